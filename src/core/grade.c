/*-------------------------------------------------------------------------
 *
 * grade.c
 *		Numbers of grades: "giỏi 24%, khá 61%, trung bình 15%".
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"

static bool
is_grade(const cbcc_analysis *a, size_t at)
{
	return at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_is_at(a, at, CBCC_CLASS_LINK, CBCC_LINK_GRADE);
}

/* May a grade begin at token at: not "thực hiện tốt 12 chỉ tiêu"? */
static bool
may_begin(const cbcc_analysis *a, size_t at)
{
	return at == 0 || a->tokens[at - 1].kind != CBCC_ATOM_SYLLABLE ||
		cbcc_has_at(a, at - 1, CBCC_CLASS_EVENT) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_PART) || cbcc_is_link(a, at - 1, CBCC_LINK_AND) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_HAVE);
}

/* The grade that a number is of: the token, or the number's own. */
static size_t
grade_of(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->first;

	if (is_grade(a, item->end))
		return item->end;
	at -= at > 1 && (cbcc_is_mark_at(a, at - 1, ':') || cbcc_is_link(a, at - 1, CBCC_LINK_HAVE) ||
					 cbcc_is_link(a, at - 1, CBCC_LINK_IS));
	return at > 0 && is_grade(a, at - 1) && may_begin(a, at - 1) ? at - 1 : item->first;
}

/* "đạt loại giỏi", but "tốt nghiệp đại học loại giỏi" rates the degree */
static bool
says_rating(const cbcc_analysis *a, size_t to)
{
	for (size_t i = 0; i < to; i++)
		if (cbcc_is_at(a, i, CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION) &&
			!(i > 0 && (cbcc_has_at(a, i - 1, CBCC_CLASS_QUALIFICATION) ||
						cbcc_is_link(a, i - 1, CBCC_LINK_GRADUATE))))
			return true;
	return false;
}

/*
 * One grade alone may be any adjective, and "trung bình" is a mean: there are two, one
 * of them no mean, or the rating is named.  "31 khá" counts people.
 */
void
cbcc_grades_find(cbcc_analysis *a)
{
	size_t		count = 0;
	bool		has_other = false;

	for (size_t i = 0; i < a->item_count; i++)
	{
		size_t		at = grade_of(a, &a->items[i]);

		if (at == a->items[i].first)
			continue;
		count++;
		has_other |= !cbcc_has_at(a, at, CBCC_CLASS_STAT);
	}
	if (!has_other || (count < 2 && !says_rating(a, a->items[a->item_count - 1].first)))
		return;
	for (size_t i = 0; i < a->item_count; i++)
	{
		cbcc_item  *item = &a->items[i];
		size_t		at = grade_of(a, item);

		item->is_graded = at != item->first;
		if (item->is_graded && at == item->end && !item->has_unit)
		{
			item->has_unit = true;
			item->unit = CBCC_UNIT_PERSON;
		}
	}
}
