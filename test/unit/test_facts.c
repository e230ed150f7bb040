/*-------------------------------------------------------------------------
 *
 * test_facts.c
 *		From sentences to facts, ruling by ruling.
 *
 * A fact is written on one line: value with unit and sign, event, and what
 * else is not the default (target, mean, per_year), population, qualification,
 * standard, place, period, of=, base=.
 *
 *-------------------------------------------------------------------------
 */
#include "forms.h"

static void
add(char *line, const char *format, const char *value)
{
	size_t		used = strlen(line);

	snprintf(line + used, 400 - used, format, value);
}

static void
add_date(char *line, cbcc_date date)
{
	char		text[32] = "";
	int			year;
	int			month;
	int			day;

	if (date != CBCC_DATE_OPEN_PAST && date != CBCC_DATE_OPEN_FUTURE)
	{
		cbcc_date_to_civil(date, &year, &month, &day);
		snprintf(text, sizeof(text), "%d-%02d-%02d", year, month, day);
	}
	add(line, "%s", text);
}

static void
add_period(char *line, const char *name, const cbcc_period *period)
{
	if (!period->known)
		return;
	add(line, " %s", name);
	add_date(line, period->first);
	add(line, "%s", "..");
	add_date(line, period->last);
}

static void
add_population(char *line, uint32_t set)
{
	bool		first = true;

	add(line, "%s", " {");
	for (int i = 0; i < CBCC_POPULATION_COUNT; i++)
		if (set >> i & 1)
		{
			add(line, first ? "%s" : ",%s", cbcc_population_label(i));
			first = false;
		}
	add(line, "%s", "}");
}

static void
add_qualification(char *line, const cbcc_qualification_range *range)
{
	if (range->track == CBCC_TRACK_NONE)
		return;
	add(line, " %s", cbcc_track_label(range->track));
	if (range->min != CBCC_LEVEL_NONE)
		add(line, ":%s", cbcc_level_label(range->min));
	if (range->max != range->min)
		add(line, "-%s", cbcc_level_label(range->max));
}

static void
write_fact(char *line, const cbcc_fact *fact)
{
	char		text[CBCC_QUANTITY_TEXT_SIZE];
	char		place[128];
	cbcc_quantity whole = {fact->out_of, CBCC_UNIT_PERSON, CBCC_APPROX_EXACT};

	line[0] = '\0';
	cbcc_quantity_format(&fact->quantity, text);
	add(line, "%s", text);
	add(line, " %s", cbcc_event_label(fact->event));
	if (fact->modality == CBCC_MODALITY_TARGET)
		add(line, "%s", " target");
	if (fact->stat != CBCC_STAT_TOTAL)
		add(line, " %s", cbcc_stat_label(fact->stat));
	add_population(line, fact->population);
	add_qualification(line, &fact->qualification);
	if (fact->standard != CBCC_STANDARD_NONE)
		add(line, " %s", cbcc_standard_label(fact->standard));
	snprintf(place, sizeof(place), "%.*s", (int) fact->place.length,
			 fact->place.bytes == NULL ? "" : fact->place.bytes);
	if (place[0] != '\0')
		add(line, " @%s", place);
	add_period(line, "", &fact->period);
	if (fact->has_out_of)
	{
		cbcc_quantity_format(&whole, text);
		add(line, " of=%s", text);
	}
	add_period(line, "base=", &fact->base);
}

static void
check_line(const char *got, const char *want, bool decomposed, int line_number,
		   const char *text)
{
	char	   *right = decomposed ? unit_decomposed(want) : NULL;
	char	   *apart = decomposed ? unit_decomposed(got) : NULL;

	if (decomposed)
		unit_check_bytes(apart, strlen(apart), right, __FILE__, line_number, text);
	else
		unit_check_bytes(got, strlen(got), want, __FILE__, line_number, text);
	free(right);
	free(apart);
}

static void
check_facts_of(const char *text, const char *const *want, bool decomposed,
			   int line_number)
{
	unit_memory memory = {0};
	cbcc_host	host = unit_host(&memory);
	cbcc_fact_list list;
	cbcc_error	error;
	size_t		i;

	error = cbcc_article_facts(&host, text, strlen(text), true,
							   cbcc_date_from_civil(2020, 5, 15), &list);
	unit_check_int(error.code, CBCC_OK, __FILE__, line_number, text);
	for (i = 0; i < list.count && want[i] != NULL; i++)
	{
		char		line[400];

		write_fact(line, &list.items[i]);
		check_line(line, want[i], decomposed, line_number, text);
	}
	unit_check_int((long long) list.count, (long long) i, __FILE__, line_number, text);
	unit_check(want[i] == NULL, __FILE__, line_number, text);
	unit_release_all(&memory);
}

/*
 * Facts of a text that was published on 15 May 2020, one a line: the same
 * where it is in NFD.
 */
static void
check_facts(const char *text, const char *const *want, int line_number)
{
	char	   *apart = unit_decomposed(text);

	check_facts_of(text, want, false, line_number);
	check_facts_of(apart, want, true, line_number);
	free(apart);
}

#define FACTS(text, ...) \
	check_facts(text, (const char *const[]) {__VA_ARGS__, NULL}, __LINE__)
#define NO_FACTS(text) \
	check_facts(text, (const char *const[]) {NULL}, __LINE__)

static void
test_stock(void)
{
	TEST("who, where and with what level")
	{
		FACTS("Xã Đồng Mít hiện có 23 cán bộ, công chức, trong đó 17 người có trình độ đại học trở lên, chiếm 73,9%.",
			  "23 người stock {cadre,civil_servant,commune} @xã Đồng Mít",
			  "17 người stock {cadre,civil_servant,commune} professional:bachelor-doctor @xã Đồng Mít",
			  "73,9% stock {cadre,civil_servant,commune} professional:bachelor-doctor @xã Đồng Mít");
		FACTS("Huyện Sông Lũy có 412 cán bộ, công chức cấp xã: trên đại học 9 người, đại học 301 người, cao đẳng 44 người, còn lại là trung cấp.",
			  "412 người stock {cadre,civil_servant,commune} @huyện Sông Lũy",
			  "9 người stock {cadre,civil_servant,commune} professional:master-doctor @huyện Sông Lũy",
			  "301 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Sông Lũy",
			  "44 người stock {cadre,civil_servant,commune} professional:college @huyện Sông Lũy");
	}
	TEST("a heading of a list sets the track of bare levels")
	{
		FACTS("Toàn tỉnh Bình Lâm có 900 công chức. Về lý luận chính trị, cao cấp, cử nhân 120 người, trung cấp 310 người, sơ cấp 42 người.",
			  "900 người stock {civil_servant} @tỉnh Bình Lâm",
			  "120 người stock {civil_servant} political:advanced-bachelor @tỉnh Bình Lâm",
			  "310 người stock {civil_servant} political:intermediate @tỉnh Bình Lâm",
			  "42 người stock {civil_servant} political:elementary @tỉnh Bình Lâm");
	}
	TEST("pairs, wholes and standards")
	{
		FACTS("Đến nay, 188/204 công chức cấp xã của huyện Kỳ Phú đạt chuẩn về chuyên môn, còn 16 người chưa đạt chuẩn.",
			  "188 người stock {civil_servant,commune} professional met @huyện Kỳ Phú of=204 người",
			  "16 người stock {civil_servant,commune} professional below @huyện Kỳ Phú");
		FACTS("Trong tổng số 96 cán bộ chủ chốt cấp xã của huyện Kỳ Phú có 21 người là nữ; 80 người trình độ đại học.",
			  "96 người stock {cadre,key_cadre,commune} @huyện Kỳ Phú",
			  "21 người stock {cadre,key_cadre,commune,female} @huyện Kỳ Phú of=96 người",
			  "80 người stock {cadre,key_cadre,commune} professional:bachelor @huyện Kỳ Phú of=96 người");
	}
}

static void
test_training(void)
{
	TEST("classes, learners and what they cost")
	{
		FACTS("Năm 2019, Trường Chính trị tỉnh Bình Lâm mở 12 lớp trung cấp lý luận chính trị cho 760 học viên.",
			  "12 lớp training {learner} political:intermediate @Trường Chính trị tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "760 người training {learner} political:intermediate @Trường Chính trị tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Giai đoạn 2016 - 2019, huyện Kỳ Phú cử 35 cán bộ học đại học, hơn 1.200 lượt cán bộ, công chức được bồi dưỡng kiến thức quản lý nhà nước, kinh phí 2 tỷ 150 triệu đồng.",
			  "35 người training {cadre} professional:bachelor @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "hơn 1.200 lượt training {cadre,civil_servant} state_management @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "2.150.000.000 đồng spending {cadre,civil_servant} @huyện Kỳ Phú 2016-01-01..2019-12-31");
	}
	TEST("plans, quotas and results")
	{
		FACTS("Huyện Kỳ Phú phấn đấu đến năm 2025 có 90% cán bộ, công chức cấp xã đạt trình độ đại học trở lên.",
			  "90% stock target {cadre,civil_servant,commune} professional:bachelor-doctor @huyện Kỳ Phú ..2025-12-31");
		FACTS("Năm 2019, tỉnh Bình Lâm bồi dưỡng 5.400 lượt công chức, đạt 108% kế hoạch.",
			  "5.400 lượt training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "108% kế hoạch training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Tỉnh Bình Lâm thông báo tuyển dụng 60 chỉ tiêu công chức.",
			  "60 biên chế recruitment target {civil_servant} @tỉnh Bình Lâm");
	}
}

static void
test_change(void)
{
	TEST("by how much, since when, and which way")
	{
		FACTS("Huyện Kỳ Phú có 61,2% công chức xã trình độ đại học, tăng 20,5% so với năm 2015.",
			  "61,2% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "20,5% change {civil_servant,commune} professional:bachelor @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Biên chế được giao là 1.240 người, giảm 38 người so với năm 2018.",
			  "1.240 người stock {}",
			  "-38 người change {} base=2018-01-01..2018-12-31");
		FACTS("Tỷ lệ công chức cấp xã của huyện Kỳ Phú có trình độ đại học tăng từ 40,1% lên 66%.",
			  "40,1% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "66% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("reductions, rotations, appointments")
	{
		FACTS("Từ năm 2017 đến nay, huyện Kỳ Phú luân chuyển 14 cán bộ lãnh đạo, quản lý, trong đó có 5 đồng chí nữ; bổ nhiệm 22 cán bộ.",
			  "14 người rotation {cadre,leader} @huyện Kỳ Phú 2017-01-01..",
			  "5 người rotation {cadre,leader,female} @huyện Kỳ Phú 2017-01-01..",
			  "22 người appointment {cadre} @huyện Kỳ Phú 2017-01-01..");
		FACTS("Năm 2019, tỉnh Bình Lâm tinh giản 75 cán bộ, công chức, viên chức, gồm 60 người nghỉ hưu trước tuổi và 15 người thôi việc.",
			  "75 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "60 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "15 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Nhiệm kỳ 2015 - 2020, cử tri huyện Kỳ Phú bầu 32 đại biểu HĐND huyện, nữ chiếm 31,3%.",
			  "32 người appointment {council_delegate,district} @huyện Kỳ Phú 2015-01-01..2020-12-31",
			  "31,3% appointment {council_delegate,district,female} @huyện Kỳ Phú 2015-01-01..2020-12-31");
	}
	TEST("a change is of the count before it, whatever the verb between")
	{
		FACTS("Năm 2021, tỉnh Bình Lâm có 40 viên chức xin thôi việc, tăng 12 người so với năm 2020.",
			  "40 người reduction {public_employee} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "12 người change {public_employee} @tỉnh Bình Lâm 2021-01-01..2021-12-31 base=2020-01-01..2020-12-31");
		FACTS("Tỷ lệ nữ cán bộ của tỉnh Bình Lâm tăng từ 20% (năm 2016) lên 24% (năm 2021); tỷ lệ cán bộ trẻ tăng từ 8% lên 11%.",
			  "20% stock {cadre,female} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "24% stock {cadre,female} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "8% stock {cadre,young} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "11% stock {cadre,young} @tỉnh Bình Lâm 2021-01-01..2021-12-31");
	}
	TEST("a quota is filled")
	{
		FACTS("Năm 2014, chỉ tiêu của tỉnh Bình Lâm là 90 công chức, trúng tuyển 72 người, trong đó 15 người tốt nghiệp đại học loại giỏi.",
			  "90 người recruitment target {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "72 người recruitment {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "15 người recruitment {civil_servant} professional:bachelor @tỉnh Bình Lâm 2014-01-01..2014-12-31");
	}
	TEST("the next paragraph refers back to a count, not to whom the article is about")
	{
		FACTS("Tỉnh Bình Lâm có 2.100 công chức. Năm 2020, huyện Kỳ Phú luân chuyển 43 cán bộ trẻ về xã.\n\nĐến nay, 37/43 người được xếp loại tốt.",
			  "2.100 người stock {civil_servant} @tỉnh Bình Lâm",
			  "43 người rotation {cadre,young} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "37 người evaluation {cadre,young} @huyện Kỳ Phú of=43 người");
	}
	TEST("a school has its full name wherever the text gives it")
	{
		FACTS("Năm 2017, Trường Chính trị tỉnh mở 12 lớp bồi dưỡng cho cán bộ cấp xã. Năm 2018, Trường Chính trị tỉnh Bình Lâm mở 15 lớp.",
			  "12 lớp training {cadre,commune} @Trường Chính trị tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "15 lớp training {} @Trường Chính trị tỉnh Bình Lâm 2018-01-01..2018-12-31");
	}
	TEST("a range is about its first number")
	{
		FACTS("Năm 2020, huyện Kỳ Phú luân chuyển từ 8 đến 10 cán bộ.",
			  "khoảng 8 người rotation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("a level said for the clause, a trait right before the number")
	{
		FACTS("Cử tri tỉnh Bình Lâm bầu 50 đại biểu HĐND tỉnh và 900 đại biểu HĐND cấp xã; ở cấp xã, nữ 270 đại biểu, chiếm 30%, người dân tộc thiểu số 12%.",
			  "50 người appointment {council_delegate,province} @tỉnh Bình Lâm",
			  "900 người appointment {council_delegate,commune} @tỉnh Bình Lâm",
			  "270 người appointment {council_delegate,commune,female} @tỉnh Bình Lâm",
			  "30% appointment {council_delegate,commune,female} @tỉnh Bình Lâm",
			  "12% appointment {council_delegate,commune,ethnic_minority} @tỉnh Bình Lâm");
	}
}

/* What one sentence leaves to the next. */
static void
test_discourse(void)
{
	TEST("\"cấp xã\" behind a commune as an example is of its district")
	{
		FACTS("Ở xã Hòa Lộc, huyện Kỳ Phú, nhiều cán bộ phải kiêm việc.\nNăm 2019, công chức cấp xã đạt chuẩn chiếm 82,5%.",
			  "82,5% stock {civil_servant,commune} met @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("a breakdown of the total just given (ruling 39)")
	{
		FACTS("Đến tháng 6/2019, huyện Kỳ Phú có 287 cán bộ, công chức cấp xã. 251 người có trình độ đại học, chiếm 87,5%.",
			  "287 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "251 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "87,5% stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2019-06-01..2019-06-30");
		FACTS("Đến tháng 6/2019, huyện Kỳ Phú có 287 cán bộ, công chức cấp xã. Hiện nay, 251 người có trình độ đại học, chiếm 87,5%.",
			  "287 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "251 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "87,5% stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("a clause that its number opens goes on with the parts")
	{
		FACTS("Từ năm 2015 đến nay, huyện Kỳ Phú luân chuyển 31 cán bộ, trong đó 17 cán bộ cấp huyện về xã; 8 cán bộ cấp xã lên huyện; 6 đồng chí sang khối chính quyền.",
			  "31 người rotation {cadre} @huyện Kỳ Phú 2015-01-01..",
			  "17 người rotation {cadre,district} @huyện Kỳ Phú 2015-01-01..",
			  "8 người rotation {cadre,commune} @huyện Kỳ Phú 2015-01-01..",
			  "6 người rotation {cadre} @huyện Kỳ Phú 2015-01-01..");
	}
	TEST("those counted before, and the posts they went to (rulings 13, 34)")
	{
		FACTS("Năm 2019, huyện Kỳ Phú điều động 24 cán bộ. Trong tổng số 24 cán bộ ấy có 15 đồng chí giữ chức bí thư đảng ủy xã.",
			  "24 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "24 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "15 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31 of=24 người");
	}
	TEST("parts of candidates have no level, in the next sentence neither")
	{
		FACTS("Danh sách có 93 người ứng cử đại biểu HĐND tỉnh. Trong đó, nữ 35 người.",
			  "93 người appointment {council_delegate}",
			  "35 người appointment {council_delegate,female}");
	}
	TEST("levels of a bracket and of what is added, traits by rank")
	{
		FACTS("Huyện Kỳ Phú có 318 cán bộ, công chức cấp xã (156 cán bộ, 162 công chức); ngoài ra còn 271 người hoạt động không chuyên trách.",
			  "318 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "156 người stock {cadre,commune} @huyện Kỳ Phú",
			  "162 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "271 người stock {part_time,commune} @huyện Kỳ Phú");
		FACTS("Tỷ lệ nữ và trẻ tuổi trong cấp ủy viên cấp xã của huyện Kỳ Phú lần lượt đạt 15% và 10%.",
			  "15% stock {committee_member,commune,female} @huyện Kỳ Phú",
			  "10% stock {committee_member,commune,young} @huyện Kỳ Phú");
	}
	TEST("learners are of the school, wherever a class is held (ruling 37)")
	{
		FACTS("Trường Chính trị tỉnh Bình Lâm mở 37 lớp. Bốn lớp mở tại huyện Kỳ Phú đón 320 học viên.",
			  "37 lớp training {} @Trường Chính trị tỉnh Bình Lâm",
			  "4 lớp training {learner} @Trường Chính trị tỉnh Bình Lâm",
			  "320 người training {learner} @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Trường Chính trị tỉnh Bình Lâm khai giảng lớp trung cấp lý luận chính trị. Lớp có 86 học viên đến từ các sở, ngành trong tỉnh. Kết quả, 21 học viên (24,4%) xếp loại giỏi.",
			  "86 người training {learner} political:intermediate @tỉnh Bình Lâm",
			  "21 người evaluation {learner} @tỉnh Bình Lâm",
			  "24,4% evaluation {learner} @tỉnh Bình Lâm");
	}
	TEST("the staff of a hospital or school is its own, which later sentences call by its noun")
	{
		FACTS("Bệnh viện Đa khoa khu vực Kỳ Phú hiện có 320 viên chức, trong đó 96 nữ. Năm 2019, bệnh viện cử 12 viên chức đi học chuyên khoa I.",
			  "320 người stock {public_employee} @Bệnh viện Đa khoa khu vực Kỳ Phú",
			  "96 người stock {public_employee,female} @Bệnh viện Đa khoa khu vực Kỳ Phú",
			  "12 người training {public_employee} professional:master @Bệnh viện Đa khoa khu vực Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Toàn huyện Kỳ Phú có 340 giáo viên. Trường Tiểu học Lê Lợi ở xã xa nhất. Hiệu trưởng cho hay, trường có 29 giáo viên, 11 người có trình độ cao đẳng.",
			  "340 người stock {lecturer} @huyện Kỳ Phú",
			  "29 người stock {lecturer} @Trường Tiểu học Lê Lợi",
			  "11 người stock {lecturer} professional:college @Trường Tiểu học Lê Lợi");
	}
	TEST("a body by its noun and whose it is, its office's level, a ministry's own people")
	{
		FACTS("Anh là viên chức Trạm Y tế xã Đồng Vang. Trạm của anh có 7 viên chức, 5 nữ.",
			  "7 người stock {public_employee,commune} @Trạm Y tế xã Đồng Vang",
			  "5 người stock {public_employee,commune,female} @Trạm Y tế xã Đồng Vang");
		FACTS("Chúng tôi đến Phòng Nội vụ huyện Kỳ Phú. Cả phòng hiện có 9 công chức.",
			  "9 người stock {civil_servant,district} @Phòng Nội vụ huyện Kỳ Phú");
		FACTS("Khối cơ quan Bộ Tư pháp hiện có 740 công chức.",
			  "740 người stock {civil_servant,central} @Bộ Tư pháp");
	}
	TEST("communes' own people, and parts of those counted of them")
	{
		FACTS("Các xã của huyện Kỳ Phú có 187 cán bộ, công chức.",
			  "187 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Ở cấp tỉnh, cấp huyện, 93,8% công chức có trình độ đại học.",
			  "93,8% stock {civil_servant,province,district} professional:bachelor");
		FACTS("Trường có 46 giáo viên, 31 giáo viên đã có bằng đại học.",
			  "46 người stock {lecturer}",
			  "31 người stock {lecturer} professional:bachelor");
	}
	TEST("a breakdown by kinds leaves the text at both; a level that a part is of")
	{
		FACTS("Các xã của huyện Kỳ Phú có 612 cán bộ, công chức. Phân theo khối, cán bộ 317 người, công chức 295 người. Về chuyên môn, đại học 278 người.",
			  "612 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "317 người stock {cadre,commune} @huyện Kỳ Phú",
			  "295 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "278 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm mở 4 lớp tiếng Mông cho 172 cán bộ, công chức. Trong đó, 95 người công tác ở các cơ quan cấp huyện, 77 người ở các xã biên giới.",
			  "4 lớp training {cadre,civil_servant} ethnic_language @tỉnh Bình Lâm",
			  "172 người training {cadre,civil_servant} ethnic_language @tỉnh Bình Lâm",
			  "95 người training {cadre,civil_servant,district} ethnic_language @tỉnh Bình Lâm",
			  "77 người training {cadre,civil_servant,commune} ethnic_language @tỉnh Bình Lâm");
	}
	TEST("a province that the text names only as who issued a document; its seat")
	{
		FACTS("Theo Quyết định số 66/2010/QĐ-UBND ngày 30-6-2010 của UBND tỉnh Bình Lâm, tỉnh tuyển được 46 công chức.",
			  "46 người recruitment {civil_servant} @tỉnh Bình Lâm");
		FACTS("Cao Bằng có 900 công chức. Tại thị xã Cao Bằng, tỉnh mở 4 lớp cho công chức.",
			  "900 người stock {civil_servant} @tỉnh Cao Bằng",
			  "4 lớp training {civil_servant} @tỉnh Cao Bằng");
	}
	TEST("of so many, how many it is")
	{
		FACTS("Cứ 10 cán bộ xã thì có 4 người tốt nghiệp đại học.",
			  "4 người stock {cadre,commune} professional:bachelor of=10 người");
	}
	TEST("what a plan has come to behind a semicolon; a year ago and today")
	{
		FACTS("Năm 2020, kế hoạch của tỉnh Bình Lâm là mở 38 lớp cho công chức; đến hết tháng 3/2020 mới mở được 7 lớp.",
			  "38 lớp training target {civil_servant} @tỉnh Bình Lâm 2020-01-01..2020-12-31",
			  "7 lớp training {civil_servant} @tỉnh Bình Lâm ..2020-03-31");
	}
	TEST("the highest and the lowest break down the total")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm tinh giản 728 công chức. Nhiều nhất là huyện Kỳ Phú với 138 người.",
			  "728 người reduction {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "138 người reduction {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a label before a colon, and a clause behind a semicolon")
	{
		FACTS("Công chức cấp xã đạt chuẩn về chuyên môn: 278 người, bằng 62,5%.",
			  "278 người stock {civil_servant,commune} professional met",
			  "62,5% stock {civil_servant,commune} professional met");
	}
	TEST("changes in a row, each against the same base")
	{
		FACTS("Tỷ lệ nữ cấp ủy viên cấp tỉnh 15,8%, cấp huyện 17,8%, lần lượt tăng 1,8% và 2,4% so với nhiệm kỳ 2015 - 2020.",
			  "15,8% stock {committee_member,province,female}",
			  "17,8% stock {committee_member,district,female}",
			  "1,8% change {committee_member,province,female} base=2015-01-01..2020-12-31",
			  "2,4% change {committee_member,district,female} base=2015-01-01..2020-12-31");
	}
	TEST("the level of a congress that the sentence before names")
	{
		FACTS("Năm 2020, các đảng bộ cơ sở bầu 614 cấp ủy viên cấp xã. Đảng bộ huyện Kỳ Phú được chọn đại hội điểm. Đại hội bầu Ban Chấp hành gồm 39 đồng chí.",
			  "614 người appointment {committee_member,commune} 2020-01-01..2020-12-31",
			  "39 người appointment {committee_member,district} @huyện Kỳ Phú");
	}
	TEST("what a plan cites is planned, a day said again, parts of a part")
	{
		FACTS("UBND tỉnh Bình Lâm vừa ban hành Kế hoạch số 64/KH-UBND. Theo đó, năm 2020, toàn tỉnh bồi dưỡng 450 lượt công chức.",
			  "450 lượt training target {civil_servant} @tỉnh Bình Lâm 2020-01-01..2020-12-31");
		FACTS("Cùng ngày 15/3/2026, cử tri tỉnh Bình Lâm bầu 85 đại biểu HĐND tỉnh.",
			  "85 người appointment {council_delegate,province} @tỉnh Bình Lâm 2026-03-15..2026-03-15");
		FACTS("Huyện Kỳ Phú có 168 cán bộ đoàn. Trong đó, 76/76 bí thư đoàn xã đã tốt nghiệp THPT; 58 đồng chí có trình độ đại học.",
			  "168 người stock {cadre,union_officer} @huyện Kỳ Phú",
			  "76 người stock {leader,union_officer,commune} general:upper_secondary @huyện Kỳ Phú of=76 người",
			  "58 người stock {leader,union_officer,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("teachers below the standard by where they teach, and what they study")
	{
		FACTS("Huyện Kỳ Phú có 518 giáo viên chưa đạt chuẩn về chuyên môn, gồm 112 giáo viên mầm non và 406 giáo viên tiểu học.",
			  "518 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "112 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "406 người stock {lecturer} professional below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 412 giáo viên tiểu học, THCS đi học đại học.",
			  "412 người training {lecturer} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("names that begin with the same syllable and are as long")
	{
		FACTS("Hà Nội có 120 công chức cấp xã. Hà Tĩnh có 80 công chức cấp xã.",
			  "120 người stock {civil_servant,commune} @thành phố Hà Nội",
			  "80 người stock {civil_servant,commune} @tỉnh Hà Tĩnh");
	}
	TEST("a place whose name ends in another's, one that the title names")
	{
		FACTS("Phường Tây Hoa Lư có 58 cán bộ, công chức.",
			  "58 người stock {cadre,civil_servant,commune} @phường Tây Hoa Lư");
	}
	TEST("a people that lives in a place is not that of its officials")
	{
		FACTS("Xã Đồng Mít có 18 công chức ở vùng đồng bào Khmer, 5 công chức là đồng bào dân tộc thiểu số.",
			  "18 người stock {civil_servant,commune} @xã Đồng Mít",
			  "5 người stock {civil_servant,commune,ethnic_minority} @xã Đồng Mít");
	}
}

static void
test_scope(void)
{
	TEST("numbers of other subjects are no facts")
	{
		NO_FACTS("Huyện có 24 xã, thị trấn với 12.500 hộ dân, diện tích 450 ha.");
		NO_FACTS("Tỷ lệ hộ nghèo của xã còn 12,4%, thu nhập bình quân đạt 34 triệu đồng/người/năm.");
		NO_FACTS("Đồng chí được bầu với số phiếu đạt 98,5%.");
		NO_FACTS("Người được cử đi học không quá 45 tuổi, có ít nhất 3 năm công tác.");
		NO_FACTS("Thực hiện Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ.");
		NO_FACTS("Nhiều cán bộ, đa số công chức đã qua đào tạo.");
		NO_FACTS("Sau sáp nhập, số thôn, tổ dân phố giảm 481.");
		NO_FACTS("Ban Tổ chức hoàn tất việc này trước ngày bầu cử 22-5.");
		NO_FACTS("");
		NO_FACTS("   ");
		NO_FACTS("7");
	}
	TEST("a share of places is no share of people")
	{
		NO_FACTS("Đến nay, 61,5% xã có trạm bơm, 9/24 trạm y tế có bác sĩ.");
	}
	TEST("words that count, and magnitudes")
	{
		FACTS("Huyện Kỳ Phú mở hai lớp bồi dưỡng kỹ năng cho hàng trăm lượt cán bộ, công chức cấp xã.",
			  "2 lớp training {cadre,civil_servant,commune} skills @huyện Kỳ Phú",
			  "hàng trăm lượt training {cadre,civil_servant,commune} skills @huyện Kỳ Phú");
	}
	TEST("words that are too long for a key are other names where they are others")
	{
		FACTS("Xã Phonsavanhxay có 12 cán bộ. Xã Khammouanedon có 15 cán bộ.",
			  "12 người stock {cadre,commune} @xã Phonsavanhxay",
			  "15 người stock {cadre,commune} @xã Khammouanedon");
	}
	TEST("NFD, the other tone placement and glued nouns read the same")
	{
		FACTS("Xa\xCC\x83 \xC4\x90\xC3\xB4\xCC\x80ng Mi\xCC\x81t hi\xC3\xAA\xCC\xA3n co\xCC\x81 23 ca\xCC\x81n b\xC3\xB4\xCC\xA3.",
			  "23 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Huyện Kỳ Phú mở 1 lớp sơ cấp lý luận chính trị cho 134học viên.",
			  "1 lớp training {learner} political:elementary @huyện Kỳ Phú",
			  "134 người training {learner} political:elementary @huyện Kỳ Phú");
	}
}

/* Whose a number is: asides, comparisons, wholes, lists. */
static void
test_attachment(void)
{
	TEST("a place behind a comparison is of the value compared with")
	{
		FACTS("Huyện Kỳ Phú có 96 cán bộ nữ, chiếm 28,4%, cao hơn mặt bằng chung của tỉnh (24,1%).",
			  "96 người stock {cadre,female} @huyện Kỳ Phú",
			  "28,4% stock {cadre,female} @huyện Kỳ Phú",
			  "24,1% stock {cadre,female} @tỉnh");
	}
	TEST("numbers listed behind places are each of its place")
	{
		FACTS("Tỷ lệ công chức có bằng đại học ở huyện Kỳ Phú và huyện Sơn Lạc lần lượt là 52,9% và 46,2%.",
			  "52,9% stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "46,2% stock {civil_servant} professional:bachelor @huyện Sơn Lạc");
		FACTS("Công chức đạt chuẩn chiếm 63,7%, riêng xã Đồng Mít 88,5%.",
			  "63,7% stock {civil_servant} met",
			  "88,5% stock {civil_servant,commune} met @xã Đồng Mít");
	}
	TEST("a change, and the value that it came to")
	{
		FACTS("Cán bộ xã có bằng đại học tăng 5,3% so với năm 2015, đạt 78%.",
			  "5,3% change {cadre,commune} professional:bachelor base=2015-01-01..2015-12-31",
			  "78% stock {cadre,commune} professional:bachelor");
		FACTS("Cán bộ xã giảm 94 người so với năm 2017, còn 268 người.",
			  "-94 người change {cadre,commune} base=2017-01-01..2017-12-31",
			  "268 người stock {cadre,commune}");
		FACTS("Mức phụ cấp của trưởng thôn tăng lên 1.490.000 đồng/tháng.",
			  "1.490.000 đồng spending {cadre,village}");
	}
	TEST("a part and its whole, with one predicate")
	{
		FACTS("Tại xã Đồng Mít, 17 trong tổng số 24 công chức là người Khmer.",
			  "17 người stock {civil_servant,commune,ethnic_minority} @xã Đồng Mít of=24 người",
			  "24 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("traits beside each other are parts of the whole")
	{
		FACTS("Đảng bộ huyện Kỳ Phú bầu 40 cấp ủy viên, nữ 12 đồng chí, dân tộc Khmer, Hoa 5 đồng chí; đại học 31 đồng chí.",
			  "40 người appointment {committee_member,district} @huyện Kỳ Phú",
			  "12 người appointment {committee_member,district,female} @huyện Kỳ Phú",
			  "5 người appointment {committee_member,district,ethnic_minority} @huyện Kỳ Phú",
			  "31 người appointment {committee_member,district} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("who elects to a post is not what they are; grades and words are no counts nor places")
	{
		FACTS("Kết quả, tỉnh tuyển dụng được 96 công chức.",
			  "96 người recruitment {civil_servant} @tỉnh");
		NO_FACTS("Con gái anh đang học lớp 8, con trai lớp 12.");
	}
	TEST("sections and lists keep their own time")
	{
		FACTS("1. Về số lượng\n"
			  "Đến ngày 30/6/2016, huyện Kỳ Phú có 204 công chức cấp xã, gồm:\n"
			  "- Nữ: 92 người.\n"
			  "2. Về chất lượng công chức cấp xã\n"
			  "- Trình độ chuyên môn: đại học 139 người.",
			  "204 người stock {civil_servant,commune} @huyện Kỳ Phú 2016-06-30..2016-06-30",
			  "92 người stock {civil_servant,commune,female} @huyện Kỳ Phú 2016-06-30..2016-06-30",
			  "139 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
}

/* What a line of a table says, it says under the heads of its columns. */
static void
test_tables(void)
{
	TEST("each number is read behind its head, the row's own number is none")
	{
		FACTS("Chất lượng công chức cấp xã, đến ngày 31/12/2018:\n"
			  "TT | Huyện | Tổng số | Đại học | Tỷ lệ nữ (%)\n"
			  "1 | Kỳ Phú | 215 | 164 | 38,5\n"
			  "2 | Sơn Trà | 98 | | 41\n"
			  "Xã Đồng Mít có 7 công chức.",
			  "215 người stock {civil_servant,commune} @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "164 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "38,5% stock {civil_servant,commune,female} @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "98 người stock {civil_servant,commune} @huyện Sơn Trà 2018-12-31..2018-12-31",
			  "41% stock {civil_servant,commune,female} @huyện Sơn Trà 2018-12-31..2018-12-31",
			  "7 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("levels and schools as labels, years as heads")
	{
		FACTS("Số cán bộ Hội Nông dân toàn tỉnh có trình độ đại học:\n"
			  "| Cấp | 2016 | 2018 |\n"
			  "| --- | --- | --- |\n"
			  "| Huyện | 31 | 44 |",
			  "31 người stock {cadre,union_officer,district} professional:bachelor @tỉnh 2016-01-01..2016-12-31",
			  "44 người stock {cadre,union_officer,district} professional:bachelor @tỉnh 2018-01-01..2018-12-31");
		FACTS("Giáo viên huyện Kỳ Phú, năm học này:\n"
			  "Bậc học\tTổng số\tĐạt chuẩn\n"
			  "Tiểu học\t412\t380",
			  "412 người stock {lecturer} @huyện Kỳ Phú",
			  "380 người stock {lecturer} met @huyện Kỳ Phú");
	}
	TEST("kinds as heads, levels and traits as labels, a column of all")
	{
		FACTS("Tính đến ngày 31/12/2010, chất lượng cán bộ, công chức cấp xã như sau (đơn vị tính: người):\n"
			  "Chỉ tiêu | Cán bộ | Công chức | Cộng\n"
			  "Số lượng hiện có | 141 | 118 | 259\n"
			  "Nữ | 27 | 39 | 66\n"
			  "Văn hóa: THPT | 122 | 115 | 237",
			  "141 người stock {cadre,commune} 2010-12-31..2010-12-31",
			  "118 người stock {civil_servant,commune} 2010-12-31..2010-12-31",
			  "259 người stock {cadre,civil_servant,commune} 2010-12-31..2010-12-31",
			  "27 người stock {cadre,commune,female} 2010-12-31..2010-12-31",
			  "39 người stock {civil_servant,commune,female} 2010-12-31..2010-12-31",
			  "66 người stock {cadre,civil_servant,commune,female} 2010-12-31..2010-12-31",
			  "122 người stock {cadre,commune} general:upper_secondary 2010-12-31..2010-12-31",
			  "115 người stock {civil_servant,commune} general:upper_secondary 2010-12-31..2010-12-31",
			  "237 người stock {cadre,civil_servant,commune} general:upper_secondary 2010-12-31..2010-12-31");
	}
	TEST("columns between rows of blanks")
	{
		FACTS("Năm 2017, huyện Kỳ Phú mở 5 lớp bồi dưỡng, cụ thể:\n"
			  "TT    Nội dung    Số lớp    Số học viên\n"
			  "1    Sơ cấp lý luận chính trị    2 lớp    131 lượt\n"
			  "2    Nghiệp vụ công tác Đảng    3 lớp    288 lượt",
			  "5 lớp training {} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "2 lớp training {learner} political:elementary @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "131 lượt training {learner} political:elementary @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "3 lớp training {learner} party_work @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "288 lượt training {learner} party_work @huyện Kỳ Phú 2017-01-01..2017-12-31");
	}
	TEST("no table: other counts of cells, no heads, another subject")
	{
		FACTS("Công chức cấp xã của huyện Kỳ Phú:\n"
			  "Xã | Đại học | Trung cấp\n"
			  "Đồng Mít | 12 | 5 | 3 | 1",
			  NULL);
		NO_FACTS("Sản lượng lúa các huyện:\n"
				 "Huyện | Năm 2016 | Năm 2017\n"
				 "Kỳ Phú | 21.500 | 23.400");
	}
}

int
main(void)
{
	test_stock();
	test_training();
	test_change();
	test_discourse();
	test_scope();
	test_attachment();
	test_tables();
	return UNIT_DONE();
}
