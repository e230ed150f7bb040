/*-------------------------------------------------------------------------
 *
 * search.c
 *		What full-text search makes of a text: tokens, and the lexemes of each.
 *
 *-------------------------------------------------------------------------
 */
#include "search.h"

#include <string.h>

#include "normalize.h"

/* What the reader sees at a time, and how far back a piece may end earlier. */
#define PIECE 65536
#define PIECE_SLACK 4096

/* Blanks within a compound. */
#define MAX_GAP 16

/*
 * The next piece ends at a blank where there is one near, else between two
 * characters: what is that long is no word.
 */
static size_t
find_piece_end(const char *text, size_t length, size_t at)
{
	size_t		end = at + PIECE;

	if (end >= length)
		return length;
	for (size_t back = end; back > end - PIECE_SLACK; back--)
		if (text[back - 1] == ' ' || text[back - 1] == '\n')
			return back;
	while (((unsigned char) text[end] & 0xC0) == 0x80 && end > at + 1)
		end--;
	return end;
}

void
cbcc_search_start(cbcc_search *search, const char *text, size_t length,
				  bool compounds)
{
	cbcc_reader_start(&search->reader, text, find_piece_end(text, length, 0));
	search->length = length;
	search->at = 0;
	search->compounds = compounds;
	search->head = search->tail = 0;
}

/* Is what lies between two atoms short, and at most one line end? */
static bool
continues(const char *text, size_t start, size_t end)
{
	int			line_ends = 0;

	if (end - start == 1)
		return true;
	if (end == start || end - start > MAX_GAP)
		return false;
	for (size_t at = start; at < end; at++)
		line_ends += text[at] == '\n';
	return line_ends <= 1;
}

static char
tie_sign(uint32_t mark)
{
	return mark == '/' || mark == '-' || mark == '&' || mark == '%' ? (char) mark : '\0';
}

static void
take_atom(cbcc_search *search, const cbcc_atom *atom)
{
	cbcc_search_atom *to = &search->atoms[search->tail];
	size_t		before = search->tail > 0 ? to[-1].end : 0;

	*to = (cbcc_search_atom) {
		.start = atom->start,
		.end = atom->end,
		.key = atom->key,
		.kind = (uint8_t) atom->kind,
		.sign = atom->kind == CBCC_ATOM_MARK ? tie_sign(atom->mark) : '\0',
		.all_capital = atom->all_capital,
		.follows = search->tail > 0 && atom->start == before,
		.continues = search->tail > 0 &&
			continues(search->reader.text, before, atom->start),
		.syllable = atom->kind == CBCC_ATOM_SYLLABLE && search->compounds ?
			cbcc_lexicon_compound_syllable(atom->key) : 0
	};
	search->tail++;
}

/*
 * Fill the window unless it holds a whole token.  The atom before the first
 * stays, for the next one to be compared with.
 */
static void
refill(cbcc_search *search)
{
	int			first = search->head > 0 ? search->head - 1 : 0;

	if (search->tail - search->head > CBCC_SEARCH_MAX_ATOMS)
		return;
	memmove(search->atoms, search->atoms + first,
			(size_t) (search->tail - first) * sizeof(cbcc_search_atom));
	search->head -= first;
	search->tail -= first;
	while (search->tail < CBCC_SEARCH_WINDOW)
	{
		cbcc_atom	atom;

		cbcc_reader_next(&search->reader, &atom);
		if (atom.kind == CBCC_ATOM_END)
		{
			if (search->reader.length == search->length)
				break;
			if (search->tail - search->head > CBCC_SEARCH_MAX_ATOMS)
				break;
			search->reader.length = find_piece_end(search->reader.text, search->length,
												   search->reader.length);
		}
		else if (atom.kind != CBCC_ATOM_BREAK)
			take_atom(search, &atom);
	}
}

static bool
is_one_of(const char *letters, size_t length, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strlen(*list) == length && strncmp(*list, letters, length) == 0)
			return true;
	return false;
}

/*
 * Not even a Vietnamese syllable that has lost its marks: ĐH, THPT, Facebook.
 * So text and text without marks are cut alike.
 */
static bool
is_unspelled(cbcc_key key)
{
	static const char *const onsets[] = {
		"", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng",
		"ngh", "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x", NULL
	};
	static const char *const codas[] = {
		"", "c", "ch", "m", "n", "ng", "nh", "p", "t", NULL
	};
	char		letters[CBCC_KEY_MAX_LETTERS + 1] = "";
	int			count = 0;
	size_t		onset;
	size_t		nucleus;

	if (key == CBCC_KEY_UNKNOWN)
		return true;
	for (int shift = 54; shift >= 0 && (key >> shift & 0x3f) != 0; shift -= 6)
	{
		cbcc_letter letter = (cbcc_letter) (key >> shift & 0x3f);

		if (letter > CBCC_LETTER_Z)
			return true;
		letters[count++] = (char) cbcc_letter_character(cbcc_letter_plain(letter),
														CBCC_TONE_LEVEL, false);
	}
	letters[count] = '\0';
	onset = strcspn(letters, "aeiouy");
	nucleus = strspn(letters + onset, "aeiouy");
	return nucleus == 0 || nucleus > 3 || !is_one_of(letters, onset, onsets) ||
		!is_one_of(letters + onset + nucleus, (size_t) count - onset - nucleus, codas);
}

/* Capitals without marks may be one though they spell a syllable: TU. */
static bool
is_abbreviation(const cbcc_search_atom *atom)
{
	return atom->kind == CBCC_ATOM_SYLLABLE &&
		(is_unspelled(atom->key) ||
		 (atom->all_capital && atom->key == cbcc_key_unaccent(atom->key)));
}

/* Does a sign tie the atom at i to one behind it? */
static bool
is_tied(const cbcc_search *search, int i)
{
	const cbcc_search_atom *atom = &search->atoms[i];

	return i + 2 < search->tail && atom[1].follows && atom[2].follows &&
		atom[1].sign != '\0' && atom[1].sign != '%' &&
		(atom[2].kind == CBCC_ATOM_SYLLABLE || atom[2].kind == CBCC_ATOM_NUMBER);
}

/*
 * A number goes on as that of a document where letters are tied to it, else as
 * a fraction or a date; 2016-2020 is two numbers.  Returns the last atom.
 */
static int
read_number(const cbcc_search *search, cbcc_search_kind *kind)
{
	int			limit = search->head + CBCC_SEARCH_MAX_ATOMS - 2;
	int			last = search->head;
	int			fraction = search->head;

	*kind = CBCC_SEARCH_NUMBER;
	while (last + 2 <= limit && is_tied(search, last))
	{
		if (fraction == last && search->atoms[last + 1].sign == '/')
			fraction += 2;
		last += 2;
		if (search->atoms[last].kind == CBCC_ATOM_SYLLABLE)
			*kind = CBCC_SEARCH_DOCUMENT;
	}
	if (*kind == CBCC_SEARCH_DOCUMENT)
		return last;
	if (fraction + 1 < search->tail && search->atoms[fraction + 1].follows &&
		search->atoms[fraction + 1].sign == '%')
		fraction++;
	return fraction;
}

/* ĐH/CĐ, R&D, Covid-19.  "bộ/ngành" is two words, as in small letters. */
static int
read_abbreviation(const cbcc_search *search)
{
	int			limit = search->head + CBCC_SEARCH_MAX_ATOMS - 2;
	int			last = search->head;

	if (!is_tied(search, last) || !is_unspelled(search->atoms[last].key))
		return last;
	while (last + 2 <= limit && is_tied(search, last) &&
		   (search->atoms[last + 2].kind == CBCC_ATOM_NUMBER ||
			is_abbreviation(&search->atoms[last + 2])))
		last += 2;
	return last;
}

/*
 * How many syllables the terms cover that begin at the first one and overlap
 * one another; 1 where there is no term.
 */
static int
measure_terms(const cbcc_syllable *syllables, int count)
{
	int			end = 1;

	for (int i = 0; i < end && i < count; i++)
	{
		uint32_t	found = cbcc_lexicon_compounds_at(syllables + i, (size_t) (count - i));

		while (found >> (end - i + 1) != 0)
			end++;
	}
	return end;
}

static int
read_compound(const cbcc_search *search)
{
	const cbcc_search_atom *atoms = &search->atoms[search->head];
	int			left = search->tail - search->head;
	cbcc_syllable syllables[CBCC_SEARCH_MAX_ATOMS];
	int			count = 0;

	while (count < CBCC_SEARCH_MAX_ATOMS && count < left &&
		   atoms[count].syllable != 0 && (count == 0 || atoms[count].continues) &&
		   atoms[count].end - atoms[0].start <= CBCC_SEARCH_MAX_BYTES)
	{
		syllables[count] = atoms[count].syllable;
		count++;
	}
	return search->head + (count > 1 ? measure_terms(syllables, count) - 1 : 0);
}

/* Returns the last atom of the token that begins at the head. */
static int
read_word(const cbcc_search *search, cbcc_search_kind *kind)
{
	const cbcc_search_atom *atom = &search->atoms[search->head];
	int			last;

	*kind = CBCC_SEARCH_COMPOUND;
	if (atom->syllable != 0 && (last = read_compound(search)) > search->head)
		return last;
	*kind = CBCC_SEARCH_ABBREVIATION;
	if ((last = read_abbreviation(search)) > search->head)
		return last;
	if (!atom->all_capital || !is_unspelled(atom->key))
		*kind = CBCC_SEARCH_WORD;
	return last;
}

/* No more than a token may have, cut between two characters. */
static size_t
limit_end(const cbcc_search *search, size_t end)
{
	if (end - search->at <= CBCC_SEARCH_MAX_BYTES)
		return end;
	end = search->at + CBCC_SEARCH_MAX_BYTES;
	while (((unsigned char) search->reader.text[end] & 0xC0) == 0x80 &&
		   end > search->at + 1)
		end--;
	return end;
}

/* The start of the next word.  What was read last is a mark, or the end. */
static size_t
find_blank_end(cbcc_search *search)
{
	while (search->head < search->tail &&
		   search->atoms[search->head].kind == CBCC_ATOM_MARK)
		search->head++;
	if (search->head < search->tail)
		return search->atoms[search->head].start;
	return search->reader.at;
}

bool
cbcc_search_next(cbcc_search *search, cbcc_search_token *token)
{
	const cbcc_search_atom *atom;
	int			last;

	if (search->at >= search->length)
		return false;
	/* of a word that was cut, the rest is blank */
	while (search->head < search->tail &&
		   search->atoms[search->head].start < search->at)
		search->head++;
	refill(search);
	atom = &search->atoms[search->head];
	token->start = search->at;
	if (search->head == search->tail || atom->start > search->at ||
		atom->kind == CBCC_ATOM_MARK)
	{
		token->kind = CBCC_SEARCH_BLANK;
		token->end = limit_end(search, find_blank_end(search));
	}
	else
	{
		last = atom->kind == CBCC_ATOM_NUMBER ? read_number(search, &token->kind) :
			read_word(search, &token->kind);
		token->end = limit_end(search, search->atoms[last].end);
		if (token->end < search->atoms[last].end)
			token->kind = CBCC_SEARCH_BLANK;
	}
	search->at = token->end;
	return true;
}

/* Blanks as single spaces, dashes as hyphens; returns the new length. */
static size_t
make_plain(char *word, size_t length)
{
	size_t		to = 0;
	int			size;

	for (size_t at = 0; at < length; at += (size_t) size)
	{
		uint32_t	c = cbcc_utf8_decode(word, length, at, &size);

		if (c < 0x20 || cbcc_is_blank(c))
		{
			if (to > 0 && word[to - 1] != ' ')
				word[to++] = ' ';
		}
		else if (c >= 0x2010 && c <= 0x2015)
			word[to++] = '-';
		else
		{
			memmove(word + to, word + at, (size_t) size);
			to += (size_t) size;
		}
	}
	return to;
}

/* All that cbcc_fold_short() leaves to be made plain. */
static bool
has_ascii_blank(const char *word, size_t length)
{
	for (size_t at = 0; at < length; at++)
		if ((unsigned char) word[at] <= ' ')
			return true;
	return false;
}

/* A word of a folded token: its letters, as far as they tell how it is spelled. */
typedef struct folded_word
{
	size_t		letters;
	unsigned	codes[3];
	cbcc_tone	tone;			/* of the last letter */
	size_t		last;			/* where that stands */
} folded_word;

/*
 * The letter that the word's last is written as: of i and y, where they are all of
 * the rhyme (cbcc_key_spelled()), the one that most write, i behind s and y else.
 */
static unsigned
usual_last(const folded_word *word)
{
	unsigned	last = word->codes[word->letters - 1];

	if (last != CBCC_LETTER_I && last != CBCC_LETTER_Y)
		return last;
	if (word->letters == 2 && cbcc_letter_takes_either(word->codes[0]))
		return word->codes[0] == CBCC_LETTER_S ? CBCC_LETTER_I : CBCC_LETTER_Y;
	if (word->letters == 3 && word->codes[0] == CBCC_LETTER_Q && word->codes[1] == CBCC_LETTER_U)
		return CBCC_LETTER_Y;
	return last;
}

/*
 * Write to the folded token with one spelling of i and y, which adds a byte to
 * words of three at most; returns its length.
 */
static size_t
spell_alike(const char *token, size_t length, char *to)
{
	folded_word word = {0};
	size_t		used = 0;
	int			size = 0;

	for (size_t at = 0; at <= length; at += (size_t) size)
	{
		uint16_t	letter = at < length ?
			cbcc_letter_of(cbcc_utf8_decode(token, length, at, &size)) : 0;
		unsigned	code = CBCC_LETTER_CODE(letter);

		if (code == CBCC_LETTER_NONE && word.letters > 0 && word.letters <= 3 &&
			usual_last(&word) != word.codes[word.letters - 1])
			used = word.last +
				(size_t) cbcc_utf8_encode(cbcc_letter_character(usual_last(&word), word.tone,
																false), to + word.last);
		if (at == length)
			break;
		if (code == CBCC_LETTER_NONE)
			word.letters = 0;
		else
		{
			if (word.letters < 3)
				word.codes[word.letters] = code;
			word.letters++;
			word.tone = (cbcc_tone) CBCC_LETTER_TONE(letter);
			word.last = used;
		}
		memcpy(to + used, token + at, (size_t) size);
		used += (size_t) size;
	}
	return used;
}

cbcc_error
cbcc_search_fold(const cbcc_host *host, const char *token, size_t length,
				 cbcc_string *word)
{
	cbcc_string folded = {token, 0};
	cbcc_error	error = {0};
	char		room[CBCC_SEARCH_MAX_BYTES];
	bool		is_plain = false;
	char	   *bytes;

	if (length < sizeof(room) && cbcc_fold_short(token, length, room, &folded.length))
	{
		folded.bytes = room;
		is_plain = !has_ascii_blank(room, folded.length);
	}
	else
	{
		error = cbcc_fold(host, token, length, &folded);
		if (error.code != CBCC_OK)
			return error;
	}
	bytes = host->allocate(host->context, folded.length + folded.length / 3 + 1);
	if (bytes != NULL)
		word->length = spell_alike(folded.bytes, folded.length, bytes);
	if (folded.bytes != token && folded.bytes != room)
		host->release(host->context, (void *) folded.bytes);
	if (bytes == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	word->bytes = bytes;
	if (!is_plain)
		word->length = make_plain(bytes, word->length);
	bytes[word->length] = '\0';
	return error;
}

/* Terms of a run of syllables: bit n of terms[i] for the n from i on. */
typedef struct term_run
{
	int			count;
	cbcc_syllable syllables[CBCC_SEARCH_MAX_ATOMS];
	uint32_t	terms[CBCC_SEARCH_MAX_ATOMS];
} term_run;

/* The syllables that the terms within this one leave over, as bits. */
static uint32_t
left_over(const term_run *run, int first, int length)
{
	uint32_t	all = (((uint32_t) 1 << length) - 1) << first;
	uint32_t	covered = 0;

	for (int i = first; i < first + length; i++)
		for (int n = 2; i + n <= first + length; n++)
			if (n < length && (run->terms[i] >> n & 1) != 0)
				covered |= (((uint32_t) 1 << n) - 1) << i;
	return covered == 0 ? 0 : all & ~covered;
}

static int
add_terms(term_run *run, const cbcc_atom *atoms, cbcc_search_token *lexemes)
{
	uint32_t	alone = 0;
	int			added = 0;

	for (int i = 0; i < run->count; i++)
	{
		run->syllables[i] = cbcc_lexicon_compound_syllable(atoms[i].key);
		run->terms[i] = 0;
	}
	for (int i = run->count - 1; i >= 0; i--)
		run->terms[i] = cbcc_lexicon_compounds_at(run->syllables + i,
												  (size_t) (run->count - i));
	for (int i = 0; i < run->count; i++)
		for (int n = run->count - i; n >= 2; n--)
			if ((run->terms[i] >> n & 1) != 0)
			{
				lexemes[added++] = (cbcc_search_token) {
					CBCC_SEARCH_COMPOUND, atoms[i].start, atoms[i + n - 1].end
				};
				alone |= left_over(run, i, n);
			}
	for (int i = 0; i < run->count; i++)
		if ((alone >> i & 1) != 0)
			lexemes[added++] = (cbcc_search_token) {
				CBCC_SEARCH_WORD, atoms[i].start, atoms[i].end
			};
	return added;
}

/*
 * Of a document, its number, and what signs tie together in that; of other
 * things, all that signs tie together.  "12/2023" finds 12/2023/NĐ-CP.
 */
static int
add_parts(const cbcc_atom *atoms, int count, cbcc_search_token *lexemes)
{
	int			letters = 0;
	int			added = 0;

	while (letters < count && atoms[letters].kind != CBCC_ATOM_SYLLABLE)
		letters++;
	if (letters > 1 && letters < count)
	{
		count = letters - 1;
		if (count > 1)
			lexemes[added++] = (cbcc_search_token) {
				CBCC_SEARCH_NUMBER, atoms[0].start, atoms[count - 1].end
			};
	}
	for (int i = 0; i < count; i++)
		if (atoms[i].kind == CBCC_ATOM_SYLLABLE || atoms[i].kind == CBCC_ATOM_NUMBER)
			lexemes[added++] = (cbcc_search_token) {
				atoms[i].kind == CBCC_ATOM_NUMBER ? CBCC_SEARCH_NUMBER : CBCC_SEARCH_WORD,
				atoms[i].start, atoms[i].end
			};
	return added;
}

int
cbcc_search_lexemes(const char *word, size_t length, cbcc_search_token *lexemes)
{
	cbcc_reader reader;
	cbcc_atom	atoms[CBCC_SEARCH_MAX_ATOMS + 1];
	term_run	run;
	int			count = 0;
	int			syllables = 0;
	int			added = 0;

	cbcc_reader_start(&reader, word, length);
	while (count <= CBCC_SEARCH_MAX_ATOMS)
	{
		cbcc_reader_next(&reader, &atoms[count]);
		if (atoms[count].kind == CBCC_ATOM_END)
			break;
		syllables += atoms[count].kind == CBCC_ATOM_SYLLABLE;
		count++;
	}
	run.count = count;
	if (count > 1 && count <= CBCC_SEARCH_MAX_ATOMS)
	{
		if (syllables == count)
			added = add_terms(&run, atoms, lexemes);
		else
		{
			lexemes[0] = (cbcc_search_token) {CBCC_SEARCH_WORD, 0, length};
			return 1 + add_parts(atoms, count, lexemes + 1);
		}
	}
	if (added > 0)
		return added;
	lexemes[0] = (cbcc_search_token) {CBCC_SEARCH_WORD, 0, length};
	return 1;
}
