/*-------------------------------------------------------------------------
 *
 * where_behind.c
 *		The place that the words behind a number give it.
 *
 *-------------------------------------------------------------------------
 */
#include "where.h"

#include "key.h"

/* What a list of people is made of: "cán bộ", "đại biểu HĐND", "nhân viên" */
static bool
is_noun_of_people(const cbcc_token *token)
{
	return (token->classes & (1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_SEAT |
							  1u << CBCC_CLASS_BODY)) != 0 ||
		cbcc_token_is(token, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON);
}

/* "cán bộ, công chức và nhân viên": does token at stand between two of them? */
static bool
joins_people(const cbcc_analysis *a, size_t from, size_t at)
{
	return at > from && cbcc_joins(a, at) && is_noun_of_people(&a->tokens[at - 1]) &&
		is_noun_of_people(&a->tokens[at + 1]);
}

/* A field has so many syllables. */
#define FIELD_SYLLABLES 4

/* "cán bộ y tế", "giáo viên ngành giáo dục": back from token at to the end of the people */
static size_t
start_of_field(const cbcc_analysis *a, size_t from, size_t at)
{
	size_t		start = at;

	if (start > from && (cbcc_names_desk(a, start - 1) ||
						 cbcc_token_is(&a->tokens[start - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_UNION)))
		at = --start;
	else
		while (start > from && start + FIELD_SYLLABLES > at && a->tokens[start - 1].classes == 0 &&
			   a->tokens[start - 1].kind == CBCC_ATOM_SYLLABLE && !a->tokens[start - 1].capital)
			start--;
	return start > from && a->tokens[start - 1].key == KEY_NGANH && a->tokens[start - 1].atoms == 1 ?
		start - 1 : at;
}

/*
 * "40 công chức huyện X", "23 cán bộ, công chức xã X", "52 đại biểu HĐND huyện X",
 * "80% công chức toàn tỉnh", "87 cán bộ ngành thuế tỉnh X"
 */
static bool
ends_noun_phrase(const cbcc_analysis *a, size_t from, const cbcc_mention *m)
{
	bool		whole = m->first > from && cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE);
	size_t		field = m->named ? start_of_field(a, from, m->first) : m->first;

	if (!whole && (!m->named || field == from || !is_noun_of_people(&a->tokens[field - 1])))
		return false;
	for (size_t i = from; i < field - whole; i++)
		if (!joins_people(a, from, i) &&
			(a->tokens[i].kind != CBCC_ATOM_SYLLABLE ||
			 (cbcc_token_has(&a->tokens[i], CBCC_CLASS_LINK) &&
			  !cbcc_has_link(a, i, CBCC_LINK_FIELD) && !is_noun_of_people(&a->tokens[i])) ||
			 cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT)))
			return false;
	return true;
}

/* The school behind the number; whoever is said to come from elsewhere only studies there. */
static cbcc_place
school_behind(const cbcc_grammar *g, size_t index, bool has_origin)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first >= cbcc_draft_item(g, index)->end && m->first < d->right &&
			cbcc_where_is_school(&g->discourse, m->place) &&
			(cbcc_has_link(a, m->first - 1, CBCC_LINK_OF) ||
			 /* lecturers who study there are of their own school */
			 (!has_origin && (d->fact.population & CBCC_POPULATION_LEARNER) != 0 &&
			  cbcc_has_link(a, m->first - 1, CBCC_LINK_IN))))
			return m->place;
	}
	return CBCC_PLACE_NONE;
}

/* The agent of a passive behind the number: "được Bộ Nội vụ chuyển giao". */
static cbcc_place
agent_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first >= cbcc_draft_item(g, index)->end &&
			(m->first < d->right || !cbcc_some_cut(a, CBCC_CUT_SEMICOLON, d->right, m->first)) &&
			m->is_body && (cbcc_has_link(a, m->first - 1, CBCC_LINK_PASSIVE) ||
						   cbcc_has_link(a, m->first - 1, CBCC_LINK_BY)))
			return m->place;
	}
	return CBCC_PLACE_NONE;
}

static bool
is_compared_with(const cbcc_analysis *a, size_t from, size_t to)
{
	return cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE, from, to);
}

/* "124 học viên là cán bộ, công chức thị xã X" (ruling 37) */
static bool
are_learners_from(const cbcc_grammar *g, size_t index, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;

	return (g->drafts[index].fact.population & CBCC_POPULATION_LEARNER) != 0 &&
		cbcc_token_has(&a->tokens[m->first - 1], CBCC_CLASS_POPULATION) &&
		cbcc_some_link(a, CBCC_LINK_IS, cbcc_draft_item(g, index)->end, m->first);
}

/* "trên cả nước", "trên toàn huyện" */
static bool
says_throughout(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m->tier == CBCC_TIER_NATION ||
		(m->first > 1 && cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE) &&
		 (cbcc_mention_says_within(a, m->first - 2) ||
		  cbcc_token_is(&a->tokens[m->first - 2], CBCC_CLASS_APPROX, CBCC_APPROX_OVER)));
}

/* "của huyện X", "thuộc UBND xã X" */
static bool
is_counted_within(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = m->first - 1;

	at -= at > 0 && !m->is_body &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE);
	/* "cán bộ (thuộc) diện Tỉnh ủy X quản lý" */
	if (m->is_committee && a->tokens[at].key == KEY_DIEN && a->tokens[at].atoms == 1)
		return true;
	return cbcc_mention_says_within(a, at);
}

/*
 * "12 người ở huyện X", "trong đó 12 đồng chí công tác tại huyện X": where those trained are
 * from; not "mở lớp cho 45 học viên tại huyện X"
 */
static bool
tells_origin(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item, size_t at)
{
	bool		works = cbcc_has_link(a, at - 1, CBCC_LINK_MATTER);
	size_t		end = at - works;

	end -= works && cbcc_has_link(a, end - 1, CBCC_LINK_POST);
	if ((!works && d->tie != CBCC_TIE_PART && a->tokens[at].key != KEY_O_HORN) ||
		(end == item->end && !is_noun_of_people(&a->tokens[end - 1])))
		return false;
	for (size_t i = item->end; i < end; i++)
		if (!is_noun_of_people(&a->tokens[i]) && !cbcc_joins(a, i) &&
			!cbcc_has_link(a, i, CBCC_LINK_IS))
			return false;
	return true;
}

/* A place named behind the number, in its noun phrase: "của huyện X". */
static cbcc_place
place_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first < item->end || m->first >= d->right || m->first == 0 || cbcc_where_is_any_of_kind(g, m))
			continue;
		/* "cử 26 công chức dự lớp tại TP X", "điều động 26 cán bộ ra công tác tại huyện X" */
		if (cbcc_has_link(a, m->first - 1, CBCC_LINK_IN) &&
			((d->fact.event == CBCC_EVENT_TRAINING && !tells_origin(a, d, item, m->first - 1)) ||
			 (d->fact.event == CBCC_EVENT_ROTATION &&
			  (cbcc_some_link(a, CBCC_LINK_TOWARDS, item->end, m->first) ||
			   cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_ROTATION, d->left, item->first)))))
			continue;
		if (cbcc_where_is_of_others(a, m) && cbcc_has_link(a, m->first - 2, CBCC_LINK_IN))
			return cbcc_where_around(g, index, m->tier);
		/* "28,4%, cao hơn mặt bằng chung của tỉnh" */
		if (is_compared_with(a, item->end, m->first))
			break;
		if (m->of_count && (m->named || m->tier <= CBCC_TIER_DISTRICT) &&
			(is_counted_within(a, m) || are_learners_from(g, index, m) ||
			 (!m->is_body && ends_noun_phrase(a, item->end, m)) || says_throughout(a, m)))
			return m->place;
		/* "5 giảng viên Trường Chính trị tỉnh" */
		if (cbcc_where_is_school(&g->discourse, m->place) && cbcc_where_is_of_school(d) &&
			ends_noun_phrase(a, item->end, m))
			return m->place;
		/* "71,5% công chức của Bộ" */
		if (cbcc_body_has_staff_before(a, m) ||
			(m->is_unit && m->named && cbcc_has_link(a, m->first - 1, CBCC_LINK_OF)))
			return m->place;
	}
	return CBCC_PLACE_NONE;
}

/* "12 cán bộ được huyện X cử đi học": who did it, where nobody else is named */
static cbcc_place
territory_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first > cbcc_draft_item(g, index)->end && m->first < g->drafts[index].right &&
			m->named && !m->is_body && m->tier <= CBCC_TIER_COMMUNE &&
			cbcc_has_link(a, m->first - 1, CBCC_LINK_PASSIVE))
			return m->place;
	}
	return CBCC_PLACE_NONE;
}

/*
 * "Với tổng kinh phí 3,2 tỷ đồng, Sở Nội vụ mở 18 lớp": whose money it is that the
 * sentence begins with (ruling 11)
 */
static cbcc_place
spender_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		next = cbcc_segment_end(a, item->first);

	if (item->unit != CBCC_UNIT_VND || cbcc_segment_start(a, item->first) > a->opening)
		return CBCC_PLACE_NONE;
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];
		size_t		first = m->first;

		if (first < item->first)
			return CBCC_PLACE_NONE;
		first -= first > 0 && cbcc_token_is(&a->tokens[first - 1], CBCC_CLASS_BODY,
											CBCC_BODY_COMMITTEE);
		if (cbcc_segment_start(a, first) == next && cbcc_mention_subject(a, first) == first)
			return m->is_body ? cbcc_where_acting(g, m) :
				cbcc_discourse_resolve(&g->discourse, m->place);
	}
	return CBCC_PLACE_NONE;
}

/* "giao 62 biên chế cho Sở Y tế": whose they are from then on (ruling 11) */
static cbcc_place
receiver_behind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (item->unit != CBCC_UNIT_POST)
		return CBCC_PLACE_NONE;
	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < g->drafts[index].right; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first > item->end && m->place != CBCC_PLACE_NONE && !cbcc_mention_is_listed(a, m) &&
			(cbcc_has_link(a, m->first - 1, CBCC_LINK_FOR) ||
			 (cbcc_has_link(a, m->first - 2, CBCC_LINK_FOR) &&
			  cbcc_token_is(&a->tokens[m->first - 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE))))
			return m->place;
	}
	return CBCC_PLACE_NONE;
}

/* The places, schools and bodies named behind the number. */
void
cbcc_where_see_behind(cbcc_grammar *g, size_t index, cbcc_found_place *found)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	cbcc_unit	unit = cbcc_draft_item(g, index)->unit;
	cbcc_place	behind = found->by_body && unit != CBCC_UNIT_PERSON ? CBCC_PLACE_NONE :
		place_behind(g, index);

	/* "Huyện X cử 26 cán bộ, dù nhiều người trong huyện ...": the same huyện */
	if (CBCC_PLACE_IS_BARE(behind) && found->place >= 0 &&
		cbcc_place_tier(&s->places, found->place) == cbcc_place_tier(&s->places, behind))
		behind = CBCC_PLACE_NONE;
	/* "bốn lớp mở tại huyện X": whose they are, not where (ruling 11) */
	if (behind != CBCC_PLACE_NONE && d->tie != CBCC_TIE_CHANGE &&
		!(unit == CBCC_UNIT_CLASS && cbcc_where_is_school(s, found->place)))
	{
		found->place = cbcc_discourse_place(&g->discourse, behind);
		found->by_owner = found->place >= 0 && s->places.entries[found->place].is_office;
	}
	/* "5.400 lượt cán bộ qua các lớp của Trường Chính trị tỉnh" (ruling 37) */
	behind = d->fact.event == CBCC_EVENT_TRAINING ?
		school_behind(g, index, behind != CBCC_PLACE_NONE) : CBCC_PLACE_NONE;
	if (behind != CBCC_PLACE_NONE)
		found->place = behind;
	else if (found->place == CBCC_PLACE_NONE)
		found->place = s->body;
	if (found->place == CBCC_PLACE_NONE && d->fact.event != CBCC_EVENT_RECRUITMENT)
		found->place = territory_behind(g, index);
	behind = spender_behind(g, index);
	if (behind != CBCC_PLACE_NONE)
		found->place = behind;
	/* "9 giảng viên được Bộ Nội vụ khen thưởng": of their own school */
	behind = cbcc_where_body_may_act(d) && d->fact.event != CBCC_EVENT_EVALUATION ?
		agent_behind(g, index) : CBCC_PLACE_NONE;
	if (behind != CBCC_PLACE_NONE)
		found->place = behind;
	behind = receiver_behind(g, index);
	if (behind != CBCC_PLACE_NONE)
		*found = (cbcc_found_place) {
			.place = cbcc_discourse_place(&g->discourse, behind),
			.by_owner = true
		};
}
