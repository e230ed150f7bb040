/*-------------------------------------------------------------------------
 *
 * test_news.c
 *		What news tells beside the count: what was done and what is so now, where
 *		it stands, and words that look like another matter.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_now(void)
{
	TEST("who is there behind who left, came or was moved")
	{
		FACTS("Năm 2015, huyện Kỳ Phú tinh giản 20 biên chế, hiện còn 310 biên chế.",
			  "20 biên chế reduction {} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "310 biên chế stock {} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú tuyển dụng 12 bác sĩ, hiện cũng chỉ có 95 bác sĩ.",
			  "12 người recruitment {} professional:bachelor @huyện Kỳ Phú",
			  "95 người stock {} professional:bachelor @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm tuyển 120 công chức, nâng tổng số công chức lên 1.310 người.",
			  "120 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "1.310 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú tinh giản 21 biên chế; số biên chế hiện nay là 245 người.",
			  "21 biên chế reduction {} @huyện Kỳ Phú",
			  "245 người stock {} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cho 140 cán bộ nghỉ việc, 71 người còn lại làm việc ở thôn.",
			  "140 người reduction {cadre} @huyện Kỳ Phú",
			  "71 người stock {cadre} @huyện Kỳ Phú");
	}
	TEST("but what is left of those, and those of them")
	{
		FACTS("Huyện Kỳ Phú cho 60 cán bộ thôi việc; hiện còn 25 người chưa giải quyết.",
			  "60 người reduction {cadre} @huyện Kỳ Phú",
			  "25 người reduction target {cadre} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm tuyển dụng 120 công chức, trong đó 30 người vào cấp tỉnh, còn lại 90 người vào cấp huyện.",
			  "120 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "30 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "90 người recruitment {civil_servant} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm luân chuyển 60 cán bộ, nâng tổng số cán bộ được luân chuyển lên 120 người.",
			  "60 người rotation {cadre} @tỉnh Bình Lâm",
			  "120 người rotation {cadre} @tỉnh Bình Lâm");
	}
	TEST("bare 'nghỉ' is leaving, but no holiday is")
	{
		FACTS("Huyện Kỳ Phú phê duyệt cho 45 công chức nghỉ. Chưa kể 9 viên chức nghỉ, huyện chỉ còn 33 viên chức.",
			  "45 người reduction {civil_servant} @huyện Kỳ Phú",
			  "9 người reduction {public_employee} @huyện Kỳ Phú",
			  "33 người stock {public_employee} @huyện Kỳ Phú");
		FACTS("Xã Hòa Lộc có 45 công chức, mỗi tuần nghỉ 2 ngày; 3 công chức nghỉ thai sản.",
			  "45 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "3 người stock {civil_servant,commune} @xã Hòa Lộc");
	}
}

static void
test_other_words(void)
{
	TEST("'cơ sở' is the grassroots only where it stands alone")
	{
		FACTS("Trên cơ sở đó, tỉnh Bình Lâm điều động 45 công chức.",
			  "45 người rotation {civil_servant} @tỉnh Bình Lâm");
		FACTS("Lương cơ sở tăng, 45 công chức huyện Kỳ Phú được lợi.",
			  "45 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Trường Chính trị tỉnh Bình Lâm có 3 cơ sở với 45 viên chức.",
			  "45 người stock {public_employee} @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 45 cán bộ cơ sở.",
			  "45 người stock {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("what is taken in or draws people is no recruiting")
	{
		FACTS("Xã Hòa Lộc tiếp nhận 120 hồ sơ mỗi ngày, có 5 công chức trực.",
			  "5 người stock {civil_servant,commune} @xã Hòa Lộc");
		FACTS("Bộ phận tiếp nhận và trả kết quả của huyện Kỳ Phú có 15 công chức.",
			  "15 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Hội nghị trực tuyến thu hút 320 cán bộ, công chức huyện Kỳ Phú.",
			  "320 người stock {cadre,civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú thu hút 20 bác sĩ, tiếp nhận 45 công chức.",
			  "20 người recruitment {} professional:bachelor @huyện Kỳ Phú",
			  "45 người recruitment {civil_servant} @huyện Kỳ Phú");
	}
	TEST("a level that there is no more is nobody's; the scale of a range")
	{
		FACTS("Tỉnh Bình Lâm dôi dư 212 cán bộ sau khi bỏ cấp huyện. Không còn cấp huyện, tỉnh có 410 công chức.",
			  "212 người reduction {cadre} @tỉnh Bình Lâm",
			  "410 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Bỏ cấp huyện, tỉnh Bình Lâm dôi dư 210 cán bộ cấp huyện.",
			  "210 người reduction {cadre,district} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú hỗ trợ mỗi bác sĩ từ 1,2 đến 1,5 tỷ đồng, mỗi thạc sĩ 100 - 150 triệu đồng.",
			  "khoảng 1.200.000.000 đồng spending {} professional:bachelor @huyện Kỳ Phú",
			  "khoảng 100.000.000 đồng spending {} professional:master @huyện Kỳ Phú");
	}
	TEST("colleagues are no money, gifts are no posts")
	{
		FACTS("Cô Lan và 12 đồng nghiệp được biệt phái về huyện Kỳ Phú. Huyện tặng 45 suất quà cho cán bộ nghỉ hưu.",
			  "12 người rotation {cadre}");
	}
}

static void
test_places(void)
{
	TEST("whoever others were merged into or by is the subject behind them")
	{
		FACTS("Sau khi sáp nhập 2 thôn, xã Hòa Lộc có 45 cán bộ.",
			  "45 người stock {cadre,commune} @xã Hòa Lộc");
		FACTS("Sau khi sáp nhập huyện Kỳ Phú, huyện Tây Sơn, tỉnh Bình Lâm dôi dư 45 cán bộ.",
			  "45 người reduction {cadre} @tỉnh Bình Lâm");
		FACTS("Thành phố Kỳ Phú mới sáp nhập từ xã Hòa An, huyện Tây Sơn có 45 cán bộ.",
			  "45 người stock {cadre} @thành phố Kỳ Phú");
	}
	TEST("whom a clause before the subject counts are the subject's")
	{
		FACTS("Vì thiếu 120 giáo viên, huyện Kỳ Phú phải dạy ghép lớp.",
			  "120 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Ngoài 18 công chức, xã Hòa Lộc có 12 người không chuyên trách.",
			  "18 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "12 người stock {part_time,commune} @xã Hòa Lộc");
		FACTS("Trong số 26 công chức, xã Hòa Lộc có 5 người là nữ.",
			  "26 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "5 người stock {civil_servant,commune,female} @xã Hòa Lộc of=26 người");
		FACTS("Tỉnh Bình Lâm có 90 công chức. Trong số 60 công chức được bổ nhiệm, huyện Kỳ Phú có 5 người.",
			  "90 người stock {civil_servant} @tỉnh Bình Lâm",
			  "60 người appointment {civil_servant} @tỉnh Bình Lâm",
			  "5 người appointment {civil_servant} @huyện Kỳ Phú of=60 người");
	}
}

static void
test_times(void)
{
	TEST("what began a rise gives its year to no more than itself; days without 'ngày'")
	{
		FACTS("Năm 2018, tỷ lệ công chức xã đạt chuẩn tăng từ 71% năm 2015 lên 96%.",
			  "71% stock {civil_servant,commune} met 2015-01-01..2015-12-31",
			  "96% stock {civil_servant,commune} met 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú giảm từ 610 công chức năm 2015 xuống còn 435 công chức.",
			  "610 người stock {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "435 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Xã Hòa Lộc có 42 công chức, tăng 6 người so với thời điểm 1/4. Kể từ 1/4, xã đã điều động 7 cán bộ.",
			  "42 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "6 người change {civil_servant,commune} @xã Hòa Lộc base=2020-04-01..2020-04-01",
			  "7 người rotation {cadre,commune} @xã Hòa Lộc 2020-04-01..");
		FACTS("Sau 2/3 nhiệm kỳ, huyện Kỳ Phú có 42 công chức.",
			  "42 người stock {civil_servant} @huyện Kỳ Phú");
	}
}

static void
test_asked(void)
{
	TEST("what is asked for is still to come")
	{
		FACTS("Chủ tịch UBND huyện Kỳ Phú yêu cầu các xã tinh giản 45 biên chế.",
			  "45 biên chế reduction target {} @huyện Kỳ Phú");
		FACTS("UBND huyện Kỳ Phú đề nghị tỉnh bổ sung 20 biên chế, bổ nhiệm 5 hiệu trưởng.",
			  "20 biên chế stock target {} @huyện Kỳ Phú",
			  "5 người appointment target {leader} @huyện Kỳ Phú");
		FACTS("Do yêu cầu nhiệm vụ, huyện Kỳ Phú điều động 45 cán bộ, đề nghị khen thưởng 7 cán bộ.",
			  "45 người rotation {cadre} @huyện Kỳ Phú",
			  "7 người evaluation {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú phải bảo đảm 100% cán bộ xã dùng được máy tính.",
			  "100% stock target {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("what must be done, and what is told of a time to come")
	{
		FACTS("Mỗi xã phải cử ít nhất 5 cán bộ đi học. Số cán bộ còn phải đào tạo là 120 người, 30 cán bộ cần được bồi dưỡng.",
			  "ít nhất 5 người training target {cadre,commune}",
			  "120 người training target {cadre}",
			  "30 người training target {cadre}");
		FACTS("Huyện Kỳ Phú phải điều động 12 cán bộ; 3 cán bộ phải thôi việc.",
			  "12 người rotation {cadre} @huyện Kỳ Phú",
			  "3 người reduction {cadre} @huyện Kỳ Phú");
		FACTS("Năm 2021, tỉnh Bình Lâm mở 12 lớp cho cán bộ xã; quý I/2021, 40 công chức nghỉ hưu.",
			  "12 lớp training target {cadre,commune} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "40 người reduction target {civil_servant} @tỉnh Bình Lâm 2021-01-01..2021-03-31");
	}
	TEST("whoever leaves for another reason leaves; within a term is not by its end")
	{
		FACTS("Năm 2018, 45 giáo viên nghỉ vì lương thấp; 32 viên chức chuyển công tác khỏi ngành y tế, 7 giáo viên nghỉ thai sản.",
			  "45 người reduction {lecturer} 2018-01-01..2018-12-31",
			  "32 người reduction {public_employee} 2018-01-01..2018-12-31",
			  "7 người stock {lecturer} 2018-01-01..2018-12-31");
		FACTS("Đến giữa nhiệm kỳ 2015-2020, huyện Kỳ Phú có 45 cán bộ nữ.",
			  "45 người stock {cadre,female} @huyện Kỳ Phú 2015-01-01..2020-12-31");
	}
}

int
main(void)
{
	test_now();
	test_other_words();
	test_places();
	test_times();
	test_asked();
	return UNIT_DONE();
}
