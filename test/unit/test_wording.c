/*-------------------------------------------------------------------------
 *
 * test_wording.c
 *		The same said in other words, and bodies whose people are their own.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"

static void
test_words(void)
{
	TEST("other words for the same: a hyphen or và between kinds, short forms, adverbs before có")
	{
		FACTS("Huyện Kỳ Phú hiện có 286 cán bộ - công chức cấp xã, trong đó 120 người là nữ.",
			  "286 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "120 người stock {cadre,civil_servant,commune,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 312 cán bộ và công chức nhưng chỉ 57 người nói được tiếng Thái.",
			  "312 người stock {cadre,civil_servant} @huyện Kỳ Phú",
			  "57 người stock {cadre,civil_servant} ethnic_language @huyện Kỳ Phú");
		FACTS("Năm 2012, huyện Kỳ Phú cử 83 cán bộ và công chức trẻ dự 2 lớp tin học.",
			  "83 người training {cadre,civil_servant,young} informatics @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "2 lớp training {cadre,civil_servant,young} informatics @huyện Kỳ Phú 2012-01-01..2012-12-31");
		FACTS("Năm 2016, 21 GV bỏ việc; 95% GV đáp ứng chuẩn.",
			  "21 người reduction {lecturer} 2016-01-01..2016-12-31",
			  "95% stock {lecturer} met 2016-01-01..2016-12-31");
		FACTS("Năm 2016, 12 công chức xã HTXSNV, 46 người hoàn thành tốt nhiệm vụ.",
			  "12 người evaluation {civil_servant,commune} 2016-01-01..2016-12-31",
			  "46 người evaluation {civil_servant,commune} 2016-01-01..2016-12-31");
		FACTS("Trường Chính trị tỉnh Bình Lâm mở 35 lớp. Trường hiện đang có 46 viên chức.",
			  "35 lớp training {} @Trường Chính trị tỉnh Bình Lâm",
			  "46 người stock {public_employee} @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Thành phố Bình Lâm có 120 công chức. HĐND TP có 38 đại biểu.",
			  "120 người stock {civil_servant} @thành phố Bình Lâm",
			  "38 người stock {council_delegate,district} @thành phố Bình Lâm");
		FACTS("Bệnh viện huyện Kỳ Phú có 38 BS, 12 BSCKI; 25 ĐB HĐND huyện, 31 người hoạt động KCT cấp xã.",
			  "38 người stock {} professional:bachelor @Bệnh viện huyện Kỳ Phú",
			  "12 người stock {} professional:master @Bệnh viện huyện Kỳ Phú",
			  "25 người stock {council_delegate,district} @Bệnh viện huyện Kỳ Phú",
			  "31 người stock {part_time,commune} @Bệnh viện huyện Kỳ Phú");
	}
	TEST("a number again in words in brackets; offices' short forms")
	{
		FACTS("Huyện Kỳ Phú cử 05 (năm) công chức đi học CCLLCT, 12 (mười hai) người học TCLLCT - hành chính.",
			  "5 người training {civil_servant} political:advanced @huyện Kỳ Phú",
			  "12 người training {civil_servant} political:intermediate @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú mở 02 (hai) lớp kỹ năng LĐQL, tinh giản 31 viên chức và NLĐ.",
			  "2 lớp training {} skills @huyện Kỳ Phú",
			  "31 người reduction {public_employee,worker} @huyện Kỳ Phú");
		FACTS("Năm 2019, huyện Kỳ Phú giao giữ chức vụ 14 cán bộ. Năm 2019, 64% giáo viên đạt và vượt chuẩn.",
			  "14 người appointment {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "64% stock {lecturer} met @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("a part that begins with who they are: 'nữ có', 'nữ là' behind another part")
	{
		FACTS("Huyện Kỳ Phú có 291 cán bộ, trong đó 204 người là dân tộc thiểu số, nữ có 47 người.",
			  "291 người stock {cadre} @huyện Kỳ Phú",
			  "204 người stock {cadre,ethnic_minority} @huyện Kỳ Phú",
			  "47 người stock {cadre,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 52 cán bộ, trong đó 23 người đồng bào dân tộc thiểu số, nữ là 9 người.",
			  "52 người stock {cadre} @huyện Kỳ Phú",
			  "23 người stock {cadre,ethnic_minority} @huyện Kỳ Phú",
			  "9 người stock {cadre,female} @huyện Kỳ Phú");
	}
	TEST("limits of age with 'có' before and no 'tuổi' behind, but no mean age; 'từ đầu năm tới nay'")
	{
		FACTS("Huyện Kỳ Phú có 34 giảng viên, trong đó 12 người có tuổi đời dưới 35, 5 người là thạc sĩ.",
			  "34 người stock {lecturer} @huyện Kỳ Phú",
			  "12 người stock {lecturer,young} @huyện Kỳ Phú",
			  "5 người stock {lecturer} professional:master @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 34 giảng viên, trong đó 12 người có độ tuổi từ 35 trở xuống; 9 người có tuổi đời bình quân dưới 40.",
			  "34 người stock {lecturer} @huyện Kỳ Phú",
			  "12 người stock {lecturer,young} @huyện Kỳ Phú",
			  "9 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 34 giảng viên, trong đó độ tuổi từ 30 đến 40 có 19 người, tuổi đời dưới 30 8 giảng viên.",
			  "34 người stock {lecturer} @huyện Kỳ Phú",
			  "19 người stock {lecturer} @huyện Kỳ Phú",
			  "8 người stock {lecturer,young} @huyện Kỳ Phú");
		FACTS("Năm 2019, tỉnh có 21 lớp tin học. Từ đầu năm tới nay, huyện Kỳ Phú mở 3 lớp cho công chức.",
			  "21 lớp training {} informatics @tỉnh 2019-01-01..2019-12-31",
			  "3 lớp training {civil_servant} @huyện Kỳ Phú 2020-01-01..");
	}
	TEST("no lớp at all, those who teach, praise, the sum of money; what counts to this day")
	{
		FACTS("Huyện Kỳ Phú dự kiến đào tạo 25 công chức; phấn đấu 96% công chức đủ chuẩn. Còn 14 công chức chưa qua lớp đào tạo nào.",
			  "25 người training target {civil_servant} @huyện Kỳ Phú",
			  "96% stock target {civil_servant} met @huyện Kỳ Phú",
			  "14 người stock {civil_servant} professional:untrained @huyện Kỳ Phú");
		FACTS("Trường Chính trị tỉnh Bình Lâm có 31 cán bộ giảng dạy. Năm 2015, tỉnh Bình Lâm biểu dương 44 công chức.",
			  "31 người stock {cadre,lecturer} @Trường Chính trị tỉnh Bình Lâm",
			  "44 người evaluation {civil_servant} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú cử 9 cán bộ đi học. Tổng số tiền là 38,6 triệu đồng.",
			  "9 người training {cadre} @huyện Kỳ Phú",
			  "38.600.000 đồng spending {} @huyện Kỳ Phú");
		FACTS("Năm 2019, huyện Kỳ Phú chi 815 trđ cho đào tạo cán bộ, bình quân 2,4 trđ một người.",
			  "815.000.000 đồng spending {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "2.400.000 đồng spending mean {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Huyện Kỳ Phú cử 80 công chức đi học đại học. Tính đến nay, 61 người đã tốt nghiệp đại học.",
			  "80 người training {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "61 người training {civil_servant} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("a plan that is fronted; those whom a title is about are no more than some")
	{
		FACTS("So với kế hoạch, năm 2019 tỉnh Bình Lâm mở 25 lớp cho công chức, đạt 97,4%.",
			  "25 lớp training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "97,4% kế hoạch training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Năm 2019, huyện Kỳ Phú chuyển đổi 31 cán bộ; huyện chấm điểm 412 công chức.",
			  "31 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "412 người evaluation {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("parts of those counted, each with its number; levels in either order")
	{
		FACTS("Huyện Kỳ Phú luân chuyển 238 cán bộ, trong đó có 71 nữ, dân tộc thiểu số 64 người, 9 người là nữ, đảng viên chiếm 90%.",
			  "238 người rotation {cadre} @huyện Kỳ Phú",
			  "71 người rotation {cadre,female} @huyện Kỳ Phú",
			  "64 người rotation {cadre,ethnic_minority} @huyện Kỳ Phú",
			  "9 người rotation {cadre,female} @huyện Kỳ Phú",
			  "90% rotation {party_member} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 73 công chức trình độ đại học, cao đẳng 58 người, trung cấp 69; 35% công chức trình độ đại học, cao đẳng.",
			  "73 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú",
			  "58 người stock {civil_servant} professional:college @huyện Kỳ Phú",
			  "69 người stock {civil_servant} professional:intermediate @huyện Kỳ Phú",
			  "35% stock {civil_servant} professional:college-bachelor @huyện Kỳ Phú");
		FACTS("Năm 2019, huyện Kỳ Phú có 15 công chức từ 35 tuổi trở xuống. Trình độ văn hóa: cấp III 12 người.",
			  "15 người stock {civil_servant,young} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "12 người stock {civil_servant,young} general:upper_secondary @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Năm 2019, huyện Kỳ Phú có 6 công chức về hưu trước tuổi; 4 người đỗ viên chức.",
			  "6 người reduction {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "4 người recruitment {public_employee} @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("most of them are not all of them; what is there now was not trained")
	{
		FACTS("Huyện Kỳ Phú hiện nay có 207 công chức, hầu hết đều đạt chuẩn.",
			  "207 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Năm 2019, tỉnh Bình Lâm mở 9 lớp cho 640 công chức. Bên cạnh đó, tỉnh hiện đang có 31 cán bộ.",
			  "9 lớp training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "640 người training {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "31 người stock {cadre} @tỉnh Bình Lâm");
		FACTS("Năm 2019, huyện Kỳ Phú có 19 công chức chưa qua đào tạo chuyên môn, nghiệp vụ.",
			  "19 người stock {civil_servant} professional:untrained @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("commas of thousands, blanks that are lost, letters for types of places")
	{
		FACTS("Tỉnh Bình Lâm có 12,345 cán bộ.Trong đó, nữ 3,400 người.",
			  "12.345 người stock {cadre} @tỉnh Bình Lâm",
			  "3.400 người stock {cadre,female} @tỉnh Bình Lâm");
		FACTS("H.Long Mỹ có 15 công chức, Q.1 có 12 công chức.",
			  "15 người stock {civil_servant} @huyện Long Mỹ",
			  "12 người stock {civil_servant} @quận 1");
	}
	TEST("an initial ends a sentence, and a scholar's title is none of those counted")
	{
		FACTS("Tỉnh Bình Lâm đã tuyển 860/1,200 công chức.",
			  "860 người recruitment {civil_servant} @tỉnh Bình Lâm of=1.200 người");
		FACTS("Huyện Kỳ Phú có 64 công chức, theo chị H. Năm 2012, huyện mở 7 lớp cho công chức.",
			  "64 người stock {civil_servant} @huyện Kỳ Phú",
			  "7 lớp training {civil_servant} @huyện Kỳ Phú 2012-01-01..2012-12-31");
		FACTS("Thạc sĩ Lê Thị Lan, Trưởng phòng Nội vụ huyện Kỳ Phú, cho biết huyện có 64 công chức.",
			  "64 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 31 cán bộ đỗ đại học.",
			  "31 người training {cadre} professional:bachelor @huyện Kỳ Phú");
	}
}

static void
test_statements(void)
{
	TEST("what is said with a subject of its own tells nothing of those counted before")
	{
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã, việc luân chuyển làm đều từng năm.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 28 công chức, công tác bồi dưỡng được quan tâm.",
			  "28 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 305 công chức xã song việc tuyển dụng còn chậm.",
			  "305 người stock {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã, được luân chuyển từ các phòng.",
			  "164 người rotation {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã, xã Hòa Lộc coi trọng đào tạo.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("nor does what is cared for, or how well it is done")
	{
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã nên công tác đào tạo, bồi dưỡng rất khó.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã, chất lượng đào tạo còn thấp.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã, Huyện ủy luôn coi trọng luân chuyển.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 164 cán bộ xã được quan tâm đào tạo.",
			  "164 người training {cadre,commune} @huyện Kỳ Phú");
	}
	TEST("those with whom a sentence begins are of the place that it is about")
	{
		FACTS("Với 28 cán bộ, công chức, xã Hòa Lộc luôn hoàn thành nhiệm vụ.",
			  "28 người stock {cadre,civil_servant,commune} @xã Hòa Lộc");
		FACTS("Hiện có 164 cán bộ xã, huyện Kỳ Phú chú ý luân chuyển.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Với 37 viên chức, Trường Tiểu học Hòa Lộc là điểm sáng.",
			  "37 người stock {public_employee} @Trường Tiểu học Hòa Lộc");
		FACTS("Với 37 viên chức (14 thạc sĩ), Trường THPT Hòa Lộc dẫn đầu tỉnh.",
			  "37 người stock {public_employee} @Trường THPT Hòa Lộc",
			  "14 người stock {public_employee} professional:master @Trường THPT Hòa Lộc");
		FACTS("Với đội ngũ 164 cán bộ xã, phần lớn là người Mông, huyện Kỳ Phú gặp nhiều khó khăn.",
			  "164 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Có 17 công chức là nữ, xã Hòa Lộc có 4 người.",
			  "17 người stock {civil_servant,female}",
			  "4 người stock {civil_servant,commune,female} @xã Hòa Lộc");
		FACTS("Hiện nay, với 412 đảng viên, Đảng bộ huyện Kỳ Phú quan tâm quy hoạch.",
			  "412 người stock {party_member} @huyện Kỳ Phú");
	}
}

static void
test_wholes(void)
{
	TEST("a share told behind a part of a whole is of the part")
	{
		FACTS("Có 27 trong số 45 chủ tịch xã có bằng đại học, chiếm 60%.",
			  "27 người stock {leader,commune} professional:bachelor of=45 người",
			  "45 người stock {leader,commune}",
			  "60% stock {leader,commune} professional:bachelor");
		FACTS("Có 812 trong tổng số 2.030 công chức xã đạt chuẩn (40%).",
			  "812 người stock {civil_servant,commune} met of=2.030 người",
			  "2.030 người stock {civil_servant,commune}",
			  "40% stock {civil_servant,commune} met");
	}
	TEST("what is done to a part is not done to its whole")
	{
		FACTS("13 trong số 52 giáo viên xin nghỉ việc, chiếm 25%.",
			  "13 người reduction {lecturer} of=52 người",
			  "52 người stock {lecturer}",
			  "25% reduction {lecturer}");
		FACTS("9 trong số 36 cán bộ được quy hoạch đã được bổ nhiệm.",
			  "9 người appointment {cadre} of=36 người",
			  "36 người planning {cadre}");
		FACTS("Có 27 trong số 45 chủ tịch xã là đảng viên.",
			  "27 người stock {party_member,leader,commune} of=45 người",
			  "45 người stock {leader,commune}");
	}
	TEST("nor what is said of a part that no number tells")
	{
		FACTS("Phần lớn trong số 36 bí thư đảng ủy xã đã có bằng đại học.",
			  "36 người stock {leader,commune}");
		FACTS("Hơn một nửa số 36 công chức được cử đi đào tạo.",
			  "36 người stock {civil_servant}");
		FACTS("Hai phần ba trong số 36 giáo viên chưa đạt chuẩn.",
			  "36 người stock {lecturer}");
		FACTS("Hầu hết 36 giáo viên đều là người Khmer.",
			  "36 người stock {lecturer}");
	}
}

static void
test_shares_of_others(void)
{
	TEST("shares of those who live there, beside shares of cadres")
	{
		NO_FACTS("Là xã có 96% người Mông, Hòa Lộc rất cần cán bộ tại chỗ.");
		FACTS("Huyện Kỳ Phú có 58% người Ê đê, nhưng cán bộ người Ê đê chỉ 16%.",
			  "16% stock {cadre,ethnic_minority} @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm có 1,1 triệu dân, 28% là người Khmer, công chức Khmer chiếm 8%.",
			  "8% stock {civil_servant,ethnic_minority} @tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 9 dân tộc, trong đó dân tộc thiểu số chiếm 44%; cán bộ nữ chiếm 21%.",
			  "21% stock {cadre,female} @huyện Kỳ Phú");
		NO_FACTS("Ở những xã có trên 40% đồng bào Khmer phải có cán bộ người Khmer.");
		FACTS("Xã Hòa Lộc có 24 cán bộ, 96% là người Mông.",
			  "24 người stock {cadre,commune} @xã Hòa Lộc",
			  "96% stock {cadre,commune,ethnic_minority} @xã Hòa Lộc");
	}
	TEST("shares of units, whoever works there")
	{
		NO_FACTS("Tỷ lệ xã có bác sĩ đạt 84%. Tỷ lệ trạm y tế có bác sĩ đạt 88%.");
		NO_FACTS("Tỷ lệ thôn, bản có đảng viên đạt 97%, có chi bộ đạt 90%.");
		FACTS("Tỉnh Bình Lâm có 128 bác sĩ ở xã, đạt 84% số xã có bác sĩ.",
			  "128 người stock {} professional:bachelor @tỉnh Bình Lâm");
		FACTS("Tỷ lệ công chức xã có bằng đại học đạt 84%.",
			  "84% stock {civil_servant,commune} professional:bachelor");
	}
}

static void
test_terms_and_teaching(void)
{
	TEST("khóa is a term of office beside a seat or a post, else a class")
	{
		FACTS("Trong hai khóa gần đây, tỷ lệ cấp ủy viên nữ đều trên 14%.",
			  "hơn 14% stock {committee_member,female}");
		FACTS("Hai khóa HĐND liên tiếp, xã Hòa Lộc có 6 đại biểu nữ.",
			  "6 người stock {council_delegate,commune,female} @xã Hòa Lộc");
		NO_FACTS("Bà Hai qua 2 khóa chủ tịch, ba khóa là đại biểu HĐND huyện, được bầu liên tiếp 3 khóa.");
		FACTS("Tỉnh Bình Lâm mở 2 khóa lãnh đạo cấp phòng.",
			  "2 lớp training {leader} @tỉnh Bình Lâm");
		FACTS("Trung tâm mở hai khóa bồi dưỡng, mỗi khóa 45 học viên.",
			  "2 lớp training {learner}",
			  "45 người training {learner}");
	}
	TEST("who teaches, and for whom others learn, learns nothing himself")
	{
		FACTS("Chỉ trong một năm học có tới 24 giáo viên xin nghỉ việc.",
			  "24 người reduction {lecturer}");
		FACTS("Có 6 chủ tịch xã từng dạy học, 13 công chức đang nuôi con ăn học.",
			  "6 người stock {leader,commune}",
			  "13 người stock {civil_servant}");
	}
}

static void
test_plans(void)
{
	TEST("what one strove for is done; what is needed or of a year to come is not")
	{
		FACTS("Qua nhiều năm phấn đấu, xã Hòa Lộc có 17 công chức tốt nghiệp đại học.",
			  "17 người stock {civil_servant,commune} professional:bachelor @xã Hòa Lộc");
		FACTS("Huyện Kỳ Phú đã phấn đấu đạt 81% công chức có bằng đại học.",
			  "81% stock {civil_servant} professional:bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú phấn đấu đạt 81% công chức có bằng đại học.",
			  "81% stock target {civil_servant} professional:bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cần cử 130 công chức đi học.",
			  "130 người training target {civil_servant} @huyện Kỳ Phú");
		FACTS("Theo kế hoạch, từ nay đến năm 2030, huyện Kỳ Phú luân chuyển 26 cán bộ.",
			  "26 người rotation target {cadre} @huyện Kỳ Phú ..2030-12-31");
		FACTS("Muốn đạt 100% giáo viên đạt chuẩn vào năm 2030, cần thêm thời gian.",
			  "100% stock target {lecturer} met 2030-01-01..2030-12-31");
	}
}

static void
test_now(void)
{
	TEST("giờ ends the time before it, but not where a clock tells it")
	{
		FACTS("Năm 2005 xã Hòa Lộc có 4 đảng viên, giờ có 51.",
			  "4 người stock {party_member,commune} @xã Hòa Lộc 2005-01-01..2005-12-31",
			  "51 người stock {party_member,commune} @xã Hòa Lộc");
		FACTS("Năm 2005 xã Hòa Lộc có 4 đảng viên, giờ đây đã có 51 đảng viên.",
			  "4 người stock {party_member,commune} @xã Hòa Lộc 2005-01-01..2005-12-31",
			  "51 người stock {party_member,commune} @xã Hòa Lộc");
		FACTS("Từ 2005 tới giờ, huyện Kỳ Phú luân chuyển 26 cán bộ.",
			  "26 người rotation {cadre} @huyện Kỳ Phú 2005-01-01..");
		FACTS("Năm 2005, lớp học lúc 8 giờ có 36 công chức xã.",
			  "36 người stock {civil_servant,commune} 2005-01-01..2005-12-31");
	}
}

static void
test_bodies(void)
{
	TEST("a time behind those who are counted with a number is of both")
	{
		FACTS("Tỉnh Bình Lâm mở 4 lớp tin học cho 160 công chức trong năm 2018.",
			  "4 lớp training {civil_servant} informatics @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "160 người training {civil_servant} informatics @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú luân phiên 12 công chức.",
			  "12 người rotation {civil_servant} @huyện Kỳ Phú");
	}
	TEST("in capitals a name ends where the register, or two syllables, say so")
	{
		FACTS("HUYỆN KỲ PHÚ TRẺ HÓA ĐỘI NGŨ. Huyện Kỳ Phú có 86 công chức.",
			  "86 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("HĐND TỈNH NHIỆM KỲ MỚI. HUYỆN LONG MỸ GIÁM SÁT CÁN BỘ. Huyện có 86 công chức.",
			  "86 người stock {civil_servant} @huyện Long Mỹ");
	}
	TEST("schools and hospitals whose noun is in small letters")
	{
		FACTS("Huyện Kỳ Phú có 30 cán bộ. Hiện nay, trường Mầm non Hòa Lộc có 21 giáo viên, trạm y tế xã Hòa Lộc có 6 viên chức.",
			  "30 người stock {cadre} @huyện Kỳ Phú",
			  "21 người stock {lecturer} @trường Mầm non Hòa Lộc",
			  "6 người stock {public_employee,commune} @trạm y tế xã Hòa Lộc");
		FACTS("Huyện Kỳ Phú có 30 cán bộ. Hiện nay, các trường Mầm non của huyện có 21 giáo viên, ở trung tâm Đà Lạt có 6 giáo viên.",
			  "30 người stock {cadre} @huyện Kỳ Phú",
			  "21 người stock {lecturer} @huyện Kỳ Phú",
			  "6 người stock {lecturer} @thành phố Đà Lạt");
	}
	TEST("agencies have people of their own, with or without a place in their name")
	{
		FACTS("BHXH huyện Kỳ Phú có 22 viên chức.",
			  "22 người stock {public_employee} @BHXH huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 64 công chức tham gia BHXH.",
			  "64 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Chi cục Kiểm lâm tỉnh Bình Lâm được giao 98 biên chế công chức; đến ngày 30/6/2019 có mặt 71 công chức. 24 công chức của Chi cục có bằng đại học, 12 người là thạc sĩ.",
			  "98 biên chế stock {civil_servant} @Chi cục Kiểm lâm tỉnh Bình Lâm",
			  "71 người stock {civil_servant} @Chi cục Kiểm lâm tỉnh Bình Lâm 2019-06-30..2019-06-30",
			  "24 người stock {civil_servant} professional:bachelor @Chi cục Kiểm lâm tỉnh Bình Lâm",
			  "12 người stock {civil_servant} professional:master @Chi cục Kiểm lâm tỉnh Bình Lâm");
		FACTS("Kho bạc Nhà nước mở 12 lớp cho 640 lượt công chức. Kho bạc Nhà nước Nghệ An có 120 công chức.",
			  "12 lớp training {civil_servant} @Kho bạc Nhà nước",
			  "640 lượt training {civil_servant} @Kho bạc Nhà nước",
			  "120 người stock {civil_servant} @Kho bạc Nhà nước Nghệ An");
	}
	TEST("a leader's name behind the place, and what is denied: a standard, a level")
	{
		FACTS("Chủ tịch UBND tỉnh Bắc Giang Lê Thị Thu nói, tỉnh có 34 công chức. Bí thư Huyện ủy Kỳ Anh Vương Đình Quý nói, huyện có 42 cán bộ.",
			  "34 người stock {civil_servant} @tỉnh Bắc Giang",
			  "42 người stock {cadre} @huyện Kỳ Anh");
		FACTS("Huyện Kỳ Phú có 40 công chức, trong đó 15 người chưa đáp ứng đầy đủ tiêu chuẩn, 7 người chưa bảo đảm các tiêu chuẩn; không chỉ đạt chuẩn, 9 người có bằng thạc sĩ.",
			  "40 người stock {civil_servant} @huyện Kỳ Phú",
			  "15 người stock {civil_servant} below @huyện Kỳ Phú",
			  "7 người stock {civil_servant} below @huyện Kỳ Phú",
			  "9 người stock {civil_servant} professional:master @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 40 công chức, trong đó 3 người chưa có bằng đại học, 8 người không có trình độ trung cấp lý luận chính trị trở lên, 4 người chưa đạt trình độ cử nhân chính trị.",
			  "40 người stock {civil_servant} @huyện Kỳ Phú",
			  "3 người stock {civil_servant} professional:untrained-college @huyện Kỳ Phú",
			  "8 người stock {civil_servant} political:untrained-elementary @huyện Kỳ Phú",
			  "4 người stock {civil_servant} political:untrained-advanced @huyện Kỳ Phú");
	}
	TEST("one who speaks or is named is no group, and classes by the stage of school are of pupils")
	{
		NO_FACTS("Bí thư Huyện ủy Kim Sơn Phạm Quang Lưu trình bày, năm học 2017-2018 huyện có 20 lớp mầm non, 17 lớp tiểu học.");
		FACTS("Huyện Kỳ Phú có 42 công chức. Chủ tịch UBND huyện nhấn mạnh, hồ sơ số hóa đạt 100%.",
			  "42 người stock {civil_servant} @huyện Kỳ Phú");
		FACTS("Giám đốc Sở Y tế Vũ Đình Hòa cho biết, để mua máy cần 5 tỷ đồng. Huyện Kỳ Phú mở 2 lớp tiểu học cho 31 cán bộ xã.",
			  "2 lớp training {cadre,commune} general:primary @huyện Kỳ Phú",
			  "31 người training {cadre,commune} general:primary @huyện Kỳ Phú");
	}
	TEST("who is left out of a count, names with words of ours in them, and a fraction")
	{
		FACTS("Bộ Quốc phòng có 930 công chức. Tỉnh Bình Lâm có 1.930 công chức (không bao gồm cán bộ, công chức cấp xã), chưa kể 45 viên chức.",
			  "930 người stock {civil_servant} @Bộ Quốc phòng",
			  "1.930 người stock {civil_servant} @tỉnh Bình Lâm",
			  "45 người stock {public_employee} @tỉnh Bình Lâm");
		FACTS("Trừ viên chức giáo dục, huyện Kỳ Phú có 210 công chức. Việt Nam hiện có khoảng 2 triệu công viên chức.",
			  "210 người stock {civil_servant} @huyện Kỳ Phú",
			  "khoảng 2.000.000 người stock {civil_servant,public_employee} @huyện Kỳ Phú");
		FACTS("Thực hiện Nghị quyết Trung ương 4 khóa XII, huyện Kỳ Phú đã kỷ luật 5 đảng viên. Hơn 1/3 công chức huyện Kỳ Phú là nữ.",
			  "5 người evaluation {party_member} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú còn dư 34 giáo viên. Ban cán sự đảng UBND tỉnh giải quyết 60 giáo viên bị mất việc.",
			  "34 người reduction {lecturer} @huyện Kỳ Phú",
			  "60 người reduction {lecturer} @huyện Kỳ Phú");
		FACTS("Trường Đại học Lâm Hà chuẩn hóa trình độ thạc sĩ cho 130 giảng viên đại học. 3 công chức yếu kém, 2 người bị đình chỉ công tác.",
			  "130 người stock {lecturer} professional:master @Trường Đại học Lâm Hà",
			  "3 người evaluation {civil_servant} @Trường Đại học Lâm Hà",
			  "2 người evaluation {civil_servant} @Trường Đại học Lâm Hà");
		FACTS("Đại hội Đảng bộ huyện Kỳ Phú có 3 cán bộ luân chuyển trúng ủy viên Ban Chấp hành.",
			  "3 người appointment {cadre,committee_member,district} @huyện Kỳ Phú");
	}
	TEST("posts as they are, changes compared together, and parts before their whole")
	{
		FACTS("HĐND thành phố Đà Nẵng có 52 đại biểu. Cơ quan của HĐND, UBND cấp huyện có 142 biên chế.",
			  "52 người stock {council_delegate,province} @thành phố Đà Nẵng",
			  "142 biên chế stock {district} @thành phố Đà Nẵng");
		FACTS("Năm 2016, tỉnh Bình Lâm tinh giản 92 người. Năm 2018, tổng biên chế hành chính của tỉnh là 1.661 người.",
			  "92 người reduction {} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "1.661 người stock {} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Năm 2015 và 2016, tỉnh Bình Lâm tinh giản 129 người. Cụ thể, năm 2015 đã tinh giản 53 người. Trong đó 45 người về hưu trước tuổi.",
			  "129 người reduction {} @tỉnh Bình Lâm 2015-01-01..2016-12-31",
			  "53 người reduction {} @tỉnh Bình Lâm 2015-01-01..2015-12-31",
			  "45 người reduction {} @tỉnh Bình Lâm 2015-01-01..2015-12-31");
		FACTS("Tỉnh Bình Lâm giảm 64 biên chế hành chính và giảm 92 biên chế viên chức so với năm 2018.",
			  "-64 biên chế change {} @tỉnh Bình Lâm base=2018-01-01..2018-12-31",
			  "-92 biên chế change {public_employee} @tỉnh Bình Lâm base=2018-01-01..2018-12-31");
		FACTS("Tỉnh Bình Lâm đã giảm được 35 phòng, 12 ban và 48 trưởng, phó phòng. Có 14 lượt huyện tinh giản biên chế.",
			  "48 người reduction {leader} @tỉnh Bình Lâm");
		FACTS("Thứ trưởng Nội vụ Trần Anh Tú nhấn mạnh, hồ sơ đúng hạn đạt 95%. Bộ Nội vụ có 3 thứ trưởng, 25 vụ trưởng.",
			  "3 người stock {leader,central} @Bộ Nội vụ",
			  "25 người stock {leader,central} @Bộ Nội vụ");
		FACTS("Huyện Kỳ Phú có 11 người trong số 240 công chức cấp xã có trình độ thạc sĩ.",
			  "11 người stock {civil_servant,commune} professional:master @huyện Kỳ Phú of=240 người",
			  "240 người stock {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 28 người đạt chuẩn, 11 người trên chuẩn trong tổng số 240 công chức cấp xã.",
			  "28 người stock {civil_servant,commune} met @huyện Kỳ Phú of=240 người",
			  "11 người stock {civil_servant,commune} above @huyện Kỳ Phú of=240 người",
			  "240 người stock {civil_servant,commune} @huyện Kỳ Phú");
	}
	TEST("whose those counted are, said right behind them; shares, changes and ages in brackets")
	{
		FACTS("Huyện Kỳ Phú có 102 cán bộ, nữ 23 người (tỷ lệ 22,55% tăng 1,86% so với năm 2015).",
			  "102 người stock {cadre} @huyện Kỳ Phú",
			  "23 người stock {cadre,female} @huyện Kỳ Phú",
			  "22,55% stock {cadre,female} @huyện Kỳ Phú",
			  "1,86% change {cadre,female} @huyện Kỳ Phú base=2015-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú có 96 cán bộ, trong đó có 36 cán bộ trẻ (dưới 35 tuổi), chiếm tỷ lệ 37,5%; 21 người là nữ.",
			  "96 người stock {cadre} @huyện Kỳ Phú",
			  "36 người stock {cadre,young} @huyện Kỳ Phú",
			  "37,5% stock {cadre,young} @huyện Kỳ Phú",
			  "21 người stock {cadre,female} @huyện Kỳ Phú");
		FACTS("Trong 96 cán bộ của huyện Kỳ Phú có 42 người là nữ; 36 người trẻ tuổi.",
			  "96 người stock {cadre} @huyện Kỳ Phú",
			  "42 người stock {cadre,female} @huyện Kỳ Phú of=96 người",
			  "36 người stock {cadre,young} @huyện Kỳ Phú of=96 người");
		FACTS("Thống nhất danh sách 58 cán bộ xã đi học. Ở các xã phường có 87 trạm.",
			  "58 người training {cadre,commune}");
		FACTS("Tỉnh Bình Lâm có 400 công chức. Có 40 cán bộ huyện Kỳ Phú có bằng đại học; 52 đại biểu HĐND huyện Kỳ Phú là nữ; 5 giảng viên Trường Chính trị tỉnh Bình Lâm là tiến sĩ.",
			  "400 người stock {civil_servant} @tỉnh Bình Lâm",
			  "40 người stock {cadre} professional:bachelor @huyện Kỳ Phú",
			  "52 người stock {council_delegate,district,female} @huyện Kỳ Phú",
			  "5 người stock {lecturer} professional:doctor @Trường Chính trị tỉnh Bình Lâm");
	}
	TEST("the day of what is said is none of what is told (ruling 2); a month still to come")
	{
		FACTS("Ngày 28/9/2019, ông An, 54 tuổi, cho biết huyện Kỳ Phú đã tuyển 186 giáo viên.",
			  "186 người recruitment {lecturer} @huyện Kỳ Phú");
		FACTS("Trong tháng 10 tới, huyện Kỳ Phú thi tuyển 64 viên chức, gồm mầm non 23 người, tiểu học 30 người.",
			  "64 người recruitment target {public_employee} @huyện Kỳ Phú 2020-10-01..2020-10-31",
			  "23 người recruitment target {public_employee} @huyện Kỳ Phú 2020-10-01..2020-10-31",
			  "30 người recruitment target {public_employee} @huyện Kỳ Phú 2020-10-01..2020-10-31");
	}
	TEST("names of offices: &, a comma before và, an abbreviation before a verb")
	{
		FACTS("Sở LĐ-TB&XH tỉnh Bình Lâm có 45 công chức. Sở VH-TT&DL có 47 công chức.",
			  "45 người stock {civil_servant} @Sở LĐ-TB&XH tỉnh Bình Lâm",
			  "47 người stock {civil_servant} @Sở VH-TT&DL");
		FACTS("Sở Văn hóa, Thể thao và Du lịch có 49 công chức.",
			  "49 người stock {civil_servant} @Sở Văn hóa, Thể thao và Du lịch");
		FACTS("Phòng Dân tộc huyện Kỳ Phú mở 4 lớp Khmer ngữ cho 118 cán bộ.",
			  "4 lớp training {cadre} ethnic_language @Phòng Dân tộc huyện Kỳ Phú",
			  "118 người training {cadre} ethnic_language @huyện Kỳ Phú");
	}
	TEST("blocs are no kinds; who signed is not counted; at least so many of a kind; part of a clause")
	{
		FACTS("Xã Kỳ Sơn có 68 công chức (khối Mặt trận, đoàn thể 25 người; khối HĐND, UBND 43 người).",
			  "68 người stock {civil_servant,commune} @xã Kỳ Sơn",
			  "25 người stock {civil_servant,commune} @xã Kỳ Sơn",
			  "43 người stock {civil_servant,commune} @xã Kỳ Sơn");
		FACTS("Huyện Kỳ Phú có 186 giáo viên do chủ tịch huyện ký hợp đồng.",
			  "186 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("40% công chức trở lên biết tiếng Anh.", "ít nhất 40% stock {civil_servant} foreign_language");
	}
	TEST("shares of a population and of hours are none; books given and received")
	{
		FACTS("Cán bộ người Chăm chiếm 9%, chưa xứng với tỷ lệ 23% trong dân số. Người học dưới 60% thời lượng phải học lại.",
			  "9% stock {cadre,ethnic_minority}");
		FACTS("Xã Kỳ Sơn vừa nhận 60 cuốn giáo trình tin học cho cán bộ xã. Phòng đọc của xã có 700 cuốn sách.",
			  "60 cuốn material {cadre,commune} informatics @xã Kỳ Sơn");
	}
	TEST("so many people of so many posts, 'trở lên' behind the noun, 'gấp ba', who signs up to leave")
	{
		FACTS("Sở Nội vụ hiện có 319 người/342 biên chế được giao.",
			  "319 người stock {} @Sở Nội vụ",
			  "342 biên chế stock {} @Sở Nội vụ");
		FACTS("Huyện Kỳ Phú có 1.008 công chức; 41 người đăng ký nghỉ hưu trước tuổi, 8 cán bộ bị hạ bậc thi đua.",
			  "1.008 người stock {civil_servant} @huyện Kỳ Phú",
			  "41 người reduction {civil_servant} @huyện Kỳ Phú",
			  "8 người evaluation {cadre} @huyện Kỳ Phú");
		FACTS("Phấn đấu mỗi năm cử đi học 30 cán bộ trở lên.",
			  "ít nhất 30 người training target per_year {cadre}");
		FACTS("Số công chức có bằng đại học tăng gấp ba, từ 18% lên 52,6%.",
			  "3 lần change {civil_servant} professional:bachelor",
			  "18% stock {civil_servant} professional:bachelor",
			  "52,6% stock {civil_servant} professional:bachelor");
	}
	TEST("a label's track and a class's level; a heading that tells how long; software; a budget as a plan")
	{
		FACTS("Trong 9 tháng đầu năm 2014, tỉnh Bình Lâm mở 78 lớp cho 6.842 công chức. Cụ thể, kết quả 9 tháng như sau:\n\n"
			  "+ Lý luận chính trị: 05 lớp trung cấp, 412 học viên.",
			  "78 lớp training {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-09-30",
			  "6.842 người training {civil_servant} @tỉnh Bình Lâm 2014-01-01..2014-09-30",
			  "5 lớp training {learner} political:intermediate @tỉnh Bình Lâm 2014-01-01..2014-09-30",
			  "412 người training {learner} political:intermediate @tỉnh Bình Lâm 2014-01-01..2014-09-30");
		FACTS("Tỉnh Bình Lâm tập huấn sử dụng phần mềm quản lý văn bản cho 215 công chức. Kinh phí là 7 tỷ đồng, bằng 76% dự toán.",
			  "215 người training {civil_servant} informatics @tỉnh Bình Lâm",
			  "7.000.000.000 đồng spending {} @tỉnh Bình Lâm",
			  "76% kế hoạch spending {} @tỉnh Bình Lâm");
	}
	TEST("a level said once behind two posts, and what became of both; who asks to leave; who is left")
	{
		FACTS("Tỉnh Bình Lâm có hai chủ tịch và ba phó chủ tịch xã bị kỷ luật.",
			  "2 người evaluation {leader,commune} @tỉnh Bình Lâm",
			  "3 người evaluation {leader,commune} @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 241 công chức nghỉ việc. Riêng viên chức, tỉnh hiện còn 3.090 người, đã có 640 người nộp đơn xin nghỉ.",
			  "241 người reduction {civil_servant} @tỉnh Bình Lâm",
			  "3.090 người stock {public_employee} @tỉnh Bình Lâm",
			  "640 người reduction {public_employee} @tỉnh Bình Lâm");
		FACTS("Đã có 389 công an viên bán chuyên trách cấp xã thôi việc. Mỗi đêm cán bộ tuần tra 2 lượt.",
			  "389 người reduction {part_time,commune}");
	}
	TEST("not only there, but in all of the province; what had to be done was done")
	{
		FACTS("Huyện Kỳ Phú có 12 công chức. Không riêng Kỳ Phú, 80% công chức hành chính toàn tỉnh Bình Lâm là nữ.",
			  "12 người stock {civil_servant} @huyện Kỳ Phú",
			  "80% stock {civil_servant,female} @tỉnh Bình Lâm");
		FACTS("Trường Tiểu học Kỳ Sơn đã phải tuyển 6 giáo viên, còn phải tuyển 2 giáo viên.",
			  "6 người recruitment {lecturer} @Trường Tiểu học Kỳ Sơn",
			  "2 người recruitment target {lecturer} @Trường Tiểu học Kỳ Sơn");
	}
	TEST("what a name is, told behind it; whom one asks is not where; a station by its noun")
	{
		FACTS("Huyện Kỳ Phú có 12 công chức. Ở Trà Lâm, xã bãi ngang, chuyện học càng khó. Xã hiện có 21 công chức.",
			  "12 người stock {civil_servant} @huyện Kỳ Phú",
			  "21 người stock {civil_servant,commune} @xã Trà Lâm");
		FACTS("Huyện Kỳ Phú có 12 công chức. Huyện đề nghị tỉnh cho tuyển dụng 6 công chức.",
			  "12 người stock {civil_servant} @huyện Kỳ Phú",
			  "6 người recruitment target {civil_servant} @huyện Kỳ Phú");
		FACTS("Chúng tôi về Trạm Y tế xã Trà Lâm. Biên chế của trạm hiện có 6 viên chức.",
			  "6 người stock {public_employee,commune} @Trạm Y tế xã Trà Lâm");
	}
	TEST("posts that others are appointed to, whom plans are of, and shares of a plan in a row")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm bổ nhiệm 17 cán bộ, gồm 3 phó giám đốc sở, 14 trưởng phòng.",
			  "17 người appointment {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "3 người appointment {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "14 người appointment {cadre} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Huyện Kỳ Phú có 412 cán bộ, công chức xã.\n\nNhiệm kỳ 2010 - 2015, huyện quy hoạch 59 đồng chí.",
			  "412 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "59 người planning {cadre} @huyện Kỳ Phú 2010-01-01..2015-12-31");
		FACTS("Huyện Kỳ Phú cử công chức đi bồi dưỡng vượt kế hoạch, đạt 112%, xã Trà Lâm mới đạt 58%, xã Kỳ Sơn 52% kế hoạch.",
			  "112% kế hoạch training {civil_servant} @huyện Kỳ Phú",
			  "58% kế hoạch training {civil_servant,commune} @xã Trà Lâm",
			  "52% kế hoạch training {civil_servant,commune} @xã Kỳ Sơn");
	}
	TEST("a day of those who are paid, the time told before in the sentence, and one who speaks")
	{
		FACTS("Tỉnh Bình Lâm hỗ trợ 50 triệu đồng cho cán bộ nghỉ trước ngày 31/12/2020.",
			  "50.000.000 đồng spending {cadre} @tỉnh Bình Lâm");
		FACTS("Giai đoạn 2015-2021, tỉnh Bình Lâm tinh giản 47 công chức; cùng thời gian này, 12 viên chức nghỉ việc.",
			  "47 người reduction {civil_servant} @tỉnh Bình Lâm 2015-01-01..2021-12-31",
			  "12 người reduction {public_employee} @tỉnh Bình Lâm 2015-01-01..2021-12-31");
		FACTS("Một lãnh đạo Sở Nội vụ thừa nhận, 70% công chức là nữ.", "70% stock {civil_servant,female} @tỉnh");
	}
	TEST("places listed answer to numbers, by their common type word; who elects; a day with its word")
	{
		FACTS("Năm 2012, tỉnh Bình Lâm tuyển 196 công chức, trong đó nữ 88 người. Các huyện Kỳ Phú, Sơn Lạc có nhiều người trúng tuyển nhất, lần lượt là 24 và 19 người.",
			  "196 người recruitment {civil_servant} @tỉnh Bình Lâm 2012-01-01..2012-12-31",
			  "88 người recruitment {civil_servant,female} @tỉnh Bình Lâm 2012-01-01..2012-12-31",
			  "24 người recruitment {civil_servant} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "19 người recruitment {civil_servant} @huyện Sơn Lạc 2012-01-01..2012-12-31");
		FACTS("Cử tri tỉnh Bình Lâm đã bầu đủ 50 vị đại biểu HĐND tỉnh; nơi chưa đủ sẽ bầu thêm vào ngày 5-6.",
			  "50 người appointment {council_delegate,province} @tỉnh Bình Lâm");
	}
	TEST("those on the committee of another level; whom a title names apart is not everybody")
	{
		FACTS("Tỉnh Bình Lâm có 936 công chức. Nữ tham gia cấp ủy cấp tỉnh có 8 đồng chí, cấp huyện đạt 19,3%.",
			  "936 người stock {civil_servant} @tỉnh Bình Lâm",
			  "8 người stock {committee_member,province,female} @tỉnh Bình Lâm",
			  "19,3% stock {committee_member,district,female} @tỉnh Bình Lâm");
	}
	TEST("seats that candidates stand for, until they are filled; posts that nobody holds both of")
	{
		FACTS("Tỉnh Bình Lâm có 741 người ứng cử, bầu 424 đại biểu HĐND cấp huyện.",
			  "741 người appointment {council_delegate} @tỉnh Bình Lâm",
			  "424 người appointment target {council_delegate,district} @tỉnh Bình Lâm");
		FACTS("Tại 17 xã của huyện Kỳ Phú, có 9 đồng chí bí thư, 14 đồng chí phó bí thư được bầu lần đầu.",
			  "9 người appointment {leader,commune} @huyện Kỳ Phú",
			  "14 người appointment {leader,commune} @huyện Kỳ Phú");
	}
	TEST("the staff of a school by its noun, the level of a whole told before, a commune by what it is like")
	{
		FACTS("Trường Chính trị tỉnh Bình Lâm có lớp ở xã Kỳ Sơn. Đến nay, bộ máy của trường gồm 46 viên chức.",
			  "46 người stock {public_employee} @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 58 công chức xã dôi dư. Các địa phương đã giải quyết được 39/58 công chức.",
			  "58 người reduction {civil_servant,commune} @huyện Kỳ Phú",
			  "39 người reduction {civil_servant,commune} @huyện Kỳ Phú of=58 người");
	}
	TEST("a district by its bare name, beside its town; where those go who leave")
	{
		FACTS("Huyện Di Linh họp. Xã Sơn Điền cách thị trấn Di Linh 43 km. Năm 2015, Di Linh luân chuyển 20 cán bộ trẻ.",
			  "20 người rotation {cadre,young} @huyện Di Linh 2015-01-01..2015-12-31");
		FACTS("Ở huyện Kỳ Phú có 14 trưởng thôn xin nghỉ việc đi làm công ty ở Bình Dương.",
			  "14 người reduction {cadre,village} @huyện Kỳ Phú");
	}
	TEST("what teachers learnt, each level behind a colon; where they teach")
	{
		FACTS("Tỉnh Bình Lâm có 711 giáo viên. Trình độ văn hóa: THCS: 42 người, chiếm 5,9%; tiểu học: 84 người.",
			  "711 người stock {lecturer} @tỉnh Bình Lâm",
			  "42 người stock {lecturer} general:lower_secondary @tỉnh Bình Lâm",
			  "5,9% stock {lecturer} general:lower_secondary @tỉnh Bình Lâm",
			  "84 người stock {lecturer} general:primary @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm có 711 giáo viên, trong đó tiểu học 84 người, THCS 42 người.",
			  "711 người stock {lecturer} @tỉnh Bình Lâm",
			  "84 người stock {lecturer} @tỉnh Bình Lâm",
			  "42 người stock {lecturer} @tỉnh Bình Lâm");
	}
	TEST("a share and how many it is, behind such a pair of others")
	{
		FACTS("Đảng bộ huyện Kỳ Phú có 486 cấp ủy viên cơ sở. Cấp ủy viên nữ chiếm 18,1% với 88 người; cấp ủy viên trẻ tuổi chiếm 21,4% với 64 người.",
			  "486 người stock {committee_member,commune} @huyện Kỳ Phú",
			  "18,1% stock {committee_member,commune,female} @huyện Kỳ Phú",
			  "88 người stock {committee_member,commune,female} @huyện Kỳ Phú",
			  "21,4% stock {committee_member,commune,young} @huyện Kỳ Phú",
			  "64 người stock {committee_member,commune,young} @huyện Kỳ Phú");
	}
	TEST("what somebody works on is nothing learnt")
	{
		FACTS("Huyện Kỳ Phú có 12 công chức phụ trách công nghệ thông tin. Huyện mở một lớp lĩnh vực công nghệ thông tin cho 40 công chức.",
			  "12 người stock {civil_servant} @huyện Kỳ Phú",
			  "1 lớp training {civil_servant} informatics @huyện Kỳ Phú",
			  "40 người training {civil_servant} informatics @huyện Kỳ Phú");
	}
	TEST("patients taken in are no recruits; a trait told vaguely; a mean age; a commune by its bare name")
	{
		FACTS("Bệnh viện Đa khoa tỉnh Bình Lâm, nơi tiếp nhận mỗi ngày gần 900 lượt người đến khám, hiện có 731 viên chức, nữ chưa nhiều.",
			  "731 người stock {public_employee} @Bệnh viện Đa khoa tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 21 giảng viên kiêm chức. Tuổi bình quân của giảng viên kiêm chức là 47.",
			  "21 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Ở Ô Trắng, xã có 25 cán bộ. Xã cũng đã mở một lớp tin học cho 172 lượt trưởng, phó trưởng ấp.",
			  "25 người stock {cadre,commune} @xã Ô Trắng",
			  "1 lớp training {cadre,village} informatics @xã Ô Trắng",
			  "172 lượt training {cadre,village} informatics @xã Ô Trắng");
	}
	TEST("what they learn, not what they had learnt; the degree that doctors hold besides")
	{
		FACTS("Huyện Kỳ Phú cử 20 cán bộ trình độ trung cấp đi học đại học.",
			  "20 người training {cadre} professional:bachelor @huyện Kỳ Phú");
		FACTS("Ở huyện Kỳ Phú, 40% viên chức là bác sĩ có trình độ sau đại học.",
			  "40% stock {public_employee} professional:master-doctor @huyện Kỳ Phú");
		FACTS("Năm 2013, huyện Kỳ Phú có 58 công chức nhận bằng thạc sĩ.",
			  "58 người training {civil_servant} professional:master @huyện Kỳ Phú 2013-01-01..2013-12-31");
	}
	TEST("shares of those who live in a place, and people of ours beside those to leave")
	{
		FACTS("Huyện Kỳ Phú có dân số trên 150.000 người, đồng bào Khmer chiếm hơn 12%. Huyện có 245 cán bộ xã.",
			  "245 người stock {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú còn dôi dư 45 cán bộ và 176 công chức chưa đạt chuẩn.",
			  "45 người reduction {cadre} @huyện Kỳ Phú",
			  "176 người stock {civil_servant} below @huyện Kỳ Phú");
	}
	TEST("a committee that is elected is of the territory of those who elect it")
	{
		FACTS("Đại hội Đảng bộ huyện Kỳ Phú bầu Ban Thường vụ 15 đồng chí, Ủy ban Kiểm tra 11 đồng chí.",
			  "15 người appointment {committee_member,district} @huyện Kỳ Phú",
			  "11 người appointment {committee_member,district} @huyện Kỳ Phú");
	}
	TEST("'nữ chỉ' begins the next count; one predicate of several posts; what they were sent to learn")
	{
		FACTS("Xã Kỳ Phú có 22 cán bộ; 12 người là đảng viên, nữ chỉ có 3 người.",
			  "22 người stock {cadre,commune} @xã Kỳ Phú",
			  "12 người stock {cadre,party_member,commune} @xã Kỳ Phú",
			  "3 người stock {cadre,commune,female} @xã Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 4 trưởng phòng, 2 chủ tịch xã là nữ.",
			  "4 người stock {leader,female} @huyện Kỳ Phú",
			  "2 người stock {leader,commune,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 12 lãnh đạo, 4 trưởng phòng là nữ.",
			  "12 người stock {leader} @huyện Kỳ Phú",
			  "4 người stock {leader,female} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 15 cán bộ có trình độ trung cấp đi học đại học, 4 người đã tốt nghiệp.",
			  "15 người training {cadre} professional:bachelor @huyện Kỳ Phú",
			  "4 người training {cadre} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("a plan reached is none of what follows; what is about to be done; the day of a meeting")
	{
		FACTS("Huyện Kỳ Phú đạt chỉ tiêu đề ra; luân chuyển 24 cán bộ; tuyển dụng 12 công chức.",
			  "24 người rotation {cadre} @huyện Kỳ Phú",
			  "12 người recruitment {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú phấn đấu đạt chỉ tiêu đề ra; luân chuyển 24 cán bộ.",
			  "24 người rotation target {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cần 42 giáo viên, mới có 19 người.",
			  "42 người stock target {lecturer} @huyện Kỳ Phú",
			  "19 người stock {lecturer} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú sắp mở 3 lớp cho 120 cán bộ.",
			  "3 lớp training target {cadre} @huyện Kỳ Phú",
			  "120 người training target {cadre} @huyện Kỳ Phú");
		FACTS("Tại hội nghị ngày 14/7/2017, Sở Nội vụ tỉnh Bình Lâm cho biết toàn tỉnh có 3.412 cán bộ.",
			  "3.412 người stock {cadre} @tỉnh Bình Lâm");
		FACTS("Năm 2017, huyện Kỳ Phú có 21 công chức nghỉ hưu, 5 người nghỉ vào năm 2016.",
			  "21 người reduction {civil_servant} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "5 người reduction {civil_servant} @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("people of a branch; theory is political; sciences are not learnt; fields of work")
	{
		FACTS("Huyện Kỳ Phú có 1.486 viên chức, gồm 1.212 người ngành giáo dục, 96 người ngành văn hóa.",
			  "1.486 người stock {public_employee} @huyện Kỳ Phú",
			  "1.212 người stock {public_employee} @huyện Kỳ Phú",
			  "96 người stock {public_employee} @huyện Kỳ Phú");
		FACTS("Cán bộ xã của huyện Kỳ Phú có trung cấp lý luận 81 người.",
			  "81 người stock {cadre,commune} political:intermediate @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 40 cán bộ trình độ cao cấp lý luận chính trị hoặc cử nhân.",
			  "40 người stock {cadre} political:advanced-bachelor @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 40 cán bộ trình độ cao cấp lý luận chính trị và cử nhân luật.",
			  "40 người stock {cadre} political:advanced @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 214 cán bộ khoa học.",
			  "214 người stock {cadre} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 26 công chức năng lực yếu bị cho thôi việc.",
			  "26 người reduction {civil_servant} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú đã tuyển 3 công chức về công nghệ thông tin, y tế.",
			  "3 người recruitment {civil_servant} @huyện Kỳ Phú");
	}
}

int
main(void)
{
	test_words();
	test_statements();
	test_wholes();
	test_shares_of_others();
	test_terms_and_teaching();
	test_plans();
	test_now();
	test_bodies();
	return UNIT_DONE();
}
