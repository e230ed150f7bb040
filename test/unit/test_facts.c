/*-------------------------------------------------------------------------
 *
 * test_facts.c
 *		From sentences to facts, ruling by ruling.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_stock(void)
{
	TEST("a standard of training is what teachers have, no training")
	{
		FACTS("Tỷ lệ giáo viên đạt chuẩn đào tạo: mầm non 82%, tiểu học 75%.",
			  "82% stock {lecturer} met",
			  "75% stock {lecturer} met");
		FACTS("Tỉnh Bình Lâm có 95% giáo viên đạt chuẩn trình độ đào tạo; 130 giáo viên chưa đạt chuẩn đào tạo.",
			  "95% stock {lecturer} professional met @tỉnh Bình Lâm",
			  "130 người stock {lecturer} professional below @tỉnh Bình Lâm");
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
	TEST("those who live there, those who voted, what offices are left")
	{
		NO_FACTS("Bí thư đảng ủy xã nói: \"Xã tôi 100% là người Mường\".");
		NO_FACTS("Tỷ lệ cử tri đi bầu đạt 99,5%, tương đương 315.000 người.");
		NO_FACTS("Từ chỗ có 13 phòng chuyên môn, nay huyện Kỳ Phú còn 11.");
	}
	TEST("levels of school are no training; who took no course; applicants; the same share of another age")
	{
		FACTS("Năm 2021, tỉnh Bình Lâm có 97% giáo viên các cấp học đạt chuẩn.",
			  "97% stock {lecturer} met @tỉnh Bình Lâm 2021-01-01..2021-12-31");
		FACTS("Xã Hòa Lộc có 24 công chức, chưa qua một lớp chuyên môn nào tới 13 người.",
			  "24 người stock {civil_servant,commune} @xã Hòa Lộc",
			  "13 người stock {civil_servant,commune} professional:untrained @xã Hòa Lộc");
		FACTS("Tỉnh Bình Lâm tuyển 85 viên chức, nộp hồ sơ có 61 người, trúng tuyển 48 người.",
			  "85 người recruitment {public_employee} @tỉnh Bình Lâm",
			  "48 người recruitment {public_employee} @tỉnh Bình Lâm");
		FACTS("Có 18% công chức xã còn yếu về tin học; ở nhóm trên 50 tuổi, tỷ lệ này là 36%.",
			  "18% stock {civil_servant,commune} informatics",
			  "36% stock {civil_servant,commune} informatics");
	}
	TEST("what each costs who learns for a degree; a quota behind its label; what is proposed")
	{
		FACTS("Kinh phí bình quân mỗi thạc sĩ học trong nước 35 triệu đồng.",
			  "35.000.000 đồng spending mean {} professional:master");
		FACTS("Năm nay tỉnh Bình Lâm thi tuyển: chỉ tiêu 85 công chức xã.",
			  "85 người recruitment target {civil_servant,commune} @tỉnh Bình Lâm 2020-01-01..2020-12-31");
		FACTS("Sở đề xuất mức hỗ trợ 15 triệu đồng cho mỗi giáo viên.",
			  "15.000.000 đồng spending target {lecturer}");
	}
	TEST("another of those named by a number; turns that grew; how often is no rate")
	{
		FACTS("Bồi dưỡng quốc phòng, an ninh đối tượng 3, 4: 315 lượt cán bộ.",
			  "315 lượt training {cadre} defense");
		FACTS("Năm 2021, tỉnh Bình Lâm mở 12 lớp tin học. Số lượt công chức được bồi dưỡng tăng 215 so với năm 2020.",
			  "12 lớp training {} informatics @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "215 lượt change {civil_servant} @tỉnh Bình Lâm base=2020-01-01..2020-12-31");
		FACTS("Tỉnh Bình Lâm có 100% công chức lãnh đạo được bồi dưỡng tin học, 85% cán bộ xã được bồi dưỡng mỗi năm 1 lần.",
			  "100% training {civil_servant,leader} informatics @tỉnh Bình Lâm",
			  "85% training {cadre,commune} @tỉnh Bình Lâm");
	}
	TEST("a degree that doctors hold; assistants sent to become doctors; the language of a class")
	{
		FACTS("Tỉnh Bình Lâm có 40% bác sĩ có trình độ sau đại học; 24 y sĩ được cử đi học bác sĩ.",
			  "40% stock {} professional:master-doctor @tỉnh Bình Lâm",
			  "24 người training {} professional:bachelor @tỉnh Bình Lâm");
	}
	TEST("grades behind those who came through, a grade behind a heading; who is what is no training")
	{
		FACTS("Có 286 học viên trung cấp chính trị tốt nghiệp, loại giỏi 21, khá 213, trung bình 52.",
			  "286 người training {learner} political:intermediate",
			  "21 người evaluation {learner}",
			  "213 người evaluation {learner}",
			  "52 người evaluation {learner}");
		FACTS("Kết quả học tập: 12,5% học viên xếp loại giỏi.",
			  "12,5% evaluation {learner}");
		FACTS("Đến năm 2030, phấn đấu 100% cấp ủy viên được bồi dưỡng, ít nhất 30% cấp ủy viên là nữ.",
			  "100% training target {committee_member} ..2030-12-31",
			  "ít nhất 30% stock target {committee_member,female} ..2030-12-31");
	}
	TEST("numbers that answer to those before, between semicolons")
	{
		FACTS("Trong số công chức, 12% xếp loại hoàn thành xuất sắc nhiệm vụ, 80% hoàn thành tốt nhiệm vụ. Với viên chức, các tỷ lệ tương ứng là 15%; 78%.",
			  "12% evaluation {civil_servant}",
			  "80% evaluation {civil_servant}",
			  "15% evaluation {public_employee}",
			  "78% evaluation {public_employee}");
	}
	TEST("each level with a count of its own, before it and behind it; judges are people")
	{
		FACTS("Xã Hòa Lộc có 8 công chức có bằng đại học, trung cấp 14 người.",
			  "8 người stock {civil_servant,commune} professional:bachelor @xã Hòa Lộc",
			  "14 người stock {civil_servant,commune} professional:intermediate @xã Hòa Lộc");
		FACTS("Tòa án tỉnh Bình Lâm có 46 công chức, trong đó 21 thẩm phán, 9 thư ký.",
			  "46 người stock {civil_servant} @tỉnh Bình Lâm",
			  "21 người stock {civil_servant} @tỉnh Bình Lâm",
			  "9 người stock {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("how many were chosen of those needed; how long it took is no rate")
	{
		FACTS("Tỉnh Bình Lâm cần 58 chỉ tiêu giáo viên thì chỉ 23 người trúng tuyển.",
			  "58 biên chế recruitment target {lecturer} @tỉnh Bình Lâm",
			  "23 người recruitment {lecturer} @tỉnh Bình Lâm");
		FACTS("Sau một năm, tỉnh Bình Lâm thu hút được 31 bác sĩ.",
			  "31 người recruitment {} professional:bachelor @tỉnh Bình Lâm");
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
	TEST("a course about a field of work (ruling 3); one that goes to the districts")
	{
		FACTS("Tỉnh Bình Lâm mở 12 lớp tập huấn về khoáng sản cho 315 công chức.",
			  "12 lớp training {civil_servant} skills @tỉnh Bình Lâm",
			  "315 người training {civil_servant} skills @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm mở 12 lớp cho 315 công chức, đưa lớp về các huyện.",
			  "12 lớp training {civil_servant} @tỉnh Bình Lâm",
			  "315 người training {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("who, where and with what level")
	{
		FACTS("Xã Đồng Mít hiện có 23 cán bộ, công chức, trong đó 17 người có trình độ đại học trở lên, chiếm 73,9%.",
			  "23 người stock {cadre,civil_servant,commune} @xã Đồng Mít",
			  "17 người stock {cadre,civil_servant,commune} professional:bachelor-doctor @xã Đồng Mít",
			  "73,9% stock {cadre,civil_servant,commune} professional:bachelor-doctor @xã Đồng Mít");
		FACTS("Huyện Sông Lũy có 412 cán bộ, công chức cấp xã: trên đại học 9 người, đại học 301 người, cao đẳng 44 người, còn lại là trung cấp.",
			  "412 người stock {cadre,civil_servant,commune} @huyện Sông Lũy",
			  "9 người stock {cadre,civil_servant,commune} professional:master-doctor @huyện Sông Lũy",
			  "301 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Sông Lũy",
			  "44 người stock {cadre,civil_servant,commune} professional:college @huyện Sông Lũy");
	}
	TEST("a heading of a list sets the track of bare levels")
	{
		FACTS("Toàn tỉnh Bình Lâm có 900 công chức. Về lý luận chính trị, cao cấp, cử nhân 120 người, trung cấp 310 người, sơ cấp 42 người.",
			  "900 người stock {civil_servant} @tỉnh Bình Lâm",
			  "120 người stock {civil_servant} political:advanced-bachelor @tỉnh Bình Lâm",
			  "310 người stock {civil_servant} political:intermediate @tỉnh Bình Lâm",
			  "42 người stock {civil_servant} political:elementary @tỉnh Bình Lâm");
	}
	TEST("pairs, wholes and standards")
	{
		FACTS("Đến nay, 188/204 công chức cấp xã của huyện Kỳ Phú đạt chuẩn về chuyên môn, còn 16 người chưa đạt chuẩn.",
			  "188 người stock {civil_servant,commune} professional met @huyện Kỳ Phú of=204 người",
			  "16 người stock {civil_servant,commune} professional below @huyện Kỳ Phú");
		FACTS("Trong tổng số 96 cán bộ chủ chốt cấp xã của huyện Kỳ Phú có 21 người là nữ; 80 người trình độ đại học.",
			  "96 người stock {cadre,key_cadre,commune} @huyện Kỳ Phú",
			  "21 người stock {cadre,key_cadre,commune,female} @huyện Kỳ Phú of=96 người",
			  "80 người stock {cadre,key_cadre,commune} professional:bachelor @huyện Kỳ Phú of=96 người");
	}
}

static void
test_training(void)
{
	TEST("classes, learners and what they cost")
	{
		FACTS("Năm 2019, Trường Chính trị tỉnh Bình Lâm mở 12 lớp trung cấp lý luận chính trị cho 760 học viên.",
			  "12 lớp training {learner} political:intermediate @Trường Chính trị tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "760 người training {learner} political:intermediate @Trường Chính trị tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Giai đoạn 2016 - 2019, huyện Kỳ Phú cử 35 cán bộ học đại học, hơn 1.200 lượt cán bộ, công chức được bồi dưỡng kiến thức quản lý nhà nước, kinh phí 2 tỷ 150 triệu đồng.",
			  "35 người training {cadre} professional:bachelor @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "hơn 1.200 lượt training {cadre,civil_servant} state_management @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "2.150.000.000 đồng spending {cadre,civil_servant} @huyện Kỳ Phú 2016-01-01..2019-12-31");
		FACTS("Năm 2018, huyện Kỳ Phú cử 12 cán bộ đi học đại học, mở 3 lớp bồi dưỡng cho 210 cán bộ xã.",
			  "12 người training {cadre} professional:bachelor @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "3 lớp training {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "210 người training {cadre,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a part keeps the event of those it is of, whatever stands behind them (ruling 21)")
	{
		FACTS("Huyện Kỳ Phú tuyển dụng 85 sinh viên tốt nghiệp loại giỏi, trong đó có 12 thạc sĩ.",
			  "85 người recruitment {} @huyện Kỳ Phú",
			  "12 người recruitment {} professional:master @huyện Kỳ Phú");
	}
	TEST("levels joined to a level, and said of a place before the number; a share with its count")
	{
		FACTS("Tỉnh Bình Lâm hiện có 6.120 người hoạt động không chuyên trách cấp xã và thôn, trong đó cấp xã có 2.340 người, ở thôn có 3.780 người.",
			  "6.120 người stock {part_time,commune,village} @tỉnh Bình Lâm",
			  "2.340 người stock {part_time,commune} @tỉnh Bình Lâm",
			  "3.780 người stock {part_time,village} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú quy hoạch 94 cán bộ, trong đó: nữ 19 đ/c = 20,2%; dân tộc thiểu số 57 đ/c = 60,6%.",
			  "94 người planning {cadre} @huyện Kỳ Phú",
			  "19 người planning {cadre,female} @huyện Kỳ Phú",
			  "20,2% planning {cadre,female} @huyện Kỳ Phú",
			  "57 người planning {cadre,ethnic_minority} @huyện Kỳ Phú",
			  "60,6% planning {cadre,ethnic_minority} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 486 cấp ủy viên cơ sở. Cấp ủy viên nữ chiếm 18,1% với 88 người.",
			  "486 người stock {committee_member,commune} @huyện Kỳ Phú",
			  "18,1% stock {committee_member,commune,female} @huyện Kỳ Phú",
			  "88 người stock {committee_member,commune,female} @huyện Kỳ Phú");
	}
	TEST("plans, quotas and results")
	{
		FACTS("Huyện Kỳ Phú phấn đấu đến năm 2025 có 90% cán bộ, công chức cấp xã đạt trình độ đại học trở lên.",
			  "90% stock target {cadre,civil_servant,commune} professional:bachelor-doctor @huyện Kỳ Phú ..2025-12-31");
		FACTS("Năm 2019, tỉnh Bình Lâm bồi dưỡng 5.400 lượt công chức, đạt 108% kế hoạch.",
			  "5.400 lượt training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "108% kế hoạch training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Tỉnh Bình Lâm thông báo tuyển dụng 60 chỉ tiêu công chức.",
			  "60 biên chế recruitment target {civil_servant} @tỉnh Bình Lâm");
	}
}

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
	TEST("reductions, rotations, appointments")
	{
		FACTS("Từ năm 2017 đến nay, huyện Kỳ Phú luân chuyển 14 cán bộ lãnh đạo, quản lý, trong đó có 5 đồng chí nữ; bổ nhiệm 22 cán bộ.",
			  "14 người rotation {cadre,leader} @huyện Kỳ Phú 2017-01-01..",
			  "5 người rotation {cadre,leader,female} @huyện Kỳ Phú 2017-01-01..",
			  "22 người appointment {cadre} @huyện Kỳ Phú 2017-01-01..");
		FACTS("Năm 2019, tỉnh Bình Lâm tinh giản 75 cán bộ, công chức, viên chức, gồm 60 người nghỉ hưu trước tuổi và 15 người thôi việc.",
			  "75 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "60 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "15 người reduction {cadre,civil_servant,public_employee} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Nhiệm kỳ 2015 - 2020, cử tri huyện Kỳ Phú bầu 32 đại biểu HĐND huyện, nữ chiếm 31,3%.",
			  "32 người appointment {council_delegate,district} @huyện Kỳ Phú 2015-01-01..2020-12-31",
			  "31,3% appointment {council_delegate,district,female} @huyện Kỳ Phú 2015-01-01..2020-12-31");
	}
	TEST("a change is of the count before it, whatever the verb between")
	{
		FACTS("Năm 2021, tỉnh Bình Lâm có 40 viên chức xin thôi việc, tăng 12 người so với năm 2020.",
			  "40 người reduction {public_employee} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "12 người change {public_employee} @tỉnh Bình Lâm 2021-01-01..2021-12-31 base=2020-01-01..2020-12-31");
		FACTS("Tỷ lệ nữ cán bộ của tỉnh Bình Lâm tăng từ 20% (năm 2016) lên 24% (năm 2021); tỷ lệ cán bộ trẻ tăng từ 8% lên 11%.",
			  "20% stock {cadre,female} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "24% stock {cadre,female} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "8% stock {cadre,young} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "11% stock {cadre,young} @tỉnh Bình Lâm 2021-01-01..2021-12-31");
	}
	TEST("a quota is filled")
	{
		FACTS("Năm 2014, chỉ tiêu của tỉnh Bình Lâm là 90 công chức, trúng tuyển 72 người, trong đó 15 người tốt nghiệp đại học loại giỏi.",
			  "90 người recruitment target {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "72 người recruitment {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "15 người recruitment {civil_servant} professional:bachelor @tỉnh Bình Lâm 2014-01-01..2014-12-31");
	}
	TEST("the next paragraph refers back to a count, not to whom the article is about")
	{
		FACTS("Tỉnh Bình Lâm có 2.100 công chức. Năm 2020, huyện Kỳ Phú luân chuyển 43 cán bộ trẻ về xã.\n\nĐến nay, 37/43 người được xếp loại tốt.",
			  "2.100 người stock {civil_servant} @tỉnh Bình Lâm",
			  "43 người rotation {cadre,young} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "37 người evaluation {cadre,young} @huyện Kỳ Phú of=43 người");
	}
	TEST("a school has its full name wherever the text gives it")
	{
		FACTS("Năm 2017, Trường Chính trị tỉnh mở 12 lớp bồi dưỡng cho cán bộ cấp xã. Năm 2018, Trường Chính trị tỉnh Bình Lâm mở 15 lớp.",
			  "12 lớp training {cadre,commune} @Trường Chính trị tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "15 lớp training {} @Trường Chính trị tỉnh Bình Lâm 2018-01-01..2018-12-31");
	}
	TEST("a range is about its first number")
	{
		FACTS("Năm 2020, huyện Kỳ Phú luân chuyển từ 8 đến 10 cán bộ.",
			  "khoảng 8 người rotation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("a level said for the clause, a trait right before the number")
	{
		FACTS("Cử tri tỉnh Bình Lâm bầu 50 đại biểu HĐND tỉnh và 900 đại biểu HĐND cấp xã; ở cấp xã, nữ 270 đại biểu, chiếm 30%, người dân tộc thiểu số 12%.",
			  "50 người appointment {council_delegate,province} @tỉnh Bình Lâm",
			  "900 người appointment {council_delegate,commune} @tỉnh Bình Lâm",
			  "270 người appointment {council_delegate,commune,female} @tỉnh Bình Lâm",
			  "30% appointment {council_delegate,commune,female} @tỉnh Bình Lâm",
			  "12% appointment {council_delegate,commune,ethnic_minority} @tỉnh Bình Lâm");
	}
}

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
			  "1,4 người stock {lecturer} @Trường Mầm non Hoa Sen");
		FACTS("\"Trường tôi 26 lớp mà thiếu 7 giáo viên\", thầy Lê Vinh nói. Trường tôi có 26 lớp, 30 giáo viên.",
			  "7 người stock {lecturer}",
			  "30 người stock {lecturer}");
		FACTS("Ở Trường Mầm non Hoa Sen, 12 lớp chỉ có 15 giáo viên.",
			  "15 người stock {lecturer} @Trường Mầm non Hoa Sen");
		FACTS("Trường có 36 lớp, 2.410 học viên là cán bộ xã.",
			  "36 lớp training {cadre,learner,commune}",
			  "2.410 người training {cadre,learner,commune}");
	}
	TEST("recruits of those whom the sentence is about recruiting, and who only asked to be")
	{
		FACTS("Huyện Kỳ Phú tuyển công chức xã qua thi: 134 người nộp hồ sơ, trong đó nữ 60 người, 19 người được tuyển.",
			  "19 người recruitment {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Có 318 hồ sơ dự tuyển giáo viên, 204 người đủ điều kiện vào vòng 2, 98 người trúng tuyển.",
			  "98 người recruitment {lecturer}");
		FACTS("Năm 2017, huyện Kỳ Phú được giao bổ sung 40 biên chế giáo viên, mới tuyển được 12 người, còn 28 chỉ tiêu sẽ tuyển trong năm 2018.",
			  "40 biên chế stock {lecturer} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "12 người recruitment {lecturer} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "28 biên chế recruitment target {lecturer} @huyện Kỳ Phú 2018-01-01..2018-12-31");
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
}

static void
test_attachment(void)
{
	TEST("a place behind a comparison is of the value compared with")
	{
		FACTS("Huyện Kỳ Phú có 96 cán bộ nữ, chiếm 28,4%, cao hơn mặt bằng chung của tỉnh (24,1%).",
			  "96 người stock {cadre,female} @huyện Kỳ Phú",
			  "28,4% stock {cadre,female} @huyện Kỳ Phú",
			  "24,1% stock {cadre,female} @tỉnh");
	}
	TEST("numbers listed behind places are each of its place")
	{
		FACTS("Tỷ lệ công chức có bằng đại học ở huyện Kỳ Phú và huyện Sơn Lạc lần lượt là 52,9% và 46,2%.",
			  "52,9% stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "46,2% stock {civil_servant} professional:bachelor @huyện Sơn Lạc");
		FACTS("Công chức đạt chuẩn chiếm 63,7%, riêng xã Đồng Mít 88,5%.",
			  "63,7% stock {civil_servant} met",
			  "88,5% stock {civil_servant,commune} met @xã Đồng Mít");
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
	TEST("a part and its whole, with one predicate")
	{
		FACTS("Tại xã Đồng Mít, 17 trong tổng số 24 công chức là người Khmer.",
			  "17 người stock {civil_servant,commune,ethnic_minority} @xã Đồng Mít of=24 người",
			  "24 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("traits beside each other are parts of the whole")
	{
		FACTS("Đảng bộ huyện Kỳ Phú bầu 40 cấp ủy viên, nữ 12 đồng chí, dân tộc Khmer, Hoa 5 đồng chí; đại học 31 đồng chí.",
			  "40 người appointment {committee_member,district} @huyện Kỳ Phú",
			  "12 người appointment {committee_member,district,female} @huyện Kỳ Phú",
			  "5 người appointment {committee_member,district,ethnic_minority} @huyện Kỳ Phú",
			  "31 người appointment {committee_member,district} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("who elects to a post is not what they are; grades and words are no counts nor places")
	{
		FACTS("Kết quả, tỉnh tuyển dụng được 96 công chức.",
			  "96 người recruitment {civil_servant} @tỉnh");
		NO_FACTS("Con gái anh đang học lớp 8, con trai lớp 12.");
	}
	TEST("sections and lists keep their own time")
	{
		FACTS("1. Về số lượng\n"
			  "Đến ngày 30/6/2016, huyện Kỳ Phú có 204 công chức cấp xã, gồm:\n"
			  "- Nữ: 92 người.\n"
			  "2. Về chất lượng công chức cấp xã\n"
			  "- Trình độ chuyên môn: đại học 139 người.",
			  "204 người stock {civil_servant,commune} @huyện Kỳ Phú 2016-06-30..2016-06-30",
			  "92 người stock {civil_servant,commune,female} @huyện Kỳ Phú 2016-06-30..2016-06-30",
			  "139 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("this share is the last one, and no fact where that was none")
	{
		FACTS("Huyện Kỳ Phú có 215 công chức cấp xã, 81% đạt chuẩn. Ở xã Đồng Mít, tỷ lệ này là 60%.",
			  "215 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "81% stock {civil_servant,commune} met @huyện Kỳ Phú",
			  "60% stock {civil_servant,commune} met @xã Đồng Mít");
		FACTS("Tỷ lệ công chức cấp xã của huyện Kỳ Phú có trình độ đại học tăng 12%. Ở xã Đồng Mít, cách huyện 15 km, tỷ lệ này là 60%.",
			  "12% change {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "60% stock {civil_servant,commune} professional:bachelor @xã Đồng Mít");
		FACTS("Huyện Kỳ Phú có 215 công chức. Tỷ lệ hộ nghèo còn 12%. Ở xã Đồng Mít, tỷ lệ này là 30%.",
			  "215 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("a name may begin with a capital that Vietnamese does not have, in NFD, too")
	{
		FACTS("Xã Čư Đrăng có 12 công chức. Xã İa Đrăng có 18 công chức.",
			  "12 người stock {civil_servant,commune} @xã Čư Đrăng",
			  "18 người stock {civil_servant,commune} @xã İa Đrăng");
		FACTS("XÃ BİN MẠ CÓ 22 CÔNG CHỨC.",
			  "22 người stock {civil_servant,commune} @xã Bi\u0307n Mạ");
	}
	TEST("of two numbers with a comma the first counts what the second does, unless it has a label")
	{
		FACTS("Huyện Kỳ Phú có 215 công chức. Có người làm được 1, 2 năm thì nghỉ.",
			  "215 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 215 công chức. Có tháng chủ tịch xã phải dự 31, 26 cuộc họp.",
			  "215 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 215 công chức, trong đó nữ 52, 53 xã chưa có công chức nữ.",
			  "215 người stock {civil_servant} @huyện Kỳ Phú",
			  "52 người stock {civil_servant,female} @huyện Kỳ Phú");
	}
	TEST("12/12 of people are all of them, of schooling a level")
	{
		FACTS("Xã Đồng Mít có 12/12 công chức đạt chuẩn.",
			  "12 người stock {civil_servant,commune} met @xã Đồng Mít of=12 người");
		FACTS("Xã Đồng Mít có 7 công chức trình độ văn hóa 12/12.",
			  "7 người stock {civil_servant,commune} general:upper_secondary @xã Đồng Mít");
	}
	TEST("people of a people are ours once they hold an office or are recruited")
	{
		FACTS("Tỉnh Đồng Mít tuyển dụng 8 người Khmer vào công chức.",
			  "8 người recruitment {ethnic_minority} @tỉnh Đồng Mít");
		NO_FACTS("Bà Na vừa vận động được 48 chị em góp vốn.");
		FACTS("Tỉnh Đồng Mít tiếp nhận 30 sinh viên về xã công tác.",
			  "30 người recruitment {} @tỉnh Đồng Mít");
		NO_FACTS("Trường Chính trị nâng quy mô lên 4.500 sinh viên.");
	}
	TEST("parts of candidates at an examination, shares beside a turnout")
	{
		NO_FACTS("Kỳ thi có 698 thí sinh có mặt, trong đó nữ 391 người; 52 người được miễn thi ngoại ngữ.");
		NO_FACTS("Tỷ lệ cử tri đi bầu đạt 99,87%; 64 xã, phường đạt 100% trước 12 giờ trưa.");
		FACTS("Xã Đồng Mít có 9 công chức, mỗi thôn có ít nhất một công chức phụ trách.",
			  "9 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("behind places that are parts the whole is spoken of again; each of communes is none of them")
	{
		FACTS("Năm 2021, tỉnh Bình Lâm kỷ luật 84 công chức, riêng huyện Kỳ Phú 13 người; xét theo hình thức thì khiển trách 51, cảnh cáo 24; trong số này, 19 người là lãnh đạo.",
			  "84 người evaluation {civil_servant} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "13 người evaluation {civil_servant} @huyện Kỳ Phú 2021-01-01..2021-12-31",
			  "51 người evaluation {civil_servant} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "24 người evaluation {civil_servant} @tỉnh Bình Lâm 2021-01-01..2021-12-31",
			  "19 người evaluation {leader} @tỉnh Bình Lâm 2021-01-01..2021-12-31");
		FACTS("71% công chức xã của tỉnh Bình Lâm có trình độ đại học, thấp nhất huyện Kỳ Phú 52%; năm 2010, mức chung chỉ 40%.",
			  "71% stock {civil_servant,commune} professional:bachelor @tỉnh Bình Lâm",
			  "52% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "40% stock {civil_servant,commune} professional:bachelor @tỉnh Bình Lâm 2010-01-01..2010-12-31");
		FACTS("Huyện Kỳ Phú có 160 công chức xã, huyện Tam Sơn có 190 công chức xã; trong đó có 5 bác sĩ.",
			  "160 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "190 người stock {civil_servant,commune} @huyện Tam Sơn",
			  "5 người stock {civil_servant,commune} professional:bachelor @huyện Tam Sơn");
		FACTS("Tỉnh Bình Lâm có 1.620 cán bộ không chuyên trách, bình quân mỗi xã 16 người.",
			  "1.620 người stock {cadre,part_time} @tỉnh Bình Lâm",
			  "16 người stock mean {cadre,part_time} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú xếp loại 152 viên chức. Trong đó, hoàn thành tốt nhiệm vụ 110 người, số không hoàn thành là 12.",
			  "152 người evaluation {public_employee} @huyện Kỳ Phú",
			  "110 người evaluation {public_employee} @huyện Kỳ Phú",
			  "12 người evaluation {public_employee} @huyện Kỳ Phú");
	}
	TEST("two levels of a province are of none; secretaries are of the civil servants broken down")
	{
		FACTS("Tòa án nhân dân hai cấp tỉnh Bến Tre được giao 210 biên chế, hiện có 198 công chức. Trong đó, thẩm phán 71 người, thư ký 80, thẩm tra viên 12.",
			  "210 biên chế stock {} @tỉnh Bến Tre",
			  "198 người stock {civil_servant} @tỉnh Bến Tre",
			  "71 người stock {civil_servant} @tỉnh Bến Tre",
			  "80 người stock {civil_servant} @tỉnh Bến Tre",
			  "12 người stock {civil_servant} @tỉnh Bến Tre");
	}
	TEST("who they are is said first, then how many; a clause on things")
	{
		FACTS("Huyện Kỳ Phú tập huấn cho 210 cán bộ thôn, trong đó phần lớn là người Mông; chị em ít, chỉ 17 người; đảng viên khá đông, 88 người.",
			  "210 người training {cadre,village} @huyện Kỳ Phú",
			  "17 người training {cadre,village,female} @huyện Kỳ Phú",
			  "88 người training {party_member,village} @huyện Kỳ Phú");
		FACTS("HĐND xã Đồng Mít có 25 đại biểu, phụ nữ chưa nhiều, chỉ 7 đại biểu.",
			  "25 người stock {council_delegate,commune} @xã Đồng Mít",
			  "7 người stock {council_delegate,commune,female} @xã Đồng Mít");
		FACTS("Xã Đồng Mít có 21 công chức, trình độ đại học khá cao, 17 người.",
			  "21 người stock {civil_servant,commune} @xã Đồng Mít",
			  "17 người stock {civil_servant,commune} professional:bachelor @xã Đồng Mít");
		FACTS("Năm 2017, 4 công chức bị khiển trách; hồ sơ trễ hạn chiếm 1,2%, án bị hủy do lỗi chủ quan 0,8%.",
			  "4 người evaluation {civil_servant} 2017-01-01..2017-12-31");
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
	TEST("bare numbers behind classes count classes; who sits in a class is trained; how a course ended for some")
	{
		FACTS("Năm 2016, tỉnh Bình Lâm mở 25 lớp: cao cấp lý luận chính trị 2 lớp, sơ cấp 14, tin học 9; nhiều nhất là huyện Kỳ Phú với 6.",
			  "25 lớp training {} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "2 lớp training {} political:advanced @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "14 lớp training {} political:elementary @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "9 lớp training {} informatics @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "6 lớp training {} @huyện Kỳ Phú 2016-01-01..2016-12-31");
		FACTS("Huyện Kỳ Phú mở 9 lớp, nữ 60.",
			  "9 lớp training {female} @huyện Kỳ Phú",
			  "60 người training {female} @huyện Kỳ Phú");
		FACTS("Sáng nào 86 trưởng thôn của huyện Kỳ Phú cũng có mặt đủ ở lớp bồi dưỡng.",
			  "86 người training {cadre,village} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 86 giáo viên ở lớp 1.",
			  "86 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Khóa vừa bế giảng, 31 học viên xếp loại giỏi, 5 học viên phải học lại vì vắng mặt.",
			  "31 người evaluation {learner}",
			  "5 người evaluation {learner}");
	}
	TEST("shares of past years, ranked places after a sentence of all, what classes and learners rose by")
	{
		FACTS("Năm 2019, tỷ lệ công chức tỉnh Bình Lâm hoàn thành xuất sắc nhiệm vụ là 16%, so với mức 28% của năm 2017 và 20% của năm 2018.",
			  "16% evaluation {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "28% evaluation {civil_servant} @tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "20% evaluation {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Tỉnh Bình Lâm có 900 trưởng thôn. Năm 2012, tỉnh mở 61 lớp tin học. Đi đầu là huyện Kỳ Phú với 11 lớp, kế tiếp là huyện Tam Sơn 9.",
			  "900 người stock {cadre,village} @tỉnh Bình Lâm",
			  "61 lớp training {} informatics @tỉnh Bình Lâm 2012-01-01..2012-12-31",
			  "11 lớp training {} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "9 lớp training {} @huyện Tam Sơn 2012-01-01..2012-12-31");
		FACTS("Năm 2010, tỉnh Bình Lâm mở 55 lớp với 4.410 học viên, giảm 9 lớp, 730 học viên so với năm 2009.",
			  "55 lớp training {learner} @tỉnh Bình Lâm 2010-01-01..2010-12-31",
			  "4.410 người training {learner} @tỉnh Bình Lâm 2010-01-01..2010-12-31",
			  "-9 lớp change {learner} @tỉnh Bình Lâm 2010-01-01..2010-12-31 base=2009-01-01..2009-12-31",
			  "-730 người change {learner} @tỉnh Bình Lâm 2010-01-01..2010-12-31 base=2009-01-01..2009-12-31");
		FACTS("Huyện Kỳ Phú có 90 công chức. Trong năm, 58 trường hợp bị kỷ luật, trong đó lãnh đạo 2 người.",
			  "90 người stock {civil_servant} @huyện Kỳ Phú",
			  "58 người evaluation {civil_servant} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "2 người evaluation {leader} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("a bracket says how many the half or most of them are, and the words around it tell of these")
	{
		FACTS("Tỉnh Bình Lâm có 3.240 trưởng thôn; 1.415 người là đảng viên; gần một nửa (48,6%) chỉ có bằng tiểu học, phần lớn (81%) là người Mông, nữ chiếm hơn một phần ba (36%).",
			  "3.240 người stock {cadre,village} @tỉnh Bình Lâm",
			  "1.415 người stock {cadre,party_member,village} @tỉnh Bình Lâm",
			  "48,6% stock {cadre,village} general:primary @tỉnh Bình Lâm",
			  "81% stock {cadre,village,ethnic_minority} @tỉnh Bình Lâm",
			  "36% stock {cadre,village,female} @tỉnh Bình Lâm");
		FACTS("Huyện Tam Sơn có 30 cán bộ. Huyện Kỳ Phú cử 26 cán bộ đi học, hai người học nghề nông, dù hai phần ba số dân trong huyện làm ruộng.",
			  "30 người stock {cadre} @huyện Tam Sơn",
			  "26 người training {cadre} @huyện Kỳ Phú",
			  "2 người training {cadre} @huyện Kỳ Phú");
	}
	TEST("ranks of a title are no degrees; who is graded at the end of a course learnt in it")
	{
		FACTS("Tỉnh Bình Lâm có 128 kiểm sát viên (3 cao cấp, 41 trung cấp, 84 sơ cấp), 20 người có trình độ cao cấp lý luận chính trị.",
			  "128 người stock {} @tỉnh Bình Lâm",
			  "3 người stock {} @tỉnh Bình Lâm",
			  "41 người stock {} @tỉnh Bình Lâm",
			  "84 người stock {} @tỉnh Bình Lâm",
			  "20 người stock {} political:advanced @tỉnh Bình Lâm");
		FACTS("Trường có 34 giảng viên. Kết quả thi cuối khóa, loại giỏi 7,2%, loại khá 66,1%.",
			  "34 người stock {lecturer}",
			  "7,2% evaluation {learner}",
			  "66,1% evaluation {learner}");
	}
	TEST("learners are what their class is for; a bracketed share of a group stands beside another share")
	{
		FACTS("Lớp bồi dưỡng trưởng thôn của huyện Kỳ Phú có 132 học viên.",
			  "132 người training {cadre,learner,village} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 630 trưởng thôn; nữ chiếm 20%, bằng THPT mới quá nửa (54,9%), hơn chín phần mười (92%) là đảng viên.",
			  "630 người stock {cadre,village} @huyện Kỳ Phú",
			  "20% stock {cadre,village,female} @huyện Kỳ Phú",
			  "54,9% stock {cadre,village} general:upper_secondary @huyện Kỳ Phú",
			  "92% stock {cadre,party_member,village} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 176 công chức thi hành án. Nơi thiếu nhất là huyện Kỳ Phú: 5 người, thiếu 2.",
			  "176 người stock {civil_servant} @tỉnh Bình Lâm",
			  "5 người stock {civil_servant} @huyện Kỳ Phú",
			  "2 người stock {civil_servant} @huyện Kỳ Phú");
	}
	TEST("what is overall is of no level; what a clause before said of the rest is past")
	{
		FACTS("Ở tỉnh Bình Lâm, công chức cấp tỉnh đạt chuẩn 98%, cấp huyện 96%, cấp xã 85%; tỷ lệ chung là 90%.",
			  "98% stock {civil_servant,province} met @tỉnh Bình Lâm",
			  "96% stock {civil_servant,district} met @tỉnh Bình Lâm",
			  "85% stock {civil_servant,commune} met @tỉnh Bình Lâm",
			  "90% stock {civil_servant} met @tỉnh Bình Lâm");
		FACTS("Năm 2022, tỉnh Bình Lâm kỷ luật 17 cán bộ, trong đó huyện Kỳ Phú 5, huyện Tam Sơn 4, số còn lại ở 6 huyện khác; về lỗi, 9 người đi trễ.",
			  "17 người evaluation {cadre} @tỉnh Bình Lâm 2022-01-01..2022-12-31",
			  "5 người evaluation {cadre} @huyện Kỳ Phú 2022-01-01..2022-12-31",
			  "4 người evaluation {cadre} @huyện Tam Sơn 2022-01-01..2022-12-31",
			  "9 người evaluation {cadre} @tỉnh Bình Lâm 2022-01-01..2022-12-31");
	}
	TEST("the whole year is the one last named")
	{
		FACTS("Năm 2015, huyện Kỳ Phú đi kiểm tra 40 cuộc. Cả năm có 73 công chức bị kỷ luật.\nCả năm xã của huyện cử 30 cán bộ đi học.",
			  "73 người evaluation {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "30 người training {cadre} @huyện Kỳ Phú");
	}
	TEST("what another was made of is no place of its own")
	{
		FACTS("Xã Đồng Mít được nhập từ xã Đồng Mít và xã Suối Vàng của huyện Nà Sản cũ. "
			  "Xã có 38 công chức.",
			  "38 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("a school's own name may begin as a territory's does; \"Ở\" is no name")
	{
		FACTS("Trường THPT Tân Hiệp A vừa có thêm 6 giáo viên.",
			  "6 người stock {lecturer} @Trường THPT Tân Hiệp A");
		FACTS("Xã Trà Linh ở vùng cao. Ở Trà Linh, xã có 20 công chức.",
			  "20 người stock {civil_servant,commune} @xã Trà Linh");
	}
	TEST("what is taught at school is learnt by nobody; a number said again is no share")
	{
		FACTS("Trường Tiểu học Nà Sản tuyển 4 giáo viên Tin học.",
			  "4 người recruitment {lecturer} @Trường Tiểu học Nà Sản");
		FACTS("Năm 2004, huyện Kỳ Phú có 218 cán bộ, 40% trong số này chưa tốt nghiệp THPT. "
			  "Năm 2009, con số ấy là 497 người.",
			  "218 người stock {cadre} @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "40% stock {cadre} general:primary-lower_secondary @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "497 người stock {cadre} @huyện Kỳ Phú 2009-01-01..2009-12-31");
	}
	TEST("none of some named together is meant alone; a union's committee is of its territory")
	{
		FACTS("Xã Đồng Mít điều động 5 công chức sang các xã Suối Vàng, Nà Sản; "
			  "xã tiếp nhận 2 công chức.",
			  "5 người rotation {civil_servant,commune} @xã Đồng Mít",
			  "2 người recruitment {civil_servant,commune} @xã Đồng Mít");
		FACTS("Huyện đoàn Kỳ Phú mở 4 lớp bồi dưỡng nghiệp vụ công tác Đoàn.",
			  "4 lớp training {} party_work @huyện Kỳ Phú");
	}
	TEST("an office that has people of its own, or opens classes with a school")
	{
		FACTS("Tỉnh Đồng Mít có 95 công chức biệt phái; riêng Sở Tài chính có 31 người.",
			  "95 người rotation {civil_servant} @tỉnh Đồng Mít",
			  "31 người rotation {civil_servant} @Sở Tài chính");
	}
	TEST("a label and its count go on with a list, and do what its heading says")
	{
		FACTS("Số công chức huyện Kỳ Phú được tinh giản biên chế chia theo năm:\n"
			  "Năm 2015: 9 người\n"
			  "Năm 2016: 23 người",
			  "9 người reduction {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "23 người reduction {civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("behind the kinds that make up a group, parts are of the group")
	{
		FACTS("Huyện Kỳ Phú có 215 cán bộ, công chức, gồm 98 cán bộ và 117 công chức; trong đó nữ 64 người.",
			  "215 người stock {cadre,civil_servant} @huyện Kỳ Phú",
			  "98 người stock {cadre} @huyện Kỳ Phú",
			  "117 người stock {civil_servant} @huyện Kỳ Phú",
			  "64 người stock {cadre,civil_servant,female} @huyện Kỳ Phú");
	}
	TEST("a place merged into another is none any more")
	{
		FACTS("Huyện Sơn Trà có 30 xã. Sau khi nhập huyện Kỳ Phú vào huyện Sơn Trà, các cơ quan cấp huyện dôi dư 12 công chức.",
			  "12 người reduction {civil_servant,district} @huyện Sơn Trà");
	}
	TEST("the school is no centre where a school is named")
	{
		FACTS("Trung tâm Chính trị huyện Kỳ Phú, Trường Chính trị tỉnh Hòa Sơn khai giảng lớp học.\n"
			  "Nhà trường hiện có 28 giảng viên.",
			  "28 người stock {lecturer} @Trường Chính trị tỉnh Hòa Sơn");
	}
	TEST("a class for others learns something else")
	{
		FACTS("Huyện Kỳ Phú mở 4 lớp kỹ năng số (120 học viên), 5 lớp cho đại biểu HĐND cấp xã.",
			  "4 lớp training {learner} informatics @huyện Kỳ Phú",
			  "120 người training {learner} informatics @huyện Kỳ Phú",
			  "5 lớp training {council_delegate,commune} @huyện Kỳ Phú");
	}
}

static void
test_population(void)
{
	TEST("officials of communes that the sentence begins with")
	{
		FACTS("Hiện các phường có 312 cán bộ, công chức, trong đó nữ 140 người.",
			  "312 người stock {cadre,civil_servant,commune}",
			  "140 người stock {cadre,civil_servant,commune,female}");
		FACTS("Các xã bố trí 96 người hoạt động không chuyên trách.",
			  "96 người stock {part_time,commune}");
		FACTS("Năm 2022, các xã được tăng cường 24 cán bộ.",
			  "24 người rotation {cadre} 2022-01-01..2022-12-31");
	}
	TEST("fields of a post before its level")
	{
		FACTS("Trong tổng số 415 công chức địa chính, xây dựng cấp xã có 280 người là nữ.",
			  "415 người stock {civil_servant,commune}",
			  "280 người stock {civil_servant,commune,female} of=415 người");
		FACTS("Công chức văn phòng cấp xã có 36 người.",
			  "36 người stock {civil_servant,commune}");
	}
	TEST("candidates have no level, those elected have")
	{
		FACTS("Huyện Kỳ Phú lập danh sách 58 người để bầu 35 đại biểu HĐND cấp huyện; nữ ứng cử chiếm 41,2%, "
			  "trẻ tuổi 20,7%.",
			  "58 người appointment {council_delegate} @huyện Kỳ Phú",
			  "35 người appointment target {council_delegate,district} @huyện Kỳ Phú",
			  "41,2% appointment {council_delegate,female} @huyện Kỳ Phú",
			  "20,7% appointment {council_delegate,young} @huyện Kỳ Phú");
		FACTS("Cử tri sẽ bầu 45 đại biểu HĐND tỉnh. Trong tổng số 76 người được đưa vào danh sách có 29 nữ.",
			  "45 người appointment target {council_delegate,province}",
			  "76 người appointment {council_delegate}",
			  "29 người appointment {council_delegate,female} of=76 người");
	}
	TEST("parts of candidates, until somebody is elected")
	{
		FACTS("Cử tri huyện Kỳ Phú bầu 30 đại biểu HĐND huyện. Trong số những người ứng cử có 19 người là nữ, chiếm 36,5%; 8 người ngoài Đảng; 11 người tái cử.",
			  "30 người appointment {council_delegate,district} @huyện Kỳ Phú",
			  "19 người appointment {council_delegate,female} @huyện Kỳ Phú",
			  "36,5% appointment {council_delegate,female} @huyện Kỳ Phú",
			  "8 người appointment {council_delegate} @huyện Kỳ Phú",
			  "11 người appointment {council_delegate} @huyện Kỳ Phú");
		FACTS("Cấp huyện có 420 người ứng cử đại biểu HĐND; đối với cấp xã, con số này là 3.150 người.",
			  "420 người appointment {council_delegate}",
			  "3.150 người appointment {council_delegate}");
		FACTS("Hội Phụ nữ huyện Kỳ Phú mở 3 lớp tập huấn kỹ năng cho 46 ứng cử viên đại biểu HĐND cấp xã.",
			  "3 lớp training {council_delegate} skills @huyện Kỳ Phú",
			  "46 người training {council_delegate} skills @huyện Kỳ Phú");
	}
	TEST("parts of those elected keep their level")
	{
		FACTS("Trong tổng số 48 đại biểu HĐND tỉnh trúng cử, có 41 đại biểu là đảng viên; 13 đại biểu nữ.",
			  "48 người appointment {council_delegate,province}",
			  "41 người appointment {party_member,council_delegate,province} of=48 người",
			  "13 người appointment {council_delegate,province,female} of=48 người");
		FACTS("Cử tri huyện Kỳ Phú bầu 310 đại biểu HĐND cấp xã, nữ chiếm 27%, đảng viên 83%.",
			  "310 người appointment {council_delegate,commune} @huyện Kỳ Phú",
			  "27% appointment {council_delegate,commune,female} @huyện Kỳ Phú",
			  "83% appointment {party_member,council_delegate,commune} @huyện Kỳ Phú");
	}
	TEST("all whom a class or its money is for")
	{
		FACTS("Tỉnh mở 2 lớp kỹ năng giám sát cho 48 đại biểu HĐND tỉnh và 115 đại biểu HĐND cấp huyện, kinh phí 380 triệu đồng.",
			  "2 lớp training {council_delegate,province,district} skills @tỉnh",
			  "48 người training {council_delegate,province} skills @tỉnh",
			  "115 người training {council_delegate,district} skills @tỉnh",
			  "380.000.000 đồng spending {council_delegate,province,district} @tỉnh");
		FACTS("Cán bộ cấp xã đi học được hỗ trợ 8 triệu đồng, nữ được thêm 3 triệu đồng.",
			  "8.000.000 đồng spending {cadre,commune}",
			  "3.000.000 đồng spending {cadre,commune,female}");
		FACTS("Huyện mở 6 lớp tiếng Thái, phấn đấu 60% công chức có chứng chỉ tin học.",
			  "6 lớp training {} ethnic_language @huyện",
			  "60% stock target {civil_servant} informatics @huyện");
		FACTS("Phụ cấp của bí thư kiêm trưởng thôn là 2 triệu đồng/tháng.",
			  "2.000.000 đồng spending {cadre,village}");
	}
	TEST("levels that stand at the head, and stations of communes")
	{
		FACTS("Xuống đến thôn, khối phố, toàn huyện có 84 bí thư chi đoàn, trong đó nữ 31 người.",
			  "84 người stock {leader,union_officer,village} @huyện",
			  "31 người stock {leader,union_officer,village,female} @huyện");
		FACTS("Hiện nay, các trạm y tế xã của tỉnh có 540 viên chức, trong đó bác sĩ 96 người.",
			  "540 người stock {public_employee,commune} @tỉnh",
			  "96 người stock {public_employee,commune} professional:bachelor @tỉnh");
		FACTS("Tỉnh phấn đấu 85% viên chức trạm y tế có trình độ cao đẳng trở lên.",
			  "85% stock target {public_employee,commune} professional:college-doctor @tỉnh");
	}
	TEST("parts of two counts, and of a list behind a colon")
	{
		FACTS("Tỉnh kỷ luật 28 công chức và 41 viên chức; hình thức gồm khiển trách 50, cảnh cáo 19.",
			  "28 người evaluation {civil_servant} @tỉnh",
			  "41 người evaluation {public_employee} @tỉnh",
			  "50 người evaluation {civil_servant,public_employee} @tỉnh",
			  "19 người evaluation {civil_servant,public_employee} @tỉnh");
		FACTS("Cán bộ, công chức cấp xã của huyện Kỳ Phú có 430 người: cán bộ 210, công chức 220.",
			  "430 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "210 người stock {cadre,commune} @huyện Kỳ Phú",
			  "220 người stock {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Tỉnh phấn đấu 45% công chức lãnh đạo cấp sở có trình độ thạc sĩ, 100% công chức trẻ có chứng chỉ tin học.",
			  "45% stock target {civil_servant,leader,province} professional:master @tỉnh",
			  "100% stock target {civil_servant,young} informatics @tỉnh");
	}
	TEST("those recruited from part-time staff, and elected as secretaries")
	{
		FACTS("Tỉnh giải quyết cho 310 người hoạt động không chuyên trách cấp xã thôi việc, tiếp nhận 96 người vào làm công chức.",
			  "310 người reduction {part_time,commune} @tỉnh",
			  "96 người recruitment {part_time,commune} @tỉnh");
		FACTS("Đại hội các đảng bộ xã bầu 310 cấp ủy viên. Có 24 đồng chí trúng cử bí thư đảng ủy, trong đó 3 đồng chí nữ.",
			  "310 người appointment {committee_member,commune}",
			  "24 người appointment {leader,commune}",
			  "3 người appointment {leader,commune,female}");
		FACTS("Đối với chức danh bí thư đảng ủy xã, huyện Kỳ Phú có 12 đồng chí tái cử, 5 đồng chí lần đầu giữ chức.",
			  "12 người appointment {leader,commune} @huyện Kỳ Phú",
			  "5 người appointment {leader,commune} @huyện Kỳ Phú");
	}
	TEST("statements of their own, speakers, asides and posts joined by và")
	{
		FACTS("Tỉnh đoàn tập huấn cho 320 lượt cán bộ Đoàn cơ sở, cử 14 cán bộ Đoàn đi học đại học.",
			  "320 lượt training {cadre,union_officer,commune} @tỉnh",
			  "14 người training {cadre,union_officer} professional:bachelor @tỉnh");
		FACTS("\"Ở đây chỉ bố trí được bốn công chức trực\", Chủ tịch UBND phường nói.",
			  "4 người stock {civil_servant}");
		FACTS("Huyện Kỳ Phú có 180 cán bộ cấp xã; người dân tộc thiểu số, chủ yếu là Mường và Thái, có 52 người.",
			  "180 người stock {cadre,commune} @huyện Kỳ Phú",
			  "52 người stock {cadre,commune,ethnic_minority} @huyện Kỳ Phú");
		FACTS("Trong tổng số 38 bí thư và chủ tịch UBND xã mới có 7 người là nữ.",
			  "38 người stock {leader,commune}",
			  "7 người stock {leader,commune,female} of=38 người");
		FACTS("Huyện ủy Kỳ Phú giới thiệu 45 đồng chí để đại hội bầu lấy 39 ủy viên Ban Chấp hành Đảng bộ huyện.",
			  "45 người appointment {committee_member} @huyện Kỳ Phú",
			  "39 người appointment target {committee_member,district} @huyện Kỳ Phú");
	}
	TEST("seats that candidates stand for, ages of their own, money and classes behind parts")
	{
		FACTS("Tỉnh có 74 người ứng cử đại biểu HĐND tỉnh để bầu 45 đại biểu.",
			  "74 người appointment {council_delegate} @tỉnh",
			  "45 người appointment target {council_delegate,province} @tỉnh");
		FACTS("Tỷ lệ công chức của tỉnh dưới 40 tuổi chiếm 52%, trên 50 tuổi 17%.",
			  "52% stock {civil_servant,young} @tỉnh",
			  "17% stock {civil_servant} @tỉnh");
		FACTS("Tỉnh mở 90 lớp cho 7.200 lượt cán bộ, công chức, trong đó cấp xã 40 lớp.",
			  "90 lớp training {cadre,civil_servant} @tỉnh",
			  "7.200 lượt training {cadre,civil_servant} @tỉnh",
			  "40 lớp training {cadre,civil_servant,commune} @tỉnh");
		FACTS("Đảng bộ huyện Kỳ Phú có 38 tổ chức cơ sở đảng với 2.100 đảng viên.",
			  "2.100 người stock {party_member} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 900 cán bộ, công chức, trong đó khối huyện 130 người, khối xã 210 người, ngành giáo dục 560 người.",
			  "900 người stock {cadre,civil_servant} @huyện Kỳ Phú",
			  "130 người stock {cadre,civil_servant,district} @huyện Kỳ Phú",
			  "210 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "560 người stock {cadre,civil_servant} @huyện Kỳ Phú");
	}
	TEST("heads of stations, of villages of communes, and of Party members")
	{
		FACTS("Tỉnh có 120 trạm trưởng trạm y tế, 96 trạm trưởng là bác sĩ.",
			  "120 người stock {leader,commune} @tỉnh",
			  "96 người stock {leader,commune} professional:bachelor @tỉnh");
		FACTS("Huyện Kỳ Phú in 400 cuốn sổ tay cho trưởng thôn các xã.",
			  "400 cuốn material {cadre,village} @huyện Kỳ Phú");
		FACTS("Tỉnh giảm 12 lãnh đạo cấp sở, 41 lãnh đạo cấp phòng.",
			  "12 người reduction {leader,province} @tỉnh",
			  "41 người reduction {leader} @tỉnh");
		FACTS("Huyện Kỳ Phú có 210 trưởng ban công tác Mặt trận thôn, trong đó 180 trưởng ban là đảng viên.",
			  "210 người stock {leader,union_officer,village} @huyện Kỳ Phú",
			  "180 người stock {party_member,leader,union_officer,village} @huyện Kỳ Phú");
	}
	TEST("three levels in their order, shares behind =, and a level behind còn")
	{
		FACTS("Cán bộ Đoàn của tỉnh có 260 người. Tỷ lệ có trình độ đại học ở ba cấp lần lượt là 100%, 96% và 70%.",
			  "260 người stock {cadre,union_officer} @tỉnh",
			  "100% stock {cadre,union_officer,province} professional:bachelor @tỉnh",
			  "96% stock {cadre,union_officer,district} professional:bachelor @tỉnh",
			  "70% stock {cadre,union_officer,commune} professional:bachelor @tỉnh");
		FACTS("Huyện Kỳ Phú có 94 cán bộ, nữ 19 đ/c = 20,2%.",
			  "94 người stock {cadre} @huyện Kỳ Phú",
			  "19 người stock {cadre,female} @huyện Kỳ Phú",
			  "20,2% stock {cadre,female} @huyện Kỳ Phú");
	}
	TEST("committees at a level named before, and at all levels")
	{
		FACTS("Ban Chấp hành Đảng bộ huyện Kỳ Phú có 41 ủy viên; ở cấp xã, nữ tham gia cấp ủy là 83 đồng chí.",
			  "41 người stock {committee_member,district} @huyện Kỳ Phú",
			  "83 người stock {committee_member,commune,female} @huyện Kỳ Phú");
	}
	TEST("no part is greater than its whole")
	{
		FACTS("Tỉnh tập huấn cho 2.600 lượt cán bộ Hội cơ sở, trong đó 510 lượt người Khmer, riêng chi hội trưởng ấp 1.400 lượt.",
			  "2.600 lượt training {cadre,union_officer,commune} @tỉnh",
			  "510 lượt training {cadre,union_officer,commune,ethnic_minority} @tỉnh",
			  "1.400 lượt training {leader,union_officer,village} @tỉnh");
	}
	TEST("what people are planned for or moved to is not what they are")
	{
		FACTS("Tỉnh có 620 cán bộ, công chức, viên chức. Quy hoạch cấp ủy cấp huyện có 85 đồng chí, trong đó nữ 20 đồng chí.",
			  "620 người stock {cadre,civil_servant,public_employee} @tỉnh",
			  "85 người planning {cadre,district} @tỉnh",
			  "20 người planning {cadre,district,female} @tỉnh");
		FACTS("Có 132 cán bộ được quy hoạch các chức danh chủ chốt cấp xã, trong đó nữ 31 người.",
			  "132 người planning {cadre,commune}",
			  "31 người planning {cadre,commune,female}");
		FACTS("Luân chuyển 18 cán bộ cấp huyện giữ các chức danh chủ chốt ở xã, phường.",
			  "18 người rotation {cadre,district}");
	}
	TEST("peoples, and their languages")
	{
		FACTS("Huyện mở 4 lớp tiếng Jrai, Bahnar cho 120 công chức.",
			  "4 lớp training {civil_servant} ethnic_language @huyện",
			  "120 người training {civil_servant} ethnic_language @huyện");
		FACTS("Xã có 21 CBCC, trong đó 8 người là đồng bào Ca Ro.",
			  "21 người stock {cadre,civil_servant,commune} @xã",
			  "8 người stock {cadre,civil_servant,commune,ethnic_minority} @xã");
	}
	TEST("whom a course stresses is not all that it trains")
	{
		FACTS("Huyện mở 12 lớp cho 700 học viên, chú trọng cán bộ thôn.",
			  "12 lớp training {learner} @huyện",
			  "700 người training {learner} @huyện");
	}
	TEST("a list that tells its whole by levels goes on with the whole")
	{
		FACTS("- Tỉnh có 406 cán bộ, công chức là người Khmer;\n"
			  "- Cấp tỉnh 96 người, cấp xã 310 người;\n"
			  "- Trình độ chuyên môn: đại học 280 người.",
			  "406 người stock {cadre,civil_servant,ethnic_minority} @tỉnh",
			  "96 người stock {cadre,civil_servant,province,ethnic_minority} @tỉnh",
			  "310 người stock {cadre,civil_servant,commune,ethnic_minority} @tỉnh",
			  "280 người stock {cadre,civil_servant,ethnic_minority} professional:bachelor @tỉnh");
	}
	TEST("leaders of another item of a list")
	{
		FACTS("Đến năm 2030, tỉnh phấn đấu:\n"
			  "a) Cấp tỉnh: 100% công chức lãnh đạo, quản lý được bồi dưỡng;\n"
			  "b) Cấp xã: 90% bí thư, chủ tịch UBND có trình độ cao cấp lý luận chính trị.",
			  "100% training target {civil_servant,leader,province} @tỉnh ..2030-12-31",
			  "90% stock target {leader,commune} political:advanced @tỉnh ..2030-12-31");
	}
}

static void
test_governed(void)
{
	TEST("a class that draws learners trains them; grades go on")
	{
		FACTS("Lớp học thu hút 65 học viên; 60 học viên được cấp chứng chỉ, trong đó loại giỏi 17 người, khá 38 người.",
			  "65 người training {learner}",
			  "60 người training {learner}",
			  "17 người evaluation {learner}",
			  "38 người evaluation {learner}");
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
	TEST("one verb of all who are sent; the last verb of those moved; seats to fill")
	{
		FACTS("Huyện Kỳ Phú quy hoạch 15 đồng chí vào Ban Thường vụ Huyện ủy, 48 đồng chí vào Ban Chấp hành Đảng bộ huyện, trong đó nữ 12 đồng chí.",
			  "15 người planning {cadre} @huyện Kỳ Phú",
			  "48 người planning {cadre} @huyện Kỳ Phú",
			  "12 người planning {cadre,female} @huyện Kỳ Phú");
		FACTS("Đến nay, 27 cán bộ luân chuyển đã được đề bạt chức vụ cao hơn.",
			  "27 người appointment {cadre}");
		/* nothing stands behind the last word, whatever the memory held before */
		FACTS("27 cán bộ luân chuyển",
			  "27 người rotation {cadre}");
		FACTS("Hội nghị thống nhất danh sách 81 người ứng cử để cử tri bầu 48 đại biểu HĐND huyện.",
			  "81 người appointment {council_delegate}",
			  "48 người appointment target {council_delegate,district}");
		FACTS("Công tác tập huấn nghiệp vụ ở huyện Kỳ Phú thu hút 1.210 lượt cán bộ tham dự, trong đó cán bộ cấp xã 940 lượt.",
			  "1.210 lượt training {cadre} skills @huyện Kỳ Phú",
			  "940 lượt training {cadre,commune} skills @huyện Kỳ Phú");
	}
	TEST("schools where they teach; none of these were elected")
	{
		FACTS("Xã Đồng Mít bầu 15 đồng chí vào Ban Chấp hành. Về trình độ chuyên môn, bậc mầm non có 12/15 giáo viên đạt chuẩn; bậc tiểu học 31 giáo viên đạt chuẩn (chiếm 88,6%), 4 người chưa đạt.",
			  "15 người appointment {committee_member,commune} @xã Đồng Mít",
			  "12 người stock {lecturer,commune} professional met @xã Đồng Mít of=15 người",
			  "31 người stock {lecturer,commune} professional met @xã Đồng Mít",
			  "88,6% stock {lecturer,commune} professional met @xã Đồng Mít",
			  "4 người stock {lecturer,commune} professional below @xã Đồng Mít");
	}
	TEST("who speaks a language or works with a computer")
	{
		FACTS("Huyện Kỳ Phú có 312 công chức, chỉ 57 người nói được tiếng Pa Kô, Tà Ôi; trong 290 cán bộ xã, số biết sử dụng máy vi tính là 58%.",
			  "312 người stock {civil_servant} @huyện Kỳ Phú",
			  "57 người stock {civil_servant} ethnic_language @huyện Kỳ Phú",
			  "290 người stock {cadre,commune} @huyện Kỳ Phú",
			  "58% stock {cadre,commune} informatics @huyện Kỳ Phú");
		FACTS("Huyện phấn đấu mở 6 lớp tiếng Khơ-me cho cán bộ xã, đến năm 2030 có 60% cán bộ xã sử dụng được tiếng dân tộc.",
			  "6 lớp training target {cadre,commune} ethnic_language @huyện",
			  "60% stock target {cadre,commune} ethnic_language @huyện ..2030-12-31");
		FACTS("Riêng tiếng Anh, 35% công chức cấp sở, 20% công chức cấp xã sử dụng được trong công việc.",
			  "35% stock {civil_servant,province} foreign_language",
			  "20% stock {civil_servant,commune} foreign_language");
		FACTS("Xã Đồng Mít có 22 công chức, trước kia chỉ năm người nói thạo tiếng Bana.",
			  "22 người stock {civil_servant,commune} @xã Đồng Mít",
			  "5 người stock {civil_servant,commune} ethnic_language @xã Đồng Mít");
		FACTS("Trước kia tìm người sử dụng được máy tính đã khó, nay xã Đồng Mít có 22 công chức.",
			  "22 người stock {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("those who have to go, and will")
	{
		FACTS("Huyện Kỳ Phú còn 40 cán bộ dôi dư; năm 2019 giải quyết 24 người, dự kiến năm 2023 giải quyết 16 người còn lại. Trường có 28 giáo viên, trong đó 4 người sắp nghỉ hưu.",
			  "40 người reduction {cadre} @huyện Kỳ Phú",
			  "24 người reduction {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "16 người reduction target {cadre} @huyện Kỳ Phú 2023-01-01..2023-12-31",
			  "28 người stock {lecturer} @huyện Kỳ Phú",
			  "4 người reduction target {lecturer} @huyện Kỳ Phú");
	}
	TEST("what is said of all who are listed")
	{
		FACTS("Đến nay, 100% giáo viên lớp 2, lớp 3 và lớp 7 của huyện Kỳ Phú đã được tập huấn phương pháp dạy học mới.",
			  "100% training {lecturer} skills @huyện Kỳ Phú");
		FACTS("Từ đầu năm 2019 đến nay, huyện Kỳ Phú có 14 giáo viên và 3 công chức xã xin thôi việc.",
			  "14 người reduction {lecturer} @huyện Kỳ Phú 2019-01-01..",
			  "3 người reduction {civil_servant,commune} @huyện Kỳ Phú 2019-01-01..");
		FACTS("Tỉnh dự kiến đào tạo 120 cán bộ có trình độ thạc sĩ, 15 cán bộ có trình độ tiến sĩ; 90% công chức có trình độ đại học.",
			  "120 người training target {cadre} professional:master @tỉnh",
			  "15 người training target {cadre} professional:doctor @tỉnh",
			  "90% stock target {civil_servant} professional:bachelor @tỉnh");
		FACTS("Năm 2018, tỉnh mở ngạch chuyên viên 4 lớp, chuyên viên chính 2 lớp; lãnh đạo cấp phòng 3 lớp, 95 học viên.",
			  "4 lớp training {} state_management:specialist @tỉnh 2018-01-01..2018-12-31",
			  "2 lớp training {} state_management:principal @tỉnh 2018-01-01..2018-12-31",
			  "3 lớp training {leader,learner} @tỉnh 2018-01-01..2018-12-31",
			  "95 người training {leader,learner} @tỉnh 2018-01-01..2018-12-31");
	}
	TEST("parts keep what their group holds until another part names its own")
	{
		FACTS("Tỉnh có 1.200 viên chức, trong đó bác sĩ 310 người, cụ thể: cấp tỉnh 180, cấp huyện 90, cấp xã 40.",
			  "1.200 người stock {public_employee} @tỉnh",
			  "310 người stock {public_employee} professional:bachelor @tỉnh",
			  "180 người stock {public_employee,province} professional:bachelor @tỉnh",
			  "90 người stock {public_employee,district} professional:bachelor @tỉnh",
			  "40 người stock {public_employee,commune} professional:bachelor @tỉnh");
		FACTS("Huyện có 18 trưởng phòng đạt chuẩn về chuyên môn, trong đó 5 người có trình độ thạc sĩ, 3 người là nữ.",
			  "18 người stock {leader} professional met @huyện",
			  "5 người stock {leader} professional:master @huyện",
			  "3 người stock {leader,female} @huyện");
		FACTS("Ở nhóm cán bộ chuyên trách, tỷ lệ đạt chuẩn chuyên môn là 19%, ở nhóm công chức là 54,3%.",
			  "19% stock {cadre} professional met",
			  "54,3% stock {civil_servant} professional met");
	}
	TEST("a change said again as a share, or from one value to another")
	{
		FACTS("Năm 2022, tỉnh Bình Lâm giao 2.310 biên chế công chức, giảm 48 biên chế, tương đương 2,0% so với năm 2021.",
			  "2.310 biên chế stock {civil_servant} @tỉnh Bình Lâm 2022-01-01..2022-12-31",
			  "-48 biên chế change {civil_servant} @tỉnh Bình Lâm 2022-01-01..2022-12-31 base=2021-01-01..2021-12-31",
			  "-2% change {civil_servant} @tỉnh Bình Lâm 2022-01-01..2022-12-31 base=2021-01-01..2021-12-31");
		FACTS("Biên chế của tỉnh Bình Lâm giảm từ 24.310 xuống còn 21.560.",
			  "24.310 biên chế stock {} @tỉnh Bình Lâm",
			  "21.560 biên chế stock {} @tỉnh Bình Lâm");
	}
	TEST("the first of several verbs (ruling 22); whom courses and policies draw")
	{
		FACTS("Huyện ủy đã điều động, bổ nhiệm 24 đồng chí; cho thôi giữ chức 3 đồng chí.",
			  "24 người rotation {cadre} @huyện",
			  "3 người reduction {cadre} @huyện");
		FACTS("Lớp tập huấn diễn ra trong 3 ngày, thu hút 215 cán bộ các huyện tham gia.",
			  "215 người training {cadre}");
		FACTS("Chính sách của tỉnh Bình Lâm thu hút 45 thạc sĩ, 120 sinh viên tốt nghiệp loại giỏi.",
			  "45 người recruitment {} professional:master @tỉnh Bình Lâm",
			  "120 người recruitment {} @tỉnh Bình Lâm");
	}
	TEST("one standard of shares told one by one")
	{
		FACTS("Tỷ lệ giáo viên đạt chuẩn của các bậc học lần lượt là 98%, 96,5% và 97,2%.",
			  "98% stock {lecturer} met",
			  "96,5% stock {lecturer} met",
			  "97,2% stock {lecturer} met");
		FACTS("Ở huyện Kỳ Phú, 72% công chức chuyên môn có chứng chỉ tin học.",
			  "72% stock {civil_servant} informatics @huyện Kỳ Phú");
	}
	TEST("what became of those who studied, and of those taken in")
	{
		FACTS("Năm 2010, bệnh viện cử 9 viên chức học sau đại học, gồm 4 người tốt nghiệp chuyên khoa II, 5 người tốt nghiệp chuyên khoa I.",
			  "9 người training {public_employee} professional:master-doctor 2010-01-01..2010-12-31",
			  "4 người training {public_employee} professional:doctor 2010-01-01..2010-12-31",
			  "5 người training {public_employee} professional:master 2010-01-01..2010-12-31");
		FACTS("Đến nay, 89 học viên tốt nghiệp đã được tỉnh Bình Lâm tiếp nhận, gồm 18 người về các sở; 71 người về các huyện.",
			  "89 người recruitment {learner}",
			  "18 người recruitment {learner}",
			  "71 người recruitment {learner}");
		FACTS("Tỉnh đã tiếp nhận, bố trí công tác cho 205 sinh viên học cử tuyển ra trường; có 41 người diện thu hút thôi việc.",
			  "205 người recruitment {} @tỉnh",
			  "41 người reduction {} @tỉnh");
		FACTS("Nhiệm kỳ này, tỉnh Bình Lâm được bầu 56 đại biểu HĐND tỉnh.",
			  "56 người appointment target {council_delegate,province} @tỉnh Bình Lâm");
	}
	TEST("said of a part alone, or of the next audience")
	{
		FACTS("Ở nhiều xã, trên 30% cán bộ chưa qua đào tạo, riêng miền núi là 41%.",
			  "hơn 30% stock {cadre,commune} professional:untrained @xã",
			  "41% stock {cadre,commune} professional:untrained @xã");
		FACTS("Năm 2018, huyện bồi dưỡng kỹ năng cho cán bộ huyện 400 lượt; cho công chức xã 720 lượt.",
			  "400 lượt training {cadre} skills @huyện 2018-01-01..2018-12-31",
			  "720 lượt training {civil_servant,commune} skills @huyện 2018-01-01..2018-12-31");
		FACTS("Giáo viên tiểu học đạt chuẩn chuyên môn là 84,3%; riêng giáo viên THPT đạt chuẩn 100%.",
			  "84,3% stock {lecturer} professional met",
			  "100% stock {lecturer} professional met");
	}
	TEST("what a plan is for, and what came of it")
	{
		FACTS("Tỉnh ban hành kế hoạch đào tạo 300 thạc sĩ, kết quả đã đào tạo được 214 thạc sĩ và 9 tiến sĩ, đạt 69,7% kế hoạch.",
			  "300 người training target {} professional:master @tỉnh",
			  "214 người training {} professional:master @tỉnh",
			  "9 người training {} professional:doctor @tỉnh",
			  "69,7% kế hoạch training {} @tỉnh");
		FACTS("Kỳ thi công chức năm 2019 của tỉnh Bình Lâm có 1.204 thí sinh dự thi, 87 thí sinh trúng tuyển.",
			  "87 người recruitment {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Tỉnh dự kiến tinh giản 312 biên chế, mỗi năm bình quân 62 biên chế.",
			  "312 biên chế reduction target {} @tỉnh",
			  "62 biên chế reduction target per_year {} @tỉnh");
		FACTS("Xã Đồng Mít còn thiếu 4 biên chế; trong số 38 công chức có 12 người là nữ.",
			  "4 biên chế stock {} @xã Đồng Mít",
			  "38 người stock {civil_servant,commune} @xã Đồng Mít",
			  "12 người stock {civil_servant,commune,female} @xã Đồng Mít of=38 người");
		FACTS("Hiện nay, 45% công chức cấp xã sử dụng thành thạo máy tính, trong khi ở cấp huyện là 92%.",
			  "45% stock {civil_servant,commune} informatics",
			  "92% stock {civil_servant,district} informatics");
	}
	TEST("more verbs of those who go, move and come")
	{
		FACTS("Huyện Kỳ Phú có 78 người hoạt động không chuyên trách thôi đảm nhiệm công việc; 9 đồng chí từng luân chuyển trúng cử Ban Chấp hành.",
			  "78 người reduction {part_time} @huyện Kỳ Phú",
			  "9 người appointment {committee_member} @huyện Kỳ Phú");
		FACTS("Năm 2018, tỉnh Bình Lâm đặt kế hoạch bồi dưỡng tiếng Anh cho 40 công chức, bổ nhiệm qua thi tuyển 12 cán bộ.",
			  "40 người training target {civil_servant} foreign_language @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "12 người appointment target {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Lớp kế cận được chăm chút: năm 2018, tỉnh Bình Lâm tuyển dụng 48 công chức.",
			  "48 người recruitment {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Trình độ của 94 cán bộ tỉnh Bình Lâm: TS 2, ThS 27, ĐH 65; LLCT: CC, CN 83, TC 11.",
			  "94 người stock {cadre}",
			  "2 người stock {cadre} professional:doctor",
			  "27 người stock {cadre} professional:master",
			  "65 người stock {cadre} professional:bachelor",
			  "83 người stock {cadre} political:advanced-bachelor",
			  "11 người stock {cadre} political:intermediate");
	}
	TEST("what is said of some of those named")
	{
		FACTS("Trạm y tế xã Đồng Mít có 45 bác sĩ, 17 người trong số bác sĩ này có trình độ sau đại học.",
			  "45 người stock {commune} professional:bachelor @Trạm y tế xã Đồng Mít",
			  "17 người stock {commune} professional:master-doctor @Trạm y tế xã Đồng Mít");
		FACTS("Huyện mở hai lớp nghiệp vụ dân vận cho 194 trưởng thôn. Trong đó, 71 người dưới 40 tuổi; nữ 26 người.",
			  "2 lớp training {cadre,village} party_work @huyện",
			  "194 người training {cadre,village} party_work @huyện",
			  "71 người training {cadre,village,young} party_work @huyện",
			  "26 người training {cadre,village,female} party_work @huyện");
		FACTS("Tỉnh quy hoạch 6.240 lượt cán bộ vào các chức danh. Có 312 lượt cán bộ chưa tốt nghiệp THPT.",
			  "6.240 lượt planning {cadre} @tỉnh",
			  "312 lượt planning {cadre} general:primary-lower_secondary @tỉnh");
		FACTS("Mỗi năm, huyện cần thêm từ 8 - 10 công chức.",
			  "khoảng 8 người stock target per_year {civil_servant} @huyện");
	}
	TEST("sent where they are needed; the nearer of two comparisons; dismissed as a penalty")
	{
		FACTS("Tỉnh Bình Lâm đã tăng cường 25 cán bộ về các xã nghèo.",
			  "25 người rotation {cadre} @tỉnh Bình Lâm");
		FACTS("Tỷ lệ công chức có trình độ đại học là 52,2%, tăng 18,5% so với năm 2015 và tăng gần gấp đôi so với năm 2010.",
			  "52,2% stock {civil_servant} professional:bachelor",
			  "18,5% change {civil_servant} professional:bachelor base=2015-01-01..2015-12-31");
		FACTS("Năm 2020, huyện Kỳ Phú kỷ luật 35 cán bộ, gồm: khiển trách 30 người, buộc thôi việc 5 người.",
			  "35 người evaluation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "30 người evaluation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31",
			  "5 người evaluation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31");
	}
	TEST("ratings are no means, and what is rated each year no yearly count")
	{
		FACTS("Qua nhận xét hằng năm của cấp ủy, 88/96 cán bộ hoàn thành tốt nhiệm vụ. Kết quả thi, loại giỏi 12% học viên, khá 70%, trung bình 18%.",
			  "88 người evaluation {cadre} of=96 người",
			  "12% evaluation {learner}",
			  "70% evaluation {learner}",
			  "18% evaluation {learner}");
	}
	TEST("quotas as a subject, graduates taken in, what those admitted are")
	{
		FACTS("Năm 2015, chỉ tiêu tuyển dụng được giao cho tỉnh Bình Lâm là 90 viên chức, trong đó có 60 giáo viên.",
			  "90 người recruitment target {public_employee} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "60 người recruitment target {lecturer} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
		FACTS("Năm 2005, huyện Kỳ Phú đã nhận 64 sinh viên tốt nghiệp đại học về làm việc. Trong số giáo viên trúng tuyển, nữ chiếm 78%, trình độ đại học trở lên chiếm 64,9%.",
			  "64 người recruitment {} professional:bachelor @huyện Kỳ Phú 2005-01-01..2005-12-31",
			  "78% recruitment {lecturer,female} @huyện Kỳ Phú",
			  "64,9% recruitment {lecturer} professional:bachelor-doctor @huyện Kỳ Phú");
		FACTS("Trong số cán bộ được quy hoạch, 71,3% có trình độ đại học, nhưng còn 22,8% chưa qua đào tạo.",
			  "71,3% planning {cadre} professional:bachelor",
			  "22,8% planning {cadre} professional:untrained");
	}
	TEST("today's seats behind appointments; those who came back from their studies")
	{
		FACTS("Năm 2014, tỉnh Bình Lâm bổ nhiệm 54 cán bộ. Cấp ủy viên là nữ còn ít, hiện cấp tỉnh 6/55 đồng chí.",
			  "54 người appointment {cadre} @tỉnh Bình Lâm 2014-01-01..2014-12-31",
			  "6 người stock {committee_member,province,female} @tỉnh Bình Lâm of=55 người");
		FACTS("Đã có 11 cán bộ du học về được bổ nhiệm trưởng phòng; 29 cán bộ đã hoàn thành khóa học thạc sĩ.",
			  "11 người appointment {cadre}",
			  "29 người training {cadre} professional:master");
	}
	TEST("what came of it, though it had to be")
	{
		check_facts_of("Năm 2019, dù phải sắp xếp bộ máy, toàn tỉnh vẫn bồi dưỡng được 780 lượt công chức, bằng 97% kế hoạch.",
					   (const char *const[]) {
						   "780 lượt training {civil_servant} @tỉnh 2019-01-01..2019-12-31",
						   "97% kế hoạch training {civil_servant} @tỉnh 2019-01-01..2019-12-31", NULL
					   }, false, __LINE__);
		FACTS("Phấn đấu năm 2021 bồi dưỡng được 780 lượt công chức.",
			  "780 lượt training target {civil_servant} 2021-01-01..2021-12-31");
	}
	TEST("parts of what was done; what has to fall or is asked for")
	{
		FACTS("Năm 2019, huyện Kỳ Phú bồi dưỡng 30 lượt công chức, kế hoạch đề ra là 40 lượt; kỷ luật 7 cán bộ, trong đó cấp xã 5 người.",
			  "30 lượt training {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "40 lượt training target {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "7 người evaluation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "5 người evaluation {cadre,commune} @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Giai đoạn 2025 - 2030, tỉnh Bình Lâm phải giảm tối thiểu 20% biên chế công chức.",
			  "ít nhất 20% reduction target {civil_servant} @tỉnh Bình Lâm 2025-01-01..2030-12-31");
		FACTS("Xã Đồng Mít đề nghị được tuyển thêm 3 công chức.",
			  "3 người recruitment target {civil_servant,commune} @xã Đồng Mít");
	}
	TEST("a mean, whatever stands between")
	{
		FACTS("Bình quân mỗi xã, phường hiện có gần 48 cán bộ, công chức.",
			  "gần 48 người stock mean {cadre,civil_servant,commune}");
		FACTS("Kinh phí bình quân cho một cán bộ học thạc sĩ là 620 triệu đồng, học tiến sĩ 1,45 tỷ đồng.",
			  "620.000.000 đồng spending mean {cadre} professional:master",
			  "1.450.000.000 đồng spending mean {cadre} professional:doctor");
		FACTS("Chi phí bình quân cho học viên học thạc sĩ ở nước ngoài là khoảng 1,3 tỷ đồng.",
			  "khoảng 1.300.000.000 đồng spending mean {learner} professional:master");
	}
	TEST("a source names no list: its time is that of the list behind it")
	{
		FACTS("Năm 1996, huyện Kỳ Phú có 17 công chức xã. Theo thống kê, tháng 6-2006, huyện có 151 công chức xã. Về lý luận chính trị, 61,5% có trình độ trung cấp.",
			  "17 người stock {civil_servant,commune} @huyện Kỳ Phú 1996-01-01..1996-12-31",
			  "151 người stock {civil_servant,commune} @huyện Kỳ Phú 2006-06-01..2006-06-30",
			  "61,5% stock {civil_servant,commune} political:intermediate @huyện Kỳ Phú 2006-06-01..2006-06-30");
	}
	TEST("i and y are one where they are a rhyme; what those sent to study are is not what they learn")
	{
		FACTS("Trạm có 2 bác sỹ, 3 y sỹ; 4 kĩ sư giữ chức phó chủ tịch, 5 công chức có trình độ trung cấp lí luận chính trị.",
			  "2 người stock {} professional:bachelor",
			  "3 người stock {} professional:intermediate",
			  "4 người stock {leader} professional:bachelor",
			  "5 người stock {civil_servant} political:intermediate");
		FACTS("Nhiệm kì 2010 - 2015, tỉ lệ cán bộ được qui hoạch là 20%.",
			  "20% planning {cadre} 2010-01-01..2015-12-31");
		FACTS("Năm 2012, huyện Kỳ Phú cử 15 viên chức là y sĩ đi học bác sĩ.",
			  "15 người training {public_employee} professional:bachelor @huyện Kỳ Phú 2012-01-01..2012-12-31");
	}
	TEST("those restated are what they were; a project is named by a number behind a place")
	{
		FACTS("Năm 2025, 19 công chức nghỉ việc, số công chức có mặt còn 126. Trong tổng số 126 người ấy, 31 người có trình độ thạc sĩ.",
			  "19 người reduction {civil_servant} 2025-01-01..2025-12-31",
			  "126 người stock {civil_servant} 2025-01-01..2025-12-31",
			  "126 người stock {civil_servant} 2025-01-01..2025-12-31",
			  "31 người stock {civil_servant} professional:master 2025-01-01..2025-12-31 of=126 người");
		FACTS("Thành phố Cần Thơ cử 83 công chức đi học theo Đề án Cần Thơ 150, trong đó 40 người học thạc sĩ.",
			  "83 người training {civil_servant} @thành phố Cần Thơ",
			  "40 người training {civil_servant} professional:master @thành phố Cần Thơ");
	}
	TEST("a surplus is as of its date, those who left run up to it")
	{
		FACTS("Đến hết tháng 9/2018, tỉnh Bình Lâm đã giải quyết được 188 công chức dôi dư. Đến ngày 31/12/2018, tỉnh còn 46 cán bộ, công chức cấp xã dôi dư, bằng 27% so với ban đầu, trong đó cán bộ 20 người.",
			  "188 người reduction {civil_servant} @tỉnh Bình Lâm ..2018-09-30",
			  "46 người reduction {cadre,civil_servant,commune} @tỉnh Bình Lâm 2018-12-31..2018-12-31",
			  "27% reduction {cadre,civil_servant,commune} @tỉnh Bình Lâm 2018-12-31..2018-12-31",
			  "20 người reduction {cadre,commune} @tỉnh Bình Lâm 2018-12-31..2018-12-31");
		FACTS("Người hoạt động không chuyên trách ở thôn giảm còn 2.150 người. Bộ máy tinh gọn chỉ còn 31 người.",
			  "2.150 người stock {part_time,village}",
			  "31 người stock {part_time,village}");
		FACTS("Năm 2018, huyện Kỳ Phú giải quyết được 98 công chức cấp xã dôi dư: nghỉ hưu 41 người; 15 người được tiếp nhận vào cơ quan tỉnh, 9 người chuyển sang xã khác.",
			  "98 người reduction {civil_servant,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "41 người reduction {civil_servant,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "15 người recruitment {civil_servant,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "9 người rotation {civil_servant,commune} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("applicants are none of ours, also those counted behind them, until they are taken")
	{
		FACTS("Kỳ thi tuyển công chức xã có 312 thí sinh tranh 70 chỉ tiêu, đến dự thi 298 người, qua vòng 1 là 140, 64 người trúng tuyển.",
			  "70 biên chế recruitment target {civil_servant,commune}",
			  "64 người recruitment {civil_servant,commune}");
	}
	TEST("a quota that was not filled is a plan; a share of it that was is none of a plan")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm có 64 người trúng tuyển viên chức, còn trống 21 chỉ tiêu.",
			  "64 người recruitment {public_employee} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "21 biên chế recruitment target {public_employee} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú tuyển được 12 chỉ tiêu viên chức; gần 15% chỉ tiêu viên chức bỏ trống, xã Đồng Mít mới đạt 60% chỉ tiêu tuyển dụng giáo viên.",
			  "12 biên chế recruitment {public_employee} @huyện Kỳ Phú",
			  "gần 15% recruitment {public_employee} @huyện Kỳ Phú",
			  "60% kế hoạch recruitment {lecturer,commune} @xã Đồng Mít");
	}
	TEST("what is said behind a whole is said of its part")
	{
		FACTS("Nữ có 5 trong tổng số 40 cán bộ được luân chuyển; 7 trong số 31 cán bộ được quy hoạch đã được bổ nhiệm.",
			  "5 người rotation {cadre,female} of=40 người",
			  "40 người rotation {cadre}",
			  "7 người appointment {cadre} of=31 người",
			  "31 người planning {cadre}");
	}
	TEST("a level told of one body is not that of the places named behind it")
	{
		FACTS("Tỉnh Bình Lâm tuyển 50 công chức: nhiều nhất là cấp tỉnh với 30 người, huyện Kỳ Phú (12), huyện Tây Sơn 8.",
			  "50 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "30 người recruitment {civil_servant,province} @tỉnh Bình Lâm",
			  "12 người recruitment {civil_servant} @huyện Kỳ Phú",
			  "8 người recruitment {civil_servant} @huyện Tây Sơn");
	}
}

int
main(void)
{
	test_stock();
	test_training();
	test_change();
	test_scope();
	test_attachment();
	test_population();
	test_governed();
	return UNIT_DONE();
}
