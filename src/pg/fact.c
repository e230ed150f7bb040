/*-------------------------------------------------------------------------
 *
 * fact.c
 *		Rows of the composite type fact.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "fact.h"

static Oid
column_type(TupleDesc descriptor, int column)
{
	return TupleDescAttr(descriptor, column)->atttypid;
}

cbcc_fact_type *
cbcc_fact_type_create(TupleDesc descriptor, MemoryContext context)
{
	MemoryContext outer;
	cbcc_fact_type *type;

	if (descriptor->natts != CBCC_FACT_COLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("type cbcc.fact has %d columns, not %d",
						descriptor->natts, CBCC_FACT_COLUMNS),
				 errdetail("The library of extension \"cbcc\" is of another version than its SQL objects."),
				 errhint("Run ALTER EXTENSION cbcc UPDATE.")));
	outer = MemoryContextSwitchTo(context);
	type = palloc0(sizeof(cbcc_fact_type));
	type->descriptor = CreateTupleDescCopy(descriptor);
	cbcc_enum_map_fill(&type->event, column_type(descriptor, COLUMN_EVENT),
					   CBCC_ENUM_EVENT);
	cbcc_enum_map_fill(&type->modality,
					   column_type(descriptor, COLUMN_MODALITY),
					   CBCC_ENUM_MODALITY);
	cbcc_enum_map_fill(&type->stat, column_type(descriptor, COLUMN_STAT),
					   CBCC_ENUM_STAT);
	cbcc_enum_map_fill(&type->standard,
					   column_type(descriptor, COLUMN_STANDARD),
					   CBCC_ENUM_STANDARD);
	cbcc_enum_map_fill(&type->population,
					   get_element_type(column_type(descriptor, COLUMN_POPULATION)),
					   CBCC_ENUM_POPULATION);
	type->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	type->daterange = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	type->qualification =
		lookup_type_cache(column_type(descriptor, COLUMN_QUALIFICATION),
						  TYPECACHE_RANGE_INFO);
	MemoryContextSwitchTo(outer);
	return type;
}

cbcc_fact_type *
cbcc_fact_type_lookup(Oid type, MemoryContext context)
{
	TupleDesc	descriptor = lookup_rowtype_tupdesc(type, -1);
	cbcc_fact_type *result = cbcc_fact_type_create(descriptor, context);

	ReleaseTupleDesc(descriptor);
	return result;
}

/*
 * A range over integers or dates in its canonical form: lower bound included,
 * upper bound not.  make_range() asks the type for that, which for the three
 * ranges of a fact takes longer than all of its other columns.
 */
static Datum
form_range(TypeCacheEntry *type, const int32 *lower, const int32 *upper)
{
	Size		size = sizeof(RangeType) + (lower != NULL) * sizeof(int32) +
		(upper != NULL) * sizeof(int32) + sizeof(char);
	RangeType  *range = palloc0(size);
	char	   *at = (char *) (range + 1);

	SET_VARSIZE(range, size);
	range->rangetypid = type->type_id;
	if (lower != NULL)
	{
		memcpy(at, lower, sizeof(int32));
		at += sizeof(int32);
	}
	if (upper != NULL)
	{
		memcpy(at, upper, sizeof(int32));
		at += sizeof(int32);
	}
	*at = (char) ((lower != NULL ? RANGE_LB_INC : RANGE_LB_INF) |
				  (upper != NULL ? 0 : RANGE_UB_INF));
	return RangeTypePGetDatum(range);
}

Datum
cbcc_span_datum(TypeCacheEntry *int4range, cbcc_span span)
{
	if (span.end <= span.first)
		return RangeTypePGetDatum(make_empty_range(int4range));
	return form_range(int4range, &span.first, &span.end);
}

Datum
cbcc_period_datum(TypeCacheEntry *daterange, cbcc_period period)
{
	bool		is_open = period.last == CBCC_DATE_OPEN_FUTURE;
	int32		behind = is_open ? 0 : period.last + 1;

	if (!is_open && behind <= period.first)
		return RangeTypePGetDatum(make_empty_range(daterange));
	return form_range(daterange,
					  period.first == CBCC_DATE_OPEN_PAST ? NULL : &period.first,
					  is_open ? NULL : &behind);
}

static Datum
population_datum(const cbcc_enum_map *map, uint32_t population)
{
	Datum		members[CBCC_POPULATION_COUNT];
	int			count = 0;

	for (; population != 0; population &= population - 1)
		members[count++] = ObjectIdGetDatum(map->members[pg_rightmost_one_pos32(population)]);
	return PointerGetDatum(construct_array(members, count, map->type,
										   sizeof(Oid), true, TYPALIGN_INT));
}

void
cbcc_fact_fill(const cbcc_fact_type *type, const cbcc_fact *fact,
			   Datum *values, bool *nulls)
{
	memset(nulls, 0, CBCC_FACT_COLUMNS * sizeof(bool));
	memset(values, 0, CBCC_FACT_COLUMNS * sizeof(Datum));
	values[COLUMN_SPAN] = cbcc_span_datum(type->int4range, fact->span);
	values[COLUMN_SENTENCE] = cbcc_span_datum(type->int4range, fact->sentence);
	values[COLUMN_QUANTITY] = cbcc_quantity_datum(&fact->quantity);
	values[COLUMN_EVENT] = ObjectIdGetDatum(type->event.members[fact->event]);
	values[COLUMN_MODALITY] =
		ObjectIdGetDatum(type->modality.members[fact->modality]);
	values[COLUMN_STAT] = ObjectIdGetDatum(type->stat.members[fact->stat]);
	values[COLUMN_POPULATION] = population_datum(&type->population,
												 fact->population);
	nulls[COLUMN_OUT_OF] = !fact->has_out_of;
	if (fact->has_out_of)
		values[COLUMN_OUT_OF] = cbcc_decimal_datum(fact->out_of);
	nulls[COLUMN_QUALIFICATION] = fact->qualification.track == CBCC_TRACK_NONE;
	if (!nulls[COLUMN_QUALIFICATION])
		values[COLUMN_QUALIFICATION] =
			cbcc_qualification_range_datum(type->qualification,
										   fact->qualification);
	nulls[COLUMN_STANDARD] = fact->standard == CBCC_STANDARD_NONE;
	values[COLUMN_STANDARD] =
		ObjectIdGetDatum(type->standard.members[fact->standard]);
	nulls[COLUMN_PLACE] = fact->place.bytes == NULL;
	if (!nulls[COLUMN_PLACE])
		values[COLUMN_PLACE] = cbcc_text_datum(fact->place);
	nulls[COLUMN_PERIOD] = !fact->period.known;
	if (fact->period.known)
		values[COLUMN_PERIOD] = cbcc_period_datum(type->daterange, fact->period);
	nulls[COLUMN_BASE] = !fact->base.known;
	if (fact->base.known)
		values[COLUMN_BASE] = cbcc_period_datum(type->daterange, fact->base);
}

Datum
cbcc_fact_form(const cbcc_fact_type *type, const cbcc_fact *fact,
			   MemoryContext context)
{
	Datum		values[CBCC_FACT_COLUMNS];
	bool		nulls[CBCC_FACT_COLUMNS];
	MemoryContext outer;
	HeapTuple	tuple;

	cbcc_fact_fill(type, fact, values, nulls);
	outer = MemoryContextSwitchTo(context);
	tuple = heap_form_tuple(type->descriptor, values, nulls);
	MemoryContextSwitchTo(outer);
	return HeapTupleGetDatum(tuple);
}
