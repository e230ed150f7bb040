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
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "wrapper.h"

/* In the order of the type's columns. */
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
	COLUMN_BASE,
	COLUMN_COUNT
};

StaticAssertDecl(COLUMN_COUNT == CBCC_FACT_COLUMNS,
				 "CBCC_FACT_COLUMNS is not the number of columns");

/* What building a row needs of the catalogs, looked up once. */
struct cbcc_fact_maker
{
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

cbcc_fact_maker *
cbcc_fact_maker_create(TupleDesc descriptor, MemoryContext context)
{
	MemoryContext outer;
	cbcc_fact_maker *maker;

	if (descriptor->natts != COLUMN_COUNT)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("type cbcc.fact has %d columns, not %d",
						descriptor->natts, COLUMN_COUNT),
				 errdetail("The library of extension \"cbcc\" is of another version than its SQL objects."),
				 errhint("Run ALTER EXTENSION cbcc UPDATE.")));
	outer = MemoryContextSwitchTo(context);
	maker = palloc0(sizeof(cbcc_fact_maker));
	maker->descriptor = CreateTupleDescCopy(descriptor);
	cbcc_enum_map_fill(&maker->event, column_type(descriptor, COLUMN_EVENT),
					   CBCC_ENUM_EVENT);
	cbcc_enum_map_fill(&maker->modality,
					   column_type(descriptor, COLUMN_MODALITY),
					   CBCC_ENUM_MODALITY);
	cbcc_enum_map_fill(&maker->stat, column_type(descriptor, COLUMN_STAT),
					   CBCC_ENUM_STAT);
	cbcc_enum_map_fill(&maker->standard,
					   column_type(descriptor, COLUMN_STANDARD),
					   CBCC_ENUM_STANDARD);
	cbcc_enum_map_fill(&maker->population,
					   get_element_type(column_type(descriptor, COLUMN_POPULATION)),
					   CBCC_ENUM_POPULATION);
	maker->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	maker->daterange = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	maker->qualification =
		lookup_type_cache(column_type(descriptor, COLUMN_QUALIFICATION),
						  TYPECACHE_RANGE_INFO);
	MemoryContextSwitchTo(outer);
	return maker;
}

Datum
cbcc_span_datum(TypeCacheEntry *int4range, cbcc_span span)
{
	RangeBound	lower = {
		.val = Int32GetDatum(span.first),
		.inclusive = true,
		.lower = true
	};
	RangeBound	upper = {.val = Int32GetDatum(span.end)};

	return RangeTypePGetDatum(cbcc_make_range(int4range, &lower, &upper,
											  span.end <= span.first));
}

Datum
cbcc_period_datum(TypeCacheEntry *daterange, cbcc_period period)
{
	RangeBound	lower = {
		.val = Int32GetDatum(period.first),
		.infinite = period.first == CBCC_DATE_OPEN_PAST,
		.inclusive = true,
		.lower = true
	};
	RangeBound	upper = {
		.val = Int32GetDatum(period.last),
		.infinite = period.last == CBCC_DATE_OPEN_FUTURE,
		.inclusive = true
	};
	bool		empty = !lower.infinite && !upper.infinite &&
		period.last < period.first;

	return RangeTypePGetDatum(cbcc_make_range(daterange, &lower, &upper, empty));
}

static Datum
population_datum(const cbcc_enum_map *map, uint32_t population)
{
	Datum		members[CBCC_POPULATION_COUNT];
	int			count = 0;

	for (int bit = 0; bit < CBCC_POPULATION_COUNT; bit++)
		if (population >> bit & 1)
			members[count++] = ObjectIdGetDatum(map->members[bit]);
	return PointerGetDatum(construct_array(members, count, map->type,
										   sizeof(Oid), true, TYPALIGN_INT));
}

void
cbcc_fact_fill(const cbcc_fact_maker *maker, const cbcc_fact *fact,
			   Datum *values, bool *nulls)
{
	memset(nulls, 0, COLUMN_COUNT * sizeof(bool));
	memset(values, 0, COLUMN_COUNT * sizeof(Datum));
	values[COLUMN_SPAN] = cbcc_span_datum(maker->int4range, fact->span);
	values[COLUMN_SENTENCE] = cbcc_span_datum(maker->int4range, fact->sentence);
	values[COLUMN_QUANTITY] = cbcc_quantity_datum(&fact->quantity);
	values[COLUMN_EVENT] = ObjectIdGetDatum(maker->event.members[fact->event]);
	values[COLUMN_MODALITY] =
		ObjectIdGetDatum(maker->modality.members[fact->modality]);
	values[COLUMN_STAT] = ObjectIdGetDatum(maker->stat.members[fact->stat]);
	values[COLUMN_POPULATION] = population_datum(&maker->population,
												 fact->population);
	nulls[COLUMN_OUT_OF] = !fact->has_out_of;
	if (fact->has_out_of)
		values[COLUMN_OUT_OF] = cbcc_decimal_datum(fact->out_of);
	nulls[COLUMN_QUALIFICATION] = fact->qualification.track == CBCC_TRACK_NONE;
	if (!nulls[COLUMN_QUALIFICATION])
		values[COLUMN_QUALIFICATION] =
			cbcc_qualification_range_datum(maker->qualification,
										   fact->qualification);
	nulls[COLUMN_STANDARD] = fact->standard == CBCC_STANDARD_NONE;
	values[COLUMN_STANDARD] =
		ObjectIdGetDatum(maker->standard.members[fact->standard]);
	nulls[COLUMN_PLACE] = fact->place.bytes == NULL;
	if (!nulls[COLUMN_PLACE])
		values[COLUMN_PLACE] = cbcc_text_datum(fact->place);
	nulls[COLUMN_PERIOD] = !fact->period.known;
	if (fact->period.known)
		values[COLUMN_PERIOD] = cbcc_period_datum(maker->daterange, fact->period);
	nulls[COLUMN_BASE] = !fact->base.known;
	if (fact->base.known)
		values[COLUMN_BASE] = cbcc_period_datum(maker->daterange, fact->base);
}

Datum
cbcc_fact_form(const cbcc_fact_maker *maker, const cbcc_fact *fact,
			   MemoryContext context)
{
	Datum		values[COLUMN_COUNT];
	bool		nulls[COLUMN_COUNT];
	MemoryContext outer;
	HeapTuple	tuple;

	cbcc_fact_fill(maker, fact, values, nulls);
	outer = MemoryContextSwitchTo(context);
	tuple = heap_form_tuple(maker->descriptor, values, nulls);
	MemoryContextSwitchTo(outer);
	return HeapTupleGetDatum(tuple);
}
