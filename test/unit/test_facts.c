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
	TEST("levels of school are no training; who took no course; applicants; the same share of another age")
	{
		FACTS("Năm 2015, tỉnh Bình Lâm có 97% giáo viên các cấp học đạt chuẩn.",
			  "97% stock {lecturer} met @tỉnh Bình Lâm 2015-01-01..2015-12-31");
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
		FACTS("Năm 2015, tỉnh Bình Lâm mở 12 lớp tin học. Số lượt công chức được bồi dưỡng tăng 215 so với năm 2014.",
			  "12 lớp training {} informatics @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "215 lượt change {civil_servant} @tỉnh Bình Lâm base=2014-01-01..2014-12-31");
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
	TEST("a range is about its first number")
	{
		FACTS("Năm 2020, huyện Kỳ Phú luân chuyển từ 8 đến 10 cán bộ.",
			  "khoảng 8 người rotation {cadre} @huyện Kỳ Phú 2020-01-01..2020-12-31");
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
test_attachment(void)
{
	TEST("a place behind a comparison is of the value compared with")
	{
		FACTS("Huyện Kỳ Phú có 96 cán bộ nữ, chiếm 28,4%, cao hơn mặt bằng chung của tỉnh (24,1%).",
			  "96 người stock {cadre,female} @huyện Kỳ Phú",
			  "28,4% stock {cadre,female} @huyện Kỳ Phú",
			  "24,1% stock {cadre,female} @tỉnh");
	}
	TEST("who reports is not where what it reports lies; a school lies in what follows it")
	{
		FACTS("Theo báo cáo của Sở Nội vụ, huyện Kỳ Phú có 245 công chức.",
			  "245 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Theo Bộ Nội vụ, tỉnh Bình Lâm có 2.245 công chức.",
			  "2.245 người stock {civil_servant} @tỉnh Bình Lâm");
		FACTS("Trạm Y tế xã Kỳ Sơn, huyện Kỳ Phú có 5 viên chức.",
			  "5 người stock {public_employee,commune} @Trạm Y tế xã Kỳ Sơn");
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
	TEST("behind places that are parts the whole is spoken of again; each of communes is none of them")
	{
		FACTS("Năm 2015, tỉnh Bình Lâm kỷ luật 84 công chức, riêng huyện Kỳ Phú 13 người; xét theo hình thức thì khiển trách 51, cảnh cáo 24; trong số này, 19 người là lãnh đạo.",
			  "84 người evaluation {civil_servant} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "13 người evaluation {civil_servant} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "51 người evaluation {civil_servant} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "24 người evaluation {civil_servant} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "19 người evaluation {leader} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
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
		FACTS("Năm 2016, tỉnh Bình Lâm kỷ luật 17 cán bộ, trong đó huyện Kỳ Phú 5, huyện Tam Sơn 4, số còn lại ở 6 huyện khác; về lỗi, 9 người đi trễ.",
			  "17 người evaluation {cadre} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "5 người evaluation {cadre} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "4 người evaluation {cadre} @huyện Tam Sơn 2016-01-01..2016-12-31",
			  "9 người evaluation {cadre} @tỉnh Bình Lâm 2016-01-01..2016-12-31");
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
			  "94 người stock {cadre} @tỉnh Bình Lâm",
			  "2 người stock {cadre} professional:doctor @tỉnh Bình Lâm",
			  "27 người stock {cadre} professional:master @tỉnh Bình Lâm",
			  "65 người stock {cadre} professional:bachelor @tỉnh Bình Lâm",
			  "83 người stock {cadre} political:advanced-bachelor @tỉnh Bình Lâm",
			  "11 người stock {cadre} political:intermediate @tỉnh Bình Lâm");
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
		FACTS("Năm 2019, 19 công chức nghỉ việc, số công chức có mặt còn 126. Trong tổng số 126 người ấy, 31 người có trình độ thạc sĩ.",
			  "19 người reduction {civil_servant} 2019-01-01..2019-12-31",
			  "126 người stock {civil_servant} 2019-01-01..2019-12-31",
			  "126 người stock {civil_servant} 2019-01-01..2019-12-31",
			  "31 người stock {civil_servant} professional:master 2019-01-01..2019-12-31 of=126 người");
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
}

int
main(void)
{
	test_stock();
	test_training();
	test_attachment();
	test_governed();
	return UNIT_DONE();
}
