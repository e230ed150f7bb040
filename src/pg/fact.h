/*-------------------------------------------------------------------------
 *
 * fact.h
 *		Columns of the composite type fact, for those who write and read rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_FACT_H
#define CBCC_FACT_H

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

/* What rows need of the catalogs, looked up once. */
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
};

#endif							/* CBCC_FACT_H */
