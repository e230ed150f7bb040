/*-------------------------------------------------------------------------
 *
 * report.c
 *		The facts of one article side by side.
 *
 *-------------------------------------------------------------------------
 */
#include "report.h"

#include "figure.h"
#include "host.h"
#include "normalize.h"
#include "number.h"
#include "period.h"

#include <string.h>

/*
 * How far back a fact looks for its row.  The facts of a row stand close to
 * one another, and the bound keeps a page that is one long list linear.
 */
#define LOOK_BACK 32

typedef struct entry
{
	size_t		fact;
	int			column;
	cbcc_string place;			/* folded */
} entry;

/* Rows of one group, from first on in the list that grows. */
typedef struct maker
{
	const cbcc_host *host;
	cbcc_report report;
	const cbcc_fact *facts;
	entry	   *entries;		/* sorted; those of a group lie together */
	size_t		entry_count;
	cbcc_report_row *rows;
	size_t		row_count;
} maker;

/* A whole number that arithmetic can be done with. */
static bool
get_count(const cbcc_quantity *quantity, int64_t *count)
{
	cbcc_quantity exact = *quantity;
	cbcc_count_range range;

	exact.approx = CBCC_APPROX_EXACT;
	if (quantity->approx == CBCC_APPROX_ORDER ||
		!cbcc_figure_count(&exact, &range))
		return false;
	*count = range.low;
	return true;
}

static cbcc_approx
both_exact(const cbcc_quantity *a, const cbcc_quantity *b)
{
	return a->approx == CBCC_APPROX_EXACT && b->approx == CBCC_APPROX_EXACT ?
		CBCC_APPROX_EXACT : CBCC_APPROX_ABOUT;
}

/* part / whole in per cent, rounded to one decimal */
static cbcc_quantity
ratio(int64_t part, int64_t whole, cbcc_unit unit, cbcc_approx approx)
{
	cbcc_decimal share = cbcc_figure_ratio(part, whole, 1);

	cbcc_decimal_normalize(&share);
	return (cbcc_quantity) {share, unit, approx};
}

bool
cbcc_share_of(const cbcc_quantity *heads, const cbcc_quantity *whole,
			  cbcc_quantity *result)
{
	int64_t		part;
	int64_t		all;

	if (!get_count(heads, &part) || !get_count(whole, &all) || all == 0 ||
		part > all)
		return false;
	*result = ratio(part, all, CBCC_UNIT_PERCENT, both_exact(heads, whole));
	return true;
}

bool
cbcc_heads_of(const cbcc_quantity *share, const cbcc_quantity *whole,
			  cbcc_quantity *result)
{
	cbcc_quantity exact = *share;
	cbcc_share_range printed;
	cbcc_count_range heads;
	int64_t		all;
	int64_t		nearest;
	int64_t		unit = 100;

	exact.approx = CBCC_APPROX_EXACT;
	cbcc_decimal_normalize(&exact.value);
	if (share->approx == CBCC_APPROX_ORDER || !get_count(whole, &all) ||
		all == 0 || !cbcc_figure_share(&exact, 0, &printed))
		return false;
	heads = cbcc_figure_heads(printed, all);
	heads.high = heads.high > all ? all : heads.high;
	if (heads.low > heads.high)
		return false;
	for (int i = 0; i < exact.value.scale; i++)
		unit *= 10;
	nearest = (2 * all * exact.value.mantissa + unit) / (2 * unit);
	*result = (cbcc_quantity) {
		.value = {nearest < heads.low ? heads.low :
			nearest > heads.high ? heads.high : nearest, 0},
		.unit = CBCC_UNIT_PERSON,
		.approx = heads.low == heads.high ? both_exact(share, whole) :
			CBCC_APPROX_ABOUT
	};
	return true;
}

/* The column that a fact stands in, or -1. */
static int
qualification_column(const cbcc_fact *fact)
{
	if (fact->event != CBCC_EVENT_STOCK || fact->stat != CBCC_STAT_TOTAL ||
		fact->modality != CBCC_MODALITY_ACTUAL)
		return -1;
	if (fact->quantity.unit == CBCC_UNIT_PERSON)
		return CBCC_REPORT_HEADCOUNT;
	return fact->quantity.unit == CBCC_UNIT_PERCENT ? CBCC_REPORT_SHARE : -1;
}

static int
training_column(const cbcc_fact *fact)
{
	if (fact->event != CBCC_EVENT_TRAINING || fact->stat != CBCC_STAT_TOTAL ||
		fact->modality != CBCC_MODALITY_ACTUAL)
		return -1;
	switch (fact->quantity.unit)
	{
		case CBCC_UNIT_PERSON:
			return CBCC_REPORT_PEOPLE;
		case CBCC_UNIT_TURN:
			return CBCC_REPORT_TURNS;
		case CBCC_UNIT_CLASS:
			return CBCC_REPORT_CLASSES;
		case CBCC_UNIT_PERCENT:
			return CBCC_REPORT_SHARE_TRAINED;
		default:
			return -1;
	}
}

static int
column_of(cbcc_report report, const cbcc_fact *fact)
{
	switch (report)
	{
		case CBCC_REPORT_QUALIFICATION:
			return qualification_column(fact);
		case CBCC_REPORT_TRAINING:
			return training_column(fact);
		case CBCC_REPORT_PLAN:
			break;
	}
	if (fact->quantity.unit == CBCC_UNIT_PERCENT_OF_PLAN)
		return CBCC_REPORT_OF_PLAN;
	return fact->modality == CBCC_MODALITY_TARGET ?
		CBCC_REPORT_TARGET : CBCC_REPORT_RESULT;
}

static int
compare_integers(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
compare_strings(cbcc_string a, cbcc_string b)
{
	size_t		shorter = a.length < b.length ? a.length : b.length;
	int			order = shorter == 0 ? 0 : memcmp(a.bytes, b.bytes, shorter);

	if (order != 0)
		return order;
	if ((a.bytes == NULL) != (b.bytes == NULL))
		return a.bytes == NULL ? -1 : 1;
	return compare_integers((int64_t) a.length, (int64_t) b.length);
}

static int
compare_periods(cbcc_period a, cbcc_period b)
{
	int			order = compare_integers(a.known, b.known);

	if (order != 0 || !a.known)
		return order;
	order = compare_integers(a.first, b.first);
	return order != 0 ? order : compare_integers(a.last, b.last);
}

/*
 * A plan names its people more loosely than the result does: the kinds of
 * officials need not be the same.
 */
static uint32_t
compared_population(cbcc_report report, const cbcc_fact *fact)
{
	return report == CBCC_REPORT_PLAN ?
		fact->population & ~CBCC_POPULATION_KINDS : fact->population;
}

/*
 * A plan is for the end of a year, a result is told of the year: of a period
 * that is open at its begin, a plan compares the year, month or day it ends with.
 */
static cbcc_period
compared_period(cbcc_report report, cbcc_period period)
{
	int			year;
	int			month;
	int			day;

	if (report != CBCC_REPORT_PLAN || !period.known ||
		period.first != CBCC_DATE_OPEN_PAST ||
		period.last == CBCC_DATE_OPEN_FUTURE)
		return period;
	cbcc_date_to_civil(period.last, &year, &month, &day);
	period.first = period.last;
	if (day == cbcc_days_in_month(year, month))
		period.first = cbcc_date_from_civil(year, month == 12 ? 1 : month, 1);
	return period;
}

static int
compare_qualifications(const cbcc_fact *a, const cbcc_fact *b)
{
	int			order = compare_integers(a->qualification.track,
										 b->qualification.track);

	if (order == 0)
		order = compare_integers(a->qualification.min, b->qualification.min);
	if (order == 0)
		order = compare_integers(a->qualification.max, b->qualification.max);
	return order != 0 ? order : compare_integers(a->standard, b->standard);
}

/* Facts of one row compare equal. */
static int
compare_keys(cbcc_report report, const cbcc_fact *a, cbcc_string a_place,
			 const cbcc_fact *b, cbcc_string b_place)
{
	int			order = compare_strings(a_place, b_place);

	if (order == 0)
		order = compare_integers(compared_population(report, a),
								 compared_population(report, b));
	if (order == 0)
		order = compare_qualifications(a, b);
	if (order == 0)
		order = compare_periods(compared_period(report, a->period),
								compared_period(report, b->period));
	if (order == 0)
		order = compare_integers(a->event, b->event);
	return order != 0 ? order : compare_integers(a->stat, b->stat);
}

/* Percentages of a plan, which have no unit of their own, stand last. */
static int
compare_units(const maker *m, const entry *a, const entry *b)
{
	int			order = compare_integers(a->column == CBCC_REPORT_OF_PLAN,
										 b->column == CBCC_REPORT_OF_PLAN);

	return order != 0 ? order :
		compare_integers(m->facts[a->fact].quantity.unit,
						 m->facts[b->fact].quantity.unit);
}

static int
compare_entries(const maker *m, const entry *a, const entry *b)
{
	int			order = compare_keys(m->report, &m->facts[a->fact], a->place,
									 &m->facts[b->fact], b->place);

	if (order == 0 && m->report == CBCC_REPORT_PLAN)
		order = compare_units(m, a, b);
	return order;
}

/* Merge two sorted runs of from into to; those that are equal keep their order. */
static void
merge_runs(const maker *m, const entry *from, entry *to,
		   size_t first, size_t middle, size_t end)
{
	size_t		left = first;
	size_t		right = middle;

	for (size_t i = first; i < end; i++)
		if (left < middle &&
			(right == end || compare_entries(m, &from[left], &from[right]) <= 0))
			to[i] = from[left++];
		else
			to[i] = from[right++];
}

static bool
sort_entries(maker *m)
{
	size_t		count = m->entry_count;
	entry	   *other = m->host->allocate(m->host->context,
										  (count + 1) * sizeof(entry));

	if (other == NULL)
		return false;
	for (size_t width = 1; width < count; width *= 2)
	{
		entry	   *sorted = other;

		for (size_t i = 0; i < count; i += 2 * width)
		{
			size_t		middle = i + width < count ? i + width : count;
			size_t		end = i + 2 * width < count ? i + 2 * width : count;

			merge_runs(m, m->entries, sorted, i, middle, end);
		}
		other = m->entries;
		m->entries = sorted;
		cbcc_check_interrupt(m->host);
	}
	m->host->release(m->host->context, other);
	return true;
}

/* The folded place; the same bytes as before where the place is the same. */
static cbcc_error
fold_place(maker *m, const cbcc_fact *fact, cbcc_string *result)
{
	static const cbcc_error fine = {.code = CBCC_OK};
	const cbcc_fact *last;

	*result = (cbcc_string) {NULL, 0};
	if (fact->place.bytes == NULL)
		return fine;
	if (m->entry_count > 0)
	{
		last = &m->facts[m->entries[m->entry_count - 1].fact];
		if (last->place.bytes != NULL &&
			last->place.length == fact->place.length &&
			memcmp(last->place.bytes, fact->place.bytes, fact->place.length) == 0)
		{
			*result = m->entries[m->entry_count - 1].place;
			return fine;
		}
	}
	return cbcc_fold(m->host, fact->place.bytes, fact->place.length, result);
}

static cbcc_error
collect_entries(maker *m, size_t count)
{
	static const cbcc_error no_memory = {.code = CBCC_ERROR_MEMORY};
	cbcc_error	error = {.code = CBCC_OK};

	m->entries = m->host->allocate(m->host->context,
								   (count + 1) * sizeof(entry));
	if (m->entries == NULL)
		return no_memory;
	for (size_t i = 0; i < count && error.code == CBCC_OK; i++)
	{
		entry		e = {.fact = i, .column = column_of(m->report, &m->facts[i])};

		if (e.column < 0)
			continue;
		error = fold_place(m, &m->facts[i], &e.place);
		m->entries[m->entry_count++] = e;
		if (i % 1024 == 1023)
			cbcc_check_interrupt(m->host);
	}
	if (error.code == CBCC_OK && !sort_entries(m))
		return no_memory;
	return error;
}

static bool
same_quantity(const maker *m, size_t a, size_t b)
{
	return cbcc_quantity_compare(&m->facts[a].quantity,
								 &m->facts[b].quantity) == 0;
}

static bool
same_sentence(const maker *m, size_t a, size_t b)
{
	return m->facts[a].sentence.first == m->facts[b].sentence.first &&
		m->facts[a].sentence.end == m->facts[b].sentence.end;
}

/* No column of the run has two values. */
static bool
is_one_row(const maker *m, size_t first, size_t end)
{
	size_t		seen[CBCC_REPORT_MAX_COLUMNS];

	memset(seen, 0xFF, sizeof(seen));
	for (size_t i = first; i < end; i++)
	{
		size_t	   *at = &seen[m->entries[i].column];

		if (*at == CBCC_REPORT_NO_FACT)
			*at = m->entries[i].fact;
		else if (!same_quantity(m, *at, m->entries[i].fact))
			return false;
	}
	return true;
}

static void
put_cell(const maker *m, cbcc_report_row *row, const entry *e)
{
	row->cells[e->column] = (cbcc_report_cell) {
		.known = true,
		.fact = e->fact,
		.quantity = m->facts[e->fact].quantity
	};
}

static cbcc_report_row *
new_row(maker *m, const entry *e)
{
	cbcc_report_row *row = &m->rows[m->row_count++];

	memset(row, 0, sizeof(*row));
	row->fact = e->fact;
	put_cell(m, row, e);
	return row;
}

/* The row of a group that tells the same number in the same column. */
static cbcc_report_row *
find_repeated(maker *m, size_t first_row, const entry *e)
{
	size_t		i = m->row_count;

	for (int steps = 0; i > first_row && steps < LOOK_BACK; steps++)
	{
		const cbcc_report_cell *cell = &m->rows[--i].cells[e->column];

		if (cell->known && same_quantity(m, cell->fact, e->fact))
			return &m->rows[i];
	}
	return NULL;
}

/*
 * The rows of entries that are alike.  Where no column is told twice, they are
 * one row, wherever the article says it; else facts of one sentence are.
 */
static void
make_rows(maker *m, size_t first, size_t end)
{
	size_t		first_row = m->row_count;
	bool		one = is_one_row(m, first, end);
	cbcc_report_row *row = NULL;
	size_t		said = 0;		/* a fact of the sentence that row is in */

	for (size_t i = first; i < end; i++)
	{
		const entry *e = &m->entries[i];
		cbcc_report_row *repeated = find_repeated(m, first_row, e);

		if (repeated != NULL)
			row = repeated;
		else if (row != NULL && !row->cells[e->column].known &&
				 (one || same_sentence(m, said, e->fact)))
			put_cell(m, row, e);
		else
			row = new_row(m, e);
		said = e->fact;
	}
}

/* A percentage of the plan belongs to the plan or result named before it. */
static void
attach_of_plan(maker *m, size_t first_row, const entry *e)
{
	cbcc_report_row *best = NULL;
	size_t		best_fact = 0;
	size_t		i = m->row_count;

	for (int steps = 0; i > first_row && steps < LOOK_BACK; steps++)
	{
		cbcc_report_row *row = &m->rows[--i];

		if (row->cells[CBCC_REPORT_OF_PLAN].known)
			continue;
		if (best == NULL && m->row_count - first_row == 1)
			best = row;
		for (int column = 0; column < CBCC_REPORT_OF_PLAN; column++)
		{
			const cbcc_report_cell *cell = &row->cells[column];

			if (!cell->known || !same_sentence(m, cell->fact, e->fact) ||
				cell->fact > e->fact || (best != NULL && cell->fact < best_fact))
				continue;
			best = row;
			best_fact = cell->fact;
		}
	}
	if (best != NULL)
		put_cell(m, best, e);
	else
		new_row(m, e);
}

static void
compare_with_plan(cbcc_report_row *row)
{
	const cbcc_quantity *plan = &row->cells[CBCC_REPORT_TARGET].quantity;
	const cbcc_quantity *done = &row->cells[CBCC_REPORT_RESULT].quantity;
	cbcc_report_cell *share = &row->cells[CBCC_REPORT_OF_PLAN];
	int64_t		part;
	int64_t		all;

	/* a share of a share would be taken for one of people */
	if (share->known || !row->cells[CBCC_REPORT_TARGET].known ||
		!row->cells[CBCC_REPORT_RESULT].known ||
		plan->unit == CBCC_UNIT_PERCENT || plan->unit == CBCC_UNIT_TIMES ||
		!get_count(done, &part) || !get_count(plan, &all) || all == 0)
		return;
	*share = (cbcc_report_cell) {
		.known = true,
		.fact = CBCC_REPORT_NO_FACT,
		.quantity = ratio(part, all, CBCC_UNIT_PERCENT_OF_PLAN,
						  both_exact(plan, done))
	};
}

/*
 * The rows of one subject: each unit makes rows of its own, to which then the
 * percentages go.  A result without a plan is no comparison.
 */
static void
make_plan_rows(maker *m, size_t first, size_t end)
{
	size_t		first_row = m->row_count;
	size_t		kept = first_row;

	for (size_t i = first; i < end;)
	{
		size_t		next = i + 1;

		if (m->entries[i].column == CBCC_REPORT_OF_PLAN)
		{
			attach_of_plan(m, first_row, &m->entries[i++]);
			continue;
		}
		while (next < end && compare_units(m, &m->entries[i],
										   &m->entries[next]) == 0)
			next++;
		make_rows(m, i, next);
		i = next;
	}
	for (size_t i = first_row; i < m->row_count; i++)
	{
		compare_with_plan(&m->rows[i]);
		if (m->rows[i].cells[CBCC_REPORT_TARGET].known ||
			m->rows[i].cells[CBCC_REPORT_OF_PLAN].known)
			m->rows[kept++] = m->rows[i];
	}
	m->row_count = kept;
}

/* The one headcount of those like the fact in probe, if there is just one. */
static bool
find_headcount(const maker *m, const cbcc_fact *probe, cbcc_string place,
			   cbcc_quantity *result)
{
	size_t		low = 0;
	size_t		high = m->entry_count;
	bool		found = false;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;
		const entry *e = &m->entries[middle];

		if (compare_keys(m->report, &m->facts[e->fact], e->place, probe,
						 place) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (int steps = 0; low < m->entry_count && steps < LOOK_BACK; low++, steps++)
	{
		const entry *e = &m->entries[low];
		const cbcc_fact *fact = &m->facts[e->fact];

		if (compare_keys(m->report, fact, e->place, probe, place) != 0)
			return found;
		if (e->column != CBCC_REPORT_HEADCOUNT)
			continue;
		if (found && cbcc_quantity_compare(result, &fact->quantity) != 0)
			return false;
		found = true;
		*result = fact->quantity;
	}
	return low == m->entry_count && found;
}

/*
 * What the people of a row are a part of: the number that their own sentence
 * says, else all of the same kind, or without the trait: women of officials.
 */
static void
find_whole(const maker *m, cbcc_report_row *row, cbcc_string place)
{
	cbcc_fact	probe = m->facts[row->fact];

	for (int column = 0; column <= CBCC_REPORT_SHARE && !row->has_whole; column++)
	{
		const cbcc_report_cell *cell = &row->cells[column];

		if (!cell->known || !m->facts[cell->fact].has_out_of)
			continue;
		row->has_whole = true;
		row->whole = (cbcc_quantity) {
			.value = m->facts[cell->fact].out_of,
			.unit = CBCC_UNIT_PERSON
		};
	}
	if (row->has_whole)
		return;
	if (probe.qualification.track == CBCC_TRACK_NONE &&
		probe.standard == CBCC_STANDARD_NONE)
	{
		if ((probe.population & CBCC_POPULATION_TRAITS) == 0)
			return;
		probe.population &= ~CBCC_POPULATION_TRAITS;
	}
	probe.qualification = (cbcc_qualification_range) {.track = CBCC_TRACK_NONE};
	probe.standard = CBCC_STANDARD_NONE;
	row->has_whole = find_headcount(m, &probe, place, &row->whole);
}

static void
fill_row(cbcc_report_row *row)
{
	cbcc_report_cell *heads = &row->cells[CBCC_REPORT_HEADCOUNT];
	cbcc_report_cell *share = &row->cells[CBCC_REPORT_SHARE];

	if (!row->has_whole || heads->known == share->known)
		return;
	if (heads->known)
	{
		share->known = cbcc_share_of(&heads->quantity, &row->whole,
									 &share->quantity);
		share->fact = CBCC_REPORT_NO_FACT;
	}
	else
	{
		heads->known = cbcc_heads_of(&share->quantity, &row->whole,
									 &heads->quantity);
		heads->fact = CBCC_REPORT_NO_FACT;
	}
}

static void
make_group(maker *m, size_t first, size_t end)
{
	size_t		first_row = m->row_count;

	if (m->report == CBCC_REPORT_PLAN)
	{
		make_plan_rows(m, first, end);
		return;
	}
	make_rows(m, first, end);
	if (m->report != CBCC_REPORT_QUALIFICATION)
		return;
	for (size_t i = first_row; i < m->row_count; i++)
	{
		find_whole(m, &m->rows[i], m->entries[first].place);
		fill_row(&m->rows[i]);
	}
}

/*
 * Put the rows into text order: of_fact holds for each fact the row that it is
 * the first of.  A fact is in one row only.
 */
static bool
order_rows(maker *m, size_t fact_count)
{
	const cbcc_host *host = m->host;
	size_t	   *of_fact = host->allocate(host->context,
										 (fact_count + 1) * sizeof(size_t));
	cbcc_report_row *ordered = host->allocate(host->context,
											  (m->row_count + 1) * sizeof(cbcc_report_row));
	size_t		count = 0;

	if (of_fact == NULL || ordered == NULL)
		return false;
	for (size_t i = 0; i < fact_count; i++)
		of_fact[i] = CBCC_REPORT_NO_FACT;
	for (size_t i = 0; i < m->row_count; i++)
	{
		for (int column = 0; column < CBCC_REPORT_MAX_COLUMNS; column++)
		{
			const cbcc_report_cell *cell = &m->rows[i].cells[column];

			if (cell->known && cell->fact < m->rows[i].fact)
				m->rows[i].fact = cell->fact;
		}
		of_fact[m->rows[i].fact] = i;
	}
	for (size_t i = 0; i < fact_count; i++)
		if (of_fact[i] != CBCC_REPORT_NO_FACT)
			ordered[count++] = m->rows[of_fact[i]];
	host->release(host->context, of_fact);
	host->release(host->context, m->rows);
	m->rows = ordered;
	return true;
}

cbcc_error
cbcc_report_make(const cbcc_host *host, cbcc_report report,
				 const cbcc_fact *facts, size_t count, cbcc_report_rows *result)
{
	maker		m = {.host = host, .report = report, .facts = facts};
	cbcc_error	error = collect_entries(&m, count);

	*result = (cbcc_report_rows) {NULL, 0};
	if (error.code != CBCC_OK || m.entry_count == 0)
		return error;
	m.rows = host->allocate(host->context,
							(m.entry_count + 1) * sizeof(cbcc_report_row));
	if (m.rows == NULL)
		return (cbcc_error) {.code = CBCC_ERROR_MEMORY};
	for (size_t i = 0; i < m.entry_count;)
	{
		size_t		end = i + 1;

		while (end < m.entry_count &&
			   compare_keys(report, &facts[m.entries[i].fact], m.entries[i].place,
							&facts[m.entries[end].fact],
							m.entries[end].place) == 0)
			end++;
		make_group(&m, i, end);
		i = end;
	}
	host->release(host->context, m.entries);
	if (!order_rows(&m, count))
		return (cbcc_error) {.code = CBCC_ERROR_MEMORY};
	*result = (cbcc_report_rows) {m.rows, m.row_count};
	return error;
}
