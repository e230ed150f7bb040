/*-------------------------------------------------------------------------
 *
 * cell_piece.c
 *		The tokens of a part of a cell, piece by piece.
 *
 * In "ĐH Luật năm 2008" the words come again and the year does not.  A number
 * that is in no term parts the words around it: no term goes over it, and no
 * token on one side depends on the words of the other.  The tokens of a piece
 * so depend on its bytes, on whether letters of the cell bear marks at all,
 * and on whether a number stands behind it.
 *
 *-------------------------------------------------------------------------
 */
#include "cell_token.h"

/* What is known of a piece beside its bytes. */
#define IS_KEPT 0x1
#define IS_PLAIN 0x2
#define BEFORE_NUMBER 0x4

static bool
is_in_no_term(const cbcc_cell_atom *atom)
{
	return atom->word.kind == CBCC_ATOM_NUMBER && atom->word.syllable == 0 &&
		atom->word.loose == 0;
}

/* The first digit of text[at..length), eight bytes at once; or length. */
static size_t
find_digit(const char *text, size_t at, size_t length)
{
	const uint64_t ones = 0x0101010101010101u;

	for (; at + sizeof(uint64_t) <= length; at += sizeof(uint64_t))
	{
		uint64_t	bytes;

		memcpy(&bytes, text + at, sizeof(bytes));
		bytes ^= ones * '0';
		/* some byte is less than ten; one behind a digit may be told so, too */
		if (((bytes - ones * 10) & ~bytes & ones * 0x80) != 0)
			break;
	}
	while (at < length && (text[at] < '0' || text[at] > '9'))
		at++;
	return at;
}

/*
 * Where the piece ends that begins at text[at]: at the blank before the next
 * number that is in no term, of which *number gets the atom, positions counted
 * from that blank; or at the end.
 */
static size_t
find_end(cbcc_cell_window *window, size_t at, cbcc_cell_atom *number)
{
	const char *text = window->reader.text;
	size_t		length = window->reader.length;

	for (size_t digit = at; (digit = find_digit(text, digit, length)) < length; digit++)
	{
		if (digit == at || text[digit - 1] != ' ')
			continue;
		cbcc_reader_seek(&window->reader, digit - 1, 0);
		if (cbcc_cell_read_atoms(&window->reader, window->readable, window->memory,
								 number, 1) == 1 && is_in_no_term(number))
			return digit - 1;
	}
	return length;
}

static cbcc_cell_piece *
pair_of(cbcc_cell_pieces *pieces, unsigned context, const char *bytes, size_t length)
{
	return &pieces->kept[cbcc_cell_hash(context, bytes, length) & (CBCC_CELL_PIECES - 2)];
}

static const cbcc_cell_piece *
recall(cbcc_cell_pieces *pieces, unsigned context, const char *bytes, size_t length)
{
	const cbcc_cell_piece *pair = pair_of(pieces, context, bytes, length);

	for (int i = 0; i < 2; i++)
		if (pair[i].context == context && pair[i].length == length &&
			pieces->used - pair[i].first <= CBCC_CELL_PIECE_TOKENS &&
			memcmp(pair[i].bytes, bytes, length) == 0)
			return &pair[i];
	return NULL;
}

/* Its tokens, as they stand behind bytes and characters. */
static void
take_tokens(cbcc_cell_window *window, const cbcc_cell_pieces *pieces,
			const cbcc_cell_piece *kept, size_t bytes, int32_t characters)
{
	cbcc_cell_token *token = &window->tokens[window->count];

	memcpy(token, &pieces->tokens[kept->first % CBCC_CELL_PIECE_TOKENS],
		   kept->count * sizeof(cbcc_cell_token));
	window->count += kept->count;
	for (int i = 0; i < kept->count; i++, token++)
	{
		token->start += (uint32_t) bytes;
		token->end += (uint32_t) bytes;
		token->first += characters;
		token->last += characters;
	}
}

/* False where not all is kept; the tokens so far are then to be read again. */
static bool
take_pieces(cbcc_cell_window *window, cbcc_cell_pieces *pieces)
{
	const char *text = window->reader.text;
	size_t		length = window->reader.length;
	size_t		at = 0;
	int32_t		characters = 0;
	cbcc_cell_atom number;

	for (;;)
	{
		size_t		end = find_end(window, at, &number);
		unsigned	context = IS_KEPT | (window->plain ? IS_PLAIN : 0) |
			(end < length ? BEFORE_NUMBER : 0);
		const cbcc_cell_piece *kept = recall(pieces, context, text + at, end - at);

		if (kept == NULL ||
			window->count + kept->count + CBCC_CELL_MEANING_WORDS >= CBCC_CELL_MAX_TOKENS)
			return false;
		take_tokens(window, pieces, kept, at, characters);
		if (end == length)
			return true;
		characters += kept->characters;
		number.first += characters + 1;
		number.last += characters + 1;
		cbcc_cell_window_add(window, &number);
		at = number.end;
		characters = number.last - 1;
	}
}

/* Room for tokens that stand together; returns the first. */
static cbcc_cell_token *
make_room(cbcc_cell_pieces *pieces, size_t count)
{
	size_t		at = pieces->used % CBCC_CELL_PIECE_TOKENS;

	if (at + count > CBCC_CELL_PIECE_TOKENS)
		pieces->used += CBCC_CELL_PIECE_TOKENS - at;
	at = pieces->used % CBCC_CELL_PIECE_TOKENS;
	pieces->used += count;
	return &pieces->tokens[at];
}

/* Keep the tokens from one to another of the piece text[at..end). */
static void
keep_piece(cbcc_cell_pieces *pieces, unsigned context, const cbcc_cell_window *window,
		   size_t from, size_t to, size_t at, size_t end, int32_t characters)
{
	const char *bytes = window->reader.text + at;
	size_t		count = to - from;
	cbcc_cell_token *token;
	cbcc_cell_piece *pair;

	if (end - at > CBCC_CELL_PIECE_BYTES || recall(pieces, context, bytes, end - at) != NULL)
		return;
	token = make_room(pieces, count);
	pair = pair_of(pieces, context, bytes, end - at);
	pair[1] = pair[0];
	pair->first = pieces->used - count;
	pair->context = (uint8_t) context;
	pair->length = (uint8_t) (end - at);
	/* before a number: up to the blank there */
	pair->characters = (uint8_t) (context & BEFORE_NUMBER ?
								  window->tokens[to].first - 2 - characters : 0);
	pair->count = (uint8_t) count;
	memcpy(pair->bytes, bytes, end - at);
	for (; from < to; from++, token++)
	{
		*token = window->tokens[from];
		token->start -= (uint32_t) at;
		token->end -= (uint32_t) at;
		token->first -= characters;
		token->last -= characters;
	}
}

static void
keep_pieces(const cbcc_cell_window *window, cbcc_cell_pieces *pieces)
{
	const char *text = window->reader.text;
	unsigned	context = IS_KEPT | (window->plain ? IS_PLAIN : 0);
	size_t		from = 0;
	size_t		at = 0;
	int32_t		characters = 0;

	for (size_t i = 0; i < window->count; i++)
	{
		const cbcc_cell_token *token = &window->tokens[i];

		if (token->written_out || !is_in_no_term(&window->atoms[token->atom]) ||
			token->start == 0 || text[token->start - 1] != ' ')
			continue;
		keep_piece(pieces, context | BEFORE_NUMBER, window, from, i, at,
				   token->start - 1, characters);
		from = i + 1;
		at = token->end;
		characters = token->last - 1;
	}
	keep_piece(pieces, context, window, from, window->count, at, window->reader.length,
			   characters);
}

bool
cbcc_cell_read_pieces(cbcc_cell_window *window, bool plain, cbcc_cell_pieces *pieces)
{
	window->plain = plain;
	if (pieces != NULL && take_pieces(window, pieces))
		return true;
	cbcc_reader_seek(&window->reader, 0, 1);
	window->count = window->used = window->atom_count = 0;
	if (!cbcc_cell_window_read(window))
		return false;
	if (pieces != NULL)
		keep_pieces(window, pieces);
	return true;
}
