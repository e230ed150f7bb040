/*-------------------------------------------------------------------------
 *
 * cell_token.c
 *		A qualification cell as typed tokens.
 *
 *-------------------------------------------------------------------------
 */
#include "cell_token.h"

#include <string.h>

/* The most pieces that an abbreviation is written in: "L.L.C.T". */
#define MAX_PIECES 5

void
cbcc_cell_window_start(cbcc_cell_window *window, const cbcc_host *host,
					   cbcc_cell_memory *memory, const char *text, size_t length)
{
	window->readable = length;
	if (length <= CBCC_CELL_COPIED)
	{
		memcpy(window->copy, text, length);
		memset(window->copy + length, 0, CBCC_CELL_BEYOND);
		text = window->copy;
		window->readable += CBCC_CELL_BEYOND;
	}
	cbcc_reader_start(&window->reader, text, length);
	cbcc_reader_watch(&window->reader, host);
	window->memory = memory;
	window->at_end = false;
	window->atom_count = 0;
	window->used = 0;
	window->count = 0;
}

static const cbcc_term *
whole_term(const cbcc_cell_term *term)
{
	return &cbcc_lexicon_terms[term - cbcc_lexicon_cell_terms];
}

const cbcc_sense *
cbcc_cell_term_senses(const cbcc_cell_term *term, int *count)
{
	const cbcc_term *whole = whole_term(term);

	*count = whole->sense_count + whole->cell_count;
	return cbcc_term_senses(whole);
}

int
cbcc_cell_token_integer(const cbcc_cell_token *token, const char *text)
{
	int			number = 0;

	if (token->kind != CBCC_ATOM_NUMBER || token->end - token->start > 4)
		return -1;
	for (size_t i = token->start; i < token->end; i++)
	{
		if (text[i] < '0' || text[i] > '9')
			return -1;
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

/* Its letters have no marks: as many bytes as characters. */
static bool
is_plain(const cbcc_cell_atom *atom)
{
	return atom->end - atom->start == (size_t) (atom->last - atom->first);
}

/* Keep what no token has taken, and read on. */
static void
fill(cbcc_cell_window *window)
{
	size_t		left = window->atom_count - window->used;
	size_t		room = CBCC_CELL_MAX_ATOMS - left;
	size_t		read = 0;

	if (left > 0)
		memmove(window->atoms, window->atoms + window->used, left * sizeof(cbcc_cell_atom));
	if (!window->at_end)
	{
		read = cbcc_cell_read_atoms(&window->reader, window->readable, window->memory,
									window->atoms + left, room);
		window->at_end = read < room;
	}
	window->atom_count = left + read;
	window->used = 0;
	window->count = 0;
}

/* No letter of its atoms bears a mark. */
static bool
holds_plain(const cbcc_cell_window *window)
{
	for (size_t i = 0; i < window->atom_count; i++)
		if (window->atoms[i].word.kind == CBCC_ATOM_SYLLABLE && !is_plain(&window->atoms[i]))
			return false;
	return true;
}

/* Where the tokens of a window end: behind the last separator, if any. */
static size_t
find_cut(const cbcc_cell_window *window)
{
	if (window->at_end)
		return window->atom_count;
	for (size_t i = window->atom_count; i > window->atom_count / 2; i--)
	{
		const cbcc_cell_atom *atom = &window->atoms[i - 1];

		if (atom->word.kind == CBCC_ATOM_BREAK ||
			(atom->word.kind == CBCC_ATOM_MARK && (atom->mark == ';' || atom->mark == ',')))
			return i;
	}
	return window->atom_count;
}

/* Where a term is looked for, and how. */
typedef struct place
{
	const cbcc_cell_window *window;
	size_t		at;
	bool		loose;
	bool		written_out;	/* what stands behind is not what follows */
} place;

/* A term found, and what of it holds there. */
typedef struct finding
{
	const cbcc_cell_term *term; /* or NULL */
	uint64_t	classes;
	bool		loose;
} finding;

/* "lớp 9" is not the term where "lớp 9/12" stands. */
static bool
is_class_behind(const place *p, const cbcc_cell_term *term)
{
	size_t		last = p->at + term->atoms - 1;
	const cbcc_cell_atom *atom = &p->window->atoms[last];

	return !p->written_out && term->atoms > 1 && last + 1 < p->window->atom_count &&
		atom->word.kind == CBCC_ATOM_NUMBER && atom[1].word.kind == CBCC_ATOM_MARK &&
		atom[1].mark == '/';
}

/* "Anh B 2. Tin học": the number of what follows, not B2. */
static bool
is_number_of_list(const place *p, const cbcc_cell_term *term)
{
	size_t		last = p->at + term->atoms - 1;
	const cbcc_cell_atom *atom = &p->window->atoms[last];

	return !p->written_out && term->atoms == 2 && atom->word.kind == CBCC_ATOM_NUMBER && atom->spaced &&
		last + 2 < p->window->atom_count && atom[1].word.kind == CBCC_ATOM_MARK &&
		!atom[1].spaced && (atom[1].mark == '.' || atom[1].mark == ')' ||
							atom[1].mark == '/' || atom[1].mark == '-') &&
		atom[2].spaced;
}

/* "AN" and "MA" are abbreviations, "an" and "ma" are not. */
static bool
is_of_case(const place *p, const cbcc_sense *sense)
{
	const cbcc_cell_atom *atom = &p->window->atoms[p->at];

	if (p->written_out)
		return true;
	return (sense->letter_case != CBCC_CASE_ALL_CAPITAL || atom->word.all_capital) &&
		(sense->letter_case != CBCC_CASE_CAPITAL || atom->word.capital);
}

/* Does a sense hold that is asked about? */
static bool
holds(const place *p, const cbcc_cell_term *term, const cbcc_sense *sense)
{
	if (sense->class >= CBCC_CLASS_CELL_LEVEL && !is_of_case(p, sense))
		return false;
	switch (sense->class)
	{
		case CBCC_CLASS_QUALIFICATION:
			return p->window->atoms[p->at].word.kind != CBCC_ATOM_NUMBER &&
				!is_class_behind(p, term);
		case CBCC_CLASS_CELL_LEVEL:
			return !is_class_behind(p, term);
		case CBCC_CLASS_CELL_GRADE:
			return !is_number_of_list(p, term);
		case CBCC_CLASS_NAME:
			return p->window->atoms[p->at].word.capital &&
				(!p->loose || (p->window->plain && term->atoms > 1));
		default:
			return true;
	}
}

#define BIT(class) CBCC_CELL_IS(class)

/* Most terms have their classes anywhere: their senses need no look. */
static uint64_t
ask_senses(const place *p, const cbcc_cell_term *term)
{
	int			count;
	const cbcc_sense *senses = cbcc_cell_term_senses(term, &count);
	uint64_t	classes = term->holds;

	for (int i = 0; i < count; i++)
		if ((term->asked & BIT(senses[i].class)) != 0 && holds(p, term, &senses[i]))
			classes |= BIT(senses[i].class);
	return classes;
}

static inline uint64_t
classes_of(const place *p, const cbcc_cell_term *term)
{
	return term->asked == 0 ? term->holds : ask_senses(p, term);
}

/*
 * A mark of a letter that the other, spelled alike, has not: "mây", "máy".
 * The bar of đ slips, as in "xây đựng".
 */
static bool
adds_mark(cbcc_key typed, cbcc_key term)
{
	cbcc_key	plain = cbcc_key_unaccent(typed);

	for (int shift = 54; shift >= 0; shift -= 6)
	{
		unsigned	letter = typed >> shift & 0x3f;

		if (letter != (plain >> shift & 0x3f) && letter != (term >> shift & 0x3f) &&
			letter != CBCC_LETTER_D_STROKE)
			return true;
	}
	return false;
}

/*
 * Is a field typed with other marks a slip?  Tones slip; a mark too many makes
 * another word: "mây" is no "máy", "hải quân" no "hải quan".
 */
static bool
is_slip(const place *p, const cbcc_cell_term *term)
{
	const char *text = cbcc_lexicon_texts[term->major];
	cbcc_reader reader;
	cbcc_atom	atom;

	cbcc_reader_start(&reader, text, strlen(text));
	for (size_t i = p->at; i < p->at + term->atoms; i++)
	{
		const cbcc_cell_atom *typed = &p->window->atoms[i];

		cbcc_reader_next(&reader, &atom);
		/* an abbreviation: "ĐL" is no "DL" */
		if (atom.kind != typed->word.kind ||
			cbcc_key_unaccent(atom.key) != cbcc_key_unaccent(typed->word.key))
			return term->atoms > 1;
		if (atom.key == typed->word.key || typed->word.key == cbcc_key_unaccent(typed->word.key))
			continue;
		if (adds_mark(typed->word.key, atom.key))
			return false;
	}
	return true;
}

/*
 * A single syllable is found loosely where the cell bears no marks at all, or
 * where it is no syllable of the vocabulary and so perhaps a slip in a field.
 */
static bool
may_be_loose(const place *p, const cbcc_cell_term *term, uint64_t classes)
{
	bool		field = (classes & BIT(CBCC_CLASS_CELL_MAJOR)) != 0;

	return p->window->plain ||
		((term->atoms > 1 || (p->window->atoms[p->at].word.syllable == 0 && field)) &&
		 (!field || is_slip(p, term)));
}

/*
 * The numbers of the terms that begin with the first of count atoms, the
 * shortest first.  Returns how many.
 */
static inline int
terms_at(const cbcc_lexicon_index *index, const cbcc_cell_atom *atoms, size_t count,
		 bool loose, int32_t numbers[CBCC_TERM_MAX_ATOMS])
{
	const cbcc_cell_atom *end = atoms + count;
	uint32_t	at = loose ? atoms->word.loose : atoms->word.syllable;
	int			terms = 0;

	while (at != 0)
	{
		const cbcc_lexicon_node *node = &index->nodes[at];

		if (node->term != 0)
			numbers[terms++] = node->term;
		if (node->next == 0 || ++atoms == end)
			break;
		at = cbcc_lexicon_follow(index, node, loose ? atoms->word.loose : atoms->word.syllable);
	}
	return terms;
}

/* The longest term of the atoms that means something at the place, or NULL. */
static const cbcc_cell_term *
match_exact_of(const place *p, const cbcc_cell_atom *atoms, size_t count, uint64_t *classes)
{
	int32_t		numbers[CBCC_TERM_MAX_ATOMS];
	int			terms = terms_at(&cbcc_lexicon_cells, atoms, count, false, numbers);

	while (terms-- > 0)
	{
		const cbcc_cell_term *term = &cbcc_lexicon_cell_terms[numbers[terms]];

		*classes = classes_of(p, term);
		if (*classes != 0)
			return term;
	}
	return NULL;
}

/* The longest of the terms that are longer than atoms, by loose spelling. */
static const cbcc_cell_term *
match_loose(const cbcc_cell_window *window, size_t at, size_t atoms, uint64_t *classes)
{
	place		p = {.window = window, .at = at, .loose = true};
	int32_t		numbers[CBCC_TERM_MAX_ATOMS];
	int			terms = terms_at(&cbcc_lexicon_loose, &window->atoms[at],
								 window->atom_count - at, true, numbers);

	while (terms-- > 0 && cbcc_lexicon_cell_terms[numbers[terms]].atoms > atoms)
		/* terms that are spelled so stand in the order of their rows */
		for (int32_t number = numbers[terms]; number != 0; number = cbcc_lexicon_alike[number])
		{
			const cbcc_cell_term *term = &cbcc_lexicon_cell_terms[number];

			*classes = classes_of(&p, term);
			if (*classes != 0 && may_be_loose(&p, term, *classes))
				return term;
		}
	return NULL;
}

static const cbcc_cell_term *
match_exact(const cbcc_cell_window *window, size_t at, size_t count, uint64_t *classes)
{
	place		p = {.window = window, .at = at};

	return match_exact_of(&p, &window->atoms[at], count, classes);
}

/* "Hành chính Học viện Tài chính": not "hành chính học". */
static bool
takes_from_academy(const cbcc_cell_window *window, size_t at, const cbcc_cell_term *term)
{
	size_t		last = at + term->atoms - 1;
	const cbcc_cell_atom *atom = &window->atoms[last];
	const cbcc_cell_term *academy;
	uint64_t	classes;

	if (last + 1 >= window->atom_count ||
		cbcc_key_letter(atom[1].word.key, 0) != CBCC_LETTER_V || (atom[1].word.capital && !atom->word.capital))
		return false;
	academy = match_exact(window, last, window->atom_count - last, &classes);
	return academy != NULL && academy->atoms > 1 &&
		(academy->classes & BIT(CBCC_CLASS_CELL_WORD)) != 0 &&
		academy->word == CBCC_CELL_WORD_SCHOOL;
}

/* "TC KT nông nghiệp": the field is "KT nông nghiệp". */
static bool
takes_from_field(const cbcc_cell_window *window, size_t at, const cbcc_cell_term *term)
{
	size_t		last = at + term->atoms - 1;
	const cbcc_cell_term *field;
	uint64_t	classes;

	if ((term->classes & BIT(CBCC_CLASS_CELL_SHORT)) == 0 ||
		window->atoms[last].word.kind != CBCC_ATOM_SYLLABLE)
		return false;
	field = match_exact(window, last, window->atom_count - last, &classes);
	return field != NULL && field->atoms > 1 &&
		(field->classes & BIT(CBCC_CLASS_CELL_MAJOR)) != 0;
}

/* A slip near behind may be of a longer term: "chuyên viên chinh". */
static bool
has_unknown_behind(const cbcc_cell_window *window, size_t at, size_t atoms)
{
	for (size_t i = at + atoms; i < window->atom_count && i < at + atoms + 3; i++)
	{
		if (window->atoms[i].word.kind != CBCC_ATOM_SYLLABLE)
			return false;
		if (window->atoms[i].word.syllable == 0)
			return true;
	}
	return false;
}

/* A level or short form of one syllable begins no longer word. */
#define WHOLE (BIT(CBCC_CLASS_CELL_LEVEL) | BIT(CBCC_CLASS_CELL_SHORT))

/* May a longer term than the exact one be there but for marks? */
static inline bool
may_be_longer(const cbcc_cell_window *window, size_t at, const cbcc_cell_term *term)
{
	if (window->atoms[at].word.kind != CBCC_ATOM_SYLLABLE || window->atoms[at].word.loose == 0)
		return false;
	if (term == NULL || window->plain)
		return true;
	if (term->atoms == 1 && (term->classes & WHOLE) == 0 && at + 1 < window->atom_count &&
		window->atoms[at + 1].word.kind == CBCC_ATOM_SYLLABLE)
		return true;
	return has_unknown_behind(window, at, term->atoms);
}

/* The exact term, unless a longer one is there but for marks. */
static inline void
match(const cbcc_cell_window *window, size_t at, finding *found)
{
	const cbcc_cell_term *longer;
	uint64_t	classes;

	found->loose = false;
	found->term = match_exact(window, at, window->atom_count - at, &found->classes);
	if (!may_be_longer(window, at, found->term))
		return;
	longer = match_loose(window, at, found->term != NULL ? found->term->atoms : 0, &classes);
	if (longer != NULL)
		*found = (finding) {longer, classes, true};
}

static int
letters_of(cbcc_key key)
{
	int			count = 0;

	for (int shift = 54; shift >= 0 && ((key >> shift) & 0x3f) != 0; shift -= 6)
		count++;
	return count;
}

/*
 * Is an abbreviation's next piece here, behind a point ("Th.S"), a slash
 * ("đ/h") or a blank ("Đ H")?  Returns how many atoms join it, or 0.
 */
static size_t
joins(const cbcc_cell_window *window, size_t at, size_t end, bool may_space)
{
	const cbcc_cell_atom *mark = &window->atoms[at];
	const cbcc_cell_atom *piece = mark + 1;
	size_t		atoms = 2;

	if (at < end && mark->word.kind == CBCC_ATOM_SYLLABLE)
	{
		piece = mark;
		atoms = 1;
		if (!may_space)
			return 0;
	}
	else if (at + 1 >= end || mark->word.kind != CBCC_ATOM_MARK || mark->spaced ||
			 piece->spaced || (mark->mark != '.' && mark->mark != '/'))
		return 0;
	if (at >= end || piece->word.kind != CBCC_ATOM_SYLLABLE ||
		piece->word.key == CBCC_KEY_UNKNOWN ||
		letters_of(piece->word.key) > (atoms == 2 && mark->mark == '.' ? 2 : 1))
		return 0;
	return atoms;
}

/* One or two letters. */
static bool
may_be_piece(const cbcc_cell_atom *atom)
{
	return atom->word.kind == CBCC_ATOM_SYLLABLE && atom->word.key != CBCC_KEY_UNKNOWN &&
		cbcc_key_letter(atom->word.key, 2) == 0;
}

/* Beside a slash these are two of a list: "C/B tin học", "CC/A tin học". */
#define LISTED (BIT(CBCC_CLASS_CELL_GRADE) | BIT(CBCC_CLASS_CELL_SHORT))

/* The longest abbreviation written in pieces, if it is longer than *atoms. */
static void
match_pieces(const cbcc_cell_window *window, size_t at, size_t end, finding *found,
			 size_t *atoms)
{
	place		p = {.window = window, .at = at};
	cbcc_cell_atom whole = {.word = window->atoms[at].word};
	int			letters = letters_of(whole.word.key);
	bool		may_space = letters == 1 &&
		(at == 0 || window->atoms[at - 1].word.kind != CBCC_ATOM_SYLLABLE);
	size_t		next = at + 1;
	bool		slashed = false;

	for (int i = 1; i < MAX_PIECES; i++)
	{
		size_t		step = joins(window, next, end, may_space);
		cbcc_key	piece;
		const cbcc_cell_term *term;
		uint64_t	classes;

		if (step == 0 || letters + 2 > CBCC_KEY_MAX_LETTERS)
			break;
		may_space &= step == 1;
		slashed |= window->atoms[next].mark == '/' && step == 2;
		next += step;
		piece = window->atoms[next - 1].word.key;
		whole.word.key |= piece >> (6 * letters) & (((cbcc_key) 1 << 60) - 1);
		letters += letters_of(piece);
		whole.word.syllable = cbcc_lexicon_cell_syllable(whole.word.key);
		term = match_exact_of(&p, &whole, 1, &classes);
		if (term != NULL && next - at > *atoms && !(slashed && (term->classes & LISTED) != 0))
		{
			*found = (finding) {term, classes, false};
			*atoms = next - at;
		}
	}
}

static void
set_term(cbcc_cell_token *token, const finding *found)
{
	const cbcc_cell_term *term = found->term;
	uint64_t	is = token->is | found->classes;

	token->term = term;
	token->loose = found->loose;
	if ((is & BIT(CBCC_CLASS_CELL_WORD)) != 0)
	{
		token->word = term->word;
		is |= CBCC_CELL_IS_WORD(term->word);
		if (term->word == CBCC_CELL_WORD_FILLER || term->word == CBCC_CELL_WORD_SYSTEM)
			is |= CBCC_CELL_SKIPPED;
	}
	if ((is & CBCC_CELL_IS_LEVEL) != 0)
		token->level = (is & BIT(CBCC_CLASS_CELL_LEVEL)) != 0 ? term->level : term->qualification;
	if ((is & BIT(CBCC_CLASS_CELL_LABEL)) != 0)
		token->label = term->label;
	else if ((is & BIT(CBCC_CLASS_TRACK)) != 0)
		token->label = term->track;
	if (token->kind != CBCC_ATOM_NUMBER || term->atoms > 1)
		token->kind = CBCC_ATOM_SYLLABLE;
	token->is = is;
}

/* Letters of a wrong encoding: of no language, or a mark that is a letter's. */
static bool
is_broken(const cbcc_cell_atom *atom)
{
	return (atom->word.kind == CBCC_ATOM_SYLLABLE && !is_plain(atom)) ||
		(atom->word.kind == CBCC_ATOM_MARK && atom->mark >= 0xA1 && atom->mark <= 0xBF);
}

static inline void
set_atoms(cbcc_cell_token *token, const cbcc_cell_window *window, size_t at,
		  size_t count)
{
	const cbcc_cell_atom *atom = &window->atoms[at];
	const cbcc_cell_atom *last = atom + count - 1;

	token->is = atom->word.key == CBCC_KEY_UNKNOWN && is_broken(atom) ? CBCC_CELL_BROKEN : 0;
	token->term = NULL;
	token->key = atom->word.key;
	token->start = atom->start;
	token->end = last->end;
	token->first = atom->first;
	token->last = last->last;
	token->mark = atom->mark;
	token->level = 0;
	token->atom = (uint16_t) at;
	token->atoms = (uint8_t) count;
	token->kind = atom->word.kind;
	token->word = CBCC_CELL_NO_WORD;
	token->label = CBCC_TRACK_NONE;
	token->spaced = atom->spaced;
	token->capital = atom->word.capital;
	token->all_capital = atom->word.all_capital;
	token->loose = token->written_out = false;
}

/*
 * Read what an abbreviation is short for.  Of the place where it stands only
 * this counts: whether it begins with a capital, or with a number.
 */
static void
read_meaning(cbcc_cell_meaning *meaning, const place *p, const char *text)
{
	cbcc_cell_atom atoms[CBCC_CELL_MEANING_WORDS];
	cbcc_reader reader;
	size_t		count;

	cbcc_reader_start(&reader, text, strlen(text));
	count = cbcc_cell_read_atoms(&reader, reader.length, p->window->memory, atoms,
								 CBCC_CELL_MEANING_WORDS);
	meaning->count = 0;
	for (size_t i = 0; i < count;)
	{
		uint64_t	classes = 0;
		const cbcc_cell_term *term = match_exact_of(p, &atoms[i], count - i, &classes);

		meaning->words[meaning->count].word = atoms[i].word;
		meaning->words[meaning->count].mark = atoms[i].mark;
		meaning->words[meaning->count].classes = classes;
		meaning->words[meaning->count++].term = term;
		i += term != NULL ? term->atoms : 1;
	}
}

static const cbcc_cell_meaning *
meaning_of(const cbcc_cell_window *window, const cbcc_cell_token *whole)
{
	const cbcc_word *first = &window->atoms[whole->atom].word;
	unsigned	text = whole->term->short_for;
	unsigned	key = text << 2 | (unsigned) first->capital << 1 |
		(first->kind == CBCC_ATOM_NUMBER);
	cbcc_cell_meaning *meaning = &window->memory->meanings[text % CBCC_CELL_MEANINGS];

	if (meaning->count == 0 || meaning->key != key)
	{
		read_meaning(meaning, &(place) {.window = window, .at = whole->atom, .written_out = true},
					 cbcc_lexicon_texts[text]);
		meaning->key = key;
	}
	return meaning;
}

/*
 * Put the words that an abbreviation is short for in place of the last token.
 */
static void
write_out(cbcc_cell_window *window)
{
	cbcc_cell_token whole = window->tokens[--window->count];
	const cbcc_cell_meaning *meaning = meaning_of(window, &whole);

	whole.is = 0;
	whole.term = NULL;
	whole.label = CBCC_TRACK_NONE;
	whole.level = 0;
	whole.word = CBCC_CELL_NO_WORD;
	whole.written_out = true;
	for (size_t i = 0; i < meaning->count; i++)
	{
		cbcc_cell_token *token = &window->tokens[window->count++];

		*token = whole;
		token->kind = meaning->words[i].word.kind;
		token->mark = meaning->words[i].mark;
		token->key = meaning->words[i].word.key;
		if (meaning->words[i].term != NULL)
			set_term(token, &(finding) {meaning->words[i].term, meaning->words[i].classes, false});
		whole.spaced = true;
	}
}

/* "ĐH TCKT": behind a level or "ngành", the field and not another level. */
static bool
is_field_of_level(const cbcc_cell_window *window)
{
	const cbcc_cell_token *token = &window->tokens[window->count - 1];

	return window->count > 1 && cbcc_cell_token_has(token, CBCC_CLASS_CELL_MAJOR) &&
		(cbcc_cell_token_has(token - 1, CBCC_CLASS_CELL_LEVEL) ||
		 cbcc_cell_token_has(token - 1, CBCC_CLASS_QUALIFICATION) ||
		 token[-1].word == CBCC_CELL_WORD_FIELD);
}

/* "LLCT KTT", "hệ KTT": without full time, and no chief accountant. */
static bool
is_mode_of_course(const cbcc_cell_window *window)
{
	const cbcc_cell_token *token = &window->tokens[window->count - 1];

	return window->count > 1 && cbcc_cell_token_has(token, CBCC_CLASS_CELL_MODE) &&
		(token[-1].word == CBCC_CELL_WORD_SYSTEM ||
		 cbcc_cell_token_value(token - 1, CBCC_CLASS_TRACK) == CBCC_TRACK_POLITICAL ||
		 cbcc_cell_token_value(token - 1, CBCC_CLASS_CELL_LABEL) == CBCC_TRACK_POLITICAL);
}

/* Most marks and numbers. */
static inline bool
begins_nothing(const cbcc_cell_atom *atom)
{
	const cbcc_lexicon_node *node = &cbcc_lexicon_cells.nodes[atom->word.syllable];

	return atom->word.kind != CBCC_ATOM_SYLLABLE && node->term == 0 && node->next == 0;
}

static size_t
make_token(cbcc_cell_window *window, size_t at, size_t end)
{
	cbcc_cell_token *token = &window->tokens[window->count++];
	finding		found;
	size_t		count = 1;

	if (begins_nothing(&window->atoms[at]))
	{
		set_atoms(token, window, at, 1);
		return 1;
	}
	match(window, at, &found);
	if (found.term != NULL && found.term->atoms > 1 &&
		(takes_from_academy(window, at, found.term) || takes_from_field(window, at, found.term)))
	{
		found.term = match_exact(window, at, (size_t) found.term->atoms - 1, &found.classes);
		found.loose = false;
	}
	if (found.term != NULL)
		count = found.term->atoms;
	if (may_be_piece(&window->atoms[at]))
		match_pieces(window, at, end, &found, &count);
	set_atoms(token, window, at, count);
	if (found.term == NULL)
		return count;
	set_term(token, &found);
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_SHORT))
	{
		if (is_field_of_level(window) || is_mode_of_course(window))
			token->is &= ~BIT(CBCC_CLASS_CELL_SHORT);
		else
			write_out(window);
	}
	return count;
}

static void
make_tokens(cbcc_cell_window *window, size_t end)
{
	while (window->used < end &&
		   window->count + CBCC_CELL_MEANING_WORDS < CBCC_CELL_MAX_TOKENS)
		window->used += make_token(window, window->used, end);
}

bool
cbcc_cell_window_next(cbcc_cell_window *window)
{
	fill(window);
	window->plain = holds_plain(window);
	make_tokens(window, find_cut(window));
	return window->count > 0;
}

bool
cbcc_cell_window_read(cbcc_cell_window *window)
{
	fill(window);
	make_tokens(window, window->atom_count);
	return window->at_end && window->used == window->atom_count;
}

void
cbcc_cell_window_add(cbcc_cell_window *window, const cbcc_cell_atom *atom)
{
	window->atoms[window->atom_count++] = *atom;
	set_atoms(&window->tokens[window->count++], window, window->used++, 1);
}
