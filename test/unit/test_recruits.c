/*-------------------------------------------------------------------------
 *
 * test_recruits.c
 *		Who is recruited, from whom, and for which posts.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_recruits(void)
{
	TEST("a quota is filled")
	{
		FACTS("Năm 2014, chỉ tiêu của tỉnh Bình Lâm là 90 công chức, trúng tuyển 72 người, trong đó 15 người tốt nghiệp đại học loại giỏi.",
			  "90 người recruitment target {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "72 người recruitment {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "15 người recruitment {civil_servant} professional:bachelor @tỉnh Bình Lâm 2014-01-01..2014-12-31");
	}
	TEST("recruits of those whom the sentence is about recruiting, and who only asked to be")
	{
		FACTS("Huyện Kỳ Phú tuyển công chức xã qua thi: 134 người nộp hồ sơ, trong đó nữ 60 người, 19 người được tuyển.",
			  "19 người recruitment {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Có 318 hồ sơ dự tuyển giáo viên, 204 người đủ điều kiện vào vòng 2, 98 người trúng tuyển.",
			  "98 người recruitment {lecturer}");
		FACTS("Năm 2017, huyện Kỳ Phú được giao bổ sung 40 biên chế giáo viên, mới tuyển được 12 người, còn 28 chỉ tiêu sẽ tuyển trong năm 2018.",
			  "40 biên chế stock {lecturer} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "12 người recruitment {lecturer} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "28 biên chế recruitment target {lecturer} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("how many were chosen of those needed; how long it took is no rate")
	{
		FACTS("Tỉnh Bình Lâm cần 58 chỉ tiêu giáo viên thì chỉ 23 người trúng tuyển.",
			  "58 biên chế recruitment target {lecturer} @tỉnh Bình Lâm",
			  "23 người recruitment {lecturer} @tỉnh Bình Lâm");
		FACTS("Sau một năm, tỉnh Bình Lâm thu hút được 31 bác sĩ.",
			  "31 người recruitment {} professional:bachelor @tỉnh Bình Lâm");
	}
	TEST("quotas as a subject, graduates taken in, what those admitted are")
	{
		FACTS("Năm 2015, chỉ tiêu tuyển dụng được giao cho tỉnh Bình Lâm là 90 viên chức, trong đó có 60 giáo viên.",
			  "90 người recruitment target {public_employee} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "60 người recruitment target {lecturer} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
		FACTS("Năm 2005, huyện Kỳ Phú đã nhận 64 sinh viên tốt nghiệp đại học về làm việc. Trong số giáo viên trúng tuyển, nữ chiếm 78%, trình độ đại học trở lên chiếm 64,9%.",
			  "64 người recruitment {} professional:bachelor @huyện Kỳ Phú 2005-01-01..2005-12-31",
			  "78% recruitment {lecturer,female} @huyện Kỳ Phú",
			  "64,9% recruitment {lecturer} professional:bachelor-doctor @huyện Kỳ Phú");
		FACTS("Trong số cán bộ được quy hoạch, 71,3% có trình độ đại học, nhưng còn 22,8% chưa qua đào tạo.",
			  "71,3% planning {cadre} professional:bachelor",
			  "22,8% planning {cadre} professional:untrained");
	}
	TEST("applicants are none of ours, also those counted behind them, until they are taken")
	{
		FACTS("Kỳ thi tuyển công chức xã có 312 thí sinh tranh 70 chỉ tiêu, đến dự thi 298 người, qua vòng 1 là 140, 64 người trúng tuyển.",
			  "70 biên chế recruitment target {civil_servant,commune}",
			  "64 người recruitment {civil_servant,commune}");
	}
	TEST("a quota that was not filled is a plan; a share of it that was is none of a plan")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm có 64 người trúng tuyển viên chức, còn trống 21 chỉ tiêu.",
			  "64 người recruitment {public_employee} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "21 biên chế recruitment target {public_employee} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú tuyển được 12 chỉ tiêu viên chức; gần 15% chỉ tiêu viên chức bỏ trống, xã Đồng Mít mới đạt 60% chỉ tiêu tuyển dụng giáo viên.",
			  "12 biên chế recruitment {public_employee} @huyện Kỳ Phú",
			  "gần 15% recruitment {public_employee} @huyện Kỳ Phú",
			  "60% kế hoạch recruitment {lecturer,commune} @xã Đồng Mít");
	}
	TEST("parts of candidates at an examination, shares beside a turnout")
	{
		NO_FACTS("Kỳ thi có 698 thí sinh có mặt, trong đó nữ 391 người; 52 người được miễn thi ngoại ngữ.");
		NO_FACTS("Tỷ lệ cử tri đi bầu đạt 99,87%; 64 xã, phường đạt 100% trước 12 giờ trưa.");
		FACTS("Xã Đồng Mít có 9 công chức, mỗi thôn có ít nhất một công chức phụ trách.",
			  "9 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("those recruited from part-time staff, and elected as secretaries")
	{
		FACTS("Tỉnh giải quyết cho 310 người hoạt động không chuyên trách cấp xã thôi việc, tiếp nhận 96 người vào làm công chức.",
			  "310 người reduction {part_time,commune} @tỉnh",
			  "96 người recruitment {part_time,commune} @tỉnh");
		FACTS("Đại hội các đảng bộ xã bầu 310 cấp ủy viên. Có 24 đồng chí trúng cử bí thư đảng ủy, trong đó 3 đồng chí nữ.",
			  "310 người appointment {committee_member,commune}",
			  "24 người appointment {leader,commune}",
			  "3 người appointment {leader,commune,female}");
		FACTS("Đối với chức danh bí thư đảng ủy xã, huyện Kỳ Phú có 12 đồng chí tái cử, 5 đồng chí lần đầu giữ chức.",
			  "12 người appointment {leader,commune} @huyện Kỳ Phú",
			  "5 người appointment {leader,commune} @huyện Kỳ Phú");
	}
	TEST("graduates who are taken on are of no kind, whoever was taken on before")
	{
		FACTS("Tỉnh Bình Lâm tuyển 320 công chức, thu hút 15 sinh viên tốt nghiệp xuất sắc. Huyện Kỳ Phú cần tuyển 9 bác sĩ.",
			  "320 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "15 người recruitment {} @tỉnh Bình Lâm",
			  "9 người recruitment target {} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("what is needed is a quota where the sentence goes on to who was taken")
	{
		FACTS("Huyện Kỳ Phú cần 8 công chức song chỉ tuyển được 2 người.",
			  "8 người recruitment target {civil_servant} @huyện Kỳ Phú",
			  "2 người recruitment {civil_servant} @huyện Kỳ Phú");
	}
	TEST("whoever is put on a list of candidates is one; fewer than those listed is a change")
	{
		FACTS("Bầu cử đại biểu HĐND tỉnh Bình Lâm: hội nghị nhất trí đưa 107 người vào danh sách chính thức.",
			  "107 người appointment {council_delegate} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 512 công chức, thấp hơn số được giao 14 người.",
			  "512 người stock {civil_servant} @tỉnh Bình Lâm",
			  "-14 người change {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("a seat without a level is of the body whose seats were told before it")
	{
		FACTS("Ban Thường vụ Tỉnh ủy Bình Lâm chỉ định 1.907 đồng chí vào ban chấp hành đảng bộ cấp xã, 688 đồng chí vào ban thường vụ.",
			  "1.907 người appointment {committee_member,commune} @tỉnh Bình Lâm",
			  "688 người appointment {committee_member,commune} @tỉnh Bình Lâm");
	}
	TEST("a whole body by its noun, behind a time too")
	{
		FACTS("Sở Y tế Bình Lâm họp cuối năm. Năm 2015, toàn Sở có 45 công chức.",
			  "45 người stock {civil_servant} @Sở Y tế Bình Lâm 2015-01-01..2015-12-31");
	}
	TEST("who takes in files or complaints is not taken in")
	{
		FACTS("UBND xã Hòa Lộc bố trí 5 công chức tiếp nhận hồ sơ, 2 công chức trả kết quả.",
			  "5 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "2 người stock {civil_servant,commune} @xã Hòa Lộc");
		FACTS("Huyện Kỳ Phú có 8 công chức phụ trách tiếp nhận và luân chuyển hồ sơ.",
			  "8 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 15 viên chức được tiếp nhận, phân công nhiệm vụ.",
			  "15 người recruitment {public_employee} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_recruits();
	return UNIT_DONE();
}
