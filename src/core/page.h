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

#endif							/* CBCC_PAGE_H */
