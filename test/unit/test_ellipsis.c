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
		FACTS("Huyện Kỳ Phú có 66% cán bộ xã đạt chuẩn.\n\nNăm 2011 đạt 72%.",
			  "66% stock {cadre,commune} met @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_repeated();
	return UNIT_DONE();
}
