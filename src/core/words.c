/*-------------------------------------------------------------------------
 *
 * words.c
 *		The own words of each number: tokens[left..right) of its draft.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#define NONE ((size_t) -1)

/* Words that belong to the number behind them. */
static uint64_t
words_of_next(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return links[CBCC_LINK_SHARE] | links[CBCC_LINK_FOR] | links[CBCC_LINK_AND] |
		links[CBCC_LINK_PART] | links[CBCC_LINK_REST];
}

/* Behind two groups that are counted together, what begins another count. */
static uint64_t
words_of_another(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return links[CBCC_LINK_HAVE] | links[CBCC_LINK_ONLY] | links[CBCC_LINK_BUT];
}

/*
 * "83 cán bộ và công chức trẻ theo học 2 lớp": are they one list that is counted, and
 * more is said of it?
 */
static bool
counts_together(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		at = from;

	while (at < to && (cbcc_token_has(&a->tokens[at], CBCC_CLASS_POPULATION) || cbcc_joins(a, at)))
		at++;
	return at > from && !cbcc_joins(a, at - 1) && at < to;
}

static uint64_t
words_of_predicate(const uint64_t *rows)
{
	return rows[CBCC_CLASS_EVENT] | rows[CBCC_CLASS_TRACK] |
		rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_STANDARD];
}

/*
 * "42 bí thư và chủ tịch xã": is the word behind "và" at token at one of the list that the
 * number counts?  Not in "8 người trên đại học và người Khmer có 20".
 */
static bool
lists_people(const cbcc_analysis *a, size_t from, size_t at)
{
	return cbcc_has_link(a, at, CBCC_LINK_AND) &&
		cbcc_token_has(&a->tokens[at + 1], CBCC_CLASS_POPULATION) &&
		cbcc_some_in(a, CBCC_CLASS_POPULATION, from, at) &&
		!cbcc_some_of(a, words_of_predicate, from, at) &&
		!cbcc_some_link(a, CBCC_LINK_IS, from, at);
}

/*
 * Where the words between two numbers of one segment part.  A word of share
 * ("chiếm", "đạt") belongs to the number behind it, and so do "cho", "với",
 * "và"; otherwise all belongs to the number before.
 */
static size_t
split_between(const cbcc_analysis *a, size_t from, size_t to)
{
	/* "tuyển 20 giáo viên nhưng đến hè lại chấm dứt hợp đồng với 14 người" */
	size_t		but = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_BUT, from, to);
	size_t		split = but != CBCC_NO_WORD ? but : cbcc_last_of(a, words_of_next, from, to);

	/* "tỷ lệ 22,5% tăng 1,8% so với năm 2015" */
	if (split == CBCC_NO_WORD && to > from &&
		cbcc_is_free(a, to - 1, CBCC_CLASS_EVENT) &&
		cbcc_token_is(&a->tokens[to - 1], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))
		return to - 1;
	/* "42 bí thư và chủ tịch xã mới có 5 người", "12 cán bộ và công chức, nhưng chỉ 5 người" */
	if (split != CBCC_NO_WORD && split + 1 < to && lists_people(a, from, split))
	{
		size_t		other = cbcc_next_of(a, words_of_another, split, to);

		if (other < to)
			return other;
		return counts_together(a, from, to) ? to : split;
	}
	/* "cử 8 công chức học đại học và tập huấn cho 150 cán bộ thôn" */
	if (split != CBCC_NO_WORD && cbcc_has_link(a, split, CBCC_LINK_FOR))
	{
		size_t		verb = cbcc_last_in(a, CBCC_CLASS_EVENT, from + 1, split);

		while (verb != CBCC_NO_WORD && cbcc_is_free(a, verb - 1, CBCC_CLASS_EVENT))
			verb--;
		if (verb != CBCC_NO_WORD && cbcc_has_link(a, verb - 1, CBCC_LINK_AND))
			return verb - 1;
	}
	return split != CBCC_NO_WORD ? split : to;
}

/* "cán bộ, công chức (CBCC) đang công tác": a bracket without a number. */
static size_t
end_of_plain_bracket(const cbcc_grammar *g, size_t index, size_t open)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		next = index + 1 < g->draft_count ?
		cbcc_draft_item(g, index + 1)->first : a->count;

	for (size_t i = open + 1; i + 1 < a->count && i < next && i < open + 8; i++)
		if (cbcc_token_is_mark(&a->tokens[i], ')'))
			return a->tokens[i + 1].kind == CBCC_ATOM_MARK ? open :
				cbcc_segment_end(a, i + 1);
	return open;
}

/* The first number from index on that may be a fact, or NULL. */
static const cbcc_item *
next_count(const cbcc_grammar *g, size_t index)
{
	for (size_t i = index; i < g->draft_count; i++)
		if (!cbcc_draft_item(g, i)->is_outside)
			return cbcc_draft_item(g, i);
	return NULL;
}

/*
 * The mark that closes a bracket of draft index alone, which opens at token open and
 * says again how many those before it are, or of how many; or open.
 */
static size_t
end_of_gloss(const cbcc_grammar *g, size_t index, size_t open)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		is_whole = cbcc_has_link(a, open + 1, CBCC_LINK_OF_WHOLE);
	size_t		first = open + 1 + (is_whole || cbcc_has_link(a, open + 1, CBCC_LINK_SHARE));
	size_t		close = is_whole ? cbcc_next_in(a, CBCC_SET_BRACKET, item->end, a->count) :
		item->end;

	if (item->first != first || close >= a->count || !cbcc_token_is_mark(&a->tokens[close], ')') ||
		(index + 1 < g->draft_count && cbcc_draft_item(g, index + 1)->first < close))
		return open;
	return close;
}

/*
 * A bracket that holds no more than a share, or the whole, does not cut off what is
 * said of the number: "15/15 chủ tịch hội (100%) có trình độ trung cấp", "giảm 41 biên
 * chế (bằng 3,2%) so với năm 2015", "14 cán bộ (trong tổng số 52 cán bộ) là nữ".
 */
static size_t
end_behind_brackets(const cbcc_grammar *g, size_t index, size_t right)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *next;
	size_t		close;
	size_t		end;

	if (right >= a->count || !cbcc_token_is_mark(&a->tokens[right], '('))
		return right;
	end = end_of_plain_bracket(g, index, right);
	if (end > right)
		return end;
	if (index + 1 >= g->draft_count)
		return right;
	close = end_of_gloss(g, index + 1, right);
	if (close == right || close + 1 >= a->count ||
		a->tokens[close + 1].kind == CBCC_ATOM_MARK)
		return right;
	end = cbcc_segment_end(a, close + 1);
	/* "12 người (8%) và đảng viên 40 người": what the next one counts is its own */
	next = next_count(g, index + 2);
	return next != NULL && next->first < end ? split_between(a, right, next->first) : end;
}

/* "giáo viên lớp 1": which of them, no count */
static bool
is_grade(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->first > 0 &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS);
}

/* Does a count stand behind this one, before token to? */
static bool
counts_again(const cbcc_grammar *g, size_t index, size_t to)
{
	for (size_t i = index + 1; i < g->draft_count && cbcc_draft_item(g, i)->first < to; i++)
		if (!is_grade(&g->analysis, cbcc_draft_item(g, i)))
			return true;
	return false;
}

bool
cbcc_words_tell_vaguely(const cbcc_analysis *a, size_t at)
{
	return at > 2 && a->cuts[at] == CBCC_CUT_COMMA && cbcc_has_link(a, at - 2, CBCC_LINK_VAGUE);
}

const cbcc_mention *
cbcc_words_subject(const cbcc_analysis *a, size_t at)
{
	const cbcc_mention *m;

	while (at < a->count && a->roles[at] == CBCC_ROLE_TIME)
		at++;
	at += cbcc_has_link(a, at, CBCC_LINK_PLURAL) || cbcc_has_link(a, at, CBCC_LINK_WHOLE);
	/* "Đảng bộ huyện Kỳ Phú" */
	at += at + 1 < a->count && a->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_token_has(&a->tokens[at], CBCC_CLASS_BODY);
	m = at < a->count ? cbcc_mention_at(a, at) : NULL;
	return m != NULL && m->end < a->count && a->tokens[m->end].kind == CBCC_ATOM_SYLLABLE ? m : NULL;
}

/*
 * ", việc luân chuyển được làm đều", ", huyện Kỳ Phú coi trọng đào tạo": what has a subject
 * of its own tells nothing of those counted before.
 */
static bool
opens_statement(const cbcc_analysis *a, size_t at)
{
	at += cbcc_has_link(a, at, CBCC_LINK_BUT);
	return cbcc_has_link(a, at, CBCC_LINK_MATTER) || cbcc_words_subject(a, at) != NULL;
}

/* "312 công chức nhưng việc tuyển dụng còn khó": the first such in tokens[from..to), or to */
static size_t
end_of_statement(const cbcc_analysis *a, size_t from, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_BUT, from, to)
		if (opens_statement(a, i))
			return i;
	return to;
}

/*
 * Where nothing is said of the number in its own segment, the next one, if it
 * has no number, goes on: "58% cán bộ đã nghe, nói được tiếng Mông".
 */
static size_t
end_of_predicate(const cbcc_grammar *g, size_t index, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end;

	/* "chỉ có bốn công chức trực", Chủ tịch phường nói: the speaker is another */
	if (d->right >= a->count || a->cuts[d->right] != CBCC_CUT_COMMA ||
		(d->right > 1 && cbcc_token_is_mark(&a->tokens[d->right - 2], '"')) ||
		cbcc_bracket_of(a, cbcc_draft_item(g, index)->first) != 0 || opens_statement(a, d->right))
		return d->right;
	/* "bầu 11 chủ tịch, đều là nữ"; not "6 viên chức, gồm 3 y sĩ, đều là nữ" */
	if (cbcc_has_link(a, d->right, CBCC_LINK_ALL) &&
		(cbcc_has_link(a, d->right + 1, CBCC_LINK_IS) || cbcc_has_link(a, d->right + 1, CBCC_LINK_HAVE)) &&
		!cbcc_some_link(a, CBCC_LINK_PART, 0, cbcc_draft_item(g, index)->first))
		return cbcc_segment_end(a, d->right);
	if (cbcc_some_of(a, words_of_predicate, d->left, d->right) ||
		cbcc_some_link(a, CBCC_LINK_IS, cbcc_draft_item(g, index)->end, d->right))
		return d->right;
	if (cbcc_has_link(a, d->right, CBCC_LINK_REST) ||
		/* "có 207 người, hầu hết đạt chuẩn" */
		cbcc_has_link(a, d->right, CBCC_LINK_VAGUE) ||
		/* "có 3.126 người, nữ chưa nhiều" */
		(cbcc_names_only(a, d->right, CBCC_POPULATION_TRAITS) &&
		 cbcc_some_link(a, CBCC_LINK_VAGUE, d->right + 1, d->right + 3)) ||
		cbcc_has_link(a, d->right, CBCC_LINK_SINGLE) ||
		cbcc_has_link(a, d->right + 1, CBCC_LINK_SINGLE))
		return d->right;
	end = cbcc_segment_end(a, d->right);
	/* "14 phó giám đốc sở, ở cấp huyện, 7 người" */
	if (cbcc_level_of_segment(a, d->right, end) != 0 &&
		counts_again(g, index, cbcc_segment_end(a, end)))
		return d->right;
	if (end < a->count && (cbcc_words_tell_vaguely(a, end) ||
						   (a->tokens[end].mark == '(' &&
							cbcc_has_link(a, end - 1, CBCC_LINK_VAGUE))))
		return d->right;
	/* "71 người, nữ chiếm quá nửa (43 người)": of the bracket */
	if (end < a->count && a->tokens[end].mark == '(' &&
		cbcc_some_in(a, CBCC_SET_PEOPLE, d->right, end))
		return counts_again(g, index, end + 2) ? d->right : end;
	return counts_again(g, index, end) ? d->right : end;
}

/* "gần một nửa (48,6%)", "phần lớn (163 người)" */
bool
cbcc_words_gloss(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->in_brackets && item->first > 1 && item->end < a->count &&
		cbcc_token_is_mark(&a->tokens[item->end], ')') &&
		cbcc_has_link(a, item->first - 2, CBCC_LINK_VAGUE);
}

/*
 * "số còn lại (14 người) mới ở bậc sơ cấp", "quá nửa (12 người) là người Khmer": the
 * words go round the bracket.
 */
static void
take_rest(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item, size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	bool		rest = item->first >= 2 && cbcc_has_link(a, item->first - 2, CBCC_LINK_REST);

	if (item->end >= a->count || !cbcc_token_is_mark(&a->tokens[item->end], ')'))
		return;
	if (cbcc_words_gloss(a, item) && cbcc_segment_start(a, item->first - 2) >= before)
	{
		d->left = cbcc_segment_start(a, item->first - 2);
		if (item->end + 1 < a->count && a->tokens[item->end + 1].kind == CBCC_ATOM_SYLLABLE)
			d->right = cbcc_segment_end(a, item->end + 1);
		return;
	}
	if (item->end + 1 >= a->count)
		return;
	if (rest)
		d->left = item->first - 2;
	if (rest || (item->in_brackets && item->has_unit && item->unit == CBCC_UNIT_PERSON &&
				 item->first >= 2 && cbcc_segment_start(a, item->first - 2) >= before &&
				 cbcc_has_link(a, item->end + 1, CBCC_LINK_IS)))
		d->right = cbcc_segment_end(a, item->end + 1);
}

/*
 * A bracket with no number of ours in it does not cut the words around it:
 * "cấp ủy viên trẻ (dưới 35 tuổi) chiếm 19,2%".
 */
static size_t
start_before_brackets(const cbcc_grammar *g, size_t left, size_t before)
{
	const cbcc_analysis *a = &g->analysis;

	while (left > before + 1 && cbcc_token_is_mark(&a->tokens[left - 1], ')'))
	{
		size_t		open = cbcc_bracket_of(a, left - 1);

		if (open <= before + 1)
			break;
		left = cbcc_segment_start(a, open - 2);
	}
	return left;
}

/* "bồi dưỡng ngạch chuyên viên (8 lớp, 612 học viên)": the label of both. */
static void
take_label_of_bracket(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item,
					  size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		start;

	if (!item->in_brackets || item->first < 2)
		return;
	/* "nhiều nhất là huyện Tiểu Cần (24)" */
	if (!item->has_unit && a->roles[item->first - 2] == CBCC_ROLE_PLACE)
	{
		d->left = item->first - 2;
		while (d->left > before && cbcc_mention_at(a, d->left) == NULL)
			d->left--;
		return;
	}
	/* "đại học (169), cao đẳng (27)" */
	if (item->unit == CBCC_UNIT_PERCENT_OF_PLAN)
		return;
	start = cbcc_segment_start(a, item->first - 2);
	/* "6 đại biểu ngoài Đảng (9,4%) và đại biểu trẻ (3,1%)": of those named between */
	if (item->unit == CBCC_UNIT_PERCENT &&
		(start < before || !cbcc_some_in(a, CBCC_CLASS_POPULATION, start, item->first)))
		return;
	if (start >= before && start < d->left)
		d->left = start;
}

/* Does the bracket that ends before token at hold "dưới 35 tuổi"? */
static bool
holds_age_limit(const cbcc_analysis *a, size_t at)
{
	if (!a->limits_age || at < 2 || !cbcc_token_is_mark(&a->tokens[at - 1], ')'))
		return false;
	for (size_t i = 0; i < a->item_count; i++)
		if (a->items[i].limits_age && a->items[i].first < at)
			return true;
	return false;
}

/* "Giáo viên đạt chuẩn: 431 người": what the number is a number of. */
static void
take_label_before_colon(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item,
						size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		start;

	if (a->cuts[item->first] != CBCC_CUT_COLON || d->left == 0)
		return;
	start = cbcc_segment_start(a, d->left - 1);
	/* "Trẻ tuổi (dưới 35 tuổi): 58 đồng chí" */
	if (holds_age_limit(a, start))
		start = start_before_brackets(g, start, before);
	if (start >= before)
		d->left = start;
}

/* "người dân tộc thiểu số, chủ yếu là Mông và Dao, có 41 người" */
static void
take_label_before_aside(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item,
						size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		start;

	if (a->cuts[d->left] != CBCC_CUT_COMMA || d->left + 1 != item->first ||
		!cbcc_has_link(a, d->left, CBCC_LINK_HAVE))
		return;
	start = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, d->left);
	/* "Theo Bí thư Huyện ủy, có 41 người": who says it is no label */
	if (start == CBCC_NO_WORD || cbcc_some_link(a, CBCC_LINK_SAY, start, d->left) ||
		(cbcc_token_has(&a->tokens[start], CBCC_CLASS_FURNITURE) &&
		 (cbcc_population_between(g, start, d->left) & CBCC_POPULATION_LEADER) != 0))
		return;
	if (start >= before)
		d->left = start;
}

/*
 * "chị em còn ít, chỉ 19 người": who they are was said first; what a class is of
 * stands in its own noun phrase (ruling 10)
 */
static void
take_label_of_vague(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item, size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		start;

	if (!cbcc_words_tell_vaguely(a, d->left) || item->first > d->left + 2 ||
		cbcc_audience_is_told(item->unit) ||
		cbcc_segment_end(a, item->end - 1) > item->end + item->counts_people + 1 ||
		cbcc_some_of(a, words_of_predicate, d->left, item->first))
		return;
	start = cbcc_segment_start(a, d->left - 2);
	if (start >= before && !cbcc_some_in(a, CBCC_CLASS_EVENT, start, d->left))
		d->left = start;
}

/* "số công chức có bằng đại học tăng gấp đôi, từ 21 lên 42 người": what it is that rose */
static void
take_subject_of_rise(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item, size_t before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		start;

	if (d->left < 2 || d->left + 1 != item->first || a->cuts[d->left] != CBCC_CUT_COMMA ||
		!cbcc_token_is(&a->tokens[d->left], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		return;
	start = cbcc_segment_start(a, d->left - 1);
	if (start >= before && cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE, start, d->left))
		d->left = start;
}

/*
 * "phần lớn trong số 48 bí thư có bằng đại học", "hầu hết 48 bí thư": is the number the
 * whole of a part that no number tells?  What is said behind is of the part.
 */
static bool
is_vaguely_parted(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->first;

	if (at == 0 || item->unit != CBCC_UNIT_PERSON)
		return false;
	at -= at > 1 && (cbcc_has_link(a, at - 1, CBCC_LINK_OF_WHOLE) ||
					 cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_TIME, CBCC_TIME_IN) ||
					 cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL) ||
					 cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_STAT, CBCC_STAT_TOTAL));
	/* "2/3 trong số 48 bí thư" */
	if (at < item->first && item > a->items && item[-1].end == at && item[-1].has_whole)
		return item[-1].is_outside;
	return cbcc_has_link(a, at - 1, CBCC_LINK_VAGUE) &&
		(at < item->first || a->tokens[at - 1].atoms > 1);
}

static uint64_t
ends_of_whole(const uint64_t *rows)
{
	return rows[CBCC_SET_LINK + CBCC_LINK_IS] | rows[CBCC_CLASS_STANDARD] | rows[CBCC_CLASS_EVENT];
}

/*
 * Own words of each number: its segment, shared with its neighbours.  Numbers
 * of other subjects ("11 xã, thị trấn") are words like others.
 */
void
cbcc_words_find(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		last = NONE;	/* the number before that may be a fact */

	for (size_t i = 0; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i);
		size_t		before = last != NONE ? cbcc_draft_item(g, last)->end : 0;

		d->left = cbcc_segment_start(a, item->first);
		d->left = start_before_brackets(g, d->left, before);
		take_label_before_aside(g, d, item, before);
		take_label_of_vague(g, d, item, before);
		take_subject_of_rise(g, d, item, before);
		take_label_of_bracket(g, d, item, before);
		take_label_before_colon(g, d, item, before);
		d->right = end_of_statement(a, item->end, cbcc_segment_end(a, item->end - 1));
		d->right = end_behind_brackets(g, i, d->right);
		d->right = end_of_predicate(g, i, d);
		/* "đại học có 12 người và trung cấp chiếm một phần năm": of others */
		if (cbcc_has_link(a, item->end, CBCC_LINK_AND) &&
			cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, d->left, item->first))
			d->right = item->end;
		take_rest(g, d, item, before);
		if (is_vaguely_parted(a, item))
			d->right = cbcc_next_of(a, ends_of_whole, item->end,
									cbcc_population_phrase_end(a, item->end, d->right, false));
		d->wide_left = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, before + 1,
									item->first + 1);
		if (d->wide_left == CBCC_NO_WORD)
			d->wide_left = before;
		if (item->is_outside)
			continue;
		/* "12/15 = 80% cán bộ đạt chuẩn": of both */
		if (last != NONE && item->first == before + 1 &&
			cbcc_token_is_mark(&a->tokens[before], '='))
			d->left = before;
		else if (last != NONE && d->left < before)
		{
			d->left = split_between(a, before, item->first);
			g->drafts[last].right = d->left;
		}
		else if (last != NONE && cbcc_bracket_of(a, item->first) <= before &&
				 g->drafts[last].right > d->left)
			g->drafts[last].right = d->left;
		last = i;
	}
}
