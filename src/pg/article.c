/*-------------------------------------------------------------------------
 *
 * article.c
 *		Functions over the text of an article, and its numbers and periods.
 *
 * A row costs memory only while it is read: each call works in a context of
 * its own, the detoasted text included, and gives rows to a tuplestore.
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
#include "utils/lsyscache.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "fact.h"

PG_FUNCTION_INFO_V1(article_facts);
PG_FUNCTION_INFO_V1(facts);
PG_FUNCTION_INFO_V1(article_documents);
PG_FUNCTION_INFO_V1(article_parts);
PG_FUNCTION_INFO_V1(parse_article);
PG_FUNCTION_INFO_V1(parse_number);
PG_FUNCTION_INFO_V1(parse_period);

/* The day of publication, if the argument names one. */
static bool
get_published(FunctionCallInfo fcinfo, int argument, cbcc_date *published)
{
	DateADT		date;

	*published = 0;
	if (PG_ARGISNULL(argument))
		return false;
	date = PG_GETARG_DATEADT(argument);
	if (DATE_NOT_FINITE(date))
		return false;
	*published = date;
	return true;
}

static void
read_facts(FunctionCallInfo fcinfo, cbcc_call *call, cbcc_fact_list *list)
{
	text	   *body = PG_GETARG_TEXT_PP(0);
	cbcc_date	published;
	bool		has_published = get_published(fcinfo, 1, &published);
	cbcc_error	error = cbcc_article_facts(&call->host, VARDATA_ANY(body),
										   VARSIZE_ANY_EXHDR(body),
										   has_published, published, list);

	if (error.code != CBCC_OK)
		cbcc_report_article(&error);
}

/* What a call site keeps; of the types those that its function needs. */
typedef struct article_site
{
	cbcc_fact_type *fact;
	Oid			element;		/* of the array, where one is returned */
	TupleDesc	descriptor;
	cbcc_enum_map *kinds;
	cbcc_arena	arena;
} article_site;

static article_site *
start_call(FunctionCallInfo fcinfo, cbcc_call *call)
{
	FmgrInfo   *function = fcinfo->flinfo;
	article_site *site = function->fn_extra;

	if (site == NULL)
		site = function->fn_extra = MemoryContextAllocZero(function->fn_mcxt,
														   sizeof(article_site));
	cbcc_call_start(call);
	cbcc_call_keep(call, &site->arena, function->fn_mcxt);
	return site;
}

Datum
article_facts(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, CBCC_FACT_COLUMNS);
	article_site *site;
	cbcc_fact_list list;
	cbcc_call	call;
	cbcc_call	row;

	if (PG_ARGISNULL(0))
		return (Datum) 0;
	site = start_call(fcinfo, &call);
	if (site->fact == NULL)
		site->fact = cbcc_fact_type_create(result->setDesc, fcinfo->flinfo->fn_mcxt);
	read_facts(fcinfo, &call, &list);
	cbcc_call_start(&row);
	for (size_t i = 0; i < list.count; i++)
	{
		Datum		values[CBCC_FACT_COLUMNS];
		bool		nulls[CBCC_FACT_COLUMNS];

		CHECK_FOR_INTERRUPTS();
		cbcc_fact_fill(site->fact, &list.items[i], values, nulls);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	cbcc_call_end(&call);
	return (Datum) 0;
}

Datum
facts(PG_FUNCTION_ARGS)
{
	article_site *site;
	cbcc_fact_list list;
	cbcc_call	call;
	cbcc_call	row;
	Datum	   *elements;
	ArrayType  *result;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	site = start_call(fcinfo, &call);
	if (site->fact == NULL)
	{
		site->element = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
		site->fact = cbcc_fact_type_lookup(site->element, fcinfo->flinfo->fn_mcxt);
	}
	read_facts(fcinfo, &call, &list);
	elements = MemoryContextAllocHuge(call.context,
									  Max(list.count, 1) * sizeof(Datum));
	cbcc_call_start(&row);
	for (size_t i = 0; i < list.count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		elements[i] = cbcc_fact_form(site->fact, &list.items[i], call.context);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	MemoryContextSwitchTo(call.outer);
	result = construct_array(elements, (int) list.count, site->element, -1, false,
							 TYPALIGN_DOUBLE);
	cbcc_call_end(&call);
	PG_RETURN_ARRAYTYPE_P(result);
}

Datum
article_documents(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 3);
	TypeCacheEntry *int4range = lookup_type_cache(INT4RANGEOID,
												  TYPECACHE_RANGE_INFO);
	cbcc_document_list list;
	cbcc_error	error;
	cbcc_call	call;
	text	   *body;

	(void) start_call(fcinfo, &call);
	body = PG_GETARG_TEXT_PP(0);
	error = cbcc_article_documents(&call.host, VARDATA_ANY(body),
								   VARSIZE_ANY_EXHDR(body), &list);
	if (error.code != CBCC_OK)
		cbcc_report_article(&error);
	for (size_t i = 0; i < list.count; i++)
	{
		const cbcc_document *document = &list.items[i];
		Datum		values[3];
		bool		nulls[3] = {false, false, false};

		CHECK_FOR_INTERRUPTS();
		values[0] = cbcc_document_datum(document);
		values[1] = cbcc_text_datum(document->quote);
		values[2] = cbcc_span_datum(int4range, document->span);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	cbcc_call_end(&call);
	return (Datum) 0;
}

static void
read_parts(cbcc_call *call, const text *page, cbcc_part_list *parts)
{
	cbcc_error	error = cbcc_article_parts(&call->host, VARDATA_ANY(page),
										   VARSIZE_ANY_EXHDR(page), parts);

	if (error.code != CBCC_OK)
		cbcc_report_article(&error);
}

static cbcc_string
part_text(const text *page, const cbcc_part *part)
{
	return (cbcc_string) {
		VARDATA_ANY(page) + part->start,
		part->end - part->start
	};
}

/* kind is the first column, and its type the enum. */
static const cbcc_enum_map *
get_part_kinds(FunctionCallInfo fcinfo, article_site *site, TupleDesc descriptor)
{
	if (site->kinds == NULL)
	{
		cbcc_enum_map *map = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt,
												sizeof(cbcc_enum_map));

		cbcc_enum_map_fill(map, TupleDescAttr(descriptor, 0)->atttypid,
						   CBCC_ENUM_PART_KIND);
		site->kinds = map;
	}
	return site->kinds;
}

Datum
article_parts(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 3);
	TypeCacheEntry *int4range = lookup_type_cache(INT4RANGEOID,
												  TYPECACHE_RANGE_INFO);
	const cbcc_enum_map *kinds;
	cbcc_part_list parts;
	cbcc_call	call;
	text	   *page;

	kinds = get_part_kinds(fcinfo, start_call(fcinfo, &call), result->setDesc);
	page = PG_GETARG_TEXT_PP(0);
	read_parts(&call, page, &parts);
	for (size_t i = 0; i < parts.count; i++)
	{
		const cbcc_part *part = &parts.items[i];
		Datum		values[3];
		bool		nulls[3] = {false, false, false};

		CHECK_FOR_INTERRUPTS();
		values[0] = ObjectIdGetDatum(kinds->members[part->kind]);
		values[1] = cbcc_span_datum(int4range, part->span);
		values[2] = cbcc_text_datum(part_text(page, part));
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		pfree(DatumGetPointer(values[1]));
		pfree(DatumGetPointer(values[2]));
	}
	cbcc_call_end(&call);
	return (Datum) 0;
}

/* Body paragraphs, one a line; allocated in the current context. */
static text *
join_body(const text *page, const cbcc_part_list *parts)
{
	Size		size = VARHDRSZ;
	text	   *body;
	char	   *at;

	for (size_t i = 0; i < parts->count; i++)
		if (parts->items[i].kind == CBCC_PART_BODY)
			size += parts->items[i].end - parts->items[i].start + 1;
	body = palloc(size);
	at = VARDATA(body);
	for (size_t i = 0; i < parts->count; i++)
	{
		cbcc_string paragraph;

		if (parts->items[i].kind != CBCC_PART_BODY)
			continue;
		paragraph = part_text(page, &parts->items[i]);
		if (at > VARDATA(body))
			*at++ = '\n';
		memcpy(at, paragraph.bytes, paragraph.length);
		at += paragraph.length;
	}
	SET_VARSIZE(body, at - (char *) body);
	return body;
}

Datum
parse_article(PG_FUNCTION_ARGS)
{
	article_site *site;
	cbcc_part_list parts;
	cbcc_article article;
	cbcc_call	call;
	text	   *page;
	Datum		values[6] = {0};
	bool		nulls[6] = {false};
	HeapTuple	tuple;

	site = start_call(fcinfo, &call);
	if (site->descriptor == NULL)
		site->descriptor = cbcc_result_descriptor(fcinfo, lengthof(values));
	page = PG_GETARG_TEXT_PP(0);
	read_parts(&call, page, &parts);
	cbcc_article_describe(&call.host, VARDATA_ANY(page), &parts, &article);
	cbcc_set_text(&values[0], &nulls[0], article.title);
	cbcc_set_text(&values[1], &nulls[1], article.lead);
	cbcc_set_text(&values[2], &nulls[2], article.author);
	nulls[3] = !article.has_published;
	if (article.has_published)
	{
		Timestamp	published = article.published * USECS_PER_DAY;

		if (article.has_time)
			published += article.second_of_day * USECS_PER_SEC;
		values[3] = TimestampGetDatum(published);
	}
	cbcc_set_text(&values[4], &nulls[4], article.outlet);
	values[5] = PointerGetDatum(join_body(page, &parts));
	MemoryContextSwitchTo(call.outer);
	tuple = heap_form_tuple(site->descriptor, values, nulls);
	cbcc_call_end(&call);
	PG_RETURN_DATUM(HeapTupleGetDatum(tuple));
}

Datum
parse_number(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	cbcc_decimal value;
	cbcc_error	error = cbcc_number_parse(&cbcc_current_host, VARDATA_ANY(input),
										  VARSIZE_ANY_EXHDR(input), &value);

	if (error.code != CBCC_OK)
		PG_RETURN_NULL();
	return cbcc_decimal_datum(value);
}

Datum
parse_period(PG_FUNCTION_ARGS)
{
	text	   *input;
	cbcc_date	published;
	bool		has_published = get_published(fcinfo, 1, &published);
	cbcc_period period;
	cbcc_error	error;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	input = PG_GETARG_TEXT_PP(0);
	error = cbcc_period_parse(&cbcc_current_host, VARDATA_ANY(input),
							  VARSIZE_ANY_EXHDR(input), has_published,
							  published, &period);
	if (error.code != CBCC_OK || !period.known)
		PG_RETURN_NULL();
	return cbcc_period_datum(lookup_type_cache(DATERANGEOID,
											   TYPECACHE_RANGE_INFO), period);
}
