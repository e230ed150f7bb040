/*-------------------------------------------------------------------------
 *
 * issuer.h
 *		Who issued a document: "của Ủy ban Thường vụ Quốc hội khóa 14".
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ISSUER_H
#define CBCC_ISSUER_H

#include "token.h"

typedef struct cbcc_issuer
{
	size_t		start;			/* bytes, without "của" and without the term */
	size_t		end;			/* 0: there is none */
} cbcc_issuer;

/*
 * Read "của" and the issuer's name at tokens[at], with the term behind it.
 * Returns how many tokens that takes, 0 for none.
 */
extern size_t cbcc_issuer_read(const char *text, const cbcc_token *tokens,
							   size_t count, size_t at, cbcc_issuer *issuer);

#endif							/* CBCC_ISSUER_H */
