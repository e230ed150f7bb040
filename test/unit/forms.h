/*-------------------------------------------------------------------------
 *
 * forms.h
 *		Texts in the normal forms of Unicode.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FORMS_H
#define FORMS_H

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "unit_test.h"

/* The text in NFD, to be given back with free(); ill-formed text as it is. */
static inline char *
unit_decomposed(const char *text)
{
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		size = 4 * (int32_t) strlen(text) + 1;
	UChar	   *wide = malloc((size_t) size * sizeof(UChar));
	UChar	   *apart = malloc((size_t) size * sizeof(UChar));
	char	   *result = malloc((size_t) size * 3);
	int32_t		length;

	u_strFromUTF8(wide, size, &length, text, -1, &status);
	length = unorm2_normalize(unorm2_getNFDInstance(&status), wide, length, apart,
							  size, &status);
	u_strToUTF8(result, 3 * size, NULL, apart, length, &status);
	if (U_FAILURE(status))
		memcpy(result, text, strlen(text) + 1);
	free(wide);
	free(apart);
	return result;
}

#endif							/* FORMS_H */
