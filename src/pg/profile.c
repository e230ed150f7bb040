/*-------------------------------------------------------------------------
 *
 * profile.c
 *		The aggregate qualification_profile: heads by track and level.
 *
 * Each person counts once for each track, under the highest level held, as
 * the staffing reports have it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "wrapper.h"

PG_FUNCTION_INFO_V1(qualification_profile_accumulate);
PG_FUNCTION_INFO_V1(qualification_profile_combine);
PG_FUNCTION_INFO_V1(qualification_profile_serialize);
PG_FUNCTION_INFO_V1(qualification_profile_deserialize);
PG_FUNCTION_INFO_V1(qualification_profile_final);

#define CELLS (CBCC_TRACK_COUNT * CBCC_LEVEL_COUNT)

typedef struct profile
{
	int64		heads[CBCC_TRACK_COUNT][CBCC_LEVEL_COUNT];
} profile;

static MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("aggregate function called in non-aggregate context")));
	return context;
}

static profile *
get_profile(FunctionCallInfo fcinfo)
{
	MemoryContext context = aggregate_context(fcinfo);

	if (!PG_ARGISNULL(0))
		return (profile *) PG_GETARG_POINTER(0);
	return MemoryContextAllocZero(context, sizeof(profile));
}

static void
count_person(profile *state, ArrayType *array)
{
	cbcc_qualification highest[CBCC_TRACK_COUNT] = {0};
	Datum	   *values;
	bool	   *nulls;
	int			count;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(cbcc_qualification),
					  true, TYPALIGN_INT, &values, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		cbcc_qualification value = DatumGetUInt32(values[i]);

		if (!nulls[i] && cbcc_qualification_is_valid(value))
		{
			cbcc_qualification *at = &highest[cbcc_qualification_track(value)];

			*at = Max(*at, value);
		}
	}
	for (int track = 0; track < CBCC_TRACK_COUNT; track++)
		if (highest[track] != 0)
			state->heads[track][cbcc_qualification_level(highest[track])]++;
	pfree(values);
	pfree(nulls);
}

Datum
qualification_profile_accumulate(PG_FUNCTION_ARGS)
{
	profile    *state = get_profile(fcinfo);

	if (!PG_ARGISNULL(1))
		count_person(state, PG_GETARG_ARRAYTYPE_P(1));
	PG_RETURN_POINTER(state);
}

Datum
qualification_profile_combine(PG_FUNCTION_ARGS)
{
	profile    *state = get_profile(fcinfo);

	if (!PG_ARGISNULL(1))
	{
		const profile *other = (const profile *) PG_GETARG_POINTER(1);

		for (int i = 0; i < CBCC_TRACK_COUNT; i++)
			for (int j = 0; j < CBCC_LEVEL_COUNT; j++)
				state->heads[i][j] += other->heads[i][j];
	}
	PG_RETURN_POINTER(state);
}

Datum
qualification_profile_serialize(PG_FUNCTION_ARGS)
{
	const profile *state = (const profile *) PG_GETARG_POINTER(0);
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	pq_begintypsend(&message);
	for (int i = 0; i < CBCC_TRACK_COUNT; i++)
		for (int j = 0; j < CBCC_LEVEL_COUNT; j++)
			pq_sendint64(&message, state->heads[i][j]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

Datum
qualification_profile_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	profile    *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = palloc(sizeof(profile));
	initStringInfo(&message);
	appendBinaryStringInfo(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	for (int i = 0; i < CBCC_TRACK_COUNT; i++)
		for (int j = 0; j < CBCC_LEVEL_COUNT; j++)
			state->heads[i][j] = pq_getmsgint64(&message);
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

/* Rows (track, level, heads) in the order of the enums; no rows without heads. */
Datum
qualification_profile_final(PG_FUNCTION_ARGS)
{
	Oid			element = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	TupleDesc	descriptor = lookup_rowtype_tupdesc(element, -1);
	Datum		rows[CELLS];
	int			count = 0;
	cbcc_enum_map tracks;
	cbcc_enum_map levels;
	const profile *state = PG_ARGISNULL(0) ? NULL :
		(const profile *) PG_GETARG_POINTER(0);

	(void) aggregate_context(fcinfo);
	cbcc_require_columns(descriptor, 3);
	cbcc_enum_map_fill(&tracks, TupleDescAttr(descriptor, 0)->atttypid,
					   CBCC_ENUM_TRACK);
	cbcc_enum_map_fill(&levels, TupleDescAttr(descriptor, 1)->atttypid,
					   CBCC_ENUM_LEVEL);
	for (int i = 0; i < CELLS && state != NULL; i++)
	{
		int			track = i / CBCC_LEVEL_COUNT;
		int			level = i % CBCC_LEVEL_COUNT;
		Datum		values[3];
		bool		nulls[3] = {false};

		if (state->heads[track][level] == 0)
			continue;
		values[0] = ObjectIdGetDatum(tracks.members[track]);
		values[1] = ObjectIdGetDatum(levels.members[level]);
		nulls[1] = !OidIsValid(levels.members[level]);
		values[2] = Int64GetDatum(state->heads[track][level]);
		rows[count++] = HeapTupleGetDatum(heap_form_tuple(descriptor, values, nulls));
	}
	ReleaseTupleDesc(descriptor);
	PG_RETURN_ARRAYTYPE_P(construct_array(rows, count, element, -1, false,
										  TYPALIGN_DOUBLE));
}
