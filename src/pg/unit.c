/*-------------------------------------------------------------------------
 *
 * unit.c
 *		The register of administrative units in SQL.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"

#include "register.h"
#include "wrapper.h"

PG_FUNCTION_INFO_V1(find_unit);
PG_FUNCTION_INFO_V1(unit_code);
PG_FUNCTION_INFO_V1(province_today);
PG_FUNCTION_INFO_V1(unit_name);
PG_FUNCTION_INFO_V1(unit_path);
PG_FUNCTION_INFO_V1(unit_at);
PG_FUNCTION_INFO_V1(province_of);
PG_FUNCTION_INFO_V1(successors);

/* What the bits of cbcc_match.differs say in SQL. */
static const struct
{
	unsigned	bit;
	const char *label;
}			difference_labels[] = {
	{CBCC_MATCH_AROUND, "around"},
	{CBCC_MATCH_OUTSIDE, "outside"},
	{CBCC_MATCH_OTHER_MARKS, "marks"},
	{CBCC_MATCH_LEVEL, "level"},
	{CBCC_MATCH_TYPE, "type"},
	{CBCC_MATCH_DATE, "date"},
	{CBCC_MATCH_BORDER, "border"},
	{CBCC_MATCH_UNMARKED, "unmarked"},
	{CBCC_MATCH_RENAMED, "renamed"}
};

static cbcc_string
get_string(text *value)
{
	return (cbcc_string) {VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)};
}

/* The arguments place, within, at_date; the last two may be null. */
static bool
get_query(FunctionCallInfo fcinfo, cbcc_place_query *query)
{
	if (PG_ARGISNULL(0))
		return false;
	*query = (cbcc_place_query) {.place = get_string(PG_GETARG_TEXT_PP(0))};
	if (!PG_ARGISNULL(1))
		query->within = get_string(PG_GETARG_TEXT_PP(1));
	query->has_date = !PG_ARGISNULL(2);
	if (query->has_date)
		query->at = PG_GETARG_DATEADT(2);
	return true;
}

static bool
find(FunctionCallInfo fcinfo, cbcc_place_query *query, cbcc_match_list *list)
{
	if (!get_query(fcinfo, query))
		return false;
	cbcc_register_find(query, list);
	return true;
}

static Datum
code_datum(cbcc_entry entry)
{
	char		code[CBCC_ENTRY_CODE_SIZE];
	size_t		length = cbcc_entry_code(entry, code);

	return PointerGetDatum(cstring_to_text_with_len(code, (int) length));
}

static Datum
title_datum(cbcc_entry entry)
{
	char		title[CBCC_ENTRY_TITLE_SIZE];
	size_t		length = cbcc_entry_title(entry, title);

	return PointerGetDatum(cstring_to_text_with_len(title, (int) length));
}

static Datum
differences_datum(unsigned differs)
{
	Datum		labels[lengthof(difference_labels)];
	int			count = 0;

	for (int i = 0; i < (int) lengthof(difference_labels); i++)
		if ((differs & difference_labels[i].bit) != 0)
			labels[count++] = CStringGetTextDatum(difference_labels[i].label);
	return PointerGetDatum(construct_array(labels, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

#define MATCH_COLUMNS 8

static void
put_match(ReturnSetInfo *result, const cbcc_match *match, int rank)
{
	cbcc_entry	parent = cbcc_entry_parent(match->entry);
	char		path[CBCC_ENTRY_PATH_SIZE];
	size_t		length = cbcc_entry_path(match->entry, path);
	Datum		values[MATCH_COLUMNS];
	bool		nulls[MATCH_COLUMNS] = {false};

	values[0] = Int32GetDatum(rank);
	values[1] = code_datum(match->entry);
	values[2] = CStringGetTextDatum(cbcc_entry_level_label(match->entry));
	values[3] = title_datum(match->entry);
	nulls[4] = parent == CBCC_ENTRY_NONE;
	values[4] = nulls[4] ? (Datum) 0 : code_datum(parent);
	values[5] = PointerGetDatum(cstring_to_text_with_len(path, (int) length));
	values[6] = cbcc_period_datum(lookup_type_cache(DATERANGEOID,
													TYPECACHE_RANGE_INFO),
								  cbcc_entry_valid(match->entry));
	values[7] = differences_datum(match->differs);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

Datum
find_unit(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, MATCH_COLUMNS);
	cbcc_place_query query;
	cbcc_match_list list;
	cbcc_call	row;
	int			rank = 0;

	if (!find(fcinfo, &query, &list))
		return (Datum) 0;
	cbcc_match_sort(&list);
	cbcc_call_start(&row);
	for (int i = 0; i < list.count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (i == 0 || !cbcc_match_is_equal(&list.items[i], &list.items[i - 1]))
			rank = i + 1;
		put_match(result, &list.items[i], rank);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	return (Datum) 0;
}

Datum
unit_code(PG_FUNCTION_ARGS)
{
	cbcc_place_query query;
	cbcc_match_list list;
	cbcc_entry	entry;

	if (!find(fcinfo, &query, &list))
		PG_RETURN_NULL();
	entry = cbcc_match_best(&list, query.has_date);
	if (entry == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(code_datum(entry));
}

/*
 * What province_today keeps in fn_extra: the question asked last, its strings
 * one after the other, and its answer.  The rows of an article are of one place.
 */
typedef struct question
{
	cbcc_place_query query;
	cbcc_entry	province;
	char		bytes[256];
} question;

static bool
is_string(cbcc_string a, cbcc_string b)
{
	return (a.bytes == NULL) == (b.bytes == NULL) && a.length == b.length &&
		(a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0);
}

static bool
is_query(const cbcc_place_query *a, const cbcc_place_query *b)
{
	return a->has_date == b->has_date && a->at == b->at &&
		is_string(a->place, b->place) && is_string(a->within, b->within);
}

static cbcc_entry
ask(question *last, const cbcc_place_query *query)
{
	cbcc_match_list list;
	cbcc_entry	province;
	cbcc_string *within = &last->query.within;

	cbcc_register_find(query, &list);
	province = cbcc_match_province(&list);
	if (query->place.length > sizeof(last->bytes) ||
		query->within.length > sizeof(last->bytes) - query->place.length)
		return province;
	last->query = *query;
	last->query.place.bytes = last->bytes;
	memcpy(last->bytes, query->place.bytes, query->place.length);
	if (within->bytes != NULL)
	{
		within->bytes = last->bytes + query->place.length;
		memcpy(last->bytes + query->place.length, query->within.bytes,
			   query->within.length);
	}
	last->province = province;
	return province;
}

Datum
province_today(PG_FUNCTION_ARGS)
{
	FmgrInfo   *function = fcinfo->flinfo;
	question   *last = function->fn_extra;
	cbcc_place_query query;
	cbcc_entry	province;

	if (!get_query(fcinfo, &query))
		PG_RETURN_NULL();
	if (last == NULL)
		last = function->fn_extra = MemoryContextAllocZero(function->fn_mcxt,
														   sizeof(question));
	province = is_query(&last->query, &query) ? last->province :
		ask(last, &query);
	if (province == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(code_datum(province));
}

/* The entry of the arguments code, at_date; the date may be null. */
static cbcc_entry
get_entry(FunctionCallInfo fcinfo)
{
	cbcc_string code;
	cbcc_date	at = 0;

	if (PG_ARGISNULL(0))
		return CBCC_ENTRY_NONE;
	code = get_string(PG_GETARG_TEXT_PP(0));
	if (!PG_ARGISNULL(1))
		at = PG_GETARG_DATEADT(1);
	return cbcc_register_entry(code.bytes, code.length,
							   PG_ARGISNULL(1) ? NULL : &at);
}

Datum
unit_name(PG_FUNCTION_ARGS)
{
	cbcc_entry	entry = get_entry(fcinfo);

	if (entry == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(title_datum(entry));
}

Datum
unit_path(PG_FUNCTION_ARGS)
{
	cbcc_entry	entry = get_entry(fcinfo);
	char		path[CBCC_ENTRY_PATH_SIZE];
	size_t		length;

	if (entry == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	length = PG_ARGISNULL(1) ? cbcc_entry_path(entry, path) :
		cbcc_entry_path_at(entry, PG_GETARG_DATEADT(1), path);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(path, (int) length));
}

Datum
province_of(PG_FUNCTION_ARGS)
{
	cbcc_entry	entry = get_entry(fcinfo);

	if (entry == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(code_datum(cbcc_entry_province(entry)));
}

Datum
unit_at(PG_FUNCTION_ARGS)
{
	cbcc_string code = get_string(PG_GETARG_TEXT_PP(0));
	cbcc_entry	entry = cbcc_register_entry_at(code.bytes, code.length,
											   PG_GETARG_DATEADT(1));

	if (entry == CBCC_ENTRY_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(code_datum(entry));
}

Datum
successors(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 4);
	cbcc_string code = get_string(PG_GETARG_TEXT_PP(0));
	cbcc_successor successor;

	for (int i = 0; cbcc_register_successor(code.bytes, code.length, i, &successor); i++)
	{
		Datum		values[4];
		bool		nulls[4] = {false};

		values[0] = code_datum(successor.entry);
		values[1] = title_datum(successor.entry);
		nulls[2] = successor.part == NULL;
		values[2] = nulls[2] ? (Datum) 0 : CStringGetTextDatum(successor.part);
		values[3] = DateADTGetDatum(cbcc_register_reform());
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}
