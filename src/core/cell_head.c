/*-------------------------------------------------------------------------
 *
 * cell_head.c
 *		The first word that can begin a qualification, and what it begins.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <string.h>

static size_t
read_untrained(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;
	size_t		to = cbcc_cell_skip(p, at + 1, end);
	cbcc_track	behind = cbcc_cell_label_at(p, to, end);

	(void) cbcc_cell_level(cbcc_cell_at(p, at), &track, &level);
	if (behind != CBCC_TRACK_NONE && to < end)
	{
		track = behind;
		to++;
	}
	else
		to = at + 1;
	if (track == CBCC_TRACK_NONE)
		track = p->label != CBCC_TRACK_NONE && !p->label_used ? p->label : CBCC_TRACK_PROFESSIONAL;
	p->label_says = false;
	if (cbcc_level_name(track, CBCC_LEVEL_UNTRAINED) != NULL)
		(void) cbcc_cell_begin(p, track, CBCC_LEVEL_UNTRAINED, at, to, "not trained");
	return to;
}

/* "12/12 THPT": the level said twice. */
static bool
is_same_general(const cbcc_cell_parser *p, size_t at, size_t end,
				cbcc_level level)
{
	cbcc_track	track;
	cbcc_level	other;

	return at < end && cbcc_cell_level(cbcc_cell_at(p, at), &track, &other) &&
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

	if (cbcc_cell_level(cbcc_cell_at(p, at), &track, &level))
	{
		behind = cbcc_cell_skip(p, to, end);
		while (cbcc_cell_is_word(p, behind, end, CBCC_CELL_WORD_CONTINUATION))
			behind = cbcc_cell_skip(p, behind + 1, end);
		if (behind < p->window.count &&
			cbcc_cell_read_class(p, behind, &kind, &grade) > behind)
			to = behind + 3;
	}
	else
		to = cbcc_cell_read_class(p, at, &kind, &grade);
	if (kind != CBCC_GRADE_NONE)
		level = cbcc_class_level(kind, grade);
	else
		grade = 0;
	(void) cbcc_cell_begin(p, CBCC_TRACK_GENERAL, level, at, to, "general education");
	p->draft.parts.kind = kind;
	p->draft.parts.grade = grade;
	while (cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_CONTINUATION) ||
		   cbcc_cell_is_mode(p, to, end) || cbcc_cell_skip(p, to, end) > to ||
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

	(void) cbcc_cell_level(cbcc_cell_at(p, at), &track, &level);
	/* "CV 123/UBND" is a letter's number */
	if (to < end && cbcc_cell_at(p, to)->kind == CBCC_ATOM_NUMBER && cbcc_cell_is_mark(p, end, '/'))
	{
		cbcc_cell_add_unparsed(p, at, end, "a document, not a qualification");
		return end;
	}
	if (to < end && !cbcc_cell_is_level(p, to, end) && !cbcc_cell_label(cbcc_cell_at(p, to)) &&
		!cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_EQUIVALENT) &&
		!cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_RESULT) &&
		!cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_IN_PROGRESS) &&
		!cbcc_cell_token_has(cbcc_cell_at(p, to), CBCC_CLASS_CELL_LANGUAGE) &&
		!cbcc_cell_token_has(cbcc_cell_at(p, to), CBCC_CLASS_CELL_GRADE) &&
		cbcc_cell_at(p, to)->kind == CBCC_ATOM_SYLLABLE &&
		!cbcc_cell_is_course_number(cbcc_cell_at(p, to)))
	{
		cbcc_cell_add_unparsed(p, at, end, "an office, not a qualification");
		return end;
	}
	(void) cbcc_cell_begin(p, CBCC_TRACK_STATE_MANAGEMENT, level, at, at + 1,
					   "level of state management");
	if (cbcc_cell_label_at(p, to, end) == CBCC_TRACK_STATE_MANAGEMENT)
		to++;
	if (cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_EQUIVALENT) ||
		(to < end && cbcc_cell_is_course_number(cbcc_cell_at(p, to))))
		to++;
	p->draft.to = to;
	return to;
}

static void
set_language(cbcc_cell_parser *p, size_t at)
{
	uint32_t	value = cbcc_cell_token_value(cbcc_cell_at(p, at),
											  CBCC_CLASS_CELL_LANGUAGE);

	p->draft.parts.track = (cbcc_track) (value >> 16 & 0xff);
	p->draft.parts.language = (int) (value & 0xffff);
	/* a label of something else ends here: "Tin: A, Anh: B" */
	if (p->label != p->draft.parts.track)
		p->label = CBCC_TRACK_NONE;
}

/* "tiếng" or "văn" names a language; "Anh" alone may be anything. */
static bool
is_full_language(const cbcc_cell_parser *p, size_t at)
{
	return cbcc_cell_token_value(cbcc_cell_at(p, at), CBCC_CLASS_CELL_LANGUAGE) >> 24 ==
		CBCC_LANGUAGE_FORM_FULL;
}

/* Where a value of a language may stand behind its name. */
static size_t
skip_to_grade(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (;; at++)
	{
		at = cbcc_cell_skip(p, at, end);
		if (!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_COURSE))
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

	if (cbcc_cell_is_language(p, next, end) && is_full_language(p, at))
		next = skip_to_grade(p, next + 1, end);
	if (next < end && cbcc_cell_read_grade(p, next, end, &kind, &grade) > next &&
		cbcc_cell_grades(CBCC_TRACK_FOREIGN_LANGUAGE, kind))
	{
		(void) cbcc_cell_begin(p, CBCC_TRACK_NONE, CBCC_LEVEL_NONE, at, to,
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
		  (cbcc_cell_is_mark(p, next, ':') || cbcc_cell_is_mark(p, next, '(') ||
		   cbcc_cell_is_mark(p, next, '-')) &&
		  cbcc_cell_read_grade(p, next + 1, p->window.count, &kind, &grade) > next + 1))
		return at;
	(void) cbcc_cell_begin(p, CBCC_TRACK_NONE, CBCC_LEVEL_NONE, at, to, "language");
	set_language(p, at);
	to = cbcc_cell_skip(p, to, end);
	/* "tiếng Lào cơ bản" is on no scale */
	if (next == to && next < end && cbcc_cell_read_grade(p, next, end, &kind, &grade) > next &&
		kind == CBCC_GRADE_COURSE)
		to = next + 1;
	p->draft.to = to;
	return to;
}

/* A grade and what it is of: "B1 Tiếng Anh", "A tin". */
static size_t
read_graded(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind;
	int			grade;
	size_t		to = cbcc_cell_read_grade_at(p, at, end, &kind, &grade);
	size_t		next;
	cbcc_track	behind;

	if (to == at)
		return at;
	next = skip_to_grade(p, to, end);
	behind = cbcc_cell_label_at(p, next, end);
	(void) cbcc_cell_begin(p, p->label, CBCC_LEVEL_NONE, at, to, "grade");
	p->draft.parts.kind = kind;
	p->draft.parts.grade = grade;
	if (cbcc_cell_is_language(p, next, end))
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
	else if (kind > CBCC_GRADE_LETTER && kind < CBCC_GRADE_COURSE &&
			 (p->draft.parts.track != CBCC_TRACK_ETHNIC_LANGUAGE || kind > CBCC_GRADE_STEP))
		p->draft.parts.track = CBCC_TRACK_FOREIGN_LANGUAGE;
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
size_t
cbcc_cell_read_course(cbcc_cell_parser *p, size_t from, size_t at, size_t end)
{
	size_t		to = at;

	(void) cbcc_cell_begin(p, CBCC_TRACK_SKILLS, CBCC_LEVEL_NONE, from, at, "course");
	for (; to < end && !cbcc_cell_is_place(cbcc_cell_at(p, to)); to++)
		if (!cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_COURSE) &&
			!cbcc_cell_is_word(p, to, end, CBCC_CELL_WORD_FIELD) &&
			cbcc_cell_at(p, to)->kind != CBCC_ATOM_MARK &&
			!(to == at && cbcc_cell_skip(p, to, end) > to &&
			  !cbcc_cell_token_has(cbcc_cell_at(p, to), CBCC_CLASS_CELL_MAJOR)))
			cbcc_cell_add_word(p, to);
	p->draft.to = to;
	return end;
}

size_t
cbcc_cell_read_track(cbcc_cell_parser *p, cbcc_track track, size_t from, size_t to,
		   const char *rule)
{
	(void) cbcc_cell_begin(p, track, CBCC_LEVEL_NONE, from, to, rule);
	return to;
}

/* May a track stand alone for a certificate without level? */
static bool
stands_alone(const cbcc_cell_parser *p, size_t at, cbcc_track track)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);

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

/* May a label of the track have the level? */
static bool
fits(cbcc_track track, cbcc_track level_track, cbcc_level level)
{
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
		case CBCC_TRACK_POLITICAL:
			return level_track == track || level_track == CBCC_TRACK_NONE;
		case CBCC_TRACK_STATE_MANAGEMENT:
			return level_track == track || level == CBCC_LEVEL_ADVANCED ||
				level == CBCC_LEVEL_UNTRAINED;
		default:
			return true;
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
	if (cbcc_cell_level(cbcc_cell_at(p, at), &level_track, &level))
		return fits(track, level_track, level);
	if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_NONE) ||
		cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_PRESENT) ||
		cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_IN_PROGRESS))
		return true;
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return cbcc_cell_read_class(p, at, &kind, &grade) > at ||
				cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_CONTINUATION);
		case CBCC_TRACK_FOREIGN_LANGUAGE:
		case CBCC_TRACK_ETHNIC_LANGUAGE:
		case CBCC_TRACK_INFORMATICS:
		case CBCC_TRACK_DEFENSE:
			return (cbcc_cell_is_language(p, at, end) && track != CBCC_TRACK_INFORMATICS &&
					track != CBCC_TRACK_DEFENSE) ||
				(cbcc_cell_read_grade(p, at, end, &kind, &grade) > at &&
				 cbcc_cell_grades(track, kind));
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
	p->label_open = p->label_used = false;
	p->carries = false;
}

/* "QPAN: 3" */
static size_t
read_audience(cbcc_cell_parser *p, size_t from, size_t at, size_t end)
{
	int			number;

	if (p->label != CBCC_TRACK_DEFENSE || p->label_used || at + 1 != end)
		return at;
	number = cbcc_cell_token_integer(cbcc_cell_at(p, at), p->text);
	if (!cbcc_grade_is_valid(CBCC_GRADE_AUDIENCE, number))
		return at;
	(void) cbcc_cell_begin(p, CBCC_TRACK_DEFENSE, CBCC_LEVEL_NONE, from, end, "track and grade");
	p->draft.parts.kind = CBCC_GRADE_AUDIENCE;
	p->draft.parts.grade = number;
	return end;
}

/* "QLNN - CC tiếng Anh", "THVP - KS Điện": not the label's value. */
static bool
begins_degree(const cbcc_cell_parser *p, cbcc_track track, size_t at)
{
	size_t		count = p->window.count;
	cbcc_track	level_track;
	cbcc_level	level;

	if (cbcc_cell_is_word(p, at, count, CBCC_CELL_WORD_IN_PROGRESS))
		at = cbcc_cell_skip(p, at + 1, count);
	if (at >= count || !cbcc_cell_level(cbcc_cell_at(p, at), &level_track, &level))
		return false;
	if (!fits(track, level_track, level))
		return true;
	if (track == CBCC_TRACK_INFORMATICS || track == CBCC_TRACK_FOREIGN_LANGUAGE)
		return true;
	return cbcc_cell_is_word(p, at, count, CBCC_CELL_WORD_COURSE) &&
		(cbcc_cell_is_language(p, at + 1, count) || cbcc_cell_label_at(p, at + 1, count) ||
		 cbcc_cell_has(p, at + 1, count, CBCC_CLASS_CELL_GRADE) ||
		 cbcc_cell_has(p, at + 1, count, CBCC_CLASS_CELL_MAJOR));
}

/* The marks that a value may stand behind, but for the colon. */
static bool
is_value_behind_mark(const cbcc_cell_parser *p, cbcc_track track, size_t end)
{
	return (cbcc_cell_is_mark(p, end, '-') || cbcc_cell_is_mark(p, end, '/') ||
			cbcc_cell_is_mark(p, end, '(') || cbcc_cell_is_mark(p, end, '=')) &&
		takes_value(p, track, end + 1, p->window.count) &&
		!begins_degree(p, track, end + 1);
}

bool
cbcc_cell_is_label_of_next(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track = cbcc_cell_label_at(p, at, end);

	return track != CBCC_TRACK_NONE && at + 1 == end && !cbcc_cell_is_level(p, at, end) &&
		(cbcc_cell_is_mark(p, end, ':') || is_value_behind_mark(p, track, end));
}

bool
cbcc_cell_is_label_of_level(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track = cbcc_cell_label_at(p, at, end);
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	return track > CBCC_TRACK_PROFESSIONAL &&
		(cbcc_cell_is_level(p, next, end) || cbcc_cell_is_language(p, next, end)) &&
		takes_value(p, track, next, end);
}

/* A label before a colon, or right before its value. */
static size_t
read_label(cbcc_cell_parser *p, size_t from, size_t at, size_t end)
{
	cbcc_track	track = cbcc_cell_label(cbcc_cell_at(p, at));
	size_t		next = skip_to_grade(p, at + 1, end);
	size_t		again = next;
	size_t		number;
	cbcc_grade_kind kind;
	int			grade;

	/* "trình độ chuyên môn nghiệp vụ", "kiến thức quốc phòng" */
	while (cbcc_cell_label_at(p, again, end) == track && !cbcc_cell_is_language(p, again, end) &&
		   !takes_value(p, track, again, end))
		again = skip_to_grade(p, again + 1, end);
	next = again;
	if (track == CBCC_TRACK_PARTY_WORK)
	{
		(void) cbcc_cell_read_track(p, track, from, end, "party work");
		return end;
	}
	number = track == CBCC_TRACK_INFORMATICS || track == CBCC_TRACK_DEFENSE ?
		cbcc_cell_read_grade(p, next, end, &kind, &grade) : next;
	if (next < end && number > next)
	{
		(void) cbcc_cell_begin(p, track, CBCC_LEVEL_NONE, from, number,
						   "track and grade");
		p->draft.parts.kind = kind;
		p->draft.parts.grade = grade;
		return number;
	}
	/* "LLCT CC": what may be a certificate is the level */
	if (next >= end && track == CBCC_TRACK_POLITICAL && cbcc_cell_is_level(p, end - 1, end))
		next = end - 1;
	if (next >= end && (cbcc_cell_is_mark(p, end, ':') || is_value_behind_mark(p, track, end)))
	{
		cbcc_cell_drop_pending(p);
		set_label(p, track, at);
		p->label_open = true;
		return end;
	}
	if (takes_value(p, track, next, end))
	{
		cbcc_cell_drop_pending(p);
		set_label(p, track, at);
		return next;
	}
	if (track == CBCC_TRACK_DEFENSE)
	{
		set_label(p, track, at);
		number = read_audience(p, from, next, end);
		if (number > next)
			return number;
		p->label = CBCC_TRACK_NONE;
	}
	if (!stands_alone(p, at, track))
		return at;
	return cbcc_cell_read_track(p, track, from, next, "track without level");
}

/* Of a professional track named by a label: "Tin học: trung cấp". */
static size_t
read_label_as_field(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		label = p->label_token;
	size_t		to;

	p->label = CBCC_TRACK_NONE;
	to = cbcc_cell_read_professional(p, at, end);
	if (p->has_draft && p->draft.word_count == 0)
		cbcc_cell_add_word(p, label);
	return to;
}

/* What a level at tokens[at] begins, by its track. */
static size_t
read_level(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;
	cbcc_level	level;

	(void) cbcc_cell_level(cbcc_cell_at(p, at), &track, &level);
	p->label_says = false;
	if (level == CBCC_LEVEL_UNTRAINED)
		return read_untrained(p, at, end);
	if (track == CBCC_TRACK_GENERAL)
		return read_general(p, at, end);
	if (track == CBCC_TRACK_STATE_MANAGEMENT)
		return read_state(p, at, end);
	if (track == CBCC_TRACK_POLITICAL && level == CBCC_LEVEL_ADVANCED &&
		p->label == CBCC_TRACK_STATE_MANAGEMENT && !p->label_used)
		level = CBCC_LEVEL_SENIOR;
	if (level == CBCC_LEVEL_SENIOR)
	{
		(void) cbcc_cell_begin(p, CBCC_TRACK_STATE_MANAGEMENT, level, at, at + 1,
						   "label before the level");
		return at + 1;
	}
	if (track == CBCC_TRACK_POLITICAL)
		return cbcc_cell_read_political(p, at, at + 1, end, level, "political level");
	if (!p->label_used &&
		(p->label == CBCC_TRACK_INFORMATICS || p->label == CBCC_TRACK_FOREIGN_LANGUAGE))
		return read_label_as_field(p, at, end);
	return cbcc_cell_read_professional(p, at, end);
}

/* "CC" with something else than political theory behind it is a certificate. */
static bool
is_certificate(const cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		next;

	if (!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_COURSE))
		return false;
	if (!cbcc_cell_is_level(p, at, end))
		return true;
	next = cbcc_cell_skip(p, at + 1, end);
	return next < end && cbcc_cell_label_at(p, next, end) != CBCC_TRACK_POLITICAL &&
		!cbcc_cell_is_mode(p, next, end) && !cbcc_cell_is_place(cbcc_cell_at(p, next));
}

/* A word of several readings that is a label only with a value behind it. */
static bool
is_label(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track = cbcc_cell_label_at(p, at, end);
	size_t		next;

	if (track == CBCC_TRACK_NONE || track == CBCC_TRACK_SKILLS)
		return false;
	if (!cbcc_cell_is_level(p, at, end))
		return true;
	next = cbcc_cell_skip(p, at + 1, end);
	return (next >= end && cbcc_cell_is_mark(p, end, ':')) ||
		(next < end && !cbcc_cell_is_level(p, next, end) && takes_value(p, track, next, end));
}

/* The modes before a level: "liên thông đại học", "VB2 Luật". */
static size_t
read_mode_first(cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_study_mode mode = (cbcc_study_mode)
		cbcc_cell_token_value(cbcc_cell_at(p, at), CBCC_CLASS_CELL_MODE);
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	if (cbcc_cell_is_level(p, next, end))
	{
		p->mode = mode;
		return next;
	}
	if (mode != CBCC_STUDY_MODE_SECOND_DEGREE)
		return at;
	p->mode = mode;
	(void) cbcc_cell_begin(p, CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_BACHELOR, at, at + 1,
					   "a second degree is a bachelor's");
	p->draft.named_degree = true;
	p->carries = false;
	return cbcc_cell_read_tail(p, at + 1, end);
}

/* "ĐHBK Hà Nội" stands for the degree, as "ĐH Vinh" does. */
static bool
is_school_alone(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);

	return cbcc_cell_token_is_word(token, CBCC_CELL_WORD_SCHOOL) && !p->has_draft &&
		cbcc_key_letter(token->key, 0) == CBCC_LETTER_D_STROKE &&
		cbcc_key_letter(token->key, 1) == CBCC_LETTER_H;
}

/* Try to begin a reading; returns the token behind, or at. */
size_t
cbcc_cell_read_head(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		from = at;
	size_t		to;
	cbcc_grade_kind kind;
	int			grade;
	bool		course = false;

	if (is_school_alone(p, at))
	{
		(void) cbcc_cell_begin(p, CBCC_TRACK_PROFESSIONAL, CBCC_LEVEL_BACHELOR,
							   at, end, "a degree named by its school");
		return end;
	}
	if ((to = read_audience(p, at, at, end)) > at)
		return to;
	if (cbcc_cell_at(p, at)->kind == CBCC_ATOM_NUMBER)
		return cbcc_cell_read_class(p, at, &kind, &grade) > at ?
			read_general(p, at, end) : at;
	while (at < end && (is_certificate(p, at, end) ||
						cbcc_cell_label_at(p, at, end) == CBCC_TRACK_SKILLS))
	{
		course = true;
		at = cbcc_cell_skip(p, at + 1, end);
	}
	/* "kỹ năng giao tiếp": a word to read over is the field here */
	if (at >= end && course && end > from + 1 &&
		cbcc_cell_token_has(cbcc_cell_at(p, end - 1), CBCC_CLASS_CELL_MAJOR))
		return cbcc_cell_read_course(p, from, end - 1, end);
	if (at >= end)
		return from;
	if (is_label(p, at, end) && !is_full_language(p, at))
	{
		if (course && cbcc_cell_token_has(cbcc_cell_at(p, at), CBCC_CLASS_CELL_MAJOR) &&
			cbcc_cell_label(cbcc_cell_at(p, at)) == CBCC_TRACK_PROFESSIONAL)
			return cbcc_cell_read_course(p, from, at, end);
		to = read_label(p, from, at, end);
		if (to > at)
			return to;
	}
	if (cbcc_cell_is_language(p, at, end) && (to = read_language(p, at, end)) > at)
		return to;
	if (cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_GRADE) && (to = read_graded(p, at, end)) > at)
		return to;
	if (cbcc_cell_is_mode(p, at, end) && !cbcc_cell_is_level(p, at, end) &&
		(to = read_mode_first(p, at, end)) > at)
		return to;
	if (cbcc_cell_is_level(p, at, end) && !is_certificate(p, at, end))
		return read_level(p, at, end);
	return course ? cbcc_cell_read_course(p, from, at, end) : from;
}

