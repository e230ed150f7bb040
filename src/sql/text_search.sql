--
-- Full-text search
--

CREATE FUNCTION cbcc.vietnamese_start(pg_catalog.internal, pg_catalog.int4)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_start'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_start(pg_catalog.internal, pg_catalog.int4) IS
'Start function of the text search parser vietnamese.';

CREATE FUNCTION cbcc.vietnamese_syllables_start(pg_catalog.internal, pg_catalog.int4)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_syllables_start'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_syllables_start(pg_catalog.internal, pg_catalog.int4) IS
'Start function of the text search parser vietnamese_syllables.';

CREATE FUNCTION cbcc.vietnamese_token(pg_catalog.internal, pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_token'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_token(pg_catalog.internal, pg_catalog.internal, pg_catalog.internal) IS
'Token function of the text search parsers.';

CREATE FUNCTION cbcc.vietnamese_end(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'vietnamese_end'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_end(pg_catalog.internal) IS
'End function of the text search parsers.';

CREATE FUNCTION cbcc.vietnamese_token_types(pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_token_types'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_token_types(pg_catalog.internal) IS
'Token types of the text search parsers: compound, word, abbreviation, document, number, blank.';

CREATE TEXT SEARCH PARSER cbcc.vietnamese (
	START = cbcc.vietnamese_start, GETTOKEN = cbcc.vietnamese_token,
	END = cbcc.vietnamese_end, LEXTYPES = cbcc.vietnamese_token_types,
	HEADLINE = pg_catalog.prsd_headline
);
COMMENT ON TEXT SEARCH PARSER cbcc.vietnamese IS
'Vietnamese: terms of the vocabulary, numbers, document numbers and abbreviations are one token each.';

CREATE TEXT SEARCH PARSER cbcc.vietnamese_syllables (
	START = cbcc.vietnamese_syllables_start, GETTOKEN = cbcc.vietnamese_token,
	END = cbcc.vietnamese_end, LEXTYPES = cbcc.vietnamese_token_types,
	HEADLINE = pg_catalog.prsd_headline
);
COMMENT ON TEXT SEARCH PARSER cbcc.vietnamese_syllables IS
'Vietnamese: the same, but each syllable of a term is a token.';

CREATE FUNCTION cbcc.vietnamese_init(pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_init'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_init(pg_catalog.internal) IS
'Init function of the text search template vietnamese.';

CREATE FUNCTION cbcc.vietnamese_lexize(pg_catalog.internal, pg_catalog.internal, pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'vietnamese_lexize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.vietnamese_lexize(pg_catalog.internal, pg_catalog.internal, pg_catalog.internal, pg_catalog.internal) IS
'Lexize function of the text search template vietnamese.';

CREATE TEXT SEARCH TEMPLATE cbcc.vietnamese (
	INIT = cbcc.vietnamese_init, LEXIZE = cbcc.vietnamese_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE cbcc.vietnamese IS
'Words as fold_vi gives them. Options: marks = required, or optional to add each word without marks; stopwords = name of a file of stop words.';

CREATE TEXT SEARCH DICTIONARY cbcc.vietnamese (TEMPLATE = cbcc.vietnamese);
COMMENT ON TEXT SEARCH DICTIONARY cbcc.vietnamese IS
'Words without the difference of case and of tone placement.';

CREATE TEXT SEARCH DICTIONARY cbcc.vietnamese_unaccent (TEMPLATE = cbcc.vietnamese, MARKS = 'optional');
COMMENT ON TEXT SEARCH DICTIONARY cbcc.vietnamese_unaccent IS
'The same, and each word also without marks: marks that are typed in a query count, those left out do not.';

CREATE TEXT SEARCH CONFIGURATION cbcc.vietnamese (PARSER = cbcc.vietnamese);
ALTER TEXT SEARCH CONFIGURATION cbcc.vietnamese
	ADD MAPPING FOR compound, word, abbreviation, document, number WITH cbcc.vietnamese;
COMMENT ON TEXT SEARCH CONFIGURATION cbcc.vietnamese IS
'Vietnamese, a term of the vocabulary being one lexeme.';

CREATE TEXT SEARCH CONFIGURATION cbcc.vietnamese_unaccent (PARSER = cbcc.vietnamese_syllables);
ALTER TEXT SEARCH CONFIGURATION cbcc.vietnamese_unaccent
	ADD MAPPING FOR compound, word, abbreviation, document, number WITH cbcc.vietnamese_unaccent;
COMMENT ON TEXT SEARCH CONFIGURATION cbcc.vietnamese_unaccent IS
'Vietnamese, syllable by syllable, found with and without marks.';

CREATE FUNCTION cbcc.quote_compounds(query pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'quote_compounds'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.quote_compounds(pg_catalog.text) IS
'What somebody typed into a search box, with the terms of several syllables in double quotes: for websearch_to_tsquery, which takes word by word what is not quoted.';
