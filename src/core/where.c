/*-------------------------------------------------------------------------
 *
 * where.c
 *		The place that a count is of.
 *
 *-------------------------------------------------------------------------
 */
#include "where.h"

#include "key.h"

bool
cbcc_where_is_of_school(const cbcc_draft *d)
{
	return (d->fact.population & (CBCC_POPULATION_LEARNER |
								  CBCC_POPULATION_LECTURER)) != 0;
}

bool
cbcc_where_body_may_act(const cbcc_draft *d)
{
	cbcc_unit	unit = d->fact.quantity.unit;

	return d->fact.event == CBCC_EVENT_MATERIAL || unit == CBCC_UNIT_CLASS ||
		unit == CBCC_UNIT_PERCENT_OF_PLAN || cbcc_where_is_of_school(d);
}

bool
cbcc_where_is_school(const cbcc_discourse *s, cbcc_place place)
{
	return place >= 0 && s->places.entries[place].is_school;
}

/* A hospital, a station: whatever it counts is its own. */
static bool
is_unit(const cbcc_discourse *s, cbcc_place place)
{
	return place >= 0 && cbcc_place_is_unit(&s->places.entries[place]);
}

cbcc_place
cbcc_where_acting(const cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_discourse *s = &g->discourse;

	if (m->place != CBCC_PLACE_NONE)
		return m->place;
	if (cbcc_has_link(&g->analysis, m->end, CBCC_LINK_PLURAL))
		return s->place;
	if (m->is_school && m->end == m->first + 1 && s->body != CBCC_PLACE_NONE)
		return cbcc_place_school(&s->places, s->body);
	if (m->is_school && m->territory == CBCC_PLACE_NONE)
		return cbcc_place_school(&s->places, CBCC_PLACE_NONE);
	return s->place;
}

/* Does a number stand right behind a place: "Sở Y tế với 38 người", "huyện X (54)"? */
bool
cbcc_where_counts_behind(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = m->end + cbcc_has_link(a, m->end, CBCC_LINK_EXTREME);

	at += a->tokens[at].kind == CBCC_ATOM_MARK || cbcc_has_link(a, at, CBCC_LINK_AND);
	at += cbcc_has_link(a, at, CBCC_LINK_ONLY);
	return at < a->count && cbcc_item_at(a, at) != NULL;
}

/* "cao nhất là huyện X với tỷ lệ 29%": named for that alone */
bool
cbcc_where_is_extreme(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = m->first - 1;

	if (!m->named || m->first == 0)
		return false;
	at -= at > 0 && (cbcc_has_link(a, at, CBCC_LINK_IS) || cbcc_has_link(a, at, CBCC_LINK_IN));
	return cbcc_has_link(a, at, CBCC_LINK_EXTREME) ||
		/* "cao nhất là" is one word; "riêng" is of what follows, too */
		(cbcc_has_link(a, at, CBCC_LINK_SINGLE) && a->tokens[at].atoms > 2);
}

/* "nhiều nhất là Sở Y tế với 38 người", "riêng huyện X (54)" */
bool
cbcc_where_is_ranked(const cbcc_analysis *a, const cbcc_mention *m)
{
	return cbcc_where_counts_behind(a, m) &&
		(cbcc_some_link(a, CBCC_LINK_EXTREME, 0, m->end + 1) ||
		 cbcc_some_link(a, CBCC_LINK_SINGLE, 0, m->first));
}

/*
 * "nhiều nhất là Sở Y tế với 38 người, kế đó Sở Tài chính (12 người)": each of a
 * ranking has what stands right behind it.
 */
static bool
is_ranked(const cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;

	return (m->named || m->is_unit) &&
		(cbcc_where_is_ranked(a, m) || cbcc_body_is_label(a, m) || cbcc_body_is_fronted(a, m) ||
		 (g->continues && g->discourse.ranks && cbcc_where_counts_behind(a, m)));
}

/* Is the mention within the words of the number before, and so its own? */
static bool
belongs_to_before(const cbcc_grammar *g, size_t index, const cbcc_mention *m)
{
	for (size_t i = 0; i < index; i++)
		if (!g->drafts[i].is_rejected && m->first >= cbcc_draft_item(g, i)->end &&
			m->first < g->drafts[i].right &&
			g->analysis.cuts[m->first] == CBCC_CUT_NONE &&
			!(cbcc_draft_item(g, index)->in_brackets &&
			  m->end + 1 == cbcc_draft_item(g, index)->first))
			return true;
	return false;
}

/* A bracketed place counts for a number in the same bracket only. */
static bool
same_bracket(const cbcc_analysis *a, size_t x, size_t y)
{
	size_t		bx = cbcc_bracket_of(a, x);

	return bx == 0 || bx == cbcc_bracket_of(a, y);
}

bool
cbcc_where_is_of_others(const cbcc_analysis *a, const cbcc_mention *m)
{
	return !m->named && !m->is_body && m->tier >= CBCC_TIER_DISTRICT && m->first > 1 &&
		cbcc_has_link(a, m->first - 1, CBCC_LINK_PLURAL) &&
		(cbcc_has_link(a, m->end, CBCC_LINK_OTHER) || cbcc_has_link(a, m->end, CBCC_LINK_REST));
}

cbcc_place
cbcc_where_around(const cbcc_grammar *g, size_t index, cbcc_tier tier)
{
	const cbcc_discourse *s = &g->discourse;

	for (size_t i = 0; i < index; i++)
		if (!g->drafts[i].is_rejected && g->drafts[i].place != CBCC_PLACE_NONE &&
			cbcc_place_tier(&s->places, g->drafts[i].place) < tier)
			return g->drafts[i].place;
	return s->place != CBCC_PLACE_NONE && cbcc_place_tier(&s->places, s->place) < tier ? s->place :
		cbcc_discourse_resolve(s, CBCC_PLACE_BARE(tier == CBCC_TIER_DISTRICT ?
												  CBCC_TERRITORY_PROVINCE :
												  CBCC_TERRITORY_DISTRICT));
}

bool
cbcc_where_is_any_of_kind(const cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_discourse *s = &g->discourse;

	return CBCC_PLACE_IS_BARE(m->place) && !m->is_body && m->tier >= CBCC_TIER_DISTRICT &&
		m->first > 0 && m->end == m->first + 1 &&
		cbcc_has_link(&g->analysis, m->first - 1, CBCC_LINK_IN) &&
		!cbcc_has_link(&g->analysis, m->end, CBCC_LINK_THIS) &&
		CBCC_PLACE_IS_BARE(cbcc_discourse_resolve(s, m->place)) &&
		(s->place == CBCC_PLACE_NONE || cbcc_place_tier(&s->places, s->place) < m->tier);
}

/* Does the sentence speak of communes, as many as there are? */
static bool
speaks_of_communes(const cbcc_analysis *a)
{
	for (size_t i = 0; i < a->count; i++)
		if (a->roles[i] == CBCC_ROLE_PLAIN && a->tokens[i].atoms > 1 &&
			a->people[i] == CBCC_POPULATION_COMMUNE)
			return true;
	return false;
}

/* Behind a commune as an example, "công chức cấp xã" are all of its district's. */
static cbcc_place
place_of_communes(const cbcc_grammar *g, cbcc_place place)
{
	const cbcc_discourse *s = &g->discourse;
	cbcc_place	around = place < 0 ? CBCC_PLACE_NONE : s->places.entries[place].territory;

	return around != CBCC_PLACE_NONE &&
		cbcc_place_tier(&s->places, place) == CBCC_TIER_COMMUNE &&
		!(place == s->home && s->home_is_title) &&
		speaks_of_communes(&g->analysis) ? around : place;
}

/*
 * "Năm 2015 mới có 6 người": whoever they are, they are of those counted last,
 * and where those are.
 */
static bool
counts_the_same_people(const cbcc_grammar *g, size_t index)
{
	const cbcc_discourse *s = &g->discourse;

	return !g->drafts[index].has_own_kinds && g->analysis.mention_count == 0 &&
		!cbcc_audience_is_told(cbcc_draft_item(g, index)->unit) &&
		s->counted_count > 0 && s->counted[0].unit == CBCC_UNIT_PERSON &&
		s->counted[0].place == s->place &&
		(g->frame_population & (CBCC_POPULATION_KINDS | CBCC_POPULATION_LEVELS)) == 0;
}

/*
 * What the last sentence left; a new paragraph turns back from an example
 * ("huyện X dẫn đầu") to the place that the article is about.
 */
static cbcc_place
carried_place(const cbcc_grammar *g, size_t index)
{
	const cbcc_discourse *s = &g->discourse;

	if (!(s->has_facts && s->fact_paragraph == s->paragraph) && !g->continues &&
		!counts_the_same_people(g, index) &&
		s->place_paragraph != s->paragraph && s->home != CBCC_PLACE_NONE &&
		cbcc_place_tier(&s->places, s->place) >
		cbcc_place_tier(&s->places, s->home))
		return s->home;
	return place_of_communes(g, s->place);
}

/* Where those learners are from whom the sentence before counted, or NONE. */
static cbcc_place
learners_spoken_of(const cbcc_discourse *s)
{
	if (s->fact_paragraph != s->paragraph)
		return CBCC_PLACE_NONE;
	for (size_t i = 0; i < s->counted_count; i++)
		if (s->counted[i].unit == CBCC_UNIT_PERSON)
			return (s->counted[i].population & CBCC_POPULATION_LEARNER) != 0 ?
				s->counted[i].place : CBCC_PLACE_NONE;
	return CBCC_PLACE_NONE;
}

/* Is a place named between the number before and this one? */
static bool
place_between(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].first >= from && a->mentions[i].end <= to &&
			(a->mentions[i].named || cbcc_mention_begins_clause(a, a->mentions[i].first) ||
			 cbcc_where_is_of_others(a, &a->mentions[i])))
			return true;
	return false;
}

/* "cao hơn mặt bằng chung của tỉnh (24,1%)": is a place named right before? */
static bool
is_place_before(const cbcc_analysis *a, size_t number)
{
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].end + 1 == number)
			return a->mentions[i].first > 0 &&
				cbcc_mention_says_within(a, a->mentions[i].first - 1);
	return false;
}

/*
 * Learners are of the school that holds their class (ruling 37); officials
 * whom a class is for, and people of a class that an office opens, are of the
 * territory (ruling 11).
 */
static cbcc_place
place_of_people(const cbcc_grammar *g, const cbcc_draft *d, cbcc_place place)
{
	const cbcc_discourse *s = &g->discourse;

	if (d->fact.quantity.unit != CBCC_UNIT_PERSON &&
		d->fact.quantity.unit != CBCC_UNIT_TURN &&
		!(d->fact.quantity.unit == CBCC_UNIT_PERCENT && d->has_own_kinds))
		return place;
	if (place < 0 || !s->places.entries[place].is_body ||
		(cbcc_where_is_school(s, place) && (cbcc_where_is_of_school(d) || !d->has_own_kinds ||
								 d->tie != CBCC_TIE_COMPANION)) ||
		is_unit(s, place))
		return place;
	/* a ministry's own, but for those of named levels */
	if (cbcc_place_is_ministry(&s->places.entries[place]))
		return (d->fact.population & CBCC_POPULATION_LEVELS & ~CBCC_POPULATION_CENTRAL) != 0 ?
			CBCC_PLACE_BARE(CBCC_TERRITORY_NATION) : place;
	if (s->places.entries[place].territory != CBCC_PLACE_NONE)
		return cbcc_discourse_resolve(s, s->places.entries[place].territory);
	return s->place != CBCC_PLACE_NONE ? s->place : place;
}

/* Is the body that acts the one whose the number is? */
static bool
may_count(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_mention *m)
{
	const cbcc_discourse *s = &g->discourse;
	bool		owner = cbcc_body_owns(&g->analysis, m);
	cbcc_place	place = cbcc_where_acting(g, m);

	/* "Bộ cử 40 công chức": its own, unless they are of another level */
	if (m->is_unit ||
		(m->place >= 0 && cbcc_place_is_ministry(&s->places.entries[m->place])))
		return true;
	/* "Sở Giáo dục và Đào tạo còn thiếu 412 giáo viên": those of its schools */
	if (place >= 0 && (d->fact.population & CBCC_POPULATION_LECTURER) != 0 &&
		d->fact.quantity.unit == CBCC_UNIT_PERSON && s->places.entries[place].is_office)
		return false;
	if (!cbcc_where_body_may_act(d) && !owner)
		return false;
	return d->fact.event == CBCC_EVENT_MATERIAL || d->fact.quantity.unit == CBCC_UNIT_CLASS ||
		cbcc_where_is_school(s, place) || (m->named && owner);
}

/*
 * "Phước Bình, xã xa nhất huyện, có 20 công chức", "Bí thư Huyện ủy Đức Thọ cho biết,
 * huyện có 195 người": the one just named.
 */
static cbcc_place
place_meant(cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_place_table *places = &g->discourse.places;
	/* "đại diện tỉnh Bình Định chia sẻ, tỉnh này đã tinh giản" */
	bool		is_this = cbcc_has_link(&g->analysis, m->end, CBCC_LINK_THIS);

	if (CBCC_PLACE_IS_BARE(m->place) && (is_this || m->tier == CBCC_TIER_DISTRICT))
		for (const cbcc_mention *named = m; named-- > g->analysis.mentions;)
		{
			cbcc_place	found = named->named && !named->is_body ?
				cbcc_place_enclosing(places, named->place, CBCC_PLACE_BARE_TYPE(m->place)) :
				CBCC_PLACE_NONE;

			/* "Bí thư Huyện ủy Võ Hoàng Sơn" is a person */
			if (found != CBCC_PLACE_NONE && !places->entries[found].is_cited &&
				(is_this || places->entries[found].listed != CBCC_TERRITORY_NONE) &&
				(named->of_count || named->first < 3) &&
				!(named->first > 0 &&
				  cbcc_has_link(&g->analysis, named->first - 1, CBCC_LINK_COMPARE)))
				return found;
		}
	if (!m->named && m->tier == CBCC_TIER_COMMUNE)
		for (const cbcc_mention *named = m; named-- > g->analysis.mentions;)
			if (named->named && named->of_count && named->tier == m->tier &&
				!g->discourse.places.entries[named->place].is_cited)
				return named->place;
	return cbcc_discourse_place(&g->discourse, m->place);
}

/* What the group or the text gives before any word of the number's own. */
static cbcc_found_place
place_given(const cbcc_grammar *g, size_t index)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *group = cbcc_draft_group(g, index);
	cbcc_place	carried = group == NULL ? carried_place(g, index) : group->place;
	cbcc_place	learners = group == NULL && cbcc_where_is_of_school(d) &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERSON ? learners_spoken_of(s) :
		CBCC_PLACE_NONE;
	const cbcc_counted *whole = group == NULL ? cbcc_continued_count(g, index) : NULL;

	if (whole != NULL && whole->place != CBCC_PLACE_NONE)
		carried = whole->place;
	else if (learners != CBCC_PLACE_NONE)
		carried = learners;
	else if (group == NULL && s->body != CBCC_PLACE_NONE &&
			 (cbcc_where_body_may_act(d) || is_unit(s, s->body)))
		carried = s->body;
	return (cbcc_found_place) {.place = carried, .by_owner = group != NULL && group->is_by_owner};
}

/* "Thanh tra tỉnh 36 người, thanh tra các sở 79 người": the office is of the first alone */
static bool
is_of_another_part(const cbcc_grammar *g, size_t index, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;

	return d->tie == CBCC_TIE_PART && m->end < d->left && cbcc_where_counts_behind(a, m) &&
		m->place >= 0 && g->discourse.places.entries[m->place].is_office &&
		(cbcc_some_link(a, CBCC_LINK_PLURAL, d->left, first) ||
		 (cbcc_population_between(g, d->left, first) & CBCC_POPULATION_LEVELS) != 0);
}

/* "Phòng Nội vụ các huyện Tây Sơn, Kỳ Phú": one of each */
static bool
is_of_several(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m + 1 < a->mentions + a->mention_count && m[1].first == m->end + 1 &&
		cbcc_has_link(a, m->end, CBCC_LINK_PLURAL) && cbcc_mention_is_listed(a, m + 1);
}

/* A body named before the number, that acts or whose staff is counted. */
static void
see_body(const cbcc_grammar *g, size_t index, const cbcc_mention *m, cbcc_found_place *found)
{
	const cbcc_analysis *a = &g->analysis;
	bool		is_own = is_ranked(g, m);
	/* "bộ máy của trường gồm 46 viên chức" */
	bool		is_staffed = cbcc_where_is_school(&g->discourse, m->place) && m->first > 0 &&
		cbcc_body_owns(a, m) && cbcc_has_link(a, m->first - 1, CBCC_LINK_OF);

	if (is_own || ((cbcc_body_acts(a, m) || is_staffed) && may_count(g, &g->drafts[index], m)))
	{
		found->place = cbcc_where_acting(g, m);
		found->by_owner = is_own || cbcc_body_owns(a, m);
		found->by_label = cbcc_body_is_label(a, m);
		found->by_body = found->place >= 0 && !found->by_label;
	}
	else if (cbcc_body_has_staff_before(a, m) &&
			 !cbcc_some_cut(a, CBCC_CUT_COMMA, m->end, cbcc_draft_item(g, index)->first))
		*found = (cbcc_found_place) {.place = m->place, .by_owner = true};
	/* "187 công chức của Chi cục có bằng đại học, 12 người là thạc sĩ" */
	else if (m->is_unit && m->named && cbcc_has_link(a, m->first - 1, CBCC_LINK_OF))
		found->place = m->place;
	/* "Ngày 15/7/2018, Sở Nội vụ tỉnh Bình Lâm tập huấn cho 120 cán bộ" */
	else if (m->territory != CBCC_PLACE_NONE &&
			 (m->first < 6 || (!CBCC_PLACE_IS_BARE(m->territory) &&
							   cbcc_mention_subject(a, m->first) == m->first)))
		found->place = cbcc_discourse_resolve(&g->discourse, m->territory);
}

/*
 * "bầu Ban Thường vụ 15 đồng chí, Ủy ban Kiểm tra 11 đồng chí": what is elected is of the
 * territory (ruling 27)
 */
static bool
is_elected(const cbcc_grammar *g, size_t index, const cbcc_mention *m)
{
	return g->drafts[index].fact.event == CBCC_EVENT_APPOINTMENT && !m->is_school &&
		!m->is_unit && cbcc_some_in(&g->analysis, CBCC_CLASS_SEAT, 0, m->first) &&
		cbcc_some_value(&g->analysis, CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT, 0, m->first);
}

/* Is it a territory, or one of several, that the number is counted in? */
static bool
holds_count(const cbcc_grammar *g, size_t index, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return (m->of_count && same_bracket(a, m->first, item->first) &&
			!belongs_to_before(g, index, m) && !cbcc_where_is_any_of_kind(g, m) &&
			/* "...; 9 bí thư nữ": a clause behind it is of all again */
			!(cbcc_where_is_extreme(a, m) &&
			  cbcc_some_cut(a, CBCC_CUT_SEMICOLON, m->end, item->first + 1))) ||
		(m->end == item->first && m->named);
}

/* "tính theo hình thức", "về trình độ": what a clause tells of the whole */
static bool
heads_breakdown(const cbcc_analysis *a, size_t at)
{
	size_t		end = at + 3;

	while (at < a->count && at < end && a->roles[at] == CBCC_ROLE_PLAIN &&
		   a->tokens[at].classes == 0 && a->tokens[at].kind == CBCC_ATOM_SYLLABLE)
		at++;					/* "nếu tính" */
	return cbcc_has_link(a, at, CBCC_LINK_HEADING) || cbcc_has_link(a, at, CBCC_LINK_TOWARDS) ||
		cbcc_has_link(a, at, CBCC_LINK_PART);
}

/* "huyện X 40 người, huyện Y 31": has another place beside the group's been counted? */
static bool
is_one_of_places(const cbcc_grammar *g, size_t index)
{
	const cbcc_place_table *places = &g->discourse.places;
	const cbcc_draft *d = &g->drafts[index];
	cbcc_place	place = g->drafts[d->group].place;

	for (size_t i = d->group + 1; i < index; i++)
		if (!g->drafts[i].is_rejected && g->drafts[i].place != place &&
			cbcc_place_tier(places, g->drafts[i].place) <= cbcc_place_tier(places, place))
			return true;
	return false;
}

/*
 * "63 người, riêng huyện X 11; tính theo hình thức thì khiển trách 38", "tỷ lệ chung
 * là 38%": behind places that are parts the number is of its group's again.  The
 * token from which places hold for it, or 0.
 */
static size_t
start_of_whole(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		at = first + 1;

	if (d->group == CBCC_DRAFT_NONE)
		return 0;
	if (cbcc_some_link(a, CBCC_LINK_OVERALL, d->left, first))
		return d->left;
	do
		at = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON,
						  cbcc_draft_item(g, d->group)->end, at);
	while (at != CBCC_NO_WORD && !heads_breakdown(a, at));
	return at == CBCC_NO_WORD || is_one_of_places(g, index) ? 0 : at;
}

/* Whose those are that a sentence begins with: the subject behind them. */
static void
see_owner_behind(cbcc_grammar *g, size_t index, cbcc_found_place *found)
{
	bool		with;
	bool		of_whole;
	const cbcc_mention *owner = cbcc_opening_owner(g, index, &with, &of_whole);

	/* the whole that they are of may be another's */
	if (owner == NULL || (found->place != CBCC_PLACE_NONE && of_whole))
		return;
	if (!owner->is_body)
		*found = (cbcc_found_place) {.place = place_meant(g, owner)};
	/* "Vì thiếu 12 bác sĩ, Sở Y tế đề nghị": of the tỉnh; a ministry acts for many */
	else if (owner->place != CBCC_PLACE_NONE &&
			 (with || !cbcc_place_is_ministry(&g->discourse.places.entries[owner->place])))
		*found = (cbcc_found_place) {.place = owner->place, .by_owner = with};
}

/* "là một trong 12 cán bộ": what stands before tells of that one */
static bool
counts_beside_one(const cbcc_analysis *a, size_t first)
{
	return first > 2 && cbcc_has_link(a, first - 3, CBCC_LINK_IS) &&
		(a->tokens[first - 2].kind == CBCC_ATOM_NUMBER ||
		 cbcc_token_has(&a->tokens[first - 2], CBCC_CLASS_NUMERAL)) &&
		(cbcc_has_link(a, first - 1, CBCC_LINK_OF_WHOLE) ||
		 cbcc_token_is(&a->tokens[first - 1], CBCC_CLASS_TIME, CBCC_TIME_IN));
}

/* "Sở Nội vụ có 56 công chức, cấp huyện có 812": of a level below the office's */
static bool
is_of_level_below(const cbcc_grammar *g, size_t index, cbcc_tier tier)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	people = cbcc_population_between(g, d->left, cbcc_draft_item(g, index)->first);

	return !cbcc_audience_is_told(d->fact.quantity.unit) &&
		(people & CBCC_POPULATION_LEVELS) > cbcc_population_of_tier(tier);
}

/* "14.906 công chức toàn hệ thống": of the first agency of the nation that the text names. */
static cbcc_place
agency_of_system(const cbcc_grammar *g, size_t index)
{
	const cbcc_place_table *places = &g->discourse.places;
	const cbcc_draft *d = &g->drafts[index];

	if (!cbcc_some_link(&g->analysis, CBCC_LINK_SYSTEM, d->wide_left, d->right))
		return CBCC_PLACE_NONE;
	for (int i = 0; i < places->count; i++)
		if (places->entries[i].is_body &&
			places->entries[i].territory == CBCC_PLACE_BARE(CBCC_TERRITORY_NATION))
			return i;
	return CBCC_PLACE_NONE;
}

/*
 * "..., đơn vị có 612 viên chức": the body's just named; "Toàn ngành có 2.912 viên chức":
 * no body's own, but of its territory (ruling 27)
 */
static void
see_unnamed_subject(const cbcc_grammar *g, size_t index, cbcc_found_place *found)
{
	const cbcc_place_table *places = &g->discourse.places;
	size_t		number = cbcc_draft_item(g, index)->first;
	const cbcc_mention *meant = cbcc_body_meant(&g->analysis, number);
	const cbcc_place_entry *body;
	cbcc_tier	tier;

	if (meant != NULL && meant->place != CBCC_PLACE_NONE)
		*found = (cbcc_found_place) {.place = meant->place, .by_body = true, .by_owner = true};
	body = found->place < 0 ? NULL : &places->entries[found->place];
	if (meant != NULL || body == NULL || !body->is_body)
		return;
	tier = cbcc_place_tier(places, body->territory);
	if (tier > CBCC_TIER_NATION &&
		(cbcc_body_is_left_for_sector(&g->analysis, number) ||
		 (body->is_office && is_of_level_below(g, index, tier))))
		*found = (cbcc_found_place) {
			.place = cbcc_discourse_resolve(&g->discourse, body->territory)
		};
}

/*
 * The places named before the number, behind token whole if it is of a whole again:
 * the last one holds.
 */
static void
see_places_before(cbcc_grammar *g, size_t index, size_t whole, cbcc_found_place *found)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *group = cbcc_draft_group(g, index);
	size_t		from = whole > 0 ? whole :
		group == NULL || (d->tie == CBCC_TIE_NEW && cbcc_where_body_may_act(d)) ? 0 :
		a->items[group->item].end;
	cbcc_place	system;

	if (counts_beside_one(a, cbcc_draft_item(g, index)->first))
		return;
	/* "huyện X 88%, huyện Y 84%; tính chung 86%" */
	if (whole > 0 && is_one_of_places(g, index))
		found->place = carried_place(g, index);
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first >= cbcc_draft_item(g, index)->first)
			break;
		if (m->first < from || (m->is_body && is_elected(g, index, m)))
			continue;
		if (m->is_body && !is_of_another_part(g, index, m) && !is_of_several(a, m))
			see_body(g, index, m, found);
		else if (cbcc_where_is_of_others(a, m) && a->cuts[m->first - 1] != CBCC_CUT_NONE)
			*found = (cbcc_found_place) {.place = cbcc_where_around(g, index, m->tier)};
		else if (holds_count(g, index, m))
		{
			if (cbcc_mention_is_listed(a, m))
				found->level |= cbcc_level_of_several(a, m);
			else
				*found = (cbcc_found_place) {.place = place_meant(g, m)};
		}
	}
	see_unnamed_subject(g, index, found);
	system = agency_of_system(g, index);
	if (system != CBCC_PLACE_NONE)
		*found = (cbcc_found_place) {.place = system, .by_body = true, .by_owner = true};
	see_owner_behind(g, index, found);
}

/* "chiếm 69,3%": of the count before, unless a place stands between. */
static void
see_count_before(const cbcc_grammar *g, size_t index, size_t whole, cbcc_found_place *found)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_COMPANION ||
						   d->tie == CBCC_TIE_CHANGE) &&
		a->items[before->item].end > whole &&
		!is_place_before(a, item->first) &&
		!place_between(a, a->items[before->item].end, item->first))
	{
		found->place = before->place;
		found->by_owner = before->is_by_owner;
		found->by_label = before->is_by_label;
	}
}

void
cbcc_where_fill(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	cbcc_found_place found = place_given(g, index);
	size_t		whole = start_of_whole(g, index);

	see_places_before(g, index, whole, &found);
	see_count_before(g, index, whole, &found);
	cbcc_where_see_behind(g, index, &found);
	d->place = found.by_owner ? found.place : place_of_people(g, d, found.place);
	d->is_by_body = found.by_body;
	d->is_by_owner = found.by_owner;
	d->is_by_label = found.by_label;
	cbcc_level_fit_place(g, index, found.level);
}
