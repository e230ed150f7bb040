/*-------------------------------------------------------------------------
 *
 * atoms.h
 *		The first atoms of a text with their syllables, read once for all who
 *		look at them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ATOMS_H
#define CBCC_ATOMS_H

#include "lexicon.h"

/* As many as long articles have; what follows is read again when needed. */
#define CBCC_ATOMS_MAX 16384

typedef struct cbcc_atoms
{
	cbcc_atom  *items;			/* each line's end in a BREAK, the last in END */
	cbcc_syllable *syllables;
	size_t		count;
	size_t		room;
} cbcc_atoms;

/* Room for the atoms of a text of length bytes; more is made as they come. */
extern cbcc_error_code cbcc_atoms_start(cbcc_atoms *atoms, const cbcc_host *host,
										size_t length);

/* Make more room; there is less than CBCC_ATOMS_MAX. */
extern cbcc_error_code cbcc_atoms_widen(cbcc_atoms *atoms, const cbcc_host *host);
extern void cbcc_atoms_end(cbcc_atoms *atoms, const cbcc_host *host);

/*
 * Read atoms of a line with their syllables, as many as there is room for, each
 * behind one blank or none; returns how many.  It stops before whatever else
 * comes: cbcc_reader_next() reads that.  words may be NULL.
 */
extern size_t cbcc_atoms_read(cbcc_reader *reader, cbcc_word_table *words,
							  cbcc_atom *atoms, cbcc_syllable *syllables,
							  size_t room);

/*
 * The atoms of text[start..end), which is a line or its beginning: the first,
 * and the BREAK or END behind the last.  False where they are not all there,
 * or the line goes on.
 */
extern bool cbcc_atoms_find(const cbcc_atoms *atoms, size_t start, size_t end,
							size_t *first, size_t *last);

#endif							/* CBCC_ATOMS_H */
