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

	CHECK_INT(cbcc_quantity_parse(text, strlen(text), &result).code, CBCC_OK);
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
	return UNIT_DONE();
}
