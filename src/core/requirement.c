/*-------------------------------------------------------------------------
 *
 * requirement.c
 *		Requirements: from which qualification to which.
 *
 * The ends are literals of the type, read by its own parser; only the words
 * around them are read here.
 *
 *-------------------------------------------------------------------------
 */
#include "literal.h"
#include "qualification.h"
#include "qualification_phrase.h"

#define HINT \
	"Write a level and its bound: \"đại học trở lên\", \"từ trung cấp đến cao đẳng\", \"dưới đại học\", \"trên đại học\", \"tiếng Anh B1 trở lên\"."

typedef enum bound
{
	BOUND_SAME,					/* the one level */
	BOUND_UP,
	BOUND_DOWN,
	BOUND_ABOVE,
	BOUND_BELOW,
	BOUND_FROM					/* another one follows, or "trở lên" */
} bound;

typedef struct bound_words
{
	const char *words;
	bound		bound;
} bound_words;

static const bound_words before[] = {
	{"tối thiểu", BOUND_UP}, {"ít nhất", BOUND_UP}, {"tối đa", BOUND_DOWN},
	{"không quá", BOUND_DOWN}, {"cao nhất", BOUND_DOWN}, {"trên", BOUND_ABOVE},
	{"sau", BOUND_ABOVE}, {"dưới", BOUND_BELOW}, {"từ", BOUND_FROM}
};

static const bound_words behind[] = {
	{"trở lên", BOUND_UP}, {"trở xuống", BOUND_DOWN}
};

static bool
take_bound(cbcc_literal *literal, const bound_words *list, size_t count,
		   bound *result)
{
	for (size_t i = 0; i < count; i++)
		if (cbcc_literal_take(literal, list[i].words))
		{
			*result = list[i].bound;
			return true;
		}
	return false;
}

/* The literal in the atoms from first to end. */
static cbcc_error
read_value(const cbcc_literal *literal, size_t first, size_t end,
		   cbcc_qualification *value)
{
	size_t		start = first < end ? literal->atoms[first].start : literal->length;
	size_t		stop = first < end ? literal->atoms[end - 1].end : start;
	cbcc_error	error = cbcc_qualification_parse(literal->host, literal->text + start,
												 stop - start, value);

	error.position += start;
	return error;
}

/* The first atom of "đến", or of the words that close a bound. */
static size_t
find_end(cbcc_literal *literal, bool *range, bound *closing)
{
	size_t		start = literal->at;
	size_t		end;

	*range = false;
	for (; !cbcc_literal_at_end(literal); literal->at++)
	{
		end = literal->at;
		if (cbcc_literal_take(literal, "đến") || cbcc_literal_take(literal, "tới"))
		{
			*range = end > start;
			return end;
		}
		if (take_bound(literal, behind, 2, closing))
			return end;
	}
	return literal->at;
}

static cbcc_error
fail(const cbcc_literal *literal, const char *message)
{
	return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX, message, HINT);
}

/* The lowest level of the ladder, where the track has one. */
static cbcc_qualification
bottom(cbcc_qualification value)
{
	cbcc_track	track = cbcc_qualification_track(value);

	if (cbcc_qualification_level(value) == CBCC_LEVEL_NONE)
		return cbcc_qualification_lowest(value);
	return cbcc_qualification_make(track, cbcc_track_bottom(track));
}

static cbcc_error
set_bounds(const cbcc_literal *literal, bound kind, cbcc_qualification value,
		   cbcc_qualification *first, cbcc_qualification *last)
{
	cbcc_qualification end = cbcc_qualification_last(value);

	*first = value;
	*last = end;
	switch (kind)
	{
		case BOUND_UP:
		case BOUND_FROM:
			*last = cbcc_qualification_highest(value);
			break;
		case BOUND_DOWN:
			*first = bottom(value);
			break;
		case BOUND_ABOVE:
			*last = cbcc_qualification_highest(value);
			if (!cbcc_qualification_step_up(end, first))
				return fail(literal, "there is no level above");
			break;
		case BOUND_BELOW:
			*first = bottom(value);
			if (!cbcc_qualification_step_down(value, last))
				return fail(literal, "there is no level below");
			break;
		case BOUND_SAME:
			break;
	}
	return (cbcc_error) {.code = CBCC_OK};
}

/* "có bằng tốt nghiệp", "đạt trình độ" */
static void
skip_lead(cbcc_literal *literal)
{
	static const char *const words[] = {"có", "đạt", "bằng", "tốt nghiệp", "trình độ", "chứng chỉ"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		(void) cbcc_literal_take(literal, words[i]);
}

/* "cao đẳng, đại học": two of one track, the lower first. */
static bool
read_two(cbcc_literal *literal, size_t first_atom, size_t end,
		 cbcc_qualification *first, cbcc_qualification *last)
{
	static const char *const joints[] = {",", "và", "hoặc", "-"};
	size_t		at_end = literal->at;
	bool		found = false;

	for (size_t i = first_atom + 1; i + 1 < end && !found; i++)
		for (size_t j = 0; j < sizeof(joints) / sizeof(joints[0]) && !found; j++)
		{
			literal->at = i;
			found = cbcc_literal_take(literal, joints[j]) &&
				read_value(literal, first_atom, i, first).code == CBCC_OK &&
				read_value(literal, literal->at, end, last).code == CBCC_OK &&
				cbcc_qualification_track(*first) == cbcc_qualification_track(*last) &&
				*first < *last;
		}
	literal->at = at_end;
	return found;
}

cbcc_error
cbcc_requirement_parse(const cbcc_host *host, const char *text, size_t length,
					   cbcc_qualification *first, cbcc_qualification *last)
{
	cbcc_literal_atoms atoms;
	cbcc_literal literal;
	bound		kind = BOUND_SAME;
	size_t		from;
	size_t		end;
	bool		range;
	cbcc_qualification value;
	cbcc_error	error;

	if (!cbcc_literal_start(&literal, host, &atoms, text, length))
		return cbcc_literal_too_long(HINT);
	(void) take_bound(&literal, before, sizeof(before) / sizeof(before[0]), &kind);
	skip_lead(&literal);
	from = literal.at;
	end = find_end(&literal, &range, &kind);
	error = read_value(&literal, from, end, &value);
	if (error.code != CBCC_OK && !range && cbcc_literal_at_end(&literal) &&
		read_two(&literal, from, end, first, last))
	{
		*last = kind == BOUND_UP ? cbcc_qualification_highest(*last) :
			cbcc_qualification_last(*last);
		return (cbcc_error) {.code = CBCC_OK};
	}
	if (error.code != CBCC_OK)
		return error;
	if (!range && !cbcc_literal_at_end(&literal))
		return fail(&literal, "text follows the requirement");
	error = set_bounds(&literal, kind, value, first, last);
	if (error.code != CBCC_OK || !range)
		return error;
	error = read_value(&literal, literal.at, literal.count, &value);
	if (error.code != CBCC_OK)
		return error;
	*last = cbcc_qualification_last(value);
	if (cbcc_qualification_track(value) != cbcc_qualification_track(*first))
		return fail(&literal, "the ends are of two tracks");
	if (*last < *first)
		return fail(&literal, "the range ends before it begins");
	return error;
}
