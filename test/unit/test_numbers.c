/*-------------------------------------------------------------------------
 *
 * test_numbers.c
 *		Numbers with what stands beside them: brackets, units, ordinals.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_numbers(void)
{
	TEST("a share in a bracket between a number and its noun")
	{
		FACTS("Huyện Kỳ Phú có 36/45 (80%) cán bộ, công chức cấp xã có bằng đại học, 6 (chiếm 13,3%) thạc sĩ.",
			  "36 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú of=45 người",
			  "80% stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "6 người stock {cadre,civil_servant,commune} professional:master @huyện Kỳ Phú",
			  "13,3% stock {cadre,civil_servant,commune} professional:master @huyện Kỳ Phú");
		FACTS("Năm 2018, tỉnh Bình Lâm có 15 (7,5%) công chức hoàn thành xuất sắc nhiệm vụ, 180 (90%) công chức hoàn thành tốt nhiệm vụ.",
			  "15 người evaluation {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "7,5% evaluation {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "180 người evaluation {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "90% evaluation {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
	}
	TEST("money without its word, or with the first letter of it")
	{
		FACTS("Kinh phí bồi dưỡng cán bộ: 1,4 tỷ, trong đó ngân sách huyện 600 triệu.",
			  "1.400.000.000 đồng spending {cadre}",
			  "600.000.000 đồng spending {cadre} @huyện");
		FACTS("Kinh phí đào tạo cán bộ là 2.345.000.000đ, mức hỗ trợ 800.000 đ/tháng.",
			  "2.345.000.000 đồng spending {cadre}",
			  "800.000 đồng spending {cadre}");
		FACTS("Năm 2018, huyện Kỳ Phú chi gần 2 tỷ để bồi dưỡng cán bộ.",
			  "gần 2.000.000.000 đồng spending {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		NO_FACTS("Thí sinh thi tuyển công chức đạt 78,5đ.");
	}
	TEST("a bracket that says the number again in words")
	{
		FACTS("Kinh phí bồi dưỡng cán bộ là 2.120 triệu đồng (Bằng chữ: Hai tỷ, một trăm hai mươi triệu đồng chẵn).",
			  "2.120.000.000 đồng spending {cadre}");
		FACTS("Xã Đồng Mít có 105 cán bộ (Một trăm linh năm người), 30 người là nữ.",
			  "105 người stock {cadre,commune} @xã Đồng Mít",
			  "30 người stock {cadre,commune,female} @xã Đồng Mít");
	}
	TEST("which round it was; all of so many communes")
	{
		FACTS("Tuyển dụng đợt 1: 25 viên chức, đợt 2: 14 viên chức.",
			  "25 người recruitment {public_employee}",
			  "14 người recruitment {public_employee}");
		FACTS("Tinh giản biên chế đợt 2 năm 2018 được 17 người.",
			  "17 người reduction {} 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú bồi dưỡng 45 cán bộ của 12/12 xã, 10/10 phòng.",
			  "45 người training {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("titles and awards say how they did, with a level of their own")
	{
		FACTS("Huyện Kỳ Phú có 3 công chức là chiến sĩ thi đua cấp tỉnh, 12 công chức đạt danh hiệu lao động tiên tiến, 20 giáo viên dạy giỏi cấp huyện.",
			  "3 người evaluation {civil_servant} @huyện Kỳ Phú",
			  "12 người evaluation {civil_servant} @huyện Kỳ Phú",
			  "20 người evaluation {lecturer} @huyện Kỳ Phú");
	}
	TEST("what people are trained for is not met; a certificate is held")
	{
		FACTS("Huyện Kỳ Phú cử 45 viên chức đi bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp.",
			  "45 người training {public_employee} @huyện Kỳ Phú");
		FACTS("100% cán bộ xã có trình độ theo tiêu chuẩn chức danh.",
			  "100% stock {cadre,commune} met");
		FACTS("Tỷ lệ viên chức có chứng chỉ bồi dưỡng chức danh nghề nghiệp là 96%.",
			  "96% stock {public_employee}");
	}
	TEST("a mean or a rate told before the first number holds for the next")
	{
		FACTS("Bình quân mỗi huyện có 20 công chức và 14 viên chức; toàn tỉnh có 310 công chức.",
			  "20 người stock mean {civil_servant}",
			  "14 người stock mean {public_employee}",
			  "310 người stock {civil_servant} @tỉnh");
		FACTS("Mỗi năm, huyện Kỳ Phú tuyển dụng 12 viên chức, trong đó 5 nữ; năm 2018 tuyển dụng 20 viên chức.",
			  "12 người recruitment per_year {public_employee} @huyện Kỳ Phú",
			  "5 người recruitment per_year {public_employee,female} @huyện Kỳ Phú",
			  "20 người recruitment {public_employee} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("so many of so many")
	{
		FACTS("12 trong 21 cán bộ xã Đồng Mít là nữ. Có tới 15 trên 23 cán bộ xã Hòa Lộc đạt chuẩn.",
			  "12 người stock {cadre,commune,female} @xã Đồng Mít of=21 người",
			  "21 người stock {cadre,commune} @xã Đồng Mít",
			  "15 người stock {cadre,commune} met @xã Hòa Lộc of=23 người",
			  "23 người stock {cadre,commune} @xã Hòa Lộc");
	}
	TEST("posts assigned are there, those to recruit are a goal")
	{
		FACTS("Biên chế được giao của huyện Kỳ Phú: 145 chỉ tiêu; có mặt: 139 người.",
			  "145 biên chế stock {} @huyện Kỳ Phú",
			  "139 người stock {} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm được giao 1.200 chỉ tiêu biên chế công chức và tuyển dụng 45 chỉ tiêu.",
			  "1.200 biên chế stock {civil_servant} @tỉnh Bình Lâm",
			  "45 biên chế recruitment target {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("shares of a plan in a row, and behind a rise")
	{
		FACTS("Công tác bồi dưỡng đạt 80% chỉ tiêu lớp và 92% chỉ tiêu học viên.",
			  "80% kế hoạch training {}",
			  "92% kế hoạch training {learner}");
		FACTS("Số cán bộ được bồi dưỡng tăng 120 người so với năm 2015, đạt 105% kế hoạch.",
			  "120 người change {cadre} base=2015-01-01..2015-12-31",
			  "105% kế hoạch training {cadre}");
	}
	TEST("a project called by a number of people")
	{
		FACTS("Thực hiện Dự án 500 trí thức trẻ, huyện Kỳ Phú có 12 đội viên Dự án 500 phó chủ tịch xã.",
			  "12 người stock {leader,commune} @huyện Kỳ Phú");
	}
	TEST("grades in a list, without their noun")
	{
		FACTS("Lớp có 60 học viên. Kết quả: giỏi 12 người (20%), khá 38 người, trung bình 10 người.",
			  "60 người training {learner}",
			  "12 người evaluation {learner}",
			  "20% evaluation {learner}",
			  "38 người evaluation {learner}",
			  "10 người evaluation {learner}");
	}
	TEST("numbers that answer to years and places, 'tương ứng'")
	{
		FACTS("Năm 2017 và 2018, huyện Kỳ Phú có tương ứng 45 và 52 cán bộ nghỉ hưu.",
			  "45 người reduction {cadre} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "52 người reduction {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Cấp huyện và cấp xã có tương ứng 120 và 450 cán bộ.",
			  "120 người stock {cadre,district}",
			  "450 người stock {cadre,commune}");
	}
	TEST("heads of unions by the union's name, those who ask to be taken, shares of other things")
	{
		FACTS("Huyện Kỳ Phú có 12 chủ tịch Hội Nông dân xã, 10 chủ tịch Hội Phụ nữ xã; tỷ lệ tiêm chủng đạt 98%.",
			  "12 người stock {leader,union_officer,commune} @huyện Kỳ Phú",
			  "10 người stock {leader,union_officer,commune} @huyện Kỳ Phú");
		FACTS("Công tác tuyển dụng viên chức: số dự tuyển 156 người, trúng tuyển 45 người.",
			  "45 người recruitment {public_employee}");
	}
	TEST("parts of the course named last")
	{
		FACTS("Huyện Kỳ Phú cử đào tạo thạc sĩ 3 người; bồi dưỡng quốc phòng - an ninh: đối tượng 3 có 4 người, đối tượng 4 có 25 người.",
			  "3 người training {} professional:master @huyện Kỳ Phú",
			  "4 người training {} defense @huyện Kỳ Phú",
			  "25 người training {} defense @huyện Kỳ Phú");
	}
	TEST("two numbers before one noun, told of two years or places")
	{
		FACTS("Năm 2015 và 2016, huyện Kỳ Phú mở 21 và 25 lớp bồi dưỡng cán bộ xã.",
			  "21 lớp training {cadre,commune} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "25 lớp training {cadre,commune} @huyện Kỳ Phú 2016-01-01..2016-12-31");
		FACTS("Huyện Kỳ Phú và huyện Tây Sơn có 212 và 240 cán bộ xã.",
			  "212 người stock {cadre,commune} @huyện Kỳ Phú",
			  "240 người stock {cadre,commune} @huyện Tây Sơn");
	}
	TEST("a share behind '=' before their noun; those whose posts go")
	{
		FACTS("Xã Đồng Mít có 12/15 = 80% công chức có bằng đại học.",
			  "12 người stock {civil_servant,commune} professional:bachelor @xã Đồng Mít of=15 người",
			  "80% stock {civil_servant,commune} professional:bachelor @xã Đồng Mít");
		FACTS("Năm 2018, huyện Kỳ Phú có 14 đối tượng tinh giản biên chế.",
			  "14 người reduction {} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("men are no women")
	{
		FACTS("Xã Đồng Mít có 12 cán bộ là nữ; 8 người là nam. Tỷ lệ viên chức nữ đạt 45%, nam 55%.",
			  "12 người stock {cadre,commune,female} @xã Đồng Mít",
			  "8 người stock {cadre,commune} @xã Đồng Mít",
			  "45% stock {public_employee,commune,female} @xã Đồng Mít",
			  "55% stock {public_employee,commune} @xã Đồng Mít");
	}
}

int
main(void)
{
	test_numbers();
	return UNIT_DONE();
}
