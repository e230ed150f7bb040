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

/* Has the type the columns that are read and written here? */
static bool
is_known(TupleDesc descriptor)
{
	static const Oid types[CBCC_FACT_COLUMNS] = {
		[COLUMN_SPAN] = INT4RANGEOID,
		[COLUMN_SENTENCE] = INT4RANGEOID,
		[COLUMN_OUT_OF] = NUMERICOID,
		[COLUMN_PLACE] = TEXTOID,
		[COLUMN_PERIOD] = DATERANGEOID,
		[COLUMN_BASE] = DATERANGEOID
	};
	static const int enums[] = {COLUMN_EVENT, COLUMN_MODALITY, COLUMN_STAT, COLUMN_STANDARD};

	if (descriptor->natts != CBCC_FACT_COLUMNS)
		return false;
	for (int i = 0; i < CBCC_FACT_COLUMNS; i++)
		if (column_type(descriptor, i) == InvalidOid ||
			(types[i] != InvalidOid && column_type(descriptor, i) != types[i]))
			return false;
	for (int i = 0; i < (int) lengthof(enums); i++)
		if (!type_is_enum(column_type(descriptor, enums[i])))
			return false;
	return get_typlen(column_type(descriptor, COLUMN_QUANTITY)) == CBCC_QUANTITY_SIZE &&
		type_is_enum(get_element_type(column_type(descriptor, COLUMN_POPULATION))) &&
		type_is_range(column_type(descriptor, COLUMN_QUALIFICATION));
}

cbcc_fact_type *
cbcc_fact_type_create(TupleDesc descriptor, MemoryContext context)
{
	MemoryContext outer;
	cbcc_fact_type *type;

	if (!is_known(descriptor))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("type cbcc.fact has other columns than the library reads"),
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
form_range(cbcc_range_room *room, const TypeCacheEntry *type, const int32 *lower,
		   const int32 *upper)
{
	char	   *at = (char *) (&room->range + 1);

	room->range.rangetypid = type->type_id;
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
	*at++ = (char) ((lower != NULL ? RANGE_LB_INC : RANGE_LB_INF) |
					(upper != NULL ? 0 : RANGE_UB_INF));
	SET_VARSIZE(&room->range, at - room->bytes);
	return RangeTypePGetDatum(&room->range);
}

static Datum
form_span(cbcc_range_room *room, TypeCacheEntry *int4range, cbcc_span span)
{
	if (span.end <= span.first)
		return RangeTypePGetDatum(make_empty_range(int4range));
	return form_range(room, int4range, &span.first, &span.end);
}

static Datum
form_period(cbcc_range_room *room, TypeCacheEntry *daterange, cbcc_period period)
{
	bool		is_open = period.last == CBCC_DATE_OPEN_FUTURE;
	int32		behind = is_open ? 0 : period.last + 1;

	if (!is_open && behind <= period.first)
		return RangeTypePGetDatum(make_empty_range(daterange));
	return form_range(room, daterange,
					  period.first == CBCC_DATE_OPEN_PAST ? NULL : &period.first,
					  is_open ? NULL : &behind);
}

Datum
cbcc_span_datum(TypeCacheEntry *int4range, cbcc_span span)
{
	return form_span(palloc(sizeof(cbcc_range_room)), int4range, span);
}

Datum
cbcc_period_datum(TypeCacheEntry *daterange, cbcc_period period)
{
	return form_period(palloc(sizeof(cbcc_range_room)), daterange, period);
}

/* As construct_array() makes it. */
static Datum
form_population(cbcc_population_room *room, const cbcc_enum_map *map, uint32_t population)
{
	ArrayType  *array = &room->array;
	Oid		   *members = (Oid *) (room->bytes + ARR_OVERHEAD_NONULLS(1));
	int			count = 0;

	if (population == 0)
		return PointerGetDatum(construct_empty_array(map->type));
	for (; population != 0; population &= population - 1)
		members[count++] = map->members[pg_rightmost_one_pos32(population)];
	SET_VARSIZE(array, ARR_OVERHEAD_NONULLS(1) + count * sizeof(Oid));
	array->ndim = 1;
	array->dataoffset = 0;
	array->elemtype = map->type;
	ARR_DIMS(array)[0] = count;
	ARR_LBOUND(array)[0] = 1;
	return PointerGetDatum(array);
}

void
cbcc_fact_fill(cbcc_fact_type *type, const cbcc_fact *fact, Datum *values, bool *nulls)
{
	cbcc_fact_room *room = &type->room;

	memset(nulls, 0, CBCC_FACT_COLUMNS * sizeof(bool));
	memset(values, 0, CBCC_FACT_COLUMNS * sizeof(Datum));
	values[COLUMN_SPAN] = form_span(&room->span, type->int4range, fact->span);
	values[COLUMN_SENTENCE] = form_span(&room->sentence, type->int4range, fact->sentence);
	values[COLUMN_QUANTITY] = cbcc_quantity_datum(&fact->quantity);
	values[COLUMN_EVENT] = ObjectIdGetDatum(type->event.members[fact->event]);
	values[COLUMN_MODALITY] =
		ObjectIdGetDatum(type->modality.members[fact->modality]);
	values[COLUMN_STAT] = ObjectIdGetDatum(type->stat.members[fact->stat]);
	values[COLUMN_POPULATION] = form_population(&room->population, &type->population,
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
		values[COLUMN_PERIOD] = form_period(&room->period, type->daterange, fact->period);
	nulls[COLUMN_BASE] = !fact->base.known;
	if (fact->base.known)
		values[COLUMN_BASE] = form_period(&room->base, type->daterange, fact->base);
}

Datum
cbcc_fact_form(cbcc_fact_type *type, const cbcc_fact *fact, MemoryContext context)
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
