/*-------------------------------------------------------------------------
 *
 * manner.c
 *		What else is said of a number: a total or a mean, and the standard.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* Words of the stat may stand as far as the next number. */
static size_t
stat_end(const cbcc_grammar *g, size_t index)
{
	if (index + 1 < g->draft_count)
		return g->drafts[index].right;
	return g->analysis.count;
}

static bool
is_part_of_money(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_before(g, index);

	return before != NULL && g->drafts[index].fact.event == CBCC_EVENT_SPENDING &&
		before->fact.event == CBCC_EVENT_SPENDING &&
		before->fact.stat == CBCC_STAT_PER_YEAR &&
		cbcc_some_link(&g->analysis, CBCC_LINK_PART, g->analysis.items[before->item].end,
					   cbcc_draft_item(g, index)->first);
}

/* "mỗi năm mở 25 lớp cho cán bộ xã, kinh phí 3,5 tỷ đồng": what those cost, each year */
static bool
is_cost_of_yearly(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		end = before != NULL ? g->analysis.items[before->item].end : 0;
	size_t		first = cbcc_draft_item(g, index)->first;

	return before != NULL && g->drafts[index].fact.event == CBCC_EVENT_SPENDING &&
		before->fact.event == CBCC_EVENT_TRAINING &&
		before->fact.stat == CBCC_STAT_PER_YEAR &&
		!cbcc_some_in(&g->analysis, CBCC_SET_TIME, end, first) &&
		!cbcc_some_cut(&g->analysis, CBCC_CUT_SEMICOLON, end, first);
}

/*
 * "khá 60%, trung bình 9%": a grade.  "Qua nhận xét hằng năm, 95% hoàn thành tốt
 * nhiệm vụ": what is done each year is something else.
 */
static bool
is_of_rating(const cbcc_grammar *g, size_t index, size_t at)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);

	/* "10 trung bình (16,7%)" */
	if (cbcc_has_link(a, at, CBCC_LINK_GRADE) &&
		(item->is_graded || (index > 0 && item[-1].is_graded && item[-1].end == at)))
		return true;
	if (g->drafts[index].fact.event != CBCC_EVENT_EVALUATION || at > item->first)
		return false;
	if (cbcc_token_is(&a->tokens[at], CBCC_CLASS_STAT, CBCC_STAT_MEAN))
		return at + 1 == item->first && before != NULL &&
			before->fact.event == CBCC_EVENT_EVALUATION;
	return a->cuts[at] == CBCC_CUT_NONE &&
		cbcc_some_cut(a, CBCC_CUT_COMMA, at + 1, item->first);
}

/* "sau một năm", "3 lớp trong một năm": how long, no rate; "3 lớp một năm" is one */
static bool
is_duration(const cbcc_analysis *a, size_t at, size_t number)
{
	return a->tokens[at].key == KEY_MOT &&
		(at < number || cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_TIME, CBCC_TIME_IN) ||
		 cbcc_has_link(a, at - 1, CBCC_LINK_AFTER) ||
		 cbcc_token_has(&a->tokens[at - 1], CBCC_CLASS_APPROX));
}

/* "được bồi dưỡng mỗi năm 1 lần": how often, not how many a year */
static bool
is_frequency(const cbcc_analysis *a, size_t at)
{
	const cbcc_item *item = at + 1 < a->count ? cbcc_item_at(a, at + 1) : NULL;

	return item != NULL && item->has_unit && item->unit == CBCC_UNIT_TIMES;
}

/* "giảm 11,8%, vượt yêu cầu một năm": said of something else behind the comma */
static bool
is_of_next_clause(const cbcc_analysis *a, size_t end, size_t at)
{
	return at > end && a->tokens[at].key == KEY_MOT && a->cuts[at] == CBCC_CUT_NONE &&
		cbcc_token_is(&a->tokens[at], CBCC_CLASS_STAT, CBCC_STAT_PER_YEAR) &&
		cbcc_some_cut(a, CBCC_CUT_COMMA, end, at);
}

/* "mỗi năm bình quân 62 biên chế": of a year (ruling 33) */
static bool
is_yearly(const cbcc_analysis *a, size_t at)
{
	return cbcc_token_is(&a->tokens[at], CBCC_CLASS_STAT, CBCC_STAT_PER_YEAR) &&
		cbcc_token_is(&a->tokens[at + 1], CBCC_CLASS_STAT, CBCC_STAT_MEAN);
}

/* "bình quân 1,2 tỷ đồng, cao nhất 2,7 tỷ đồng": no mean */
static bool
is_extreme(const cbcc_analysis *a, size_t from, size_t to)
{
	cbcc_for_each_in(i, a, CBCC_CLASS_LINK, from, to)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_LINK, CBCC_LINK_EXTREME) ||
			/* "cao nhất là" */
			(cbcc_has_link(a, i, CBCC_LINK_SINGLE) && a->tokens[i].atoms > 2))
			return true;
	return false;
}

static uint64_t
words_of_other_stat(const uint64_t *rows)
{
	return rows[CBCC_CLASS_STAT] | rows[CBCC_CLASS_MODALITY] | rows[CBCC_SET_TIME] |
		rows[CBCC_SET_LINK + CBCC_LINK_WHOLE] | rows[CBCC_SET_CUT + CBCC_CUT_SEMICOLON];
}

/*
 * "Bình quân mỗi xã có 20 cán bộ và 14 người không chuyên trách", "Mỗi năm tỉnh tuyển 40
 * công chức, trong đó 15 nữ": told before the first number, it holds for those behind.
 */
static bool
goes_on_with_stat(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_at(g, g->drafts[index].before);
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		clause;
	size_t		said;
	size_t		end;

	if (before == NULL || before->fact.stat == CBCC_STAT_TOTAL ||
		is_extreme(a, g->drafts[index].wide_left, cbcc_draft_item(g, index)->number_at) ||
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT ||
		g->drafts[index].change != 0 || before->change != 0 ||
		(before->fact.quantity.unit == CBCC_UNIT_VND) !=
		(cbcc_draft_item(g, index)->unit == CBCC_UNIT_VND))
		return false;
	clause = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, first + 1);
	clause = clause == CBCC_NO_WORD ? 0 : clause;
	said = cbcc_next_in(a, CBCC_CLASS_STAT, clause, first);
	end = a->items[before->item].end;
	return said < cbcc_next_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, clause, first) &&
		(said <= a->opening || a->cuts[said] != CBCC_CUT_NONE ||
		 a->roles[said - 1] != CBCC_ROLE_PLAIN) &&
		!cbcc_some_of(a, words_of_other_stat, end, first) &&
		(!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, end, first) ||
		 cbcc_some_link(a, CBCC_LINK_PLURAL, end, first));
}

/* Bình quân, mỗi năm, /năm; said once, it holds for a class's learners too. */
void
cbcc_manner_stat(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		end = stat_end(g, index);
	bool		said;

	d->fact.stat = CBCC_STAT_TOTAL;
	said = cbcc_some_in(a, CBCC_CLASS_STAT, d->wide_left, end);
	for (size_t i = d->wide_left; said && i < end; i++)
	{
		if (i > item->end && a->cuts[i] == CBCC_CUT_SEMICOLON)
			break;
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_STAT) && !is_of_rating(g, index, i) &&
			!is_duration(a, i, item->first) && !is_frequency(a, i) &&
			!is_of_next_clause(a, item->end, i) &&
			!(i > d->wide_left && is_yearly(a, i - 1)))
		{
			d->fact.stat = (cbcc_stat) cbcc_token_value(&a->tokens[i],
														CBCC_CLASS_STAT);
			if (i > item->end && d->fact.stat == CBCC_STAT_MEAN)
				d->fact.stat = CBCC_STAT_TOTAL;
		}
	}
	/* "công chức 1,8 lượt": nobody counts parts of people */
	if (d->fact.stat == CBCC_STAT_TOTAL && item->number.value.scale > 0 &&
		(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_TURN))
		d->fact.stat = CBCC_STAT_MEAN;
	/* "bình quân cho cán bộ học thạc sĩ là 620 triệu đồng, học tiến sĩ 1,4 tỷ đồng" */
	if (before != NULL && before->fact.stat == CBCC_STAT_MEAN && before->item + 1 == d->item &&
		d->fact.event == CBCC_EVENT_SPENDING && before->fact.event == CBCC_EVENT_SPENDING &&
		a->cuts[d->left] <= CBCC_CUT_COMMA && d->left >= a->items[before->item].end &&
		!is_extreme(a, d->wide_left, item->number_at))
		d->fact.stat = CBCC_STAT_MEAN;
	/* "mỗi năm khoảng 650 triệu đồng, trong đó ngân sách huyện 250 triệu đồng" */
	if ((d->tie == CBCC_TIE_COMPANION || is_part_of_money(g, index) ||
		 is_cost_of_yearly(g, index)) && before != NULL &&
		d->fact.stat == CBCC_STAT_TOTAL)
		d->fact.stat = before->fact.stat;
	if (d->fact.stat == CBCC_STAT_TOTAL && goes_on_with_stat(g, index))
		d->fact.stat = g->drafts[d->before].fact.stat;
}

/* "33 đồng chí chưa đạt", behind those who do. */
static bool
says_not_reached(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_NOT, cbcc_draft_item(g, index)->end,
					 d->right - 1)
		if (cbcc_has_link(a, i + 1, CBCC_LINK_SHARE))
			return true;
	return false;
}

static uint64_t
free_standards(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_STANDARD);
}

/* So many words lie between "chưa" and the standard not reached at most. */
#define NEGATION_DISTANCE 5

/* "chưa đáp ứng đầy đủ tiêu chuẩn": what is said is that it is not met. */
static bool
is_standard_denied(const cbcc_analysis *a, size_t from, size_t said)
{
	for (size_t at = said; at-- > from && said - at <= NEGATION_DISTANCE;)
	{
		const cbcc_token *token = &a->tokens[at];

		/* but "không chỉ", "không những" */
		if (cbcc_has_link(a, at, CBCC_LINK_NOT))
			return !cbcc_has_link(a, at + 1, CBCC_LINK_ONLY) &&
				!cbcc_has_link(a, at + 1, CBCC_LINK_PLURAL);
		if (token->kind != CBCC_ATOM_SYLLABLE || cbcc_token_has(token, CBCC_CLASS_POPULATION))
			return false;
	}
	return false;
}

/*
 * "187 giáo viên chưa đạt chuẩn. Trong đó, 96 người dạy tiểu học, 91 người ...":
 * those, of whom these are parts until one tells something else; or NULL.
 */
static const cbcc_counted *
whole_continued(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_counted *whole = cbcc_continued_count(g, index);

	return whole != NULL && d->tie == CBCC_TIE_PART && cbcc_draft_group(g, index) == NULL &&
		!d->has_own_event && !d->has_own_qualification &&
		(before == NULL || before->fact.standard == whole->standard) ? whole : NULL;
}

/* "...; trên chuẩn: mầm non 75%, tiểu học 30%": what its clause begins with */
static cbcc_standard
standard_of_clause(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		clause;
	size_t		said;
	size_t		list;

	if (!cbcc_some_of(a, free_standards, 0, d->left))
		return CBCC_STANDARD_NONE;
	clause = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, d->left + 1);
	said = cbcc_next_of(a, free_standards, clause != CBCC_NO_WORD ? clause : 0, d->left);
	/* "Trong số chưa đạt chuẩn, mầm non có 402 người, tiểu học 733 người" */
	if (said < g->frame_end && cbcc_has_link(a, a->opening, CBCC_LINK_OF_WHOLE))
		return is_standard_denied(a, a->opening, said) ? CBCC_STANDARD_BELOW :
			(cbcc_standard) cbcc_token_value(&a->tokens[said], CBCC_CLASS_STANDARD);
	list = cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, said + 1, d->left + 1);
	/* "chưa đạt chuẩn: 67 người (mầm non 9)" counts the whole first */
	return said < d->left && list <= d->left && cbcc_item_at(a, list) == NULL ?
		(cbcc_standard) cbcc_token_value(&a->tokens[said], CBCC_CLASS_STANDARD) :
		CBCC_STANDARD_NONE;
}

/* What the standard of the whole was of, or the last that the paragraph told; or NONE. */
static cbcc_track
track_of_standard(const cbcc_grammar *g, size_t index)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_counted *whole = cbcc_continued_count(g, index);

	if (whole != NULL && whole->standard != CBCC_STANDARD_NONE)
		return whole->qualification.track;
	for (size_t i = s->counted_count; s->fact_paragraph == s->paragraph && i-- > 0;)
		if (s->counted[i].standard != CBCC_STANDARD_NONE)
			return s->counted[i].qualification.track;
	return CBCC_TRACK_NONE;
}

/* The standard that the number's own words name, or its clause; returns if they do. */
static bool
read_standard(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	size_t		at = cbcc_next_of(a, free_standards, d->left, d->right);
	/* "bồi dưỡng theo tiêu chuẩn ngạch": what for, not that they meet it */
	bool		said = at < d->right &&
		!(a->tokens[at].key == KEY_THEO && d->fact.event == CBCC_EVENT_TRAINING);
	cbcc_track	track = d->heading;

	d->fact.standard = !said ? standard_of_clause(g, index) :
		is_standard_denied(a, d->left, at) ? CBCC_STANDARD_BELOW :
		(cbcc_standard) cbcc_token_value(&a->tokens[at], CBCC_CLASS_STANDARD);
	/* "về lý luận chính trị, 131 đồng chí đạt chuẩn", or a list headed so */
	if (track == CBCC_TRACK_NONE && g->discourse.list_is_open)
		track = g->discourse.list.qualification.track;
	if (d->fact.standard != CBCC_STANDARD_NONE && !d->has_own_qualification &&
		track != CBCC_TRACK_NONE)
	{
		d->fact.qualification = (cbcc_qualification_range) {.track = track};
		d->has_own_qualification = true;
	}
	return said;
}

/* What the sentence's first number has from earlier ones. */
static void
carry_standard(cbcc_grammar *g, size_t index, bool said)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_counted *same = cbcc_draft_same_number(g, index);

	/* "98% đạt chuẩn về chuyên môn. Trên chuẩn là 71%": of the same standard */
	if (d->fact.standard != CBCC_STANDARD_NONE && !d->has_own_qualification &&
		d->fact.event == CBCC_EVENT_STOCK)
		d->fact.qualification.track = track_of_standard(g, index);
	if (same == NULL)
		same = cbcc_continued_extreme(g);
	if (same != NULL && !said)
		d->fact.standard = same->standard;
}

/* "đạt chuẩn về văn hóa 78%, chuyên môn 54%": in another track, by the same standard */
static bool
is_next_track(const cbcc_draft *d, const cbcc_draft *before)
{
	return d->has_own_qualification && before->has_own_qualification &&
		d->fact.qualification.min == CBCC_LEVEL_NONE &&
		before->fact.qualification.min == CBCC_LEVEL_NONE &&
		d->fact.qualification.track != before->fact.qualification.track &&
		d->fact.quantity.unit == before->fact.quantity.unit && !d->has_own_event &&
		d->fact.event == CBCC_EVENT_STOCK && before->item + 1 == d->item;
}

/* What it has from the number before it. */
static void
inherit_standard(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = cbcc_draft_group(g, index);

	if (d->fact.standard == CBCC_STANDARD_NONE &&
		before->fact.standard == CBCC_STANDARD_MET && says_not_reached(g, index))
		d->fact.standard = CBCC_STANDARD_BELOW;
	/* "3.126 giáo viên chưa đạt chuẩn; mầm non 894": parts of those */
	if (d->fact.standard == CBCC_STANDARD_NONE && d->tie == CBCC_TIE_PART &&
		group != NULL && !d->has_own_event && !d->has_own_qualification &&
		(before == group || before->fact.standard != CBCC_STANDARD_NONE))
		d->fact.standard = group->fact.standard;
	if (d->fact.standard == CBCC_STANDARD_NONE &&
		(d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE || is_next_track(d, before)))
		d->fact.standard = before->fact.standard;
	/* "81% đạt chuẩn về chuyên môn (tăng 6%), còn 18% chưa đạt chuẩn" */
	while (before->fact.event == CBCC_EVENT_CHANGE && d->fact.event != CBCC_EVENT_CHANGE &&
		   cbcc_draft_before(g, before->item) != NULL)
		before = cbcc_draft_before(g, before->item);
	if (d->fact.standard != CBCC_STANDARD_NONE && !d->has_own_qualification &&
		d->fact.event == before->fact.event && before->fact.standard != CBCC_STANDARD_NONE)
		d->fact.qualification.track = before->fact.qualification.track;
}

void
cbcc_manner_standard(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	bool		said = read_standard(g, index);
	const cbcc_counted *whole = said ? NULL : whole_continued(g, index);

	if (whole != NULL)
	{
		d->fact.standard = whole->standard;
		if (d->fact.standard != CBCC_STANDARD_NONE)
			d->fact.qualification = whole->qualification;
	}
	else if (cbcc_draft_before(g, index) == NULL)
		carry_standard(g, index, said);
	else
		inherit_standard(g, index);
}
