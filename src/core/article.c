/*-------------------------------------------------------------------------
 *
 * article.c
 *		From a page to its facts.
 *
 *-------------------------------------------------------------------------
 */
#include "explain.h"
#include "host.h"
#include "layout.h"
#include "normalize.h"
#include "table.h"
#include "wrap.h"

#include <stdlib.h>
#include <string.h>

/* Whose site it is stands in the first lines, in few words. */
#define MASTHEAD_LINES 4
#define MASTHEAD_TOKENS 16

/* What reading an article needs at once. */
typedef struct reading
{
	const cbcc_host *host;
	const char *text;
	cbcc_grammar *grammar;
	cbcc_tokenizer tokenizer;
	cbcc_table	table;
	cbcc_fact  *facts;
	cbcc_place *places;			/* of each fact, written out at the end */
	size_t		count;
	size_t		capacity;
	size_t		title_count;	/* facts of the title stand first */
	bool		out_of_memory;
	cbcc_explain *explain;		/* or NULL */
} reading;

static bool
grow(reading *r)
{
	size_t		capacity = r->capacity;
	cbcc_fact  *facts;
	cbcc_place *places;

	facts = cbcc_widen(r->host, r->facts, &capacity, 16, sizeof(cbcc_fact));
	if (facts == NULL)
		return false;
	r->facts = facts;
	places = cbcc_widen(r->host, r->places, &r->capacity, 16, sizeof(cbcc_place));
	if (places == NULL)
		return false;
	r->places = places;
	return true;
}

static void
keep_facts(reading *r)
{
	cbcc_grammar *g = r->grammar;

	if (g->fact_count == 0)
		return;
	while (r->capacity < r->count + g->draft_count)
		if (!grow(r))
		{
			r->out_of_memory = true;
			return;
		}
	/* written for each, kept of some: no branch would guess which */
	for (size_t i = 0; i < g->draft_count; i++)
	{
		r->facts[r->count] = g->drafts[i].fact;
		r->places[r->count] = g->drafts[i].place;
		r->count += !g->drafts[i].is_rejected;
	}
}

static void
read_part(reading *r, const cbcc_part *part)
{
	cbcc_sentence sentence;
	bool		begins_paragraph = true;

	r->out_of_memory = r->out_of_memory ||
		cbcc_tokenizer_read(&r->tokenizer, r->text, part->start, part->end,
							part->span.first) != CBCC_OK;
	while (!r->out_of_memory && cbcc_tokenizer_next(&r->tokenizer, &sentence))
	{
		if (cbcc_table_read(&r->table, r->text, &sentence, begins_paragraph) != CBCC_OK)
		{
			r->out_of_memory = true;
			return;
		}
		begins_paragraph = sentence.ends_paragraph;
		if (r->explain == NULL)
			cbcc_grammar_read(r->grammar, r->text, &sentence);
		else
			cbcc_explain_sentence(r->explain, r->grammar, &sentence);
		keep_facts(r);
	}
}

/* The same number, or a rounding of it: "hơn 18 nghìn" of 18.347. */
static bool
is_same_number(const cbcc_quantity *title, const cbcc_quantity *body)
{
	cbcc_decimal ten_percent = title->value;

	if (title->unit != body->unit)
		return false;
	if (cbcc_decimal_compare(title->value, body->value) == 0)
		return true;
	if (ten_percent.scale == 0 && ten_percent.mantissa >= 10)
	{
		int64_t		slack = ten_percent.mantissa / 10;

		if (title->approx == CBCC_APPROX_ABOUT)
			return body->value.scale == 0 &&
				llabs(body->value.mantissa - title->value.mantissa) <= slack / 2;
		if (title->approx == CBCC_APPROX_OVER)
			ten_percent.mantissa += slack;
		else if (title->approx == CBCC_APPROX_UNDER)
			ten_percent.mantissa -= slack;
		else
			return false;
		return cbcc_decimal_compare(title->value, body->value) *
			cbcc_decimal_compare(body->value, ten_percent) > 0;
	}
	return false;
}

/* Ruling 25: a fact of the title takes what the body says of its number. */
static void
complete_title(reading *r)
{
	for (size_t i = 0; i < r->title_count; i++)
		for (size_t j = r->title_count; j < r->count; j++)
		{
			cbcc_fact  *title = &r->facts[i];
			const cbcc_fact *body = &r->facts[j];

			if (!is_same_number(&title->quantity, &body->quantity) ||
				title->event == CBCC_EVENT_CHANGE ||
				body->event == CBCC_EVENT_CHANGE)
				continue;
			r->places[i] = r->places[j];
			if (!title->period.known)
				title->period = body->period;
			title->population = body->population;
			title->modality = body->modality;
			/* "Thêm 64 cử nhân về phường": the body says if they were taken in */
			if (title->event == CBCC_EVENT_STOCK ||
				(title->event == CBCC_EVENT_ROTATION && body->event == CBCC_EVENT_RECRUITMENT))
				title->event = body->event;
			if (r->explain != NULL)
				cbcc_explain_title(r->explain, title->span, body->span);
			break;
		}
}

/*
 * In normal form, so that a place is one however the text spells it; as it stands
 * where it has none, of too many marks on one letter.
 */
static bool
keep_place(const cbcc_host *host, const char *buffer, size_t length,
		   cbcc_string *place)
{
	cbcc_error	error = cbcc_normalize(host, buffer, length, place);
	char	   *bytes;

	if (error.code == CBCC_ERROR_MEMORY)
		return false;
	if (error.code == CBCC_OK && place->bytes != buffer)
		return true;
	bytes = host->allocate(host->context, length);
	if (bytes == NULL)
		return false;
	memcpy(bytes, buffer, length);
	*place = (cbcc_string) {bytes, length};
	return true;
}

/* Write the places out; neighbours share what they can. */
static bool
write_places(reading *r)
{
	const cbcc_place_table *table = &r->grammar->discourse.places;
	char		buffer[CBCC_PLACE_SIZE];
	cbcc_place	last = CBCC_PLACE_NONE;

	for (size_t i = 0; i < r->count; i++)
	{
		bool		repeats = i > 0 && r->places[i] == r->places[i - 1];
		cbcc_place	place = repeats ? last : cbcc_place_resolve(table, r->places[i]);
		size_t		length;

		if (i > 0 && place == last)
		{
			r->facts[i].place = r->facts[i - 1].place;
			continue;
		}
		length = cbcc_place_write(table, place, buffer, sizeof(buffer));
		if (length == 0)
			r->facts[i].place = (cbcc_string) {NULL, 0};
		else if (!keep_place(r->host, buffer, length, &r->facts[i].place))
			return false;
		last = place;
	}
	return true;
}

/*
 * "UBND HUYỆN KỲ PHÚ", "Cổng thông tin điện tử tỉnh Cà Mau", "Báo Cà Mau": whose
 * site the page is of, which "huyện" and "toàn tỉnh" mean there.
 */
static void
read_masthead(reading *r, const cbcc_part *part)
{
	cbcc_sentence sentence;

	if (cbcc_tokenizer_read(&r->tokenizer, r->text, part->start, part->end,
							part->span.first) != CBCC_OK)
	{
		r->out_of_memory = true;
		return;
	}
	if (!cbcc_tokenizer_next(&r->tokenizer, &sentence) || sentence.count > MASTHEAD_TOKENS)
		return;
	if (cbcc_token_is(&sentence.tokens[0], CBCC_CLASS_FURNITURE, CBCC_FURNITURE_SOURCE) ||
		cbcc_token_has(&sentence.tokens[0], CBCC_CLASS_BODY) ||
		cbcc_token_has(&sentence.tokens[0], CBCC_CLASS_TERRITORY) ||
		cbcc_token_is(&sentence.tokens[0], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_UNION))
		cbcc_place_cite(&r->grammar->discourse.places, sentence.tokens, 0, sentence.count);
}

static void
read_parts(reading *r, const cbcc_part_list *parts)
{
	for (size_t i = 0; i < parts->count && i < MASTHEAD_LINES &&
		 parts->items[i].kind == CBCC_PART_FURNITURE; i++)
		read_masthead(r, &parts->items[i]);
	for (size_t i = 0; i < parts->count; i++)
		if (parts->items[i].kind == CBCC_PART_TITLE)
		{
			r->grammar->is_title = true;
			read_part(r, &parts->items[i]);
			break;
		}
	r->title_count = r->count;
	r->grammar->is_title = false;
	r->grammar->discourse.has_facts = false;
	r->grammar->discourse.in_election = false;
	for (size_t i = 0; i < parts->count; i++)
		if (parts->items[i].kind == CBCC_PART_LEAD ||
			parts->items[i].kind == CBCC_PART_BODY)
			read_part(r, &parts->items[i]);
		else if (r->explain != NULL && parts->items[i].kind != CBCC_PART_TITLE)
			cbcc_explain_part(r->explain, &parts->items[i]);
}

static void
reverse(cbcc_fact *facts, size_t count)
{
	for (size_t i = 0; i < count / 2; i++)
	{
		cbcc_fact	fact = facts[i];

		facts[i] = facts[count - 1 - i];
		facts[count - 1 - i] = fact;
	}
}

/* The title was read first; what stands above it comes before it again. */
static void
put_in_text_order(reading *r)
{
	size_t		title = r->title_count;
	size_t		above = 0;

	while (title > 0 && title + above < r->count &&
		   r->facts[title + above].span.first < r->facts[0].span.first)
		above++;
	if (above == 0)
		return;
	reverse(r->facts, title + above);
	reverse(r->facts, above);
	reverse(r->facts + above, title);
}

/* The day that the arguments give, else the page's own. */
static void
start_discourse(reading *r, const cbcc_part_list *parts, bool has_published,
				cbcc_date published)
{
	cbcc_article article = {0};

	if (!has_published || !cbcc_date_is_of_article(published))
	{
		cbcc_article_date(r->host, r->text, parts, &article);
		has_published = article.has_published;
		published = article.published;
	}
	/* its arrays are written before they are read: they need no clearing */
	r->grammar->is_title = false;
	r->grammar->draft_count = 0;
	cbcc_discourse_start(&r->grammar->discourse, r->text, has_published, published);
}

static cbcc_error
read_lines(reading *r, size_t length, bool has_published, cbcc_date published)
{
	const cbcc_host *host = r->host;
	cbcc_part_list parts;
	cbcc_atoms	atoms;
	cbcc_error	error = cbcc_layout_read(host, r->text, length, &parts, &atoms);

	if (error.code != CBCC_OK)
	{
		cbcc_atoms_end(&atoms, host);
		return error;
	}
	r->grammar = host->allocate(host->context, sizeof(cbcc_grammar));
	if (r->grammar == NULL || cbcc_tokenizer_start(&r->tokenizer, host, &atoms) != CBCC_OK)
		r->out_of_memory = true;
	else
	{
		start_discourse(r, &parts, has_published, published);
		cbcc_table_start(&r->table, host);
		read_parts(r, &parts);
		cbcc_table_end(&r->table);
		complete_title(r);
		if (!r->out_of_memory)
			r->out_of_memory = !write_places(r);
		put_in_text_order(r);
		cbcc_tokenizer_end(&r->tokenizer);
	}
	cbcc_atoms_end(&atoms, host);
	if (r->grammar != NULL)
		host->release(host->context, r->grammar);
	if (r->places != NULL)
		host->release(host->context, r->places);
	if (parts.items != NULL)
		host->release(host->context, parts.items);
	if (r->out_of_memory)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	return error;
}

static cbcc_error
read_article(reading *r, size_t length, bool has_published, cbcc_date published)
{
	char	   *unwrapped;
	cbcc_error	error;

	if (cbcc_wrap_undo(r->host, r->text, length, &unwrapped) != CBCC_OK)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	if (unwrapped != NULL)
		r->text = unwrapped;
	error = read_lines(r, length, has_published, published);
	r->host->release(r->host->context, unwrapped);
	return error;
}

cbcc_error
cbcc_article_facts(const cbcc_host *host, const char *text, size_t length,
				   bool has_published, cbcc_date published,
				   cbcc_fact_list *result)
{
	reading		r = {.host = host, .text = text};
	cbcc_error	error = read_article(&r, length, has_published, published);

	*result = (cbcc_fact_list) {r.facts, r.count};
	return error;
}

cbcc_error
cbcc_article_explain(const cbcc_host *host, const char *text, size_t length,
					 bool has_published, cbcc_date published,
					 cbcc_explanation *result)
{
	cbcc_explain explain;
	cbcc_fact_list facts;
	reading		r = {.host = host, .text = text, .explain = &explain};
	cbcc_error	error;

	cbcc_explain_start(&explain, host, text);
	error = read_article(&r, length, has_published, published);
	facts = (cbcc_fact_list) {r.facts, error.code == CBCC_OK ? r.count : 0};
	cbcc_explain_end(&explain, &facts);
	if (r.facts != NULL)
		host->release(host->context, r.facts);
	*result = explain.result;
	if (error.code == CBCC_OK && explain.out_of_memory)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	if (error.code == CBCC_OK && explain.too_long)
		return (cbcc_error) {
			CBCC_ERROR_LIMIT, 0, "there are more than a million words and numbers to explain",
			"Explain a part of the page."
		};
	return error;
}
