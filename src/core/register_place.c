/*-------------------------------------------------------------------------
 *
 * register_place.c
 *		A place text taken apart into the units that it names.
 *
 * Commas and brackets always part units.  A hyphen between blanks or a type
 * word may ("xã Nậm Manh huyện Nậm Nhùn"), or may belong to the name ("Bà Rịa
 * - Vũng Tàu", "Tân Xã"): the longest name that the register has decides.
 *
 *-------------------------------------------------------------------------
 */
#include "register_place.h"

#include <string.h>

typedef struct place_text
{
	bool		marked;			/* who wrote it writes marks */
	bool		unmarked;		/* or leaves them out: "xa" */
	int			count;
	cbcc_atom	atoms[CBCC_PLACE_ATOMS + 1];	/* an END behind the last */
} place_text;

static unsigned
first_letter(cbcc_key key)
{
	return (key >> 54) & 0x3f;
}

/* "Q1", "P04": a type word of one letter before a number. */
static bool
is_glued(const cbcc_atom *atom)
{
	unsigned	letter = first_letter(atom->key);
	cbcc_key	rest = atom->key << 6;

	if (atom->kind != CBCC_ATOM_SYLLABLE ||
		(letter != CBCC_LETTER_P && letter != CBCC_LETTER_Q) ||
		cbcc_key_tone(atom->key) != CBCC_TONE_LEVEL || first_letter(rest) == 0)
		return false;
	for (; first_letter(rest) != 0; rest <<= 6)
		if (first_letter(rest) < CBCC_LETTER_DIGIT_0)
			return false;
	return true;
}

static bool
is_marked(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_SYLLABLE &&
		(cbcc_key_tone(atom->key) != CBCC_TONE_LEVEL ||
		 cbcc_key_unaccent(atom->key) != atom->key);
}

static bool
read_text(cbcc_string string, place_text *text)
{
	cbcc_reader reader;

	text->count = 0;
	text->marked = false;
	if (string.length > CBCC_PLACE_BYTES)
		return false;
	cbcc_reader_start(&reader, string.bytes, string.length);
	for (;;)
	{
		cbcc_atom  *atom = &text->atoms[text->count];

		cbcc_reader_next(&reader, atom);
		if (atom->kind == CBCC_ATOM_END)
			return true;
		/* room for both halves and for the end */
		if (text->count + 2 > CBCC_PLACE_ATOMS)
			return false;
		text->marked |= is_marked(atom);
		text->count++;
		if (is_glued(atom))
		{
			text->atoms[text->count] = *atom;
			text->atoms[text->count].kind = CBCC_ATOM_NUMBER;
			text->atoms[text->count].key = (atom->key << 6) & (((cbcc_key) 1 << 60) - 1);
			text->count++;
			atom->key = (cbcc_key) first_letter(atom->key) << 54;
		}
	}
}

/* What a name may hold is "-'." and quotes around it; the rest parts units. */
static bool
is_separator(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_BREAK ||
		(atom->kind == CBCC_ATOM_MARK && !cbcc_atom_is_mark(atom, '-') &&
		 !cbcc_atom_is_mark(atom, '\'') && !cbcc_atom_is_mark(atom, '.') &&
		 !cbcc_atom_is_mark(atom, '"'));
}

static bool
is_word_at(const place_text *text, int at, int end, const cbcc_register_word *word)
{
	if (at + word->count > end)
		return false;
	for (int i = 0; i < word->count; i++)
	{
		cbcc_key	key = text->atoms[at + i].key;

		if (key == CBCC_KEY_UNKNOWN ||
			(key != word->keys[i] && (text->marked || key != word->plain[i])))
			return false;
	}
	return true;
}

/* The longest word of a class at a place; *next is behind it and its point. */
static const cbcc_register_word *
find_word(const place_text *text, int at, int end,
		  cbcc_register_word_class class, int *next)
{
	for (int i = cbcc_register_first_word[class];
		 i < cbcc_register_first_word[class + 1]; i++)
	{
		const cbcc_register_word *word = &cbcc_register_words[i];

		if (!is_word_at(text, at, end, word))
			continue;
		*next = at + word->count;
		if (word->is_short && *next < end && cbcc_atom_is_mark(&text->atoms[*next], '.'))
			(*next)++;
		return word;
	}
	return NULL;
}

static bool
has_name(const cbcc_place_part *part, uint16_t name)
{
	for (int i = 0; i < part->count; i++)
		if (part->names[i].name == name)
			return true;
	return false;
}

static void
add_name(cbcc_place_part *part, uint16_t name, bool typed, cbcc_fit fit)
{
	if (part->count < 2 * CBCC_REGISTER_ALIKE && !has_name(part, name))
		part->names[part->count++] = (cbcc_named) {name, typed, fit};
}

static cbcc_fit
compare_spelling(const place_text *text, const cbcc_spelling *asked,
				 const cbcc_register_spelling *spelling)
{
	const char *name = cbcc_register_text + spelling->text;
	cbcc_spelling known;
	cbcc_reader reader;
	cbcc_atom	atom;
	cbcc_fit	fit;

	cbcc_spelling_start(&known);
	cbcc_reader_start(&reader, name, strlen(name));
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
		(void) cbcc_spelling_add(&known, &atom);
	fit = cbcc_spelling_compare(asked, &known);
	if (fit == CBCC_FIT_UNMARKED && text->marked)
		return CBCC_FIT_OTHER_MARKS;
	/* "xa thanh an" is Thạnh An as well as Thanh An */
	return fit == CBCC_FIT_EXACT && text->unmarked ? CBCC_FIT_UNMARKED : fit;
}

/* The group of a spelling; the one behind the last where there is none. */
static const cbcc_register_group *
find_group(const cbcc_spelling *asked)
{
	uint32_t	hash = cbcc_spelling_hash(asked);
	size_t		low = 0;
	size_t		high = cbcc_register_group_count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (cbcc_register_groups[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	if (cbcc_register_groups[low].hash != hash)
		low = cbcc_register_group_count;
	return &cbcc_register_groups[low];
}

/*
 * Add the register's names that text[start..end) may be.  Who writes marks
 * means the name that has them, if there is one.
 */
static void
look_up(const place_text *text, int start, int end, bool typed,
		cbcc_place_part *part)
{
	const cbcc_register_group *group;
	cbcc_spelling asked;
	uint32_t	hash;
	bool		found = false;

	cbcc_spelling_start(&asked);
	for (int i = start; i < end; i++)
		if (!cbcc_spelling_add(&asked, &text->atoms[i]))
			return;
	group = find_group(&asked);
	if (group == &cbcc_register_groups[cbcc_register_group_count])
		return;
	hash = cbcc_spelling_exact_hash(&asked);
	for (int i = group->first_spelling; i < group[1].first_spelling && text->marked; i++)
		if (cbcc_register_spellings[i].exact_hash == hash)
		{
			add_name(part, cbcc_register_spellings[i].name, typed, CBCC_FIT_EXACT);
			found = true;
		}
	for (int i = group->first_spelling; i < group[1].first_spelling && !found; i++)
	{
		cbcc_fit	fit = compare_spelling(text, &asked, &cbcc_register_spellings[i]);

		if (fit != CBCC_FIT_NONE)
			add_name(part, cbcc_register_spellings[i].name, typed, fit);
	}
}

/* Where the name of a part may begin, with and without its type word. */
typedef struct part_start
{
	int			whole;			/* behind words like "trên địa bàn" */
	int			named;			/* behind the type word */
} part_start;

static void
look_up_both(const place_text *text, const part_start *start, int first, int end,
			 cbcc_place_part *part)
{
	if (part->type != CBCC_TERRITORY_NONE && start->named < end)
		look_up(text, start->named, end, true, part);
	look_up(text, first, end, false, part);
	if (part->count == 0 && start->whole != first &&
		part->type == CBCC_TERRITORY_NONE && start->whole < end)
		look_up(text, start->whole, end, false, part);
}

/* May another unit begin here, though no comma says so? */
static bool
may_part(const place_text *text, int at, int end)
{
	int			next;
	const cbcc_register_word *word;

	if (cbcc_atom_is_mark(&text->atoms[at], '-'))
		return text->atoms[at].spaced;
	word = find_word(text, at, end, CBCC_REGISTER_TYPE, &next);
	return word != NULL &&
		(!word->is_short || cbcc_atom_is_mark(&text->atoms[next - 1], '.') ||
		 text->atoms[at].all_capital);
}

static bool
is_bare(const place_text *text, int at, int end)
{
	while (at < end && (cbcc_atom_is_mark(&text->atoms[at], '.') ||
						find_word(text, at, end, CBCC_REGISTER_BEHIND, &at) != NULL))
		if (cbcc_atom_is_mark(&text->atoms[at], '.'))
			at++;
	return at == end;
}

/* "huyện A và huyện B"; but "Sở Giáo dục và Đào tạo tỉnh" has no type before. */
static bool
names_several(const place_text *text, int at, int end, const cbcc_place_part *part)
{
	int			next;

	for (; at < end && part->type != CBCC_TERRITORY_NONE; at++)
		if (find_word(text, at, end, CBCC_REGISTER_AND, &next) != NULL)
			return true;
	return false;
}

/* Read the part that begins at first; returns where the next one does. */
static int
read_part(const place_text *text, int first, int end, cbcc_place_part *part)
{
	part_start	start = {first, first};
	int			next = end;
	const cbcc_register_word *type;

	*part = (cbcc_place_part) {.code_entry = CBCC_ENTRY_NONE};
	while (find_word(text, start.whole, end, CBCC_REGISTER_BEFORE, &start.whole) != NULL)
		;
	type = find_word(text, start.whole, end, CBCC_REGISTER_TYPE, &start.named);
	if (type != NULL)
	{
		part->type = (cbcc_territory) type->type;
		part->is_bare = is_bare(text, start.named, end);
		if (part->is_bare)
			return end;
	}
	look_up_both(text, &start, first, end, part);
	for (int at = end - 1; at > first && part->count == 0; at--)
	{
		if (at < start.named || !may_part(text, at, end))
			continue;
		next = at;
		look_up_both(text, &start, first, at, part);
	}
	part->is_wider = part->count == 0 &&
		(find_word(text, start.whole, end, CBCC_REGISTER_NATION, &start.whole) != NULL ||
		 names_several(text, start.named, end, part));
	return part->is_wider ? end : next;
}

/* Names with other marks are a last resort. */
static void
drop_other_marks(cbcc_place_part *part)
{
	int			kept = 0;

	for (int i = 0; i < part->count; i++)
		if (part->names[i].fit != CBCC_FIT_OTHER_MARKS)
			part->names[kept++] = part->names[i];
	if (kept > 0)
		part->count = kept;
}

static void
read_segment(const place_text *text, int at, int end, cbcc_place_parts *parts)
{
	while (at < end && parts->count < CBCC_PLACE_PARTS)
	{
		cbcc_place_part *part = &parts->items[parts->count];

		if (text->atoms[at].kind == CBCC_ATOM_MARK)
		{
			at++;
			continue;
		}
		at = read_part(text, at, end, part);
		drop_other_marks(part);
		parts->count++;
	}
}

/* Is there a type word without the marks that it should have? */
static bool
has_unmarked_type(const place_text *text)
{
	int			next;

	for (int at = 0; at < text->count && !text->marked; at++)
	{
		const cbcc_register_word *word =
			find_word(text, at, text->count, CBCC_REGISTER_TYPE, &next);

		for (int i = 0; word != NULL && i < word->count; i++)
			if (text->atoms[at + i].key != word->keys[i])
				return true;
	}
	return false;
}

bool
cbcc_place_split(cbcc_string string, cbcc_place_parts *parts)
{
	place_text	text;
	int			first = 0;

	parts->count = 0;
	if (!read_text(string, &text))
		return false;
	text.unmarked = has_unmarked_type(&text);
	for (int at = 0; at <= text.count; at++)
		if (at == text.count || is_separator(&text.atoms[at]))
		{
			read_segment(&text, first, at, parts);
			first = at + 1;
		}
	return true;
}
