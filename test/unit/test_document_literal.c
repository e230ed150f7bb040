/*-------------------------------------------------------------------------
 *
 * test_document_literal.c
 *		Document references written, read back and compared.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

/* The canonical form of what a literal says, or the error's number. */
static const char *
reading(const char *text)
{
	static char buffer[512];
	cbcc_document document;
	cbcc_error	error = cbcc_document_parse(&unit_plain_host, text, strlen(text), &document);

	if (error.code != CBCC_OK)
		snprintf(buffer, sizeof(buffer), "error %d at %zu", (int) error.code,
				 error.position);
	else
		buffer[cbcc_document_format(&unit_plain_host, &document, buffer, sizeof(buffer) - 1)] = '\0';
	return buffer;
}

static bool
same(const char *a, const char *b)
{
	char		keys[2][512];
	size_t		lengths[2];
	cbcc_document document;

	if (cbcc_document_parse(&unit_plain_host, a, strlen(a), &document).code != CBCC_OK)
		return false;
	lengths[0] = cbcc_document_key(&unit_plain_host, &document, keys[0], sizeof(keys[0]));
	if (cbcc_document_parse(&unit_plain_host, b, strlen(b), &document).code != CBCC_OK)
		return false;
	lengths[1] = cbcc_document_key(&unit_plain_host, &document, keys[1], sizeof(keys[1]));
	return lengths[0] == lengths[1] && memcmp(keys[0], keys[1], lengths[0]) == 0;
}

int
main(void)
{
	TEST("forms")
	{
		CHECK_STRING(reading("Quyết định số 163/QĐ-TTg ngày 25-1-2016 của Thủ tướng Chính phủ"),
					 "Quyết định số 163/QĐ-TTg ngày 25/01/2016 của Thủ tướng Chính phủ");
		CHECK_STRING(reading("quyết định 163 năm 2016"), "Quyết định số 163 năm 2016");
		CHECK_STRING(reading("Kế hoạch số 37-KH/TU, ngày 15.8.2016"),
					 "Kế hoạch số 37-KH/TU ngày 15/08/2016");
		CHECK_STRING(reading("Luật số 77/2015/QH13 năm 2015"), "Luật số 77/2015/QH13");
		CHECK_STRING(reading("Nghị quyết ngày 5 tháng 5 năm 2020 của Hội đồng nhân dân tỉnh"),
					 "Nghị quyết ngày 05/05/2020 của Hội đồng nhân dân tỉnh");
	}
	TEST("what is no reference says where")
	{
		CHECK_STRING(reading(""), "error 1 at 0");
		CHECK_STRING(reading("Quyết định"), "error 1 at 15");
		CHECK_STRING(reading("Quyết định số"), "error 1 at 20");
		CHECK_STRING(reading("Luật số 77/2015/QH13 năm 2016"), "error 1 at 25");
		CHECK_STRING(reading("Quyết định số 1 ngày 30/2/2016"), "error 1 at 29");
		CHECK_STRING(reading("Quyết định số 1 hôm nay"), "error 1 at 23");
	}
	TEST("the same document")
	{
		CHECK(same("Quyết định số 163/QĐ-TTg năm 2016",
				   "QUYẾT ĐỊNH 163/qđ-ttg ngày 25/1/2016 của Thủ tướng"));
		CHECK(same("Nghị quyết số 06-NQ/TU năm 2010", "Nghị quyết số 6-NQ/TU năm 2010"));
		CHECK(same("Quyết định 163 năm 2016 của Uỷ ban", "Quyết định 163 năm 2016 của Ủy ban"));
		CHECK(!same("Quyết định 163 năm 2016 của Ủy ban", "Quyết định 163 năm 2016 của Bộ Nội vụ"));
		CHECK(!same("Quyết định số 163/QĐ-TTg năm 2016", "Quyết định số 163/QĐ-TTg năm 2017"));
		CHECK(!same("Quyết định số 163/QĐ-TTg", "Kế hoạch số 163/QĐ-TTg"));
		CHECK(!same("Nghị quyết ngày 5/5/2020", "Nghị quyết ngày 6/5/2020"));
	}
	TEST("words that are too long or foreign, in NFC and NFD, in any case")
	{
		CHECK(same("Kế hoạch 7 năm 2020 của PHÒNGTÀICHÍNHKẾHOẠCH",
				   "Kế hoạch 7 năm 2020 của pho\u0300ngta\u0300ichi\u0301nhke\u0302\u0301hoa\u0323ch"));
		CHECK(same("Kế hoạch 7 năm 2020 của ÜmộtĐ", "Kế hoạch 7 năm 2020 của Ümo\u0323\u0302tđ"));
		CHECK(!same("Kế hoạch 7 năm 2020 của Ümộtđ", "Kế hoạch 7 năm 2020 của Ümộtd"));
		CHECK(!same("Kế hoạch 7 năm 2020 của Ümộtđ", "Kế hoạch 7 năm 2020 của Ümôtđ"));
		CHECK(!same("Kế hoạch 7 năm 2020 của Ümộtđ", "Kế hoạch 7 năm 2020 của Ümợtđ"));
	}
	TEST("ten digits are no day")
	{
		CHECK_STRING(reading("Quyết định số 1 ngày 5555555555"), "error 1 at 29");
	}
	return UNIT_DONE();
}
