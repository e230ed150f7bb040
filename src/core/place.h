/*-------------------------------------------------------------------------
 *
 * place.h
 *		Territories and bodies that a text names.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PLACE_H
#define CBCC_PLACE_H

#include "place_table.h"
#include "token.h"

/* A mention of a place in a sentence, as tokens. */
typedef struct cbcc_mention
{
	size_t		first;			/* tokens, end exclusive */
	size_t		end;
	cbcc_place	place;
	cbcc_tier	tier;
	bool		named;			/* it has a name, not a type word alone */
	bool		is_body;
	bool		is_school;		/* a school not named here: "nhà trường" */
	bool		is_unit;		/* a hospital, a station: its staff is its own */
	cbcc_place	territory;		/* of a body: whose it is, or NONE */
	bool		is_committee;	/* named through its committee or council */
	bool		in_brackets;	/* "(Hưng Hà)": where something lies */
	bool		of_count;		/* what is counted is counted there */
} cbcc_mention;

/* Of so many places together a type word tells: "hai huyện Trà Cú và Cầu Kè". */
#define CBCC_PLACE_LIST_MAX 40

/* Does a type word behind this one tell of several places: "các xã", "ba xã"? */
static inline bool
cbcc_place_tells_of_some(const cbcc_token *token)
{
	if (token->kind == CBCC_ATOM_NUMBER)
		return token->value.scale == 0 && token->value.mantissa > 1 &&
			token->value.mantissa <= CBCC_PLACE_LIST_MAX;
	return cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_PLURAL) ||
		cbcc_token_value(token, CBCC_CLASS_NUMERAL) > 1;
}

/*
 * Enter the territories whose committee issued a document, or whose site the page
 * is of, tokens[first..end): they are what a bare type word means where the text
 * names no other.
 */
extern void cbcc_place_cite(cbcc_place_table *table, const cbcc_token *tokens,
							size_t first, size_t end);

/*
 * Read a mention that begins at tokens[at]; returns how many tokens it takes,
 * 0 for none.  A name is entered in the table.
 */
extern size_t cbcc_place_read(cbcc_place_table *table, const cbcc_token *tokens,
							  size_t count, size_t at, cbcc_mention *mention);

/* Does a quotation that was open before end among tokens[0..to)? */
extern bool cbcc_place_ends_quotation(const cbcc_token *tokens, size_t to);

#endif							/* CBCC_PLACE_H */
