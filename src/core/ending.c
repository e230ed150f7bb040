/*-------------------------------------------------------------------------
 *
 * ending.c
 *		Where an article ends on its page.
 *
 * No line says so by itself: headings of related news and bylines stand amid
 * articles, too.  What follows decides.
 *
 *-------------------------------------------------------------------------
 */
#include "ending.h"

#include <string.h>

#include "alike.h"

/* How much a closing byline looks at of what follows it. */
#define CLOSING_LINES 400

/* A paragraph as bodies have them, no teaser's single line. */
#define PARAGRAPH_CHARS 150

static bool
is_long_paragraph(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_PARAGRAPH &&
		cbcc_line_at(page, i)->chars >= PARAGRAPH_CHARS;
}

/* A byline that can hardly be anything else. */
static bool
is_full_name(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_NAME && !cbcc_line_has(page, i, CBCC_LINE_WEAK);
}

/*
 * After an END heading the article may go on: a box of related headlines, a
 * row of buttons.  It does where a paragraph is followed by another or by a
 * byline, as teasers between headlines and dates never are.
 */
static size_t
resumes(const cbcc_page *page, size_t from)
{
	size_t		stop = from + 4 * CBCC_LOOK_AHEAD;

	for (size_t i = from; i + 1 < page->count && i < stop; i++)
	{
		size_t		next = i + 1;

		if (cbcc_is_credit(page, i))
			return CBCC_NO_LINE;
		if (!cbcc_is_prose(page, i) || cbcc_line_at(page, i)->chars < PARAGRAPH_CHARS)
			continue;
		while (next < page->count && cbcc_shape_at(page, next) == CBCC_SHAPE_CAPTION)
			next++;
		if (next == page->count)
			return CBCC_NO_LINE;
		if (is_long_paragraph(page, next) || is_full_name(page, next))
			return i;
	}
	return CBCC_NO_LINE;
}

/* "II. Kết quả đào tạo", "Mục tiêu đến năm 2026:" head what no list of headlines has. */
static bool
heads_section(const cbcc_page *page, size_t i)
{
	const cbcc_page_line *line = cbcc_line_at(page, i);
	size_t		at = line->start;

	while (at < line->end && memchr("IVX", page->text[at], 3) != NULL)
		at++;
	at += at == line->start && memchr("ABCDE", page->text[at], 5) != NULL;
	return page->text[line->end - 1] == ':' ||
		(at > line->start && at + 1 < line->end &&
		 (page->text[at] == '.' || page->text[at] == '-'));
}

/*
 * "Tin liên quan", "Chia sẻ" amid an article: a box that is empty here, or buttons,
 * behind which the text goes on at once.
 */
static size_t
goes_on_at_once(const cbcc_page *page, size_t from)
{
	for (size_t i = from; i + 1 < page->count && i < from + CBCC_LOOK_AHEAD; i++)
		switch (cbcc_shape_at(page, i))
		{
			case CBCC_SHAPE_MARKS:
			case CBCC_SHAPE_PAGE:
			case CBCC_SHAPE_CAPTION:
				break;
			case CBCC_SHAPE_END:
				if (cbcc_line_has(page, i, CBCC_LINE_COMMENTS))
					return CBCC_NO_LINE;
				break;
			case CBCC_SHAPE_PARAGRAPH:
				return i;
			case CBCC_SHAPE_SENTENCE:
				return cbcc_is_content(page, i + 1) ||
					is_full_name(page, i + 1) ? i : CBCC_NO_LINE;
			default:
				return heads_section(page, i) ? i : CBCC_NO_LINE;
		}
	return CBCC_NO_LINE;
}

/*
 * Is the byline or source line at i the end?  It is not where more paragraphs
 * than headlines and dates follow it before the article's limit.
 */
static bool
is_closing(const cbcc_page *page, size_t title, size_t i, size_t limit, size_t before)
{
	size_t		prose = 0;
	size_t		other = 0;
	bool		signed_again = false;
	bool		paragraph = false;

	for (size_t j = i + 1; j < limit && j < i + CLOSING_LINES; j++)
	{
		if (cbcc_is_content(page, j))
			prose++;
		else if (cbcc_is_credit(page, j))
			signed_again = signed_again || prose > 0;
		else
			other += cbcc_shape_at(page, j) == CBCC_SHAPE_STAMP ||
				(cbcc_shape_at(page, j) == CBCC_SHAPE_HEAD &&
				 (title == CBCC_NO_LINE || !cbcc_alike_repeats(page, j, title)));
		paragraph = paragraph || is_long_paragraph(page, j);
		if (prose > other + 8)
			return false;
	}
	if (prose <= other)
		return true;
	return prose == 1 && before > 1 && !signed_again && !paragraph;
}

/* Where the article goes on behind the END heading at i, or CBCC_NO_LINE. */
static size_t
line_behind_box(const cbcc_page *page, size_t i)
{
	size_t		next = CBCC_NO_LINE;

	if (cbcc_is_credit(page, i - 1))
		return CBCC_NO_LINE;
	if (!cbcc_line_has(page, i, CBCC_LINE_COMMENTS))
		next = goes_on_at_once(page, i + 1);
	return next != CBCC_NO_LINE ? next : resumes(page, i + 1);
}

/* The first END heading behind the text's beginning, unless it resumes. */
static size_t
find_limit(cbcc_page *page, size_t first)
{
	for (size_t i = first; i < page->count; i++)
	{
		size_t		next;

		if (cbcc_line_at(page, i)->tail > 0)
			return i + 1;
		if (cbcc_shape_at(page, i) != CBCC_SHAPE_END || i == first)
			continue;
		next = line_behind_box(page, i);
		if (next == CBCC_NO_LINE)
			return i;
		for (; i < next; i++)
			page->lines[i].kind = CBCC_PART_FURNITURE;
	}
	return page->count;
}

/* The closing byline or source line before the limit, or CBCC_NO_LINE. */
static size_t
find_closing(const cbcc_page *page, size_t title, size_t first, size_t limit)
{
	size_t		content = 0;

	for (size_t i = first; i < limit; i++)
	{
		content += cbcc_is_content(page, i);
		if (content > 0 && cbcc_is_credit(page, i) && !cbcc_is_row(page, i) &&
			is_closing(page, title, i, limit, content))
			return i;
	}
	return CBCC_NO_LINE;
}

/* What stands below the closing line may still be the article's: dates, views. */
static size_t
end_of_closing(const cbcc_page *page, size_t closing, size_t limit)
{
	size_t		i = closing + 1;

	while (i < limit && cbcc_is_between(page, i) && cbcc_line_at(page, i)->tail == 0 &&
		   cbcc_shape_at(page, i) != CBCC_SHAPE_MARKS)
		i++;
	return i < limit && cbcc_line_at(page, i)->tail > 0 ? i + 1 : i;
}

/* Other articles' headlines at the end, which no heading stands over. */
static size_t
count_headlines(const cbcc_page *page, size_t first, size_t limit)
{
	size_t		i = limit;

	while (i > first && cbcc_shape_at(page, i - 1) == CBCC_SHAPE_HEAD &&
		   cbcc_line_at(page, i - 1)->words >= 6)
		i--;
	return limit - i;
}

cbcc_ending
cbcc_ending_find(cbcc_page *page, size_t title, size_t first)
{
	size_t		limit = find_limit(page, first);
	size_t		closing = find_closing(page, title, first, limit);
	size_t		headlines;

	if (closing != CBCC_NO_LINE)
		return (cbcc_ending) {end_of_closing(page, closing, limit), closing};
	headlines = count_headlines(page, first, limit);
	if (headlines >= 2 && title != CBCC_NO_LINE && limit - headlines > first)
		limit -= headlines;
	return (cbcc_ending) {limit, CBCC_NO_LINE};
}
