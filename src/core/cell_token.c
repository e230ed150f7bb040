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

/* The most words that an abbreviation is short for. */
#define MAX_WRITTEN_OUT 12

void
cbcc_cell_window_start(cbcc_cell_window *window, const char *text,
					   size_t length)
{
	cbcc_reader_start(&window->reader, text, length);
	window->at_end = false;
	window->atom_count = 0;
	window->used = 0;
	window->count = 0;
}

static const cbcc_sense *
find_sense(const cbcc_cell_token *token, cbcc_class class)
{
	const cbcc_sense *senses;

	if (!cbcc_cell_token_has(token, class))
		return NULL;
	senses = cbcc_term_senses(token->term);
	for (int i = 0; i < token->term->sense_count + token->term->cell_count; i++)
		if (senses[i].class == class)
			return &senses[i];
	return NULL;
}

uint32_t
cbcc_cell_token_value(const cbcc_cell_token *token, cbcc_class class)
{
	const cbcc_sense *sense = find_sense(token, class);

	return sense != NULL ? sense->value : 0;
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
is_plain(const cbcc_atom *atom)
{
	return atom->end - atom->start == (size_t) (atom->last - atom->first);
}

static void
fill(cbcc_cell_window *window)
{
	size_t		left = window->atom_count - window->used;

	memmove(window->atoms, window->atoms + window->used, left * sizeof(cbcc_atom));
	memmove(window->syllables, window->syllables + window->used,
			left * sizeof(cbcc_syllable));
	window->atom_count = left;
	while (!window->at_end && window->atom_count < CBCC_CELL_MAX_ATOMS)
	{
		cbcc_atom  *atom = &window->atoms[window->atom_count];

		cbcc_reader_next(&window->reader, atom);
		if (atom->kind == CBCC_ATOM_END)
		{
			window->at_end = true;
			break;
		}
		window->syllables[window->atom_count++] = cbcc_lexicon_cell_syllable(atom->key);
	}
	window->plain = true;
	for (size_t i = 0; i < window->atom_count; i++)
	{
		window->has_loose[i] = false;
		if (window->atoms[i].kind == CBCC_ATOM_SYLLABLE && !is_plain(&window->atoms[i]))
			window->plain = false;
	}
}

/* Where the tokens of a window end: behind the last separator, if any. */
static size_t
find_cut(const cbcc_cell_window *window)
{
	if (window->at_end)
		return window->atom_count;
	for (size_t i = window->atom_count; i > window->atom_count / 2; i--)
	{
		const cbcc_atom *atom = &window->atoms[i - 1];

		if (atom->kind == CBCC_ATOM_BREAK ||
			(atom->kind == CBCC_ATOM_MARK && (atom->mark == ';' || atom->mark == ',')))
			return i;
	}
	return window->atom_count;
}

/* What a filter knows of the place where a term is looked for. */
typedef struct place
{
	const cbcc_cell_window *window;
	size_t		at;
	bool		loose;
	bool		written_out;	/* what stands behind is not what follows */
	uint64_t	classes;		/* that the last term accepted has here */
} place;

/* "lớp 9" is not the term where "lớp 9/12" stands. */
static bool
is_class_behind(const place *p, const cbcc_term *term)
{
	size_t		last = p->at + term->atoms - 1;
	const cbcc_atom *atom = &p->window->atoms[last];

	return !p->written_out && term->atoms > 1 && last + 1 < p->window->atom_count &&
		atom->kind == CBCC_ATOM_NUMBER && atom[1].kind == CBCC_ATOM_MARK &&
		atom[1].mark == '/';
}

/* "Anh B 2. Tin học": the number of what follows, not B2. */
static bool
is_number_of_list(const place *p, const cbcc_term *term)
{
	size_t		last = p->at + term->atoms - 1;
	const cbcc_atom *atom = &p->window->atoms[last];

	return !p->written_out && term->atoms == 2 && atom->kind == CBCC_ATOM_NUMBER && atom->spaced &&
		last + 2 < p->window->atom_count && atom[1].kind == CBCC_ATOM_MARK &&
		!atom[1].spaced && (atom[1].mark == '.' || atom[1].mark == ')' ||
							atom[1].mark == '/' || atom[1].mark == '-') &&
		atom[2].spaced;
}

/*
 * Levels of running text that a cell puts together itself, so that "cử nhân
 * chính trị học" is not read as "cử nhân chính trị": of more than one level,
 * of politics by its name, and classes.
 */
static bool
holds_as_level(const place *p, const cbcc_term *term, uint32_t value)
{
	if (p->window->atoms[p->at].kind == CBCC_ATOM_NUMBER)
		return false;
	if (is_class_behind(p, term))
		return false;
	if (CBCC_SENSE_TRACK(value) == CBCC_TRACK_POLITICAL && term->atoms > 2)
		return false;
	return CBCC_SENSE_MIN(value) == CBCC_SENSE_MAX(value) ||
		CBCC_SENSE_MAX(value) == CBCC_LEVEL_DOCTOR;
}

/* "AN" and "MA" are abbreviations, "an" and "ma" are not. */
static bool
is_of_case(const place *p, const cbcc_sense *sense)
{
	const cbcc_atom *atom = &p->window->atoms[p->at];

	if (p->written_out)
		return true;
	return (sense->letter_case != CBCC_CASE_ALL_CAPITAL || atom->all_capital) &&
		(sense->letter_case != CBCC_CASE_CAPITAL || atom->capital);
}

static bool
holds(const place *p, const cbcc_term *term, const cbcc_sense *sense)
{
	if (sense->class >= CBCC_CLASS_CELL_LEVEL && !is_of_case(p, sense))
		return false;
	switch (sense->class)
	{
		case CBCC_CLASS_QUALIFICATION:
			return holds_as_level(p, term, sense->value);
		case CBCC_CLASS_TRACK:
			/* "kỹ năng lãnh đạo": the cell wants the field apart */
			return sense->value != CBCC_TRACK_SKILLS || term->atoms <= 2;
		case CBCC_CLASS_CELL_LEVEL:
			return !is_class_behind(p, term);
		case CBCC_CLASS_CELL_GRADE:
			return !is_number_of_list(p, term);
		case CBCC_CLASS_BODY:
			return sense->value == CBCC_BODY_SCHOOL;
		case CBCC_CLASS_NAME:
			return p->window->atoms[p->at].capital &&
				(!p->loose || (p->window->plain && term->atoms > 1));
		default:
			return sense->class >= CBCC_CLASS_CELL_LEVEL;
	}
}

#define BIT(class) ((uint64_t) 1 << (class))

/* Classes that hold in cells always, and some of the time. */
#define ALWAYS (~(BIT(CBCC_CLASS_CELL_LEVEL) - 1))
#define SOMETIMES \
	(BIT(CBCC_CLASS_QUALIFICATION) | BIT(CBCC_CLASS_TRACK) | \
	 BIT(CBCC_CLASS_BODY) | BIT(CBCC_CLASS_NAME) | BIT(CBCC_CLASS_CELL_LEVEL) | \
	 BIT(CBCC_CLASS_CELL_GRADE))

/* Most terms have their classes anywhere: their senses need no look. */
static uint64_t
classes_of(const place *p, const cbcc_term *term)
{
	const cbcc_sense *senses = cbcc_term_senses(term);
	uint64_t	asked = term->classes & (SOMETIMES | (term->cased & ALWAYS));
	uint64_t	classes = term->classes & ALWAYS & ~asked;

	if (asked == 0)
		return classes;
	for (int i = 0; i < term->sense_count + term->cell_count; i++)
		if ((asked & BIT(senses[i].class)) != 0 && holds(p, term, &senses[i]))
			classes |= BIT(senses[i].class);
	return classes;
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
is_slip(const place *p, const cbcc_term *term)
{
	const cbcc_sense *senses = cbcc_term_senses(term);
	cbcc_reader reader;
	cbcc_atom	atom;

	for (int i = 0; i < term->sense_count + term->cell_count; i++)
		if (senses[i].class == CBCC_CLASS_CELL_MAJOR)
		{
			const char *text = cbcc_lexicon_texts[senses[i].value];

			cbcc_reader_start(&reader, text, strlen(text));
		}
	for (size_t i = p->at; i < p->at + term->atoms; i++)
	{
		const cbcc_atom *typed = &p->window->atoms[i];

		cbcc_reader_next(&reader, &atom);
		/* an abbreviation: "ĐL" is no "DL" */
		if (atom.kind != typed->kind ||
			cbcc_key_unaccent(atom.key) != cbcc_key_unaccent(typed->key))
			return term->atoms > 1;
		if (atom.key == typed->key || typed->key == cbcc_key_unaccent(typed->key))
			continue;
		if (adds_mark(typed->key, atom.key))
			return false;
	}
	return true;
}

/*
 * A single syllable is found loosely where the cell bears no marks at all, or
 * where it is no syllable of the vocabulary and so perhaps a slip in a field.
 */
static bool
accept(void *context, const cbcc_term *term)
{
	place	   *p = context;
	uint64_t	classes = classes_of(p, term);
	bool		field = (classes >> CBCC_CLASS_CELL_MAJOR & 1) != 0;

	if (p->loose && !p->window->plain &&
		((term->atoms == 1 && (p->window->syllables[p->at] != 0 || !field)) ||
		 (field && !is_slip(p, term))))
		return false;
	if (classes == 0)
		return false;
	p->classes = classes;
	return true;
}

/* A term found, and what of it holds there. */
typedef struct finding
{
	const cbcc_term *term;		/* or NULL */
	uint64_t	classes;
	bool		loose;
} finding;

static finding
match_loose(cbcc_cell_window *window, size_t at)
{
	place		p = {.window = window, .at = at, .loose = true};
	finding		found = {.loose = true};

	for (size_t i = at; i < window->atom_count && i < at + MAX_WRITTEN_OUT; i++)
	{
		if (!window->has_loose[i])
		{
			window->loose[i] = cbcc_lexicon_loose_syllable(window->atoms[i].key);
			window->has_loose[i] = true;
		}
		if (window->loose[i] == 0)
			break;
	}
	if (window->loose[at] == 0)
		return found;
	found.term = cbcc_lexicon_match_loose(&window->loose[at], window->atom_count - at,
										  accept, &p);
	found.classes = p.classes;
	return found;
}

/* A level or short form of one syllable begins no longer word. */
#define WHOLE (BIT(CBCC_CLASS_CELL_LEVEL) | BIT(CBCC_CLASS_CELL_SHORT))

static finding
match_exact(const cbcc_cell_window *window, size_t at, size_t count)
{
	place		p = {.window = window, .at = at};
	finding		found = {.loose = false};

	if (window->syllables[at] == 0)
		return found;
	found.term = cbcc_lexicon_match_cell(&window->syllables[at], count, accept, &p);
	found.classes = p.classes;
	return found;
}

/* "Hành chính Học viện Tài chính": not "hành chính học". */
static bool
takes_from_academy(const cbcc_cell_window *window, size_t at, const cbcc_term *term)
{
	size_t		last = at + term->atoms - 1;
	const cbcc_atom *atom = &window->atoms[last];
	cbcc_cell_token academy = {.classes = 0};

	if (term->atoms == 1 || last + 1 >= window->atom_count ||
		(atom[1].key >> 54 & 0x3f) != CBCC_LETTER_V || (atom[1].capital && !atom->capital))
		return false;
	academy.term = match_exact(window, last, window->atom_count - last).term;
	if (academy.term == NULL || academy.term->atoms < 2)
		return false;
	academy.classes = academy.term->classes;
	return cbcc_cell_token_has(&academy, CBCC_CLASS_CELL_WORD) &&
		cbcc_cell_token_value(&academy, CBCC_CLASS_CELL_WORD) == CBCC_CELL_WORD_SCHOOL;
}

/* "TC KT nông nghiệp": the field is "KT nông nghiệp". */
static bool
takes_from_field(const cbcc_cell_window *window, size_t at, const cbcc_term *term)
{
	size_t		last = at + term->atoms - 1;
	const cbcc_term *field;

	if (term->atoms == 1 || (term->classes >> CBCC_CLASS_CELL_SHORT & 1) == 0 ||
		window->atoms[last].kind != CBCC_ATOM_SYLLABLE)
		return false;
	field = match_exact(window, last, window->atom_count - last).term;
	return field != NULL && field->atoms > 1 &&
		(field->classes >> CBCC_CLASS_CELL_MAJOR & 1) != 0;
}

/* A slip near behind may be of a longer term: "chuyên viên chinh". */
static bool
has_unknown_behind(const cbcc_cell_window *window, size_t at, size_t atoms)
{
	for (size_t i = at + atoms; i < window->atom_count && i < at + atoms + 3; i++)
	{
		if (window->atoms[i].kind != CBCC_ATOM_SYLLABLE)
			return false;
		if (window->syllables[i] == 0)
			return true;
	}
	return false;
}

/* The exact term, unless a longer one is there but for marks. */
static finding
match(cbcc_cell_window *window, size_t at)
{
	const cbcc_atom *atom = &window->atoms[at];
	const cbcc_atom *next = atom + 1;
	finding		exact = match_exact(window, at, window->atom_count - at);
	const cbcc_term *term = exact.term;
	finding		loose;

	if (atom->kind != CBCC_ATOM_SYLLABLE || atom->key == CBCC_KEY_UNKNOWN)
		return exact;
	if (term != NULL && !window->plain && !has_unknown_behind(window, at, term->atoms) &&
		(term->atoms > 1 || at + 1 >= window->atom_count ||
		 next->kind != CBCC_ATOM_SYLLABLE || (term->classes & WHOLE) != 0))
		return exact;
	loose = match_loose(window, at);
	if (loose.term == NULL || (term != NULL && loose.term->atoms <= term->atoms))
		return exact;
	return loose;
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
	const cbcc_atom *mark = &window->atoms[at];
	const cbcc_atom *piece = mark + 1;
	size_t		atoms = 2;

	if (at < end && mark->kind == CBCC_ATOM_SYLLABLE)
	{
		piece = mark;
		atoms = 1;
		if (!may_space)
			return 0;
	}
	else if (at + 1 >= end || mark->kind != CBCC_ATOM_MARK || mark->spaced ||
			 piece->spaced || (mark->mark != '.' && mark->mark != '/'))
		return 0;
	if (at >= end || piece->kind != CBCC_ATOM_SYLLABLE ||
		piece->key == CBCC_KEY_UNKNOWN ||
		letters_of(piece->key) > (atoms == 2 && mark->mark == '.' ? 2 : 1))
		return 0;
	return atoms;
}

/* One or two letters. */
static bool
may_be_piece(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_SYLLABLE && atom->key != CBCC_KEY_UNKNOWN &&
		(atom->key >> 42 & 0x3f) == 0;
}

/* Beside a slash these are two of a list: "C/B tin học", "CC/A tin học". */
#define LISTED (BIT(CBCC_CLASS_CELL_GRADE) | BIT(CBCC_CLASS_CELL_SHORT))

/* The longest abbreviation written in pieces; *atoms gets its length. */
static finding
match_pieces(cbcc_cell_window *window, size_t at, size_t end, size_t *atoms)
{
	const cbcc_atom *atom = &window->atoms[at];
	finding		found = {.loose = false};
	cbcc_key	key = atom->key;
	int			letters = letters_of(key);
	bool		may_space = letters == 1 &&
		(at == 0 || window->atoms[at - 1].kind != CBCC_ATOM_SYLLABLE);
	size_t		next = at + 1;
	bool		slashed = false;

	if (letters > 2)
		return found;
	for (int i = 1; i < MAX_PIECES; i++)
	{
		size_t		step = joins(window, next, end, may_space);
		cbcc_key	piece;
		cbcc_syllable syllable;
		const cbcc_term *term;
		place		p = {.window = window, .at = at};

		if (step == 0 || letters + 2 > CBCC_KEY_MAX_LETTERS)
			break;
		may_space &= step == 1;
		slashed |= window->atoms[next].mark == '/' && step == 2;
		next += step;
		piece = window->atoms[next - 1].key;
		key |= piece >> (6 * letters) & (((cbcc_key) 1 << 60) - 1);
		letters += letters_of(piece);
		syllable = cbcc_lexicon_cell_syllable(key);
		if (syllable == 0)
			continue;
		term = cbcc_lexicon_match_cell(&syllable, 1, accept, &p);
		if (term != NULL && !(slashed && (term->classes & LISTED) != 0))
		{
			found.term = term;
			found.classes = p.classes;
			*atoms = next - at;
		}
	}
	return found;
}

static void
set_term(cbcc_cell_token *token, const finding *found)
{
	token->term = found->term;
	token->loose = found->loose;
	token->classes = found->classes;
	token->word = cbcc_cell_token_has(token, CBCC_CLASS_CELL_WORD) ?
		(uint8_t) cbcc_cell_token_value(token, CBCC_CLASS_CELL_WORD) :
		CBCC_CELL_NO_WORD;
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_LEVEL))
		token->level = cbcc_cell_token_value(token, CBCC_CLASS_CELL_LEVEL);
	else if (cbcc_cell_token_has(token, CBCC_CLASS_QUALIFICATION))
		token->level = cbcc_cell_token_value(token, CBCC_CLASS_QUALIFICATION);
	if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_LABEL))
		token->label = (uint8_t) cbcc_cell_token_value(token, CBCC_CLASS_CELL_LABEL);
	else if (cbcc_cell_token_has(token, CBCC_CLASS_TRACK))
		token->label = (uint8_t) cbcc_cell_token_value(token, CBCC_CLASS_TRACK);
	if (token->kind != CBCC_ATOM_NUMBER || found->term->atoms > 1)
		token->kind = CBCC_ATOM_SYLLABLE;
}

static void
set_atoms(cbcc_cell_token *token, const cbcc_cell_window *window, size_t at,
		  size_t count)
{
	const cbcc_atom *atom = &window->atoms[at];
	const cbcc_atom *last = atom + count - 1;

	*token = (cbcc_cell_token) {
		.kind = atom->kind,
		.spaced = atom->spaced,
		.capital = atom->capital,
		.all_capital = atom->all_capital,
		.broken = (atom->kind == CBCC_ATOM_SYLLABLE &&
				   atom->key == CBCC_KEY_UNKNOWN && !is_plain(atom)) ||
		(atom->kind == CBCC_ATOM_MARK && atom->mark >= 0xA1 && atom->mark <= 0xBF),
		.word = CBCC_CELL_NO_WORD,
		.atoms = (uint8_t) count,
		.atom = (uint16_t) at,
		.mark = atom->mark,
		.key = atom->key,
		.start = atom->start,
		.first = atom->first,
		.end = last->end,
		.last = last->last
	};
}

/*
 * Put the words that an abbreviation is short for in place of the last token.
 */
static void
write_out(cbcc_cell_window *window)
{
	cbcc_cell_token whole = window->tokens[--window->count];
	const char *text = cbcc_lexicon_texts[cbcc_cell_token_value(&whole,
																CBCC_CLASS_CELL_SHORT)];
	cbcc_syllable syllables[MAX_WRITTEN_OUT];
	cbcc_atom	atoms[MAX_WRITTEN_OUT];
	cbcc_reader reader;
	size_t		count = 0;
	place		p = {.window = window, .at = whole.atom, .written_out = true};

	cbcc_reader_start(&reader, text, strlen(text));
	for (; count < MAX_WRITTEN_OUT; count++)
	{
		cbcc_reader_next(&reader, &atoms[count]);
		if (atoms[count].kind == CBCC_ATOM_END)
			break;
		syllables[count] = cbcc_lexicon_cell_syllable(atoms[count].key);
	}
	for (size_t i = 0; i < count;)
	{
		cbcc_cell_token *token = &window->tokens[window->count++];
		const cbcc_term *term = cbcc_lexicon_match_cell(&syllables[i], count - i,
														accept, &p);

		*token = whole;
		token->written_out = true;
		token->spaced = whole.spaced || i > 0;
		token->kind = atoms[i].kind;
		token->mark = atoms[i].mark;
		token->key = atoms[i].key;
		token->term = NULL;
		token->classes = 0;
		token->label = CBCC_TRACK_NONE;
		token->level = 0;
		token->word = CBCC_CELL_NO_WORD;
		if (term != NULL)
			set_term(token, &(finding) {term, p.classes, false});
		i += term != NULL ? term->atoms : 1;
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

static size_t
make_token(cbcc_cell_window *window, size_t at, size_t end)
{
	cbcc_cell_token *token = &window->tokens[window->count++];
	finding		found = match(window, at);
	size_t		count = 1;

	if (found.term != NULL &&
		(takes_from_academy(window, at, found.term) || takes_from_field(window, at, found.term)))
		found = match_exact(window, at, (size_t) found.term->atoms - 1);
	if (found.term != NULL)
		count = found.term->atoms;
	if (may_be_piece(&window->atoms[at]))
	{
		size_t		piece_atoms = 0;
		finding		pieces = match_pieces(window, at, end, &piece_atoms);

		if (pieces.term != NULL && piece_atoms > count)
		{
			found = pieces;
			count = piece_atoms;
		}
	}
	set_atoms(token, window, at, count);
	if (found.term != NULL)
	{
		set_term(token, &found);
		if (is_field_of_level(window) || is_mode_of_course(window))
			token->classes &= ~BIT(CBCC_CLASS_CELL_SHORT);
		if (cbcc_cell_token_has(token, CBCC_CLASS_CELL_SHORT))
			write_out(window);
	}
	return count;
}

bool
cbcc_cell_window_next(cbcc_cell_window *window)
{
	size_t		end;

	fill(window);
	window->used = 0;
	window->count = 0;
	end = find_cut(window);
	while (window->used < end &&
		   window->count + MAX_WRITTEN_OUT < CBCC_CELL_MAX_TOKENS)
		window->used += make_token(window, window->used, end);
	return window->count > 0;
}
