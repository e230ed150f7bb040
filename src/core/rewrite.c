/*-------------------------------------------------------------------------
 *
 * rewrite.c
 *		A text copied with changes, and not copied where there are none.
 *
 *-------------------------------------------------------------------------
 */
#include "rewrite.h"

#include <string.h>

void
cbcc_rewrite_start(cbcc_rewrite *rewrite, const cbcc_host *host,
				   const char *text, size_t length)
{
	*rewrite = (cbcc_rewrite) {
		.host = host,
		.text = text,
		.length = length,
		.last_start = SIZE_MAX
	};
}

void
cbcc_rewrite_fail(cbcc_rewrite *rewrite, cbcc_error_code code, size_t position,
				  const char *message, const char *hint)
{
	if (rewrite->error.code == CBCC_OK)
		rewrite->error = (cbcc_error) {code, position, message, hint};
}

static void
append(cbcc_rewrite *rewrite, const char *bytes, size_t length)
{
	if (length == 0 || rewrite->error.code != CBCC_OK)
		return;
	if (rewrite->used + length > rewrite->size)
	{
		const cbcc_host *host = rewrite->host;
		size_t		left = rewrite->length - rewrite->kept;
		size_t		size = rewrite->used + length + left + rewrite->used / 4 + 16;
		char	   *grown = host->reallocate(host->context, rewrite->bytes, size);

		if (grown == NULL)
		{
			cbcc_rewrite_fail(rewrite, CBCC_ERROR_MEMORY, 0, "out of memory", NULL);
			return;
		}
		rewrite->bytes = grown;
		rewrite->size = size;
	}
	memcpy(rewrite->bytes + rewrite->used, bytes, length);
	rewrite->used += length;
}

void
cbcc_rewrite_replace(cbcc_rewrite *rewrite, size_t start, size_t end,
					 const char *bytes, size_t length)
{
	if (start == rewrite->last_start)
	{
		rewrite->used = rewrite->last_used;
		rewrite->kept = start;
	}
	append(rewrite, rewrite->text + rewrite->kept, start - rewrite->kept);
	rewrite->last_start = start;
	rewrite->last_used = rewrite->used;
	rewrite->kept = end;
	append(rewrite, bytes, length);
}

cbcc_error
cbcc_rewrite_finish(cbcc_rewrite *rewrite, cbcc_string *result)
{
	*result = (cbcc_string) {rewrite->text, rewrite->length};
	if (rewrite->kept == 0)
		return rewrite->error;
	append(rewrite, rewrite->text + rewrite->kept,
		   rewrite->length - rewrite->kept);
	if (rewrite->error.code == CBCC_OK)
		*result = (cbcc_string) {
			rewrite->used > 0 ? rewrite->bytes : rewrite->text, rewrite->used
		};
	return rewrite->error;
}
