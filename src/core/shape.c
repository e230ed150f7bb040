/*-------------------------------------------------------------------------
 *
 * shape.c
 *		What a line of a page looks like by itself.
 *
 *-------------------------------------------------------------------------
 */
#include "shape.h"

#include <string.h>

#include "key.h"
#include "stamp.h"
#include "syllable.h"

/* Longer is no headline and no single sentence, in code points. */
#define SENTENCE_CHARS 230
#define HEAD_CHARS 250

/* A byline or a line of the page is no longer than this, in words. */
#define CREDIT_WORDS 20
#define PAGE_WORDS 30

/* The page's section has no more words right before a date. */
#define SECTION_WORDS 4

/* What the words of a line are, counted. */
typedef struct line_count
{
	size_t		words;
	size_t		numbers;
	size_t		ending;			/* words of END terms */
	size_t		page;			/* words of LINE terms */
	size_t		menu;			/* words of MENU terms */
	size_t		beside;			/* words that stand beside dates */
	size_t		bars;			/* "|", ">", "»" between words */
	size_t		segment;		/* words before the last bar */
	size_t		longest_segment;	/* between bars, in words */
	bool		cells;			/* a bar, a number, and a bar or the end */
	size_t		sentences;		/* ends of sentences within the line */
	bool		starts_ending;	/* its first words are an END term */
	bool		comments;
	size_t		starts_page;	/* words of the LINE term it begins with */
	bool		colon;			/* behind that term */
	bool		capitals_only;	/* outside of the terms counted */
	size_t		all_capitals;	/* words all in capitals */
	bool		braces;
	bool		sizes;			/* "A- A A+" */
	bool		degrees;		/* "27°C" */
	size_t		letters;		/* alone: "Cỡ chữ A A A" */
	bool		arrow;			/* begins as links do: "»", ">>" */
	bool		photo;			/* "Ảnh: ...", "(Ảnh minh họa)" */
	bool		photo_first;
	bool		gmt;
	bool		clock;			/* "[GMT+7]" */
	bool		bracketed;		/* all of it stands in brackets */
	bool		figures;		/* per cent, or a list between semicolons */
} line_count;

static bool
is_bar(uint32_t mark)
{
	return mark == '|' || mark == '>' || mark == 0x203A || mark == 0x2192;
}

/* A bar between links, or the slash of "Trang chủ / Tin tức / Hoạt động ngành". */
static bool
is_separator(const cbcc_line_atoms *line, size_t at)
{
	const cbcc_atom *atom = &line->atoms[at];

	return is_bar(atom->mark) ||
		(atom->mark == '/' && atom->spaced && at + 1 < line->count &&
		 line->atoms[at + 1].spaced);
}

static bool
is_colon(const cbcc_line_atoms *line, size_t at)
{
	return at < line->count && cbcc_atom_is_mark(&line->atoms[at], ':');
}

/* Count the words of a furniture term at an atom; returns its atoms. */
static size_t
count_term(const cbcc_line_atoms *line, size_t at, line_count *n)
{
	uint32_t	value = 0;
	const cbcc_term *term = cbcc_line_term(line, at, CBCC_CLASS_FURNITURE, &value);
	size_t		words = 0;

	if (term == NULL)
		return 0;
	if (line->atoms[at].all_capital && line->atoms[at].key == KEY_GMT)
	{
		n->gmt = true;
		n->clock = n->clock || (at > 0 && cbcc_atom_is_mark(&line->atoms[at - 1], '['));
	}
	for (size_t i = at; i < at + term->atoms; i++)
		words += cbcc_atom_is_word(&line->atoms[i]);
	switch (value)
	{
		case CBCC_FURNITURE_COMMENTS:
			n->comments = true;
			/* FALLTHROUGH */
		case CBCC_FURNITURE_END:
			if (n->words == 0)
			{
				n->starts_ending = true;
				n->colon = is_colon(line, at + term->atoms);
			}
			n->ending += words;
			break;
		case CBCC_FURNITURE_LINE:
			if (n->words == 0)
			{
				n->starts_page = words;
				n->colon = is_colon(line, at + term->atoms);
			}
			n->page += words;
			break;
		case CBCC_FURNITURE_MENU:
			n->menu += words;
			break;
		case CBCC_FURNITURE_WEEKDAY:
		case CBCC_FURNITURE_DATE:
			n->beside += words;
			break;
		case CBCC_FURNITURE_BYLINE:
			if ((line->atoms[at].key == KEY_ANH || line->atoms[at].key == KEY_NGUON) &&
				(term->atoms > 1 || is_colon(line, at + 1)))
			{
				n->photo = true;
				n->photo_first = n->photo_first || n->words == 0;
			}
			return 0;
		default:
			return 0;
	}
	n->words += words;
	return term->atoms;
}

/* "| 214 |", "| 6,7%": a row of a table has such, a row of links has not. */
static bool
is_number_cell(const cbcc_line_atoms *line, size_t at)
{
	if (at >= line->count || line->atoms[at].kind != CBCC_ATOM_NUMBER)
		return false;
	at++;
	if (at < line->count && cbcc_atom_is_mark(&line->atoms[at], '%'))
		at++;
	return at == line->count || cbcc_atom_is_mark(&line->atoms[at], '|');
}

/* "TP.", "12.", ").": the point behind it ends no sentence. */
static bool
is_cut_short(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_MARK ? atom->end - atom->start <= 2 :
		cbcc_key_is_initials(atom->key);
}

static void
end_segment(line_count *n)
{
	size_t		words = n->words - n->segment;

	n->longest_segment = words > n->longest_segment ? words : n->longest_segment;
	n->segment = n->words;
}

static void
count_mark(const cbcc_line_atoms *line, size_t at, line_count *n)
{
	const cbcc_atom *atom = &line->atoms[at];
	size_t		next = at + 1;

	if (is_separator(line, at))
	{
		end_segment(n);
		n->bars += at > 0 && next < line->count;
		n->cells = n->cells || is_number_cell(line, next);
	}
	/* templates, and the sign of a menu */
	n->braces = n->braces || atom->mark == '{' || atom->mark == 0x2630;
	n->degrees = n->degrees || atom->mark == 0xB0;
	n->sizes = n->sizes || (atom->mark == '+' && at > 0 && !atom->spaced &&
							cbcc_atom_is_word(&line->atoms[at - 1]) &&
							cbcc_key_is_letter(line->atoms[at - 1].key));
	n->figures = n->figures || atom->mark == '%' || atom->mark == ';';
	if (!cbcc_mark_is_stop(atom->mark))
		return;
	while (next < line->count && line->atoms[next].kind == CBCC_ATOM_MARK &&
		   !line->atoms[next].spaced)
		next++;
	if (next < line->count && line->atoms[next].spaced &&
		(line->atoms[next].capital || line->atoms[next].kind != CBCC_ATOM_SYLLABLE) &&
		at > 0 && !is_cut_short(&line->atoms[at - 1]))
		n->sentences++;
}

/* The reader makes "»" a plain quote, so the text itself is asked. */
static bool
is_arrow(const cbcc_line_atoms *line)
{
	const cbcc_atom *first = &line->atoms[0];
	int			size;
	uint32_t	c;

	if (first->kind != CBCC_ATOM_MARK)
		return false;
	c = cbcc_utf8_decode(line->text, first->end, first->start, &size);
	return c == 0xBB || c == '>' || c == 0x203A || c == 0x25BA || c == 0x25B6;
}

static line_count
count_line(const cbcc_line_atoms *line)
{
	line_count	n = {0};
	size_t		i = 0;

	n.capitals_only = true;
	n.arrow = line->count > 0 && is_arrow(line);
	n.bracketed = line->whole && line->count > 2 && cbcc_atom_is_mark(&line->atoms[0], '(') &&
		cbcc_atom_is_mark(&line->atoms[line->count - 1], ')');
	while (i < line->count)
	{
		const cbcc_atom *atom = &line->atoms[i];
		size_t		used = count_term(line, i, &n);

		i += used > 0 ? used : 1;
		if (used > 0)
			continue;
		if (cbcc_atom_is_word(atom))
		{
			n.words++;
			n.letters += cbcc_key_is_letter(atom->key);
			n.all_capitals += atom->all_capital;
			n.capitals_only &= atom->capital;
		}
		else if (atom->kind == CBCC_ATOM_MARK)
			count_mark(line, (size_t) (atom - line->atoms), &n);
		else
			n.numbers++;
	}
	end_segment(&n);
	return n;
}

/*
 * The words that neither the stamp nor the vocabulary of date lines explains:
 * first and last such atom.  False where all is explained.
 */
static bool
unexplained(const cbcc_line_atoms *line, const cbcc_stamp *stamp,
			size_t *first, size_t *last)
{
	size_t		i = 0;
	bool		found = false;

	while (i < line->count)
	{
		uint32_t	value = 0;
		const cbcc_term *term;
		cbcc_date	date;
		int32_t		second;
		size_t		used;

		if (i >= stamp->first && i < stamp->last)
		{
			i = stamp->last;
			continue;
		}
		term = cbcc_line_term(line, i, CBCC_CLASS_FURNITURE, &value);
		if (term != NULL && value != CBCC_FURNITURE_BYLINE && value != CBCC_FURNITURE_SOURCE)
			used = term->atoms;
		else if ((used = cbcc_day_read(line->text, line->atoms + i, line->count - i, &date)) == 0 &&
				 (used = cbcc_clock_read(line->text, line->atoms + i, line->count - i, &second)) == 0)
		{
			used = 1;
			if (cbcc_atom_is_word(&line->atoms[i]))
			{
				if (!found)
					*first = i;
				*last = i + 1;
				found = true;
			}
		}
		i += used;
	}
	return found;
}

/* A territory before a date ("Hà Nội, ngày 12/3/2020") is nobody's name. */
static bool
is_dateline(const cbcc_line_atoms *line, size_t first, size_t last)
{
	const cbcc_term *term = cbcc_line_term(line, first, CBCC_CLASS_NAME, NULL);
	uint32_t	value;

	if (term != NULL && first + term->atoms >= last)
		return true;
	return last + 1 < line->count && cbcc_atom_is_mark(&line->atoms[last], ',') &&
		cbcc_line_term(line, last + 1, CBCC_CLASS_FURNITURE, &value) != NULL &&
		value == CBCC_FURNITURE_DATE && cbcc_line_term(line, first, CBCC_CLASS_TERRITORY, NULL) != NULL;
}

bool
cbcc_line_split_stamp(const cbcc_line_atoms *line, size_t *cut, bool *name_first)
{
	cbcc_stamp	stamp;
	cbcc_credit credit;
	size_t		first;
	size_t		last;
	size_t		words;

	if (!cbcc_stamp_find(line->text, line->atoms, line->count, &stamp) ||
		!unexplained(line, &stamp, &first, &last) || is_dateline(line, first, last))
		return false;
	*name_first = last <= stamp.first;
	if (*name_first)
	{
		*cut = last;
		/* initials end in a point: "P.V." */
		while (*cut < stamp.first && cbcc_atom_is_mark(&line->atoms[*cut], '.') &&
			   !line->atoms[*cut].spaced)
			(*cut)++;
		return first <= 1 && cbcc_line_byline(line, *cut, &credit);
	}
	*cut = first;
	if (first < stamp.last)
		return false;
	if (cbcc_line_term(line, first, CBCC_CLASS_FURNITURE, NULL) != NULL)
		return true;
	return cbcc_line_name(line, first, &words) >= last - first;
}

/* "Đăng ngày: 12/3/2020 - 15:02. Chuyên mục: ...": the line is the date's. */
static bool
begins_with_date(const cbcc_line_atoms *line)
{
	uint32_t	value = 0;

	return cbcc_line_term(line, 0, CBCC_CLASS_FURNITURE, &value) != NULL &&
		value == CBCC_FURNITURE_DATE;
}

/*
 * "Xây dựng Đảng | 12/3/2020", "08:35 29/05/2023 - Chính trị": the page's
 * section beside the date, cut off from it by a mark; before a date with its
 * clock also by nothing.
 */
static bool
is_section(const cbcc_line_atoms *line, const cbcc_stamp *stamp, size_t first,
		   size_t last)
{
	const cbcc_atom *mark;

	if (last - first > 8)
		return false;
	if (first == 0 && last <= SECTION_WORDS && last <= stamp->first && stamp->has_time &&
		!cbcc_atom_is_mark(&line->atoms[last], ':') &&
		stamp->last == line->count && line->atoms[0].capital)
		return true;
	/* "Chuyên mục: Tin tức | Ngày đăng: 12/3/2020" */
	for (size_t i = last; first <= 1 && i < stamp->first; i++)
		if (cbcc_atom_is_mark(&line->atoms[i], '|'))
			return true;
	if (last <= stamp->first && first <= 1)
		mark = &line->atoms[stamp->first - 1];
	else if (first >= stamp->last && stamp->last < line->count &&
			 (last + 1 >= line->count || begins_with_date(line)))
		mark = &line->atoms[stamp->last];
	else
		return false;
	return cbcc_atom_is_mark(mark, '|') || cbcc_atom_is_mark(mark, '*') ||
		(cbcc_atom_is_mark(mark, '-') && mark->spaced) ||
		(cbcc_atom_is_mark(mark, '.') && begins_with_date(line));
}

/* "Ngày đăng: 22/03/2012, 15:40 | Đã xem: 512": what follows is the page's. */
static bool
is_before_counter(const cbcc_line_atoms *line, const line_count *n, const cbcc_stamp *stamp,
				  size_t first)
{
	return n->page > 0 && first >= stamp->last && stamp->last < line->count &&
		(cbcc_atom_is_mark(&line->atoms[stamp->last], '|') ||
		 cbcc_atom_is_mark(&line->atoms[stamp->last], '-'));
}

/* Is it a date line, alone or with a name, a section or a counter? */
static bool
is_stamp(const cbcc_line_atoms *line, const line_count *n, uint16_t *flags)
{
	cbcc_stamp	stamp;
	size_t		first;
	size_t		last;
	size_t		cut;
	bool		name_first;

	if (n->words > PAGE_WORDS || n->numbers == 0 ||
		!cbcc_stamp_find(line->text, line->atoms, line->count, &stamp))
		return false;
	if (!unexplained(line, &stamp, &first, &last) || is_dateline(line, first, last))
		return true;
	if (is_before_counter(line, n, &stamp, first))
		return true;
	if (!cbcc_line_split_stamp(line, &cut, &name_first))
		return is_section(line, &stamp, first, last);
	*flags |= CBCC_LINE_NAMED;
	return true;
}

/* Does it end as a sentence does?  ask: question and exclamation marks too. */
static bool
is_closed(const cbcc_line_atoms *line, bool ask)
{
	size_t		i = line->count;

	while (i > 1 && line->atoms[i - 1].kind == CBCC_ATOM_MARK &&
		   cbcc_mark_is_closer(line->atoms[i - 1].mark))
		i--;
	if (i == 0 || line->atoms[i - 1].kind != CBCC_ATOM_MARK)
		return false;
	return line->atoms[i - 1].mark == '.' || line->atoms[i - 1].mark == 0x2026 ||
		(ask && cbcc_mark_is_stop(line->atoms[i - 1].mark));
}

static bool
is_list(const cbcc_line_atoms *line)
{
	const cbcc_atom *first = &line->atoms[0];
	const cbcc_atom *last = &line->atoms[line->count - 1];

	if (cbcc_atom_is_mark(last, ':') || cbcc_atom_is_mark(last, ';'))
		return true;
	if (first->kind == CBCC_ATOM_MARK)
		return first->mark == '-' || first->mark == '+' || first->mark == '*' ||
			first->mark == 0x25AA || first->mark == 0x25A0 || first->mark == 0x2023 ||
			first->mark == 0x2714 || first->mark == 0x27A2;
	/* "1.", "2)", "a)" */
	return line->count > 2 && line->atoms[1].kind == CBCC_ATOM_MARK &&
		!line->atoms[1].spaced && line->atoms[2].spaced &&
		cbcc_key_is_initials(first->key) &&
		(line->atoms[1].mark == ')' ||
		 (line->atoms[1].mark == '.' && first->kind == CBCC_ATOM_NUMBER));
}

/*
 * Does the sentence lean on others, as captions do not?  It opens with a time,
 * a link or a number, points back ("Số trên", "Chương trình này"), or gives
 * figures.
 */
static bool
tells(const cbcc_line_atoms *line, const line_count *n)
{
	static const cbcc_class openers[] = {
		CBCC_CLASS_TIME, CBCC_CLASS_LINK, CBCC_CLASS_MODALITY, CBCC_CLASS_APPROX,
		CBCC_CLASS_NUMERAL, CBCC_CLASS_STAT, CBCC_CLASS_EVENT
	};
	static const uint32_t telling = 1u << CBCC_CLASS_TIME | 1u << CBCC_CLASS_MODALITY |
		1u << CBCC_CLASS_SCALE | 1u << CBCC_CLASS_FURNITURE | 1u << CBCC_CLASS_LINK |
		1u << CBCC_CLASS_APPROX;
	size_t		at = 0;
	uint32_t	opens = CBCC_LINK_COUNT;

	if (n->figures || n->numbers > 2)
		return true;
	while (at < line->count && line->atoms[at].kind == CBCC_ATOM_MARK)
		at++;
	if (at == line->count || line->atoms[at].kind == CBCC_ATOM_NUMBER)
		return true;
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++)
		if (cbcc_line_term(line, at, openers[i], &opens) != NULL &&
			/* "Bí thư Huyện ủy thăm": so do captions begin */
			!(openers[i] == CBCC_CLASS_LINK && opens == CBCC_LINK_CHAIR))
			return true;
	for (size_t i = at; i < line->count; i++)
	{
		const cbcc_atom *atom = &line->atoms[i];
		uint32_t	value = 0;

		if (i < at + 5 && (atom->key == KEY_NAY || atom->key == KEY_TREN ||
						   atom->key == KEY_DO))
			return true;
		if (!cbcc_line_may_begin(line, i, telling))
			continue;
		if (cbcc_line_term(line, i, CBCC_CLASS_TIME, &value) != NULL &&
			(value == CBCC_TIME_NOW || value == CBCC_TIME_THIS_DAY || value == CBCC_TIME_RECENT))
			return true;
		if (cbcc_line_term(line, i, CBCC_CLASS_MODALITY, NULL) != NULL ||
			cbcc_line_term(line, i, CBCC_CLASS_SCALE, NULL) != NULL ||
			(cbcc_line_term(line, i, CBCC_CLASS_FURNITURE, &value) != NULL &&
			 value == CBCC_FURNITURE_TEXT))
			return true;
		value = CBCC_LINK_COUNT;
		(void) cbcc_line_term(line, i, CBCC_CLASS_LINK, &value);
		if (value == CBCC_LINK_IS || value == CBCC_LINK_NOT || value == CBCC_LINK_BUT)
			return true;
		/* "có 18 cán bộ"; not "của 8 ứng cử viên" */
		if (i + 1 < line->count && line->atoms[i + 1].kind == CBCC_ATOM_NUMBER &&
			((value != CBCC_LINK_COUNT && value != CBCC_LINK_OF) ||
			 cbcc_line_term(line, i, CBCC_CLASS_APPROX, NULL) != NULL))
			return true;
	}
	return false;
}

/*
 * Furniture by its words; where they do not decide, false.  Most of these
 * words are common ones ("chia sẻ", "nổi bật"), so that a line must hold
 * little else.
 */
static bool
shape_of_page(const line_count *n, bool closed, uint8_t *shape)
{
	size_t		explained = n->ending + n->page + n->beside + (n->page > 0 ? n->menu : 0);
	size_t		rest = n->words - explained;

	*shape = CBCC_SHAPE_END;
	if (n->ending > 0 && (rest == 0 || (n->ending >= 3 && rest * 2 <= n->words)))
		return true;
	if (n->starts_ending && n->capitals_only && !closed && rest <= 4)
		return true;
	*shape = CBCC_SHAPE_PAGE;
	if (n->braces || (n->arrow && !closed) || (n->sizes && n->words <= 6) ||
		(n->degrees && n->bars > 0) || (n->letters > 1 && n->letters == n->words))
		return true;
	if (n->page > 0 && (rest * 3 <= n->words || rest == n->letters))
		return true;
	/* "[Giờ GMT+7]" */
	if (n->beside > 0 && rest == 0)
		return true;
	if (n->starts_page >= 3 && (n->bracketed || rest <= (closed ? 4 : 8)))
		return true;
	if (n->starts_page > 0 && n->colon && rest <= 4 && !closed)
		return true;
	/* "Từ khóa: ...", "Xem thêm: ..." */
	if (n->starts_ending && n->colon && !closed)
		return true;
	/* "Trang chủ > Văn bản chỉ đạo, điều hành > Nghị quyết" */
	if (n->bars > 0 && n->starts_page > 0 && !closed && !n->cells)
		return true;
	return n->bars > 0 && n->longest_segment <= 4 && !closed &&
		!(n->cells && n->words > 0);
}

static uint8_t
shape_of_text(const cbcc_line_atoms *line, const line_count *n, int32_t chars,
			  bool closed)
{
	if (!line->whole || chars > HEAD_CHARS)
		return CBCC_SHAPE_PARAGRAPH;
	if (is_list(line) && chars < SENTENCE_CHARS && n->sentences == 0)
		return CBCC_SHAPE_LIST;
	if (closed)
		return chars > SENTENCE_CHARS || n->sentences > 0 ?
			CBCC_SHAPE_PARAGRAPH : CBCC_SHAPE_SENTENCE;
	return n->sentences > 1 || (n->sentences > 0 && chars > 120) ?
		CBCC_SHAPE_PARAGRAPH : CBCC_SHAPE_HEAD;
}

/*
 * "Department of Information and Communications": no letter of Vietnamese in
 * several words, and a word longer than its syllables.
 */
static bool
is_foreign(const cbcc_line_atoms *line, const line_count *n)
{
	bool		long_word = false;

	if (n->words < 4)
		return false;
	for (size_t i = 0; i < line->count; i++)
	{
		const cbcc_atom *atom = &line->atoms[i];

		if (!cbcc_atom_is_word(atom))
			continue;
		if (atom->key != CBCC_KEY_UNKNOWN && cbcc_key_unaccent(atom->key) != atom->key)
			return false;
		long_word |= cbcc_letter_count(line->text, atom->start, atom->end) >
			CBCC_SYLLABLE_MAX_LETTERS;
	}
	return long_word;
}

/* "Quang cảnh hội nghị", and an image's text as it stands in the page */
static bool
opens_caption(const cbcc_line_atoms *line)
{
	uint32_t	value = 0;

	if (line->count > 2 && cbcc_atom_is_mark(&line->atoms[1], '=') &&
		line->atoms[0].end - line->atoms[0].start == 3 &&
		memcmp(line->text + line->atoms[0].start, "alt", 3) == 0)
		return true;
	return cbcc_line_term(line, 0, CBCC_CLASS_FURNITURE, &value) != NULL &&
		value == CBCC_FURNITURE_CAPTION;
}

/* "0:00 / 3:25": how long the page takes to be read out */
static bool
is_player(const cbcc_line_atoms *line)
{
	return line->count >= 7 && cbcc_atom_is_mark(&line->atoms[1], ':') &&
		cbcc_atom_is_mark(&line->atoms[3], '/') && cbcc_atom_is_mark(&line->atoms[5], ':');
}

/* A name, or more behind "Tin, ảnh:": with a number in it only that is a byline. */
static bool
is_byline(const cbcc_line_atoms *line, const line_count *n, cbcc_credit *credit)
{
	const uint32_t furniture = 1u << CBCC_CLASS_FURNITURE;

	if (n->words > CREDIT_WORDS || n->photo_first ||
		(n->numbers > 0 && !cbcc_line_may_begin(line, 0, furniture) &&
		 !cbcc_line_may_begin(line, 1, furniture)))
		return false;
	return cbcc_line_byline(line, line->count, credit) &&
		(credit->introduced || n->numbers == 0);
}

static cbcc_shape
shape_of_line(const cbcc_line_atoms *line, const line_count *n, int32_t chars,
			  uint16_t *flags)
{
	cbcc_credit credit;
	uint8_t		shape;
	bool		closed = is_closed(line, chars > 150);

	if (line->count > 3 && cbcc_atom_is_word(&line->atoms[0]) &&
		line->atoms[1].kind == CBCC_ATOM_NUMBER && cbcc_atom_is_mark(&line->atoms[2], ':'))
		*flags |= CBCC_LINE_SERIAL;
	/* "(0)" is a counter, "12" may be a cell */
	if (n->numbers > 0 && (n->words > 0 || line->atoms[0].kind == CBCC_ATOM_NUMBER))
		*flags |= CBCC_LINE_DIGITS;
	if (n->gmt)
		*flags |= CBCC_LINE_GMT;
	if (n->clock)
		*flags |= CBCC_LINE_CLOCK;
	if (line->whole && is_stamp(line, n, flags))
		return CBCC_SHAPE_STAMP;
	if (n->words == 0)
		return is_player(line) ? CBCC_SHAPE_PAGE : CBCC_SHAPE_MARKS;
	if (line->whole && is_byline(line, n, &credit))
	{
		if (credit.introduced)
			*flags |= CBCC_LINE_INTRODUCED;
		if ((n->words == 1 && !line->atoms[0].all_capital) ||
			(n->words > 3 && n->all_capitals == n->words))
			*flags |= CBCC_LINE_WEAK;
		return CBCC_SHAPE_NAME;
	}
	if (line->whole && chars < HEAD_CHARS && (n->photo || opens_caption(line)))
		return CBCC_SHAPE_CAPTION;
	if (line->whole && n->words <= CREDIT_WORDS && cbcc_line_source(line, &credit))
		return CBCC_SHAPE_SOURCE;
	if (line->whole && !closed && n->words <= CREDIT_WORDS && cbcc_line_is_masthead(line))
		return CBCC_SHAPE_PAGE;
	if (line->whole && n->words <= PAGE_WORDS && shape_of_page(n, closed, &shape))
	{
		if (n->comments)
			*flags |= CBCC_LINE_COMMENTS;
		return shape;
	}
	if (line->whole && n->words <= CREDIT_WORDS && is_foreign(line, n))
		return CBCC_SHAPE_PAGE;
	shape = shape_of_text(line, n, chars, closed);
	if ((shape == CBCC_SHAPE_SENTENCE || shape == CBCC_SHAPE_HEAD) && tells(line, n))
		*flags |= CBCC_LINE_TELLS;
	if (shape == CBCC_SHAPE_HEAD && n->words <= CREDIT_WORDS && cbcc_line_names_office(line))
		*flags |= CBCC_LINE_OFFICE;
	return shape;
}

cbcc_look
cbcc_line_look(const cbcc_line_atoms *line, int32_t chars)
{
	line_count	n = count_line(line);
	cbcc_look	look = {.words = n.words, .cells = n.cells && n.words > 0};

	look.shape = shape_of_line(line, &n, chars, &look.flags);
	return look;
}
