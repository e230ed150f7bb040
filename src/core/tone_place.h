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

#include "block.h"

/*
 * What a byte is beside a letter: before it in bits 3 to 5, next to it in bits
 * 1 and 2, and behind that, where it counts only if there is one, in bit 0.
 * So the three around a letter are a number below 40, and a set of such
 * surroundings is one of 64 bits.
 */
extern const uint8_t cbcc_byte_kinds[256];

/*
 * For what CBCC_LETTER_DOUBT() gives of a letter, the surroundings in which it
 * must be looked at more closely: for the normal form, and the folded one.
 */
#define CBCC_LETTER_DOUBT(l) ((l) >> 9)
#define CBCC_DOUBTS (2 * CBCC_CARE_COUNT)

extern const uint64_t cbcc_normal_doubts[CBCC_DOUBTS];
extern const uint64_t cbcc_fold_doubts[CBCC_DOUBTS];

/*
 * Must it, with these bytes around it?  May say yes where the form leaves the
 * letter alone, never no where it does not.
 */
static inline bool
cbcc_letter_is_doubtful(const uint64_t *doubts, uint16_t letter,
						unsigned char before, unsigned char next,
						unsigned char behind)
{
	unsigned	around = (cbcc_byte_kinds[before] & 0x38) |
		(cbcc_byte_kinds[next] & 0x06) | (cbcc_byte_kinds[behind] & 0x01);

	return doubts[CBCC_LETTER_DOUBT(letter)] >> around & 1;
}

/*
 * Do NFC and the placement of tones surely leave a letter alone, which has
 * bytes [at, end) of the text?
 */
static inline bool
cbcc_is_surely_normal(const char *text, size_t length, size_t at, size_t end,
					  uint16_t letter)
{
	const unsigned char *s = (const unsigned char *) text;

	return !cbcc_letter_is_doubtful(cbcc_normal_doubts, letter,
									at > 0 ? s[at - 1] : 0,
									end < length ? s[end] : 0,
									end + 1 < length ? s[end + 1] : 0);
}

/*
 * Do they leave the character at text[at] alone, by the word that it stands
 * in?  No for what goes together with the character before it.
 */
extern bool cbcc_is_normal(const char *text, size_t length, size_t at);

/* The closer look: may the character at text[at] be passed over? */
typedef bool (*cbcc_closer_look) (const char *text, size_t length, size_t at,
								  void *context);

/*
 * The first character from at on, where one begins, that a closer look finds
 * wrong; stop or a little more where there is none, at most length.
 */
static inline size_t
cbcc_skip_letters(const char *text, size_t length, size_t at, size_t stop,
				  const uint64_t *doubts, cbcc_closer_look look, void *context)
{
	unsigned char room[CBCC_BLOCK_ROOM];

	for (; at < stop; at += CBCC_BLOCK_SIZE)
	{
		const unsigned char *block = cbcc_block_at(text, length, at, room);

		for (uint64_t leads = cbcc_block_leads(block); leads != 0; leads &= leads - 1)
		{
			size_t		bit = cbcc_lowest_bit(leads);
			const unsigned char *p = block + bit;
			unsigned char before = at + bit > 0 ? (unsigned char) text[at + bit - 1] : 0;
			size_t		size;
			uint16_t	letter = cbcc_letters[cbcc_block_character(p, &size)];

			if (cbcc_letter_is_doubtful(doubts, letter, before, p[size], p[size + 1]) &&
				!look(text, length, at + bit, context))
				return at + bit;
		}
	}
	return at < length ? at : length;
}

#endif							/* CBCC_TONE_PLACE_H */
