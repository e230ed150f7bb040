/*-------------------------------------------------------------------------
 *
 * level.c
 *		The levels that places and bodies around a number give to people.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"
#include "key.h"

#define LEVELS CBCC_POPULATION_LEVELS

/* "trạm y tế", and "các trạm" that are of no other kind: a commune's */
static bool
is_of_commune(const cbcc_analysis *a, size_t at)
{
	return cbcc_is_said(a, at, CBCC_LINK_OF_COMMUNE) &&
		(a->tokens[at].atoms > 1 ||
		 (at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_PLURAL) &&
		  (at + 1 == a->count || a->tokens[at + 1].classes != 0 ||
		   a->tokens[at + 1].kind != CBCC_ATOM_SYLLABLE)));
}

/*
 * A bare type word right behind a kind is its level: "công chức xã", "cán bộ
 * các phường, xã", "chủ tịch UBND huyện"; "trưởng phòng huyện" is not.
 */
uint32_t
cbcc_level_told_behind(const cbcc_analysis *a, size_t at, size_t to, uint32_t kinds)
{
	/* "phó chủ tịch huyện" */
	bool		is_seat = (kinds & CBCC_POPULATION_ELECTED) != 0 ||
		(at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_CHAIR));
	bool		of_level = kinds != 0 && (kinds & ~LEVELS) == 0;
	uint32_t	levels = 0;

	/* "trưởng thôn các xã" */
	if ((kinds & CBCC_POPULATION_VILLAGE) != 0)
		return 0;
	/* "công chức tư pháp - hộ tịch xã" */
	if (at + 1 < to && cbcc_names_desk(a, at))
		at++;
	/* "cán bộ dôi dư ở xã" */
	at += at + 2 < to && cbcc_has_link(a, at, CBCC_LINK_SURPLUS) &&
		cbcc_has_link(a, at + 1, CBCC_LINK_IN);
	at += at + 1 < to && (cbcc_has_link(a, at, CBCC_LINK_IN) ||
						  cbcc_has_link(a, at, CBCC_LINK_OF));
	at += at + 1 < to && cbcc_has_link(a, at, CBCC_LINK_PLURAL);
	if (at < to && is_of_commune(a, at))
		return CBCC_POPULATION_COMMUNE;
	/* "cán bộ 19 ấp" */
	if (at + 1 < to && cbcc_item_at(a, at) != NULL && cbcc_item_at(a, at)->is_outside)
		at = cbcc_item_at(a, at)->end;
	if ((kinds & (CBCC_POPULATION_LEADER | CBCC_POPULATION_ELECTED)) != 0 && at + 1 < to &&
		a->roles[at] != CBCC_ROLE_PLACE &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE))
	{
		is_seat = true;
		at++;
	}
	while (at < to && a->roles[at] == CBCC_ROLE_PLACE)
	{
		const cbcc_mention *m = cbcc_mention_at(a, at);

		/* "52 đại biểu HĐND huyện Kim Sơn", "2 phó chủ tịch UBND huyện Kim Sơn" */
		if (m != NULL && m->named && !m->is_body &&
			(kinds & (CBCC_POPULATION_ELECTED | CBCC_POPULATION_LEADER)) != 0 &&
			(m->is_committee || cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE) ||
			 (a->people[at - 1] == CBCC_POPULATION_COUNCIL_DELEGATE && a->tokens[at - 1].atoms > 2)))
			return levels | cbcc_population_of_tier(m->tier);
		/* "12 công chức các xã Tân An, Hòa Lộc" */
		if (m != NULL && m->tier == CBCC_TIER_COMMUNE && cbcc_mention_is_listed(a, m))
			return levels | CBCC_POPULATION_COMMUNE;
		/* "bí thư huyện ủy" */
		if (m == NULL || m->named || m->is_body ||
			(m->is_committee && (kinds & (CBCC_POPULATION_LEADER |
										  CBCC_POPULATION_COMMITTEE_MEMBER)) == 0))
			break;
		/* "cấp tỉnh, huyện, xã", the highest first */
		if (is_seat || m->is_committee ||
			(of_level && kinds <= cbcc_population_of_tier(m->tier)) ||
			m->tier == CBCC_TIER_COMMUNE || m->tier == CBCC_TIER_VILLAGE)
			levels |= cbcc_population_of_tier(m->tier);
		at = m->end;
		at += at < to && cbcc_joins(a, at);
	}
	return levels;
}

/* The levels that the word at is, and no more. */
static uint32_t
level_alone(const cbcc_grammar *g, size_t at)
{
	uint32_t	set = cbcc_token_has(&g->analysis.tokens[at], CBCC_CLASS_POPULATION) ?
		cbcc_population_between(g, at, at + 1) : 0;

	return (set & ~LEVELS) == 0 ? set : 0;
}

uint32_t
cbcc_level_of_segment(const cbcc_analysis *a, size_t from, size_t to)
{
	while (from < to && (cbcc_has_link(a, from, CBCC_LINK_IN) ||
						 cbcc_has_link(a, from, CBCC_LINK_SINGLE)))
		from++;
	return from + 2 == to && cbcc_token_is_mark(&a->tokens[to - 1], ',') &&
		cbcc_names_only(a, from, LEVELS) ? a->people[from] : 0;
}

/*
 * "cấp huyện 12 cán bộ, 18 công chức; cấp xã hiện có 25 cán bộ, 20 công chức và 9 nhân viên":
 * of each
 */
static bool
labels_counts(const cbcc_grammar *g, size_t index, size_t at)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		number = at + 1;

	if (at + 2 >= first || !cbcc_joins(a, first - 1) || level_alone(g, at) == 0)
		return false;
	number += cbcc_token_is_mark(&a->tokens[number], ':');
	while (number < first && a->roles[number] != CBCC_ROLE_ITEM && a->cuts[number] == CBCC_CUT_NONE &&
		   !cbcc_token_has(&a->tokens[number], CBCC_CLASS_POPULATION))
		number++;
	return cbcc_item_at(a, number) != NULL &&
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, number, first) &&
		!cbcc_some_in(a, CBCC_CLASS_EVENT, number, first);
}

/* "ở cấp xã, nữ 421 đại biểu, người Tày 14,9%": said for the whole clause. */
uint32_t
cbcc_level_of_clause(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		at = cbcc_draft_item(g, index)->first;
	size_t		start = cbcc_segment_start(a, at);
	size_t		before = start == 0 ? 0 : cbcc_segment_start(a, start - 1);
	uint32_t	set = 0;

	if (cbcc_level_of_segment(a, before, start) != 0)
		return cbcc_population_between(g, before, start) & LEVELS;
	at = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, at + 1);
	/* "; trong đó, cấp xã: ..." */
	at += cbcc_has_link(a, at, CBCC_LINK_PART);
	at += at > 0 && at + 1 < a->count && cbcc_has_link(a, at - 1, CBCC_LINK_PART) &&
		cbcc_token_is_mark(&a->tokens[at], ',');
	/* "riêng ở cấp xã, ..." */
	for (int i = 0; i < 2; i++)
		at += cbcc_has_link(a, at, CBCC_LINK_SINGLE) || cbcc_has_link(a, at, CBCC_LINK_IN) ||
			cbcc_has_link(a, at, CBCC_LINK_FOR) || cbcc_has_link(a, at, CBCC_LINK_HEADING);
	/* "còn cấp xã, ..." */
	at += at + 2 < a->count && a->tokens[at].classes == 0 && level_alone(g, at + 1) != 0;
	at += cbcc_has_link(a, at, CBCC_LINK_PLURAL);
	if (labels_counts(g, index, at))
		return level_alone(g, at);
	/* "xuống đến cấp huyện, ..." */
	while (at + 2 < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		   (cbcc_has_link(a, at, CBCC_LINK_TOWARDS) ||
			cbcc_token_is(&a->tokens[at], CBCC_CLASS_TIME, CBCC_TIME_TO)))
		at++;
	/* "ở cấp tỉnh, cấp huyện, ...", "xuống đến thôn, bản, ..." */
	for (at += cbcc_has_link(a, at, CBCC_LINK_PLURAL); at + 1 < a->count; at += 2)
	{
		uint32_t	level = level_alone(g, at);

		/* "; cấp xã: đại học 45%, trung cấp 41%" */
		if (level != 0 && cbcc_token_is_mark(&a->tokens[at + 1], ':'))
			return set | level;
		if (level == 0 || !cbcc_joins(a, at + 1))
			break;
		set |= level;
	}
	return set != 0 && cbcc_token_is_mark(&a->tokens[at - 1], ',') ? set : 0;
}

/* Who is sent to a body or taken on by it was none of its own (ruling 8). */
static uint64_t
words_of_arrival(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_PASSIVE] | rows[CBCC_CLASS_POPULATION] |
		rows[CBCC_SET_LINK + CBCC_LINK_COMPARE];
}

/* "hiện nay các trạm y tế xã của tỉnh có 612 viên chức" */
static bool
stations_have(const cbcc_analysis *a, size_t number)
{
	if (!cbcc_says_link(a, CBCC_LINK_OF_COMMUNE) || !cbcc_some_link(a, CBCC_LINK_HAVE, 0, number))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_LINK, 0, number)
	{
		size_t		start;

		if (!is_of_commune(a, i))
			continue;
		start = cbcc_mention_subject(a, i);
		start += cbcc_has_link(a, start, CBCC_LINK_PLURAL);
		if (start == i && cbcc_some_link(a, CBCC_LINK_HAVE, i, number))
			return true;
	}
	return false;
}

/* "19 xã, thị trấn", "mỗi xã", "UBND các xã", "tại các xã": what a clause is about */
static bool
heads_clause(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		first = cbcc_mention_subject(a, m->first);

	first += cbcc_has_link(a, first, CBCC_LINK_IN);
	first += first < m->first && cbcc_token_is(&a->tokens[first], CBCC_CLASS_BODY,
												CBCC_BODY_COMMITTEE);
	return first + 1 == m->first && (cbcc_has_link(a, first, CBCC_LINK_PLURAL) ||
									 a->roles[first] == CBCC_ROLE_ITEM);
}

uint32_t
cbcc_level_of_several(const cbcc_analysis *a, const cbcc_mention *first)
{
	return first->tier >= CBCC_TIER_COMMUNE && first->first > 0 && heads_clause(a, first) ?
		cbcc_population_of_tier(first->tier) : 0;
}

/* "có", "hiện có" */
static bool
says_have(const cbcc_analysis *a, size_t from, size_t to)
{
	return cbcc_some_link(a, CBCC_LINK_HAVE, from, to) ||
		cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_STOCK, from, to);
}

/* "HĐND các xã bầu 46 đội viên", "bình quân mỗi xã 16 người" of those before */
static uint64_t
words_of_another_subject(const uint64_t *rows)
{
	return rows[CBCC_CLASS_BODY] | rows[CBCC_CLASS_STAT];
}

/* "được bố trí 23 cán bộ": nothing but how they came to be there */
static bool
are_assigned(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		passive = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_PASSIVE, from, to);

	for (size_t i = passive + 1; i < to; i++)
		if ((a->tokens[i].classes != 0 && !cbcc_has_link(a, i, CBCC_LINK_EMPLOY)) ||
			a->tokens[i].kind != CBCC_ATOM_SYLLABLE)
			return false;
	return passive < to;
}

/*
 * "các xã của Bác Ái có 187 cán bộ", "19 xã, thị trấn có", "các phường bố trí
 * 52 người": communes' own (ruling 7).
 */
uint32_t
cbcc_level_of_owners(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		number = cbcc_draft_item(g, index)->first;
	uint32_t	level = 0;

	if (stations_have(a, number))
		return CBCC_POPULATION_COMMUNE;
	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < number; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		/* "Tại các xã khó khăn, huyện hiện có 45 viên chức" */
		if (m->of_count && m->tier < CBCC_TIER_COMMUNE &&
			cbcc_mention_subject(a, m->first) == m->first)
			level = 0;
		if (m->named || m->is_body || m->first == 0)
			continue;
		/* "Huyện có 7 xã với 141 cán bộ" */
		if (m->tier == CBCC_TIER_COMMUNE && a->roles[m->first - 1] == CBCC_ROLE_ITEM &&
			cbcc_has_link(a, number - 1, CBCC_LINK_AND) &&
			m->end + cbcc_token_is_mark(&a->tokens[m->end], ',') + 1 == number)
			return CBCC_POPULATION_COMMUNE;
		if (!heads_clause(a, m))
			continue;
		/* "mỗi xã có 21 công chức, mỗi huyện có 80" */
		level = 0;
		if (m->tier < CBCC_TIER_COMMUNE)
			continue;
		if ((says_have(a, m->end, number) &&
			 !cbcc_some_cut(a, CBCC_CUT_SEMICOLON, m->end, number)) ||
			(cbcc_segment_start(a, number) <= m->first &&
			 !cbcc_some_of(a, words_of_another_subject, cbcc_segment_start(a, number), m->first) &&
			 d->fact.event != CBCC_EVENT_ROTATION && d->fact.event != CBCC_EVENT_RECRUITMENT &&
			 (are_assigned(a, m->end, number) ||
			  !cbcc_some_of(a, words_of_arrival, m->end, number - 1))))
			level = cbcc_population_of_tier(m->tier);
	}
	return level;
}

/* "143 bí thư, 281 phó bí thư xã": a level said once, behind the last of the posts */
uint32_t
cbcc_level_of_next_post(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *next;
	size_t		joiner = cbcc_draft_item(g, index)->end + 1;

	/* "22 trưởng phòng, 31 chủ tịch xã": the former's is its own */
	if (index + 1 >= g->draft_count || joiner >= a->count || !cbcc_joins(a, joiner) ||
		!cbcc_has_link(a, joiner - 1, CBCC_LINK_CHAIR))
		return 0;
	next = cbcc_draft_item(g, index + 1);
	if (next->first != joiner + 1 || next->end >= a->count ||
		a->people[next->end] != CBCC_POPULATION_LEADER)
		return 0;
	return cbcc_population_between(g, next->end, cbcc_segment_end(a, next->end)) & LEVELS;
}

/*
 * "96 đồng chí từ huyện về": what they were before they moved (ruling 8); "từ
 * huyện về xã" tells the way, no level.
 */
uint32_t
cbcc_level_of_origin(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = cbcc_draft_item(g, index)->end; i + 1 < d->right; i++)
	{
		const cbcc_mention *m = cbcc_mention_at(a, i + 1);

		/* "sang xã khác": so they were in one */
		if (m != NULL && !m->named && m->end < d->right &&
			cbcc_has_link(a, m->end, CBCC_LINK_OTHER))
			return cbcc_population_of_tier(m->tier);
		if (!cbcc_token_is(&a->tokens[i], CBCC_CLASS_TIME, CBCC_TIME_FROM))
			continue;
		/* "từ cơ quan cấp huyện" */
		for (size_t j = i + 1; j < d->right && j < i + 4 &&
			 !cbcc_has_link(a, j, CBCC_LINK_TOWARDS); j++)
			if (cbcc_token_has(&a->tokens[j], CBCC_CLASS_POPULATION))
				return a->people[j] & LEVELS;
		if (m == NULL)
			continue;
		for (size_t j = m->end; j + 1 < d->right; j++)
			if (cbcc_has_link(a, j, CBCC_LINK_TOWARDS) &&
				(a->roles[j + 1] == CBCC_ROLE_PLACE || cbcc_item_at(a, j + 1) != NULL ||
				 cbcc_names_only(a, j + 1, LEVELS)))
				return 0;
		return m->named || m->is_body ? 0 : cbcc_population_of_tier(m->tier);
	}
	return 0;
}

/* "cấp tỉnh 18%, cấp xã 15%; bình quân chung 16%": levels that are parts of the whole */
uint32_t
cbcc_level_of_parts(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	levels = 0;
	uint32_t	first = 0;

	if (!cbcc_some_link(&g->analysis, CBCC_LINK_OVERALL, d->left, cbcc_draft_item(g, index)->first))
		return 0;
	for (size_t i = 0; i < index; i++)
		if (!g->drafts[i].is_rejected)
		{
			levels |= g->drafts[i].fact.population & LEVELS;
			first = first != 0 ? first : levels;
		}
	return levels != first ? levels : 0;
}

/* "khối cơ quan Bộ Tư pháp": what the text says is of the ministry's own level. */
static bool
names_agency(const cbcc_analysis *a, cbcc_place place)
{
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].place == place && a->mentions[i].first > 0 &&
			cbcc_token_is(&a->tokens[a->mentions[i].first - 1], CBCC_CLASS_OUTSIDE,
						  CBCC_OUTSIDE_BODY))
			return true;
	return false;
}

/* "các cơ quan chuyên môn thuộc UBND huyện được giao 98 biên chế" (ruling 7) */
static uint32_t
level_of_agencies(const cbcc_analysis *a, const cbcc_draft *d)
{
	for (size_t i = a->mention_count; i-- > 0;)
	{
		const cbcc_mention *m = &a->mentions[i];
		size_t		at = m->first;

		if (m->end > a->items[d->item].first || m->is_body)
			continue;
		if (m->first < d->wide_left || m->tier > CBCC_TIER_DISTRICT || m->tier == CBCC_TIER_NATION)
			return 0;
		at -= at > 0 && cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE);
		at -= at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_OF);
		return at < m->first && at > 0 && a->tokens[at - 1].key == KEY_CO_HORN &&
			cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) ?
			cbcc_population_of_tier(m->tier) : 0;
	}
	return 0;
}

/*
 * Officials counted of a named commune are of its level (ruling 7), those of a
 * district's office of the district's.
 */
static uint32_t
level_of_place(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_place_entry *body = d->place >= 0 ? &s->places.entries[d->place] : NULL;
	cbcc_tier	tier;

	if (body == NULL || !body->is_body)
	{
		tier = cbcc_place_tier(&s->places, d->place);
		return tier < CBCC_TIER_COMMUNE ? 0 : cbcc_population_of_tier(tier);
	}
	if (cbcc_place_is_ministry(body))
		return names_agency(&g->analysis, d->place) ? CBCC_POPULATION_CENTRAL : 0;
	tier = cbcc_place_tier(&s->places, body->territory);
	/* its staff, not whom it opens a class for */
	if (body->is_office && tier == CBCC_TIER_DISTRICT)
		return cbcc_audience_is_told(d->fact.quantity.unit) ? 0 : CBCC_POPULATION_DISTRICT;
	return tier == CBCC_TIER_COMMUNE &&
		(!body->is_school || (d->fact.population & CBCC_POPULATION_CIVIL_SERVANT) != 0) ?
		CBCC_POPULATION_COMMUNE : 0;
}

static cbcc_tier
tier_of_staff(const cbcc_place_table *places, cbcc_place place)
{
	return cbcc_place_tier(places, place >= 0 && places->entries[place].is_body ?
						   places->entries[place].territory : place);
}

/*
 * "Xã Kỳ Phú có 22 công chức; huyện Tây Sơn có 212 công chức": the level that those before
 * had of their place alone is not that of a wider one; no level of theirs is that of the
 * staff of a Sở
 */
static bool
has_level_of_narrower_place(const cbcc_grammar *g, size_t index)
{
	const cbcc_place_table *places = &g->discourse.places;
	const cbcc_draft *d = &g->drafts[index];
	cbcc_tier	tier;
	uint32_t	level = d->fact.population & LEVELS;
	bool		found = d->is_by_owner && d->tie == CBCC_TIE_NEW && d->place >= 0 &&
		places->entries[d->place].is_office;

	if (level == 0 || (index == 0 && !found) ||
		(d->tie != CBCC_TIE_NEW && d->tie != CBCC_TIE_PART) ||
		cbcc_audience_is_told(d->fact.quantity.unit))
		return false;
	tier = tier_of_staff(places, d->place);
	if (tier == CBCC_TIER_NONE || cbcc_population_of_tier(tier) >= level)
		return false;
	for (const cbcc_draft *before = g->drafts; before < d && !found; before++)
		if (!before->is_rejected && (before->fact.population & LEVELS) == level)
		{
			if (cbcc_population_of_tier(tier_of_staff(places, before->place)) != level ||
				(before->own_people & LEVELS) != 0)
				return false;
			found = true;
		}
	return found && (cbcc_population_own(g, index) & LEVELS) == 0;
}

void
cbcc_level_fit_place(cbcc_grammar *g, size_t index, uint32_t several)
{
	const cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];

	/* "HĐND xã Đồng Vang bầu 2 đồng chí": of the district were those before */
	if (d->place >= 0 && d->place != s->place && d->group == CBCC_DRAFT_NONE &&
		d->tie == CBCC_TIE_NEW && d->fact.event == CBCC_EVENT_APPOINTMENT &&
		cbcc_place_tier(&s->places, d->place) == CBCC_TIER_COMMUNE &&
		((cbcc_population_between(g, d->left, cbcc_draft_item(g, index)->first) |
		  g->frame_population) & (CBCC_POPULATION_KINDS | LEVELS)) == 0)
		d->fact.population &= ~LEVELS;
	if (has_level_of_narrower_place(g, index))
		d->fact.population &= ~LEVELS;
	if ((d->fact.population & CBCC_POPULATION_KINDS) != 0 && !d->is_of_candidates &&
		(d->fact.population & LEVELS) == 0)
	{
		d->fact.population |= several != 0 ? several : level_of_place(g, d);
		if ((d->fact.population & LEVELS) == 0)
			d->fact.population |= level_of_agencies(&g->analysis, d);
		if ((d->fact.population & LEVELS) == 0)
			d->fact.population |= s->section_level;
	}
}
