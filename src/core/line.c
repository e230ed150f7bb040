/*-------------------------------------------------------------------------
 *
 * line.c
 *		One line of a page: atoms, names, credits, the outlet's tag.
 *
 *-------------------------------------------------------------------------
 */
#include "line.h"

#include <string.h>

#include "key.h"

/* A person's name has at most this many words; a line of names this many. */
#define NAME_WORDS 5
#define NAMES_WORDS 16

/* Longest tag in brackets, in atoms. */
#define TAG_ATOMS 8

/* Longest text of an outlet's name or of an introduced author. */
#define CREDIT_ATOMS 14

/* More small words than this behind a label are spoken, not signed. */
#define SPEECH_WORDS 3

void
cbcc_line_read(cbcc_line_atoms *line, const cbcc_host *host,
			   cbcc_line_room *room, const char *text,
			   size_t start, size_t end, int32_t position)
{
	cbcc_reader reader;

	cbcc_reader_start(&reader, text, end);
	cbcc_reader_seek(&reader, start, position);
	cbcc_reader_watch(&reader, host);
	line->text = text;
	line->atoms = room->atoms;
	line->syllables = room->syllables;
	line->count = 0;
	line->whole = false;
	while (line->count < CBCC_LINE_ATOMS)
	{
		cbcc_atom  *atom = &room->atoms[line->count];

		cbcc_reader_next(&reader, atom);
		if (atom->kind == CBCC_ATOM_END)
		{
			line->whole = true;
			return;
		}
		if (atom->kind == CBCC_ATOM_BREAK)
			continue;
		room->syllables[line->count] = cbcc_lexicon_syllable(atom->key);
		line->count++;
	}
	line->whole = reader.at >= end;
}

bool
cbcc_atom_same(const char *text, const cbcc_atom *a, const cbcc_atom *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == CBCC_ATOM_MARK)
		return a->mark == b->mark;
	if (a->key != b->key)
		return false;
	return a->key != CBCC_KEY_UNKNOWN ||
		cbcc_letter_count(text, a->start, a->end) == cbcc_letter_count(text, b->start, b->end);
}

/* The case of abbreviations matters; that of other words varies on pages. */
static const cbcc_sense *
sense_on_page(const cbcc_term *term, const cbcc_atom *atom, cbcc_class class)
{
	const cbcc_sense *senses = cbcc_term_senses(term);
	uint32_t	classes = term->classes[CBCC_WRITTEN_SMALL] |
		term->classes[CBCC_WRITTEN_CAPITAL] | term->classes[CBCC_WRITTEN_FIRST] |
		term->abbreviation;

	if ((classes >> class & 1) == 0)
		return NULL;
	for (int i = 0; i < term->sense_count; i++)
		if (senses[i].class == class &&
			!(senses[i].letter_case == CBCC_CASE_CAPITAL && !atom->capital) &&
			!(senses[i].letter_case == CBCC_CASE_ALL_CAPITAL && !atom->all_capital))
			return &senses[i];
	return NULL;
}

const cbcc_term *
cbcc_line_find_term(const cbcc_line_atoms *line, size_t at, cbcc_class class,
					uint32_t *value)
{
	const cbcc_lexicon_index *index = &cbcc_lexicon_running;
	const cbcc_term *found = NULL;
	uint32_t	behind = line->syllables[at];

	for (size_t i = at + 1; behind != 0; i++)
	{
		const cbcc_lexicon_node *node = &index->nodes[behind];
		const cbcc_sense *sense = node->term == 0 ? NULL :
			sense_on_page(&cbcc_lexicon_terms[node->term], &line->atoms[at], class);

		if (sense != NULL)
		{
			found = &cbcc_lexicon_terms[node->term];
			if (value != NULL)
				*value = sense->value;
		}
		behind = i < line->count ? cbcc_lexicon_follow(index, node, line->syllables[i]) : 0;
	}
	return found;
}

static size_t
furniture_term(const cbcc_line_atoms *line, size_t at, cbcc_furniture kind)
{
	uint32_t	value;
	const cbcc_term *term = cbcc_line_term(line, at, CBCC_CLASS_FURNITURE, &value);

	return term != NULL && value == (uint32_t) kind ? term->atoms : 0;
}

static cbcc_string
piece(const cbcc_line_atoms *line, size_t first, size_t last)
{
	cbcc_string result = {NULL, 0};

	if (first < last)
	{
		result.bytes = line->text + line->atoms[first].start;
		result.length = line->atoms[last - 1].end - line->atoms[first].start;
	}
	return result;
}

/*
 * Words that head no person's name: "Huyện ủy", "Trường Chính trị", "Nghị
 * quyết".  They begin headings that are otherwise capitalized like names.
 */
static bool
heads_no_name(const cbcc_line_atoms *line, size_t at)
{
	static const cbcc_class classes[] = {
		CBCC_CLASS_BODY, CBCC_CLASS_TERRITORY, CBCC_CLASS_DOCUMENT,
		CBCC_CLASS_POPULATION, CBCC_CLASS_OUTSIDE, CBCC_CLASS_FURNITURE
	};

	if (!cbcc_line_may_begin(line, at, 1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_TERRITORY |
							 1u << CBCC_CLASS_DOCUMENT | 1u << CBCC_CLASS_POPULATION |
							 1u << CBCC_CLASS_OUTSIDE | 1u << CBCC_CLASS_FURNITURE))
		return false;
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
	{
		uint32_t	value = 0;
		const cbcc_term *term = cbcc_line_term(line, at, classes[i], &value);

		if (term == NULL)
			continue;
		/* "Trường Giang" alone on its line */
		if (classes[i] == CBCC_CLASS_BODY && term->atoms == 1 && at == 0 &&
			line->count == 2 && line->atoms[1].capital)
			return false;
		/* "Bản", "Quỹ": a single word may well be a surname or pen name */
		if (term->atoms > 1 || classes[i] == CBCC_CLASS_BODY)
			return true;
		if (classes[i] == CBCC_CLASS_FURNITURE && value != CBCC_FURNITURE_BYLINE)
			return true;
		if (classes[i] == CBCC_CLASS_TERRITORY && !line->atoms[at].all_capital)
			return true;
	}
	return false;
}

static bool
is_capital_word(const cbcc_atom *atom)
{
	return cbcc_atom_is_word(atom) && atom->capital;
}

static size_t
letters_at(const cbcc_line_atoms *line, size_t at)
{
	return cbcc_letter_count(line->text, line->atoms[at].start, line->atoms[at].end);
}

/* "P.", "ThS.", "Hà.": the name may go on behind the point. */
static bool
is_cut_short(const cbcc_line_atoms *line, size_t at)
{
	size_t		letters = letters_at(line, at);

	return letters <= 2 ||
		(letters == 3 && line->atoms[at].end - line->atoms[at].start == 3);
}

/* "II. KẾT QUẢ": a section's number, which no name begins with. */
static bool
is_section_number(const cbcc_line_atoms *line, size_t at)
{
	const cbcc_atom *atom = &line->atoms[at];
	const char *numeral = line->text + atom->start;
	size_t		length = atom->end - atom->start;
	uint32_t	value;

	if (at + 2 >= line->count || length > 4 || !line->atoms[at + 2].spaced ||
		!(cbcc_atom_is_mark(&line->atoms[at + 1], '.') ||
		  cbcc_atom_is_mark(&line->atoms[at + 1], '-')))
		return false;
	/* one letter may be a name's: "V. Thành", but not "V. Về CBCC" */
	if (length == 1 && at + 4 >= line->count &&
		cbcc_line_term(line, at + 2, CBCC_CLASS_LINK, &value) == NULL)
		return false;
	for (size_t i = 0; i < length; i++)
		if (numeral[i] != 'I' && numeral[i] != 'V' && numeral[i] != 'X')
			return false;
	return true;
}

/* One name: capital words, with the points of initials and "H'Mông". */
static size_t
read_name(const cbcc_line_atoms *line, size_t at, size_t *words)
{
	size_t		i = at;
	size_t		letters = 0;

	*words = 0;
	if (heads_no_name(line, at) || is_section_number(line, at))
		return 0;
	while (i < line->count && is_capital_word(&line->atoms[i]))
	{
		if (++*words > NAME_WORDS)
			return 0;
		letters += letters_at(line, i) == 1;
		i++;
		while (i < line->count && !line->atoms[i].spaced &&
			   (cbcc_atom_is_mark(&line->atoms[i], '.') ||
				cbcc_atom_is_mark(&line->atoms[i], '\'')) &&
			   (is_cut_short(line, i - 1) || cbcc_atom_is_mark(&line->atoms[i], '\'')))
			i++;
	}
	/* letters alone are buttons: "A- A+" */
	return letters == i - at ? 0 : i - at;
}

/* A mark or word between two names. */
static size_t
name_separator(const cbcc_line_atoms *line, size_t at)
{
	uint32_t	value;
	const cbcc_atom *atom;

	if (at >= line->count)
		return 0;
	atom = &line->atoms[at];
	if (atom->kind == CBCC_ATOM_MARK)
		return atom->mark == '-' || atom->mark == ',' || atom->mark == '&' ||
			atom->mark == '/' || atom->mark == '+' || atom->mark == ';' ? 1 : 0;
	if (!atom->capital && cbcc_line_term(line, at, CBCC_CLASS_LINK, &value) != NULL &&
		value == CBCC_LINK_AND)
		return 1;
	return 0;
}

size_t
cbcc_line_name(const cbcc_line_atoms *line, size_t at, size_t *words)
{
	size_t		used = read_name(line, at, words);
	size_t		total = *words;
	size_t		i = at + used;

	if (used == 0)
		return 0;
	for (;;)
	{
		size_t		separator = name_separator(line, i);
		size_t		more_words;
		size_t		more;

		if (separator == 0 || i + separator >= line->count)
			break;
		more = read_name(line, i + separator, &more_words);
		if (more == 0)
			break;
		i += separator + more;
		total += more_words;
		if (total > NAMES_WORDS)
			return 0;
	}
	return i - at;
}

static bool
is_point(const cbcc_atom *atom)
{
	return cbcc_atom_is_mark(atom, '.') || cbcc_atom_is_mark(atom, ',') ||
		cbcc_atom_is_mark(atom, ';');
}

/*
 * A sign that a name is an outlet's: "Báo", "TTXVN", a site with points in
 * its name, capitals alone.
 */
static bool
is_outlet(const cbcc_line_atoms *line, size_t first, size_t last)
{
	for (size_t i = first; i < last; i++)
	{
		const cbcc_atom *atom = &line->atoms[i];

		/* not the "báo" of "báo cáo" */
		if (furniture_term(line, i, CBCC_FURNITURE_SOURCE) > 0 &&
			cbcc_line_term(line, i, CBCC_CLASS_DOCUMENT, NULL) == NULL)
			return true;
		if (i + 1 < last && i > first && cbcc_atom_is_mark(atom, '.') && !atom->spaced &&
			!line->atoms[i + 1].spaced && cbcc_atom_is_word(&line->atoms[i + 1]) &&
			!line->atoms[i + 1].capital)
			return true;
		if (atom->all_capital && atom->end - atom->start >= 3 && last - first <= 3 &&
			cbcc_line_term(line, i, CBCC_CLASS_BODY, NULL) == NULL)
			return true;
	}
	return false;
}

/* "(Báo Lào Cai)", "- TTXVN" after a name: whom its bearer writes for. */
static bool
read_affiliation(const cbcc_line_atoms *line, size_t at, size_t limit,
				 cbcc_credit *credit)
{
	size_t		last = limit;
	bool		bracket;

	if (at >= limit || limit - at > CREDIT_ATOMS)
		return false;
	bracket = cbcc_atom_is_mark(&line->atoms[at], '(');
	if (bracket)
	{
		if (!cbcc_atom_is_mark(&line->atoms[limit - 1], ')'))
			return false;
		last--;
	}
	else if (name_separator(line, at) == 0)
		return false;
	at++;
	/* "(tổng hợp theo TTXVN)", "- Nguồn: Báo ...", "(thuha@suoivang.vn)" */
	for (size_t i = at; i < last; i++)
	{
		if (line->atoms[i].key == KEY_THEO || line->atoms[i].key == KEY_NGUON)
			at = i + 1 < last && cbcc_atom_is_mark(&line->atoms[i + 1], ':') ? i + 2 : i + 1;
		if (cbcc_atom_is_mark(&line->atoms[i], '@'))
			return true;
	}
	if (at < last && is_outlet(line, at, last))
		credit->outlet = piece(line, at, last);
	return credit->outlet.bytes != NULL || bracket || heads_no_name(line, at);
}

/* "Cao Nguyên Online", "CN.VN": no person's name. */
static bool
is_site(const cbcc_line_atoms *line, size_t first, size_t last)
{
	cbcc_key	key = line->atoms[last - 1].key;

	if (last > first + 1 && key == KEY_ONLINE)
		return true;
	return last > first + 2 && cbcc_atom_is_mark(&line->atoms[last - 2], '.') &&
		(key == KEY_VN || key == KEY_COM || key == KEY_NET);
}

/* A name up to limit, or a name and an affiliation. */
static bool
read_author(const cbcc_line_atoms *line, size_t at, size_t limit,
			cbcc_credit *credit)
{
	size_t		words;
	size_t		used = at < limit ? cbcc_line_name(line, at, &words) : 0;

	if (used == 0 || at + used > limit)
		return false;
	/* "Hồng Nhung thực hiện" */
	if (at + used + 2 == limit && furniture_term(line, at + used, CBCC_FURNITURE_BYLINE) == 2 &&
		(line->atoms[at + used].key == KEY_THUC || line->atoms[at + used].key == KEY_TONG))
		limit -= 2;
	if (at + used < limit && !(limit - at - used == 1 && is_point(&line->atoms[limit - 1])) &&
		!read_affiliation(line, at + used, limit, credit))
		return false;
	if (is_site(line, at, at + used))
		credit->outlet = piece(line, at, at + used);
	else
		credit->author = piece(line, at, at + used);
	return true;
}

/*
 * "Tin, ảnh: Hồng Nhung", "Tin: A; ảnh: B": what stands between the first
 * colon and the next credit.
 */
static bool
read_introduced(const cbcc_line_atoms *line, size_t at, size_t limit,
				cbcc_credit *credit)
{
	size_t		last = at;

	while (last < limit && last - at <= CREDIT_ATOMS)
	{
		size_t		intro = last > at ?
			furniture_term(line, last, CBCC_FURNITURE_BYLINE) : 0;

		if (intro > 0 && last + intro < limit &&
			cbcc_atom_is_mark(&line->atoms[last + intro], ':'))
			break;
		last++;
	}
	if (last - at > CREDIT_ATOMS)
		return false;
	while (last > at && line->atoms[last - 1].kind == CBCC_ATOM_MARK &&
		   (is_point(&line->atoms[last - 1]) ||
			cbcc_atom_is_mark(&line->atoms[last - 1], '-') ||
			cbcc_atom_is_mark(&line->atoms[last - 1], '|')) &&
		   !(last - at >= 4 && cbcc_atom_is_mark(&line->atoms[last - 3], '.')))
		last--;
	if (last == at)
		return false;
	/* whoever put the page up did not write it */
	if (line->atoms[at].key == KEY_ADMIN)
		return true;
	if (!read_author(line, at, last, credit))
		credit->author = piece(line, at, last);
	return true;
}

/* "Phóng viên: Còn cán bộ nữ, thưa ông?": asked in an interview, signed by nobody. */
static bool
is_speech(const cbcc_line_atoms *line, size_t limit)
{
	size_t		small = 0;

	for (size_t i = 0; i < limit; i++)
	{
		if (line->atoms[i].kind == CBCC_ATOM_MARK &&
			(line->atoms[i].mark == '?' || line->atoms[i].mark == '!'))
			return true;
		small += i > 2 && cbcc_atom_is_word(&line->atoms[i]) && !line->atoms[i].capital;
	}
	return small > SPEECH_WORDS;
}

/* "I. SỐ LƯỢNG", "B. MỤC TIÊU": a heading's number, not initials ("T. HÒA") */
static bool
is_numbered_heading(const cbcc_line_atoms *line)
{
	const cbcc_atom *first = &line->atoms[0];
	size_t		words = 0;

	if (line->count < 4 || first->end - first->start > 4 ||
		!(cbcc_atom_is_mark(first + 1, '.') || cbcc_atom_is_mark(first + 1, '/') ||
		  cbcc_atom_is_mark(first + 1, '-')))
		return false;
	for (size_t i = first->start; i < first->end; i++)
		if (strchr("IVX", line->text[i]) == NULL &&
			!(first->end == first->start + 1 && line->text[i] >= 'A' && line->text[i] <= 'E'))
			return false;
	for (size_t i = 2; i < line->count; i++)
	{
		if (cbcc_atom_is_word(&line->atoms[i]) && !line->atoms[i].all_capital)
			return false;
		words += cbcc_atom_is_word(&line->atoms[i]);
	}
	return words >= 2;
}

bool
cbcc_line_byline(const cbcc_line_atoms *line, size_t limit, cbcc_credit *credit)
{
	size_t		at = 0;
	size_t		intro;

	*credit = (cbcc_credit) {{NULL, 0}, {NULL, 0}, false};
	if (limit == 0 || limit > 2 * CREDIT_ATOMS || is_numbered_heading(line))
		return false;
	if (cbcc_atom_is_mark(&line->atoms[0], '(') &&
		cbcc_atom_is_mark(&line->atoms[limit - 1], ')'))
	{
		at++;
		limit--;
	}
	else if (cbcc_atom_is_mark(&line->atoms[0], '-') || cbcc_atom_is_mark(&line->atoms[0], '*'))
		at++;
	if (at >= limit)
		return false;
	intro = furniture_term(line, at, CBCC_FURNITURE_BYLINE);
	if (intro > 0 && at + intro < limit)
	{
		credit->introduced = true;
		if (cbcc_atom_is_mark(&line->atoms[at + intro], ':'))
			return !is_speech(line, limit) &&
				read_introduced(line, at + intro + 1, limit, credit);
		if (read_author(line, at + intro, limit, credit))
			return true;
		credit->introduced = false;
	}
	return read_author(line, at, limit, credit);
}

/*
 * "Nguồn:", "Theo", "Theo:" at atoms[at].  Any other word of source lines
 * ("Báo") introduces only with a colon.
 */
static size_t
read_source_intro(const cbcc_line_atoms *line, size_t at, size_t last, bool *colon)
{
	size_t		intro = at < last ? furniture_term(line, at, CBCC_FURNITURE_SOURCE) : 0;

	if (intro == 0)
		return 0;
	*colon = at + intro < last && cbcc_atom_is_mark(&line->atoms[at + intro], ':');
	if (*colon)
		return intro + 1;
	return line->atoms[at].key == KEY_THEO || line->atoms[at].key == KEY_NGUON ?
		intro : 0;
}

/* A paper's name has no more atoms: "Gia đình và Xã hội" */
#define PAPER_ATOMS 5

/*
 * "Dân trí", "Người Lao động", "Giáo dục & Thời đại": papers that write their name like
 * a noun, which has no capital elsewhere; but "Sở Nội vụ", "Nghị quyết".
 */
static bool
is_short_name(const cbcc_line_atoms *line, size_t at, size_t last)
{
	if (last - at < 2 || last - at > PAPER_ATOMS || !line->atoms[at].capital ||
		cbcc_line_term(line, at, CBCC_CLASS_BODY, NULL) != NULL ||
		cbcc_line_term(line, at, CBCC_CLASS_TERRITORY, NULL) != NULL ||
		cbcc_line_term(line, at, CBCC_CLASS_DOCUMENT, NULL) != NULL)
		return false;
	for (size_t i = at; i < last; i++)
		if (!cbcc_atom_is_word(&line->atoms[i]) &&
			!(i > at && cbcc_atom_is_mark(&line->atoms[i], '&')))
			return false;
	return true;
}

/* What follows the introduction, without a closing bracket or point. */
static bool
read_source_name(const cbcc_line_atoms *line, size_t at, size_t last,
				 bool may_be_person, cbcc_credit *credit)
{
	size_t		words;
	size_t		name = cbcc_line_name(line, at, &words);

	/* but "Vietnam+/TTXVN" is no person's */
	if (name > 0 && words > 1 && at + name < last &&
		read_affiliation(line, at + name, last, credit) && credit->outlet.bytes != NULL)
		credit->author = piece(line, at, at + name);
	else if (last - at <= CREDIT_ATOMS && is_outlet(line, at, last))
		credit->outlet = piece(line, at, last);
	else if ((name == 0 || at + name != last || (words < 2 && !line->atoms[at].all_capital)) &&
			 !is_short_name(line, at, last))
		return false;
	else if (name > 0 && may_be_person && words >= 2)
		credit->author = piece(line, at, last);
	else
		credit->outlet = piece(line, at, last);
	return true;
}

bool
cbcc_line_source(const cbcc_line_atoms *line, cbcc_credit *credit)
{
	size_t		at = 0;
	size_t		last = line->count;
	size_t		intro;
	bool		colon;
	bool		may_be_person;

	*credit = (cbcc_credit) {{NULL, 0}, {NULL, 0}, true};
	if (!line->whole || last > 2 * CREDIT_ATOMS)
		return false;
	if (last > 0 && cbcc_atom_is_mark(&line->atoms[0], '('))
		at++;
	while (last > at && (cbcc_atom_is_mark(&line->atoms[last - 1], ')') ||
						 is_point(&line->atoms[last - 1])))
		last--;
	intro = read_source_intro(line, at, last, &colon);
	if (intro == 0)
		return false;
	/* ruling 36: a person's name after "Theo:" is the author */
	may_be_person = colon && line->atoms[at].key == KEY_THEO;
	at += intro;
	if (at < last && read_source_name(line, at, last, may_be_person, credit))
		return true;
	return colon;
}

/* A dash, or the colon that some papers put, and then the sentence. */
static bool
ends_tag(const cbcc_line_atoms *line, size_t at, bool bracketed)
{
	if (at + 1 >= line->count)
		/* "(BTN) -" on a line of its own */
		return at + 1 == line->count && bracketed && cbcc_atom_is_mark(&line->atoms[at], '-');
	if (cbcc_atom_is_mark(&line->atoms[at], ':'))
		return bracketed;
	if (!cbcc_atom_is_mark(&line->atoms[at], '-'))
		return false;
	/* "SVO-Những năm qua": initials, and the sentence right behind the dash */
	return bracketed || line->atoms[at].spaced || line->atoms[at + 1].spaced ||
		(at == 1 && line->atoms[0].all_capital && letters_at(line, 0) >= 3 &&
		 line->atoms[2].capital && !line->atoms[2].all_capital);
}

/* A committee or a group of people is no paper: "UBND - HĐND", "CBCC - ...". */
static bool
is_paper(const cbcc_line_atoms *line, size_t at)
{
	return cbcc_line_term(line, at, CBCC_CLASS_BODY, NULL) == NULL &&
		cbcc_line_term(line, at, CBCC_CLASS_POPULATION, NULL) == NULL;
}

/* "(Thanh Niên)", "(Người Lao Động)", but "(Hà Nội)" */
static bool
is_tag_of_words(const cbcc_line_atoms *line, size_t first, size_t last)
{
	const cbcc_term *place = cbcc_line_term(line, first, CBCC_CLASS_NAME, NULL);

	for (size_t i = first; i < last; i++)
		if (!is_capital_word(&line->atoms[i]))
			return false;
	return last - first > 1 && !(place != NULL && first + (size_t) place->atoms == last);
}

/* "(NTO) Với hơn 92% dân số ...": initials and names need no dash. */
static bool
is_tag_without_dash(const cbcc_line_atoms *line, size_t at, size_t close)
{
	const cbcc_atom *word = &line->atoms[at + 1];

	if (at != 0 || close + 2 >= line->count || !line->atoms[close + 1].spaced ||
		!line->atoms[close + 1].capital)
		return false;
	return is_tag_of_words(line, 1, close) ||
		(close == 2 && word->all_capital && cbcc_atom_is_word(word) && is_paper(line, 1));
}

/* "(BLC) -", "[Baothanhhoa.vn] -": what stands in brackets. */
static size_t
read_bracketed_tag(const cbcc_line_atoms *line, size_t at, cbcc_string *outlet)
{
	uint32_t	close = cbcc_atom_is_mark(&line->atoms[at], '(') ? ')' :
		cbcc_atom_is_mark(&line->atoms[at], '[') ? ']' : 0;
	size_t		i = at + 1;

	if (close == 0)
		return 0;
	while (i < line->count && i - at <= TAG_ATOMS &&
		   !cbcc_atom_is_mark(&line->atoms[i], close))
		i++;
	if (i >= line->count || !cbcc_atom_is_mark(&line->atoms[i], close) || i == at + 1 ||
		!(ends_tag(line, i + 1, true) || is_tag_without_dash(line, at, i)))
		return 0;
	*outlet = piece(line, at + 1, i);
	return ends_tag(line, i + 1, true) ? i + 2 : i + 1;
}

/*
 * "PTĐT", "BNEWS/TTXVN", "QĐND Online", "VOV.VN", "baosuoivang.vn": atoms of a
 * tag without brackets; "Báo Cao Nguyên" too.
 */
static size_t
bare_tag(const cbcc_line_atoms *line)
{
	size_t		at = 1;
	bool		site = false;

	if (!cbcc_atom_is_word(&line->atoms[0]))
		return 0;
	if (line->atoms[0].capital && furniture_term(line, 0, CBCC_FURNITURE_SOURCE) == 1 &&
		line->atoms[0].key != KEY_THEO && line->atoms[0].key != KEY_NGUON)
	{
		while (at <= NAME_WORDS && at < line->count && is_capital_word(&line->atoms[at]))
			at++;
		return at > 1 ? at : 0;
	}
	while (at + 1 < line->count && cbcc_atom_is_mark(&line->atoms[at], '.') &&
		   !line->atoms[at].spaced && !line->atoms[at + 1].spaced &&
		   cbcc_atom_is_word(&line->atoms[at + 1]))
	{
		site = true;
		at += 2;
	}
	if (site)
		return at;
	if (!line->atoms[0].all_capital || !is_paper(line, 0))
		return 0;
	/* "BNEWS/TTXVN", "GD&TĐ" */
	if (at + 1 < line->count && line->atoms[at + 1].all_capital &&
		(cbcc_atom_is_mark(&line->atoms[at], '/') || cbcc_atom_is_mark(&line->atoms[at], '&')))
		return at + 2;
	if (at + 1 < line->count && line->atoms[at].capital && !line->atoms[at].all_capital)
		return at + 1;
	return at;
}

size_t
cbcc_line_tag(const cbcc_line_atoms *line, cbcc_string *outlet)
{
	size_t		used;
	size_t		at = 0;

	*outlet = (cbcc_string) {NULL, 0};
	if (line->count < 3)
		return 0;
	used = read_bracketed_tag(line, 0, outlet);
	if (used > 0)
		return used;
	if (cbcc_atom_is_mark(&line->atoms[0], '-') && line->atoms[1].spaced)
		return 1;
	/* "Hà Nội (TTXVN) - " */
	while (at < 4 && is_capital_word(&line->atoms[at]))
		at++;
	if (at > 0 && at < 4)
	{
		used = read_bracketed_tag(line, at, outlet);
		if (used > 0)
			return used;
	}
	at = bare_tag(line);
	if (at == 0 || !ends_tag(line, at, false) ||
		!(line->atoms[at + 1].capital || line->atoms[at + 1].kind != CBCC_ATOM_SYLLABLE))
		return 0;
	*outlet = piece(line, 0, at);
	return at + 1;
}
