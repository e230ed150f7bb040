--
-- A cancel is heard wherever a long text is read: one that waits when a
-- function begins ends it.  After the function comes what takes a lock and asks
-- for no interrupts, so that a lock tells of a cancel that came too late.
--
SET client_min_messages = warning;
SET jit = off;
CREATE FUNCTION heard(call text, content text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	said text := 'refused before';
BEGIN
	BEGIN
		EXECUTE format('SELECT pg_cancel_backend(pg_backend_pid()), %s, pg_try_advisory_lock(1601)
			FROM (SELECT $1 AS t OFFSET 0) AS x', call) USING content;
	EXCEPTION
		WHEN query_canceled THEN
			said := (SELECT 'too late' FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid());
		WHEN OTHERS THEN
			NULL;				-- where the cancel waits no longer
	END;
	PERFORM pg_advisory_unlock_all();
	RETURN said;
EXCEPTION WHEN query_canceled THEN
	RETURN said;
END
$$;
SELECT heard('length(t)', 'x') AS "a function that reads nothing", heard('to_tsvector(''simple'', t)', repeat('x ', 100000)) AS "one that hears",
	heard('t::int', 'x') AS "one that refuses";

-- t is the text; a set is returned in the target list, for a subquery hears by itself
CREATE TABLE subject (name text, call text, before text DEFAULT '', behind text DEFAULT '');
INSERT INTO subject (name, call, before, behind) VALUES
	('facts', 'cbcc.facts(t, ''2020-01-01'')', '', ''), ('article_facts', 'cbcc.article_facts(t)', '', ''), ('facts_debug', 'cbcc.facts_debug(t)', '', ''),
	('article_documents', 'cbcc.article_documents(t)', 'Quyết định số 1', ''), ('documents', 'cbcc.documents(t)', '', ''), ('article_parts', 'cbcc.article_parts(t)', '', ''),
	('parse_article', 'cbcc.parse_article(t)', '', ''), ('parse_number', 'cbcc.parse_number(t)', '', ''), ('parse_period', 'cbcc.parse_period(t, NULL)', 'năm ', ' 2020'),
	('quote', 'cbcc.quote(t, ''[100,10000000)'')', '', ''),
	('check_facts', 'cbcc.check_facts(array_fill(ROW(''[1,2)'', ''[1,900000)'', ''12 người'', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)::cbcc.fact, ''{100}''), t)', '', ''),
	('compare_facts', 'cbcc.compare_facts(array_fill(ROW(''[1,2)'', ''[1,900000)'', ''12 người'', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''x'', NULL, NULL)::cbcc.fact, ''{100}''), ''{}'', t, t)', '', ''),
	('quantity', 't::cbcc.quantity', '12 ', ' người'), ('qualification', 't::cbcc.qualification', 'ĐH ', 'Luật'),
	('qualification_range', 't::cbcc.qualification_range', '[ĐH ,', ']'), ('to_qualification_range', 'cbcc.to_qualification_range(t)', 'ĐH ', ' trở lên'),
	('document_ref', 't::cbcc.document_ref', 'Quyết định số 1/', ' năm 2020'), ('document_ref, issuer', 't::cbcc.document_ref', 'Quyết định số 1 của b', 'b'),
	('qualifications', 'cbcc.qualifications(t)', 'ĐH ', ''), ('parse_qualifications', 'cbcc.parse_qualifications(t)', '', ''), ('qualification_debug', 'cbcc.qualification_debug(t)', '', ''),
	('given_name', 'cbcc.given_name(t::cbcc.person_name)', 'Trần ', ''), ('middle_name', 'cbcc.middle_name(t::cbcc.person_name)', 'Trần ', ''),
	('family_name', 'cbcc.family_name(t::cbcc.person_name)', 'Trần ', ''), ('order of names', 't::cbcc.person_name OPERATOR(cbcc.<) (t || ''x'')::cbcc.person_name', 'Trần ', ''),
	('normalize_vi', 'cbcc.normalize_vi(t)', '', ''), ('fold_vi', 'cbcc.fold_vi(t)', '', ''), ('unaccent_vi', 'cbcc.unaccent_vi(t)', '', ''),
	('legacy_encoding', 'cbcc.legacy_encoding(t)', '', ''), ('to_legacy', 'cbcc.to_legacy(t, ''vni'')', '', ''), ('from_legacy', 'cbcc.from_legacy(t, ''vni'')', '', ''),
	('quote_compounds', 'cbcc.quote_compounds(t)', '', ''), ('text search', 'ts_parse(''cbcc.vietnamese'', t)', '', ''),
	('find_titles', 'cbcc.find_titles(t)', '', ''), ('meets_standard', 'cbcc.meets_standard(t, ''plain'', ''{}'', ''2020-01-01'')', '', ''), ('is_marked', 'cbcc.is_marked(t)', U&'\00A0', ''),
	('age_at', 'cbcc.age_at(t, ''2020-01-01'')', 'năm ', ' 2020'), ('find_rank', 'cbcc.find_rank(t)', '', ''),
	('find_unit', 'cbcc.find_unit(t, t)', '', ''), ('unit_code', 'cbcc.unit_code(t, t)', '', ''), ('province_today', 'cbcc.province_today(t, t)', '', ''), ('unit_name', 'cbcc.unit_name(t)', '', ''),
	('unit_path', 'cbcc.unit_path(t)', '', ''), ('unit_at', 'cbcc.unit_at(t, ''2020-01-01'')', '', ''), ('province_of', 'cbcc.province_of(t)', '', ''), ('successors', 'cbcc.successors(t)', '', ''),
	('heading', 'cbcc.heading(t)', '', '');
SELECT DISTINCT p.proname AS "not among them"
FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang
WHERE p.pronamespace = 'cbcc'::regnamespace AND l.lanname IN ('c', 'sql') AND 'text'::regtype = ANY (p.proargtypes::oid[])
	AND NOT EXISTS (SELECT FROM subject WHERE call ~ ('cbcc\.' || p.proname || '\('))
ORDER BY 1;

-- Each piece is one atom or none, however often it comes.  Too late it is for
-- what is not read: codes, places and headings that are too long, and marks that
-- are no blanks; and for quote(), which counts eight bytes at once.
SELECT name, said, count(*)
FROM subject, unnest(ARRAY['a', '7', '7.', ' ', E'\n', 'ộ', U&'o\0302\0323', U&'\00A0', 'Ü']) AS piece,
	heard(call, before || repeat(piece, 400000 / octet_length(piece)) || behind) AS said
WHERE said IS NOT NULL
GROUP BY name, said
ORDER BY name COLLATE "C", said;
DROP TABLE subject;
DROP FUNCTION heard;
