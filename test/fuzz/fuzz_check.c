/*-------------------------------------------------------------------------
 *
 * fuzz_check.c
 *		What is made of an article's facts: questions and reports.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "check.h"
#include "report.h"

static void
check_findings(const cbcc_finding_list *findings, size_t count)
{
	for (size_t i = 0; i < findings->count; i++)
	{
		const cbcc_finding *finding = &findings->items[i];

		FUZZ_CHECK(cbcc_finding_kind_label(finding->kind) != NULL);
		FUZZ_CHECK(finding->fact_count > 0 && finding->fact_count <= CBCC_FINDING_MAX_FACTS);
		for (int j = 0; j < finding->fact_count; j++)
			FUZZ_CHECK(finding->facts[j] < count);
		FUZZ_CHECK(finding->arithmetic.length > 0);
	}
}

/* A quantity that is computed is one that is written and read. */
static void
check_quantity(const cbcc_quantity *quantity)
{
	char		written[CBCC_QUANTITY_TEXT_SIZE];
	cbcc_quantity again;
	size_t		length = cbcc_quantity_format(quantity, written);

	FUZZ_CHECK(length < sizeof(written));
	FUZZ_CHECK(cbcc_quantity_parse(&fuzz_no_memory, written, length, &again).code == CBCC_OK);
	FUZZ_CHECK(cbcc_quantity_compare(quantity, &again) == 0);
}

static void
check_rows(const cbcc_report_rows *rows, size_t count)
{
	for (size_t i = 0; i < rows->count; i++)
	{
		const cbcc_report_row *row = &rows->items[i];

		FUZZ_CHECK(row->fact < count);
		FUZZ_CHECK(i == 0 || rows->items[i - 1].fact <= row->fact);
		for (int j = 0; j < CBCC_REPORT_MAX_COLUMNS; j++)
		{
			const cbcc_report_cell *cell = &row->cells[j];

			if (!cell->known)
				continue;
			FUZZ_CHECK(cell->fact < count || cell->fact == CBCC_REPORT_NO_FACT);
			check_quantity(&cell->quantity);
		}
		if (row->has_whole)
			check_quantity(&row->whole);
	}
}

static cbcc_error
read_facts(const cbcc_host *host, const char *text, size_t length,
		   cbcc_fact_list *facts)
{
	return cbcc_article_facts(host, text, length, true, 8000, facts);
}

static void
try_text(const char *text, size_t length)
{
	fuzz_memory memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_fact_list facts;
	cbcc_finding_list findings;
	cbcc_report_rows rows;
	size_t		half;

	FUZZ_CHECK(read_facts(&host, text, length, &facts).code == CBCC_OK);
	FUZZ_CHECK(cbcc_facts_check(&host, facts.items, facts.count, text, length, &findings).code == CBCC_OK);
	check_findings(&findings, facts.count);
	FUZZ_CHECK(cbcc_facts_check(&host, facts.items, facts.count, NULL, 0, &findings).code == CBCC_OK);
	check_findings(&findings, facts.count);
	half = facts.count / 2;
	if (half > 0)
	{
		FUZZ_CHECK(cbcc_facts_compare(&host, facts.items, half, facts.items + half,
									  facts.count - half, &findings).code == CBCC_OK);
		check_findings(&findings, facts.count);
	}
	for (int report = CBCC_REPORT_QUALIFICATION; report <= CBCC_REPORT_PLAN; report++)
	{
		FUZZ_CHECK(cbcc_report_make(&host, (cbcc_report) report, facts.items,
									facts.count, &rows).code == CBCC_OK);
		check_rows(&rows, facts.count);
	}
	fuzz_release_all(&memory);
}

static cbcc_error
call_all(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_fact_list facts;
	cbcc_finding_list findings;
	cbcc_report_rows rows;
	cbcc_string figure;
	cbcc_error	error = read_facts(host, text, length, &facts);

	if (error.code == CBCC_OK)
		error = cbcc_facts_check(host, facts.items, facts.count, text, length, &findings);
	for (size_t i = 0; error.code == CBCC_OK && i < facts.count; i++)
		error = cbcc_fact_figure(host, &facts.items[i], &figure);
	for (int report = CBCC_REPORT_QUALIFICATION; error.code == CBCC_OK && report <= CBCC_REPORT_PLAN; report++)
		error = cbcc_report_make(host, (cbcc_report) report, facts.items, facts.count, &rows);
	return error;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_text(text.bytes, text.length);
	fuzz_injure(call_all, raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
