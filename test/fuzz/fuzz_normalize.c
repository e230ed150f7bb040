/*-------------------------------------------------------------------------
 *
 * fuzz_normalize.c
 *		The normal, folded and plain forms of text, and names taken apart.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "normalize.h"
#include "person_name.h"

typedef cbcc_error (*text_form)(const cbcc_host *host, const char *text,
								size_t		length, cbcc_string *result);

static const text_form forms[] = {cbcc_normalize, cbcc_fold, cbcc_unaccent};

#define FORMS ((int) (sizeof(forms) / sizeof(forms[0])))

/* A form of a text in memory of the host; false where the text is refused. */
static bool
form_of(const cbcc_host *host, int form, cbcc_string text, cbcc_string *result)
{
	cbcc_error	error = forms[form](host, text.bytes, text.length, result);

	FUZZ_CHECK(error.code == CBCC_OK || error.code == CBCC_ERROR_LIMIT);
	FUZZ_CHECK(error.code == CBCC_OK || (error.message && error.position <= text.length));
	return error.code == CBCC_OK;
}

/* A copy without room behind it. */
static cbcc_string
exact(cbcc_string text)
{
	return (cbcc_string){fuzz_copy(text.bytes, text.length), text.length};
}

/* Each form is a fixed point, and a form of a form is the plainer one. */
static void
try_forms(const char *bytes, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_string	text = {bytes, length};
	cbcc_string	result[FORMS];

	for (int form = 0; form < FORMS; form++)
	{
		cbcc_string	again;
		cbcc_string	copy;

		if (!form_of(&host, form, text, &result[form]))
		{
			FUZZ_CHECK(form > 0 || length > CBCC_NAME_INLINE_SIZE);
			break;
		}
		copy = exact(result[form]);
		FUZZ_CHECK(form_of(&host, form, copy, &again));
		FUZZ_CHECK(fuzz_same(again, copy));
		/* text in its form comes back as the caller's own bytes */
		FUZZ_CHECK(again.bytes == copy.bytes);
		for (int less = 0; less < form; less++)
		{
			cbcc_string	of_less;

			FUZZ_CHECK(form_of(&host, form, result[less], &of_less));
			FUZZ_CHECK(fuzz_same(of_less, result[form]));
		}
		free((void *) copy.bytes);
	}
	fuzz_release_all(&memory);
}

/* The short way is the long way. */
static void
try_fold_short(const char *bytes, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	char	   *room = malloc(length > 0 ? length : 1);
	size_t		written;
	cbcc_string	folded;

	if (cbcc_fold_short(bytes, length, room, &written))
	{
		FUZZ_CHECK(form_of(&host, 1, (cbcc_string){bytes, length}, &folded));
		FUZZ_CHECK(fuzz_same(folded, (cbcc_string){room, written}));
	}
	free(room);
	fuzz_release_all(&memory);
}

/* Unicode's own forms of a text have one form each of ours. */
static void
try_two_forms(const char *bytes, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_string	nfc;
	cbcc_string	nfd;

	if (!fuzz_two_forms(bytes, length, &nfc, &nfd))
		return;
	for (int form = 0; form < FORMS; form++)
	{
		cbcc_string	a;
		cbcc_string	b;

		if (form_of(&host, form, nfc, &a) && form_of(&host, form, nfd, &b))
			FUZZ_CHECK(fuzz_same(a, b));
	}
	free((void *) nfc.bytes);
	free((void *) nfd.bytes);
	fuzz_release_all(&memory);
}

static void
check_words(const cbcc_name_words *words, const char *text, size_t length)
{
	size_t		end = 0;

	FUZZ_CHECK(words->first >= 0 && words->first <= words->count);
	FUZZ_CHECK(words->count <= CBCC_NAME_MAX_WORDS);
	for (int i = 0; i < words->count; i++)
	{
		FUZZ_CHECK(words->starts[i] >= end && words->ends[i] > words->starts[i]);
		end = words->ends[i];
		FUZZ_CHECK(end <= length);
		FUZZ_CHECK(((unsigned char) text[words->starts[i]] & 0xC0) != 0x80);
	}
}

static bool
same_key(const cbcc_name_key *a, const cbcc_name_key *b)
{
	if (a->count != b->count)
		return false;
	for (int i = 0; i < a->count; i++)
		if (!fuzz_same((cbcc_string){a->bytes + a->starts[i], a->ends[i] - a->starts[i]},
					   (cbcc_string){b->bytes + b->starts[i], b->ends[i] - b->starts[i]}))
			return false;
	return true;
}

/* Names that fold to the same text are the same name. */
static void
try_name(const char *bytes, size_t length)
{
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	cbcc_name_words words;
	cbcc_name_key key;
	cbcc_name_key of_folded;
	cbcc_string	folded;

	FUZZ_CHECK(cbcc_name_split(&host, bytes, length, &words).code == CBCC_OK);
	check_words(&words, bytes, length);
	FUZZ_CHECK(cbcc_name_key_make(&host, bytes, length, &key).code == CBCC_OK);
	FUZZ_CHECK(key.count <= CBCC_NAME_MAX_FIELDS);
	if (form_of(&host, 1, (cbcc_string){bytes, length}, &folded))
	{
		FUZZ_CHECK(cbcc_name_key_make(&host, folded.bytes, folded.length, &of_folded).code == CBCC_OK);
		FUZZ_CHECK(same_key(&key, &of_folded));
		cbcc_name_key_release(&host, &of_folded);
	}
	cbcc_name_key_release(&host, &key);
	fuzz_release_all(&memory);
}

static cbcc_error
call_forms(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_error	worst = {0};
	cbcc_string	result;

	for (int form = 0; form < FORMS; form++)
	{
		cbcc_error	error = forms[form](host, text, length, &result);

		if (error.code == CBCC_ERROR_MEMORY)
			worst = error;
	}
	return worst;
}

static cbcc_error
call_names(const cbcc_host *host, const char *text, size_t length)
{
	cbcc_name_words words;
	cbcc_name_key key;
	cbcc_error	error = cbcc_name_split(host, text, length, &words);

	if (error.code != CBCC_OK)
		return error;
	error = cbcc_name_key_make(host, text, length, &key);
	if (error.code == CBCC_OK)
		cbcc_name_key_release(host, &key);
	return error;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string	text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_forms(text.bytes, text.length);
	try_fold_short(text.bytes, text.length);
	try_two_forms(text.bytes, text.length);
	try_name(text.bytes, text.length);
	/* an ill-formed byte is no error, and harms nothing */
	fuzz_injure(call_forms, raw, size);
	fuzz_injure(call_names, raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
