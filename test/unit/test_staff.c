/*-------------------------------------------------------------------------
 *
 * test_staff.c
 *		Staff of several kinds, listed, and what becomes of them.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_events(void)
{
	TEST("posts that are given are of those who get them")
	{
		FACTS("Bộ Nội vụ giao 2.312 biên chế cho tỉnh Bình Lâm và 120 biên chế cho Sở Y tế.",
			  "2.312 biên chế stock {} @tỉnh Bình Lâm",
			  "120 biên chế stock {} @Sở Y tế");
		FACTS("Tỉnh Bình Lâm giao 45 biên chế cho UBND huyện Kỳ Phú.",
			  "45 biên chế stock {} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm giao 45 biên chế cho các huyện Kỳ Phú, Tây Sơn.",
			  "45 biên chế stock {} @tỉnh Bình Lâm");
	}
	TEST("whom a Party committee manages is of its territory")
	{
		FACTS("Có 45 cán bộ thuộc diện Ban Thường vụ Huyện ủy Kỳ Phú quản lý bị kỷ luật.",
			  "45 người evaluation {cadre} @huyện Kỳ Phú");
		FACTS("Năm 2019, 12 cán bộ diện Tỉnh ủy Bình Lâm quản lý nghỉ hưu.",
			  "12 người reduction {cadre} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
	}
	TEST("an office or a school keeps its staff, whatever is said of where it lies")
	{
		FACTS("Phòng Tư pháp huyện Kỳ Phú, tỉnh Bình Lâm hiện có 4 công chức.",
			  "4 người stock {civil_servant,district} @Phòng Tư pháp huyện Kỳ Phú");
		FACTS("Phòng Nội vụ huyện Kỳ Phú (Bình Định) được giao 7 biên chế.",
			  "7 biên chế stock {} @Phòng Nội vụ huyện Kỳ Phú");
		FACTS("Trường Mầm non Hoa Ban thuộc xã Nà Sản có 22 giáo viên.",
			  "22 người stock {lecturer} @Trường Mầm non Hoa Ban");
		FACTS("Theo Sở Nội vụ tỉnh Bình Lâm, huyện Kỳ Phú có 245 cán bộ.",
			  "245 người stock {cadre} @huyện Kỳ Phú");
	}
	TEST("what is said behind the last of a list is done to all of it")
	{
		FACTS("Huyện Kỳ Phú có 12 cán bộ, 15 công chức xã nghỉ hưu trong năm 2018.",
			  "12 người reduction {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "15 người reduction {civil_servant,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Bệnh viện Kỳ Phú có 59 bác sĩ, 120 điều dưỡng nghỉ việc.",
			  "59 người reduction {} professional:bachelor @Bệnh viện Kỳ Phú",
			  "120 người reduction {} @Bệnh viện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 9 bí thư, 7 chủ tịch xã được luân chuyển.",
			  "9 người rotation {leader,commune} @huyện Kỳ Phú",
			  "7 người rotation {leader,commune} @huyện Kỳ Phú");
		FACTS("Xã Kỳ Phú có 12 cán bộ, 10 công chức; tuyển dụng 2 công chức.",
			  "12 người stock {cadre,commune} @xã Kỳ Phú",
			  "10 người stock {civil_servant,commune} @xã Kỳ Phú",
			  "2 người recruitment {civil_servant,commune} @xã Kỳ Phú");
		FACTS("Trường Kỳ Phú có 46 giáo viên, 3 giáo viên nghỉ hưu.",
			  "46 người stock {lecturer} @Trường Kỳ Phú",
			  "3 người reduction {lecturer} @Trường Kỳ Phú");
	}
	TEST("professions listed behind one number")
	{
		FACTS("Tỉnh Bình Lâm có 950 y bác sĩ, điều dưỡng, kỹ thuật viên nghỉ việc.",
			  "950 người reduction {} professional:intermediate-bachelor @tỉnh Bình Lâm");
	}
}

static void
test_nouns(void)
{
	TEST("the noun behind the last of a row of measures is of all")
	{
		FACTS("Tỉnh Bình Lâm đã khiển trách 74, cảnh cáo 26 người và cách chức 3 công chức.",
			  "74 người evaluation {civil_servant} @tỉnh Bình Lâm",
			  "26 người evaluation {civil_servant} @tỉnh Bình Lâm",
			  "3 người evaluation {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("posts of services are no civil servants'")
	{
		FACTS("Tỉnh Bình Lâm được giao 1.200 biên chế công chức và 2.980 biên chế sự nghiệp.",
			  "1.200 biên chế stock {civil_servant} @tỉnh Bình Lâm",
			  "2.980 biên chế stock {} @tỉnh Bình Lâm");
	}
}

static void
test_offices(void)
{
	TEST("what an office lost was its own, beside units that nobody counts")
	{
		FACTS("Sau sắp xếp, Cục Thuế giảm 230 lãnh đạo.",
			  "230 người reduction {leader} @Cục Thuế");
		FACTS("Tỉnh Bình Lâm giảm 485 đầu mối, 120 lãnh đạo.",
			  "120 người reduction {leader} @tỉnh Bình Lâm");
		FACTS("Sở Nội vụ đã giảm 3 phòng, 5 trưởng phòng.",
			  "5 người reduction {leader} @Sở Nội vụ");
	}
	TEST("whose staff works in a field")
	{
		FACTS("Đã có 87 cán bộ ngành giáo dục tỉnh Bình Lâm, 12 viên chức y tế huyện Kỳ Phú, 5 công chức kiểm lâm huyện Kỳ Sơn nghỉ hưu.",
			  "87 người reduction {cadre} @tỉnh Bình Lâm",
			  "12 người reduction {public_employee} @huyện Kỳ Phú",
			  "5 người reduction {civil_servant} @huyện Kỳ Sơn");
	}
	TEST("an office that opens a class, behind any date")
	{
		FACTS("Ngày 15/7/2018, Sở Nội vụ tỉnh Bình Lâm tập huấn cho 120 cán bộ.",
			  "120 người training {cadre} @tỉnh Bình Lâm 2018-07-15..2018-07-15");
	}
	TEST("the field of one syllable")
	{
		FACTS("Cục Thuế bố trí 12 công chức. Cục Thuế còn 45 công chức.",
			  "12 người stock {civil_servant} @Cục Thuế",
			  "45 người stock {civil_servant} @Cục Thuế");
	}
}

static void
test_ratings(void)
{
	TEST("how units were rated says nothing of the people in them")
	{
		NO_FACTS("Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ đạt 82%.");
		NO_FACTS("Xếp loại chi bộ: trong sạch vững mạnh 45%; hoàn thành tốt nhiệm vụ 50%.");
		FACTS("Tổ chức đảng hoàn thành tốt nhiệm vụ đạt 82%, đảng viên hoàn thành tốt nhiệm vụ đạt 85%.",
			  "85% evaluation {party_member}");
		FACTS("Chi bộ đánh giá đảng viên: hoàn thành tốt nhiệm vụ 85%.",
			  "85% evaluation {party_member}");
	}
}

static void
test_signs(void)
{
	TEST("a fraction is no count, and says nothing of its whole")
	{
		FACTS("Hai phần ba, tức 2/3 trong số 312 cán bộ xã của tỉnh Bình Lâm chưa đạt chuẩn.",
			  "312 người stock {cadre,commune} @tỉnh Bình Lâm");
		NO_FACTS("2/3 số cán bộ xã chưa đạt chuẩn.");
	}
	TEST("all of so many, where no more is said behind")
	{
		FACTS("Xã Kỳ Phú có số cán bộ là 10/11, công chức 12/12.",
			  "10 người stock {cadre,commune} @xã Kỳ Phú of=11 người",
			  "12 người stock {civil_servant,commune} @xã Kỳ Phú of=12 người");
	}
	TEST("an upper limit in other words; those whom a huyện sends")
	{
		FACTS("Số cấp phó của huyện Kỳ Phú không được quá 3 người.",
			  "không quá 3 người stock {leader} @huyện Kỳ Phú");
		FACTS("Số cán bộ tăng cường xã của huyện Kỳ Phú là 45 người.",
			  "45 người rotation {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú tăng cường 67 lượt cán bộ cho các xã.",
			  "67 lượt rotation {cadre} @huyện Kỳ Phú");
	}
	TEST("officers of the farmers' union are no farmers")
	{
		FACTS("Cán bộ Hội Nông dân xã Kỳ Phú 98% đạt chuẩn.",
			  "98% stock {cadre,union_officer,commune} met @xã Kỳ Phú");
	}
	TEST("behind a semicolon a rise and a plan are the whole's, not the part's")
	{
		FACTS("Huyện Kỳ Phú có 300 công chức, trong đó nữ 120 người; tăng 15 người so với năm 2015.",
			  "300 người stock {civil_servant} @huyện Kỳ Phú",
			  "120 người stock {civil_servant,female} @huyện Kỳ Phú",
			  "15 người change {civil_servant} @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú tuyển dụng 50 công chức, trong đó đại học 45, thạc sĩ 5; đạt 92% chỉ tiêu.",
			  "50 người recruitment {civil_servant} @huyện Kỳ Phú",
			  "45 người recruitment {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "5 người recruitment {civil_servant} professional:master @huyện Kỳ Phú",
			  "92% kế hoạch recruitment {civil_servant} @huyện Kỳ Phú");
	}
	TEST("who leaves beside money; a limit before the verb; posts of an office")
	{
		FACTS("Tỉnh Bình Lâm tiết kiệm chi 22 tỷ đồng nhờ giảm 1.100 người hoạt động không chuyên trách.",
			  "22.000.000.000 đồng spending {part_time} @tỉnh Bình Lâm",
			  "1.100 người reduction {part_time} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm đã tối thiểu giảm được 10% biên chế.",
			  "ít nhất 10% reduction {} @tỉnh Bình Lâm");
		FACTS("Số biên chế hiện nay của Sở Y tế là 72.",
			  "72 biên chế stock {} @Sở Y tế");
	}
	TEST("terms in turn; whom a Party body takes in is its own")
	{
		FACTS("Các nhiệm kỳ 2005-2010, 2010-2015 và 2015-2020, huyện Kỳ Phú lần lượt có 41, 52 và 67 cấp ủy viên nữ.",
			  "41 người stock {committee_member,female} @huyện Kỳ Phú 2005-01-01..2010-12-31",
			  "52 người stock {committee_member,female} @huyện Kỳ Phú 2010-01-01..2015-12-31",
			  "67 người stock {committee_member,female} @huyện Kỳ Phú 2015-01-01..2020-12-31");
		FACTS("Đảng bộ xã kết nạp 12 đảng viên.",
			  "12 người stock {party_member,commune} @xã");
	}
	TEST("the highest beside a mean is no mean")
	{
		FACTS("Huyện Kỳ Phú chi trả cho cán bộ nghỉ hưu bình quân 1,2 tỷ đồng/người, người cao nhất 2,7 tỷ đồng.",
			  "1.200.000.000 đồng spending mean {cadre} @huyện Kỳ Phú",
			  "2.700.000.000 đồng spending {cadre} @huyện Kỳ Phú");
	}
	TEST("posts of a named committee have its level")
	{
		FACTS("Hai phó chủ tịch UBND huyện Kỳ Phú bị cách chức.",
			  "2 người evaluation {leader,district} @huyện Kỳ Phú");
		FACTS("Ba ủy viên Ban Thường vụ Tỉnh ủy Bình Lâm bị cảnh cáo.",
			  "3 người evaluation {committee_member,province} @tỉnh Bình Lâm");
	}
}

static void
test_meetings(void)
{
	TEST("those at a meeting are of no council")
	{
		NO_FACTS("Hội nghị có 250 đại biểu.");
		FACTS("Hội nghị có 250 đại biểu đại diện cho 5.400 đảng viên.",
			  "5.400 người stock {party_member}");
		FACTS("Buổi tập huấn có 120 đại biểu là cán bộ công đoàn.",
			  "120 người training {cadre,union_officer}");
		FACTS("Hội nghị tập huấn cho 120 đại biểu HĐND xã.",
			  "120 người training {council_delegate,commune}");
	}
}

static void
test_levels(void)
{
	TEST("type words in a row are the levels of their numbers")
	{
		FACTS("Tỉnh Bình Lâm có nữ tham gia cấp ủy tỉnh 13%, huyện 17%, xã 21%.",
			  "13% stock {committee_member,province,female} @tỉnh Bình Lâm",
			  "17% stock {committee_member,district,female} @tỉnh Bình Lâm",
			  "21% stock {committee_member,commune,female} @tỉnh Bình Lâm");
		FACTS("Tỷ lệ cán bộ đạt chuẩn của tỉnh Bình Lâm: cấp tỉnh 98%; huyện, thành phố 92%.",
			  "98% stock {cadre,province} met @tỉnh Bình Lâm",
			  "92% stock {cadre,district} met @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 120 cán bộ, trong đó tỉnh 21 người, huyện 42 người, xã 57 người.",
			  "120 người stock {cadre} @tỉnh Bình Lâm",
			  "21 người stock {cadre,province} @tỉnh Bình Lâm",
			  "42 người stock {cadre,district} @tỉnh Bình Lâm",
			  "57 người stock {cadre,commune} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 410 công chức cấp xã, thành phố 21 người.",
			  "410 người stock {civil_servant,commune} @tỉnh Bình Lâm",
			  "21 người stock {civil_servant,commune} @tỉnh Bình Lâm");
	}
	TEST("a level that begins a list of levels ends with the next")
	{
		FACTS("Công chức cấp tỉnh: 214 người; công chức cấp xã: 412 người; viên chức: 900 người.",
			  "214 người stock {civil_servant,province}",
			  "412 người stock {civil_servant,commune}",
			  "900 người stock {public_employee}");
		FACTS("Công chức cấp xã: 120 người; người hoạt động không chuyên trách: 45 người.",
			  "120 người stock {civil_servant,commune}",
			  "45 người stock {part_time,commune}");
	}
	TEST("the level of a xã is not that of the huyện named behind it")
	{
		FACTS("Bình quân mỗi xã có 21 công chức, mỗi huyện có 80 công chức.",
			  "21 người stock mean {civil_servant,commune}",
			  "80 người stock mean {civil_servant}");
	}
}

static void
test_references(void)
{
	TEST("the second number of a list of documents, with nothing behind it to count")
	{
		FACTS("Tỉnh Bình Lâm có 274 người nghỉ việc theo Nghị định 178 và 67.",
			  "274 người reduction {} @tỉnh Bình Lâm");
		FACTS("Theo Nghị định 178 và 67, tỉnh Bình Lâm có 274 người nghỉ việc.",
			  "274 người reduction {} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 45 công chức nghỉ hưu theo Nghị định 29 và 12 người thôi việc.",
			  "45 người reduction {civil_servant} @tỉnh Bình Lâm",
			  "12 người reduction {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("teachers of several schools, below a standard of what they learnt")
	{
		FACTS("Còn 73 giáo viên mầm non, tiểu học và THCS chưa đạt chuẩn về chuyên môn.",
			  "73 người stock {lecturer} professional below");
		FACTS("Tỉnh có giáo viên tiểu học và THCS 730 người, 95% đạt chuẩn.",
			  "730 người stock {lecturer} @tỉnh", "95% stock {lecturer} met @tỉnh");
	}
	TEST("posts side by side have each its own level; a level that begins the next count")
	{
		FACTS("Huyện Kỳ Phú có 22 trưởng phòng, 31 chủ tịch xã.",
			  "22 người stock {leader} @huyện Kỳ Phú",
			  "31 người stock {leader,commune} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 12 giám đốc sở, 22 trưởng phòng, 9 phó chủ tịch huyện.",
			  "12 người stock {leader,province} @tỉnh Bình Lâm",
			  "22 người stock {leader} @tỉnh Bình Lâm",
			  "9 người stock {leader,district} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm bổ nhiệm 3 giám đốc sở và 4 phó giám đốc.",
			  "3 người appointment {leader,province} @tỉnh Bình Lâm",
			  "4 người appointment {leader,province} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú dôi dư 63 giáo viên, cấp xã dôi dư 146 người.",
			  "63 người reduction {lecturer} @huyện Kỳ Phú",
			  "146 người reduction {lecturer,commune} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_events();
	test_nouns();
	test_offices();
	test_ratings();
	test_signs();
	test_meetings();
	test_levels();
	test_references();
	return UNIT_DONE();
}
