/*-------------------------------------------------------------------------
 *
 * analysis.c
 *		A sentence with its phrases found.
 *
 *-------------------------------------------------------------------------
 */
#include "analysis.h"

#include <string.h>

#include "document.h"

/* Classes of words that a place may begin with. */
#define PLACES \
	(1u << CBCC_CLASS_TERRITORY | 1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_NAME | \
	 1u << CBCC_CLASS_OUTSIDE)

/*
 * Of most words nothing is asked: with a bit for each token, those are visited
 * that something may begin at.
 */
typedef struct token_sets
{
	uint64_t	beginners[CBCC_SENTENCE_MAX_ATOMS / 64];
	uint64_t	numbers[CBCC_SENTENCE_MAX_ATOMS / 64];
	uint64_t	marks[CBCC_SENTENCE_MAX_ATOMS / 64];
} token_sets;

/* The first of the set from token at on; the sentence's end where none is. */
static inline size_t
next_of(const cbcc_analysis *a, const uint64_t *set, size_t at)
{
	while (at < a->count)
	{
		uint64_t	bits = set[at / 64] >> at % 64;

		if (bits != 0)
			return at + cbcc_lowest_bit(bits);
		at = (at / 64 + 1) * 64;
	}
	return a->count;
}

static const cbcc_token *
token_at(const cbcc_analysis *a, size_t at)
{
	return at < a->count ? &a->tokens[at] : NULL;
}

static bool
is_mark_at(const cbcc_analysis *a, size_t at, uint32_t mark)
{
	return at < a->count && cbcc_token_is_mark(&a->tokens[at], mark);
}

static inline bool
has_at(const cbcc_analysis *a, size_t at, cbcc_class class)
{
	return at < a->count && cbcc_token_has(&a->tokens[at], class);
}

CBCC_NOINLINE static bool
has_value(const cbcc_token *token, cbcc_class class, uint32_t value)
{
	return cbcc_token_value(token, class) == value;
}

/* Most words asked about are none of the class: only others take a call. */
static inline bool
is_at(const cbcc_analysis *a, size_t at, cbcc_class class, uint32_t value)
{
	return has_at(a, at, class) && has_value(&a->tokens[at], class, value);
}

static inline void
add_to_row(cbcc_analysis *a, int row, size_t at)
{
	a->sets[at / 64][row] |= (uint64_t) 1 << at % 64;
}

static void
set_roles(cbcc_analysis *a, size_t first, size_t end, cbcc_role role)
{
	for (size_t i = first; i < end && i < a->count; i++)
	{
		uint64_t   *rows = &a->sets[i / 64][CBCC_SET_ROLE];
		uint64_t	bit = (uint64_t) 1 << i % 64;

		rows[a->roles[i]] &= ~bit;
		rows[role] |= bit;
		a->roles[i] = (uint8_t) role;
	}
}

/* "nhập huyện Trà Lĩnh vào Trùng Khánh": the place [at, end) is none any more. */
static bool
is_merged(const cbcc_analysis *a, size_t at, size_t end)
{
	return at > 0 && is_at(a, at - 1, CBCC_CLASS_LINK, CBCC_LINK_MERGE) &&
		end < a->count && is_at(a, end, CBCC_CLASS_LINK, CBCC_LINK_TOWARDS);
}

/*
 * "xã Ayun được nhập từ xã Ayun và xã Đak Jơ Ta của huyện Mang Yang cũ": does a
 * place that is spoken of stand before the word of merging, or is it still to be
 * named ("Hợp nhất từ xã A và xã B, xã C có ...")?
 */
static bool
is_merging(const cbcc_analysis *a, size_t at)
{
	if (at == 0)
		return true;
	for (size_t i = at; i > 0 && at - i < 8 && a->tokens[i - 1].kind != CBCC_ATOM_MARK; i--)
		if (a->roles[i - 1] == CBCC_ROLE_PLACE)
			return true;
	return false;
}

/* What stands between the places that are merged, or before the first. */
static bool
joins_merged(const cbcc_token *token)
{
	return cbcc_token_is_mark(token, ',') || cbcc_token_is_mark(token, ':') ||
		cbcc_token_is_mark(token, '(') || token->kind == CBCC_ATOM_NUMBER ||
		cbcc_token_has(token, CBCC_CLASS_NUMERAL) ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND) ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_OF) ||
		cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_FROM);
}

/* Is the place at one that another was made of?  The one before it ends at last. */
static bool
is_part_of_merger(const cbcc_analysis *a, size_t at, size_t last)
{
	size_t		i = at;

	/* before nearly all places no such word stands near */
	if (last == 0 && !cbcc_some_in(a, CBCC_CLASS_LINK, at > 5 ? at - 5 : 0, at))
		return false;
	while (i > last && at - i < 4 && joins_merged(&a->tokens[i - 1]))
		i--;
	return i > 0 && (i == last ||
					 (is_at(a, i - 1, CBCC_CLASS_LINK, CBCC_LINK_MERGE) &&
					  is_merging(a, i - 1)));
}

/*
 * "sang các xã Bảo Hà, Xuân Hòa": is the place at one of some, none of which
 * "xã" means alone?  The one before it ends at last.
 */
static bool
is_one_of_some(const cbcc_analysis *a, size_t at, size_t last)
{
	if (at == 0)
		return false;
	if (is_at(a, at - 1, CBCC_CLASS_LINK, CBCC_LINK_PLURAL))
		return has_at(a, at, CBCC_CLASS_TERRITORY);
	return last > 0 && at == last + 1 &&
		(is_mark_at(a, last, ',') || is_at(a, last, CBCC_CLASS_LINK, CBCC_LINK_AND));
}

/*
 * Documents, then times, then places, each over what is left: the date of a
 * decision is no time of a count (ruling 2).
 */
static void
find_phrases(cbcc_analysis *a, const uint64_t *beginners, cbcc_place_table *places,
			 cbcc_calendar *calendar)
{
	size_t		used;
	size_t		merged = 0;		/* where the last place that was merged ends */
	size_t		some = 0;		/* where the last of some places named together ends */

	for (size_t i = next_of(a, beginners, 0); i < a->count;
		 i = next_of(a, beginners, i + (used > 0 ? used : 1)))
	{
		const cbcc_token *token = &a->tokens[i];
		cbcc_period_phrase phrase;
		cbcc_mention mention;

		used = 0;
		if (cbcc_token_has(token, CBCC_CLASS_DOCUMENT) &&
			(used = cbcc_document_read(a->text, a->tokens, a->count, i, NULL)) > 0)
		{
			set_roles(a, i, i + used, CBCC_ROLE_DOCUMENT);
			cbcc_place_cite(places, a->tokens, i, i + used);
		}
		else if (cbcc_period_may_begin(a->tokens, a->count, i) &&
				 (used = cbcc_period_read(a->text, a->tokens, a->count, i, calendar,
										  &phrase)) > 0)
		{
			set_roles(a, i, i + used, CBCC_ROLE_TIME);
			if (a->time_count < CBCC_MAX_PERIODS)
			{
				a->times[a->time_count++] =
					(cbcc_time_mention) {.first = i, .end = i + used, .phrase = phrase};
				a->phrases[i] = (uint16_t) a->time_count;
				add_to_row(a, CBCC_SET_TIME, i);
			}
			/* a year compared with is not the year spoken of */
			if (phrase.year != 0 &&
				!(i > 0 && is_at(a, i - 1, CBCC_CLASS_LINK, CBCC_LINK_COMPARE)))
				calendar->last_year = phrase.year;
			if (phrase.kind == CBCC_PERIOD_TERM)
				calendar->term = phrase.period;
		}
		else if (token->capital || (token->classes & PLACES) != 0)
		{
			bool		part = is_part_of_merger(a, i, merged);
			bool		one_of_some = is_one_of_some(a, i, some);

			places->citing = part || one_of_some;
			used = cbcc_place_read(places, a->tokens, a->count, i, &mention);
			places->citing = false;
			if (used == 0)
				continue;
			/* "HĐND thành phố", of one that is a province */
			if (!mention.named && CBCC_PLACE_IS_BARE(mention.place) &&
				CBCC_PLACE_BARE_TYPE(mention.place) == CBCC_TERRITORY_CITY)
				mention.tier = cbcc_place_tier(places, cbcc_place_resolve(places, mention.place));
			mention.in_brackets = i > 0 && is_mark_at(a, i - 1, '(');
			set_roles(a, i, i + used, CBCC_ROLE_PLACE);
			if (one_of_some)
				some = i + used;
			if (part || is_merged(a, i, i + used))
				merged = i + used;
			else if (a->mention_count < CBCC_MAX_MENTIONS)
			{
				a->mentions[a->mention_count++] = mention;
				a->phrases[i] = (uint16_t) a->mention_count;
			}
		}
	}
}

/* A noun that a number may stand behind without counting: "khóa 14". */
static bool
is_ordinal_head(const cbcc_analysis *a, size_t at)
{
	return is_at(a, at, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
}

/* Words that may stand between two sign words or before a number. */
static size_t
sign_words_start(const cbcc_analysis *a, size_t number_at, cbcc_approx *approx)
{
	size_t		first = number_at;

	*approx = CBCC_APPROX_EXACT;
	while (first > 0 && a->roles[first - 1] == CBCC_ROLE_PLAIN &&
		   has_at(a, first - 1, CBCC_CLASS_APPROX) &&
		   !is_at(a, first - 1, CBCC_CLASS_APPROX, CBCC_APPROX_ORDER))
	{
		if (!cbcc_token_is(&a->tokens[first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM) &&
			*approx == CBCC_APPROX_EXACT)
			*approx = (cbcc_approx) cbcc_token_value(&a->tokens[first - 1],
													 CBCC_CLASS_APPROX);
		first--;
	}
	return first;
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

	if (!is_mark_at(a, at, '/') || !(at + 1 < a->count) ||
		a->tokens[at + 1].kind != CBCC_ATOM_NUMBER)
		return 0;
	used = cbcc_number_read(&a->tokens[at + 1], a->count - at - 1, &whole);
	if (used == 0)
		return 0;
	item->has_whole = true;
	item->whole = whole.value;
	return used + 1;
}

/* "30–40 học viên": one fact of the first number, about (ruling 20). */
static size_t
read_range(const cbcc_analysis *a, size_t at, cbcc_item *item)
{
	cbcc_number upper;
	size_t		used;

	/* "30-40", "từ 10 đến 12" */
	if (!is_mark_at(a, at, '-') &&
		!(is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_TO) && item->number_at > 0 &&
		  is_at(a, item->number_at - 1, CBCC_CLASS_TIME, CBCC_TIME_FROM)))
		return 0;
	if (at + 1 >= a->count || a->tokens[at + 1].kind != CBCC_ATOM_NUMBER)
		return 0;
	used = cbcc_number_read(&a->tokens[at + 1], a->count - at - 1, &upper);
	if (used == 0 || cbcc_decimal_compare(item->number.value, upper.value) >= 0)
		return 0;
	item->approx = CBCC_APPROX_ABOUT;
	return used + 1;
}

/* "% kế hoạch", "% so với kế hoạch", "% chỉ tiêu (năm)". */
static size_t
read_plan(const cbcc_analysis *a, size_t at)
{
	size_t		i = at;

	if (is_at(a, i, CBCC_CLASS_LINK, CBCC_LINK_COMPARE))
		i++;
	if (i < a->count && a->roles[i] == CBCC_ROLE_PLAIN &&
		has_at(a, i, CBCC_CLASS_PLAN))
		return i + 1 - at;
	return 0;
}

/* The unit that stands behind the number, and what else closes the item. */
static void
read_unit(const cbcc_analysis *a, cbcc_item *item)
{
	size_t		at = item->end;

	if (is_at(a, at, CBCC_CLASS_UNIT, CBCC_UNIT_PERCENT))
	{
		size_t		plan = read_plan(a, at + 1);

		item->has_unit = true;
		item->unit = plan > 0 ? CBCC_UNIT_PERCENT_OF_PLAN : CBCC_UNIT_PERCENT;
		item->end = at + 1 + plan;
	}
	else if (has_at(a, at, CBCC_CLASS_UNIT))
	{
		item->has_unit = true;
		item->unit = (cbcc_unit) cbcc_token_value(&a->tokens[at], CBCC_CLASS_UNIT);
		item->end = at + 1;
		if (item->unit == CBCC_UNIT_TURN &&
			is_at(a, at + 1, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON))
			item->end++;
	}
	else if (has_at(a, at, CBCC_CLASS_POPULATION) &&
			 (cbcc_token_value(&a->tokens[at], CBCC_CLASS_POPULATION) &
			  CBCC_POPULATION_KINDS) != 0)
	{
		item->has_unit = true;
		item->counts_people = true;
		item->unit = CBCC_UNIT_PERSON;
	}
	else if (has_at(a, at, CBCC_CLASS_QUALIFICATION) ||
			 (is_at(a, at, CBCC_CLASS_POPULATION, CBCC_POPULATION_FEMALE) &&
			  !is_at(a, at - 1, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL)))
	{
		item->has_unit = true;	/* "27 tiến sĩ, 285 thạc sĩ" */
		item->unit = CBCC_UNIT_PERSON;
	}
}

/* "trở lên" behind number or unit: at least. */
static void
read_open_end(const cbcc_analysis *a, cbcc_item *item)
{
	if (is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_UP))
	{
		item->approx = CBCC_APPROX_AT_LEAST;
		item->end++;
	}
	else if (is_at(a, item->end, CBCC_CLASS_LINK, CBCC_LINK_DOWN))
	{
		item->approx = CBCC_APPROX_AT_MOST;
		item->end++;
	}
	if (is_at(a, item->end, CBCC_CLASS_STAT, CBCC_STAT_PER_YEAR))
		item->per_year = true;
}

/* "từ 25% ủy viên nữ trở lên", not "từ 25% có trình độ đại học trở lên" */
static bool
opens_behind_noun(const cbcc_analysis *a, size_t from, size_t at)
{
	if (!is_at(a, from, CBCC_CLASS_TIME, CBCC_TIME_FROM))
		return false;
	while (at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		   has_at(a, at, CBCC_CLASS_POPULATION))
		at++;
	return is_at(a, at, CBCC_CLASS_LINK, CBCC_LINK_UP);
}

static bool
is_bare_type(const cbcc_analysis *a, size_t at)
{
	const cbcc_mention *m = cbcc_mention_at(a, at);

	return m != NULL && !m->named && !m->is_body && !m->is_committee;
}

/* Does a noun of another subject follow: "34 xã", "18 tháng", "45 tuổi"? */
static bool
outside_follows(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *next = token_at(a, item->end);

	if (item->has_unit && item->unit != CBCC_UNIT_TURN &&
		item->unit != CBCC_UNIT_PERCENT && item->unit != CBCC_UNIT_PERSON)
		return false;
	/* "8,5 bác sĩ/vạn dân" */
	if (item->end + 2 < a->count && has_at(a, item->end, CBCC_CLASS_QUALIFICATION) &&
		is_mark_at(a, item->end + 1, '/') && has_at(a, item->end + 2, CBCC_CLASS_OUTSIDE))
		return true;
	if (next == NULL || item->counts_people)
		return false;
	/* "quá 20% số tiết" */
	if (item->unit == CBCC_UNIT_PERCENT && item->end + 1 < a->count &&
		is_ordinal_head(a, item->end) &&
		cbcc_token_has(&a->tokens[item->end + 1], CBCC_CLASS_OUTSIDE))
		return true;
	/* "18 xã, thị trấn", "92,5% xã đạt" */
	if (a->roles[item->end] == CBCC_ROLE_PLACE)
		return !item->has_unit ||
			(item->unit == CBCC_UNIT_PERCENT && is_bare_type(a, item->end));
	/* "18 người tuổi dưới 25" are people */
	if (item->has_unit && cbcc_token_is(next, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))
		return false;
	if (cbcc_token_has(next, CBCC_CLASS_OUTSIDE))
		return !is_ordinal_head(a, item->end);
	if (cbcc_token_has(next, CBCC_CLASS_POPULATION) &&
		!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON))
		return (!item->has_unit || item->unit == CBCC_UNIT_PERCENT) &&
			(cbcc_token_value(next, CBCC_CLASS_POPULATION) &
			 (CBCC_POPULATION_KINDS | CBCC_POPULATION_TRAITS)) == 0;
	return !item->has_unit &&
		(cbcc_token_has(next, CBCC_CLASS_TERRITORY) ||
		 cbcc_token_has(next, CBCC_CLASS_DOCUMENT));
}

/* cbcc_has_link(), while phrases are still being found. */
static bool
is_link(const cbcc_analysis *a, size_t at, cbcc_link link)
{
	return at < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		is_at(a, at, CBCC_CLASS_LINK, link);
}

/* "có năm người", "mở năm lớp": the digit, no year. */
static bool
is_five(const cbcc_analysis *a, size_t at)
{
	const cbcc_token *next = token_at(a, at + 1);
	const cbcc_token *before = at > 0 ? &a->tokens[at - 1] : NULL;

	if (a->roles[at] != CBCC_ROLE_PLAIN || a->tokens[at].atoms != 1 ||
		!is_at(a, at, CBCC_CLASS_TIME, CBCC_TIME_YEAR) || next == NULL || before == NULL)
		return false;
	if (!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) &&
		!cbcc_token_is(next, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
		!(cbcc_token_value(next, CBCC_CLASS_POPULATION) & CBCC_POPULATION_KINDS))
		return false;
	return cbcc_token_has(before, CBCC_CLASS_EVENT) || is_mark_at(a, at - 1, ',') ||
		is_link(a, at - 1, CBCC_LINK_HAVE) || is_link(a, at - 1, CBCC_LINK_ONLY) ||
		is_link(a, at - 1, CBCC_LINK_IS) ||
		is_link(a, at - 1, CBCC_LINK_PART) ||
		is_link(a, at - 1, CBCC_LINK_AND);
}

/* "con gái đang học lớp 8" */
static bool
is_grade(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->number_at;

	return !item->has_unit && at > 0 && a->table == CBCC_TABLE_NONE &&
		a->tokens[at - 1].atoms == 1 &&
		is_at(a, at - 1, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
		!(at > 1 && is_ordinal_head(a, at - 2)) &&
		item->number.value.scale == 0 && item->number.value.mantissa <= 12;
}

/* "bình quân cho một cán bộ": each of them (ruling 19) */
static bool
is_one_of_mean(const cbcc_analysis *a, size_t at, const cbcc_number *number)
{
	if (!number->is_word || number->value.mantissa != 1 || number->value.scale != 0)
		return false;
	for (size_t i = at; i-- > 0 && i + 3 > at;)
		if (is_at(a, i, CBCC_CLASS_STAT, CBCC_STAT_MEAN))
			return true;
	return false;
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

	if (used == 0 || is_one_of_mean(a, at, &number))
		return false;
	*item = (cbcc_item) {.number = number, .number_at = at, .number_end = at + used};
	item->end = item->number_end;
	item->first = sign_words_start(a, at, &item->approx);
	if (item->number.is_order)
		item->approx = CBCC_APPROX_ORDER;
	item->end += read_whole(a, item->end, item);
	if (!item->has_whole)
		item->end += read_range(a, item->end, item);
	read_unit(a, item);
	read_open_end(a, item);
	if (item->approx == CBCC_APPROX_EXACT && at > 0 && opens_behind_noun(a, at - 1, item->end))
		item->approx = CBCC_APPROX_AT_LEAST;
	/* "từ" is a sign word only with "trở lên" */
	if (item->approx != CBCC_APPROX_AT_LEAST && item->first < item->number_at &&
		cbcc_token_is(&a->tokens[item->first], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		item->first++;
	item->is_outside = outside_follows(a, item) || is_grade(a, item) ||
		(at > 0 && is_ordinal_head(a, at - 1) && !item->has_unit);
	/* "cứ 10 người thì bảy người": of so many, how many it is */
	item->is_ratio_base = item->first > 0 &&
		is_at(a, item->first - 1, CBCC_CLASS_LINK, CBCC_LINK_RATIO);
	item->is_outside = item->is_outside || item->is_ratio_base;
	item->in_brackets = item->first > 0 && is_mark_at(a, item->first - 1, '(');
	item->limits_age =
		(item->approx == CBCC_APPROX_UNDER || item->approx == CBCC_APPROX_AT_MOST) &&
		(is_at(a, item->end, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE) ||
		 (item->first > 0 && is_at(a, item->first - 1, CBCC_CLASS_OUTSIDE,
								   CBCC_OUTSIDE_AGE)));
	/* "trẻ tuổi (dưới 40)", "ở độ tuổi dưới 40" */
	if (!item->has_unit && item->approx != CBCC_APPROX_EXACT &&
		(item->in_brackets ? item->approx == CBCC_APPROX_UNDER :
		 item->first > 0 && is_at(a, item->first - 1, CBCC_CLASS_OUTSIDE,
								  CBCC_OUTSIDE_AGE)))
		item->is_outside = true;
	return true;
}

/* "trước ngày bầu cử 22-5": no range goes down, so it is a day. */
static bool
is_day_and_month(const cbcc_analysis *a, size_t at)
{
	cbcc_number day;
	cbcc_number month;

	return at + 2 < a->count && is_mark_at(a, at + 1, '-') &&
		a->tokens[at].end - a->tokens[at].start <= 2 &&
		a->tokens[at + 2].end - a->tokens[at + 2].start <= 2 &&
		cbcc_number_read(&a->tokens[at], 1, &day) == 1 &&
		cbcc_number_read(&a->tokens[at + 2], 1, &month) == 1 &&
		day.value.mantissa <= 31 && month.value.mantissa <= 12 &&
		month.value.mantissa >= 1 && month.value.mantissa < day.value.mantissa;
}

static void
find_items(cbcc_analysis *a, uint64_t *numbers)
{
	/* those of dates, documents and names are none */
	for (size_t block = 0; block * 64 < a->count; block++)
		numbers[block] &= a->sets[block][CBCC_SET_ROLE + CBCC_ROLE_PLAIN];
	for (size_t i = next_of(a, numbers, 0); i < a->count; i = next_of(a, numbers, i + 1))
	{
		cbcc_item  *item = &a->items[a->item_count];
		const cbcc_token *token = &a->tokens[i];

		if (a->roles[i] != CBCC_ROLE_PLAIN ||
			(token->kind != CBCC_ATOM_NUMBER &&
			 !cbcc_token_has(token, CBCC_CLASS_NUMERAL) &&
			 !cbcc_token_is(token, CBCC_CLASS_APPROX, CBCC_APPROX_ORDER) &&
			 !is_five(a, i)))
			continue;
		if (token->kind == CBCC_ATOM_NUMBER && is_day_and_month(a, i))
		{
			set_roles(a, i, i + 3, CBCC_ROLE_TIME);
			i += 2;
			continue;
		}
		if (!read_item(a, i, item))
			continue;
		if (a->item_count == CBCC_MAX_ITEMS)
			return;
		a->item_count++;
		a->limits_age |= item->limits_age;
		a->has_ratio |= item->is_ratio_base;
		a->has_at_least |= item->approx == CBCC_APPROX_AT_LEAST;
		a->phrases[item->first] = (uint16_t) a->item_count;
		set_roles(a, item->first, item->end, CBCC_ROLE_ITEM);
		i = item->end - 1;
	}
}

/* "từ 30%, 45% và 85% trở lên": the end of the list holds for all of it. */
static void
spread_open_end(cbcc_analysis *a)
{
	for (size_t i = a->item_count; i-- > 1;)
	{
		cbcc_item  *before = &a->items[i - 1];
		const cbcc_item *item = &a->items[i];

		if (item->approx == CBCC_APPROX_AT_LEAST &&
			before->approx == CBCC_APPROX_EXACT && item->first == before->end + 1 &&
			item->has_unit && before->has_unit && item->unit == before->unit &&
			(is_mark_at(a, before->end, ',') ||
			 is_at(a, before->end, CBCC_CLASS_LINK, CBCC_LINK_AND)))
			before->approx = CBCC_APPROX_AT_LEAST;
	}
}

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
	return next->named || !before->named;
}

/*
 * A comma between two of a kind joins a list: "cán bộ, công chức", "cao cấp,
 * cử nhân", "đào tạo, bồi dưỡng".  Not beside a number.
 */
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
			!has_at(a, at - 1, CBCC_CLASS_POPULATION) ||
			has_at(a, at - 1, CBCC_CLASS_UNIT) ||
			(cbcc_token_value(&a->tokens[at + 1], CBCC_CLASS_POPULATION) &
			 (CBCC_POPULATION_ETHNIC_MINORITY | CBCC_POPULATION_RELIGIOUS)) != 0)
			return false;
	}
	if (a->roles[at - 1] == CBCC_ROLE_PLACE && a->roles[at + 1] == CBCC_ROLE_PLACE)
		return joins_places(a, at);
	/* "được đào tạo, tăng 1,4 lần": a change is of what came before */
	if (is_at(a, at - 1, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE) !=
		is_at(a, at + 1, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))
		return false;
	/* "26 cán bộ, công chức, nữ chiếm 9 người": a part, no more of the list */
	if (cbcc_token_names_only(&a->tokens[at + 1], CBCC_POPULATION_TRAITS) &&
		!cbcc_token_names_only(&a->tokens[at - 1], CBCC_POPULATION_TRAITS) &&
		at + 2 < a->count &&
		(is_link(a, at + 2, CBCC_LINK_SHARE) || a->roles[at + 2] == CBCC_ROLE_ITEM))
		return false;
	/* "bí thư chi bộ thôn, buôn" */
	if (is_bare_type(a, at + 1) && (cbcc_token_value(&a->tokens[at - 1], CBCC_CLASS_POPULATION) &
									CBCC_POPULATION_LEVELS) != 0)
		return true;
	return (list_classes(a, at - 1) & list_classes(a, at + 1)) != 0;
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

		if (has_at(a, i, CBCC_CLASS_POPULATION))
			return (cbcc_token_value(token, CBCC_CLASS_POPULATION) &
					CBCC_POPULATION_ETHNIC_MINORITY) != 0;
		/* "tiếng Jrai, Bahnar" */
		if (is_at(a, i, CBCC_CLASS_TRACK, CBCC_TRACK_ETHNIC_LANGUAGE))
			return true;
		if (!token->capital && !is_mark_at(a, i, ','))
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
		cbcc_token_names_only(&a->tokens[from - 1], CBCC_POPULATION_CIVIL_SERVANT |
							  CBCC_POPULATION_PUBLIC_EMPLOYEE) &&
		cbcc_token_names_only(&a->tokens[to], CBCC_POPULATION_LEVELS);
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
	if (a->cuts[at] >= cut)
		return;
	a->cuts[at] = (uint8_t) cut;
	for (int weaker = CBCC_CUT_COMMA; weaker <= (int) cut; weaker++)
		add_to_row(a, CBCC_SET_CUT + weaker, at);
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
			return joins_list(a, at) || joins_peoples(a, at) || joins_fields(a, at) ?
				CBCC_CUT_NONE : CBCC_CUT_COMMA;
		case '-':
			/* "tư pháp - hộ tịch", "văn hóa - xã hội" are one word */
			return token->spaced && at + 1 < a->count && a->tokens[at + 1].spaced &&
				!(at > 0 && is_field_word(a, at - 1) && is_field_word(a, at + 1)) ?
				CBCC_CUT_COMMA : CBCC_CUT_NONE;
		default:
			return CBCC_CUT_NONE;
	}
}

static void
find_cuts(cbcc_analysis *a, const uint64_t *marks)
{
	set_cut(a, 0, CBCC_CUT_SEMICOLON);
	for (size_t i = next_of(a, marks, 0); i < a->count; i = next_of(a, marks, i + 1))
	{
		uint32_t	mark = a->tokens[i].mark;
		cbcc_cut	cut;

		if (mark == '(' || mark == ')')
			add_to_row(a, CBCC_SET_BRACKET, i);
		else if (mark == ',')
			add_to_row(a, CBCC_SET_COMMA, i);
		if (a->roles[i] != CBCC_ROLE_PLAIN)
			continue;
		cut = cut_of(a, i);
		set_cut(a, i + 1, cut);
		if (mark == '(')
			set_cut(a, i, cut);
	}
}

_Static_assert(CBCC_ATOM_SYLLABLE == 1 && CBCC_ATOM_NUMBER == 2 && CBCC_ATOM_MARK == 3,
			   "two bits tell the kind of a token");

/* So that rules find the words that they ask about without a look at others. */
static void
index_words(cbcc_analysis *a, token_sets *sets)
{
	size_t		blocks = (a->count + 63) / 64;

	/* a row behind the last word is asked for, too */
	for (size_t block = 0; block <= a->count / 64; block++)
		memset(a->sets[block], 0, sizeof(a->sets[0]));
	for (size_t block = 0; block < blocks; block++)
	{
		uint64_t   *rows = a->sets[block];
		size_t		end = a->count - block * 64 < 64 ? a->count - block * 64 : 64;
		uint64_t	kinds[2] = {0, 0};	/* the lower bits of each */
		uint64_t	capitals = 0;
		uint64_t	known = 0;
		uint64_t	numbers;

		for (size_t i = end; i-- > 0;)
		{
			const cbcc_token *token = &a->tokens[block * 64 + i];

			kinds[0] = kinds[0] << 1 | (token->kind & 1);
			kinds[1] = kinds[1] << 1 | (token->kind >> 1 & 1);
			capitals = capitals << 1 | token->capital;
			known = known << 1 | (token->classes != 0);
		}
		numbers = kinds[1] & ~kinds[0];
		/* apart, since most have one class if any: no branch guesses which */
		for (; known != 0; known &= known - 1)
		{
			size_t		i = cbcc_lowest_bit(known);
			uint32_t	classes = a->tokens[block * 64 + i].classes;

			for (; classes != 0; classes &= classes - 1)
				rows[cbcc_lowest_bit(classes)] |= (uint64_t) 1 << i;
		}
		rows[CBCC_SET_ROLE + CBCC_ROLE_PLAIN] = ~UINT64_C(0) >> (64 - end);
		sets->beginners[block] = capitals | numbers | rows[CBCC_CLASS_DOCUMENT] |
			rows[CBCC_CLASS_TIME] | rows[CBCC_CLASS_NUMERAL] |
			rows[CBCC_CLASS_TERRITORY] | rows[CBCC_CLASS_BODY] |
			rows[CBCC_CLASS_NAME] | rows[CBCC_CLASS_OUTSIDE];
		sets->numbers[block] = numbers | rows[CBCC_CLASS_NUMERAL] |
			rows[CBCC_CLASS_APPROX] | rows[CBCC_CLASS_TIME];
		sets->marks[block] = kinds[1] & kinds[0];
	}
}

/*
 * Clear what the words of a sentence have, in whole pieces; and what is behind
 * the last, where a longer sentence may have left something that rules would
 * find.
 */
static inline void
clear(void *array, size_t size)
{
	for (size_t i = 0; i < size; i += CBCC_ANALYSIS_PIECE)
		memset((char *) array + i, 0, CBCC_ANALYSIS_PIECE);
}

static uint64_t
free_links(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_LINK);
}

static void
find_links(cbcc_analysis *a)
{
	clear(a->links, a->count + 1);
	cbcc_for_each_of(i, a, free_links, 0, a->count)
	{
		uint32_t	link = cbcc_token_value(&a->tokens[i], CBCC_CLASS_LINK);

		a->links[i] = (uint8_t) (link + 1);
		add_to_row(a, CBCC_SET_LINK + (int) link, i);
	}
}

void
cbcc_analyze(cbcc_analysis *a, const char *text, const cbcc_sentence *sentence,
			 cbcc_place_table *places, cbcc_calendar *calendar)
{
	token_sets	sets;

	a->text = text;
	a->tokens = sentence->tokens;
	a->count = sentence->count;
	a->table = sentence->table;
	a->enumerator = sentence->enumerator;
	a->item_count = a->time_count = a->mention_count = 0;
	a->limits_age = a->has_ratio = a->has_at_least = false;
	clear(a->roles, a->count + 1);
	clear(a->cuts, a->count + 1);
	clear(a->phrases, (a->count + 1) * sizeof(a->phrases[0]));
	index_words(a, &sets);
	find_phrases(a, sets.beginners, places, calendar);
	find_items(a, sets.numbers);
	if (a->has_at_least)
		spread_open_end(a);
	find_cuts(a, sets.marks);
	find_links(a);
}

/* The bits of the first words of 64. */
static uint64_t
first_bits(size_t words)
{
	return words < 64 ? ~(~UINT64_C(0) << words) : ~UINT64_C(0);
}

/* Those of tokens[from..to) in a block that holds some of them. */
static uint64_t
bits_in_block(const cbcc_analysis *a, cbcc_set set, int row, size_t block, size_t from,
			  size_t to)
{
	uint64_t	bits = set != NULL ? set(a->sets[block]) : a->sets[block][row];
	size_t		start = block * 64;

	return bits & first_bits(to - start) & ~first_bits(from > start ? from - start : 0);
}

size_t
cbcc_search_long(const cbcc_analysis *a, cbcc_set set, int row, size_t from, size_t to)
{
	size_t		end = to <= a->count ? to : a->count + 1;

	for (size_t block = from / 64; block * 64 < end; block++)
	{
		uint64_t	bits = bits_in_block(a, set, row, block, from, end);

		if (bits != 0)
			return block * 64 + cbcc_lowest_bit(bits);
	}
	return to;
}

size_t
cbcc_search_back_long(const cbcc_analysis *a, cbcc_set set, int row, size_t from, size_t to)
{
	size_t		end = to <= a->count ? to : a->count + 1;

	for (size_t block = (end + 63) / 64; block-- > from / 64;)
	{
		uint64_t	bits = bits_in_block(a, set, row, block, from, end);

		if (bits != 0)
			return block * 64 + cbcc_highest_bit(bits);
	}
	return CBCC_NO_WORD;
}
