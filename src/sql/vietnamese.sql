--
-- Vietnamese text: normal forms
--

CREATE FUNCTION cbcc.normalize_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'normalize_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.normalize_vi(pg_catalog.text) IS
'The text in NFC, with the tone mark of each Vietnamese syllable in one place: on the first vowel of open oa, oe, uy, but on the y of quy and the a of gia. Words that spell no Vietnamese syllable keep theirs.';

CREATE FUNCTION cbcc.fold_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'fold_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.fold_vi(pg_catalog.text) IS
'normalize_vi without the difference of case, the same in every locale; eth is read as d with stroke. For equality, joins and unique indexes.';

CREATE FUNCTION cbcc.unaccent_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unaccent_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.unaccent_vi(pg_catalog.text) IS
'fold_vi without diacritical marks, d with stroke as d. For lookup, not for output: it makes one word of many.';

--
-- Vietnamese text: the encodings of the 1990s
--

CREATE FUNCTION cbcc.legacy_encoding(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'legacy_encoding'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION cbcc.legacy_encoding(pg_catalog.text) IS
'tcvn3, vni, utf8_as_latin1 or utf8_as_windows1252, where the text is surely in one of them; else null.';

CREATE FUNCTION cbcc.from_legacy(pg_catalog.text, encoding pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'from_legacy'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION cbcc.from_legacy(pg_catalog.text, pg_catalog.text) IS
'The text in Unicode. Raises 22P02 with the position of the first character that the encoding does not have. TCVN3 does not tell capitals with a tone from small letters.';

CREATE FUNCTION cbcc.to_legacy(pg_catalog.text, encoding pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'to_legacy'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION cbcc.to_legacy(pg_catalog.text, pg_catalog.text) IS
'The way back: what from_legacy makes the text of. Raises 22P02 with the position of a character that the encoding cannot write.';

--
-- Vietnamese collations.  PostgreSQL keeps their versions, and warns when ICU
-- brings another one.
--

CREATE COLLATION cbcc.vi (PROVIDER = icu, LOCALE = 'vi');
COMMENT ON COLLATION cbcc.vi IS
'Vietnamese dictionary order: letters first, then tones in the order ngang, huyen, hoi, nga, sac, nang.';

CREATE COLLATION cbcc.vi_ci (PROVIDER = icu, LOCALE = 'vi-u-ks-level2', DETERMINISTIC = false);
COMMENT ON COLLATION cbcc.vi_ci IS
'Vietnamese order in which upper and lower case are equal.';

CREATE COLLATION cbcc.vi_ai (PROVIDER = icu, LOCALE = 'und-u-ks-level1', DETERMINISTIC = false);
COMMENT ON COLLATION cbcc.vi_ai IS
'Upper and lower case are equal, and so are letters with and without marks, d with stroke included.';
