--
-- Does time grow with the length of a text, whatever it is made of?
--
-- psql -v kb=SIZE -v texts=COUNT -f growth.sql, as superuser in a database with
-- the extension.  Each function that takes a text reads it SIZE kilobytes long
-- and four times as long, each text one piece over and over; it may take five
-- times as long.  Then each reads 16 megabytes until it is cancelled.  One line
-- of TAP a function.
--
\set ON_ERROR_STOP on
\set QUIET on
\pset format unaligned
\pset tuples_only on
SET jit = off;
SET client_min_messages = warning;

-- the first ones are tried most often
CREATE TEMP TABLE piece (n int GENERATED ALWAYS AS IDENTITY, piece text);
INSERT INTO piece (piece) VALUES ('a'), ('7'), ('.'), ('trong đó '), ('('), ('“'), ('và '), ('12 người '), ('xã '), (E'\n'), (U&'\0301'), ('22 công chức, trong đó 12 nữ; '),
	('Quyết định số 1/QĐ-TTg, '), ('ĐH Luật; '), ('Nguyễn Văn '), ('1,1 '),
	(' '), (')'), ('"'), (U&'a\0301'), (U&'a\0323\0302'), (U&'\1100'), (U&'\200B'), (U&'\00A0'), ('😀'), ('Ơ'), (E'\t'), (E'\r\n'),
	('1.'), ('12/'), (',5'), ('1 '), ('20% '), ('1/2 '), ('1 tỷ '), ('nghìn '), ('một '), ('mươi '), ('hơn '), ('không '),
	(','), (', '), (';'), (': '), ('- '), ('* '), ('-'), ('a-'), ('/'), ('_'), ('%'), ('@'), ('|'), ('&amp;'), ('<b>'), ('https://x.vn/'), ('A.B.'), ('I. '), ('a) '),
	('năm 2020 '), ('ngày 1/1/2020 '), ('tháng '), ('từ '), ('đến '), ('giai đoạn 2016 – 2020 '), ('đạt 12% '), ('chiếm 12%, '), (' người'), (' trở lên'),
	('tỉnh '), ('huyện Nậm Nhùn, '), ('TP. '), ('Trường Chính trị tỉnh '), ('ban '), ('phó '), ('CT UBND '), ('Ông '), ('Trần '), ('TC LLCT; '), ('Anh B1, '), ('CVC '), ('luật '),
	('cán bộ, công chức, viên chức '), ('xã Bản Mạ có 12 cán bộ, '), ('Xã có 12 cán bộ. '), (E'Xã có 12 cán bộ.\n'), (E'- 12 cán bộ;\n'), (E'12\n'), (E'12 người\n\n'),
	('lần lượt 1, 2, '), ('gồm: '), ('trong đó có 1 '), ('“12 người '), ('(12 người '), ('số 1/2016/NĐ-CP, số 2/2016/NĐ-CP, '), ('QĐ-'), ('/QĐ');

-- t is the text
CREATE TEMP TABLE subject (name text, call text);
INSERT INTO subject VALUES
	('facts', 'cbcc.facts(t, ''2020-01-01'')'), ('article_facts', '(SELECT count(*) FROM cbcc.article_facts(t))'), ('facts_debug', '(SELECT count(*) FROM cbcc.facts_debug(t))'),
	('documents', 'cbcc.documents(t)'), ('article_documents', '(SELECT count(*) FROM cbcc.article_documents(t))'), ('article_parts', '(SELECT count(*) FROM cbcc.article_parts(t))'),
	('parse_article', 'cbcc.parse_article(t)'), ('parse_number', 'cbcc.parse_number(t)'), ('parse_period', 'cbcc.parse_period(t, NULL)'), ('quote', 'cbcc.quote(t, ''[100,10000000)'')'),
	('quantity', 't::cbcc.quantity'), ('qualification', 't::cbcc.qualification'), ('document_ref', 't::cbcc.document_ref'), ('qualification_range', 't::cbcc.qualification_range'),
	('to_qualification_range', 'cbcc.to_qualification_range(t)'), ('qualifications', 'cbcc.qualifications(t)'), ('parse_qualifications', '(SELECT count(*) FROM cbcc.parse_qualifications(t))'),
	('qualification_debug', '(SELECT count(*) FROM cbcc.qualification_debug(t))'),
	('person_name', 'ROW(cbcc.given_name(t::cbcc.person_name), cbcc.middle_name(t::cbcc.person_name), cbcc.family_name(t::cbcc.person_name), t::cbcc.person_name OPERATOR(cbcc.<) (t || ''x'')::cbcc.person_name)'),
	('normalize_vi', 'cbcc.normalize_vi(t)'), ('fold_vi', 'cbcc.fold_vi(t)'), ('unaccent_vi', 'cbcc.unaccent_vi(t)'), ('legacy_encoding', 'cbcc.legacy_encoding(t)'),
	('to_legacy', 'cbcc.to_legacy(t, ''vni'')'), ('from_legacy', 'cbcc.from_legacy(t, ''vni'')'), ('quote_compounds', 'cbcc.quote_compounds(t)'),
	('text search', 'ROW((SELECT count(*) FROM ts_parse(''cbcc.vietnamese'', t)), to_tsvector(''cbcc.vietnamese'', t))'), ('find_unit', '(SELECT count(*) FROM cbcc.find_unit(t, t))'),
	('units', 'ROW(cbcc.unit_code(t, t), cbcc.province_today(t, t), cbcc.unit_name(t), cbcc.unit_path(t), cbcc.unit_at(t, ''2020-01-01''), cbcc.province_of(t))'),
	('successors', '(SELECT count(*) FROM cbcc.successors(t))'),
	('titles', 'ROW(cbcc.find_titles(t), cbcc.find_rank(t), cbcc.is_marked(t), cbcc.age_at(t, ''2020-01-01''), cbcc.heading(t))'),
	('meets_standard', 'cbcc.meets_standard(t, ''plain'', ''{}'', ''2020-01-01'')'),
	('check_facts', '(SELECT count(*) FROM cbcc.check_facts(cbcc.facts(t), t))'),
	('check_facts, quoting to and fro', '(SELECT count(*) FROM cbcc.check_facts((SELECT array_agg(ROW(int4range(i, i + 2), int4range(at, at + 5), (i || '' người'')::cbcc.quantity,
		NULL, ''stock'', ''actual'', ''total'', ''{cadre}'', NULL, NULL, ''xã X'', ''[2020-01-01,2021-01-01)'', NULL)::cbcc.fact)
		FROM generate_series(1, length(t), 2000) WITH ORDINALITY AS f (i, n), LATERAL (SELECT CASE n % 2 WHEN 0 THEN i ELSE length(t) - i END AS at) AS s), t))'),
	('compare_facts', '(SELECT count(*) FROM cbcc.compare_facts(cbcc.facts(t), cbcc.facts(t), t, t))'),
	('report_qualification', '(SELECT count(*) FROM cbcc.report_qualification(cbcc.facts(t)))'), ('report_training', '(SELECT count(*) FROM cbcc.report_training(cbcc.facts(t)))'),
	('report_plan', '(SELECT count(*) FROM cbcc.report_plan(cbcc.facts(t)))');

SELECT CASE WHEN count(*) = 0 THEN 'ok' ELSE 'not ok' END || ' - every function of a text is measured' || coalesce(': not ' || string_agg(DISTINCT p.proname, ', '), '')
FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang
WHERE p.pronamespace = 'cbcc'::regnamespace AND l.lanname IN ('c', 'sql') AND 'text'::regtype = ANY (p.proargtypes::oid[])
	AND NOT EXISTS (SELECT FROM subject WHERE call ~ ('cbcc\.' || p.proname || '\('));

-- The backend's own time where the kernel tells it, for others work beside us.
CREATE FUNCTION pg_temp.milliseconds() RETURNS float8 LANGUAGE sql AS $$
	SELECT coalesce(nullif(split_part(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ', 1)::float8 / 1e6, 0), extract(epoch FROM clock_timestamp()) * 1000)
$$;
CREATE FUNCTION pg_temp.time_of(call text, content text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	start float8 := pg_temp.milliseconds();
BEGIN
	BEGIN
		EXECUTE 'SELECT ' || regexp_replace(call, '\mt\M', '$1', 'g') USING content;
	EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
		NULL;
	END;
	RETURN pg_temp.milliseconds() - start;
END
$$;
-- NULL where time grows as it should: the best of some tries against the worst,
-- for the clock ticks every 4 ms and others work beside us.
CREATE FUNCTION pg_temp.too_much(call text, piece text, kb int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	short text := repeat(piece, kb * 1024 / octet_length(piece));
	long text := repeat(piece, kb * 4096 / octet_length(piece));
	ms float8 := 0;
	ms_long float8 := 'infinity';
BEGIN
	FOR i IN 1 .. 4 LOOP
		ms := greatest(ms, pg_temp.time_of(call, short));
		ms_long := least(ms_long, pg_temp.time_of(call, long));
		IF ms_long <= 6 * ms + 40 THEN
			RETURN NULL;
		END IF;
	END LOOP;
	RETURN format('%s kB of %L in %s ms, %s kB in %s', kb, piece, round(ms), kb * 4, round(ms_long));
END
$$;
SELECT format($$SELECT CASE WHEN count(x) = 0 THEN 'ok' ELSE 'not ok' END || ' - %s: ' || coalesce(string_agg(x, '; '), count(*) || ' texts')
	FROM piece, pg_temp.too_much(%L, piece, %s) AS x WHERE n <= %s$$, replace(name, '''', ''), call, :kb, :texts)
FROM subject ORDER BY name \gexec

-- A cancel is answered at once: of a function that asks for it only at its end
-- this would be seconds.  The timer runs once for a statement, so each call is
-- one; where it runs out behind the call, that was in time.
CREATE TEMP TABLE late (name text, said text);
CREATE FUNCTION pg_temp.late(call text, piece text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	start float8;
	ms float8;
	content text;
BEGIN
	start := pg_temp.milliseconds();
	BEGIN
		content := repeat(piece, 16777216 / octet_length(piece));
		BEGIN
			EXECUTE 'SELECT ' || regexp_replace(call, '\mt\M', '$1', 'g') USING content;
		EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
			NULL;
		END;
		ms := pg_temp.milliseconds() - start;
		PERFORM pg_sleep(0);	-- where a cancel that waits is answered
	EXCEPTION WHEN query_canceled THEN
		ms := coalesce(ms, pg_temp.milliseconds() - start);
	END;
	RETURN CASE WHEN ms > 500 THEN format('%L after %s ms', piece, round(ms)) END;
EXCEPTION WHEN query_canceled THEN
	RETURN NULL;
END
$$;
-- what is cancelled behind the function, while its row is kept, leaves no row
\set ON_ERROR_STOP off
SET statement_timeout = '150ms';
SELECT format('INSERT INTO late VALUES (%L, pg_temp.late(%L, %L))', name, call, piece)
FROM subject, unnest(ARRAY['nghìn ', '12 người ', 'ĐH Luật; ', U&'a\0323\0302']) AS piece \gexec
RESET statement_timeout;
\set ON_ERROR_STOP on
SELECT CASE WHEN count(said) = 0 AND count(late.name) >= 3 THEN 'ok' ELSE 'not ok' END ||
	' - a cancel of ' || name || ': ' || count(late.name) || ' texts' || coalesce('; ' || string_agg(said, '; '), '')
FROM subject LEFT JOIN late USING (name) GROUP BY name ORDER BY name;
