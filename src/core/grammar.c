/*-------------------------------------------------------------------------
 *
 * grammar.c
 *		The order in which slots are filled, and what is no more than the number's:
 *		its quantity, its unit, the whole that it is of.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

bool
cbcc_draft_is_whole(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	return index > 0 && cbcc_has_link(a, first - 1, CBCC_LINK_OF_WHOLE) &&
		(cbcc_draft_item(g, index - 1)->end + 1 == first ||
		 (first > 1 && cbcc_token_is_mark(&a->tokens[first - 2], '(')));
}

/* What those before it are to a draft, once they are filled. */
static void
find_before(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *last = d - 1;
	bool		kept = index > 0 && !last->is_rejected;

	if (index == 0)
	{
		d->before = d->before_whole = d->anchor = d->head = CBCC_DRAFT_NONE;
		return;
	}
	d->before = d->anchor = kept ? index - 1 : last->before;
	d->before_whole = kept && !cbcc_draft_is_whole(g, index - 1) ? index - 1 : last->before_whole;
	d->head = kept && last->tie == CBCC_TIE_NEW ? index - 1 : last->head;
}

const cbcc_counted *
cbcc_draft_same_number(const cbcc_grammar *g, size_t index)
{
	return cbcc_draft_before(g, index) == NULL &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME, 0, cbcc_draft_item(g, index)->first) ?
		cbcc_discourse_referred(g, index) : NULL;
}

static void
fill_quantity(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	int			change = d->change;

	d->fact.quantity.value = item->number.value;
	d->fact.quantity.approx = item->approx;
	d->fact.quantity.unit = item->unit;
	/* "giảm 720 người, tương đương 68,2%" */
	if (d->tie == CBCC_TIE_SAME && before != NULL &&
		before->fact.event == CBCC_EVENT_CHANGE && before->fact.quantity.value.mantissa < 0)
		change = -1;
	if (d->fact.event == CBCC_EVENT_CHANGE && change < 0)
		d->fact.quantity.value.mantissa = -d->fact.quantity.value.mantissa;
	if (item->has_whole)
	{
		d->fact.has_out_of = true;
		d->fact.out_of = item->whole;
	}
}

/* "9 lớp, nữ 60", "11 lớp, học viên 240" */
static bool
names_people(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return (d->own_people & ~CBCC_POPULATION_LEVELS) != 0;
}

/* "... mở 64 lớp. Lớp trung cấp chính trị có 12, lớp sơ cấp 22": of classes counted before */
static bool
counts_classes(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_item *item = cbcc_draft_item(g, index);

	return d->left < item->first && a->roles[d->left] == CBCC_ROLE_PLAIN &&
		cbcc_token_is(&a->tokens[d->left], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) &&
		cbcc_segment_end(a, item->end - 1) <= item->end + 1 &&
		(before != NULL ? cbcc_draft_item(g, before->item)->unit == CBCC_UNIT_CLASS :
		 cbcc_scope_follows_count(g) && s->counted->unit == CBCC_UNIT_CLASS);
}

/*
 * A bare number in a list counts what the number before it counts: "2017: 51;
 * 2018: 49", "Mèo Vạc 8, Yên Minh 7", "cao cấp 2 lớp, trung cấp 9".
 */
static void
fill_unit(cbcc_grammar *g, size_t index)
{
	cbcc_item  *item = &g->analysis.items[g->drafts[index].item];
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		from = item->in_brackets ? item->first - (item->first < 5 ? item->first : 5) :
		g->drafts[index].left;
	const cbcc_counted *whole;

	if (item->has_unit)
		return;
	item->unit = counts_classes(g, index) ? CBCC_UNIT_CLASS : CBCC_UNIT_PERSON;
	if (item->unit == CBCC_UNIT_CLASS)
		return;
	/* "Biên chế không vì thế mà bớt đi: từ 346 tăng lên 388" */
	if (before == NULL && item->first > 0 &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM))
		from = a->opening;
	/* "Biên chế giao: Sở Tài chính 61, Sở Xây dựng 52" */
	if (before == NULL && a->cuts[from] == CBCC_CUT_COLON)
		from = g->drafts[index].wide_left;
	/* "số lượt cán bộ được bồi dưỡng tăng 1.215" */
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, from, item->first)
		if (i > from && cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_TURN) &&
			cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL))
		{
			item->unit = CBCC_UNIT_TURN;
			return;
		}
	cbcc_for_each_in(i, a, CBCC_CLASS_UNIT, from, item->first)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST) &&
			!cbcc_token_has(&a->tokens[i], CBCC_CLASS_LINK))
		{
			item->unit = CBCC_UNIT_POST;
			return;
		}
	whole = before == NULL ? cbcc_continued_count(g, index) : NULL;
	/* "bồi dưỡng 212 lượt công chức. Trong đó, tin học 61" */
	if (whole != NULL && (whole->unit == CBCC_UNIT_TURN || whole->unit == CBCC_UNIT_POST))
		item->unit = whole->unit;
	if (before != NULL)
	{
		cbcc_unit	unit = cbcc_draft_item(g, before->item)->unit;

		if (unit == CBCC_UNIT_TURN || unit == CBCC_UNIT_PERSON ||
			/* "biên chế 36, hợp đồng 4" */
			(unit == CBCC_UNIT_POST && !(g->drafts[index].own_people & CBCC_POPULATION_WORKER)) ||
			(unit == CBCC_UNIT_CLASS && !names_people(g, index)))
			item->unit = unit;
	}
}

/* "Trong tổng số M ... có N1; N2": M is the whole of each count (ruling 13). */
static void
fill_whole(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *whole = NULL;

	if (!a->has_ratio && !cbcc_some_link(a, CBCC_LINK_OF_WHOLE, 0, a->count))
		return;
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
		if (i > 0 && cbcc_draft_item(g, i - 1)->is_ratio_base && !d->is_rejected &&
			!d->fact.has_out_of)
		{
			d->fact.has_out_of = true;
			d->fact.out_of = cbcc_draft_item(g, i - 1)->number.value;
		}
		if (whole == NULL && item->first > 0 && !d->is_rejected &&
			item->unit != CBCC_UNIT_PERCENT &&
			cbcc_has_link(a, item->first - 1, CBCC_LINK_OF_WHOLE))
		{
			const cbcc_draft *before = cbcc_draft_before(g, i);

			/* "16 trong số 21", or "Trong tổng số 96 ... có 21" */
			if (before == NULL || before->item + 1 != d->item ||
				cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->item].end, item->first))
				whole = item;
			else if (!before->fact.has_out_of)
			{
				g->drafts[before->item].fact.has_out_of = true;
				g->drafts[before->item].fact.out_of = item->number.value;
			}
		}
	}
}

static void
fill_span(cbcc_grammar *g, size_t index, const cbcc_sentence *sentence)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	/* sign words and unit of a table's number may stand in its head */
	size_t		first = g->analysis.table == CBCC_TABLE_ROW ? item->number_at : item->first;
	size_t		end = g->analysis.table == CBCC_TABLE_ROW ? item->number_end : item->end;

	d->fact.span.first = g->analysis.tokens[first].first;
	d->fact.span.end = g->analysis.tokens[end - 1].last;
	d->fact.sentence.first = sentence->first;
	d->fact.sentence.end = sentence->last;
}

/* Own words begin there; whom they name is asked again and again. */
static void
set_left(cbcc_grammar *g, cbcc_draft *d, size_t left)
{
	d->left = left;
	d->own_people = cbcc_population_between(g, left, d->right);
}

/*
 * "...; cán bộ chuyên trách cấp xã chậm hơn, từ 21,5%": a clause's own subject
 * stands before its first number, also in a segment of its own.
 */
static void
take_clause_subject(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];

	set_left(g, d, d->left);
	/* "tỷ lệ nữ có trình độ đại học: nay mới 3,8%" */
	if (d->wide_left < d->left && g->analysis.cuts[d->left] == CBCC_CUT_COLON &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SHARE, d->wide_left, d->left) &&
		!cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->left, d->right) &&
		(d->own_people & CBCC_POPULATION_KINDS) == 0)
		set_left(g, d, d->wide_left);

	if (index > 0 && d->wide_left < d->left &&
		g->analysis.cuts[d->wide_left] == CBCC_CUT_SEMICOLON &&
		(d->own_people & CBCC_POPULATION_KINDS) == 0 &&
		((cbcc_population_between(g, d->wide_left, d->left) & CBCC_POPULATION_KINDS) != 0 ||
		 (cbcc_draft_item(g, index)->unit != CBCC_UNIT_TIMES &&
		  cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->wide_left, d->left) &&
		  !cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->left, d->right))))
		set_left(g, d, d->wide_left);
}

static void
fill_draft(cbcc_grammar *g, size_t index, const cbcc_sentence *sentence)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		before = index > 0 ? cbcc_draft_item(g, index - 1)->end : 0;

	find_before(g, index);
	take_clause_subject(g, index);
	/* "Về lý luận chính trị: 51 người có trình độ trung cấp, sơ cấp 70 người" */
	cbcc_attainment_heading(g, index, before,
							g->analysis.cuts[item->first] == CBCC_CUT_COLON ?
							item->first : d->left);
	fill_unit(g, index);
	d->fact.quantity.unit = item->unit;
	d->has_own_kinds = item->counts_people ||
		(d->own_people & CBCC_POPULATION_KINDS) != 0;
	cbcc_tie_find(g, index);
	d->is_rejected = !cbcc_scope_holds(g, index);
	if (d->is_rejected)
		return;
	cbcc_governor_event(g, index);
	cbcc_attainment_fill(g, index);
	cbcc_manner_standard(g, index);
	cbcc_population_fill(g, index);
	cbcc_attainment_review(g, index);
	cbcc_where_fill(g, index);
	cbcc_manner_stat(g, index);
	cbcc_when_period(g, index);
	cbcc_modality_fill(g, index);
	cbcc_when_base(g, index);
	fill_quantity(g, index);
	fill_span(g, index, sentence);
	g->fact_count++;
	g->ties |= 1u << d->tie;
	g->units |= 1u << d->fact.quantity.unit;
}

void
cbcc_grammar_read(cbcc_grammar *g, const char *text, const cbcc_sentence *sentence)
{
	cbcc_analyze(&g->analysis, text, sentence, &g->discourse.places,
				 &g->discourse.calendar);
	g->draft_count = g->analysis.item_count;
	for (size_t i = 0; i < g->draft_count; i++)
		g->drafts[i] = (cbcc_draft) {
			.item = i, .group = CBCC_DRAFT_NONE, .place = CBCC_PLACE_NONE,
			.fact.quantity.unit = g->analysis.items[i].unit
		};
	cbcc_population_prepare(g);
	cbcc_frame_find_opening(&g->analysis);
	cbcc_mentions_prepare(g);
	cbcc_when_prepare(g);
	cbcc_discourse_open_sentence(g);
	cbcc_words_find(g);
	g->fact_count = 0;
	g->ties = g->units = 0;
	for (size_t i = 0; i < g->draft_count; i++)
		fill_draft(g, i, sentence);
	if (g->fact_count > 0)
	{
		fill_whole(g);
		cbcc_exchange_slots(g);
		cbcc_respective_fill(g);
	}
	cbcc_discourse_close_sentence(g, sentence);
}
