--
-- qualification_range
--

CREATE TYPE cbcc.qualification_range;

CREATE FUNCTION cbcc.qualification_range_canonical(cbcc.qualification_range)
RETURNS cbcc.qualification_range
AS 'MODULE_PATHNAME', 'qualification_range_canonical'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.qualification_range_canonical(cbcc.qualification_range) IS
'One form for equal ranges: an inclusive upper bound without a grade takes in all its grades, and an open end ends with the track or scale of the other bound.';

CREATE TYPE cbcc.qualification_range AS RANGE (
	SUBTYPE = cbcc.qualification,
	SUBTYPE_OPCLASS = cbcc.qualification_ops,
	CANONICAL = cbcc.qualification_range_canonical,
	MULTIRANGE_TYPE_NAME = cbcc.qualification_multirange
);
COMMENT ON TYPE cbcc.qualification_range IS
'Qualifications from one level to another of the same track, both included; @> answers whether a qualification meets the requirement.';
COMMENT ON TYPE cbcc.qualification_multirange IS 'Several ranges of qualifications.';
COMMENT ON FUNCTION cbcc.qualification_range(cbcc.qualification, cbcc.qualification) IS
'Range from the first, included, up to the second, excluded.';
COMMENT ON FUNCTION cbcc.qualification_range(cbcc.qualification, cbcc.qualification, pg_catalog.text) IS
'Range with bounds as the third argument says: [], [), (] or ().';
COMMENT ON FUNCTION cbcc.qualification_multirange() IS 'Multirange of no range.';
COMMENT ON FUNCTION cbcc.qualification_multirange(cbcc.qualification_range) IS 'Multirange of one range.';
COMMENT ON FUNCTION cbcc.qualification_multirange(cbcc.qualification_range[]) IS 'Multirange of the ranges.';

CREATE FUNCTION cbcc.track(cbcc.qualification_range)
RETURNS cbcc.qualification_track
AS 'MODULE_PATHNAME', 'qualification_range_track'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.track(cbcc.qualification_range) IS
'The track of both bounds; null for a range that is empty, unbounded or reaches over several tracks.';

CREATE FUNCTION cbcc.min_level(cbcc.qualification_range)
RETURNS cbcc.qualification_level
AS 'MODULE_PATHNAME', 'qualification_range_min_level'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.min_level(cbcc.qualification_range) IS
'The lowest level; null where the range is a whole track, empty, unbounded or of several tracks.';

CREATE FUNCTION cbcc.max_level(cbcc.qualification_range)
RETURNS cbcc.qualification_level
AS 'MODULE_PATHNAME', 'qualification_range_max_level'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.max_level(cbcc.qualification_range) IS
'The highest level; null where the range is a whole track, empty, unbounded or of several tracks.';
