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
	bool		field_first;	/* the field stood before its level */
	bool		bare_grade;		/* a grade that does not tell what of */
	bool		at_school;		/* its last word was of a school's name */
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
	const cbcc_cell_trace *trace;
	cbcc_cell_window window;
	bool		has_draft;
	cbcc_cell_draft draft;
	cbcc_track	label;			/* what the values that follow are of */
	bool		label_says;		/* it is a qualification by itself */
	bool		label_open;		/* its value is the next clause */
	bool		label_used;		/* it has got a value */
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
	uint64_t	clause;			/* what its tokens are, all together */
	unsigned	numbered;		/* of the last "1." or "a)"; 0 for none */
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

/* Give the tokens of the window to the trace. */
extern void cbcc_cell_trace_tokens(const cbcc_cell_parser *parser);

/*
 * cell.c: the order of a parser's calls.  Of each window the clauses are read
 * from a token on, behind the separator that the parser knows of; the end of a
 * window finishes what is begun.
 */
extern void cbcc_cell_start(cbcc_cell_parser *parser, const cbcc_host *host,
							const char *text, bool majors,
							const cbcc_cell_trace *trace, cbcc_cell *result);
extern void cbcc_cell_read_tokens(cbcc_cell_parser *parser, size_t at);
extern void cbcc_cell_end_window(cbcc_cell_parser *parser);

/*
 * cell.c: drafts.  A new one finishes the one before it; words that no level
 * has claimed come out before it as unparsed.
 */
extern cbcc_cell_draft *cbcc_cell_begin(cbcc_cell_parser *parser,
										cbcc_track track, cbcc_level level,
										size_t from, size_t to,
										const char *rule);
extern void cbcc_cell_drop_pending(cbcc_cell_parser *parser);
extern void cbcc_cell_add_unparsed(cbcc_cell_parser *parser, size_t from,
								   size_t to, const char *rule);

/*
 * cell_head.c: try to begin a reading; returns the token behind it, or at.
 */
extern size_t cbcc_cell_read_head(cbcc_cell_parser *parser, size_t at,
								  size_t end);
extern size_t cbcc_cell_read_track(cbcc_cell_parser *parser, cbcc_track track,
								   size_t from, size_t to, const char *rule);
extern size_t cbcc_cell_read_course(cbcc_cell_parser *parser, size_t from,
									size_t at, size_t end);

/* The clause is a label, and its value is behind a mark: "LLCT - TC". */
extern bool cbcc_cell_is_label_of_next(const cbcc_cell_parser *parser,
									   size_t at, size_t end);

/* A label of another track with its level behind it: "LLCT trung cấp". */
extern bool cbcc_cell_is_label_of_level(const cbcc_cell_parser *parser,
										size_t at, size_t end);

/*
 * cell_degree.c: levels of a profession, or of political theory where that is
 * named beside them.  read_tail reads modes, fields and schools behind.
 */
extern size_t cbcc_cell_read_professional(cbcc_cell_parser *parser, size_t at,
										  size_t end);
extern size_t cbcc_cell_read_political(cbcc_cell_parser *parser, size_t from,
									   size_t at, size_t end, cbcc_level level,
									   const char *rule);
extern size_t cbcc_cell_read_tail(cbcc_cell_parser *parser, size_t at,
								  size_t end);
extern void cbcc_cell_add_word(cbcc_cell_parser *parser, size_t at);

/*
 * cell_part.c: what tokens are.
 */

/* Find what the marks among the tokens do. */
extern void cbcc_cell_mark_tokens(cbcc_cell_parser *parser);

/* The number that "1" or "a" is in a list, or 0. */
extern unsigned cbcc_cell_list_number(const cbcc_cell_parser *parser, size_t at);

/* The level that a token names, exactly one; of any other, none. */
static inline bool
cbcc_cell_level(const cbcc_cell_token *token, cbcc_track *track, cbcc_level *level)
{
	*track = CBCC_SENSE_TRACK(token->level);
	*level = CBCC_SENSE_MIN(token->level);
	return (token->is & CBCC_CELL_IS_LEVEL) != 0;
}

/* "đại học", "ĐH": a degree, or the school that gave it. */
extern bool cbcc_cell_is_university(const cbcc_cell_token *token);

/* "K35", a school's year. */
extern bool cbcc_cell_is_course_number(const cbcc_cell_token *token);

/* The name of a school or of its place, a year, a result. */
#define CBCC_CELL_IS_PLACE \
	(CBCC_CELL_IS(CBCC_CLASS_NAME) | CBCC_CELL_IS(CBCC_CLASS_BODY) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_PLACE) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_SCHOOL) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_RESULT))

static inline bool
cbcc_cell_is_place(const cbcc_cell_token *token)
{
	return (token->is & CBCC_CELL_IS_PLACE) != 0;
}

/*
 * "công nghệ thông tin" spelled out, a field where "tin học văn phòng" is a
 * certificate.
 */
extern bool cbcc_cell_is_technology(const cbcc_cell_token *token);

/* The track that a token is a label of, or NONE. */
static inline cbcc_track
cbcc_cell_label(const cbcc_cell_token *token)
{
	return (cbcc_track) token->label;
}

/* Read the grade that begins with a token that may be one; else at. */
extern size_t cbcc_cell_read_grade_at(const cbcc_cell_parser *parser, size_t at,
									  size_t end, cbcc_grade_kind *kind,
									  int *grade);

/* Is it a scale of the track? */
extern bool cbcc_cell_grades(cbcc_track track, cbcc_grade_kind kind);

/* Read the class that begins with a number; else at. */
extern size_t cbcc_cell_read_class_at(const cbcc_cell_parser *parser, size_t at,
									  cbcc_grade_kind *kind, int *grade);

static inline const cbcc_cell_token *
cbcc_cell_at(const cbcc_cell_parser *parser, size_t at)
{
	return &parser->window.tokens[at];
}

static inline bool
cbcc_cell_is_separator(const cbcc_cell_parser *parser, size_t at)
{
	return (parser->window.tokens[at].is & CBCC_CELL_SEPARATES) != 0;
}

/* Over words and marks that say nothing. */
static inline size_t
cbcc_cell_skip(const cbcc_cell_parser *parser, size_t at, size_t end)
{
	while (at < end && (parser->window.tokens[at].is & CBCC_CELL_SKIPPED) != 0)
		at++;
	return at;
}

/* These ask of tokens[at], and are false at the end. */

/* Is it anything of a set? */
static inline bool
cbcc_cell_is(const cbcc_cell_parser *parser, size_t at, size_t end, uint64_t set)
{
	return at < end && (parser->window.tokens[at].is & set) != 0;
}

static inline bool
cbcc_cell_is_word(const cbcc_cell_parser *parser, size_t at, size_t end,
				  cbcc_cell_word word)
{
	return cbcc_cell_is(parser, at, end, CBCC_CELL_IS_WORD(word));
}

static inline bool
cbcc_cell_has(const cbcc_cell_parser *parser, size_t at, size_t end,
			  cbcc_class class)
{
	return cbcc_cell_is(parser, at, end, CBCC_CELL_IS(class));
}

static inline bool
cbcc_cell_is_mode(const cbcc_cell_parser *parser, size_t at, size_t end)
{
	return cbcc_cell_has(parser, at, end, CBCC_CLASS_CELL_MODE);
}

static inline bool
cbcc_cell_is_language(const cbcc_cell_parser *parser, size_t at, size_t end)
{
	return cbcc_cell_has(parser, at, end, CBCC_CLASS_CELL_LANGUAGE);
}

static inline bool
cbcc_cell_is_level(const cbcc_cell_parser *parser, size_t at, size_t end)
{
	return cbcc_cell_is(parser, at, end, CBCC_CELL_IS_LEVEL);
}

static inline cbcc_track
cbcc_cell_label_at(const cbcc_cell_parser *parser, size_t at, size_t end)
{
	return at < end ? cbcc_cell_label(cbcc_cell_at(parser, at)) : CBCC_TRACK_NONE;
}

/* A mark, wherever the clause ends. */
static inline bool
cbcc_cell_is_mark(const cbcc_cell_parser *parser, size_t at, uint32_t mark)
{
	return at < parser->window.count &&
		cbcc_cell_at(parser, at)->kind == CBCC_ATOM_MARK &&
		cbcc_cell_at(parser, at)->mark == mark;
}

static inline bool
cbcc_cell_is_number(const cbcc_cell_parser *parser, size_t at)
{
	return at < parser->window.count &&
		cbcc_cell_at(parser, at)->kind == CBCC_ATOM_NUMBER;
}

/* A grade at tokens[at..end); returns the token behind it, or at. */
static inline size_t
cbcc_cell_read_grade(const cbcc_cell_parser *parser, size_t at, size_t end,
					 cbcc_grade_kind *kind, int *grade)
{
	return cbcc_cell_has(parser, at, end, CBCC_CLASS_CELL_GRADE) ?
		cbcc_cell_read_grade_at(parser, at, end, kind, grade) : at;
}

/* "12/12", wherever the clause ends; returns the token behind it, or at. */
static inline size_t
cbcc_cell_read_class(const cbcc_cell_parser *parser, size_t at,
					 cbcc_grade_kind *kind, int *grade)
{
	return cbcc_cell_is_number(parser, at) ?
		cbcc_cell_read_class_at(parser, at, kind, grade) : at;
}

#endif							/* CBCC_CELL_H */
