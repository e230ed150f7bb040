/*-------------------------------------------------------------------------
 *
 * place_name.c
 *		Names of places: where one ends, what tells it from another's.
 *
 *-------------------------------------------------------------------------
 */
#include "place_name.h"

static uint64_t
mix_in(uint64_t hash, uint64_t value)
{
	return (hash ^ value) * 1099511628211u;
}

/*
 * A token's key is that of its first syllable: "Quảng Bình" and "Quảng Trị" are
 * told apart by what the lexicon says of them.  A word without a key is its
 * bytes.
 */
uint64_t
cbcc_place_name_hash(const char *text, const cbcc_token *tokens, size_t first, size_t end)
{
	uint64_t	hash = 14695981039346656037u;

	for (size_t i = first; i < end; i++)
	{
		const cbcc_token *token = &tokens[i];

		if (token->atoms > 1)
			hash = mix_in(hash, (uint64_t) (uintptr_t) token->term);
		else if (token->key != CBCC_KEY_UNKNOWN)
			hash = mix_in(hash, token->key);
		else
			for (size_t at = token->start; at < token->end; at++)
				hash = mix_in(hash, (unsigned char) text[at]);
	}
	return hash;
}

bool
cbcc_place_is_name_part(const cbcc_token *token)
{
	if (token->kind != CBCC_ATOM_SYLLABLE || !token->capital)
		return false;
	/* "HUYỆN MỞ 12 LỚP", "công chức xã HTXSNV": but "Mở" and "Cử" are names too */
	if (token->all_capital && cbcc_token_has(token, CBCC_CLASS_EVENT))
		return false;
	/* "phó chủ tịch xã Dự án 600" */
	if (token->atoms > 1 && cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING))
		return false;
	return (token->classes & (1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_TERRITORY |
							  1u << CBCC_CLASS_DOCUMENT)) == 0;
}

/*
 * "HUYỆN KỲ PHÚ ĐƯỢC TRẺ HÓA": where all is capitals they do not tell where the name
 * at first ends.  A name of the register does, else two syllables where more follow
 * than names have; end is the run's.
 */
static size_t
name_end_in_capitals(const cbcc_token *tokens, size_t count, size_t first, size_t end)
{
	bool		runs_on = end < count && tokens[end].kind != CBCC_ATOM_MARK;

	if (end == first || !tokens[end - 1].all_capital)
		return end;
	/* "HĐND TỈNH NHIỆM KỲ MỚI", "CÁN BỘ XÃ THEO CHUẨN": but "ĐÔNG KHÊ" */
	if (cbcc_token_has(&tokens[first], CBCC_CLASS_APPROX) ||
		cbcc_token_is(&tokens[first], CBCC_CLASS_LINK, CBCC_LINK_HEADING) ||
		(tokens[first].atoms > 1 && cbcc_token_has(&tokens[first], CBCC_CLASS_TIME)))
		return first;
	if (cbcc_token_has(&tokens[first], CBCC_CLASS_NAME) && (runs_on || end > first + 2))
		return first + 1;
	return end > first + (runs_on ? 2 : 3) ? first + 2 : end;
}

/* "xã Nga Trường bầu được": no school, which would have a name */
static bool
is_school_in_name(const cbcc_token *tokens, size_t count, size_t first, size_t at)
{
	return at == first + 1 && tokens[at].capital && tokens[at].atoms == 1 &&
		cbcc_token_is(&tokens[at], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL) &&
		tokens[first].atoms == 1 && at + 1 < count &&
		tokens[at + 1].kind == CBCC_ATOM_SYLLABLE && !tokens[at + 1].capital;
}

size_t
cbcc_place_name_end(const cbcc_token *tokens, size_t count, size_t first)
{
	size_t		at = first;

	while (at < count && at - first < CBCC_PLACE_NAME_TOKENS &&
		   (cbcc_place_is_name_part(&tokens[at]) || is_school_in_name(tokens, count, first, at)))
	{
		/* a person: "xã Tân Lập Nguyễn Văn A", "tỉnh Bắc Giang Lê Thị B" */
		if (at > first && (at > first + 1 || tokens[first].atoms > 1) &&
			at + 1 < count && cbcc_place_is_name_part(&tokens[at + 1]) &&
			cbcc_token_is(&tokens[at], CBCC_CLASS_SURNAME, CBCC_SURNAME_FAMILY))
			break;
		at++;
		/* "Đắk R'măng" */
		if (at + 1 < count && cbcc_token_is_mark(&tokens[at], '\'') &&
			tokens[at].start == tokens[at - 1].end &&
			tokens[at + 1].start == tokens[at].end &&
			tokens[at + 1].kind == CBCC_ATOM_SYLLABLE)
			at += 2;
	}
	return tokens[first].all_capital ? name_end_in_capitals(tokens, count, first, at) : at;
}

bool
cbcc_place_is_person(const cbcc_token *tokens, size_t count, size_t first,
					 bool after_committee)
{
	size_t		end;

	if (first + 2 >= count || !cbcc_place_is_name_part(&tokens[first]) ||
		!cbcc_place_is_name_part(&tokens[first + 1]) || !cbcc_place_is_name_part(&tokens[first + 2]))
		return false;
	/* "Bí thư xã Thạch Quảng Bùi Văn A": a commune, though Thạch is a name too */
	end = cbcc_place_name_end(tokens, count, first);
	return after_committee &&
		(cbcc_token_is(&tokens[first + 1], CBCC_CLASS_SURNAME, CBCC_SURNAME_MIDDLE) ||
		 (cbcc_token_is(&tokens[first], CBCC_CLASS_SURNAME, CBCC_SURNAME_FAMILY) &&
		  !(end < count && cbcc_place_is_name_part(&tokens[end]) &&
			cbcc_token_is(&tokens[end], CBCC_CLASS_SURNAME, CBCC_SURNAME_FAMILY))));
}

bool
cbcc_place_ends_person(const cbcc_token *tokens, size_t at)
{
	const cbcc_token *before;

	if (at == 0)
		return false;
	before = &tokens[at - 1];
	if (before->kind != CBCC_ATOM_SYLLABLE || !before->capital || before->all_capital)
		return false;
	return cbcc_token_has(before, CBCC_CLASS_SURNAME) ||
		(before->classes == 0 && !before->first_of_sentence);
}

bool
cbcc_place_is_number_name(cbcc_territory type, const cbcc_token *tokens, size_t count, size_t at)
{
	if (at >= count || tokens[at].kind != CBCC_ATOM_NUMBER || tokens[at].value.scale != 0 ||
		tokens[at].value.mantissa > 40 || tokens[at].end - tokens[at].start > 2)
		return false;
	/* "cán bộ thôn 10 người", "trưởng thôn, xóm 4 lớp" */
	if (at + 1 < count && (cbcc_token_has(&tokens[at + 1], CBCC_CLASS_UNIT) ||
						   /* "phụ cấp cho cán bộ thôn 20 tỷ đồng" */
						   cbcc_token_has(&tokens[at + 1], CBCC_CLASS_SCALE)))
		return false;
	return type == CBCC_TERRITORY_WARD || type == CBCC_TERRITORY_URBAN_DISTRICT ||
		cbcc_territory_tier(type) == CBCC_TIER_VILLAGE;
}

bool
cbcc_place_begins_longer_name(const cbcc_token *tokens, size_t count, size_t at)
{
	return at + 1 < count && cbcc_place_is_name_part(&tokens[at + 1]) &&
		tokens[at + 1].classes == 0 &&
		/* "CÁN BỘ THÁI NGUYÊN QUA NHỮNG CON SỐ" */
		!(tokens[at].all_capital && tokens[at + 1].all_capital);
}

cbcc_place_entry
cbcc_place_name_entry(const char *text, const cbcc_token *tokens, size_t first, size_t end)
{
	cbcc_place_entry entry = {.territory = CBCC_PLACE_NONE};

	entry.hash = cbcc_place_name_hash(text, tokens, first, end);
	entry.start = tokens[first].start;
	entry.end = tokens[end - 1].end;
	entry.all_capital = tokens[first].all_capital && tokens[end - 1].all_capital;
	if (end == first + 1 && cbcc_token_has(&tokens[first], CBCC_CLASS_NAME))
		entry.listed = (cbcc_territory) cbcc_token_value(&tokens[first],
														 CBCC_CLASS_NAME);
	else if (cbcc_token_is(&tokens[first], CBCC_CLASS_SURNAME, CBCC_SURNAME_CITY))
		entry.listed = CBCC_TERRITORY_CENTRAL_CITY;
	return entry;
}
