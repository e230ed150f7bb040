/*-------------------------------------------------------------------------
 *
 * masthead.c
 *		Lines that say whose site a page is of.
 *
 *-------------------------------------------------------------------------
 */
#include "line.h"

/* "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG": words of an office's name behind its head. */
#define OFFICE_WORDS 6

static bool
holds_number(const cbcc_line_atoms *line)
{
	for (size_t i = 0; i < line->count; i++)
		if (line->atoms[i].kind == CBCC_ATOM_NUMBER)
			return true;
	return false;
}

/* "Báo Hà Giang điện tử", "Báo Sơn La - Xây dựng Đảng": no headline. */
bool
cbcc_line_is_masthead(const cbcc_line_atoms *line)
{
	uint32_t	value = 0;
	const cbcc_term *term = cbcc_line_term(line, 0, CBCC_CLASS_FURNITURE, &value);
	size_t		name;

	if (term == NULL || value != CBCC_FURNITURE_SOURCE || !line->atoms[0].capital ||
		cbcc_line_term(line, 0, CBCC_CLASS_DOCUMENT, NULL) != NULL || holds_number(line))
		return false;
	name = (size_t) term->atoms;
	while (name < line->count && cbcc_atom_is_word(&line->atoms[name]) &&
		   line->atoms[name].capital)
		name++;
	if (name == (size_t) term->atoms)
		return false;
	return line->count <= name + 2 || cbcc_atom_is_mark(&line->atoms[name], '-') ||
		cbcc_atom_is_mark(&line->atoms[name], '|');
}

/* Whose site it is: words that head such a line, and what may name the rest. */
static size_t
office_term(const cbcc_line_atoms *line, size_t at)
{
	static const cbcc_class classes[] = {CBCC_CLASS_TERRITORY, CBCC_CLASS_BODY, CBCC_CLASS_NAME};
	uint32_t	value = 0;
	const cbcc_term *term = cbcc_line_term(line, at, CBCC_CLASS_OUTSIDE, &value);

	if (term != NULL && value == CBCC_OUTSIDE_UNION)
		return term->atoms;
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
	{
		term = cbcc_line_term(line, at, classes[i], NULL);
		if (term != NULL)
			return term->atoms;
	}
	return 0;
}

/*
 * "ỦY BAN NHÂN DÂN HUYỆN KRÔNG PẮC", "TỈNH ỦY - HĐND TỈNH CÀ MAU": the head of a
 * site.  A headline in capitals says what the office did.
 */
bool
cbcc_line_names_office(const cbcc_line_atoms *line)
{
	size_t		rest = 0;
	size_t		i = office_term(line, 0);

	if (i == 0 || line->count < 2 || holds_number(line))
		return false;
	while (i < line->count)
	{
		size_t		used = office_term(line, i);

		if (used > 0)
		{
			rest = 0;
			i += used;
			continue;
		}
		if (cbcc_line_term(line, i, CBCC_CLASS_EVENT, NULL) != NULL ||
			cbcc_line_term(line, i, CBCC_CLASS_POPULATION, NULL) != NULL)
			return false;
		if (cbcc_atom_is_word(&line->atoms[i]) &&
			(!line->atoms[i].all_capital || ++rest > OFFICE_WORDS))
			return false;
		i++;
	}
	return line->atoms[0].all_capital;
}
