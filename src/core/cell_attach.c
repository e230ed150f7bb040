/*-------------------------------------------------------------------------
 *
 * cell_attach.c
 *		Clauses that say something of the qualification before them.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

static bool
is_degree(const cbcc_cell_draft *d)
{
	return d->parts.track == CBCC_TRACK_PROFESSIONAL &&
		d->parts.level > CBCC_LEVEL_UNTRAINED;
}

/* "Trung cấp Luật (TC)" */
static bool
is_bracketed_mode(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return p->separator == '(' && at + 1 == end && cbcc_cell_is_mark(p, end, ')') &&
		is_degree(&p->draft) && p->draft.mode == CBCC_STUDY_MODE_NONE;
}

/* "ĐH Luật - VB2 Hành chính" are two. */
static bool
begins_second_degree(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return p->draft.word_count > 0 && p->separator != '(' &&
		cbcc_cell_token_value(cbcc_cell_at(p, at), CBCC_CLASS_CELL_MODE) ==
		CBCC_STUDY_MODE_SECOND_DEGREE &&
		cbcc_cell_has(p, cbcc_cell_skip(p, at + 1, end), end, CBCC_CLASS_CELL_MAJOR);
}

/*
 * "(TC)", "hệ VLVH", "- liên thông".  What is a level too is a mode only of a
 * degree above it, and not after a semicolon.
 */
static size_t
attach_mode(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	cbcc_cell_draft *d = &p->draft;
	cbcc_track	track;
	cbcc_level	level;

	if (!cbcc_cell_has(p, next, end, CBCC_CLASS_CELL_MODE) ||
		(!is_degree(d) && d->parts.track != CBCC_TRACK_POLITICAL))
		return at;
	if (cbcc_cell_level(cbcc_cell_at(p, next), &track, &level) && next == at &&
		!is_bracketed_mode(p, at, end) &&
		(p->separator == ';' || d->mode != CBCC_STUDY_MODE_NONE || !is_degree(d) ||
		 d->parts.level < CBCC_LEVEL_COLLEGE || cbcc_cell_skip(p, next + 1, end) < end))
		return at;
	if (next + 1 < end &&
		(cbcc_cell_level(cbcc_cell_at(p, next + 1), &track, &level) ||
		 begins_second_degree(p, next, end)))
		return at;
	if (d->mode == CBCC_STUDY_MODE_NONE)
		d->mode = (cbcc_study_mode)
			cbcc_cell_token_value(cbcc_cell_at(p, next), CBCC_CLASS_CELL_MODE);
	d->to = next + 1;
	return next + 1;
}

static size_t
attach_status(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	bool		in_progress = cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_IN_PROGRESS);

	if ((!in_progress && !cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_EQUIVALENT)) ||
		cbcc_cell_skip(p, next + 1, end) < end)
		return at;
	p->draft.status = in_progress ? CBCC_STUDY_STATUS_IN_PROGRESS : CBCC_STUDY_STATUS_EQUIVALENT;
	return p->draft.to = end;
}

/* The class that a school-leaver finished: "THPT (12/12)", "12/12 (THPT)". */
static size_t
attach_general(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	cbcc_cell_draft *d = &p->draft;
	cbcc_grade_kind kind;
	int			grade;
	cbcc_track	track;
	cbcc_level	level;

	if (d->parts.track != CBCC_TRACK_GENERAL || p->separator == ';')
		return at;
	if (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_CONTINUATION) && next + 1 == end)
		return d->to = end;
	if (d->parts.kind == CBCC_GRADE_NONE && next < end &&
		cbcc_cell_read_class(p, next, &kind, &grade) > next &&
		cbcc_class_level(kind, grade) == d->parts.level)
	{
		d->parts.kind = kind;
		d->parts.grade = grade;
		return d->to = next + 3;
	}
	if (d->parts.kind != CBCC_GRADE_NONE && next < end &&
		cbcc_cell_level(cbcc_cell_at(p, next), &track, &level) &&
		track == CBCC_TRACK_GENERAL && level == d->parts.level)
		return d->to = next + 1;
	return at;
}

static bool
wants_grade(const cbcc_cell_draft *d)
{
	return d->parts.kind == CBCC_GRADE_NONE &&
		(d->parts.track == CBCC_TRACK_FOREIGN_LANGUAGE ||
		 d->parts.track == CBCC_TRACK_ETHNIC_LANGUAGE ||
		 d->parts.track == CBCC_TRACK_INFORMATICS ||
		 d->parts.track == CBCC_TRACK_DEFENSE);
}

/* HSK is no grade of English. */
static bool
is_grade_of(const cbcc_cell_draft *d, cbcc_grade_kind kind, int grade)
{
	cbcc_qualification_parts parts = d->parts;

	parts.kind = kind;
	parts.grade = grade;
	if (parts.language == 0)
		parts.language = cbcc_grade_language(kind);
	return cbcc_cell_grades(parts.track, kind) &&
		cbcc_qualification_is_valid(cbcc_qualification_pack(&parts));
}

static bool
takes_language(const cbcc_cell_draft *d)
{
	return (d->parts.track == CBCC_TRACK_FOREIGN_LANGUAGE ||
			d->parts.track == CBCC_TRACK_ETHNIC_LANGUAGE) &&
		(d->parts.kind == CBCC_GRADE_LETTER || d->parts.kind == CBCC_GRADE_CEFR ||
		 d->parts.kind == CBCC_GRADE_STEP);
}

/* "Tiếng Anh: B1", "Tin học (A)", "B (Anh văn)". */
static size_t
attach_grade(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	cbcc_cell_draft *d = &p->draft;
	cbcc_grade_kind kind;
	int			grade;
	size_t		to;
	cbcc_track	track;

	if (d->parts.kind == CBCC_GRADE_NONE && !wants_grade(d))
		return at;
	while (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_COURSE))
		next = cbcc_cell_skip(p, next + 1, end);
	if (wants_grade(d) && p->separator != ';' && p->separator != ',')
	{
		/* "Tin học (UDCNTT cơ bản)" */
		if (p->separator == '(' && cbcc_cell_label_at(p, next, end) == d->parts.track &&
			!cbcc_cell_has(p, next, end, CBCC_CLASS_CELL_LANGUAGE))
			next = cbcc_cell_skip(p, next + 1, end);
		to = cbcc_cell_read_grade(p, next, end, &kind, &grade);
		if (to > next && to >= end && is_grade_of(d, kind, grade))
		{
			d->parts.kind = kind;
			d->parts.grade = grade;
			return d->to = to;
		}
	}
	/* "B1 (bậc 3)": the same by another scale */
	if (p->separator == '(' && (d->parts.kind == CBCC_GRADE_CEFR || d->parts.kind == CBCC_GRADE_STEP))
	{
		if (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_EQUIVALENT))
			next = cbcc_cell_skip(p, next + 1, end);
		to = cbcc_cell_read_grade(p, next, end, &kind, &grade);
		if (to > next && to >= end && (kind == CBCC_GRADE_CEFR || kind == CBCC_GRADE_STEP))
			return d->to = to;
	}
	if (d->parts.kind == CBCC_GRADE_NONE || d->parts.language != 0 ||
		next + 1 != end || p->separator == ';' ||
		d->parts.track == CBCC_TRACK_GENERAL)
		return at;
	track = cbcc_cell_label(cbcc_cell_at(p, next));
	if (cbcc_cell_has(p, next, end, CBCC_CLASS_CELL_LANGUAGE) && takes_language(d))
	{
		uint32_t	value = cbcc_cell_token_value(cbcc_cell_at(p, next),
												  CBCC_CLASS_CELL_LANGUAGE);

		d->parts.track = (cbcc_track) (value >> 16 & 0xff);
		d->parts.language = (int) (value & 0xffff);
	}
	else if (d->bare_grade && track == CBCC_TRACK_INFORMATICS)
		d->parts.track = track;
	else
		return at;
	d->bare_grade = false;
	return d->to = end;
}

/* "Trung cấp (LLCT)", "Chuyên viên - QLNN": the track behind its level. */
static size_t
attach_track(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	cbcc_cell_draft *d = &p->draft;
	cbcc_track	track;

	if (next + 1 != end || d->word_count > 0 ||
		(p->separator != '(' && p->separator != '-' && p->separator != '/' &&
		 p->separator != ':' && p->separator != '.'))
		return at;
	track = cbcc_cell_label(cbcc_cell_at(p, next));
	if (track == CBCC_TRACK_POLITICAL && d->any_track && is_degree(d))
		d->parts.track = track;
	else if (track != d->parts.track || track == CBCC_TRACK_NONE ||
			 (d->parts.level == CBCC_LEVEL_NONE &&
			  (d->parts.kind == CBCC_GRADE_NONE ||
			   (p->separator != '(' && p->separator != '-'))))
		return at;
	return d->to = end;
}

/* "ĐH Nông lâm TP. HCM": with its place, the school behind a comma too. */
static bool
is_school(const cbcc_cell_parser *p, size_t at, size_t end)
{
	if (!cbcc_cell_is_university(cbcc_cell_at(p, at)))
		return false;
	if (p->separator == '-' || p->separator == '(')
		return true;
	if (p->separator != ',')
		return false;
	for (at++; at < end; at++)
		if (cbcc_cell_is_place(cbcc_cell_at(p, at)) &&
			!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_RESULT) &&
			!cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_MAJOR))
			return true;
	return false;
}

static bool
is_word_token(const cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	cbcc_track	track;
	cbcc_level	level;

	if (token->kind == CBCC_ATOM_NUMBER)
		return false;
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR))
		return true;
	return !cbcc_cell_level(token, &track, &level) &&
		((token->is & CBCC_CELL_CLASSES & ~CBCC_CELL_IS(CBCC_CLASS_TRACK)) == 0 ||
		 cbcc_cell_token_is_word(token, CBCC_CELL_WORD_FILLER));
}

/* Words up to the end, or up to a mode or a place. */
static bool
are_words(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (cbcc_cell_token_has(cbcc_cell_at(p, i), CBCC_CLASS_CELL_MODE) ||
			(cbcc_cell_is_place(cbcc_cell_at(p, i)) && !cbcc_cell_has(p, i, end, CBCC_CLASS_CELL_MAJOR)))
			return i > at;
		else if (!is_word_token(p, i))
			return false;
	return true;
}

/* "15/6/2010", "6-2010" */
static bool
is_date(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (cbcc_cell_at(p, i)->kind != ((i - at) % 2 == 0 ? CBCC_ATOM_NUMBER : CBCC_ATOM_MARK))
			return false;
	return cbcc_cell_token_integer(cbcc_cell_at(p, end - 1), p->text) > 1900;
}

/* "ĐH Luật (ĐH Huế)": behind a degree named so itself, without any field. */
static bool
is_school_only(const cbcc_cell_parser *p, size_t at, size_t end)
{
	if (!cbcc_cell_is_university(cbcc_cell_at(p, at)) || at + 1 >= end ||
		(p->separator != '-' && p->separator != '('))
		return false;
	for (at++; at < end; at++)
		if (!cbcc_cell_is_place(cbcc_cell_at(p, at)) || cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_MAJOR))
			return false;
	return true;
}

/* A school, a year, a class of degree: read over. */
static size_t
attach_circumstance(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	const cbcc_cell_token *token;

	if (next >= end)
		return end;
	token = cbcc_cell_at(p, next);
	/* "Học viện Báo chí và Tuyên truyền" */
	if (p->draft.at_school && (p->separator == '&' || p->separator == '-') &&
		p->draft.word_count > 0 && are_words(p, next, end))
		return end;
	if (cbcc_cell_is_place(token))
	{
		p->draft.at_school = cbcc_cell_token_is_word(token, CBCC_CELL_WORD_SCHOOL);
		return end;
	}
	if (token->kind == CBCC_ATOM_NUMBER &&
		(cbcc_cell_skip(p, next + 1, end) == end || is_date(p, next, end)))
		return end;
	if (is_degree(&p->draft) && p->draft.parts.level >= CBCC_LEVEL_BACHELOR &&
		p->draft.word_count > 0 &&
		(p->draft.named_degree ? is_school_only(p, next, end) : is_school(p, next, end)))
		return end;
	return at;
}

static bool
is_ethnic_language(const cbcc_cell_token *token)
{
	return (cbcc_cell_token_value(token, CBCC_CLASS_CELL_LANGUAGE) >> 16 & 0xff) ==
		CBCC_TRACK_ETHNIC_LANGUAGE;
}

/* "- QLNN", "và công tác Mặt trận": a track of its own. */
static bool
is_track_alone(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_track	track;

	while (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_COURSE))
		at++;
	track = cbcc_cell_label_at(p, at, end);
	return at + 1 == end &&
		(track == CBCC_TRACK_STATE_MANAGEMENT || track == CBCC_TRACK_PARTY_WORK ||
		 track == CBCC_TRACK_ETHNIC_LANGUAGE || is_ethnic_language(cbcc_cell_at(p, at)) ||
		 (track == CBCC_TRACK_INFORMATICS && cbcc_cell_at(p, at)->atoms > 2 &&
		  !cbcc_cell_is_technology(cbcc_cell_at(p, at))));
}

/*
 * The field: "ĐH (Luật)", "ĐH chính quy - Nông học", "ĐH, ngành Luật".
 * Behind a dash, words go on with the field: "Văn thư - lưu trữ".
 */
static size_t
attach_field(cbcc_cell_parser *p, size_t at, size_t next, size_t end)
{
	cbcc_cell_draft *d = &p->draft;
	bool		named = cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_FIELD);

	if (!is_degree(d) || next >= end)
		return at;
	if (named)
	{
		d->word_count = 0;
		if (next + 1 == end)
			return d->to = end;
		return cbcc_cell_read_tail(p, next, end);
	}
	if (!are_words(p, next, next + 1) || cbcc_cell_is_label_of_level(p, next, end))
		return at;
	/* "ThS - QLNN"; but "Đại học - Quản lý nhà nước" is a field */
	if (is_track_alone(p, next, end) &&
		(cbcc_cell_at(p, next)->all_capital ||
		 (p->separator != '-' && p->separator != '/' && p->separator != '(' &&
		  p->separator != ':')))
		return at;
	if (d->word_count == 0)
	{
		if (p->separator == ';' && !p->carries)
			return at;
		if (p->separator == ',' && !p->carries && !are_words(p, next, end))
			return at;
		return cbcc_cell_read_tail(p, next, end);
	}
	if ((p->separator == '-' || (p->separator == '&' && !p->carries)) &&
		!is_track_alone(p, next, end) && are_words(p, next, end) && d->to == at - 1)
	{
		size_t		words = d->word_count;
		size_t		to;

		cbcc_cell_add_word(p, at - 1);
		to = cbcc_cell_read_tail(p, next, end);
		if (d->word_count <= words + 1)
			d->word_count = words;
		return to;
	}
	if (p->separator == '(' && !p->carries)
		return end;
	return at;
}

size_t
cbcc_cell_attach(cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	size_t		next;
	size_t		to;

	if (!p->has_draft)
		return at;
	/* what begins a qualification and has no other sense */
	if ((p->separator == ';' || p->separator == ',') &&
		(token->is & CBCC_CELL_CLASSES) == CBCC_CELL_IS(CBCC_CLASS_CELL_LEVEL) &&
		p->draft.parts.track != CBCC_TRACK_GENERAL)
		return at;
	next = cbcc_cell_skip(p, at, end);
	if ((to = attach_mode(p, at, next, end)) > at ||
		(to = attach_status(p, at, next, end)) > at ||
		(to = attach_general(p, at, next, end)) > at ||
		(to = attach_grade(p, at, next, end)) > at ||
		(to = attach_track(p, at, next, end)) > at ||
		(to = attach_circumstance(p, at, next, end)) > at ||
		(to = attach_field(p, at, next, end)) > at)
		return to;
	return at;
}
