/*-------------------------------------------------------------------------
 *
 * report.c
 *		Functions that put the facts of one article side by side.
 *
 * Each takes an array of facts and gives the rows of a report.  A row takes
 * place, people, qualification and time as they stand in its first fact.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/tuplestore.h"

#include "report.h"
#include "fact.h"

PG_FUNCTION_INFO_V1(report_qualification);
PG_FUNCTION_INFO_V1(report_training);
PG_FUNCTION_INFO_V1(report_plan);
PG_FUNCTION_INFO_V1(share);

#define MAX_OUTPUT 16

/* What a call site keeps in fn_extra. */
typedef struct report_site
{
	Oid			type;			/* of the facts */
	TupleDesc	descriptor;
	cbcc_fact_type *fact_type;
	cbcc_enum_map event;
	cbcc_enum_map modality;
} report_site;

/* The columns of a fact as they stand in the array. */
typedef struct fact_columns
{
	Datum		values[CBCC_FACT_COLUMNS];
	bool		nulls[CBCC_FACT_COLUMNS];
} fact_columns;

/* The rows of one call while they are put out. */
typedef struct report_call
{
	report_site *site;
	ReturnSetInfo *result;
	fact_columns *columns_of;	/* of each fact */
	cbcc_report_rows rows;
	Datum		values[MAX_OUTPUT];
	bool		nulls[MAX_OUTPUT];
	int			columns;
} report_call;

static report_site *
get_site(FunctionCallInfo fcinfo, Oid type)
{
	FmgrInfo   *function = fcinfo->flinfo;
	report_site *site = function->fn_extra;
	MemoryContext outer;

	if (site != NULL && site->type == type)
		return site;
	outer = MemoryContextSwitchTo(function->fn_mcxt);
	site = palloc0(sizeof(report_site));
	site->descriptor = lookup_rowtype_tupdesc_copy(type, -1);
	site->fact_type = cbcc_fact_type_lookup(type, function->fn_mcxt);
	cbcc_enum_map_fill(&site->event,
					   TupleDescAttr(site->descriptor, COLUMN_EVENT)->atttypid,
					   CBCC_ENUM_EVENT);
	cbcc_enum_map_fill(&site->modality,
					   TupleDescAttr(site->descriptor, COLUMN_MODALITY)->atttypid,
					   CBCC_ENUM_MODALITY);
	site->type = type;
	MemoryContextSwitchTo(outer);
	function->fn_extra = site;
	return site;
}

/* The event of a fact as a bit; 0 where the fact lacks what every fact has. */
static uint32
event_bit(const report_site *site, const fact_columns *columns)
{
	if (columns->nulls[COLUMN_EVENT] || columns->nulls[COLUMN_QUANTITY] ||
		columns->nulls[COLUMN_MODALITY] || columns->nulls[COLUMN_STAT] ||
		columns->nulls[COLUMN_SPAN] || columns->nulls[COLUMN_SENTENCE])
		return 0;
	for (int i = 0; i < CBCC_EVENT_COUNT; i++)
		if (site->event.members[i] ==
			DatumGetObjectId(columns->values[COLUMN_EVENT]))
			return (uint32) 1 << i;
	return 0;
}

/* Does an article that says this compare a plan with anything? */
static bool
tells_plan(const report_site *site, const fact_columns *columns)
{
	return DatumGetObjectId(columns->values[COLUMN_MODALITY]) ==
		site->modality.members[CBCC_MODALITY_TARGET] ||
		cbcc_quantity_of_datum(columns->values[COLUMN_QUANTITY]).unit ==
		CBCC_UNIT_PERCENT_OF_PLAN;
}

/*
 * The events that the report is about.  Of a plan only those that something is
 * planned for: in most articles that is nothing, and no fact need be read.
 */
static uint32
wanted_events(const report_call *r, cbcc_report report, int count)
{
	uint32		events = 0;

	if (report == CBCC_REPORT_QUALIFICATION)
		return (uint32) 1 << CBCC_EVENT_STOCK;
	if (report == CBCC_REPORT_TRAINING)
		return (uint32) 1 << CBCC_EVENT_TRAINING;
	for (int i = 0; i < count; i++)
	{
		uint32		event = event_bit(r->site, &r->columns_of[i]);

		if (event != 0 && tells_plan(r->site, &r->columns_of[i]))
			events |= event;
	}
	return events;
}

static void
deform_facts(report_call *r, cbcc_call *call, ArrayType *array, int *count)
{
	Datum	   *elements;
	bool	   *missing;
	int			length;

	deconstruct_array(array, r->site->type, -1, false, TYPALIGN_DOUBLE,
					  &elements, &missing, &length);
	r->columns_of = MemoryContextAllocHuge(call->context,
										   Max(length, 1) * sizeof(fact_columns));
	*count = 0;
	for (int i = 0; i < length; i++)
	{
		HeapTupleHeader header;
		HeapTupleData tuple;

		CHECK_FOR_INTERRUPTS();
		if (missing[i])
			continue;
		header = DatumGetHeapTupleHeader(elements[i]);
		tuple = (HeapTupleData) {
			.t_len = HeapTupleHeaderGetDatumLength(header),
			.t_data = header
		};
		heap_deform_tuple(&tuple, r->site->descriptor,
						  r->columns_of[*count].values,
						  r->columns_of[*count].nulls);
		++*count;
	}
}

static void
make_report(FunctionCallInfo fcinfo, cbcc_call *call, cbcc_report report,
			report_call *r)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	cbcc_fact  *facts;
	cbcc_error	error;
	uint32		wanted;
	int			length;
	size_t		count = 0;

	r->result = (ReturnSetInfo *) fcinfo->resultinfo;
	r->site = get_site(fcinfo, ARR_ELEMTYPE(array));
	deform_facts(r, call, array, &length);
	wanted = wanted_events(r, report, length);
	facts = MemoryContextAllocHuge(call->context,
								   Max(length, 1) * sizeof(cbcc_fact));
	for (int i = 0; i < length; i++)
	{
		const fact_columns *columns = &r->columns_of[i];

		CHECK_FOR_INTERRUPTS();
		if ((event_bit(r->site, columns) & wanted) == 0)
			continue;
		facts[count] = cbcc_fact_read_columns(r->site->fact_type, columns->values,
											  columns->nulls);
		r->columns_of[count++] = *columns;
	}
	error = cbcc_report_make(&call->host, report, facts, count, &r->rows);
	if (error.code != CBCC_OK)
		cbcc_report_article(&error);
}

/* Append columns of a fact; without a fact they are null. */
static void
put_columns(report_call *r, size_t fact, const int *columns, int count)
{
	const fact_columns *of = fact == CBCC_REPORT_NO_FACT ? NULL :
		&r->columns_of[fact];

	for (int i = 0; i < count; i++)
	{
		bool		null = of == NULL || of->nulls[columns[i]];

		r->nulls[r->columns] = null;
		r->values[r->columns++] = null ? (Datum) 0 : of->values[columns[i]];
	}
}

static void
put_quantity(report_call *r, bool known, const cbcc_quantity *quantity)
{
	r->nulls[r->columns] = !known;
	r->values[r->columns++] = known ? cbcc_quantity_datum(quantity) : (Datum) 0;
}

static void
put_text(report_call *r, const char *words)
{
	r->nulls[r->columns] = words == NULL;
	r->values[r->columns++] = words == NULL ? (Datum) 0 :
		CStringGetTextDatum(words);
}

static void
put_cells(report_call *r, const cbcc_report_row *row, int count)
{
	for (int i = 0; i < count; i++)
		put_quantity(r, row->cells[i].known, &row->cells[i].quantity);
}

static bool
is_computed(const cbcc_report_cell *cell)
{
	return cell->known && cell->fact == CBCC_REPORT_NO_FACT;
}

static size_t
fact_of_cell(const cbcc_report_row *row, int column)
{
	return row->cells[column].known ? row->cells[column].fact :
		CBCC_REPORT_NO_FACT;
}

static const int of_place[] = {
	COLUMN_PLACE, COLUMN_PERIOD, COLUMN_POPULATION, COLUMN_QUALIFICATION
};
static const int of_standard[] = {COLUMN_STANDARD};
static const int of_event[] = {COLUMN_EVENT, COLUMN_STAT};
static const int of_text[] = {COLUMN_SENTENCE, COLUMN_SPAN};

static void
fill_qualification(report_call *r, const cbcc_report_row *row)
{
	put_columns(r, row->fact, of_place, lengthof(of_place));
	put_columns(r, row->fact, of_standard, lengthof(of_standard));
	put_cells(r, row, CBCC_REPORT_SHARE + 1);
	put_quantity(r, row->has_whole, &row->whole);
	put_text(r, is_computed(&row->cells[CBCC_REPORT_HEADCOUNT]) ? "headcount" :
			 is_computed(&row->cells[CBCC_REPORT_SHARE]) ? "share" : NULL);
	put_columns(r, row->fact, of_text, lengthof(of_text));
}

static void
fill_training(report_call *r, const cbcc_report_row *row)
{
	put_columns(r, row->fact, of_place, lengthof(of_place));
	put_cells(r, row, CBCC_REPORT_SHARE_TRAINED + 1);
	put_columns(r, row->fact, of_text, lengthof(of_text));
}

/* The plan stands where it is said, the result where it or its share is. */
static void
fill_plan(report_call *r, const cbcc_report_row *row)
{
	size_t		result = fact_of_cell(row, CBCC_REPORT_RESULT);

	if (result == CBCC_REPORT_NO_FACT)
		result = fact_of_cell(row, CBCC_REPORT_OF_PLAN);
	put_columns(r, row->fact, of_place, lengthof(of_place));
	put_columns(r, row->fact, of_standard, lengthof(of_standard));
	put_columns(r, row->fact, of_event, lengthof(of_event));
	put_cells(r, row, CBCC_REPORT_OF_PLAN + 1);
	put_text(r, is_computed(&row->cells[CBCC_REPORT_OF_PLAN]) ? "of_plan" : NULL);
	put_columns(r, fact_of_cell(row, CBCC_REPORT_TARGET), of_text,
				lengthof(of_text));
	put_columns(r, result, of_text, lengthof(of_text));
}

static Datum
return_report(FunctionCallInfo fcinfo, cbcc_report report,
			  void (*fill) (report_call *r, const cbcc_report_row *row))
{
	report_call r = {0};
	cbcc_call	call;
	cbcc_call	row;

	/* the caller knows the columns; looking them up costs as much as a report */
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	cbcc_call_start(&call);
	make_report(fcinfo, &call, report, &r);
	cbcc_call_start(&row);
	for (size_t i = 0; i < r.rows.count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		r.columns = 0;
		fill(&r, &r.rows.items[i]);
		cbcc_require_columns(r.result->setDesc, r.columns);
		tuplestore_putvalues(r.result->setResult, r.result->setDesc, r.values,
							 r.nulls);
		MemoryContextReset(row.context);
	}
	cbcc_call_end(&row);
	cbcc_call_end(&call);
	return (Datum) 0;
}

Datum
report_qualification(PG_FUNCTION_ARGS)
{
	return return_report(fcinfo, CBCC_REPORT_QUALIFICATION, fill_qualification);
}

Datum
report_training(PG_FUNCTION_ARGS)
{
	return return_report(fcinfo, CBCC_REPORT_TRAINING, fill_training);
}

Datum
report_plan(PG_FUNCTION_ARGS)
{
	return return_report(fcinfo, CBCC_REPORT_PLAN, fill_plan);
}

Datum
share(PG_FUNCTION_ARGS)
{
	cbcc_quantity part = cbcc_quantity_of_datum(PG_GETARG_DATUM(0));
	cbcc_quantity whole = cbcc_quantity_of_datum(PG_GETARG_DATUM(1));
	cbcc_quantity result;

	if (part.unit != whole.unit || !cbcc_share_of(&part, &whole, &result))
		PG_RETURN_NULL();
	return cbcc_quantity_datum(&result);
}
