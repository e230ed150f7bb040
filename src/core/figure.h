/*-------------------------------------------------------------------------
 *
 * figure.h
 *		What a printed number may stand for, and what a share of a whole can be.
 *
 * Everything is whole numbers, so that a limit is met or not met and never
 * nearly: a share is counted in 20,000ths of a per cent, of which half a unit
 * of the fourth decimal is one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_FIGURE_H
#define CBCC_FIGURE_H

#include "cbcc.h"

#define CBCC_SHARE_UNITS INT64_C(20000) /* of one per cent */
#define CBCC_SHARE_WHOLE (100 * CBCC_SHARE_UNITS)
#define CBCC_SHARE_MAX_DECIMALS 4

/* 1,000 % of as many still fits an int64: 2e7 * 1e11 = 2e18. */
#define CBCC_SHARE_MAX (1000 * CBCC_SHARE_UNITS)
#define CBCC_COUNT_MAX INT64_C(100000000000)

/* Whole numbers, both ends included. */
typedef struct cbcc_count_range
{
	int64_t		low;
	int64_t		high;
} cbcc_count_range;

/* Shares, the upper end excluded. */
typedef struct cbcc_share_range
{
	int64_t		low;
	int64_t		high;
} cbcc_share_range;

/*
 * The counts that a quantity may stand for.  A sign word (gần, hơn, khoảng)
 * lets it be off by a tenth or by one step of its last digit that is not zero,
 * whichever is more: "hơn 30.000" is said of 33.400.  False for what has no
 * such range: an order of magnitude, a fraction, less than nothing, too much.
 */
extern bool cbcc_figure_count(const cbcc_quantity *quantity,
							  cbcc_count_range *result);

/*
 * The shares that a percentage printed with so many decimals may stand for.
 * It may have been rounded or cut: 55,6 is [55.55, 55.7).
 */
extern bool cbcc_figure_share(const cbcc_quantity *quantity, int decimals,
							  cbcc_share_range *result);

/*
 * The heads that such a share of out_of can be; empty (high below low) where
 * no whole number gives it.
 */
extern cbcc_count_range cbcc_figure_heads(cbcc_share_range share,
										  int64_t out_of);

/* Can some count of the one and some of the other have this share? */
extern bool cbcc_figure_agrees(cbcc_count_range part, cbcc_count_range whole,
							   cbcc_share_range share);

/* part / whole in per cent, rounded to so many decimals; whole is above 0. */
extern cbcc_decimal cbcc_figure_ratio(int64_t part, int64_t whole,
									  int decimals);

/* The same value with so many decimals, which are not fewer than it has. */
extern cbcc_decimal cbcc_figure_print(cbcc_decimal value, int decimals);

/* Heads of a share; the error says which argument it is about. */
extern cbcc_error cbcc_headcount(const cbcc_quantity *share, int decimals,
								 cbcc_decimal out_of, cbcc_count_range *result);

#endif							/* CBCC_FIGURE_H */
