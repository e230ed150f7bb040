/*-------------------------------------------------------------------------
 *
 * label.c
 *		What reports call things, in Vietnamese.
 *
 *-------------------------------------------------------------------------
 */
#include "label.h"

#include "period.h"

#include <string.h>

static char *
put(char *at, const char *words)
{
	size_t		length = strlen(words);

	memcpy(at, words, length);
	return at + length;
}

/* The words of the members in set, with the separator between them. */
static char *
put_members(char *at, uint32_t set, const char *separator)
{
	bool		first = true;

	for (int bit = 0; bit < CBCC_POPULATION_COUNT; bit++)
	{
		if ((set >> bit & 1) == 0)
			continue;
		if (!first)
			at = put(at, separator);
		first = false;
		at = put(at, cbcc_population_words[bit].words);
	}
	return at;
}

size_t
cbcc_population_label_write(uint32_t population, char *buffer)
{
	static const struct
	{
		uint32_t	members;
		const char *separator;
	}			parts[] = {
		{CBCC_POPULATION_KINDS, ", "},
		{CBCC_POPULATION_TRAITS, " "},
		{CBCC_POPULATION_LEVELS, ", "}
	};
	char	   *at = buffer;

	/* their words begin with "cán bộ" */
	if ((population & (CBCC_POPULATION_KEY_CADRE |
					   CBCC_POPULATION_UNION_OFFICER)) != 0)
		population &= ~(uint32_t) CBCC_POPULATION_CADRE;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		if ((population & parts[i].members) == 0)
			continue;
		if (at > buffer)
			*at++ = ' ';
		at = put_members(at, population & parts[i].members, parts[i].separator);
	}
	return (size_t) (at - buffer);
}

static const char *
level_words(cbcc_track track, cbcc_level level)
{
	if (track == CBCC_TRACK_POLITICAL && level == CBCC_LEVEL_BACHELOR)
		return "cử nhân";
	return cbcc_level_words[level - 1].words;
}

/* Levels of political theory are called as those of a profession. */
static const char *
track_behind_level(cbcc_track track)
{
	return track == CBCC_TRACK_POLITICAL ? " LLCT" : "";
}

/* Values that are more than a level: a language, a grade, a course. */
static size_t
write_values(cbcc_qualification first, cbcc_qualification last, char *buffer)
{
	size_t		length = cbcc_qualification_format(first, buffer);
	char	   *at = buffer + length;

	if (last == cbcc_qualification_last(first))
		return length;
	if (last == cbcc_qualification_highest(first) ||
		last == cbcc_qualification_last(cbcc_qualification_highest(first)))
		return (size_t) (put(at, " trở lên") - buffer);
	at = put(at, " – ");
	return (size_t) (at - buffer) + cbcc_qualification_format(last, at);
}

static size_t
write_levels(cbcc_track track, cbcc_level min, cbcc_level max, char *buffer)
{
	cbcc_qualification lowest = cbcc_qualification_make(track, min);
	cbcc_qualification highest =
		cbcc_qualification_last(cbcc_qualification_make(track, max));
	cbcc_qualification beside;
	char	   *at = buffer;

	if (min == max)
		at = put(put(at, level_words(track, min)), track_behind_level(track));
	else if (!cbcc_qualification_step_up(highest, &beside))
	{
		at = put(put(at, level_words(track, min)), track_behind_level(track));
		at = put(at, " trở lên");
	}
	else if (!cbcc_qualification_step_down(lowest, &lowest))
	{
		at = put(at, "dưới ");
		at = put(at, level_words(track, cbcc_qualification_level(beside)));
		at = put(at, track_behind_level(track));
	}
	else
	{
		at = put(put(at, level_words(track, min)), " – ");
		at = put(put(at, level_words(track, max)), track_behind_level(track));
	}
	return (size_t) (at - buffer);
}

size_t
cbcc_qualification_label_write(cbcc_qualification first,
							   cbcc_qualification last, char *buffer)
{
	cbcc_track	track = cbcc_qualification_track(first);
	cbcc_level	min = cbcc_qualification_level(first);
	cbcc_level	max = cbcc_qualification_level(last);
	cbcc_qualification whole = cbcc_qualification_make(track, CBCC_LEVEL_NONE);

	if (min == CBCC_LEVEL_NONE && first == whole)
		return (size_t) (put(buffer, cbcc_track_words[track - 1].words) - buffer);
	if (max == CBCC_LEVEL_NONE && min != CBCC_LEVEL_NONE)
		max = cbcc_qualification_level(cbcc_qualification_highest(first));
	if (min != CBCC_LEVEL_NONE &&
		first == cbcc_qualification_make(track, min) &&
		cbcc_qualification_language(first) == NULL)
		return write_levels(track, min, max, buffer);
	return write_values(first, last, buffer);
}

/* A date in as few words as it needs: a year, a month or a day. */
typedef struct civil
{
	int			year;
	int			month;
	int			day;
	bool		is_month;		/* begins or ends a month */
	bool		is_year;
} civil;

static civil
first_day(cbcc_date date)
{
	civil		c;

	cbcc_date_to_civil(date, &c.year, &c.month, &c.day);
	c.is_month = c.day == 1;
	c.is_year = c.is_month && c.month == 1;
	return c;
}

static civil
last_day(cbcc_date date)
{
	civil		c;

	cbcc_date_to_civil(date, &c.year, &c.month, &c.day);
	c.is_month = c.day == cbcc_days_in_month(c.year, c.month);
	c.is_year = c.is_month && c.month == 12;
	return c;
}

static char *
put_number(char *at, int number, int digits)
{
	char		reversed[12];
	int			count = 0;

	if (number < 0)
		*at++ = '-';
	for (unsigned rest = number < 0 ? 0U - (unsigned) number : (unsigned) number;
		 rest > 0 || count < digits; rest /= 10)
		reversed[count++] = (char) ('0' + rest % 10);
	while (count > 0)
		*at++ = reversed[--count];
	return at;
}

static char *
put_date(char *at, const civil *c)
{
	if (!c->is_month)
		at = put(put_number(at, c->day, 2), "/");
	if (!c->is_year)
		at = put(put_number(at, c->month, 2), "/");
	return put_number(at, c->year, 4);
}

static char *
put_both(char *at, cbcc_date first_date, cbcc_date last_date)
{
	civil		first = first_day(first_date);
	civil		last = last_day(last_date);

	if (first_date == last_date)
	{
		first.is_month = first.is_year = false;
		return put_date(at, &first);
	}
	if (!(first.is_month && last.is_month && first.year == last.year))
		return put_date(put(put_date(at, &first), " – "), &last);
	if (first.is_year && last.is_year)
		return put_number(at, first.year, 4);
	last.is_year = false;
	if (first.month < last.month)
		at = put(put_number(at, first.month, 2), " – ");
	return put_date(at, &last);
}

size_t
cbcc_period_label_write(cbcc_period period, char *buffer)
{
	bool		has_first = period.first != CBCC_DATE_OPEN_PAST;
	bool		has_last = period.last != CBCC_DATE_OPEN_FUTURE;
	char	   *at = buffer;

	if (!period.known || (!has_first && !has_last))
		return 0;
	if (has_first && has_last)
		at = put_both(at, period.first, period.last);
	else if (has_first)
	{
		civil		first = first_day(period.first);

		at = put(put_date(put(at, "từ "), &first), " đến nay");
	}
	else
	{
		civil		last = last_day(period.last);

		at = put_date(put(at, "đến "), &last);
	}
	return (size_t) (at - buffer);
}
