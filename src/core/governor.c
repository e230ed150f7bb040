/*-------------------------------------------------------------------------
 *
 * governor.c
 *		The event of a number: what its own words say, what a unit or a plan
 *		settles, or what a number before it or an earlier sentence gives it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

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

bool
cbcc_governor_keeps(cbcc_event event)
{
	return event == CBCC_EVENT_APPOINTMENT || event == CBCC_EVENT_ROTATION ||
		event == CBCC_EVENT_PLANNING || event == CBCC_EVENT_RECRUITMENT ||
		event == CBCC_EVENT_REDUCTION;
}

/* Of the group that a part is of, also where the last sentence counts it. */
static cbcc_event
event_of_group(const cbcc_grammar *g, size_t index, const cbcc_draft *head)
{
	const cbcc_counted *whole;

	if (head != NULL)
		return head->fact.event;
	whole = cbcc_continued_count(g, index);
	if (whole != NULL)
		return whole->event;
	return cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_PART) ? g->discourse.event :
		CBCC_EVENT_STOCK;
}

/*
 * What a group was made of keeps its event (ruling 21); of one that was trained
 * where the parts are said to be parts.
 */
static bool
is_kept_by_part(const cbcc_grammar *g, size_t index, const cbcc_draft *head)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;
	cbcc_event	event = event_of_group(g, index, head);

	if (cbcc_governor_keeps(event))
		return true;
	if (event != CBCC_EVENT_TRAINING)
		return false;
	return head == NULL || cbcc_bracket_of(a, first) > a->items[head->item].end ||
		cbcc_some_link(a, CBCC_LINK_PART, a->items[head->item].end, first);
}

/* The event word nearest before, back to the sentence's frame. */
static bool
distant_event(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		at = cbcc_verb_last(a, d->wide_left, d->left, true);

	if (at == CBCC_NO_WORD)
		return false;
	*event = cbcc_verb_event(a, at);
	return true;
}

static bool
names_level(const cbcc_grammar *g, const cbcc_draft *d)
{
	return cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->left, d->right);
}

/* "hiện có 1.604 người", "hiện đang có", "hiện còn" */
static bool
says_has_now(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_SET_TIME, g->drafts[index].left,
					 cbcc_draft_item(g, index)->first)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK) ||
			(cbcc_token_is(&a->tokens[i], CBCC_CLASS_TIME, CBCC_TIME_NOW) &&
			 (cbcc_has_link(a, i + 1, CBCC_LINK_HAVE) || cbcc_has_link(a, i + 2, CBCC_LINK_HAVE) ||
			  a->tokens[i + 1].key == KEY_CON)))
			return true;
	return false;
}

/* Nothing but a comma and a word that has no class between two counts. */
static bool
is_next_grade(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		at = cbcc_draft_item(g, index - 1)->end;

	at += at < a->count && cbcc_token_is_mark(&a->tokens[at], ')');	/* "khá 38 người (63%), ..." */
	return at + 2 == item->first && cbcc_token_is_mark(&a->tokens[at], ',') &&
		(a->tokens[at + 1].classes == 0 ||
		 cbcc_token_is(&a->tokens[at + 1], CBCC_CLASS_STAT, CBCC_STAT_MEAN)) &&
		a->roles[at + 1] == CBCC_ROLE_PLAIN &&
		(item->end >= a->count || a->tokens[item->end].kind == CBCC_ATOM_MARK);
}

/* "hiện cấp tỉnh 6/55 đồng chí": today, not what was done; "đến nay" may be that */
static bool
begins_now(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].first < cbcc_draft_item(g, index)->first &&
			a->times[i].phrase.kind == CBCC_PERIOD_NOW &&
			!cbcc_token_is(&a->tokens[a->times[i].first], CBCC_CLASS_TIME, CBCC_TIME_TO) &&
			!cbcc_token_is(&a->tokens[a->times[i].first], CBCC_CLASS_TIME, CBCC_TIME_AS_OF))
			return true;
	return false;
}

/*
 * "hiện còn", "nay chỉ còn", "hiện cũng chỉ có" right before the number; with bare "còn"
 * nothing may follow: "còn 25 người chưa giải quyết" are of those before.
 */
static bool
says_left(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		at = item->first - 1;
	size_t		end = item->end + item->counts_people;
	size_t		now = at;

	if (item->first < 2)
		return false;
	/* "hiện có" is one word */
	if (cbcc_token_is(&a->tokens[at], CBCC_CLASS_TIME, CBCC_TIME_NOW))
		return cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT);
	if (a->tokens[at].key != KEY_CON && !cbcc_has_link(a, at, CBCC_LINK_HAVE))
		return false;
	while (now > g->drafts[index].left && a->roles[now] != CBCC_ROLE_TIME && now + 4 > at)
		now--;
	if (a->roles[now] == CBCC_ROLE_TIME && !cbcc_some_cut(a, CBCC_CUT_COMMA, now + 1, at))
		return cbcc_token_is(&a->tokens[now], CBCC_CLASS_TIME, CBCC_TIME_NOW);
	at -= cbcc_has_link(a, at - 1, CBCC_LINK_ONLY);
	return a->tokens[item->first - 1].key == KEY_CON &&
		(a->cuts[at] != CBCC_CUT_NONE || a->roles[at - 1] == CBCC_ROLE_PLACE) &&
		a->tokens[end].kind != CBCC_ATOM_SYLLABLE;
}

/* "tổng biên chế hiện nay là 1.245", "nâng số công chức lên 310", "số biên chế còn lại là 90" */
static bool
says_total(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		left = g->drafts[index].left;
	bool		total;

	if (item->first < left + 3)
		return false;
	total = cbcc_tie_says_towards(a, item->first);
	if (!total && !cbcc_has_link(a, item->first - 1, CBCC_LINK_IS))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_STAT, left, item->first)
		total = total || cbcc_token_is(&a->tokens[i], CBCC_CLASS_STAT, CBCC_STAT_TOTAL);
	cbcc_for_each_in(i, a, CBCC_CLASS_TIME, left, item->first)
		total = total || cbcc_token_is(&a->tokens[i], CBCC_CLASS_TIME, CBCC_TIME_NOW);
	return (total || cbcc_some_link(a, CBCC_LINK_REST, left, item->first) ||
			a->tokens[left].key == KEY_TONG) &&
		(cbcc_population_between(g, left, item->first) != 0 ||
		 cbcc_some_value(a, CBCC_CLASS_UNIT, CBCC_UNIT_POST, left, item->first));
}

/* "cho 140 người nghỉ việc, 71 người còn lại làm việc ở thôn", "còn lại 71 cán bộ" */
static bool
says_rest(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);

	return before->fact.event == CBCC_EVENT_REDUCTION && before->tie == CBCC_TIE_NEW &&
		((cbcc_has_link(a, item->end + item->counts_people, CBCC_LINK_REST) &&
		  a->cuts[item->first] != CBCC_CUT_NONE) ||
		 (item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_REST)));
}

/*
 * "6 người nghỉ việc, 2 người được biệt phái, còn 71 người", "tuyển 20 bác sĩ, nâng tổng
 * số bác sĩ lên 95": those who stay, or who are there with them
 */
static bool
is_left_over(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);

	return before != NULL && cbcc_governor_keeps(before->fact.event) &&
		(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_POST) &&
		!cbcc_some_link(a, CBCC_LINK_PART, a->items[before->item].end, item->first) &&
		!cbcc_some_link(a, CBCC_LINK_NOT, item->end, g->drafts[index].right) &&
		!cbcc_some_value(a, CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET, item->end,
						 g->drafts[index].right) &&
		(says_left(g, index) || says_total(g, index) || says_rest(g, index));
}

/* "Nữ: 4 người" */
static bool
is_label_of_trait(const cbcc_grammar *g, const cbcc_draft *d)
{
	uint32_t	set = d->own_people;

	return set != 0 && (set & ~CBCC_POPULATION_TRAITS) == 0 && !names_level(g, d);
}

/*
 * "tổng biên chế năm 2018 là 1.661 người", "thành lập 4 đơn vị với 136 biên chế": posts
 * as they are, unless posts were told of before.
 */
static bool
tells_of_posts(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (g->continues)
		return false;
	if (item->unit == CBCC_UNIT_POST)
		return g->discourse.counted_count > 0 &&
			g->discourse.counted[0].unit != CBCC_UNIT_POST;
	return item->unit == CBCC_UNIT_PERSON && item->first > 0 &&
		cbcc_has_link(a, item->first - 1, CBCC_LINK_IS) &&
		cbcc_some_value(a, CBCC_CLASS_UNIT, CBCC_UNIT_POST, d->left, item->first);
}

/* Of a number that says the same group again, or the learners of its class. */
static cbcc_event
event_of_same(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);

	if (cbcc_tie_opens_span(g, index))
		return CBCC_EVENT_STOCK;
	if (before->fact.event != CBCC_EVENT_CHANGE)
		return before->fact.event;
	/* "tăng 12 người nhưng mới chiếm 14%" */
	if (cbcc_some_link(&g->analysis, CBCC_LINK_BUT, cbcc_draft_item(g, before->item)->end,
					   cbcc_draft_item(g, index)->first))
		return CBCC_EVENT_STOCK;
	/* "Số người được bồi dưỡng tăng 120 người, đạt 105% kế hoạch": no plan is of the rise */
	if (cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT_OF_PLAN)
	{
		size_t		verb = cbcc_verb_last(&g->analysis, before->wide_left,
										  g->analysis.items[before->item].first, true);

		return verb != CBCC_NO_WORD ? cbcc_verb_event(&g->analysis, verb) : CBCC_EVENT_STOCK;
	}
	/* "tăng 6,5%, hiện đạt 88,3%", "giảm 12 người, còn 95 người" */
	if (d->tie == CBCC_TIE_SAME &&
		before->fact.quantity.unit == cbcc_draft_item(g, index)->unit)
		return CBCC_EVENT_STOCK;
	/* "giảm 41 biên chế (bằng 3,2%)": the share that went */
	if (head != NULL && !cbcc_change_is_restated(g, index - 1) &&
		cbcc_bracket_of(&g->analysis, cbcc_draft_item(g, index)->first) <=
		cbcc_draft_item(g, index - 1)->end)
		return head->fact.event;
	return CBCC_EVENT_CHANGE;
}

/* Does it count others, of whom only that they are there is told? */
static bool
counts_others(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (!d->has_own_kinds)
		return false;
	/* "100% cán bộ được bồi dưỡng, ít nhất 25% cấp ủy viên là nữ" */
	if (item->unit == CBCC_UNIT_PERCENT &&
		!cbcc_governor_keeps(event_of_group(g, index, cbcc_draft_group(g, index))) &&
		cbcc_population_said_behind(g, item->end, d->right) != 0)
		return true;
	/* "nơi tiếp nhận mỗi ngày 900 lượt người bệnh, hiện có 731 viên chức" */
	return cbcc_draft_before(g, index) == NULL && says_has_now(g, index);
}

/* "chiêu sinh lớp trung cấp luật, dự kiến khoảng 80 học viên" */
static bool
counts_learners_of_class(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	return cbcc_some_value(&g->analysis, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS, d->wide_left, d->left) &&
		(cbcc_population_between(g, item->first, item->end + 1) & CBCC_POPULATION_LEARNER) != 0;
}

/* Of the number in an earlier sentence that this one is, or is of; or NULL. */
static const cbcc_counted *
same_as_earlier(const cbcc_grammar *g, size_t index)
{
	const cbcc_counted *same = cbcc_draft_same_number(g, index);

	if (same != NULL || cbcc_draft_before(g, index) != NULL)
		return same;
	/* "còn 126 người. Trong tổng số 126 người ấy": whatever came before those */
	same = cbcc_continued_whole(&g->discourse, &g->analysis, cbcc_draft_item(g, index));
	return same != NULL ? same : cbcc_continued_extreme(g);
}

/* "Điều thêm 74 công chức. Về trình độ của công chức xã, ...": of all of them */
static bool
is_headed_by_others(const cbcc_grammar *g)
{
	return cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_TOWARDS) &&
		(g->frame_population & CBCC_POPULATION_KINDS) != 0;
}

/* What the list or the sentence before tells of all. */
static bool
carried_event(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_group(g, index);

	/* "kỷ luật 28 cán bộ, trong đó: / - Cấp huyện 25 người" */
	if (d->tie == CBCC_TIE_PART && head == NULL && s->list_is_open &&
		s->list.has_whole && cbcc_continued_count(g, index) != NULL)
	{
		*event = event_of_group(g, index, head);
		return true;
	}
	if (g->analysis.table == CBCC_TABLE_ROW ||
		(s->list_is_open && cbcc_draft_before(g, index) == NULL &&
		 (s->list.event == CBCC_EVENT_TRAINING ||
		  /* "kỷ luật 30 cán bộ, trong đó: / - Nữ: 4 người" */
		  (s->list.is_of_parts && is_label_of_trait(g, d)) || cbcc_governor_keeps(s->list.event))))
	{
		*event = s->list.event;
		return *event != CBCC_EVENT_STOCK;
	}
	if (says_has_now(g, index) || tells_of_posts(g, index) || is_headed_by_others(g) ||
		!(g->continues || (!d->has_own_kinds && !names_level(g, d) && cbcc_governor_keeps(s->event) &&
						   !begins_now(g, index))))
		return false;
	*event = cbcc_continued_count(g, index) != NULL ? event_of_group(g, index, head) : s->event;
	return true;
}

/*
 * "95% cán bộ hoàn thành tốt nhiệm vụ; tỷ lệ cán bộ nữ đạt 20%": another goal; but
 * "...; công chức là 97%" says it of others
 */
static bool
is_next_share(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);

	return before != NULL && before->fact.event == CBCC_EVENT_EVALUATION &&
		item->unit == CBCC_UNIT_PERCENT && d->tie != CBCC_TIE_SAME &&
		!(d->left + 1 < item->first && cbcc_has_link(a, item->first - 1, CBCC_LINK_IS) &&
		  cbcc_names_kinds_alone(g, d->left, item->first - 1)) &&
		cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->item].end, d->left + 1) &&
		(cbcc_population_between(g, d->left, item->first) & ~(uint32_t) CBCC_POPULATION_LEVELS) != 0;
}

/*
 * "45 người dôi dư và 176 công chức chưa đạt chuẩn", "đào tạo 41 bác sĩ; giáo viên trên chuẩn
 * 5,2%": there they still are
 */
static bool
tells_standard_beside(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (before == NULL || d->tie != CBCC_TIE_NEW || !d->has_own_kinds)
		return false;
	return (before->fact.event == CBCC_EVENT_REDUCTION &&
			cbcc_some_in(a, CBCC_CLASS_STANDARD, cbcc_draft_item(g, index)->end, d->right)) ||
		(a->cuts[d->wide_left] == CBCC_CUT_SEMICOLON &&
		 cbcc_some_in(a, CBCC_CLASS_STANDARD, d->left, d->right));
}

static bool
inherited_event(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);
	const cbcc_counted *same;

	if (is_left_over(g, index) || is_next_share(g, index) || tells_standard_beside(g, index))
		return false;
	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_COMPANION))
		*event = event_of_same(g, index);
	/* "loại giỏi 17 người, khá 38 người" */
	else if (before != NULL && before->fact.event == CBCC_EVENT_EVALUATION &&
			 is_next_grade(g, index))
		*event = CBCC_EVENT_EVALUATION;
	/* "tuyển 85 sinh viên tốt nghiệp loại giỏi, trong đó có 12 thạc sĩ" */
	else if (head != NULL && head == before && cbcc_governor_keeps(head->fact.event) &&
			 cbcc_has_link(&g->analysis, d->left, CBCC_LINK_PART))
		*event = head->fact.event;
	else if (counts_others(g, index))
		return false;
	else if (distant_event(g, index, event))
		return true;
	else if (counts_learners_of_class(g, index))
		*event = CBCC_EVENT_TRAINING;
	/* "con số này năm sau là 40 người" */
	else if ((same = same_as_earlier(g, index)) != NULL)
		/* "Tỷ lệ đạt chuẩn tăng 22,6%. Ở xã Đồng Mít, tỷ lệ này là 43,7%" */
		*event = same->event == CBCC_EVENT_CHANGE ? CBCC_EVENT_STOCK : same->event;
	/* "cử 15 người học thạc sĩ; hiện có 40 thạc sĩ", "21% xếp loại giỏi; hiện có 40 giáo viên" */
	else if (head != NULL && says_has_now(g, index) &&
			 (head->fact.event == CBCC_EVENT_TRAINING ||
			  (d->has_own_kinds && g->analysis.cuts[d->wide_left] == CBCC_CUT_SEMICOLON)))
		return false;
	else if (head != NULL && head->fact.event != CBCC_EVENT_CHANGE &&
			 head->fact.event != CBCC_EVENT_SPENDING)
		*event = head->fact.event;
	else
		return carried_event(g, index, event);
	return true;
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
	/* "thi tuyển: chỉ tiêu 120 công chức" */
	if (cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_UNIT, CBCC_UNIT_POST) &&
		cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT, 0, item->first))
		return true;
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, item->end, a->count)
		if (cbcc_is_free(a, i, CBCC_CLASS_EVENT) &&
			cbcc_verb_event(a, i) == CBCC_EVENT_RECRUITMENT)
			return true;
	return false;
}

/* "chỉ tiêu tuyển dụng được giao là 90 công chức" */
static bool
is_subject_quota(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	if (item->first == 0 || !cbcc_has_link(a, item->first - 1, CBCC_LINK_IS) ||
		item->unit == CBCC_UNIT_PERCENT)
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_PLAN, d->left, item->first - 1)
		if (cbcc_tells_event(a, i + 1) && cbcc_verb_event(a, i + 1) == CBCC_EVENT_RECRUITMENT)
			return true;
	return false;
}

/* "cần 8 công chức song chỉ tuyển được 2 người" */
static bool
is_needed(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		verb;

	if (item->first == 0 || !cbcc_has_link(a, item->first - 1, CBCC_LINK_NEED) ||
		!item->has_unit || (item->unit != CBCC_UNIT_PERSON && item->unit != CBCC_UNIT_POST))
		return false;
	verb = cbcc_next_in(a, CBCC_CLASS_EVENT, item->end, a->count);
	return verb < a->count && cbcc_verb_event(a, verb) == CBCC_EVENT_RECRUITMENT;
}

/* "Biên chế được giao: 145 chỉ tiêu": those there may be, whoever holds them */
static bool
is_staff_assigned(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	bool		labelled = false;

	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, d->left, item->first)
		labelled = labelled || (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST) &&
								!cbcc_token_has(&a->tokens[i], CBCC_CLASS_PLAN));
	return labelled && !cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT, d->left,
										d->right);
}

/* "34 chỉ tiêu công chức": a quota to recruit (ruling 29). */
static bool
is_quota(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_item *item)
{
	if (is_labelled_quota(g, d, item) || is_subject_quota(g, d, item) ||
		is_needed(&g->analysis, item))
		return true;
	if (item->unit == CBCC_UNIT_PERCENT)
		return cbcc_item_counts_posts(&g->analysis, item) &&
			cbcc_token_has(&g->analysis.tokens[item->end], CBCC_CLASS_PLAN);
	return item->unit == CBCC_UNIT_POST &&
		cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_PLAN) &&
		!is_staff_assigned(&g->analysis, d, item);
}

/* "Trong số cán bộ được quy hoạch, 71,3% có trình độ đại học" (ruling 21) */
static bool
is_of_fronted_group(const cbcc_grammar *g, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end = cbcc_next_in(a, CBCC_SET_COMMA, 0, cbcc_draft_item(g, 0)->first);
	size_t		at;

	if (!cbcc_has_link(a, a->opening, CBCC_LINK_OF_WHOLE))
		return false;
	at = cbcc_verb_last(a, 1, end, false);
	if (at == CBCC_NO_WORD || !cbcc_governor_keeps(cbcc_verb_event(a, at)))
		return false;
	*event = cbcc_verb_event(a, at);
	return true;
}

/*
 * "tiếp nhận 97 cán bộ; đến nay còn 84 người", "hiện còn 96 người thuộc diện thu hút":
 * those who are there now
 */
static bool
is_still_there(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		from = before != NULL ? a->items[before->item].end : 0;

	return item->first > 0 && item->unit == CBCC_UNIT_PERSON &&
		a->tokens[item->first - 1].key == KEY_CON &&
		cbcc_some_in(a, CBCC_SET_TIME, from, item->first) &&
		(!d->has_own_event || d->fact.event == CBCC_EVENT_STOCK ||
		 cbcc_has_link(a, item->end, CBCC_LINK_OF));
}

/* "bằng 76,3% số đã tuyển": what was done to the whole says nothing of the share */
static bool
is_share_of_those(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return item->unit == CBCC_UNIT_PERCENT && cbcc_draft_before(g, index) != NULL &&
		item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_SHARE) &&
		a->cuts[item->first - 1] == CBCC_CUT_COMMA && item->end < a->count &&
		cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
}

/*
 * "nữ có 19 trong số 118 người trúng tuyển", "7 trong số 40 cán bộ được quy hoạch đã
 * được bổ nhiệm": said behind the whole, last of all (ruling 21).
 */
static bool
is_said_behind_whole(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		at;

	if (index + 1 >= g->draft_count || !cbcc_has_link(a, item->end, CBCC_LINK_OF_WHOLE) ||
		item[1].first != item->end + 1)
		return false;
	at = cbcc_verb_last(a, item[1].end, g->drafts[index + 1].right, false);
	if (at == CBCC_NO_WORD)
		return false;
	*event = cbcc_verb_event(a, at);
	return true;
}

/* "đào tạo 32 cán bộ có trình độ thạc sĩ, 5 cán bộ có trình độ tiến sĩ": one verb */
static bool
is_next_object(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before;

	if (index == 0)
		return false;
	before = &g->drafts[index - 1];
	return before->has_own_event && before->fact.event == CBCC_EVENT_TRAINING &&
		cbcc_joins(a, cbcc_draft_item(g, index)->first - 1) &&
		cbcc_verb_first(a, cbcc_draft_item(g, index - 1)->end, before->right, true) != CBCC_NO_WORD;
}

/*
 * Those whom the election was about, not other officials named beside them, nor
 * a part or a share of these.
 */
static bool
may_be_elected(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *whole = d->tie == CBCC_TIE_SAME ? cbcc_draft_before(g, index) :
		d->tie == CBCC_TIE_PART ? cbcc_draft_group(g, index) : NULL;

	if (!d->has_own_kinds)
		return whole == NULL || whole->fact.event != CBCC_EVENT_STOCK;
	return (d->own_people &
			(CBCC_POPULATION_COMMITTEE_MEMBER | CBCC_POPULATION_COUNCIL_DELEGATE |
			 CBCC_POPULATION_VILLAGE)) != 0;
}

/* What a verb of the number's own tells, unless it only says that they are there. */
static cbcc_event
refine_own_event(cbcc_grammar *g, size_t index, cbcc_event event)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_group(g, index);
	cbcc_qualification_range learnt;

	d->has_own_event = true;
	d->fact.event = event;
	d->fact.rule = "own event";
	if (event == CBCC_EVENT_STOCK && d->tie == CBCC_TIE_PART &&
		is_kept_by_part(g, index, head) && !is_still_there(g, index))
	{
		event = event_of_group(g, index, head);
		d->fact.rule = "part of group";
	}
	if (event == CBCC_EVENT_STOCK && is_next_object(g, index))
		event = CBCC_EVENT_TRAINING;
	if (event == CBCC_EVENT_STOCK && !begins_now(g, index) &&
		cbcc_trained_comes_through(g, index, &learnt))
	{
		event = CBCC_EVENT_TRAINING;
		d->fact.rule = "comes through";
	}
	if (event == CBCC_EVENT_STOCK && is_said_behind_whole(g, index, &event))
		d->fact.rule = "behind whole";
	return event;
}

/* What the number's tie and unit settle, its own words say or it inherits. */
static cbcc_event
event_told(cbcc_grammar *g, size_t index)
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
	else if (g->repeated != NULL && index == 0)
	{
		event = g->repeated->event;
		d->fact.rule = "repeated";
	}
	else if (event_of_unit(item->unit, &event))
		d->fact.rule = "unit";
	else if (cbcc_change_is_reduction(g, index) && !cbcc_verb_comes_down(a, d, item))
	{
		event = CBCC_EVENT_REDUCTION;
		d->fact.rule = "reduction";
	}
	else if (is_quota(g, d, item))
	{
		event = CBCC_EVENT_RECRUITMENT;
		d->fact.rule = "quota";
	}
	else if (is_share_of_those(g, index))
	{
		event = cbcc_draft_before(g, index)->fact.event;
		d->fact.rule = "share of those";
	}
	else if (cbcc_verb_of_number(g, index, &event))
		event = refine_own_event(g, index, event);
	else if (is_said_behind_whole(g, index, &event))
		d->fact.rule = "behind whole";
	else if (inherited_event(g, index, &event))
	{
		d->fact.rule = "inherited event";
		if (event == CBCC_EVENT_STOCK && d->tie == CBCC_TIE_PART &&
			is_kept_by_part(g, index, head))
			event = event_of_group(g, index, head);
	}
	return event;
}

/* "45 giáo viên thôi việc, 12 giáo viên nghỉ thai sản": who comes back has not left */
static bool
is_on_leave(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	for (size_t i = item->end; i < d->right; i++)
		if (a->tokens[i].key == KEY_NGHI && cbcc_is_free(a, i, CBCC_CLASS_TIME))
			return cbcc_verb_last(a, item->end, d->right, false) == CBCC_NO_WORD;
	return false;
}

void
cbcc_governor_event(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	cbcc_event	event = event_told(g, index);

	/* "Mỗi năm chi 20 tỷ đồng. Huyện X đông nhất với 212 người": who are paid are there */
	if (event == CBCC_EVENT_SPENDING && item->unit == CBCC_UNIT_PERSON)
		event = CBCC_EVENT_STOCK;
	if (event == CBCC_EVENT_RECRUITMENT && is_still_there(g, index))
	{
		event = CBCC_EVENT_STOCK;
		d->fact.rule = "still there";
	}
	if (event == CBCC_EVENT_REDUCTION && is_on_leave(a, d, item))
		event = CBCC_EVENT_STOCK;
	if (event == CBCC_EVENT_STOCK && cbcc_seat_is_chosen_from(a, item))
		event = CBCC_EVENT_APPOINTMENT;
	if (event == CBCC_EVENT_STOCK && item->unit == CBCC_UNIT_PERCENT &&
		is_of_fronted_group(g, &event))
		d->fact.rule = "fronted group";
	if (event == CBCC_EVENT_STOCK && s->in_election && !s->section_is_plan &&
		!cbcc_modality_says_goal(a, item->first) && may_be_elected(g, index))
	{
		event = CBCC_EVENT_APPOINTMENT;
		d->fact.rule = "election";
	}
	/* turns are of what was counted in turns before, else of courses */
	if (event == CBCC_EVENT_STOCK && item->unit == CBCC_UNIT_TURN)
		event = cbcc_governor_keeps(s->event) && s->fact_paragraph == s->paragraph ?
			s->event : CBCC_EVENT_TRAINING;
	d->fact.event = event;
}
