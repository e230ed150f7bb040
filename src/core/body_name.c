/*-------------------------------------------------------------------------
 *
 * body_name.c
 *		Names of schools and offices: where one ends.
 *
 *-------------------------------------------------------------------------
 */
#include "body_name.h"
#include "key.h"
#include "place_name.h"

/* "Trường Chính trị Trường Chinh": a body's noun that begins a person's name */
static bool
begins_person(const cbcc_token *tokens, size_t count, size_t at)
{
	return cbcc_token_is(&tokens[at], CBCC_CLASS_BODY, CBCC_BODY_SCHOOL) &&
		tokens[at].atoms == 1 && cbcc_place_is_syllable(tokens, count, at + 1) &&
		tokens[at + 1].capital && tokens[at + 1].classes == 0;
}

/* Capitals up to the name of a territory, which is no part of the body's. */
static size_t
capitals_end(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = at;

	while (end < count && end - at < CBCC_PLACE_NAME_TOKENS &&
		   tokens[end].kind == CBCC_ATOM_SYLLABLE && tokens[end].capital &&
		   !cbcc_token_has(&tokens[end], CBCC_CLASS_NAME) &&
		   (!cbcc_token_has(&tokens[end], CBCC_CLASS_BODY) ||
			(end == at && begins_person(tokens, count, end))) &&
		   !cbcc_token_has(&tokens[end], CBCC_CLASS_TERRITORY))
		end++;
	return end;
}

/* "Tài chính", "Nội vụ", "Hoa Sen": a word of two syllables has one capital, "DL" is none. */
static size_t
capital_words_end(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = capitals_end(tokens, count, at);

	if (end == at + 1 && cbcc_place_is_syllable(tokens, count, at) && !tokens[at].all_capital &&
		cbcc_place_is_syllable(tokens, count, end) && !tokens[end].capital &&
		/* "Tổng cục Thuế có", "Cục Thuế bố trí": the one field of one syllable */
		tokens[at].key != KEY_THUE)
		end = capitals_end(tokens, count, end + 1);
	return end;
}

/* "Giáo dục và Đào tạo", "LĐ-TB&XH" */
static bool
joins_fields(const cbcc_token *token)
{
	return cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND) ||
		cbcc_token_is_mark(token, '-') || cbcc_token_is_mark(token, '&');
}

/* "Văn hóa, Thể thao và Du lịch": the comma, since "và" and a capital follow soon. */
static bool
is_first_of_fields(const cbcc_token *tokens, size_t count, size_t comma)
{
	size_t		end;

	if (!cbcc_token_is_mark(&tokens[comma], ','))
		return false;
	end = capital_words_end(tokens, count, comma + 1);
	return end > comma + 1 && end + 1 < count && tokens[end + 1].capital &&
		cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_AND) &&
		!cbcc_token_has(&tokens[end + 1], CBCC_CLASS_BODY);
}

/*
 * Where the words end that tell which school or office it is: "Tài chính",
 * "Giáo dục và Đào tạo", "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Đa
 * khoa khu vực Ngọc Lặc".
 */
static size_t
body_name_end(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = capital_words_end(tokens, count, at);

	/* "Tòa án nhân dân khu vực 2", "Bệnh viện tâm thần tỉnh" */
	if (end == at && at < count && tokens[at - 1].capital &&
		cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME))
		end = at + 1;
	while (end > at && end < count)
	{
		if (cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME))
			end = capitals_end(tokens, count, end + 1);
		/* "Trường Đào tạo, bồi dưỡng cán bộ, công chức": whom it trains */
		else if (cbcc_token_is(&tokens[end - 1], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING) &&
				 cbcc_token_has(&tokens[end], CBCC_CLASS_POPULATION))
		{
			end++;
			while (end + 1 < count && cbcc_token_is_mark(&tokens[end], ',') &&
				   cbcc_token_has(&tokens[end + 1], CBCC_CLASS_POPULATION))
				end += 2;
		}
		else if (end + 1 < count && tokens[end + 1].capital &&
				 (joins_fields(&tokens[end]) || is_first_of_fields(tokens, count, end)))
			end = cbcc_place_is_syllable(tokens, count, end + 1) ?
				capital_words_end(tokens, count, end + 1) : end + 2;
		else
			break;
	}
	/* "Trường Tiểu học Xuân Lãnh 2 có", not "Trường Tiểu học Xuân Lãnh 28 giáo viên" */
	if (end > at && cbcc_place_is_number_name(CBCC_TERRITORY_WARD, tokens, count, end) &&
		tokens[end].end - tokens[end].start == 1 &&
		/* "Học viện Chính trị Khu vực 1" */
		(cbcc_token_is(&tokens[end - 1], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME) ||
		 (end + 1 < count && !cbcc_place_is_counted(&tokens[end + 1]))))
		end++;
	return end;
}

/*
 * "Trường Cán bộ Thanh tra", "Trường Bồi dưỡng cán bộ tài chính", "Trường Cán bộ quản lý
 * giao thông vận tải": what those work on whom a school is for, told behind them at token at.
 */
static size_t
learners_field_end(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = at;

	if (at >= count || !cbcc_token_has(&tokens[at - 1], CBCC_CLASS_POPULATION))
		return at;
	if (tokens[at].key == KEY_NGANH && tokens[at].atoms == 1)
		at++;
	if (at < count && (cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_DESK) ||
					   cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME) ||
					   (tokens[at].capital && cbcc_token_has(&tokens[at], CBCC_CLASS_BODY))))
		return at + 1;
	at = capital_words_end(tokens, count, at);
	return at > end + 1 ? at : end;
}

size_t
cbcc_body_name_end(cbcc_body kind, const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = at + 1;

	if (tokens[at].atoms == 1 || kind == CBCC_BODY_SCHOOL || kind == CBCC_BODY_UNIT ||
		/* "Tổng cục Thuế"; "Bộ Nội vụ" is whole */
		(kind == CBCC_BODY_MINISTRY && tokens[at].atoms == 2))
		end = body_name_end(tokens, count, end);
	if (kind == CBCC_BODY_SCHOOL && end > at + 1)
		end = learners_field_end(tokens, count, end);
	/* "Trường THPT Tân Hiệp A": its own name, not that of a territory */
	if (kind == CBCC_BODY_SCHOOL && end < count &&
		cbcc_token_has(&tokens[end], CBCC_CLASS_NAME) && cbcc_place_begins_longer_name(tokens, count, end))
		end = capitals_end(tokens, count, end + 1);
	return end;
}
