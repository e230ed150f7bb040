/*-------------------------------------------------------------------------
 *
 * date.c
 *		The civil calendar: proleptic Gregorian, days since 2000-01-01.
 *
 *-------------------------------------------------------------------------
 */
#include "period.h"

/* Days from 0000-03-01, where the leap day ends the year, to 2000-01-01. */
#define EPOCH 730425
#define DAYS_PER_ERA 146097		/* 400 years */

cbcc_date
cbcc_date_from_civil(int year, int month, int day)
{
	int64_t		y = (int64_t) year - (month <= 2);
	int64_t		era = (y >= 0 ? y : y - 399) / 400;
	int64_t		of_era = y - era * 400;
	int64_t		of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t		days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;

	return (cbcc_date) (era * DAYS_PER_ERA + days - EPOCH);
}

void
cbcc_date_to_civil(cbcc_date date, int *year, int *month, int *day)
{
	int64_t		days = (int64_t) date + EPOCH;
	int64_t		era = (days >= 0 ? days : days - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA;
	int64_t		of_era = days - era * DAYS_PER_ERA;
	int64_t		y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t		of_year = of_era - (365 * y + y / 4 - y / 100);
	int64_t		m = (5 * of_year + 2) / 153;

	*day = (int) (of_year - (153 * m + 2) / 5 + 1);
	*month = (int) (m < 10 ? m + 3 : m - 9);
	*year = (int) (y + era * 400 + (*month <= 2));
}

int
cbcc_days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

bool
cbcc_date_is_valid(int year, int month, int day)
{
	return month >= 1 && month <= 12 && day >= 1 &&
		day <= cbcc_days_in_month(year, month);
}

/* Reckoning from a day near either end of the calendar would leave it. */
bool
cbcc_date_is_of_article(cbcc_date date)
{
	return date >= cbcc_date_from_civil(CBCC_YEAR_MIN, 1, 1) &&
		date <= cbcc_date_from_civil(CBCC_YEAR_MAX, 12, 31);
}

cbcc_date
cbcc_month_first(int year, int month)
{
	return cbcc_date_from_civil(year, month, 1);
}

cbcc_date
cbcc_month_last(int year, int month)
{
	return cbcc_date_from_civil(year, month, cbcc_days_in_month(year, month));
}
