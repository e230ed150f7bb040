/*-------------------------------------------------------------------------
 *
 * fuzz_legacy.c
 *		The encodings of the 1990s, there and back.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "legacy.h"

static void
check_error(cbcc_error error, size_t length)
{
	FUZZ_CHECK(error.code == CBCC_OK || error.code == CBCC_ERROR_SYNTAX);
	FUZZ_CHECK(error.code == CBCC_OK || (error.message && error.position < length));
}

/* What encode() makes of a text, decode() makes into the text again. */
static void
try_way_there(const cbcc_host *host, cbcc_legacy encoding, const char *text,
			  size_t length)
{
	cbcc_string	encoded;
	cbcc_string	decoded;
	cbcc_error	error = cbcc_legacy_encode(host, encoding, text, length, &encoded);
	char	   *copy;

	check_error(error, length);
	if (error.code != CBCC_OK)
		return;
	copy = fuzz_copy(encoded.bytes, encoded.length);
	error = cbcc_legacy_decode(host, encoding, copy, encoded.length, &decoded);
	FUZZ_CHECK(error.code == CBCC_OK);
	FUZZ_CHECK(fuzz_same(decoded, (cbcc_string){text, length}));
	free(copy);
}

/* What decodes is Unicode that encodes to what decodes to it again. */
static void
try_way_back(const cbcc_host *host, cbcc_legacy encoding, const char *text,
			 size_t length)
{
	cbcc_string	decoded;
	cbcc_string	encoded;
	cbcc_string	again;
	cbcc_error	error = cbcc_legacy_decode(host, encoding, text, length, &decoded);

	check_error(error, length);
	if (error.code != CBCC_OK)
		return;
	error = cbcc_legacy_encode(host, encoding, decoded.bytes, decoded.length, &encoded);
	check_error(error, decoded.length);
	if (error.code != CBCC_OK)
		return;
	FUZZ_CHECK(cbcc_legacy_decode(host, encoding, encoded.bytes, encoded.length, &again).code == CBCC_OK);
	FUZZ_CHECK(fuzz_same(again, decoded));
}

/* Text that is said to be in an encoding can be read in it. */
static void
try_detect(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_legacy	encoding;
	cbcc_string	decoded;

	FUZZ_CHECK(cbcc_legacy_detect(host, text, length, &encoding).code == CBCC_OK);
	if (encoding == CBCC_LEGACY_NONE)
		return;
	FUZZ_CHECK(cbcc_legacy_label(encoding) != NULL);
	FUZZ_CHECK(cbcc_legacy_decode(host, encoding, text, length, &decoded).code == CBCC_OK);
}

static cbcc_error
call_all(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_legacy	encoding;
	cbcc_string	result;
	cbcc_error	error = cbcc_legacy_detect(host, text, length, &encoding);

	if (error.code != CBCC_OK)
		return error;
	for (int i = CBCC_LEGACY_NONE + 1; i < CBCC_LEGACY_COUNT; i++)
	{
		error = cbcc_legacy_decode(host, (cbcc_legacy) i, text, length, &result);
		if (error.code != CBCC_ERROR_MEMORY)
			error = cbcc_legacy_encode(host, (cbcc_legacy) i, text, length, &result);
		if (error.code == CBCC_ERROR_MEMORY)
			return error;
	}
	return (cbcc_error){0};
}

static void
try_legacy(const char *text, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);

	for (int i = CBCC_LEGACY_NONE + 1; i < CBCC_LEGACY_COUNT; i++)
	{
		try_way_there(&host, (cbcc_legacy) i, text, length);
		try_way_back(&host, (cbcc_legacy) i, text, length);
		fuzz_release_all(&memory);
	}
	try_detect(&host, text, length);
	fuzz_release_all(&memory);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string	text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_legacy(text.bytes, text.length);
	/* an ill-formed byte is no error, and harms nothing */
	fuzz_injure(call_all, raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
