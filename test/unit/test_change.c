/*-------------------------------------------------------------------------
 *
 * test_change.c
 *		By how much something rose or fell, and against what.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_change(void)
{
	TEST("by how much, since when, and which way")
	{
		FACTS("Huyện Kỳ Phú có 61,2% công chức xã trình độ đại học, tăng 20,5% so với năm 2015.",
			  "61,2% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "20,5% change {civil_servant,commune} professional:bachelor @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Biên chế được giao là 1.240 người, giảm 38 người so với năm 2018.",
			  "1.240 người stock {}",
			  "-38 người change {} base=2018-01-01..2018-12-31");
		FACTS("Tỷ lệ công chức cấp xã của huyện Kỳ Phú có trình độ đại học tăng từ 40,1% lên 66%.",
			  "40,1% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "66% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("a change is of the count before it, whatever the verb between")
	{
		FACTS("Năm 2015, tỉnh Bình Lâm có 40 viên chức xin thôi việc, tăng 12 người so với năm 2014.",
			  "40 người reduction {public_employee} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "12 người change {public_employee} @tỉnh Bình Lâm 2015-01-01..2015-12-31 base=2014-01-01..2014-12-31");
		FACTS("Tỷ lệ nữ cán bộ của tỉnh Bình Lâm tăng từ 20% (năm 2010) lên 24% (năm 2015); tỷ lệ cán bộ trẻ tăng từ 8% lên 11%.",
			  "20% stock {cadre,female} @tỉnh Bình Lâm 2010-01-01..2010-12-31",
			  "24% stock {cadre,female} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "8% stock {cadre,young} @tỉnh Bình Lâm 2010-01-01..2010-12-31",
			  "11% stock {cadre,young} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
	}
	TEST("a change, and the value that it came to")
	{
		FACTS("Cán bộ xã có bằng đại học tăng 5,3% so với năm 2015, đạt 78%.",
			  "5,3% change {cadre,commune} professional:bachelor base=2015-01-01..2015-12-31",
			  "78% stock {cadre,commune} professional:bachelor");
		FACTS("Cán bộ xã giảm 94 người so với năm 2017, còn 268 người.",
			  "-94 người change {cadre,commune} base=2017-01-01..2017-12-31",
			  "268 người stock {cadre,commune}");
		FACTS("Mức phụ cấp của trưởng thôn tăng lên 1.490.000 đồng/tháng.",
			  "1.490.000 đồng spending {cadre,village}");
	}
	TEST("a change said again as a share, or from one value to another")
	{
		FACTS("Năm 2016, tỉnh Bình Lâm giao 2.310 biên chế công chức, giảm 48 biên chế, tương đương 2,0% so với năm 2015.",
			  "2.310 biên chế stock {civil_servant} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "-48 biên chế change {civil_servant} @tỉnh Bình Lâm 2016-01-01..2016-12-31 base=2015-01-01..2015-12-31",
			  "-2% change {civil_servant} @tỉnh Bình Lâm 2016-01-01..2016-12-31 base=2015-01-01..2015-12-31");
		FACTS("Biên chế của tỉnh Bình Lâm giảm từ 24.310 xuống còn 21.560.",
			  "24.310 biên chế stock {} @tỉnh Bình Lâm",
			  "21.560 biên chế stock {} @tỉnh Bình Lâm");
	}
	TEST("a rise told in one word, over years in brackets; a share told behind a colon")
	{
		FACTS("Tỷ lệ công chức xã có trình độ đại học từ 15% (năm 2008) tăng lên 41% (năm 2012); tỷ lệ có trình độ trung cấp từ 60% giảm xuống còn 38%.",
			  "15% stock {civil_servant,commune} professional:bachelor 2008-01-01..2008-12-31",
			  "41% stock {civil_servant,commune} professional:bachelor 2012-01-01..2012-12-31",
			  "60% stock {civil_servant,commune} professional:intermediate 2008-01-01..2008-12-31",
			  "38% stock {civil_servant,commune} professional:intermediate 2012-01-01..2012-12-31");
		FACTS("Điều đáng lo là tỷ lệ công chức có trình độ thạc sĩ: nay chỉ 2,7%.",
			  "2,7% stock {civil_servant} professional:master");
	}
	TEST("what a count came down to, of the same people")
	{
		FACTS("Năm 2010, tỷ lệ công chức xã của tỉnh Bình Lâm chưa qua đào tạo là 40%, đến nay tỷ lệ này giảm còn 12%.",
			  "40% stock {civil_servant,commune} professional:untrained @tỉnh Bình Lâm 2010-01-01..2010-12-31",
			  "12% stock {civil_servant,commune} professional:untrained @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 40 công chức xã chưa qua đào tạo, đến nay giảm còn 12 người.",
			  "40 người stock {civil_servant,commune} professional:untrained @tỉnh Bình Lâm",
			  "12 người stock {civil_servant,commune} professional:untrained @tỉnh Bình Lâm");
	}
	TEST("changes in a row, each against the same base")
	{
		FACTS("Tỷ lệ nữ cấp ủy viên cấp tỉnh 15,8%, cấp huyện 17,8%, lần lượt tăng 1,8% và 2,4% so với nhiệm kỳ 2015 - 2020.",
			  "15,8% stock {committee_member,province,female}",
			  "17,8% stock {committee_member,district,female}",
			  "1,8% change {committee_member,province,female} base=2015-01-01..2020-12-31",
			  "2,4% change {committee_member,district,female} base=2015-01-01..2020-12-31");
	}
	TEST("changes of levels told apart are of the same kinds; lecturers who study elsewhere")
	{
		FACTS("Huyện Kỳ Phú có 210 cán bộ. So với năm 2015, số người hoạt động không chuyên trách cấp xã giảm 29 người, ở thôn giảm 74 người.",
			  "210 người stock {cadre} @huyện Kỳ Phú",
			  "-29 người change {part_time,commune} @huyện Kỳ Phú base=2015-01-01..2015-12-31",
			  "-74 người change {part_time,village} @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Trường Chính trị tỉnh Bình Lâm có 40 giảng viên. Bốn giảng viên đang học tại Học viện Hành chính.",
			  "40 người stock {lecturer} @Trường Chính trị tỉnh Bình Lâm",
			  "4 người training {lecturer} @Trường Chính trị tỉnh Bình Lâm");
	}
	TEST("a limit for both, a total of classes of two levels, a school that is no level")
	{
		FACTS("Tỉnh Bình Lâm giảm tối thiểu 4% biên chế công chức và 8% biên chế viên chức so với năm 2020.",
			  "ít nhất -4% change {civil_servant} @tỉnh Bình Lâm base=2020-01-01..2020-12-31",
			  "ít nhất -8% change {public_employee} @tỉnh Bình Lâm base=2020-01-01..2020-12-31");
		FACTS("Năm 2019, trường mở 2 lớp cao cấp lý luận chính trị, 3 lớp trung cấp lý luận chính trị, tổng cộng 245 học viên.",
			  "2 lớp training {learner} political:advanced 2019-01-01..2019-12-31",
			  "3 lớp training {learner} political:intermediate 2019-01-01..2019-12-31",
			  "245 người training {learner} political:intermediate-advanced 2019-01-01..2019-12-31");
		FACTS("Xã Hòa Lộc có 8 công chức theo học lớp tin học do Đại học Cao Nguyên mở.",
			  "8 người training {civil_servant,commune} informatics @xã Hòa Lộc");
	}
	TEST("how long none was more is no time of the count; people hired beside classes do not learn in them")
	{
		FACTS("Năm 2017 là năm đông nhất từ trước tới nay: huyện Kỳ Phú mở 9 lớp cho 640 cán bộ; 30 cán bộ học đại học.",
			  "9 lớp training {cadre} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "640 người training {cadre} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "30 người training {cadre} professional:bachelor @huyện Kỳ Phú 2017-01-01..2017-12-31");
		FACTS("Năm 2015, huyện Kỳ Phú có 96 công chức nghỉ việc, nhiều nhất trong 5 năm qua; 30 người là bác sĩ.",
			  "96 người reduction {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "30 người reduction {civil_servant} professional:bachelor @huyện Kỳ Phú 2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú mở 48 lớp bồi dưỡng trong một năm.",
			  "48 lớp training {} @huyện Kỳ Phú");
		FACTS("Trường Chính trị tỉnh Bình Lâm có 31 giảng viên. Năm 2018, trường dự kiến được cấp 6 tỷ đồng, mở 70 lớp và tuyển thêm 5 giảng viên.",
			  "31 người stock {lecturer} @Trường Chính trị tỉnh Bình Lâm",
			  "6.000.000.000 đồng spending target {} @Trường Chính trị tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "70 lớp training target {} @Trường Chính trị tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "5 người recruitment target {lecturer} @Trường Chính trị tỉnh Bình Lâm 2018-01-01..2018-12-31");
	}
	TEST("a bracket with a share cuts no comparison off")
	{
		FACTS("Tỉnh Bình Lâm hiện có 1.820 biên chế công chức, giảm 64 biên chế (bằng 3,4%) so với năm 2016; biên chế viên chức là 9.300, giảm 410 biên chế.",
			  "1.820 biên chế stock {civil_servant} @tỉnh Bình Lâm",
			  "-64 biên chế change {civil_servant} @tỉnh Bình Lâm base=2016-01-01..2016-12-31",
			  "-3,4% change {civil_servant} @tỉnh Bình Lâm base=2016-01-01..2016-12-31",
			  "9.300 biên chế stock {public_employee} @tỉnh Bình Lâm",
			  "-410 biên chế change {public_employee} @tỉnh Bình Lâm base=2016-01-01..2016-12-31");
	}
}

static void
test_values(void)
{
	TEST("the values between which it rose behind how many times; what it has come to")
	{
		FACTS("Số giáo viên tăng gấp bốn lần, từ 190 lên 764 người.",
			  "4 lần change {lecturer}",
			  "190 người stock {lecturer}",
			  "764 người stock {lecturer}");
		FACTS("Số công chức có bằng đại học tăng gấp đôi, từ 24 lên 48 người.",
			  "24 người stock {civil_servant} professional:bachelor",
			  "48 người stock {civil_servant} professional:bachelor");
		FACTS("Tỷ lệ nữ cấp ủy xã tuy có tăng nhưng cũng chỉ đạt 16%.",
			  "16% stock {committee_member,commune,female}");
		FACTS("Số cán bộ nữ tăng 13 người nhưng mới chiếm 16%.",
			  "13 người change {cadre,female}",
			  "16% stock {cadre,female}");
		FACTS("Tỷ lệ đảng viên nữ từ 17,1% nay nhích lên 23,4%.",
			  "17,1% stock {party_member,female}",
			  "23,4% stock {party_member,female}");
		FACTS("Số đảng viên đã lên đến con số 520.",
			  "520 người stock {party_member}");
		FACTS("Huyện Kỳ Phú phải mở gấp 3 lớp cho công chức xã.",
			  "3 lớp training {civil_servant,commune} @huyện Kỳ Phú");
	}
	TEST("the mark that a share stays below is none that it fell by")
	{
		FACTS("Tỷ lệ cán bộ nữ là 28%, thấp hơn mức 35% của tỉnh.",
			  "28% stock {cadre,female}", "35% stock {cadre,female} @tỉnh");
		FACTS("Tỷ lệ cán bộ nữ là 28%, thấp hơn chỉ tiêu 35% đề ra.",
			  "28% stock {cadre,female}", "35% stock target {cadre,female}");
	}
	TEST("what a share is higher than is told, not by how much")
	{
		FACTS("Tỷ lệ cán bộ nữ của huyện Kỳ Phú là 25%, thấp hơn mức bình quân của tỉnh là 29%. Công chức nữ đạt 30%, cao hơn 2% so với bình quân của tỉnh.",
			  "25% stock {cadre,female} @huyện Kỳ Phú",
			  "29% stock mean {cadre,female} @tỉnh",
			  "30% stock {civil_servant,female} @huyện Kỳ Phú",
			  "2% change {civil_servant,female} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_change();
	test_values();
	return UNIT_DONE();
}
