/*-------------------------------------------------------------------------
 *
 * cell.c
 *		Qualification cells of personnel tables.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rangetypes.h"

#include "wrapper.h"

PG_FUNCTION_INFO_V1(parse_qualifications);
PG_FUNCTION_INFO_V1(qualifications);
PG_FUNCTION_INFO_V1(highest);
PG_FUNCTION_INFO_V1(qualification_debug);
PG_FUNCTION_INFO_V1(to_qualification_range);

enum
{
	COLUMN_ORDINAL,
	COLUMN_QUALIFICATION,
	COLUMN_TRACK,
	COLUMN_LEVEL,
	COLUMN_GRADE,
	COLUMN_MODE,
	COLUMN_MAJOR,
	COLUMN_LANGUAGE,
	COLUMN_STATUS,
	COLUMN_SPAN,
	COLUMN_UNPARSED,
	COLUMN_COUNT
};

/* What the rows of a call site are made with, kept in fn_extra. */
typedef struct row_maker
{
	cbcc_enum_map track;
	cbcc_enum_map level;
	cbcc_enum_map mode;
	TypeCacheEntry *int4range;
	cbcc_cell_memory memory;
} row_maker;

static void
parse(const cbcc_host *host, cbcc_cell_memory *memory, const text *cell,
	  bool majors, const cbcc_cell_trace *trace, cbcc_cell *result)
{
	cbcc_error	error = cbcc_cell_parse(host, memory, VARDATA_ANY(cell),
										VARSIZE_ANY_EXHDR(cell), majors, trace,
										result);

	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "read the qualifications of", VARDATA_ANY(cell));
}

static row_maker *
get_row_maker(FunctionCallInfo fcinfo, TupleDesc descriptor)
{
	FmgrInfo   *function = fcinfo->flinfo;
	row_maker  *maker = function->fn_extra;

	if (maker != NULL)
		return maker;
	maker = MemoryContextAllocZero(function->fn_mcxt, sizeof(row_maker));
	cbcc_enum_map_fill(&maker->track,
					   TupleDescAttr(descriptor, COLUMN_TRACK)->atttypid,
					   CBCC_ENUM_TRACK);
	cbcc_enum_map_fill(&maker->level,
					   TupleDescAttr(descriptor, COLUMN_LEVEL)->atttypid,
					   CBCC_ENUM_LEVEL);
	cbcc_enum_map_fill(&maker->mode,
					   TupleDescAttr(descriptor, COLUMN_MODE)->atttypid,
					   CBCC_ENUM_STUDY_MODE);
	maker->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	function->fn_extra = maker;
	return maker;
}

static void
set_enum(const cbcc_enum_map *map, int member, Datum *value, bool *isnull)
{
	*value = ObjectIdGetDatum(map->members[member]);
	*isnull = !OidIsValid(map->members[member]);
}

static void
set_string(const char *string, size_t length, Datum *value, bool *isnull)
{
	*isnull = string == NULL;
	if (string != NULL)
		*value = PointerGetDatum(cstring_to_text_with_len(string, (int) length));
}

static void
set_label(const char *label, Datum *value, bool *isnull)
{
	set_string(label, label != NULL ? strlen(label) : 0, value, isnull);
}

static void
fill_row(const row_maker *maker, const cbcc_cell_reading *reading, int ordinal,
		 Datum *values, bool *nulls)
{
	cbcc_qualification q = reading->value;
	char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		length;

	memset(nulls, true, COLUMN_COUNT * sizeof(bool));
	values[COLUMN_ORDINAL] = Int32GetDatum(ordinal);
	values[COLUMN_SPAN] = cbcc_span_datum(maker->int4range, reading->span);
	nulls[COLUMN_ORDINAL] = nulls[COLUMN_SPAN] = false;
	if (q == 0)
	{
		set_string(reading->piece.bytes, reading->piece.length,
				   &values[COLUMN_UNPARSED], &nulls[COLUMN_UNPARSED]);
		return;
	}
	values[COLUMN_QUALIFICATION] = UInt32GetDatum(q);
	nulls[COLUMN_QUALIFICATION] = false;
	set_enum(&maker->track, cbcc_qualification_track(q), &values[COLUMN_TRACK],
			 &nulls[COLUMN_TRACK]);
	set_enum(&maker->level, cbcc_qualification_level(q), &values[COLUMN_LEVEL],
			 &nulls[COLUMN_LEVEL]);
	set_enum(&maker->mode, reading->mode, &values[COLUMN_MODE],
			 &nulls[COLUMN_MODE]);
	length = cbcc_qualification_grade(q, buffer);
	set_string(length > 0 ? buffer : NULL, length, &values[COLUMN_GRADE],
			   &nulls[COLUMN_GRADE]);
	set_string(reading->major.bytes, reading->major.length,
			   &values[COLUMN_MAJOR], &nulls[COLUMN_MAJOR]);
	set_label(cbcc_qualification_language(q), &values[COLUMN_LANGUAGE],
			  &nulls[COLUMN_LANGUAGE]);
	set_label(cbcc_study_status_label(reading->status), &values[COLUMN_STATUS],
			  &nulls[COLUMN_STATUS]);
}

Datum
parse_qualifications(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, COLUMN_COUNT);
	row_maker  *maker;
	cbcc_cell	cell;
	cbcc_call	call;
	cbcc_call	row;

	maker = get_row_maker(fcinfo, result->setDesc);
	cbcc_call_start(&call);
	parse(&call.host, &maker->memory, PG_GETARG_TEXT_PP(0), true, NULL, &cell);
	cbcc_call_start(&row);
	for (size_t i = 0; i < cell.count; i++)
	{
		Datum		values[COLUMN_COUNT] = {0};
		bool		nulls[COLUMN_COUNT];

		CHECK_FOR_INTERRUPTS();
		fill_row(maker, &cell.items[i], (int) i + 1, values, nulls);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	cbcc_call_end(&call);
	return (Datum) 0;
}

/* More than cells have, but for few. */
#define USUAL_READINGS 16
#define USUAL_VALUES 64

/* A statement over fewer cells has no use for what their parts say. */
#define FEW_CELLS 32

/*
 * What the cells of a call site are read with, kept in fn_extra.  The readings
 * and values of most cells find room here, and nothing is allocated for them.
 */
typedef struct cell_reader
{
	Oid			element;		/* type that the function returns an array of */
	cbcc_host	host;
	cbcc_cell_memory memory;
	int			cells;			/* read so far, up to FEW_CELLS */
	cbcc_cell_parts *parts;		/* or NULL */
	cbcc_cell_values values;
	bool		taken;
	cbcc_cell_reading usual[USUAL_READINGS];
} cell_reader;

static void *
reader_allocate(void *context, size_t size)
{
	cell_reader *reader = context;

	if (reader->taken || size > sizeof(reader->usual))
		return MemoryContextAllocHuge(CurrentMemoryContext, size);
	reader->taken = true;
	return reader->usual;
}

static void *
reader_reallocate(void *context, void *pointer, size_t size)
{
	cell_reader *reader = context;

	if (pointer == NULL)
		return reader_allocate(context, size);
	if (pointer != reader->usual)
		return repalloc_huge(pointer, size);
	if (size <= sizeof(reader->usual))
		return pointer;
	return memcpy(MemoryContextAllocHuge(CurrentMemoryContext, size), pointer,
				  sizeof(reader->usual));
}

static void
reader_release(void *context, void *pointer)
{
	cell_reader *reader = context;

	if (pointer == reader->usual)
		reader->taken = false;
	else if (pointer != NULL)
		pfree(pointer);
}

/* Room for values that the list may grow out of; what it grew into is given back. */
static void
make_values(cell_reader *reader, MemoryContext context)
{
	cbcc_qualification *grown = reader->values.items;

	reader->values.items = MemoryContextAlloc(context, USUAL_VALUES * sizeof(cbcc_qualification));
	reader->values.room = USUAL_VALUES;
	if (grown != NULL)
		pfree(grown);
}

static cell_reader *
get_cell_reader(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;
	cell_reader *reader = function->fn_extra;

	if (reader == NULL)
	{
		reader = MemoryContextAllocZero(function->fn_mcxt, sizeof(cell_reader));
		reader->element = get_element_type(get_func_rettype(function->fn_oid));
		reader->host = cbcc_current_host;
		reader->host.allocate = reader_allocate;
		reader->host.reallocate = reader_reallocate;
		reader->host.release = reader_release;
		reader->host.context = reader;
		make_values(reader, function->fn_mcxt);
		function->fn_extra = reader;
	}
	/* an error may have ended the call before */
	reader->taken = false;
	if (reader->parts == NULL && reader->cells++ == FEW_CELLS)
		reader->parts = MemoryContextAllocZero(function->fn_mcxt, cbcc_cell_parts_size);
	return reader;
}

static ArrayType *
make_array(const cbcc_cell_values *values, Oid element)
{
	Size		room = ARR_OVERHEAD_NONULLS(1) + values->count * sizeof(cbcc_qualification);
	ArrayType  *array;

	if (values->count == 0)
		return construct_empty_array(element);
	if (!AllocSizeIsValid(room))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("array size exceeds the maximum allowed (%d)",
						(int) MaxAllocSize)));
	array = palloc(room);
	SET_VARSIZE(array, room);
	array->ndim = 1;
	array->dataoffset = 0;
	array->elemtype = element;
	ARR_DIMS(array)[0] = (int) values->count;
	ARR_LBOUND(array)[0] = 1;
	memcpy(ARR_DATA_PTR(array), values->items, values->count * sizeof(cbcc_qualification));
	return array;
}

Datum
qualifications(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	cell_reader *reader = get_cell_reader(fcinfo);
	cbcc_cell_values *values = &reader->values;
	cbcc_error	error = cbcc_cell_held(&reader->host, &reader->memory, reader->parts,
									   VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input), values);
	ArrayType  *array;

	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "read the qualifications of", VARDATA_ANY(input));
	array = make_array(values, reader->element);
	if (values->room > USUAL_VALUES)
		make_values(reader, fcinfo->flinfo->fn_mcxt);
	PG_FREE_IF_COPY(input, 0);
	PG_RETURN_ARRAYTYPE_P(array);
}

/* The member of the track's enum that an argument is. */
static cbcc_track
get_track(FunctionCallInfo fcinfo, int argument)
{
	FmgrInfo   *function = fcinfo->flinfo;
	cbcc_enum_map *map = function->fn_extra;
	Oid			label = PG_GETARG_OID(argument);

	if (map == NULL)
	{
		map = MemoryContextAlloc(function->fn_mcxt, sizeof(cbcc_enum_map));
		cbcc_enum_map_fill(map, cbcc_argument_type(fcinfo, argument),
						   CBCC_ENUM_TRACK);
		function->fn_extra = map;
	}
	for (int i = 0; i < CBCC_TRACK_COUNT; i++)
		if (map->members[i] == label)
			return (cbcc_track) i;
	return CBCC_TRACK_NONE;
}

Datum
highest(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	cbcc_track	track = get_track(fcinfo, 1);
	cbcc_qualification found = 0;
	Datum	   *values;
	bool	   *nulls;
	int			count;

	deconstruct_array(array, ARR_ELEMTYPE(array), sizeof(cbcc_qualification),
					  true, TYPALIGN_INT, &values, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		cbcc_qualification value = DatumGetUInt32(values[i]);

		if (!nulls[i] && cbcc_qualification_track(value) == track)
			found = Max(found, value);
	}
	if (found == 0)
		PG_RETURN_NULL();
	PG_RETURN_UINT32(found);
}

/* The debug view; what a row takes is freed with it. */
#define DEBUG_COLUMNS 5

typedef struct debug_view
{
	ReturnSetInfo *result;
	TypeCacheEntry *int4range;
	MemoryContext row;
} debug_view;

static void
put_debug(const debug_view *view, const char *kind, cbcc_span span, cbcc_string piece,
		  const char *says, size_t length, const char *rule)
{
	MemoryContext outer = MemoryContextSwitchTo(view->row);
	Datum		values[DEBUG_COLUMNS] = {0};
	bool		nulls[DEBUG_COLUMNS] = {false};

	values[0] = CStringGetTextDatum(kind);
	values[1] = cbcc_span_datum(view->int4range, span);
	values[2] = cbcc_text_datum(piece);
	set_string(length > 0 ? says : NULL, length, &values[3], &nulls[3]);
	set_label(rule, &values[4], &nulls[4]);
	tuplestore_putvalues(view->result->setResult, view->result->setDesc, values, nulls);
	MemoryContextSwitchTo(outer);
	MemoryContextReset(view->row);
}

static void
put_token(void *context, const cbcc_cell_token_view *token)
{
	put_debug(context, "token", token->span, token->piece,
			  token->senses.bytes, token->senses.length,
			  token->written_out ? "written out" :
			  token->loose ? "without tones and marks" : NULL);
}

Datum
qualification_debug(PG_FUNCTION_ARGS)
{
	debug_view	view = {.result = cbcc_rows_start(fcinfo, 0, DEBUG_COLUMNS)};
	cbcc_cell_trace trace = {.put = put_token, .context = &view};
	cbcc_cell	cell;
	cbcc_call	call;

	view.int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	cbcc_call_start(&call);
	view.row = AllocSetContextCreate(call.context, "cbcc row", ALLOCSET_DEFAULT_SIZES);
	parse(&call.host, palloc0(sizeof(cbcc_cell_memory)), PG_GETARG_TEXT_PP(0),
		  true, &trace, &cell);
	for (size_t i = 0; i < cell.count; i++)
	{
		const cbcc_cell_reading *reading = &cell.items[i];
		char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];
		size_t		length = 0;

		CHECK_FOR_INTERRUPTS();
		if (reading->value != 0)
			length = cbcc_qualification_format(reading->value, buffer);
		put_debug(&view, reading->value != 0 ? "reading" : "unparsed",
				  reading->span, reading->piece, buffer, length, reading->rule);
	}
	cbcc_call_end(&call);
	return (Datum) 0;
}

static TypeCacheEntry *
get_range_type(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;

	if (function->fn_extra == NULL)
		function->fn_extra = lookup_type_cache(get_func_rettype(function->fn_oid),
											   TYPECACHE_RANGE_INFO);
	return function->fn_extra;
}

Datum
to_qualification_range(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	const char *bytes = VARDATA_ANY(input);
	size_t		length = VARSIZE_ANY_EXHDR(input);
	RangeBound	lower = {.inclusive = true, .lower = true};
	RangeBound	upper = {.inclusive = true};
	cbcc_qualification first = 0;
	cbcc_qualification last = 0;
	cbcc_error	error = cbcc_requirement_parse(&cbcc_current_host, bytes, length, &first, &last);

	if (error.code != CBCC_OK)
		cbcc_report_literal(NULL, &error, "qualification_range", bytes, length);
	lower.val = UInt32GetDatum(first);
	upper.val = UInt32GetDatum(last);
	PG_RETURN_RANGE_P(cbcc_make_range(get_range_type(fcinfo), &lower, &upper, false));
}
