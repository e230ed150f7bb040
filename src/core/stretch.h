/*-------------------------------------------------------------------------
 *
 * stretch.h
 *		A day, months, a year, or a span of these, as tokens say it.
 *
 * Inner to period.c.  A stretch may leave its year unsaid; settling takes it
 * from the other end of the span or from the article.  Every reader returns
 * how many tokens it takes, 0 for none, and then leaves no promise on *s.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_STRETCH_H
#define CBCC_STRETCH_H

#include "period.h"

typedef struct cbcc_civil
{
	int			year;			/* 0: not said */
	int			month;
	int			day;			/* 0, of a last day: the end of the month */
} cbcc_civil;

typedef struct cbcc_stretch
{
	cbcc_civil	first;
	cbcc_civil	last;
	bool		span;			/* both ends are said */
	bool		open;			/* it runs on from first */
	bool		bare;			/* digits without a word that makes them a date */
} cbcc_stretch;

typedef struct cbcc_reading
{
	const char *text;
	const cbcc_token *tokens;
	size_t		count;
	const cbcc_calendar *calendar;
} cbcc_reading;

/* What may stand without its word. */
enum
{
	CBCC_BARE_YEAR = 1,			/* từ 2010 */
	CBCC_BARE_DAY = 2,			/* tính đến 30/6 */
	CBCC_THE_YEAR = 4			/* đến cuối năm: that of the article */
};

/* False where there is no such day; every year must be there. */
extern bool cbcc_stretch_period(const cbcc_stretch *s, cbcc_period *period);

/*
 * Give the ends their years and make a period of them.  False where such a
 * period cannot be; one not known where there is no year to take.
 */
extern bool cbcc_stretch_settle(const cbcc_reading *r, cbcc_stretch s,
								cbcc_period *period);

extern cbcc_stretch cbcc_stretch_years(int first, int last);

/* Four digits in the range of years. */
extern size_t cbcc_read_year(const cbcc_reading *r, size_t at, int *year);

/* A small count, in digits or in words. */
extern size_t cbcc_read_count(const cbcc_reading *r, size_t at, int *value);

/* What follows "tháng". */
extern size_t cbcc_read_month(const cbcc_reading *r, size_t at,
							  cbcc_stretch *s);

/* One day; named: "ngày" or its like makes a plain 30/6 one too. */
extern size_t cbcc_read_date(const cbcc_reading *r, size_t at, bool named,
							 cbcc_stretch *s);

/* Digits: a date, "6 tháng đầu năm", a span of years, what flags allow. */
extern size_t cbcc_read_bare(const cbcc_reading *r, size_t at, int flags,
							 cbcc_stretch *s);

/* "năm 2018", "cuối tháng 10", "6 tháng đầu năm": anything but two ends. */
extern size_t cbcc_read_stretch(const cbcc_reading *r, size_t at, int flags,
								cbcc_stretch *s);

/* The same, or two of them: "năm 2016 đến năm 2023", "năm 2020 đến nay". */
extern size_t cbcc_read_span(const cbcc_reading *r, size_t at, int flags,
							 cbcc_stretch *s);

/* What makes a span of a stretch: "đến nay"; "đến hết năm 2023", to s->last. */
extern size_t cbcc_read_to_now(const cbcc_reading *r, size_t at);
extern size_t cbcc_read_other_end(const cbcc_reading *r, size_t at, int flags,
								  cbcc_stretch *s);

/*
 * The years of a term or a stage: "2015-2020", "(2016 - 2020)", "2016-20",
 * "2010-2015 và 2016-2020".  in_list: take no further pair.
 */
extern size_t cbcc_read_year_span(const cbcc_reading *r, size_t at,
								  bool in_list, cbcc_stretch *s);

static inline bool
cbcc_same_year(const cbcc_stretch *s)
{
	return s->first.year == s->last.year;
}

/*
 * Tokens.
 */
static inline const cbcc_token *
cbcc_token_at(const cbcc_reading *r, size_t at)
{
	return at < r->count ? &r->tokens[at] : NULL;
}

static inline cbcc_time_word
cbcc_time_at(const cbcc_reading *r, size_t at)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	if (token == NULL || !cbcc_token_has(token, CBCC_CLASS_TIME))
		return CBCC_TIME_NONE;
	return (cbcc_time_word) cbcc_token_value(token, CBCC_CLASS_TIME);
}

static inline bool
cbcc_mark_at(const cbcc_reading *r, size_t at, uint32_t mark)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	return token != NULL && cbcc_token_is_mark(token, mark);
}

static inline bool
cbcc_number_at(const cbcc_reading *r, size_t at)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	return token != NULL && token->kind == CBCC_ATOM_NUMBER;
}

static inline bool
cbcc_and_at(const cbcc_reading *r, size_t at)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	return token != NULL && cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND);
}

static inline bool
cbcc_time_is_to(cbcc_time_word word)
{
	return word == CBCC_TIME_TO || word == CBCC_TIME_AS_OF;
}

static inline bool
cbcc_time_is_now(cbcc_time_word word)
{
	return word == CBCC_TIME_NOW || word == CBCC_TIME_THIS_DAY;
}

static inline bool
cbcc_time_is_part(cbcc_time_word word)
{
	return word == CBCC_TIME_START || word == CBCC_TIME_MIDDLE ||
		word == CBCC_TIME_END;
}

#endif							/* CBCC_STRETCH_H */
