/*-------------------------------------------------------------------------
 *
 * test_period.c
 *		Dates and the phrases that name them.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "period.h"

static unit_memory memory;
static cbcc_calendar calendar;

static const char *const kinds[] = {
	[CBCC_PERIOD_PLAIN] = "plain",
	[CBCC_PERIOD_UNTIL] = "until",
	[CBCC_PERIOD_TERM] = "term",
	[CBCC_PERIOD_SAME] = "same",
	[CBCC_PERIOD_NOW] = "now",
	[CBCC_PERIOD_RECENT] = "recent",
	[CBCC_PERIOD_ANNUAL] = "annual",
	[CBCC_PERIOD_DURATION] = "duration",
	[CBCC_PERIOD_NAME] = "name"
};

static size_t
put_date(char *buffer, cbcc_date date)
{
	int			year,
				month,
				day;

	if (date == CBCC_DATE_OPEN_PAST || date == CBCC_DATE_OPEN_FUTURE)
		return (size_t) sprintf(buffer, "*");
	cbcc_date_to_civil(date, &year, &month, &day);
	return (size_t) sprintf(buffer, "%d-%d-%d", year, month, day);
}

static size_t
put_period(char *buffer, cbcc_period period)
{
	size_t		used;

	if (!period.known)
		return (size_t) sprintf(buffer, " ?");
	used = (size_t) sprintf(buffer, " ");
	used += put_date(buffer + used, period.first);
	used += (size_t) sprintf(buffer + used, "..");
	return used + put_date(buffer + used, period.last);
}

/*
 * The phrases of one sentence, as in "plain 2018-1-1..2018-12-31; now".  What
 * an UNTIL is to a running count stands in test_until().
 */
static const char *
phrases(const char *text)
{
	static char buffer[1024];
	cbcc_host	host = unit_host(&memory);
	cbcc_tokenizer tokenizer;
	cbcc_sentence sentence;
	size_t		used = 0;

	buffer[0] = '\0';
	cbcc_tokenizer_start(&tokenizer, &host, NULL);
	cbcc_tokenizer_read(&tokenizer, text, 0, strlen(text), 1);
	while (cbcc_tokenizer_next(&tokenizer, &sentence))
		for (size_t at = 0; at < sentence.count;)
		{
			cbcc_period_phrase phrase;
			size_t		taken = cbcc_period_read(text, sentence.tokens,
												 sentence.count, at, &calendar,
												 &phrase);

			if (taken == 0)
			{
				at++;
				continue;
			}
			CHECK(at + taken <= sentence.count);
			at += taken;
			used += (size_t) sprintf(buffer + used, "%s%s", used > 0 ? "; " : "",
									 kinds[phrase.kind]);
			if (phrase.kind <= CBCC_PERIOD_TERM)
				used += put_period(buffer + used, phrase.period);
		}
	cbcc_tokenizer_end(&tokenizer);
	unit_release_all(&memory);
	return buffer;
}

/* The numbers of a sentence that no phrase takes. */
static const char *
counts(const char *text)
{
	static char buffer[256];
	cbcc_host	host = unit_host(&memory);
	cbcc_tokenizer tokenizer;
	cbcc_sentence sentence;
	size_t		used = 0;

	buffer[0] = '\0';
	cbcc_tokenizer_start(&tokenizer, &host, NULL);
	cbcc_tokenizer_read(&tokenizer, text, 0, strlen(text), 1);
	while (cbcc_tokenizer_next(&tokenizer, &sentence))
		for (size_t at = 0; at < sentence.count;)
		{
			cbcc_period_phrase phrase;
			const cbcc_token *token = &sentence.tokens[at];
			size_t		taken = cbcc_period_read(text, sentence.tokens,
												 sentence.count, at, &calendar,
												 &phrase);

			at += taken > 0 ? taken : 1;
			if (taken == 0 && token->kind == CBCC_ATOM_NUMBER)
				used += (size_t) sprintf(buffer + used, "%s%.*s",
										 used > 0 ? " " : "",
										 (int) (token->end - token->start),
										 text + token->start);
		}
	cbcc_tokenizer_end(&tokenizer);
	unit_release_all(&memory);
	return buffer;
}

static const char *
parse(const char *text)
{
	static char buffer[128];
	cbcc_period period;
	cbcc_error	error = cbcc_period_parse(&unit_plain_host, text, strlen(text),
										  calendar.has_published,
										  calendar.published, &period);

	if (error.code != CBCC_OK)
		sprintf(buffer, "error at %zu", error.position);
	else
		put_period(buffer, period);
	return buffer;
}

static void
set_calendar(int year, int month, int day)
{
	calendar = cbcc_calendar_of(true, cbcc_date_from_civil(year, month, day));
}

static void
test_calendar(void)
{
	TEST("days count from the first of 2000")
	{
		CHECK_INT(cbcc_date_from_civil(2000, 1, 1), 0);
		CHECK_INT(cbcc_date_from_civil(2000, 3, 1), 60);
		CHECK_INT(cbcc_date_from_civil(1999, 12, 31), -1);
		CHECK_INT(cbcc_date_from_civil(1970, 1, 1), -10957);
		CHECK_INT(cbcc_date_from_civil(2023, 12, 31), 8765);
	}
	TEST("each day of four centuries comes back, one after the other")
	{
		cbcc_date	next = cbcc_date_from_civil(1799, 1, 1);

		for (int year = 1799; year <= 2201; year++)
			for (int month = 1; month <= 12; month++)
				for (int day = 1; day <= cbcc_days_in_month(year, month); day++)
				{
					cbcc_date	date = cbcc_date_from_civil(year, month, day);
					int			y,
								m,
								d;

					cbcc_date_to_civil(date, &y, &m, &d);
					if (date != next++ || y != year || m != month || d != day)
					{
						CHECK_INT(date, next - 1);
						return;
					}
				}
		CHECK(true);
	}
	TEST("leap days and days that are none")
	{
		CHECK(cbcc_date_is_valid(2000, 2, 29));
		CHECK(!cbcc_date_is_valid(1900, 2, 29));
		CHECK(cbcc_date_is_valid(2024, 2, 29));
		CHECK(!cbcc_date_is_valid(2023, 2, 29));
		CHECK(!cbcc_date_is_valid(2023, 4, 31));
		CHECK(!cbcc_date_is_valid(2023, 13, 1));
		CHECK(!cbcc_date_is_valid(2023, 0, 1));
		CHECK(!cbcc_date_is_valid(2023, 1, 0));
		CHECK_INT(cbcc_month_last(2024, 2) - cbcc_month_first(2024, 2), 28);
	}
}

static void
test_days(void)
{
	set_calendar(2017, 5, 20);
	TEST("a day in each way of writing it")
	{
		CHECK_STRING(phrases("ngày 5/9/2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 05-09-2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 5.9.2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 5 tháng 9 năm 2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 5 tháng 9, năm 2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 5/9 năm 2014"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("(5/9/2014)"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("ngày 5/9/14"), "plain 2014-9-5..2014-9-5");
		CHECK_STRING(phrases("NGÀY 5/9/2014"), "plain 2014-9-5..2014-9-5");
	}
	TEST("a day without a year is of the article's")
	{
		CHECK_STRING(phrases("ngày 5/9"), "plain 2017-9-5..2017-9-5");
		CHECK_STRING(phrases("Ngày 5-9, huyện"), "plain 2017-9-5..2017-9-5");
		CHECK_STRING(phrases("Chiều 5.9,"), "plain 2017-9-5..2017-9-5");
		CHECK_STRING(phrases("sáng ngày 5 tháng 9"), "plain 2017-9-5..2017-9-5");
		CHECK_STRING(phrases("Sáng nay (20/5), huyện"), "plain 2017-5-20..2017-5-20");
		CHECK_STRING(phrases("Sáng nay, huyện"), "plain 2017-5-20..2017-5-20");
	}
	TEST("some days")
	{
		CHECK_STRING(phrases("từ ngày 3 đến ngày 7/4/2016"), "plain 2016-4-3..2016-4-7");
		CHECK_STRING(phrases("ngày 3 - 7/4"), "plain 2017-4-3..2017-4-7");
		CHECK_STRING(phrases("ngày 3-7/4"), "plain 2017-4-3..2017-4-7");
		CHECK_STRING(phrases("Trong hai ngày 3 và 4/4"), "plain 2017-4-3..2017-4-4");
		CHECK_STRING(phrases("trong 5 ngày (từ 3 - 7/4)"), "plain 2017-4-3..2017-4-7");
		CHECK_STRING(phrases("từ 1/1 đến 30/6/2015"), "plain 2015-1-1..2015-6-30");
		CHECK_STRING(phrases("từ ngày 15/11/2015 đến ngày 15/2"),
					 "plain 2015-11-15..2016-2-15");
	}
	TEST("days that are none are no phrase")
	{
		CHECK_STRING(phrases("ngày 31/2/2015"), "");
		CHECK_STRING(phrases("ngày 31/2"), "");
		CHECK_STRING(phrases("ngày 12/13/2015"), "");
		CHECK_STRING(phrases("ngày 1/1/1850"), "");
		CHECK_STRING(phrases("ngày 29/2/2015"), "");
	}
}

static void
test_months(void)
{
	set_calendar(2017, 5, 20);
	TEST("months, quarters and halves")
	{
		CHECK_STRING(phrases("tháng 3/2015"), "plain 2015-3-1..2015-3-31");
		CHECK_STRING(phrases("tháng 2-2016"), "plain 2016-2-1..2016-2-29");
		CHECK_STRING(phrases("tháng 3 - 2015"), "plain 2015-3-1..2015-3-31");
		CHECK_STRING(phrases("tháng 03 năm 2015"), "plain 2015-3-1..2015-3-31");
		CHECK_STRING(phrases("tháng 3.2015"), "plain 2015-3-1..2015-3-31");
		CHECK_STRING(phrases("cuối tháng 3"), "plain 2017-3-1..2017-3-31");
		CHECK_STRING(phrases("tháng 12 năm ngoái"), "plain 2016-12-1..2016-12-31");
		CHECK_STRING(phrases("từ tháng 1-3/2015"), "plain 2015-1-1..2015-3-31");
		CHECK_STRING(phrases("quý II/2015"), "plain 2015-4-1..2015-6-30");
		CHECK_STRING(phrases("Quý IV năm 2015"), "plain 2015-10-1..2015-12-31");
		CHECK_STRING(phrases("trong quý 1"), "plain 2017-1-1..2017-3-31");
		CHECK_STRING(phrases("6 tháng đầu năm 2015"), "plain 2015-1-1..2015-6-30");
		CHECK_STRING(phrases("sáu tháng đầu năm nay"), "plain 2017-1-1..2017-6-30");
		CHECK_STRING(phrases("Trong 9 tháng đầu năm, "), "plain 2017-1-1..2017-9-30");
		CHECK_STRING(phrases("9 tháng năm 2015"), "plain 2015-1-1..2015-9-30");
		CHECK_STRING(phrases("4 tháng cuối năm 2015"), "plain 2015-9-1..2015-12-31");
		CHECK_STRING(phrases("nửa đầu năm 2015"), "plain 2015-1-1..2015-6-30");
		CHECK_STRING(phrases("Nửa cuối năm nay"), "plain 2017-7-1..2017-12-31");
		CHECK_STRING(phrases("từ tháng 9 đến tháng 3/2016"), "plain 2015-9-1..2016-3-31");
		CHECK_STRING(phrases("từ tháng 3 đến hết tháng 9/2016"),
					 "plain 2016-3-1..2016-9-30");
	}
	TEST("several months or quarters")
	{
		CHECK_STRING(phrases("tháng 3, 4 năm 2015"), "plain 2015-3-1..2015-4-30");
		CHECK_STRING(phrases("tháng 3 và tháng 4/2015"), "plain 2015-3-1..2015-4-30");
		CHECK_STRING(phrases("các tháng 3, 4 và 5"), "plain 2017-3-1..2017-5-31");
		CHECK_STRING(phrases("quý I, II năm 2015"), "plain 2015-1-1..2015-6-30");
		CHECK_STRING(phrases("quý I và quý II/2015"), "plain 2015-1-1..2015-6-30");
		CHECK_STRING(phrases("tháng tư năm 2015"), "plain 2015-4-1..2015-4-30");
		CHECK_STRING(counts("tháng 3, 4 lớp"), "4");
		CHECK_STRING(counts("tháng 3, 4 người và"), "4");
	}
	TEST("months that are none")
	{
		CHECK_STRING(phrases("tháng 13/2015"), "");
		CHECK_STRING(phrases("tháng 0"), "");
		CHECK_STRING(phrases("quý V/2015"), "");
		CHECK_STRING(phrases("mỗi tháng 1 lần"), "");
		CHECK_STRING(phrases("mỗi quý một buổi"), "");
	}
}

static void
test_years(void)
{
	set_calendar(2017, 5, 20);
	TEST("one year")
	{
		CHECK_STRING(phrases("năm 2012"), "plain 2012-1-1..2012-12-31");
		CHECK_STRING(phrases("Cũng trong năm 2012"), "plain 2012-1-1..2012-12-31");
		CHECK_STRING(phrases("cuối năm 2012"), "plain 2012-1-1..2012-12-31");
		CHECK_STRING(phrases("năm nay"), "plain 2017-1-1..2017-12-31");
		CHECK_STRING(phrases("năm ngoái"), "plain 2016-1-1..2016-12-31");
		CHECK_STRING(phrases("khách hàng năm 2012"), "plain 2012-1-1..2012-12-31");
		CHECK_STRING(phrases("năm 1850"), "");
		CHECK_STRING(phrases("năm 2.012"), "");
	}
	TEST("trong năm is the year last named, else the article's")
	{
		CHECK_STRING(phrases("trong năm, huyện"), "plain 2017-1-1..2017-12-31");
		calendar.last_year = 2014;
		CHECK_STRING(phrases("trong năm, huyện"), "plain 2014-1-1..2014-12-31");
		CHECK_STRING(phrases("so với năm trước"), "plain 2013-1-1..2013-12-31");
		calendar.last_year = 0;
		CHECK_STRING(phrases("trong năm học đó"), "");
	}
	TEST("spans of years")
	{
		CHECK_STRING(phrases("giai đoạn 2011-2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2011 – 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2011 đến 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2011-14"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn từ năm 2011 đến năm 2014"),
					 "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("thời kỳ (2011 - 2014)"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("từ năm 2011 – 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("từ 2011 đến 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("năm 2011 đến năm 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("tổng kết 2011 - 2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("trong 4 năm 2011-2014"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("4 năm (2011 – 2014)"), "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("Trong 4 năm từ năm 2011 - 2014"),
					 "plain 2011-1-1..2014-12-31");
		CHECK_STRING(phrases("năm học 2013 - 2014"), "plain 2013-1-1..2014-12-31");
		CHECK_STRING(phrases("các năm 2012, 2013 và 2014"), "plain 2012-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2005-2010 và 2011-2014"),
					 "plain 2005-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2014-2011"), "");
		CHECK_STRING(phrases("Trong 2 năm (2013, 2014)"), "plain 2013-1-1..2014-12-31");
		CHECK_STRING(phrases("giai đoạn 2011-2014, tầm nhìn đến năm 2020"),
					 "plain 2011-1-1..2014-12-31");
	}
	TEST("a year where only a year can stand")
	{
		CHECK_STRING(phrases("theo năm: 2012 là 31 lượt; 2013: 40"),
					 "plain 2012-1-1..2012-12-31; plain 2013-1-1..2013-12-31");
		CHECK_STRING(phrases("đại hội (2012) bầu"), "plain 2012-1-1..2012-12-31");
		CHECK_STRING(phrases("có 2012 người"), "");
	}
}

static void
test_open(void)
{
	set_calendar(2017, 5, 20);
	TEST("from a date on")
	{
		CHECK_STRING(phrases("từ năm 2012 đến nay"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("Từ 2012 đến nay"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("giai đoạn từ năm 2012 đến nay"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("kể từ năm 2012, huyện"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("từ năm 2012 trở lại đây"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("từ tháng 3/2012 tới nay"), "plain 2012-3-1..*");
		CHECK_STRING(phrases("từ đầu năm đến nay"), "plain 2017-1-1..*");
		CHECK_STRING(phrases("Từ đầu năm 2012 đến nay"), "plain 2012-1-1..*");
		CHECK_STRING(phrases("từ đầu nhiệm kỳ 2010-2015 đến nay"), "plain 2010-1-1..*");
		CHECK_STRING(phrases("tính từ đầu nhiệm kỳ 2010 – 2015 đến nay"),
					 "plain 2010-1-1..*");
	}
	TEST("from a date to a date")
	{
		CHECK_STRING(phrases("Từ năm 2012 đến hết năm 2016"),
					 "plain 2012-1-1..2016-12-31");
		CHECK_STRING(phrases("từ năm 2012 đến tháng 4-2016"),
					 "plain 2012-1-1..2016-4-30");
		CHECK_STRING(phrases("từ đầu năm 2016 đến hết tháng 9"),
					 "plain 2016-1-1..2016-9-30");
		CHECK_STRING(phrases("từ năm 2016 đến năm 2012"), "plain 2016-1-1..*; "
					 "until 2012-1-1..2012-12-31");
	}
	TEST("from the start of the term that was named")
	{
		CHECK_STRING(phrases("từ đầu nhiệm kỳ đến nay"), "now");
		calendar.term = (cbcc_period) {true, cbcc_date_from_civil(2010, 1, 1),
		cbcc_date_from_civil(2015, 12, 31)};
		CHECK_STRING(phrases("từ đầu nhiệm kỳ đến nay"), "plain 2010-1-1..*");
		calendar.term.known = false;
	}
	TEST("before and after")
	{
		CHECK_STRING(phrases("trước ngày 30/6/2012"), "plain *..2012-6-30");
		CHECK_STRING(phrases("trước năm 2012"), "plain *..2011-12-31");
		CHECK_STRING(phrases("sau năm 2012"), "plain 2013-1-1..*");
	}
}

static void
test_until(void)
{
	cbcc_period_phrase phrase;
	static char space[64];
	const char *written = space;
	cbcc_tokenizer tokenizer;
	cbcc_sentence sentence;
	const char *text = "Tính đến hết tháng 4/2016";
	cbcc_host	host = unit_host(&memory);

	set_calendar(2017, 5, 20);
	TEST("until a date: the date itself")
	{
		CHECK_STRING(phrases("đến năm 2020"), "until 2020-1-1..2020-12-31");
		CHECK_STRING(phrases("kế hoạch đến năm 2020"), "until 2020-1-1..2020-12-31");
		CHECK_STRING(phrases("đến hết năm 2016"), "until 2016-1-1..2016-12-31");
		CHECK_STRING(phrases("đến cuối năm 2016"), "until 2016-1-1..2016-12-31");
		CHECK_STRING(phrases("đến cuối năm, huyện"), "until 2017-1-1..2017-12-31");
		CHECK_STRING(phrases("tính đến ngày 30/4/2016"), "until 2016-4-30..2016-4-30");
		CHECK_STRING(phrases("Tính đến thời điểm 31/12/2016"),
					 "until 2016-12-31..2016-12-31");
		CHECK_STRING(phrases("Đến trung tuần tháng 4"), "until 2017-4-1..2017-4-30");
		CHECK_STRING(phrases("hết nhiệm kỳ 2010-2015"), "until 2010-1-1..2015-12-31");
		CHECK_STRING(phrases("đến 2020,"), "until 2020-1-1..2020-12-31");
		CHECK_STRING(phrases("tại thời điểm tháng 4-2016"), "plain 2016-4-1..2016-4-30");
	}
	TEST("tính đến is never of the future")
	{
		CHECK_STRING(phrases("tính đến 31/12"), "until 2016-12-31..2016-12-31");
		CHECK_STRING(phrases("tính đến 30/4"), "until 2017-4-30..2017-4-30");
		CHECK_STRING(phrases("đến ngày 31/12"), "until 2017-12-31..2017-12-31");
	}
	TEST("until a date: all that came before")
	{
		cbcc_tokenizer_start(&tokenizer, &host, NULL);
		cbcc_tokenizer_read(&tokenizer, text, 0, strlen(text), 1);
		CHECK(cbcc_tokenizer_next(&tokenizer, &sentence));
		CHECK_INT(cbcc_period_read(text, sentence.tokens, sentence.count, 0,
								   &calendar, &phrase), sentence.count);
		put_period(space, phrase.until);
		CHECK_STRING(written, " *..2016-4-30");
		CHECK_INT(phrase.year, 2016);
		cbcc_tokenizer_end(&tokenizer);
		unit_release_all(&memory);
	}
}

static void
test_others(void)
{
	set_calendar(2017, 5, 20);
	TEST("named terms")
	{
		CHECK_STRING(phrases("nhiệm kỳ 2010-2015"), "term 2010-1-1..2015-12-31");
		CHECK_STRING(phrases("Nhiệm kỳ 2010 – 2015"), "term 2010-1-1..2015-12-31");
		CHECK_STRING(phrases("NK 2010-2015"), "term 2010-1-1..2015-12-31");
		CHECK_STRING(phrases("HĐND khóa 2011-2016"), "term 2011-1-1..2016-12-31");
		CHECK_STRING(phrases("lớp khóa 2014-2016"), "name");
		CHECK_STRING(phrases("nhiệm kỳ mới"), "");
	}
	TEST("now, of late, at the same time")
	{
		CHECK_STRING(phrases("Hiện nay, xã"), "now");
		CHECK_STRING(phrases("Xã hiện có 30 người"), "now");
		CHECK_STRING(phrases("đến nay"), "now");
		CHECK_STRING(phrases("Tính đến thời điểm này"), "now");
		CHECK_STRING(phrases("cho đến nay"), "now");
		CHECK_STRING(phrases("việc thực hiện đề án"), "");
		CHECK_STRING(phrases("phát hiện 3 vụ"), "");
		CHECK_STRING(phrases("Những năm gần đây"), "recent");
		CHECK_STRING(phrases("trong thời gian qua"), "recent");
		CHECK_STRING(phrases("Trong 10 năm qua"), "recent");
		CHECK_STRING(phrases("7 năm trước"), "recent");
		CHECK_STRING(phrases("trong 3 năm trở lại đây"), "recent");
		CHECK_STRING(phrases("Cùng thời gian này"), "same");
		CHECK_STRING(phrases("trong giai đoạn này"), "same");
		CHECK_STRING(phrases("cũng trong nhiệm kỳ này"), "same");
	}
	TEST("every year")
	{
		CHECK_STRING(phrases("mỗi năm"), "annual");
		CHECK_STRING(phrases("Hằng năm"), "annual");
		CHECK_STRING(phrases("bình quân hàng năm"), "annual");
		CHECK_STRING(phrases("trước ngày 15/9 hằng năm"), "annual");
	}
	TEST("a length of time is no period")
	{
		CHECK_STRING(phrases("trong 7 năm"), "duration");
		CHECK_STRING(phrases("sau 18 tháng"), "duration");
		CHECK_STRING(phrases("từ 2 đến 4 ngày"), "duration");
		CHECK_STRING(phrases("2-4 ngày"), "duration");
		CHECK_STRING(phrases("từ 24 tháng trở lên"), "duration");
		CHECK_STRING(phrases("hai nhiệm kỳ"), "duration");
		CHECK_STRING(phrases("sinh năm 1975"), "name");
	}
	TEST("without a date of the article a year unsaid stays unknown")
	{
		calendar = (cbcc_calendar) {0};
		CHECK_STRING(phrases("ngày 5/9"), "plain ?");
		CHECK_STRING(phrases("đến tháng 9"), "until ?");
		CHECK_STRING(phrases("6 tháng đầu năm"), "plain ?");
		CHECK_STRING(phrases("trong năm, huyện"), "plain ?");
		CHECK_STRING(phrases("ngày 29/2"), "plain ?");
		CHECK_STRING(phrases("ngày 30/2"), "");
	}
}

static void
test_counts(void)
{
	set_calendar(2017, 5, 20);
	TEST("numbers beside a phrase stay counts")
	{
		CHECK_STRING(counts("từ 120 năm 2012 lên 150 năm 2016"), "120 150");
		CHECK_STRING(counts("năm 2012, 31 người"), "31");
		CHECK_STRING(counts("Năm 2012, 2014 cán bộ"), "2014");
		CHECK_STRING(counts("đến 2014 cán bộ"), "2014");
		CHECK_STRING(counts("từ 2/3 số cán bộ"), "2 3");
		CHECK_STRING(counts("Quyết định số 45 ngày 5/9/2014"), "45");
		CHECK_STRING(counts("tăng từ 12 đến 15 người"), "12 15");
		CHECK_STRING(counts("giai đoạn 2011-2014, 37 người học 2 lớp"), "37 2");
		CHECK_STRING(counts("trong 3 năm 2012 - 2014, 9 lớp"), "9");
		CHECK_STRING(counts("6 tháng đầu năm: 12 lớp"), "12");
		CHECK_STRING(counts("29/2015/NĐ-CP"), "29 2015");
	}
}

static void
test_parse(void)
{
	calendar = (cbcc_calendar) {0};
	TEST("the whole text is one period")
	{
		CHECK_STRING(parse("năm 2012"), " 2012-1-1..2012-12-31");
		CHECK_STRING(parse("  Giai đoạn 2011 – 2014 "), " 2011-1-1..2014-12-31");
		CHECK_STRING(parse("nhiệm kỳ 2010-2015"), " 2010-1-1..2015-12-31");
		CHECK_STRING(parse("từ năm 2012 đến nay"), " 2012-1-1..*");
		CHECK_STRING(parse("đến năm 2020"), " *..2020-12-31");
		CHECK_STRING(parse("2012"), " 2012-1-1..2012-12-31");
		CHECK_STRING(parse("2011-2014"), " 2011-1-1..2014-12-31");
		CHECK_STRING(parse("3/2012"), " 2012-3-1..2012-3-31");
		CHECK_STRING(parse("5/3/2012"), " 2012-3-5..2012-3-5");
	}
	TEST("months without a year need the date of the article")
	{
		CHECK_STRING(parse("tháng 3"), "error at 0");
		set_calendar(2017, 5, 20);
		CHECK_STRING(parse("tháng 3"), " 2017-3-1..2017-3-31");
		CHECK_STRING(parse("trong năm"), " 2017-1-1..2017-12-31");
	}
	TEST("a day that no article is of is as none")
	{
		set_calendar(2100, 12, 31);
		CHECK_STRING(parse("trong năm"), " 2100-1-1..2100-12-31");
		set_calendar(2101, 1, 1);
		CHECK_STRING(parse("trong năm"), "error at 0");
		set_calendar(5874897, 12, 31);
		CHECK_STRING(parse("tháng 3"), "error at 0");
		set_calendar(-4713, 11, 24);
		CHECK_STRING(parse("tháng 3"), "error at 0");
		set_calendar(1900, 1, 1);
		CHECK_STRING(parse("tháng 3"), " 1900-3-1..1900-3-31");
	}
	TEST("what is no period says where")
	{
		CHECK_STRING(parse(""), "error at 0");
		CHECK_STRING(parse("   "), "error at 0");
		CHECK_STRING(parse("hiện nay"), "error at 0");
		CHECK_STRING(parse("trong 5 năm"), "error at 0");
		CHECK_STRING(parse("ngày 31/2/2012"), "error at 0");
		CHECK_STRING(parse("năm 2012 và sau"), "error at 10");
		CHECK_STRING(parse("hai người"), "error at 0");
		CHECK_STRING(parse("1"), "error at 0");
		CHECK_STRING(parse("năm năm năm năm năm năm năm năm năm năm năm năm năm "
						   "năm năm năm năm năm năm năm năm năm năm năm năm năm "
						   "năm năm năm năm năm năm năm năm năm năm năm năm năm "
						   "năm năm năm năm năm năm năm năm năm năm năm năm năm "
						   "năm năm năm năm năm năm năm năm năm năm năm năm năm "),
					 "error at 319");
	}
}

int
main(void)
{
	test_calendar();
	test_days();
	test_months();
	test_years();
	test_open();
	test_until();
	test_others();
	test_counts();
	test_parse();
	return UNIT_DONE();
}
