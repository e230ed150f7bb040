/*-------------------------------------------------------------------------
 *
 * mention.c
 *		What the places that a sentence names are to its counts.
 *
 * A place may be where something is counted, where somebody goes, whom a request
 * goes to, one of a level's words, or what another place lies in.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

#include "key.h"

/* "là một trong những" before a type word */
#define PREDICATE_TOKENS 5

/* "của", "ở", "trong" before a place */
bool
cbcc_mention_says_within(const cbcc_analysis *a, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_OF) || cbcc_has_link(a, at, CBCC_LINK_IN) ||
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_TIME, CBCC_TIME_IN);
}

static bool
is_destination(const cbcc_analysis *a, const cbcc_mention *m)
{
	for (size_t i = m->first; i-- > 0 && i + 6 > m->first;)
	{
		if (cbcc_has_link(a, i, CBCC_LINK_TOWARDS))
			return i > 0;		/* at the head "Về ..." is a heading */
		if (cbcc_has_link(a, i, CBCC_LINK_BETWEEN) ||
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_TIME, CBCC_TIME_FROM))
			return true;
		/* "lên làm việc ở huyện" */
		if (cbcc_has_link(a, i, CBCC_LINK_IN) || cbcc_has_link(a, i, CBCC_LINK_POST) ||
			cbcc_has_link(a, i, CBCC_LINK_MATTER))
			continue;
		/* "được bổ nhiệm làm trưởng, phó phòng ở huyện" */
		if (!m->named && i > 1 && i + 2 == m->first &&
			a->people[i] == CBCC_POPULATION_LEADER &&
			cbcc_has_link(a, i - 1, CBCC_LINK_POST))
			return cbcc_token_is(&a->tokens[i - 2], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT);
		if (a->tokens[i].classes != 0 || a->tokens[i].kind != CBCC_ATOM_SYLLABLE)
			return false;
	}
	return false;
}

/* "cấp huyện, xã", "khối phường và xã": a list of levels, the highest first. */
static bool
goes_on_with_levels(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = m->first;

	while (at > 1 && cbcc_joins(a, at - 1))
	{
		const cbcc_mention *before = cbcc_mention_at(a, at - 2);

		if (cbcc_names_only(a, at - 2, CBCC_POPULATION_LEVELS))
			return a->people[at - 2] <=
				cbcc_population_of_tier(m->tier);
		if (before == NULL || before->named || before->tier > m->tier)
			return false;
		at = before->first;
	}
	return false;
}

/* "đang", "vẫn", "chỉ", "đã": between a subject and its verb */
static bool
is_adverb(const cbcc_analysis *a, size_t at)
{
	return at + 1 < a->count && a->roles[at] == CBCC_ROLE_PLAIN && a->tokens[at].atoms == 1 &&
		a->tokens[at].kind == CBCC_ATOM_SYLLABLE && !a->tokens[at].capital &&
		(a->tokens[at].classes == 0 || cbcc_has_link(a, at, CBCC_LINK_ONLY) ||
		 cbcc_token_has(&a->tokens[at], CBCC_CLASS_MODALITY));
}

static bool
tells_staff(const cbcc_analysis *a, size_t at)
{
	return at + 1 < a->count &&
		(cbcc_has_link(a, at, CBCC_LINK_LACK) || cbcc_has_link(a, at, CBCC_LINK_EMPLOY) ||
		 cbcc_has_link(a, at, CBCC_LINK_AND) || a->tokens[at].key == KEY_CON);
}

/*
 * Past what a body lies in: "Phòng Tư pháp huyện X (tỉnh Y)", ", tỉnh Y", "Trường Mầm non A
 * thuộc xã X"
 */
static size_t
end_of_container(const cbcc_analysis *a, const cbcc_mention *m)
{
	const cbcc_mention *next = m + 1;
	size_t		end = m->end;

	while (m->is_body && next < a->mentions + a->mention_count && next->first == end + 1 &&
		   next->named && !next->is_body && (next->in_brackets || !next->of_count))
	{
		end = next->end;
		next++;
	}
	return end + (end > m->end && end < a->count && cbcc_token_is_mark(&a->tokens[end], ')'));
}

bool
cbcc_mention_owns(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = end_of_container(a, m);

	/* "trường hiện có", "trường dự kiến được cấp" */
	while (at < a->count && (a->roles[at] == CBCC_ROLE_TIME ||
							 cbcc_token_has(&a->tokens[at], CBCC_CLASS_MODALITY)))
		at++;
	at += is_adverb(a, at) &&
		(cbcc_has_link(a, at + 1, CBCC_LINK_HAVE) ||
		 /* "Trạm Y tế chỉ 5 viên chức" */
		 (cbcc_has_link(a, at, CBCC_LINK_ONLY) && a->roles[at + 1] == CBCC_ROLE_ITEM));
	return at < a->count &&
		(cbcc_has_link(a, at, CBCC_LINK_HAVE) || cbcc_has_link(a, at, CBCC_LINK_PASSIVE) ||
		 cbcc_has_link(a, at, CBCC_LINK_PART) ||
		 /* "Sở Y tế 38 người", not "Sở Y tế đề ra chỉ tiêu 100% viên chức" */
		 (a->roles[at] == CBCC_ROLE_ITEM &&
		  (at == m->end || !cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_MODALITY) ||
		   cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_EVENT))) ||
		 /* "Sở Y tế còn thiếu 4 công chức", "hiện còn 61", "với 61", "bố trí 61 công chức" */
		 (tells_staff(a, at) && cbcc_item_at(a, at + 1) != NULL &&
		  cbcc_item_at(a, at + 1)->counts_people) ||
		 cbcc_token_is(&a->tokens[at], CBCC_CLASS_EVENT, CBCC_EVENT_REDUCTION) ||
		 /* "Sở Y tế đã giảm 12 công chức", not "đặt mục tiêu giảm 2% biên chế" of others */
		 (cbcc_token_is(&a->tokens[at], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE) &&
		  (at == m->end ||
		   cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL))) ||
		 /* "được giao 38 biên chế" */
		 cbcc_token_is(&a->tokens[at], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK));
}

size_t
cbcc_mention_subject(const cbcc_analysis *a, size_t at)
{
	size_t		start = cbcc_segment_start(a, at);

	while (start < at && (a->roles[start] == CBCC_ROLE_TIME ||
						  cbcc_has_link(a, start, CBCC_LINK_SINGLE) ||
						  cbcc_token_has(&a->tokens[start], CBCC_CLASS_STAT)))
		start++;
	return start;
}

bool
cbcc_mention_begins_clause(const cbcc_analysis *a, size_t at)
{
	size_t		first = cbcc_mention_subject(a, at);

	while (first < at && (cbcc_has_link(a, first, CBCC_LINK_WHOLE) ||
						  cbcc_has_link(a, first, CBCC_LINK_AFTER) ||
						  cbcc_has_link(a, first, CBCC_LINK_BUT) ||
						  cbcc_has_link(a, first, CBCC_LINK_IN) ||
						  a->tokens[first].key == KEY_CON))
		first++;
	return first == at;
}

/* "UBND xã hiện có 12 công chức", "Đảng ủy xã được giao 4 biên chế": its own, which it has */
static bool
is_staffed_committee(const cbcc_analysis *a, const cbcc_mention *m)
{
	return cbcc_token_is(&a->tokens[m->first - 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE) &&
		cbcc_mention_begins_clause(a, m->first - 1) && cbcc_mention_owns(a, m);
}

/* A kind right before a bare type word makes it a level: "công chức xã". */
static bool
is_level_word(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		i = m->first;

	/* "Huyện | 58": a row of that level */
	if (m->named || i == 0)
		return !m->named && a->table == CBCC_TABLE_ROW;
	if (is_staffed_committee(a, m))
		return false;
	i--;
	/* "khối huyện 377 người, xã 318": counted by levels */
	if (cbcc_item_at(a, m->end) != NULL && i > 0 && cbcc_joins(a, i) &&
		a->roles[i - 1] == CBCC_ROLE_ITEM)
		return true;
	if (cbcc_has_link(a, i, CBCC_LINK_PLURAL) || goes_on_with_levels(a, m))
		return true;			/* "các huyện": none of them */
	/* "công chức tư pháp - hộ tịch xã" */
	if (i > 0 && cbcc_names_desk(a, i))
		i--;
	return cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION) ||
		(cbcc_token_has(&a->tokens[i], CBCC_CLASS_BODY) &&
		 !cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_UNION)) ||
		cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) ||
		a->roles[i] == CBCC_ROLE_ITEM || cbcc_has_link(a, m->end, CBCC_LINK_AREA) ||
		cbcc_has_link(a, m->end, CBCC_LINK_EPITHET);
}

/*
 * "huyện X dẫn đầu toàn tỉnh", "huyện đề nghị tỉnh cho tuyển 70 người": the
 * subject's place stands before it.
 */
static bool
is_object(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		start = cbcc_segment_start(a, m->first);

	if (m->named || m->first == 0 || cbcc_mention_says_within(a, m->first - 1))
		return false;
	/* "đề nghị tỉnh cho tuyển 6 công chức" */
	if (cbcc_has_link(a, m->first - 1, CBCC_LINK_ASK))
		return true;
	/* "đoàn của tỉnh X ghi nhận huyện có 412 cán bộ" */
	if (cbcc_has_link(a, m->end, CBCC_LINK_HAVE) && cbcc_item_at(a, m->end + 1) != NULL &&
		!cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE))
		return false;
	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < m->first; i++)
		if (a->mentions[i].first >= start &&
			(a->mentions[i].named ||
			 (a->mentions[i].first == start && a->mentions[i].tier > m->tier &&
			  a->roles[m->first - 1] == CBCC_ROLE_PLAIN)))
			return true;
	return false;
}

/* "quận - huyện", "huyện, thị xã và thành phố": bare types in a list. */
static bool
is_listed_type(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		list = m->first;

	if (m->named)
		return false;
	/* "các huyện, thị, thành ủy" */
	while (list > 1 && cbcc_joins(a, list - 1))
		list -= 2;
	if (list < m->first && list > 0 && cbcc_has_link(a, list - 1, CBCC_LINK_PLURAL))
		return true;
	for (size_t i = 0; i < a->mention_count; i++)
	{
		const cbcc_mention *other = &a->mentions[i];
		size_t		between = other->end < m->first ? other->end : m->end;

		if (other == m || other->named)
			continue;
		/* "các đảng bộ xã phường" */
		if (other->end == m->first || m->end == other->first)
			return true;
		if ((other->end + 1 == m->first || m->end + 1 == other->first) &&
			(cbcc_joins(a, between) || cbcc_token_is_mark(&a->tokens[between], '-')))
			return true;
	}
	return false;
}

/* "Theo Sở Nội vụ, huyện X có 245 cán bộ": it lies within the office's territory. */
static bool
lies_under_office(const cbcc_place_table *places, const cbcc_mention *office,
				  const cbcc_mention *m)
{
	return office->is_body && office->territory != CBCC_PLACE_NONE &&
		cbcc_place_tier(places, office->territory) < m->tier;
}

/* Behind "các", or at the type word of "ba xã" */
static bool
opens_list(const cbcc_analysis *a, size_t at)
{
	return at > 0 && (cbcc_has_link(a, at - 1, CBCC_LINK_PLURAL) ||
					  (cbcc_token_has(&a->tokens[at], CBCC_CLASS_TERRITORY) &&
					   cbcc_place_tells_of_some(&a->tokens[at - 1])));
}

/* Where the type words of that tier begin which end before token end; end where there are none. */
static size_t
types_before(const cbcc_analysis *a, size_t end, cbcc_tier tier)
{
	const cbcc_token *token = &a->tokens[end - 1];
	const cbcc_mention *m = cbcc_mention_at(a, end - 1);

	if (m != NULL)
		return !m->named && !m->is_body && m->tier == tier && m->end == end ? m->first : end;
	/* "xã, phường" and "huyện, thị xã" are words */
	return (token->atoms > 1 && cbcc_token_names_only(token, cbcc_population_of_tier(tier))) ||
		(tier == CBCC_TIER_DISTRICT && token->key == KEY_HUYEN &&
		 cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY)) ? end - 1 : end;
}

/* "95 xã, phường và đặc khu Phú Hòa", "các huyện và thành phố Tây Lâm": one of all there are */
static bool
ends_list_of_types(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		first = m->first;

	while (first > 1 && cbcc_joins(a, first - 1) &&
		   types_before(a, first - 1, m->tier) < first - 1)
		first = types_before(a, first - 1, m->tier);
	return first > 0 && first < m->first && !m->is_committee &&
		(cbcc_has_link(a, first - 1, CBCC_LINK_PLURAL) ||
		 a->tokens[first - 1].kind == CBCC_ATOM_NUMBER ||
		 cbcc_token_value(&a->tokens[first - 1], CBCC_CLASS_NUMERAL) > 1);
}

bool
cbcc_mention_is_listed(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		first = m->first;
	size_t		joins = m->end + 1 < a->count && cbcc_joins(a, m->end) &&
		a->tokens[m->end + 1].capital;

	if (!m->named || m->is_body || cbcc_some_link(a, CBCC_LINK_RESPECTIVE, m->end, a->count))
		return false;
	if (ends_list_of_types(a, m))
		return true;
	while (first > 0 && !opens_list(a, first) &&
		   (a->tokens[first - 1].capital ||
			(cbcc_joins(a, first - 1) && a->tokens[first].capital)))
		joins += cbcc_joins(a, --first);
	first -= first > 0 && !opens_list(a, first) &&
		cbcc_token_has(&a->tokens[first - 1], CBCC_CLASS_TERRITORY);
	return joins > 0 && opens_list(a, first);
}

/* "là xã", "là một trong những xã", ", xã": does the type word at token at tell what something is? */
static bool
is_predicate(const cbcc_analysis *a, size_t at)
{
	size_t		is = at;

	if (at > 1 && cbcc_token_is_mark(&a->tokens[at - 1], ','))
		return a->roles[at - 2] == CBCC_ROLE_PLACE;
	while (is > 0 && is + PREDICATE_TOKENS > at && !cbcc_has_link(a, is - 1, CBCC_LINK_IS))
		is--;
	return is > 0 && is + PREDICATE_TOKENS > at &&
		!cbcc_some_in(a, CBCC_CLASS_POPULATION, is, at);
}

/* "Ở thị trấn X, huyện Y", "Trường Tiểu học X, huyện Y": where X lies. */
static bool
is_container(const cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_mention *before;
	const cbcc_item *told;

	if (m == a->mentions)
		return false;
	before = m - 1;
	/* "ở xã X của huyện", "X là huyện đầu tiên của tỉnh" */
	if (!m->named)
	{
		before -= !before->named && before > a->mentions;
		told = before->end + 1 < a->count ? cbcc_item_at(a, before->end + 1) : NULL;
		/* "An Hải, xã bãi ngang của huyện" */
		return before->named && !before->is_body && before->tier > m->tier &&
			cbcc_has_link(a, m->first - 1, CBCC_LINK_OF) && !cbcc_mention_is_listed(a, before) &&
			(before->end + 1 == m->first ||
			 /* but "huyện X là 65,2%, cao hơn bình quân của tỉnh" */
			 (cbcc_has_link(a, before->end, CBCC_LINK_IS) && !(told != NULL && told->has_unit)) ||
			 (before + 1 < m && before[1].first == before->end + 1));
	}
	/* "Tân An là xã vùng cao của huyện Tây Sơn", "Là một xã nghèo thuộc huyện Tây Sơn" */
	if (!before->named && !before->is_body && before->tier > m->tier &&
		cbcc_has_link(a, m->first - 1, CBCC_LINK_OF) &&
		is_predicate(a, before->first))
		return true;
	if (!before->named || before->end + 1 != m->first || m->tier == CBCC_TIER_NONE)
		return false;
	/* "xã X của huyện Y có 23 cán bộ", "Trường Mầm non X ở xã Y" */
	if (cbcc_has_link(a, before->end, CBCC_LINK_OF) ||
		(before->is_body && cbcc_has_link(a, before->end, CBCC_LINK_IN)))
		return before->is_body ? !lies_under_office(&g->discourse.places, before, m) :
			before->tier > m->tier && !cbcc_mention_is_listed(a, before);
	/* "xã X - huyện Y - tỉnh Z" */
	if (cbcc_token_is_mark(&a->tokens[before->end], '-'))
		return !before->is_body && before->tier > m->tier;
	return cbcc_token_is_mark(&a->tokens[before->end], ',') &&
		(before->is_body ? !lies_under_office(&g->discourse.places, before, m) :
		 before->tier > m->tier);
}

/* "cách trung tâm huyện X hơn 30 km" */
static bool
is_measured_from(const cbcc_analysis *a, const cbcc_mention *m)
{
	const cbcc_item *item = cbcc_item_at(a, m->end);

	return item != NULL && item->is_outside &&
		(cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE) ||
		 cbcc_token_is(&a->tokens[item->end - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE));
}

bool
cbcc_mention_is_venue(const cbcc_analysis *a, const cbcc_mention *m)
{
	const cbcc_mention *next = m + 1;

	return next < a->mentions + a->mention_count && next->is_body && m->first > 0 &&
		cbcc_has_link(a, m->first - 1, CBCC_LINK_IN) && next->first == m->end + 1 &&
		cbcc_token_is_mark(&a->tokens[m->end], ',') &&
		next->territory == CBCC_PLACE_BARE(CBCC_TERRITORY_NATION);
}

/* Does the mention name the place of what is said? */
static bool
is_place_of_count(const cbcc_grammar *g, const cbcc_mention *m)
{
	const cbcc_analysis *a = &g->analysis;

	if (m->is_body || m->place == CBCC_PLACE_NONE ||
		is_object(a, m) || is_listed_type(a, m) || is_container(g, m) ||
		is_measured_from(a, m) || cbcc_mention_is_venue(a, m))
		return false;
	if (m->tier == CBCC_TIER_VILLAGE && !m->named)
		return false;
	/* "không riêng huyện X" */
	if (m->first > 0 && cbcc_has_link(a, m->first - 1, CBCC_LINK_NOT))
		return false;
	return !is_destination(a, m) && !is_level_word(a, m);
}

/* "xã X, huyện Y", "xã X - huyện Y", "xã X (huyện Y)", "xã X huyện Y", "xã X của huyện Y" */
static bool
lies_in(const cbcc_analysis *a, const cbcc_mention *m, const cbcc_mention *next)
{
	return next->first == m->end ||
		(next->first == m->end + 1 &&
		 (cbcc_token_is_mark(&a->tokens[m->end], ',') ||
		  cbcc_token_is_mark(&a->tokens[m->end], '-') ||
		  cbcc_token_is_mark(&a->tokens[m->end], '(') ||
		  cbcc_has_link(a, m->end, CBCC_LINK_OF)));
}

/* What mentions are to the counts, found once for the sentence. */
void
cbcc_mentions_prepare(cbcc_grammar *g)
{
	cbcc_analysis *a = &g->analysis;

	for (size_t i = 0; i < a->mention_count; i++)
	{
		cbcc_place_entry *entry = a->mentions[i].place >= 0 ?
			&g->discourse.places.entries[a->mentions[i].place] : NULL;

		a->mentions[i].of_count = is_place_of_count(g, &a->mentions[i]);
		/* until who speaks is named, it is where the text is */
		if (entry != NULL && entry->is_own && entry->territory == CBCC_PLACE_NONE)
			entry->territory = g->discourse.place;
	}
	for (size_t i = 1; i < a->mention_count; i++)
		if (lies_in(a, &a->mentions[i - 1], &a->mentions[i]))
			cbcc_place_contain(&g->discourse.places, a->mentions[i - 1].place,
							   a->mentions[i].place);
}
