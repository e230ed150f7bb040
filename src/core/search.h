/*-------------------------------------------------------------------------
 *
 * search.h
 *		What full-text search makes of a text: tokens, and the lexemes of each.
 *
 * A query must find the text that it was cut from.  So nothing depends on case,
 * and lexemes are those of the terms that stand in the text, not of one way to
 * cut it: a run of terms that overlap is one token, and each term in it is a
 * lexeme.  Whatever is asked for, its lexemes are among those of a text that
 * holds it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_SEARCH_H
#define CBCC_SEARCH_H

#include "lexicon.h"

/*
 * Kinds that the server's default parser has too bear its numbers, for its
 * headline function knows blanks (12) and numbers (20, at which no headline
 * ends) by them; the others are words there.
 */
typedef enum cbcc_search_kind
{
	CBCC_SEARCH_COMPOUND = 1,	/* cán bộ */
	CBCC_SEARCH_WORD = 2,
	CBCC_SEARCH_ABBREVIATION = 3,	/* CBCCVC, ĐH/CĐ */
	CBCC_SEARCH_DOCUMENT = 9,	/* 12/2023/NĐ-CP */
	CBCC_SEARCH_BLANK = 12,
	CBCC_SEARCH_NUMBER = 20		/* 1.234; 19,8%; 2.813/3.050 */
} cbcc_search_kind;

typedef struct cbcc_search_token
{
	cbcc_search_kind kind;
	size_t		start;			/* bytes, end exclusive */
	size_t		end;
} cbcc_search_token;

/* No token has more atoms, nor more bytes; what is longer is cut or blank. */
#define CBCC_SEARCH_MAX_ATOMS 16
#define CBCC_SEARCH_MAX_BYTES 1024

#define CBCC_SEARCH_WINDOW 64

typedef struct cbcc_search_atom
{
	size_t		start;
	size_t		end;
	cbcc_key	key;
	char		sign;			/* '/', '-', '&', '%' of a mark */
	uint8_t		kind;			/* cbcc_atom_kind */
	bool		all_capital;
	bool		follows;		/* nothing stands before it but the last atom */
	bool		continues;		/* a blank does, or one line end */
	cbcc_syllable syllable;		/* of compounds */
} cbcc_search_atom;

typedef struct cbcc_search
{
	cbcc_reader reader;			/* sees a piece of the text */
	size_t		length;			/* of the text */
	size_t		at;				/* where the next token begins */
	bool		compounds;
	int			head;
	int			tail;
	cbcc_search_atom atoms[CBCC_SEARCH_WINDOW];
} cbcc_search;

/* compounds: else each syllable is a token.  The text is not copied. */
extern void cbcc_search_start(cbcc_search *search, const char *text,
							  size_t length, bool compounds);

/*
 * The next token; false at the end.  Tokens lie end to end.  A call reads no
 * more than some 64 kB.
 */
extern bool cbcc_search_next(cbcc_search *search, cbcc_search_token *token);

/*
 * The folded form of a token, its blanks single spaces and its dashes hyphens;
 * the host's memory, ended by a zero byte.
 */
extern cbcc_error cbcc_search_fold(const cbcc_host *host, const char *token,
								   size_t length, cbcc_string *word);

/* 15 * 16 / 2 terms of two atoms or more, and single syllables. */
#define CBCC_SEARCH_MAX_LEXEMES (120 + CBCC_SEARCH_MAX_ATOMS)

/*
 * The lexemes of a folded token, as bytes of it, the longest first; returns
 * how many, at least one.
 *
 * Of compounds: each term in it, and of a term that holds others what those
 * leave over (nữ of "cán bộ nữ").  Of numbers with signs and of abbreviations:
 * the whole and its parts.  Of a document: the whole, its number, and the parts
 * of that.
 */
extern int	cbcc_search_lexemes(const char *word, size_t length,
								cbcc_search_token *lexemes);

#endif							/* CBCC_SEARCH_H */
