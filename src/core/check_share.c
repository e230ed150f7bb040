/*-------------------------------------------------------------------------
 *
 * check_share.c
 *		Shares, and the counts beside them.
 *
 *-------------------------------------------------------------------------
 */
#include "checker.h"

/* A count and its share stand within this many characters of each other. */
#define PARTNER_REACH 80

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

	return count->is_count && share->is_share && cbcc_check_same_sentence(a, b) &&
		gap < PARTNER_REACH && cbcc_check_same_frame(a, b) && cbcc_check_same_subject(a, b) &&
		a->population == b->population;
}

void
cbcc_check_find_partners(cbcc_checker *c)
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

/* A share that its counts deny, told in out. */
static void
add_share(cbcc_checker *c, const cbcc_check_group *g, const cbcc_arithmetic *out,
		  const cbcc_figure *share, cbcc_decimal ratio)
{
	cbcc_finding *finding = cbcc_checker_add(c, CBCC_FINDING_COUNT_AND_SHARE, g, out);

	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = ratio;
	finding->tolerance = cbcc_check_last_unit(share->decimals, 1);
}

static void
report_pair(cbcc_checker *c, size_t count, size_t whole, int64_t of)
{
	const cbcc_figure *part = cbcc_checker_at(c, count);
	const cbcc_figure *share = cbcc_checker_at(c, part->partner);
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	cbcc_decimal ratio = cbcc_figure_ratio(part->fact->quantity.value.mantissa, of,
										   decimals);
	cbcc_arithmetic out = {.used = 0};
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, count);
	cbcc_group_add(&g, part->partner);
	cbcc_group_add(&g, whole);
	cbcc_checker_put(&out, part);
	cbcc_arithmetic_put(&out, " trên ");
	cbcc_arithmetic_put_count(&out, of);
	cbcc_arithmetic_put_unit(&out, part->fact->quantity.unit);
	cbcc_arithmetic_put(&out, " là ");
	cbcc_arithmetic_put_share(&out, ratio);
	cbcc_arithmetic_put(&out, ", không phải ");
	cbcc_checker_put(&out, share);
	cbcc_arithmetic_put(&out, ".");
	add_share(c, &g, &out, share, ratio);
}

/* "cao cấp 12 người, trung cấp 118 người, gộp lại bằng 90,9%" */
static bool
is_share_of_both(const cbcc_checker *c, size_t count, size_t whole)
{
	const cbcc_figure *part = cbcc_checker_at(c, count);
	const cbcc_figure *share = cbcc_checker_at(c, part->partner);
	cbcc_count_range both = part->count;

	for (size_t i = count; i-- > cbcc_checker_from(count);)
	{
		const cbcc_figure *before = cbcc_checker_at(c, i);

		if (!before->is_count || !cbcc_check_same_sentence(before->fact, part->fact) ||
			!cbcc_range_disjoint(before->fact->qualification, part->fact->qualification))
			return false;
		both.low += before->count.low;
		both.high += before->count.high;
		if (cbcc_figure_agrees(both, cbcc_checker_at(c, whole)->count, share->share))
			return true;
	}
	return false;
}

static bool
pair_is_explained(const cbcc_checker *c, size_t count)
{
	const cbcc_figure *part = cbcc_checker_at(c, count);
	const cbcc_figure *share = cbcc_checker_at(c, part->partner);

	for (size_t i = cbcc_checker_from(count); i < cbcc_checker_to(c, count); i++)
	{
		const cbcc_figure *whole = cbcc_checker_at(c, i);
		cbcc_count_range out_of;

		if (i == count || !cbcc_checker_may_be_whole(part, whole))
			continue;
		if (whole->count.low > 0 &&
			cbcc_figure_agrees(part->count, whole->count, share->share))
			return true;
		if (cbcc_figure_out_of(whole, &out_of) && out_of.low > 0 &&
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

	return !cbcc_check_same_paragraph(part, whole) &&
		!cbcc_figure_agrees(part->count, whole->count, wide);
}

void
cbcc_check_pair(cbcc_checker *c, size_t index)
{
	const cbcc_figure *part = cbcc_checker_at(c, index);
	const cbcc_fact *fact = part->fact;
	const cbcc_figure *share;
	size_t		whole;

	if (!part->is_count || part->partner == CBCC_FIGURE_NONE || !cbcc_check_is_stock_like(fact))
		return;
	share = cbcc_checker_at(c, part->partner);
	if (fact->has_out_of)
	{
		cbcc_count_range range;

		if (cbcc_figure_out_of(part, &range) && range.low > 0 &&
			!cbcc_figure_agrees(part->count, range, share->share))
			report_pair(c, index, CBCC_FIGURE_NONE, range.low);
		return;
	}
	whole = cbcc_checker_find_whole(c, index);
	if (whole == CBCC_FIGURE_NONE || cbcc_checker_at(c, whole)->count.low == 0 ||
		cbcc_figure_agrees(part->count, cbcc_checker_at(c, whole)->count, share->share) ||
		is_far_whole(part, share, cbcc_checker_at(c, whole)) ||
		pair_is_explained(c, index) || is_share_of_both(c, index, whole))
		return;
	report_pair(c, index, whole, cbcc_checker_at(c, whole)->fact->quantity.value.mantissa);
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

static void
put_implied(cbcc_arithmetic *out, const cbcc_figure *part,
			const cbcc_figure *share)
{
	int64_t		whole = cbcc_figure_ratio(part->fact->quantity.value.mantissa,
										  share->fact->quantity.value.mantissa,
										  share->fact->quantity.value.scale).mantissa;

	cbcc_checker_put(out, part);
	cbcc_arithmetic_put(out, " là ");
	cbcc_checker_put(out, share);
	cbcc_arithmetic_put(out, " của khoảng ");
	cbcc_arithmetic_put_count(out, whole);
	cbcc_arithmetic_put_unit(out, part->fact->quantity.unit);
}

static void
report_implied(cbcc_checker *c, size_t first, size_t second)
{
	const cbcc_figure *a = cbcc_checker_at(c, first);
	const cbcc_figure *b = cbcc_checker_at(c, second);
	const cbcc_figure *share = cbcc_checker_at(c, b->partner);
	cbcc_decimal partner = cbcc_checker_at(c, a->partner)->fact->quantity.value;
	int64_t		whole = cbcc_figure_ratio(a->fact->quantity.value.mantissa, partner.mantissa,
										  partner.scale).mantissa;
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	cbcc_arithmetic out = {.used = 0};
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, first);
	cbcc_group_add(&g, a->partner);
	cbcc_group_add(&g, second);
	cbcc_group_add(&g, b->partner);
	put_implied(&out, a, cbcc_checker_at(c, a->partner));
	cbcc_arithmetic_put(&out, ", còn ");
	put_implied(&out, b, share);
	cbcc_arithmetic_put(&out, ".");
	add_share(c, &g, &out, share,
			  cbcc_figure_ratio(b->fact->quantity.value.mantissa,
								whole > 0 ? whole : 1, decimals));
}

static bool
has_bare_pair(const cbcc_checker *c, size_t index)
{
	const cbcc_figure *figure = cbcc_checker_at(c, index);
	size_t		whole;

	if (!figure->is_count || figure->partner == CBCC_FIGURE_NONE ||
		figure->fact->has_out_of || !cbcc_check_is_stock_like(figure->fact))
		return false;
	whole = cbcc_checker_find_whole(c, index);
	return whole == CBCC_FIGURE_NONE ||
		is_far_whole(figure, cbcc_checker_at(c, figure->partner), cbcc_checker_at(c, whole));
}

/*
 * Of one whole: parts of one breakdown, or said of the same people in one
 * sentence, where neither is a share of some other count near by.
 */
static bool
have_one_whole(const cbcc_checker *c, size_t first, size_t second)
{
	const cbcc_figure *a = cbcc_checker_at(c, first);
	const cbcc_figure *b = cbcc_checker_at(c, second);

	if (cbcc_checker_are_parts(a, b))
		return true;
	return cbcc_check_same_sentence(a->fact, b->fact) && cbcc_check_same_frame(a->fact, b->fact) &&
		a->fact->population == b->fact->population &&
		a->fact->quantity.unit == b->fact->quantity.unit &&
		!pair_is_explained(c, first) && !pair_is_explained(c, second);
}

void
cbcc_check_implied(cbcc_checker *c, size_t index)
{
	const cbcc_figure *a = cbcc_checker_at(c, index);
	cbcc_count_range first;
	cbcc_count_range second;

	if (!has_bare_pair(c, index) ||
		!implied_whole(a, cbcc_checker_at(c, a->partner), &first))
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *b = cbcc_checker_at(c, i);

		if (!has_bare_pair(c, i) || !have_one_whole(c, index, i))
			continue;
		if (implied_whole(b, cbcc_checker_at(c, b->partner), &second) &&
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
bool
cbcc_check_has_twin(const cbcc_checker *c, size_t index)
{
	const cbcc_fact *fact = cbcc_checker_at(c, index)->fact;

	for (size_t i = cbcc_checker_from(index); i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_fact *other = cbcc_checker_at(c, i)->fact;

		if (i != index && cbcc_check_same_sentence(fact, other) && cbcc_check_same_subject(fact, other) &&
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
share_is_explained(const cbcc_checker *c, size_t index)
{
	const cbcc_figure *share = cbcc_checker_at(c, index);

	for (size_t i = cbcc_checker_from(index); i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *whole = cbcc_checker_at(c, i);
		cbcc_count_range out_of;

		if (!cbcc_checker_may_be_whole(share, whole) ||
			!(cbcc_check_is_total(whole->fact) || cbcc_check_same_subject(share->fact, whole->fact)))
			continue;
		if (!cbcc_check_is_exact(whole) || is_possible(share, whole->count.low) ||
			(cbcc_figure_out_of(whole, &out_of) && is_possible(share, out_of.low)))
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
report_share(cbcc_checker *c, size_t index, size_t whole)
{
	const cbcc_figure *share = cbcc_checker_at(c, index);
	const cbcc_fact *total = cbcc_checker_at(c, whole)->fact;
	cbcc_unit	unit = total->quantity.unit;
	int64_t		of = cbcc_checker_at(c, whole)->count.low;
	int64_t		above = cbcc_figure_heads(share->share, of).low;
	int			decimals = share->decimals > 0 ? share->decimals : 1;
	int64_t		middle = (share->share.low + share->share.high) / 2 * of;
	bool		nearer_above = above * CBCC_SHARE_WHOLE - middle <
		middle - (above - 1) * CBCC_SHARE_WHOLE;
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, index);
	cbcc_group_add(&g, whole);
	cbcc_checker_put(&out, share);
	cbcc_arithmetic_put(&out, " của ");
	cbcc_checker_put(&out, cbcc_checker_at(c, whole));
	cbcc_arithmetic_put(&out, " không ứng với số nguyên nào: ");
	put_heads(&out, above - 1, of, unit, decimals);
	cbcc_arithmetic_put(&out, ", ");
	put_heads(&out, above, of, unit, decimals);
	cbcc_arithmetic_put(&out, ".");
	finding = cbcc_checker_add(c, CBCC_FINDING_IMPOSSIBLE_SHARE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = share->fact->quantity.value;
	finding->computed = cbcc_figure_ratio(nearer_above ? above : above - 1, of, decimals);
	finding->tolerance = cbcc_check_last_unit(share->decimals, 1);
}

void
cbcc_check_share(cbcc_checker *c, size_t index)
{
	const cbcc_figure *share = cbcc_checker_at(c, index);
	size_t		whole;

	if (!share->is_share || !cbcc_check_is_exact(share) || !cbcc_check_is_stock_like(share->fact) ||
		share->partner != CBCC_FIGURE_NONE ||
		share->fact->modality == CBCC_MODALITY_TARGET)
		return;
	whole = cbcc_checker_find_whole(c, index);
	if (whole == CBCC_FIGURE_NONE || !cbcc_check_is_exact(cbcc_checker_at(c, whole)) ||
		cbcc_checker_at(c, whole)->count.low == 0 ||
		!cbcc_check_same_paragraph(share, cbcc_checker_at(c, whole)))
		return;
	if (share->share.low > 0 && !is_possible(share, cbcc_checker_at(c, whole)->count.low) &&
		!cbcc_check_has_twin(c, index) &&
		!share_is_explained(c, index))
		report_share(c, index, whole);
}

/*
 * A plan, what came of it, and the share of the plan that this is.
 */

static void
report_plan(cbcc_checker *c, size_t index, size_t plan, size_t result)
{
	const cbcc_figure *share = cbcc_checker_at(c, index);
	cbcc_decimal ratio = cbcc_figure_ratio(cbcc_checker_at(c, result)->fact->quantity.value.mantissa,
										   cbcc_checker_at(c, plan)->fact->quantity.value.mantissa,
										   share->decimals > 0 ? share->decimals : 1);
	cbcc_arithmetic out = {.used = 0};
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, plan);
	cbcc_group_add(&g, result);
	cbcc_group_add(&g, index);
	cbcc_checker_put(&out, cbcc_checker_at(c, result));
	cbcc_arithmetic_put(&out, " so với kế hoạch ");
	cbcc_checker_put(&out, cbcc_checker_at(c, plan));
	cbcc_arithmetic_put(&out, " là ");
	cbcc_arithmetic_put_share(&out, ratio);
	cbcc_arithmetic_put(&out, ", không phải ");
	cbcc_checker_put(&out, share);
	cbcc_arithmetic_put(&out, ".");
	add_share(c, &g, &out, share, ratio);
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
		plan->count.high < 2 * result->count.low &&
		a->quantity.unit == b->quantity.unit && a->event == b->event &&
		b->modality == CBCC_MODALITY_ACTUAL && cbcc_check_same_subject(a, b) &&
		cbcc_string_equal(a->place, b->place) && a->population == b->population;
}

void
cbcc_check_plan(cbcc_checker *c, size_t index)
{
	const cbcc_figure *share = cbcc_checker_at(c, index);
	cbcc_quantity quantity = share->fact->quantity;
	size_t		found_plan = CBCC_FIGURE_NONE;
	size_t		found_result = CBCC_FIGURE_NONE;
	size_t		first = index;
	cbcc_share_range range;

	quantity.unit = CBCC_UNIT_PERCENT;
	if (share->fact->quantity.unit != CBCC_UNIT_PERCENT_OF_PLAN ||
		!cbcc_figure_share(&quantity, share->decimals, &range))
		return;
	while (first > cbcc_checker_from(index) &&
		   cbcc_check_same_sentence(cbcc_checker_at(c, first - 1)->fact, share->fact))
		first--;
	for (size_t plan = first; plan < index; plan++)
		for (size_t result = plan + 1; result < index; result++)
		{
			if (!are_plan_and_result(cbcc_checker_at(c, plan), cbcc_checker_at(c, result)))
				continue;
			if (cbcc_figure_agrees(cbcc_checker_at(c, result)->count,
								   cbcc_checker_at(c, plan)->count, range))
				return;
			found_plan = plan;
			found_result = result;
		}
	if (found_plan != CBCC_FIGURE_NONE)
		report_plan(c, index, found_plan, found_result);
}
