/*-------------------------------------------------------------------------
 *
 * tie.c
 *		How a number hangs on those before it, and what it is part of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"
#include "key.h"

/* What somebody is employed as; a post or the Party's card comes on top. */
#define KINDS_OF_STAFF \
	((uint32_t) (CBCC_POPULATION_CADRE | CBCC_POPULATION_CIVIL_SERVANT | \
				 CBCC_POPULATION_PUBLIC_EMPLOYEE | CBCC_POPULATION_WORKER))

/* Words that say something of what a number counts. */
static uint64_t
telling_words(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_POPULATION] | rows[CBCC_CLASS_QUALIFICATION] |
		rows[CBCC_CLASS_TRACK] | rows[CBCC_CLASS_EVENT] | rows[CBCC_CLASS_STANDARD] |
		rows[CBCC_CLASS_UNIT] | rows[CBCC_CLASS_OUTSIDE] | rows[CBCC_CLASS_SEAT] |
		links[CBCC_LINK_REST] | links[CBCC_LINK_PART] | links[CBCC_LINK_SINGLE] |
		links[CBCC_LINK_COMPARE];
}

static uint64_t
places_and_times(const uint64_t *rows)
{
	return rows[CBCC_SET_ROLE + CBCC_ROLE_PLACE] | rows[CBCC_SET_ROLE + CBCC_ROLE_TIME];
}

/* The same but for words of places and times. */
static uint64_t
other_telling_words(const uint64_t *rows)
{
	return telling_words(rows) & ~places_and_times(rows);
}

static uint64_t
empty_words(const uint64_t *rows)
{
	return ~(telling_words(rows) | places_and_times(rows));
}

static uint64_t
full_words(const uint64_t *rows)
{
	return ~empty_words(rows);
}

static bool
all_empty(const cbcc_analysis *a, size_t from, size_t to)
{
	return !cbcc_some_of(a, full_words, from, to);
}

/* "| 214 | 6,7%": the cell behind that of the number before. */
static bool
is_next_cell(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->first > 1 && cbcc_token_is_mark(&a->tokens[item->first - 1], '|') &&
		a->roles[item->first - 2] == CBCC_ROLE_ITEM;
}

bool
cbcc_tie_says_towards(const cbcc_analysis *a, size_t number)
{
	/* past "còn", "đến" */
	number -= number > 1 && a->roles[number - 1] == CBCC_ROLE_PLAIN &&
		(a->tokens[number - 1].classes == 0 ||
		 cbcc_token_is(&a->tokens[number - 1], CBCC_CLASS_TIME, CBCC_TIME_TO));
	/* "tăng lên" is one word */
	return number > 0 && (cbcc_has_link(a, number - 1, CBCC_LINK_TOWARDS) ||
						  (cbcc_token_has(&a->tokens[number - 1], CBCC_CLASS_CHANGE) &&
						   !cbcc_token_has(&a->tokens[number - 1], CBCC_CLASS_EVENT)));
}

/* "từ 32,3% lên 62,9%": two values of one thing. */
static bool
is_end_of_span(const cbcc_analysis *a, const cbcc_item *before,
			   const cbcc_item *item)
{
	return before->first > 0 && cbcc_tie_says_towards(a, item->first) &&
		cbcc_token_is(&a->tokens[before->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM);
}

/* "từ 41% (năm 2000) tăng lên 73,5%": nothing but times and the rise between */
static bool
spans_times(const cbcc_analysis *a, const cbcc_item *before, const cbcc_item *item)
{
	if (!is_end_of_span(a, before, item))
		return false;
	cbcc_for_each_of(i, a, full_words, before->end, item->first)
		if (a->roles[i] != CBCC_ROLE_TIME &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE))
			return false;
	return true;
}

bool
cbcc_tie_opens_span(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = &g->drafts[index] - 1;

	return index > 0 && index + 1 < g->draft_count && item->first > 1 && !before->is_rejected &&
		(before->fact.event == CBCC_EVENT_CHANGE || before->fact.event == CBCC_EVENT_REDUCTION) &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM) &&
		a->cuts[item->first - 1] == CBCC_CUT_COMMA &&
		cbcc_segment_start(a, item->first - 2) <= item[-1].first &&
		cbcc_tie_says_towards(a, item[1].first);
}

/* Past the noun that an outside number counts: "61 thôn, khu đạt 100%". */
static size_t
end_of_noun(const cbcc_analysis *a, size_t at)
{
	return cbcc_next_of(a, empty_words, at, a->count);
}

/* "chiếm 17,2% tổng số cán bộ": what stands behind is what it is a share of. */
static bool
names_whole(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		at = item->end;

	if (!item->has_unit || item->unit != CBCC_UNIT_PERCENT)
		return false;
	if (cbcc_has_link(a, at, CBCC_LINK_OF_WHOLE))
		return true;
	return at + 1 < a->count &&
		(cbcc_token_is(&a->tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL) ||
		 (a->roles[at] == CBCC_ROLE_PLAIN &&
		  cbcc_token_is(&a->tokens[at], CBCC_CLASS_STAT, CBCC_STAT_TOTAL))) &&
		cbcc_token_has(&a->tokens[at + 1], CBCC_CLASS_POPULATION);
}

/* Past "/lớp" behind "bình quân 90 người". */
static size_t
end_of_rate(const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->end + 1 < a->count && cbcc_token_is_mark(&a->tokens[item->end], '/') &&
		cbcc_token_has(&a->tokens[item->end + 1], CBCC_CLASS_UNIT))
		return item->end + 2;
	return item->end;
}

/* "giảm 1.094 người so với năm 2017, còn 2.268 người": what is left, or reached */
static bool
is_remainder(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	return g->drafts[index - 1].tie == CBCC_TIE_CHANGE &&
		!g->drafts[index - 1].is_rejected &&
		cbcc_draft_item(g, index - 1)->unit == item->unit &&
		g->analysis.cuts[g->drafts[index].left] != CBCC_CUT_SEMICOLON;
}

/* Does no more than a mark part a share from the count before it? */
static bool
is_put_behind(const cbcc_analysis *a, const cbcc_item *before, const cbcc_item *item)
{
	const cbcc_token *mark = &a->tokens[item->first - 1];

	if (item->first == 0 || cbcc_token_is_mark(mark, '='))
		return item->first > 0;
	return before->unit != CBCC_UNIT_PERCENT &&
		a->tokens[item->end].kind != CBCC_ATOM_SYLLABLE && item->first == cbcc_segment_start(a, item->first) &&
		cbcc_segment_start(a, item->first - 1) <= before->first &&
		((cbcc_token_is_mark(mark, '-') && mark->spaced) || cbcc_token_is_mark(mark, ','));
}

/*
 * "29 người dưới 40 tuổi, chiếm 33,3%", "6 người dưới 35 tuổi (15,8%)", "6 người trẻ tuổi
 * (dưới 35 tuổi), chiếm 15,8%": is the number before it the age of those counted before?
 */
static bool
follows_age_of_counted(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		age = item[-1].first;
	size_t		bracket = cbcc_bracket_of(a, age);

	return index > 1 &&
		cbcc_segment_start(a, bracket > 1 ? bracket - 2 : age) <=
		cbcc_draft_item(g, index - 2)->first &&
		(item->in_brackets ||
		 cbcc_some_link(a, CBCC_LINK_SHARE, g->drafts[index].left, item->first));
}

/* Is nothing said behind the number that it would be a number of? */
static bool
says_no_more(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_item *item)
{
	size_t		end = cbcc_segment_end(a, item->end - 1);

	return names_whole(a, item) ||
		all_empty(a, end_of_rate(a, item), end < d->right ? end : d->right);
}

/* "nữ chiếm 18,1% với 88 người", "nữ chiếm 18,1%, tương ứng 88 người" */
static bool
says_share_in_people(const cbcc_analysis *a, const cbcc_item *before, const cbcc_item *item)
{
	size_t		link = item->first - 1;

	return before->unit == CBCC_UNIT_PERCENT && item->unit == CBCC_UNIT_PERSON &&
		before->end + 2 >= item->first && item->first > before->end &&
		(cbcc_has_link(a, link, CBCC_LINK_SHARE) ||
		 (cbcc_has_link(a, link, CBCC_LINK_AND) && a->tokens[link].key != KEY_VA));
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
	bool		percent = item->unit == CBCC_UNIT_PERCENT ||
		item->unit == CBCC_UNIT_PERCENT_OF_PLAN;
	size_t		from = d->left;

	if (index == 0 || cbcc_words_gloss(a, item))
		return false;
	/* "27% còn yếu; ở nhóm trên 50 tuổi, tỷ lệ này là 46%" */
	if (percent && cbcc_some_link(a, CBCC_LINK_SAME, d->left, item->first))
		return true;
	before = cbcc_draft_item(g, index - 1);
	/* "thấp nhất huyện X 52%; mức chung là 71%" */
	if (percent && before->unit == item->unit && !g->drafts[index - 1].is_rejected &&
		cbcc_some_link(a, CBCC_LINK_OVERALL, d->left, item->first))
		return true;
	if (cbcc_item_tells_age(a, before))
		return percent && follows_age_of_counted(g, index);
	if (before->is_outside && before->in_brackets)
		return false;
	if (from < before->end)
		from = before->is_outside ? end_of_noun(a, before->end) : before->end;
	if (cbcc_some_link(a, CBCC_LINK_SAME, from, item->first))
		return true;
	if ((spans_times(a, before, item) || cbcc_tie_opens_span(g, index)) && !item->counts_people)
		return true;
	if (!all_empty(a, from, item->first) || item->counts_people)
		return false;
	if (percent && is_next_cell(a, item))
		return true;
	if (is_remainder(g, index) || cbcc_change_is_restated(g, index - 1))
		return true;
	/* "12/15 = 80% cán bộ" */
	if (percent && from + 1 == item->first && cbcc_token_is_mark(&a->tokens[from], '='))
		return true;
	if (!says_no_more(a, d, item))
		return false;
	/* ", bình quân 90 người/lớp" */
	if (is_end_of_span(a, before, item) ||
		cbcc_some_value(a, CBCC_CLASS_STAT, CBCC_STAT_MEAN, from, item->first))
		return true;
	/* "nữ 19 đ/c = 20,2%", "nữ 19 người - 20,2%", "nữ 19 người, 20,2%" */
	if (percent)
		return is_put_behind(a, before, item) || item->in_brackets ||
			cbcc_some_link(a, CBCC_LINK_SHARE, d->left, item->first);
	return (item->in_brackets && (before->unit == CBCC_UNIT_PERCENT || !item->has_unit)) ||
		says_share_in_people(a, before, item);
}

/*
 * "mở 70 lớp và tuyển thêm 5 giảng viên": a verb of its own; but "tuyển 60 học viên"
 * are those of the class
 */
bool
cbcc_tie_has_other_verb(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	bool		learn = (cbcc_population_between(g, item->first, item->end + 1) &
						 CBCC_POPULATION_LEARNER) != 0;

	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, g->drafts[index].left, item->first)
		switch ((cbcc_event) cbcc_token_value(&a->tokens[i], CBCC_CLASS_EVENT))
		{
			case CBCC_EVENT_ROTATION:
			case CBCC_EVENT_APPOINTMENT:
			case CBCC_EVENT_REDUCTION:
			case CBCC_EVENT_EVALUATION:
				return true;
			case CBCC_EVENT_RECRUITMENT:
				return !learn && !cbcc_has_link(a, i, CBCC_LINK_DRAW);
			default:
				break;
		}
	return false;
}

/* The learners of a class, or what it cost: another unit in one breath. */
static bool
is_companion(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *before;

	if (index == 0 || g->drafts[index - 1].is_rejected)
		return false;
	before = cbcc_draft_item(g, index - 1);
	return item->has_unit && before->unit == CBCC_UNIT_CLASS &&
		(item->unit == CBCC_UNIT_PERSON || item->unit == CBCC_UNIT_TURN) &&
		(!cbcc_some_cut(a, CBCC_CUT_SEMICOLON, before->end, item->first) ||
		 cbcc_has_link(a, item->first - 1, CBCC_LINK_FOR)) &&
		!cbcc_tie_has_other_verb(g, index);
}

static bool
part_word_between(const cbcc_analysis *a, size_t from, size_t to)
{
	/* "70% trong số đó dưới 35 tuổi, ...": of the number before it */
	if (from > 0 && cbcc_has_link(a, from, CBCC_LINK_PART) &&
		cbcc_segment_start(a, from) != cbcc_segment_start(a, to))
		from++;
	return cbcc_some_link(a, CBCC_LINK_PART, from, to) ||
		cbcc_some_link(a, CBCC_LINK_REST, from, to) ||
		cbcc_some_link(a, CBCC_LINK_SINGLE, from, to);
}

/*
 * A part that names the kinds of its group again, with a trait: "đại biểu nữ
 * 18 người; đại biểu là người dân tộc thiểu số 9 người".
 */
static bool
is_breakdown(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);
	uint32_t	own = d->own_people;
	uint32_t	kinds = own & CBCC_POPULATION_KINDS;
	uint32_t	group = head != NULL ? head->fact.population :
		g->continues ? g->discourse.population : 0;

	/* "Chia theo khối, cán bộ là 152 người, công chức 146 người" */
	if (head == NULL && kinds != 0 && (kinds & ~group) == 0 &&
		(group & CBCC_POPULATION_KINDS & ~own) != 0)
		return true;
	/* "nữ cán bộ tăng ...; cán bộ trẻ tăng ...": beside, not within */
	if (kinds != 0 && (group & CBCC_POPULATION_TRAITS & ~own) != 0)
		return false;
	/* "bầu 25 đại biểu, nữ chiếm 29%, đảng viên 81%" */
	if (kinds == CBCC_POPULATION_PARTY_MEMBER)
		return true;
	/* "40% công chức lãnh đạo, 100% công chức trẻ": each of its own whole */
	if (kinds != 0 && kinds != (group & CBCC_POPULATION_KINDS))
		return false;
	return group != 0 && (own & CBCC_POPULATION_TRAITS & ~group) != 0;
}

/* Past the numbers of other brackets. */
static const cbcc_draft *
past_brackets(const cbcc_grammar *g, size_t index, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		own = cbcc_bracket_of(a, cbcc_draft_item(g, index)->first);

	for (const cbcc_draft *d = before; d != NULL; d = cbcc_draft_before(g, d->item))
	{
		size_t		bracket = cbcc_bracket_of(a, a->items[d->item].first);

		before = d;
		if (bracket == 0 || bracket == own)
			break;
	}
	return before;
}

/*
 * "gồm 45 cán bộ, trong đó 12 nữ, chiếm 30%; 30 công chức": the part that a clause of another
 * kind stands beside, past what is said within it; or the number before.
 */
static const cbcc_draft *
part_beside(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = past_brackets(g, index, cbcc_draft_before(g, index));

	if ((d->own_people & CBCC_POPULATION_KINDS) == 0 ||
		a->cuts[d->wide_left] != CBCC_CUT_SEMICOLON)
		return before;
	while (before != NULL && before->group != CBCC_DRAFT_NONE &&
		   (before->tie == CBCC_TIE_SAME ||
			(before->tie == CBCC_TIE_PART && g->drafts[before->group].tie == CBCC_TIE_PART)) &&
		   !cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->group].end,
						  a->items[before->item].first))
		before = before->tie == CBCC_TIE_SAME ? cbcc_draft_before(g, before->item) :
			&g->drafts[before->group];
	return before;
}

/* What the number before is a part of, where it is one; else NULL. */
static const cbcc_draft *
group_of_part_before(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = part_beside(g, index);

	return before != NULL && before->tie == CBCC_TIE_PART ?
		cbcc_draft_group(g, before->item) : NULL;
}

/* Is no more said of those counted, up to token at, than who they are? */
static bool
is_noun_alone(const cbcc_grammar *g, const cbcc_draft *d, size_t at)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = &a->items[d->item];

	return item->end == at ||
		(item->counts_people && d->right <= at + 1 &&
		 !cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, item->end, at) &&
		 !cbcc_some_in(a, CBCC_CLASS_EVENT, item->end, at));
}

/* "45 cán bộ, giáo viên, nhân viên": nothing but whom a number counts? */
static bool
lists_kinds(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (!cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION) && !cbcc_joins(a, i) &&
			!cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_PERSON) &&
			a->roles[i] != CBCC_ROLE_PLACE)
			return false;
	return from < to;
}

/*
 * "có 541 người: cán bộ 289, công chức 252", "có 541 cán bộ, công chức: ...", "có 9 công
 * chức: 1 trưởng phòng, ..."
 */
static bool
opens_breakdown(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		first = cbcc_draft_item(g, index)->first;
	uint32_t	own = d->own_people & CBCC_POPULATION_KINDS;
	bool		listed = before != NULL && a->cuts[first] == CBCC_CUT_COLON &&
		lists_kinds(a, a->items[before->item].end, first - 1);

	if (listed)
		own = cbcc_population_between(g, first, d->right) & CBCC_POPULATION_KINDS;
	return before != NULL && before->tie == CBCC_TIE_NEW && d->left > 0 &&
		(listed || (a->cuts[d->left] == CBCC_CUT_COLON && is_noun_alone(g, before, d->left - 1))) &&
		own != 0 && (own & ~(before->fact.population | CBCC_POPULATION_LEADER)) == 0;
}

/* "Trong tổng số 53 đại biểu, có 49 đại biểu là đảng viên; 15 đại biểu nữ" */
static bool
is_part_of_whole(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);
	size_t		first = head != NULL ? g->analysis.items[head->item].first : 0;

	return first > 0 && cbcc_has_link(&g->analysis, first - 1, CBCC_LINK_OF_WHOLE) &&
		(d->own_people & CBCC_POPULATION_KINDS & head->fact.population) != 0;
}

/* "300 cán bộ chuyên trách": the number before whom it counts */
static bool
counts_own_kinds(const cbcc_grammar *g, const cbcc_draft *d)
{
	return d->has_own_kinds && cbcc_population_between(g, d->left,
													   g->analysis.items[d->item].first) == 0;
}

/* "cán bộ 15 người": the number behind whom it counts, and no more said of them */
static bool
labels_own_kinds(const cbcc_grammar *g, const cbcc_draft *d)
{
	const cbcc_analysis *a = &g->analysis;

	return (cbcc_population_between(g, d->left, a->items[d->item].first) &
			CBCC_POPULATION_KINDS) != 0 &&
		a->items[d->item].end + 1 >= d->right;
}

/* Do two numbers stand alike with the kinds that they count, of whom nothing is done? */
static bool
are_worded_alike(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	return (before->own_people & CBCC_POPULATION_KINDS) != 0 &&
		!cbcc_some_in(&g->analysis, CBCC_CLASS_EVENT, d->left, d->right) &&
		((counts_own_kinds(g, d) && counts_own_kinds(g, before)) ||
		 (labels_own_kinds(g, d) && labels_own_kinds(g, before)));
}

/*
 * "31 cán bộ, trong đó 17 cán bộ cấp huyện về xã; 8 cán bộ cấp xã lên huyện": a
 * clause that its number opens goes on with the parts.
 */
static bool
opens_next_part(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *group = group_of_part_before(g, index);

	bool		within = group != NULL &&
		(d->own_people & CBCC_POPULATION_KINDS & ~group->fact.population) == 0;

	return group != NULL && a->cuts[d->wide_left] == CBCC_CUT_SEMICOLON &&
		item->unit == CBCC_UNIT_PERSON &&
		((item->first == d->wide_left && within) ||
		 ((within || !group->has_own_kinds) && d->left == d->wide_left &&
		  are_worded_alike(g, d, part_beside(g, index))));
}

/* "2 phó trưởng phòng", "phó giám đốc 3 người" */
static bool
counts_posts(const cbcc_draft *d)
{
	return (d->own_people & CBCC_POPULATION_KINDS) == CBCC_POPULATION_LEADER;
}

/*
 * "gồm 12 cán bộ và 9 công chức": the second is a part as the first is, of
 * whatever kind where they are worded alike.
 */
static bool
is_listed_part(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = past_brackets(g, index, cbcc_draft_before(g, index));
	const cbcc_draft *group = group_of_part_before(g, index);

	/* "Trong đó có 1 trưởng phòng, 2 phó trưởng phòng" */
	if (group == NULL && before != NULL && before->tie == CBCC_TIE_PART)
		return a->cuts[d->left] != CBCC_CUT_SEMICOLON && counts_posts(d) && counts_posts(before);
	return group != NULL && a->cuts[d->left] != CBCC_CUT_SEMICOLON &&
		((d->own_people & CBCC_POPULATION_KINDS & ~group->fact.population) == 0 ||
		 !group->has_own_kinds ||
		 (counts_own_kinds(g, d) && counts_own_kinds(g, before)) ||
		 (counts_posts(d) && counts_posts(before)));
}

/*
 * "203 cán bộ, công chức (122 cán bộ, 81 công chức)": the count that a bracket
 * breaks down, or NULL.
 */
static const cbcc_draft *
broken_down_by_bracket(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		bracket = cbcc_bracket_of(a, item->first);
	uint32_t	own;

	if (bracket == 0 || cbcc_words_gloss(a, item) ||
		/* "cao nhất là huyện X (113 người)": of the place */
		(item->in_brackets && item->first > 1 && a->roles[item->first - 2] == CBCC_ROLE_PLACE))
		return NULL;
	own = g->drafts[index].own_people;
	for (const cbcc_draft *d = cbcc_draft_before(g, index); d != NULL;
		 d = cbcc_draft_before(g, d->item))
	{
		const cbcc_item *before = &a->items[d->item];

		if (cbcc_bracket_of(a, before->first) == bracket)
			continue;
		/* "12 cán bộ xã là nữ (bí thư 2, chủ tịch 3)": the posts that they hold */
		if ((d->fact.population & CBCC_POPULATION_CADRE) != 0)
			own &= ~(uint32_t) CBCC_POPULATION_LEADER;
		/* "350 lượt cán bộ (120 nữ)" */
		return (before->unit == item->unit ||
				(before->unit == CBCC_UNIT_TURN && item->unit == CBCC_UNIT_PERSON)) &&
			((own & CBCC_POPULATION_KINDS & ~d->fact.population) == 0 ||
			 /* "45 người (12 công chức, 33 viên chức)" */
			 (!d->has_own_kinds && (own & KINDS_OF_STAFF) != 0)) ? d : NULL;
	}
	return NULL;
}

/* "...; 211 giáo viên chưa đạt chuẩn, bậc tiểu học 127 người": whom the clause is about */
static size_t
group_of_clause(const cbcc_grammar *g, size_t index)
{
	for (size_t i = index; i-- > 0;)
	{
		const cbcc_draft *d = &g->drafts[i];

		if (cbcc_some_cut(&g->analysis, CBCC_CUT_SEMICOLON, cbcc_draft_item(g, i)->end,
						  cbcc_draft_item(g, index)->first))
			break;
		if (!d->is_rejected && d->has_own_kinds)
			return d->fact.standard != CBCC_STANDARD_NONE ? i : CBCC_DRAFT_NONE;
	}
	return CBCC_DRAFT_NONE;
}

/*
 * "Trong đó, 76/76 bí thư đoàn xã có bằng THPT; 58 đồng chí ...", "CBCC cấp xã có
 * trình độ đại học 92 người, cao đẳng 21": a part that the sentence is about.
 */
static size_t
group_within(const cbcc_grammar *g, size_t index)
{
	size_t		clause = group_of_clause(g, index);

	if (clause != CBCC_DRAFT_NONE)
		return clause;
	for (size_t i = 0; i < index; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i);

		if (d->is_rejected)
			continue;
		return d->has_own_kinds &&
			(item->has_whole || d->has_own_qualification) ? i : CBCC_DRAFT_NONE;
	}
	return CBCC_DRAFT_NONE;
}

/* "trong đó", "về chuyên môn của nhóm này" */
static bool
names_part_of_before(const cbcc_analysis *a, size_t from, size_t to)
{
	return part_word_between(a, from, to) || cbcc_some_link(a, CBCC_LINK_BACK, from, to);
}

/* "trong đó 43 giảng viên: 4 tiến sĩ, 35 thạc sĩ": of the part that the colon stands behind */
static bool
is_behind_colon(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;

	return before->tie == CBCC_TIE_PART && before->has_own_kinds && !d->has_own_kinds &&
		a->cuts[d->left] == CBCC_CUT_COLON && before->right + 1 >= d->left &&
		a->items[before->item].unit == a->items[d->item].unit;
}

/* "...; cấp xã 96 đồng chí, nữ 21 đồng chí": of those of the level that its clause names */
static bool
is_trait_within(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	own = d->own_people;
	uint32_t	level = before->own_people;

	return before->tie == CBCC_TIE_PART && before->left > 0 &&
		a->cuts[before->left] == CBCC_CUT_SEMICOLON &&
		own != 0 && (own & ~CBCC_POPULATION_TRAITS) == 0 &&
		level != 0 && (level & ~CBCC_POPULATION_LEVELS) == 0 &&
		!cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->item].end,
					   a->items[d->item].first);
}

/* Past shares and changes of the group that they are told of. */
static const cbcc_draft *
past_same(const cbcc_grammar *g, const cbcc_draft *before)
{
	for (const cbcc_draft *d = before; d != NULL; d = cbcc_draft_before(g, d->item))
	{
		before = d;
		if (d->tie != CBCC_TIE_SAME && d->tie != CBCC_TIE_CHANGE)
			break;
	}
	return before;
}

/*
 * "..., trong đó nữ 12; trong đó cấp xã 45", "742 lượt người Khmer, riêng trưởng ấp
 * 1.905", "cao nhất là huyện X 113, thấp nhất là huyện Y 17": beside the part before?
 */
static bool
stands_beside_part(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = a->items[d->item].first;

	return before->tie == CBCC_TIE_PART &&
		(cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->item].end, first) ||
		 (cbcc_has_link(a, d->left, CBCC_LINK_SINGLE) &&
		  (d->has_own_kinds ||
		   cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, d->left, first))));
}

/* "12 cán bộ, trong đó 5 nữ": does it say that it is a part of the one before? */
static bool
says_part_of(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = a->items[d->item].first;
	size_t		end = a->items[before->item].end;

	return names_part_of_before(a, end < d->wide_left ? d->wide_left : end, first) &&
		!cbcc_some_link(a, CBCC_LINK_REST, d->left, first);
}

/* "..., riêng giáo viên 876 người, trên chuẩn 31%, nữ 64%": of those singled out, or NULL */
static const cbcc_draft *
singled_out(const cbcc_grammar *g, const cbcc_draft *d, const cbcc_draft *before)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *part = cbcc_draft_past_shares(g, before);

	return part != NULL && part->tie == CBCC_TIE_PART && part->has_own_kinds && !d->has_own_kinds &&
		(d->own_people & CBCC_POPULATION_LEVELS) == 0 &&
		cbcc_some_link(a, CBCC_LINK_SINGLE, part->left, a->items[part->item].first) &&
		!cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[part->item].end, a->items[d->item].first) ?
		part : NULL;
}

/*
 * "trong đó" makes a part of the number right before it; the parts that follow
 * are parts of the same.  What a closed bracket says is past.
 */
static void
find_group(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *broken_down;

	d->group = head != NULL ? head->item : CBCC_DRAFT_NONE;
	if (d->tie != CBCC_TIE_PART || before == NULL)
		return;
	broken_down = broken_down_by_bracket(g, index);
	if (broken_down != NULL)
	{
		d->group = broken_down->item;
		return;
	}
	before = part_beside(g, index);
	/* "14 (trong 52 cán bộ) chiếm 26%": all before it stands in a bracket */
	if (before == NULL)
		return;
	if (stands_beside_part(g, d, before))
		d->group = before->group;
	else if (is_trait_within(g, d, before) || is_behind_colon(g, d, before))
		d->group = before->item;
	else if (singled_out(g, d, before) != NULL)
		d->group = singled_out(g, d, before)->item;
	else if (says_part_of(g, d, before))
		d->group = past_same(g, before)->item;
	else if (before->tie == CBCC_TIE_PART || before->tie == CBCC_TIE_SAME ||
			 before->tie == CBCC_TIE_CHANGE)
		d->group = before->group;
	if (d->group == CBCC_DRAFT_NONE && !d->has_own_kinds)
		d->group = group_within(g, index);
}

/*
 * "...; kế đó xã X, 55,4%.": where the words begin whose place stands before the
 * comma, if nothing is said behind the number.
 */
static size_t
left_of_place(const cbcc_analysis *a, size_t left, const cbcc_item *item)
{
	for (size_t i = 0; i < a->mention_count && a->mentions[i].end < item->first; i++)
		if (a->mentions[i].end + 3 > item->first && a->mentions[i].end <= left &&
			a->tokens[item->end].kind != CBCC_ATOM_SYLLABLE &&
			cbcc_where_counts_behind(a, &a->mentions[i]))
			return cbcc_segment_start(a, a->mentions[i].first);
	return left;
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
	size_t		left;

	/* "95 người ở cơ quan huyện, 77 người ở các xã": of another level */
	for (size_t i = 0; i < a->mention_count; i++)
		if (a->mentions[i].first >= item->end && a->mentions[i].first < d->right &&
			!a->mentions[i].named && a->mentions[i].tier >= CBCC_TIER_COMMUNE)
			return false;
	/* "cử 25 người, chi 3 tỷ đồng; năm 2019 cử 40 người": of no money */
	if ((item->unit == CBCC_UNIT_VND) != (a->items[g->drafts[d->before].item].unit == CBCC_UNIT_VND))
		return false;
	left = left_of_place(a, d->left, item);
	/* "nữ 57 người; huyện X nhận nhiều nhất với 27 người": of all, no women */
	if (cbcc_some_link(a, CBCC_LINK_EXTREME, d->wide_left, item->first) &&
		g->drafts[d->before].tie == CBCC_TIE_PART &&
		(g->drafts[d->before].own_people & CBCC_POPULATION_TRAITS) != 0)
		return false;
	return cbcc_some_of(a, places_and_times, left, d->right) &&
		!cbcc_some_of(a, other_telling_words, left, item->first) &&
		!cbcc_some_of(a, other_telling_words, item->end, d->right);
}

/*
 * "Phụ nữ chiếm 27,6%", "Trong số đại biểu trúng cử, nữ chiếm 28%": of a group
 * that the sentence does not count, whatever follows.
 */
static bool
is_trait_of_group(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return g->discourse.has_facts && !(d->own_people & CBCC_POPULATION_KINDS) &&
		(d->own_people & CBCC_POPULATION_TRAITS) != 0 &&
		((g->frame_population & CBCC_POPULATION_KINDS) == 0 ||
		 cbcc_has_link(&g->analysis, g->analysis.opening, CBCC_LINK_OF_WHOLE));
}

/* "30 cán bộ, trong đó: / - Cấp huyện 12 người": it names no others */
static bool
is_item_of_parts(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_counted *whole = cbcc_continued_count(g, index);

	return whole != NULL &&
		(cbcc_draft_item(g, index)->unit == whole->unit ||
		 cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT) &&
		(d->own_people & CBCC_POPULATION_KINDS & ~whole->population) == 0;
}

/* The part before it is of a group that the sentence does not count. */
static bool
is_part_of_unnamed(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before =
		cbcc_draft_past_shares(g, past_brackets(g, index, cbcc_draft_before(g, index)));

	return before != NULL && before->tie == CBCC_TIE_PART &&
		before->group == CBCC_DRAFT_NONE;
}

/*
 * "91,7% (nữ 30%), tăng 5,6%", "50 công chức (đại học 45, thạc sĩ 5), đạt 92% chỉ tiêu":
 * what is said again is the count that the bracket broke down, or of it.
 */
static size_t
anchor_before_bracket(const cbcc_grammar *g, size_t index, size_t anchor)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		bracket = anchor == CBCC_DRAFT_NONE ? 0 :
		cbcc_bracket_of(a, a->items[anchor].first);
	const cbcc_draft *whole = NULL;

	if (bracket == 0 || cbcc_bracket_of(a, cbcc_draft_item(g, index)->first) == bracket)
		return anchor;
	for (const cbcc_draft *d = &g->drafts[anchor];
		 whole == NULL && d != NULL && a->items[d->item].first >= bracket;
		 d = cbcc_draft_at(g, d->before))
		whole = d->tie == CBCC_TIE_PART ? broken_down_by_bracket(g, d->item) : NULL;
	return whole != NULL ? whole->item : anchor;
}

/*
 * "Lớp có 56 học viên. Cán bộ xã 32 người; cán bộ thôn 24 người": the next part of a
 * total that the sentence before gave
 */
static bool
is_next_of_total(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	uint32_t	others = d->own_people & CBCC_POPULATION_KINDS &
		~(uint32_t) (CBCC_POPULATION_LEADER | CBCC_POPULATION_PARTY_MEMBER);

	return g->total != NULL && before != NULL && before->tie == CBCC_TIE_PART &&
		cbcc_draft_item(g, index)->unit == g->total->unit &&
		!cbcc_some_in(&g->analysis, CBCC_CLASS_EVENT, d->left, d->right) &&
		((others & ~g->total->population) == 0 ||
		 (g->total->population & CBCC_POPULATION_KINDS) == CBCC_POPULATION_LEARNER ||
		 (counts_own_kinds(g, d) && counts_own_kinds(g, before)));
}

/* "86 người là nữ, 21 người trong số này là bí thư" */
static bool
says_of_these(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	return g->drafts[index].before != CBCC_DRAFT_NONE &&
		cbcc_has_link(&g->analysis, item->end, CBCC_LINK_PART) &&
		g->analysis.cuts[item->first] != CBCC_CUT_NONE;
}

/*
 * "Năm 2016 tinh giản 45 người, trong đó 12 nữ; năm 2017 thêm 31 người", "...; đạt 105% kế
 * hoạch": a clause that names only its time or place tells again what the clause before
 * counted, not a part of that.
 */
static size_t
anchor_past_parts(const cbcc_grammar *g, size_t index, size_t anchor)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = cbcc_draft_past_shares(g, cbcc_draft_at(g, anchor));

	if (a->cuts[g->drafts[index].wide_left] != CBCC_CUT_SEMICOLON)
		return anchor;
	for (; d != NULL && d->tie == CBCC_TIE_PART && d->group != CBCC_DRAFT_NONE;
		 d = &g->drafts[d->group])
	{
		size_t		whole = a->items[d->group].end;

		if (!cbcc_some_link(a, CBCC_LINK_PART, whole, a->items[d->item].first) ||
			cbcc_some_cut(a, CBCC_CUT_SEMICOLON, whole, a->items[d->item].first))
			break;
		anchor = d->group;
	}
	return anchor;
}

void
cbcc_tie_find(cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		before = index > 0 ? cbcc_draft_item(g, index - 1)->end : 0;
	const cbcc_draft *head = cbcc_draft_head(g, index);
	bool		first = cbcc_draft_before(g, index) == NULL && !g->continues;
	bool		elliptic = false;

	d->change = cbcc_change_way(g, index);
	if (d->change != 0)
		d->tie = CBCC_TIE_CHANGE;
	else if (item->is_outside)
		return;					/* it will be rejected */
	else if (is_same_group(g, index))
		d->tie = CBCC_TIE_SAME;
	else if (is_companion(g, index))
		d->tie = CBCC_TIE_COMPANION;
	else if (g->total != NULL && cbcc_draft_before(g, index) == NULL)
		d->tie = CBCC_TIE_PART;
	else if (first)
		d->tie = is_trait_of_group(g, index) || is_item_of_parts(g, index) ? CBCC_TIE_PART :
			CBCC_TIE_NEW;
	else if (cbcc_draft_before(g, index) != NULL && (elliptic = is_elliptic(g, index)))
		d->tie = CBCC_TIE_SAME;
	else if (part_word_between(a, before, item->first) || says_of_these(g, index))
		d->tie = CBCC_TIE_PART;
	else if ((head != NULL || is_part_of_unnamed(g, index)) && !d->has_own_kinds &&
			 /* "thừa 268 giáo viên, thiếu 44 người": none of those */
			 !(item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_LACK)))
		d->tie = CBCC_TIE_PART;
	else if (broken_down_by_bracket(g, index) != NULL ||
			 opens_next_part(g, index) || is_part_of_whole(g, index) || opens_breakdown(g, index))
		d->tie = CBCC_TIE_PART;
	else if (is_breakdown(g, index))
		d->tie = CBCC_TIE_PART;
	else if (is_listed_part(g, index) || is_next_of_total(g, index))
		d->tie = CBCC_TIE_PART;
	else
		d->tie = CBCC_TIE_NEW;
	if (d->tie == CBCC_TIE_SAME)
		d->anchor = d->before_whole;
	if (elliptic || ((d->tie == CBCC_TIE_CHANGE || item->unit == CBCC_UNIT_PERCENT_OF_PLAN) &&
					 cbcc_population_between(g, d->left, item->first) == 0))
		d->anchor = anchor_past_parts(g, index, d->anchor);
	if (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE)
		d->anchor = anchor_before_bracket(g, index, d->anchor);
	find_group(g, index);
}
