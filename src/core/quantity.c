/*-------------------------------------------------------------------------
 *
 * quantity.c
 *		Numbers with a unit and a sign word: their Vietnamese form, their order.
 *
 *-------------------------------------------------------------------------
 */
#include "cbcc.h"
#include "number_literal.h"

#include <string.h>

#define HINT_FORM \
	"Write sign word, number and unit: \"gần 125.300 lượt\", \"55,6%\", \"30 ngàn người\", \"hàng nghìn lượt\"."
#define HINT_UNIT \
	"Units are người, đồng chí, lượt, %, % kế hoạch, lớp, khóa, đồng, lần, cuốn, bộ, biên chế, chỉ tiêu, vị trí."

/* The first word of each unit is the canonical one. */
static const struct
{
	const char *words;
	cbcc_unit	unit;
}			units[] = {
	{"người", CBCC_UNIT_PERSON},
	{"đồng chí", CBCC_UNIT_PERSON},
	{"đ/c", CBCC_UNIT_PERSON},
	{"lượt", CBCC_UNIT_TURN},
	{"lượt người", CBCC_UNIT_TURN},
	{"%", CBCC_UNIT_PERCENT},
	{"phần trăm", CBCC_UNIT_PERCENT},
	{"% kế hoạch", CBCC_UNIT_PERCENT_OF_PLAN},
	{"phần trăm kế hoạch", CBCC_UNIT_PERCENT_OF_PLAN},
	{"lớp", CBCC_UNIT_CLASS},
	{"khóa", CBCC_UNIT_CLASS},
	{"đồng", CBCC_UNIT_VND},
	{"lần", CBCC_UNIT_TIMES},
	{"cuốn", CBCC_UNIT_ITEM},
	{"bộ", CBCC_UNIT_ITEM},
	{"biên chế", CBCC_UNIT_POST},
	{"chỉ tiêu", CBCC_UNIT_POST},
	{"vị trí", CBCC_UNIT_POST}
};

#define UNIT_COUNT (sizeof(units) / sizeof(units[0]))

/* Written before the number; an order is "hàng nghìn" or else "cỡ 5.000". */
static const char *const sign_words[CBCC_APPROX_COUNT] = {
	[CBCC_APPROX_EXACT] = "",
	[CBCC_APPROX_ABOUT] = "khoảng ",
	[CBCC_APPROX_UNDER] = "gần ",
	[CBCC_APPROX_OVER] = "hơn ",
	[CBCC_APPROX_AT_LEAST] = "ít nhất ",
	[CBCC_APPROX_AT_MOST] = "không quá ",
	[CBCC_APPROX_ORDER] = "cỡ "
};

static const struct
{
	const char *words;
	int64_t		value;
}			orders[] = {
	{"hàng chục", 10},
	{"hàng trăm", 100},
	{"hàng nghìn", 1000},
	{"hàng vạn", 10000},
	{"hàng trăm nghìn", 100000},
	{"hàng triệu", 1000000},
	{"hàng chục triệu", 10000000},
	{"hàng trăm triệu", 100000000},
	{"hàng tỷ", 1000000000}
};

#define ORDER_COUNT (sizeof(orders) / sizeof(orders[0]))

static bool
is_sign_word(void *context, const cbcc_term *term)
{
	const cbcc_sense *senses = cbcc_term_senses(term);
	cbcc_approx *approx = context;

	for (int i = 0; i < term->sense_count; i++)
		if (senses[i].class == CBCC_CLASS_APPROX &&
			senses[i].value != CBCC_APPROX_ORDER)
		{
			*approx = (cbcc_approx) senses[i].value;
			return true;
		}
	return false;
}

/* The longest sign word of the vocabulary, if one stands here. */
static cbcc_approx
take_sign_word(cbcc_literal *literal)
{
	cbcc_syllable syllables[8];
	size_t		count = 0;
	cbcc_approx approx = CBCC_APPROX_EXACT;
	const cbcc_term *term;

	if (cbcc_literal_take(literal, "cỡ"))
		return CBCC_APPROX_ORDER;
	for (; count < 8 && literal->at + count < literal->count; count++)
		syllables[count] =
			cbcc_lexicon_syllable(literal->atoms[literal->at + count].key);
	term = cbcc_lexicon_match(syllables, count, is_sign_word, &approx);
	if (term != NULL)
		literal->at += term->atoms;
	return approx;
}

static cbcc_error
take_number(cbcc_literal *literal, cbcc_quantity *quantity)
{
	size_t		start = literal->at;
	cbcc_number number;
	cbcc_error	error = cbcc_literal_take_number(literal, &number);

	if (error.code != CBCC_OK)
	{
		if (cbcc_literal_peek(literal)->kind != CBCC_ATOM_NUMBER)
			error.hint = HINT_FORM;
		return error;
	}
	quantity->value = number.value;
	if (!number.is_order)
		return error;
	if (quantity->approx != CBCC_APPROX_EXACT)
	{
		literal->at = start;
		return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
								  "an order of magnitude takes no sign word",
								  "Write \"hàng nghìn lượt\" alone.");
	}
	quantity->approx = CBCC_APPROX_ORDER;
	return error;
}

static bool
take_unit(cbcc_literal *literal, cbcc_unit *unit)
{
	size_t		longest = 0;

	for (size_t i = 0; i < UNIT_COUNT; i++)
	{
		size_t		length = cbcc_literal_match(literal, units[i].words);

		if (length > longest)
		{
			longest = length;
			*unit = units[i].unit;
		}
	}
	literal->at += longest;
	return longest > 0;
}

cbcc_error
cbcc_quantity_parse(const cbcc_host *host, const char *text, size_t length,
					cbcc_quantity *result)
{
	cbcc_literal_atoms atoms;
	cbcc_literal literal;
	cbcc_error	error;
	bool		from;

	memset(result, 0, sizeof(*result));
	if (!cbcc_literal_start(&literal, host, &atoms, text, length))
		return cbcc_literal_too_long(HINT_FORM);
	from = cbcc_literal_take(&literal, "từ");
	if (!from)
		result->approx = take_sign_word(&literal);
	error = take_number(&literal, result);
	if (error.code != CBCC_OK)
		return error;
	if (!take_unit(&literal, &result->unit))
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  cbcc_literal_at_end(&literal) ?
								  "the unit is missing" :
								  "this is no unit", HINT_UNIT);
	if (result->approx == CBCC_APPROX_EXACT &&
		cbcc_literal_take(&literal, "trở lên"))
		result->approx = CBCC_APPROX_AT_LEAST;
	else if (from)
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "\"từ\" needs \"trở lên\" after the unit",
								  "Write \"ít nhất 100 người\" or \"từ 100 người trở lên\".");
	if (!cbcc_literal_at_end(&literal))
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "text follows the quantity", HINT_FORM);
	return error;
}

static const char *
order_words(cbcc_decimal value)
{
	for (size_t i = 0; i < ORDER_COUNT; i++)
		if (value.scale == 0 && value.mantissa == orders[i].value)
			return orders[i].words;
	return NULL;
}

static const char *
unit_words(cbcc_unit unit)
{
	size_t		i = 0;

	while (units[i].unit != unit)
		i++;
	return units[i].words;
}

size_t
cbcc_quantity_format(const cbcc_quantity *quantity, char *buffer)
{
	const char *order = quantity->approx == CBCC_APPROX_ORDER ?
		order_words(quantity->value) : NULL;
	char	   *at = buffer;

	if (order != NULL)
		at = cbcc_put(at, order);
	else
	{
		at = cbcc_put(at, sign_words[quantity->approx]);
		at += cbcc_decimal_format(quantity->value, at);
	}
	if (order != NULL || (quantity->unit != CBCC_UNIT_PERCENT &&
						  quantity->unit != CBCC_UNIT_PERCENT_OF_PLAN))
		*at++ = ' ';
	at = cbcc_put(at, unit_words(quantity->unit));
	*at = '\0';
	return (size_t) (at - buffer);
}

int
cbcc_quantity_compare(const cbcc_quantity *a, const cbcc_quantity *b)
{
	int			order;

	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	order = cbcc_decimal_compare(a->value, b->value);
	if (order != 0)
		return order;
	return a->approx < b->approx ? -1 : a->approx > b->approx;
}

cbcc_bounds
cbcc_quantity_bounds(const cbcc_quantity *quantity)
{
	cbcc_approx approx = quantity->approx;
	bool		exact = approx == CBCC_APPROX_EXACT;

	return (cbcc_bounds) {
		.has_lower = exact || approx == CBCC_APPROX_OVER ||
			approx == CBCC_APPROX_AT_LEAST,
		.has_upper = exact || approx == CBCC_APPROX_UNDER ||
			approx == CBCC_APPROX_AT_MOST,
		.lower_inclusive = exact || approx == CBCC_APPROX_AT_LEAST,
		.upper_inclusive = exact || approx == CBCC_APPROX_AT_MOST
	};
}
