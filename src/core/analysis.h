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

/* What phrase a token belongs to. */
typedef enum cbcc_role
{
	CBCC_ROLE_PLAIN,
	CBCC_ROLE_DOCUMENT,
	CBCC_ROLE_TIME,
	CBCC_ROLE_PLACE,
	CBCC_ROLE_ITEM,				/* number, sign words and unit */
	CBCC_ROLE_SPEAKER,			/* the post of one who is named or speaks */
	CBCC_ROLE_COUNT
} cbcc_role;

/* What cuts a sentence into segments, the weakest first. */
typedef enum cbcc_cut
{
	CBCC_CUT_NONE,
	CBCC_CUT_COMMA,				/* also "(" and ")" */
	CBCC_CUT_COLON,
	CBCC_CUT_SEMICOLON,			/* also the sentence's ends */
	CBCC_CUT_COUNT
} cbcc_cut;

/*
 * The sets of words that rules look for.  Of a class are all words that have
 * it, whatever their role; of a link only free ones.
 */
enum
{
	CBCC_SET_CLASS = 0,			/* + cbcc_class */
	CBCC_SET_ROLE = CBCC_CLASS_COUNT,	/* + cbcc_role */
	CBCC_SET_CUT = CBCC_SET_ROLE + CBCC_ROLE_COUNT, /* + cbcc_cut, at least so
													 * strong, before the word */
	CBCC_SET_LINK = CBCC_SET_CUT + CBCC_CUT_COUNT,	/* + cbcc_link */
	CBCC_SET_TIME = CBCC_SET_LINK + CBCC_LINK_COUNT,	/* a time begins */
	CBCC_SET_BRACKET,			/* "(" and ")" */
	CBCC_SET_COMMA,
	CBCC_SET_PEOPLE,			/* words that name people counted: people.c */
	CBCC_SET_COUNT
};

/* Bytes that are cleared at once: a short sentence takes no call for it. */
#define CBCC_ANALYSIS_PIECE 64
#define CBCC_SET_ROOM ((CBCC_SET_COUNT * 8 + CBCC_ANALYSIS_PIECE - 1) / CBCC_ANALYSIS_PIECE * 8)
#define CBCC_ANALYSIS_ROOM (CBCC_SENTENCE_MAX_ATOMS + CBCC_ANALYSIS_PIECE)

/* A cut may stand behind the last word, too. */
#define CBCC_SET_BLOCKS (CBCC_SENTENCE_MAX_ATOMS / 64 + 1)

#define CBCC_LINK_WORDS ((CBCC_LINK_COUNT + 63) / 64)

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
	bool		is_ratio_base;	/* "cứ 10 người": the next counts of so many */
	bool		tells_age;		/* "31-45: 13 người": how old those are whom the next counts */
	bool		limits_age;		/* an upper limit of age: the young (ruling 36) */
	bool		in_brackets;	/* alone, or nearly, between brackets */
	bool		shares_noun;	/* "15, 18 và 22 cán bộ": that of a number behind it */
	bool		is_graded;		/* "giỏi 24%": of those who got a mark */
	char		unused[25];
} cbcc_item;

/* Rules find items by their index at every step: with such a size a shift does it. */
_Static_assert(sizeof(size_t) != 8 || sizeof(cbcc_item) == 128, "a power of two");

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
	cbcc_enumerator enumerator;

	/* of each token, and of none behind the last */
	uint8_t		roles[CBCC_ANALYSIS_ROOM];
	uint8_t		cuts[CBCC_ANALYSIS_ROOM];	/* before it */
	uint16_t	phrases[CBCC_ANALYSIS_ROOM];	/* index + 1 of what starts */
	uint8_t		links[CBCC_ANALYSIS_ROOM];	/* of a free word: 1 + its link; while
											 * phrases are found, of any */

	uint64_t	links_said[CBCC_LINK_WORDS];	/* a bit for each that some word has,
												 * in a phrase or not */
	uint32_t	people[CBCC_ANALYSIS_ROOM];	/* that it names, or 0 */

	uint64_t	sets[CBCC_SET_BLOCKS][CBCC_SET_ROOM];	/* a bit for each token */
	cbcc_item	items[CBCC_MAX_ITEMS + 1];	/* the last one is read and dropped */
	size_t		item_count;
	size_t		opening;		/* what is told begins here: past who tells it */
	bool		limits_age;		/* some item does */
	bool		has_ratio;		/* some item is the base of one */
	bool		has_at_least;	/* some item is so many at least */
	bool		has_plan;		/* a number is a share of a plan */
	bool		has_row;		/* some numbers share a noun */
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

/* Does the word at token at name people by nothing but what is in mask? */
static inline bool
cbcc_names_only(const cbcc_analysis *analysis, size_t at, uint32_t mask)
{
	return analysis->people[at] != 0 && (analysis->people[at] & ~mask) == 0;
}

/* Does some word of the sentence link so, in a phrase or not? */
static inline bool
cbcc_says_link(const cbcc_analysis *analysis, cbcc_link link)
{
	return (analysis->links_said[link / 64] >> link % 64 & 1) != 0;
}

/* Does the word at token at, in a phrase or not? */
static inline bool
cbcc_is_said(const cbcc_analysis *analysis, size_t at, cbcc_link link)
{
	return cbcc_says_link(analysis, link) &&
		cbcc_token_is(&analysis->tokens[at], CBCC_CLASS_LINK, link);
}

/*
 * Words by what they are.  A set is a row of bits, or what a function makes of
 * the rows of 64 words; so rules pass over the words they do not ask about
 * without a branch for each.
 */
typedef uint64_t (*cbcc_set) (const uint64_t *rows);

/* What a search backwards gives for none. */
#define CBCC_NO_WORD ((size_t) -1)

/*
 * What is asked of nearly all sentences ends in the first block.  Its last bit is
 * free then: it stands for none.
 */
#define CBCC_FIRST_BLOCK 63

/* The set's words in the first block. */
static inline uint64_t
cbcc_bits_of(const cbcc_analysis *analysis, cbcc_set set, int row)
{
	return set != NULL ? set(analysis->sets[0]) : analysis->sets[0][row];
}

/*
 * The first at or behind from in the first block, or one behind whatever is
 * asked: with the last bit set no branch has to guess if there is one.
 */
static inline size_t
cbcc_first_in_block(const cbcc_analysis *analysis, cbcc_set set, int row, size_t from)
{
	uint64_t	bits = cbcc_bits_of(analysis, set, row) >> from % 64;

	return from + cbcc_lowest_bit(bits | UINT64_C(1) << 63);
}

/* What ends behind it. */
extern size_t cbcc_search_long(const cbcc_analysis *analysis, cbcc_set set, int row,
							   size_t from, size_t to);
extern size_t cbcc_search_back_long(const cbcc_analysis *analysis, cbcc_set set, int row,
									size_t from, size_t to);

static inline size_t
cbcc_search(const cbcc_analysis *analysis, cbcc_set set, int row, size_t from, size_t to)
{
	size_t		at;

	if (to > CBCC_FIRST_BLOCK)
		return cbcc_search_long(analysis, set, row, from, to);
	at = cbcc_first_in_block(analysis, set, row, from);
	return at < to ? at : to;
}

static inline size_t
cbcc_search_back(const cbcc_analysis *analysis, cbcc_set set, int row, size_t from,
				 size_t to)
{
	uint64_t	bits;
	size_t		at;

	if (to > CBCC_FIRST_BLOCK)
		return cbcc_search_back_long(analysis, set, row, from, to);
	bits = cbcc_bits_of(analysis, set, row) & ~(~UINT64_C(0) << to);
	if (bits == 0)
		return CBCC_NO_WORD;
	at = cbcc_highest_bit(bits);
	return at >= from ? at : CBCC_NO_WORD;
}

static inline bool
cbcc_search_some(const cbcc_analysis *analysis, cbcc_set set, int row, size_t from,
				 size_t to)
{
	if (to > CBCC_FIRST_BLOCK)
		return cbcc_search_long(analysis, set, row, from, to) < to;
	return cbcc_first_in_block(analysis, set, row, from) < to;
}

/* The first of tokens[at..to) in the set, or in the row; else to. */
static inline size_t
cbcc_next_of(const cbcc_analysis *analysis, cbcc_set set, size_t at, size_t to)
{
	return cbcc_search(analysis, set, 0, at, to);
}

static inline size_t
cbcc_next_in(const cbcc_analysis *analysis, int row, size_t at, size_t to)
{
	return cbcc_search(analysis, NULL, row, at, to);
}

/* The last of tokens[from..to); else CBCC_NO_WORD. */
static inline size_t
cbcc_last_of(const cbcc_analysis *analysis, cbcc_set set, size_t from, size_t to)
{
	return cbcc_search_back(analysis, set, 0, from, to);
}

static inline size_t
cbcc_last_in(const cbcc_analysis *analysis, int row, size_t from, size_t to)
{
	return cbcc_search_back(analysis, NULL, row, from, to);
}

/* Is there one? */
static inline bool
cbcc_some_of(const cbcc_analysis *analysis, cbcc_set set, size_t from, size_t to)
{
	return cbcc_search_some(analysis, set, 0, from, to);
}

static inline bool
cbcc_some_in(const cbcc_analysis *analysis, int row, size_t from, size_t to)
{
	return cbcc_search_some(analysis, NULL, row, from, to);
}

/* Visit them all, in order. */
#define cbcc_for_each_of(i, analysis, set, from, to) \
	for (size_t i = cbcc_next_of(analysis, set, from, to); i < (to); \
		 i = cbcc_next_of(analysis, set, i + 1, to))
#define cbcc_for_each_in(i, analysis, row, from, to) \
	for (size_t i = cbcc_next_in(analysis, row, from, to); i < (to); \
		 i = cbcc_next_in(analysis, row, i + 1, to))

/* Words of a class that stand in no phrase. */
static inline uint64_t
cbcc_free_of(const uint64_t *rows, cbcc_class class)
{
	return rows[CBCC_SET_CLASS + class] & rows[CBCC_SET_ROLE + CBCC_ROLE_PLAIN];
}

/* Is token at one of them? */
static inline bool
cbcc_is_free(const cbcc_analysis *analysis, size_t at, cbcc_class class)
{
	return analysis->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_token_has(&analysis->tokens[at], class);
}

/* Does token at tell what happened?  "sau luân chuyển", "trước khi bổ nhiệm" say when. */
static inline bool
cbcc_tells_event(const cbcc_analysis *analysis, size_t at)
{
	return cbcc_is_free(analysis, at, CBCC_CLASS_EVENT) &&
		!(at > 0 && cbcc_has_link(analysis, at - 1, CBCC_LINK_AFTER));
}

/* Is it what an official of a commune does, whose level may follow: "tư pháp - hộ tịch"? */
static inline bool
cbcc_names_desk(const cbcc_analysis *analysis, size_t at)
{
	return cbcc_has_link(analysis, at, CBCC_LINK_DESK) || cbcc_has_link(analysis, at, CBCC_LINK_FIELD);
}

/* Is token at a comma or "và"? */
static inline bool
cbcc_joins(const cbcc_analysis *analysis, size_t at)
{
	return cbcc_token_is_mark(&analysis->tokens[at], ',') ||
		cbcc_has_link(analysis, at, CBCC_LINK_AND);
}

/* Is token at a comma or may mean "và"?  For the items, which stand before the links are set. */
static inline bool
cbcc_may_join(const cbcc_analysis *analysis, size_t at)
{
	return at < analysis->count &&
		(cbcc_token_is_mark(&analysis->tokens[at], ',') ||
		 cbcc_token_is(&analysis->tokens[at], CBCC_CLASS_LINK, CBCC_LINK_AND));
}

/* Is the law named before token at whose year that is: "theo Luật Giáo dục 2019"? */
extern bool cbcc_item_follows_law(const cbcc_analysis *analysis, size_t at);

/* "trên 60 tuổi" */
static inline bool
cbcc_item_tells_age(const cbcc_analysis *analysis, const cbcc_item *item)
{
	return item->limits_age || item->tells_age ||
		(item->end < analysis->count &&
		 cbcc_token_is(&analysis->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE));
}

/* Where those counted are named: behind the number, or "45 (12,3%) công chức". */
static inline size_t
cbcc_item_noun(const cbcc_analysis *analysis, const cbcc_item *item)
{
	size_t		open = item->end;
	const cbcc_item *share;

	if (open + 2 >= analysis->count)
		return open;
	if (cbcc_token_is_mark(&analysis->tokens[open], '='))
		return open + 3 < analysis->count ? open + 3 : open;
	if (!cbcc_token_is_mark(&analysis->tokens[open], '('))
		return open;
	share = cbcc_item_at(analysis, open + 1 + cbcc_has_link(analysis, open + 1, CBCC_LINK_SHARE));
	return share != NULL && share->unit == CBCC_UNIT_PERCENT && share->end < analysis->count &&
		cbcc_token_is_mark(&analysis->tokens[share->end], ')') ? share->end + 1 : open;
}

/* Does the number count posts, or a share of them: "giảm 10% biên chế"? */
static inline bool
cbcc_item_counts_posts(const cbcc_analysis *analysis, const cbcc_item *item)
{
	size_t		noun = item->unit == CBCC_UNIT_PERCENT ? item->end : item->end - 1;

	/* "10% tổng số biên chế" */
	noun += item->unit == CBCC_UNIT_PERCENT && noun < analysis->count &&
		cbcc_token_is(&analysis->tokens[noun], CBCC_CLASS_STAT, CBCC_STAT_TOTAL);
	return noun < analysis->count &&
		cbcc_token_is(&analysis->tokens[noun], CBCC_CLASS_UNIT, CBCC_UNIT_POST);
}

/* Does one of tokens[from..to) link so? */
static inline bool
cbcc_some_link(const cbcc_analysis *analysis, cbcc_link link, size_t from, size_t to)
{
	return cbcc_some_in(analysis, CBCC_SET_LINK + link, from, to);
}

/* Has one of them this class with this value, in a phrase or not? */
static inline bool
cbcc_some_value(const cbcc_analysis *analysis, cbcc_class class, uint32_t value,
				size_t from, size_t to)
{
	cbcc_for_each_in(i, analysis, (int) class, from, to)
		if (cbcc_token_is(&analysis->tokens[i], class, value))
			return true;
	return false;
}

/* Does a cut at least so strong stand before one of tokens[from..to]? */
static inline bool
cbcc_some_cut(const cbcc_analysis *analysis, cbcc_cut cut, size_t from, size_t to)
{
	return cbcc_some_in(analysis, CBCC_SET_CUT + cut, from, to + 1);
}

/* The segment that token at stands in: its first, and behind its last. */
static inline size_t
cbcc_segment_start(const cbcc_analysis *analysis, size_t at)
{
	return cbcc_last_in(analysis, CBCC_SET_CUT + CBCC_CUT_COMMA, 0, at + 1);
}

static inline size_t
cbcc_segment_end(const cbcc_analysis *analysis, size_t at)
{
	return cbcc_next_in(analysis, CBCC_SET_CUT + CBCC_CUT_COMMA, at + 1, analysis->count);
}

/* The bracket that a token stands in: the index of its "(" plus 1, or 0. */
static inline size_t
cbcc_bracket_of(const cbcc_analysis *analysis, size_t at)
{
	size_t		mark = cbcc_last_in(analysis, CBCC_SET_BRACKET, 0, at);

	return mark != CBCC_NO_WORD && analysis->tokens[mark].mark == '(' ? mark + 1 : 0;
}

#endif							/* CBCC_ANALYSIS_H */
