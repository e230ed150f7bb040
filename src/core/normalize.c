/*-------------------------------------------------------------------------
 *
 * normalize.c
 *		NFC, and one placement of tone marks.
 *
 * A fast pass goes over what is certainly right; what may not be is looked at
 * a word at a time, and what is not NFC goes through ICU in stretches.
 *
 *-------------------------------------------------------------------------
 */
#include "normalize.h"

#include "block.h"
#include "rewrite.h"
#include "syllable.h"
#include "tone_place.h"
#include "unicode.h"

#include <string.h>

#define CHECK_INTERVAL 65536

/* Once something is not NFC, this much goes through ICU at once. */
#define STRETCH_SIZE 4096

typedef struct normalizer
{
	cbcc_rewrite rewrite;
	const char *text;
	size_t		length;
	size_t		floor;			/* what is before it has been converted */
	bool		is_nfc;			/* known beforehand */
} normalizer;

typedef struct word
{
	int			count;			/* of letters; 0: no Vietnamese word */
	int			toned;			/* which letter has the tone, or -1 */
	uint16_t	letters[CBCC_SYLLABLE_MAX_LETTERS];
	size_t		starts[CBCC_SYLLABLE_MAX_LETTERS + 1];
} word;

#define C CBCC_BYTE_CONSONANT
#define V CBCC_BYTE_VOWEL
#define S (CBCC_BYTE_CONSONANT | CBCC_BYTE_SWALLOWS)
#define H CBCC_BYTE_HIGH
#define O CBCC_BYTE_OTHER
#define ROW4(k) (k), (k), (k), (k)
#define ROW16(k) ROW4(k), ROW4(k), ROW4(k), ROW4(k)
#define LETTERS16A O, V, C, C, C, V, C, S, C, V, C, C, C, C, C, V
#define LETTERS16B C, S, C, C, C, V, C, C, C, V, C, O, O, O, O, O

/* Behind 0x90 and 0x91 lies đ, the one consonant that is not ASCII, or ố. */
const uint8_t cbcc_byte_kinds[256] = {
	ROW16(O), ROW16(O), ROW16(O), ROW16(O),
	LETTERS16A, LETTERS16B, LETTERS16A, LETTERS16B,
	ROW16(H),
	C, C, H, H, ROW4(H), ROW4(H), ROW4(H),
	ROW16(H), ROW16(H),
	ROW16(H), ROW16(H), ROW16(H), ROW16(H)
};

#undef C
#undef V
#undef S
#undef H
#undef O

/*
 * The first place from at on, between whole blocks, that needs a closer look,
 * or where the blocks end.  at is 0 or behind a character.
 */
static size_t
skip_normal_blocks(const unsigned char *s, size_t at, size_t stop)
{
	for (; at + CBCC_BLOCK_SIZE + CBCC_BLOCK_MARGIN <= stop; at += CBCC_BLOCK_SIZE)
	{
		uint64_t	leads = cbcc_block_leads(s + at);

		for (; leads != 0; leads &= leads - 1)
		{
			const unsigned char *p = s + at + cbcc_lowest_bit(leads);
			int			size;
			uint32_t	c = cbcc_block_character(p, &size);
			uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;
			unsigned	before = p > s ? cbcc_byte_kinds[p[-1]] : CBCC_BYTE_OTHER;
			unsigned	other = (c - 0x300 < 0x1E80 - 0x300) | (c == 0) | (c >= 0x1EFA);

			if (cbcc_tone_is_doubtful(letter, before, cbcc_byte_kinds[p[size]],
									  cbcc_byte_kinds[p[size + 1]]) |
				(other && !cbcc_block_is_punctuation(p)))
				return (size_t) (p - s);
		}
	}
	return at;
}

/* The same as skip_normal_blocks(), character by character. */
static size_t
skip_normal(const char *text, size_t at, size_t stop, size_t length)
{
	while (at < stop)
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(text, length, at, &size);
		uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;

		if (c >= 0x80 &&
			((c >= 0x300 && letter == 0) ||
			 !cbcc_is_surely_normal(text, length, at, at + size, letter)))
			break;
		at += size;
	}
	return at;
}

/* The word around a letter, as far as it can be a Vietnamese syllable. */
static void
read_word(const char *text, size_t length, size_t at, word *result)
{
	size_t		start = at;
	int			size;

	result->count = 0;
	result->toned = -1;
	for (int i = 0; start > 0; i++)
	{
		size_t		before = cbcc_utf8_previous(text, start, 0);
		uint32_t	c = cbcc_utf8_decode(text, length, before, &size);

		if (cbcc_letter_of(c) == 0 && !cbcc_is_combining(c))
			break;
		if (i == CBCC_SYLLABLE_MAX_LETTERS)
			return;
		start = before;
	}
	for (int i = 0;; i++, start += size)
	{
		uint32_t	c = start < length ?
			cbcc_utf8_decode(text, length, start, &size) : 0;
		uint16_t	letter = cbcc_letter_of(c);

		if (i <= CBCC_SYLLABLE_MAX_LETTERS)
			result->starts[i] = start;
		if (letter == 0 && cbcc_unicode_is_boundary(c))
		{
			result->count = i;
			return;
		}
		if (i == CBCC_SYLLABLE_MAX_LETTERS || letter == 0 ||
			(CBCC_LETTER_TONE(letter) != 0 && result->toned >= 0))
			return;
		result->letters[i] = letter;
		if (CBCC_LETTER_TONE(letter) != 0)
			result->toned = i;
	}
}

static int
right_place(const word *found)
{
	cbcc_letter codes[CBCC_SYLLABLE_MAX_LETTERS];

	for (int i = 0; i < found->count; i++)
		codes[i] = (cbcc_letter) CBCC_LETTER_CODE(found->letters[i]);
	return cbcc_syllable_tone_place(codes, found->count);
}

/* Write the letters from one place of the tone to the other anew. */
static void
move_tone(normalizer *state, const word *found, int place)
{
	char		bytes[4 * CBCC_SYLLABLE_MAX_LETTERS];
	size_t		length = 0;
	int			first = place < found->toned ? place : found->toned;
	int			last = place < found->toned ? found->toned : place;

	for (int i = first; i <= last; i++)
	{
		uint16_t	letter = found->letters[i];

		cbcc_tone	tone = i == place ?
			(cbcc_tone) CBCC_LETTER_TONE(found->letters[found->toned]) :
			CBCC_TONE_LEVEL;
		bool		capital = (letter & CBCC_LETTER_CAPITAL) != 0;

		length += cbcc_utf8_encode(cbcc_letter_character(CBCC_LETTER_CODE(letter),
														 tone, capital),
								   bytes + length);
	}
	cbcc_rewrite_replace(&state->rewrite, found->starts[first],
						 found->starts[last + 1], bytes, length);
}

static void
place_tone(normalizer *state, size_t at)
{
	word		found;
	int			place;

	read_word(state->text, state->length, at, &found);
	if (found.count == 0 || found.toned < 0)
		return;
	place = right_place(&found);
	if (place >= 0 && place != found.toned)
		move_tone(state, &found, place);
}

bool
cbcc_tone_is_right(const char *text, size_t length, size_t at)
{
	word		found;
	int			place;

	read_word(text, length, at, &found);
	if (found.count == 0 || found.toned < 0)
		return true;
	place = right_place(&found);
	return place < 0 || place == found.toned;
}

/* Where a stretch that holds text[at] and ends between words is over. */
static size_t
find_stretch_end(normalizer *state, size_t at)
{
	size_t		start = at;
	int			marks = 0;

	while (at < state->length)
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(state->text, state->length, at, &size);
		bool		boundary = cbcc_unicode_is_boundary(c);

		if (boundary && cbcc_letter_of(c) == 0 && at - start >= STRETCH_SIZE)
			break;
		marks = !boundary && cbcc_unicode_is_mark(c) ? marks + 1 : 0;
		if (marks > CBCC_UNICODE_MAX_MARKS)
		{
			cbcc_rewrite_fail(&state->rewrite, CBCC_ERROR_LIMIT, at,
							  "more than 256 combining marks stand on one letter",
							  "No language writes so many: the text is damaged.");
			break;
		}
		at += size;
	}
	return at;
}

static cbcc_error normalize_text(const cbcc_host *host, const char *text,
								 size_t length, bool is_nfc,
								 cbcc_string *result);

/* Bring text[start..end) into NFC and place the tones there. */
static void
convert_stretch(normalizer *state, size_t start, size_t end)
{
	const cbcc_host *host = state->rewrite.host;
	cbcc_string composed;
	cbcc_string placed;
	cbcc_error	error = cbcc_unicode_convert(host, CBCC_UNICODE_NFC,
											 state->text + start, end - start,
											 &composed);

	if (error.code == CBCC_OK)
		error = normalize_text(host, composed.bytes, composed.length, true,
							   &placed);
	if (error.code != CBCC_OK)
	{
		cbcc_rewrite_fail(&state->rewrite, error.code, start + error.position,
						  error.message, error.hint);
		return;
	}
	if (placed.length != end - start ||
		memcmp(placed.bytes, state->text + start, placed.length) != 0)
		cbcc_rewrite_replace(&state->rewrite, start, end, placed.bytes,
							 placed.length);
	if (placed.bytes != composed.bytes)
		host->release(host->context, (void *) placed.bytes);
	host->release(host->context, (void *) composed.bytes);
}

/* Convert from the word that holds text[at] on; returns where to go on. */
static size_t
convert_from_word(normalizer *state, size_t at)
{
	size_t		end = find_stretch_end(state, at);

	while (at > state->floor)
	{
		int			size;
		uint32_t	c;

		at = cbcc_utf8_previous(state->text, at, state->floor);
		c = cbcc_utf8_decode(state->text, state->length, at, &size);
		if (cbcc_unicode_is_boundary(c) && cbcc_letter_of(c) == 0)
			break;
	}
	if (state->rewrite.error.code == CBCC_OK)
		convert_stretch(state, at, end);
	state->floor = end;
	return end;
}

static size_t
look_closely(normalizer *state, size_t at)
{
	int			size;
	uint32_t	c = cbcc_utf8_decode(state->text, state->length, at, &size);
	uint16_t	letter = cbcc_letter_of(c);

	if (CBCC_LETTER_CODE(letter) != CBCC_LETTER_FOREIGN &&
		CBCC_LETTER_TONE(letter) != 0)
	{
		place_tone(state, at);
		return at + size;
	}
	if (state->is_nfc || cbcc_unicode_is_boundary(c))
		return at + size;
	return convert_from_word(state, at);
}

static cbcc_error
normalize_text(const cbcc_host *host, const char *text, size_t length,
			   bool is_nfc, cbcc_string *result)
{
	normalizer	state = {.text = text, .length = length, .is_nfc = is_nfc};
	size_t		at = 0;
	size_t		checked = 0;

	cbcc_rewrite_start(&state.rewrite, host, text, length);
	while (at < length && state.rewrite.error.code == CBCC_OK)
	{
		size_t		stop = checked + CHECK_INTERVAL;

		if (stop > length)
			stop = length;
		at = skip_normal_blocks((const unsigned char *) text, at, stop);
		at = skip_normal(text, at, stop, length);
		if (at < length)
			at = look_closely(&state, at);
		if (at >= stop)
		{
			checked = at;
			if (host->check_interrupt != NULL)
				host->check_interrupt(host->context);
		}
	}
	return cbcc_rewrite_finish(&state.rewrite, result);
}

cbcc_error
cbcc_normalize(const cbcc_host *host, const char *text, size_t length,
			   cbcc_string *result)
{
	return normalize_text(host, text, length, false, result);
}
