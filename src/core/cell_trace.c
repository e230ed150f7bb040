/*-------------------------------------------------------------------------
 *
 * cell_trace.c
 *		The tokens of a cell in words, for who asks why it was read so.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"

#include <stdio.h>
#include <string.h>

/* All senses of a token take less than this. */
#define SENSES_SIZE 512

static const char *const words[] = {
	[CBCC_CELL_WORD_FILLER] = "filler",
	[CBCC_CELL_WORD_FIELD] = "a field follows",
	[CBCC_CELL_WORD_SYSTEM] = "a mode follows",
	[CBCC_CELL_WORD_COURSE] = "course or certificate",
	[CBCC_CELL_WORD_IN_PROGRESS] = "in progress",
	[CBCC_CELL_WORD_EQUIVALENT] = "equivalent",
	[CBCC_CELL_WORD_NONE] = "none",
	[CBCC_CELL_WORD_PRESENT] = "yes",
	[CBCC_CELL_WORD_AND] = "and",
	[CBCC_CELL_WORD_SCHOOL] = "school",
	[CBCC_CELL_WORD_PLACE] = "place",
	[CBCC_CELL_WORD_RESULT] = "year or result",
	[CBCC_CELL_WORD_OFFICE] = "no qualification",
	[CBCC_CELL_WORD_CONTINUATION] = "system of general education",
	[CBCC_CELL_WORD_SEVERAL] = "several degrees",
	[CBCC_CELL_WORD_SUBJECT] = "subject of a course"
};

static const char *
or_none(const char *label)
{
	return label != NULL ? label : "any";
}

static int
describe_level(char *at, size_t room, uint32_t value)
{
	return snprintf(at, room, "level %s %s",
					or_none(cbcc_track_label(CBCC_SENSE_TRACK(value))),
					or_none(cbcc_level_label(CBCC_SENSE_MIN(value))));
}

static int
describe(char *at, size_t room, const cbcc_sense *sense)
{
	switch ((int) sense->class)
	{
		case CBCC_CLASS_QUALIFICATION:
		case CBCC_CLASS_CELL_LEVEL:
			return describe_level(at, room, sense->value);
		case CBCC_CLASS_TRACK:
		case CBCC_CLASS_CELL_LABEL:
			return snprintf(at, room, "track %s",
							or_none(cbcc_track_label((cbcc_track) sense->value)));
		case CBCC_CLASS_CELL_MODE:
			return snprintf(at, room, "mode %s",
							or_none(cbcc_study_mode_label((cbcc_study_mode) sense->value)));
		case CBCC_CLASS_CELL_LANGUAGE:
			return snprintf(at, room, "language %s",
							cbcc_languages[sense->value & 0xff].code);
		case CBCC_CLASS_CELL_GRADE:
			return snprintf(at, room, "grade");
		case CBCC_CLASS_CELL_WORD:
			return snprintf(at, room, "%s", words[sense->value]);
		case CBCC_CLASS_CELL_MAJOR:
			return snprintf(at, room, "field %s", cbcc_lexicon_texts[sense->value]);
		case CBCC_CLASS_NAME:
		case CBCC_CLASS_BODY:
			return snprintf(at, room, "place");
		default:
			return 0;
	}
}

/* Write them into SENSES_SIZE bytes; returns how many. */
static size_t
describe_senses(const cbcc_cell_token *token, char *bytes)
{
	size_t		length = 0;
	const cbcc_sense *senses;
	int			count;

	if (token->term == NULL)
		return 0;
	senses = cbcc_cell_term_senses(token->term, &count);
	for (int i = 0; i < count; i++)
	{
		size_t		room = SENSES_SIZE - length - 3;
		int			added;

		if (room < SENSES_SIZE / 4 || (token->is & CBCC_CELL_IS(senses[i].class)) == 0)
			continue;
		added = describe(bytes + length + (length > 0 ? 3 : 0), room, &senses[i]);
		if (added <= 0 || (size_t) added >= room)
			continue;
		if (length > 0)
		{
			memcpy(bytes + length, " | ", 3);
			length += 3;
		}
		length += (size_t) added;
	}
	return length;
}

void
cbcc_cell_trace_tokens(const cbcc_cell_parser *p)
{
	for (size_t i = 0; i < p->window.count; i++)
	{
		const cbcc_cell_token *token = cbcc_cell_at(p, i);
		char		senses[SENSES_SIZE];
		cbcc_cell_token_view view = {
			.span = {token->first, token->last},
			.piece = {p->text + token->start, token->end - token->start},
			.senses = {senses, describe_senses(token, senses)},
			.loose = token->loose,
			.written_out = token->written_out
		};

		p->trace->put(p->trace->context, &view);
	}
}
