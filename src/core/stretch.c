/*-------------------------------------------------------------------------
 *
 * stretch.c
 *		A day, months, a year, or a span of these.
 *
 *-------------------------------------------------------------------------
 */
#include "stretch.h"

#include <string.h>

#include "number.h"

cbcc_stretch
cbcc_stretch_years(int first, int last)
{
	return (cbcc_stretch) {
		.first = {first, 1, 1},
		.last = {last, 12, 0},
		.span = first != last
	};
}

static cbcc_stretch
months(int year, int first, int last)
{
	return (cbcc_stretch) {.first = {year, first, 1}, .last = {year, last, 0}};
}

/* False where there is no such day. */
bool
cbcc_stretch_period(const cbcc_stretch *s, cbcc_period *period)
{
	int			day = s->last.day;

	if (day == 0)
		day = cbcc_days_in_month(s->last.year, s->last.month);
	if (!cbcc_date_is_valid(s->first.year, s->first.month, s->first.day) ||
		!cbcc_date_is_valid(s->last.year, s->last.month, day))
		return false;
	period->known = true;
	period->first = cbcc_date_from_civil(s->first.year, s->first.month,
										 s->first.day);
	period->last = s->open ? CBCC_DATE_OPEN_FUTURE :
		cbcc_date_from_civil(s->last.year, s->last.month, day);
	return period->first <= period->last;
}

/*
 * Give the ends their years and make a period of them.  "từ tháng 9 đến tháng
 * 3/2020" begins the year before, "từ tháng 9/2019 đến tháng 3" ends the year
 * after.  False where such a period cannot be; not known where no year is.
 */
bool
cbcc_stretch_settle(const cbcc_reading *r, cbcc_stretch s, cbcc_period *period)
{
	int			first = s.first.year;
	int			last = s.last.year;
	int			year = first != 0 ? first : last != 0 ? last : r->calendar->year;
	bool		known = year != 0;

	/* without a year, see that some year has such days: a leap year */
	if (!known)
		year = 2000;
	s.first.year = first != 0 ? first : year;
	s.last.year = last != 0 ? last : year;
	if (!cbcc_stretch_period(&s, period))
	{
		if (first != 0 && last != 0)
			return false;
		if (first != 0)
			s.last.year++;
		else
			s.first.year--;
		if (!cbcc_stretch_period(&s, period))
			return false;
	}
	if (!known)
		*period = (cbcc_period) {0};
	return true;
}

/* Is the number before this token a count of it after all? */
static bool
counted_at(const cbcc_reading *r, size_t at)
{
	const uint32_t counted = 1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_UNIT |
		1u << CBCC_CLASS_SCALE | 1u << CBCC_CLASS_QUALIFICATION |
		1u << CBCC_CLASS_OUTSIDE;
	const cbcc_token *token = cbcc_token_at(r, at);

	return token != NULL && ((token->classes & counted) != 0 ||
							 cbcc_token_is_mark(token, '%'));
}

/*
 * The whole numbers of a NUMBER that points may cut, as in 15.11.2020.
 * Returns how many there are, 0 where it is anything else.
 */
static int
split_number(const cbcc_reading *r, size_t at, int parts[3])
{
	int			n = 0;
	int			digits = 0;

	if (!cbcc_number_at(r, at))
		return 0;
	/* four digits or fewer without a point, as most are */
	if (r->tokens[at].key != CBCC_KEY_UNKNOWN)
	{
		parts[0] = (int) r->tokens[at].value.mantissa;
		return 1;
	}
	for (size_t i = r->tokens[at].start; i < r->tokens[at].end; i++)
	{
		char		c = r->text[i];

		if (c == '.' && digits > 0 && n < 2)
		{
			n++;
			digits = 0;
			continue;
		}
		if (c < '0' || c > '9' || digits == 4)
			return 0;
		parts[n] = (digits == 0 ? 0 : parts[n] * 10) + (c - '0');
		digits++;
	}
	return n + 1;
}

/* Plain digits. */
static size_t
read_integer(const cbcc_reading *r, size_t at, int *value)
{
	int			parts[3];

	if (split_number(r, at, parts) != 1)
		return 0;
	*value = parts[0];
	return 1;
}

size_t
cbcc_read_year(const cbcc_reading *r, size_t at, int *year)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	if (read_integer(r, at, year) == 0 || token->end - token->start != 4 ||
		*year < CBCC_YEAR_MIN || *year > CBCC_YEAR_MAX)
		return 0;
	return 1;
}

/* The second year of "2016-20", where only years can stand. */
static size_t
read_short_year(const cbcc_reading *r, size_t at, int first, int *year)
{
	const cbcc_token *token = cbcc_token_at(r, at);

	if (read_integer(r, at, year) == 0 || token->end - token->start != 2 ||
		token->spaced || *year <= first % 100)
		return 0;
	*year += first - first % 100;
	return 1;
}

static bool
joins(const cbcc_reading *r, size_t at, uint32_t mark)
{
	return cbcc_mark_at(r, at, mark) && cbcc_number_at(r, at + 1) &&
		(mark == '/' || (!r->tokens[at].spaced && !r->tokens[at + 1].spaced));
}

/*
 * Numbers joined as a date is: 30/6/2020, 3-4-2012, 15.11, 7-2011.  Blanks
 * about a dash make a span of it, unless a year follows ("tháng 7 - 2011");
 * and the dash of 24-26/5 makes one too, as the slash ties closer.
 */
static size_t
read_parts(const cbcc_reading *r, size_t at, int parts[3], int *n)
{
	size_t		used = 1;
	uint32_t	mark = cbcc_mark_at(r, at + 1, '/') ? '/' : '-';
	int			year;

	*n = split_number(r, at, parts);
	if (*n == 0)
		return 0;
	if (*n > 1)
		return 1;
	while (*n < 3 && joins(r, at + used, mark) &&
		   read_integer(r, at + used + 1, &parts[*n]) > 0)
	{
		(*n)++;
		used += 2;
	}
	if (*n == 1 && cbcc_mark_at(r, at + 1, '-') && cbcc_read_year(r, at + 2, &year) > 0)
	{
		parts[(*n)++] = year;
		return 3;
	}
	if (*n > 1 && mark == '-' && joins(r, at + used, '/'))
	{
		*n = 1;
		return 1;
	}
	return used;
}

static bool
is_year(int number)
{
	return number >= CBCC_YEAR_MIN && number <= CBCC_YEAR_MAX;
}

/* A small count: digits, or words as in "sáu tháng". */
size_t
cbcc_read_count(const cbcc_reading *r, size_t at, int *value)
{
	cbcc_number number;
	size_t		used;

	if (cbcc_number_at(r, at))
		return read_integer(r, at, value);
	if (at >= r->count || !cbcc_token_has(&r->tokens[at], CBCC_CLASS_NUMERAL))
		return 0;
	used = cbcc_number_read(r->tokens + at, r->count - at, &number);
	if (used == 0 || number.value.scale != 0 || number.value.mantissa > 999)
		return 0;
	*value = (int) number.value.mantissa;
	return used;
}

/*
 * Years, quarters, months.
 */

/* "năm 2020", "năm nay", "năm ngoái": one year, which may stay unknown. */
static size_t
read_year_words(const cbcc_reading *r, size_t at, int *year)
{
	switch (cbcc_time_at(r, at))
	{
		case CBCC_TIME_YEAR:
			return cbcc_read_year(r, at + 1, year) > 0 ? 2 : 0;
		case CBCC_TIME_THIS_YEAR:
			*year = r->calendar->year;
			return 1;
		case CBCC_TIME_LAST_YEAR:
			*year = r->calendar->year != 0 ? r->calendar->year - 1 : 0;
			return 1;
		case CBCC_TIME_YEAR_BEFORE:
			*year = r->calendar->last_year != 0 ? r->calendar->last_year - 1 :
				r->calendar->year != 0 ? r->calendar->year - 1 : 0;
			return 1;
		default:
			return 0;
	}
}

/* The year behind a day, month or quarter, if it stands there. */
static size_t
read_year_of(const cbcc_reading *r, size_t at, int *year)
{
	bool		of = at < r->count && cbcc_token_is(&r->tokens[at],
													CBCC_CLASS_LINK, CBCC_LINK_OF);

	*year = 0;
	if ((cbcc_mark_at(r, at, '/') || cbcc_mark_at(r, at, '-')) &&
		cbcc_read_year(r, at + 1, year) > 0)
		return 2;
	if (of || cbcc_mark_at(r, at, ','))
	{
		size_t		used = cbcc_time_at(r, at + 1) == CBCC_TIME_YEAR ?
			read_year_words(r, at + 1, year) : 0;

		return used > 0 ? used + 1 : 0;
	}
	return read_year_words(r, at, year);
}

/*
 * More years behind a first: "2016 - 2020", "2018, 2019 và 2020".  Each is
 * the next one, or a list of counts could be meant.
 */
static size_t
read_more_years(const cbcc_reading *r, size_t at, int *last)
{
	size_t		used = 0;
	int			year;

	if (cbcc_mark_at(r, at, '-') && cbcc_read_year(r, at + 1, &year) > 0 && year > *last)
	{
		*last = year;
		used = 2;
	}
	while (cbcc_mark_at(r, at + used, ',') || cbcc_and_at(r, at + used))
	{
		size_t		to = at + used + 1;

		if (cbcc_time_at(r, to) == CBCC_TIME_YEAR && cbcc_and_at(r, at + used))
			to++;
		if (cbcc_read_year(r, to, &year) == 0 || year != *last + 1 ||
			counted_at(r, to + 1))
			break;
		*last = year;
		used = to + 1 - at;
	}
	return used;
}

/* The number of a month, or of a quarter: I to IV, or 1 to 4. */
static size_t
read_number_of(const cbcc_reading *r, size_t at, cbcc_time_word unit, int *n)
{
	static const char *const roman[] = {"I", "II", "III", "IV"};
	const cbcc_token *token = cbcc_token_at(r, at);

	if (token == NULL)
		return 0;
	for (int i = 0; i < 4 && unit == CBCC_TIME_QUARTER; i++)
		if (token->end - token->start == strlen(roman[i]) &&
			memcmp(r->text + token->start, roman[i], strlen(roman[i])) == 0)
		{
			*n = i + 1;
			return 1;
		}
	if (read_integer(r, at, n) == 0 || *n < 1)
		return 0;
	return *n <= (unit == CBCC_TIME_QUARTER ? 4 : 12) ? 1 : 0;
}

/*
 * More months or quarters behind a first: "1-6", "6 và tháng 7", "I, II".  A
 * bare number behind a comma may count, unless the list or a year follows.
 */
static size_t
read_series(const cbcc_reading *r, size_t at, cbcc_time_word unit, int *last)
{
	size_t		used = 0;

	while (cbcc_mark_at(r, at + used, '-') || cbcc_mark_at(r, at + used, ',') ||
		   cbcc_and_at(r, at + used))
	{
		bool		comma = cbcc_mark_at(r, at + used, ',');
		size_t		to = at + used + 1;
		int			n;
		int			year;

		if (cbcc_time_at(r, to) == unit)
		{
			to++;
			comma = false;
		}
		if (read_number_of(r, to, unit, &n) == 0 || n <= *last ||
			counted_at(r, to + 1))
			break;
		if (comma && !cbcc_mark_at(r, to + 1, ',') && !cbcc_and_at(r, to + 1) &&
			read_year_of(r, to + 1, &year) == 0)
			break;
		*last = n;
		used = to + 1 - at;
	}
	return used;
}

/* "tháng tư năm 2020": in words only with its year, or "ba tháng hai lớp". */
static size_t
read_month_word(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	int			month;
	int			year;
	size_t		used = cbcc_number_at(r, at) ? 0 : cbcc_read_count(r, at, &month);
	size_t		tail;

	if (used == 0 || month < 1 || month > 12)
		return 0;
	tail = read_year_of(r, at + used, &year);
	*s = months(year, month, month);
	return tail > 0 ? used + tail : 0;
}

/* Behind "tháng" or "quý". */
static size_t
read_unit(const cbcc_reading *r, size_t at, cbcc_time_word unit,
		  cbcc_stretch *s)
{
	int			width = unit == CBCC_TIME_QUARTER ? 3 : 1;
	int			first;
	int			last;
	int			year;
	size_t		used = read_number_of(r, at, unit, &first);

	if (used == 0)
		return 0;
	last = first;
	used += read_series(r, at + used, unit, &last);
	used += read_year_of(r, at + used, &year);
	/* "mỗi tháng 1 lần" names no month */
	if (year == 0 && counted_at(r, at + used))
		return 0;
	/* a number that runs on is none of a month: "tháng 6/13" */
	if (joins(r, at + used, '/'))
		return 0;
	*s = months(year, width * (first - 1) + 1, width * last);
	s->span = last != first;
	return used;
}

/* Behind "tháng": 6, 6/2020, 7-2011, 6.2020, 6 năm 2020, 1-6/2020. */
size_t
cbcc_read_month(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	int			parts[3];

	if (split_number(r, at, parts) == 2)
	{
		if (parts[0] < 1 || parts[0] > 12 || !is_year(parts[1]))
			return 0;
		*s = months(parts[1], parts[0], parts[0]);
		return 1;
	}
	if (cbcc_number_at(r, at))
		return read_unit(r, at, CBCC_TIME_MONTH, s);
	return read_month_word(r, at, s);
}

/* "đầu năm 2019", "cuối năm" behind a number of months or a half. */
static size_t
read_the_year(const cbcc_reading *r, size_t at, int *year)
{
	size_t		used = read_year_words(r, at, year);

	if (used > 0)
		return used;
	*year = 0;
	return cbcc_time_at(r, at) == CBCC_TIME_YEAR && !cbcc_number_at(r, at + 1) ? 1 : 0;
}

/* "6 tháng đầu năm 2019", "9 tháng năm 2020", "hai tháng cuối năm". */
static size_t
read_months_of_year(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	int			n;
	int			year;
	size_t		used = cbcc_read_count(r, at, &n);
	size_t		tail;
	bool		end;
	bool		part;

	if (used == 0 || n < 1 || n > 11)
		return 0;
	if (cbcc_time_at(r, at + used) == CBCC_TIME_MONTH)
		used++;
	else if (n <= 3 && cbcc_time_at(r, at + used) == CBCC_TIME_QUARTER)
	{
		n *= 3;
		used++;
	}
	else
		return 0;
	end = cbcc_time_at(r, at + used) == CBCC_TIME_END;
	part = end || cbcc_time_at(r, at + used) == CBCC_TIME_START;
	if (part)
		used++;
	if (at + used < r->count && cbcc_token_is(&r->tokens[at + used],
											  CBCC_CLASS_LINK, CBCC_LINK_OF))
		used++;
	tail = read_the_year(r, at + used, &year);
	/* "9 tháng năm 2020" needs its year: "9 tháng, năm ..." says nothing */
	if (tail == 0 || (!part && year == 0))
		return 0;
	*s = end ? months(year, 13 - n, 12) : months(year, 1, n);
	return used + tail;
}

/* "nửa đầu năm nay", "nửa cuối tháng 6": of a month, the month. */
static size_t
read_half(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	bool		second = cbcc_time_at(r, at) == CBCC_TIME_SECOND_HALF;
	int			year;
	size_t		used;

	if (cbcc_time_at(r, at + 1) == CBCC_TIME_MONTH)
	{
		used = cbcc_read_month(r, at + 2, s);
		return used > 0 ? used + 2 : 0;
	}
	used = read_the_year(r, at + 1, &year);
	*s = second ? months(year, 7, 12) : months(year, 1, 6);
	return used > 0 ? used + 1 : 0;
}

/*
 * Days.
 */
static bool
set_day(cbcc_stretch *s, int day, int month, int year)
{
	if (!cbcc_date_is_valid(year != 0 ? year : 2000, month, day) ||
		(year != 0 && !is_year(year)))
		return false;
	*s = (cbcc_stretch) {.first = {year, month, day}, .last = {year, month, day}};
	return true;
}

/* One day: 30/6/2020, 30/6, 5 tháng 9 năm 1945; a plain 30/6 needs its word. */
size_t
cbcc_read_date(const cbcc_reading *r, size_t at, bool named, cbcc_stretch *s)
{
	int			parts[3];
	int			n;
	int			month;
	int			year = 0;
	size_t		used = read_parts(r, at, parts, &n);

	if (used == 0)
		return 0;
	if (n == 3)
	{
		if (named && parts[2] < 50)
			parts[2] += 2000;
		return parts[2] > 0 && set_day(s, parts[0], parts[1], parts[2]) ? used : 0;
	}
	if (!named)
		return 0;
	if (n == 2 && is_year(parts[1]))
		return 0;
	month = parts[1];
	if (n == 1)
	{
		cbcc_stretch m;
		size_t		tail = cbcc_time_at(r, at + used) == CBCC_TIME_MONTH ?
			cbcc_read_month(r, at + used + 1, &m) : 0;

		if (tail == 0 || m.first.month != m.last.month)
			return 0;
		return set_day(s, parts[0], m.first.month, m.first.year) ?
			used + 1 + tail : 0;
	}
	used += read_year_of(r, at + used, &year);
	return set_day(s, parts[0], month, year) ? used : 0;
}

/*
 * Days of one month, of which only the last says it: "24 - 26/5", "14 và
 * 15.11", "24 đến ngày 26 tháng 5".
 */
static size_t
read_dates(const cbcc_reading *r, size_t at, bool named, cbcc_stretch *s)
{
	size_t		used = cbcc_read_date(r, at, named, s);
	size_t		tail;
	int			day;
	cbcc_stretch last;

	if (used > 0 || !named || read_integer(r, at, &day) == 0 || day < 1)
		return used;
	used = 1;
	while (used < 8 && (cbcc_mark_at(r, at + used, ',') || cbcc_mark_at(r, at + used, '-') ||
						cbcc_and_at(r, at + used) || cbcc_time_at(r, at + used) == CBCC_TIME_TO))
	{
		used++;
		if (cbcc_time_at(r, at + used) == CBCC_TIME_DAY)
			used++;
		tail = cbcc_read_date(r, at + used, true, &last);
		if (tail > 0)
		{
			*s = last;
			s->first.day = day;
			s->span = true;
			return day < last.last.day ? used + tail : 0;
		}
		if (!cbcc_number_at(r, at + used))
			return 0;
		used++;
	}
	return 0;
}

/* "sáng 14/9", "chiều nay, 16/12", "sáng nay", "hôm qua (4-10)", "chiều qua". */
static size_t
read_today(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	size_t		used = 1;
	size_t		tail;
	int			year,
				month,
				day;

	if (cbcc_mark_at(r, at + used, ',') || cbcc_mark_at(r, at + used, '('))
		used++;
	if (cbcc_time_at(r, at + used) == CBCC_TIME_DAY)
		used++;
	tail = cbcc_read_date(r, at + used, true, s);
	if (tail > 0)
		return used + tail + (cbcc_mark_at(r, at + 1, '(') &&
							  cbcc_mark_at(r, at + used + tail, ')'));
	if (!r->calendar->has_published || cbcc_time_at(r, at) == CBCC_TIME_THIS_DAY)
		return 0;
	cbcc_date_to_civil(r->calendar->published -
					   (cbcc_time_at(r, at) == CBCC_TIME_YESTERDAY &&
						r->calendar->published > CBCC_DATE_OPEN_PAST),
					   &year, &month, &day);
	*s = (cbcc_stretch) {.first = {year, month, day}, .last = {year, month, day}};
	return 1;
}

/*
 * One stretch, and what is joined to it by a dash or a list of years.
 */
static size_t
read_years(const cbcc_reading *r, size_t at, cbcc_stretch *s)
{
	int			year;
	int			last;
	size_t		used = read_year_words(r, at, &year);

	if (used == 0)
		return 0;
	last = year;
	if (used == 2)
		used += read_more_years(r, at + 2, &last);
	*s = cbcc_stretch_years(year, last);
	return used;
}

/* Digits: a date, "6 tháng đầu năm", a span of years, and what flags allow. */
size_t
cbcc_read_bare(const cbcc_reading *r, size_t at, int flags, cbcc_stretch *s)
{
	size_t		used = read_months_of_year(r, at, s);
	int			year;
	int			last;

	if (used > 0)
		return used;
	used = cbcc_read_year(r, at, &year);
	if (used > 0)
	{
		last = year;
		used += read_more_years(r, at + used, &last);
		/* a list needs its word, a dash does not: "2011, 2012" may count */
		if (used > 1 && !cbcc_mark_at(r, at + 1, '-') && (flags & CBCC_BARE_YEAR) == 0)
			return 0;
		if (last == year && ((flags & CBCC_BARE_YEAR) == 0 || counted_at(r, at + 1) ||
							 (cbcc_mark_at(r, at + 1, '-') && cbcc_number_at(r, at + 2))))
			return 0;
		*s = cbcc_stretch_years(year, last);
		s->bare = last == year;
		return used;
	}
	used = read_dates(r, at, false, s);
	if (used == 0 && (flags & CBCC_BARE_DAY) != 0)
	{
		used = read_dates(r, at, true, s);
		s->bare = used > 0 && s->last.year == 0 && !s->span;
	}
	return used;
}

static size_t
read_this_month(const cbcc_reading *r, cbcc_stretch *s)
{
	int			year,
				month,
				day;

	if (!r->calendar->has_published)
		return 0;
	cbcc_date_to_civil(r->calendar->published, &year, &month, &day);
	*s = months(year, month, month);
	return 1;
}

/*
 * đầu, giữa and cuối narrow a stretch down to nothing a calendar knows, so
 * it stands whole (ruling 24: "đến cuối năm 2015" is the year).
 */
size_t
cbcc_read_stretch(const cbcc_reading *r, size_t at, int flags, cbcc_stretch *s)
{
	size_t		skip = cbcc_time_is_part(cbcc_time_at(r, at)) ? 1 : 0;
	size_t		used = 0;

	at += skip;
	switch (cbcc_time_at(r, at))
	{
		case CBCC_TIME_YEAR:
		case CBCC_TIME_THIS_YEAR:
		case CBCC_TIME_LAST_YEAR:
		case CBCC_TIME_YEAR_BEFORE:
			used = read_years(r, at, s);
			if (used == 0 && skip > 0 && (flags & CBCC_THE_YEAR) != 0 &&
				!cbcc_number_at(r, at + 1))
			{
				*s = cbcc_stretch_years(0, 0);
				used = 1;
			}
			break;
		case CBCC_TIME_MONTH:
			used = cbcc_read_month(r, at + 1, s);
			used += used > 0;
			break;
		case CBCC_TIME_THIS_MONTH:
			used = read_this_month(r, s);
			break;
		case CBCC_TIME_QUARTER:
			used = read_unit(r, at + 1, CBCC_TIME_QUARTER, s);
			used += used > 0;
			break;
		case CBCC_TIME_DAY:
		case CBCC_TIME_DAYTIME:
		case CBCC_TIME_SAME:	/* "cùng ngày 15/3" */
			used = read_dates(r, at + 1, true, s);
			used += used > 0;
			break;
		case CBCC_TIME_TODAY:
		case CBCC_TIME_YESTERDAY:
		case CBCC_TIME_THIS_DAY:
			used = read_today(r, at, s);
			break;
		case CBCC_TIME_FIRST_HALF:
		case CBCC_TIME_SECOND_HALF:
			used = read_half(r, at, s);
			break;
		default:
			if (skip == 0 && at < r->count)
				used = cbcc_read_bare(r, at, flags, s);
	}
	return used > 0 ? used + skip : 0;
}

/* "đến nay", "trở lại đây" behind a stretch: it runs on. */
size_t
cbcc_read_to_now(const cbcc_reading *r, size_t at)
{
	size_t		skip = cbcc_time_is_to(cbcc_time_at(r, at)) || cbcc_mark_at(r, at, '-') ? 1 : 0;
	cbcc_time_word word = cbcc_time_at(r, at + skip);

	/* "từ 5 người năm 2016 nay đã lên 13": another time */
	return cbcc_time_is_now(word) && (skip > 0 || r->tokens[at].atoms > 1) ? skip + 1 : 0;
}

/* The other end of a span, behind "đến" or a dash. */
size_t
cbcc_read_other_end(const cbcc_reading *r, size_t at, int flags, cbcc_stretch *s)
{
	cbcc_stretch end;
	size_t		skip = 1;
	size_t		used;

	if (!cbcc_time_is_to(cbcc_time_at(r, at)) && !cbcc_mark_at(r, at, '-'))
		return 0;
	if (cbcc_time_at(r, at + skip) == CBCC_TIME_IN)
		skip++;
	used = cbcc_read_stretch(r, at + skip, flags, &end);
	if (used == 0)
		return 0;
	s->last = end.last;
	s->bare = s->bare && end.bare;
	s->span = true;
	return skip + used;
}

/* A stretch, or two as a span: "năm 2016 đến năm 2023". */
size_t
cbcc_read_span(const cbcc_reading *r, size_t at, int flags, cbcc_stretch *s)
{
	size_t		used = cbcc_read_stretch(r, at, flags, s);
	size_t		tail;
	cbcc_period period;

	if (used == 0)
		return 0;
	tail = cbcc_read_to_now(r, at + used);
	if (tail > 0)
	{
		s->open = true;
		return used + tail;
	}
	if (cbcc_same_year(s))
	{
		cbcc_stretch whole = *s;

		if (s->first.day == s->last.day && s->first.month == s->last.month)
			flags |= CBCC_BARE_DAY;
		tail = cbcc_read_other_end(r, at + used,
							  s->first.month == 1 && s->last.month == 12 ?
							  flags | CBCC_BARE_YEAR | CBCC_THE_YEAR : flags, &whole);
		if (tail > 0 && cbcc_stretch_settle(r, whole, &period))
		{
			*s = whole;
			return used + tail;
		}
	}
	return used;
}

/* "2015-2020", "(2016 - 2020)", "2016 đến 2020", "2010-2015 và 2016-2020". */
size_t
cbcc_read_year_span(const cbcc_reading *r, size_t at, bool in_list, cbcc_stretch *s)
{
	size_t		open = cbcc_mark_at(r, at, '(') ? 1 : 0;
	size_t		used = open;
	int			first;
	int			last;

	if (cbcc_time_at(r, at + used) == CBCC_TIME_YEAR)
		used++;
	if (cbcc_read_year(r, at + used, &first) == 0)
		return 0;
	used++;
	if (!cbcc_mark_at(r, at + used, '-') && !cbcc_time_is_to(cbcc_time_at(r, at + used)) &&
		!(cbcc_mark_at(r, at + used, '/') && joins(r, at + used, '/')))
		return 0;
	used++;
	if (cbcc_time_at(r, at + used) == CBCC_TIME_YEAR)
		used++;
	if ((cbcc_read_year(r, at + used, &last) == 0 || last <= first) &&
		read_short_year(r, at + used, first, &last) == 0)
		return 0;
	used++;
	*s = cbcc_stretch_years(first, last);
	if (open > 0 && cbcc_mark_at(r, at + used, ')'))
		return used + 1;
	/* each must begin later, so that a list is no longer than the years */
	while (open == 0 && !in_list &&
		   (cbcc_mark_at(r, at + used, ',') || cbcc_and_at(r, at + used)))
	{
		cbcc_stretch next;
		size_t		tail = cbcc_read_year_span(r, at + used + 1, true, &next);

		if (tail == 0 || next.first.year <= s->first.year ||
			next.last.year <= s->last.year)
			break;
		s->last = next.last;
		used += 1 + tail;
	}
	return used;
}
