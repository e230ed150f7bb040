/*-------------------------------------------------------------------------
 *
 * fuzz_search.c
 *		Text cut into the tokens and lexemes of full text search.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "search.h"

static void
check_lexemes(const cbcc_host *host, const char *token, size_t length)
{
	cbcc_search_token lexemes[CBCC_SEARCH_MAX_LEXEMES];
	cbcc_string word;
	char	   *copy;
	int			count;

	FUZZ_CHECK(cbcc_search_fold(host, token, length, &word).code == CBCC_OK);
	copy = fuzz_copy(word.bytes, word.length);
	count = cbcc_search_lexemes(copy, word.length, lexemes);
	FUZZ_CHECK(count >= 1 && count <= CBCC_SEARCH_MAX_LEXEMES);
	for (int i = 0; i < count; i++)
		FUZZ_CHECK(lexemes[i].start < lexemes[i].end && lexemes[i].end <= word.length);
	free(copy);
}

/* Tokens lie end to end, and none is longer than it may be. */
static void
try_tokens(const char *text, size_t length, bool compounds)
{
	fuzz_memory memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_search search;
	cbcc_search_token token;
	size_t		at = 0;

	cbcc_search_start(&search, text, length, compounds);
	while (cbcc_search_next(&search, &token))
	{
		FUZZ_CHECK(token.start == at && token.end > at && token.end <= length);
		at = token.end;
		if (token.kind == CBCC_SEARCH_BLANK)
			continue;
		FUZZ_CHECK(token.end - token.start <= CBCC_SEARCH_MAX_BYTES);
		check_lexemes(&host, text + token.start, token.end - token.start);
		fuzz_release_all(&memory);
	}
	FUZZ_CHECK(at == length);
}

static bool
next_word(cbcc_search *search, cbcc_search_token *token)
{
	while (cbcc_search_next(search, token))
		if (token->kind != CBCC_SEARCH_BLANK)
			return true;
	return false;
}

/* A text in NFC is found by the words of one in NFD. */
static void
try_two_forms(const char *text, size_t length)
{
	fuzz_memory memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_string nfc;
	cbcc_string nfd;
	cbcc_search a;
	cbcc_search b;
	cbcc_search_token in_a;
	cbcc_search_token in_b;

	/* what is cut for its length is cut elsewhere in NFD */
	if (length > CBCC_SEARCH_MAX_BYTES / 4 || !fuzz_two_forms(text, length, &nfc, &nfd))
		return;
	cbcc_search_start(&a, nfc.bytes, nfc.length, true);
	cbcc_search_start(&b, nfd.bytes, nfd.length, true);
	while (next_word(&a, &in_a))
	{
		cbcc_string first;
		cbcc_string second;

		FUZZ_CHECK(next_word(&b, &in_b) && in_a.kind == in_b.kind);
		FUZZ_CHECK(cbcc_search_fold(&host, nfc.bytes + in_a.start, in_a.end - in_a.start, &first).code == CBCC_OK);
		FUZZ_CHECK(cbcc_search_fold(&host, nfd.bytes + in_b.start, in_b.end - in_b.start, &second).code == CBCC_OK);
		FUZZ_CHECK(fuzz_same(first, second));
		fuzz_release_all(&memory);
	}
	FUZZ_CHECK(!next_word(&b, &in_b));
	free((void *) nfc.bytes);
	free((void *) nfd.bytes);
}

static cbcc_error
call_tokens(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_search search;
	cbcc_search_token token;
	cbcc_string word;

	cbcc_search_start(&search, text, length, true);
	while (cbcc_search_next(&search, &token))
	{
		cbcc_error	error = cbcc_search_fold(host, text + token.start,
											 token.end - token.start, &word);

		if (error.code == CBCC_ERROR_MEMORY)
			return error;
	}
	return (cbcc_error) {0};
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_tokens(text.bytes, text.length, true);
	try_tokens(text.bytes, text.length, false);
	try_two_forms(text.bytes, text.length);
	/* an ill-formed byte is no error, and harms nothing */
	fuzz_injure(call_tokens, raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
