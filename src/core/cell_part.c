/*-------------------------------------------------------------------------
 *
 * cell_part.c
 *		What a token of a cell is: level, label, grade, class, separator.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <string.h>

bool
cbcc_cell_is_university(const cbcc_cell_token *token)
{
	cbcc_key	plain;
	unsigned	second;
	cbcc_track	track;
	cbcc_level	level;

	if (!cbcc_cell_level(token, &track, &level) ||
		track != CBCC_TRACK_PROFESSIONAL || level != CBCC_LEVEL_BACHELOR)
		return false;
	plain = cbcc_key_unaccent(token->key);
	second = cbcc_key_letter(plain, 1);
	return cbcc_key_letter(plain, 0) == CBCC_LETTER_D &&
		(second == CBCC_LETTER_A || second == CBCC_LETTER_H || second == 0);
}

bool
cbcc_cell_is_technology(const cbcc_cell_token *token)
{
	return token->atoms == 4 && cbcc_key_letter(token->key, 0) == CBCC_LETTER_C &&
		cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) &&
		cbcc_cell_label(token) == CBCC_TRACK_INFORMATICS;
}

/* "12/12", "12+2" */
static bool
is_between_numbers(const cbcc_cell_parser *p, size_t at)
{
	return at > 0 && at + 1 < p->window.count &&
		cbcc_cell_at(p, at - 1)->kind == CBCC_ATOM_NUMBER &&
		cbcc_cell_at(p, at + 1)->kind == CBCC_ATOM_NUMBER;
}

/* "ĐH. LLCT: TC. Anh B": something else than a field of the level. */
static bool
begins_behind_point(const cbcc_cell_parser *p, size_t at, cbcc_level before)
{
	size_t		count = p->window.count;
	cbcc_track	track;
	cbcc_level	level;
	bool		value;
	cbcc_grade_kind kind;
	int			grade;

	if (at >= count || !cbcc_cell_at(p, at)->spaced)
		return false;
	if (cbcc_cell_read_class(p, at, &kind, &grade) > at)
		return true;
	if (cbcc_cell_level(cbcc_cell_at(p, at), &track, &level))
		return (track != CBCC_TRACK_PROFESSIONAL && track != CBCC_TRACK_NONE) ||
			(level < before && level < CBCC_LEVEL_BACHELOR);
	if (cbcc_cell_is_word(p, at, count, CBCC_CELL_WORD_COURSE) ||
		cbcc_cell_is_word(p, at, count, CBCC_CELL_WORD_IN_PROGRESS) ||
		cbcc_cell_is_word(p, at, count, CBCC_CELL_WORD_CONTINUATION) ||
		cbcc_cell_has(p, at, count, CBCC_CLASS_CELL_GRADE))
		return true;
	value = cbcc_cell_is_mark(p, at + 1, ':') || cbcc_cell_is_level(p, at + 1, count) ||
		cbcc_cell_is_word(p, at + 1, count, CBCC_CELL_WORD_FILLER) ||
		cbcc_cell_has(p, at + 1, count, CBCC_CLASS_CELL_GRADE);
	if (cbcc_cell_is_language(p, at, count))
		return value;
	return cbcc_cell_label_at(p, at, count) != CBCC_TRACK_NONE &&
		(value || !cbcc_cell_has(p, at, count, CBCC_CLASS_CELL_MAJOR));
}

/* The point of "BS. CKI" and "Ths." ends no clause. */
static bool
is_point_of_degree(const cbcc_cell_parser *p, size_t at)
{
	cbcc_track	track;
	cbcc_level	level;

	return at > 0 && !cbcc_cell_at(p, at)->spaced &&
		cbcc_cell_level(cbcc_cell_at(p, at - 1), &track, &level) &&
		(track == CBCC_TRACK_PROFESSIONAL || track == CBCC_TRACK_NONE) &&
		level != CBCC_LEVEL_UNTRAINED && !begins_behind_point(p, at + 1, level);
}

static bool
separates(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);

	if (token->kind == CBCC_ATOM_BREAK)
		return true;
	if (cbcc_cell_token_is_word(token, CBCC_CELL_WORD_AND))
		return true;
	if (token->kind != CBCC_ATOM_MARK)
		return false;
	switch (token->mark)
	{
		case ';':
		case ',':
		case '|':
		case '(':
		case ')':
		case '[':
		case ']':
		case '{':
		case '}':
		case ':':
		case '-':
		case '*':
		case '>':
		case '_':
		case '=':
		case 0x2026:
			return true;
		case '/':
		case '\\':
		case '+':
			return !is_between_numbers(p, at);
		case '.':
			if (is_point_of_degree(p, at))
				return false;
			return at + 1 == p->window.count || (token + 1)->spaced ||
				(token + 1)->kind == CBCC_ATOM_MARK;
		default:
			return false;
	}
}

/* "Trung c?p" */
static bool
is_lost_letter(const cbcc_cell_parser *p, size_t at)
{
	return cbcc_cell_is_mark(p, at, '?') && at + 1 < p->window.count &&
		cbcc_cell_at(p, at + 1)->kind == CBCC_ATOM_SYLLABLE &&
		!cbcc_cell_at(p, at + 1)->spaced;
}

/* The mark of "1." or "a)". */
static bool
is_mark_of_list(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *mark = cbcc_cell_at(p, at);

	return !mark->spaced && at > 0 &&
		(mark->mark == ')' || mark->mark == '.' || mark->mark == '/' || mark->mark == '-') &&
		cbcc_cell_list_number(p, at - 1) != 0;
}

unsigned
cbcc_cell_list_number(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	int			number = cbcc_cell_token_integer(token, p->text);
	char		letter = p->text[token->start];

	if (number > 0 && number < 100)
		return (unsigned) number;
	if (token->end - token->start == 1 && letter >= 'a' && letter <= 'z')
		return (unsigned) (letter - 'a' + 1);
	if (token->end - token->start == 1 && letter >= 'A' && letter <= 'Z')
		return (unsigned) (letter - 'A' + 1);
	return 0;
}

/* What every rule asks of a mark, found once. */
void
cbcc_cell_mark_tokens(cbcc_cell_parser *p)
{
	for (size_t i = 0; i < p->window.count; i++)
	{
		cbcc_cell_token *token = &p->window.tokens[i];

		if (token->kind == CBCC_ATOM_NUMBER ||
			(token->kind == CBCC_ATOM_SYLLABLE && token->word != CBCC_CELL_WORD_AND))
			continue;
		if (separates(p, i))
			token->is |= CBCC_CELL_SEPARATES;
		else if (token->kind == CBCC_ATOM_MARK && token->mark < 0x80)
			token->is |= CBCC_CELL_SKIPPED;
		if (cbcc_cell_is_mark(p, i, '#') || is_lost_letter(p, i))
			token->is |= CBCC_CELL_BROKEN;
		if (token->kind == CBCC_ATOM_MARK && is_mark_of_list(p, i))
			token[-1].is |= CBCC_CELL_NUMBERS;
	}
}

size_t
cbcc_cell_read_class_at(const cbcc_cell_parser *p, size_t at, cbcc_grade_kind *kind,
						int *grade)
{
	int			system;

	if (at + 2 >= p->window.count ||
		!(cbcc_cell_is_mark(p, at + 1, '/') || cbcc_cell_is_mark(p, at + 1, '\\')) ||
		(at > 1 && cbcc_cell_is_mark(p, at - 1, '/') && !cbcc_cell_at(p, at)->spaced &&
		 is_between_numbers(p, at - 1)) ||
		(cbcc_cell_is_mark(p, at + 3, '/') && is_between_numbers(p, at + 3)))
		return at;
	*grade = cbcc_cell_token_integer(cbcc_cell_at(p, at), p->text);
	system = cbcc_cell_token_integer(cbcc_cell_at(p, at + 2), p->text);
	if ((system != 10 && system != 12) || *grade < 1 || *grade > system)
		return at;
	*kind = system == 10 ? CBCC_GRADE_CLASS_OF_10 : CBCC_GRADE_CLASS_OF_12;
	return at + 3;
}

static int
roman_number(const cbcc_cell_token *token, const char *bytes)
{
	static const char *const numbers[] = {"I", "II", "III", "IV", "V", "VI"};
	size_t		length = token->end - token->start;

	for (int i = 0; i < 6; i++)
		if (strlen(numbers[i]) == length && memcmp(numbers[i], bytes, length) == 0)
			return i + 1;
	return -1;
}

/* "6,5" in tenths for IELTS; whole numbers for the others. */
static int
test_number(const cbcc_cell_parser *p, size_t at, cbcc_grade_kind kind)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	int			number = cbcc_cell_token_integer(token, p->text);
	const char *digits = p->text + token->start;

	if (number < 0)
		number = roman_number(token, digits);
	if (kind != CBCC_GRADE_IELTS)
		return number;
	if (number >= 0)
		return number * 10;
	if (token->kind == CBCC_ATOM_NUMBER && token->end - token->start == 3 &&
		(digits[1] == '.' || digits[1] == ','))
		return (digits[0] - '0') * 10 + (digits[2] - '0');
	return -1;
}

/* The "/6" of "bậc 3/6"; another number there makes it something else. */
static size_t
read_steps(const cbcc_cell_parser *p, size_t at)
{
	if (!cbcc_cell_is_mark(p, at, '/') || at + 1 >= p->window.count ||
		cbcc_cell_at(p, at + 1)->kind != CBCC_ATOM_NUMBER)
		return at;
	return cbcc_cell_token_integer(cbcc_cell_at(p, at + 1), p->text) == 6 ? at + 2 : 0;
}

size_t
cbcc_cell_read_grade_at(const cbcc_cell_parser *p, size_t at, size_t end,
						cbcc_grade_kind *kind, int *grade)
{
	uint32_t	value = cbcc_cell_token_value(cbcc_cell_at(p, at), CBCC_CLASS_CELL_GRADE);
	size_t		next = at + 1;
	bool		bracket = false;

	*kind = (cbcc_grade_kind) (value >> 16);
	*grade = value & 0xffff;
	if (*grade > 0)
		return next;
	if (cbcc_cell_is_mark(p, next, ':') || cbcc_cell_is_mark(p, next, '-') ||
		(bracket = cbcc_cell_is_mark(p, next, '(')))
		next++;
	next = cbcc_cell_skip(p, next, p->window.count);
	if (next >= p->window.count || (*grade = test_number(p, next, *kind)) < 0)
		return at;
	next++;
	if (bracket && cbcc_cell_is_mark(p, next, ')'))
		next++;
	if (*kind == CBCC_GRADE_TOEFL_ITP && *grade <= 120)
		*kind = CBCC_GRADE_TOEFL_IBT;
	if (*kind == CBCC_GRADE_STEP)
	{
		size_t		behind = read_steps(p, next);

		return behind == 0 ? at : behind;
	}
	return cbcc_cell_skip(p, next, end > next ? end : next);
}

bool
cbcc_cell_grades(cbcc_track track, cbcc_grade_kind kind)
{
	switch (kind)
	{
		case CBCC_GRADE_LETTER:
			return track != CBCC_TRACK_DEFENSE;
		case CBCC_GRADE_COURSE:
		case CBCC_GRADE_TEST:
			return track == CBCC_TRACK_INFORMATICS;
		case CBCC_GRADE_AUDIENCE:
			return track == CBCC_TRACK_DEFENSE;
		case CBCC_GRADE_CEFR:
		case CBCC_GRADE_STEP:
			return track == CBCC_TRACK_FOREIGN_LANGUAGE || track == CBCC_TRACK_ETHNIC_LANGUAGE;
		default:
			return track == CBCC_TRACK_FOREIGN_LANGUAGE;
	}
}

void
cbcc_cell_add_word(cbcc_cell_parser *p, size_t at)
{
	cbcc_cell_draft *d = &p->draft;

	if (d->word_count < CBCC_CELL_MAX_WORDS)
		d->words[d->word_count++] = (uint16_t) at;
}

bool
cbcc_cell_is_course_number(const cbcc_cell_token *token)
{
	unsigned	second = cbcc_key_letter(token->key, 1);

	return token->term == NULL && cbcc_key_letter(token->key, 0) == CBCC_LETTER_K &&
		second >= CBCC_LETTER_DIGIT_0 && second <= CBCC_LETTER_DIGIT_9;
}
