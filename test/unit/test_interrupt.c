/*-------------------------------------------------------------------------
 *
 * test_interrupt.c
 *		The host is asked whether to go on, however long an atom is.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "host.h"
#include "legacy.h"
#include "normalize.h"
#include "person_name.h"
#include "standard.h"
#include "upright.h"
#include "wrap.h"

static unit_memory memory;
static long checks;

static void
count_check(void *context)
{
	(void) context;
	checks++;
}

/* What is read, and the host. */
static const char *text;
static size_t length;
static cbcc_host host;

static void
read_quantity(void)
{
	cbcc_quantity value;

	(void) cbcc_quantity_parse(&host, text, length, &value);
}

static void
read_number(void)
{
	cbcc_decimal value;

	(void) cbcc_number_parse(&host, text, length, &value);
}

static void
read_period(void)
{
	cbcc_period value;

	(void) cbcc_period_parse(&host, text, length, false, 0, &value);
}

static void
read_qualification(void)
{
	cbcc_qualification value;

	(void) cbcc_qualification_parse(&host, text, length, &value);
}

static void
read_requirement(void)
{
	cbcc_qualification first;
	cbcc_qualification last;

	(void) cbcc_requirement_parse(&host, text, length, &first, &last);
}

static void
read_document(void)
{
	cbcc_document value;

	(void) cbcc_document_parse(&host, text, length, &value);
}

/* A document whose number or issuer is the text. */
static void
write_document(cbcc_document document)
{
	char	   *bytes = malloc(length);
	cbcc_document plain = cbcc_document_plain(&host, &document, bytes);

	(void) cbcc_document_key(&host, &plain, NULL, 0);
	free(bytes);
}

static void
write_number(void)
{
	write_document((cbcc_document) {.number = {text, length}});
}

static void
write_issuer(void)
{
	write_document((cbcc_document) {.issuer = {text, length}});
}

static void
read_cell(void)
{
	cbcc_cell_memory *kept = calloc(1, sizeof(cbcc_cell_memory));
	cbcc_cell	cell;

	(void) cbcc_cell_parse(&host, kept, text, length, true, NULL, &cell);
	free(kept);
}

static void
describe_page(void)
{
	cbcc_part_list parts;
	cbcc_article article;

	(void) cbcc_article_parts(&host, text, length, &parts);
	cbcc_article_describe(&host, text, &parts, &article);
}

/* Once the page is read. */
static void
join_cells(void)
{
	cbcc_page	page;

	(void) cbcc_page_read(&host, text, length, &page);
	checks = 0;
	cbcc_upright_join(&page);
	cbcc_page_end(&page);
}

static void
undo_breaks(void)
{
	char	   *result;

	(void) cbcc_wrap_undo(&host, text, length, &result);
}

/* Lines that are broken at a width. */
#define BROKEN "Năm 2020 huyện Kỳ Phú đã cử nhiều cán bộ, công chức xã\n" \
	"đi học các lớp về quản lý nhà nước, về tin học văn phòng\n" \
	"do tỉnh và các trường ở trung ương mở tại tỉnh trong năm\n" \
	"qua.\n"

static void
read_documents(void)
{
	cbcc_document_list documents;

	(void) cbcc_article_documents(&host, text, length, &documents);
}

static void
split_name(void)
{
	cbcc_name_words words;

	(void) cbcc_name_split(&host, text, length, &words);
}

static void
read_mark(void)
{
	bool		marked;

	(void) cbcc_is_marked(&host, text, length, &marked);
}

static void
read_titles(void)
{
	int			titles[CBCC_TITLES_MAX];

	(void) cbcc_title_find(&host, text, length, titles);
}

static void
detect_encoding(void)
{
	cbcc_legacy encoding;

	(void) cbcc_legacy_detect(&host, text, length, &encoding);
}

/* Of text that is made of before, the piece over and over, and behind. */
static void
check_piece(void (*call) (void), int passes, const char *before, const char *piece,
			const char *behind)
{
	const size_t size = 1 << 20;
	char	   *made = malloc(strlen(before) + size + strlen(piece) + strlen(behind) + 1);

	strcpy(made, before);
	for (length = strlen(before); length < size; length += strlen(piece))
		strcpy(made + length, piece);
	strcpy(made + length, behind);
	length += strlen(behind);
	text = made;
	host = unit_host(&memory);
	host.check_interrupt = count_check;
	checks = 0;
	call();
	if (!CHECK(checks >= passes * (long) (size / CBCC_PAUSE_BYTES - 1)))
		printf("#   \"%s\", \"%s\"...: %ld\n", before, piece, checks);
	unit_release_all(&memory);
	free(made);
}

/* Each is one atom, or none. */
static const char *const pieces[] = {"a", "7", "7.", " ", "\n", "ộ", "o\u0302\u0323", "\u0301", "\u00A0", "Ü"};

static void
check_pieces(void (*call) (void), int passes, const char *before, const char *behind)
{
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
		/* marks that belong to no letter are atoms, of a literal too many */
		if (i != 7 || (*before != '\0' && before[strlen(before) - 1] == 'a'))
			check_piece(call, passes, before, pieces[i], behind);
}

int
main(void)
{
	TEST("in literals")
	{
		check_pieces(read_quantity, 1, "12 a", " người");
		check_pieces(read_number, 1, "", "");
		check_pieces(read_period, 1, "năm ", " 2020");
		check_pieces(read_qualification, 1, "ĐH a", "Luật");
		check_pieces(read_requirement, 1, "ĐH ", " trở lên");
	}
	TEST("in documents and what is made of them")
	{
		check_pieces(read_document, 1, "Quyết định", "số 1");
		check_pieces(read_document, 2, "Quyết định số 1/a", " năm 2020");
		check_pieces(read_document, 2, "Quyết định số 1 của a", "b");
		check_piece(read_document, 2, "Quyết định số 1", ",", " năm 2020");
		check_pieces(write_number, 1, "1/a", "");
		check_piece(write_number, 4, "", "7", "");
		check_piece(write_number, 4, "1/", "0", "");
		check_piece(write_number, 4, "1/a", "\u0301", "");
		check_piece(write_number, 2, "1", ",", "");
		check_pieces(write_issuer, 1, "a", "");
		check_piece(write_issuer, 3, "", "a", "");
		check_piece(write_issuer, 3, "a", "\u0301", "");
	}
	TEST("in cells and titles")
	{
		check_pieces(read_cell, 1, "ĐH a", "Luật");
		check_piece(read_cell, 1, "", "ĐH Luật; ", "");
		check_pieces(read_titles, 1, "", "");
		check_piece(read_mark, 1, "", "\u00A0", "x");
	}
	TEST("on pages, at each look")
	{
		check_pieces(describe_page, 2, "Tin a", "\n\nXã có 12 cán bộ.");
		check_piece(describe_page, 2, "", "\u0301", "");
		check_piece(describe_page, 1, "", "\u00A0", "");
		check_piece(undo_breaks, 3, BROKEN BROKEN, "a\n", "");
		check_piece(undo_breaks, 2, BROKEN BROKEN "\n", BROKEN "\n", "");
		check_piece(undo_breaks, 2, BROKEN BROKEN, "\n", "");
		check_piece(join_cells, 1, "", "a\n", "");
		check_piece(join_cells, 1, "TT\nXã\nSố\n", "1\nXã A\n12\n", "");
		check_pieces(read_documents, 1, "Quyết định số 12", "/QĐ-TTg");
	}
	TEST("in names and old encodings, at each look")
	{
		check_pieces(split_name, 2, "Trần ", " An");
		check_pieces(detect_encoding, 2, "", "");
	}
	return UNIT_DONE();
}
