/*-------------------------------------------------------------------------
 *
 * fold.c
 *		Text without the difference of case, and without marks.
 *
 *-------------------------------------------------------------------------
 */
#include "normalize.h"

#include "block.h"
#include "rewrite.h"
#include "text.h"
#include "tone_place.h"
#include "unicode.h"

#include <string.h>

#define CHECK_INTERVAL 65536

/* Do the characters behind and before this one have no part in its folding? */
static bool
is_stable(uint32_t c)
{
	return c < 0x80 || (c >= 0x2010 && c <= 0x2027);
}

static bool
is_vietnamese(uint32_t c)
{
	return c < CBCC_LETTER_LIMIT && cbcc_letters[c] != 0;
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

/*
 * Fold the letter of Vietnamese at s[at], in place.  False for what must be
 * looked at more closely: letters of other languages, combining marks, tones
 * in the wrong place.
 */
static inline bool
fold_character(unsigned char *s, size_t at, size_t length, bool *changed)
{
	unsigned char *p = s + at;
	int			size;
	uint32_t	c = cbcc_block_character(p, &size);
	uint16_t	letter = c < CBCC_LETTER_LIMIT ? cbcc_letters[c] : 0;

	if (letter == 0)
		return (c >= 0x80 && c < 0xC0 && c != 0xB5) || cbcc_block_is_punctuation(p);
	if (cbcc_tone_is_doubtful(letter, at > 0 ? cbcc_byte_kinds[p[-1]] : CBCC_BYTE_OTHER,
							  cbcc_byte_kinds[p[size]], cbcc_byte_kinds[p[size + 1]]) &&
		!cbcc_tone_is_right((const char *) s, length, at))
		return false;
	if ((letter & CBCC_LETTER_CAPITAL) != 0 || c == 0xF0)
	{
		(void) cbcc_utf8_encode(cbcc_letter_character(CBCC_LETTER_CODE(letter),
													  CBCC_LETTER_TONE(letter),
													  false), (char *) p);
		*changed = true;
	}
	return true;
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

static void
check_interrupt(const cbcc_host *host, size_t at, size_t *checked)
{
	if (at - *checked < CHECK_INTERVAL)
		return;
	*checked = at;
	if (host->check_interrupt != NULL)
		host->check_interrupt(host->context);
}

/*
 * Make capitals small where they stand, in text of Vietnamese alone, in which
 * both have the same length, and see in the same pass that it is in its normal
 * form.  False where it is not, or where there is something else in it.  Bytes
 * of CBCC_BLOCK_MARGIN behind the text are zero.
 */
static bool
fold_in_place(const cbcc_host *host, char *text, size_t length, bool *changed)
{
	unsigned char *s = (unsigned char *) text;
	size_t		at = 0;
	size_t		checked = 0;

	for (; at + CBCC_BLOCK_SIZE + CBCC_BLOCK_MARGIN <= length; at += CBCC_BLOCK_SIZE)
	{
		uint64_t	leads = cbcc_block_leads(s + at);

		*changed |= cbcc_block_lower(s + at);
		for (; leads != 0; leads &= leads - 1)
			if (!fold_character(s, at + cbcc_lowest_bit(leads), length, changed))
				return false;
		check_interrupt(host, at, &checked);
	}
	/* the last block may have ended inside of a character */
	while (at < length && (s[at] & 0xC0) == 0x80)
		at++;
	for (; at < length; at++)
		if (s[at] >= 0xC0)
		{
			int			size;

			/* an ill-formed one may want bytes behind the end */
			(void) cbcc_utf8_decode(text, length, at, &size);
			if (size == 1 || !fold_character(s, at, length, changed))
				return false;
		}
		else if (s[at] >= 'A' && s[at] <= 'Z')
		{
			s[at] |= 0x20;
			*changed = true;
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
			check_interrupt(host, at, &checked);
			continue;
		}
		if ((cbcc_letters[c] & CBCC_LETTER_CAPITAL) != 0 || c == 0xF0)
			replace(&rewrite, at, at + size,
					cbcc_letter_character(CBCC_LETTER_CODE(cbcc_letters[c]),
										  CBCC_LETTER_TONE(cbcc_letters[c]),
										  false));
		at += size;
		check_interrupt(host, at, &checked);
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

/* Fold a copy in place; *copy gets NULL where that does not do. */
static cbcc_error
fold_copy(const cbcc_host *host, cbcc_string text, char **copy, bool *changed)
{
	*changed = false;
	*copy = host->allocate(host->context, text.length + CBCC_BLOCK_MARGIN);
	if (*copy == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	memcpy(*copy, text.bytes, text.length);
	memset(*copy + text.length, 0, CBCC_BLOCK_MARGIN);
	if (!fold_in_place(host, *copy, text.length, changed))
	{
		host->release(host->context, *copy);
		*copy = NULL;
	}
	return (cbcc_error) {0};
}

/* Text that ICU, or the placement of tones, may have to change first. */
static cbcc_error
fold_in_steps(const cbcc_host *host, const char *text, size_t length,
			  cbcc_string *result)
{
	cbcc_string normal;
	cbcc_error	error = cbcc_normalize(host, text, length, &normal);
	bool		changed;
	char	   *copy;

	*result = normal;
	if (error.code != CBCC_OK || normal.length == 0)
		return error;
	error = fold_copy(host, normal, &copy, &changed);
	if (error.code == CBCC_OK && copy == NULL)
	{
		error = fold_any(host, normal.bytes, normal.length, result);
		if (error.code == CBCC_OK && result->bytes != normal.bytes)
			error = normalize_again(host, result);
	}
	else if (changed)
		result->bytes = copy;
	else
		host->release(host->context, copy);
	if (normal.bytes != text && normal.bytes != result->bytes)
		host->release(host->context, (void *) normal.bytes);
	return error;
}

cbcc_error
cbcc_fold(const cbcc_host *host, const char *text, size_t length,
		  cbcc_string *result)
{
	bool		changed;
	char	   *copy;
	cbcc_error	error;

	*result = (cbcc_string) {text, length};
	if (length == 0)
		return (cbcc_error) {0};
	error = fold_copy(host, *result, &copy, &changed);
	if (error.code != CBCC_OK)
		return error;
	if (copy == NULL)
		return fold_in_steps(host, text, length, result);
	if (changed)
		result->bytes = copy;
	else
		host->release(host->context, copy);
	return error;
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
			to += cbcc_utf8_encode(cbcc_letter_character(CBCC_LETTER_CODE(letter),
														 CBCC_LETTER_TONE(letter),
														 false), to);
	}
	*written = (size_t) (to - bytes);
	return true;
}

static const char plain_letters[CBCC_LETTER_Z + 1] = {
	[CBCC_LETTER_A] = 'a', [CBCC_LETTER_B] = 'b', [CBCC_LETTER_C] = 'c',
	[CBCC_LETTER_D] = 'd', [CBCC_LETTER_E] = 'e', [CBCC_LETTER_F] = 'f',
	[CBCC_LETTER_G] = 'g', [CBCC_LETTER_H] = 'h', [CBCC_LETTER_I] = 'i',
	[CBCC_LETTER_J] = 'j', [CBCC_LETTER_K] = 'k', [CBCC_LETTER_L] = 'l',
	[CBCC_LETTER_M] = 'm', [CBCC_LETTER_N] = 'n', [CBCC_LETTER_O] = 'o',
	[CBCC_LETTER_P] = 'p', [CBCC_LETTER_Q] = 'q', [CBCC_LETTER_R] = 'r',
	[CBCC_LETTER_S] = 's', [CBCC_LETTER_T] = 't', [CBCC_LETTER_U] = 'u',
	[CBCC_LETTER_V] = 'v', [CBCC_LETTER_W] = 'w', [CBCC_LETTER_X] = 'x',
	[CBCC_LETTER_Y] = 'y', [CBCC_LETTER_Z] = 'z'
};

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
		   end - at < CHECK_INTERVAL)
	{
		int			size;
		uint32_t	c = cbcc_utf8_decode(rewrite->text, rewrite->length, end, &size);

		if (is_stable(c) || is_vietnamese(c))
			break;
		end = find_cluster_end(rewrite, end);
	}
	return end;
}

/* Write it without marks; false where it is not of Vietnamese letters alone. */
static bool
unaccent_vietnamese(const char *text, size_t length, char *to, size_t *written)
{
	const unsigned char *s = (const unsigned char *) text;
	const unsigned char *end = s + length;
	char	   *start = to;

	while (s < end)
	{
		int			size;
		uint32_t	c;

		if (*s < 0x80)
		{
			*to++ = (char) (*s >= 'A' && *s <= 'Z' ? *s | 0x20 : *s);
			s++;
			continue;
		}
		if (end - s >= 3)
			c = cbcc_block_character(s, &size);
		else
			c = cbcc_utf8_decode(text, length, (size_t) (s - (const unsigned char *) text), &size);
		if (is_vietnamese(c))
			*to++ = plain_letters[cbcc_letter_plain(CBCC_LETTER_CODE(cbcc_letters[c]))];
		else if (end - s >= 3 && cbcc_block_is_punctuation(s))
		{
			memcpy(to, s, 3);
			to += 3;
			size = 3;
		}
		else if (!falls_away(c))
			return false;
		s += size;
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
			char		plain = plain_letters[
				cbcc_letter_plain(CBCC_LETTER_CODE(cbcc_letters[c]))];

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
		check_interrupt(host, at, &checked);
	}
	return cbcc_rewrite_finish(&rewrite, result);
}

cbcc_error
cbcc_unaccent(const cbcc_host *host, const char *text, size_t length,
			  cbcc_string *result)
{
	char	   *copy = host->allocate(host->context, length + 1);

	if (copy == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	if (!unaccent_vietnamese(text, length, copy, &result->length))
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
