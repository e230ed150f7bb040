/*-------------------------------------------------------------------------
 *
 * cell_atom.c
 *		The atoms of a qualification cell.
 *
 * The words of cells are few and come again and again.  One that was read
 * before is told by its bytes; the reader of all text reads the others.
 *
 *-------------------------------------------------------------------------
 */
#include "cell_token.h"

#include <string.h>

#include "word_table.h"

/*
 * What a byte may be in a word that is told by its bytes: from DIGIT on, a
 * word goes on.  LONG is of letters of several bytes; OTHER tells nothing, for
 * it may belong to the letter before it (a combining mark).
 */
enum
{
	BLANK,						/* and control characters */
	PLAIN_MARK,
	OTHER,
	DIGIT,
	LETTER,
	LONG
};

#define X4(kind) kind, kind, kind, kind
#define X16(kind) X4(kind), X4(kind), X4(kind), X4(kind)
#define LETTERS X16(LETTER), X4(LETTER), X4(LETTER), LETTER, LETTER

static const uint8_t kinds[256] = {
	X16(BLANK), X16(BLANK),
	BLANK, X4(PLAIN_MARK), X4(PLAIN_MARK), X4(PLAIN_MARK), PLAIN_MARK, PLAIN_MARK, PLAIN_MARK,
	X4(DIGIT), X4(DIGIT), DIGIT, DIGIT, X4(PLAIN_MARK), PLAIN_MARK, PLAIN_MARK,
	PLAIN_MARK, LETTERS, X4(PLAIN_MARK), PLAIN_MARK,
	PLAIN_MARK, LETTERS, X4(PLAIN_MARK), BLANK,
	X16(LONG), X16(LONG), X16(LONG), X16(LONG),
	OTHER, OTHER, OTHER, LONG, LONG, LONG, LONG, OTHER, X4(OTHER), X4(OTHER),
	X16(OTHER),
	OTHER, LONG, OTHER, OTHER, X4(OTHER), X4(OTHER), X4(OTHER),
	X16(OTHER)
};

/*
 * How many bytes the atom has that begins a text of which CBCC_WORD_BYTES are
 * here and a zero, where they tell it alone, whatever stands behind; else 0.
 */
static inline size_t
count_bytes(const unsigned char *s)
{
	int			kind = kinds[*s];
	size_t		count = 1;

	if (kind >= LETTER)
	{
		while (kinds[s[count]] >= DIGIT)
			count++;
		return kinds[s[count]] != OTHER && count < CBCC_WORD_BYTES ? count : 0;
	}
	if (kind == DIGIT)
	{
		while (kinds[s[count]] == DIGIT)
			count++;
		/* "6,5" is one number */
		if (count + 1 >= CBCC_WORD_BYTES ||
			((s[count] == '.' || s[count] == ',') && kinds[s[count + 1]] == DIGIT))
			return 0;
		return count;
	}
	return kind == PLAIN_MARK ? 1 : 0;
}

/* Read the atom letter by letter. */
static void
read_letters(cbcc_reader *reader, cbcc_cell_atom *atom)
{
	cbcc_atom	read;

	cbcc_reader_next(reader, &read);
	*atom = (cbcc_cell_atom) {
		.word = {
			.key = read.key,
			.characters = (uint8_t) (read.last - read.first),
			.kind = (uint8_t) read.kind,
			.capital = read.capital,
			.all_capital = read.all_capital
		},
		.mark = read.mark,
		.spaced = read.spaced,
		.start = read.start,
		.end = read.end,
		.first = read.first,
		.last = read.last
	};
	if (read.key != CBCC_KEY_UNKNOWN)
	{
		atom->word.syllable = cbcc_lexicon_cell_syllable(read.key);
		atom->word.loose = cbcc_lexicon_loose_syllable(read.key);
	}
}

/* The atom of cells at text[start] where nothing stands behind end. */
static cbcc_cell_atom
atom_before(const char *text, size_t start, size_t end)
{
	cbcc_reader reader;
	cbcc_cell_atom atom;

	cbcc_reader_start(&reader, text, end);
	cbcc_reader_seek(&reader, start, 1);
	read_letters(&reader, &atom);
	return atom;
}

static size_t find_seam(const char *text, const cbcc_cell_atom *atom);

/* Is the atom cut at a byte into a word and another, or into a word and several? */
static bool
is_seam(const char *text, const cbcc_cell_atom *atom, size_t at, bool several)
{
	cbcc_cell_atom head = atom_before(text, atom->start, at);
	cbcc_cell_atom rest = atom_before(text, at, atom->end);

	return head.end == at && head.word.syllable != 0 && rest.end == atom->end &&
		(several ? find_seam(text, &rest) > 0 : rest.word.syllable != 0);
}

static size_t
find_seam_of(const char *text, const cbcc_cell_atom *atom, bool several)
{
	bool		after_capital = true;
	size_t		capital = 0;
	size_t		at = atom->start;
	int			size;

	for (; at < atom->end; at += (size_t) size)
	{
		uint16_t	letter = cbcc_letter_of(cbcc_utf8_decode(text, atom->end, at, &size));
		bool		is_capital = (letter & CBCC_LETTER_CAPITAL) != 0;

		if (letter == 0)
			continue;			/* a mark that stands apart */
		if (is_capital && !after_capital && is_seam(text, atom, at, several))
			return at;
		if (!is_capital && after_capital && capital > atom->start &&
			is_seam(text, atom, capital, several))
			return capital;
		capital = is_capital ? at : 0;
		after_capital = is_capital;
	}
	return 0;
}

/*
 * "AnhB", "CCChính trị", "ThSLuật", "AnhVănB": the byte at which a capital first
 * cuts a word that is none into words, few rather than many; 0 where none does.
 * Of capitals in a row the last does, behind which a small letter stands.
 */
static size_t
find_seam(const char *text, const cbcc_cell_atom *atom)
{
	size_t		seam = find_seam_of(text, atom, false);

	return seam > 0 ? seam : find_seam_of(text, atom, true);
}

/* Read the atom again, which begins at a byte, up to its seam if it has one. */
static void
read_to_seam(cbcc_reader *reader, size_t at, int32_t position, cbcc_cell_atom *atom)
{
	size_t		seam = find_seam(reader->text, atom);
	size_t		length = reader->length;

	if (seam == 0)
		return;
	reader->length = seam;
	cbcc_reader_seek(reader, at, position);
	read_letters(reader, atom);
	reader->length = length;
}

size_t
cbcc_cell_read_atoms(cbcc_reader *reader, size_t readable, cbcc_cell_memory *memory,
					 cbcc_cell_atom *atoms, size_t room)
{
	const unsigned char *text = (const unsigned char *) reader->text;
	const unsigned char *end = text + reader->length;
	const unsigned char *s = text + reader->at;
	int32_t		position = reader->position;
	size_t		read = 0;

	for (; read < room; read++)
	{
		cbcc_cell_atom *atom = &atoms[read];
		bool		spaced = s < end && *s == ' ';
		const unsigned char *start = s + spaced;
		const cbcc_word *found = NULL;
		size_t		count = 0;
		uint64_t	bytes[3];
		cbcc_kept_word *place;

		if (start == end)
			break;
		if ((size_t) (start - text) + CBCC_WORD_BYTES <= readable)
		{
			memcpy(bytes, start, CBCC_WORD_BYTES);
			bytes[2] = 0;
			count = count_bytes((const unsigned char *) bytes);
		}
		if (count > 0)
		{
			cbcc_word_cut(bytes, count);
			found = cbcc_word_recall(memory->words, CBCC_CELL_WORDS, bytes, true, &place);
		}
		if (found != NULL)
		{
			s = start + count;
			atom->word = *found;
			atom->start = (size_t) (start - text);
			atom->end = (size_t) (s - text);
			atom->first = position + spaced;
			atom->last = position = atom->first + found->characters;
			atom->mark = found->kind == CBCC_ATOM_MARK ? *start : 0;
			atom->spaced = spaced;
			continue;
		}
		cbcc_reader_seek(reader, (size_t) (s - text), position);
		read_letters(reader, atom);
		if (atom->word.syllable == 0 && atom->word.kind == CBCC_ATOM_SYLLABLE &&
			cbcc_letter_count(reader->text, atom->start, atom->end) < CBCC_WORD_BYTES)
			read_to_seam(reader, (size_t) (s - text), position, atom);
		s = text + reader->at;
		position = reader->position;
		if (atom->word.kind == CBCC_ATOM_END)
			break;
		/* what damaged bytes are is told by those behind */
		if (count > 0 && s == start + count &&
			!(atom->word.kind == CBCC_ATOM_MARK && atom->mark >= 0x80))
			cbcc_word_keep(place, bytes, &atom->word);
	}
	cbcc_reader_seek(reader, (size_t) (s - text), position);
	return read;
}
