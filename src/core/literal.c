/*-------------------------------------------------------------------------
 *
 * literal.c
 *		Reading the short text form of a type, atom by atom.
 *
 *-------------------------------------------------------------------------
 */
#include "literal.h"

bool
cbcc_literal_start(cbcc_literal *literal, const cbcc_host *host,
				   cbcc_literal_atoms *atoms, const char *text, size_t length)
{
	cbcc_reader reader;

	literal->host = host;
	literal->text = text;
	literal->length = length;
	literal->at = 0;
	literal->count = 0;
	literal->atoms = atoms->items;
	cbcc_reader_start(&reader, text, length);
	cbcc_reader_watch(&reader, host);
	for (;;)
	{
		cbcc_atom  *atom = &atoms->items[literal->count];

		do
			cbcc_reader_next(&reader, atom);
		while (atom->kind == CBCC_ATOM_BREAK);
		if (atom->kind == CBCC_ATOM_END)
			return true;
		if (literal->count == CBCC_LITERAL_MAX_ATOMS)
			return false;
		literal->count++;
	}
}

const cbcc_atom *
cbcc_literal_peek(const cbcc_literal *literal)
{
	return &literal->atoms[literal->at];
}

bool
cbcc_literal_at_end(const cbcc_literal *literal)
{
	return literal->at == literal->count;
}

static bool
same_atom(const cbcc_atom *a, const cbcc_atom *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == CBCC_ATOM_MARK)
		return a->mark == b->mark;
	return a->key == b->key && a->key != CBCC_KEY_UNKNOWN;
}

static bool
is_ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * Cheap refusal of nearly all words of a list: behind what is the same byte
 * for byte, two plain letters that differ cannot be made equal by another
 * normalization form or another place of the tone.
 */
static bool
begins_otherwise(const cbcc_literal *literal, const char *words)
{
	size_t		at = cbcc_literal_peek(literal)->start;

	for (; at < literal->length && *words != '\0'; at++, words++)
	{
		char		c = literal->text[at];

		if (c == *words)
			continue;
		if (!is_ascii_letter(c) || !is_ascii_letter(*words))
			return false;
		if ((c | 0x20) != (*words | 0x20))
			return true;
	}
	return false;
}

size_t
cbcc_literal_match(const cbcc_literal *literal, const char *words)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);
	cbcc_reader reader;
	size_t		length = 0;
	size_t		count = 0;

	if (cbcc_literal_at_end(literal) || begins_otherwise(literal, words))
		return 0;
	while (words[length] != '\0')
		length++;
	cbcc_reader_start(&reader, words, length);
	for (;; count++, atom++)
	{
		cbcc_atom	word;

		cbcc_reader_next(&reader, &word);
		if (word.kind == CBCC_ATOM_END)
			return count;
		if (literal->at + count == literal->count || !same_atom(atom, &word))
			return 0;
	}
}

bool
cbcc_literal_take(cbcc_literal *literal, const char *words)
{
	size_t		count = cbcc_literal_match(literal, words);

	literal->at += count;
	return count > 0;
}

bool
cbcc_literal_take_mark(cbcc_literal *literal, uint32_t mark)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);

	if (cbcc_literal_at_end(literal) || atom->kind != CBCC_ATOM_MARK ||
		atom->mark != mark)
		return false;
	literal->at++;
	return true;
}

bool
cbcc_literal_take_integer(cbcc_literal *literal, int *result)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);
	int			value = 0;

	if (cbcc_literal_at_end(literal) || atom->kind != CBCC_ATOM_NUMBER ||
		atom->end - atom->start > 9)
		return false;
	for (size_t i = atom->start; i < atom->end; i++)
	{
		if (literal->text[i] < '0' || literal->text[i] > '9')
			return false;
		value = value * 10 + (literal->text[i] - '0');
	}
	*result = value;
	literal->at++;
	return true;
}

cbcc_error
cbcc_literal_error(const cbcc_literal *literal, cbcc_error_code code,
				   const char *message, const char *hint)
{
	return (cbcc_error) {
		.code = code,
		.position = cbcc_literal_peek(literal)->start,
		.message = message,
		.hint = hint
	};
}

cbcc_error
cbcc_literal_too_long(const char *hint)
{
	return (cbcc_error) {
		.code = CBCC_ERROR_SYNTAX,
		.message = "the text is too long for a literal",
		.hint = hint
	};
}
