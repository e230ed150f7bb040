--
-- The functions over articles beside what else reads a whole text.
--
-- psql -v articles='FILES' -f articles.sql, in a database with the extension.
-- The articles are repeated, each time with other numbers.
--
\ir measure.sql
\ir texts.sql

SELECT count(*) AS articles, round(avg(octet_length(body))) AS "mean bytes" FROM article;

CREATE FUNCTION pg_temp.add(contest text, name text, expression text) RETURNS void LANGUAGE sql AS $$
INSERT INTO pg_temp.contestant (contest, name, statement, bytes)
SELECT contest, name, format('SELECT %s FROM article', expression), sum(octet_length(body)) FROM article
$$;
SELECT pg_temp.add('articles', name, expression)
FROM (VALUES
	('cbcc.facts(body)', 'sum(cardinality(cbcc.facts(body)))'),
	('cbcc.parse_article(body)', 'count(cbcc.parse_article(body))'),
	('cbcc.article_documents(body)', 'sum((SELECT count(*) FROM cbcc.article_documents(body)))'),
	('unaccent(lower(body))', 'count(public.unaccent(lower(body)))'),
	('to_tsvector(''simple'', body)', 'count(to_tsvector(''simple'', body))'),
	('a regexp for numbers with units',
		'sum((SELECT count(*) FROM regexp_matches(body, ''\m([0-9][0-9.,]*)\s*(%|người|lượt|lớp|cán bộ|công chức|viên chức)'', ''g'')))'),
	('hashtext(body)', 'count(hashtext(body))')) AS v (name, expression) \g /dev/null
\echo Articles
SELECT * FROM pg_temp.bench('articles', 5);

SELECT pg_temp.add('forms', name, expression)
FROM (VALUES
	('cbcc.fold_vi(body)', 'count(cbcc.fold_vi(body))'),
	('cbcc.unaccent_vi(body)', 'count(cbcc.unaccent_vi(body))'),
	('unaccent(lower(body))', 'count(public.unaccent(lower(body)))'),
	('lower(body)', 'count(lower(body))'),
	('lower(body COLLATE "vi-x-icu")', 'count(lower(body COLLATE "vi-x-icu"))')) AS v (name, expression) \g /dev/null
\echo Vietnamese text without case, without marks
SELECT * FROM pg_temp.bench('forms', 7);

SELECT pg_temp.add('normalization', name, expression)
FROM (VALUES
	('cbcc.normalize_vi(body)', 'count(cbcc.normalize_vi(body))'),
	('normalize(body, NFC)', 'count(normalize(body, NFC))'),
	('body IS NFC NORMALIZED', 'count(body IS NFC NORMALIZED)')) AS v (name, expression) \g /dev/null
\echo Vietnamese text in one form
SELECT * FROM pg_temp.bench('normalization', 7);

SELECT pg_temp.add('search', name, expression)
FROM (VALUES
	('to_tsvector(''cbcc.vietnamese'', body)', 'count(to_tsvector(''cbcc.vietnamese'', body))'),
	('to_tsvector(''cbcc.vietnamese_unaccent'', body)', 'count(to_tsvector(''cbcc.vietnamese_unaccent'', body))'),
	('to_tsvector(''simple'', body)', 'count(to_tsvector(''simple'', body))')) AS v (name, expression) \g /dev/null
\echo Full-text search
SELECT * FROM pg_temp.bench('search', 7);
