/*-------------------------------------------------------------------------
 *
 * document.h
 *		References to documents: decisions, resolutions, laws.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_DOCUMENT_H
#define CBCC_DOCUMENT_H

#include "token.h"

/*
 * The most references that one kind word heads ("các Quyết định số A, B và
 * C"); a longer list is read to here.
 */
#define CBCC_DOCUMENT_MAX 16

typedef struct cbcc_document_reading
{
	cbcc_document documents[CBCC_DOCUMENT_MAX];
	size_t		count;
} cbcc_document_reading;

/*
 * Read the reference, or the list of references under one kind word, whose
 * kind word is tokens[at].  text is the whole text that the offsets of the
 * tokens count in; strings of the reading point into it.
 *
 * Returns how many tokens it takes from at on, number, date and issuer and all
 * between them included, or 0 where no document with a number or a full date
 * begins.  The numbers and dates inside count nothing and date nothing.
 * reading may be NULL where only the extent matters.
 */
extern size_t cbcc_document_read(const char *text, const cbcc_token *tokens,
								 size_t count, size_t at,
								 cbcc_document_reading *reading);

#endif							/* CBCC_DOCUMENT_H */
