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
#include "line.h"

/* What a line looks like, seen alone. */
typedef enum cbcc_shape
{
	CBCC_SHAPE_MARKS,			/* no word: "°", "100%", "***" */
	CBCC_SHAPE_STAMP,			/* a date, with what stands beside dates */
	CBCC_SHAPE_NAME,			/* a byline */
	CBCC_SHAPE_SOURCE,			/* "Nguồn: ...", "Theo Báo ..." */
	CBCC_SHAPE_END,				/* heads what follows articles */
	CBCC_SHAPE_PAGE,			/* views, hotlines, breadcrumbs, templates */
	CBCC_SHAPE_CAPTION,			/* names its photographer */
	CBCC_SHAPE_LIST,			/* a bullet, or ends in a colon */
	CBCC_SHAPE_HEAD,			/* short, and no sentence */
	CBCC_SHAPE_SENTENCE,		/* one sentence, not long */
	CBCC_SHAPE_PARAGRAPH
} cbcc_shape;

#define CBCC_LINE_GMT 0x01		/* names its time zone, as page clocks do */
#define CBCC_LINE_TAGGED 0x02	/* begins with an outlet's tag or a dash */
#define CBCC_LINE_TELLS 0x04	/* leans on other sentences, or gives figures */
#define CBCC_LINE_WEAK 0x08		/* NAME: one word, or a heading's capitals */
#define CBCC_LINE_INTRODUCED 0x10	/* NAME: "Tin, ảnh: ..." */
#define CBCC_LINE_NAMED 0x20	/* STAMP: with a name beside it */
#define CBCC_LINE_DIGITS 0x40	/* holds a number */
#define CBCC_LINE_SERIAL 0x80	/* "Bài 2: ..." */
#define CBCC_LINE_CLOCK 0x200	/* "[GMT+7]": in square brackets, the page's clock */
#define CBCC_LINE_OFFICE 0x100	/* names an office in capitals and says no more */

#define CBCC_NO_ATOM UINT32_MAX

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

/*
 * Where a STAMP line with a name falls apart: its atoms [0, *cut) are one
 * part, the others the other; name_first says which is the name.
 */
extern bool cbcc_line_split_stamp(const cbcc_line_atoms *line, size_t *cut,
								  bool *name_first);

#endif							/* CBCC_PAGE_H */
