/*-------------------------------------------------------------------------
 *
 * analysis.h
 *		A sentence with its phrases found: documents, times, places, and the
 *		numbers that may be facts, each with its sign words and unit.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_ANALYSIS_H
#define CBCC_ANALYSIS_H

#include "block.h"
#include "number.h"
#include "period.h"
#include "place.h"

#define CBCC_MAX_ITEMS 256
#define CBCC_MAX_PERIODS 128
#define CBCC_MAX_MENTIONS 256

/* Room behind what is filled so many at a time. */
#define CBCC_FILLED 4

/* What phrase a token belongs to. */
typedef enum cbcc_role
{
	CBCC_ROLE_PLAIN,
	CBCC_ROLE_DOCUMENT,
	CBCC_ROLE_TIME,
	CBCC_ROLE_PLACE,
	CBCC_ROLE_ITEM				/* number, sign words and unit */
} cbcc_role;

/* What cuts a sentence into segments, the weakest first. */
typedef enum cbcc_cut
{
	CBCC_CUT_NONE,
	CBCC_CUT_COMMA,				/* also "(" and ")" */
	CBCC_CUT_COLON,
	CBCC_CUT_SEMICOLON			/* also the sentence's ends */
} cbcc_cut;

/*
 * A number that is not part of a date, a document or a name.
 */
typedef struct cbcc_item
{
	size_t		first;			/* tokens: sign words to unit, end exclusive */
	size_t		end;
	size_t		number_at;		/* the number proper */
	size_t		number_end;
	cbcc_number number;
	bool		has_whole;		/* N/M */
	cbcc_decimal whole;
	cbcc_approx approx;
	bool		has_unit;
	cbcc_unit	unit;
	bool		counts_people;	/* a population noun stands for the unit */
	bool		is_outside;		/* what follows it is another subject */
	bool		limits_age;		/* an upper limit of age: the young (ruling 36) */
	bool		in_brackets;	/* alone, or nearly, between brackets */
	bool		per_year;		/* "đồng/năm", "mỗi năm" right behind */
} cbcc_item;

typedef struct cbcc_time_mention
{
	size_t		first;
	size_t		end;
	cbcc_period_phrase phrase;
	bool		compared;		/* something is compared with that time */
	bool		exceeded;		/* "hơn nhiệm kỳ trước": by the words alone */
	bool		of_count;		/* what is counted is counted then */
	bool		alone;			/* in a bracket that holds no number */
} cbcc_time_mention;

typedef struct cbcc_analysis
{
	const char *text;
	const cbcc_token *tokens;
	size_t		count;
	cbcc_table_line table;
	uint8_t		roles[CBCC_SENTENCE_MAX_ATOMS];
	uint8_t		cuts[CBCC_SENTENCE_MAX_ATOMS + 1];	/* before each token */
	uint16_t	phrases[CBCC_SENTENCE_MAX_ATOMS];	/* index + 1 of what starts */
	uint16_t	segments[CBCC_SENTENCE_MAX_ATOMS + CBCC_FILLED];	/* where it started */
	uint16_t	brackets[CBCC_SENTENCE_MAX_ATOMS + CBCC_FILLED];
	uint8_t		links[CBCC_SENTENCE_MAX_ATOMS]; /* of a free word: 1 + its link */
	uint64_t	linked;			/* a bit for each link that some word has */
	/* a bit for each token: the words of a class, the beginnings of times */
	uint64_t	having[CBCC_SENTENCE_MAX_ATOMS / 64][CBCC_CLASS_COUNT];
	uint64_t	times_at[CBCC_SENTENCE_MAX_ATOMS / 64];
	cbcc_item	items[CBCC_MAX_ITEMS];
	size_t		item_count;
	bool		limits_age;		/* some item does */
	cbcc_time_mention times[CBCC_MAX_PERIODS];
	size_t		time_count;
	cbcc_mention mentions[CBCC_MAX_MENTIONS];
	size_t		mention_count;
} cbcc_analysis;

/*
 * Find the phrases of a sentence.  Names go into places; calendar->last_year
 * moves on with the years named.
 */
extern void cbcc_analyze(cbcc_analysis *analysis, const char *text,
						 const cbcc_sentence *sentence, cbcc_place_table *places,
						 cbcc_calendar *calendar);

/* The start of the segment that token at stands in. */
static inline size_t
cbcc_segment_start(const cbcc_analysis *analysis, size_t at)
{
	return analysis->segments[at];
}

extern size_t cbcc_segment_end(const cbcc_analysis *analysis, size_t at);

/* The bracket that a token stands in: the index of its "(" plus 1, or 0. */
static inline size_t
cbcc_bracket_of(const cbcc_analysis *analysis, size_t at)
{
	return analysis->brackets[at];
}

/* What begins at token at, or NULL. */
static inline const cbcc_item *
cbcc_item_at(const cbcc_analysis *analysis, size_t at)
{
	return analysis->roles[at] == CBCC_ROLE_ITEM && analysis->phrases[at] > 0 ?
		&analysis->items[analysis->phrases[at] - 1] : NULL;
}

static inline const cbcc_time_mention *
cbcc_time_at(const cbcc_analysis *analysis, size_t at)
{
	return analysis->roles[at] == CBCC_ROLE_TIME && analysis->phrases[at] > 0 ?
		&analysis->times[analysis->phrases[at] - 1] : NULL;
}

static inline const cbcc_mention *
cbcc_mention_at(const cbcc_analysis *analysis, size_t at)
{
	return analysis->roles[at] == CBCC_ROLE_PLACE && analysis->phrases[at] > 0 ?
		&analysis->mentions[analysis->phrases[at] - 1] : NULL;
}

/* Is token at a free word with this link? */
static inline bool
cbcc_has_link(const cbcc_analysis *analysis, size_t at, cbcc_link link)
{
	return at < analysis->count && analysis->links[at] == (uint8_t) (link + 1);
}

/* Is any free word of the sentence such a link? */
static inline bool
cbcc_links(const cbcc_analysis *analysis, cbcc_link link)
{
	return (analysis->linked >> link & 1) != 0;
}

/* The first of tokens[at..to) that has the class, whatever its role; else to. */
static inline size_t
cbcc_next_having(const cbcc_analysis *analysis, cbcc_class class, size_t at, size_t to)
{
	size_t		end = to < analysis->count ? to : analysis->count;

	while (at < end)
	{
		uint64_t	bits = analysis->having[at / 64][class] >> at % 64;

		if (bits != 0)
		{
			at += (size_t) cbcc_lowest_bit(bits);
			return at < end ? at : to;
		}
		at = (at / 64 + 1) * 64;
	}
	return to;
}

static inline bool
cbcc_some_having(const cbcc_analysis *analysis, cbcc_class class, size_t from, size_t to)
{
	return cbcc_next_having(analysis, class, from, to) < to;
}

/* Does one of tokens[from..to) link so? */
static inline bool
cbcc_some_link(const cbcc_analysis *analysis, cbcc_link link, size_t from, size_t to)
{
	if (!cbcc_links(analysis, link))
		return false;
	while (from < to && !cbcc_has_link(analysis, from, link))
		from++;
	return from < to;
}

/* Does a cut at least so strong stand before one of tokens[from..to]? */
static inline bool
cbcc_some_cut(const cbcc_analysis *analysis, cbcc_cut cut, size_t from, size_t to)
{
	while (from <= to && analysis->cuts[from] < cut)
		from++;
	return from <= to;
}

#endif							/* CBCC_ANALYSIS_H */
