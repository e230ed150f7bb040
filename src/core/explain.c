/*-------------------------------------------------------------------------
 *
 * explain.c
 *		The reading of an article written down for people.
 *
 *-------------------------------------------------------------------------
 */
#include "explain.h"
#include "host.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define QUOTE_BYTES 80			/* of a cause's words */

/*
 * A string being written.  data NULL: nothing is.
 */
typedef struct writer
{
	cbcc_explain *explain;
	char	   *data;
	size_t		length;
	size_t		capacity;
} writer;

static bool
make_room(writer *w, size_t more)
{
	const cbcc_host *host = w->explain->host;
	size_t		capacity = w->capacity == 0 ? 64 : w->capacity;
	char	   *data;

	if (w->length + more <= w->capacity)
		return true;
	while (capacity < w->length + more)
		capacity *= 2;
	data = w->data == NULL ? host->allocate(host->context, capacity) :
		host->reallocate(host->context, w->data, capacity);
	if (data == NULL)
	{
		w->explain->out_of_memory = true;
		return false;
	}
	w->data = data;
	w->capacity = capacity;
	return true;
}

static void
write_bytes(writer *w, const char *bytes, size_t length)
{
	if (length == 0 || !make_room(w, length))
		return;
	memcpy(w->data + w->length, bytes, length);
	w->length += length;
}

static void
write_text(writer *w, const char *text)
{
	write_bytes(w, text, strlen(text));
}

static void
write_number(writer *w, long number)
{
	char		buffer[24];

	snprintf(buffer, sizeof(buffer), "%ld", number);
	write_text(w, buffer);
}

/* What stands between two things of a list. */
static void
separate(writer *w, const char *separator)
{
	if (w->length > 0)
		write_text(w, separator);
}

static cbcc_string
written(const writer *w)
{
	return (cbcc_string) {w->length > 0 ? w->data : NULL, w->length};
}

/* Words of the text, at most so many bytes of them. */
static void
write_quote(writer *w, const char *text, size_t start, size_t end, size_t most)
{
	size_t		stop = end;

	if (end - start > most)
	{
		stop = start + most;
		while (stop > start && ((unsigned char) text[stop] & 0xC0) == 0x80)
			stop--;
	}
	write_text(w, "“");
	write_bytes(w, text + start, stop - start);
	write_text(w, stop < end ? "…”" : "”");
}

static void
write_date(writer *w, cbcc_date date)
{
	char		buffer[40];
	int			year;
	int			month;
	int			day;

	cbcc_date_to_civil(date, &year, &month, &day);
	snprintf(buffer, sizeof(buffer), "%04d-%02d-%02d", year, month, day);
	write_text(w, buffer);
}

/* "2016-01-01 .. 2020-12-31", both days included. */
static void
write_period(writer *w, const cbcc_period *period)
{
	if (!period->known)
		return;
	separate(w, " ");
	if (period->first != CBCC_DATE_OPEN_PAST)
		write_date(w, period->first);
	write_text(w, period->first != CBCC_DATE_OPEN_PAST ? " .. " : ".. ");
	if (period->last != CBCC_DATE_OPEN_FUTURE)
		write_date(w, period->last);
}

static void
write_place(writer *w, const cbcc_place_table *table, cbcc_place place)
{
	char		buffer[CBCC_PLACE_SIZE];
	size_t		length = cbcc_place_write(table, cbcc_place_resolve(table, place),
										  buffer, sizeof(buffer));

	write_bytes(w, buffer, length);
}

static void
write_population(writer *w, uint32_t population)
{
	for (int i = 0; i < CBCC_POPULATION_COUNT; i++)
		if (population >> i & 1)
		{
			separate(w, ", ");
			write_text(w, cbcc_population_label(i));
		}
}

static void
write_qualification(writer *w, const cbcc_qualification_range *range)
{
	if (range->track == CBCC_TRACK_NONE)
		return;
	write_text(w, cbcc_track_label(range->track));
	if (range->min == CBCC_LEVEL_NONE)
		return;
	separate(w, " ");
	write_text(w, cbcc_level_label(range->min));
	if (range->max == range->min)
		return;
	write_text(w, " .. ");
	write_text(w, cbcc_level_label(range->max));
}

static void
write_quantity(writer *w, const cbcc_quantity *quantity)
{
	char		buffer[CBCC_QUANTITY_TEXT_SIZE];

	write_bytes(w, buffer, cbcc_quantity_format(quantity, buffer));
}

/* The senses of a word that hold where it stands, as the vocabulary has them. */
static void
write_senses(writer *w, const cbcc_token *token)
{
	const cbcc_sense *senses;

	if (token->term == NULL)
		return;
	senses = cbcc_term_senses(token->term);
	for (size_t i = 0; i < token->term->sense_count; i++)
		if (cbcc_token_is(token, (cbcc_class) senses[i].class, senses[i].value))
		{
			separate(w, "; ");
			write_text(w, cbcc_lexicon_sense_names[&senses[i] - cbcc_lexicon_senses]);
		}
}

/*
 * Rows.
 */

static void
add_row(cbcc_explain *x, cbcc_explain_row row)
{
	if (x->result.count == CBCC_EXPLANATION_ROWS)
	{
		x->too_long = true;
		return;
	}
	if (x->result.count == x->capacity)
	{
		void	   *items = cbcc_widen(x->host, x->result.items, &x->capacity, 64,
									   sizeof(cbcc_explain_row));

		if (items == NULL)
		{
			x->out_of_memory = true;
			return;
		}
		x->result.items = items;
	}
	x->result.items[x->result.count++] = row;
}

/*
 * Where the piece of text begins that shows tokens[first..end).  The head of a
 * column may stand thousands of rows above the sentence: it is none of the
 * piece unless it is all of it.
 */
static size_t
first_shown(const cbcc_explain *x, const cbcc_token *tokens, size_t first, size_t end)
{
	while (tokens[first].start < x->start && tokens[end - 1].start >= x->start)
		first++;
	return first;
}

/* A row about tokens[first..end), of the sentence that is being explained. */
static cbcc_explain_row
row_of(const cbcc_explain *x, const cbcc_analysis *a, const char *kind,
	   size_t first, size_t end)
{
	first = first_shown(x, a->tokens, first, end);
	return (cbcc_explain_row) {
		.sentence = x->sentence, .kind = kind,
		.span = {a->tokens[first].first, a->tokens[end - 1].last},
		.start = a->tokens[first].start, .end = a->tokens[end - 1].end
	};
}

/*
 * Words and phrases.
 */

/* The number in whose own words a token stands, or 0. */
static int
owner_of(const cbcc_explain *x, const cbcc_grammar *g, size_t at)
{
	int			owner = 0;

	for (size_t i = 0; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i);

		if (at >= item->first && at < item->end)
			return x->number + (int) i + 1;
		if (at >= d->left && at < d->right && (owner == 0 || !d->is_rejected))
			owner = x->number + (int) i + 1;
	}
	return owner;
}

static void
write_time(writer *w, const cbcc_time_mention *t)
{
	static const char *const kinds[] = {
		[CBCC_PERIOD_PLAIN] = "in",
		[CBCC_PERIOD_UNTIL] = "until",
		[CBCC_PERIOD_TERM] = "term",
		[CBCC_PERIOD_SAME] = "the same time",
		[CBCC_PERIOD_NOW] = "now",
		[CBCC_PERIOD_RECENT] = "recent",
		[CBCC_PERIOD_ANNUAL] = "annual",
		[CBCC_PERIOD_DURATION] = "duration",
		[CBCC_PERIOD_NAME] = "in a name"
	};

	write_text(w, kinds[t->phrase.kind]);
	write_period(w, &t->phrase.period);
	if (t->compared)
		write_text(w, "; compared with");
	else if (!t->of_count)
		write_text(w, "; not of the count");
}

static void
write_mention(writer *w, const cbcc_grammar *g, const cbcc_mention *m)
{
	write_place(w, &g->discourse.places, m->place);
	if (m->is_body)
		separate(w, "; "), write_text(w, "body");
	if (m->in_brackets)
		separate(w, "; "), write_text(w, "where it lies");
	else if (!m->of_count && !m->is_body)
		separate(w, "; "), write_text(w, "not of the count");
}

static void
write_item(writer *w, const cbcc_item *item)
{
	cbcc_quantity quantity = {item->number.value, item->unit, item->approx};

	if (item->has_unit)
		write_quantity(w, &quantity);
	else
		write_text(w, "no unit");
	if (item->counts_people)
		write_text(w, "; counts people");
	if (item->has_whole)
		write_text(w, "; of a whole");
	if (item->in_brackets)
		write_text(w, "; in brackets");
	if (item->is_outside)
		write_text(w, "; another subject");
}

static const char *
name_of_role(uint8_t role)
{
	switch (role)
	{
		case CBCC_ROLE_DOCUMENT:
			return "document";
		case CBCC_ROLE_TIME:
			return "time";
		case CBCC_ROLE_PLACE:
			return "place name";
		case CBCC_ROLE_ITEM:
			return "number";
		default:
			return "word";
	}
}

/* The end of the phrase at a token; of plain words, of those without a sense. */
static size_t
end_of_phrase(const cbcc_analysis *a, size_t at)
{
	uint8_t		role = a->roles[at];
	size_t		end = at + 1;

	if (role != CBCC_ROLE_PLAIN)
		while (end < a->count && a->roles[end] == role && a->phrases[end] == 0)
			end++;
	else if (a->tokens[at].classes == 0 && a->tokens[at].kind == CBCC_ATOM_SYLLABLE)
		while (end < a->count && a->roles[end] == role && a->tokens[end].classes == 0 &&
			   a->tokens[end].kind == CBCC_ATOM_SYLLABLE)
			end++;
	return end;
}

/* What a mark does to the words on its sides. */
static void
write_cut(writer *w, const cbcc_analysis *a, size_t at)
{
	uint8_t		cut = a->cuts[at + 1] > a->cuts[at] ? a->cuts[at + 1] : a->cuts[at];

	if (cut == CBCC_CUT_NONE)
		return;
	separate(w, "; ");
	write_text(w, cut == CBCC_CUT_COMMA ? "cut" : cut == CBCC_CUT_COLON ?
			   "cut of a colon" : "cut of a clause");
}

static void
explain_phrase(cbcc_explain *x, const cbcc_grammar *g, size_t at, size_t end)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_explain_row row = row_of(x, a, name_of_role(a->roles[at]), at, end);
	writer		says = {.explain = x};
	writer		why = {.explain = x};
	bool		is_mark = a->tokens[at].kind == CBCC_ATOM_MARK;

	if (cbcc_time_at(a, at) != NULL)
		write_time(&says, cbcc_time_at(a, at));
	else if (cbcc_mention_at(a, at) != NULL)
		write_mention(&says, g, cbcc_mention_at(a, at));
	else if (cbcc_item_at(a, at) != NULL)
		write_item(&says, cbcc_item_at(a, at));
	if (is_mark && a->roles[at] == CBCC_ROLE_PLAIN)
		write_cut(&says, a, at);
	for (size_t i = at; i < end; i++)
		write_senses(a->roles[at] == CBCC_ROLE_PLAIN ? &says : &why, &a->tokens[i]);
	if (is_mark)
		row.kind = "mark";
	row.number = owner_of(x, g, at);
	row.says = written(&says);
	row.why = written(&why);
	add_row(x, row);
}

/*
 * Numbers, slot by slot.
 */

static const char *const slot_names[CBCC_SLOT_COUNT] = {
	[CBCC_SLOT_FACT] = "fact",
	[CBCC_SLOT_TIE] = "tie",
	[CBCC_SLOT_UNIT] = "unit",
	[CBCC_SLOT_EVENT] = "event",
	[CBCC_SLOT_MODALITY] = "modality",
	[CBCC_SLOT_STAT] = "stat",
	[CBCC_SLOT_POPULATION] = "population",
	[CBCC_SLOT_QUALIFICATION] = "qualification",
	[CBCC_SLOT_STANDARD] = "standard",
	[CBCC_SLOT_PLACE] = "place",
	[CBCC_SLOT_PERIOD] = "period",
	[CBCC_SLOT_OUT_OF] = "out_of",
	[CBCC_SLOT_BASE] = "base"
};

/* The number that a draft hangs on, or 0. */
static int
group_of(const cbcc_explain *x, const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	if (d->tie == CBCC_TIE_PART)
		return d->group == CBCC_DRAFT_NONE ? 0 : x->number + (int) d->group + 1;
	for (size_t i = index; d->tie != CBCC_TIE_NEW && i-- > 0;)
		if (!g->drafts[i].is_rejected)
			return x->number + (int) i + 1;
	return 0;
}

static void
write_tie(writer *w, const cbcc_explain *x, const cbcc_grammar *g, size_t index)
{
	static const char *const ties[] = {
		[CBCC_TIE_NEW] = "new",
		[CBCC_TIE_SAME] = "same as",
		[CBCC_TIE_CHANGE] = "change of",
		[CBCC_TIE_COMPANION] = "beside",
		[CBCC_TIE_PART] = "part of"
	};
	const cbcc_draft *d = &g->drafts[index];
	int			group = group_of(x, g, index);

	write_text(w, ties[d->tie]);
	if (d->tie == CBCC_TIE_NEW)
		return;
	if (group == 0)
	{
		write_text(w, " what was spoken of");
		return;
	}
	write_text(w, " number ");
	write_number(w, group);
}

static void
write_slot(writer *w, const cbcc_explain *x, const cbcc_grammar *g, size_t index,
		   cbcc_slot slot)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_fact *f = &d->fact;
	cbcc_quantity whole = {.value = f->out_of, .unit = f->quantity.unit};

	switch (slot)
	{
		case CBCC_SLOT_FACT:
			if (d->is_rejected)
				write_text(w, "none");
			else
				write_quantity(w, &f->quantity);
			break;
		case CBCC_SLOT_TIE:
			write_tie(w, x, g, index);
			break;
		case CBCC_SLOT_UNIT:
			write_text(w, cbcc_unit_label(f->quantity.unit));
			break;
		case CBCC_SLOT_EVENT:
			write_text(w, cbcc_event_label(f->event));
			break;
		case CBCC_SLOT_MODALITY:
			write_text(w, cbcc_modality_label(f->modality));
			break;
		case CBCC_SLOT_STAT:
			write_text(w, cbcc_stat_label(f->stat));
			break;
		case CBCC_SLOT_POPULATION:
			write_population(w, f->population);
			break;
		case CBCC_SLOT_QUALIFICATION:
			write_qualification(w, &f->qualification);
			break;
		case CBCC_SLOT_STANDARD:
			if (f->standard != CBCC_STANDARD_NONE)
				write_text(w, cbcc_standard_label(f->standard));
			break;
		case CBCC_SLOT_PLACE:
			write_place(w, &g->discourse.places, d->place);
			break;
		case CBCC_SLOT_PERIOD:
			write_period(w, &f->period);
			break;
		case CBCC_SLOT_OUT_OF:
			if (f->has_out_of)
				write_quantity(w, &whole);
			break;
		case CBCC_SLOT_BASE:
			write_period(w, &f->base);
			break;
		default:
			break;
	}
}

/* Where the words of a cause stand, seen from a number. */
static void
write_whereabouts(writer *w, const cbcc_explain *x, const cbcc_grammar *g,
				  size_t index, const cbcc_cause *cause)
{
	const cbcc_draft *d = &g->drafts[index];
	int			owner;

	if (cause->first >= d->left && cause->first < d->right)
		return;
	owner = owner_of(x, g, cause->first);
	if (owner != 0 && owner != x->number + (int) index + 1)
	{
		write_text(w, " of number ");
		write_number(w, owner);
	}
	else
		write_text(w, cause->first < d->left ? " before it" : " behind it");
}

static void
write_cause(writer *w, const cbcc_explain *x, const cbcc_grammar *g, size_t index,
			const cbcc_cause *cause)
{
	const cbcc_token *tokens = g->analysis.tokens;

	if (cause->carried == NULL)
	{
		write_quote(w, x->text,
					tokens[first_shown(x, tokens, cause->first, cause->end)].start,
					tokens[cause->end - 1].end, QUOTE_BYTES);
		write_whereabouts(w, x, g, index, cause);
		return;
	}
	write_text(w, "carried: ");
	write_text(w, cause->carried);
	if (cause->sentence == 0)
		return;
	write_text(w, " (sentence ");
	write_number(w, cause->sentence);
	write_text(w, ")");
}

/* The causes of one kind; returns how many. */
static size_t
write_causes(writer *w, const cbcc_explain *x, const cbcc_grammar *g, size_t index,
			 cbcc_slot slot, cbcc_support support, const char *separator)
{
	const cbcc_evidence *e = &x->evidence;
	size_t		count = 0;

	for (size_t i = 0; i < e->cause_count; i++)
	{
		if (cbcc_evidence_support(e, i, index, slot) != support)
			continue;
		if (count++ > 0)
			write_text(w, separator);
		else
			separate(w, ": ");
		write_cause(w, x, g, index, &e->causes[i]);
	}
	return count;
}

/* The noun that makes a number one of another subject. */
static void
write_outside(writer *w, const cbcc_explain *x, const cbcc_grammar *g,
			  const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	bool		behind = item->number_at == 0 ||
		!cbcc_token_is(&a->tokens[item->number_at - 1], CBCC_CLASS_OUTSIDE,
					   CBCC_OUTSIDE_ORDINAL);
	size_t		noun = behind ? item->end : item->number_at - 1;

	write_text(w, "counts another subject");
	if (noun >= a->count || a->tokens[noun].classes == 0)
		return;
	write_text(w, ": ");
	write_quote(w, x->text, a->tokens[noun].start, a->tokens[noun].end, QUOTE_BYTES);
}

/* Why a number is no fact, as far as its own looks tell. */
static void
write_rejection(writer *w, const cbcc_explain *x, const cbcc_grammar *g,
				size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (item->is_outside)
		write_outside(w, x, g, item);
	else if (d->tie != CBCC_TIE_NEW && index > 0 && g->drafts[index - 1].is_rejected)
	{
		write_text(w, "hangs on number ");
		write_number(w, x->number + (long) index);
		write_text(w, ", which is none");
	}
	else if (!item->has_unit)
		write_text(w, "no unit, and nothing that shows what it counts");
	else
		write_text(w, "nothing shows that it is about officials");
}

/* A slot that says no more than its absence would. */
static bool
is_plain(const cbcc_draft *d, cbcc_slot slot)
{
	switch (slot)
	{
		case CBCC_SLOT_UNIT:
			return true;		/* the fact's row has it */
		case CBCC_SLOT_STAT:
			return d->fact.stat == CBCC_STAT_TOTAL;
		case CBCC_SLOT_QUALIFICATION:
			return d->fact.qualification.track == CBCC_TRACK_NONE;
		case CBCC_SLOT_STANDARD:
			return d->fact.standard == CBCC_STANDARD_NONE;
		case CBCC_SLOT_OUT_OF:
			return !d->fact.has_out_of;
		case CBCC_SLOT_BASE:
			return !d->fact.base.known;
		default:
			return false;
	}
}

static void
explain_slot(cbcc_explain *x, const cbcc_grammar *g, size_t index, cbcc_slot slot)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	cbcc_explain_row row = row_of(x, a, slot_names[slot], item->first, item->end);
	writer		says = {.explain = x};
	writer		why = {.explain = x};

	write_slot(&says, x, g, index, slot);
	if (slot == CBCC_SLOT_FACT && d->is_rejected)
		write_rejection(&why, x, g, index);
	if (slot == CBCC_SLOT_EVENT && d->fact.rule != NULL)
		write_text(&why, d->fact.rule);
	if (slot == CBCC_SLOT_FACT && item->is_outside)
		;						/* said already */
	else if (write_causes(&why, x, g, index, slot, CBCC_SUPPORT_NEEDED, ", ") == 0)
		write_causes(&why, x, g, index, slot, CBCC_SUPPORT_EITHER, " or ");
	row.number = x->number + (int) index + 1;
	row.says = written(&says);
	row.why = written(&why);
	if (row.why.bytes != NULL || !is_plain(d, slot))
		add_row(x, row);
}

static void
explain_number(cbcc_explain *x, const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	cbcc_explain_row row;

	explain_slot(x, g, index, CBCC_SLOT_FACT);
	if (d->left < d->right)
	{
		row = row_of(x, &g->analysis, "own words", d->left, d->right);
		row.number = x->number + (int) index + 1;
		add_row(x, row);
	}
	for (int slot = CBCC_SLOT_TIE; slot < CBCC_SLOT_COUNT; slot++)
		if (slot == CBCC_SLOT_TIE || !d->is_rejected)
			explain_slot(x, g, index, (cbcc_slot) slot);
}

void
cbcc_explain_start(cbcc_explain *x, const cbcc_host *host, const char *text)
{
	memset(x, 0, sizeof(*x));
	x->host = host;
	x->text = text;
	x->out_of_memory = !cbcc_evidence_start(&x->evidence, host);
}

void
cbcc_explain_sentence(cbcc_explain *x, cbcc_grammar *g, const cbcc_sentence *sentence)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end;

	if (x->out_of_memory || x->too_long)
		return;
	x->sentence++;
	x->start = sentence->start;
	if (!cbcc_evidence_read(&x->evidence, g, x->text, sentence, x->sentence))
	{
		x->out_of_memory = true;
		return;
	}
	for (size_t i = 0; i < a->count; i = end)
	{
		end = end_of_phrase(a, i);
		explain_phrase(x, g, i, end);
	}
	for (size_t i = 0; i < g->draft_count; i++)
		explain_number(x, g, i);
	x->number += (int) g->draft_count;
}

void
cbcc_explain_part(cbcc_explain *x, const cbcc_part *part)
{
	writer		says = {.explain = x};

	write_text(&says, "not read");
	add_row(x, (cbcc_explain_row) {
		.kind = cbcc_part_kind_label(part->kind), .span = part->span,
		.start = part->start, .end = part->end, .says = written(&says)
	});
}

/* The number whose rows stand at a span, and the row behind them; or 0. */
static int
find_number(const cbcc_explain *x, cbcc_span span, size_t *behind)
{
	int			number = 0;

	for (size_t i = 0; i < x->result.count; i++)
	{
		const cbcc_explain_row *row = &x->result.items[i];

		if (row->kind == slot_names[CBCC_SLOT_FACT] && row->span.first == span.first)
			number = row->number;
		if (number != 0 && row->number == number)
			*behind = i + 1;
	}
	return number;
}

void
cbcc_explain_title(cbcc_explain *x, cbcc_span title, cbcc_span body)
{
	writer		says = {.explain = x};
	cbcc_explain_row *items;
	cbcc_explain_row row;
	size_t		at = 0;
	size_t		behind = 0;
	int			source = find_number(x, body, &behind);
	int			number = find_number(x, title, &at);

	if (source == 0 || number == 0)
		return;
	write_text(&says, "place, period and population of number ");
	write_number(&says, source);
	row = x->result.items[at - 1];
	row.kind = "title";
	row.says = written(&says);
	row.why = (cbcc_string) {NULL, 0};
	add_row(x, row);
	if (x->out_of_memory || x->too_long)
		return;
	items = x->result.items;
	memmove(&items[at + 1], &items[at], (x->result.count - 1 - at) * sizeof(row));
	items[at] = row;
}

/*
 * What a bare "xã" or "toàn tỉnh" meant is known only when all is read: then
 * the place of each fact is written again.
 */
static void
complete_places(cbcc_explain *x, const cbcc_fact_list *facts)
{
	size_t		next = 0;

	for (size_t i = 0; i < x->result.count && next < facts->count; i++)
	{
		cbcc_explain_row *row = &x->result.items[i];
		writer		says = {.explain = x};

		if (row->kind != slot_names[CBCC_SLOT_PLACE])
			continue;
		write_bytes(&says, facts->items[next].place.bytes, facts->items[next].place.length);
		row->says = written(&says);
		next++;
	}
}

void
cbcc_explain_end(cbcc_explain *x, const cbcc_fact_list *facts)
{
	if (!x->out_of_memory)
		complete_places(x, facts);
	cbcc_evidence_end(&x->evidence);
}
