/*-------------------------------------------------------------------------
 *
 * literal.h
 *		Reading the short text form of a type, atom by atom.
 *
 * Words compare by key: case, normalization form and the place of the tone
 * mark do not count, tones and letters do.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LITERAL_H
#define CBCC_LITERAL_H

#include "text.h"

/* No literal that makes sense has more atoms than this. */
#define CBCC_LITERAL_MAX_ATOMS 64

typedef struct cbcc_literal
{
	const cbcc_host *host;
	const char *text;
	size_t		length;
	size_t		at;				/* index of the next atom */
	size_t		count;			/* atoms, the END atom not counted */
	const cbcc_atom *atoms;
} cbcc_literal;

/* Where the atoms stand; copies of the literal share them. */
typedef struct cbcc_literal_atoms
{
	cbcc_atom	items[CBCC_LITERAL_MAX_ATOMS + 1];
} cbcc_literal_atoms;

/*
 * False: more atoms than any literal has; the literal then ends after the
 * last that fits.  An atom may be megabytes long, so the host is asked.
 */
extern bool cbcc_literal_start(cbcc_literal *literal, const cbcc_host *host,
							   cbcc_literal_atoms *atoms,
							   const char *text, size_t length);

extern const cbcc_atom *cbcc_literal_peek(const cbcc_literal *literal);
extern bool cbcc_literal_at_end(const cbcc_literal *literal);

/* How many atoms the words take here; 0 where the text has other words. */
extern size_t cbcc_literal_match(const cbcc_literal *literal,
								 const char *words);

/* Step over the words if they stand here. */
extern bool cbcc_literal_take(cbcc_literal *literal, const char *words);
extern bool cbcc_literal_take_mark(cbcc_literal *literal, uint32_t mark);

/* Step over a plain whole number of at most nine digits. */
extern bool cbcc_literal_take_integer(cbcc_literal *literal, int *result);

/* An error at the next atom, or at the start of the text. */
extern cbcc_error cbcc_literal_error(const cbcc_literal *literal,
									 cbcc_error_code code,
									 const char *message, const char *hint);
extern cbcc_error cbcc_literal_too_long(const char *hint);

#endif							/* CBCC_LITERAL_H */
