/*-------------------------------------------------------------------------
 *
 * text.h
 *		UTF-8 and Vietnamese letters.
 *
 * A syllable's key holds its letters and its tone apart.  So one comparison of
 * two integers forgives what Vietnamese typing varies in: case, NFC or NFD,
 * and the place of the tone mark (hoà, hòa).
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_TEXT_H
#define CBCC_TEXT_H

#include <string.h>

#include "cbcc.h"

/* What is seldom called shall not cost the others its registers. */
#if defined(__GNUC__)
#define CBCC_NOINLINE __attribute__((noinline))
#else
#define CBCC_NOINLINE
#endif

/* What an ill-formed byte is read as. */
#define CBCC_BAD_CHARACTER 0xFFFD

typedef enum cbcc_tone
{
	CBCC_TONE_LEVEL,			/* ngang */
	CBCC_TONE_GRAVE,			/* huyền */
	CBCC_TONE_HOOK,				/* hỏi */
	CBCC_TONE_TILDE,			/* ngã */
	CBCC_TONE_ACUTE,			/* sắc */
	CBCC_TONE_DOT				/* nặng */
} cbcc_tone;

/*
 * Letter codes, in the order of the Vietnamese alphabet with f, j, w, z in
 * their Latin places; 6 bits each in a key.
 */
typedef enum cbcc_letter
{
	CBCC_LETTER_NONE,
	CBCC_LETTER_A, CBCC_LETTER_A_BREVE, CBCC_LETTER_A_CIRCUMFLEX,
	CBCC_LETTER_B, CBCC_LETTER_C, CBCC_LETTER_D, CBCC_LETTER_D_STROKE,
	CBCC_LETTER_E, CBCC_LETTER_E_CIRCUMFLEX, CBCC_LETTER_F, CBCC_LETTER_G,
	CBCC_LETTER_H, CBCC_LETTER_I, CBCC_LETTER_J, CBCC_LETTER_K,
	CBCC_LETTER_L, CBCC_LETTER_M, CBCC_LETTER_N, CBCC_LETTER_O,
	CBCC_LETTER_O_CIRCUMFLEX, CBCC_LETTER_O_HORN, CBCC_LETTER_P,
	CBCC_LETTER_Q, CBCC_LETTER_R, CBCC_LETTER_S, CBCC_LETTER_T,
	CBCC_LETTER_U, CBCC_LETTER_U_HORN, CBCC_LETTER_V, CBCC_LETTER_W,
	CBCC_LETTER_X, CBCC_LETTER_Y, CBCC_LETTER_Z,
	CBCC_LETTER_DIGIT_0,		/* ten digits follow one another */
	CBCC_LETTER_DIGIT_9 = CBCC_LETTER_DIGIT_0 + 9,
	CBCC_LETTER_MARK			/* first code of punctuation in keys */
} cbcc_letter;

/*
 * What a code point is as a letter: cbcc_letter in bits 0 to 5, cbcc_tone in 6
 * to 8, whether it is a capital in 9, and in the table from 10 on cbcc_care.
 * 0 for what Vietnamese does not write.
 */
#define CBCC_LETTER_LIMIT 0x2000
#define CBCC_LETTER_CODE(l) ((l) & 0x3f)
#define CBCC_LETTER_TONE(l) (((l) >> 6) & 7)
#define CBCC_LETTER_CAPITAL 0x200
#define CBCC_LETTER_FOREIGN 0x3f	/* a letter that no Vietnamese word has */

/* What has to be seen to where a letter is brought into its normal form. */
typedef enum cbcc_care
{
	CBCC_CARE_ALWAYS,			/* it is none of Vietnamese */
	CBCC_CARE_NONE,				/* it has no tone */
	CBCC_CARE_MARKED,			/* ă, â, ê, ô, ơ, ư: the tone belongs there */
	CBCC_CARE_PLAIN,			/* a, e, o, y: it may belong to a neighbour */
	CBCC_CARE_SWALLOWED,		/* i, u: as in gi and qu, too */
	CBCC_CARE_SUBSTITUTE,		/* eth for đ */
	CBCC_CARE_COUNT
} cbcc_care;

extern const uint16_t cbcc_letters[CBCC_LETTER_LIMIT];

/* The same for any code point, with letters of other languages as FOREIGN. */
extern uint16_t cbcc_letter_of(uint32_t character);

/* The way back; 0 where there is none, as for a consonant with a tone. */
extern uint32_t cbcc_letter_character(cbcc_letter code, cbcc_tone tone,
									  bool capital);

/* The letter without its mark: o of ô and ơ, d of đ. */
extern cbcc_letter cbcc_letter_plain(cbcc_letter code);

/* Ten letters of 6 bits, the first highest, and the tone in bits 60 to 62. */
typedef uint64_t cbcc_key;

#define CBCC_KEY_MAX_LETTERS 10
#define CBCC_KEY_UNKNOWN ((cbcc_key) 0)

/*
 * One atom of text: a syllable (letters, then letters or digits), a number
 * (digits with single points or commas between them), a mark, or a line end.
 */
typedef enum cbcc_atom_kind
{
	CBCC_ATOM_END,				/* end of the text */
	CBCC_ATOM_SYLLABLE,
	CBCC_ATOM_NUMBER,
	CBCC_ATOM_MARK,
	CBCC_ATOM_BREAK
} cbcc_atom_kind;

typedef struct cbcc_atom
{
	uint8_t		kind;			/* cbcc_atom_kind */
	bool		spaced;			/* a blank or a line end stands before it */
	bool		capital;		/* its first letter is a capital */
	bool		all_capital;	/* all its letters are, and there are two */
	uint32_t	mark;			/* of a MARK: the code point, made plain */
	cbcc_key	key;			/* UNKNOWN where the lexicon cannot hold it */
	uint32_t	start;			/* bytes, end exclusive */
	uint32_t	end;
	int32_t		first;			/* code points, 1-based, end exclusive */
	int32_t		last;
} cbcc_atom;

static inline bool
cbcc_atom_is_mark(const cbcc_atom *atom, uint32_t mark)
{
	return atom->kind == CBCC_ATOM_MARK && atom->mark == mark;
}

/* Walks a text atom by atom. */
typedef struct cbcc_reader
{
	const char *text;
	size_t		length;
	size_t		at;				/* byte offset of the next character */
	int32_t		position;		/* its 1-based code point */
	int32_t		combining;		/* combining marks passed so far */
	const cbcc_host *host;		/* whose check_interrupt is called, or NULL */
	size_t		pause;			/* where it is called next */
} cbcc_reader;

extern void cbcc_reader_start(cbcc_reader *reader, const char *text,
							  size_t length);

/* From here on call the host's check_interrupt every few thousand bytes. */
extern void cbcc_reader_watch(cbcc_reader *reader, const cbcc_host *host);

/* Continue at a byte offset whose code point is known. */
static inline void
cbcc_reader_seek(cbcc_reader *reader, size_t at, int32_t position)
{
	reader->at = at;
	reader->position = position;
}

/* Read the next atom; kind END when the text is used up. */
extern void cbcc_reader_next(cbcc_reader *reader, cbcc_atom *atom);

/*
 * The same for most atoms: a number, a mark of ASCII or a word in its normal
 * form, behind one blank or none.  False, with nothing read, for any other.
 */
extern bool cbcc_reader_plain(cbcc_reader *reader, cbcc_atom *atom);

/*
 * Decode one character at text[at], at < length; *size gets its bytes.  An
 * ill-formed sequence is one CBCC_BAD_CHARACTER of one byte.
 */
extern uint32_t cbcc_utf8_decode(const char *text, size_t length, size_t at,
								 int *size);

/*
 * Where the character begins that ends before text[at], with which decoding
 * from the front would come to at; not before floor, < at.
 */
extern size_t cbcc_utf8_previous(const char *text, size_t at, size_t floor);

/* Encode one character into up to four bytes; returns how many. */
extern int	cbcc_utf8_encode(uint32_t character, char *bytes);

/* Write words without a NUL; returns where more of them go. */
static inline char *
cbcc_put(char *at, const char *words)
{
	size_t		length = strlen(words);

	memcpy(at, words, length);
	return at + length;
}

/* Code points in a text. */
extern size_t cbcc_utf8_count(const char *text, size_t length);

extern bool cbcc_is_blank(uint32_t character);
extern bool cbcc_is_combining(uint32_t character);

/* The same key without tone and with plain letters: ộ and o are one. */
extern cbcc_key cbcc_key_unaccent(cbcc_key key);

extern cbcc_tone cbcc_key_tone(cbcc_key key);

/*
 * Letters and digits of text[start, end), whichever normal form it is in: its
 * code points without combining marks.
 */
extern size_t cbcc_letter_count(const char *text, size_t start, size_t end);

/* The same, but no further than to where there are more than so many. */
extern size_t cbcc_letter_count_to(const char *text, size_t start, size_t end, size_t most);

/* The letter of a key at a place, counted from 0; CBCC_LETTER_NONE behind the last. */
#define CBCC_KEY_SHIFT(place) (54 - 6 * (place))

static inline cbcc_letter
cbcc_key_letter(cbcc_key key, int place)
{
	return (cbcc_letter) (key >> CBCC_KEY_SHIFT(place) & 0x3f);
}

/* Is the key that of a single letter or digit? */
static inline bool
cbcc_key_is_letter(cbcc_key key)
{
	return key != CBCC_KEY_UNKNOWN && (key & ((UINT64_C(1) << 54) - 1)) == 0;
}

/*
 * "a", "đ", "TP", "12": what counts items or is cut short, and no word: one
 * letter without a tone, or two of plain Latin.
 */
extern bool cbcc_key_is_initials(cbcc_key key);

#endif							/* CBCC_TEXT_H */
