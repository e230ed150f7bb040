/*-------------------------------------------------------------------------
 *
 * layout.c
 *		The parts of an article's page.
 *
 * shape.c says what each line looks like alone.  Here its place decides: the
 * title is the best headline before the text, the date stands near the title,
 * the article ends where headings of the page or a closing byline say so.
 * Where nothing looks like a title the text is no page, and all of it is
 * body: a fact must not be lost to a guess.
 *
 *-------------------------------------------------------------------------
 */
#include "layout.h"

#include "host.h"
#include "page.h"
#include "upright.h"

/* How far a title is looked for: lines, and paragraphs before it. */
#define TITLE_LINES 300
#define TITLE_PARAGRAPHS 4

/* A menu's entry is no longer than this. */
#define MENU_WORDS 4

/* How far below the lead's line the date may stand. */
#define HEAD_LINES 4

/* How much a closing byline looks at of what follows it. */
#define CLOSING_LINES 400

/* How far lines look around themselves; bounds keep the whole linear. */
#define LOOK_AHEAD 12

/* Longest caption, in code points. */
#define CAPTION_CHARS 180

/* A paragraph as bodies have them, no teaser's single line. */
#define PARAGRAPH_CHARS 150

#define NO_LINE SIZE_MAX

typedef struct layout
{
	cbcc_page	page;
	size_t		title;			/* or NO_LINE */
	size_t		lead;			/* or NO_LINE */
	size_t		first;			/* first line of the text proper */
	size_t		end;			/* behind the last line of the article */
	size_t		closing;		/* first line of what closes it, or NO_LINE */
	size_t		date;			/* or NO_LINE */
} layout;

static const cbcc_page_line *
line_at(const layout *l, size_t i)
{
	return &l->page.lines[i];
}

static cbcc_shape
shape_at(const layout *l, size_t i)
{
	return i < l->page.count ? (cbcc_shape) l->page.lines[i].shape : CBCC_SHAPE_MARKS;
}

static bool
flag_at(const layout *l, size_t i, uint16_t flag)
{
	return (l->page.lines[i].flags & flag) != 0;
}

static int32_t
chars_at(const layout *l, size_t i)
{
	return line_at(l, i)->chars;
}

static bool
is_prose(const layout *l, size_t i)
{
	return shape_at(l, i) == CBCC_SHAPE_SENTENCE || shape_at(l, i) == CBCC_SHAPE_PARAGRAPH;
}

static bool
is_content(const layout *l, size_t i)
{
	return is_prose(l, i) || shape_at(l, i) == CBCC_SHAPE_LIST;
}

/* Lines that stand between the parts of an article and say nothing of it. */
static bool
is_between(const layout *l, size_t i)
{
	switch (shape_at(l, i))
	{
		case CBCC_SHAPE_MARKS:
		case CBCC_SHAPE_STAMP:
		case CBCC_SHAPE_NAME:
		case CBCC_SHAPE_SOURCE:
		case CBCC_SHAPE_END:
		case CBCC_SHAPE_PAGE:
		case CBCC_SHAPE_CAPTION:
			return true;
		default:
			return false;
	}
}

static size_t
common_prefix(const cbcc_line_atoms *a, const cbcc_line_atoms *b)
{
	size_t		n = 0;

	while (n < a->count && n < b->count && cbcc_atom_same(a->text, &a->atoms[n], &b->atoms[n]))
		n++;
	return n;
}

static size_t
common_suffix(const cbcc_line_atoms *a, const cbcc_line_atoms *b, size_t prefix)
{
	size_t		n = 0;

	while (n + prefix < a->count && n + prefix < b->count &&
		   cbcc_atom_same(a->text, &a->atoms[a->count - 1 - n],
						  &b->atoms[b->count - 1 - n]))
		n++;
	return n;
}

/* Does line i say line `of` again, with at most some words behind it? */
static bool
says_again(const layout *l, size_t i, size_t of, size_t more)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;

	if (line_at(l, i)->words < line_at(l, of)->words ||
		line_at(l, i)->words > line_at(l, of)->words + more)
		return false;
	cbcc_page_line_atoms(&l->page, i, &rooms[0], &a);
	cbcc_page_line_atoms(&l->page, of, &rooms[1], &b);
	return common_prefix(&a, &b) == b.count && a.count <= b.count + more + 2;
}

/* A headline again, with "- Ảnh 2." or so behind it. */
static bool
repeats(const layout *l, size_t i, size_t of)
{
	return says_again(l, i, of, 4);
}

static void
drop_final_mark(cbcc_line_atoms *a)
{
	if (a->count > 0 && a->atoms[a->count - 1].kind == CBCC_ATOM_MARK)
		a->count--;
}

/*
 * An image's alternative text and its caption stand in pairs that differ in a
 * word or a final point, or the caption is the shorter.  Rows of a table do
 * too, so the figures of both must not differ.
 */
static bool
is_pair(const layout *l, size_t i, size_t j)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;
	size_t		prefix;
	size_t		same;
	size_t		most;

	if (j >= l->page.count || line_at(l, i)->words < 4 || line_at(l, j)->words < 4 ||
		line_at(l, i)->words > 50 || line_at(l, j)->words > 50)
		return false;
	if ((shape_at(l, i) != CBCC_SHAPE_SENTENCE && shape_at(l, i) != CBCC_SHAPE_HEAD) ||
		(shape_at(l, j) != CBCC_SHAPE_SENTENCE && shape_at(l, j) != CBCC_SHAPE_HEAD))
		return false;
	cbcc_page_line_atoms(&l->page, i, &rooms[0], &a);
	cbcc_page_line_atoms(&l->page, j, &rooms[1], &b);
	drop_final_mark(&a);
	drop_final_mark(&b);
	prefix = common_prefix(&a, &b);
	same = prefix + common_suffix(&a, &b, prefix);
	most = a.count > b.count ? a.count : b.count;
	/* the image's text tells more; a heading stands before what goes on from it */
	if (prefix == b.count && line_at(l, j)->words >= 6)
		return true;
	if (same < most && (line_at(l, i)->words < 8 || line_at(l, j)->words < 8))
		return false;
	if (same + 1 >= most && a.count == b.count && flag_at(l, i, CBCC_LINE_DIGITS) &&
		same < most)
		return false;
	if (flag_at(l, i, CBCC_LINE_DIGITS) && flag_at(l, j, CBCC_LINE_DIGITS) &&
		same + 1 < most)
		return false;
	return same * 10 >= most * 7;
}

/* Do both lines begin alike, but for an outlet's tag? */
static bool
begin_alike(const layout *l, size_t i, size_t j)
{
	cbcc_line_room rooms[2];
	cbcc_line_atoms a;
	cbcc_line_atoms b;
	cbcc_string outlet;
	size_t		n = 0;
	size_t		from;
	size_t		to;

	if (line_at(l, i)->opening == 0 || line_at(l, i)->opening != line_at(l, j)->opening)
		return false;
	cbcc_page_line_atoms(&l->page, i, &rooms[0], &a);
	cbcc_page_line_atoms(&l->page, j, &rooms[1], &b);
	from = cbcc_line_tag(&a, &outlet);
	to = cbcc_line_tag(&b, &outlet);
	while (from + n < a.count && to + n < b.count &&
		   cbcc_atom_same(a.text, &a.atoms[from + n], &b.atoms[to + n]))
		n++;
	return n >= CBCC_OPENING_ATOMS;
}

/* Does line i begin as a line shortly after it does?  Then it is a lead. */
static bool
begins_again(const layout *l, size_t i)
{
	for (size_t j = i + 1; j < l->page.count && j <= i + LOOK_AHEAD; j++)
		if (is_prose(l, j) && begin_alike(l, i, j))
			return true;
	return false;
}

/* A lead that the text below says again, or the second paragraph of one. */
static bool
is_repeated_lead(const layout *l, size_t i)
{
	return is_content(l, i) &&
		(begins_again(l, i) ||
		 (i > 0 && is_prose(l, i) && is_prose(l, i - 1) && begins_again(l, i - 1)));
}

static bool
is_upper_lead(const layout *l, size_t i)
{
	return is_repeated_lead(l, i) || (is_content(l, i) && flag_at(l, i, CBCC_LINE_TAGGED));
}

static bool
may_be_title(const layout *l, size_t i)
{
	return shape_at(l, i) == CBCC_SHAPE_HEAD && line_at(l, i)->words >= 2 &&
		chars_at(l, i) >= 8;
}

/*
 * How well line i would do as the title; negative for no title.  prose counts
 * the paragraphs before it that are no lead, heads the candidates.
 */
static int
score_title(const layout *l, size_t i, size_t prose, size_t heads)
{
	int			score = 0;
	size_t		between = 0;
	bool		text = false;
	bool		dated = i + 1 < l->page.count && shape_at(l, i + 1) == CBCC_SHAPE_STAMP;
	int32_t		chars = chars_at(l, i);

	for (size_t j = i + 1; j < l->page.count && j <= i + LOOK_AHEAD && !text; j++)
	{
		if (is_content(l, j))
			text = true;
		else if (is_between(l, j))
			continue;
		else if (repeats(l, j, i))
			score += 4;
		else
		{
			/* "<headline> - Báo Suối Vàng điện tử": the browser's title */
			score -= line_at(l, j)->words > 3 && says_again(l, i, j, 10) ? 6 : 0;
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
	score -= line_at(l, i)->words <= 3 ? 6 : line_at(l, i)->words == 4 ? 3 : 0;
	score -= flag_at(l, i, CBCC_LINE_SERIAL) ? 6 : 0;
	score -= flag_at(l, i, CBCC_LINE_OFFICE) ? 12 : 0;
	score += dated ? 6 : 0;
	score += i > 0 && shape_at(l, i - 1) == CBCC_SHAPE_STAMP ? 2 : 0;
	score -= 2 * (int) (between > 4 ? 4 : between);
	score -= 2 * (int) (heads > 4 ? 4 : heads);
	score -= 8 * (int) prose;
	return score < 0 ? 0 : score;
}

/*
 * Where no headline is found: a short sentence with the date right below it.
 */
static void
find_sentence_title(layout *l)
{
	for (size_t i = 0; i + 1 < l->page.count && i < LOOK_AHEAD; i++)
	{
		if (shape_at(l, i) == CBCC_SHAPE_SENTENCE && chars_at(l, i) <= CAPTION_CHARS &&
			shape_at(l, i + 1) == CBCC_SHAPE_STAMP)
			l->title = i;
		if (is_content(l, i))
			return;
	}
}

static void
find_title(layout *l)
{
	int			best = -1;
	size_t		prose = 0;
	size_t		heads = 0;
	bool		in_box = false;

	l->title = NO_LINE;
	for (size_t i = 0; i < l->page.count && i < TITLE_LINES && prose < TITLE_PARAGRAPHS; i++)
	{
		/* the headlines most read, above the article */
		in_box = shape_at(l, i) == CBCC_SHAPE_END || (in_box && shape_at(l, i) == CBCC_SHAPE_LIST);
		if (may_be_title(l, i))
		{
			int			score = score_title(l, i, prose, heads);

			if (score > best)
			{
				best = score;
				l->title = i;
			}
			heads++;
		}
		else if (is_content(l, i) && !in_box && !is_upper_lead(l, i))
			prose++;
		if (l->title == NO_LINE || !is_content(l, i))
			continue;
		/* "Xây dựng Đảng" may be the menu's last entry, the title still to come */
		if (line_at(l, l->title)->words > MENU_WORDS || !(in_box || is_repeated_lead(l, i)))
			return;
	}
}

static bool
is_cell(const layout *l, size_t i)
{
	return i < l->page.count && shape_at(l, i) == CBCC_SHAPE_MARKS &&
		flag_at(l, i, CBCC_LINE_DIGITS);
}

/*
 * A name beside a number on a line of its own is a row of a table; a number
 * that the page's headings follow counts comments.
 */
static bool
is_row(const layout *l, size_t i)
{
	if (is_cell(l, i + 1))
		return i + 2 < l->page.count && shape_at(l, i + 2) != CBCC_SHAPE_END &&
			shape_at(l, i + 2) != CBCC_SHAPE_PAGE;
	return i > 1 && is_cell(l, i - 1) && shape_at(l, i - 2) == CBCC_SHAPE_NAME;
}

/*
 * After an END heading the article may go on: a box of related headlines, a
 * row of buttons.  It does where a paragraph is followed by another or by a
 * byline, as teasers between headlines and dates never are.
 */
static size_t
resumes(const layout *l, size_t from)
{
	size_t		stop = from + 4 * LOOK_AHEAD;

	for (size_t i = from; i + 1 < l->page.count && i < stop; i++)
	{
		size_t		next = i + 1;

		if (shape_at(l, i) == CBCC_SHAPE_NAME || shape_at(l, i) == CBCC_SHAPE_SOURCE)
			return NO_LINE;
		if (!is_prose(l, i) || chars_at(l, i) < PARAGRAPH_CHARS)
			continue;
		while (next < l->page.count && shape_at(l, next) == CBCC_SHAPE_CAPTION)
			next++;
		if (next == l->page.count)
			return NO_LINE;
		if (shape_at(l, next) == CBCC_SHAPE_PARAGRAPH && chars_at(l, next) >= PARAGRAPH_CHARS)
			return i;
		if (shape_at(l, next) == CBCC_SHAPE_NAME && !flag_at(l, next, CBCC_LINE_WEAK))
			return i;
	}
	return NO_LINE;
}

/* "II. Kết quả đào tạo", "Mục tiêu đến năm 2026:" head what no list of headlines has. */
static bool
heads_section(const layout *l, size_t i)
{
	const cbcc_page_line *line = line_at(l, i);
	size_t		at = line->start;

	while (at < line->end && memchr("IVX", l->page.text[at], 3) != NULL)
		at++;
	at += at == line->start && memchr("ABCDE", l->page.text[at], 5) != NULL;
	return l->page.text[line->end - 1] == ':' ||
		(at > line->start && at + 1 < line->end &&
		 (l->page.text[at] == '.' || l->page.text[at] == '-'));
}

/*
 * "Tin liên quan", "Chia sẻ" amid an article: a box that is empty here, or buttons,
 * behind which the text goes on at once.
 */
static size_t
goes_on_at_once(const layout *l, size_t from)
{
	for (size_t i = from; i + 1 < l->page.count && i < from + LOOK_AHEAD; i++)
		switch (shape_at(l, i))
		{
			case CBCC_SHAPE_MARKS:
			case CBCC_SHAPE_PAGE:
			case CBCC_SHAPE_CAPTION:
				break;
			case CBCC_SHAPE_END:
				if (flag_at(l, i, CBCC_LINE_COMMENTS))
					return NO_LINE;
				break;
			case CBCC_SHAPE_PARAGRAPH:
				return i;
			case CBCC_SHAPE_SENTENCE:
				return is_content(l, i + 1) ||
					(shape_at(l, i + 1) == CBCC_SHAPE_NAME &&
					 !flag_at(l, i + 1, CBCC_LINE_WEAK)) ? i : NO_LINE;
			default:
				return heads_section(l, i) ? i : NO_LINE;
		}
	return NO_LINE;
}

/*
 * Is the byline or source line at i the end?  It is not where more paragraphs
 * than headlines and dates follow it before the article's limit.
 */
static bool
is_closing(const layout *l, size_t i, size_t before)
{
	size_t		prose = 0;
	size_t		other = 0;
	bool		signed_again = false;
	bool		paragraph = false;

	for (size_t j = i + 1; j < l->end && j < i + CLOSING_LINES; j++)
	{
		switch (shape_at(l, j))
		{
			case CBCC_SHAPE_PARAGRAPH:
				paragraph = paragraph || chars_at(l, j) >= PARAGRAPH_CHARS;
				prose++;
				break;
			case CBCC_SHAPE_SENTENCE:
			case CBCC_SHAPE_LIST:
				prose++;
				break;
			case CBCC_SHAPE_HEAD:
				if (l->title == NO_LINE || !repeats(l, j, l->title))
					other++;
				break;
			case CBCC_SHAPE_STAMP:
				other++;
				break;
			case CBCC_SHAPE_NAME:
			case CBCC_SHAPE_SOURCE:
				signed_again = signed_again || prose > 0;
				break;
			default:
				break;
		}
		if (prose > other + 8)
			return false;
	}
	if (prose <= other)
		return true;
	return prose == 1 && before > 1 && !signed_again && !paragraph;
}

/* The first END heading behind the text's beginning, unless it resumes. */
static void
find_limit(layout *l)
{
	l->end = l->page.count;
	for (size_t i = l->first; i < l->page.count; i++)
	{
		size_t		next;

		if (line_at(l, i)->tail > 0)
		{
			l->end = i + 1;
			return;
		}
		if (shape_at(l, i) != CBCC_SHAPE_END || i == l->first)
			continue;
		next = NO_LINE;
		if (shape_at(l, i - 1) != CBCC_SHAPE_NAME && shape_at(l, i - 1) != CBCC_SHAPE_SOURCE)
		{
			if (!flag_at(l, i, CBCC_LINE_COMMENTS))
				next = goes_on_at_once(l, i + 1);
			if (next == NO_LINE)
				next = resumes(l, i + 1);
		}
		if (next == NO_LINE)
		{
			l->end = i;
			return;
		}
		for (; i < next; i++)
			l->page.lines[i].kind = CBCC_PART_FURNITURE;
	}
}

/* The closing byline or source line, and headlines without a heading. */
static void
find_closing(layout *l)
{
	size_t		content = 0;
	size_t		heads = 0;

	l->closing = NO_LINE;
	for (size_t i = l->first; i < l->end; i++)
	{
		cbcc_shape	shape = shape_at(l, i);

		if (is_content(l, i))
			content++;
		if ((shape != CBCC_SHAPE_NAME && shape != CBCC_SHAPE_SOURCE) || is_row(l, i))
			continue;
		if (content == 0 || !is_closing(l, i, content))
			continue;
		l->closing = i;
		i++;
		while (i < l->end && is_between(l, i) && line_at(l, i)->tail == 0 &&
			   shape_at(l, i) != CBCC_SHAPE_MARKS)
			i++;
		l->end = i < l->end && line_at(l, i)->tail > 0 ? i + 1 : i;
		return;
	}
	for (size_t i = l->end; i > l->first && shape_at(l, i - 1) == CBCC_SHAPE_HEAD &&
		 line_at(l, i - 1)->words >= 6; i--)
		heads++;
	if (heads >= 2 && l->title != NO_LINE && l->end - heads > l->first)
		l->end -= heads;
}

/*
 * The nearest date to the title among lines [from, to): one that names its
 * time zone only where there is no other.
 */
static void
find_date_in(layout *l, size_t from, size_t to)
{
	size_t		best = SIZE_MAX;

	for (size_t i = from; i < to; i++)
	{
		size_t		distance = i > l->title ? i - l->title : l->title - i;

		if (shape_at(l, i) != CBCC_SHAPE_STAMP)
			continue;
		if (flag_at(l, i, CBCC_LINE_GMT))
			distance += l->page.count;
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
	size_t		head = l->first + HEAD_LINES < l->end ? l->first + HEAD_LINES : l->end;

	l->date = NO_LINE;
	find_date_in(l, l->title + 1, head);
	for (size_t i = l->title; l->date == NO_LINE && i > 1; i--)
		if (shape_at(l, i - 1) == CBCC_SHAPE_STAMP && !flag_at(l, i - 1, CBCC_LINE_GMT))
			l->date = i - 1;
	if (l->date == NO_LINE)
		find_date_in(l, head, l->end);
	if (l->date != NO_LINE || l->title == 0)
		return;
	if (shape_at(l, l->title - 1) == CBCC_SHAPE_STAMP &&
		!flag_at(l, l->title - 1, CBCC_LINE_CLOCK))
		l->date = l->title - 1;
	else if (shape_at(l, 0) == CBCC_SHAPE_STAMP && !flag_at(l, 0, CBCC_LINE_GMT))
		l->date = 0;
}

static void
set_kind(layout *l, size_t i, cbcc_part_kind kind)
{
	l->page.lines[i].kind = (uint8_t) kind;
}

/* Above the title all is furniture but the date and a tagged lead. */
static void
place_above(layout *l)
{
	for (size_t i = 0; i < l->title; i++)
	{
		bool		lead = is_prose(l, i) && is_upper_lead(l, i) &&
			(l->lead == NO_LINE || l->lead + 1 == i);

		if (lead && l->lead == NO_LINE)
			l->lead = i;
		set_kind(l, i, lead ? CBCC_PART_LEAD : CBCC_PART_FURNITURE);
	}
	set_kind(l, l->title, CBCC_PART_TITLE);
}

/* A single sentence that tells nothing of its own, of a caption's length. */
static bool
is_caption_like(const layout *l, size_t i)
{
	return shape_at(l, i) == CBCC_SHAPE_SENTENCE && !flag_at(l, i, CBCC_LINE_TELLS) &&
		!flag_at(l, i, CBCC_LINE_TAGGED) && chars_at(l, i) <= CAPTION_CHARS;
}

/* What lines that are no text become, wherever they stand in the article. */
static cbcc_part_kind
kind_between(const layout *l, size_t i)
{
	switch (shape_at(l, i))
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
	if (is_row(l, i) && i < l->closing)
		return false;
	return !flag_at(l, i, CBCC_LINE_WEAK) || i >= l->closing ||
		(i > 0 && shape_at(l, i - 1) == CBCC_SHAPE_STAMP) ||
		shape_at(l, i + 1) == CBCC_SHAPE_STAMP;
}

/* Between title and text: byline, date, views; a headline again. */
static void
place_between(layout *l)
{
	for (size_t i = l->title + 1; i < l->first; i++)
	{
		if (is_between(l, i) && !(shape_at(l, i) == CBCC_SHAPE_NAME && !is_signed(l, i)))
			set_kind(l, i, kind_between(l, i));
		else if (repeats(l, i, l->title) || is_pair(l, i, i + 1))
			set_kind(l, i, CBCC_PART_CAPTION);
		/* "Nông nghiệp", "Đã xem: 642" */
		else if (line_at(l, i)->words <= (flag_at(l, i, CBCC_LINE_DIGITS) ? 2 : 1))
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
	size_t		next = l->first + 1;
	bool		more = false;

	if (l->first >= l->end || !is_prose(l, l->first))
		return;
	while (next < l->end && is_between(l, next))
		next++;
	if (l->lead != NO_LINE)
	{
		if (is_caption_like(l, l->first) && !begin_alike(l, l->lead, l->first) &&
			next < l->end && shape_at(l, next) == CBCC_SHAPE_PARAGRAPH)
			set_kind(l, l->first, CBCC_PART_CAPTION);
		return;
	}
	if (is_caption_like(l, l->first) && next < l->end && is_prose(l, next) &&
		flag_at(l, next, CBCC_LINE_TAGGED))
	{
		set_kind(l, l->first, CBCC_PART_CAPTION);
		l->first = next;
	}
	for (size_t i = l->first + 1; i < l->end && !more; i++)
		more = is_content(l, i);
	for (size_t i = l->title + 1; i < l->first; i++)
		more = more && line_at(l, i)->kind != CBCC_PART_BODY;
	if (!more)
		return;
	set_kind(l, l->first, CBCC_PART_LEAD);
	l->lead = l->first;
}

/* Is nothing but furniture between the lead and the line? */
static bool
is_below_lead(const layout *l, size_t i)
{
	if (i - l->lead > LOOK_AHEAD)
		return false;
	for (size_t j = l->lead + 1; j < i; j++)
		if (line_at(l, j)->kind == CBCC_PART_BODY || is_prose(l, j))
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
	size_t		next = i + 1;
	bool		unclosed = shape_at(l, i) == CBCC_SHAPE_HEAD && chars_at(l, i) >= 30 &&
		flag_at(l, i, CBCC_LINE_DIGITS) && !flag_at(l, i, CBCC_LINE_TELLS);

	if (l->lead == NO_LINE || l->lead < l->title ||
		!((is_caption_like(l, i) && (!flag_at(l, i, CBCC_LINE_DIGITS) || is_below_lead(l, i))) ||
		  (unclosed && is_below_lead(l, i))))
		return false;
	while (next < l->end && is_between(l, next))
		next++;
	return next < l->end && (is_content(l, next) || shape_at(l, next) == CBCC_SHAPE_HEAD) &&
		!is_caption_like(l, next);
}

static void
place_body(layout *l)
{
	size_t		from = l->first;
	size_t		text = 0;
	size_t		last = l->end;

	while (last > from && is_between(l, last - 1))
		last--;
	for (size_t i = from; i < l->end; i++)
	{
		cbcc_part_kind kind = (cbcc_part_kind) line_at(l, i)->kind;
		bool		edge = i >= last || i >= l->closing || text <= 1 ||
			(l->date != NO_LINE && (i == l->date + 1 || i + 1 == l->date));

		if (kind != CBCC_PART_BODY)
		{
			text += kind == CBCC_PART_LEAD;
			continue;
		}
		if (shape_at(l, i) == CBCC_SHAPE_NAME || shape_at(l, i) == CBCC_SHAPE_SOURCE)
		{
			/* within the body a name may head what follows */
			if (edge && is_signed(l, i))
				set_kind(l, i, kind_between(l, i));
			continue;
		}
		if (is_cell(l, i) && text > 0 && i < last)
			continue;
		if (is_between(l, i))
			set_kind(l, i, kind_between(l, i));
		else if ((line_at(l, i)->words < 255 && repeats(l, i, l->title)) ||
				 is_caption(l, i))
			set_kind(l, i, CBCC_PART_CAPTION);
		else if (i + 1 < l->end && is_pair(l, i, i + 1))
		{
			set_kind(l, i, CBCC_PART_CAPTION);
			set_kind(l, ++i, CBCC_PART_CAPTION);
		}
		else
			text += is_content(l, i);
	}
}

/* Below the article only a source or a byline said again is not furniture. */
static void
place_below(layout *l)
{
	for (size_t i = l->end; i < l->page.count; i++)
		set_kind(l, i, CBCC_PART_FURNITURE);
}

static void
place_page(layout *l)
{
	l->lead = NO_LINE;
	place_above(l);
	l->first = l->title + 1;
	while (l->first < l->page.count &&
		   (!is_content(l, l->first) || repeats(l, l->first, l->title)))
		l->first++;
	find_limit(l);
	find_closing(l);
	find_date(l);
	place_between(l);
	place_lead(l);
	place_body(l);
	place_below(l);
	if (l->date != NO_LINE)
		set_kind(l, l->date, CBCC_PART_DATE);
}

/*
 * A text without a title is body but for what cannot be: lines wholly made of
 * furniture where the text has more than a line or two.
 */
static void
place_text(layout *l)
{
	size_t		content = 0;

	for (size_t i = 0; i < l->page.count; i++)
		content += is_content(l, i);
	if (content == 0)
		return;
	for (size_t i = 0; i < l->page.count; i++)
		switch (shape_at(l, i))
		{
			case CBCC_SHAPE_STAMP:
				set_kind(l, i, flag_at(l, i, CBCC_LINE_GMT) ?
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
				if (i + 1 == l->page.count || flag_at(l, i, CBCC_LINE_INTRODUCED))
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
add_stamp(const layout *l, size_t i, cbcc_part_list *result)
{
	const cbcc_page_line *line = line_at(l, i);
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	size_t		cut;
	bool		name_first;
	size_t		middle;

	cbcc_page_line_atoms(&l->page, i, &room, &atoms);
	if (!cbcc_line_split_stamp(&atoms, &cut, &name_first) || cut == 0)
	{
		add_part(result, CBCC_PART_DATE, l->page.text, line, line->start, line->end);
		return;
	}
	middle = name_first ? atoms.atoms[cut - 1].end : atoms.atoms[cut].start;
	add_part(result, name_first ? CBCC_PART_BYLINE : CBCC_PART_DATE, l->page.text,
			 line, line->start, middle);
	add_part(result, name_first ? CBCC_PART_DATE : CBCC_PART_BYLINE, l->page.text,
			 line, middle, line->end);
}

static void
write_parts(const layout *l, cbcc_part_list *result)
{
	size_t		checked = 0;

	for (size_t i = 0; i < l->page.count; i++)
	{
		const cbcc_page_line *line = line_at(l, i);
		cbcc_part_kind kind = (cbcc_part_kind) line->kind;

		cbcc_pause(l->page.host, line->start, &checked);
		if (kind == CBCC_PART_DATE && flag_at(l, i, CBCC_LINE_NAMED))
			add_stamp(l, i, result);
		else
			add_part(result, kind, l->page.text, line, line->start,
					 line->end - line->tail);
		if (line->tail > 0)
			add_part(result, CBCC_PART_FURNITURE, l->page.text, line,
					 line->end - line->tail, line->end);
	}
}

/* What each line is; then room for the parts, and they are written. */
static cbcc_error_code
place_lines(const cbcc_host *host, layout *l, cbcc_part_list *result)
{
	size_t		most = l->page.count;

	find_title(l);
	if (l->title == NO_LINE)
		find_sentence_title(l);
	if (l->title != NO_LINE)
		place_page(l);
	else
		place_text(l);
	for (size_t i = 0; i < l->page.count; i++)
		most += line_at(l, i)->tail > 0 || flag_at(l, i, CBCC_LINE_NAMED);
	result->items = host->allocate(host->context, most * sizeof(cbcc_part));
	if (result->items == NULL)
		return CBCC_ERROR_MEMORY;
	write_parts(l, result);
	return CBCC_OK;
}

cbcc_error
cbcc_layout_read(const cbcc_host *host, const char *text, size_t length,
				 cbcc_part_list *result, cbcc_atoms *atoms)
{
	layout		l = {0};
	cbcc_error_code code = cbcc_page_read(host, text, length, &l.page);

	*result = (cbcc_part_list) {NULL, 0};
	if (code == CBCC_OK)
		cbcc_upright_join(&l.page);
	if (code == CBCC_OK && l.page.count > 0)
		code = place_lines(host, &l, result);
	*atoms = l.page.atoms;
	l.page.atoms = (cbcc_atoms) {0};
	cbcc_page_end(&l.page);
	if (code != CBCC_OK)
		return (cbcc_error) {code, 0, "out of memory", NULL};
	return (cbcc_error) {CBCC_OK, 0, NULL, NULL};
}

cbcc_error
cbcc_article_parts(const cbcc_host *host, const char *text, size_t length,
				   cbcc_part_list *result)
{
	cbcc_atoms	atoms;
	cbcc_error	error = cbcc_layout_read(host, text, length, result, &atoms);

	cbcc_atoms_end(&atoms, host);
	return error;
}
