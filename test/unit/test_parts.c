/*-------------------------------------------------------------------------
 *
 * test_parts.c
 *		The parts of a group, in whatever order each puts its number.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_parts(void)
{
	TEST("a last part whose number stands behind it, joined by và")
	{
		FACTS("Huyện Kỳ Phú có 320 công chức, trong đó 70 người có trình độ đại học và người dân tộc thiểu số có 45 người.",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "70 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "45 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 320 công chức, gồm thạc sĩ 26 người, đạt tỷ lệ 8,1% và nữ là 150 người.",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "26 người stock {civil_servant} professional:master @huyện Kỳ Phú",
			  "8,1% stock {civil_servant} professional:master @huyện Kỳ Phú",
			  "150 người stock {civil_servant,female} @huyện Kỳ Phú");
	}
	TEST("a share in brackets before và ends what is said of its number")
	{
		FACTS("Huyện Kỳ Phú có 320 công chức, trong đó 96 người là nữ (30%) và trình độ sau đại học 40 người (12,5%).",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "96 người stock {civil_servant,female} @huyện Kỳ Phú",
			  "30% stock {civil_servant,female} @huyện Kỳ Phú",
			  "40 người stock {civil_servant} professional:master-doctor @huyện Kỳ Phú",
			  "12,5% stock {civil_servant} professional:master-doctor @huyện Kỳ Phú");
		FACTS("Có 15 bí thư đoàn xã (100%) có trình độ trung cấp.",
			  "15 người stock {leader,union_officer,commune} professional:intermediate",
			  "100% stock {leader,union_officer,commune} professional:intermediate");
	}
	TEST("levels of two before a number, behind và and behind a comma")
	{
		FACTS("Huyện Kỳ Phú có 320 công chức; trong đó nữ 96 người, chiếm 30% và cao cấp, cử nhân lý luận chính trị 40 người.",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "96 người stock {civil_servant,female} @huyện Kỳ Phú",
			  "30% stock {civil_servant,female} @huyện Kỳ Phú",
			  "40 người stock {civil_servant} political:advanced-bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 320 công chức; trong đó 134 người có bằng đại học, trung cấp lý luận chính trị 40 người.",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "134 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "40 người stock {civil_servant} political:intermediate @huyện Kỳ Phú");
	}
	TEST("parts of other kinds, worded alike")
	{
		FACTS("Năm 2015, huyện Kỳ Phú bồi dưỡng 1.200 cán bộ cấp xã, gồm 300 trưởng thôn, 900 công chức.",
			  "1.200 người training {cadre,commune} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "300 người training {cadre,village} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "900 người training {civil_servant,commune} @huyện Kỳ Phú 2015-01-01..2015-12-31");
	}
	TEST("parts of those trained, in a sentence or a bracket of their own (ruling 21)")
	{
		FACTS("Huyện Kỳ Phú cử 128 công chức đi đào tạo. Trong đó, 42 người có trình độ cao đẳng, nữ 29 người.",
			  "128 người training {civil_servant} @huyện Kỳ Phú",
			  "42 người training {civil_servant} professional:college @huyện Kỳ Phú",
			  "29 người training {civil_servant,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 128 công chức đi đào tạo (42 người có trình độ cao đẳng, nữ 29 người).",
			  "128 người training {civil_servant} @huyện Kỳ Phú",
			  "42 người training {civil_servant} professional:college @huyện Kỳ Phú",
			  "29 người training {civil_servant,female} @huyện Kỳ Phú");
	}
	TEST("levels whose number stands behind là; what schooling a heading says teachers have")
	{
		FACTS("Huyện Kỳ Phú có 320 công chức, trong đó 25 người có trình độ cao đẳng, trung cấp là 28 người.",
			  "320 người stock {civil_servant} @huyện Kỳ Phú",
			  "25 người stock {civil_servant} professional:college @huyện Kỳ Phú",
			  "28 người stock {civil_servant} professional:intermediate @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 320 giáo viên. Trình độ văn hóa: THPT 290 người, THCS có 30 người.",
			  "320 người stock {lecturer} @huyện Kỳ Phú",
			  "290 người stock {lecturer} general:upper_secondary @huyện Kỳ Phú",
			  "30 người stock {lecturer} general:lower_secondary @huyện Kỳ Phú");
	}
	TEST("the places of a count, in its sentence or the next, hold and meet what it does (ruling 39)")
	{
		FACTS("Năm 2015, tỉnh Bình Lâm có 384 công chức đạt chuẩn. Huyện Kỳ Phú có 120 người, huyện Sơn Lạc có 98 người.",
			  "384 người stock {civil_servant} met @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "120 người stock {civil_servant} met @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "98 người stock {civil_servant} met @huyện Sơn Lạc 2015-01-01..2015-12-31");
		FACTS("Tỉnh Bình Lâm có 384 công chức có trình độ đại học. Nhiều nhất là huyện Kỳ Phú với 120 người, ít nhất là huyện Sơn Lạc 8 người.",
			  "384 người stock {civil_servant} professional:bachelor @tỉnh Bình Lâm",
			  "120 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "8 người stock {civil_servant} professional:bachelor @huyện Sơn Lạc");
		FACTS("Tỉnh Bình Lâm có 384 công chức có trình độ đại học, cao nhất là huyện Kỳ Phú (120 người), thấp nhất là huyện Sơn Lạc (8 người).",
			  "384 người stock {civil_servant} professional:bachelor @tỉnh Bình Lâm",
			  "120 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "8 người stock {civil_servant} professional:bachelor @huyện Sơn Lạc");
	}
}

int
main(void)
{
	test_parts();
	return UNIT_DONE();
}
