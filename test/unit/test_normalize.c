/*-------------------------------------------------------------------------
 *
 * test_normalize.c
 *		The normal forms, over every syllable that the spelling rules allow.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "normalize.h"
#include "syllables.h"
#include "text.h"

typedef cbcc_error (*text_form) (const cbcc_host *, const char *, size_t,
								 cbcc_string *);

/* What the form makes of a text; the caller's to free. */
static char *
apply_bytes(text_form form, const char *text, size_t length)
{
	cbcc_string result;
	cbcc_error	error = form(&unit_plain_host, text, length, &result);
	char	   *copy;

	if (error.code != CBCC_OK)
		return NULL;
	copy = malloc(result.length + 1);
	memcpy(copy, result.bytes, result.length);
	copy[result.length] = '\0';
	if (result.bytes < text || result.bytes > text + length)
		free((void *) result.bytes);
	return copy;
}

static char *
apply(text_form form, const char *text)
{
	return apply_bytes(form, text, strlen(text));
}

static bool
gives(text_form form, const char *text, const char *want)
{
	char	   *got = apply(form, text);
	bool		same = got != NULL && strcmp(got, want) == 0;

	if (!same)
		printf("# %s: got %s, want %s\n", text, got ? got : "an error", want);
	free(got);
	return same;
}

/* Is the text its own form, given back without a copy? */
static bool
stays(text_form form, const char *text)
{
	cbcc_string result;

	return form(&unit_plain_host, text, strlen(text), &result).code == CBCC_OK &&
		result.bytes == text && result.length == strlen(text);
}

static char *
unicode_form(const char *text, bool composed)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		wide[256];
	UChar		other[512];
	int32_t		length;
	char	   *result = malloc(1024);

	u_strFromUTF8(wide, 256, &length, text, -1, &status);
	length = unorm2_normalize(composed ? unorm2_getNFCInstance(&status) :
							  unorm2_getNFDInstance(&status),
							  wide, length, other, 512, &status);
	u_strToUTF8(result, 1024, NULL, other, length, &status);
	return result;
}

static long interrupts;

static void
count_interrupt(void *context)
{
	(void) context;
	interrupts++;
}

/* One syllable in all its forms; every one must come to the same. */
static void
check_syllable(const test_syllable *syllable)
{
	char		right[TEST_SYLLABLE_SIZE];
	char		text[TEST_SYLLABLE_SIZE];
	int			vowels = test_syllable_vowels(syllable);

	test_syllable_write(syllable, -1, TEST_LOWER, right);
	CHECK(stays(cbcc_normalize, right));
	CHECK(stays(cbcc_fold, right));
	for (int letter_case = 0; letter_case < TEST_CASES; letter_case++)
	{
		char		want[TEST_SYLLABLE_SIZE];

		test_syllable_write(syllable, -1, letter_case, want);
		for (int place = -1; place < vowels; place++)
		{
			char	   *decomposed;

			test_syllable_write(syllable, place, letter_case, text);
			decomposed = unicode_form(text, false);
			CHECK(gives(cbcc_normalize, text, want));
			CHECK(gives(cbcc_normalize, decomposed, want));
			CHECK(gives(cbcc_fold, text, right));
			CHECK(gives(cbcc_fold, decomposed, right));
			free(decomposed);
		}
	}
}

static int
compare_strings(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

static size_t
count_distinct(char **texts, size_t count)
{
	size_t		distinct = 0;

	qsort(texts, count, sizeof(char *), compare_strings);
	for (size_t i = 0; i < count; i++)
	{
		distinct += i + 1 == count || strcmp(texts[i], texts[i + 1]) != 0;
		if (i > 0)
			free(texts[i - 1]);
	}
	free(texts[count - 1]);
	free(texts);
	return distinct;
}

/* Syllables that differ fold to different texts. */
static void
check_distinct(void)
{
	size_t		count = test_syllable_count();
	char	  **folded = malloc(count * sizeof(char *));
	char	  **written = malloc(count * sizeof(char *));
	size_t		distinct;

	for (size_t i = 0; i < count; i++)
	{
		test_syllable syllable;
		char		text[TEST_SYLLABLE_SIZE];

		test_syllable_get(i, &syllable);
		test_syllable_write(&syllable, -1, TEST_LOWER, text);
		written[i] = strdup(text);
		test_syllable_write(&syllable, -1, TEST_UPPER, text);
		folded[i] = apply(cbcc_fold, text);
	}
	distinct = count_distinct(written, count);
	CHECK_INT(count_distinct(folded, count), distinct);
	CHECK(distinct > 20000);
}

/* Unicode at large: every code point alone, and on a letter. */
static void
check_code_points(void)
{
	static const char *const frames[] = {"%s", "a%s", "x%sy", "Ạ%s ", "%s\u0301", "J%s\u0323"};
	static const text_form forms[] = {cbcc_normalize, cbcc_fold, cbcc_unaccent};

	for (int32_t c = 1; c <= 0x1FFFF; c++)
	{
		char		bytes[8] = {0};
		UErrorCode	status = U_ZERO_ERROR;
		UChar		wide[2];
		int32_t		length = 0;

		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		U16_APPEND_UNSAFE(wide, length, c);
		u_strToUTF8(bytes, sizeof(bytes), NULL, wide, length, &status);
		for (size_t f = 0; f < sizeof(frames) / sizeof(frames[0]); f++)
		{
			char		text[64];
			char	   *nfc;

			snprintf(text, sizeof(text), frames[f], bytes);
			nfc = unicode_form(text, true);
			/* a tone may move: aì is ài */
			if (cbcc_letter_of(c) == 0 || CBCC_LETTER_TONE(cbcc_letter_of(c)) == 0)
				CHECK(gives(cbcc_normalize, text, nfc));
			free(nfc);
			for (int i = 0; i < 3; i++)
			{
				char	   *once = apply(forms[i], text);
				char	   *composed = unicode_form(once, true);

				bool		again = CHECK(gives(forms[i], once, once));
				bool		normal = CHECK(strcmp(once, composed) == 0);

				if (!again || !normal)
					printf("# U+%04X in frame %zu, form %d\n", (unsigned) c, f, i);
				free(once);
				free(composed);
			}
		}
	}
}

/* Letters and marks that change what stands beside them. */
static void
make_strange_text(unsigned *seed, char *text)
{
	static const char *const pieces[] = {
		"a", "o", "u", "y", "i", "e", "A", "O", "q", "g", "h", "n", "đ", "Đ",
		"ô", "ơ", "ư", "ậ", "Ộ", "à", "ý", "ẻ", "oà", "qúy", " ", "-",
		"\u00D0", "\u00F0", "\u00DF", "\u1E9E", "\u0149", "\u017F", "\u0130",
		"\u01F0", "\u0390", "\u03A3", "\u1FB3", "\uFB01", "\u212B", "\u00F1",
		"\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u0306",
		"\u031B", "\u0327", "\u0345", "\u030A", "\u0308", "\u0341", "\u0344",
		"\u3099", "\u304B", "\u1100", "\u1161", "\u0F73", "\u13A0"
	};

	*text = '\0';
	for (int i = 0; i < 7; i++)
	{
		*seed = *seed * 1103515245 + 12345;
		strcat(text, pieces[(*seed >> 16) % (sizeof(pieces) / sizeof(pieces[0]))]);
	}
}

/* Both ways come to the same, whichever form is taken first. */
static void
check_agreement(text_form form, const char *text, const char *other)
{
	char	   *want = apply(form, text);

	CHECK(gives(form, other, want));
	CHECK(gives(form, want, want));
	free(want);
}

static void
check_strange_text(const char *text)
{
	static const text_form forms[] = {cbcc_normalize, cbcc_fold, cbcc_unaccent};
	char	   *decomposed = unicode_form(text, false);

	for (int i = 0; i < 3; i++)
	{
		check_agreement(forms[i], text, decomposed);
		for (int j = 0; j < i; j++)
		{
			char	   *lesser = apply(forms[j], text);

			check_agreement(forms[i], text, lesser);
			free(lesser);
		}
	}
	free(decomposed);
}

/* A word comes to the same wherever it stands in a text. */
static void
check_places_in_text(text_form form, const char *word)
{
	static const char around[] =
		"- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - "
		"- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ";
	char	   *alone = apply(form, word);

	for (int before = 0; before < 140; before++)
		for (int behind = 0; behind < 160; behind += 79)
		{
			char		text[400];
			char		want[400];

			/* a blank or a dash stands beside it */
			snprintf(text, sizeof(text), "%.*s%s%.*s", before, around, word, behind, around);
			snprintf(want, sizeof(want), "%.*s%s%.*s", before, around, alone, behind, around);
			CHECK(gives(form, text, want));
		}
	free(alone);
}

int
main(void)
{
	TEST("every syllable in every form comes to one")
	{
		test_syllable syllable;

		CHECK(test_syllable_count() > 15000);
		for (size_t i = 0; i < test_syllable_count(); i++)
		{
			test_syllable_get(i, &syllable);
			check_syllable(&syllable);
		}
	}
	TEST("fold is equal only where the syllables are")
	{
		check_distinct();
	}
	TEST("every code point: NFC, and each form is its own form")
	{
		check_code_points();
	}
	TEST("words of other languages stay")
	{
		static const char *const words[] = {
			"fiancé", "naïve", "café", "résumé", "Ñ", "Perú", "José", "Chloé",
			"Río", "Êñuôl", "Brếu", "Kbuôr", "Haïti", "Zoé", "León", "García",
			"Хоа̀", "안녕", "Ṡ", "ﬁ", "Bogotá", "quién"
		};

		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		{
			char	   *nfc = unicode_form(words[i], true);

			CHECK(gives(cbcc_normalize, words[i], nfc));
			free(nfc);
		}
	}
	TEST("marks in between words and at the ends")
	{
		CHECK(gives(cbcc_normalize, "", ""));
		CHECK(stays(cbcc_normalize, "\x01\x02\x7F \t\r\n"));
		CHECK(gives(cbcc_normalize, "H'HOÀ, (uỷ ban): “thuỷ”…", "H'HÒA, (ủy ban): “thủy”…"));
		CHECK(gives(cbcc_normalize, "\u0301hoà\u0301", "\u0301hoà\u0301"));
		CHECK(gives(cbcc_normalize, "hoà1 2hoà hoà_", "hòa1 2hòa hòa_"));
		CHECK(gives(cbcc_fold, "ÐẢNG BỘ", "đảng bộ"));
		CHECK(gives(cbcc_unaccent, "ÐẢNG BỘ Đại học", "dang bo dai hoc"));
		CHECK(gives(cbcc_unaccent, "Ñandú Straße Øre", "nandu strasse øre"));
		CHECK(gives(cbcc_fold, "J\u030C", "\u01F0"));
	}
	TEST("any text: NFD is the same, and each form stands on the one before")
	{
		unsigned	seed = 11;
		char		text[64];

		for (int i = 0; i < 30000; i++)
		{
			make_strange_text(&seed, text);
			check_strange_text(text);
		}
	}
	TEST("a word of a megabyte in NFD is no place where a cancel waits")
	{
		static const char letters[] = "thu\u0323\u031Bye\u0302\u0309n";
		static const char composed[] = "thựyển";
		size_t		count = 65536;
		size_t		size = sizeof(letters) - 1;
		char	   *text = malloc(count * size);
		unit_memory memory;
		cbcc_host	host = unit_host(&memory);
		cbcc_string result;

		for (size_t i = 0; i < count; i++)
			memcpy(text + i * size, letters, size);
		host.check_interrupt = count_interrupt;
		interrupts = 0;
		CHECK(cbcc_normalize(&host, text, count * size, &result).code == CBCC_OK);
		/* in looking for its end, by ICU, and in placing tones */
		CHECK(interrupts >= 2 * (long) (count * size / 65536));
		CHECK_INT(result.length, count * (sizeof(composed) - 1));
		for (size_t i = 0; i < count && result.length == count * (sizeof(composed) - 1); i++)
			if (memcmp(result.bytes + i * (sizeof(composed) - 1), composed, sizeof(composed) - 1) != 0)
			{
				CHECK(!"the same as in small");
				break;
			}
		unit_release_all(&memory);
		free(text);
	}
	TEST("damaged and long text")
	{
		char	   *marks = malloc(10001);
		char	   *long_text = malloc(400001);
		cbcc_string result;

		for (int i = 0; i < 5000; i++)
			memcpy(marks + 2 * i, i % 2 ? "\u0323" : "\u0301", 2);
		marks[10000] = '\0';
		CHECK_INT(cbcc_normalize(&unit_plain_host, marks, 10000, &result).code, CBCC_ERROR_LIMIT);
		CHECK_INT(cbcc_fold(&unit_plain_host, marks, 10000, &result).code, CBCC_ERROR_LIMIT);
		CHECK(gives(cbcc_unaccent, marks, ""));
		for (int i = 0; i < 40000; i++)
			memcpy(long_text + 10 * i, i % 1000 == 7 ? "thuy\u0309 ban" : "thuyển b", 10);
		long_text[400000] = '\0';
		for (int i = 0; i < 3; i++)
		{
			static const text_form forms[] = {cbcc_normalize, cbcc_fold, cbcc_unaccent};
			char	   *once = apply(forms[i], long_text);
			char	   *twice = apply(forms[i], once);

			CHECK(strcmp(once, twice) == 0);
			CHECK(strstr(once, "thuy\u0309") == NULL);
			free(once);
			free(twice);
		}
		for (int i = 0; i < 256; i++)
		{
			char		bad[] = {'h', 'o', (char) 0xC3, (char) i, 'n', '\0'};

			free(apply_bytes(cbcc_fold, bad, 5));
			free(apply_bytes(cbcc_unaccent, bad, 3));
		}
		free(marks);
		free(long_text);
	}
	TEST("in texts of any length, at any place")
	{
		static const char *const words[] = {
			"ĐẢNG", "Ộ", "hoà", "HOÀN", "“Uỷ”", "ÐÐ", "ngoài", "Ñandú", "o\u0323\u0302",
			"quý–gìa", "°\u00A0→", "\u0149oà", "\U0001F600Đ"
		};
		static const text_form forms[] = {cbcc_normalize, cbcc_fold, cbcc_unaccent};

		for (int i = 0; i < 3; i++)
			for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
				check_places_in_text(forms[i], words[w]);
	}
	TEST("stray continuation bytes behind what has changed")
	{
		static const char text[] = "\xC4\x90\xC3\xB4\xC3\x8C\x8C\x8C\x8C\x8C\x8C\xCC\x89\x8C\x8C\xA1o";

		for (size_t length = 0; length < sizeof(text); length++)
		{
			free(apply_bytes(cbcc_normalize, text, length));
			free(apply_bytes(cbcc_fold, text, length));
			free(apply_bytes(cbcc_unaccent, text, length));
		}
	}
	TEST("a folded text is its own folded form")
	{
		CHECK(gives(cbcc_fold, "u\u00ED\u0197", "\u00FAi\u0268"));
		CHECK(stays(cbcc_fold, "\u00FAi\u0268"));
		CHECK(gives(cbcc_fold, "\u0149oà", "\u02BCnòa"));
		CHECK(stays(cbcc_fold, "\u02BCnòa"));
		CHECK(gives(cbcc_fold, "\u0345φ", "ιφ"));
		CHECK(gives(cbcc_unaccent, "\u0345φ", "ιφ"));
	}
	return UNIT_DONE();
}
