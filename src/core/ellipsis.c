/*-------------------------------------------------------------------------
 *
 * ellipsis.c
 *		Sentences that leave out whom they count: the last one said it.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* Words beside which a sentence may leave out whom and what it counts. */
static uint64_t
words_beside_ellipsis(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;
	uint64_t	classes = rows[CBCC_CLASS_POPULATION] | rows[CBCC_CLASS_MODALITY] |
		rows[CBCC_CLASS_STAT] | rows[CBCC_CLASS_CHANGE] | rows[CBCC_CLASS_TIME];
	uint64_t	told = rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] |
		rows[CBCC_CLASS_STANDARD] | rows[CBCC_CLASS_EVENT] | rows[CBCC_CLASS_UNIT];

	return rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] | rows[CBCC_SET_ROLE + CBCC_ROLE_TIME] |
		(classes & ~told) | links[CBCC_LINK_IS] | links[CBCC_LINK_HAVE] |
		links[CBCC_LINK_SHARE] | links[CBCC_LINK_ONLY] | links[CBCC_LINK_SINGLE] |
		links[CBCC_LINK_PART] | links[CBCC_LINK_IN] | links[CBCC_LINK_OF] | links[CBCC_LINK_TOWARDS] |
		links[CBCC_LINK_OVERALL] | links[CBCC_LINK_WHOLE] | links[CBCC_LINK_AND];
}

static uint64_t
words_not_beside_ellipsis(const uint64_t *rows)
{
	return ~words_beside_ellipsis(rows);
}

static uint64_t
words_not_of_kinds(const uint64_t *rows)
{
	return ~(rows[CBCC_CLASS_POPULATION] | rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] |
			 rows[CBCC_SET_COMMA] | rows[CBCC_SET_LINK + CBCC_LINK_AND] |
			 rows[CBCC_SET_LINK + CBCC_LINK_OF] | rows[CBCC_SET_LINK + CBCC_LINK_FOR]);
}

/* "mới", "còn", "mức", "cử thêm": who is sent, or what is so high, was said before */
static bool
is_filler(const cbcc_token *token)
{
	return token->key == KEY_CON || token->key == KEY_MOI_ACUTE || token->key == KEY_MUC ||
		token->key == KEY_CU || token->key == KEY_THEM;
}

/* Do tokens[from..to) say no more than where, when, at which level and by whose plan? */
static bool
leaves_out_subject(const cbcc_grammar *g, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	if ((cbcc_population_between(g, from, to) & ~CBCC_POPULATION_LEVELS) != 0)
		return false;
	cbcc_for_each_of(i, a, words_not_beside_ellipsis, from, to)
		if (a->tokens[i].kind != CBCC_ATOM_MARK && !is_filler(&a->tokens[i]) &&
			!cbcc_token_has(&a->tokens[i], CBCC_CLASS_PLAN))
			return false;
	return true;
}

bool
cbcc_names_kinds_alone(const cbcc_grammar *g, size_t from, size_t to)
{
	uint32_t	named = cbcc_population_between(g, from, to);

	return (named & CBCC_POPULATION_KINDS) != 0 &&
		(named & (CBCC_POPULATION_TRAITS | CBCC_POPULATION_PARTY_MEMBER)) == 0 &&
		!cbcc_some_of(&g->analysis, words_not_of_kinds, from, to);
}

/* Also past a share in brackets: "Đến nay, 402 người (35,4%) đã nghỉ" says what they did. */
static bool
says_no_more_behind(const cbcc_grammar *g, size_t from)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		to = cbcc_segment_end(a, from - 1);
	size_t		close;

	if (!leaves_out_subject(g, from, to))
		return false;
	if (to + 1 < a->count && cbcc_token_is_mark(&a->tokens[to], '('))
		to++;
	if (to >= a->count || !cbcc_bracket_of(a, to))
		return true;
	close = cbcc_next_in(a, CBCC_SET_BRACKET, to, a->count);
	return close + 1 >= a->count ||
		leaves_out_subject(g, close + 1, cbcc_segment_end(a, close + 1));
}

/*
 * The last sentence's count by that unit, or one of several of which it told the same,
 * of the same people where they are not named anew.
 */
static const cbcc_counted *
count_to_repeat(const cbcc_discourse *s, cbcc_unit unit, bool of_others)
{
	const cbcc_counted *found = NULL;

	for (const cbcc_counted *c = s->counted; c < s->counted + s->counted_count; c++)
	{
		if (c->unit != unit || c->event == CBCC_EVENT_CHANGE ||
			(c->is_share && unit != CBCC_UNIT_PERCENT))
			continue;
		if (found == NULL)
			found = c;
		else if (c->event != found->event || c->standard != found->standard ||
				 !cbcc_range_equal(c->qualification, found->qualification) ||
				 (unit == CBCC_UNIT_PERCENT && !of_others && c->population != found->population))
			return NULL;
	}
	return found;
}

static uint64_t
words_set_apart(const uint64_t *rows)
{
	return rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] | rows[CBCC_SET_ROLE + CBCC_ROLE_TIME] |
		rows[CBCC_CLASS_POPULATION] | rows[CBCC_CLASS_PLAN] | rows[CBCC_CLASS_STAT] |
		rows[CBCC_SET_LINK + CBCC_LINK_OVERALL];
}

/* "Hiện có 412 người", "Nay còn 30 người": who are there, whatever was done to those before */
static bool
tells_who_is_there(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_time_mention *t = a->times;

	return t->phrase.kind == CBCC_PERIOD_NOW && a->tokens[item->first - 1].key != KEY_CU &&
		(a->tokens[item->first - 1].key == KEY_CON ||
		 !(cbcc_token_is(&a->tokens[t->first], CBCC_CLASS_TIME, CBCC_TIME_TO) ||
		   cbcc_token_is(&a->tokens[t->first], CBCC_CLASS_TIME, CBCC_TIME_AS_OF)));
}

/* A sector's name has no more words. */
#define SECTOR_TOKENS 8

static bool
opens_sector(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN &&
		(a->tokens[at].key == KEY_KHOI || a->tokens[at].key == KEY_NGANH ||
		 cbcc_has_link(a, at, CBCC_LINK_AREA) || cbcc_has_link(a, at, CBCC_LINK_EPITHET));
}

/* "đoàn thể", "Nhà nước", "y tế": a word that may stand in a sector's name */
static bool
is_of_sector(const cbcc_analysis *a, size_t at)
{
	const uint32_t names = 1u << CBCC_CLASS_LINK | 1u << CBCC_CLASS_OUTSIDE |
		1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_SURNAME;

	return a->roles[at] == CBCC_ROLE_PLAIN && (a->tokens[at].classes & ~names) == 0 &&
		!cbcc_has_link(a, at, CBCC_LINK_NOT) &&
		!cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN) &&
		!cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ECONOMY) &&
		!cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE);
}

static bool
is_copula(const cbcc_analysis *a, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_IS) || cbcc_has_link(a, at, CBCC_LINK_SHARE) ||
		cbcc_has_link(a, at, CBCC_LINK_HAVE) || cbcc_has_link(a, at, CBCC_LINK_ONLY) ||
		is_filler(&a->tokens[at]);
}

/* "Ở khối Đảng là", "miền núi", "riêng ngành y tế đạt" */
bool
cbcc_names_sector(const cbcc_analysis *a, size_t from, size_t to)
{
	while (from < to && (cbcc_has_link(a, from, CBCC_LINK_SINGLE) ||
						 cbcc_has_link(a, from, CBCC_LINK_IN) ||
						 cbcc_has_link(a, from, CBCC_LINK_PLURAL) ||
						 cbcc_token_is(&a->tokens[from], CBCC_CLASS_TIME, CBCC_TIME_IN)))
		from++;
	while (to > from && is_copula(a, to - 1))
		to--;
	if (from == to || to > from + SECTOR_TOKENS || !opens_sector(a, from))
		return false;
	for (size_t i = from + 1; i < to; i++)
		if (!is_of_sector(a, i))
			return false;
	return true;
}

/* Is the number set apart from the count before it: a share by anything, people by a time? */
static bool
is_set_apart(const cbcc_analysis *a, const cbcc_item *item, const cbcc_counted *last)
{
	if (item->unit == CBCC_UNIT_PERCENT)
		return cbcc_some_of(a, words_set_apart, a->opening, item->first);
	return a->time_count > 0 && a->times->first < item->first &&
		(last->event == CBCC_EVENT_STOCK || !tells_who_is_there(a, item));
}

/* "85% cán bộ hoàn thành tốt nhiệm vụ. Công chức là 90%" */
static bool
names_others(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		link = item->first - 1;

	return item->unit == CBCC_UNIT_PERCENT && link > a->opening &&
		(cbcc_has_link(a, link, CBCC_LINK_IS) || a->tokens[link].key == KEY_DAT) &&
		cbcc_names_kinds_alone(g, a->opening, link);
}

/* Was more told of them than that they are so many, and no trait of theirs alone? */
static bool
has_predicate(const cbcc_counted *last)
{
	return (last->event != CBCC_EVENT_STOCK || last->standard != CBCC_STANDARD_NONE ||
			last->qualification.track != CBCC_TRACK_NONE) &&
		(last->population & CBCC_POPULATION_TRAITS) == 0;
}

/*
 * "Năm 2010, tỷ lệ cán bộ xã có trình độ đại học là 12%. Đến năm 2018 đã tăng lên 61%":
 * the last sentence's count, at another time, place or level, or NULL
 */
const cbcc_counted *
cbcc_repeated_count(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *item = a->items;
	const cbcc_counted *last;
	bool		of_others;

	if (!item->has_unit || item->counts_people || item->first == a->opening ||
		(item->unit != CBCC_UNIT_PERCENT && item->unit != CBCC_UNIT_PERSON &&
		 item->unit != CBCC_UNIT_TURN) ||
		(item->unit == CBCC_UNIT_PERCENT && s->share_is_outside))
		return NULL;
	of_others = names_others(g, item);
	last = count_to_repeat(s, item->unit, of_others);
	if (last == NULL || !says_no_more_behind(g, item->end))
		return NULL;
	if (item->unit == CBCC_UNIT_PERCENT && cbcc_names_sector(a, a->opening, item->first))
		return last;
	return (of_others && has_predicate(last)) ||
		(is_set_apart(a, item, last) && leaves_out_subject(g, a->opening, item->first)) ? last : NULL;
}

/* "ít", "thiếu", "tăng nhanh": how many, without a number */
static uint64_t
words_of_vague_count(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_VAGUE] | rows[CBCC_SET_LINK + CBCC_LINK_LACK] |
		rows[CBCC_CLASS_CHANGE];
}

/* "vận động nhiều hộ nghèo": there may be many of others */
static bool
tells_of_others(const cbcc_analysis *a)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_OUTSIDE, 0, a->count)
		if (cbcc_is_free(a, i, CBCC_CLASS_OUTSIDE) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL))
			return true;
	return cbcc_some_in(a, CBCC_CLASS_STANDARD, 0, a->count);
}

/*
 * "Giáo viên nghỉ việc ngày càng nhiều.", "Huyện rất thiếu bác sĩ.": whom the next sentence
 * may count without a word of them
 */
void
cbcc_vague_carry(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	cbcc_qualification_phrase phrase = {0};
	uint32_t	set;
	size_t		degree;
	size_t		verb;

	s->tells_vaguely = false;
	if (a->item_count > 0 || g->is_title ||
		!cbcc_some_of(a, words_of_vague_count, 0, a->count) || tells_of_others(a))
		return;
	set = cbcc_population_between(g, 0, a->count);
	degree = cbcc_next_in(a, CBCC_CLASS_QUALIFICATION, 0, a->count);
	if ((set & CBCC_POPULATION_LEADER) != 0 ||
		(!cbcc_qualification_phrase_read(a->tokens, degree, a->count, CBCC_TRACK_NONE, &phrase) &&
		 (set & CBCC_POPULATION_KINDS) == 0))
		return;
	verb = cbcc_verb_last(a, 0, a->count, false);
	s->tells_vaguely = true;
	s->vague = (cbcc_counted) {
		.unit = CBCC_UNIT_PERSON, .population = set, .place = s->place,
		.event = verb != CBCC_NO_WORD ? cbcc_verb_event(a, verb) : CBCC_EVENT_STOCK,
		.qualification = phrase.range
	};
}

/* "Năm 2008, huyện chỉ có 12 người", "Nay, con số này là 12 người" behind such a sentence */
const cbcc_counted *
cbcc_vague_count(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = a->items;
	size_t		same;

	if (!g->discourse.tells_vaguely || !g->discourse.in_paragraph || a->item_count == 0 ||
		item->unit != CBCC_UNIT_PERSON || !item->has_unit || item->counts_people ||
		item->is_outside || item->first == a->opening)
		return NULL;
	same = cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_SAME, a->opening, item->first);
	if (same == item->first && !(a->time_count > 0 && a->times->first < item->first))
		return NULL;
	return leaves_out_subject(g, a->opening, same) &&
		(same == item->first || leaves_out_subject(g, same + 1, item->first)) &&
		says_no_more_behind(g, item->end) ? &g->discourse.vague : NULL;
}
