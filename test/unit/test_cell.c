/*-------------------------------------------------------------------------
 *
 * test_cell.c
 *		Qualification cells: what each word beside another one means, that
 *		every value is read from its own form, and that no text is too bad.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include <time.h>

#include "cell_token.h"
#include "qualification.h"

typedef struct heap
{
	size_t		left;			/* allocations until there is no memory */
} heap;

static void *
heap_allocate(void *context, size_t size)
{
	heap	   *h = context;

	return h->left > 0 && h->left-- > 0 ? malloc(size) : NULL;
}

static void *
heap_reallocate(void *context, void *pointer, size_t size)
{
	heap	   *h = context;

	return h->left > 0 && h->left-- > 0 ? realloc(pointer, size) : NULL;
}

static void
heap_release(void *context, void *pointer)
{
	(void) context;
	free(pointer);
}

static cbcc_error_code
parse_with(size_t allocations, const char *text, size_t length, cbcc_cell *cell)
{
	heap		h = {allocations};
	cbcc_host	host = {
		.allocate = heap_allocate,
		.reallocate = heap_reallocate,
		.release = heap_release,
		.context = &h
	};
	static cbcc_cell_memory memory;
	char	   *copy = malloc(length > 0 ? length : 1);	/* so that a read beyond it shows */
	cbcc_error	error;

	memcpy(copy, text, length);
	error = cbcc_cell_parse(&host, &memory, copy, length, true, NULL, cell);
	free(copy);
	return error.code;
}

static void
drop(cbcc_cell *cell)
{
	for (size_t i = 0; i < cell->count; i++)
		free((char *) cell->items[i].major.bytes);
	free(cell->items);
}

/* All readings in one line: value, mode, field, status; "?" is unparsed. */
static const char *
reading(const char *text)
{
	static char line[2048];
	char		value[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		at = 0;
	cbcc_cell	cell;

	line[0] = '\0';
	CHECK_INT(parse_with(1000, text, strlen(text), &cell), CBCC_OK);
	for (size_t i = 0; i < cell.count; i++)
	{
		const cbcc_cell_reading *r = &cell.items[i];
		const char *mode = cbcc_study_mode_label(r->mode);
		const char *status = cbcc_study_status_label(r->status);

		if (r->value == 0)
			strcpy(value, "?");
		else
			cbcc_qualification_format(r->value, value);
		at += snprintf(line + at, sizeof(line) - at, "%s%s%s%s%s%.*s%s%s",
					   i > 0 ? "; " : "", value,
					   mode != NULL ? " " : "", mode != NULL ? mode : "",
					   r->major.length > 0 ? " = " : "",
					   (int) r->major.length,
					   r->major.length > 0 ? r->major.bytes : "",
					   status != NULL ? " " : "", status != NULL ? status : "");
	}
	drop(&cell);
	return line;
}

/* Written out, a value is read as itself, unless no cell holds it. */
static int
check_value(cbcc_qualification value)
{
	char		text[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		length;
	cbcc_cell	cell;

	if (!cbcc_qualification_is_valid(value) ||
		(value & 0x1ffff) == 0x1ffff || (value & 0xfffffff) == 0xfffffff ||
		value == cbcc_qualification_make(CBCC_TRACK_GENERAL, CBCC_LEVEL_NONE) ||
		value == cbcc_qualification_make(CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_NONE) ||
		value == cbcc_qualification_make(CBCC_TRACK_SKILLS, CBCC_LEVEL_NONE))
		return 0;
	length = cbcc_qualification_format(value, text);
	CHECK_INT(parse_with(100, text, length, &cell), CBCC_OK);
	if (!CHECK(cell.count == 1 && cell.items[0].value == value))
		printf("#   \"%s\": %zu, %s\n", text, cell.count, reading(text));
	drop(&cell);
	return 1;
}

static int
check_all_values(void)
{
	int			count = 0;

	for (uint32_t track = 0; track < 16; track++)
		for (uint32_t level = 0; level < 32; level++)
			for (uint32_t language = 0; language < 64; language++)
				for (uint32_t kind = 0; kind < 32; kind++)
				{
					uint32_t	head = track << 28 | level << 23 | language << 17 | kind << 12;

					if (cbcc_qualification_is_valid(head | 0xfff))
						count += check_value(head | 0xfff);
					for (uint32_t grade = 0; grade <= 1000; grade++)
						count += check_value(head | grade);
				}
	return count;
}

/* A text of many pieces takes time in proportion. */
static double
seconds_for(const char *piece, size_t times)
{
	size_t		length = strlen(piece);
	char	   *text = malloc(length * times);
	cbcc_cell	cell;
	clock_t		start;

	for (size_t i = 0; i < times; i++)
		memcpy(text + i * length, piece, length);
	start = clock();
	CHECK_INT(parse_with((size_t) -1, text, length * times, &cell), CBCC_OK);
	drop(&cell);
	free(text);
	return (double) (clock() - start) / CLOCKS_PER_SEC;
}

static void
check_linear(const char *piece)
{
	double		once = seconds_for(piece, 20000);
	double		tenfold = seconds_for(piece, 200000);

	CHECK(tenfold < 25 * once + 0.1);
}

static void
check_bytes(void)
{
	char		text[64];
	uint32_t	state = 1;
	cbcc_cell	cell;

	for (int i = 0; i < 20000; i++)
	{
		size_t		length = i % sizeof(text);

		for (size_t j = 0; j < length; j++)
		{
			state = state * 1664525 + 1013904223;
			text[j] = (char) (state >> 24);
			if (state >> 23 & 1)
				text[j] = "DHTCcn12/()-;,.: "[state >> 8 & 15];
		}
		CHECK_INT(parse_with(1000, text, length, &cell), CBCC_OK);
		drop(&cell);
	}
}

/* A label without a value, wherever a long cell is cut: each reading is of it. */
static void
check_cuts(void)
{
	char		text[600];
	heap		h = {100000};
	cbcc_host	host = {
		.allocate = heap_allocate, .reallocate = heap_reallocate,
		.release = heap_release, .context = &h
	};
	static cbcc_cell_memory memory;
	cbcc_cell	cell;

	for (size_t before = 0; before < 300; before++)
	{
		size_t		length = before + 6 + 250;

		memset(text, '?', sizeof(text));
		memcpy(text + before, ";QPAN:", 6);
		CHECK_INT(cbcc_cell_parse(&host, &memory, text, length, true, NULL, &cell).code, CBCC_OK);
		for (size_t i = 0; i < cell.count; i++)
		{
			CHECK(cell.items[i].piece.bytes >= text && cell.items[i].piece.length <= length &&
				  cell.items[i].piece.bytes + cell.items[i].piece.length <= text + length);
			CHECK(cell.items[i].span.first < cell.items[i].span.end);
		}
		drop(&cell);
	}
}

static cbcc_error_code
hold_with(size_t allocations, const char *text)
{
	heap		h = {allocations};
	cbcc_host	host = {
		.allocate = heap_allocate, .reallocate = heap_reallocate,
		.release = heap_release, .context = &h
	};
	cbcc_cell_memory *memory = calloc(1, sizeof(cbcc_cell_memory));
	cbcc_cell_parts *kept = calloc(1, cbcc_cell_parts_size);
	cbcc_cell_values values = {0};
	cbcc_error	error = cbcc_cell_held(&host, memory, kept, text, strlen(text), &values);

	free(values.items);
	free(kept);
	free(memory);
	return error.code;
}

/* Of these, in every order, each thing that one says changes another somewhere. */
static const char *const cell_parts[] = {
	"", " ", "Luật", "ĐH Luật", " ĐH Luật (", "Kế toán)", "2 bằng", "2 bằng ĐH: Luật", "CNTT", "tiếng Anh",
	"đang học", "đang học ĐH Kinh tế", "liên thông", "hệ VLVH", "năm 2010", "(TC", "TC", "Kỹ sư", "CN",
	"ngành Luật ĐH Huế", "năm 2010 - LLCT", "Luật - ĐH", "năm 2010, Kế toán", "CN Luật Học viện Hành chính",
	"2010 và Kế toán", "1) QPAN 2. Tin học", "1. CC LLCT", "LLCT:", "LLCT: CC, Tin học",
	"Tin học ()", "B", "không", "TN THPT", "(12/12)",
	"Anh B 2010", "Anh B 2", "TN lớp 2010", "TN lớp 9", "Th.S 2010", "Phap B 2010", "Phap B1", "TC Lua\xCC\xA3\xCC\x82t", "Trung c?p"
};

#define CELL_PARTS (sizeof(cell_parts) / sizeof(cell_parts[0]))

/* Read part by part, with what is kept of other cells, a cell holds the same. */
static bool
holds_the_same(cbcc_cell_parts *kept, const char *text, size_t length)
{
	static cbcc_cell_memory memory;
	heap		h = {1000};
	cbcc_host	host = {
		.allocate = heap_allocate, .reallocate = heap_reallocate,
		.release = heap_release, .context = &h
	};
	cbcc_cell_values values = {0};
	size_t		count = 0;
	bool		same = true;
	cbcc_cell	cell;

	(void) cbcc_cell_parse(&host, &memory, text, length, false, NULL, &cell);
	for (int i = 0; i < 2; i++, count = 0)
	{
		same &= cbcc_cell_held(&host, &memory, kept, text, length, &values).code == CBCC_OK;
		for (size_t j = 0; j < cell.count; j++)
			if (cell.items[j].value != 0 &&
				cell.items[j].status != CBCC_STUDY_STATUS_IN_PROGRESS)
			{
				same &= count < values.count && values.items[count] == cell.items[j].value;
				count++;
			}
		same &= count == values.count;
	}
	drop(&cell);
	free(values.items);
	return same;
}

/* Three parts of a cell in every order; returns how many cells differ. */
static int
check_parts(cbcc_cell_parts *kept)
{
	int			different = 0;

	for (size_t i = 0; i < CELL_PARTS * CELL_PARTS * CELL_PARTS; i++)
	{
		char		text[200];
		int			length = snprintf(text, sizeof(text), "%s;%s;%s",
									  cell_parts[i / CELL_PARTS / CELL_PARTS],
									  cell_parts[i / CELL_PARTS % CELL_PARTS],
									  cell_parts[i % CELL_PARTS]);

		if (!holds_the_same(kept, text, (size_t) length))
		{
			printf("# %s\n", text);
			different++;
		}
	}
	return different;
}

static bool
are_same_tokens(const cbcc_cell_window *a, const cbcc_cell_window *b)
{
	bool		same = a->count == b->count;

	for (size_t i = 0; same && i < a->count; i++)
	{
		cbcc_cell_token token = a->tokens[i];

		same &= token.is == b->tokens[i].is && token.term == b->tokens[i].term &&
			token.key == b->tokens[i].key && token.start == b->tokens[i].start &&
			token.end == b->tokens[i].end && token.first == b->tokens[i].first &&
			token.last == b->tokens[i].last && token.mark == b->tokens[i].mark &&
			token.level == b->tokens[i].level && token.atoms == b->tokens[i].atoms &&
			token.kind == b->tokens[i].kind && token.word == b->tokens[i].word &&
			token.label == b->tokens[i].label && token.spaced == b->tokens[i].spaced &&
			token.capital == b->tokens[i].capital &&
			token.all_capital == b->tokens[i].all_capital &&
			token.loose == b->tokens[i].loose &&
			token.written_out == b->tokens[i].written_out;
	}
	return same;
}

/* Words and numbers in every order, by pieces and at once: how many differ. */
static int
check_pieces(void)
{
	static const char *const words[] = {
		"ĐH Luật", "Anh B", "lớp", "2", "9", "2010", "1970", " ", "/12", ".", "hệ KTT", "Đ H", "TCKT", ";", "1.200"
	};
	const size_t count = sizeof(words) / sizeof(words[0]);
	static cbcc_cell_memory memory;
	static cbcc_cell_window whole;
	static cbcc_cell_window again;
	cbcc_cell_pieces *pieces = calloc(1, sizeof(cbcc_cell_pieces));
	int			different = 0;

	for (size_t i = 0; i < 2 * count * count * count * count; i++)
	{
		size_t		n = i / 2;
		char		text[100];
		size_t		length = (size_t) snprintf(text, sizeof(text), "%s %s%s %s", words[n % count],
											   words[n / count % count],
											   words[n / count / count % count],
											   words[n / count / count / count]);

		cbcc_cell_window_start(&whole, &unit_plain_host, &memory, text, length);
		cbcc_cell_window_start(&again, &unit_plain_host, &memory, text, length);
		if (!cbcc_cell_read_pieces(&whole, i % 2, NULL) ||
			!cbcc_cell_read_pieces(&again, i % 2, pieces) || !are_same_tokens(&whole, &again))
		{
			printf("# %s\n", text);
			different++;
		}
	}
	free(pieces);
	return different;
}

/* A part over and over: of more bytes, tokens or values than are kept. */
static int
check_many(cbcc_cell_parts *kept, const char *part, const char *last)
{
	char		text[600] = "ĐH Luật;";
	int			different = 0;

	for (size_t end = strlen(text); end + strlen(part) + strlen(last) < sizeof(text);
		 end += strlen(part))
	{
		strcpy(text + end, part);
		strcpy(text + end + strlen(part), last);
		different += !holds_the_same(kept, text, strlen(text));
	}
	return different;
}

static void
count_token(void *context, const cbcc_cell_token_view *token)
{
	size_t	   *count = context;

	(*count)++;
	CHECK_INT(token->piece.length, 1);
}

/* What it takes to read a cell, with a trace or without. */
static size_t
memory_of(const char *text, size_t length, const cbcc_cell_trace *trace)
{
	static cbcc_cell_memory known;
	unit_memory memory;
	cbcc_host	host = unit_host(&memory);
	cbcc_cell	cell;
	size_t		peak;

	CHECK_INT(cbcc_cell_parse(&host, &known, text, length, true, trace, &cell).code, CBCC_OK);
	peak = memory.peak;
	unit_release_all(&memory);
	return peak;
}

int
main(void)
{
	TEST("what stands beside TC, CC, CN, TH, CB decides")
	{
		CHECK_STRING(reading("ĐH Luật (TC); TC LLCT"),
					 "Đại học in_service = Luật; Trung cấp lý luận chính trị");
		CHECK_STRING(reading("TC kế toán"), "Trung cấp = Kế toán");
		CHECK_STRING(reading("CC LLCT, CC QLNN, CC tin học A"),
					 "Cao cấp lý luận chính trị; Quản lý nhà nước; Tin học A");
		CHECK_STRING(reading("CN Luật; CN chính trị; CN Chính trị học"),
					 "Đại học = Luật; Cử nhân chính trị; Đại học = Chính trị học");
		CHECK_STRING(reading("TH: A; TH Kế toán"), "Tin học A; Trung cấp = Kế toán");
		CHECK_STRING(reading("Tin CB; NN: Anh B"), "Tin học cơ bản; Tiếng Anh B");
	}
	TEST("labels and levels carry over")
	{
		CHECK_STRING(reading("LLCT: TC; QLNN: CVC; CM: TC"),
					 "Trung cấp lý luận chính trị; Chuyên viên chính; Trung cấp");
		CHECK_STRING(reading("02 bằng đại học: Luật, Kế toán"),
					 "Đại học = Luật; Đại học = Kế toán");
		CHECK_STRING(reading("Tin học: không; Ngoại ngữ: chưa có"), "");
	}
	TEST("CC is a certificate behind the label of what has no such level")
	{
		CHECK_STRING(reading("LLCT: CC; QLNN: CC; Tin học: CC"),
					 "Cao cấp lý luận chính trị; Chuyên viên cao cấp; Tin học");
		CHECK_STRING(reading("LLCT: chứng chỉ; Tin học: có chứng chỉ"), "Lý luận chính trị; Tin học");
		CHECK_STRING(reading("NN: CC; Anh: B1"), "?; Tiếng Anh B1");
	}
	TEST("a label without a value says nothing, wherever the cell ends or is cut")
	{
		CHECK_STRING(reading("ĐH Luật; QPAN:"), "Đại học = Luật");
		CHECK_STRING(reading("QPAN:; ĐH Luật"), "Đại học = Luật");
		CHECK_STRING(reading("Tin học: -; ĐH Luật"), "Đại học = Luật");
		CHECK_STRING(reading("ĐH Luật; Tin học: -"), "Đại học = Luật");
		CHECK_STRING(reading("ĐH Luật; QPAN"), "Đại học = Luật; Quốc phòng – an ninh");
		CHECK_STRING(reading("Tin học: chưa rõ; ĐH Luật"), "?; Đại học = Luật");
		check_cuts();
	}
	TEST("what a clause says of the one before")
	{
		CHECK_STRING(reading("Đại học (Luật), hệ từ xa, năm 2010, loại khá"),
					 "Đại học distance = Luật");
		CHECK_STRING(reading("Kế toán, TC"), "Trung cấp = Kế toán");
		CHECK_STRING(reading("Kỹ sư Điện (ĐH Bách khoa Hà Nội)"), "Đại học = Điện");
		CHECK_STRING(reading("TC Luật (đang học ĐH Luật)"),
					 "Trung cấp = Luật; Đại học = Luật in_progress");
		CHECK_STRING(reading("B (tiếng Anh), THPT (12/12)"),
					 "Tiếng Anh B; Trung học phổ thông (12/12)");
	}
	TEST("words that were read before are read as they stand")
	{
		CHECK_STRING(reading("IELTS 6"), "Tiếng Anh IELTS 6.0");
		CHECK_STRING(reading("IELTS 6,5"), "Tiếng Anh IELTS 6.5");
		CHECK_STRING(reading("IELTS 6.5; IELTS 6"), "Tiếng Anh IELTS 6.5; Tiếng Anh IELTS 6.0");
		CHECK_STRING(reading("ĐH LUẬT; đh luật; Đh Luật"),
					 "Đại học = Luật; Đại học = Luật; Đại học = Luật");
		CHECK_STRING(reading("ĐH Lịch sử"), "Đại học = Lịch sử");
		CHECK_STRING(reading("ĐH Lua\xCC\xA3\xCC\x82t; ĐH Luật"),
					 "Đại học = Luật; Đại học = Luật");
		CHECK_STRING(reading("TC Luật;TC Luật ;TC  Luật"),
					 "Trung cấp = Luật; Trung cấp = Luật; Trung cấp = Luật");
	}
	TEST("words that a capital cuts are read apart where all of them are known")
	{
		CHECK_STRING(reading("ĐHKinhTế,TCCT,AnhVănB,TinB"),
					 "Đại học = Kinh tế; Trung cấp lý luận chính trị; Tiếng Anh B; Tin học B");
		CHECK_STRING(reading("ĐHKinhTe\xCC\x82\xCC\x81"), "Đại học = Kinh tế");
		CHECK_STRING(reading("ThSLuật; Tr.cấp Địa chính"), "Thạc sĩ = Luật; Trung cấp = Địa chính");
		CHECK_STRING(reading("AnhQB"), "?");
	}
	TEST("lists by numbers and dashes")
	{
		CHECK_STRING(reading("1/ 12/12 2/ THPT 3/ CCLLCT 4/ CVC"),
					 "Trung học phổ thông (12/12); Trung học phổ thông; "
					 "Cao cấp lý luận chính trị; Chuyên viên chính");
		CHECK_STRING(reading("1- ĐH Luật; 2- Anh B 3- Tin A"),
					 "Đại học = Luật; Tiếng Anh B; Tin học A");
		CHECK_STRING(reading("Anh bậc 3. Tin: B. LLCT: SC. KS Điện"),
					 "Tiếng Anh bậc 3; Tin học B; Sơ cấp lý luận chính trị; Đại học = Điện");
		CHECK_STRING(reading("TC Luật - LLCT: SC"),
					 "Trung cấp = Luật; Sơ cấp lý luận chính trị");
		CHECK_STRING(reading("KS Điện, LLCT - TC, QLNN - CC tiếng Anh B"),
					 "Đại học = Điện; Trung cấp lý luận chính trị; Quản lý nhà nước; Tiếng Anh B");
		CHECK_STRING(reading("Tiếng Ba Na + HSK 4, TH: C, TOEIC 450"),
					 "Tiếng Ba Na; Tiếng Trung HSK 4; Tin học C; Tiếng Anh TOEIC 450");
	}
	TEST("a level or a school, a field or a certificate")
	{
		CHECK_STRING(reading("KS Nông học, ĐH Nông lâm TP HCM"), "Đại học = Nông học");
		CHECK_STRING(reading("CN Hành chính Học viện Hành chính"), "Đại học = Hành chính");
		CHECK_STRING(reading("2 ĐH: Luật, Công nghệ thông tin"),
					 "Đại học = Luật; Đại học = Công nghệ thông tin");
		CHECK_STRING(reading("Tiến sĩ Khoa học cây trồng"), "Tiến sĩ = Khoa học cây trồng");
		CHECK_STRING(reading("TC Hành chính - Văn phòng (TC)"),
					 "Trung cấp in_service = Hành chính - văn phòng");
		CHECK_STRING(reading("ĐH Luật, kế toán trưởng"), "Đại học = Luật; Kỹ năng = Kế toán trưởng");
		CHECK_STRING(reading("LLCT CC; CC: LLCT"),
					 "Cao cấp lý luận chính trị; Cao cấp lý luận chính trị");
		CHECK_STRING(reading("ThS Luật đang học"), "Thạc sĩ = Luật in_progress");
	}
	TEST("fields are spelled out and made regular")
	{
		CHECK_STRING(reading("Ths QTKD"), "Thạc sĩ = Quản trị kinh doanh");
		CHECK_STRING(reading("ĐH Hoá học"), "Đại học = Hóa học");
		CHECK_STRING(reading("Đa\xCC\xA3i ho\xCC\xA3" "c Thuy\xCC\x89 sa\xCC\x89n"),
					 "Đại học = Thủy sản");
		CHECK_STRING(reading("DAI HOC SU PHAM TIENG ANH"),
					 "Đại học = Sư phạm tiếng Anh");
		CHECK_STRING(reading("Trung cáp Kế tóan"), "Trung cấp = Kế toán");
		CHECK_STRING(reading("ĐH Nghiên cứu vũ trụ"), "Đại học = Nghiên cứu vũ trụ");
		CHECK_STRING(reading("CN Quản lý nhà nước về tôn giáo"),
					 "Đại học = Quản lý nhà nước về tôn giáo");
		CHECK_STRING(reading("ĐH Tài chính quốc tế, TC Lão khoa"),
					 "Đại học = Tài chính quốc tế; Trung cấp = Lão khoa");
		CHECK_STRING(reading("ĐH Môi trương, Chuyên viên chinh"),
					 "Đại học = Môi trường; Chuyên viên chính");
		CHECK_STRING(reading("TC Mây tre đan, CĐ An toàn lao động"),
					 "Trung cấp = Mây tre đan; Cao đẳng = An toàn lao động");
		CHECK_STRING(reading("ĐH TCKT; TCKT; TC KT nông nghiệp"),
					 "Đại học = Tài chính kế toán; Trung cấp = Kế toán; Trung cấp = Kinh tế nông nghiệp");
	}
	TEST("what holds no qualification")
	{
		CHECK_STRING(reading(""), "");
		CHECK_STRING(reading(" .... - "), "");
		CHECK_STRING(reading("12-Dec"), "?; ?");
		CHECK_STRING(reading("9/12/2005"), "?");
		CHECK_STRING(reading("#REF!"), "?");
		CHECK_STRING(reading("Trung c?p"), "?");
		CHECK_STRING(reading("CV 123/UBND"), "?; ?");
		CHECK_STRING(reading("§¹i häc LuËt"), "?");
		CHECK_STRING(reading("Bậc lương 4/12"), "?");
		CHECK_STRING(reading("Trường THCS Nguyễn Du"), "?");
		CHECK_STRING(reading("ĐH:th(C"), "Đại học; ?; ?");
	}
	TEST("in text order")
	{
		CHECK_STRING(reading("CĐ TN CV i"), "Cao đẳng; ?");
	}
	TEST("every value is read from its own form")
	{
		CHECK_INT(check_all_values(), 2316);
	}
	TEST("any bytes")
	{
		check_bytes();
	}
	TEST("time in proportion to the text")
	{
		check_linear(";");
		check_linear("ĐH Luật, ");
		check_linear("(");
		check_linear("sư phạm ");
		check_linear("\x01");
		check_linear("Đ.");
	}
	TEST("what is kept of the parts of cells changes nothing")
	{
		cbcc_cell_parts *kept = calloc(1, cbcc_cell_parts_size);

		CHECK_INT(check_parts(kept), 0);
		CHECK_INT(check_many(kept, "CCLLCT ", ""), 0);
		CHECK_INT(check_many(kept, "KTT;", "2010 và Kế toán"), 0);
		CHECK_INT(check_many(kept, "Anh B,", ";CC LLCT"), 0);
		CHECK_INT(check_many(kept, ";", "2010 và Kế toán"), 0);
		CHECK_INT(check_many(NULL, "ĐH Luật;", ""), 0);
		free(kept);
	}
	TEST("words between numbers are the same tokens, read or kept")
	{
		CHECK_INT(check_pieces(), 0);
	}
	TEST("a trace takes no memory, however many tokens there are")
	{
		static char text[100000];
		size_t		count = 0;
		cbcc_cell_trace trace = {count_token, &count};

		memset(text, '|', sizeof(text));
		CHECK_INT(memory_of(text, sizeof(text), &trace), memory_of(text, sizeof(text), NULL));
		CHECK_INT(count, sizeof(text));
	}
	TEST("memory that runs out is an error")
	{
		cbcc_cell	cell;
		const char *text = "ĐH Luật; TC LLCT";

		for (size_t i = 0; i < 2; i++)
		{
			CHECK_INT(parse_with(i, text, strlen(text), &cell), CBCC_ERROR_MEMORY);
			drop(&cell);
		}
		for (size_t i = 0; i < 3; i++)
			CHECK_INT(hold_with(i, text), i < 2 ? CBCC_ERROR_MEMORY : CBCC_OK);
	}
	return UNIT_DONE();
}
