/*-------------------------------------------------------------------------
 *
 * layout.c
 *		The parts of an article's page.
 *
 * shape.c says what each line looks like alone.  Here its place decides: the
 * title is the best headline before the text, the date stands near the title,
 * and what is between the parts is a byline, a caption or furniture.
 * Where nothing looks like a title the text is no page, and all of it is
 * body: a fact must not be lost to a guess.
 *
 *-------------------------------------------------------------------------
 */
#include "layout.h"

#include "alike.h"
#include "ending.h"
#include "host.h"
#include "upright.h"
#include "wrap.h"

/* How far a title is looked for: lines, and paragraphs before it. */
#define TITLE_LINES 300
#define TITLE_PARAGRAPHS 4

/* A menu's entry is no longer than this. */
#define MENU_WORDS 4

/* How far below the lead's line the date may stand. */
#define HEAD_LINES 4

/* Longest caption, in code points. */
#define CAPTION_CHARS 180

typedef struct layout
{
	cbcc_page  *page;
	size_t		title;			/* or CBCC_NO_LINE */
	size_t		lead;			/* or CBCC_NO_LINE */
	size_t		first;			/* first line of the text proper */
	cbcc_ending ending;
	size_t		date;			/* or CBCC_NO_LINE */
} layout;

/* Does line i begin as a line shortly after it does?  Then it is a lead. */
static bool
begins_again(const cbcc_page *page, size_t i)
{
	for (size_t j = i + 1; j < page->count && j <= i + CBCC_LOOK_AHEAD; j++)
		if (cbcc_is_prose(page, j) && cbcc_alike_begin(page, i, j))
			return true;
	return false;
}

/* A lead that the text below says again, or the second paragraph of one. */
static bool
is_repeated_lead(const cbcc_page *page, size_t i)
{
	return cbcc_is_content(page, i) &&
		(begins_again(page, i) ||
		 (i > 0 && cbcc_is_prose(page, i) && cbcc_is_prose(page, i - 1) &&
		  begins_again(page, i - 1)));
}

static bool
is_upper_lead(const cbcc_page *page, size_t i)
{
	return is_repeated_lead(page, i) ||
		(cbcc_is_content(page, i) && cbcc_line_has(page, i, CBCC_LINE_TAGGED));
}

static bool
may_be_title(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_HEAD && cbcc_line_at(page, i)->words >= 2 &&
		cbcc_line_at(page, i)->chars >= 8;
}

/*
 * How well line i would do as the title; negative for no title.  prose counts
 * the paragraphs before it that are no lead, heads the candidates.
 */
static int
score_title(const cbcc_page *page, size_t i, size_t prose, size_t heads)
{
	int			score = 0;
	size_t		between = 0;
	bool		text = false;
	bool		dated = i + 1 < page->count && cbcc_shape_at(page, i + 1) == CBCC_SHAPE_STAMP;
	int32_t		chars = cbcc_line_at(page, i)->chars;

	for (size_t j = i + 1; j < page->count && j <= i + CBCC_LOOK_AHEAD && !text; j++)
	{
		if (cbcc_is_content(page, j))
			text = true;
		else if (cbcc_is_between(page, j))
			continue;
		else if (cbcc_alike_repeats(page, j, i))
			score += 4;
		else
		{
			/* "<headline> - Báo Suối Vàng điện tử": the browser's title */
			score -= cbcc_line_at(page, j)->words > 3 &&
				cbcc_alike_says_again(page, i, j, 10) ? 6 : 0;
			between++;
		}
	}
	if (!text && !dated)
		return -1;
	if (prose > 0 && !dated)
		return -1;
	score += text ? 10 : 0;
	score += chars >= 25 ? 6 : chars >= 15 ? 2 : 0;
	score -= chars > 180 ? 6 : 0;
	score -= cbcc_line_at(page, i)->words <= 3 ? 6 : cbcc_line_at(page, i)->words == 4 ? 3 : 0;
	score -= cbcc_line_has(page, i, CBCC_LINE_SERIAL) ? 6 : 0;
	score -= cbcc_line_has(page, i, CBCC_LINE_OFFICE) ? 12 : 0;
	score += dated ? 6 : 0;
	score += i > 0 && cbcc_shape_at(page, i - 1) == CBCC_SHAPE_STAMP ? 2 : 0;
	score -= 2 * (int) (between > 4 ? 4 : between);
	score -= 2 * (int) (heads > 4 ? 4 : heads);
	score -= 8 * (int) prose;
	return score < 0 ? 0 : score;
}

/* Where no headline is found: a short sentence with the date right below it. */
static size_t
find_sentence_title(const cbcc_page *page)
{
	for (size_t i = 0; i + 1 < page->count && i < CBCC_LOOK_AHEAD; i++)
	{
		if (cbcc_shape_at(page, i) == CBCC_SHAPE_SENTENCE &&
			cbcc_line_at(page, i)->chars <= CAPTION_CHARS &&
			cbcc_shape_at(page, i + 1) == CBCC_SHAPE_STAMP)
			return i;
		if (cbcc_is_content(page, i))
			break;
	}
	return CBCC_NO_LINE;
}

static size_t
find_title(const cbcc_page *page)
{
	size_t		title = CBCC_NO_LINE;
	int			best = -1;
	size_t		prose = 0;
	size_t		heads = 0;
	bool		in_box = false;

	for (size_t i = 0; i < page->count && i < TITLE_LINES && prose < TITLE_PARAGRAPHS; i++)
	{
		/* the headlines most read, above the article */
		in_box = cbcc_shape_at(page, i) == CBCC_SHAPE_END ||
			(in_box && cbcc_shape_at(page, i) == CBCC_SHAPE_LIST);
		if (may_be_title(page, i))
		{
			int			score = score_title(page, i, prose, heads);

			if (score > best)
			{
				best = score;
				title = i;
			}
			heads++;
		}
		else if (cbcc_is_content(page, i) && !in_box && !is_upper_lead(page, i))
			prose++;
		if (title == CBCC_NO_LINE || !cbcc_is_content(page, i))
			continue;
		/* "Xây dựng Đảng" may be the menu's last entry, the title still to come */
		if (cbcc_line_at(page, title)->words > MENU_WORDS ||
			!(in_box || is_repeated_lead(page, i)))
			break;
	}
	return title;
}

/*
 * The nearest date to the title among lines [from, to): one that names its
 * time zone only where there is no other.
 */
static void
find_date_in(layout *l, size_t from, size_t to)
{
	const cbcc_page *page = l->page;
	size_t		best = SIZE_MAX;

	for (size_t i = from; i < to; i++)
	{
		size_t		distance = i > l->title ? i - l->title : l->title - i;

		if (cbcc_shape_at(page, i) != CBCC_SHAPE_STAMP)
			continue;
		if (cbcc_line_has(page, i, CBCC_LINE_GMT))
			distance += page->count;
		if (distance < best)
		{
			best = distance;
			l->date = i;
		}
	}
}

/*
 * The article's date is the one nearest the title: between title and text, a
 * little below the lead, else above the title, else behind the text.  What
 * stands above may be the page's clock, which is the first line or names its
 * zone: the first is taken where there is no other, the second only right above
 * the title and not in square brackets.
 */
static void
find_date(layout *l)
{
	const cbcc_page *page = l->page;
	size_t		head = l->first + HEAD_LINES < l->ending.end ? l->first + HEAD_LINES : l->ending.end;

	l->date = CBCC_NO_LINE;
	find_date_in(l, l->title + 1, head);
	for (size_t i = l->title; l->date == CBCC_NO_LINE && i > 1; i--)
		if (cbcc_shape_at(page, i - 1) == CBCC_SHAPE_STAMP &&
			!cbcc_line_has(page, i - 1, CBCC_LINE_GMT))
			l->date = i - 1;
	if (l->date == CBCC_NO_LINE)
		find_date_in(l, head, l->ending.end);
	if (l->date != CBCC_NO_LINE || l->title == 0)
		return;
	if (cbcc_shape_at(page, l->title - 1) == CBCC_SHAPE_STAMP &&
		!cbcc_line_has(page, l->title - 1, CBCC_LINE_CLOCK))
		l->date = l->title - 1;
	else if (cbcc_shape_at(page, 0) == CBCC_SHAPE_STAMP &&
			 !cbcc_line_has(page, 0, CBCC_LINE_GMT))
		l->date = 0;
}

static void
set_kind(layout *l, size_t i, cbcc_part_kind kind)
{
	l->page->lines[i].kind = (uint8_t) kind;
}

/* Above the title all is furniture but the date and a tagged lead. */
static void
place_above(layout *l)
{
	const cbcc_page *page = l->page;

	for (size_t i = 0; i < l->title; i++)
	{
		bool		lead = cbcc_is_prose(page, i) && is_upper_lead(page, i) &&
			(l->lead == CBCC_NO_LINE || l->lead + 1 == i);

		if (lead && l->lead == CBCC_NO_LINE)
			l->lead = i;
		set_kind(l, i, lead ? CBCC_PART_LEAD : CBCC_PART_FURNITURE);
	}
	set_kind(l, l->title, CBCC_PART_TITLE);
}

/* A single sentence that tells nothing of its own, of a caption's length. */
static bool
is_caption_like(const cbcc_page *page, size_t i)
{
	return cbcc_shape_at(page, i) == CBCC_SHAPE_SENTENCE &&
		!cbcc_line_has(page, i, CBCC_LINE_TELLS | CBCC_LINE_TAGGED) &&
		cbcc_line_at(page, i)->chars <= CAPTION_CHARS;
}

/* What lines that are no text become, wherever they stand in the article. */
static cbcc_part_kind
kind_between(const cbcc_page *page, size_t i)
{
	switch (cbcc_shape_at(page, i))
	{
		case CBCC_SHAPE_NAME:
			return CBCC_PART_BYLINE;
		case CBCC_SHAPE_SOURCE:
			return CBCC_PART_SOURCE;
		case CBCC_SHAPE_CAPTION:
			return CBCC_PART_CAPTION;
		default:
			return CBCC_PART_FURNITURE;
	}
}

/*
 * May the name be a byline where it stands?  A single word, or capitals that
 * may be a heading, only at the end or beside the date.
 */
static bool
is_signed(const layout *l, size_t i)
{
	const cbcc_page *page = l->page;

	if (cbcc_is_row(page, i) && i < l->ending.closing)
		return false;
	return !cbcc_line_has(page, i, CBCC_LINE_WEAK) || i >= l->ending.closing ||
		(i > 0 && cbcc_shape_at(page, i - 1) == CBCC_SHAPE_STAMP) ||
		cbcc_shape_at(page, i + 1) == CBCC_SHAPE_STAMP;
}

/* Between title and text: byline, date, views; a headline again. */
static void
place_between(layout *l)
{
	const cbcc_page *page = l->page;

	for (size_t i = l->title + 1; i < l->first; i++)
	{
		if (cbcc_is_between(page, i) &&
			(cbcc_shape_at(page, i) != CBCC_SHAPE_NAME || is_signed(l, i)))
			set_kind(l, i, kind_between(page, i));
		else if (cbcc_alike_repeats(page, i, l->title) || cbcc_alike_is_pair(page, i, i + 1))
			set_kind(l, i, CBCC_PART_CAPTION);
		/* "Nông nghiệp", "Đã xem: 642" */
		else if (cbcc_line_at(page, i)->words <= 1 + cbcc_line_has(page, i, CBCC_LINE_DIGITS))
			set_kind(l, i, CBCC_PART_FURNITURE);
		else
			set_kind(l, i, CBCC_PART_BODY);
	}
}

/*
 * The first paragraph below the title is the lead where more text follows and
 * no heading has come between.  A sentence that stands before a tagged
 * paragraph, or before the lead said again, is a caption.
 */
static void
place_lead(layout *l)
{
	const cbcc_page *page = l->page;
	size_t		next = l->first + 1;
	bool		more = false;

	if (l->first >= l->ending.end || !cbcc_is_prose(page, l->first))
		return;
	while (next < l->ending.end && cbcc_is_between(page, next))
		next++;
	if (l->lead != CBCC_NO_LINE)
	{
		if (is_caption_like(page, l->first) && !cbcc_alike_begin(page, l->lead, l->first) &&
			next < l->ending.end && cbcc_shape_at(page, next) == CBCC_SHAPE_PARAGRAPH)
			set_kind(l, l->first, CBCC_PART_CAPTION);
		return;
	}
	if (is_caption_like(page, l->first) && next < l->ending.end && cbcc_is_prose(page, next) &&
		cbcc_line_has(page, next, CBCC_LINE_TAGGED))
	{
		set_kind(l, l->first, CBCC_PART_CAPTION);
		l->first = next;
	}
	for (size_t i = l->first + 1; i < l->ending.end && !more; i++)
		more = cbcc_is_content(page, i);
	for (size_t i = l->title + 1; i < l->first; i++)
		more = more && cbcc_line_at(page, i)->kind != CBCC_PART_BODY;
	if (!more)
		return;
	set_kind(l, l->first, CBCC_PART_LEAD);
	l->lead = l->first;
}

/* Is nothing but furniture between the lead and the line? */
static bool
is_below_lead(const layout *l, size_t i)
{
	const cbcc_page *page = l->page;

	if (i - l->lead > CBCC_LOOK_AHEAD)
		return false;
	for (size_t j = l->lead + 1; j < i; j++)
		if (cbcc_line_at(page, j)->kind == CBCC_PART_BODY || cbcc_is_prose(page, j))
			return false;
	return true;
}

/*
 * A sentence on its own that tells nothing, between paragraphs, is what a
 * picture shows.  Without its point it could be a heading; below the lead
 * those seldom hold numbers.
 */
static bool
is_caption(const layout *l, size_t i)
{
	const cbcc_page *page = l->page;
	size_t		next = i + 1;
	bool		has_digits = cbcc_line_has(page, i, CBCC_LINE_DIGITS);
	bool		unclosed = cbcc_shape_at(page, i) == CBCC_SHAPE_HEAD && has_digits &&
		cbcc_line_at(page, i)->chars >= 30 && !cbcc_line_has(page, i, CBCC_LINE_TELLS);

	if (l->lead == CBCC_NO_LINE || l->lead < l->title ||
		!(unclosed || is_caption_like(page, i)) || (has_digits && !is_below_lead(l, i)))
		return false;
	while (next < l->ending.end && cbcc_is_between(page, next))
		next++;
	return next < l->ending.end &&
		(cbcc_is_content(page, next) || cbcc_shape_at(page, next) == CBCC_SHAPE_HEAD) &&
		!is_caption_like(page, next);
}

static void
place_body(layout *l)
{
	const cbcc_page *page = l->page;
	size_t		from = l->first;
	size_t		text = 0;
	size_t		last = l->ending.end;

	while (last > from && cbcc_is_between(page, last - 1))
		last--;
	for (size_t i = from; i < l->ending.end; i++)
	{
		cbcc_part_kind kind = (cbcc_part_kind) cbcc_line_at(page, i)->kind;
		bool		edge = i >= last || i >= l->ending.closing || text <= 1 ||
			(l->date != CBCC_NO_LINE && (i == l->date + 1 || i + 1 == l->date));

		if (kind != CBCC_PART_BODY)
		{
			text += kind == CBCC_PART_LEAD;
			continue;
		}
		if (cbcc_is_credit(page, i))
		{
			/* within the body a name may head what follows */
			if (edge && is_signed(l, i))
				set_kind(l, i, kind_between(page, i));
			continue;
		}
		if (cbcc_is_cell(page, i) && text > 0 && i < last)
			continue;
		if (cbcc_is_between(page, i))
			set_kind(l, i, kind_between(page, i));
		else if ((cbcc_line_at(page, i)->words < 255 && cbcc_alike_repeats(page, i, l->title)) ||
				 is_caption(l, i))
			set_kind(l, i, CBCC_PART_CAPTION);
		else if (i + 1 < l->ending.end && cbcc_alike_is_pair(page, i, i + 1))
		{
			set_kind(l, i, CBCC_PART_CAPTION);
			set_kind(l, ++i, CBCC_PART_CAPTION);
		}
		else
			text += cbcc_is_content(page, i);
	}
}

static void
place_below(layout *l)
{
	for (size_t i = l->ending.end; i < l->page->count; i++)
		set_kind(l, i, CBCC_PART_FURNITURE);
}

static void
place_page(layout *l)
{
	const cbcc_page *page = l->page;

	l->lead = CBCC_NO_LINE;
	place_above(l);
	l->first = l->title + 1;
	while (l->first < page->count &&
		   (!cbcc_is_content(page, l->first) || cbcc_alike_repeats(page, l->first, l->title)))
		l->first++;
	l->ending = cbcc_ending_find(l->page, l->title, l->first);
	find_date(l);
	place_between(l);
	place_lead(l);
	place_body(l);
	place_below(l);
	if (l->date != CBCC_NO_LINE)
		set_kind(l, l->date, CBCC_PART_DATE);
}

/*
 * A text without a title is body but for what cannot be: lines wholly made of
 * furniture where the text has more than a line or two.
 */
static void
place_text(layout *l)
{
	const cbcc_page *page = l->page;
	size_t		content = 0;

	for (size_t i = 0; i < page->count; i++)
		content += cbcc_is_content(page, i);
	if (content == 0)
		return;
	for (size_t i = 0; i < page->count; i++)
		switch (cbcc_shape_at(page, i))
		{
			case CBCC_SHAPE_STAMP:
				set_kind(l, i, cbcc_line_has(page, i, CBCC_LINE_GMT) ?
						 CBCC_PART_FURNITURE : CBCC_PART_DATE);
				break;
			case CBCC_SHAPE_END:
			case CBCC_SHAPE_PAGE:
				set_kind(l, i, CBCC_PART_FURNITURE);
				break;
			case CBCC_SHAPE_CAPTION:
				set_kind(l, i, CBCC_PART_CAPTION);
				break;
			case CBCC_SHAPE_SOURCE:
				set_kind(l, i, CBCC_PART_SOURCE);
				break;
			case CBCC_SHAPE_NAME:
				if (i + 1 == page->count || cbcc_line_has(page, i, CBCC_LINE_INTRODUCED))
					set_kind(l, i, CBCC_PART_BYLINE);
				break;
			default:
				break;
		}
}

static void
add_part(cbcc_part_list *result, cbcc_part_kind kind, const char *text,
		 const cbcc_page_line *line, size_t start, size_t end)
{
	cbcc_part  *part;

	while (start < end && text[start] == ' ')
		start++;
	while (end > start && text[end - 1] == ' ')
		end--;
	if (start == end)
		return;
	part = &result->items[result->count++];
	part->kind = kind;
	part->start = start;
	part->end = end;
	part->span.first = line->first +
		(int32_t) cbcc_utf8_count(text + line->start, start - line->start);
	part->span.end = end == line->end ? line->last :
		part->span.first + (int32_t) cbcc_utf8_count(text + start, end - start);
}

/* A byline and a date on one line are two parts. */
static void
add_stamp(const cbcc_page *page, size_t i, cbcc_part_list *result)
{
	const cbcc_page_line *line = cbcc_line_at(page, i);
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	size_t		cut;
	bool		name_first;
	size_t		middle;

	cbcc_page_line_atoms(page, i, &room, &atoms);
	if (!cbcc_line_split_stamp(&atoms, &cut, &name_first) || cut == 0)
	{
		add_part(result, CBCC_PART_DATE, page->text, line, line->start, line->end);
		return;
	}
	middle = name_first ? atoms.atoms[cut - 1].end : atoms.atoms[cut].start;
	add_part(result, name_first ? CBCC_PART_BYLINE : CBCC_PART_DATE, page->text,
			 line, line->start, middle);
	add_part(result, name_first ? CBCC_PART_DATE : CBCC_PART_BYLINE, page->text,
			 line, middle, line->end);
}

static void
write_parts(const cbcc_page *page, cbcc_part_list *result)
{
	size_t		checked = 0;

	for (size_t i = 0; i < page->count; i++)
	{
		const cbcc_page_line *line = cbcc_line_at(page, i);
		cbcc_part_kind kind = (cbcc_part_kind) line->kind;

		cbcc_pause(page->host, line->start, &checked);
		if (kind == CBCC_PART_DATE && cbcc_line_has(page, i, CBCC_LINE_NAMED))
			add_stamp(page, i, result);
		else
			add_part(result, kind, page->text, line, line->start,
					 line->end - line->tail);
		if (line->tail > 0)
			add_part(result, CBCC_PART_FURNITURE, page->text, line,
					 line->end - line->tail, line->end);
	}
}

/* What each line is; then room for the parts, and they are written. */
static cbcc_error_code
place_lines(cbcc_page *page, cbcc_part_list *result)
{
	const cbcc_host *host = page->host;
	layout		l = {.page = page,.title = find_title(page)};
	size_t		most = page->count;

	if (l.title == CBCC_NO_LINE)
		l.title = find_sentence_title(page);
	if (l.title != CBCC_NO_LINE)
		place_page(&l);
	else
		place_text(&l);
	for (size_t i = 0; i < page->count; i++)
		most += cbcc_line_at(page, i)->tail > 0 || cbcc_line_has(page, i, CBCC_LINE_NAMED);
	result->items = host->allocate(host->context, most * sizeof(cbcc_part));
	if (result->items == NULL)
		return CBCC_ERROR_MEMORY;
	write_parts(page, result);
	return CBCC_OK;
}

cbcc_error
cbcc_layout_read(const cbcc_host *host, const char *text, size_t length,
				 cbcc_part_list *result, cbcc_atoms *atoms)
{
	cbcc_page	page;
	cbcc_error_code code = cbcc_page_read(host, text, length, &page);

	*result = (cbcc_part_list) {NULL, 0};
	if (code == CBCC_OK)
		cbcc_upright_join(&page);
	if (code == CBCC_OK && page.count > 0)
		code = place_lines(&page, result);
	*atoms = page.atoms;
	page.atoms = (cbcc_atoms) {0};
	cbcc_page_end(&page);
	if (code != CBCC_OK)
		return (cbcc_error) {code, 0, "out of memory", NULL};
	return (cbcc_error) {CBCC_OK, 0, NULL, NULL};
}

cbcc_error
cbcc_article_parts(const cbcc_host *host, const char *text, size_t length,
				   cbcc_part_list *result)
{
	cbcc_atoms	atoms;
	char	   *unwrapped;
	cbcc_error	error;

	*result = (cbcc_part_list) {NULL, 0};
	if (cbcc_wrap_undo(host, text, length, &unwrapped) != CBCC_OK)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	error = cbcc_layout_read(host, unwrapped != NULL ? unwrapped : text, length, result, &atoms);
	cbcc_atoms_end(&atoms, host);
	host->release(host->context, unwrapped);
	return error;
}
