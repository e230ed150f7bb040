/*-------------------------------------------------------------------------
 *
 * shape.h
 *		What a line of a page looks like by itself.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_SHAPE_H
#define CBCC_SHAPE_H

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
#define CBCC_LINE_COMMENTS 0x400	/* END: of what readers say */
#define CBCC_LINE_OFFICE 0x100	/* names an office in capitals and says no more */

typedef struct cbcc_look
{
	cbcc_shape	shape;
	uint16_t	flags;			/* CBCC_LINE_, but for TAGGED */
	size_t		words;
	bool		cells;			/* it is a row of a table, with words and numbers */
} cbcc_look;

/* Look at a line's first atoms; chars is its length. */
extern cbcc_look cbcc_line_look(const cbcc_line_atoms *line, int32_t chars);

/*
 * Where a STAMP line with a name falls apart: its atoms [0, *cut) are one
 * part, the others the other; name_first says which is the name.
 */
extern bool cbcc_line_split_stamp(const cbcc_line_atoms *line, size_t *cut,
								  bool *name_first);

static inline bool
cbcc_mark_is_stop(uint32_t mark)
{
	return mark == '.' || mark == '!' || mark == '?' || mark == 0x2026;
}

static inline bool
cbcc_mark_is_closer(uint32_t mark)
{
	return mark == '"' || mark == '\'' || mark == ')' || mark == ']';
}

#endif							/* CBCC_SHAPE_H */
