/*-------------------------------------------------------------------------
 *
 * fold.c
 *		Text without the difference of case, and without marks.
 *
 *-------------------------------------------------------------------------
 */
#include "normalize.h"

#include "block.h"
#include "host.h"
#include "rewrite.h"
#include "text.h"
#include "tone_place.h"
#include "unicode.h"

#include <string.h>

/* By the codes of letters. */
static const char plain_letters[64] = {
	[CBCC_LETTER_A] = 'a', [CBCC_LETTER_A_BREVE] = 'a', [CBCC_LETTER_A_CIRCUMFLEX] = 'a',
	[CBCC_LETTER_B] = 'b', [CBCC_LETTER_C] = 'c',
	[CBCC_LETTER_D] = 'd', [CBCC_LETTER_D_STROKE] = 'd',
	[CBCC_LETTER_E] = 'e', [CBCC_LETTER_E_CIRCUMFLEX] = 'e',
	[CBCC_LETTER_F] = 'f', [CBCC_LETTER_G] = 'g', [CBCC_LETTER_H] = 'h',
	[CBCC_LETTER_I] = 'i', [CBCC_LETTER_J] = 'j', [CBCC_LETTER_K] = 'k',
	[CBCC_LETTER_L] = 'l', [CBCC_LETTER_M] = 'm', [CBCC_LETTER_N] = 'n',
	[CBCC_LETTER_O] = 'o', [CBCC_LETTER_O_CIRCUMFLEX] = 'o', [CBCC_LETTER_O_HORN] = 'o',
	[CBCC_LETTER_P] = 'p', [CBCC_LETTER_Q] = 'q', [CBCC_LETTER_R] = 'r',
	[CBCC_LETTER_S] = 's', [CBCC_LETTER_T] = 't',
	[CBCC_LETTER_U] = 'u', [CBCC_LETTER_U_HORN] = 'u',
	[CBCC_LETTER_V] = 'v', [CBCC_LETTER_W] = 'w', [CBCC_LETTER_X] = 'x',
	[CBCC_LETTER_Y] = 'y', [CBCC_LETTER_Z] = 'z'
};

/*
 * Does it stay in every form?  Of the Latin-1 signs only the micro sign folds,
 * and the one that composes, the diaeresis, does so with marks alone.
 */
static bool
is_stable(uint32_t c)
{
	return (c < 0xC0 && c != 0xB5) || (c >= 0x2010 && c <= 0x2027);
}

static bool
is_vietnamese(uint32_t c)
{
	return c < CBCC_LETTER_LIMIT && cbcc_letters[c] != 0;
}

static uint32_t
small_letter(uint16_t letter)
{
	return cbcc_letter_character(CBCC_LETTER_CODE(letter), CBCC_LETTER_TONE(letter),
								 false);
}

static void
replace(cbcc_rewrite *rewrite, size_t start, size_t end, uint32_t character)
{
	char		bytes[4];

	cbcc_rewrite_replace(rewrite, start, end, bytes,
						 (size_t) cbcc_utf8_encode(character, bytes));
}

/* Put what ICU makes of text[start..end) in its place. */
static void
convert(cbcc_rewrite *rewrite, cbcc_unicode_form form, size_t start, size_t end)
{
	const cbcc_host *host = rewrite->host;
	const char *text = rewrite->text + start;
	cbcc_string converted;
	cbcc_error	error = cbcc_unicode_convert(host, form, text, end - start,
											 &converted);

	if (error.code != CBCC_OK)
	{
		cbcc_rewrite_fail(rewrite, error.code, start, error.message, error.hint);
		return;
	}
	if (start == rewrite->last_start || converted.length != end - start ||
		memcmp(converted.bytes, text, converted.length) != 0)
		cbcc_rewrite_replace(rewrite, start, end, converted.bytes,
							 converted.length);
	host->release(host->context, (void *) converted.bytes);
}

/* The characters from at on that hang together with the one there. */
static size_t
find_cluster_end(cbcc_rewrite *rewrite, size_t at)
{
	int			size;
	int			marks = 0;

	(void) cbcc_utf8_decode(rewrite->text, rewrite->length, at, &size);
	for (at += size; at < rewrite->length; at += size)
	{
		uint32_t	c = cbcc_utf8_decode(rewrite->text, rewrite->length, at, &size);

		if (cbcc_unicode_is_boundary(c))
			break;
		marks = cbcc_unicode_is_mark(c) ? marks + 1 : 0;
		if (marks > CBCC_UNICODE_MAX_MARKS)
		{
			cbcc_rewrite_fail(rewrite, CBCC_ERROR_LIMIT, at,
							  "more than 256 combining marks stand on one letter",
							  "No language writes so many: the text is damaged.");
			break;
		}
	}
	return at;
}

/* One that ASCII and Vietnamese letters do not tell; returns where to go on. */
static size_t
fold_other(cbcc_rewrite *rewrite, size_t at, uint32_t c, int size)
{
	bool		hangs = !cbcc_unicode_is_boundary(c);
	size_t		end;

	if (!hangs && !cbcc_unicode_folds(c))
		return at + size;
	if (hangs && at > 0)
		at = cbcc_utf8_previous(rewrite->text, at, 0);
	end = find_cluster_end(rewrite, at);
	if (rewrite->error.code == CBCC_OK)
		convert(rewrite, CBCC_UNICODE_FOLDED, at, end);
	return end;
}

/*
 * Fold the character at text[at], of any language, in its place in bytes.  False
 * where it must be brought into its normal form first, or folds to something
 * of another length.
 */
static bool
fold_character(const char *text, size_t length, size_t at, void *bytes)
{
	char	   *to = bytes;
	int			size;
	uint32_t	c = cbcc_utf8_decode(text, length, at, &size);

	if (!cbcc_is_normal(text, length, at))
		return false;
	if (!is_vietnamese(c))
		return is_stable(c) || !cbcc_unicode_folds(c);
	if ((cbcc_letters[c] & CBCC_LETTER_CAPITAL) != 0 || c == 0xF0)
		(void) cbcc_utf8_encode(small_letter(cbcc_letters[c]), to + at);
	return true;
}

/*
 * Fold into bytes of the same number, and see that the text is in its normal
 * form: all that nearly every text takes.  False where it is not, or has to be
 * folded otherwise.  CBCC_BLOCK_SIZE more bytes are used.
 */
static bool
fold_at_once(const cbcc_host *host, const char *text, size_t length, char *to)
{
	size_t		at;
	size_t		checked = 0;

	memcpy(to, text, length);
	memset(to + length, 0, CBCC_BLOCK_SIZE);
	for (at = 0; at < length; at += CBCC_BLOCK_SIZE)
	{
		cbcc_block_lower(to + at);
		cbcc_pause(host, at, &checked);
	}
	for (at = 0; at < length;)
	{
		size_t		stop = length - at < CBCC_PAUSE_BYTES ? length : at + CBCC_PAUSE_BYTES;

		at = cbcc_skip_letters(text, length, at, stop, cbcc_fold_doubts,
							   fold_character, to);
		if (at < stop)
			return false;
		cbcc_check_interrupt(host);
	}
	return true;
}

/* Fold what is in its normal form, and holds more than Vietnamese. */
static cbcc_error
fold_any(const cbcc_host *host, const char *text, size_t length,
		  cbcc_string *result)
{
	cbcc_rewrite rewrite;
	size_t		at = 0;
	size_t		checked = 0;

	cbcc_rewrite_start(&rewrite, host, text, length);
	while (at < length && rewrite.error.code == CBCC_OK)
	{
		unsigned char lead = (unsigned char) text[at];
		int			size;
		uint32_t	c;

		if (lead < 0x80)
		{
			if (lead >= 'A' && lead <= 'Z')
				replace(&rewrite, at, at + 1, lead | 0x20);
			at++;
			continue;
		}
		c = cbcc_utf8_decode(text, length, at, &size);
		if (!is_vietnamese(c))
		{
			if (is_stable(c))
				at += size;
			else
				at = fold_other(&rewrite, at, c, size);
			cbcc_pause(host, at, &checked);
			continue;
		}
		if ((cbcc_letters[c] & CBCC_LETTER_CAPITAL) != 0 || c == 0xF0)
			replace(&rewrite, at, at + size, small_letter(cbcc_letters[c]));
		at += size;
		cbcc_pause(host, at, &checked);
	}
	return cbcc_rewrite_finish(&rewrite, result);
}

/*
 * Letters of other languages may fold to Vietnamese ones (long s, n with an
 * apostrophe), which make a syllable with those behind them.
 */
static cbcc_error
normalize_again(const cbcc_host *host, cbcc_string *folded)
{
	cbcc_string again;
	cbcc_error	error = cbcc_normalize(host, folded->bytes, folded->length, &again);

	if (error.code == CBCC_OK && again.bytes != folded->bytes)
	{
		host->release(host->context, (void *) folded->bytes);
		*folded = again;
	}
	return error;
}

/* Fold a text at once; false, with no error, where that does not do. */
static bool
fold_quickly(const cbcc_host *host, cbcc_string text, cbcc_string *result,
			 cbcc_error *error)
{
	char	   *copy = host->allocate(host->context, text.length + CBCC_BLOCK_SIZE);
	bool		done;

	*error = (cbcc_error) {0};
	*result = text;
	if (copy == NULL)
	{
		*error = (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
		return false;
	}
	done = fold_at_once(host, text.bytes, text.length, copy);
	if (done && memcmp(copy, text.bytes, text.length) != 0)
		result->bytes = copy;
	else
		host->release(host->context, copy);
	return done;
}

/* Text that ICU, or the placement of tones, may have to change first. */
static cbcc_error
fold_in_steps(const cbcc_host *host, cbcc_string text, cbcc_string *result)
{
	cbcc_string normal;
	cbcc_error	error = cbcc_normalize(host, text.bytes, text.length, &normal);

	*result = normal;
	if (error.code != CBCC_OK || normal.length == 0)
		return error;
	if (!fold_quickly(host, normal, result, &error) && error.code == CBCC_OK)
	{
		error = fold_any(host, normal.bytes, normal.length, result);
		if (error.code == CBCC_OK && result->bytes != normal.bytes)
			error = normalize_again(host, result);
	}
	if (normal.bytes != text.bytes && normal.bytes != result->bytes)
		host->release(host->context, (void *) normal.bytes);
	return error;
}

cbcc_error
cbcc_fold(const cbcc_host *host, const char *text, size_t length,
		  cbcc_string *result)
{
	cbcc_string whole = {text, length};
	cbcc_error	error;

	*result = whole;
	if (length == 0 || fold_quickly(host, whole, result, &error))
		return (cbcc_error) {0};
	return error.code == CBCC_OK ? fold_in_steps(host, whole, result) : error;
}

bool
cbcc_fold_short(const char *text, size_t length, char *bytes, size_t *written)
{
	char	   *to = bytes;
	int			size;

	for (size_t at = 0; at < length; at += size)
	{
		unsigned char lead = (unsigned char) text[at];
		uint32_t	c;
		uint16_t	letter;

		size = 1;
		if (lead < 0x80)
		{
			*to++ = (char) (lead >= 'A' && lead <= 'Z' ? lead | 0x20 : lead);
			continue;
		}
		c = cbcc_utf8_decode(text, length, at, &size);
		letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;
		if (letter == 0 || c == 0xD0 || c == 0xF0 ||
			!cbcc_is_surely_normal(text, length, at, at + size, letter))
			return false;
		if ((letter & CBCC_LETTER_CAPITAL) == 0)
		{
			*to++ = text[at];
			*to++ = text[at + 1];
			if (size == 3)
				*to++ = text[at + 2];
		}
		else
			to += cbcc_utf8_encode(small_letter(letter), to);
	}
	*written = (size_t) (to - bytes);
	return true;
}

/* The iota below a Greek letter folds to a letter: ICU sees to it. */
static bool
falls_away(uint32_t c)
{
	return cbcc_is_combining(c) && c != 0x345;
}

/* The end of a run of characters that go through ICU together. */
static size_t
find_other_end(cbcc_rewrite *rewrite, size_t at)
{
	size_t		end = find_cluster_end(rewrite, at);

	while (end < rewrite->length && rewrite->error.code == CBCC_OK &&
		   end - at < CBCC_PAUSE_BYTES)
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(rewrite->text, rewrite->length, end, &size);

		if (is_stable(c) || is_vietnamese(c))
			break;
		end = find_cluster_end(rewrite, end);
	}
	return end;
}

/* At once; so many bytes more may be read and written. */
#define RUN_SIZE 16

static inline char *
append_run(char *to, const char *from, size_t count)
{
	for (size_t i = 0; i < count; i += RUN_SIZE)
		memcpy(to + i, from + i, RUN_SIZE);
	return to + count;
}

static inline bool
is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/*
 * Write a text without case and marks into as many bytes and RUN_SIZE more.
 * False where it holds letters of other languages.
 */
static bool
unaccent_at_once(const cbcc_host *host, const char *text, size_t length,
				 char *to, size_t *written)
{
	unsigned char room[CBCC_BLOCK_ROOM];
	char		small[CBCC_BLOCK_SIZE + RUN_SIZE] = {0};
	char	   *start = to;
	size_t		done = 0;		/* what is before it in the text has been written */
	size_t		checked = 0;

	for (size_t at = 0; at < length; at += CBCC_BLOCK_SIZE)
	{
		const unsigned char *block = cbcc_block_at(text, length, at, room);
		size_t		end = length - at < CBCC_BLOCK_SIZE ? length : at + CBCC_BLOCK_SIZE;

		memcpy(small, block, CBCC_BLOCK_SIZE);
		cbcc_block_lower(small);
		for (uint64_t leads = cbcc_block_leads(block); leads != 0; leads &= leads - 1)
		{
			size_t		bit = cbcc_lowest_bit(leads);
			const unsigned char *p = block + bit;
			size_t		size;
			uint16_t	letter = cbcc_letters[cbcc_block_character(p, &size)];

			if (letter == 0 || !is_continuation(p[1]) || !is_continuation(p[size - 1]))
			{
				int			decoded;
				uint32_t	c = cbcc_utf8_decode(text, length, at + bit, &decoded);

				if (is_stable(c))
					continue;
				if (!falls_away(c))
					return false;
				letter = 0;
				size = (size_t) decoded;
			}
			to = append_run(to, small + (done - at), at + bit - done);
			done = at + bit + size;
			*to = plain_letters[CBCC_LETTER_CODE(letter)];
			to += letter != 0;
		}
		if (done < end)
		{
			to = append_run(to, small + (done - at), end - done);
			done = end;
		}
		cbcc_pause(host, at, &checked);
	}
	*written = (size_t) (to - start);
	return true;
}

/* Marks fall away wherever they stand: no normal form is needed before. */
static cbcc_error
unaccent_any(const cbcc_host *host, const char *text, size_t length,
			  cbcc_string *result)
{
	cbcc_rewrite rewrite;
	size_t		at = 0;
	size_t		checked = 0;

	cbcc_rewrite_start(&rewrite, host, text, length);
	while (at < length && rewrite.error.code == CBCC_OK)
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(text, length, at, &size);
		size_t		end = at + size;

		if (is_vietnamese(c))
		{
			char		plain = plain_letters[CBCC_LETTER_CODE(cbcc_letters[c])];

			if (c != (unsigned char) plain)
				cbcc_rewrite_replace(&rewrite, at, end, &plain, 1);
		}
		else if (falls_away(c))
			cbcc_rewrite_replace(&rewrite, at, end, NULL, 0);
		else if (!is_stable(c))
		{
			end = find_other_end(&rewrite, at);
			if (rewrite.error.code == CBCC_OK)
				convert(&rewrite, CBCC_UNICODE_PLAIN, at, end);
		}
		at = end;
		cbcc_pause(host, at, &checked);
	}
	return cbcc_rewrite_finish(&rewrite, result);
}

cbcc_error
cbcc_unaccent(const cbcc_host *host, const char *text, size_t length,
			  cbcc_string *result)
{
	char	   *copy = host->allocate(host->context, length + RUN_SIZE);

	if (copy == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	if (!unaccent_at_once(host, text, length, copy, &result->length))
	{
		host->release(host->context, copy);
		return unaccent_any(host, text, length, result);
	}
	result->bytes = copy;
	if (result->length == length && memcmp(copy, text, length) == 0)
	{
		host->release(host->context, copy);
		result->bytes = text;
	}
	return (cbcc_error) {0};
}
