/*-------------------------------------------------------------------------
 *
 * test_qualification.c
 *		Every value that there is, and what is refused.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "qualification.h"

static cbcc_error
parse(const char *text, cbcc_qualification *value)
{
	*value = 0;
	return cbcc_qualification_parse(&unit_plain_host, text, strlen(text), value);
}

/* The canonical form of what a literal says, or the error's number. */
static const char *
reading(const char *text)
{
	static char buffer[CBCC_QUALIFICATION_TEXT_SIZE];
	cbcc_qualification value;
	cbcc_error	error = parse(text, &value);

	if (error.code != CBCC_OK)
		snprintf(buffer, sizeof(buffer), "error %d at %zu", (int) error.code,
				 error.position);
	else
		cbcc_qualification_format(value, buffer);
	return buffer;
}

static int
check_value(cbcc_qualification value)
{
	char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		length;
	cbcc_qualification again;
	cbcc_error	error;

	length = cbcc_qualification_format(value, buffer);
	if (!cbcc_qualification_is_valid(value))
	{
		CHECK(length == 1 && buffer[0] == '?');
		return 0;
	}
	CHECK(length < sizeof(buffer) && buffer[length] == '\0');
	error = cbcc_qualification_parse(&unit_plain_host, buffer, length, &again);
	CHECK_INT(error.code, CBCC_OK);
	if (!CHECK_INT(again, value))
		printf("#   \"%s\"\n", buffer);
	CHECK(cbcc_qualification_last(value) >= value);
	CHECK(cbcc_qualification_is_valid(cbcc_qualification_last(value)));
	CHECK(cbcc_qualification_is_valid(cbcc_qualification_highest(value)));
	CHECK(cbcc_qualification_is_valid(cbcc_qualification_lowest(value)));
	CHECK(cbcc_qualification_highest(value) >= value);
	CHECK(cbcc_qualification_lowest(value) <= value);
	return 1;
}

/* All grades of one track, level, language and kind of grade. */
static int
check_grades(uint32_t head)
{
	int			count = check_value(head | 0xfff);

	for (uint32_t grade = 0; grade <= 1000; grade++)
		count += check_value(head | grade);
	return count;
}

static int
check_all_values(void)
{
	int			count = 0;

	for (uint32_t track = 0; track < 16; track++)
		for (uint32_t level = 0; level < 32; level++)
			for (uint32_t language = 0; language < 64; language++)
			{
				if (level != 0 && language != 0 && language != 63)
					continue;
				for (uint32_t kind = 0; kind < 32; kind++)
					count += check_grades(track << 28 | level << 23 |
										  language << 17 | kind << 12);
			}
	return count;
}

static void
check_steps(void)
{
	cbcc_qualification bachelor =
		cbcc_qualification_make(CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_BACHELOR);
	cbcc_qualification master =
		cbcc_qualification_make(CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_MASTER);
	cbcc_qualification result;

	CHECK(cbcc_qualification_step_up(cbcc_qualification_last(bachelor), &result));
	CHECK_INT(result, master);
	CHECK(cbcc_qualification_step_down(master, &result));
	CHECK_INT(result, cbcc_qualification_last(bachelor));
	CHECK(!cbcc_qualification_step_up(bachelor, &result));
	CHECK_INT(cbcc_qualification_make(CBCC_TRACK_INFORMATICS, CBCC_LEVEL_UNTRAINED),
			  cbcc_qualification_make(CBCC_TRACK_INFORMATICS, CBCC_LEVEL_NONE));
	CHECK_INT(cbcc_qualification_highest(bachelor),
			  cbcc_qualification_last(cbcc_qualification_make(CBCC_TRACK_PROFESSIONAL,
															   CBCC_LEVEL_DOCTOR)));
}

int
main(void)
{
	TEST("every value reads back from its own form")
	{
		CHECK_INT(check_all_values(), 2390);
	}
	TEST("common spellings")
	{
		CHECK_STRING(reading("ĐH"), "Đại học");
		CHECK_STRING(reading("  thạc   sỹ "), "Thạc sĩ");
		CHECK_STRING(reading("CC LLCT"), "Cao cấp lý luận chính trị");
		CHECK_STRING(reading("cao cấp lý luận chính trị - hành chính"),
					 "Cao cấp lý luận chính trị");
		CHECK_STRING(reading("cử nhân chính trị"), "Cử nhân chính trị");
		CHECK_STRING(reading("QLNN ngạch chuyên viên chính"), "Chuyên viên chính");
		CHECK_STRING(reading("12/12"), "Trung học phổ thông (12/12)");
		CHECK_STRING(reading("11/12"), "Trung học cơ sở (11/12)");
		CHECK_STRING(reading("3/10"), "Văn hóa (3/10)");
		CHECK_STRING(reading("IELTS 6,5"), "Tiếng Anh IELTS 6.5");
		CHECK_STRING(reading("tiếng anh bậc 3/6"), "Tiếng Anh bậc 3");
		CHECK_STRING(reading("N3"), "Tiếng Nhật JLPT N3");
		CHECK_STRING(reading("QP-AN đối tượng 4"),
					 "Quốc phòng – an ninh đối tượng 4");
		CHECK_STRING(reading("Đa\xCC\xA3i ho\xCC\xA3" "c"), "Đại học");
	}
	TEST("two readings are an error")
	{
		CHECK_STRING(reading("TC"), "error 3 at 0");
		CHECK_STRING(reading("CN"), "error 3 at 0");
		CHECK_STRING(reading("B"), "error 3 at 0");
	}
	TEST("what is no value says where")
	{
		CHECK_STRING(reading(""), "error 1 at 0");
		CHECK_STRING(reading("Đại học Luật"), "error 1 at 13");
		CHECK_STRING(reading("Trung học cơ sở (12/12)"), "error 1 at 21");
		CHECK_STRING(reading("Tiếng Pháp IELTS 5.0"), "error 1 at 14");
		CHECK_STRING(reading("IELTS 6.3"), "error 2 at 0");
		CHECK_STRING(reading("hết Tiếng Anh B1"), "error 1 at 20");
		CHECK_STRING(reading("\xff\xfe"), "error 1 at 0");
	}
	TEST("bits that no parser wrote")
	{
		char		buffer[CBCC_QUALIFICATION_TEXT_SIZE];

		for (uint32_t high = 0; high < 1 << 12; high++)
			for (uint32_t low = 0; low < 1 << 8; low++)
			{
				cbcc_qualification value = high << 20 | low << 12 | (low * 37 & 0xfff);
				bool		valid = cbcc_qualification_is_valid(value);

				(void) cbcc_qualification_highest(value);
				(void) cbcc_qualification_lowest(value);
				if (cbcc_qualification_track(value) >= CBCC_TRACK_COUNT ||
					(!valid && cbcc_qualification_grade(value, buffer) != 0))
					CHECK(!"harmless");
			}
	}
	TEST("steps on the ladder")
	{
		check_steps();
	}
	return UNIT_DONE();
}
