/*-------------------------------------------------------------------------
 *
 * fuzz_cell.c
 *		Qualification cells of personnel tables.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "normalize.h"

/* Memory that a cell may take for each of its bytes, and for itself. */
#define MEMORY_FACTOR 100
#define MEMORY_LEAST 20000

static void
check_reading(const cbcc_cell_reading *reading, const char *text,
			  size_t length, int32_t *at)
{
	size_t		start;

	FUZZ_CHECK(reading->span.first >= *at);
	*at = reading->span.first;
	FUZZ_CHECK(reading->piece.bytes >= text &&
			   reading->piece.bytes + reading->piece.length <= text + length);
	start = (size_t) (reading->piece.bytes - text);
	FUZZ_CHECK(reading->piece.length > 0);
	FUZZ_CHECK(fuzz_span_fits(reading->span, text, start, start + reading->piece.length));
	FUZZ_CHECK(reading->value == 0 || cbcc_qualification_is_valid(reading->value));
	FUZZ_CHECK(reading->mode < CBCC_STUDY_MODE_COUNT && reading->status < CBCC_STUDY_STATUS_COUNT);
	FUZZ_CHECK(reading->rule != NULL);
}

/* What is known of a cell while its tokens come. */
typedef struct tokens_seen
{
	const char *text;
	size_t		length;
	size_t		characters;
	int32_t		end;			/* of the last one */
} tokens_seen;

static void
check_token(void *context, const cbcc_cell_token_view *token)
{
	tokens_seen *seen = context;

	FUZZ_CHECK(token->piece.bytes >= seen->text &&
			   token->piece.bytes + token->piece.length <= seen->text + seen->length);
	FUZZ_CHECK(fuzz_span_is_within(token->span, seen->characters));
	FUZZ_CHECK(token->span.first >= seen->end || token->written_out);
	if (!token->written_out)
		seen->end = token->span.end;
}

/* Kept from one input to the next. */
static cbcc_cell_memory known;
static cbcc_cell_parts *known_parts;

/* The values that are held, whatever is kept of other cells. */
static void
check_held(const cbcc_host *host, const cbcc_cell *cell, const char *text, size_t length)
{
	cbcc_cell_values held = {0};
	size_t		count = 0;

	if (known_parts == NULL)
		known_parts = calloc(1, cbcc_cell_parts_size);
	FUZZ_CHECK(cbcc_cell_held(host, &known, known_parts, text, length, &held).code == CBCC_OK);
	for (size_t i = 0; i < cell->count; i++)
		if (cell->items[i].value != 0 &&
			cell->items[i].status != CBCC_STUDY_STATUS_IN_PROGRESS)
			FUZZ_CHECK(count < held.count && held.items[count++] == cell->items[i].value);
	FUZZ_CHECK(count == held.count);
}

/*
 * With majors and without, with a trace and without, with the words of other
 * cells known and with none: the same values.
 */
static void
try_cell(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_cell	cell;
	cbcc_cell	other;
	tokens_seen seen = {text, length, cbcc_utf8_count(text, length), 1};
	cbcc_cell_trace trace = {check_token, &seen};
	static cbcc_cell_memory none;
	int32_t		at = 1;

	memset(&none, 0, sizeof(none));
	FUZZ_CHECK(cbcc_cell_parse(&host, &known, text, length, true, NULL, &cell).code == CBCC_OK);
	FUZZ_CHECK(memory.peak <= MEMORY_LEAST + MEMORY_FACTOR * length);
	for (size_t i = 0; i < cell.count; i++)
		check_reading(&cell.items[i], text, length, &at);
	FUZZ_CHECK(cbcc_cell_parse(&host, &none, text, length, false, &trace, &other).code == CBCC_OK);
	FUZZ_CHECK(other.count == cell.count);
	for (size_t i = 0; i < cell.count; i++)
	{
		FUZZ_CHECK(cell.items[i].value == other.items[i].value);
		FUZZ_CHECK(cell.items[i].span.first == other.items[i].span.first &&
				   cell.items[i].span.end == other.items[i].span.end);
	}
	check_held(&host, &cell, text, length);
	fuzz_release_all(&memory);
}

static void
check_same_major(const cbcc_host *host, cbcc_string a, cbcc_string b)
{
	cbcc_string	a_form;
	cbcc_string	b_form;

	FUZZ_CHECK((a.bytes == NULL) == (b.bytes == NULL));
	if (a.bytes == NULL)
		return;
	FUZZ_CHECK(cbcc_normalize(host, a.bytes, a.length, &a_form).code == CBCC_OK);
	FUZZ_CHECK(cbcc_normalize(host, b.bytes, b.length, &b_form).code == CBCC_OK);
	FUZZ_CHECK(fuzz_same(a_form, b_form));
}

static void
try_two_forms(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_string	nfc;
	cbcc_string	nfd;
	int32_t	   *places;
	cbcc_cell	a;
	cbcc_cell	b;

	if (!fuzz_two_forms(text, length, &nfc, &nfd))
		return;
	places = fuzz_decomposed_places(nfc.bytes, nfc.length);
	FUZZ_CHECK(cbcc_cell_parse(&host, &known, nfc.bytes, nfc.length, true, NULL, &a).code == CBCC_OK);
	FUZZ_CHECK(cbcc_cell_parse(&host, &known, nfd.bytes, nfd.length, true, NULL, &b).code == CBCC_OK);
	FUZZ_CHECK(a.count == b.count);
	for (size_t i = 0; i < a.count; i++)
	{
		FUZZ_CHECK(a.items[i].value == b.items[i].value);
		FUZZ_CHECK(a.items[i].mode == b.items[i].mode);
		FUZZ_CHECK(a.items[i].status == b.items[i].status);
		FUZZ_CHECK(places[a.items[i].span.first] == b.items[i].span.first);
		FUZZ_CHECK(places[a.items[i].span.end] == b.items[i].span.end);
		check_same_major(&host, a.items[i].major, b.items[i].major);
	}
	free(places);
	free((void *) nfc.bytes);
	free((void *) nfd.bytes);
	fuzz_release_all(&memory);
}

static cbcc_error
call_cell(const cbcc_host *host, const char *text, size_t length)
{
	tokens_seen seen = {text, length, cbcc_utf8_count(text, length), 1};
	cbcc_cell_trace trace = {check_token, &seen};
	cbcc_cell	cell;

	return cbcc_cell_parse(host, &known, text, length, true, &trace, &cell);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string	text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_cell(text.bytes, text.length);
	try_two_forms(text.bytes, text.length);
	/* an ill-formed byte is no error, and harms nothing */
	fuzz_injure(call_cell, raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
