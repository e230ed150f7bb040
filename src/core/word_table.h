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
	uint64_t	kept[2];

	memcpy(kept, mask + CBCC_WORD_BYTES - count, CBCC_WORD_BYTES);
	bytes[0] &= kept[0];
	bytes[1] &= kept[1];
}

static inline bool
cbcc_word_is_at(const cbcc_word_table *table, size_t at, const uint64_t bytes[2])
{
	return table->kept[at].bytes[0] == bytes[0] && table->kept[at].bytes[1] == bytes[1];
}

/*
 * The word of these bytes, or NULL; *place gets where it is to be kept then.
 * few: so few words come that nearly each is in its first place.  Of many no
 * branch would guess where they are.
 */
static inline const cbcc_word *
cbcc_word_recall(const cbcc_word_table *table, const uint64_t bytes[2], bool few,
				 size_t *place)
{
	uint64_t	hash = (bytes[0] ^ bytes[1] * 0xC2B2AE3D27D4EB4Fu) * 0x9E3779B97F4A7C15u;
	size_t		at = hash >> 32 & (CBCC_WORDS - 2);

	*place = at;
	if (!few)
		at += (table->kept[at].bytes[0] != bytes[0]) | (table->kept[at].bytes[1] != bytes[1]);
	else if (!cbcc_word_is_at(table, at, bytes))
		at++;
	return cbcc_word_is_at(table, at, bytes) ? &table->kept[at].word : NULL;
}

static inline void
cbcc_word_keep(cbcc_word_table *table, size_t place, const uint64_t bytes[2],
			   const cbcc_word *word)
{
	table->kept[place + 1] = table->kept[place];
	memcpy(table->kept[place].bytes, bytes, sizeof(table->kept[place].bytes));
	table->kept[place].word = *word;
}

#endif							/* CBCC_WORD_TABLE_H */
