/*-------------------------------------------------------------------------
 *
 * governor.c
 *		The words that govern a number: event, modality, stat, standard.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* A verb this near before a number has it for its object. */
#define OBJECT_DISTANCE 4

/* "sau luân chuyển", "trước khi bổ nhiệm" say when, not what. */
static bool
is_event(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT) &&
		!(at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_AFTER));
}

static uint64_t
free_events(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_EVENT);
}

static cbcc_event
event_at(const cbcc_analysis *a, size_t at)
{
	return (cbcc_event) cbcc_token_value(&a->tokens[at], CBCC_CLASS_EVENT);
}

/* Change is found apart; of money the unit tells. */
static bool
says_of_people(cbcc_event event)
{
	return event != CBCC_EVENT_CHANGE && event != CBCC_EVENT_SPENDING;
}

/* The last event word of [from, to), or CBCC_NO_WORD. */
static size_t
last_event(const cbcc_analysis *a, size_t from, size_t to, bool with_stock)
{
	size_t		at = to;

	do
		at = cbcc_last_of(a, free_events, from, at);
	while (at != CBCC_NO_WORD &&
		   !(is_event(a, at) && says_of_people(event_at(a, at)) &&
			 (with_stock || event_at(a, at) != CBCC_EVENT_STOCK)));
	return at;
}

/* The first event word of [from, to); what follows "để" is a purpose. */
static size_t
first_event(const cbcc_analysis *a, size_t from, size_t to, bool stock)
{
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
		if (is_event(a, i) && says_of_people(event_at(a, i)) &&
			(event_at(a, i) == CBCC_EVENT_STOCK) == stock)
			return i;
	return CBCC_NO_WORD;
}

/* "tăng từ A lên B": two stocks, no change (the guideline's event table). */
static bool
is_between_values(const cbcc_analysis *a, size_t verb, size_t number)
{
	for (size_t i = verb + 1; i < number; i++)
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

/*
 * Is a comparison said in the number's own words: "so với", "nhiều hơn"?
 */
bool
cbcc_governor_lists_posts(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *next = item + 1;

	return index + 1 < g->draft_count && item->has_unit && next->has_unit &&
		item->unit == next->unit && cbcc_governor_counts_posts(a, item) &&
		cbcc_governor_counts_posts(a, next) &&
		cbcc_joins(a, next->first - 1);
}

static bool
has_comparison(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = 0; i < 3; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_COMPARE))
			return true;		/* fronted, it holds for the sentence */
	for (size_t i = d->wide_left; i < d->right; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_COMPARE) ||
			(cbcc_time_at(a, i) != NULL && cbcc_time_at(a, i)->compared))
			return true;
	/* "giảm 5% biên chế công chức, 10% biên chế viên chức so với năm 2021" */
	if (cbcc_governor_lists_posts(g, index))
		return has_comparison(g, index + 1);
	/* "giảm 34 biên chế so với năm 2017; ..., giảm 302 biên chế" */
	for (size_t i = 0; i < index; i++)
		if (!g->drafts[i].is_rejected && g->drafts[i].tie == CBCC_TIE_CHANGE &&
			g->drafts[i].fact.base.known &&
			cbcc_draft_item(g, i)->unit == cbcc_draft_item(g, index)->unit)
			return true;
	return false;
}

/* Posts, or a share of them: "giảm 10% biên chế". */
bool
cbcc_governor_counts_posts(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		noun = item->unit == CBCC_UNIT_PERCENT ? item->end : item->end - 1;

	return noun < a->count &&
		cbcc_token_is(&a->tokens[noun], CBCC_CLASS_UNIT, CBCC_UNIT_POST);
}

/* Words that decide whether a number behind them is of a change. */
static uint64_t
words_of_change(const uint64_t *rows)
{
	return free_events(rows) | rows[CBCC_SET_TIME] | rows[CBCC_SET_COMMA] |
		rows[CBCC_SET_LINK + CBCC_LINK_SHARE] | rows[CBCC_SET_LINK + CBCC_LINK_HAVE];
}

int
cbcc_governor_change(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		is_count = item->has_unit && item->unit != CBCC_UNIT_TIMES &&
		(item->unit != CBCC_UNIT_PERCENT || cbcc_governor_counts_posts(a, item));

	for (size_t i = cbcc_last_of(a, words_of_change, d->left, item->first);
		 i != CBCC_NO_WORD; i = cbcc_last_of(a, words_of_change, d->left, i))
	{
		if (cbcc_has_link(a, i, CBCC_LINK_SHARE) || cbcc_has_link(a, i, CBCC_LINK_HAVE) ||
			cbcc_token_is_mark(&a->tokens[i], ','))
			return 0;
		if (cbcc_time_at(a, i) != NULL && cbcc_time_at(a, i)->exceeded)
			return 1;			/* "hơn nhiệm kỳ trước 7 người" */
		if (!is_event(a, i) || event_at(a, i) != CBCC_EVENT_CHANGE)
			continue;
		if (is_between_values(a, i, item->number_at))
			return 0;
		/* "khoảng cách không kém: 100%" */
		if (i > d->left && cbcc_some_cut(a, CBCC_CUT_COLON, i + 2, item->first))
			return 0;
		/* "tăng lên 1.490.000 đồng/tháng": what it has come to */
		if (i + 2 == item->first && cbcc_has_link(a, i + 1, CBCC_LINK_TOWARDS) &&
			!has_comparison(g, index))
			return 0;
		/* "đã giảm 12 biên chế": a reduction, unless compared (ruling 31) */
		if (is_count && direction(&a->tokens[i]) < 0 &&
			(index == 0 || cbcc_governor_counts_posts(a, item) ||
			 a->cuts[d->wide_left] == CBCC_CUT_SEMICOLON) && !has_comparison(g, index))
			return 0;
		return direction(&a->tokens[i]);
	}
	/* "tăng 4 lớp và 268 học viên", "lần lượt tăng 1,8%, 2,4% và 3,9%" */
	if (index > 0 && g->drafts[index - 1].tie == CBCC_TIE_CHANGE &&
		cbcc_governor_lists_posts(g, index - 1))
		return cbcc_governor_change(g, index - 1);
	if (index > 0 && g->drafts[index - 1].tie == CBCC_TIE_CHANGE &&
		item->first == cbcc_draft_item(g, index - 1)->end + 1 &&
		(cbcc_has_link(a, item->first - 1, CBCC_LINK_AND) ||
		 cbcc_some_link(a, CBCC_LINK_RESPECTIVE, 0, item->first)))
		return cbcc_governor_change(g, index - 1);
	return 0;
}

/* What a unit alone settles. */
static bool
event_of_unit(cbcc_unit unit, cbcc_event *event)
{
	switch (unit)
	{
		case CBCC_UNIT_VND:
			*event = CBCC_EVENT_SPENDING;
			return true;
		case CBCC_UNIT_ITEM:
			*event = CBCC_EVENT_MATERIAL;
			return true;
		case CBCC_UNIT_CLASS:
			*event = CBCC_EVENT_TRAINING;
			return true;
		default:
			return false;
	}
}

/* "tốt nghiệp đại học loại giỏi": the degree is rated, not the person. */
static bool
is_class_of_degree(const cbcc_analysis *a, size_t at)
{
	if (at > 1 && cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_EVENT))
		at--;					/* "cử nhân tốt nghiệp loại giỏi" */
	return at > 0 && cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_QUALIFICATION);
}

/* "15 cán bộ luân chuyển được xếp loại tốt": the rating is what is said. */
static bool
says_evaluation(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
		if (is_event(a, i) && event_at(a, i) == CBCC_EVENT_EVALUATION &&
			!is_class_of_degree(a, i))
			return true;
	return false;
}

/* "4 đồng chí về các xã", "96 đồng chí từ huyện về": people moved. */
static bool
says_move(const cbcc_analysis *a, size_t from, size_t to, bool behind)
{
	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_TOWARDS, from, to)
	{
		if (cbcc_has_link(a, i + 1, CBCC_LINK_POST) ||
			(cbcc_item_at(a, i + 1) != NULL &&
			 (!behind || !cbcc_item_at(a, i + 1)->is_outside)))
			continue;
		if (behind && i > from && a->roles[i - 1] == CBCC_ROLE_PLACE)
			return true;
		/* "xuống đến cấp huyện, ..." is a heading */
		for (size_t j = i + 1; j < to && j < i + 4 &&
			 !(a->cuts[i] != CBCC_CUT_NONE && a->cuts[j + 1] != CBCC_CUT_NONE); j++)
			if (a->roles[j] == CBCC_ROLE_PLACE ||
				(cbcc_token_has(&a->tokens[j], CBCC_CLASS_POPULATION) &&
				 (cbcc_token_value(&a->tokens[j], CBCC_CLASS_POPULATION) &
				  ~CBCC_POPULATION_LEVELS) == 0))
				return true;
		if (behind && (i + 1 == to || a->cuts[i + 1] != CBCC_CUT_NONE))
			return true;
	}
	return false;
}

/*
 * "18 cán bộ luân chuyển trúng cử", "công chức mới tuyển dụng được bồi dưỡng": what
 * tells of which cadres is no predicate where one follows.
 */
static size_t
predicate_behind(const cbcc_analysis *a, size_t at, size_t to)
{
	size_t		next = at + 1;

	if (event_at(a, at) == CBCC_EVENT_RECRUITMENT && cbcc_has_link(a, next, CBCC_LINK_PASSIVE))
		return next + 1 < to && is_event(a, next + 1) ? next + 1 : at;
	if (event_at(a, at) != CBCC_EVENT_ROTATION ||
		!cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_POPULATION))
		return at;
	next += cbcc_has_link(a, next, CBCC_LINK_PASSIVE);
	return next < to && is_event(a, next) && says_of_people(event_at(a, next)) ? next : at;
}

/*
 * The event that the number's own words say.  Of a verb close before, whose
 * object the number is, and a predicate behind it, the nearer wins; a distant
 * word before comes last.
 */
static bool
own_event(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		left = last_event(a, d->left, item->first, false);
	size_t		right = first_event(a, item->end, d->right, false);
	size_t		stock = first_event(a, item->end, d->right, true);
	size_t		left_stock = last_event(a, d->left, item->first, true);

	if (cbcc_token_has(&a->tokens[item->end - 1], CBCC_CLASS_EVENT))
		*event = event_at(a, item->end - 1);	/* "84 người ứng cử" */
	else if (left != CBCC_NO_WORD && item->first - left <= OBJECT_DISTANCE &&
			 !cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE))
		*event = event_at(a, left);
	else if (says_evaluation(a, item->end, d->right))
		*event = CBCC_EVENT_EVALUATION;
	else if (right != CBCC_NO_WORD && (stock == CBCC_NO_WORD || right < stock))
		*event = event_at(a, predicate_behind(a, right, d->right));
	else if (left_stock != CBCC_NO_WORD)
		*event = event_at(a, left_stock);
	else if (stock != CBCC_NO_WORD)
		*event = CBCC_EVENT_STOCK;
	else if (says_move(a, item->end, d->right, true) ||
			 (d->left > 0 && says_move(a, d->left, item->first, false)))
		*event = CBCC_EVENT_ROTATION;
	else
		return false;
	return true;
}

/* Groups whose parts keep the event, whatever their make-up (ruling 21). */
static bool
keeps_event(cbcc_event event)
{
	return event == CBCC_EVENT_APPOINTMENT || event == CBCC_EVENT_ROTATION ||
		event == CBCC_EVENT_PLANNING || event == CBCC_EVENT_RECRUITMENT ||
		event == CBCC_EVENT_REDUCTION;
}

/* Of the group that a part is of, also where the last sentence counts it. */
static cbcc_event
event_of_group(const cbcc_grammar *g, const cbcc_draft *head)
{
	if (head != NULL)
		return head->fact.event;
	return g->continues && cbcc_has_link(&g->analysis, 0, CBCC_LINK_PART) ?
		g->discourse.event : CBCC_EVENT_STOCK;
}

/* The event word nearest before, back to the sentence's frame. */
static bool
distant_event(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		at = last_event(a, d->wide_left, d->left, true);

	if (at == CBCC_NO_WORD)
		return false;
	*event = event_at(a, at);
	return true;
}

static bool
names_level(const cbcc_grammar *g, const cbcc_draft *d)
{
	return cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->left, d->right);
}

/* Does a "now" stand between the number before and this one? */
static bool
says_now(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].phrase.kind == CBCC_PERIOD_NOW &&
			a->times[i].first >= cbcc_draft_item(g, index - 1)->end &&
			a->times[i].first < cbcc_draft_item(g, index)->first)
			return true;
	return false;
}

/* "hiện có 1.604 người" */
static bool
says_has_now(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_SET_TIME, g->drafts[index].left,
					 cbcc_draft_item(g, index)->first)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
			return true;
	return false;
}

static bool
inherited_event(cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);
	const cbcc_counted *same = cbcc_draft_same_number(g, index);

	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_COMPANION))
	{
		*event = before->fact.event;
		/* "tăng 6,5%, hiện đạt 88,3%", "giảm 12 người, còn 95 người" */
		if (*event == CBCC_EVENT_CHANGE &&
			(says_now(g, index) ||
			 (d->tie == CBCC_TIE_SAME && before->fact.quantity.unit ==
			  cbcc_draft_item(g, index)->unit)))
			*event = CBCC_EVENT_STOCK;
		else if (*event == CBCC_EVENT_CHANGE && head != NULL)
			*event = head->fact.event;
		return true;
	}
	if (distant_event(g, index, event))
		return true;
	/* "con số này năm sau là 40 người" */
	if (same != NULL)
	{
		*event = same->event;
		return true;
	}
	if (head != NULL && head->fact.event != CBCC_EVENT_CHANGE &&
		head->fact.event != CBCC_EVENT_SPENDING)
	{
		*event = head->fact.event;
		return true;
	}
	if (g->analysis.table == CBCC_TABLE_ROW ||
		(g->discourse.list_is_open && before == NULL &&
		 (g->discourse.list_event == CBCC_EVENT_TRAINING ||
		  (g->discourse.list_is_of_parts && keeps_event(g->discourse.list_event)))))
	{
		*event = g->discourse.list_event;
		return *event != CBCC_EVENT_STOCK;
	}
	if (g->discourse.has_facts && !says_has_now(g, index) &&
		(g->continues || (!d->has_own_kinds && !names_level(g, d) &&
						  keeps_event(g->discourse.event))))
	{
		*event = g->discourse.event;
		return true;
	}
	return false;
}

/* Nothing but a noun, and "," or "và", between the number before and this. */
static bool
is_listed_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	if (!(cbcc_token_is_mark(&a->tokens[first - 1], ',') ||
		  cbcc_has_link(a, first - 1, CBCC_LINK_AND)))
		return false;
	for (size_t i = cbcc_draft_item(g, index - 1)->end; i + 1 < first; i++)
		if (a->cuts[i] >= CBCC_CUT_COLON || cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT) ||
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_LINK))
			return false;
	return true;
}

/* "giảm tối thiểu 2% biên chế": no change against anything (ruling 31). */
static bool
says_reduction(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	cbcc_for_each_of(i, a, free_events, d->left, item->first)
		if (is_event(a, i) && event_at(a, i) == CBCC_EVENT_CHANGE)
			return direction(&a->tokens[i]) < 0 &&
				(cbcc_governor_counts_posts(a, item) || item->is_outside ||
				 item->unit == CBCC_UNIT_PERSON) &&
				!has_comparison(g, index) && !is_between_values(a, i, item->number_at);
	/* "giảm 38 đơn vị, 112 trưởng phòng và 1.246 người": one verb for all */
	return index > 0 && (item->counts_people || item->unit == CBCC_UNIT_PERSON) &&
		is_listed_behind(g, index) && says_reduction(g, index - 1);
}

/* "chỉ tiêu là 210 công chức", where the sentence goes on to who was chosen. */
static bool
is_labelled_quota(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	bool		labelled = false;

	cbcc_for_each_in(i, a, CBCC_CLASS_PLAN, d->left, item->first)
		labelled = labelled || cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST);
	if (!labelled || !item->has_unit || item->unit != CBCC_UNIT_PERSON)
		return false;
	cbcc_for_each_of(i, a, free_events, item->end, a->count)
		if (is_event(a, i) && event_at(a, i) == CBCC_EVENT_RECRUITMENT)
			return true;
	return false;
}

/* "34 chỉ tiêu công chức": a quota to recruit (ruling 29). */
static bool
is_quota(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_item *item)
{
	if (is_labelled_quota(g, d, item))
		return true;
	return item->has_unit && item->unit == CBCC_UNIT_POST &&
		cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_PLAN);
}

/* Those whom the election was about, not other officials named beside them. */
static bool
may_be_elected(const cbcc_grammar *g, const cbcc_draft *d)
{
	return (cbcc_population_between(g, d->left, d->right) &
			(CBCC_POPULATION_COMMITTEE_MEMBER | CBCC_POPULATION_COUNCIL_DELEGATE |
			 CBCC_POPULATION_VILLAGE)) != 0;
}

/* "phấn đấu đến năm 2022": of whoever will be in office then. */
bool
cbcc_governor_says_goal(const cbcc_analysis *a, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_MODALITY, 0, to)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET))
			return true;
	return false;
}

void
cbcc_governor_event(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);
	cbcc_event	event = CBCC_EVENT_STOCK;

	d->fact.rule = "default";
	if (d->tie == CBCC_TIE_COMPANION)
	{
		inherited_event(g, index, &event);
		d->fact.rule = "companion";
	}
	else if (d->tie == CBCC_TIE_CHANGE)
	{
		event = CBCC_EVENT_CHANGE;
		d->fact.rule = "change";
	}
	else if (event_of_unit(item->unit, &event))
		d->fact.rule = "unit";
	else if (says_reduction(g, index))
	{
		event = CBCC_EVENT_REDUCTION;
		d->fact.rule = "reduction";
	}
	else if (is_quota(g, d, item))
	{
		event = CBCC_EVENT_RECRUITMENT;
		d->fact.rule = "quota";
	}
	else if (own_event(g, index, &event))
	{
		d->has_own_event = true;
		d->fact.rule = "own event";
		if (event == CBCC_EVENT_STOCK && d->tie == CBCC_TIE_PART &&
			keeps_event(event_of_group(g, head)))
		{
			event = event_of_group(g, head);
			d->fact.rule = "part of group";
		}
	}
	else if (inherited_event(g, index, &event))
	{
		d->fact.rule = "inherited event";
		if (event == CBCC_EVENT_STOCK && d->tie == CBCC_TIE_PART &&
			keeps_event(event_of_group(g, head)))
			event = event_of_group(g, head);
	}
	if (event == CBCC_EVENT_STOCK && g->discourse.in_election &&
		!cbcc_governor_says_goal(a, item->first) &&
		(!d->has_own_kinds || may_be_elected(g, d)))
	{
		event = CBCC_EVENT_APPOINTMENT;
		d->fact.rule = "election";
	}
	if (event == CBCC_EVENT_STOCK && item->unit == CBCC_UNIT_TURN)
		event = CBCC_EVENT_TRAINING;
	d->fact.event = event;
}

static bool
is_past(const cbcc_discourse *s, const cbcc_period *period)
{
	return period->known && s->has_published && period->last < s->published;
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
		return next < a->count && cbcc_item_at(a, next) != NULL;
	if (a->roles[at] != CBCC_ROLE_PLAIN ||
		!cbcc_token_has(&a->tokens[at], CBCC_CLASS_PLAN) ||
		(a->cuts[at] == CBCC_CUT_NONE && !cbcc_has_link(a, at - 1, CBCC_LINK_HAVE)))
		return false;
	while (next < a->count && a->roles[next] == CBCC_ROLE_TIME)
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

/* "kế hoạch 12 lớp", "kế hoạch giao chỉ là 5.000 lượt". */
static bool
follows_plan(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	for (size_t i = first; i-- > g->drafts[index].left && i + 4 >= first;)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_PLAN))
			return i + 1 == first || cbcc_has_link(a, first - 1, CBCC_LINK_IS);
	return false;
}

/*
 * "từ năm 2014 đến nay", "hiện nay", "; đến hết tháng 3/2018" in April: what
 * follows is so.
 */
static bool
ends_plan(const cbcc_grammar *g, size_t at)
{
	const cbcc_time_mention *t = cbcc_time_at(&g->analysis, at);

	return t != NULL && (t->phrase.kind == CBCC_PERIOD_NOW ||
						 (t->phrase.kind == CBCC_PERIOD_PLAIN &&
						  t->phrase.period.known &&
						  t->phrase.period.last == CBCC_DATE_OPEN_FUTURE) ||
						 (t->phrase.kind == CBCC_PERIOD_UNTIL && at > 0 &&
						  g->analysis.cuts[at] == CBCC_CUT_SEMICOLON &&
						  is_past(&g->discourse, &t->phrase.until)));
}

/* The words that tell of plans, and times: they may begin or end one. */
static uint64_t
words_of_plan(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_NEED] | rows[CBCC_SET_LINK + CBCC_LINK_BUT] |
		rows[CBCC_CLASS_PLAN] | rows[CBCC_CLASS_MODALITY] | rows[CBCC_SET_TIME];
}

/* "tỉnh được bầu 56 đại biểu", "659 người ứng cử để bầu 372 đại biểu" */
static bool
counts_seats_to_fill(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		verb = item->first - 1;

	return item->first > 1 && is_event(a, verb) &&
		event_at(a, verb) == CBCC_EVENT_APPOINTMENT &&
		(cbcc_has_link(a, verb - 1, CBCC_LINK_PASSIVE) ||
		 cbcc_has_link(a, verb - 1, CBCC_LINK_TO));
}

/*
 * A plan's words reach from where they stand to the sentence's end, "đã" ends
 * them.  A heading hands its modality down to its list.
 */
/* "..., kế hoạch đề ra là 90%; kỷ luật 7 cán bộ": what the plan was ends there. */
static bool
is_past_clause(const cbcc_grammar *g, size_t index, size_t word)
{
	const cbcc_analysis *a = &g->analysis;

	return index > 0 && g->drafts[index].has_own_event &&
		word > cbcc_draft_item(g, 0)->first &&
		cbcc_some_link(a, CBCC_LINK_IS, word, cbcc_draft_item(g, index - 1)->first) &&
		cbcc_some_cut(a, CBCC_CUT_SEMICOLON, word + 1, cbcc_draft_item(g, index)->first);
}

void
cbcc_governor_modality(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	cbcc_modality modality = CBCC_MODALITY_ACTUAL;
	bool		said = false;

	if (s->list_is_open)
		modality = s->list_modality;
	else if (g->continues && cbcc_has_link(a, 0, CBCC_LINK_PART))
		modality = s->modality;
	/* "... ban hành Kế hoạch. Theo đó, năm 2026 mở 40 lớp" */
	if (s->cites_plan && cbcc_has_link(a, 0, CBCC_LINK_PART) && s->has_published &&
		d->fact.period.known && d->fact.period.last > s->published)
		modality = CBCC_MODALITY_TARGET;
	if (d->fact.event == CBCC_EVENT_SPENDING && !is_past(s, &d->fact.period) &&
		(s->in_draft_policy ||
		 (s->has_facts && s->modality == CBCC_MODALITY_TARGET &&
		  cbcc_token_is(&a->tokens[0], CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING))))
		modality = CBCC_MODALITY_TARGET;
	cbcc_for_each_of(i, a, words_of_plan, 0, item->first)
	{
		if (is_past_clause(g, index, i))
			continue;
		if (ends_plan(g, i) || cbcc_has_link(a, i, CBCC_LINK_BUT))
			modality = CBCC_MODALITY_ACTUAL;
		if (states_plan(a, i))
			modality = CBCC_MODALITY_TARGET;
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_MODALITY) &&
			!(i > 0 && cbcc_has_link(a, i - 1, CBCC_LINK_COMPARE)))
		{
			modality = (cbcc_modality) cbcc_token_value(&a->tokens[i],
														CBCC_CLASS_MODALITY);
			said = true;
		}
	}
	/* "kế hoạch 12 lớp; thực hiện 13 lớp" */
	if (follows_plan(g, index) || counts_seats_to_fill(a, item))
		modality = CBCC_MODALITY_TARGET;
	else if (d->tie == CBCC_TIE_COMPANION && before != NULL)
		modality = before->fact.modality;
	if (!said && d->fact.period.known && s->has_published &&
		d->fact.period.last != CBCC_DATE_OPEN_FUTURE &&
		d->fact.period.first == CBCC_DATE_OPEN_PAST &&
		d->fact.period.last > s->published + 31)
		modality = CBCC_MODALITY_TARGET;
	/* "còn 34 cán bộ dôi dư chờ giải quyết chế độ" (ruling 31) */
	cbcc_for_each_in(i, a, CBCC_CLASS_MODALITY, item->end, d->right)
		if (d->fact.event == CBCC_EVENT_REDUCTION &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET))
			modality = CBCC_MODALITY_TARGET;
	/* "100% cấp ủy viên mới sẽ được bồi dưỡng" */
	cbcc_for_each_in(i, a, CBCC_CLASS_MODALITY, item->end, d->right)
		if (!said && d->has_own_event && cbcc_has_link(a, i + 1, CBCC_LINK_PASSIVE) &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET))
			modality = CBCC_MODALITY_TARGET;
	/* a quota is a plan until it is filled (ruling 29) */
	if (!said && item->unit == CBCC_UNIT_POST && !item->has_whole &&
		d->fact.event == CBCC_EVENT_RECRUITMENT)
		modality = CBCC_MODALITY_TARGET;
	d->fact.modality = modality;
}

/* Words of the stat may stand as far as the next number. */
static size_t
stat_end(const cbcc_grammar *g, size_t index)
{
	if (index + 1 < g->draft_count)
		return g->drafts[index].right;
	return g->analysis.count;
}

static bool
is_part_of_money(cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_before(g, index);

	return before != NULL && g->drafts[index].fact.event == CBCC_EVENT_SPENDING &&
		before->fact.event == CBCC_EVENT_SPENDING &&
		before->fact.stat == CBCC_STAT_PER_YEAR &&
		cbcc_some_link(&g->analysis, CBCC_LINK_PART, g->analysis.items[before->item].end,
					   cbcc_draft_item(g, index)->first);
}

/* Bình quân, mỗi năm, /năm; said once, it holds for a class's learners too. */
void
cbcc_governor_stat(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		end = stat_end(g, index);
	bool		said;

	d->fact.stat = CBCC_STAT_TOTAL;
	if (item->per_year)
	{
		d->fact.stat = CBCC_STAT_PER_YEAR;
		return;
	}
	said = cbcc_some_in(a, CBCC_CLASS_STAT, d->wide_left, end);
	for (size_t i = d->wide_left; said && i < end; i++)
	{
		if (i > item->end && a->cuts[i] == CBCC_CUT_SEMICOLON)
			break;
		if (a->roles[i] == CBCC_ROLE_TIME && i < item->first)
			d->fact.stat = CBCC_STAT_TOTAL;
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_STAT))
		{
			d->fact.stat = (cbcc_stat) cbcc_token_value(&a->tokens[i],
														CBCC_CLASS_STAT);
			if (i > item->end && d->fact.stat == CBCC_STAT_MEAN)
				d->fact.stat = CBCC_STAT_TOTAL;
			if (i < item->first && d->fact.stat == CBCC_STAT_MEAN &&
				item->first - i > 8)
				d->fact.stat = CBCC_STAT_TOTAL;
		}
	}
	/* "mỗi năm khoảng 650 triệu đồng, trong đó ngân sách huyện 250 triệu đồng" */
	if ((d->tie == CBCC_TIE_COMPANION || is_part_of_money(g, index)) && before != NULL &&
		d->fact.stat == CBCC_STAT_TOTAL)
		d->fact.stat = before->fact.stat;
}

/* "33 đồng chí chưa đạt", behind those who do. */
static bool
says_not_reached(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = cbcc_draft_item(g, index)->end; i + 1 < d->right; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_NOT) &&
			cbcc_has_link(a, i + 1, CBCC_LINK_SHARE))
			return true;
	return false;
}

/* "5.218 giáo viên chưa đạt chuẩn, gồm 512 giáo viên mầm non" */
static bool
names_only_group(cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *group = cbcc_draft_group(g, index);

	return group->has_own_kinds &&
		(cbcc_population_between(g, d->left, d->right) & CBCC_POPULATION_KINDS &
		 ~cbcc_population_between(g, group->left, group->right)) == 0;
}

static uint64_t
free_standards(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_STANDARD);
}

void
cbcc_governor_standard(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		said = cbcc_next_of(a, free_standards, d->left, d->right);
	cbcc_track	track = d->heading;

	if (said < d->right)
		d->fact.standard = (cbcc_standard) cbcc_token_value(&a->tokens[said],
															CBCC_CLASS_STANDARD);
	/* "về lý luận chính trị, 131 đồng chí đạt chuẩn", or a list headed so */
	if (track == CBCC_TRACK_NONE && g->discourse.list_is_open)
		track = g->discourse.list_qualification.track;
	if (d->fact.standard != CBCC_STANDARD_NONE && !d->has_own_qualification &&
		track != CBCC_TRACK_NONE)
	{
		d->fact.qualification = (cbcc_qualification_range) {.track = track};
		d->has_own_qualification = true;
	}
	if (before == NULL)
		return;
	if (d->fact.standard == CBCC_STANDARD_NONE &&
		before->fact.standard == CBCC_STANDARD_MET && says_not_reached(g, index))
		d->fact.standard = CBCC_STANDARD_BELOW;
	/* "3.126 giáo viên chưa đạt chuẩn; mầm non 894": parts of those */
	if (d->fact.standard == CBCC_STANDARD_NONE && d->tie == CBCC_TIE_PART &&
		cbcc_draft_group(g, index) != NULL && !d->has_own_event &&
		!d->has_own_qualification &&
		(!d->has_own_kinds || names_only_group(g, index)))
		d->fact.standard = cbcc_draft_group(g, index)->fact.standard;
	if (d->fact.standard == CBCC_STANDARD_NONE &&
		(d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE))
		d->fact.standard = before->fact.standard;
	/* "81% đạt chuẩn về chuyên môn (tăng 6%), còn 18% chưa đạt chuẩn" */
	while (before->fact.event == CBCC_EVENT_CHANGE && d->fact.event != CBCC_EVENT_CHANGE &&
		   cbcc_draft_before(g, (size_t) (before - g->drafts)) != NULL)
		before = cbcc_draft_before(g, (size_t) (before - g->drafts));
	if (d->fact.standard != CBCC_STANDARD_NONE && !d->has_own_qualification &&
		d->fact.event == before->fact.event && before->fact.standard != CBCC_STANDARD_NONE)
		d->fact.qualification.track = before->fact.qualification.track;
}
