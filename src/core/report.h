/*-------------------------------------------------------------------------
 *
 * report.h
 *		The facts of one article side by side.
 *
 * A report puts facts about the same people, place, time and subject into one
 * row, each into the column of its unit or modality.  Places are compared
 * without case and placement of tones; all else must be equal, but that a plan
 * may name other kinds of people, and a year by its end.  Nothing is added up:
 * where an article tells a column twice, it gives two rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_REPORT_H
#define CBCC_REPORT_H

#include "cbcc.h"

typedef enum cbcc_report
{
	CBCC_REPORT_QUALIFICATION,	/* heads and shares as they stand */
	CBCC_REPORT_TRAINING,		/* people, turns, classes and shares trained */
	CBCC_REPORT_PLAN			/* what was planned and what was done */
} cbcc_report;

enum
{
	CBCC_REPORT_HEADCOUNT,
	CBCC_REPORT_SHARE
};

enum
{
	CBCC_REPORT_PEOPLE,
	CBCC_REPORT_TURNS,
	CBCC_REPORT_CLASSES,
	CBCC_REPORT_SHARE_TRAINED
};

enum
{
	CBCC_REPORT_TARGET,
	CBCC_REPORT_RESULT,
	CBCC_REPORT_OF_PLAN
};

#define CBCC_REPORT_MAX_COLUMNS 4
#define CBCC_REPORT_NO_FACT SIZE_MAX

typedef struct cbcc_report_cell
{
	bool		known;
	size_t		fact;			/* NO_FACT: computed from other cells */
	cbcc_quantity quantity;
} cbcc_report_cell;

typedef struct cbcc_report_row
{
	size_t		fact;			/* the first in text order of its facts */
	cbcc_report_cell cells[CBCC_REPORT_MAX_COLUMNS];
	bool		has_whole;		/* of QUALIFICATION: what the shares are of */
	cbcc_quantity whole;
} cbcc_report_row;

typedef struct cbcc_report_rows
{
	cbcc_report_row *items;
	size_t		count;
} cbcc_report_rows;

/*
 * Make the rows of a report, in text order.  In QUALIFICATION a missing share
 * is computed from headcount and whole, a missing headcount from the share
 * where the whole is known; in PLAN the share of the plan from plan and result.
 * Time grows as n log n with the facts.  The rows are allocated; folded names
 * of places stay with the host.
 */
extern cbcc_error cbcc_report_make(const cbcc_host *host, cbcc_report report,
								   const cbcc_fact *facts, size_t count,
								   cbcc_report_rows *result);

/*
 * The share that heads are of whole, in per cent with one decimal, and the
 * heads that a share of whole is.  Exact only where the arguments are and one
 * number alone gives the share as printed, rounded or cut; else "about".
 * False where there is none: the whole is not above zero, the part is larger,
 * or no whole number gives the share.
 */
extern bool cbcc_share_of(const cbcc_quantity *heads,
						  const cbcc_quantity *whole, cbcc_quantity *result);
extern bool cbcc_heads_of(const cbcc_quantity *share,
						  const cbcc_quantity *whole, cbcc_quantity *result);

#endif							/* CBCC_REPORT_H */
