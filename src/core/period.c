/*-------------------------------------------------------------------------
 *
 * period.c
 *		Dates and the phrases that name them.
 *
 * A phrase is put together from stretches.  Every reader returns how many
 * tokens it takes, 0 for none, and looks at a bounded number of them.
 *
 *-------------------------------------------------------------------------
 */
#include "period.h"

#include <string.h>

#include "key.h"
#include "number.h"
#include "stretch.h"

/*
 * Phrases.
 */
static bool
fill(const cbcc_reading *r, cbcc_period_kind kind, const cbcc_stretch *s,
	 cbcc_period_phrase *phrase)
{
	phrase->kind = kind;
	if (!cbcc_stretch_settle(r, *s, &phrase->period))
		return false;
	if (!s->open && cbcc_same_year(s))
		phrase->year = s->first.year;
	return true;
}

static size_t
of_kind(cbcc_period_phrase *phrase, cbcc_period_kind kind, size_t used)
{
	if (used > 0)
		phrase->kind = kind;
	return used;
}

/* "nhiệm kỳ 2020-2025"; named by "này", "tới", "mới" it is another's word. */
static size_t
read_term(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	size_t		skip = cbcc_time_is_part(cbcc_time_at(r, at)) ? 1 : 0;
	size_t		used;

	if (cbcc_time_at(r, at + skip) != CBCC_TIME_TERM)
		return 0;
	skip++;
	if (cbcc_mark_at(r, at + skip, ':'))
		skip++;
	used = cbcc_read_year_span(r, at + skip, false, s);
	return used > 0 ? skip + used : 0;
}

/* "từ đầu nhiệm kỳ đến nay": the term named before. */
static size_t
read_known_term(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	size_t		skip = cbcc_time_is_part(cbcc_time_at(r, at)) ? 1 : 0;
	const cbcc_period *term = &r->calendar->term;

	if (skip == 0 || cbcc_time_at(r, at + 1) != CBCC_TIME_TERM || !term->known ||
		term->first == CBCC_DATE_OPEN_PAST || term->last == CBCC_DATE_OPEN_FUTURE)
		return 0;
	*s = (cbcc_stretch) {0};
	cbcc_date_to_civil(term->first, &s->first.year, &s->first.month, &s->first.day);
	cbcc_date_to_civil(term->last, &s->last.year, &s->last.month, &s->last.day);
	return 2;
}

/*
 * "từ 3 đến 5 ngày", "3-5 năm", "36 tháng": a length of time.  A number that
 * counts nothing of it may follow: "189 năm 2016" is no length.
 */
static size_t
read_length(const cbcc_reading *r, size_t at, int *n, cbcc_time_word *unit)
{
	size_t		used = cbcc_read_count(r, at, n);

	if (used == 0 || *n > 999)
		return 0;
	if (cbcc_mark_at(r, at + used, '-') || cbcc_time_at(r, at + used) == CBCC_TIME_TO)
	{
		int			more;
		size_t		tail = cbcc_read_count(r, at + used + 1, &more);

		if (tail == 0 || more <= *n || more > 999)
			return 0;
		used += 1 + tail;
	}
	*unit = cbcc_time_at(r, at + used);
	switch (*unit)
	{
		case CBCC_TIME_YEAR:
		case CBCC_TIME_QUARTER:
		case CBCC_TIME_MONTH:
		case CBCC_TIME_DAY:
		case CBCC_TIME_TERM:
		case CBCC_TIME_SPAN:
			/* "5 năm nay", "10 năm trước" are tokens of their own */
		case CBCC_TIME_THIS_YEAR:
		case CBCC_TIME_YEAR_BEFORE:
		case CBCC_TIME_THIS_MONTH:
		case CBCC_TIME_RECENT:
			return used + 1;
		default:
			return 0;
	}
}

/* Does the stretch have as many of the unit as was said before it? */
static bool
has_length(const cbcc_stretch *s, int n, cbcc_time_word unit)
{
	int			length;

	if (s->open)
		return false;
	if (unit == CBCC_TIME_YEAR)
		length = s->last.year - s->first.year;
	else if (unit == CBCC_TIME_DAY)
		length = s->last.day - s->first.day;
	else if (unit == CBCC_TIME_MONTH)
		length = s->last.month - s->first.month;
	else
		return false;
	/* 2015-2020 is five years to some, six to others */
	return n >= 2 && (n == length || n == length + 1);
}

static size_t read_from(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase);

/* What says which days a length of time is: "3 ngày (từ 24 - 26/5)". */
static size_t
read_explained(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	size_t		open = cbcc_mark_at(r, at, '(') ? 1 : 0;
	size_t		used = 0;
	cbcc_stretch s;

	if (cbcc_time_at(r, at + open) == CBCC_TIME_FROM)
		used = read_from(r, at + open, phrase);
	else if (open > 0)
	{
		used = cbcc_read_year_span(r, at + open, false, &s);
		if (used == 0)
			used = cbcc_read_span(r, at + open, CBCC_BARE_DAY | CBCC_BARE_YEAR, &s);
		if (used > 0 && !fill(r, CBCC_PERIOD_PLAIN, &s, phrase))
			used = 0;
	}
	if (used == 0 || phrase->kind != CBCC_PERIOD_PLAIN)
		return 0;
	if (open > 0 && !cbcc_mark_at(r, at + open + used, ')'))
		return 0;
	return used + 2 * open;
}

/* "trong 5 năm", "3 năm 2017-2019", "5 năm (2016 - 2020)", "10 năm qua". */
static size_t
read_counted(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	int			n;
	cbcc_time_word unit;
	size_t		used = read_length(r, at, &n, &unit);
	size_t		tail;
	cbcc_stretch s;

	if (used == 0)
		return 0;
	tail = read_explained(r, at + used, phrase);
	if (tail > 0)
		return used + tail;
	*phrase = (cbcc_period_phrase) {0};
	if (cbcc_number_at(r, at + used))
	{
		tail = cbcc_read_span(r, at + used - 1, 0, &s);
		if (tail > 1 && has_length(&s, n, unit) &&
			fill(r, CBCC_PERIOD_PLAIN, &s, phrase))
			return used - 1 + tail;
		return 0;
	}
	if (unit == CBCC_TIME_THIS_YEAR || unit == CBCC_TIME_YEAR_BEFORE ||
		unit == CBCC_TIME_THIS_MONTH || unit == CBCC_TIME_RECENT)
		return of_kind(phrase, CBCC_PERIOD_RECENT, used);
	switch (cbcc_time_at(r, at + used))
	{
		case CBCC_TIME_RECENT:
		case CBCC_TIME_NOW:
		case CBCC_TIME_AGO:
		case CBCC_TIME_BEFORE:
			return of_kind(phrase, CBCC_PERIOD_RECENT, used + 1);
		default:
			return of_kind(phrase, CBCC_PERIOD_DURATION, used);
	}
}

/* Behind a day without "ngày", does the text end or pause?  "từ 1/7 cán bộ" counts. */
static bool
ends_at(const cbcc_reading *r, size_t at)
{
	return at >= r->count || r->tokens[at].kind == CBCC_ATOM_MARK;
}

/* "từ năm 2017 đến nay", "từ 2010 đến 2018", "từ đầu nhiệm kỳ ... đến nay". */
static size_t
read_from(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	size_t		skip = 1;
	size_t		used;
	size_t		tail;
	cbcc_stretch s;
	int			n;
	cbcc_time_word unit;

	if (cbcc_time_at(r, at + skip) == CBCC_TIME_IN)
		skip++;
	used = read_term(r, at + skip, &s);
	if (used == 0)
		used = read_known_term(r, at + skip, &s);
	if (used > 0)
	{
		tail = cbcc_read_to_now(r, at + skip + used);
		if (tail == 0)
		{
			tail = cbcc_read_other_end(r, at + skip + used, CBCC_THE_YEAR, &s);
			s.open = tail == 0;
		}
		else
			s.open = true;
		used += tail;
	}
	else
	{
		used = cbcc_read_span(r, at + skip, CBCC_BARE_YEAR | CBCC_BARE_DAY | CBCC_THE_YEAR, &s);
		if (used == 0)
		{
			used = read_length(r, at + 1, &n, &unit);
			if (used == 0 || cbcc_number_at(r, at + 1 + used))
				return 0;
			return of_kind(phrase, CBCC_PERIOD_DURATION, 1 + used);
		}
		/* "từ 2010" alone may count, as may "từ 2/3", but not "kể từ 1/7", nor "Từ 1/7, ..." */
		if (s.bare && !s.open && !s.span &&
			!(s.first.day != 0 && ends_at(r, at + skip + used) && (at == 0 || r->tokens[at].atoms > 1)))
			return 0;
		s.open = s.open || !s.span;
	}
	return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? skip + used : 0;
}

/* The date of "tính đến 31/12" in January is that of the year before. */
static void
keep_to_past(const cbcc_reading *r, const cbcc_stretch *s, cbcc_period *period)
{
	cbcc_stretch earlier = *s;
	cbcc_period better;

	if (s->first.year != 0 || s->last.year != 0 || !period->known ||
		!r->calendar->has_published || period->first <= r->calendar->published)
		return;
	earlier.first.year = earlier.last.year = r->calendar->year - 1;
	if (cbcc_stretch_period(&earlier, &better))
		*period = better;
}

/* "đến nay", "đến năm 2025", "tính đến hết ngày 31/12/2023". */
static size_t
read_until(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	bool		as_of = cbcc_time_at(r, at) == CBCC_TIME_AS_OF;
	size_t		skip = 1;
	size_t		used;
	cbcc_stretch s;

	while (skip < 3 && (cbcc_time_at(r, at + skip) == CBCC_TIME_IN ||
						cbcc_time_is_to(cbcc_time_at(r, at + skip))))
		skip++;
	if (cbcc_time_is_now(cbcc_time_at(r, at + skip)))
		return of_kind(phrase, CBCC_PERIOD_NOW, skip + 1);
	/* "Đến 30/6, huyện có": but "đến 12/15 xã" */
	if (!as_of && at == 0)
	{
		used = cbcc_read_stretch(r, skip, CBCC_BARE_DAY, &s);
		as_of = used > 0 && cbcc_mark_at(r, skip + used, ',');
	}
	used = read_term(r, at + skip, &s);
	/* "đến giữa nhiệm kỳ 2015-2020": within it, not by its end */
	if (used > 0 && s.first.year <= r->calendar->year &&
		(cbcc_time_at(r, at + skip) == CBCC_TIME_START ||
		 cbcc_time_at(r, at + skip) == CBCC_TIME_MIDDLE))
		return fill(r, CBCC_PERIOD_TERM, &s, phrase) ? skip + used : 0;
	if (used == 0)
		used = cbcc_read_stretch(r, at + skip, CBCC_BARE_YEAR | CBCC_THE_YEAR |
								 (as_of ? CBCC_BARE_DAY : 0), &s);
	if (used == 0 || !fill(r, CBCC_PERIOD_UNTIL, &s, phrase))
		return 0;
	if (as_of)
		keep_to_past(r, &s, &phrase->period);
	phrase->until = phrase->period;
	phrase->until.first = CBCC_DATE_OPEN_PAST;
	/* what is still to come is not the year that "trong năm" means */
	if (phrase->year > r->calendar->year && r->calendar->year != 0)
		phrase->year = 0;
	return skip + used;
}

/*
 * "trước ngày 30/6/2025", "sau năm 2020".  A day set as a limit still counts;
 * a year or a month does not.
 */
static size_t
read_beyond(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	bool		before = cbcc_time_at(r, at) == CBCC_TIME_BEFORE;
	cbcc_stretch s;
	size_t		used = cbcc_read_stretch(r, at + 1, CBCC_BARE_DAY, &s);
	cbcc_period *period = &phrase->period;
	bool		day;

	if (used > 0 && s.bare && !ends_at(r, at + 1 + used))
		return 0;
	if (used == 0 || !fill(r, CBCC_PERIOD_PLAIN, &s, phrase))
		return 0;
	phrase->year = 0;
	day = period->first == period->last;
	if (!period->known)
		return 1 + used;
	if (before)
		*period = (cbcc_period) {true, CBCC_DATE_OPEN_PAST, period->first - !day};
	else
		*period = (cbcc_period) {true, period->last + !day, CBCC_DATE_OPEN_FUTURE};
	return 1 + used;
}

/* "giai đoạn 2016-2020", "giai đoạn từ năm 2008 đến nay", "các năm 2018, 2019" */
static size_t
read_named_span(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s;
	size_t		used = 0;
	size_t		tail;

	if (cbcc_time_at(r, at + 1) == CBCC_TIME_FROM)
		used = read_from(r, at + 1, phrase);
	else if (cbcc_time_is_to(cbcc_time_at(r, at + 1)))
		used = read_until(r, at + 1, phrase);
	else
	{
		used = cbcc_read_year_span(r, at + 1, false, &s);
		if (used == 0)
			used = cbcc_read_span(r, at + 1, CBCC_BARE_YEAR, &s);
		if (used == 0)
			return 0;
		tail = cbcc_read_to_now(r, at + 1 + used);
		s.open = s.open || tail > 0;
		used = fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? used + tail : 0;
	}
	return used > 0 ? 1 + used : 0;
}

/*
 * "khóa 2017-2019" names a course; but "HĐND khóa 2011-2016" is a term, which
 * lasts five years where no course does.
 */
static size_t
read_course(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s = {0};
	size_t		used = cbcc_read_year_span(r, at + 1, false, &s);

	if (used == 0)
		return 0;
	if (s.last.year - s.first.year != 5)
		return of_kind(phrase, CBCC_PERIOD_NAME, 1 + used);
	return fill(r, CBCC_PERIOD_TERM, &s, phrase) ? 1 + used : 0;
}

static size_t
read_birth(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s = {0};
	int			year;
	size_t		used = cbcc_read_year(r, at + 1, &year);

	if (used == 0)
		used = cbcc_read_date(r, at + 1, true, &s);
	/* "sinh sau năm 1980", "sinh từ năm 1975 đến 1985" */
	if (used == 0 && (cbcc_time_at(r, at + 1) == CBCC_TIME_BEFORE ||
					  cbcc_time_at(r, at + 1) == CBCC_TIME_AFTER))
		used = read_beyond(r, at + 1, phrase);
	if (used == 0 && cbcc_time_at(r, at + 1) == CBCC_TIME_FROM)
	{
		used = read_from(r, at + 1, phrase);
		/* "trở lại đây", "trở đi", "trở về sau" */
		used += used > 0 && cbcc_time_at(r, at + 1 + used) == CBCC_TIME_NOW;
	}
	return used > 0 ? of_kind(phrase, CBCC_PERIOD_NAME, 1 + used) : 0;
}

/* "trong năm": the year last named, else the article's (ruling 36). */
static size_t
read_in_year(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	int			year = r->calendar->last_year;
	cbcc_stretch s;

	if (cbcc_time_at(r, at) != CBCC_TIME_YEAR || cbcc_number_at(r, at + 1) ||
		cbcc_time_is_part(cbcc_time_at(r, at + 1)))
		return 0;
	s = cbcc_stretch_years(year, year);
	return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? 1 : 0;
}

/* "cả năm, tỉnh mở 12 lớp", but not "cả năm người", "đạt 60% kế hoạch cả năm" */
static bool
is_whole_year(const cbcc_reading *r, size_t at)
{
	const uint32_t counted = 1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_POPULATION |
		1u << CBCC_CLASS_TERRITORY | 1u << CBCC_CLASS_OUTSIDE | 1u << CBCC_CLASS_BODY;

	return at > 0 && at + 1 < r->count &&
		cbcc_token_is(&r->tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_WHOLE) &&
		(r->tokens[at + 1].classes & counted) == 0 &&
		!(at > 1 && cbcc_token_has(&r->tokens[at - 2], CBCC_CLASS_PLAN));
}

/* "năm 2016 là 45 người, 2017 là 38 người": so many tokens behind the year before */
#define NEXT_YEAR_TOKENS 16

static bool
is_next_year(const cbcc_reading *r, size_t at)
{
	int			year;

	if (at < 3 || at + 2 >= r->count || !(cbcc_mark_at(r, at - 1, ',') || cbcc_mark_at(r, at - 1, ';')) ||
		!(cbcc_token_is(&r->tokens[at + 1], CBCC_CLASS_LINK, CBCC_LINK_IS) ||
		  cbcc_token_is(&r->tokens[at + 1], CBCC_CLASS_LINK, CBCC_LINK_HAVE) ||
		  cbcc_token_is(&r->tokens[at + 1], CBCC_CLASS_LINK, CBCC_LINK_ONLY) ||
		  cbcc_token_has(&r->tokens[at + 1], CBCC_CLASS_EVENT)) ||
		!(cbcc_number_at(r, at + 2) || cbcc_number_at(r, at + 3)))
		return false;
	for (size_t i = at - 1; i-- > 0 && at - i < NEXT_YEAR_TOKENS;)
		if (cbcc_token_is(&r->tokens[i], CBCC_CLASS_TIME, CBCC_TIME_YEAR) &&
			cbcc_read_year(r, i + 1, &year) > 0)
			return true;
	return false;
}

/* "tăng 25% so với 2005;" */
static bool
is_compared_year(const cbcc_reading *r, size_t at)
{
	return at > 0 && cbcc_token_is(&r->tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_COMPARE) &&
		(at + 1 == r->count || r->tokens[at + 1].kind == CBCC_ATOM_MARK);
}

/* "tăng 6 người so với 1/7;", "tại thời điểm 1/7" */
static size_t
read_placed_day(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s;
	size_t		used;
	bool		compared;

	if (at == 0 || !cbcc_number_at(r, at))
		return 0;
	compared = cbcc_token_is(&r->tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_COMPARE);
	if (!compared && !(cbcc_time_at(r, at - 1) == CBCC_TIME_IN && r->tokens[at - 1].atoms > 1))
		return 0;
	used = cbcc_read_bare(r, at, CBCC_BARE_DAY, &s);
	return used > 0 && (!compared || ends_at(r, at + used)) &&
		fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? used : 0;
}

/* Years that only their place makes some: "2017: 51; 2018: 49", "(2015)", "(2016 - 2020)". */
static size_t
read_placed_year(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	int			year;
	cbcc_stretch s;
	size_t		span;

	if (cbcc_read_year(r, at, &year) == 0)
		return 0;
	span = at > 0 && cbcc_mark_at(r, at - 1, '(') ? cbcc_read_year_span(r, at, false, &s) : 0;
	if (span > 0 && cbcc_mark_at(r, at + span, ')'))
		return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? span : 0;
	/* "2009: 8; 2010 nhiều nhất với 22 đồng chí" */
	if (at > 0 && cbcc_mark_at(r, at - 1, ';') && at + 1 < r->count &&
		r->tokens[at + 1].kind == CBCC_ATOM_SYLLABLE && r->tokens[at + 1].classes == 0)
	{
		s = cbcc_stretch_years(year, year);
		return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? 1 : 0;
	}
	if (!(cbcc_mark_at(r, at + 1, ':') && cbcc_number_at(r, at + 2)) &&
		!(at > 0 && cbcc_mark_at(r, at - 1, '(') && cbcc_mark_at(r, at + 1, ')')) &&
		!is_next_year(r, at) && !is_compared_year(r, at))
		return 0;
	s = cbcc_stretch_years(year, year);
	return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? 1 : 0;
}

/* "khách hàng năm 2025" is nothing annual. */
static size_t
read_annual(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	int			year;
	cbcc_stretch s;

	if (cbcc_read_year(r, at + 1, &year) == 0)
		return of_kind(phrase, CBCC_PERIOD_ANNUAL, 1);
	s = cbcc_stretch_years(year, year);
	return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? 2 : 0;
}

static size_t
read_plain(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s;
	size_t		used;

	/* "theo năm: 2016 là 42 lượt" */
	if (cbcc_time_at(r, at) == CBCC_TIME_YEAR && cbcc_mark_at(r, at + 1, ':'))
	{
		int			year;

		if (cbcc_read_year(r, at + 2, &year) == 0)
			return 0;
		s = cbcc_stretch_years(year, year);
		return fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? 3 : 0;
	}
	used = cbcc_read_span(r, at, 0, &s);
	return used > 0 && fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ? used : 0;
}

static size_t
read_phrase(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_stretch s;
	size_t		used;

	switch (cbcc_time_at(r, at))
	{
		case CBCC_TIME_NOW:
			/* "lúc 8 giờ có 40 người": the clock */
			return at > 0 && r->tokens[at].key == KEY_GIO && r->tokens[at - 1].kind == CBCC_ATOM_NUMBER ?
				0 : of_kind(phrase, CBCC_PERIOD_NOW, 1);
		case CBCC_TIME_THIS_DAY:
			used = read_plain(r, at, phrase);
			return used > 0 ? used : of_kind(phrase, CBCC_PERIOD_NOW, 1);
		case CBCC_TIME_SAME:
			/* "cùng ngày 15/3" */
			used = read_plain(r, at, phrase);
			return used > 0 ? used : of_kind(phrase, CBCC_PERIOD_SAME, 1);
		case CBCC_TIME_ANNUAL:
			return read_annual(r, at, phrase);
		case CBCC_TIME_RECENT:
			/* "Nhiệm kỳ qua (2015 - 2020)" */
			used = cbcc_mark_at(r, at + 1, '(') ? read_explained(r, at + 1, phrase) : 0;
			if (used > 0)
				return used + 1;
			*phrase = (cbcc_period_phrase) {0};
			return of_kind(phrase, CBCC_PERIOD_RECENT, 1);
		case CBCC_TIME_FROM:
			return read_from(r, at, phrase);
		case CBCC_TIME_TO:
		case CBCC_TIME_AS_OF:
			return read_until(r, at, phrase);
		case CBCC_TIME_BEFORE:
		case CBCC_TIME_AFTER:
			return read_beyond(r, at, phrase);
		case CBCC_TIME_SPAN:
			return read_named_span(r, at, phrase);
		case CBCC_TIME_COURSE:
			return read_course(r, at, phrase);
		case CBCC_TIME_BIRTH:
			return read_birth(r, at, phrase);
		default:
			break;
	}
	used = read_term(r, at, &s);
	if (used > 0)
		return fill(r, CBCC_PERIOD_TERM, &s, phrase) ? used : 0;
	used = read_plain(r, at, phrase);
	if (used == 0)
		used = read_counted(r, at, phrase);
	if (used == 0)
		used = read_placed_year(r, at, phrase);
	if (used == 0)
		used = read_placed_day(r, at, phrase);
	return used;
}

cbcc_calendar
cbcc_calendar_of(bool has_published, cbcc_date published)
{
	cbcc_calendar calendar = {0};
	int			month,
				day;

	if (has_published && cbcc_date_is_of_article(published))
	{
		calendar.has_published = true;
		calendar.published = published;
		cbcc_date_to_civil(published, &calendar.year, &month, &day);
	}
	return calendar;
}

/* Of four characters: "69,3" has as many. */
static bool
is_year(const cbcc_token *number)
{
	return number->value.scale == 0 && number->value.mantissa >= CBCC_YEAR_MIN &&
		number->value.mantissa <= CBCC_YEAR_MAX;
}

/*
 * May a time begin at tokens[at]?  Few words do; of digits a year, a date, or
 * what a word of times, a slash or a dash follows.
 */
static bool
may_begin(const cbcc_token *tokens, size_t count, size_t at)
{
	const cbcc_token *token = &tokens[at];
	const cbcc_token *next = token + 1;
	size_t		digits = token->end - token->start;

	if ((token->classes & (1u << CBCC_CLASS_TIME | 1u << CBCC_CLASS_NUMERAL)) != 0)
		return true;
	if (token->kind != CBCC_ATOM_NUMBER)
		return false;
	/* four digits may be a year, eight or more "1.2.2020"; 3.214 is neither */
	if (digits == 4 ? is_year(token) : digits >= 8)
		return true;
	return at + 1 < count &&
		(cbcc_token_has(next, CBCC_CLASS_TIME) || cbcc_token_is_mark(next, '/') ||
		 cbcc_token_is_mark(next, '-'));
}

/* "giai đoạn 2021-2025, tầm nhìn đến năm 2030": it counts nothing yet. */
static size_t
read_outlook(const cbcc_reading *r, size_t at)
{
	size_t		used = 0;
	int			year;

	while (used < 2 && (cbcc_mark_at(r, at + used, ',') ||
						cbcc_and_at(r, at + used)))
		used++;
	if (cbcc_time_at(r, at + used) != CBCC_TIME_OUTLOOK)
		return 0;
	used++;
	if (cbcc_time_is_to(cbcc_time_at(r, at + used)))
		used++;
	if (cbcc_time_at(r, at + used) == CBCC_TIME_YEAR)
		used++;
	return cbcc_read_year(r, at + used, &year) > 0 ? used + 1 : 0;
}

bool
cbcc_period_is_of_years(const cbcc_period *period)
{
	return period->known && period->first != CBCC_DATE_OPEN_PAST &&
		(period->last == CBCC_DATE_OPEN_FUTURE || (int64_t) period->last - period->first > 366);
}

/* Apart, since few words get so far. */
CBCC_NOINLINE static size_t
read_period(const cbcc_reading *r, size_t at, cbcc_period_phrase *phrase)
{
	cbcc_period_phrase found = {0};
	size_t		skip = 0;
	size_t		used;

	while (skip < 2 && cbcc_time_at(r, at + skip) == CBCC_TIME_IN)
		skip++;
	used = read_phrase(r, at + skip, &found);
	if (used == 0 && (skip > 0 || is_whole_year(r, at)))
		used = read_in_year(r, at + skip, &found);
	if (used == 0)
		return 0;
	/* "tháng 3 vừa qua" */
	if (found.kind == CBCC_PERIOD_PLAIN && cbcc_time_at(r, at + skip + used) == CBCC_TIME_RECENT)
		used++;
	/* "trước ngày 30/11 hằng năm" is no date of one year; "giai đoạn 2018-2022 mỗi năm" is years */
	if (found.kind <= CBCC_PERIOD_UNTIL && found.year == 0 && !cbcc_period_is_of_years(&found.period) &&
		cbcc_time_at(r, at + skip + used) == CBCC_TIME_ANNUAL)
	{
		found = (cbcc_period_phrase) {.kind = CBCC_PERIOD_ANNUAL};
		used++;
	}
	if (found.kind <= CBCC_PERIOD_TERM)
		used += read_outlook(r, at + skip + used);
	*phrase = found;
	return skip + used;
}

size_t
cbcc_period_read(const char *text, const cbcc_token *tokens, size_t count,
				 size_t at, const cbcc_calendar *calendar,
				 cbcc_period_phrase *phrase)
{
	const cbcc_reading r = {text, tokens, count, calendar};

	return at < count && may_begin(tokens, count, at) ? read_period(&r, at, phrase) : 0;
}

/*
 * The literal.
 */
#define HINT "write a period as \"năm 2018\", \"giai đoạn 2016-2020\", " \
	"\"6 tháng đầu năm 2019\" or \"từ năm 2017 đến nay\""

static cbcc_error
parse_error(size_t position, const char *message, const char *hint)
{
	return (cbcc_error) {
		.code = CBCC_ERROR_SYNTAX,
		.position = position,
		.message = message,
		.hint = hint
	};
}

/* No period has more atoms than this. */
#define MAX_ATOMS 64

/* Atoms of the text, line ends left out; false where there are too many. */
static bool
read_atoms(const cbcc_host *host, const char *text, size_t length,
		   cbcc_atom *atoms, size_t *count)
{
	cbcc_reader reader;
	cbcc_atom	atom;

	*count = 0;
	cbcc_reader_start(&reader, text, length);
	cbcc_reader_watch(&reader, host);
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
	{
		if (atom.kind == CBCC_ATOM_BREAK)
			continue;
		if (*count == MAX_ATOMS)
			return false;
		atoms[(*count)++] = atom;
	}
	return true;
}

static void
make_token(const char *text, const cbcc_atom *atoms,
		   const cbcc_syllable *syllables, size_t count, cbcc_token *token)
{
	memset(token, 0, sizeof(*token));
	token->kind = atoms[0].kind;
	token->spaced = atoms[0].spaced;
	token->mark = atoms[0].mark;
	token->key = atoms[0].key;
	token->start = atoms[0].start;
	token->atoms = 1;
	token->term = cbcc_lexicon_match(syllables, count, NULL, NULL);
	if (token->term != NULL)
	{
		const cbcc_sense *senses = cbcc_term_senses(token->term);

		token->kind = CBCC_ATOM_SYLLABLE;
		token->atoms = token->term->atoms;
		for (int i = 0; i < token->term->sense_count; i++)
			token->classes |= (uint32_t) 1 << senses[i].class;
	}
	else if (token->kind == CBCC_ATOM_NUMBER)
		token->has_value = cbcc_decimal_from_digits(text + atoms[0].start,
													atoms[0].end - atoms[0].start,
													&token->value);
	token->end = atoms[token->atoms - 1].end;
}

/* Tokens as cbcc_tokenizer makes them, but that case does not count. */
static size_t
make_tokens(const char *text, const cbcc_atom *atoms, size_t atom_count,
			cbcc_token *tokens)
{
	cbcc_syllable syllables[MAX_ATOMS];
	size_t		count = 0;

	for (size_t i = 0; i < atom_count; i++)
		syllables[i] = cbcc_lexicon_syllable(atoms[i].key);
	for (size_t i = 0; i < atom_count; i += tokens[count++].atoms)
		make_token(text, atoms + i, syllables + i, atom_count - i, &tokens[count]);
	return count;
}

/* Digits that only a literal may have alone: "2018", "6/2020". */
static size_t
read_digits(const cbcc_reading *r, cbcc_period_phrase *phrase)
{
	cbcc_stretch s;
	size_t		used = cbcc_read_bare(r, 0, CBCC_BARE_YEAR, &s);

	if (used == 0)
		used = cbcc_read_month(r, 0, &s);
	return used > 0 && s.last.year != 0 && fill(r, CBCC_PERIOD_PLAIN, &s, phrase) ?
		used : 0;
}

static cbcc_error
phrase_period(const cbcc_period_phrase *phrase, cbcc_period *result)
{
	switch (phrase->kind)
	{
		case CBCC_PERIOD_PLAIN:
		case CBCC_PERIOD_TERM:
			*result = phrase->period;
			break;
		case CBCC_PERIOD_UNTIL:
			*result = phrase->until;
			break;
		case CBCC_PERIOD_DURATION:
			return parse_error(0, "a length of time is no period", HINT);
		default:
			return parse_error(0, "the phrase does not say which period", HINT);
	}
	if (!result->known)
		return parse_error(0, "the period says no year",
						   "say the year, or give the date of the article");
	return (cbcc_error) {.code = CBCC_OK};
}

cbcc_error
cbcc_period_parse(const cbcc_host *host, const char *text, size_t length,
				  bool has_published, cbcc_date published, cbcc_period *result)
{
	cbcc_atom	atoms[MAX_ATOMS];
	cbcc_token	tokens[MAX_ATOMS];
	cbcc_calendar calendar = cbcc_calendar_of(has_published, published);
	cbcc_period_phrase phrase = {0};
	size_t		count;
	size_t		used;

	*result = (cbcc_period) {0};
	if (!read_atoms(host, text, length, atoms, &count))
		return parse_error(atoms[MAX_ATOMS - 1].end,
						   "the text is too long for a period", HINT);
	if (count == 0)
		return parse_error(0, "the text is empty", HINT);
	count = make_tokens(text, atoms, count, tokens);
	used = cbcc_period_read(text, tokens, count, 0, &calendar, &phrase);
	if (used == 0)
	{
		const cbcc_reading r = {text, tokens, count, &calendar};

		used = read_digits(&r, &phrase);
	}
	if (used == 0)
		return parse_error(tokens[0].start, "the text is no period", HINT);
	if (used < count)
		return parse_error(tokens[used].start, "the text goes on after a period",
						   HINT);
	return phrase_period(&phrase, result);
}
