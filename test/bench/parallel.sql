--
-- How work divides among processes.
--
-- psql -v articles='FILES' -f parallel.sql, in a database with the extension.
--
\ir measure.sql
\ir texts.sql

INSERT INTO article (body) SELECT body FROM article, generate_series(1, 3);
-- few rows a page, so that the pages divide evenly
ALTER TABLE article SET (parallel_workers = 3, fillfactor = 10);
VACUUM FULL ANALYZE article;
SET parallel_setup_cost = 0;
SET min_parallel_table_scan_size = 0;
INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'parallel', workers + 1 || ' processes',
	format('SET LOCAL max_parallel_workers_per_gather = %s; SELECT sum(cardinality(cbcc.facts(body))) FROM article', workers),
	(SELECT sum(octet_length(body)) FROM article)
FROM unnest(ARRAY[0, 1, 3]) AS workers;
\echo cbcc.facts(body) by processes
SELECT * FROM pg_temp.bench('parallel', 3);
