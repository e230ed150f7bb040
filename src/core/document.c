/*-------------------------------------------------------------------------
 *
 * document.c
 *		References to documents: decisions, resolutions, laws.
 *
 * A reference is a kind word and, in its own noun phrase, a registered number
 * or a full day: "Quyết định số 163 ngày 25/1/2016 của Thủ tướng Chính phủ".
 * Kind words are common nouns and verbs too ("hướng dẫn 2 hộ dân", "quyết
 * định 12 nội dung", "Kế hoạch 5 năm"), so a bare number counts only where
 * what follows goes on as a document does.
 *
 *-------------------------------------------------------------------------
 */
#include "document.h"

#include "host.h"
#include "issuer.h"
#include "key.h"
#include "layout.h"
#include "stamp.h"
#include "wrap.h"

/* How far behind its kind word a named document may have its number. */
#define NAME_TOKENS 40

/* A number of a text may be megabytes of digits; that of a document is none. */
#define MAX_DIGITS 64

/* Bare numbers in this range are years: "Kế hoạch 2020". */
#define YEAR_FIRST 1990
#define YEAR_LAST 2049

/*
 * The letters that a document's number has for its kind.  A number that
 * stands apart from its kind word belongs to it only where they agree.
 */
static const struct
{
	cbcc_document_kind kind;
	cbcc_key	letters;
	int			count;
	bool		whole;			/* CT is a directive, CTr a program */
}			codes[] = {
	{CBCC_DOCUMENT_DECISION, L(Q, 0) | L(D_STROKE, 1), 2, false},
	{CBCC_DOCUMENT_RESOLUTION, L(N, 0) | L(Q, 1), 2, false},
	{CBCC_DOCUMENT_DECREE, L(N, 0) | L(D_STROKE, 1), 2, false},
	{CBCC_DOCUMENT_CIRCULAR, L(T, 0) | L(T, 1), 2, false},
	{CBCC_DOCUMENT_DIRECTIVE, L(C, 0) | L(T, 1), 2, true},
	{CBCC_DOCUMENT_PLAN, L(K, 0) | L(H, 1), 2, false},
	{CBCC_DOCUMENT_PROJECT, L(D_STROKE, 0) | L(A, 1), 2, false},
	{CBCC_DOCUMENT_LAW, L(Q, 0) | L(H, 1), 2, false},
	{CBCC_DOCUMENT_CONCLUSION, L(K, 0) | L(L, 1), 2, false},
	{CBCC_DOCUMENT_CONCLUSION, L(T, 0) | L(B, 1), 2, false},
	{CBCC_DOCUMENT_REGULATION, L(Q, 0) | L(D_STROKE, 1), 2, false},
	{CBCC_DOCUMENT_REGULATION, L(Q, 0) | L(C, 1), 2, false},
	{CBCC_DOCUMENT_GUIDANCE, L(H, 0) | L(D, 1), 2, false},
	{CBCC_DOCUMENT_PROGRAM, L(C, 0) | L(T, 1), 2, false},
	{CBCC_DOCUMENT_REPORT, L(B, 0) | L(C, 1), 2, false},
	{CBCC_DOCUMENT_DISPATCH, L(C, 0) | L(V, 1), 2, false}
};

/* What is being read. */
typedef struct reader
{
	const char *text;
	const cbcc_token *tokens;
	size_t		count;
	cbcc_document_kind kind;
	bool		capital;		/* the kind word is written as a name */
	bool		plural;			/* "các Quyết định" */
} reader;

/* A registered number. */
typedef struct number
{
	size_t		start;			/* bytes */
	size_t		end;
	bool		said;			/* after "số" */
	bool		coded;			/* with letters */
	bool		agrees;			/* and they are those of the kind */
	int			first;			/* its first part, or -1 */
	int			year;			/* a later part that is a year, or 0 */
	bool		split;			/* it has parts */
} number;

static const cbcc_token *
token_at(const reader *r, size_t i)
{
	static const cbcc_token none = {.kind = CBCC_ATOM_END};

	return i < r->count ? &r->tokens[i] : &none;
}

static bool
is_key(const reader *r, size_t i, cbcc_key key)
{
	return token_at(r, i)->kind == CBCC_ATOM_SYLLABLE && token_at(r, i)->key == key &&
		token_at(r, i)->atoms == 1;
}

static bool
is_mark(const reader *r, size_t i, uint32_t mark)
{
	return cbcc_token_is_mark(token_at(r, i), mark);
}

static bool
is_of(const reader *r, size_t i)
{
	return cbcc_token_is(token_at(r, i), CBCC_CLASS_LINK, CBCC_LINK_OF);
}

/* The digits of a token as a number of at most four, else -1. */
static int
plain_number(const reader *r, size_t i)
{
	const cbcc_token *token = token_at(r, i);
	int			value = 0;

	if (token->kind != CBCC_ATOM_NUMBER || token->end - token->start > 4)
		return -1;
	for (size_t at = token->start; at < token->end; at++)
	{
		if (r->text[at] < '0' || r->text[at] > '9')
			return -1;
		value = value * 10 + (r->text[at] - '0');
	}
	return value;
}

static bool
is_year(int value)
{
	return value >= YEAR_FIRST && value <= YEAR_LAST;
}

/* The year within a number, which may be an old one: "25/1960/QĐ". */
static bool
is_number_year(int value)
{
	return value >= 1900 && value <= YEAR_LAST;
}

static bool
code_agrees(cbcc_document_kind kind, cbcc_key key)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
	{
		cbcc_key	mask = ~(cbcc_key) 0 << (60 - 6 * codes[i].count);

		if (codes[i].kind == kind && (key & mask) == codes[i].letters &&
			(!codes[i].whole || key == codes[i].letters))
			return true;
	}
	return false;
}

/* Bytes of a token up to its first blank: a term may run past the number. */
static size_t
unspaced_end(const reader *r, const cbcc_token *token)
{
	size_t		at = token->start;

	while (at < token->end)
	{
		int			size;

		if (cbcc_is_blank(cbcc_utf8_decode(r->text, token->end, at, &size)))
			break;
		at += size;
	}
	return at;
}

/* Letters of a number: capitals, or the single small letter of "30a". */
static bool
is_code(const reader *r, const cbcc_token *token)
{
	if (token->kind != CBCC_ATOM_SYLLABLE)
		return false;
	return token->capital || unspaced_end(r, token) - token->start == 1;
}

/* "TTg", "UBND": letters of a number though a blank stands before the sign. */
static bool
has_two_capitals(const reader *r, const cbcc_token *token)
{
	int			capitals = 0;

	for (size_t at = token->start; at < token->end; at++)
		capitals += r->text[at] >= 'A' && r->text[at] <= 'Z';
	return token->all_capital || capitals >= 2;
}

/*
 * May the part behind the sign at i belong to the number?  Signs with blanks
 * around them join only letters that go on: "18 - NQ/TW".
 */
static bool
joins(const reader *r, size_t i, const number *n)
{
	const cbcc_token *sign = token_at(r, i);
	const cbcc_token *part = token_at(r, i + 1);
	bool		spaced = sign->spaced || part->spaced;

	if (!cbcc_token_is_mark(sign, '/') && !cbcc_token_is_mark(sign, '-'))
		return false;
	if (part->kind == CBCC_ATOM_NUMBER)
		return !spaced && (sign->mark == '/' || n->coded || n->said) &&
			plain_number(r, i + 1) >= 0;
	if (!is_code(r, part))
		return false;
	if (!spaced || (!part->spaced && has_two_capitals(r, part)))
		return true;
	return !n->coded && part->all_capital && token_at(r, i + 2)->kind == CBCC_ATOM_MARK &&
		(is_mark(r, i + 2, '/') || is_mark(r, i + 2, '-')) && !token_at(r, i + 2)->spaced;
}

static void
take_code(const reader *r, const cbcc_token *token, number *n)
{
	n->coded = true;
	n->agrees = n->agrees || code_agrees(r->kind, token->key);
	n->end = unspaced_end(r, token);
}

/* Read digits and all that is tied to them; returns tokens taken. */
static size_t
read_registered(const reader *r, size_t i, number *n)
{
	size_t		at = i + 1;

	if (token_at(r, i)->kind != CBCC_ATOM_NUMBER)
		return 0;
	n->start = token_at(r, i)->start;
	n->end = token_at(r, i)->end;
	if (n->end - n->start > MAX_DIGITS)
		return 0;
	n->first = plain_number(r, i);
	n->coded = n->agrees = n->split = false;
	n->year = 0;
	for (size_t b = n->start; b < n->end; b++)
		if (r->text[b] == ',')
			return 0;
	if (token_at(r, at)->kind == CBCC_ATOM_SYLLABLE && !token_at(r, at)->spaced &&
		is_code(r, token_at(r, at)))
		take_code(r, token_at(r, at++), n);
	while (joins(r, at, n))
	{
		const cbcc_token *part = token_at(r, at + 1);

		if (part->kind == CBCC_ATOM_NUMBER)
		{
			n->end = part->end;
			if (is_number_year(plain_number(r, at + 1)))
				n->year = plain_number(r, at + 1);
		}
		else
			take_code(r, part, n);
		n->split = true;
		at += 2;
		if (n->end < part->end)
			break;
	}
	return at - i;
}

/* "số", "số:" before a number. */
static size_t
read_so(const reader *r, size_t i)
{
	if (!is_key(r, i, KEY_SO))
		return 0;
	return is_mark(r, i + 1, ':') || is_mark(r, i + 1, '.') ? 2 : 1;
}

/* A full day, with or without "ngày" before it; returns tokens taken. */
static size_t
read_day(const reader *r, size_t i, cbcc_date *date)
{
	size_t		at = i;
	size_t		end;
	const cbcc_token *last = token_at(r, r->count - 1);

	/* the time words of the lexicon may swallow it: "đến ngày" never does */
	if (cbcc_token_is(token_at(r, at), CBCC_CLASS_TIME, CBCC_TIME_DAY))
		at++;
	if (token_at(r, at)->kind != CBCC_ATOM_NUMBER)
		return 0;
	end = cbcc_day_read_at(r->text, last->end, token_at(r, at)->start, date);
	if (end == 0)
		return 0;
	while (at < r->count && token_at(r, at)->start < end)
		at++;
	return at - i;
}

/* "ban hành", "ký", "ký ban hành", "ra" before "ngày". */
static size_t
skip_signing(const reader *r, size_t i)
{
	size_t		at = i;

	if (is_key(r, at, KEY_KY) || is_key(r, at, KEY_RA))
		at++;
	if (is_key(r, at, KEY_BAN) && is_key(r, at + 1, KEY_HANH))
		at += 2;
	return at - i;
}

/*
 * The date of a document whose number or issuer has just been read: ", ngày
 * 15/8/2016", "(ngày 15/8/2016)", "ký ngày 15/8/2016".  Without "ngày" only
 * in brackets.
 */
static size_t
read_date(const reader *r, size_t i, cbcc_date *date)
{
	size_t		at = i;
	bool		bracket = is_mark(r, at, '(');
	size_t		used;

	if (bracket || is_mark(r, at, ','))
		at++;
	at += skip_signing(r, at);
	if (!bracket && !cbcc_token_is(token_at(r, at), CBCC_CLASS_TIME, CBCC_TIME_DAY))
		return 0;
	used = read_day(r, at, date);
	if (used == 0)
		return 0;
	at += used;
	/* the quote ends with the date, not with the bracket behind it */
	if (bracket && is_mark(r, at, ')') && is_of(r, at + 1))
		at++;
	return at - i;
}

/*
 * A date without its day or its year, where the issuer follows it: it is no
 * date of the document, but stands within its noun phrase.
 */
static size_t
skip_partial_date(const reader *r, size_t i, int *year)
{
	size_t		at = i;
	bool		numbers = false;

	while (at < r->count && at < i + 8)
	{
		const cbcc_token *token = token_at(r, at);
		bool		word = cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_DAY) ||
			cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_MONTH) ||
			cbcc_token_is(token, CBCC_CLASS_TIME, CBCC_TIME_YEAR);

		if (token->kind == CBCC_ATOM_NUMBER)
		{
			if (at == i)
				return 0;
			numbers = true;
			if (is_year(plain_number(r, at)))
				*year = plain_number(r, at);
		}
		else if (!word && !(numbers && (cbcc_token_is_mark(token, '/') ||
										cbcc_token_is_mark(token, '-'))))
			break;
		at++;
	}
	return numbers && is_of(r, at) ? at - i : 0;
}

/* "năm 2016" behind a number, where no issuer follows. */
static size_t
read_year(const reader *r, size_t i, int *year)
{
	if (!cbcc_token_is(token_at(r, i), CBCC_CLASS_TIME, CBCC_TIME_YEAR) ||
		!is_year(plain_number(r, i + 1)))
		return 0;
	*year = plain_number(r, i + 1);
	return 2;
}

/* Does the text go on behind a bare number as behind a document's? */
static bool
goes_on(const reader *r, size_t i)
{
	const cbcc_token *next = token_at(r, i);
	static const uint32_t counted = 1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_POPULATION |
		1u << CBCC_CLASS_OUTSIDE | 1u << CBCC_CLASS_SCALE | 1u << CBCC_CLASS_TERRITORY;

	if (next->kind == CBCC_ATOM_END)
		return true;
	if (next->kind == CBCC_ATOM_MARK)
		return next->mark != '%' && next->mark != '/' && next->mark != '-';
	if (next->kind == CBCC_ATOM_NUMBER)
		return false;
	/* "Chương trình 3 ngày", "Kế hoạch 5 năm" are lengths of time */
	if (cbcc_token_is(next, CBCC_CLASS_TIME, CBCC_TIME_DAY) ||
		cbcc_token_is(next, CBCC_CLASS_TIME, CBCC_TIME_YEAR))
		return token_at(r, i + 1)->kind == CBCC_ATOM_NUMBER;
	if (cbcc_token_is(next, CBCC_CLASS_TIME, CBCC_TIME_MONTH) ||
		cbcc_token_is(next, CBCC_CLASS_TIME, CBCC_TIME_QUARTER))
		return false;
	if ((next->classes & counted) != 0)
		return false;
	return cbcc_token_has(next, CBCC_CLASS_LINK) || cbcc_token_has(next, CBCC_CLASS_TIME) ||
		cbcc_token_has(next, CBCC_CLASS_MODALITY) || is_key(r, i, KEY_VE) ||
		is_key(r, i, KEY_KHI) || is_key(r, i, KEY_VA);
}

/* The issuer or the day right behind the number: only documents have them. */
static bool
goes_on_surely(const reader *r, size_t i)
{
	cbcc_date	date;
	cbcc_issuer issuer;

	return read_date(r, i, &date) > 0 ||
		cbcc_issuer_read(r->text, r->tokens, r->count, i, &issuer) > 0;
}

/* "Nghị quyết 3 (khóa VIII)": the plenum's ordinal, no registered number. */
static bool
is_session(const reader *r, size_t i)
{
	return is_key(r, i, KEY_KHOA) || (is_mark(r, i, '(') && is_key(r, i + 1, KEY_KHOA));
}

static bool
is_named_by_bare_number(cbcc_document_kind kind)
{
	return kind == CBCC_DOCUMENT_DECISION || kind == CBCC_DOCUMENT_RESOLUTION ||
		kind == CBCC_DOCUMENT_DECREE || kind == CBCC_DOCUMENT_CIRCULAR ||
		kind == CBCC_DOCUMENT_DIRECTIVE || kind == CBCC_DOCUMENT_CONCLUSION;
}

/* Is the kind word also a verb, or a noun that numbers follow? */
static bool
is_verb(cbcc_document_kind kind)
{
	return kind == CBCC_DOCUMENT_DECISION || kind == CBCC_DOCUMENT_CONCLUSION ||
		kind == CBCC_DOCUMENT_REGULATION || kind == CBCC_DOCUMENT_GUIDANCE ||
		kind == CBCC_DOCUMENT_REPORT || kind == CBCC_DOCUMENT_PLAN;
}

/*
 * Is it a registered number?  With "số" or letters it is; N/YYYY is one but
 * for months; a bare number by what it stands between.
 */
static bool
is_registered(const reader *r, const number *n, size_t next)
{
	if (n->said)
		return !is_session(r, next);
	if (n->coded)
		return true;
	if (n->split)
		return n->year != 0 && (r->capital || n->first > 12);
	if (is_session(r, next))
		return false;
	if (is_year(n->first))
		return is_named_by_bare_number(r->kind) && goes_on_surely(r, next);
	if (!r->capital)
		return is_named_by_bare_number(r->kind) && goes_on_surely(r, next);
	return goes_on(r, next);
}

/* "số 163/QĐ-TTg" or "163/QĐ-TTg" at i; returns tokens taken. */
static size_t
read_number(const reader *r, size_t i, number *n)
{
	size_t		so = read_so(r, i);
	size_t		used;

	n->said = so > 0;
	used = read_registered(r, i + so, n);
	if (used == 0 || !is_registered(r, n, i + so + used))
		return 0;
	return so + used;
}

/* What one reference has beside its kind. */
typedef struct reference
{
	bool		has_number;
	number		number;
	bool		has_date;
	cbcc_date	date;
	int			year;			/* said as "năm 2016" */
	cbcc_issuer issuer;
	size_t		end;			/* bytes */
} reference;

static size_t
token_end(const reader *r, size_t next)
{
	return token_at(r, next - 1)->end;
}

/* The date behind number or issuer, where there is none yet. */
static size_t
take_date(const reader *r, size_t i, reference *ref)
{
	size_t		used = ref->has_date ? 0 : read_date(r, i, &ref->date);

	if (used == 0)
		return 0;
	ref->has_date = true;
	ref->end = is_mark(r, i + used - 1, ')') ? token_end(r, i + used - 1) :
		token_end(r, i + used);
	return used;
}

static size_t
take_issuer(const reader *r, size_t i, reference *ref)
{
	size_t		comma = is_mark(r, i, ',') ? 1 : 0;
	size_t		used = ref->issuer.end > 0 ? 0 :
		cbcc_issuer_read(r->text, r->tokens, r->count, i + comma, &ref->issuer);

	if (used == 0)
		return 0;
	ref->end = token_end(r, i + comma + used);
	return comma + used;
}

/*
 * The next number of a list: ", số 705/QĐ-TTg", "và 19-NQ/TW".  Bare numbers
 * are listed under "các", before the issuer, and where nothing follows that
 * they could count: "theo Nghị định 178 và 67."
 */
static size_t
read_listed(const reader *r, size_t i, const reference *before, reference *ref)
{
	size_t		at = i;
	size_t		used;

	if (!is_mark(r, at, ',') && !is_mark(r, at, ';') && !is_key(r, at, KEY_VA))
		return 0;
	at++;
	if (is_key(r, at, KEY_VA))
		at++;
	if (is_key(r, at, KEY_CAC))
		at++;
	*ref = (reference) {0};
	used = read_number(r, at, &ref->number);
	if (used == 0)
	{
		/* a bare one that is_registered() refuses as a lower-case kind's */
		ref->number.said = false;
		used = read_registered(r, at, &ref->number);
		if (used == 0 || ref->number.split || is_year(ref->number.first) ||
			!(r->plural || before->number.said))
			return 0;
	}
	if (!ref->number.said && !ref->number.coded)
	{
		bool		ends = token_at(r, at + used)->kind == CBCC_ATOM_END ||
			is_mark(r, at + used, '.') || is_mark(r, at + used, ',') ||
			is_mark(r, at + used, ';') || is_mark(r, at + used, ')');

		if (!is_of(r, at + used) && !(ends && is_named_by_bare_number(r->kind)) &&
			!(r->plural && (ends || is_key(r, at + used, KEY_VA) || goes_on_surely(r, at + used))))
			return 0;
	}
	ref->has_number = true;
	ref->end = ref->number.end;
	return at + used - i;
}

/*
 * References under the kind word, number first: number, date, further
 * numbers, and what all of them share.
 */
static size_t
read_numbered(const reader *r, size_t i, reference *refs, size_t *count)
{
	size_t		at = i;
	size_t		used = read_number(r, at, &refs[0].number);
	size_t		shared;

	if (used == 0)
		return 0;
	refs[0].has_number = true;
	refs[0].end = refs[0].number.end;
	at += used;
	at += take_date(r, at, &refs[0]);
	*count = 1;
	while (*count < CBCC_DOCUMENT_MAX &&
		   (used = read_listed(r, at, &refs[*count - 1], &refs[*count])) > 0)
	{
		at += used;
		at += take_date(r, at, &refs[*count]);
		(*count)++;
	}
	shared = *count - 1;
	if (!refs[shared].has_date)
	{
		int			year = 0;

		used = skip_partial_date(r, at, &year);
		if (used == 0 && (used = read_year(r, at, &year)) > 0)
			refs[shared].end = token_end(r, at + used);
		refs[shared].year = used > 0 ? year : 0;
		at += used;
	}
	used = take_issuer(r, at, &refs[shared]);
	at += used;
	at += take_date(r, at, &refs[shared]);
	return at - i;
}

/* "Nghị quyết của HĐND tỉnh số 12/2016/NQ-HĐND ngày 12/7/2016". */
static size_t
read_issued(const reader *r, size_t i, reference *refs, size_t *count)
{
	reference	ref = {0};
	size_t		at = i;
	size_t		used = take_issuer(r, at, &ref);

	if (used == 0 || is_mark(r, at, ','))
		return 0;
	at += used;
	if (is_mark(r, at, ',') || is_mark(r, at, '('))
		at++;
	if (read_so(r, at) > 0 || token_at(r, at)->kind == CBCC_ATOM_NUMBER)
		used = read_number(r, at, &ref.number);
	else
	{
		at = i + take_issuer(r, i, &(reference) {0});
		used = 0;
	}
	if (used > 0 && (ref.number.said || ref.number.coded))
	{
		ref.has_number = true;
		ref.end = ref.number.end;
		at += used;
	}
	used = take_date(r, at, &ref);
	at += used;
	if (!ref.has_number && !ref.has_date)
		return 0;
	refs[0] = ref;
	*count = 1;
	return at - i;
}

/*
 * "Quyết định ngày 25/1/2016 của Thủ tướng Chính phủ": named by its day.  In
 * small letters "báo cáo ngày ..." and its like are verbs.
 */
static size_t
read_dated(const reader *r, size_t i, reference *refs, size_t *count)
{
	reference	ref = {0};
	size_t		at = i;

	if (is_mark(r, at, ',') || (!r->capital && !is_named_by_bare_number(r->kind)))
		return 0;
	at += take_date(r, at, &ref);
	if (!ref.has_date)
		return 0;
	at += take_issuer(r, at, &ref);
	refs[0] = ref;
	*count = 1;
	return at - i;
}

static bool
is_own_kind(const reader *r, const cbcc_token *token)
{
	return cbcc_token_is(token, CBCC_CLASS_DOCUMENT, r->kind);
}

/*
 * "Luật Tổ chức chính quyền địa phương số 77/2015/QH13": a name, and then a
 * number whose letters are those of the kind.
 */
static size_t
read_named(const reader *r, size_t i, reference *refs, size_t *count)
{
	cbcc_issuer issuer;

	if (!r->capital)
		return 0;
	(void) cbcc_issuer_read(r->text, r->tokens, r->count, i, &issuer);
	for (size_t at = i; at < r->count && at < i + NAME_TOKENS; at++)
	{
		const cbcc_token *token = token_at(r, at);
		reference	ref = {.issuer = issuer};
		size_t		used;

		/* "Quy chế cán bộ Đoàn ban hành theo Quyết định số 289-QĐ/TW" */
		if (is_own_kind(r, token) || is_mark(r, at, ';') || is_mark(r, at, '.') ||
			(cbcc_token_has(token, CBCC_CLASS_DOCUMENT) && read_so(r, at + 1) > 0))
			return 0;
		if (read_so(r, at) == 0 && token->kind != CBCC_ATOM_NUMBER)
			continue;
		used = read_number(r, at, &ref.number);
		if (used == 0 || !ref.number.coded)
			continue;
		if (!ref.number.agrees)
			return 0;
		ref.has_number = true;
		ref.end = ref.number.end;
		at += used;
		at += take_date(r, at, &ref);
		at += take_issuer(r, at, &ref);
		at += take_date(r, at, &ref);
		refs[0] = ref;
		*count = 1;
		return at - i;
	}
	return 0;
}

/*
 * The kind word within its token: a term of another meaning may begin before
 * it ("theo kế hoạch").
 */
static void
start_of_kind(const char *text, const cbcc_token *token, size_t *start, int32_t *first,
			  bool *capital)
{
	cbcc_reader walk;
	cbcc_atom	atom;

	cbcc_reader_start(&walk, text, token->end);
	cbcc_reader_seek(&walk, token->start, token->first);
	do
		cbcc_reader_next(&walk, &atom);
	while (atom.kind == CBCC_ATOM_SYLLABLE && atom.key == KEY_THEO);
	*start = atom.start;
	*first = atom.first;
	*capital = atom.capital;
}

static void
start_reading(reader *r, const char *text, const cbcc_token *tokens, size_t count,
			  size_t at)
{
	size_t		start;
	int32_t		first;

	*r = (reader) {.text = text, .tokens = tokens, .count = count};
	r->kind = (cbcc_document_kind) cbcc_token_value(&tokens[at], CBCC_CLASS_DOCUMENT);
	start_of_kind(text, &tokens[at], &start, &first, &r->capital);
	/* at the head of a sentence the capital of a verb tells nothing */
	if (tokens[at].first_of_sentence && !tokens[at].all_capital && is_verb(r->kind))
		r->capital = goes_on_surely(r, at + 2) ||
			token_at(r, at + 1)->kind != CBCC_ATOM_NUMBER;
	if (at > 0)
		r->plural = tokens[at - 1].key == KEY_CAC || tokens[at - 1].key == KEY_NHUNG ||
			tokens[at - 1].kind == CBCC_ATOM_NUMBER ||
			cbcc_token_has(&tokens[at - 1], CBCC_CLASS_NUMERAL);
}

static cbcc_string
piece(const char *text, size_t start, size_t end)
{
	return (cbcc_string) {text + start, end - start};
}

static void
write_document(const reader *r, const reference *ref, const cbcc_token *kind,
			   size_t end, cbcc_document *document)
{
	size_t		start;
	bool		capital;

	*document = (cbcc_document) {.kind = r->kind};
	start_of_kind(r->text, kind, &start, &document->span.first, &capital);
	document->quote = piece(r->text, start, end);
	document->span.end = document->span.first +
		(int32_t) cbcc_utf8_count(r->text + start, end - start);
	if (ref->has_number)
	{
		document->number = piece(r->text, ref->number.start, ref->number.end);
		document->year = ref->number.year;
	}
	if (ref->issuer.end > 0)
		document->issuer = piece(r->text, ref->issuer.start, ref->issuer.end);
	if (ref->has_date)
	{
		int			month;
		int			day;
		int			year;

		document->has_issued = true;
		document->issued = ref->date;
		cbcc_date_to_civil(ref->date, &year, &month, &day);
		if (document->year == 0)
			document->year = year;
	}
	if (document->year == 0)
		document->year = ref->year;
}

/* Ruling 40: the numbers of a list share what follows them. */
static void
write_documents(const reader *r, reference *refs, size_t count,
				const cbcc_token *kind, cbcc_document_reading *reading)
{
	const reference *last = &refs[count - 1];

	reading->count = count;
	for (size_t i = 0; i < count; i++)
	{
		reference  *ref = &refs[i];

		if (!ref->has_date && last->has_date)
		{
			ref->has_date = true;
			ref->date = last->date;
		}
		ref->issuer = last->issuer;
		write_document(r, ref, kind, last->end, &reading->documents[i]);
	}
}

size_t
cbcc_document_read(const char *text, const cbcc_token *tokens, size_t count,
				   size_t at, cbcc_document_reading *reading)
{
	reader		r;
	reference	refs[CBCC_DOCUMENT_MAX];
	size_t		found = 0;
	size_t		used;

	if (at >= count || !cbcc_token_has(&tokens[at], CBCC_CLASS_DOCUMENT))
		return 0;
	start_reading(&r, text, tokens, count, at);
	refs[0] = (reference) {0};
	used = read_numbered(&r, at + 1, refs, &found);
	if (used == 0)
		used = read_issued(&r, at + 1, refs, &found);
	if (used == 0)
		used = read_dated(&r, at + 1, refs, &found);
	if (used == 0)
		used = read_named(&r, at + 1, refs, &found);
	if (used == 0)
		return 0;
	if (reading != NULL)
		write_documents(&r, refs, found, &tokens[at], reading);
	return used + 1;
}

static cbcc_error_code
add_documents(const cbcc_host *host, const cbcc_document_reading *reading,
			  cbcc_document_list *result, size_t *room)
{
	if (result->count + reading->count > *room)
	{
		cbcc_document *items = cbcc_widen(host, result->items, room, CBCC_DOCUMENT_MAX,
										  sizeof(cbcc_document));

		if (items == NULL)
			return CBCC_ERROR_MEMORY;
		result->items = items;
	}
	for (size_t i = 0; i < reading->count; i++)
		result->items[result->count++] = reading->documents[i];
	return CBCC_OK;
}

/* The tokens are of lines, where a page's breaks may be undone; strings point into text. */
static cbcc_error_code
read_part(cbcc_tokenizer *tokenizer, const char *lines, const char *text, const cbcc_part *part,
		  cbcc_document_list *result, size_t *room)
{
	cbcc_sentence sentence;

	if (cbcc_tokenizer_read(tokenizer, lines, part->start, part->end,
							part->span.first) != CBCC_OK)
		return CBCC_ERROR_MEMORY;
	while (cbcc_tokenizer_next(tokenizer, &sentence))
		for (size_t i = 0; i < sentence.count;)
		{
			cbcc_document_reading reading;
			size_t		used = cbcc_document_read(text, sentence.tokens, sentence.count,
												  i, &reading);

			if (used > 0 && add_documents(tokenizer->host, &reading, result, room) != CBCC_OK)
				return CBCC_ERROR_MEMORY;
			i += used > 0 ? used : 1;
		}
	return CBCC_OK;
}

static cbcc_error
read_lines(const cbcc_host *host, const char *lines, const char *text, size_t length,
		   cbcc_document_list *result)
{
	cbcc_part_list parts;
	cbcc_atoms	atoms;
	cbcc_tokenizer tokenizer;
	size_t		room = 0;
	cbcc_error	error;

	error = cbcc_layout_read(host, lines, length, &parts, &atoms);
	if (error.code != CBCC_OK || parts.count == 0)
	{
		cbcc_atoms_end(&atoms, host);
		return error;
	}
	error.code = cbcc_tokenizer_start(&tokenizer, host, &atoms);
	for (size_t i = 0; i < parts.count && error.code == CBCC_OK; i++)
		if (parts.items[i].kind == CBCC_PART_TITLE || parts.items[i].kind == CBCC_PART_LEAD ||
			parts.items[i].kind == CBCC_PART_BODY)
			error.code = read_part(&tokenizer, lines, text, &parts.items[i], result, &room);
	cbcc_tokenizer_end(&tokenizer);
	cbcc_atoms_end(&atoms, host);
	host->release(host->context, parts.items);
	if (error.code != CBCC_OK)
		error.message = "out of memory";
	return error;
}

cbcc_error
cbcc_article_documents(const cbcc_host *host, const char *text, size_t length,
					   cbcc_document_list *result)
{
	char	   *unwrapped;
	cbcc_error	error;

	*result = (cbcc_document_list) {NULL, 0};
	if (cbcc_wrap_undo(host, text, length, &unwrapped) != CBCC_OK)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	error = read_lines(host, unwrapped != NULL ? unwrapped : text, text, length, result);
	host->release(host->context, unwrapped);
	return error;
}
