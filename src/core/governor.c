/*-------------------------------------------------------------------------
 *
 * governor.c
 *		The words that govern a number: its event.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* Two that are listed together stand so near, in words. */
#define LISTED_DISTANCE 4

/* A verb this near before a number has it for its object. */
#define OBJECT_DISTANCE 4

#define KEY_CON \
	((cbcc_key) CBCC_LETTER_C << 54 | (cbcc_key) CBCC_LETTER_O << 48 | \
	 (cbcc_key) CBCC_LETTER_N << 42 | (cbcc_key) CBCC_TONE_GRAVE << 60)

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

/* "tốt nghiệp đại học loại giỏi": the degree is rated, not the person. */
static bool
is_class_of_degree(const cbcc_analysis *a, size_t at)
{
	if (at > 1 && cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_EVENT))
		at--;					/* "cử nhân, sinh viên tốt nghiệp loại giỏi" */
	return at > 0 &&
		(cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_QUALIFICATION) ||
		 cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_STUDENT));
}

/* "cử nhân, kỹ sư loại giỏi 1.005 người"; but "lớp trung cấp lý luận, loại giỏi 7" */
static bool
rates_degree(const cbcc_analysis *a, size_t at)
{
	return event_at(a, at) == CBCC_EVENT_EVALUATION && at > 0 &&
		cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_QUALIFICATION) && is_class_of_degree(a, at);
}

/* The last event word of [from, to), or CBCC_NO_WORD. */
static size_t
last_event(const cbcc_analysis *a, size_t from, size_t to, bool with_stock)
{
	size_t		at = to;

	do
		at = cbcc_last_of(a, free_events, from, at);
	while (at != CBCC_NO_WORD &&
		   !(cbcc_tells_event(a, at) && says_of_people(event_at(a, at)) &&
			 !rates_degree(a, at) && (with_stock || event_at(a, at) != CBCC_EVENT_STOCK)));
	return at;
}

/* "điều động, bổ nhiệm 24 đồng chí": the first (ruling 22) */
static size_t
first_coordinated(const cbcc_analysis *a, size_t from, size_t verb)
{
	while (verb > from + 1 && cbcc_joins(a, verb - 1) && cbcc_tells_event(a, verb - 2) &&
		   says_of_people(event_at(a, verb - 2)) && event_at(a, verb - 2) != CBCC_EVENT_STOCK)
		verb -= 2;
	return verb;
}

/* The first event word of [from, to); what follows "để" is a purpose. */
static size_t
first_event(const cbcc_analysis *a, size_t from, size_t to, bool stock)
{
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
		if (cbcc_tells_event(a, i) && says_of_people(event_at(a, i)) &&
			(event_at(a, i) == CBCC_EVENT_STOCK) == stock)
			return i;
	return CBCC_NO_WORD;
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

/* "15 cán bộ luân chuyển được xếp loại tốt": the rating is what is said. */
static bool
says_evaluation(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
		if (cbcc_tells_event(a, i) && event_at(a, i) == CBCC_EVENT_EVALUATION &&
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
		for (size_t j = i + 1; j < to && j < i + 4; j++)
			if (a->roles[j] == CBCC_ROLE_PLACE ||
				(cbcc_token_has(&a->tokens[j], CBCC_CLASS_POPULATION) &&
				 (cbcc_token_value(&a->tokens[j], CBCC_CLASS_POPULATION) &
				  ~CBCC_POPULATION_LEVELS) == 0))
				return true;
	}
	return false;
}

/* "đã", "được" */
static bool
opens_predicate(const cbcc_analysis *a, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_PASSIVE) ||
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL);
}

/*
 * "18 cán bộ luân chuyển trúng cử", "34 người thuộc diện thu hút đã được bổ nhiệm":
 * what tells of which cadres is no predicate where one follows.
 */
static size_t
predicate_behind(const cbcc_analysis *a, size_t at, size_t to)
{
	size_t		next = at + 1;

	if (opens_predicate(a, at - 1))
		return at;
	/* "41 người diện thu hút thôi việc" */
	if ((event_at(a, at) == CBCC_EVENT_ROTATION || event_at(a, at) == CBCC_EVENT_RECRUITMENT) &&
		next < to && cbcc_tells_event(a, next) && says_of_people(event_at(a, next)))
		return next;
	cbcc_for_each_of(i, a, free_events, next, to)
	{
		if (cbcc_some_cut(a, CBCC_CUT_COMMA, next, i) || cbcc_joins(a, i - 1))
			return at;
		if (cbcc_tells_event(a, i) && says_of_people(event_at(a, i)) && opens_predicate(a, i - 1))
			return i;
	}
	return at;
}

/*
 * "thu hút 65 học viên", "1.200 lượt cán bộ", "lớp tập huấn diễn ra trong 3 ngày,
 * thu hút 30 cán bộ"
 */
static bool
draws_learners(const cbcc_grammar *g, size_t verb, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		clause = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, verb);

	if (!cbcc_has_link(a, verb, CBCC_LINK_DRAW))
		return false;
	if (item->unit == CBCC_UNIT_TURN)
		return true;
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, clause == CBCC_NO_WORD ? 0 : clause, verb)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
			a->roles[i] == CBCC_ROLE_PLAIN)
			return true;
	return (cbcc_population_between(g, item->first, item->end + 1) &
			CBCC_POPULATION_LEARNER) != 0;
}

/* "đã nhận 64 sinh viên tốt nghiệp đại học về làm việc" */
bool
cbcc_governor_says_taken_in(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_TAKE_IN) &&
		item->unit == CBCC_UNIT_PERSON &&
		cbcc_some_link(a, CBCC_LINK_TOWARDS, item->end, g->drafts[index].right);
}

/* Groups whose parts keep the event, whatever their make-up (ruling 21). */
static bool
keeps_event(cbcc_event event)
{
	return event == CBCC_EVENT_APPOINTMENT || event == CBCC_EVENT_ROTATION ||
		event == CBCC_EVENT_PLANNING || event == CBCC_EVENT_RECRUITMENT ||
		event == CBCC_EVENT_REDUCTION;
}

/* "quy hoạch 9 người vào Ban Thường vụ, 31 người vào Ban Chấp hành": one verb */
static bool
is_sent_on(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = d->group != CBCC_DRAFT_NONE ? &g->drafts[d->group] : NULL;

	return head != NULL && keeps_event(head->fact.event) &&
		head->fact.event != CBCC_EVENT_ROTATION && head->fact.event != CBCC_EVENT_REDUCTION &&
		g->drafts[index - 1].fact.event != CBCC_EVENT_ROTATION;
}

/* "tiếp nhận, bố trí công tác cho 205 sinh viên": the students are what is taken in */
static bool
takes_in_students(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	size_t		verb = last_event(a, d->wide_left, item->first, false);

	return cbcc_token_is(&a->tokens[item->end - 1], CBCC_CLASS_LINK, CBCC_LINK_STUDENT) &&
		verb != CBCC_NO_WORD && event_at(a, verb) == CBCC_EVENT_RECRUITMENT;
}

/* "giảm còn 2.150 người", "tinh gọn chỉ còn 12 người": those who are there now */
static bool
comes_down_to(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	size_t		verb = item->first - 2;

	/* one word; of a count before it, the value that it came to */
	if (item->first > d->left && cbcc_token_has(&a->tokens[item->first - 1], CBCC_CLASS_CHANGE) &&
		!cbcc_token_has(&a->tokens[item->first - 1], CBCC_CLASS_EVENT))
		return d->before == CBCC_DRAFT_NONE && item->unit == CBCC_UNIT_PERSON;
	if (item->first < d->left + 2 || a->tokens[item->first - 1].key != KEY_CON)
		return false;
	verb -= verb > d->left && (cbcc_has_link(a, verb, CBCC_LINK_ONLY) ||
							   cbcc_has_link(a, verb, CBCC_LINK_TOWARDS));
	return cbcc_tells_event(a, verb) &&
		(event_at(a, verb) == CBCC_EVENT_CHANGE || event_at(a, verb) == CBCC_EVENT_REDUCTION) &&
		last_event(a, d->left, verb, false) == CBCC_NO_WORD;
}

/* "cử 83 cán bộ trẻ dự 2 lớp tin học", "có 83 cán bộ tham gia các lớp tin học" */
static bool
attends_classes(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end = cbcc_draft_item(g, index)->end;
	size_t		at = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_WITHIN, end, a->count);

	for (size_t i = at + 1; i < a->count && i < at + 4; i++)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS))
			return !cbcc_some_cut(a, CBCC_CUT_COMMA, end, i);
	return false;
}

/* "86 trưởng thôn có mặt ở lớp bồi dưỡng", "đến lớp", but not "giáo viên ở lớp 1" */
static bool
sits_in_class(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		end = cbcc_draft_item(g, index)->end;

	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, end + 1, d->right)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
			a->roles[i] == CBCC_ROLE_PLAIN &&
			(cbcc_has_link(a, i - 1, CBCC_LINK_IN) ||
			 cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_TIME, CBCC_TIME_TO)))
			return (i + 1 == a->count || a->roles[i + 1] != CBCC_ROLE_ITEM) &&
				!(cbcc_population_between(g, end, i) & CBCC_POPULATION_LECTURER);
	return false;
}

static uint64_t
needs(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_SURPLUS] | rows[CBCC_SET_LINK + CBCC_LINK_LACK];
}

/*
 * "từ nơi thừa sang nơi thiếu 96 giáo viên" is a move; "kỷ luật vì thiếu trách nhiệm 3
 * cán bộ" tells why it was done to them.
 */
static bool
qualifies_event(const cbcc_analysis *a, const cbcc_draft *d, size_t need, size_t number)
{
	if (last_event(a, d->left, need, false) == CBCC_NO_WORD)
		return false;
	return (need > d->left && cbcc_token_is(&a->tokens[need - 1], CBCC_CLASS_OUTSIDE,
											CBCC_OUTSIDE_BODY)) ||
		(need + 1 < number && a->tokens[need + 1].kind == CBCC_ATOM_SYLLABLE &&
		 a->tokens[need + 1].classes == 0);
}

/* "thừa 120 giáo viên THCS, thiếu nhiều nhất với 44 giáo viên mầm non" */
static bool
says_need(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item,
		  cbcc_event *event)
{
	size_t		at = cbcc_last_of(a, needs, d->left, item->first);

	if (at == CBCC_NO_WORD || item->unit != CBCC_UNIT_PERSON ||
		item->first - at > OBJECT_DISTANCE ||
		cbcc_some_cut(a, CBCC_CUT_COMMA, at + 1, item->first) ||
		cbcc_some_link(a, CBCC_LINK_HAVE, at, item->first) ||
		last_event(a, at + 1, item->first, true) != CBCC_NO_WORD ||
		qualifies_event(a, d, at, item->first))
		return false;
	*event = cbcc_has_link(a, at, CBCC_LINK_LACK) ? CBCC_EVENT_STOCK : CBCC_EVENT_REDUCTION;
	return true;
}

/* "20 cán bộ sẽ sang Lào để tham gia lớp bồi dưỡng" */
static bool
goes_to_learn(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		to = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, cbcc_draft_item(g, index)->end,
								  d->right);

	return to + 1 < d->right && cbcc_tells_event(a, to + 1) &&
		event_at(a, to + 1) == CBCC_EVENT_TRAINING &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERSON;
}

/*
 * "đào tạo 65 bác sĩ, 6 dược sĩ", "tiếp nhận 25 bác sĩ và 18 dược sĩ tốt nghiệp đại học":
 * the verb before the first is of both
 */
static bool
shares_verb(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = index > 0 ? &g->drafts[index - 1] : NULL;
	const cbcc_item *first;

	if (before == NULL || before->is_rejected || !before->has_own_event ||
		before->fact.event == CBCC_EVENT_STOCK || !cbcc_joins(a, item->first - 1))
		return false;
	first = cbcc_draft_item(g, index - 1);
	if (first->unit != CBCC_UNIT_PERSON || item->unit != CBCC_UNIT_PERSON ||
		first->end + LISTED_DISTANCE < item->first ||
		!cbcc_token_has(&a->tokens[item->first - 2], CBCC_CLASS_QUALIFICATION) ||
		item->end >= a->count ||
		!cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_QUALIFICATION) ||
		last_event(a, first->end, item->first, true) != CBCC_NO_WORD)
		return false;
	return last_event(a, before->left, first->first, false) != CBCC_NO_WORD;
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
	size_t		left;
	size_t		right;
	size_t		stock;

	if (cbcc_token_has(&a->tokens[item->end - 1], CBCC_CLASS_EVENT))
	{
		*event = event_at(a, item->end - 1);	/* "84 người ứng cử" */
		return true;
	}
	if (comes_down_to(a, d, item))
	{
		*event = CBCC_EVENT_STOCK;
		return true;
	}
	if (says_need(a, d, item, event))
		return true;
	/* "giải quyết 52 người dôi dư", "tăng cường 25 cán bộ về xã" */
	if (item->first > 0 && item->unit == CBCC_UNIT_PERSON &&
		(cbcc_has_link(a, item->first - 1, CBCC_LINK_SEND) ||
		 cbcc_has_link(a, item->first - 1, CBCC_LINK_SETTLE)))
	{
		*event = cbcc_has_link(a, item->first - 1, CBCC_LINK_SEND) ?
			CBCC_EVENT_ROTATION : CBCC_EVENT_REDUCTION;
		return true;
	}
	left = last_event(a, d->left, item->first, false);
	if (left != CBCC_NO_WORD && item->first - left <= OBJECT_DISTANCE &&
		!cbcc_some_cut(a, CBCC_CUT_COLON, left + 1, item->first) &&
		!cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE))
	{
		left = first_coordinated(a, d->left, left);
		*event = draws_learners(g, left, item) ? CBCC_EVENT_TRAINING : event_at(a, left);
		return true;
	}
	if (takes_in_students(a, d, item))
	{
		*event = CBCC_EVENT_RECRUITMENT;
		return true;
	}
	if (says_evaluation(a, item->end, d->right))
	{
		*event = CBCC_EVENT_EVALUATION;
		return true;
	}
	if (shares_verb(g, index) &&
		(cbcc_has_link(a, item->end + 1, CBCC_LINK_GRADUATE) ||
		 first_event(a, item->end, d->right, true) == CBCC_NO_WORD))
	{
		*event = g->drafts[index - 1].fact.event;
		return true;
	}
	right = first_event(a, item->end, d->right, false);
	stock = first_event(a, item->end, d->right, true);
	/* "89 học viên tốt nghiệp đã được tỉnh tiếp nhận": what became of them */
	if (right != CBCC_NO_WORD &&
		(stock == CBCC_NO_WORD || right < stock ||
		 (cbcc_some_link(a, CBCC_LINK_PASSIVE, stock, right) &&
		  !cbcc_some_in(a, CBCC_SET_TIME, stock, right))))
	{
		*event = event_at(a, predicate_behind(a, right, d->right));
		return true;
	}
	if (right == CBCC_NO_WORD && cbcc_governor_says_taken_in(g, index))
	{
		*event = CBCC_EVENT_RECRUITMENT;
		return true;
	}
	left = last_event(a, d->left, item->first, true);
	if (left != CBCC_NO_WORD)
		*event = event_at(a, left);
	else if (attends_classes(g, index) || sits_in_class(g, index) || goes_to_learn(g, index))
		*event = CBCC_EVENT_TRAINING;
	else if (stock != CBCC_NO_WORD)
		*event = CBCC_EVENT_STOCK;
	else if (is_sent_on(g, index))
		return false;
	else if (says_move(a, item->end, d->right, true) ||
			 (d->left > 0 && says_move(a, d->left, item->first, false)))
		*event = CBCC_EVENT_ROTATION;
	else
		return false;
	return true;
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

	if (keeps_event(event))
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

/* "6 người nghỉ việc, 2 người được biệt phái, còn 71 người": those who stay */
static bool
is_left_over(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		at = item->first > 0 ? item->first - 1 : 0;

	if (a->tokens[at].key != KEY_CON)
		return false;
	/* "hiện còn", "chỉ còn" */
	at -= at > 0 && (a->roles[at - 1] == CBCC_ROLE_TIME || cbcc_has_link(a, at - 1, CBCC_LINK_ONLY));
	return before != NULL && item->unit == CBCC_UNIT_PERSON && a->cuts[at] != CBCC_CUT_NONE &&
		a->tokens[item->end].kind != CBCC_ATOM_SYLLABLE &&
		(before->fact.event == CBCC_EVENT_REDUCTION ||
		 before->fact.event == CBCC_EVENT_ROTATION);
}

/* "Nữ: 4 người" */
static bool
is_label_of_trait(const cbcc_grammar *g, const cbcc_draft *d)
{
	uint32_t	set = cbcc_population_between(g, d->left, d->right);

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

static bool
inherited_event(cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);
	const cbcc_counted *same = cbcc_draft_same_number(g, index);

	/* "còn 126 người. Trong tổng số 126 người ấy": whatever came before those */
	if (same == NULL && before == NULL)
		same = cbcc_continued_whole(&g->discourse, &g->analysis, cbcc_draft_item(g, index));
	if (same == NULL && before == NULL)
		same = cbcc_continued_extreme(g);
	if (is_left_over(g, index))
		return false;
	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_COMPANION))
	{
		*event = before->fact.event;
		/* "tăng 6,5%, hiện đạt 88,3%", "giảm 12 người, còn 95 người" */
		if (*event == CBCC_EVENT_CHANGE && d->tie == CBCC_TIE_SAME &&
			before->fact.quantity.unit == cbcc_draft_item(g, index)->unit)
			*event = CBCC_EVENT_STOCK;
		/* "giảm 41 biên chế (bằng 3,2%)": the share that went */
		else if (*event == CBCC_EVENT_CHANGE && head != NULL &&
				 !cbcc_change_is_restated(g, index - 1) &&
				 cbcc_bracket_of(&g->analysis, cbcc_draft_item(g, index)->first) <=
				 cbcc_draft_item(g, index - 1)->end)
			*event = head->fact.event;
		return true;
	}
	/* "loại giỏi 17 người, khá 38 người" */
	if (before != NULL && before->fact.event == CBCC_EVENT_EVALUATION && is_next_grade(g, index))
	{
		*event = CBCC_EVENT_EVALUATION;
		return true;
	}
	/* "tuyển 85 sinh viên tốt nghiệp loại giỏi, trong đó có 12 thạc sĩ" */
	if (cbcc_has_link(&g->analysis, d->left, CBCC_LINK_PART) && head != NULL &&
		head == before && keeps_event(head->fact.event))
	{
		*event = head->fact.event;
		return true;
	}
	/* "100% cán bộ được bồi dưỡng, ít nhất 25% cấp ủy viên là nữ" */
	if (d->has_own_kinds && !keeps_event(event_of_group(g, index, head)) &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT &&
		cbcc_population_said_behind(g, cbcc_draft_item(g, index)->end, d->right) != 0)
		return false;
	/* "nơi tiếp nhận mỗi ngày 900 lượt người bệnh, hiện có 731 viên chức" */
	if (d->has_own_kinds && before == NULL && says_has_now(g, index))
		return false;
	if (distant_event(g, index, event))
		return true;
	/* "chiêu sinh lớp trung cấp luật, dự kiến khoảng 80 học viên" */
	if ((cbcc_population_between(g, cbcc_draft_item(g, index)->first,
								 cbcc_draft_item(g, index)->end + 1) & CBCC_POPULATION_LEARNER) != 0 &&
		cbcc_some_value(&g->analysis, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS, d->wide_left, d->left))
	{
		*event = CBCC_EVENT_TRAINING;
		return true;
	}
	/* "con số này năm sau là 40 người" */
	if (same != NULL)
	{
		/* "Tỷ lệ đạt chuẩn tăng 22,6%. Ở xã Đồng Mít, tỷ lệ này là 43,7%" */
		*event = same->event == CBCC_EVENT_CHANGE ? CBCC_EVENT_STOCK : same->event;
		return true;
	}
	/* "cử 15 người học thạc sĩ; hiện có 40 thạc sĩ", "21% xếp loại giỏi; hiện có 40 giáo viên" */
	if (head != NULL && says_has_now(g, index) &&
		(head->fact.event == CBCC_EVENT_TRAINING ||
		 (d->has_own_kinds && g->analysis.cuts[d->wide_left] == CBCC_CUT_SEMICOLON)))
		return false;
	if (head != NULL && head->fact.event != CBCC_EVENT_CHANGE &&
		head->fact.event != CBCC_EVENT_SPENDING)
	{
		*event = head->fact.event;
		return true;
	}
	/* "kỷ luật 28 cán bộ, trong đó: / - Cấp huyện 25 người" */
	if (d->tie == CBCC_TIE_PART && head == NULL && g->discourse.list_is_open &&
		g->discourse.list.has_whole && cbcc_continued_count(g, index) != NULL)
	{
		*event = event_of_group(g, index, head);
		return true;
	}
	if (g->analysis.table == CBCC_TABLE_ROW ||
		(g->discourse.list_is_open && before == NULL &&
		 (g->discourse.list.event == CBCC_EVENT_TRAINING ||
		  /* "kỷ luật 30 cán bộ, trong đó: / - Nữ: 4 người" */
		  (g->discourse.list.is_of_parts && is_label_of_trait(g, d)) ||
		  keeps_event(g->discourse.list.event))))
	{
		*event = g->discourse.list.event;
		return *event != CBCC_EVENT_STOCK;
	}
	if (!says_has_now(g, index) && !tells_of_posts(g, index) &&
		(g->continues || (!d->has_own_kinds && !names_level(g, d) &&
						  keeps_event(g->discourse.event) && !begins_now(g, index))))
	{
		*event = cbcc_continued_count(g, index) != NULL ? event_of_group(g, index, head) :
			g->discourse.event;
		return true;
	}
	return false;
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
	cbcc_for_each_of(i, a, free_events, item->end, a->count)
		if (event_at(a, i) == CBCC_EVENT_RECRUITMENT)
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
		if (cbcc_tells_event(a, i + 1) && event_at(a, i + 1) == CBCC_EVENT_RECRUITMENT)
			return true;
	return false;
}

/* "34 chỉ tiêu công chức": a quota to recruit (ruling 29). */
static bool
is_quota(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_item *item)
{
	if (is_labelled_quota(g, d, item) || is_subject_quota(g, d, item))
		return true;
	if (item->unit == CBCC_UNIT_PERCENT)
		return cbcc_item_counts_posts(&g->analysis, item) &&
			cbcc_token_has(&g->analysis.tokens[item->end], CBCC_CLASS_PLAN);
	return item->unit == CBCC_UNIT_POST &&
		cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_PLAN);
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
	at = last_event(a, 1, end, false);
	if (at == CBCC_NO_WORD || !keeps_event(event_at(a, at)))
		return false;
	*event = event_at(a, at);
	return true;
}

/*
 * "tiếp nhận 97 cán bộ; đến nay còn 84 người", "hiện còn 96 người thuộc diện thu hút":
 * those who are there now
 */
static bool
is_still_there(cbcc_grammar *g, size_t index)
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
is_share_of_those(cbcc_grammar *g, size_t index)
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
	at = last_event(a, item[1].end, g->drafts[index + 1].right, false);
	if (at == CBCC_NO_WORD)
		return false;
	*event = event_at(a, at);
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
		first_event(a, cbcc_draft_item(g, index - 1)->end, before->right, true) != CBCC_NO_WORD;
}

/*
 * Those whom the election was about, not other officials named beside them, nor
 * a part or a share of these.
 */
static bool
may_be_elected(cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *whole = d->tie == CBCC_TIE_SAME ? cbcc_draft_before(g, index) :
		d->tie == CBCC_TIE_PART ? cbcc_draft_group(g, index) : NULL;

	if (!d->has_own_kinds)
		return whole == NULL || whole->fact.event != CBCC_EVENT_STOCK;
	return (cbcc_population_between(g, d->left, d->right) &
			(CBCC_POPULATION_COMMITTEE_MEMBER | CBCC_POPULATION_COUNCIL_DELEGATE |
			 CBCC_POPULATION_VILLAGE)) != 0;
}

void
cbcc_governor_event(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *head = cbcc_draft_group(g, index);
	cbcc_qualification_range learnt;
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
	else if (cbcc_change_is_reduction(g, index) && !comes_down_to(a, d, item))
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
	else if (own_event(g, index, &event))
	{
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
	}
	else if (is_said_behind_whole(g, index, &event))
		d->fact.rule = "behind whole";
	else if (inherited_event(g, index, &event))
	{
		d->fact.rule = "inherited event";
		if (event == CBCC_EVENT_STOCK && d->tie == CBCC_TIE_PART &&
			is_kept_by_part(g, index, head))
			event = event_of_group(g, index, head);
	}
	if (event == CBCC_EVENT_RECRUITMENT && is_still_there(g, index))
	{
		event = CBCC_EVENT_STOCK;
		d->fact.rule = "still there";
	}
	if (event == CBCC_EVENT_STOCK && cbcc_seat_is_chosen_from(a, item))
		event = CBCC_EVENT_APPOINTMENT;
	if (event == CBCC_EVENT_STOCK && item->unit == CBCC_UNIT_PERCENT &&
		is_of_fronted_group(g, &event))
		d->fact.rule = "fronted group";
	if (event == CBCC_EVENT_STOCK && g->discourse.in_election &&
		!cbcc_modality_says_goal(a, item->first) && !g->discourse.section_is_plan &&
		may_be_elected(g, index))
	{
		event = CBCC_EVENT_APPOINTMENT;
		d->fact.rule = "election";
	}
	/* turns are of what was counted in turns before, else of courses */
	if (event == CBCC_EVENT_STOCK && item->unit == CBCC_UNIT_TURN)
		event = keeps_event(g->discourse.event) &&
			g->discourse.fact_paragraph == g->discourse.paragraph ?
			g->discourse.event : CBCC_EVENT_TRAINING;
	d->fact.event = event;
}
