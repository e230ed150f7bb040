/*-------------------------------------------------------------------------
 *
 * syllable.c
 *		How a Vietnamese syllable is spelled, and where its tone mark stands.
 *
 *-------------------------------------------------------------------------
 */
#include "syllable.h"

#define A CBCC_LETTER_A
#define A_BREVE CBCC_LETTER_A_BREVE
#define A_CIRCUMFLEX CBCC_LETTER_A_CIRCUMFLEX
#define E CBCC_LETTER_E
#define E_CIRCUMFLEX CBCC_LETTER_E_CIRCUMFLEX
#define I CBCC_LETTER_I
#define O CBCC_LETTER_O
#define O_CIRCUMFLEX CBCC_LETTER_O_CIRCUMFLEX
#define O_HORN CBCC_LETTER_O_HORN
#define U CBCC_LETTER_U
#define U_HORN CBCC_LETTER_U_HORN
#define Y CBCC_LETTER_Y

/* Up to four letters in one number; the first is the highest. */
#define ONE(a) ((uint32_t) (a))
#define TWO(a, b) (ONE(a) << 6 | (b))
#define THREE(a, b, c) (TWO(a, b) << 6 | (c))

/* What may stand behind a vowel; OPEN is nothing. */
enum
{
	OPEN = 1 << 0,
	END_C = 1 << 1,
	END_CH = 1 << 2,
	END_M = 1 << 3,
	END_N = 1 << 4,
	END_NG = 1 << 5,
	END_NH = 1 << 6,
	END_P = 1 << 7,
	END_T = 1 << 8,

	BACK = END_C | END_M | END_N | END_NG | END_P | END_T,
	FRONT = END_CH | END_M | END_N | END_NH | END_P | END_T,
	STOPS = END_C | END_CH | END_P | END_T
};

typedef struct vowel_rule
{
	uint32_t	letters;
	uint16_t	ends;
	uint8_t		place;			/* of the tone, where the syllable is open */
	uint8_t		closed_place;
} vowel_rule;

/* Every group of vowels, in the order of their numbers. */
static const vowel_rule vowel_rules[] = {
	{ONE(A), OPEN | BACK | FRONT, 0, 0},
	{ONE(A_BREVE), BACK, 0, 0},
	{ONE(A_CIRCUMFLEX), BACK, 0, 0},
	{ONE(E), OPEN | BACK, 0, 0},
	{ONE(E_CIRCUMFLEX), OPEN | FRONT, 0, 0},
	{ONE(I), OPEN | FRONT, 0, 0},
	{ONE(O), OPEN | BACK, 0, 0},
	{ONE(O_CIRCUMFLEX), OPEN | BACK, 0, 0},
	{ONE(O_HORN), OPEN | END_M | END_N | END_P | END_T, 0, 0},
	{ONE(U), OPEN | BACK, 0, 0},
	{ONE(U_HORN), OPEN | BACK, 0, 0},
	{ONE(Y), OPEN | FRONT, 0, 0},
	{TWO(A, I), OPEN, 0, 0},
	{TWO(A, O), OPEN, 0, 0},
	{TWO(A, U), OPEN, 0, 0},
	{TWO(A, Y), OPEN, 0, 0},
	{TWO(A_CIRCUMFLEX, U), OPEN, 0, 0},
	{TWO(A_CIRCUMFLEX, Y), OPEN, 0, 0},
	{TWO(E, O), OPEN, 0, 0},
	{TWO(E_CIRCUMFLEX, U), OPEN, 0, 0},
	{TWO(I, A), OPEN, 0, 0},
	{TWO(I, E_CIRCUMFLEX), BACK, 1, 1},
	{TWO(I, U), OPEN, 0, 0},
	{TWO(O, A), OPEN | BACK | FRONT, 0, 1},
	{TWO(O, A_BREVE), BACK, 1, 1},
	{TWO(O, E), OPEN | BACK, 0, 1},
	{TWO(O, I), OPEN, 0, 0},
	{TWO(O, O), END_C | END_NG, 1, 1},
	{TWO(O_CIRCUMFLEX, I), OPEN, 0, 0},
	{TWO(O_HORN, I), OPEN, 0, 0},
	{TWO(U, A), OPEN, 0, 0},
	{TWO(U, A_CIRCUMFLEX), BACK, 1, 1},
	{TWO(U, E_CIRCUMFLEX), OPEN | FRONT, 1, 1},
	{TWO(U, I), OPEN, 0, 0},
	{TWO(U, O_CIRCUMFLEX), BACK, 1, 1},
	{TWO(U, O_HORN), OPEN | END_N | END_T, 1, 1},
	{TWO(U, Y), OPEN | FRONT, 0, 1},
	{TWO(U_HORN, A), OPEN, 0, 0},
	{TWO(U_HORN, I), OPEN, 0, 0},
	{TWO(U_HORN, O_HORN), BACK, 1, 1},
	{TWO(U_HORN, U), OPEN, 0, 0},
	{TWO(Y, E_CIRCUMFLEX), BACK, 1, 1},
	{TWO(Y, U), OPEN, 0, 0},
	{THREE(I, E_CIRCUMFLEX, U), OPEN, 1, 1},
	{THREE(O, A, I), OPEN, 1, 1},
	{THREE(O, A, O), OPEN, 1, 1},
	{THREE(O, A, Y), OPEN, 1, 1},
	{THREE(O, E, O), OPEN, 1, 1},
	{THREE(U, A_CIRCUMFLEX, Y), OPEN, 1, 1},
	{THREE(U, O_CIRCUMFLEX, I), OPEN, 1, 1},
	{THREE(U, Y, A), OPEN, 1, 1},
	{THREE(U, Y, E_CIRCUMFLEX), END_N | END_T | END_NG, 2, 2},
	{THREE(U, Y, U), OPEN, 1, 1},
	{THREE(U_HORN, O_HORN, I), OPEN, 1, 1},
	{THREE(U_HORN, O_HORN, U), OPEN, 1, 1},
	{THREE(Y, E_CIRCUMFLEX, U), OPEN, 1, 1},
};

#undef A
#undef E
#undef I
#undef O
#undef U
#undef Y

#define VOWELS \
	(UINT64_C(1) << CBCC_LETTER_A | UINT64_C(1) << CBCC_LETTER_A_BREVE | \
	 UINT64_C(1) << CBCC_LETTER_A_CIRCUMFLEX | UINT64_C(1) << CBCC_LETTER_E | \
	 UINT64_C(1) << CBCC_LETTER_E_CIRCUMFLEX | UINT64_C(1) << CBCC_LETTER_I | \
	 UINT64_C(1) << CBCC_LETTER_O | UINT64_C(1) << CBCC_LETTER_O_CIRCUMFLEX | \
	 UINT64_C(1) << CBCC_LETTER_O_HORN | UINT64_C(1) << CBCC_LETTER_U | \
	 UINT64_C(1) << CBCC_LETTER_U_HORN | UINT64_C(1) << CBCC_LETTER_Y)

static bool
is_vowel(cbcc_letter letter)
{
	return (VOWELS >> letter & 1) != 0;
}

static uint32_t
pack(const cbcc_letter *letters, int count)
{
	uint32_t	packed = 0;

	for (int i = 0; i < count; i++)
		packed = packed << 6 | letters[i];
	return packed;
}

static const vowel_rule *
find_vowel_rule(uint32_t letters)
{
	size_t		low = 0;
	size_t		high = sizeof(vowel_rules) / sizeof(vowel_rules[0]);

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (vowel_rules[middle].letters == letters)
			return &vowel_rules[middle];
		if (vowel_rules[middle].letters < letters)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* Is this what a syllable may begin with, the u of qu and i of gi apart? */
static bool
is_initial(const cbcc_letter *letters, int count)
{
	switch (pack(letters, count))
	{
		case ONE(CBCC_LETTER_NONE):
		case ONE(CBCC_LETTER_B):
		case ONE(CBCC_LETTER_C):
		case TWO(CBCC_LETTER_C, CBCC_LETTER_H):
		case ONE(CBCC_LETTER_D):
		case ONE(CBCC_LETTER_D_STROKE):
		case ONE(CBCC_LETTER_G):
		case TWO(CBCC_LETTER_G, CBCC_LETTER_H):
		case ONE(CBCC_LETTER_H):
		case ONE(CBCC_LETTER_K):
		case TWO(CBCC_LETTER_K, CBCC_LETTER_H):
		case ONE(CBCC_LETTER_L):
		case ONE(CBCC_LETTER_M):
		case ONE(CBCC_LETTER_N):
		case TWO(CBCC_LETTER_N, CBCC_LETTER_G):
		case THREE(CBCC_LETTER_N, CBCC_LETTER_G, CBCC_LETTER_H):
		case TWO(CBCC_LETTER_N, CBCC_LETTER_H):
		case ONE(CBCC_LETTER_P):
		case TWO(CBCC_LETTER_P, CBCC_LETTER_H):
		case ONE(CBCC_LETTER_Q):
		case ONE(CBCC_LETTER_R):
		case ONE(CBCC_LETTER_S):
		case ONE(CBCC_LETTER_T):
		case TWO(CBCC_LETTER_T, CBCC_LETTER_H):
		case TWO(CBCC_LETTER_T, CBCC_LETTER_R):
		case ONE(CBCC_LETTER_V):
		case ONE(CBCC_LETTER_X):
			return count <= 3;
		default:
			return false;
	}
}

static int
read_end(const cbcc_letter *letters, int count)
{
	switch (count <= 2 ? pack(letters, count) : 0x3f)
	{
		case 0:
			return OPEN;
		case ONE(CBCC_LETTER_C):
			return END_C;
		case TWO(CBCC_LETTER_C, CBCC_LETTER_H):
			return END_CH;
		case ONE(CBCC_LETTER_M):
			return END_M;
		case ONE(CBCC_LETTER_N):
			return END_N;
		case TWO(CBCC_LETTER_N, CBCC_LETTER_G):
			return END_NG;
		case TWO(CBCC_LETTER_N, CBCC_LETTER_H):
			return END_NH;
		case ONE(CBCC_LETTER_P):
			return END_P;
		case ONE(CBCC_LETTER_T):
			return END_T;
		default:
			return 0;
	}
}

/*
 * The first letter of the vowels.  The u of qu goes with the q, and the i of
 * gi with the g where another vowel follows.
 */
static int
find_vowels(const cbcc_letter *letters, int count)
{
	int			at = 0;

	while (at < count && !is_vowel(letters[at]))
		at++;
	if (at == count || !is_initial(letters, at))
		return -1;
	if (at > 0 && letters[at - 1] == CBCC_LETTER_Q)
		return letters[at] == CBCC_LETTER_U && at + 1 < count ? at + 1 : -1;
	if (at == 1 && letters[0] == CBCC_LETTER_G && letters[1] == CBCC_LETTER_I &&
		count > 2 && is_vowel(letters[2]))
		return 2;
	return at;
}

static int
analyse_rime(const cbcc_letter *letters, int count, int vowels, int *end)
{
	int			after = vowels;
	const vowel_rule *rule;

	while (after < count && after < vowels + 3 && is_vowel(letters[after]))
		after++;
	rule = find_vowel_rule(pack(letters + vowels, after - vowels));
	*end = read_end(letters + after, count - after);
	if (rule == NULL || (rule->ends & *end) == 0)
		return -1;
	return vowels + (*end == OPEN ? rule->place : rule->closed_place);
}

static int
analyse(const cbcc_letter *letters, int count, int *end)
{
	int			vowels;
	int			place;

	*end = 0;
	if (count < 1 || count > CBCC_SYLLABLE_MAX_LETTERS)
		return -1;
	vowels = find_vowels(letters, count);
	if (vowels < 0)
		return -1;
	place = analyse_rime(letters, count, vowels, end);
	/* giêng is written for gi and iêng */
	if (place < 0 && vowels == 2 && letters[0] == CBCC_LETTER_G)
		place = analyse_rime(letters, count, 1, end);
	return place;
}

int
cbcc_syllable_tone_place(const cbcc_letter *letters, int count)
{
	int			end;

	return analyse(letters, count, &end);
}

bool
cbcc_syllable_is_spelled(const cbcc_letter *letters, int count, cbcc_tone tone)
{
	int			end;

	if (analyse(letters, count, &end) < 0)
		return false;
	return (end & STOPS) == 0 || tone == CBCC_TONE_ACUTE || tone == CBCC_TONE_DOT;
}
