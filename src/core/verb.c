/*-------------------------------------------------------------------------
 *
 * verb.c
 *		What a number's own words say is done.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* Two that are listed together stand so near, in words. */
#define LISTED_DISTANCE 4

/* A verb this near before a number has it for its object. */
#define OBJECT_DISTANCE 4

/* What is taken in is named so near behind. */
#define TAKEN_DISTANCE 6

static uint64_t
free_events(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_EVENT);
}

cbcc_event
cbcc_verb_event(const cbcc_analysis *a, size_t at)
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
		 cbcc_is_said(a, at - 1, CBCC_LINK_STUDENT));
}

/* "cử nhân, kỹ sư loại giỏi 1.005 người"; but "lớp trung cấp lý luận, loại giỏi 7" */
static bool
rates_degree(const cbcc_analysis *a, size_t at)
{
	return cbcc_verb_event(a, at) == CBCC_EVENT_EVALUATION && at > 0 &&
		(cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_QUALIFICATION) ||
		 cbcc_has_link(a, at - 1, CBCC_LINK_GRADUATE)) && is_class_of_degree(a, at);
}

/*
 * "tiếp nhận 120 hồ sơ", "tiếp nhận và trả kết quả", "thu hút vốn đầu tư": what comes in is
 * nobody.  Another verb may stand between.
 */
static bool
takes_in_things(const cbcc_analysis *a, size_t at)
{
	size_t		end = at + TAKEN_DISTANCE < a->count ? at + TAKEN_DISTANCE : a->count;

	if (cbcc_verb_event(a, at) != CBCC_EVENT_RECRUITMENT)
		return false;
	for (size_t i = at + 1; i < end && !cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION); i++)
	{
		if (cbcc_item_at(a, i) != NULL)
			return cbcc_item_at(a, i)->is_outside;
		if (a->roles[i] != CBCC_ROLE_PLAIN || (a->cuts[i] != CBCC_CUT_NONE && i > at + 2) ||
			cbcc_has_link(a, i, CBCC_LINK_HAVE) || cbcc_has_link(a, i, CBCC_LINK_STUDENT) ||
			cbcc_has_link(a, i, CBCC_LINK_NOT))
			return false;
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_OUTSIDE))
			return cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING) ||
				cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN) ||
				cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ECONOMY);
	}
	return false;
}

/*
 * "2 công chức tiếp nhận và luân chuyển hồ sơ": they, or with the verb before; not
 * "được tiếp nhận, phân công nhiệm vụ"
 */
static bool
handle_things(const cbcc_analysis *a, size_t from, size_t at)
{
	if (at > from && cbcc_has_link(a, at - 1, CBCC_LINK_PASSIVE))
		return false;
	return takes_in_things(a, at) ||
		(at > from + 1 && cbcc_joins(a, at - 1) && cbcc_tells_event(a, at - 2) &&
		 takes_in_things(a, at - 2));
}

/*
 * "nghỉ 2 ngày", "nghỉ phép", "nghỉ hè": nobody leaves; bare "nghỉ" is leaving where nothing
 * but when and why follows.
 */
static bool
is_pause(const cbcc_analysis *a, size_t at)
{
	const cbcc_time_mention *t;

	if (a->tokens[at].key != KEY_NGHI || a->tokens[at].atoms > 1 || at + 1 >= a->count ||
		a->tokens[at + 1].kind == CBCC_ATOM_MARK)
		return false;
	t = cbcc_time_at(a, at + 1);
	return t != NULL ? t->phrase.kind == CBCC_PERIOD_DURATION :
		!(a->roles[at + 1] == CBCC_ROLE_PLAIN && cbcc_token_has(&a->tokens[at + 1], CBCC_CLASS_LINK));
}

size_t
cbcc_verb_last(const cbcc_analysis *a, size_t from, size_t to, bool with_stock)
{
	size_t		at = to;

	while ((at = cbcc_last_of(a, free_events, from, at)) != CBCC_NO_WORD)
	{
		cbcc_event	event = cbcc_verb_event(a, at);

		if (says_of_people(event) && (with_stock || event != CBCC_EVENT_STOCK) &&
			cbcc_tells_event(a, at) && !rates_degree(a, at) && !takes_in_things(a, at) &&
			!is_pause(a, at))
			break;
	}
	return at;
}

/* "điều động, bổ nhiệm 24 đồng chí": the first (ruling 22) */
static size_t
first_coordinated(const cbcc_analysis *a, size_t from, size_t verb)
{
	while (verb > from + 1 && cbcc_joins(a, verb - 1) && cbcc_tells_event(a, verb - 2) &&
		   says_of_people(cbcc_verb_event(a, verb - 2)) && cbcc_verb_event(a, verb - 2) != CBCC_EVENT_STOCK)
		verb -= 2;
	return verb;
}

/* "nên công tác đào tạo, bồi dưỡng rất khó", "luôn coi trọng luân chuyển": done to nobody before */
static bool
is_matter(const cbcc_analysis *a, size_t from, size_t verb)
{
	size_t		first = first_coordinated(a, from, verb);

	/* but "12 cán bộ trẻ được quan tâm đào tạo" */
	return first > from && cbcc_has_link(a, first - 1, CBCC_LINK_MATTER) &&
		!(first > from + 1 && cbcc_has_link(a, first - 2, CBCC_LINK_PASSIVE));
}

size_t
cbcc_verb_first(const cbcc_analysis *a, size_t from, size_t to, bool stock)
{
	/* what follows "để" is a purpose */
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
	{
		cbcc_event	event = cbcc_verb_event(a, i);

		if (says_of_people(event) && (event == CBCC_EVENT_STOCK) == stock &&
			cbcc_tells_event(a, i) &&
			(stock || (!is_matter(a, from, i) && !handle_things(a, from, i) &&
					   !is_pause(a, i))))
			return i;
	}
	return CBCC_NO_WORD;
}

/* "15 cán bộ luân chuyển được xếp loại tốt": the rating is what is said. */
static bool
says_evaluation(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_TO, from, to);

	cbcc_for_each_of(i, a, free_events, from, end)
		if (cbcc_tells_event(a, i) && cbcc_verb_event(a, i) == CBCC_EVENT_EVALUATION &&
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
				 (a->people[j] & ~CBCC_POPULATION_LEVELS) == 0))
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
	if ((cbcc_verb_event(a, at) == CBCC_EVENT_ROTATION || cbcc_verb_event(a, at) == CBCC_EVENT_RECRUITMENT) &&
		next < to && cbcc_tells_event(a, next) && says_of_people(cbcc_verb_event(a, next)))
		return next;
	cbcc_for_each_of(i, a, free_events, next, to)
	{
		if (cbcc_some_cut(a, CBCC_CUT_COMMA, next, i) || cbcc_joins(a, i - 1))
			return at;
		if (cbcc_tells_event(a, i) && says_of_people(cbcc_verb_event(a, i)) && opens_predicate(a, i - 1))
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
	size_t		behind;

	if (!cbcc_has_link(a, verb, CBCC_LINK_DRAW))
		return false;
	if (item->unit == CBCC_UNIT_TURN)
		return true;
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, clause == CBCC_NO_WORD ? 0 : clause, verb)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
			a->roles[i] == CBCC_ROLE_PLAIN)
			return true;
	/* "thu hút 300 cán bộ đăng ký học" */
	behind = cbcc_verb_first(a, item->end, g->drafts[item - a->items].right, false);
	return (behind != CBCC_NO_WORD && cbcc_verb_event(a, behind) == CBCC_EVENT_TRAINING) ||
		(cbcc_population_between(g, item->first, item->end + 1) & CBCC_POPULATION_LEARNER) != 0;
}

/* "Hội nghị trực tuyến thu hút 320 cán bộ, công chức": none of them is hired */
static bool
draws_audience(const cbcc_analysis *a, size_t verb)
{
	return cbcc_has_link(a, verb, CBCC_LINK_DRAW) &&
		cbcc_some_link(a, CBCC_LINK_GATHERING, cbcc_segment_start(a, verb), verb);
}

bool
cbcc_verb_says_taken_in(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_TAKE_IN) &&
		item->unit == CBCC_UNIT_PERSON &&
		cbcc_some_link(a, CBCC_LINK_TOWARDS, item->end, g->drafts[index].right);
}

/* "quy hoạch 9 người vào Ban Thường vụ, 31 người vào Ban Chấp hành": one verb */
static bool
is_sent_on(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = d->group != CBCC_DRAFT_NONE ? &g->drafts[d->group] : NULL;

	return head != NULL && cbcc_governor_keeps(head->fact.event) &&
		head->fact.event != CBCC_EVENT_ROTATION && head->fact.event != CBCC_EVENT_REDUCTION &&
		g->drafts[index - 1].fact.event != CBCC_EVENT_ROTATION;
}

/* "tiếp nhận, bố trí công tác cho 205 sinh viên": the students are what is taken in */
static bool
takes_in_students(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	size_t		verb;

	if (!cbcc_is_said(a, item->end - 1, CBCC_LINK_STUDENT))
		return false;
	verb = cbcc_verb_last(a, d->wide_left, item->first, false);
	return verb != CBCC_NO_WORD && cbcc_verb_event(a, verb) == CBCC_EVENT_RECRUITMENT;
}

bool
cbcc_verb_comes_down(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
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
		(cbcc_verb_event(a, verb) == CBCC_EVENT_CHANGE || cbcc_verb_event(a, verb) == CBCC_EVENT_REDUCTION) &&
		cbcc_verb_last(a, d->left, verb, false) == CBCC_NO_WORD;
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
	if (cbcc_verb_last(a, d->left, need, false) == CBCC_NO_WORD)
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
		cbcc_verb_last(a, at + 1, item->first, true) != CBCC_NO_WORD ||
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
		cbcc_verb_event(a, to + 1) == CBCC_EVENT_TRAINING &&
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
		cbcc_verb_last(a, first->end, item->first, true) != CBCC_NO_WORD)
		return false;
	return cbcc_verb_last(a, before->left, first->first, false) != CBCC_NO_WORD;
}

/* "giải quyết 52 người dôi dư", "tăng cường 25 cán bộ về xã" */
static bool
sends_or_settles(const cbcc_analysis *a, const cbcc_item *item, cbcc_event *event)
{
	if (item->first == 0 || (item->unit != CBCC_UNIT_PERSON && item->unit != CBCC_UNIT_TURN))
		return false;
	if (cbcc_has_link(a, item->first - 1, CBCC_LINK_SEND))
		*event = CBCC_EVENT_ROTATION;
	else if (cbcc_has_link(a, item->first - 1, CBCC_LINK_SETTLE))
		*event = CBCC_EVENT_REDUCTION;
	/* "xử lý 14 đảng viên", but "xử lý 14 cán bộ dôi dư" */
	else if (cbcc_has_link(a, item->first - 1, CBCC_LINK_HANDLE) && item->counts_people)
		*event = cbcc_some_link(a, CBCC_LINK_SURPLUS, item->end, cbcc_segment_end(a, item->end)) ?
			CBCC_EVENT_REDUCTION : CBCC_EVENT_EVALUATION;
	else
		return false;
	return true;
}

/* The verb whose object the number is. */
static bool
governing_verb(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		verb = cbcc_verb_last(a, d->left, item->first, false);

	if (verb == CBCC_NO_WORD || item->first - verb > OBJECT_DISTANCE ||
		cbcc_some_cut(a, CBCC_CUT_COLON, verb + 1, item->first) ||
		cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE))
		return false;
	verb = first_coordinated(a, d->left, verb);
	*event = draws_learners(g, verb, item) ? CBCC_EVENT_TRAINING :
		draws_audience(a, verb) ? CBCC_EVENT_STOCK : cbcc_verb_event(a, verb);
	return true;
}

/* The predicate behind the number; *has_stock says if that it has something is one. */
static bool
predicate(const cbcc_grammar *g, size_t index, cbcc_event *event, bool *has_stock)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		end = cbcc_draft_item(g, index)->end;
	size_t		verb = cbcc_verb_first(a, end, d->right, false);
	size_t		stock = cbcc_verb_first(a, end, d->right, true);

	*has_stock = stock != CBCC_NO_WORD;
	/* "89 học viên tốt nghiệp đã được tỉnh tiếp nhận": what became of them */
	if (verb != CBCC_NO_WORD &&
		(stock == CBCC_NO_WORD || verb < stock ||
		 /* "cử 15 cán bộ có trình độ trung cấp đi học đại học" */
		 (first > 0 && a->tokens[first - 1].key == KEY_CU &&
		  cbcc_verb_event(a, verb) == CBCC_EVENT_TRAINING &&
		  !cbcc_some_cut(a, CBCC_CUT_COMMA, stock, verb)) ||
		 /* "73 viên chức có trình độ bác sĩ xin thôi việc" */
		 ((cbcc_some_link(a, CBCC_LINK_PASSIVE, stock, verb) ||
		   (cbcc_verb_event(a, verb) == CBCC_EVENT_REDUCTION &&
			!cbcc_some_cut(a, CBCC_CUT_COMMA, stock, verb))) &&
		  !cbcc_some_in(a, CBCC_SET_TIME, stock, verb))))
	{
		*event = cbcc_verb_event(a, predicate_behind(a, verb, d->right));
		return true;
	}
	if (verb != CBCC_NO_WORD || !cbcc_verb_says_taken_in(g, index))
		return false;
	*event = CBCC_EVENT_RECRUITMENT;
	return true;
}

/* "Kết quả: giỏi 12 người, khá 38 người": the grade alone before the number */
static bool
is_of_grade(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		grade = item->first - 1;

	return item->first > 0 && a->tokens[grade].atoms == 1 &&
		(a->tokens[grade].key == KEY_GIOI || a->tokens[grade].key == KEY_KHA) &&
		(a->cuts[grade] != CBCC_CUT_NONE ||
		 (grade > 0 && cbcc_has_link(a, grade - 1, CBCC_LINK_PART)));
}

/*
 * Of a verb close before, whose object the number is, and a predicate behind it, the
 * nearer wins; a distant word before comes last.
 */
bool
cbcc_verb_of_number(const cbcc_grammar *g, size_t index, cbcc_event *event)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		has_stock;
	size_t		distant;

	/* "84 người ứng cử" */
	if (cbcc_token_has(&a->tokens[item->end - 1], CBCC_CLASS_EVENT))
		*event = cbcc_verb_event(a, item->end - 1);
	else if (item->is_graded || is_of_grade(a, item))
		*event = CBCC_EVENT_EVALUATION;
	else if (cbcc_verb_comes_down(a, d, item))
		*event = CBCC_EVENT_STOCK;
	else if (says_need(a, d, item, event) || sends_or_settles(a, item, event) ||
			 governing_verb(g, index, event))
		return true;
	else if (takes_in_students(a, d, item))
		*event = CBCC_EVENT_RECRUITMENT;
	else if (says_evaluation(a, item->end, d->right))
		*event = CBCC_EVENT_EVALUATION;
	else if (shares_verb(g, index) &&
			 (cbcc_has_link(a, item->end + 1, CBCC_LINK_GRADUATE) ||
			  cbcc_verb_first(a, item->end, d->right, true) == CBCC_NO_WORD))
		*event = g->drafts[index - 1].fact.event;
	else if (predicate(g, index, event, &has_stock))
		return true;
	else if ((distant = cbcc_verb_last(a, d->left, item->first, true)) != CBCC_NO_WORD)
		*event = cbcc_verb_event(a, distant);
	else if (attends_classes(g, index) || sits_in_class(g, index) || goes_to_learn(g, index))
		*event = CBCC_EVENT_TRAINING;
	else if (has_stock)
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
