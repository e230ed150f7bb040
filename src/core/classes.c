/*-------------------------------------------------------------------------
 *
 * classes.c
 *		Whose classes those of a school are: of cadres or of pupils.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* "12 lớp, hiện còn thiếu 4 giáo viên": so near are those who teach them. */
#define TEACHERS_DISTANCE 4

/* "Trường Chính trị tỉnh": one that the lexicon lists, or "bồi dưỡng cán bộ". */
static bool
is_school_of_cadres(const cbcc_analysis *a, const cbcc_mention *m)
{
	return (a->tokens[m->first].atoms > 2 &&
			cbcc_token_is(&a->tokens[m->first], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL)) ||
		cbcc_some_in(a, CBCC_CLASS_POPULATION, m->first, m->end);
}

static bool
is_school_of_pupils(const cbcc_analysis *a, const cbcc_mention *m)
{
	return m->is_body && !is_school_of_cadres(a, m) &&
		cbcc_token_is(&a->tokens[m->first], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL);
}

/* Does "trường", or a school of pupils by its name, end before token at? */
static bool
ends_school(const cbcc_analysis *a, size_t at, bool is_direct)
{
	if (at > 0 && cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
		/* "tổ chức 24 lớp" is a verb */
		return !is_direct || a->tokens[at - 1].atoms == 1;
	/* "Trường tôi 26 lớp" */
	is_direct = is_direct && at > 0 &&
		!cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_SPEAKER);
	for (size_t i = 0; i < a->mention_count && !is_direct; i++)
		if (a->mentions[i].end == at)
			return is_school_of_pupils(a, &a->mentions[i]);
	return false;
}

/* "Ở Trường Mầm non X, 12 lớp chỉ có 15 giáo viên" */
static bool
is_subject_at_school(const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->first != cbcc_segment_start(a, item->first) ||
		!(cbcc_has_link(a, item->end, CBCC_LINK_HAVE) ||
		  cbcc_has_link(a, item->end, CBCC_LINK_ONLY)))
		return false;
	for (size_t i = 0; i < a->mention_count && a->mentions[i].end <= item->first; i++)
		if (is_school_of_pupils(a, &a->mentions[i]))
			return true;
	return false;
}

/* "mỗi giáo viên dạy 3 lớp"; but "dạy 3 lớp cho cán bộ xã", "Trường Chính trị dạy 3 lớp" */
static bool
is_taught_at_school(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	return item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_TEACH) &&
		!cbcc_classes_have_school(a, item->first) &&
		cbcc_population_between(g, item->end, cbcc_segment_end(a, item->end - 1)) == 0;
}

/* Is no more said to be done in tokens[from..to) than that something rose or fell? */
static bool
says_no_event(const cbcc_analysis *a, size_t from, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, from, to)
		if (cbcc_is_free(a, i, CBCC_CLASS_EVENT) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))
			return false;
	return true;
}

/* "17 lớp tiểu học", where nothing is said of people or of training */
bool
cbcc_classes_are_of_stage(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->end < a->count &&
		CBCC_SENSE_TRACK(cbcc_token_value(&a->tokens[item->end], CBCC_CLASS_QUALIFICATION)) ==
		CBCC_TRACK_GENERAL && !cbcc_some_in(a, CBCC_SET_PEOPLE, 0, a->count) &&
		says_no_event(a, 0, a->count);
}

/* "xã có 12 lớp, 19 giáo viên"; but "có 5 lớp với 61 giáo viên tham gia" */
static bool
are_counted_with_teachers(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		end;

	if (index + 1 >= g->draft_count || !item[1].counts_people || !cbcc_joins(a, item->end) ||
		item[1].first > item->end + TEACHERS_DISTANCE)
		return false;
	end = cbcc_segment_end(a, item[1].end);
	return (cbcc_population_between(g, item[1].end, end) & CBCC_POPULATION_LECTURER) != 0 &&
		!cbcc_classes_have_school(a, item->first) && says_no_event(a, 0, end) &&
		!cbcc_some_link(a, CBCC_LINK_WITHIN, item->end, end) &&
		!cbcc_some_link(a, CBCC_LINK_ATTEND, item->end, end);
}

/*
 * "trường có 14 lớp, 3 điểm lẻ", "có trường 18 lớp mà tới 61 giáo viên"; but "26 lớp
 * với 1.910 học viên".
 */
bool
cbcc_classes_are_of_pupils(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		at = item->first;
	bool		has = false;

	while (at > 0 && (cbcc_has_link(a, at - 1, CBCC_LINK_HAVE) ||
					  cbcc_has_link(a, at - 1, CBCC_LINK_ONLY) ||
					  cbcc_has_link(a, at - 1, CBCC_LINK_SPEAKER) ||
					  cbcc_has_link(a, at - 1, CBCC_LINK_THIS)))
		has |= cbcc_has_link(a, --at, CBCC_LINK_HAVE);
	return item->unit == CBCC_UNIT_CLASS &&
		(ends_school(a, at, !has) || is_subject_at_school(a, item) ||
		 is_taught_at_school(g, item) || are_counted_with_teachers(g, index)) &&
		!(cbcc_population_between(g, item->end, a->count) & CBCC_POPULATION_LEARNER);
}

/* "Trường Chính trị tỉnh mở 37 lớp" */
bool
cbcc_classes_have_school(const cbcc_analysis *a, size_t to)
{
	for (size_t i = 0; i < a->mention_count && a->mentions[i].first < to; i++)
		if (a->mentions[i].is_body && is_school_of_cadres(a, &a->mentions[i]))
			return true;
	return false;
}
