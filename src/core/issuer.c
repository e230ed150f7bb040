/*-------------------------------------------------------------------------
 *
 * issuer.c
 *		Who issued a document: "của Ủy ban Thường vụ Quốc hội khóa 14".
 *
 * A name of state is written with a capital for each word, and a word has one
 * or two syllables: "Thủ tướng Chính phủ", "Bộ Lao động - Thương binh và Xã
 * hội".  So behind a capital one small syllable belongs to the name, unless
 * it is a verb or preposition; a second one ends it.  Type words ("tỉnh",
 * "huyện ủy") belong to it in small letters too.
 *
 *-------------------------------------------------------------------------
 */
#include "issuer.h"

#include "key.h"

#define ISSUER_TOKENS 24

/*
 * Small words that end a name though they stand right behind a capital: "của
 * Tỉnh ủy Nậm Pồ về ...".  Most others are links or times in the lexicon.
 */
static const cbcc_key stoppers[] = {
	L(V, 0) | L(E_CIRCUMFLEX, 1) | TONE(GRAVE), /* về */
	L(P, 0) | L(H, 1) | L(E_CIRCUMFLEX, 2),	/* phê duyệt */
	L(Q, 0) | L(U, 1) | L(Y, 2),	/* quy định */
	L(T, 0) | L(R, 1) | L(O, 2) | L(N, 3) | L(G, 4),	/* trong */
	L(T, 0) | L(R, 1) | L(E_CIRCUMFLEX, 2) | L(N, 3),	/* trên */
	L(G, 0) | L(I, 1) | L(A, 2) | L(I, 3),	/* giai đoạn */
	L(G, 0) | L(I, 1) | L(A, 2) | L(O, 3),	/* giao */
	L(N, 0) | L(H, 1) | L(I, 2) | L(E_CIRCUMFLEX, 3) | L(M, 4) | TONE(DOT),	/* nhiệm kỳ */
	L(T, 0) | L(H, 1) | L(E, 2) | L(O, 3),	/* theo */
	L(T, 0) | L(H, 1) | L(I, 2) | TONE(GRAVE),	/* thì */
	L(N, 0) | L(E_CIRCUMFLEX, 1) | L(U, 2),	/* nêu */
	L(R, 0) | L(A, 1),			/* ra */
	L(S, 0) | L(U_HORN, 1) | L(A, 2) | TONE(HOOK),	/* sửa đổi */
	L(B, 0) | L(O_CIRCUMFLEX, 1) | TONE(HOOK),	/* bổ sung */
	L(Y, 0) | L(E_CIRCUMFLEX, 1) | L(U, 2), /* yêu cầu */
	L(D_STROKE, 0) | L(A, 1) | TONE(TILDE), /* đã */
	L(D_STROKE, 0) | L(O_CIRCUMFLEX, 1) | L(I, 2) | TONE(ACUTE),	/* đối với */
	L(D_STROKE, 0) | L(E_CIRCUMFLEX, 1) | TONE(GRAVE),	/* đề ra */
	L(V, 0) | L(A, 1) | L(O, 2) | TONE(GRAVE),	/* vào */
	L(V, 0) | L(U_HORN, 1) | L(A, 2) | TONE(GRAVE), /* vừa */
	L(K, 0) | L(H, 1) | L(I, 2),	/* khi */
	L(S, 0) | L(A, 1) | L(U, 2),	/* sau */
	L(T, 0) | L(R, 1) | L(U_HORN, 2) | L(O_HORN, 3) | L(C, 4) | TONE(ACUTE),	/* trước */
	L(C, 0) | L(U, 1) | L(N, 2) | L(G, 3) | TONE(TILDE),	/* cũng */
	L(N, 0) | L(H, 1) | L(U_HORN, 2),	/* như */
	L(T, 0) | L(H, 1) | L(A, 2) | L(Y, 3),	/* thay thế */
	L(M, 0) | L(A, 1) | TONE(GRAVE),	/* mà */
	L(H, 0) | L(O, 1) | L(A_BREVE, 2) | L(C, 3) | TONE(DOT),	/* hoặc */
	L(T, 0) | L(I, 1) | L(E_CIRCUMFLEX, 2) | L(P, 3) | TONE(ACUTE),	/* tiếp tục */
	L(T, 0) | L(R, 1) | L(I, 2) | L(E_CIRCUMFLEX, 3) | L(N, 4) | TONE(HOOK),	/* triển khai */
	L(T, 0) | L(H, 1) | L(U_HORN, 2) | L(C, 3) | TONE(DOT)	/* thực hiện */
};

#define SMALL_STOPS \
	(1u << CBCC_CLASS_LINK | 1u << CBCC_CLASS_TIME | 1u << CBCC_CLASS_MODALITY | \
	 1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_APPROX | 1u << CBCC_CLASS_DOCUMENT | \
	 1u << CBCC_CLASS_STAT | 1u << CBCC_CLASS_STANDARD)

#define TYPE_WORDS \
	(1u << CBCC_CLASS_BODY | 1u << CBCC_CLASS_TERRITORY | 1u << CBCC_CLASS_NAME)

static bool
is_key(const cbcc_token *tokens, size_t count, size_t i, cbcc_key key)
{
	return i < count && tokens[i].kind == CBCC_ATOM_SYLLABLE && tokens[i].key == key;
}

static bool
is_capital(const cbcc_token *tokens, size_t count, size_t i)
{
	return i < count && tokens[i].kind == CBCC_ATOM_SYLLABLE && tokens[i].capital;
}

static bool
has_type(const cbcc_token *token)
{
	return (token->classes & TYPE_WORDS) != 0;
}

/* "Xã hội" is no commune: a territory's name begins with a capital. */
static bool
is_type(const cbcc_token *tokens, size_t count, size_t i)
{
	if (cbcc_token_has(&tokens[i], CBCC_CLASS_TERRITORY) && tokens[i].capital &&
		tokens[i].atoms == 1 && i + 1 < count &&
		tokens[i + 1].kind == CBCC_ATOM_SYLLABLE && !tokens[i + 1].capital &&
		!has_type(&tokens[i + 1]))
		return false;
	return has_type(&tokens[i]);
}

/* A small syllable that may be the second of a word that begins large. */
static bool
is_second(const cbcc_token *tokens, size_t count, size_t i)
{
	const cbcc_token *token = &tokens[i];

	if (token->kind != CBCC_ATOM_SYLLABLE || token->capital || token->atoms > 1 ||
		(token->classes & SMALL_STOPS) != 0)
		return false;
	if (token->key == KEY_BAN && is_key(tokens, count, i + 1, KEY_HANH))
		return false;
	for (size_t s = 0; s < sizeof(stoppers) / sizeof(stoppers[0]); s++)
		if (token->key == stoppers[s])
			return false;
	return true;
}

/*
 * "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch": a
 * ministry's name goes on behind the sign.  Where another body or document
 * begins there, or a territory does, the name has ended.
 */
static size_t
read_connector(const cbcc_token *tokens, size_t count, size_t i, bool office)
{
	bool		comma = cbcc_token_is_mark(&tokens[i], ',');

	if (!office || !(comma || cbcc_token_is_mark(&tokens[i], '-') ||
					 tokens[i].key == KEY_VA))
		return 0;
	if (!is_capital(tokens, count, i + 1) || is_type(tokens, count, i + 1) ||
		cbcc_token_has(&tokens[i + 1], CBCC_CLASS_DOCUMENT) ||
		tokens[i + 1].all_capital || tokens[i + 1].key == KEY_BAN)
		return 0;
	if (!comma)
		return 1;
	for (size_t j = i + 2; j < count && j < i + 6; j++)
		if (tokens[j].key == KEY_VA && is_capital(tokens, count, j + 1) &&
			!is_type(tokens, count, j + 1))
			return 1;
	return 0;
}

/* "khóa 14", "khóa XII", "(khóa XII)": belongs to the quote, not the issuer. */
static size_t
read_term(const cbcc_token *tokens, size_t count, size_t i)
{
	bool		bracket = i < count && cbcc_token_is_mark(&tokens[i], '(');
	size_t		at = i + bracket;

	if (!is_key(tokens, count, at, KEY_KHOA) || at + 1 >= count ||
		!(tokens[at + 1].kind == CBCC_ATOM_NUMBER || is_capital(tokens, count, at + 1)))
		return 0;
	at += 2;
	if (bracket)
	{
		if (at >= count || !cbcc_token_is_mark(&tokens[at], ')'))
			return 0;
		at++;
	}
	return at - i;
}

/* May the name begin here? */
static bool
begins(const cbcc_token *tokens, size_t count, size_t i)
{
	if (i >= count || tokens[i].kind != CBCC_ATOM_SYLLABLE)
		return false;
	if (tokens[i].capital || has_type(&tokens[i]))
		return true;
	/* "chủ tịch UBND tỉnh" */
	return cbcc_token_has(&tokens[i], CBCC_CLASS_POPULATION) && i + 1 < count &&
		has_type(&tokens[i + 1]);
}

/* The name; returns the token behind its last. */
static size_t
read_name(const cbcc_token *tokens, size_t count, size_t i)
{
	size_t		at = i;
	bool		second = false; /* a small syllable may follow */
	bool		office = false;

	while (at < count && at < i + ISSUER_TOKENS)
	{
		const cbcc_token *token = &tokens[at];
		size_t		connector;

		if (token->kind == CBCC_ATOM_SYLLABLE &&
			(token->capital || has_type(token) || at == i))
		{
			/* "Bộ Kế hoạch và Đầu tư" holds a kind word */
			if (cbcc_token_has(token, CBCC_CLASS_DOCUMENT) && !(at > i && office && at == i + 1))
				break;
			if (cbcc_token_has(token, CBCC_CLASS_BODY) &&
				!cbcc_token_is(token, CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE))
				office = true;
			second = token->atoms == 1 && token->capital &&
				!cbcc_token_has(token, CBCC_CLASS_NAME);
			at++;
		}
		else if (second && is_second(tokens, count, at))
		{
			second = false;
			at++;
		}
		else if ((connector = read_connector(tokens, count, at, office)) > 0)
			at += connector;
		else
			break;
	}
	return at;
}

size_t
cbcc_issuer_read(const char *text, const cbcc_token *tokens, size_t count,
				 size_t at, cbcc_issuer *issuer)
{
	size_t		end;

	(void) text;
	*issuer = (cbcc_issuer) {0, 0};
	if (!is_key(tokens, count, at, KEY_CUA) || !begins(tokens, count, at + 1))
		return 0;
	end = read_name(tokens, count, at + 1);
	if (end == at + 1)
		return 0;
	issuer->start = tokens[at + 1].start;
	issuer->end = tokens[end - 1].end;
	end += read_term(tokens, count, end);
	return end - at;
}
