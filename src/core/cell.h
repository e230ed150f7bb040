/*-------------------------------------------------------------------------
 *
 * cell.h
 *		What the files that read qualification cells share.
 *
 * A cell falls into clauses at its separators.  A clause begins a reading, or
 * says something about the one before it, or is left unparsed.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_CELL_H
#define CBCC_CELL_H

#include "cell_token.h"

/* The words of a field of study, as tokens of the window. */
#define CBCC_CELL_MAX_WORDS 32

/* A reading that may still be added to. */
typedef struct cbcc_cell_draft
{
	cbcc_qualification_parts parts;
	cbcc_study_mode mode;
	cbcc_study_status status;
	bool		named_degree;	/* "đại học" itself, not kỹ sư or cử nhân */
	bool		any_track;		/* the level is one that other tracks have too */
	bool		bare_grade;		/* a grade that does not tell what of */
	size_t		word_count;
	uint16_t	words[CBCC_CELL_MAX_WORDS];
	size_t		from;			/* tokens of the window, end exclusive */
	size_t		to;
	const char *rule;
} cbcc_cell_draft;

typedef struct cbcc_cell_parser
{
	const cbcc_host *host;
	const char *text;
	bool		majors;
	cbcc_cell_trace *trace;
	cbcc_cell_window window;
	bool		has_draft;
	cbcc_cell_draft draft;
	cbcc_track	label;			/* what the values that follow are of */
	bool		label_says;		/* it is a qualification by itself */
	size_t		label_token;
	bool		several;		/* "2 bằng" */
	bool		carries;		/* fields that follow have this level too */
	cbcc_level	carried;
	bool		in_progress;	/* what follows is */
	bool		equivalent;
	cbcc_study_mode mode;		/* said before the level */
	size_t		pending;		/* words that no level claims yet */
	size_t		pending_end;
	uint32_t	separator;		/* before this clause; 0 at the start */
	size_t		room;
	cbcc_cell  *result;
	bool		no_memory;
} cbcc_cell_parser;

/*
 * Text of the words, spelled out in sentence case: NFC, the tone where it
 * stands in "hóa" and "thủy", a plain hyphen.  Allocated by the host.
 */
extern cbcc_string cbcc_major_write(const cbcc_host *host,
									const cbcc_cell_window *window,
									const char *text, const uint16_t *words,
									size_t count);

/*
 * Add what a clause says of the draft before it: a mode, a field, a class, a
 * grade, a school.  Returns the token behind it, or at if it says nothing.
 */
extern size_t cbcc_cell_attach(cbcc_cell_parser *parser, size_t at, size_t end);

/* Add the tokens of the window to the trace; false where memory ran out. */
extern bool cbcc_cell_trace_tokens(cbcc_cell_parser *parser);

/*
 * What the reading files share.
 */

/* The level that a token names, exactly one. */
extern bool cbcc_cell_level(const cbcc_cell_token *token, cbcc_track *track,
							cbcc_level *level);

/* The track that a token is a label of, or NONE. */
extern cbcc_track cbcc_cell_label(const cbcc_cell_token *token);

/* A grade at tokens[at..end); returns the token behind it, or at. */
extern size_t cbcc_cell_read_grade(const cbcc_cell_parser *parser, size_t at,
								   size_t end, cbcc_grade_kind *kind,
								   int *grade);

/* "12/12"; returns the token behind it, or at. */
extern size_t cbcc_cell_read_class(const cbcc_cell_parser *parser, size_t at,
								   size_t end, cbcc_grade_kind *kind,
								   int *grade);

extern bool cbcc_cell_is_separator(const cbcc_cell_parser *parser, size_t at);
extern size_t cbcc_cell_skip(const cbcc_cell_parser *parser, size_t at,
							 size_t end);

/* Modes, fields and schools behind a level; returns the token behind. */
extern size_t cbcc_cell_read_tail(cbcc_cell_parser *parser, size_t at,
								  size_t end);
extern void cbcc_cell_add_word(cbcc_cell_parser *parser, size_t at);

static inline const cbcc_cell_token *
cbcc_cell_at(const cbcc_cell_parser *parser, size_t at)
{
	return &parser->window.tokens[at];
}

#endif							/* CBCC_CELL_H */
