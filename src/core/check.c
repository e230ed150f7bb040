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
#include "check.h"
#include "arithmetic.h"
#include "check_figure.h"

#include <string.h>

/* A count and its share stand within this many characters of each other. */
#define PARTNER_REACH 80

typedef struct checker
{
	const cbcc_host *host;
	cbcc_figures figures;
	cbcc_finding_list *result;
	size_t		room;
	bool		no_memory;
} checker;

/* The figures of a finding while it is put together. */
typedef struct group
{
	size_t		members[CBCC_FINDING_MAX_FACTS];
	int			count;
} group;

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

static const cbcc_figure *
figure_at(const checker *c, size_t index)
{
	return &c->figures.items[index];
}

static size_t
window_start(size_t index)
{
	return index > CBCC_CHECK_WINDOW ? index - CBCC_CHECK_WINDOW : 0;
}

static size_t
window_end(const checker *c, size_t index)
{
	return c->figures.count - index > CBCC_CHECK_WINDOW ?
		index + CBCC_CHECK_WINDOW : c->figures.count;
}

/*
 * What two facts have in common.
 */

static bool
same_frame(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->event == b->event && a->modality == b->modality &&
		a->stat == b->stat && cbcc_string_equal(a->place, b->place) &&
		cbcc_period_equal(a->period, b->period);
}

static bool
same_subject(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->standard == b->standard &&
		cbcc_range_equal(a->qualification, b->qualification);
}

static bool
same_paragraph(const cbcc_figure *a, const cbcc_figure *b)
{
	return a->paragraph == b->paragraph;
}

static bool
same_sentence(const cbcc_fact *a, const cbcc_fact *b)
{
	return a->sentence.first == b->sentence.first &&
		a->sentence.end == b->sentence.end;
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

static bool
is_stock_like(const cbcc_fact *fact)
{
	return fact->event != CBCC_EVENT_CHANGE && fact->event != CBCC_EVENT_SPENDING &&
		fact->event != CBCC_EVENT_MATERIAL && fact->stat == CBCC_STAT_TOTAL;
}

static bool
is_exact(const cbcc_figure *figure)
{
	return figure->fact->quantity.approx == CBCC_APPROX_EXACT;
}

/* Who is counted and nothing about them. */
static bool
is_total(const cbcc_fact *fact)
{
	return fact->qualification.track == CBCC_TRACK_NONE &&
		fact->standard == CBCC_STANDARD_NONE;
}

/*
 * Findings.
 */

static cbcc_finding *
add_finding(checker *c, cbcc_finding_kind kind, const group *g,
			const cbcc_arithmetic *arithmetic)
{
	cbcc_finding *finding;

	if (c->result->count == c->room)
	{
		size_t		room = c->room == 0 ? 8 : c->room * 2;
		cbcc_finding *items = c->host->reallocate(c->host->context, c->result->items,
												  room * sizeof(cbcc_finding));

		if (items == NULL)
		{
			c->no_memory = true;
			return NULL;
		}
		c->result->items = items;
		c->room = room;
	}
	finding = &c->result->items[c->result->count];
	memset(finding, 0, sizeof(*finding));
	finding->kind = kind;
	for (int i = 0; i < g->count; i++)
		finding->facts[finding->fact_count++] = figure_at(c, g->members[i])->ordinal;
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
static void
add_member(group *g, size_t index)
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

static cbcc_decimal
whole_number(int64_t value)
{
	return (cbcc_decimal) {value, 0};
}

/* One unit of the last printed decimal, times so many numbers. */
static cbcc_decimal
last_unit(int decimals, int numbers)
{
	return (cbcc_decimal) {numbers, (uint8_t) decimals};
}

static void
put_figure(cbcc_arithmetic *out, const cbcc_figure *figure)
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
		return same_sentence(part, whole) && part->modality == whole->modality &&
			part->stat == whole->stat && cbcc_string_equal(part->place, whole->place) &&
			cbcc_period_equal(part->period, whole->period);
	return same_frame(part, whole);
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
		  (same_sentence(a, b) && population_narrower(a->population, b->population))))
		return false;
	if (part->is_count ? a->quantity.unit != b->quantity.unit :
		b->quantity.unit != CBCC_UNIT_PERSON)
		return false;
	if (is_total(b))
		return narrower || a->population != b->population;
	return same_subject(a, b) && a->population != b->population;
}

/*
 * The last total, or a larger one before it that tells no different: "bầu 88
 * người, 27 người lần đầu" counts part of the 88 by a word that no fact holds.
 */
static size_t
find_whole(const checker *c, size_t index)
{
	const cbcc_figure *part = figure_at(c, index);
	size_t		found = CBCC_FIGURE_NONE;

	for (size_t i = index; i-- > window_start(index);)
	{
		const cbcc_figure *whole = figure_at(c, i);

		if (is_whole_of(part, whole) &&
			(found == CBCC_FIGURE_NONE ||
			 (whole->fact->population == figure_at(c, found)->fact->population &&
			  same_subject(whole->fact, figure_at(c, found)->fact) &&
			  whole->count.low > figure_at(c, found)->count.high)))
			found = i;
		/* who is counted in another place, the text has gone on to */
		if (whole->is_count && is_total(whole->fact) &&
			!cbcc_string_equal(part->fact->place, whole->fact->place))
			break;
	}
	return found;
}

/* What it is out of, where a pair says so. */
static bool
get_out_of(const cbcc_figure *figure, cbcc_count_range *range)
{
	cbcc_quantity of = {figure->fact->out_of, figure->fact->quantity.unit,
	CBCC_APPROX_EXACT};

	return figure->fact->has_out_of && cbcc_figure_count(&of, range);
}

/* A count that the text may have meant instead, wherever near by it stands. */
static bool
may_be_whole(const cbcc_figure *part, const cbcc_figure *whole)
{
	const cbcc_fact *a = part->fact;
	const cbcc_fact *b = whole->fact;

	if (!whole->is_count || !is_stock_like(b) ||
		!share_levels(a->population, b->population))
		return false;
	if (a->place.bytes == NULL || b->place.bytes == NULL)
	{
		if (!same_paragraph(part, whole))
			return false;
	}
	else if (!cbcc_string_equal(a->place, b->place))
		return false;
	return (a->population & b->population & CBCC_POPULATION_KINDS) != 0 ||
		(a->population & CBCC_POPULATION_KINDS) == 0 ||
		(b->population & CBCC_POPULATION_KINDS) == 0;
}

/*
 * A count with its share.
 */

static bool
are_partners(const cbcc_figure *count, const cbcc_figure *share)
{
	const cbcc_fact *a = count->fact;
	const cbcc_fact *b = share->fact;
	int64_t		gap = a->span.first < b->span.first ?
		(int64_t) b->span.first - a->span.end : (int64_t) a->span.first - b->span.end;

	return count->is_count && share->is_share && same_sentence(a, b) &&
		gap < PARTNER_REACH && same_frame(a, b) && same_subject(a, b) &&
		a->population == b->population;
}

static void
find_partners(checker *c)
{
	cbcc_figure *items = c->figures.items;

	for (size_t i = 0; i + 1 < c->figures.count; i++)
		if (are_partners(&items[i], &items[i + 1]))
		{
			items[i].partner = i + 1;
			items[i + 1].partner = i;
		}
	/* "27,6% (8 người)": the count behind, if it has no share of its own */
	for (size_t i = 0; i + 1 < c->figures.count; i++)
		if (items[i].partner == CBCC_FIGURE_NONE &&
			items[i + 1].partner == CBCC_FIGURE_NONE &&
			are_partners(&items[i + 1], &items[i]))
		{
			items[i].partner = i + 1;
			items[i + 1].partner = i;
		}
}

static void
report_pair(checker *c, size_t count, size_t whole, int64_t of)
{
	const cbcc_figure *part = figure_at(c, count);
	const cbcc_figure *share = figure_at(c, part->partner);
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	cbcc_decimal ratio = cbcc_figure_ratio(part->fact->quantity.value.mantissa, of,
										   decimals);
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	group		g = {.count = 0};

	add_member(&g, count);
	add_member(&g, part->partner);
	add_member(&g, whole);
	put_figure(&out, part);
	cbcc_arithmetic_put(&out, " trên ");
	cbcc_arithmetic_put_count(&out, of);
	cbcc_arithmetic_put_unit(&out, part->fact->quantity.unit);
	cbcc_arithmetic_put(&out, " là ");
	cbcc_arithmetic_put_share(&out, ratio);
	cbcc_arithmetic_put(&out, ", không phải ");
	put_figure(&out, share);
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_COUNT_AND_SHARE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = ratio;
	finding->tolerance = last_unit(share->decimals, 1);
}

/* "cao cấp 12 người, trung cấp 118 người, gộp lại bằng 90,9%" */
static bool
is_share_of_both(const checker *c, size_t count, size_t whole)
{
	const cbcc_figure *part = figure_at(c, count);
	const cbcc_figure *share = figure_at(c, part->partner);
	cbcc_count_range both = part->count;

	for (size_t i = count; i-- > window_start(count);)
	{
		const cbcc_figure *before = figure_at(c, i);

		if (!before->is_count || !same_sentence(before->fact, part->fact) ||
			!cbcc_range_disjoint(before->fact->qualification, part->fact->qualification))
			return false;
		both.low += before->count.low;
		both.high += before->count.high;
		if (cbcc_figure_agrees(both, figure_at(c, whole)->count, share->share))
			return true;
	}
	return false;
}

static bool
pair_is_explained(const checker *c, size_t count)
{
	const cbcc_figure *part = figure_at(c, count);
	const cbcc_figure *share = figure_at(c, part->partner);

	for (size_t i = window_start(count); i < window_end(c, count); i++)
	{
		const cbcc_figure *whole = figure_at(c, i);
		cbcc_count_range out_of;

		if (i == count || !may_be_whole(part, whole))
			continue;
		if (whole->count.low > 0 &&
			cbcc_figure_agrees(part->count, whole->count, share->share))
			return true;
		if (get_out_of(whole, &out_of) && out_of.low > 0 &&
			cbcc_figure_agrees(part->count, out_of, share->share))
			return true;
	}
	return false;
}

/*
 * From another paragraph, a whole that makes the share less than half or more
 * than twice as large is more likely not the one that is meant.
 */
static bool
is_far_whole(const cbcc_figure *part, const cbcc_figure *share,
			 const cbcc_figure *whole)
{
	cbcc_share_range wide = {share->share.low / 2, share->share.high * 2};

	return !same_paragraph(part, whole) &&
		!cbcc_figure_agrees(part->count, whole->count, wide);
}

static void
check_pair(checker *c, size_t index)
{
	const cbcc_figure *part = figure_at(c, index);
	const cbcc_fact *fact = part->fact;
	const cbcc_figure *share;
	size_t		whole;

	if (!part->is_count || part->partner == CBCC_FIGURE_NONE || !is_stock_like(fact))
		return;
	share = figure_at(c, part->partner);
	if (fact->has_out_of)
	{
		cbcc_count_range range;

		if (get_out_of(part, &range) && range.low > 0 &&
			!cbcc_figure_agrees(part->count, range, share->share))
			report_pair(c, index, CBCC_FIGURE_NONE, range.low);
		return;
	}
	whole = find_whole(c, index);
	if (whole == CBCC_FIGURE_NONE || figure_at(c, whole)->count.low == 0 ||
		cbcc_figure_agrees(part->count, figure_at(c, whole)->count, share->share) ||
		is_far_whole(part, share, figure_at(c, whole)) ||
		pair_is_explained(c, index) || is_share_of_both(c, index, whole))
		return;
	report_pair(c, index, whole, figure_at(c, whole)->fact->quantity.value.mantissa);
}

/*
 * Two counts with their shares and no whole: they imply one each.
 */

static bool
implied_whole(const cbcc_figure *part, const cbcc_figure *share,
			  cbcc_count_range *result)
{
	if (share->share.low <= 0 || part->count.low == 0)
		return false;
	result->low = part->count.low * CBCC_SHARE_WHOLE / share->share.high;
	result->high = part->count.high * CBCC_SHARE_WHOLE / share->share.low + 1;
	return true;
}

/* Beside each other in one breakdown. */
static bool
are_parts_of_one(const cbcc_figure *a, const cbcc_figure *b)
{
	const cbcc_fact *x = a->fact;
	const cbcc_fact *y = b->fact;

	return same_frame(x, y) && x->population == y->population &&
		x->quantity.unit == y->quantity.unit && same_paragraph(a, b) &&
		((cbcc_range_disjoint(x->qualification, y->qualification) &&
		  x->standard == y->standard) ||
		 (cbcc_range_equal(x->qualification, y->qualification) &&
		  x->standard != y->standard && x->standard != CBCC_STANDARD_NONE &&
		  y->standard != CBCC_STANDARD_NONE));
}

static void
put_implied(cbcc_arithmetic *out, const cbcc_figure *part,
			const cbcc_figure *share)
{
	int64_t		whole = cbcc_figure_ratio(part->fact->quantity.value.mantissa,
										  share->fact->quantity.value.mantissa,
										  share->fact->quantity.value.scale).mantissa;

	put_figure(out, part);
	cbcc_arithmetic_put(out, " là ");
	put_figure(out, share);
	cbcc_arithmetic_put(out, " của khoảng ");
	cbcc_arithmetic_put_count(out, whole);
	cbcc_arithmetic_put_unit(out, part->fact->quantity.unit);
}

static void
report_implied(checker *c, size_t first, size_t second)
{
	const cbcc_figure *a = figure_at(c, first);
	const cbcc_figure *b = figure_at(c, second);
	const cbcc_figure *share = figure_at(c, b->partner);
	int64_t		whole = cbcc_figure_ratio(a->fact->quantity.value.mantissa,
										  figure_at(c, a->partner)->fact->quantity.value.mantissa,
										  figure_at(c, a->partner)->fact->quantity.value.scale).mantissa;
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	group		g = {.count = 0};

	add_member(&g, first);
	add_member(&g, a->partner);
	add_member(&g, second);
	add_member(&g, b->partner);
	put_implied(&out, a, figure_at(c, a->partner));
	cbcc_arithmetic_put(&out, ", còn ");
	put_implied(&out, b, share);
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_COUNT_AND_SHARE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = cbcc_figure_ratio(b->fact->quantity.value.mantissa,
										  whole > 0 ? whole : 1, decimals);
	finding->tolerance = last_unit(share->decimals, 1);
}

static bool
has_bare_pair(const checker *c, size_t index)
{
	const cbcc_figure *figure = figure_at(c, index);

	return figure->is_count && figure->partner != CBCC_FIGURE_NONE &&
		!figure->fact->has_out_of && is_stock_like(figure->fact) &&
		find_whole(c, index) == CBCC_FIGURE_NONE;
}

static void
check_implied(checker *c, size_t index)
{
	const cbcc_figure *a = figure_at(c, index);
	cbcc_count_range first;
	cbcc_count_range second;

	if (!has_bare_pair(c, index) ||
		!implied_whole(a, figure_at(c, a->partner), &first))
		return;
	for (size_t i = index + 1; i < window_end(c, index); i++)
	{
		const cbcc_figure *b = figure_at(c, i);

		if (!has_bare_pair(c, i) || !are_parts_of_one(a, b))
			continue;
		if (implied_whole(b, figure_at(c, b->partner), &second) &&
			(first.high < second.low || second.high < first.low))
			report_implied(c, index, i);
		return;
	}
}

/*
 * A share alone, which no whole number of heads gives.
 */

/*
 * Said twice of one group in one sentence, one is of another time or of
 * another group than its fact says: "từ 9,4% lên 13%".
 */
static bool
has_twin(const checker *c, size_t index)
{
	const cbcc_fact *fact = figure_at(c, index)->fact;

	for (size_t i = window_start(index); i < window_end(c, index); i++)
	{
		const cbcc_fact *other = figure_at(c, i)->fact;

		if (i != index && same_sentence(fact, other) && same_subject(fact, other) &&
			fact->event == other->event && fact->population == other->population)
			return true;
	}
	return false;
}

static bool
is_possible(const cbcc_figure *share, int64_t out_of)
{
	cbcc_count_range heads = cbcc_figure_heads(share->share, out_of);

	return heads.low <= heads.high;
}

static bool
share_is_explained(const checker *c, size_t index)
{
	const cbcc_figure *share = figure_at(c, index);

	for (size_t i = window_start(index); i < window_end(c, index); i++)
	{
		const cbcc_figure *whole = figure_at(c, i);
		cbcc_count_range out_of;

		if (!may_be_whole(share, whole) ||
			!(is_total(whole->fact) || same_subject(share->fact, whole->fact)))
			continue;
		if (!is_exact(whole) || is_possible(share, whole->count.low) ||
			(get_out_of(whole, &out_of) && is_possible(share, out_of.low)))
			return true;
	}
	return false;
}

static void
put_heads(cbcc_arithmetic *out, int64_t heads, int64_t of, cbcc_unit unit,
		  int decimals)
{
	cbcc_arithmetic_put_count(out, heads);
	cbcc_arithmetic_put_unit(out, unit);
	cbcc_arithmetic_put(out, " là ");
	cbcc_arithmetic_put_share(out, cbcc_figure_ratio(heads, of, decimals));
}

static void
report_share(checker *c, size_t index, size_t whole)
{
	const cbcc_figure *share = figure_at(c, index);
	const cbcc_fact *total = figure_at(c, whole)->fact;
	cbcc_unit	unit = total->quantity.unit;
	int64_t		of = figure_at(c, whole)->count.low;
	int64_t		above = cbcc_figure_heads(share->share, of).low;
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	int64_t		middle = (share->share.low + share->share.high) / 2 * of;
	bool		nearer_above = above * CBCC_SHARE_WHOLE - middle <
		middle - (above - 1) * CBCC_SHARE_WHOLE;
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	group		g = {.count = 0};

	add_member(&g, index);
	add_member(&g, whole);
	put_figure(&out, share);
	cbcc_arithmetic_put(&out, " của ");
	put_figure(&out, figure_at(c, whole));
	cbcc_arithmetic_put(&out, " không ứng với số nguyên nào: ");
	put_heads(&out, above - 1, of, unit, decimals);
	cbcc_arithmetic_put(&out, ", ");
	put_heads(&out, above, of, unit, decimals);
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_IMPOSSIBLE_SHARE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = cbcc_figure_ratio(nearer_above ? above : above - 1, of, decimals);
	finding->tolerance = last_unit(share->decimals, 1);
}

static void
check_share(checker *c, size_t index)
{
	const cbcc_figure *share = figure_at(c, index);
	size_t		whole;

	if (!share->is_share || !is_exact(share) || !is_stock_like(share->fact) ||
		share->partner != CBCC_FIGURE_NONE ||
		share->fact->modality == CBCC_MODALITY_TARGET)
		return;
	whole = find_whole(c, index);
	if (whole == CBCC_FIGURE_NONE || !is_exact(figure_at(c, whole)) ||
		figure_at(c, whole)->count.low == 0 ||
		!same_paragraph(share, figure_at(c, whole)))
		return;
	if (share->share.low > 0 && !is_possible(share, figure_at(c, whole)->count.low) &&
		!has_twin(c, index) &&
		!share_is_explained(c, index))
		report_share(c, index, whole);
}

/*
 * Parts larger than their whole.
 */

static void
report_part(checker *c, size_t part, size_t whole, const char *words,
			cbcc_decimal limit, cbcc_unit unit)
{
	const cbcc_figure *figure = figure_at(c, part);
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	group		g = {.count = 0};

	add_member(&g, part);
	add_member(&g, whole);
	put_figure(&out, figure);
	cbcc_arithmetic_put(&out, words);
	if (whole != CBCC_FIGURE_NONE)
		put_figure(&out, figure_at(c, whole));
	else if (figure->is_share)
		cbcc_arithmetic_put_share(&out, limit);
	else
	{
		cbcc_arithmetic_put_count(&out, limit.mantissa);
		cbcc_arithmetic_put_unit(&out, unit);
	}
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_PART_OVER_WHOLE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = figure->fact->quantity.value;
	finding->computed = limit;
	finding->tolerance = whole_number(0);
	if (figure->is_share)
		finding->tolerance = last_unit(figure->decimals, 1);
}

#define WORDS_OVER_WHOLE " là một phần mà lớn hơn tổng số "
#define WORDS_OVER_GROUP " là một phần mà lớn hơn nhóm chứa nó, "

/* A total near by that is large enough to be what is meant. */
static bool
part_is_explained(const checker *c, size_t index, int64_t least)
{
	const cbcc_figure *part = figure_at(c, index);

	for (size_t i = window_start(index); i < window_end(c, index); i++)
	{
		const cbcc_figure *whole = figure_at(c, i);
		cbcc_count_range out_of;

		if (i != index && may_be_whole(part, whole) && is_total(whole->fact) &&
			whole->fact->event == part->fact->event &&
			whole->fact->quantity.unit == part->fact->quantity.unit &&
			(whole->count.high >= least ||
			 (get_out_of(whole, &out_of) && out_of.high >= least)))
			return true;
	}
	return false;
}

static void
check_part(checker *c, size_t index)
{
	const cbcc_figure *part = figure_at(c, index);
	const cbcc_fact *fact = part->fact;
	cbcc_count_range range;
	size_t		whole;

	if (!is_stock_like(fact))
		return;
	if (part->is_share)
	{
		if (part->share.low > CBCC_SHARE_WHOLE && fact->event != CBCC_EVENT_TRAINING)
			report_part(c, index, CBCC_FIGURE_NONE, " lớn hơn ",
						whole_number(100), CBCC_UNIT_PERCENT);
		return;
	}
	if (!part->is_count)
		return;
	if (fact->has_out_of)
	{
		/* a plan may be overfulfilled: 45/40 chỉ tiêu */
		if (fact->quantity.unit != CBCC_UNIT_POST && get_out_of(part, &range) &&
			part->count.low > range.high)
			report_part(c, index, CBCC_FIGURE_NONE, WORDS_OVER_WHOLE, fact->out_of,
						fact->quantity.unit);
		return;
	}
	whole = find_whole(c, index);
	if (whole != CBCC_FIGURE_NONE &&
		part->count.low > figure_at(c, whole)->count.high &&
		!part_is_explained(c, index, part->count.low))
		report_part(c, index, whole, WORDS_OVER_WHOLE,
					figure_at(c, whole)->fact->quantity.value, fact->quantity.unit);
}

/* Is the one more than the other, whatever the sign words and rounding? */
static bool
is_more(const cbcc_figure *a, const cbcc_figure *b)
{
	if (a->is_share && b->is_share)
		return a->share.low >= b->share.high;
	return a->is_count && b->is_count && a->count.low > b->count.high;
}

/* "đại học trở lên 60%, trung cấp trở lên 55%" */
static void
check_nested(checker *c, size_t index)
{
	const cbcc_figure *a = figure_at(c, index);

	if (!is_stock_like(a->fact) || a->fact->has_out_of)
		return;
	for (size_t i = index + 1; i < window_end(c, index); i++)
	{
		const cbcc_figure *b = figure_at(c, i);
		size_t		part = i;
		size_t		whole = index;

		if (!same_paragraph(a, b))
			break;
		if (!same_frame(a->fact, b->fact) || b->fact->has_out_of ||
			a->fact->population != b->fact->population ||
			a->fact->standard != b->fact->standard ||
			a->fact->quantity.unit != b->fact->quantity.unit)
			continue;
		if (cbcc_range_contains(b->fact->qualification, a->fact->qualification))
		{
			part = index;
			whole = i;
		}
		else if (!cbcc_range_contains(a->fact->qualification, b->fact->qualification))
			continue;
		if (is_more(figure_at(c, part), figure_at(c, whole)))
			report_part(c, part, whole, WORDS_OVER_GROUP,
						figure_at(c, whole)->fact->quantity.value,
						a->fact->quantity.unit);
	}
}

/*
 * Sums.
 */

static void
put_sum(cbcc_arithmetic *out, const checker *c, const group *parts)
{
	for (int i = 0; i < parts->count; i++)
	{
		if (i > 0)
			cbcc_arithmetic_put(out, " + ");
		put_figure(out, figure_at(c, parts->members[i]));
	}
	cbcc_arithmetic_put(out, " = ");
}

static void
report_shares(checker *c, const group *parts)
{
	cbcc_arithmetic out = {.used = 0};
	cbcc_decimal sum = {0, 0};
	int			decimals = 0;
	cbcc_finding *finding;

	for (int i = 0; i < parts->count; i++)
		if (figure_at(c, parts->members[i])->decimals > decimals)
			decimals = figure_at(c, parts->members[i])->decimals;
	sum.scale = (uint8_t) decimals;
	for (int i = 0; i < parts->count; i++)
		sum.mantissa += cbcc_figure_print(figure_at(c, parts->members[i])->fact->quantity.value,
										  decimals).mantissa;
	put_sum(&out, c, parts);
	cbcc_arithmetic_put_share(&out, sum);
	cbcc_arithmetic_put(&out, ", không phải 100%.");
	finding = add_finding(c, CBCC_FINDING_SUM, parts, &out);
	if (finding == NULL)
		return;
	finding->stated = whole_number(100);
	finding->computed = sum;
	finding->tolerance = last_unit(decimals, parts->count);
}

static void
report_counts(checker *c, const group *parts, size_t whole)
{
	cbcc_arithmetic out = {.used = 0};
	const cbcc_fact *total = figure_at(c, whole)->fact;
	group		g = *parts;
	int64_t		sum = 0;
	cbcc_finding *finding;

	for (int i = 0; i < parts->count; i++)
		sum += figure_at(c, parts->members[i])->fact->quantity.value.mantissa;
	add_member(&g, whole);
	put_sum(&out, c, parts);
	cbcc_arithmetic_put_count(&out, sum);
	cbcc_arithmetic_put_unit(&out, total->quantity.unit);
	cbcc_arithmetic_put(&out, ", trong khi tổng số là ");
	put_figure(&out, figure_at(c, whole));
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_SUM, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = total->quantity.value;
	finding->computed = whole_number(sum);
	finding->tolerance = whole_number(0);
}

/* Do the parts take up the whole?  complete: they must. */
static void
check_sum(checker *c, const group *parts, bool complete)
{
	const cbcc_figure *first = figure_at(c, parts->members[0]);
	cbcc_share_range shares = {0, 0};
	cbcc_count_range counts = {0, 0};
	size_t		whole;

	for (int i = 0; i < parts->count; i++)
	{
		const cbcc_figure *part = figure_at(c, parts->members[i]);

		shares.low += part->share.low;
		shares.high += part->share.high;
		counts.low += part->count.low;
		counts.high += part->count.high;
	}
	if (first->is_share)
	{
		if (shares.low > CBCC_SHARE_WHOLE ||
			(complete && shares.high <= CBCC_SHARE_WHOLE))
			report_shares(c, parts);
		return;
	}
	whole = find_whole(c, parts->members[0]);
	if (whole == CBCC_FIGURE_NONE)
		return;
	if (counts.low > figure_at(c, whole)->count.high ?
		!part_is_explained(c, parts->members[0], counts.low) :
		complete && counts.high < figure_at(c, whole)->count.low)
		report_counts(c, parts, whole);
}

/* Nothing else of this unit stands between the parts of a breakdown. */
static bool
is_unbroken(const checker *c, const group *parts)
{
	int			found = 0;

	for (size_t i = parts->members[0]; i <= parts->members[parts->count - 1]; i++)
		if (figure_at(c, i)->fact->quantity.unit ==
			figure_at(c, parts->members[0])->fact->quantity.unit)
			found++;
	return found == parts->count;
}

/* Levels of one track that exclude each other. */
static void
check_levels(checker *c, size_t index)
{
	const cbcc_figure *first = figure_at(c, index);
	group		parts = {{index}, 1};

	if (first->in_breakdown || !(first->is_share || first->is_count) ||
		!is_stock_like(first->fact) ||
		first->fact->qualification.min == CBCC_LEVEL_NONE || first->fact->has_out_of ||
		(first->is_count && first->fact->event == CBCC_EVENT_TRAINING))
		return;
	for (size_t i = index + 1; i < window_end(c, index) &&
		 parts.count < CBCC_FINDING_MAX_FACTS - 1; i++)
	{
		const cbcc_figure *next = figure_at(c, i);
		bool		disjoint = true;

		if (!same_paragraph(first, next))
			break;
		if (next->fact->quantity.unit != first->fact->quantity.unit ||
			next->fact->qualification.track != first->fact->qualification.track)
			continue;
		for (int j = 0; j < parts.count; j++)
			if (!are_parts_of_one(figure_at(c, parts.members[j]), next) ||
				next->fact->standard != first->fact->standard)
				disjoint = false;
		if (!disjoint || next->fact->has_out_of || !(next->is_share || next->is_count))
			break;
		add_member(&parts, i);
		c->figures.items[i].in_breakdown = true;
	}
	if (parts.count > 1)
		check_sum(c, &parts, figure_at(c, parts.members[parts.count - 1])->is_rest &&
				  is_unbroken(c, &parts));
}

/* Those who meet the standard and those who do not are all there are. */
static void
check_standard(checker *c, size_t index)
{
	const cbcc_figure *first = figure_at(c, index);
	group		parts = {{index}, 1};
	bool		above = false;

	if (!(first->is_share || first->is_count) || !is_stock_like(first->fact) ||
		first->fact->standard == CBCC_STANDARD_NONE || first->fact->has_out_of)
		return;
	for (size_t i = index + 1; i < window_end(c, index); i++)
	{
		const cbcc_figure *next = figure_at(c, i);

		if (!same_paragraph(first, next))
			break;
		above = above || next->fact->standard == CBCC_STANDARD_ABOVE;
		if (parts.count < 2 && are_parts_of_one(first, next) &&
			(next->is_share || next->is_count) && !next->fact->has_out_of)
			add_member(&parts, i);
	}
	if (parts.count == 2 && !above && first->fact->standard != CBCC_STANDARD_ABOVE)
		check_sum(c, &parts, true);
}

/* "35 cán bộ, công chức, gồm 20 cán bộ và 17 công chức" */
static void
check_kinds(checker *c, size_t index)
{
	const cbcc_figure *whole = figure_at(c, index);
	const cbcc_fact *total = whole->fact;
	uint32_t	left = total->population & CBCC_POPULATION_KINDS;
	cbcc_count_range sum = {0, 0};
	group		parts = {.count = 0};

	if (!whole->is_count || !is_stock_like(total) || total->has_out_of)
		return;
	for (size_t i = index + 1; i < window_end(c, index) && left != 0; i++)
	{
		const cbcc_figure *part = figure_at(c, i);
		uint32_t	kinds = part->fact->population & CBCC_POPULATION_KINDS;

		if (!part->is_count || !same_sentence(total, part->fact) ||
			!same_frame(total, part->fact) || !same_subject(total, part->fact) ||
			total->quantity.unit != part->fact->quantity.unit || kinds == 0 ||
			(kinds & ~left) != 0 || kinds == (total->population & CBCC_POPULATION_KINDS) ||
			((total->population ^ part->fact->population) & ~CBCC_POPULATION_KINDS) != 0)
			return;
		left &= ~kinds;
		add_member(&parts, i);
		sum.low += part->count.low;
		sum.high += part->count.high;
	}
	if (left == 0 && parts.count > 1 &&
		(sum.low > whole->count.high || sum.high < whole->count.low))
		report_counts(c, &parts, index);
}

/*
 * A plan, what came of it, and the share of the plan that this is.
 */

static void
report_plan(checker *c, size_t index, size_t plan, size_t result)
{
	const cbcc_figure *share = figure_at(c, index);
	cbcc_decimal ratio = cbcc_figure_ratio(figure_at(c, result)->fact->quantity.value.mantissa,
										   figure_at(c, plan)->fact->quantity.value.mantissa,
										   share->decimals > 0 ? share->decimals : 1);
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	group		g = {.count = 0};

	add_member(&g, plan);
	add_member(&g, result);
	add_member(&g, index);
	put_figure(&out, figure_at(c, result));
	cbcc_arithmetic_put(&out, " so với kế hoạch ");
	put_figure(&out, figure_at(c, plan));
	cbcc_arithmetic_put(&out, " là ");
	cbcc_arithmetic_put_share(&out, ratio);
	cbcc_arithmetic_put(&out, ", không phải ");
	put_figure(&out, share);
	cbcc_arithmetic_put(&out, ".");
	finding = add_finding(c, CBCC_FINDING_COUNT_AND_SHARE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = ratio;
	finding->tolerance = last_unit(share->decimals, 1);
}

/* Two counts of the same, the first the plan and the second what came of it. */
static bool
are_plan_and_result(const cbcc_figure *plan, const cbcc_figure *result)
{
	const cbcc_fact *a = plan->fact;
	const cbcc_fact *b = result->fact;

	/* fewer than half or more than twice as many are rather a part */
	return plan->is_count && result->is_count && plan->count.low > 0 &&
		result->count.high < 2 * plan->count.low &&
		plan->count.high < 2 * result->count.low && a->quantity.unit == b->quantity.unit && a->event == b->event &&
		b->modality == CBCC_MODALITY_ACTUAL && same_subject(a, b) &&
		cbcc_string_equal(a->place, b->place) && a->population == b->population;
}

static void
check_plan(checker *c, size_t index)
{
	const cbcc_figure *share = figure_at(c, index);
	cbcc_quantity quantity = share->fact->quantity;
	size_t		found_plan = CBCC_FIGURE_NONE;
	size_t		found_result = CBCC_FIGURE_NONE;
	size_t		first = index;
	cbcc_share_range range;

	quantity.unit = CBCC_UNIT_PERCENT;
	if (share->fact->quantity.unit != CBCC_UNIT_PERCENT_OF_PLAN ||
		!cbcc_figure_share(&quantity, share->decimals, &range))
		return;
	while (first > window_start(index) &&
		   same_sentence(figure_at(c, first - 1)->fact, share->fact))
		first--;
	for (size_t plan = first; plan < index; plan++)
		for (size_t result = plan + 1; result < index; result++)
		{
			if (!are_plan_and_result(figure_at(c, plan), figure_at(c, result)))
				continue;
			if (cbcc_figure_agrees(figure_at(c, result)->count,
								   figure_at(c, plan)->count, range))
				return;
			found_plan = plan;
			found_result = result;
		}
	if (found_plan != CBCC_FIGURE_NONE)
		report_plan(c, index, found_plan, found_result);
}

/*
 * Figures of one kind that differ by more are of different groups that their
 * facts do not tell apart.
 */
static bool
are_near(cbcc_quantity a, cbcc_quantity b)
{
	cbcc_decimal x = cbcc_figure_print(a.value, b.value.scale);
	cbcc_decimal y = cbcc_figure_print(b.value, a.value.scale);

	return x.mantissa * 2 <= y.mantissa * 3 && y.mantissa * 2 <= x.mantissa * 3;
}

/* The title need not say the place and the time. */
static bool
is_told_again(const checker *c, const cbcc_fact *first, const cbcc_fact *second)
{
	if (!same_sentence(first, figure_at(c, 0)->fact))
		return same_frame(first, second);
	return first->event == second->event && first->modality == second->modality &&
		first->stat == second->stat &&
		(!first->period.known || cbcc_period_equal(first->period, second->period)) &&
		(first->place.bytes == NULL || cbcc_string_equal(first->place, second->place));
}

/*
 * One figure told twice in an article: in its title and its body, say.
 */
static void
check_retold(checker *c, size_t index)
{
	const cbcc_figure *a = figure_at(c, index);
	const cbcc_fact *fact = a->fact;

	if (!(a->is_count || a->is_share) || !is_stock_like(fact) || fact->has_out_of ||
		fact->population == 0 || has_twin(c, index))
		return;
	for (size_t i = index + 1; i < window_end(c, index); i++)
	{
		const cbcc_figure *b = figure_at(c, i);
		cbcc_arithmetic out = {.used = 0};
		cbcc_finding *finding;
		group		g = {.count = 0};

		if (same_sentence(fact, b->fact) || !is_told_again(c, fact, b->fact) ||
			!same_subject(fact, b->fact) || b->fact->has_out_of ||
			fact->population != b->fact->population ||
			fact->quantity.unit != b->fact->quantity.unit || has_twin(c, i) ||
			!(b->is_count || b->is_share) || b->fact->place.bytes == NULL ||
			!are_near(fact->quantity, b->fact->quantity) ||
			cbcc_quantities_agree(&fact->quantity, &b->fact->quantity))
			continue;
		add_member(&g, index);
		add_member(&g, i);
		cbcc_arithmetic_put(&out, "Chỗ này ghi ");
		put_figure(&out, a);
		cbcc_arithmetic_put(&out, ", chỗ khác ghi ");
		put_figure(&out, b);
		cbcc_arithmetic_put(&out, ".");
		finding = add_finding(c, CBCC_FINDING_TOLD_DIFFERENTLY, &g, &out);
		if (finding == NULL)
			return;
		finding->stated = fact->quantity.value;
		finding->computed = b->fact->quantity.value;
		finding->tolerance = last_unit(a->is_share ? a->decimals : 0, a->is_share);
	}
}

cbcc_error
cbcc_facts_check(const cbcc_host *host, const cbcc_fact *facts, size_t count,
				 const char *text, size_t length, cbcc_finding_list *result)
{
	checker		c = {.host = host, .result = result};
	cbcc_error	error = {CBCC_OK, 0, NULL, NULL};

	*result = (cbcc_finding_list) {NULL, 0};
	c.figures = cbcc_figures_prepare(host, facts, count, text, length);
	if (c.figures.items == NULL)
	{
		error.code = CBCC_ERROR_MEMORY;
		return error;
	}
	find_partners(&c);
	for (size_t i = 0; i < count && !c.no_memory; i++)
	{
		if (i % 64 == 0 && host->check_interrupt != NULL)
			host->check_interrupt(host->context);
		check_part(&c, i);
		check_pair(&c, i);
		check_implied(&c, i);
		check_share(&c, i);
		check_nested(&c, i);
		check_levels(&c, i);
		check_standard(&c, i);
		check_kinds(&c, i);
		check_plan(&c, i);
		check_retold(&c, i);
	}
	host->release(host->context, c.figures.items);
	if (c.no_memory)
		error.code = CBCC_ERROR_MEMORY;
	return error;
}
