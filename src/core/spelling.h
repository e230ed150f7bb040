/*-------------------------------------------------------------------------
 *
 * spelling.h
 *		The name of a unit as a row of letters.
 *
 * One row for what is one name to a reader: case, NFC or NFD, the place of the
 * tone mark, blanks, hyphens and points do not count ("Kontum", "Phan
 * Rang-Tháp Chàm"), nor i for a y that ends a syllable (Quí, Quý), the
 * leading zero of "Phường 04", and the ways to write Đắk.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_SPELLING_H
#define CBCC_SPELLING_H

#include "text.h"

/* The longest name of the register has 21 letters; generate.c checks. */
#define CBCC_SPELLING_MAX 40

typedef struct cbcc_spelling
{
	int			count;
	bool		marked;			/* some letter has a mark or a tone */
	uint16_t	letters[CBCC_SPELLING_MAX]; /* cbcc_letter, tone in bits 6 to 8 */
} cbcc_spelling;

extern void cbcc_spelling_start(cbcc_spelling *spelling);

/* Add an atom; marks add nothing.  False for what no name holds. */
extern bool cbcc_spelling_add(cbcc_spelling *spelling, const cbcc_atom *atom);

/* Of the letters without marks, and with them. */
extern uint32_t cbcc_spelling_hash(const cbcc_spelling *spelling);
extern uint32_t cbcc_spelling_exact_hash(const cbcc_spelling *spelling);

/* How a name fits what was asked for; the better the smaller. */
typedef enum cbcc_fit
{
	CBCC_FIT_EXACT,
	CBCC_FIT_UNMARKED,			/* asked for without any marks */
	CBCC_FIT_OTHER_MARKS,
	CBCC_FIT_NONE
} cbcc_fit;

extern cbcc_fit cbcc_spelling_compare(const cbcc_spelling *asked,
									  const cbcc_spelling *name);

#endif							/* CBCC_SPELLING_H */
