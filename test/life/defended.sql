-- What the owner of a database does with the extension, told in what comes
-- back, while every name that is not qualified is a trap (attack.sql).
CALL cbcc.create_reports('public.article', key_column => 'source', documents_column => 'documents');
CALL cbcc.create_personnel_reports('public.person', unit_column => 'unit', name_column => 'name', title_column => 'title',
	rank_column => 'rank', female_column => 'female', birth_column => 'born', party_column => 'party', ethnicity_column => 'ethnicity',
	religion_column => 'religion', qualification_column => 'cell', posts_table => 'public.quota', posts_unit_column => 'unit',
	posts_column => 'posts', at_date => '2025-06-30');
SELECT pg_catalog.format('SELECT * FROM public.%I AS %1$I ORDER BY pg_catalog.textin(pg_catalog.record_out(%1$I)) USING OPERATOR(pg_catalog.<)', relname)
FROM pg_catalog.pg_class
WHERE relkind OPERATOR(pg_catalog.=) 'v' AND relnamespace OPERATOR(pg_catalog.=) 'public'::pg_catalog.regnamespace
ORDER BY relname USING OPERATOR(pg_catalog.<) \gexec
SELECT kind, object, refresh FROM cbcc.stale_objects(0);
SELECT pg_catalog.count(*) FROM cbcc.objects_built_with('{15,4294967295}');
SELECT cbcc.mark_refreshed();
SELECT rules, release, function FROM cbcc.rules_changes();
-- as README says
SET search_path = pg_catalog;
SELECT refresh FROM cbcc.stale_objects(0) \gexec
RESET search_path;
CALL cbcc.drop_reports('public.article');
CALL cbcc.drop_personnel_reports('public.person');
