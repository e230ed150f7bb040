/*-------------------------------------------------------------------------
 *
 * unicode.c
 *		Unicode in general, by ICU: what Vietnamese text seldom needs.
 *
 * The normalizers are singletons of ICU's own: there is nothing to close.
 *
 *-------------------------------------------------------------------------
 */
#include "unicode.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* A text in UTF-16, with room for the next step. */
typedef struct wide_text
{
	UChar	   *units;
	int32_t		length;
} wide_text;

typedef int32_t (*wide_step) (const wide_text *from, UChar *to, int32_t size,
							  UErrorCode *status);

bool
cbcc_unicode_is_boundary(uint32_t c)
{
	if (c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027))
		return true;
	if (c >= 0x300 && c < 0x370)
		return false;
	return u_getCombiningClass((UChar32) c) == 0 &&
		u_getIntPropertyValue((UChar32) c, UCHAR_NFC_QUICK_CHECK) == UNORM_YES;
}

bool
cbcc_unicode_is_mark(uint32_t c)
{
	return u_getCombiningClass((UChar32) c) != 0;
}

bool
cbcc_unicode_folds(uint32_t c)
{
	return u_hasBinaryProperty((UChar32) c, UCHAR_CHANGES_WHEN_CASEFOLDED);
}

uint32_t
cbcc_unicode_small(uint32_t c)
{
	return (uint32_t) u_tolower((UChar32) c);
}

static int32_t
compose(const wide_text *from, UChar *to, int32_t size, UErrorCode *status)
{
	return unorm2_normalize(unorm2_getNFCInstance(status), from->units,
							from->length, to, size, status);
}

static int32_t
decompose(const wide_text *from, UChar *to, int32_t size, UErrorCode *status)
{
	return unorm2_normalize(unorm2_getNFDInstance(status), from->units,
							from->length, to, size, status);
}

static int32_t
fold_case(const wide_text *from, UChar *to, int32_t size, UErrorCode *status)
{
	int32_t		length = u_strFoldCase(to, size, from->units, from->length,
									   U_FOLD_CASE_DEFAULT, status);

	/* eth is đ, as it is where no strange mark stands on it */
	for (int32_t i = 0; i < length && i < size; i++)
		if (to[i] == 0xF0)
			to[i] = 0x111;
	return length;
}

/* The blocks of diacritical marks; vowel signs of other scripts stay. */
static bool
is_diacritic(UChar c)
{
	return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
		(c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) ||
		(c >= 0xFE20 && c <= 0xFE2F);
}

static int32_t
strip_marks(const wide_text *from, UChar *to, int32_t size, UErrorCode *status)
{
	int32_t		length = 0;

	if (size < from->length)
	{
		*status = U_BUFFER_OVERFLOW_ERROR;
		return from->length;
	}
	for (int32_t i = 0; i < from->length; i++)
		if (!is_diacritic(from->units[i]))
			to[length++] = from->units[i];
	return length;
}

/* Do one step into new memory, and give the old back. */
static UErrorCode
take_step(const cbcc_host *host, wide_step step, wide_text *text)
{
	int32_t		size = text->length + text->length / 4 + 16;

	for (;;)
	{
		UErrorCode	status = U_ZERO_ERROR;
		UChar	   *units = host->allocate(host->context,
										   (size_t) size * sizeof(UChar));
		int32_t		length;

		if (units == NULL)
			return U_MEMORY_ALLOCATION_ERROR;
		length = step(text, units, size, &status);
		if (U_SUCCESS(status))
		{
			host->release(host->context, text->units);
			*text = (wide_text) {units, length};
			return U_ZERO_ERROR;
		}
		host->release(host->context, units);
		if (status != U_BUFFER_OVERFLOW_ERROR)
			return status;
		size = length + 1;
	}
}

static UErrorCode
from_utf8(const cbcc_host *host, const char *text, size_t length,
		  wide_text *result)
{
	UErrorCode	status = U_ZERO_ERROR;

	if (length > INT32_MAX / 4)
		return U_INDEX_OUTOFBOUNDS_ERROR;
	result->units = host->allocate(host->context, (length + 1) * sizeof(UChar));
	if (result->units == NULL)
		return U_MEMORY_ALLOCATION_ERROR;
	u_strFromUTF8WithSub(result->units, (int32_t) length + 1, &result->length,
						 text, (int32_t) length, 0xFFFD, NULL, &status);
	return status;
}

static UErrorCode
to_utf8(const cbcc_host *host, const wide_text *text, cbcc_string *result)
{
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		size = 3 * text->length + 1;
	int32_t		length;
	char	   *bytes = host->allocate(host->context, (size_t) size);

	if (bytes == NULL)
		return U_MEMORY_ALLOCATION_ERROR;
	u_strToUTF8(bytes, size, &length, text->units, text->length, &status);
	*result = (cbcc_string) {bytes, (size_t) length};
	return status;
}

static cbcc_error
convert_error(UErrorCode status)
{
	if (U_SUCCESS(status))
		return (cbcc_error) {0};
	if (status == U_MEMORY_ALLOCATION_ERROR)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	return (cbcc_error) {
		CBCC_ERROR_LIMIT, 0, "the text is too long for Unicode normalization",
		"Cut it into pieces of at most 500 megabytes."
	};
}

cbcc_error
cbcc_unicode_convert(const cbcc_host *host, cbcc_unicode_form form,
					 const char *text, size_t length, cbcc_string *result)
{
	static const wide_step steps[][6] = {
		[CBCC_UNICODE_NFC] = {compose},
		[CBCC_UNICODE_FOLDED] = {decompose, fold_case, compose},
		[CBCC_UNICODE_PLAIN] = {decompose, fold_case, decompose, strip_marks, compose}
	};
	wide_text	wide;
	UErrorCode	status = from_utf8(host, text, length, &wide);

	for (const wide_step *step = steps[form]; U_SUCCESS(status) && *step; step++)
		status = take_step(host, *step, &wide);
	if (U_SUCCESS(status))
	{
		status = to_utf8(host, &wide, result);
		host->release(host->context, wide.units);
	}
	return convert_error(status);
}
