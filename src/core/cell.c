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
#include "host.h"

#include <string.h>

/* How far back an open bracket is looked for, in tokens. */
#define BRACKET_REACH 16

static bool
holds_mark(const cbcc_cell_parser *p, size_t at, size_t end, uint32_t mark)
{
	for (; at < end; at++)
		if (cbcc_cell_is_mark(p, at, mark))
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
	const cbcc_cell_token *first = cbcc_cell_at(p, from);
	const cbcc_cell_token *last = cbcc_cell_at(p, to - 1);
	cbcc_cell_reading *reading;
	size_t		at;

	if (list->count == p->room)
	{
		void	   *items = cbcc_widen(p->host, list->items, &p->room, 8,
									   sizeof(cbcc_cell_reading));

		if (items == NULL)
		{
			p->no_memory = true;
			return NULL;
		}
		list->items = items;
	}
	/* a label that got no value is found out behind what follows it */
	for (at = list->count++; at > 0 && list->items[at - 1].span.first > first->first; at--)
		list->items[at] = list->items[at - 1];
	reading = &list->items[at];
	reading->value = 0;
	reading->mode = CBCC_STUDY_MODE_NONE;
	reading->status = CBCC_STUDY_STATUS_NONE;
	reading->major = (cbcc_string) {NULL, 0};
	reading->span = (cbcc_span) {first->first, last->last};
	reading->piece = (cbcc_string) {p->text + first->start, last->end - first->start};
	reading->rule = rule;
	return reading;
}

void
cbcc_cell_add_unparsed(cbcc_cell_parser *p, size_t from, size_t to, const char *rule)
{
	if (from < to)
		(void) new_reading(p, from, to, rule);
}

/* Words that no level has claimed. */
void
cbcc_cell_drop_pending(cbcc_cell_parser *p)
{
	size_t		from = p->pending;

	p->pending = p->pending_end;
	cbcc_cell_add_unparsed(p, from, p->pending_end, "words without a level");
}

static void
finish(cbcc_cell_parser *p)
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
	if (d->to > d->from && d->to < p->window.count && cbcc_cell_is_mark(p, d->to, ')') &&
		holds_mark(p, d->from, d->to, '('))
		d->to++;
	if (d->bare_grade || !cbcc_qualification_is_valid(value))
	{
		cbcc_cell_add_unparsed(p, d->from, d->to, d->bare_grade ?
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

cbcc_cell_draft *
cbcc_cell_begin(cbcc_cell_parser *p, cbcc_track track, cbcc_level level,
				size_t from, size_t to, const char *rule)
{
	cbcc_cell_draft *d = &p->draft;

	finish(p);
	cbcc_cell_drop_pending(p);
	d->parts = (cbcc_qualification_parts) {.track = track, .level = level};
	d->mode = p->mode;
	d->status = p->in_progress ? CBCC_STUDY_STATUS_IN_PROGRESS :
		p->equivalent ? CBCC_STUDY_STATUS_EQUIVALENT : CBCC_STUDY_STATUS_NONE;
	d->named_degree = d->any_track = d->field_first = d->bare_grade = d->at_school = false;
	d->word_count = 0;
	d->from = from;
	d->to = to;
	d->rule = rule;
	p->in_progress = p->equivalent = false;
	p->mode = CBCC_STUDY_MODE_NONE;
	p->label_says = false;
	p->label_used = true;
	p->has_draft = true;
	return &p->draft;
}

/*
 * A label that got no value: a qualification by itself, or nothing, as before a
 * colon with only a dash behind it.
 */
static void
drop_label(cbcc_cell_parser *p)
{
	if (p->label != CBCC_TRACK_NONE && p->label_says && !p->label_open)
		(void) cbcc_cell_read_track(p, p->label, p->label_token, p->label_token + 1,
									"track without level");
}

static bool
is_known_field(const cbcc_cell_parser *p, size_t from, size_t to)
{
	for (; from < to; from++)
		if (!cbcc_cell_token_has(cbcc_cell_at(p, from), CBCC_CLASS_CELL_MAJOR) &&
			!cbcc_cell_is_word(p, from, to, CBCC_CELL_WORD_FIELD) &&
			!cbcc_cell_is_word(p, from, to, CBCC_CELL_WORD_FILLER))
			return false;
	return true;
}

/* Where words without a head end. */
static size_t
end_of_words(const cbcc_cell_parser *p, size_t at, size_t end)
{
	for (at++; at < end; at++)
		if (cbcc_cell_is_level(p, at, end) &&
			!cbcc_cell_token_has(cbcc_cell_at(p, at), CBCC_CLASS_CELL_MODE))
			return at;
	return end;
}

/* "2 bằng ĐH: Luật, Kế toán": a field with the level of the one before. */
static size_t
read_carried(cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_draft *d = &p->draft;
	size_t		to;
	bool		listed = p->separator == ',' || p->separator == '+' ||
		p->separator == '/' || p->separator == 0 || p->separator == '&';

	if (!p->carries &&
		!(p->has_draft && listed && d->parts.track == CBCC_TRACK_PROFESSIONAL &&
		  d->word_count > 0 && !d->field_first &&
		  d->parts.level >= CBCC_LEVEL_INTERMEDIATE &&
		  is_known_field(p, at, end)))
		return at;
	if (!p->carries)
		p->carried = d->parts.level;
	(void) cbcc_cell_begin(p, CBCC_TRACK_PROFESSIONAL, p->carried, at, at,
					   "level of the field before");
	to = cbcc_cell_read_tail(p, at, end);
	if (to == at)
		p->has_draft = false;	/* no field: "ĐH: th(C" */
	return to;
}

static size_t
read_words(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		to;

	if (cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_SUBJECT))
		return cbcc_cell_read_course(p, at, at, end);
	to = read_carried(p, at, end);
	if (to > at)
		return to;
	to = end_of_words(p, at, end);
	if (is_known_field(p, at, to))
	{
		finish(p);
		cbcc_cell_drop_pending(p);
		p->pending = at;
		p->pending_end = to;
		return to;
	}
	finish(p);
	cbcc_cell_drop_pending(p);
	cbcc_cell_add_unparsed(p, at, end, "not understood");
	return end;
}

/* Does a bracket stand open before this token? */
static bool
is_in_bracket(const cbcc_cell_parser *p, size_t at)
{
	for (size_t i = at; i > 0 && i + BRACKET_REACH > at; i--)
		if (cbcc_cell_is_mark(p, i - 1, '('))
			return true;
		else if (cbcc_cell_is_mark(p, i - 1, ')'))
			return false;
	return false;
}

/*
 * "1.", "a)", "2/", "3-" before a clause.  Inside one, and where a value may
 * stand, only the number that comes next: "bậc 3. Tin học" is none.
 */
static size_t
skip_numbering_at(const cbcc_cell_parser *p, size_t at, bool begins)
{
	bool		bracket = cbcc_cell_is_mark(p, at + 1, ')');
	unsigned	number;

	if (at + 2 >= p->window.count || (!bracket && !cbcc_cell_at(p, at + 2)->spaced))
		return at;
	number = cbcc_cell_list_number(p, at);
	if (bracket && (cbcc_cell_at(p, at)->capital || is_in_bracket(p, at)))
		return at;
	/* "12/ 12" is a class, "1/ 12/12" is not */
	if (cbcc_cell_at(p, at + 2)->kind == CBCC_ATOM_NUMBER &&
		cbcc_cell_is_mark(p, at + 1, '/') && !cbcc_cell_is_mark(p, at + 3, '/'))
		return at;
	if (number == p->numbered + 1 ? p->numbered > 0 || begins :
		at == 0 || (begins && p->separator == ';'))
		return at + 2;
	return at;
}

static inline size_t
skip_numbering(const cbcc_cell_parser *p, size_t at, bool begins)
{
	return cbcc_cell_is(p, at, p->window.count, CBCC_CELL_NUMBERS) ?
		skip_numbering_at(p, at, begins) : at;
}

/* "2 bằng ĐH", "2 ĐH" */
static bool
is_count(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at + 1 < end && cbcc_cell_at(p, at)->kind == CBCC_ATOM_NUMBER &&
		cbcc_cell_at(p, at)->end - cbcc_cell_at(p, at)->start <= 2 &&
		(cbcc_cell_is_word(p, at + 1, end, CBCC_CELL_WORD_FILLER) ||
		 cbcc_cell_is_university(cbcc_cell_at(p, at + 1)));
}

/* The "3" of "đang học năm 3", not the 12 of "đang học 12/12". */
static bool
is_year_of_study(const cbcc_cell_parser *p, size_t at)
{
	return cbcc_cell_at(p, at)->kind == CBCC_ATOM_NUMBER && !cbcc_cell_is_mark(p, at + 1, '/');
}

/* "12+2 THSP" */
static bool
is_years_of_school(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return at + 3 < end && cbcc_cell_at(p, at)->kind == CBCC_ATOM_NUMBER &&
		cbcc_cell_is_mark(p, at + 1, '+') &&
		cbcc_cell_at(p, at + 2)->kind == CBCC_ATOM_NUMBER && cbcc_cell_is_level(p, at + 3, end);
}

/* What may change what the next head says. */
#define PREFIX \
	(CBCC_CELL_IS_WORD(CBCC_CELL_WORD_IN_PROGRESS) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_EQUIVALENT) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_SEVERAL) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_CONTINUATION) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_PRESENT) | \
	 CBCC_CELL_IS_WORD(CBCC_CELL_WORD_RESULT))

/* Read over it, and what says nothing. */
static size_t
read_prefix(cbcc_cell_parser *p, size_t at, size_t end)
{
	for (;;)
	{
		size_t		next = cbcc_cell_skip(p, at, end);

		if (!cbcc_cell_is(p, next, end, PREFIX) && !cbcc_cell_is_number(p, next))
			return next;
		if (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_IN_PROGRESS))
		{
			p->in_progress = true;
			next++;
		}
		else if (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_EQUIVALENT) && next + 1 < end)
		{
			p->equivalent = true;
			next++;
		}
		else if (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_SEVERAL) ||
				 is_count(p, next, end))
		{
			p->several = true;
			next++;
		}
		else if ((cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_CONTINUATION) ||
				  cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_PRESENT)) &&
				 next + 1 < end)
			next++;
		else if (is_years_of_school(p, next, end))
			next += 3;
		else if (p->in_progress && next + 1 < end &&
				 (cbcc_cell_is_word(p, next, end, CBCC_CELL_WORD_RESULT) ||
				  is_year_of_study(p, next)))
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

	if ((p->clause & CBCC_CELL_IS_WORD(word)) == 0)
		return false;
	for (; at < end; at++)
		if (cbcc_cell_is_word(p, at, end, word))
			any = true;
		else if (cbcc_cell_skip(p, at, end) == at)
			return false;
	return any;
}

/* "LLCT: chứng chỉ", "Tin học: CC"; but "LLCT: CC" is cao cấp. */
static bool
names_certificate_alone(const cbcc_cell_parser *p, size_t at, size_t end)
{
	if (p->label == CBCC_TRACK_NONE || !is_only(p, at, end, CBCC_CELL_WORD_COURSE))
		return false;
	for (; at < end; at++)
		if ((p->label == CBCC_TRACK_POLITICAL || p->label == CBCC_TRACK_STATE_MANAGEMENT) &&
			cbcc_cell_is_level(p, at, end))
			return false;
	return true;
}

/* "không có chứng chỉ tin học", "chưa bồi dưỡng QLNN" */
static bool
is_denied(const cbcc_cell_parser *p, size_t at, size_t end)
{
	if ((p->clause & CBCC_CELL_IS_WORD(CBCC_CELL_WORD_NONE)) == 0)
		return false;
	at = cbcc_cell_skip(p, at, end);
	if (!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_NONE) || cbcc_cell_is_level(p, at, end))
		return false;
	for (at++; at < end; at++)
		if (!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_COURSE) &&
			!cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_NONE) &&
			!cbcc_cell_is_language(p, at, end) && !cbcc_cell_label_at(p, at, end) &&
			cbcc_cell_skip(p, at, end) == at)
			return false;
	return true;
}

/* "Hành chính - văn phòng": a field goes on with the name of an office. */
static bool
goes_on(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return p->has_draft && p->draft.word_count > 0 &&
		(p->separator == '-' || p->separator == '&') && is_known_field(p, at, end);
}

static bool
is_refused(const cbcc_cell_parser *p, size_t at, size_t end)
{
	return (p->clause & CBCC_CELL_BROKEN) != 0 ||
		(cbcc_cell_is_word(p, at, end, CBCC_CELL_WORD_OFFICE) && !goes_on(p, at, end));
}

/* "2 bằng ĐH: Luật, CNTT": a field here, not a certificate. */
static bool
is_listed_field(const cbcc_cell_parser *p, size_t at, size_t end)
{
	const cbcc_cell_draft *d = &p->draft;
	bool		spelled;

	if (at + 1 != end ||
		(cbcc_cell_label_at(p, at, end) != CBCC_TRACK_INFORMATICS &&
		 !(p->carries && cbcc_cell_is_language(p, at, end))) ||
		cbcc_cell_is_mark(p, end, ':') || !cbcc_cell_has(p, at, end, CBCC_CLASS_CELL_MAJOR))
		return false;
	spelled = cbcc_cell_is_technology(cbcc_cell_at(p, at));
	if (p->carries)
		return p->separator != ';' || spelled;
	return spelled && p->has_draft && d->parts.track == CBCC_TRACK_PROFESSIONAL &&
		d->word_count > 0 && !d->field_first && p->separator != ';';
}

/* Is the clause done with, since it says no more than that something is so, or is not? */
static bool
is_answer(cbcc_cell_parser *p, size_t at, size_t end, bool value)
{
	if (is_refused(p, at, end))
	{
		finish(p);
		cbcc_cell_drop_pending(p);
		cbcc_cell_add_unparsed(p, at, end, "no qualification");
		return true;
	}
	/* "(1)" before a clause */
	if (!p->has_draft && p->separator == '(' && at + 1 == end &&
		cbcc_cell_is_mark(p, end, ')') &&
		cbcc_cell_token_integer(cbcc_cell_at(p, at), p->text) > 0)
		return true;
	if (is_only(p, at, end, CBCC_CELL_WORD_NONE) || is_denied(p, at, end))
	{
		p->label_says = false;
		return true;
	}
	if (p->label_says && (is_only(p, at, end, CBCC_CELL_WORD_PRESENT) ||
						  (value && names_certificate_alone(p, at, end))))
	{
		drop_label(p);
		return true;
	}
	if (!value || !names_certificate_alone(p, at, end))
		return false;
	cbcc_cell_add_unparsed(p, at, end, "certificate of nothing named");
	return true;
}

static void
read_clause(cbcc_cell_parser *p, size_t at, size_t end)
{
	size_t		start = at;
	size_t		to;
	bool		value = p->label_open;

	p->label_open = false;
	if (is_answer(p, at, end, value))
		return;
	if (!value && (p->separator != ':' || p->label == CBCC_TRACK_NONE) &&
		!cbcc_cell_is_label_of_next(p, at, end))
		at = cbcc_cell_attach(p, at, end);
	if (at == start)
	{
		at = read_prefix(p, at, end);
		if (at >= end && at > start && !p->in_progress && !p->has_draft && !p->several &&
			!cbcc_cell_is_mark(p, end, ':'))
			cbcc_cell_add_unparsed(p, start, end, "no level named");
	}
	while (at < end)
	{
		to = is_listed_field(p, at, end) ? at : cbcc_cell_read_head(p, at, end);
		if (to == at && !value && (at > start || p->has_draft))
			to = cbcc_cell_attach(p, at, end);
		if (to == at)
			to = read_words(p, at, end);
		at = read_prefix(p, to, end);
		if (at < end && is_only(p, at, end, CBCC_CELL_WORD_NONE))
			at = end;
	}
	/* "Tin học: chưa qua": whatever it says, it is no qualification by itself */
	if (value)
		p->label_says = false;
	/* "ĐH Luật đang học" */
	if (p->in_progress && p->has_draft && !cbcc_cell_is_mark(p, end, ':'))
	{
		p->draft.status = CBCC_STUDY_STATUS_IN_PROGRESS;
		p->in_progress = false;
	}
}

static void
note_separator(cbcc_cell_parser *p, size_t at)
{
	const cbcc_cell_token *token = cbcc_cell_at(p, at);
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

void
cbcc_cell_read_tokens(cbcc_cell_parser *p, size_t at)
{
	size_t		count = p->window.count;

	cbcc_cell_mark_tokens(p);
	p->pending = p->pending_end = 0;
	while (at < count && !p->no_memory)
	{
		size_t		from = skip_numbering(p, at, p->separator != ':');
		size_t		end = from;

		p->clause = 0;
		if (from > at)
		{
			p->numbered = cbcc_cell_list_number(p, at);
			p->separator = ';';
			if (!p->label_open)
			{
				drop_label(p);
				p->label = CBCC_TRACK_NONE;
			}
			at = from;
			continue;
		}
		if (cbcc_cell_is_separator(p, at))
		{
			note_separator(p, at++);
			continue;
		}
		while (end < count && !cbcc_cell_is_separator(p, end) &&
			   (end == at || skip_numbering(p, end, false) == end))
			p->clause |= cbcc_cell_at(p, end++)->is;
		/* a slash inside a class is no separator */
		read_clause(p, at, end);
		at = p->has_draft && p->draft.to >= end ? p->draft.to : end;
		p->separator = 0;
	}
}

void
cbcc_cell_end_window(cbcc_cell_parser *p)
{
	finish(p);
	cbcc_cell_drop_pending(p);
	/* a label that got no value says nothing, and its tokens are gone */
	p->label = CBCC_TRACK_NONE;
}

void
cbcc_cell_start(cbcc_cell_parser *p, const cbcc_host *host, const char *text,
				bool majors, const cbcc_cell_trace *trace, cbcc_cell *result)
{
	p->host = host;
	p->text = text;
	p->majors = majors;
	p->trace = trace;
	p->has_draft = false;
	p->label = CBCC_TRACK_NONE;
	p->label_says = p->label_open = p->label_used = false;
	p->label_token = 0;
	p->numbered = 0;
	p->several = p->carries = false;
	p->carried = CBCC_LEVEL_NONE;
	p->in_progress = p->equivalent = false;
	p->mode = CBCC_STUDY_MODE_NONE;
	p->room = 0;
	p->result = result;
	p->no_memory = false;
}

cbcc_error
cbcc_cell_parse(const cbcc_host *host, cbcc_cell_memory *memory, const char *text,
				size_t length, bool majors, const cbcc_cell_trace *trace, cbcc_cell *result)
{
	cbcc_cell_parser p;

	*result = (cbcc_cell) {NULL, 0};
	cbcc_cell_start(&p, host, text, majors, trace, result);
	cbcc_cell_window_start(&p.window, host, memory, text, length);
	while (!p.no_memory && cbcc_cell_window_next(&p.window))
	{
		cbcc_check_interrupt(host);
		if (trace != NULL)
			cbcc_cell_trace_tokens(&p);
		p.separator = 0;
		cbcc_cell_read_tokens(&p, 0);
		cbcc_cell_end_window(&p);
	}
	if (p.no_memory)
		return (cbcc_error) {.code = CBCC_ERROR_MEMORY, .message = "out of memory"};
	return (cbcc_error) {.code = CBCC_OK};
}
