/*-------------------------------------------------------------------------
 *
 * vietnamese.c
 *		Normal forms of Vietnamese text.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "normalize.h"
#include "wrapper.h"

typedef cbcc_error (*text_form) (const cbcc_host *host, const char *text,
								 size_t length, cbcc_string *result);

PG_FUNCTION_INFO_V1(normalize_vi);
PG_FUNCTION_INFO_V1(fold_vi);
PG_FUNCTION_INFO_V1(unaccent_vi);

static void
require_size(size_t length)
{
	if (length > MaxAllocSize - VARHDRSZ)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the result is longer than a text can be"),
				 errdetail("It has %zu bytes, and a text holds at most %zu.",
						   length, (size_t) (MaxAllocSize - VARHDRSZ)),
				 errhint("Cut the text into pieces.")));
}

/* Text that is in the form already is returned as it came. */
static Datum
to_form(text *argument, text_form form)
{
	const char *bytes = VARDATA_ANY(argument);
	size_t		length = VARSIZE_ANY_EXHDR(argument);
	cbcc_host	host;
	cbcc_string result;
	cbcc_error	error;

	cbcc_host_start(&host, CurrentMemoryContext);
	error = form(&host, bytes, length, &result);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "normalize", bytes);
	if (result.bytes == bytes && result.length == length)
		return PointerGetDatum(argument);
	require_size(result.length);
	return PointerGetDatum(cstring_to_text_with_len(result.bytes,
													(int) result.length));
}

Datum
normalize_vi(PG_FUNCTION_ARGS)
{
	return to_form(PG_GETARG_TEXT_PP(0), cbcc_normalize);
}

Datum
fold_vi(PG_FUNCTION_ARGS)
{
	return to_form(PG_GETARG_TEXT_PP(0), cbcc_fold);
}

Datum
unaccent_vi(PG_FUNCTION_ARGS)
{
	return to_form(PG_GETARG_TEXT_PP(0), cbcc_unaccent);
}
