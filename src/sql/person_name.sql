--
-- person_name
--

CREATE TYPE cbcc.person_name_text;

CREATE FUNCTION cbcc.person_name_in(pg_catalog.cstring)
RETURNS cbcc.person_name_text
AS 'textin'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_in(pg_catalog.cstring) IS
'Takes any text as it is.';

CREATE FUNCTION cbcc.person_name_out(cbcc.person_name_text)
RETURNS pg_catalog.cstring
AS 'textout'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_out(cbcc.person_name_text) IS
'Gives the text as it came.';

CREATE FUNCTION cbcc.person_name_recv(pg_catalog.internal)
RETURNS cbcc.person_name_text
AS 'textrecv'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_recv(pg_catalog.internal) IS
'Takes any text as it is, in the binary form of text.';

CREATE FUNCTION cbcc.person_name_send(cbcc.person_name_text)
RETURNS pg_catalog.bytea
AS 'textsend'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_send(cbcc.person_name_text) IS
'Gives the text as it came, in the binary form of text.';

CREATE TYPE cbcc.person_name_text (
	INPUT = cbcc.person_name_in, OUTPUT = cbcc.person_name_out,
	RECEIVE = cbcc.person_name_recv, SEND = cbcc.person_name_send,
	LIKE = pg_catalog.text, CATEGORY = 'S', COLLATABLE = true
);
COMMENT ON TYPE cbcc.person_name_text IS
'person_name under any collation; what the functions and operators of person_name are declared with.';

-- Not implicit: where cbcc is not in search_path, = would be that of text, and
-- nothing would tell.
CREATE CAST (cbcc.person_name_text AS pg_catalog.text) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (cbcc.person_name_text AS pg_catalog.text) IS 'as it was written';
CREATE CAST (pg_catalog.text AS cbcc.person_name_text) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (pg_catalog.text AS cbcc.person_name_text) IS 'as it was written';
CREATE CAST (pg_catalog.varchar AS cbcc.person_name_text) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (pg_catalog.varchar AS cbcc.person_name_text) IS 'as it was written';
CREATE CAST (cbcc.person_name_text AS pg_catalog.varchar) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (cbcc.person_name_text AS pg_catalog.varchar) IS 'as it was written';

CREATE FUNCTION cbcc.person_name_eq(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_eq(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator =.';

CREATE FUNCTION cbcc.person_name_ne(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_ne(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator <>.';

CREATE FUNCTION cbcc.person_name_lt(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_lt(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator <.';

CREATE FUNCTION cbcc.person_name_le(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_le(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator <=.';

CREATE FUNCTION cbcc.person_name_gt(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_gt(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator >.';

CREATE FUNCTION cbcc.person_name_ge(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_ge(cbcc.person_name_text, cbcc.person_name_text) IS
'Implementation of operator >=.';

CREATE FUNCTION cbcc.person_name_cmp(cbcc.person_name_text, cbcc.person_name_text)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'person_name_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_cmp(cbcc.person_name_text, cbcc.person_name_text) IS
'Negative, 0 or positive: by given name, family name, middle names.';

CREATE FUNCTION cbcc.person_name_hash(cbcc.person_name_text)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'person_name_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_hash(cbcc.person_name_text) IS
'Hash for indexes, joins and grouping.';

CREATE FUNCTION cbcc.person_name_hash_extended(cbcc.person_name_text, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'person_name_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_hash_extended(cbcc.person_name_text, pg_catalog.int8) IS
'Hash with a seed, for hash partitions.';

CREATE FUNCTION cbcc.person_name_sortsupport(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'person_name_sortsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_sortsupport(pg_catalog.internal) IS
'Sorting with abbreviated keys.';

CREATE FUNCTION cbcc.person_name_smaller(cbcc.person_name_text, cbcc.person_name_text)
RETURNS cbcc.person_name_text
AS 'MODULE_PATHNAME', 'person_name_smaller'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_smaller(cbcc.person_name_text, cbcc.person_name_text) IS
'State function of min.';

CREATE FUNCTION cbcc.person_name_larger(cbcc.person_name_text, cbcc.person_name_text)
RETURNS cbcc.person_name_text
AS 'MODULE_PATHNAME', 'person_name_larger'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_larger(cbcc.person_name_text, cbcc.person_name_text) IS
'State function of max.';

CREATE OPERATOR cbcc.= (
	FUNCTION = cbcc.person_name_eq,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.=), NEGATOR = OPERATOR(cbcc.<>),
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR cbcc.= (cbcc.person_name_text, cbcc.person_name_text) IS 'equal to';

CREATE OPERATOR cbcc.<> (
	FUNCTION = cbcc.person_name_ne,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.<>), NEGATOR = OPERATOR(cbcc.=),
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR cbcc.<> (cbcc.person_name_text, cbcc.person_name_text) IS 'not equal to';

CREATE OPERATOR cbcc.< (
	FUNCTION = cbcc.person_name_lt,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.>), NEGATOR = OPERATOR(cbcc.>=),
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR cbcc.< (cbcc.person_name_text, cbcc.person_name_text) IS 'before';

CREATE OPERATOR cbcc.<= (
	FUNCTION = cbcc.person_name_le,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.>=), NEGATOR = OPERATOR(cbcc.>),
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR cbcc.<= (cbcc.person_name_text, cbcc.person_name_text) IS 'before or equal to';

CREATE OPERATOR cbcc.> (
	FUNCTION = cbcc.person_name_gt,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.<), NEGATOR = OPERATOR(cbcc.<=),
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR cbcc.> (cbcc.person_name_text, cbcc.person_name_text) IS 'after';

CREATE OPERATOR cbcc.>= (
	FUNCTION = cbcc.person_name_ge,
	LEFTARG = cbcc.person_name_text, RIGHTARG = cbcc.person_name_text,
	COMMUTATOR = OPERATOR(cbcc.<=), NEGATOR = OPERATOR(cbcc.<),
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR cbcc.>= (cbcc.person_name_text, cbcc.person_name_text) IS 'after or equal to';

CREATE OPERATOR CLASS cbcc.person_name_ops
	DEFAULT FOR TYPE cbcc.person_name_text USING btree AS
	OPERATOR 1 cbcc.<, OPERATOR 2 cbcc.<=, OPERATOR 3 cbcc.=,
	OPERATOR 4 cbcc.>=, OPERATOR 5 cbcc.>,
	FUNCTION 1 cbcc.person_name_cmp(cbcc.person_name_text, cbcc.person_name_text),
	FUNCTION 2 cbcc.person_name_sortsupport(pg_catalog.internal);
COMMENT ON OPERATOR CLASS cbcc.person_name_ops USING btree IS 'by given name, family name, middle names';
COMMENT ON OPERATOR FAMILY cbcc.person_name_ops USING btree IS 'by given name, family name, middle names';

CREATE OPERATOR CLASS cbcc.person_name_ops
	DEFAULT FOR TYPE cbcc.person_name_text USING hash AS
	OPERATOR 1 cbcc.=,
	FUNCTION 1 cbcc.person_name_hash(cbcc.person_name_text),
	FUNCTION 2 cbcc.person_name_hash_extended(cbcc.person_name_text, pg_catalog.int8);
COMMENT ON OPERATOR CLASS cbcc.person_name_ops USING hash IS 'equality';
COMMENT ON OPERATOR FAMILY cbcc.person_name_ops USING hash IS 'equality';

CREATE AGGREGATE cbcc.min(cbcc.person_name_text) (
	SFUNC = cbcc.person_name_smaller, STYPE = cbcc.person_name_text,
	COMBINEFUNC = cbcc.person_name_smaller, SORTOP = OPERATOR(cbcc.<),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.min(cbcc.person_name_text) IS
'The first name in office order.';

CREATE AGGREGATE cbcc.max(cbcc.person_name_text) (
	SFUNC = cbcc.person_name_larger, STYPE = cbcc.person_name_text,
	COMBINEFUNC = cbcc.person_name_larger, SORTOP = OPERATOR(cbcc.>),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.max(cbcc.person_name_text) IS
'The last name in office order.';

CREATE FUNCTION cbcc.family_name(cbcc.person_name_text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'family_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.family_name(cbcc.person_name_text) IS
'The first word of the name behind its title; null where the name is one word.';

CREATE FUNCTION cbcc.given_name(cbcc.person_name_text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'given_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.given_name(cbcc.person_name_text) IS
'The last word of the name; null where there is none.';

CREATE FUNCTION cbcc.middle_name(cbcc.person_name_text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'middle_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.middle_name(cbcc.person_name_text) IS
'The words between family name and given name, with single spaces; null where there are none.';

-- A type of its own has the collation of the database, and that may be C.  A
-- domain has the one it is given, and an index on it depends on that.
CREATE DOMAIN cbcc.person_name AS cbcc.person_name_text COLLATE cbcc.vi;
COMMENT ON DOMAIN cbcc.person_name IS
'The name of a person, kept as it was written. Sorts as an office does, by given name, family name, middle names, each under the collation, which is cbcc.vi where no other is named. Titles before the name, case, spaces, apostrophes, hyphens and the placement of tones do not count; what stands in parentheses or behind a comma after the name counts last.';
