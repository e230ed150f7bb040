/*-------------------------------------------------------------------------
 *
 * alike.h
 *		Lines of a page that say each other again: a headline in the browser's
 *		title and under its picture, a picture's text and its caption, a lead
 *		and the paragraph that it was taken from.
 *
 * Lines are told apart by their words, numbers and marks; no look is taken at
 * where they stand.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ALIKE_H
#define CBCC_ALIKE_H

#include "page.h"

/* Does line i say line `of` again, with at most so many more words behind it? */
extern bool cbcc_alike_says_again(const cbcc_page *page, size_t i, size_t of,
								  size_t more);

/* The same of a headline, with "- Ảnh 2." or so behind it. */
extern bool cbcc_alike_repeats(const cbcc_page *page, size_t i, size_t of);

/*
 * Are the two an image's alternative text and its caption?  There need be no
 * line j.
 */
extern bool cbcc_alike_is_pair(const cbcc_page *page, size_t i, size_t j);

/* Do both begin alike, but for an outlet's tag? */
extern bool cbcc_alike_begin(const cbcc_page *page, size_t i, size_t j);

#endif							/* CBCC_ALIKE_H */
