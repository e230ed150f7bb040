/*-------------------------------------------------------------------------
 *
 * wrap.h
 *		Text whose lines were broken at a width.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_WRAP_H
#define CBCC_WRAP_H

#include "cbcc.h"

/*
 * Where a page was typed or copied with its paragraphs broken into lines of
 * one width, *result gets a copy of it in which each such break is a blank,
 * so that bytes and code points stand where they stood; the caller releases
 * it.  NULL where the page has none.  CBCC_ERROR_MEMORY or CBCC_OK.
 */
extern cbcc_error_code cbcc_wrap_undo(const cbcc_host *host, const char *text, size_t length,
									  char **result);

#endif							/* CBCC_WRAP_H */
