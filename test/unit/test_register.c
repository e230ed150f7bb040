/*-------------------------------------------------------------------------
 *
 * test_register.c
 *		Every unit of the register found by its own path, however written.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "register.h"
#include "register_data.h"

/* A path decomposed, with room to spare. */
#define TEXT_SIZE (8 * CBCC_ENTRY_PATH_SIZE)

static void
find(const char *place, const char *within, const cbcc_date *at,
	 cbcc_match_list *list)
{
	cbcc_place_query query = {
		.place = {place, strlen(place)},
		.within = {within, within != NULL ? strlen(within) : 0},
		.has_date = at != NULL,
		.at = at != NULL ? *at : 0
	};

	cbcc_register_find(&query, list);
}

static cbcc_entry
find_best(const char *place, const char *within, const cbcc_date *at)
{
	cbcc_match_list list;

	find(place, within, at, &list);
	return cbcc_match_best(&list, at != NULL);
}

static bool
has_code(cbcc_entry entry, const char *want)
{
	char		code[CBCC_ENTRY_CODE_SIZE] = "";

	if (entry != CBCC_ENTRY_NONE)
		(void) cbcc_entry_code(entry, code);
	if (strcmp(code, want) != 0)
		printf("# got \"%s\", want \"%s\"\n", code, want);
	return strcmp(code, want) == 0;
}

/* A day on which an entry was there. */
static cbcc_date
day_of(cbcc_entry entry)
{
	cbcc_period valid = cbcc_entry_valid(entry);

	return valid.first != CBCC_DATE_OPEN_PAST ? valid.first :
		valid.last != CBCC_DATE_OPEN_FUTURE ? valid.last :
		cbcc_date_from_civil(2022, 1, 1);
}

/*
 * Ways to write a path.  Type words are small or are abbreviations, names are
 * small, capital, decomposed or without marks.
 */
typedef enum way
{
	AS_IT_IS,
	SMALL,
	CAPITAL,
	DECOMPOSED,
	UNMARKED,
	ABBREVIATED,
	WITHOUT_COMMAS,
	WAYS
} way;

static void
change_case(const char *text, bool capital, char *to)
{
	while (*text != '\0')
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(text, strlen(text), 0, &size);
		uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;

		if (letter != 0 && CBCC_LETTER_CODE(letter) <= CBCC_LETTER_Z)
			c = cbcc_letter_character(CBCC_LETTER_CODE(letter),
									  CBCC_LETTER_TONE(letter), capital);
		to += cbcc_utf8_encode(c, to);
		text += size;
	}
	*to = '\0';
}

static void
drop_marks(const char *text, char *to)
{
	while (*text != '\0')
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(text, strlen(text), 0, &size);
		uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;

		if (letter != 0 && CBCC_LETTER_CODE(letter) <= CBCC_LETTER_Z)
			c = cbcc_letter_character(cbcc_letter_plain(CBCC_LETTER_CODE(letter)),
									  CBCC_TONE_LEVEL, false);
		to += cbcc_utf8_encode(c, to);
		text += size;
	}
	*to = '\0';
}

static void
decompose(const char *text, char *to)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		wide[TEXT_SIZE];
	UChar		apart[TEXT_SIZE];
	int32_t		length;

	u_strFromUTF8(wide, TEXT_SIZE, &length, text, -1, &status);
	length = unorm2_normalize(unorm2_getNFDInstance(&status), wide, length,
							  apart, TEXT_SIZE, &status);
	u_strToUTF8(to, TEXT_SIZE, NULL, apart, length, &status);
	CHECK(U_SUCCESS(status));
}

/* Replace what begins a part of the path. */
static void
abbreviate(const char *text, char *to)
{
	static const char *const words[][2] = {
		{"Thành phố ", "TP."}, {"Thị xã ", "TX. "}, {"Thị trấn ", "TT "},
		{"Huyện ", "H."}, {"Quận ", "Q."}, {"Phường ", "P. "}, {"Xã ", "X. "},
		{"Tỉnh ", "T. "}
	};
	bool		begins = true;

	while (*text != '\0')
	{
		size_t		word = 0;
		size_t		count = sizeof(words) / sizeof(words[0]);

		while (word < count && strncmp(text, words[word][0], strlen(words[word][0])) != 0)
			word++;
		if (begins && word < count)
		{
			text += strlen(words[word][0]);
			to = strcpy(to, words[word][1]) + strlen(words[word][1]);
		}
		begins = text[0] == ' ' && text[-1] == ',';
		*to++ = *text++;
	}
	*to = '\0';
}

static void
drop_commas(const char *text, char *to)
{
	for (; *text != '\0'; text++)
		if (*text != ',')
			*to++ = *text;
	*to = '\0';
}

static void
write_path(cbcc_entry entry, way how, char *to)
{
	char		path[CBCC_ENTRY_PATH_SIZE];

	(void) cbcc_entry_path_at(entry, day_of(entry), path);
	switch (how)
	{
		case SMALL:
		case CAPITAL:
			change_case(path, how == CAPITAL, to);
			break;
		case DECOMPOSED:
			decompose(path, to);
			break;
		case UNMARKED:
			drop_marks(path, to);
			break;
		case ABBREVIATED:
			abbreviate(path, to);
			break;
		case WITHOUT_COMMAS:
			drop_commas(path, to);
			break;
		default:
			strcpy(to, path);
	}
}

static bool
is_found(const char *text, cbcc_entry entry)
{
	cbcc_date	day = day_of(entry);
	cbcc_match_list list;

	find(text, NULL, &day, &list);
	cbcc_match_sort(&list);
	for (int i = 0; i < list.count && cbcc_match_is_equal(&list.items[i], &list.items[0]); i++)
		if (list.items[i].entry == entry)
			return true;
	printf("# %s\n", text);
	return false;
}

static int
count_alone(way how)
{
	char		text[TEXT_SIZE];
	int			alone = 0;

	for (cbcc_entry entry = 0; entry < (cbcc_entry) cbcc_register_unit_count; entry++)
	{
		cbcc_date	day = day_of(entry);

		write_path(entry, how, text);
		CHECK(is_found(text, entry));
		alone += find_best(text, NULL, &day) == entry;
	}
	return alone;
}

static void
check_tables(void)
{
	for (cbcc_entry entry = 0; entry < (cbcc_entry) cbcc_register_unit_count; entry++)
	{
		char		text[CBCC_ENTRY_PATH_SIZE];
		cbcc_date	day = day_of(entry);
		cbcc_entry	parent = cbcc_entry_parent(entry);
		cbcc_entry	province = cbcc_entry_province(entry);
		size_t		length = cbcc_entry_code(entry, text);

		CHECK(cbcc_register_entry(text, length, &day) == entry);
		CHECK((parent == CBCC_ENTRY_NONE) ==
			  (cbcc_entry_level(entry) == CBCC_LEVEL_OF_PROVINCE));
		CHECK(parent == CBCC_ENTRY_NONE ||
			  cbcc_entry_level(parent) < cbcc_entry_level(entry));
		CHECK(cbcc_entry_level(province) == CBCC_LEVEL_OF_PROVINCE);
		CHECK(cbcc_entry_valid(province).last == CBCC_DATE_OPEN_FUTURE);
		CHECK(cbcc_entry_province(province) == province);
		CHECK(cbcc_entry_title(entry, text) < CBCC_ENTRY_TITLE_SIZE);
		CHECK(cbcc_entry_is_same(entry, entry));
	}
}

/* What became of a unit lies in what became of its province. */
static void
check_successors(void)
{
	cbcc_date	before = cbcc_register_reform() - 1;
	int			units = 0;
	int			told = 0;

	for (int number = 1; number < 40000; number++)
	{
		char		code[16];
		cbcc_entry	entry;
		cbcc_successor successor;

		snprintf(code, sizeof(code), "%05d", number);
		entry = cbcc_register_entry(code, 5, &before);
		if (entry == CBCC_ENTRY_NONE)
			continue;
		units++;
		told += cbcc_register_successor(code, 5, 0, &successor) &&
			successor.part != NULL;
		for (int i = 0; cbcc_register_successor(code, 5, i, &successor); i++)
		{
			CHECK(cbcc_entry_province(successor.entry) == cbcc_entry_province(entry));
			CHECK(successor.part == NULL ||
				  cbcc_entry_is_linked(entry, successor.entry));
		}
	}
	CHECK_INT(units, 10035);
	CHECK(told * 100 > units * 88);
}

/* Texts of pieces that the reader takes for something, in no order. */
static void
check_any_text(unsigned seed)
{
	static const char *const pieces[] = {
		"xã ", "huyện", "TP.", "Tân", " Thành", ", ", "(", " - ", "Q1", "tỉnh ta",
		"04", "12", "\xff", "\xcc\x81", "\n", "Lai Châu", "toàn ", "Bộ", "'", ".",
		"Đắk", "n", "1234567", "Hà Nội", "phường", "i", "y"
	};
	char		text[2][TEXT_SIZE];
	cbcc_match_list list;
	cbcc_date	day = 9000;

	for (int i = 0; i < 2; i++)
	{
		size_t		at = 0;

		for (unsigned n = (seed >> 8) % 12; n > 0; n--)
		{
			seed = seed * 1103515245u + 12345u;
			at += (size_t) sprintf(text[i] + at, "%s",
								   pieces[(seed >> 16) % (sizeof(pieces) / sizeof(pieces[0]))]);
		}
		text[i][at] = '\0';
	}
	find(text[0], text[1], seed % 2 ? &day : NULL, &list);
	cbcc_match_sort(&list);
	for (int i = 0; i < list.count; i++)
	{
		CHECK(list.items[i].entry < cbcc_register_unit_count);
		CHECK(i == 0 || list.items[i - 1].differs <= list.items[i].differs);
		for (int j = 0; j < i; j++)
			CHECK(list.items[i].entry != list.items[j].entry);
	}
	(void) cbcc_match_best(&list, seed % 2);
	(void) cbcc_match_province(&list);
}

int
main(void)
{
	cbcc_date	old = cbcc_date_from_civil(2019, 6, 1);
	cbcc_date	late = cbcc_date_from_civil(2026, 6, 1);
	/* in January 2025 the city of Thanh Hóa had two communes Đông Khê */
	int			all = (int) cbcc_register_unit_count - 2;

	TEST("entries, codes, parents and provinces agree")
	{
		check_tables();
	}
	TEST("what became of a commune lies in its province of today")
	{
		check_successors();
	}
	TEST("a unit is found alone by its path")
	{
		CHECK_INT(count_alone(AS_IT_IS), all);
	}
	TEST("so it is in small letters and in capitals")
	{
		CHECK_INT(count_alone(SMALL), all);
		CHECK_INT(count_alone(CAPITAL), all);
	}
	TEST("decomposed")
	{
		CHECK_INT(count_alone(DECOMPOSED), all);
	}
	TEST("with its types abbreviated")
	{
		CHECK_INT(count_alone(ABBREVIATED), all);
	}
	TEST("without commas")
	{
		CHECK_INT(count_alone(WITHOUT_COMMAS), all);
	}
	TEST("without marks it is among the first, and seldom not alone")
	{
		CHECK(count_alone(UNMARKED) > all * 98 / 100);
	}
	TEST("the day tells units of one name apart")
	{
		CHECK(has_code(find_best("tỉnh Bắc Ninh", NULL, &old), "27"));
		CHECK(has_code(find_best("tỉnh Bắc Ninh", NULL, &late), "24"));
		CHECK(has_code(find_best("tỉnh Bắc Ninh", NULL, NULL), "24"));
		CHECK(has_code(find_best("xã Độc Lập", NULL, &old), ""));
		CHECK(has_code(find_best("xã Độc Lập", "tỉnh Thái Bình", &old), "12676"));
	}
	TEST("a text of any pieces is read, and finds a unit once")
	{
		for (unsigned seed = 0; seed < 200000; seed++)
			check_any_text(seed * 2654435761u);
	}
	return UNIT_DONE();
}
