/*-------------------------------------------------------------------------
 *
 * test_search.c
 *		Tokens and lexemes of full-text search.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "search.h"

static unit_memory memory;
static cbcc_host host;

static const char *
kind_name(cbcc_search_kind kind)
{
	switch (kind)
	{
		case CBCC_SEARCH_COMPOUND:
			return "compound";
		case CBCC_SEARCH_WORD:
			return "word";
		case CBCC_SEARCH_ABBREVIATION:
			return "abbreviation";
		case CBCC_SEARCH_DOCUMENT:
			return "document";
		case CBCC_SEARCH_NUMBER:
			return "number";
		default:
			return "blank";
	}
}

/* "kind:token|kind:token", without the blanks. */
static const char *
tokens_of(const char *text, bool compounds)
{
	static char list[4096];
	size_t		used = 0;
	cbcc_search search;
	cbcc_search_token token;

	list[0] = '\0';
	cbcc_search_start(&search, text, strlen(text), compounds);
	while (cbcc_search_next(&search, &token))
		if (token.kind != CBCC_SEARCH_BLANK)
			used += snprintf(list + used, sizeof(list) - used, "%s%s:%.*s",
							 used > 0 ? "|" : "", kind_name(token.kind),
							 (int) (token.end - token.start), text + token.start);
	return list;
}

/* The lexemes of all tokens, each between bars. */
static const char *
lexemes_of(const char *text, char *list, size_t size)
{
	size_t		used = (size_t) snprintf(list, size, "|");
	cbcc_search search;
	cbcc_search_token token;

	cbcc_search_start(&search, text, strlen(text), true);
	while (cbcc_search_next(&search, &token))
	{
		cbcc_search_token lexemes[CBCC_SEARCH_MAX_LEXEMES];
		cbcc_string word;
		int			count;

		if (token.kind == CBCC_SEARCH_BLANK)
			continue;
		if (!CHECK(cbcc_search_fold(&host, text + token.start, token.end - token.start,
									&word).code == CBCC_OK))
			continue;
		count = cbcc_search_lexemes(word.bytes, word.length, lexemes);
		for (int i = 0; i < count; i++)
			used += (size_t) snprintf(list + used, size - used, "%.*s|",
									  (int) (lexemes[i].end - lexemes[i].start),
									  word.bytes + lexemes[i].start);
	}
	return list;
}

static const char *
lexemes(const char *text)
{
	static char list[8192];

	return lexemes_of(text, list, sizeof(list));
}

/* Whether tokens lie end to end, none empty, longer than it may or cut. */
static bool
lie_end_to_end(const char *text, size_t length, bool compounds)
{
	cbcc_search search;
	cbcc_search_token token;
	size_t		at = 0;

	cbcc_search_start(&search, text, length, compounds);
	while (cbcc_search_next(&search, &token))
	{
		if (token.start != at || token.end <= at || token.end > length ||
			token.end - token.start > CBCC_SEARCH_MAX_BYTES ||
			(token.end < length && ((unsigned char) text[token.end] & 0xC0) == 0x80))
			return false;
		at = token.end;
	}
	return at == length;
}

static void
test_tokens(void)
{
	TEST("terms of the vocabulary are one token, however they are written");
	CHECK_STRING(tokens_of("Cán bộ, công chức", true), "compound:Cán bộ|compound:công chức");
	CHECK_STRING(tokens_of("CÁN  BỘ", true), "compound:CÁN  BỘ");
	CHECK_STRING(tokens_of("lý luận\nchính trị", true), "compound:lý luận\nchính trị");
	CHECK_STRING(tokens_of("thuỷ lợi", true), "compound:thuỷ lợi");
	CHECK_STRING(tokens_of("thủy lợi", true), "compound:thủy lợi");
	CHECK_STRING(tokens_of("cán, bộ cán-bộ", true), "word:cán|word:bộ|word:cán|word:bộ");
	CHECK_STRING(tokens_of("cán\n\nbộ", true), "word:cán|word:bộ");
	CHECK_STRING(tokens_of("Cán bộ", false), "word:Cán|word:bộ");

	TEST("terms that overlap are one token");
	CHECK_STRING(tokens_of("gặp cán bộ môn học", true), "word:gặp|compound:cán bộ môn học");
	CHECK_STRING(tokens_of("cấp xã, người Tày", true), "word:cấp|word:xã|word:người|word:Tày");

	CHECK_STRING(tokens_of("ở Cần Thơ, Bắc Từ Liêm", true),
				 "word:ở|compound:Cần Thơ|compound:Bắc Từ Liêm");

	TEST("numbers are whole");
	CHECK_STRING(tokens_of("1.234; 19,8%; 2.813/3.050.", true),
				 "number:1.234|number:19,8%|number:2.813/3.050");
	CHECK_STRING(tokens_of("ngày 12/5/2023, 2016-2020", true),
				 "word:ngày|number:12/5/2023|number:2016|number:2020");
	CHECK_STRING(tokens_of("5/ 7 /9 10%-15%", true),
				 "number:5|number:7|number:9|number:10%|number:15%");
	CHECK_STRING(tokens_of("1/2-3", true), "number:1/2|number:3");

	TEST("numbers of documents are whole");
	CHECK_STRING(tokens_of("12/2023/NĐ-CP, 05-NQ/TU, 163/qđ-ttg", true),
				 "document:12/2023/NĐ-CP|document:05-NQ/TU|document:163/qđ-ttg");
	CHECK_STRING(tokens_of("18–NQ/TW", true), "document:18–NQ/TW");

	TEST("abbreviations are whole, words are not tied");
	CHECK_STRING(tokens_of("CBCCVC, ĐH/CĐ, đh/cđ", true),
				 "abbreviation:CBCCVC|abbreviation:ĐH/CĐ|abbreviation:đh/cđ");
	CHECK_STRING(tokens_of("NQ/TU R&D", true), "abbreviation:NQ/TU|abbreviation:R&D");
	CHECK_STRING(tokens_of("3 lớp/112 người, viên/lớp, B1/B2", true),
				 "number:3|word:lớp|number:112|word:người|word:viên|word:lớp|abbreviation:B1/B2");
	CHECK_STRING(tokens_of("3 lop/112 nguoi, vien/lop", true),
				 "number:3|word:lop|number:112|word:nguoi|word:vien|word:lop");
	CHECK_STRING(tokens_of("bộ/ngành CÁN BỘ/CÔNG CHỨC", true),
				 "word:bộ|word:ngành|compound:CÁN BỘ|compound:CÔNG CHỨC");
}

static void
test_lexemes(void)
{
	TEST("a term, the terms in it, and what these leave over");
	CHECK_STRING(lexemes("Cán  bộ"), "|cán bộ|");
	CHECK_STRING(lexemes("lý luận chính trị"), "|lý luận chính trị|lý luận|chính trị|");
	CHECK_STRING(lexemes("cán bộ nữ"), "|cán bộ nữ|cán bộ|nữ|");
	CHECK_STRING(lexemes("cán bộ môn học"), "|cán bộ|bộ môn|môn học|");

	TEST("terms that are only written side by side are two");
	CHECK_STRING(lexemes("cán bộ công chức"), "|cán bộ|công chức|");
	CHECK_STRING(lexemes("cán bộ, công chức"), "|cán bộ|công chức|");

	TEST("tones have one place, and NFD is NFC");
	CHECK_STRING(lexemes("thuỷ lợi HOÀ"), "|thủy lợi|hòa|");
	CHECK_STRING(lexemes("ca\xCC\x81n bo\xCC\xA3\xCC\x82"), "|cán bộ|");

	TEST("i and y are one where they are a rhyme");
	CHECK_STRING(lexemes("kĩ sư, kỹ sư"), "|kỹ sư|kỹ sư|");
	CHECK_STRING(lexemes("Lí luận chính trị"), "|lý luận chính trị|lý luận|chính trị|");
	CHECK_STRING(lexemes("bác sỹ QUI CHẾ tỉ lệ"), "|bác sĩ|quy chế|tỷ lệ|");
	CHECK_STRING(lexemes("ki\xCC\x83 thuật"), "|kỹ thuật|");
	CHECK_STRING(lexemes("chi, thi, tin, thúi, ý, i"), "|chi|thi|tin|thúi|ý|i|");

	TEST("a number with signs, and its parts");
	CHECK_STRING(lexemes("1.234"), "|1.234|");
	CHECK_STRING(lexemes("19,8%"), "|19,8%|19,8|");
	CHECK_STRING(lexemes("2.813/3.050"), "|2.813/3.050|2.813|3.050|");

	TEST("a document, and its number");
	CHECK_STRING(lexemes("12/2023/NĐ-CP"), "|12/2023/nđ-cp|12/2023|12|2023|");
	CHECK_STRING(lexemes("18–NQ/TW"), "|18-nq/tw|18|");

	TEST("an abbreviation, and its parts");
	CHECK_STRING(lexemes("ĐH/CĐ"), "|đh/cđ|đh|cđ|");
}

/* Compounds that overlap in many ways when they stand together. */
static const char *const compounds[] = {
	"cán bộ", "bộ môn", "môn học", "học tập", "quản lý", "lý luận",
	"lý luận chính trị", "chính trị", "quản lý nhà nước", "nhà nước",
	"cán bộ quản lý", "cán bộ nữ", "công chức", "chức danh", "công tác",
	"tập thể", "thể thao", "nhà trường", "trường học", "học sinh"
};

#define COMPOUNDS (int) (sizeof(compounds) / sizeof(compounds[0]))

static void
join(char *text, const int *chosen, int from, int to)
{
	text[0] = '\0';
	for (int i = from; i < to; i++)
	{
		if (i > from)
			strcat(text, " ");
		strcat(text, compounds[chosen[i]]);
	}
}

static void
check_found(const char *part, const char *whole)
{
	static char wanted[8192];
	static char there[8192];
	char		lexeme[256];

	lexemes_of(part, wanted, sizeof(wanted));
	lexemes_of(whole, there, sizeof(there));
	for (char *at = wanted + 1; *at != '\0';)
	{
		size_t		length = strcspn(at, "|");

		snprintf(lexeme, sizeof(lexeme), "|%.*s|", (int) length, at);
		if (!CHECK(strstr(there, lexeme) != NULL))
			printf("#   \"%s\" of \"%s\" is not in \"%s\"\n", lexeme, part, whole);
		at += length + 1;
	}
}

static void
test_found(void)
{
	unsigned	seed = 1;
	int			chosen[5];
	char		part[512];
	char		whole[512];

	TEST("whatever is cut from a text at a term's end is found in it");
	for (int round = 0; round < 3000; round++)
	{
		for (int i = 0; i < 5; i++)
		{
			seed = seed * 1103515245 + 12345;
			chosen[i] = (int) (seed >> 16) % COMPOUNDS;
		}
		join(whole, chosen, 0, 5);
		for (int from = 0; from < 5; from++)
			for (int to = from + 1; to <= 5; to++)
			{
				join(part, chosen, from, to);
				check_found(part, whole);
			}
		unit_release_all(&memory);
	}
}

static void
test_hostile(void)
{
	static const char *const pieces[] = {
		"cán", "bộ", " ", "/", "-", "12", "%", "\n", "\xCC\x81", "\xE2\x80\x93",
		"Đ", "H", "\xC2\xA0", "\xFF", ".", "\"", "lý luận", "x", "\xF0\x9F\x98\x80"
	};
	unsigned	seed = 7;
	size_t		length = 300000;
	char	   *text = malloc(length + 8);

	TEST("tokens lie end to end, whatever the text");
	for (int round = 0; round < 2000; round++)
	{
		size_t		used = 0;

		for (int i = 0; i < 60; i++)
		{
			seed = seed * 1103515245 + 12345;
			used += (size_t) sprintf(text + used, "%s",
									 pieces[(seed >> 16) % (sizeof(pieces) / sizeof(pieces[0]))]);
		}
		CHECK(lie_end_to_end(text, used, true));
		CHECK(lie_end_to_end(text, used, false));
	}
	CHECK(lie_end_to_end("", 0, true));

	TEST("long words, blanks and marks are cut between characters");
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		size_t		size = strlen(pieces[i]);
		size_t		used = 0;

		for (; used + size <= length; used += size)
			memcpy(text + used, pieces[i], size);
		if (pieces[i][0] != '\xFF')
			CHECK(lie_end_to_end(text, used, true));
	}

	TEST("a compound does not depend on where the text is read in pieces");
	for (size_t at = 65500; at < 65560; at++)
	{
		static const char term[] = "lý luận chính trị";
		cbcc_search search;
		cbcc_search_token token;
		bool		found = false;

		memset(text, ' ', length);
		memcpy(text + at, term, sizeof(term) - 1);
		cbcc_search_start(&search, text, length, true);
		while (cbcc_search_next(&search, &token))
			found |= token.kind == CBCC_SEARCH_COMPOUND && token.start == at &&
				token.end == at + sizeof(term) - 1;
		CHECK(found);
	}
	free(text);
}

int
main(void)
{
	host = unit_host(&memory);
	test_tokens();
	test_lexemes();
	test_found();
	test_hostile();
	unit_release_all(&memory);
	return UNIT_DONE();
}
