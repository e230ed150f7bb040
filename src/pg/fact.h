/*-------------------------------------------------------------------------
 *
 * fact.h
 *		Columns of the composite type fact, for those who write and read rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_FACT_H
#define CBCC_FACT_H

#include "utils/array.h"

#include "compat.h"
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
	CBCC_FACT_COLUMNS
};

/*
 * Any range over integers or dates, or any population: what a row is formed of,
 * each fact over the last.
 */
typedef union cbcc_range_room
{
	RangeType	range;
	char		bytes[sizeof(RangeType) + 2 * sizeof(int32) + sizeof(char)];
} cbcc_range_room;

typedef union cbcc_population_room
{
	ArrayType	array;
	char		bytes[ARR_OVERHEAD_NONULLS(1) + CBCC_POPULATION_COUNT * sizeof(Oid)];
} cbcc_population_room;

typedef struct cbcc_fact_room
{
	cbcc_range_room span;
	cbcc_range_room sentence;
	cbcc_range_room period;
	cbcc_range_room base;
	cbcc_population_room population;
} cbcc_fact_room;

/* What rows need of the catalogs, looked up once, and room to form one. */
struct cbcc_fact_type
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
	cbcc_fact_room room;
};

#endif							/* CBCC_FACT_H */
