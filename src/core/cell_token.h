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

#include <string.h>

#include "lexicon.h"
#include "qualification.h"

#define CBCC_CELL_MAX_ATOMS 192
#define CBCC_CELL_MAX_TOKENS 256
#define CBCC_CELL_NO_WORD 0xff

/*
 * A word is looked up by as many bytes as may be read of it and what stands
 * behind.  A cell that is no longer than most is copied, with zeros behind it.
 */
#define CBCC_CELL_COPIED 256
#define CBCC_CELL_BEYOND 16

typedef struct cbcc_cell_atom
{
	cbcc_word	word;
	size_t		start;			/* bytes, end exclusive */
	size_t		end;
	int32_t		first;			/* code points, 1-based, end exclusive */
	int32_t		last;
	uint32_t	mark;			/* the code point, made plain */
	bool		spaced;			/* a blank or a line end stands before it */
} cbcc_cell_atom;

/*
 * What a token is, as a set: the classes of its senses that hold, 1 << class,
 * and these.
 */
#define CBCC_CELL_IS(class) ((uint64_t) 1 << (class))
#define CBCC_CELL_CLASSES (CBCC_CELL_IS(40) - 1)
#define CBCC_CELL_IS_WORD(word) ((uint64_t) 1 << (40 + (word)))
#define CBCC_CELL_SEPARATES ((uint64_t) 1 << 60)	/* clauses; set by the parser */
#define CBCC_CELL_SKIPPED ((uint64_t) 1 << 61)	/* it says nothing */
#define CBCC_CELL_NUMBERS ((uint64_t) 1 << 62)	/* may number a list; by the parser */
#define CBCC_CELL_BROKEN ((uint64_t) 1 << 63)	/* letters of a wrong encoding */
#define CBCC_CELL_IS_LEVEL \
	(CBCC_CELL_IS(CBCC_CLASS_CELL_LEVEL) | CBCC_CELL_IS(CBCC_CLASS_QUALIFICATION))

/*
 * A term or a single atom.  The words that an abbreviation is short for stand
 * in its place, each with its span.
 */
typedef struct cbcc_cell_token
{
	uint64_t	is;				/* set of the bits above */
	const cbcc_cell_term *term; /* or NULL */
	cbcc_key	key;			/* of its first atom */
	uint32_t	start;			/* bytes */
	uint32_t	end;
	int32_t		first;			/* code points, 1-based, end exclusive */
	int32_t		last;
	uint32_t	mark;
	uint32_t	level;			/* value of its level, or 0 */
	uint16_t	atom;			/* the first, in the window */
	uint8_t		atoms;
	uint8_t		kind;			/* of atom; a term is a SYLLABLE, whatever it holds */
	uint8_t		word;			/* cbcc_cell_word, or NO_WORD */
	uint8_t		label;			/* cbcc_track that it is a label of, or NONE */
	bool		spaced;			/* a blank stands before it */
	bool		capital;
	bool		all_capital;
	bool		loose;			/* found by its spelling without marks */
	bool		written_out;	/* stands for an abbreviation */
} cbcc_cell_token;

typedef struct cbcc_cell_window
{
	cbcc_reader reader;
	size_t		readable;		/* bytes that may be read of its text */
	cbcc_cell_memory *memory;
	bool		at_end;
	bool		plain;			/* no letter in it bears a mark */
	size_t		atom_count;
	size_t		used;			/* atoms that the tokens take */
	size_t		count;			/* tokens */
	cbcc_cell_atom atoms[CBCC_CELL_MAX_ATOMS];
	cbcc_cell_token tokens[CBCC_CELL_MAX_TOKENS];
	char		copy[CBCC_CELL_COPIED + CBCC_CELL_BEYOND];
} cbcc_cell_window;

/*
 * The tokens of words between numbers, kept from one part of a cell to the
 * next: "ĐH Luật năm" of "ĐH Luật năm 2008".  Offsets are of the piece.
 */
#define CBCC_CELL_PIECE_BYTES 79
#define CBCC_CELL_PIECES 1024
#define CBCC_CELL_PIECE_TOKENS 4096

typedef struct cbcc_cell_piece
{
	uint64_t	first;			/* of its tokens, of all that were ever kept */
	uint8_t		context;		/* 0: nothing is kept here */
	uint8_t		length;			/* bytes */
	uint8_t		characters;
	uint8_t		count;			/* of tokens */
	char		bytes[CBCC_CELL_PIECE_BYTES + 1];
} cbcc_cell_piece;

/* Tokens that are new take the place of the oldest. */
typedef struct cbcc_cell_pieces
{
	uint64_t	used;			/* tokens, ever */
	cbcc_cell_piece kept[CBCC_CELL_PIECES];
	cbcc_cell_token tokens[CBCC_CELL_PIECE_TOKENS];
} cbcc_cell_pieces;

extern void cbcc_cell_window_start(cbcc_cell_window *window, const cbcc_host *host,
								   cbcc_cell_memory *memory, const char *text,
								   size_t length);

/* Read the next tokens; false when the cell is used up. */
extern bool cbcc_cell_window_next(cbcc_cell_window *window);

/*
 * Read all that a window was started on, its plain being known.  False where
 * that is more than it holds.
 */
extern bool cbcc_cell_window_read(cbcc_cell_window *window);

/* Add a token of an atom that is in no term. */
extern void cbcc_cell_window_add(cbcc_cell_window *window, const cbcc_cell_atom *atom);

/*
 * cell_piece.c: the same of a part of a cell, where no letter of the cell bears
 * a mark if it is plain, by what is kept of others.  pieces may be NULL.  Of
 * the tokens, atom tells nothing.
 */
extern bool cbcc_cell_read_pieces(cbcc_cell_window *window, bool plain,
								  cbcc_cell_pieces *pieces);

/* A hash of bytes, from what else they are told by. */
static inline uint64_t
cbcc_cell_mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 32;
}

static inline uint64_t
cbcc_cell_hash(uint64_t hash, const char *bytes, size_t length)
{
	uint64_t	word = 0;
	size_t		at = 0;

	hash = cbcc_cell_mix(hash, length);
	if (length < sizeof(word))
	{
		for (; at < length; at++)
			word = word << 8 | (unsigned char) bytes[at];
		return cbcc_cell_mix(hash, word);
	}
	for (; at + sizeof(word) < length; at += sizeof(word))
	{
		memcpy(&word, bytes + at, sizeof(word));
		hash = cbcc_cell_mix(hash, word);
	}
	memcpy(&word, bytes + length - sizeof(word), sizeof(word));
	return cbcc_cell_mix(hash, word);
}

/*
 * Read atoms, as many as there is room for; returns how many.  They are fewer
 * where the text ends.  Of the text, as many bytes as readable may be read.
 */
extern size_t cbcc_cell_read_atoms(cbcc_reader *reader, size_t readable,
								   cbcc_cell_memory *memory,
								   cbcc_cell_atom *atoms, size_t room);

static inline bool
cbcc_cell_token_has(const cbcc_cell_token *token, cbcc_class class)
{
	return (token->is & CBCC_CELL_IS(class)) != 0;
}

/* The value of a term's first sense of a class. */
static inline uint32_t
cbcc_cell_term_value(const cbcc_cell_term *term, cbcc_class class)
{
	switch ((int) class)
	{
		case CBCC_CLASS_CELL_LEVEL:
			return term->level;
		case CBCC_CLASS_QUALIFICATION:
			return term->qualification;
		case CBCC_CLASS_TRACK:
			return term->track;
		case CBCC_CLASS_CELL_LABEL:
			return term->label;
		case CBCC_CLASS_CELL_GRADE:
			return term->grade;
		case CBCC_CLASS_CELL_LANGUAGE:
			return term->language;
		case CBCC_CLASS_CELL_WORD:
			return term->word;
		case CBCC_CLASS_CELL_MODE:
			return term->mode;
		case CBCC_CLASS_CELL_MAJOR:
			return term->major;
		case CBCC_CLASS_CELL_SHORT:
			return term->short_for;
		default:
			return 0;
	}
}

/* The value of the token's sense of a class; 0 where it has none. */
static inline uint32_t
cbcc_cell_token_value(const cbcc_cell_token *token, cbcc_class class)
{
	return cbcc_cell_token_has(token, class) ?
		cbcc_cell_term_value(token->term, class) : 0;
}

/* The senses of its term in the vocabulary; *count gets how many. */
extern const cbcc_sense *cbcc_cell_term_senses(const cbcc_cell_term *term, int *count);

static inline bool
cbcc_cell_token_is_word(const cbcc_cell_token *token, cbcc_cell_word word)
{
	return token->word == word;
}

/* The plain whole number that it is, or -1. */
extern int	cbcc_cell_token_integer(const cbcc_cell_token *token,
									const char *text);

#endif							/* CBCC_CELL_TOKEN_H */
