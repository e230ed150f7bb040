/*-------------------------------------------------------------------------
 *
 * cell_token.h
 *		A qualification cell as typed tokens.
 *
 * Cells are read through a window, so that one of any length takes the same
 * memory.  A window ends at a separator where there is one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_CELL_TOKEN_H
#define CBCC_CELL_TOKEN_H

#include "lexicon.h"
#include "qualification.h"

#define CBCC_CELL_MAX_ATOMS 192
#define CBCC_CELL_MAX_TOKENS 256
#define CBCC_CELL_NO_WORD 0xff

/*
 * A term or a single atom.  The words that an abbreviation is short for stand
 * in its place, each with its span.
 */
typedef struct cbcc_cell_token
{
	cbcc_atom_kind kind;		/* a term is a SYLLABLE, whatever it holds */
	bool		spaced;			/* a blank stands before it */
	bool		capital;
	bool		all_capital;
	bool		broken;			/* letters of a wrong encoding */
	bool		loose;			/* found by its spelling without marks */
	bool		written_out;	/* stands for an abbreviation */
	bool		separates;		/* clauses; set by the parser */
	bool		skipped;		/* it says nothing; set by the parser */
	uint8_t		word;			/* cbcc_cell_word, or NO_WORD */
	uint8_t		label;			/* cbcc_track that it is a label of, or NONE */
	uint8_t		atoms;
	uint16_t	atom;			/* the first, in the window */
	uint32_t	mark;
	uint32_t	level;			/* value of its level, or 0 */
	uint64_t	classes;		/* bit 1 << class for each sense */
	const cbcc_term *term;		/* or NULL */
	cbcc_key	key;			/* of its first atom */
	size_t		start;			/* bytes */
	size_t		end;
	int32_t		first;			/* code points, 1-based, end exclusive */
	int32_t		last;
} cbcc_cell_token;

typedef struct cbcc_cell_window
{
	cbcc_reader reader;
	bool		at_end;
	bool		plain;			/* no letter in it bears a mark */
	size_t		atom_count;
	size_t		used;			/* atoms that the tokens take */
	size_t		count;			/* tokens */
	cbcc_atom	atoms[CBCC_CELL_MAX_ATOMS];
	cbcc_syllable syllables[CBCC_CELL_MAX_ATOMS];
	cbcc_syllable loose[CBCC_CELL_MAX_ATOMS];
	bool		has_loose[CBCC_CELL_MAX_ATOMS];
	cbcc_cell_token tokens[CBCC_CELL_MAX_TOKENS];
} cbcc_cell_window;

extern void cbcc_cell_window_start(cbcc_cell_window *window, const char *text,
								   size_t length);

/* Read the next tokens; false when the cell is used up. */
extern bool cbcc_cell_window_next(cbcc_cell_window *window);

static inline bool
cbcc_cell_token_has(const cbcc_cell_token *token, cbcc_class class)
{
	return (token->classes >> class & 1) != 0;
}

/* The value of the token's sense of a class, which it must have. */
extern uint32_t cbcc_cell_token_value(const cbcc_cell_token *token,
									  cbcc_class class);

static inline bool
cbcc_cell_token_is_word(const cbcc_cell_token *token, cbcc_cell_word word)
{
	return token->word == word;
}

/* The plain whole number that it is, or -1. */
extern int	cbcc_cell_token_integer(const cbcc_cell_token *token,
									const char *text);

#endif							/* CBCC_CELL_TOKEN_H */
