/*-------------------------------------------------------------------------
 *
 * fact_read.c
 *		Values of the composite type fact, given back to the core.
 *
 * A fact may come from anywhere: a column, a literal, ROW().  What the core
 * could not have written becomes the plainest fact there is.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "wrapper.h"

enum
{
	COLUMN_SPAN,
	COLUMN_SENTENCE,
	COLUMN_QUANTITY,
	COLUMN_OUT_OF,
	COLUMN_EVENT,
	COLUMN_MODALITY,
	COLUMN_STAT,
	COLUMN_POPULATION,
	COLUMN_QUALIFICATION,
	COLUMN_STANDARD,
	COLUMN_PLACE,
	COLUMN_PERIOD,
	COLUMN_BASE
};

struct cbcc_fact_reader
{
	Oid			type;
	TupleDesc	descriptor;
	cbcc_enum_map event;
	cbcc_enum_map modality;
	cbcc_enum_map stat;
	cbcc_enum_map standard;
	cbcc_enum_map population;
	TypeCacheEntry *int4range;
	TypeCacheEntry *daterange;
	TypeCacheEntry *qualification;
};

static Oid
column_type(TupleDesc descriptor, int column)
{
	return TupleDescAttr(descriptor, column)->atttypid;
}

cbcc_fact_reader *
cbcc_fact_reader_create(Oid type, MemoryContext context)
{
	MemoryContext outer = MemoryContextSwitchTo(context);
	cbcc_fact_reader *reader = palloc0(sizeof(cbcc_fact_reader));
	TupleDesc	descriptor = lookup_rowtype_tupdesc_copy(type, -1);

	if (descriptor->natts != CBCC_FACT_COLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("type cbcc.fact has %d columns, not %d",
						descriptor->natts, CBCC_FACT_COLUMNS),
				 errdetail("The library of extension \"cbcc\" is of another version than its SQL objects."),
				 errhint("Run ALTER EXTENSION cbcc UPDATE.")));
	reader->type = type;
	reader->descriptor = descriptor;
	cbcc_enum_map_fill(&reader->event, column_type(descriptor, COLUMN_EVENT),
					   CBCC_ENUM_EVENT);
	cbcc_enum_map_fill(&reader->modality, column_type(descriptor, COLUMN_MODALITY),
					   CBCC_ENUM_MODALITY);
	cbcc_enum_map_fill(&reader->stat, column_type(descriptor, COLUMN_STAT),
					   CBCC_ENUM_STAT);
	cbcc_enum_map_fill(&reader->standard, column_type(descriptor, COLUMN_STANDARD),
					   CBCC_ENUM_STANDARD);
	cbcc_enum_map_fill(&reader->population,
					   get_element_type(column_type(descriptor, COLUMN_POPULATION)),
					   CBCC_ENUM_POPULATION);
	reader->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	reader->daterange = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	reader->qualification =
		lookup_type_cache(column_type(descriptor, COLUMN_QUALIFICATION),
						  TYPECACHE_RANGE_INFO);
	MemoryContextSwitchTo(outer);
	return reader;
}

static cbcc_span
read_span(const cbcc_fact_reader *reader, Datum value)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(reader->int4range, DatumGetRangeTypeP(value), &lower, &upper,
					  &empty);
	if (empty)
		return (cbcc_span) {1, 1};
	return (cbcc_span) {
		lower.infinite ? 1 : DatumGetInt32(lower.val),
		upper.infinite ? PG_INT32_MAX : DatumGetInt32(upper.val)
	};
}

static cbcc_period
read_period(const cbcc_fact_reader *reader, Datum value)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(reader->daterange, DatumGetRangeTypeP(value), &lower, &upper,
					  &empty);
	if (empty)
		return (cbcc_period) {.known = false};
	/* the canonical form of a daterange leaves its upper bound out */
	return (cbcc_period) {
		true,
		lower.infinite ? CBCC_DATE_OPEN_PAST : DatumGetDateADT(lower.val),
		upper.infinite ? CBCC_DATE_OPEN_FUTURE :
		DATE_NOT_FINITE(DatumGetDateADT(upper.val)) ? DatumGetDateADT(upper.val) :
		DatumGetDateADT(upper.val) - 1
	};
}

static cbcc_qualification_range
read_qualification(const cbcc_fact_reader *reader, Datum value)
{
	cbcc_qualification_range none = {CBCC_TRACK_NONE, CBCC_LEVEL_NONE, CBCC_LEVEL_NONE};
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	cbcc_qualification first;
	cbcc_qualification last;
	cbcc_qualification_range range;

	range_deserialize(reader->qualification, DatumGetRangeTypeP(value), &lower,
					  &upper, &empty);
	if (empty || lower.infinite || upper.infinite)
		return none;
	first = DatumGetUInt32(lower.val);
	last = DatumGetUInt32(upper.val);
	if (cbcc_qualification_track(first) != cbcc_qualification_track(last))
		return none;
	range.track = cbcc_qualification_track(first);
	range.min = cbcc_qualification_level(first);
	range.max = cbcc_qualification_level(last);
	if (range.max == CBCC_LEVEL_NONE && range.min != CBCC_LEVEL_NONE)
		range.max = cbcc_qualification_level(cbcc_qualification_highest(first));
	return range;
}

static int
read_enum(const cbcc_enum_map *map, int count, Datum value)
{
	for (int i = 0; i < count; i++)
		if (map->members[i] == DatumGetObjectId(value))
			return i;
	return 0;
}

static uint32_t
read_population(const cbcc_fact_reader *reader, Datum value)
{
	ArrayType  *array = DatumGetArrayTypeP(value);
	uint32_t	population = 0;
	Datum	   *members;
	bool	   *nulls;
	int			count;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(Oid), true, TYPALIGN_INT,
					  &members, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			for (int bit = 0; bit < CBCC_POPULATION_COUNT; bit++)
				if (reader->population.members[bit] == DatumGetObjectId(members[i]))
					population |= (uint32_t) 1 << bit;
	return population;
}

/*
 * A whole of at most 18 digits and 9 decimals; others are no count, and no
 * article has them.
 */
static bool
read_decimal(Datum value, cbcc_decimal *result)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, value));
	int			count = 0;
	bool		fraction = false;

	*result = (cbcc_decimal) {0, 0};
	for (const char *at = digits; *at != '\0'; at++)
	{
		if (*at == '.')
			fraction = true;
		else if (*at < '0' || *at > '9' || ++count > 18 ||
				 result->scale == CBCC_DECIMAL_MAX_SCALE)
			return false;
		else
		{
			result->mantissa = result->mantissa * 10 + (*at - '0');
			result->scale += fraction;
		}
	}
	return count > 0;
}

bool
cbcc_numeric_decimal(Datum value, cbcc_decimal *result)
{
	return read_decimal(value, result);
}

/* What a null element is read as: a fact that is compared with nothing. */
static cbcc_fact
no_fact(void)
{
	return (cbcc_fact) {
		.quantity = {{0, 0}, CBCC_UNIT_ITEM, CBCC_APPROX_ORDER},
		.event = CBCC_EVENT_MATERIAL
	};
}

cbcc_fact
cbcc_fact_read(const cbcc_fact_reader *reader, Datum value)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(value);
	HeapTupleData tuple = {
		.t_len = HeapTupleHeaderGetDatumLength(header),
		.t_data = header
	};
	Datum		values[CBCC_FACT_COLUMNS];
	bool		nulls[CBCC_FACT_COLUMNS];

	heap_deform_tuple(&tuple, reader->descriptor, values, nulls);
	return cbcc_fact_read_columns(reader, values, nulls);
}

cbcc_fact
cbcc_fact_read_columns(const cbcc_fact_reader *reader, const Datum *values,
					   const bool *nulls)
{
	cbcc_fact	fact = {0};

	if (nulls[COLUMN_SPAN] || nulls[COLUMN_SENTENCE] || nulls[COLUMN_QUANTITY] ||
		nulls[COLUMN_EVENT] || nulls[COLUMN_MODALITY] || nulls[COLUMN_STAT])
		return no_fact();
	fact.span = read_span(reader, values[COLUMN_SPAN]);
	fact.sentence = read_span(reader, values[COLUMN_SENTENCE]);
	fact.quantity = cbcc_quantity_of_datum(values[COLUMN_QUANTITY]);
	fact.event = read_enum(&reader->event, CBCC_EVENT_COUNT, values[COLUMN_EVENT]);
	fact.modality = read_enum(&reader->modality, CBCC_MODALITY_COUNT,
							  values[COLUMN_MODALITY]);
	fact.stat = read_enum(&reader->stat, CBCC_STAT_COUNT, values[COLUMN_STAT]);
	if (!nulls[COLUMN_OUT_OF])
		fact.has_out_of = read_decimal(values[COLUMN_OUT_OF], &fact.out_of);
	if (!nulls[COLUMN_POPULATION])
		fact.population = read_population(reader, values[COLUMN_POPULATION]);
	if (!nulls[COLUMN_QUALIFICATION])
		fact.qualification = read_qualification(reader, values[COLUMN_QUALIFICATION]);
	if (!nulls[COLUMN_STANDARD])
		fact.standard = read_enum(&reader->standard, CBCC_STANDARD_COUNT,
								  values[COLUMN_STANDARD]);
	if (!nulls[COLUMN_PLACE])
	{
		text	   *place = DatumGetTextPP(values[COLUMN_PLACE]);

		fact.place = (cbcc_string) {VARDATA_ANY(place), VARSIZE_ANY_EXHDR(place)};
	}
	if (!nulls[COLUMN_PERIOD])
		fact.period = read_period(reader, values[COLUMN_PERIOD]);
	if (!nulls[COLUMN_BASE])
		fact.base = read_period(reader, values[COLUMN_BASE]);
	return fact;
}

cbcc_fact *
cbcc_facts_read(const cbcc_fact_reader *reader, ArrayType *array, size_t *count)
{
	Datum	   *elements;
	bool	   *nulls;
	int			length;
	cbcc_fact  *facts;

	deconstruct_array(array, reader->type, -1, false, TYPALIGN_DOUBLE, &elements,
					  &nulls, &length);
	facts = MemoryContextAllocHuge(CurrentMemoryContext,
								   Max(length, 1) * sizeof(cbcc_fact));
	for (int i = 0; i < length; i++)
	{
		CHECK_FOR_INTERRUPTS();
		facts[i] = nulls[i] ? no_fact() : cbcc_fact_read(reader, elements[i]);
	}
	*count = (size_t) length;
	return facts;
}
