/*-------------------------------------------------------------------------
 *
 * item.c
 *		The numbers of a sentence that may be facts, with sign words and unit.
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"

#include <string.h>

#include "key.h"

/* A law's name has no more words before its year. */
#define LAW_TOKENS 8

/* "5.000đ"; and of the words for which scales money is told in. */
#define SHORTEST_MONEY 5
#define SCALE_MILLION 6
#define SCALE_BILLION 9

/* Nor is what one was elected for so many times. */
#define OFFICE_TOKENS 3

/* How old officials are. */
#define AGE_MIN 18
#define AGE_MAX 75

/* A noun that a number may stand behind without counting: "khóa 14". */
static bool
is_ordinal_head(const cbcc_analysis *a, size_t at)
{
	return cbcc_is_at(a, at, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
}

/* Words that may stand between two sign words or before a number. */
static size_t
sign_words_start(const cbcc_analysis *a, size_t number_at, cbcc_approx *approx)
{
	size_t		first = number_at;

	*approx = CBCC_APPROX_EXACT;
	while (first > 0 && a->roles[first - 1] == CBCC_ROLE_PLAIN &&
		   cbcc_has_at(a, first - 1, CBCC_CLASS_APPROX) &&
		   !cbcc_is_at(a, first - 1, CBCC_CLASS_APPROX, CBCC_APPROX_ORDER))
	{
		/* "15 trên 23 cán bộ": of so many; but "8 trên 50 tuổi" */
		if (first > 1 && a->tokens[first - 1].key == KEY_TREN &&
			a->tokens[first - 2].kind == CBCC_ATOM_NUMBER &&
			!cbcc_is_at(a, number_at + 1, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))
			break;
		/* "người cao nhất 2,7 tỷ đồng": one of them has so much */
		if (first > 1 && cbcc_is_at(a, first - 1, CBCC_CLASS_APPROX, CBCC_APPROX_AT_MOST) &&
			cbcc_is_link(a, first - 1, CBCC_LINK_EXTREME) &&
			(cbcc_is_at(a, first - 2, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) ||
			 cbcc_has_at(a, first - 2, CBCC_CLASS_POPULATION)))
			break;
		if (!cbcc_token_is(&a->tokens[first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM) &&
			*approx == CBCC_APPROX_EXACT)
			*approx = (cbcc_approx) cbcc_token_value(&a->tokens[first - 1],
													 CBCC_CLASS_APPROX);
		first--;
	}
	return first;
}

/* "tối thiểu giảm được 10%": the limit stands before the verb of the number at token first */
static bool
limits_fall(const cbcc_analysis *a, size_t first)
{
	first -= first > 2 && cbcc_is_link(a, first - 1, CBCC_LINK_PASSIVE);
	return first > 1 && cbcc_has_at(a, first - 1, CBCC_CLASS_CHANGE) &&
		cbcc_is_at(a, first - 2, CBCC_CLASS_APPROX, CBCC_APPROX_AT_LEAST) &&
		a->roles[first - 2] == CBCC_ROLE_PLAIN;
}

/*
 * "2.813/3.050", also spaced.  The second number is never a fact; it is the
 * whole only where it can be ("2 lớp/130 học viên" has a unit between).
 */
static size_t
read_whole(const cbcc_analysis *a, size_t at, cbcc_item *item)
{
	cbcc_number whole;
	size_t		used;

	if (!cbcc_is_mark_at(a, at, '/') || !(at + 1 < a->count) ||
		a->tokens[at + 1].kind != CBCC_ATOM_NUMBER)
		return 0;
	used = cbcc_number_read(&a->tokens[at + 1], a->count - at - 1, &whole);
	if (used == 0)
		return 0;
	item->has_whole = true;
	item->whole = whole.value;
	return used + 1;
}

static bool
names_counted(const cbcc_analysis *a, size_t at)
{
	return cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) ||
		cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_TURN) ||
		cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) ||
		(cbcc_has_at(a, at, CBCC_CLASS_POPULATION) &&
		 (a->people[at] & CBCC_POPULATION_KINDS) != 0);
}

/* "30-40", "từ 10 đến 12" */
static bool
goes_up_to(const cbcc_analysis *a, size_t at)
{
	return cbcc_is_mark_at(a, at, '-') || cbcc_is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_TO);
}

/* "30–40 học viên": one fact of the first number, about (ruling 20). */
static size_t
read_range(const cbcc_analysis *a, size_t at, cbcc_item *item)
{
	cbcc_number upper;
	size_t		sign = !goes_up_to(a, at);
	size_t		used;
	bool		from;

	/* "8% - 9%", "3% đến 4%", "20 tỷ đồng đến 25 tỷ đồng": the second unit is of both */
	if (sign > 0 && !(goes_up_to(a, at + 1) &&
					  (cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_PERCENT) ||
					   cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_VND))))
		return 0;
	at += sign;
	if (at + 1 >= a->count || a->tokens[at + 1].kind != CBCC_ATOM_NUMBER)
		return 0;
	from = item->number_at > 0 &&
		cbcc_is_at(a, item->number_at - 1, CBCC_CLASS_TIME, CBCC_TIME_FROM);
	used = cbcc_number_read(&a->tokens[at + 1], a->count - at - 1, &upper);
	if (used == 0 || cbcc_decimal_compare(item->number.value, upper.value) >= 0 ||
		/* "2 đến 3 cán bộ": what it counts tells that it is one */
		(!from && sign == 0 && !cbcc_is_mark_at(a, at, '-') && !names_counted(a, at + 1 + used)) ||
		(sign > 0 && !cbcc_is_at(a, at + 1 + used, CBCC_CLASS_UNIT,
								 cbcc_token_value(&a->tokens[at - 1], CBCC_CLASS_UNIT))))
		return 0;
	if (item->number_end == item->number_at + 1 &&
		!cbcc_number_share_scale(&item->number, &a->tokens[at + 1], used))
		return 0;
	item->approx = CBCC_APPROX_ABOUT;
	return sign + used + 1;
}

/* "77% chỉ tiêu công chức chưa có người": of posts, but "đạt 77% chỉ tiêu công chức" */
static bool
is_share_of_posts(const cbcc_analysis *a, size_t noun, size_t first)
{
	/* "đạt 77% chỉ tiêu lớp và 78% chỉ tiêu học viên" */
	bool		joined = first > 0 && a->item_count > 0 &&
		a->items[a->item_count - 1].unit == CBCC_UNIT_PERCENT_OF_PLAN &&
		cbcc_may_join(a, first - 1);

	return cbcc_is_at(a, noun, CBCC_CLASS_UNIT, CBCC_UNIT_POST) &&
		cbcc_has_at(a, noun + 1, CBCC_CLASS_POPULATION) && !joined &&
		!(first > 0 && (cbcc_is_link(a, first - 1, CBCC_LINK_SHARE) ||
						cbcc_is_link(a, first - 1, CBCC_LINK_PASSIVE) ||
						cbcc_has_at(a, first - 1, CBCC_CLASS_EVENT)));
}

/* "% kế hoạch", "% so với kế hoạch", "% chỉ tiêu (năm)". */
static size_t
read_plan(const cbcc_analysis *a, size_t at, size_t first)
{
	size_t		i = at;

	if (is_share_of_posts(a, at, first))
		return 0;
	if (cbcc_is_at(a, i, CBCC_CLASS_LINK, CBCC_LINK_COMPARE))
		i++;
	if (i < a->count && a->roles[i] == CBCC_ROLE_PLAIN &&
		cbcc_has_at(a, i, CBCC_CLASS_PLAN))
		return i + 1 - at;
	return 0;
}

/* "1,200": what it is when the comma groups; false for another number. */
static bool
read_grouped(const cbcc_analysis *a, size_t at, cbcc_decimal *value)
{
	const cbcc_token *token = &a->tokens[at];
	size_t		length = token->end - token->start;
	const char *digits = a->text + token->start;
	int64_t		thousands = 0;

	if (length < 5 || length > 7 || *digits == '0' || digits[length - 4] != ',')
		return false;
	for (size_t i = 0; i < length; i++)
	{
		if (i + 4 == length)
			continue;
		if (digits[i] < '0' || digits[i] > '9')
			return false;
		thousands = thousands * 10 + (digits[i] - '0');
	}
	*value = (cbcc_decimal) {.mantissa = thousands};
	return true;
}

/*
 * "1,200 công chức", "860/1,200 công chức": nobody counts thousandths of people, so
 * the comma groups.
 */
static void
read_comma_of_thousands(const cbcc_analysis *a, cbcc_item *item)
{
	if (!item->has_unit || item->number_end != item->number_at + 1 ||
		!(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_TURN ||
		  item->unit == CBCC_UNIT_CLASS || item->unit == CBCC_UNIT_POST))
		return;
	(void) read_grouped(a, item->number_at, &item->number.value);
	if (item->has_whole)
		(void) read_grouped(a, item->number_end + 1, &item->whole);
}

/*
 * "So với kế hoạch năm, tỉnh mở 25 lớp, đạt 97,4%", "vượt kế hoạch, đạt 112%": a share
 * of what is fronted
 */
static bool
is_of_fronted_plan(const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->first > 2 && cbcc_is_mark_at(a, item->first - 2, ',') &&
		cbcc_has_at(a, item->first - 3, CBCC_CLASS_PLAN) &&
		cbcc_is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_SHARE))
		return true;
	return cbcc_is_at(a, 0, CBCC_CLASS_LINK, CBCC_LINK_COMPARE) &&
		cbcc_has_at(a, 1, CBCC_CLASS_PLAN) &&
		item->first > 1 && cbcc_is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_SHARE);
}

/* "3.214.567.000đ", "1,2 tỷ đ"; but "28,5đ" are points of an examination */
static bool
is_short_dong(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *last = &a->tokens[item->end - 1];

	return cbcc_token_has(last, CBCC_CLASS_SCALE) ||
		(item->number.value.scale == 0 && last->end - last->start >= SHORTEST_MONEY);
}

/* "Kinh phí đào tạo: 1,2 tỷ", "chi 450 triệu hỗ trợ", "tỉnh 1,2 tỷ đồng, huyện 3 tỷ" */
static bool
is_money_without_unit(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->end;

	if (!(cbcc_is_at(a, at - 1, CBCC_CLASS_SCALE, SCALE_MILLION) ||
		  cbcc_is_at(a, at - 1, CBCC_CLASS_SCALE, SCALE_BILLION)) ||
		(at < a->count && a->tokens[at].kind == CBCC_ATOM_SYLLABLE &&
		 !cbcc_has_at(a, at, CBCC_CLASS_EVENT) && !cbcc_has_at(a, at, CBCC_CLASS_LINK)))
		return false;
	return (a->item_count > 0 && a->items[a->item_count - 1].unit == CBCC_UNIT_VND &&
			a->items[a->item_count - 1].has_unit) ||
		cbcc_is_at(a, at, CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING) ||
		(item->first > 0 && a->tokens[item->first - 1].key == KEY_CHI) ||
		cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING, 0, item->first);
}

/*
 * "156/180 (86,7%) cán bộ", "12 (chiếm 8%) cán bộ", "12/15 = 80% cán bộ": past what holds
 * the share alone, or at
 */
static size_t
end_of_share_between(const cbcc_analysis *a, size_t at)
{
	bool		is_equal = cbcc_is_mark_at(a, at, '=');
	size_t		share = at + 1;

	if (!is_equal && !cbcc_is_mark_at(a, at, '('))
		return at;
	share += cbcc_is_link(a, share, CBCC_LINK_SHARE);
	if (share >= a->count || a->tokens[share].kind != CBCC_ATOM_NUMBER ||
		!cbcc_is_at(a, share + 1, CBCC_CLASS_UNIT, CBCC_UNIT_PERCENT))
		return at;
	return is_equal ? share + 2 : cbcc_is_mark_at(a, share + 2, ')') ? share + 3 : at;
}

/* The unit that stands behind the number, and what else closes the item. */
static void
read_unit(const cbcc_analysis *a, cbcc_item *item)
{
	size_t		at = item->end;
	size_t		noun = cbcc_is_mark_at(a, at, '"') && a->tokens[at].spaced ? at + 1 :
		end_of_share_between(a, at);

	if (cbcc_is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_PERCENT))
	{
		size_t		plan = read_plan(a, at + 1, item->first);

		item->has_unit = true;
		item->unit = plan > 0 || is_of_fronted_plan(a, item) ?
			CBCC_UNIT_PERCENT_OF_PLAN : CBCC_UNIT_PERCENT;
		item->end = at + 1 + plan;
	}
	/* "815 trđ": scale and unit in one */
	else if (cbcc_has_at(a, at - 1, CBCC_CLASS_SCALE) && cbcc_has_at(a, at - 1, CBCC_CLASS_UNIT))
	{
		item->has_unit = true;
		item->unit = (cbcc_unit) cbcc_token_value(&a->tokens[at - 1], CBCC_CLASS_UNIT);
	}
	else if (cbcc_has_at(a, at, CBCC_CLASS_UNIT) &&
			 (a->tokens[at].key != KEY_DONG || a->tokens[at].atoms > 1 || is_short_dong(a, item)))
	{
		item->has_unit = true;
		item->unit = (cbcc_unit) cbcc_token_value(&a->tokens[at], CBCC_CLASS_UNIT);
		item->end = at + 1;
	}
	/* "14 đối tượng tinh giản biên chế" */
	else if (is_ordinal_head(a, at) && cbcc_is_at(a, at + 1, CBCC_CLASS_EVENT, CBCC_EVENT_REDUCTION))
	{
		item->has_unit = true;
		item->unit = CBCC_UNIT_PERSON;
		item->end = at + 1;
	}
	/* "tăng gấp ba, từ 18% lên 52%" */
	else if (item->first > 0 && a->tokens[item->first - 1].key == KEY_GAP &&
			 a->tokens[item->first - 1].atoms == 1 &&
			 (at >= a->count || a->tokens[at].kind == CBCC_ATOM_MARK ||
			  cbcc_is_link(a, at, CBCC_LINK_COMPARE)))
	{
		item->has_unit = true;
		item->unit = CBCC_UNIT_TIMES;
	}
	else if (is_money_without_unit(a, item))
	{
		item->has_unit = true;
		item->unit = CBCC_UNIT_VND;
	}
	else if ((cbcc_has_at(a, noun, CBCC_CLASS_POPULATION) &&
			  (a->people[noun] & CBCC_POPULATION_KINDS) != 0) ||
			 /* '93 "nhân tài" xin nghỉ', "12 (8%) người" */
			 (noun > at && cbcc_is_at(a, noun, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON)))
	{
		item->has_unit = true;
		item->counts_people = true;
		item->unit = CBCC_UNIT_PERSON;
	}
	else if (cbcc_has_at(a, noun, CBCC_CLASS_QUALIFICATION) ||
			 cbcc_is_at(a, noun, CBCC_CLASS_POPULATION, CBCC_POPULATION_FEMALE))
	{
		item->has_unit = true;	/* "27 tiến sĩ, 285 thạc sĩ" */
		item->unit = CBCC_UNIT_PERSON;
	}
}

/* "40% công chức trở lên", "30 cán bộ trở lên"; but "40% cán bộ cấp phòng trở lên": of which rank */
static bool
opens_behind_kind(const cbcc_analysis *a, const cbcc_item *item)
{
	return (item->unit == CBCC_UNIT_PERCENT || item->counts_people) &&
		cbcc_is_at(a, item->end + 1, CBCC_CLASS_LINK, CBCC_LINK_UP) &&
		cbcc_names_only(a, item->end, CBCC_POPULATION_CADRE | CBCC_POPULATION_CIVIL_SERVANT |
							  CBCC_POPULATION_PUBLIC_EMPLOYEE | CBCC_POPULATION_LECTURER |
							  CBCC_POPULATION_PARTY_MEMBER);
}

/* "trở lên" behind number or unit: at least. */
static void
read_open_end(const cbcc_analysis *a, cbcc_item *item)
{
	if (opens_behind_kind(a, item))
		item->approx = CBCC_APPROX_AT_LEAST;
	if (cbcc_is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_UP))
	{
		item->approx = CBCC_APPROX_AT_LEAST;
		item->end++;
	}
	else if (cbcc_is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_DOWN))
	{
		item->approx = CBCC_APPROX_AT_MOST;
		item->end++;
	}
}

/* "từ 25% ủy viên nữ trở lên", not "từ 25% có trình độ đại học trở lên" */
static bool
opens_behind_noun(const cbcc_analysis *a, size_t from, size_t at)
{
	if (!cbcc_is_at(a, from, CBCC_CLASS_TIME, CBCC_TIME_FROM))
		return false;
	while (at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		   cbcc_has_at(a, at, CBCC_CLASS_POPULATION))
		at++;
	return cbcc_is_at(a, at, CBCC_CLASS_LINK, CBCC_LINK_UP);
}

/* "12 cán bộ cấp tỉnh, 45 cấp huyện", "gồm 45 cấp huyện"; but "cấp ủy ba cấp tỉnh, huyện, xã" */
static bool
counts_of_level(const cbcc_analysis *a, const cbcc_item *item)
{
	return a->tokens[item->end].key == KEY_CAP && item->first > 0 && !item->number.is_word &&
		(a->tokens[item->first - 1].kind == CBCC_ATOM_MARK ||
		 cbcc_is_link(a, item->first - 1, CBCC_LINK_AND) ||
		 cbcc_is_link(a, item->first - 1, CBCC_LINK_PART));
}

/* Does a noun of another subject follow: "34 xã", "18 tháng", "45 tuổi"? */
static bool
outside_follows(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *next = item->end < a->count ? &a->tokens[item->end] : NULL;

	if (item->has_unit && item->unit != CBCC_UNIT_TURN &&
		item->unit != CBCC_UNIT_PERCENT && item->unit != CBCC_UNIT_PERSON)
		return false;
	/* "8,5 bác sĩ/vạn dân" */
	if (item->end + 2 < a->count && cbcc_has_at(a, item->end, CBCC_CLASS_QUALIFICATION) &&
		cbcc_is_mark_at(a, item->end + 1, '/') && cbcc_has_at(a, item->end + 2, CBCC_CLASS_OUTSIDE))
		return true;
	if (next == NULL || item->counts_people)
		return false;
	/* "quá 20% số tiết", "87% số xã có bác sĩ" */
	if (item->unit == CBCC_UNIT_PERCENT && item->end + 1 < a->count &&
		is_ordinal_head(a, item->end) &&
		(cbcc_token_has(&a->tokens[item->end + 1], CBCC_CLASS_OUTSIDE) ||
		 cbcc_is_bare_type(a, item->end + 1) ||
		 cbcc_names_only(a, item->end + 1, CBCC_POPULATION_LEVELS)))
		return true;
	/* "23% trong dân số" */
	if (item->unit == CBCC_UNIT_PERCENT && item->end + 1 < a->count &&
		(cbcc_token_is(next, CBCC_CLASS_TIME, CBCC_TIME_IN) ||
		 cbcc_is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_OF)) &&
		cbcc_token_is(next + 1, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN))
		return true;
	/* "18 xã, thị trấn", "92,5% xã đạt", "14 lượt huyện" */
	if (a->roles[item->end] == CBCC_ROLE_PLACE)
		return !item->has_unit ||
			((item->unit == CBCC_UNIT_PERCENT || item->unit == CBCC_UNIT_TURN) &&
			 cbcc_is_bare_type(a, item->end));
	/* "18 người tuổi dưới 25" are people */
	if (item->has_unit && cbcc_token_is(next, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))
		return false;
	/* "20 đội viên Dự án 600": what they belong to */
	if (item->has_unit && item->unit == CBCC_UNIT_PERSON && next->capital &&
		cbcc_token_is(next, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING))
		return false;
	/* "96 người ngành y tế": so is a body */
	if (cbcc_is_at(a, item->end - 1, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) &&
		cbcc_token_is(next, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
		return false;
	if (cbcc_token_has(next, CBCC_CLASS_OUTSIDE))
		return !is_ordinal_head(a, item->end);
	if (cbcc_token_has(next, CBCC_CLASS_POPULATION) &&
		!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON))
		return (!item->has_unit || item->unit == CBCC_UNIT_PERCENT) && !counts_of_level(a, item) &&
			(cbcc_token_value(next, CBCC_CLASS_POPULATION) &
			 (CBCC_POPULATION_KINDS | CBCC_POPULATION_TRAITS)) == 0;
	return !item->has_unit &&
		(cbcc_token_has(next, CBCC_CLASS_TERRITORY) ||
		 cbcc_token_has(next, CBCC_CLASS_DOCUMENT));
}

/* "có năm người", "mở năm lớp": the digit, no year. */
static bool
is_five(const cbcc_analysis *a, size_t at)
{
	const cbcc_token *next = at + 1 < a->count ? &a->tokens[at + 1] : NULL;
	const cbcc_token *before = at > 0 ? &a->tokens[at - 1] : NULL;

	if (a->roles[at] != CBCC_ROLE_PLAIN || a->tokens[at].atoms != 1 ||
		!cbcc_is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_YEAR) || next == NULL || before == NULL)
		return false;
	if (!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) &&
		!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
		!(cbcc_token_value(next, CBCC_CLASS_POPULATION) & CBCC_POPULATION_KINDS))
		return false;
	return cbcc_token_has(before, CBCC_CLASS_EVENT) || cbcc_is_mark_at(a, at - 1, ',') ||
		/* "mở năm lớp", not "từ năm lớp 9" */
		(before->kind == CBCC_ATOM_SYLLABLE && before->classes == 0 && !before->capital &&
		 !cbcc_token_has(next, CBCC_CLASS_POPULATION) &&
		 !(at + 2 < a->count && a->tokens[at + 2].kind == CBCC_ATOM_NUMBER)) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_HAVE) || cbcc_is_link(a, at - 1, CBCC_LINK_ONLY) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_IS) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_PART) ||
		cbcc_is_link(a, at - 1, CBCC_LINK_AND);
}

/* "hơn 1/3 công chức", "2/3 số công chức", "1/3 trong số ấy": a part without a number */
static bool
is_fraction(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *part = &a->tokens[item->number_at];

	return item->has_whole && item->number_end == item->number_at + 1 &&
		((item->approx != CBCC_APPROX_EXACT && item->first < item->number_at) ||
		 cbcc_is_at(a, item->end, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL) ||
		 cbcc_is_link(a, item->end, CBCC_LINK_OF_WHOLE)) &&
		part->end - part->start == 1 && part[2].end - part[2].start == 1;
}

/* "Nghị quyết Trung ương 4 khóa XII": which one it is */
static bool
is_of_term(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *term = &a->tokens[item->end];

	if (!item->has_unit || item->unit != CBCC_UNIT_CLASS || item->end >= a->count ||
		!is_ordinal_head(a, item->end - 1) || term->kind != CBCC_ATOM_SYLLABLE)
		return false;
	for (size_t i = term->start; i < term->end; i++)
		if (memchr("IVX", a->text[i], 3) == NULL)
			return false;
	return true;
}

/* "qua hai khóa chủ tịch", "bốn khóa là đại biểu HĐND", "được bầu liên tiếp 3 khóa" */
static bool
is_of_office(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		next = item->end + cbcc_is_link(a, item->end, CBCC_LINK_IS);

	if (!item->has_unit || item->unit != CBCC_UNIT_CLASS || !is_ordinal_head(a, item->end - 1))
		return false;
	for (size_t i = item->first; i-- > 0 && i + OFFICE_TOKENS >= item->first;)
		if (cbcc_is_at(a, i, CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT))
			return true;
	/* "mở 2 khóa lãnh đạo cấp phòng" */
	if (item->first > 0 && a->tokens[item->first - 1].kind == CBCC_ATOM_SYLLABLE &&
		(a->tokens[item->first - 1].classes == 0 || cbcc_has_at(a, item->first - 1, CBCC_CLASS_OUTSIDE) ||
		 cbcc_has_at(a, item->first - 1, CBCC_CLASS_EVENT)))
		return false;
	return next < a->count &&
		(cbcc_is_link(a, next, CBCC_LINK_POST) || cbcc_is_link(a, next, CBCC_LINK_HOLD) || cbcc_has_at(a, next, CBCC_CLASS_SEAT) ||
		 (a->people[next] & (CBCC_POPULATION_LEADER | CBCC_POPULATION_ELECTED)) != 0);
}

/* "luân chuyển đợt 2 gồm 14 cán bộ", "Tuyển dụng đợt 1: 25 viên chức": which one it was */
static bool
is_ordinal_of_round(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->number_at > 0 && item->first == item->number_at &&
		item->end == item->number_at + 1 && !item->has_unit && !item->number.is_word &&
		cbcc_is_at(a, item->number_at - 1, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE);
}

/* "Dự án 600 phó chủ tịch xã", "Đề án 500 trí thức trẻ": how it is called */
static bool
is_named_by_count(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		noun = item->number_at - 1;

	return item->number_at > 0 && item->first == item->number_at && item->unit == CBCC_UNIT_PERSON &&
		(cbcc_is_at(a, noun, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_PROJECT) ||
		 cbcc_is_at(a, noun, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_PROGRAM) ||
		 cbcc_is_at(a, noun, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING)) && a->tokens[noun].capital;
}

bool
cbcc_item_follows_law(const cbcc_analysis *a, size_t at)
{
	size_t		end = at;

	while (at > 0 && end - at < LAW_TOKENS && a->tokens[at - 1].kind == CBCC_ATOM_SYLLABLE)
		if (cbcc_is_at(a, --at, CBCC_CLASS_DOCUMENT, CBCC_DOCUMENT_LAW) ||
			(a->tokens[at].key == KEY_LUAT && a->tokens[at].atoms == 1))
			return at + 1 < end && a->tokens[at + 1].capital;
	return false;
}

static bool
is_year_of_law(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *year = &a->tokens[item->number_at];

	return !item->has_unit && !item->number.is_word && item->first == item->number_at &&
		year->end - year->start == 4 && cbcc_item_follows_law(a, item->first);
}

/* "con gái đang học lớp 8" */
static bool
is_grade(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->number_at;

	return !item->has_unit && at > 0 && a->table == CBCC_TABLE_NONE &&
		a->tokens[at - 1].atoms == 1 &&
		cbcc_is_at(a, at - 1, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
		item->number.value.scale == 0 && item->number.value.mantissa <= 12;
}

/* "bình quân cho một cán bộ": each of them (ruling 19) */
static bool
is_one_of_mean(const cbcc_analysis *a, size_t at, const cbcc_number *number)
{
	if (!number->is_word || number->value.mantissa != 1 || number->value.scale != 0)
		return false;
	for (size_t i = at; i-- > 0 && i + 3 > at;)
		if (cbcc_is_at(a, i, CBCC_CLASS_STAT, CBCC_STAT_MEAN))
			return true;
	return false;
}

/* "là 1 trong 45 học viên": somebody, who is told of */
static bool
is_one_among(const cbcc_analysis *a, size_t at, const cbcc_number *number)
{
	return number->value.mantissa == 1 && number->value.scale == 0 && at > 0 &&
		at + 1 < a->count && cbcc_is_link(a, at - 1, CBCC_LINK_IS) &&
		(cbcc_is_link(a, at + 1, CBCC_LINK_OF_WHOLE) ||
		 cbcc_is_at(a, at + 1, CBCC_CLASS_TIME, CBCC_TIME_IN));
}

/* "đối tượng 3, 4: 112 lượt": another one of those that the number before names */
static bool
is_next_ordinal(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_item *before = a->item_count > 0 ? &a->items[a->item_count - 1] : NULL;

	return before != NULL && !item->has_unit && !before->has_unit && before->is_outside &&
		before->end + 1 == item->first && before->first > 0 &&
		is_ordinal_head(a, before->first - 1) && cbcc_is_mark_at(a, before->end, ',') &&
		cbcc_is_mark_at(a, item->end, ':');
}

/* "93 công chức thuộc hai nhóm này xin thôi việc": how many groups they are of */
static bool
is_of_some(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *noun = &a->tokens[item->end];

	return !item->has_unit && item->first > 0 && item->end < a->count &&
		(cbcc_is_link(a, item->first - 1, CBCC_LINK_OF) ||
		 cbcc_is_link(a, item->first - 1, CBCC_LINK_IN)) &&
		a->roles[item->end] == CBCC_ROLE_PLAIN && noun->kind == CBCC_ATOM_SYLLABLE &&
		(noun->classes == 0 || cbcc_token_has(noun, CBCC_CLASS_OUTSIDE) ||
		 cbcc_token_is(noun, CBCC_CLASS_LINK, CBCC_LINK_BACK));
}

/* "Một người phải làm việc của hai, ba người": how much work, not how many people */
static bool
is_workload(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_item *before = a->item_count > 0 ? &a->items[a->item_count - 1] : NULL;
	size_t		of = item->first - 1;

	if (before != NULL && !before->has_unit && before->end + 1 == item->first &&
		cbcc_is_mark_at(a, before->end, ','))
		of = before->first - 1;
	return item->first > 0 && !item->counts_people && of > 1 && of < a->count &&
		cbcc_is_link(a, of, CBCC_LINK_OF) && a->tokens[of - 1].atoms == 1 &&
		a->tokens[of - 1].key == KEY_VIEC && !cbcc_has_at(a, of - 2, CBCC_CLASS_EVENT);
}

/* "05 (năm) người", "12 (mười hai) lớp": the number again in words, as offices write it */
static size_t
read_spelled_out(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->number_end;
	size_t		used;
	cbcc_number words;

	if (item->number.is_word || !cbcc_is_mark_at(a, at, '(') || at + 2 >= a->count)
		return 0;
	at++;
	used = cbcc_number_read(&a->tokens[at], a->count - at, &words);
	if (used > 0 && !words.is_word)
		return 0;
	if (used == 0 && cbcc_is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_YEAR))
		used = 1;
	return used > 0 && cbcc_is_mark_at(a, at + used, ')') ? used + 2 : 0;
}

/* Past "một trăm linh năm", "ba tỷ, hai trăm triệu", from token at on. */
static size_t
end_of_number_words(const cbcc_analysis *a, size_t at)
{
	size_t		end = at;

	for (; at < a->count; at++)
		/* "năm" is five here */
		if (cbcc_has_at(a, at, CBCC_CLASS_NUMERAL) || cbcc_has_at(a, at, CBCC_CLASS_SCALE) ||
			cbcc_is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_YEAR))
			end = at + 1;
		else if (!cbcc_is_mark_at(a, at, ',') && a->tokens[at].classes != 0 &&
				 !cbcc_is_link(a, at, CBCC_LINK_NOT))
			break;
	return end;
}

/*
 * "1.200 triệu đồng (Một tỷ hai trăm triệu đồng chẵn)", "105 cán bộ (bằng chữ: một trăm
 * linh năm người)": the mark that closes a bracket which says the item again, or 0.
 */
static size_t
end_of_repetition(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		open = item->end + item->counts_people;
	size_t		at = open + 1;
	size_t		end;

	if (!item->has_unit || item->number.is_word || !cbcc_is_mark_at(a, open, '('))
		return 0;
	if (cbcc_is_mark_at(a, at + 2, ':') && a->tokens[at + 1].classes == 0)
		at += 3;
	end = end_of_number_words(a, at);
	if (end == at || !cbcc_is_at(a, end, CBCC_CLASS_UNIT, item->unit))
		return 0;
	/* "chẵn" */
	end += 1 + (end + 1 < a->count && a->tokens[end + 1].classes == 0 &&
				a->tokens[end + 1].kind == CBCC_ATOM_SYLLABLE);
	return cbcc_is_mark_at(a, end, ')') ? end : 0;
}

/* "tuổi đời dưới 35", "độ tuổi từ 35 trở xuống", "tuổi từ 31 đến 45" */
static bool
follows_age(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->first;

	at -= at > 0 && cbcc_is_at(a, at - 1, CBCC_CLASS_TIME, CBCC_TIME_FROM);
	return at > 0 && cbcc_is_at(a, at - 1, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE);
}

/* Is it one that officials may have? */
static bool
may_be_age(const cbcc_item *item)
{
	return !item->has_unit && !item->has_whole && !item->number.is_word &&
		item->number.value.scale == 0 && item->number.value.mantissa >= AGE_MIN &&
		item->number.value.mantissa <= AGE_MAX;
}

/* "dưới 30", "trên 45", "31-45", "từ 46 trở lên"; "hơn 45", "gần 30" are counts */
static bool
has_form_of_ages(const cbcc_analysis *a, const cbcc_item *item)
{
	cbcc_key	sign = a->tokens[item->first].key;

	if (item->first < item->number_at)
		return sign == KEY_DUOI || sign == KEY_TREN ||
			cbcc_is_at(a, item->first, CBCC_CLASS_TIME, CBCC_TIME_FROM);
	return item->approx != CBCC_APPROX_EXACT;
}

/*
 * "Độ tuổi: dưới 30: 3 người; 31-45: 13 người", "chia theo độ tuổi: trên 45 là 141 người":
 * it begins what is told of the number behind it.
 */
static bool
tells_age(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		first = item->first;
	size_t		next = item->end;

	if (!may_be_age(item) || !has_form_of_ages(a, item))
		return false;
	first -= first > 0 && cbcc_is_at(a, first - 1, CBCC_CLASS_TIME, CBCC_TIME_FROM);
	if (first > 0 && a->tokens[first - 1].kind != CBCC_ATOM_MARK &&
		!cbcc_is_link(a, first - 1, CBCC_LINK_PART))
		return false;
	if (next + 1 >= a->count || a->tokens[next + 1].kind != CBCC_ATOM_NUMBER)
		return false;
	return cbcc_is_mark_at(a, next, ':') ||
		((cbcc_is_mark_at(a, next, '(') || cbcc_is_link(a, next, CBCC_LINK_IS) ||
		  cbcc_is_link(a, next, CBCC_LINK_HAVE) || cbcc_is_link(a, next, CBCC_LINK_SHARE)) &&
		 cbcc_some_value(a, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE, 0, first));
}

static bool
read_item(cbcc_analysis *a, size_t at, cbcc_item *item)
{
	cbcc_number number;
	size_t		used = cbcc_number_read(&a->tokens[at], a->count - at, &number);

	if (used == 0 && is_five(a, at))
	{
		number = (cbcc_number) {.value = {.mantissa = 5}, .is_word = true};
		used = 1;
	}

	if (used == 0 || is_one_of_mean(a, at, &number) || is_one_among(a, at, &number))
		return false;
	cbcc_clear(item, sizeof(*item));
	item->number = number;
	item->number_at = at;
	item->number_end = at + used;
	item->end = item->number_end + read_spelled_out(a, item);
	item->first = sign_words_start(a, at, &item->approx);
	if (item->approx == CBCC_APPROX_EXACT && limits_fall(a, item->first))
		item->approx = CBCC_APPROX_AT_LEAST;
	if (item->number.is_order)
		item->approx = CBCC_APPROX_ORDER;
	item->end += read_whole(a, item->end, item);
	if (!item->has_whole)
		item->end += read_range(a, item->end, item);
	read_unit(a, item);
	if (is_year_of_law(a, item))
		return false;
	read_comma_of_thousands(a, item);
	read_open_end(a, item);
	if (is_ordinal_of_round(a, item) || is_named_by_count(a, item))
		return false;
	if (item->approx == CBCC_APPROX_EXACT && at > 0 && opens_behind_noun(a, at - 1, item->end))
		item->approx = CBCC_APPROX_AT_LEAST;
	/* "từ" is a sign word only with "trở lên" */
	if (item->approx != CBCC_APPROX_AT_LEAST && item->first < item->number_at &&
		cbcc_token_is(&a->tokens[item->first], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		item->first++;
	item->is_outside = outside_follows(a, item) || is_grade(a, item) ||
		is_fraction(a, item) || is_of_term(a, item) || is_of_office(a, item) ||
		(at > 0 && is_ordinal_head(a, at - 1) && !item->has_unit) || is_next_ordinal(a, item) ||
		is_of_some(a, item) || is_workload(a, item) ||
		/* "tuổi đã ngoài 50" */
		(!item->has_unit && at > 0 && a->tokens[at - 1].key == KEY_NGOAI && a->tokens[at - 1].atoms == 1);
	/* "cứ 10 người thì bảy người": of so many, how many it is */
	item->is_ratio_base = item->first > 0 &&
		cbcc_is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_RATIO);
	item->in_brackets = item->first > 0 && cbcc_is_mark_at(a, item->first - 1, '(');
	item->tells_age = tells_age(a, item);
	item->limits_age =
		(item->approx == CBCC_APPROX_UNDER || item->approx == CBCC_APPROX_AT_MOST) &&
		(item->tells_age || cbcc_is_at(a, item->end, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE) ||
		 follows_age(a, item));
	/* "từ 35 tuổi trở xuống" */
	item->limits_age |= cbcc_is_at(a, item->end, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE) &&
		cbcc_is_at(a, item->end + 1, CBCC_CLASS_LINK, CBCC_LINK_DOWN);
	item->is_outside |= item->is_ratio_base || item->tells_age;
	/* "trẻ tuổi (dưới 40)", "ở độ tuổi dưới 40" */
	if (!item->has_unit && item->approx != CBCC_APPROX_EXACT &&
		(item->in_brackets ? item->approx == CBCC_APPROX_UNDER : follows_age(a, item)))
		item->is_outside = true;
	return true;
}

/* "trước ngày bầu cử 22-5": no range goes down, so it is a day. */
static bool
is_day_and_month(const cbcc_analysis *a, size_t at)
{
	cbcc_number day;
	cbcc_number month;

	return at + 2 < a->count && cbcc_is_mark_at(a, at + 1, '-') &&
		a->tokens[at].end - a->tokens[at].start <= 2 &&
		a->tokens[at + 2].end - a->tokens[at + 2].start <= 2 &&
		cbcc_number_read(&a->tokens[at], 1, &day) == 1 &&
		cbcc_number_read(&a->tokens[at + 2], 1, &month) == 1 &&
		day.value.mantissa <= 31 && month.value.mantissa <= 12 &&
		month.value.mantissa >= 1 &&
		/* "5-6 người" may be a range, "ngày 5-6" not */
		(month.value.mantissa < day.value.mantissa ||
		 (at > 0 && cbcc_is_at(a, at - 1, CBCC_CLASS_TIME, CBCC_TIME_DAY)));
}

void
cbcc_items_find(cbcc_analysis *a, uint64_t *numbers)
{
	/* those of dates, documents and names are none */
	for (size_t block = 0; block * 64 < a->count; block++)
		numbers[block] &= a->sets[block][CBCC_SET_ROLE + CBCC_ROLE_PLAIN];
	for (size_t i = cbcc_next_marked(a, numbers, 0); i < a->count; i = cbcc_next_marked(a, numbers, i + 1))
	{
		cbcc_item  *item = &a->items[a->item_count];
		const cbcc_token *token = &a->tokens[i];
		size_t		close;

		if (a->roles[i] != CBCC_ROLE_PLAIN ||
			(token->kind != CBCC_ATOM_NUMBER &&
			 !cbcc_token_has(token, CBCC_CLASS_NUMERAL) &&
			 !cbcc_token_is(token, CBCC_CLASS_APPROX, CBCC_APPROX_ORDER) &&
			 !is_five(a, i)))
			continue;
		if (token->kind == CBCC_ATOM_NUMBER && is_day_and_month(a, i))
		{
			cbcc_set_roles(a, i, i + 3, CBCC_ROLE_TIME);
			i += 2;
			continue;
		}
		if (!read_item(a, i, item))
			continue;
		if (a->item_count == CBCC_MAX_ITEMS)
			break;
		a->item_count++;
		a->limits_age |= item->limits_age;
		a->has_ratio |= item->is_ratio_base;
		a->has_at_least |= item->approx == CBCC_APPROX_AT_LEAST;
		a->has_plan |= item->unit == CBCC_UNIT_PERCENT_OF_PLAN;
		a->phrases[item->first] = (uint16_t) a->item_count;
		cbcc_set_roles(a, item->first, item->end, CBCC_ROLE_ITEM);
		close = end_of_repetition(a, item);
		i = close > 0 ? close : item->end - 1;
	}
	cbcc_items_share(a);
}
