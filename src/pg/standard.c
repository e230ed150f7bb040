/*-------------------------------------------------------------------------
 *
 * standard.c
 *		Titles, their standards and age bands.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"

#include "wrapper.h"

#include "standard.h"

PG_FUNCTION_INFO_V1(find_titles);
PG_FUNCTION_INFO_V1(find_rank);
PG_FUNCTION_INFO_V1(standards);
PG_FUNCTION_INFO_V1(meets_standard);
PG_FUNCTION_INFO_V1(age_bands);
PG_FUNCTION_INFO_V1(staffing_form);
PG_FUNCTION_INFO_V1(is_marked);

static int
read_titles(const text *cell, int *titles)
{
	return cbcc_title_find(&cbcc_current_host, VARDATA_ANY(cell),
						   VARSIZE_ANY_EXHDR(cell), titles);
}

static Datum
title_names(const int *titles, int count)
{
	Datum		names[CBCC_TITLES_MAX];

	for (int i = 0; i < count; i++)
		names[i] = CStringGetTextDatum(cbcc_titles[titles[i]].name);
	return PointerGetDatum(construct_array(names, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

Datum
find_titles(PG_FUNCTION_ARGS)
{
	int			titles[CBCC_TITLES_MAX];
	int			count = read_titles(PG_GETARG_TEXT_PP(0), titles);

	PG_RETURN_DATUM(title_names(titles, count));
}

Datum
find_rank(PG_FUNCTION_ARGS)
{
	int			titles[CBCC_TITLES_MAX];
	int			count = read_titles(PG_GETARG_TEXT_PP(0), titles);

	for (int i = 0; i < count; i++)
		if ((cbcc_titles[titles[i]].body & CBCC_TITLE_RANKS) != 0)
			PG_RETURN_TEXT_P(cstring_to_text(cbcc_titles[titles[i]].name));
	PG_RETURN_NULL();
}

/* A day, or null where the range of days has no such end. */
static void
set_day(cbcc_date day, Datum *value, bool *isnull)
{
	*value = DateADTGetDatum(day);
	*isnull = day == CBCC_DATE_OPEN_PAST || day == CBCC_DATE_OPEN_FUTURE;
}

static void
set_level(uint8_t track, uint8_t level, Datum *value, bool *isnull)
{
	*isnull = track == CBCC_TRACK_NONE;
	if (!*isnull)
		*value = UInt32GetDatum(cbcc_qualification_make((cbcc_track) track,
														(cbcc_level) level));
}

enum
{
	COLUMN_TITLE,
	COLUMN_AREA,
	COLUMN_TRACK,
	COLUMN_MINIMUM,
	COLUMN_INSTEAD,
	COLUMN_VALID_FROM,
	COLUMN_VALID_TO,
	COLUMN_GRACE_UNTIL,
	COLUMN_ACT,
	COLUMN_EVIDENCE,
	COLUMN_NOTE,
	COLUMN_COUNT
};

Datum
standards(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, COLUMN_COUNT);
	cbcc_enum_map areas;
	cbcc_enum_map tracks;
	cbcc_enum_map evidences;
	cbcc_call	call;

	cbcc_enum_map_fill(&areas, TupleDescAttr(result->setDesc, COLUMN_AREA)->atttypid,
					   CBCC_ENUM_AREA);
	cbcc_enum_map_fill(&tracks, TupleDescAttr(result->setDesc, COLUMN_TRACK)->atttypid,
					   CBCC_ENUM_TRACK);
	cbcc_enum_map_fill(&evidences,
					   TupleDescAttr(result->setDesc, COLUMN_EVIDENCE)->atttypid,
					   CBCC_ENUM_EVIDENCE);
	cbcc_call_start(&call);
	for (size_t i = 0; i < cbcc_standards_count; i++)
	{
		const cbcc_standard_row *row = &cbcc_standards[i];
		Datum		values[COLUMN_COUNT] = {0};
		bool		nulls[COLUMN_COUNT] = {false};

		if (!PG_ARGISNULL(0) && !cbcc_standard_holds(row, PG_GETARG_DATEADT(0)))
			continue;
		values[COLUMN_TITLE] = CStringGetTextDatum(cbcc_titles[row->title].name);
		values[COLUMN_AREA] = ObjectIdGetDatum(areas.members[row->area]);
		nulls[COLUMN_AREA] = row->area == CBCC_AREA_NONE;
		values[COLUMN_TRACK] = ObjectIdGetDatum(tracks.members[row->track]);
		set_level(row->track, row->minimum, &values[COLUMN_MINIMUM],
				  &nulls[COLUMN_MINIMUM]);
		set_level(row->instead_track, row->instead, &values[COLUMN_INSTEAD],
				  &nulls[COLUMN_INSTEAD]);
		set_day(row->valid_from, &values[COLUMN_VALID_FROM], &nulls[COLUMN_VALID_FROM]);
		set_day(row->valid_to, &values[COLUMN_VALID_TO], &nulls[COLUMN_VALID_TO]);
		set_day(row->grace_until, &values[COLUMN_GRACE_UNTIL],
				&nulls[COLUMN_GRACE_UNTIL]);
		values[COLUMN_ACT] = CStringGetTextDatum(row->act);
		values[COLUMN_EVIDENCE] = ObjectIdGetDatum(evidences.members[row->evidence]);
		nulls[COLUMN_NOTE] = row->note[0] == '\0';
		if (!nulls[COLUMN_NOTE])
			values[COLUMN_NOTE] = CStringGetTextDatum(row->note);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		MemoryContextReset(call.context);
	}
	cbcc_call_end(&call);
	return (Datum) 0;
}

/* What the rows of a call site are made with, kept in fn_extra. */
typedef struct row_maker
{
	TupleDesc	descriptor;
	cbcc_enum_map results;
	cbcc_enum_map areas;
} row_maker;

static const row_maker *
get_row_maker(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;
	row_maker  *maker = function->fn_extra;

	if (maker != NULL)
		return maker;
	maker = MemoryContextAllocZero(function->fn_mcxt, sizeof(row_maker));
	maker->descriptor = cbcc_result_descriptor(fcinfo, 4);
	cbcc_enum_map_fill(&maker->results, TupleDescAttr(maker->descriptor, 0)->atttypid,
					   CBCC_ENUM_STANDARD);
	cbcc_enum_map_fill(&maker->areas, cbcc_argument_type(fcinfo, 1),
					   CBCC_ENUM_AREA);
	function->fn_extra = maker;
	return maker;
}

static cbcc_area
read_area(FunctionCallInfo fcinfo, const row_maker *maker, int argument)
{
	if (!PG_ARGISNULL(argument) &&
		PG_GETARG_OID(argument) == maker->areas.members[CBCC_AREA_MOUNTAIN])
		return CBCC_AREA_MOUNTAIN;
	return CBCC_AREA_PLAIN;
}

static void
read_holdings(ArrayType *array, cbcc_holdings *holdings)
{
	Datum	   *values;
	bool	   *nulls;
	int			count;

	memset(holdings, 0, sizeof(*holdings));
	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(cbcc_qualification),
					  true, TYPALIGN_INT, &values, &nulls, &count);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			cbcc_holdings_add(holdings, DatumGetUInt32(values[i]));
	pfree(values);
	pfree(nulls);
}

/* "Đại học (hiện có: Cao đẳng); Trung cấp lý luận chính trị (chưa có)" */
static text *
missing_text(const cbcc_standard_result *result, const cbcc_holdings *holdings)
{
	char		words[CBCC_QUALIFICATION_TEXT_SIZE];
	StringInfoData out;
	text	   *missing;

	initStringInfo(&out);
	for (int i = 0; i < result->missing_count; i++)
	{
		cbcc_qualification held = holdings->highest[result->missing[i]->track];

		cbcc_qualification_format(cbcc_standard_minimum(result->missing[i]), words);
		appendStringInfo(&out, "%s%s", i > 0 ? "; " : "", words);
		if (held == 0)
			appendStringInfoString(&out, " (chưa có)");
		else
		{
			cbcc_qualification_format(held, words);
			appendStringInfo(&out, " (hiện có: %s)", words);
		}
	}
	missing = cstring_to_text_with_len(out.data, out.len);
	pfree(out.data);
	return missing;
}

Datum
meets_standard(PG_FUNCTION_ARGS)
{
	const row_maker *maker = get_row_maker(fcinfo);
	int			titles[CBCC_TITLES_MAX];
	int			count = 0;
	cbcc_standard_result result = {.grace_until = CBCC_DATE_OPEN_PAST};
	cbcc_holdings holdings;
	Datum		values[4] = {0};
	bool		nulls[4] = {true, true, true, true};

	if (!PG_ARGISNULL(0))
	{
		count = read_titles(PG_GETARG_TEXT_PP(0), titles);
		values[3] = title_names(titles, count);
		nulls[3] = false;
	}
	if (count > 0 && !PG_ARGISNULL(2) && !PG_ARGISNULL(3))
	{
		read_holdings(PG_GETARG_ARRAYTYPE_P(2), &holdings);
		result = cbcc_standard_check(titles, count, read_area(fcinfo, maker, 1),
									 &holdings, PG_GETARG_DATEADT(3),
									 !PG_ARGISNULL(4),
									 PG_ARGISNULL(4) ? 0 : PG_GETARG_DATEADT(4));
	}
	if (result.result != CBCC_STANDARD_NONE)
	{
		values[0] = ObjectIdGetDatum(maker->results.members[result.result]);
		nulls[0] = false;
	}
	if (result.missing_count > 0)
	{
		values[1] = PointerGetDatum(missing_text(&result, &holdings));
		nulls[1] = false;
		set_day(result.grace_until, &values[2], &nulls[2]);
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(maker->descriptor, values,
													  nulls)));
}

Datum
age_bands(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 3);
	TypeCacheEntry *int4range = lookup_type_cache(INT4RANGEOID,
												  TYPECACHE_RANGE_INFO);
	DateADT		at = PG_GETARG_DATEADT(0);

	for (size_t i = 0; i < cbcc_age_bands_count; i++)
	{
		const cbcc_age_band *band = &cbcc_age_bands[i];
		RangeBound	lower = {
			.val = Int32GetDatum(band->from_age),
			.inclusive = true,
			.lower = true
		};
		RangeBound	upper = {
			.val = Int32GetDatum(band->to_age + 1),
			.infinite = band->to_age < 0
		};
		Datum		values[3] = {0};
		bool		nulls[3] = {false};

		if (at < band->valid_from || at > band->valid_to)
			continue;
		values[0] = CStringGetTextDatum(band->label);
		nulls[1] = band->sex == CBCC_SEX_NONE;
		values[1] = BoolGetDatum(band->sex == CBCC_SEX_FEMALE);
		values[2] = RangeTypePGetDatum(cbcc_make_range(int4range, &lower, &upper, false));
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

Datum
staffing_form(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 3);

	for (size_t i = 0; i < cbcc_staffing_form_count; i++)
	{
		const cbcc_form_column *column = &cbcc_staffing_form[i];
		Datum		values[3] = {0};
		bool		nulls[3] = {false};

		values[0] = CStringGetTextDatum(column->heading);
		nulls[1] = column->needs[0] == '\0';
		if (!nulls[1])
			values[1] = CStringGetTextDatum(column->needs);
		values[2] = CStringGetTextDatum(column->who);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

Datum
is_marked(PG_FUNCTION_ARGS)
{
	text	   *cell;
	cbcc_error	error;
	bool		marked;

	if (PG_ARGISNULL(0))
		PG_RETURN_BOOL(false);
	cell = PG_GETARG_TEXT_PP(0);
	error = cbcc_is_marked(&cbcc_current_host, VARDATA_ANY(cell),
						   VARSIZE_ANY_EXHDR(cell), &marked);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "read", VARDATA_ANY(cell));
	PG_RETURN_BOOL(marked);
}
