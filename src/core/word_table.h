/*-------------------------------------------------------------------------
 *
 * word_table.h
 *		Words told by their bytes.
 *
 * The words of a text are few and come again and again.  How one is read that
 * is short enough is kept in one of two places, where its bytes say.  What is
 * found must be what reading would give, so only what its own bytes tell,
 * whatever stands around them, may be kept.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_WORD_TABLE_H
#define CBCC_WORD_TABLE_H

#include <string.h>

#include "cbcc.h"

/* The longest word that is kept, in bytes. */
#define CBCC_WORD_BYTES 16

/* Without the bytes behind the first count. */
static inline void
cbcc_word_cut(uint64_t bytes[2], size_t count)
{
	static const unsigned char mask[2 * CBCC_WORD_BYTES] = {
		0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff
	};
	const unsigned char *kept = mask + CBCC_WORD_BYTES - count;
	uint64_t	half;

	memcpy(&half, kept, sizeof(half));
	bytes[0] &= half;
	memcpy(&half, kept + sizeof(half), sizeof(half));
	bytes[1] &= half;
}

static inline bool
cbcc_word_is_at(const cbcc_kept_word *kept, const uint64_t bytes[2])
{
	return kept->bytes[0] == bytes[0] && kept->bytes[1] == bytes[1];
}

/*
 * The word of these bytes among count places, a power of two up to 8192; or NULL,
 * and *place gets where it is to be kept then.  few: so few words come that nearly
 * each is in its first place.  Of many no branch would guess where they are; two
 * that begin alike are found in the first place alone.
 */
static inline const cbcc_word *
cbcc_word_recall(cbcc_kept_word *kept, size_t count, const uint64_t bytes[2], bool few,
				 cbcc_kept_word **place)
{
	uint64_t	hash = (bytes[0] + bytes[1]) * 0x9E3779B97F4A7C15u;
	const cbcc_kept_word *found = *place = kept + (hash >> 51 & (count - 2));

	if (!few)
		found += found->bytes[0] != bytes[0];
	else if (!cbcc_word_is_at(found, bytes))
		found++;
	return cbcc_word_is_at(found, bytes) ? &found->word : NULL;
}

static inline void
cbcc_word_keep(cbcc_kept_word *place, const uint64_t bytes[2], const cbcc_word *word)
{
	place[1] = place[0];
	memcpy(place->bytes, bytes, sizeof(place->bytes));
	place->word = *word;
}

#endif							/* CBCC_WORD_TABLE_H */
