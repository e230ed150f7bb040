/*-------------------------------------------------------------------------
 *
 * vietnamese.c
 *		Normal forms of Vietnamese text, and its old encodings.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "legacy.h"
#include "normalize.h"
#include "wrapper.h"

typedef cbcc_error (*text_form) (const cbcc_host *host, const char *text,
								 size_t length, cbcc_string *result);

PG_FUNCTION_INFO_V1(normalize_vi);
PG_FUNCTION_INFO_V1(fold_vi);
PG_FUNCTION_INFO_V1(unaccent_vi);
PG_FUNCTION_INFO_V1(legacy_encoding);
PG_FUNCTION_INFO_V1(from_legacy);
PG_FUNCTION_INFO_V1(to_legacy);

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

/*
 * A host whose memory has room for the header of a text before it, so that
 * what a form allocates for its result becomes the text.  It is aligned for
 * bytes and UTF-16, which is all that the forms put there.
 */
static void *
allocate_text(void *context, size_t size)
{
	return (char *) MemoryContextAllocHuge(context, size + VARHDRSZ) + VARHDRSZ;
}

static void *
reallocate_text(void *context, void *pointer, size_t size)
{
	if (pointer == NULL)
		return allocate_text(context, size);
	return (char *) repalloc_huge((char *) pointer - VARHDRSZ, size + VARHDRSZ) + VARHDRSZ;
}

static void
release_text(void *context, void *pointer)
{
	(void) context;
	if (pointer != NULL)
		pfree((char *) pointer - VARHDRSZ);
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
	text	   *written;

	cbcc_host_start(&host, CurrentMemoryContext);
	host.allocate = allocate_text;
	host.reallocate = reallocate_text;
	host.release = release_text;
	error = form(&host, bytes, length, &result);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "normalize", bytes);
	if (result.bytes == bytes)
		return result.length == length ? PointerGetDatum(argument) :
			PointerGetDatum(cstring_to_text_with_len(bytes, (int) result.length));
	require_size(result.length);
	written = (text *) (result.bytes - VARHDRSZ);
	SET_VARSIZE(written, result.length + VARHDRSZ);
	return PointerGetDatum(written);
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

/* The encoding that a label names, in any case. */
static cbcc_legacy
get_encoding(const text *label)
{
	char	   *name = text_to_cstring(label);

	for (int i = CBCC_LEGACY_NONE + 1; i < CBCC_LEGACY_COUNT; i++)
		if (pg_strcasecmp(name, cbcc_legacy_label((cbcc_legacy) i)) == 0)
			return (cbcc_legacy) i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unrecognized legacy encoding: \"%s\"", name),
			 errhint("The encodings are tcvn3, vni, utf8_as_latin1 and utf8_as_windows1252.")));
}

Datum
legacy_encoding(PG_FUNCTION_ARGS)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	cbcc_call	call;
	cbcc_legacy encoding;
	cbcc_error	error;

	cbcc_call_start(&call);
	error = cbcc_legacy_detect(&call.host, VARDATA_ANY(argument),
							   VARSIZE_ANY_EXHDR(argument), &encoding);
	cbcc_call_end(&call);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "recognize the encoding of", VARDATA_ANY(argument));
	if (encoding == CBCC_LEGACY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(cbcc_legacy_label(encoding)));
}

typedef cbcc_error (*legacy_conversion) (const cbcc_host *host,
										 cbcc_legacy encoding, const char *text,
										 size_t length, cbcc_string *result);

static Datum
convert_legacy(FunctionCallInfo fcinfo, legacy_conversion conversion,
			   const char *what)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	cbcc_legacy encoding = get_encoding(PG_GETARG_TEXT_PP(1));
	cbcc_string result;
	cbcc_error	error;

	error = conversion(&cbcc_current_host, encoding, VARDATA_ANY(argument),
					   VARSIZE_ANY_EXHDR(argument), &result);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, what, VARDATA_ANY(argument));
	require_size(result.length);
	return PointerGetDatum(cstring_to_text_with_len(result.bytes,
													(int) result.length));
}

Datum
from_legacy(PG_FUNCTION_ARGS)
{
	return convert_legacy(fcinfo, cbcc_legacy_decode, "decode");
}

Datum
to_legacy(PG_FUNCTION_ARGS)
{
	return convert_legacy(fcinfo, cbcc_legacy_encode, "encode");
}
