/*-------------------------------------------------------------------------
 *
 * test_pages.c
 *		Constructions as pages and reports of offices have them.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

#include "wrap.h"

static void
test_in_turn(void)
{
	TEST("in turn: units, levels, a count and its share, and the changes behind them")
	{
		FACTS("Năm 2018, số lớp và số học viên theo thứ tự là 37 và 2.870.",
			  "37 lớp training {learner} 2018-01-01..2018-12-31",
			  "2.870 người training {learner} 2018-01-01..2018-12-31");
		FACTS("Tỷ lệ cấp ủy viên là người Khmer ở ba cấp tỉnh, huyện, xã theo thứ tự là 15,1%, 14,6% và 17,3%.",
			  "15,1% stock {committee_member,province,ethnic_minority}",
			  "14,6% stock {committee_member,district,ethnic_minority}",
			  "17,3% stock {committee_member,commune,ethnic_minority}");
		FACTS("Cơ quan quận có 412 công chức, 80% có bằng đại học; ở 56 phường, xã, hai con số tương ứng là 1.018 người và 47,2%.",
			  "412 người stock {civil_servant,district}",
			  "80% stock {civil_servant,district} professional:bachelor",
			  "1.018 người stock {civil_servant,commune}",
			  "47,2% stock {civil_servant,commune} professional:bachelor");
		FACTS("Huyện Kỳ Phú có 84 cán bộ xã và 130 cán bộ thôn. Năm 2020, hai con số này lần lượt còn 62 và 46, giảm 26% và 64% so với năm 2019.",
			  "84 người stock {cadre,commune} @huyện Kỳ Phú",
			  "130 người stock {cadre,village} @huyện Kỳ Phú",
			  "62 người stock {cadre,commune} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "46 người stock {cadre,village} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "-26% change {cadre,commune} @huyện Kỳ Phú 2020-01-01..2020-12-31 base=2019-01-01..2019-12-31",
			  "-64% change {cadre,village} @huyện Kỳ Phú 2020-01-01..2020-12-31 base=2019-01-01..2019-12-31");
	}
	TEST("one standard for several tracks, bare values that a count fell from, parts behind a colon")
	{
		FACTS("Huyện Kỳ Phú có 486 cán bộ xã, trong đó đạt chuẩn về văn hóa 78%, chuyên môn 54%, lý luận chính trị 49%.",
			  "486 người stock {cadre,commune} @huyện Kỳ Phú",
			  "78% stock {cadre,commune} general met @huyện Kỳ Phú",
			  "54% stock {cadre,commune} professional met @huyện Kỳ Phú",
			  "49% stock {cadre,commune} political met @huyện Kỳ Phú");
		FACTS("Số cán bộ xã của huyện Kỳ Phú giảm từ 46 xuống còn 31 người.",
			  "46 người stock {cadre,commune} @huyện Kỳ Phú",
			  "31 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Xã Kỳ Sơn có 32 cán bộ, công chức: cán bộ 11, công chức 21; trình độ thạc sĩ 3, đại học 29.",
			  "32 người stock {cadre,civil_servant,commune} @xã Kỳ Sơn",
			  "11 người stock {cadre,commune} @xã Kỳ Sơn",
			  "21 người stock {civil_servant,commune} @xã Kỳ Sơn",
			  "3 người stock {cadre,civil_servant,commune} professional:master @xã Kỳ Sơn",
			  "29 người stock {cadre,civil_servant,commune} professional:bachelor @xã Kỳ Sơn");
	}
	TEST("posts in a bracket are of those before it, a bare year compared with, money beside a share of fees")
	{
		FACTS("Huyện Kỳ Phú có 12 cán bộ xã là nữ (bí thư 2, chủ tịch 10). Năm 2010, 70% cán bộ xã đạt chuẩn, tăng 25% so với 2005.",
			  "12 người stock {cadre,commune,female} @huyện Kỳ Phú",
			  "2 người stock {leader,commune,female} @huyện Kỳ Phú",
			  "10 người stock {leader,commune,female} @huyện Kỳ Phú",
			  "70% stock {cadre,commune} met @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "25% change {cadre,commune} met @huyện Kỳ Phú 2010-01-01..2010-12-31 base=2005-01-01..2005-12-31");
		FACTS("Mỗi công chức xã đi học được huyện Kỳ Phú hỗ trợ 70% học phí và 1 triệu đồng/tháng.",
			  "1.000.000 đồng spending {civil_servant,commune} @huyện Kỳ Phú");
	}
	TEST("a level that labels all counts of its clause, years whose word is said once")
	{
		FACTS("Cấp huyện 12 cán bộ, 18 công chức; cấp xã có 25 cán bộ, 20 công chức.",
			  "12 người stock {cadre,district}",
			  "18 người stock {civil_servant,district}",
			  "25 người stock {cadre,commune}",
			  "20 người stock {civil_servant,commune}");
		FACTS("Số công chức của huyện Kỳ Phú nghỉ việc năm 2016 là 45 người, 2017 là 38 người, 2018 chỉ 12 người.",
			  "45 người reduction {civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "38 người reduction {civil_servant} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "12 người reduction {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("what is left, whose degree is good, what all classes teach, another goal")
	{
		FACTS("Năm 2018, huyện Kỳ Phú tiếp nhận 97 công chức; đến nay còn 84 người.",
			  "97 người recruitment {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "84 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Tỉnh Kỳ Lâm mở năm lớp kỹ năng số cho 930 cán bộ, trong đó 2 lớp cho 112 lãnh đạo cấp tỉnh.",
			  "5 lớp training {cadre} informatics @tỉnh Kỳ Lâm",
			  "930 người training {cadre} informatics @tỉnh Kỳ Lâm",
			  "2 lớp training {leader,province} informatics @tỉnh Kỳ Lâm",
			  "112 người training {leader,province} informatics @tỉnh Kỳ Lâm");
		FACTS("Huyện Kỳ Phú phấn đấu 95% cán bộ hoàn thành tốt nhiệm vụ; tỷ lệ cán bộ nữ đạt 20%.",
			  "95% evaluation target {cadre} @huyện Kỳ Phú",
			  "20% stock target {cadre,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 27 công chức tư pháp - hộ tịch xã đi học; Sở Nội vụ đề nghị cho tuyển thêm 18 công chức địa chính xã.",
			  "27 người training {civil_servant,commune} @huyện Kỳ Phú",
			  "18 người recruitment target {civil_servant,commune} @huyện Kỳ Phú");
	}
}

static void
test_wrapped(void)
{
	TEST("lines broken at a width go on")
	{
		FACTS("CHUẨN HÓA CÁN BỘ CƠ SỞ Ở KỲ PHÚ\n\nTheo thống kê, đến cuối năm 2004 toàn huyện Kỳ Phú có\n126 cán bộ chủ chốt xã, thị trấn. Về chuyên môn: trung cấp\n42 người, đại học 51 người; từ năm 2003 đến nay huyện đã mở 7\nlớp tin học văn phòng cho các cán bộ cơ sở và đã cử 96 lượt\ncán bộ xã đi học các lớp ấy do tỉnh và các trường ở trung ương\nmở.\n\nTRẦN NAM",
			  "126 người stock {cadre,key_cadre,commune} @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "42 người stock {cadre,key_cadre,commune} professional:intermediate @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "51 người stock {cadre,key_cadre,commune} professional:bachelor @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "7 lớp training {cadre,commune} informatics @huyện Kỳ Phú 2003-01-01..",
			  "96 lượt training {cadre,commune} informatics @huyện Kỳ Phú 2003-01-01..");
	}
	TEST("lines may end in a carriage return")
	{
		FACTS("Theo thống kê, đến cuối năm 2004 toàn huyện Kỳ Phú có\r126 cán bộ chủ chốt xã, thị trấn. Về chuyên môn: trung cấp\r42 người, đại học 51 người; các lớp tin học văn phòng được\rmở đều.\r",
			  "126 người stock {cadre,key_cadre,commune} @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "42 người stock {cadre,key_cadre,commune} professional:intermediate @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "51 người stock {cadre,key_cadre,commune} professional:bachelor @huyện Kỳ Phú 2004-01-01..2004-12-31");
	}
	TEST("a list whose items begin in small letters has no width, nor has a page with a long line")
	{
		FACTS("Huyện Kỳ Phú có 126 cán bộ xã, trong đó:\n- nữ 20 người\n- đại học 90 người\n- trung cấp 36 người\n- cao đẳng 2 người",
			  "126 người stock {cadre,commune} @huyện Kỳ Phú",
			  "20 người stock {cadre,commune,female} @huyện Kỳ Phú",
			  "90 người stock {cadre,commune} professional:bachelor @huyện Kỳ Phú",
			  "36 người stock {cadre,commune} professional:intermediate @huyện Kỳ Phú",
			  "2 người stock {cadre,commune} professional:college @huyện Kỳ Phú");
	}
}

/* Lines of a page that hold what text does not. */
static void
test_damaged(void)
{
	TEST("a byte of zero ends no sentence")
	{
		static const char page[] =
			"Năm 2020 huyện Kỳ Phú đã cử nhiều cán bộ, công chức xã\0\n"
			"đi học các lớp về quản lý nhà nước, về tin học văn phòng\0\n"
			"do tỉnh và các trường ở trung ương mở tại tỉnh trong năm\0\n"
			"qua, trong đó có nhiều cán bộ nữ.\n";
		unit_memory memory = {0};
		cbcc_host	host = unit_host(&memory);
		char	   *joined = NULL;

		CHECK(cbcc_wrap_undo(&host, page, sizeof(page) - 1, &joined) == CBCC_OK);
		CHECK(joined != NULL && memchr(joined, '\n', sizeof(page) - 2) == NULL);
		unit_release_all(&memory);
	}
	TEST("a place with more marks on a letter than Unicode would order is no error")
	{
		char		page[2000] = "Thị xã Ng";
		unit_memory memory = {0};
		cbcc_host	host = unit_host(&memory);
		cbcc_fact_list facts;

		for (int i = 0; i < 300; i++)
			strcat(page, "\u0301");
		strcat(page, " có 120 cán bộ xã.");
		CHECK(cbcc_article_facts(&host, page, strlen(page), false, 0, &facts).code == CBCC_OK);
		CHECK(facts.count == 1 && facts.items[0].place.length > 600);
		unit_release_all(&memory);
	}
}

static void
test_constructions(void)
{
	TEST("a law's year, what a clause begins with, seats over a list, and who leads a ranking")
	{
		FACTS("Huyện Kỳ Phú có tỷ lệ đạt chuẩn theo Luật Giáo dục 2019 của giáo viên là 89,3%; 5% chưa đạt chuẩn trình độ đào tạo theo Luật Giáo dục năm 2019.",
			  "89,3% stock {lecturer} met @huyện Kỳ Phú",
			  "5% stock {lecturer} professional below @huyện Kỳ Phú");
		FACTS("Tỷ lệ giáo viên đạt chuẩn của huyện Kỳ Phú: mầm non 98%, tiểu học 92%; trên chuẩn: mầm non 75%, tiểu học 30%.",
			  "98% stock {lecturer} met @huyện Kỳ Phú",
			  "92% stock {lecturer} met @huyện Kỳ Phú",
			  "75% stock {lecturer} above @huyện Kỳ Phú",
			  "30% stock {lecturer} above @huyện Kỳ Phú");
		FACTS("Tỷ lệ nữ đại biểu HĐND toàn tỉnh Bình Lâm đạt 24%, trong đó huyện Kỳ Phú có tỷ lệ nữ đại biểu HĐND cấp xã cao nhất (35%). Tỉnh có 6 đảng viên (9%) và cán bộ trẻ (3%).",
			  "24% stock {council_delegate,female} @tỉnh Bình Lâm",
			  "35% stock {council_delegate,commune,female} @huyện Kỳ Phú",
			  "6 người stock {party_member} @tỉnh Bình Lâm",
			  "9% stock {party_member} @tỉnh Bình Lâm",
			  "3% stock {cadre,young} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú\n- Tỷ lệ nữ trong HĐND các cấp nhiệm kỳ 2016-2021:\n+ Cấp huyện: 13/55 (23,64%)\n+ Cấp xã: 79/278",
			  "13 người stock {council_delegate,district,female} @huyện Kỳ Phú 2016-01-01..2021-12-31 of=55 người",
			  "23,64% stock {council_delegate,district,female} @huyện Kỳ Phú 2016-01-01..2021-12-31",
			  "79 người stock {council_delegate,commune,female} @huyện Kỳ Phú 2016-01-01..2021-12-31 of=278 người");
		FACTS("Cả nước có 35 tỉnh có tỷ lệ cấp ủy viên nữ từ 15% trở lên, cao nhất là Tuyên Quang với tỷ lệ 29%; có 9 bí thư nữ. Có 273 cấp ủy viên là tiến sĩ.",
			  "ít nhất 15% stock {committee_member,female} @cả nước",
			  "29% stock {committee_member,female} @tỉnh Tuyên Quang",
			  "9 người stock {leader,female} @cả nước",
			  "273 người stock {committee_member} professional:doctor @cả nước");
	}
	TEST("a clause of others behind và, a list of committees, and delegates to a congress")
	{
		FACTS("Xã Kỳ Sơn có 24 cán bộ, trình độ đại học có 12 người và trình độ trung cấp chiếm gần một phần năm.",
			  "24 người stock {cadre,commune} @xã Kỳ Sơn",
			  "12 người stock {cadre,commune} professional:bachelor @xã Kỳ Sơn");
		FACTS("Năm 2016, Trường Chính trị tỉnh Bình Lâm dự mở thêm 8 lớp cho các huyện, thị, thành ủy; đồng thời mở 2 lớp đại học.",
			  "8 lớp training target {} @Trường Chính trị tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "2 lớp training target {} professional:bachelor @Trường Chính trị tỉnh Bình Lâm 2016-01-01..2016-12-31");
		FACTS("Huyện Kỳ Phú có 45 cán bộ. Có 344/1.794 đại biểu là nữ tham dự Đại hội Đảng bộ huyện, đạt tỷ lệ 19,2%.",
			  "45 người stock {cadre} @huyện Kỳ Phú");
	}
	TEST("each of those listed has its number; one verb for two; traits that change beside one another")
	{
		FACTS("Huyện Kỳ Phú có tỷ lệ công chức có trình độ thạc sĩ, tiến sĩ lần lượt là 20% và 3%.",
			  "20% stock {civil_servant} professional:master @huyện Kỳ Phú",
			  "3% stock {civil_servant} professional:doctor @huyện Kỳ Phú");
		FACTS("Năm 2018 và 2019, huyện Kỳ Phú lần lượt tinh giản 12 và 14 người. Số cán bộ, công chức, viên chức của huyện lần lượt là 30, 120 và 450 người.",
			  "12 người reduction {} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "14 người reduction {} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "30 người stock {cadre} @huyện Kỳ Phú",
			  "120 người stock {civil_servant} @huyện Kỳ Phú",
			  "450 người stock {public_employee} @huyện Kỳ Phú");
		FACTS("Cả nước hợp nhất 16.321 trong tổng số 86.282 thôn. Có 25 học viên đạt bằng giỏi, 97 học viên đạt bằng khá.",
			  "25 người evaluation {learner} @cả nước",
			  "97 người evaluation {learner} @cả nước");
		FACTS("Tỉnh Bình Lâm đào tạo 65 bác sĩ, 6 dược sĩ; đã tiếp nhận và phân công 25 bác sĩ và 18 dược sĩ tốt nghiệp hệ đào tạo chính quy.",
			  "65 người training {} professional:bachelor @tỉnh Bình Lâm",
			  "6 người training {} professional:bachelor @tỉnh Bình Lâm",
			  "25 người recruitment {} professional:bachelor @tỉnh Bình Lâm",
			  "18 người recruitment {} professional:bachelor @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có tỷ lệ cán bộ nữ, cán bộ trẻ trong quy hoạch đều đạt 23%. So với năm 2015, tỷ lệ cán bộ trẻ tăng hơn 10%, tỷ lệ cán bộ nữ giảm 0,3%.",
			  "23% planning {cadre,female,young} @huyện Kỳ Phú",
			  "hơn 10% change {cadre,young} @huyện Kỳ Phú base=2015-01-01..2015-12-31",
			  "-0,3% change {cadre,female} @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Học viện Chính trị Khu vực 1 mở 2 lớp cho cán bộ.",
			  "2 lớp training {cadre} @Học viện Chính trị Khu vực 1");
	}
	TEST("what is lacked; results behind goals; places together and in turn; schools with a number")
	{
		FACTS("Huyện Kỳ Phú có 57 cán bộ thiếu bằng trung cấp lý luận chính trị. Huyện có 12 công chức còn thiếu một hoặc một số điều kiện, tiêu chuẩn.",
			  "57 người stock {cadre} political:untrained-elementary @huyện Kỳ Phú",
			  "12 người stock {civil_servant} below @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm phải tinh giản 1,5% biên chế, nhưng mới giảm được 15 người. Những nơi làm tốt như huyện Kỳ Phú giảm được 4 người.",
			  "1,5% reduction {} @tỉnh Bình Lâm",
			  "15 người reduction {} @tỉnh Bình Lâm",
			  "4 người reduction {} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm tinh giản 700 công chức. Các huyện Kỳ Phú, Kỳ Sơn và Kỳ Anh đều có trên 30 người nghỉ.",
			  "700 người reduction {civil_servant} @tỉnh Bình Lâm",
			  "hơn 30 người reduction {civil_servant} @tỉnh Bình Lâm");
		FACTS("Đến năm 2021, tỉnh Bình Lâm sẽ tinh giản gần 2.000. Sở Y tế đã giảm từ 94 xuống còn 59 phòng và giảm 15 lãnh đạo phòng.",
			  "gần 2.000 người reduction target {} @tỉnh Bình Lâm ..2021-12-31",
			  "15 người reduction {leader} @Sở Y tế");
		FACTS("Trong số 15% giáo viên (gần 200 người) của huyện Kỳ Phú, 20 người sang Lào để tham gia lớp bồi dưỡng.",
			  "15% stock {lecturer} @huyện Kỳ Phú",
			  "gần 200 người stock {lecturer} @huyện Kỳ Phú",
			  "20 người training {lecturer} @huyện Kỳ Phú");
		FACTS("Năm 2015, tỉnh Bình Lâm có 46 thí sinh đã trúng tuyển công chức. Trường ĐH Sư phạm Hà Nội 2, Trường ĐH Vinh đào tạo 40 giáo viên.",
			  "46 người recruitment {civil_servant} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "40 người training {lecturer} @Trường ĐH Vinh");
	}
	TEST("What a goal is surpassed by; the term behind a comma; a label of Party members")
	{
		FACTS("Ban Chấp hành Đảng bộ huyện Kỳ Phú khóa VI, nhiệm kỳ 2010 - 2015 gồm 37 đồng chí, giảm 2 đồng chí so với nhiệm kỳ trước.",
			  "37 người stock {committee_member,district} @huyện Kỳ Phú 2010-01-01..2015-12-31",
			  "-2 người change {committee_member,district} @huyện Kỳ Phú 2010-01-01..2015-12-31");
		FACTS("Tổng số đại biểu HĐND xã là 27 vị. Đảng viên 22 vị, chiếm 81%. Trình độ đại học: 14/27 vị.",
			  "27 người stock {council_delegate,commune}",
			  "22 người stock {party_member,council_delegate,commune}",
			  "81% stock {party_member,council_delegate,commune}",
			  "14 người stock {council_delegate,commune} professional:bachelor of=27 người");
		FACTS("Trường có 31 giáo viên. Đảng viên: 18 người. Trình độ đại học 24 người.",
			  "31 người stock {lecturer}",
			  "18 người stock {party_member}",
			  "24 người stock {lecturer} professional:bachelor");
		FACTS("Hiện nay 100% giáo viên có trình độ chuẩn và trên chuẩn, vượt 12% so với quy định.",
			  "100% stock {lecturer} met");
		FACTS("Cả năm, huyện kết nạp 210 đảng viên, vượt 15 đảng viên so với kế hoạch.",
			  "210 người stock {party_member} @huyện 2020-01-01..2020-12-31");
	}
	TEST("Rooms of those counted, line by line; the total below a heading")
	{
		FACTS("Trường có 61 cán bộ, giáo viên.\n- Tổ Văn phòng: 9 người (6 nữ, 4 đảng viên).\n- Tổ Tự nhiên có 23 người.\n- Khách đến thăm: 40 đoàn.",
			  "61 người stock {cadre,lecturer}",
			  "9 người stock {cadre,lecturer}",
			  "6 người stock {cadre,lecturer,female}",
			  "4 người stock {party_member}",
			  "23 người stock {cadre,lecturer}");
		FACTS("1. Đội ngũ cán bộ, giáo viên\nTổng số: 72 người, trong đó nữ 50 người.",
			  "72 người stock {cadre,lecturer}",
			  "50 người stock {cadre,lecturer,female}");
	}
	TEST("Ranges of shares; which round it was; parts told with the same whole")
	{
		FACTS("Tỉnh ủy luân chuyển đợt 2 gồm 14 cán bộ.",
			  "14 người rotation {cadre} @tỉnh");
		FACTS("Mỗi năm kết nạp 3% đến 4% đảng viên; cấp ủy viên trẻ 10% - 12%.",
			  "khoảng 3% stock per_year {party_member}",
			  "khoảng 10% stock {committee_member,young}");
		FACTS("Có 61 người đủ tiêu chuẩn ứng cử đại biểu HĐND tỉnh, trong đó nữ 27 người.",
			  "61 người appointment {council_delegate}",
			  "27 người appointment {council_delegate,female}");
		FACTS("Lớp trung cấp lý luận chính trị khóa 9 có 62 học viên trúng tuyển.",
			  "62 người training {learner} political:intermediate");
		FACTS("HĐND xã có 27 đại biểu.\n- Nữ: 8/27 vị;\n- Công tác chính quyền: 7/27 vị;\n- Khác: 3/27 vị.",
			  "27 người stock {council_delegate,commune} @xã",
			  "8 người stock {council_delegate,commune,female} @xã of=27 người",
			  "7 người stock {council_delegate,commune} @xã of=27 người",
			  "3 người stock {council_delegate,commune} @xã of=27 người");
	}
	TEST("Who are in the class told of, by whatever name")
	{
		FACTS("Trường Chính trị tỉnh khai giảng lớp trung cấp lý luận chính trị khóa 9.\nTham gia lớp học có 52 cán bộ, công chức.",
			  "52 người training {cadre,civil_servant} political:intermediate @Trường Chính trị tỉnh");
		FACTS("Huyện khai mạc lớp bồi dưỡng kiến thức quản lý nhà nước. Lớp có 74 cán bộ, công chức xã tham gia.",
			  "74 người training {cadre,civil_servant,commune} state_management @huyện");
		FACTS("Huyện khai mạc lớp bồi dưỡng kiến thức quản lý nhà nước. Lớp có 3 giảng viên.",
			  "3 người stock {lecturer} @huyện");
	}
	TEST("What is said behind a whole in brackets; seats of a constituency")
	{
		FACTS("Có 14 cán bộ (trong tổng số 52 cán bộ) là nữ, chiếm 26,9%.",
			  "14 người stock {cadre,female} of=52 người",
			  "52 người stock {cadre}",
			  "26,9% stock {cadre,female}");
		FACTS("Huyện Kỳ Phú có 14 cán bộ (trong tổng số 52 cán bộ) có trình độ đại học, chiếm 26,9%.",
			  "14 người stock {cadre} professional:bachelor @huyện Kỳ Phú of=52 người",
			  "52 người stock {cadre} @huyện Kỳ Phú",
			  "26,9% stock {cadre} professional:bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 14 cán bộ nữ (trong tổng số 52 người) được cử đi học trung cấp lý luận chính trị.",
			  "14 người training {cadre,female} political:intermediate @huyện Kỳ Phú of=52 người",
			  "52 người stock {cadre} @huyện Kỳ Phú");
		FACTS("Có 5 giáo viên (trong số 40 giáo viên của trường) chưa đạt chuẩn.",
			  "5 người stock {lecturer} below of=40 người",
			  "40 người stock {lecturer}");
		FACTS("Huyện bổ nhiệm 14 cán bộ (trong tổng số 52 người được quy hoạch), bằng 26,9%.",
			  "14 người appointment {cadre} @huyện of=52 người",
			  "52 người planning {cadre} @huyện",
			  "26,9% appointment {cadre} @huyện");
		NO_FACTS("Tỉnh có 13 đơn vị bầu cử, gồm 2 đơn vị bầu 5 đại biểu và 11 đơn vị bầu 4 đại biểu HĐND.");
		FACTS("UBND tỉnh có 19 cơ quan chuyên môn với 1.040 công chức.",
			  "1.040 người stock {civil_servant} @tỉnh");
		FACTS("Số người làm việc trong các đơn vị sự nghiệp là 20.300 người.",
			  "20.300 người stock {public_employee}");
	}
	TEST("A plan under its short name; by how much a goal is surpassed")
	{
		FACTS("Trong năm, huyện kết nạp 80 đảng viên (đạt 125% KH).",
			  "80 người stock {party_member} @huyện 2020-01-01..2020-12-31",
			  "125% kế hoạch stock {party_member} @huyện 2020-01-01..2020-12-31");
		FACTS("Tỷ lệ công chức xã có trình độ đại học đạt 88% (vượt chỉ tiêu 8%).",
			  "88% stock {civil_servant,commune} professional:bachelor");
	}
	TEST("The years of a term past, in brackets")
	{
		FACTS("Nhiệm kỳ qua (2010 - 2015), huyện đã kết nạp 860 đảng viên.",
			  "860 người stock {party_member} @huyện 2010-01-01..2015-12-31");
		FACTS("Giai đoạn vừa qua (2011-2015), tỉnh cử 70 cán bộ đi học.",
			  "70 người training {cadre} @tỉnh 2011-01-01..2015-12-31");
		FACTS("Ban Chấp hành Đảng bộ tỉnh Bình Lâm khóa XII (2020 - 2025) có 51 đồng chí.",
			  "51 người stock {committee_member,province} @tỉnh Bình Lâm 2020-01-01..2025-12-31");
		FACTS("Qua 5 năm thực hiện Nghị quyết (2016-2020), tỉnh Bình Lâm đã cử 120 cán bộ đi học (tháng 9/2021 có 40 người).",
			  "120 người training {cadre} @tỉnh Bình Lâm 2016-01-01..2020-12-31",
			  "40 người training {cadre} @tỉnh Bình Lâm 2021-09-01..2021-09-30");
	}
}

int
main(void)
{
	test_in_turn();
	test_wrapped();
	test_damaged();
	test_constructions();
	return UNIT_DONE();
}
