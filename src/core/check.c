/*-------------------------------------------------------------------------
 *
 * check.c
 *		Figures of one article that contradict each other.
 *
 * A fact does not say which whole it is a part of.  The last total before it
 * of the same people, place and time is taken for it; a contradiction with
 * that is raised only where no other total near by explains the figure.
 *
 *-------------------------------------------------------------------------
 */
#include "checker.h"
#include "host.h"

#include <string.h>

const char *
cbcc_finding_kind_label(cbcc_finding_kind kind)
{
	static const char *const labels[CBCC_FINDING_COUNT] = {
		[CBCC_FINDING_IMPOSSIBLE_SHARE] = "impossible_share",
		[CBCC_FINDING_COUNT_AND_SHARE] = "count_and_share",
		[CBCC_FINDING_SUM] = "sum",
		[CBCC_FINDING_PART_OVER_WHOLE] = "part_over_whole",
		[CBCC_FINDING_TOLD_DIFFERENTLY] = "told_differently"
	};

	return labels[kind];
}

/* Kinds and levels are the same, and all traits of the whole are the part's. */
static bool
population_within(uint32_t part, uint32_t whole)
{
	return (part & ~CBCC_POPULATION_TRAITS) == (whole & ~CBCC_POPULATION_TRAITS) &&
		(whole & CBCC_POPULATION_TRAITS & ~part) == 0;
}

/* Kinds that narrow a group; "cán bộ" and "công chức" widen it. */
#define NARROWING_KINDS \
	(CBCC_POPULATION_PARTY_MEMBER | CBCC_POPULATION_KEY_CADRE | \
	 CBCC_POPULATION_LEADER | CBCC_POPULATION_COMMITTEE_MEMBER | \
	 CBCC_POPULATION_COUNCIL_DELEGATE | CBCC_POPULATION_RESERVE | \
	 CBCC_POPULATION_LEARNER)

/* "16 người, trong đó 9 người là đảng viên"; learners of any kind are learners */
static bool
population_narrower(uint32_t part, uint32_t whole)
{
	uint32_t	added = part & ~whole;

	return part != whole && whole != 0 && (whole & ~part) == 0 &&
		((added & CBCC_POPULATION_KINDS & ~NARROWING_KINDS) == 0 ||
		 (whole & CBCC_POPULATION_KINDS) == CBCC_POPULATION_LEARNER) &&
		((added & CBCC_POPULATION_LEVELS) == 0 || (whole & CBCC_POPULATION_LEVELS) == 0);
}

/* No level, or one in common. */
static bool
share_levels(uint32_t a, uint32_t b)
{
	return (a & b & CBCC_POPULATION_LEVELS) != 0 ||
		(a & CBCC_POPULATION_LEVELS) == 0 || (b & CBCC_POPULATION_LEVELS) == 0;
}

/*
 * Findings.
 */

cbcc_finding *
cbcc_checker_add(cbcc_checker *c, cbcc_finding_kind kind, const cbcc_check_group *g,
				 const cbcc_arithmetic *arithmetic)
{
	cbcc_finding *finding;

	if (c->result->count == CBCC_FINDINGS_MOST)
	{
		c->too_many = c->no_memory = true;
		return NULL;
	}
	if (c->result->count == c->room)
	{
		cbcc_finding *items = cbcc_widen(c->host, c->result->items, &c->room, 8,
										 sizeof(cbcc_finding));

		if (items == NULL)
		{
			c->no_memory = true;
			return NULL;
		}
		c->result->items = items;
	}
	finding = &c->result->items[c->result->count];
	memset(finding, 0, sizeof(*finding));
	finding->kind = kind;
	for (int i = 0; i < g->count; i++)
		finding->facts[finding->fact_count++] = cbcc_checker_at(c, g->members[i])->ordinal;
	finding->arithmetic = cbcc_arithmetic_text(arithmetic, c->host);
	if (finding->arithmetic.bytes == NULL)
	{
		c->no_memory = true;
		return NULL;
	}
	c->result->count++;
	return finding;
}

/* In text order, each once. */
void
cbcc_group_add(cbcc_check_group *g, size_t index)
{
	int			at = g->count;

	if (index == CBCC_FIGURE_NONE || g->count == CBCC_FINDING_MAX_FACTS)
		return;
	for (int i = 0; i < g->count; i++)
		if (g->members[i] == index)
			return;
	for (; at > 0 && g->members[at - 1] > index; at--)
		g->members[at] = g->members[at - 1];
	g->members[at] = index;
	g->count++;
}

void
cbcc_checker_put(cbcc_arithmetic *out, const cbcc_figure *figure)
{
	cbcc_arithmetic_put_quantity(out, &figure->fact->quantity, figure->decimals);
}

/*
 * Wholes.
 */

/*
 * Those trained are part of those there are where one sentence says both; else
 * the event is the same.
 */
static bool
same_setting(const cbcc_fact *part, const cbcc_fact *whole)
{
	if (part->event == CBCC_EVENT_TRAINING && whole->event == CBCC_EVENT_STOCK)
		return cbcc_check_same_sentence(part, whole) && part->modality == whole->modality &&
			part->stat == whole->stat && cbcc_string_equal(part->place, whole->place) &&
			cbcc_period_equal(part->period, whole->period);
	return cbcc_check_same_frame(part, whole);
}

/* Could the whole be the whole of this part, as the facts have them? */
static bool
is_whole_of(const cbcc_figure *part, const cbcc_figure *whole)
{
	const cbcc_fact *a = part->fact;
	const cbcc_fact *b = whole->fact;
	bool		narrower = a->qualification.track != CBCC_TRACK_NONE ||
		a->standard != CBCC_STANDARD_NONE;

	if (!whole->is_count || b->has_out_of || !same_setting(a, b) ||
		!(population_within(a->population, b->population) ||
		  (cbcc_check_same_sentence(a, b) && population_narrower(a->population, b->population))))
		return false;
	if (part->is_count ? a->quantity.unit != b->quantity.unit :
		b->quantity.unit != CBCC_UNIT_PERSON)
		return false;
	if (cbcc_check_is_total(b))
		return narrower || a->population != b->population;
	return cbcc_check_same_subject(a, b) && a->population != b->population;
}

/*
 * The last total, or a larger one before it that tells no different: "bầu 88
 * người, 27 người lần đầu" counts part of the 88 by a word that no fact holds.
 */
size_t
cbcc_checker_find_whole(const cbcc_checker *c, size_t index)
{
	const cbcc_figure *part = cbcc_checker_at(c, index);
	size_t		found = CBCC_FIGURE_NONE;

	for (size_t i = index; i-- > cbcc_checker_from(index);)
	{
		const cbcc_figure *whole = cbcc_checker_at(c, i);

		if (is_whole_of(part, whole) &&
			(found == CBCC_FIGURE_NONE ||
			 (whole->fact->population == cbcc_checker_at(c, found)->fact->population &&
			  cbcc_check_same_subject(whole->fact, cbcc_checker_at(c, found)->fact) &&
			  whole->count.low > cbcc_checker_at(c, found)->count.high)))
			found = i;
		/* who is counted in another place, the text has gone on to */
		if (whole->is_count && cbcc_check_is_total(whole->fact) &&
			!cbcc_string_equal(part->fact->place, whole->fact->place))
			break;
	}
	return found;
}

/* What it is out of, where a pair says so. */
bool
cbcc_figure_out_of(const cbcc_figure *figure, cbcc_count_range *range)
{
	cbcc_quantity of = {figure->fact->out_of, figure->fact->quantity.unit,
	CBCC_APPROX_EXACT};

	return figure->fact->has_out_of && cbcc_figure_count(&of, range);
}

/* A count that the text may have meant instead, wherever near by it stands. */
bool
cbcc_checker_may_be_whole(const cbcc_figure *part, const cbcc_figure *whole)
{
	const cbcc_fact *a = part->fact;
	const cbcc_fact *b = whole->fact;

	if (!whole->is_count || !cbcc_check_is_stock_like(b) ||
		!share_levels(a->population, b->population))
		return false;
	if (a->place.bytes == NULL || b->place.bytes == NULL)
	{
		if (!cbcc_check_same_paragraph(part, whole))
			return false;
	}
	else if (!cbcc_string_equal(a->place, b->place))
		return false;
	return (a->population & b->population & CBCC_POPULATION_KINDS) != 0 ||
		(a->population & CBCC_POPULATION_KINDS) == 0 ||
		(b->population & CBCC_POPULATION_KINDS) == 0;
}

/* Beside each other in one breakdown. */
bool
cbcc_checker_are_parts(const cbcc_figure *a, const cbcc_figure *b)
{
	const cbcc_fact *x = a->fact;
	const cbcc_fact *y = b->fact;

	return cbcc_check_same_frame(x, y) && x->population == y->population &&
		x->quantity.unit == y->quantity.unit && cbcc_check_same_paragraph(a, b) &&
		((cbcc_range_disjoint(x->qualification, y->qualification) &&
		  x->standard == y->standard) ||
		 (cbcc_range_equal(x->qualification, y->qualification) &&
		  x->standard != y->standard && x->standard != CBCC_STANDARD_NONE &&
		  y->standard != CBCC_STANDARD_NONE));
}

cbcc_error
cbcc_facts_check(const cbcc_host *host, const cbcc_fact *facts, size_t count,
				 const char *text, size_t length, cbcc_finding_list *result)
{
	cbcc_checker c = {.host = host, .result = result};
	cbcc_error	error = {CBCC_OK, 0, NULL, NULL};

	*result = (cbcc_finding_list) {NULL, 0};
	c.figures = cbcc_figures_prepare(host, facts, count, text, length);
	if (c.figures.items == NULL)
	{
		error.code = CBCC_ERROR_MEMORY;
		return error;
	}
	cbcc_check_find_partners(&c);
	for (size_t i = 0; i < count && !c.no_memory; i++)
	{
		if (i % 64 == 0)
			cbcc_check_interrupt(host);
		cbcc_check_part(&c, i);
		cbcc_check_pair(&c, i);
		cbcc_check_implied(&c, i);
		cbcc_check_share(&c, i);
		cbcc_check_nested(&c, i);
		cbcc_check_levels(&c, i);
		cbcc_check_standard(&c, i);
		cbcc_check_kinds(&c, i);
		cbcc_check_plan(&c, i);
		cbcc_check_retold(&c, i);
	}
	host->release(host->context, c.figures.items);
	if (c.too_many)
		error = (cbcc_error) {
			CBCC_ERROR_LIMIT, 0, "There are more than a million contradictions",
			"Check the facts of one article at a time."
		};
	else if (c.no_memory)
		error.code = CBCC_ERROR_MEMORY;
	return error;
}
