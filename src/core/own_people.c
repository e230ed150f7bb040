/*-------------------------------------------------------------------------
 *
 * own_people.c
 *		Whom a number's own words name, before any are inherited.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS
#define TRAITS CBCC_POPULATION_TRAITS

/* "9 đại biểu trúng cử là người dân tộc thiểu số" */
uint32_t
cbcc_population_said_behind(const cbcc_grammar *g, size_t from, size_t to)
{
	size_t		is = cbcc_next_in(&g->analysis, CBCC_SET_LINK + CBCC_LINK_IS, from, to);

	return is < to ? cbcc_population_between(g, is + 1, to) & TRAITS : 0;
}

/* "17 người là đồng bào" and the name of a people that the lexicon lacks */
static uint32_t
people_said_behind(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		is = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_IS, from, to);

	return is + 2 < to && a->tokens[is + 2].capital && a->tokens[is + 2].classes == 0 &&
		cbcc_token_is(&a->tokens[is + 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN) ?
		CBCC_POPULATION_ETHNIC_MINORITY : 0;
}

/* "12 người có tuổi đời dưới 35", "có độ tuổi từ 35 trở xuống", but of no mean age */
static bool
has_young_age(const cbcc_grammar *g, size_t at, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		number = at + 2;

	if (number >= to || !cbcc_has_link(a, at, CBCC_LINK_HAVE) ||
		!cbcc_token_is(&a->tokens[at + 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE))
		return false;
	number += cbcc_token_is(&a->tokens[number], CBCC_CLASS_TIME, CBCC_TIME_FROM);
	return (cbcc_population_between(g, number, number + 1) & CBCC_POPULATION_YOUNG) != 0;
}

/* What the words behind the number name; its noun phrase ends before token right. */
static uint32_t
people_behind(const cbcc_grammar *g, size_t index, size_t right)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	uint32_t	set = cbcc_population_between(g, item->number_end, right) |
		cbcc_population_said_behind(g, right, d->right) |
		people_said_behind(a, item->end, d->right);

	if (a->limits_age && has_young_age(g, right, d->right))
		set |= CBCC_POPULATION_YOUNG;
	/* "48,1% đại biểu trúng cử dưới 40 tuổi" */
	if (a->limits_age && right < d->right && cbcc_token_has(&a->tokens[right], CBCC_CLASS_EVENT))
		set |= cbcc_population_between(g, right, d->right) & CBCC_POPULATION_YOUNG;
	/* "Bí thư, Phó Bí thư 9 đồng chí": what they are planned for (ruling 34) */
	if (d->fact.event == CBCC_EVENT_PLANNING && !d->has_own_event)
		set &= TRAITS | cbcc_population_between(g, item->number_end,
												cbcc_segment_end(a, item->end - 1));
	/* "77 người ở các xã biên giới", "66,1% ở xã" */
	if ((d->tie == CBCC_TIE_PART || cbcc_has_link(a, item->end, CBCC_LINK_IN) ||
		 cbcc_has_link(a, item->end, CBCC_LINK_SURPLUS)) &&
		(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_PERCENT) &&
		!(set & (KINDS | LEVELS)))
		set |= cbcc_level_behind(a, item->end, d->right, 0);
	return set;
}

/* The level of the bare type words that are all of a number's label: "huyện, thị xã 92%", or 0. */
static uint32_t
level_of_label(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		number = cbcc_draft_item(g, index)->first;
	size_t		at = cbcc_segment_start(a, number);
	uint32_t	level = 0;

	if (at < g->drafts[index].left)
		at = g->drafts[index].left;
	at += cbcc_has_link(a, at, CBCC_LINK_PART) || cbcc_has_link(a, at, CBCC_LINK_IN);
	if (cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) &&
		a->tokens[at].key == KEY_HUYEN)
	{
		level = CBCC_POPULATION_DISTRICT;
		at++;
	}
	while (at < number && a->roles[at] == CBCC_ROLE_PLACE)
	{
		const cbcc_mention *m = cbcc_mention_at(a, at);

		/* "huyện Kỳ Phú 12 người, thành phố 9 người": the place */
		if (m == NULL || m->named || m->is_body || m->is_committee ||
			(level == 0 && cbcc_token_is(&a->tokens[at], CBCC_CLASS_TERRITORY, CBCC_TERRITORY_CITY)))
			return 0;
		level |= cbcc_population_of_tier(m->tier);
		at = m->end;
		at += at < number && cbcc_joins(a, at);
	}
	at += at < number && (cbcc_has_link(a, at, CBCC_LINK_SHARE) || cbcc_token_is_mark(&a->tokens[at], ':'));
	return at == number ? level : 0;
}

/*
 * "cấp ủy tỉnh 13,5%, huyện 17,2%", "nữ: tỉnh 13%, huyện 17%": each type word of a row is
 * the level of its number.
 */
static uint32_t
level_of_row(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_past_shares(g, cbcc_draft_before(g, index));
	uint32_t	level = level_of_label(g, index);

	if (level == 0)
		return 0;
	if (before != NULL && (before->fact.population & LEVELS) != 0)
		return level;
	return index + 1 < g->draft_count && (level_of_label(g, index + 1) & ~level) != 0 ? level : 0;
}

/* The same of the words before it, beside what those behind name. */
static uint32_t
people_before(const cbcc_grammar *g, size_t index, bool moved, uint32_t behind)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		number = cbcc_draft_item(g, index)->first;
	uint32_t	set = cbcc_population_between(g, d->left,
											  moved ? cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_HOLD,
																   d->left, number) : number);

	/* "cấp xã 96", of those planned for a post */
	if (d->fact.event == CBCC_EVENT_PLANNING && !d->has_own_event)
		set &= set & KINDS ? TRAITS : TRAITS | LEVELS;
	/* "ở thôn có 3.980 người" */
	if (!((behind | set) & (KINDS | LEVELS)))
		set |= cbcc_level_behind(a, d->left + cbcc_has_link(a, d->left, CBCC_LINK_PART), number, 0);
	if (!(behind & (KINDS | LEVELS)) && !(set & LEVELS))
		set |= level_of_row(g, index);
	return set;
}

/* Does a word of people, or what follows such a word, stand right before token number? */
static bool
stands_before(const cbcc_analysis *a, size_t number)
{
	number -= number > 1 && cbcc_token_is_mark(&a->tokens[number - 1], ':');
	return number > 0 && (a->roles[number - 1] == CBCC_ROLE_PLACE ||
						  cbcc_token_has(&a->tokens[number - 1], CBCC_CLASS_POPULATION));
}

/* Kinds behind the number are of those counted, and so are the traits of its label. */
static uint32_t
join_people(const cbcc_grammar *g, size_t index, uint32_t before, uint32_t behind)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (behind & KINDS)
	{
		/* "phụ nữ chưa nhiều, chỉ 7 đại biểu" */
		bool		of_all = item->unit == CBCC_UNIT_PERCENT ||
			cbcc_words_tell_vaguely(a, cbcc_segment_start(a, item->first));
		bool		of_class = behind == CBCC_POPULATION_LEARNER &&
			(cbcc_some_value(a, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS, d->left, item->first) ||
			 /* "cán bộ xã 210 học viên, trưởng thôn: 40 học viên" (rulings 28, 38) */
			 stands_before(a, item->first));

		return behind | cbcc_population_said_before(g, item->first) |
			cbcc_population_said_of_row(g, index) |
			(of_all ? before & TRAITS : 0) |
			(of_class ? before & (KINDS | LEVELS) : 0);
	}
	if (before & KINDS)
		return before |
			(behind & (cbcc_some_link(a, CBCC_LINK_ALL_LEVELS, d->left, item->first) ?
					   TRAITS : TRAITS | LEVELS));
	return behind | before;
}

/* "Công chức cấp tỉnh: 2.145 người; cấp xã: 4.120 người; viên chức: 900": the frame's level is past */
static bool
left_frame(const cbcc_grammar *g, size_t index)
{
	if ((g->frame_population & LEVELS) != 0)
		for (size_t i = 0; i < index; i++)
			if (!g->drafts[i].is_rejected &&
				(g->drafts[i].fact.population & LEVELS & ~g->frame_population) != 0)
				return true;
	return false;
}

/* The level of those for whom the number's own noun phrase, ending before right, has none. */
static uint32_t
level_unnamed(const cbcc_grammar *g, size_t index, size_t right)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	uint32_t	level = cbcc_level_of_clause(g, index);

	/* "con số khiến Bí thư Huyện ủy tâm đắc": a leader's level is his own */
	if (level == 0 && (g->frame_population & CBCC_POPULATION_LEADER) == 0 &&
		!left_frame(g, index) &&
		/* "đưa trí thức trẻ về cơ sở, huyện tiếp nhận 87 người": where they go */
		d->fact.event != CBCC_EVENT_RECRUITMENT)
		/* "Cấp tỉnh: 845 người; cấp xã 1.000 người, chiếm 45%": as those before it are */
		level = d->tie == CBCC_TIE_SAME && before != NULL &&
			(before->fact.population & LEVELS) != 0 &&
			(before->fact.population & LEVELS & g->frame_population) == 0 ?
			0 : g->frame_population & LEVELS;
	if (level == 0)
		level = cbcc_level_of_owners(g, index) | cbcc_level_of_next_post(g, index);
	/* "68 cán bộ được quy hoạch các chức danh chủ chốt xã": no post, but its level */
	if (level == 0 && d->fact.event == CBCC_EVENT_PLANNING && right < d->right &&
		(cbcc_has_link(a, right, CBCC_LINK_PASSIVE) ||
		 cbcc_token_has(&a->tokens[right], CBCC_CLASS_EVENT)))
		level = cbcc_population_between(g, right, d->right) & LEVELS;
	return level;
}

uint32_t
cbcc_population_own(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		moved = d->fact.event == CBCC_EVENT_ROTATION ||
		d->fact.event == CBCC_EVENT_APPOINTMENT || d->fact.event == CBCC_EVENT_PLANNING;
	size_t		noun = cbcc_item_noun(a, item) + cbcc_recruits_named_behind(a, item);
	size_t		right = cbcc_population_phrase_end(a, noun, d->right, moved);
	uint32_t	behind = people_behind(g, index, right);
	uint32_t	before = people_before(g, index, moved, behind);
	uint32_t	set = join_people(g, index, before, behind);

	/* "Chủ tịch UBND tỉnh tặng bằng khen cho 118 công chức": another's level */
	if (!(set & LEVELS) && (before & KINDS & ~set) == 0)
		set |= before & LEVELS;
	if (!(set & LEVELS))
		set |= level_unnamed(g, index, right);
	/* "Nữ | 27 | 39": so is each of the row */
	if (a->table == CBCC_TABLE_ROW)
		set |= g->frame_population & TRAITS;
	return set | cbcc_population_added(g, right);
}
