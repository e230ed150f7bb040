/*-------------------------------------------------------------------------
 *
 * bare.c
 *		Numbers without a noun: does one count officials?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

static uint64_t
labels(const uint64_t *rows)
{
	return rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] | rows[CBCC_SET_ROLE + CBCC_ROLE_TIME] |
		rows[CBCC_SET_LINK + CBCC_LINK_REST] | rows[CBCC_SET_LINK + CBCC_LINK_SAME] |
		rows[CBCC_SET_LINK + CBCC_LINK_LACK];
}

/* "Úc 22 người, Hà Lan 14, Thái Lan 13": a name alone. */
static bool
is_named_part(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		start = cbcc_segment_start(a, first);

	if (index == 0 || start == first)
		return false;
	for (size_t i = start; i < first; i++)
		if (!a->tokens[i].capital || a->roles[i] != CBCC_ROLE_PLAIN)
			return false;
	return true;
}

/* A label for a bare number, right before it: a level, a group, a year. */
static bool
has_label(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (cbcc_scope_has_subject(g, d->left, item->first) || is_named_part(g, index))
		return true;
	return cbcc_some_of(a, labels, d->left, item->first) || item->in_brackets ||
		a->cuts[item->first] == CBCC_CUT_COLON;
}

/* Does the number end its segment: ",", ";", ")", "." or a share behind it? */
static bool
closes_segment(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	if (item->end >= a->count || a->cuts[item->end] != CBCC_CUT_NONE)
		return true;
	/* "biên chế giảm từ 24.310 xuống còn 21.560", "số cán bộ xã giảm từ 46 xuống còn 31 người" */
	if (item->first > 1 && cbcc_has_link(a, item->end, CBCC_LINK_TOWARDS) &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM) &&
		(item->unit == CBCC_UNIT_POST ||
		 cbcc_token_is(&a->tokens[item->first - 2], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE) ||
		 /* "tăng gấp đôi, từ 21 lên 42 người" */
		 (a->cuts[item->first - 1] == CBCC_CUT_COMMA &&
		  cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE,
						  cbcc_segment_start(a, item->first - 2), item->first - 1))))
		return true;
	return a->tokens[item->end].kind == CBCC_ATOM_MARK ||
		cbcc_has_link(a, item->end, CBCC_LINK_SHARE) ||
		cbcc_has_link(a, item->end, CBCC_LINK_COMPARE) ||
		cbcc_has_link(a, item->end, CBCC_LINK_AND);
}

/*
 * "gồm 9 ở cấp huyện, 28 ở cấp xã", "18 vào Ban Thường vụ", "8 trên 50 tuổi": where those
 * people are or how old, behind their number
 */
static bool
is_told_where(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *last = item - 1;
	size_t		at = item->end + 1;

	/* past "trên 50 tuổi" of the last one */
	while (last > a->items && cbcc_item_tells_age(a, last))
		last--;
	if (last->unit != CBCC_UNIT_PERSON || g->drafts[last - a->items].is_rejected ||
		at >= a->count)
		return false;
	if (index + 1 < g->draft_count && cbcc_item_tells_age(a, &item[1]) &&
		(item[1].first == at - 1 || (item[1].first == at && cbcc_token_is(&a->tokens[at - 1],
																		  CBCC_CLASS_TIME, CBCC_TIME_FROM))))
		return true;
	if (!cbcc_has_link(a, at - 1, CBCC_LINK_IN) && !cbcc_has_link(a, at - 1, CBCC_LINK_TOWARDS))
		return false;
	at += cbcc_has_link(a, at, CBCC_LINK_PLURAL);
	return a->roles[at] == CBCC_ROLE_PLACE ||
		cbcc_token_has(&a->tokens[at], CBCC_CLASS_POPULATION) ||
		cbcc_token_has(&a->tokens[at], CBCC_CLASS_SEAT) ||
		cbcc_token_has(&a->tokens[at], CBCC_CLASS_BODY) ||
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) ||
		cbcc_has_link(a, at, CBCC_LINK_POST);
}

/*
 * A bare number that opens a member of a breakdown, with what it counts behind
 * it: "53 đồng chí (17 từ tỉnh về huyện; 11 từ huyện lên tỉnh)", "69 loại khá".
 */
static bool
opens_part(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		bracket = cbcc_bracket_of(a, item->first);

	if (item->end >= a->count ||
		(a->cuts[item->first] == CBCC_CUT_NONE &&
		 !(item->first > 0 && (cbcc_has_link(a, item->first - 1, CBCC_LINK_AND) ||
							   cbcc_has_link(a, item->first - 1, CBCC_LINK_PART)))))
		return false;
	if (cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_EVENT) ||
		cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_STANDARD) ||
		cbcc_has_link(a, item->end, CBCC_LINK_IS) || is_told_where(g, index) ||
		/* "12 cán bộ cấp tỉnh, 45 cấp huyện và 120 cấp xã" */
		(cbcc_token_names_only(&a->tokens[item->end], CBCC_POPULATION_LEVELS) &&
		 (cbcc_segment_end(a, item->end) <= item->end + 2 ||
		  cbcc_has_link(a, item->end + 1, CBCC_LINK_AND)) && !g->drafts[index - 1].is_rejected) ||
		/* "86 cán bộ, 21 trong số đó là nữ", of no others told of between */
		(cbcc_has_link(a, item->end, CBCC_LINK_PART) && !g->drafts[index - 1].is_rejected))
		return true;
	if (bracket < 2)
		return false;
	/* "12 cán bộ (7 từ thị xã về xã; 5 từ xã lên thị xã)" */
	for (bracket -= 2; bracket > 0 && (cbcc_is_free(a, bracket, CBCC_CLASS_POPULATION) ||
									   cbcc_token_is_mark(&a->tokens[bracket], ','));)
		bracket--;
	return a->roles[bracket] == CBCC_ROLE_ITEM;
}

/* "Luật Giáo dục 2019": four digits and nothing counted. */
static bool
is_year(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *token = &a->tokens[item->number_at];

	return token->end - token->start == 4 && item->number.value.scale == 0 &&
		item->number.value.mantissa >= 1930 && item->number.value.mantissa <= 2050;
}

/* "Đề án 165", "Dự án 600", "Chương trình Mekong 1000", "Đề án Cần Thơ 150" */
static bool
is_named_by_number(const cbcc_analysis *a, size_t noun)
{
	if (noun > 0 && a->tokens[noun].capital &&
		(a->tokens[noun].classes == 0 || a->roles[noun] == CBCC_ROLE_PLACE))
		noun--;
	return cbcc_token_has(&a->tokens[noun], CBCC_CLASS_DOCUMENT) ||
		(cbcc_token_is(&a->tokens[noun], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING) &&
		 !cbcc_has_link(a, noun, CBCC_LINK_DESK));
}

/* "số thôn giảm 481", "số hồ sơ lên đến 163": the number is of those. */
static bool
is_number_of_others(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	for (size_t i = d->left; i + 1 < cbcc_draft_item(g, index)->first; i++)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL) &&
			(cbcc_is_free(a, i + 1, CBCC_CLASS_OUTSIDE) ||
			 cbcc_names_only(a, i + 1, CBCC_POPULATION_LEVELS)))
			return true;
	return false;
}

/* "Trình độ công chức cấp xã: / Huyện Trà Cú: 326", a row "Tổng số 26" */
bool
cbcc_bare_is_of_list(const cbcc_grammar *g, size_t index)
{
	return (g->discourse.list.population & CBCC_POPULATION_KINDS) != 0 &&
		(g->analysis.table == CBCC_TABLE_ROW || has_label(g, index));
}

/* "Trường ĐH Sư phạm Hà Nội 2": the second of its name */
static bool
is_number_of_school(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->first;
	bool		is_name = false;

	if (at == 0 || (a->roles[at - 1] != CBCC_ROLE_PLACE && a->tokens[at - 1].classes != 0) ||
		a->tokens[item->number_at].end - a->tokens[item->number_at].start != 1)
		return false;
	while (at-- > 0 && at + 6 > item->first && a->tokens[at].kind == CBCC_ATOM_SYLLABLE)
	{
		/* "số chưa qua đào tạo còn 4" names nothing */
		is_name |= a->tokens[at].capital;
		if (cbcc_token_has(&a->tokens[at], CBCC_CLASS_QUALIFICATION) ||
			cbcc_token_is(&a->tokens[at], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL))
			return is_name;
	}
	return false;
}

/* "Phó Trưởng ấp 2", "trưởng thôn Phú Lễ 2": which, not how many */
static bool
is_number_of_village(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		name = item->first;

	while (name > 0 && a->tokens[name - 1].capital && a->tokens[name - 1].classes == 0)
		name--;
	return name > 1 &&
		(a->people[name - 1] & CBCC_POPULATION_VILLAGE) != 0 &&
		(name < item->first ||
		 (a->tokens[name - 1].capital && a->roles[name - 2] == CBCC_ROLE_PLAIN &&
		  a->tokens[name - 2].kind == CBCC_ATOM_SYLLABLE));
}

/* "16 giờ 30", "vòng 2": more of a measure, or which of them */
static bool
ends_measure(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->first > 0 &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_OUTSIDE,
					  CBCC_OUTSIDE_MEASURE);
}

/* Does a word say whom or what a number right behind it counts? */
static bool
is_label(const cbcc_analysis *a, size_t at)
{
	return a->roles[at] == CBCC_ROLE_PLAIN &&
		(a->tokens[at].classes & (1u << CBCC_CLASS_POPULATION |
								  1u << CBCC_CLASS_QUALIFICATION |
								  1u << CBCC_CLASS_TRACK |
								  1u << CBCC_CLASS_EVENT)) != 0;
}

/*
 * "cách chức 4, khiển trách hai", "cao đẳng chỉ còn ba": of the same form as those
 * in digits before it, where it ends its segment.
 */
static bool
is_told_in_words(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		label = item->first - 1;

	if (d->before == CBCC_DRAFT_NONE || item->unit != cbcc_draft_item(g, d->before)->unit ||
		(item->end < a->count && a->cuts[item->end] == CBCC_CUT_NONE &&
		 a->tokens[item->end].kind == CBCC_ATOM_SYLLABLE))
		return false;
	if (cbcc_has_link(a, label, CBCC_LINK_ONLY) || cbcc_has_link(a, label, CBCC_LINK_IS))
		return true;
	return is_label(a, label);
}

/* "nơi thừa 268 giáo viên, nơi thiếu hàng trăm": of the same, where it ends its clause */
static bool
is_told_by_order(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	return d->before != CBCC_DRAFT_NONE && d->left < item->first &&
		cbcc_draft_item(g, d->before)->unit == CBCC_UNIT_PERSON && closes_segment(g, item);
}

/*
 * "dự 12, 13 cuộc họp", "làm được 1, 2 năm": it counts what the number behind the
 * comma does; but "nữ 12, 5 xã chưa có".
 */
static bool
counts_with_next(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		next = item->end + 1;

	if (item->has_whole || item->first == 0 || next >= a->count ||
		!cbcc_token_is_mark(&a->tokens[item->end], ',') ||
		a->tokens[next].kind != CBCC_ATOM_NUMBER ||
		a->tokens[item->first - 1].kind != CBCC_ATOM_SYLLABLE ||
		a->tokens[item->first - 1].capital || a->roles[item->first - 1] != CBCC_ROLE_PLAIN ||
		is_label(a, item->first - 1))
		return false;
	return a->roles[next] == CBCC_ROLE_TIME ||
		(cbcc_item_at(a, next) != NULL && cbcc_item_at(a, next)->is_outside);
}

/* "tuổi bình quân của giảng viên là 47" */
static bool
is_mean_age(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	size_t		age = cbcc_last_in(a, CBCC_CLASS_OUTSIDE, d->left, item->first);

	return age != CBCC_NO_WORD &&
		cbcc_token_is(&a->tokens[age], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_AGE) &&
		(cbcc_has_link(a, age + 1, CBCC_LINK_OF) || cbcc_has_link(a, age + 1, CBCC_LINK_IS) ||
		 cbcc_token_has(&a->tokens[age + 1], CBCC_CLASS_STAT));
}

bool
cbcc_bare_holds(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *d = &g->drafts[index];

	if (item->has_whole && cbcc_decimal_compare(item->number.value, item->whole) > 0)
		return false;			/* "30/5" is a day */
	if ((item->first > 0 && cbcc_token_is_mark(&g->analysis.tokens[item->first - 1], '+')) ||
		(item->end < g->analysis.count &&
		 cbcc_token_is_mark(&g->analysis.tokens[item->end], '+')))
		return false;			/* "hệ 9+3" */
	if (is_year(&g->analysis, item) || is_number_of_others(g, index) ||
		ends_measure(&g->analysis, item) || is_number_of_village(&g->analysis, item) ||
		is_number_of_school(&g->analysis, item) || is_mean_age(&g->analysis, d, item) ||
		(item->first > 0 && is_named_by_number(&g->analysis, item->first - 1)) ||
		counts_with_next(&g->analysis, item))
		return false;
	if (item->number.is_order)
		return is_told_by_order(g, index);
	/* "dưới 40" is an age; "sẽ tinh giản gần 2.000" */
	if (item->number.value.scale != 0 ||
		(item->approx == CBCC_APPROX_UNDER && g->analysis.tokens[item->first].key == KEY_DUOI))
		return false;
	if (item->number.is_word)
		return is_told_in_words(g, index);
	if (cbcc_has_link(&g->analysis, item->end, CBCC_LINK_OF_WHOLE))
		/* "hợp nhất 16.321 trong tổng số 86.282 thôn" */
		return !(index + 1 < g->draft_count && item[1].first == item->end + 1 &&
				 item[1].is_outside) &&
			cbcc_scope_has_subject(g, d->wide_left, cbcc_segment_end(&g->analysis, item->end));
	if (before == NULL && cbcc_scope_is_of_counted(g, item))
		return true;
	if (before == NULL)
		return closes_segment(g, item) &&
			(cbcc_scope_has_subject(g, index > 0 && item[-1].is_outside ? d->left : d->wide_left,
									item->first) ||
			 cbcc_scope_refers_back(g, item->first) ||
			 /* "Độ tuổi: dưới 30: 3; 31-45: 13" */
			 (index > 0 && item[-1].tells_age && cbcc_scope_follows_count(g)) ||
			 /* "giảm 212 biên chế. Trong đó, khối Đảng, đoàn thể 61" */
			 (cbcc_continued_count(g, index) != NULL && item->first > g->analysis.opening + 2 &&
			  g->analysis.tokens[item->first - 1].kind == CBCC_ATOM_SYLLABLE) ||
			 /* "Nhiều nhất là huyện Tam Đường (71)" */
			 (item->in_brackets && item->first > 1 &&
			  g->analysis.roles[item->first - 2] == CBCC_ROLE_PLACE) ||
			 (g->discourse.list_is_open &&
			  (item->has_whole || cbcc_bare_is_of_list(g, index))));
	if (opens_part(g, index))
		return true;
	if (!closes_segment(g, item))
		return false;
	return has_label(g, index) || d->tie == CBCC_TIE_CHANGE || item->has_whole ||
		cbcc_tie_opens_span(g, index) ||
		d->group != CBCC_DRAFT_NONE || d->tie == CBCC_TIE_PART;
}
