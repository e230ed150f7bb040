/*-------------------------------------------------------------------------
 *
 * continuation.c
 *		Does a sentence go on with what the last one counted?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

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

/* The one count of people that the last sentence has, beside its shares, or NULL. */
static const cbcc_counted *
only_count(const cbcc_discourse *s)
{
	const cbcc_counted *only = NULL;

	for (size_t i = 0; i < s->counted_count; i++)
	{
		if (s->counted[i].is_share)
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
	return rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] | rows[CBCC_CLASS_STANDARD] |
		rows[CBCC_CLASS_EVENT] | rows[CBCC_SET_TIME];
}

/* "Nhiều nhất là huyện X với 120 người": where, and no more; of the one count before */
static bool
tells_no_more(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	return a->item_count > 0 && a->items->unit == CBCC_UNIT_PERSON && only_count(&g->discourse) != NULL &&
		!cbcc_some_of(a, words_of_another_count, 0, a->count) &&
		cbcc_population_between(g, 0, a->count) == 0;
}

/*
 * "Tỉnh có 376 công chức đạt chuẩn. Huyện X có 120 người, huyện Y có 98 người":
 * places within the last one's, each with its number and no more
 */
static bool
counts_in_places(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_counted *only = only_count(&g->discourse);
	size_t		opening = a->opening + cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE);
	const cbcc_mention *m = a->mention_count > 0 ? a->mentions : NULL;

	return tells_no_more(g) && m != NULL && m->first == opening && m->named && !m->is_body &&
		a->items->first == m->end + 1 && cbcc_has_link(a, m->end, CBCC_LINK_HAVE) &&
		cbcc_place_tier(&g->discourse.places, only->place) < m->tier;
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
	if (counts_in_places(g) || (single && tells_no_more(g)))
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
	if (cbcc_token_has(&a->tokens[a->opening], CBCC_CLASS_TRACK) || is_headed_by_degree(a))
		return true;
	/* "Lý luận chính trị: cao cấp 16 người. Trung cấp 305 người." */
	if (goes_on_with_levels(g))
		return true;
	/* "Kết quả: hoàn thành tốt 18 người; ..." */
	if (cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL) &&
		a->opening + 1 < a->count && cbcc_token_is_mark(&a->tokens[a->opening + 1], ':'))
		return true;
	/* ruling 39 */
	if (cbcc_continued_by_year(g) || singles_out_place(g) || counts_in_places(g) || singles_out_school(a) || cbcc_continued_group(g) != NULL || refers_within(a) ||
		goes_on_with_parts(g))
		return true;
	/* "Về chuyên môn, ..."; "Theo khảo sát của sở, ..." cites a source */
	return cbcc_has_link(a, a->opening, CBCC_LINK_TOWARDS) || cbcc_has_link(a, a->opening, CBCC_LINK_SINGLE) ||
		(cbcc_has_link(a, a->opening, CBCC_LINK_HEADING) &&
		 !cbcc_token_has(&a->tokens[a->opening], CBCC_CLASS_FURNITURE));
}
