--
-- Calls that are cancelled at any moment leave nothing behind that the next one
-- at their place in the same transaction trips over.
--
-- psql -v seconds=N -v text=TEXT -f cancelled.sql, in a database with the
-- extension, while cancel.sql runs beside it.  One line of TAP.
--
\set ON_ERROR_STOP on
\set QUIET on
\pset format unaligned
\pset tuples_only on
CREATE TEMP TABLE setting AS SELECT :'text' || E'\n' || normalize(:'text', NFD) AS body, :seconds AS seconds;
CREATE TEMP TABLE call AS SELECT i, call FROM unnest(ARRAY['cbcc.facts(t, ''2020-01-01'')', 'cbcc.documents(t)', 'cbcc.parse_article(t)', 'cbcc.normalize_vi(t)',
	'cbcc.fold_vi(t)', 'cbcc.unaccent_vi(t)', 'cbcc.legacy_encoding(t)', 'cbcc.to_legacy(cbcc.normalize_vi(left(t, 2000)), ''vni'')',
	'cbcc.quote_compounds(t)', 'to_tsvector(''cbcc.vietnamese'', t)', 'cbcc.qualifications(t)', 'cbcc.qualifications(''ĐH Luật; TC LLCT'')',
	'cbcc.given_name(t::cbcc.person_name)', 'cbcc.find_titles(t)', 'cbcc.unit_code(''xã Bản Mạ'', t)',
	'cbcc.quote(t, ''[100,2000)'')']) WITH ORDINALITY AS c (call, i);

-- One handler in the other: a cancel may come where another is told.
SELECT format($make$
	CREATE FUNCTION pg_temp.work() RETURNS text LANGUAGE plpgsql AS $work$
	DECLARE
		t text := (SELECT body FROM setting);
		stop timestamptz := clock_timestamp() + (SELECT seconds + 2 FROM setting) * interval '1 s';
		a text[] := ARRAY[%s];
		b text;
		wrong text[] := '{}';
		cancels int := 0;
	BEGIN
		LOOP BEGIN LOOP BEGIN LOOP BEGIN
			WHILE clock_timestamp() < stop LOOP
				BEGIN
					%s
				EXCEPTION WHEN query_canceled THEN
					cancels := cancels + 1;
				END;
			END LOOP;
		EXIT; EXCEPTION WHEN query_canceled THEN END; END LOOP;
		EXIT; EXCEPTION WHEN query_canceled THEN END; END LOOP;
		EXIT; EXCEPTION WHEN query_canceled THEN END; END LOOP;
		RETURN CASE WHEN wrong = '{}' AND cancels > 10 * (SELECT seconds FROM setting) THEN 'ok' ELSE 'not ok' END ||
			' - ' || cancels || ' cancels, and the same results: ' || array_to_string(wrong, '; ');
	END
	$work$ $make$,
	string_agg(format('(%s)::text', call), ', ' ORDER BY i),
	string_agg(format('b := (%s)::text; IF b IS DISTINCT FROM a[%s] THEN wrong := wrong || %L::text; END IF;', call, i, call), ' ' ORDER BY i))
FROM call \gexec
SELECT pg_temp.work();
