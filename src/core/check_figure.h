/*-------------------------------------------------------------------------
 *
 * check_figure.h
 *		The facts of an article as check.c holds them against each other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_CHECK_FIGURE_H
#define CBCC_CHECK_FIGURE_H

#include "figure.h"
#include "qualification_phrase.h"

/* Facts further apart than this are not held against each other. */
#define CBCC_CHECK_WINDOW 48

#define CBCC_FIGURE_NONE SIZE_MAX

typedef struct cbcc_figure
{
	const cbcc_fact *fact;
	size_t		ordinal;		/* in the caller's list, from 0 */
	bool		is_count;		/* people, turns, posts or classes */
	bool		is_share;
	cbcc_count_range count;
	cbcc_share_range share;
	int			decimals;		/* that a share was printed with */
	int32_t		paragraph;
	bool		is_rest;		/* "còn lại" stands beside it */
	size_t		partner;		/* the share of this count, or its count */
	bool		in_breakdown;	/* of one that began before it */
} cbcc_figure;

typedef struct cbcc_figures
{
	cbcc_figure *items;			/* in text order */
	size_t		count;
} cbcc_figures;

/*
 * Prepare the facts; text may be NULL.  items is NULL where memory ran out.
 */
extern cbcc_figures cbcc_figures_prepare(const cbcc_host *host,
										 const cbcc_fact *facts, size_t count,
										 const char *text, size_t length);

static inline bool
cbcc_string_equal(cbcc_string a, cbcc_string b)
{
	if (a.bytes == NULL || b.bytes == NULL)
		return a.bytes == b.bytes;
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (a.bytes[i] != b.bytes[i])
			return false;
	return true;
}

static inline bool
cbcc_period_equal(cbcc_period a, cbcc_period b)
{
	return a.known == b.known &&
		(!a.known || (a.first == b.first && a.last == b.last));
}

/* Of one track, and none of the one's levels is one of the other's. */
static inline bool
cbcc_range_disjoint(cbcc_qualification_range a, cbcc_qualification_range b)
{
	return a.track == b.track && a.min != CBCC_LEVEL_NONE &&
		b.min != CBCC_LEVEL_NONE && (a.max < b.min || b.max < a.min);
}

/* Every level of b is one of a, which has more. */
static inline bool
cbcc_range_contains(cbcc_qualification_range a, cbcc_qualification_range b)
{
	return a.track != CBCC_TRACK_NONE && a.track == b.track &&
		a.min != CBCC_LEVEL_NONE && b.min != CBCC_LEVEL_NONE &&
		a.min <= b.min && b.max <= a.max &&
		(a.min != b.min || a.max != b.max);
}

#endif							/* CBCC_CHECK_FIGURE_H */
