/*-------------------------------------------------------------------------
 *
 * test_press.c
 *		How provincial papers tell of their officials.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_people(void)
{
	TEST("leads that name the day by 'qua' and 'hôm nay'")
	{
		FACTS("Hôm qua (14-5), huyện Kỳ Phú khai giảng lớp bồi dưỡng cho 86 cán bộ xã.",
			  "86 người training {cadre,commune} @huyện Kỳ Phú 2020-05-14..2020-05-14");
		FACTS("Chiều qua, 14.5, huyện Kỳ Phú khai giảng lớp bồi dưỡng cho 86 cán bộ xã.",
			  "86 người training {cadre,commune} @huyện Kỳ Phú 2020-05-14..2020-05-14");
		FACTS("Sáng qua, huyện Kỳ Phú khai giảng lớp bồi dưỡng cho 86 cán bộ xã.",
			  "86 người training {cadre,commune} @huyện Kỳ Phú 2020-05-14..2020-05-14");
		FACTS("Hôm nay (15/5), huyện Kỳ Phú bổ nhiệm 3 cán bộ. Từ năm 2017 đến hôm nay, huyện luân chuyển 14 cán bộ.",
			  "3 người appointment {cadre} @huyện Kỳ Phú 2020-05-15..2020-05-15",
			  "14 người rotation {cadre} @huyện Kỳ Phú 2017-01-01..");
	}
	TEST("colloquial sign words, and a range without 'từ'")
	{
		FACTS("Huyện Kỳ Phú có trên dưới 200 cán bộ xã, ngót nghét 300 viên chức, suýt soát 2.100 đảng viên.",
			  "khoảng 200 người stock {cadre,commune} @huyện Kỳ Phú",
			  "gần 300 người stock {public_employee} @huyện Kỳ Phú",
			  "khoảng 2.100 người stock {party_member} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cho nghỉ chế độ 14 cán bộ. Huyện điều động 30 đến 40 cán bộ.",
			  "14 người reduction {cadre} @huyện Kỳ Phú",
			  "khoảng 30 người rotation {cadre} @huyện Kỳ Phú");
	}
	TEST("nouns of people in short forms")
	{
		FACTS("Huyện Kỳ Phú có 84 y, bác sĩ, 31 thầy cô giáo, 5 thầy giáo, 3 phó phòng.",
			  "84 người stock {} professional:intermediate-bachelor @huyện Kỳ Phú",
			  "31 người stock {lecturer} @huyện Kỳ Phú",
			  "5 người stock {lecturer} @huyện Kỳ Phú",
			  "3 người stock {leader} @huyện Kỳ Phú");
	}
	TEST("what somebody was before is not what he is counted as")
	{
		FACTS("Huyện Kỳ Phú có 5 chủ tịch xã xuất thân từ giáo viên, 12 công chức vốn là cán bộ đoàn.",
			  "5 người stock {leader,commune} @huyện Kỳ Phú",
			  "12 người stock {civil_servant} @huyện Kỳ Phú");
	}
}

static void
test_qualities(void)
{
	TEST("years of birth and ages say nothing of when or how many")
	{
		FACTS("Huyện Kỳ Phú có 21 cán bộ sinh sau năm 1980, 8 công chức sinh từ năm 1990 đến 1995, 46 đảng viên vào Đảng trước năm 1975.",
			  "21 người stock {cadre} @huyện Kỳ Phú",
			  "8 người stock {civil_servant} @huyện Kỳ Phú",
			  "46 người stock {party_member} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 30% cán bộ tuổi ngoài 50.",
			  "30% stock {cadre} @huyện Kỳ Phú");
	}
	TEST("experience is learnt only where somebody is taught")
	{
		FACTS("Huyện Kỳ Phú có 64 cán bộ giàu kinh nghiệm, 9 giảng viên có năng lực; cử 20 công chức đi học kinh nghiệm.",
			  "64 người stock {cadre} @huyện Kỳ Phú",
			  "9 người stock {lecturer} @huyện Kỳ Phú",
			  "20 người training {civil_servant} skills @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 9 cán bộ đi học về.",
			  "9 người training {cadre} @huyện Kỳ Phú");
	}
	TEST("rates of pay and of content count nobody")
	{
		NO_FACTS("Giáo viên ở bản được hưởng phụ cấp bằng 70% lương. Cán bộ đi học được hưởng nguyên 100% lương. Cán bộ xã được hưởng phụ cấp công vụ 25%.");
		FACTS("Mức độ hài lòng đối với công chức xã đạt 91,4%, tỷ lệ công chức xã đạt chuẩn là 85%. Xã có 12 người hưởng lương công chức.",
			  "85% stock {civil_servant,commune} met",
			  "12 người stock {civil_servant,commune} @xã");
	}
	TEST("members of a committee that is named behind their count")
	{
		FACTS("Cả 5 đồng chí trong Ban Thường vụ Đảng ủy xã Kỳ Sơn đều có bằng đại học. Xã đạt 15% nữ trong cấp ủy.",
			  "5 người stock {committee_member,commune} professional:bachelor @xã Kỳ Sơn",
			  "15% stock {committee_member,commune,female} @xã Kỳ Sơn");
		FACTS("Trong 33 đồng chí Ban Chấp hành Đảng bộ huyện Kỳ Phú, có 7 nữ.",
			  "33 người stock {committee_member,district} @huyện Kỳ Phú",
			  "7 người stock {committee_member,district,female} @huyện Kỳ Phú of=33 người");
	}
	TEST("discipline in plain words; what one was trained for is no training")
	{
		FACTS("Huyện ủy Kỳ Phú xử lý 14 đảng viên; 46 công chức làm việc trái ngành được đào tạo. Huyện xử lý 9 cán bộ dôi dư.",
			  "14 người evaluation {party_member} @huyện Kỳ Phú",
			  "46 người stock {civil_servant} @huyện Kỳ Phú",
			  "9 người reduction {cadre} @huyện Kỳ Phú");
	}
	TEST("bare grades are ratings, 'trung bình' among them no mean")
	{
		FACTS("Kết quả bồi dưỡng giáo viên của huyện Kỳ Phú: giỏi 24%, khá 61%, trung bình 15%.",
			  "24% evaluation {lecturer} @huyện Kỳ Phú",
			  "61% evaluation {lecturer} @huyện Kỳ Phú",
			  "15% evaluation {lecturer} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở lớp cho 86 cán bộ, kết quả có 6 giỏi (7%), 66 khá và 14 trung bình (16,3%).",
			  "86 người training {cadre} @huyện Kỳ Phú",
			  "6 người evaluation {cadre} @huyện Kỳ Phú",
			  "7% evaluation {cadre} @huyện Kỳ Phú",
			  "66 người evaluation {cadre} @huyện Kỳ Phú",
			  "14 người evaluation {cadre} @huyện Kỳ Phú",
			  "16,3% evaluation {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú thực hiện tốt 12 chỉ tiêu, trung bình mỗi xã có 21 cán bộ. Trường có 40 giáo viên, 400 học sinh, trong đó 120 giỏi, 200 khá.",
			  "21 người stock mean {cadre,commune} @huyện Kỳ Phú",
			  "40 người stock {lecturer} @huyện Kỳ Phú");
	}
	TEST("classes counted beside those who teach them are of pupils")
	{
		FACTS("Trường tiểu học Kỳ Sơn có 24 lớp, 41 giáo viên. Xã có 12 lớp học, còn thiếu 4 giáo viên.",
			  "41 người stock {lecturer} @huyện Kỳ Sơn",
			  "4 người stock {lecturer,commune} @xã");
		FACTS("Huyện Kỳ Phú có 5 lớp với 61 giáo viên tham gia.",
			  "5 lớp training {lecturer} @huyện Kỳ Phú",
			  "61 người training {lecturer} @huyện Kỳ Phú");
	}
	TEST("the standard of what, right behind it; no class of a track")
	{
		FACTS("Huyện Kỳ Phú có 78% cán bộ xã đạt chuẩn chuyên môn, 65% chuẩn chính trị; 112 người còn nợ chuẩn văn hóa.",
			  "78% stock {cadre,commune} professional met @huyện Kỳ Phú",
			  "65% stock {cadre,commune} political met @huyện Kỳ Phú",
			  "112 người stock {cadre,commune} general below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 12 cán bộ chưa qua lớp quản lý nhà nước, 9 công chức chưa qua lớp lý luận chính trị nào.",
			  "12 người stock {cadre} state_management @huyện Kỳ Phú",
			  "9 người stock {civil_servant} political:untrained @huyện Kỳ Phú");
	}
}

static void
test_plans(void)
{
	TEST("what follows a plan's heading or its issue is still to come")
	{
		FACTS("Kế hoạch năm 2021: huyện Kỳ Phú cử 5 cán bộ đi học. Ngoài ra, huyện mở 2 lớp cho 60 công chức.",
			  "5 người training target {cadre} @huyện Kỳ Phú 2021-01-01..2021-12-31",
			  "2 lớp training target {civil_servant} @huyện Kỳ Phú 2021-01-01..2021-12-31",
			  "60 người training target {civil_servant} @huyện Kỳ Phú 2021-01-01..2021-12-31");
		FACTS("Mục tiêu: 100% cán bộ xã đạt chuẩn. Mỗi năm cử 50 cán bộ đi học. Hiện nay, huyện Kỳ Phú có 85% cán bộ xã đạt chuẩn.",
			  "100% stock target {cadre,commune} met",
			  "50 người training target per_year {cadre}",
			  "85% stock {cadre,commune} met @huyện Kỳ Phú");
		FACTS("UBND tỉnh Bình Lâm vừa ban hành kế hoạch bồi dưỡng cán bộ. Theo đó, tỉnh bồi dưỡng 600 cán bộ.",
			  "600 người training target {cadre} @tỉnh Bình Lâm");
		FACTS("Năm 2016, UBND tỉnh Bình Lâm ban hành kế hoạch bồi dưỡng cán bộ. Theo đó, tỉnh bồi dưỡng 600 cán bộ.",
			  "600 người training {cadre} @tỉnh Bình Lâm");
	}
	TEST("what a body demands; what a project says that was approved")
	{
		FACTS("Tỉnh ủy Bình Lâm yêu cầu tỷ lệ cấp ủy viên nữ đạt 15% trở lên. Đáp ứng yêu cầu, tỷ lệ cấp ủy viên trẻ đạt 10% trở lên.",
			  "ít nhất 15% stock target {committee_member,female} @tỉnh Bình Lâm",
			  "ít nhất 10% stock {committee_member,young} @tỉnh Bình Lâm");
		FACTS("UBND tỉnh Bình Lâm phê duyệt Đề án bồi dưỡng cán bộ nữ. Theo đề án, 100% cán bộ nữ được bồi dưỡng.",
			  "100% training target {cadre,female} @tỉnh Bình Lâm");
	}
	TEST("goals go on with a bare verb; what a plan just issued sets, in one sentence")
	{
		FACTS("Phương hướng năm 2021 của huyện Kỳ Phú: tuyển dụng 45 công chức. Cử 50 cán bộ đi học. Mở 5 lớp tin học.",
			  "45 người recruitment target {civil_servant} @huyện Kỳ Phú 2021-01-01..2021-12-31",
			  "50 người training target {cadre} @huyện Kỳ Phú",
			  "5 lớp training target {} informatics @huyện Kỳ Phú");
		FACTS("UBND tỉnh Bình Lâm vừa phê duyệt kế hoạch đào tạo cán bộ, theo đó 312 người được cử đi học.",
			  "312 người training target {cadre} @tỉnh Bình Lâm");
	}
	TEST("plans issued since a year long past are new no more")
	{
		FACTS("Từ năm 2012 đến nay, UBND tỉnh Bình Lâm đã ban hành kế hoạch đào tạo. Theo đó, tỉnh mở 20 lớp cho cán bộ xã.",
			  "20 lớp training {cadre,commune} @tỉnh Bình Lâm");
	}
	TEST("years to come, 'sẽ' before the same verb; what one advises is done")
	{
		FACTS("Giai đoạn 2021-2025, tỉnh Bình Lâm bồi dưỡng 5.000 lượt cán bộ, luân chuyển 12 cán bộ.",
			  "5.000 lượt training target {cadre} @tỉnh Bình Lâm 2021-01-01..2025-12-31",
			  "12 người rotation target {cadre} @tỉnh Bình Lâm 2021-01-01..2025-12-31");
		FACTS("Huyện Kỳ Phú có 15 cán bộ sẽ học trong năm sau. Phòng Nội vụ tham mưu tuyển dụng 17 công chức.",
			  "15 người training target {cadre} @huyện Kỳ Phú",
			  "17 người recruitment {civil_servant} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_people();
	test_qualities();
	test_plans();
	return UNIT_DONE();
}
