/*-------------------------------------------------------------------------
 *
 * major.c
 *		Fields of study, spelled out.
 *
 * A term is written as the vocabulary spells it, with the capitals of names;
 * any other word as it was typed, in small letters and made regular.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <string.h>

/* Small letters by code, without tone and with each tone. */
static const uint16_t toned[CBCC_LETTER_Z + 1][6] = {
	[CBCC_LETTER_A] = {0x61, 0xE0, 0x1EA3, 0xE3, 0xE1, 0x1EA1},
	[CBCC_LETTER_A_BREVE] = {0x103, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB7},
	[CBCC_LETTER_A_CIRCUMFLEX] = {0xE2, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD},
	[CBCC_LETTER_B] = {'b'}, [CBCC_LETTER_C] = {'c'}, [CBCC_LETTER_D] = {'d'},
	[CBCC_LETTER_D_STROKE] = {0x111},
	[CBCC_LETTER_E] = {0x65, 0xE8, 0x1EBB, 0x1EBD, 0xE9, 0x1EB9},
	[CBCC_LETTER_E_CIRCUMFLEX] = {0xEA, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7},
	[CBCC_LETTER_F] = {'f'}, [CBCC_LETTER_G] = {'g'}, [CBCC_LETTER_H] = {'h'},
	[CBCC_LETTER_I] = {0x69, 0xEC, 0x1EC9, 0x129, 0xED, 0x1ECB},
	[CBCC_LETTER_J] = {'j'}, [CBCC_LETTER_K] = {'k'}, [CBCC_LETTER_L] = {'l'},
	[CBCC_LETTER_M] = {'m'}, [CBCC_LETTER_N] = {'n'},
	[CBCC_LETTER_O] = {0x6F, 0xF2, 0x1ECF, 0xF5, 0xF3, 0x1ECD},
	[CBCC_LETTER_O_CIRCUMFLEX] = {0xF4, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9},
	[CBCC_LETTER_O_HORN] = {0x1A1, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3},
	[CBCC_LETTER_P] = {'p'}, [CBCC_LETTER_Q] = {'q'}, [CBCC_LETTER_R] = {'r'},
	[CBCC_LETTER_S] = {'s'}, [CBCC_LETTER_T] = {'t'},
	[CBCC_LETTER_U] = {0x75, 0xF9, 0x1EE7, 0x169, 0xFA, 0x1EE5},
	[CBCC_LETTER_U_HORN] = {0x1B0, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1},
	[CBCC_LETTER_V] = {'v'}, [CBCC_LETTER_W] = {'w'}, [CBCC_LETTER_X] = {'x'},
	[CBCC_LETTER_Y] = {0x79, 0x1EF3, 0x1EF7, 0x1EF9, 0xFD, 0x1EF5},
	[CBCC_LETTER_Z] = {'z'}
};

static bool
is_vowel(unsigned letter)
{
	return letter <= CBCC_LETTER_Z && toned[letter][1] != 0;
}

/* ă, â, ê, ô, ơ, ư: of several vowels the last such bears the tone. */
static bool
is_marked(unsigned letter)
{
	return is_vowel(letter) && toned[letter][0] > 0x7f;
}

static int
split_key(cbcc_key key, unsigned *letters)
{
	int			count = 0;

	for (int shift = 54; shift >= 0 && ((key >> shift) & 0x3f) != 0; shift -= 6)
		letters[count++] = (key >> shift) & 0x3f;
	return count;
}

/* Which letter bears the tone; -1 for none. */
static int
tone_place(const unsigned *letters, int count)
{
	int			first = 0;
	int			end;
	int			place = -1;

	while (first < count && !is_vowel(letters[first]))
		first++;
	for (end = first; end < count && is_vowel(letters[end]); end++)
		if (is_marked(letters[end]))
			place = end;
	if (place >= 0)
		return place;
	/* the vowel of "qu" and "gi" belongs to the consonant */
	if (first > 0 && end - first > 1 &&
		((letters[first] == CBCC_LETTER_U && letters[first - 1] == CBCC_LETTER_Q) ||
		 (letters[first] == CBCC_LETTER_I && letters[first - 1] == CBCC_LETTER_G)))
		first++;
	if (end == first)
		return -1;
	if (end - first == 1)
		return first;
	return end - first >= 3 || end < count ? first + 1 : first;
}

static char *
put_character(char *at, uint32_t c)
{
	if (c < 0x80)
		*at++ = (char) c;
	else if (c < 0x800)
	{
		*at++ = (char) (0xC0 | c >> 6);
		*at++ = (char) (0x80 | (c & 0x3F));
	}
	else
	{
		*at++ = (char) (0xE0 | c >> 12);
		*at++ = (char) (0x80 | ((c >> 6) & 0x3F));
		*at++ = (char) (0x80 | (c & 0x3F));
	}
	return at;
}

/* A syllable in small letters.  Takes at most 3 bytes for each letter. */
static char *
put_key(char *at, cbcc_key key)
{
	unsigned	letters[CBCC_KEY_MAX_LETTERS];
	int			count = split_key(key, letters);
	int			place = tone_place(letters, count);

	for (int i = 0; i < count; i++)
	{
		if (letters[i] >= CBCC_LETTER_DIGIT_0 && letters[i] <= CBCC_LETTER_DIGIT_9)
			*at++ = (char) ('0' + letters[i] - CBCC_LETTER_DIGIT_0);
		else if (letters[i] <= CBCC_LETTER_Z)
			at = put_character(at, toned[letters[i]][i == place ? cbcc_key_tone(key) : 0]);
	}
	return at;
}

static char *
put_bytes(char *at, const char *bytes, size_t length)
{
	memcpy(at, bytes, length);
	return at + length;
}

/* An atom as typed; an abbreviation that nobody knows keeps its capitals. */
static char *
put_atom(char *at, const cbcc_atom *atom, const char *text, bool shouting)
{
	if (atom->kind == CBCC_ATOM_MARK)
		return put_character(at, atom->mark < 0x10000 ? atom->mark : '?');
	if (atom->kind == CBCC_ATOM_SYLLABLE && atom->key != CBCC_KEY_UNKNOWN &&
		!(atom->all_capital && !shouting))
		return put_key(at, atom->key);
	return put_bytes(at, text + atom->start, atom->end - atom->start);
}

static char *
put_token(char *at, const cbcc_cell_window *window, const char *text,
		  const cbcc_cell_token *token)
{
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR))
	{
		const char *words =
			cbcc_lexicon_texts[cbcc_cell_token_value(token, CBCC_CLASS_CELL_MAJOR)];

		return put_bytes(at, words, strlen(words));
	}
	if (cbcc_cell_token_is_word(token, CBCC_CELL_WORD_AND))
		return put_bytes(at, "và", strlen("và"));
	if (token->kind == CBCC_ATOM_MARK)
	{
		*at++ = '-';
		return at;
	}
	if (token->written_out)
		return put_key(at, token->key);
	for (size_t i = 0; i < token->atoms; i++)
	{
		const cbcc_atom *atom = &window->atoms[token->atom + i];

		if (i > 0 && atom->spaced)
			*at++ = ' ';
		at = put_atom(at, atom, text, window->plain);
	}
	return at;
}

/* Bytes that a token takes at most, with the blank before it. */
static size_t
room_for(const cbcc_cell_token *token)
{
	size_t		room = 2 + 3 * CBCC_KEY_MAX_LETTERS;

	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR))
		return room + strlen(cbcc_lexicon_texts[cbcc_cell_token_value(token,
																	  CBCC_CLASS_CELL_MAJOR)]);
	return room + token->atoms * (1 + 3 * CBCC_KEY_MAX_LETTERS) +
		(token->end - token->start);
}

/* The first letter as a capital. */
static void
capitalize(char *text, size_t length)
{
	int			size;
	uint32_t	c = cbcc_utf8_decode(text, length, 0, &size);

	if (c >= 'a' && c <= 'z')
		c -= 0x20;
	else if (c >= 0xE0 && c <= 0xFD)
		c -= 0x20;
	else if (c == 0x1B0)
		c = 0x1AF;
	else if ((c >= 0x1EA0 && c <= 0x1EF9) || c == 0x103 || c == 0x111 ||
			 c == 0x129 || c == 0x169)
		c = c == 0x129 || c == 0x169 || c == 0x103 || c == 0x111 ? c - 1 : c & ~1u;
	else if (c == 0x1A1)
		c = 0x1A0;
	else
		return;
	(void) put_character(text, c);
}

cbcc_string
cbcc_major_write(const cbcc_host *host, const cbcc_cell_window *window,
				 const char *text, const uint16_t *words, size_t count)
{
	cbcc_string result = {NULL, 0};
	size_t		room = 1;
	char	   *bytes;
	char	   *at;

	for (size_t i = 0; i < count; i++)
		room += room_for(&window->tokens[words[i]]);
	bytes = host->allocate(host->context, room);
	if (bytes == NULL)
		return result;
	at = bytes;
	for (size_t i = 0; i < count; i++)
	{
		if (i > 0)
			*at++ = ' ';
		at = put_token(at, window, text, &window->tokens[words[i]]);
	}
	result.bytes = bytes;
	result.length = (size_t) (at - bytes);
	capitalize(bytes, result.length);
	return result;
}
