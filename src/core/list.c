/*-------------------------------------------------------------------------
 *
 * list.c
 *		Lists of lines: where one opens and ends, and what it gives to its items.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* "Năm 2015: 96 người", "Huyện Trà Cú: 12 người": which of them, and how many. */
static bool
is_labelled_count(const cbcc_analysis *a)
{
	size_t		end = 0;

	if (a->time_count > 0 && a->times->first == 0)
		end = a->times->end;
	else if (a->mention_count > 0 && a->mentions->first == 0)
		end = a->mentions->end;
	return end > 0 && end < a->count && cbcc_token_is_mark(&a->tokens[end], ':') &&
		a->item_count > 0 && a->items->number_at == end + 1;
}

/* "“Năm nay tỉnh mở 4 lớp”": somebody says so; the mark is no bullet */
static bool
is_quoted(const cbcc_analysis *a)
{
	return a->count > 0 && cbcc_token_is_mark(a->tokens, '"');
}

/* A bullet, "1.", "a)", or a line that begins with what a list counts by. */
static bool
is_list_item(const cbcc_analysis *a)
{
	const cbcc_token *first = a->tokens;

	if (is_quoted(a))
		return false;
	if (first->kind != CBCC_ATOM_SYLLABLE || a->table != CBCC_TABLE_NONE ||
		a->enumerator == CBCC_ENUMERATOR_NUMBER)
		return true;
	if (a->count > 1 && first->atoms == 1 && cbcc_key_is_initials(first->key) &&
		(cbcc_token_is_mark(&a->tokens[1], ')') ||
		 (cbcc_token_is_mark(&a->tokens[1], '.') && !first->capital)))
		return true;
	return cbcc_has_link(a, 0, CBCC_LINK_PART) || is_labelled_count(a) ||
		(first->classes & (1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_TRACK |
						   1u << CBCC_CLASS_QUALIFICATION)) != 0;
}

/* "Mở 12 lớp cho cán bộ xã.", "Về đào tạo, cử 15 người.": what was done, and not by whom */
static bool
begins_with_act(const cbcc_analysis *a)
{
	/* but "Theo báo cáo của sở, ..." */
	if (cbcc_has_link(a, 0, CBCC_LINK_TOWARDS) || cbcc_has_link(a, 0, CBCC_LINK_HEADING))
		return !cbcc_token_has(a->tokens, CBCC_CLASS_FURNITURE) &&
			!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, 0, a->items->first);
	return a->roles[0] == CBCC_ROLE_PLAIN && a->tokens->kind == CBCC_ATOM_SYLLABLE &&
		(cbcc_token_has(a->tokens, CBCC_CLASS_EVENT) ||
		 (a->tokens->classes == 0 && a->items->first == 1));
}

/* "Kỹ năng số: 5 lớp", "Mở 2 lớp tin học;": where a page lost the marks of its list. */
static bool
is_unmarked_item(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_list *list = &g->discourse.list;

	if (list->item_mark != 0 && list->item_mark != ' ')
		return false;
	return list->goes_on || begins_with_act(a) || cbcc_token_is_mark(&a->tokens[a->count - 1], ';') ||
		cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, 1 + is_quoted(a),
					 a->items->first + 1) <= a->items->first;
}

/* "- Nữ: 12 người. / Dẫu vậy, còn nhiều nơi thiếu người.": a sentence without the mark */
static bool
is_text_behind_list(const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	uint32_t	mark = g->discourse.list.item_mark;

	return mark != 0 && mark != ' ' && a->count > 0 && a->tokens->kind == CBCC_ATOM_SYLLABLE &&
		a->enumerator == CBCC_ENUMERATOR_NONE && a->table == CBCC_TABLE_NONE &&
		cbcc_token_is_mark(&a->tokens[a->count - 1], '.');
}

/* A new line that looks like no item of the list is none. */
static void
close_list(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;

	/* "IV. Phương hướng năm 2011: / Mở 45 lớp": it heads what stands below */
	if (s->list_is_open && s->list.is_plan && s->paragraph == s->list.paragraph + 1 &&
		g->analysis.enumerator != CBCC_ENUMERATOR_PART)
		return;
	if (s->list_is_open && !s->in_paragraph &&
		(is_text_behind_list(g) || g->analysis.enumerator == CBCC_ENUMERATOR_PART ||
		 (s->list_is_table && g->analysis.table == CBCC_TABLE_NONE) ||
		 (g->analysis.item_count > 0 && !is_list_item(&g->analysis) &&
		  !is_unmarked_item(g))))
		s->list_is_open = false;
}

/* The mark that a line begins with; a blank where it has none. */
static uint32_t
mark_of_line(const cbcc_analysis *a)
{
	return a->count > 0 && a->tokens->kind == CBCC_ATOM_MARK && !is_quoted(a) ?
		a->tokens->mark : ' ';
}

/*
 * "* Bồi dưỡng năm 2010: / - Mở 4 lớp / * Hiện còn 37 người": a line marked as
 * the one that opened the list, and not as its items, is none of them.
 */
static void
close_inner_lists(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	uint32_t	mark = mark_of_line(&g->analysis);
	size_t		kept = s->outer_count + 1;

	if (!s->list_is_open || s->in_paragraph || mark == ' ' ||
		g->analysis.table != CBCC_TABLE_NONE)
		return;
	s->outer[s->outer_count] = s->list;
	for (size_t i = s->outer_count + 1; i-- > 0;)
		if (s->outer[i].mark == mark && s->outer[i].item_mark != mark &&
			s->outer[i].item_mark != 0)
			kept = i;
	if (kept > s->outer_count)
		return;
	s->list_is_open = kept > 0;
	s->outer_count = kept > 0 ? kept - 1 : 0;
	s->list = s->outer[s->outer_count];
}

/* "4. ...": a section of its own behind one in which a list was opened, or which is one. */
static void
close_section(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	size_t		section = 0;

	if (!s->list_is_open || !s->list.is_section || s->in_paragraph ||
		g->analysis.enumerator != CBCC_ENUMERATOR_NUMBER)
		return;
	while (section < s->outer_count && !s->outer[section].is_section)
		section++;
	s->list_is_open = section > 0;
	if (section > 0)
		s->list = s->outer[s->outer_count = section - 1];
}

void
cbcc_list_close(cbcc_grammar *g)
{
	close_list(g);
	close_section(g);
	close_inner_lists(g);
}

/* Within a list a line without a count names those whom the next count. */
static void
carry_list_heading(cbcc_grammar *g, const cbcc_sentence *sentence)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_qualification_phrase phrase;
	uint32_t	set;

	if (!g->discourse.list_is_open || !sentence->ends_paragraph || g->fact_count > 0)
		return;
	/* "II | Lý luận chính trị | |": of the rows below */
	if (a->table == CBCC_TABLE_HEAD &&
		cbcc_qualification_phrase_read(a->tokens, 0, a->count, CBCC_TRACK_NONE, &phrase) &&
		phrase.range.min == CBCC_LEVEL_NONE)
		g->discourse.list.qualification = phrase.range;
	if (a->tokens[a->count - 1].kind == CBCC_ATOM_MARK)
		return;
	set = cbcc_population_between(g, 0, a->count);
	/* "Chỉ tiêu | Cán bộ | Công chức": those whom the list is of */
	if (a->table == CBCC_TABLE_HEAD &&
		(set & CBCC_POPULATION_KINDS & ~g->discourse.list.population) == 0)
		return;
	if (set & CBCC_POPULATION_KINDS)
		g->discourse.population = g->discourse.list.population = set;
}

/* "Tham gia cấp ủy:", "Tỷ lệ nữ trong HĐND:" stand over members of those. */
static uint32_t
seats_named(const cbcc_analysis *a)
{
	for (size_t i = 1; i < a->count; i++)
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_SEAT) &&
			(cbcc_has_link(a, i - 1, CBCC_LINK_WITHIN) ||
			 cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_TIME, CBCC_TIME_IN)))
			return cbcc_token_value(&a->tokens[i], CBCC_CLASS_SEAT);
	return 0;
}

/* "Kế hoạch năm 2009:", "Mục tiêu đến năm 2015:", "Nhiệm vụ năm 2009:" */
static bool
is_plan_heading(const cbcc_analysis *a)
{
	size_t		at = a->tokens->kind == CBCC_ATOM_MARK;

	return at < a->count && a->item_count == 0 && a->roles[at] == CBCC_ROLE_PLAIN &&
		cbcc_token_is_mark(&a->tokens[a->count - 1], ':') &&
		(cbcc_token_has(&a->tokens[at], CBCC_CLASS_PLAN) ||
		 (cbcc_has_link(a, at, CBCC_LINK_TASK) && a->time_count > 0) ||
		 cbcc_token_is(&a->tokens[at], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET));
}

/* The last count told, of which "..., trong đó:", "Cụ thể như sau:" lists parts. */
static void
find_whole_of_list(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	size_t		from = a->count > 5 ? a->count - 5 : 0;

	s->list.has_whole = false;
	if (!cbcc_some_link(a, CBCC_LINK_PART, from, a->count) ||
		!(g->fact_count > 0 || s->fact_paragraph == s->paragraph))
		return;
	for (size_t i = s->counted_count; i-- > 0 && !s->list.has_whole;)
		if (!s->counted[i].is_share && !s->counted[i].is_part &&
			s->counted[i].unit == CBCC_UNIT_PERSON)
		{
			s->list.whole = s->counted[i];
			s->list.has_whole = true;
		}
}

static void
take_event_and_modality(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_list  *list = &g->discourse.list;

	for (size_t i = 0; i < a->count; i++)
	{
		if (a->roles[i] != CBCC_ROLE_PLAIN)
			continue;
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_MODALITY))
			list->modality = (cbcc_modality)
				cbcc_token_value(&a->tokens[i], CBCC_CLASS_MODALITY);
		if (cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT) && !list->is_of_parts)
			list->event = (cbcc_event) cbcc_token_value(&a->tokens[i], CBCC_CLASS_EVENT);
	}
	for (size_t i = 0; i < g->draft_count; i++)
		if (!g->drafts[i].is_rejected && g->drafts[i].fact.modality == CBCC_MODALITY_TARGET)
			list->modality = CBCC_MODALITY_TARGET;
	list->is_plan = is_plan_heading(a);
	if (list->is_plan)
		list->modality = CBCC_MODALITY_TARGET;
}

static void
take_period(cbcc_list *list, const cbcc_analysis *a)
{
	for (size_t i = 0; i < a->time_count; i++)
	{
		const cbcc_period_phrase *p = &a->times[i].phrase;

		/* "Cụ thể, kết quả 9 tháng như sau:" leaves it */
		if (a->times[i].compared || p->kind == CBCC_PERIOD_DURATION ||
			p->kind == CBCC_PERIOD_ANNUAL || p->kind == CBCC_PERIOD_NAME)
			continue;
		list->period = p->period;
		list->until = p->kind == CBCC_PERIOD_UNTIL ? p->until : p->period;
	}
}

/* A list that stands in no other begins with what its paragraph told. */
static void
start_outermost(cbcc_grammar *g)
{
	cbcc_discourse *s = &g->discourse;
	cbcc_list  *list = &s->list;

	s->outer_count = 0;
	list->is_section = s->in_section || g->analysis.enumerator == CBCC_ENUMERATOR_NUMBER;
	list->modality = CBCC_MODALITY_ACTUAL;
	list->is_of_parts = g->fact_count > 0;
	list->event = list->is_of_parts ? s->event : CBCC_EVENT_STOCK;
	list->qualification = (cbcc_qualification_range) {0};
	list->period = list->until = (cbcc_period) {0};
	/* "Đến cuối năm 2016 có 3.214 người. Cụ thể:" lists the same */
	if (s->has_facts && s->fact_paragraph == s->paragraph)
	{
		list->period = s->period;
		list->until = s->until;
	}
}

static void
open_list(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	cbcc_list  *list = &s->list;
	cbcc_qualification_phrase phrase;

	if (a->enumerator == CBCC_ENUMERATOR_NUMBER)
	{
		list->event = CBCC_EVENT_STOCK;
		list->qualification = (cbcc_qualification_range) {0};
	}
	if (!is_list_item(a) || !s->list_is_open)
		start_outermost(g);
	else if (s->outer_count + 1 < CBCC_OUTER_LISTS)
		s->outer[s->outer_count++] = *list;
	/* "Kết quả như sau: / 1. Cấp xã: / - Nữ 12 người / 2. Đào tạo: ..." */
	list->is_section |= a->enumerator == CBCC_ENUMERATOR_NUMBER;
	s->list_is_open = true;
	find_whole_of_list(g);
	list->mark = mark_of_line(a);
	list->item_mark = 0;
	list->paragraph = s->paragraph;
	take_event_and_modality(g);
	take_period(list, a);
	if (cbcc_qualification_phrase_read(a->tokens, 0, a->count, CBCC_TRACK_NONE, &phrase))
		list->qualification = phrase.range;
	list->population = cbcc_population_between(g, 0, a->count);
	if (!(list->population & CBCC_POPULATION_KINDS))
		list->population |= a->table == CBCC_TABLE_HEAD ? s->population : seats_named(a);
}

/*
 * A line that ends in ":" opens a list; its items are lines that begin with a
 * bullet, and any other line closes it.
 */
void
cbcc_list_carry(cbcc_grammar *g, const cbcc_sentence *sentence)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_discourse *s = &g->discourse;
	bool		ends_line = a->count > 0 && sentence->ends_paragraph;
	bool		opens = ends_line && (cbcc_token_is_mark(&a->tokens[a->count - 1], ':') ||
									  (a->table == CBCC_TABLE_HEAD && !s->list_is_open));

	s->list_is_table = a->table != CBCC_TABLE_NONE;
	if (s->list_is_open && s->list.item_mark == 0 && !s->in_paragraph)
		s->list.item_mark = mark_of_line(a);
	s->list.goes_on = ends_line && cbcc_token_is_mark(&a->tokens[a->count - 1], ';');
	if (opens)
		open_list(g);
	else
		carry_list_heading(g, sentence);
}
