--
-- qualification
--

CREATE TYPE cbcc.qualification;

CREATE FUNCTION cbcc.qualification_in(pg_catalog.cstring)
RETURNS cbcc.qualification
AS 'MODULE_PATHNAME', 'qualification_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200;
COMMENT ON FUNCTION cbcc.qualification_in(pg_catalog.cstring) IS
'Reads one level, track or grade; strict: no field of study, one value. An abbreviation with two readings raises 22P02 with both in the hint. Raises 22P02 with the position and what was expected, 22003 where the value does not fit.';

CREATE FUNCTION cbcc.qualification_out(cbcc.qualification)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'qualification_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.qualification_out(cbcc.qualification) IS
'Writes the Vietnamese form, which qualification_in reads back to an equal value.';

CREATE FUNCTION cbcc.qualification_recv(pg_catalog.internal)
RETURNS cbcc.qualification
AS 'MODULE_PATHNAME', 'qualification_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200;
COMMENT ON FUNCTION cbcc.qualification_recv(pg_catalog.internal) IS
'Reads the binary form: one byte, the version (1), then the text form. Checks what qualification_in checks.';

CREATE FUNCTION cbcc.qualification_send(cbcc.qualification)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'qualification_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.qualification_send(cbcc.qualification) IS
'Writes the binary form: one byte, the version (1), then the text form.';

CREATE TYPE cbcc.qualification (
	INPUT = cbcc.qualification_in, OUTPUT = cbcc.qualification_out,
	RECEIVE = cbcc.qualification_recv, SEND = cbcc.qualification_send,
	INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, STORAGE = plain
);
COMMENT ON TYPE cbcc.qualification IS
'Track, level, language and grade in 4 bytes. Sorts by track, then level, then language, then grade.';

CREATE FUNCTION cbcc.qualification_eq(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_eq(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator =.';

CREATE FUNCTION cbcc.qualification_ne(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_ne(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator <>.';

CREATE FUNCTION cbcc.qualification_lt(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_lt(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator <.';

CREATE FUNCTION cbcc.qualification_le(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_le(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator <=.';

CREATE FUNCTION cbcc.qualification_gt(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_gt(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator >.';

CREATE FUNCTION cbcc.qualification_ge(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'qualification_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_ge(cbcc.qualification, cbcc.qualification) IS
'Implementation of operator >=.';

CREATE FUNCTION cbcc.qualification_cmp(cbcc.qualification, cbcc.qualification)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'qualification_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_cmp(cbcc.qualification, cbcc.qualification) IS
'-1, 0 or 1: by track, then level, then language, then grade.';

CREATE FUNCTION cbcc.qualification_hash(cbcc.qualification)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'qualification_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_hash(cbcc.qualification) IS
'Hash for indexes, joins and grouping.';

CREATE FUNCTION cbcc.qualification_hash_extended(cbcc.qualification, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'qualification_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.qualification_hash_extended(cbcc.qualification, pg_catalog.int8) IS
'Hash with a seed, for hash partitions.';

CREATE OPERATOR cbcc.= (
	FUNCTION = cbcc.qualification_eq,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.=), NEGATOR = OPERATOR(cbcc.<>),
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR cbcc.= (cbcc.qualification, cbcc.qualification) IS 'equal to';

CREATE OPERATOR cbcc.<> (
	FUNCTION = cbcc.qualification_ne,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.<>), NEGATOR = OPERATOR(cbcc.=),
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR cbcc.<> (cbcc.qualification, cbcc.qualification) IS 'not equal to';

CREATE OPERATOR cbcc.< (
	FUNCTION = cbcc.qualification_lt,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.>), NEGATOR = OPERATOR(cbcc.>=),
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR cbcc.< (cbcc.qualification, cbcc.qualification) IS 'before';

CREATE OPERATOR cbcc.<= (
	FUNCTION = cbcc.qualification_le,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.>=), NEGATOR = OPERATOR(cbcc.>),
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR cbcc.<= (cbcc.qualification, cbcc.qualification) IS 'before or equal to';

CREATE OPERATOR cbcc.> (
	FUNCTION = cbcc.qualification_gt,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.<), NEGATOR = OPERATOR(cbcc.<=),
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR cbcc.> (cbcc.qualification, cbcc.qualification) IS 'after';

CREATE OPERATOR cbcc.>= (
	FUNCTION = cbcc.qualification_ge,
	LEFTARG = cbcc.qualification, RIGHTARG = cbcc.qualification,
	COMMUTATOR = OPERATOR(cbcc.<=), NEGATOR = OPERATOR(cbcc.<),
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR cbcc.>= (cbcc.qualification, cbcc.qualification) IS 'after or equal to';

CREATE OPERATOR CLASS cbcc.qualification_ops
	DEFAULT FOR TYPE cbcc.qualification USING btree AS
	OPERATOR 1 cbcc.<, OPERATOR 2 cbcc.<=, OPERATOR 3 cbcc.=,
	OPERATOR 4 cbcc.>=, OPERATOR 5 cbcc.>,
	FUNCTION 1 cbcc.qualification_cmp(cbcc.qualification, cbcc.qualification);
COMMENT ON OPERATOR CLASS cbcc.qualification_ops USING btree IS 'by track, then level, then language, then grade';
COMMENT ON OPERATOR FAMILY cbcc.qualification_ops USING btree IS 'by track, then level, then language, then grade';

CREATE OPERATOR CLASS cbcc.qualification_ops
	DEFAULT FOR TYPE cbcc.qualification USING hash AS
	OPERATOR 1 cbcc.=,
	FUNCTION 1 cbcc.qualification_hash(cbcc.qualification),
	FUNCTION 2 cbcc.qualification_hash_extended(cbcc.qualification, pg_catalog.int8);
COMMENT ON OPERATOR CLASS cbcc.qualification_ops USING hash IS 'equality';
COMMENT ON OPERATOR FAMILY cbcc.qualification_ops USING hash IS 'equality';

CREATE FUNCTION cbcc.track(cbcc.qualification)
RETURNS cbcc.qualification_track
AS 'MODULE_PATHNAME', 'qualification_track'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.track(cbcc.qualification) IS
'The track; never null.';

CREATE FUNCTION cbcc.level(cbcc.qualification)
RETURNS cbcc.qualification_level
AS 'MODULE_PATHNAME', 'qualification_level'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.level(cbcc.qualification) IS
'The level, or null where the value names a track, a language or a course without levels.';

CREATE FUNCTION cbcc.language(cbcc.qualification)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'qualification_language'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.language(cbcc.qualification) IS
'ISO 639 code of the language, or null.';

CREATE FUNCTION cbcc.grade(cbcc.qualification)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'qualification_grade'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.grade(cbcc.qualification) IS
'The grade (B1, IELTS 6.5, 9/12, basic, 4), or null.';

CREATE FUNCTION cbcc.qualification_smaller(cbcc.qualification, cbcc.qualification)
RETURNS cbcc.qualification
AS 'MODULE_PATHNAME', 'qualification_smaller'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbcc.qualification_smaller(cbcc.qualification, cbcc.qualification) IS
'The lower of two, for the aggregate min.';

CREATE AGGREGATE cbcc.min(cbcc.qualification) (
	SFUNC = cbcc.qualification_smaller, STYPE = cbcc.qualification,
	COMBINEFUNC = cbcc.qualification_smaller, SORTOP = OPERATOR(cbcc.<),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.min(cbcc.qualification) IS
'The lowest value in the order of the type; compare values of one track. Null over no rows.';

CREATE FUNCTION cbcc.qualification_larger(cbcc.qualification, cbcc.qualification)
RETURNS cbcc.qualification
AS 'MODULE_PATHNAME', 'qualification_larger'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cbcc.qualification_larger(cbcc.qualification, cbcc.qualification) IS
'The higher of two, for the aggregate max.';

CREATE AGGREGATE cbcc.max(cbcc.qualification) (
	SFUNC = cbcc.qualification_larger, STYPE = cbcc.qualification,
	COMBINEFUNC = cbcc.qualification_larger, SORTOP = OPERATOR(cbcc.>),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.max(cbcc.qualification) IS
'The highest value in the order of the type; compare values of one track. Null over no rows.';
