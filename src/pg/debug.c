/*-------------------------------------------------------------------------
 *
 * debug.c
 *		How an article is read, for people.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/date.h"
#include "utils/tuplestore.h"

#include "wrapper.h"

PG_FUNCTION_INFO_V1(facts_debug);

#define COLUMNS 7

static void
explain(FunctionCallInfo fcinfo, cbcc_call *call, const text *body,
		cbcc_explanation *rows)
{
	bool		has_published = !PG_ARGISNULL(1) &&
		!DATE_NOT_FINITE(PG_GETARG_DATEADT(1));
	cbcc_date	published = has_published ? PG_GETARG_DATEADT(1) : 0;
	cbcc_error	error = cbcc_article_explain(&call->host, VARDATA_ANY(body),
											 VARSIZE_ANY_EXHDR(body),
											 has_published, published, rows);

	if (error.code != CBCC_OK)
		cbcc_report_article(&error);
}

static void
set_count(Datum *value, bool *isnull, int count)
{
	*isnull = count == 0;
	*value = Int32GetDatum(count);
}

Datum
facts_debug(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, COLUMNS);
	TypeCacheEntry *int4range = lookup_type_cache(INT4RANGEOID,
												  TYPECACHE_RANGE_INFO);
	cbcc_explanation rows;
	cbcc_call	call;
	cbcc_call	one;
	text	   *body;

	if (PG_ARGISNULL(0))
		return (Datum) 0;
	cbcc_call_start(&call);
	body = PG_GETARG_TEXT_PP(0);
	explain(fcinfo, &call, body, &rows);
	cbcc_call_start(&one);
	for (size_t i = 0; i < rows.count; i++)
	{
		const cbcc_explain_row *row = &rows.items[i];
		cbcc_string piece = {VARDATA_ANY(body) + row->start, row->end - row->start};
		Datum		values[COLUMNS];
		bool		nulls[COLUMNS] = {false};

		CHECK_FOR_INTERRUPTS();
		set_count(&values[0], &nulls[0], row->sentence);
		set_count(&values[1], &nulls[1], row->number);
		values[2] = cbcc_text_datum((cbcc_string) {row->kind, strlen(row->kind)});
		values[3] = cbcc_span_datum(int4range, row->span);
		values[4] = cbcc_text_datum(piece);
		cbcc_set_text(&values[5], &nulls[5], row->says);
		cbcc_set_text(&values[6], &nulls[6], row->why);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		MemoryContextReset(one.context);
	}
	cbcc_call_end(&one);
	cbcc_call_end(&call);
	return (Datum) 0;
}
