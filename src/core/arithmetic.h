/*-------------------------------------------------------------------------
 *
 * arithmetic.h
 *		The sums behind a finding, in Vietnamese.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ARITHMETIC_H
#define CBCC_ARITHMETIC_H

#include "cbcc.h"

/*
 * Holds twelve numbers of at most 40 bytes with their units and the words
 * around them.
 */
#define CBCC_ARITHMETIC_SIZE 1024

typedef struct cbcc_arithmetic
{
	char		bytes[CBCC_ARITHMETIC_SIZE];
	size_t		used;
} cbcc_arithmetic;

/* Each appends; what does not fit is left out. */
extern void cbcc_arithmetic_put(cbcc_arithmetic *out, const char *words);
extern void cbcc_arithmetic_put_count(cbcc_arithmetic *out, int64_t count);

/* As it was printed: with the zeros that value has behind the comma. */
extern void cbcc_arithmetic_put_share(cbcc_arithmetic *out, cbcc_decimal value);

/* The quantity with its sign word and unit; shares with these decimals. */
extern void cbcc_arithmetic_put_quantity(cbcc_arithmetic *out,
										 const cbcc_quantity *quantity,
										 int decimals);

/* " người"; nothing for what is no count. */
extern void cbcc_arithmetic_put_unit(cbcc_arithmetic *out, cbcc_unit unit);

/* The text, allocated; bytes NULL where memory ran out. */
extern cbcc_string cbcc_arithmetic_text(const cbcc_arithmetic *out,
										const cbcc_host *host);

#endif							/* CBCC_ARITHMETIC_H */
