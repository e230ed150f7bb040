/*-------------------------------------------------------------------------
 *
 * stamp.c
 *		Full dates and clock times as pages and documents print them.
 *
 *-------------------------------------------------------------------------
 */
#include "stamp.h"

#include "key.h"
#include "period.h"

/* How far from its date a clock time may stand, in atoms. */
#define CLOCK_DISTANCE 7

/* An atom of digits alone; -1 for any other, or too many. */
static int
plain_number(const char *text, const cbcc_atom *atom)
{
	int			value = 0;

	if (atom->kind != CBCC_ATOM_NUMBER || atom->end - atom->start > 4)
		return -1;
	for (size_t i = atom->start; i < atom->end; i++)
	{
		if (text[i] < '0' || text[i] > '9')
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

static bool
is_word(const cbcc_atom *atom, cbcc_key key)
{
	return atom->kind == CBCC_ATOM_SYLLABLE && atom->key == key;
}

static bool
make_day(int day, int month, int year, cbcc_date *date)
{
	/* what is no number is -1 */
	if (year < 0 || !cbcc_date_is_valid(year, month, day))
		return false;
	*date = cbcc_date_from_civil(year, month, day);
	return true;
}

/* "22.08.2016" is a single atom. */
static size_t
read_pointed_day(const char *text, const cbcc_atom *atom, cbcc_date *date)
{
	int			parts[3] = {0, 0, 0};
	int			part = 0;

	if (atom->kind != CBCC_ATOM_NUMBER || atom->end - atom->start > 10)
		return 0;
	for (size_t i = atom->start; i < atom->end; i++)
	{
		if (text[i] >= '0' && text[i] <= '9' && parts[part] <= CBCC_YEAR_MAX)
			parts[part] = parts[part] * 10 + (text[i] - '0');
		else if (text[i] != '.' || ++part > 2)
			return 0;
	}
	if (part != 2)
		return 0;
	return make_day(parts[0], parts[1], parts[2], date) ||
		make_day(parts[2], parts[1], parts[0], date) ? 1 : 0;
}

/*
 * "25 tháng 1 năm 2016", "25/1 năm 2016", as sites write it "25 Tháng 1 2016"; a
 * comma may stand before the year.
 */
static size_t
read_worded_day(const char *text, const cbcc_atom *atoms, size_t count,
				cbcc_date *date)
{
	size_t		year = 3;

	if (count < 4 || !(is_word(&atoms[1], KEY_THANG) || cbcc_atom_is_mark(&atoms[1], '/') ||
					   cbcc_atom_is_mark(&atoms[1], '-')))
		return 0;
	if (count > 4 &&
		(cbcc_atom_is_mark(&atoms[year], ',') ||
		 (atoms[1].kind == CBCC_ATOM_SYLLABLE && cbcc_atom_is_mark(&atoms[year], '/'))))
		year++;
	if (year < count && is_word(&atoms[year], KEY_NAM))
		year++;
	else if (!cbcc_atom_is_mark(&atoms[year - 1], '/') && !is_word(&atoms[year - 2], KEY_THANG) &&
			 !(cbcc_atom_is_mark(&atoms[year - 1], ',') && is_word(&atoms[1], KEY_THANG)))
		return 0;
	if (year >= count ||
		!make_day(plain_number(text, &atoms[0]), plain_number(text, &atoms[2]),
				  plain_number(text, &atoms[year]), date))
		return 0;
	return year + 1;
}

size_t
cbcc_day_read(const char *text, const cbcc_atom *atoms, size_t count,
			  cbcc_date *date)
{
	if (count == 0 || atoms[0].kind != CBCC_ATOM_NUMBER)
		return 0;
	if (count >= 5 && atoms[1].kind == CBCC_ATOM_MARK &&
		(atoms[1].mark == '/' || atoms[1].mark == '-' || atoms[1].mark == '.') &&
		cbcc_atom_is_mark(&atoms[3], atoms[1].mark))
	{
		int			a = plain_number(text, &atoms[0]);
		int			b = plain_number(text, &atoms[2]);
		int			c = plain_number(text, &atoms[4]);

		if (make_day(a, b, c, date) || make_day(c, b, a, date))
			return 5;
	}
	if (read_pointed_day(text, &atoms[0], date) > 0)
		return 1;
	return read_worded_day(text, atoms, count, date);
}

size_t
cbcc_day_read_at(const char *text, size_t length, size_t at, cbcc_date *date)
{
	cbcc_reader reader;
	cbcc_atom	atoms[CBCC_DAY_MAX_ATOMS];
	size_t		count = 0;
	size_t		used;

	cbcc_reader_start(&reader, text, length);
	cbcc_reader_seek(&reader, at, 1);
	while (count < CBCC_DAY_MAX_ATOMS)
	{
		cbcc_reader_next(&reader, &atoms[count]);
		if (atoms[count].kind == CBCC_ATOM_END || atoms[count].kind == CBCC_ATOM_BREAK)
			break;
		count++;
	}
	used = cbcc_day_read(text, atoms, count, date);
	return used > 0 ? atoms[used - 1].end : 0;
}

/* The digits behind the letter of "h42" or "T19"; -1 where there are none. */
static int
lettered_number(const char *text, const cbcc_atom *atom)
{
	int			value = 0;

	if (atom->kind != CBCC_ATOM_SYLLABLE || atom->end - atom->start != 3)
		return -1;
	for (size_t i = atom->start + 1; i < atom->end; i++)
	{
		if (text[i] < '0' || text[i] > '9')
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

/* Minutes and seconds are written with two digits: "1:2" is a ratio. */
static int
two_digits(const char *text, const cbcc_atom *atom)
{
	return atom->end - atom->start == 2 ? plain_number(text, atom) : -1;
}

static size_t
finish_clock(const cbcc_atom *atoms, size_t count, size_t used, int hour,
			 int minute, int second_of_minute, int32_t *second)
{
	if (used < count && (is_word(&atoms[used], KEY_PM) || is_word(&atoms[used], KEY_CH) ||
						 is_word(&atoms[used], KEY_CHIEU)))
	{
		if (hour < 12)
			hour += 12;
		used++;
	}
	else if (used < count &&
			 (is_word(&atoms[used], KEY_AM) || is_word(&atoms[used], KEY_SA) ||
			  is_word(&atoms[used], KEY_SANG)))
	{
		if (hour == 12)
			hour = 0;
		used++;
	}
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second_of_minute > 59)
		return 0;
	*second = hour * 3600 + minute * 60 + second_of_minute;
	return used;
}

size_t
cbcc_clock_read(const char *text, const cbcc_atom *atoms, size_t count,
				int32_t *second)
{
	int			hour;
	int			minute;

	if (count < 2)
		return 0;
	hour = plain_number(text, &atoms[0]);
	if (hour < 0)
		hour = cbcc_key_letter(atoms[0].key, 0) == CBCC_LETTER_T ?
			lettered_number(text, &atoms[0]) : -1;
	if (hour < 0 || hour > 23)
		return 0;
	if (cbcc_atom_is_mark(&atoms[1], ':') && count >= 3 &&
		(minute = two_digits(text, &atoms[2])) >= 0)
	{
		int			seconds = 0;
		size_t		used = 3;

		if (count >= 5 && cbcc_atom_is_mark(&atoms[3], ':') && !atoms[3].spaced &&
			(seconds = two_digits(text, &atoms[4])) >= 0)
			used = 5;
		return finish_clock(atoms, count, used, hour, minute,
							seconds < 0 ? 0 : seconds, second);
	}
	if (cbcc_key_letter(atoms[1].key, 0) == CBCC_LETTER_H ||
		cbcc_key_letter(atoms[1].key, 0) == CBCC_LETTER_G)
	{
		minute = lettered_number(text, &atoms[1]);
		if (minute >= 0)
			return finish_clock(atoms, count, 2, hour, minute, 0, second);
	}
	if (is_word(&atoms[1], KEY_GIO) || is_word(&atoms[1], L(H, 0)))
	{
		size_t		used = 2;

		minute = count > 2 ? plain_number(text, &atoms[2]) : -1;
		if (minute >= 0)
			used = count > 3 && is_word(&atoms[3], KEY_PHUT) ? 4 : 3;
		return finish_clock(atoms, count, used, hour, minute < 0 ? 0 : minute, 0,
							second);
	}
	return 0;
}

/* The clock time that stands nearest: after the date, or before it. */
static void
find_clock(const char *text, const cbcc_atom *atoms, size_t count, cbcc_stamp *stamp)
{
	size_t		after_gap = CLOCK_DISTANCE;
	int32_t		second;

	for (size_t gap = 0; gap < CLOCK_DISTANCE; gap++)
	{
		size_t		at = stamp->date_last + gap;
		size_t		used = at < count ?
			cbcc_clock_read(text, atoms + at, count - at, &second) : 0;

		if (used == 0)
			continue;
		stamp->has_time = true;
		stamp->second = second;
		stamp->last = at + used;
		after_gap = gap;
		break;
	}
	/* the longest reading wins, so begin with the farthest start */
	for (size_t back = CLOCK_DISTANCE + 5; back > 0; back--)
	{
		size_t		at = stamp->date_first - back;
		size_t		used;

		if (back > stamp->date_first)
			continue;
		used = cbcc_clock_read(text, atoms + at, back, &second);
		if (used == 0 || back - used >= after_gap)
			continue;
		stamp->has_time = true;
		stamp->second = second;
		stamp->first = at;
		stamp->last = stamp->date_last;
		return;
	}
}

bool
cbcc_stamp_find(const char *text, const cbcc_atom *atoms, size_t count,
				cbcc_stamp *stamp)
{
	for (size_t i = 0; i < count; i++)
	{
		cbcc_date	date;
		size_t		used = cbcc_day_read(text, atoms + i, count - i, &date);

		if (used == 0)
			continue;
		*stamp = (cbcc_stamp) {.date = date, .first = i, .last = i + used,
		.date_first = i, .date_last = i + used};
		find_clock(text, atoms, count, stamp);
		return true;
	}
	return false;
}
