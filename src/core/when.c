/*-------------------------------------------------------------------------
 *
 * when.c
 *		The time that a count is of, and the one that a change is measured against.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* "hơn nhiệm kỳ trước", not "trên đảo" */
static bool
is_more(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN && a->tokens[at].key != KEY_TREN &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_APPROX, CBCC_APPROX_OVER);
}

/*
 * A time that a number is compared with: "so với năm 2015", "nhiều hơn nhiệm
 * kỳ 2005-2010 là".
 */
static bool
is_compared(const cbcc_analysis *a, const cbcc_time_mention *t)
{
	for (size_t i = t->first; i-- > 0 && i + 4 > t->first;)
	{
		if (cbcc_has_link(a, i, CBCC_LINK_COMPARE))
			return true;
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE) ||
			is_more(a, i))
			return true;
		if (a->roles[i] == CBCC_ROLE_ITEM)
			return cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_TIMES);
		if (a->tokens[i].kind != CBCC_ATOM_SYLLABLE)
			return false;
	}
	return false;
}

/* The state of time as the sentence is read. */
typedef struct clock
{
	cbcc_period period;			/* of a stock */
	cbcc_period until;			/* of events and targets, where it differs */
	bool		is_dated;		/* by a date or years; a term does not replace it */
} clock;

static void
set_clock(clock *c, const cbcc_period_phrase *phrase)
{
	switch (phrase->kind)
	{
		case CBCC_PERIOD_PLAIN:
			c->period = phrase->period;
			c->until = phrase->period;
			c->is_dated = phrase->period.known;
			break;
		case CBCC_PERIOD_UNTIL:
			c->period = phrase->period;
			c->until = phrase->until;
			c->is_dated = true;
			break;
		case CBCC_PERIOD_TERM:
			if (c->is_dated)
				break;
			c->period = phrase->period;
			c->until = phrase->period;
			break;
		case CBCC_PERIOD_NOW:
		case CBCC_PERIOD_RECENT:
			c->period.known = c->until.known = false;
			c->is_dated = false;
			break;
		default:
			break;
	}
}

/* Is there a number within the bracket that the time stands in? */
static bool
bracket_has_item(const cbcc_analysis *a, size_t bracket)
{
	for (size_t i = 0; i < a->item_count; i++)
		if (cbcc_bracket_of(a, a->items[i].first) == bracket)
			return true;
	return false;
}

/* "nhiệm kỳ 2016 - 2021", "2016 - 2020" */
static bool
is_of_years(const cbcc_time_mention *t)
{
	return t->phrase.kind == CBCC_PERIOD_TERM ||
		(t->phrase.kind == CBCC_PERIOD_PLAIN && cbcc_period_is_of_years(&t->phrase.period));
}

/* Does a time mention before the number hold for it? */
static bool
holds_for(const cbcc_analysis *a, const cbcc_time_mention *t, const cbcc_item *item)
{
	size_t		bracket = cbcc_bracket_of(a, t->first);

	/*
	 * "HĐND tỉnh (nhiệm kỳ 2016 - 2021) có 50 đại biểu", "Qua 5 năm thực hiện (2016 - 2020), tỉnh
	 * cử": of what the sentence is about, so of all
	 */
	return bracket == 0 || bracket == cbcc_bracket_of(a, item->first) ||
		(bracket > 1 && is_of_years(t) &&
		 a->roles[bracket - 2] != CBCC_ROLE_ITEM &&
		 cbcc_segment_start(a, bracket - 2) <= 1);
}

/*
 * "tăng từ 310 người năm 2015 lên 435": is the time right behind the number before, the
 * start of what this one ends (ruling 35)?
 */
static bool
is_of_start(const cbcc_analysis *a, const cbcc_time_mention *t, const cbcc_item *item)
{
	const cbcc_item *start = item - 1;

	return item > a->items && t->first >= start->end && start->first > 0 &&
		cbcc_token_is(&a->tokens[start->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM) &&
		(cbcc_tie_says_towards(a, item->first) || a->tokens[item->first - 1].key == KEY_CON) &&
		!cbcc_some_cut(a, CBCC_CUT_COMMA, start->end, t->first);
}

/* "đông nhất từ trước tới nay", "cao nhất trong 5 năm qua": how rare it is, no time of it */
static bool
is_range_of_superlative(const cbcc_analysis *a, const cbcc_time_mention *t)
{
	size_t		at = t->first;

	if (t->phrase.kind != CBCC_PERIOD_RECENT &&
		!cbcc_token_is(&a->tokens[at], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		return false;
	/* "trong 5", "trong vòng nhiều" */
	while (at-- > 0 && at + 4 > t->first)
		if (cbcc_has_link(a, at, CBCC_LINK_EXTREME) || a->tokens[at].key == KEY_NHAT)
			return true;
		else if (a->cuts[at + 1] != CBCC_CUT_NONE)
			return false;
	return false;
}

/* "Phát biểu tại kỳ họp ngày 14/7/2018, ...": so far into the sentence a meeting is named. */
#define MEETING_TOKENS 8

/* Does the sentence begin with the time, or with the meeting of that day? */
static bool
begins_with_day(const cbcc_analysis *a, const cbcc_time_mention *t)
{
	return t->first <= 1 ||
		(t->first < MEETING_TOKENS && cbcc_some_link(a, CBCC_LINK_IN, 0, t->first) &&
		 !cbcc_some_in(a, CBCC_CLASS_EVENT, 0, t->first) &&
		 !cbcc_some_in(a, CBCC_CLASS_POPULATION, 0, t->first));
}

/*
 * "Ngày 28/9, UBND huyện cho biết đã tuyển 30 giáo viên", "Tại hội nghị ngày 28/9, ...": the
 * day of what is said, not of what is told (ruling 2)
 */
static bool
is_of_saying(const cbcc_analysis *a, const cbcc_time_mention *t)
{
	size_t		counted = 0;
	size_t		to;
	size_t		say;

	/* past "54 tuổi" */
	while (counted < a->item_count && a->items[counted].is_outside)
		counted++;
	to = counted < a->item_count ? a->items[counted].first : 0;
	if (!begins_with_day(a, t) || t->phrase.kind != CBCC_PERIOD_PLAIN || !t->phrase.period.known ||
		t->phrase.period.first != t->phrase.period.last)
		return false;
	say = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_SAY, t->end, to);
	return say < to && !cbcc_some_in(a, CBCC_CLASS_EVENT, t->end, say);
}

/* "ông Hà, năm nay 52 tuổi": of him alone */
static bool
is_of_age(const cbcc_analysis *a, const cbcc_time_mention *t)
{
	return t->end + 1 < a->count && a->tokens[t->end].kind == CBCC_ATOM_NUMBER &&
		cbcc_token_is(&a->tokens[t->end + 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE);
}

/* What times are to the counts, found once for the sentence. */
void
cbcc_when_prepare(cbcc_grammar *g)
{
	cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->time_count; i++)
	{
		cbcc_time_mention *t = &a->times[i];
		size_t		bracket = cbcc_bracket_of(a, t->first);

		t->compared = is_compared(a, t);
		t->exceeded = t->first > 0 && is_more(a, t->first - 1);
		/* "Số lượng hiện có | 141": of the table's day */
		/* nor of the law: "đạt chuẩn theo Luật Giáo dục năm 2019" (ruling 2) */
		t->of_count = !t->compared && !is_range_of_superlative(a, t) && !is_of_saying(a, t) &&
			!cbcc_item_follows_law(a, t->first) && !is_of_age(a, t) &&
			!(a->table == CBCC_TABLE_ROW && t->phrase.kind == CBCC_PERIOD_NOW);
		t->alone = bracket != 0 && !bracket_has_item(a, bracket);
	}
}

/*
 * A time behind the number: in a bracket of its own it is the number's alone;
 * else it counts only where nothing was said before.
 */
static const cbcc_time_mention *
time_behind(const cbcc_grammar *g, size_t index, bool have)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	for (size_t i = 0; i < a->time_count; i++)
	{
		const cbcc_time_mention *t = &a->times[i];
		size_t		bracket = cbcc_bracket_of(a, t->first);

		if (t->first < item->end || !t->of_count)
			continue;
		if (bracket != 0 && bracket >= item->end && bracket <= item->end + 2 &&
			t->alone)
			return t;
		if (t->first >= d->right)
			break;
		/* "hỗ trợ 50 triệu đồng cho cán bộ nghỉ trước ngày 31/12": when they do */
		if (item->unit == CBCC_UNIT_VND && bracket == 0 &&
			cbcc_token_is(&a->tokens[t->first], CBCC_CLASS_TIME, CBCC_TIME_BEFORE) &&
			cbcc_some_in(a, CBCC_CLASS_POPULATION, item->end, t->first))
			break;
		/* "so với mức 28,4% của năm 2018", "5 người nghỉ vào năm 2016" */
		if (bracket == 0 && t->phrase.kind == CBCC_PERIOD_PLAIN && t->phrase.period.known &&
			cbcc_token_is(&a->tokens[t->first], CBCC_CLASS_TIME, CBCC_TIME_IN) &&
			!cbcc_some_cut(a, CBCC_CUT_COMMA, item->end, t->first))
			return t;
		if (t->first == item->end + cbcc_has_link(a, item->end, CBCC_LINK_OF))
			return t;
		if (bracket == 0 && (!have || cbcc_some_value(a, CBCC_CLASS_MODALITY,
														CBCC_MODALITY_TARGET, item->end, t->first)))
			return t;
	}
	return NULL;
}

/*
 * "mở 4 lớp cho 160 công chức trong năm 2018": a time behind those counted with the
 * number, in one clause with it.
 */
static const cbcc_time_mention *
time_behind_next(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *next = index + 1 < g->draft_count ? cbcc_draft_item(g, index + 1) : NULL;
	const cbcc_time_mention *t;

	if (next == NULL || next->is_outside ||
		cbcc_some_cut(a, CBCC_CUT_COMMA, cbcc_draft_item(g, index)->end, next->first + 1))
		return NULL;
	t = time_behind(g, index + 1, false);
	return t != NULL && !t->alone && t->first > next->end &&
		!cbcc_some_cut(a, CBCC_CUT_COMMA, next->end, t->first + 1) ? t : NULL;
}

/* How many counts has the sentence? */
static size_t
counts_told(const cbcc_grammar *g)
{
	size_t		count = 0;

	for (size_t i = 0; i < g->draft_count; i++)
		count += !cbcc_draft_item(g, i)->is_outside;
	return count;
}

/* The one time that the sentence names beside "thời hạn 6 tháng", or NULL. */
static const cbcc_time_mention *
only_time(const cbcc_analysis *a)
{
	const cbcc_time_mention *found = NULL;

	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].phrase.kind != CBCC_PERIOD_DURATION)
		{
			if (found != NULL)
				return NULL;
			found = &a->times[i];
		}
	return found;
}

/*
 * "27 cán bộ xã, ưu tiên nơi thiếu người, tính đến ngày 30/6/2016": the sentence's one
 * time, told last and apart, is of all that it counts; "trong năm 2016" in the last
 * clause's own words is of its one count.
 */
static const cbcc_time_mention *
time_at_end(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_time_mention *t = only_time(a);
	bool		apart;

	if (t == NULL || t->first < cbcc_draft_item(g, index)->end || !t->of_count ||
		t->alone || cbcc_bracket_of(a, t->first) != 0 || t->end + 1 < a->count ||
		(t->end < a->count && a->tokens[t->end].kind != CBCC_ATOM_MARK))
		return NULL;
	apart = a->cuts[t->first] != CBCC_CUT_NONE;
	return (apart && t->phrase.kind == CBCC_PERIOD_UNTIL) ||
		(cbcc_token_is(&a->tokens[t->first], CBCC_CLASS_TIME, CBCC_TIME_IN) &&
		 counts_told(g) == 1 &&
		 !cbcc_some_cut(a, CBCC_CUT_SEMICOLON, cbcc_draft_item(g, index)->end, t->first)) ? t : NULL;
}

/* "đến hết tháng 2/2021 còn 187 người dôi dư": who is too many, none who has left */
static bool
counts_surplus(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;

	/* its share and its parts */
	if (d->tie == CBCC_TIE_SAME && d->before != CBCC_DRAFT_NONE)
		return g->drafts[d->before].is_surplus;
	if (d->tie == CBCC_TIE_PART && d->group != CBCC_DRAFT_NONE && !d->has_own_event)
		return g->drafts[d->group].is_surplus;
	if (d->fact.event != CBCC_EVENT_REDUCTION ||
		!cbcc_some_link(a, CBCC_LINK_SURPLUS, d->left, d->right) ||
		cbcc_some_link(a, CBCC_LINK_SETTLE, d->left, d->right))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, d->left, d->right)
		if (!cbcc_has_link(a, i, CBCC_LINK_SURPLUS) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
			return false;
	return true;
}

static bool
is_next_of_series(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;

	return d->before != CBCC_DRAFT_NONE && cbcc_tie_says_towards(a, a->items[d->item].first) &&
		cbcc_some_in(a, CBCC_SET_TIME, a->items[g->drafts[d->before].item].end,
					 a->items[d->item].first);
}

/* A stock is as of a date; events and targets run up to it (ruling 24). */
static cbcc_period
settle(const clock *c, const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_discourse *s = &g->discourse;
	bool		stock;

	if (!c->period.known && !c->until.known)
		return c->period;
	stock = d->fact.event == CBCC_EVENT_STOCK ||
		d->fact.event == CBCC_EVENT_CHANGE || d->fact.event == CBCC_EVENT_PLANNING || d->is_surplus ||
		/* "năm 2010 cử 12 người, đến năm 2015 lên 40", "con số này là 40": in that year */
		is_next_of_series(g, d) ||
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME, d->left, cbcc_draft_item(g, index)->first);
	/* "đến đầu tháng 8 này" runs on, "đến năm 2025" is still to come */
	if (c->until.known && s->has_published &&
		c->until.last != CBCC_DATE_OPEN_FUTURE && c->until.last > s->published &&
		!(c->period.known && c->period.first <= s->published &&
		  c->until.last <= (int64_t) s->published + 31))
		stock = false;
	if (cbcc_modality_says_goal(&g->analysis, cbcc_draft_item(g, index)->first) ||
		cbcc_modality_cites_plan(g, cbcc_draft_item(g, index)->first))
		stock = false;
	return stock ? c->period : c->until;
}

/* "cùng thời gian này", "cả giai đoạn" */
static clock
clock_of_same(const cbcc_discourse *s)
{
	return s->period.known && s->period.first != CBCC_DATE_OPEN_PAST ?
		(clock) {s->period, s->until, false} : (clock) {s->span, s->span, false};
}

static bool
states_plan_before(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	if (cbcc_some_in(a, CBCC_CLASS_PLAN, g->drafts[index].left, cbcc_draft_item(g, index)->first))
		return true;
	return cbcc_some_value(a, CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET, g->drafts[index].left,
						   cbcc_draft_item(g, index)->first);
}

void
cbcc_when_period(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	clock		c = {{0}, {0}, false};
	const cbcc_time_mention *behind;
	bool		said = false;

	if (s->list_is_open)
		c = (clock) {s->list.period, s->list.until, false};
	if (g->continues)
		c = (clock) {s->period, s->until, false};
	for (size_t i = 0; i < a->time_count && a->times[i].first < item->first; i++)
	{
		const cbcc_time_mention *t = &a->times[i];

		if (!t->of_count || !holds_for(a, t, item) || is_of_start(a, t, item))
			continue;
		/* "...; cùng thời gian này, 1.204 người": told in the sentence, or before it */
		if (t->phrase.kind == CBCC_PERIOD_SAME && !(said && c.period.known))
			c = clock_of_same(s);
		set_clock(&c, &t->phrase);
		said = true;
	}
	/* "ngày 26.1, tỉnh có kế hoạch mở 134 lớp trong năm 2016": the plan's day */
	behind = time_behind(g, index, said && (c.period.known || c.until.known) &&
						 !states_plan_before(g, index));
	if (behind == NULL && !said && a->time_count > 0)
		behind = time_behind_next(g, index);
	if (behind == NULL && !said)
		behind = time_at_end(g, index);
	if (behind != NULL)
	{
		c.is_dated = false;
		if (behind->phrase.kind == CBCC_PERIOD_SAME)
			c = clock_of_same(s);
		set_clock(&c, &behind->phrase);
	}
	d->is_surplus = counts_surplus(g, d);
	d->fact.period = settle(&c, g, index);
}

/* The time compared with: in own words, at the head, or carried (ruling 26). */
void
cbcc_when_base(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_time_mention *found = NULL;

	if (d->fact.event != CBCC_EVENT_CHANGE)
		return;
	for (size_t i = 0; i < a->time_count && a->times[i].first < d->right &&
		 !(found != NULL && found->first >= cbcc_draft_item(g, index)->end); i++)
		if (a->times[i].compared)
			found = &a->times[i];
	/* "tăng 4 lớp và 268 học viên so với năm 2017": said behind the last */
	for (size_t i = 0; found == NULL && i < a->time_count; i++)
		if (a->times[i].compared &&
			!cbcc_some_cut(a, CBCC_CUT_SEMICOLON, d->right, a->times[i].first))
			found = &a->times[i];
	/* what is known of another time is not carried to it */
	if (found != NULL)
		s->base = found->phrase.period.known ? found->phrase.period : (cbcc_period) {0};
	else if (s->fact_paragraph != s->paragraph && !s->list_is_open &&
			 cbcc_draft_before(g, index) == NULL)
		s->base = (cbcc_period) {0};
	d->fact.base = s->base;
}
