/*-------------------------------------------------------------------------
 *
 * place_name.h
 *		Names of places: where one ends, what tells it from another's.
 *
 * Tokens are those of one sentence, count of them; first, at and end are
 * indexes into them, end behind the last.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PLACE_NAME_H
#define CBCC_PLACE_NAME_H

#include "place_table.h"
#include "token.h"

/* Longest name, in tokens: "Bà Rịa - Vũng Tàu", "Hoàng Su Phì". */
#define CBCC_PLACE_NAME_TOKENS 6

/* Is token at one syllable? */
static inline bool
cbcc_place_is_syllable(const cbcc_token *tokens, size_t count, size_t at)
{
	return at < count && tokens[at].kind == CBCC_ATOM_SYLLABLE && tokens[at].atoms == 1;
}

/* May a number before the token count it, rather than end a name: "xã Hòa Sơn 4 người"? */
static inline bool
cbcc_place_is_counted(const cbcc_token *token)
{
	return (token->classes & (1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_POPULATION |
							  1u << CBCC_CLASS_QUALIFICATION | 1u << CBCC_CLASS_OUTSIDE)) != 0;
}

/* Wards, urban districts and hamlets may have a number for a name: is token at one? */
extern bool cbcc_place_is_number_name(cbcc_territory type, const cbcc_token *tokens, size_t count,
									  size_t at);

/* "Yên Bình Sơn" is not Yên Bình, which token at names. */
extern bool cbcc_place_begins_longer_name(const cbcc_token *tokens, size_t count, size_t at);

/* May this token be part of a name? */
extern bool cbcc_place_is_name_part(const cbcc_token *token);

/* The end of the name in capitals that begins at first; first if none does. */
extern size_t cbcc_place_name_end(const cbcc_token *tokens, size_t count, size_t first);

/* Tells one name from another, whatever its tone marks and blanks. */
extern uint64_t cbcc_place_name_hash(const char *text, const cbcc_token *tokens, size_t first,
									 size_t end);

/* The name of tokens [first, end), as an entry without a type or a territory. */
extern cbcc_place_entry cbcc_place_name_entry(const char *text, const cbcc_token *tokens,
											  size_t first, size_t end);

/* "Chủ tịch UBND xã Lù Thị Mai": a person, not the commune's name. */
extern bool cbcc_place_is_person(const cbcc_token *tokens, size_t count, size_t first,
								 bool after_committee);

/*
 * place_part.c: "Toàn huyện có 212 cán bộ xã, nhiều nhất là Tân An 24 người": the type of
 * a bare name that a sentence counts a part of a district's people of, or NONE.
 */
extern cbcc_territory cbcc_place_type_of_part(const cbcc_token *tokens, size_t count, size_t at,
											  size_t end);

/* Of a noun that begins at the token: "xã vùng cao", "một trong những xã", or NONE. */
extern cbcc_territory cbcc_place_type_told(const cbcc_token *tokens, size_t count, size_t at);

/* "Là xã vùng cao, Tân An hiện có": of the name that the sentence tells of, or NONE */
extern cbcc_territory cbcc_place_type_of_subject(const cbcc_token *tokens, size_t count,
												 size_t at, size_t end);

/* "Đinh Thế Vinh": a place's name that ends a person's. */
extern bool cbcc_place_ends_person(const cbcc_token *tokens, size_t at);

#endif
