/*-------------------------------------------------------------------------
 *
 * test_report.c
 *		Labels and what is computed in reports.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "label.h"
#include "report.h"

static cbcc_quantity
quantity(const char *text)
{
	cbcc_quantity result;

	CHECK_INT(cbcc_quantity_parse(&unit_plain_host, text, strlen(text), &result).code, CBCC_OK);
	return result;
}

typedef bool (*calculation) (const cbcc_quantity *, const cbcc_quantity *,
							 cbcc_quantity *);

static const char *
computed(calculation compute, const char *part, const char *whole)
{
	static char buffer[CBCC_QUANTITY_TEXT_SIZE];
	cbcc_quantity a = quantity(part);
	cbcc_quantity b = quantity(whole);
	cbcc_quantity result;

	if (!compute(&a, &b, &result))
		return "none";
	cbcc_quantity_format(&result, buffer);
	return buffer;
}

/*
 * Facts of few places, times, people, sentences and numbers, so that keys meet
 * in every way; the same for the same seed.
 */
static void
invent_facts(cbcc_fact *facts, size_t count, uint32_t seed)
{
	static const char *const places[] = {"xã Hòa Bình", "Xã Hoà Bình", "huyện A", NULL};

	for (size_t i = 0; i < count; i++)
	{
		uint32_t	r = seed = seed * 1664525 + 1013904223;
		const char *place = places[r >> 30];

		facts[i] = (cbcc_fact) {
			.span = {(int32_t) i * 10 + 1, (int32_t) i * 10 + 3},
			.sentence = {(int32_t) (i / 3) * 30 + 1, (int32_t) (i / 3) * 30 + 30},
			.quantity = {{r >> 8 & 7, 0}, (cbcc_unit) ((r >> 12) % CBCC_UNIT_COUNT),
			(cbcc_approx) ((r >> 20 & 7) % CBCC_APPROX_COUNT)},
			.has_out_of = (r >> 5 & 7) == 0,
			.out_of = {r >> 6 & 15, 0},
			.event = (cbcc_event) (r >> 16 & 1),
			.modality = (cbcc_modality) (r >> 18 & 1),
			.population = r >> 19 & CBCC_POPULATION_TRAITS,
			.qualification = {(cbcc_track) (r >> 24 & 1) * 2, CBCC_LEVEL_NONE, CBCC_LEVEL_NONE},
			.standard = (cbcc_standard) (r >> 26 & 1),
			.place = {place, place == NULL ? 0 : strlen(place)},
			.period = {(r >> 28 & 1) != 0, (r >> 29 & 1) != 0 ? CBCC_DATE_OPEN_PAST : 7305, 7670}
		};
	}
}

/* A fact is in one row at most, and rows come in the order of their facts. */
static bool
is_sound(const cbcc_report_rows *rows, size_t count)
{
	static bool seen[4096];
	size_t		last = 0;

	memset(seen, 0, sizeof(seen));
	for (size_t i = 0; i < rows->count; i++)
	{
		const cbcc_report_row *row = &rows->items[i];

		if (row->fact >= count || (i > 0 && row->fact <= last))
			return false;
		last = row->fact;
		for (int column = 0; column < CBCC_REPORT_MAX_COLUMNS; column++)
		{
			const cbcc_report_cell *cell = &row->cells[column];

			if (!cell->known || cell->fact == CBCC_REPORT_NO_FACT)
				continue;
			if (cell->fact >= count || cell->fact < row->fact || seen[cell->fact])
				return false;
			seen[cell->fact] = true;
		}
	}
	return true;
}

static void
check_invented(size_t count, uint32_t seed)
{
	static cbcc_fact facts[4096];
	unit_memory memory;
	cbcc_host	host = unit_host(&memory);
	cbcc_report_rows rows;

	invent_facts(facts, count, seed);
	for (int report = 0; report <= CBCC_REPORT_PLAN; report++)
	{
		CHECK_INT(cbcc_report_make(&host, (cbcc_report) report, facts, count,
								   &rows).code, CBCC_OK);
		CHECK(is_sound(&rows, count));
		unit_release_all(&memory);
	}
}

/* The words are found by number, so the rows of label.tsv stand in order. */
#define CHECK_LABELS(words, count, first, label) \
	for (int i = 0; i < (count); i++) \
		CHECK_STRING((words)[i].member, label(i + (first)))

int
main(void)
{
	TEST("labels stand in the order of the vocabularies")
	{
		CHECK_LABELS(cbcc_event_words, CBCC_EVENT_COUNT, 0, cbcc_event_label);
		CHECK_LABELS(cbcc_modality_words, CBCC_MODALITY_COUNT, 0, cbcc_modality_label);
		CHECK_LABELS(cbcc_stat_words, CBCC_STAT_COUNT, 0, cbcc_stat_label);
		CHECK_LABELS(cbcc_standard_words, CBCC_STANDARD_COUNT - 1, 1, cbcc_standard_label);
		CHECK_LABELS(cbcc_population_words, CBCC_POPULATION_COUNT, 0, cbcc_population_label);
		CHECK_LABELS(cbcc_track_words, CBCC_TRACK_COUNT - 1, 1, cbcc_track_label);
		CHECK_LABELS(cbcc_level_words, CBCC_LEVEL_COUNT - 1, 1, cbcc_level_label);
		CHECK_LABELS(cbcc_document_words, CBCC_DOCUMENT_COUNT, 0, cbcc_document_kind_label);
	}
	TEST("all members of a population fit the buffer")
	{
		char		buffer[CBCC_LABEL_SIZE];

		CHECK(cbcc_population_label_write(UINT32_MAX, buffer) < CBCC_LABEL_SIZE);
	}
	TEST("the heads that a share is")
	{
		CHECK_STRING(computed(cbcc_heads_of, "54,5%", "22 người"), "12 người");
		CHECK_STRING(computed(cbcc_heads_of, "55,6%", "18 người"), "10 người");
		CHECK_STRING(computed(cbcc_heads_of, "55,5%", "18 người"), "10 người");
		CHECK_STRING(computed(cbcc_heads_of, "54,1%", "18 người"), "none");
		CHECK_STRING(computed(cbcc_heads_of, "41,2%", "2.135 người"), "khoảng 880 người");
		CHECK_STRING(computed(cbcc_heads_of, "100%", "22 người"), "22 người");
		CHECK_STRING(computed(cbcc_heads_of, "0%", "22 người"), "0 người");
		CHECK_STRING(computed(cbcc_heads_of, "101%", "22 người"), "none");
		CHECK_STRING(computed(cbcc_heads_of, "hơn 54,5%", "22 người"), "khoảng 12 người");
		CHECK_STRING(computed(cbcc_heads_of, "54,5%", "khoảng 22 người"), "khoảng 12 người");
		CHECK_STRING(computed(cbcc_heads_of, "54,5%", "0 người"), "none");
		CHECK_STRING(computed(cbcc_heads_of, "54,54545%", "22 người"), "none");
		CHECK_STRING(computed(cbcc_heads_of, "99,9999%", "100.000.000.000 người"),
					 "khoảng 99.999.900.000 người");
	}
	TEST("the share that heads are")
	{
		CHECK_STRING(computed(cbcc_share_of, "12 người", "22 người"), "54,5%");
		CHECK_STRING(computed(cbcc_share_of, "100.000.000.000 người", "100.000.000.000 người"), "100%");
		CHECK_STRING(computed(cbcc_share_of, "100.000.000.001 người", "100.000.000.001 người"), "none");
	}
	TEST("rows hold each fact once, in text order")
	{
		for (uint32_t seed = 0; seed < 300; seed++)
			check_invented(seed % 40, seed);
		check_invented(4096, 7);
	}
	TEST("without memory there is an error")
	{
		static cbcc_fact facts[40];
		unit_memory memory;
		cbcc_host	host = unit_host(&memory);
		cbcc_report_rows rows;
		long		after = 0;

		invent_facts(facts, 40, 1);
		do
		{
			unit_release_all(&memory);
			memory.allocations = 0;
			memory.fail_after = after++;
		} while (cbcc_report_make(&host, CBCC_REPORT_PLAN, facts, 40, &rows).code ==
				 CBCC_ERROR_MEMORY);
		CHECK(after > 4);
		unit_release_all(&memory);
	}
	return UNIT_DONE();
}
