/*-------------------------------------------------------------------------
 *
 * continuation.c
 *		Does a sentence go on with what the last one counted?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* "Khối các cơ quan Đảng, đoàn thể", and a verb, have no more words than these. */
#define SECTOR_TOKENS 8

/* A heading within a paragraph has no more than these: "Về cơ cấu độ tuổi:". */
#define HEADING_TOKENS 6

/* "Trong tổng số 24 cán bộ về xã": those 24 counted before. */
const cbcc_counted *
cbcc_continued_whole(const cbcc_discourse *s, const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->first == 0 || !cbcc_has_link(a, item->first - 1, CBCC_LINK_OF_WHOLE))
		return NULL;
	for (size_t i = 0; i < s->counted_count; i++)
		if (s->counted[i].unit == item->unit &&
			cbcc_decimal_compare(s->counted[i].value, item->number.value) == 0)
			return &s->counted[i];
	return NULL;
}

/*
 * "Toàn huyện có 287 cán bộ. 251 người có trình độ đại học, chiếm 87,5%": people
 * of no new kind, with their share, at the head of a sentence without a time.
 */
static bool
is_share_of_counted(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *share = item + 1;
	uint32_t	kinds = cbcc_population_between(g, 0, share->first) & CBCC_POPULATION_KINDS;

	return s->counted_count > 0 && s->counted[0].unit == CBCC_UNIT_PERSON &&
		a->time_count == 0 && a->mention_count == 0 && share->unit == CBCC_UNIT_PERCENT &&
		(share->in_brackets || cbcc_has_link(a, share->first - 1, CBCC_LINK_SHARE)) &&
		(kinds & ~s->counted[0].population) == 0;
}

/* "Trong tổng số 24 cán bộ ấy": what the sentence breaks down, or NULL. */
const cbcc_counted *
cbcc_continued_group(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;

	for (size_t i = 0; i < a->item_count; i++)
	{
		const cbcc_counted *whole;

		if (a->items[i].is_outside)
			continue;
		whole = cbcc_continued_whole(s, a, &a->items[i]);
		if (whole == NULL && i + 1 < a->item_count && is_share_of_counted(g, &a->items[i]))
			whole = &s->counted[0];
		return whole;
	}
	return NULL;
}

/*
 * "...; còn 2.658 người chưa đạt chuẩn. Trong đó, bậc tiểu học 1.487": the count
 * that the sentence begins to tell the parts of, money of money alone; or NULL.
 */
const cbcc_counted *
cbcc_continued_count(const cbcc_grammar *g, size_t index)
{
	bool		money = cbcc_draft_item(g, index)->unit == CBCC_UNIT_VND;
	const cbcc_discourse *s = &g->discourse;

	/* "187 giáo viên chưa đạt chuẩn, trong đó: / - Tiểu học 141 người" */
	if (s->list_is_open && s->list.has_whole && !s->in_paragraph)
		return (s->list.whole.unit == CBCC_UNIT_VND) == money ? &s->list.whole : NULL;
	if (g->total != NULL)
		return money ? NULL : g->total;
	if (!g->continues || !cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_PART) ||
		s->counted_count == CBCC_COUNTED_MAX)
		return NULL;
	for (size_t i = s->counted_count; i-- > 0;)
		if (!s->counted[i].is_share && (s->counted[i].unit == CBCC_UNIT_VND) == money)
			return &s->counted[i];
	return NULL;
}

/* "Trong toàn bộ đội ngũ này có 2.017 nữ" */
static bool
refers_within(const cbcc_analysis *a)
{
	if (!cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_TIME, CBCC_TIME_IN))
		return false;
	for (size_t i = a->opening + 1;
		 i < a->count && i < a->opening + 6 && a->roles[i] == CBCC_ROLE_PLAIN; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_BACK))
			return true;
	return false;
}

static bool
goes_on_with_parts(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	return a->time_count == 0 && g->discourse.part_key != 0 &&
		a->tokens[a->opening].key == g->discourse.part_key;
}

/*
 * "Huyện Tây Sơn nhận nhiều nhất với 27 người", "Số người nghỉ hưu nhiều nhất là
 * huyện X 34, kế đến huyện Y 21": of those just counted.
 */
static bool
singles_out_place(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = a->item_count > 0 ? a->items->first : 0;
	size_t		place = a->mention_count > 0 ? a->mentions->first : first;

	return place < first && place <= a->opening + 10 && a->time_count == 0 &&
		(cbcc_some_link(a, CBCC_LINK_EXTREME, 0, first) ||
		 cbcc_some_link(a, CBCC_LINK_SINGLE, 0, place) ||
		 /* "Các huyện X, Y có nhiều người nhất, lần lượt là 24 và 19" */
		 (a->mention_count > 1 && a->mentions[0].named && a->mentions[1].named &&
		  a->mentions[1].first < first && cbcc_some_link(a, CBCC_LINK_RESPECTIVE, place, first)) ||
		 /* "Kế đó là huyện X, 21 người" */
		 (g->discourse.ranks && cbcc_where_counts_behind(a, a->mentions)));
}

/* Is nothing told of a part but who they are? */
static bool
is_part_by_kind(const cbcc_counted *whole, const cbcc_counted *part)
{
	return part->is_part && part->unit == whole->unit && part->event == whole->event &&
		part->standard == whole->standard &&
		cbcc_range_equal(part->qualification, whole->qualification);
}

/* The last sentence's one count of people, beside shares, parts, classes and cost, or NULL. */
static const cbcc_counted *
only_count(const cbcc_discourse *s)
{
	const cbcc_counted *only = NULL;

	for (size_t i = 0; i < s->counted_count; i++)
	{
		if (s->counted[i].is_share || s->counted[i].unit == CBCC_UNIT_CLASS ||
			s->counted[i].unit == CBCC_UNIT_VND ||
			(only != NULL && is_part_by_kind(only, &s->counted[i])))
			continue;
		if (only != NULL || s->counted[i].unit != CBCC_UNIT_PERSON)
			return NULL;
		only = &s->counted[i];
	}
	return only;
}

/* Words that tell more of a count than where it is. */
static uint64_t
words_of_another_count(const uint64_t *rows)
{
	return rows[CBCC_SET_TIME] |
		((rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] | rows[CBCC_CLASS_STANDARD]) &
		 ~rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE]);
}

/* Does a verb tell of another event than what those counted before did? */
static bool
tells_other_event(const cbcc_analysis *a, const cbcc_counted *only)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, 0, a->count)
		if (only->event == CBCC_EVENT_STOCK ||
			(!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, (uint32_t) only->event) &&
			 /* "tinh giản 412 người. Khối sự nghiệp giảm 240 người" */
			 !(only->event == CBCC_EVENT_REDUCTION &&
			   cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))))
			return true;
	return false;
}

/* Was more told of them than how many there are? */
static bool
tells_more(const cbcc_counted *only)
{
	return only->event != CBCC_EVENT_STOCK || only->standard != CBCC_STANDARD_NONE ||
		only->qualification.track != CBCC_TRACK_NONE;
}

/* "với 120 người", "với 120 cán bộ" behind cadres: nobody else */
static bool
names_no_others(const cbcc_grammar *g, const cbcc_counted *only)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	named = cbcc_population_between(g, 0, a->count);

	return named == 0 ||
		((named & ~only->population) == 0 && a->items->counts_people &&
		 /* "Huyện X có 112 công chức": all of its own, not those who were rated */
		 (!tells_more(only) || !cbcc_has_link(a, a->items->first - 1, CBCC_LINK_HAVE)));
}

/*
 * "Nhiều nhất là huyện X với 120 người", "Huyện X kỷ luật 12 người" behind those disciplined:
 * where, and no more; of the one count before, or NULL
 */
static const cbcc_counted *
no_more_told_of(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_counted *only;

	if (a->item_count == 0 || a->items->first == 0 || a->items->unit != CBCC_UNIT_PERSON ||
		cbcc_some_of(a, words_of_another_count, 0, a->count))
		return NULL;
	only = only_count(&g->discourse);
	return only != NULL && names_no_others(g, only) && !tells_other_event(a, only) ? only : NULL;
}

/* "có", "là", "chiếm", "kỷ luật", "mất": may the word part a place from its count? */
static bool
joins_place_to_count(const cbcc_analysis *a, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_HAVE) || cbcc_has_link(a, at, CBCC_LINK_IS) ||
		cbcc_has_link(a, at, CBCC_LINK_SHARE) ||
		cbcc_has_link(a, at, CBCC_LINK_PASSIVE) || cbcc_is_free(a, at, CBCC_CLASS_EVENT) ||
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL) ||
		(a->tokens[at].classes == 0 && a->tokens[at].kind == CBCC_ATOM_SYLLABLE);
}

/* Is the place within that of the count: a narrower one, or a body there? */
static bool
lies_within(const cbcc_grammar *g, const cbcc_mention *m, const cbcc_counted *last)
{
	const cbcc_place_table *places = &g->discourse.places;
	cbcc_tier	tier = cbcc_place_tier(places, last->place);

	if (!m->is_body)
		return tier < m->tier;
	return last->place != CBCC_PLACE_NONE && last->place != m->place &&
		!(last->place >= 0 && places->entries[last->place].is_body) &&
		(m->territory == CBCC_PLACE_NONE ||
		 tier <= cbcc_place_tier(places, cbcc_discourse_resolve(&g->discourse, m->territory)));
}

/*
 * "Tỉnh có 376 công chức đạt chuẩn. Huyện X có 120 người, Sở Y 98 người", "66% đạt
 * chuẩn. Huyện X là 58%": places within the last one's, each with its number and no more
 */
static bool
counts_in_places(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_mention *m = a->mentions;
	const cbcc_counted *last = g->repeated != NULL && g->repeated->unit == CBCC_UNIT_PERCENT ?
		g->repeated : no_more_told_of(g);

	if (last == NULL || a->mention_count == 0 || a->time_count > 0 || !m->named ||
		m->first != a->opening + cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE) ||
		m->end > a->items->first || a->items->first > m->end + 2)
		return false;
	for (size_t i = m->end; i < a->items->first; i++)
		if (!joins_place_to_count(a, i))
			return false;
	return lies_within(g, m, last);
}

/* "30% là nữ. Ở khối Đảng là 28%", "Cấp tỉnh đạt 22%": the same share of a part, and no more */
static bool
shares_by_kind(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	label;

	if (g->repeated == NULL || g->repeated->unit != CBCC_UNIT_PERCENT || a->time_count > 0)
		return false;
	label = cbcc_population_between(g, a->opening, a->items->first);
	return label == 0 ? cbcc_names_sector(a, a->opening, a->items->first) :
		(label & ~CBCC_POPULATION_LEVELS) == 0 &&
		(g->repeated->population & CBCC_POPULATION_LEVELS) == 0;
}

/* "xã Ba Tô", not "cán bộ xã" */
static bool
names_place(const cbcc_analysis *a)
{
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].named)
			return true;
	return false;
}

/* Words beside which a label names parts of those counted before, and no more. */
static uint64_t
words_of_label(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_POPULATION] | rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] |
		links[CBCC_LINK_HAVE] | links[CBCC_LINK_IS] | links[CBCC_LINK_SHARE] |
		links[CBCC_LINK_AND] | rows[CBCC_SET_COMMA];
}

static uint64_t
words_not_of_label(const uint64_t *rows)
{
	return ~words_of_label(rows);
}

/* Does a label before the first number name some of those counted before? */
static bool
names_part(const cbcc_analysis *a, const cbcc_counted *only, uint32_t label)
{
	uint32_t	kinds = label & CBCC_POPULATION_KINDS;
	uint32_t	counted = only->population & CBCC_POPULATION_KINDS;

	/* "Đảng viên 140 người"; "Đảng viên có 4.500 người" may be all of the place's */
	if (kinds == CBCC_POPULATION_PARTY_MEMBER || kinds == CBCC_POPULATION_LEADER)
		return cbcc_governor_keeps(only->event) || !cbcc_has_link(a, a->items->first - 1, CBCC_LINK_HAVE);
	/* "56 học viên. Cán bộ xã 32 người": what learners are besides */
	if (kinds != 0 && counted == CBCC_POPULATION_LEARNER)
		return true;
	if ((kinds & ~counted) != 0 ||
		/* "Cán bộ nữ chiếm 18,1% với 88 người": a statement of its own */
		(kinds != 0 && a->items->unit == CBCC_UNIT_PERCENT))
		return false;
	return (label & CBCC_POPULATION_TRAITS & ~only->population) != 0 ||
		(kinds != 0 && (counted & ~kinds) != 0) ||
		((label & CBCC_POPULATION_LEVELS) != 0 && (only->population & CBCC_POPULATION_LEVELS) == 0);
}

/*
 * "Năm 2018, huyện có 212 cán bộ, công chức xã. Nữ 61 người, dân tộc thiểu số 84 người",
 * "Cán bộ 110 người, công chức 102 người": some of them, by who they are
 */
static bool
counts_by_kind(const cbcc_grammar *g, const cbcc_counted *only)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = a->items;

	if ((item->unit != CBCC_UNIT_PERSON && item->unit != CBCC_UNIT_PERCENT) ||
		item->first == a->opening || item->counts_people ||
		names_place(a) || tells_other_event(a, only))
		return false;
	cbcc_for_each_of(i, a, words_not_of_label, a->opening, item->first)
		/* "Lãnh đạo sở", "Cấp huyện tuyển 30 người" */
		if (i == a->opening || (!cbcc_tells_event(a, i) &&
								(!cbcc_is_free(a, i - 1, CBCC_CLASS_POPULATION) ||
								 !cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))))
			return false;
	return names_part(a, only, cbcc_population_between(g, a->opening, item->first));
}

/* Does a word of tokens[from..to) tell that something happened? */
static bool
tells_another_event(const cbcc_analysis *a, size_t from, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, from, to)
		if (!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
			return true;
	return false;
}

/*
 * "Huyện cử 60 cán bộ đi học. Có 25 người là nữ", "Lớp học có 25 đồng chí nữ": some of
 * them, by what is said behind their number
 */
static bool
counts_some_of_them(const cbcc_grammar *g, const cbcc_counted *only)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = a->items;
	size_t		start = a->opening;
	size_t		noun = item->end + item->counts_people;
	uint32_t	set;

	if (item->unit != CBCC_UNIT_PERSON || item->first > a->opening + 4 || names_place(a) ||
		tells_another_event(a, 0, a->count))
		return false;
	/* "Đợt này có", "Lớp học có" */
	if (cbcc_token_is(&a->tokens[start], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS))
		start++;
	else if (cbcc_has_link(a, start + 1, CBCC_LINK_THIS))
		start += 2;
	start += cbcc_has_link(a, start, CBCC_LINK_HAVE);
	if (start != item->first)
		return false;
	/* "32 học viên là cán bộ xã" */
	if (item->counts_people)
		return cbcc_has_link(a, noun, CBCC_LINK_IS) &&
			(cbcc_population_between(g, item->number_end, noun) & ~only->population) == 0;
	set = cbcc_population_between(g, item->end, cbcc_segment_end(a, item->end - 1));
	return (set & CBCC_POPULATION_KINDS & ~only->population) == 0 &&
		((set & CBCC_POPULATION_TRAITS & ~only->population) != 0 ||
		 cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, item->end, cbcc_segment_end(a, item->end - 1)));
}

/* Words beside which a sentence begins with how far some of those counted have learnt. */
static uint64_t
words_of_degree(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] | links[CBCC_LINK_HAVE] |
		links[CBCC_LINK_IS] | links[CBCC_LINK_SHARE] | links[CBCC_LINK_AND] |
		rows[CBCC_SET_COMMA];
}

static uint64_t
words_not_of_degree(const uint64_t *rows)
{
	return ~words_of_degree(rows);
}

/* "Tuyển 164 công chức. Thạc sĩ có 28 người", "Số có bằng thạc sĩ là 28 người" */
static bool
counts_by_degree(const cbcc_grammar *g, const cbcc_counted *only)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = a->items;

	if ((item->unit != CBCC_UNIT_PERSON &&
		 /* "Cử 64 người đi học. Trình độ đại học đạt 80%": of all */
		 (item->unit != CBCC_UNIT_PERCENT || only->event == CBCC_EVENT_TRAINING)) ||
		!cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, a->opening, item->first))
		return false;
	cbcc_for_each_of(i, a, words_not_of_degree, a->opening, item->first)
		if (!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK) &&
			!(i == a->opening && (a->tokens[i].key == KEY_TRINH ||
								  cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL))))
			return false;
	return !tells_another_event(a, 0, a->count) &&
		(cbcc_population_between(g, 0, a->count) & ~only->population) == 0;
}

/* "Kỷ luật 86 cán bộ. Khiển trách 51 người": how those rated or punished were */
static bool
counts_by_grade(const cbcc_analysis *a, const cbcc_counted *only)
{
	return only->event == CBCC_EVENT_EVALUATION && a->items->unit == CBCC_UNIT_PERSON &&
		a->items->first == a->opening + 1 &&
		cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_EVENT, CBCC_EVENT_EVALUATION);
}

/* "Khối Đảng, đoàn thể 21 người", "Khối giáo dục nhiều nhất với 240 người" */
static bool
counts_by_sector(const cbcc_analysis *a, const cbcc_counted *only)
{
	size_t		first = a->items->first;

	if (a->tokens[a->opening].key != KEY_KHOI || a->items->unit != CBCC_UNIT_PERSON ||
		first > a->opening + SECTOR_TOKENS || tells_other_event(a, only))
		return false;
	for (size_t i = a->opening + 1; i < first; i++)
		if (a->tokens[i].classes != 0 && !cbcc_joins(a, i) && !cbcc_tells_event(a, i) &&
			!cbcc_is_free(a, i, CBCC_CLASS_POPULATION) && !cbcc_has_link(a, i, CBCC_LINK_HAVE) &&
			!cbcc_has_link(a, i, CBCC_LINK_EXTREME) && !cbcc_has_link(a, i, CBCC_LINK_FIELD))
			return false;
	return true;
}

const cbcc_counted *
cbcc_continued_total(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_counted *only;
	bool		of_these;

	/* "21 trong số đó là nữ" */
	of_these = cbcc_scope_is_of_counted(g, a->items);
	if (!of_these && (a->time_count > 0 || !a->items->has_unit))
		return NULL;
	/* "... Có 22 người trình độ đại học. Nữ 15 người": of the same total */
	only = s->counts_parts && s->counted->unit == CBCC_UNIT_PERSON ? s->counted : only_count(s);
	return only != NULL && (of_these || counts_by_kind(g, only) || counts_by_grade(a, only) ||
							counts_by_degree(g, only) ||
							counts_by_sector(a, only) || counts_some_of_them(g, only) ||
							(counts_in_places(g) && g->repeated == NULL)) ? only : NULL;
}

/* "Bậc tiểu học nhiều nhất với 486 người": the same of a school's level */
static bool
singles_out_school(const cbcc_analysis *a)
{
	size_t		first = a->item_count > 0 ? a->items->first : 0;

	return a->time_count == 0 && cbcc_some_link(a, CBCC_LINK_EXTREME, 0, first) &&
		cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, a->opening,
					 first < a->opening + 3 ? first : a->opening + 3);
}

/* "72% đạt chuẩn. Thấp nhất là huyện X, 51%; ...": the share told last, or NULL. */
const cbcc_counted *
cbcc_continued_share(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_counted *last = s->counted_count > 0 ? &s->counted[s->counted_count - 1] : NULL;

	return g->continues && last != NULL && last->unit == CBCC_UNIT_PERCENT &&
		!s->share_is_outside && singles_out_place(g) &&
		a->items->unit == CBCC_UNIT_PERCENT &&
		a->tokens[a->items->end].kind == CBCC_ATOM_MARK &&
		cbcc_population_between(g, 0, a->items->first) == 0 &&
		!cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, 0, a->items->first) &&
		!cbcc_some_in(a, CBCC_CLASS_TRACK, 0, a->items->first) ? last : NULL;
}

/*
 * Whom such a sentence counts: of the last one's counts the last that tells more
 * than how many there are, as "trong tổng số 920 giáo viên có 86 người chưa đạt
 * chuẩn".
 */
const cbcc_counted *
cbcc_continued_extreme(const cbcc_grammar *g)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_counted *share = cbcc_continued_share(g);
	bool		single;

	if (g->repeated != NULL)
		return g->repeated;
	if (share != NULL)
		return share;
	if (!g->continues)
		return NULL;
	single = singles_out_place(g);
	if (counts_in_places(g) || (single && no_more_told_of(g) != NULL))
		return only_count(s);
	if (cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_SINGLE) ||
		!(single || singles_out_school(&g->analysis)))
		return NULL;
	for (size_t i = s->counted_count; i-- > 0;)
		if (!s->counted[i].is_share &&
			(s->counted[i].standard != CBCC_STANDARD_NONE || s->counted[i].event != s->event))
			return &s->counted[i];
	return NULL;
}

/*
 * "Từ năm 2016 đến nay, tỉnh cử 46 cán bộ đi học. Năm 2016 có 8 người, năm 2017 thêm 15
 * người": years within the last count's time, each with its number and no more
 */
bool
cbcc_continued_by_year(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_period *all = g->discourse.counted_count > 0 ?
		&g->discourse.counted[0].period : NULL;

	if (all == NULL || !all->known || a->time_count < 2 || a->item_count < 2 ||
		g->discourse.fact_paragraph != g->discourse.paragraph ||
		a->times[0].first != a->opening ||
		cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, 0, a->count) ||
		cbcc_some_in(a, CBCC_CLASS_EVENT, 0, a->count) ||
		cbcc_population_between(g, 0, a->count) != 0)
		return false;
	for (size_t i = 0; i < a->item_count; i++)
		if (a->items[i].unit != CBCC_UNIT_PERSON || a->items[i].is_outside)
			return false;
	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].phrase.kind != CBCC_PERIOD_PLAIN || !a->times[i].phrase.period.known ||
			a->times[i].phrase.period.first + 366 < all->first ||
			a->times[i].phrase.period.last > all->last)
			return false;
	return true;
}

/* "Phân theo trình độ chuyên môn của công chức cấp xã: ..." */
static bool
names_subject(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = a->item_count > 0 ? a->items->first : 0;
	size_t		colon = cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, a->opening + 1, first + 1);

	return colon <= first && cbcc_some_in(a, CBCC_CLASS_TRACK, 0, colon) &&
		(cbcc_population_between(g, 0, colon) & CBCC_POPULATION_KINDS) != 0;
}

static uint64_t
words_not_of_heading(const uint64_t *rows)
{
	return rows[CBCC_SET_ROLE + CBCC_ROLE_TIME] | rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] |
		rows[CBCC_SET_ROLE + CBCC_ROLE_ITEM] | rows[CBCC_SET_ROLE + CBCC_ROLE_DOCUMENT] |
		rows[CBCC_SET_ROLE + CBCC_ROLE_SPEAKER] | rows[CBCC_CLASS_EVENT] |
		rows[CBCC_CLASS_UNIT] | rows[CBCC_CLASS_MODALITY] | rows[CBCC_SET_LINK + CBCC_LINK_SAY];
}

static uint64_t
words_of_people(const uint64_t *rows)
{
	return rows[CBCC_CLASS_POPULATION] | rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_OUTSIDE];
}

/*
 * "Độ tuổi: dưới 30 tuổi 50 người", "Ngạch công chức: chuyên viên 150 người": a list of
 * the same people; behind those trained "Khó khăn: ..." may be of others
 */
static bool
is_headed(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_event	event = g->discourse.event;
	size_t		end = a->opening + HEADING_TOKENS;
	size_t		colon;

	if (a->item_count == 0 || !g->discourse.last_counts)
		return false;
	end = end < a->items->first ? end : a->items->first;
	colon = cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, a->opening + 1, end + 1);
	return colon <= end && cbcc_token_is_mark(&a->tokens[colon - 1], ':') &&
		!cbcc_some_of(a, words_not_of_heading, a->opening, colon) &&
		(event == CBCC_EVENT_STOCK || cbcc_governor_keeps(event) ||
		 cbcc_some_of(a, words_of_people, a->opening, colon)) &&
		(cbcc_population_between(g, a->opening, colon) & ~g->discourse.population) == 0;
}

/* "Trung cấp 305 người", of the track that the last count was of */
static bool
goes_on_with_levels(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	size_t		number = a->opening + 1;
	size_t		last = s->counted_count;

	/* "cao cấp 8,9%, tăng 2,5%" */
	while (last > 0 && s->counted[last - 1].is_share)
		last--;
	if (last == 0 || s->track == CBCC_TRACK_NONE || a->time_count > 0 ||
		s->counted[last - 1].qualification.track != s->track ||
		!cbcc_token_has(&a->tokens[a->opening], CBCC_CLASS_QUALIFICATION))
		return false;
	number += number < a->count && a->tokens[number].kind == CBCC_ATOM_MARK;
	return number < a->count && a->roles[number] == CBCC_ROLE_ITEM;
}

/* "... mở 64 lớp. Lớp trung cấp có 12, lớp sơ cấp 22" */
static bool
goes_on_with_classes(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;

	return s->last_counts && s->counted->unit == CBCC_UNIT_CLASS && a->item_count > 0 &&
		!a->items->has_unit && a->time_count == 0 &&
		cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS);
}

/* "Trình độ chuyên môn: ...", "Trình độ, ..." */
static bool
is_headed_by_degree(const cbcc_analysis *a)
{
	size_t		end = a->opening + 2;

	if (a->count < a->opening + 6 || a->tokens[a->opening].key != KEY_TRINH)
		return false;
	/* "Trình độ văn hóa: ..." */
	while (end < a->opening + 5 && (cbcc_token_has(&a->tokens[end], CBCC_CLASS_TRACK) ||
					   (a->tokens[end].classes == 0 && a->tokens[end].kind == CBCC_ATOM_SYLLABLE)))
		end++;
	return cbcc_token_is_mark(&a->tokens[end], ':') || cbcc_token_is_mark(&a->tokens[end], ',');
}

/*
 * Does the sentence only continue the list of the last one (ruling 1)?  In the
 * same paragraph also a heading does: "Về chuyên môn, ...".
 */
bool
cbcc_continues_list(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	bool		same_paragraph = s->fact_paragraph == s->paragraph;

	if (!s->has_facts || a->count == 0)
		return false;
	if (cbcc_has_link(a, a->opening, CBCC_LINK_PART) || cbcc_has_link(a, a->opening, CBCC_LINK_ALSO) ||
		cbcc_has_link(a, a->opening, CBCC_LINK_REST))
		return same_paragraph || !names_subject(g);
	if (!same_paragraph)
		return false;
	if (cbcc_token_has(&a->tokens[a->opening], CBCC_CLASS_TRACK) || is_headed_by_degree(a) ||
		is_headed(g))
		return true;
	/* "Lý luận chính trị: cao cấp 16 người. Trung cấp 305 người." */
	if (goes_on_with_levels(g) || goes_on_with_classes(g))
		return true;
	/* "Kết quả: hoàn thành tốt 18 người; ..." */
	if (cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL) &&
		a->opening + 1 < a->count && cbcc_token_is_mark(&a->tokens[a->opening + 1], ':'))
		return true;
	/* ruling 39 */
	if (g->total != NULL || cbcc_continued_by_year(g) || singles_out_place(g) ||
		counts_in_places(g) || shares_by_kind(g) || singles_out_school(a) || cbcc_continued_group(g) != NULL ||
		refers_within(a) ||
		goes_on_with_parts(g))
		return true;
	/* "Về chuyên môn, ..."; "Theo khảo sát của sở, ..." cites a source */
	return cbcc_has_link(a, a->opening, CBCC_LINK_TOWARDS) || cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE) ||
		(cbcc_has_link(a, a->opening, CBCC_LINK_HEADING) &&
		 !cbcc_token_has(&a->tokens[a->opening], CBCC_CLASS_FURNITURE));
}
