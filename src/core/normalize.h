/*-------------------------------------------------------------------------
 *
 * normalize.h
 *		The three forms that Vietnamese text is compared in.
 *
 *		normal	NFC, and one placement of tone marks: hòa, khỏe, thủy
 *		folded	the normal form without the difference of case; for equality
 *		plain	the folded form without marks, đ as d; for lookup
 *
 * Text that is in its form already comes back as the caller's own bytes after
 * one pass; else the result is one piece of the host's memory.  A word whose
 * letters spell a Vietnamese syllable is taken for one; all others keep their
 * marks where they are.
 *
 * Each form is a fixed point of its function, on every server and for ever:
 * what Unicode may still change does not enter into it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_NORMALIZE_H
#define CBCC_NORMALIZE_H

#include "cbcc.h"

extern cbcc_error cbcc_normalize(const cbcc_host *host, const char *text,
								 size_t length, cbcc_string *result);
extern cbcc_error cbcc_fold(const cbcc_host *host, const char *text,
							size_t length, cbcc_string *result);
extern cbcc_error cbcc_unaccent(const cbcc_host *host, const char *text,
								size_t length, cbcc_string *result);

/*
 * Fold a short text of Vietnamese in one pass into bytes, which hold as many
 * as the text.  False where it needs the long way of cbcc_fold().
 */
extern bool cbcc_fold_short(const char *text, size_t length, char *bytes,
							size_t *written);

#endif							/* CBCC_NORMALIZE_H */
