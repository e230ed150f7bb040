/*-------------------------------------------------------------------------
 *
 * ending.h
 *		Where an article ends on its page.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ENDING_H
#define CBCC_ENDING_H

#include "page.h"

typedef struct cbcc_ending
{
	size_t		end;			/* behind the last line of the article */
	size_t		closing;		/* its closing byline or source line, or CBCC_NO_LINE */
} cbcc_ending;

/*
 * The article ends before a heading of what pages put below articles, behind
 * its closing byline, or at the end of the page.  title is its line or
 * CBCC_NO_LINE, first the first one of its text.  A box amid the text, behind
 * which the article goes on, is marked as furniture.
 */
extern cbcc_ending cbcc_ending_find(cbcc_page *page, size_t title, size_t first);

#endif							/* CBCC_ENDING_H */
