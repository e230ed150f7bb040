/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *		Longest match over the compiled vocabulary.
 *
 *-------------------------------------------------------------------------
 */
#include "lexicon.h"

cbcc_syllable
cbcc_lexicon_syllable(cbcc_key key)
{
	if (key == CBCC_KEY_UNKNOWN)
		return 0;
	for (uint32_t i = cbcc_key_hash(key);; i++)
	{
		const cbcc_lexicon_slot *slot =
			&cbcc_lexicon_slots[i & cbcc_lexicon_slot_mask];

		if (slot->key == key)
			return slot->syllable;
		if (slot->key == CBCC_KEY_UNKNOWN)
			return 0;
	}
}

/* Edges of a node are sorted by syllable. */
static uint32_t
follow(const cbcc_lexicon_node *node, cbcc_syllable syllable)
{
	uint32_t	low = node->first_edge;
	uint32_t	high = low + node->edge_count;

	while (low < high)
	{
		uint32_t	middle = (low + high) / 2;

		if (cbcc_lexicon_edges[middle].syllable < syllable)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < node->first_edge + node->edge_count &&
		cbcc_lexicon_edges[low].syllable == syllable)
		return cbcc_lexicon_edges[low].node;
	return 0;
}

const cbcc_term *
cbcc_lexicon_match(const cbcc_syllable *syllables, size_t count,
				   cbcc_term_filter accept, void *context)
{
	const cbcc_term *found = NULL;
	uint32_t	at = count > 0 ? cbcc_lexicon_roots[syllables[0]] : 0;

	for (size_t i = 1; at != 0; i++)
	{
		const cbcc_lexicon_node *node = &cbcc_lexicon_nodes[at];

		if (node->term >= 0)
		{
			const cbcc_term *term = &cbcc_lexicon_terms[node->term];

			if (accept == NULL || accept(context, term))
				found = term;
		}
		if (i >= count || syllables[i] == 0)
			break;
		at = follow(node, syllables[i]);
	}
	return found;
}

const cbcc_sense *
cbcc_term_senses(const cbcc_term *term)
{
	return &cbcc_lexicon_senses[term->first_sense];
}

const char *
cbcc_territory_name(cbcc_territory territory)
{
	static const char *const names[CBCC_TERRITORY_COUNT] = {
		[CBCC_TERRITORY_NONE] = "",
		[CBCC_TERRITORY_NATION] = "cả nước",
		[CBCC_TERRITORY_PROVINCE] = "tỉnh",
		[CBCC_TERRITORY_CITY] = "thành phố",
		[CBCC_TERRITORY_DISTRICT] = "huyện",
		[CBCC_TERRITORY_URBAN_DISTRICT] = "quận",
		[CBCC_TERRITORY_TOWN] = "thị xã",
		[CBCC_TERRITORY_COMMUNE] = "xã",
		[CBCC_TERRITORY_WARD] = "phường",
		[CBCC_TERRITORY_TOWNSHIP] = "thị trấn",
		[CBCC_TERRITORY_ZONE] = "đặc khu",
		[CBCC_TERRITORY_VILLAGE] = "thôn"
	};

	return names[territory];
}
