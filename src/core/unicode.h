/*-------------------------------------------------------------------------
 *
 * unicode.h
 *		Unicode in general, by ICU: what Vietnamese text seldom needs.
 *
 * Only what Unicode's stability policy freezes is used, so that a newer ICU
 * gives the same result for every character that the older one knew.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_UNICODE_H
#define CBCC_UNICODE_H

#include "cbcc.h"

typedef enum cbcc_unicode_form
{
	CBCC_UNICODE_NFC,
	CBCC_UNICODE_FOLDED,		/* NFC of the full case folding */
	CBCC_UNICODE_PLAIN			/* the same without diacritical marks */
} cbcc_unicode_form;

/*
 * More marks on one letter than this are refused: putting them in canonical
 * order takes time by the square of their number.
 */
#define CBCC_UNICODE_MAX_MARKS 256

/* Does it begin anew, so that NFC leaves it and what is before it alone? */
extern bool cbcc_unicode_is_boundary(uint32_t character);

/* Must it move before or behind other marks to stand in canonical order? */
extern bool cbcc_unicode_is_mark(uint32_t character);

extern bool cbcc_unicode_folds(uint32_t character);

/* Its small letter, or itself. */
extern uint32_t cbcc_unicode_small(uint32_t character);

/* Allocates the result. */
extern cbcc_error cbcc_unicode_convert(const cbcc_host *host,
									   cbcc_unicode_form form,
									   const char *text, size_t length,
									   cbcc_string *result);

#endif							/* CBCC_UNICODE_H */
