/*-------------------------------------------------------------------------
 *
 * place_text.c
 *		Places written out.
 *
 *-------------------------------------------------------------------------
 */
#include "place.h"
#include "unicode.h"

#include <string.h>

static size_t
append(char *buffer, size_t size, size_t used, const char *bytes, size_t length)
{
	for (size_t at = 0; at < length && used < size;)
	{
		int			width;
		uint32_t	c = cbcc_utf8_decode(bytes, length, at, &width);

		if (cbcc_is_blank(c))
		{
			if (used > 0 && buffer[used - 1] != ' ')
				buffer[used++] = ' ';
		}
		else if (used + width <= size)
		{
			memcpy(buffer + used, bytes + at, width);
			used += width;
		}
		else
			break;
		at += width;
	}
	return used;
}

/* The first letter of each word as it is, the others small. */
static size_t
append_small(char *buffer, size_t size, size_t used, const char *bytes, size_t length)
{
	bool		begins = true;

	for (size_t at = 0; at < length;)
	{
		char		letter[4];
		int			width;
		uint32_t	c = cbcc_utf8_decode(bytes, length, at, &width);

		used = append(buffer, size, used, letter,
					  (size_t) cbcc_utf8_encode(begins ? c : cbcc_unicode_small(c), letter));
		begins = cbcc_is_blank(c) || c == '-' || c == '\'';
		at += (size_t) width;
	}
	return used;
}

static bool
is_short_for_city(const char *name, size_t length)
{
	return (length == 3 && memcmp(name, "HCM", 3) == 0) ||
		(length == 5 && memcmp(name, "TPHCM", 5) == 0);
}

size_t
cbcc_place_write(const cbcc_place_table *table, cbcc_place place, char *buffer,
				 size_t size)
{
	const cbcc_place_entry *entry;
	const char *type;
	const char *name;
	size_t		length;
	size_t		used = 0;

	if (place == CBCC_PLACE_NONE)
		return 0;
	if (CBCC_PLACE_IS_BARE(place))
	{
		type = cbcc_territory_name(CBCC_PLACE_BARE_TYPE(place));
		return append(buffer, size, 0, type, strlen(type));
	}
	entry = &table->entries[place];
	name = table->text + entry->start;
	length = entry->end - entry->start;
	if (!entry->is_body)
	{
		/* ruling 12: it stays */
		if (is_short_for_city(name, length))
			return append(buffer, size, 0, "TP.HCM", 6);
		type = cbcc_territory_name(cbcc_place_type(entry));
		used = append(buffer, size, 0, type, strlen(type));
		used = append(buffer, size, used, " ", 1);
		if (entry->all_capital)
			return append_small(buffer, size, used, name, length);
	}
	return append(buffer, size, used, name, length);
}
