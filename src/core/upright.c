/*-------------------------------------------------------------------------
 *
 * upright.c
 *		A table with one cell a line.
 *
 * So browsers and crawlers write the cells out: "TT", the other heads, then
 * for each row its number and as many lines as there are heads; or where rows
 * have no number the heads, then for each row its label and the numbers under
 * the other heads.  The lines of the heads and of each row become one, as if
 * bars parted the cells, and the table is read as others are.
 *
 *-------------------------------------------------------------------------
 */
#include "upright.h"

#include <string.h>

#include "host.h"

#define MAX_HEADS 12
#define CELL_WORDS 12
#define NUMBER_CHARS 12

static bool
is_text(const cbcc_page *page, const cbcc_page_line *line, const char *text)
{
	size_t		length = strlen(text);

	return line->end - line->start == length &&
		memcmp(page->text + line->start, text, length) == 0;
}

/* "TT": the head of the column that numbers the rows. */
static bool
is_corner(const cbcc_page *page, size_t at)
{
	const cbcc_page_line *line = &page->lines[at];

	return line->chars <= 3 && line->atom != CBCC_NO_ATOM &&
		(is_text(page, line, "TT") || is_text(page, line, "STT"));
}

/* The number of a row that stands alone on its line, or -1. */
static int
row_number(const cbcc_page *page, size_t at)
{
	const cbcc_page_line *line = at < page->count ? &page->lines[at] : NULL;
	int			number = 0;

	if (line == NULL || line->chars > 3 || line->atom == CBCC_NO_ATOM)
		return -1;
	for (size_t i = line->start; i < line->end; i++)
	{
		if (page->text[i] < '0' || page->text[i] > '9')
			return -1;
		number = number * 10 + page->text[i] - '0';
	}
	return number;
}

/* "I", "II", "B": over a group of rows. */
static bool
is_group_number(const cbcc_page *page, size_t at)
{
	const cbcc_page_line *line = at < page->count ? &page->lines[at] : NULL;
	size_t		roman;

	if (line == NULL || line->chars > 4 || line->atom == CBCC_NO_ATOM ||
		line->atom_count != 1)
		return false;
	roman = line->start;
	while (roman < line->end && memchr("IVX", page->text[roman], 3) != NULL)
		roman++;
	return roman == line->end ||
		(line->chars == 1 && page->text[line->start] >= 'A' && page->text[line->start] <= 'E');
}

static bool
is_cell(const cbcc_page *page, size_t at)
{
	return at < page->count && page->lines[at].words <= CELL_WORDS &&
		page->lines[at].atom != CBCC_NO_ATOM && page->lines[at].tail == 0;
}

/* Lines [from, to) are one, a bar at the end of each but the last. */
static cbcc_page_line
join(cbcc_page *page, size_t from, size_t to)
{
	cbcc_page_line line = page->lines[from];

	for (size_t i = from + 1; i < to; i++)
	{
		const cbcc_page_line *next = &page->lines[i];

		for (size_t at = line.atom + line.atom_count; at < next->atom; at++)
		{
			page->atoms.items[at].kind = CBCC_ATOM_MARK;
			page->atoms.items[at].mark = '|';
		}
		line.atom_count = next->atom + next->atom_count - line.atom;
		line.end = next->end;
		line.last = next->last;
		line.chars += next->chars + 1;
		line.flags |= next->flags & CBCC_LINE_DIGITS;
	}
	line.flags &= CBCC_LINE_DIGITS;
	line.opening = 0;
	line.words = 255;
	line.shape = CBCC_SHAPE_LIST;
	return line;
}

/*
 * How many lines the row at is made of where the table has so many columns and
 * its last row this number; 0 where it is no row.
 */
static size_t
row_length(const cbcc_page *page, size_t at, size_t columns, int last)
{
	int			number = row_number(page, at);
	bool		has_number = false;

	if (number < 0)
		return is_group_number(page, at) && is_cell(page, at + 1) &&
			row_number(page, at + 2) == 1 ? 2 : 0;
	if (number != 1 && number != last + 1)
		return 0;
	for (size_t i = at + 1; i < at + columns; i++)
	{
		if (!is_cell(page, i))
			return 0;
		has_number = has_number || (page->lines[i].flags & CBCC_LINE_DIGITS) != 0;
	}
	return has_number ? columns : 0;
}

/* How many heads stand in a column from the corner at, or 0. */
static size_t
count_heads(const cbcc_page *page, size_t corner)
{
	size_t		heads = 1;

	while (heads <= MAX_HEADS && is_cell(page, corner + heads) &&
		   row_number(page, corner + heads) != 1 && !is_group_number(page, corner + heads))
		heads++;
	return heads >= 3 && heads <= MAX_HEADS &&
		row_length(page, corner + heads, heads, 0) > 0 ? heads : 0;
}

/* "1.234", "58,9", "12%", "-" for none */
static bool
is_number_cell(const cbcc_page *page, size_t at)
{
	const cbcc_page_line *line = at < page->count ? &page->lines[at] : NULL;

	if (line == NULL || line->chars > NUMBER_CHARS || line->atom == CBCC_NO_ATOM)
		return false;
	for (size_t i = line->start; i < line->end; i++)
		if (memchr("0123456789.,%/- ", page->text[i], 16) == NULL)
			return false;
	return true;
}

static bool
is_labelled_row(const cbcc_page *page, size_t at, size_t columns)
{
	if (!is_cell(page, at) || is_number_cell(page, at))
		return false;
	for (size_t i = at + 1; i < at + columns; i++)
		if (!is_number_cell(page, i))
			return false;
	return !is_number_cell(page, at + columns);
}

/* How many heads stand at, with two rows of a label and numbers below them; or 0. */
static size_t
count_labelled_heads(const cbcc_page *page, size_t at)
{
	size_t		heads = 0;

	while (heads <= MAX_HEADS && is_cell(page, at + heads) && !is_number_cell(page, at + heads))
		heads++;
	if (heads-- < 3 || heads > MAX_HEADS)	/* the last of them is the first row's label */
		return 0;
	return is_labelled_row(page, at + heads, heads) &&
		is_labelled_row(page, at + 2 * heads, heads) ? heads : 0;
}

static size_t
join_labelled_rows(cbcc_page *page, size_t at, size_t columns, size_t *to, size_t *checked)
{
	page->lines[(*to)++] = join(page, at, at + columns);
	for (at += columns; is_labelled_row(page, at, columns); at += columns)
	{
		cbcc_pause(page->host, page->lines[at].start, checked);
		page->lines[(*to)++] = join(page, at, at + columns);
	}
	return at;
}

/* The table whose corner stands at: its lines become rows, from line to on. */
static size_t
join_rows(cbcc_page *page, size_t corner, size_t columns, size_t *to, size_t *checked)
{
	size_t		at = corner + columns;
	size_t		length;
	int			last = 0;

	page->lines[(*to)++] = join(page, corner, at);
	while ((length = row_length(page, at, columns, last)) > 0)
	{
		last = length == columns ? row_number(page, at) : 0;
		cbcc_pause(page->host, page->lines[at].start, checked);
		page->lines[(*to)++] = join(page, at, at + length);
		at += length;
	}
	return at;
}

void
cbcc_upright_join(cbcc_page *page)
{
	size_t		to = 0;
	size_t		checked = 0;

	for (size_t at = 0; at < page->count;)
	{
		size_t		columns = is_corner(page, at) ? count_heads(page, at) : 0;
		size_t		labelled = columns == 0 ? count_labelled_heads(page, at) : 0;

		cbcc_pause(page->host, page->lines[at].start, &checked);
		if (columns > 0)
			at = join_rows(page, at, columns, &to, &checked);
		else if (labelled > 0)
			at = join_labelled_rows(page, at, labelled, &to, &checked);
		else
			page->lines[to++] = page->lines[at++];
	}
	page->count = to;
}
