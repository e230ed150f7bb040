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

int
main(void)
{
	test_times();
	return UNIT_DONE();
}
