/*-------------------------------------------------------------------------
 *
 * fuzz_register.c
 *		Places and codes looked up in the register of units.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "register.h"

static void
check_entry(cbcc_entry entry, cbcc_date at)
{
	char		code[CBCC_ENTRY_CODE_SIZE];
	char		title[CBCC_ENTRY_TITLE_SIZE];
	char		path[CBCC_ENTRY_PATH_SIZE];
	cbcc_period valid = cbcc_entry_valid(entry);
	size_t		length = cbcc_entry_code(entry, code);

	FUZZ_CHECK(length > 0 && length < sizeof(code) && strlen(code) == length);
	FUZZ_CHECK(cbcc_entry_title(entry, title) < sizeof(title));
	FUZZ_CHECK(cbcc_entry_path(entry, path) < sizeof(path));
	FUZZ_CHECK(cbcc_entry_path_at(entry, at, path) < sizeof(path));
	FUZZ_CHECK(valid.first <= valid.last);
	FUZZ_CHECK(cbcc_entry_level_label(entry) != NULL);
	FUZZ_CHECK(cbcc_entry_is_same(entry, entry));
	(void) cbcc_entry_parent(entry);
	(void) cbcc_entry_province(entry);
}

static void
try_code(const char *code, size_t length, cbcc_date at)
{
	cbcc_entry	entry = cbcc_register_entry(code, length, NULL);
	cbcc_successor successor;

	if (entry != CBCC_ENTRY_NONE)
		check_entry(entry, at);
	entry = cbcc_register_entry(code, length, &at);
	if (entry != CBCC_ENTRY_NONE)
		check_entry(entry, at);
	entry = cbcc_register_entry_at(code, length, at);
	if (entry != CBCC_ENTRY_NONE)
		check_entry(entry, at);
	for (int i = 0; cbcc_register_successor(code, length, i, &successor); i++)
	{
		FUZZ_CHECK(i < CBCC_MATCH_MAX);
		check_entry(successor.entry, at);
	}
}

static void
try_place(cbcc_string place, cbcc_string within, bool has_date, cbcc_date at)
{
	cbcc_place_query query = {place, within, has_date, at};
	cbcc_match_list *list = malloc(sizeof(cbcc_match_list));
	cbcc_entry	best;

	memset(list, 0xA5, sizeof(*list));
	cbcc_register_find(&query, list);
	FUZZ_CHECK(list->count >= 0 && list->count <= CBCC_MATCH_MAX);
	cbcc_match_sort(list);
	for (int i = 0; i < list->count; i++)
		check_entry(list->items[i].entry, at);
	best = cbcc_match_best(list, has_date);
	if (best != CBCC_ENTRY_NONE)
		check_entry(best, at);
	(void) cbcc_match_province(list);
	free(list);
}

/* The first line is the place, the second, if there is one, what it lies in. */
static void
try_text(const char *text, size_t length)
{
	static const cbcc_date days[] = {0, 6000, 9312, 9313, 2147483493, INT32_MIN};
	uint64_t	hash = fuzz_hash(text, length);
	cbcc_date	at = days[hash / 2 % 6];
	const char *end = length > 0 ? memchr(text, '\n', length) : NULL;
	cbcc_string place = {text, end != NULL ? (size_t) (end - text) : length};
	cbcc_string within = {0};

	if (end != NULL)
		within = (cbcc_string) {end + 1, length - place.length - 1};
	try_place(place, within, hash % 2, at);
	try_code(text, length, at);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	cbcc_string text = fuzz_well_formed(data, size);
	char	   *raw = fuzz_copy(data, size);

	try_text(text.bytes, text.length);
	try_text(raw, size);
	free(raw);
	free((void *) text.bytes);
	return 0;
}
