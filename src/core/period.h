/*-------------------------------------------------------------------------
 *
 * period.h
 *		Dates and the phrases that name them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PERIOD_H
#define CBCC_PERIOD_H

#include "token.h"

/* Years that a phrase may name. */
#define CBCC_YEAR_MIN 1900
#define CBCC_YEAR_MAX 2100

/* What a phrase leaves unsaid is taken from here. */
typedef struct cbcc_calendar
{
	bool		has_published;
	cbcc_date	published;		/* the day of the article */
	int			year;			/* of that day, or 0 */
	int			last_year;		/* named last before the phrase, or 0; not that
								 * of a document or a comparison */
	cbcc_period term;			/* nhiệm kỳ named last, or not known */
} cbcc_calendar;

/* That of an article published then; of no known day where none can be. */
extern cbcc_calendar cbcc_calendar_of(bool has_published, cbcc_date published);

typedef enum cbcc_period_kind
{
	CBCC_PERIOD_PLAIN,			/* năm 2018, từ năm 2017 đến nay */
	CBCC_PERIOD_UNTIL,			/* (tính) đến <date>, hết <date> */
	CBCC_PERIOD_TERM,			/* nhiệm kỳ 2020-2025 */
	CBCC_PERIOD_SAME,			/* cùng thời gian này: keeps what was carried */
	CBCC_PERIOD_NOW,			/* hiện nay, đến nay: clears it */
	CBCC_PERIOD_RECENT,			/* những năm qua, trong 5 năm qua: clears it */
	CBCC_PERIOD_ANNUAL,			/* hằng năm: leaves it, tells the stat */
	CBCC_PERIOD_DURATION,		/* trong 5 năm, 36 tháng: leaves it */
	CBCC_PERIOD_NAME			/* sinh năm 1983, khóa 2017-2019: leaves it */
} cbcc_period_kind;

/*
 * period is known for TERM, and for PLAIN and UNTIL unless the year is neither
 * said nor to be had from the calendar (ruling 18: such a phrase still
 * replaces what was carried, with nothing).  Of UNTIL, which ruling 24 reads
 * by the fact, period is the date itself (a stock as of it) and until runs
 * from the open past to its end (a running count, a target).
 */
typedef struct cbcc_period_phrase
{
	cbcc_period_kind kind;
	cbcc_period period;
	cbcc_period until;			/* known for UNTIL, if period is */
	int			year;			/* the one year that it names, or 0; 0 too for
								 * UNTIL a year still to come */
} cbcc_period_phrase;

/* Does the period begin on a known day and last more than a year? */
extern bool cbcc_period_is_of_years(const cbcc_period *period);

/*
 * Read the time phrase that begins at tokens[at].  Returns how many tokens it
 * takes, with the "trong", "từ", "đến" before it; 0 for none, and then *phrase
 * is untouched.  Every number within is part of the date or a length of time
 * and counts nothing.  text is what the tokens were read from.
 */
extern size_t cbcc_period_read(const char *text, const cbcc_token *tokens,
							   size_t count, size_t at,
							   const cbcc_calendar *calendar,
							   cbcc_period_phrase *phrase);

extern bool cbcc_date_is_valid(int year, int month, int day);

/* Can an article be of this day?  Of the years that a phrase may name. */
extern bool cbcc_date_is_of_article(cbcc_date date);
extern int	cbcc_days_in_month(int year, int month);
extern cbcc_date cbcc_month_first(int year, int month);
extern cbcc_date cbcc_month_last(int year, int month);

#endif							/* CBCC_PERIOD_H */
