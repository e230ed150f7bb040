/*-------------------------------------------------------------------------
 *
 * test_standard.c
 *		Titles as tables have them, and what they ask for.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "standard.h"

/* The titles of a cell, one after "; ". */
static const char *
titles(const char *cell)
{
	static char line[512];
	int			found[CBCC_TITLES_MAX];
	int			count = cbcc_title_find(&unit_plain_host, cell, strlen(cell), found);
	size_t		used = 0;

	line[0] = '\0';
	for (int i = 0; i < count; i++)
		used += snprintf(line + used, sizeof(line) - used, "%s%s", i > 0 ? "; " : "",
						 cbcc_titles[found[i]].name);
	return line;
}

/*
 * "result: missing, ..." of a title and a cell of qualifications; with "grace"
 * behind it where there is one.
 */
static const char *
verdict(const char *title, cbcc_area area, const char *cell, cbcc_date at,
		bool has_since, cbcc_date since)
{
	static char line[512];
	static cbcc_cell_memory words;
	unit_memory memory;
	cbcc_host	host = unit_host(&memory);
	cbcc_cell	readings;
	cbcc_holdings holdings = {0};
	cbcc_standard_result result;
	int			found[CBCC_TITLES_MAX];
	int			count = cbcc_title_find(&host, title, strlen(title), found);
	size_t		used;

	CHECK_INT(cbcc_cell_parse(&host, &words, cell, strlen(cell), false, NULL,
							  &readings).code,
			  CBCC_OK);
	for (size_t i = 0; i < readings.count; i++)
		cbcc_holdings_add(&holdings, readings.items[i].value);
	unit_release_all(&memory);
	result = cbcc_standard_check(found, count, area, &holdings, at, has_since, since);
	used = snprintf(line, sizeof(line), "%s", result.result == CBCC_STANDARD_NONE ?
					"none" : cbcc_standard_label(result.result));
	for (int i = 0; i < result.missing_count; i++)
	{
		char		words[CBCC_QUALIFICATION_TEXT_SIZE];

		cbcc_qualification_format(cbcc_standard_minimum(result.missing[i]), words);
		used += snprintf(line + used, sizeof(line) - used, "%s%s", i > 0 ? ", " : ": ",
						 words);
	}
	if (result.grace_until != CBCC_DATE_OPEN_PAST)
		snprintf(line + used, sizeof(line) - used, "; grace");
	return line;
}

static const char *
on(int year, const char *title, cbcc_area area, const char *cell)
{
	return verdict(title, area, cell, cbcc_date_from_civil(year, 6, 1), false, 0);
}

int
main(void)
{
	TEST("titles in full, shortened, in another order and without marks")
	{
		CHECK_STRING(titles("Chủ tịch UBND xã"), "Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("Chủ tịch Uỷ ban nhân dân phường"), "Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("PCT UBND xã"), "Phó Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("P. Chủ tịch UBND"), "Phó Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("pho chu tich ubnd"), "Phó Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("CT HĐND"), "Chủ tịch HĐND cấp xã");
		CHECK_STRING(titles("Bí thư Đảng ủy"), "Bí thư Đảng ủy cấp xã");
		CHECK_STRING(titles("PBT thường trực Đảng ủy"), "Phó Bí thư Đảng ủy cấp xã");
		CHECK_STRING(titles("CT Hội LHPN xã"), "Chủ tịch Hội Phụ nữ cấp xã");
		CHECK_STRING(titles("Chủ tịch Ủy ban MTTQ"), "Chủ tịch Ủy ban MTTQ cấp xã");
		CHECK_STRING(titles("PCTUBND"), "Phó Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("Phó Chủ tịch xã"), "Phó Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("VP-TK"), "Văn phòng - thống kê");
		CHECK_STRING(titles("Công chức Tư pháp - hộ tịch"), "Tư pháp - hộ tịch");
	}
	TEST("two titles of one person")
	{
		CHECK_STRING(titles("Phó Bí thư, Chủ tịch UBND xã"),
					 "Phó Bí thư Đảng ủy cấp xã; Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("BT Đảng uỷ kiêm CT HĐND"),
					 "Bí thư Đảng ủy cấp xã; Chủ tịch HĐND cấp xã");
		CHECK_STRING(titles("Chủ tịch HĐND và UBND"),
					 "Chủ tịch HĐND cấp xã; Chủ tịch UBND cấp xã");
	}
	TEST("titles of other levels, and what is no title")
	{
		CHECK_STRING(titles("Chủ tịch UBND huyện"), "");
		CHECK_STRING(titles("CT UBND TP"), "");
		CHECK_STRING(titles("Phó Bí thư Huyện ủy"), "");
		CHECK_STRING(titles("Bí thư chi bộ thôn 3"), "");
		CHECK_STRING(titles("Phó Văn phòng"), "");
		CHECK_STRING(titles("Bí thư Huyện đoàn"), "Bí thư Đoàn cấp huyện");
		CHECK_STRING(titles(""), "");
		CHECK_STRING(titles("., - /"), "");
		CHECK_STRING(titles("Lái xe"), "");
		CHECK_STRING(titles("Nguyên Chủ tịch UBND xã"), "");
		CHECK_STRING(titles("Nguyên Phó Chủ tịch UBND xã, Bí thư Đảng ủy"), "Bí thư Đảng ủy cấp xã");
		CHECK_STRING(titles("Nguyễn Văn An, Chủ tịch UBND xã"), "Chủ tịch UBND cấp xã");
		CHECK_STRING(titles("Văn phòng HĐND và UBND"), "");
		CHECK_STRING(titles("CV Văn phòng"), "Chuyên viên");
	}
	TEST("ranks by word, abbreviation and code")
	{
		CHECK_STRING(titles("Chuyên viên cao cấp"), "Chuyên viên cao cấp");
		CHECK_STRING(titles("CVC"), "Chuyên viên chính");
		CHECK_STRING(titles("01.003"), "Chuyên viên");
		CHECK_STRING(titles("01.009"), "");
	}
	TEST("met, above, below")
	{
		CHECK_STRING(on(2024, "CT UBND xã", CBCC_AREA_PLAIN, "12/12; ĐH Luật; TC LLCT"), "met");
		CHECK_STRING(on(2024, "CT UBND xã", CBCC_AREA_PLAIN, "12/12; ĐH Luật; CC LLCT"), "above");
		CHECK_STRING(on(2024, "CT UBND xã", CBCC_AREA_PLAIN, "12/12; CĐ Luật"),
					 "below: Đại học, Trung cấp lý luận chính trị; grace");
		CHECK_STRING(on(2024, "CT UBND xã", CBCC_AREA_MOUNTAIN, "12/12; TC Luật; TC LLCT"), "met");
	}
	TEST("what implies another does as well")
	{
		CHECK_STRING(on(2024, "VP-TK", CBCC_AREA_PLAIN, "ĐH Luật"), "met");
		CHECK_STRING(on(2024, "VP-TK", CBCC_AREA_MOUNTAIN, "TC Luật"), "below: Trung học phổ thông");
		CHECK_STRING(on(2024, "CVC", CBCC_AREA_PLAIN, "ĐH Luật; CC LLCT"), "met");
	}
	TEST("nothing and untrained are below")
	{
		CHECK_STRING(on(2024, "VP-TK", CBCC_AREA_PLAIN, "12/12; chưa qua đào tạo"), "below: Đại học; grace");
		CHECK_STRING(on(2024, "Chủ tịch UBND", CBCC_AREA_PLAIN, ""),
					 "below: Trung học phổ thông, Đại học, Trung cấp lý luận chính trị");
	}
	TEST("a standard holds from its first day to its last")
	{
		cbcc_date	last = cbcc_date_from_civil(2023, 7, 31);
		const char *cell = "12/12; TC Luật; TC LLCT; QLNN";

		CHECK_STRING(verdict("CT UBND xã", CBCC_AREA_PLAIN, cell, last, false, 0), "met");
		CHECK_STRING(verdict("CT UBND xã", CBCC_AREA_PLAIN, cell, last + 1, false, 0),
					 "below: Đại học; grace");
		CHECK_STRING(on(2026, "CT UBND xã", CBCC_AREA_PLAIN, cell), "none");
	}
	TEST("grace is for those in post before, and ends")
	{
		cbcc_date	at = cbcc_date_from_civil(2024, 6, 1);
		const char *cell = "12/12; TC Luật; TC LLCT";

		CHECK_STRING(verdict("CT UBND xã", CBCC_AREA_PLAIN, cell, at, true,
							 cbcc_date_from_civil(2021, 6, 1)), "below: Đại học; grace");
		CHECK_STRING(verdict("CT UBND xã", CBCC_AREA_PLAIN, cell, at, true,
							 cbcc_date_from_civil(2024, 1, 1)), "below: Đại học");
	}
	TEST("a doubtful standard is never applied")
	{
		CHECK_STRING(on(2024, "Bí thư Đảng ủy", CBCC_AREA_PLAIN, ""), "none");
		CHECK_STRING(on(2024, "Chủ tịch MTTQ", CBCC_AREA_PLAIN, ""), "none");
	}
	TEST("the rows are in order: titles known, days and areas possible")
	{
		for (size_t i = 0; i < cbcc_standards_count; i++)
		{
			const cbcc_standard_row *row = &cbcc_standards[i];

			CHECK(row->title < cbcc_titles_count);
			CHECK(row->valid_from < row->valid_to);
			CHECK(row->grace_until == CBCC_DATE_OPEN_PAST || row->grace_until > row->valid_from);
			CHECK(cbcc_qualification_is_valid(cbcc_standard_minimum(row)));
			CHECK_INT(cbcc_qualification_level(cbcc_standard_minimum(row)), row->minimum);
		}
		for (size_t i = 0; i < cbcc_titles_count; i++)
			CHECK_STRING(titles(cbcc_titles[i].name), cbcc_titles[i].name);
	}
	return UNIT_DONE();
}
