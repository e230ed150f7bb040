/*-------------------------------------------------------------------------
 *
 * qualification.c
 *		The types qualification and qualification_range.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/builtins.h"

#include "wrapper.h"

PG_FUNCTION_INFO_V1(qualification_in);
PG_FUNCTION_INFO_V1(qualification_out);
PG_FUNCTION_INFO_V1(qualification_recv);
PG_FUNCTION_INFO_V1(qualification_send);
PG_FUNCTION_INFO_V1(qualification_eq);
PG_FUNCTION_INFO_V1(qualification_ne);
PG_FUNCTION_INFO_V1(qualification_lt);
PG_FUNCTION_INFO_V1(qualification_le);
PG_FUNCTION_INFO_V1(qualification_gt);
PG_FUNCTION_INFO_V1(qualification_ge);
PG_FUNCTION_INFO_V1(qualification_cmp);
PG_FUNCTION_INFO_V1(qualification_hash);
PG_FUNCTION_INFO_V1(qualification_hash_extended);
PG_FUNCTION_INFO_V1(qualification_smaller);
PG_FUNCTION_INFO_V1(qualification_larger);
PG_FUNCTION_INFO_V1(qualification_track);
PG_FUNCTION_INFO_V1(qualification_level);
PG_FUNCTION_INFO_V1(qualification_language);
PG_FUNCTION_INFO_V1(qualification_grade);
PG_FUNCTION_INFO_V1(qualification_range_canonical);
PG_FUNCTION_INFO_V1(qualification_range_track);
PG_FUNCTION_INFO_V1(qualification_range_min_level);
PG_FUNCTION_INFO_V1(qualification_range_max_level);

#define PG_GETARG_QUALIFICATION(n) ((cbcc_qualification) PG_GETARG_UINT32(n))
#define PG_RETURN_QUALIFICATION(q) PG_RETURN_UINT32(q)
#define QualificationGetDatum(q) UInt32GetDatum(q)
#define DatumGetQualification(d) ((cbcc_qualification) DatumGetUInt32(d))

/*
 * Literals of a column are few and come again and again: what they are is kept
 * in fn_extra, each in one place.
 */
#define KEPT_LITERALS 64
#define KEPT_BYTES 59

typedef struct kept_literal
{
	cbcc_qualification value;	/* 0: nothing is kept here */
	char		text[KEPT_BYTES + 1];
} kept_literal;

static kept_literal *
get_kept_literal(FunctionCallInfo fcinfo, const char *text, size_t length)
{
	FmgrInfo   *function = fcinfo->flinfo;
	kept_literal *kept;

	if (function == NULL || length > KEPT_BYTES)
		return NULL;
	if (function->fn_extra == NULL)
		function->fn_extra = MemoryContextAllocZero(function->fn_mcxt,
													KEPT_LITERALS * sizeof(kept_literal));
	kept = function->fn_extra;
	return &kept[hash_bytes((const unsigned char *) text, (int) length) % KEPT_LITERALS];
}

Datum
qualification_in(PG_FUNCTION_ARGS)
{
	const char *text = PG_GETARG_CSTRING(0);
	size_t		length = strlen(text);
	kept_literal *kept = get_kept_literal(fcinfo, text, length);
	cbcc_qualification value;
	cbcc_error	error;

	if (kept != NULL && kept->value != 0 && strcmp(kept->text, text) == 0)
		PG_RETURN_QUALIFICATION(kept->value);
	error = cbcc_qualification_parse(&cbcc_current_host, text, length, &value);
	if (error.code != CBCC_OK)
	{
		cbcc_report_literal(cbcc_error_context(fcinfo), &error,
							"qualification", text, length);
		PG_RETURN_NULL();
	}
	if (kept != NULL)
	{
		kept->value = value;
		strcpy(kept->text, text);
	}
	PG_RETURN_QUALIFICATION(value);
}

Datum
qualification_out(PG_FUNCTION_ARGS)
{
	char	   *buffer = palloc(CBCC_QUALIFICATION_TEXT_SIZE);

	cbcc_qualification_format(PG_GETARG_QUALIFICATION(0), buffer);
	PG_RETURN_CSTRING(buffer);
}

Datum
qualification_recv(PG_FUNCTION_ARGS)
{
	size_t		length;
	char	   *text = cbcc_receive_text((StringInfo) PG_GETARG_POINTER(0),
										 "qualification", &length);
	cbcc_qualification value = 0;
	cbcc_error	error = cbcc_qualification_parse(&cbcc_current_host, text, length, &value);

	if (error.code != CBCC_OK)
		cbcc_report_literal(NULL, &error, "qualification", text, length);
	PG_RETURN_QUALIFICATION(value);
}

Datum
qualification_send(PG_FUNCTION_ARGS)
{
	char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		length = cbcc_qualification_format(PG_GETARG_QUALIFICATION(0),
												   buffer);

	PG_RETURN_BYTEA_P(cbcc_send_text(buffer, length));
}

Datum
qualification_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) == PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) != PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) < PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) <= PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) > PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_QUALIFICATION(0) >= PG_GETARG_QUALIFICATION(1));
}

Datum
qualification_cmp(PG_FUNCTION_ARGS)
{
	cbcc_qualification a = PG_GETARG_QUALIFICATION(0);
	cbcc_qualification b = PG_GETARG_QUALIFICATION(1);

	PG_RETURN_INT32(a < b ? -1 : a > b);
}

Datum
qualification_hash(PG_FUNCTION_ARGS)
{
	return hash_uint32(PG_GETARG_QUALIFICATION(0));
}

Datum
qualification_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_uint32_extended(PG_GETARG_QUALIFICATION(0),
								(uint64) PG_GETARG_INT64(1));
}

Datum
qualification_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_QUALIFICATION(Min(PG_GETARG_QUALIFICATION(0),
								PG_GETARG_QUALIFICATION(1)));
}

Datum
qualification_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_QUALIFICATION(Max(PG_GETARG_QUALIFICATION(0),
								PG_GETARG_QUALIFICATION(1)));
}

Datum
qualification_track(PG_FUNCTION_ARGS)
{
	CBCC_RETURN_ENUM(CBCC_ENUM_TRACK,
					 cbcc_qualification_track(PG_GETARG_QUALIFICATION(0)));
}

Datum
qualification_level(PG_FUNCTION_ARGS)
{
	CBCC_RETURN_ENUM(CBCC_ENUM_LEVEL,
					 cbcc_qualification_level(PG_GETARG_QUALIFICATION(0)));
}

Datum
qualification_language(PG_FUNCTION_ARGS)
{
	const char *code = cbcc_qualification_language(PG_GETARG_QUALIFICATION(0));

	if (code == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(code));
}

Datum
qualification_grade(PG_FUNCTION_ARGS)
{
	char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		length = cbcc_qualification_grade(PG_GETARG_QUALIFICATION(0),
												  buffer);

	if (length == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(buffer, (int) length));
}

/* A range that is open at one end stays within the track of its other bound. */
static void
close_open_end(RangeBound *lower, RangeBound *upper)
{
	cbcc_qualification end;

	if (upper->infinite)
	{
		end = cbcc_qualification_highest(DatumGetQualification(lower->val));
		upper->infinite = false;
		upper->inclusive = true;
		upper->val = QualificationGetDatum(end);
	}
	else if (lower->infinite)
	{
		end = cbcc_qualification_lowest(DatumGetQualification(upper->val));
		lower->infinite = false;
		lower->inclusive = true;
		lower->val = QualificationGetDatum(end);
	}
}

/*
 * A bound without a grade stands for all its grades: an inclusive upper and an
 * exclusive lower bound move behind them.  What then lies between two levels
 * becomes the inclusive bound beside it, so that equal sets are equal ranges.
 */
static void
move_bounds(RangeBound *lower, RangeBound *upper)
{
	cbcc_qualification from = DatumGetQualification(lower->val);
	cbcc_qualification to = DatumGetQualification(upper->val);
	cbcc_qualification beside;

	if (!lower->inclusive)
	{
		from = cbcc_qualification_last(from);
		if (cbcc_qualification_step_up(from, &beside))
		{
			from = beside;
			lower->inclusive = true;
		}
		lower->val = QualificationGetDatum(from);
	}
	if (upper->inclusive)
		upper->val = QualificationGetDatum(cbcc_qualification_last(to));
	else if (cbcc_qualification_step_down(to, &beside))
	{
		upper->val = QualificationGetDatum(beside);
		upper->inclusive = true;
	}
}

Datum
qualification_range_canonical(PG_FUNCTION_ARGS)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);
	TypeCacheEntry *type = range_get_typcache(fcinfo, RangeTypeGetOid(range));
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type, range, &lower, &upper, &empty);
	if (empty || (lower.infinite && upper.infinite))
		PG_RETURN_RANGE_P(range);
	close_open_end(&lower, &upper);
	move_bounds(&lower, &upper);
	if (DatumGetQualification(lower.val) > DatumGetQualification(upper.val))
		empty = true;
	PG_RETURN_RANGE_P(cbcc_range_serialize(type, &lower, &upper, empty,
										   cbcc_error_context(fcinfo)));
}

/* Whatever a page says must become some range: what is odd, the wider one. */
Datum
cbcc_qualification_range_datum(TypeCacheEntry *type,
							   cbcc_qualification_range range)
{
	cbcc_qualification first = cbcc_qualification_make(range.track, range.min);
	cbcc_qualification last = cbcc_qualification_make(range.track, range.max);
	RangeBound	lower = {.inclusive = true, .lower = true};
	RangeBound	upper = {.inclusive = true};

	if (cbcc_qualification_level(last) == CBCC_LEVEL_NONE)
		last = cbcc_qualification_highest(first);
	lower.val = QualificationGetDatum(Min(first, last));
	upper.val = QualificationGetDatum(cbcc_qualification_last(Max(first, last)));
	return RangeTypePGetDatum(cbcc_make_range(type, &lower, &upper, false));
}

bool
cbcc_qualification_bounds(TypeCacheEntry *type, const RangeType *range,
						  cbcc_qualification *first, cbcc_qualification *last)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type, range, &lower, &upper, &empty);
	if (empty || lower.infinite || upper.infinite)
		return false;
	*first = DatumGetQualification(lower.val);
	*last = DatumGetQualification(upper.val);
	return cbcc_qualification_track(*first) == cbcc_qualification_track(*last);
}

static bool
get_one_track(FunctionCallInfo fcinfo, cbcc_qualification *first,
			  cbcc_qualification *last)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);

	/* fn_extra is taken by the enum that the callers return */
	return cbcc_qualification_bounds(lookup_type_cache(RangeTypeGetOid(range),
													   TYPECACHE_RANGE_INFO),
									 range, first, last);
}

Datum
qualification_range_track(PG_FUNCTION_ARGS)
{
	cbcc_qualification first;
	cbcc_qualification last;

	if (!get_one_track(fcinfo, &first, &last))
		PG_RETURN_NULL();
	CBCC_RETURN_ENUM(CBCC_ENUM_TRACK, cbcc_qualification_track(first));
}

Datum
qualification_range_min_level(PG_FUNCTION_ARGS)
{
	cbcc_qualification first;
	cbcc_qualification last;

	if (!get_one_track(fcinfo, &first, &last))
		PG_RETURN_NULL();
	CBCC_RETURN_ENUM(CBCC_ENUM_LEVEL, cbcc_qualification_level(first));
}

/* From a level to the end of the track is up to the top of the ladder. */
Datum
qualification_range_max_level(PG_FUNCTION_ARGS)
{
	cbcc_qualification first;
	cbcc_qualification last;

	if (!get_one_track(fcinfo, &first, &last))
		PG_RETURN_NULL();
	if (cbcc_qualification_level(last) == CBCC_LEVEL_NONE &&
		cbcc_qualification_level(first) != CBCC_LEVEL_NONE)
		last = cbcc_qualification_highest(first);
	CBCC_RETURN_ENUM(CBCC_ENUM_LEVEL, cbcc_qualification_level(last));
}
