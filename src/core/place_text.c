/*-------------------------------------------------------------------------
 *
 * place_text.c
 *		Places written out.
 *
 *-------------------------------------------------------------------------
 */
#include "place_table.h"
#include "unicode.h"

#include <string.h>

typedef struct writer
{
	char	   *buffer;
	size_t		size;
	size_t		used;
	size_t		letters;
} writer;

/* So many letters and no more: the same ones in NFC and in NFD. */
static void
append_letter(writer *w, uint32_t c)
{
	char		bytes[4] = {(char) c};
	size_t		width = c < 0x80 ? 1 : (size_t) cbcc_utf8_encode(c, bytes);

	w->letters += c < 0x80 || !cbcc_is_combining(c);
	if (w->letters > CBCC_PLACE_LETTERS || w->used + width > w->size)
		return;
	memcpy(w->buffer + w->used, bytes, width);
	w->used += width;
}

/* U+0130 alone is two characters when it is small, as in NFD it is two before. */
static void
append_small(writer *w, uint32_t c)
{
	append_letter(w, cbcc_unicode_small(c));
	if (c == 0x130)
		append_letter(w, 0x307);
}

/* Blanks made single; small: the first letter of each word as it is, the others small. */
static void
append(writer *w, const char *bytes, size_t length, bool small)
{
	bool		begins = true;

	for (size_t at = 0; at < length;)
	{
		int			width = 1;
		uint32_t	c = (unsigned char) bytes[at] < 0x80 ? (unsigned char) bytes[at] :
			cbcc_utf8_decode(bytes, length, at, &width);
		bool		blank = !(c > ' ' && c < 0x80) && cbcc_is_blank(c);

		if (!blank && small && !begins)
			append_small(w, c);
		else if (!blank)
			append_letter(w, c);
		else if (w->used > 0 && w->buffer[w->used - 1] != ' ')
			append_letter(w, ' ');
		begins = blank || c == '-' || c == '\'';
		at += (size_t) width;
	}
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
	writer		w = {buffer, size, 0, 0};
	const cbcc_place_entry *entry;
	const char *type;
	const char *name;
	size_t		length;

	if (place == CBCC_PLACE_NONE)
		return 0;
	if (CBCC_PLACE_IS_BARE(place))
	{
		type = cbcc_territory_name(CBCC_PLACE_BARE_TYPE(place));
		append(&w, type, strlen(type), false);
		return w.used;
	}
	entry = &table->entries[place];
	name = table->text + entry->start;
	length = entry->end - entry->start;
	/* ruling 12: it stays */
	if (!entry->is_body && is_short_for_city(name, length))
		append(&w, "TP.HCM", 6, false);
	else
	{
		if (!entry->is_body)
		{
			type = cbcc_territory_name(cbcc_place_type(entry));
			append(&w, type, strlen(type), false);
			if (w.used > 0)
				append_letter(&w, ' ');
		}
		append(&w, name, length, !entry->is_body && entry->all_capital);
	}
	return w.used;
}
