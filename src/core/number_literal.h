/*-------------------------------------------------------------------------
 *
 * number_literal.h
 *		Numbers inside literals, and how a literal writes them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_NUMBER_LITERAL_H
#define CBCC_NUMBER_LITERAL_H

#include "literal.h"
#include "number.h"

/*
 * Step over a number, with its minus sign.  Otherwise the error says why none
 * could be read here.
 */
extern cbcc_error cbcc_literal_take_number(cbcc_literal *literal,
										   cbcc_number *number);

/* Write 1234567 / 10^2 as "12.345,67"; returns the length, writes no NUL. */
#define CBCC_DECIMAL_TEXT_SIZE 40
extern size_t cbcc_decimal_format(cbcc_decimal value, char *buffer);

#endif							/* CBCC_NUMBER_LITERAL_H */
