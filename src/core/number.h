/*-------------------------------------------------------------------------
 *
 * number.h
 *		Numbers as Vietnamese writes them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_NUMBER_H
#define CBCC_NUMBER_H

#include "token.h"

typedef struct cbcc_number
{
	cbcc_decimal value;
	bool		is_order;		/* "hàng nghìn": a magnitude, not a count */
	bool		is_word;		/* written in words */
} cbcc_number;

/*
 * Read digits with points and commas.  Points that cut groups of three are
 * thousands marks (1.260 is 1260), a comma is the decimal mark; 1.26 is one
 * and twenty-six hundredths.  False where it does not fit or makes no sense.
 */
extern bool cbcc_decimal_from_digits(const char *digits, size_t length,
									 cbcc_decimal *result);

/* Drop trailing zeros of the fraction. */
extern void cbcc_decimal_normalize(cbcc_decimal *value);

/* -1, 0, 1 */
extern int	cbcc_decimal_compare(cbcc_decimal a, cbcc_decimal b);

/*
 * Read a number from the tokens: "125.300", "30 ngàn", "2 tỷ 760 triệu", "ba
 * mươi ba", "hàng nghìn".  Returns how many tokens it takes, 0 for none.
 */
extern size_t cbcc_number_read(const cbcc_token *tokens, size_t count,
							   cbcc_number *number);

/*
 * "100 - 150 triệu": the scale behind the upper number, of count tokens, is of the lower
 * one, too.  False where it does not fit.
 */
extern bool cbcc_number_share_scale(cbcc_number *lower, const cbcc_token *tokens, size_t count);

#endif							/* CBCC_NUMBER_H */
