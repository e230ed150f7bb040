/*-------------------------------------------------------------------------
 *
 * standard.c
 *		Titles as tables have them, and what they ask for.
 *
 *-------------------------------------------------------------------------
 */
#include "standard.h"
#include "host.h"
#include "normalize.h"

#include <string.h>

const char *
cbcc_area_label(cbcc_area area)
{
	static const char *const labels[CBCC_AREA_COUNT] = {
		[CBCC_AREA_PLAIN] = "plain",
		[CBCC_AREA_MOUNTAIN] = "mountain"
	};

	return labels[area];
}

const char *
cbcc_evidence_label(cbcc_evidence evidence)
{
	static const char *const labels[CBCC_EVIDENCE_COUNT] = {
		[CBCC_EVIDENCE_PAGE] = "page",
		[CBCC_EVIDENCE_GENERAL] = "general",
		[CBCC_EVIDENCE_DOUBTFUL] = "doubtful"
	};

	return labels[evidence];
}

/*
 * Titles.
 */

/* The last atoms read, the oldest first; a longer cell is read through it. */
typedef struct title_window
{
	cbcc_reader reader;
	cbcc_key	keys[CBCC_TITLE_WORD_MAX];
	int			count;
} title_window;

static void
fill_window(title_window *window)
{
	cbcc_atom	atom;

	while (window->count < CBCC_TITLE_WORD_MAX)
	{
		cbcc_reader_next(&window->reader, &atom);
		if (atom.kind == CBCC_ATOM_END)
			return;
		if (atom.kind != CBCC_ATOM_MARK && atom.kind != CBCC_ATOM_BREAK)
			window->keys[window->count++] = cbcc_title_key(window->reader.text, &atom);
	}
}

static void
drop_from_window(title_window *window, int count)
{
	window->count -= count;
	memmove(window->keys, window->keys + count, window->count * sizeof(cbcc_key));
}

/* The longest word at the head of the window, or NULL. */
static const cbcc_title_word *
match_word(const title_window *window)
{
	const cbcc_title_word *found = NULL;

	for (size_t i = 0; i < cbcc_title_words_count; i++)
	{
		const cbcc_title_word *word = &cbcc_title_words[i];

		if (word->keys[0] == window->keys[0] && word->count <= window->count &&
			(found == NULL || word->count > found->count) &&
			memcmp(word->keys, window->keys, word->count * sizeof(cbcc_key)) == 0)
			found = word;
	}
	return found;
}

/* One title while its words are read. */
typedef struct title_draft
{
	uint32_t	parts;
	int			count;			/* of titles found so far */
	int			titles[CBCC_TITLES_MAX];
} title_draft;

/* What is said of a commune need not say so; of a district it does. */
static bool
same_level(const cbcc_title *title, uint32_t parts)
{
	uint32_t	level = parts & CBCC_TITLE_LEVELS & ~CBCC_TITLE_COMMUNE;

	if (title->level == CBCC_TITLE_ANY)
		return true;
	if (title->level == CBCC_TITLE_COMMUNE)
		return level == 0;
	return (level & title->level) != 0;
}

static void
finish_title(title_draft *draft)
{
	uint32_t	role = draft->parts & CBCC_TITLE_ROLES;
	uint32_t	body = draft->parts & (CBCC_TITLE_LEADERS | CBCC_TITLE_POSTS |
									   CBCC_TITLE_RANKS);

	/* "Phó Bí thư" alone is the Party's */
	if ((role & CBCC_TITLE_SECRETARY) != 0 && body == 0)
		body = CBCC_TITLE_PARTY;
	for (size_t i = 0; i < cbcc_titles_count && body != 0; i++)
	{
		const cbcc_title *title = &cbcc_titles[i];
		bool		known = false;

		if (title->role != role || title->body != body ||
			!same_level(title, draft->parts))
			continue;
		for (int j = 0; j < draft->count; j++)
			known = known || draft->titles[j] == (int) i;
		if (!known && draft->count < CBCC_TITLES_MAX)
			draft->titles[draft->count++] = (int) i;
	}
	/* the level said last holds for what follows too */
	draft->parts &= CBCC_TITLE_LEVELS;
}

static void
add_role(title_draft *draft, uint32_t parts)
{
	uint32_t	main = draft->parts & CBCC_TITLE_ROLES &
		~(CBCC_TITLE_DEPUTY | CBCC_TITLE_FORMER);

	if (main != 0 || (draft->parts & (CBCC_TITLE_POSTS | CBCC_TITLE_RANKS)) != 0)
		finish_title(draft);
	draft->parts |= parts;
}

static void
add_body(title_draft *draft, uint32_t parts)
{
	uint32_t	role = draft->parts & CBCC_TITLE_ROLES;
	uint32_t	before = draft->parts & (CBCC_TITLE_LEADERS | CBCC_TITLE_POSTS |
										 CBCC_TITLE_RANKS);

	/*
	 * A role or a rank is followed by no post but after "kiêm": "Chủ tịch UBND
	 * TP" is of a city, "TP-HT" a post of a commune.
	 */
	if ((parts & (CBCC_TITLE_POSTS | CBCC_TITLE_RANKS)) != 0)
	{
		if (role != 0 || (before & CBCC_TITLE_RANKS) != 0)
		{
			draft->parts |= parts & CBCC_TITLE_LEVELS;
			return;
		}
		parts &= ~CBCC_TITLE_LEVELS;
	}
	if (before == (parts & (CBCC_TITLE_LEADERS | CBCC_TITLE_POSTS | CBCC_TITLE_RANKS)))
		return;
	if (before != 0)
	{
		finish_title(draft);
		draft->parts |= role;	/* "Chủ tịch HĐND và UBND" */
	}
	draft->parts |= parts;
}

int
cbcc_title_find(const cbcc_host *host, const char *text, size_t length,
				int titles[CBCC_TITLES_MAX])
{
	title_draft draft = {0};
	title_window window = {.count = 0};

	cbcc_reader_start(&window.reader, text, length);
	cbcc_reader_watch(&window.reader, host);
	for (fill_window(&window); window.count > 0; fill_window(&window))
	{
		const cbcc_title_word *word = match_word(&window);
		uint32_t	parts = word != NULL ? word->parts : 0;

		drop_from_window(&window, word != NULL ? word->count : 1);
		if (parts == CBCC_TITLE_AND)
			finish_title(&draft);
		else if ((parts & CBCC_TITLE_ROLES) != 0)
			add_role(&draft, parts);
		else if ((parts & ~CBCC_TITLE_LEVELS) != 0)
			add_body(&draft, parts);
		else
			draft.parts |= parts;
	}
	finish_title(&draft);
	memcpy(titles, draft.titles, draft.count * sizeof(int));
	return draft.count;
}

cbcc_error
cbcc_is_marked(const cbcc_host *host, const char *text, size_t length,
			   bool *result)
{
	cbcc_string folded;
	cbcc_error	error;
	size_t		at = 0;
	size_t		checked = 0;
	int			size;

	while (at < length && cbcc_is_blank(cbcc_utf8_decode(text, length, at, &size)))
	{
		at += (size_t) size;
		cbcc_pause(host, at, &checked);
	}
	while (length > at && (text[length - 1] == ' ' || text[length - 1] == '\t'))
		length--;
	/* a no is short; what is longer says something */
	*result = length > at;
	if (length == at || length - at > 64)
		return (cbcc_error) {CBCC_OK, 0, NULL, NULL};
	error = cbcc_fold(host, text + at, length - at, &folded);
	for (size_t i = 0; i < cbcc_no_words_count && error.code == CBCC_OK; i++)
		if (strlen(cbcc_no_words[i]) == folded.length &&
			memcmp(cbcc_no_words[i], folded.bytes, folded.length) == 0)
			*result = false;
	return error;
}

/*
 * Standards.
 */

cbcc_qualification
cbcc_standard_minimum(const cbcc_standard_row *row)
{
	return cbcc_qualification_make((cbcc_track) row->track, (cbcc_level) row->minimum);
}

void
cbcc_holdings_add(cbcc_holdings *holdings, cbcc_qualification value)
{
	cbcc_qualification *highest;

	if (!cbcc_qualification_is_valid(value))
		return;
	highest = &holdings->highest[cbcc_qualification_track(value)];
	if (value > *highest)
		*highest = value;
}

/* Untrained is a level, but no qualification. */
static bool
reaches(const cbcc_holdings *holdings, uint8_t track, uint8_t level)
{
	cbcc_qualification held = holdings->highest[track];

	if (held == 0 || cbcc_qualification_level(held) == CBCC_LEVEL_UNTRAINED)
		return false;
	return cbcc_qualification_level(held) >= (cbcc_level) level;
}

static bool
meets(const cbcc_holdings *holdings, const cbcc_standard_row *row)
{
	return reaches(holdings, row->track, row->minimum) ||
		(row->instead_track != CBCC_TRACK_NONE &&
		 reaches(holdings, row->instead_track, row->instead));
}

static bool
exceeds(const cbcc_holdings *holdings, const cbcc_standard_row *row)
{
	return (row->track == CBCC_TRACK_PROFESSIONAL ||
			row->track == CBCC_TRACK_POLITICAL) &&
		row->minimum != CBCC_LEVEL_NONE &&
		reaches(holdings, row->track, row->minimum + 1);
}

static void
add_missing(cbcc_standard_result *result, const cbcc_standard_row *row,
			cbcc_date at, bool has_since, cbcc_date since)
{
	bool		has_grace = row->grace_until != CBCC_DATE_OPEN_PAST &&
		at <= row->grace_until && (!has_since || since < row->valid_from);

	/* two titles may ask for the same */
	for (int i = 0; i < result->missing_count; i++)
		if (result->missing[i]->track == row->track &&
			result->missing[i]->minimum == row->minimum)
			return;
	if (result->missing_count == CBCC_MISSING_MAX)
		return;
	/* in grace only where nothing is missing without it */
	if (result->missing_count == 0)
		result->grace_until = has_grace ? row->grace_until : CBCC_DATE_OPEN_PAST;
	else if (!has_grace || row->grace_until < result->grace_until)
		result->grace_until = has_grace && result->grace_until != CBCC_DATE_OPEN_PAST ?
			row->grace_until : CBCC_DATE_OPEN_PAST;
	result->missing[result->missing_count++] = row;
}

cbcc_standard_result
cbcc_standard_check(const int *titles, int count, cbcc_area area,
					const cbcc_holdings *holdings, cbcc_date at,
					bool has_since, cbcc_date since)
{
	cbcc_standard_result result = {.grace_until = CBCC_DATE_OPEN_PAST};
	bool		asked = false;
	bool		above = false;

	for (size_t i = 0; i < cbcc_standards_count; i++)
	{
		const cbcc_standard_row *row = &cbcc_standards[i];
		bool		theirs = false;

		for (int j = 0; j < count; j++)
			theirs = theirs || row->title == titles[j];
		if (!theirs || row->evidence == CBCC_EVIDENCE_DOUBTFUL ||
			!cbcc_standard_holds(row, at) ||
			(row->area != CBCC_AREA_NONE && row->area != area))
			continue;
		asked = true;
		if (!meets(holdings, row))
			add_missing(&result, row, at, has_since, since);
		above = above || exceeds(holdings, row);
	}
	if (asked)
		result.result = result.missing_count > 0 ? CBCC_STANDARD_BELOW :
			above ? CBCC_STANDARD_ABOVE : CBCC_STANDARD_MET;
	return result;
}
