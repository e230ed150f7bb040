/*-------------------------------------------------------------------------
 *
 * wrap.c
 *		Text whose lines were broken at a width.
 *
 * So typewritten pages, e-mails and what is copied out of a printed page have
 * it: no line is long, and each but a paragraph's last ends because the next
 * word did not fit.  Pages of the web have a line for each paragraph, and most
 * of them a line too long for any width: they are left at its first sight.
 *
 *-------------------------------------------------------------------------
 */
#include "wrap.h"

#include "host.h"
#include "text.h"

#include <string.h>

/* Lines of a width have so many code points. */
#define WIDTH_LEAST 50
#define WIDTH_MOST 130

/* No letter has more bytes, with its marks beside it. */
#define LETTER_BYTES 5

/* So many lines must go on in the middle of a sentence. */
#define RUNNING_LEAST 3

/* Letters are of unequal width: of a full line, so many hundredths are there. */
#define FULL_HUNDREDTHS 80

#define LEFT_QUOTE 0x201C

/* What is read. */
typedef struct source
{
	const cbcc_host *host;
	const char *text;
	size_t		length;
	char		line_end;		/* a page without '\n' may have '\r' */
} source;

/* A line's text without the blanks around it. */
typedef struct line
{
	size_t		start;			/* bytes, end exclusive */
	size_t		end;
	size_t		next;			/* where the next line starts */
	size_t		indent;			/* blanks before it */
} line;

static line
read_line(const source *s, size_t at)
{
	const char *text = s->text;
	const char *stop = memchr(text + at, s->line_end, s->length - at);
	line		l = {.start = at};

	l.end = stop != NULL ? (size_t) (stop - text) : s->length;
	l.next = stop != NULL ? l.end + 1 : s->length;
	while (l.start < l.end && (text[l.start] == ' ' || text[l.start] == '\t'))
		l.start++;
	while (l.end > l.start && (text[l.end - 1] == ' ' || text[l.end - 1] == '\r' || text[l.end - 1] == '\t'))
		l.end--;
	l.indent = l.start - at;
	return l;
}

static bool
is_blank(const line *l)
{
	return l->start == l->end;
}

static int
count_chars(const char *text, const line *l)
{
	return (int) cbcc_letter_count(text, l->start, l->end);
}

/* Of most lines their bytes tell, without counting. */
static bool
is_too_wide(const char *text, const line *l)
{
	size_t		bytes = l->end - l->start;

	return bytes > WIDTH_MOST &&
		(bytes > LETTER_BYTES * WIDTH_MOST ||
		 cbcc_letter_count_to(text, l->start, l->end, WIDTH_MOST) > WIDTH_MOST);
}

/* Bars and tabs part cells. */
static bool
has_cells(const char *text, const line *l)
{
	return memchr(text + l->start, '|', l->end - l->start) != NULL ||
		memchr(text + l->start, '\t', l->end - l->start) != NULL;
}

/* "a) ", "1. ", "12/ ": the number of an item */
static bool
is_numbered(const char *text, const line *l)
{
	size_t		at = l->start;

	while (at < l->end && at < l->start + 3 &&
		   ((text[at] >= '0' && text[at] <= '9') || (text[at] >= 'a' && text[at] <= 'z')))
		at++;
	return at > l->start && at + 1 < l->end && memchr(".)/", text[at], 3) != NULL && text[at + 1] == ' ';
}

/*
 * May it be the middle of a sentence?  "2016 / - 2020" may, "- Năm" begins an item.
 * inside tells whether a new sentence would hardly begin so.
 */
static bool
may_go_on(const char *text, const line *l, bool *inside)
{
	size_t		at = l->start;
	bool		dashed = at + 2 < l->end && text[at] == '-' && text[at + 1] == ' ';
	int			size;
	uint32_t	first = cbcc_utf8_decode(text, l->end, dashed ? at + 2 : at, &size);
	uint16_t	letter = cbcc_letter_of(first);

	*inside = !dashed && ((letter != 0 && (letter & CBCC_LETTER_CAPITAL) == 0) ||
						  (first >= '0' && first <= '9'));
	if (dashed)
		return (first >= '0' && first <= '9') || (letter != 0 && (letter & CBCC_LETTER_CAPITAL) == 0);
	return letter != 0 || (first >= '0' && first <= '9') || first == '(' || first == '"' ||
		first == LEFT_QUOTE || first == '%' || first == ')' || first == ',';
}

/* Does a sentence, or a line with a list below it, end here? */
static bool
ends_sentence(const char *text, const line *l)
{
	return memchr(".!?:;", text[l->end - 1], 5) != NULL;
}

/*
 * Does line below go on with the paragraph of l, as far as blanks and marks tell?  An
 * item's dash or number stands behind a sentence; "58 và / 34. Số" goes on.
 */
static bool
is_below(const char *text, const line *l, const line *below)
{
	if (is_blank(l) || is_blank(below) ||
		(ends_sentence(text, l) && (text[below->start] == '-' || is_numbered(text, below))))
		return false;
	return below->indent <= l->indent &&
		!has_cells(text, l) && !has_cells(text, below);
}

/* Does l break off in a sentence that the line below goes on with? */
static bool
runs_on(const char *text, const line *l, const line *below)
{
	bool		inside;

	return is_below(text, l, below) && may_go_on(text, below, &inside) && inside &&
		!is_numbered(text, below) && !ends_sentence(text, l) &&
		count_chars(text, l) >= WIDTH_LEAST;
}

/* "... được bồi dưỡng trong năm / 2020" */
static bool
is_number(const char *text, const line *l)
{
	for (size_t i = l->start; i < l->end; i++)
		if (text[i] < '0' || text[i] > '9')
			return false;
	return !is_blank(l);
}

/* The widest line that breaks off in a sentence, or 0 where the page has no width. */
static int
find_width(const source *s)
{
	const char *text = s->text;
	int			width = 0;
	int			running = 0;
	size_t		checked = 0;
	line		l = {0};

	for (size_t at = 0; at < s->length; at = l.next)
	{
		line		below = read_line(s, at);

		cbcc_pause(s->host, at, &checked);
		if (is_too_wide(text, &below) && !has_cells(text, &below))
			return 0;
		if (runs_on(text, &l, &below))
		{
			int			chars = count_chars(text, &l);

			running++;
			width = chars > width ? chars : width;
		}
		l = below;
	}
	return running >= RUNNING_LEAST ? width : 0;
}

/* Would the first word of line below have had no room in l? */
static bool
is_full(const char *text, const line *l, const line *below, int width)
{
	const char *blank = memchr(text + below->start, ' ', below->end - below->start);
	size_t		end = blank != NULL ? (size_t) (blank - text) : below->end;

	return (count_chars(text, l) + 1 + (int) cbcc_letter_count(text, below->start, end)) * 100 >=
		width * FULL_HUNDREDTHS;
}

/*
 * Make one of the lines of a block, which a blank line or the text's end
 * closes; but a title above its date is none: a line of prose runs on, or ends
 * in a sentence's mark.  Returns where the next block starts.
 */
static size_t
join_block(const source *s, size_t at, int width, char *result)
{
	const char *text = s->text;
	line		l = read_line(s, at);
	size_t		end = l.next;
	size_t		checked = at;
	size_t		joined = at;
	bool		is_prose = !is_blank(&l) && text[l.start] == '-';

	for (line upper = l; end < s->length && !is_blank(&upper); end = upper.next)
	{
		line		below = read_line(s, end);

		cbcc_pause(s->host, end, &checked);
		is_prose = is_prose || runs_on(text, &upper, &below) ||
			is_number(text, &below) || ends_sentence(text, &upper) ||
			(!is_blank(&below) && ends_sentence(text, &below));
		upper = below;
	}
	while (is_prose && l.next < end)
	{
		line		below = read_line(s, l.next);
		bool		inside;

		cbcc_pause(s->host, l.next, &joined);
		if (is_below(text, &l, &below) && may_go_on(text, &below, &inside) &&
			is_full(text, &l, &below, width))
			memset(result + l.end, ' ', below.start - l.end);
		l = below;
	}
	return end;
}

cbcc_error_code
cbcc_wrap_undo(const cbcc_host *host, const char *text, size_t length, char **result)
{
	const source s = {
		.host = host,
		.text = text,
		.length = length,
		.line_end = length > 0 && memchr(text, '\n', length) == NULL ? '\r' : '\n'
	};
	int			width = find_width(&s);
	size_t		checked = 0;

	*result = NULL;
	if (width == 0)
		return CBCC_OK;
	*result = host->allocate(host->context, length);
	if (*result == NULL)
		return CBCC_ERROR_MEMORY;
	memcpy(*result, text, length);
	for (size_t at = 0; at < length;)
	{
		cbcc_pause(host, at, &checked);
		at = join_block(&s, at, width, *result);
	}
	return CBCC_OK;
}
