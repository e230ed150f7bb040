/*-------------------------------------------------------------------------
 *
 * label.c
 *		What reports call things, in Vietnamese.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/syscache.h"

#include "label.h"
#include "wrapper.h"

PG_FUNCTION_INFO_V1(label_event);
PG_FUNCTION_INFO_V1(label_modality);
PG_FUNCTION_INFO_V1(label_stat);
PG_FUNCTION_INFO_V1(label_standard);
PG_FUNCTION_INFO_V1(label_population);
PG_FUNCTION_INFO_V1(label_populations);
PG_FUNCTION_INFO_V1(label_track);
PG_FUNCTION_INFO_V1(label_level);
PG_FUNCTION_INFO_V1(label_document_kind);
PG_FUNCTION_INFO_V1(label_qualification_range);
PG_FUNCTION_INFO_V1(label_period);
PG_FUNCTION_INFO_V1(heading);

/* The members of one enum by OID, kept in a function's fn_extra. */
static const cbcc_enum_map *
get_map(FunctionCallInfo fcinfo, Oid member, cbcc_enum_kind kind)
{
	FmgrInfo   *function = fcinfo->flinfo;

	if (function->fn_extra == NULL)
	{
		HeapTuple	tuple = SearchSysCache1(ENUMOID, ObjectIdGetDatum(member));
		cbcc_enum_map *map = MemoryContextAllocZero(function->fn_mcxt,
													sizeof(cbcc_enum_map));
		Oid			type;

		if (!HeapTupleIsValid(tuple))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
					 errmsg("invalid internal value for enum: %u", member)));
		type = ((Form_pg_enum) GETSTRUCT(tuple))->enumtypid;
		ReleaseSysCache(tuple);
		cbcc_enum_map_fill(map, type, kind);
		function->fn_extra = map;
	}
	return function->fn_extra;
}

static int
find_member(const cbcc_enum_map *map, Oid member)
{
	for (int i = 0; i < CBCC_ENUM_MAX; i++)
		if (map->members[i] == member)
			return i;
	return -1;
}

/* none is 1 for the enumerations of the core whose first member is none. */
static Datum
label_of(FunctionCallInfo fcinfo, cbcc_enum_kind kind, const cbcc_label *words,
		 int none)
{
	Oid			member = PG_GETARG_OID(0);
	int			number = find_member(get_map(fcinfo, member, kind), member);

	if (number < none)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(words[number - none].words));
}

Datum
label_event(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_EVENT, cbcc_event_words, 0);
}

Datum
label_modality(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_MODALITY, cbcc_modality_words, 0);
}

Datum
label_stat(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_STAT, cbcc_stat_words, 0);
}

Datum
label_standard(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_STANDARD, cbcc_standard_words, 1);
}

Datum
label_population(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_POPULATION, cbcc_population_words, 0);
}

Datum
label_track(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_TRACK, cbcc_track_words, 1);
}

Datum
label_level(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_LEVEL, cbcc_level_words, 1);
}

Datum
label_document_kind(PG_FUNCTION_ARGS)
{
	return label_of(fcinfo, CBCC_ENUM_DOCUMENT_KIND, cbcc_document_words, 0);
}

/*
 * Of values that take some work, a call site keeps some with their labels: a
 * table of articles tells of the same people, times and qualifications again.
 */
#define KEPT_LABELS 64

typedef struct kept_label
{
	uint8		size;			/* of value; 0 for none */
	int8		length;			/* of words; below 0 for NULL */
	char		value[64];
	char		words[118];
} kept_label;

typedef struct label_site
{
	Oid			type;			/* of the elements or the range */
	TypeCacheEntry *range;
	cbcc_enum_map map;
	kept_label	kept[KEPT_LABELS];
} label_site;

/* Writes CBCC_LABEL_SIZE bytes at most; returns their number, below 0 for NULL. */
typedef int (*label_writer) (label_site *site, Datum value, char *buffer);

static label_site *
get_site(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;

	if (function->fn_extra == NULL)
		function->fn_extra = MemoryContextAllocZero(function->fn_mcxt,
													sizeof(label_site));
	return function->fn_extra;
}

static Datum
return_label(FunctionCallInfo fcinfo, const char *words, int length)
{
	if (length < 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(words, length));
}

static Datum
label_of_value(FunctionCallInfo fcinfo, label_writer write)
{
	label_site *site = get_site(fcinfo);
	Datum		value = PG_GETARG_DATUM(0);
	const char *bytes = DatumGetPointer(value);
	Size		size = VARSIZE_ANY(bytes);
	char		words[CBCC_LABEL_SIZE];
	kept_label *kept = NULL;
	int			length;

	/* a variable of PL/pgSQL is a pointer to what changes */
	if (size <= sizeof(kept->value) && !VARATT_IS_EXTERNAL(bytes))
		kept = &site->kept[hash_bytes((const unsigned char *) bytes, (int) size) %
						   KEPT_LABELS];
	if (kept != NULL && kept->size == size && memcmp(kept->value, bytes, size) == 0)
		return return_label(fcinfo, kept->words, kept->length);
	length = write(site, value, words);
	if (kept != NULL && length <= (int) sizeof(kept->words))
	{
		kept->size = (uint8) size;
		kept->length = (int8) length;
		memcpy(kept->value, bytes, size);
		memcpy(kept->words, words, Max(length, 0));
	}
	return return_label(fcinfo, words, length);
}

static int
write_populations(label_site *site, Datum value, char *buffer)
{
	ArrayType  *array = DatumGetArrayTypeP(value);
	uint32_t	population = 0;
	Datum	   *members;
	bool	   *nulls;
	int			count;

	if (site->type != ARR_ELEMTYPE(array))
	{
		cbcc_enum_map_fill(&site->map, ARR_ELEMTYPE(array), CBCC_ENUM_POPULATION);
		site->type = ARR_ELEMTYPE(array);
	}
	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(Oid), true,
					  TYPALIGN_INT, &members, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		int			bit = nulls[i] ? -1 :
			find_member(&site->map, DatumGetObjectId(members[i]));

		if (bit >= 0)
			population |= (uint32_t) 1 << bit;
	}
	return (int) cbcc_population_label_write(population, buffer);
}

Datum
label_populations(PG_FUNCTION_ARGS)
{
	return label_of_value(fcinfo, write_populations);
}

static TypeCacheEntry *
get_range_type(label_site *site, const RangeType *range)
{
	if (site->type != RangeTypeGetOid(range))
	{
		site->range = lookup_type_cache(RangeTypeGetOid(range),
										TYPECACHE_RANGE_INFO);
		site->type = RangeTypeGetOid(range);
	}
	return site->range;
}

static int
write_qualifications(label_site *site, Datum value, char *buffer)
{
	RangeType  *range = DatumGetRangeTypeP(value);
	cbcc_qualification first;
	cbcc_qualification last;

	if (!cbcc_qualification_bounds(get_range_type(site, range), range, &first,
								   &last))
		return -1;
	return (int) cbcc_qualification_label_write(first, last, buffer);
}

Datum
label_qualification_range(PG_FUNCTION_ARGS)
{
	return label_of_value(fcinfo, write_qualifications);
}

/* The days of a range; infinity is an open end. */
static cbcc_period
get_period(TypeCacheEntry *type, const RangeType *range)
{
	cbcc_period period = {true, CBCC_DATE_OPEN_PAST, CBCC_DATE_OPEN_FUTURE};
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type, range, &lower, &upper, &empty);
	if (empty)
		return (cbcc_period) {.known = false};
	if (!lower.infinite && !DATE_NOT_FINITE(DatumGetDateADT(lower.val)))
		period.first = DatumGetDateADT(lower.val);
	/* the canonical form of a daterange leaves its upper bound out */
	if (!upper.infinite && !DATE_NOT_FINITE(DatumGetDateADT(upper.val)))
		period.last = DatumGetDateADT(upper.val) - 1;
	return period;
}

static int
write_period(label_site *site, Datum value, char *buffer)
{
	RangeType  *range = DatumGetRangeTypeP(value);
	size_t		length =
		cbcc_period_label_write(get_period(get_range_type(site, range), range),
								buffer);

	return length == 0 ? -1 : (int) length;
}

Datum
label_period(PG_FUNCTION_ARGS)
{
	return label_of_value(fcinfo, write_period);
}

Datum
heading(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	size_t		length = VARSIZE_ANY_EXHDR(name);

	for (int i = 0; i < CBCC_HEADING_COUNT; i++)
	{
		const cbcc_label *label = &cbcc_heading_words[i];

		if (strncmp(label->member, VARDATA_ANY(name), length) == 0 &&
			label->member[length] == '\0')
			PG_RETURN_TEXT_P(cstring_to_text(label->words));
	}
	PG_RETURN_NULL();
}
