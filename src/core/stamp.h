/*-------------------------------------------------------------------------
 *
 * stamp.h
 *		Full dates and clock times as pages and documents print them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_STAMP_H
#define CBCC_STAMP_H

#include "text.h"

typedef struct cbcc_stamp
{
	cbcc_date	date;
	bool		has_time;
	int32_t		second;			/* of the day */
	size_t		first;			/* atoms of date and time, end exclusive */
	size_t		last;
	size_t		date_first;		/* atoms of the date alone */
	size_t		date_last;
} cbcc_stamp;

/* Longest date, in atoms: "25 tháng 1 , năm 2016". */
#define CBCC_DAY_MAX_ATOMS 6

/*
 * Read a full day that begins at atoms[0]: 25/1/2016, 3-4-2012, 22.08.2016,
 * 2016-01-25, 25 tháng 1 năm 2016, 25/1 năm 2016.  Returns how many atoms it
 * takes, 0 for none.
 */
extern size_t cbcc_day_read(const char *text, const cbcc_atom *atoms,
							size_t count, cbcc_date *date);

/*
 * The same where no atoms are at hand: the day that begins at text[at].
 * Returns the byte behind it, or 0.
 */
extern size_t cbcc_day_read_at(const char *text, size_t length, size_t at,
							   cbcc_date *date);

/*
 * Read a time of day: 19:42, 8:05:12 AM, 19h42, 7 giờ 5 phút.  Returns how
 * many atoms it takes, 0 for none.
 */
extern size_t cbcc_clock_read(const char *text, const cbcc_atom *atoms,
							  size_t count, int32_t *second);

/* The first full date among the atoms, with the clock time beside it. */
extern bool cbcc_stamp_find(const char *text, const cbcc_atom *atoms,
							size_t count, cbcc_stamp *stamp);

#endif							/* CBCC_STAMP_H */
