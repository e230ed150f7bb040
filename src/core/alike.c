/*-------------------------------------------------------------------------
 *
 * alike.c
 *		Lines of a page that say each other again.
 *
 *-------------------------------------------------------------------------
 */
#include "alike.h"

static size_t
common_prefix(const cbcc_line_atoms *a, const cbcc_line_atoms *b)
{
	size_t		n = 0;

	while (n < a->count && n < b->count && cbcc_atom_same(a->text, &a->atoms[n], &b->atoms[n]))
		n++;
	return n;
}

static size_t
common_suffix(const cbcc_line_atoms *a, const cbcc_line_atoms *b, size_t prefix)
{
	size_t		n = 0;

	while (n + prefix < a->count && n + prefix < b->count &&
		   cbcc_atom_same(a->text, &a->atoms[a->count - 1 - n],
						  &b->atoms[b->count - 1 - n]))
		n++;
	return n;
}

bool
cbcc_alike_says_again(const cbcc_page *page, size_t i, size_t of, size_t more)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;

	if (cbcc_line_at(page, i)->words < cbcc_line_at(page, of)->words ||
		cbcc_line_at(page, i)->words > cbcc_line_at(page, of)->words + more)
		return false;
	cbcc_page_line_atoms(page, i, &rooms[0], &a);
	cbcc_page_line_atoms(page, of, &rooms[1], &b);
	return common_prefix(&a, &b) == b.count && a.count <= b.count + more + 2;
}

bool
cbcc_alike_repeats(const cbcc_page *page, size_t i, size_t of)
{
	return cbcc_alike_says_again(page, i, of, 4);
}

static void
drop_final_mark(cbcc_line_atoms *a)
{
	if (a->count > 0 && a->atoms[a->count - 1].kind == CBCC_ATOM_MARK)
		a->count--;
}

/* Of so many words and so shaped as images' texts and captions are. */
static bool
may_be_of_pair(const cbcc_page *page, size_t i)
{
	return cbcc_line_at(page, i)->words >= 4 && cbcc_line_at(page, i)->words <= 50 &&
		(cbcc_shape_at(page, i) == CBCC_SHAPE_SENTENCE ||
		 cbcc_shape_at(page, i) == CBCC_SHAPE_HEAD);
}

/*
 * The two differ in a word or a final point, or the caption is the shorter.
 * Rows of a table do too, so the figures of both must not differ.
 */
bool
cbcc_alike_is_pair(const cbcc_page *page, size_t i, size_t j)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;
	size_t		prefix;
	size_t		same;
	size_t		most;
	bool		has_digits = cbcc_line_has(page, i, CBCC_LINE_DIGITS);

	if (j >= page->count || !may_be_of_pair(page, i) || !may_be_of_pair(page, j))
		return false;
	cbcc_page_line_atoms(page, i, &rooms[0], &a);
	cbcc_page_line_atoms(page, j, &rooms[1], &b);
	drop_final_mark(&a);
	drop_final_mark(&b);
	prefix = common_prefix(&a, &b);
	same = prefix + common_suffix(&a, &b, prefix);
	most = a.count > b.count ? a.count : b.count;
	/* the image's text tells more; a heading stands before what goes on from it */
	if (prefix == b.count && cbcc_line_at(page, j)->words >= 6)
		return true;
	if (same == most)
		return true;
	if (cbcc_line_at(page, i)->words < 8 || cbcc_line_at(page, j)->words < 8)
		return false;
	if (same + 1 == most ? a.count == b.count && has_digits :
		has_digits && cbcc_line_has(page, j, CBCC_LINE_DIGITS))
		return false;
	return same * 10 >= most * 7;
}

bool
cbcc_alike_begin(const cbcc_page *page, size_t i, size_t j)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;
	cbcc_string outlet;
	size_t		n = 0;
	size_t		from;
	size_t		to;

	if (cbcc_line_at(page, i)->opening == 0 ||
		cbcc_line_at(page, i)->opening != cbcc_line_at(page, j)->opening)
		return false;
	cbcc_page_line_atoms(page, i, &rooms[0], &a);
	cbcc_page_line_atoms(page, j, &rooms[1], &b);
	from = cbcc_line_tag(&a, &outlet);
	to = cbcc_line_tag(&b, &outlet);
	while (from + n < a.count && to + n < b.count &&
		   cbcc_atom_same(a.text, &a.atoms[from + n], &b.atoms[to + n]))
		n++;
	return n >= CBCC_OPENING_ATOMS;
}
