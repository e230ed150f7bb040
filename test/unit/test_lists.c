/*-------------------------------------------------------------------------
 *
 * test_lists.c
 *		What headings and the lines above a list give to what stands below them.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_lists(void)
{
	TEST("a heading of a list sets the track of bare levels")
	{
		FACTS("Toàn tỉnh Bình Lâm có 900 công chức. Về lý luận chính trị, cao cấp, cử nhân 120 người, trung cấp 310 người, sơ cấp 42 người.",
			  "900 người stock {civil_servant} @tỉnh Bình Lâm",
			  "120 người stock {civil_servant} political:advanced-bachelor @tỉnh Bình Lâm",
			  "310 người stock {civil_servant} political:intermediate @tỉnh Bình Lâm",
			  "42 người stock {civil_servant} political:elementary @tỉnh Bình Lâm");
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
	TEST("sections by level: 1. Cấp tỉnh, 2/ Cấp huyện, 3) Đối với cấp xã")
	{
		FACTS("Tỉnh Bình Lâm rà soát quy hoạch cán bộ.\n\n1. Cấp tỉnh\n\nQuy hoạch 94 cán bộ, nữ 19 người.\n\n"
			  "2/ Cấp huyện\n\nQuy hoạch 618 cán bộ.\n\n3) Đối với cấp xã\n\nQuy hoạch 6.240 cán bộ.\n\n"
			  "4/ Đào tạo\n\nTỉnh cử 45 cán bộ đi học đại học.",
			  "94 người planning {cadre,province} @tỉnh Bình Lâm",
			  "19 người planning {cadre,province,female} @tỉnh Bình Lâm",
			  "618 người planning {cadre,district} @tỉnh Bình Lâm",
			  "6.240 người planning {cadre,commune} @tỉnh Bình Lâm",
			  "45 người training {cadre} professional:bachelor @tỉnh Bình Lâm");
	}
	TEST("a heading of degrees in the paragraph of the total goes on with it (ruling 1)")
	{
		FACTS("Đến ngày 30/6/2019, xã Kỳ Sơn có 73 công chức. Trình độ chuyên môn: thạc sĩ 8, chuyên khoa cấp II 2.",
			  "73 người stock {civil_servant,commune} @xã Kỳ Sơn 2019-06-30..2019-06-30",
			  "8 người stock {civil_servant,commune} professional:master @xã Kỳ Sơn 2019-06-30..2019-06-30",
			  "2 người stock {civil_servant,commune} professional:doctor @xã Kỳ Sơn 2019-06-30..2019-06-30");
	}
	TEST("a short line that ends in a kind")
	{
		FACTS("Có 12 công chức.\n\nTheo nhiều người thì cán bộ", "12 người stock {civil_servant}");
	}
	TEST("a heading of what is to be done that year")
	{
		FACTS("Năm 2019, huyện Kỳ Phú cử 15 cán bộ đi học.\n7. Nhiệm vụ năm 2020:\n- Cử 25 cán bộ đi học.",
			  "15 người training {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "25 người training target {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("what the line of a list gives ends at the next line marked like it")
	{
		FACTS("- Số công chức cấp xã huyện Kỳ Phú, tính đến ngày 30/6/2016:\n"
			  "+ Tổng số: 204 người\n"
			  "- Trình độ chuyên môn của công chức cấp xã:\n"
			  "+ Đại học: 150 người\n"
			  "- Có 12 người là nữ",
			  "204 người stock {civil_servant,commune} @huyện Kỳ Phú 2016-06-30..2016-06-30",
			  "150 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "12 người stock {civil_servant,commune,female} @huyện Kỳ Phú");
		FACTS("Kết quả của huyện Kỳ Phú năm 2015:\n"
			  "* Bồi dưỡng, 6 tháng đầu năm 2015:\n"
			  "- Tiếng Anh: 30 lượt công chức\n"
			  "* Có 7 cán bộ nghỉ hưu",
			  "30 lượt training {civil_servant} foreign_language @huyện Kỳ Phú 2015-01-01..2015-06-30",
			  "7 người reduction {cadre} @huyện Kỳ Phú 2015-01-01..2015-12-31");
		FACTS("- Bồi dưỡng công chức huyện Kỳ Phú năm 2015:\n"
			  "- Tiếng Anh: 30 lượt\n"
			  "- Tin học: 40 lượt",
			  "30 lượt training {civil_servant} foreign_language @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "40 lượt training {civil_servant} informatics @huyện Kỳ Phú 2015-01-01..2015-12-31");
	}
	TEST("the heading of a plan holds for what stands below it")
	{
		FACTS("V. Kế hoạch năm 2009:\n"
			  "Mở 45 lớp bồi dưỡng cho 2.700 lượt công chức.\n"
			  "Đội ngũ công chức hiện có 204 người.",
			  "45 lớp training target {civil_servant} 2009-01-01..2009-12-31",
			  "2.700 lượt training target {civil_servant} 2009-01-01..2009-12-31",
			  "204 người stock {civil_servant}");
		FACTS("Dự kiến kết quả xếp loại năm 2021: 18% công chức hoàn thành xuất sắc nhiệm vụ.",
			  "18% evaluation target {civil_servant} 2021-01-01..2021-12-31");
	}
	TEST("what a section on things to do says is still to come")
	{
		FACTS("Tỉnh Bình Lâm đã mở 9 lớp cho 300 công chức.\n"
			  "IV- NHIỆM VỤ THỜI GIAN TỚI\n"
			  "1. Trong quý IV, mở 4 lớp bồi dưỡng kỹ năng cho 160 công chức.\n"
			  "- Giảm ít nhất 2% biên chế viên chức.\n"
			  "V. Đội ngũ hiện nay\n"
			  "Mở 7 lớp cho 90 viên chức.",
			  "9 lớp training {civil_servant} @tỉnh Bình Lâm",
			  "300 người training {civil_servant} @tỉnh Bình Lâm",
			  "4 lớp training target {civil_servant} skills @tỉnh Bình Lâm 2020-10-01..2020-12-31",
			  "160 người training target {civil_servant} skills @tỉnh Bình Lâm 2020-10-01..2020-12-31",
			  "ít nhất 2% reduction target {public_employee} @tỉnh Bình Lâm",
			  "7 lớp training {public_employee} @tỉnh Bình Lâm",
			  "90 người training {public_employee} @tỉnh Bình Lâm");
	}
	TEST("a heading over a part of a story is no plan")
	{
		FACTS("Huyện Kỳ Phú có 210 công chức.\n"
			  "Giải pháp căn cơ\n"
			  "Huyện cử 6 công chức học thạc sĩ; hiện có 11 công chức là thạc sĩ.",
			  "210 người stock {civil_servant} @huyện Kỳ Phú",
			  "6 người training {civil_servant} professional:master @huyện Kỳ Phú",
			  "11 người stock {civil_servant} professional:master @huyện Kỳ Phú");
	}
	TEST("a list takes no time from what its head compares with")
	{
		FACTS("Nhiệm kỳ 2020 - 2025, huyện Kỳ Phú bầu 348 đồng chí vào cấp ủy, giảm 21 đồng chí so với nhiệm kỳ 2015 - 2020, cụ thể như sau:\n"
			  "- Tái cử 251 đồng chí.",
			  "348 người appointment {committee_member} @huyện Kỳ Phú 2020-01-01..2025-12-31",
			  "-21 người change {committee_member} @huyện Kỳ Phú 2020-01-01..2025-12-31 base=2015-01-01..2020-12-31",
			  "251 người appointment {committee_member} @huyện Kỳ Phú 2020-01-01..2025-12-31");
	}
	TEST("levels in a list name no place")
	{
		FACTS("Tỉnh Bình Lâm có 120 công chức cấp tỉnh, huyện và xã. Ở cấp huyện, xã có 96 người là nữ. Ở khối phường, xã, 12% công chức có chứng chỉ tin học.",
			  "120 người stock {civil_servant,province,district,commune} @tỉnh Bình Lâm",
			  "96 người stock {civil_servant,district,commune,female} @tỉnh Bình Lâm",
			  "12% stock {civil_servant,commune} informatics @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 45 cán bộ. Với cán bộ cấp xã, huyện cử 12 người đi học.",
			  "45 người stock {cadre} @huyện Kỳ Phú",
			  "12 người training {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("a heading says whom its section is about")
	{
		FACTS("1. Số lượng\n"
			  "Huyện Kỳ Phú có 236 cán bộ, công chức, viên chức.\n"
			  "2. Trình độ viên chức\n"
			  "a) Chuyên môn: đại học 61,4%.\n"
			  "b) Lý luận chính trị: cao cấp 6 người.\n"
			  "3. Đánh giá\n"
			  "Có 12 người được khen thưởng.",
			  "236 người stock {cadre,civil_servant,public_employee} @huyện Kỳ Phú",
			  "61,4% stock {public_employee} professional:bachelor @huyện Kỳ Phú",
			  "6 người stock {public_employee} political:advanced @huyện Kỳ Phú",
			  "12 người evaluation {cadre,civil_servant,public_employee} @huyện Kỳ Phú");
	}
	TEST("a list whose marks a page has lost")
	{
		FACTS("Kết quả bồi dưỡng của huyện Kỳ Phú năm 2016:\nMở 10 lớp tin học cho công chức;\nCử 31 cán bộ đi học.",
			  "10 lớp training {civil_servant} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "31 người training {cadre} @huyện Kỳ Phú 2016-01-01..2016-12-31");
		FACTS("Kết quả bồi dưỡng của huyện Kỳ Phú năm 2016:\nKỹ năng số: 5 lớp cho công chức.\nHuyện đang có 9 công chức.",
			  "5 lớp training {civil_servant} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "9 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("leaders of another item of a list")
	{
		FACTS("Đến năm 2030, tỉnh phấn đấu:\n"
			  "a) Cấp tỉnh: 100% công chức lãnh đạo, quản lý được bồi dưỡng;\n"
			  "b) Cấp xã: 90% bí thư, chủ tịch UBND có trình độ cao cấp lý luận chính trị.",
			  "100% training target {civil_servant,leader,province} @tỉnh ..2030-12-31",
			  "90% stock target {leader,commune} political:advanced @tỉnh ..2030-12-31");
	}
	TEST("a label and its count go on with a list, and do what its heading says")
	{
		FACTS("Số công chức huyện Kỳ Phú được tinh giản biên chế chia theo năm:\n"
			  "Năm 2015: 9 người\n"
			  "Năm 2016: 23 người",
			  "9 người reduction {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "23 người reduction {civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("the next number ends the section, not the list that it stands in")
	{
		FACTS("Kết quả năm 2017 như sau:\n\n1. Cán bộ cấp xã:\n\n- Đại học: 168 người.\n\n"
			  "2. Đào tạo: cử 5 công chức học cao cấp lý luận chính trị.",
			  "168 người stock {cadre,commune} professional:bachelor 2017-01-01..2017-12-31",
			  "5 người training {civil_servant} political:advanced 2017-01-01..2017-12-31");
	}
	TEST("a source names no list: its time is that of the list behind it")
	{
		FACTS("Năm 1996, huyện Kỳ Phú có 17 công chức xã. Theo thống kê, tháng 6-2006, huyện có 151 công chức xã. Về lý luận chính trị, 61,5% có trình độ trung cấp.",
			  "17 người stock {civil_servant,commune} @huyện Kỳ Phú 1996-01-01..1996-12-31",
			  "151 người stock {civil_servant,commune} @huyện Kỳ Phú 2006-06-01..2006-06-30",
			  "61,5% stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú 2006-06-01..2006-06-30");
	}
	TEST("lines that begin with what was done go on with a list, its marks lost")
	{
		FACTS("Kết quả năm 2012:\n\nMở 12 lớp bồi dưỡng cho cán bộ xã.\n\nVề luân chuyển, điều động 15 cán bộ.\n\nHuyện Kỳ Phú có 45 công chức.",
			  "12 lớp training {cadre,commune} 2012-01-01..2012-12-31",
			  "15 người rotation {cadre} 2012-01-01..2012-12-31",
			  "45 người stock {civil_servant} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_lists();
	return UNIT_DONE();
}
