/*-------------------------------------------------------------------------
 *
 * syllables.h
 *		Every syllable that the spelling rules allow, made from lists of
 *		initials and rimes that are independent of the core's own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef SYLLABLES_H
#define SYLLABLES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define TEST_SYLLABLE_SIZE 40

enum
{
	TEST_LOWER, TEST_TITLE, TEST_UPPER, TEST_CASES
};

typedef struct test_syllable
{
	const char *initial;
	const char *rime;			/* without its tone; a dot before the letter that has it */
	int			tone;			/* ngang, huyền, hỏi, ngã, sắc, nặng */
} test_syllable;

static const char *const test_initials[] = {
	"", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n",
	"ng", "ngh", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x",
	/* from here on those that swallow a vowel */
	"gi", "qu"
};

#define TEST_PLAIN_INITIALS 26

static const char *const test_rimes[] = {
	".a", ".ac", ".ach", ".am", ".an", ".ang", ".anh", ".ap", ".at", ".ai",
	".ao", ".au", ".ay",
	".ăc", ".ăm", ".ăn", ".ăng", ".ăp", ".ăt",
	".âc", ".âm", ".ân", ".âng", ".âp", ".ât", ".âu", ".ây",
	".e", ".ec", ".em", ".en", ".eng", ".ep", ".et", ".eo",
	".ê", ".êch", ".êm", ".ên", ".ênh", ".êp", ".êt", ".êu",
	".o", ".oc", ".om", ".on", ".ong", ".op", ".ot", ".oi",
	".ô", ".ôc", ".ôm", ".ôn", ".ông", ".ôp", ".ôt", ".ôi",
	".ơ", ".ơm", ".ơn", ".ơp", ".ơt", ".ơi",
	".u", ".uc", ".um", ".un", ".ung", ".up", ".ut", ".ui",
	".ư", ".ưc", ".ưm", ".ưn", ".ưng", ".ưt", ".ưi", ".ưu",
	/* from here on not after gi and qu */
	".i", ".ich", ".im", ".in", ".inh", ".ip", ".it", ".iu", ".ia",
	"i.êc", "i.êm", "i.ên", "i.êng", "i.êp", "i.êt", "i.êu",
	".oa", "o.ac", "o.ach", "o.am", "o.an", "o.ang", "o.anh", "o.ap", "o.at",
	"o.ai", "o.ao", "o.ay", "o.ăc", "o.ăm", "o.ăn", "o.ăng", "o.ăt",
	".oe", "o.en", "o.eng", "o.et", "o.eo", "o.oc", "o.ong",
	".ua", "u.ân", "u.âng", "u.ât", "u.ây", "u.ê", "u.êch", "u.ênh", "u.ên",
	"u.ơ", ".uy", "u.ych", "u.ynh", "u.yn", "u.yp", "u.yt", "u.yu", "uy.ên",
	"uy.êt", "u.ya", "u.ôc", "u.ôm", "u.ôn", "u.ông", "u.ôp", "u.ôt", "u.ôi",
	".ưa", "ư.ơc", "ư.ơm", "ư.ơn", "ư.ơng", "ư.ơp", "ư.ơt", "ư.ơi", "ư.ơu",
	".y"
};

#define TEST_PLAIN_RIMES 81
#define TEST_RIMES (sizeof(test_rimes) / sizeof(test_rimes[0]))

/* After qu: what begins with a, ă, â, e, ê, o, ô, ơ, and i, y. */
static const char *const test_qu_rimes[] = {
	".a", ".ac", ".ach", ".an", ".ang", ".anh", ".ai", ".ao", ".au", ".ay",
	".at", ".ăc", ".ăm", ".ăn", ".ăng", ".ăp", ".ăt", ".ân", ".âng", ".ât",
	".ây", ".âu", ".e", ".en", ".et", ".eo", ".ê", ".êch", ".ên", ".ênh",
	".êt", ".ô", ".ôc", ".ơ", ".i", ".it", ".y", ".ych", ".ynh", ".yt",
	"y.ên", "y.êt"
};

#define TEST_QU_RIMES (sizeof(test_qu_rimes) / sizeof(test_qu_rimes[0]))

/* With y at the head of the word: yêu, yến. */
static const char *const test_bare_rimes[] = {"y.ên", "y.êm", "y.êt", "y.êu", "y.êng"};

#define TEST_BARE_RIMES (sizeof(test_bare_rimes) / sizeof(test_bare_rimes[0]))

/* Each vowel in six tones, small and capital. */
static const char *const test_vowels[12][2][6] = {
	{{"a", "à", "ả", "ã", "á", "ạ"}, {"A", "À", "Ả", "Ã", "Á", "Ạ"}},
	{{"ă", "ằ", "ẳ", "ẵ", "ắ", "ặ"}, {"Ă", "Ằ", "Ẳ", "Ẵ", "Ắ", "Ặ"}},
	{{"â", "ầ", "ẩ", "ẫ", "ấ", "ậ"}, {"Â", "Ầ", "Ẩ", "Ẫ", "Ấ", "Ậ"}},
	{{"e", "è", "ẻ", "ẽ", "é", "ẹ"}, {"E", "È", "Ẻ", "Ẽ", "É", "Ẹ"}},
	{{"ê", "ề", "ể", "ễ", "ế", "ệ"}, {"Ê", "Ề", "Ể", "Ễ", "Ế", "Ệ"}},
	{{"i", "ì", "ỉ", "ĩ", "í", "ị"}, {"I", "Ì", "Ỉ", "Ĩ", "Í", "Ị"}},
	{{"o", "ò", "ỏ", "õ", "ó", "ọ"}, {"O", "Ò", "Ỏ", "Õ", "Ó", "Ọ"}},
	{{"ô", "ồ", "ổ", "ỗ", "ố", "ộ"}, {"Ô", "Ồ", "Ổ", "Ỗ", "Ố", "Ộ"}},
	{{"ơ", "ờ", "ở", "ỡ", "ớ", "ợ"}, {"Ơ", "Ờ", "Ở", "Ỡ", "Ớ", "Ợ"}},
	{{"u", "ù", "ủ", "ũ", "ú", "ụ"}, {"U", "Ù", "Ủ", "Ũ", "Ú", "Ụ"}},
	{{"ư", "ừ", "ử", "ữ", "ứ", "ự"}, {"Ư", "Ừ", "Ử", "Ữ", "Ứ", "Ự"}},
	{{"y", "ỳ", "ỷ", "ỹ", "ý", "ỵ"}, {"Y", "Ỳ", "Ỷ", "Ỹ", "Ý", "Ỵ"}}
};

static inline size_t
test_letter_size(const char *letter)
{
	return (unsigned char) *letter < 0x80 ? 1 : (unsigned char) *letter < 0xE0 ? 2 : 3;
}

static inline int
test_find_vowel(const char *letter)
{
	for (int i = 0; i < 12; i++)
		if (strncmp(letter, test_vowels[i][0][0], test_letter_size(letter)) == 0 &&
			strlen(test_vowels[i][0][0]) == test_letter_size(letter))
			return i;
	return -1;
}

/* Pairs of initial and rime, with the tones that the rime may have. */
static inline size_t
test_pair_count(void)
{
	return TEST_PLAIN_INITIALS * TEST_RIMES + TEST_PLAIN_RIMES + TEST_QU_RIMES +
		TEST_BARE_RIMES;
}

static inline size_t
test_syllable_count(void)
{
	return test_pair_count() * 6;
}

static inline void
test_syllable_get(size_t index, test_syllable *syllable)
{
	size_t		pair = index / 6;

	syllable->tone = (int) (index % 6);
	if (pair < TEST_PLAIN_INITIALS * TEST_RIMES)
	{
		syllable->initial = test_initials[pair / TEST_RIMES];
		syllable->rime = test_rimes[pair % TEST_RIMES];
	}
	else if ((pair -= TEST_PLAIN_INITIALS * TEST_RIMES) < TEST_PLAIN_RIMES)
	{
		syllable->initial = "gi";
		syllable->rime = test_rimes[pair];
	}
	else if ((pair -= TEST_PLAIN_RIMES) < TEST_QU_RIMES)
	{
		syllable->initial = "qu";
		syllable->rime = test_qu_rimes[pair];
	}
	else
	{
		syllable->initial = "";
		syllable->rime = test_bare_rimes[pair - TEST_QU_RIMES];
	}
	/* gia is gi and a, never g and ia */
	if (strcmp(syllable->initial, "g") == 0 &&
		(strcmp(syllable->rime, ".ia") == 0 || strcmp(syllable->rime, ".iu") == 0))
		syllable->initial = "gh";
}

/* How many vowel letters a tone could be put on by mistake. */
static inline int
test_syllable_vowels(const test_syllable *syllable)
{
	int			count = 0;

	for (const char *s = syllable->initial; *s; s += test_letter_size(s))
		count += test_find_vowel(s) >= 0;
	for (const char *s = syllable->rime; *s; s += test_letter_size(s))
		count += *s != '.' && test_find_vowel(s) >= 0;
	return count;
}

static inline char *
test_put(char *to, const char *letter, bool capital, bool toned, int tone)
{
	int			vowel = test_find_vowel(letter);
	size_t		size = test_letter_size(letter);

	if (vowel >= 0)
	{
		const char *form = test_vowels[vowel][capital][toned ? tone : 0];

		strcpy(to, form);
		return to + strlen(form);
	}
	memcpy(to, letter, size);
	if (capital && size == 1)
		*to = (char) (*to - 0x20);
	else if (capital)
		memcpy(to, "Đ", 2);
	to[size] = '\0';
	return to + size;
}

/* Write it, with the tone on the vowel letter place, or where it belongs (-1). */
static inline void
test_syllable_write(const test_syllable *syllable, int place, int letter_case,
					char *to)
{
	int			vowel = 0;
	bool		first = true;
	bool		marked = false;

	*to = '\0';
	for (int part = 0; part < 2; part++)
		for (const char *s = part ? syllable->rime : syllable->initial; *s;)
		{
			bool		capital = letter_case == TEST_UPPER || (letter_case == TEST_TITLE && first);
			bool		toned;

			if (*s == '.')
			{
				marked = true;
				s++;
				continue;
			}
			toned = place < 0 ? marked : place == vowel;
			vowel += test_find_vowel(s) >= 0;
			to = test_put(to, s, capital, toned, syllable->tone);
			marked = false;
			first = false;
			s += test_letter_size(s);
		}
}

#endif							/* SYLLABLES_H */
