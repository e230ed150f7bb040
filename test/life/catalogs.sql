-- How many rows each catalog has that is this database's own; what ANALYZE
-- writes is not of interest.
SELECT c.relname,
	(xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM pg_catalog.%I', c.relname), false, true, '')))[1] AS rows
FROM pg_class c
WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND NOT c.relisshared
	AND c.relname NOT LIKE 'pg_statistic%'
ORDER BY c.relname;
