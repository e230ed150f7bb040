/*-------------------------------------------------------------------------
 *
 * cell_held.c
 *		The values of a qualification cell alone, part by part.
 *
 * No word and no clause goes over a semicolon.  What the part behind one says
 * depends on its bytes, on whether letters of the cell bear marks at all, and
 * on little that was said before: that together is the key under which the
 * values of a part are kept.  Where more would have to be known, the cell is
 * read as a whole.
 *
 *-------------------------------------------------------------------------
 */
#include "cell.h"
#include "host.h"

#include <stddef.h>
#include <string.h>

/*
 * A longer cell may take more than one window.  Of a shorter one each atom has
 * a byte.
 */
#define MAX_BYTES (CBCC_CELL_MAX_ATOMS - 1)
#define MAX_TOKENS (CBCC_CELL_MAX_TOKENS - CBCC_CELL_MEANING_WORDS - 1)

/* So that an entry takes three lines of a processor's cache. */
#define KEPT_BYTES 126
#define KEPT_VALUES 6

#define SETS 512

/*
 * What is said before a part that may change which values it holds, and of its
 * cell.  Of a mode and of words it only matters whether there are any.
 */
#define IS_FIRST 0x1
#define IS_PLAIN 0x2			/* no letter of the cell bears a mark */
#define IN_BRACKET 0x4			/* the separator before it is a bracket */
#define LABEL_OPEN 0x8
#define SEVERAL 0x10
#define CARRIES 0x20
#define IN_PROGRESS 0x40
#define HAS_DRAFT 0x80			/* from here on of the draft */
#define NAMED_DEGREE 0x100
#define ANY_TRACK 0x200
#define FIELD_FIRST 0x400
#define BARE_GRADE 0x800
#define AT_SCHOOL 0x1000
#define HAS_WORDS 0x2000
#define HAS_MODE 0x4000
#define DRAFT_IN_PROGRESS 0x8000

typedef union state
{
	struct
	{
		uint32_t	flags;
		uint32_t	grade;		/* of the draft, as the next four */
		uint8_t		kind;
		uint8_t		track;
		uint8_t		level;
		uint8_t		language;
		uint8_t		carried;
		uint8_t		numbered;
		uint16_t	none;
	};
	uint64_t	words[2];
} state;

_Static_assert(sizeof(state) == 2 * sizeof(uint64_t), "a state is compared by its words");
_Static_assert(CBCC_LANGUAGE_LAST <= UINT8_MAX, "a state must hold a language");

typedef struct entry
{
	state		before;
	state		after;
	cbcc_qualification values[KEPT_VALUES];
	bool		taken;
	bool		whole;			/* its cell has to be read as a whole */
	uint8_t		count;
	uint8_t		tokens;
	uint8_t		length;
	char		bytes[KEPT_BYTES + 1];	/* up to the semicolon, and that */
} entry;

struct cbcc_cell_parts
{
	entry		entries[SETS][2];
	uint8_t		last[SETS];		/* of the two, which was used last */
	cbcc_cell_pieces pieces;
};

const size_t cbcc_cell_parts_size = sizeof(cbcc_cell_parts);

/* A cell that is read part by part. */
typedef struct reading
{
	const cbcc_host *host;
	cbcc_cell_memory *memory;
	cbcc_cell_parts *parts;		/* or NULL */
	cbcc_cell_values *values;
	cbcc_cell	cell;			/* the readings of a part */
	size_t		room;
	bool		no_memory;
} reading;

static bool
grow_values(reading *r)
{
	cbcc_cell_values *list = r->values;
	void	   *items = cbcc_widen(r->host, list->items, &list->room, 16,
								   sizeof(cbcc_qualification));

	if (items == NULL)
	{
		r->no_memory = true;
		return false;
	}
	list->items = items;
	return true;
}

static inline bool
add_value(reading *r, cbcc_qualification value)
{
	if (r->values->count == r->values->room && !grow_values(r))
		return false;
	r->values->items[r->values->count++] = value;
	return true;
}

/* Those readings that are values, and held. */
static bool
add_held(reading *r)
{
	for (size_t i = 0; i < r->cell.count; i++)
		if (r->cell.items[i].value != 0 &&
			r->cell.items[i].status != CBCC_STUDY_STATUS_IN_PROGRESS &&
			!add_value(r, r->cell.items[i].value))
			return false;
	return true;
}

/*
 * Does no letter of the cell bear a mark?  False where bytes do not tell: they
 * are no letters, yet may belong to one.
 */
static bool
find_plain(const char *text, size_t length, bool *plain)
{
	bool		clear = true;
	int			size;

	*plain = true;
	for (size_t at = 0; at < length; at += (size_t) size)
	{
		uint64_t	eight;
		uint32_t	c;

		size = sizeof(eight);
		if (at + sizeof(eight) <= length)
		{
			memcpy(&eight, text + at, sizeof(eight));
			if ((eight & 0x8080808080808080u) == 0)
				continue;
		}
		size = 1;
		if ((unsigned char) text[at] < 0x80)
			continue;
		c = cbcc_utf8_decode(text, length, at, &size);
		if (cbcc_letter_of(c) != 0)
		{
			*plain = false;
			return true;
		}
		clear &= c < 0x300 || (c >= 0x2010 && c < 0x2040);
	}
	return clear;
}

static inline uint32_t
flag(uint32_t bit, bool value)
{
	return value ? bit : 0;
}

/* Does a bracket stay open behind these tokens? */
static bool
leaves_bracket(const cbcc_cell_parser *p)
{
	for (size_t at = p->window.count; at > 0; at--)
		if (cbcc_cell_is_mark(p, at - 1, '('))
			return true;
		else if (cbcc_cell_is_mark(p, at - 1, ')'))
			return false;
	return false;
}

/* What a label makes may stand before what is read already. */
static bool
is_in_order(const cbcc_cell_parser *p)
{
	const cbcc_cell *list = p->result;

	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].value != 0 &&
			list->items[i].span.first > cbcc_cell_at(p, p->draft.from)->first)
			return false;
	return true;
}

/*
 * Take down the state behind a part; false where it is more than a state holds:
 * words or a mode wait for a level, a bracket for its end, or a draft stands
 * out of order.
 */
static bool
save_state(const cbcc_cell_parser *p, state *s)
{
	const cbcc_cell_draft *d = &p->draft;

	if (p->pending != p->pending_end || p->mode != CBCC_STUDY_MODE_NONE ||
		p->label != CBCC_TRACK_NONE || p->label_says || leaves_bracket(p))
		return false;
	s->numbered = (uint8_t) p->numbered;
	s->carried = (uint8_t) p->carried;
	s->flags = flag(IN_BRACKET, p->separator == '(') | flag(LABEL_OPEN, p->label_open) |
		flag(SEVERAL, p->several) | flag(CARRIES, p->carries) |
		flag(IN_PROGRESS, p->in_progress);
	if (!p->has_draft)
		return true;
	if (d->to >= p->window.count || !is_in_order(p))
		return false;
	s->flags |= HAS_DRAFT | flag(NAMED_DEGREE, d->named_degree) |
		flag(ANY_TRACK, d->any_track) | flag(FIELD_FIRST, d->field_first) |
		flag(BARE_GRADE, d->bare_grade) | flag(AT_SCHOOL, d->at_school) |
		flag(HAS_WORDS, d->word_count > 0) |
		flag(HAS_MODE, d->mode != CBCC_STUDY_MODE_NONE) |
		flag(DRAFT_IN_PROGRESS, d->status == CBCC_STUDY_STATUS_IN_PROGRESS);
	s->grade = (uint32_t) d->parts.grade;
	s->kind = (uint8_t) d->parts.kind;
	s->track = (uint8_t) d->parts.track;
	s->level = (uint8_t) d->parts.level;
	s->language = (uint8_t) d->parts.language;
	return true;
}

/*
 * The way back.  The draft's own tokens are gone: for them stands the semicolon
 * that the window begins with.
 */
static void
restore_state(cbcc_cell_parser *p, const state *s)
{
	cbcc_cell_draft *d = &p->draft;
	uint32_t	flags = s->flags;

	p->separator = flags & IS_FIRST ? 0 : flags & IN_BRACKET ? '(' : ';';
	p->label_open = (flags & LABEL_OPEN) != 0;
	p->several = (flags & SEVERAL) != 0;
	p->carries = (flags & CARRIES) != 0;
	p->in_progress = (flags & IN_PROGRESS) != 0;
	p->numbered = s->numbered;
	p->carried = (cbcc_level) s->carried;
	p->has_draft = (flags & HAS_DRAFT) != 0;
	d->parts = (cbcc_qualification_parts) {
		.track = (cbcc_track) s->track,
		.level = (cbcc_level) s->level,
		.kind = (cbcc_grade_kind) s->kind,
		.grade = (int) s->grade,
		.language = s->language
	};
	d->mode = flags & HAS_MODE ? CBCC_STUDY_MODE_REGULAR : CBCC_STUDY_MODE_NONE;
	d->status = flags & DRAFT_IN_PROGRESS ? CBCC_STUDY_STATUS_IN_PROGRESS : CBCC_STUDY_STATUS_NONE;
	d->named_degree = (flags & NAMED_DEGREE) != 0;
	d->any_track = (flags & ANY_TRACK) != 0;
	d->field_first = (flags & FIELD_FIRST) != 0;
	d->bare_grade = (flags & BARE_GRADE) != 0;
	d->at_school = (flags & AT_SCHOOL) != 0;
	d->word_count = (flags & HAS_WORDS) != 0;
	d->words[0] = 0;
	d->from = 0;
	d->to = 1;
	d->rule = NULL;
}

/*
 * Read a part: text begins with the semicolon before it, if there is one.  The
 * readings come to r->cell; into made, all but values and bytes.
 */
static void
read_part(reading *r, const char *text, size_t length, bool is_last, entry *made)
{
	cbcc_cell_parser p;
	bool		is_first = (made->before.flags & IS_FIRST) != 0;
	bool		known;

	r->cell.count = 0;
	cbcc_cell_start(&p, r->host, text, false, NULL, &r->cell);
	p.room = r->room;
	restore_state(&p, &made->before);
	cbcc_cell_window_start(&p.window, r->host, r->memory, text, length);
	known = cbcc_cell_read_pieces(&p.window, (made->before.flags & IS_PLAIN) != 0,
								  &r->parts->pieces);
	if (known)
	{
		cbcc_cell_read_tokens(&p, !is_first);
		if (is_last)
			cbcc_cell_end_window(&p);
		else
			known = save_state(&p, &made->after);
	}
	made->after.flags |= made->before.flags & IS_PLAIN;
	made->tokens = (uint8_t) p.window.count;
	made->whole = !known;
	r->room = p.room;
	r->no_memory |= p.no_memory;
}

static inline bool
is_of(const entry *kept, const state *before, const char *bytes, size_t length)
{
	return kept->taken && kept->length == length &&
		kept->before.words[0] == before->words[0] &&
		kept->before.words[1] == before->words[1] &&
		memcmp(kept->bytes, bytes, length) == 0;
}

/*
 * The entry of a part, or NULL; then *spare gets where to put it: of the two
 * places that it may have, the one that was not used last.
 */
static inline const entry *
recall(cbcc_cell_parts *parts, const state *before, const char *bytes, size_t length,
	   entry **spare)
{
	uint64_t	hash = cbcc_cell_hash(cbcc_cell_mix(before->words[0], before->words[1]),
									  bytes, length);
	size_t		set = hash & (SETS - 1);
	entry	   *pair = parts->entries[set];
	unsigned	last = parts->last[set];

	if (is_of(&pair[last], before, bytes, length))
		return &pair[last];
	parts->last[set] = last ^= 1;
	*spare = &pair[last];
	return is_of(&pair[last], before, bytes, length) ? &pair[last] : NULL;
}

/* Read a part, and keep it if it is small enough. */
static const entry *
learn(reading *r, const state *before, const char *bytes, size_t length, bool is_behind,
	  bool is_last, entry *made)
{
	size_t		first = r->values->count;
	size_t		count;

	memset(made, 0, offsetof(entry, bytes));
	made->before = *before;
	read_part(r, bytes - is_behind, length + is_behind, is_last, made);
	if (!add_held(r))
		return NULL;
	count = r->values->count - first;
	if (length > KEPT_BYTES || count > KEPT_VALUES || r->no_memory)
		return made;
	made->taken = true;
	made->length = (uint8_t) length;
	made->count = (uint8_t) count;
	memcpy(made->bytes, bytes, length);
	if (count > 0)
		memcpy(made->values, r->values->items + first, count * sizeof(cbcc_qualification));
	return made;
}

/* The values that are kept of a part. */
static bool
add_kept(reading *r, const entry *kept)
{
	for (int i = 0; i < kept->count; i++)
		if (!add_value(r, kept->values[i]))
			return false;
	return true;
}

/*
 * Read a cell part by part; false where it has to be read as a whole.
 */
static bool
read_parts(reading *r, const char *text, size_t length)
{
	state		before = {{0}};
	size_t		tokens = 0;
	bool		plain;
	const char *mark;

	if (!find_plain(text, length, &plain))
		return false;
	before.flags = IS_FIRST | flag(IS_PLAIN, plain);
	for (const char *bytes = text;; bytes = mark + 1)
	{
		size_t		left = (size_t) (text + length - bytes);
		size_t		count = (mark = memchr(bytes, ';', left)) != NULL ?
			(size_t) (mark - bytes) + 1 : left;
		entry	   *spare;
		const entry *kept = recall(r->parts, &before, bytes, count, &spare);
		entry		scratch;

		if (kept == NULL)
			kept = learn(r, &before, bytes, count, bytes > text, mark == NULL,
						 count <= KEPT_BYTES ? spare : &scratch);
		else if (!add_kept(r, kept))
			kept = NULL;
		if (kept == NULL)
			return true;
		tokens += kept->tokens;
		if (kept->whole || tokens > MAX_TOKENS)
			return false;
		before = kept->after;
		if (mark == NULL)
			return true;
	}
}

/* Read a cell of any length, with whatever in it. */
static void
read_whole(reading *r, const char *text, size_t length)
{
	cbcc_error	error = cbcc_cell_parse(r->host, r->memory, text, length, false, NULL,
										&r->cell);

	r->no_memory |= error.code != CBCC_OK || !add_held(r);
}

cbcc_error
cbcc_cell_held(const cbcc_host *host, cbcc_cell_memory *memory, cbcc_cell_parts *parts,
			   const char *text, size_t length, cbcc_cell_values *values)
{
	reading		r = {.host = host, .memory = memory, .parts = parts, .values = values};

	values->count = 0;
	if (parts == NULL || length > MAX_BYTES || !read_parts(&r, text, length))
	{
		host->release(host->context, r.cell.items);
		values->count = 0;
		read_whole(&r, text, length);
	}
	host->release(host->context, r.cell.items);
	if (r.no_memory)
		return (cbcc_error) {.code = CBCC_ERROR_MEMORY, .message = "out of memory"};
	return (cbcc_error) {.code = CBCC_OK};
}
