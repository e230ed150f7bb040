/*-------------------------------------------------------------------------
 *
 * test_layout.c
 *		Pages taken apart, and what they say of themselves.
 *
 * The pages are made up, one for each manner of page: their places, people
 * and figures do not exist.
 *
 *-------------------------------------------------------------------------
 */
#include "forms.h"

/* A paragraph as bodies have them. */
#define BODY_A \
	"Những năm gần đây, huyện Suối Vàng coi việc đưa cán bộ đi học là việc phải làm trước. " \
	"Ai được cử đi đều giữ nguyên lương và được hỗ trợ tiền ăn ở. Nhờ vậy nhiều người đã " \
	"học xong đại học khi vẫn làm việc tại xã."
#define BODY_B \
	"Đến nay toàn huyện có 214 cán bộ, công chức cấp xã, trong đó 180 người có trình độ đại " \
	"học. Số còn lại đang theo học các lớp vừa làm vừa học. Huyện phấn đấu đến năm 2030 " \
	"không còn cán bộ xã chưa qua đào tạo."
#define BODY_C \
	"Theo lãnh đạo Phòng Nội vụ, khó khăn nhất là bố trí người làm thay khi cán bộ đi học. " \
	"Nhiều xã chỉ có một công chức cho hai lĩnh vực. Vì thế lịch học được xếp vào cuối tuần " \
	"để không ảnh hưởng đến việc tiếp dân."

static unit_memory memory;
static cbcc_host host;
static cbcc_part_list parts;
static cbcc_article article;
static const char *page;

/* One letter a part, in order. */
static char letters[256];

static void
write_letters(char *to, size_t size)
{
	static const char names[CBCC_PART_COUNT] = {
		[CBCC_PART_TITLE] = 'T', [CBCC_PART_LEAD] = 'L', [CBCC_PART_BYLINE] = 'Y',
		[CBCC_PART_DATE] = 'D', [CBCC_PART_CAPTION] = 'C', [CBCC_PART_BODY] = 'B',
		[CBCC_PART_SOURCE] = 'S', [CBCC_PART_FURNITURE] = '.'
	};
	size_t		count = parts.count < size - 1 ? parts.count : size - 1;

	for (size_t i = 0; i < count; i++)
		to[i] = names[parts.items[i].kind];
	to[count] = '\0';
}

/* The parts of a page, which are the same where it is in NFD. */
static const char *
take_apart(const char *text)
{
	char	   *apart = unit_decomposed(text);
	char		others[sizeof(letters)];

	page = text;
	if (cbcc_article_parts(&host, apart, strlen(apart), &parts).code != CBCC_OK)
		return "error";
	write_letters(others, sizeof(others));
	free(apart);
	if (cbcc_article_parts(&host, text, strlen(text), &parts).code != CBCC_OK)
		return "error";
	write_letters(letters, sizeof(letters));
	CHECK_BYTES(others, strlen(others), letters);
	cbcc_article_describe(&host, text, &parts, &article);
	return letters;
}

static const char *
published(void)
{
	static char buffer[40];
	int			year;
	int			month;
	int			day;

	if (!article.has_published)
		return "none";
	cbcc_date_to_civil(article.published, &year, &month, &day);
	if (article.has_time)
		snprintf(buffer, sizeof(buffer), "%04d-%02d-%02d %02d:%02d:%02d", year, month, day,
				 article.second_of_day / 3600, article.second_of_day / 60 % 60,
				 article.second_of_day % 60);
	else
		snprintf(buffer, sizeof(buffer), "%04d-%02d-%02d", year, month, day);
	return buffer;
}

#define CHECK_FIELD(field, want) CHECK_BYTES(article.field.bytes, article.field.length, (want))

/* One line under a title: what date does it give? */
static const char *
date_of(const char *line)
{
	static char text[2048];

	snprintf(text, sizeof(text), "Suối Vàng nâng cao chất lượng đội ngũ cán bộ xã\n\n%s\n\n%s\n\n%s\n",
			 line, BODY_A, BODY_B);
	(void) take_apart(text);
	return published();
}

/* One line behind the text: whom does it name? */
static const char *
sign(const char *line)
{
	static char text[2048];

	snprintf(text, sizeof(text), "Suối Vàng nâng cao chất lượng đội ngũ cán bộ xã\n\n%s\n\n%s\n\n%s\n",
			 BODY_A, BODY_B, line);
	return take_apart(text);
}

static void
test_dates(void)
{
	TEST("dates and clocks in many forms")
	{
		CHECK_STRING(date_of("Thứ hai, 29/05/2023 | 08:35:27"), "2023-05-29 08:35:27");
		CHECK_STRING(date_of("31/08/2022 19:42"), "2022-08-31 19:42:00");
		CHECK_STRING(date_of("17:05, 07/08/2015"), "2015-08-07 17:05:00");
		CHECK_STRING(date_of("Cập nhật: Thứ năm, 17/10/2019 | 8:05:12 AM"), "2019-10-17 08:05:12");
		CHECK_STRING(date_of("Cập nhật lúc 3:20:00 PM - 17/10/2019"), "2019-10-17 15:20:00");
		CHECK_STRING(date_of("12/4/2010 12:05 AM"), "2010-04-12 00:05:00");
		CHECK_STRING(date_of("Ngày đăng: 22-08-2016"), "2016-08-22");
		CHECK_STRING(date_of("09:20 | 15/02/2024"), "2024-02-15 09:20:00");
		CHECK_STRING(date_of("Thứ tư, 10/08/2022 - 21:05'"), "2022-08-10 21:05:00");
		CHECK_STRING(date_of("Cập nhật: 15:36 ngày 04/08/2023"), "2023-08-04 15:36:00");
		CHECK_STRING(date_of("Đăng ngày 18/06/2015 - Lượt xem: 1.206"), "2015-06-18");
		CHECK_STRING(date_of("Thứ Ba, ngày 5 tháng 3 năm 2013"), "2013-03-05");
		CHECK_STRING(date_of("Thứ Ba, 05.03.2013, 07h30"), "2013-03-05 07:30:00");
		CHECK_STRING(date_of("2021-06-02T08:30:15+07:00"), "2021-06-02 08:30:15");
		CHECK_STRING(date_of("2021-06-02 08:30"), "2021-06-02 08:30:00");
		CHECK_STRING(date_of("CHỦ NHẬT, 7/7/2019 6:05 (GMT+7)"), "2019-07-07 06:05:00");
		CHECK_STRING(date_of("Ngày xuất bản: 03/05/2018 10:11 SA"), "2018-05-03 10:11:00");
		CHECK_STRING(date_of("Xây dựng Đảng | 08:35 29/05/2023"), "2023-05-29 08:35:00");
		CHECK_STRING(date_of("29/05/2023 08:35 - Chính trị"), "2023-05-29 08:35:00");
		CHECK_STRING(date_of("Thứ Tư, 2.10.2013 | 08:12 (GMT + 7)"), "2013-10-02 08:12:00");
		CHECK_STRING(date_of("29/05/2023 | 1.234 lượt xem | 0 bình luận"), "2023-05-29");
		CHECK_STRING(date_of("Suối Vàng, ngày 3 tháng 4 năm 2012"), "2012-04-03");
		CHECK_STRING(date_of("Đăng lúc: 14 giờ 5 phút, 03/05/2018"), "2018-05-03 14:05:00");
		CHECK_STRING(date_of("Đăng lúc 07h45, thứ Ba, ngày 3/5/2011"), "2011-05-03 07:45:00");
		CHECK_STRING(date_of("Ngày đăng: 03/05/2018 - 14:05. Danh mục: Tin tức"), "2018-05-03 14:05:00");
		CHECK_STRING(date_of("Xã hội 03/05/2018 14:05"), "2018-05-03 14:05:00");
		CHECK_STRING(date_of("Đời sống Thứ Năm 03/05/2018 14:05"), "2018-05-03 14:05:00");
		CHECK_STRING(date_of("Chuyên mục: Tin tức | Ngày đăng: 03/05/2018"), "2018-05-03");
		CHECK_STRING(date_of("3 tháng 5, 2018 | 14:05"), "2018-05-03 14:05:00");
	}
	TEST("what is no date gives none")
	{
		CHECK_STRING(date_of("31/02/2022 19:42"), "none");
		CHECK_STRING(date_of("Lượt xem: 1.206"), "none");
		CHECK_STRING(date_of("Kế hoạch ngày 12/3/2020 của huyện còn nhiều việc phải làm"), "none");
	}
}

static void
test_names(void)
{
	TEST("bylines in many forms")
	{
		CHECK_STRING(sign("Thu Hà"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(sign("HB"), "TLBY");
		CHECK_FIELD(author, "HB");
		CHECK_STRING(sign("P.V"), "TLBY");
		CHECK_FIELD(author, "P.V");
		CHECK_STRING(sign("N.T.H."), "TLBY");
		CHECK_FIELD(author, "N.T.H.");
		CHECK_STRING(sign("LÊ HẢI"), "TLBY");
		CHECK_FIELD(author, "LÊ HẢI");
		CHECK_STRING(sign("(Văn Lý)"), "TLBY");
		CHECK_FIELD(author, "Văn Lý");
		CHECK_STRING(sign("Vàng Thị Mỷ – Lò Văn Ơn"), "TLBY");
		CHECK_FIELD(author, "Vàng Thị Mỷ – Lò Văn Ơn");
		CHECK_STRING(sign("Thu Hà, Ngọc Lan và Bảo Yến"), "TLBY");
		CHECK_FIELD(author, "Thu Hà, Ngọc Lan và Bảo Yến");
		CHECK_STRING(sign("Tin, ảnh: Hồng Nhung"), "TLBY");
		CHECK_FIELD(author, "Hồng Nhung");
		CHECK_STRING(sign("Bài và ảnh: Xuân Thu"), "TLBY");
		CHECK_FIELD(author, "Xuân Thu");
		CHECK_STRING(sign("Tin: Thu Hà; ảnh: Ngọc Lan"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(sign("Tác giả bài viết: Vi Thị Lụa"), "TLBY");
		CHECK_FIELD(author, "Vi Thị Lụa");
		CHECK_STRING(sign("Bài, ảnh: Thu Hà (CTV)"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(sign("Thực hiện: Hà An - Ngọc Lan"), "TLBY");
		CHECK_FIELD(author, "Hà An - Ngọc Lan");
		CHECK_STRING(sign("NGUYỄN THỊ THU HÀ"), "TLBY");
		CHECK_FIELD(author, "NGUYỄN THỊ THU HÀ");
		CHECK_STRING(sign("Thu Hà (thuha@suoivang.vn)"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_FIELD(outlet, NULL);
		CHECK_STRING(sign("Bùi Thị Hoa - Trung tâm Văn hóa huyện"), "TLBY");
		CHECK_FIELD(author, "Bùi Thị Hoa");
		CHECK_STRING(sign("Thu Hà (tổng hợp)"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(sign("H'Loan Niê"), "TLBY");
		CHECK_FIELD(author, "H'Loan Niê");
		CHECK_STRING(sign("THU HÀ thực hiện"), "TLBY");
		CHECK_FIELD(author, "THU HÀ");
		CHECK_STRING(sign("Đọc bài"), "TLBB");
		CHECK_FIELD(author, NULL);
		CHECK_STRING(sign("Ghi nhanh: Thu Hà"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(sign("Trường Giang"), "TLBY");
		CHECK_FIELD(author, "Trường Giang");
	}
	TEST("source lines name an outlet, or a person behind \"Theo:\"")
	{
		CHECK_STRING(sign("Nguồn: Báo Suối Vàng"), "TLBS");
		CHECK_FIELD(outlet, "Báo Suối Vàng");
		CHECK_STRING(sign("Theo Báo Suối Vàng điện tử"), "TLBS");
		CHECK_FIELD(outlet, "Báo Suối Vàng điện tử");
		CHECK_STRING(sign("(Theo TTXVN)"), "TLBS");
		CHECK_FIELD(outlet, "TTXVN");
		CHECK_STRING(sign("Nguồn: suoivang.gov.vn"), "TLBS");
		CHECK_FIELD(outlet, "suoivang.gov.vn");
		CHECK_STRING(sign("Theo: Trần Thị Mai"), "TLBS");
		CHECK_FIELD(author, "Trần Thị Mai");
		CHECK_FIELD(outlet, NULL);
		CHECK_STRING(sign("Theo: Báo Suối Vàng"), "TLBS");
		CHECK_FIELD(outlet, "Báo Suối Vàng");
		CHECK_STRING(sign("Thu Hà (Báo Suối Vàng)"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_FIELD(outlet, "Báo Suối Vàng");
		CHECK_STRING(sign("Theo Thu Hà/TTXVN"), "TLBS");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_FIELD(outlet, "TTXVN");
		CHECK_STRING(sign("(Theo Vietnam+/TTXVN)"), "TLBS");
		CHECK_FIELD(outlet, "Vietnam+/TTXVN");
		CHECK_STRING(sign("Thu Hà (tổng hợp theo TTXVN)"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_FIELD(outlet, "TTXVN");
		CHECK_STRING(sign("Tác giả: Thu Hà - Nguồn: Báo Suối Vàng"), "TLBY");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_FIELD(outlet, "Báo Suối Vàng");
		CHECK_STRING(sign("Theo Tuổi xanh"), "TLBS");
		CHECK_FIELD(outlet, "Tuổi xanh");
		CHECK_STRING(sign("Theo Nông thôn & Cuộc sống"), "TLBS");
		CHECK_FIELD(outlet, "Nông thôn & Cuộc sống");
		CHECK_STRING(sign("Theo UBND huyện"), "TLB.");
		CHECK_FIELD(outlet, NULL);
		CHECK_STRING(sign("Nguồn: Internet"), "TLBS");
		CHECK_FIELD(outlet, NULL);
		/* a programme's name is none */
		CHECK_STRING(sign("Nguồn: Bản tin Thời sự ngày 3/4/2021"), "TLBS");
		CHECK_FIELD(outlet, NULL);
	}
	TEST("headings are no bylines")
	{
		CHECK_STRING(sign("Huyện Suối Vàng"), "TLBB");
		CHECK_FIELD(author, NULL);
		CHECK_STRING(sign("Kết quả bước đầu"), "TLBB");
		CHECK_STRING(sign("Theo báo cáo của UBND huyện"), "TLBB");
		CHECK_STRING(sign("II. Về CBCC"), "TLBB");
		CHECK_STRING(sign("V. Về CBCC"), "TLBB");
		CHECK_STRING(sign("V- Về CBCC"), "TLBB");
		CHECK_STRING(sign("V. Thành"), "TLBY");
	}
}

/* Lengths are letters and not bytes: take_apart() asks in NFD too. */
static void
test_forms(void)
{
	TEST("boxes and buttons amid an article do not end it, comments do")
	{
		CHECK_STRING(take_apart("Đưa cán bộ về bản xa học tiếng Mông\n15/07/2020\n" BODY_A "\nTin liên quan\n"
								BODY_B "\nChia sẻ Facebook\nIII. Kết quả\n" BODY_A "\nThu Hà\nTin liên quan\n"
								"Tam Sơn mở lớp tin học cho cán bộ xã\n"), "TDL.B.BBY..");
		CHECK_STRING(take_apart("Đưa cán bộ về bản xa học tiếng Mông\n15/07/2020\n" BODY_A "\n" BODY_B
								"\nÝ kiến bạn đọc\n" BODY_A "\n"), "TDLB..");
		CHECK_STRING(take_apart("Đưa cán bộ về bản xa học tiếng Mông\n15/07/2020\n" BODY_A "\n0:00 / 3:25\n"
								BODY_B "\nNguồn ảnh: Internet\n" BODY_A "\n"), "TDL.BCB");
	}
	TEST("a word of one letter or two before a point or a bracket")
	{
		/* no sentence ends behind initials; it does behind a word */
		CHECK_STRING(sign("Tổ Ê. Khu B. Xóm C"), "TLBB");
		CHECK_STRING(take_apart("Đưa cán bộ về tổ ô. Đưa công chức về khu ơ. Đến bản mới học\n"
								"15/07/2020\n" BODY_A "\n" BODY_B "\n"), "TDLB");
		CHECK_STRING(take_apart("Đưa cán bộ về bản à. Đưa công chức về bản ý. Đến bản mới học\n"
								"15/07/2020\n" BODY_A "\n" BODY_B "\n"), "BDBB");
		/* an item of a list is no title */
		CHECK_STRING(take_apart("ê) Đưa cán bộ xã đi học\n15/07/2020\n" BODY_A "\n" BODY_B "\n"),
					 "BDBB");
		CHECK_STRING(sign("Thu Hà."), "TLBY");
		CHECK_STRING(sign("Hà. Thu"), "TLBY");
		CHECK_STRING(sign("Ý"), "TLBB");
	}
}

static void
test_tags(void)
{
	static const struct
	{
		const char *head;
		const char *outlet;
	}			tags[] = {
		{"(BSV) - ", "BSV"}, {"BSV - ", "BSV"}, {"SVĐT - ", "SVĐT"},
		{"(TTXVN) - ", "TTXVN"}, {"(Baosuoivang.vn) - ", "Baosuoivang.vn"},
		{"QSV Online - ", "QSV Online"}, {"baosuoivang.vn - ", "baosuoivang.vn"},
		{"SVT.VN - ", "SVT.VN"}, {"(BSV)- ", "BSV"}, {"(BSV): ", "BSV"}, {"Suối Vàng (TTXVN) - ", "TTXVN"},
		{"(BSV) ", "BSV"}, {"(Suối Vàng Mới) ", "Suối Vàng Mới"},
		{"- ", NULL}, {"", NULL}
	};

	TEST("the outlet's tag at the head of the lead")
	{
		for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		{
			char		text[2048];

			snprintf(text, sizeof(text), "Suối Vàng đưa cán bộ xã đi học\n05/03/2013\n%s%s\n%s\n%s\n",
					 tags[i].head, BODY_A, BODY_B, BODY_C);
			CHECK_STRING(take_apart(text), "TDLBB");
			CHECK_FIELD(outlet, tags[i].outlet);
			CHECK_FIELD(lead, BODY_A);
		}
	}
	TEST("a council is no outlet")
	{
		(void) take_apart("Suối Vàng đưa cán bộ xã đi học\n"
						  "UBND - HĐND huyện Suối Vàng vừa họp bàn việc đưa cán bộ xã đi học.\n"
						  BODY_A "\n");
		CHECK_FIELD(outlet, NULL);
	}
}

static void
test_styles(void)
{
	TEST("breadcrumb, date with its zone below the title, related box at the end")
	{
		CHECK_STRING(take_apart("Trang chủ » Xây dựng Đảng » Tổ chức cán bộ\n"
								"Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Thứ Sáu, 12/05/2017, 14:22 [GMT+7]\n"
								"(Baosuoivang.vn) - Huyện Suối Vàng vừa mở lớp đại học cho cán bộ xã.\n"
								BODY_A "\n"
								"Một giờ học của lớp đại học tại xã Nà Sản. Ảnh: Ngọc Lan\n"
								BODY_B "\n"
								"Ngọc Lan\n"
								"TIN LIÊN QUAN\n"
								"Nà Sản: 12 cán bộ được khen thưởng\n"
								"Suối Vàng trồng mới 40 ha quế\n"),
					 ".TDLBCBY...");
		CHECK_STRING(published(), "2017-05-12 14:22:00");
		CHECK_FIELD(author, "Ngọc Lan");
		CHECK_FIELD(outlet, "Baosuoivang.vn");
	}
	TEST("a portal: masthead, counters, no lead, list of other news")
	{
		CHECK_STRING(take_apart("CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SUỐI VÀNG\n"
								"Hotline: 0912.345.678\n"
								"Đang truy cập: 12 | Hôm nay: 345 | Tổng truy cập: 1.234.567\n"
								"TIN TỨC - SỰ KIỆN\n"
								"Hội nghị tổng kết công tác đào tạo cán bộ năm 2018\n"
								"Ngày đăng: 12/03/2019 | Lượt xem: 541\n"
								"Kết quả đạt được\n"
								BODY_A "\n" BODY_B "\n"
								"Phòng Nội vụ\n"
								"Các tin khác:\n"
								"» Huyện tập huấn 120 cán bộ thôn (02/03/2019)\n"
								"» Bầu 15 trưởng bản (01/03/2019)\n"),
					 "....TDBBBB...");
		CHECK_FIELD(title, "Hội nghị tổng kết công tác đào tạo cán bộ năm 2018");
		CHECK_STRING(published(), "2019-03-12");
	}
	TEST("author and date on one line")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Thu Hà - 15/07/2020, 10:05\n"
								BODY_A "\n" BODY_B "\n"),
					 "TYDLB");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(published(), "2020-07-15 10:05:00");
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Tác giả: Thu Hà | 10:05 15/07/2020\n"
								BODY_A "\n" BODY_B "\n"),
					 "TYDLB");
		CHECK_FIELD(author, "Thu Hà");
		CHECK_STRING(published(), "2020-07-15 10:05:00");
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"15/07/2020 10:05 Thu Hà\n"
								BODY_A "\n" BODY_B "\n"),
					 "TDYLB");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("a site and the date on one line, buttons; a paper before its first sentence")
	{
		CHECK_STRING(take_apart("27°C  |  Đổi màu nền của trang báo\n14/07/2020 09:30\n"
								"Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"SVN.VN - Thứ Tư, 15/07/2020 10:05\nA  A\n"
								BODY_A "\n" BODY_B "\n"),
					 "..TYD.LB");
		CHECK_FIELD(author, NULL);
		CHECK_FIELD(outlet, "SVN.VN");
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Suối Vàng Online, 15/07/2020\n" BODY_A "\n" BODY_B "\n"),
					 "TYDLB");
		CHECK_FIELD(outlet, "Suối Vàng Online");
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n15/07/2020\n"
								"Báo Suối Vàng - " BODY_A "\n" BODY_B "\n"),
					 "TDLB");
		CHECK_FIELD(outlet, "Báo Suối Vàng");
	}
	TEST("initials with the sentence right behind their dash")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n15/07/2020\n"
								"SVO-" BODY_A "\n" BODY_B "\n"),
					 "TDLB");
		CHECK_FIELD(outlet, "SVO");
	}
	TEST("to whom a report is sent stands below it")
	{
		CHECK_STRING(take_apart("Báo cáo kết quả đào tạo cán bộ năm 2020\n" BODY_A "\n" BODY_B
								"\nNơi nhận:\n- TT HU, HĐND huyện;\n- Lưu: VT.\n"), "TLB...");
		CHECK_FIELD(author, NULL);
	}
	TEST("a box of related news in the middle of the body")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"15/07/2020\n"
								BODY_A "\n"
								"Tin liên quan\n"
								"Nà Sản khen thưởng 12 cán bộ\n"
								"Suối Vàng mở 3 lớp tin học\n"
								BODY_B "\n" BODY_C "\n"
								"Thu Hà\n"),
					 "TDL...BBY");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("a box before the last paragraph")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"15/07/2020\n"
								BODY_A "\n"
								"Xem thêm\n"
								"Nà Sản khen thưởng 12 cán bộ\n"
								">> Suối Vàng mở 3 lớp tin học\n"
								BODY_B "\n"
								"Thu Hà\n"
								"Từ khóa: cán bộ xã, Suối Vàng\n"),
					 "TDL...BY.");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("names in a table are no bylines, nor are buttons")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"15/07/2020\nA- A A+\n"
								BODY_A "\nTrình độ cán bộ các xã\nXã\nĐại học\nNà Sản\n12\nNà Lừa\n10\n"
								BODY_B "\n"),
					 "TD.LBBBBB");
		CHECK_FIELD(author, NULL);
	}
	TEST("buttons under the title do not end the article")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Bình luận (0)\nChia sẻ\nIn bài viết\n"
								BODY_A "\n" BODY_B "\nThu Hà\nBình luận (0)\n"),
					 "T...LBY.");
	}
	TEST("headline again as alternative text, alt and caption in a pair")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"15/07/2020\n"
								"Suối Vàng: Cán bộ xã đi học cuối tuần - Ảnh 1.\n"
								BODY_A "\n"
								"Công chức xã Nà Sản hướng dẫn 3 người dân làm giấy khai sinh cho con\n"
								"Công chức xã Nà Sản hướng dẫn người dân làm giấy khai sinh cho con.\n"
								BODY_B "\n"),
					 "TDCLCCB");
	}
	TEST("the lead above the headline, and again below it")
	{
		CHECK_STRING(take_apart("(BSV) - Huyện Suối Vàng vừa mở hai lớp đại học cho cán bộ các xã vùng cao.\n"
								"Đọc nhiều\n"
								"Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Huyện Suối Vàng vừa mở hai lớp đại học cho cán bộ các xã vùng cao.\n"
								BODY_A "\nThu Hà\n"),
					 "L.TBBY");
		CHECK_FIELD(outlet, "BSV");
	}
	TEST("a lead of two paragraphs, below the headline and above it")
	{
		CHECK_STRING(take_apart("Suối Vàng nâng cao chất lượng đội ngũ cán bộ xã\n\n" BODY_A "\n\n"
								BODY_B "\n\nHà Văn Tám – Lê Thị Mơ\n\n31/08/2022 19:42\n\n"
								BODY_C "\n\n" BODY_A "\n"), "TLBYDBB");
		CHECK_FIELD(author, "Hà Văn Tám – Lê Thị Mơ");
		CHECK_STRING(take_apart("(Baosuoivang.vn) - " BODY_A "\n\n" BODY_B "\n\nĐọc nhiều\n\n"
								"Suối Vàng nâng cao chất lượng đội ngũ cán bộ xã\n\n"
								BODY_A " " BODY_B "\n\n" BODY_C "\n\nHà Văn Tám\n"),
					 "LL.TBBY");
		CHECK_FIELD(outlet, "Baosuoivang.vn");
	}
	TEST("a menu above a lead above the headline")
	{
		CHECK_STRING(take_apart("Trang chủ\nThời sự\nXây dựng Đảng\n\n"
								"(Baosuoivang.vn) - " BODY_A "\n\nĐọc nhiều\n\n"
								"Suối Vàng nâng cao chất lượng đội ngũ cán bộ xã\n\n"
								BODY_A "\n\n" BODY_B "\n\nHà Văn Tám\n"), "...L.TBBY");
	}
	TEST("a heading and rows of a table are body")
	{
		CHECK_STRING(take_apart("Số liệu cán bộ xã huyện Suối Vàng năm 2020\n"
								"15/07/2020\n"
								BODY_A "\n"
								"Trình độ chuyên môn:\n"
								"- Đại học: 120 người\n"
								"- Cao đẳng: 30 người\n"
								"+ Nữ: 45%\n"
								"45%\n"
								BODY_B "\n"),
					 "TDLBBBBBB");
	}
	TEST("the date may stand behind the text")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								BODY_A "\n" BODY_B "\nThu Hà\nCập nhật: 09:15 - 12/4/2012\n"
								"Bình luận\n12/5/2024 08:00\n"),
					 "TLBYD..");
		CHECK_STRING(published(), "2012-04-12 09:15:00");
	}
	TEST("the date may stand in brackets before a counter")
	{
		(void) take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
						  "[ Cập nhật vào ngày (12/4/2012) ] - [ Số lần xem: 1825 ]\n"
						  BODY_A "\n" BODY_B "\n");
		CHECK_STRING(published(), "2012-04-12");
	}
	TEST("the page's clock is not the article's date")
	{
		CHECK_STRING(take_apart("Thứ hai, 06/01/2025, 10:00\n"
								"Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								BODY_A "\nThu Hà\n03/04/2018 07:00\n" BODY_B "\n" BODY_C "\n"),
					 ".TLYDBB");
		CHECK_STRING(published(), "2018-04-03 07:00:00");
		(void) take_apart("Thứ hai, 06/01/2025, 10:00 [GMT+7]\n"
						  "Suối Vàng: Cán bộ xã đi học cuối tuần\n" BODY_A "\n" BODY_B "\n");
		CHECK_STRING(published(), "none");
	}
	TEST("a contest note with the page's heading glued to it")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								BODY_A "\n" BODY_B "\nThu Hà\n"
								"(Tác phẩm tham dự giải báo chí huyện năm 2020.)Tin cùng chuyên mục\n"
								"Nà Sản khen thưởng 12 cán bộ\n"),
					 "TLBY...");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("related news without a heading")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								BODY_A "\n" BODY_B "\nThu Hà\n"
								"Nà Sản khen thưởng 12 cán bộ có thành tích\n"
								"(03/04/2018)\n"
								"Suối Vàng mở 3 lớp tin học cho cán bộ thôn\n"
								"(01/04/2018)\n"),
					 "TLBY....");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("comment templates, weather and footers")
	{
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								BODY_A "\n" BODY_B "\nThu Hà\n\xC2\xA0{name} - {time}\n{body}\n0 bình luận\n"
								"Thời tiết\nSuối Vàng 17°C\n"
								"Tổng Biên tập: Nguyễn Văn Bê\nGiấy phép số 12/GP-BTTTT\n"),
					 "TLBY.......");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("question as title, subheads, interview")
	{
		CHECK_STRING(take_apart("Vì sao cán bộ xã ngại đi học?\n"
								"15/07/2020\n"
								BODY_A "\nChuyện ở Nà Sản\n" BODY_B "\n"
								"Nguyễn Văn Bê\n" BODY_C "\n" BODY_A "\nThu Hà\n"),
					 "TDLBBBBBY");
		CHECK_FIELD(title, "Vì sao cán bộ xã ngại đi học?");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("the browser's title above the headline")
	{
		(void) take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở - Báo Suối Vàng điện tử\n"
						  "Suối Vàng chăm lo đào tạo cán bộ cơ sở\n" BODY_A "\n" BODY_B "\n");
		CHECK_FIELD(title, "Suối Vàng chăm lo đào tạo cán bộ cơ sở");
	}
	TEST("a headline that ends in a point, the date below it")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở.\n15/07/2020\n"
								BODY_A "\n" BODY_B "\n"), "TDLB");
	}
	TEST("a caption right below the lead; a sentence that counts is none")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								"Đảng bộ xã Nà Sản bầu 13 đồng chí vào ban chấp hành.\n"
								BODY_B "\n"), "TDLCB");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								"Xã Nà Sản có 13 đồng chí đi học đại học.\n"
								BODY_B "\n"), "TDLBB");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								"Năm 2020, xã cử 13 đồng chí đi học đại học.\n"
								BODY_B "\n"), "TDLBB");
	}
	TEST("a caption further down, between paragraphs")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								BODY_B "\n"
								"Cán bộ xã Nà Sản thăm vườn mận của các hộ dân.\n"
								BODY_A "\n"), "TDLBCB");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								BODY_B "\n"
								"Đến nay, xã Nà Sản đã cử 5 cán bộ đi học.\n"
								BODY_A "\n"), "TDLBBB");
	}
	TEST("a statement of its own between paragraphs is no caption")
	{
		static const char *const statements[] = {
			"Xã Nà Sản là một điển hình.", "Huyện còn thừa 38 giáo viên tiểu học.",
			"Nhiều cán bộ giỏi cũng xin nghỉ.", "Huyện không lùi mốc đã định."
		};

		for (size_t i = 0; i < sizeof(statements) / sizeof(statements[0]); i++)
		{
			char		page[4096];

			snprintf(page, sizeof(page), "%s%s%s",
					 "Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
					 BODY_B "\n", statements[i], "\n" BODY_A "\n");
			CHECK_STRING(take_apart(page), "TDLBBB");
		}
	}
	TEST("the office whose site it is, in capitals, is no headline")
	{
		CHECK_STRING(take_apart("HỘI LIÊN HIỆP PHỤ NỮ TỈNH VĨNH HẢI\nĐoàn kết - Sáng tạo - Phát triển\n"
								"Trang chủ\nSuối Vàng chăm lo cán bộ cơ sở\nĐược đăng: 27 Tháng 7 2022\n"
								BODY_A "\n" BODY_B "\n"), "...TDLB");
		CHECK_STRING(published(), "2022-07-27");
		CHECK_STRING(take_apart("TỈNH ỦY - ỦY BAN NHÂN DÂN TỈNH CÀ MAU\nTRƯỜNG CHÍNH TRỊ TỈNH CÀ MAU\n"
								"Trường: Một năm nhiều khởi sắc\nThứ hai, 09 Tháng 12 2013 10:41\n"
								BODY_A "\n" BODY_B "\n"), "..TDLB");
		CHECK_STRING(published(), "2013-12-09 10:41:00");
		/* but where nothing else may be one, it is */
		CHECK_STRING(take_apart("ỦY BAN NHÂN DÂN HUYỆN KỲ PHÚ GIAO BAN\n15/07/2020\n" BODY_A "\n" BODY_B "\n"), "TDLB");
	}
	TEST("a date before a counter, the zone on a line of its own, a clock right above the title")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								"Ngày đăng: 22/03/2012, 15:40 | Đã xem: 512\n[Giờ GMT+7]\n"
								BODY_A "\n" BODY_B "\n"), "TD.LB");
		CHECK_STRING(published(), "2012-03-22 15:40:00");
		CHECK_STRING(take_apart("Thứ Tư, 08/10/2025 06:12 (GMT+7)\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								BODY_A "\n" BODY_B "\n"), "DTLB");
		CHECK_STRING(published(), "2025-10-08 06:12:00");
		CHECK_STRING(take_apart("Thứ Tư, 08/10/2025 06:12 (GMT+7)\nTrang chủ\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								BODY_A "\n" BODY_B "\n"), "..TLB");
	}
	TEST("a motto, a row of icons, a path of long names; headings that are numbered")
	{
		CHECK_STRING(take_apart("CƠ QUAN CỦA ĐẢNG BỘ TỈNH - TIẾNG NÓI CỦA NHÂN DÂN VĨNH HẢI\n"
								"☰   Mới nhất   Thời sự   Rao vặt\n"
								"Trang chủ > Văn bản chỉ đạo, điều hành > Nghị quyết\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\nCỡ chữ A A A\n"
								"I. SỐ LƯỢNG\n" BODY_A "\n" BODY_B "\nThu Hà\nBài cũ hơn\n"
								"Nà Sản khen thưởng 12 cán bộ\n"), "...TD.BBBY..");
		CHECK_FIELD(author, "Thu Hà");
	}
	TEST("what an image shows, with figures in it")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\n" BODY_A "\n"
								"Toàn cảnh buổi gặp mặt của 64 cán bộ xã.\n" BODY_B "\n"
								"alt=\"Hội nghị có 31 đại biểu dự\"\n" BODY_A "\n"
								"Lớp bồi dưỡng cán bộ Hội đợt 2, có 85 học viên\nLớp bồi dưỡng cán bộ Hội đợt 2\n"
								BODY_B "\n"), "TDLCBCBCCB");
	}
	TEST("headlines most read between the menu and the title")
	{
		CHECK_STRING(take_apart("Trang chủ\nXây dựng Đảng\n14/07/2020 09:30 [GMT+7]\n"
								"TIN ĐỌC NHIỀU\n1. Tuyển 215 viên chức\n2. Bắt 2 cán bộ xã\n"
								"Suối Vàng: Trưởng thôn cũng phải học\n15/07/2020\n"
								BODY_A "\n" BODY_B "\n"), "......TDLB");
	}
	TEST("a row of menu entries with spaces between, the slashes of a section")
	{
		CHECK_STRING(take_apart("TRANG CHỦ   GIỚI THIỆU   TIN TỨC - SỰ KIỆN   THỦ TỤC HÀNH CHÍNH\n"
								"Chính trị / Xây dựng Đảng\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\n15/07/2020\nĐã xem: 642\n"
								BODY_A "\n" BODY_B "\n"), "..TD.LB");
	}
	TEST("the date's section line, the subtitle of a series")
	{
		CHECK_STRING(take_apart("Chuyện học của cán bộ vùng cao Suối Vàng\n"
								"Bài 2: Lớp học cuối tuần của cán bộ xã\n"
								"Chính trị | 15/07/2020 07:00\n" BODY_A "\n" BODY_B "\n"),
					 "TBDBB");
		CHECK_STRING(published(), "2020-07-15 07:00:00");
	}
	TEST("a paper beside the date; a section before it, a label behind it; the clock before the weekday")
	{
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\nSuối Vàng Online, 15-07-2020 | 05:30\n"
								BODY_A "\n" BODY_B "\nTHU HÀ\n"), "TYDLBY");
		CHECK_STRING(published(), "2020-07-15 05:30:00");
		CHECK_FIELD(outlet, "Suối Vàng Online");
		CHECK_FIELD(author, "THU HÀ");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\nSV.VN - Thứ Tư, 15/07/2020 05:30\n"
								BODY_A "\n" BODY_B "\n"), "TYDLB");
		CHECK_FIELD(outlet, "SV.VN");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\nNội chính 15/07/2020 18:33\n"
								BODY_A "\n" BODY_B "\n"), "TDLB");
		CHECK_STRING(published(), "2020-07-15 18:33:00");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								"Đăng ngày: 15/07/2020 - 15:02. Chuyên mục: Thông báo - Báo cáo\n"
								BODY_A "\n" BODY_B "\n"), "TDLB");
		CHECK_STRING(published(), "2020-07-15 15:02:00");
		CHECK_STRING(take_apart("Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								"Cập nhật lúc 08h12, thứ Tư, ngày 15/7/2020\n"
								BODY_A "\n" BODY_B "\n"), "TDLB");
		CHECK_STRING(published(), "2020-07-15 08:12:00");
	}
	TEST("another language, a search field and the sizes of letters are no text")
	{
		CHECK_STRING(take_apart("Department of Information and Communications\nTìm kiếm...\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\nA  A\n"
								BODY_A "\n" BODY_B "\n"), "..T.LB");
		/* letters count, whatever bytes they have: NFC and NFD */
		CHECK_STRING(take_apart("Los señors de la casa\n15/07/2020\n" BODY_A "\n" BODY_B "\n"),
					 "TDLB");
		CHECK_STRING(take_apart("Los sen\u0303ors de la casa\n15/07/2020\n" BODY_A "\n" BODY_B "\n"),
					 "TDLB");
	}
	TEST("a row of menu entries before the title")
	{
		CHECK_STRING(take_apart("Thời sự\nChính trị\nKinh tế\nVăn hóa - Xã hội\nXây dựng Đảng\n"
								"Suối Vàng chăm lo đào tạo cán bộ cơ sở\n"
								BODY_A "\n" BODY_B "\nThu Hà\n"),
					 ".....TLBY");
	}
}

static void
test_texts(void)
{
	TEST("a text that is no page is body")
	{
		CHECK_STRING(take_apart("Xã Nà Sản có 18 cán bộ"), "B");
		CHECK_STRING(take_apart("Xã Nà Sản có 18 cán bộ."), "B");
		CHECK_STRING(take_apart("Xã Nà Sản có 18 cán bộ\nXã Nà Lừa có 20 cán bộ"), "BB");
		CHECK_STRING(take_apart("Xã Nà Sản có 18 cán bộ.\nXã Nà Lừa có 20 cán bộ."), "BB");
		CHECK_STRING(take_apart("18 cán bộ"), "B");
		CHECK_STRING(take_apart(BODY_A "\n" BODY_B), "BB");
		CHECK_STRING(take_apart("Thu Hà"), "B");
		CHECK_STRING(take_apart("Bình luận"), "B");
	}
	TEST("empty and blank texts have no parts")
	{
		CHECK_STRING(take_apart(""), "");
		CHECK_STRING(take_apart(" \n\t\n\xC2\xA0\r\n"), "");
	}
	TEST("spans count code points, bytes are kept")
	{
		(void) take_apart("  Xã Nà Sản\xC2\xA0\n\nđạt chuẩn. ");
		CHECK_INT(parts.count, 2);
		CHECK_INT(parts.items[0].span.first, 3);
		CHECK_INT(parts.items[0].span.end, 12);
		CHECK_INT(parts.items[1].span.first, 15);
		CHECK_INT(parts.items[1].span.end, 25);
		CHECK_BYTES(page + parts.items[1].start,
					parts.items[1].end - parts.items[1].start, "đạt chuẩn.");
	}
	TEST("decomposed letters and ill-formed bytes")
	{
		CHECK_STRING(take_apart("Suo\xCC\x82\xCC\x81i Va\xCC\x80ng\xFF\xFE\n\xC3\n\x80\x80"), "BBB");
		CHECK_STRING(take_apart("Suối Vàng: Cán bộ xã đi học cuối tuần\n"
								"Thu\xCC\x9B\xCC\x81 hai, 05/03/2013\n"
								BODY_A "\n" BODY_B "\nBi\xCC\x80nh lua\xCC\xA3\xCC\x82n\n"),
					 "TDLB.");
	}
}

static long interrupts;

static void
count_interrupt(void *context)
{
	(void) context;
	interrupts++;
}

static void
test_limits(void)
{
	size_t		size = 4 * 1024 * 1024;
	char	   *text = malloc(size);

	if (text == NULL)
		exit(EXIT_FAILURE);
	host.check_interrupt = count_interrupt;
	TEST("a line of megabytes")
	{
		interrupts = 0;
		memset(text, 'a', size);
		CHECK(cbcc_article_parts(&host, text, size, &parts).code == CBCC_OK);
		CHECK_INT(parts.count, 1);
		CHECK(interrupts >= (long) (size / 8192));
		CHECK(memory.in_use < 100000);
		unit_release_all(&memory);
	}
	TEST("line ends only")
	{
		memset(text, '\n', size);
		CHECK(cbcc_article_parts(&host, text, size, &parts).code == CBCC_OK);
		CHECK_INT(parts.count, 0);
		unit_release_all(&memory);
	}
	TEST("as many names, dates and headings as fit")
	{
		static const char unit[] = "Thu Hà\n05/03/2013\nTin liên quan\nCán bộ xã đi học\nXã có 18 cán bộ đi học.\n";
		size_t		used = 0;

		while (used + sizeof(unit) < size / 4)
		{
			memcpy(text + used, unit, sizeof(unit) - 1);
			used += sizeof(unit) - 1;
		}
		CHECK(cbcc_article_parts(&host, text, used, &parts).code == CBCC_OK);
		CHECK_INT(parts.count, used / (sizeof(unit) - 1) * 5);
		unit_release_all(&memory);
	}
	TEST("memory that runs out is an error")
	{
		for (long n = 0; n < 2; n++)
		{
			memory.allocations = 0;
			memory.fail_after = n;
			CHECK_INT(cbcc_article_parts(&host, "Cán bộ\n", 10, &parts).code, CBCC_ERROR_MEMORY);
			unit_release_all(&memory);
		}
		memory.fail_after = -1;
	}
	host.check_interrupt = NULL;
	free(text);
}

int
main(void)
{
	host = unit_host(&memory);
	test_dates();
	test_names();
	test_forms();
	test_tags();
	test_styles();
	test_texts();
	unit_release_all(&memory);
	test_limits();
	return UNIT_DONE();
}
