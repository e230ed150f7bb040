--
-- Administrative units, by the public register of November 2021 to August 2026
--

CREATE FUNCTION cbcc.find_unit(place pg_catalog.text, within pg_catalog.text DEFAULT NULL, at_date pg_catalog.date DEFAULT NULL, OUT rank pg_catalog.int4, OUT code pg_catalog.text, OUT level pg_catalog.text, OUT name pg_catalog.text, OUT parent pg_catalog.text, OUT path pg_catalog.text, OUT valid pg_catalog.daterange, OUT differs pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'find_unit'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 200 ROWS 5;
COMMENT ON FUNCTION cbcc.find_unit(pg_catalog.text, pg_catalog.text, pg_catalog.date) IS
'The units that a place text may mean, the likeliest first; equal candidates share a rank. within, a place or a code, is what they lie in; at_date is the day that the text speaks of, null if any. differs says in what a candidate is not what was asked for, the gravest first: around (the unit around a body, a village or a name that the register does not have), outside (not in within), marks, level, type, date (not there on at_date), border (in within only since 1 July 2025), unmarked (marks were missing), renamed (in what within names at another time). Among equals province comes before district before commune, and what is there on at_date, or without one still is, before what was there nearest to it. No place is no error.';

CREATE FUNCTION cbcc.unit_code(place pg_catalog.text, within pg_catalog.text DEFAULT NULL, at_date pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unit_code'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.unit_code(pg_catalog.text, pg_catalog.text, pg_catalog.date) IS
'The code of the one unit that a place text means, null where find_unit has no candidate or several that no day asked for tells apart, and where the best differs by around, outside, marks or level. Candidates that are one unit at two times count as one, the latest.';

CREATE FUNCTION cbcc.province_today(place pg_catalog.text, within pg_catalog.text DEFAULT NULL, at_date pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'province_today'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.province_today(pg_catalog.text, pg_catalog.text, pg_catalog.date) IS
'The code of the province, one of the 34 of the register''s last day, that the place lies in: what a report sums by. Null where the best candidates of find_unit lie in several, where only marks make a name fit, and for what is not in one province. A body, a village and a name that the register does not have count for the unit around them; a place outside of within counts only if it is a province itself.';

CREATE FUNCTION cbcc.unit_name(code pg_catalog.text, at_date pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unit_name'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.unit_name(pg_catalog.text, pg_catalog.date) IS
'Type and name of the unit that had the code on a day, or last had it; null where none did.';

CREATE FUNCTION cbcc.unit_path(code pg_catalog.text, at_date pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unit_path'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 15;
COMMENT ON FUNCTION cbcc.unit_path(pg_catalog.text, pg_catalog.date) IS
'unit_name with the units around it, the narrowest first, as they were on that day or last.';

CREATE FUNCTION cbcc.unit_at(code pg_catalog.text, at_date pg_catalog.date)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unit_at'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.unit_at(pg_catalog.text, pg_catalog.date) IS
'The code, on a day, of the unit that a code names: itself while it is there, from 1 July 2025 on the successor of an old unit. Null where the unit was divided, is a district that was abolished, or was not there yet. A code that an old and a new unit had is read as the old one''s.';

CREATE FUNCTION cbcc.province_of(code pg_catalog.text, at_date pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'province_of'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.province_of(pg_catalog.text, pg_catalog.date) IS
'The code of the province, one of the 34 of the register''s last day, that has the territory of the unit that had the code on a day, or last had it.';

CREATE FUNCTION cbcc.successors(code pg_catalog.text, OUT successor pg_catalog.text, OUT name pg_catalog.text, OUT part pg_catalog.text, OUT since pg_catalog.date)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'successors'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 1;
COMMENT ON FUNCTION cbcc.successors(pg_catalog.text) IS
'The units of 1 July 2025 that a province or commune of 30 June 2025 went into, and whether whole, into it alone, or in part. part is null where units of one name lie side by side and the wording of the reform does not tell them apart, and where it does not name the unit at all: then the successor is the unit that took the code over, if any. Districts have none.';
