/*-------------------------------------------------------------------------
 *
 * cell_degree.c
 *		Levels of a profession and of political theory, with mode and field.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <string.h>

/* Does a grade stand here, of a language or of informatics? */
static bool
has_grade_behind(const cbcc_cell_parser *p, size_t at, size_t end)
{
	cbcc_grade_kind kind;
	int			grade;
	size_t		next = cbcc_cell_skip(p, at + 1, end);

	/* "tiếng Nga chứng chỉ B1" */
	while (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_COURSE))
		next = cbcc_cell_skip(p, next + 1, end);
	/* "tiếng Pháp (B1)", "Anh: B" */
	if (next == end && (cbcc_cell_is_mark(p, end, '(') || cbcc_cell_is_mark(p, end, ':')))
		end = ++next < p->window.count ? next + 1 : next;
	return cbcc_cell_read_grade(p, next, end, &kind, &grade) > next;
}

/* Does another qualification begin at this token of a field? */
static bool
begins_other(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	cbcc_track	track = cbcc_cell_label(token);

	if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_IN_PROGRESS))
		return true;
	/* "ĐH Luật CT TC" */
	if (token->all_capital && token->atoms == 1 && p->draft.word_count > 0 &&
		track == CBCC_TRACK_POLITICAL && cbcc_cell_is_label_of_level(p, at, end))
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

/* A word with a mode among its senses is one here. */
static bool
reads_as_mode(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);

	if (!cbcc_cell_is_mode(p, at, end))
		return false;
	if (cbcc_cell_is_level(p, at, end) &&
		cbcc_cell_label_at(p, at + 1, end) == CBCC_TRACK_POLITICAL)
		return false;
	return !(cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) && at + 1 < end &&
			 cbcc_cell_token_has(token + 1, CBCC_CLASS_CELL_MAJOR));
}

static void
set_mode(cbcc_cell_parser *p, size_t at)
{
	if (p->draft.mode == CBCC_STUDY_MODE_NONE)
		p->draft.mode = (cbcc_study_mode)
			cbcc_cell_token_value(cbcc_cell_at(p, at), CBCC_CLASS_CELL_MODE);
}

/* Behind a field, "ĐH" names the school: "Cử nhân Luật ĐH Huế". */
static bool
is_school_level(const cbcc_cell_parser *p, size_t at)
{
	cbcc_track	track;
	cbcc_level	level;

	return cbcc_cell_level(cbcc_cell_at(p, at), &track, &level) &&
		track == CBCC_TRACK_PROFESSIONAL &&
		(level == CBCC_LEVEL_BACHELOR || level == CBCC_LEVEL_COLLEGE) &&
		p->draft.parts.level >= CBCC_LEVEL_BACHELOR && p->draft.word_count > 0 &&
		!p->draft.named_degree;
}

/* A word of no other use, which a field may go on with. */
static bool
is_plain_word(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_token *token;

	if (at >= end)
		return false;
	token = cbcc_cell_at(p, at);
	if (token->kind != CBCC_ATOM_SYLLABLE)
		return false;
	return cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) ||
		(token->word == CBCC_CELL_NO_WORD && !cbcc_cell_is_place(token) &&
		 !cbcc_cell_is_mode(p, at, end) && !cbcc_cell_is_level(p, at, end));
}

/*
 * Inside a field, a word that is read over elsewhere is part of it: "quản lý
 * nhà nước về tôn giáo", "kinh doanh quốc tế", "sản phụ khoa".
 */
static bool
is_inside_field(const cbcc_cell_parser *p, size_t at, size_t end)
{
	bool		major = cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_MAJOR);

	if (p->draft.word_count == 0)
		return false;
	switch (cbcc_cell_at(p, at)->word)
	{
		case CBCC_CELL_WORD_FILLER:
			return major || is_plain_word(p, at + 1, end);
		case CBCC_CELL_WORD_FIELD:
			return major && !is_plain_word(p, at + 1, end);
		case CBCC_CELL_WORD_PLACE:
			return major;
		default:
			return false;
	}
}

/* "ĐH Nông nghiệp I" */
static bool
is_roman(const cbcc_cell_parser *p, const cbcc_cell_token *token)
{
	for (size_t i = token->start; i < token->end; i++)
		if (p->text[i] != 'I')
			return false;
	return p->draft.word_count > 0 && token->kind == CBCC_ATOM_SYLLABLE;
}

/* "THSP 12+2 Tiểu học" */
static bool
is_years_of_school(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at + 2 < end && cbcc_cell_at(p, at)->kind == CBCC_ATOM_NUMBER &&
		cbcc_cell_is_mark(p, at + 1, '+') && cbcc_cell_at(p, at + 2)->kind == CBCC_ATOM_NUMBER;
}

/* "Trung cấp Y sĩ", "Đại học Bác sĩ đa khoa" */
static bool
is_level_again(const cbcc_cell_parser *p, size_t at)
{
	cbcc_track	track;
	cbcc_level	level;

	return p->draft.word_count == 0 &&
		cbcc_cell_level(cbcc_cell_at(p, at), &track, &level) &&
		(track == CBCC_TRACK_PROFESSIONAL || level == CBCC_LEVEL_BACHELOR) &&
		level == p->draft.parts.level &&
		!cbcc_cell_is_university(cbcc_cell_at(p, at));
}

size_t
cbcc_cell_read_tail(cbcc_cell_parser *p, size_t at, size_t end)
{
	bool		school = false;

	for (; at < end; at++)
	{
		const cbcc_cell_token *token = cbcc_cell_at(p, at);

		if (begins_other(p, at, end))
			break;
		if (reads_as_mode(p, at, end))
			set_mode(p, at);
		else if (!school && is_inside_field(p, at, end))
			cbcc_cell_add_word(p, at);
		else if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_FIELD))
		{
			p->draft.word_count = 0;
			school = false;
		}
		else if (is_years_of_school(p, at, end))
			at += 2;
		else if (!school && is_level_again(p, at))
			continue;
		else if (cbcc_cell_is_place(token) || token->kind == CBCC_ATOM_NUMBER ||
				 is_roman(p, token) ||
				 cbcc_cell_is_course_number(token) || is_school_level(p, at))
			school = true;
		else if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_FILLER) ||
				 cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_SYSTEM) ||
				 token->kind == CBCC_ATOM_MARK)
			continue;
		else if (cbcc_cell_is_level(p, at, end) &&
				 !cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) && !school)
			break;
		else if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_EQUIVALENT))
			p->draft.status = CBCC_STUDY_STATUS_EQUIVALENT;
		else if (!school)
			cbcc_cell_add_word(p, at);
	}
	p->draft.at_school = school;
	p->draft.to = at;
	return at;
}

/* Level words in a row are one degree: "BS CKI", "PGS.TS", "ThS.BS". */
static size_t
read_degree(cbcc_cell_parser *p, size_t at, size_t end, cbcc_track *track,
			cbcc_level *level, bool *named)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
	cbcc_track	other_track;
	cbcc_level	other;
	size_t		next;

	(void) cbcc_cell_level(token, track, level);
	*named = cbcc_cell_is_university(token);
	if (*track == CBCC_TRACK_NONE && *level != CBCC_LEVEL_BACHELOR)
		return at + 1;
	for (at++;; at = next + 1)
	{
		next = at;
		while (next < p->window.count && cbcc_cell_at(p, next)->kind == CBCC_ATOM_MARK &&
			   (cbcc_cell_is_mark(p, next, '.') || cbcc_cell_is_mark(p, next, ',')))
			next++;
		if (next >= p->window.count || (next >= end && *level < CBCC_LEVEL_MASTER) ||
			!cbcc_cell_level(cbcc_cell_at(p, next), &other_track, &other) ||
			cbcc_cell_token_has(cbcc_cell_at(p, next), CBCC_CLASS_CELL_MODE) ||
			other_track != CBCC_TRACK_PROFESSIONAL || other < CBCC_LEVEL_BACHELOR)
			return at;
		/* "CN. Đại học Luật" are two */
		if (next > at && cbcc_cell_is_university(cbcc_cell_at(p, next)))
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
		if (!cbcc_cell_is_word(p, i, p->pending_end, CBCC_CELL_WORD_FIELD) &&
			!cbcc_cell_is_word(p, i, p->pending_end, CBCC_CELL_WORD_FILLER))
			cbcc_cell_add_word(p, i);
	d->from = p->pending;
	p->pending = p->pending_end;
	d->field_first = true;
	d->rule = "field before its level";
}

/* The level of a political label, or of a profession. */
static bool
political_has(cbcc_level level)
{
	return cbcc_level_name(CBCC_TRACK_POLITICAL, level) != NULL;
}

size_t
cbcc_cell_read_political(cbcc_cell_parser *p, size_t from, size_t at, size_t end,
			   cbcc_level level, const char *rule)
{
	(void) cbcc_cell_begin(p, CBCC_TRACK_POLITICAL, level, from, at, rule);
	at = cbcc_cell_skip(p, at, end);
	while (cbcc_cell_label_at(p, at, end) == CBCC_TRACK_POLITICAL)
		at++;
	for (;; at++)
	{
		at = cbcc_cell_skip(p, at, end);
		if (at < end && cbcc_cell_is_mode(p, at, end))
			set_mode(p, at);
		else if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_EQUIVALENT))
			p->draft.status = CBCC_STUDY_STATUS_EQUIVALENT;
		else if (at >= end || !cbcc_cell_is_course_number(cbcc_cell_at(p, at)))
			break;
	}
	p->draft.to = at;
	if (at < end && cbcc_cell_is_place(cbcc_cell_at(p, at)))
		return end;
	return at;
}

/* Is the level followed by the name of political theory? */
static bool
is_political(const cbcc_cell_parser *p, size_t at, size_t end)
{
	at = cbcc_cell_skip(p, at, end);
	while (cbcc_cell_is_mode(p, at, end))
		at++;
	return cbcc_cell_label_at(p, at, end) == CBCC_TRACK_POLITICAL;
}

/* Behind the value of its label, "KS ..." and "TC Luật" are a profession's. */
static bool
is_own_degree(const cbcc_cell_parser *p, cbcc_track track, size_t at, size_t end)
{
	at = cbcc_cell_skip(p, at, end);
	return p->label_used &&
		(track != CBCC_TRACK_NONE || cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_MAJOR) ||
		 cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_FIELD));
}

size_t
cbcc_cell_read_professional(cbcc_cell_parser *p, size_t at, size_t end)
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
		return cbcc_cell_read_political(p, from, to, end, level, "level and its track");
	}
	if (p->label == CBCC_TRACK_POLITICAL && political_has(level) &&
		!is_own_degree(p, track, to, end))
		return cbcc_cell_read_political(p, from, to, end, level, "label before the level");
	p->pending = p->pending_end;
	(void) cbcc_cell_begin(p, CBCC_TRACK_PROFESSIONAL, level, from, to,
					   "professional level");
	p->pending = pending;
	p->draft.named_degree = named;
	p->draft.any_track = track == CBCC_TRACK_NONE;
	to = cbcc_cell_read_tail(p, to, end);
	if (p->draft.word_count == 0)
		claim_pending(p);
	else
		cbcc_cell_drop_pending(p);
	/* "TH" alone may be a primary school or informatics too */
	if (p->draft.word_count == 0 && p->label == CBCC_TRACK_NONE &&
		cbcc_cell_token_has(cbcc_cell_at(p, from), CBCC_CLASS_CELL_LABEL))
		p->draft.bare_grade = true;
	p->carries = several || (p->draft.word_count == 0 && cbcc_cell_is_mark(p, to, ':'));
	p->carried = level;
	p->several = false;
	return to;
}
