/*-------------------------------------------------------------------------
 *
 * quote.c
 *		The words behind a span.
 *
 * A report quotes one article for each of its facts.  So a call site keeps the
 * text that it unpacked last, and the place in it that it found last: a stored
 * text is unpacked and counted once, not once for each quote.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/rangetypes.h"

#include "wrapper.h"

PG_FUNCTION_INFO_V1(quote);

/* So much of a text is unpacked at once; most articles are no longer. */
#define FIRST_BYTES 8192

/* What a call site keeps in fn_extra. */
typedef struct quote_site
{
	TypeCacheEntry *int4range;
	MemoryContext context;		/* of what follows */
	struct varlena *stored;		/* the text as it was given, packed; or NULL */
	text	   *beginning;		/* as much of it as was needed */
	bool		is_whole;
	int64		characters;		/* so many of them ... */
	size_t		bytes;			/* ... are so long */
} quote_site;

static quote_site *
get_site(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;
	quote_site *site = function->fn_extra;

	if (site != NULL)
		return site;
	site = MemoryContextAllocZero(function->fn_mcxt, sizeof(quote_site));
	site->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	site->context = AllocSetContextCreate(function->fn_mcxt, "cbcc quote",
										  ALLOCSET_DEFAULT_SIZES);
	function->fn_extra = site;
	return site;
}

#define EVERY_BYTE(byte) (UINT64CONST(0x0101010101010101) * (byte))

/* How many of eight bytes begin a character: all but those of the form 10xxxxxx. */
static int
count_starts(const char *bytes)
{
	uint64		word;
	uint64		inside;

	memcpy(&word, bytes, sizeof(word));
	inside = word >> 7 & ~(word >> 6) & EVERY_BYTE(1);
	return 8 - (int) (inside * EVERY_BYTE(1) >> 56);
}

/* Byte offset of a code point, counted from one that is known. */
static size_t
step_characters(const char *bytes, size_t length, size_t at, int64 count)
{
	while (at + 8 <= length)
	{
		int			starts = count_starts(bytes + at);

		if (starts > count)
			break;
		count -= starts;
		at += 8;
	}
	for (; at < length; at++)
		if (((unsigned char) bytes[at] & 0xC0) != 0x80 && count-- == 0)
			break;
	return at;
}

/*
 * Is this the text whose beginning is kept?  Packed bytes that are the same
 * are the same text, and so are two references to one value in a TOAST table.
 */
static bool
is_kept(const quote_site *site, const struct varlena *value)
{
	return site->stored != NULL &&
		VARSIZE_ANY(site->stored) == VARSIZE_ANY(value) &&
		memcmp(site->stored, value, VARSIZE_ANY(value)) == 0;
}

/*
 * Unpack so many bytes or, where some were not enough, at least twice as many,
 * so that all unpacking takes no longer than that of the last time.
 */
static void
unpack(quote_site *site, Datum value, int64 bytes)
{
	size_t		size = toast_raw_datum_size(value) - VARHDRSZ;
	size_t		kept = site->beginning == NULL ? 0 :
		VARSIZE_ANY_EXHDR(site->beginning);
	size_t		wanted = Max(Max((size_t) bytes, FIRST_BYTES), 2 * kept);
	MemoryContext outer = MemoryContextSwitchTo(site->context);

	if (site->beginning != NULL)
		pfree(site->beginning);
	site->beginning = NULL;
	site->is_whole = wanted >= size;
	site->beginning = site->is_whole ? DatumGetTextPP(value) :
		DatumGetTextPSlice(value, 0, (int32) wanted);
	MemoryContextSwitchTo(outer);
}

static void
forget(quote_site *site)
{
	MemoryContextReset(site->context);
	site->stored = NULL;
	site->beginning = NULL;
	site->characters = 0;
	site->bytes = 0;
}

/* Turn to a text.  One that is not packed is not kept, for it may be long. */
static void
open_text(quote_site *site, Datum value, int64 bytes)
{
	struct varlena *given = (struct varlena *) DatumGetPointer(value);

	if (!VARATT_IS_EXTERNAL_ONDISK(given) && !VARATT_IS_COMPRESSED(given))
	{
		forget(site);
		site->beginning = DatumGetTextPP(value);
		site->is_whole = true;
	}
	else if (!is_kept(site, given) || site->beginning == NULL)
	{
		forget(site);
		unpack(site, value, bytes);
		site->stored = MemoryContextAlloc(site->context, VARSIZE_ANY(given));
		memcpy(site->stored, given, VARSIZE_ANY(given));
	}
}

/* The bytes from one code point to another, counted from 0. */
static void
find_bytes(quote_site *site, int64 first, int64 last, size_t *start, size_t *end)
{
	const char *bytes = VARDATA_ANY(site->beginning);
	size_t		length = VARSIZE_ANY_EXHDR(site->beginning);

	if (first < site->characters)
		site->characters = site->bytes = 0;
	*start = step_characters(bytes, length, site->bytes,
							 first - site->characters);
	*end = step_characters(bytes, length, *start, last - first);
	if (*start < length)
	{
		site->characters = first;
		site->bytes = *start;
	}
}

Datum
quote(PG_FUNCTION_ARGS)
{
	quote_site *site = get_site(fcinfo);
	Datum		body = PG_GETARG_DATUM(0);
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	int64		first;
	int64		last;
	int64		bytes;
	size_t		start;
	size_t		end;

	range_deserialize(site->int4range, PG_GETARG_RANGE_P(1), &lower, &upper,
					  &empty);
	first = lower.infinite ? 0 : (int64) DatumGetInt32(lower.val) - 1;
	last = upper.infinite ? PG_INT32_MAX : (int64) DatumGetInt32(upper.val) - 1;
	if (empty || last <= 0)
		PG_RETURN_TEXT_P(cstring_to_text_with_len("", 0));
	first = Max(first, 0);
	/* Vietnamese has 1.4 bytes a character */
	bytes = last + last / 2 + 64;
	open_text(site, body, bytes);
	find_bytes(site, first, last, &start, &end);
	/* where the beginning ends, the text may go on */
	while (!site->is_whole && end == VARSIZE_ANY_EXHDR(site->beginning))
	{
		unpack(site, body, bytes);
		find_bytes(site, first, last, &start, &end);
	}
	PG_RETURN_TEXT_P(cstring_to_text_with_len(VARDATA_ANY(site->beginning) + start,
											  (int) (end - start)));
}
