/*-------------------------------------------------------------------------
 *
 * check_figure.c
 *		The facts of an article as check.c holds them against each other.
 *
 *-------------------------------------------------------------------------
 */
#include "check_figure.h"
#include "host.h"
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

/* "số còn lại là 12% ..." stands within this many bytes before its number. */
#define REST_REACH 96

/* Without the text: sentences further apart are not of one paragraph. */
#define SENTENCE_GAP 1

static int
compare_figures(const void *a, const void *b)
{
	const cbcc_figure *x = a;
	const cbcc_figure *y = b;

	if (x->fact->span.first != y->fact->span.first)
		return x->fact->span.first < y->fact->span.first ? -1 : 1;
	return x->ordinal < y->ordinal ? -1 : x->ordinal > y->ordinal;
}

static bool
is_counted_unit(cbcc_unit unit)
{
	return unit == CBCC_UNIT_PERSON || unit == CBCC_UNIT_TURN ||
		unit == CBCC_UNIT_POST || unit == CBCC_UNIT_CLASS;
}

/* A walk over the text, forward only: linear however many facts there are. */
typedef struct walk
{
	const char *text;
	size_t		length;
	size_t		at;				/* byte */
	int32_t		position;		/* its 1-based code point */
	int32_t		lines;			/* line ends before it */
} walk;

static void
walk_to(walk *w, int32_t position)
{
	while (w->position < position && w->at < w->length)
	{
		int			size;
		uint32_t	character = cbcc_utf8_decode(w->text, w->length, w->at, &size);

		if (character == '\n')
			w->lines++;
		w->at += size;
		w->position++;
	}
}

/* Decimals behind the comma of the number that stands in text[from, to). */
static int
printed_decimals(const char *text, size_t from, size_t to)
{
	int			decimals = 0;

	for (; from < to; from++)
		if (text[from] == ',' && from + 1 < to && text[from + 1] >= '0' &&
			text[from + 1] <= '9')
			break;
	for (from++; from < to && text[from] >= '0' && text[from] <= '9'; from++)
		decimals++;
	return decimals;
}

static bool
is_rest_word(void *context, const cbcc_term *term)
{
	const cbcc_sense *senses = cbcc_term_senses(term);

	(void) context;
	for (int i = 0; i < term->sense_count; i++)
		if (senses[i].class == CBCC_CLASS_LINK && senses[i].value == CBCC_LINK_REST)
			return true;
	return false;
}

/* A sliding window of four syllables, the longest such term. */
static bool
says_rest(const char *text, size_t from, size_t to)
{
	cbcc_syllable syllables[4] = {0};
	cbcc_reader reader;
	cbcc_atom	atom;

	cbcc_reader_start(&reader, text + from, to - from);
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
	{
		memmove(syllables, syllables + 1, 3 * sizeof(cbcc_syllable));
		syllables[3] = cbcc_lexicon_syllable(atom.key);
		for (int i = 0; i < 4; i++)
			if (syllables[i] != 0 &&
				cbcc_lexicon_match(syllables + i, 4 - i, is_rest_word, NULL) != NULL)
				return true;
	}
	return false;
}

/* What the text around a number tells that its fact does not. */
static void
read_text(cbcc_figure *figure, walk *w, size_t previous_end)
{
	size_t		start;
	size_t		from;

	walk_to(w, figure->fact->span.first);
	figure->paragraph = w->lines;
	start = w->at;
	walk_to(w, figure->fact->span.end);
	figure->decimals = printed_decimals(w->text, start, w->at);
	from = start > REST_REACH ? start - REST_REACH : 0;
	if (from < previous_end)
		from = previous_end;
	if (from < start)
		figure->is_rest = says_rest(w->text, from, start);
}

static void
find_paragraphs(cbcc_figures *figures)
{
	int32_t		paragraph = 0;

	for (size_t i = 1; i < figures->count; i++)
	{
		const cbcc_fact *before = figures->items[i - 1].fact;
		const cbcc_fact *fact = figures->items[i].fact;

		if (fact->sentence.first > (int64_t) before->sentence.end + SENTENCE_GAP)
			paragraph++;
		figures->items[i].paragraph = paragraph;
	}
}

cbcc_figures
cbcc_figures_prepare(const cbcc_host *host, const cbcc_fact *facts,
					 size_t count, const char *text, size_t length)
{
	cbcc_figures figures = {NULL, count};
	walk		w = {text, length, 0, 1, 0};
	size_t		end = 0;

	figures.items = host->allocate(host->context,
								   (count + 1) * sizeof(cbcc_figure));
	if (figures.items == NULL)
		return figures;
	memset(figures.items, 0, (count + 1) * sizeof(cbcc_figure));
	for (size_t i = 0; i < count; i++)
	{
		figures.items[i].fact = &facts[i];
		figures.items[i].ordinal = i;
		figures.items[i].partner = CBCC_FIGURE_NONE;
		figures.items[i].decimals = -1;
	}
	qsort(figures.items, count, sizeof(cbcc_figure), compare_figures);
	if (text == NULL)
		find_paragraphs(&figures);
	for (size_t i = 0; i < count; i++)
	{
		cbcc_figure *figure = &figures.items[i];
		const cbcc_quantity *quantity = &figure->fact->quantity;

		if (i % 64 == 0)
			cbcc_check_interrupt(host);
		if (text != NULL)
		{
			read_text(figure, &w, end);
			end = w.at;
		}
		if (figure->decimals < quantity->value.scale)
			figure->decimals = quantity->value.scale;
		figure->is_count = is_counted_unit(quantity->unit) &&
			cbcc_figure_count(quantity, &figure->count);
		figure->is_share = quantity->unit == CBCC_UNIT_PERCENT &&
			cbcc_figure_share(quantity, figure->decimals, &figure->share);
	}
	return figures;
}
