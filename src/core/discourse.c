/*-------------------------------------------------------------------------
 *
 * discourse.c
 *		What is carried from one sentence to the next.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include <stddef.h>
#include <string.h>

#include "key.h"

/* A sentence tells its topic within this many words. */
#define TOPIC_TOKENS 8

/* A heading has no more words than these. */
#define HEADING_TOKENS 12

void
cbcc_discourse_start(cbcc_discourse *s, const char *text, bool has_published,
					 cbcc_date published)
{
	memset(s, 0, offsetof(cbcc_discourse, places));
	s->calendar = cbcc_calendar_of(has_published, published);
	s->has_published = s->calendar.has_published;
	s->published = s->calendar.published;
	s->place = s->commune = s->beside = CBCC_PLACE_NONE;
	s->body = CBCC_PLACE_NONE;
	s->home = CBCC_PLACE_NONE;
	s->topic_paragraph = s->body_paragraph = s->goal_paragraph = -1;
	cbcc_place_start(&s->places, text);
}

/* "2. Cấp huyện", "3/ Đối với cấp xã": whom all of the section is about. */
static uint32_t
level_of_heading(const cbcc_grammar *g)
{
	uint32_t	set = cbcc_population_between(g, 0, g->analysis.count);

	return g->analysis.count <= HEADING_TOKENS && (set & ~CBCC_POPULATION_LEVELS) == 0 ? set : 0;
}

/* Does the first number go on from what was counted last, in prose of the same paragraph? */
static bool
counts_on(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;

	return a->item_count > 0 && s->last_counts && s->fact_paragraph == s->paragraph &&
		!s->list_is_open && !s->last_is_of_civilians && !a->items->is_outside;
}

void
cbcc_discourse_open_sentence(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	const cbcc_counted *whole;

	if (s->list_is_open)
		cbcc_list_close(g);
	if (a->enumerator != CBCC_ENUMERATOR_NONE)
		s->section_level = a->item_count == 0 ? level_of_heading(g) : 0;
	if (a->enumerator != CBCC_ENUMERATOR_NONE && !s->list_is_open)
		s->in_section = a->enumerator == CBCC_ENUMERATOR_NUMBER && a->item_count == 0;
	if (s->body_paragraph >= 0 && s->body_paragraph != s->paragraph &&
		!(s->list_is_open && s->list.paragraph == s->body_paragraph))
		s->body = CBCC_PLACE_NONE;
	g->repeated = g->total = NULL;
	if (counts_on(g))
	{
		g->repeated = cbcc_repeated_count(g);
		g->total = cbcc_continued_total(g);
	}
	else
		g->repeated = cbcc_vague_count(g);
	g->continues = cbcc_continues_list(g);
	if (!g->continues)
		s->track = CBCC_TRACK_NONE;
	else if ((whole = cbcc_continued_group(g)) != NULL)
		s->period = s->until = whole->period;
	cbcc_frame_open(g);
	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].phrase.kind == CBCC_PERIOD_NOW)
			s->in_election = false;
	if (cbcc_some_in(a, CBCC_CLASS_POLICY, 0, a->count))
		s->in_draft_policy = true;
}

static void
set_place(cbcc_grammar *g, cbcc_place place)
{
	cbcc_discourse *s = &g->discourse;

	s->place = place;
	s->beside = CBCC_PLACE_NONE;
	s->place_paragraph = s->paragraph;
	if (cbcc_place_tier(&s->places, place) == CBCC_TIER_COMMUNE)
		s->commune = place;
	if (s->home == CBCC_PLACE_NONE)
	{
		s->home = place;
		s->home_is_title = g->is_title;
	}
}

/* "Trạm y tế xã còn thiếu bác sĩ" names none of them, and one of them is an example. */
static bool
is_one_body(const cbcc_place_table *places, cbcc_place body)
{
	const cbcc_place_entry *entry = &places->entries[body];

	return entry->is_body && !entry->is_office &&
		cbcc_place_tier(places, entry->territory) != CBCC_TIER_COMMUNE;
}

/* Behind counts of a territory a body is an example, within its paragraph. */
static void
set_body(cbcc_discourse *s, cbcc_place body)
{
	if (s->body == CBCC_PLACE_NONE)
		s->body_paragraph = s->has_facts && s->place != CBCC_PLACE_NONE ? s->paragraph : -1;
	s->body = body;
}

/* Nothing but times stands before the segment, or a word or two: "Dẫu vậy, ...". */
static bool
is_head_of_sentence(const cbcc_analysis *a, size_t start)
{
	bool		plain = start <= 4;

	for (size_t i = 0; i < start; i++)
		plain = plain && a->roles[i] == CBCC_ROLE_PLAIN;
	for (size_t i = 0; i < start && !plain; i++)
		if (a->roles[i] != CBCC_ROLE_TIME && a->roles[i] != CBCC_ROLE_DOCUMENT &&
			a->tokens[i].kind != CBCC_ATOM_MARK)
			return false;
	return true;
}

/*
 * What a place of the text means where the text is: "tỉnh" and "huyện" are those
 * that it speaks of, not others named in passing; "xã" is the last counted or
 * told of, and "huyện" that of a body or xã told of later.
 */
cbcc_place
cbcc_discourse_resolve(const cbcc_discourse *s, cbcc_place place)
{
	cbcc_tier	tier = cbcc_place_tier(&s->places, place);
	const cbcc_place around[] = {
		tier >= CBCC_TIER_COMMUNE ? s->commune :
		tier == CBCC_TIER_DISTRICT ? s->beside : CBCC_PLACE_NONE,
		s->place, s->commune, s->home
	};

	if (CBCC_PLACE_IS_BARE(place))
		for (size_t i = 0; i < sizeof(around) / sizeof(around[0]); i++)
		{
			cbcc_place	found = cbcc_place_enclosing(&s->places, around[i],
													 CBCC_PLACE_BARE_TYPE(place));

			if (found != CBCC_PLACE_NONE)
				return found;
		}
	return cbcc_place_resolve(&s->places, place);
}

cbcc_place
cbcc_discourse_place(cbcc_discourse *s, cbcc_place place)
{
	cbcc_place	found = cbcc_discourse_resolve(s, place);

	return CBCC_PLACE_IS_BARE(place) ?
		cbcc_place_type_as(&s->places, found, CBCC_PLACE_BARE_TYPE(place)) : found;
}

/*
 * "Xín Mần 8, Yên Minh 7, Hoàng Su Phì 6": the text is at none of them; nor at the
 * first of two within the place that it is at, or that are parts of a count of none.
 */
static bool
lists_places(const cbcc_grammar *g, cbcc_place first)
{
	const cbcc_place_table *places = &g->discourse.places;
	cbcc_place	around = g->discourse.place;
	bool		within = around != CBCC_PLACE_NONE &&
		cbcc_place_tier(places, around) < cbcc_place_tier(places, first);
	size_t		others = 0;

	for (size_t i = 0; i < g->draft_count; i++)
	{
		cbcc_place	place = g->drafts[i].place;

		if (g->drafts[i].is_rejected)
			continue;
		within |= place == CBCC_PLACE_NONE;
		others += place >= 0 && place != first &&
			cbcc_place_tier(places, place) == cbcc_place_tier(places, first);
	}
	return others + within > 1;
}

/* "Nhiều nhất là huyện X, 54 người": an example of where the text is. */
static bool
ranks_example(const cbcc_grammar *g, cbcc_place place)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;

	if (s->place != CBCC_PLACE_NONE &&
		cbcc_place_tier(&s->places, place) <= cbcc_place_tier(&s->places, s->place))
		return false;
	/* "Trong đó, huyện X có 54 người", "Riêng huyện X có 54 người" */
	if (s->place != CBCC_PLACE_NONE && g->continues &&
		(cbcc_has_link(a, a->opening, CBCC_LINK_PART) ||
		 cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE)))
		return true;
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].place == place &&
			(cbcc_where_is_extreme(a, &a->mentions[i]) ||
			 (s->place != CBCC_PLACE_NONE && cbcc_where_is_ranked(a, &a->mentions[i]))))
			return true;
	return false;
}

/* "thành phố cử 586 học viên": from here on they are its own. */
static bool
territory_acts(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	for (size_t i = 0; i < a->mention_count && a->mentions[i].end < first; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first == cbcc_segment_start(a, m->first) && m->end + 3 > first)
			return cbcc_discourse_resolve(&g->discourse, m->place) == g->drafts[index].place;
	}
	return false;
}

/*
 * "Đường vào xã Ba Tô còn xa. Xã có 20 cán bộ"; what begins a sentence it is about,
 * so that "huyện" is its district: "Trạm Y tế xã Ba Tô (huyện X) có 6 viên chức".
 */
static void
carry_commune(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;

	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];
		cbcc_place	place = m->place;

		if (place >= 0 && s->places.entries[place].is_body)
			place = s->places.entries[place].territory;
		if (place < 0 || s->places.entries[place].is_cited)
			continue;
		if (cbcc_place_tier(&s->places, place) == CBCC_TIER_COMMUNE)
			s->commune = place;
		if (m->first <= 1)
			s->beside = place;
	}
}

/* People whom a ministry counts as its own. */
static bool
is_of_ministry(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return cbcc_place_is_ministry(&g->discourse.places.entries[d->place]) &&
		(d->fact.quantity.unit == CBCC_UNIT_PERSON || d->fact.quantity.unit == CBCC_UNIT_TURN) &&
		!(d->fact.population & CBCC_POPULATION_LEARNER);
}

/* "HĐND tỉnh ban hành Nghị quyết số 6": what it lays down is not of a hospital */
static bool
issues(const cbcc_analysis *a, const cbcc_mention *m, size_t start)
{
	return start + 1 >= m->first &&
		(start == m->first || cbcc_token_is(&a->tokens[start], CBCC_CLASS_BODY,
											CBCC_BODY_COMMITTEE)) &&
		cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_DOCUMENT, m->end, cbcc_segment_end(a, start));
}

/* Where the first number is counted that has a territory; false where none has. */
static bool
carry_place_of_facts(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;

	for (size_t i = 0; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		cbcc_place_entry *entry;

		if (d->is_rejected || d->place == CBCC_PLACE_NONE || d->is_by_label)
			continue;
		entry = d->place >= 0 ? &s->places.entries[d->place] : NULL;
		if (entry != NULL && entry->is_body)
		{
			/* "Cục Thuế tỉnh X hiện có 486 công chức"; "Bộ cử 32" */
			if ((d->is_by_owner && (d->fact.event == CBCC_EVENT_STOCK ||
									d->fact.event == CBCC_EVENT_APPOINTMENT)) ||
				is_of_ministry(g, i))
				entry->has_staff = true;
			if (d->is_by_body || entry->has_staff)
				set_body(s, d->place);
			continue;
		}
		if (!lists_places(g, d->place) && !ranks_example(g, d->place))
			set_place(g, d->place);
		if ((d->fact.population & CBCC_POPULATION_LEARNER) != 0 && territory_acts(g, i))
			s->body = CBCC_PLACE_NONE;
		return true;
	}
	return false;
}

/* May later sentences be about the place, as far as its own words say? */
static bool
may_be_spoken_of(const cbcc_grammar *g, const cbcc_mention *m, size_t start)
{
	const cbcc_analysis *a = &g->analysis;

	if (m->in_brackets || m->is_body || m->tier == CBCC_TIER_VILLAGE ||
		cbcc_mention_is_listed(a, m) || cbcc_mention_is_venue(a, m))
		return false;
	if (m->named)
		return true;
	/* "6 huyện vùng cao có 112 điểm trường", "Nhiều xã vùng ven biển" */
	return !g->is_title &&
		!(m->first > start &&
		  (a->roles[m->first - 1] == CBCC_ROLE_ITEM ||
		   (m->tier == CBCC_TIER_COMMUNE &&
			!cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE))));
}

/* Is the sentence about the place, which begins its segment at token start? */
static bool
is_about(const cbcc_grammar *g, const cbcc_mention *m, size_t start)
{
	const cbcc_analysis *a = &g->analysis;

	if (g->is_title)
		return m->named;
	/* "... toàn tỉnh giảm 20 đơn vị", and the first place of all */
	return (m->first > 0 && cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE)) ||
		(g->discourse.place == CBCC_PLACE_NONE && m->named) ||
		(is_head_of_sentence(a, start) && start + 4 > m->first) || issues(a, m, start);
}

/*
 * "Đoàn giám sát của HĐND tỉnh X làm việc với UBND huyện Y": a delegation is told of for
 * where it goes; that place, or NULL
 */
static const cbcc_mention *
visited_place(const cbcc_analysis *a)
{
	size_t		at = a->opening;
	cbcc_tier	from = CBCC_TIER_NONE;

	while (at < a->count && (a->roles[at] == CBCC_ROLE_TIME || a->tokens[at].kind == CBCC_ATOM_MARK))
		at++;
	if (at == a->count || a->tokens[at].key != KEY_DOAN || a->tokens[at].atoms != 1)
		return NULL;
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];
		size_t		link = m->first - 1;

		if (m->is_body || !m->named || m->first <= at + 1)
			continue;
		link -= cbcc_token_is(&a->tokens[link], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE);
		if (from != CBCC_TIER_NONE && m->tier > from &&
			(cbcc_has_link(a, link, CBCC_LINK_IN) || cbcc_has_link(a, link, CBCC_LINK_AND)))
			return m;
		if (from == CBCC_TIER_NONE)
			from = m->tier;
	}
	return NULL;
}

/*
 * The place that a sentence leaves the text in: of its facts the first, else
 * the one it begins with.
 */
static void
carry_place(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	const cbcc_mention *visited;

	if (carry_place_of_facts(g))
		return;
	carry_commune(g);
	visited = visited_place(a);
	if (visited != NULL)
	{
		set_place(g, cbcc_discourse_place(s, visited->place));
		return;
	}
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];
		size_t		start = cbcc_segment_start(a, m->first);

		if ((g->is_title || m->first == start ||
			 cbcc_has_link(a, m->end, CBCC_LINK_PASSIVE)) && m->place >= 0 &&
			is_one_body(&s->places, m->place))
			set_body(s, m->place);
		/* "Đảng bộ Sở Y tế tổ chức đại hội. Đại hội bầu 15 đồng chí" */
		else if (m->place >= 0 && m->is_body && cbcc_body_has_organisation(a, m))
		{
			s->places.entries[m->place].has_staff = true;
			set_body(s, m->place);
		}
		if (!may_be_spoken_of(g, m, start))
			continue;
		if (is_about(g, m, start))
			set_place(g, cbcc_discourse_place(s, m->place));
		if (issues(a, m, start))
			s->body = CBCC_PLACE_NONE;
		return;
	}
}

/* "Năm 2009 chỉ là 61,5%; nay đã lên 80,8%" leaves the text at today. */
static bool
ends_now(const cbcc_analysis *a)
{
	return a->time_count > 0 &&
		a->times[a->time_count - 1].phrase.kind == CBCC_PERIOD_NOW;
}

/* "Cấp tỉnh 96 người, cấp xã 310 người": the text is of both. */
static uint32_t
levels_told_apart(const cbcc_grammar *g, const cbcc_draft *head)
{
	uint32_t	levels = head->fact.population & CBCC_POPULATION_LEVELS;

	for (const cbcc_draft *d = head + 1; d < g->drafts + g->draft_count; d++)
		if (!d->is_rejected && !d->has_own_kinds &&
			(d->fact.population & CBCC_POPULATION_LEVELS & ~levels) != 0)
			return levels;
	return 0;
}

/* "- Nữ: 12 người / - Đại học: 30 người": the next item is none of the women */
static uint32_t
trait_of_item(const cbcc_grammar *g, const cbcc_draft *head)
{
	return g->discourse.list_is_open ?
		head->own_people & CBCC_POPULATION_TRAITS & ~g->discourse.list.population : 0;
}

/* "năm 2006 có 12 người, đến năm 2012 lên 31 người. Trong đó, ...": of the 31 */
static cbcc_period
period_at_end(const cbcc_grammar *g, const cbcc_draft *head)
{
	cbcc_period period = head->fact.period;

	if (ends_now(&g->analysis))
		return (cbcc_period) {0};
	for (const cbcc_draft *d = head + 1; d < g->drafts + g->draft_count; d++)
		if (!d->is_rejected && d->tie == CBCC_TIE_SAME &&
			d->fact.quantity.unit == head->fact.quantity.unit &&
			d->fact.period.known && d->fact.period.last > period.last)
			period = d->fact.period;
		/* "năm 2023 được giao 240 biên chế; đến tháng 6 có 231 người. Trong đó, nữ ..." */
		else if (!d->is_rejected && d->fact.event != CBCC_EVENT_CHANGE &&
				 head->fact.quantity.unit == CBCC_UNIT_POST &&
				 d->fact.quantity.unit == CBCC_UNIT_PERSON)
			period = d->fact.period;
	return period;
}

/* "Bên cạnh đó, năm 2011, huyện chi 3 tỷ đồng": from here on it is of its own time */
static bool
dates_addition(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	/* and "Cụ thể, năm 2015 tinh giản 53 người", of no other year */
	return (cbcc_has_link(a, a->opening, CBCC_LINK_ALSO) ||
			cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE) ||
			(cbcc_has_link(a, a->opening, CBCC_LINK_PART) && a->time_count == 1)) &&
		a->time_count > 0 && a->times->of_count &&
		a->times->first < a->items->first;
}

/* "- Đảng viên 26 vị", too */
bool
cbcc_discourse_labels_party(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		number = cbcc_draft_item(g, d->item)->first;

	number -= number > d->left && cbcc_token_is_mark(&a->tokens[number - 1], ':');
	number -= number > d->left && cbcc_has_link(a, number - 1, CBCC_LINK_HAVE);
	return number > 0 && number <= d->left + 2 &&
		(a->people[number - 1] & CBCC_POPULATION_KINDS) == CBCC_POPULATION_PARTY_MEMBER &&
		(g->discourse.population & CBCC_POPULATION_KINDS &
		 ~(uint32_t) CBCC_POPULATION_PARTY_MEMBER) != 0;
}

/* What any fact leaves behind, whoever it is about. */
static void
carry_fact(cbcc_grammar *g, const cbcc_draft *d)
{
	cbcc_discourse *s = &g->discourse;

	s->has_facts = true;
	s->fact_paragraph = s->paragraph;
	s->modality = d->fact.modality;
	if (d->tie == CBCC_TIE_PART && dates_addition(g))
		s->period = s->until = d->fact.period;
	if (d->fact.event == CBCC_EVENT_SPENDING)
		s->money_population = d->fact.population;
	if (d->fact.qualification.track != CBCC_TRACK_NONE)
		s->qualification = d->fact.qualification;
	/* a headline may shorten its name */
	if (!g->is_title && d->place >= 0 && s->places.entries[d->place].is_body)
		s->places.counted = d->place;
	if (d->fact.event == CBCC_EVENT_APPOINTMENT &&
		(d->fact.population & (CBCC_POPULATION_COMMITTEE_MEMBER |
							   CBCC_POPULATION_COUNCIL_DELEGATE |
							   CBCC_POPULATION_VILLAGE)) != 0)
		s->in_election = true;
}

/* Is it the draft, rather than the head so far, whom later sentences speak of? */
static bool
is_head(const cbcc_draft *d, const cbcc_draft *head)
{
	if (d->tie == CBCC_TIE_NEW && (head == NULL || head->fact.event == CBCC_EVENT_SPENDING))
		return true;
	/* "từ 115 ứng cử viên, cử tri chọn ra 69 đại biểu": those elected */
	return head != NULL && head->withheld != 0 && d->withheld == 0 &&
		(d->fact.population & CBCC_POPULATION_LEVELS) != 0 &&
		d->fact.event == CBCC_EVENT_APPOINTMENT;
}

/* "31% cán bộ là đảng viên", not "31% cán bộ, đảng viên" */
static bool
is_share_of_party(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_CLASS_POPULATION, d->left, d->right)
		if (a->people[i] == CBCC_POPULATION_PARTY_MEMBER)
			return (d->fact.population & CBCC_POPULATION_KINDS & ~CBCC_POPULATION_PARTY_MEMBER) != 0 &&
				!(i > 0 && cbcc_joins(a, i - 1));
	return false;
}

/* "Nữ chiếm 40% công chức", where it does not say how many they are */
static uint32_t
traits_of_share(const cbcc_grammar *g, const cbcc_draft *head)
{
	if (head->fact.quantity.unit != CBCC_UNIT_PERCENT)
		return 0;
	for (const cbcc_draft *d = head + 1; d < g->drafts + g->draft_count; d++)
		if (!d->is_rejected && d->tie == CBCC_TIE_SAME &&
			d->fact.quantity.unit == CBCC_UNIT_PERSON)
			return 0;
	return CBCC_POPULATION_TRAITS |
		(is_share_of_party(g, head) ? CBCC_POPULATION_PARTY_MEMBER : 0);
}

static void
carry_people_counted(cbcc_grammar *g, const cbcc_draft *head)
{
	cbcc_discourse *s = &g->discourse;
	cbcc_event	event = head->fact.event;
	bool		are_to_come = event == CBCC_EVENT_RECRUITMENT &&
		head->fact.quantity.unit == CBCC_UNIT_POST;

	if (!are_to_come && !cbcc_discourse_labels_party(g, head) &&
		(head->fact.population & (CBCC_POPULATION_KINDS | CBCC_POPULATION_TRAITS)) != 0)
	{
		s->population = head->fact.population & ~levels_told_apart(g, head) &
			~trait_of_item(g, head);
		if (cbcc_frame_labels_parts(g))
			s->population &= ~CBCC_POPULATION_TRAITS | g->frame_population;
		s->withheld = head->withheld;
		s->share_traits = s->population & traits_of_share(g, head);
	}
	/* "gồm 3 tiến sĩ và 42 cử nhân. Nhưng 11 người đã xin thôi việc" */
	else if ((event == CBCC_EVENT_RECRUITMENT || event == CBCC_EVENT_REDUCTION ||
			  event == CBCC_EVENT_APPOINTMENT) && head->fact.population == 0 &&
			 head->fact.quantity.unit == CBCC_UNIT_PERSON)
		s->population = 0;
}

/*
 * What a title counts is often a part of what the text is about: "Nữ cấp ủy viên đạt
 * 23,8%".
 */
static void
carry_topic(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;

	if (s->topic_is_title && (s->topic & CBCC_POPULATION_KINDS & ~s->population) == 0)
		s->topic = (s->topic & ~(CBCC_POPULATION_TRAITS & ~s->population)) |
			(s->population & CBCC_POPULATION_KINDS);
	else if (s->topic == 0)
		s->topic = s->population;
	s->topic_is_title = g->is_title;
}

static void
carry_group(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	const cbcc_draft *head = NULL;

	for (size_t i = 0; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];

		if (d->is_rejected)
			continue;
		carry_fact(g, d);
		if (is_head(d, head))
			head = d;
	}
	if (head == NULL)
		return;
	s->event = head->fact.event;
	cbcc_trained_carry(g, head);
	if (!g->continues || dates_addition(g))
		s->period = s->until = period_at_end(g, head);
	carry_people_counted(g, head);
	carry_topic(g);
}

cbcc_counted
cbcc_discourse_count(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	return (cbcc_counted) {
		.value = item->number.value, .unit = item->unit,
		.population = d->fact.population, .place = d->place,
		.event = d->fact.event, .standard = d->fact.standard, .period = d->fact.period,
		.qualification = d->fact.qualification,
		.is_part = d->tie == CBCC_TIE_PART,
		/* "bình quân mỗi xóm 9 người" counts nobody anew, either */
		.is_share = d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE ||
			(d->fact.stat == CBCC_STAT_MEAN && d->before != CBCC_DRAFT_NONE)
	};
}

/* What "37/43 người" or "nhóm này" of the next sentences may mean. */
static void
carry_counted(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	size_t		count = 0;
	const cbcc_counted *whole = g->draft_count > 0 && !g->drafts->is_rejected &&
		g->drafts->tie == CBCC_TIE_PART && g->drafts->group == CBCC_DRAFT_NONE &&
		!s->list_is_open ? cbcc_continued_count(g, 0) : NULL;

	/* "Xã có 68 cán bộ. Trong đó, nữ 19. Đến nay, con số ấy là 64" */
	if (whole != NULL)
	{
		s->counted[count++] = *whole;
		s->has_whole = false;
	}
	for (size_t i = 0; i < g->draft_count && count < CBCC_COUNTED_MAX; i++)
	{
		const cbcc_draft *d = &g->drafts[i];

		if (d->is_rejected)
			continue;
		if (count == 0)
		{
			s->has_whole = cbcc_draft_item(g, i)->has_whole;
			s->whole = cbcc_draft_item(g, i)->whole;
		}
		s->counted[count++] = cbcc_discourse_count(g, i);
	}
	if (count > 0)
		s->counted_count = count;
	s->counts_parts = whole != NULL;
}

/*
 * "con số ấy": the total of those that the last sentence counted, or where it
 * singles out one part of a group, that part; "tỷ lệ này": its last share.
 */
static const cbcc_counted *
same_number(const cbcc_discourse *s, const cbcc_item *item)
{
	for (size_t i = s->counted_count; item->unit == CBCC_UNIT_PERCENT && i-- > 0;)
		if (s->counted[i].unit == CBCC_UNIT_PERCENT)
			return &s->counted[i];
	return &s->counted[s->counted_count == 2 && s->counted[1].unit != CBCC_UNIT_PERCENT];
}

/*
 * The count that the number refers back to: the same whole, "37/43 người", or
 * the first one, "nhóm này", "con số ấy".  NULL where it does not.
 */
const cbcc_counted *
cbcc_discourse_referred(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (g->repeated == &s->vague && cbcc_draft_before(g, index) == NULL)
		return g->repeated;
	if (s->counted_count == 0)
		return NULL;
	for (size_t i = 0; item->has_whole && i < s->counted_count; i++)
		if (s->counted[i].unit == CBCC_UNIT_PERSON &&
			cbcc_decimal_compare(s->counted[i].value, item->whole) == 0)
			return &s->counted[i];
	/* in a new paragraph "đội ngũ này" is the group, no part of it */
	if (cbcc_some_link(a, CBCC_LINK_BACK, 0, item->first))
		return s->counted[0].is_part && s->fact_paragraph != s->paragraph ? NULL :
			&s->counted[0];
	if (cbcc_draft_before(g, index) == NULL &&
		cbcc_some_link(a, CBCC_LINK_SAME, 0, item->first))
		return same_number(s, item);
	return cbcc_continued_whole(s, a, item);
}

/* A class spoken of, and the years named last, count or no count. */
static void
carry_subject(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;

	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, 0, a->count)
	{
		cbcc_qualification_phrase phrase;

		if ((i == 0 || a->roles[i - 1] != CBCC_ROLE_ITEM) &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
			cbcc_qualification_phrase_read(a->tokens, i,
										   i + 6 < a->count ? i + 6 : a->count,
										   CBCC_TRACK_NONE, &phrase))
			s->subject = phrase.range;
	}
	for (size_t i = 0; i < a->time_count; i++)
	{
		const cbcc_period *p = &a->times[i].phrase.period;

		if (a->times[i].phrase.kind == CBCC_PERIOD_PLAIN && p->known &&
			(int64_t) p->last - p->first > 366 &&
			p->last != CBCC_DATE_OPEN_FUTURE && p->first != CBCC_DATE_OPEN_PAST)
			s->span = *p;
	}
}

/* Does the sentence count anybody? */
static bool
has_facts(const cbcc_grammar *g)
{
	return g->fact_count > 0;
}

/* A post is somebody's, no group. */
static uint32_t
group_named(const cbcc_grammar *g, size_t to)
{
	uint32_t	set = cbcc_population_between(g, 0, to);

	return (set & CBCC_POPULATION_LEADER) != 0 ? 0 : set;
}

/*
 * "Trình độ đại biểu HĐND cấp xã ở hai huyện còn cách xa nhau": whom the next
 * counts are of; of a level.
 */
static uint32_t
topic_of(const cbcc_grammar *g)
{
	size_t		count = g->analysis.count;
	uint32_t	set = group_named(g, count < TOPIC_TOKENS ? count : TOPIC_TOKENS);

	return (set & CBCC_POPULATION_LEVELS) != 0 ? set : 0;
}

/* "Cấp ủy cơ sở khóa mới trẻ hơn": those whom the next are elected to. */
static uint32_t
seat_spoken_of(const cbcc_analysis *a)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_SEAT, 0, a->count)
		if (i + 1 < a->count && cbcc_names_only(a, i + 1, CBCC_POPULATION_LEVELS))
			return cbcc_token_value(&a->tokens[i], CBCC_CLASS_SEAT);
	return 0;
}

/* Without facts a sentence may still say of whom the text speaks. */
static void
carry_people_named(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	uint32_t	set;

	/* "Đảng bộ huyện được chọn đại hội điểm. Đại hội bầu 39 đồng chí" */
	set = cbcc_seat_level_of_congress(g, g->analysis.count < 3 ? g->analysis.count : 3);
	if (set != 0 && (s->population & CBCC_POPULATION_COMMITTEE_MEMBER) != 0)
	{
		s->population = (s->population & ~CBCC_POPULATION_LEVELS) | set;
		s->topic_paragraph = s->paragraph;
	}
	if (!s->has_facts && s->population == 0)
		set = cbcc_population_between(g, 0, g->analysis.count) | seat_spoken_of(&g->analysis);
	else
		set = topic_of(g);
	if (!(set & CBCC_POPULATION_KINDS))
		return;
	/* "Thêm nguồn cán bộ nữ, trẻ": what a title is about may be some of them */
	s->population = g->is_title ? set & ~CBCC_POPULATION_TRAITS : set;
	s->topic_paragraph = s->paragraph;
}

/* "... ban hành Kế hoạch số 64/KH-UBND. Theo đó, năm 2026 toàn tỉnh mở 40 lớp" */
static bool
cites_plan(const cbcc_analysis *a)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_DOCUMENT, 0, a->count)
		if (a->roles[i] == CBCC_ROLE_DOCUMENT && cbcc_token_is_plan(&a->tokens[i]))
			return true;
	return false;
}

/* "Kinh phí mở lớp lấy từ ngân sách tỉnh": how much the next may say. */
static bool
speaks_of_money(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	return cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING, 0, a->count) &&
		(cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING, 0, a->count) ||
		 cbcc_some_value(a, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS, 0, a->count) ||
		 (cbcc_population_between(g, 0, a->count) & CBCC_POPULATION_KINDS) != 0);
}

/* Past "Cụ thể," where a sentence begins so. */
static size_t
first_of_parts(const cbcc_analysis *a)
{
	return cbcc_has_link(a, a->opening, CBCC_LINK_PART) && a->count > a->opening + 2 ?
		a->opening + 1 + cbcc_token_is_mark(&a->tokens[a->opening + 1], ',') : a->opening;
}

/* "Cụ thể, hệ đào tạo có 17 lớp. Hệ bồi dưỡng có 6 lớp": the next is a part, too. */
static void
carry_parts(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	g->discourse.part_key = g->continues ? a->tokens[first_of_parts(a)].key : 0;
}

/* Past "IV -" and "6/", which the tokenizer leaves. */
static size_t
first_of_heading(const cbcc_analysis *a)
{
	return a->count > 2 && a->tokens[1].kind == CBCC_ATOM_MARK ? 2 : 0;
}

/*
 * "C. Nhiệm vụ, giải pháp", "Phương hướng năm 2020": what stands below is still to
 * come, until another line without a stop, unless that is one of its numbers.
 */
static void
carry_section(cbcc_grammar *g, const cbcc_sentence *sentence)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = first_of_heading(a);

	if (a->count == 0 || a->count > HEADING_TOKENS || !sentence->ends_paragraph ||
		has_facts(g) || a->tokens[a->count - 1].kind == CBCC_ATOM_MARK)
		return;
	g->discourse.section_population = g->is_title ? 0 :
		a->enumerator != CBCC_ENUMERATOR_NONE ? group_named(g, a->count) : topic_of(g);
	/* "Giải pháp căn cơ" over a part of a story tells what was done, too */
	if (cbcc_has_link(a, first, CBCC_LINK_TASK) && a->tokens[first].capital &&
		(first > 0 || a->time_count > 0 || a->enumerator != CBCC_ENUMERATOR_NONE))
		g->discourse.section_is_plan = !g->is_title;
	else if (a->enumerator != CBCC_ENUMERATOR_NUMBER)
		g->discourse.section_is_plan = false;
}

static void
carry_share(cbcc_grammar *g)
{
	bool		is_outside = false;

	for (size_t i = 0; i < g->draft_count; i++)
		is_outside = cbcc_draft_item(g, i)->unit == CBCC_UNIT_PERCENT ?
			g->drafts[i].is_rejected : is_outside;
	g->discourse.share_is_outside = is_outside;
	g->discourse.last_is_of_civilians = g->draft_count > 0 &&
		g->drafts[g->draft_count - 1].is_rejected &&
		cbcc_scope_counts_civilians(&g->analysis, cbcc_draft_item(g, g->draft_count - 1));
}

/* "Nhiều nhất là huyện X, 54 người. Kế đó là huyện Y, 21 người." */
static void
carry_ranking(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	g->discourse.ranks = has_facts(g) && a->mention_count > 0 &&
		((g->continues && g->discourse.ranks) || cbcc_some_link(a, CBCC_LINK_EXTREME, 0, a->count) ||
		 cbcc_some_link(a, CBCC_LINK_SINGLE, 0, a->count));
}

void
cbcc_discourse_close_sentence(cbcc_grammar *g, const cbcc_sentence *sentence)
{
	bool		counts = has_facts(g);

	carry_place(g);
	if (counts)
	{
		carry_group(g);
		carry_counted(g);
		carry_parts(g);
	}
	else
		carry_people_named(g);
	g->discourse.last_counts = counts;
	g->discourse.speaks_of_money = !counts && speaks_of_money(g);
	/* until something is counted, or the paragraph below it ends */
	g->discourse.cites_plan = !counts &&
		(cites_plan(&g->analysis) || (g->discourse.cites_plan && g->discourse.in_paragraph));
	g->discourse.issues_plan = !counts && cbcc_modality_issues_plan(g, g->analysis.count);
	if (counts && cbcc_modality_heads_goals(g))
		g->discourse.goal_paragraph = g->discourse.paragraph;
	cbcc_vague_carry(g);
	carry_share(g);
	carry_ranking(g);
	carry_subject(g);
	cbcc_seat_note_party(&g->analysis, &g->discourse.party_level);
	cbcc_list_carry(g, sentence);
	carry_section(g, sentence);
	if (g->discourse.places.speaking != CBCC_PLACE_NONE &&
		cbcc_place_ends_quotation(g->analysis.tokens, g->analysis.count))
		g->discourse.places.speaking = CBCC_PLACE_NONE;
	g->discourse.in_paragraph = !sentence->ends_paragraph;
	if (sentence->ends_paragraph)
		g->discourse.paragraph++;
}
