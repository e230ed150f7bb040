/*-------------------------------------------------------------------------
 *
 * analysis.c
 *		A sentence with its phrases found.
 *
 *-------------------------------------------------------------------------
 */
#include "analyzer.h"

#include <string.h>

#include "document.h"
#include "key.h"

/* Classes of words that a place may begin with. */
#define PLACES \
	(1u << CBCC_CLASS_TERRITORY | 1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_NAME | \
	 1u << CBCC_CLASS_OUTSIDE)

/* Of words, not digits, that a time may. */
#define TIMES (1u << CBCC_CLASS_TIME | 1u << CBCC_CLASS_NUMERAL)

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

bool
cbcc_has_value(const cbcc_token *token, cbcc_class class, uint32_t value)
{
	return cbcc_token_value(token, class) == value;
}

/* "nhập huyện Trà Lĩnh vào Trùng Khánh": the place [at, end) is none any more. */
static bool
is_merged(const cbcc_analysis *a, size_t at, size_t end)
{
	return at > 0 && cbcc_is_at(a, at - 1, CBCC_CLASS_LINK, CBCC_LINK_MERGE) &&
		end < a->count && cbcc_is_at(a, end, CBCC_CLASS_LINK, CBCC_LINK_TOWARDS);
}

/* What stands between the places that are merged, or before the first. */
static bool
joins_merged(const cbcc_token *token)
{
	return cbcc_token_is_mark(token, ',') ||
		cbcc_token_is_mark(token, '(') || token->kind == CBCC_ATOM_NUMBER ||
		cbcc_token_has(token, CBCC_CLASS_NUMERAL) ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND) ||
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
	/* "Sau sáp nhập, Trung tâm mở 2 lớp" */
	return i > 0 && (i == last || (cbcc_is_at(a, i - 1, CBCC_CLASS_LINK, CBCC_LINK_MERGE) &&
								   !cbcc_token_is_mark(&a->tokens[i], ',')));
}

/*
 * "Sau khi sáp nhập 2 xã, huyện Yên Bình có 90 công chức": is the place [at, end), which
 * a comma parts from those merged, the subject?  Of none named before the merger.
 */
static bool
is_behind_merger(const cbcc_analysis *a, size_t at, size_t end)
{
	size_t		merger = cbcc_last_in(a, CBCC_CLASS_LINK, 0, at);

	if (at == 0 || !cbcc_is_mark_at(a, at - 1, ',') || end >= a->count ||
		a->tokens[end].kind != CBCC_ATOM_SYLLABLE || cbcc_is_at(a, end, CBCC_CLASS_LINK, CBCC_LINK_AND) ||
		cbcc_is_at(a, end, CBCC_CLASS_LINK, CBCC_LINK_TOWARDS))
		return false;
	while (merger != CBCC_NO_WORD && !cbcc_is_at(a, merger, CBCC_CLASS_LINK, CBCC_LINK_MERGE))
		merger = cbcc_last_in(a, CBCC_CLASS_LINK, 0, merger);
	if (merger == CBCC_NO_WORD)
		return false;
	while (merger > 0 && a->tokens[merger - 1].kind == CBCC_ATOM_SYLLABLE &&
		   a->roles[merger - 1] != CBCC_ROLE_PLACE)
		merger--;
	return merger == 0 || cbcc_is_mark_at(a, merger - 1, ',');
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
	if (cbcc_is_at(a, at - 1, CBCC_CLASS_LINK, CBCC_LINK_PLURAL))
		return cbcc_has_at(a, at, CBCC_CLASS_TERRITORY);
	return last > 0 && at == last + 1 &&
		(cbcc_is_mark_at(a, last, ',') || cbcc_is_at(a, last, CBCC_CLASS_LINK, CBCC_LINK_AND));
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

	for (size_t i = cbcc_next_marked(a, beginners, 0); i < a->count;
		 i = cbcc_next_marked(a, beginners, i + (used > 0 ? used : 1)))
	{
		const cbcc_token *token = &a->tokens[i];
		cbcc_period_phrase phrase;
		cbcc_mention mention;

		used = 0;
		if (cbcc_token_has(token, CBCC_CLASS_DOCUMENT) &&
			(used = cbcc_document_read(a->text, a->tokens, a->count, i, NULL)) > 0)
		{
			cbcc_set_roles(a, i, i + used, CBCC_ROLE_DOCUMENT);
			cbcc_place_cite(places, a->tokens, i, i + used);
		}
		else if ((token->kind == CBCC_ATOM_NUMBER || (token->classes & TIMES) != 0) &&
				 (used = cbcc_period_read(a->text, a->tokens, a->count, i, calendar,
										  &phrase)) > 0)
		{
			cbcc_set_roles(a, i, i + used, CBCC_ROLE_TIME);
			if (a->time_count < CBCC_MAX_PERIODS)
			{
				a->times[a->time_count++] =
					(cbcc_time_mention) {.first = i, .end = i + used, .phrase = phrase};
				a->phrases[i] = (uint16_t) a->time_count;
				cbcc_add_to_row(a, CBCC_SET_TIME, i);
			}
			if (phrase.year != 0)
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
			if (part && is_behind_merger(a, i, i + used))
			{
				part = false;
				used = cbcc_place_read(places, a->tokens, a->count, i, &mention);
			}
			/* "HĐND thành phố", "HĐND TP Đà Nẵng", of one that is a province */
			if (mention.named && mention.tier == CBCC_TIER_DISTRICT &&
				cbcc_place_tier(places, mention.place) == CBCC_TIER_PROVINCE)
				mention.tier = CBCC_TIER_PROVINCE;
			else if (!mention.named && CBCC_PLACE_IS_BARE(mention.place) &&
					 CBCC_PLACE_BARE_TYPE(mention.place) == CBCC_TERRITORY_CITY)
				mention.tier = cbcc_place_tier(places, cbcc_place_resolve(places, mention.place));
			mention.in_brackets = i > 0 && cbcc_is_mark_at(a, i - 1, '(');
			cbcc_set_roles(a, i, i + used, CBCC_ROLE_PLACE);
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

_Static_assert(CBCC_ATOM_SYLLABLE == 1 && CBCC_ATOM_NUMBER == 2 && CBCC_ATOM_MARK == 3,
			   "two bits tell the kind of a token");

/* So that rules find the words that they ask about without a look at others. */
static void
index_words(cbcc_analysis *a, token_sets *sets)
{
	size_t		blocks = (a->count + 63) / 64;

	/* a row behind the last word is asked for, too */
	for (size_t block = 0; block <= a->count / 64; block++)
		cbcc_clear(a->sets[block], sizeof(a->sets[0]));
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

			kinds[0] = kinds[0] * 2 + (token->kind & 1);
			kinds[1] = kinds[1] * 2 + (token->kind >> 1 & 1);
			capitals = capitals * 2 + token->capital;
			known = known * 2 + (token->classes != 0);
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
		for (uint64_t bits = rows[CBCC_CLASS_LINK]; bits != 0; bits &= bits - 1)
		{
			size_t		i = block * 64 + cbcc_lowest_bit(bits);
			uint32_t	link = cbcc_token_value(&a->tokens[i], CBCC_CLASS_LINK);

			a->links[i] = (uint8_t) (1 + link);
			a->links_said[link / 64] |= (uint64_t) 1 << link % 64;
		}
		for (uint64_t bits = rows[CBCC_CLASS_POPULATION]; bits != 0; bits &= bits - 1)
		{
			size_t		i = block * 64 + cbcc_lowest_bit(bits);

			a->people[i] = cbcc_token_value(&a->tokens[i], CBCC_CLASS_POPULATION);
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

static void
set_link(cbcc_analysis *a, size_t at, uint32_t link)
{
	if (a->links[at] != 0)
		a->sets[at / 64][CBCC_SET_LINK + a->links[at] - 1] &= ~(UINT64_C(1) << at % 64);
	a->links[at] = (uint8_t) (link + 1);
	cbcc_add_to_row(a, CBCC_SET_LINK + (int) link, at);
}

/* "12 trong 21 cán bộ": is the word at token in behind a number that says no more? */
static bool
parts_numbers(const cbcc_analysis *a, size_t item, size_t in)
{
	return item > 0 && a->items[item - 1].end == in && !a->items[item - 1].is_outside &&
		(!a->items[item - 1].has_unit || a->items[item - 1].unit == CBCC_UNIT_PERSON);
}

/* "Trong 96 người ứng cử, nữ 42 người", "12 trên 21 cán bộ": as "trong số" */
static void
find_wholes(cbcc_analysis *a)
{
	for (size_t i = 0; i < a->item_count; i++)
	{
		const cbcc_item *item = &a->items[i];
		size_t		in = item->first - 1;

		if (item->first > 0 && !item->is_outside && item->has_unit &&
			item->unit == CBCC_UNIT_PERSON && a->links[in] == 0 &&
			((cbcc_is_at(a, in, CBCC_CLASS_TIME, CBCC_TIME_IN) &&
			  (in == 0 || a->cuts[in] != CBCC_CUT_NONE || parts_numbers(a, i, in))) ||
			 (a->tokens[in].key == KEY_TREN && a->tokens[in].atoms == 1 &&
			  parts_numbers(a, i, in))))
			set_link(a, in, CBCC_LINK_OF_WHOLE);
	}
}

/* "mở 2 lớp và 3 lớp, tương ứng 80 và 140 học viên": as "lần lượt", before a row */
static void
find_rows(cbcc_analysis *a)
{
	for (size_t i = 0; i + 1 < a->item_count; i++)
	{
		const cbcc_item *item = &a->items[i];

		if (item->first > 0 && a->tokens[item->first - 1].key == KEY_TUONG &&
			cbcc_has_link(a, item->first - 1, CBCC_LINK_SHARE) &&
			item[1].first == item->end + 1 && cbcc_joins(a, item->end) &&
			item->unit != CBCC_UNIT_PERCENT && item[1].unit != CBCC_UNIT_PERCENT)
			set_link(a, item->first - 1, CBCC_LINK_RESPECTIVE);
	}
}

static void
find_links(cbcc_analysis *a)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_LINK, 0, a->count)
		if (a->roles[i] == CBCC_ROLE_PLAIN)
			cbcc_add_to_row(a, CBCC_SET_LINK + a->links[i] - 1, i);
		else
			a->links[i] = 0;
	find_wholes(a);
	find_rows(a);
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
	a->opening = 0;
	a->limits_age = a->has_ratio = a->has_at_least = a->has_plan = a->has_row = false;
	/* and what is behind the last, where a longer one may have left something */
	cbcc_clear(a->roles, a->count + 1);
	cbcc_clear(a->cuts, a->count + 1);
	cbcc_clear(a->links, a->count + 1);
	cbcc_clear(a->people, (a->count + 1) * sizeof(a->people[0]));
	for (size_t i = 0; i < CBCC_LINK_WORDS; i++)
		a->links_said[i] = 0;
	cbcc_clear(a->phrases, (a->count + 1) * sizeof(a->phrases[0]));
	index_words(a, &sets);
	find_phrases(a, sets.beginners, places, calendar);
	cbcc_items_find(a, sets.numbers);
	cbcc_grades_find(a);
	cbcc_cuts_find(a, sets.marks);
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
