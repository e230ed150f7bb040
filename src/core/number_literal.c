/*-------------------------------------------------------------------------
 *
 * number_literal.c
 *		Numbers inside literals, and how a literal writes them.
 *
 *-------------------------------------------------------------------------
 */
#include "number_literal.h"

#include <string.h>

#define HINT_DIGITS \
	"A number holds 18 digits, 9 of them behind the comma."
#define HINT_CUT \
	"A point stands before each group of three digits, a comma before the decimals: \"125.300\", \"55,6\", \"1,6 triệu\"."
#define HINT_NUMBER \
	"Write digits or words: \"125.300\", \"55,6\", \"30 ngàn\", \"2 tỷ 760 triệu\", \"ba mươi ba\"."

size_t
cbcc_decimal_format(cbcc_decimal value, char *buffer)
{
	char		digits[24];
	char	   *at = buffer;
	int			count = 0;
	uint64_t	rest = value.mantissa < 0 ?
		0 - (uint64_t) value.mantissa : (uint64_t) value.mantissa;

	while (rest > 0 || count <= value.scale)
	{
		digits[count++] = (char) ('0' + rest % 10);
		rest /= 10;
	}
	if (value.mantissa < 0)
		*at++ = '-';
	while (count > value.scale)
	{
		*at++ = digits[--count];
		if (count > value.scale && (count - value.scale) % 3 == 0)
			*at++ = '.';
	}
	if (value.scale > 0)
		*at++ = ',';
	while (count > 0)
		*at++ = digits[--count];
	return (size_t) (at - buffer);
}

/*
 * "tỷ" can multiply to nineteen digits, one more than numbers are read with.
 * What is written must read back; so digits in the form in which they are
 * written are a number up to the last that fits.
 */
static bool
read_long_digits(const char *digits, size_t length, cbcc_decimal *value)
{
	char		again[CBCC_DECIMAL_TEXT_SIZE];
	size_t		comma = length;

	*value = (cbcc_decimal) {0, 0};
	if (length > 30)
		return false;
	for (size_t i = 0; i < length; i++)
	{
		if (digits[i] == ',')
			comma = i;
		else if (digits[i] != '.' &&
				 (__builtin_mul_overflow(value->mantissa, 10, &value->mantissa) ||
				  __builtin_add_overflow(value->mantissa, digits[i] - '0',
										 &value->mantissa)))
			return false;
	}
	if (comma < length)
		value->scale = (uint8_t) (length - comma - 1);
	return value->scale <= CBCC_DECIMAL_MAX_SCALE &&
		cbcc_decimal_format(*value, again) == length &&
		memcmp(again, digits, length) == 0;
}

/*
 * Tokens of one atom each, as cbcc_number_read() wants them; number words are
 * single syllables.
 */
static size_t
make_tokens(const cbcc_literal *literal, cbcc_token *tokens)
{
	size_t		count = literal->count - literal->at;

	memset(tokens, 0, count * sizeof(*tokens));
	for (size_t i = 0; i < count; i++)
	{
		const cbcc_atom *atom = &literal->atoms[literal->at + i];
		cbcc_syllable syllable = cbcc_lexicon_syllable(atom->key);
		cbcc_token *token = &tokens[i];

		token->kind = atom->kind;
		token->atoms = 1;
		token->mark = atom->mark;
		token->key = atom->key;
		if (atom->kind == CBCC_ATOM_NUMBER)
		{
			const char *digits = literal->text + atom->start;
			size_t		length = atom->end - atom->start;

			token->has_value =
				cbcc_decimal_from_digits(digits, length, &token->value) ||
				read_long_digits(digits, length, &token->value);
			continue;
		}
		token->term = cbcc_lexicon_match(&syllable, 1, NULL, NULL);
		if (token->term == NULL)
			continue;
		for (int j = 0; j < token->term->sense_count; j++)
			token->classes |= (uint32_t) 1 <<
				cbcc_term_senses(token->term)[j].class;
	}
	return count;
}

/* Why did a number not read: too long, wrongly cut, or not there? */
static cbcc_error
number_error(const cbcc_literal *literal, bool digits_read)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);
	size_t		digits = 0;
	size_t		decimals = 0;
	bool		comma = false;

	if (cbcc_literal_at_end(literal) || atom->kind != CBCC_ATOM_NUMBER)
		return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
								  "there is no number", HINT_NUMBER);
	for (size_t i = atom->start; i < atom->end && digits <= 18; i++)
	{
		if (literal->text[i] == ',')
			comma = true;
		else if (literal->text[i] != '.')
		{
			digits++;
			decimals += comma;
		}
	}
	if (digits_read || digits > 18 || decimals > CBCC_DECIMAL_MAX_SCALE)
		return cbcc_literal_error(literal, CBCC_ERROR_RANGE,
								  "the number has too many digits",
								  HINT_DIGITS);
	return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
							  "the number is not cut as numbers are", HINT_CUT);
}

cbcc_error
cbcc_literal_take_number(cbcc_literal *literal, cbcc_number *number)
{
	cbcc_token	tokens[CBCC_LITERAL_MAX_ATOMS];
	bool		negative = cbcc_literal_take_mark(literal, '-');
	size_t		count = make_tokens(literal, tokens);
	size_t		used = cbcc_number_read(tokens, count, number);

	if (used == 0)
		return number_error(literal, count > 0 && tokens[0].has_value);
	if (negative && number->is_order)
		return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
								  "an order of magnitude takes no sign",
								  "Write \"hàng nghìn\" alone.");
	if (negative)
		number->value.mantissa = -number->value.mantissa;
	literal->at += used;
	return (cbcc_error) {.code = CBCC_OK};
}

cbcc_error
cbcc_number_parse(const cbcc_host *host, const char *text, size_t length,
				  cbcc_decimal *result)
{
	cbcc_literal_atoms atoms;
	cbcc_literal literal;
	cbcc_number number;
	cbcc_error	error;

	if (!cbcc_literal_start(&literal, host, &atoms, text, length))
		return cbcc_literal_too_long(HINT_NUMBER);
	error = cbcc_literal_take_number(&literal, &number);
	if (error.code != CBCC_OK)
		return error;
	if (!cbcc_literal_at_end(&literal))
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "text follows the number", HINT_NUMBER);
	*result = number.value;
	return error;
}
