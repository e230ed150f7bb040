/*-------------------------------------------------------------------------
 *
 * page.c
 *		A page as a row of lines.
 *
 * All atoms are read once.  Of a line only the head, and a little of its tail,
 * is looked at.
 *
 *-------------------------------------------------------------------------
 */
#include "page.h"

#include <string.h>

#include "host.h"

/*
 * How much of a long line's end is looked at for a heading glued to it: no
 * more letters than a line has atoms.
 */
#define TAIL_LETTERS 60

/* May a heading end here?  It does in a word: most lines end in a point. */
static bool
may_end_heading(unsigned char last)
{
	return last >= 0x80 || (last >= '0' && last <= '9') ||
		(last >= 'A' && last <= 'Z') || (last >= 'a' && last <= 'z');
}

/*
 * Nearly always the atoms at hand tell that no heading can be there: one begins
 * with a capital behind a closing mark.
 */
static bool
may_hold_heading(const cbcc_page *page, const cbcc_page_line *line)
{
	size_t		count = line->atom_count;
	const cbcc_atom *atoms = page->atoms.items + line->atom;

	if (!may_end_heading((unsigned char) page->text[line->end - 1]))
		return false;
	if (line->atom == CBCC_NO_ATOM)
		return true;
	for (size_t i = count > CBCC_TERM_MAX_ATOMS ? count - CBCC_TERM_MAX_ATOMS : 1;
		 i + 1 < count; i++)
		if (atoms[i].capital && atoms[i - 1].kind == CBCC_ATOM_MARK &&
			(cbcc_mark_is_stop(atoms[i - 1].mark) || cbcc_mark_is_closer(atoms[i - 1].mark)))
			return true;
	return false;
}

/* The same place in NFC and in NFD. */
static size_t
start_of_tail(const cbcc_page *page, const cbcc_page_line *line)
{
	const char *text = page->text;
	size_t		start = line->end;
	size_t		checked = 0;
	int			letters = 0;
	int			size;

	while (start > line->start && letters < TAIL_LETTERS)
	{
		start = cbcc_utf8_previous(text, start, line->start);
		letters += !cbcc_is_combining(cbcc_utf8_decode(text, line->end, start, &size));
		cbcc_pause(page->host, line->end - start, &checked);
	}
	return start;
}

/*
 * A heading of the page glued to the end of the line, "...2023.)Tin cùng
 * chuyên mục": bytes of it, or 0.  It follows a closing mark and runs to the
 * end; a single word does not count.  atoms are the line's first, of a short
 * line all that are looked at.
 */
static uint16_t
glued_tail(const cbcc_page *page, const cbcc_page_line *line, const cbcc_line_atoms *atoms)
{
	cbcc_line_room room;
	cbcc_line_atoms end_atoms;
	const cbcc_line_atoms *tail = atoms;
	size_t		start;

	if (!may_hold_heading(page, line))
		return 0;
	start = start_of_tail(page, line);
	if (start > line->start)
	{
		cbcc_line_read(&end_atoms, page->host, &room, page->text, start, line->end, 1);
		tail = &end_atoms;
	}
	if (!tail->whole)
		return 0;
	for (size_t i = 1; i + 1 < tail->count; i++)
	{
		uint32_t	value = 0;
		const cbcc_atom *before = &tail->atoms[i - 1];
		const cbcc_term *term;

		if (!tail->atoms[i].capital || before->kind != CBCC_ATOM_MARK ||
			!(cbcc_mark_is_stop(before->mark) || cbcc_mark_is_closer(before->mark)))
			continue;
		term = cbcc_line_term(tail, i, CBCC_CLASS_FURNITURE, &value);
		if (term != NULL && term->atoms > 1 &&
			(value == CBCC_FURNITURE_END || value == CBCC_FURNITURE_COMMENTS) &&
			i + term->atoms == tail->count)
			return (uint16_t) (line->end - tail->atoms[i].start);
	}
	return 0;
}

void
cbcc_page_line_atoms(const cbcc_page *page, size_t line, cbcc_line_room *room,
					 cbcc_line_atoms *atoms)
{
	const cbcc_page_line *l = &page->lines[line];

	if (l->atom == CBCC_NO_ATOM)
	{
		cbcc_line_read(atoms, page->host, room, page->text, l->start, l->end, l->first);
		return;
	}
	*atoms = (cbcc_line_atoms) {
		.text = page->text,
		.atoms = page->atoms.items + l->atom,
		.syllables = page->atoms.syllables + l->atom,
		.count = l->atom_count < CBCC_LINE_ATOMS ? l->atom_count : CBCC_LINE_ATOMS,
		.whole = l->atom_count <= CBCC_LINE_ATOMS
	};
}

/* The first atoms behind the tag in a number, the same for the same atoms. */
static uint32_t
hash_opening(const cbcc_line_atoms *line, size_t tag)
{
	uint64_t	hash = 0;

	if (tag + CBCC_OPENING_ATOMS > line->count)
		return 0;
	for (size_t i = tag; i < tag + CBCC_OPENING_ATOMS; i++)
	{
		const cbcc_atom *atom = &line->atoms[i];

		hash ^= atom->kind == CBCC_ATOM_MARK ? atom->mark :
			atom->key != CBCC_KEY_UNKNOWN ? atom->key :
			cbcc_letter_count(line->text, atom->start, atom->end);
		hash = (hash ^ hash >> 29) * 0x9E3779B97F4A7C15u;
	}
	return (uint32_t) (hash >> 32) | 1;
}

/* Of a line that is no more than a paragraph nobody asks what it counts. */
static bool
is_long_paragraph(const cbcc_line_atoms *line)
{
	if (line->whole)
		return false;
	for (size_t i = 0; i < line->count; i++)
		if (cbcc_atom_is_word(&line->atoms[i]))
			return true;
	return false;
}

static size_t
count_bars(const cbcc_page *page, size_t line)
{
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	size_t		bars = 0;

	cbcc_page_line_atoms(page, line, &room, &atoms);
	for (size_t i = 0; i < atoms.count; i++)
		bars += cbcc_atom_is_mark(&atoms.atoms[i], '|');
	return bars;
}

/* The heads of a table's columns and groups look like links, but for the row below. */
static void
mend_table_head(cbcc_page *page, size_t row)
{
	cbcc_shape	shape = (cbcc_shape) page->lines[row].shape;

	while (shape != CBCC_SHAPE_PAGE && row > 0 &&
		   page->lines[row - 1].shape == CBCC_SHAPE_PAGE && count_bars(page, row - 1) > 1)
		page->lines[--row].shape = (uint8_t) shape;
}

static void
look_at(cbcc_page *page, size_t at)
{
	cbcc_page_line *line = &page->lines[at];
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	cbcc_string outlet;
	cbcc_look	look;
	size_t		tag;

	line->tail = 0;
	cbcc_page_line_atoms(page, at, &room, &atoms);
	tag = cbcc_line_tag(&atoms, &outlet);
	line->opening = hash_opening(&atoms, tag);
	line->tail = glued_tail(page, line, &atoms);
	if (line->tail > 0)
	{
		cbcc_line_read(&atoms, page->host, &room, page->text, line->start,
					   line->end - line->tail, line->first);
		tag = cbcc_line_tag(&atoms, &outlet);
	}
	line->words = 255;
	line->flags = tag > 0 ? CBCC_LINE_TAGGED : 0;
	line->shape = CBCC_SHAPE_PARAGRAPH;
	line->kind = CBCC_PART_BODY;
	if (is_long_paragraph(&atoms))
		return;
	look = cbcc_line_look(&atoms, line->chars);
	if (atoms.whole)
		line->words = (uint8_t) look.words;
	line->shape = (uint8_t) look.shape;
	line->flags |= look.flags;
	if (at > 0 && look.cells)
		mend_table_head(page, at);
}

static cbcc_error_code
add_line(cbcc_page *page, const cbcc_page_line *line)
{
	if (page->count == page->room)
	{
		cbcc_page_line *lines = cbcc_widen(page->host, page->lines, &page->room,
										   64, sizeof(cbcc_page_line));

		if (lines == NULL)
			return CBCC_ERROR_MEMORY;
		page->lines = lines;
	}
	page->lines[page->count] = *line;
	look_at(page, page->count++);
	return CBCC_OK;
}

/*
 * Atoms follow, each behind one blank or none, or a single one behind a row of
 * blanks, which has the length of one.
 */
static void
extend_line(cbcc_page_line *line, const cbcc_atom *atoms, size_t count, int32_t combining)
{
	const cbcc_atom *last = &atoms[count - 1];
	bool		is_mark = atoms->kind == CBCC_ATOM_MARK && cbcc_is_combining(atoms->mark);

	if (line->atom_count == 0)
	{
		line->start = atoms->start;
		line->first = atoms->first;
		line->chars = 0;
	}
	else if (atoms->spaced && !is_mark && line->chars > 0)
		line->chars++;
	line->chars += last->last - atoms->first - combining;
	line->end = last->end;
	line->last = last->last;
	line->atom_count += (uint32_t) count;
}

/* Read a line and the BREAK or END behind it, which is returned. */
static cbcc_error_code
read_line(cbcc_page *page, cbcc_reader *reader, cbcc_page_line *line,
		  cbcc_atom_kind *end)
{
	cbcc_atoms *kept = &page->atoms;
	cbcc_line_room spare;

	*line = (cbcc_page_line) {.atom = (uint32_t) kept->count};
	for (;;)
	{
		int32_t		combining = reader->combining;
		cbcc_atom  *atoms = kept->items + kept->count;
		cbcc_syllable *syllables = kept->syllables + kept->count;
		size_t		room = kept->room - kept->count;
		size_t		count;

		if (room == 0 && kept->room < CBCC_ATOMS_MAX)
		{
			if (cbcc_atoms_widen(kept, page->host) != CBCC_OK)
				return CBCC_ERROR_MEMORY;
			continue;
		}
		/* what does not fit is looked at and forgotten */
		if (room == 0)
		{
			line->atom = CBCC_NO_ATOM;
			atoms = spare.atoms;
			syllables = spare.syllables;
			room = CBCC_LINE_ATOMS;
		}
		count = cbcc_atoms_read(reader, page->host->words, atoms, syllables, room);
		*end = CBCC_ATOM_SYLLABLE;	/* of one of them, no line's end */
		if (count == 0)
		{
			cbcc_reader_next(reader, atoms);
			*syllables = cbcc_lexicon_syllable(atoms->key);
			*end = atoms->kind;
			count = 1;
		}
		if (line->atom_count == 0)
			atoms->spaced = false;	/* blanks before a line are none of it */
		if (line->atom != CBCC_NO_ATOM)
			kept->count += count;
		if (*end == CBCC_ATOM_BREAK || *end == CBCC_ATOM_END)
			return CBCC_OK;
		extend_line(line, atoms, count, reader->combining - combining);
	}
}

cbcc_error_code
cbcc_page_read(const cbcc_host *host, const char *text, size_t length,
			   cbcc_page *page)
{
	cbcc_reader reader;
	cbcc_atom_kind end = CBCC_ATOM_BREAK;

	memset(page, 0, sizeof(*page));
	page->host = host;
	page->text = text;
	if (cbcc_atoms_start(&page->atoms, host, length) != CBCC_OK)
		return CBCC_ERROR_MEMORY;
	cbcc_reader_start(&reader, text, length);
	cbcc_reader_watch(&reader, host);
	while (end != CBCC_ATOM_END)
	{
		cbcc_page_line line;

		if (read_line(page, &reader, &line, &end) != CBCC_OK ||
			(line.atom_count > 0 && add_line(page, &line) != CBCC_OK))
			return CBCC_ERROR_MEMORY;
	}
	return CBCC_OK;
}

void
cbcc_page_end(cbcc_page *page)
{
	if (page->lines != NULL)
		page->host->release(page->host->context, page->lines);
	page->lines = NULL;
	cbcc_atoms_end(&page->atoms, page->host);
}

/* A number that the page's headings follow counts comments. */
bool
cbcc_is_row(const cbcc_page *page, size_t i)
{
	if (cbcc_is_cell(page, i + 1))
		return i + 2 < page->count && cbcc_shape_at(page, i + 2) != CBCC_SHAPE_END &&
			cbcc_shape_at(page, i + 2) != CBCC_SHAPE_PAGE;
	return i > 1 && cbcc_is_cell(page, i - 1) &&
		cbcc_shape_at(page, i - 2) == CBCC_SHAPE_NAME;
}
