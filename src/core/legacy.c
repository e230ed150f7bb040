/*-------------------------------------------------------------------------
 *
 * legacy.c
 *		The encodings of the 1990s, read as if they were Unicode.
 *
 *-------------------------------------------------------------------------
 */
#include "legacy.h"

#include <string.h>

#include "host.h"
#include "syllable.h"

/* TCVN 5712:1993 VN3 from 0xA0 on; 0 is not in use. */
static const uint16_t tcvn3[96] = {
	0, 0x102, 0xC2, 0xCA, 0xD4, 0x1A0, 0x1AF, 0x110,
	0x103, 0xE2, 0xEA, 0xF4, 0x1A1, 0x1B0, 0x111, 0,
	0, 0, 0, 0, 0, 0xE0, 0x1EA3, 0xE3,
	0xE1, 0x1EA1, 0, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0,
	0, 0, 0, 0, 0, 0, 0x1EB7, 0x1EA7,
	0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD, 0xE8, 0, 0x1EBB, 0x1EBD,
	0xE9, 0x1EB9, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7, 0xEC,
	0x1EC9, 0, 0, 0, 0x129, 0xED, 0x1ECB, 0xF2,
	0, 0x1ECF, 0xF5, 0xF3, 0x1ECD, 0x1ED3, 0x1ED5, 0x1ED7,
	0x1ED1, 0x1ED9, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3, 0xF9,
	0, 0x1EE7, 0x169, 0xFA, 0x1EE5, 0x1EEB, 0x1EED, 0x1EEF,
	0x1EE9, 0x1EF1, 0x1EF3, 0x1EF7, 0x1EF9, 0xFD, 0x1EF5, 0
};

/* Windows-1252 from 0x80 to 0x9F; where it has none, the control character. */
static const uint16_t windows1252[32] = {
	0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
	0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178
};

/* A mark of VNI behind a, e, o: circumflex with a tone; behind a: breve. */
typedef struct vni_mark
{
	uint16_t	character;		/* small */
	uint8_t		shape;
	uint8_t		tone;
} vni_mark;

enum
{
	SHAPE_NONE, SHAPE_CIRCUMFLEX, SHAPE_BREVE
};

static const vni_mark vni_marks[] = {
	{0xF9, SHAPE_NONE, CBCC_TONE_ACUTE}, {0xF8, SHAPE_NONE, CBCC_TONE_GRAVE},
	{0xFB, SHAPE_NONE, CBCC_TONE_HOOK}, {0xF5, SHAPE_NONE, CBCC_TONE_TILDE},
	{0xEF, SHAPE_NONE, CBCC_TONE_DOT},
	{0xE2, SHAPE_CIRCUMFLEX, CBCC_TONE_LEVEL}, {0xE1, SHAPE_CIRCUMFLEX, CBCC_TONE_ACUTE},
	{0xE0, SHAPE_CIRCUMFLEX, CBCC_TONE_GRAVE}, {0xE5, SHAPE_CIRCUMFLEX, CBCC_TONE_HOOK},
	{0xE3, SHAPE_CIRCUMFLEX, CBCC_TONE_TILDE}, {0xE4, SHAPE_CIRCUMFLEX, CBCC_TONE_DOT},
	{0xEA, SHAPE_BREVE, CBCC_TONE_LEVEL}, {0xE9, SHAPE_BREVE, CBCC_TONE_ACUTE},
	{0xE8, SHAPE_BREVE, CBCC_TONE_GRAVE}, {0xFA, SHAPE_BREVE, CBCC_TONE_HOOK},
	{0xFC, SHAPE_BREVE, CBCC_TONE_TILDE}, {0xEB, SHAPE_BREVE, CBCC_TONE_DOT}
};

/* Letters of VNI that are one character; ơ and ư take marks besides. */
typedef struct vni_single
{
	uint16_t	character;		/* small */
	uint8_t		letter;
	uint8_t		tone;
} vni_single;

static const vni_single vni_singles[] = {
	{0xF4, CBCC_LETTER_O_HORN, CBCC_TONE_LEVEL}, {0xF6, CBCC_LETTER_U_HORN, CBCC_TONE_LEVEL},
	{0xF1, CBCC_LETTER_D_STROKE, CBCC_TONE_LEVEL},
	{0xED, CBCC_LETTER_I, CBCC_TONE_ACUTE}, {0xEC, CBCC_LETTER_I, CBCC_TONE_GRAVE},
	{0xE6, CBCC_LETTER_I, CBCC_TONE_HOOK}, {0xF3, CBCC_LETTER_I, CBCC_TONE_TILDE},
	{0xF2, CBCC_LETTER_I, CBCC_TONE_DOT}, {0xEE, CBCC_LETTER_Y, CBCC_TONE_DOT}
};

#define COUNT(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* Where a text is read from and written to. */
typedef struct converter
{
	const char *text;
	size_t		length;
	size_t		at;
	char	   *to;				/* holds three bytes for each of the text */
	size_t		written;
	cbcc_error	error;
} converter;

typedef void (*conversion) (converter *state);

const char *
cbcc_legacy_label(cbcc_legacy encoding)
{
	static const char *const labels[CBCC_LEGACY_COUNT] = {
		[CBCC_LEGACY_TCVN3] = "tcvn3",
		[CBCC_LEGACY_VNI] = "vni",
		[CBCC_LEGACY_UTF8_LATIN1] = "utf8_as_latin1",
		[CBCC_LEGACY_UTF8_WINDOWS1252] = "utf8_as_windows1252"
	};

	return labels[encoding];
}

static void
fail(converter *state, const char *message, const char *hint)
{
	if (state->error.code == CBCC_OK)
		state->error = (cbcc_error) {
			CBCC_ERROR_SYNTAX, state->at, message, hint
		};
}

static uint32_t
peek(const converter *state, int *size)
{
	*size = 0;
	if (state->at >= state->length)
		return 0;
	return cbcc_utf8_decode(state->text, state->length, state->at, size);
}

static void
put(converter *state, uint32_t c)
{
	state->written += cbcc_utf8_encode(c, state->to + state->written);
}

/* What no font of the time drew, and text beside the letters may hold. */
static bool
is_neutral(uint32_t c)
{
	return c < 0x80 || c == 0xA0 ||
		(c >= 0x100 && CBCC_LETTER_CODE(cbcc_letter_of(c)) == 0 && !cbcc_is_combining(c));
}

#define UNICODE_HINT "The text holds letters of Unicode, or is in another encoding."

static void
decode_tcvn3(converter *state)
{
	int			size;
	uint32_t	c = peek(state, &size);

	if (c >= 0xA0 && c <= 0xFF && tcvn3[c - 0xA0] != 0)
		put(state, tcvn3[c - 0xA0]);
	else if (is_neutral(c))
		put(state, c);
	else
		fail(state, "the character is none of TCVN3", UNICODE_HINT);
	state->at += size;
}

static void
encode_tcvn3(converter *state)
{
	int			size;
	uint32_t	c = peek(state, &size);

	if (is_neutral(c))
		put(state, c);
	else
	{
		int			i = 0;

		while (i < COUNT(tcvn3) && tcvn3[i] != c)
			i++;
		if (i == COUNT(tcvn3))
			fail(state, "TCVN3 has no such character",
				 "It has small letters, and capitals without a tone.");
		else
			put(state, (uint32_t) (0xA0 + i));
	}
	state->at += size;
}

/* Small letters of Latin-1 and capitals lie 0x20 apart. */
static uint32_t
small(uint32_t c)
{
	return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 0x20 : c;
}

static const vni_mark *
find_mark(uint32_t c)
{
	for (int i = 0; i < COUNT(vni_marks); i++)
		if (vni_marks[i].character == small(c))
			return &vni_marks[i];
	return NULL;
}

static const vni_single *
find_single(uint32_t c)
{
	for (int i = 0; i < COUNT(vni_singles); i++)
		if (vni_singles[i].character == small(c))
			return &vni_singles[i];
	return NULL;
}

/* The letter that a mark makes of one, or NONE. */
static cbcc_letter
apply_shape(cbcc_letter letter, int shape)
{
	switch (letter)
	{
		case CBCC_LETTER_A:
			return shape == SHAPE_NONE ? letter : shape == SHAPE_CIRCUMFLEX ?
				CBCC_LETTER_A_CIRCUMFLEX : CBCC_LETTER_A_BREVE;
		case CBCC_LETTER_E:
			return shape == SHAPE_NONE ? letter : shape == SHAPE_CIRCUMFLEX ?
				CBCC_LETTER_E_CIRCUMFLEX : CBCC_LETTER_NONE;
		case CBCC_LETTER_O:
			return shape == SHAPE_NONE ? letter : shape == SHAPE_CIRCUMFLEX ?
				CBCC_LETTER_O_CIRCUMFLEX : CBCC_LETTER_NONE;
		case CBCC_LETTER_U:
		case CBCC_LETTER_Y:
		case CBCC_LETTER_O_HORN:
		case CBCC_LETTER_U_HORN:
			return shape == SHAPE_NONE ? letter : CBCC_LETTER_NONE;
		default:
			return CBCC_LETTER_NONE;
	}
}

/* The mark behind a letter; its case says nothing. */
static const vni_mark *
peek_mark(const converter *state, cbcc_letter letter, int *size)
{
	uint32_t	c = peek(state, size);
	const vni_mark *mark = *size > 0 ? find_mark(c) : NULL;

	if (mark == NULL || apply_shape(letter, mark->shape) == CBCC_LETTER_NONE)
		return NULL;
	return mark;
}

static void
decode_vni(converter *state)
{
	int			size;
	uint32_t	c = peek(state, &size);
	const vni_single *single = c >= 0x80 ? find_single(c) : NULL;
	uint16_t	ascii = c < 0x80 ? cbcc_letter_of(c) : 0;
	bool		capital = single ? small(c) != c : (ascii & CBCC_LETTER_CAPITAL) != 0;
	cbcc_letter letter = single ? (cbcc_letter) single->letter :
		(cbcc_letter) CBCC_LETTER_CODE(ascii);
	cbcc_tone	tone = single ? (cbcc_tone) single->tone : CBCC_TONE_LEVEL;
	const vni_mark *mark;

	if (letter == CBCC_LETTER_NONE)
	{
		if (is_neutral(c))
			put(state, c);
		else
			fail(state, find_mark(c) != NULL ? "a mark of VNI stands behind no letter that takes it" :
				 "the character is none of VNI", UNICODE_HINT);
		state->at += size;
		return;
	}
	state->at += size;
	if (tone == CBCC_TONE_LEVEL && (mark = peek_mark(state, letter, &size)) != NULL)
	{
		letter = apply_shape(letter, mark->shape);
		tone = (cbcc_tone) mark->tone;
		state->at += size;
	}
	put(state, cbcc_letter_character(letter, tone, capital));
}

/* The single character that a letter with its tone is, or 0. */
static uint32_t
single_of(cbcc_letter letter, cbcc_tone tone)
{
	for (int i = 0; i < COUNT(vni_singles); i++)
		if (vni_singles[i].letter == letter && vni_singles[i].tone == tone)
			return vni_singles[i].character;
	return 0;
}

static void
encode_vni_letter(converter *state, cbcc_letter letter, cbcc_tone tone,
				  bool capital)
{
	uint32_t	down = capital ? 0x20 : 0;
	uint32_t	whole = single_of(letter, tone);
	uint32_t	horned = single_of(letter, CBCC_TONE_LEVEL);
	cbcc_letter base = horned != 0 ? letter : cbcc_letter_plain(letter);

	if (whole != 0)
	{
		put(state, whole - down);
		return;
	}
	put(state, horned != 0 ? horned - down :
		cbcc_letter_character(base, CBCC_TONE_LEVEL, capital));
	if (base == letter && tone == CBCC_TONE_LEVEL)
		return;
	for (int i = 0; i < COUNT(vni_marks); i++)
		if (apply_shape(base, vni_marks[i].shape) == letter && vni_marks[i].tone == tone)
			put(state, vni_marks[i].character - down);
}

static void
encode_vni(converter *state)
{
	int			size;
	uint32_t	c = peek(state, &size);
	uint16_t	letter = cbcc_letter_of(c);

	if (is_neutral(c))
		put(state, c);
	else if (letter == 0 || CBCC_LETTER_CODE(letter) == CBCC_LETTER_FOREIGN ||
			 c == 0xD0 || c == 0xF0)
		fail(state, "VNI has no such character", NULL);
	else
		encode_vni_letter(state, (cbcc_letter) CBCC_LETTER_CODE(letter),
						  (cbcc_tone) CBCC_LETTER_TONE(letter),
						  (letter & CBCC_LETTER_CAPITAL) != 0);
	state->at += size;
}

/* The byte that a character was made of, or -1. */
static int
byte_of(uint32_t c, bool windows)
{
	if (c <= 0xFF && !(windows && c >= 0x80 && c <= 0x9F))
		return (int) c;
	for (int i = 0; windows && i < COUNT(windows1252); i++)
		if (windows1252[i] == c)
			return 0x80 + i;
	return -1;
}

static void
decode_misread(converter *state, bool windows)
{
	char		bytes[4];
	size_t		starts[4];
	size_t		start = state->at;
	int			count = 0;
	int			size;

	while (count < 4 && state->at < state->length)
	{
		int			byte = byte_of(peek(state, &size), windows);

		if (byte < 0)
			break;
		starts[count] = state->at;
		bytes[count++] = (char) byte;
		state->at += size;
	}
	if (count > 0 && (cbcc_utf8_decode(bytes, (size_t) count, 0, &size) != CBCC_BAD_CHARACTER || size > 1))
	{
		memcpy(state->to + state->written, bytes, (size_t) size);
		state->written += (size_t) size;
		if (size < count)
			state->at = starts[size];
		return;
	}
	state->at = start;
	fail(state, "the characters do not come from UTF-8", NULL);
}

static void
decode_latin1(converter *state)
{
	decode_misread(state, false);
}

static void
decode_windows1252(converter *state)
{
	decode_misread(state, true);
}

static void
encode_latin1(converter *state)
{
	put(state, (unsigned char) state->text[state->at++]);
}

static void
encode_windows1252(converter *state)
{
	unsigned char byte = (unsigned char) state->text[state->at++];

	put(state, byte >= 0x80 && byte <= 0x9F ? windows1252[byte - 0x80] : byte);
}

static cbcc_error
convert(const cbcc_host *host, conversion step, const char *text,
		size_t length, cbcc_string *result)
{
	converter	state = {.text = text, .length = length};

	*result = (cbcc_string) {0};
	state.to = host->allocate(host->context, 3 * length + 8);
	if (state.to == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	for (size_t checked = 0; state.at < length && state.error.code == CBCC_OK;)
	{
		step(&state);
		cbcc_pause(host, state.at, &checked);
	}
	if (state.error.code != CBCC_OK)
		host->release(host->context, state.to);
	else
		*result = (cbcc_string) {state.to, state.written};
	return state.error;
}

cbcc_error
cbcc_legacy_decode(const cbcc_host *host, cbcc_legacy encoding,
				   const char *text, size_t length, cbcc_string *result)
{
	static const conversion steps[CBCC_LEGACY_COUNT] = {
		[CBCC_LEGACY_TCVN3] = decode_tcvn3,
		[CBCC_LEGACY_VNI] = decode_vni,
		[CBCC_LEGACY_UTF8_LATIN1] = decode_latin1,
		[CBCC_LEGACY_UTF8_WINDOWS1252] = decode_windows1252
	};

	return convert(host, steps[encoding], text, length, result);
}

cbcc_error
cbcc_legacy_encode(const cbcc_host *host, cbcc_legacy encoding,
				   const char *text, size_t length, cbcc_string *result)
{
	static const conversion steps[CBCC_LEGACY_COUNT] = {
		[CBCC_LEGACY_TCVN3] = encode_tcvn3,
		[CBCC_LEGACY_VNI] = encode_vni,
		[CBCC_LEGACY_UTF8_LATIN1] = encode_latin1,
		[CBCC_LEGACY_UTF8_WINDOWS1252] = encode_windows1252
	};

	return convert(host, steps[encoding], text, length, result);
}

/* Is it between words, for the fonts too?  Their letters are not ASCII signs. */
static bool
ends_word(uint32_t c)
{
	return (c < 0x80 && cbcc_letter_of(c) == 0) || cbcc_is_blank(c) || c >= 0x2000;
}

/*
 * What speaks for a font in a word as it is written: signs beside letters,
 * capitals behind small letters, marks where no language has them.
 */
static int
weigh_word(const char *word, size_t length, cbcc_legacy encoding)
{
	int			weight = 0;
	int			size;
	uint32_t	before = 0;

	for (size_t at = 0; at < length; at += size)
	{
		uint32_t	c = cbcc_utf8_decode(word, length, at, &size);
		uint32_t	low = small(c);
		bool		after_vowel = before < 0x80 && before != 0 &&
			strchr("aeouyAEOUY", (int) before) != NULL;

		if (encoding == CBCC_LEGACY_TCVN3)
		{
			weight += c >= 0xA1 && c <= 0xBF;
			weight += 2 * (c >= 0xC0 && c <= 0xDF && before >= 'a' && before <= 'z');
		}
		else if (after_vowel && find_mark(c) != NULL)
			weight += low == 0xF9 || low == 0xFB ? 0 : low == 0xEF || low == 0xEA ? 1 : 2;
		else if (c >= 0x80)
			weight += low == 0xF1 && before == 0;
		before = c;
	}
	return weight;
}

/* 1: a Vietnamese syllable; 0: an abbreviation; -1: neither */
static int
judge_word(const char *word, size_t length)
{
	cbcc_letter letters[CBCC_SYLLABLE_MAX_LETTERS];
	cbcc_tone	tone = CBCC_TONE_LEVEL;
	int			count = 0;
	bool		capitals = true;
	int			size;

	for (size_t at = 0; at < length; at += size)
	{
		uint16_t	letter = cbcc_letter_of(cbcc_utf8_decode(word, length, at, &size));

		if (count == CBCC_SYLLABLE_MAX_LETTERS || letter == 0 ||
			CBCC_LETTER_CODE(letter) == CBCC_LETTER_FOREIGN)
			return -1;
		if (CBCC_LETTER_TONE(letter) != 0 && tone != CBCC_TONE_LEVEL)
			return -1;
		if (CBCC_LETTER_TONE(letter) != 0)
			tone = (cbcc_tone) CBCC_LETTER_TONE(letter);
		capitals &= (letter & CBCC_LETTER_CAPITAL) != 0;
		letters[count++] = (cbcc_letter) CBCC_LETTER_CODE(letter);
	}
	if (cbcc_syllable_is_spelled(letters, count, tone))
		return 1;
	return capitals && tone == CBCC_TONE_LEVEL ? 0 : -1;
}

/* Is every word that is not ASCII a syllable when it is decoded? */
static cbcc_error
is_font_text(const cbcc_host *host, const char *text, size_t length,
			 cbcc_legacy encoding, bool *result)
{
	int			weight = 0;
	size_t		end;
	size_t		checked = 0;
	int			size;

	*result = false;
	for (size_t start = 0; start < length; start = end + (end == start ? (size_t) size : 0))
	{
		cbcc_string word;
		cbcc_error	error;
		bool		special = false;
		int			verdict;

		cbcc_pause(host, start, &checked);
		for (end = start; end < length; end += size)
		{
			uint32_t	c = cbcc_utf8_decode(text, length, end, &size);

			if (ends_word(c))
			{
				/* a letter of another script: the whole would not decode */
				if (!is_neutral(c))
					return (cbcc_error) {0};
				break;
			}
			special |= c >= 0x80;
			cbcc_pause(host, end, &checked);
		}
		if (!special)
			continue;
		error = cbcc_legacy_decode(host, encoding, text + start, end - start, &word);
		if (error.code == CBCC_ERROR_MEMORY)
			return error;
		if (error.code != CBCC_OK)
			return (cbcc_error) {0};
		verdict = judge_word(word.bytes, word.length);
		host->release(host->context, (void *) word.bytes);
		if (verdict < 0)
			return (cbcc_error) {0};
		/* hoà is a word of Unicode, and hồ of VNI */
		if (verdict > 0 && weight < 2 && judge_word(text + start, end - start) < 1)
			weight += weigh_word(text + start, end - start, encoding);
	}
	*result = weight >= 2;
	return (cbcc_error) {0};
}

/* Does the text come from UTF-8, and is it Vietnamese then? */
static cbcc_error
is_misread_text(const cbcc_host *host, const char *text, size_t length,
				cbcc_legacy encoding, bool *result)
{
	cbcc_string decoded;
	cbcc_error	error = cbcc_legacy_decode(host, encoding, text, length, &decoded);
	bool		good = true;
	int			letters = 0;
	size_t		checked = 0;
	int			size;

	*result = false;
	if (error.code != CBCC_OK)
		return error.code == CBCC_ERROR_MEMORY ? error : (cbcc_error) {0};
	for (size_t at = 0; good && at < decoded.length; at += size)
	{
		uint32_t	c = cbcc_utf8_decode(decoded.bytes, decoded.length, at, &size);
		uint16_t	letter = cbcc_letter_of(c);

		cbcc_pause(host, at, &checked);
		if (c < 0x80)
			continue;
		good = cbcc_is_combining(c) || cbcc_is_blank(c) || (c >= 0x2010 && c <= 0x203A) ||
			(c > 0xA0 && c < 0xC0) ||
			(letter != 0 && CBCC_LETTER_CODE(letter) != CBCC_LETTER_FOREIGN);
		letters += letter != 0 ? (c >= 0x100) + 1 : 0;
	}
	host->release(host->context, (void *) decoded.bytes);
	*result = good && letters >= 2;
	return (cbcc_error) {0};
}

cbcc_error
cbcc_legacy_detect(const cbcc_host *host, const char *text, size_t length,
				   cbcc_legacy *result)
{
	int			found = 0;

	*result = CBCC_LEGACY_NONE;
	for (int i = CBCC_LEGACY_UTF8_LATIN1; i <= CBCC_LEGACY_UTF8_WINDOWS1252; i++)
	{
		bool		is;
		cbcc_error	error = is_misread_text(host, text, length, (cbcc_legacy) i, &is);

		if (error.code != CBCC_OK)
			return error;
		if (is)
		{
			*result = (cbcc_legacy) i;
			return error;
		}
	}
	for (int i = CBCC_LEGACY_TCVN3; i <= CBCC_LEGACY_VNI; i++)
	{
		bool		is;
		cbcc_error	error = is_font_text(host, text, length, (cbcc_legacy) i, &is);

		if (error.code != CBCC_OK)
			return error;
		if (is)
		{
			*result = (cbcc_legacy) i;
			found++;
		}
	}
	if (found > 1)
		*result = CBCC_LEGACY_NONE;
	return (cbcc_error) {0};
}
