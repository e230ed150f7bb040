/*-------------------------------------------------------------------------
 *
 * block.h
 *		UTF-8 text looked at in blocks of 64 bytes.
 *
 * In Vietnamese every fourth byte or so begins a longer character, and no
 * branch predictor knows which.  So a block is first made into a mask of the
 * bytes that do, without a branch, and then only those are visited.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_BLOCK_H
#define CBCC_BLOCK_H

#include <stdint.h>
#include <string.h>

#include "text.h"

#define CBCC_BLOCK_SIZE 64

/* A visited character looks at so many bytes beyond its block. */
#define CBCC_BLOCK_MARGIN 8
#define CBCC_BLOCK_ROOM (CBCC_BLOCK_SIZE + CBCC_BLOCK_MARGIN)

/* The last bytes of a text, fewer than CBCC_BLOCK_ROOM, with zeros behind. */
extern const unsigned char *cbcc_block_tail(const char *bytes, size_t count,
											unsigned char *room);

/*
 * The block of text from at on, < length, and its margin: in the text itself,
 * or in room, which holds CBCC_BLOCK_ROOM bytes, where the text ends before.
 */
static inline const unsigned char *
cbcc_block_at(const char *text, size_t length, size_t at, unsigned char *room)
{
	if (length - at >= CBCC_BLOCK_ROOM)
		return (const unsigned char *) text + at;
	return cbcc_block_tail(text + at, length - at, room);
}

#define CBCC_BYTES(b) ((b) * UINT64_C(0x0101010101010101))

static inline uint64_t
cbcc_block_word(const unsigned char *s)
{
	uint64_t	word;

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(&word, s, sizeof(word));
#else
	word = 0;
	for (int i = 7; i >= 0; i--)
		word = word << 8 | s[i];
#endif
	return word;
}

/* Bit i is set where s[i] is the first byte of a character that is not ASCII. */
static inline uint64_t
cbcc_block_leads(const unsigned char *s)
{
	uint64_t	leads = 0;

	for (int i = 0; i < CBCC_BLOCK_SIZE / 8; i++)
	{
		uint64_t	word = cbcc_block_word(s + 8 * i);
		uint64_t	high = word & word << 1 & CBCC_BYTES(0x80);

		/* gathers the eight bits into the highest byte */
		high *= UINT64_C(0x0002040810204081);
		leads = leads >> 8 | (high & UINT64_C(0xFF) << 56);
	}
	return leads;
}

static inline size_t
cbcc_lowest_bit(uint64_t mask)
{
#if defined(__GNUC__)
	return (size_t) __builtin_ctzll(mask);
#else
	size_t		bit = 0;

	while ((mask >> bit & 1) == 0)
		bit++;
	return bit;
#endif
}

static inline size_t
cbcc_highest_bit(uint64_t mask)
{
#if defined(__GNUC__)
	return (size_t) (63 - __builtin_clzll(mask));
#else
	size_t		bit = 63;

	while ((mask >> bit & 1) == 0)
		bit--;
	return bit;
#endif
}

/* Make the capitals of ASCII small. */
static inline void
cbcc_block_lower(char *s)
{
	for (int i = 0; i < CBCC_BLOCK_SIZE; i++)
	{
		unsigned char c = (unsigned char) s[i];
		unsigned char capital = (unsigned char) (c - 'A') <= 'Z' - 'A';

		s[i] = (char) (c | capital << 5);
	}
}

/*
 * The character that begins at s, by its bytes alone and without a branch:
 * right where it lies in U+0080 to U+07FF or U+1000 to U+1FFF, as the letters
 * of Vietnamese do.  Others give what is no such letter.  *size gets its bytes.
 */
static inline uint32_t
cbcc_block_character(const unsigned char *s, size_t *size)
{
	size_t		third = s[0] == 0xE1;
	uint32_t	high = s[third] & 0x3F;
	uint32_t	low = s[third + 1] & 0x3F;

	*size = 2 + third;
	return (uint32_t) third << 12 | high << 6 | low;
}

#endif							/* CBCC_BLOCK_H */
