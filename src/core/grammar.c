/*-------------------------------------------------------------------------
 *
 * grammar.c
 *		Segments, ties, and the order in which slots are filled.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include <string.h>

cbcc_draft *
cbcc_draft_before(cbcc_grammar *g, size_t index)
{
	while (index-- > 0)
		if (!g->drafts[index].is_rejected)
			return &g->drafts[index];
	return NULL;
}

cbcc_draft *
cbcc_draft_head(cbcc_grammar *g, size_t index)
{
	while (index-- > 0)
		if (!g->drafts[index].is_rejected && g->drafts[index].tie == CBCC_TIE_NEW)
			return &g->drafts[index];
	return NULL;
}

cbcc_draft *
cbcc_draft_group(cbcc_grammar *g, size_t index)
{
	size_t		group = g->drafts[index].group;

	return group == CBCC_DRAFT_NONE ? NULL : &g->drafts[group];
}

/*
 * Where the words between two numbers of one segment part.  A word of share
 * ("chiếm", "đạt") belongs to the number behind it, and so do "cho", "với",
 * "và"; otherwise all belongs to the number before.
 */
static size_t
split_between(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = to; i-- > from;)
		if (cbcc_has_link(a, i, CBCC_LINK_SHARE) || cbcc_has_link(a, i, CBCC_LINK_FOR) ||
			cbcc_has_link(a, i, CBCC_LINK_AND) || cbcc_has_link(a, i, CBCC_LINK_PART) ||
			cbcc_has_link(a, i, CBCC_LINK_REST))
			return i;
	return to;
}

#define NONE ((size_t) -1)

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

/*
 * A bracket that holds no more than a share does not cut off what is said of
 * the number: "15/15 chủ tịch hội (100%) có trình độ trung cấp".
 */
static size_t
end_behind_brackets(const cbcc_grammar *g, size_t index, size_t right)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *next;
	size_t		end;

	if (right >= a->count || !cbcc_token_is_mark(&a->tokens[right], '('))
		return right;
	end = end_of_plain_bracket(g, index, right);
	if (end > right)
		return end;
	if (index + 1 >= g->draft_count)
		return right;
	next = cbcc_draft_item(g, index + 1);
	if (next->first != right + 1 || next->end + 1 >= a->count ||
		!cbcc_token_is_mark(&a->tokens[next->end], ')') ||
		a->tokens[next->end + 1].kind == CBCC_ATOM_MARK)
		return right;
	end = cbcc_segment_end(a, next->end + 1);
	if (index + 2 < g->draft_count && cbcc_draft_item(g, index + 2)->first < end)
		return right;
	return end;
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

	if (d->right >= a->count || a->cuts[d->right] != CBCC_CUT_COMMA ||
		cbcc_bracket_of(a, cbcc_draft_item(g, index)->first) != 0)
		return d->right;
	for (size_t i = d->left; i < d->right; i++)
		if (a->tokens[i].classes & (1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_TRACK |
									1u << CBCC_CLASS_QUALIFICATION |
									1u << CBCC_CLASS_STANDARD))
			return d->right;
	if (cbcc_has_link(a, d->right, CBCC_LINK_PART) || cbcc_has_link(a, d->right, CBCC_LINK_REST) ||
		cbcc_has_link(a, d->right, CBCC_LINK_SINGLE))
		return d->right;
	end = cbcc_segment_end(a, d->right);
	if (index + 1 < g->draft_count && cbcc_draft_item(g, index + 1)->first < end)
		return d->right;
	return end;
}

/* "số còn lại (14 người) mới ở bậc sơ cấp": the words go round the bracket. */
static void
take_rest(const cbcc_grammar *g, cbcc_draft *d, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	if (item->in_brackets && item->first >= 2 &&
		cbcc_has_link(a, item->first - 2, CBCC_LINK_REST) && item->end + 1 < a->count &&
		cbcc_token_is_mark(&a->tokens[item->end], ')'))
	{
		d->left = item->first - 2;
		d->right = cbcc_segment_end(a, item->end + 1);
	}
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

	if (!item->in_brackets || item->first < 2 || !item->has_unit ||
		item->unit == CBCC_UNIT_PERCENT || item->unit == CBCC_UNIT_PERCENT_OF_PLAN)
		return;
	start = cbcc_segment_start(a, item->first - 2);
	if (start >= before && start < d->left)
		d->left = start;
}

/*
 * Own words of each number: its segment, shared with its neighbours.  Numbers
 * of other subjects ("11 xã, thị trấn") are words like others.
 */
static void
find_own_words(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	size_t		last = NONE;		/* the number before that may be a fact */

	for (size_t i = 0; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i);
		size_t		before = last != NONE ? cbcc_draft_item(g, last)->end : 0;

		d->left = cbcc_segment_start(a, item->first);
		d->left = start_before_brackets(g, d->left, before);
		take_label_of_bracket(g, d, item, before);
		d->right = cbcc_segment_end(a, item->end - 1);
		d->right = end_behind_brackets(g, i, d->right);
		d->right = end_of_predicate(g, i, d);
		take_rest(g, d, item);
		d->wide_left = before;
		for (size_t j = item->first; j > before; j--)
			if (a->cuts[j] == CBCC_CUT_SEMICOLON)
			{
				d->wide_left = j;
				break;
			}
		if (item->is_outside)
			continue;
		if (last != NONE && d->left < before)
		{
			d->left = split_between(a, before, item->first);
			g->drafts[last].right = d->left;
		}
		else if (last != NONE && !item->in_brackets && g->drafts[last].right > d->left)
			g->drafts[last].right = d->left;
		last = i;
	}
}

/* Words that say nothing of what a number counts. */
static bool
is_empty_word(const cbcc_analysis *a, size_t at)
{
	const cbcc_token *token = &a->tokens[at];
	uint32_t	full =
		1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_QUALIFICATION |
		1u << CBCC_CLASS_TRACK | 1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_STANDARD |
		1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_OUTSIDE | 1u << CBCC_CLASS_SEAT;

	if (a->roles[at] == CBCC_ROLE_PLACE || a->roles[at] == CBCC_ROLE_TIME)
		return false;
	if (token->classes & full)
		return false;
	if (cbcc_has_link(a, at, CBCC_LINK_REST) || cbcc_has_link(a, at, CBCC_LINK_PART) ||
		cbcc_has_link(a, at, CBCC_LINK_SINGLE) || cbcc_has_link(a, at, CBCC_LINK_COMPARE))
		return false;
	return true;
}

/* A number that a bracket adds to the one before it: "(năm 2015 là 98)". */
static bool
is_bracketed_aside(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		bracket = cbcc_bracket_of(a, cbcc_draft_item(g, index)->first);

	if (bracket == 0 ||
		cbcc_bracket_of(a, cbcc_draft_item(g, index - 1)->first) == bracket)
		return false;
	for (size_t i = bracket; i < g->drafts[index].right; i++)
		if (a->roles[i] == CBCC_ROLE_PLAIN && !is_empty_word(a, i))
			return false;
	return true;
}

static bool
says_same(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_SAME))
			return true;
	return false;
}

static bool
all_empty(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (!is_empty_word(a, i))
			return false;
	return true;
}

static bool
has_share_word(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_SHARE))
			return true;
	return false;
}

static bool
has_stat_word(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_STAT, CBCC_STAT_MEAN))
			return true;
	return false;
}

/* "từ 32,3% lên 62,9%": two values of one thing. */
static bool
is_end_of_span(const cbcc_analysis *a, const cbcc_item *before,
			   const cbcc_item *item)
{
	return item->first > 0 && before->first > 0 &&
		cbcc_has_link(a, item->first - 1, CBCC_LINK_TOWARDS) &&
		cbcc_token_is(&a->tokens[before->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM);
}

/* Past the noun that an outside number counts: "61 thôn, khu đạt 100%". */
static size_t
end_of_noun(const cbcc_analysis *a, size_t at)
{
	while (at < a->count && !is_empty_word(a, at))
		at++;
	return at;
}

/*
 * The same group again: a share of the count before it, or a count beside a
 * share, with no words of its own: ", chiếm 69,3%", "(23,1%)", "/130".
 */
static bool
is_same_group(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *before;
	bool		percent = item->has_unit && (item->unit == CBCC_UNIT_PERCENT ||
											 item->unit == CBCC_UNIT_PERCENT_OF_PLAN);

	size_t		from = d->left;

	if (index == 0)
		return false;
	before = cbcc_draft_item(g, index - 1);
	if (before->is_outside && before->in_brackets && !item->in_brackets)
		return false;
	if (from < before->end)
		from = before->is_outside ? end_of_noun(a, before->end) : before->end;
	if (says_same(a, from, item->first) || is_bracketed_aside(g, index))
		return true;
	if (!all_empty(a, from, item->first) || item->counts_people)
		return false;
	if (a->cuts[item->first] != CBCC_CUT_NONE && !item->in_brackets &&
		!has_share_word(a, d->left, item->first))
		return false;
	if (!all_empty(a, item->end, d->right))
		return false;
	if (is_end_of_span(a, before, item))
		return true;
	if (has_stat_word(a, from, item->first))
		return true;			/* ", bình quân 90 người/lớp" */
	if (percent)
		return item->in_brackets || has_share_word(a, d->left, item->first);
	return item->in_brackets && before->has_unit &&
		(before->unit == CBCC_UNIT_PERCENT || !item->has_unit);
}

/* The learners of a class, or what it cost: another unit in one breath. */
static bool
is_companion(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *before;

	if (index == 0)
		return false;
	before = cbcc_draft_item(g, index - 1);
	if (!before->has_unit || !item->has_unit || before->unit == item->unit ||
		before->unit != CBCC_UNIT_CLASS)
		return false;
	for (size_t i = before->end; i < item->first; i++)
		if (a->cuts[i] == CBCC_CUT_SEMICOLON &&
			!cbcc_has_link(a, item->first - 1, CBCC_LINK_FOR))
			return false;
	for (size_t i = d->left; i < item->first; i++)
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_QUALIFICATION))
			return false;
	return item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_TURN;
}

static bool
has_rest_word(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_REST))
			return true;
	return false;
}

static bool
part_word_between(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_PART) || cbcc_has_link(a, i, CBCC_LINK_REST) ||
			cbcc_has_link(a, i, CBCC_LINK_SINGLE))
			return true;
	return false;
}

/*
 * A part that names the kinds of its group again, with a trait: "đại biểu nữ
 * 18 người; đại biểu là người dân tộc thiểu số 9 người".
 */
static bool
is_breakdown(cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);
	uint32_t	own = cbcc_population_between(g, d->left, d->right);
	uint32_t	group = head != NULL ? head->fact.population :
		g->continues ? g->discourse.population : 0;

	/* "Chia theo khối, cán bộ là 152 người, công chức 146 người" */
	if (head == NULL && g->continues && (own & CBCC_POPULATION_KINDS) != 0 &&
		(own & CBCC_POPULATION_KINDS & ~group) == 0 &&
		(group & CBCC_POPULATION_KINDS & ~own) != 0)
		return true;
	return (own & CBCC_POPULATION_TRAITS) != 0 && group != 0 &&
		(own & CBCC_POPULATION_KINDS & ~group) == 0 &&
		(own & CBCC_POPULATION_TRAITS & ~group) != 0;
}

/* "gồm 12 cán bộ và 9 công chức": the second is a part as the first is. */
static bool
is_listed_part(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = before != NULL && before->tie == CBCC_TIE_PART ?
		cbcc_draft_group(g, (size_t) (before - g->drafts)) : NULL;
	uint32_t	own = cbcc_population_between(g, d->left, d->right);

	return group != NULL && a->cuts[d->left] != CBCC_CUT_SEMICOLON &&
		((own & CBCC_POPULATION_KINDS & ~group->fact.population) == 0 ||
		 (group->fact.population & CBCC_POPULATION_KINDS) == 0);
}

/*
 * "trong đó" makes a part of the number right before it; the parts that follow
 * are parts of the same.
 */
static void
find_group(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);
	cbcc_draft *before = cbcc_draft_before(g, index);

	d->group = head != NULL ? (size_t) (head - g->drafts) : CBCC_DRAFT_NONE;
	if (d->tie != CBCC_TIE_PART || before == NULL)
		return;
	if (part_word_between(a, cbcc_draft_item(g, (size_t) (before - g->drafts))->end,
						  cbcc_draft_item(g, index)->first) &&
		!has_rest_word(a, d->left, cbcc_draft_item(g, index)->first))
	{
		while (before->tie == CBCC_TIE_SAME || before->tie == CBCC_TIE_CHANGE)
		{
			cbcc_draft *earlier = cbcc_draft_before(g, (size_t) (before - g->drafts));

			if (earlier == NULL)
				break;
			before = earlier;
		}
		d->group = (size_t) (before - g->drafts);
	}
	else if (before->tie == CBCC_TIE_PART || before->tie == CBCC_TIE_SAME ||
			 before->tie == CBCC_TIE_CHANGE)
		d->group = before->group;
}

/*
 * Only a place or a time of its own: "9 người chưa qua đào tạo; ở xã X là 4",
 * "2017: 51; 2018: 49".  The rest is said of the number before.
 */
static bool
is_elliptic(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		found = false;

	for (size_t i = d->left; i < d->right; i++)
	{
		if (a->roles[i] == CBCC_ROLE_PLACE || a->roles[i] == CBCC_ROLE_TIME)
			found = true;
		else if ((i < item->first || i >= item->end) && !is_empty_word(a, i))
			return false;
	}
	return found && !item->counts_people;
}

/* "Phụ nữ chiếm 27,6%": of the group spoken of, whatever follows. */
static bool
is_trait_of_group(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	own = cbcc_population_between(g, d->left, d->right);

	return g->discourse.has_facts && !(own & CBCC_POPULATION_KINDS) &&
		(own & CBCC_POPULATION_TRAITS) != 0 &&
		(g->frame_population & CBCC_POPULATION_KINDS) == 0;
}

static void
find_tie(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		before = index > 0 ? cbcc_draft_item(g, index - 1)->end : 0;
	const cbcc_draft *head = cbcc_draft_head(g, index);
	bool		first = cbcc_draft_before(g, index) == NULL && !g->continues;

	if (cbcc_governor_change(g, index) != 0)
		d->tie = CBCC_TIE_CHANGE;
	else if (is_same_group(g, index))
		d->tie = CBCC_TIE_SAME;
	else if (is_companion(g, index))
		d->tie = CBCC_TIE_COMPANION;
	else if (first)
		d->tie = is_trait_of_group(g, index) ? CBCC_TIE_PART : CBCC_TIE_NEW;
	else if (cbcc_draft_before(g, index) != NULL && is_elliptic(g, index))
		d->tie = CBCC_TIE_SAME;
	else if (part_word_between(a, before, item->first))
		d->tie = CBCC_TIE_PART;
	else if (head != NULL && !d->has_own_kinds)
		d->tie = CBCC_TIE_PART;
	else if (is_breakdown(g, index))
		d->tie = CBCC_TIE_PART;
	else if (is_listed_part(g, index))
		d->tie = CBCC_TIE_PART;
	else
		d->tie = CBCC_TIE_NEW;
	find_group(g, index);
}

/* Money is of a level only in its noun phrase, which a purpose ends. */
static size_t
subject_end(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		at = cbcc_draft_item(g, index)->end;

	if (d->fact.event != CBCC_EVENT_SPENDING)
		return d->right;
	while (at < d->right && !cbcc_has_link(a, at, CBCC_LINK_TO) &&
		   !cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT))
		at++;
	return at;
}

/* Ruling 38: subject of "là", or a list head right before the number. */
static bool
is_subject_of(const cbcc_analysis *a, size_t from, size_t number)
{
	for (size_t i = from; i < number; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_PASSIVE) || cbcc_has_link(a, i, CBCC_LINK_HAVE) ||
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT))
			return false;
	return true;
}

/* A word of training of its own begins another subject (ruling 32). */
static bool
names_training(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = g->drafts[index].left; i < g->drafts[index].right; i++)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING))
			return true;
	return false;
}

static bool
same_clause(const cbcc_grammar *g, const cbcc_draft *before, const cbcc_draft *d)
{
	for (size_t i = g->analysis.items[before->item].end; i <= d->left; i++)
		if (g->analysis.cuts[i] == CBCC_CUT_SEMICOLON)
			return false;
	return true;
}

/*
 * The qualification: in the words behind the number or before it, whichever
 * names a level; a label before the number wins where nothing follows.
 */
static void
fill_qualification(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = cbcc_draft_group(g, index);
	cbcc_qualification_phrase left;
	cbcc_qualification_phrase right;
	bool		has_left;
	bool		has_right;

	has_right = cbcc_qualification_phrase_read(a->tokens, item->end,
											   subject_end(g, index), s->track,
											   &right);
	has_left = cbcc_qualification_phrase_read(a->tokens, d->left, item->first,
											  s->track, &left);
	if (has_left && d->fact.event == CBCC_EVENT_SPENDING)
		has_left = is_subject_of(a, left.end, item->first);
	if (!has_left && !has_right && d->fact.event == CBCC_EVENT_TRAINING &&
		(d->tie == CBCC_TIE_NEW || d->tie == CBCC_TIE_PART))
		has_left = cbcc_qualification_phrase_read(a->tokens, d->wide_left, d->left,
												  s->track, &left);
	if (has_left && (!has_right || (left.has_level && !right.has_level)))
		right = left, has_right = true;
	if (has_right)
	{
		d->fact.qualification = right.range;
		d->has_own_qualification = true;
		if (right.has_own_track || right.has_level)
			s->track = right.range.track;
		return;
	}
	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE ||
						   d->tie == CBCC_TIE_COMPANION))
		d->fact.qualification = before->fact.qualification;
	else if (d->tie == CBCC_TIE_PART && group != NULL && !names_training(g, index) &&
			 group->fact.event == CBCC_EVENT_TRAINING &&
			 d->fact.event == CBCC_EVENT_TRAINING)
		d->fact.qualification = group->fact.qualification;
	else if (before != NULL && before->fact.event == CBCC_EVENT_TRAINING &&
			 d->fact.event == CBCC_EVENT_TRAINING && same_clause(g, before, d))
		d->fact.qualification = before->fact.qualification;
	else if (d->tie == CBCC_TIE_CHANGE &&
			 cbcc_population_between(g, d->left, item->first) == 0)
		d->fact.qualification = s->qualification;
}

/*
 * "200 cán bộ theo học ba lớp tiếng Mông": people take the subject of the
 * class that they go to.
 */
static void
take_class_subject(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *next = &g->drafts[i + 1];

		if (d->is_rejected || next->is_rejected || d->has_own_qualification ||
			d->fact.event != CBCC_EVENT_TRAINING ||
			d->fact.qualification.track != CBCC_TRACK_NONE ||
			cbcc_draft_item(g, i)->unit == CBCC_UNIT_CLASS ||
			cbcc_draft_item(g, i + 1)->unit != CBCC_UNIT_CLASS)
			continue;
		if (cbcc_segment_start(&g->analysis, cbcc_draft_item(g, i + 1)->first) <=
			cbcc_draft_item(g, i)->first)
			d->fact.qualification = next->fact.qualification;
	}
}

/* "1.136 người, gồm 296 cán bộ, 217 công chức": all are what the parts are. */
static void
take_kinds_of_parts(cbcc_grammar *g)
{
	for (size_t i = 1; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		cbcc_draft *group = cbcc_draft_group(g, i);

		if (d->is_rejected || d->tie != CBCC_TIE_PART || group == NULL ||
			!d->has_own_kinds || group->has_own_kinds ||
			cbcc_draft_item(g, i)->unit != CBCC_UNIT_PERSON ||
			!(d->fact.event == group->fact.event))
			continue;
		group->fact.population |= d->fact.population & CBCC_POPULATION_KINDS;
	}
}

/* Is there a noun phrase and "và" or a comma, and nothing more? */
static bool
is_coordinated(const cbcc_analysis *a, size_t from, size_t to)
{
	if (to == 0 || !(cbcc_has_link(a, to - 1, CBCC_LINK_AND) ||
					 cbcc_token_is_mark(&a->tokens[to - 1], ',')))
		return false;
	for (size_t i = from; i < to; i++)
		if (a->cuts[i] >= CBCC_CUT_COLON || cbcc_has_link(a, i, CBCC_LINK_PART) ||
			cbcc_has_link(a, i, CBCC_LINK_HAVE))
			return false;
	return true;
}

/*
 * One predicate of two subjects: "80% cán bộ và 90% công chức cấp xã đạt
 * chuẩn", "18/21 bí thư và 16/21 chủ tịch có trình độ trung cấp".
 */
static void
share_predicate(cbcc_grammar *g)
{
	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		const cbcc_draft *next = &g->drafts[i];
		size_t		end = cbcc_draft_item(g, i - 1)->end;

		if (d->is_rejected || next->is_rejected || !d->has_own_kinds ||
			!next->has_own_kinds || d->has_own_event || d->has_own_qualification ||
			d->fact.standard != CBCC_STANDARD_NONE ||
			cbcc_draft_item(g, i - 1)->unit != cbcc_draft_item(g, i)->unit ||
			!(next->has_own_qualification ||
			  next->fact.standard != CBCC_STANDARD_NONE))
			continue;
		if (!is_coordinated(&g->analysis, end, cbcc_draft_item(g, i)->first))
			continue;
		d->fact.qualification = next->fact.qualification;
		d->fact.standard = next->fact.standard;
		d->fact.event = next->fact.event;
		d->fact.modality = next->fact.modality;
	}
}

/* "171 người, tức 57,4%, học xong trung cấp": said behind the share. */
static void
take_back_from_share(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *next = &g->drafts[i + 1];

		if (!d->is_rejected && !next->is_rejected && next->tie == CBCC_TIE_SAME &&
			next->has_own_qualification &&
			d->fact.qualification.track == CBCC_TRACK_NONE)
			d->fact.qualification = next->fact.qualification;
	}
}

/* A class for which nobody is named is for those counted beside it. */
static void
take_class_audience(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
		if (!g->drafts[i].is_rejected && !g->drafts[i + 1].is_rejected &&
			g->drafts[i + 1].tie == CBCC_TIE_COMPANION &&
			(g->drafts[i].fact.population & CBCC_POPULATION_KINDS) == 0)
			g->drafts[i].fact.population = g->drafts[i + 1].fact.population;
}

/* Learners of a class spoken of before: "Lớp học khai giảng với 96 học viên". */
static void
take_subject_spoken_of(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];

	if (d->fact.event == CBCC_EVENT_STOCK &&
		(d->fact.population & CBCC_POPULATION_LEARNER) != 0)
		d->fact.event = CBCC_EVENT_TRAINING;	/* ruling 32 */
	if (d->fact.event == CBCC_EVENT_TRAINING && d->tie == CBCC_TIE_NEW &&
		(d->fact.population & CBCC_POPULATION_LEARNER) != 0 &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERSON &&
		d->fact.qualification.track == CBCC_TRACK_NONE)
		d->fact.qualification = g->discourse.subject;
}

/* "tiểu học 3.295 giáo viên": where they teach, not what they learnt. */
static void
drop_school_level(cbcc_draft *d)
{
	if ((d->fact.population & CBCC_POPULATION_LECTURER) != 0 &&
		d->fact.qualification.track == CBCC_TRACK_GENERAL)
		d->fact.qualification = (cbcc_qualification_range) {0};
}

/* Money and grades are of no level unless their own words say so. */
static void
prune_qualification(cbcc_draft *d)
{
	if (d->fact.event == CBCC_EVENT_EVALUATION ||
		(d->fact.event == CBCC_EVENT_SPENDING && !d->has_own_qualification))
		d->fact.qualification = (cbcc_qualification_range) {0};
}

/*
 * A heading before the first number sets the track of the list: "Về lý luận
 * chính trị, ...", "LLCT: ...".
 */
static void
read_heading_track(cbcc_grammar *g, size_t index, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = from; i < to; i++)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_TRACK))
			g->drafts[index].heading = g->discourse.track =
				(cbcc_track) cbcc_token_value(&a->tokens[i], CBCC_CLASS_TRACK);
}

static void
fill_quantity(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	int			change = cbcc_governor_change(g, index);

	d->fact.quantity.value = item->number.value;
	d->fact.quantity.approx = item->approx;
	d->fact.quantity.unit = item->unit;
	if (d->fact.event == CBCC_EVENT_CHANGE && change < 0)
		d->fact.quantity.value.mantissa = -d->fact.quantity.value.mantissa;
	if (item->has_whole)
	{
		d->fact.has_out_of = true;
		d->fact.out_of = item->whole;
	}
}

/*
 * A bare number in a list counts what the number before it counts: "2017: 51;
 * 2018: 49", "Mèo Vạc 8, Yên Minh 7".
 */
static void
fill_unit(cbcc_grammar *g, size_t index)
{
	cbcc_item  *item = &g->analysis.items[g->drafts[index].item];
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (item->has_unit)
		return;
	item->unit = CBCC_UNIT_PERSON;
	for (size_t i = item->first; i-- > 0;)
	{
		if (item->in_brackets ? i + 5 < item->first : i < g->drafts[index].left)
			break;
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST) &&
			!cbcc_token_has(&a->tokens[i], CBCC_CLASS_LINK))
		{
			item->unit = CBCC_UNIT_POST;
			return;
		}
	}
	if (before != NULL)
	{
		cbcc_unit	unit = cbcc_draft_item(g, (size_t) (before - g->drafts))->unit;

		if (unit == CBCC_UNIT_TURN || unit == CBCC_UNIT_PERSON ||
			unit == CBCC_UNIT_POST)
			item->unit = unit;
	}
}

/* "Trong tổng số M ... có N1; N2": M is the whole of each count (ruling 13). */
static void
fill_whole(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *whole = NULL;

	for (size_t i = 0; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i);

		if (whole != NULL && !d->is_rejected && !d->fact.has_out_of &&
			(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_POST) &&
			d->fact.event != CBCC_EVENT_CHANGE)
		{
			d->fact.has_out_of = true;
			d->fact.out_of = whole->number.value;
		}
		if (whole == NULL && item->first > 0 && !d->is_rejected &&
			cbcc_has_link(a, item->first - 1, CBCC_LINK_OF_WHOLE))
		{
			cbcc_draft *before = cbcc_draft_before(g, i);

			/* "16 trong số 21", or "Trong tổng số 96 ... có 21" */
			if (before == NULL || before->item + 1 != d->item)
				whole = item;
			else if (!before->fact.has_out_of)
			{
				before->fact.has_out_of = true;
				before->fact.out_of = item->number.value;
			}
		}
	}
}

static void
fill_span(cbcc_grammar *g, size_t index, const cbcc_sentence *sentence)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	d->fact.span.first = g->analysis.tokens[item->first].first;
	d->fact.span.end = g->analysis.tokens[item->end - 1].last;
	d->fact.sentence.first = sentence->first;
	d->fact.sentence.end = sentence->last;
}

static void
fill_draft(cbcc_grammar *g, size_t index, const cbcc_sentence *sentence)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		before = index > 0 ? cbcc_draft_item(g, index - 1)->end : 0;

	read_heading_track(g, index, before, d->left);
	fill_unit(g, index);
	d->has_own_kinds = item->counts_people ||
		(cbcc_population_between(g, d->left, d->right) & CBCC_POPULATION_KINDS) != 0;
	find_tie(g, index);
	d->is_rejected = !cbcc_scope_holds(g, index);
	if (d->is_rejected)
		return;
	cbcc_governor_event(g, index);
	fill_qualification(g, index);
	prune_qualification(d);
	cbcc_governor_standard(g, index);
	cbcc_population_fill(g, index);
	drop_school_level(d);
	take_subject_spoken_of(g, index);
	cbcc_circumstance_place(g, index);
	cbcc_governor_stat(g, index);
	cbcc_circumstance_period(g, index);
	cbcc_governor_modality(g, index);
	cbcc_circumstance_base(g, index);
	fill_quantity(g, index);
	fill_span(g, index, sentence);
}

void
cbcc_grammar_read(cbcc_grammar *g, const char *text, const cbcc_sentence *sentence)
{
	cbcc_analyze(&g->analysis, text, sentence, &g->discourse.places,
				 &g->discourse.calendar);
	g->draft_count = g->analysis.item_count;
	memset(g->drafts, 0, g->draft_count * sizeof(cbcc_draft));
	for (size_t i = 0; i < g->draft_count; i++)
	{
		g->drafts[i].item = i;
		g->drafts[i].place = CBCC_PLACE_NONE;
		g->drafts[i].group = CBCC_DRAFT_NONE;
	}
	cbcc_circumstance_prepare(g);
	cbcc_discourse_open_sentence(g);
	find_own_words(g);
	for (size_t i = 0; i < g->draft_count; i++)
		fill_draft(g, i, sentence);
	fill_whole(g);
	take_class_subject(g);
	take_class_audience(g);
	take_back_from_share(g);
	share_predicate(g);
	take_kinds_of_parts(g);
	cbcc_discourse_close_sentence(g, sentence);
}
