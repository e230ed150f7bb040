/*-------------------------------------------------------------------------
 *
 * test_tables.c
 *		Facts from the cells of tables.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

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
	TEST("groups of rows hand down their track; one cell a line")
	{
		FACTS("Chất lượng công chức cấp xã của huyện Kỳ Phú, đến ngày 31/12/2018:\n"
			  "TT | Trình độ | Số người | Tỷ lệ (%)\n"
			  "I | Chuyên môn | |\n"
			  "1 | Đại học | 41 | 82\n"
			  "II | Lý luận chính trị | |\n"
			  "1 | Cao cấp | 3 | 6\n"
			  "2 | Trung cấp | 30 | 60",
			  "41 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "82% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "3 người stock {civil_servant,commune} political:advanced @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "6% stock {civil_servant,commune} political:advanced @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "30 người stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú 2018-12-31..2018-12-31",
			  "60% stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú 2018-12-31..2018-12-31");
		FACTS("Chất lượng công chức cấp xã của huyện Kỳ Phú:\n"
			  "TT\nTrình độ\nSố người\nTỷ lệ (%)\n"
			  "I\nChuyên môn\n"
			  "1\nĐại học\n41\n82\n"
			  "II\nLý luận chính trị\n"
			  "1\nCao cấp\n3\n6\n"
			  "2\nTrung cấp\n30\n60\n"
			  "Xã Đồng Mít có 7 công chức.",
			  "41 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "82% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "3 người stock {civil_servant,commune} political:advanced @huyện Kỳ Phú",
			  "6% stock {civil_servant,commune} political:advanced @huyện Kỳ Phú",
			  "30 người stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú",
			  "60% stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú",
			  "7 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("columns parted by blanks: the corner is blank, a head says what is counted")
	{
		FACTS("Trình độ công chức xã Hòa Lộc năm 2016:\n"
			  "               Cán bộ     Công chức\n"
			  "Đại học        11         24\n",
			  "11 người stock {cadre,commune} professional:bachelor @xã Hòa Lộc 2016-01-01..2016-12-31",
			  "24 người stock {civil_servant,commune} professional:bachelor @xã Hòa Lộc 2016-01-01..2016-12-31");
		FACTS("Năm 2016, huyện Kỳ Phú bồi dưỡng cán bộ xã:\n"
			  "TT   Nội dung   Số lớp   Số lượt người\n"
			  "1   Tin học   04   165\n",
			  "4 lớp training {cadre,commune} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "165 lượt training {cadre,commune} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31");
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
	TEST("heads that are units; two heads behind a blank corner; half a year in capitals")
	{
		FACTS("Bồi dưỡng công chức huyện Kỳ Phú năm 2017:\n"
			  "TT   Nội dung   Số lớp   Số lượt người\n1   Quản lý nhà nước   02   163\n2   Tin học   03   214\n",
			  "2 lớp training {civil_servant} state_management @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "163 lượt training {civil_servant} state_management @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "3 lớp training {civil_servant} informatics @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "214 lượt training {civil_servant} informatics @huyện Kỳ Phú 2017-01-01..2017-12-31");
		FACTS("Trình độ công chức của xã Đồng Mít:\n"
			  "            Năm 2018    Năm 2019\nThạc sĩ       5         14\nĐại học       31        68\n",
			  "5 người stock {civil_servant,commune} professional:master @xã Đồng Mít 2018-01-01..2018-12-31",
			  "14 người stock {civil_servant,commune} professional:master @xã Đồng Mít 2019-01-01..2019-12-31",
			  "31 người stock {civil_servant,commune} professional:bachelor @xã Đồng Mít 2018-01-01..2018-12-31",
			  "68 người stock {civil_servant,commune} professional:bachelor @xã Đồng Mít 2019-01-01..2019-12-31");
		FACTS("6 THÁNG ĐẦU NĂM 2020, cử 3 công chức học thạc sĩ.",
			  "3 người training {civil_servant} professional:master 2020-01-01..2020-06-30");
	}
	TEST("a blank corner of no-break spaces")
	{
		FACTS("Trình độ của xã Đồng Mít:\n"
			  "\u00A0\u00A0\u00A0\u00A0Cán bộ\u00A0\u00A0\u00A0Công chức\nThạc sĩ\u00A0\u00A0\u00A05\u00A0\u00A0\u00A014\n",
			  "5 người stock {cadre,commune} professional:master @xã Đồng Mít",
			  "14 người stock {civil_servant,commune} professional:master @xã Đồng Mít");
	}
	TEST("one cell a line where rows have no number; offices as labels")
	{
		FACTS("Trình độ chuyên môn của cán bộ cấp xã huyện Kỳ Phú:\n\n"
			  "Trình độ\nSố lượng (người)\nTỷ lệ (%)\nThạc sĩ\n4\n1,7\nĐại học\n139\n58,9\n\n"
			  "Hiện 94% cán bộ cấp xã đạt chuẩn.",
			  "4 người stock {cadre,commune} professional:master @huyện Kỳ Phú",
			  "1,7% stock {cadre,commune} professional:master @huyện Kỳ Phú",
			  "139 người stock {cadre,commune} professional:bachelor @huyện Kỳ Phú",
			  "58,9% stock {cadre,commune} professional:bachelor @huyện Kỳ Phú",
			  "94% stock {cadre,commune} met @huyện Kỳ Phú");
		FACTS("Sở Nội vụ tỉnh Kỳ Lâm công bố số công chức một số cơ quan:\n"
			  "TT | Cơ quan | Tổng số | Nữ\n"
			  "1 | Sở Tài chính | 64 | 27\n"
			  "2 | Sở Tư pháp | 38 | 17",
			  "64 người stock {civil_servant} @Sở Tài chính",
			  "27 người stock {civil_servant,female} @Sở Tài chính",
			  "38 người stock {civil_servant} @Sở Tư pháp",
			  "17 người stock {civil_servant,female} @Sở Tư pháp");
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
	TEST("counts of a row of years: \"đến năm 2018 lên 18\" is of that year")
	{
		FACTS("Từ năm 2015, 47 công chức thuộc hai nhóm trên xin nghỉ việc: năm 2016 là 6 người, năm 2017: 9, đến năm 2018 thì lên 18.",
			  "47 người reduction {civil_servant} 2015-01-01..",
			  "6 người reduction {civil_servant} 2016-01-01..2016-12-31",
			  "9 người reduction {civil_servant} 2017-01-01..2017-12-31",
			  "18 người reduction {civil_servant} 2018-01-01..2018-12-31");
	}
}

int
main(void)
{
	test_tables();
	return UNIT_DONE();
}
