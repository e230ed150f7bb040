/*-------------------------------------------------------------------------
 *
 * frame.c
 *		Whom the words before a sentence's first number name.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* A remark that begins a sentence has no more words than these. */
#define REMARK_WORDS 3

/* "ông X, Phó Giám đốc Sở Nội vụ, cho biết: Năm 2020, ...": past the colon. */
static size_t
start_of_speech(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	cbcc_for_each_in(i, a, CBCC_SET_CUT + CBCC_CUT_COLON, 1, to + 1)
	{
		size_t		first = i;

		while (first < a->count && a->tokens[first].kind == CBCC_ATOM_MARK)
			first++;
		if (first < a->count && a->tokens[first].capital &&
			(cbcc_population_between(g, 0, i) & CBCC_POPULATION_LEADER) != 0)
			return i;
	}
	return 0;
}

/* "Thực hiện Đề án số 4 về y tế cơ sở, ...": past what a document is about */
static size_t
end_of_document(const cbcc_analysis *a, size_t to)
{
	size_t		at = cbcc_last_in(a, CBCC_SET_ROLE + CBCC_ROLE_DOCUMENT, 0, to);

	return at != CBCC_NO_WORD ? cbcc_segment_end(a, at) : 0;
}

/* "Theo ông Lê Văn An, Chủ tịch UBND huyện, ...": past who is the source */
static size_t
end_of_source(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end = cbcc_segment_end(a, 0);

	if (end < to && (a->people[end] & CBCC_POPULATION_LEADER) != 0)
		end = cbcc_segment_end(a, end);
	return cbcc_token_has(&a->tokens[0], CBCC_CLASS_FURNITURE) && end <= to &&
		!cbcc_some_in(a, CBCC_CLASS_TRACK, 0, end) &&
		(cbcc_population_between(g, 0, end) & CBCC_POPULATION_LEADER) != 0 ? end : 0;
}

/* "đọc một mạch": "một" of no unit is no number of people */
static bool
is_article(const cbcc_item *item)
{
	return item->number.is_word && item->number.value.mantissa == 1 && !item->has_unit &&
		!item->counts_people;
}

static size_t
later(size_t x, size_t y)
{
	return x > y ? x : y;
}

static bool
opens_adjunct(const cbcc_analysis *a, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_ADJUNCT) || cbcc_has_link(a, at, CBCC_LINK_TO) ||
		cbcc_has_link(a, at, CBCC_LINK_AND);
}

size_t
cbcc_frame_statement(const cbcc_analysis *a, size_t to)
{
	size_t		at = a->opening;

	while (at < to && opens_adjunct(a, at))
	{
		size_t		end = cbcc_segment_end(a, at);

		if (end > to || cbcc_some_in(a, CBCC_SET_TIME, at, end) ||
			cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, at, end))
			break;
		at = end;
	}
	return at;
}

size_t
cbcc_frame_start(const cbcc_grammar *g, size_t to)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = later(start_of_speech(g, to),
							  later(end_of_document(a, to), end_of_source(g, to)));
	/* "Bí thư Huyện ủy cho biết, ..." */
	size_t		say = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_SAY, first, to);

	if (say != CBCC_NO_WORD)
		return say;
	/* "Với cán bộ xã, ..." is a frame */
	return cbcc_has_link(a, a->opening, CBCC_LINK_AND) ? first :
		later(first, cbcc_frame_statement(a, to));
}

/* The first word of the first count. */
static size_t
first_count(const cbcc_analysis *a)
{
	for (size_t i = 0; i < a->item_count; i++)
		if (!a->items[i].is_outside && !is_article(&a->items[i]))
			return a->items[i].first;
	return a->count;
}

/* "Theo ông Lê Văn An, Giám đốc Sở Nội vụ, ...", "Theo báo cáo của Sở Nội vụ, ..." */
static size_t
end_of_citation(const cbcc_analysis *a)
{
	size_t		end;

	if (!cbcc_token_is(&a->tokens[0], CBCC_CLASS_FURNITURE, CBCC_FURNITURE_SOURCE) ||
		a->roles[0] != CBCC_ROLE_PLAIN || a->roles[1] == CBCC_ROLE_DOCUMENT)
		return 0;
	end = cbcc_segment_end(a, 0);
	while (end < a->count && a->roles[end] == CBCC_ROLE_SPEAKER)
		end = cbcc_segment_end(a, end);
	return end;
}

/* "Đáng chú ý, ...", "Được biết, ...": past a few words that tell nothing, or 0 */
static size_t
end_of_remark(const cbcc_analysis *a, size_t to)
{
	size_t		end = a->count > 0 ? cbcc_segment_end(a, 0) : 0;

	if (end > to || end > REMARK_WORDS + 1 || end < 3 || !cbcc_token_is_mark(&a->tokens[end - 1], ','))
		return 0;
	for (size_t i = 0; i + 1 < end; i++)
		if (a->roles[i] != CBCC_ROLE_PLAIN || a->tokens[i].kind != CBCC_ATOM_SYLLABLE ||
			(a->tokens[i].classes != 0 && !cbcc_has_link(a, i, CBCC_LINK_PASSIVE) &&
			 !cbcc_has_link(a, i, CBCC_LINK_OVERALL)) ||
			(i > 0 && a->tokens[i].capital))
			return 0;
	return end;
}

/* 'ông Lê Văn An trăn trở: "': past the last such colon, or 0 */
static size_t
start_of_quotation(const cbcc_analysis *a, size_t to)
{
	size_t		start = 0;

	cbcc_for_each_in(i, a, CBCC_SET_CUT + CBCC_CUT_COLON, 1, to)
		if (cbcc_token_is_mark(&a->tokens[i], '"') && a->cuts[i] == CBCC_CUT_COLON)
			start = i;
	return start;
}

void
cbcc_frame_find_opening(cbcc_analysis *a)
{
	size_t		to = first_count(a);
	size_t		say = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_SAY, 0, to);
	size_t		at = start_of_quotation(a, to);

	if (at == 0)
		at = say != CBCC_NO_WORD ? say + 1 : a->count > 0 ? end_of_citation(a) : 0;
	if (at > to)
		at = 0;
	if (at == 0)
		at = end_of_remark(a, to);
	while (at + 1 < a->count && (cbcc_token_is_mark(&a->tokens[at], '"') ||
								 (at > 0 && a->tokens[at].kind == CBCC_ATOM_MARK)))
		at++;
	a->opening = at;
}

/* Whom the words before the first number name holds for the sentence. */
void
cbcc_frame_open(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = first_count(a);

	g->frame_end = 0;
	g->frame_population = 0;
	if (first < a->count)
	{
		g->frame_end = cbcc_segment_start(a, first);
		/* "Sau thời gian ở cơ sở, ..." is no frame */
		if (!cbcc_has_link(a, a->opening, CBCC_LINK_AFTER))
			g->frame_population =
				cbcc_population_between(g, cbcc_frame_start(g, g->frame_end), g->frame_end) |
				cbcc_seat_within(a);
	}
	/* "Huyện | 58": of that level */
	if (a->table == CBCC_TABLE_ROW && a->mention_count > 0 && a->mentions->first == 0 &&
		!a->mentions->named && !a->mentions->is_body)
		g->frame_population |= cbcc_population_of_tier(a->mentions->tier);
}

bool
cbcc_frame_labels_parts(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	return g->frame_end > 0 && cbcc_token_is_mark(&a->tokens[g->frame_end - 1], ':') &&
		(g->frame_population & CBCC_POPULATION_KINDS) != 0 &&
		(cbcc_population_between(g, g->frame_end, first_count(a)) &
		 ~(uint32_t) CBCC_POPULATION_LEVELS) != 0;
}
