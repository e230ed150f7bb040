/*-------------------------------------------------------------------------
 *
 * test_places.c
 *		Where those counted are, and the level that it gives them.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_names_of_bodies(void)
{
	TEST("whom and what a school teaches belongs to its name")
	{
		FACTS("Trường Cán bộ Thanh tra mở 5 lớp.", "5 lớp training {} @Trường Cán bộ Thanh tra");
		FACTS("Trường Bồi dưỡng cán bộ tài chính mở 5 lớp.",
			  "5 lớp training {} @Trường Bồi dưỡng cán bộ tài chính");
		FACTS("Trường Cán bộ quản lý giao thông vận tải mở 5 lớp.",
			  "5 lớp training {} @Trường Cán bộ quản lý giao thông vận tải");
		FACTS("Trường Đào tạo cán bộ ngành Xây dựng mở 5 lớp.",
			  "5 lớp training {} @Trường Đào tạo cán bộ ngành Xây dựng");
	}
	TEST("areas that an office is for, by number or by names")
	{
		FACTS("Chi cục Thuế khu vực Vinh - Nghi Lộc có 20 công chức.",
			  "20 người stock {civil_servant} @Chi cục Thuế khu vực Vinh - Nghi Lộc");
		FACTS("Tòa án nhân dân khu vực 2 - Lào Cai có 20 công chức.",
			  "20 người stock {civil_servant} @Tòa án nhân dân khu vực 2 - Lào Cai");
	}
	TEST("a noun before a place's name is that of an office, and no commune's")
	{
		FACTS("Đài Phát thanh và Truyền hình tỉnh Bình Lâm có 20 viên chức.",
			  "20 người stock {public_employee} @Đài Phát thanh và Truyền hình tỉnh Bình Lâm");
		FACTS("Văn phòng Huyện ủy Kỳ Phú có 9 công chức.",
			  "9 người stock {civil_servant,district} @Văn phòng Huyện ủy Kỳ Phú");
		FACTS("CDC Sóc Trăng có 20 viên chức.", "20 người stock {public_employee} @CDC Sóc Trăng");
		FACTS("Báo Hà Tĩnh có 20 viên chức.", "20 người stock {public_employee} @tỉnh Hà Tĩnh");
		FACTS("Nà Sản có 20 công chức.", "20 người stock {civil_servant,commune} @xã Nà Sản");
	}
	TEST("a commune's name with a number, or behind 'P.'; where it lies behind a dash")
	{
		FACTS("Xã Nà Sản 1 hiện có 20 công chức.",
			  "20 người stock {civil_servant,commune} @xã Nà Sản 1");
		FACTS("Xã Nà Sản 20 công chức.", "20 người stock {civil_servant,commune} @xã Nà Sản");
		FACTS("UBND P.Nà Sản có 20 công chức.",
			  "20 người stock {civil_servant,commune} @phường Nà Sản");
		FACTS("Theo chị H. Xã có 9 cán bộ.", "9 người stock {cadre,commune} @xã");
		FACTS("Xã Nà Sản - huyện Kỳ Phú - tỉnh Bình Lâm có 20 công chức.",
			  "20 người stock {civil_servant,commune} @xã Nà Sản");
		FACTS("Xã Nà Sản - Bát Xát có 20 công chức.",
			  "20 người stock {civil_servant,commune} @xã Nà Sản");
	}
	TEST("agencies of a district's committee are of its level (ruling 7)")
	{
		FACTS("Các cơ quan chuyên môn thuộc UBND huyện Kỳ Phú có 94 công chức.",
			  "94 người stock {civil_servant,district} @huyện Kỳ Phú");
		FACTS("Các cơ quan chuyên môn thuộc UBND huyện: 94 công chức.",
			  "94 người stock {civil_servant,district}");
		FACTS("Các phòng chuyên môn của huyện Kỳ Phú có 94 công chức.",
			  "94 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("a hospital where people learn is not the one that the text is about")
	{
		FACTS("Bệnh viện Đa khoa tỉnh Bình Lâm cử 12 viên chức học tại Bệnh viện Hoa Sen. "
			  "Năm 2013, 5 viên chức của bệnh viện xin thôi việc.",
			  "12 người training {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm",
			  "5 người reduction {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm "
			  "2013-01-01..2013-12-31");
		FACTS("Bệnh viện Đa khoa tỉnh Bình Lâm có 120 viên chức. Bệnh viện Hoa Sen thì khác, "
			  "bệnh viện có 12 viên chức.",
			  "120 người stock {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm",
			  "12 người stock {public_employee} @Bệnh viện Hoa Sen");
	}
	TEST("where a ministry met, bodies that are counted, a list of hamlets' words")
	{
		FACTS("Sáng 5/4, tại Hà Nội, Kho bạc Nhà nước tổng kết công tác đào tạo.\n\n"
			  "Năm 2015, tổng kinh phí đào tạo là 187 tỷ đồng.",
			  "187.000.000.000 đồng spending {} @Kho bạc Nhà nước 2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú mở cho bí thư chi bộ thôn, xóm 4 lớp.",
			  "4 lớp training {cadre,village} @huyện Kỳ Phú");
	}
	TEST("a whole system is that of the agency which the text names, whoever tells of it")
	{
		FACTS("Kho bạc Nhà nước tổng kết năm 2018. Trường Nghiệp vụ Kho bạc mở 5 lớp bồi dưỡng. "
			  "Toàn hệ thống hiện có 1.200 công chức, trong đó 310 người là nữ.",
			  "5 lớp training {} @Trường Nghiệp vụ Kho bạc",
			  "1.200 người stock {civil_servant} @Kho bạc Nhà nước",
			  "310 người stock {civil_servant,female} @Kho bạc Nhà nước");
		FACTS("Huyện Kỳ Phú đổi mới toàn hệ thống chính trị. Năm 2018, huyện có 120 công chức.",
			  "120 người stock {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("who praises or names somebody is not whose they are")
	{
		FACTS("Trường Chính trị tỉnh Bình Lâm mở 5 lớp. 9 giảng viên được Bộ Nội vụ tặng bằng khen.",
			  "5 lớp training {} @Trường Chính trị tỉnh Bình Lâm",
			  "9 người evaluation {lecturer} @Trường Chính trị tỉnh Bình Lâm");
	}
}

static void
test_people_of_a_place(void)
{
	TEST("the place behind a list of kinds")
	{
		FACTS("Có 23 cán bộ, công chức xã Nà Sản tham gia tập huấn.",
			  "23 người training {cadre,civil_servant,commune} @xã Nà Sản");
		FACTS("Đến nay, 91,5% cán bộ, công chức và viên chức tỉnh Bình Lâm được bồi dưỡng.",
			  "91,5% training {cadre,civil_servant,public_employee} @tỉnh Bình Lâm");
		FACTS("45 giáo viên, nhân viên Trường THPT Lê Lợi được bồi dưỡng.",
			  "45 người training {lecturer} @Trường THPT Lê Lợi");
	}
	TEST("whose staff they are, and to whom posts are given: an office's own (ruling 27)")
	{
		FACTS("Số công chức của Sở Tư pháp là 41 người.",
			  "41 người stock {civil_servant} @Sở Tư pháp");
		FACTS("Có 12 công chức Sở Tư pháp có trình độ thạc sĩ.",
			  "12 người stock {civil_servant} professional:master @Sở Tư pháp");
		FACTS("Sở Tư pháp được giao 38 biên chế công chức.",
			  "38 biên chế stock {civil_servant} @Sở Tư pháp");
		FACTS("Trường THPT Lê Lợi được giao 58 biên chế viên chức.",
			  "58 biên chế stock {public_employee} @Trường THPT Lê Lợi");
		FACTS("Sở Nội vụ có 45 công chức, trong đó 12 người của Chi cục Văn thư - Lưu trữ.",
			  "45 người stock {civil_servant} @Sở Nội vụ",
			  "12 người stock {civil_servant} @Chi cục Văn thư - Lưu trữ");
		FACTS("Lớp học có 45 công chức của Sở Nội vụ, Sở Tư pháp và Sở Y tế tham gia.",
			  "45 người stock {civil_servant}");
		FACTS("Sở Nội vụ tỉnh Bình Lâm cử 250 cán bộ, công chức đi đào tạo.",
			  "250 người training {cadre,civil_servant} @tỉnh Bình Lâm");
	}
	TEST("those of a commune's committee, of each commune, of some communes")
	{
		FACTS("UBND xã hiện có 12 công chức.",
			  "12 người stock {civil_servant,commune} @xã");
		FACTS("UBND các xã, phường hiện có 250 cán bộ, công chức.",
			  "250 người stock {cadre,civil_servant,commune}");
		FACTS("Trung bình mỗi xã có 20 cán bộ, công chức và 14 người hoạt động không chuyên trách.",
			  "20 người stock mean {cadre,civil_servant,commune}",
			  "14 người stock mean {part_time,commune}");
		FACTS("Các xã loại I được bố trí 23 cán bộ.",
			  "23 người stock {cadre,commune}");
		FACTS("Các xã được huyện cử 23 cán bộ về giúp.",
			  "23 người stock {cadre} @huyện");
		FACTS("Huyện Kỳ Phú có 7 xã với 141 cán bộ, công chức.",
			  "141 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú");
	}
}

static void
test_other_places(void)
{
	TEST("what the place itself lies in is no place of the count")
	{
		FACTS("Xã Nà Sản của huyện Kỳ Phú có 23 cán bộ, công chức.",
			  "23 người stock {cadre,civil_servant,commune} @xã Nà Sản");
		FACTS("Tại phường 12 thuộc quận Tây Sơn, 18/23 cán bộ là người Mông.",
			  "18 người stock {cadre,commune,ethnic_minority} @phường 12 of=23 người");
		FACTS("Ở huyện Kỳ Phú của tỉnh Bình Lâm, 62% cán bộ xã đạt chuẩn.",
			  "62% stock {cadre,commune} met @huyện Kỳ Phú");
		FACTS("Các xã Nà Sản, Nà Lừa của huyện Kỳ Phú có 41 cán bộ.",
			  "41 người stock {cadre} @huyện Kỳ Phú");
		FACTS("Có 12 cán bộ, công chức thuộc UBND xã Nà Sản có trình độ đại học.",
			  "12 người stock {cadre,civil_servant,commune} professional:bachelor @xã Nà Sản");
	}
	TEST("a clause about a wider place, or about the others")
	{
		FACTS("Tỉnh Bình Lâm có 61% cán bộ xã đạt chuẩn, trong khi cả nước là 79%.",
			  "61% stock {cadre,commune} met @tỉnh Bình Lâm",
			  "79% stock {cadre,commune} met @cả nước");
		FACTS("Huyện Kỳ Phú có 61% cán bộ xã đạt chuẩn (toàn tỉnh 72%).",
			  "61% stock {cadre,commune} met @huyện Kỳ Phú",
			  "72% stock {cadre,commune} met @tỉnh");
		FACTS("Tỉnh Bình Lâm cử 86 cán bộ đi học, riêng huyện Kỳ Phú có 12 người, các huyện còn lại 26 người.",
			  "86 người training {cadre} @tỉnh Bình Lâm",
			  "12 người training {cadre} @huyện Kỳ Phú",
			  "26 người training {cadre} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 61% cán bộ xã đạt chuẩn; các huyện khác đều đạt trên 80%.",
			  "61% stock {cadre,commune} met @huyện Kỳ Phú",
			  "hơn 80% stock {cadre,commune} met @tỉnh");
	}
}

static void
test_parts_of_a_place(void)
{
	TEST("behind its parts the text is at the whole again")
	{
		FACTS("Toàn tỉnh Bình Lâm cử 312 cán bộ xã đi học. Trong đó, huyện Kỳ Phú 42 người, huyện Sơn Lạc 38 người. Năm 2018 đã có 210 người tốt nghiệp.",
			  "312 người training {cadre,commune} @tỉnh Bình Lâm",
			  "42 người training {cadre,commune} @huyện Kỳ Phú",
			  "38 người training {cadre,commune} @huyện Sơn Lạc",
			  "210 người training {cadre,commune} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Tỉnh Bình Lâm có 212 cán bộ xã. Trong đó, huyện Kỳ Phú có 45 người. Trình độ đại học chiếm 85%.",
			  "212 người stock {cadre,commune} @tỉnh Bình Lâm",
			  "45 người stock {cadre,commune} @huyện Kỳ Phú",
			  "85% stock {cadre,commune} professional:bachelor @tỉnh Bình Lâm");
		FACTS("Lớp có 86 học viên, trong đó huyện Kỳ Phú 12 người, huyện Sơn Lạc 10 người. Kết quả: 15 học viên loại giỏi.",
			  "86 người training {learner}",
			  "12 người training {learner} @huyện Kỳ Phú",
			  "10 người training {learner} @huyện Sơn Lạc",
			  "15 người evaluation {learner}");
	}
}

static void
test_names(void)
{
	TEST("offices of the Party and of the government by their names")
	{
		FACTS("Ban Tổ chức Tỉnh ủy có 42 cán bộ, Ban Tuyên giáo Tỉnh ủy có 31 người.",
			  "42 người stock {cadre} @Ban Tổ chức Tỉnh ủy",
			  "31 người stock {cadre} @Ban Tuyên giáo Tỉnh ủy");
		FACTS("Văn phòng UBND tỉnh có 31 công chức.",
			  "31 người stock {civil_servant} @Văn phòng UBND tỉnh");
		FACTS("Tổng cục Thuế có 412 công chức.",
			  "412 người stock {civil_servant} @Tổng cục Thuế");
		FACTS("Ngành Thanh tra tỉnh Bình Lâm có 208 công chức, gồm: Thanh tra tỉnh 36 người, thanh tra các sở 79 người, thanh tra cấp huyện 93 người.",
			  "208 người stock {civil_servant} @tỉnh Bình Lâm",
			  "36 người stock {civil_servant} @Thanh tra tỉnh",
			  "79 người stock {civil_servant} @tỉnh Bình Lâm",
			  "93 người stock {civil_servant,district} @tỉnh Bình Lâm");
	}
	TEST("a union's committee as who opens classes (ruling 11), no other")
	{
		FACTS("Năm 2018, Hội Nông dân tỉnh đã mở 12 lớp bồi dưỡng cho 412 cán bộ hội.",
			  "12 lớp training {cadre,union_officer} @Hội Nông dân tỉnh 2018-01-01..2018-12-31",
			  "412 người training {cadre,union_officer} @tỉnh 2018-01-01..2018-12-31");
		FACTS("Hội Phụ nữ xã có 3 cán bộ.",
			  "3 người stock {cadre,commune} @xã");
		FACTS("Huyện Kỳ Phú có 12 chủ tịch Hội Phụ nữ xã đạt chuẩn.",
			  "12 người stock {leader,union_officer,commune} met @huyện Kỳ Phú");
		FACTS("Liên đoàn Lao động tỉnh đề ra chỉ tiêu 100% chủ tịch công đoàn cơ sở được bồi dưỡng.",
			  "100% training target {leader,union_officer,commune} @tỉnh");
	}
	TEST("regions of several provinces")
	{
		FACTS("Vùng Tây Nguyên có 412 cán bộ xã đạt chuẩn.",
			  "412 người stock {cadre,commune} met @Tây Nguyên");
		FACTS("Các tỉnh Tây Nguyên có 412 cán bộ xã. Tỉnh Bình Lâm có 45 cán bộ xã.",
			  "412 người stock {cadre,commune} @Tây Nguyên",
			  "45 người stock {cadre,commune} @tỉnh Bình Lâm");
		FACTS("Cả nước có 30% cán bộ xã chưa qua đào tạo, riêng đồng bằng sông Cửu Long là 41%.",
			  "30% stock {cadre,commune} professional:untrained @cả nước",
			  "41% stock {cadre,commune} professional:untrained @đồng bằng sông Cửu Long");
		FACTS("Xã Tây Bắc có 12 công chức.",
			  "12 người stock {civil_servant,commune} @xã Tây Bắc");
		FACTS("Trường Đại học Tây Bắc mở 3 lớp cho 120 cán bộ xã.",
			  "3 lớp training {cadre,commune} @Trường Đại học Tây Bắc",
			  "120 người training {cadre,commune} @Trường Đại học Tây Bắc");
	}
	TEST("a number that a project is called by counts nobody")
	{
		FACTS("Thực hiện Dự án 600 phó chủ tịch xã, huyện Kỳ Phú có 12 đội viên được bố trí.",
			  "12 người stock {} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 12 đội viên Dự án 600 được bầu giữ chức phó chủ tịch UBND xã.",
			  "12 người appointment {} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 12 phó chủ tịch xã Dự án 600.",
			  "12 người stock {leader,commune} @tỉnh Bình Lâm");
	}
}

static void
test_told_otherwise(void)
{
	TEST("whom a delegation visits, and 'tỉnh này'")
	{
		FACTS("Tại buổi làm việc với huyện Kỳ Sơn, đoàn giám sát HĐND tỉnh Bình Lâm ghi nhận huyện có 412 cán bộ xã.",
			  "412 người stock {cadre,commune} @huyện Kỳ Sơn");
		FACTS("Tỉnh Bình Lâm có 412 công chức. Đại diện tỉnh Tây Lâm chia sẻ, tỉnh này đã tinh giản 530 biên chế.",
			  "412 người stock {civil_servant} @tỉnh Bình Lâm",
			  "530 biên chế reduction {} @tỉnh Tây Lâm");
	}
	TEST("one of those whom somewhere else has sent")
	{
		FACTS("Anh Lò Văn A, công chức xã Nà Sản, là một trong 12 cán bộ được huyện Kỳ Phú cử đi học đại học.",
			  "12 người training {cadre} professional:bachelor @huyện Kỳ Phú");
		FACTS("Anh Lò Văn A, công chức xã Nà Sản, là 1 trong 45 học viên của lớp.",
			  "45 người training {learner}");
	}
	TEST("the money that the sentence begins with is of who spends it (ruling 11)")
	{
		FACTS("Với tổng kinh phí 3,2 tỷ đồng, Sở Nội vụ đã mở 18 lớp bồi dưỡng công chức.",
			  "3.200.000.000 đồng spending {civil_servant} @Sở Nội vụ",
			  "18 lớp training {civil_servant} @Sở Nội vụ");
		FACTS("Với kinh phí 500 triệu đồng, năm 2018 UBND huyện Kỳ Phú đã mở 6 lớp bồi dưỡng cán bộ xã.",
			  "500.000.000 đồng spending {cadre,commune} @huyện Kỳ Phú",
			  "6 lớp training {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a number before its noun is no hamlet's name")
	{
		FACTS("Huyện Kỳ Phú có cán bộ xã 20 người, cán bộ thôn 10 người.",
			  "20 người stock {cadre,commune} @huyện Kỳ Phú",
			  "10 người stock {cadre,village} @huyện Kỳ Phú");
	}
}

static void
test_places_beside(void)
{
	TEST("the level that those before it had of their place is not a wider place's")
	{
		FACTS("Xã Nà Sản có 22 công chức; huyện Kỳ Phú có 212 công chức; tỉnh Bình Lâm 2.212 công chức.",
			  "22 người stock {civil_servant,commune} @xã Nà Sản",
			  "212 người stock {civil_servant} @huyện Kỳ Phú",
			  "2.212 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Chi bộ thôn Đông có 32 đảng viên, toàn Đảng bộ xã có 412 đảng viên.",
			  "32 người stock {party_member,village} @thôn Đông",
			  "412 người stock {party_member,commune} @xã");
		FACTS("Xã Nà Sản có 22 đảng viên mới, còn Đảng bộ huyện có 112 đảng viên mới.",
			  "22 người stock {party_member,commune} @xã Nà Sản",
			  "112 người stock {party_member} @huyện");
		FACTS("Cấp xã có 2.112 công chức; Sở Nội vụ có 45 công chức.",
			  "2.112 người stock {civil_servant,commune}",
			  "45 người stock {civil_servant} @Sở Nội vụ");
	}
	TEST("but a level that words tell is")
	{
		FACTS("Toàn tỉnh có 2.112 công chức cấp xã; huyện Kỳ Phú có 212 công chức.",
			  "2.112 người stock {civil_servant,commune} @tỉnh",
			  "212 người stock {civil_servant,commune} @huyện Kỳ Phú");
	}
}

static void
test_lists_of_bodies(void)
{
	TEST("a delegation is told of for where it goes")
	{
		FACTS("Đoàn giám sát của HĐND tỉnh Bình Lâm làm việc với UBND huyện Kỳ Phú. Qua giám sát, có 12 công chức "
			  "chưa đạt chuẩn.",
			  "12 người stock {civil_servant} below @huyện Kỳ Phú");
		FACTS("Sáng 5/6, Đoàn công tác của tỉnh Bình Lâm kiểm tra tại xã Nà Sản, huyện Kỳ Phú. Hiện địa phương có "
			  "22 cán bộ.",
			  "22 người stock {cadre,commune} @xã Nà Sản");
		FACTS("Đoàn giám sát của HĐND tỉnh Bình Lâm làm việc với Sở Nội vụ. Hiện có 2.112 công chức cấp xã.",
			  "2.112 người stock {civil_servant,commune} @tỉnh Bình Lâm");
	}
	TEST("where those trained are from, not where their class is (ruling 37)")
	{
		FACTS("Lớp có 45 học viên, trong đó 12 người ở huyện Kỳ Phú, 8 người công tác tại huyện Tây Sơn.",
			  "45 người training {learner}",
			  "12 người training {learner} @huyện Kỳ Phú",
			  "8 người training {learner} @huyện Tây Sơn");
		FACTS("Lớp có 45 học viên là cán bộ, công chức ở huyện Kỳ Phú.",
			  "45 người training {cadre,civil_servant,learner} @huyện Kỳ Phú");
		FACTS("85 học viên của huyện Tây Sơn và 12 học viên của huyện Kỳ Phú học tại Trường Chính trị tỉnh Bình Lâm.",
			  "85 người training {learner} @huyện Tây Sơn",
			  "12 người training {learner} @huyện Kỳ Phú");
		FACTS("Cử 26 công chức dự lớp ở huyện Kỳ Phú.", "26 người training {civil_servant}");
	}
	TEST("a number with its scale is no hamlet's name")
	{
		FACTS("Năm 2012, tỉnh Bình Lâm chi phụ cấp cho cán bộ thôn 20 tỷ đồng.",
			  "20.000.000.000 đồng spending {cadre,village} @tỉnh Bình Lâm 2012-01-01..2012-12-31");
	}
	TEST("what 'đơn vị' has is that body's whose head speaks")
	{
		FACTS("Giám đốc Bệnh viện Đa khoa tỉnh Bình Lâm cho biết, đơn vị có 612 viên chức.",
			  "612 người stock {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm");
		FACTS("Bà Lê Thị Hoa, Phó Giám đốc Trung tâm Y tế huyện Kỳ Phú, cho hay đơn vị đang có 112 viên chức.",
			  "112 người stock {public_employee} @Trung tâm Y tế huyện Kỳ Phú");
		FACTS("Chủ tịch UBND xã Nà Sản cho biết, đơn vị có 22 công chức.",
			  "22 người stock {civil_servant,commune} @xã Nà Sản");
	}
	TEST("behind a body's own staff, its sector and what is below it are its territory's (ruling 27)")
	{
		FACTS("Sở Y tế tỉnh Bình Lâm có 45 công chức. Toàn ngành hiện có 2.912 viên chức, trong đó 312 bác sĩ.",
			  "45 người stock {civil_servant} @Sở Y tế tỉnh Bình Lâm",
			  "2.912 người stock {public_employee} @tỉnh Bình Lâm",
			  "312 người stock {public_employee} professional:bachelor @tỉnh Bình Lâm");
		FACTS("Sở Nội vụ tỉnh Bình Lâm có 56 công chức, các huyện có 812 công chức.",
			  "56 người stock {civil_servant} @Sở Nội vụ tỉnh Bình Lâm",
			  "812 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Bệnh viện Đa khoa tỉnh Bình Lâm có 612 viên chức; các trung tâm y tế huyện có 1.212 viên chức.",
			  "612 người stock {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm",
			  "1.212 người stock {public_employee} @tỉnh Bình Lâm");
		FACTS("Sở Nội vụ tỉnh Bình Lâm có 56 công chức, cấp huyện có 812 công chức.",
			  "56 người stock {civil_servant} @Sở Nội vụ tỉnh Bình Lâm",
			  "812 người stock {civil_servant,district} @tỉnh Bình Lâm");
		FACTS("Bộ Tài chính có 912 công chức. Toàn ngành có 71.912 công chức.",
			  "912 người stock {civil_servant} @Bộ Tài chính",
			  "71.912 người stock {civil_servant} @Bộ Tài chính");
	}
	TEST("each body of a list has the number in brackets, behind a colon or right behind it")
	{
		FACTS("Sở Xây dựng: 52 công chức; Sở Y tế: 48 công chức.",
			  "52 người stock {civil_servant} @Sở Xây dựng",
			  "48 người stock {civil_servant} @Sở Y tế");
		FACTS("Tỉnh Bình Lâm có 21 công chức nghỉ hưu, gồm: Sở Xây dựng (5 người), Sở Y tế (4 người), "
			  "huyện Kỳ Phú (12 người).",
			  "21 người reduction {civil_servant} @tỉnh Bình Lâm",
			  "5 người reduction {civil_servant} @Sở Xây dựng",
			  "4 người reduction {civil_servant} @Sở Y tế",
			  "12 người reduction {civil_servant} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm cử 412 lượt công chức đi học, trong đó Sở Nội vụ: 212 lượt.",
			  "412 lượt training {civil_servant} @tỉnh Bình Lâm",
			  "212 lượt training {civil_servant} @Sở Nội vụ");
		FACTS("Một số đơn vị cử nhiều công chức đi học như Sở Nội vụ 212 lượt.",
			  "212 lượt training {civil_servant} @Sở Nội vụ");
	}
	TEST("what the numbers of such a list count is told before its colon")
	{
		FACTS("Biên chế giao: Sở Tài chính 61, Sở Xây dựng 52.",
			  "61 biên chế stock {} @Sở Tài chính",
			  "52 biên chế stock {} @Sở Xây dựng");
	}
}

static void
test_members_of_a_body(void)
{
	TEST("what an office lacks, has left and employs is its own, but not the teachers of its schools")
	{
		FACTS("Năm 2019, Sở Tư pháp còn thiếu 4 công chức.",
			  "4 người stock {civil_servant} @Sở Tư pháp 2019-01-01..2019-12-31");
		FACTS("Sở Tư pháp hiện còn 45 công chức.", "45 người stock {civil_servant} @Sở Tư pháp");
		FACTS("Trung tâm Phục vụ hành chính công tỉnh Bình Lâm bố trí 52 công chức.",
			  "52 người stock {civil_servant} @Trung tâm Phục vụ hành chính công tỉnh Bình Lâm");
		FACTS("Thanh tra tỉnh Bình Lâm hiện quản lý 31 công chức.",
			  "31 người stock {civil_servant} @Thanh tra tỉnh Bình Lâm");
		FACTS("Phòng Giáo dục và Đào tạo huyện Kỳ Phú có 9 công chức, 912 giáo viên.",
			  "9 người stock {civil_servant,district} @Phòng Giáo dục và Đào tạo huyện Kỳ Phú",
			  "912 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Theo Sở Nội vụ, tỉnh Bình Lâm còn thiếu 412 công chức.",
			  "412 người stock {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("whatever a body's Party members and unions do is its own (ruling 27)")
	{
		FACTS("Đại hội Đảng bộ Sở Y tế tỉnh Bình Lâm bầu 15 đồng chí vào Ban Chấp hành.",
			  "15 người appointment {committee_member} @Sở Y tế tỉnh Bình Lâm");
		FACTS("Đại hội Công đoàn Trường THPT Kỳ Phú bầu 5 đồng chí vào Ban Chấp hành.",
			  "5 người appointment {committee_member} @Trường THPT Kỳ Phú");
		FACTS("Năm 2019, Đảng ủy Sở Y tế quy hoạch 32 cán bộ.",
			  "32 người planning {cadre} @Sở Y tế 2019-01-01..2019-12-31");
		FACTS("Chi bộ Sở Nội vụ kết nạp 3 đảng viên.",
			  "3 người stock {party_member} @Sở Nội vụ");
		FACTS("Đảng bộ Sở Y tế tổ chức Đại hội lần thứ V. Đại hội bầu 15 đồng chí vào Ban Chấp hành, "
			  "trong đó có 3 nữ.",
			  "15 người appointment {committee_member} @Sở Y tế",
			  "3 người appointment {committee_member,female} @Sở Y tế");
		FACTS("Đại hội Đảng bộ huyện Kỳ Phú bầu 39 đồng chí vào Ban Chấp hành.",
			  "39 người appointment {committee_member,district} @huyện Kỳ Phú");
	}
	TEST("a hall is none of them")
	{
		FACTS("Tại hội trường Trung tâm Chính trị huyện Kỳ Phú, huyện tổ chức bế giảng lớp trung cấp lý luận "
			  "chính trị. Có 83 học viên tốt nghiệp.",
			  "83 người training {learner} political:intermediate");
	}
	TEST("a commune by its bare name, with its type word before it or behind")
	{
		FACTS("Là một trong những xã nghèo nhất của huyện Kỳ Phú, đến nay Nà Sản có 21 công chức.",
			  "21 người stock {civil_servant,commune} @xã Nà Sản");
		FACTS("Nà Sản là một xã vùng cao của huyện Kỳ Phú, hiện có 21 công chức.",
			  "21 người stock {civil_servant,commune} @xã Nà Sản");
		FACTS("Nà Sản là xã biên giới, cách trung tâm huyện Kỳ Phú hơn 30 km, có 21 công chức.",
			  "21 người stock {civil_servant,commune} @xã Nà Sản");
		FACTS("Ở Nà Sản (huyện Kỳ Phú), 21 công chức đã đạt chuẩn.",
			  "21 người stock {civil_servant,commune} met @xã Nà Sản");
	}
	TEST("several named communes are none together, but their officials are of communes")
	{
		FACTS("UBND các xã Tân An, Hòa Lộc và Đồng Mít thiếu 12 công chức. Năm 2018, có 4 người nghỉ hưu.",
			  "12 người stock {civil_servant,commune}",
			  "4 người reduction {civil_servant,commune} 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú có 12 công chức của các xã Tân An, Hòa Lộc bị kỷ luật.",
			  "12 người evaluation {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú chọn các xã Tân An, Hòa Lộc làm điểm; hiện có 145 công chức.",
			  "145 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Phòng Nội vụ các huyện Tây Sơn, Kỳ Phú cử 25 công chức.",
			  "25 người stock {civil_servant}");
	}
	TEST("a list of all there are ends in one that is named")
	{
		FACTS("Theo Sở Nội vụ tỉnh Bình Lâm, 95 xã, phường và đặc khu Phú Hòa bố trí 5.870 cán bộ.",
			  "5.870 người stock {cadre,commune} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm họp. 9 huyện và thành phố Tây Lâm có 1.200 công chức. Hiện thiếu 45 người.",
			  "1.200 người stock {civil_servant} @tỉnh Bình Lâm",
			  "45 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm họp. Thị xã và thành phố Tây Lâm có 20 công chức.",
			  "20 người stock {civil_servant} @thành phố Tây Lâm");
	}
	TEST("behind one place that is singled out the text is of the whole again")
	{
		FACTS("Tỉnh Bình Lâm có 1.200 cán bộ. Riêng huyện Kỳ Phú có 120 cán bộ. Cán bộ nữ có 310 người.",
			  "1.200 người stock {cadre} @tỉnh Bình Lâm",
			  "120 người stock {cadre} @huyện Kỳ Phú",
			  "310 người stock {cadre,female} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 1.200 cán bộ. Riêng huyện Kỳ Phú có 120 cán bộ. Huyện đã cử 12 cán bộ đi học.",
			  "1.200 người stock {cadre} @tỉnh Bình Lâm",
			  "120 người stock {cadre} @huyện Kỳ Phú",
			  "12 người training {cadre} @huyện Kỳ Phú");
	}
	TEST("bare names that parts of a district's count are of: its communes")
	{
		FACTS("Toàn huyện có 212 cán bộ xã, nhiều nhất là Tân Sơn 24 người, Hòa Lộc (23 người).",
			  "212 người stock {cadre,commune} @huyện",
			  "24 người stock {cadre,commune} @xã Tân Sơn",
			  "23 người stock {cadre,commune} @xã Hòa Lộc");
		FACTS("Huyện Kỳ Phú có 412 đảng viên mới; trong đó, xã Đồng Mít có 24 người; Nà Sản có 22 người.",
			  "412 người stock {party_member} @huyện Kỳ Phú",
			  "24 người stock {party_member,commune} @xã Đồng Mít",
			  "22 người stock {party_member,commune} @xã Nà Sản");
		FACTS("Toàn huyện có 12 công chức bị kỷ luật, tập trung ở Tân Sơn.",
			  "12 người evaluation {civil_servant} @huyện");
		FACTS("Huyện Kỳ Phú có 412 công chức, trong đó Đảng viên 240 người.",
			  "412 người stock {civil_servant} @huyện Kỳ Phú",
			  "240 người stock {party_member} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 2.120 công chức, trong đó huyện Kỳ Phú 240 người, Tân Sơn 230 người.",
			  "2.120 người stock {civil_servant} @tỉnh Bình Lâm",
			  "240 người stock {civil_servant} @huyện Kỳ Phú",
			  "230 người stock {civil_servant} @huyện Tân Sơn");
	}
	TEST("of the communes, of the districts of a province: levels, no places")
	{
		FACTS("Tỉnh Bình Lâm có 120 công chức ở xã, 40 công chức ở huyện.",
			  "120 người stock {civil_servant,commune} @tỉnh Bình Lâm",
			  "40 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Tỷ lệ cán bộ tỉnh Bình Lâm đạt chuẩn là 94,8% ở tỉnh, 89,3% ở huyện và 66,1% ở xã.",
			  "94,8% stock {cadre} met @tỉnh Bình Lâm",
			  "89,3% stock {cadre} met @tỉnh Bình Lâm",
			  "66,1% stock {cadre,commune} met @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm đã giải quyết 657 người dôi dư ở xã, 361 người ở huyện.",
			  "657 người reduction {commune} @tỉnh Bình Lâm",
			  "361 người reduction {} @tỉnh Bình Lâm");
	}
}

int
main(void)
{
	test_names_of_bodies();
	test_people_of_a_place();
	test_other_places();
	test_parts_of_a_place();
	test_names();
	test_told_otherwise();
	test_places_beside();
	test_lists_of_bodies();
	test_members_of_a_body();
	return UNIT_DONE();
}
