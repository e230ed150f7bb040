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
		FACTS("Năm 2021, huyện Kỳ Phú tinh giản 20 biên chế, hiện còn 310 biên chế.",
			  "20 biên chế reduction {} @huyện Kỳ Phú 2021-01-01..2021-12-31",
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
}

int
main(void)
{
	test_now();
	return UNIT_DONE();
}
