/*-------------------------------------------------------------------------
 *
 * retelling.c
 *		The same figure in two articles.
 *
 *-------------------------------------------------------------------------
 */
#include "check.h"
#include "arithmetic.h"
#include "check_figure.h"
#include "host.h"
#include "lexicon.h"
#include "normalize.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
cbcc_quantities_agree(const cbcc_quantity *a, const cbcc_quantity *b)
{
	cbcc_count_range first;
	cbcc_count_range second;
	cbcc_share_range share;
	cbcc_share_range other;

	if (a->unit != b->unit)
		return true;
	if (a->unit == CBCC_UNIT_PERCENT || a->unit == CBCC_UNIT_PERCENT_OF_PLAN)
		return !cbcc_figure_share(a, -1, &share) || !cbcc_figure_share(b, -1, &other) ||
			(share.low < other.high && other.low < share.high);
	return !cbcc_figure_count(a, &first) || !cbcc_figure_count(b, &second) ||
		(first.low <= second.high && second.low <= first.high);
}

/* "tỉnh" and no more: which one, the article does not say. */
static bool
is_bare_place(cbcc_string place)
{
	for (int i = CBCC_TERRITORY_NONE + 1; i < CBCC_TERRITORY_COUNT; i++)
	{
		const char *name = cbcc_territory_name((cbcc_territory) i);

		if (i != CBCC_TERRITORY_NATION && strlen(name) == place.length &&
			memcmp(name, place.bytes, place.length) == 0)
			return true;
	}
	return false;
}

static bool
is_comparable(const cbcc_fact *fact)
{
	return fact->place.bytes != NULL && !is_bare_place(fact->place) &&
		fact->event != CBCC_EVENT_CHANGE &&
		fact->quantity.approx != CBCC_APPROX_ORDER && !fact->has_out_of &&
		fact->period.known && fact->period.last != CBCC_DATE_OPEN_FUTURE &&
		(fact->period.first != CBCC_DATE_OPEN_PAST ||
		 fact->modality == CBCC_MODALITY_TARGET);
}

static const char *
or_nothing(const char *label)
{
	return label != NULL ? label : "";
}

/* Fits: eight labels of at most 20 bytes and four numbers. */
#define KEY_SIZE 320

cbcc_error
cbcc_fact_figure(const cbcc_host *host, const cbcc_fact *fact,
				 cbcc_string *result)
{
	cbcc_error	error = {CBCC_OK, 0, NULL, NULL};
	char		key[KEY_SIZE];
	cbcc_string place;
	char	   *bytes;
	int			length;

	*result = (cbcc_string) {NULL, 0};
	if (!is_comparable(fact))
		return error;
	error = cbcc_fold(host, fact->place.bytes, fact->place.length, &place);
	if (error.code != CBCC_OK)
		return error;
	length = snprintf(key, sizeof(key), "%s|%s|%s|%s|%06x|%s:%s-%s|%s|%d..%d|",
					  cbcc_event_label(fact->event),
					  cbcc_modality_label(fact->modality),
					  cbcc_stat_label(fact->stat),
					  cbcc_unit_label(fact->quantity.unit),
					  (unsigned) fact->population,
					  or_nothing(cbcc_track_label(fact->qualification.track)),
					  or_nothing(cbcc_level_label(fact->qualification.min)),
					  or_nothing(cbcc_level_label(fact->qualification.max)),
					  or_nothing(cbcc_standard_label(fact->standard)),
					  (int) fact->period.first, (int) fact->period.last);
	bytes = host->allocate(host->context, (size_t) length + place.length + 1);
	if (bytes == NULL)
	{
		error.code = CBCC_ERROR_MEMORY;
		return error;
	}
	memcpy(bytes, key, (size_t) length);
	memcpy(bytes + length, place.bytes, place.length);
	bytes[(size_t) length + place.length] = '\0';
	*result = (cbcc_string) {bytes, (size_t) length + place.length};
	return error;
}

/* A figure of one of two articles. */
typedef struct telling
{
	cbcc_string key;
	const cbcc_fact *fact;
	size_t		ordinal;
	int			article;
} telling;

static int
compare_tellings(const void *a, const void *b)
{
	const telling *x = a;
	const telling *y = b;
	size_t		shorter = x->key.length < y->key.length ? x->key.length : y->key.length;
	int			order = memcmp(x->key.bytes, y->key.bytes, shorter);

	if (order != 0)
		return order;
	if (x->key.length != y->key.length)
		return x->key.length < y->key.length ? -1 : 1;
	if (x->article != y->article)
		return x->article - y->article;
	return x->ordinal < y->ordinal ? -1 : x->ordinal > y->ordinal;
}

static cbcc_error
collect(const cbcc_host *host, const cbcc_fact *facts, size_t count,
		int article, telling *tellings, size_t *used)
{
	cbcc_error	error = {CBCC_OK, 0, NULL, NULL};

	for (size_t i = 0; i < count && error.code == CBCC_OK; i++)
	{
		telling    *t = &tellings[*used];

		if (i % 64 == 0)
			cbcc_check_interrupt(host);
		*t = (telling) {.fact = &facts[i], .ordinal = i, .article = article};
		error = cbcc_fact_figure(host, &facts[i], &t->key);
		if (t->key.bytes != NULL)
			(*used)++;
	}
	return error;
}

/*
 * Tellings of one figure, the first article's first.  Hostile lists may tell
 * one figure many times: each is held against a few only.
 */
#define TELLINGS_COMPARED 16

static bool
any_agree(const telling *first, size_t first_count, const telling *second,
		  size_t second_count)
{
	for (size_t i = 0; i < first_count && i < TELLINGS_COMPARED; i++)
		for (size_t j = 0; j < second_count && j < TELLINGS_COMPARED; j++)
			if (cbcc_quantities_agree(&first[i].fact->quantity,
									  &second[j].fact->quantity))
				return true;
	return false;
}

static cbcc_decimal
difference(cbcc_decimal a, cbcc_decimal b)
{
	while (a.scale < b.scale)
		a = (cbcc_decimal) {a.mantissa * 10, a.scale + 1};
	while (b.scale < a.scale)
		b = (cbcc_decimal) {b.mantissa * 10, b.scale + 1};
	a.mantissa = a.mantissa > b.mantissa ? a.mantissa - b.mantissa :
		b.mantissa - a.mantissa;
	return a;
}

static bool
add_difference(const cbcc_host *host, const telling *a, const telling *b,
			   cbcc_finding *finding)
{
	cbcc_decimal by = difference(a->fact->quantity.value, b->fact->quantity.value);
	cbcc_arithmetic out = {.used = 0};

	cbcc_arithmetic_put(&out, "Bài thứ nhất ghi ");
	cbcc_arithmetic_put_quantity(&out, &a->fact->quantity, a->fact->quantity.value.scale);
	cbcc_arithmetic_put(&out, ", bài thứ hai ghi ");
	cbcc_arithmetic_put_quantity(&out, &b->fact->quantity, b->fact->quantity.value.scale);
	cbcc_arithmetic_put(&out, ", chênh ");
	cbcc_arithmetic_put_quantity(&out, &(cbcc_quantity) {
		by, a->fact->quantity.unit, CBCC_APPROX_EXACT
	}, by.scale);
	cbcc_arithmetic_put(&out, ".");
	*finding = (cbcc_finding) {
		.kind = CBCC_FINDING_TOLD_DIFFERENTLY,
		.fact_count = 2,
		.facts = {a->ordinal, b->ordinal},
		.stated = a->fact->quantity.value,
		.computed = b->fact->quantity.value,
		.arithmetic = cbcc_arithmetic_text(&out, host)
	};
	return finding->arithmetic.bytes != NULL;
}

static bool
same_key(const telling *a, const telling *b)
{
	return cbcc_string_equal(a->key, b->key);
}

cbcc_error
cbcc_facts_compare(const cbcc_host *host, const cbcc_fact *first,
				   size_t first_count, const cbcc_fact *second,
				   size_t second_count, cbcc_finding_list *result)
{
	cbcc_error	error = {CBCC_ERROR_MEMORY, 0, NULL, NULL};
	size_t		used = 0;
	size_t		end;
	telling    *tellings = host->allocate(host->context,
										  (first_count + second_count + 1) * sizeof(telling));

	*result = (cbcc_finding_list) {NULL, 0};
	if (tellings == NULL)
		return error;
	error = collect(host, first, first_count, 0, tellings, &used);
	if (error.code == CBCC_OK)
		error = collect(host, second, second_count, 1, tellings, &used);
	if (error.code != CBCC_OK)
		return error;
	qsort(tellings, used, sizeof(telling), compare_tellings);
	result->items = host->allocate(host->context,
								   (used + 1) * sizeof(cbcc_finding));
	if (result->items == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, NULL, NULL};
	for (size_t i = 0; i < used; i = end)
	{
		size_t		middle = i;

		for (end = i; end < used && same_key(&tellings[i], &tellings[end]); end++)
			if (tellings[end].article == 0)
				middle = end + 1;
		if (middle == i || middle == end ||
			any_agree(&tellings[i], middle - i, &tellings[middle], end - middle))
			continue;
		if (!add_difference(host, &tellings[i], &tellings[middle],
							&result->items[result->count]))
			return (cbcc_error) {CBCC_ERROR_MEMORY, 0, NULL, NULL};
		result->count++;
	}
	return error;
}
