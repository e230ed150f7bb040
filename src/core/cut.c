/*-------------------------------------------------------------------------
 *
 * cut.c
 *		What cuts a sentence into segments, and which commas do not.
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"

/* What the grammar takes two neighbours of a comma to be. */
static uint32_t
list_classes(const cbcc_analysis *a, size_t at)
{
	static const uint32_t listed =
		1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_QUALIFICATION |
		1u << CBCC_CLASS_TRACK | 1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_BODY |
		1u << CBCC_CLASS_TERRITORY;

	return a->tokens[at].classes & listed;
}

/* The name of a field has few words. */
#define FIELD_SYLLABLES 6

/* A word that the lexicon does not know. */
static bool
is_plain_syllable(const cbcc_analysis *a, size_t at)
{
	return at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		a->tokens[at].kind == CBCC_ATOM_SYLLABLE && a->tokens[at].classes == 0;
}

/* The place that ends right before token at, or NULL. */
static const cbcc_mention *
mention_before(const cbcc_analysis *a, size_t at)
{
	while (at > 0 && a->roles[at - 1] == CBCC_ROLE_PLACE && a->phrases[at - 1] == 0)
		at--;
	return at > 0 ? cbcc_mention_at(a, at - 1) : NULL;
}

/* "huyện X có 190", "huyện X 190", "huyện X coi trọng": does more than its name tell of it? */
static bool
begins_statement(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m->end < a->count && a->tokens[m->end].kind != CBCC_ATOM_MARK &&
		!cbcc_is_link(a, m->end, CBCC_LINK_AND);
}

/*
 * "xã A, xã B"; but not "tại hội trường Thị ủy Ngã Năm, Trường Chính trị khai
 * giảng", "tại thị xã X, tỉnh mở 4 lớp".
 */
static bool
joins_places(const cbcc_analysis *a, size_t at)
{
	const cbcc_mention *before = mention_before(a, at);
	const cbcc_mention *next = cbcc_mention_at(a, at + 1);

	if (before == NULL || next == NULL)
		return true;
	if (next->is_body)
		return before->is_body;
	/* "Huyện X có 160 công chức xã, huyện Y có 190" */
	if (next->named && !before->named)
		return !begins_statement(a, next);
	/* "186 cán bộ xã, Huyện ủy coi trọng luân chuyển" */
	if (next->is_committee && a->tokens[next->first].capital && !a->tokens[before->first].capital)
		return !begins_statement(a, next);
	return next->named || !before->named;
}

/* Past the word in "trung cấp: 68", "trung cấp có 68", "trung cấp là 68", if there is one. */
static size_t
behind_copula(const cbcc_analysis *a, size_t at)
{
	return at + (cbcc_is_mark_at(a, at, ':') || cbcc_is_link(a, at, CBCC_LINK_HAVE) ||
				 cbcc_is_link(a, at, CBCC_LINK_IS));
}

/* Past "trung cấp", "cao cấp, cử nhân lý luận chính trị" */
static size_t
end_of_levels(const cbcc_analysis *a, size_t at)
{
	size_t		end = at + 1;

	for (int n = 0; n < 3 && end + 1 < a->count && cbcc_is_mark_at(a, end, ',') &&
		 cbcc_has_at(a, end + 1, CBCC_CLASS_QUALIFICATION); n++)
		end += 2;
	return end + cbcc_has_at(a, end, CBCC_CLASS_TRACK);
}

/* "9 người có bằng đại học, trung cấp 68 người": each level has a count of its own. */
static bool
parts_levels(const cbcc_analysis *a, size_t at)
{
	size_t		i = at - 1;
	size_t		number;

	if (!((list_classes(a, at - 1) & list_classes(a, at + 1)) &
		  (1u << CBCC_CLASS_QUALIFICATION | 1u << CBCC_CLASS_EVENT)))
		return false;
	number = end_of_levels(a, at + 1);
	number = behind_copula(a, number + cbcc_is_link(a, number, CBCC_LINK_ONLY));
	if (number >= a->count || a->roles[number] != CBCC_ROLE_ITEM)
		return false;
	/* "96 người là nữ và cao cấp, cử nhân 40 người": both are of the next */
	while (i > 0 && at - i < 8 && a->tokens[i].kind == CBCC_ATOM_SYLLABLE &&
		   a->roles[i] != CBCC_ROLE_ITEM &&
		   !(cbcc_is_link(a, i, CBCC_LINK_AND) && !cbcc_has_at(a, i - 1, CBCC_CLASS_QUALIFICATION)))
		i--;
	return a->roles[i] == CBCC_ROLE_ITEM;
}

/* "trong đó 17 nữ, dân tộc thiểu số 9 người", "27 người là nữ, đảng viên chiếm 90%" */
static bool
is_told_of_number(const cbcc_analysis *a, size_t at)
{
	size_t		number = at - 2;

	if (at < 2 || !cbcc_names_only(a, at, CBCC_POPULATION_TRAITS))
		return false;
	number -= number > 0 && cbcc_is_mark_at(a, number, ')');	/* "phần lớn (81%) là người Mông" */
	return a->roles[at - 1] == CBCC_ROLE_ITEM ||
		(cbcc_is_link(a, at - 1, CBCC_LINK_IS) && a->roles[number] == CBCC_ROLE_ITEM);
}

/* "200 cán bộ, công chức" before token at: does a number count the list that ends there? */
static bool
ends_counted_list(const cbcc_analysis *a, size_t at)
{
	for (int n = 0; n < 16 && at > 1 && a->roles[at - 1] == CBCC_ROLE_PLAIN &&
		 (cbcc_has_at(a, at - 1, CBCC_CLASS_POPULATION) || cbcc_is_mark_at(a, at - 1, ',')); n++)
		at--;
	return at > 0 && a->roles[at - 1] == CBCC_ROLE_ITEM && !cbcc_is_mark_at(a, at, ',');
}

/*
 * "200 viên chức, đảng viên 60 người", "3 giảng viên, trưởng khoa 5 người", "120 học viên,
 * cán bộ thôn 60 học viên"
 */
static bool
counts_next_kind(const cbcc_analysis *a, size_t at)
{
	size_t		number = at + 2;
	const cbcc_item *item;

	while (number < at + 5 && number < a->count &&
		   (a->roles[number] == CBCC_ROLE_PLACE || cbcc_has_at(a, number, CBCC_CLASS_POPULATION)))
		number++;
	number += cbcc_is_mark_at(a, number, ':');
	item = number < a->count ? cbcc_item_at(a, number) : NULL;

	return item != NULL && !item->is_outside &&
		/* "20 cán bộ, công chức: 12 cán bộ, 8 công chức" */
		!(cbcc_is_mark_at(a, number - 1, ':') && cbcc_has_at(a, item->end, CBCC_CLASS_POPULATION)) &&
		((item->has_unit && item->unit == CBCC_UNIT_PERSON) ||
		 cbcc_names_only(a, at + 1, CBCC_POPULATION_PARTY_MEMBER)) &&
		ends_counted_list(a, at) &&
		(a->people[at + 1] & CBCC_POPULATION_KINDS) != 0;
}

/* Is what the comma parts off a part of those before it, no more of their list? */
static bool
is_part(const cbcc_analysis *a, size_t at)
{
	if (is_told_of_number(a, at - 1))
		return cbcc_names_only(a, at + 1, CBCC_POPULATION_TRAITS | CBCC_POPULATION_PARTY_MEMBER);
	return cbcc_names_only(a, at + 1, CBCC_POPULATION_TRAITS) &&
		!cbcc_names_only(a, at - 1, CBCC_POPULATION_TRAITS);
}

/* "... 17 người", "... có 17", "... chiếm 9%", "... ít, chỉ 9", "... dân tộc Êđê, Mông 103 người" */
static bool
number_follows(const cbcc_analysis *a, size_t at)
{
	while (at < a->count && a->roles[at] != CBCC_ROLE_ITEM &&
		   (a->tokens[at].capital || cbcc_is_mark_at(a, at, ',') || cbcc_is_mark_at(a, at, '\'')))
		at++;
	at += cbcc_is_link(a, at, CBCC_LINK_ONLY);
	if (behind_copula(a, at) > at && at + 1 < a->count && a->roles[at + 1] == CBCC_ROLE_ITEM)
		return true;
	return at < a->count &&
		(cbcc_is_link(a, at, CBCC_LINK_SHARE) || a->roles[at] == CBCC_ROLE_ITEM ||
		 cbcc_is_link(a, at, CBCC_LINK_VAGUE) || cbcc_is_link(a, at + 1, CBCC_LINK_VAGUE));
}

/* "32% là người Khmer, cán bộ Khmer chiếm 9%": what is told of the number ends here */
static bool
counts_others(const cbcc_analysis *a, size_t at)
{
	size_t		number = at + 2;

	if (!is_told_of_number(a, at - 1) || !cbcc_has_at(a, at + 1, CBCC_CLASS_POPULATION))
		return false;
	number += cbcc_has_at(a, number, CBCC_CLASS_POPULATION) || cbcc_is_bare_type(a, number);
	return number_follows(a, number);
}

/* "50 đại biểu HĐND, đại biểu nữ 17 người", "50 cán bộ, cán bộ nữ 17 người" */
static bool
counts_anew(const cbcc_analysis *a, size_t at)
{
	uint32_t	again = a->people[at + 1];
	size_t		number = at + 2;

	if (number + 1 < a->count &&
		cbcc_names_only(a, number, CBCC_POPULATION_TRAITS))
		again |= a->people[number++];
	number += number + 1 < a->count && (cbcc_is_link(a, number, CBCC_LINK_SHARE) ||
										cbcc_is_link(a, number, CBCC_LINK_HAVE) ||
										cbcc_is_link(a, number, CBCC_LINK_IS));
	return (a->people[at - 1] & again &
			CBCC_POPULATION_KINDS) != 0 && (again & CBCC_POPULATION_TRAITS) != 0 &&
		number < a->count && a->roles[number] == CBCC_ROLE_ITEM;
}

/*
 * "14 phó giám đốc sở, cấp huyện có 5", "12 cán bộ tỉnh, cấp xã: 171 người", "dôi dư 63 cán
 * bộ, cấp xã dôi dư 146": of the next count
 */
static bool
labels_next_level(const cbcc_analysis *a, size_t at)
{
	size_t		number = at + 2;

	if (!cbcc_names_only(a, at + 1, CBCC_POPULATION_LEVELS))
		return false;
	while (number < at + 4 && (cbcc_has_at(a, number, CBCC_CLASS_EVENT) ||
							   cbcc_has_at(a, number, CBCC_CLASS_MODALITY)))
		number++;
	number = behind_copula(a, number);
	return number < a->count && a->roles[number] == CBCC_ROLE_ITEM &&
		cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, cbcc_segment_start(a, at), at);
}

static bool
is_staff(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN && cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) &&
		!cbcc_has_at(a, at, CBCC_CLASS_POPULATION);
}

/* "950 bác sĩ, điều dưỡng, kỹ thuật viên nghỉ việc": one number counts them all */
static bool
joins_staff(const cbcc_analysis *a, size_t at)
{
	return is_staff(a, at + 1) && !number_follows(a, at + 2) &&
		(is_staff(a, at - 1) ||
		 (cbcc_has_at(a, at - 1, CBCC_CLASS_QUALIFICATION) && at > 1 && a->roles[at - 2] == CBCC_ROLE_ITEM));
}

/*
 * A comma between two of a kind joins a list: "cán bộ, công chức", "cao cấp,
 * cử nhân", "đào tạo, bồi dưỡng".  Not beside a number.
 */
static bool
joins_alike(const cbcc_analysis *a, size_t at)
{
	/* "bí thư chi bộ thôn, buôn" */
	if (cbcc_is_bare_type(a, at + 1) && (a->people[at - 1] & CBCC_POPULATION_LEVELS) != 0)
		return true;
	return ((list_classes(a, at - 1) & list_classes(a, at + 1)) != 0 && !parts_levels(a, at)) ||
		joins_staff(a, at);
}

static bool
joins_list(const cbcc_analysis *a, size_t at)
{
	if (at == 0 || at + 1 >= a->count)
		return false;
	if (a->roles[at - 1] == CBCC_ROLE_ITEM || a->roles[at + 1] == CBCC_ROLE_ITEM)
	{
		/*
		 * the counted noun itself may begin a list: "18 cán bộ, công chức", but
		 * not "21 đồng chí, Bí thư 9 đồng chí"
		 */
		if (a->roles[at + 1] == CBCC_ROLE_ITEM ||
			!cbcc_has_at(a, at - 1, CBCC_CLASS_POPULATION) ||
			cbcc_has_at(a, at - 1, CBCC_CLASS_UNIT))
			return false;
	}
	if (a->roles[at - 1] == CBCC_ROLE_PLACE && a->roles[at + 1] == CBCC_ROLE_PLACE)
		return joins_places(a, at);
	/* of most commas that is all to ask */
	if (!joins_alike(a, at))
		return false;
	/* "được đào tạo, tăng 1,4 lần": a change is of what came before */
	if (cbcc_is_at(a, at - 1, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE) !=
		cbcc_is_at(a, at + 1, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))
		return false;
	/* "là đảng viên, ngoài Đảng 44%": those are others */
	if (cbcc_is_link(a, at + 1, CBCC_LINK_NOT))
		return false;
	/* "26 cán bộ, công chức, nữ chiếm 9 người": a part, no more of the list */
	if (is_part(a, at) && number_follows(a, at + 2))
		return false;
	return !counts_next_kind(a, at) && !counts_others(a, at) && !counts_anew(a, at) &&
		!labels_next_level(a, at);
}

/* Do those sent to the places that go on with token at learn there? */
static bool
leads_to_learning(const cbcc_analysis *a, size_t at)
{
	while (at < a->count && (a->tokens[at].capital || cbcc_is_mark_at(a, at, ',') ||
							 cbcc_is_link(a, at, CBCC_LINK_AND)))
		at++;
	return cbcc_is_at(a, at, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING);
}

/*
 * "người Thái, Mông, Khơ Mú": a comma before a capital goes on with the list
 * of peoples that begins before it.
 */
static bool
joins_peoples(const cbcc_analysis *a, size_t at)
{
	size_t		i = at;

	if (at + 1 >= a->count || !a->tokens[at + 1].capital ||
		a->roles[at + 1] == CBCC_ROLE_ITEM)
		return false;
	while (i-- > 0 && at - i < 24)
	{
		const cbcc_token *token = &a->tokens[i];

		if (cbcc_has_at(a, i, CBCC_CLASS_POPULATION))
			return (cbcc_token_value(token, CBCC_CLASS_POPULATION) &
					CBCC_POPULATION_ETHNIC_MINORITY) != 0;
		/* "tiếng Jrai, Bahnar" */
		if (cbcc_is_at(a, i, CBCC_CLASS_TRACK, CBCC_TRACK_ETHNIC_LANGUAGE))
			return true;
		/* "sang Anh, Úc, Hà Lan học sau đại học" */
		if (cbcc_is_link(a, i, CBCC_LINK_TOWARDS))
			return leads_to_learning(a, at + 1);
		if (!token->capital && !cbcc_is_mark_at(a, i, ','))
			return false;
	}
	return false;
}

/*
 * "công chức địa chính, xây dựng cấp xã": the fields of a post between the
 * kind and its level are one list.
 */
static bool
joins_fields(const cbcc_analysis *a, size_t at)
{
	size_t		from = at;
	size_t		to = at + 1;

	/* of most commas no such words stand near */
	if (!cbcc_some_in(a, CBCC_CLASS_POPULATION,
					  at > FIELD_SYLLABLES ? at - FIELD_SYLLABLES - 1 : 0, at) ||
		!cbcc_some_in(a, CBCC_CLASS_POPULATION, at + 2, at + FIELD_SYLLABLES + 2))
		return false;
	while (from > 0 && at - from < FIELD_SYLLABLES && is_plain_syllable(a, from - 1))
		from--;
	while (to - at <= FIELD_SYLLABLES && is_plain_syllable(a, to))
		to++;
	return from > 0 && from < at && to > at + 1 && to < a->count &&
		cbcc_names_only(a, from - 1, CBCC_POPULATION_CIVIL_SERVANT |
							  CBCC_POPULATION_PUBLIC_EMPLOYEE) &&
		cbcc_names_only(a, to, CBCC_POPULATION_LEVELS);
}

/* "Ban Chấp hành Đảng bộ huyện khóa XI, nhiệm kỳ 2020 - 2025 gồm 39 đồng chí": its own term */
static bool
joins_term(const cbcc_analysis *a, size_t at)
{
	size_t		start;

	if (!cbcc_is_at(a, at + 1, CBCC_CLASS_TIME, CBCC_TIME_TERM) ||
		at + 2 >= a->count || a->tokens[at + 2].kind != CBCC_ATOM_NUMBER)
		return false;
	start = cbcc_segment_start(a, at);
	return cbcc_some_in(a, CBCC_CLASS_SEAT, start, at) &&
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, start, at);
}

/* A small word of no meaning to the grammar but that it is no official. */
static bool
is_field_word(const cbcc_analysis *a, size_t at)
{
	return at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		a->tokens[at].kind == CBCC_ATOM_SYLLABLE && !a->tokens[at].capital &&
		(a->tokens[at].classes & ~(1u << CBCC_CLASS_OUTSIDE)) == 0;
}

static void
set_cut(cbcc_analysis *a, size_t at, cbcc_cut cut)
{
	uint64_t   *rows = &a->sets[at / 64][CBCC_SET_CUT];

	if (a->cuts[at] >= cut)
		return;
	a->cuts[at] = (uint8_t) cut;
	for (int weaker = CBCC_CUT_COMMA; weaker <= (int) cut; weaker++)
		rows[weaker] |= UINT64_C(1) << at % 64;
}

/* ", góp phần củng cố cơ sở": what all counts are good for tells of none of them */
static bool
opens_result(const cbcc_analysis *a, size_t at)
{
	return a->item_count > 0 && a->items[a->item_count - 1].end <= at &&
		(cbcc_is_link(a, at + 1, CBCC_LINK_RESULT) || cbcc_is_link(a, at + 1, CBCC_LINK_TO));
}

static cbcc_cut
cut_of(const cbcc_analysis *a, size_t at)
{
	const cbcc_token *token = &a->tokens[at];

	switch (token->mark)
	{
		case ';':
		case '.':
		case '?':
		case '!':
			return CBCC_CUT_SEMICOLON;
		case ':':
			return CBCC_CUT_COLON;
		case '(':
		case ')':
			return CBCC_CUT_COMMA;
		case '|':
			return at > 0 && a->roles[at - 1] == CBCC_ROLE_ITEM ? CBCC_CUT_COMMA : CBCC_CUT_NONE;
		case ',':
			if (opens_result(a, at))
				return CBCC_CUT_SEMICOLON;
			return joins_list(a, at) || joins_peoples(a, at) || joins_fields(a, at) ||
				joins_term(a, at) ?
				CBCC_CUT_NONE : CBCC_CUT_COMMA;
		case '-':
			/* "tư pháp - hộ tịch" is one word, "cán bộ - công chức" one list */
			return token->spaced && at + 1 < a->count && a->tokens[at + 1].spaced &&
				!(at > 0 && is_field_word(a, at - 1) && is_field_word(a, at + 1)) &&
				!joins_list(a, at) ? CBCC_CUT_COMMA : CBCC_CUT_NONE;
		default:
			return CBCC_CUT_NONE;
	}
}

void
cbcc_cuts_find(cbcc_analysis *a, const uint64_t *marks)
{
	set_cut(a, 0, CBCC_CUT_SEMICOLON);
	for (size_t i = cbcc_next_marked(a, marks, 0); i < a->count; i = cbcc_next_marked(a, marks, i + 1))
	{
		uint32_t	mark = a->tokens[i].mark;
		cbcc_cut	cut;

		if (mark == '(' || mark == ')')
			cbcc_add_to_row(a, CBCC_SET_BRACKET, i);
		else if (mark == ',')
			cbcc_add_to_row(a, CBCC_SET_COMMA, i);
		if (a->roles[i] != CBCC_ROLE_PLAIN)
			continue;
		/* what is quoted begins where its mark does */
		cut = mark == '"' ? (cbcc_cut) a->cuts[i] : cut_of(a, i);
		set_cut(a, i + 1, cut);
		if (mark == '(')
			set_cut(a, i, cut);
	}
}
