/*-------------------------------------------------------------------------
 *
 * item_row.c
 *		What one number of a row says for the others: unit, noun, limit, plan.
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"

#include "key.h"

/* A share and its noun are no longer, where the next one has the same limit. */
#define LIMITED_TOKENS 6

/* "lần lượt" is no farther from the first number of its row. */
#define RESPECTIVE_TOKENS 3

/*
 * "từ 30%, 45% và 85% trở lên": the end of the list holds for all of it; but "đạt 85%,
 * ít nhất 80% là nữ".
 */
static void
spread_open_end(cbcc_analysis *a)
{
	for (size_t i = a->item_count; i-- > 1;)
	{
		cbcc_item  *before = &a->items[i - 1];
		const cbcc_item *item = &a->items[i];

		if (item->approx == CBCC_APPROX_AT_LEAST && item->first == item->number_at &&
			before->approx == CBCC_APPROX_EXACT && item->first == before->end + 1 &&
			item->unit == before->unit &&
			cbcc_may_join(a, before->end))
			before->approx = CBCC_APPROX_AT_LEAST;
	}
}

/* "Lục Ngạn mới đạt 58%, Sơn Động 52% kế hoạch": of the plan of each place */
static void
spread_plan(cbcc_analysis *a)
{
	for (size_t i = a->item_count; i-- > 1;)
	{
		cbcc_item  *before = &a->items[i - 1];
		size_t		at = before->end + 1;

		if (a->items[i].unit != CBCC_UNIT_PERCENT_OF_PLAN || !before->has_unit ||
			before->unit != CBCC_UNIT_PERCENT || at >= a->items[i].first ||
			!cbcc_may_join(a, before->end))
			continue;
		while (at < a->items[i].first && a->roles[at] == CBCC_ROLE_PLACE)
			at++;
		if (at == a->items[i].first)
			before->unit = CBCC_UNIT_PERCENT_OF_PLAN;
	}
}

/* Has item a number before it and one behind it, with no more than a comma and "và" between? */
static bool
is_middle_of_row(const cbcc_analysis *a, size_t i)
{
	const cbcc_item *item = &a->items[i];

	return i + 1 < a->item_count && item->unit == CBCC_UNIT_PERCENT &&
		item[-1].unit == item->unit && item[1].unit == item->unit &&
		item->first == item[-1].end + 1 && cbcc_is_mark_at(a, item[-1].end, ',') &&
		item[1].first == item->end + 1 &&
		cbcc_is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_AND) &&
		item->approx == CBCC_APPROX_EXACT && item[1].approx == CBCC_APPROX_EXACT;
}

/* "lần lượt 15 và 22", "lần lượt cử 15 và 22", "tương ứng 15 và 22" */
static bool
follows_respectively(const cbcc_analysis *a, size_t first)
{
	if (first > 0 && a->tokens[first - 1].key == KEY_TUONG)
		return cbcc_is_link(a, first - 1, CBCC_LINK_SHARE);
	for (size_t i = first; i-- > 0 && i + RESPECTIVE_TOKENS >= first;)
		if (cbcc_is_link(a, i, CBCC_LINK_RESPECTIVE))
			return true;
	return false;
}

/* "mở 21 và 25 lớp", "có 212 và 240 cán bộ": is it told right behind a verb? */
static bool
is_object(const cbcc_analysis *a, size_t first)
{
	const cbcc_token *verb = first > 0 ? &a->tokens[first - 1] : NULL;

	return verb != NULL && a->roles[first - 1] == CBCC_ROLE_PLAIN &&
		(cbcc_token_has(verb, CBCC_CLASS_EVENT) || cbcc_is_link(a, first - 1, CBCC_LINK_HAVE) ||
		 cbcc_is_link(a, first - 1, CBCC_LINK_PASSIVE) ||
		 /* "mở", "cử" */
		 (verb->kind == CBCC_ATOM_SYLLABLE && verb->classes == 0 && !verb->capital));
}

/* "cử lần lượt 15, 18 và 22 cán bộ", "mở lần lượt 3 và 5 lớp": one noun for all of the row */
static void
spread_unit(cbcc_analysis *a)
{
	for (size_t last = a->item_count; last-- > 1;)
	{
		const cbcc_item *item = &a->items[last];
		size_t		first = last;

		/* where the nouns stand before the row, it is clear without */
		if (!item->has_unit || !(item->counts_people || item->unit == CBCC_UNIT_CLASS))
			continue;
		while (first > 0 && !a->items[first - 1].has_unit &&
			   a->items[first - 1].end + 1 == a->items[first].first &&
			   cbcc_may_join(a, a->items[first - 1].end))
			first--;
		if (first == last ||
			!(follows_respectively(a, a->items[first].first) ||
			  (is_object(a, a->items[first].first) &&
			   cbcc_is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_AND))))
			continue;
		a->has_row = true;
		for (size_t i = first; i < last; i++)
		{
			a->items[i].has_unit = a->items[i].shares_noun = true;
			a->items[i].unit = item->unit;
			a->items[i].counts_people = item->counts_people;
		}
	}
}

/* "giảm ít nhất 5% biên chế công chức và 10% biên chế viên chức" */
static void
spread_limit(cbcc_analysis *a)
{
	for (size_t i = 1; i < a->item_count; i++)
	{
		const cbcc_item *before = &a->items[i - 1];
		cbcc_item  *item = &a->items[i];

		if (before->approx == CBCC_APPROX_AT_LEAST && before->first < before->number_at &&
			item->approx == CBCC_APPROX_EXACT && item->unit == CBCC_UNIT_PERCENT &&
			before->unit == item->unit && item->first < before->end + LIMITED_TOKENS &&
			cbcc_is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_AND))
			item->approx = CBCC_APPROX_AT_LEAST;
		/* "đạt tối thiểu 20%, 22% và 30%" */
		if (is_middle_of_row(a, i) && before->approx == CBCC_APPROX_AT_LEAST)
			item->approx = item[1].approx = CBCC_APPROX_AT_LEAST;
	}
}

void
cbcc_items_share(cbcc_analysis *a)
{
	spread_unit(a);
	if (a->has_plan)
		spread_plan(a);
	if (a->has_at_least)
	{
		spread_open_end(a);
		spread_limit(a);
	}
}
