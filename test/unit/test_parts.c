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
	TEST("what follows a bracket is of the count that the bracket breaks down")
	{
		FACTS("Cán bộ cấp huyện có trình độ đại học 91,7% (nữ 30%), tăng 5,6% so với năm 2015.",
			  "91,7% stock {cadre,district} professional:bachelor",
			  "30% stock {cadre,district,female}",
			  "5,6% change {cadre,district} professional:bachelor base=2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú bồi dưỡng 350 lượt cán bộ (120 nữ), đạt 105% kế hoạch.",
			  "350 lượt training {cadre} @huyện Kỳ Phú",
			  "120 người training {cadre,female} @huyện Kỳ Phú",
			  "105% kế hoạch training {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 41 người chưa đạt chuẩn, gồm 17 cán bộ (7 nữ), 24 công chức (9 nữ).",
			  "41 người stock {cadre,civil_servant} below @huyện Kỳ Phú",
			  "17 người stock {cadre} below @huyện Kỳ Phú",
			  "7 người stock {cadre,female} below @huyện Kỳ Phú",
			  "24 người stock {civil_servant} below @huyện Kỳ Phú",
			  "9 người stock {civil_servant,female} below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 65 công chức, viên chức nghỉ hưu (trong đó 30 viên chức), kinh phí 3 tỷ đồng.",
			  "65 người reduction {civil_servant,public_employee} @huyện Kỳ Phú",
			  "30 người reduction {public_employee} @huyện Kỳ Phú",
			  "3.000.000.000 đồng spending {civil_servant,public_employee} @huyện Kỳ Phú");
	}
	TEST("others who are taught, nobody says what (ruling 3)")
	{
		FACTS("Huyện Kỳ Phú cử 12 cán bộ học trung cấp lý luận chính trị, tập huấn 210 cán bộ thôn.",
			  "12 người training {cadre} political:intermediate @huyện Kỳ Phú",
			  "210 người training {cadre,village} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 8 công chức học đại học và mở lớp tập huấn cho 150 cán bộ thôn.",
			  "8 người training {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "150 người training {cadre,village} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 120 cán bộ đi học, gồm 20 người đào tạo sau đại học và 100 người bồi dưỡng.",
			  "120 người training {cadre} @huyện Kỳ Phú",
			  "20 người training {cadre} professional:master-doctor @huyện Kỳ Phú",
			  "100 người training {cadre} @huyện Kỳ Phú");
		FACTS("Năm 2015 huyện Kỳ Phú bồi dưỡng tin học cho 120 công chức, năm 2016 bồi dưỡng cho 150 người.",
			  "120 người training {civil_servant} informatics @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "150 người training {civil_servant} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("a level that heads its clause is that of all its counts")
	{
		FACTS("Cấp huyện: 120 công chức, đạt 98%; cấp xã: 300 công chức, đạt 91%.",
			  "120 người stock {civil_servant,district}",
			  "98% stock {civil_servant,district}",
			  "300 người stock {civil_servant,commune}",
			  "91% stock {civil_servant,commune}");
		FACTS("Cấp tỉnh: 845 công chức, chiếm 30%; cấp xã 1.000 công chức, chiếm 45%.",
			  "845 người stock {civil_servant,province}",
			  "30% stock {civil_servant,province}",
			  "1.000 người stock {civil_servant,commune}",
			  "45% stock {civil_servant,commune}");
		FACTS("Tỉnh Bình Lâm có 9.000 cán bộ; trong đó, cấp huyện: nữ 30%, đại học 92%; cấp xã: đại học 45%, trung cấp 41%.",
			  "9.000 người stock {cadre} @tỉnh Bình Lâm",
			  "30% stock {cadre,district,female} @tỉnh Bình Lâm",
			  "92% stock {cadre,district} professional:bachelor @tỉnh Bình Lâm",
			  "45% stock {cadre,commune} professional:bachelor @tỉnh Bình Lâm",
			  "41% stock {cadre,commune} professional:intermediate @tỉnh Bình Lâm");
		FACTS("Cấp tỉnh: 5 lớp, 300 học viên; cấp huyện: 12 lớp, 700 học viên.",
			  "5 lớp training {learner,province}",
			  "300 người training {learner,province}",
			  "12 lớp training {learner,district}",
			  "700 người training {learner,district}");
	}
	TEST("degrees behind the label of what has none (ruling 15)")
	{
		FACTS("Huyện Kỳ Phú có 300 công chức. Tin học: trung cấp trở lên 12 người, chứng chỉ 200 người; ngoại ngữ: đại học 15 người.",
			  "300 người stock {civil_servant} @huyện Kỳ Phú",
			  "12 người stock {civil_servant} informatics @huyện Kỳ Phú",
			  "200 người stock {civil_servant} informatics @huyện Kỳ Phú",
			  "15 người stock {civil_servant} foreign_language @huyện Kỳ Phú");
		FACTS("Trình độ quản lý nhà nước của cán bộ: trung cấp 12 người.",
			  "12 người stock {cadre} state_management");
		FACTS("Huyện Kỳ Phú có 300 công chức:\n- Ngoại ngữ:\n+ Đại học: 12 người\n+ Chứng chỉ: 90 người",
			  "300 người stock {civil_servant} @huyện Kỳ Phú",
			  "12 người stock {civil_servant} foreign_language @huyện Kỳ Phú",
			  "90 người stock {civil_servant} foreign_language @huyện Kỳ Phú");
		FACTS("Ngành công nghệ thông tin: đại học 12 công chức.",
			  "12 người stock {civil_servant} professional:bachelor");
	}
	TEST("parts beside posts are of the whole, and hold none")
	{
		FACTS("Phòng Nội vụ huyện Kỳ Phú có 9 công chức: 1 trưởng phòng, 2 phó trưởng phòng, 5 chuyên viên và 1 nhân viên văn thư.",
			  "9 người stock {civil_servant,district} @Phòng Nội vụ huyện Kỳ Phú",
			  "1 người stock {leader,district} @Phòng Nội vụ huyện Kỳ Phú",
			  "2 người stock {leader,district} @Phòng Nội vụ huyện Kỳ Phú",
			  "5 người stock {civil_servant,district} state_management:specialist @Phòng Nội vụ huyện Kỳ Phú",
			  "1 người stock {civil_servant,district} @Phòng Nội vụ huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 41 công chức, viên chức: Trưởng phòng 4 người, phó trưởng phòng 6 người, chuyên viên 31 người.",
			  "41 người stock {civil_servant,public_employee} @huyện Kỳ Phú",
			  "4 người stock {leader} @huyện Kỳ Phú",
			  "6 người stock {leader} @huyện Kỳ Phú",
			  "31 người stock {civil_servant,public_employee} state_management:specialist @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 9 công chức. Trong đó có 1 trưởng phòng, 2 phó trưởng phòng, 6 chuyên viên.",
			  "9 người stock {civil_servant} @huyện Kỳ Phú",
			  "1 người stock {leader} @huyện Kỳ Phú",
			  "2 người stock {leader} @huyện Kỳ Phú",
			  "6 người stock {civil_servant} state_management:specialist @huyện Kỳ Phú");
	}
	TEST("senders in turn, of whom only the last says where to")
	{
		FACTS("Huyện Kỳ Phú cử 45 cán bộ, huyện Tây Sơn cử 31 cán bộ đi học đại học.",
			  "45 người training {cadre} professional:bachelor @huyện Kỳ Phú",
			  "31 người training {cadre} professional:bachelor @huyện Tây Sơn");
		FACTS("Năm 2018 huyện Kỳ Phú cử 5 cán bộ, năm 2019 cử 8 cán bộ đi học cao cấp lý luận chính trị.",
			  "5 người training {cadre} political:advanced @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "8 người training {cadre} political:advanced @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Huyện Kỳ Phú có 120 công chức, huyện Tây Sơn cử 15 công chức đi học.",
			  "120 người stock {civil_servant} @huyện Kỳ Phú",
			  "15 người training {civil_servant} @huyện Tây Sơn");
	}
	TEST("classes of another subject are not for those named with the classes before (ruling 38)")
	{
		FACTS("Huyện Kỳ Phú bồi dưỡng lý luận chính trị cho đảng viên mới 4 lớp (310 người), tin học 3 lớp (90 người).",
			  "4 lớp training {party_member} political @huyện Kỳ Phú",
			  "310 người training {party_member} political @huyện Kỳ Phú",
			  "3 lớp training {} informatics @huyện Kỳ Phú",
			  "90 người training {} informatics @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở 18 lớp, trong đó bồi dưỡng cấp ủy viên cơ sở 5 lớp, nghiệp vụ công tác đảng 12 lớp.",
			  "18 lớp training {} @huyện Kỳ Phú",
			  "5 lớp training {committee_member,commune} @huyện Kỳ Phú",
			  "12 lớp training {} party_work @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở cho cán bộ xã 3 lớp tin học, 2 lớp tiếng Mông.",
			  "3 lớp training {cadre,commune} informatics @huyện Kỳ Phú",
			  "2 lớp training {cadre,commune} ethnic_language @huyện Kỳ Phú");
	}
	TEST("what is told behind a part that is singled out is of that part")
	{
		FACTS("Huyện Kỳ Phú có 1.024 cán bộ, giáo viên; riêng giáo viên 876 người, trên chuẩn 31%, đạt chuẩn 64%.",
			  "1.024 người stock {cadre,lecturer} @huyện Kỳ Phú",
			  "876 người stock {lecturer} @huyện Kỳ Phú",
			  "31% stock {lecturer} above @huyện Kỳ Phú",
			  "64% stock {lecturer} met @huyện Kỳ Phú");
	}
	TEST("a whole with one part of its own kind; people counted after money; the mean cost of a course")
	{
		FACTS("Huyện Kỳ Phú có 28 người nghỉ hưu, trong đó 9 giáo viên.",
			  "28 người reduction {} @huyện Kỳ Phú",
			  "9 người reduction {lecturer} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 1.480 cán bộ không chuyên trách. Mỗi năm chi phụ cấp 20 tỷ đồng. Huyện Tây Sơn nhiều nhất với 212 người.",
			  "1.480 người stock {cadre,part_time} @tỉnh Bình Lâm",
			  "20.000.000.000 đồng spending per_year {} @tỉnh Bình Lâm",
			  "212 người stock {cadre,part_time} @huyện Tây Sơn");
		FACTS("Huyện Kỳ Phú mở 21 lớp cho 1.340 lượt cán bộ. Chi phí bình quân mỗi học viên 420 nghìn đồng.",
			  "21 lớp training {cadre} @huyện Kỳ Phú",
			  "1.340 lượt training {cadre} @huyện Kỳ Phú",
			  "420.000 đồng spending mean {learner} @huyện Kỳ Phú");
	}
	TEST("a bracket tells who the people before it are, and what they hold holds in it")
	{
		FACTS("Năm 2016, huyện Kỳ Phú có 20 người bị kỷ luật (8 cán bộ, 12 công chức), tăng 5 người so với năm 2015.",
			  "20 người evaluation {cadre,civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "8 người evaluation {cadre} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "12 người evaluation {civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "5 người change {cadre,civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31 base=2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú có 45 người nghỉ hưu (12 đảng viên, 3 nữ), chiếm 3%.",
			  "45 người reduction {} @huyện Kỳ Phú",
			  "12 người reduction {party_member} @huyện Kỳ Phú",
			  "3 người reduction {female} @huyện Kỳ Phú",
			  "3% reduction {} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 300 công chức, thạc sĩ 20 người (5 nữ), chiếm 6,7%.",
			  "300 người stock {civil_servant} @huyện Kỳ Phú",
			  "20 người stock {civil_servant} professional:master @huyện Kỳ Phú",
			  "5 người stock {civil_servant,female} professional:master @huyện Kỳ Phú",
			  "6,7% stock {civil_servant} professional:master @huyện Kỳ Phú");
	}
	TEST("a clause goes on with the parts past what is said within the one before")
	{
		FACTS("Huyện Kỳ Phú có 75 cán bộ, công chức chưa đạt chuẩn, gồm 45 cán bộ, trong đó 12 nữ; 30 công chức, trong đó 5 nữ.",
			  "75 người stock {cadre,civil_servant} below @huyện Kỳ Phú",
			  "45 người stock {cadre} below @huyện Kỳ Phú",
			  "12 người stock {cadre,female} below @huyện Kỳ Phú",
			  "30 người stock {civil_servant} below @huyện Kỳ Phú",
			  "5 người stock {civil_servant,female} below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú tinh giản 35 người, gồm: cán bộ 15 người, trong đó nữ 3 người; công chức 20 người.",
			  "35 người reduction {cadre,civil_servant} @huyện Kỳ Phú",
			  "15 người reduction {cadre} @huyện Kỳ Phú",
			  "3 người reduction {cadre,female} @huyện Kỳ Phú",
			  "20 người reduction {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 120 cán bộ đạt chuẩn, trong đó 30 bí thư; 200 công chức, trong đó 90 nữ.",
			  "120 người stock {cadre} met @huyện Kỳ Phú",
			  "30 người stock {leader} met @huyện Kỳ Phú",
			  "200 người stock {civil_servant} @huyện Kỳ Phú",
			  "90 người stock {civil_servant,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 120 cán bộ xã: 30 cán bộ chuyên trách (12 nữ), 90 công chức (40 nữ).",
			  "120 người stock {cadre,commune} @huyện Kỳ Phú",
			  "30 người stock {cadre,commune} @huyện Kỳ Phú",
			  "12 người stock {cadre,commune,female} @huyện Kỳ Phú",
			  "90 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "40 người stock {civil_servant,commune,female} @huyện Kỳ Phú");
	}
	TEST("behind a colon numbers with kinds of their own break down the list before it")
	{
		FACTS("Xã Kim Hoa có 20 cán bộ, công chức: 12 cán bộ, 8 công chức; trình độ: đại học 15 người.",
			  "20 người stock {cadre,civil_servant,commune} @xã Kim Hoa",
			  "12 người stock {cadre,commune} @xã Kim Hoa",
			  "8 người stock {civil_servant,commune} @xã Kim Hoa",
			  "15 người stock {cadre,civil_servant,commune} professional:bachelor @xã Kim Hoa");
		FACTS("Huyện Kỳ Phú có 300 cán bộ xã, công chức: 60 người.",
			  "300 người stock {cadre,commune} @huyện Kỳ Phú",
			  "60 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("whoever is made up of ours is ours")
	{
		FACTS("Phòng Tư pháp huyện Kỳ Phú có 9 người: 1 trưởng phòng, 2 phó phòng và 6 công chức.",
			  "9 người stock {civil_servant,leader} @Phòng Tư pháp huyện Kỳ Phú",
			  "1 người stock {leader,district} @Phòng Tư pháp huyện Kỳ Phú",
			  "2 người stock {leader,district} @Phòng Tư pháp huyện Kỳ Phú",
			  "6 người stock {civil_servant,district} @Phòng Tư pháp huyện Kỳ Phú");
		FACTS("Tổng số lao động của đơn vị là 312 người, trong đó có 210 viên chức.",
			  "312 người stock {worker}",
			  "210 người stock {public_employee}");
		FACTS("Ngành có 70 người, trong đó 30 đảng viên.",
			  "70 người stock {}",
			  "30 người stock {party_member}");
		FACTS("Xã có 3.190 người, trong đó 112 đảng viên.",
			  "112 người stock {party_member,commune} @xã");
	}
	TEST("classes behind people who were sent elsewhere are none of theirs")
	{
		FACTS("Huyện Kỳ Phú cử 23 cán bộ học đại học; Trường Chính trị tỉnh mở 27 lớp.",
			  "23 người training {cadre} professional:bachelor @huyện Kỳ Phú",
			  "27 lớp training {cadre} @Trường Chính trị tỉnh");
		FACTS("Trung cấp LLCT: kế hoạch 12 lớp, 840 học viên; thực hiện 13 lớp.",
			  "12 lớp training target {learner} political:intermediate",
			  "840 người training target {learner} political:intermediate",
			  "13 lớp training {learner} political:intermediate");
	}
	TEST("the trait of a share is of no later count; a clause of another time tells the whole again")
	{
		FACTS("Nữ chiếm 40% công chức xã. Năm 2012, huyện Kỳ Phú có 12 người nghỉ hưu.",
			  "40% stock {civil_servant,commune,female}",
			  "12 người reduction {civil_servant,commune} @huyện Kỳ Phú 2012-01-01..2012-12-31");
		FACTS("Tỷ lệ nữ trong cấp ủy đạt 15%. Huyện Kỳ Phú đạt 18%.",
			  "15% stock {committee_member,female}",
			  "18% stock {committee_member,female} @huyện Kỳ Phú");
		FACTS("Cán bộ nữ chiếm 15% (120 người). Có 70 người có bằng đại học.",
			  "15% stock {cadre,female}",
			  "120 người stock {cadre,female}",
			  "70 người stock {cadre,female} professional:bachelor");
		FACTS("Có 31% cán bộ là đảng viên. 120 người đã tốt nghiệp đại học.",
			  "31% stock {cadre,party_member}",
			  "120 người stock {cadre} professional:bachelor");
		FACTS("Năm 2016, huyện Kỳ Phú tinh giản 45 người, trong đó 12 nữ; năm 2017 thêm 31 người.",
			  "45 người reduction {} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "12 người reduction {female} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "31 người reduction {} @huyện Kỳ Phú 2017-01-01..2017-12-31");
	}
	TEST("what all of a row are")
	{
		FACTS("Huyện Kỳ Phú bầu 12 bí thư và 11 chủ tịch xã, đều là nữ. Huyện có 20 cán bộ, 8 công chức và 3 viên chức đều là đảng viên.",
			  "12 người appointment {leader,commune,female} @huyện Kỳ Phú",
			  "11 người appointment {leader,commune,female} @huyện Kỳ Phú",
			  "20 người stock {cadre,party_member} @huyện Kỳ Phú",
			  "8 người stock {civil_servant,party_member} @huyện Kỳ Phú",
			  "3 người stock {public_employee,party_member} @huyện Kỳ Phú");
		FACTS("Xã Hòa Lộc có 21 công chức. Số công chức chưa qua đào tạo còn 4, đều là cán bộ nữ.",
			  "21 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "4 người stock {cadre,commune,female} professional:untrained @xã Hòa Lộc");
		FACTS("Huyện có 120 công chức, 12 trưởng phòng có bằng thạc sĩ.",
			  "120 người stock {civil_servant} @huyện",
			  "12 người stock {leader} professional:master @huyện");
		FACTS("Có 12 cán bộ được luân chuyển, đều hoàn thành nhiệm vụ.",
			  "12 người rotation {cadre}");
	}
	TEST("a part behind numbers that all stand in a bracket, of nothing before it")
	{
		FACTS("14 (trong 52 cán bộ) chiếm 26,9%. bộ 52 cán bộ)",
			  "52 người stock {cadre}", "26,9% stock {cadre}",
			  "52 người stock {cadre} of=52 người");
	}
	TEST("bare numbers with where those people are or how old behind them")
	{
		FACTS("37 cán bộ đã có đơn xin thôi việc, gồm 9 ở cấp huyện, 28 ở cấp xã.",
			  "37 người reduction {cadre}",
			  "9 người reduction {cadre,district}",
			  "28 người reduction {cadre,commune}");
		FACTS("Huyện Kỳ Phú luân chuyển 20 cán bộ; 12 về xã Ba Tô, 8 về xã Đồng Mít.",
			  "20 người rotation {cadre} @huyện Kỳ Phú",
			  "12 người rotation {cadre} @huyện Kỳ Phú",
			  "8 người rotation {cadre} @huyện Kỳ Phú");
		FACTS("Quy hoạch có 52 đồng chí vào Ban Chấp hành, 18 vào Ban Thường vụ, 9 vào các chức danh chủ chốt.",
			  "52 người planning {cadre}",
			  "18 người planning {cadre}",
			  "9 người planning {cadre}");
		FACTS("Có 11 cán bộ chưa đạt chuẩn, trong đó 8 trên 50 tuổi, 3 dưới 35 tuổi.",
			  "11 người stock {cadre} below",
			  "8 người stock {cadre} below",
			  "3 người stock {cadre,young} below");
		FACTS("Huyện Kỳ Phú có 77 công chức xã, trong đó tư pháp 44, địa chính 33.",
			  "77 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "44 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "33 người stock {civil_servant,commune} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_parts();
	return UNIT_DONE();
}
