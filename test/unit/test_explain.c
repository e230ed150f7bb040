/*-------------------------------------------------------------------------
 *
 * test_explain.c
 *		What is said of how an article was read.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

static unit_memory memory;
static cbcc_host host;
static cbcc_explanation rows;
static const char *page;

static void
explain(const char *text)
{
	cbcc_error	error = cbcc_article_explain(&host, text, strlen(text), false, 0, &rows);

	page = text;
	if (error.code != CBCC_OK)
		rows.count = 0;
}

/* "says | why" of a number's row, or "none". */
static const char *
slot(int number, const char *kind)
{
	static char line[512];

	for (size_t i = 0; i < rows.count; i++)
	{
		const cbcc_explain_row *row = &rows.items[i];

		if (row->number != number || strcmp(row->kind, kind) != 0)
			continue;
		snprintf(line, sizeof(line), "%.*s | %.*s", (int) row->says.length,
				 row->says.bytes ? row->says.bytes : "", (int) row->why.length,
				 row->why.bytes ? row->why.bytes : "");
		return line;
	}
	return "none";
}

/* What the word that begins with these bytes says. */
static const char *
word(const char *start)
{
	static char line[512];

	for (size_t i = 0; i < rows.count; i++)
	{
		const cbcc_explain_row *row = &rows.items[i];

		if (strncmp(page + row->start, start, strlen(start)) != 0)
			continue;
		snprintf(line, sizeof(line), "%s: %.*s", row->kind, (int) row->says.length,
				 row->says.bytes ? row->says.bytes : "");
		return line;
	}
	return "none";
}

int
main(void)
{
	host = unit_host(&memory);
	TEST("words and phrases say what they are")
	{
		explain("Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo.");
		CHECK_STRING(word("Năm"), "time: in 2020-01-01 .. 2020-12-31");
		CHECK_STRING(word("huyện"), "place name: huyện Suối Vàng");
		CHECK_STRING(word("28"), "number: 28 người; counts people");
		CHECK_STRING(word("đào tạo"), "word: event training");
		CHECK_STRING(word(","), "mark: cut");
	}
	TEST("slots rest on words, wherever these stand")
	{
		explain("Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ.");
		CHECK_STRING(slot(1, "fact"), "28 người | “cán bộ”");
		CHECK_STRING(slot(1, "place"), "huyện Suối Vàng | “huyện Suối Vàng”");
		CHECK_STRING(slot(1, "period"), "2020-01-01 .. 2020-12-31 | “Năm 2020” before it");
		CHECK_STRING(slot(2, "population"), "cadre, female | “cán bộ” of number 1, “nữ”");
		CHECK(strncmp(slot(2, "tie"), "part of number 1 | ", 19) == 0);
	}
	TEST("two words that say the same are told both")
	{
		explain("Huyện Suối Vàng cử 28 cán bộ đi bồi dưỡng và tập huấn.");
		CHECK_STRING(slot(1, "event"), "training | own event: “bồi dưỡng” or “tập huấn”");
	}
	TEST("what is carried tells its sentence")
	{
		explain("Ở huyện Suối Vàng mưa đã tạnh. Nay có 28 cán bộ.");
		CHECK_STRING(slot(1, "place"), "huyện Suối Vàng | carried: place (sentence 1)");
	}
	TEST("no fact")
	{
		explain("Huyện Suối Vàng có 28 xã.");
		CHECK_STRING(slot(1, "fact"), "none | counts another subject: “xã”");
		CHECK_STRING(slot(1, "event"), "none");
		explain("");
		CHECK_INT(rows.count, 0);
	}
	TEST("no piece of a table's row goes up to the heads of its columns")
	{
		size_t		longest = 0;

		explain("Đơn vị\tCán bộ năm\tĐại học (%)\nXã A\t2012\t34\nXã B\t2013\t35\nXã C\t2014\t36\nXã D\t2015\t37\n");
		for (size_t i = 0; i < rows.count; i++)
			if (rows.items[i].end - rows.items[i].start > longest)
				longest = rows.items[i].end - rows.items[i].start;
		CHECK_INT(longest, strlen("Đại học"));
		CHECK_STRING(slot(4, "period"), "2015-01-01 .. 2015-12-31 | “2015” before it");
		CHECK_STRING(word("Cán bộ"), "word: population cadre");
	}
	unit_release_all(&memory);
	TEST("memory that runs out is an error")
	{
		const char *text = "Huyện Suối Vàng có 28 cán bộ xã, trong đó có 10 nữ.";
		cbcc_error	error;
		long		most = 0;

		do
		{
			host = unit_host(&memory);
			memory.fail_after = most++;
			error = cbcc_article_explain(&host, text, strlen(text), false, 0, &rows);
			CHECK(error.code == CBCC_OK || error.code == CBCC_ERROR_MEMORY);
			unit_release_all(&memory);
		} while (error.code != CBCC_OK && most < 10000);
		CHECK(error.code == CBCC_OK);
	}
	return UNIT_DONE();
}
