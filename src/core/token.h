/*-------------------------------------------------------------------------
 *
 * token.h
 *		Sentences of typed tokens.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_TOKEN_H
#define CBCC_TOKEN_H

#include "atoms.h"

#include <string.h>

/*
 * A token is a lexicon term (of one or more atoms) or a single atom.  A NUMBER
 * carries its value; number.h puts several tokens together ("30 ngàn").
 */
typedef struct cbcc_token
{
	/* laid out as the atom that these are copied from at once */
	uint8_t		kind;			/* cbcc_atom_kind; a term is a SYLLABLE, whatever it
								 * holds */
	bool		spaced;
	bool		capital;
	bool		all_capital;
	uint32_t	mark;
	cbcc_key	key;			/* of its first atom */
	uint32_t	start;			/* bytes */
	uint32_t	end;
	int32_t		first;			/* code points, 1-based, end exclusive */
	int32_t		last;

	bool		first_of_sentence;
	bool		has_value;		/* of a NUMBER: it fits a decimal */
	uint8_t		atoms;
	uint32_t	classes;		/* bit 1 << class for each sense that holds */
	const cbcc_term *term;		/* NULL or without senses where it is none */
	cbcc_decimal value;
} cbcc_token;

/*
 * A longer sentence is cut at this many atoms: what is read of it stays
 * linear, and memory bounded, whatever the text.
 */
#define CBCC_SENTENCE_MAX_ATOMS 1024

/* Two blanks may be typed between any two words; more part a table's cells. */
#define CBCC_TABLE_BLANKS 3

/* Do the blanks text[from..to), so many code points, part cells?  A tab does. */
static inline bool
cbcc_blanks_are_wide(const char *text, size_t from, size_t to, int32_t count)
{
	return count >= CBCC_TABLE_BLANKS || text[from] == '\t' ||
		(to - from > 1 && memchr(text + from, '\t', to - from) != NULL);
}

/* What line of a table a sentence is. */
typedef enum cbcc_table_line
{
	CBCC_TABLE_NONE,
	CBCC_TABLE_HEAD,
	CBCC_TABLE_ROW
} cbcc_table_line;

/* What counts a line off, before its first sentence. */
typedef enum cbcc_enumerator
{
	CBCC_ENUMERATOR_NONE,
	CBCC_ENUMERATOR_NUMBER,		/* "1.", "2.1." */
	CBCC_ENUMERATOR_PART		/* "II.", "B." */
} cbcc_enumerator;

/*
 * Enumerators are none of the tokens.  Behind the last stands a token that is
 * nothing, so that a rule may look at the word that follows.
 */
typedef struct cbcc_sentence
{
	cbcc_token *tokens;			/* valid until the next sentence is read */
	size_t		count;
	size_t		start;			/* bytes */
	size_t		end;
	int32_t		first;			/* code points */
	int32_t		last;
	bool		ends_paragraph;
	cbcc_enumerator enumerator;
	cbcc_table_line table;
} cbcc_sentence;

typedef struct cbcc_tokenizer
{
	const cbcc_host *host;
	const char *text;
	const cbcc_atoms *shared;	/* or NULL */
	const cbcc_atom *atoms;		/* shared, or the window */
	const cbcc_syllable *syllables;
	cbcc_reader reader;
	bool		at_end;
	cbcc_atom  *window;			/* on the text, refilled */
	cbcc_syllable *window_syllables;
	cbcc_token *tokens;
	size_t		head;			/* first atom not yet used */
	size_t		tail;
	bool		begins_line;	/* the next sentence does */
} cbcc_tokenizer;

/*
 * Allocates tokens, and a window when it is needed; cbcc_tokenizer_end() gives
 * them back.  shared, which may be NULL, are atoms of the text that need not
 * be read again.
 */
extern cbcc_error_code cbcc_tokenizer_start(cbcc_tokenizer *tokenizer,
											const cbcc_host *host,
											const cbcc_atoms *shared);
extern void cbcc_tokenizer_end(cbcc_tokenizer *tokenizer);

/*
 * Read text[start..end), whose first code point is position, from here on.
 * Line ends within it end a sentence.
 */
extern cbcc_error_code cbcc_tokenizer_read(cbcc_tokenizer *tokenizer,
										   const char *text, size_t start,
										   size_t end, int32_t position);

/* The next sentence that is not blank; false when the text is used up. */
extern bool cbcc_tokenizer_next(cbcc_tokenizer *tokenizer,
								cbcc_sentence *sentence);

static inline bool
cbcc_token_has(const cbcc_token *token, cbcc_class class)
{
	return (token->classes >> class & 1) != 0;
}

/* The value of the token's sense of a class; 0 where it has none. */
static inline uint32_t
cbcc_token_value(const cbcc_token *token, cbcc_class class)
{
	const cbcc_sense *sense;

	if (!cbcc_token_has(token, class))
		return 0;
	for (sense = cbcc_term_senses(token->term); sense->class != class; sense++)
		;
	return sense->value;
}

/* Has it this class with this value? */
static inline bool
cbcc_token_is(const cbcc_token *token, cbcc_class class, uint32_t value)
{
	return cbcc_token_has(token, class) && cbcc_token_value(token, class) == value;
}

/* A plan, project or program: what it sets out is still to come. */
static inline bool
cbcc_token_is_plan(const cbcc_token *document)
{
	return cbcc_token_is(document, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_PLAN) ||
		cbcc_token_is(document, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_PROJECT) ||
		cbcc_token_is(document, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_PROGRAM);
}

/* Does the word name people by nothing but what is in mask? */
static inline bool
cbcc_token_names_only(const cbcc_token *token, uint32_t mask)
{
	uint32_t	set = cbcc_token_value(token, CBCC_CLASS_POPULATION);

	return set != 0 && (set & ~mask) == 0;
}

static inline bool
cbcc_token_is_mark(const cbcc_token *token, uint32_t mark)
{
	return token->kind == CBCC_ATOM_MARK && token->mark == mark;
}

#endif							/* CBCC_TOKEN_H */
