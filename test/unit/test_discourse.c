/*-------------------------------------------------------------------------
 *
 * test_discourse.c
 *		What sentences, lists and tables hand on to the facts behind them.
 *
 *-------------------------------------------------------------------------
 */
#include "fact_lines.h"
#include "text.h"

/* How many letters the place of the text's only fact has. */
static long long
letters_of_place(const char *text)
{
	unit_memory memory = {0};
	cbcc_host	host = unit_host(&memory);
	cbcc_fact_list list;
	long long	letters = -1;

	if (cbcc_article_facts(&host, text, strlen(text), false, 0, &list).code == CBCC_OK && list.count == 1)
		letters = (long long) cbcc_letter_count(list.items[0].place.bytes, 0, list.items[0].place.length);
	unit_release_all(&memory);
	return letters;
}

static void
test_discourse(void)
{
	TEST("\"cấp xã\" behind a commune as an example is of its district")
	{
		FACTS("Ở xã Hòa Lộc, huyện Kỳ Phú, nhiều cán bộ phải kiêm việc.\nNăm 2019, công chức cấp xã đạt chuẩn chiếm 82,5%.",
			  "82,5% stock {civil_servant,commune} met @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("a breakdown of the total just given (ruling 39)")
	{
		FACTS("Đến tháng 6/2019, huyện Kỳ Phú có 287 cán bộ, công chức cấp xã. 251 người có trình độ đại học, chiếm 87,5%.",
			  "287 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "251 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "87,5% stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2019-06-01..2019-06-30");
		FACTS("Đến tháng 6/2019, huyện Kỳ Phú có 287 cán bộ, công chức cấp xã. Hiện nay, 251 người có trình độ đại học, chiếm 87,5%.",
			  "287 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú 2019-06-01..2019-06-30",
			  "251 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "87,5% stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("a bare type word is the territory whose site the page is of")
	{
		FACTS("ỦY BAN NHÂN DÂN HUYỆN KỲ PHÚ\nCổng thông tin điện tử\nTrang chủ | Giới thiệu | Tin tức\n"
			  "Chăm lo đào tạo cán bộ cơ sở\n15/07/2020\nNhiều năm nay, việc học của cán bộ xã được các cấp ủy quan tâm, từ khâu cử người đến khâu bố trí công việc sau khi học xong.\n"
			  "Năm 2019, huyện cử 35 cán bộ xã đi học đại học.\n",
			  "35 người training {cadre,commune} professional:bachelor @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("BÁO CÀ MAU ĐIỆN TỬ\nTrang chủ | Giới thiệu | Tin tức\n"
			  "Chăm lo đào tạo cán bộ cơ sở\n15/07/2020\nNhiều năm nay, việc học của cán bộ xã được các cấp ủy quan tâm, từ khâu cử người đến khâu bố trí công việc sau khi học xong.\n"
			  "Toàn tỉnh có 315 cán bộ xã chưa qua đào tạo.\n",
			  "315 người stock {cadre,commune} professional:untrained @tỉnh Cà Mau");
	}
	TEST("an office that the text first counts the staff of, and a speaker's own school")
	{
		FACTS("Cục Thuế tỉnh Bình Lâm hiện có 486 công chức. Về chuyên môn, thạc sĩ 21 người. Năm 2019, Cục điều động 57 công chức.",
			  "486 người stock {civil_servant} @Cục Thuế tỉnh Bình Lâm",
			  "21 người stock {civil_servant} professional:master @Cục Thuế tỉnh Bình Lâm",
			  "57 người rotation {civil_servant} @Cục Thuế tỉnh Bình Lâm 2019-01-01..2019-12-31");
		FACTS("Tỉnh Bình Lâm có 900 giáo viên. Ông Phạm Văn Đủ, Hiệu trưởng Trường Tiểu học Kỳ Sơn, nói: “Trường tôi có 26 giáo viên”.",
			  "900 người stock {lecturer} @tỉnh Bình Lâm",
			  "26 người stock {lecturer} @Trường Tiểu học Kỳ Sơn");
	}
	TEST("a city that is a province, communes of a district, a part of one with its number")
	{
		FACTS("Thành phố Huế bầu 52 đại biểu HĐND thành phố.",
			  "52 người appointment {council_delegate,province} @thành phố Huế");
		FACTS("Trí thức trẻ ở các xã vùng sâu Cư Jút\n\nHuyện Cư Jút có 41 cán bộ xã chưa đạt chuẩn.",
			  "41 người stock {cadre,commune} below @huyện Cư Jút");
		FACTS("Tại xã Đam Rông 4, 22 đại biểu HĐND xã trúng cử.",
			  "22 người appointment {council_delegate,commune} @xã Đam Rông 4");
	}
	TEST("a province by its name alone, behind its city")
	{
		FACTS("Tỉnh Cà Mau có 900 cán bộ. Thành phố Cà Mau có 90 cán bộ. Lộ trình của Cà Mau là đến năm 2025, 80% cán bộ đạt chuẩn.",
			  "900 người stock {cadre} @tỉnh Cà Mau",
			  "90 người stock {cadre} @thành phố Cà Mau",
			  "80% stock target {cadre} met @tỉnh Cà Mau ..2025-12-31");
		FACTS("Cao Bằng có 900 cán bộ. Thị xã Cao Bằng có 90 cán bộ. Năm 2009, Cao Bằng đã đào tạo 12 cán bộ.",
			  "900 người stock {cadre} @tỉnh Cao Bằng",
			  "90 người stock {cadre} @thị xã Cao Bằng",
			  "12 người training {cadre} @tỉnh Cao Bằng 2009-01-01..2009-12-31");
		FACTS("Xã Hòa Bình có 19 cán bộ. Năm 2009, Hòa Bình đã đào tạo 12 cán bộ.",
			  "19 người stock {cadre,commune} @xã Hòa Bình",
			  "12 người training {cadre,commune} @xã Hòa Bình 2009-01-01..2009-12-31");
	}
	TEST("a place too long for a name is cut at the same letter in NFC and NFD")
	{
		char		text[1024] = "Tại huyện ";
		char	   *apart;

		for (int i = 0; i < 100; i++)
			strcat(text, "Ệệ");
		strcat(text, " có 12 cán bộ.");
		apart = unit_decomposed(text);
		CHECK_INT(letters_of_place(text), 120);
		CHECK_INT(letters_of_place(apart), 120);
		free(apart);
	}
	TEST("checked against what is required: of the total and its day (ruling 39)")
	{
		FACTS("Tính đến ngày 15/9/2019, huyện Kỳ Phú có 820 giáo viên. Đối chiếu quy định mới, 700 giáo viên đạt chuẩn, 120 người chưa đạt.",
			  "820 người stock {lecturer} @huyện Kỳ Phú 2019-09-15..2019-09-15",
			  "700 người stock {lecturer} met @huyện Kỳ Phú 2019-09-15..2019-09-15",
			  "120 người stock {lecturer} below @huyện Kỳ Phú 2019-09-15..2019-09-15");
	}
	TEST("an office or centre by its noun, who pays, and what a unit was made of")
	{
		FACTS("Trung tâm Bồi dưỡng chính trị huyện Kỳ Phú mở 52 lớp. Trung tâm còn in 3.200 cuốn tài liệu.",
			  "52 lớp training {} @Trung tâm Bồi dưỡng chính trị huyện Kỳ Phú",
			  "3.200 cuốn material {} @Trung tâm Bồi dưỡng chính trị huyện Kỳ Phú");
		FACTS("Sở Nội vụ tỉnh Bình Lâm tổng kết công tác. Năm 2018 Sở đã mở 12 lớp cho 600 công chức.",
			  "12 lớp training {civil_servant} @Sở Nội vụ tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "600 người training {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31");
		FACTS("Trường Chính trị tỉnh Bình Lâm mở 3 lớp. Ngân sách tỉnh hỗ trợ tiền ăn là 1,2 tỷ đồng.",
			  "3 lớp training {} @Trường Chính trị tỉnh Bình Lâm",
			  "1.200.000.000 đồng spending {} @tỉnh Bình Lâm");
		FACTS("Xã Kỳ Sơn sau sắp xếp\n\nHợp nhất từ thị trấn Kỳ Tân và hai xã Hòa Lễ, Kỳ Điền, xã Kỳ Sơn có 31 thôn.\n\n"
			  "Khi đi vào hoạt động, xã có 68 cán bộ, công chức.",
			  "68 người stock {cadre,civil_servant,commune} @xã Kỳ Sơn");
	}
	TEST("names in capitals end where the statement goes on, and are written small")
	{
		FACTS("HUYỆN KỲ PHÚ CÓ 120 CÁN BỘ.", "120 người stock {cadre} @huyện Kỳ Phú");
		FACTS("HUYỆN KỲ PHÚ MỞ 12 LỚP TẬP HUẤN.", "12 lớp training {} @huyện Kỳ Phú");
		FACTS("TP.HCM: 120 CÁN BỘ.", "120 người stock {cadre} @TP.HCM");
		FACTS("HUYỆN KỲ PHÚ: CÓ 120 CÁN BỘ. Huyện Kỳ Phú có 18 xã.",
			  "120 người stock {cadre} @huyện Kỳ Phú");
	}
	TEST("a clause that its number opens goes on with the parts")
	{
		FACTS("Từ năm 2015 đến nay, huyện Kỳ Phú luân chuyển 31 cán bộ, trong đó 17 cán bộ cấp huyện về xã; 8 cán bộ cấp xã lên huyện; 6 đồng chí sang khối chính quyền.",
			  "31 người rotation {cadre} @huyện Kỳ Phú 2015-01-01..",
			  "17 người rotation {cadre,district} @huyện Kỳ Phú 2015-01-01..",
			  "8 người rotation {cadre,commune} @huyện Kỳ Phú 2015-01-01..",
			  "6 người rotation {cadre} @huyện Kỳ Phú 2015-01-01..");
	}
	TEST("those counted before, and the posts they went to (rulings 13, 34)")
	{
		FACTS("Năm 2019, huyện Kỳ Phú điều động 24 cán bộ. Trong tổng số 24 cán bộ ấy có 15 đồng chí giữ chức bí thư đảng ủy xã.",
			  "24 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "24 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "15 người rotation {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31 of=24 người");
	}
	TEST("parts of candidates have no level, in the next sentence neither")
	{
		FACTS("Danh sách có 93 người ứng cử đại biểu HĐND tỉnh. Trong đó, nữ 35 người.",
			  "93 người appointment {council_delegate}",
			  "35 người appointment {council_delegate,female}");
	}
	TEST("one who is named is no group, those said to be known have their level")
	{
		FACTS("Xã Đồng Mít có 19 cán bộ, công chức. Chủ tịch xã Trần Văn Hải đọc cho nghe: học hết cấp 3 có 11 người, cấp 2 là 8.",
			  "19 người stock {cadre,civil_servant,commune} @xã Đồng Mít",
			  "11 người stock {cadre,civil_servant,commune} general:upper_secondary @xã Đồng Mít",
			  "8 người stock {cadre,civil_servant,commune} general:lower_secondary @xã Đồng Mít");
		FACTS("Tỉnh có 96 công chức cấp xã chưa đạt chuẩn. Tỉnh sẽ cử 70 công chức nói trên đi học.",
			  "96 người stock {civil_servant,commune} below @tỉnh",
			  "70 người training target {civil_servant,commune} @tỉnh");
		FACTS("Huyện Kỳ Phú có 310 cán bộ, công chức cấp xã. Trong đó, ở nhóm cán bộ, tỷ lệ có trình độ đại học là 41%, ở nhóm công chức là 62%.",
			  "310 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "41% stock {cadre,commune} professional:bachelor @huyện Kỳ Phú",
			  "62% stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("committees of the level that the title names, and the whole group in a new paragraph")
	{
		FACTS("Huyện Kỳ Phú: Cấp ủy cơ sở khóa mới trẻ hơn\n\nĐại hội các nơi bầu 240 người vào cấp ủy.",
			  "240 người appointment {committee_member,commune} @huyện Kỳ Phú");
		FACTS("Ở cấp xã đã bố trí 900 cán bộ, công chức. Trong đó, 310 người được điều động từ cơ quan cấp huyện.\n\nTrong đội ngũ này, đại học trở lên chiếm 91%.",
			  "900 người stock {cadre,civil_servant,commune}",
			  "310 người rotation {cadre,civil_servant,district}",
			  "91% stock {cadre,civil_servant,commune} professional:bachelor-doctor");
		FACTS("Cán bộ cấp xã của huyện Kỳ Phú có 210 người.\n\nTrong cấp ủy xã, nữ chiếm 14%.",
			  "210 người stock {cadre,commune} @huyện Kỳ Phú",
			  "14% stock {committee_member,commune,female} @huyện Kỳ Phú");
	}
	TEST("councils of cities of a province's level, and where recruits go")
	{
		FACTS("Hải Phòng bầu 60 đại biểu HĐND thành phố\n\nCử tri thành phố Hải Phòng đã bầu 60 đại biểu HĐND thành phố, trong đó nữ 15 người.",
			  "60 người appointment {council_delegate,province} @thành phố Hải Phòng",
			  "60 người appointment {council_delegate,province} @thành phố Hải Phòng",
			  "15 người appointment {council_delegate,province,female} @thành phố Hải Phòng");
		FACTS("Đưa trí thức trẻ về cơ sở, huyện Kỳ Phú tiếp nhận 42 trí thức trẻ. Trong đó, 15 người là nữ.",
			  "42 người recruitment {young} @huyện Kỳ Phú",
			  "15 người recruitment {female,young} @huyện Kỳ Phú");
		FACTS("Cấp ủy viên cấp xã của huyện Kỳ Phú gồm 310 đồng chí:\n- Trẻ tuổi (dưới 35 tuổi): 52 đồng chí.",
			  "310 người stock {committee_member,commune} @huyện Kỳ Phú",
			  "52 người stock {committee_member,commune,young} @huyện Kỳ Phú");
	}
	TEST("levels of a bracket and of what is added, traits by rank")
	{
		FACTS("Huyện Kỳ Phú có 318 cán bộ, công chức cấp xã (156 cán bộ, 162 công chức); ngoài ra còn 271 người hoạt động không chuyên trách.",
			  "318 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "156 người stock {cadre,commune} @huyện Kỳ Phú",
			  "162 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "271 người stock {part_time,commune} @huyện Kỳ Phú");
		FACTS("Tỷ lệ nữ và trẻ tuổi trong cấp ủy viên cấp xã của huyện Kỳ Phú lần lượt đạt 15% và 10%.",
			  "15% stock {committee_member,commune,female} @huyện Kỳ Phú",
			  "10% stock {committee_member,commune,young} @huyện Kỳ Phú");
	}
	TEST("learners are of the school, wherever a class is held (ruling 37)")
	{
		FACTS("Trường Chính trị tỉnh Bình Lâm mở 37 lớp. Bốn lớp mở tại huyện Kỳ Phú đón 320 học viên.",
			  "37 lớp training {} @Trường Chính trị tỉnh Bình Lâm",
			  "4 lớp training {learner} @Trường Chính trị tỉnh Bình Lâm",
			  "320 người training {learner} @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Trường Chính trị tỉnh Bình Lâm khai giảng lớp trung cấp lý luận chính trị. Lớp có 86 học viên đến từ các sở, ngành trong tỉnh. Kết quả, 21 học viên (24,4%) xếp loại giỏi.",
			  "86 người training {learner} political:intermediate @tỉnh Bình Lâm",
			  "21 người evaluation {learner} @tỉnh Bình Lâm",
			  "24,4% evaluation {learner} @tỉnh Bình Lâm");
	}
	TEST("the staff of a hospital or school is its own, which later sentences call by its noun")
	{
		FACTS("Bệnh viện Đa khoa khu vực Kỳ Phú hiện có 320 viên chức, trong đó 96 nữ. Năm 2019, bệnh viện cử 12 viên chức đi học chuyên khoa I.",
			  "320 người stock {public_employee} @Bệnh viện Đa khoa khu vực Kỳ Phú",
			  "96 người stock {public_employee,female} @Bệnh viện Đa khoa khu vực Kỳ Phú",
			  "12 người training {public_employee} professional:master @Bệnh viện Đa khoa khu vực Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Toàn huyện Kỳ Phú có 340 giáo viên. Trường Tiểu học Lê Lợi ở xã xa nhất. Hiệu trưởng cho hay, trường có 29 giáo viên, 11 người có trình độ cao đẳng.",
			  "340 người stock {lecturer} @huyện Kỳ Phú",
			  "29 người stock {lecturer} @Trường Tiểu học Lê Lợi",
			  "11 người stock {lecturer} professional:college @Trường Tiểu học Lê Lợi");
	}
	TEST("a body by its noun and whose it is, its office's level, a ministry's own people")
	{
		FACTS("Anh là viên chức Trạm Y tế xã Đồng Vang. Trạm của anh có 7 viên chức, 5 nữ.",
			  "7 người stock {public_employee,commune} @Trạm Y tế xã Đồng Vang",
			  "5 người stock {public_employee,commune,female} @Trạm Y tế xã Đồng Vang");
		FACTS("Chúng tôi đến Phòng Nội vụ huyện Kỳ Phú. Cả phòng hiện có 9 công chức.",
			  "9 người stock {civil_servant,district} @Phòng Nội vụ huyện Kỳ Phú");
		FACTS("Năm 2020, Bộ Tư pháp cử 40 lượt công chức đi học. Kinh phí là 300 triệu đồng. Hiện nay, 80% công chức của Bộ có chứng chỉ ngoại ngữ. Bộ mở 2 lớp cho 60 công chức cấp xã của tỉnh Sơn La.",
			  "40 lượt training {civil_servant} @Bộ Tư pháp 2020-01-01..2020-12-31",
			  "300.000.000 đồng spending {} @Bộ Tư pháp",
			  "80% stock {civil_servant} foreign_language @Bộ Tư pháp",
			  "2 lớp training {civil_servant,commune} @Bộ Tư pháp",
			  "60 người training {civil_servant,commune} @tỉnh Sơn La");
		FACTS("Khối cơ quan Bộ Tư pháp hiện có 740 công chức.",
			  "740 người stock {civil_servant,central} @Bộ Tư pháp");
	}
	TEST("what an office or a school is for, and whom it is called after, belong to its name")
	{
		FACTS("Năm 2011, Trường Chính trị Trường Chinh mở 41 lớp.",
			  "41 lớp training {} @Trường Chính trị Trường Chinh 2011-01-01..2011-12-31");
		FACTS("Năm 2019, Trường Đào tạo, bồi dưỡng cán bộ, công chức tỉnh Bình Lâm mở 7 lớp. Cục Quản lý đất đai in 3.000 cuốn sổ tay.",
			  "7 lớp training {} @Trường Đào tạo, bồi dưỡng cán bộ, công chức tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "3.000 cuốn material {} @Cục Quản lý đất đai");
	}
	TEST("communes' own people, and parts of those counted of them")
	{
		FACTS("Các xã của huyện Kỳ Phú có 187 cán bộ, công chức.",
			  "187 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Ở cấp tỉnh, cấp huyện, 93,8% công chức có trình độ đại học.",
			  "93,8% stock {civil_servant,province,district} professional:bachelor");
		FACTS("Trường có 46 giáo viên, 31 giáo viên đã có bằng đại học.",
			  "46 người stock {lecturer}",
			  "31 người stock {lecturer} professional:bachelor");
	}
	TEST("a breakdown by kinds leaves the text at both; a level that a part is of")
	{
		FACTS("Các xã của huyện Kỳ Phú có 612 cán bộ, công chức. Phân theo khối, cán bộ 317 người, công chức 295 người. Về chuyên môn, đại học 278 người.",
			  "612 người stock {cadre,civil_servant,commune} @huyện Kỳ Phú",
			  "317 người stock {cadre,commune} @huyện Kỳ Phú",
			  "295 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "278 người stock {cadre,civil_servant,commune} professional:bachelor @huyện Kỳ Phú");
		FACTS("Tỉnh Bình Lâm mở 4 lớp tiếng Mông cho 172 cán bộ, công chức. Trong đó, 95 người công tác ở các cơ quan cấp huyện, 77 người ở các xã biên giới.",
			  "4 lớp training {cadre,civil_servant} ethnic_language @tỉnh Bình Lâm",
			  "172 người training {cadre,civil_servant} ethnic_language @tỉnh Bình Lâm",
			  "95 người training {cadre,civil_servant,district} ethnic_language @tỉnh Bình Lâm",
			  "77 người training {cadre,civil_servant,commune} ethnic_language @tỉnh Bình Lâm");
	}
	TEST("a province that the text names only as who issued a document; its seat")
	{
		FACTS("Theo Quyết định số 66/2010/QĐ-UBND ngày 30-6-2010 của UBND tỉnh Bình Lâm, tỉnh tuyển được 46 công chức.",
			  "46 người recruitment {civil_servant} @tỉnh Bình Lâm");
		FACTS("Cao Bằng có 900 công chức. Tại thị xã Cao Bằng, tỉnh mở 4 lớp cho công chức.",
			  "900 người stock {civil_servant} @tỉnh Cao Bằng",
			  "4 lớp training {civil_servant} @tỉnh Cao Bằng");
	}
	TEST("of so many, how many it is")
	{
		FACTS("Cứ 10 cán bộ xã thì có 4 người tốt nghiệp đại học.",
			  "4 người stock {cadre,commune} professional:bachelor of=10 người");
	}
	TEST("what a plan has come to behind a semicolon; a year ago and today")
	{
		FACTS("Năm 2020, kế hoạch của tỉnh Bình Lâm là mở 38 lớp cho công chức; đến hết tháng 3/2020 mới mở được 7 lớp.",
			  "38 lớp training target {civil_servant} @tỉnh Bình Lâm 2020-01-01..2020-12-31",
			  "7 lớp training {civil_servant} @tỉnh Bình Lâm ..2020-03-31");
	}
	TEST("the highest and the lowest break down the total")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm tinh giản 728 công chức. Nhiều nhất là huyện Kỳ Phú với 138 người.",
			  "728 người reduction {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "138 người reduction {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31");
	}
	TEST("a label before a colon, and a clause behind a semicolon")
	{
		FACTS("Công chức cấp xã đạt chuẩn về chuyên môn: 278 người, bằng 62,5%.",
			  "278 người stock {civil_servant,commune} professional met",
			  "62,5% stock {civil_servant,commune} professional met");
	}
	TEST("the level of a congress that the sentence before names")
	{
		FACTS("Năm 2020, các đảng bộ cơ sở bầu 614 cấp ủy viên cấp xã. Đảng bộ huyện Kỳ Phú được chọn đại hội điểm. Đại hội bầu Ban Chấp hành gồm 39 đồng chí.",
			  "614 người appointment {committee_member,commune} 2020-01-01..2020-12-31",
			  "39 người appointment {committee_member,district} @huyện Kỳ Phú");
	}
	TEST("what a plan cites is planned, a day said again, parts of a part")
	{
		FACTS("UBND tỉnh Bình Lâm vừa ban hành Kế hoạch số 64/KH-UBND. Theo đó, năm 2020, toàn tỉnh bồi dưỡng 450 lượt công chức.",
			  "450 lượt training target {civil_servant} @tỉnh Bình Lâm 2020-01-01..2020-12-31");
		FACTS("Cùng ngày 15/3/2020, cử tri tỉnh Bình Lâm bầu 85 đại biểu HĐND tỉnh.",
			  "85 người appointment {council_delegate,province} @tỉnh Bình Lâm 2020-03-15..2020-03-15");
		FACTS("Huyện Kỳ Phú có 168 cán bộ đoàn. Trong đó, 76/76 bí thư đoàn xã đã tốt nghiệp THPT; 58 đồng chí có trình độ đại học.",
			  "168 người stock {cadre,union_officer} @huyện Kỳ Phú",
			  "76 người stock {leader,union_officer,commune} general:upper_secondary @huyện Kỳ Phú of=76 người",
			  "58 người stock {leader,union_officer,commune} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("teachers below the standard by where they teach, and what they study")
	{
		FACTS("Huyện Kỳ Phú có 518 giáo viên chưa đạt chuẩn về chuyên môn, gồm 112 giáo viên mầm non và 406 giáo viên tiểu học.",
			  "518 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "112 người stock {lecturer} professional below @huyện Kỳ Phú",
			  "406 người stock {lecturer} professional below @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú cử 412 giáo viên tiểu học, THCS đi học đại học.",
			  "412 người training {lecturer} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("names that begin with the same syllable and are as long")
	{
		FACTS("Hà Nội có 120 công chức cấp xã. Hà Tĩnh có 80 công chức cấp xã.",
			  "120 người stock {civil_servant,commune} @thành phố Hà Nội",
			  "80 người stock {civil_servant,commune} @tỉnh Hà Tĩnh");
	}
	TEST("a place whose name ends in another's, one that the title names")
	{
		FACTS("Phường Tây Hoa Lư có 58 cán bộ, công chức.",
			  "58 người stock {cadre,civil_servant,commune} @phường Tây Hoa Lư");
	}
	TEST("a people that lives in a place is not that of its officials")
	{
		FACTS("Xã Đồng Mít có 18 công chức ở vùng đồng bào Khmer, 5 công chức là đồng bào dân tộc thiểu số.",
			  "18 người stock {civil_servant,commune} @xã Đồng Mít",
			  "5 người stock {civil_servant,commune,ethnic_minority} @xã Đồng Mít");
	}
}

static void
test_ends(void)
{
	TEST("behind the last word nothing is left of a longer sentence")
	{
		FACTS("Huyện Kỳ Phú có 8 cán bộ xã lên",
			  "8 người rotation {cadre,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú đang có 320 cán bộ và 41 công chức.\n"
			  "Huyện Kỳ Phú có 8 cán bộ xã lên",
			  "320 người stock {cadre} @huyện Kỳ Phú",
			  "41 người stock {civil_servant} @huyện Kỳ Phú",
			  "8 người rotation {cadre,commune} @huyện Kỳ Phú");
	}
}

static void
test_handed_on(void)
{
	TEST("who of those sent to study has come through, behind what it cost, too")
	{
		FACTS("Từ năm 2016 đến năm 2019, huyện Kỳ Phú cử 64 công chức đi học thạc sĩ; 21 người học ở nước ngoài. Kinh phí là 2,4 tỷ đồng.\n"
			  "Đến nay, 37 người đã nhận bằng.",
			  "64 người training {civil_servant} professional:master @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "21 người training {civil_servant} professional:master @huyện Kỳ Phú 2016-01-01..2019-12-31",
			  "2.400.000.000 đồng spending {} @huyện Kỳ Phú",
			  "37 người training {civil_servant} professional:master @huyện Kỳ Phú");
		FACTS("Năm 2019, huyện Kỳ Phú cử 64 công chức đi học. Hiện nay, 37 người đã tốt nghiệp đại học.",
			  "64 người training {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31",
			  "37 người stock {civil_servant} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("those who stay when others leave or move; one verb of those who move")
	{
		FACTS("Năm 2018, xã Hòa Lộc có 5 công chức nghỉ việc, 3 công chức được biệt phái, còn 41 người. Trong số 41 người này, 35 người có trình độ đại học.",
			  "5 người reduction {civil_servant,commune} @xã Hòa Lộc 2018-01-01..2018-12-31",
			  "3 người rotation {civil_servant,commune} @xã Hòa Lộc 2018-01-01..2018-12-31",
			  "41 người stock {civil_servant,commune} @xã Hòa Lộc 2018-01-01..2018-12-31",
			  "41 người stock {civil_servant,commune} @xã Hòa Lộc 2018-01-01..2018-12-31",
			  "35 người stock {civil_servant,commune} professional:bachelor @xã Hòa Lộc 2018-01-01..2018-12-31 of=41 người");
	}
	TEST("those who stay now; what was compared with is not of another time, nor of another paragraph")
	{
		FACTS("Xã Hòa Lộc có 5 công chức nghỉ việc, 3 người thôi việc, hiện còn 41 người.",
			  "5 người reduction {civil_servant,commune} @xã Hòa Lộc",
			  "3 người reduction {civil_servant,commune} @xã Hòa Lộc",
			  "41 người stock {civil_servant,commune} @xã Hòa Lộc");
		FACTS("Huyện Kỳ Phú có 315 cán bộ, tăng 12 người so với năm 2015. Cán bộ nữ là 96 người, tăng 3 người so với nhiệm kỳ trước.\nCông chức tăng 7 người.",
			  "315 người stock {cadre} @huyện Kỳ Phú",
			  "12 người change {cadre} @huyện Kỳ Phú base=2015-01-01..2015-12-31",
			  "96 người stock {cadre,female} @huyện Kỳ Phú",
			  "3 người change {cadre,female} @huyện Kỳ Phú",
			  "7 người change {civil_servant} @huyện Kỳ Phú");
	}
	TEST("what a paragraph goes on to say that courses cost; pay by the hour; books that are made")
	{
		FACTS("Kinh phí bồi dưỡng cán bộ lấy từ ngân sách huyện Kỳ Phú. Năm 2012 được cấp 450 triệu đồng, đến năm 2015 con số này là 900 triệu đồng. Giảng viên nhận 250.000 đồng/buổi. Trường có thư viện 3.000 đầu sách, chép kín 2 cuốn vở.",
			  "450.000.000 đồng spending {} @huyện Kỳ Phú 2012-01-01..2012-12-31",
			  "900.000.000 đồng spending {} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "250.000 đồng spending {lecturer} @huyện Kỳ Phú");
	}
	TEST("of whom the most are told (ruling 39): of those the last count told more of than how many")
	{
		FACTS("Năm 2015, trong tổng số 915 giáo viên của huyện Kỳ Phú có 84 người chưa đạt chuẩn. Bậc tiểu học nhiều nhất với 51 người, kế đến là mầm non 33 người.",
			  "915 người stock {lecturer} @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "84 người stock {lecturer} below @huyện Kỳ Phú 2015-01-01..2015-12-31 of=915 người",
			  "51 người stock {lecturer} below @huyện Kỳ Phú 2015-01-01..2015-12-31",
			  "33 người stock {lecturer} below @huyện Kỳ Phú 2015-01-01..2015-12-31");
	}
	TEST("what a plan sets for a year, where no day tells if it is past")
	{
		FACTS("Theo Kế hoạch số 12/KH-UBND, đến năm 2030, huyện Kỳ Phú có trên 60% công chức có trình độ thạc sĩ.",
			  "hơn 60% stock target {civil_servant} professional:master @huyện Kỳ Phú ..2030-12-31");
	}
	TEST("learners of a class that is to open, behind grades")
	{
		FACTS("Huyện Kỳ Phú có 12 học viên đạt loại giỏi. Sở thông báo mở lớp trung cấp luật khóa mới, dự kiến khoảng 65 học viên.",
			  "12 người evaluation {learner} @huyện Kỳ Phú",
			  "khoảng 65 người training target {learner} professional:intermediate @huyện Kỳ Phú");
	}
	TEST("the work of so many is no count of them, nor is the one who does it")
	{
		FACTS("Huyện Kỳ Phú có 90 công chức. Một người phải gánh phần việc của hai, ba người. Năm qua, 5 người xin nghỉ việc.",
			  "90 người stock {civil_servant} @huyện Kỳ Phú",
			  "5 người reduction {civil_servant} @huyện Kỳ Phú");
	}
	TEST("the own body of who is quoted is the one named behind the quotation")
	{
		FACTS("Năm 2016, tỉnh Bình Lâm có 300 viên chức nghỉ việc.\n\"Khoa tôi có 22 viên chức, 6 người xin nghỉ. Khó lắm\", một trưởng khoa ở Bệnh viện Bình An kể.\n"
			  "\"Phòng tôi có 4 công chức\", một trưởng phòng than.\n\"Trạm tôi có 5 viên chức\", bà An, Trưởng Trạm Y tế xã Đồng Mít, huyện Kỳ Phú, kể.",
			  "300 người reduction {public_employee} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "22 người stock {public_employee} @Bệnh viện Bình An",
			  "6 người reduction {public_employee} @Bệnh viện Bình An",
			  "4 người stock {civil_servant} @tỉnh Bình Lâm",
			  "5 người stock {public_employee,commune} @xã Đồng Mít");
	}
	TEST("the most of the places counted, also behind a word (ruling 39)")
	{
		FACTS("Năm 2016, tỉnh Bình Lâm luân chuyển 96 cán bộ. Làm nhiều nhất là huyện Kỳ Phú với 34 đồng chí.",
			  "96 người rotation {cadre} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "34 người rotation {cadre} @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("the most of those just counted, the last of two dates, a source")
	{
		FACTS("Năm 2018, tỉnh Bình Lâm có 149 công chức nghỉ hưu. Số người nghỉ hưu nhiều nhất là huyện Kỳ Phú 31, kế đến huyện Sông Lũy 27.",
			  "149 người reduction {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "31 người reduction {civil_servant} @huyện Kỳ Phú 2018-01-01..2018-12-31",
			  "27 người reduction {civil_servant} @huyện Sông Lũy 2018-01-01..2018-12-31");
		FACTS("Năm 2006, huyện Kỳ Phú có 31 công chức người Khmer, đến tháng 9-2012 đã lên 112 người. Trong đó, nữ 40 người.",
			  "31 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú 2006-01-01..2006-12-31",
			  "112 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú 2012-09-01..2012-09-30",
			  "40 người stock {civil_servant,female,ethnic_minority} @huyện Kỳ Phú 2012-09-01..2012-09-30");
		FACTS("Năm 2018, tỉnh Bình Lâm mở 24 lớp cho 1.200 công chức. Theo khảo sát, nhu cầu học trung cấp lý luận chính trị còn khoảng 800 người.",
			  "24 lớp training {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "1.200 người training {civil_servant} @tỉnh Bình Lâm 2018-01-01..2018-12-31",
			  "khoảng 800 người training target {civil_servant} political:intermediate @tỉnh Bình Lâm");
	}
	TEST("a paragraph that names its subject anew goes on with no time")
	{
		FACTS("Năm 2017, huyện Kỳ Phú có 204 công chức cấp xã.\n"
			  "Chia theo trình độ chuyên môn của công chức cấp xã: đại học 150 người, trung cấp 54 người.",
			  "204 người stock {civil_servant,commune} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "150 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú",
			  "54 người stock {civil_servant,commune} professional:intermediate @huyện Kỳ Phú");
		FACTS("Năm 2017, huyện Kỳ Phú có 204 công chức cấp xã.\n"
			  "Chia theo trình độ: đại học 150 người.",
			  "204 người stock {civil_servant,commune} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "150 người stock {civil_servant,commune} professional:bachelor @huyện Kỳ Phú 2017-01-01..2017-12-31");
	}
	TEST("words with a dash within are one; society is no commune")
	{
		FACTS("Huyện Kỳ Phú có 23 công chức địa chính - xây dựng cấp xã và 19 công chức văn hóa - xã hội.",
			  "23 người stock {civil_servant,commune} @huyện Kỳ Phú",
			  "19 người stock {civil_servant,commune} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú phát triển kinh tế - xã hội, có 45 cán bộ đi học. Xã Hội Sơn có 21 công chức.",
			  "45 người training {cadre} @huyện Kỳ Phú",
			  "21 người stock {civil_servant,commune} @xã Hội Sơn");
		FACTS("Ở tỉnh Bình Lâm, 31 cán bộ được bổ nhiệm về các sở, quận - huyện; 23 cán bộ được bổ nhiệm giám đốc.",
			  "31 người appointment {cadre} @tỉnh Bình Lâm",
			  "23 người appointment {cadre} @tỉnh Bình Lâm");
	}
	TEST("a bare type word types a name, whatever the register has it as")
	{
		FACTS("Điện Bàn nâng chất lượng cán bộ. Toàn huyện có 45 cán bộ xã.",
			  "45 người stock {cadre,commune} @huyện Điện Bàn");
		FACTS("Năm 2014, huyện Điện Bàn có 45 cán bộ. Trở thành đô thị, thị xã cử 12 cán bộ đi học.",
			  "45 người stock {cadre} @huyện Điện Bàn 2014-01-01..2014-12-31",
			  "12 người training {cadre} @thị xã Điện Bàn");
		FACTS("Huyện Kỳ Phú có 45 cán bộ. Thị xã có 31 cán bộ.",
			  "45 người stock {cadre} @huyện Kỳ Phú",
			  "31 người stock {cadre} @thị xã");
	}
	TEST("xã is the one told of, not one that people are sent to")
	{
		FACTS("Xã Đồng Lạc trước là ba xã. Xã có 79 công chức; 2 người được biệt phái sang xã Ba Tô. Xã tuyển 3 công chức.",
			  "79 người stock {civil_servant,commune} @xã Đồng Lạc",
			  "2 người rotation {civil_servant,commune} @xã Đồng Lạc",
			  "3 người recruitment {civil_servant,commune} @xã Đồng Lạc");
		FACTS("Xã Đồng Lạc có 20 cán bộ. Đường lên xã Ba Tô còn xa. Xã có 15 cán bộ.",
			  "20 người stock {cadre,commune} @xã Đồng Lạc",
			  "15 người stock {cadre,commune} @xã Ba Tô");
	}
	TEST("a congress elects to the committee of the Party body it is of")
	{
		FACTS("Đại hội Đảng bộ huyện Kỳ Phú họp hai ngày. Năm 2004, huyện có 45 cán bộ đi học. Ngày 28/10/2005, đại hội bầu Ban Chấp hành khóa mới gồm 39 đồng chí, trong đó nữ 6 đồng chí.",
			  "45 người training {cadre} @huyện Kỳ Phú 2004-01-01..2004-12-31",
			  "39 người appointment {committee_member,district} @huyện Kỳ Phú 2005-10-28..2005-10-28",
			  "6 người appointment {committee_member,district,female} @huyện Kỳ Phú 2005-10-28..2005-10-28");
		FACTS("Đại hội Đảng bộ huyện Kỳ Phú họp hai ngày. Toàn huyện kỷ luật 37 đảng viên, trong đó 11 người là cấp ủy viên.",
			  "37 người evaluation {party_member} @huyện Kỳ Phú",
			  "11 người evaluation {committee_member} @huyện Kỳ Phú");
	}
	TEST("clauses that name a level, each with its own women")
	{
		FACTS("Tỉnh Bình Lâm quy hoạch cán bộ cấp tỉnh 201 đồng chí, nữ 36 đồng chí; cấp xã 950 đồng chí, nữ chiếm 27,4%.",
			  "201 người planning {cadre,province} @tỉnh Bình Lâm",
			  "36 người planning {cadre,province,female} @tỉnh Bình Lâm",
			  "950 người planning {cadre,commune} @tỉnh Bình Lâm",
			  "27,4% planning {cadre,commune,female} @tỉnh Bình Lâm");
	}
	TEST("those of whom a sentence begins: Trong đó")
	{
		FACTS("Huyện Kỳ Phú cử 26 công chức cấp huyện đi học, mở 12 lớp cho 340 lượt cán bộ xã. Trong đó, 75 lượt được bồi dưỡng tin học.",
			  "26 người training {civil_servant,district} @huyện Kỳ Phú",
			  "12 lớp training {cadre,commune} @huyện Kỳ Phú",
			  "340 lượt training {cadre,commune} @huyện Kỳ Phú",
			  "75 lượt training {cadre,commune} informatics @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 335 viên chức. Riêng cấp xã có 142/201 công chức là người Dao. Trong đó, 37 người tốt nghiệp đại học.",
			  "335 người stock {public_employee} @huyện Kỳ Phú",
			  "142 người stock {civil_servant,commune,ethnic_minority} @huyện Kỳ Phú of=201 người",
			  "37 người stock {civil_servant,commune,ethnic_minority} professional:bachelor @huyện Kỳ Phú");
	}
	TEST("what stands behind a colon is of the part before it; a share goes on with its subject")
	{
		FACTS("Trường Chính trị tỉnh Bình Lâm có 60 viên chức và người lao động, trong đó 43 giảng viên: 4 người là tiến sĩ, 35 thạc sĩ.",
			  "60 người stock {public_employee,worker} @Trường Chính trị tỉnh Bình Lâm",
			  "43 người stock {lecturer} @Trường Chính trị tỉnh Bình Lâm",
			  "4 người stock {lecturer} professional:doctor @Trường Chính trị tỉnh Bình Lâm",
			  "35 người stock {lecturer} professional:master @Trường Chính trị tỉnh Bình Lâm");
		FACTS("Huyện Kỳ Phú có 920 cán bộ, viên chức. Trong đó, 26% cán bộ cấp xã chưa qua đào tạo chuyên môn, 9% mới có trình độ THCS.",
			  "920 người stock {cadre,public_employee} @huyện Kỳ Phú",
			  "26% stock {cadre,commune} professional:untrained @huyện Kỳ Phú",
			  "9% stock {cadre,commune} general:lower_secondary @huyện Kỳ Phú");
	}
	TEST("what an office heads is its own, what it says is not")
	{
		FACTS("Tỉnh Bình Lâm có 20 cán bộ. Kết quả xếp loại của Viện kiểm sát nhân dân tỉnh: 17% công chức hoàn thành xuất sắc nhiệm vụ.",
			  "20 người stock {cadre} @tỉnh Bình Lâm",
			  "17% evaluation {civil_servant} @Viện kiểm sát nhân dân tỉnh");
		FACTS("Tỉnh Bình Lâm có 20 cán bộ. Theo số liệu của Sở Nội vụ: 45 công chức nghỉ việc.",
			  "20 người stock {cadre} @tỉnh Bình Lâm",
			  "45 người reduction {civil_servant} @tỉnh Bình Lâm");
	}
	TEST("throughout a place, a school named after one whose name begins so")
	{
		FACTS("Hội nghị họp tại thành phố Kỳ Phú. Năm 2017, có 238 công chức được xếp loại trên cả nước; 19 công chức nghỉ việc trên toàn huyện Sông Lũy.",
			  "238 người evaluation {civil_servant} @cả nước 2017-01-01..2017-12-31",
			  "19 người reduction {civil_servant} @huyện Sông Lũy 2017-01-01..2017-12-31");
		FACTS("Trường Chính trị Trường Chinh mở 4 lớp.",
			  "4 lớp training {} @Trường Chính trị Trường Chinh");
	}
	TEST("one is no number of people before others; members who are taken on")
	{
		FACTS("Huyện Kỳ Phú tiếp nhận 35 trí thức trẻ về làm phó chủ tịch UBND xã. Đến nay, huyện đã tuyển dụng 16 đội viên vào công chức.",
			  "35 người recruitment {young} @huyện Kỳ Phú",
			  "16 người recruitment {young} @huyện Kỳ Phú");
		FACTS("Ông Lê Văn An, Trưởng Phòng Nội vụ, đọc một mạch: Năm 2006, huyện Kỳ Phú đưa cán bộ xã đi học: trung cấp chính trị 48 người, trung cấp luật 33.",
			  "48 người training {cadre,commune} political:intermediate @huyện Kỳ Phú 2006-01-01..2006-12-31",
			  "33 người training {cadre,commune} professional:intermediate @huyện Kỳ Phú 2006-01-01..2006-12-31");
	}
	TEST("money that a territory lays down is not a hospital's, nor of the last place of a list")
	{
		FACTS("Bệnh viện Đa khoa huyện Kỳ Phú có 120 viên chức. Trước đó, HĐND tỉnh Bình Lâm ban hành Nghị quyết số 06/2023/NQ-HĐND. Theo đó, mức hỗ trợ một lần cho bác sĩ là 350 triệu đồng.",
			  "120 người stock {public_employee} @Bệnh viện Đa khoa huyện Kỳ Phú",
			  "350.000.000 đồng spending {} professional:bachelor @tỉnh Bình Lâm");
		FACTS("Tỉnh Bình Lâm tiếp nhận 97 công chức. Nhiều nhất là huyện Kỳ Phú với 14 người, kế đó là huyện Sông Lũy 11 người.\n"
			  "Mức trợ cấp ban đầu là 100 triệu đồng.",
			  "97 người recruitment {civil_servant} @tỉnh Bình Lâm",
			  "14 người recruitment {civil_servant} @huyện Kỳ Phú",
			  "11 người recruitment {civil_servant} @huyện Sông Lũy",
			  "100.000.000 đồng spending {} @tỉnh Bình Lâm");
	}
	TEST("what a document is about is no frame; heads of a union named again")
	{
		FACTS("Thực hiện Đề án số 04/ĐA-UBND về củng cố y tế cơ sở, huyện Kỳ Phú cử 14 viên chức đi học.",
			  "14 người training {public_employee} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú có 46 chủ tịch hội phụ nữ cấp xã; 22 chủ tịch có trình độ đại học; 13 chủ tịch UBND xã được bổ nhiệm.",
			  "46 người stock {leader,union_officer,commune} @huyện Kỳ Phú",
			  "22 người stock {leader,union_officer,commune} professional:bachelor @huyện Kỳ Phú",
			  "13 người appointment {leader,commune} @huyện Kỳ Phú");
	}
	TEST("what a place is the first of is not where it counts; a committee's members are of its level")
	{
		FACTS("Huyện Kỳ Phú là huyện đầu tiên của tỉnh có 45 cán bộ học thạc sĩ. Có 3 ủy viên Ban Thường vụ Huyện ủy là nữ.",
			  "45 người training {cadre} professional:master @huyện Kỳ Phú",
			  "3 người stock {committee_member,district,female} @huyện Kỳ Phú");
	}
	TEST("behind two traits told apart, what has none is of all")
	{
		FACTS("Huyện Kỳ Phú có 50 cán bộ, cán bộ nữ 17 người, cán bộ trẻ 12 người.",
			  "50 người stock {cadre} @huyện Kỳ Phú",
			  "17 người stock {cadre,female} @huyện Kỳ Phú",
			  "12 người stock {cadre,young} @huyện Kỳ Phú");
		FACTS("Huyện Kỳ Phú bầu 50 đại biểu HĐND, đại biểu nữ 17 người; tín đồ 4 người. Với HĐND cấp xã, đại biểu nữ đạt 34%; trẻ tuổi 41%; ngoài Đảng 6%.",
			  "50 người appointment {council_delegate} @huyện Kỳ Phú",
			  "17 người appointment {council_delegate,female} @huyện Kỳ Phú",
			  "4 người appointment {council_delegate,religious} @huyện Kỳ Phú",
			  "34% appointment {council_delegate,commune,female} @huyện Kỳ Phú",
			  "41% appointment {council_delegate,commune,young} @huyện Kỳ Phú",
			  "6% appointment {council_delegate,commune} @huyện Kỳ Phú");
	}
	TEST("what stands around a bracket is said of the number in it")
	{
		FACTS("Huyện Kỳ Phú có 22 công chức, quá nửa (12 người) là người Khmer. Số viên chức y tế của huyện là 71 người, nữ chiếm quá nửa (43 người).",
			  "22 người stock {civil_servant} @huyện Kỳ Phú",
			  "12 người stock {civil_servant,ethnic_minority} @huyện Kỳ Phú",
			  "71 người stock {public_employee} @huyện Kỳ Phú",
			  "43 người stock {public_employee,female} @huyện Kỳ Phú");
	}
	TEST("a count by levels names no commune")
	{
		FACTS("Tỉnh Bình Lâm có 97 công chức: các sở 40 người, khối huyện 37, xã 20. Huyện Kỳ Phú có 12 trưởng bon.",
			  "97 người stock {civil_servant} @tỉnh Bình Lâm",
			  "40 người stock {civil_servant} @tỉnh Bình Lâm",
			  "37 người stock {civil_servant,district} @tỉnh Bình Lâm",
			  "20 người stock {civil_servant,commune} @tỉnh Bình Lâm",
			  "12 người stock {cadre,village} @huyện Kỳ Phú");
	}
	TEST("where a reporter goes is a commune, if it is nothing else")
	{
		FACTS("Huyện Kỳ Phú có 142 cán bộ xã. Chúng tôi đến Suối Bương vào mùa bắp. Xã có 23 công chức.",
			  "142 người stock {cadre,commune} @huyện Kỳ Phú",
			  "23 người stock {civil_servant,commune} @xã Suối Bương");
		FACTS("Thôn Suối Bương có 23 hộ. Chúng tôi đến Suối Bương vào mùa bắp. Xã có 23 công chức.",
			  "23 người stock {civil_servant,commune} @xã");
	}
	TEST("who says something is no group")
	{
		FACTS("Huyện Kỳ Phú có 210 công chức. Bí thư Huyện ủy cho biết, toàn huyện có 45 người được cử đi học; ngân sách đã chi 2 tỷ đồng.",
			  "210 người stock {civil_servant} @huyện Kỳ Phú",
			  "45 người training {civil_servant} @huyện Kỳ Phú",
			  "2.000.000.000 đồng spending {civil_servant} @huyện Kỳ Phú");
	}
	TEST("nor is a source: Theo ông An, Trưởng phòng Nội vụ, ...")
	{
		FACTS("Huyện Kỳ Phú có 210 công chức. Theo ông Lê Văn An, Trưởng phòng Nội vụ huyện, 45 người được cử đi học. Theo Chủ tịch UBND huyện, có 12 người nghỉ việc.",
			  "210 người stock {civil_servant} @huyện Kỳ Phú",
			  "45 người training {civil_servant} @huyện Kỳ Phú",
			  "12 người reduction {civil_servant} @huyện Kỳ Phú");
	}
	TEST("behind a bullet, a quote or a dateline the sentence begins")
	{
		FACTS("(KP) - Chín tháng đầu năm 2015, huyện Kỳ Phú tuyển 14 viên chức.\n"
			  "Kết quả bồi dưỡng năm 2016:\n- Mười lớp tin học cho công chức;\n+ Hai lớp cho cán bộ xã.\n"
			  "Bình Lâm - Sáu tháng đầu năm 2017, tỉnh tuyển 30 công chức.",
			  "14 người recruitment {public_employee} @huyện Kỳ Phú 2015-01-01..2015-09-30",
			  "10 lớp training {civil_servant} informatics @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "2 lớp training {cadre,commune} @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "30 người recruitment {civil_servant} @tỉnh 2017-01-01..2017-06-30");
	}
	TEST("TP.HCM is a province, by whatever name: its districts are narrower")
	{
		FACTS("TP.HCM thiếu công chức\nNăm 2015, TP.HCM tuyển 210 công chức. Huyện Củ Chi có 44 công chức nghỉ việc.\nNăm 2016, 120 công chức được cử đi học.",
			  "210 người recruitment {civil_servant} @TP.HCM 2015-01-01..2015-12-31",
			  "44 người reduction {civil_servant} @huyện Củ Chi",
			  "120 người training {civil_servant} @TP.HCM 2016-01-01..2016-12-31");
		FACTS("Năm 2015, TP. Hồ Chí Minh tuyển 210 công chức. Huyện Củ Chi có 44 công chức nghỉ việc.\nNăm 2016, Sở Tư pháp bồi dưỡng 120 công chức cấp xã.",
			  "210 người recruitment {civil_servant} @thành phố Hồ Chí Minh 2015-01-01..2015-12-31",
			  "44 người reduction {civil_servant} @huyện Củ Chi",
			  "120 người training {civil_servant,commune} @thành phố Hồ Chí Minh 2016-01-01..2016-12-31");
	}
	TEST("each of a ranking has what stands right behind it, and the next sentence goes on with it")
	{
		FACTS("Năm 2019, tỉnh Bình Lâm biệt phái 214 công chức, đông nhất là Sở Tư pháp, 21 người, kế đến Sở Y tế (9 người), Bệnh viện Bình An 14; ít nhất, huyện Kỳ Phú, chỉ 3 người.",
			  "214 người rotation {civil_servant} @tỉnh Bình Lâm 2019-01-01..2019-12-31",
			  "21 người rotation {civil_servant} @Sở Tư pháp 2019-01-01..2019-12-31",
			  "9 người rotation {civil_servant} @Sở Y tế 2019-01-01..2019-12-31",
			  "14 người rotation {civil_servant} @Bệnh viện Bình An 2019-01-01..2019-12-31",
			  "3 người rotation {civil_servant} @huyện Kỳ Phú 2019-01-01..2019-12-31");
		FACTS("Năm 2016, tỉnh Bình Lâm có 32 công chức xin nghỉ. Đông nhất là Sở Y tế với 18 người. Kế đó là Sở Tư pháp, 12 người.",
			  "32 người reduction {civil_servant} @tỉnh Bình Lâm 2016-01-01..2016-12-31",
			  "18 người reduction {civil_servant} @Sở Y tế 2016-01-01..2016-12-31",
			  "12 người reduction {civil_servant} @Sở Tư pháp 2016-01-01..2016-12-31");
		FACTS("Năm 2016, huyện Kỳ Phú có 72% công chức xã đạt chuẩn. Thấp nhất là xã Suối Bương, 51%; kế đó xã Đồng Mít, 60%.",
			  "72% stock {civil_servant,commune} met @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "51% stock {civil_servant,commune} met @xã Suối Bương 2016-01-01..2016-12-31",
			  "60% stock {civil_servant,commune} met @xã Đồng Mít 2016-01-01..2016-12-31");
		FACTS("Năm 2016, huyện Kỳ Phú có 72% công chức xã đạt chuẩn. Riêng xã Suối Bương, 80% dân số làm nông.",
			  "72% stock {civil_servant,commune} met @huyện Kỳ Phú 2016-01-01..2016-12-31");
	}
	TEST("how many groups they are of is no count; who they were is no predicate")
	{
		FACTS("Năm 2017, tỉnh Bình Lâm có 93 công chức thuộc hai nhóm này xin thôi việc. 34 cán bộ của 4 đối tượng nói trên được luân chuyển.",
			  "93 người reduction {civil_servant} @tỉnh Bình Lâm 2017-01-01..2017-12-31",
			  "34 người rotation {cadre} @tỉnh Bình Lâm");
		FACTS("Năm 2017, huyện Kỳ Phú có 15 cán bộ luân chuyển về xã đã được đề bạt, 6 viên chức tuyển dụng theo đề án đã thôi việc, 9 công chức ra đi.",
			  "15 người appointment {cadre} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "6 người reduction {public_employee} @huyện Kỳ Phú 2017-01-01..2017-12-31",
			  "9 người reduction {civil_servant} @huyện Kỳ Phú 2017-01-01..2017-12-31");
		FACTS("Năm 2016, huyện Kỳ Phú cử 30 học viên đi học thạc sĩ. Đến nay 14 người diện thu hút đã được bổ nhiệm, trong đó 5 người làm phó phòng. Có 3 \"nhân tài\" rời khu vực công.",
			  "30 người training {learner} professional:master @huyện Kỳ Phú 2016-01-01..2016-12-31",
			  "14 người appointment {} @huyện Kỳ Phú",
			  "5 người appointment {} @huyện Kỳ Phú",
			  "3 người reduction {} @huyện Kỳ Phú");
	}
	TEST("what a resolution lays down for years still to come is a target")
	{
		FACTS("Đào tạo công chức\n11/07/2018\nTheo Nghị quyết số 12/NQ-HĐND, giai đoạn 2018-2022 mỗi năm huyện Kỳ Phú cử 20 công chức đi học. Giai đoạn 2010-2015 hằng năm huyện cử 9 công chức đi học.",
			  "20 người training target per_year {civil_servant} @huyện Kỳ Phú 2018-01-01..2022-12-31",
			  "9 người training per_year {civil_servant} @huyện Kỳ Phú 2010-01-01..2015-12-31");
	}
	TEST("what the classes of each year cost, each year; money lends its event to no people")
	{
		FACTS("Hằng năm, huyện Kỳ Phú cử 25 cán bộ đi học, kinh phí 3 tỷ đồng; năm 2019 cử 40 người.",
			  "25 người training per_year {cadre} @huyện Kỳ Phú",
			  "3.000.000.000 đồng spending per_year {cadre} @huyện Kỳ Phú",
			  "40 người training {cadre} @huyện Kỳ Phú 2019-01-01..2019-12-31");
	}
	TEST("those sent to study, counted once more, learn what they did")
	{
		FACTS("Huyện Kỳ Phú cử 214 viên chức đi học đại học, 18 viên chức đi học thạc sĩ. Trong số 214 người được cử đi học có 132 người đã tốt nghiệp.",
			  "214 người training {public_employee} professional:bachelor @huyện Kỳ Phú",
			  "18 người training {public_employee} professional:master @huyện Kỳ Phú",
			  "214 người training {public_employee} professional:bachelor @huyện Kỳ Phú",
			  "132 người training {public_employee} professional:bachelor @huyện Kỳ Phú of=214 người");
		FACTS("Bệnh viện Đa khoa Trung tâm An Giang có 612 viên chức.",
			  "612 người stock {public_employee} @Bệnh viện Đa khoa Trung tâm An Giang");
	}
	TEST("a district is that of the body or commune told of last")
	{
		FACTS("Huyện Kỳ Phú có 31 viên chức. Trạm Y tế xã Đồng Mít (huyện Tây Sơn) có 5 viên chức. Năm 2017, huyện cử 4 viên chức đi học.",
			  "31 người stock {public_employee} @huyện Kỳ Phú",
			  "5 người stock {public_employee,commune} @Trạm Y tế xã Đồng Mít",
			  "4 người training {public_employee} @huyện Tây Sơn 2017-01-01..2017-12-31");
		FACTS("Huyện Kỳ Phú có 31 viên chức. Trung tâm Y tế huyện Tây Sơn có 60 viên chức. Năm 2017, huyện cử 4 viên chức đi học.",
			  "31 người stock {public_employee} @huyện Kỳ Phú",
			  "60 người stock {public_employee} @Trung tâm Y tế huyện Tây Sơn",
			  "4 người training {public_employee} @huyện Tây Sơn 2017-01-01..2017-12-31");
	}
	TEST("a ranked example leaves the text where it was; a sum is for those whose mean it tells")
	{
		FACTS("Tỉnh Bình Lâm có 200 công chức. Nhiều nhất là huyện Kỳ Phú, 54 người. Năm 2020, 40 công chức được cử đi học. Tỉnh chi 12 tỷ đồng, bình quân 30 triệu đồng/học viên.",
			  "200 người stock {civil_servant} @tỉnh Bình Lâm",
			  "54 người stock {civil_servant} @huyện Kỳ Phú",
			  "40 người training {civil_servant} @tỉnh Bình Lâm 2020-01-01..2020-12-31",
			  "12.000.000.000 đồng spending {learner} @tỉnh Bình Lâm",
			  "30.000.000 đồng spending mean {learner} @tỉnh Bình Lâm");
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
}

int
main(void)
{
	test_discourse();
	test_ends();
	test_handed_on();
	return UNIT_DONE();
}
