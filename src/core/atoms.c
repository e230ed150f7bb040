/*-------------------------------------------------------------------------
 *
 * atoms.c
 *		The first atoms of a text, read once.
 *
 *-------------------------------------------------------------------------
 */
#include "atoms.h"

#include "block.h"
#include "word_table.h"

_Static_assert(offsetof(cbcc_word, capital) == offsetof(cbcc_atom, capital) &&
			   offsetof(cbcc_word, all_capital) == offsetof(cbcc_atom, all_capital) &&
			   offsetof(cbcc_word, key) == offsetof(cbcc_atom, key) && sizeof(cbcc_word) == 16,
			   "a word begins as an atom, and its bytes and it take 32");

/* Vietnamese has about five bytes an atom. */
#define BYTES_PER_ATOM 4

cbcc_error_code
cbcc_atoms_start(cbcc_atoms *atoms, const cbcc_host *host, size_t length)
{
	size_t		room = length / BYTES_PER_ATOM + 16;

	*atoms = (cbcc_atoms) {0};
	atoms->room = room < CBCC_ATOMS_MAX ? room : CBCC_ATOMS_MAX;
	atoms->items = host->allocate(host->context, atoms->room * sizeof(cbcc_atom));
	atoms->syllables = host->allocate(host->context,
									  atoms->room * sizeof(cbcc_syllable));
	return atoms->items != NULL && atoms->syllables != NULL ? CBCC_OK : CBCC_ERROR_MEMORY;
}

cbcc_error_code
cbcc_atoms_widen(cbcc_atoms *atoms, const cbcc_host *host)
{
	size_t		room = atoms->room * 2 < CBCC_ATOMS_MAX ? atoms->room * 2 : CBCC_ATOMS_MAX;
	cbcc_atom  *items;
	cbcc_syllable *syllables;

	items = host->reallocate(host->context, atoms->items, room * sizeof(cbcc_atom));
	if (items == NULL)
		return CBCC_ERROR_MEMORY;
	atoms->items = items;
	syllables = host->reallocate(host->context, atoms->syllables,
								 room * sizeof(cbcc_syllable));
	if (syllables == NULL)
		return CBCC_ERROR_MEMORY;
	atoms->syllables = syllables;
	atoms->room = room;
	return CBCC_OK;
}

void
cbcc_atoms_end(cbcc_atoms *atoms, const cbcc_host *host)
{
	if (atoms->items != NULL)
		host->release(host->context, atoms->items);
	if (atoms->syllables != NULL)
		host->release(host->context, atoms->syllables);
	*atoms = (cbcc_atoms) {0};
}

/*
 * The highest bit of each byte of ASCII that is below '0' or from ':' to '?':
 * with the digits' bits turned they are those from 0x0A to 0x3F.
 */
static inline uint64_t
word_ends(uint64_t bytes)
{
	uint64_t	turned = bytes ^ CBCC_BYTES('0');
	uint64_t	no_digits = (turned & CBCC_BYTES(0x7F)) + CBCC_BYTES(0x80 - 0x0A);

	return no_digits & ~(turned | turned << 1) & CBCC_BYTES(0x80);
}

/* "6,5" is one number; in one comparison, for one branch, mostly guessed. */
static inline bool
is_digit_behind_mark(const unsigned char *s)
{
	uint16_t	pair = (uint16_t) (s[0] << 8 | s[1]);

	return (uint16_t) ((pair & ~(2u << 8)) - (',' << 8 | '0')) <= 9;
}

/* The first bytes, fewer than eight, of what cbcc_block_word() read. */
static inline uint64_t
first_bytes(uint64_t word, size_t count)
{
	return word & ((UINT64_C(1) << 8 * count) - 1);
}

/*
 * The bytes that tell the atom at s by themselves, with zeros behind them; returns
 * how many, 0 where they do not: they need not be one word ("12a", "xã”").  A zero is
 * never among them.  Whether words or marks come no branch would guess, so there is
 * none for it; whether they are longer than eight bytes it mostly does.
 */
static inline size_t
read_bytes(const unsigned char *s, uint64_t bytes[2])
{
	uint64_t	first = cbcc_block_word(s);
	uint64_t	ends = word_ends(first);
	size_t		count;

	bytes[1] = 0;
	/* dashes, quotes and their kin: letters may follow them at once */
	if ((first & 0xFFFF) == 0x80E2)
	{
		bytes[0] = first_bytes(first, 3);
		return 3;
	}
	if (ends == 0)
	{
		uint64_t	second = cbcc_block_word(s + 8);

		ends = word_ends(second);
		count = ends != 0 ? cbcc_lowest_bit(ends) / 8 : 0;
		bytes[0] = first;
		bytes[1] = first_bytes(second, count);
		return ends != 0 && !is_digit_behind_mark(s + 8 + count) ? 8 + count : 0;
	}
	count = cbcc_lowest_bit(ends) / 8;
	if (is_digit_behind_mark(s + count))
		return 0;
	count += count < (size_t) (*s > ' ');
	bytes[0] = first_bytes(first, count);
	return count;
}

/*
 * Where the last atom may begin that is told by its bytes: a blank, and what
 * read_bytes() looks at, can be read from there on.
 */
static size_t
limit_of_known(const cbcc_reader *reader, const cbcc_word_table *words)
{
	size_t		beyond = CBCC_WORD_BYTES + 2;
	size_t		limit;

	if (words == NULL || reader->length < beyond)
		return 0;
	limit = reader->length - beyond + 1;
	return limit < reader->pause ? limit : reader->pause;
}

/* One that is not plain; false where none stands behind a blank or none. */
CBCC_NOINLINE static bool
read_other(cbcc_reader *reader, cbcc_atom *atom)
{
	cbcc_reader before = *reader;
	size_t		start = reader->at;

	start += start < reader->length && reader->text[start] == ' ';
	if (start == reader->length || (unsigned char) reader->text[start] <= ' ')
		return false;
	cbcc_reader_next(reader, atom);
	if (atom->start != start || atom->kind == CBCC_ATOM_BREAK ||
		(atom->kind == CBCC_ATOM_MARK && cbcc_is_combining(atom->mark)))
	{
		*reader = before;
		return false;
	}
	return true;
}

/* Read an atom in its letters; false where none stands behind a blank or none. */
static inline bool
read_letters(cbcc_reader *reader, cbcc_atom *atom, cbcc_syllable *syllable)
{
	if (reader->at < reader->length && reader->text[reader->at] == '\n')
		return false;
	if (!cbcc_reader_plain(reader, atom) && !read_other(reader, atom))
		return false;
	*syllable = cbcc_lexicon_syllable(atom->key);
	return true;
}

/* A word as it is looked up. */
typedef struct lookup
{
	uint64_t	bytes[2];
	size_t		count;			/* of bytes; 0 where they do not tell it: nothing else is set */
	cbcc_kept_word *place;		/* where it is to be kept */
} lookup;

/*
 * Make atoms out of words met before, one after another, as long as they are
 * such; returns how many.  look gets the word that is none, if one stopped it.
 */
CBCC_NOINLINE static size_t
recall(cbcc_word_table *words, cbcc_reader *reader, lookup *look, cbcc_atom *atoms,
	   cbcc_syllable *syllables, size_t room)
{
	const char *text = reader->text;
	const char *end = text + limit_of_known(reader, words);
	/* copies, so that they need not be written with each atom */
	const char *at = text + reader->at;
	int32_t		position = reader->position;
	uint64_t	bytes[2];
	cbcc_kept_word *place;
	size_t		count = 0;
	size_t		read;

	for (read = 0; read < room && at < end; read++)
	{
		size_t		spaced = *at == ' ';
		const char *start = at + spaced;
		cbcc_atom  *atom = &atoms[read];
		const cbcc_word *word;

		count = read_bytes((const unsigned char *) start, bytes);
		if (count == 0)
			break;
		word = cbcc_word_recall(words->kept, CBCC_WORDS, bytes, false, &place);
		if (word == NULL)
			break;
		memcpy(atom, word, sizeof(*word));
		atom->spaced = spaced;
		atom->mark = word->mark;
		atom->start = (uint32_t) (start - text);
		atom->end = atom->start + (uint32_t) count;
		atom->first = position + (int32_t) spaced;
		atom->last = atom->first + word->characters;
		at = start + count;
		position = atom->last;
		syllables[read] = word->syllable;
		count = 0;
	}
	look->count = count;
	if (count > 0)
		*look = (lookup) {{bytes[0], bytes[1]}, count, place};
	cbcc_reader_seek(reader, (size_t) (at - text), position);
	return read;
}

static void
keep(const lookup *look, const cbcc_atom *atom, cbcc_syllable syllable)
{
	cbcc_word	word = {
		.kind = atom->kind,
		.capital = atom->capital,
		.all_capital = atom->all_capital,
		.mark = (uint16_t) atom->mark,
		.key = atom->key,
		.syllable = syllable,
		.characters = (uint8_t) (atom->last - atom->first)
	};

	cbcc_word_keep(look->place, look->bytes, &word);
}

size_t
cbcc_atoms_read(cbcc_reader *reader, cbcc_word_table *words, cbcc_atom *atoms,
				cbcc_syllable *syllables, size_t room)
{
	size_t		read;

	for (read = 0; read < room; read++)
	{
		cbcc_atom  *atom;
		int32_t		combining = reader->combining;
		lookup		look;

		read += recall(words, reader, &look, atoms + read, syllables + read, room - read);
		atom = &atoms[read];
		if (read == room || !read_letters(reader, atom, &syllables[read]))
			break;
		/* only what its bytes tell alone; and no letters in pieces */
		if (atom->end == atom->start + look.count && reader->combining == combining &&
			atom->mark <= UINT16_MAX)
			keep(&look, atom, syllables[read]);
	}
	return read;
}

/* The first atom that begins at a byte or behind it. */
static size_t
atom_at(const cbcc_atoms *atoms, size_t start)
{
	size_t		first = 0;

	/* a step that no branch guesses wrong */
	for (size_t count = atoms->count; count > 0;)
	{
		size_t		half = (count + 1) / 2;

		first += atoms->items[first + half - 1].start < start ? half : 0;
		count -= half;
	}
	return first;
}

bool
cbcc_atoms_find(const cbcc_atoms *atoms, size_t start, size_t end, size_t *first,
				size_t *last)
{
	*first = atom_at(atoms, start);
	*last = atom_at(atoms, end);
	return *last < atoms->count && *last > *first &&
		atoms->items[*first].start == start && atoms->items[*last - 1].end == end &&
		(atoms->items[*last].kind == CBCC_ATOM_BREAK ||
		 atoms->items[*last].kind == CBCC_ATOM_END);
}
