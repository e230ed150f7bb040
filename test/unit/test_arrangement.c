/*-------------------------------------------------------------------------
 *
 * test_arrangement.c
 *		The same told in another order, in one sentence or two, by a speaker.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_times(void)
{
	TEST("the sentence's one time, told last, is of what it counts")
	{
		FACTS("Huyện Kỳ Phú có 27 công chức xã là người Khmer, phần lớn còn trẻ, tính đến ngày 30/6/2019.",
			  "27 người stock {civil_servant,commune,ethnic_minority} @huyện Kỳ Phú 2019-06-30..2019-06-30");
		FACTS("Tỉnh Bình Lâm biệt phái 118 viên chức về xã, thời hạn 6 tháng, tính đến hết tháng 10/2019. Trong đó, nữ 46 người.",
			  "118 người rotation {public_employee} @tỉnh Bình Lâm ..2019-10-31",
			  "46 người rotation {public_employee,female} @tỉnh Bình Lâm ..2019-10-31");
		FACTS("Huyện Kỳ Phú tuyển 20 công chức xã, ưu tiên con em trên đảo trong năm 2017.",
			  "20 người recruitment {civil_servant,commune} @huyện Kỳ Phú 2017-01-01..2017-12-31");
	}
}

static void
test_parts_apart(void)
{
	TEST("parts in a sentence of their own are of the count told last, as in one sentence")
	{
		FACTS("Năm 2019, huyện Kỳ Phú có 920 giáo viên; còn 187 giáo viên chưa đạt chuẩn về chuyên môn. Trong đó, bậc tiểu học 141 người, mầm non 46 người.",
			  "920 người stock {lecturer} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "187 người stock {lecturer} professional below @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "141 người stock {lecturer} professional below @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "46 người stock {lecturer} professional below @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Năm 2019, 98,2% giáo viên của huyện Kỳ Phú đạt chuẩn về chuyên môn. Trong đó, trên chuẩn 71,5%.",
			  "98,2% stock {lecturer} professional met @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "71,5% stock {lecturer} professional above @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Huyện Kỳ Phú có 96 công chức có trình độ thạc sĩ. Trong đó, nữ 43 người, đại học 12 người.",
			  "96 người stock {civil_servant} professional:master @huyện Kỳ Phú",
			  "43 người stock {civil_servant,female} professional:master @huyện Kỳ Phú",
			  "12 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 30 công chức đi học thạc sĩ, thu hút 45 người. Trong đó, ngành y tế 30 người.",
			  "30 người training {civil_servant} professional:master @huyện Kỳ Phú",
			  "45 người recruitment {} @huyện Kỳ Phú",
			  "30 người recruitment {} @huyện Kỳ Phú");
	}
	TEST("they are counted as it is")
	{
		FACTS("Huyện Kỳ Phú có 30 cán bộ.\nHuyện Kỳ Phú tinh giản 212 biên chế. Trong đó, khối Đảng, đoàn thể 61, khối chính quyền 151.",
			  "30 người stock {cadre} @huyện Kỳ Phú",
			  "212 biên chế reduction {} @huyện Kỳ Phú",
			  "61 biên chế reduction {} @huyện Kỳ Phú",
			  "151 biên chế reduction {} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú bồi dưỡng 212 lượt công chức. Trong đó, kiến thức quản lý nhà nước 61, ngoại ngữ 151.",
			  "212 lượt training {civil_servant} @huyện Kỳ Phú",
			  "61 lượt training {civil_servant} state_management @huyện Kỳ Phú",
			  "151 lượt training {civil_servant} foreign_language @huyện Kỳ Phú");
		FACTS("Năm 2018, huyện Kỳ Phú chi 3 tỷ đồng mở lớp. Trong đó, trích từ quỹ phát triển 1 tỷ đồng. Huyện tuyển 120 công chức. Trong đó, 15 chỉ tiêu dành cho người Thái.",
			  "3.000.000.000 đồng spending {} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "1.000.000.000 đồng spending {} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "120 người recruitment {civil_servant} @huyện Kỳ Phú",
			  "15 biên chế recruitment target {civil_servant,ethnic_minority} @huyện Kỳ Phú");
	}
	TEST("a list of what a length of time brought is of the time told before")
	{
		FACTS("Trong 9 tháng đầu năm 2014, huyện Kỳ Phú mở 78 lớp cho 842 công chức. Cụ thể, kết quả 9 tháng như sau:\n+ Ngoại ngữ: 5 lớp, 112 học viên.",
			  "78 lớp training {civil_servant} @huyện Kỳ Phú 2014-01-01..2014-09-30",
			  "842 người training {civil_servant} @huyện Kỳ Phú 2014-01-01..2014-09-30",
			  "5 lớp training {learner} foreign_language @huyện Kỳ Phú 2014-01-01..2014-09-30",
			  "112 người training {learner} foreign_language @huyện Kỳ Phú 2014-01-01..2014-09-30");
	}
	TEST("an item of a list has no trait of the item before it, and may be of an age")
	{
		FACTS("Huyện Kỳ Phú có 51 cán bộ. Trong đó:\n- Nữ: 12 người.\n- Dưới 40 tuổi: 9 người.\n- Dưới 40 tuổi chiếm 20%.\n- Đại học: 5 người.",
			  "51 người stock {cadre} @huyện Kỳ Phú",
			  "12 người stock {cadre,female} @huyện Kỳ Phú",
			  "9 người stock {cadre,young} @huyện Kỳ Phú",
			  "20% stock {cadre,young} @huyện Kỳ Phú",
			  "5 người stock {cadre} professional:bachelor @huyện Kỳ Phú");
		FACTS("Năm 2012, huyện Kỳ Phú tiếp nhận 80 sinh viên, nữ 57 người; xã Hòa Lộc nhận nhiều nhất với 27 người.",
			  "80 người recruitment {} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "57 người recruitment {female} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "27 người recruitment {} @xã Hòa Lộc 2012-01-01..2012-12-31");
	}
	TEST("parts that a list tells, behind 'trong đó:', are as parts in the sentence")
	{
		FACTS("Huyện Kỳ Phú còn 187 giáo viên chưa đạt chuẩn về chuyên môn, trong đó:\n- Giáo viên tiểu học 141 người;\n- Mầm non 46 người.\nDẫu vậy, huyện đã có cách làm. Nữ có 90 người.",
			  "187 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "141 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "46 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "90 người stock {lecturer,female} @huyện Kỳ Phú");
		FACTS("Năm 2018, huyện Kỳ Phú kỷ luật 28 cán bộ, trong đó:\n- Cấp xã 25 người;\n- 9 người có trình độ đại học;\n- 3 người dân tộc thiểu số;\n- Nữ: 4, chiếm 14,3%.",
			  "28 người evaluation {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "25 người evaluation {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "9 người stock {cadre} professional:bachelor @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "3 người evaluation {cadre,ethnic_minority} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "4 người evaluation {cadre,female} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "14,3% evaluation {cadre,female} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("what is to be done in a time to come is planned")
	{
		FACTS("Nhiệm vụ năm 2029: huyện Kỳ Phú cử 15 cán bộ đi học.",
			  "15 người training target {cadre} @huyện Kỳ Phú 2029-01-01..2029-12-31");
	}
	TEST("they are of those whom it counts, whatever the list is of")
	{
		FACTS("Huyện Kỳ Phú có 954 cán bộ, công chức xã, gồm:\n- Cán bộ: 398 người. Trong đó, nữ 171 người, chiếm 43%.\n- Công chức: 556 người. Trong đó, nữ chiếm 50%.",
			  "954 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "398 người stock {cadre,commune} @huyện Kỳ Phú",
			  "171 người stock {cadre,commune,female} @huyện Kỳ Phú",
			  "43% stock {cadre,commune,female} @huyện Kỳ Phú",
			  "556 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "50% stock {civil_servant,commune,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 30 cán bộ xã. Năm 2018, tuyển được 62/80 chỉ tiêu công chức. Trong đó, 5 người có trình độ thạc sĩ.",
			  "30 người stock {cadre,commune} @huyện Kỳ Phú",
			  "62 biên chế recruitment {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31 of=80 người",
			  "5 người recruitment {civil_servant} professional:master @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a standard goes on in the next sentence, as results do with their time")
	{
		FACTS("Năm 2018, huyện Kỳ Phú xếp loại 130 cán bộ. Kết quả: hoàn thành nhiệm vụ 30; hoàn thành tốt nhiệm vụ 100.",
			  "130 người evaluation {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "30 người evaluation {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "100 người evaluation {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Năm 2019, 131 giáo viên của huyện Kỳ Phú đạt chuẩn về chuyên môn, chiếm 85%. Còn 47 người chưa đạt chuẩn.",
			  "131 người stock {lecturer} professional met @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "85% stock {lecturer} professional met @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "47 người stock {lecturer} professional below @huyện Kỳ Phú");
	}
	TEST("a level or an age may begin the next sentence of a list")
	{
		FACTS("Huyện Kỳ Phú có 300 cán bộ. Về lý luận chính trị: 16 người có trình độ cao cấp. Trung cấp 305 người. Sơ cấp 288 người.",
			  "300 người stock {cadre} @huyện Kỳ Phú",
			  "16 người stock {cadre} political:advanced @huyện Kỳ Phú",
			  "305 người stock {cadre} political:intermediate @huyện Kỳ Phú",
			  "288 người stock {cadre} political:elementary @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú bầu 51 đại biểu HĐND huyện. Dưới 40 tuổi chiếm 41,1%.",
			  "51 người appointment {council_delegate,district} @huyện Kỳ Phú",
			  "41,1% appointment {council_delegate,district,young} @huyện Kỳ Phú");
	}
	TEST("they are of its time and place")
	{
		FACTS("Năm 2018, huyện Kỳ Phú được giao 280 biên chế công chức; đến ngày 30/6/2018 có mặt 271 người. Trong đó, nữ 92 người.",
			  "280 biên chế stock {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "271 người stock {civil_servant} @huyện Kỳ Phú 2018-06-30..2018-06-30",
			  "92 người stock {civil_servant,female} @huyện Kỳ Phú 2018-06-30..2018-06-30");
		FACTS("Năm 2010, huyện Kỳ Phú cử 31 cán bộ đi học. Bên cạnh đó, năm 2011, huyện Kỳ Phú cử 45 cán bộ đi học. Trong đó, nữ 12 người.",
			  "31 người training {cadre} @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "45 người training {cadre} @huyện Kỳ Phú 2011-01-01..2011-12-31",
			  "12 người training {cadre,female} @huyện Kỳ Phú 2011-01-01..2011-12-31");
		FACTS("Tòa án nhân dân tỉnh Bình Lâm có 30 công chức. Năm 2018, ở các huyện của tỉnh Bình Lâm, số công chức xã là 74 người. Trong đó, nữ 12 người.",
			  "30 người stock {civil_servant} @Tòa án nhân dân tỉnh Bình Lâm",
			  "74 người stock {civil_servant,commune} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "12 người stock {civil_servant,commune,female} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
	}
}

static void
test_speakers(void)
{
	TEST("posts behind a name, before or behind what is said, are of nobody who is counted")
	{
		FACTS("Kinh phí mở lớp năm 2015 là 3,2 tỷ đồng, ông Lê Văn An, Giám đốc Sở Nội vụ, cho biết. Huyện Kỳ Phú có 45 công chức.",
			  "3.200.000.000 đồng spending {} 2015-01-01..2015-12-31",
			  "45 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("“Năm 2015, tỉnh Bình Lâm mở 4 lớp tin học”, bà Trần Thị Ba, 45 tuổi, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy, nói.",
			  "4 lớp training {} informatics @tỉnh Bình Lâm 2015-01-01..2015-12-31");
		FACTS("Đồng chí Lê Văn An: Cán bộ xã đi học được hỗ trợ 3 triệu đồng.",
			  "3.000.000 đồng spending {cadre,commune}");
	}
	TEST("what is told begins behind who tells it")
	{
		FACTS("Năm 2018, huyện Kỳ Phú có 920 giáo viên chưa đạt chuẩn. Ông Lê Văn An, Trưởng phòng Nội vụ huyện, trăn trở: “Trong đó, nữ 612 người”.",
			  "920 người stock {lecturer} below @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "612 người stock {lecturer,female} below @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Năm 2018, huyện Kỳ Phú có 920 giáo viên chưa đạt chuẩn. Theo ông Lê Văn An, Trưởng phòng Nội vụ huyện, trong đó nữ 612 người.",
			  "920 người stock {lecturer} below @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "612 người stock {lecturer,female} below @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Ông Lê Văn An cho biết: Sáu tháng đầu năm 2007, xã Hòa Lộc cử 17 cán bộ đi học. Ông nói: “Bốn giảng viên là tiến sĩ”.",
			  "17 người training {cadre,commune} @xã Hòa Lộc 2007-01-01..2007-06-30",
			  "4 người stock {lecturer,commune} professional:doctor @xã Hòa Lộc");
	}
	TEST("a quotation is no item of a list, and a commune that it begins with is introduced")
	{
		FACTS("Kế hoạch năm 2018:\n- Huyện Kỳ Phú mở 4 lớp tin học.\n“So với năm 2015, huyện Kỳ Phú tăng 6 lớp tin học”, ông Lê Văn An nói.",
			  "4 lớp training target {} informatics @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "6 lớp change {} informatics @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("“Lâm Đà có 22 cán bộ”, ông Lê Văn An nói.",
			  "22 người stock {cadre,commune} @xã Lâm Đà");
	}
	TEST("a remark before it tells nothing")
	{
		FACTS("Năm 2018, huyện Kỳ Phú tinh giản 45 cán bộ. Đáng chú ý, nhiều nhất là xã Hòa Lộc với 12 người. Được biết, trong đó nữ 15 người.",
			  "45 người reduction {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "12 người reduction {cadre,commune} @xã Hòa Lộc 2018-01-01..2018-12-31",
			  "15 người reduction {cadre,commune,female} @xã Hòa Lộc 2018-01-01..2018-12-31");
	}
	TEST("what is quoted begins behind the mark")
	{
		FACTS("Huyện Kỳ Phú có 45 công chức. “Chi bộ Trường Tiểu học Hòa Lộc có 24 đảng viên”, ông Lê Văn An nói.",
			  "45 người stock {civil_servant} @huyện Kỳ Phú",
			  "24 người stock {party_member} @Trường Tiểu học Hòa Lộc");
	}
}

static void
test_shares(void)
{
	TEST("a share behind no more than a mark is of the count before it")
	{
		FACTS("Huyện Kỳ Phú có 68 công chức là nữ - 21,8%, 12 người dân tộc thiểu số, 3,9%; 30 công chức, 100% có trình độ đại học.",
			  "68 người stock {civil_servant,female} @huyện Kỳ Phú",
			  "21,8% stock {civil_servant,female} @huyện Kỳ Phú",
			  "12 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "3,9% stock {civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "30 người stock {civil_servant} @huyện Kỳ Phú",
			  "100% stock {civil_servant} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("'ít nhất' is of the number behind it alone; a label before a colon is of the classes")
	{
		FACTS("Huyện Kỳ Phú có công chức là đại học chiếm 85%, ít nhất 20% có trình độ thạc sĩ.",
			  "85% stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "ít nhất 20% stock {civil_servant} professional:master @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở lớp cho cán bộ:\n- Nghiệp vụ đất đai, xây dựng, tư pháp - hộ tịch: 14 lớp cho 385 người.",
			  "14 lớp training {cadre} skills @huyện Kỳ Phú",
			  "385 người training {cadre} skills @huyện Kỳ Phú");
	}
	TEST("a number in brackets counts what the label before it names; so does one behind a colon")
	{
		FACTS("Huyện Kỳ Phú có 300 cán bộ, nữ: 86 người. Về chuyên môn: đại học (169), cao đẳng (27); cấp xã (200).",
			  "300 người stock {cadre} @huyện Kỳ Phú",
			  "86 người stock {cadre,female} @huyện Kỳ Phú",
			  "169 người stock {cadre} professional:bachelor @huyện Kỳ Phú",
			  "27 người stock {cadre} professional:college @huyện Kỳ Phú",
			  "200 người stock {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("a level behind a comma is of the count that it stands before")
	{
		FACTS("Tỉnh Lâm Đà có 3 nữ giám đốc sở, 14 nữ phó giám đốc sở, cấp huyện có 5 nữ bí thư, cấp xã: 9 người.",
			  "3 người stock {leader,province,female} @tỉnh Lâm Đà",
			  "14 người stock {leader,province,female} @tỉnh Lâm Đà",
			  "5 người stock {leader,district,female} @tỉnh Lâm Đà",
			  "9 người stock {leader,commune,female} @tỉnh Lâm Đà");
		FACTS("Tỉnh Lâm Đà có 14 nữ phó giám đốc sở, ở cấp huyện, 7 chị là chủ tịch UBND.",
			  "14 người stock {leader,province,female} @tỉnh Lâm Đà",
			  "7 người stock {leader,district,female} @tỉnh Lâm Đà");
		FACTS("Tỉnh Lâm Đà có 14 cán bộ cấp tỉnh, cấp huyện và 7 công chức.",
			  "14 người stock {cadre,province,district} @tỉnh Lâm Đà",
			  "7 người stock {civil_servant} @tỉnh Lâm Đà");
	}
	TEST("money behind parts in a sentence of their own is for their whole")
	{
		FACTS("Năm 2020, huyện Kỳ Phú mở 9 lớp tin học cho 136 giáo viên. Trong đó, nữ 87 người; ngân sách hỗ trợ 14 triệu đồng.",
			  "9 lớp training {lecturer} informatics @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "136 người training {lecturer} informatics @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "87 người training {lecturer,female} informatics @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "14.000.000 đồng spending {lecturer} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("behind parts in a sentence of their own the whole is still spoken of")
	{
		FACTS("Huyện Kỳ Phú có 68 cán bộ, công chức. Trong đó, 19 nữ, 15 người dân tộc thiểu số. Con số ấy nay là 64 người.",
			  "68 người stock {cadre,civil_servant} @huyện Kỳ Phú",
			  "19 người stock {cadre,civil_servant,female} @huyện Kỳ Phú",
			  "15 người stock {cadre,civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "64 người stock {cadre,civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 163 cán bộ quản lý, giáo viên. Trong đó, nữ 121 người. Cụ thể: cán bộ quản lý 12 người, giáo viên 151 người.",
			  "163 người stock {cadre,leader,lecturer} @huyện Kỳ Phú",
			  "121 người stock {cadre,leader,lecturer,female} @huyện Kỳ Phú",
			  "12 người stock {cadre,leader} @huyện Kỳ Phú",
			  "151 người stock {lecturer} @huyện Kỳ Phú");
	}
	TEST("shares in a sentence of their own, of residents told last")
	{
		FACTS("Xã Lâm Trà có hơn 27.000 dân. Trong đó, trên 85% là đồng bào Raglai. Xã có 12 cán bộ.",
			  "12 người stock {cadre,commune} @xã Lâm Trà");
		FACTS("Xã Lâm Trà có 2.130 hộ. Trong đó, cán bộ xã chiếm 5%.",
			  "5% stock {cadre,commune} @xã Lâm Trà");
	}
	TEST("levels with counts of their own, behind or before them")
	{
		FACTS("Huyện Kỳ Phú có 24 công chức có trình độ đại học, trung cấp: 5 người, sơ cấp có 3 người.",
			  "24 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "5 người stock {civil_servant} professional:intermediate @huyện Kỳ Phú",
			  "3 người stock {civil_servant} professional:elementary @huyện Kỳ Phú");
	}
}

static void
test_adjuncts(void)
{
	TEST("what a sentence begins with and does not state: aims, resolve, insight")
	{
		FACTS("Với mục tiêu nâng cao chất lượng, năm 2015, huyện Kỳ Phú mở 4 lớp tin học cho 160 công chức.",
			  "4 lớp training {civil_servant} informatics @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "160 người training {civil_servant} informatics @huyện Kỳ Phú 2015-01-01..2015-12-31");
		FACTS("Xác định cán bộ xã là gốc, nhằm đạt mục tiêu đề ra, huyện Kỳ Phú có 12 công chức là thạc sĩ.",
			  "12 người stock {civil_servant} professional:master @huyện Kỳ Phú");
		FACTS("Mục tiêu của huyện Kỳ Phú, đến năm 2030 có 12 công chức là thạc sĩ.",
			  "12 người stock target {civil_servant} professional:master @huyện Kỳ Phú ..2030-12-31");
		FACTS("Với cán bộ xã, huyện Kỳ Phú có 12 người là thạc sĩ.",
			  "12 người stock {cadre,commune} professional:master @huyện Kỳ Phú");
		FACTS("Xác định cán bộ là gốc của mọi việc, tổng chi năm 2015 của huyện Kỳ Phú là 480 triệu đồng.",
			  "480.000.000 đồng spending {} @huyện Kỳ Phú 2015-01-01..2015-12-31");
	}
	TEST("what counts are good for tells of none of them")
	{
		FACTS("Huyện Kỳ Phú có 45 cán bộ, góp phần củng cố cơ sở.",
			  "45 người stock {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở 4 lớp tin học, từ đó nâng cao năng lực của cơ sở.",
			  "4 lớp training {} informatics @huyện Kỳ Phú");
	}
	TEST("numbers in turn share the noun behind the last of them")
	{
		FACTS("Các năm 2016, 2017 và 2018, huyện Kỳ Phú cử lần lượt 15, 18 và 22 cán bộ học trung cấp lý luận chính trị.",
			  "15 người training {cadre} political:intermediate @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "18 người training {cadre} political:intermediate @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "22 người training {cadre} political:intermediate @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Tỉnh Bình Lâm lần lượt mở 3 và 5 lớp tin học.",
			  "3 lớp training {} informatics @tỉnh Bình Lâm",
			  "5 lớp training {} informatics @tỉnh Bình Lâm");
	}
	TEST("a type word behind a number is that of each name, and all are counted together")
	{
		FACTS("Hai huyện Kỳ Phú và Tây Sơn có lần lượt 215 và 182 cán bộ xã.",
			  "215 người stock {cadre,commune} @huyện Kỳ Phú",
			  "182 người stock {cadre,commune} @huyện Tây Sơn");
		FACTS("Huyện Kỳ Phú nằm xa tỉnh lỵ. Ba xã Đồng Mít, Hòa Bình và Lạc Sơn của huyện có 68 cán bộ.",
			  "68 người stock {cadre} @huyện Kỳ Phú");
	}
	TEST("what is said of those whose parts a sentence opens with holds for the parts")
	{
		FACTS("Huyện Kỳ Phú có 1.200 giáo viên. Trong số chưa đạt chuẩn, mầm non có 90 người, tiểu học 60 người.",
			  "1.200 người stock {lecturer} @huyện Kỳ Phú",
			  "90 người stock {lecturer} below @huyện Kỳ Phú",
			  "60 người stock {lecturer} below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 400 công chức. Trong số có trình độ đại học, nữ chiếm 40%.",
			  "400 người stock {civil_servant} @huyện Kỳ Phú",
			  "40% stock {civil_servant,female} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("what one count is of heads none of the next")
	{
		FACTS("Huyện Kỳ Phú có 12 công chức biết tin học, 45 công chức là nữ.",
			  "12 người stock {civil_servant} informatics @huyện Kỳ Phú",
			  "45 người stock {civil_servant,female} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_adjuncts();
	test_shares();
	test_speakers();
	test_times();
	test_parts_apart();
	return UNIT_DONE();
}
