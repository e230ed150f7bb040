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

#include "fact.h"

static cbcc_span
read_span(const cbcc_fact_type *type, Datum value)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type->int4range, DatumGetRangeTypeP(value), &lower, &upper,
					  &empty);
	if (empty)
		return (cbcc_span) {1, 1};
	return (cbcc_span) {
		lower.infinite ? 1 : DatumGetInt32(lower.val),
		upper.infinite ? PG_INT32_MAX : DatumGetInt32(upper.val)
	};
}

static cbcc_period
read_period(const cbcc_fact_type *type, Datum value)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type->daterange, DatumGetRangeTypeP(value), &lower, &upper,
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
read_qualification(const cbcc_fact_type *type, Datum value)
{
	cbcc_qualification_range none = {CBCC_TRACK_NONE, CBCC_LEVEL_NONE, CBCC_LEVEL_NONE};
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	cbcc_qualification first;
	cbcc_qualification last;
	cbcc_qualification_range range;

	range_deserialize(type->qualification, DatumGetRangeTypeP(value), &lower,
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
read_population(const cbcc_fact_type *type, Datum value)
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
				if (type->population.members[bit] == DatumGetObjectId(members[i]))
					population |= (uint32_t) 1 << bit;
	return population;
}

/*
 * A whole of at most 18 digits and 9 decimals; others are no count, and no
 * article has them.
 */
bool
cbcc_numeric_decimal(Datum value, cbcc_decimal *result)
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
cbcc_fact_read(const cbcc_fact_type *type, Datum value)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(value);
	HeapTupleData tuple = {
		.t_len = HeapTupleHeaderGetDatumLength(header),
		.t_data = header
	};
	Datum		values[CBCC_FACT_COLUMNS];
	bool		nulls[CBCC_FACT_COLUMNS];

	heap_deform_tuple(&tuple, type->descriptor, values, nulls);
	return cbcc_fact_read_columns(type, values, nulls);
}

cbcc_fact
cbcc_fact_read_columns(const cbcc_fact_type *type, const Datum *values,
					   const bool *nulls)
{
	cbcc_fact	fact = {0};

	if (nulls[COLUMN_SPAN] || nulls[COLUMN_SENTENCE] || nulls[COLUMN_QUANTITY] ||
		nulls[COLUMN_EVENT] || nulls[COLUMN_MODALITY] || nulls[COLUMN_STAT])
		return no_fact();
	fact.span = read_span(type, values[COLUMN_SPAN]);
	fact.sentence = read_span(type, values[COLUMN_SENTENCE]);
	fact.quantity = cbcc_quantity_of_datum(values[COLUMN_QUANTITY]);
	fact.event = read_enum(&type->event, CBCC_EVENT_COUNT, values[COLUMN_EVENT]);
	fact.modality = read_enum(&type->modality, CBCC_MODALITY_COUNT,
							  values[COLUMN_MODALITY]);
	fact.stat = read_enum(&type->stat, CBCC_STAT_COUNT, values[COLUMN_STAT]);
	if (!nulls[COLUMN_OUT_OF])
		fact.has_out_of = cbcc_numeric_decimal(values[COLUMN_OUT_OF], &fact.out_of);
	if (!nulls[COLUMN_POPULATION])
		fact.population = read_population(type, values[COLUMN_POPULATION]);
	if (!nulls[COLUMN_QUALIFICATION])
		fact.qualification = read_qualification(type, values[COLUMN_QUALIFICATION]);
	if (!nulls[COLUMN_STANDARD])
		fact.standard = read_enum(&type->standard, CBCC_STANDARD_COUNT,
								  values[COLUMN_STANDARD]);
	if (!nulls[COLUMN_PLACE])
	{
		text	   *place = DatumGetTextPP(values[COLUMN_PLACE]);

		fact.place = (cbcc_string) {VARDATA_ANY(place), VARSIZE_ANY_EXHDR(place)};
	}
	if (!nulls[COLUMN_PERIOD])
		fact.period = read_period(type, values[COLUMN_PERIOD]);
	if (!nulls[COLUMN_BASE])
		fact.base = read_period(type, values[COLUMN_BASE]);
	return fact;
}

cbcc_fact *
cbcc_facts_read(const cbcc_fact_type *type, ArrayType *array, size_t *count)
{
	Datum	   *elements;
	bool	   *nulls;
	int			length;
	cbcc_fact  *facts;

	deconstruct_array(array, type->descriptor->tdtypeid, -1, false, TYPALIGN_DOUBLE, &elements,
					  &nulls, &length);
	facts = MemoryContextAllocHuge(CurrentMemoryContext,
								   Max(length, 1) * sizeof(cbcc_fact));
	for (int i = 0; i < length; i++)
	{
		CHECK_FOR_INTERRUPTS();
		facts[i] = nulls[i] ? no_fact() : cbcc_fact_read(type, elements[i]);
	}
	*count = (size_t) length;
	return facts;
}
