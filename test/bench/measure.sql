--
-- What the benchmarks share: statements measured in turns, in one session on
-- one core, the median of the rounds told.  \ir it first.
--
\set ON_ERROR_STOP on
\set QUIET on
\pset footer off
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '1GB';
SET maintenance_work_mem = '1GB';
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;

-- The first statement of a contest is ours; bytes is the text it goes over.
CREATE TEMP TABLE contestant (
	id int GENERATED ALWAYS AS IDENTITY,
	contest text,
	name text,
	statement text,
	bytes numeric
);

CREATE FUNCTION pg_temp.milliseconds(statement text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE statement;
	RETURN extract(epoch FROM clock_timestamp() - start) * 1000;
END
$$;

-- "times ours" is how many times as long as ours another takes.
CREATE FUNCTION pg_temp.bench(wanted text, rounds int)
RETURNS TABLE (name text, ms numeric, "MB/s" numeric, "times ours" numeric)
LANGUAGE plpgsql AS $$
DECLARE
	c record;
BEGIN
	CREATE TEMP TABLE run (id int, ms float8);
	FOR i IN 1 .. rounds LOOP
		FOR c IN SELECT * FROM pg_temp.contestant WHERE contest = wanted ORDER BY id LOOP
			INSERT INTO run VALUES (c.id, pg_temp.milliseconds(c.statement));
		END LOOP;
	END LOOP;
	RETURN QUERY
		SELECT k.name, round(m.median::numeric, 1), round(k.bytes / m.median::numeric / 1000, 1),
			round((m.median / first_value(m.median) OVER (ORDER BY k.id))::numeric, 2)
		FROM pg_temp.contestant k
		JOIN (SELECT id, percentile_cont(0.5) WITHIN GROUP (ORDER BY run.ms) AS median FROM run GROUP BY id) m USING (id)
		ORDER BY k.id;
	DROP TABLE run;
END
$$;
