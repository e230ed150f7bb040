/*-------------------------------------------------------------------------
 *
 * figure.c
 *		What a printed number may stand for, and what a share of a whole can be.
 *
 *-------------------------------------------------------------------------
 */
#include "figure.h"

static int64_t
power_of_ten(int exponent)
{
	int64_t		result = 1;

	while (exponent-- > 0)
		result *= 10;
	return result;
}

/* The step of the last digit that is not zero: 100 of 1,300. */
static int64_t
last_step(int64_t value)
{
	int64_t		step = 1;

	while (value != 0 && value % 10 == 0)
	{
		value /= 10;
		step *= 10;
	}
	return step;
}

/* How far a sign word reaches. */
static int64_t
slack(int64_t value, int64_t step)
{
	return value / 10 > step ? value / 10 : step;
}

bool
cbcc_figure_count(const cbcc_quantity *quantity, cbcc_count_range *result)
{
	int64_t		value = quantity->value.mantissa;
	int64_t		reach;

	for (int i = 0; i < quantity->value.scale; i++)
	{
		if (value % 10 != 0)
			return false;
		value /= 10;
	}
	if (value < 0 || value > CBCC_COUNT_MAX)
		return false;
	reach = slack(value, last_step(value));
	*result = (cbcc_count_range) {value, value};
	switch (quantity->approx)
	{
		case CBCC_APPROX_EXACT:
			return true;
		case CBCC_APPROX_ABOUT:
			*result = (cbcc_count_range) {value - reach, value + reach};
			break;
		case CBCC_APPROX_UNDER:
			result->low = value - reach;
			break;
		case CBCC_APPROX_OVER:
			result->high = value + reach;
			break;
		case CBCC_APPROX_AT_LEAST:
			result->high = CBCC_COUNT_MAX;
			break;
		case CBCC_APPROX_AT_MOST:
			result->low = 0;
			break;
		default:
			return false;
	}
	if (result->low < 0)
		result->low = 0;
	return true;
}

bool
cbcc_figure_share(const cbcc_quantity *quantity, int decimals,
				  cbcc_share_range *result)
{
	cbcc_decimal value = quantity->value;
	int64_t		unit;
	int64_t		share;
	int64_t		reach;

	while (value.scale > 0 && value.mantissa % 10 == 0)
		value = (cbcc_decimal) {value.mantissa / 10, value.scale - 1};
	if (decimals < value.scale)
		decimals = value.scale;
	if (decimals > CBCC_SHARE_MAX_DECIMALS || value.mantissa < 0 ||
		value.mantissa > 1000 * power_of_ten(value.scale))
		return false;
	unit = CBCC_SHARE_UNITS / power_of_ten(decimals);
	share = value.mantissa * (CBCC_SHARE_UNITS / power_of_ten(value.scale));
	reach = slack(share, value.scale > 0 ? CBCC_SHARE_UNITS / power_of_ten(value.scale) :
				  last_step(value.mantissa) * CBCC_SHARE_UNITS);
	*result = (cbcc_share_range) {share - unit / 2, share + unit};
	switch (quantity->approx)
	{
		case CBCC_APPROX_EXACT:
			break;
		case CBCC_APPROX_ABOUT:
			result->low -= reach;
			result->high += reach;
			break;
		case CBCC_APPROX_UNDER:
			result->low -= reach;
			break;
		case CBCC_APPROX_OVER:
			result->high += reach;
			break;
		case CBCC_APPROX_AT_LEAST:
			result->high = CBCC_SHARE_MAX;
			break;
		case CBCC_APPROX_AT_MOST:
			result->low = 0;
			break;
		default:
			return false;
	}
	if (result->low < 0)
		result->low = 0;
	return true;
}

/* The least count that is at least this share of a whole. */
static int64_t
heads_from(int64_t share, int64_t out_of)
{
	return (share * out_of + CBCC_SHARE_WHOLE - 1) / CBCC_SHARE_WHOLE;
}

cbcc_count_range
cbcc_figure_heads(cbcc_share_range share, int64_t out_of)
{
	return (cbcc_count_range) {
		heads_from(share.low, out_of),
		heads_from(share.high, out_of) - 1
	};
}

bool
cbcc_figure_agrees(cbcc_count_range part, cbcc_count_range whole,
				   cbcc_share_range share)
{
	return part.high * CBCC_SHARE_WHOLE >= share.low * whole.low &&
		part.low * CBCC_SHARE_WHOLE < share.high * whole.high;
}

cbcc_decimal
cbcc_figure_ratio(int64_t part, int64_t whole, int decimals)
{
	int64_t		scaled = part * 100 * power_of_ten(decimals);

	return (cbcc_decimal) {(scaled + whole / 2) / whole, (uint8_t) decimals};
}

cbcc_decimal
cbcc_figure_print(cbcc_decimal value, int decimals)
{
	while (value.scale < decimals)
		value = (cbcc_decimal) {value.mantissa * 10, value.scale + 1};
	return value;
}

static cbcc_error
range_error(const char *message, const char *hint)
{
	return (cbcc_error) {CBCC_ERROR_RANGE, 0, message, hint};
}

cbcc_error
cbcc_headcount(const cbcc_quantity *share, int decimals, cbcc_decimal out_of,
			   cbcc_count_range *result)
{
	cbcc_quantity whole = {out_of, CBCC_UNIT_PERSON, CBCC_APPROX_EXACT};
	cbcc_count_range count;
	cbcc_share_range range;

	if (share->unit != CBCC_UNIT_PERCENT)
		return (cbcc_error) {
			CBCC_ERROR_SYNTAX, 0, "The share is not in per cent",
			"Write the share as \"55,6%\"."
		};
	if (!cbcc_figure_count(&whole, &count))
		return range_error("The whole is no count",
						   "The whole is a whole number from 0 to 100,000,000,000.");
	if (decimals > CBCC_SHARE_MAX_DECIMALS || share->approx == CBCC_APPROX_ORDER ||
		!cbcc_figure_share(share, decimals, &range))
		return range_error("The share is none that heads could have",
						   "A share is from 0 to 1,000 per cent and has at most 4 decimals.");
	*result = cbcc_figure_heads(range, count.low);
	if (result->high > count.low && share->value.mantissa <= 100 * power_of_ten(share->value.scale))
		result->high = count.low;
	return (cbcc_error) {CBCC_OK, 0, NULL, NULL};
}
