/*-------------------------------------------------------------------------
 *
 * text.c
 *		UTF-8 and Vietnamese letters.
 *
 *-------------------------------------------------------------------------
 */
#include "text.h"

/* Between two calls of check_interrupt. */
#define PAUSE_BYTES 4096

#define LETTER_CODE(l) CBCC_LETTER_CODE(l)
#define LETTER_TONE(l) CBCC_LETTER_TONE(l)
#define LETTER_CAPITAL CBCC_LETTER_CAPITAL
#define LETTER(code, tone) ((uint16_t) ((code) | (tone) << 6))

/* The syllable gets no key. */
#define LETTER_FOREIGN CBCC_LETTER_FOREIGN

#define MARKED_VOWELS \
	(UINT64_C(1) << CBCC_LETTER_A_BREVE | UINT64_C(1) << CBCC_LETTER_A_CIRCUMFLEX | \
	 UINT64_C(1) << CBCC_LETTER_E_CIRCUMFLEX | UINT64_C(1) << CBCC_LETTER_O_CIRCUMFLEX | \
	 UINT64_C(1) << CBCC_LETTER_O_HORN | UINT64_C(1) << CBCC_LETTER_U_HORN)

#define CARE(code, tone) \
	((tone) == CBCC_TONE_LEVEL ? CBCC_CARE_NONE : \
	 (MARKED_VOWELS >> (code) & 1) != 0 ? CBCC_CARE_MARKED : \
	 (code) == CBCC_LETTER_I || (code) == CBCC_LETTER_U ? CBCC_CARE_SWALLOWED : CBCC_CARE_PLAIN)

#define ENTRY(code, tone, care) (LETTER(code, tone) | (care) << 10)

#define BOTH(code, tone, capital, small) \
	[capital] = ENTRY(code, tone, CARE(code, tone)) | LETTER_CAPITAL, \
	[small] = ENTRY(code, tone, CARE(code, tone))

#define CONSONANT(name, capital) \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_LEVEL, capital, capital + 0x20)

#define PAIR(name, capital, small) \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_LEVEL, capital, small)

/* Capital and small letter in the order of cbcc_tone. */
#define VOWEL(name, c0, s0, c1, s1, c2, s2, c3, s3, c4, s4, c5, s5) \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_LEVEL, c0, s0), \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_GRAVE, c1, s1), \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_HOOK, c2, s2), \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_TILDE, c3, s3), \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_ACUTE, c4, s4), \
	BOTH(CBCC_LETTER_##name, CBCC_TONE_DOT, c5, s5)

/* The letters, for the table of code points and the way back. */
#define LETTERS(VOWEL, CONSONANT, OTHER) \
	VOWEL(A, 0x41, 0x61, 0xC0, 0xE0, 0x1EA2, 0x1EA3, 0xC3, 0xE3, 0xC1, 0xE1, 0x1EA0, 0x1EA1), \
	VOWEL(A_BREVE, 0x102, 0x103, 0x1EB0, 0x1EB1, 0x1EB2, 0x1EB3, 0x1EB4, 0x1EB5, 0x1EAE, 0x1EAF, 0x1EB6, 0x1EB7), \
	VOWEL(A_CIRCUMFLEX, 0xC2, 0xE2, 0x1EA6, 0x1EA7, 0x1EA8, 0x1EA9, 0x1EAA, 0x1EAB, 0x1EA4, 0x1EA5, 0x1EAC, 0x1EAD), \
	VOWEL(E, 0x45, 0x65, 0xC8, 0xE8, 0x1EBA, 0x1EBB, 0x1EBC, 0x1EBD, 0xC9, 0xE9, 0x1EB8, 0x1EB9), \
	VOWEL(E_CIRCUMFLEX, 0xCA, 0xEA, 0x1EC0, 0x1EC1, 0x1EC2, 0x1EC3, 0x1EC4, 0x1EC5, 0x1EBE, 0x1EBF, 0x1EC6, 0x1EC7), \
	VOWEL(I, 0x49, 0x69, 0xCC, 0xEC, 0x1EC8, 0x1EC9, 0x128, 0x129, 0xCD, 0xED, 0x1ECA, 0x1ECB), \
	VOWEL(O, 0x4F, 0x6F, 0xD2, 0xF2, 0x1ECE, 0x1ECF, 0xD5, 0xF5, 0xD3, 0xF3, 0x1ECC, 0x1ECD), \
	VOWEL(O_CIRCUMFLEX, 0xD4, 0xF4, 0x1ED2, 0x1ED3, 0x1ED4, 0x1ED5, 0x1ED6, 0x1ED7, 0x1ED0, 0x1ED1, 0x1ED8, 0x1ED9), \
	VOWEL(O_HORN, 0x1A0, 0x1A1, 0x1EDC, 0x1EDD, 0x1EDE, 0x1EDF, 0x1EE0, 0x1EE1, 0x1EDA, 0x1EDB, 0x1EE2, 0x1EE3), \
	VOWEL(U, 0x55, 0x75, 0xD9, 0xF9, 0x1EE6, 0x1EE7, 0x168, 0x169, 0xDA, 0xFA, 0x1EE4, 0x1EE5), \
	VOWEL(U_HORN, 0x1AF, 0x1B0, 0x1EEA, 0x1EEB, 0x1EEC, 0x1EED, 0x1EEE, 0x1EEF, 0x1EE8, 0x1EE9, 0x1EF0, 0x1EF1), \
	VOWEL(Y, 0x59, 0x79, 0x1EF2, 0x1EF3, 0x1EF6, 0x1EF7, 0x1EF8, 0x1EF9, 0xDD, 0xFD, 0x1EF4, 0x1EF5), \
	CONSONANT(B, 0x42), CONSONANT(C, 0x43), CONSONANT(D, 0x44), CONSONANT(F, 0x46), \
	CONSONANT(G, 0x47), CONSONANT(H, 0x48), CONSONANT(J, 0x4A), CONSONANT(K, 0x4B), \
	CONSONANT(L, 0x4C), CONSONANT(M, 0x4D), CONSONANT(N, 0x4E), CONSONANT(P, 0x50), \
	CONSONANT(Q, 0x51), CONSONANT(R, 0x52), CONSONANT(S, 0x53), CONSONANT(T, 0x54), \
	CONSONANT(V, 0x56), CONSONANT(W, 0x57), CONSONANT(X, 0x58), CONSONANT(Z, 0x5A), \
	OTHER(D_STROKE, 0x110, 0x111)

/* U+00D0, the Icelandic eth, is what many a keyboard gives for U+0110. */
const uint16_t cbcc_letters[CBCC_LETTER_LIMIT] = {
	LETTERS(VOWEL, CONSONANT, PAIR),
	[0xD0] = ENTRY(CBCC_LETTER_D_STROKE, CBCC_TONE_LEVEL, CBCC_CARE_SUBSTITUTE) | LETTER_CAPITAL,
	[0xF0] = ENTRY(CBCC_LETTER_D_STROKE, CBCC_TONE_LEVEL, CBCC_CARE_SUBSTITUTE)
};

#define VOWEL_FORMS(name, c0, s0, c1, s1, c2, s2, c3, s3, c4, s4, c5, s5) \
	[CBCC_LETTER_##name] = {{s0, c0}, {s1, c1}, {s2, c2}, {s3, c3}, {s4, c4}, {s5, c5}}
#define CONSONANT_FORMS(name, capital) \
	PAIR_FORMS(name, capital, capital + 0x20)
#define PAIR_FORMS(name, capital, small) [CBCC_LETTER_##name] = {{small, capital}}

static const uint16_t letter_forms[CBCC_LETTER_Z + 1][CBCC_TONE_DOT + 1][2] = {
	LETTERS(VOWEL_FORMS, CONSONANT_FORMS, PAIR_FORMS)
};

/* The plain letter of each code. */
static const uint8_t plain_letter[64] = {
	[CBCC_LETTER_A] = CBCC_LETTER_A, [CBCC_LETTER_A_BREVE] = CBCC_LETTER_A,
	[CBCC_LETTER_A_CIRCUMFLEX] = CBCC_LETTER_A,
	[CBCC_LETTER_B] = CBCC_LETTER_B, [CBCC_LETTER_C] = CBCC_LETTER_C,
	[CBCC_LETTER_D] = CBCC_LETTER_D, [CBCC_LETTER_D_STROKE] = CBCC_LETTER_D,
	[CBCC_LETTER_E] = CBCC_LETTER_E,
	[CBCC_LETTER_E_CIRCUMFLEX] = CBCC_LETTER_E,
	[CBCC_LETTER_F] = CBCC_LETTER_F, [CBCC_LETTER_G] = CBCC_LETTER_G,
	[CBCC_LETTER_H] = CBCC_LETTER_H, [CBCC_LETTER_I] = CBCC_LETTER_I,
	[CBCC_LETTER_J] = CBCC_LETTER_J, [CBCC_LETTER_K] = CBCC_LETTER_K,
	[CBCC_LETTER_L] = CBCC_LETTER_L, [CBCC_LETTER_M] = CBCC_LETTER_M,
	[CBCC_LETTER_N] = CBCC_LETTER_N, [CBCC_LETTER_O] = CBCC_LETTER_O,
	[CBCC_LETTER_O_CIRCUMFLEX] = CBCC_LETTER_O,
	[CBCC_LETTER_O_HORN] = CBCC_LETTER_O,
	[CBCC_LETTER_P] = CBCC_LETTER_P, [CBCC_LETTER_Q] = CBCC_LETTER_Q,
	[CBCC_LETTER_R] = CBCC_LETTER_R, [CBCC_LETTER_S] = CBCC_LETTER_S,
	[CBCC_LETTER_T] = CBCC_LETTER_T, [CBCC_LETTER_U] = CBCC_LETTER_U,
	[CBCC_LETTER_U_HORN] = CBCC_LETTER_U, [CBCC_LETTER_V] = CBCC_LETTER_V,
	[CBCC_LETTER_W] = CBCC_LETTER_W, [CBCC_LETTER_X] = CBCC_LETTER_X,
	[CBCC_LETTER_Y] = CBCC_LETTER_Y, [CBCC_LETTER_Z] = CBCC_LETTER_Z,
};

/*
 * Decode by the table of well-formed byte sequences (Unicode 3.9, D92): no
 * surrogates, no overlong forms, nothing above U+10FFFF.
 */
static inline uint32_t
decode(const char *text, size_t length, size_t at, int *size)
{
	const unsigned char *s = (const unsigned char *) text + at;
	size_t		left = length - at;
	uint32_t	c = s[0];

	*size = 1;
	if (c < 0x80)
		return c;
	if (c >= 0xC2 && c <= 0xDF && left >= 2 && (s[1] & 0xC0) == 0x80)
	{
		*size = 2;
		return (c & 0x1F) << 6 | (s[1] & 0x3F);
	}
	if (c >= 0xE0 && c <= 0xEF && left >= 3 && (s[1] & 0xC0) == 0x80 &&
		(s[2] & 0xC0) == 0x80)
	{
		c = (c & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
		if (c < 0x800 || (c >= 0xD800 && c <= 0xDFFF))
			return CBCC_BAD_CHARACTER;
		*size = 3;
		return c;
	}
	if (c >= 0xF0 && c <= 0xF4 && left >= 4 && (s[1] & 0xC0) == 0x80 &&
		(s[2] & 0xC0) == 0x80 && (s[3] & 0xC0) == 0x80)
	{
		c = (c & 0x07) << 18 | (uint32_t) (s[1] & 0x3F) << 12 |
			(uint32_t) (s[2] & 0x3F) << 6 | (s[3] & 0x3F);
		if (c < 0x10000 || c > 0x10FFFF)
			return CBCC_BAD_CHARACTER;
		*size = 4;
		return c;
	}
	return CBCC_BAD_CHARACTER;
}

uint32_t
cbcc_utf8_decode(const char *text, size_t length, size_t at, int *size)
{
	return decode(text, length, at, size);
}

size_t
cbcc_utf8_previous(const char *text, size_t at, size_t floor)
{
	size_t		start = at - 1;
	int			size;

	while (start > floor && at - start < 4 &&
		   ((unsigned char) text[start] & 0xC0) == 0x80)
		start--;
	(void) cbcc_utf8_decode(text, at, start, &size);
	/* continuation bytes without their beginning are characters of their own */
	return start + (size_t) size == at ? start : at - 1;
}

int
cbcc_utf8_encode(uint32_t c, char *bytes)
{
	if (c < 0x80)
	{
		bytes[0] = (char) c;
		return 1;
	}
	if (c < 0x800)
	{
		bytes[0] = (char) (0xC0 | c >> 6);
		bytes[1] = (char) (0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000)
	{
		bytes[0] = (char) (0xE0 | c >> 12);
		bytes[1] = (char) (0x80 | (c >> 6 & 0x3F));
		bytes[2] = (char) (0x80 | (c & 0x3F));
		return 3;
	}
	bytes[0] = (char) (0xF0 | c >> 18);
	bytes[1] = (char) (0x80 | (c >> 12 & 0x3F));
	bytes[2] = (char) (0x80 | (c >> 6 & 0x3F));
	bytes[3] = (char) (0x80 | (c & 0x3F));
	return 4;
}

size_t
cbcc_utf8_count(const char *text, size_t length)
{
	size_t		at = 0;
	size_t		count = 0;
	int			size;

	while (at < length)
	{
		(void) cbcc_utf8_decode(text, length, at, &size);
		at += size;
		count++;
	}
	return count;
}

bool
cbcc_is_blank(uint32_t c)
{
	if (c > ' ' && c < 0xA0)
		return false;
	return c == ' ' || c == '\t' || c == 0xA0 || c == 0x200B || c == 0x202F ||
		c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200A) ||
		(c < 0x20 && c != '\n' && c != '\r');
}

bool
cbcc_is_combining(uint32_t c)
{
	return c >= 0x300 && c <= 0x36F;
}

uint32_t
cbcc_letter_character(cbcc_letter code, cbcc_tone tone, bool capital)
{
	if (code == CBCC_LETTER_NONE || code > CBCC_LETTER_Z)
		return 0;
	return letter_forms[code][tone][capital];
}

cbcc_letter
cbcc_letter_plain(cbcc_letter code)
{
	return (cbcc_letter) plain_letter[code & 0x3f];
}

/* Letters that Vietnamese does not use; U+0292 for what it is with a mark, U+01EF. */
static bool
is_foreign_letter(uint32_t c)
{
	return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x292 ||
		(c >= 0x370 && c <= 0x1FFF) || (c >= 0x2C00 && c <= 0x2DFF) ||
		(c >= 0x3040 && c <= 0xD7FF) || (c >= 0x10000 && c <= 0x1F000);
}

/*
 * Is a letter of the Latin blocks a capital?  With a mark it is what it is without,
 * so that NFC and NFD are one.  Unicode has nothing to add to those blocks.
 */
static bool
is_foreign_capital(uint32_t c)
{
	static const uint64_t capitals[] = {	/* from U+00C0 to U+024F */
		UINT64_C(0x000000007F7FFFFF), UINT64_C(0xAA55555555555555),
		UINT64_C(0x2B555555555554AA), UINT64_C(0x11AED2D5B1DBCED6),
		UINT64_C(0x55D255554AAAA490), UINT64_C(0x6C05555555555555),
		UINT64_C(0x000000000000557A)
	};

	if (c >= 0xC0 && c <= 0x24F)
		return (capitals[c / 64 - 3] >> c % 64 & 1) != 0;
	return c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0 && !(c >= 0x1E96 && c <= 0x1E9D);
}

uint16_t
cbcc_letter_of(uint32_t c)
{
	uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;

	if (letter == 0 && is_foreign_letter(c))
		return LETTER_FOREIGN | (is_foreign_capital(c) ? LETTER_CAPITAL : 0);
	return letter;
}

/* Put a combining mark on a letter, as canonical composition would. */
static uint16_t
letter_combine(uint16_t letter, uint32_t mark)
{
	unsigned	code = LETTER_CODE(letter);
	unsigned	tone = LETTER_TONE(letter);

	switch (mark)
	{
		case 0x300:
			tone = CBCC_TONE_GRAVE;
			break;
		case 0x309:
			tone = CBCC_TONE_HOOK;
			break;
		case 0x303:
			tone = CBCC_TONE_TILDE;
			break;
		case 0x301:
			tone = CBCC_TONE_ACUTE;
			break;
		case 0x323:
			tone = CBCC_TONE_DOT;
			break;
		case 0x302:
			code = code == CBCC_LETTER_A ? CBCC_LETTER_A_CIRCUMFLEX :
				code == CBCC_LETTER_E ? CBCC_LETTER_E_CIRCUMFLEX :
				code == CBCC_LETTER_O ? CBCC_LETTER_O_CIRCUMFLEX :
				LETTER_FOREIGN;
			break;
		case 0x306:
			code = code == CBCC_LETTER_A ? CBCC_LETTER_A_BREVE : LETTER_FOREIGN;
			break;
		case 0x31B:
			code = code == CBCC_LETTER_O ? CBCC_LETTER_O_HORN :
				code == CBCC_LETTER_U ? CBCC_LETTER_U_HORN : LETTER_FOREIGN;
			break;
		default:
			code = LETTER_FOREIGN;
	}
	/* a consonant takes no tone, and a vowel no second one */
	if (tone != CBCC_TONE_LEVEL &&
		(cbcc_letter_character(code, tone, false) == 0 ||
		 (LETTER_TONE(letter) != CBCC_TONE_LEVEL && LETTER_TONE(letter) != tone)))
		code = LETTER_FOREIGN;
	return LETTER(code, tone) | (letter & LETTER_CAPITAL);
}

void
cbcc_reader_start(cbcc_reader *reader, const char *text, size_t length)
{
	reader->text = text;
	reader->length = length;
	reader->combining = 0;
	reader->host = NULL;
	reader->pause = SIZE_MAX;
	cbcc_reader_seek(reader, 0, 1);
}

void
cbcc_reader_watch(cbcc_reader *reader, const cbcc_host *host)
{
	if (host->check_interrupt == NULL)
		return;
	reader->host = host;
	reader->pause = reader->at;
}

CBCC_NOINLINE static void
pause_at(cbcc_reader *reader, size_t at)
{
	reader->host->check_interrupt(reader->host->context);
	reader->pause = at + PAUSE_BYTES;
}

/* ASCII is most of a text: it does not pay for the others. */
static inline uint32_t
peek(const cbcc_reader *reader, int *size)
{
	*size = 0;
	if (reader->at >= reader->length)
		return 0;
	if ((unsigned char) reader->text[reader->at] < 0x80)
	{
		*size = 1;
		return (unsigned char) reader->text[reader->at];
	}
	return cbcc_utf8_decode(reader->text, reader->length, reader->at, size);
}

static inline void
skip(cbcc_reader *reader, int size)
{
	reader->at += size;
	reader->position++;
	if (reader->at >= reader->pause)
		pause_at(reader, reader->at);
}

static bool
is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* The combining marks U+0300 to U+036F begin with one of two bytes. */
static inline bool
begins_combining(const cbcc_reader *reader)
{
	return reader->at < reader->length &&
		((unsigned char) reader->text[reader->at] & 0xFE) == 0xCC;
}

static cbcc_key
mark_key(uint32_t mark)
{
	static const uint8_t codes[128] = {
		['/'] = CBCC_LETTER_MARK, ['.'] = CBCC_LETTER_MARK + 1,
		['-'] = CBCC_LETTER_MARK + 2, ['&'] = CBCC_LETTER_MARK + 3,
		['\''] = CBCC_LETTER_MARK + 4, ['+'] = CBCC_LETTER_MARK + 5,
		['%'] = CBCC_LETTER_MARK + 6, [','] = CBCC_LETTER_MARK + 7
	};

	return mark < 128 ? (cbcc_key) codes[mark] << 54 : CBCC_KEY_UNKNOWN;
}

/*
 * A letter of two or three bytes, as Vietnamese has them; 0 for what is none.
 * Three bytes can be read.
 */
static inline unsigned
longer_letter(const unsigned char *s, int *size)
{
	*size = 2;
	if (s[0] >= 0xC3 && s[0] <= 0xC6 && (s[1] & 0xC0) == 0x80)
		return cbcc_letters[(s[0] & 0x1F) << 6 | (s[1] & 0x3F)];
	*size = 3;
	if (s[0] == 0xE1 && (s[1] & 0xFE) == 0xBA && (s[2] & 0xC0) == 0x80)
		return cbcc_letters[0x1E80 | (s[1] & 1) << 6 | (s[2] & 0x3F)];
	return 0;
}

/* Not ASCII, but surely no letter: U+0080 to U+00BF, U+2000 to U+203F. */
static inline bool
begins_mark(const unsigned char *s)
{
	return (s[1] & 0xC0) == 0x80 &&
		(s[0] == 0xC2 || (s[0] == 0xE2 && s[1] == 0x80 && (s[2] & 0xC0) == 0x80));
}

#define PLAIN_BYTES (3 * (CBCC_KEY_MAX_LETTERS + 1))

/*
 * The fast way for nearly every word: ten letters or fewer, each of Vietnamese
 * and one character, from text[at] on.  False, with nothing read, where
 * something else stands there (a combining mark, another script, a damaged
 * byte): read_atom() tells what.
 */
static inline bool
read_plain_word(cbcc_reader *reader, size_t at, bool spaced, cbcc_atom *atom)
{
	const unsigned char *start = (const unsigned char *) reader->text + at;
	const unsigned char *s = start;
	size_t		left = reader->length - at;
	/* far enough for one letter too many, and not through a word of megabytes */
	const unsigned char *end = start + (left < PLAIN_BYTES ? left : PLAIN_BYTES);
	cbcc_key	key = 0;
	unsigned	tone = 0;
	unsigned	first = 0;		/* letter of the word */
	unsigned	every = LETTER_CAPITAL; /* what all letters have */
	int32_t		count = 0;

	while (s < end)
	{
		unsigned	letter;
		int			size = 1;

		if (*s < 0x80)
		{
			letter = cbcc_letters[*s];
			if (letter == 0)
			{
				if (!is_digit(*s))
					break;
				letter = CBCC_LETTER_DIGIT_0 + (*s - '0');
			}
		}
		else
		{
			if (end - s < 3)
				return false;
			letter = longer_letter(s, &size);
			if (letter == 0)
			{
				if (!begins_mark(s))
					return false;
				break;
			}
			if (LETTER_TONE(letter) != 0)
				tone = LETTER_TONE(letter);
		}
		first = count == 0 ? letter : first;
		every &= letter;
		key = key << 6 | LETTER_CODE(letter);
		count++;
		s += size;
	}
	if (count == 0 || count > CBCC_KEY_MAX_LETTERS)
		return false;
	*atom = (cbcc_atom) {
		.kind = CBCC_ATOM_SYLLABLE,
		.spaced = spaced,
		.capital = (first & LETTER_CAPITAL) != 0,
		.all_capital = count >= 2 && every != 0,
		.key = (cbcc_key) tone << 60 | key << 6 * (CBCC_KEY_MAX_LETTERS - count),
		.start = at,
		.end = at + (size_t) (s - start),
		.first = reader->position + spaced,
		.last = reader->position + spaced + count
	};
	cbcc_reader_seek(reader, atom->end, atom->last);
	return true;
}

/* Punctuation of ASCII, which is plain as it stands. */
static inline void
read_plain_mark(cbcc_reader *reader, size_t at, bool spaced, cbcc_atom *atom)
{
	uint32_t	mark = (unsigned char) reader->text[at];

	*atom = (cbcc_atom) {
		.kind = CBCC_ATOM_MARK,
		.spaced = spaced,
		.mark = mark,
		.key = mark_key(mark),
		.start = at,
		.end = at + 1,
		.first = reader->position + spaced,
		.last = reader->position + spaced + 1
	};
	cbcc_reader_seek(reader, atom->end, atom->last);
}

/*
 * Read a syllable.  The key packs letters from the top, so a prefix sorts
 * before what it begins; an eleventh letter makes the word unknown.
 */
static void
read_syllable(cbcc_reader *reader, cbcc_atom *atom)
{
	cbcc_key	key = 0;
	unsigned	tone = 0;
	int			count = 0;
	int			capitals = 0;
	bool		foreign = false;

	for (;;)
	{
		int			size;
		uint32_t	c = peek(reader, &size);
		uint16_t	letter;

		if (size == 0)
			break;
		if (is_digit(c) && count > 0)
			letter = LETTER(CBCC_LETTER_DIGIT_0 + (c - '0'), 0);
		else if (c < 0x80 ? (letter = cbcc_letters[c]) == 0 :
				 (letter = cbcc_letter_of(c)) == 0)
			break;
		skip(reader, size);
		while (begins_combining(reader))
		{
			c = peek(reader, &size);
			if (!cbcc_is_combining(c))
				break;
			letter = letter_combine(letter, c);
			reader->combining++;
			skip(reader, size);
		}
		if (letter & LETTER_CAPITAL)
		{
			if (count == 0)
				atom->capital = true;
			capitals++;
		}
		if (LETTER_CODE(letter) == LETTER_FOREIGN || count >= CBCC_KEY_MAX_LETTERS)
			foreign = true;
		else
			key |= (cbcc_key) LETTER_CODE(letter) << (54 - 6 * count);
		if (LETTER_TONE(letter) != 0)
			tone = LETTER_TONE(letter);
		count++;
	}
	atom->kind = CBCC_ATOM_SYLLABLE;
	atom->all_capital = capitals >= 2 && capitals == count;
	atom->key = foreign ? CBCC_KEY_UNKNOWN : key | (cbcc_key) tone << 60;
}

/* Dashes, quotes and their typographic kin as one plain character each. */
static uint32_t
plain_mark(uint32_t c)
{
	switch (c)
	{
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2014:
		case 0x2015:
		case 0x2212:
			return '-';
		case 0x201C:
		case 0x201D:
		case 0x201E:
		case 0xAB:
		case 0xBB:
			return '"';
		case 0x2018:
		case 0x2019:
			return '\'';
		case 0xFF05:
			return '%';
		case 0x2022:
		case 0xB7:
		case 0x25CF:
			return '*';
		default:
			return c;
	}
}

/* So that lexicon terms may hold a number ("cấp 3"): plain digits, few. */
static cbcc_key
digits_key(const char *digits, size_t length)
{
	cbcc_key	key = 0;

	if (length > 4)
		return CBCC_KEY_UNKNOWN;
	for (size_t i = 0; i < length; i++)
	{
		if (!is_digit((unsigned char) digits[i]))
			return CBCC_KEY_UNKNOWN;
		key |= (cbcc_key) (CBCC_LETTER_DIGIT_0 + (digits[i] - '0')) << (54 - 6 * i);
	}
	return key;
}

/* Digits, with single points or commas between digits. */
static void
read_number(cbcc_reader *reader, cbcc_atom *atom)
{
	const char *s = reader->text;
	size_t		at = reader->at;

	while (at < reader->length &&
		   (is_digit((unsigned char) s[at]) ||
			((s[at] == '.' || s[at] == ',') && at + 1 < reader->length &&
			 is_digit((unsigned char) s[at + 1]))))
		if (++at >= reader->pause)
			pause_at(reader, at);
	atom->key = digits_key(s + reader->at, at - reader->at);
	reader->position += (int32_t) (at - reader->at);
	reader->at = at;
	atom->kind = CBCC_ATOM_NUMBER;
}

/* A number where one stands, as most do, behind one blank or none. */
static inline void
read_plain_number(cbcc_reader *reader, size_t at, bool spaced, cbcc_atom *atom)
{
	*atom = (cbcc_atom) {
		.spaced = spaced,
		.start = at,
		.first = reader->position + spaced
	};
	cbcc_reader_seek(reader, at, atom->first);
	read_number(reader, atom);
	atom->end = reader->at;
	atom->last = reader->position;
}

/* The careful way, for whatever stands there. */
CBCC_NOINLINE static void
read_atom(cbcc_reader *reader, cbcc_atom *atom)
{
	int			size;
	uint32_t	c;
	bool		broken = false;

	*atom = (cbcc_atom) {0};
	while ((c = peek(reader, &size)), size > 0 && (c < '!' || c > '~') &&
		   cbcc_is_blank(c))
	{
		atom->spaced = true;
		skip(reader, size);
	}
	atom->start = reader->at;
	atom->first = reader->position;
	while (size > 0 && (c == '\n' || c == '\r' || (broken && cbcc_is_blank(c))))
	{
		broken = true;
		skip(reader, size);
		c = peek(reader, &size);
	}
	if (broken)
		atom->kind = CBCC_ATOM_BREAK;
	else if (size == 0)
		atom->kind = CBCC_ATOM_END;
	else if (is_digit(c))
		read_number(reader, atom);
	else if (cbcc_letter_of(c) != 0)
		read_syllable(reader, atom);
	else
	{
		atom->kind = CBCC_ATOM_MARK;
		atom->mark = plain_mark(c);
		atom->key = mark_key(atom->mark);
		reader->combining += cbcc_is_combining(c);
		skip(reader, size);
	}
	atom->end = reader->at;
	atom->last = reader->position;
}

static inline bool
read_plain(cbcc_reader *reader, cbcc_atom *atom)
{
	size_t		at = reader->at;
	bool		spaced = at < reader->length && reader->text[at] == ' ';

	at += spaced;
	if (at >= reader->pause)
		pause_at(reader, at);
	if (at < reader->length)
	{
		unsigned char c = (unsigned char) reader->text[at];

		if (c > ' ' && c < 0x7F && cbcc_letters[c] == 0 && !is_digit(c))
		{
			read_plain_mark(reader, at, spaced, atom);
			return true;
		}
		if (is_digit(c))
		{
			read_plain_number(reader, at, spaced, atom);
			return true;
		}
		return c > '9' && read_plain_word(reader, at, spaced, atom);
	}
	return false;
}

bool
cbcc_reader_plain(cbcc_reader *reader, cbcc_atom *atom)
{
	return read_plain(reader, atom);
}

/* One line's end or two, at once before a letter, a digit or a mark of ASCII. */
static inline bool
read_plain_break(cbcc_reader *reader, cbcc_atom *atom)
{
	size_t		at = reader->at;
	int			count = 1;
	unsigned char next;

	if (at + 2 >= reader->length || reader->text[at] != '\n')
		return false;
	count += reader->text[at + 1] == '\n';
	next = (unsigned char) reader->text[at + count];
	if (next <= ' ' || next == 0x7F || (next > 0x7F && !(next >= 0xC3 && next <= 0xC6)))
		return false;
	*atom = (cbcc_atom) {
		.kind = CBCC_ATOM_BREAK,
		.start = at,
		.end = at + count,
		.first = reader->position,
		.last = reader->position + count
	};
	cbcc_reader_seek(reader, atom->end, atom->last);
	if (reader->at >= reader->pause)
		pause_at(reader, reader->at);
	return true;
}

void
cbcc_reader_next(cbcc_reader *reader, cbcc_atom *atom)
{
	if (!read_plain_break(reader, atom) && !read_plain(reader, atom))
		read_atom(reader, atom);
}

cbcc_key
cbcc_key_unaccent(cbcc_key key)
{
	cbcc_key	result = 0;
	unsigned	code;

	for (int shift = 54; shift >= 0 && (code = key >> shift & 0x3f) != 0; shift -= 6)
		result |= (cbcc_key) (code <= CBCC_LETTER_Z ? plain_letter[code] : code) << shift;
	return result;
}

cbcc_tone
cbcc_key_tone(cbcc_key key)
{
	return (cbcc_tone) (key >> 60);
}

bool
cbcc_key_is_initials(cbcc_key key)
{
	if (key == CBCC_KEY_UNKNOWN || cbcc_key_tone(key) != CBCC_TONE_LEVEL)
		return false;
	return cbcc_key_is_letter(key) ||
		((key & ((UINT64_C(1) << 48) - 1)) == 0 && cbcc_key_unaccent(key) == key);
}

size_t
cbcc_letter_count_to(const char *text, size_t start, size_t end, size_t most)
{
	size_t		count = 0;
	int			size;

	for (size_t at = start; at < end && count <= most; at += (size_t) size)
	{
		size = 1;
		count += (unsigned char) text[at] < 0x80 ||
			!cbcc_is_combining(decode(text, end, at, &size));
	}
	return count;
}

size_t
cbcc_letter_count(const char *text, size_t start, size_t end)
{
	return cbcc_letter_count_to(text, start, end, SIZE_MAX);
}
