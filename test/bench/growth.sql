--
-- Does time grow with the length of one text?
--
-- psql -v articles='FILES' -f growth.sql, in a database with the extension.
--
\ir measure.sql
\ir texts.sql

-- The articles' own texts one behind the other, cut at a length: of pages in a
-- row, all but the first would be furniture.
CREATE TEMP TABLE long AS
SELECT repeat(string_agg(page.body, E'\n'), 12) AS body FROM article, cbcc.parse_article(article.body) AS page;
INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'growth', size || ' characters', format('SELECT cardinality(cbcc.facts(left(body, %s))) FROM long, generate_series(1, %s)',
	size, greatest(1, 1000000 / size)), octet_length(left(body, size)) * greatest(1, 1000000 / size)
FROM long, unnest(ARRAY[1000, 10000, 100000, 1000000, 8000000]) AS size;
\echo cbcc.facts(body) by the length of the text
SELECT name, ms, "MB/s" FROM pg_temp.bench('growth', 3);
