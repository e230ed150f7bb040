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

/*
 * The node behind an edge, or 0.  Edges of a node are sorted by syllable; its
 * bits tell of most syllables that they are not among them.
 */
static inline uint32_t
follow(const cbcc_lexicon_index *index, const cbcc_lexicon_node *node,
	   cbcc_syllable syllable)
{
	const cbcc_lexicon_edge *edges = index->edges + node->first_edge;
	uint32_t	low = 0;
	uint32_t	high = node->edge_count;

	if ((node->next >> syllable % 64 & 1) == 0)
		return 0;
	while (low < high)
	{
		uint32_t	middle = (low + high) / 2;

		if (edges[middle].syllable < syllable)
			low = middle + 1;
		else
			high = middle;
	}
	return low < node->edge_count && edges[low].syllable == syllable ?
		edges[low].node : 0;
}

/* About which terms accept is asked. */
enum asked
{
	ASKED,
	ASKED_ALIKE,				/* about all that are spelled alike */
	ASKED_OF_CASE				/* about those that no sense allows in any case */
};

/* The first of the terms spelled alike that is accepted. */
static inline const cbcc_term *
first_accepted(int32_t number, enum asked asked, cbcc_term_filter accept, void *context)
{
	for (; number >= 0; number = asked == ASKED_ALIKE ? cbcc_lexicon_alike[number] : -1)
	{
		const cbcc_term *term = &cbcc_lexicon_terms[number];

		if (asked == ASKED_OF_CASE && (uint32_t) (term->classes & ~term->cased) != 0)
			return term;
		if (accept == NULL || accept(context, term))
			return term;
	}
	return NULL;
}

static inline const cbcc_term *
longest(const cbcc_lexicon_index *index, const cbcc_syllable *syllables,
		size_t count, enum asked asked, cbcc_term_filter accept, void *context)
{
	const cbcc_term *found = NULL;
	uint32_t	at = count > 0 ? index->roots[syllables[0]].node : 0;

	for (size_t i = 1; at != 0; i++)
	{
		const cbcc_lexicon_node *node = &index->nodes[at];
		const cbcc_term *term = first_accepted(node->term, asked, accept, context);

		if (term != NULL)
			found = term;
		if (i >= count || syllables[i] == 0)
			break;
		at = follow(index, node, syllables[i]);
	}
	return found;
}

const cbcc_term *
cbcc_lexicon_match(const cbcc_syllable *syllables, size_t count,
				   cbcc_term_filter accept, void *context)
{
	return longest(&cbcc_lexicon_running, syllables, count, ASKED, accept, context);
}

const cbcc_term *
cbcc_lexicon_match_cased(const cbcc_syllable *syllables, size_t count,
						 cbcc_term_filter accept, void *context)
{
	return longest(&cbcc_lexicon_running, syllables, count, ASKED_OF_CASE, accept,
				   context);
}

const cbcc_term *
cbcc_lexicon_match_cell(const cbcc_syllable *syllables, size_t count,
						cbcc_term_filter accept, void *context)
{
	return longest(&cbcc_lexicon_cells, syllables, count, ASKED, accept, context);
}

const cbcc_term *
cbcc_lexicon_match_loose(const cbcc_syllable *syllables, size_t count,
						 cbcc_term_filter accept, void *context)
{
	return longest(&cbcc_lexicon_loose, syllables, count, ASKED_ALIKE, accept, context);
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
	uint32_t	at = count > 0 ? index->roots[syllables[0]].node : 0;

	for (size_t i = 1; at != 0; i++)
	{
		const cbcc_lexicon_node *node = &index->nodes[at];

		if (node->term >= 0)
			found |= (uint32_t) 1 << i;
		if (i >= count || syllables[i] == 0)
			break;
		at = follow(index, node, syllables[i]);
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
		[CBCC_TERRITORY_VILLAGE] = "thôn"
	};

	return names[territory];
}
