/*-------------------------------------------------------------------------
 *
 * check_part.c
 *		Parts and their sums, and figures told twice.
 *
 *-------------------------------------------------------------------------
 */
#include "checker.h"

/*
 * Parts larger than their whole.
 */

static void
report_part(cbcc_checker *c, size_t part, size_t whole, const char *words,
			cbcc_decimal limit, cbcc_unit unit)
{
	const cbcc_figure *figure = cbcc_checker_at(c, part);
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, part);
	cbcc_group_add(&g, whole);
	cbcc_checker_put(&out, figure);
	cbcc_arithmetic_put(&out, words);
	if (whole != CBCC_FIGURE_NONE)
		cbcc_checker_put(&out, cbcc_checker_at(c, whole));
	else if (figure->is_share)
		cbcc_arithmetic_put_share(&out, limit);
	else
	{
		cbcc_arithmetic_put_count(&out, limit.mantissa);
		cbcc_arithmetic_put_unit(&out, unit);
	}
	cbcc_arithmetic_put(&out, ".");
	finding = cbcc_checker_add(c, CBCC_FINDING_PART_OVER_WHOLE, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = figure->fact->quantity.value;
	finding->computed = limit;
	finding->tolerance = cbcc_check_whole_number(0);
	if (figure->is_share)
		finding->tolerance = cbcc_check_last_unit(figure->decimals, 1);
}

#define WORDS_OVER_WHOLE " là một phần mà lớn hơn tổng số "
#define WORDS_OVER_GROUP " là một phần mà lớn hơn nhóm chứa nó, "

/* A total near by that is large enough to be what is meant. */
static bool
part_is_explained(const cbcc_checker *c, size_t index, int64_t least)
{
	const cbcc_figure *part = cbcc_checker_at(c, index);

	for (size_t i = cbcc_checker_from(index); i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *whole = cbcc_checker_at(c, i);
		cbcc_count_range out_of;

		if (i != index && cbcc_checker_may_be_whole(part, whole) && cbcc_check_is_total(whole->fact) &&
			whole->fact->event == part->fact->event &&
			whole->fact->quantity.unit == part->fact->quantity.unit &&
			(whole->count.high >= least ||
			 (cbcc_figure_out_of(whole, &out_of) && out_of.high >= least)))
			return true;
	}
	return false;
}

void
cbcc_check_part(cbcc_checker *c, size_t index)
{
	const cbcc_figure *part = cbcc_checker_at(c, index);
	const cbcc_fact *fact = part->fact;
	cbcc_count_range range;
	size_t		whole;

	if (!cbcc_check_is_stock_like(fact))
		return;
	if (part->is_share)
	{
		if (part->share.low > CBCC_SHARE_WHOLE && fact->event != CBCC_EVENT_TRAINING)
			report_part(c, index, CBCC_FIGURE_NONE, " lớn hơn ",
						cbcc_check_whole_number(100), CBCC_UNIT_PERCENT);
		return;
	}
	if (!part->is_count)
		return;
	if (fact->has_out_of)
	{
		/* a plan may be overfulfilled: 45/40 chỉ tiêu */
		if (fact->quantity.unit != CBCC_UNIT_POST && cbcc_figure_out_of(part, &range) &&
			part->count.low > range.high)
			report_part(c, index, CBCC_FIGURE_NONE, WORDS_OVER_WHOLE, fact->out_of,
						fact->quantity.unit);
		return;
	}
	whole = cbcc_checker_find_whole(c, index);
	if (whole != CBCC_FIGURE_NONE &&
		part->count.low > cbcc_checker_at(c, whole)->count.high &&
		!part_is_explained(c, index, part->count.low))
		report_part(c, index, whole, WORDS_OVER_WHOLE,
					cbcc_checker_at(c, whole)->fact->quantity.value, fact->quantity.unit);
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
void
cbcc_check_nested(cbcc_checker *c, size_t index)
{
	const cbcc_figure *a = cbcc_checker_at(c, index);

	if (!cbcc_check_is_stock_like(a->fact) || a->fact->has_out_of)
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *b = cbcc_checker_at(c, i);
		size_t		part = i;
		size_t		whole = index;

		if (!cbcc_check_same_paragraph(a, b))
			break;
		if (a->fact->qualification.track != b->fact->qualification.track ||
			a->fact->population != b->fact->population ||
			a->fact->standard != b->fact->standard ||
			a->fact->quantity.unit != b->fact->quantity.unit ||
			!cbcc_check_same_frame(a->fact, b->fact) || b->fact->has_out_of)
			continue;
		if (cbcc_range_contains(b->fact->qualification, a->fact->qualification))
		{
			part = index;
			whole = i;
		}
		else if (!cbcc_range_contains(a->fact->qualification, b->fact->qualification))
			continue;
		if (is_more(cbcc_checker_at(c, part), cbcc_checker_at(c, whole)))
			report_part(c, part, whole, WORDS_OVER_GROUP,
						cbcc_checker_at(c, whole)->fact->quantity.value,
						a->fact->quantity.unit);
	}
}

/*
 * Sums.
 */

static void
put_sum(cbcc_arithmetic *out, const cbcc_checker *c, const cbcc_check_group *parts)
{
	for (int i = 0; i < parts->count; i++)
	{
		if (i > 0)
			cbcc_arithmetic_put(out, " + ");
		cbcc_checker_put(out, cbcc_checker_at(c, parts->members[i]));
	}
	cbcc_arithmetic_put(out, " = ");
}

static void
report_shares(cbcc_checker *c, const cbcc_check_group *parts)
{
	cbcc_arithmetic out = {.used = 0};
	cbcc_decimal sum = {0, 0};
	int			decimals = 0;
	cbcc_finding *finding;

	for (int i = 0; i < parts->count; i++)
		if (cbcc_checker_at(c, parts->members[i])->decimals > decimals)
			decimals = cbcc_checker_at(c, parts->members[i])->decimals;
	sum.scale = (uint8_t) decimals;
	for (int i = 0; i < parts->count; i++)
		sum.mantissa += cbcc_figure_print(cbcc_checker_at(c, parts->members[i])->fact->quantity.value,
										  decimals).mantissa;
	put_sum(&out, c, parts);
	cbcc_arithmetic_put_share(&out, sum);
	cbcc_arithmetic_put(&out, ", không phải 100%.");
	finding = cbcc_checker_add(c, CBCC_FINDING_SUM, parts, &out);
	if (finding == NULL)
		return;
	finding->stated = cbcc_check_whole_number(100);
	finding->computed = sum;
	finding->tolerance = cbcc_check_last_unit(decimals, parts->count);
}

static void
report_counts(cbcc_checker *c, const cbcc_check_group *parts, size_t whole)
{
	cbcc_arithmetic out = {.used = 0};
	const cbcc_fact *total = cbcc_checker_at(c, whole)->fact;
	cbcc_check_group g = *parts;
	int64_t		sum = 0;
	cbcc_finding *finding;

	for (int i = 0; i < parts->count; i++)
		sum += cbcc_checker_at(c, parts->members[i])->fact->quantity.value.mantissa;
	cbcc_group_add(&g, whole);
	put_sum(&out, c, parts);
	cbcc_arithmetic_put_count(&out, sum);
	cbcc_arithmetic_put_unit(&out, total->quantity.unit);
	cbcc_arithmetic_put(&out, ", trong khi tổng số là ");
	cbcc_checker_put(&out, cbcc_checker_at(c, whole));
	cbcc_arithmetic_put(&out, ".");
	finding = cbcc_checker_add(c, CBCC_FINDING_SUM, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = total->quantity.value;
	finding->computed = cbcc_check_whole_number(sum);
	finding->tolerance = cbcc_check_whole_number(0);
}

/* Do the parts take up the whole?  complete: they must. */
static void
check_sum(cbcc_checker *c, const cbcc_check_group *parts, bool complete)
{
	const cbcc_figure *first = cbcc_checker_at(c, parts->members[0]);
	cbcc_share_range shares = {0, 0};
	cbcc_count_range counts = {0, 0};
	size_t		whole;

	for (int i = 0; i < parts->count; i++)
	{
		const cbcc_figure *part = cbcc_checker_at(c, parts->members[i]);

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
	whole = cbcc_checker_find_whole(c, parts->members[0]);
	if (whole == CBCC_FIGURE_NONE)
		return;
	if (counts.low > cbcc_checker_at(c, whole)->count.high ?
		!part_is_explained(c, parts->members[0], counts.low) :
		complete && counts.high < cbcc_checker_at(c, whole)->count.low)
		report_counts(c, parts, whole);
}

/* Nothing else of this unit stands between the parts of a breakdown. */
static bool
is_unbroken(const cbcc_checker *c, const cbcc_check_group *parts)
{
	int			found = 0;

	for (size_t i = parts->members[0]; i <= parts->members[parts->count - 1]; i++)
		if (cbcc_checker_at(c, i)->fact->quantity.unit ==
			cbcc_checker_at(c, parts->members[0])->fact->quantity.unit)
			found++;
	return found == parts->count;
}

/* Levels of one track that exclude each other. */
void
cbcc_check_levels(cbcc_checker *c, size_t index)
{
	const cbcc_figure *first = cbcc_checker_at(c, index);
	cbcc_check_group parts = {{index}, 1};

	if (first->in_breakdown || !(first->is_share || first->is_count) ||
		!cbcc_check_is_stock_like(first->fact) ||
		first->fact->qualification.min == CBCC_LEVEL_NONE || first->fact->has_out_of ||
		(first->is_count && first->fact->event == CBCC_EVENT_TRAINING))
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index) &&
		 parts.count < CBCC_FINDING_MAX_FACTS - 1; i++)
	{
		const cbcc_figure *next = cbcc_checker_at(c, i);
		bool		disjoint = true;

		if (!cbcc_check_same_paragraph(first, next))
			break;
		if (next->fact->quantity.unit != first->fact->quantity.unit ||
			next->fact->qualification.track != first->fact->qualification.track)
			continue;
		for (int j = 0; j < parts.count; j++)
			if (!cbcc_checker_are_parts(cbcc_checker_at(c, parts.members[j]), next) ||
				next->fact->standard != first->fact->standard)
				disjoint = false;
		if (!disjoint || next->fact->has_out_of || !(next->is_share || next->is_count))
			break;
		cbcc_group_add(&parts, i);
		c->figures.items[i].in_breakdown = true;
	}
	if (parts.count > 1)
		check_sum(c, &parts, cbcc_checker_at(c, parts.members[parts.count - 1])->is_rest &&
				  is_unbroken(c, &parts));
}

/* Those who meet the standard and those who do not are all there are. */
void
cbcc_check_standard(cbcc_checker *c, size_t index)
{
	const cbcc_figure *first = cbcc_checker_at(c, index);
	cbcc_check_group parts = {{index}, 1};
	bool		above = false;

	if (!(first->is_share || first->is_count) || !cbcc_check_is_stock_like(first->fact) ||
		first->fact->standard == CBCC_STANDARD_NONE || first->fact->has_out_of)
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *next = cbcc_checker_at(c, i);

		if (!cbcc_check_same_paragraph(first, next))
			break;
		above = above || next->fact->standard == CBCC_STANDARD_ABOVE;
		if (parts.count < 2 && cbcc_checker_are_parts(first, next) &&
			(next->is_share || next->is_count) && !next->fact->has_out_of)
			cbcc_group_add(&parts, i);
	}
	if (parts.count == 2 && !above && first->fact->standard != CBCC_STANDARD_ABOVE)
		check_sum(c, &parts, true);
}

/* "35 cán bộ, công chức, gồm 20 cán bộ và 17 công chức" */
void
cbcc_check_kinds(cbcc_checker *c, size_t index)
{
	const cbcc_figure *whole = cbcc_checker_at(c, index);
	const cbcc_fact *total = whole->fact;
	uint32_t	left = total->population & CBCC_POPULATION_KINDS;
	cbcc_count_range sum = {0, 0};
	cbcc_check_group parts = {.count = 0};

	if (!whole->is_count || !cbcc_check_is_stock_like(total) || total->has_out_of)
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index) && left != 0; i++)
	{
		const cbcc_figure *part = cbcc_checker_at(c, i);
		uint32_t	kinds = part->fact->population & CBCC_POPULATION_KINDS;

		if (!part->is_count || !cbcc_check_same_sentence(total, part->fact) ||
			!cbcc_check_same_frame(total, part->fact) || !cbcc_check_same_subject(total, part->fact) ||
			total->quantity.unit != part->fact->quantity.unit || kinds == 0 ||
			(kinds & ~left) != 0 || kinds == (total->population & CBCC_POPULATION_KINDS) ||
			((total->population ^ part->fact->population) & ~CBCC_POPULATION_KINDS) != 0)
			return;
		left &= ~kinds;
		cbcc_group_add(&parts, i);
		sum.low += part->count.low;
		sum.high += part->count.high;
	}
	if (left == 0 && parts.count > 1 &&
		(sum.low > whole->count.high || sum.high < whole->count.low))
		report_counts(c, &parts, index);
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
is_told_again(const cbcc_checker *c, const cbcc_fact *first, const cbcc_fact *second)
{
	if (!cbcc_check_same_sentence(first, cbcc_checker_at(c, 0)->fact))
		return cbcc_check_same_frame(first, second);
	return first->event == second->event && first->modality == second->modality &&
		first->stat == second->stat &&
		(!first->period.known || cbcc_period_equal(first->period, second->period)) &&
		(first->place.bytes == NULL || cbcc_string_equal(first->place, second->place));
}

static void
report_retold(cbcc_checker *c, size_t first, size_t second)
{
	const cbcc_figure *a = cbcc_checker_at(c, first);
	const cbcc_figure *b = cbcc_checker_at(c, second);
	cbcc_arithmetic out = {.used = 0};
	cbcc_finding *finding;
	cbcc_check_group g = {.count = 0};

	cbcc_group_add(&g, first);
	cbcc_group_add(&g, second);
	cbcc_arithmetic_put(&out, "Chỗ này ghi ");
	cbcc_checker_put(&out, a);
	cbcc_arithmetic_put(&out, ", chỗ khác ghi ");
	cbcc_checker_put(&out, b);
	cbcc_arithmetic_put(&out, ".");
	finding = cbcc_checker_add(c, CBCC_FINDING_TOLD_DIFFERENTLY, &g, &out);
	if (finding == NULL)
		return;
	finding->stated = a->fact->quantity.value;
	finding->computed = b->fact->quantity.value;
	finding->tolerance = cbcc_check_last_unit(a->is_share ? a->decimals : 0, a->is_share);
}

/*
 * One figure told twice in an article: in its title and its body, say.
 */
void
cbcc_check_retold(cbcc_checker *c, size_t index)
{
	const cbcc_figure *a = cbcc_checker_at(c, index);
	const cbcc_fact *fact = a->fact;

	if (!(a->is_count || a->is_share) || !cbcc_check_is_stock_like(fact) || fact->has_out_of ||
		fact->population == 0 || cbcc_check_has_twin(c, index))
		return;
	for (size_t i = index + 1; i < cbcc_checker_to(c, index); i++)
	{
		const cbcc_figure *b = cbcc_checker_at(c, i);

		/* what differs most often first */
		if (fact->population == b->fact->population &&
			fact->quantity.unit == b->fact->quantity.unit &&
			fact->event == b->fact->event && cbcc_check_same_subject(fact, b->fact) &&
			!cbcc_check_same_sentence(fact, b->fact) && !b->fact->has_out_of &&
			is_told_again(c, fact, b->fact) && !cbcc_check_has_twin(c, i) &&
			(b->is_count || b->is_share) && b->fact->place.bytes != NULL &&
			are_near(fact->quantity, b->fact->quantity) &&
			!cbcc_quantities_agree(&fact->quantity, &b->fact->quantity))
			report_retold(c, index, i);
	}
}
