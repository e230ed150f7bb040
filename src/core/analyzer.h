/*-------------------------------------------------------------------------
 *
 * analyzer.h
 *		The rooms that find the phrases of a sentence: analysis (documents,
 *		times, places), item (numbers), cut (segments).
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ANALYZER_H
#define CBCC_ANALYZER_H

#include "analysis.h"

/* Clear so many bytes in whole pieces, which takes less than one call or "rep stos". */
static inline void
cbcc_clear(void *array, size_t size)
{
	for (size_t i = 0; i < size; i += CBCC_ANALYSIS_PIECE)
		memset((char *) array + i, 0, CBCC_ANALYSIS_PIECE);
}

/*
 * item.c: the numbers, among the tokens that one may begin at; those of other
 * phrases are taken out of that set.
 */
extern void cbcc_items_find(cbcc_analysis *analysis, uint64_t *numbers);

/* item_row.c: "3 và 5 lớp", "30%, 45% và 85% trở lên": what the end says is of all. */
extern void cbcc_items_share(cbcc_analysis *analysis);

/* grade.c: behind them, which of those are of grades */
extern void cbcc_grades_find(cbcc_analysis *analysis);

/* cut.c: behind them, the cuts, with the tokens that are marks. */
extern void cbcc_cuts_find(cbcc_analysis *analysis, const uint64_t *marks);

/* The first of a set, a bit for each token, from token at on; else the count. */
static inline size_t
cbcc_next_marked(const cbcc_analysis *analysis, const uint64_t *set, size_t at)
{
	while (at < analysis->count)
	{
		uint64_t	bits = set[at / 64] >> at % 64;

		if (bits != 0)
			return at + cbcc_lowest_bit(bits);
		at = (at / 64 + 1) * 64;
	}
	return analysis->count;
}

/*
 * Words, in a phrase or not, by where they stand: none stands behind the last.
 */

static inline bool
cbcc_is_mark_at(const cbcc_analysis *analysis, size_t at, uint32_t mark)
{
	return at < analysis->count && cbcc_token_is_mark(&analysis->tokens[at], mark);
}

static inline bool
cbcc_has_at(const cbcc_analysis *analysis, size_t at, cbcc_class class)
{
	return at < analysis->count && cbcc_token_has(&analysis->tokens[at], class);
}

/* Most words asked about are none of the class: only others take a call. */
extern bool cbcc_has_value(const cbcc_token *token, cbcc_class class, uint32_t value);

/* Links are asked for most: until the phrases are found, they are those of all words. */
static inline bool
cbcc_is_at(const cbcc_analysis *analysis, size_t at, cbcc_class class, uint32_t value)
{
	if (class == CBCC_CLASS_LINK)
		return cbcc_has_link(analysis, at, (cbcc_link) value);
	return cbcc_has_at(analysis, at, class) &&
		cbcc_has_value(&analysis->tokens[at], class, value);
}

/* cbcc_has_link(), while phrases are still being found. */
static inline bool
cbcc_is_link(const cbcc_analysis *analysis, size_t at, cbcc_link link)
{
	return at < analysis->count && analysis->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_is_at(analysis, at, CBCC_CLASS_LINK, link);
}

/* "xã" without a name. */
static inline bool
cbcc_is_bare_type(const cbcc_analysis *analysis, size_t at)
{
	const cbcc_mention *m = cbcc_mention_at(analysis, at);

	return m != NULL && !m->named && !m->is_body && !m->is_committee;
}

static inline void
cbcc_add_to_row(cbcc_analysis *analysis, int row, size_t at)
{
	analysis->sets[at / 64][row] |= (uint64_t) 1 << at % 64;
}

static inline void
cbcc_set_roles(cbcc_analysis *analysis, size_t first, size_t end, cbcc_role role)
{
	for (size_t i = first; i < end && i < analysis->count; i++)
	{
		uint64_t   *rows = &analysis->sets[i / 64][CBCC_SET_ROLE];
		uint64_t	bit = (uint64_t) 1 << i % 64;

		rows[analysis->roles[i]] &= ~bit;
		rows[role] |= bit;
		analysis->roles[i] = (uint8_t) role;
	}
}

#endif							/* CBCC_ANALYZER_H */
