/*-------------------------------------------------------------------------
 *
 * evidence.c
 *		What the slots of a sentence's facts rest on.
 *
 *-------------------------------------------------------------------------
 */
#include "evidence.h"
#include "host.h"

#include <string.h>

/*
 * As many words of a sentence are tried, and so many tokens read for that: of
 * a sentence of a thousand words not all can be told.  Nor of a text in which
 * one such sentence follows the other: an article reads a third of
 * ALL_TOKENS_MAX at most.
 */
#define CAUSES_MAX 400
#define TOKENS_MAX 300000
#define ALL_TOKENS_MAX 1000000

/*
 * What is carried into a sentence, and the byte that makes it say nothing.
 * Neighbours with one name are one piece.
 */
typedef struct carried
{
	const char *name;
	size_t		offset;
	size_t		size;
	int			blank;
} carried;

#define CARRIED(name, field, blank) \
	{name, offsetof(cbcc_discourse, field), \
		sizeof(((cbcc_discourse *) 0)->field), blank}

static const carried pieces[] = {
	CARRIED("place", place, 0xff),
	CARRIED("acting body", body, 0xff),
	CARRIED("place that the article is about", home, 0xff),
	CARRIED("population", population, 0),
	CARRIED("counts", counted_count, 0),
	CARRIED("topic", topic, 0),
	CARRIED("population of the money", money_population, 0),
	CARRIED("event", event, 0),
	CARRIED("qualification", qualification, 0),
	CARRIED("subject of the class", subject, 0),
	CARRIED("those sent to study", trained_population, 0),
	CARRIED("track", track, 0),
	CARRIED("period", period, 0),
	CARRIED("period", until, 0),
	CARRIED("base", base, 0),
	CARRIED("modality", modality, 0),
	CARRIED("span of years", span, 0),
	CARRIED("list", list_is_open, 0),
	CARRIED("election", in_election, 0),
	CARRIED("draft policy", in_draft_policy, 0),
	CARRIED("facts", has_facts, 0),
	CARRIED("paragraph", fact_paragraph, 0xff),
	CARRIED("year named last", calendar.last_year, 0),
	CARRIED("term named last", calendar.term, 0),
	CARRIED("day of publication", has_published, 0),
	CARRIED("day of publication", calendar.has_published, 0),
	CARRIED("day of publication", calendar.year, 0)
};

#define PIECES (sizeof(pieces) / sizeof(pieces[0]))

_Static_assert(PIECES <= CBCC_CARRIED_MAX, "pieces have an origin each");

bool
cbcc_evidence_start(cbcc_evidence *e, const cbcc_host *host)
{
	memset(e, 0, sizeof(*e));
	e->host = host;
	e->trial = host->allocate(host->context, sizeof(cbcc_grammar));
	e->causes = host->allocate(host->context, CAUSES_MAX * sizeof(cbcc_cause));
	e->saved = host->allocate(host->context,
							  CBCC_SENTENCE_MAX_ATOMS * sizeof(cbcc_token));
	if (e->trial != NULL)
		memset(e->trial, 0, sizeof(cbcc_grammar));
	return e->trial != NULL && e->causes != NULL && e->saved != NULL;
}

void
cbcc_evidence_end(cbcc_evidence *e)
{
	if (e->trial != NULL)
		e->host->release(e->host->context, e->trial);
	if (e->causes != NULL)
		e->host->release(e->host->context, e->causes);
	if (e->saved != NULL)
		e->host->release(e->host->context, e->saved);
	if (e->supports != NULL)
		e->host->release(e->host->context, e->supports);
	memset(e, 0, sizeof(*e));
}

/* The end of the phrase, or the word, that begins at a token. */
static size_t
end_of_unit(const cbcc_grammar *g, size_t at)
{
	const cbcc_analysis *a = &g->analysis;
	uint8_t		role = a->roles[at];
	size_t		end = at + 1;

	if (cbcc_time_at(a, at) != NULL)
		return cbcc_time_at(a, at)->end;
	if (cbcc_mention_at(a, at) != NULL)
		return cbcc_mention_at(a, at)->end;
	if (role == CBCC_ROLE_ITEM)
	{
		for (size_t i = 0; i < a->item_count; i++)
			if (a->items[i].number_at == at)
				return a->items[i].number_end;
		return end;
	}
	if (role != CBCC_ROLE_PLAIN)
		while (end < a->count && a->roles[end] == role && a->phrases[end] == 0)
			end++;
	return end;
}

static void
add_cause(cbcc_evidence *e, cbcc_cause cause)
{
	if (e->cause_count < CAUSES_MAX)
		e->causes[e->cause_count++] = cause;
}

/* Carried pieces stand first, words behind in text order. */
static void
find_causes(cbcc_evidence *e, const cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end;

	e->cause_count = 0;
	for (size_t i = 0; i < PIECES; i++)
		if (i == 0 || strcmp(pieces[i].name, pieces[i - 1].name) != 0)
			add_cause(e, (cbcc_cause) {pieces[i].name, e->origins[i], 0, 0});
	for (size_t i = 0; i < a->count; i = end)
	{
		end = end_of_unit(g, i);
		if (a->tokens[i].classes != 0 || a->roles[i] != CBCC_ROLE_PLAIN)
			add_cause(e, (cbcc_cause) {NULL, 0, i, end});
	}
}

static void
blank_piece(cbcc_discourse *s, const char *name)
{
	for (size_t i = 0; i < PIECES; i++)
		if (strcmp(pieces[i].name, name) == 0)
			memset((char *) s + pieces[i].offset, pieces[i].blank, pieces[i].size);
}

/* A word that the vocabulary does not know. */
static void
blank_token(cbcc_token *token)
{
	token->kind = CBCC_ATOM_SYLLABLE;
	token->capital = token->all_capital = token->has_value = false;
	token->mark = 0;
	token->classes = 0;
	token->term = NULL;
	token->key = CBCC_KEY_UNKNOWN;
}

static bool
same_period(const cbcc_period *a, const cbcc_period *b)
{
	return a->known == b->known &&
		(!a->known || (a->first == b->first && a->last == b->last));
}

static bool
same_place(const cbcc_grammar *a, const cbcc_draft *x, const cbcc_grammar *b,
		   const cbcc_draft *y)
{
	const cbcc_place_table *table = &a->discourse.places;
	const cbcc_place_table *other = &b->discourse.places;
	char		left[CBCC_PLACE_SIZE];
	char		right[CBCC_PLACE_SIZE];
	size_t		size = cbcc_place_write(table, cbcc_place_resolve(table, x->place),
										left, sizeof(left));

	return size == cbcc_place_write(other, cbcc_place_resolve(other, y->place),
									right, sizeof(right)) &&
		memcmp(left, right, size) == 0;
}

/* The token of the number that a draft is part of. */
static size_t
group_at(const cbcc_grammar *g, const cbcc_draft *d)
{
	return d->group == CBCC_DRAFT_NONE ? SIZE_MAX :
		cbcc_draft_item(g, d->group)->number_at;
}

static bool
same_slot(cbcc_slot slot, const cbcc_grammar *a, const cbcc_draft *x,
		  const cbcc_grammar *b, const cbcc_draft *y)
{
	const cbcc_fact *f = &x->fact;
	const cbcc_fact *g = &y->fact;

	switch (slot)
	{
		case CBCC_SLOT_FACT:
			return x->is_rejected == y->is_rejected;
		case CBCC_SLOT_TIE:
			return x->tie == y->tie && (x->tie != CBCC_TIE_PART ||
										group_at(a, x) == group_at(b, y));
		case CBCC_SLOT_UNIT:
			return f->quantity.unit == g->quantity.unit;
		case CBCC_SLOT_EVENT:
			return f->event == g->event;
		case CBCC_SLOT_MODALITY:
			return f->modality == g->modality;
		case CBCC_SLOT_STAT:
			return f->stat == g->stat;
		case CBCC_SLOT_POPULATION:
			return f->population == g->population;
		case CBCC_SLOT_QUALIFICATION:
			return f->qualification.track == g->qualification.track &&
				f->qualification.min == g->qualification.min &&
				f->qualification.max == g->qualification.max;
		case CBCC_SLOT_STANDARD:
			return f->standard == g->standard;
		case CBCC_SLOT_PLACE:
			return same_place(a, x, b, y);
		case CBCC_SLOT_PERIOD:
			return same_period(&f->period, &g->period);
		case CBCC_SLOT_OUT_OF:
			return f->has_out_of == g->has_out_of;
		case CBCC_SLOT_BASE:
			return same_period(&f->base, &g->base);
		default:
			return true;
	}
}

/* The draft of the number at a token, or NULL. */
static const cbcc_draft *
draft_at(const cbcc_grammar *g, size_t number_at)
{
	for (size_t i = 0; i < g->draft_count; i++)
		if (cbcc_draft_item(g, i)->number_at == number_at)
			return &g->drafts[i];
	return NULL;
}

static uint8_t *
support_of(cbcc_evidence *e, size_t cause, size_t draft, cbcc_slot slot)
{
	return &e->supports[(cause * e->draft_count + draft) * CBCC_SLOT_COUNT + slot];
}

/*
 * Read the sentence without causes[from..to) of those that are chosen; false
 * where enough has been read.
 */
static bool
read_without(cbcc_evidence *e, const cbcc_grammar *g, const char *text,
			 const cbcc_sentence *sentence, size_t from, size_t to,
			 const bool *chosen)
{
	if (e->tokens_read > TOKENS_MAX || e->all_tokens_read > ALL_TOKENS_MAX)
		return false;
	e->tokens_read += sentence->count;
	e->all_tokens_read += sentence->count;
	cbcc_check_interrupt(e->host);
	e->trial->discourse = e->before;
	e->trial->is_title = g->is_title;
	memcpy(e->saved, sentence->tokens, sentence->count * sizeof(cbcc_token));
	for (size_t i = from; i < to; i++)
	{
		const cbcc_cause *cause = &e->causes[i];

		if (chosen != NULL && !chosen[i])
			continue;
		if (cause->carried != NULL)
			blank_piece(&e->trial->discourse, cause->carried);
		for (size_t at = cause->first; at < cause->end; at++)
			blank_token(&sentence->tokens[at]);
	}
	cbcc_grammar_read(e->trial, text, sentence);
	memcpy(sentence->tokens, e->saved, sentence->count * sizeof(cbcc_token));
	return true;
}

/* Senses that may fill a slot; phrases count by their role. */
static bool
may_fill(const cbcc_grammar *g, const cbcc_cause *cause, cbcc_slot slot)
{
	static const uint32_t classes[CBCC_SLOT_COUNT] = {
		[CBCC_SLOT_EVENT] = 1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_PLAN,
		[CBCC_SLOT_MODALITY] = 1u << CBCC_CLASS_MODALITY | 1u << CBCC_CLASS_PLAN,
		[CBCC_SLOT_STAT] = 1u << CBCC_CLASS_STAT,
		[CBCC_SLOT_POPULATION] = 1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_SEAT,
		[CBCC_SLOT_QUALIFICATION] = 1u << CBCC_CLASS_QUALIFICATION | 1u << CBCC_CLASS_TRACK,
		[CBCC_SLOT_STANDARD] = 1u << CBCC_CLASS_STANDARD
	};
	uint8_t		role = g->analysis.roles[cause->first];

	if (slot == CBCC_SLOT_PLACE)
		return cause->carried != NULL || role == CBCC_ROLE_PLACE;
	if (slot == CBCC_SLOT_PERIOD || slot == CBCC_SLOT_BASE)
		return cause->carried != NULL || role == CBCC_ROLE_TIME;
	return classes[slot] != 0 &&
		(cause->carried != NULL || (g->analysis.tokens[cause->first].classes & classes[slot]));
}

/* Does the slot say anything that must have come from somewhere? */
static bool
is_filled(const cbcc_draft *d, cbcc_slot slot)
{
	switch (slot)
	{
		case CBCC_SLOT_EVENT:
			return d->fact.event != CBCC_EVENT_STOCK;
		case CBCC_SLOT_MODALITY:
			return d->fact.modality != CBCC_MODALITY_ACTUAL;
		case CBCC_SLOT_STAT:
			return d->fact.stat != CBCC_STAT_TOTAL;
		case CBCC_SLOT_POPULATION:
			return d->fact.population != 0;
		case CBCC_SLOT_QUALIFICATION:
			return d->fact.qualification.track != CBCC_TRACK_NONE;
		case CBCC_SLOT_STANDARD:
			return d->fact.standard != CBCC_STANDARD_NONE;
		case CBCC_SLOT_PLACE:
			return d->place != CBCC_PLACE_NONE;
		case CBCC_SLOT_PERIOD:
			return d->fact.period.known;
		case CBCC_SLOT_BASE:
			return d->fact.base.known;
		default:
			return false;
	}
}

static bool
is_word(const cbcc_evidence *e, size_t cause)
{
	return e->causes[cause].carried == NULL;
}

/* A word that makes the fact one fills such slots as its senses can. */
static void
try_one(cbcc_evidence *e, const cbcc_grammar *g, const char *text,
		const cbcc_sentence *sentence, size_t cause)
{
	if (!read_without(e, g, text, sentence, cause, cause + 1, NULL))
		return;
	for (size_t i = 0; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *other = draft_at(e->trial, cbcc_draft_item(g, i)->number_at);

		for (int slot = 0; slot < CBCC_SLOT_COUNT && other != NULL; slot++)
		{
			/* of what is no fact only that can be told */
			if (slot > CBCC_SLOT_TIE && d->is_rejected)
				break;
			if (slot > CBCC_SLOT_TIE && other->is_rejected ?
				is_filled(d, (cbcc_slot) slot) && is_word(e, cause) &&
				may_fill(g, &e->causes[cause], (cbcc_slot) slot) :
				!same_slot((cbcc_slot) slot, g, d, e->trial, other))
				*support_of(e, cause, i, (cbcc_slot) slot) = CBCC_SUPPORT_NEEDED;
		}
	}
}

static bool
is_explained(cbcc_evidence *e, size_t draft, cbcc_slot slot)
{
	for (size_t i = 0; i < e->cause_count; i++)
		if (cbcc_evidence_support(e, i, draft, slot) != CBCC_SUPPORT_NONE)
			return true;
	return false;
}

/*
 * Two that say the same hide each other: "đào tạo, bồi dưỡng".  Taken away one
 * after another, from either end, the one that changes the slot was the last
 * to hold it.
 */
static void
try_together(cbcc_evidence *e, const cbcc_grammar *g, const char *text,
			 const cbcc_sentence *sentence, size_t draft, cbcc_slot slot,
			 bool backwards)
{
	bool		chosen[CAUSES_MAX] = {false};
	size_t		number_at = cbcc_draft_item(g, draft)->number_at;

	for (size_t n = 0; n < e->cause_count; n++)
	{
		size_t		i = backwards ? e->cause_count - 1 - n : n;
		const cbcc_draft *other;

		if (!may_fill(g, &e->causes[i], slot))
			continue;
		chosen[i] = true;
		if (!read_without(e, g, text, sentence, 0, e->cause_count, chosen))
			return;
		other = draft_at(e->trial, number_at);
		if (other == NULL || other->is_rejected)
			return;
		if (!same_slot(slot, g, &g->drafts[draft], e->trial, other))
		{
			*support_of(e, i, draft, slot) = CBCC_SUPPORT_EITHER;
			return;
		}
	}
}

static bool
make_room(cbcc_evidence *e, size_t drafts)
{
	size_t		size = e->cause_count * drafts * CBCC_SLOT_COUNT;

	if (e->supports != NULL)
		e->host->release(e->host->context, e->supports);
	e->draft_count = drafts;
	e->supports = e->host->allocate(e->host->context, size > 0 ? size : 1);
	if (e->supports == NULL)
		return false;
	memset(e->supports, 0, size);
	return true;
}

/* Which sentence each piece comes from that the next one finds. */
static void
note_origins(cbcc_evidence *e, const cbcc_discourse *after, int ordinal)
{
	for (size_t i = 0; i < PIECES; i++)
		if (memcmp((const char *) after + pieces[i].offset,
				   (const char *) &e->before + pieces[i].offset, pieces[i].size) != 0)
			e->origins[i] = ordinal;
}

bool
cbcc_evidence_read(cbcc_evidence *e, cbcc_grammar *g, const char *text,
				   const cbcc_sentence *sentence, int ordinal)
{
	e->before = g->discourse;
	cbcc_grammar_read(g, text, sentence);
	e->cause_count = 0;
	e->tokens_read = 0;
	if (g->draft_count > 0)
		find_causes(e, g);
	if (!make_room(e, g->draft_count))
		return false;
	for (size_t i = 0; i < e->cause_count; i++)
		try_one(e, g, text, sentence, i);
	for (size_t i = 0; i < g->draft_count && e->cause_count > 0; i++)
		for (int slot = 0; slot < CBCC_SLOT_COUNT; slot++)
			if (!g->drafts[i].is_rejected && is_filled(&g->drafts[i], (cbcc_slot) slot) &&
				!is_explained(e, i, (cbcc_slot) slot))
			{
				try_together(e, g, text, sentence, i, (cbcc_slot) slot, false);
				try_together(e, g, text, sentence, i, (cbcc_slot) slot, true);
			}
	note_origins(e, &g->discourse, ordinal);
	return true;
}
