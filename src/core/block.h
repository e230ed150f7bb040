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

/* A visited character may look at this many bytes beyond its block. */
#define CBCC_BLOCK_MARGIN 8

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
		leads |= ((high >> 7) * UINT64_C(0x0102040810204080) >> 56) << 8 * i;
	}
	return leads;
}

/* Make the capitals of ASCII small; were there any? */
static inline bool
cbcc_block_lower(unsigned char *s)
{
	uint64_t	any = 0;

	for (int i = 0; i < CBCC_BLOCK_SIZE / 8; i++)
	{
		uint64_t	word;
		uint64_t	low;
		uint64_t	capital;

		memcpy(&word, s + 8 * i, sizeof(word));
		low = word & CBCC_BYTES(0x7F);
		capital = (low + CBCC_BYTES(0x80 - 'A')) & ~(low + CBCC_BYTES(0x7F - 'Z')) &
			~word & CBCC_BYTES(0x80);
		any |= capital;
		word |= capital >> 2;
		memcpy(s + 8 * i, &word, sizeof(word));
	}
	return any != 0;
}

static inline int
cbcc_lowest_bit(uint64_t mask)
{
#if defined(__GNUC__)
	return __builtin_ctzll(mask);
#else
	int			bit = 0;

	while ((mask >> bit & 1) == 0)
		bit++;
	return bit;
#endif
}

/*
 * The character at s, by its first bytes alone and without a branch: right
 * where it lies in U+0080 to U+07FF or U+1E80 to U+1EFF.  Others give 0.
 */
static inline uint32_t
cbcc_block_character(const unsigned char *s, int *size)
{
	uint32_t	two = (uint32_t) (s[0] & 0x1F) << 6 | (s[1] & 0x3F);
	uint32_t	three = 0x1E80 | (uint32_t) (s[1] & 1) << 6 | (s[2] & 0x3F);
	bool		is_three = s[0] == 0xE1 && (s[1] & 0xFE) == 0xBA;

	*size = is_three ? 3 : 2;
	return is_three ? three : s[0] < 0xE0 ? two : 0;
}

/* Is it one of the dashes, quotes and dots of U+2010 to U+2027? */
static inline bool
cbcc_block_is_punctuation(const unsigned char *s)
{
	return s[0] == 0xE2 && s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0xA7;
}

#endif							/* CBCC_BLOCK_H */
