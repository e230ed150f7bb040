--
-- A million places: the unit and the province of each, in one query.
--
-- psql -f units.sql, in a database with the extension.
--
\ir measure.sql

-- Units of the register as texts name them: alone, inside of a province, with
-- all that is around them, without marks; dates through 2015 to 2026.
SELECT setseed(0.5) \g /dev/null
CREATE TEMP TABLE unit AS
SELECT row_number() OVER () AS n, code, lower(cbcc.unit_name(code, day)) AS name, lower(cbcc.unit_path(code, day)) AS path,
	lower(cbcc.unit_name(cbcc.province_of(code, day))) AS province, day
FROM (SELECT lpad(i::text, digits, '0') AS code FROM (VALUES (2, 99), (3, 999), (5, 32999)) AS level (digits, last), generate_series(1, last) AS i) AS c,
	unnest(ARRAY['2021-12-01', '2026-03-01']::date[]) AS day
WHERE cbcc.unit_name(code, day) IS NOT NULL;
CREATE TEMP TABLE place AS
SELECT CASE way WHEN 1 THEN path WHEN 2 THEN cbcc.unaccent_vi(path) ELSE name END AS place, CASE way WHEN 3 THEN province END AS within, day + way AS day
FROM (SELECT unit.*, (random() * 3)::int AS way FROM generate_series(1, 1000000) AS i JOIN unit ON n = i * 7919::int8 % (SELECT count(*) FROM unit) + 1) AS u;
ANALYZE place;
SELECT count(*) AS places, count(DISTINCT place) AS "distinct", round(avg(length(place))) AS characters FROM place;

INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'units', expression, format('SELECT count(%s) FROM place', expression), (SELECT sum(octet_length(place)) FROM place)
FROM (VALUES ('cbcc.unit_code(place, within, day)'), ('cbcc.province_today(place, within, day)'), ('cbcc.province_today(place)'),
	('public.unaccent(lower(place))')) AS v (expression);
\echo Places: a million look-ups, so that a millisecond is a nanosecond each
SELECT * FROM pg_temp.bench('units', 3);
