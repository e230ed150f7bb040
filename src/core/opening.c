/*-------------------------------------------------------------------------
 *
 * opening.c
 *		Whose those are whom a sentence counts before it says of whom it tells.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* A number that a sentence begins with stands no farther, nor do what tells more of it. */
#define OPENING_TOKENS 3
#define OPENING_CLAUSES 3

/* Words that a clause begins with which is no statement. */
static uint64_t
subordinators(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return links[CBCC_LINK_ADJUNCT] | links[CBCC_LINK_TO] | links[CBCC_LINK_BY] |
		links[CBCC_LINK_HEADING] | links[CBCC_LINK_AFTER] | links[CBCC_LINK_LACK] |
		links[CBCC_LINK_OF_WHOLE];
}

/* Where the sentence begins, behind its times and up to its first number. */
static size_t
opening_before(const cbcc_analysis *a, size_t first)
{
	size_t		at = a->opening;

	while (at < first && (a->roles[at] == CBCC_ROLE_TIME || cbcc_token_is_mark(&a->tokens[at], ',')))
		at++;
	return at;
}

/* "Với 21 cán bộ, xã Kỳ Phú coi trọng đào tạo" */
static bool
opens_with_number(const cbcc_analysis *a, size_t at, size_t first)
{
	/* "Với đội ngũ 21 cán bộ" */
	if (cbcc_has_link(a, at, CBCC_LINK_AND))
		return first - at <= OPENING_TOKENS && !cbcc_some_cut(a, CBCC_CUT_COMMA, at + 1, first) &&
			!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, at, first);
	/* "hiện có" is a time, too */
	if (at > 0 && cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
		at--;
	else if (!cbcc_has_link(a, at, CBCC_LINK_HAVE))
		return false;
	return at + 1 == first;
}

/*
 * The subject behind the words that end before token end; behind "Với 21 cán bộ, phần lớn
 * là nữ" it is farther.  Or NULL, as in "Có 21 cán bộ nữ, xã Kỳ Phú có 3 người".
 */
static const cbcc_mention *
subject_behind(const cbcc_analysis *a, size_t at, size_t end)
{
	bool		with = cbcc_has_link(a, at, CBCC_LINK_AND);
	const cbcc_mention *m = cbcc_words_subject(a, end);

	for (int n = 0; n < OPENING_CLAUSES && m == NULL && with && end < a->count; n++)
	{
		end = cbcc_segment_end(a, end);
		m = end < a->count && a->cuts[end] == CBCC_CUT_COMMA ? cbcc_words_subject(a, end) : NULL;
	}
	return m == NULL || with ||
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, m->end, cbcc_segment_end(a, m->end)) ? m : NULL;
}

/* "Vì thiếu 12 giáo viên, huyện Kỳ Phú phải ghép lớp" */
static bool
opens_with_clause(const cbcc_analysis *a, size_t at, size_t first, size_t end)
{
	return cbcc_some_of(a, subordinators, at, at + 1) && a->tokens[at].key != KEY_THEO &&
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, at, end) &&
		!cbcc_some_cut(a, CBCC_CUT_COMMA, at + 1, first);
}

const cbcc_mention *
cbcc_opening_owner(const cbcc_grammar *g, size_t index, bool *with, bool *of_whole)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;
	size_t		end = g->drafts[index].right;
	size_t		at;

	if (a->mention_count == 0 || end >= a->count || a->cuts[end] != CBCC_CUT_COMMA)
		return NULL;
	at = opening_before(a, first);
	*with = opens_with_number(a, at, first);
	*of_whole = cbcc_has_link(a, at, CBCC_LINK_OF_WHOLE);
	if (!*with && !opens_with_clause(a, at, first, end))
		return NULL;
	return *with ? subject_behind(a, at, end) : cbcc_words_subject(a, end);
}
