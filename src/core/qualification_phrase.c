/*-------------------------------------------------------------------------
 *
 * qualification_phrase.c
 *		Levels and tracks as running text names them.
 *
 *-------------------------------------------------------------------------
 */
#include "qualification_phrase.h"

#include <string.h>

/* How far "trở lên" may stand from the level it raises. */
#define UP_DISTANCE 5

/* "chưa" stands so many words before the level at most. */
#define NEGATION_DISTANCE 3

cbcc_level
cbcc_track_bottom(cbcc_track track)
{
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return CBCC_LEVEL_PRIMARY;
		case CBCC_TRACK_PROFESSIONAL:
		case CBCC_TRACK_POLITICAL:
			return CBCC_LEVEL_UNTRAINED;
		case CBCC_TRACK_STATE_MANAGEMENT:
			return CBCC_LEVEL_OFFICER;
		default:
			return CBCC_LEVEL_NONE;
	}
}

static cbcc_level
track_top(cbcc_track track)
{
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return CBCC_LEVEL_UPPER_SECONDARY;
		case CBCC_TRACK_PROFESSIONAL:
			return CBCC_LEVEL_DOCTOR;
		case CBCC_TRACK_POLITICAL:
			return CBCC_LEVEL_BACHELOR;
		case CBCC_TRACK_STATE_MANAGEMENT:
			return CBCC_LEVEL_SENIOR;
		default:
			return CBCC_LEVEL_NONE;
	}
}

static bool
is_level(const cbcc_token *token)
{
	return cbcc_token_has(token, CBCC_CLASS_QUALIFICATION);
}

static bool
is_track(const cbcc_token *token)
{
	return cbcc_token_has(token, CBCC_CLASS_TRACK);
}

/* What may stand between the members of a list of levels. */
static bool
is_list_glue(const cbcc_token *token)
{
	return cbcc_token_is_mark(token, ',') || cbcc_token_is_mark(token, '/') ||
		cbcc_token_is_mark(token, '-') ||
		cbcc_token_is(token, CBCC_CLASS_LINK, CBCC_LINK_AND) ||
		cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_TO);
}

/* "kiến thức", "kỹ năng": of skills only where no named track follows. */
static cbcc_track
specific_track(const cbcc_token *tokens, size_t at, size_t to, size_t *end)
{
	cbcc_track	track = (cbcc_track) cbcc_token_value(&tokens[at], CBCC_CLASS_TRACK);
	size_t		next = at + 1;
	int			unknown = 0;

	*end = next;
	if (track != CBCC_TRACK_SKILLS)
		return track;
	for (; next < to && next < at + 5; next++)
	{
		if (is_track(&tokens[next]))
		{
			cbcc_track	other = (cbcc_track) cbcc_token_value(&tokens[next],
															  CBCC_CLASS_TRACK);

			if (other == CBCC_TRACK_SKILLS)
				continue;
			*end = next + 1;
			return other;
		}
		if (!is_list_glue(&tokens[next]) && tokens[next].classes != 0 &&
			!cbcc_token_has(&tokens[next], CBCC_CLASS_LINK))
			break;
		/* "kỹ năng ứng dụng công nghệ thông tin", not "kỹ năng hòa giải, tin học" */
		if (tokens[next].kind == CBCC_ATOM_SYLLABLE ? tokens[next].classes == 0 && ++unknown > 2 :
			unknown > 1)
			break;
	}
	return track;
}

/* Widen the phrase by the level that a token names. */
static void
take_level(cbcc_qualification_phrase *phrase, const cbcc_token *token)
{
	uint32_t	value = cbcc_token_value(token, CBCC_CLASS_QUALIFICATION);
	cbcc_qualification_range *range = &phrase->range;

	if (range->min == CBCC_LEVEL_NONE || CBCC_SENSE_MIN(value) < range->min)
		range->min = CBCC_SENSE_MIN(value);
	if (CBCC_SENSE_MAX(value) > range->max)
		range->max = CBCC_SENSE_MAX(value);
	if (range->track == CBCC_TRACK_NONE)
		range->track = CBCC_SENSE_TRACK(value);
	phrase->has_level = true;
}

/* Could the level stand in a list of this track? */
static bool
joins_track(const cbcc_token *token, cbcc_track track)
{
	cbcc_track	own = CBCC_SENSE_TRACK(cbcc_token_value(token,
														CBCC_CLASS_QUALIFICATION));

	return own == track || own == CBCC_TRACK_NONE || track == CBCC_TRACK_NONE;
}

/* Read the members of a list of levels that begins at tokens[at]. */
static size_t
read_levels(const cbcc_token *tokens, size_t at, size_t to,
			cbcc_qualification_phrase *phrase)
{
	take_level(phrase, &tokens[at++]);
	for (;;)
	{
		size_t		next = at;

		while (next < to && next < at + 2 && is_list_glue(&tokens[next]))
			next++;
		if (next >= to || !is_level(&tokens[next]) ||
			!joins_track(&tokens[next], phrase->range.track))
			return at;
		take_level(phrase, &tokens[next]);
		at = next + 1;
	}
}

/* The track named right behind a list of levels: "trung cấp LLCT". */
static size_t
read_track_behind(const cbcc_token *tokens, size_t at, size_t to,
				  cbcc_qualification_phrase *phrase)
{
	size_t		next = at;

	if (phrase->range.track != CBCC_TRACK_NONE)
		return at;
	if (next + 1 < to && tokens[next].kind == CBCC_ATOM_SYLLABLE &&
		(tokens[next].classes == 0 ||
		 cbcc_token_is(&tokens[next], CBCC_CLASS_LINK, CBCC_LINK_TOWARDS)))
		next++;					/* "về", "hệ" */
	if (next < to && is_track(&tokens[next]))
	{
		phrase->range.track = (cbcc_track) cbcc_token_value(&tokens[next],
															CBCC_CLASS_TRACK);
		phrase->has_own_track = true;
		return next + 1;
	}
	return at;
}

/* "cao cấp lý luận chính trị hoặc cử nhân": one more level of the track named between */
static size_t
read_level_behind_track(const cbcc_token *tokens, size_t at, size_t to,
						cbcc_qualification_phrase *phrase)
{
	/* "cao cấp" alone says which track it is of */
	size_t		next = at + (at < to && is_track(&tokens[at]));

	if (next == 0 || !is_track(&tokens[next - 1]) || next + 1 >= to || !is_list_glue(&tokens[next]) ||
		cbcc_token_is_mark(&tokens[next], ',') || !is_level(&tokens[next + 1]) ||
		!joins_track(&tokens[next + 1], phrase->range.track) ||
		/* "và cử nhân luật" */
		(next + 2 < to && tokens[next + 2].kind == CBCC_ATOM_SYLLABLE &&
		 !cbcc_token_is(&tokens[next + 2], CBCC_CLASS_LINK, CBCC_LINK_UP)))
		return at;
	take_level(phrase, &tokens[next + 1]);
	return next + 2;
}

/*
 * The track named before the levels, nearest first: "trình độ chuyên môn từ
 * trung cấp", "LLCT: TC".  A number between belongs to something else.
 */
static cbcc_track
track_before(const cbcc_token *tokens, size_t from, size_t at)
{
	while (at-- > from)
	{
		if (tokens[at].kind == CBCC_ATOM_NUMBER)
			break;
		if (is_track(&tokens[at]))
		{
			cbcc_track	track = (cbcc_track) cbcc_token_value(&tokens[at],
															  CBCC_CLASS_TRACK);

			if (track_top(track) != CBCC_LEVEL_NONE)
				return track;
		}
	}
	return CBCC_TRACK_NONE;
}

static void
settle_track(const cbcc_token *tokens, size_t from, size_t to, cbcc_track list_track,
			 cbcc_qualification_phrase *phrase)
{
	cbcc_qualification_range *range = &phrase->range;

	if (range->track != CBCC_TRACK_NONE)
	{
		phrase->has_own_track = true;
		return;
	}
	range->track = track_before(tokens, from, phrase->first);
	phrase->has_own_track = range->track != CBCC_TRACK_NONE;
	/* "trung cấp lý luận chính trị; 2 lớp trung cấp luật" */
	if (phrase->end < to &&
		cbcc_token_is(&tokens[phrase->end], CBCC_CLASS_LINK, CBCC_LINK_FIELD))
		list_track = CBCC_TRACK_NONE;
	if (range->track == CBCC_TRACK_NONE)
		range->track = track_top(list_track) != CBCC_LEVEL_NONE ?
			list_track : CBCC_TRACK_PROFESSIONAL;
	if (range->track == CBCC_TRACK_GENERAL ||
		range->track == CBCC_TRACK_STATE_MANAGEMENT)
		range->track = CBCC_TRACK_PROFESSIONAL;
}

/* "trở lên" and "trở xuống" behind the levels, at a small distance. */
static void
read_open_end(const cbcc_token *tokens, size_t to,
			  cbcc_qualification_phrase *phrase)
{
	for (size_t i = phrase->end; i < to && i < phrase->end + UP_DISTANCE; i++)
	{
		if (tokens[i].kind == CBCC_ATOM_NUMBER || tokens[i].kind == CBCC_ATOM_MARK)
			return;
		if (cbcc_token_is(&tokens[i], CBCC_CLASS_LINK, CBCC_LINK_UP))
			phrase->range.max = track_top(phrase->range.track);
		else if (cbcc_token_is(&tokens[i], CBCC_CLASS_LINK, CBCC_LINK_DOWN))
			phrase->range.min = cbcc_track_bottom(phrase->range.track);
		else
			continue;
		phrase->end = i + 1;
		return;
	}
}

/*
 * "chưa học xong cấp III", "không có bằng đại học": of what lies below (ruling 30),
 * and "chưa có trình độ trung cấp trở lên" of no more.
 */
static bool
read_negation(const cbcc_token *tokens, size_t from, cbcc_qualification_phrase *phrase)
{
	cbcc_qualification_range *range = &phrase->range;
	size_t		at = phrase->first;

	if (range->track == CBCC_TRACK_STATE_MANAGEMENT ||
		range->min <= cbcc_track_bottom(range->track))
		return false;
	while (at-- > from && phrase->first - at <= NEGATION_DISTANCE &&
		   tokens[at].kind == CBCC_ATOM_SYLLABLE)
		/* "57 cán bộ thiếu bằng trung cấp", too */
		if (cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_NOT) ||
			cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_LACK))
		{
			range->max = (cbcc_level) (range->min - 1);
			/* neither track has the other's level between */
			if (range->max == (range->track == CBCC_TRACK_POLITICAL ?
							   CBCC_LEVEL_COLLEGE : CBCC_LEVEL_ADVANCED))
				range->max--;
			range->min = cbcc_track_bottom(range->track);
			return true;
		}
	return false;
}

static bool
read_leveled(const cbcc_token *tokens, size_t from, size_t at, size_t to,
			 cbcc_track list_track, cbcc_qualification_phrase *phrase)
{
	phrase->first = at;
	phrase->end = read_levels(tokens, at, to, phrase);
	phrase->end = read_track_behind(tokens, phrase->end, to, phrase);
	phrase->end = read_level_behind_track(tokens, phrase->end, to, phrase);
	settle_track(tokens, from, to, list_track, phrase);
	/* "tin học"; "chưa qua lớp quản lý nhà nước", which has no such level */
	if (track_top(phrase->range.track) == CBCC_LEVEL_NONE ||
		(phrase->range.track == CBCC_TRACK_STATE_MANAGEMENT &&
		 phrase->range.min == CBCC_LEVEL_UNTRAINED))
		phrase->range.min = phrase->range.max = CBCC_LEVEL_NONE;
	else if (!read_negation(tokens, from, phrase))
		read_open_end(tokens, to, phrase);
	return true;
}

/* "hai môn Tin học, Tiếng Anh", "4 giáo viên Tin học": what is taught at school. */
static bool
names_school_subject(const cbcc_token *tokens, size_t at)
{
	while (at > 1 && cbcc_token_is_mark(&tokens[at - 1], ',') && is_track(&tokens[at - 2]))
		at -= 2;
	return at > 0 &&
		(cbcc_token_is(&tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE) ||
		 (cbcc_token_value(&tokens[at - 1], CBCC_CLASS_POPULATION) &
		  CBCC_POPULATION_LECTURER) != 0);
}

/* "Thạc sĩ Lê Thị Lan cho biết": who speaks, whatever those counted have learnt */
static bool
is_title(const cbcc_token *tokens, size_t at, size_t to)
{
	return at + 2 < to && tokens[at + 1].capital && tokens[at + 2].capital &&
		cbcc_token_is(&tokens[at + 1], CBCC_CLASS_SURNAME, CBCC_SURNAME_FAMILY);
}

bool
cbcc_qualification_phrase_read(const cbcc_token *tokens, size_t from, size_t to,
							   cbcc_track list_track,
							   cbcc_qualification_phrase *phrase)
{
	memset(phrase, 0, sizeof(*phrase));
	for (size_t i = from; i < to; i++)
		if (is_level(&tokens[i]) && !is_title(tokens, i, to))
			return read_leveled(tokens, from, i, to, list_track, phrase);
	for (size_t i = from; i < to; i++)
		if (is_track(&tokens[i]) && !names_school_subject(tokens, i))
		{
			phrase->first = i;
			phrase->range.track = specific_track(tokens, i, to, &phrase->end);
			phrase->has_own_track = true;
			return true;
		}
	return false;
}
