/*-------------------------------------------------------------------------
 *
 * number.c
 *		Numbers as Vietnamese writes them.
 *
 *-------------------------------------------------------------------------
 */
#include "number.h"

#include <string.h>

/* Eighteen digits always fit an int64; five points and a comma stand among them. */
#define MAX_DIGITS 18
#define MAX_LENGTH (MAX_DIGITS + 6)

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Where the fraction begins: at a sign that occurs once and does not cut off
 * a group of three as thousands marks do.  A lone comma always is the decimal
 * mark; a lone point is it unless three digits follow (1.260 but 1.26).
 */
static bool
find_fraction(const char *digits, size_t length, size_t *at)
{
	size_t		points = 0;
	size_t		commas = 0;
	size_t		last_point = 0;
	size_t		last_comma = 0;

	for (size_t i = 0; i < length; i++)
	{
		if (digits[i] == '.')
			points++, last_point = i;
		else if (digits[i] == ',')
			commas++, last_comma = i;
	}
	*at = length;
	if (commas == 1 && (points == 0 || last_comma > last_point))
		*at = last_comma;
	else if (points == 1 && (commas > 1 || (commas == 1 && last_point > last_comma)))
		*at = last_point;
	else if (points == 1 && commas == 0 && length - last_point - 1 != 3)
		*at = last_point;
	else if (points > 0 && commas > 0)
		return false;
	return true;
}

/*
 * Most numbers are these: no mark among the digits, or a single one as
 * find_fraction() and groups_hold() take it.
 */
static bool
read_simple(const char *digits, size_t length, cbcc_decimal *result)
{
	size_t		marks = 0;
	size_t		mark = 0;
	size_t		behind;

	if (length > MAX_DIGITS)
		return false;
	for (size_t i = 0; i < length; i++)
		if (is_digit(digits[i]))
			result->mantissa = result->mantissa * 10 + (digits[i] - '0');
		else
			marks++, mark = i;
	if (marks == 0)
		return true;
	behind = length - mark - 1;
	if (marks > 1 || (digits[mark] != '.' && digits[mark] != ','))
		return false;
	if (digits[mark] == '.' && behind == 3)
		return mark > 0 && mark <= 3;
	if (behind > CBCC_DECIMAL_MAX_SCALE)
		return false;
	result->scale = (uint8_t) behind;
	cbcc_decimal_normalize(result);
	return true;
}

/* Thousands marks stand before each group of three, and nowhere else. */
static bool
groups_hold(const char *digits, size_t length)
{
	size_t		run = 0;
	bool		seen = false;

	for (size_t i = 0; i < length; i++)
	{
		if (is_digit(digits[i]))
			run++;
		else
		{
			if (run == 0 || run > 3 || (seen && run != 3))
				return false;
			seen = true;
			run = 0;
		}
	}
	return !seen || run == 3;
}

bool
cbcc_decimal_from_digits(const char *digits, size_t length,
						 cbcc_decimal *result)
{
	size_t		fraction;
	int			count = 0;

	result->mantissa = 0;
	result->scale = 0;
	if (read_simple(digits, length, result))
		return true;
	result->mantissa = 0;
	if (length > MAX_LENGTH || !find_fraction(digits, length, &fraction) || !groups_hold(digits, fraction) ||
		(fraction < length && length - fraction - 1 > CBCC_DECIMAL_MAX_SCALE))
		return false;
	for (size_t i = 0; i < length; i++)
	{
		if (!is_digit(digits[i]))
			continue;
		if (++count > MAX_DIGITS)
			return false;
		result->mantissa = result->mantissa * 10 + (digits[i] - '0');
	}
	if (fraction < length)
		result->scale = (uint8_t) (length - fraction - 1);
	cbcc_decimal_normalize(result);
	return true;
}

void
cbcc_decimal_normalize(cbcc_decimal *value)
{
	while (value->scale > 0 && value->mantissa % 10 == 0)
	{
		value->mantissa /= 10;
		value->scale--;
	}
}

static int64_t
integer_part(cbcc_decimal value, int64_t *fraction)
{
	int64_t		power = 1;

	for (int i = 0; i < value.scale; i++)
		power *= 10;
	*fraction = value.mantissa % power;
	for (int i = value.scale; i < CBCC_DECIMAL_MAX_SCALE; i++)
		*fraction *= 10;
	return value.mantissa / power;
}

int
cbcc_decimal_compare(cbcc_decimal a, cbcc_decimal b)
{
	int64_t		fa;
	int64_t		fb;
	int64_t		ia = integer_part(a, &fa);
	int64_t		ib = integer_part(b, &fb);

	if (ia != ib)
		return ia < ib ? -1 : 1;
	return fa < fb ? -1 : fa > fb;
}

/* value * 10^power, exactly; false where it does not fit. */
static bool
multiply(cbcc_decimal *value, uint32_t power)
{
	while (power > 0 && value->scale > 0)
	{
		value->scale--;
		power--;
	}
	for (; power > 0; power--)
		if (__builtin_mul_overflow(value->mantissa, (int64_t) 10, &value->mantissa))
			return false;
	cbcc_decimal_normalize(value);
	return true;
}

/* Add an integer; the sum of "2 tỷ" and "760 triệu" has no fraction. */
static bool
add(cbcc_decimal *value, cbcc_decimal other)
{
	if (value->scale != 0 || other.scale != 0)
		return false;
	return !__builtin_add_overflow(value->mantissa, other.mantissa, &value->mantissa);
}

/* "hàng" and one or two powers of ten: hàng nghìn, hàng chục nghìn. */
static size_t
read_order(const cbcc_token *tokens, size_t count, cbcc_number *number)
{
	size_t		used = 1;
	cbcc_decimal value = {1, 0};

	if (!cbcc_token_is(&tokens[0], CBCC_CLASS_APPROX, CBCC_APPROX_ORDER))
		return 0;
	while (used < count && used < 4 && cbcc_token_has(&tokens[used], CBCC_CLASS_SCALE))
	{
		if (!multiply(&value, cbcc_token_value(&tokens[used], CBCC_CLASS_SCALE)))
			return 0;
		used++;
	}
	if (used == 1)
		return 0;
	number->value = value;
	number->is_order = true;
	number->is_word = true;
	return used;
}

/*
 * A number below a thousand in words, or plain digits: "hai trăm", "ba mươi
 * ba", "mười lăm", "125".  A bare "trăm" or "chục" counts nothing.
 */
static size_t
read_small(const cbcc_token *tokens, size_t count, cbcc_decimal *value,
		   bool *is_word)
{
	size_t		used = 0;
	int64_t		sum = 0;
	uint32_t	last = 3;		/* the power just used; they must fall */

	if (tokens[0].kind == CBCC_ATOM_NUMBER)
	{
		if (!tokens[0].has_value)
			return 0;
		*value = tokens[0].value;
		return 1;
	}
	while (used < count && last > 0 &&
		   cbcc_token_has(&tokens[used], CBCC_CLASS_NUMERAL))
	{
		int64_t		digit = cbcc_token_value(&tokens[used], CBCC_CLASS_NUMERAL);
		uint32_t	power = digit >= 10 ? 1 : 0;
		size_t		at = used + 1;

		if (digit >= 10)
			digit = digit / 10;
		else if (at < count && cbcc_token_has(&tokens[at], CBCC_CLASS_SCALE) &&
				 cbcc_token_value(&tokens[at], CBCC_CLASS_SCALE) <= 2)
			power = cbcc_token_value(&tokens[at++], CBCC_CLASS_SCALE);
		if (power >= last)
			break;
		sum += power == 2 ? digit * 100 : power == 1 ? digit * 10 : digit;
		last = power;
		used = at;
	}
	*value = (cbcc_decimal) {sum, 0};
	*is_word = true;
	return used;
}

size_t
cbcc_number_read(const cbcc_token *tokens, size_t count, cbcc_number *number)
{
	cbcc_decimal sum = {0, 0};
	size_t		used = 0;
	uint32_t	last = 16;		/* 10^last and above were used */
	size_t		order;

	memset(number, 0, sizeof(*number));
	if (count == 0)
		return 0;
	order = read_order(tokens, count, number);
	if (order > 0)
		return order;
	while (used < count)
	{
		cbcc_decimal part;
		bool		is_word = false;
		uint32_t	power = 0;
		size_t		at = used;
		size_t		small = read_small(tokens + at, count - at, &part, &is_word);

		if (small == 0)
			break;
		at += small;
		while (at < count && cbcc_token_has(&tokens[at], CBCC_CLASS_SCALE) &&
			   cbcc_token_value(&tokens[at], CBCC_CLASS_SCALE) >= (is_word ? 3 : 2))
			power += cbcc_token_value(&tokens[at++], CBCC_CLASS_SCALE);
		if (power >= last || (used > 0 && power == 0 && !is_word) ||
			!multiply(&part, power))
			break;
		if (used > 0 && !add(&sum, part))
			break;
		if (used == 0)
			sum = part;
		number->is_word = number->is_word || is_word;
		last = power;
		used = at;
		if (power == 0 || cbcc_token_has(&tokens[used - 1], CBCC_CLASS_UNIT))
			break;				/* "2,4 trđ một người" */
	}
	number->value = sum;
	return used;
}

bool
cbcc_number_share_scale(cbcc_number *lower, const cbcc_token *tokens, size_t count)
{
	cbcc_decimal value = lower->value;
	uint32_t	power = 0;

	for (size_t i = 1; i < count; i++)
	{
		if (!cbcc_token_has(&tokens[i], CBCC_CLASS_SCALE))
			return true;		/* "150 triệu 500 nghìn" */
		power += cbcc_token_value(&tokens[i], CBCC_CLASS_SCALE);
	}
	if (!multiply(&value, power))
		return false;
	lower->value = value;
	return true;
}
