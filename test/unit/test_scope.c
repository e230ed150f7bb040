/*-------------------------------------------------------------------------
 *
 * test_scope.c
 *		What is no count of officials.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_scope(void)
{
	TEST("numbers of other subjects are no facts")
	{
		NO_FACTS("Huyện có 24 xã, thị trấn với 12.500 hộ dân, diện tích 450 ha.");
		NO_FACTS("Tỷ lệ hộ nghèo của xã còn 12,4%, thu nhập bình quân đạt 34 triệu đồng/người/năm.");
		NO_FACTS("Đồng chí được bầu với số phiếu đạt 98,5%.");
		NO_FACTS("Người được cử đi học không quá 45 tuổi, có ít nhất 3 năm công tác.");
		NO_FACTS("Thực hiện Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ.");
		NO_FACTS("Nhiều cán bộ, đa số công chức đã qua đào tạo.");
		NO_FACTS("Sau sáp nhập, số thôn, tổ dân phố giảm 481.");
		NO_FACTS("Hội nghị có 120 đại biểu tham dự.");
		NO_FACTS("Dự hội nghị có hơn 150 đại biểu.");
		NO_FACTS("Ban Tổ chức hoàn tất việc này trước ngày bầu cử 22-5.");
		NO_FACTS("");
		NO_FACTS("   ");
		NO_FACTS("7");
	}
	TEST("a share of places is no share of people")
	{
		NO_FACTS("Đến nay, 61,5% xã có trạm bơm, 9/24 trạm y tế có bác sĩ.");
	}
	TEST("people served, hours, names, money for things, opinions and growth of others")
	{
		FACTS("Trạm y tế có 9 viên chức, mỗi ngày phát thuốc cho 60 - 80 người.",
			  "9 người stock {public_employee,commune}");
		FACTS("Xã Đồng Mít tuyển dụng 3 công chức, tiếp dân đến 17 giờ 15, nghỉ chủ nhật.",
			  "3 người recruitment {civil_servant,commune} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 cán bộ, anh Nam từ văn thư xã về làm Trưởng thôn Bãi Dài 3, lương ít hơn.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 cán bộ, các thôn góp 35 triệu đồng sửa nhà văn hóa.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 cán bộ, song chỉ 64% bảo rằng hài lòng.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 cán bộ, trong khi số thủ tục lên tới 310, gấp 3 lần năm 2018.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
		NO_FACTS("Giữ một cán bộ giỏi khó hơn tìm một người mới.");
		FACTS("Xã Đồng Mít có 21 cán bộ, hội trao 10 triệu đồng cho hội viên; anh Nam kể trường có 14 lớp, 3 điểm lẻ.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 cán bộ; hội trao 30 suất vốn cho hội viên, cà phê tụt còn 32.000 đồng/kg.",
			  "21 người stock {cadre,commune} @xã Đồng Mít");
	}
	TEST("age groups of those spoken of have shares")
	{
		FACTS("Trong các trưởng thôn của huyện Kỳ Phú, nhóm trên 60 tuổi chiếm 31%, nhóm dưới 35 tuổi chiếm 6%.",
			  "31% stock {cadre,village} @huyện Kỳ Phú",
			  "6% stock {cadre,village,young} @huyện Kỳ Phú");
	}
	TEST("words in a list of digits")
	{
		FACTS("Huyện Kỳ Phú kỷ luật 7 cán bộ xã: cảnh cáo 5, khiển trách hai.",
			  "7 người evaluation {cadre,commune} @huyện Kỳ Phú",
			  "5 người evaluation {cadre,commune} @huyện Kỳ Phú",
			  "2 người evaluation {cadre,commune} @huyện Kỳ Phú");
		FACTS("Xã Đồng Mít có 21 cán bộ, số có bằng thạc sĩ là bốn.",
			  "21 người stock {cadre,commune} @xã Đồng Mít",
			  "4 người stock {cadre,commune} professional:master @xã Đồng Mít");
	}
	TEST("words that count, and magnitudes")
	{
		FACTS("Huyện Kỳ Phú mở hai lớp bồi dưỡng kỹ năng cho hàng trăm lượt cán bộ, công chức cấp xã.",
			  "2 lớp training {cadre,civil_servant,commune} skills @huyện Kỳ Phú",
			  "hàng trăm lượt training {cadre,civil_servant,commune} skills @huyện Kỳ Phú");
	}
	TEST("words that are too long for a key are other names where they are others")
	{
		FACTS("Xã Phonsavanhxay có 12 cán bộ. Xã Khammouanedon có 15 cán bộ.",
			  "12 người stock {cadre,commune} @xã Phonsavanhxay",
			  "15 người stock {cadre,commune} @xã Khammouanedon");
	}
	TEST("NFD, the other tone placement and glued nouns read the same")
	{
		FACTS("Xa\xCC\x83 \xC4\x90\xC3\xB4\xCC\x80ng Mi\xCC\x81t hi\xC3\xAA\xCC\xA3n co\xCC\x81 23 ca\xCC\x81n b\xC3\xB4\xCC\xA3.",
			  "23 người stock {cadre,commune} @xã Đồng Mít");
		FACTS("Huyện Kỳ Phú mở 1 lớp sơ cấp lý luận chính trị cho 134học viên.",
			  "1 lớp training {learner} political:elementary @huyện Kỳ Phú",
			  "134 người training {learner} political:elementary @huyện Kỳ Phú");
	}
	TEST("classes of pupils are none of ours, nor are their teachers learners")
	{
		FACTS("Có trường 22 lớp mà tới 58 giáo viên. Trường Mầm non Hoa Sen có 9 lớp, 14 giáo viên; mỗi lớp chỉ 1,4 cô.",
			  "58 người stock {lecturer}",
			  "14 người stock {lecturer} @Trường Mầm non Hoa Sen",
			  "1,4 người stock mean {lecturer} @Trường Mầm non Hoa Sen");
		FACTS("\"Trường tôi 26 lớp mà thiếu 7 giáo viên\", thầy Lê Vinh nói. Trường tôi có 26 lớp, 30 giáo viên.",
			  "7 người stock {lecturer}",
			  "30 người stock {lecturer}");
		FACTS("Ở Trường Mầm non Hoa Sen, 12 lớp chỉ có 15 giáo viên.",
			  "15 người stock {lecturer} @Trường Mầm non Hoa Sen");
		FACTS("Trường có 36 lớp, 2.410 học viên là cán bộ xã.",
			  "36 lớp training {cadre,learner,commune}",
			  "2.410 người training {cadre,learner,commune}");
	}
	TEST("a district without its name is the one just named, no later one")
	{
		FACTS("Bí thư Huyện ủy Đức Thọ cho biết, huyện có 95 công chức dôi dư, kế đó là Can Lộc 64 người, huyện Cẩm Xuyên 33.",
			  "95 người reduction {civil_servant} @huyện Đức Thọ",
			  "64 người reduction {civil_servant} @huyện Can Lộc",
			  "33 người reduction {civil_servant} @huyện Cẩm Xuyên");
		FACTS("Huyện Lang Chánh có 60 công chức. Sau khi nhận 12 người từ huyện Như Thanh, huyện có 90 công chức.",
			  "60 người stock {civil_servant} @huyện Lang Chánh",
			  "12 người stock {civil_servant} @huyện Lang Chánh",
			  "90 người stock {civil_servant} @huyện Lang Chánh");
	}
	TEST("what stands behind \"but\" is said of the next")
	{
		FACTS("Huyện Kỳ Phú tuyển 20 giáo viên nhưng đến hè chấm dứt hợp đồng với 14 người.",
			  "20 người recruitment {lecturer} @huyện Kỳ Phú",
			  "14 người reduction {lecturer} @huyện Kỳ Phú");
	}
	TEST("too many, and too few beside them")
	{
		FACTS("Tháng 9/2018, huyện Kỳ Phú thừa 120 giáo viên, thiếu 44 người; huyện Tây Sơn thừa hàng chục, chấm dứt hợp đồng với 5 người.",
			  "120 người reduction {lecturer} @huyện Kỳ Phú 2018-09-01..2018-09-30",
			  "44 người stock {lecturer} @huyện Kỳ Phú 2018-09-01..2018-09-30",
			  "hàng chục người reduction {lecturer} @huyện Tây Sơn 2018-09-01..2018-09-30",
			  "5 người reduction {lecturer} @huyện Tây Sơn 2018-09-01..2018-09-30");
		FACTS("Huyện Kỳ Phú thừa nhiều nhất với 21 giáo viên; tỉnh điều chuyển từ nơi thừa sang nơi thiếu 96 giáo viên.",
			  "21 người reduction {lecturer} @huyện Kỳ Phú",
			  "96 người rotation {lecturer} @tỉnh");
	}
	TEST("those who live there, those who voted, what offices are left")
	{
		NO_FACTS("Bí thư đảng ủy xã nói: \"Xã tôi 100% là người Mường\".");
		NO_FACTS("Tỷ lệ cử tri đi bầu đạt 99,5%, tương đương 315.000 người.");
		NO_FACTS("Từ chỗ có 13 phòng chuyên môn, nay huyện Kỳ Phú còn 11.");
	}
}

int
main(void)
{
	test_scope();
	return UNIT_DONE();
}
