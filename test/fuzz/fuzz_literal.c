/*-------------------------------------------------------------------------
 *
 * fuzz_literal.c
 *		The text forms of the types, and numbers and periods.
 *
 * The binary form of each type is a version and its text form: what is read
 * here is what comes over the wire.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "text.h"

static void
check_error(cbcc_error error, size_t length)
{
	FUZZ_CHECK(error.code == CBCC_OK || error.message != NULL);
	FUZZ_CHECK(error.code == CBCC_OK || error.position <= length);
	FUZZ_CHECK(error.code != CBCC_ERROR_MEMORY);
}

static void
try_quantity(const char *text, size_t length)
{
	cbcc_quantity quantity;
	cbcc_quantity again;
	char		written[CBCC_QUANTITY_TEXT_SIZE];
	cbcc_error	error = cbcc_quantity_parse(&fuzz_no_memory, text, length, &quantity);
	size_t		size;
	char	   *copy;

	check_error(error, length);
	if (error.code != CBCC_OK)
		return;
	size = cbcc_quantity_format(&quantity, written);
	FUZZ_CHECK(size < sizeof(written) && written[size] == '\0');
	copy = fuzz_copy(written, size);
	FUZZ_CHECK(cbcc_quantity_parse(&fuzz_no_memory, copy, size, &again).code == CBCC_OK);
	FUZZ_CHECK(cbcc_quantity_compare(&quantity, &again) == 0);
	(void) cbcc_quantity_bounds(&quantity);
	free(copy);
}

/* What a valid value must keep, whatever bits it was found by. */
static void
check_qualification(cbcc_qualification value)
{
	char		written[CBCC_QUALIFICATION_TEXT_SIZE];
	size_t		size = cbcc_qualification_format(value, written);
	cbcc_qualification again;
	char	   *copy;

	FUZZ_CHECK(size < sizeof(written));
	(void) cbcc_qualification_language(value);
	(void) cbcc_qualification_highest(value);
	(void) cbcc_qualification_lowest(value);
	FUZZ_CHECK(cbcc_qualification_grade(value, written + 0) < sizeof(written));
	(void) cbcc_qualification_step_up(value, &again);
	(void) cbcc_qualification_step_down(value, &again);
	if (!cbcc_qualification_is_valid(value))
		return;
	FUZZ_CHECK(cbcc_qualification_lowest(value) <= value);
	FUZZ_CHECK(cbcc_qualification_highest(value) >= value);
	FUZZ_CHECK(cbcc_qualification_last(value) >= value);
	size = cbcc_qualification_format(value, written);
	copy = fuzz_copy(written, size);
	FUZZ_CHECK(cbcc_qualification_parse(&fuzz_no_memory, copy, size, &again).code == CBCC_OK);
	FUZZ_CHECK(again == value);
	free(copy);
}

static void
try_qualification(const char *text, size_t length)
{
	cbcc_qualification value;
	cbcc_qualification last;
	cbcc_error	error = cbcc_qualification_parse(&fuzz_no_memory, text, length, &value);

	check_error(error, length);
	if (error.code == CBCC_OK)
	{
		FUZZ_CHECK(cbcc_qualification_is_valid(value));
		check_qualification(value);
	}
	error = cbcc_requirement_parse(&fuzz_no_memory, text, length, &value, &last);
	check_error(error, length);
	if (error.code == CBCC_OK)
	{
		FUZZ_CHECK(value <= last);
		FUZZ_CHECK(cbcc_qualification_track(value) == cbcc_qualification_track(last));
	}
}

/* Four bytes of any text, as damaged storage would have them. */
static void
try_bits(const char *text, size_t length)
{
	uint64_t	hash = fuzz_hash(text, length);

	check_qualification((cbcc_qualification) hash);
	for (size_t at = 0; at + 4 <= length && at < 32; at += 4)
	{
		cbcc_qualification value;

		memcpy(&value, text + at, sizeof(value));
		check_qualification(value);
	}
}

typedef struct key
{
	size_t		length;
	char	   *bytes;
} key;

static key
key_of(const cbcc_document *document)
{
	key			result = {.length = cbcc_document_key(&fuzz_no_memory, document, NULL, 0)};

	result.bytes = malloc(result.length > 0 ? result.length : 1);
	FUZZ_CHECK(cbcc_document_key(&fuzz_no_memory, document, result.bytes, result.length) == result.length);
	return result;
}

static void
check_same_key(const cbcc_document *a, const cbcc_document *b)
{
	key			of_a = key_of(a);
	key			of_b = key_of(b);

	FUZZ_CHECK(of_a.length == of_b.length &&
			   memcmp(of_a.bytes, of_b.bytes, of_a.length) == 0);
	free(of_a.bytes);
	free(of_b.bytes);
}

static void
check_document(const cbcc_document *document)
{
	char	   *bytes = malloc(document->number.length + document->issuer.length + 1);
	cbcc_document plain = cbcc_document_plain(&fuzz_no_memory, document, bytes);
	size_t		size = cbcc_document_format(&fuzz_no_memory, &plain, NULL, 0);
	char	   *written = malloc(size);
	char	   *more_bytes = malloc(size);
	cbcc_document again;
	cbcc_document more;

	FUZZ_CHECK(cbcc_document_format(&fuzz_no_memory, &plain, written, size) == size);
	FUZZ_CHECK(cbcc_document_parse(&fuzz_no_memory, written, size, &again).code == CBCC_OK);
	FUZZ_CHECK(again.kind == plain.kind && again.year == plain.year);
	FUZZ_CHECK(again.has_issued == plain.has_issued &&
			   (!again.has_issued || again.issued == plain.issued));
	more = cbcc_document_plain(&fuzz_no_memory, &again, more_bytes);
	FUZZ_CHECK(fuzz_same(more.number, plain.number) && fuzz_same(more.issuer, plain.issuer));
	check_same_key(document, &plain);
	check_same_key(&again, &plain);
	free(bytes);
	free(written);
	free(more_bytes);
}

static void
try_document(const char *text, size_t length)
{
	cbcc_document document;
	cbcc_error	error = cbcc_document_parse(&fuzz_no_memory, text, length, &document);

	check_error(error, length);
	if (error.code == CBCC_OK)
		check_document(&document);
}

static void
try_number(const char *text, size_t length)
{
	cbcc_decimal value;
	cbcc_error	error = cbcc_number_parse(&fuzz_no_memory, text, length, &value);

	check_error(error, length);
	FUZZ_CHECK(error.code != CBCC_OK || value.scale <= CBCC_DECIMAL_MAX_SCALE);
}

static void
try_period(const char *text, size_t length)
{
	static const cbcc_date days[] = {
		0, 7600, -40000, 2147483493, -2451545, INT32_MAX, INT32_MIN};
	uint64_t	hash = fuzz_hash(text, length);
	cbcc_period	period;
	cbcc_error	error = cbcc_period_parse(&fuzz_no_memory, text, length, hash & 1,
										  days[hash / 2 % 7], &period);

	check_error(error, length);
	if (error.code == CBCC_OK && period.known)
		FUZZ_CHECK(period.first <= period.last);
}

/* The literal in another normal form is the same value. */
static void
try_two_forms(const char *text, size_t length)
{
	cbcc_string	nfc;
	cbcc_string	nfd;
	cbcc_quantity quantity[2];
	cbcc_qualification qualification[2];
	cbcc_decimal number[2];
	cbcc_document document[2];

	if (!fuzz_two_forms(text, length, &nfc, &nfd))
		return;
	if (cbcc_quantity_parse(&fuzz_no_memory, nfc.bytes, nfc.length, &quantity[0]).code == CBCC_OK)
		FUZZ_CHECK(cbcc_quantity_parse(&fuzz_no_memory, nfd.bytes, nfd.length, &quantity[1]).code == CBCC_OK &&
				   cbcc_quantity_compare(&quantity[0], &quantity[1]) == 0);
	if (cbcc_qualification_parse(&fuzz_no_memory, nfc.bytes, nfc.length, &qualification[0]).code == CBCC_OK)
		FUZZ_CHECK(cbcc_qualification_parse(&fuzz_no_memory, nfd.bytes, nfd.length, &qualification[1]).code == CBCC_OK &&
				   qualification[0] == qualification[1]);
	if (cbcc_number_parse(&fuzz_no_memory, nfc.bytes, nfc.length, &number[0]).code == CBCC_OK)
		FUZZ_CHECK(cbcc_number_parse(&fuzz_no_memory, nfd.bytes, nfd.length, &number[1]).code == CBCC_OK &&
				   number[0].mantissa == number[1].mantissa &&
				   number[0].scale == number[1].scale);
	if (cbcc_document_parse(&fuzz_no_memory, nfc.bytes, nfc.length, &document[0]).code == CBCC_OK)
	{
		FUZZ_CHECK(cbcc_document_parse(&fuzz_no_memory, nfd.bytes, nfd.length, &document[1]).code == CBCC_OK);
		check_same_key(&document[0], &document[1]);
	}
	free((void *) nfc.bytes);
	free((void *) nfd.bytes);
}

/* An ill-formed byte harms nothing. */
static void
try_ill_formed(const char *text, size_t length)
{
	cbcc_quantity quantity;
	cbcc_qualification value[2];
	cbcc_document document;
	cbcc_decimal number;

	check_error(cbcc_quantity_parse(&fuzz_no_memory, text, length, &quantity), length);
	check_error(cbcc_qualification_parse(&fuzz_no_memory, text, length, &value[0]), length);
	check_error(cbcc_requirement_parse(&fuzz_no_memory, text, length, &value[0], &value[1]), length);
	check_error(cbcc_document_parse(&fuzz_no_memory, text, length, &document), length);
	check_error(cbcc_number_parse(&fuzz_no_memory, text, length, &number), length);
	try_period(text, length);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string	text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_quantity(text.bytes, text.length);
	try_qualification(text.bytes, text.length);
	try_bits(text.bytes, text.length);
	try_document(text.bytes, text.length);
	try_number(text.bytes, text.length);
	try_period(text.bytes, text.length);
	try_two_forms(text.bytes, text.length);
	try_ill_formed(raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
