/*-------------------------------------------------------------------------
 *
 * respective.c
 *		Numbers that answer, one by one, to numbers named before.
 *
 * "82 người có bằng đại học, 40 người có bằng trung cấp; đến nay, hai con số
 * ấy lần lượt là 97 và 31": what the new numbers count was said of the old.
 * Only what their own clause names, a level, a trait or a place, is new.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS
#define TRAITS CBCC_POPULATION_TRAITS

/* Between places and the numbers that are theirs: "lần lượt chỉ đạt". */
#define PLACES_DISTANCE 6

/* The first of the numbers behind the word at, or draft_count. */
static size_t
first_behind(const cbcc_grammar *g, size_t at)
{
	size_t		index = 0;

	while (index < g->draft_count && cbcc_draft_item(g, index)->first < at)
		index++;
	return index;
}

/* How many numbers from first on are joined by commas, semicolons and "và" alone. */
static size_t
count_joined(const cbcc_grammar *g, size_t first)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		index = first;

	if (first == g->draft_count || g->drafts[first].is_rejected)
		return 0;
	for (; index + 1 < g->draft_count; index++)
	{
		size_t		at = cbcc_draft_item(g, index)->end;
		const cbcc_item *next = cbcc_draft_item(g, index + 1);

		if (at + 1 != next->first || g->drafts[index + 1].is_rejected ||
			!(cbcc_joins(a, at) || cbcc_token_is_mark(&a->tokens[at], ';')))
			break;
	}
	return index + 1 - first;
}

/*
 * The last count numbers before draft first that the new ones may answer to,
 * in this sentence or else in the one before.
 */
static bool
find_sources(const cbcc_grammar *g, size_t first, size_t count,
			 cbcc_counted *sources, bool *here)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *item = cbcc_draft_item(g, first);
	size_t		left = count;

	for (size_t i = first; left > 0 && i-- > 0;)
	{
		cbcc_counted source = cbcc_discourse_count(g, i);

		if (!g->drafts[i].is_rejected && !source.is_share &&
			(!item->has_unit || source.unit == item->unit))
			sources[--left] = source;
	}
	*here = left == 0;
	if (left == 0)
		return true;
	left = count;
	for (size_t i = s->counted_count; left > 0 && i-- > 0;)
		if (!item->has_unit || s->counted[i].unit == item->unit)
			sources[--left] = s->counted[i];
	return left == 0;
}

/* Where the clause begins that says which numbers are meant. */
static size_t
clause_start(const cbcc_grammar *g, size_t word)
{
	size_t		at = word;

	while (at > 0 && g->analysis.cuts[at] != CBCC_CUT_SEMICOLON &&
		   g->analysis.roles[at] != CBCC_ROLE_ITEM)
		at--;
	return at;
}

static bool
names_place(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].first >= from && a->mentions[i].end <= to &&
			a->mentions[i].of_count)
			return true;
	return false;
}

static void
answer(cbcc_grammar *g, size_t index, const cbcc_counted *source, uint32_t named,
	   bool has_place)
{
	cbcc_draft *d = &g->drafts[index];
	cbcc_item  *item = &g->analysis.items[d->item];
	uint32_t	set = source->population;

	if (!item->has_unit)
		item->unit = d->fact.quantity.unit = source->unit;
	if (named & KINDS)
		set = (set & ~KINDS) | (named & KINDS);
	if (named & LEVELS)
		set = (set & ~LEVELS) | (named & LEVELS);
	if (named & TRAITS)
		set = (set & ~TRAITS) | (named & TRAITS);
	d->fact.population = set;
	if (!d->has_own_qualification)
		d->fact.qualification = source->qualification;
	if (d->fact.event != CBCC_EVENT_CHANGE)
		d->fact.event = source->event;
	d->fact.standard = source->standard;
	if (!has_place && source->place != CBCC_PLACE_NONE)
		d->place = source->place;
	d->fact.rule = "respective";
}

/* Are the two joined by a comma or "và" alone? */
static bool
is_joined(const cbcc_analysis *a, const cbcc_mention *m, const cbcc_mention *next)
{
	return m->named && next->named && !m->is_body && !next->is_body &&
		m->tier == next->tier && m->end + 1 == next->first && cbcc_joins(a, m->end);
}

/* The first of count places listed before a number, no more and no fewer; or NULL. */
static const cbcc_mention *
places_listed(const cbcc_analysis *a, size_t number, size_t count)
{
	bool		is_ranked = number > 1 && (cbcc_has_link(a, number - 1, CBCC_LINK_RESPECTIVE) ||
										   cbcc_has_link(a, number - 2, CBCC_LINK_RESPECTIVE));
	size_t		last = a->mention_count;
	size_t		first;

	/* "Bắc Từ Liêm và Nam Từ Liêm dẫn đầu các quận, ..., lần lượt là 42 và 41" */
	while (last > 0 && (a->mentions[last - 1].end > number ||
						(is_ranked && !a->mentions[last - 1].named)))
		last--;
	if (last < count ||
		(!is_ranked && a->mentions[last - 1].end + PLACES_DISTANCE < number) ||
		cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, a->mentions[last - 1].end, number))
		return NULL;
	first = last - 1;
	while (first > 0 && is_joined(a, &a->mentions[first - 1], &a->mentions[first]))
		first--;
	return last - first == count ? &a->mentions[first] : NULL;
}

/* "xã Lai Hòa và xã Vĩnh Hiệp chỉ có 52,9% và 46,2%": each of its place. */
static void
share_out_places(cbcc_grammar *g)
{
	size_t		count;

	for (size_t first = 0; first < g->draft_count; first += count > 0 ? count : 1)
	{
		const cbcc_mention *places;

		count = count_joined(g, first);
		if (count < 2)
			continue;
		places = places_listed(&g->analysis, cbcc_draft_item(g, first)->first, count);
		for (size_t i = 0; places != NULL && i < count; i++)
		{
			g->drafts[first + i].place =
				cbcc_discourse_resolve(&g->discourse, places[i].place);
		}
	}
}

/* "trình độ thạc sĩ, tiến sĩ lần lượt là 20% và 3%": each of its level */
static bool
share_out_levels(cbcc_grammar *g, size_t first, size_t count, size_t start, size_t word)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		levels[CBCC_COUNTED_MAX];
	size_t		found = 0;

	cbcc_for_each_in(i, a, CBCC_CLASS_QUALIFICATION, start, word)
	{
		if (found == count || (found > 0 && !(levels[found - 1] + 2 == i && cbcc_joins(a, i - 1))))
			return false;
		levels[found++] = i;
	}
	if (found != count)
		return false;
	for (size_t i = 0; i < count; i++)
	{
		uint32_t	sense = cbcc_token_value(&a->tokens[levels[i]], CBCC_CLASS_QUALIFICATION);
		cbcc_qualification_range *range = &g->drafts[first + i].fact.qualification;

		range->track = g->drafts[first].fact.qualification.track;
		range->min = CBCC_SENSE_MIN(sense);
		range->max = CBCC_SENSE_MAX(sense);
	}
	return true;
}

/* "Năm 2018, 2019 và 2020, ... lần lượt 120, 145 và 98 người": each of its year */
static void
share_out_years(cbcc_grammar *g, size_t first, size_t count)
{
	const cbcc_period all = g->drafts[first].fact.period;
	int			year;
	int			last;
	int			month;
	int			day;

	if (!all.known || all.first == CBCC_DATE_OPEN_PAST || all.last == CBCC_DATE_OPEN_FUTURE)
		return;
	cbcc_date_to_civil(all.first, &year, &month, &day);
	cbcc_date_to_civil(all.last, &last, &month, &day);
	if ((size_t) (last - year) + 1 != count ||
		all.first != cbcc_date_from_civil(year, 1, 1) ||
		all.last != cbcc_date_from_civil(last, 12, 31))
		return;
	for (size_t i = 0; i < count; i++, year++)
		g->drafts[first + i].fact.period = (cbcc_period) {
			.known = true,
			.first = cbcc_date_from_civil(year, 1, 1),
			.last = cbcc_date_from_civil(year, 12, 31)
		};
}

/* "tỷ lệ đạt chuẩn các bậc học lần lượt là 98% và 96,5%": said of each */
static void
share_predicate(cbcc_grammar *g, size_t first, size_t count)
{
	for (size_t i = first + 1; i < first + count; i++)
		if (!g->drafts[i].has_own_qualification &&
			g->drafts[i].fact.standard == CBCC_STANDARD_NONE)
		{
			g->drafts[i].fact.qualification = g->drafts[first].fact.qualification;
			g->drafts[i].fact.standard = g->drafts[first].fact.standard;
		}
}

void
cbcc_respective_fill(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	if (g->fact_count < 2)
		return;
	if (a->mention_count >= 2)
		share_out_places(g);
	cbcc_for_each_in(word, a, CBCC_SET_LINK + CBCC_LINK_RESPECTIVE, 0, a->count)
	{
		cbcc_counted sources[CBCC_COUNTED_MAX];
		size_t		first;
		size_t		count;
		size_t		start;
		uint32_t	named;
		bool		here;

		first = first_behind(g, word);
		count = count_joined(g, first);
		start = clause_start(g, word);
		if (count < 2 || count > CBCC_COUNTED_MAX)
			continue;
		share_out_years(g, first, count);
		if (share_out_levels(g, first, count, start, word))
			continue;
		named = cbcc_population_between(g, start, cbcc_draft_item(g, first)->first);
		if (places_listed(a, cbcc_draft_item(g, first)->first, count) != NULL ||
			!find_sources(g, first, count, sources, &here))
		{
			share_predicate(g, first, count);
			continue;
		}
		for (size_t i = 0; i < count; i++)
			answer(g, first + i, &sources[i], named,
				   names_place(a, here ? start : 0,
							   cbcc_draft_item(g, first)->first));
		return;
	}
}
