/*-------------------------------------------------------------------------
 *
 * people.c
 *		Which words name people that may be counted.
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"
#include "grammar.h"
#include "key.h"

#define LEVELS CBCC_POPULATION_LEVELS

/* A level that a body has, not people: "trung tâm chính trị cấp huyện". */
static bool
is_level_of_body(const cbcc_analysis *a, size_t at)
{
	size_t		noun = at - (at > 0);

	if (at == 0 ||
		(a->people[at] & ~LEVELS) != 0 ||
		cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE) ||
		!cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL))
		return false;
	while (noun > 0 && a->tokens[noun - 1].kind == CBCC_ATOM_SYLLABLE &&
		   a->tokens[noun - 1].classes == 0 && at - noun < 3)
		noun--;
	/* "cán bộ phòng, ban cấp huyện", "công chức văn phòng cấp xã" */
	return noun == 0 || !cbcc_token_has(&a->tokens[noun - 1], CBCC_CLASS_POPULATION);
}

/* Does a person's name begin at: "Vương Đình Quý"? */
static bool
is_name_of_person(const cbcc_analysis *a, size_t at)
{
	return at + 1 < a->count && a->tokens[at].capital && a->tokens[at + 1].capital &&
		a->tokens[at + 1].kind == CBCC_ATOM_SYLLABLE &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_SURNAME, CBCC_SURNAME_FAMILY);
}

/* "vừa", "đã", "sẽ" */
static bool
precedes_act(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN &&
		(cbcc_token_has(&a->tokens[at], CBCC_CLASS_MODALITY) || a->tokens[at].key == KEY_VUA);
}

/*
 * "Chủ tịch UBND tỉnh vừa ký ...", "Giám đốc Sở yêu cầu ...": does the verb at token at tell
 * what the holder of an office does?  Not "chủ tịch UBND xã đã được ...".
 */
static bool
tells_act(const cbcc_analysis *a, size_t at)
{
	size_t		verb = at;

	while (verb + 1 < a->count && verb < at + 2 && precedes_act(a, verb))
		verb++;
	if (cbcc_has_link(a, verb, CBCC_LINK_DECIDE) || cbcc_has_link(a, verb, CBCC_LINK_DEMAND) ||
		cbcc_has_link(a, verb, CBCC_LINK_ASK))
		return true;
	return verb > at && a->roles[verb] == CBCC_ROLE_PLAIN && !a->tokens[verb].capital &&
		a->tokens[verb].kind == CBCC_ATOM_SYLLABLE && a->tokens[verb].classes == 0;
}

/*
 * "Bí thư Huyện ủy Kim Anh nhấn mạnh", "Chủ tịch xã Hồ Văn Ling": one who is named or
 * speaks is no group.
 */
static bool
is_one_person(const cbcc_analysis *a, size_t at)
{
	size_t		next = at + 1;

	if ((a->people[at] & CBCC_POPULATION_LEADER) == 0 ||
		(at > 0 && (a->roles[at - 1] == CBCC_ROLE_ITEM ||
					cbcc_has_link(a, at - 1, CBCC_LINK_PLURAL))))
		return false;
	/* "Bí thư Huyện ủy Kim Anh", "Thứ trưởng Nội vụ", "Trưởng Ban Tổ chức Tỉnh ủy" */
	while (next < a->count && a->tokens[next].kind == CBCC_ATOM_SYLLABLE &&
		   (a->roles[next] == CBCC_ROLE_PLACE || a->tokens[next].capital ||
			(next > at + 1 && a->tokens[next - 1].capital && a->tokens[next].atoms == 1 &&
			 !cbcc_token_has(&a->tokens[next], CBCC_CLASS_LINK) && !precedes_act(a, next))) &&
		   !cbcc_token_has(&a->tokens[next], CBCC_CLASS_SURNAME))
		next++;
	return is_name_of_person(a, next) || cbcc_has_link(a, next, CBCC_LINK_SAY) ||
		(a->cuts[at] != CBCC_CUT_NONE && tells_act(a, next));
}

/* "1.930 người (không bao gồm công chức cấp xã)"; but "chưa kể 12 công chức" counts */
static bool
is_left_out(const cbcc_analysis *a, size_t at)
{
	size_t		except = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_EXCEPT, 0, at);
	size_t		bracket;

	if (except == CBCC_NO_WORD)
		return false;
	bracket = cbcc_bracket_of(a, at);
	return except >= (bracket != 0 ? bracket : cbcc_segment_start(a, at)) &&
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, except, at + 1);
}

/* Past "45 tuổi," before token at, backwards: the end of what stands before it. */
static size_t
end_before_age(const cbcc_analysis *a, size_t at)
{
	size_t		first = at;

	if (at < 2 || !cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))
		return at;
	while (first > 0 && a->tokens[first - 1].kind != CBCC_ATOM_MARK)
		first--;
	return first > 0 ? first - 1 : at;
}

/*
 * "ông Lê Văn An, Giám đốc Sở Nội vụ", "cô Trần Thị Ba, 45 tuổi, giáo viên", with all
 * posts of one: behind the name of whose post it is.
 */
static bool
is_apposed(const cbcc_analysis *a, size_t at)
{
	size_t		end;

	if (at < 2 || a->tokens[at - 1].kind != CBCC_ATOM_MARK ||
		!(a->cuts[at] == CBCC_CUT_COMMA || cbcc_token_is_mark(&a->tokens[at - 1], '-')))
		return false;
	end = end_before_age(a, at - 1);
	for (size_t i = end; i-- > 0 && end - i < 6 && a->tokens[i].capital;)
		if (is_name_of_person(a, i))
			return true;
	return a->roles[cbcc_segment_start(a, at - 2)] == CBCC_ROLE_SPEAKER;
}

/* "không phải là đảng viên", "không giữ chức vụ lãnh đạo, quản lý" */
static bool
is_negated(const cbcc_analysis *a, size_t at)
{
	size_t		first = at;

	while (first > 0 && at - first < 3 &&
		   (cbcc_has_link(a, first - 1, CBCC_LINK_IS) ||
			cbcc_has_link(a, first - 1, CBCC_LINK_POST) ||
			cbcc_has_link(a, first - 1, CBCC_LINK_HOLD)))
		first--;
	/* "ngoài Đảng" */
	return cbcc_has_link(a, at, CBCC_LINK_NOT) ||
		(first > 0 && cbcc_has_link(a, first - 1, CBCC_LINK_NOT));
}

uint32_t
cbcc_population_denied(const cbcc_analysis *a, size_t from, size_t to)
{
	uint32_t	set = 0;

	if (cbcc_some_link(a, CBCC_LINK_NOT, from, to))
		cbcc_for_each_in(i, a, CBCC_CLASS_POPULATION, from, to)
			if (is_negated(a, i))
				set |= a->people[i];
	return set;
}

/* "dân tộc Kinh": the one that is no minority */
static bool
is_of_majority(const cbcc_analysis *a, size_t at)
{
	return at + 1 < a->count && a->tokens[at + 1].key == KEY_KINH && a->tokens[at + 1].atoms == 1 &&
		cbcc_names_only(a, at, CBCC_POPULATION_ETHNIC_MINORITY);
}

/*
 * "5 hợp đồng lao động", "hợp đồng lao động theo Nghị định số 111/2022/NĐ-CP: 23 người", "Ban
 * giám hiệu 3": does a number stand beside the word at?
 */
static bool
is_counted(const cbcc_analysis *a, size_t at)
{
	size_t		next = at + 1;

	if (a->roles[at] == CBCC_ROLE_ITEM || (at > 0 && a->roles[at - 1] == CBCC_ROLE_ITEM))
		return true;
	if (next + 1 < a->count && a->roles[next + 1] == CBCC_ROLE_DOCUMENT)
		next++;
	while (next < a->count && a->roles[next] == CBCC_ROLE_DOCUMENT)
		next++;
	next += cbcc_has_link(a, next, CBCC_LINK_HAVE) || cbcc_has_link(a, next, CBCC_LINK_IS) ||
		(next < a->count && cbcc_token_is_mark(&a->tokens[next], ':'));
	return next < a->count && a->roles[next] == CBCC_ROLE_ITEM;
}

/*
 * "làm công tác dân tộc, tôn giáo", "phụ trách công tác phụ nữ": a trait of those whom
 * officials work for
 */
static bool
is_matter(const cbcc_analysis *a, size_t at)
{
	size_t		first = at;

	while (first > 1 && at - first < 8 &&
		   cbcc_names_only(a, first, CBCC_POPULATION_TRAITS) &&
		   cbcc_joins(a, first - 1) &&
		   cbcc_names_only(a, first - 2, CBCC_POPULATION_TRAITS))
		first -= 2;
	return first > 0 && cbcc_names_only(a, first, CBCC_POPULATION_TRAITS) &&
		(cbcc_has_link(a, first - 1, CBCC_LINK_MATTER) ||
		 cbcc_has_link(a, first - 1, CBCC_LINK_DUTY));
}

/*
 * "sau khi bỏ cấp huyện", "không còn chính quyền cấp huyện": a level that there is no more is
 * nobody's.
 */
static bool
is_abolished(const cbcc_analysis *a, size_t at)
{
	size_t		first = at;

	if (!cbcc_names_only(a, at, LEVELS))
		return false;
	while (first-- > 0 && first + 5 > at && a->roles[first] == CBCC_ROLE_PLAIN &&
		   a->cuts[first + 1] == CBCC_CUT_NONE)
		if (cbcc_has_link(a, first, CBCC_LINK_ABOLISH) || cbcc_has_link(a, first, CBCC_LINK_MERGE) ||
			(a->tokens[first].key == KEY_CON && first > 0 && cbcc_has_link(a, first - 1, CBCC_LINK_NOT)))
			return true;
		else if (cbcc_token_has(&a->tokens[first], CBCC_CLASS_POPULATION) ||
				 cbcc_token_has(&a->tokens[first], CBCC_CLASS_EVENT))
			return false;
	return false;
}

/* "giáo viên giỏi cấp tỉnh 12 người, cấp huyện 45": the title's level, too */
static bool
is_level_of_title(const cbcc_analysis *a, size_t at)
{
	size_t		title = cbcc_names_only(a, at, LEVELS) ?
		cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_TITLE, 0, at) : CBCC_NO_WORD;

	/* "...; cấp huyện có 45 cán bộ", "3 cán bộ cấp huyện" */
	if (title == CBCC_NO_WORD || cbcc_has_link(a, at + 1, CBCC_LINK_HAVE) ||
		cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_POPULATION))
		return false;
	for (size_t i = title + 1; i < at; i++)
		if (a->roles[i] != CBCC_ROLE_ITEM && a->tokens[i].kind != CBCC_ATOM_MARK &&
			!cbcc_has_link(a, i, CBCC_LINK_HAVE) && !cbcc_has_link(a, i, CBCC_LINK_AND) &&
			!cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION))
			return false;
	return true;
}

/* Is the word at a negated trait or another's: "không là đảng viên"? */
static bool
is_excluded(const cbcc_analysis *a, size_t at)
{
	if (a->roles[at] == CBCC_ROLE_DOCUMENT || a->roles[at] == CBCC_ROLE_TIME ||
		/* "Trường Đào tạo, bồi dưỡng cán bộ, công chức mở 7 lớp" */
		a->roles[at] == CBCC_ROLE_PLACE)
		return true;
	if (a->people[at] == CBCC_POPULATION_FEMALE &&
		/* "chị Mai kể" tells of one; "59 chị" counts women */
		((cbcc_token_has(&a->tokens[at], CBCC_CLASS_UNIT) && a->tokens[at].atoms == 1 &&
		  a->roles[at] != CBCC_ROLE_ITEM) ||
		/* "phó chủ tịch Hội Phụ nữ", "chi hội trưởng phụ nữ" */
		 (at > 0 &&
		  (a->people[at - 1] & CBCC_POPULATION_UNION_OFFICER) != 0)))
		return true;
	/* "41 tổ chức cơ sở đảng" */
	if (at > 0 && a->roles[at - 1] == CBCC_ROLE_ITEM &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
		return true;
	/* "tòa án hai cấp tỉnh X": the two levels of the tỉnh */
	if (at > 0 && (a->tokens[at - 1].kind == CBCC_ATOM_NUMBER ||
				   cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_NUMERAL)) &&
		at + 1 < a->count && a->roles[at + 1] == CBCC_ROLE_PLACE && a->tokens[at + 1].capital &&
		cbcc_names_only(a, at, CBCC_POPULATION_LEVELS))
		return true;
	if (is_level_of_body(a, at) || is_matter(a, at) ||
		(cbcc_has_link(a, at, CBCC_LINK_STAFF) && !is_counted(a, at)) ||
		(at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_AREA)))
		return true;
	/* "giữ chức bí thư", but not "Đối với chức danh bí thư, có 17 đồng chí" */
	if (at > 0 && cbcc_has_link(a, at - 1, CBCC_LINK_POST) &&
		!(at > 1 && cbcc_has_link(a, at - 2, CBCC_LINK_HEADING) &&
		  a->cuts[at - 2] != CBCC_CUT_NONE))
		return true;
	/* "Trường Đào tạo cán bộ đã biên soạn": in its name */
	if (at > 0 && a->roles[at - 1] == CBCC_ROLE_PLACE && a->tokens[at - 1].capital &&
		cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_EVENT))
		return true;
	/* "song ngữ Việt - Khmer" */
	if (at > 1 && cbcc_token_is_mark(&a->tokens[at - 1], '-') && a->tokens[at].capital &&
		a->tokens[at - 2].capital && a->tokens[at - 2].classes == 0)
		return true;
	/* "biết tiếng Ê Đê, Jrai" */
	while (at > 1 && a->cuts[at] == CBCC_CUT_NONE && a->tokens[at].capital &&
		   cbcc_token_is_mark(&a->tokens[at - 1], ','))
		at -= 2;
	if (cbcc_token_is(&a->tokens[at], CBCC_CLASS_TRACK, CBCC_TRACK_ETHNIC_LANGUAGE))
		return true;
	return is_left_out(a, at) || is_negated(a, at) || is_of_majority(a, at) ||
		is_abolished(a, at) || is_level_of_title(a, at);
}

/*
 * "nữ 10 đại biểu", "nữ có 10", "Nữ: 10 đại biểu", "nữ chiếm 31% cán bộ": what the word
 * before the number says of those counted.
 */
uint32_t
cbcc_population_said_before(const cbcc_grammar *g, size_t number)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	set;

	number -= number > 1 && (cbcc_has_link(a, number - 1, CBCC_LINK_HAVE) ||
							 cbcc_has_link(a, number - 1, CBCC_LINK_SHARE) ||
							 cbcc_token_is_mark(&a->tokens[number - 1], ':'));
	/* "dưới 40 tuổi 8 đại biểu" */
	for (size_t i = 0; i < a->item_count && a->limits_age; i++)
		if (a->items[i].limits_age &&
			(a->items[i].end == number ||
			 (a->items[i].end + 1 == number &&
			  cbcc_token_is(&a->tokens[number - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))))
			return CBCC_POPULATION_YOUNG;
	/* "trẻ tuổi (dưới 40) 8 đại biểu" */
	if (number > 1 && cbcc_token_is_mark(&a->tokens[number - 1], ')'))
		number = cbcc_bracket_of(a, number - 1);
	number -= number > 0 && cbcc_token_is_mark(&a->tokens[number - 1], '(');
	/* "dân tộc Khmer, Hoa 15 đại biểu" */
	while (number > 2 && a->tokens[number - 1].capital && a->tokens[number - 1].classes == 0 &&
		   cbcc_token_is_mark(&a->tokens[number - 2], ',') &&
		   a->cuts[number - 1] == CBCC_CUT_NONE)
		number -= 2;
	set = number == 0 ? 0 : cbcc_population_between(g, number - 1, number);

	return (set & ~(CBCC_POPULATION_TRAITS | CBCC_POPULATION_PARTY_MEMBER)) == 0 ? set : 0;
}

/* "nữ chiếm 31% cán bộ, 28% công chức và 61% viên chức": the label of the row's first */
uint32_t
cbcc_population_said_of_row(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		first = index;

	while (first > 0 && item->unit == CBCC_UNIT_PERCENT && item->first > 0 &&
		   cbcc_joins(&g->analysis, item->first - 1) && item[-1].unit == CBCC_UNIT_PERCENT &&
		   (cbcc_population_between(g, item[-1].end, item->first) & CBCC_POPULATION_KINDS) != 0)
	{
		first--;
		item--;
	}
	return first < index ? cbcc_population_said_before(g, item->first) : 0;
}

/* Past the name of a people at token at: "Tày", "Khơ Mú"; or at. */
static size_t
end_of_name(const cbcc_analysis *a, size_t at)
{
	size_t		end = at;

	while (end < a->count && end < at + 3 && a->tokens[end].capital &&
		   a->roles[end] == CBCC_ROLE_PLAIN && a->tokens[end].kind == CBCC_ATOM_SYLLABLE &&
		   (a->tokens[end].classes & ~(1u << CBCC_CLASS_SURNAME)) == 0)
		end++;
	return end;
}

/* What stands between the peoples of a list and their numbers. */
static bool
goes_on_with_peoples(const cbcc_analysis *a, size_t at)
{
	return a->tokens[at].kind == CBCC_ATOM_MARK || a->roles[at] == CBCC_ROLE_ITEM ||
		cbcc_has_link(a, at, CBCC_LINK_AND) || cbcc_has_link(a, at, CBCC_LINK_SHARE) ||
		cbcc_has_link(a, at, CBCC_LINK_HAVE) || cbcc_has_link(a, at, CBCC_LINK_IS);
}

/*
 * "dân tộc Dao 6 người, Tày 8 người", "Dân tộc: Kinh 1.412, Tày 912": the names that go on
 * with a list of peoples, which begins before token at, each with its number; returns where
 * it ends.
 */
static size_t
find_peoples(cbcc_analysis *a, size_t at)
{
	size_t		i = end_of_name(a, at);

	while (i < a->count)
	{
		size_t		end = end_of_name(a, i);
		size_t		number = end;

		if (end == i)
		{
			if (!goes_on_with_peoples(a, i))
				break;
			i++;
			continue;
		}
		number += number + 1 < a->count && a->roles[number] != CBCC_ROLE_ITEM &&
			goes_on_with_peoples(a, number);
		if (number < a->count && a->roles[number] == CBCC_ROLE_ITEM && a->tokens[i].key != KEY_KINH)
			a->sets[i / 64][CBCC_SET_PEOPLE] |= UINT64_C(1) << i % 64;
		i = end;
	}
	return i;
}

/* Found once for the sentence, whatever asks for stretches of it. */
void
cbcc_population_prepare(cbcc_grammar *g)
{
	cbcc_analysis *a = &g->analysis;
	size_t		end_of_peoples = 0;

	cbcc_for_each_in(i, a, CBCC_CLASS_POPULATION, 0, a->count)
	{
		if (i >= end_of_peoples && a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_names_only(a, i, CBCC_POPULATION_ETHNIC_MINORITY))
			end_of_peoples = find_peoples(a, i + 1);
		if (is_apposed(a, i) || is_one_person(a, i))
			cbcc_set_roles(a, i, i + 1, CBCC_ROLE_SPEAKER);
		else if (!is_excluded(a, i))
			a->sets[i / 64][CBCC_SET_PEOPLE] |= UINT64_C(1) << i % 64;
	}
}

