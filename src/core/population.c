/*-------------------------------------------------------------------------
 *
 * population.c
 *		Who is counted.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS
#define TRAITS CBCC_POPULATION_TRAITS
#define NARROWER \
	((uint32_t) (CBCC_POPULATION_UNION_OFFICER | CBCC_POPULATION_KEY_CADRE))

uint32_t
cbcc_population_of_tier(cbcc_tier tier)
{
	switch (tier)
	{
		case CBCC_TIER_PROVINCE:
			return CBCC_POPULATION_PROVINCE;
		case CBCC_TIER_DISTRICT:
			return CBCC_POPULATION_DISTRICT;
		case CBCC_TIER_COMMUNE:
			return CBCC_POPULATION_COMMUNE;
		case CBCC_TIER_VILLAGE:
			return CBCC_POPULATION_VILLAGE;
		default:
			return 0;
	}
}

/*
 * "các đại biểu lựa chọn 41 đồng chí", "tập huấn cho 120 đại biểu là cán bộ công đoàn": of a
 * congress or a meeting, not of a council.
 */
static bool
is_congress_delegate(const cbcc_grammar *g, size_t at)
{
	const cbcc_analysis *a = &g->analysis;

	if (a->tokens[at].atoms != 2 ||
		a->people[at] != CBCC_POPULATION_COUNCIL_DELEGATE ||
		(at > 0 && a->roles[at - 1] == CBCC_ROLE_ITEM &&
		 !(cbcc_has_link(a, at + 1, CBCC_LINK_IS) &&
		   cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING, 0, a->count))) ||
		(g->discourse.population & CBCC_POPULATION_COUNCIL_DELEGATE) != 0)
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_SEAT, 0, a->count)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_SEAT, CBCC_SEAT_COUNCIL_DELEGATE))
			return false;
	return true;
}

/* "mỗi lớp chỉ 1,4 cô", "1,4 cô/lớp": whoever teaches it */
bool
cbcc_population_teaches_class(const cbcc_analysis *a, size_t at)
{
	if (a->people[at] != CBCC_POPULATION_FEMALE ||
		a->roles[at] != CBCC_ROLE_ITEM)
		return false;
	if (at + 2 < a->count && cbcc_token_is_mark(&a->tokens[at + 1], '/') &&
		cbcc_token_is(&a->tokens[at + 2], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS))
		return true;
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, cbcc_segment_start(a, at), at)
		if (i > 0 && cbcc_has_link(a, i - 1, CBCC_LINK_PLURAL) &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS))
			return true;
	return false;
}

/* "cán bộ chuyên trách Hội LHPN", "cán bộ chi đoàn ấp": past the union, or at */
static size_t
union_end(const cbcc_analysis *a, size_t at, size_t to)
{
	size_t		noun = at + (at < to && cbcc_has_link(a, at, CBCC_LINK_OF));

	return noun < to && cbcc_token_is(&a->tokens[noun], CBCC_CLASS_OUTSIDE,
									  CBCC_OUTSIDE_UNION) ? noun + 1 : at;
}

/* "dưới 35 tuổi" among tokens[from..to) */
static bool
limits_age(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = 0; i < a->item_count; i++)
		if (a->items[i].limits_age && a->items[i].first >= from && a->items[i].first < to)
			return true;
	return false;
}

/* The level of "thành phố": a province's in a text on Đà Nẵng, a district's in one on Đà Lạt. */
static uint32_t
level_of_city(const cbcc_grammar *g)
{
	cbcc_place	city = cbcc_discourse_resolve(&g->discourse,
											  CBCC_PLACE_BARE(CBCC_TERRITORY_CITY));

	return cbcc_population_of_tier(cbcc_place_tier(&g->discourse.places, city));
}

/* "bí thư kiêm trưởng thôn" is one of the thôn (ruling 28); a name is that of a people. */
static uint32_t
value_of_post(const cbcc_grammar *g, size_t at)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	value = a->people[at];

	if (value == CBCC_POPULATION_DISTRICT && cbcc_has_link(a, at, CBCC_LINK_OF_CITY))
		return level_of_city(g);
	if (!cbcc_token_has(&a->tokens[at], CBCC_CLASS_POPULATION))
		return CBCC_POPULATION_ETHNIC_MINORITY;
	if (value == CBCC_POPULATION_LEADER && at + 2 < a->count &&
		cbcc_has_link(a, at + 1, CBCC_LINK_POST) &&
		(a->people[at + 2] & CBCC_POPULATION_VILLAGE) != 0)
		return a->people[at + 2];
	return value;
}

static bool
tells_other_age(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = 0; i < a->item_count && a->limits_age; i++)
		if (!a->items[i].limits_age && cbcc_item_tells_age(a, &a->items[i]) &&
			a->items[i].first >= from && a->items[i].first < to)
			return true;
	return false;
}

/* Of the words themselves; apart, since nearly half of all stretches have none. */
CBCC_NOINLINE static uint32_t
people_named(const cbcc_grammar *g, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	set = 0;

	cbcc_for_each_in(i, a, CBCC_SET_PEOPLE, from, to)
	{
		uint32_t	value;

		if (is_congress_delegate(g, i))
			continue;
		value = a->roles[i] == CBCC_ROLE_ITEM && cbcc_population_teaches_class(a, i) ?
			CBCC_POPULATION_LECTURER :
			value_of_post(g, i);
		set |= value;
		if (value & KINDS)
		{
			size_t		end = union_end(a, i + 1, to);

			set |= cbcc_level_behind(a, end, to, value) |
				(end > i + 1 ? CBCC_POPULATION_UNION_OFFICER : 0);
		}
		/* "không chuyên trách cấp xã và thôn" */
		else if ((value & LEVELS) != 0 && i + 2 < to && cbcc_joins(a, i + 1))
			set |= cbcc_level_behind(a, i + 2, to, value);
	}
	return set;
}

/* "25 cán bộ dưới 35 tuổi": those of an age, too; apart for the same reason */
CBCC_NOINLINE static uint32_t
people_of_age(const cbcc_grammar *g, size_t from, size_t to)
{
	return (limits_age(&g->analysis, from, to) ? CBCC_POPULATION_YOUNG : 0) |
		people_named(g, from, to);
}

uint32_t
cbcc_population_between(const cbcc_grammar *g, size_t from, size_t to)
{
	if (g->analysis.limits_age)
		return people_of_age(g, from, to);
	return cbcc_some_in(&g->analysis, CBCC_SET_PEOPLE, from, to) ? people_named(g, from, to) : 0;
}

static uint64_t
ends_of_noun_phrase(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_EVENT] | links[CBCC_LINK_HAVE] | links[CBCC_LINK_SHARE] |
		links[CBCC_LINK_PASSIVE] | links[CBCC_LINK_TOWARDS] | links[CBCC_LINK_BY] |
		links[CBCC_LINK_FORMER] | links[CBCC_LINK_ADJUNCT];
}

/* "52 người", before which "giữ chức chủ tịch UBND" stands: up to that. */
static size_t
noun_phrase_hold(const cbcc_analysis *a, size_t from, size_t to)
{
	return cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_HOLD, from, to);
}

/*
 * The end of the noun phrase behind a number: verbs, "có", a share or a cut
 * end it, and so does where somebody is sent (ruling 8), or the post of those
 * moved (ruling 34).
 */
size_t
cbcc_population_phrase_end(const cbcc_analysis *a, size_t from, size_t to, bool moved)
{
	size_t		end = cbcc_next_of(a, ends_of_noun_phrase, from, to);

	/* "cán bộ làm công tác bầu cử ở xã": what they do */
	if (end < to && end > from + 1 && cbcc_has_link(a, end - 1, CBCC_LINK_MATTER) &&
		cbcc_has_link(a, end - 2, CBCC_LINK_POST))
		end = cbcc_next_of(a, ends_of_noun_phrase, end + 1, to);
	if (moved)
		end = noun_phrase_hold(a, from, end);
	cbcc_for_each_in(i, a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, from, end)
	{
		const cbcc_item *item = cbcc_item_at(a, i);

		/* "15 người (4 nữ, 11 đảng viên)" */
		if (item != NULL && (item->has_unit || (item->counts_people && item->in_brackets)))
			return i;
	}
	return end;
}

/* "kể cả những người hoạt động không chuyên trách ở xã, thôn" (ruling 9). */
uint32_t
cbcc_population_added(const cbcc_grammar *g, size_t from)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		link = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_ADD, from, from + 3);

	return link < from + 3 ? cbcc_population_between(g, link, cbcc_segment_end(a, link)) : 0;
}

/* "Số có bằng đại học là 2.905 người": of those just spoken of. */
static bool
leaves_out_group(const cbcc_analysis *a)
{
	return a->count > a->opening + 1 &&
		cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL) &&
		!cbcc_token_has(&a->tokens[a->opening + 1], CBCC_CLASS_POPULATION) &&
		a->roles[a->opening + 1] == CBCC_ROLE_PLAIN;
}

/* The parts of candidates have no level, those elected do (ruling 34). */
static uint32_t
group_spoken_of(const cbcc_grammar *g)
{
	return g->discourse.population | (g->continues ? 0 : g->discourse.withheld);
}

/* "Trong tổng số 447 viên chức có 3 người": whose parts those are, or NULL. */
static const cbcc_draft *
whole_before(const cbcc_grammar *g, size_t index)
{
	for (size_t i = 0; i < index; i++)
	{
		size_t		first = cbcc_draft_item(g, i)->first;

		if (first > 0 && cbcc_has_link(&g->analysis, first - 1, CBCC_LINK_OF_WHOLE))
			return (g->drafts[i].fact.population & KINDS) != 0 ? &g->drafts[i] : NULL;
	}
	return NULL;
}

/*
 * "kỷ luật 32 công chức và 57 viên chức; gồm khiển trách 55": a clause behind two
 * counts is of both; the other's population.
 */
static uint32_t
counted_with(const cbcc_grammar *g, size_t index, const cbcc_draft *group)
{
	const cbcc_item *item = &g->analysis.items[group->item];
	const cbcc_draft *other = group->before != CBCC_DRAFT_NONE ?
		&g->drafts[group->before] : NULL;

	return other != NULL && other->has_own_kinds &&
		other->tie == CBCC_TIE_NEW && g->analysis.items[other->item].unit == item->unit &&
		cbcc_has_link(&g->analysis, item->first - 1, CBCC_LINK_AND) &&
		cbcc_some_cut(&g->analysis, CBCC_CUT_SEMICOLON, item->end,
					  g->drafts[index].left + 1) ? other->fact.population : 0;
}

/*
 * "Riêng tuyến xã có 612 viên chức, 98 người là bác sĩ", "26% cán bộ xã chưa qua
 * đào tạo, 9% mới học tiểu học": the first count names them all, or NULL.
 */
static const cbcc_draft *
subject_of_clause(const cbcc_grammar *g, size_t index)
{
	for (const cbcc_draft *d = g->drafts; d < g->drafts + index; d++)
		if (!d->is_rejected)
			return d->has_own_kinds &&
				(cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_SINGLE) ||
				 (d->has_own_qualification && g->drafts[index].has_own_qualification &&
				  g->analysis.items[d->item].unit == cbcc_draft_item(g, index)->unit)) ?
				d : NULL;
	return NULL;
}

/*
 * "nữ tham gia cấp ủy cấp tỉnh có 8 đồng chí (15,7%), cấp huyện đạt 19,3%": those on the
 * committee of another level, or 0
 */
static uint32_t
seated_at_other_level(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = cbcc_draft_past_shares(g, cbcc_draft_before(g, index));
	uint32_t	own = cbcc_population_own(g, index);

	return own != 0 && (own & ~LEVELS) == 0 && d != NULL &&
		(d->fact.population & CBCC_POPULATION_ELECTED) != 0 &&
		(d->fact.population & LEVELS) != 0 ? d->fact.population & ~LEVELS : 0;
}

/* A share is one of people; posts to be filled are, too. */
static bool
counts_by_same_unit(const cbcc_counted *counted, cbcc_unit unit)
{
	return counted->unit == unit || (counted->unit == CBCC_UNIT_PERSON && unit == CBCC_UNIT_PERCENT) ||
		(counted->unit == CBCC_UNIT_POST && unit == CBCC_UNIT_PERSON &&
		 counted->event == CBCC_EVENT_RECRUITMENT);
}

/*
 * "..., mở 12 lớp cho 340 lượt công chức xã. Trong đó, 75 lượt ...": of those that
 * the last sentence counts by the same unit, no part if there are several; NULL for
 * none.
 */
static const cbcc_counted *
whole_of_last(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_discourse *s = &g->discourse;

	if (!cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_PART) ||
		(item->unit != CBCC_UNIT_PERSON && item->unit != CBCC_UNIT_TURN &&
		 item->unit != CBCC_UNIT_PERCENT) || s->withheld != 0)
		return NULL;
	for (size_t i = 0; i < s->counted_count; i++)
		if (counts_by_same_unit(&s->counted[i], item->unit) &&
			(!s->counted[i].is_part || s->counted_count == 1))
			/* the first is the group spoken of anyway, unless a list opened with another */
			return i > 0 || s->in_paragraph || s->counted[0].is_part ? &s->counted[i] : NULL;
	return NULL;
}

/*
 * "cấp tỉnh 71 người, huyện Phù Cát 9", "(9)": told of the first alone; but "cấp xã 71
 * người, huyện Phù Cát 9" are those of its communes.
 */
static uint32_t
level_left_behind(const cbcc_grammar *g, size_t index, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	label = cbcc_population_between(g, before->left,
												a->items[before->item].first);

	if (label == 0 || (label & ~LEVELS) != 0)
		return 0;
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first >= g->drafts[index].left && m->end <= cbcc_draft_item(g, index)->first &&
			m->named && !m->is_body && label < cbcc_population_of_tier(m->tier))
			return label;
	}
	return 0;
}

/* Those once sent to study, who leave or are appointed, are learners no more (ruling 8). */
static bool
is_past_study(const cbcc_draft *d)
{
	return d->fact.event == CBCC_EVENT_REDUCTION || d->fact.event == CBCC_EVENT_APPOINTMENT;
}

/* From the number before it that it says again, or whose change it is; false for none. */
static bool
take_from_before(const cbcc_grammar *g, size_t index, uint32_t *set)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	uint32_t	label;

	if (before == NULL ||
		(d->tie != CBCC_TIE_SAME && d->tie != CBCC_TIE_COMPANION && d->tie != CBCC_TIE_CHANGE))
		return false;
	label = d->tie == CBCC_TIE_CHANGE ? cbcc_population_own(g, index) & ~before->fact.population : 0;
	/* "cấp ủy viên là nữ tăng 4,1%, có trình độ đại học tăng 22,6%": another trait */
	if (d->tie == CBCC_TIE_CHANGE && before->tie == CBCC_TIE_CHANGE && d->has_own_qualification)
		*set = before->fact.population & ~(TRAITS & ~g->frame_population);
	/* "không chuyên trách cấp xã giảm 29 người, ở thôn giảm 74 người" */
	else if (label != 0 && (label & ~LEVELS) == 0 && (before->fact.population & KINDS) != 0)
		*set = before->fact.population & ~LEVELS;
	/* "công chức xã tăng 110 người, trong đó nữ tăng 40 người": of the same */
	else if (label != 0 && (label & ~TRAITS) == 0)
		*set = before->fact.population & ~(TRAITS & ~g->frame_population);
	else if (label == 0)
		*set = before->fact.population & ~level_left_behind(g, index, before);
	else
		return false;
	return true;
}

/* Is a group whose kinds are not known known to be of nobody? */
static bool
is_of_nobody(const cbcc_draft *group)
{
	return group->fact.event == CBCC_EVENT_RECRUITMENT || is_past_study(group) ||
		group->fact.quantity.unit == CBCC_UNIT_POST;
}

/* From what else the sentence and its frame tell; false for nothing. */
static bool
take_from_sentence(const cbcc_grammar *g, size_t index, const cbcc_counted *whole, uint32_t *set)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_group(g, index);
	const cbcc_draft *other;
	bool		part = d->tie == CBCC_TIE_PART;

	/* "Cán bộ 141; Công chức 118; Cộng 259": each column apart */
	if (g->analysis.table == CBCC_TABLE_ROW && d->tie != CBCC_TIE_SAME &&
		(g->discourse.list.population & KINDS) != 0)
		*set = ((g->frame_population & KINDS) != 0 ? 0 : g->discourse.list.population) |
			g->frame_population;
	else if (head != NULL && (head->fact.population != 0 || (part && is_of_nobody(head))))
		*set = head->fact.population | (part ? counted_with(g, index, head) : 0) |
			(cbcc_seat_is_filled(g, index) ? head->withheld : 0);
	/* "tinh giản 212 biên chế. Trong đó, khối Đảng 61" */
	else if (whole != NULL && whole->unit == CBCC_UNIT_POST &&
			 cbcc_draft_item(g, index)->unit == CBCC_UNIT_POST)
		*set = whole->population;
	else if (head == NULL && (other = subject_of_clause(g, index)) != NULL)
		*set = other->fact.population;
	else if (head == NULL && part && (*set = seated_at_other_level(g, index)) != 0)
		return true;
	else if ((other = whole_before(g, index)) != NULL)
		*set = other->fact.population;
	else if (g->frame_population & KINDS)
	{
		*set = g->frame_population;
		if (!(*set & LEVELS) && (*set & CBCC_POPULATION_ELECTED & g->discourse.population) != 0)
			*set |= group_spoken_of(g) & LEVELS;
	}
	else
		return false;
	return true;
}

/*
 * "Nữ chiếm 40% công chức. Năm 2012 có 12 người nghỉ hưu", "... Trẻ chiếm 30%": of all, not
 * of that share; "Huyện Kỳ Phú đạt 35%" is one like it
 */
static bool
keeps_share_traits(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return g->continues || (cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT &&
							(d->own_people & TRAITS) == 0 && !d->has_own_qualification);
}

/* From those whom earlier sentences spoke of. */
static uint32_t
carried_people(const cbcc_grammar *g, size_t index, const cbcc_counted *whole)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_counted *referred = cbcc_discourse_referred(g, index);

	if (referred == NULL)
		referred = whole_of_last(g, cbcc_draft_item(g, index));
	/* "... tăng 110 người. Riêng nữ tăng 54 người" */
	if (referred == NULL && g->continues && g->drafts[index].tie == CBCC_TIE_CHANGE &&
		s->counted_count > 0 && s->counted->event == CBCC_EVENT_CHANGE)
		referred = s->counted;
	if (referred != NULL && ((referred->population & KINDS) != 0 || referred == &s->vague))
		return referred->population;
	if (whole != NULL && s->list_is_open && s->list.has_whole)
		return whole->population;
	if (s->list_is_open && (s->list.population & KINDS))
		return s->list.population;
	/* a paragraph that has told of nobody yet is about whom the text is */
	if (s->fact_paragraph != s->paragraph && s->topic_paragraph != s->paragraph &&
		!g->continues && !s->list_is_open && s->topic != 0 && !leaves_out_group(&g->analysis))
		return (s->section_population & KINDS) != 0 ? s->section_population : s->topic;
	/* "HĐND có 52 đại biểu. Thành phố được giao 142 biên chế": no posts of theirs */
	if (cbcc_draft_item(g, index)->unit == CBCC_UNIT_POST &&
		(group_spoken_of(g) & CBCC_POPULATION_ELECTED) != 0)
		return 0;
	return group_spoken_of(g) & ~(keeps_share_traits(g, index) ? 0 : s->share_traits);
}

/*
 * "viên chức, trong đó giáo viên mầm non 5.210 người, tiểu học 8.100 người": those who teach at
 * the next stage, too
 */
static bool
is_of_next_stage(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_past_shares(g, cbcc_draft_before(g, index));
	size_t		first;

	if (d->fact.qualification.track != CBCC_TRACK_GENERAL || d->own_people != 0 ||
		d->tie != CBCC_TIE_PART)
		return false;
	if (before == NULL || (before->fact.population & CBCC_POPULATION_LECTURER) == 0)
		return false;
	first = a->items[before->item].first;
	return cbcc_some_link(a, CBCC_LINK_SCHOOL, before->left, first) ||
		cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, before->left, first);
}

static uint32_t
inherited(const cbcc_grammar *g, size_t index)
{
	const cbcc_counted *whole;
	uint32_t	set;

	if (is_of_next_stage(g, index))
		return cbcc_draft_before(g, index)->fact.population;
	if (g->drafts[index].tie == CBCC_TIE_PART && cbcc_frame_labels_parts(g))
		return g->frame_population & (KINDS | LEVELS);
	if (take_from_before(g, index, &set))
		return set;
	whole = cbcc_draft_group(g, index) == NULL && g->drafts[index].tie == CBCC_TIE_PART ?
		cbcc_continued_count(g, index) : NULL;
	return take_from_sentence(g, index, whole, &set) ? set : carried_people(g, index, whole);
}

static bool
says_are(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_IS, g->drafts[index].left,
					 g->drafts[index].right - 1)
		if (a->people[i + 1] & CBCC_POPULATION_PARTY_MEMBER)
			return true;
	return false;
}

/* "...; cử 19 cán bộ đi học", ", đề bạt 7 cán bộ": a verb of its own. */
static bool
is_statement(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return d->tie == CBCC_TIE_NEW && d->fact.event != CBCC_EVENT_STOCK &&
		(g->analysis.cuts[d->left] == CBCC_CUT_SEMICOLON ||
		 (g->analysis.cuts[d->left] == CBCC_CUT_COMMA &&
		  cbcc_draft_item(g, index)->first > d->left));
}

/* "162 công chức cấp xã; ngoài ra còn 271 người": more of the same level. */
static uint32_t
level_of_addition(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *head = cbcc_draft_head(g, index);

	return head != NULL && cbcc_some_link(&g->analysis, CBCC_LINK_ALSO, g->drafts[index].left,
										  cbcc_draft_item(g, index)->first) ?
		head->fact.population & LEVELS : 0;
}

/*
 * "nữ 12 người, dân tộc thiểu số 15 người; đại học 31 người": each is a part of
 * the whole, so none has the trait of the one before.
 */
static uint32_t
traits_beside(const cbcc_grammar *g, size_t index, uint32_t own)
{
	cbcc_tie	tie = g->drafts[index].tie;
	const cbcc_draft *group = tie == CBCC_TIE_NEW || tie == CBCC_TIE_PART ?
		cbcc_draft_group(g, index) : NULL;
	uint32_t	label = group != NULL ? group->own_people & TRAITS & ~g->frame_population : 0;

	if (label == 0 ||
		/* "trẻ tuổi chiếm 21,4% với 64 người" */
		(group == cbcc_draft_before(g, index) && group->fact.quantity.unit == CBCC_UNIT_PERCENT &&
		 cbcc_has_link(&g->analysis, cbcc_draft_item(g, index)->first - 1, CBCC_LINK_AND)) ||
		cbcc_some_link(&g->analysis, CBCC_LINK_PART, g->analysis.items[group->item].end,
					   cbcc_draft_item(g, index)->first))
		return 0;
	/* "Cấp huyện: nữ 30 người, đại học 92 người" */
	if ((own & TRAITS & ~label) != 0 ||
		(g->frame_end > 0 && g->frame_population != 0 && group->left == g->frame_end &&
		 cbcc_token_is_mark(&g->analysis.tokens[g->frame_end - 1], ':') &&
		 cbcc_bracket_of(&g->analysis, cbcc_draft_item(g, index)->first) == 0))
		return label;
	for (const cbcc_draft *d = g->drafts; d < g->drafts + index; d++)
		if (!d->is_rejected && (d->own_people & TRAITS & ~label) != 0)
			return label;
	return 0;
}

/* Is it told as one of those spoken of: no statement of its own? */
static bool
is_among_group(const cbcc_grammar *g, size_t index, uint32_t own)
{
	return g->drafts[index].tie != CBCC_TIE_NEW || !(own & KINDS) || g->continues ||
		(cbcc_draft_head(g, index) != NULL && !is_statement(g, index));
}

/* Posts within a group of leaders: "bí thư, phó bí thư" */
static bool
names_posts_within(const cbcc_grammar *g, size_t index, uint32_t own, uint32_t base)
{
	return (own & KINDS & ~(uint32_t) CBCC_POPULATION_PARTY_MEMBER) == CBCC_POPULATION_LEADER &&
		(base & CBCC_POPULATION_LEADER) &&
		!((own & LEVELS) && (base & LEVELS) && !(own & base & LEVELS)) &&
		(g->drafts[index].tie != CBCC_TIE_NEW || g->discourse.list_is_open ||
		 /* "46 chủ tịch hội phụ nữ đạt chuẩn; 22 chủ tịch là thạc sĩ" */
		 ((base & CBCC_POPULATION_UNION_OFFICER) != 0 && is_among_group(g, index, own)));
}

/* "318 người ở xã, 112 người ở huyện": not of the level of those before */
static bool
is_in_wider_kind(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < d->right; i++)
		if (a->mentions[i].first > d->left && !a->mentions[i].named && !a->mentions[i].is_body &&
			a->mentions[i].tier < CBCC_TIER_COMMUNE &&
			cbcc_has_link(a, a->mentions[i].first - 1, CBCC_LINK_IN))
			return true;
	return false;
}

/* "mỗi xã có 21 công chức, mỗi huyện có 80": the xã gave the level, and here is another */
static bool
is_of_wider_place(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (before == NULL || d->tie != CBCC_TIE_NEW || !d->has_own_kinds ||
		(cbcc_population_between(g, before->left, before->right) & LEVELS) != 0)
		return false;
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].first >= d->left && a->mentions[i].end < cbcc_draft_item(g, index)->first &&
			!a->mentions[i].named && !a->mentions[i].is_body)
			return a->mentions[i].tier < CBCC_TIER_COMMUNE;
	return false;
}

/* "47 người chưa qua đào tạo, đều là cán bộ": no group of its own is named, but said of one */
static bool
are_said_to_be(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	size_t		all = cbcc_next_in(&g->analysis, CBCC_SET_LINK + CBCC_LINK_ALL,
								   cbcc_draft_item(g, index)->end, d->right);

	return all < d->right && (cbcc_population_between(g, d->left, all) & KINDS) == 0;
}

/*
 * "12 giám đốc sở, 22 trưởng phòng": beside others, whose level is their own; but "3 giám
 * đốc sở và 4 phó giám đốc"
 */
static bool
holds_post_beside(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *post;

	if (before == NULL || item->first == 0 || !cbcc_joins(a, item->first - 1) ||
		!cbcc_names_only(a, item->end, CBCC_POPULATION_LEADER) ||
		cbcc_has_link(a, item->end, CBCC_LINK_CHAIR) || a->tokens[item->end].key == KEY_PHO)
		return false;
	post = cbcc_draft_item(g, before->item);
	return post->counts_people && post->end < item->first &&
		(a->people[post->end] & CBCC_POPULATION_LEADER) != 0 &&
		(cbcc_population_between(g, post->end, item->first) & LEVELS) != 0;
}

/* The level of those whose words name none; set is what they are so far. */
static uint32_t
level_of_group(const cbcc_grammar *g, size_t index, uint32_t own, uint32_t base, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	spoken_of = g->discourse.population;
	uint32_t	level = 0;

	if (cbcc_some_link(&g->analysis, CBCC_LINK_ALL_LEVELS, d->left, d->right) ||
		is_of_wider_place(g, index) || is_in_wider_kind(g, index) || holds_post_beside(g, index))
		return 0;
	/* a part takes its group's level whatever its kinds (ruling 6) */
	if (d->tie == CBCC_TIE_PART || are_said_to_be(g, index) ||
		((is_among_group(g, index, own) || (own & CBCC_POPULATION_ELECTED)) &&
		 !(own & KINDS & ~base) &&
		 /* "40% công chức lãnh đạo cấp sở, 100% công chức trẻ": of all levels */
		 !((own & KINDS) && (base & ~own & CBCC_POPULATION_LEADER)) &&
		 !(d->tie == CBCC_TIE_CHANGE && (own & KINDS))))
		level = base & LEVELS;
	if (level == 0)
		level = level_of_addition(g, index);
	if (level == 0 && ((own & CBCC_POPULATION_ELECTED & spoken_of) ||
					   /* "Trong đó, ở nhóm công chức, tỷ lệ đạt chuẩn là 54%" */
					   (g->continues && !(set & KINDS & ~spoken_of))))
		level = group_spoken_of(g) & LEVELS;
	return level;
}

/* What those who are named by a wider kind are besides, as their group is. */
static uint32_t
narrower_kinds(const cbcc_grammar *g, size_t index, uint32_t own, uint32_t base)
{
	const cbcc_draft *d = &g->drafts[index];

	/*
	 * "là đảng viên" adds to what they are, as "đảng viên 81%" to those elected; but they
	 * stand "đại diện cho 5.400 đảng viên"
	 */
	if ((own & KINDS) == CBCC_POPULATION_PARTY_MEMBER &&
		!cbcc_has_link(&g->analysis, cbcc_draft_item(g, index)->first - 1, CBCC_LINK_FOR) &&
		(says_are(g, index) ||
		 ((d->tie == CBCC_TIE_PART || cbcc_discourse_labels_party(g, d)) &&
		  (base & CBCC_POPULATION_ELECTED) != 0)))
		return base & (KINDS | LEVELS);
	/* "cán bộ" among cadres of a narrower kind are those */
	if ((own & KINDS) == CBCC_POPULATION_CADRE && (base & CBCC_POPULATION_CADRE) &&
		d->tie != CBCC_TIE_SAME && (d->tie == CBCC_TIE_PART || (own & LEVELS & ~base) == 0))
		/* "huyện cử 25 cán bộ xã đi học" are not all chủ chốt */
		return base & NARROWER &
			~(uint32_t) (d->tie == CBCC_TIE_NEW && d->has_own_event && (own & LEVELS) ?
						 CBCC_POPULATION_KEY_CADRE : 0);
	return 0;
}

/* "nữ 45 người, nam 75 người", "8 người là nam" */
static bool
names_men(const cbcc_analysis *a, const cbcc_draft *d)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, d->left, d->right)
		if (a->tokens[i].key == KEY_MEN && a->tokens[i].atoms == 1)
			return true;
	return false;
}

/* "45 viên chức: Ban giám hiệu 3, giáo viên 38, nhân viên 4": the 45, or NULL */
static const cbcc_draft *
whole_before_colon(const cbcc_grammar *g, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (!g->drafts[i].is_rejected)
			return g->analysis.cuts[g->drafts[i + 1].left] == CBCC_CUT_COLON ? &g->drafts[i] : NULL;
	return NULL;
}

/* Whom those counted may stand beside: "120 biên chế công chức, 900 biên chế sự nghiệp" */
static uint32_t
kinds_beside(const cbcc_item *item)
{
	return item->unit == CBCC_UNIT_POST ? KINDS :
		(uint32_t) (CBCC_POPULATION_LEADER | CBCC_POPULATION_LECTURER);
}

/*
 * "20 trưởng phòng, 35 phó trưởng phòng và 157 chuyên viên", "giáo viên 38, nhân viên 4": beside
 * them, not of them; but "120 lãnh đạo phòng, trong đó 80 chuyên viên"
 */
static bool
stands_beside(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *group = cbcc_draft_group(g, index);
	const cbcc_draft *before = cbcc_draft_past_shares(g, cbcc_draft_before(g, index));
	size_t		label = item->first;

	/* "quản lý nhà nước: cán sự 32 người; chuyên viên 95 người": what they have learnt */
	if (before != NULL && before->fact.qualification.track == CBCC_TRACK_STATE_MANAGEMENT)
		return false;
	if (group == NULL || (group->fact.population & kinds_beside(item)) == 0)
		return false;
	label -= label > 1 && cbcc_token_is_mark(&a->tokens[label - 1], ':');
	return (cbcc_is_said(a, item->end - 1, CBCC_LINK_BESIDE) ||
			cbcc_has_link(a, item->end, CBCC_LINK_BESIDE) ||
			(label > 0 && cbcc_has_link(a, label - 1, CBCC_LINK_BESIDE))) &&
		a->cuts[g->drafts[index].left] != CBCC_CUT_COLON &&
		!cbcc_some_link(a, CBCC_LINK_PART, a->items[group->item].end, item->first);
}

/*
 * Put what the words name together with what is inherited: own kinds replace
 * kinds, own levels replace levels, traits of the group stay (ruling 6).
 */
static uint32_t
merge(const cbcc_grammar *g, size_t index, uint32_t own)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	base = inherited(g, index);
	uint32_t	set = own;

	base &= ~cbcc_population_denied(&g->analysis, d->left, d->right);
	if (stands_beside(g, index))
	{
		const cbcc_draft *whole = whole_before(g, index);

		if (whole == NULL)
			whole = whole_before_colon(g, index);
		base = (whole != NULL ? whole->fact.population : base) &
			~kinds_beside(cbcc_draft_item(g, index));
	}
	/* "12 cán bộ (trong tổng số 45 cán bộ) là nữ": not all of those */
	if (cbcc_draft_is_whole(g, index))
		base &= ~TRAITS;
	if (cbcc_draft_before(g, index) == NULL && !g->continues && is_past_study(d))
		base &= ~(uint32_t) CBCC_POPULATION_LEARNER;
	if ((base & CBCC_POPULATION_FEMALE) && names_men(&g->analysis, d))
		base &= ~(uint32_t) CBCC_POPULATION_FEMALE;
	if (!(own & KINDS) && cbcc_recruits_have_no_kind(g, index))
		return own;
	if (!(own & KINDS) || names_posts_within(g, index, own, base))
		set |= base & (KINDS | TRAITS);
	if (!(own & LEVELS))
		set |= level_of_group(g, index, own, base, set);
	set |= narrower_kinds(g, index, own, base);
	/* "tỷ lệ cán bộ trẻ tăng 10%, tỷ lệ cán bộ nữ giảm 3%": beside one another */
	if (d->tie != CBCC_TIE_NEW &&
		!(d->tie == CBCC_TIE_CHANGE && (own & KINDS) != 0 && (own & TRAITS) != 0))
		set |= base & TRAITS;
	set &= own | ~traits_beside(g, index, own);
	/* "dưới 40 tuổi chiếm 52%, trên 50 tuổi 17%": each of its own age */
	if (!(own & CBCC_POPULATION_YOUNG) && tells_other_age(&g->analysis, d->left, d->right))
		set &= ~(uint32_t) CBCC_POPULATION_YOUNG;
	if (!(set & LEVELS) && g->discourse.list_is_open)
		set |= g->discourse.list.population & LEVELS;
	return set;
}

/* With the council, committee or post that the number's words name. */
static uint32_t
with_seat(const cbcc_grammar *g, size_t index, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];
	bool		elects = d->fact.event == CBCC_EVENT_APPOINTMENT;
	uint32_t	seat = 0;
	bool		has_seat = false;

	if (elects || (set & CBCC_POPULATION_ELECTED) != 0 ||
		(!(set & KINDS) && cbcc_seat_is_counted(g, index)))
		seat = cbcc_seat_named(g, index, &has_seat);
	if (has_seat && !(set & KINDS & ~(uint32_t) CBCC_POPULATION_CADRE))
	{
		if (g->discourse.has_facts && !(set & KINDS) && !cbcc_seat_elects_before(g, index) &&
			elects)
			set |= inherited(g, index) & (seat & CBCC_POPULATION_LEADER ? LEVELS : KINDS);
		/* "ở cấp xã, nữ tham gia cấp ủy là 91 đồng chí" */
		if (cbcc_level_of_clause(g, index) != 0)
			seat &= ~LEVELS;
		/* "Rút kinh nghiệm từ cơ sở, Đại hội Đảng bộ huyện bầu 39 đồng chí" */
		if (seat & LEVELS)
			set &= ~(g->frame_population & LEVELS);
		return set | seat;
	}
	/* "14 cán bộ đoàn trúng cử cấp ủy cấp huyện" (ruling 34) */
	if (has_seat && elects)
		return (seat & LEVELS ? set & ~LEVELS : set) | seat;
	if (has_seat && !(set & LEVELS))
		return set | (seat & LEVELS);
	if (!has_seat && elects && !(set & LEVELS) &&
		(set & CBCC_POPULATION_COMMITTEE_MEMBER) != 0)
		return set | cbcc_seat_level_of_congress(g, cbcc_draft_item(g, index)->first);
	return set;
}

/* Whom the words of the number's own sentence name. */
static uint32_t
named_people(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	set = with_seat(g, index, cbcc_population_own(g, index));

	/* "với cán bộ, tỷ lệ ấy là 85%" */
	if (d->tie == CBCC_TIE_SAME && !(set & (KINDS | TRAITS)) &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME, d->left, d->right))
		set |= cbcc_population_between(g, d->wide_left, d->left);
	if (d->fact.event == CBCC_EVENT_ROTATION && !(set & LEVELS))
		set |= cbcc_level_of_origin(g, index);
	if (d->tie == CBCC_TIE_COMPANION && (set & CBCC_POPULATION_LEARNER))
		set |= inherited(g, index);	/* learners with kinds and levels (ruling 28) */
	return set;
}

/* Posts that nobody is named for are nobody's (ruling 38). */
static bool
counts_posts_alone(const cbcc_grammar *g, size_t index, uint32_t named)
{
	const cbcc_draft *d = &g->drafts[index];

	return (d->tie == CBCC_TIE_CHANGE || d->fact.event == CBCC_EVENT_REDUCTION ||
			(d->tie == CBCC_TIE_NEW && d->fact.event == CBCC_EVENT_STOCK && !g->continues &&
			 !g->discourse.list_is_open)) && named == 0 &&
		cbcc_item_counts_posts(&g->analysis, cbcc_draft_item(g, index)) &&
		cbcc_draft_before(g, index) == NULL;
}

/* "58 cán bộ xã dôi dư ... đã giải quyết 39/58 cán bộ": the level of the whole, told before */
static uint32_t
level_of_whole(const cbcc_grammar *g, size_t index, uint32_t set)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *item = cbcc_draft_item(g, index);

	for (size_t i = s->counted_count; item->has_whole && !(set & LEVELS) && i-- > 0;)
		if (cbcc_decimal_compare(s->counted[i].value, item->whole) == 0 &&
			(s->counted[i].population & KINDS) == (set & KINDS))
			return s->counted[i].population & LEVELS;
	return 0;
}

void
cbcc_population_fill(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	uint32_t	named;
	uint32_t	set;

	if (cbcc_audience_is_told(cbcc_draft_item(g, index)->unit))
	{
		d->fact.population = cbcc_audience(g, index);
		return;
	}
	named = named_people(g, index);
	if (counts_posts_alone(g, index, named))
		return;
	set = merge(g, index, named);
	set = cbcc_role_appointed(g, index, cbcc_role_planned(g, index, named, set));
	set |= level_of_whole(g, index, set);
	set = cbcc_role_graded(g, index, named, set) & ~(cbcc_level_of_parts(g, index) & ~named);
	set |= cbcc_audience_level(g, index, set);
	/* "Đại hội bầu Ban Chấp hành gồm 39 đồng chí": of the Đảng bộ named before */
	if (d->fact.event == CBCC_EVENT_APPOINTMENT && !(set & LEVELS) &&
		(set & CBCC_POPULATION_COMMITTEE_MEMBER) != 0)
		set |= g->discourse.party_level;
	if (!(set & KINDS) && d->fact.event == CBCC_EVENT_ROTATION)
		set |= CBCC_POPULATION_CADRE;
	if (d->fact.event == CBCC_EVENT_PLANNING)
		set = cbcc_role_planned_for(g, index, named, set);
	set = cbcc_role_of_village(g, index, named, cbcc_role_without_seat(g, index, named, set));
	d->fact.population = cbcc_role_elected(g, index, set);
}
