/*-------------------------------------------------------------------------
 *
 * modality.c
 *		Was it so, or is it planned?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* A plan of so many days ago may be carried out only in part. */
#define PLAN_IS_NEW 180

/* "phấn đấu đến năm 2022": of whoever will be in office then. */
bool
cbcc_modality_says_goal(const cbcc_analysis *a, size_t to)
{
	if (!cbcc_some_in(a, CBCC_CLASS_MODALITY, a->opening, to))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_MODALITY, cbcc_frame_statement(a, to), to)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET))
			return true;
	return false;
}

/* "Kinh phí", "Tổng kinh phí" */
static bool
begins_with_money(const cbcc_analysis *a)
{
	const cbcc_token *first = &a->tokens[a->opening];

	return cbcc_token_is(first, CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING) ||
		(a->opening + 1 < a->count && first->atoms == 1 &&
		 cbcc_token_is(&first[1], CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING));
}

static bool
is_verb(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN && cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT);
}

static bool
is_past(const cbcc_discourse *s, const cbcc_period *period)
{
	return period->known && s->has_published && period->last < s->published;
}

/* "trong tháng 10 tới,": still to come */
static bool
is_next(const cbcc_analysis *a, size_t at)
{
	const cbcc_time_mention *t = cbcc_time_at(a, at);

	return t != NULL && t->end + 1 < a->count && a->tokens[t->end].key == KEY_TOI &&
		cbcc_token_is_mark(&a->tokens[t->end + 1], ',');
}

/* Of what is asked for, so many words stand before the number. */
#define ASKED_TOKENS 10

/* "theo yêu cầu", "đáp ứng yêu cầu", "do yêu cầu": a noun */
static bool
is_demand(const cbcc_analysis *a, size_t at)
{
	return at == 0 || a->cuts[at] != CBCC_CUT_NONE || a->roles[at - 1] != CBCC_ROLE_PLAIN ||
		cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_POPULATION) ||
		/* "Phó Thủ tướng yêu cầu", "đã yêu cầu", but not "nhằm đáp ứng yêu cầu" */
		(at < 5 && !cbcc_token_has(&a->tokens[0], CBCC_CLASS_LINK)) ||
		cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_MODALITY);
}

/*
 * "yêu cầu các huyện tinh giản 45 biên chế", "đề nghị Trung ương bổ sung 20 biên chế": what
 * is to be done to the number; not "yêu cầu báo cáo về 5 cán bộ", "đề nghị khen thưởng 5".
 */
static bool
asks_for(const cbcc_analysis *a, size_t at)
{
	size_t		end = at + ASKED_TOKENS < a->count ? at + ASKED_TOKENS : a->count;
	bool		has_verb = false;

	for (size_t i = at + 1; i < end && a->cuts[i] == CBCC_CUT_NONE; i++)
	{
		const cbcc_item *item = cbcc_item_at(a, i);

		if (item != NULL)
			return has_verb || cbcc_item_counts_posts(a, item) ||
				item->unit == CBCC_UNIT_PERCENT;
		if (cbcc_has_link(a, i, CBCC_LINK_PASSIVE) || cbcc_has_link(a, i, CBCC_LINK_HAVE) ||
			cbcc_has_link(a, i, CBCC_LINK_OF) || cbcc_has_link(a, i, CBCC_LINK_IS) ||
			cbcc_is_free(a, i, CBCC_CLASS_MODALITY))
			return false;
		if (!is_verb(a, i))
			continue;
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION) ||
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
			return false;
		has_verb = true;
	}
	return false;
}

/*
 * "mỗi xã phải cử ít nhất 5 cán bộ đi học", "số còn phải đào tạo là 120 người"; but "huyện
 * phải điều động 12 cán bộ", as it was
 */
static bool
obliges(const cbcc_analysis *a, size_t at)
{
	bool		is_rest = at > 0 && a->tokens[at - 1].key == KEY_CON;
	size_t		verb = at + 1;
	size_t		number = verb + 1;
	const cbcc_item *item;

	if (number >= a->count || a->roles[verb] != CBCC_ROLE_PLAIN ||
		(at > 0 && (cbcc_has_link(a, at - 1, CBCC_LINK_NOT) || a->tokens[at - 1].key == KEY_DA)) ||
		(a->tokens[verb].classes != 0 && !is_verb(a, verb)) ||
		cbcc_token_is(&a->tokens[verb], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK) ||
		cbcc_token_is(&a->tokens[verb], CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION))
		return false;
	number += is_rest && cbcc_has_link(a, number, CBCC_LINK_IS);
	item = cbcc_item_at(a, number);
	if (item == NULL || is_rest)
		return item != NULL;
	if (item->approx == CBCC_APPROX_AT_LEAST || item->approx == CBCC_APPROX_AT_MOST)
		return true;
	/* what has to be paid each year is paid */
	return item->unit != CBCC_UNIT_VND &&
		(cbcc_some_value(a, CBCC_CLASS_STAT, CBCC_STAT_PER_YEAR, a->opening, at) ||
		 a->tokens[cbcc_segment_start(a, at)].key == KEY_MOI);
}

/*
 * "Kế hoạch năm 2019 là cử 60 lượt", "Kế hoạch năm 2019 mở 12 lớp", "có kế hoạch
 * cử 60 lượt", "cần 58 công chức".
 */
static bool
states_plan(const cbcc_analysis *a, size_t at)
{
	size_t		next = at + 1;

	if (cbcc_has_link(a, at, CBCC_LINK_NEED))
	{
		next += next < a->count &&
			cbcc_token_is(&a->tokens[next], CBCC_CLASS_TIME, CBCC_TIME_FROM);
		/* "cần cử 120 cán bộ đi học" */
		next += next + 1 < a->count && a->roles[next] == CBCC_ROLE_PLAIN &&
			(a->tokens[next].classes == 0 || is_verb(a, next)) && cbcc_item_at(a, next + 1) != NULL;
		return next < a->count && cbcc_item_at(a, next) != NULL;
	}
	if (cbcc_has_link(a, at, CBCC_LINK_MUST))
		return obliges(a, at);
	/* whom one advises does it */
	if (cbcc_has_link(a, at, CBCC_LINK_ASK))
		return a->tokens[at].key != KEY_THAM && asks_for(a, at);
	if (cbcc_has_link(a, at, CBCC_LINK_DEMAND))
		return is_demand(a, at) && asks_for(a, at);
	if (a->roles[at] != CBCC_ROLE_PLAIN || !cbcc_token_has(&a->tokens[at], CBCC_CLASS_PLAN))
		return false;
	/* "ban hành kế hoạch tuyển dụng 300 giáo viên" */
	if (next + 1 < a->count && is_verb(a, next) && cbcc_item_at(a, next + 1) != NULL)
		return true;
	if (a->cuts[at] == CBCC_CUT_NONE && !cbcc_has_link(a, at - 1, CBCC_LINK_HAVE))
		return false;
	while (next < a->count && a->roles[next] == CBCC_ROLE_TIME)
		next++;
	/* "Kế hoạch năm 2023: cử 5 cán bộ", "Kế hoạch năm 2023: huyện cử 5 cán bộ" */
	if (next < a->count && cbcc_token_is_mark(&a->tokens[next], ':'))
		next++;
	while (next < a->count && a->roles[next] == CBCC_ROLE_PLACE)
		next++;
	if (next + 1 < a->count && a->roles[next] == CBCC_ROLE_PLAIN &&
		(cbcc_token_has(&a->tokens[next], CBCC_CLASS_EVENT) ||
		 (a->tokens[next].classes == 0 && cbcc_item_at(a, next + 1) != NULL)))
		return true;
	for (size_t i = at + 1; i < a->count && i < at + 8; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_IS))
			return true;
	return false;
}

static uint64_t
free_plans(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_PLAN);
}

/* "kế hoạch 12 lớp", "kế hoạch giao chỉ là 5.000 lượt". */
static bool
follows_plan(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		left = g->drafts[index].left;
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		plan = cbcc_last_of(a, free_plans, left, first);

	return plan != CBCC_NO_WORD &&
		(plan + 1 == first || cbcc_has_link(a, first - 1, CBCC_LINK_IS));
}

/*
 * "từ năm 2014 đến nay", "hiện nay", "; đến hết tháng 3/2018" in April: what
 * follows is so.
 */
static bool
ends_plan(const cbcc_grammar *g, size_t at)
{
	const cbcc_time_mention *t = cbcc_time_at(&g->analysis, at);

	/* "từ nay đến năm 2030" */
	if (t != NULL && at > 0 && t->phrase.kind == CBCC_PERIOD_NOW &&
		cbcc_token_is(&g->analysis.tokens[at - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		return false;
	return t != NULL && (t->phrase.kind == CBCC_PERIOD_NOW ||
						 (t->phrase.kind == CBCC_PERIOD_PLAIN &&
						  t->phrase.period.known &&
						  t->phrase.period.last == CBCC_DATE_OPEN_FUTURE &&
						  !(g->discourse.has_published &&
							t->phrase.period.first > g->discourse.published)) ||
						 (t->phrase.kind == CBCC_PERIOD_UNTIL && at > 0 &&
						  g->analysis.cuts[at] == CBCC_CUT_SEMICOLON &&
						  is_past(&g->discourse, &t->phrase.until)));
}

/* The words that tell of plans, and times: they may begin or end one. */
static uint64_t
words_of_plan(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_NEED] | rows[CBCC_SET_LINK + CBCC_LINK_BUT] |
		rows[CBCC_SET_LINK + CBCC_LINK_MUST] |
		rows[CBCC_SET_LINK + CBCC_LINK_ASK] | rows[CBCC_SET_LINK + CBCC_LINK_DEMAND] |
		rows[CBCC_CLASS_PLAN] | rows[CBCC_CLASS_MODALITY] | rows[CBCC_SET_TIME];
}

/* "tỉnh được bầu 56 đại biểu", "659 người ứng cử để cử tri bầu 372 đại biểu" */
static bool
counts_seats_to_fill(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		verb = item->first - 1;

	return item->first > 1 && is_verb(a, verb) &&
		cbcc_token_is(&a->tokens[verb], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT) &&
		(cbcc_has_link(a, verb - 1, CBCC_LINK_PASSIVE) ||
		 cbcc_some_link(a, CBCC_LINK_TO, cbcc_segment_start(a, verb), verb));
}

/* "có 741 người ứng cử, bầu 424 đại biểu": what they stand for, until it is done */
static bool
is_stood_for(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *d = &g->drafts[index];
	size_t		from;

	if (d->before == CBCC_DRAFT_NONE || !g->drafts[d->before].is_of_candidates || item->first == 0)
		return false;
	from = a->items[g->drafts[d->before].item].end;
	return is_verb(a, item->first - 1) && a->cuts[item->first - 1] == CBCC_CUT_COMMA &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT) &&
		!cbcc_some_in(a, CBCC_CLASS_MODALITY, from, item->first);
}

/* "dự kiến kết quả", "nhu cầu thực tế"; "đã phải tuyển": as the first word says */
static bool
is_planned_result(const cbcc_analysis *a, size_t at)
{
	return a->cuts[at] == CBCC_CUT_NONE &&
		(cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET) ||
		 (a->tokens[at - 1].key == KEY_DA && is_verb(a, at)));
}

/* "sau 5 năm phấn đấu, ...": what was done those years; but "trong 5 năm phấn đấu mở 30 lớp" */
static bool
ends_years(const cbcc_analysis *a, size_t at)
{
	return at > 0 && at + 1 < a->count &&
		cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_TIME, CBCC_TIME_YEAR) &&
		a->tokens[at + 1].kind == CBCC_ATOM_MARK;
}

/*
 * "đạt chỉ tiêu đề ra; luân chuyển 24 cán bộ", "vượt chỉ tiêu, ...": a plan that is said to be
 * reached, or not to be, tells nothing of the number at token first
 */
static bool
is_of_plan_reached(const cbcc_analysis *a, size_t word, size_t first)
{
	size_t		plan = word - (word > 0 && !cbcc_token_has(&a->tokens[word], CBCC_CLASS_PLAN));
	size_t		end;

	if (plan == 0 || !cbcc_token_has(&a->tokens[plan], CBCC_CLASS_PLAN) ||
		!(cbcc_has_link(a, plan - 1, CBCC_LINK_SHARE) ||
		  cbcc_has_link(a, plan - 1, CBCC_LINK_SURPASS)))
		return false;
	end = cbcc_segment_end(a, word);
	return end <= first && a->cuts[end] != CBCC_CUT_COLON;
}

/* "..., kế hoạch đề ra là 90%; kỷ luật 7 cán bộ": what the plan was ends there. */
static bool
is_past_clause(const cbcc_grammar *g, size_t index, size_t word)
{
	const cbcc_analysis *a = &g->analysis;

	return index > 0 && g->drafts[index].has_own_event &&
		word > cbcc_draft_item(g, 0)->first &&
		cbcc_some_link(a, CBCC_LINK_IS, word, cbcc_draft_item(g, index - 1)->first);
}

/* "Theo Kế hoạch số 12/KH-UBND, đến năm 2030 xã có 25 công chức" */
bool
cbcc_modality_cites_plan(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;

	/* "Theo kế hoạch" is one word */
	size_t		at = cbcc_has_link(a, 0, CBCC_LINK_HEADING);
	const cbcc_token *document = &a->tokens[at];

	if (a->roles[at] != CBCC_ROLE_DOCUMENT ||
		!(at > 0 || cbcc_token_has(document, CBCC_CLASS_MODALITY)) ||
		!(cbcc_token_is_plan(document) ||
		  cbcc_token_is(document, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_RESOLUTION)))
		return false;
	for (size_t i = 0; i < a->time_count && a->times[i].first < to; i++)
	{
		const cbcc_period_phrase *p = &a->times[i].phrase;

		if (p->kind == CBCC_PERIOD_UNTIL && !is_past(s, &p->until))
			return true;
		/* "giai đoạn 2018-2022 mỗi năm cử 20 người", told in 2018 */
		if (p->kind == CBCC_PERIOD_PLAIN && p->period.known && s->has_published &&
			(p->period.last == CBCC_DATE_OPEN_FUTURE ? p->period.first : p->period.last) >
			s->published)
			return true;
	}
	return false;
}

/* "Nhiệm vụ năm 2026: cử 15 cán bộ đi học; ..." */
static bool
heads_tasks(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = a->items[d->item].first;
	size_t		colon = cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, a->opening + 1, first + 1);

	return cbcc_has_link(a, a->opening, CBCC_LINK_TASK) && a->time_count > 0 && colon <= first &&
		a->times->first < colon && !is_past(&g->discourse, &d->fact.period);
}

/* "Theo đó", "Theo đề án này": what was issued says so */
static bool
begins_by_plan(const cbcc_analysis *a)
{
	return cbcc_has_link(a, a->opening, CBCC_LINK_PART) ||
		(a->count > 1 && cbcc_token_is(&a->tokens[0], CBCC_CLASS_LINK, CBCC_LINK_HEADING) &&
		 cbcc_token_has(&a->tokens[1], CBCC_CLASS_DOCUMENT));
}

/* "Mục tiêu: 100% cán bộ đạt chuẩn. Mỗi năm cử 50 người": does no subject begin it? */
static bool
goes_on_with_goals(const cbcc_analysis *a)
{
	const cbcc_token *first = &a->tokens[a->opening];

	return a->roles[a->opening] == CBCC_ROLE_ITEM ||
		(a->roles[a->opening] == CBCC_ROLE_PLAIN &&
		 (cbcc_token_has(first, CBCC_CLASS_EVENT) ||
		  /* "Cử 50 cán bộ", "Mở 5 lớp" */
		  (first->classes == 0 && a->count > a->opening + 1 &&
		   a->roles[a->opening + 1] == CBCC_ROLE_ITEM))) ||
		cbcc_token_is(first, CBCC_CLASS_TIME, CBCC_TIME_ANNUAL) ||
		cbcc_has_link(a, a->opening, CBCC_LINK_ALSO);
}

bool
cbcc_modality_heads_goals(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		colon = a->opening + 1;

	if (a->count <= colon || g->is_title)
		return false;
	colon = cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, colon, a->count);
	/* but "Ông A: Năm 2018, kế hoạch là mở 8 lớp" */
	if (!cbcc_some_in(a, CBCC_CLASS_MODALITY, a->opening, colon) &&
		!cbcc_some_in(a, CBCC_CLASS_PLAN, a->opening, colon) &&
		!cbcc_some_link(a, CBCC_LINK_TASK, a->opening, colon))
		return false;
	for (size_t i = 0; colon < a->count && i < g->draft_count; i++)
		if (!g->drafts[i].is_rejected)
			return cbcc_draft_item(g, i)->first >= colon &&
				g->drafts[i].fact.modality == CBCC_MODALITY_TARGET &&
				!cbcc_some_in(a, CBCC_CLASS_MODALITY, colon, cbcc_draft_item(g, i)->first);
	return false;
}

/* "UBND tỉnh vừa ban hành kế hoạch bồi dưỡng cán bộ": nothing has come of it yet */
bool
cbcc_modality_issues_plan(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->time_count && a->times[i].first < to && g->discourse.has_published; i++)
	{
		const cbcc_period *period = &a->times[i].phrase.period;
		/* wider than a date: near the ends of the calendar nothing may wrap round */
		int64_t		day = period->last == CBCC_DATE_OPEN_FUTURE ? period->first : period->last;

		if (period->known && day + PLAN_IS_NEW < g->discourse.published)
			return false;
	}
	cbcc_for_each_in(i, a, CBCC_CLASS_DOCUMENT, 1, to)
		if ((cbcc_has_link(a, i - 1, CBCC_LINK_DECIDE) ||
			 (i > 1 && a->tokens[i - 1].key == KEY_HANH && a->tokens[i - 2].key == KEY_BAN)) &&
			cbcc_token_is_plan(&a->tokens[i]))
			return true;
	return false;
}

/* "phê duyệt kế hoạch bồi dưỡng cán bộ, theo đó 312 người được cử đi học" */
static bool
follows_new_plan(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		part = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_PART, a->opening + 1,
									a->items[d->item].first);

	return part != CBCC_NO_WORD && a->tokens[part].key == KEY_THEO &&
		cbcc_modality_issues_plan(g, part);
}

/* What headings, the list and the sentences before say of it. */
static cbcc_modality
carried_modality(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	cbcc_modality modality = CBCC_MODALITY_ACTUAL;

	if (s->list_is_open)
		modality = s->list.modality;
	else if (cbcc_has_link(a, a->opening, CBCC_LINK_PART) || g->total != NULL)
		modality = s->modality;
	/* below "Nhiệm vụ năm 2020" */
	if (s->section_is_plan && !is_past(s, &d->fact.period))
		modality = CBCC_MODALITY_TARGET;
	/* "... ban hành Kế hoạch. Theo đó, năm 2026 mở 40 lớp" */
	if (s->cites_plan && cbcc_has_link(a, a->opening, CBCC_LINK_PART) && s->has_published &&
		d->fact.period.known && d->fact.period.last > s->published)
		modality = CBCC_MODALITY_TARGET;
	if (((s->issues_plan && begins_by_plan(a)) ||
		 (s->goal_paragraph == s->paragraph && goes_on_with_goals(a)) ||
		 follows_new_plan(g, d)) &&
		!is_past(s, &d->fact.period))
		modality = CBCC_MODALITY_TARGET;
	if (cbcc_modality_cites_plan(g, a->items[d->item].first) || heads_tasks(g, d))
		modality = CBCC_MODALITY_TARGET;
	if (d->fact.event == CBCC_EVENT_SPENDING && !is_past(s, &d->fact.period) &&
		(s->in_draft_policy ||
		 (s->modality == CBCC_MODALITY_TARGET && s->event != CBCC_EVENT_REDUCTION &&
		  begins_with_money(a))))
		modality = CBCC_MODALITY_TARGET;
	return modality;
}

/*
 * A plan's words reach from where they stand to the sentence's end, "đã" ends
 * them; said tells whether a word of modality is among those before the number.
 */
static cbcc_modality
modality_before(const cbcc_grammar *g, size_t index, cbcc_modality modality, bool *said)
{
	const cbcc_analysis *a = &g->analysis;

	const cbcc_period *period = &g->drafts[index].fact.period;
	size_t		first = cbcc_draft_item(g, index)->first;
	/* "Với mục tiêu chuẩn hóa, ...": but of what is still to come it tells */
	bool		is_ahead = period->known && g->discourse.has_published &&
		period->first > g->discourse.published;

	*said = false;
	cbcc_for_each_of(i, a, words_of_plan, is_ahead ? 0 : cbcc_frame_statement(a, first), first)
	{
		/* "15% chỉ tiêu viên chức bỏ trống": what was counted, no plan */
		if (is_past_clause(g, index, i) || is_of_plan_reached(a, i, first) ||
			(i > 0 && a->roles[i - 1] == CBCC_ROLE_ITEM &&
			 cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST)))
			continue;
		if (ends_plan(g, i) || cbcc_has_link(a, i, CBCC_LINK_BUT))
			modality = CBCC_MODALITY_ACTUAL;
		if (states_plan(a, i) || is_next(a, i))
			modality = CBCC_MODALITY_TARGET;
		/* "năm tới" is a time */
		if ((a->roles[i] == CBCC_ROLE_PLAIN || a->roles[i] == CBCC_ROLE_TIME) &&
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_MODALITY) &&
			!(i > 0 && (cbcc_has_link(a, i - 1, CBCC_LINK_COMPARE) ||
						is_planned_result(a, i))) &&
			!ends_years(a, i))
		{
			modality = (cbcc_modality) cbcc_token_value(&a->tokens[i],
														CBCC_CLASS_MODALITY);
			*said = true;
		}
	}
	return modality;
}

/* Does a clause of its own, behind a semicolon, say of the number what "đã được" done? */
static bool
is_done_apart(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		clause = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, first + 1);

	if (clause == CBCC_NO_WORD || cbcc_draft_item(g, index)->unit != CBCC_UNIT_PERSON ||
		cbcc_some_of(a, words_of_plan, clause, first))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_MODALITY, cbcc_draft_item(g, index)->end, d->right)
		if (a->tokens[i].key == KEY_DA &&
			(cbcc_has_link(a, i + 1, CBCC_LINK_PASSIVE) ||
			 (is_verb(a, i + 1) && !cbcc_token_is(&a->tokens[i + 1], CBCC_CLASS_EVENT,
												  CBCC_EVENT_STOCK))))
			return true;
	return false;
}

/* "9 người sẽ nghỉ hưu, 6 người đang đi học" */
static bool
is_under_way(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return index > 0 && item->unit == CBCC_UNIT_PERSON && item->end + 1 < a->count &&
		a->tokens[item->end].key == KEY_DANG && is_verb(a, item->end + 1) &&
		!cbcc_some_of(a, words_of_plan, g->drafts[index].left, item->first);
}

/*
 * By a day so long after the text that nobody knows yet, or in a time to come; but
 * those elected or planned for a term are so before it begins.
 */
static bool
is_far_ahead(const cbcc_discourse *s, const cbcc_fact *fact)
{
	const cbcc_period *period = &fact->period;

	if (!period->known || !s->has_published)
		return false;
	if (period->first == CBCC_DATE_OPEN_PAST)
		return period->last != CBCC_DATE_OPEN_FUTURE && period->last > (int64_t) s->published + 31;
	if (period->first <= s->published)
		return false;
	/* no term is so short */
	if (!cbcc_period_is_of_years(period))
		return fact->event != CBCC_EVENT_PLANNING;
	return fact->event == CBCC_EVENT_TRAINING || fact->event == CBCC_EVENT_RECRUITMENT ||
		fact->event == CBCC_EVENT_ROTATION || fact->event == CBCC_EVENT_REDUCTION;
}

/* "kỷ luật 7 cán bộ, trong đó cấp xã 5 người": no plan of its own, of a group that was */
static bool
is_part_of_done(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return d->tie == CBCC_TIE_PART && d->group != CBCC_DRAFT_NONE &&
		g->drafts[d->group].fact.modality == CBCC_MODALITY_ACTUAL &&
		!cbcc_some_of(&g->analysis, words_of_plan, cbcc_draft_item(g, d->group)->end,
					  cbcc_draft_item(g, index)->first);
}

/*
 * "còn 34 cán bộ dôi dư chờ giải quyết chế độ" (ruling 31); "100% cấp ủy viên mới sẽ
 * được bồi dưỡng"
 */
static bool
says_to_come(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	cbcc_for_each_of(i, a, words_of_plan, cbcc_draft_item(g, index)->end, d->right)
	{
		size_t		verb = i + 1 + cbcc_has_link(a, i + 1, CBCC_LINK_PASSIVE);
		/* "124 người sẽ học trong năm sau" */
		bool		is_of_verb = d->fact.event != CBCC_EVENT_STOCK && is_verb(a, verb) &&
			cbcc_verb_event(a, verb) == d->fact.event;

		/* "120 cán bộ cần được bồi dưỡng", "phải đào tạo lại"; but "phải thôi việc" did so */
		if (is_of_verb && (cbcc_has_link(a, i, CBCC_LINK_NEED) ||
						   (cbcc_has_link(a, i, CBCC_LINK_MUST) &&
							d->fact.event == CBCC_EVENT_TRAINING)))
			return true;
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET) &&
			(d->fact.event == CBCC_EVENT_REDUCTION || cbcc_has_link(a, i + 1, CBCC_LINK_PASSIVE) ||
			 is_of_verb ||
			 /* "120 cán bộ cần đào tạo" */
			 (is_verb(a, i) && d->fact.event != CBCC_EVENT_STOCK &&
			  cbcc_verb_event(a, i) == d->fact.event)))
			return true;
	}
	return false;
}

/*
 * A quota is a plan until it is filled (ruling 29): "77 người trúng tuyển, còn trống 21
 * chỉ tiêu", but "tuyển được 21 chỉ tiêu"
 */
static bool
is_open_quota(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item, bool said)
{
	return item->unit == CBCC_UNIT_POST && !item->has_whole &&
		d->fact.event == CBCC_EVENT_RECRUITMENT &&
		(!said || (cbcc_token_has(&a->tokens[item->end - 1], CBCC_CLASS_PLAN) &&
				   !cbcc_some_in(a, CBCC_CLASS_MODALITY, d->left, item->first) &&
				   !cbcc_some_in(a, CBCC_CLASS_EVENT, d->left, item->first)));
}

/* "Tỉnh ủy yêu cầu tỷ lệ nữ cấp ủy đạt 15% trở lên", but "đáp ứng yêu cầu" */
static bool
is_demanded(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->approx != CBCC_APPROX_AT_LEAST ? CBCC_NO_WORD :
		cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_DECIDE, 0, item->first);

	return at != CBCC_NO_WORD && at > 0 && a->roles[at - 1] == CBCC_ROLE_PLACE &&
		!cbcc_some_cut(a, CBCC_CUT_COMMA, at + 1, item->first);
}

/* A heading hands its modality down to its list, where the words say nothing else. */
void
cbcc_modality_fill(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	bool		said;
	cbcc_modality modality = modality_before(g, index, carried_modality(g, d), &said);

	/* "dù phải sắp xếp, năm 2015 vẫn bồi dưỡng được 30 lượt": what came of it */
	if (is_past(s, &d->fact.period) && item->first > 1 &&
		cbcc_has_link(a, item->first - 1, CBCC_LINK_PASSIVE) && is_verb(a, item->first - 2))
		modality = CBCC_MODALITY_ACTUAL;
	if (is_part_of_done(g, index))
		modality = CBCC_MODALITY_ACTUAL;
	/* "kế hoạch 12 lớp; thực hiện 13 lớp" */
	if (follows_plan(g, index) || counts_seats_to_fill(a, item) || is_stood_for(g, index))
		modality = CBCC_MODALITY_TARGET;
	else if (before != NULL &&
			 (d->tie == CBCC_TIE_COMPANION ||
			  (d->tie == CBCC_TIE_SAME && item->unit == CBCC_UNIT_PERCENT_OF_PLAN &&
			   before->fact.modality == CBCC_MODALITY_ACTUAL)))
		modality = before->fact.modality;
	if ((!said && (is_far_ahead(s, &d->fact) || is_demanded(a, item))) || says_to_come(g, index))
		modality = CBCC_MODALITY_TARGET;
	/* "dự kiến điều động 96 người; 20 người khác đã được giải quyết nghỉ hưu" */
	if (is_done_apart(g, index) || is_under_way(g, index))
		modality = CBCC_MODALITY_ACTUAL;
	/* "cần 96 chỉ tiêu thì chỉ 21 người trúng tuyển" */
	if (!said && item->end < d->right && is_verb(a, item->end) &&
		cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL))
		modality = CBCC_MODALITY_ACTUAL;
	if (is_open_quota(a, d, item, said))
		modality = CBCC_MODALITY_TARGET;
	d->fact.modality = modality;
}
