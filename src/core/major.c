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
#include "syllable.h"

#include <string.h>

static int
split_key(cbcc_key key, cbcc_letter *letters)
{
	int			count = 0;

	for (int i = 0; i < CBCC_KEY_MAX_LETTERS && cbcc_key_letter(key, i) != 0; i++)
		letters[count++] = cbcc_key_letter(key, i);
	return count;
}

/* What spells no syllable bears the tone on its first vowel. */
static int
tone_place(const cbcc_letter *letters, int count, cbcc_tone tone)
{
	int			place = cbcc_syllable_tone_place(letters, count);

	for (int i = 0; i < count && place < 0; i++)
		if (cbcc_letter_character(letters[i], tone, false) != 0)
			place = i;
	return place;
}

/* A syllable in small letters.  Takes at most 3 bytes for each letter. */
static char *
put_key(char *at, cbcc_key key)
{
	cbcc_letter letters[CBCC_KEY_MAX_LETTERS];
	int			count = split_key(key, letters);
	cbcc_tone	tone = cbcc_key_tone(key);
	int			place = tone == CBCC_TONE_LEVEL ? -1 :
		tone_place(letters, count, tone);

	for (int i = 0; i < count; i++)
	{
		if (letters[i] >= CBCC_LETTER_DIGIT_0 && letters[i] <= CBCC_LETTER_DIGIT_9)
			*at++ = (char) ('0' + letters[i] - CBCC_LETTER_DIGIT_0);
		else if (letters[i] < CBCC_LETTER_DIGIT_0)
			at += cbcc_utf8_encode(cbcc_letter_character(letters[i],
														 i == place ? tone : CBCC_TONE_LEVEL,
														 false), at);
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
put_atom(char *at, const cbcc_cell_atom *atom, const char *text, bool shouting)
{
	if (atom->word.kind == CBCC_ATOM_MARK)
		return at + cbcc_utf8_encode(atom->mark, at);
	if (atom->word.kind == CBCC_ATOM_SYLLABLE && atom->word.key != CBCC_KEY_UNKNOWN &&
		!(atom->word.all_capital && !shouting))
		return put_key(at, atom->word.key);
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
		const cbcc_cell_atom *atom = &window->atoms[token->atom + i];

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
	size_t		room = 4 + 3 * CBCC_KEY_MAX_LETTERS;

	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR))
		return room + strlen(cbcc_lexicon_texts[cbcc_cell_token_value(token,
																	  CBCC_CLASS_CELL_MAJOR)]);
	return room + token->atoms * (1 + 3 * CBCC_KEY_MAX_LETTERS) +
		(token->end - token->start);
}

/* The first letter as a capital; it takes as many bytes as the small one. */
static void
capitalize(char *text, size_t length)
{
	int			size;
	uint16_t	letter = cbcc_letter_of(cbcc_utf8_decode(text, length, 0, &size));
	uint32_t	capital = 0;

	if (letter != 0 && CBCC_LETTER_CODE(letter) != CBCC_LETTER_FOREIGN)
		capital = cbcc_letter_character((cbcc_letter) CBCC_LETTER_CODE(letter),
										(cbcc_tone) CBCC_LETTER_TONE(letter), true);
	if (capital != 0)
		(void) cbcc_utf8_encode(capital, text);
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
