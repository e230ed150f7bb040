/*-------------------------------------------------------------------------
 *
 * test_population.c
 *		Who is counted.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

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
		FACTS("Năm 2016, các xã được tăng cường 24 cán bộ.",
			  "24 người rotation {cadre} 2016-01-01..2016-12-31");
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
			  "3 lớp training {council_delegate} skills @Hội Phụ nữ huyện Kỳ Phú",
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
	TEST("each of its rank: numbers with a bracket behind them, two lists in one sentence, kinds of so many numbers")
	{
		FACTS("Tỷ lệ nữ tham gia HĐND cấp tỉnh, cấp huyện lần lượt là 24% (12 đại biểu) và 30% (45 đại biểu).",
			  "24% stock {council_delegate,province,female}",
			  "12 người stock {council_delegate,province,female}",
			  "30% stock {council_delegate,district,female}",
			  "45 người stock {council_delegate,district,female}");
		FACTS("Tỷ lệ cán bộ có trình độ thạc sĩ, tiến sĩ lần lượt là 20% (12 người) và 3% (2 người).",
			  "20% stock {cadre} professional:master",
			  "12 người stock {cadre} professional:master",
			  "3% stock {cadre} professional:doctor",
			  "2 người stock {cadre} professional:doctor");
		FACTS("Tỷ lệ nữ, trẻ tuổi lần lượt là 25% và 12%; cán bộ cấp huyện, cấp xã có trình độ đại học lần lượt là 90% và 40%.",
			  "25% stock {female}",
			  "12% stock {young}",
			  "90% stock {cadre,district} professional:bachelor",
			  "40% stock {cadre,commune} professional:bachelor");
		FACTS("Số cán bộ, công chức, viên chức của huyện Kỳ Phú lần lượt là 30, 120 và 450 người, trong đó 12 người là nữ.",
			  "30 người stock {cadre} @huyện Kỳ Phú",
			  "120 người stock {civil_servant} @huyện Kỳ Phú",
			  "450 người stock {public_employee} @huyện Kỳ Phú",
			  "12 người stock {cadre,civil_servant,public_employee,female} @huyện Kỳ Phú");
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
}

static void
test_labels(void)
{
	TEST("a label's trait is of those counted whose kind stands behind the number")
	{
		FACTS("Huyện Kỳ Phú có 200 công chức. Nữ: 80 công chức; dân tộc thiểu số: 25 công chức (12,5%); "
			  "đảng viên: 180 công chức; dưới 30 tuổi: 20 công chức.",
			  "200 người stock {civil_servant} @huyện Kỳ Phú",
			  "80 người stock {civil_servant,female} @huyện Kỳ Phú",
			  "25 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "12,5% stock {civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "180 người stock {civil_servant,party_member} @huyện Kỳ Phú",
			  "20 người stock {civil_servant,young} @huyện Kỳ Phú");
		FACTS("Đảng viên chiếm 92% cán bộ, công chức cấp xã.",
			  "92% stock {cadre,civil_servant,party_member,commune}");
		FACTS("Phụ nữ chiếm 31% cấp ủy viên, 28% đại biểu HĐND và 12% lãnh đạo cấp xã.",
			  "31% stock {committee_member,female}",
			  "28% stock {council_delegate,female}",
			  "12% stock {leader,commune,female}");
	}
	TEST("names of peoples, each with its number; one of them is no minority")
	{
		FACTS("Xã có 22 cán bộ, công chức; dân tộc Dao 6 người, Tày 8 người, Khơ Mú 2 người, Kinh 6 người.",
			  "22 người stock {cadre,civil_servant,commune} @xã",
			  "6 người stock {cadre,civil_servant,commune,ethnic_minority} @xã",
			  "8 người stock {cadre,civil_servant,commune,ethnic_minority} @xã",
			  "2 người stock {cadre,civil_servant,commune,ethnic_minority} @xã",
			  "6 người stock {cadre,civil_servant,commune} @xã");
		FACTS("Huyện có 2.936 viên chức. Dân tộc: Kinh 1.412, Tày 912, Nùng 612.",
			  "2.936 người stock {public_employee} @huyện",
			  "1.412 người stock {public_employee} @huyện",
			  "912 người stock {public_employee,ethnic_minority} @huyện",
			  "612 người stock {public_employee,ethnic_minority} @huyện");
	}
	TEST("ages that begin what is told of a number, and people at an age")
	{
		FACTS("Xã có 22 cán bộ. Độ tuổi: dưới 30: 3 người; 31-45: 13 người; 46-60: 6 người.",
			  "22 người stock {cadre,commune} @xã",
			  "3 người stock {cadre,commune,young} @xã",
			  "13 người stock {cadre,commune} @xã",
			  "6 người stock {cadre,commune} @xã");
		FACTS("412 cán bộ xã được chia theo độ tuổi: dưới 30 là 61 người, 31-45 là 210 người, trên 45 là 141 người.",
			  "412 người stock {cadre,commune}",
			  "61 người stock {cadre,commune,young}",
			  "210 người stock {cadre,commune}",
			  "141 người stock {cadre,commune}");
		FACTS("Xã có 22 cán bộ. Độ tuổi: dưới 30: 3; 31-45: 13; trên 45: 6.",
			  "22 người stock {cadre,commune} @xã",
			  "3 người stock {cadre,commune,young} @xã",
			  "13 người stock {cadre,commune} @xã",
			  "6 người stock {cadre,commune} @xã");
		FACTS("Cán bộ xã tuổi từ 31 đến 45 có 210 người. Số cán bộ xã trong độ tuổi quy hoạch là 120 người.",
			  "210 người stock {cadre,commune}",
			  "120 người stock {cadre,commune}");
		FACTS("Tổng số học viên trên 50: 20 nữ, 35 nam.",
			  "hơn 50 người training {learner}",
			  "20 người training {learner,female}",
			  "35 người training {learner}");
	}
	TEST("staff on contracts, and boards, where a number stands beside them")
	{
		FACTS("Sở có 30 công chức, 5 hợp đồng 68; lao động hợp đồng theo Nghị định số 111/2022/NĐ-CP: 7 người.",
			  "30 người stock {civil_servant}",
			  "5 người stock {worker}",
			  "7 người stock {worker}");
		FACTS("Đơn vị có biên chế 36, hợp đồng 4.",
			  "36 biên chế stock {}",
			  "4 người stock {worker}");
		FACTS("Trường có 45 viên chức: Ban giám hiệu 3, giáo viên 38.",
			  "45 người stock {public_employee}",
			  "3 người stock {leader}",
			  "38 người stock {lecturer}");
		FACTS("Ban giám hiệu đã ký hợp đồng lao động với 12 giáo viên.",
			  "12 người stock {lecturer}");
		FACTS("Sở được giao 955 số lượng người làm việc.",
			  "955 biên chế stock {public_employee}");
	}
	TEST("names of organs and of posts are no qualification, no council and no plan")
	{
		FACTS("Huyện có 120 công chức: Văn phòng HĐND-UBND huyện 18 người, phòng Tài chính - Kế hoạch 9 người.",
			  "120 người stock {civil_servant} @huyện",
			  "18 người stock {civil_servant} @huyện",
			  "9 người stock {civil_servant} @huyện");
		FACTS("Trường có 60 viên chức, trong đó 3 giảng viên cao cấp, tổ trưởng chuyên môn 5 người.",
			  "60 người stock {public_employee}",
			  "3 người stock {lecturer}",
			  "5 người stock {leader}");
		FACTS("Sở có 10 công chức: ngạch CVC 2 người, ngạch CV 8 người.",
			  "10 người stock {civil_servant}",
			  "2 người stock {civil_servant} state_management:principal",
			  "8 người stock {civil_servant} state_management:specialist");
	}
	TEST("who learners are stands before their number, and ends the list before it")
	{
		FACTS("Trường mở 45 lớp với 3.200 học viên; trong đó, cán bộ xã 2.100 học viên, cán bộ thôn 1.100 học viên.",
			  "45 lớp training {cadre,learner}",
			  "3.200 người training {learner}",
			  "2.100 người training {cadre,learner,commune}",
			  "1.100 người training {cadre,learner,village}");
		FACTS("Có 640 học viên, gồm công chức cấp xã 240 học viên, bí thư chi bộ thôn 400 học viên.",
			  "640 người training {learner}",
			  "240 người training {civil_servant,learner,commune}",
			  "400 người training {cadre,learner,village}");
	}
	TEST("whom officials work for, and who decides, are none of those counted")
	{
		FACTS("Bồi dưỡng cho 212 cán bộ nữ làm công tác dân tộc, tôn giáo.",
			  "212 người training {cadre,female}");
		FACTS("Chủ tịch UBND huyện Kỳ Phú vừa ký quyết định cử 12 người đi học.",
			  "12 người training {} @huyện Kỳ Phú");
		FACTS("Giám đốc Sở Nội vụ yêu cầu bồi dưỡng 45 người.",
			  "45 người training target {}");
		FACTS("Chủ tịch UBND xã đã được bồi dưỡng là 12 người.",
			  "12 người training {leader,commune}");
		FACTS("HĐND huyện bầu 5 Phó Chủ tịch UBND huyện.",
			  "5 người appointment {leader,district}");
	}
	TEST("staff counted beside leaders and teachers is none of them")
	{
		FACTS("Trong 212 công chức có 20 trưởng phòng, 35 phó trưởng phòng và 157 chuyên viên.",
			  "212 người stock {civil_servant}",
			  "20 người stock {leader} of=212 người",
			  "35 người stock {leader} of=212 người",
			  "157 người stock {civil_servant} state_management:specialist of=212 người");
		FACTS("Trường có 45 viên chức: Ban giám hiệu 3, giáo viên 38, nhân viên 4.",
			  "45 người stock {public_employee}",
			  "3 người stock {leader}",
			  "38 người stock {lecturer}",
			  "4 người stock {public_employee}");
		FACTS("Có 120 lãnh đạo phòng, trong đó 40 chuyên viên chính và 80 chuyên viên.",
			  "120 người stock {leader}",
			  "40 người stock {leader} state_management:principal",
			  "80 người stock {leader} state_management:specialist");
	}
	TEST("teachers of one stage of school after the other")
	{
		FACTS("Ngành có 25.000 viên chức, trong đó giáo viên mầm non 5.210 người (20%), tiểu học 8.100 người, THCS 6.900 người.",
			  "25.000 người stock {public_employee}",
			  "5.210 người stock {lecturer}",
			  "20% stock {lecturer}",
			  "8.100 người stock {lecturer}",
			  "6.900 người stock {lecturer}");
	}
	TEST("who is said not to be one of them is none")
	{
		FACTS("Huyện có 200 viên chức, đảng viên 60 người, chưa là đảng viên 140 người.",
			  "200 người stock {public_employee} @huyện",
			  "60 người stock {party_member} @huyện",
			  "140 người stock {public_employee} @huyện");
		FACTS("Số công chức không giữ chức vụ lãnh đạo, quản lý là 412 người.",
			  "412 người stock {civil_servant}");
		FACTS("Có 56% đại biểu HĐND huyện là đảng viên, ngoài Đảng 44%.",
			  "56% stock {party_member,council_delegate,district}",
			  "44% stock {council_delegate,district}");
		FACTS("Tỷ lệ nam, nữ trong đội ngũ viên chức: nam 45%, nữ 55%.",
			  "45% stock {public_employee}",
			  "55% stock {public_employee,female}");
	}
	TEST("a label names those whose parts all the counts are, the first one, too")
	{
		FACTS("Cơ cấu cán bộ xã của huyện Kỳ Phú: nữ 11 người; đảng viên 30 người; đại học 25 người. Xét độ tuổi, 12 người dưới 35 tuổi.",
			  "11 người stock {cadre,commune,female} @huyện Kỳ Phú",
			  "30 người stock {party_member,commune} @huyện Kỳ Phú",
			  "25 người stock {cadre,commune} professional:bachelor @huyện Kỳ Phú",
			  "12 người stock {cadre,commune,young} @huyện Kỳ Phú");
		FACTS("Đảng bộ huyện Kỳ Phú có 12.560 đảng viên, đảng viên nữ chiếm 35%.",
			  "12.560 người stock {party_member} @huyện Kỳ Phú",
			  "35% stock {party_member,female} @huyện Kỳ Phú");
		FACTS("Ngành Giáo dục và Đào tạo huyện Kỳ Phú có 1.560 giáo viên.",
			  "1.560 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Ở xã Kỳ Sơn, nơi trên 46% dân số theo đạo, Ban Chấp hành Đảng bộ xã được chỉ định gồm 29 đồng chí.",
			  "29 người appointment {committee_member,commune} @xã Kỳ Sơn");
		FACTS("Huyện Kỳ Phú có 196 bí thư chi bộ thôn; nữ bí thư 47 người.",
			  "196 người stock {cadre,village} @huyện Kỳ Phú",
			  "47 người stock {cadre,village,female} @huyện Kỳ Phú");
	}
	TEST("what cadres do stands between them and their level, and where they go is not theirs")
	{
		FACTS("Huyện Kỳ Phú tập huấn cho 120 cán bộ làm công tác bầu cử ở xã, thị trấn.",
			  "120 người training {cadre,commune} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 500 cán bộ đoàn; 11 cán bộ đoàn được bổ nhiệm làm trưởng, phó phòng ở huyện.",
			  "500 người stock {cadre,union_officer} @tỉnh Bình Lâm",
			  "11 người appointment {cadre,union_officer} @tỉnh Bình Lâm");
	}
	TEST("a city's own level is a province's in a city that is one")
	{
		FACTS("Thành phố Đà Nẵng có 90 cán bộ cấp thành phố; ở cấp thành phố, 45 công chức là nữ.",
			  "90 người stock {cadre,province} @thành phố Đà Nẵng",
			  "45 người stock {civil_servant,province,female} @thành phố Đà Nẵng");
		FACTS("Thành phố Đà Lạt có 90 cán bộ cấp thành phố.",
			  "90 người stock {cadre,district} @thành phố Đà Lạt");
	}
	TEST("what begins with communes is of theirs to the end of the list, however it says have")
	{
		FACTS("Ở 13 xã, thị trấn hiện có 263 cán bộ chuyên trách, 118 công chức và 45 viên chức.",
			  "263 người stock {cadre,commune}",
			  "118 người stock {civil_servant,commune}",
			  "45 người stock {public_employee,commune}");
		FACTS("Cấp xã bố trí 263 cán bộ và 118 công chức.",
			  "263 người stock {cadre,commune}",
			  "118 người stock {civil_servant,commune}");
		FACTS("Tại các xã hiện có 263 cán bộ và 118 công chức.",
			  "263 người stock {cadre,commune}",
			  "118 người stock {civil_servant,commune}");
		FACTS("Tại các xã khó khăn, huyện hiện có 45 viên chức.",
			  "45 người stock {public_employee} @huyện");
	}
	TEST("bare counts of levels; the level of a title is nobody's")
	{
		FACTS("Tỉnh bổ nhiệm 12 cán bộ cấp tỉnh, 45 cấp huyện và 120 cấp xã.",
			  "12 người appointment {cadre,province} @tỉnh",
			  "45 người appointment {cadre,district} @tỉnh",
			  "120 người appointment {cadre,commune} @tỉnh");
		FACTS("Huyện Kỳ Phú có giáo viên giỏi cấp tỉnh 12 người, cấp huyện 45. Huyện kỷ luật 3 cán bộ cấp huyện.",
			  "12 người evaluation {lecturer} @huyện Kỳ Phú",
			  "45 người evaluation {lecturer} @huyện Kỳ Phú",
			  "3 người evaluation {cadre,district} @huyện Kỳ Phú");
		NO_FACTS("Tỉnh có 120 đề tài, 45 cấp tỉnh.");
	}
}

int
main(void)
{
	test_labels();
	test_population();
	return UNIT_DONE();
}
