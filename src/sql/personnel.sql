--
-- Reports over a personnel table of the user's own
--

CREATE PROCEDURE cbcc.create_personnel_reports(
	personnel_table pg_catalog.regclass,
	unit_column pg_catalog.name DEFAULT NULL,
	name_column pg_catalog.name DEFAULT NULL,
	title_column pg_catalog.name DEFAULT NULL,
	rank_column pg_catalog.name DEFAULT NULL,
	female_column pg_catalog.name DEFAULT NULL,
	birth_column pg_catalog.name DEFAULT NULL,
	party_column pg_catalog.name DEFAULT NULL,
	ethnicity_column pg_catalog.name DEFAULT NULL,
	religion_column pg_catalog.name DEFAULT NULL,
	qualification_column pg_catalog.name DEFAULT NULL,
	general_column pg_catalog.name DEFAULT NULL,
	professional_column pg_catalog.name DEFAULT NULL,
	political_column pg_catalog.name DEFAULT NULL,
	state_management_column pg_catalog.name DEFAULT NULL,
	foreign_language_column pg_catalog.name DEFAULT NULL,
	ethnic_language_column pg_catalog.name DEFAULT NULL,
	informatics_column pg_catalog.name DEFAULT NULL,
	area_column pg_catalog.name DEFAULT NULL,
	since_column pg_catalog.name DEFAULT NULL,
	posts_table pg_catalog.regclass DEFAULT NULL,
	posts_unit_column pg_catalog.name DEFAULT NULL,
	posts_column pg_catalog.name DEFAULT NULL,
	at_date pg_catalog.date DEFAULT NULL,
	area cbcc.standard_area DEFAULT 'plain',
	age_bands cbcc.age_band[] DEFAULT NULL,
	view_schema pg_catalog.name DEFAULT NULL,
	prefix pg_catalog.text DEFAULT NULL)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	-- what a column of one track is read as: "TC" beside "LLCT:" is of political theory
	labels CONSTANT jsonb := '{"general": "VH: ", "professional": "CM: ", "political": "LLCT: ", "state_management": "QLNN: ",
		"foreign_language": "NN: ", "ethnic_language": "Tieng dan toc: ", "informatics": "Tin hoc: "}';
	-- reports over %1$s, the people; %2$s counts them in the form, %3$s are the age bands, %4$s the posts; "@x" is the heading of x
	reports CONSTANT text[] := ARRAY[
		['by_unit', $$SELECT CASE WHEN GROUPING(p.unit) = 1 THEN cbcc.heading('sum') ELSE coalesce(p.unit, cbcc.heading('unknown')) END AS "@unit", %4$s AS "@posts", %2$s
		 FROM %1$s AS p GROUP BY ROLLUP (p.unit) ORDER BY GROUPING(p.unit), p.unit COLLATE cbcc.vi$$],
		['by_sex', $$SELECT CASE WHEN GROUPING(p.female) = 1 THEN cbcc.heading('sum') ELSE cbcc.heading(CASE WHEN p.female THEN 'female' WHEN NOT p.female THEN 'male' ELSE 'unknown' END) END AS "@sex", %2$s
		 FROM %1$s AS p GROUP BY ROLLUP (p.female) ORDER BY GROUPING(p.female), p.female DESC NULLS LAST$$],
		['by_age', $$SELECT b.label AS "@age_group", %2$s
		 FROM (VALUES %3$s) AS b (n, label, female, ages) LEFT JOIN %1$s AS p
		 	ON (p.age <@ b.ages OR (p.age IS NULL AND b.ages IS NULL)) AND (b.female IS NULL OR b.female = p.female)
		 GROUP BY b.label ORDER BY min(b.n)$$],
		['standard', $$SELECT p.unit AS "@unit", p.name AS "@name", p.title AS "@post_title", p.titles AS "@read_as", coalesce(cbcc.label(p.result), cbcc.heading('nothing_asked')) AS "@result",
		 	p.missing AS "@missing", p.grace_until AS "@grace_until" FROM %1$s AS p$$],
		['below_standard', $$SELECT p.unit AS "@unit", p.name AS "@name", p.title AS "@post_title", p.missing AS "@missing", p.grace_until AS "@grace_until"
		 FROM %1$s AS p WHERE p.result = 'below'$$],
		['standard_by_unit', $$SELECT CASE WHEN GROUPING(p.unit) = 1 THEN cbcc.heading('sum') ELSE coalesce(p.unit, cbcc.heading('unknown')) END AS "@unit", count(*) AS "@present",
		 	count(*) FILTER (WHERE p.result = 'above') AS "@above", count(*) FILTER (WHERE p.result = 'met') AS "@met",
		 	count(*) FILTER (WHERE p.result = 'below') AS "@below", count(*) FILTER (WHERE p.result IS NULL) AS "@no_standard"
		 FROM %1$s AS p GROUP BY ROLLUP (p.unit) ORDER BY GROUPING(p.unit), p.unit COLLATE cbcc.vi$$],
		['unread', $$SELECT p.unit AS "@unit", p.name AS "@name", p.unread AS "@unread" FROM %1$s AS p WHERE p.unread IS NOT NULL$$]
	];
	-- the expressions of the mapped columns, each name in them %I
	mapped jsonb := '{}';
	heads text := '';
	bands text := '';
	posts text := 'NULL::bigint';
	report text[];
	query text;
	wanted record;
	type_found oid;
	reference text;
	expression text;
	in_schema name;
	from_table text;
	posts_from text;
	at_day text;
	cells text := '';
	held text;
	readings text;
	view_name text;
BEGIN
	IF personnel_table IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'personnel_table must not be null';
	END IF;
	SELECT n.nspname, format('%I.%I', n.nspname, c.relname), coalesce(prefix, c.relname || '_')
	INTO in_schema, from_table, prefix
	FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
	WHERE c.oid = personnel_table AND c.relkind IN ('r', 'p', 'f', 'v', 'm');
	IF NOT FOUND THEN
		RAISE wrong_object_type USING MESSAGE = format('%s is no table, foreign table or view', personnel_table);
	END IF;
	in_schema := coalesce(view_schema, in_schema);
	at_day := CASE WHEN at_date IS NULL THEN 'CURRENT_DATE' ELSE format('%L::date', at_date) END;

	FOR wanted IN
		SELECT * FROM (VALUES ('unit', unit_column), ('name', name_column), ('title', title_column), ('rank', rank_column), ('female', female_column),
			('birth', birth_column), ('party', party_column), ('ethnicity', ethnicity_column), ('religion', religion_column),
			('qualification', qualification_column), ('general', general_column), ('professional', professional_column),
			('political', political_column), ('state_management', state_management_column), ('foreign_language', foreign_language_column),
			('ethnic_language', ethnic_language_column), ('informatics', informatics_column), ('area', area_column), ('since', since_column)) AS c (argument, name)
		WHERE c.name IS NOT NULL
	LOOP
		SELECT a.atttypid INTO type_found
		FROM pg_attribute AS a
		WHERE a.attrelid = personnel_table AND a.attname = wanted.name AND a.attnum > 0 AND NOT a.attisdropped;
		IF NOT FOUND THEN
			RAISE undefined_column USING MESSAGE = format('column "%s" of %s does not exist', wanted.name, personnel_table),
				HINT = format('Name the column by %s_column => ''...'', or leave it out.', wanted.argument);
		END IF;
		reference := format('t.%I', wanted.name);
		expression := CASE
			WHEN wanted.argument IN ('female', 'party', 'ethnicity', 'religion') AND type_found = 'bool'::regtype THEN reference
			-- a null sex is not known; a null membership is none
			WHEN wanted.argument = 'female' THEN format('CASE WHEN %1$s IS NOT NULL THEN cbcc.is_marked(%1$s::text) END', reference)
			WHEN wanted.argument IN ('party', 'ethnicity', 'religion') THEN format('cbcc.is_marked(%s::text)', reference)
			WHEN wanted.argument = 'birth' THEN
				CASE WHEN type_found IN ('date'::regtype, 'timestamp'::regtype) THEN format('cbcc.age_at(%s::date, %s)', reference, at_day)
					WHEN type_found IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype) THEN format('cbcc.age_at(%s::int4, %s)', reference, at_day)
					ELSE format('cbcc.age_at(%s::text, %s)', reference, at_day) END
			WHEN wanted.argument = 'area' THEN
				CASE WHEN type_found = 'cbcc.standard_area'::regtype THEN reference
					ELSE format('CASE WHEN cbcc.is_marked(%1$s::text) THEN ''mountain'' ELSE ''plain'' END::cbcc.standard_area', reference) END
			WHEN wanted.argument = 'since' THEN
				CASE WHEN type_found IN ('date'::regtype, 'timestamp'::regtype) THEN reference || '::date' ELSE format('lower(cbcc.parse_period(%s::text))', reference) END
			WHEN wanted.argument = 'qualification' AND type_found = 'cbcc.qualification[]'::regtype THEN reference
			ELSE reference || '::text' END;
		mapped := mapped || jsonb_build_object(wanted.argument, expression);
		IF wanted.argument = 'qualification' AND type_found = 'cbcc.qualification[]'::regtype THEN
			held := expression;
		ELSIF wanted.argument = 'qualification' OR labels ? wanted.argument THEN
			cells := cells || format(', %L || nullif(btrim(%s), '''')', coalesce(labels ->> wanted.argument, ''), expression);
		END IF;
	END LOOP;
	IF held IS NULL AND cells = '' THEN
		RAISE invalid_parameter_value USING MESSAGE = 'no column of qualifications is mapped',
			HINT = 'Pass qualification_column => ''...'' for cells of all tracks or cbcc.qualification[], or the columns of the tracks: professional_column and so on.';
	END IF;
	-- values that are stored already are not read again; a degree's field is only in the text
	readings := CASE WHEN cells = '' THEN format('SELECT coalesce(%s, ''{}'') AS held, false AS informatics_degree, false AS english_degree, false AS other_degree, NULL::text AS unread', held)
		ELSE format($$SELECT %1$s coalesce(array_agg(r.qualification) FILTER (WHERE r.qualification IS NOT NULL AND r.status IS DISTINCT FROM 'in_progress'), '{}') AS held,
			coalesce(bool_or(r.track = 'professional' AND r.level >= 'intermediate' AND r.status IS DISTINCT FROM 'in_progress'
				AND cbcc.unaccent_vi(r.major) ~ '^(tin hoc|cong nghe thong tin|khoa hoc may tinh|ky thuat phan mem|he thong thong tin)'), false) AS informatics_degree,
			coalesce(bool_or(r.track = 'professional' AND r.level >= 'bachelor' AND r.status IS DISTINCT FROM 'in_progress'
				AND cbcc.unaccent_vi(r.major) ~ '(tieng anh|anh van|ngon ngu anh|su pham anh)'), false) AS english_degree,
			coalesce(bool_or(r.track = 'professional' AND r.level >= 'bachelor' AND r.status IS DISTINCT FROM 'in_progress'
				AND cbcc.unaccent_vi(r.major) ~ '((tieng|ngon ngu) (phap|nga|trung|hoa|han|nhat|duc|lao|tay ban nha)|(phap|nga|trung|hoa) van)'), false) AS other_degree,
			string_agg(r.unparsed, '; ' ORDER BY r.ordinal) AS unread
			FROM cbcc.parse_qualifications(concat_ws('; '%2$s)) AS r$$,
			CASE WHEN held IS NULL THEN '' ELSE format('coalesce(%s, ''{}'') || ', held) END, cells) END;

	IF posts_table IS NOT NULL AND posts_unit_column IS NOT NULL AND posts_column IS NOT NULL THEN
		SELECT format('%I.%I', n.nspname, c.relname) INTO posts_from
		FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = posts_table;
		FOR wanted IN SELECT * FROM (VALUES ('posts_unit_column', posts_unit_column), ('posts_column', posts_column)) AS c (argument, name)
			WHERE NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = posts_table AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped)
		LOOP
			RAISE undefined_column USING MESSAGE = format('column "%s" of %s does not exist', wanted.name, posts_table),
				HINT = format('Name the column by %s => ''...''.', wanted.argument);
		END LOOP;
		posts := format('(SELECT sum(q.%1$I)::bigint FROM %2$s AS q WHERE GROUPING(p.unit) = 1 OR q.%3$I::text = p.unit)',
			posts_column, posts_from, posts_unit_column);
	END IF;

	age_bands := coalesce(age_bands, (SELECT array_agg(b) FROM cbcc.age_bands(coalesce(at_date, CURRENT_DATE)) AS b));
	FOR wanted IN
		SELECT f.heading, f.needs, f.who, f.n FROM cbcc.staffing_form() WITH ORDINALITY AS f (heading, needs, who, n)
		UNION ALL
		SELECT format('%s: %s%s', cbcc.heading('age'), lower(left(b.label, 1)), substr(b.label, 2)), 'birth',
			string_agg(format('(p.age <@ %L::int4range%s)', b.ages,
				CASE WHEN b.female THEN ' AND p.female' WHEN NOT b.female THEN ' AND NOT p.female' ELSE '' END), ' OR ' ORDER BY b.n), 1000 + min(b.n)
		FROM unnest(age_bands) WITH ORDINALITY AS b (label, female, ages, n) GROUP BY b.label
		UNION ALL
		SELECT cbcc.heading('no_profession'), NULL, 'p.professional IS NULL', 1000000
		ORDER BY 4
	LOOP
		IF wanted.heading IS NULL OR octet_length(wanted.heading) > 63 THEN
			RAISE invalid_parameter_value USING MESSAGE = format('label of an age band is no heading: "%s"', coalesce(wanted.heading, 'null')),
				HINT = 'A heading has at most 63 bytes.';
		END IF;
		heads := heads || CASE WHEN wanted.needs IS NULL OR mapped ? wanted.needs
			THEN format(', count(p.held) FILTER (WHERE %s) AS %I', wanted.who, wanted.heading) ELSE format(', NULL::bigint AS %I', wanted.heading) END;
	END LOOP;
	heads := substr(heads, 3);
	SELECT string_agg(format('(%s, %L, %s, %L::int4range)', b.n, b.label, coalesce(b.female::text, 'NULL::bool'), b.ages), ', ' ORDER BY b.n)
		|| format(', (1000000, %L, NULL, NULL), (1000001, %2$L, NULL, ''(,)''), (1000001, %2$L, NULL, NULL)', cbcc.heading('unknown'), cbcc.heading('sum'))
	INTO bands FROM unnest(age_bands) WITH ORDINALITY AS b (label, female, ages, n);

	FOREACH report SLICE 1 IN ARRAY ARRAY[['person', format($$SELECT %1$s AS unit, %2$s AS name, %3$s AS title, d.titles,
			%4$s AS rank, %5$s AS female, %6$s AS party, %7$s AS minority, %8$s AS religious, %9$s AS age, h.held,
			cbcc.level(cbcc.highest(h.held, 'general')) AS general, cbcc.level(cbcc.highest(h.held, 'professional')) AS professional,
			cbcc.level(cbcc.highest(h.held, 'political')) AS political, cbcc.level(cbcc.highest(h.held, 'state_management')) AS state_management,
			h.informatics_degree, cbcc.highest(h.held, 'informatics') IS NOT NULL AS informatics, h.english_degree,
			EXISTS (SELECT FROM unnest(h.held) AS q WHERE cbcc.track(q) = 'foreign_language' AND cbcc.language(q) = 'en') AS english, h.other_degree,
			EXISTS (SELECT FROM unnest(h.held) AS q WHERE cbcc.track(q) = 'foreign_language' AND cbcc.language(q) <> 'en') AS other_language,
			cbcc.highest(h.held, 'ethnic_language') IS NOT NULL AS ethnic_language, d.result, d.missing, d.grace_until,
			nullif(concat_ws('; ', h.unread, CASE WHEN cardinality(d.titles) = 0 THEN nullif(btrim(%3$s), '') END,
				CASE WHEN %4$s IS NULL THEN nullif(btrim(%10$s), '') END), '') AS unread
			FROM %11$s AS t CROSS JOIN LATERAL (%12$s) AS h CROSS JOIN LATERAL cbcc.meets_standard(%3$s, %13$s, h.held, %14$s, %15$s) AS d$$,
			coalesce(mapped ->> 'unit', 'NULL::text'), coalesce(mapped ->> 'name', 'NULL::text'), coalesce(mapped ->> 'title', 'NULL::text'),
			coalesce('cbcc.find_rank(' || (mapped ->> 'rank') || ')', 'NULL::text'), coalesce(mapped ->> 'female', 'NULL::bool'),
			coalesce(mapped ->> 'party', 'NULL::bool'), coalesce(mapped ->> 'ethnicity', 'NULL::bool'), coalesce(mapped ->> 'religion', 'NULL::bool'),
			coalesce(mapped ->> 'birth', 'NULL::int4'), coalesce(mapped ->> 'rank', 'NULL::text'), from_table, readings,
			coalesce(mapped ->> 'area', format('%L::cbcc.standard_area', area)), at_day, coalesce(mapped ->> 'since', 'NULL::date'))]] || reports
	LOOP
		view_name := prefix || report[1];
		IF octet_length(view_name) > 63 THEN
			RAISE name_too_long USING MESSAGE = format('name "%s" is longer than 63 bytes', view_name),
				HINT = 'Pass a shorter prefix.';
		END IF;
		query := report[2];
		IF report[1] <> 'person' THEN
			FOR wanted IN SELECT DISTINCT m[1] AS name FROM regexp_matches(query, '"@(\w+)"', 'g') AS m LOOP
				query := replace(query, format('"@%s"', wanted.name), replace(quote_ident(cbcc.heading(wanted.name)), '%', '%%'));
			END LOOP;
			query := format(query, format('%I.%I', in_schema, prefix || 'person'), heads, bands, posts);
		END IF;
		BEGIN
			EXECUTE format('CREATE VIEW %I.%I WITH (security_invoker = true) AS %s', in_schema, view_name, query);
		EXCEPTION WHEN duplicate_table OR unique_violation THEN
			RAISE duplicate_table USING MESSAGE = format('relation %I.%I exists', in_schema, view_name),
				HINT = 'CALL cbcc.drop_personnel_reports() for the same table first, or pass another prefix or view_schema.';
		END;
		EXECUTE format('COMMENT ON VIEW %I.%I IS %L', in_schema, view_name,
			format('cbcc personnel report %s. %s.', report[1], cbcc.heading('personnel_' || report[1])));
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE cbcc.create_personnel_reports IS
'Makes views with Vietnamese headings over a personnel table by a mapping of its columns, in its schema or view_schema, called by the table (or prefix) and: by_unit, by_sex and by_age, the staffing report in the columns of its form; standard, below_standard and standard_by_unit, who meets the standard of their titles on at_date (null: the day of the query); unread, what could not be read; person, one row each, which the others read. A column that is not mapped leaves its place in the form empty; a cell of a yes-or-no column is read by is_marked(), and a null sex is not known. Each person counts once in a block, under the highest level. qualification_column holds cells of all tracks or cbcc.qualification[]; the columns of tracks hold cells of one. posts_table says how many posts a unit has. Needs no right but to create views there. Raises 42703 for a column that does not exist, 42P07 where a view exists.';

CREATE PROCEDURE cbcc.drop_personnel_reports(
	personnel_table pg_catalog.regclass,
	view_schema pg_catalog.name DEFAULT NULL,
	prefix pg_catalog.text DEFAULT NULL)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	report text;
	view_id oid;
BEGIN
	IF personnel_table IS NULL THEN
		RAISE null_value_not_allowed USING MESSAGE = 'personnel_table must not be null';
	END IF;
	SELECT coalesce(view_schema, n.nspname), coalesce(prefix, c.relname || '_')
	INTO view_schema, prefix
	FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
	WHERE c.oid = personnel_table;
	FOREACH report IN ARRAY '{by_unit,by_sex,by_age,standard,below_standard,standard_by_unit,unread,person}'::text[] LOOP
		SELECT c.oid INTO view_id
		FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
		WHERE n.nspname = view_schema AND c.relname = prefix || report AND c.relkind = 'v'
			AND starts_with(coalesce(obj_description(c.oid, 'pg_class'), ''), format('cbcc personnel report %s. ', report));
		IF view_id IS NOT NULL THEN
			-- another session may have dropped it meanwhile
			EXECUTE format('DROP VIEW IF EXISTS %I.%I', view_schema, prefix || report);
		END IF;
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE cbcc.drop_personnel_reports(pg_catalog.regclass, pg_catalog.name, pg_catalog.text) IS
'Drops the views that create_personnel_reports() made with the same view_schema and prefix, and no others.';
