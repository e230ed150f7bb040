/*-------------------------------------------------------------------------
 *
 * body.c
 *		What the schools and offices that a sentence names are to its counts.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* "Đảng bộ", "Đảng ủy", "Chi bộ", "Công đoàn" */
static bool
is_organisation(const cbcc_token *token)
{
	return cbcc_token_is(token, CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE) ||
		cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_UNION) ||
		(cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) && token->key == KEY_CHI);
}

#define CONGRESS_TOKENS 4

bool
cbcc_body_has_organisation(const cbcc_analysis *a, const cbcc_mention *m)
{
	size_t		at = m->first - 1;

	if (!m->named || m->first == 0 || !is_organisation(&a->tokens[at]))
		return false;
	while (at > 0 && a->cuts[at] == CBCC_CUT_NONE && at + CONGRESS_TOKENS >= m->first &&
		   a->roles[at - 1] == CBCC_ROLE_PLAIN && a->tokens[at - 1].kind == CBCC_ATOM_SYLLABLE &&
		   (a->tokens[at - 1].classes == 0 ||
			a->people[at - 1] == CBCC_POPULATION_COUNCIL_DELEGATE))
		at--;
	return cbcc_mention_begins_clause(a, at);
}

/*
 * "Kết quả xếp loại của Viện kiểm sát tỉnh: ...": what follows is its own; not
 * "Theo thống kê của Sở Nội vụ: ...".
 */
static bool
heads_list(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m->is_body && m->named && m->first > 0 && m->end < a->count &&
		cbcc_has_link(a, m->first - 1, CBCC_LINK_OF) &&
		cbcc_token_is_mark(&a->tokens[m->end], ':') &&
		!cbcc_token_has(&a->tokens[0], CBCC_CLASS_FURNITURE) &&
		(cbcc_some_in(a, CBCC_CLASS_EVENT, 0, m->first) ||
		 cbcc_some_in(a, CBCC_CLASS_UNIT, 0, m->first) ||
		 cbcc_some_in(a, CBCC_SET_PEOPLE, 0, m->first));
}

/* A school or an office as the one who acts: before the verb, at a start. */
bool
cbcc_body_acts(const cbcc_analysis *a, const cbcc_mention *m)
{
	if (m->in_brackets)
		return false;
	if (m->first == 0 || a->cuts[m->first] != CBCC_CUT_NONE || heads_list(a, m) ||
		cbcc_body_has_organisation(a, m) ||
		a->tokens[m->first - 1].kind == CBCC_ATOM_MARK ||
		a->roles[m->first - 1] == CBCC_ROLE_TIME)
		return true;
	/* "khối cơ quan Bộ Tư pháp" */
	for (size_t i = m->first;
		 cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY);)
		if (a->cuts[--i] != CBCC_CUT_NONE)
			return true;
	return cbcc_has_link(a, m->first - 1, CBCC_LINK_IN) ||
		cbcc_has_link(a, m->first - 1, CBCC_LINK_PART) ||
		cbcc_has_link(a, m->first - 1, CBCC_LINK_SINGLE) ||
		(cbcc_has_link(a, m->first - 1, CBCC_LINK_WHOLE) &&
		 (m->first == 1 || a->cuts[m->first - 1] != CBCC_CUT_NONE));
}

/* "Trường hiện đang có 47 viên chức": the staff is the body's. */
bool
cbcc_body_owns(const cbcc_analysis *a, const cbcc_mention *m)
{
	return heads_list(a, m) || cbcc_body_has_organisation(a, m) || cbcc_mention_owns(a, m);
}

/* "Tại Sở Y tế, 19 cán bộ được quy hoạch": those who work there */
bool
cbcc_body_is_fronted(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m->is_body && !m->is_committee && m->first == a->opening + 1 &&
		cbcc_has_link(a, m->first - 1, CBCC_LINK_IN) && m->end + 1 < a->count &&
		cbcc_token_is_mark(&a->tokens[m->end], ',') && cbcc_item_at(a, m->end + 1) != NULL &&
		cbcc_item_at(a, m->end + 1)->counts_people;
}

/*
 * "- Sở Tài chính: 64 người", "1 | Sở Tài chính | 64", "gồm: Sở Tài chính (64 người), Sở Y tế
 * (38 người)": those of that body
 */
bool
cbcc_body_is_label(const cbcc_analysis *a, const cbcc_mention *m)
{
	if (!m->is_body || m->is_committee || m->end + 1 >= a->count)
		return false;
	if (a->table == CBCC_TABLE_ROW)
		return m->first <= 1;
	/* "như Sở Tài chính 64 người" */
	if (m->named && cbcc_item_at(a, m->end) != NULL)
		return cbcc_item_at(a, m->end)->unit != CBCC_UNIT_CLASS;
	if (m->first > 1 && !cbcc_body_acts(a, m) && !cbcc_has_link(a, m->first - 1, CBCC_LINK_IS))
		return false;
	return (cbcc_token_is_mark(&a->tokens[m->end], ':') ||
			cbcc_token_is_mark(&a->tokens[m->end], '(')) && cbcc_item_at(a, m->end + 1) != NULL;
}

/*
 * "công chức của Sở Y tế là 41 người", "12 công chức Sở Y tế": the office's own; not
 * "giám đốc Sở Y tế"
 */
bool
cbcc_body_has_staff_before(const cbcc_analysis *a, const cbcc_mention *m)
{
	const uint32_t staff = CBCC_POPULATION_CADRE | CBCC_POPULATION_CIVIL_SERVANT |
		CBCC_POPULATION_PUBLIC_EMPLOYEE | CBCC_POPULATION_WORKER;
	size_t		noun = m->first - 1;

	if (!m->is_body || !m->named || m->is_committee || m->first == 0)
		return false;
	/* "của Sở Nội vụ, Sở Tư pháp và Sở Y tế": of several */
	if (m->end + 1 < a->count && cbcc_joins(a, m->end) &&
		cbcc_mention_at(a, m->end + 1) != NULL && cbcc_mention_at(a, m->end + 1)->is_body)
		return false;
	if (noun > 0 && cbcc_has_link(a, noun, CBCC_LINK_OF))
	{
		noun--;
		/* "trong đó 12 người của Phòng Nội vụ" */
		if (a->roles[noun] == CBCC_ROLE_ITEM)
			return true;
		/* "biên chế hiện nay của Sở Y tế" */
		while (noun > 0 && a->roles[noun] == CBCC_ROLE_TIME)
			noun--;
		if (cbcc_token_is(&a->tokens[noun], CBCC_CLASS_UNIT, CBCC_UNIT_POST))
			return !m->is_unit;
	}
	return a->roles[noun] == CBCC_ROLE_PLAIN &&
		(a->people[noun] & staff) != 0;
}

const cbcc_mention *
cbcc_body_meant(const cbcc_analysis *a, size_t to)
{
	size_t		at = cbcc_mention_subject(a, to);
	cbcc_mention noun;

	at += cbcc_has_link(a, at, CBCC_LINK_SAY);
	noun = (cbcc_mention) {.first = at, .end = at + 1};
	if (at >= to || !cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) ||
		(a->tokens[at].key != KEY_DON_HORN && a->tokens[at].key != KEY_CO_HORN))
		return NULL;
	noun.end += cbcc_has_link(a, noun.end, CBCC_LINK_THIS);
	if (!cbcc_mention_owns(a, &noun))
		return NULL;
	for (size_t i = a->mention_count; i-- > 0;)
	{
		const cbcc_mention *m = &a->mentions[i];

		if (m->first < at && m->is_body && m->named && !m->is_committee && !m->in_brackets)
			return m->first > 0 && cbcc_token_has(&a->tokens[m->first - 1], CBCC_CLASS_LINK) ?
				NULL : m;
	}
	return NULL;
}

/* "các huyện", "các trung tâm y tế huyện": from token at on, which are of a level below */
static bool
are_of_level(const cbcc_analysis *a, size_t at, size_t to)
{
	if (!cbcc_has_link(a, at, CBCC_LINK_PLURAL))
		return false;
	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < to; i++)
		if (a->mentions[i].first > at)
			return !a->mentions[i].named && a->mentions[i].tier >= CBCC_TIER_DISTRICT &&
				!cbcc_some_link(a, CBCC_LINK_HAVE, at, a->mentions[i].first) &&
				!cbcc_some_link(a, CBCC_LINK_OF, at, a->mentions[i].first);
	return false;
}

bool
cbcc_body_is_left_for_sector(const cbcc_analysis *a, size_t to)
{
	size_t		at = cbcc_segment_start(a, to);

	while (at < to && (a->roles[at] == CBCC_ROLE_TIME || cbcc_has_link(a, at, CBCC_LINK_WHOLE) ||
					   cbcc_has_link(a, at, CBCC_LINK_AFTER) || cbcc_has_link(a, at, CBCC_LINK_BUT) ||
					   cbcc_has_link(a, at, CBCC_LINK_SINGLE) || a->tokens[at].key == KEY_CON))
		at++;
	/* "ngành tặng giấy khen cho 38 viên chức của bệnh viện" */
	return at < to && !cbcc_some_link(a, CBCC_LINK_FOR, at, to) &&
		((a->tokens[at].key == KEY_NGANH && a->tokens[at].atoms == 1) || are_of_level(a, at, to));
}
