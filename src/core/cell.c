/*-------------------------------------------------------------------------
 *
 * cell.c
 *		Qualification cells: clauses to readings.
 *
 * Each clause is looked at once.  The first word that can begin a
 * qualification decides what is read; what stands beside a word with several
 * senses decides which it has (TC: a level or a mode; CC: a level or a
 * certificate).
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <string.h>

#define at_token cbcc_cell_at

static bool
is_word(const cbcc_cell_parser *p, size_t at, size_t end, cbcc_cell_word word)
{
	return at < end && cbcc_cell_token_is_word(at_token(p, at), word);
}

static bool
is_mark(const cbcc_cell_parser *p, size_t at, uint32_t mark)
{
	return at < p->window.count && at_token(p, at)->kind == CBCC_ATOM_MARK &&
		at_token(p, at)->mark == mark;
}

static bool
holds_mark(const cbcc_cell_parser *p, size_t at, size_t end, uint32_t mark)
{
	for (; at < end; at++)
		if (is_mark(p, at, mark))
			return true;
	return false;
}

/*
 * The result.
 */

static cbcc_cell_reading *
new_reading(cbcc_cell_parser *p, size_t from, size_t to, const char *rule)
{
	cbcc_cell  *list = p->result;
	const cbcc_cell_token *first = at_token(p, from);
	const cbcc_cell_token *last = at_token(p, to - 1);
	cbcc_cell_reading *reading;

	if (list->count == p->room)
	{
		size_t		room = p->room == 0 ? 8 : p->room * 2;
		void	   *items = p->host->reallocate(p->host->context, list->items,
												room * sizeof(cbcc_cell_reading));

		if (items == NULL)
		{
			p->no_memory = true;
			return NULL;
		}
		list->items = items;
		p->room = room;
	}
	reading = &list->items[list->count++];
	memset(reading, 0, sizeof(*reading));
	reading->span = (cbcc_span) {first->first, last->last};
	reading->piece = (cbcc_string) {p->text + first->start, last->end - first->start};
	reading->rule = rule;
	return reading;
}

static void
add_unparsed(cbcc_cell_parser *p, size_t from, size_t to, const char *rule)
{
	if (from < to)
		(void) new_reading(p, from, to, rule);
}

/* Words that no level has claimed. */
static void
drop_pending(cbcc_cell_parser *p)
{
	size_t		from = p->pending;

	p->pending = p->pending_end;
	add_unparsed(p, from, p->pending_end, "words without a level");
}

static void
finish_draft(cbcc_cell_parser *p)
{
	cbcc_cell_draft *d = &p->draft;
	cbcc_cell_reading *reading;
	cbcc_qualification value;

	if (!p->has_draft)
		return;
	p->has_draft = false;
	if (d->parts.language == 0)
		d->parts.language = cbcc_grade_language(d->parts.kind);
	value = cbcc_qualification_pack(&d->parts);
	/* a bracket closes with what it holds */
	if (d->to > d->from && d->to < p->window.count && is_mark(p, d->to, ')') &&
		holds_mark(p, d->from, d->to, '('))
		d->to++;
	if (d->bare_grade || !cbcc_qualification_is_valid(value))
	{
		add_unparsed(p, d->from, d->to, d->bare_grade ?
					 "grade of nothing named" : "no such grade");
		return;
	}
	reading = new_reading(p, d->from, d->to, d->rule);
	if (reading == NULL)
		return;
	reading->value = value;
	reading->mode = d->mode;
	reading->status = d->status;
	if (p->majors && d->word_count > 0)
	{
		reading->major = cbcc_major_write(p->host, &p->window, p->text, d->words,
										  d->word_count);
		p->no_memory |= reading->major.bytes == NULL;
	}
}

static cbcc_cell_draft *
begin_draft(cbcc_cell_parser *p, cbcc_track track, cbcc_level level,
			size_t from, size_t to, const char *rule)
{
	finish_draft(p);
	drop_pending(p);
	p->draft = (cbcc_cell_draft) {
		.parts = {.track = track, .level = level},
		.mode = p->mode,
		.status = p->in_progress ? CBCC_STUDY_STATUS_IN_PROGRESS :
		p->equivalent ? CBCC_STUDY_STATUS_EQUIVALENT : CBCC_STUDY_STATUS_NONE,
		.from = from,
		.to = to,
		.rule = rule
	};
	p->in_progress = p->equivalent = false;
	p->mode = CBCC_STUDY_MODE_NONE;
	p->label_says = false;
	p->has_draft = true;
	return &p->draft;
}

/*
 * Small parts.
 */

bool
cbcc_cell_level(const cbcc_cell_token *token, cbcc_track *track,
				cbcc_level *level)
{
	uint32_t	value;

	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_LEVEL))
		value = cbcc_cell_token_value(token, CBCC_CLASS_CELL_LEVEL);
	else if (cbcc_cell_token_has(token, CBCC_CLASS_QUALIFICATION))
		value = cbcc_cell_token_value(token, CBCC_CLASS_QUALIFICATION);
	else
		return false;
	*track = CBCC_SENSE_TRACK(value);
	*level = CBCC_SENSE_MIN(value);
	return true;
}

static bool
is_level(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;

	return at < end && cbcc_cell_level(at_token(p, at), &track, &level);
}

cbcc_track
cbcc_cell_label(const cbcc_cell_token *token)
{
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_LABEL))
		return (cbcc_track) cbcc_cell_token_value(token, CBCC_CLASS_CELL_LABEL);
	if (cbcc_cell_token_has(token, CBCC_CLASS_TRACK))
		return (cbcc_track) cbcc_cell_token_value(token, CBCC_CLASS_TRACK);
	return CBCC_TRACK_NONE;
}

static cbcc_track
label_at(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at < end ? cbcc_cell_label(at_token(p, at)) : CBCC_TRACK_NONE;
}

/* "12/12", "12+2" */
static bool
is_between_numbers(const cbcc_cell_parser *p, size_t at)
{
	return at > 0 && at + 1 < p->window.count &&
		at_token(p, at - 1)->kind == CBCC_ATOM_NUMBER &&
		at_token(p, at + 1)->kind == CBCC_ATOM_NUMBER;
}

/* The point of "BS. CKI" and "Ths." ends no clause. */
static bool
is_point_of_degree(const cbcc_cell_parser *p, size_t at)
{
	cbcc_track	track;
	cbcc_level	level;

	return at > 0 && !at_token(p, at)->spaced &&
		cbcc_cell_level(at_token(p, at - 1), &track, &level) &&
		(track == CBCC_TRACK_PROFESSIONAL || track == CBCC_TRACK_NONE);
}

bool
cbcc_cell_is_separator(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = at_token(p, at);

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

size_t
cbcc_cell_skip(const cbcc_cell_parser *p, size_t at, size_t end)
{
	while (at < end &&
		   (is_word(p, at, end, CBCC_CELL_WORD_FILLER) ||
			is_word(p, at, end, CBCC_CELL_WORD_SYSTEM) ||
			(at_token(p, at)->kind == CBCC_ATOM_MARK && at_token(p, at)->mark < 0x80 &&
			 !cbcc_cell_is_separator(p, at))))
		at++;
	return at;
}

size_t
cbcc_cell_read_class(const cbcc_cell_parser *p, size_t at, size_t end,
					 cbcc_grade_kind *kind, int *grade)
{
	int			system;

	(void) end;
	if (at + 2 >= p->window.count ||
		!(is_mark(p, at + 1, '/') || is_mark(p, at + 1, '\\')) ||
		(at > 1 && is_mark(p, at - 1, '/') && is_between_numbers(p, at - 1)) ||
		(is_mark(p, at + 3, '/') && is_between_numbers(p, at + 3)))
		return at;
	*grade = cbcc_cell_token_integer(at_token(p, at), p->text);
	system = cbcc_cell_token_integer(at_token(p, at + 2), p->text);
	if ((system != 10 && system != 12) || *grade < 1 || *grade > system)
		return at;
	*kind = system == 10 ? CBCC_GRADE_CLASS_OF_10 : CBCC_GRADE_CLASS_OF_12;
	return at + 3;
}

/* "6,5" in tenths for IELTS; whole numbers for the others. */
static int
test_number(const cbcc_cell_parser *p, size_t at, cbcc_grade_kind kind)
{
	const cbcc_cell_token *token = at_token(p, at);
	int			number = cbcc_cell_token_integer(token, p->text);
	const char *digits = p->text + token->start;

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
	if (!is_mark(p, at, '/') || at + 1 >= p->window.count ||
		at_token(p, at + 1)->kind != CBCC_ATOM_NUMBER)
		return at;
	return cbcc_cell_token_integer(at_token(p, at + 1), p->text) == 6 ? at + 2 : 0;
}

size_t
cbcc_cell_read_grade(const cbcc_cell_parser *p, size_t at, size_t end,
					 cbcc_grade_kind *kind, int *grade)
{
	uint32_t	value;
	size_t		next = at + 1;

	if (at >= end || !cbcc_cell_token_has(at_token(p, at), CBCC_CLASS_CELL_GRADE))
		return at;
	value = cbcc_cell_token_value(at_token(p, at), CBCC_CLASS_CELL_GRADE);
	*kind = (cbcc_grade_kind) (value >> 16);
	*grade = value & 0xffff;
	if (*grade > 0)
		return next;
	if (is_mark(p, next, ':') || is_mark(p, next, '-'))
		next++;
	next = cbcc_cell_skip(p, next, p->window.count);
	if (next >= p->window.count || (*grade = test_number(p, next, *kind)) < 0)
		return at;
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

void
cbcc_cell_add_word(cbcc_cell_parser *p, size_t at)
{
	cbcc_cell_draft *d = &p->draft;

	if (d->word_count < CBCC_CELL_MAX_WORDS)
		d->words[d->word_count++] = (uint16_t) at;
}

/*
 * Professional levels.
 */

/* Does a grade stand here, of a language or of informatics? */
static bool
has_grade_behind(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind;
	int			grade;
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	return cbcc_cell_read_grade(p, next, end, &kind, &grade) > next;
}

/* Does another qualification begin at this token of a field? */
static bool
begins_other(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token = at_token(p, at);
	cbcc_track	track = cbcc_cell_label(token);

	if (is_word(p, at, end, CBCC_CELL_WORD_IN_PROGRESS))
		return true;
	if ((cbcc_cell_token_has(token, CBCC_CLASS_CELL_LANGUAGE) ||
		 track == CBCC_TRACK_INFORMATICS) && has_grade_behind(p, at, end))
		return true;
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_GRADE) && at + 1 < end &&
		(cbcc_cell_token_has(token + 1, CBCC_CLASS_CELL_LANGUAGE) ||
		 cbcc_cell_label(token + 1) == CBCC_TRACK_INFORMATICS))
		return true;
	return token->all_capital && token->atoms == 1 && p->draft.word_count > 0 &&
		!cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) &&
		(track == CBCC_TRACK_POLITICAL || track == CBCC_TRACK_STATE_MANAGEMENT ||
		 track == CBCC_TRACK_DEFENSE);
}

static bool
is_mode(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at < end && cbcc_cell_token_has(at_token(p, at), CBCC_CLASS_CELL_MODE);
}

/* A word with a mode among its senses is one here. */
static bool
reads_as_mode(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token = at_token(p, at);

	if (!is_mode(p, at, end))
		return false;
	if (is_level(p, at, end) &&
		label_at(p, at + 1, end) == CBCC_TRACK_POLITICAL)
		return false;
	return !(cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) && at + 1 < end &&
			 cbcc_cell_token_has(token + 1, CBCC_CLASS_CELL_MAJOR));
}

static void
set_mode(cbcc_cell_parser *p, size_t at)
{
	if (p->draft.mode == CBCC_STUDY_MODE_NONE)
		p->draft.mode = (cbcc_study_mode)
			cbcc_cell_token_value(at_token(p, at), CBCC_CLASS_CELL_MODE);
}

static bool
is_place(const cbcc_cell_token *token)
{
	return cbcc_cell_token_has(token, CBCC_CLASS_NAME) ||
		cbcc_cell_token_has(token, CBCC_CLASS_BODY) ||
		cbcc_cell_token_is_word(token, CBCC_CELL_WORD_PLACE) ||
		cbcc_cell_token_is_word(token, CBCC_CELL_WORD_SCHOOL) ||
		cbcc_cell_token_is_word(token, CBCC_CELL_WORD_RESULT);
}

/* "K35" */
static bool
is_course_number(const cbcc_cell_token *token)
{
	unsigned	second = token->key >> 48 & 0x3f;

	return token->term == NULL && (token->key >> 54 & 0x3f) == CBCC_LETTER_K &&
		second >= CBCC_LETTER_DIGIT_0 && second <= CBCC_LETTER_DIGIT_9;
}

/* Behind a field, "ĐH" names the school: "Cử nhân Luật ĐH Huế". */
static bool
is_school_level(const cbcc_cell_parser *p, size_t at)
{
	cbcc_track	track;
	cbcc_level	level;

	return cbcc_cell_level(at_token(p, at), &track, &level) &&
		track == CBCC_TRACK_PROFESSIONAL &&
		(level == CBCC_LEVEL_BACHELOR || level == CBCC_LEVEL_COLLEGE) &&
		p->draft.parts.level >= CBCC_LEVEL_BACHELOR && p->draft.word_count > 0 &&
		!p->draft.named_degree;
}

size_t
cbcc_cell_read_tail(cbcc_cell_parser *p, size_t at, size_t end)
{
	bool		school = false;

	for (; at < end; at++)
	{
		const cbcc_cell_token *token = at_token(p, at);

		if (begins_other(p, at, end))
			break;
		if (reads_as_mode(p, at, end))
			set_mode(p, at);
		else if (is_word(p, at, end, CBCC_CELL_WORD_FIELD))
		{
			p->draft.word_count = 0;
			school = false;
		}
		else if (is_place(token) || token->kind == CBCC_ATOM_NUMBER ||
				 is_course_number(token) || is_school_level(p, at))
			school = true;
		else if (is_word(p, at, end, CBCC_CELL_WORD_FILLER) ||
				 is_word(p, at, end, CBCC_CELL_WORD_SYSTEM) ||
				 token->kind == CBCC_ATOM_MARK)
			continue;
		else if (is_level(p, at, end) &&
				 !cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) && !school)
			break;
		else if (is_word(p, at, end, CBCC_CELL_WORD_EQUIVALENT))
			p->draft.status = CBCC_STUDY_STATUS_EQUIVALENT;
		else if (!school)
			cbcc_cell_add_word(p, at);
	}
	p->draft.to = at;
	return at;
}

/* Level words in a row are one degree: "BS CKI", "PGS.TS", "ThS.BS". */
static size_t
read_degree(cbcc_cell_parser *p, size_t at, size_t end, cbcc_track *track,
			cbcc_level *level, bool *named)
{
	const cbcc_cell_token *token = at_token(p, at);
	cbcc_track	other_track;
	cbcc_level	other;
	size_t		next;

	(void) cbcc_cell_level(token, track, level);
	*named = *track == CBCC_TRACK_PROFESSIONAL && *level == CBCC_LEVEL_BACHELOR &&
		(token->key >> 54 & 0x3f) == CBCC_LETTER_D_STROKE;
	if (*track == CBCC_TRACK_NONE && *level != CBCC_LEVEL_BACHELOR)
		return at + 1;
	for (at++;; at = next + 1)
	{
		next = at;
		while (next < p->window.count && at_token(p, next)->kind == CBCC_ATOM_MARK &&
			   (is_mark(p, next, '.') || is_mark(p, next, ',')))
			next++;
		if (next >= p->window.count || (next >= end && *level < CBCC_LEVEL_MASTER) ||
			!cbcc_cell_level(at_token(p, next), &other_track, &other) ||
			cbcc_cell_token_has(at_token(p, next), CBCC_CLASS_CELL_MODE) ||
			other_track != CBCC_TRACK_PROFESSIONAL || other < CBCC_LEVEL_BACHELOR)
			return at;
		/* a comma joins titles only: "PGS, TS" */
		if (next >= end && (*level != other || other != CBCC_LEVEL_DOCTOR))
			return at;
		*track = other_track;
		if (other > *level)
			*level = other;
	}
}

/* Words before the level, as in "Kế toán, TC" or "Luật (ĐH)". */
static void
claim_pending(cbcc_cell_parser *p)
{
	cbcc_cell_draft *d = &p->draft;

	if (p->pending == p->pending_end)
		return;
	for (size_t i = p->pending; i < p->pending_end; i++)
		if (!is_word(p, i, p->pending_end, CBCC_CELL_WORD_FIELD) &&
			!is_word(p, i, p->pending_end, CBCC_CELL_WORD_FILLER))
			cbcc_cell_add_word(p, i);
	d->from = p->pending;
	p->pending = p->pending_end;
	d->rule = "field before its level";
}

/* The level of a political label, or of a profession. */
static bool
political_has(cbcc_level level)
{
	return cbcc_level_name(CBCC_TRACK_POLITICAL, level) != NULL;
}

static size_t
read_political(cbcc_cell_parser *p, size_t from, size_t at, size_t end,
			   cbcc_level level, const char *rule)
{
	(void) begin_draft(p, CBCC_TRACK_POLITICAL, level, from, at, rule);
	at = cbcc_cell_skip(p, at, end);
	while (label_at(p, at, end) == CBCC_TRACK_POLITICAL)
		at++;
	for (;; at++)
	{
		at = cbcc_cell_skip(p, at, end);
		if (at < end && is_mode(p, at, end))
			set_mode(p, at);
		else if (is_word(p, at, end, CBCC_CELL_WORD_EQUIVALENT))
			p->draft.status = CBCC_STUDY_STATUS_EQUIVALENT;
		else
			break;
	}
	p->draft.to = at;
	if (at < end && is_place(at_token(p, at)))
		return end;
	return at;
}

/* Is the level followed by the name of political theory? */
static bool
is_political(const cbcc_cell_parser *p, size_t at, size_t end)
{
	at = cbcc_cell_skip(p, at, end);
	while (is_mode(p, at, end))
		at++;
	return label_at(p, at, end) == CBCC_TRACK_POLITICAL;
}

static size_t
read_professional(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;
	bool		named;
	size_t		pending = p->pending;
	size_t		from = at;
	size_t		to;
	bool		several = p->several;

	to = read_degree(p, at, end, &track, &level, &named);
	if (to > end)
		end = to;
	if (track == CBCC_TRACK_NONE && is_political(p, to, end))
	{
		to = cbcc_cell_skip(p, to, end);
		return read_political(p, from, to, end, level, "level and its track");
	}
	if (p->label == CBCC_TRACK_POLITICAL && political_has(level))
		return read_political(p, from, to, end, level, "label before the level");
	p->pending = p->pending_end;
	(void) begin_draft(p, CBCC_TRACK_PROFESSIONAL, level, from, to,
					   "professional level");
	p->pending = pending;
	p->draft.named_degree = named;
	p->draft.any_track = track == CBCC_TRACK_NONE;
	to = cbcc_cell_read_tail(p, to, end);
	if (p->draft.word_count == 0)
		claim_pending(p);
	else
		drop_pending(p);
	p->carries = several || (p->draft.word_count == 0 && is_mark(p, to, ':'));
	p->carried = level;
	p->several = false;
	return to;
}

/* Of a professional track named by a label: "Tin học: trung cấp". */
static size_t
read_label_as_field(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		label = p->label_token;
	size_t		to;

	p->label = CBCC_TRACK_NONE;
	to = read_professional(p, at, end);
	if (p->has_draft && p->draft.word_count == 0)
		cbcc_cell_add_word(p, label);
	return to;
}

/*
 * The other tracks.
 */

static size_t
read_untrained(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;
	size_t		to = cbcc_cell_skip(p, at + 1, end);
	cbcc_track	behind = label_at(p, to, end);

	(void) cbcc_cell_level(at_token(p, at), &track, &level);
	if (behind != CBCC_TRACK_NONE && to < end)
	{
		track = behind;
		to++;
	}
	else
		to = at + 1;
	if (track == CBCC_TRACK_NONE)
		track = p->label != CBCC_TRACK_NONE ? p->label : CBCC_TRACK_PROFESSIONAL;
	p->label_says = false;
	if (cbcc_level_name(track, CBCC_LEVEL_UNTRAINED) != NULL)
		(void) begin_draft(p, track, CBCC_LEVEL_UNTRAINED, at, to, "not trained");
	return to;
}

/* "12/12 THPT": the level said twice. */
static bool
is_same_general(const cbcc_cell_parser *p, size_t at, size_t end,
				cbcc_level level)
{
	cbcc_track	track;
	cbcc_level	other;

	return at < end && cbcc_cell_level(at_token(p, at), &track, &other) &&
		track == CBCC_TRACK_GENERAL && other == level;
}

static size_t
read_general(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind = CBCC_GRADE_NONE;
	int			grade = 0;
	cbcc_track	track;
	cbcc_level	level = CBCC_LEVEL_NONE;
	size_t		to = at + 1;
	size_t		behind;

	if (cbcc_cell_level(at_token(p, at), &track, &level))
	{
		behind = cbcc_cell_skip(p, to, end);
		while (is_word(p, behind, end, CBCC_CELL_WORD_CONTINUATION))
			behind = cbcc_cell_skip(p, behind + 1, end);
		if (behind < p->window.count &&
			cbcc_cell_read_class(p, behind, end, &kind, &grade) > behind)
			to = behind + 3;
	}
	else
		to = cbcc_cell_read_class(p, at, end, &kind, &grade);
	if (kind != CBCC_GRADE_NONE)
		level = cbcc_class_level(kind, grade);
	(void) begin_draft(p, CBCC_TRACK_GENERAL, level, at, to, "general education");
	p->draft.parts.kind = kind;
	p->draft.parts.grade = grade;
	while (is_word(p, to, end, CBCC_CELL_WORD_CONTINUATION) ||
		   is_mode(p, to, end) || cbcc_cell_skip(p, to, end) > to ||
		   is_same_general(p, to, end, level))
		to++;
	p->draft.to = to;
	return to;
}

/* "Chuyên viên phòng Nội vụ" is somebody's office, not a certificate. */
static size_t
read_state(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;
	size_t		to = cbcc_cell_skip(p, at + 1, end);

	(void) cbcc_cell_level(at_token(p, at), &track, &level);
	if (to < end && !is_level(p, to, end) && !cbcc_cell_label(at_token(p, to)) &&
		!is_word(p, to, end, CBCC_CELL_WORD_EQUIVALENT) &&
		!is_word(p, to, end, CBCC_CELL_WORD_RESULT) &&
		!is_word(p, to, end, CBCC_CELL_WORD_IN_PROGRESS) &&
		!cbcc_cell_token_has(at_token(p, to), CBCC_CLASS_CELL_LANGUAGE) &&
		!cbcc_cell_token_has(at_token(p, to), CBCC_CLASS_CELL_GRADE) &&
		at_token(p, to)->kind == CBCC_ATOM_SYLLABLE)
	{
		add_unparsed(p, at, end, "an office, not a qualification");
		return end;
	}
	(void) begin_draft(p, CBCC_TRACK_STATE_MANAGEMENT, level, at, at + 1,
					   "level of state management");
	if (label_at(p, to, end) == CBCC_TRACK_STATE_MANAGEMENT)
		to++;
	if (is_word(p, to, end, CBCC_CELL_WORD_EQUIVALENT))
		to++;
	p->draft.to = to;
	return to;
}

static bool
is_language(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at < end && cbcc_cell_token_has(at_token(p, at),
										   CBCC_CLASS_CELL_LANGUAGE);
}

static void
set_language(cbcc_cell_parser *p, size_t at)
{
	uint32_t	value = cbcc_cell_token_value(at_token(p, at),
											  CBCC_CLASS_CELL_LANGUAGE);

	p->draft.parts.track = (cbcc_track) (value >> 16 & 0xff);
	p->draft.parts.language = (int) (value & 0xffff);
}

/* "tiếng" or "văn" names a language; "Anh" alone may be anything. */
static bool
is_full_language(const cbcc_cell_parser *p, size_t at)
{
	return cbcc_cell_token_value(at_token(p, at), CBCC_CLASS_CELL_LANGUAGE) >> 24 ==
		CBCC_LANGUAGE_FORM_FULL;
}

/* Where a value of a language may stand behind its name. */
static size_t
skip_to_grade(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (;; at++)
	{
		at = cbcc_cell_skip(p, at, end);
		if (!is_word(p, at, end, CBCC_CELL_WORD_COURSE))
			return at;
	}
}

static size_t
read_language(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind;
	int			grade;
	size_t		to = at + 1;
	size_t		next = skip_to_grade(p, to, end);
	bool		labelled = p->label == CBCC_TRACK_FOREIGN_LANGUAGE ||
		p->label == CBCC_TRACK_ETHNIC_LANGUAGE;

	if (is_language(p, next, end) && is_full_language(p, at))
		next = skip_to_grade(p, next + 1, end);
	if (next < end && cbcc_cell_read_grade(p, next, end, &kind, &grade) > next)
	{
		(void) begin_draft(p, CBCC_TRACK_NONE, CBCC_LEVEL_NONE, at, to,
						   "language and grade");
		set_language(p, at);
		p->draft.parts.kind = kind;
		p->draft.parts.grade = grade;
		to = cbcc_cell_read_grade(p, next, end, &kind, &grade);
		p->draft.to = to;
		return to;
	}
	if (!is_full_language(p, at) && !labelled &&
		!(next >= end && next < p->window.count &&
		  (is_mark(p, next, ':') || is_mark(p, next, '(') || is_mark(p, next, '-')) &&
		  cbcc_cell_read_grade(p, next + 1, p->window.count, &kind, &grade) > next + 1))
		return at;
	(void) begin_draft(p, CBCC_TRACK_NONE, CBCC_LEVEL_NONE, at, to, "language");
	set_language(p, at);
	to = cbcc_cell_skip(p, to, end);
	p->draft.to = to;
	return to;
}

/* A grade and what it is of: "B1 Tiếng Anh", "A tin". */
static size_t
read_graded(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind;
	int			grade;
	size_t		to = cbcc_cell_read_grade(p, at, end, &kind, &grade);
	size_t		next;
	cbcc_track	behind;

	if (to == at)
		return at;
	next = skip_to_grade(p, to, end);
	behind = label_at(p, next, end);
	(void) begin_draft(p, p->label, CBCC_LEVEL_NONE, at, to, "grade");
	p->draft.parts.kind = kind;
	p->draft.parts.grade = grade;
	if (is_language(p, next, end))
	{
		set_language(p, next);
		to = next + 1;
	}
	else if (behind == CBCC_TRACK_INFORMATICS || behind == CBCC_TRACK_DEFENSE ||
			 behind == CBCC_TRACK_FOREIGN_LANGUAGE)
	{
		p->draft.parts.track = behind;
		to = next + 1;
	}
	else if (kind == CBCC_GRADE_TEST)
		p->draft.parts.track = CBCC_TRACK_INFORMATICS;
	else if (kind == CBCC_GRADE_AUDIENCE)
		p->draft.parts.track = CBCC_TRACK_DEFENSE;
	else if (p->draft.parts.track != CBCC_TRACK_INFORMATICS &&
			 p->draft.parts.track != CBCC_TRACK_FOREIGN_LANGUAGE &&
			 p->draft.parts.track != CBCC_TRACK_ETHNIC_LANGUAGE &&
			 p->draft.parts.track != CBCC_TRACK_DEFENSE)
	{
		p->draft.parts.track = CBCC_TRACK_FOREIGN_LANGUAGE;
		p->draft.bare_grade = kind == CBCC_GRADE_LETTER ||
			kind == CBCC_GRADE_COURSE;
	}
	if (p->draft.bare_grade && next < end)
	{
		p->has_draft = false;
		return at;
	}
	if (kind == CBCC_GRADE_TEST)
		to = end;
	p->draft.to = to;
	return to;
}

/* Fields of courses: what follows "bồi dưỡng" or "nghiệp vụ". */
static size_t
read_course(cbcc_cell_parser *p, size_t from, size_t at, size_t end)
{
	size_t		to = at;

	(void) begin_draft(p, CBCC_TRACK_SKILLS, CBCC_LEVEL_NONE, from, at, "course");
	for (; to < end && !is_place(at_token(p, to)); to++)
		if (!is_word(p, to, end, CBCC_CELL_WORD_COURSE) &&
			!is_word(p, to, end, CBCC_CELL_WORD_FIELD) &&
			at_token(p, to)->kind != CBCC_ATOM_MARK &&
			!(to == at && cbcc_cell_skip(p, to, end) > to))
			cbcc_cell_add_word(p, to);
	p->draft.to = to;
	return end;
}

static size_t
read_track(cbcc_cell_parser *p, cbcc_track track, size_t from, size_t to,
		   const char *rule)
{
	(void) begin_draft(p, track, CBCC_LEVEL_NONE, from, to, rule);
	return to;
}

/* May a track stand alone for a certificate without level? */
static bool
stands_alone(const cbcc_cell_parser *p, size_t at, cbcc_track track)
{
	const cbcc_cell_token *token = at_token(p, at);

	switch (track)
	{
		case CBCC_TRACK_GENERAL:
		case CBCC_TRACK_PROFESSIONAL:
		case CBCC_TRACK_NONE:
			return false;
		case CBCC_TRACK_STATE_MANAGEMENT:
		case CBCC_TRACK_DEFENSE:
		case CBCC_TRACK_PARTY_WORK:
			return true;
		default:
			return token->atoms > 1 || token->written_out ||
				token->end - token->start > 3;
	}
}

/* Does what follows a label belong to it? */
static bool
takes_value(const cbcc_cell_parser *p, cbcc_track track, size_t at, size_t end)
{
	cbcc_track	level_track;
	cbcc_level	level;
	cbcc_grade_kind kind;
	int			grade;

	if (at >= end)
		return false;
	if (cbcc_cell_level(at_token(p, at), &level_track, &level))
		return true;
	if (is_word(p, at, end, CBCC_CELL_WORD_NONE) ||
		is_word(p, at, end, CBCC_CELL_WORD_PRESENT) ||
		is_word(p, at, end, CBCC_CELL_WORD_IN_PROGRESS))
		return true;
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return cbcc_cell_read_class(p, at, end, &kind, &grade) > at ||
				is_word(p, at, end, CBCC_CELL_WORD_CONTINUATION);
		case CBCC_TRACK_FOREIGN_LANGUAGE:
		case CBCC_TRACK_ETHNIC_LANGUAGE:
		case CBCC_TRACK_INFORMATICS:
		case CBCC_TRACK_DEFENSE:
			return is_language(p, at, end) ||
				cbcc_cell_read_grade(p, at, end, &kind, &grade) > at;
		default:
			return false;
	}
}

static void
set_label(cbcc_cell_parser *p, cbcc_track track, size_t at)
{
	p->label = track;
	p->label_token = at;
	p->label_says = stands_alone(p, at, track);
	p->carries = false;
}

/* A label before a colon, or right before its value. */
static size_t
read_label(cbcc_cell_parser *p, size_t from, size_t at, size_t end)
{
	cbcc_track	track = cbcc_cell_label(at_token(p, at));
	size_t		next = skip_to_grade(p, at + 1, end);
	size_t		again = next;
	size_t		number;
	cbcc_grade_kind kind;
	int			grade;

	/* "trình độ chuyên môn nghiệp vụ", "kiến thức quốc phòng" */
	while (label_at(p, again, end) == track && !is_language(p, again, end) &&
		   !takes_value(p, track, again, end))
		again = skip_to_grade(p, again + 1, end);
	next = again;
	if (track == CBCC_TRACK_PARTY_WORK)
	{
		(void) read_track(p, track, from, end, "party work");
		return end;
	}
	number = track == CBCC_TRACK_INFORMATICS || track == CBCC_TRACK_DEFENSE ?
		cbcc_cell_read_grade(p, next, end, &kind, &grade) : next;
	if (next < end && number > next)
	{
		(void) begin_draft(p, track, CBCC_LEVEL_NONE, from, number,
						   "track and grade");
		p->draft.parts.kind = kind;
		p->draft.parts.grade = grade;
		return number;
	}
	if (next >= end && is_mark(p, end, ':'))
	{
		drop_pending(p);
		set_label(p, track, at);
		return end;
	}
	if (takes_value(p, track, next, end))
	{
		drop_pending(p);
		set_label(p, track, at);
		return next;
	}
	if (next >= end && (is_mark(p, end, '-') || is_mark(p, end, '/') ||
						is_mark(p, end, '(') || is_mark(p, end, '=')) &&
		takes_value(p, track, end + 1, p->window.count))
	{
		drop_pending(p);
		set_label(p, track, at);
		return end;
	}
	if (!stands_alone(p, at, track))
		return at;
	return read_track(p, track, from, next, "track without level");
}

/*
 * Clauses.
 */

/* A label that got no value: a qualification by itself, or nothing. */
static void
drop_label(cbcc_cell_parser *p)
{
	if (p->label != CBCC_TRACK_NONE && p->label_says)
		(void) read_track(p, p->label, p->label_token, p->label_token + 1,
						  "track without level");
}

/* What a level at tokens[at] begins, by its track. */
static size_t
read_level(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;

	(void) cbcc_cell_level(at_token(p, at), &track, &level);
	p->label_says = false;
	if (level == CBCC_LEVEL_UNTRAINED)
		return read_untrained(p, at, end);
	if (track == CBCC_TRACK_GENERAL)
		return read_general(p, at, end);
	if (track == CBCC_TRACK_STATE_MANAGEMENT)
		return read_state(p, at, end);
	if (track == CBCC_TRACK_POLITICAL && level == CBCC_LEVEL_ADVANCED &&
		p->label == CBCC_TRACK_STATE_MANAGEMENT)
		level = CBCC_LEVEL_SENIOR;
	if (level == CBCC_LEVEL_SENIOR)
	{
		(void) begin_draft(p, CBCC_TRACK_STATE_MANAGEMENT, level, at, at + 1,
						   "label before the level");
		return at + 1;
	}
	if (track == CBCC_TRACK_POLITICAL)
		return read_political(p, at, at + 1, end, level, "political level");
	if (p->label == CBCC_TRACK_INFORMATICS || p->label == CBCC_TRACK_FOREIGN_LANGUAGE)
		return read_label_as_field(p, at, end);
	return read_professional(p, at, end);
}

/* "CC" with something else than political theory behind it is a certificate. */
static bool
is_certificate(const cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	if (!is_word(p, at, end, CBCC_CELL_WORD_COURSE))
		return false;
	if (!is_level(p, at, end))
		return true;
	return next < end && label_at(p, next, end) != CBCC_TRACK_POLITICAL &&
		!is_mode(p, next, end) && !is_place(at_token(p, next));
}

/* A word of several readings that is a label only with a value behind it. */
static bool
is_label(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track = label_at(p, at, end);
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	if (track == CBCC_TRACK_NONE || track == CBCC_TRACK_SKILLS)
		return false;
	if (!is_level(p, at, end))
		return true;
	return (next >= end && is_mark(p, end, ':')) ||
		(next < end && !is_level(p, next, end) && takes_value(p, track, next, end));
}

/* The modes before a level: "liên thông đại học", "VB2 Luật". */
static size_t
read_mode_first(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_study_mode mode = (cbcc_study_mode)
		cbcc_cell_token_value(at_token(p, at), CBCC_CLASS_CELL_MODE);
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	if (is_level(p, next, end))
	{
		p->mode = mode;
		return next;
	}
	if (mode != CBCC_STUDY_MODE_SECOND_DEGREE)
		return at;
	p->mode = mode;
	(void) begin_draft(p, CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_BACHELOR, at, at + 1,
					   "a second degree is a bachelor's");
	p->draft.named_degree = true;
	p->carries = false;
	return cbcc_cell_read_tail(p, at + 1, end);
}

/* Try to begin a reading; returns the token behind, or at. */
static size_t
read_head(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		from = at;
	size_t		to;
	cbcc_grade_kind kind;
	int			grade;
	bool		course = false;

	if (at_token(p, at)->kind == CBCC_ATOM_NUMBER)
		return cbcc_cell_read_class(p, at, end, &kind, &grade) > at ?
			read_general(p, at, end) : at;
	while (at < end && (is_certificate(p, at, end) ||
						label_at(p, at, end) == CBCC_TRACK_SKILLS))
	{
		course = true;
		at = cbcc_cell_skip(p, at + 1, end);
	}
	if (at >= end)
		return from;
	if (is_label(p, at, end) && !is_full_language(p, at))
	{
		if (course && cbcc_cell_token_has(at_token(p, at), CBCC_CLASS_CELL_MAJOR) &&
			cbcc_cell_label(at_token(p, at)) == CBCC_TRACK_PROFESSIONAL)
			return read_course(p, from, at, end);
		to = read_label(p, from, at, end);
		if (to > at)
			return to;
	}
	if (is_language(p, at, end) && (to = read_language(p, at, end)) > at)
		return to;
	if ((to = read_graded(p, at, end)) > at)
		return to;
	if (is_mode(p, at, end) && !is_level(p, at, end) &&
		(to = read_mode_first(p, at, end)) > at)
		return to;
	if (is_level(p, at, end) && !is_certificate(p, at, end))
		return read_level(p, at, end);
	return course ? read_course(p, from, at, end) : from;
}

static bool
is_known_field(const cbcc_cell_parser *p, size_t from, size_t to)
{
	for (; from < to; from++)
		if (!cbcc_cell_token_has(at_token(p, from), CBCC_CLASS_CELL_MAJOR) &&
			!is_word(p, from, to, CBCC_CELL_WORD_FIELD) &&
			!is_word(p, from, to, CBCC_CELL_WORD_FILLER))
			return false;
	return true;
}

/* Where words without a head end. */
static size_t
end_of_words(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (at++; at < end; at++)
		if (is_level(p, at, end) &&
			!cbcc_cell_token_has(at_token(p, at), CBCC_CLASS_CELL_MODE))
			return at;
	return end;
}

/* "2 bằng ĐH: Luật, Kế toán": a field with the level of the one before. */
static size_t
read_carried(cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_draft *d = &p->draft;
	bool		listed = p->separator == ',' || p->separator == '+' ||
		p->separator == '/' || p->separator == 0 || p->separator == '&';

	if (!p->carries &&
		!(p->has_draft && listed && d->parts.track == CBCC_TRACK_PROFESSIONAL &&
		  d->word_count > 0 && d->parts.level >= CBCC_LEVEL_INTERMEDIATE &&
		  is_known_field(p, at, end)))
		return at;
	if (!p->carries)
		p->carried = d->parts.level;
	(void) begin_draft(p, CBCC_TRACK_PROFESSIONAL, p->carried, at, at,
					   "level of the field before");
	return cbcc_cell_read_tail(p, at, end);
}

static size_t
read_words(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		to = read_carried(p, at, end);

	if (to > at)
		return to;
	to = end_of_words(p, at, end);
	if (is_known_field(p, at, to))
	{
		finish_draft(p);
		drop_pending(p);
		p->pending = at;
		p->pending_end = to;
		return to;
	}
	finish_draft(p);
	drop_pending(p);
	add_unparsed(p, at, end, "not understood");
	return end;
}

/* "1." and "a)" before a clause. */
static size_t
skip_numbering(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = at_token(p, at);

	if (at + 2 < p->window.count && !at_token(p, at + 1)->spaced &&
		(is_mark(p, at + 1, '.') || is_mark(p, at + 1, ')')) &&
		(at_token(p, at + 2)->spaced || is_mark(p, at + 1, ')')) &&
		(token->kind == CBCC_ATOM_NUMBER ? token->end - token->start <= 2 :
		 token->end - token->start == 1))
		return at + 2;
	return at;
}

/* Words that change what the next head says. */
static size_t
read_prefix(cbcc_cell_parser *p, size_t at, size_t end)
{
	for (;;)
	{
		size_t		next = cbcc_cell_skip(p, at, end);

		if (is_word(p, next, end, CBCC_CELL_WORD_IN_PROGRESS))
		{
			p->in_progress = true;
			next++;
		}
		else if (is_word(p, next, end, CBCC_CELL_WORD_EQUIVALENT) && next + 1 < end)
		{
			p->equivalent = true;
			next++;
		}
		else if (next + 1 < end && at_token(p, next)->kind == CBCC_ATOM_NUMBER &&
				 is_word(p, next + 1, end, CBCC_CELL_WORD_FILLER))
		{
			p->several = true;
			next++;
		}
		else if (is_word(p, next, end, CBCC_CELL_WORD_CONTINUATION) &&
				 next + 1 < end)
			next++;
		else if (p->in_progress && next + 1 < end &&
				 (is_word(p, next, end, CBCC_CELL_WORD_RESULT) ||
				  at_token(p, next)->kind == CBCC_ATOM_NUMBER))
			next++;
		if (next == at)
			return at;
		at = next;
	}
}

static bool
is_only(const cbcc_cell_parser *p, size_t at, size_t end, cbcc_cell_word word)
{
	bool		any = false;

	for (; at < end; at++)
		if (is_word(p, at, end, word))
			any = true;
		else if (cbcc_cell_skip(p, at, end) == at)
			return false;
	return any;
}

static bool
is_refused(const cbcc_cell_parser *p, size_t at, size_t end)
{
	if (is_word(p, at, end, CBCC_CELL_WORD_OFFICE))
		return true;
	for (; at < end; at++)
		if (at_token(p, at)->broken)
			return true;
	return false;
}

static void
read_clause(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		start = at;
	size_t		to;

	if (is_only(p, at, end, CBCC_CELL_WORD_NONE))
	{
		p->label_says = false;
		return;
	}
	if (is_refused(p, at, end))
	{
		finish_draft(p);
		drop_pending(p);
		add_unparsed(p, at, end, "no qualification");
		return;
	}
	if (p->label_says && is_only(p, at, end, CBCC_CELL_WORD_PRESENT))
	{
		drop_label(p);
		return;
	}
	if (p->separator != ':' || p->label == CBCC_TRACK_NONE)
		at = cbcc_cell_attach(p, at, end);
	if (at == start)
	{
		at = read_prefix(p, at, end);
		if (at >= end && p->in_progress && p->has_draft)
		{
			p->draft.status = CBCC_STUDY_STATUS_IN_PROGRESS;
			p->in_progress = false;
		}
		else if (at >= end && at > start && !p->in_progress && !p->has_draft &&
				 !p->several && !is_mark(p, end, ':'))
			add_unparsed(p, start, end, "no level named");
	}
	while (at < end)
	{
		to = read_head(p, at, end);
		if (to == at && (at > start || p->has_draft))
			to = cbcc_cell_attach(p, at, end);
		if (to == at)
			to = read_words(p, at, end);
		at = read_prefix(p, to, end);
		if (at < end && is_only(p, at, end, CBCC_CELL_WORD_NONE))
			at = end;
	}
}

static void
note_separator(cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = at_token(p, at);
	uint32_t	mark = token->kind == CBCC_ATOM_BREAK ? ';' :
		token->kind == CBCC_ATOM_MARK ? token->mark : '&';

	if (mark == ';')
	{
		drop_label(p);
		p->label = CBCC_TRACK_NONE;
	}
	/* the mark that binds least stays */
	if (p->separator != ';' && p->separator != '(' && mark != ')')
		p->separator = mark;
	else if (mark == '(')
		p->separator = mark;
}

static void
read_window(cbcc_cell_parser *p)
{
	size_t		count = p->window.count;

	if (p->trace != NULL)
		p->no_memory |= !cbcc_cell_trace_tokens(p);
	p->pending = p->pending_end = 0;
	p->separator = 0;
	for (size_t at = 0; at < count && !p->no_memory;)
	{
		size_t		from = skip_numbering(p, at);
		size_t		end = from;

		if (from > at)
		{
			p->separator = ';';
			at = from;
			continue;
		}
		if (cbcc_cell_is_separator(p, at))
		{
			note_separator(p, at++);
			continue;
		}
		while (end < count && !cbcc_cell_is_separator(p, end) &&
			   (end == at || skip_numbering(p, end) == end))
			end++;
		/* a slash inside a class is no separator */
		read_clause(p, at, end);
		at = end > p->draft.to || !p->has_draft ? end : p->draft.to;
		p->separator = 0;
	}
	finish_draft(p);
	drop_pending(p);
	drop_label(p);
	p->label = CBCC_TRACK_NONE;
}

cbcc_error
cbcc_cell_parse(const cbcc_host *host, const char *text, size_t length,
				bool majors, cbcc_cell_trace *trace, cbcc_cell *result)
{
	cbcc_cell_parser p;

	p.host = host;
	p.text = text;
	p.majors = majors;
	p.trace = trace;
	p.has_draft = false;
	p.label = CBCC_TRACK_NONE;
	p.label_says = false;
	p.label_token = 0;
	p.several = p.carries = false;
	p.carried = CBCC_LEVEL_NONE;
	p.in_progress = p.equivalent = false;
	p.mode = CBCC_STUDY_MODE_NONE;
	p.room = 0;
	p.result = result;
	p.no_memory = false;
	*result = (cbcc_cell) {NULL, 0};
	cbcc_cell_window_start(&p.window, text, length);
	while (!p.no_memory && cbcc_cell_window_next(&p.window))
	{
		if (host->check_interrupt != NULL)
			host->check_interrupt(host->context);
		read_window(&p);
	}
	if (p.no_memory)
		return (cbcc_error) {.code = CBCC_ERROR_MEMORY, .message = "out of memory"};
	return (cbcc_error) {.code = CBCC_OK};
}
