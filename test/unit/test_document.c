/*-------------------------------------------------------------------------
 *
 * test_document.c
 *		Documents that texts cite.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "document.h"

static unit_memory memory;
static cbcc_host host;

/*
 * The documents of a sentence, each as "kind number year (issuer) date", with
 * "-" for what there is not; joined by "; ".
 */
static const char *
cited(const char *text)
{
	static char buffer[4096];
	cbcc_document_list list;
	size_t		used = 0;

	buffer[0] = '\0';
	if (cbcc_article_documents(&host, text, strlen(text), &list).code != CBCC_OK)
		return "error";
	for (size_t i = 0; i < list.count; i++)
	{
		const cbcc_document *d = &list.items[i];
		char		date[40] = "-";

		if (d->has_issued)
		{
			int			year;
			int			month;
			int			day;

			cbcc_date_to_civil(d->issued, &year, &month, &day);
			snprintf(date, sizeof(date), "%04d-%02d-%02d", year, month, day);
		}
		used += (size_t) snprintf(buffer + used, sizeof(buffer) - used,
								  "%s%s %.*s %d (%.*s) %s", i > 0 ? "; " : "",
								  cbcc_document_kind_label(d->kind),
								  d->number.bytes ? (int) d->number.length : 1,
								  d->number.bytes ? d->number.bytes : "-", d->year,
								  d->issuer.bytes ? (int) d->issuer.length : 1,
								  d->issuer.bytes ? d->issuer.bytes : "-", date);
	}
	return buffer;
}

/* The quote of the first document. */
static const char *
quoted(const char *text)
{
	static char buffer[1024];
	cbcc_document_list list;

	if (cbcc_article_documents(&host, text, strlen(text), &list).code != CBCC_OK ||
		list.count == 0)
		return "none";
	snprintf(buffer, sizeof(buffer), "%.*s", (int) list.items[0].quote.length,
			 list.items[0].quote.bytes);
	return buffer;
}

static void
test_references(void)
{
	TEST("number, date and issuer")
	{
		CHECK_STRING(cited("Huyện làm theo Quyết định số 45/QĐ-UBND ngày 5/3/2014 của UBND tỉnh."),
					 "decision 45/QĐ-UBND 2014 (UBND tỉnh) 2014-03-05");
		CHECK_STRING(cited("Theo Nghị định số 12/2015/NĐ-CP, ngày 6 tháng 2 năm 2015 của Chính phủ quy định về lương."),
					 "decree 12/2015/NĐ-CP 2015 (Chính phủ) 2015-02-06");
		CHECK_STRING(cited("Thực hiện theo Kế hoạch số 15-KH/HU ngày 1-4-2018, huyện mở 3 lớp."),
					 "plan 15-KH/HU 2018 (-) 2018-04-01");
		CHECK_STRING(cited("Công văn số: 77/SNV-CCVC ngày 12.5.2020 của Sở Nội vụ về rà soát."),
					 "dispatch 77/SNV-CCVC 2020 (Sở Nội vụ) 2020-05-12");
		CHECK_STRING(cited("Xã làm tốt Nghị quyết 30a và Chỉ thị 06-CT/TW."),
					 "resolution 30a 0 (-) -; directive 06-CT/TW 0 (-) -");
		CHECK_STRING(cited("Nghị quyết số 8 - NQ/TW ngày 2/3/2004; Quyết định số 9/QĐ -TTg."),
					 "resolution 8 - NQ/TW 2004 (-) 2004-03-02; decision 9/QĐ -TTg 0 (-) -");
		CHECK_STRING(cited("Đề án 77 được duyệt theo Kế hoạch 81/2025 của tỉnh."),
					 "project 77 0 (-) -; plan 81/2025 2025 (tỉnh) -");
		CHECK_STRING(cited("Theo Quyết định 77 năm 2016, mức chi tăng lên."),
					 "decision 77 2016 (-) -");
	}
	TEST("named by the date alone")
	{
		CHECK_STRING(cited("Theo Quyết định ngày 5/3/2014 của Thủ tướng Chính phủ, huyện được chia tách."),
					 "decision - 2014 (Thủ tướng Chính phủ) 2014-03-05");
		CHECK_STRING(cited("Nghị quyết của HĐND huyện ngày 5/3/2014 đã nêu."),
					 "resolution - 2014 (HĐND huyện) 2014-03-05");
	}
	TEST("number behind the name or the issuer")
	{
		CHECK_STRING(cited("Luật Lưu trữ hồ sơ, tài liệu số 11/2011/QH13 có hiệu lực."),
					 "law 11/2011/QH13 2011 (-) -");
		CHECK_STRING(cited("Nghị quyết của HĐND tỉnh số 12/2016/NQ-HĐND ngày 12/7/2016 về thu hút."),
					 "resolution 12/2016/NQ-HĐND 2016 (HĐND tỉnh) 2016-07-12");
		CHECK_STRING(cited("Đề án \"Đưa cán bộ trẻ về xã\" số 03-ĐA/HU ngày 12/3/2016 của Huyện ủy."),
					 "project 03-ĐA/HU 2016 (Huyện ủy) 2016-03-12");
		/* the letters are another document's */
		CHECK_STRING(cited("Kế hoạch thực hiện Nghị quyết số 18-NQ/HU của Huyện ủy."),
					 "resolution 18-NQ/HU 0 (Huyện ủy) -");
	}
	TEST("lists share what follows them")
	{
		CHECK_STRING(cited("Theo các Quyết định số 3, 5 và 8 của Thủ tướng Chính phủ, tỉnh mở 12 lớp."),
					 "decision 3 0 (Thủ tướng Chính phủ) -; "
					 "decision 5 0 (Thủ tướng Chính phủ) -; "
					 "decision 8 0 (Thủ tướng Chính phủ) -");
		CHECK_STRING(cited("Nghị quyết số 8-NQ/TW và 9-NQ/TW ngày 1/2/2017 của Bộ Chính trị."),
					 "resolution 8-NQ/TW 2017 (Bộ Chính trị) 2017-02-01; "
					 "resolution 9-NQ/TW 2017 (Bộ Chính trị) 2017-02-01");
		CHECK_STRING(cited("Nghị định số 3/2014/NĐ-CP và Nghị định số 5/2018/NĐ-CP của Chính phủ."),
					 "decree 3/2014/NĐ-CP 2014 (-) -; decree 5/2018/NĐ-CP 2018 (Chính phủ) -");
		CHECK_STRING(cited("Theo Quyết định số 3 và 5 đồng chí được đi học."),
					 "decision 3 0 (-) -");
	}
}

static void
test_issuers(void)
{
	TEST("issuers end where verbs and clauses begin")
	{
		CHECK_STRING(cited("Theo Quyết định 7 của Thủ tướng Chính phủ phê duyệt đề án."),
					 "decision 7 0 (Thủ tướng Chính phủ) -");
		CHECK_STRING(cited("Theo Quyết định 7 của Thủ tướng Chính phủ giai đoạn 2010-2015."),
					 "decision 7 0 (Thủ tướng Chính phủ) -");
		CHECK_STRING(cited("Theo Kế hoạch số 7 của Tỉnh ủy Nậm Rốm về luân chuyển."),
					 "plan 7 0 (Tỉnh ủy Nậm Rốm) -");
		CHECK_STRING(cited("Theo Thông tư số 7 của Bộ trưởng Bộ Nội vụ hướng dẫn thi hành."),
					 "circular 7 0 (Bộ trưởng Bộ Nội vụ) -");
		CHECK_STRING(cited("Theo Quyết định số 7 của Bộ Lao động - Thương binh và Xã hội về dạy nghề."),
					 "decision 7 0 (Bộ Lao động - Thương binh và Xã hội) -");
		CHECK_STRING(cited("Theo Thông tư số 7 của Bộ Kế hoạch và Đầu tư, tỉnh đã làm."),
					 "circular 7 0 (Bộ Kế hoạch và Đầu tư) -");
		CHECK_STRING(cited("Theo Quyết định số 7 của Sở Văn hóa, Thể thao và Du lịch, huyện đã làm."),
					 "decision 7 0 (Sở Văn hóa, Thể thao và Du lịch) -");
		CHECK_STRING(cited("Theo Chỉ thị số 7 của Bộ Chính trị và Kế hoạch số 8-KH/TU của Tỉnh ủy, huyện đã làm."),
					 "directive 7 0 (Bộ Chính trị) -; plan 8-KH/TU 0 (Tỉnh ủy) -");
		CHECK_STRING(cited("Theo Kế hoạch số 7 của đơn vị, mọi người đi học."), "plan 7 0 (-) -");
	}
	TEST("the term belongs to the quote, not to the issuer")
	{
		CHECK_STRING(cited("Theo Nghị quyết 70 của Ủy ban Thường vụ Quốc hội khóa 14, xã được lập."),
					 "resolution 70 0 (Ủy ban Thường vụ Quốc hội) -");
		CHECK_STRING(quoted("Theo Nghị quyết 70 của Ủy ban Thường vụ Quốc hội khóa 14, xã được lập."),
					 "Nghị quyết 70 của Ủy ban Thường vụ Quốc hội khóa 14");
		CHECK_STRING(quoted("Theo Nghị quyết số 8-NQ/TW của Ban Chấp hành Trung ương (khóa XI) về y tế."),
					 "Nghị quyết số 8-NQ/TW của Ban Chấp hành Trung ương (khóa XI)");
	}
	TEST("quotes run from the kind word to the last of number, date and issuer")
	{
		CHECK_STRING(quoted("Theo Kế hoạch số 8-KH/TU, ngày 5/3/2014 của Tỉnh ủy về luân chuyển."),
					 "Kế hoạch số 8-KH/TU, ngày 5/3/2014 của Tỉnh ủy");
		CHECK_STRING(quoted("Theo Quyết định 8/QĐ-UBND ban hành ngày 5/3/2014, mức chi tăng."),
					 "Quyết định 8/QĐ-UBND ban hành ngày 5/3/2014");
		CHECK_STRING(quoted("Theo Quyết định số 8 ngày 5/3."), "Quyết định số 8");
	}
}

static void
test_refusals(void)
{
	static const char *const none[] = {
		"Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, huyện mở 5 lớp.",
		"Nghị quyết Trung ương 3 (khóa VIII) về chiến lược cán bộ.",
		"Nghị quyết Hội nghị lần thứ 6 của Trung ương.",
		"Luật Viên chức năm 2010 quy định 5 việc.",
		"Kế hoạch 2016-2020 đặt mục tiêu cao.",
		"Kế hoạch 5 năm của tỉnh đã xong.",
		"Đề án 2020 của huyện.",
		"Chương trình 3 ngày có 5 chuyên đề.",
		"Hội đồng đã quyết định 12 nội dung.",
		"Công chức hướng dẫn 2 hộ dân làm thủ tục.",
		"Hướng dẫn 20 cơ sở làm thủ tục.",
		"Quy định 3 tiêu chí về trình độ.",
		"Đơn vị đã báo cáo ngày 12/3/2020 về việc này.",
		"Báo cáo 10/12 xã đạt chuẩn.",
		"Đó là yếu tố quyết định 100% thành công.",
		"Theo kế hoạch, 45 cán bộ được đi học.",
		"Kế hoạch tháng 5/2020 của xã.",
		"Luật sư 12 năm kinh nghiệm."
	};

	TEST("what is no document")
	{
		for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
			CHECK_STRING(cited(none[i]), "");
	}
	TEST("captions and furniture cite nothing, the title does")
	{
		CHECK_STRING(cited("Huyện Suối Vàng tổng kết Nghị quyết số 8-NQ/TU\n"
						   "05/03/2014\n"
						   "Huyện vừa tổng kết 5 năm làm theo nghị quyết. Nhiều việc đã xong.\n"
						   "Hội nghị tổng kết Nghị quyết số 9-NQ/TU. Ảnh: Thu Hà\n"
						   "Các xã đều có cán bộ đi học. Kết quả học tập tốt.\n"
						   "Thu Hà\n"
						   "Tin khác\n"
						   "Huyện làm theo Kế hoạch số 10-KH/TU\n"),
					 "resolution 8-NQ/TU 0 (-) -");
	}
}

/* Tokens that a reference takes, so that its numbers count nothing. */
static void
test_extent(void)
{
	static const char text[] =
		"Theo Quyết định số 8/QĐ-UBND ngày 5/3/2014 của UBND tỉnh, xã cử 12 người.";
	cbcc_tokenizer tokenizer;
	cbcc_sentence sentence;

	TEST("the extent covers number, date and issuer")
	{
		size_t		seen = 0;

		CHECK(cbcc_tokenizer_start(&tokenizer, &host, NULL) == CBCC_OK);
		cbcc_tokenizer_read(&tokenizer, text, 0, sizeof(text) - 1, 1);
		CHECK(cbcc_tokenizer_next(&tokenizer, &sentence));
		for (size_t i = 0; i < sentence.count; i++)
		{
			size_t		used = cbcc_document_read(text, sentence.tokens, sentence.count, i, NULL);

			if (used == 0)
				continue;
			seen++;
			CHECK(i + used < sentence.count);
			CHECK(cbcc_token_is_mark(&sentence.tokens[i + used], ','));
			i += used - 1;
		}
		CHECK_INT(seen, 1);
		cbcc_tokenizer_end(&tokenizer);
	}
	TEST("spans are code points of the whole text")
	{
		cbcc_document_list list;

		CHECK(cbcc_article_documents(&host, text, sizeof(text) - 1, &list).code == CBCC_OK);
		CHECK_INT(list.count, 1);
		CHECK_INT(list.items[0].span.first, 6);
		CHECK_INT(list.items[0].span.end, 57);
	}
	TEST("what is no number is no year")
	{
		CHECK_STRING(cited("Theo Kết luận ngày 5/5/x của Tỉnh ủy."), "");
		CHECK_STRING(cited("Theo Kết luận ngày 5/5/2020 của Tỉnh ủy."),
					 "conclusion - 2020 (Tỉnh ủy) 2020-05-05");
	}
	TEST("decomposed letters read alike")
	{
		CHECK_STRING(cited("Theo Quye\xCC\x82\xCC\x81t \xC4\x91i\xCC\xA3nh so\xCC\x82\xCC\x81 8/Q\xC4\x90-UBND."),
					 "decision 8/QĐ-UBND 0 (-) -");
	}
	TEST("a list of a hundred numbers, and none at all")
	{
		static char many[4096];
		size_t		used = (size_t) snprintf(many, sizeof(many), "Theo các Quyết định số 1");

		for (int i = 2; i <= 100; i++)
			used += (size_t) snprintf(many + used, sizeof(many) - used, ", %d/QĐ-UBND", i);
		CHECK(strncmp(cited(many), "decision 1 ", 11) == 0);
		CHECK_STRING(cited(""), "");
		CHECK_STRING(cited("Quyết định"), "");
		CHECK_STRING(cited("Quyết định số"), "");
		CHECK_STRING(cited("Quyết định số 5"), "decision 5 0 (-) -");
		CHECK_STRING(cited("Quyết định số 5 của"), "decision 5 0 (-) -");
		CHECK_STRING(cited("Quyết định số 5/"), "decision 5 0 (-) -");
		CHECK_STRING(cited("Quyết định số 5 ngày"), "decision 5 0 (-) -");
	}
	TEST("memory that runs out is an error, and leaves nothing behind")
	{
		unit_release_all(&memory);
		for (long n = 0; n < 8; n++)
		{
			memory.allocations = 0;
			memory.fail_after = n;
			(void) cited("Theo Quyết định số 5 của Chính phủ.");
			memory.fail_after = -1;
			unit_release_all(&memory);
		}
		CHECK_STRING(cited("Theo Quyết định số 5 của Chính phủ."),
					 "decision 5 0 (Chính phủ) -");
	}
}

int
main(void)
{
	host = unit_host(&memory);
	test_references();
	test_issuers();
	test_refusals();
	test_extent();
	unit_release_all(&memory);
	return UNIT_DONE();
}
