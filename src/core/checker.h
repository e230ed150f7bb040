/*-------------------------------------------------------------------------
 *
 * checker.h
 *		What the files that hold figures against each other share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_CHECKER_H
#define CBCC_CHECKER_H

#include "arithmetic.h"
#include "check.h"
#include "check_figure.h"

typedef struct cbcc_checker
{
	const cbcc_host *host;
	cbcc_figures figures;
	cbcc_finding_list *result;
	size_t		room;
	bool		no_memory;
	bool		too_many;		/* findings; then no_memory is true as well */
} cbcc_checker;

/* The figures of a finding while it is put together, in text order. */
typedef struct cbcc_check_group
{
	size_t		members[CBCC_FINDING_MAX_FACTS];
	int			count;
} cbcc_check_group;

/*
 * The rules, each about the figure at index and those behind it.
 */

/* check_share.c: shares, and counts beside them. */
extern void cbcc_check_pair(cbcc_checker *c, size_t index);
extern void cbcc_check_implied(cbcc_checker *c, size_t index);
extern void cbcc_check_share(cbcc_checker *c, size_t index);
extern void cbcc_check_plan(cbcc_checker *c, size_t index);
extern void cbcc_check_find_partners(cbcc_checker *c);

/* check_part.c: parts and their sums, and what is told twice. */
extern void cbcc_check_part(cbcc_checker *c, size_t index);
extern void cbcc_check_nested(cbcc_checker *c, size_t index);
extern void cbcc_check_levels(cbcc_checker *c, size_t index);
extern void cbcc_check_standard(cbcc_checker *c, size_t index);
extern void cbcc_check_kinds(cbcc_checker *c, size_t index);
extern void cbcc_check_retold(cbcc_checker *c, size_t index);

/* Said twice of one group in one sentence. */
extern bool cbcc_check_has_twin(const cbcc_checker *c, size_t index);

/*
 * check.c: findings and wholes.
 */

/*
 * A new finding with its facts and its sum; stated, computed and tolerance are
 * the caller's to set.  NULL where memory ran out.
 */
extern cbcc_finding *cbcc_checker_add(cbcc_checker *c, cbcc_finding_kind kind,
									  const cbcc_check_group *g,
									  const cbcc_arithmetic *arithmetic);

/* Add a figure, each once, in text order; CBCC_FIGURE_NONE adds nothing. */
extern void cbcc_group_add(cbcc_check_group *g, size_t index);

/* The figure as it was printed. */
extern void cbcc_checker_put(cbcc_arithmetic *out, const cbcc_figure *figure);

/*
 * The last total before a part, or a larger one before it that tells no
 * different; CBCC_FIGURE_NONE where there is none.
 */
extern size_t cbcc_checker_find_whole(const cbcc_checker *c, size_t index);

/* A count that the text may have meant instead, wherever near by it stands. */
extern bool cbcc_checker_may_be_whole(const cbcc_figure *part,
									  const cbcc_figure *whole);

/* What a count is out of, where a pair says so. */
extern bool cbcc_figure_out_of(const cbcc_figure *figure,
							   cbcc_count_range *range);

/* Beside each other in one breakdown. */
extern bool cbcc_checker_are_parts(const cbcc_figure *a, const cbcc_figure *b);

static inline const cbcc_figure *
cbcc_checker_at(const cbcc_checker *c, size_t index)
{
	return &c->figures.items[index];
}

static inline size_t
cbcc_checker_from(size_t index)
{
	return index > CBCC_CHECK_WINDOW ? index - CBCC_CHECK_WINDOW : 0;
}

static inline size_t
cbcc_checker_to(const cbcc_checker *c, size_t index)
{
	return c->figures.count - index > CBCC_CHECK_WINDOW ?
		index + CBCC_CHECK_WINDOW : c->figures.count;
}

static inline bool
cbcc_check_same_frame(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->event == b->event && a->modality == b->modality &&
		a->stat == b->stat && cbcc_string_equal(a->place, b->place) &&
		cbcc_period_equal(a->period, b->period);
}

static inline bool
cbcc_check_same_subject(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->standard == b->standard &&
		cbcc_range_equal(a->qualification, b->qualification);
}

static inline bool
cbcc_check_same_paragraph(const cbcc_figure *a, const cbcc_figure *b)
{
	return a->paragraph == b->paragraph;
}

static inline bool
cbcc_check_same_sentence(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->sentence.first == b->sentence.first &&
		a->sentence.end == b->sentence.end;
}

static inline bool
cbcc_check_is_stock_like(const cbcc_fact *fact)
{
	return fact->event != CBCC_EVENT_CHANGE && fact->event != CBCC_EVENT_SPENDING &&
		fact->event != CBCC_EVENT_MATERIAL && fact->stat == CBCC_STAT_TOTAL;
}

static inline bool
cbcc_check_is_exact(const cbcc_figure *figure)
{
	return figure->fact->quantity.approx == CBCC_APPROX_EXACT;
}

/* Who is counted and nothing about them. */
static inline bool
cbcc_check_is_total(const cbcc_fact *fact)
{
	return fact->qualification.track == CBCC_TRACK_NONE &&
		fact->standard == CBCC_STANDARD_NONE;
}

static inline cbcc_decimal
cbcc_check_whole_number(int64_t value)
{
	return (cbcc_decimal) {value, 0};
}

/* One unit of the last printed decimal, times so many numbers. */
static inline cbcc_decimal
cbcc_check_last_unit(int decimals, int numbers)
{
	return (cbcc_decimal) {numbers, (uint8_t) decimals};
}

#endif							/* CBCC_CHECKER_H */
