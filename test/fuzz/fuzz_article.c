/*-------------------------------------------------------------------------
 *
 * fuzz_article.c
 *		Pages: their parts, facts and documents, and how they were read.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "normalize.h"
#include "page.h"

/* Memory that a page may take for each of its bytes, and for itself. */
#define MEMORY_FACTOR 100
#define MEMORY_LEAST 400000

/* Explaining reads a sentence again for each of its words. */
#define EXPLAIN_MOST 1500

/* The day that a page is read as of. */
static bool
published_of(const char *text, size_t length, cbcc_date *date)
{
	static const cbcc_date days[] = {
		0, 7600, 9400, -40000, 2147483493, -2451545, INT32_MAX, INT32_MIN};
	uint64_t	hash = fuzz_hash(text, length);

	*date = days[hash / 4 % 8];
	return hash % 4 == 0;
}

static void
check_decimal(cbcc_decimal value)
{
	FUZZ_CHECK(value.scale <= CBCC_DECIMAL_MAX_SCALE);
}

static void
check_period(cbcc_period period)
{
	if (period.known)
		FUZZ_CHECK(period.first <= period.last);
}

static void
check_fact(const cbcc_fact *fact, size_t count)
{
	FUZZ_CHECK(fuzz_span_is_within(fact->span, count));
	FUZZ_CHECK(fuzz_span_is_within(fact->sentence, count));
	FUZZ_CHECK(fact->span.end > fact->span.first);
	FUZZ_CHECK(fact->sentence.first <= fact->span.first &&
			   fact->sentence.end >= fact->span.end);
	check_decimal(fact->quantity.value);
	if (fact->has_out_of)
		check_decimal(fact->out_of);
	FUZZ_CHECK(fact->quantity.unit < CBCC_UNIT_COUNT && fact->quantity.approx < CBCC_APPROX_COUNT);
	FUZZ_CHECK(fact->event < CBCC_EVENT_COUNT && fact->modality < CBCC_MODALITY_COUNT);
	FUZZ_CHECK(fact->stat < CBCC_STAT_COUNT && fact->standard < CBCC_STANDARD_COUNT);
	FUZZ_CHECK(fact->population >> CBCC_POPULATION_COUNT == 0);
	FUZZ_CHECK(fact->qualification.track < CBCC_TRACK_COUNT);
	check_period(fact->period);
	check_period(fact->base);
}

/* Met in whatever the inputs before were; results must not tell. */
static cbcc_word_table words;

static cbcc_error
call_facts(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_date	published;
	bool		has_published = published_of(text, length, &published);
	cbcc_fact_list facts;
	cbcc_host	knowing = *host;

	knowing.words = &words;
	return cbcc_article_facts(&knowing, text, length, has_published, published, &facts);
}

/* The atoms of a page are those that the reader finds, letter by letter. */
static void
try_atoms(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_reader reader;
	cbcc_page	page;
	cbcc_atom	atom = {.kind = CBCC_ATOM_BREAK};

	host.words = &words;
	FUZZ_CHECK(cbcc_page_read(&host, text, length, &page) == CBCC_OK);
	cbcc_reader_start(&reader, text, length);
	for (size_t i = 0; i < page.atoms.count; i++)
	{
		const cbcc_atom *kept = &page.atoms.items[i];
		bool		begins = atom.kind == CBCC_ATOM_BREAK;

		cbcc_reader_next(&reader, &atom);
		FUZZ_CHECK(kept->kind == atom.kind && kept->spaced == (atom.spaced && !begins));
		FUZZ_CHECK(kept->capital == atom.capital && kept->all_capital == atom.all_capital);
		FUZZ_CHECK(kept->mark == atom.mark && kept->key == atom.key);
		FUZZ_CHECK(kept->start == atom.start && kept->end == atom.end);
		FUZZ_CHECK(kept->first == atom.first && kept->last == atom.last);
		FUZZ_CHECK(page.atoms.syllables[i] == cbcc_lexicon_syllable(atom.key));
	}
	cbcc_page_end(&page);
	fuzz_release_all(&memory);
}

static void
try_facts(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_date	published;
	bool		has_published = published_of(text, length, &published);
	size_t		count = cbcc_utf8_count(text, length);
	cbcc_fact_list facts;
	int32_t		at = 1;

	host.words = &words;
	FUZZ_CHECK(cbcc_article_facts(&host, text, length, has_published, published,
								  &facts)
				   .code == CBCC_OK);
	FUZZ_CHECK(memory.peak <= MEMORY_LEAST + MEMORY_FACTOR * length);
	for (size_t i = 0; i < facts.count; i++)
	{
		check_fact(&facts.items[i], count);
		FUZZ_CHECK(facts.items[i].span.first >= at);
		at = facts.items[i].span.first;
	}
	fuzz_release_all(&memory);
}

/* The number's own slots, the same whatever the text's normal form. */
static void
check_same_fact(const cbcc_host *host, const cbcc_fact *a, const cbcc_fact *b,
				const int32_t *places)
{
	cbcc_string	a_place;
	cbcc_string	b_place;

	FUZZ_CHECK(places[a->span.first] == b->span.first && places[a->span.end] == b->span.end);
	FUZZ_CHECK(places[a->sentence.first] == b->sentence.first &&
			   places[a->sentence.end] == b->sentence.end);
	FUZZ_CHECK(cbcc_quantity_compare(&a->quantity, &b->quantity) == 0);
	FUZZ_CHECK(a->has_out_of == b->has_out_of);
	FUZZ_CHECK(a->event == b->event && a->modality == b->modality && a->stat == b->stat);
	FUZZ_CHECK(a->population == b->population && a->standard == b->standard);
	FUZZ_CHECK(a->qualification.track == b->qualification.track &&
			   a->qualification.min == b->qualification.min &&
			   a->qualification.max == b->qualification.max);
	FUZZ_CHECK(a->period.known == b->period.known &&
			   (!a->period.known || (a->period.first == b->period.first &&
									 a->period.last == b->period.last)));
	FUZZ_CHECK((a->place.bytes == NULL) == (b->place.bytes == NULL));
	if (a->place.bytes == NULL)
		return;
	FUZZ_CHECK(cbcc_normalize(host, a->place.bytes, a->place.length, &a_place).code == CBCC_OK);
	FUZZ_CHECK(cbcc_normalize(host, b->place.bytes, b->place.length, &b_place).code == CBCC_OK);
	FUZZ_CHECK(fuzz_same(a_place, b_place));
}

static void
check_same_document(const cbcc_document *a, const cbcc_document *b,
					const int32_t *places)
{
	FUZZ_CHECK(places[a->span.first] == b->span.first && places[a->span.end] == b->span.end);
	FUZZ_CHECK(a->kind == b->kind && a->year == b->year && a->has_issued == b->has_issued);
	FUZZ_CHECK((a->number.bytes == NULL) == (b->number.bytes == NULL));
	FUZZ_CHECK((a->issuer.bytes == NULL) == (b->issuer.bytes == NULL));
}

static void
check_same_parts(const cbcc_host *host, cbcc_string nfc, cbcc_string nfd,
				 const int32_t *places)
{
	cbcc_part_list a;
	cbcc_part_list b;

	FUZZ_CHECK(cbcc_article_parts(host, nfc.bytes, nfc.length, &a).code == CBCC_OK);
	FUZZ_CHECK(cbcc_article_parts(host, nfd.bytes, nfd.length, &b).code == CBCC_OK);
	FUZZ_CHECK(a.count == b.count);
	for (size_t i = 0; i < a.count; i++)
	{
		FUZZ_CHECK(a.items[i].kind == b.items[i].kind);
		FUZZ_CHECK(places[a.items[i].span.first] == b.items[i].span.first &&
				   places[a.items[i].span.end] == b.items[i].span.end);
	}
}

/*
 * Whoever typed it in whatever form, it is the same article: the same parts,
 * facts and documents at the same letters.  What is asked is text as a UTF8
 * database holds it, for it lets in no other: a damaged byte is a sign here,
 * and of all other text only that is left out which NFC does not compose into
 * letters of Vietnamese.
 */
static void
try_two_forms(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_string	nfc;
	cbcc_string	nfd;
	cbcc_date	published;
	bool		has_published = published_of(text, length, &published);
	int32_t	   *places;
	cbcc_fact_list a;
	cbcc_fact_list b;
	cbcc_document_list c;
	cbcc_document_list d;

	if (!fuzz_two_forms(text, length, &nfc, &nfd))
		return;
	places = fuzz_decomposed_places(nfc.bytes, nfc.length);
	check_same_parts(&host, nfc, nfd, places);
	FUZZ_CHECK(cbcc_article_facts(&host, nfc.bytes, nfc.length, has_published,
								  published, &a)
				   .code == CBCC_OK);
	FUZZ_CHECK(cbcc_article_facts(&host, nfd.bytes, nfd.length, has_published,
								  published, &b)
				   .code == CBCC_OK);
	FUZZ_CHECK(a.count == b.count);
	for (size_t i = 0; i < a.count; i++)
		check_same_fact(&host, &a.items[i], &b.items[i], places);
	FUZZ_CHECK(cbcc_article_documents(&host, nfc.bytes, nfc.length, &c).code == CBCC_OK);
	FUZZ_CHECK(cbcc_article_documents(&host, nfd.bytes, nfd.length, &d).code == CBCC_OK);
	FUZZ_CHECK(c.count == d.count);
	for (size_t i = 0; i < c.count; i++)
		check_same_document(&c.items[i], &d.items[i], places);
	free(places);
	free((void *) nfc.bytes);
	free((void *) nfd.bytes);
	fuzz_release_all(&memory);
}

static cbcc_error
call_documents(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_document_list documents;

	return cbcc_article_documents(host, text, length, &documents);
}

static void
check_string(cbcc_string string, const char *text, size_t length)
{
	FUZZ_CHECK(string.bytes == NULL ||
			   (string.bytes >= text && string.bytes + string.length <= text + length));
}

/* A document of an article is a value that its literal reads back. */
static void
check_document(const cbcc_document *document, const char *text, size_t length)
{
	size_t		start = (size_t) (document->quote.bytes - text);
	char	   *bytes = malloc(document->number.length + document->issuer.length + 1);
	cbcc_document plain = cbcc_document_plain(&fuzz_no_memory, document, bytes);
	cbcc_document again;
	size_t		size = cbcc_document_format(&fuzz_no_memory, &plain, NULL, 0);
	char	   *written = malloc(size);

	check_string(document->number, text, length);
	check_string(document->issuer, text, length);
	check_string(document->quote, text, length);
	FUZZ_CHECK(fuzz_span_fits(document->span, text, start, start + document->quote.length));
	(void) cbcc_document_format(&fuzz_no_memory, &plain, written, size);
	FUZZ_CHECK(cbcc_document_parse(&fuzz_no_memory, written, size, &again).code == CBCC_OK);
	FUZZ_CHECK(again.kind == plain.kind && again.year == plain.year &&
			   again.has_issued == plain.has_issued);
	free(bytes);
	free(written);
}

static void
try_documents(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_document_list documents;
	int32_t		at = 1;

	FUZZ_CHECK(cbcc_article_documents(&host, text, length, &documents).code == CBCC_OK);
	FUZZ_CHECK(memory.peak <= MEMORY_LEAST + MEMORY_FACTOR * length);
	for (size_t i = 0; i < documents.count; i++)
	{
		check_document(&documents.items[i], text, length);
		FUZZ_CHECK(documents.items[i].span.first >= at);
		at = documents.items[i].span.first;
	}
	fuzz_release_all(&memory);
}

static cbcc_error
call_parts(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_part_list parts;

	return cbcc_article_parts(host, text, length, &parts);
}

static void
try_parts(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_part_list parts;
	cbcc_article article;
	size_t		end = 0;

	FUZZ_CHECK(cbcc_article_parts(&host, text, length, &parts).code == CBCC_OK);
	for (size_t i = 0; i < parts.count; i++)
	{
		const cbcc_part *part = &parts.items[i];

		FUZZ_CHECK(part->start >= end && part->end > part->start && part->end <= length);
		FUZZ_CHECK(part->kind < CBCC_PART_COUNT);
		FUZZ_CHECK(fuzz_span_fits(part->span, text, part->start, part->end));
		end = part->end;
	}
	cbcc_article_describe(&fuzz_no_memory, text, &parts, &article);
	check_string(article.title, text, length);
	check_string(article.lead, text, length);
	check_string(article.author, text, length);
	check_string(article.outlet, text, length);
	FUZZ_CHECK(!article.has_time || (article.second_of_day >= 0 && article.second_of_day < 86400));
	fuzz_release_all(&memory);
}

static cbcc_error
call_explain(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_date	published;
	bool		has_published = published_of(text, length, &published);
	cbcc_explanation rows;

	return cbcc_article_explain(host, text, length, has_published, published, &rows);
}

static void
try_explain(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_date	published;
	bool		has_published = published_of(text, length, &published);
	cbcc_explanation rows;

	FUZZ_CHECK(cbcc_article_explain(&host, text, length, has_published, published,
									&rows)
				   .code == CBCC_OK);
	for (size_t i = 0; i < rows.count; i++)
	{
		const cbcc_explain_row *row = &rows.items[i];

		FUZZ_CHECK(row->end <= length && row->kind != NULL);
		FUZZ_CHECK(fuzz_span_fits(row->span, text, row->start, row->end));
		FUZZ_CHECK(row->sentence >= 0 && row->number >= 0);
	}
	fuzz_release_all(&memory);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const fuzz_call calls[] = {
		call_parts, call_facts, call_documents, call_facts, call_explain};
	cbcc_string	text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);
	uint64_t	draw = fuzz_hash(raw, size) / 64;
	int			explains = size <= EXPLAIN_MOST && draw % 16 == 0;

	try_atoms(text.bytes, text.length);
	try_parts(text.bytes, text.length);
	try_facts(text.bytes, text.length);
	try_documents(text.bytes, text.length);
	if (draw % 4 == 1)
		try_two_forms(text.bytes, text.length);
	if (explains)
		try_explain(text.bytes, text.length);
	/* an ill-formed byte is no error, and harms nothing */
	fuzz_injure(calls[draw / 16 % (4 + (unsigned) explains)], raw, size);
	/* nor do the words that were met until a call was left */
	try_atoms(text.bytes, text.length);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
