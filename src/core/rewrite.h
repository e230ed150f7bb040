/*-------------------------------------------------------------------------
 *
 * rewrite.h
 *		A text copied with changes, and not copied where there are none.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_REWRITE_H
#define CBCC_REWRITE_H

#include "cbcc.h"

typedef struct cbcc_rewrite
{
	const cbcc_host *host;
	const char *text;
	size_t		length;
	size_t		kept;			/* bytes of text that bytes stands for */
	char	   *bytes;			/* NULL: nothing has changed yet */
	size_t		used;
	size_t		size;
	size_t		last_start;		/* of the last piece replaced, in text */
	size_t		last_used;		/* what was used before it */
	cbcc_error	error;			/* the first; later calls do nothing */
} cbcc_rewrite;

extern void cbcc_rewrite_start(cbcc_rewrite *rewrite, const cbcc_host *host,
							   const char *text, size_t length);

/*
 * Put bytes in the place of text[start..end).  Pieces come in order; one that
 * starts where the last one did takes its place.
 */
extern void cbcc_rewrite_replace(cbcc_rewrite *rewrite, size_t start,
								 size_t end, const char *bytes, size_t length);

extern void cbcc_rewrite_fail(cbcc_rewrite *rewrite, cbcc_error_code code,
							  size_t position, const char *message,
							  const char *hint);

/* The result, which is the text itself where nothing was replaced. */
extern cbcc_error cbcc_rewrite_finish(cbcc_rewrite *rewrite,
									  cbcc_string *result);

#endif							/* CBCC_REWRITE_H */
