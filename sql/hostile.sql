--
-- What no honest user does: NULL in every position, values that make no sense,
-- a role without rights, names that stand before ours in the search path.
-- Binary and mutated input is for test/hostile.
--
SET client_min_messages = warning;
SET datestyle = iso;
SET statement_timeout = '300s';

-- A few values of each type that a function takes, as SQL.  The first makes sense.
CREATE TABLE hostile_value (type regtype, value text);
INSERT INTO hostile_value VALUES
	('text', $$'Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ.'$$),
	('text', $$''$$), ('text', $$'vni'$$), ('text', $$E'\n\t\r '$$),
	('text', $$repeat('1.', 3000)$$), ('text', $$repeat('(ĐH; ', 3000)$$),
	('text', $$'a' || repeat(U&'\0301', 300)$$), ('text', $$repeat('Quyết định số 1/QĐ-TTg, ', 500)$$),
	('text', $$U&'\FEFF\200B\202E\+01F600'$$), ('text', $$repeat('x', 100000)$$),
	('cstring', $$'x'$$), ('cstring', $$''$$), ('cstring', $$repeat('9', 1000)::cstring$$),
	('name', $$'x'$$), ('name', $$''$$),
	('date', $$'2020-02-29'$$), ('date', $$'infinity'$$), ('date', $$'-infinity'$$),
	('date', $$'5874897-12-31'$$), ('date', $$'4713-01-01 BC'$$),
	('int4', $$'1'$$), ('int4', $$'-2147483648'$$), ('int4', $$'2147483647'$$),
	('int8', $$'0'$$), ('int8', $$'-9223372036854775808'$$), ('int8', $$'9223372036854775807'$$),
	('numeric', $$'1.5'$$), ('numeric', $$'NaN'$$), ('numeric', $$'-Infinity'$$), ('numeric', $$'1e300'$$), ('numeric', $$'-1'$$),
	('bytea', $$'\x00'$$), ('bytea', $$''$$),
	('int4range', $$'[2,7)'$$), ('int4range', $$'empty'$$), ('int4range', $$'(,)'$$),
	('int4range', $$'[-2147483648,2147483647)'$$), ('int4range', $$'[-5,3)'$$), ('int4range', $$'[1000000,)'$$),
	('daterange', $$'[2020-01-01,2021-01-01)'$$), ('daterange', $$'empty'$$), ('daterange', $$'(,)'$$),
	('daterange', $$'[4713-01-01 BC,5874897-12-31)'$$), ('daterange', $$'[-infinity,infinity]'$$),
	('cbcc.quantity', $$'28 người'$$), ('cbcc.quantity', $$'-9.223.372.036.854.775.807 đồng'$$),
	('cbcc.quantity', $$'hàng trăm nghìn lượt'$$), ('cbcc.quantity', $$'0,000000001%'$$),
	('cbcc.qualification', $$'Đại học'$$), ('cbcc.qualification', $$'hết Tiếng Anh'$$),
	('cbcc.qualification', $$'Tiếng Anh IELTS 6.5'$$), ('cbcc.qualification', $$'Kỹ năng'$$),
	('cbcc.qualification[]', $$cbcc.qualifications('ĐH Luật; TC LLCT')$$), ('cbcc.qualification[]', $$'{}'$$),
	('cbcc.qualification[]', $$'{NULL,NULL}'$$), ('cbcc.qualification[]', $$'{{Đại học,NULL},{Kỹ năng,Kỹ năng}}'$$),
	('cbcc.qualification[]', $$'[-3:-2]={Đại học,Thạc sĩ}'$$),
	('cbcc.qualification_range', $$'[Trung cấp,Đại học]'$$), ('cbcc.qualification_range', $$'empty'$$),
	('cbcc.qualification_range', $$'(,)'$$), ('cbcc.qualification_range', $$'(Sơ cấp,Trung cấp)'$$),
	('cbcc.qualification_range', $$'[Tiểu học,Kỹ năng]'$$),
	('cbcc.qualification_range[]', $$'{}'$$), ('cbcc.qualification_range[]', $$'{empty,"(,)"}'$$),
	('cbcc.document_ref', $$'Luật số 77/2015/QH13'$$), ('cbcc.document_ref', $$'Nghị quyết ngày 5/5/2020'$$),
	('cbcc.document_ref', $$('Kế hoạch số ' || repeat('1', 100000))::cbcc.document_ref$$),
	('cbcc.person_name', $$'Trần Thị Mai'$$), ('cbcc.person_name', $$''$$), ('cbcc.person_name', $$repeat('Ông ', 5000)$$),
	('cbcc.person_name', $$' .,; '$$),
	('cbcc.person_name_text', $$'PGS.TS. Trần Thị Mai'$$), ('cbcc.person_name_text', $$''$$),
	('cbcc.person_name_text', $$repeat('Ông ', 5000)::cbcc.person_name$$),
	('cbcc.person_name_text', $$('a' || repeat(U&'\0301', 300))::cbcc.person_name$$),
	('cbcc.fact', $$(cbcc.facts('Xã có 28 cán bộ, 54,5% đại học trở lên.'))[2]$$),
	('cbcc.fact', 'ROW(' || repeat('NULL,', 12) || 'NULL)'),
	('cbcc.fact', $$ROW('empty','(,)','-9.223.372.036.854.775.807 đồng','NaN','stock','actual','total','{NULL}','(,)','met','','empty','(,)')$$),
	('cbcc.fact', $$ROW('[5,3000000)','[1,2)','0%',-1,'training','target','mean','{}','empty','below',repeat('x',10000),'[2020-01-01,)',NULL)$$),
	('cbcc.fact[]', $$cbcc.facts('Năm 2020, xã Bản Mạ có 28 cán bộ, trong đó có 20 người trình độ đại học.')$$),
	('cbcc.fact[]', $$'{}'$$), ('cbcc.fact[]', $$'{NULL}'$$),
	('cbcc.fact[]', $$ARRAY[ARRAY[NULL::cbcc.fact, (cbcc.facts('Xã có 5 nữ.'))[1]]]$$),
	('cbcc.fact[]', $$ARRAY[ROW('empty','(,)','-9.223.372.036.854.775.807 người','NaN','stock','actual','total','{NULL}','(,)','met','','empty','(,)')::cbcc.fact,
		ROW('[1,9)','[1,9)','9.223.372.036.854.775.807 người','1e300','stock','actual','total','{cadre,cadre}','(,)','met','x','[-infinity,infinity]','(,)')::cbcc.fact,
		ROW('[1,9)','[1,9)','100%',0,'training','target','mean',NULL,NULL,NULL,NULL,NULL,NULL)::cbcc.fact]$$),
	('cbcc.population[]', $$'{cadre,NULL,cadre}'$$), ('cbcc.population[]', $$'{}'$$);
INSERT INTO hostile_value
SELECT enumtypid, quote_literal(enumlabel)
FROM (SELECT *, row_number() OVER (PARTITION BY enumtypid ORDER BY enumsortorder) AS n FROM pg_enum) AS e
WHERE n <= 2 AND enumtypid IN (SELECT oid FROM pg_type WHERE typnamespace = 'cbcc'::regnamespace);

-- What is called: not what changes or reads tables, and not what the server
-- alone may call.
CREATE VIEW hostile_function AS
SELECT p.oid::regprocedure AS function, p.proname, p.oid::regproc AS name, p.proretset, p.provolatile,
	p.proisstrict, p.prokind, string_to_array(p.proargtypes::text, ' ')::oid[] AS types
FROM pg_proc p
WHERE p.pronamespace = 'cbcc'::regnamespace AND p.prokind IN ('f', 'a') AND p.provolatile = 'i'
  AND p.prolang <> (SELECT oid FROM pg_language WHERE lanname = 'internal')
  AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype::oid];

-- Every call with these values, and how it ends: a SQLSTATE, or nothing.
CREATE FUNCTION hostile_call(name regproc, types oid[], "values" text[]) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	arguments text;
BEGIN
	SELECT string_agg(coalesce(v, 'NULL') || '::' || t::regtype, ', ' ORDER BY i) INTO arguments
	FROM unnest(types, "values") WITH ORDINALITY AS a (t, v, i);
	EXECUTE format('SELECT count(x::text) FROM (SELECT %s(%s) AS x) AS r', name, coalesce(arguments, ''));
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || CASE WHEN SQLSTATE LIKE 'XX%' OR SQLSTATE IN ('57014', '22P03') THEN ' ' || SQLERRM ELSE '' END;
END
$$;

-- types for which there is no value here
SELECT DISTINCT t::regtype
FROM hostile_function, unnest(types) AS t
WHERE NOT EXISTS (SELECT FROM hostile_value WHERE type = t)
ORDER BY 1;

-- NULL in one position, in each, in all: no error
WITH first_value AS (
	SELECT type, (array_agg(value))[1] AS value FROM (SELECT * FROM hostile_value ORDER BY ctid) AS v GROUP BY type
), call AS (
	SELECT f.function, f.name, f.types, n,
		(SELECT array_agg(CASE WHEN i = n OR n > cardinality(f.types) THEN NULL ELSE v.value END ORDER BY i)
		 FROM unnest(f.types) WITH ORDINALITY AS a (t, i) JOIN first_value v ON v.type = a.t) AS "values"
	FROM hostile_function f, generate_series(1, cardinality(f.types) + 1) AS n
	WHERE f.prokind = 'f'
)
SELECT function, n, hostile_call(name, types, "values")
FROM call WHERE hostile_call(name, types, "values") IS NOT NULL
ORDER BY function::text COLLATE "C", n;

-- Each value in each position, the others making sense: what is refused, and how.
-- XX000 is never among it, nor a call that takes minutes.  Of age_at it is the
-- server's version that says what an infinite day is.
WITH first_value AS (
	SELECT type, (array_agg(value))[1] AS value FROM (SELECT * FROM hostile_value ORDER BY ctid) AS v GROUP BY type
), call AS (
	SELECT f.function, f.name, f.types,
		(SELECT array_agg(CASE WHEN i = n THEN w.value ELSE v.value END ORDER BY i)
		 FROM unnest(f.types) WITH ORDINALITY AS a (t, i) JOIN first_value v ON v.type = a.t) AS "values"
	FROM hostile_function f, generate_series(1, cardinality(f.types)) AS n, hostile_value w
	WHERE f.prokind = 'f' AND w.type = f.types[n] AND f.proname <> 'age_at'
), ended AS (
	SELECT function, hostile_call(name, types, "values") AS state FROM call
)
SELECT function, string_agg(DISTINCT state, ', ' ORDER BY state) AS refused
FROM ended WHERE state IS NOT NULL
GROUP BY function ORDER BY function::text COLLATE "C";

-- two odd values at once
WITH call AS (
	SELECT f.function, f.name, f.types, ARRAY[a.value, b.value] AS "values"
	FROM hostile_function f, hostile_value a, hostile_value b
	WHERE f.prokind = 'f' AND cardinality(f.types) = 2 AND a.type = f.types[1] AND b.type = f.types[2]
	  AND f.proname <> 'age_at'
), ended AS (
	SELECT function, hostile_call(name, types, "values") AS state FROM call
)
SELECT function, string_agg(DISTINCT state, ', ' ORDER BY state) AS refused
FROM ended WHERE state IS NOT NULL
GROUP BY function ORDER BY function::text COLLATE "C";

-- aggregates over all of a type's values, and over none
SELECT f.function, hostile_call(f.name, f.types, ARRAY[v.value])
FROM hostile_function f JOIN hostile_value v ON v.type = f.types[1]
WHERE f.prokind = 'a' AND cardinality(f.types) = 1 AND hostile_call(f.name, f.types, ARRAY[v.value]) IS NOT NULL;

-- bytes on disk that no function of ours wrote
CREATE CAST (int4 AS cbcc.qualification) WITHOUT FUNCTION;
SELECT bool_and(length(bits::cbcc.qualification::text) > 0)
	AND bool_and(cbcc.track(bits::cbcc.qualification)::text IS DISTINCT FROM '')
	AND bool_and(cbcc.level(bits::cbcc.qualification)::text IS DISTINCT FROM '')
	AND bool_and(cbcc.grade(bits::cbcc.qualification) IS DISTINCT FROM '')
	AND bool_and(cbcc.language(bits::cbcc.qualification) IS DISTINCT FROM '') AS harmless
FROM (SELECT (n * 429497::bigint - 2147483648)::int4 AS bits FROM generate_series(0, 9999) AS n) AS b;
DROP CAST (int4 AS cbcc.qualification);

-- Damaged bytes of a value: each function of the type gives something, or says
-- that it is damaged (XX001).  A document has one byte turned, or is cut short; a
-- quantity's fields have the place of an interval's.
CREATE CAST (bytea AS cbcc.document_ref) WITHOUT FUNCTION;
CREATE CAST (cbcc.document_ref AS bytea) WITHOUT FUNCTION;
CREATE CAST (interval AS cbcc.quantity) WITHOUT FUNCTION;
CREATE TABLE damaged (type regtype, value text);
INSERT INTO damaged
SELECT 'cbcc.document_ref', format('%L::bytea::cbcc.document_ref', b)
FROM (SELECT CAST(CAST('Luật số 77/2015/QH13' AS cbcc.document_ref) AS bytea) AS whole) AS w,
	LATERAL (SELECT set_byte(whole, n / 8, (n % 8 * 37 + 5) % 256) FROM generate_series(0, length(whole) * 8 - 1) AS n
		UNION SELECT substr(whole, 1, n) FROM generate_series(0, length(whole)) AS n) AS damage (b);
INSERT INTO damaged
SELECT 'cbcc.quantity', format('(make_interval(days => %s) + %s * interval ''1 microsecond'')::cbcc.quantity', days, mantissa)
FROM (VALUES (28), (-1), (1000000000000000)) AS m (mantissa),
	(SELECT DISTINCT (16777216 & ~(255 << (8 * b))) | v << (8 * b) AS days
	 FROM generate_series(0, 3) AS b, unnest(ARRAY[0, 1, 2, 9, 10, 19, 100, 255]) AS v) AS d;
SELECT type, count(*) > 80 AS "enough" FROM damaged GROUP BY type ORDER BY type::text COLLATE "C";
WITH call AS (
	SELECT f.function, coalesce(hostile_call(f.name, f.types, (ARRAY[d.value, v.value])[:cardinality(f.types)]), 'fine') COLLATE "C" AS state
	FROM hostile_function f JOIN damaged d ON d.type = f.types[1]
		LEFT JOIN LATERAL (SELECT value FROM hostile_value h WHERE h.type = f.types[2] LIMIT 1) AS v ON true
	WHERE f.prokind = 'f' AND cardinality(f.types) <= 2
)
SELECT function, string_agg(DISTINCT state, ', ' ORDER BY state) AS ended
FROM call GROUP BY function ORDER BY function::text COLLATE "C";
DROP CAST (interval AS cbcc.quantity);
DROP CAST (cbcc.document_ref AS bytea);
DROP CAST (bytea AS cbcc.document_ref);
DROP TABLE damaged;

-- Columns that the library does not know, as an older or a newer one's: each
-- function that returns or reads rows says so, if there are any.
CREATE FUNCTION hostile_wider(p pg_proc) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	state text;
BEGIN
	EXECUTE format('CREATE FUNCTION public.wider(%s, OUT one_more text) %s AS %L, %L LANGUAGE C', pg_get_function_arguments(p.oid),
		CASE WHEN p.proretset THEN 'RETURNS SETOF record' ELSE '' END, p.probin, p.prosrc);
	state := hostile_call(to_regproc('public.wider'), p.proargtypes::oid[],
		ARRAY(SELECT (SELECT value FROM hostile_value WHERE type = t ORDER BY ctid LIMIT 1) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a (t, i) ORDER BY i));
	DROP FUNCTION public.wider;
	RETURN state;
END
$$;
SELECT hostile_wider(p) AS state, string_agg(p.proname, ', ' ORDER BY p.proname COLLATE "C") AS functions
FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang
WHERE p.pronamespace = 'cbcc'::regnamespace AND l.lanname = 'c' AND p.proallargtypes IS NOT NULL
GROUP BY 1;
DROP FUNCTION hostile_wider;
BEGIN;
ALTER TYPE cbcc.qualification_heads ADD ATTRIBUTE one_more text CASCADE;
ALTER TYPE cbcc.age_band ADD ATTRIBUTE one_more text CASCADE;
ALTER TYPE cbcc.fact ADD ATTRIBUTE one_more text CASCADE;
SELECT hostile_call('cbcc.qualification_profile', '{cbcc.qualification[]}'::regtype[]::oid[], ARRAY['''{Đại học}''']) AS heads,
	hostile_call('cbcc.age_bands', '{date}'::regtype[]::oid[], ARRAY['''2020-01-01''']) AS bands,
	hostile_call('cbcc.facts', '{text,date}'::regtype[]::oid[], ARRAY['''Xã có 5 nữ.''', 'NULL']) AS facts;
ROLLBACK;
BEGIN;
ALTER TYPE cbcc.fact ALTER ATTRIBUTE place TYPE int4 CASCADE;
SELECT hostile_call('cbcc.figure_key', '{cbcc.fact}'::regtype[]::oid[], ARRAY[$$ROW('[1,2)', '[1,2)', '1 người', NULL, 'stock', 'actual', 'total', NULL, NULL, NULL, 5, NULL, NULL)$$]) AS place,
	hostile_call('cbcc.facts', '{text,date}'::regtype[]::oid[], ARRAY['''Xã Hạ có 5 nữ.''', 'NULL']) AS facts;
ALTER TYPE cbcc.fact DROP ATTRIBUTE event CASCADE;
SELECT hostile_call('cbcc.facts', '{text,date}'::regtype[]::oid[], ARRAY['''Xã có 5 nữ.''', 'NULL']) AS dropped;
ROLLBACK;

-- a role without rights may call everything, and may change nothing
CREATE ROLE regress_cbcc_nobody;
SELECT p.oid::regprocedure FROM pg_proc p
WHERE p.pronamespace = 'cbcc'::regnamespace AND NOT has_function_privilege('regress_cbcc_nobody', p.oid, 'EXECUTE')
ORDER BY 1;
SELECT t.oid::regtype FROM pg_type t
WHERE t.typnamespace = 'cbcc'::regnamespace AND NOT has_type_privilege('regress_cbcc_nobody', t.oid, 'USAGE')
ORDER BY 1;
SELECT c.oid::regclass, privilege FROM pg_class c, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
WHERE c.relnamespace = 'cbcc'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p')
  AND has_table_privilege('regress_cbcc_nobody', c.oid, privilege)
ORDER BY 1, 2;
SELECT c.oid::regclass FROM pg_class c
WHERE c.relnamespace = 'cbcc'::regnamespace AND c.relkind = 'S'
  AND has_sequence_privilege('regress_cbcc_nobody', c.oid, 'USAGE, UPDATE')
ORDER BY 1;
SELECT has_schema_privilege('regress_cbcc_nobody', 'cbcc', 'USAGE') AS usage,
	has_schema_privilege('regress_cbcc_nobody', 'cbcc', 'CREATE') AS "create";
SET ROLE regress_cbcc_nobody;
SELECT cardinality(cbcc.facts('Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo.'));
SELECT cbcc.level('Đại học'::cbcc.qualification), cbcc.given_name('Trần Thị Mai');
CREATE FUNCTION cbcc.facts(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION cbcc.facts(text, date) RENAME TO x;
DROP TYPE cbcc.quantity CASCADE;
ALTER EXTENSION cbcc UPDATE;
DROP EXTENSION cbcc;
RESET ROLE;

-- names that stand before ours, and before the server's own
CREATE SCHEMA hostile;
DO $$
DECLARE
	f record;
BEGIN
	-- one of the same name for each function of the server's that takes one
	-- or two texts, numbers or dates, and for each of ours
	FOR f IN
		SELECT DISTINCT p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, p.pronargs
		FROM pg_proc p
		WHERE p.prokind = 'f' AND p.pronargs BETWEEN 1 AND 3 AND p.proargmodes IS NULL
		  AND (p.pronamespace = 'cbcc'::regnamespace OR
			   (p.pronamespace = 'pg_catalog'::regnamespace AND
				p.proname IN ('lower', 'upper', 'btrim', 'length', 'format', 'quote_ident', 'quote_literal', 'concat',
							  'substr', 'round', 'abs', 'array_length', 'cardinality', 'unnest', 'isempty', 'coalesce', 'age',
							  'date_part', 'extract', 'to_regclass', 'array_append', 'array_cat', 'regexp_replace', 'replace')))
		  AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid]
	LOOP
		EXECUTE format('CREATE FUNCTION hostile.%I(%s) RETURNS text LANGUAGE plpgsql AS ''BEGIN RAISE ''''hijacked''''; END''',
					   f.proname, f.arguments);
	END LOOP;
	-- operators that fit better than the server's own
	FOR f IN
		SELECT o.oprname, o.oprleft::regtype AS l, o.oprright::regtype AS r
		FROM pg_operator o
		WHERE o.oprnamespace = 'cbcc'::regnamespace
		   OR (o.oprnamespace = 'pg_catalog'::regnamespace AND o.oprname IN ('=', '<>', '<', '>', '<=', '>=', '||', '+', '-', '~', '~~')
			   AND o.oprleft IN ('text'::regtype, 'int4'::regtype, 'date'::regtype, 'oid'::regtype, 'name'::regtype, 'bool'::regtype)
			   AND o.oprright = o.oprleft)
	LOOP
		EXECUTE format('CREATE OR REPLACE FUNCTION hostile.operator(%s, %s) RETURNS bool LANGUAGE plpgsql AS ''BEGIN RAISE ''''hijacked''''; END''', f.l, f.r);
		EXECUTE format('CREATE OPERATOR hostile.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = hostile.operator)', f.oprname, f.l, f.r);
	END LOOP;
END
$$;
CREATE FUNCTION hostile_trapped(call text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'hostile, pg_catalog, public', true);
	EXECUTE call;
	PERFORM pg_catalog.set_config('search_path', 'public', true);
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLERRM;
END
$$;
SELECT hostile_trapped($$SELECT lower('x')$$) AS trap, hostile_trapped($$SELECT 'x'::text = 'y'::text$$) AS trap;
WITH first_value AS (
	SELECT type, (array_agg(value))[1] AS value FROM (SELECT * FROM hostile_value ORDER BY ctid) AS v GROUP BY type
), call AS (
	SELECT f.function, format('SELECT %s(%s)', f.name,
		(SELECT string_agg(v.value || '::' || a.t::regtype, ', ' ORDER BY i)
		 FROM unnest(f.types) WITH ORDINALITY AS a (t, i) JOIN first_value v ON v.type = a.t)) AS call
	FROM hostile_function f
	WHERE f.prokind = 'f' AND f.types <> '{}'
)
SELECT function, hostile_trapped(call) FROM call
WHERE hostile_trapped(call) = 'hijacked';
DROP SCHEMA hostile CASCADE;
DROP ROLE regress_cbcc_nobody;
DROP VIEW hostile_function;
