/*-------------------------------------------------------------------------
 *
 * respective.c
 *		Numbers that answer, one by one, to what was named before.
 *
 * "Ở cấp tỉnh, cấp huyện lần lượt là 24% và 39%": each is of the level, the
 * place, the year, whatever the list before the word holds, of its rank.
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

/* Numbers that stand in a row, as indices of their drafts. */
typedef struct ranks
{
	size_t		drafts[CBCC_COUNTED_MAX];
	size_t		count;
	size_t		end;			/* behind the last, and behind what says it again */
} ranks;

/* Behind the number, and the bracket that says it again: "24% (12 người)". */
static size_t
end_with_bracket(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		close;

	if (item->end >= a->count || !cbcc_token_is_mark(&a->tokens[item->end], '('))
		return item->end;
	close = cbcc_next_in(a, CBCC_SET_BRACKET, item->end + 1, a->count);
	return close < a->count ? close + 1 : item->end;
}

/* The numbers from first on that are joined by commas, semicolons and "và" alone. */
static ranks
numbers_joined(const cbcc_grammar *g, size_t first)
{
	const cbcc_analysis *a = &g->analysis;
	ranks		r = {.end = first};

	while (r.end < g->draft_count && !g->drafts[r.end].is_rejected &&
		   r.count < CBCC_COUNTED_MAX)
	{
		size_t		end = end_with_bracket(a, cbcc_draft_item(g, r.end));

		r.drafts[r.count++] = r.end++;
		while (r.end < g->draft_count && cbcc_draft_item(g, r.end)->first < end)
			r.end++;
		if (r.end == g->draft_count || cbcc_draft_item(g, r.end)->first != end + 1 ||
			!(cbcc_joins(a, end) || cbcc_token_is_mark(&a->tokens[end], ';')))
			break;
	}
	/* "lần lượt là 3 và 12 người, chiếm 15%" */
	while (r.count >= 2 && r.end < g->draft_count && g->drafts[r.end].tie == CBCC_TIE_SAME)
		r.end++;
	return r;
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
		/* "hai tỷ lệ này": they may stand beside the counts that they are of */
		bool		counts = !source.is_share || (item->unit == CBCC_UNIT_PERCENT &&
												  source.event != CBCC_EVENT_CHANGE);

		if (!g->drafts[i].is_rejected && counts &&
			(!item->has_unit || source.unit == item->unit))
			sources[--left] = source;
	}
	*here = left == 0;
	if (left == 0)
		return true;
	left = count;
	for (size_t i = s->counted_count; left > 0 && i-- > 0;)
		if ((!s->counted[i].is_share || (item->unit == CBCC_UNIT_PERCENT &&
										 s->counted[i].event != CBCC_EVENT_CHANGE)) &&
			(!item->has_unit || s->counted[i].unit == item->unit))
			sources[--left] = s->counted[i];
	return left == 0;
}

/*
 * "quận có 412 cán bộ, 80% có bằng đại học; ở các phường, hai con số tương ứng là 1.018
 * người và 47,2%": a count and its share answer to a count and its share.
 */
static bool
find_sources_of_units(const cbcc_grammar *g, const ranks *r, cbcc_counted *sources)
{
	size_t		left = r->count;

	for (size_t at = r->drafts[0]; left > 0 && at-- > 0;)
	{
		const cbcc_item *item = cbcc_draft_item(g, r->drafts[left - 1]);

		if (g->drafts[at].is_rejected)
			continue;
		sources[--left] = cbcc_discourse_count(g, at);
		if (!item->has_unit || sources[left].unit != item->unit)
			return false;
	}
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
	size_t		next;

	for (size_t first = 0; first < g->draft_count; first = next)
	{
		const cbcc_mention *places;
		ranks		r = numbers_joined(g, first);

		next = r.end > first ? r.end : first + 1;
		if (r.count < 2)
			continue;
		places = places_listed(&g->analysis, cbcc_draft_item(g, first)->first, r.count);
		for (size_t i = 0; places != NULL && i < r.count; i++)
			g->drafts[r.drafts[i]].place =
				cbcc_discourse_resolve(&g->discourse, places[i].place);
	}
}

/* "trình độ thạc sĩ, tiến sĩ lần lượt là 20% và 3%": each of its level */
static bool
share_out_levels(cbcc_grammar *g, const ranks *r, size_t start, size_t word)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		levels[CBCC_COUNTED_MAX];
	size_t		found = 0;

	cbcc_for_each_in(i, a, CBCC_CLASS_QUALIFICATION, start, word)
	{
		if (found == r->count || (found > 0 && !(levels[found - 1] + 2 == i && cbcc_joins(a, i - 1))))
			return false;
		levels[found++] = i;
	}
	if (found != r->count)
		return false;
	for (size_t i = 0; i < r->count; i++)
	{
		uint32_t	sense = cbcc_token_value(&a->tokens[levels[i]], CBCC_CLASS_QUALIFICATION);
		cbcc_qualification_range *range = &g->drafts[r->drafts[i]].fact.qualification;

		range->track = g->drafts[r->drafts[0]].fact.qualification.track;
		range->min = CBCC_SENSE_MIN(sense);
		range->max = CBCC_SENSE_MAX(sense);
	}
	return true;
}

/* What a list of people names one by one, at most CBCC_COUNTED_MAX. */
typedef struct people_list
{
	uint32_t	sets[CBCC_COUNTED_MAX];
	size_t		count;
	uint32_t	all;			/* KINDS, LEVELS or TRAITS: what they differ in */
} people_list;

static void
add_set(people_list *list, uint32_t set)
{
	if (set != 0 && list->count < CBCC_COUNTED_MAX)
		list->sets[list->count++] = set;
}

/* "tỷ lệ nữ, trẻ tuổi trong cấp ủy lần lượt đạt 15% và 10%" */
static people_list
traits_listed(const cbcc_grammar *g, size_t from, size_t to)
{
	people_list list = {.all = TRAITS};

	for (size_t i = from; i < to; i++)
		add_set(&list, cbcc_population_between(g, i, i + 1) & TRAITS);
	return list;
}

/* "số cán bộ, công chức, viên chức lần lượt là 30, 120 và 450" */
static people_list
kinds_listed(const cbcc_grammar *g, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	people_list list = {.all = KINDS};
	size_t		at = cbcc_next_in(a, CBCC_SET_PEOPLE, from, to);

	for (; at < to && cbcc_some_in(a, CBCC_SET_PEOPLE, at, at + 1); at += 2)
	{
		add_set(&list, cbcc_population_between(g, at, at + 1) & KINDS);
		if (!cbcc_joins(a, at + 1))
			break;
	}
	return list;
}

/* "ở cấp tỉnh, cấp huyện và cấp xã lần lượt là 24%, 39% và 82%" */
static people_list
levels_listed(const cbcc_grammar *g, size_t from, size_t to)
{
	people_list list = {.all = LEVELS};

	for (size_t i = from; i < to; i++)
	{
		uint32_t	levels = g->analysis.people[i] & LEVELS;

		/* "ở ba cấp": the highest first */
		for (; levels != 0; levels &= levels - 1)
			add_set(&list, levels & -levels);
	}
	return list;
}

/* Each is of the trait, the kind or the level of its rank. */
static bool
share_out_people(cbcc_grammar *g, const ranks *r, size_t word)
{
	size_t		from = cbcc_segment_start(&g->analysis, word);
	people_list list = traits_listed(g, from, word);
	uint32_t	traits;

	if (list.count < 2)
		list = kinds_listed(g, from, word);
	/* "cán bộ, công chức lần lượt là ...": of two years in turn, or of each kind? */
	if (list.all == KINDS &&
		(list.count != r->count || (r->count == 2 && g->analysis.time_count > 0)))
		list = levels_listed(g, from, word);
	if (list.count < 2)
		return false;
	/* "tỷ lệ nữ ở cấp tỉnh, cấp huyện lần lượt là 24% và 30%": all of them are women */
	traits = g->drafts[r->drafts[0]].fact.population & TRAITS & ~list.all;
	for (size_t i = 0; i < r->count && i < list.count; i++)
	{
		uint32_t   *set = &g->drafts[r->drafts[i]].fact.population;

		*set = (*set & ~list.all) | list.sets[i] | traits;
	}
	return true;
}

/*
 * "Năm 2018, 2019 và 2020, ... lần lượt 120, 145 và 98 người": each of its year; "các nhiệm
 * kỳ 2005-2010, 2010-2015": of its term, which ends in the year when the next begins
 */
static void
share_out_years(cbcc_grammar *g, const ranks *r)
{
	const cbcc_period all = g->drafts[r->drafts[0]].fact.period;
	int			year;
	int			last;
	int			month;
	int			day;
	bool		terms;
	int			years = 1;

	if (!all.known || all.first == CBCC_DATE_OPEN_PAST || all.last == CBCC_DATE_OPEN_FUTURE)
		return;
	cbcc_date_to_civil(all.first, &year, &month, &day);
	cbcc_date_to_civil(all.last, &last, &month, &day);
	terms = cbcc_some_value(&g->analysis, CBCC_CLASS_TIME, CBCC_TIME_TERM, 0,
							cbcc_draft_item(g, r->drafts[0])->first);
	if (terms && last - year >= 2 * (int) r->count)
		years = (last - year) / (int) r->count;
	terms = years > 1;
	if (last - year + !terms != years * (int) r->count ||
		all.first != cbcc_date_from_civil(year, 1, 1) ||
		all.last != cbcc_date_from_civil(last, 12, 31))
		return;
	for (size_t i = 0; i < r->count; i++, year += years)
		g->drafts[r->drafts[i]].fact.period = (cbcc_period) {
			.known = true,
			.first = cbcc_date_from_civil(year, 1, 1),
			.last = cbcc_date_from_civil(year + years - !terms, 12, 31)
		};
}

/* "tỷ lệ đạt chuẩn các bậc học lần lượt là 98% và 96,5%": said of each */
static void
share_predicate(cbcc_grammar *g, const ranks *r, size_t start, size_t word)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_fact  *first = &g->drafts[r->drafts[0]].fact;
	size_t		said = cbcc_next_in(a, CBCC_CLASS_STANDARD, start, word);
	cbcc_qualification_phrase about;

	/* "tỷ lệ đạt chuẩn ở bậc mầm non, tiểu học lần lượt là": behind commas, too */
	if (said < word && first->standard == CBCC_STANDARD_NONE &&
		first->qualification.track == CBCC_TRACK_NONE)
	{
		first->standard = (cbcc_standard) cbcc_token_value(&a->tokens[said], CBCC_CLASS_STANDARD);
		if (cbcc_qualification_phrase_read(a->tokens, said + 1, said + 5 < word ? said + 5 : word,
										   CBCC_TRACK_NONE, &about) && !about.has_level)
			first->qualification = about.range;
	}
	for (size_t i = 1; i < r->count; i++)
	{
		cbcc_draft *d = &g->drafts[r->drafts[i]];

		if (d->has_own_qualification || d->fact.standard != CBCC_STANDARD_NONE)
			continue;
		d->fact.qualification = first->qualification;
		d->fact.standard = first->standard;
	}
}

/* What stands in a bracket behind one of the numbers is said of the same. */
static void
fill_brackets(cbcc_grammar *g, const ranks *r)
{
	for (size_t i = 0; i < r->count; i++)
	{
		const cbcc_fact *fact = &g->drafts[r->drafts[i]].fact;
		size_t		end = i + 1 < r->count ? r->drafts[i + 1] : r->end;

		for (size_t j = r->drafts[i] + 1; j < end; j++)
		{
			cbcc_draft *d = &g->drafts[j];
			size_t		first = cbcc_draft_item(g, j)->first;

			d->fact.period = fact->period;
			d->fact.population = fact->population |
				(cbcc_population_between(g, first, d->right) & TRAITS);
			if (!d->has_own_qualification)
				d->fact.qualification = fact->qualification;
		}
	}
}

/* "lần lượt còn 1.562 và 4.446, giảm 60,8% và 73,4%": each change is of its number */
static void
share_out_changes(cbcc_grammar *g, const ranks *r)
{
	ranks		changes = numbers_joined(g, r->end);

	if (changes.count != r->count)
		return;
	for (size_t i = 0; i < r->count; i++)
	{
		const cbcc_draft *of = &g->drafts[r->drafts[i]];
		cbcc_draft *d = &g->drafts[changes.drafts[i]];

		if (d->fact.event != CBCC_EVENT_CHANGE)
			return;
		d->fact.population = of->fact.population;
		d->fact.qualification = of->fact.qualification;
		d->fact.standard = of->fact.standard;
		d->place = of->place;
	}
}

/* "số lớp và số học viên lần lượt là 37 và 2.870": each in its unit */
static bool
share_out_units(cbcc_grammar *g, const ranks *r, size_t word)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_unit	units[CBCC_COUNTED_MAX] = {0};
	size_t		found = 0;

	for (size_t i = cbcc_segment_start(a, word); i < word; i++)
	{
		bool		is_unit = cbcc_token_has(&a->tokens[i], CBCC_CLASS_UNIT);

		if (!is_unit && !cbcc_some_in(a, CBCC_SET_PEOPLE, i, i + 1))
			continue;
		if (found == r->count)
			return false;
		units[found++] = is_unit ?
			(cbcc_unit) cbcc_token_value(&a->tokens[i], CBCC_CLASS_UNIT) : CBCC_UNIT_PERSON;
	}
	if (found != r->count || units[0] == units[1])
		return false;
	for (size_t i = 0; i < r->count; i++)
	{
		cbcc_draft *d = &g->drafts[r->drafts[i]];
		cbcc_item  *item = &g->analysis.items[d->item];

		if (item->has_unit)
			continue;
		item->unit = d->fact.quantity.unit = units[i];
	}
	return true;
}

static void
share_out(cbcc_grammar *g, const ranks *r, size_t word)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		number = cbcc_draft_item(g, r->drafts[0])->first;
	size_t		start = clause_start(g, word);
	uint32_t	named = cbcc_population_between(g, start, number);
	cbcc_counted sources[CBCC_COUNTED_MAX];
	bool		here;

	share_out_years(g, r);
	if (share_out_levels(g, r, start, word) || share_out_units(g, r, word))
		return;
	if (share_out_people(g, r, word) || places_listed(a, number, r->count) != NULL ||
		!(find_sources_of_units(g, r, sources) ? (here = true) :
		  find_sources(g, r->drafts[0], r->count, sources, &here)))
	{
		share_predicate(g, r, start, word);
		return;
	}
	for (size_t i = 0; i < r->count; i++)
		answer(g, r->drafts[i], &sources[i], named,
			   names_place(a, here ? start : 0, number));
}

/* "cử lần lượt 15, 18 và 22 cán bộ đi học đại học": what the last counts, all do. */
static void
share_noun(cbcc_grammar *g, const ranks *r)
{
	const cbcc_draft *last = &g->drafts[r->drafts[r->count - 1]];

	for (size_t i = 0; i + 1 < r->count; i++)
	{
		cbcc_draft *d = &g->drafts[r->drafts[i]];

		if (!cbcc_draft_item(g, r->drafts[i])->shares_noun)
			continue;
		d->fact.event = last->fact.event;
		d->fact.modality = last->fact.modality;
		d->fact.population = last->fact.population;
		d->fact.qualification = last->fact.qualification;
		d->fact.standard = last->fact.standard;
		d->fact.rule = "respective";
	}
}

/* "Năm 2015 và 2016, huyện mở 21 và 25 lớp": a row behind a verb, without the word */
static void
share_out_rows(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
		if (cbcc_draft_item(g, i)->shares_noun && !g->drafts[i].is_rejected)
		{
			ranks		r = numbers_joined(g, i);

			if (r.count < 2)
				continue;
			share_noun(g, &r);
			share_out_years(g, &r);
			i = r.end - 1;
		}
}

void
cbcc_respective_fill(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	if (g->fact_count < 2)
		return;
	if (a->has_row)
		share_out_rows(g);
	if (a->mention_count >= 2)
		share_out_places(g);
	cbcc_for_each_in(word, a, CBCC_SET_LINK + CBCC_LINK_RESPECTIVE, 0, a->count)
	{
		ranks		r = numbers_joined(g, first_behind(g, word));

		if (r.count < 2)
			continue;
		share_noun(g, &r);
		share_out(g, &r, word);
		share_out_changes(g, &r);
		fill_brackets(g, &r);
	}
}
