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
			   sizeof(cbcc_word) == 16,
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

/* The highest bit of each byte of ASCII that is below '0' or from ':' to '?'. */
static inline uint64_t
word_ends(uint64_t bytes)
{
	uint64_t	low = bytes & CBCC_BYTES(0x7F);
	uint64_t	digits = low + CBCC_BYTES(0x80 - '0');
	uint64_t	marks = low + CBCC_BYTES(0x80 - ':');
	uint64_t	letters = low + CBCC_BYTES(0x80 - '@');

	return (~digits | (marks & ~letters)) & ~bytes & CBCC_BYTES(0x80);
}

/*
 * The bytes up to one that ends a word, of CBCC_WORD_BYTES; 0 where all of them
 * go on.  They need not be one word ("12a", "xã”").
 */
static inline size_t
count_letters(const unsigned char *s)
{
	uint64_t	ends = word_ends(cbcc_block_word(s));

	if (ends != 0)
		return cbcc_lowest_bit(ends) / 8;
	ends = word_ends(cbcc_block_word(s + 8));
	return ends != 0 ? 8 + cbcc_lowest_bit(ends) / 8 : 0;
}

/* 1 or 0, for arithmetic. */
static inline unsigned
is_between(unsigned char c, unsigned char first, unsigned char last)
{
	return (unsigned char) (c - first) <= last - first;
}

/* The same of the marks below '@': all from '!' on but the digits. */
static inline unsigned
is_plain_mark(unsigned char c)
{
	static const uint64_t marks = ~(UINT64_C(0x3FF) << '0' | UINT64_C(0x1FFFFFFFF));

	return marks >> c % 64 & (c < 64);
}

/*
 * The bytes that tell the atom at s by themselves, if they are one; else 0.  A
 * zero is never among them: the table has zeros behind a word.  Whether words or
 * marks come no branch would guess, so there is none for it.
 */
static inline size_t
count_bytes(const unsigned char *s)
{
	size_t		count = count_letters(s);

	/* dashes, quotes and their kin: letters may follow them at once */
	if (*s == 0xE2 && s[1] == 0x80)
		return 3;
	/* "6,5" is one number; in one comparison, for one branch, mostly guessed */
	if ((((s[count] & ~2u) ^ ',') | !is_between(s[count + 1], '0', '9')) == 0)
		return 0;
	return count + is_plain_mark(*s);
}

/*
 * Where the last atom may begin that is told by its bytes: a blank, and what
 * count_bytes() looks at, can be read from there on.
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
	size_t		count;			/* of bytes; 0 where they do not tell it */
	size_t		place;			/* where it is to be kept */
} lookup;

/*
 * Make atoms out of words met before, one after another, as long as they are
 * such and begin before limit; returns how many.  look gets the word that is
 * none, if one stopped it.
 */
static inline size_t
recall(const cbcc_word_table *words, cbcc_reader *reader, size_t limit, lookup *look,
	   cbcc_atom *atoms, cbcc_syllable *syllables, size_t room)
{
	const char *text = reader->text;
	/* copies, so that they need not be written with each atom */
	size_t		at = reader->at;
	int32_t		position = reader->position;
	size_t		read;

	look->count = look->place = 0;
	for (read = 0; read < room && at < limit; read++)
	{
		bool		spaced = text[at] == ' ';
		const char *start = text + at + spaced;
		cbcc_atom  *atom = &atoms[read];
		const cbcc_word *word;

		look->count = count_bytes((const unsigned char *) start);
		if (look->count == 0)
			break;
		memcpy(&look->bytes[0], start, sizeof(look->bytes[0]));
		memcpy(&look->bytes[1], start + sizeof(look->bytes[0]), sizeof(look->bytes[1]));
		cbcc_word_cut(look->bytes, look->count);
		word = cbcc_word_recall(words->kept, CBCC_WORDS, look->bytes, false, &look->place);
		if (word == NULL)
			break;
		memcpy(atom, word, offsetof(cbcc_atom, mark));
		atom->spaced = spaced;
		atom->mark = word->mark;
		atom->key = word->key;
		atom->start = (uint32_t) (at + spaced);
		atom->first = position + spaced;
		at += spaced + look->count;
		position += spaced + word->characters;
		atom->end = (uint32_t) at;
		atom->last = position;
		syllables[read] = word->syllable;
		look->count = 0;
	}
	cbcc_reader_seek(reader, at, position);
	return read;
}

static void
keep(cbcc_word_table *words, const lookup *look, const cbcc_atom *atom,
	 cbcc_syllable syllable)
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

	cbcc_word_keep(words->kept, look->place, look->bytes, &word);
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

		read += recall(words, reader, limit_of_known(reader, words), &look, atoms + read,
					   syllables + read, room - read);
		atom = &atoms[read];
		if (read == room || !read_letters(reader, atom, &syllables[read]))
			break;
		/* only what its bytes tell alone; and no letters in pieces */
		if (atom->end == atom->start + look.count && reader->combining == combining &&
			atom->mark <= UINT16_MAX)
			keep(words, &look, atom, syllables[read]);
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
