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
#include "host.h"
#include "rewrite.h"
#include "syllable.h"
#include "tone_place.h"
#include "unicode.h"

#include <string.h>

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

/* Kinds of bytes; 0 is one that no word holds, or none. */
enum
{
	CONSONANT = 1,
	VOWEL,
	HIGH,						/* of a longer character */
	SWALLOWS					/* g, q: a vowel behind them may be theirs */
};

#define KIND(before, next) ((before) << 3 | (next) << 1 | 1)

#define O 0
#define C KIND(CONSONANT, CONSONANT)
#define V KIND(VOWEL, VOWEL)
#define S KIND(SWALLOWS, CONSONANT)
#define H KIND(HIGH, HIGH)
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

#undef O
#undef C
#undef V
#undef S
#undef H

/* All surroundings with a kind of byte before, next to, or behind that. */
#define BEFORE(kind) (UINT64_C(0xFF) << 8 * (kind))
#define NEXT(kind) (UINT64_C(0x0303030303) << 2 * (kind))
#define BEHIND UINT64_C(0xAAAAAAAAAA)

/*
 * A tone that stands alone, before a final consonant, first of two or in the
 * middle of three vowels is right.
 */
#define PLAIN \
	(NEXT(HIGH) | BEFORE(HIGH) | (BEFORE(VOWEL) & NEXT(0)) | (NEXT(VOWEL) & BEHIND))

#define SWALLOWED (PLAIN | (BEFORE(SWALLOWS) & NEXT(VOWEL)))

#define DOUBTS(capital) \
	[2 * CBCC_CARE_ALWAYS + (capital)] = UINT64_MAX, \
	[2 * CBCC_CARE_MARKED + (capital)] = NEXT(HIGH), \
	[2 * CBCC_CARE_PLAIN + (capital)] = PLAIN, \
	[2 * CBCC_CARE_SWALLOWED + (capital)] = SWALLOWED

const uint64_t cbcc_normal_doubts[CBCC_DOUBTS] = {DOUBTS(0), DOUBTS(1)};

#define CAPITAL(care) [2 * (care) + 1] = UINT64_MAX

const uint64_t cbcc_fold_doubts[CBCC_DOUBTS] = {
	DOUBTS(0),
	[2 * CBCC_CARE_SUBSTITUTE] = UINT64_MAX,
	CAPITAL(CBCC_CARE_NONE), CAPITAL(CBCC_CARE_MARKED), CAPITAL(CBCC_CARE_PLAIN),
	CAPITAL(CBCC_CARE_SWALLOWED), CAPITAL(CBCC_CARE_SUBSTITUTE)
};

const unsigned char *
cbcc_block_tail(const char *bytes, size_t count, unsigned char *room)
{
	memset(room, 0, CBCC_BLOCK_ROOM);
	memcpy(room, bytes, count);
	return room;
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
cbcc_is_normal(const char *text, size_t length, size_t at)
{
	int			size;
	uint32_t	c = cbcc_utf8_decode(text, length, at, &size);
	uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;
	word		found;
	int			place;

	if (letter == 0)
		return cbcc_unicode_is_boundary(c);
	if (cbcc_is_surely_normal(text, length, at, at + size, letter))
		return true;
	read_word(text, length, at, &found);
	if (found.count == 0 || found.toned < 0)
		return true;
	place = right_place(&found);
	return place < 0 || place == found.toned;
}

static bool
look_at_word(const char *text, size_t length, size_t at, void *context)
{
	(void) context;
	return cbcc_is_normal(text, length, at);
}

/* Where a stretch that holds text[at] and ends between words is over. */
static size_t
find_stretch_end(normalizer *state, size_t at)
{
	size_t		start = at;
	size_t		checked = at;
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
		cbcc_pause(state->rewrite.host, at, &checked);
	}
	return at;
}

/* Where ICU can be left off some way behind text[at]. */
static size_t
find_piece_end(const char *text, size_t length, size_t at)
{
	int			size;

	for (at = length - at < CBCC_PAUSE_BYTES ? length : at + CBCC_PAUSE_BYTES; at < length; at += size)
		if (((unsigned char) text[at] & 0xC0) == 0x80)
			size = 1;
		else if (cbcc_unicode_is_boundary(cbcc_utf8_decode(text, length, at, &size)))
			break;
	return at;
}

/* A stretch is long where a word is, of megabytes: then it is cut anywhere. */
static cbcc_error
compose(const cbcc_host *host, const char *text, size_t length, cbcc_string *result)
{
	cbcc_rewrite rewrite;
	size_t		checked = 0;
	size_t		end;

	if (length < 2 * CBCC_PAUSE_BYTES)
		return cbcc_unicode_convert(host, CBCC_UNICODE_NFC, text, length, result);
	cbcc_rewrite_start(&rewrite, host, text, length);
	for (size_t at = 0; at < length && rewrite.error.code == CBCC_OK; at = end)
	{
		cbcc_string piece;
		cbcc_error	error;

		end = find_piece_end(text, length, at);
		error = cbcc_unicode_convert(host, CBCC_UNICODE_NFC, text + at, end - at, &piece);
		if (error.code != CBCC_OK)
		{
			cbcc_rewrite_fail(&rewrite, error.code, at + error.position, error.message,
							  error.hint);
			break;
		}
		cbcc_rewrite_replace(&rewrite, at, end, piece.bytes, piece.length);
		host->release(host->context, (void *) piece.bytes);
		cbcc_pause(host, end, &checked);
	}
	return cbcc_rewrite_finish(&rewrite, result);
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
	cbcc_error	error = compose(host, state->text + start, end - start, &composed);

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
		size_t		stop = checked + CBCC_PAUSE_BYTES;

		if (stop > length)
			stop = length;
		at = cbcc_skip_letters(text, length, at, stop, cbcc_normal_doubts,
							   look_at_word, NULL);
		if (at < stop)
			at = look_closely(&state, at);
		if (at >= stop)
		{
			checked = at;
			cbcc_check_interrupt(host);
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
