/*-------------------------------------------------------------------------
 *
 * audience.c
 *		Whom classes, money and books are for (ruling 10).
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS
#define TRAITS CBCC_POPULATION_TRAITS

bool
cbcc_audience_is_told(cbcc_unit unit)
{
	return unit == CBCC_UNIT_CLASS || unit == CBCC_UNIT_VND ||
		unit == CBCC_UNIT_ITEM;
}

/* Does "và" join the number at to one of people? */
static bool
counts_people_too(const cbcc_analysis *a, size_t at)
{
	const cbcc_item *item = cbcc_item_at(a, at);

	return item != NULL && cbcc_has_link(a, at - 1, CBCC_LINK_AND) &&
		(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_TURN);
}

/* "mở 70 lớp và tuyển thêm 5 giảng viên": a predicate of its own, of other people */
static bool
is_apart(const cbcc_grammar *g, size_t index, const cbcc_item *next)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		other = (size_t) (next - a->items);
	size_t		left = g->drafts[other].left;

	return left >= cbcc_draft_item(g, index)->end &&
		(cbcc_joins(a, left) || cbcc_joins(a, left - 1)) &&
		cbcc_tie_has_other_verb(g, other);
}

/* "mở 6 lớp cho 100% công chức phường" */
static bool
is_all_taught(const cbcc_analysis *a, const cbcc_item *item, const cbcc_item *share)
{
	return item->unit == CBCC_UNIT_CLASS && share->first > 0 &&
		cbcc_has_link(a, share->first - 1, CBCC_LINK_FOR);
}

/* Is the number that begins at token at of others than those whom item is for? */
static bool
ends_audience(const cbcc_grammar *g, const cbcc_item *item, const cbcc_item *next, size_t at)
{
	const cbcc_analysis *a = &g->analysis;

	switch (next->unit)
	{
		case CBCC_UNIT_VND:
		case CBCC_UNIT_ITEM:
			return true;
		case CBCC_UNIT_CLASS:
			return item->unit != CBCC_UNIT_VND &&
				cbcc_population_between(g, item->end, at) != 0;
		case CBCC_UNIT_PERCENT:
			if (!is_all_taught(a, item, next))
				return true;
			break;
		default:
			break;
	}
	/* "cho cán bộ xã, bình quân 35 học viên/lớp" */
	return next->first > 0 &&
		cbcc_token_is(&a->tokens[next->first - 1], CBCC_CLASS_STAT, CBCC_STAT_MEAN) &&
		(cbcc_population_between(g, item->end, next->first) & KINDS) != 0;
}

/* Those named before the number, for whom it may be. */
static uint32_t
people_before(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	uint32_t	set = cbcc_population_between(g, g->drafts[index].left, item->first);

	/* "trong đó cấp tỉnh mở 22 lớp": by whom, but "cấp tỉnh 22 lớp" */
	if (item->unit == CBCC_UNIT_CLASS && (set & ~LEVELS) == 0 && item->first > 0 &&
		a->tokens[item->first - 1].classes == 0 &&
		a->tokens[item->first - 1].kind == CBCC_ATOM_SYLLABLE)
		return 0;
	return set;
}

/*
 * Whom a class, money or a book is for: named anywhere in the clause, as far as the
 * first number of people and its noun phrase.
 */
static uint32_t
people_around(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		end = item->end;
	uint32_t	set = people_before(g, index);

	/* "cán bộ nghỉ ngay được nhận 45 triệu đồng, người ... được nhận" */
	if (item->unit == CBCC_UNIT_VND && (set & KINDS) != 0)
		return set;
	while (end < a->count && a->cuts[end] != CBCC_CUT_SEMICOLON)
	{
		const cbcc_item *next = end > item->end && a->roles[end] == CBCC_ROLE_ITEM ?
			cbcc_item_at(a, end) : NULL;

		/* "tổng kinh phí là 7 tỷ đồng, trong đó phần chi cho cán bộ xã" */
		if (end > item->end && item->unit == CBCC_UNIT_VND &&
			cbcc_has_link(a, end, CBCC_LINK_PART))
			break;
		if (next == NULL || next->is_outside)
		{
			end++;
			continue;
		}
		/* "cấp huyện 4 lớp, cấp thôn 11 lớp": each behind its label */
		if (next->unit == CBCC_UNIT_CLASS && item->unit == CBCC_UNIT_CLASS && set != 0)
			return set;
		if (ends_audience(g, item, next, end))
		{
			/* "mở 18 lớp, trong đó bồi dưỡng cấp ủy viên 5 lớp": those are for them */
			if (next->unit == CBCC_UNIT_CLASS)
				end = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_PART, item->end, end);
			break;
		}
		if (next->unit == CBCC_UNIT_CLASS)
		{
			end++;
			continue;
		}
		if (is_apart(g, index, next))
		{
			end = g->drafts[next - a->items].left;
			break;
		}
		end = cbcc_population_phrase_end(a, next->end, cbcc_segment_end(a, next->end - 1), false);
		set |= cbcc_population_added(g, end);
		/* "cho 53 cán bộ huyện và 120 cán bộ xã" */
		if (!counts_people_too(a, end))
			break;
	}
	return set | cbcc_population_between(g, item->end, end);
}

/* Is all that a number of people is part of spoken of again behind it? */
static bool
is_of_all_again(const cbcc_grammar *g, size_t index, const cbcc_item *part)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		bracket = cbcc_bracket_of(a, part->first);
	size_t		cost;

	if (cbcc_some_cut(a, CBCC_CUT_SEMICOLON, part->end, d->left + 1))
		return true;
	if (item->unit != CBCC_UNIT_VND)
		return false;
	/* "65 công chức, viên chức (30 viên chức), kinh phí 3 tỷ đồng", ", với tổng kinh phí" */
	cost = cbcc_last_in(a, CBCC_CLASS_EVENT, d->left + 1, item->first);
	return (bracket != 0 && cbcc_bracket_of(a, item->first) != bracket) ||
		(cost != CBCC_NO_WORD && a->tokens[cost - 1].key == KEY_TONG);
}

/* "2 lớp cho 53 cán bộ huyện và 120 cán bộ xã, kinh phí 450 triệu đồng": of both */
static const cbcc_draft *
whole_audience(const cbcc_grammar *g, size_t index, const cbcc_draft *last)
{
	const cbcc_analysis *a = &g->analysis;

	/* "tinh giản 486 người, gồm ..., 27 cán bộ xã; kinh phí 41 tỷ đồng" */
	if (last->tie == CBCC_TIE_PART && last->group != CBCC_DRAFT_NONE &&
		a->items[last->item].unit == CBCC_UNIT_PERSON &&
		is_of_all_again(g, index, &a->items[last->item]))
		return &g->drafts[last->group];
	for (const cbcc_draft *d = last; d != NULL;
		 d = cbcc_draft_before(g, d->item))
		if (a->items[d->item].unit == CBCC_UNIT_CLASS)
			return d;
	return last;
}

static uint32_t
population_of_whole(const cbcc_grammar *g, size_t index, const cbcc_draft *last)
{
	const cbcc_item *item = &g->analysis.items[last->item];
	/* "mở lớp cho 136 giáo viên. Trong đó, nữ 87 người; kinh phí 1,4 tỷ đồng" */
	const cbcc_counted *whole = last->tie == CBCC_TIE_PART && last->group == CBCC_DRAFT_NONE &&
		item->unit == CBCC_UNIT_PERSON &&
		cbcc_some_cut(&g->analysis, CBCC_CUT_SEMICOLON, item->end, g->drafts[index].left + 1) ?
		cbcc_continued_count(g, last->item) : NULL;

	return whole != NULL ? whole->population : whole_audience(g, index, last)->fact.population;
}

/* "mỗi đội viên được hỗ trợ 10 triệu đồng": members of those spoken of. */
static uint32_t
members_spoken_of(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_CLASS_POPULATION, g->drafts[index].left,
					 cbcc_draft_item(g, index)->first)
		if (a->people[i] == 0)
			return g->discourse.population;
	return 0;
}

/* "số cán bộ, công chức này": those spoken of, so of their level. */
uint32_t
cbcc_audience_level(const cbcc_grammar *g, size_t index, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];

	if (set & LEVELS)
		return 0;
	cbcc_for_each_in(i, &g->analysis, CBCC_SET_LINK + CBCC_LINK_THIS, d->left + 1, d->right)
		if (cbcc_token_has(&g->analysis.tokens[i - 1], CBCC_CLASS_POPULATION))
			return g->discourse.population & LEVELS;
	return 0;
}

/* "mở 61 lớp. Đi đầu là huyện X với 11 lớp": those whom all of them are for, or nobody */
static uint32_t
audience_spoken_of(const cbcc_grammar *g, cbcc_unit unit)
{
	const cbcc_discourse *s = &g->discourse;

	for (size_t i = 0; g->continues && i < s->counted_count; i++)
		if (s->counted[i].unit == unit)
			return s->counted[i].population;
	return s->population;
}

static bool
names_subject(const cbcc_analysis *a, size_t from, size_t to)
{
	return cbcc_some_in(a, CBCC_CLASS_TRACK, from, to) ||
		cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, from, to);
}

/*
 * "kỹ năng cho đại biểu HĐND xã 2 lớp, 180 người; quốc phòng - an ninh 1 lớp": is another
 * subject its label, behind that of classes which says whom they are for?
 */
static bool
teaches_others(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = &a->items[d->item];

	if (!d->has_own_qualification || item->unit != CBCC_UNIT_CLASS ||
		!names_subject(a, d->left, item->first))
		return false;
	for (const cbcc_draft *class = g->drafts; class < d; class++)
	{
		const cbcc_item *other = &a->items[class->item];

		/* but "Bồi dưỡng cán bộ xã: 3 lớp tin học, tiếng Mông 2 lớp" */
		if (other->unit == CBCC_UNIT_CLASS && !class->is_rejected &&
			a->cuts[other->first] != CBCC_CUT_COLON &&
			!names_subject(a, other->end, class->right) &&
			(cbcc_population_between(g, class->left, other->first) & KINDS) != 0)
			return !cbcc_some_link(a, CBCC_LINK_PART, other->end, item->first);
	}
	return false;
}

uint32_t
cbcc_audience(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = g->drafts[index].tie == CBCC_TIE_PART ?
		cbcc_draft_group(g, index) : NULL;
	uint32_t	set = people_around(g, index);

	if (cbcc_seat_names_candidates(&g->analysis, item->end,
								   cbcc_segment_end(&g->analysis, item->end - 1)))
		set = cbcc_seat_candidates(g, set);
	if (!(set & KINDS & ~(uint32_t) CBCC_POPULATION_LEARNER) && teaches_others(g, index))
		return set;
	/* "Tiếng Khmer cho công chức: 3 lớp/112 học viên" */
	if (!(set & KINDS & ~(uint32_t) CBCC_POPULATION_LEARNER))
		/* "Cấp tỉnh: 5 lớp; cấp huyện: 12 lớp": each at its own */
		set |= g->frame_population & (set & LEVELS ? KINDS : KINDS | LEVELS);
	/* "cấp xã 96 lớp": of the kinds of them all */
	if (set != 0 && !(set & ~LEVELS) && g->drafts[index].tie == CBCC_TIE_PART && before != NULL)
		set |= before->fact.population & KINDS;
	if (set == 0 && before != NULL)
		set = population_of_whole(g, index, before);
	/* "được hỗ trợ 10 triệu đồng, nữ được thêm 2 triệu đồng": of the same */
	else if (set != 0 && !(set & ~TRAITS) && item->unit == CBCC_UNIT_VND && before != NULL &&
			 g->analysis.items[before->item].unit == CBCC_UNIT_VND)
		set |= before->fact.population & (KINDS | LEVELS);
	/* "312 triệu đồng cho cán bộ xã, trong đó cán bộ nữ 250 triệu đồng" (ruling 6) */
	else if (group != NULL && group->fact.quantity.unit == CBCC_UNIT_VND &&
			 item->unit == CBCC_UNIT_VND && (set & TRAITS) && !(set & LEVELS))
		set |= group->fact.population & LEVELS;
	set |= cbcc_audience_level(g, index, set);
	if (set == 0)
		set = cbcc_population_between(g, cbcc_frame_start(g, g->drafts[index].left),
									  g->drafts[index].left);
	if (set == 0 && item->unit == CBCC_UNIT_VND)
		set = g->continues ? g->discourse.money_population : members_spoken_of(g, index);
	if (set == 0 && item->unit == CBCC_UNIT_CLASS &&
		cbcc_discourse_referred(g, index) != NULL)
		set = cbcc_discourse_referred(g, index)->population;
	if (set == 0 && item->unit != CBCC_UNIT_VND &&
		(g->continues || g->discourse.list_is_open))
		set = audience_spoken_of(g, item->unit);
	/* "Bồi dưỡng cán bộ cấp xã: / - Mở 19 lớp cho 426 cán bộ": of the level of the list */
	if ((set & KINDS) != 0 && !(set & LEVELS) && g->discourse.list_is_open &&
		(g->discourse.list.population & KINDS) != 0)
		set |= g->discourse.list.population & LEVELS;
	/* "ngân sách 96 xã, phường": whose money, not for whom */
	if (item->unit == CBCC_UNIT_VND && !(set & ~LEVELS))
		set = 0;
	return set;
}
