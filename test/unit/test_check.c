/*-------------------------------------------------------------------------
 *
 * test_check.c
 *		What a printed number may stand for, and figures that contradict.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "check.h"
#include "figure.h"

static unit_memory memory;
static cbcc_host host;

static cbcc_quantity
quantity(const char *literal)
{
	cbcc_quantity result;

	CHECK_INT(cbcc_quantity_parse(&unit_plain_host, literal, strlen(literal), &result).code, CBCC_OK);
	return result;
}

/* "low..high" of a count, or "none". */
static const char *
counts(const char *literal)
{
	static char line[64];
	cbcc_quantity q = quantity(literal);
	cbcc_count_range range;

	if (!cbcc_figure_count(&q, &range))
		return "none";
	snprintf(line, sizeof(line), "%lld..%lld", (long long) range.low,
			 (long long) range.high);
	return line;
}

/* The same of a share of so many, "-" where no count gives it. */
static const char *
heads(const char *literal, int decimals, int64_t out_of)
{
	static char line[64];
	cbcc_quantity q = quantity(literal);
	cbcc_count_range range;
	cbcc_error	error = cbcc_headcount(&q, decimals, (cbcc_decimal) {out_of, 0}, &range);

	if (error.code != CBCC_OK)
		snprintf(line, sizeof(line), "error %d", (int) error.code);
	else if (range.low > range.high)
		snprintf(line, sizeof(line), "-");
	else
		snprintf(line, sizeof(line), "%lld..%lld", (long long) range.low,
				 (long long) range.high);
	return line;
}

/* "kind: sum" of each finding of an article, one a line. */
static const char *
findings(const char *article, bool with_text)
{
	static char lines[2048];
	cbcc_fact_list facts;
	cbcc_finding_list list;
	size_t		used = 0;

	lines[0] = '\0';
	CHECK_INT(cbcc_article_facts(&host, article, strlen(article), false, 0, &facts).code,
			  CBCC_OK);
	CHECK_INT(cbcc_facts_check(&host, facts.items, facts.count, with_text ? article : NULL,
							   strlen(article), &list).code, CBCC_OK);
	for (size_t i = 0; i < list.count; i++)
		used += snprintf(lines + used, sizeof(lines) - used, "%s%s: %s",
						 i > 0 ? "\n" : "",
						 cbcc_finding_kind_label(list.items[i].kind),
						 list.items[i].arithmetic.bytes);
	unit_release_all(&memory);
	return lines;
}

/* The same with each allocation failing in turn: an error, never a crash. */
static void
check_memory(const char *article)
{
	cbcc_fact_list facts;
	cbcc_finding_list list;
	cbcc_error	error = {CBCC_ERROR_MEMORY, 0, NULL, NULL};

	CHECK_INT(cbcc_article_facts(&host, article, strlen(article), false, 0, &facts).code,
			  CBCC_OK);
	for (long i = 0; i < 100 && error.code == CBCC_ERROR_MEMORY; i++)
	{
		memory.allocations = 0;
		memory.fail_after = i;
		error = cbcc_facts_check(&host, facts.items, facts.count, article,
								 strlen(article), &list);
		CHECK(error.code == CBCC_ERROR_MEMORY || error.code == CBCC_OK);
	}
	CHECK_INT(error.code, CBCC_OK);
	memory.fail_after = -1;
	unit_release_all(&memory);
}

int
main(void)
{
	host = unit_host(&memory);
	TEST("a sign word reaches a tenth, or a step of the last digit")
	{
		CHECK_STRING(counts("318 người"), "318..318");
		CHECK_STRING(counts("gần 90 người"), "80..90");
		CHECK_STRING(counts("hơn 30.000 lượt"), "30000..40000");
		CHECK_STRING(counts("khoảng 318 người"), "287..349");
		CHECK_STRING(counts("không quá 12 người"), "0..12");
		CHECK_STRING(counts("ít nhất 12 người"), "12..100000000000");
		CHECK_STRING(counts("gần 5 người"), "4..5");
		CHECK_STRING(counts("khoảng 0 người"), "0..1");
	}
	TEST("what is no count has no range")
	{
		CHECK_STRING(counts("hàng nghìn lượt"), "none");
		CHECK_STRING(counts("14,75 người"), "none");
		CHECK_STRING(counts("-19 người"), "none");
		CHECK_STRING(counts("999.999.999.999 đồng"), "none");
	}
	TEST("heads of a share: rounded, cut, several, none")
	{
		CHECK_STRING(heads("55,6%", -1, 18), "10..10");
		CHECK_STRING(heads("55,5%", -1, 18), "10..10");
		CHECK_STRING(heads("54%", -1, 18), "-");
		CHECK_STRING(heads("54%", 1, 18), "-");
		CHECK_STRING(heads("50%", -1, 200), "99..101");
		CHECK_STRING(heads("50%", 1, 200), "100..100");
		CHECK_STRING(heads("100%", -1, 18), "18..18");
		CHECK_STRING(heads("0%", -1, 18), "0..0");
		CHECK_STRING(heads("gần 90%", -1, 18), "15..16");
		CHECK_STRING(heads("ít nhất 90%", -1, 18), "17..18");
		CHECK_STRING(heads("33,3333%", -1, 3), "1..1");
		CHECK_STRING(heads("50%", -1, 0), "-");
	}
	TEST("what is no share is an error")
	{
		CHECK_STRING(heads("18 người", -1, 18), "error 1");
		CHECK_STRING(heads("55,55555%", -1, 18), "error 2");
		CHECK_STRING(heads("55%", 5, 18), "error 2");
		CHECK_STRING(heads("1.001%", -1, 18), "error 2");
		CHECK_STRING(heads("55%", -1, -1), "error 2");
		CHECK_STRING(heads("55%", -1, INT64_C(100000000001)), "error 2");
	}
	TEST("limits do not overflow")
	{
		CHECK_STRING(heads("1.000%", -1, INT64_C(100000000000)),
					 "999500000000..1000999999999");
		CHECK_STRING(heads("hơn 1.000%", -1, INT64_C(100000000000)),
					 "999500000000..2000999999999");
	}
	TEST("each kind of contradiction")
	{
		CHECK_STRING(findings("Xã Hạ Lũng có 18 cán bộ, công chức, trong đó 54,0% có trình độ đại học.", true),
					 "impossible_share: 54,0% của 18 người không ứng với số nguyên nào: 9 người là 50,0%, 10 người là 55,6%.");
		CHECK_STRING(findings("Xã Hạ Lũng có 318 công chức, trong đó 147 người có trình độ đại học, chiếm 64,2%.", true),
					 "count_and_share: 147 người trên 318 người là 46,2%, không phải 64,2%.");
		CHECK_STRING(findings("Xã Hạ Lũng có 21 công chức, trong đó 23 người có trình độ đại học.", true),
					 "part_over_whole: 23 người là một phần mà lớn hơn tổng số 21 người.");
		CHECK_STRING(findings("Công chức xã Hạ Lũng có trình độ đại học chiếm 71,2%, cao đẳng chiếm 10,4%, trung cấp chiếm 24,5%.", true),
					 "sum: 71,2% + 10,4% + 24,5% = 106,1%, không phải 100%.");
	}
	TEST("what is right is not questioned")
	{
		CHECK_STRING(findings("Xã Hạ Lũng có 18 cán bộ, công chức, trong đó 55,6% có trình độ đại học.", true), "");
		CHECK_STRING(findings("Xã Hạ Lũng có 318 công chức, trong đó 147 người có trình độ đại học, chiếm 46,2%.", true), "");
		CHECK_STRING(findings("Xã Hạ Lũng có 21 công chức, trong đó hơn 20 người có trình độ đại học.", true), "");
		CHECK_STRING(findings("Công chức xã Hạ Lũng có trình độ đại học chiếm 71,2%, cao đẳng chiếm 10,4%, trung cấp chiếm 18,5%.", true), "");
	}
	TEST("what is left over makes a breakdown complete")
	{
		CHECK_STRING(findings("Xã Hạ Lũng có 40 công chức, trong đó 21 người có trình độ đại học, 9 người có trình độ cao đẳng, còn lại 8 người có trình độ trung cấp.", true),
					 "sum: 21 người + 9 người + 8 người = 38 người, trong khi tổng số là 40 người.");
		CHECK_STRING(findings("Xã Hạ Lũng có 40 công chức, trong đó 21 người có trình độ đại học, 9 người có trình độ cao đẳng, 8 người có trình độ trung cấp.", true),
					 "");
	}
	TEST("without the text a share has the decimals of its value")
	{
		CHECK_STRING(findings("Xã Hạ Lũng có 72 công chức, trong đó 53,0% có trình độ đại học.", true),
					 "impossible_share: 53,0% của 72 người không ứng với số nguyên nào: 38 người là 52,8%, 39 người là 54,2%.");
		CHECK_STRING(findings("Xã Hạ Lũng có 72 công chức, trong đó 53,0% có trình độ đại học.", false), "");
	}
	TEST("out of memory is an error")
	{
		check_memory("Xã Hạ Lũng có 318 công chức, trong đó 147 người có trình độ đại học, chiếm 64,2%.");
	}
	return UNIT_DONE();
}
