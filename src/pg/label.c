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

Datum
label_populations(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	uint32_t	population = 0;
	char		buffer[CBCC_LABEL_SIZE];
	Datum	   *members;
	bool	   *nulls;
	int			count;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(Oid), true,
					  TYPALIGN_INT, &members, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		Oid			member = DatumGetObjectId(members[i]);
		int			bit;

		if (nulls[i])
			continue;
		bit = find_member(get_map(fcinfo, member, CBCC_ENUM_POPULATION), member);
		if (bit >= 0)
			population |= (uint32_t) 1 << bit;
	}
	count = (int) cbcc_population_label_write(population, buffer);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(buffer, count));
}

Datum
label_qualification_range(PG_FUNCTION_ARGS)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);
	TypeCacheEntry *type = range_get_typcache(fcinfo, RangeTypeGetOid(range));
	char		buffer[CBCC_LABEL_SIZE];
	cbcc_qualification first;
	cbcc_qualification last;
	size_t		length;

	if (!cbcc_qualification_bounds(type, range, &first, &last))
		PG_RETURN_NULL();
	length = cbcc_qualification_label_write(first, last, buffer);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(buffer, (int) length));
}

/* The days of a range; infinity is an open end. */
static cbcc_period
get_period(FunctionCallInfo fcinfo)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);
	TypeCacheEntry *type = range_get_typcache(fcinfo, RangeTypeGetOid(range));
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

Datum
label_period(PG_FUNCTION_ARGS)
{
	char		buffer[CBCC_LABEL_SIZE];
	size_t		length = cbcc_period_label_write(get_period(fcinfo), buffer);

	if (length == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(buffer, (int) length));
}

Datum
heading(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	size_t		length = VARSIZE_ANY_EXHDR(name);

	for (int i = 0; i < CBCC_HEADING_COUNT; i++)
	{
		const cbcc_label *label = &cbcc_heading_words[i];

		if (strlen(label->member) == length &&
			memcmp(label->member, VARDATA_ANY(name), length) == 0)
			PG_RETURN_TEXT_P(cstring_to_text(label->words));
	}
	PG_RETURN_NULL();
}
