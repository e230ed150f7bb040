/*-------------------------------------------------------------------------
 *
 * token.c
 *		Sentences of typed tokens.
 *
 * Terms are matched over atoms, and tokens come out a sentence at a time.
 * Atoms that nobody has read yet are read into a window; it moves on when it
 * is used up, so each of them is copied at most once.
 *
 *-------------------------------------------------------------------------
 */
#include "token.h"

#include <string.h>

#include "host.h"
#include "number.h"

_Static_assert(offsetof(cbcc_token, key) == offsetof(cbcc_atom, key) &&
			   offsetof(cbcc_token, start) == offsetof(cbcc_atom, start) &&
			   offsetof(cbcc_token, last) == offsetof(cbcc_atom, last),
			   "a token begins as an atom");
_Static_assert(CBCC_ATOM_END == 0 && CBCC_ATOM_BREAK == 4, "two bits tell a line's end");

#define WINDOW (2 * CBCC_SENTENCE_MAX_ATOMS)

/* Longest term, in atoms, and what a sentence end looks ahead. */
#define LOOKAHEAD 16

cbcc_error_code
cbcc_tokenizer_start(cbcc_tokenizer *tokenizer, const cbcc_host *host,
					 const cbcc_atoms *shared)
{
	memset(tokenizer, 0, sizeof(*tokenizer));
	tokenizer->host = host;
	tokenizer->shared = shared;
	tokenizer->tokens = host->allocate(host->context, (CBCC_SENTENCE_MAX_ATOMS + 1) *
									   sizeof(cbcc_token));
	return tokenizer->tokens != NULL ? CBCC_OK : CBCC_ERROR_MEMORY;
}

void
cbcc_tokenizer_end(cbcc_tokenizer *tokenizer)
{
	const cbcc_host *host = tokenizer->host;

	if (tokenizer->window != NULL)
		host->release(host->context, tokenizer->window);
	if (tokenizer->window_syllables != NULL)
		host->release(host->context, tokenizer->window_syllables);
	if (tokenizer->tokens != NULL)
		host->release(host->context, tokenizer->tokens);
	tokenizer->window = NULL;
	tokenizer->window_syllables = NULL;
	tokenizer->tokens = NULL;
}

static cbcc_error_code
open_window(cbcc_tokenizer *tokenizer)
{
	const cbcc_host *host = tokenizer->host;

	if (tokenizer->window == NULL)
		tokenizer->window = host->allocate(host->context, WINDOW * sizeof(cbcc_atom));
	if (tokenizer->window_syllables == NULL)
		tokenizer->window_syllables = host->allocate(host->context,
													 WINDOW * sizeof(cbcc_syllable));
	tokenizer->atoms = tokenizer->window;
	tokenizer->syllables = tokenizer->window_syllables;
	return tokenizer->window != NULL && tokenizer->window_syllables != NULL ?
		CBCC_OK : CBCC_ERROR_MEMORY;
}

cbcc_error_code
cbcc_tokenizer_read(cbcc_tokenizer *tokenizer, const char *text, size_t start,
					size_t end, int32_t position)
{
	size_t		first;
	size_t		last;

	tokenizer->text = text;
	tokenizer->head = tokenizer->tail = 0;
	tokenizer->at_end = false;
	tokenizer->begins_line = true;
	if (tokenizer->shared != NULL &&
		cbcc_atoms_find(tokenizer->shared, start, end, &first, &last))
	{
		tokenizer->atoms = tokenizer->shared->items + first;
		tokenizer->syllables = tokenizer->shared->syllables + first;
		tokenizer->tail = last + 1 - first;
		tokenizer->at_end = true;
		return CBCC_OK;
	}
	cbcc_reader_start(&tokenizer->reader, text, end);
	cbcc_reader_seek(&tokenizer->reader, start, position);
	cbcc_reader_watch(&tokenizer->reader, tokenizer->host);
	return open_window(tokenizer);
}

/* Fill the window unless enough of it is left. */
static void
refill(cbcc_tokenizer *tokenizer)
{
	size_t		left = tokenizer->tail - tokenizer->head;

	cbcc_check_interrupt(tokenizer->host);
	if (tokenizer->at_end || left >= CBCC_SENTENCE_MAX_ATOMS + LOOKAHEAD)
		return;
	memmove(tokenizer->window, tokenizer->window + tokenizer->head,
			left * sizeof(cbcc_atom));
	memmove(tokenizer->window_syllables, tokenizer->window_syllables + tokenizer->head,
			left * sizeof(cbcc_syllable));
	tokenizer->head = 0;
	tokenizer->tail = left;
	while (tokenizer->tail < WINDOW && !tokenizer->at_end)
	{
		cbcc_atom  *atoms = tokenizer->window + tokenizer->tail;
		cbcc_syllable *syllables = tokenizer->window_syllables + tokenizer->tail;
		size_t		count = cbcc_atoms_read(&tokenizer->reader, tokenizer->host->words,
											atoms, syllables, WINDOW - tokenizer->tail);

		if (count == 0)
		{
			cbcc_reader_next(&tokenizer->reader, atoms);
			*syllables = cbcc_lexicon_syllable(atoms->key);
			tokenizer->at_end = atoms->kind == CBCC_ATOM_END;
			count = 1;
		}
		tokenizer->tail += count;
	}
}

/* Words in capitals, and initials that begin with one: "TP.HCM", "Tp. HCM". */
CBCC_NOINLINE static bool
is_all_capital(const cbcc_atom *atoms, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (atoms[i].kind == CBCC_ATOM_SYLLABLE && !atoms[i].all_capital &&
			!(atoms[i].capital && (cbcc_key_is_letter(atoms[i].key) ||
								   cbcc_key_is_initials(atoms[i].key))))
			return false;
	return true;
}

/* The classes of those senses that hold as the term is written. */
static inline uint32_t
classes_as_written(const cbcc_atom *atoms, unsigned written, const cbcc_term *term)
{
	uint32_t	classes = term->classes[written];

	if (term->abbreviation != 0 && is_all_capital(atoms, term->atoms))
		classes |= term->abbreviation;
	return classes;
}

/* The number of the term that ends at a node and holds as it is written, or 0. */
static inline uint32_t
term_at(const cbcc_lexicon_node *node, const cbcc_atom *atoms, unsigned written)
{
	/* whether it holds no branch would guess, so there is none */
	uint32_t	term = node->term & -(uint32_t) (node->holds >> written & 1);

	if ((node->holds & CBCC_HOLDS_IN_CAPITALS) != 0 && term == 0 &&
		is_all_capital(atoms, cbcc_lexicon_terms[node->term].atoms))
		return node->term;
	return term;
}

/*
 * The number of the longest term at an atom, and its atoms; 0 and one atom
 * where there is none.  No term goes on past the line's end, whose syllable is
 * 0, and no atom is looked at behind LOOKAHEAD others.
 */
static inline uint32_t
longest_term(const cbcc_atom *atoms, const cbcc_syllable *syllables, unsigned written,
			 size_t *length)
{
	const cbcc_lexicon_index *index = &cbcc_lexicon_running;
	const cbcc_lexicon_node *node = &index->nodes[*syllables];
	uint32_t	found = term_at(node, atoms, written);
	uint32_t	next;

	*length = 1;
	for (size_t i = 1; (next = cbcc_lexicon_follow(index, node, syllables[i])) != 0; i++)
	{
		uint32_t	term;

		node = &index->nodes[next];
		term = term_at(node, atoms, written);
		/* whether a term ends here no branch would guess, so there is none */
		found = term != 0 ? term : found;
		*length = term != 0 ? i + 1 : *length;
	}
	return found;
}

/* "ngày 12/12", "10/10/2017": the figures of a term that are a day's here. */
static bool
is_date(const cbcc_atom *atoms, size_t count, size_t length, const cbcc_token *before)
{
	const cbcc_atom *mark = &atoms[length];

	if (before != NULL && cbcc_token_is(before, CBCC_CLASS_TIME, CBCC_TIME_DAY))
		return true;
	return length + 1 < count && mark->kind == CBCC_ATOM_MARK &&
		!mark->spaced &&
		(mark->mark == '/' || mark->mark == '-' || mark->mark == '.') &&
		mark[1].kind == CBCC_ATOM_NUMBER && !mark[1].spaced;
}

/* "12/12 đại biểu", "10/10 xã": all of so many, no schooling.  The atom behind the term. */
static bool
is_counted(const cbcc_atom *atoms, const cbcc_syllable *syllables)
{
	size_t		length;
	uint32_t	noun;

	if (atoms->kind != CBCC_ATOM_SYLLABLE)
		return false;
	noun = longest_term(atoms, syllables, 0, &length);
	return (cbcc_lexicon_terms[noun].classes[0] &
			(1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_TERRITORY |
			 1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_OUTSIDE)) != 0;
}

/* "cán bộ 10/11, công chức 12/12": all of them, where no more is said behind */
static bool
counts_people_before(const cbcc_token *before, const cbcc_atom *next, const cbcc_atom *tail)
{
	return before != NULL &&
		(cbcc_token_value(before, CBCC_CLASS_POPULATION) & CBCC_POPULATION_KINDS) != 0 &&
		(next == tail || (next->kind == CBCC_ATOM_MARK && next->mark != ':' && next->mark != '('));
}

/* "xã hội", but "xã Hội An": behind a type word a capital begins a name. */
static bool
is_name_behind_type(const cbcc_atom *atoms, cbcc_syllable type, const cbcc_term *term,
					const cbcc_token *before)
{
	const cbcc_lexicon_node *node = &cbcc_lexicon_running.nodes[type];

	return atoms[1].capital && !atoms[1].all_capital &&
		(before == NULL || !atoms[0].capital) &&
		term->classes[CBCC_WRITTEN_SMALL] == 1u << CBCC_CLASS_OUTSIDE &&
		cbcc_term_senses(term)->value == CBCC_OUTSIDE_THING &&
		(cbcc_lexicon_terms[node->term].classes[CBCC_WRITTEN_SMALL] &
		 1u << CBCC_CLASS_TERRITORY) != 0;
}

/* "Cán bộ    Công chức": how many of a term's atoms stand in one cell of a table. */
static inline size_t
end_of_cell(const char *text, const cbcc_atom *atoms, size_t length)
{
	for (size_t i = 1; i < length; i++)
	{
		const cbcc_atom *before = &atoms[i - 1];

		/* nearly always a blank stands between, and no more */
		if ((text[before->end] != ' ' || atoms[i].start != before->end + 1) &&
			atoms[i].start > before->end &&
			cbcc_blanks_are_wide(text, before->end, atoms[i].start,
								 atoms[i].first - before->last))
			return i;
	}
	return length;
}

/* The longest term that has no more atoms than limit. */
CBCC_NOINLINE static uint32_t
term_within(const cbcc_atom *atoms, const cbcc_syllable *syllables, unsigned written,
			size_t limit, size_t *length)
{
	cbcc_syllable cell[CBCC_TERM_MAX_ATOMS + 1] = {0};

	memcpy(cell, syllables, limit * sizeof(cbcc_syllable));
	return longest_term(atoms, cell, written, length);
}

/*
 * What stands before the words of a sentence: "- Mười lớp", "(TTO) - Chín tháng",
 * 'nói: "Mười lớp'.
 */
typedef enum opening
{
	BEFORE_WORDS,				/* nothing yet, or a bullet, a quote, a dateline */
	IN_BRACKET,
	BEHIND_SOURCE,				/* the dash that ends a dateline may follow */
	BEHIND_COLON,				/* what is said may follow */
	AMONG_WORDS
} opening;

/* Behind a token that is none of what may open a sentence. */
static opening
opening_among_words(const cbcc_token *token)
{
	if (!cbcc_token_is_mark(token, ':'))
		return AMONG_WORDS;
	return cbcc_token_is(&token[-1], CBCC_CLASS_LINK, CBCC_LINK_SAY) ? BEFORE_WORDS :
		BEHIND_COLON;
}

CBCC_NOINLINE static opening
opening_behind(opening before, const cbcc_token *token)
{
	bool		is_mark = token->kind == CBCC_ATOM_MARK;

	switch (before)
	{
		case BEFORE_WORDS:
			if (is_mark)
				return token->mark == '(' ? IN_BRACKET : BEFORE_WORDS;
			return token->capital ? BEHIND_SOURCE : AMONG_WORDS;
		case IN_BRACKET:
			return is_mark && token->mark == ')' ? BEHIND_SOURCE : IN_BRACKET;
		case BEHIND_SOURCE:
			if (is_mark)
				return token->mark == '-' && token->spaced ? BEFORE_WORDS :
					opening_among_words(token);
			return token->capital ? BEHIND_SOURCE : AMONG_WORDS;
		case BEHIND_COLON:
			return is_mark && token->mark == '"' ? BEFORE_WORDS : opening_among_words(token);
		default:
			return opening_among_words(token);
	}
}

/* "anh H. kể", "theo chị H. Xã có 9 cán bộ", "N.V.A"; but "H.Long Mỹ", "Q.1", "P.Bến Nghé" */
static bool
is_initial(const cbcc_atom *atoms, const cbcc_syllable *syllables)
{
	size_t		length;
	uint32_t	name;

	if (!cbcc_key_is_letter(atoms[0].key) || atoms[1].mark != '.' ||
		atoms[2].kind == CBCC_ATOM_NUMBER ||
		(atoms[2].capital && !atoms[2].spaced && !cbcc_key_is_letter(atoms[2].key)))
		return false;
	name = longest_term(atoms + 2, syllables + 2, CBCC_WRITTEN_CAPITAL, &length);
	return (cbcc_lexicon_terms[name].classes[CBCC_WRITTEN_CAPITAL] &
			1u << CBCC_CLASS_NAME) == 0;
}

static inline void
set_end(cbcc_token *token, const cbcc_atom *atoms, size_t length)
{
	token->atoms = (uint8_t) length;
	token->end = atoms[length - 1].end;
	token->last = atoms[length - 1].last;
}

/* "cán bộ": two words with a blank between them, as most terms of several atoms are. */
static inline bool
is_plain_pair(const char *text, const cbcc_atom *atoms, size_t length)
{
	return length == 2 && atoms[0].kind == CBCC_ATOM_SYLLABLE &&
		atoms[1].kind == CBCC_ATOM_SYLLABLE && !atoms[1].capital &&
		atoms[1].start == atoms[0].end + 1 && text[atoms[0].end] == ' ';
}

/*
 * Of a term of several atoms, what is left of it where it stands: the token gets
 * its end, too.  Of a plain pair behind the sentence's first token all is left.
 */
CBCC_NOINLINE static const cbcc_term *
term_in_place(const char *text, const cbcc_atom *atoms, const cbcc_syllable *syllables,
			  const cbcc_atom *tail, unsigned written, uint32_t found, size_t length,
			  cbcc_token *token)
{
	const cbcc_term *none = &cbcc_lexicon_terms[0];
	const cbcc_token *before = token->first_of_sentence ? NULL : token - 1;
	size_t		cell = end_of_cell(text, atoms, length);

	if (cell < length)
		found = term_within(atoms, syllables, written, cell, &length);
	if (length == 1)
		return &cbcc_lexicon_terms[found];
	if (atoms->kind == CBCC_ATOM_NUMBER &&
		(is_date(atoms, (size_t) (tail - atoms), length, before) ||
		 counts_people_before(before, atoms + length, tail) ||
		 ((size_t) (tail - atoms) > length &&
		  is_counted(atoms + length, syllables + length))))
		return none;
	if (length == 2 && tail - atoms > 2 && is_initial(atoms, syllables))
		return none;
	/* "Thống nhất danh sách": a sentence's capital, no district's */
	if (length == 2 && before == NULL && !atoms[1].capital &&
		cbcc_lexicon_terms[found].classes[written] == 1u << CBCC_CLASS_NAME)
		return none;
	if (is_name_behind_type(atoms, *syllables, &cbcc_lexicon_terms[found], before))
		return &cbcc_lexicon_terms[cbcc_lexicon_running.nodes[*syllables].term];
	set_end(token, atoms, length);
	return &cbcc_lexicon_terms[found];
}

/*
 * The value of up to four plain digits, which are a number's key: all four are
 * added, since how many there are no branch would guess.
 */
static inline int
value_of_key(cbcc_key key, size_t count)
{
	static const int16_t weights[5][4] = {
		{0}, {1}, {10, 1}, {100, 10, 1}, {1000, 100, 10, 1}
	};
	int			value = 0;

	for (size_t i = 0; i < 4; i++)
		value += weights[count][i] *
			((int) cbcc_key_letter(key, i) - CBCC_LETTER_DIGIT_0);
	return value;
}

/* The value of the number that a token begins with. */
CBCC_NOINLINE static void
read_value(const char *text, const cbcc_atom *atom, cbcc_token *token)
{
	if (atom->key != CBCC_KEY_UNKNOWN)
	{
		token->value = (cbcc_decimal) {
			.mantissa = value_of_key(atom->key, atom->end - atom->start)
		};
		token->has_value = true;
	}
	else
		token->has_value =
			cbcc_decimal_from_digits(text + atom->start, atom->end - atom->start,
									 &token->value);
}

/*
 * Make the next token from atoms, which reach up to tail; returns how many it
 * has.
 */
static inline size_t
make_token(const char *text, const cbcc_atom *atoms, const cbcc_syllable *syllables,
		   const cbcc_atom *tail, bool first, bool begins, cbcc_token *token)
{
	unsigned	written = atoms->capital * (CBCC_WRITTEN_CAPITAL + begins);
	size_t		length;
	uint32_t	found = longest_term(atoms, syllables, written, &length);
	const cbcc_term *term = &cbcc_lexicon_terms[found];

	memcpy(token, atoms, sizeof(*atoms));
	token->first_of_sentence = first;
	token->has_value = false;
	token->atoms = 1;
	if (!first && is_plain_pair(text, atoms, length))
		set_end(token, atoms, 2);
	else if (length > 1)
		term = term_in_place(text, atoms, syllables, tail, written, found, length, token);
	token->value = (cbcc_decimal) {0};
	token->term = term;
	token->classes = classes_as_written(atoms, written, term);
	token->kind = term->kind != CBCC_ATOM_END ? term->kind : atoms->kind;
	if (atoms->kind == CBCC_ATOM_NUMBER)
		read_value(text, atoms, token);
	return token->atoms;
}

static bool
is_closing(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_MARK &&
		(atom->mark == '"' || atom->mark == ')' || atom->mark == '\'');
}

/*
 * May a sentence end behind the mark, or what is said begin?  Without a branch for
 * each: words have no mark, and most marks are commas.
 */
static inline bool
is_stop_or_colon(uint32_t mark)
{
	static const uint64_t marks = UINT64_C(1) << '.' | UINT64_C(1) << '?' |
		UINT64_C(1) << '!' | UINT64_C(1) << ':';

	return mark < 64 ? (marks >> mark & 1) != 0 : mark == 0x2026;
}

/* "... 12 người.Trong đó": where the blank was lost; but "TP.HCM", "Th.S", "baochi.vn" */
CBCC_NOINLINE static bool
is_glued_stop(const cbcc_token *token, const cbcc_atom *next)
{
	return token->mark == '.' && !token->spaced && !next->spaced &&
		next->kind == CBCC_ATOM_SYLLABLE && next->capital &&
		next->end - next->start > (next->all_capital ? 2u : 1u) &&
		token[-1].kind == CBCC_ATOM_SYLLABLE && !token[-1].capital &&
		token[-1].end - token[-1].start > 1;
}

/*
 * Does a sentence end after this stop, behind which next stands?  Only where a
 * capital, a number, a quote or the line's end follows at a distance, or as above;
 * so not in "TP.HCM" nor "vv...".  Points in a row, and closing quotes, belong to the sentence.
 */
static bool
ends_sentence(const cbcc_token *tokens, const cbcc_token *token, const cbcc_atom *next,
			  const cbcc_atom *tail)
{
	if (token->kind != CBCC_ATOM_MARK)
		return false;
	if (next < tail && !next->spaced && is_closing(next))
		next++;
	if (next >= tail)
		return true;
	if (next->kind == CBCC_ATOM_BREAK || next->kind == CBCC_ATOM_END)
		return true;
	if (token > tokens && is_glued_stop(token, next))
		return true;
	return next->spaced && (next->capital || next->kind == CBCC_ATOM_NUMBER ||
							(next->kind == CBCC_ATOM_MARK &&
							 (next->mark == '"' || next->mark == '-' ||
							  next->mark == '(')));
}

static bool
skip_breaks(cbcc_tokenizer *tokenizer)
{
	for (;;)
	{
		refill(tokenizer);
		if (tokenizer->head == tokenizer->tail ||
			tokenizer->atoms[tokenizer->head].kind == CBCC_ATOM_END)
			return false;
		if (tokenizer->atoms[tokenizer->head].kind != CBCC_ATOM_BREAK)
			return true;
		tokenizer->head++;
	}
}

/* What begins the line, "1. Về số lượng", "II. Kết quả", is left out. */
static cbcc_enumerator
skip_enumerator(cbcc_tokenizer *tokenizer)
{
	const cbcc_atom *first = tokenizer->atoms + tokenizer->head;
	const char *text = tokenizer->text + first->start;
	size_t		length = first->end - first->start;

	/* the point ends the word, the text need not end with a zero */
	if (tokenizer->tail - tokenizer->head < 3 || first[1].kind != CBCC_ATOM_MARK ||
		first[1].spaced || !first[2].spaced ||
		first[2].kind == CBCC_ATOM_BREAK || first[2].kind == CBCC_ATOM_END)
		return CBCC_ENUMERATOR_NONE;
	/* "3/ Cấp xã", "2) Học vấn", "I- Kết quả"; but "5/ 6 người" */
	if (first[1].mark != '.' &&
		!((first[1].mark == '/' || first[1].mark == ')' || first[1].mark == '-') &&
		  first[2].kind == CBCC_ATOM_SYLLABLE &&
		  first[2].capital))
		return CBCC_ENUMERATOR_NONE;
	if (first->kind == CBCC_ATOM_NUMBER ?
		length > 2 && !(length < 6 && memchr(text, '.', 3) != NULL) :
		!(first->kind == CBCC_ATOM_SYLLABLE && first->capital &&
		  (length == 1 || strspn(text, "IVX") == length)))
		return CBCC_ENUMERATOR_NONE;
	tokenizer->head += 2;
	return first->kind == CBCC_ATOM_NUMBER ? CBCC_ENUMERATOR_NUMBER : CBCC_ENUMERATOR_PART;
}

static inline bool
is_line_end(const cbcc_atom *atom)
{
	return (atom->kind & 3) == 0;
}

/*
 * Make tokens up to the end of a sentence, and one that is nothing; returns the
 * atom behind them.
 */
static const cbcc_atom *
read_sentence(const cbcc_tokenizer *tokenizer, cbcc_sentence *sentence)
{
	const cbcc_atom *atom = tokenizer->atoms + tokenizer->head;
	const cbcc_atom *tail = tokenizer->atoms + tokenizer->tail;
	const cbcc_atom *limit = atom + CBCC_SENTENCE_MAX_ATOMS - LOOKAHEAD;
	const cbcc_syllable *syllables = tokenizer->syllables + tokenizer->head;
	/* copies, so that they need not be read with each token */
	const char *text = tokenizer->text;
	cbcc_token *tokens = tokenizer->tokens;
	cbcc_token *token = tokens;
	bool		ended = false;
	opening		state = BEFORE_WORDS;

	for (;;)
	{
		size_t		length = make_token(text, atom, syllables, tail, token == tokens,
										state == BEFORE_WORDS, token);

		atom += length;
		syllables += length;
		token++;
		if (state != AMONG_WORDS)
			state = opening_behind(state, &token[-1]);
		/* behind the point a closing quote or bracket belongs to it */
		if (ended || is_line_end(atom))
			break;
		if (is_stop_or_colon(token[-1].mark))
		{
			if (state == AMONG_WORDS)
				state = opening_among_words(&token[-1]);
			ended = token[-1].mark != ':' &&
				ends_sentence(tokens, &token[-1], atom, tail);
		}
		if (ended ? atom == tail || atom->spaced || !is_closing(atom) : atom >= limit)
			break;
	}
	memset(token, 0, sizeof(*token));
	sentence->count = (size_t) (token - tokens);
	sentence->end = token[-1].end;
	sentence->last = token[-1].last;
	return atom;
}

bool
cbcc_tokenizer_next(cbcc_tokenizer *tokenizer, cbcc_sentence *sentence)
{
	const cbcc_atom *atom;

	if (!skip_breaks(tokenizer))
		return false;
	memset(sentence, 0, sizeof(*sentence));
	if (tokenizer->begins_line)
		sentence->enumerator = skip_enumerator(tokenizer);
	atom = tokenizer->atoms + tokenizer->head;
	sentence->tokens = tokenizer->tokens;
	sentence->start = atom->start;
	sentence->first = atom->first;
	atom = read_sentence(tokenizer, sentence);
	tokenizer->head = (size_t) (atom - tokenizer->atoms);
	sentence->ends_paragraph = is_line_end(atom);
	tokenizer->begins_line = sentence->ends_paragraph;
	return true;
}
