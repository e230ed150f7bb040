/*-------------------------------------------------------------------------
 *
 * test_ellipsis.c
 *		Sentences that leave out whom they count.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_repeated(void)
{
	TEST("a share told once more, of another time")
	{
		FACTS("Năm 2010, tỷ lệ cán bộ xã của huyện Kỳ Phú có trình độ đại học là 13%. Năm 2015 là 37%. Đến năm 2018 đã tăng lên 64%.",
			  "13% stock {cadre,commune} professional:bachelor @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "37% stock {cadre,commune} professional:bachelor @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "64% stock {cadre,commune} professional:bachelor @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Năm 2010, 13% công chức huyện Kỳ Phú được bồi dưỡng tin học. Riêng năm 2011 đạt 22%. Mục tiêu đến năm 2030 là 80%.",
			  "13% training {civil_servant} informatics @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "22% training {civil_servant} informatics @huyện Kỳ Phú 2011-01-01..2011-12-31",
			  "80% training target {civil_servant} informatics @huyện Kỳ Phú ..2030-12-31");
	}
	TEST("of another place or level")
	{
		FACTS("Tỷ lệ cán bộ xã đạt chuẩn của tỉnh Bình Lâm là 66%. Mức chung của cả nước là 79%.",
			  "66% stock {cadre,commune} met @tỉnh Bình Lâm",
			  "79% stock {cadre,commune} met @cả nước");
		FACTS("Tỉnh Bình Lâm có 66% công chức đạt chuẩn. Trong đó, huyện Kỳ Phú 58%, huyện Tây Sơn 71%.",
			  "66% stock {civil_servant} met @tỉnh Bình Lâm",
			  "58% stock {civil_servant} met @huyện Kỳ Phú",
			  "71% stock {civil_servant} met @huyện Tây Sơn");
		FACTS("Tỷ lệ công chức tỉnh Bình Lâm đạt chuẩn là 66%. Cấp xã mới đạt 31%.",
			  "66% stock {civil_servant} met @tỉnh Bình Lâm",
			  "31% stock {civil_servant,commune} met @tỉnh Bình Lâm");
	}
	TEST("of others, whom alone it names")
	{
		FACTS("Huyện Kỳ Phú có 86% cán bộ xã hoàn thành tốt nhiệm vụ; viên chức là 97%. Công chức xã là 90%. Cán bộ nữ là 30%.",
			  "86% evaluation {cadre,commune} @huyện Kỳ Phú",
			  "97% evaluation {public_employee} @huyện Kỳ Phú",
			  "90% evaluation {civil_servant,commune} @huyện Kỳ Phú",
			  "30% stock {cadre,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 86% cán bộ xã đạt chuẩn. Công chức xã đạt 90%. Cán bộ nữ là 30%.",
			  "86% stock {cadre,commune} met @huyện Kỳ Phú",
			  "90% stock {civil_servant,commune} met @huyện Kỳ Phú",
			  "30% stock {cadre,female} @huyện Kỳ Phú");
	}
	TEST("people counted once more")
	{
		FACTS("Năm 2010, huyện Kỳ Phú cử 46 cán bộ đi học đại học. Năm 2011, huyện cử 52 người.",
			  "46 người training {cadre} professional:bachelor @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "52 người training {cadre} professional:bachelor @huyện Kỳ Phú 2011-01-01..2011-12-31");
		FACTS("Năm 2010, huyện Kỳ Phú có 46 giáo viên chưa đạt chuẩn. Đến nay chỉ còn 12 người.",
			  "46 người stock {lecturer} below @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "12 người stock {lecturer} below @huyện Kỳ Phú");
		FACTS("Năm 2010, huyện Kỳ Phú có 46 công chức bị kỷ luật. Năm 2011 là 31 người.",
			  "46 người evaluation {civil_servant} @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "31 người evaluation {civil_servant} @huyện Kỳ Phú 2011-01-01..2011-12-31");
	}
	TEST("but not where another thing is named, or the last sentence told of several")
	{
		FACTS("Năm 2010, 66% cán bộ xã của huyện Kỳ Phú đạt chuẩn. Năm 2011, tỷ lệ hộ nghèo là 12%. Năm 2012 là 10%.",
			  "66% stock {cadre,commune} met @huyện Kỳ Phú 2010-01-01..2010-12-31");
		FACTS("Năm 2010, huyện Kỳ Phú có 66% cán bộ, 80% công chức đạt chuẩn. Năm 2011 là 70%.",
			  "66% stock {cadre} met @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "80% stock {civil_servant} met @huyện Kỳ Phú 2010-01-01..2010-12-31");
		FACTS("Năm 2010, huyện Kỳ Phú cử 46 cán bộ đi học. Hiện nay, huyện có 412 người.",
			  "46 người training {cadre} @huyện Kỳ Phú 2010-01-01..2010-12-31",
			  "412 người stock {cadre} @huyện Kỳ Phú");
		FACTS("Năm 2018, huyện Kỳ Phú kỷ luật 46 cán bộ. Năm 2019, 14 người (30,4%) được bổ nhiệm.",
			  "46 người evaluation {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "14 người appointment {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "30,4% appointment {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Huyện Kỳ Phú có 66% cán bộ xã đạt chuẩn.\n\nNăm 2011 đạt 72%.",
			  "66% stock {cadre,commune} met @huyện Kỳ Phú");
	}
}

static void
test_total(void)
{
	TEST("parts of a total in a sentence of their own, by who they are (rulings 21, 32, 39)")
	{
		FACTS("Năm 2019, huyện Kỳ Phú cử 43 cán bộ xã đi học đại học. Có 25 người là nữ. Dân tộc thiểu số 12 người.",
			  "43 người training {cadre,commune} professional:bachelor @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "25 người training {cadre,commune,female} professional:bachelor @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "12 người training {cadre,commune,ethnic_minority} professional:bachelor @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Năm 2019, huyện Kỳ Phú tuyển dụng 32 công chức cấp xã. Có 22 người trình độ đại học, 10 người trình độ trung cấp. Nữ chiếm 40%.",
			  "32 người recruitment {civil_servant,commune} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "22 người recruitment {civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "10 người recruitment {civil_servant,commune} professional:intermediate @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "40% recruitment {civil_servant,commune,female} @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Năm 2019, huyện Kỳ Phú mở 3 lớp tin học cho 96 công chức. Lớp học có 45 đồng chí nữ.",
			  "3 lớp training {civil_servant} informatics @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "96 người training {civil_servant} informatics @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "45 người training {civil_servant,female} informatics @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Cuối năm 2014, huyện Kỳ Phú có 512 cán bộ, công chức cấp xã. Cán bộ 261 người, công chức 251 người. Đảng viên 400 người.",
			  "512 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú 2014-01-01..2014-12-31",
			  "261 người stock {cadre,commune} @huyện Kỳ Phú 2014-01-01..2014-12-31",
			  "251 người stock {civil_servant,commune} @huyện Kỳ Phú 2014-01-01..2014-12-31",
			  "400 người stock {party_member,commune} @huyện Kỳ Phú 2014-01-01..2014-12-31");
	}
	TEST("what learners and officials are besides; the next count is of all again")
	{
		FACTS("Lớp bồi dưỡng tại huyện Kỳ Phú có 56 học viên. 32 học viên là cán bộ xã; 24 học viên là trưởng thôn. Nữ chiếm 35%.",
			  "56 người training {learner} @huyện Kỳ Phú",
			  "32 người training {cadre,learner,commune} @huyện Kỳ Phú",
			  "24 người training {cadre,learner,village} @huyện Kỳ Phú",
			  "35% training {learner,female} @huyện Kỳ Phú");
		FACTS("Lớp bồi dưỡng tại huyện Kỳ Phú có 56 học viên. Lãnh đạo sở 14 người, trưởng phòng 42 người. Nữ 21 người.",
			  "56 người training {learner} @huyện Kỳ Phú",
			  "14 người training {leader} @huyện Kỳ Phú",
			  "42 người training {leader} @huyện Kỳ Phú",
			  "21 người training {learner,female} @huyện Kỳ Phú");
		FACTS("Năm 2018, huyện Kỳ Phú có 512 cán bộ xã. Bí thư 12 người; chủ tịch 13 người. Nữ 100 người.",
			  "512 người stock {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "12 người stock {leader,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "13 người stock {leader,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "100 người stock {cadre,commune,female} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a part of a change is of the same people")
	{
		FACTS("Số công chức xã của huyện Kỳ Phú đạt chuẩn tăng 110 người so với năm 2010, trong đó nữ tăng 40 người.",
			  "110 người change {civil_servant,commune} met @huyện Kỳ Phú base=2010-01-01..2010-12-31",
			  "40 người change {civil_servant,commune,female} met @huyện Kỳ Phú base=2010-01-01..2010-12-31");
		FACTS("Số công chức xã của huyện Kỳ Phú tăng 110 người so với năm 2010. Riêng nữ tăng 54 người.",
			  "110 người change {civil_servant,commune} @huyện Kỳ Phú base=2010-01-01..2010-12-31",
			  "54 người change {civil_servant,commune,female} @huyện Kỳ Phú base=2010-01-01..2010-12-31");
	}
	TEST("by place, by grade, by sector, and under a heading")
	{
		FACTS("Năm 2018, huyện Kỳ Phú cử 12 cán bộ xã đi học. Xã Đồng Mít 3 người, xã Ba Tô 2 người. Nữ 4 người.",
			  "12 người training {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "3 người training {cadre,commune} @xã Đồng Mít 2018-01-01..2018-12-31",
			  "2 người training {cadre,commune} @xã Ba Tô 2018-01-01..2018-12-31",
			  "4 người training {cadre,commune,female} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Năm 2018, tỉnh Bình Lâm cử 246 cán bộ đi học. Huyện Kỳ Phú là đơn vị dẫn đầu với 112 cán bộ.",
			  "246 người training {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "112 người training {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Năm 2018, tỉnh Bình Lâm tuyển dụng 246 công chức. Huyện Kỳ Phú 112 công chức, huyện Tây Sơn 90 công chức.",
			  "246 người recruitment {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "112 người recruitment {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "90 người recruitment {civil_servant} @huyện Tây Sơn 2018-01-01..2018-12-31");
		FACTS("Năm 2018, tỉnh Bình Lâm kỷ luật 86 cán bộ. Khiển trách 51 người, cảnh cáo 21 người.",
			  "86 người evaluation {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "51 người evaluation {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "21 người evaluation {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Năm 2018, tỉnh Bình Lâm có 86 cán bộ nghỉ hưu trước tuổi. Khối Đảng 21 người, khối chính quyền 65 người.",
			  "86 người reduction {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "21 người reduction {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "65 người reduction {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Năm 2018, huyện Kỳ Phú có 212 công chức. Cơ cấu giới: nữ 50 người. Ngạch công chức: chuyên viên 150 người.",
			  "212 người stock {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "50 người stock {civil_servant,female} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "150 người stock {civil_servant} state_management:specialist @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("but no others, nor those told of with a verb or a time of their own")
	{
		FACTS("Năm 2018, huyện Kỳ Phú cử 12 cán bộ đi học. Viên chức 95 người.",
			  "12 người training {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "95 người stock {public_employee} @huyện Kỳ Phú");
		FACTS("Năm 2018, huyện Kỳ Phú cử 12 cán bộ đi học. Hiện có 30 người trình độ đại học.",
			  "12 người training {cadre} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "30 người stock {cadre} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("whom the last sentence said to be many or few")
	{
		FACTS("Giáo viên nghỉ việc ngày càng nhiều. Năm 2008, tỉnh Bình Lâm có 120 người, huyện Kỳ Phú 95 người.",
			  "120 người reduction {lecturer} @tỉnh Bình Lâm 2008-01-01..2008-12-31",
			  "95 người reduction {lecturer} @huyện Kỳ Phú 2008-01-01..2008-12-31");
		FACTS("Số cán bộ xã của huyện Kỳ Phú tăng nhanh. Năm 2009, con số này là 312 người; năm 2013 là 420 người.",
			  "312 người stock {cadre,commune} @huyện Kỳ Phú 2009-01-01..2009-12-31",
			  "420 người stock {cadre,commune} @huyện Kỳ Phú 2013-01-01..2013-12-31");
		FACTS("Huyện Kỳ Phú rất thiếu bác sĩ. Năm 2008 chỉ có 12 người.",
			  "12 người stock {} professional:bachelor @huyện Kỳ Phú 2008-01-01..2008-12-31");
		NO_FACTS("Cán bộ xã vận động nhiều hộ nghèo hiến đất. Năm 2008, thôn có 120 người.");
	}
	TEST("numbers right before \"trong số đó\", \"số công chức này\"")
	{
		FACTS("Năm 2018, huyện Kỳ Phú cử 86 cán bộ xã đi học, 21 trong số đó là nữ. 15 trong số này là đảng viên.",
			  "86 người training {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "21 người training {cadre,commune,female} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "15 người training {cadre,party_member,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú có 412 công chức xã. 30% số công chức này không đáp ứng yêu cầu.",
			  "412 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "30% stock {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 86 trong số 412 cán bộ xã là nữ, 21 người trong số này là bí thư.",
			  "86 người stock {cadre,commune,female} @huyện Kỳ Phú of=412 người",
			  "412 người stock {cadre,commune} @huyện Kỳ Phú",
			  "21 người stock {leader,commune,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 86 công chức và 12 xã, 3 trong số này còn khó khăn.",
			  "86 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("a share and how many it is of, without a total in the sentence")
	{
		FACTS("Huyện Kỳ Phú có 486 cán bộ xã. Nữ chiếm 18,1% với 88 người.",
			  "486 người stock {cadre,commune} @huyện Kỳ Phú",
			  "18,1% stock {cadre,commune,female} @huyện Kỳ Phú",
			  "88 người stock {cadre,commune,female} @huyện Kỳ Phú");
	}
	TEST("bodies, repeated verbs, sectors, degrees and posts break down the total just given")
	{
		FACTS("Năm 2016, tỉnh Bình Lâm bổ nhiệm 64 người. Sở Y tế có 12 người, Sở Tài chính 5 người.",
			  "64 người appointment {} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "12 người appointment {} @Sở Y tế 2016-01-01..2016-12-31",
			  "5 người appointment {} @Sở Tài chính 2016-01-01..2016-12-31");
		FACTS("Năm 2012, toàn tỉnh Bình Lâm kỷ luật 45 cán bộ. Huyện Kỳ Phú kỷ luật 12 người, Tây Sơn kỷ luật 5 người.",
			  "45 người evaluation {cadre} @tỉnh Bình Lâm 2012-01-01..2012-12-31",
			  "12 người evaluation {cadre} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "5 người evaluation {cadre} @huyện Tây Sơn 2012-01-01..2012-12-31");
		FACTS("Năm 2012, huyện Kỳ Phú có 450 công chức. Sở Nội vụ có 120 người.",
			  "450 người stock {civil_servant} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "120 người stock {civil_servant} @Sở Nội vụ");
		FACTS("Năm 2017, tỉnh Bình Lâm tinh giản 412 người. Khối giáo dục nhiều nhất với 240 người; y tế 81 người.",
			  "412 người reduction {} @tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "240 người reduction {} @tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "81 người reduction {} @tỉnh Bình Lâm 2017-01-01..2017-12-31");
		FACTS("Năm 2013, tỉnh Bình Lâm tuyển 164 công chức. Thạc sĩ có 28 người, đại học 136 người.",
			  "164 người recruitment {civil_servant} @tỉnh Bình Lâm 2013-01-01..2013-12-31",
			  "28 người recruitment {civil_servant} professional:master @tỉnh Bình Lâm 2013-01-01..2013-12-31",
			  "136 người recruitment {civil_servant} professional:bachelor @tỉnh Bình Lâm 2013-01-01..2013-12-31");
		FACTS("Năm 2013, tỉnh Bình Lâm luân chuyển 64 cán bộ. Trưởng phòng có 28 người.",
			  "64 người rotation {cadre} @tỉnh Bình Lâm 2013-01-01..2013-12-31",
			  "28 người rotation {leader} @tỉnh Bình Lâm 2013-01-01..2013-12-31");
		FACTS("Năm 2013, Trường Chính trị tỉnh Bình Lâm mở 64 lớp. Lớp trung cấp chính trị có 12, lớp sơ cấp 22.",
			  "64 lớp training {} @Trường Chính trị tỉnh Bình Lâm 2013-01-01..2013-12-31",
			  "12 lớp training {} political:intermediate @Trường Chính trị tỉnh Bình Lâm 2013-01-01..2013-12-31",
			  "22 lớp training {} political:elementary @Trường Chính trị tỉnh Bình Lâm 2013-01-01..2013-12-31");
	}
	TEST("what is told of others beside an event is how they are")
	{
		FACTS("Sở Nội vụ tỉnh Bình Lâm đã điều thêm 74 công chức về xã. Về trình độ của công chức xã, đại học trở lên chiếm 96,8%.",
			  "74 người rotation {civil_servant} @tỉnh Bình Lâm",
			  "96,8% stock {civil_servant,commune} professional:bachelor-doctor @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm đào tạo được 41 bác sĩ; giáo viên trên chuẩn 5,2%.",
			  "41 người training {} professional:bachelor @tỉnh Bình Lâm",
			  "5,2% stock {lecturer} above @tỉnh Bình Lâm");
	}
	TEST("the same share of sectors and areas")
	{
		FACTS("Năm 2018, 25% cán bộ xã có bằng đại học. Ở khối Đảng là 28%, khối chính quyền 31%; miền núi đạt 19%.",
			  "25% stock {cadre,commune} professional:bachelor 2018-01-01..2018-12-31",
			  "28% stock {cadre,commune} professional:bachelor 2018-01-01..2018-12-31",
			  "31% stock {cadre,commune} professional:bachelor 2018-01-01..2018-12-31",
			  "19% stock {cadre,commune} professional:bachelor 2018-01-01..2018-12-31");
		FACTS("Tỷ lệ cán bộ nữ đạt 25%. Ngành du lịch tăng trưởng 12%.",
			  "25% stock {cadre,female}");
	}
}

int
main(void)
{
	test_repeated();
	test_total();
	return UNIT_DONE();
}
