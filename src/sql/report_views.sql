--
-- Reports as views over a table of the user's own
--

CREATE PROCEDURE cbcc.create_reports(
	article_table pg_catalog.regclass,
	key_column pg_catalog.name DEFAULT 'id',
	body_column pg_catalog.name DEFAULT 'body',
	facts_column pg_catalog.name DEFAULT 'facts',
	published_column pg_catalog.name DEFAULT 'published',
	documents_column pg_catalog.name DEFAULT NULL,
	title_column pg_catalog.name DEFAULT NULL,
	province_column pg_catalog.name DEFAULT NULL,
	view_schema pg_catalog.name DEFAULT NULL,
	prefix pg_catalog.text DEFAULT NULL,
	language pg_catalog.text DEFAULT 'vi')
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	-- rows: %1$s is the array of facts, %2$s its elements, %3$s the documents
	reports CONSTANT text[] := ARRAY[
		['qualification_structure', 'cbcc.report_qualification(%1$s) AS r'],
		['training', 'cbcc.report_training(%1$s) AS r'],
		['plan_result', 'cbcc.report_plan(%1$s) AS r'],
		['movement', $$%2$s AS r WHERE r.event IN ('rotation', 'appointment', 'planning', 'recruitment', 'reduction')$$],
		['spending', $$%2$s AS r WHERE r.event = 'spending'$$],
		['document', '%3$s AS r'],
		['fact', '%2$s AS r']
	];
	held CONSTANT text := $$pg_catalog.concat_ws(', ', cbcc.label(r.standard), cbcc.label(r.qualification))$$;
	-- reports by their first letters; name and value for programs; heading and value for people.
	-- %1$s is the key, %2$s the text, %3$s the title, %4$s the province that the article is of, %5$s its day
	columns CONSTANT text[] := ARRAY[
		['d', 'document', 'r.document', NULL, NULL],
		['d', 'kind', 'cbcc.kind(r.document)', 'kind', 'cbcc.label(cbcc.kind(r.document))'],
		['d', 'number', 'cbcc.number(r.document)', 'number', 'cbcc.number(r.document)'],
		['d', 'issued', 'cbcc.issued(r.document)', 'issued', 'cbcc.issued(r.document)'],
		['d', 'year', 'cbcc.year(r.document)', 'year', 'cbcc.year(r.document)'],
		['d', 'issuer', 'cbcc.issuer(r.document)', 'issuer', 'cbcc.issuer(r.document)'],
		['qtpmsf', 'place', 'r.place', 'place', 'r.place'],
		['qtpmsf', 'period', 'r.period', 'period', 'cbcc.label(r.period)'],
		['pmf', 'event', 'r.event', 'event', 'cbcc.label(r.event)'],
		['msf', 'modality', 'r.modality', 'modality', 'cbcc.label(r.modality)'],
		['pmsf', 'stat', 'r.stat', NULL, NULL],
		['sf', NULL, NULL, 'stat', 'cbcc.label(r.stat)'],
		['mf', 'quantity', 'r.quantity', 'quantity', 'r.quantity'],
		['s', 'quantity', 'r.quantity', 'spending', 'r.quantity'],
		['mf', 'out_of', 'r.out_of', NULL, NULL],
		['f', NULL, NULL, 'whole', 'r.out_of'],
		['qtpmf', 'population', 'r.population', 'population', 'cbcc.label(r.population)'],
		['s', 'population', 'r.population', 'audience', 'cbcc.label(r.population)'],
		['qpmf', 'qualification', 'r.qualification', NULL, NULL],
		['q', NULL, NULL, 'qualification', $$CASE WHEN r.qualification IS NULL AND r.standard IS NULL THEN cbcc.heading('all') ELSE $$ || held || $$ END$$],
		['pmf', NULL, NULL, 'qualification', held],
		['ts', 'qualification', 'r.qualification', 'subject', 'cbcc.label(r.qualification)'],
		['qpmf', 'standard', 'r.standard', NULL, NULL],
		['f', 'base', 'r.base', 'base', 'cbcc.label(r.base)'],
		['q', 'headcount', 'r.headcount', 'headcount', 'r.headcount'],
		['t', 'people', 'r.people', 'headcount', 'r.people'],
		['t', 'turns', 'r.turns', 'turns', 'r.turns'],
		['t', 'classes', 'r.classes', 'classes', 'r.classes'],
		['qt', 'share', 'r.share', 'share', 'r.share'],
		['q', 'whole', 'r.whole', 'whole', 'r.whole'],
		['p', 'target', 'r.target', 'target', 'r.target'],
		['p', 'result', 'r.result', 'result', 'r.result'],
		['p', 'of_plan', 'r.of_plan', 'of_plan', 'r.of_plan'],
		['qp', 'computed', 'r.computed', 'computed', 'cbcc.heading(r.computed)'],
		['df', NULL, NULL, 'words', 'cbcc.quote(%2$s, r.span)'],
		['qtpmsdf', 'article', '%1$s', 'article', '%1$s'],
		['qtpmsdf', 'title', '%3$s', 'title', '%3$s'],
		['qtmsf', 'quote', 'cbcc.quote(%2$s, r.sentence)', 'quote', 'cbcc.quote(%2$s, r.sentence)'],
		['p', 'quote', 'cbcc.quote(%2$s, r.sentence)', 'target_quote', 'cbcc.quote(%2$s, r.sentence)'],
		['d', 'quote', 'cbcc.quote(%2$s, r.span)', NULL, NULL],
		['p', 'result_quote', 'cbcc.quote(%2$s, r.result_sentence)', 'result_quote', 'cbcc.quote(%2$s, r.result_sentence)'],
		['qtpmsf', 'sentence', 'r.sentence', NULL, NULL],
		['qtmsdf', 'span', 'r.span', 'span', 'r.span'],
		['p', 'span', 'r.span', 'target_span', 'r.span'],
		['p', 'result_sentence', 'r.result_sentence', NULL, NULL],
		['p', 'result_span', 'r.result_span', 'result_span', 'r.result_span'],
		['qtpmsf', 'province', 'cbcc.province_today(r.place, %4$s, %5$s)', 'province', 'cbcc.unit_name(cbcc.province_today(r.place, %4$s, %5$s))']
	];
	for_people CONSTANT bool := language = 'vi';
	key CONSTANT text := 't.' || quote_ident(key_column);
	body CONSTANT text := 't.' || quote_ident(body_column) || '::pg_catalog.text';
	title CONSTANT text := 't.' || quote_ident(title_column);
	province CONSTANT text := coalesce('t.' || quote_ident(province_column) || '::pg_catalog.text', 'NULL::pg_catalog.text');
	published CONSTANT text := coalesce('t.' || quote_ident(published_column) || '::pg_catalog.date', 'NULL::pg_catalog.date');
	column_wanted text[];
	selected text;
	rows_from text;
	report text[];
	wanted record;
	type_found oid;
	in_schema name;
	view_name text;
	view_id oid;
	of_this_table bool;
	from_table text;
	said text;
BEGIN
	IF article_table IS NULL OR key_column IS NULL OR body_column IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'article_table, key_column and body_column must not be null';
	END IF;
	IF language IS NULL OR language NOT IN ('vi', 'en') THEN
		RAISE invalid_parameter_value USING MESSAGE = format('no reports in language "%s"', coalesce(language, 'null')),
			HINT = 'Languages are "vi", headings and labels for people, and "en", names and typed values for programs.';
	END IF;
	SELECT n.nspname, format('%I.%I', n.nspname, c.relname), coalesce(prefix, c.relname || '_')
	INTO in_schema, from_table, prefix
	FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
	WHERE c.oid = article_table AND c.relkind IN ('r', 'p', 'f', 'v', 'm');
	IF NOT FOUND THEN
		RAISE wrong_object_type USING MESSAGE = format('%s is no table, foreign table or view', article_table);
	END IF;
	in_schema := coalesce(view_schema, in_schema);

	FOR wanted IN
		SELECT * FROM (VALUES ('key_column', key_column, NULL::regtype), ('body_column', body_column, NULL),
			('facts_column', facts_column, 'cbcc.fact[]'), ('published_column', published_column, NULL),
			('documents_column', documents_column, 'cbcc.citation[]'), ('title_column', title_column, NULL), ('province_column', province_column, NULL)) AS c (argument, name, type)
		WHERE c.name IS NOT NULL
	LOOP
		SELECT a.atttypid INTO type_found
		FROM pg_attribute AS a
		WHERE a.attrelid = article_table AND a.attname = wanted.name AND a.attnum > 0 AND NOT a.attisdropped;
		IF NOT FOUND THEN
			RAISE undefined_column USING MESSAGE = format('column "%s" of %s does not exist', wanted.name, article_table),
				HINT = format('Name the column by %s => ''...''; all but key_column and body_column may be NULL.', wanted.argument);
		ELSIF wanted.type IS NOT NULL AND type_found <> wanted.type THEN
			RAISE datatype_mismatch USING MESSAGE = format('column "%s" of %s is of type %s, not %s', wanted.name, article_table,
				format_type(type_found, NULL), wanted.type),
				HINT = 'Make it GENERATED ALWAYS AS (cbcc.facts(body, published)) or (cbcc.documents(body)) STORED, or pass NULL to read the text at each query.';
		END IF;
	END LOOP;

	FOREACH report SLICE 1 IN ARRAY reports LOOP
		view_name := prefix || report[1];
		IF octet_length(view_name) > 63 THEN
			RAISE name_too_long USING MESSAGE = format('name "%s" is longer than 63 bytes', view_name),
				HINT = 'Pass a shorter prefix.';
		END IF;
		selected := NULL;
		FOREACH column_wanted SLICE 1 IN ARRAY columns LOOP
			CONTINUE WHEN strpos(column_wanted[1], left(report[1], 1)) = 0
				OR column_wanted[CASE WHEN for_people THEN 4 ELSE 2 END] IS NULL
				OR column_wanted[2] = 'title' AND title_column IS NULL;
			selected := concat_ws(', ', selected, CASE WHEN for_people
				THEN format('%s AS %I', format(column_wanted[5], key, body, title, province, published), cbcc.heading(column_wanted[4]))
				ELSE format('%s AS %I', format(column_wanted[3], key, body, title, province, published), column_wanted[2]) END);
		END LOOP;
		rows_from := format(report[2],
			CASE WHEN facts_column IS NULL THEN format('cbcc.facts(%s, %s)', body, published) ELSE format('t.%I', facts_column) END,
			CASE WHEN facts_column IS NULL THEN format('cbcc.article_facts(%s, %s)', body, published) ELSE format('pg_catalog.unnest(t.%I)', facts_column) END,
			CASE WHEN documents_column IS NULL THEN format('cbcc.article_documents(%s)', body) ELSE format('pg_catalog.unnest(t.%I)', documents_column) END);
		-- a second time where another session makes the same: it is there when that has committed
		FOR turn IN 1 .. 2 LOOP
			SELECT c.oid, starts_with(coalesce(obj_description(c.oid, 'pg_class'), ''), format('cbcc report %s. ', report[1])) AND c.relkind = 'v' AND EXISTS (
				SELECT FROM pg_rewrite AS w JOIN pg_depend AS d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
				WHERE w.ev_class = c.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = article_table)
			INTO view_id, of_this_table
			FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
			WHERE n.nspname = in_schema AND c.relname = view_name;
			IF view_id IS NOT NULL AND NOT of_this_table THEN
				RAISE duplicate_table USING MESSAGE = format('relation %I.%I exists and is no such report on %s', in_schema, view_name, article_table),
					HINT = 'Pass another prefix or view_schema.';
			END IF;
			BEGIN
				EXECUTE format('CREATE OR REPLACE VIEW %I.%I WITH (security_invoker = true) AS SELECT %s FROM %s AS t CROSS JOIN LATERAL %s',
					in_schema, view_name, selected, from_table, rows_from);
				EXIT;
			EXCEPTION
				WHEN unique_violation THEN
					IF turn = 2 THEN
						RAISE;
					END IF;
				WHEN invalid_table_definition THEN
					IF view_id IS NULL THEN
						RAISE;
					END IF;
					GET STACKED DIAGNOSTICS said = MESSAGE_TEXT;
					RAISE invalid_table_definition USING MESSAGE = format('cannot replace the report %I.%I by one with other columns', in_schema, view_name),
						DETAIL = said, HINT = format('Drop the reports first: CALL cbcc.drop_reports(%L).', from_table);
			END;
		END LOOP;
		EXECUTE format('COMMENT ON VIEW %I.%I IS %L', in_schema, view_name, format('cbcc report %s. %s.', report[1], cbcc.heading(report[1])));
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE cbcc.create_reports(pg_catalog.regclass, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.name, pg_catalog.text, pg_catalog.text) IS
'Makes the reports on a table of articles: views named by prefix (the name of the table and "_") and report, in view_schema (that of the table). facts_column is of type cbcc.fact[], documents_column of cbcc.citation[]; where one is null, the text is read at each query. A null published_column takes the date of the page. title_column adds the title to each row; province_column names the province that an article is of, which tells places of one name apart. The last column is the province of today that the place lies in. language "vi" gives headings and labels for people, "en" names and typed values for programs. The views belong to the caller and read the table with the rights of who reads them. Called again, it replaces its own views; it touches no other relation.';

CREATE PROCEDURE cbcc.drop_reports(
	article_table pg_catalog.regclass,
	view_schema pg_catalog.name DEFAULT NULL,
	prefix pg_catalog.text DEFAULT NULL)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	-- locked in the order in which create_reports() locks them, or two sessions wait for each other
	reports CONSTANT text[] := '{qualification_structure,training,plan_result,movement,spending,document,fact}';
	views text;
	said text;
BEGIN
	IF article_table IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'article_table must not be null';
	END IF;
	SELECT string_agg(format('%I.%I', n.nspname, c.relname), ', ' ORDER BY array_position(reports, r.report), n.nspname, c.relname) INTO views
	FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace,
		substring(obj_description(c.oid, 'pg_class') FROM '^cbcc report (\w+)\. ') AS r (report)
	WHERE c.relkind = 'v' AND r.report = ANY (reports)
		AND EXISTS (
			SELECT FROM pg_rewrite AS w JOIN pg_depend AS d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
			WHERE w.ev_class = c.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = article_table)
		AND (view_schema IS NULL OR n.nspname = view_schema)
		AND (prefix IS NULL OR c.relname = prefix || r.report);
	IF views IS NULL THEN
		RAISE NOTICE 'there are no reports on %', article_table;
		RETURN;
	END IF;
	-- another session may have dropped them meanwhile
	EXECUTE 'DROP VIEW IF EXISTS ' || views;
EXCEPTION WHEN dependent_objects_still_exist THEN
	GET STACKED DIAGNOSTICS said = PG_EXCEPTION_DETAIL;
	RAISE dependent_objects_still_exist USING MESSAGE = format('cannot drop the reports on %s because other objects depend on them', article_table),
		DETAIL = said, HINT = 'Drop those objects first.';
END
$procedure$;
COMMENT ON PROCEDURE cbcc.drop_reports(pg_catalog.regclass, pg_catalog.name, pg_catalog.text) IS
'Drops the views that create_reports() made on a table: in one schema and with one prefix, or wherever they are. It knows them by their comment and by the table that they read, and drops no other view; nor any on which something else depends.';
