/*-------------------------------------------------------------------------
 *
 * arithmetic.c
 *		The sums behind a finding, in Vietnamese.
 *
 *-------------------------------------------------------------------------
 */
#include "arithmetic.h"
#include "figure.h"
#include "number_literal.h"

#include <string.h>

static void
put_bytes(cbcc_arithmetic *out, const char *bytes, size_t length)
{
	if (length > sizeof(out->bytes) - out->used)
		return;
	memcpy(out->bytes + out->used, bytes, length);
	out->used += length;
}

void
cbcc_arithmetic_put(cbcc_arithmetic *out, const char *words)
{
	put_bytes(out, words, strlen(words));
}

void
cbcc_arithmetic_put_count(cbcc_arithmetic *out, int64_t count)
{
	char		buffer[CBCC_DECIMAL_TEXT_SIZE];

	put_bytes(out, buffer,
			  cbcc_decimal_format((cbcc_decimal) {count, 0}, buffer));
}

void
cbcc_arithmetic_put_share(cbcc_arithmetic *out, cbcc_decimal value)
{
	char		buffer[CBCC_DECIMAL_TEXT_SIZE];

	put_bytes(out, buffer, cbcc_decimal_format(value, buffer));
	cbcc_arithmetic_put(out, "%");
}

void
cbcc_arithmetic_put_quantity(cbcc_arithmetic *out,
							 const cbcc_quantity *quantity, int decimals)
{
	char		buffer[CBCC_QUANTITY_TEXT_SIZE];

	if (quantity->unit == CBCC_UNIT_PERCENT &&
		quantity->approx == CBCC_APPROX_EXACT)
		cbcc_arithmetic_put_share(out, cbcc_figure_print(quantity->value, decimals));
	else
		put_bytes(out, buffer, cbcc_quantity_format(quantity, buffer));
}

void
cbcc_arithmetic_put_unit(cbcc_arithmetic *out, cbcc_unit unit)
{
	switch (unit)
	{
		case CBCC_UNIT_PERSON:
			cbcc_arithmetic_put(out, " người");
			break;
		case CBCC_UNIT_TURN:
			cbcc_arithmetic_put(out, " lượt");
			break;
		case CBCC_UNIT_CLASS:
			cbcc_arithmetic_put(out, " lớp");
			break;
		case CBCC_UNIT_POST:
			cbcc_arithmetic_put(out, " biên chế");
			break;
		default:
			break;
	}
}

cbcc_string
cbcc_arithmetic_text(const cbcc_arithmetic *out, const cbcc_host *host)
{
	char	   *bytes = host->allocate(host->context, out->used + 1);

	if (bytes == NULL)
		return (cbcc_string) {NULL, 0};
	memcpy(bytes, out->bytes, out->used);
	bytes[out->used] = '\0';
	return (cbcc_string) {bytes, out->used};
}
