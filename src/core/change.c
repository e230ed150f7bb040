/*-------------------------------------------------------------------------
 *
 * change.c
 *		Is a number said of a change, and which way?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

static bool
is_change(const cbcc_analysis *a, size_t at)
{
	const cbcc_item *next = at + 1 < a->count ? cbcc_item_at(a, at + 1) : NULL;

	/* "mở gấp 3 lớp": in haste */
	if (a->tokens[at].key == KEY_GAP && a->tokens[at].atoms == 1 && next != NULL &&
		next->has_unit && next->unit != CBCC_UNIT_TIMES)
		return false;
	return cbcc_tells_event(a, at) &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE);
}

static uint64_t
times_and_links(const uint64_t *rows)
{
	return rows[CBCC_CLASS_TIME] | rows[CBCC_CLASS_LINK];
}

/* "tăng từ A lên B": two stocks, no change (the guideline's event table). */
static bool
is_between_values(const cbcc_analysis *a, size_t verb, size_t number)
{
	size_t		but;

	/* "tuy có tăng nhưng mới đạt 14%": what it has come to */
	but = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_BUT, verb + 1, number);
	if (but != CBCC_NO_WORD && (cbcc_some_link(a, CBCC_LINK_SHARE, but, number) ||
								cbcc_some_link(a, CBCC_LINK_HAVE, but, number)))
		return true;
	cbcc_for_each_of(i, a, times_and_links, verb + 1, number)
	{
		const cbcc_token *token = &a->tokens[i];

		if (cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_FROM) ||
			cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_TOWARDS) ||
			cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_REST))
			return true;
	}
	return false;
}

/* Which way a word of change points. */
static int
direction(const cbcc_token *token)
{
	return cbcc_token_is(token, CBCC_CLASS_CHANGE, CBCC_CHANGE_DOWN) ? -1 : 1;
}

static bool
lists_posts(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *next = item + 1;

	return index + 1 < g->draft_count && item->unit == next->unit &&
		cbcc_item_counts_posts(a, item) && cbcc_joins(a, next->first - 1);
}

bool
cbcc_change_is_restated(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *share = cbcc_draft_item(g, index) + 1;

	return index + 1 < g->draft_count && share->unit == CBCC_UNIT_PERCENT &&
		share->first == share[-1].end + 2 &&
		cbcc_token_is_mark(&a->tokens[share[-1].end], ',') &&
		cbcc_has_link(a, share->first - 1, CBCC_LINK_SHARE) &&
		cbcc_some_link(a, CBCC_LINK_COMPARE, share->end, g->drafts[index + 1].right);
}

/* "giảm 64 biên chế hành chính và giảm 92 biên chế viên chức": compared together */
static bool
goes_on_changing(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (index + 1 >= g->draft_count || item->unit != item[1].unit ||
		cbcc_some_cut(a, CBCC_CUT_COLON, item->end, item[1].first) ||
		cbcc_some_in(a, CBCC_SET_TIME, item->end, item[1].first))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, item->end, item[1].first)
		if (is_change(a, i))
			return true;
	return false;
}

/* Is a comparison said in the number's own words: "so với", "nhiều hơn"? */
static bool
has_comparison(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	if (cbcc_some_link(a, CBCC_LINK_COMPARE, d->wide_left, d->right))
		return true;
	cbcc_for_each_in(i, a, CBCC_SET_TIME, d->wide_left, d->right)
		if (cbcc_time_at(a, i)->compared)
			return true;
	/* "giảm 5% biên chế công chức, 10% biên chế viên chức so với năm 2021" */
	if (lists_posts(g, index) || cbcc_change_is_restated(g, index) ||
		goes_on_changing(g, index) ||
		/* "giảm 2 lớp, 160 học viên so với năm 2007" */
		(index + 1 < g->draft_count && cbcc_joins(a, cbcc_draft_item(g, index)->end) &&
		 cbcc_draft_item(g, index + 1)->first == cbcc_draft_item(g, index)->end + 1))
		return has_comparison(g, index + 1);
	/* "giảm 34 biên chế so với năm 2017; ..., giảm 302 biên chế" */
	for (size_t i = 0; i < index; i++)
		if (g->drafts[i].tie == CBCC_TIE_CHANGE && g->drafts[i].fact.base.known &&
			cbcc_draft_item(g, i)->unit == cbcc_draft_item(g, index)->unit)
			return true;
	return false;
}

static uint64_t
levels_compared_with(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_STAT] | rows[CBCC_CLASS_PLAN] | links[CBCC_LINK_OVERALL] |
		links[CBCC_LINK_SHARE];
}

/*
 * "thấp hơn mức bình quân của cả nước là 79%": how many there are elsewhere; but "thấp hơn
 * mức bình quân 3%"
 */
static bool
is_value_elsewhere(const cbcc_analysis *a, size_t verb, size_t number)
{
	/* "thấp hơn mức 35%", "thấp hơn chỉ tiêu 35% đề ra"; but "thấp hơn chỉ tiêu 3%" */
	if (cbcc_has_link(a, verb, CBCC_LINK_COMPARE) &&
		(a->tokens[number - 1].key == KEY_MUC ||
		 (cbcc_token_has(&a->tokens[number - 1], CBCC_CLASS_PLAN) &&
		  cbcc_some_in(a, CBCC_CLASS_MODALITY, number, cbcc_segment_end(a, number)))))
		return true;
	return cbcc_has_link(a, number - 1, CBCC_LINK_IS) &&
		cbcc_some_of(a, levels_compared_with, verb + 1, number - 1) &&
		(!cbcc_some_in(a, CBCC_SET_TIME, verb + 1, number) ||
		 cbcc_some_value(a, CBCC_CLASS_STAT, CBCC_STAT_MEAN, verb + 1, number));
}

/* Words that decide whether a number behind them is of a change. */
static uint64_t
words_of_change(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_EVENT) | rows[CBCC_SET_TIME];
}

/*
 * "55 lớp, 4.410 học viên, tăng 9 lớp, 730 học viên": all of them were counted, and
 * the number before by how much its own rose
 */
static bool
is_counted_before(const cbcc_grammar *g, size_t index)
{
	cbcc_unit	unit = cbcc_draft_item(g, index)->unit;

	if (unit == cbcc_draft_item(g, index - 1)->unit || !cbcc_draft_item(g, index)->has_unit)
		return false;
	for (size_t i = 0; i + 1 < index; i++)
		if (cbcc_draft_item(g, i)->unit == unit && !g->drafts[i].is_rejected &&
			g->drafts[i].tie == CBCC_TIE_COMPANION)
			return true;
	return false;
}

/* Of people or posts, no share and not how many times as much. */
static bool
is_count(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->has_unit && item->unit != CBCC_UNIT_TIMES &&
		(item->unit != CBCC_UNIT_PERCENT || cbcc_item_counts_posts(a, item));
}

int
cbcc_change_way(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);

	for (size_t i = cbcc_last_of(a, words_of_change, d->left, item->first);
		 i != CBCC_NO_WORD; i = cbcc_last_of(a, words_of_change, d->left, i))
	{
		if (cbcc_time_at(a, i) != NULL && cbcc_time_at(a, i)->exceeded)
			return 1;			/* "hơn nhiệm kỳ trước 7 người" */
		if (!is_change(a, i))
			continue;
		if (is_between_values(a, i, item->number_at) || is_value_elsewhere(a, i, item->first))
			return 0;
		/* "giáo viên tin học còn ít hơn, 8 người": so few they are */
		if (cbcc_has_link(a, i, CBCC_LINK_COMPARE) &&
			cbcc_some_cut(a, CBCC_CUT_COMMA, i + 1, item->first + 1))
			return 0;
		/* "khoảng cách không kém: 100%" */
		if (i > d->left && cbcc_some_cut(a, CBCC_CUT_COLON, i + 2, item->first))
			return 0;
		/* "tăng lên 1.490.000 đồng/tháng": what it has come to */
		if (i + 2 == item->first && cbcc_has_link(a, i + 1, CBCC_LINK_TOWARDS) &&
			!has_comparison(g, index))
			return 0;
		/* "đã giảm 12 biên chế": a reduction, unless compared (ruling 31) */
		if (is_count(a, item) && direction(&a->tokens[i]) < 0 &&
			(before == NULL || cbcc_item_counts_posts(a, item) ||
			 /* "tiết kiệm 22 tỷ đồng nhờ giảm 1.100 người" */
			 (before->fact.event == CBCC_EVENT_SPENDING && item->unit == CBCC_UNIT_PERSON) ||
			 /* "phải tinh giản 1,5% mỗi năm, nhưng mới giảm được 15 người" */
			 before->fact.event == CBCC_EVENT_REDUCTION ||
			 a->cuts[d->wide_left] == CBCC_CUT_SEMICOLON) && !has_comparison(g, index))
			return 0;
		return direction(&a->tokens[i]);
	}
	/* "tăng 4 lớp và 268 học viên", "lần lượt tăng 1,8%, 2,4% và 3,9%" */
	if (index > 0 && g->drafts[index - 1].tie == CBCC_TIE_CHANGE &&
		lists_posts(g, index - 1))
		return g->drafts[index - 1].change;
	if (index > 0 && g->drafts[index - 1].tie == CBCC_TIE_CHANGE &&
		item->first == cbcc_draft_item(g, index - 1)->end + 1 &&
		(cbcc_has_link(a, item->first - 1, CBCC_LINK_AND) ||
		 cbcc_some_link(a, CBCC_LINK_RESPECTIVE, 0, item->first) ||
		 is_counted_before(g, index)))
		return g->drafts[index - 1].change;
	return 0;
}

/* "giảm 35 phòng, 12 ban và 48 trưởng phòng": the first of those listed together */
static const cbcc_item *
first_of_list(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *first = cbcc_draft_item(g, index);

	while (index-- > 0 && first->first > 0 && cbcc_joins(&g->analysis, first->first - 1) &&
		   cbcc_draft_item(g, index)->is_outside)
		first = cbcc_draft_item(g, index);
	return first;
}

/* "giảm tối thiểu 2% biên chế" */
bool
cbcc_change_is_reduction(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *first = first_of_list(g, index);
	size_t		left = first < item ? cbcc_segment_start(a, first->first) : d->left;

	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, left, first->first)
		if (is_change(a, i))
			return direction(&a->tokens[i]) < 0 &&
				!cbcc_some_cut(a, CBCC_CUT_COMMA, i + 1, first->first) &&
				(cbcc_item_counts_posts(a, item) || item->unit == CBCC_UNIT_PERSON) &&
				!has_comparison(g, index) && !is_between_values(a, i, item->number_at);
	return false;
}
