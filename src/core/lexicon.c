/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *		Longest match over the compiled vocabulary.
 *
 *-------------------------------------------------------------------------
 */
#include "lexicon.h"

static cbcc_syllable
find_syllable(const cbcc_lexicon_index *index, cbcc_key key)
{
	if (key == CBCC_KEY_UNKNOWN)
		return 0;
	key = cbcc_key_spelled(key);
	for (uint32_t i = cbcc_key_hash(key);; i++)
	{
		const cbcc_lexicon_slot *slot = &index->slots[i & index->slot_mask];

		if (slot->key == key)
			return slot->syllable;
		if (slot->key == CBCC_KEY_UNKNOWN)
			return 0;
	}
}

cbcc_syllable
cbcc_lexicon_syllable(cbcc_key key)
{
	return find_syllable(&cbcc_lexicon_running, key);
}

cbcc_syllable
cbcc_lexicon_cell_syllable(cbcc_key key)
{
	return find_syllable(&cbcc_lexicon_cells, key);
}

cbcc_syllable
cbcc_lexicon_loose_syllable(cbcc_key key)
{
	return find_syllable(&cbcc_lexicon_loose, cbcc_key_loose(key));
}

const cbcc_term *
cbcc_lexicon_match(const cbcc_syllable *syllables, size_t count,
				   cbcc_term_filter accept, void *context)
{
	const cbcc_lexicon_index *index = &cbcc_lexicon_running;
	const cbcc_term *found = NULL;
	uint32_t	at = count > 0 ? syllables[0] : 0;

	for (size_t i = 1; at != 0; i++)
	{
		const cbcc_lexicon_node *node = &index->nodes[at];

		if (node->term != 0 &&
			(accept == NULL || accept(context, &cbcc_lexicon_terms[node->term])))
			found = &cbcc_lexicon_terms[node->term];
		at = i < count ? cbcc_lexicon_follow(index, node, syllables[i]) : 0;
	}
	return found;
}

cbcc_syllable
cbcc_lexicon_compound_syllable(cbcc_key key)
{
	return find_syllable(&cbcc_lexicon_compounds, key);
}

/* No term is longer than 15 atoms: generate.c refuses it. */
uint32_t
cbcc_lexicon_compounds_at(const cbcc_syllable *syllables, size_t count)
{
	const cbcc_lexicon_index *index = &cbcc_lexicon_compounds;
	uint32_t	found = 0;
	uint32_t	at = count > 0 ? syllables[0] : 0;

	for (size_t i = 1; at != 0; i++)
	{
		const cbcc_lexicon_node *node = &index->nodes[at];

		if (node->term != 0)
			found |= (uint32_t) 1 << i;
		if (i >= count || syllables[i] == 0)
			break;
		at = cbcc_lexicon_follow(index, node, syllables[i]);
	}
	return found;
}

const char *
cbcc_territory_name(cbcc_territory territory)
{
	static const char *const names[CBCC_TERRITORY_COUNT] = {
		[CBCC_TERRITORY_NONE] = "",
		[CBCC_TERRITORY_NATION] = "cả nước",
		[CBCC_TERRITORY_PROVINCE] = "tỉnh",
		[CBCC_TERRITORY_CITY] = "thành phố",
		[CBCC_TERRITORY_CENTRAL_CITY] = "thành phố",
		[CBCC_TERRITORY_DISTRICT] = "huyện",
		[CBCC_TERRITORY_URBAN_DISTRICT] = "quận",
		[CBCC_TERRITORY_TOWN] = "thị xã",
		[CBCC_TERRITORY_COMMUNE] = "xã",
		[CBCC_TERRITORY_WARD] = "phường",
		[CBCC_TERRITORY_TOWNSHIP] = "thị trấn",
		[CBCC_TERRITORY_ZONE] = "đặc khu",
		[CBCC_TERRITORY_VILLAGE] = "thôn",
		[CBCC_TERRITORY_BAN] = "bản",
		[CBCC_TERRITORY_BUON] = "buôn",
		[CBCC_TERRITORY_XOM] = "xóm",
		[CBCC_TERRITORY_AP] = "ấp",
		[CBCC_TERRITORY_KHOM] = "khóm",
		[CBCC_TERRITORY_QUARTER] = "khu phố",
		[CBCC_TERRITORY_REGION] = ""
	};

	return names[territory];
}
