--
-- Titles, their standards and age bands
--

CREATE TYPE cbcc.standard_area AS ENUM ('plain', 'mountain');
COMMENT ON TYPE cbcc.standard_area IS
'Where the standard of a title holds: plain, or mountain (mountain, border, island, minority and very difficult areas).';

CREATE TYPE cbcc.standard_evidence AS ENUM ('page', 'general', 'doubtful');
COMMENT ON TYPE cbcc.standard_evidence IS
'How sure a standard is: read in a published page, general knowledge of the field, or doubtful, which is shown and never applied.';

CREATE TYPE cbcc.age_band AS (
	label pg_catalog.text,
	female pg_catalog.bool,
	ages pg_catalog.int4range
);
COMMENT ON TYPE cbcc.age_band IS 'A band of ages of a staffing report. Bands of one label are one column.';
COMMENT ON COLUMN cbcc.age_band.label IS 'The heading.';
COMMENT ON COLUMN cbcc.age_band.female IS 'Women only, men only, or null for both.';
COMMENT ON COLUMN cbcc.age_band.ages IS 'Completed years.';

CREATE FUNCTION cbcc.find_titles(title pg_catalog.text)
RETURNS pg_catalog.text[]
AS 'MODULE_PATHNAME', 'find_titles'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.find_titles(pg_catalog.text) IS
'The titles that a cell of a personnel table names, written out, in text order; empty where none is known. Case, tones, marks and abbreviations do not count. A title without a level of administration is taken as one of a commune.';

CREATE FUNCTION cbcc.find_rank(rank pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'find_rank'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.find_rank(pg_catalog.text) IS
'The rank (ngach) that a cell names by its word, its abbreviation or its code, or one that counts as equal to it; null where none is known.';

CREATE FUNCTION cbcc.standards(at pg_catalog.date DEFAULT NULL, OUT title pg_catalog.text, OUT area cbcc.standard_area, OUT track cbcc.qualification_track, OUT minimum cbcc.qualification, OUT instead cbcc.qualification, OUT valid_from pg_catalog.date, OUT valid_to pg_catalog.date, OUT grace_until pg_catalog.date, OUT act pg_catalog.text, OUT evidence cbcc.standard_evidence, OUT note pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'standards'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION cbcc.standards(pg_catalog.date) IS
'What titles ask for on a day, or ever where that is null: the least qualification of a track (a bare track: any of it), what does as well instead, the days of validity, both included, the last day of grace for those in post before, the act, and how sure that is. A null area is everywhere.';

CREATE FUNCTION cbcc.meets_standard(title pg_catalog.text, area cbcc.standard_area, held cbcc.qualification[], at pg_catalog.date, in_post_since pg_catalog.date DEFAULT NULL, OUT result cbcc.fact_standard, OUT missing pg_catalog.text, OUT grace_until pg_catalog.date, OUT titles pg_catalog.text[])
RETURNS pg_catalog.record
AS 'MODULE_PATHNAME', 'meets_standard'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION cbcc.meets_standard(pg_catalog.text, cbcc.standard_area, cbcc.qualification[], pg_catalog.date, pg_catalog.date) IS
'Does somebody meet the standards of their titles, as find_titles() reads them, on a day? met; above, where profession or political theory is higher than asked for; below, with what is missing in Vietnamese and the last day of grace, if all that is missing has one (in_post_since: only for those in post before the standard; null: not known, and given). Null where no standard that is sure holds, or title, held or at is null. A null area is plain.';

CREATE FUNCTION cbcc.age_bands(at pg_catalog.date)
RETURNS SETOF cbcc.age_band
AS 'MODULE_PATHNAME', 'age_bands'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 6;
COMMENT ON FUNCTION cbcc.age_bands(pg_catalog.date) IS
'The age bands of staffing reports on a day, in their order.';

CREATE FUNCTION cbcc.staffing_form(OUT heading pg_catalog.text, OUT needs pg_catalog.text, OUT who pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'staffing_form'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 40;
COMMENT ON FUNCTION cbcc.staffing_form() IS
'The columns of the staffing report in their order, for create_personnel_reports(): the heading, the mapped column that it needs, and who is counted, as a condition. Age bands stand behind them.';

CREATE FUNCTION cbcc.is_marked(cell pg_catalog.text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'is_marked'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.is_marked(pg_catalog.text) IS
'Does a cell of a yes-or-no column say yes: anything but nothing, a dash, 0, a no, and Nam in the column of sex or Kinh in that of ethnicity. False for null.';

CREATE FUNCTION cbcc.age_at(birth pg_catalog.date, at pg_catalog.date)
RETURNS pg_catalog.int4
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5
RETURN EXTRACT(year FROM pg_catalog.age(at::pg_catalog.timestamp, birth::pg_catalog.timestamp))::pg_catalog.int4;
COMMENT ON FUNCTION cbcc.age_at(pg_catalog.date, pg_catalog.date) IS 'Completed years on a day.';

CREATE FUNCTION cbcc.age_at(birth_year pg_catalog.int4, at pg_catalog.date)
RETURNS pg_catalog.int4
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5
RETURN EXTRACT(year FROM at)::pg_catalog.int4 OPERATOR(pg_catalog.-) birth_year;
COMMENT ON FUNCTION cbcc.age_at(pg_catalog.int4, pg_catalog.date) IS 'Years by the year of birth alone.';

CREATE FUNCTION cbcc.age_at(birth pg_catalog.text, at pg_catalog.date)
RETURNS pg_catalog.int4
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100
RETURN CASE
	WHEN pg_catalog.isfinite(pg_catalog.lower(cbcc.parse_period(birth)))
		AND pg_catalog.upper(cbcc.parse_period(birth)) OPERATOR(pg_catalog.-) pg_catalog.lower(cbcc.parse_period(birth)) OPERATOR(pg_catalog.=) 1
		THEN cbcc.age_at(pg_catalog.lower(cbcc.parse_period(birth)), at)
	ELSE cbcc.age_at(pg_catalog.substring(birth, '(?:^|\D)((?:19|20)\d\d)\s*$')::pg_catalog.int4, at) END;
COMMENT ON FUNCTION cbcc.age_at(pg_catalog.text, pg_catalog.date) IS
'Years by a cell that holds a day of birth (1/6/1979) or ends in a year; null where it does neither.';
