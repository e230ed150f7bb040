/*-------------------------------------------------------------------------
 *
 * page.h
 *		A page as a row of lines, each with what it looks like by itself.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PAGE_H
#define CBCC_PAGE_H

#include "atoms.h"
#include "shape.h"

#define CBCC_NO_ATOM UINT32_MAX
#define CBCC_NO_LINE SIZE_MAX

/* How far lines look around themselves; bounds keep the whole linear. */
#define CBCC_LOOK_AHEAD 12

typedef struct cbcc_page_line
{
	size_t		start;			/* bytes, without blanks around */
	size_t		end;
	int32_t		first;			/* code points, end exclusive */
	int32_t		last;
	int32_t		chars;			/* its length, however it is typed */
	uint32_t	opening;		/* its first atoms hashed, or 0 for fewer */
	uint32_t	atom;			/* its first one, or CBCC_NO_ATOM */
	uint32_t	atom_count;
	uint16_t	tail;			/* bytes at the end that are a line apart */
	uint16_t	flags;
	uint8_t		words;			/* 255: that many or more */
	uint8_t		shape;
	uint8_t		kind;			/* cbcc_part_kind, for layout.c */
} cbcc_page_line;

typedef struct cbcc_page
{
	const cbcc_host *host;
	const char *text;
	cbcc_page_line *lines;
	size_t		count;
	size_t		room;
	cbcc_atoms	atoms;			/* of as many lines as it holds */
} cbcc_page;

/*
 * Lines begin alike where so many atoms behind the outlet's tag are the same;
 * then their openings are equal.
 */
#define CBCC_OPENING_ATOMS 10

/*
 * Read the lines of a text; blank lines leave no trace.  What the page holds
 * is to be given back with cbcc_page_end(), after an error too.
 */
extern cbcc_error_code cbcc_page_read(const cbcc_host *host, const char *text,
									  size_t length, cbcc_page *page);
extern void cbcc_page_end(cbcc_page *page);

/* The atoms of a line, read into room if the page does not hold them. */
extern void cbcc_page_line_atoms(const cbcc_page *page, size_t line,
								 cbcc_line_room *room, cbcc_line_atoms *atoms);

/* Is the name in line i beside a number on a line of its own: a row of a table? */
extern bool cbcc_is_row(const cbcc_page *page, size_t i);

static inline const cbcc_page_line *
cbcc_line_at(const cbcc_page *page, size_t i)
{
	return &page->lines[i];
}

/* Behind the last line there are marks. */
static inline cbcc_shape
cbcc_shape_at(const cbcc_page *page, size_t i)
{
	return i < page->count ? (cbcc_shape) page->lines[i].shape : CBCC_SHAPE_MARKS;
}

/* Has the line one of the flags? */
static inline bool
cbcc_line_has(const cbcc_page *page, size_t i, uint16_t flags)
{
	return (page->lines[i].flags & flags) != 0;
}

static inline bool
cbcc_is_prose(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_SENTENCE ||
		cbcc_shape_at(page, i) == CBCC_SHAPE_PARAGRAPH;
}

static inline bool
cbcc_is_content(const cbcc_page *page, size_t i)
{
	return cbcc_is_prose(page, i) || cbcc_shape_at(page, i) == CBCC_SHAPE_LIST;
}

/* A byline or a source line, unless it is a row of a table. */
static inline bool
cbcc_is_credit(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_NAME ||
		cbcc_shape_at(page, i) == CBCC_SHAPE_SOURCE;
}

/* A number alone, as in a table with one cell a line. */
static inline bool
cbcc_is_cell(const cbcc_page *page, size_t i)
{
	return i < page->count && cbcc_shape_at(page, i) == CBCC_SHAPE_MARKS &&
		cbcc_line_has(page, i, CBCC_LINE_DIGITS);
}

/* Lines that stand between the parts of an article and say nothing of it. */
static inline bool
cbcc_is_between(const cbcc_page *page, size_t i)
{
	switch (cbcc_shape_at(page, i))
	{
		case CBCC_SHAPE_MARKS:
		case CBCC_SHAPE_STAMP:
		case CBCC_SHAPE_NAME:
		case CBCC_SHAPE_SOURCE:
		case CBCC_SHAPE_END:
		case CBCC_SHAPE_PAGE:
		case CBCC_SHAPE_CAPTION:
			return true;
		default:
			return false;
	}
}

#endif							/* CBCC_PAGE_H */
