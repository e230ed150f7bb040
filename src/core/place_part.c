/*-------------------------------------------------------------------------
 *
 * place_part.c
 *		What a bare name is, by what its sentence tells.
 *
 * "Toàn huyện có 212 cán bộ xã, nhiều nhất là Tân An 24 người, Hòa Lộc 23 người": they
 * are communes, though the register may know a district of that name elsewhere.  "Là xã
 * nghèo của huyện, Tân An có 24 cán bộ": so is this.
 *
 *-------------------------------------------------------------------------
 */
#include "place_name.h"

/* Between a name and the next of the list stand no more tokens than this. */
#define ITEM_TOKENS 7

/* No list is longer. */
#define LIST_TOKENS 80

/* What tells of parts: "trong đó", "nhiều nhất", "riêng" */
static bool
tells_of_parts(const cbcc_token *token)
{
	return cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_PART) ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_SINGLE) ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_EXTREME);
}

/* "Tân An 24 người", "Tân An (24 người)", "Tân An với 24 người" */
static bool
is_counted(const cbcc_token *tokens, size_t count, size_t end)
{
	end += end < count && (cbcc_token_is_mark(&tokens[end], '(') ||
						   cbcc_token_is_mark(&tokens[end], ':') ||
						   cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_AND) ||
						   cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_HAVE));
	return end < count && tokens[end].kind == CBCC_ATOM_NUMBER;
}

/* A name, and no other words in capitals: "Đảng viên 24 người", "Đại học 24 người". */
static bool
is_name(const cbcc_token *tokens, size_t at, size_t end)
{
	const uint32_t of_names = 1u << CBCC_CLASS_SURNAME | 1u << CBCC_CLASS_NAME;

	if (cbcc_token_has(&tokens[at], CBCC_CLASS_NAME))
		return end == at + 1;
	for (size_t i = at; i < end; i++)
		if (tokens[i].atoms > 1 || (tokens[i].classes & ~of_names) != 0)
			return false;
	return end > at + 1;
}

/* Where the name begins whose number stands before token to, or to. */
static size_t
item_before(const cbcc_token *tokens, size_t to)
{
	size_t		number = to;
	size_t		name;

	while (number > 0 && number + ITEM_TOKENS > to && tokens[number - 1].kind != CBCC_ATOM_NUMBER)
		number--;
	if (number < 2 || tokens[number - 1].kind != CBCC_ATOM_NUMBER)
		return to;
	number--;
	number -= !cbcc_place_is_name_part(&tokens[number - 1]);
	name = number;
	while (name > 0 && cbcc_place_is_name_part(&tokens[name - 1]))
		name--;
	if (name < number && name > 0 && cbcc_token_has(&tokens[name - 1], CBCC_CLASS_TERRITORY))
		return name - 1;
	return name < number && is_name(tokens, name, number) ? name : to;
}

/* Past "nhiều nhất là", "trong đó có", back from token at. */
static size_t
before_small_words(const cbcc_token *tokens, size_t at)
{
	while (at > 0 && (cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IS) ||
					  cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN) ||
					  cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_HAVE)))
		at--;
	return at;
}

static bool
joins_items(const cbcc_token *token)
{
	return cbcc_token_is_mark(token, ',') || cbcc_token_is_mark(token, ';') ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND);
}

/*
 * Where the list of parts begins that goes on at token at, or at.  *told says if a word
 * before it tells so; "212 cán bộ, Tân An 24 người" has none.
 */
static size_t
start_of_parts(const cbcc_token *tokens, size_t at, bool *told)
{
	size_t		i = before_small_words(tokens, at);

	while (i > 1 && i + LIST_TOKENS > at && joins_items(&tokens[i - 1]))
	{
		size_t		item = item_before(tokens, i - 1);

		/* "trong đó, Tân An 24 người", "212 cán bộ, Tân An 24 người" */
		if (tells_of_parts(&tokens[i - 2]) || item == i - 1)
		{
			i--;
			break;
		}
		i = before_small_words(tokens, item);
	}
	*told = i > 0 && tells_of_parts(&tokens[i - 1]);
	return i;
}

/* What the sentence counts before token to: "huyện Tây Sơn", "toàn huyện"; *whole for the last. */
static cbcc_territory
territory_before(const cbcc_token *tokens, size_t to, bool *whole)
{
	cbcc_territory found = CBCC_TERRITORY_NONE;

	*whole = false;
	for (size_t i = 0; i < to; i++)
	{
		/* "các dân tộc: Khơ Mú 24 người" */
		if (cbcc_token_value(&tokens[i], CBCC_CLASS_POPULATION) & CBCC_POPULATION_ETHNIC_MINORITY)
			return CBCC_TERRITORY_NONE;
		/* "cán bộ huyện", "các huyện", "10 huyện", "nhiều nhất là huyện Tây Sơn" */
		if (!cbcc_token_has(&tokens[i], CBCC_CLASS_TERRITORY) ||
			(i > 0 && (tokens[i - 1].kind == CBCC_ATOM_NUMBER ||
					   cbcc_token_has(&tokens[i - 1], CBCC_CLASS_NUMERAL) ||
					   cbcc_token_has(&tokens[i - 1], CBCC_CLASS_POPULATION) ||
					   tells_of_parts(&tokens[i - 1]) ||
					   cbcc_token_is(&tokens[i - 1], CBCC_CLASS_LINK, CBCC_LINK_PLURAL))))
			continue;
		found = (cbcc_territory) cbcc_token_value(&tokens[i], CBCC_CLASS_TERRITORY);
		*whole = i > 0 && cbcc_token_is(&tokens[i - 1], CBCC_CLASS_LINK, CBCC_LINK_WHOLE);
	}
	return found;
}

/* "tập trung ở Tân An": what the register knows as a district elsewhere */
static bool
is_known_elsewhere(const cbcc_token *tokens, size_t at)
{
	return cbcc_token_is(&tokens[at], CBCC_CLASS_NAME, CBCC_TERRITORY_DISTRICT) &&
		cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN);
}

cbcc_territory
cbcc_place_type_of_part(const cbcc_token *tokens, size_t count, size_t at, size_t end)
{
	bool		told;
	bool		whole;
	size_t		start;
	cbcc_territory around;

	if (at < 3 || !is_name(tokens, at, end) ||
		(!is_counted(tokens, count, end) && !is_known_elsewhere(tokens, at)))
		return CBCC_TERRITORY_NONE;
	start = start_of_parts(tokens, at, &told);
	if (start == at && !told)
		return CBCC_TERRITORY_NONE;
	around = territory_before(tokens, start, &whole);
	if (!whole && !told)
		return CBCC_TERRITORY_NONE;
	switch (around)
	{
		case CBCC_TERRITORY_DISTRICT:
		case CBCC_TERRITORY_TOWN:
			return CBCC_TERRITORY_COMMUNE;
		case CBCC_TERRITORY_URBAN_DISTRICT:
			return CBCC_TERRITORY_WARD;
		default:
			return CBCC_TERRITORY_NONE;
	}
}

cbcc_territory
cbcc_place_type_told(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = at + 4;

	while (at < count && at < end &&
		   (cbcc_token_has(&tokens[at], CBCC_CLASS_NUMERAL) ||
			tokens[at].kind == CBCC_ATOM_NUMBER ||
			cbcc_token_is(&tokens[at], CBCC_CLASS_TIME, CBCC_TIME_IN) ||
			cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_OF_WHOLE) ||
			cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_PLURAL)))
		at++;
	return at + 1 < count && cbcc_token_has(&tokens[at], CBCC_CLASS_TERRITORY) &&
		!tokens[at + 1].capital ?
		(cbcc_territory) cbcc_token_value(&tokens[at], CBCC_CLASS_TERRITORY) :
		CBCC_TERRITORY_NONE;
}

cbcc_territory
cbcc_place_type_of_subject(const cbcc_token *tokens, size_t count, size_t at, size_t end)
{
	size_t		comma = at;

	if (at < 3 || end >= count || !cbcc_token_is(&tokens[0], CBCC_CLASS_LINK, CBCC_LINK_IS) ||
		tokens[end].kind != CBCC_ATOM_SYLLABLE || tokens[end].capital ||
		!is_name(tokens, at, end))
		return CBCC_TERRITORY_NONE;
	while (comma > 1 && comma + ITEM_TOKENS > at && cbcc_token_has(&tokens[comma - 1], CBCC_CLASS_TIME))
		comma--;
	return cbcc_token_is_mark(&tokens[comma - 1], ',') ? cbcc_place_type_told(tokens, count, 1) :
		CBCC_TERRITORY_NONE;
}
