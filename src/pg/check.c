/*-------------------------------------------------------------------------
 *
 * check.c
 *		Figures that are questioned.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/rangetypes.h"

#include "wrapper.h"

#include "check.h"
#include "figure.h"

PG_FUNCTION_INFO_V1(check_facts);
PG_FUNCTION_INFO_V1(compare_facts);
PG_FUNCTION_INFO_V1(figure_key);
PG_FUNCTION_INFO_V1(quantities_agree);
PG_FUNCTION_INFO_V1(headcount);
PG_FUNCTION_INFO_V1(headcounts);

/* What the rows of a call site are made with, kept in fn_extra. */
typedef struct row_maker
{
	cbcc_fact_type *fact_type;
	cbcc_enum_map kinds;
	TypeCacheEntry *int4range;
} row_maker;

static void
check_error(const cbcc_error *error)
{
	if (error->code == CBCC_ERROR_MEMORY)
		ereport(ERROR,
				(errcode(ERRCODE_OUT_OF_MEMORY),
				 errmsg("out of memory")));
	if (error->code != CBCC_OK)
		cbcc_report_article(error);
}

/* kinds, where the first column of the result is the enum. */
static row_maker *
get_row_maker(FunctionCallInfo fcinfo, Oid fact, Oid kind)
{
	FmgrInfo   *function = fcinfo->flinfo;
	row_maker  *maker = function->fn_extra;

	if (maker != NULL)
		return maker;
	maker = MemoryContextAllocZero(function->fn_mcxt, sizeof(row_maker));
	maker->fact_type = cbcc_fact_type_lookup(fact, function->fn_mcxt);
	maker->int4range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	if (OidIsValid(kind))
		cbcc_enum_map_fill(&maker->kinds, kind, CBCC_ENUM_FINDING_KIND);
	function->fn_extra = maker;
	return maker;
}

static Oid
fact_array_element(FunctionCallInfo fcinfo, int argument)
{
	return get_element_type(cbcc_argument_type(fcinfo, argument));
}

static Datum
array_of_spans(const row_maker *maker, const cbcc_span *spans, int count)
{
	Datum		elements[CBCC_FINDING_MAX_FACTS];

	for (int i = 0; i < count; i++)
		elements[i] = cbcc_span_datum(maker->int4range, spans[i]);
	return PointerGetDatum(construct_array(elements, count, INT4RANGEOID, -1,
										   false, TYPALIGN_INT));
}

/*
 * The body, and where each MARKED_CHARACTERS of it begin: findings go back and
 * forth, and none shall walk through a long text.
 */
#define MARKED_CHARACTERS 256

typedef struct body_text
{
	const text *body;			/* or NULL */
	uint32	   *marks;			/* byte offsets */
	int64		mark_count;
} body_text;

static inline bool
begins_character(const char *byte)
{
	return ((unsigned char) *byte & 0xC0) != 0x80;
}

/* Before what is quoted of it, if anything is. */
static void
mark_body(body_text *text)
{
	const char *bytes;
	size_t		length;
	int64		characters = 0;

	if (text->body == NULL)
		return;
	bytes = VARDATA_ANY(text->body);
	length = VARSIZE_ANY_EXHDR(text->body);
	text->marks = MemoryContextAllocHuge(CurrentMemoryContext,
										 (length / MARKED_CHARACTERS + 1) * sizeof(uint32));
	text->marks[0] = 0;
	for (size_t at = 0; at < length; at++)
		if (begins_character(bytes + at) && characters++ % MARKED_CHARACTERS == 0)
		{
			CHECK_FOR_INTERRUPTS();
			text->marks[text->mark_count++] = (uint32) at;
		}
	text->mark_count = Max(text->mark_count, 1);
}

/* Where a code point begins; the end, where the body is shorter. */
static size_t
byte_of(const body_text *text, int64 position)
{
	const char *bytes = VARDATA_ANY(text->body);
	size_t		length = VARSIZE_ANY_EXHDR(text->body);
	int64		characters = Max(position - 1, 0);
	int64		mark = Min(characters / MARKED_CHARACTERS, text->mark_count - 1);
	size_t		at = text->marks[mark];

	for (characters -= mark * MARKED_CHARACTERS; at < length && characters > 0; characters--)
		do
			at++;
		while (at < length && !begins_character(bytes + at));
	return at;
}

static Datum
quote_of(const body_text *text, cbcc_span span)
{
	size_t		start = byte_of(text, span.first);
	size_t		end = byte_of(text, span.end);

	return PointerGetDatum(cstring_to_text_with_len(VARDATA_ANY(text->body) + start,
													(int) (Max(start, end) - start)));
}

static Datum
quotes_of(const body_text *text, const cbcc_span *spans, int count)
{
	Datum		elements[CBCC_FINDING_MAX_FACTS];

	for (int i = 0; i < count; i++)
		elements[i] = quote_of(text, spans[i]);
	return PointerGetDatum(construct_array(elements, count, TEXTOID, -1, false,
										   TYPALIGN_INT));
}

enum
{
	COLUMN_KIND,
	COLUMN_FACTS,
	COLUMN_SPANS,
	COLUMN_SENTENCES,
	COLUMN_QUOTES,
	COLUMN_STATED,
	COLUMN_COMPUTED,
	COLUMN_TOLERANCE,
	COLUMN_ARITHMETIC,
	COLUMN_COUNT
};

static void
put_finding(ReturnSetInfo *result, const row_maker *maker,
			const cbcc_finding *finding, const cbcc_fact *facts, const body_text *text)
{
	Datum		values[COLUMN_COUNT] = {0};
	bool		nulls[COLUMN_COUNT] = {false};
	Datum		ordinals[CBCC_FINDING_MAX_FACTS];
	cbcc_span	spans[CBCC_FINDING_MAX_FACTS];
	cbcc_span	sentences[CBCC_FINDING_MAX_FACTS];
	int			sentence_count = 0;

	for (int i = 0; i < finding->fact_count; i++)
	{
		const cbcc_fact *fact = &facts[finding->facts[i]];

		ordinals[i] = Int32GetDatum((int32) finding->facts[i] + 1);
		spans[i] = fact->span;
		if (sentence_count == 0 ||
			sentences[sentence_count - 1].first != fact->sentence.first)
			sentences[sentence_count++] = fact->sentence;
	}
	values[COLUMN_KIND] = ObjectIdGetDatum(maker->kinds.members[finding->kind]);
	values[COLUMN_FACTS] =
		PointerGetDatum(construct_array(ordinals, finding->fact_count, INT4OID,
										sizeof(int32), true, TYPALIGN_INT));
	values[COLUMN_SPANS] = array_of_spans(maker, spans, finding->fact_count);
	values[COLUMN_SENTENCES] = array_of_spans(maker, sentences, sentence_count);
	nulls[COLUMN_QUOTES] = text->body == NULL;
	if (text->body != NULL)
		values[COLUMN_QUOTES] = quotes_of(text, sentences, sentence_count);
	values[COLUMN_STATED] = cbcc_decimal_datum(finding->stated);
	values[COLUMN_COMPUTED] = cbcc_decimal_datum(finding->computed);
	values[COLUMN_TOLERANCE] = cbcc_decimal_datum(finding->tolerance);
	values[COLUMN_ARITHMETIC] = cbcc_text_datum(finding->arithmetic);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

Datum
check_facts(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, COLUMN_COUNT);
	body_text	page = {0};
	cbcc_finding_list findings;
	const row_maker *maker;
	cbcc_fact  *facts;
	cbcc_error	error;
	cbcc_call	call;
	cbcc_call	row;
	size_t		count;

	if (PG_ARGISNULL(0))
		return (Datum) 0;
	maker = get_row_maker(fcinfo, fact_array_element(fcinfo, 0),
						  TupleDescAttr(result->setDesc, COLUMN_KIND)->atttypid);
	cbcc_call_start(&call);
	facts = cbcc_facts_read(maker->fact_type, PG_GETARG_ARRAYTYPE_P(0), &count);
	if (!PG_ARGISNULL(1))
		page.body = PG_GETARG_TEXT_PP(1);
	error = cbcc_facts_check(&call.host, facts, count,
							 page.body != NULL ? VARDATA_ANY(page.body) : NULL,
							 page.body != NULL ? VARSIZE_ANY_EXHDR(page.body) : 0,
							 &findings);
	if (error.code == CBCC_ERROR_LIMIT)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("could not question the facts"),
				 errdetail_internal("%s.", error.message),
				 errhint("%s", error.hint)));
	check_error(&error);
	if (findings.count > 0)
		mark_body(&page);
	cbcc_call_start(&row);
	for (size_t i = 0; i < findings.count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		put_finding(result, maker, &findings.items[i], facts, &page);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	cbcc_call_end(&call);
	return (Datum) 0;
}

/* One article of two: its facts and, where it is given, its text. */
typedef struct article_side
{
	cbcc_fact  *facts;
	size_t		count;
	body_text	text;
} article_side;

static article_side
read_side(FunctionCallInfo fcinfo, const row_maker *maker, int facts, int body)
{
	article_side side = {0};

	side.facts = cbcc_facts_read(maker->fact_type, PG_GETARG_ARRAYTYPE_P(facts),
								 &side.count);
	if (!PG_ARGISNULL(body))
		side.text.body = PG_GETARG_TEXT_PP(body);
	return side;
}

/* Columns of one side, which stand in pairs. */
static void
fill_side(const row_maker *maker, const article_side *side, size_t ordinal,
		  Datum *values, bool *nulls)
{
	const cbcc_fact *fact = &side->facts[ordinal];

	values[0] = Int32GetDatum((int32) ordinal + 1);
	values[2] = cbcc_span_datum(maker->int4range, fact->span);
	values[4] = cbcc_span_datum(maker->int4range, fact->sentence);
	nulls[6] = side->text.body == NULL;
	if (side->text.body != NULL)
		values[6] = quote_of(&side->text, fact->sentence);
	values[8] = cbcc_quantity_datum(&fact->quantity);
}

#define COMPARE_COLUMNS 11

Datum
compare_facts(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, COMPARE_COLUMNS);
	cbcc_finding_list findings;
	const row_maker *maker;
	article_side first;
	article_side second;
	cbcc_error	error;
	cbcc_call	call;
	cbcc_call	row;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;
	maker = get_row_maker(fcinfo, fact_array_element(fcinfo, 0), InvalidOid);
	cbcc_call_start(&call);
	first = read_side(fcinfo, maker, 0, 2);
	second = read_side(fcinfo, maker, 1, 3);
	error = cbcc_facts_compare(&call.host, first.facts, first.count,
							   second.facts, second.count, &findings);
	check_error(&error);
	if (findings.count > 0)
	{
		mark_body(&first.text);
		mark_body(&second.text);
	}
	cbcc_call_start(&row);
	for (size_t i = 0; i < findings.count; i++)
	{
		const cbcc_finding *finding = &findings.items[i];
		Datum		values[COMPARE_COLUMNS] = {0};
		bool		nulls[COMPARE_COLUMNS] = {false};

		CHECK_FOR_INTERRUPTS();
		fill_side(maker, &first, finding->facts[0], values, nulls);
		fill_side(maker, &second, finding->facts[1], values + 1, nulls + 1);
		values[10] = cbcc_text_datum(finding->arithmetic);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	cbcc_call_end(&call);
	return (Datum) 0;
}

Datum
figure_key(PG_FUNCTION_ARGS)
{
	const row_maker *maker = get_row_maker(fcinfo, cbcc_argument_type(fcinfo, 0),
										   InvalidOid);
	cbcc_fact	fact;
	cbcc_string key;
	cbcc_error	error;

	fact = cbcc_fact_read(maker->fact_type, PG_GETARG_DATUM(0));
	error = cbcc_fact_figure(&cbcc_current_host, &fact, &key);
	check_error(&error);
	if (key.bytes == NULL)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(cbcc_text_datum(key));
}

Datum
quantities_agree(PG_FUNCTION_ARGS)
{
	cbcc_quantity a = cbcc_quantity_of_datum(PG_GETARG_DATUM(0));
	cbcc_quantity b = cbcc_quantity_of_datum(PG_GETARG_DATUM(1));

	PG_RETURN_BOOL(cbcc_quantities_agree(&a, &b));
}

/* Heads that the share can be; false where an argument is null. */
static bool
get_heads(FunctionCallInfo fcinfo, cbcc_count_range *heads)
{
	cbcc_quantity share;
	cbcc_decimal out_of;
	cbcc_error	error;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return false;
	share = cbcc_quantity_of_datum(PG_GETARG_DATUM(0));
	if (!cbcc_numeric_decimal(PG_GETARG_DATUM(1), &out_of))
		out_of = (cbcc_decimal) {-1, 0};
	error = cbcc_headcount(&share, PG_ARGISNULL(2) ? -1 : PG_GETARG_INT32(2), out_of,
						   heads);
	if (error.code != CBCC_OK)
		ereport(ERROR,
				(errcode(error.code == CBCC_ERROR_RANGE ?
						 ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE :
						 ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("could not compute the heads of a share"),
				 errdetail_internal("%s.", error.message),
				 errhint("%s", error.hint)));
	return true;
}

Datum
headcount(PG_FUNCTION_ARGS)
{
	cbcc_count_range heads;

	if (!get_heads(fcinfo, &heads) || heads.low != heads.high)
		PG_RETURN_NULL();
	PG_RETURN_INT64(heads.low);
}

Datum
headcounts(PG_FUNCTION_ARGS)
{
	cbcc_count_range heads;
	RangeBound	lower = {.inclusive = true, .lower = true};
	RangeBound	upper = {.inclusive = true};

	if (!get_heads(fcinfo, &heads))
		PG_RETURN_NULL();
	lower.val = Int64GetDatum(heads.low);
	upper.val = Int64GetDatum(Max(heads.low, heads.high));
	PG_RETURN_RANGE_P(cbcc_make_range(lookup_type_cache(INT8RANGEOID, TYPECACHE_RANGE_INFO),
									  &lower, &upper, heads.high < heads.low));
}
