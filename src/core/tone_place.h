/*-------------------------------------------------------------------------
 *
 * tone_place.h
 *		May the tone of a letter stand in the wrong place?
 *
 * Told by the letter and the bytes around it, so that text in which all tones
 * stand right is passed over without its words being read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_TONE_PLACE_H
#define CBCC_TONE_PLACE_H

#include "text.h"

/* What a byte is beside a vowel, as bits. */
enum
{
	CBCC_BYTE_OTHER = 1 << 0,
	CBCC_BYTE_CONSONANT = 1 << 1,
	CBCC_BYTE_VOWEL = 1 << 2,
	CBCC_BYTE_HIGH = 1 << 3,	/* of a longer character */
	CBCC_BYTE_SWALLOWS = 1 << 4 /* g, q: a vowel behind them may be theirs */
};

extern const uint8_t cbcc_byte_kinds[256];

/* ă, â, ê, ô, ơ, ư have a mark of their own, and the tone stands there. */
#define CBCC_MARKED_VOWELS \
	(UINT64_C(1) << CBCC_LETTER_A_BREVE | UINT64_C(1) << CBCC_LETTER_A_CIRCUMFLEX | \
	 UINT64_C(1) << CBCC_LETTER_E_CIRCUMFLEX | UINT64_C(1) << CBCC_LETTER_O_CIRCUMFLEX | \
	 UINT64_C(1) << CBCC_LETTER_O_HORN | UINT64_C(1) << CBCC_LETTER_U_HORN)

/*
 * May the tone of a letter, with these kinds of bytes around it, stand in the
 * wrong place?  May say yes where it does not, never no where it does.
 */
static inline unsigned
cbcc_tone_is_doubtful(uint16_t letter, unsigned before, unsigned next, unsigned after)
{
	unsigned	toned = CBCC_LETTER_TONE(letter) != 0;
	unsigned	plain = (CBCC_MARKED_VOWELS >> CBCC_LETTER_CODE(letter) & 1) ^ 1;
	unsigned	beyond = (next & CBCC_BYTE_HIGH) != 0;
	unsigned	behind_vowel = (before & CBCC_BYTE_VOWEL) != 0;
	unsigned	last = behind_vowel & ((next & CBCC_BYTE_CONSONANT) == 0);
	unsigned	first = (next & CBCC_BYTE_VOWEL) != 0 &&
		((before & CBCC_BYTE_SWALLOWS) | (after & (CBCC_BYTE_OTHER ^ 0xFF)));

	return toned & (beyond | (plain & (last | first | ((before & CBCC_BYTE_HIGH) != 0))));
}

/*
 * Does NFC and the placement of tones leave a letter alone, which has bytes
 * [at, end) of the text?
 */
static inline bool
cbcc_is_surely_normal(const char *text, size_t length, size_t at, size_t end,
					  uint16_t letter)
{
	const unsigned char *s = (const unsigned char *) text;
	unsigned	before = at > 0 ? cbcc_byte_kinds[s[at - 1]] : CBCC_BYTE_OTHER;
	unsigned	next = end < length ? cbcc_byte_kinds[s[end]] : CBCC_BYTE_OTHER;
	unsigned	after = end + 1 < length ? cbcc_byte_kinds[s[end + 1]] : CBCC_BYTE_OTHER;

	return !cbcc_tone_is_doubtful(letter, before, next, after);
}

/* Does it, by the word that it stands in? */
extern bool cbcc_tone_is_right(const char *text, size_t length, size_t at);

#endif							/* CBCC_TONE_PLACE_H */
