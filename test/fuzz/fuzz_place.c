/*-------------------------------------------------------------------------
 *
 * fuzz_place.c
 *		Places as units of the register: the first line is the place, the
 *		rest what it lies in.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "register.h"
#include "register_data.h"

/* Candidates come once each, the better first, and say where they lie. */
static void
check_list(const cbcc_match_list *list)
{
	char		path[CBCC_ENTRY_PATH_SIZE];

	FUZZ_CHECK(list->count >= 0 && list->count <= CBCC_MATCH_MAX);
	for (int i = 0; i < list->count; i++)
	{
		FUZZ_CHECK(list->items[i].entry < cbcc_register_unit_count);
		FUZZ_CHECK(list->items[i].distance >= 0);
		FUZZ_CHECK(i == 0 || list->items[i - 1].differs <= list->items[i].differs);
		FUZZ_CHECK(cbcc_entry_path(list->items[i].entry, path) < sizeof(path));
		for (int j = 0; j < i; j++)
			FUZZ_CHECK(list->items[i].entry != list->items[j].entry);
	}
}

/* What is meant is on the first rank, unless the rank is of another time. */
static void
check_meant(const cbcc_match_list *list, bool has_date)
{
	cbcc_entry	best = cbcc_match_best(list, has_date);
	cbcc_entry	province = cbcc_match_province(list);

	FUZZ_CHECK(best == CBCC_ENTRY_NONE || best == list->items[0].entry);
	FUZZ_CHECK(province == CBCC_ENTRY_NONE ||
			   province == cbcc_entry_province(list->items[0].entry));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *end = memchr(data, '\n', size);
	size_t		length = end != NULL ? (size_t) (end - (const char *) data) : size;
	uint64_t	hash = fuzz_hash((const char *) data, size);
	char	   *place = fuzz_copy((const char *) data, length);
	char	   *within = end != NULL ? fuzz_copy(end + 1, size - length - 1) : NULL;
	cbcc_place_query query = {
		.place = {place, length},
		.within = {within, within != NULL ? size - length - 1 : 0},
		.has_date = hash % 4 != 0,
		.at = hash % 4 == 1 ? (cbcc_date) (hash >> 32) : 7000 + (cbcc_date) (hash % 3000)
	};
	cbcc_match_list list;
	cbcc_successor successor;

	cbcc_register_find(&query, &list);
	cbcc_match_sort(&list);
	check_list(&list);
	check_meant(&list, query.has_date);
	(void) cbcc_register_entry(place, length, query.has_date ? &query.at : NULL);
	(void) cbcc_register_entry_at(place, length, query.at);
	for (int i = 0; cbcc_register_successor(place, length, i, &successor); i++)
		FUZZ_CHECK(successor.entry != CBCC_ENTRY_NONE);
	free(place);
	free(within);
	return 0;
}
