/*-------------------------------------------------------------------------
 *
 * rated.c
 *		Are units rated, not the people in them?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* "Đánh giá, xếp loại": so many words before the units */
#define RATING_TOKENS 6

static bool
is_unit(const cbcc_analysis *a, size_t at)
{
	return cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY);
}

static bool
is_rating(const cbcc_analysis *a, size_t at)
{
	return cbcc_token_is(&a->tokens[at], CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION);
}

/* What may stand before the units: "tỷ lệ các", "Phân loại", "Kết quả đánh giá, xếp loại" */
static bool
may_precede(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_TIME || a->tokens[at].classes == 0 || is_rating(a, at) ||
		cbcc_joins(a, at) || cbcc_has_link(a, at, CBCC_LINK_SHARE) ||
		cbcc_has_link(a, at, CBCC_LINK_PLURAL) ||
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
}

/* "tỷ lệ tổ chức đảng hoàn thành tốt", "Xếp loại chi bộ:", from token at on */
static bool
names_units(const cbcc_analysis *a, size_t at, size_t to)
{
	size_t		first = at;
	size_t		units;

	while (at < to && (at < first + RATING_TOKENS || a->roles[at] == CBCC_ROLE_TIME) &&
		   may_precede(a, at))
		at++;
	units = at;
	while (at < to && (is_unit(a, at) ||
					   (at > units && (cbcc_joins(a, at) || a->roles[at] == CBCC_ROLE_TIME))))
		at++;
	return at > units && (is_rating(a, at) || at == to ||
						  (units > first && cbcc_token_is_mark(&a->tokens[at], ':')));
}

/*
 * "tổ chức đảng hoàn thành tốt nhiệm vụ đạt 82%", "Xếp loại chi bộ: hoàn thành xuất sắc 15%;
 * hoàn thành tốt 70%"
 */
bool
cbcc_rated_are_units(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		from;

	if (item->counts_people || cbcc_draft_before(g, index) != NULL ||
		!cbcc_some_in(a, CBCC_CLASS_OUTSIDE, 0, item->first))
		return false;
	from = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, item->first + 1);
	if (!cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION, from, d->right))
		return false;
	if (index > 0 && d[-1].is_rejected && !cbcc_some_in(a, CBCC_CLASS_OUTSIDE, from, item->first))
		from = 0;
	return names_units(a, from, item->first) &&
		(cbcc_population_between(g, from, d->right) & CBCC_POPULATION_KINDS) == 0;
}
