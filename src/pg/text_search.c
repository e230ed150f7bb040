/*-------------------------------------------------------------------------
 *
 * text_search.c
 *		Full-text search: the parsers for Vietnamese and their dictionaries.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "commands/defrem.h"
#include "miscadmin.h"
#include "nodes/pg_list.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"

#include "normalize.h"
#include "search.h"
#include "wrapper.h"

PG_FUNCTION_INFO_V1(vietnamese_start);
PG_FUNCTION_INFO_V1(vietnamese_syllables_start);
PG_FUNCTION_INFO_V1(vietnamese_token);
PG_FUNCTION_INFO_V1(vietnamese_end);
PG_FUNCTION_INFO_V1(vietnamese_token_types);
PG_FUNCTION_INFO_V1(vietnamese_init);
PG_FUNCTION_INFO_V1(vietnamese_lexize);
PG_FUNCTION_INFO_V1(quote_compounds);

/* A lexeme has 11 bits for its length; core tells the same of a token. */
#define MAX_LEXEME ((1 << 11) - 2)

/*
 * Parsers.  The server hands over bytes that stay where they are until the end
 * function.
 */

static Datum
start_search(FunctionCallInfo fcinfo, bool compounds)
{
	cbcc_search *search = palloc(sizeof(cbcc_search));

	cbcc_search_start(search, (const char *) PG_GETARG_POINTER(0),
					  (size_t) PG_GETARG_INT32(1), compounds);
	PG_RETURN_POINTER(search);
}

Datum
vietnamese_start(PG_FUNCTION_ARGS)
{
	return start_search(fcinfo, true);
}

Datum
vietnamese_syllables_start(PG_FUNCTION_ARGS)
{
	return start_search(fcinfo, false);
}

Datum
vietnamese_token(PG_FUNCTION_ARGS)
{
	cbcc_search *search = (cbcc_search *) PG_GETARG_POINTER(0);
	const char **start = (const char **) PG_GETARG_POINTER(1);
	int		   *length = (int *) PG_GETARG_POINTER(2);
	cbcc_search_token token;

	CHECK_FOR_INTERRUPTS();
	if (!cbcc_search_next(search, &token))
		PG_RETURN_INT32(0);
	*start = search->reader.text + token.start;
	*length = (int) (token.end - token.start);
	PG_RETURN_INT32(token.kind);
}

Datum
vietnamese_end(PG_FUNCTION_ARGS)
{
	pfree(PG_GETARG_POINTER(0));
	PG_RETURN_VOID();
}

Datum
vietnamese_token_types(PG_FUNCTION_ARGS)
{
	static const struct
	{
		cbcc_search_kind kind;
		const char *alias;
		const char *description;
	}			types[] = {
		{CBCC_SEARCH_COMPOUND, "compound", "Terms of several syllables"},
		{CBCC_SEARCH_WORD, "word", "Word"},
		{CBCC_SEARCH_ABBREVIATION, "abbreviation", "Abbreviation"},
		{CBCC_SEARCH_DOCUMENT, "document", "Number of a document"},
		{CBCC_SEARCH_BLANK, "blank", "Space symbols"},
		{CBCC_SEARCH_NUMBER, "number", "Number, share, fraction or date"},
	};
	LexDescr   *result = palloc0(sizeof(LexDescr) * (lengthof(types) + 1));

	(void) fcinfo;
	for (int i = 0; i < (int) lengthof(types); i++)
	{
		result[i].lexid = types[i].kind;
		result[i].alias = pstrdup(types[i].alias);
		result[i].descr = pstrdup(types[i].description);
	}
	PG_RETURN_POINTER(result);
}

/*
 * Dictionaries.
 */

typedef struct dictionary
{
	bool		plain_too;		/* each lexeme without marks beside it */
	StopList	stop_words;
} dictionary;

/* A token as the lexemes are cut from; palloc'd, and ended by a zero byte. */
static cbcc_string
fold_token(const cbcc_host *host, const char *token, size_t length)
{
	cbcc_string word;
	cbcc_error	error = cbcc_search_fold(host, token, length, &word);

	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "normalize", token);
	return word;
}

/* For the stop words, which are kept as they are looked up. */
static char *
fold_cstring(CBCC_STOP_WORD(word))
{
	CBCC_STOP_WORD_UNUSED(word);
	return (char *) fold_token(&cbcc_current_host, word, strlen(word)).bytes;
}

static bool
parse_marks(const char *value)
{
	if (pg_strcasecmp(value, "optional") == 0)
		return true;
	if (pg_strcasecmp(value, "required") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid value for parameter \"marks\": \"%s\"", value),
				 errhint("Valid values are \"required\" and \"optional\".")));
	return false;
}

/* The value of a parameter, which is given once. */
static const char *
take_parameter(DefElem *option, bool *given)
{
	if (*given)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("multiple \"%s\" parameters", option->defname)));
	*given = true;
	return defGetString(option);
}

Datum
vietnamese_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	dictionary *result = palloc0(sizeof(dictionary));
	bool		has_marks = false;
	bool		has_stop_words = false;
	ListCell   *cell;

	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "marks") == 0)
			result->plain_too = parse_marks(take_parameter(option, &has_marks));
		else if (strcmp(option->defname, "stopwords") == 0)
			readstoplist(take_parameter(option, &has_stop_words), &result->stop_words,
						 fold_cstring);
		else
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized parameter of a Vietnamese dictionary: \"%s\"",
							option->defname),
					 errhint("Valid parameters are \"marks\" and \"stopwords\".")));
	}
	PG_RETURN_POINTER(result);
}

static TSLexeme *
add_lexeme(const dictionary *self, TSLexeme *to, char *lexeme, size_t length)
{
	if (length == 0 || length > MAX_LEXEME ||
		(self->stop_words.len > 0 &&
		 searchstoplist((StopList *) &self->stop_words, lexeme)))
		return to;
	to->lexeme = lexeme;
	return to + 1;
}

/*
 * The lexeme without marks, where it has any.  Of all the lexemes of a token a
 * query asks for each, so that marks that were typed count.
 */
static TSLexeme *
add_plain(const cbcc_host *host, TSLexeme *to, const char *lexeme, size_t length)
{
	cbcc_string plain;
	cbcc_error	error = cbcc_unaccent(host, lexeme, length, &plain);

	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "normalize", lexeme);
	if (plain.length > 0 && plain.length <= MAX_LEXEME &&
		(plain.length != length || memcmp(plain.bytes, lexeme, length) != 0))
	{
		to->lexeme = pnstrdup(plain.bytes, plain.length);
		to++;
	}
	if (plain.bytes != lexeme)
		host->release(host->context, (void *) plain.bytes);
	return to;
}

/* One syllable, which most tokens are. */
static bool
is_simple(cbcc_string word)
{
	if (word.bytes[0] >= '0' && word.bytes[0] <= '9')
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (word.bytes[i] == ' ' || word.bytes[i] == '/' ||
			word.bytes[i] == '-' || word.bytes[i] == '&')
			return false;
	return true;
}

static TSLexeme *
lexize_parts(const cbcc_host *host, const dictionary *self, cbcc_string word)
{
	cbcc_search_token parts[CBCC_SEARCH_MAX_LEXEMES];
	int			count = cbcc_search_lexemes(word.bytes, word.length, parts);
	TSLexeme   *lexemes = palloc0(sizeof(TSLexeme) * (2 * count + 1));
	TSLexeme   *to = lexemes;

	for (int i = 0; i < count; i++)
	{
		size_t		length = parts[i].end - parts[i].start;
		char	   *lexeme = pnstrdup(word.bytes + parts[i].start, length);
		TSLexeme   *next = add_lexeme(self, to, lexeme, length);

		if (next == to)
			pfree(lexeme);
		else if (self->plain_too)
			next = add_plain(host, next, lexeme, length);
		to = next;
	}
	return lexemes;
}

Datum
vietnamese_lexize(PG_FUNCTION_ARGS)
{
	const dictionary *self = (const dictionary *) PG_GETARG_POINTER(0);
	cbcc_string word;
	TSLexeme   *lexemes;

	word = fold_token(&cbcc_current_host, (const char *) PG_GETARG_POINTER(1),
					  (size_t) PG_GETARG_INT32(2));
	if (!is_simple(word))
	{
		lexemes = lexize_parts(&cbcc_current_host, self, word);
		pfree((char *) word.bytes);
		PG_RETURN_POINTER(lexemes);
	}
	lexemes = palloc0(sizeof(TSLexeme) * 3);
	if (add_lexeme(self, lexemes, (char *) word.bytes, word.length) == lexemes)
		pfree((char *) word.bytes);
	else if (self->plain_too)
		add_plain(&cbcc_current_host, lexemes + 1, word.bytes, word.length);
	PG_RETURN_POINTER(lexemes);
}

/*
 * Queries.
 */

/*
 * websearch_to_tsquery() hands over word by word, and no compound would come
 * about: quotes hold it together.  What is quoted already stays.
 */
Datum
quote_compounds(PG_FUNCTION_ARGS)
{
	text	   *argument = PG_GETARG_TEXT_PP(0);
	const char *bytes = VARDATA_ANY(argument);
	StringInfoData result;
	cbcc_search search;
	cbcc_search_token token;
	bool		quoted = false;

	initStringInfo(&result);
	cbcc_search_start(&search, bytes, VARSIZE_ANY_EXHDR(argument), true);
	while (cbcc_search_next(&search, &token))
	{
		int			length = (int) (token.end - token.start);
		bool		quotes = !quoted && token.kind == CBCC_SEARCH_COMPOUND;

		CHECK_FOR_INTERRUPTS();
		if (token.kind == CBCC_SEARCH_BLANK)
			for (int i = 0; i < length; i++)
				quoted ^= bytes[token.start + i] == '"';
		if (quotes)
			appendStringInfoChar(&result, '"');
		appendBinaryStringInfo(&result, bytes + token.start, length);
		if (quotes)
			appendStringInfoChar(&result, '"');
	}
	PG_RETURN_TEXT_P(cstring_to_text_with_len(result.data, result.len));
}
