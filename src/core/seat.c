/*-------------------------------------------------------------------------
 *
 * seat.c
 *		Councils, committees and congresses: what people are elected to.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS

/* "Đại hội Đảng bộ huyện bầu 41 ủy viên": the level of the Party body. */
uint32_t
cbcc_seat_level_of_congress(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_CLASS_BODY, 0, to > 0 ? to - 1 : 0)
	{
		const cbcc_mention *m = cbcc_mention_at(a, i + 1);

		if (!cbcc_token_is(&a->tokens[i], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE))
			continue;
		if (m != NULL)
			return cbcc_population_of_tier(m->tier);
	}
	return 0;
}

void
cbcc_seat_note_party(const cbcc_analysis *a, uint32_t *level)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_BODY, 0, a->count)
	{
		const cbcc_mention *m = i + 1 < a->count ? cbcc_mention_at(a, i + 1) : NULL;

		if (m != NULL && cbcc_token_is(&a->tokens[i], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE) &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
			*level = cbcc_population_of_tier(m->tier);
	}
}

static uint64_t
seats_and_people(const uint64_t *rows)
{
	return rows[CBCC_CLASS_SEAT] | rows[CBCC_CLASS_POPULATION];
}

/* The level of the council or committee one is elected to (ruling 34). */
uint32_t
cbcc_seat_named(const cbcc_grammar *g, size_t index, bool *found)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		from = d->wide_left;
	uint32_t	set = 0;

	*found = false;
	/* "14 đồng chí làm phó chủ tịch HĐND xã, ba đồng chí ...": of those before */
	if (index > 0 && g->drafts[index - 1].has_own_event && d->tie != CBCC_TIE_PART)
		from = cbcc_segment_start(a, cbcc_draft_item(g, index)->first);
	/* "HĐND bầu 46 người giữ chức phó chủ tịch": who elects, not what they are */
	if (cbcc_some_link(a, CBCC_LINK_HOLD, cbcc_draft_item(g, index)->end, d->right))
		return 0;
	/* "14 bí thư đoàn xã được bầu làm phó chủ tịch HĐND": the post, no seat (ruling 34) */
	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_POST, cbcc_draft_item(g, index)->end, d->right)
		if (i + 1 < d->right && cbcc_is_free(a, i - 1, CBCC_CLASS_EVENT) &&
			a->people[i + 1] == CBCC_POPULATION_LEADER)
			return 0;
	cbcc_for_each_of(i, a, seats_and_people, from, d->right)
	{
		/* "HĐND huyện bầu 5 Phó Chủ tịch UBND": who elects; those are no delegates */
		if (i < item->first && item->counts_people &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_SEAT, CBCC_POPULATION_COUNCIL_DELEGATE) &&
			cbcc_names_only(a, item->end, CBCC_POPULATION_LEADER |
								  CBCC_POPULATION_COMMITTEE_MEMBER))
			set = 0;
		else if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_SEAT))
			set = cbcc_token_value(&a->tokens[i], CBCC_CLASS_SEAT);
		/* "124 đồng chí trúng cử bí thư" */
		else if (i > 0 && cbcc_has_link(a, i - 1, CBCC_LINK_WON) &&
				 cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION))
			set = a->people[i] & ~LEVELS;
		else
			continue;
		*found = true;
		for (size_t j = i; j < d->right && j < i + 6; j++)
		{
			const cbcc_mention *m = cbcc_mention_at(a, j);

			/* "đại biểu HĐND toàn tỉnh", "HĐND các cấp của tỉnh": how far, no level */
			if (cbcc_has_link(a, j, CBCC_LINK_WHOLE) || cbcc_has_link(a, j, CBCC_LINK_ALL_LEVELS))
				break;
			if (cbcc_token_has(&a->tokens[j], CBCC_CLASS_POPULATION))
				set |= a->people[j] & LEVELS;
			else if (m != NULL && (set & LEVELS) == 0)
				set |= cbcc_population_of_tier(m->tier);
		}
	}
	/* "1.907 đồng chí vào ban chấp hành đảng bộ cấp xã, 688 đồng chí vào ban thường vụ" */
	if (*found && !(set & LEVELS) && before != NULL && before->fact.event == d->fact.event &&
		!cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT,
						 a->items[before->item].end, cbcc_draft_item(g, index)->first) &&
		(before->fact.population & set & CBCC_POPULATION_COMMITTEE_MEMBER) != 0)
		set |= before->fact.population & LEVELS;
	if (*found && !(set & LEVELS))
		set |= cbcc_seat_level_of_congress(g, d->right);
	return set;
}

/* "Đại hội bầu 15 đồng chí": chosen here, whoever was spoken of. */
bool
cbcc_seat_elects_before(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, g->drafts[index].left, cbcc_draft_item(g, index)->first)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT))
			return true;
	return false;
}

/* "trúng cử", "bầu"; "tái cử" may be said of candidates. */
static bool
elects(const cbcc_analysis *a, size_t from, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, from, to)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_LINK, CBCC_LINK_CANDIDATE) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_LINK, CBCC_LINK_AGAIN))
			return true;
	return false;
}

/* Behind the number before it, whose own words may end with "để bầu". */
bool
cbcc_seat_is_filled(const cbcc_grammar *g, size_t index)
{
	return elects(&g->analysis, index > 0 ? cbcc_draft_item(g, index - 1)->end : 0,
				  g->drafts[index].right);
}

/* "Trong cấp ủy xã, nữ chiếm 14,8%": the seat that they hold, with its level. */
uint32_t
cbcc_seat_within(const cbcc_analysis *a)
{
	const cbcc_token *first = &a->tokens[a->opening];
	const cbcc_mention *m;

	if (a->count < a->opening + 4 || !cbcc_token_has(&first[1], CBCC_CLASS_SEAT) ||
		!cbcc_token_is(first, CBCC_CLASS_TIME, CBCC_TIME_IN))
		return 0;
	m = cbcc_mention_at(a, a->opening + 2);
	if (m != NULL ? m->end >= a->count || !cbcc_token_is_mark(&a->tokens[m->end], ',') :
		!cbcc_token_names_only(&first[2], LEVELS) ||
		!cbcc_token_is_mark(&first[3], ','))
		return 0;
	return cbcc_token_value(&first[1], CBCC_CLASS_SEAT) |
		(m != NULL ? cbcc_population_of_tier(m->tier) : 0);
}

/* "5 đồng chí trong Ban Thường vụ Đảng ủy xã", "15% nữ trong cấp ủy" */
static bool
is_named_behind(const cbcc_analysis *a, size_t at)
{
	at += at < a->count && a->people[at] == CBCC_POPULATION_FEMALE;
	at += at < a->count && (cbcc_token_is(&a->tokens[at], CBCC_CLASS_TIME, CBCC_TIME_IN) ||
							cbcc_has_link(a, at, CBCC_LINK_OF) || cbcc_has_link(a, at, CBCC_LINK_IN));
	return at < a->count && cbcc_token_has(&a->tokens[at], CBCC_CLASS_SEAT);
}

/* "giữ 14,8% số ghế trong cấp ủy tỉnh", "cấp ủy xã có 27 chị" */
bool
cbcc_seat_is_counted(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;

	/* "cơ quan của HĐND, UBND 142 biên chế" */
	if (cbcc_draft_item(g, index)->unit == CBCC_UNIT_POST)
		return false;
	if (d->fact.event == CBCC_EVENT_STOCK &&
		(cbcc_some_in(a, CBCC_CLASS_SEAT, d->left, first) ||
		 is_named_behind(a, cbcc_draft_item(g, index)->end)))
		return true;
	return cbcc_some_link(a, CBCC_LINK_WITHIN, first, d->right);
}

/* "121 người để bầu 60 đại biểu", "để đại hội bầu lấy 41": of whom those are chosen. */
bool
cbcc_seat_is_chosen_from(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		to = item->end + 4 < a->count ? item->end + 4 : a->count;

	if (item->unit != CBCC_UNIT_PERSON || !cbcc_has_link(a, item->end, CBCC_LINK_TO))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, item->end, to)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT) &&
			cbcc_item_at(a, i + 1) != NULL)
			return true;
	return false;
}

bool
cbcc_seat_names_candidates(const cbcc_analysis *a, size_t from, size_t to)
{
	return cbcc_says_link(a, CBCC_LINK_CANDIDATE) &&
		cbcc_some_value(a, CBCC_CLASS_LINK, CBCC_LINK_CANDIDATE, from, to);
}

/*
 * "những người ứng cử có 36 nữ, chiếm 41%; 10 người ngoài Đảng": parts of them,
 * until somebody is elected.
 */
bool
cbcc_seat_is_stood_for(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		before = d->before_whole != CBCC_DRAFT_NONE ? d->before_whole : d->before;

	if (cbcc_seat_is_chosen_from(a, cbcc_draft_item(g, index)) ||
		cbcc_seat_names_candidates(a, d->left, d->right))
		return true;
	if (cbcc_seat_is_filled(g, index))
		return false;
	if (before != CBCC_DRAFT_NONE)
		return d->tie != CBCC_TIE_NEW && g->drafts[before].is_of_candidates;
	return cbcc_seat_names_candidates(a, 0, d->left);
}

/* A candidate is of the council or committee, but of no level (ruling 34). */
uint32_t
cbcc_seat_candidates(const cbcc_grammar *g, uint32_t set)
{
	if (!(set & KINDS) || !(set & CBCC_POPULATION_ELECTED))
		set |= (g->discourse.population & CBCC_POPULATION_ELECTED ? g->discourse.population :
				g->discourse.topic) & CBCC_POPULATION_ELECTED;
	if (!(set & CBCC_POPULATION_ELECTED))
		for (size_t i = 0; i < g->analysis.count; i++)
			set |= (cbcc_token_value(&g->analysis.tokens[i], CBCC_CLASS_SEAT) |
					g->analysis.people[i]) &
				CBCC_POPULATION_ELECTED;
	return set & ~LEVELS;
}
