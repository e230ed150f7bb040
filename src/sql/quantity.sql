--
-- quantity
--

CREATE TYPE cbcc.quantity;

CREATE FUNCTION cbcc.quantity_in(pg_catalog.cstring)
RETURNS cbcc.quantity
AS 'MODULE_PATHNAME', 'quantity_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.quantity_in(pg_catalog.cstring) IS
'Reads sign word, number and unit, as in "gan 125.300 luot" or "55,6%" written with their marks; a unit is required. Raises 22P02 with the position and what was expected, 22003 where the value does not fit.';

CREATE FUNCTION cbcc.quantity_out(cbcc.quantity)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'quantity_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8;
COMMENT ON FUNCTION cbcc.quantity_out(cbcc.quantity) IS
'Writes the Vietnamese form, which quantity_in reads back to an equal value.';

CREATE FUNCTION cbcc.quantity_recv(pg_catalog.internal)
RETURNS cbcc.quantity
AS 'MODULE_PATHNAME', 'quantity_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.quantity_recv(pg_catalog.internal) IS
'Reads the binary form: one byte, the version (1), then the text form. Checks what quantity_in checks.';

CREATE FUNCTION cbcc.quantity_send(cbcc.quantity)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'quantity_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8;
COMMENT ON FUNCTION cbcc.quantity_send(cbcc.quantity) IS
'Writes the binary form: one byte, the version (1), then the text form.';

CREATE TYPE cbcc.quantity (
	INPUT = cbcc.quantity_in, OUTPUT = cbcc.quantity_out,
	RECEIVE = cbcc.quantity_recv, SEND = cbcc.quantity_send,
	INTERNALLENGTH = 16, ALIGNMENT = double, STORAGE = plain
);
COMMENT ON TYPE cbcc.quantity IS
'An exact decimal of at most 18 digits, 9 of them behind the comma, with a unit and a sign word. Sorts by unit, value, sign word; equal where all three are.';

CREATE FUNCTION cbcc.quantity_eq(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_eq(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator =.';

CREATE FUNCTION cbcc.quantity_ne(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_ne(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator <>.';

CREATE FUNCTION cbcc.quantity_lt(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_lt(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator <.';

CREATE FUNCTION cbcc.quantity_le(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_le(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator <=.';

CREATE FUNCTION cbcc.quantity_gt(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_gt(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator >.';

CREATE FUNCTION cbcc.quantity_ge(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantity_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_ge(cbcc.quantity, cbcc.quantity) IS
'Implementation of operator >=.';

CREATE FUNCTION cbcc.quantity_cmp(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'quantity_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_cmp(cbcc.quantity, cbcc.quantity) IS
'-1, 0 or 1: by unit, then value, then sign word.';

CREATE FUNCTION cbcc.quantity_hash(cbcc.quantity)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'quantity_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_hash(cbcc.quantity) IS
'Hash for indexes, joins and grouping.';

CREATE FUNCTION cbcc.quantity_hash_extended(cbcc.quantity, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'quantity_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.quantity_hash_extended(cbcc.quantity, pg_catalog.int8) IS
'Hash with a seed, for hash partitions.';

CREATE OPERATOR cbcc.= (
	FUNCTION = cbcc.quantity_eq,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.=), NEGATOR = OPERATOR(cbcc.<>),
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR cbcc.= (cbcc.quantity, cbcc.quantity) IS 'equal to';

CREATE OPERATOR cbcc.<> (
	FUNCTION = cbcc.quantity_ne,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.<>), NEGATOR = OPERATOR(cbcc.=),
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR cbcc.<> (cbcc.quantity, cbcc.quantity) IS 'not equal to';

CREATE OPERATOR cbcc.< (
	FUNCTION = cbcc.quantity_lt,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.>), NEGATOR = OPERATOR(cbcc.>=),
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR cbcc.< (cbcc.quantity, cbcc.quantity) IS 'before';

CREATE OPERATOR cbcc.<= (
	FUNCTION = cbcc.quantity_le,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.>=), NEGATOR = OPERATOR(cbcc.>),
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR cbcc.<= (cbcc.quantity, cbcc.quantity) IS 'before or equal to';

CREATE OPERATOR cbcc.> (
	FUNCTION = cbcc.quantity_gt,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.<), NEGATOR = OPERATOR(cbcc.<=),
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR cbcc.> (cbcc.quantity, cbcc.quantity) IS 'after';

CREATE OPERATOR cbcc.>= (
	FUNCTION = cbcc.quantity_ge,
	LEFTARG = cbcc.quantity, RIGHTARG = cbcc.quantity,
	COMMUTATOR = OPERATOR(cbcc.<=), NEGATOR = OPERATOR(cbcc.<),
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR cbcc.>= (cbcc.quantity, cbcc.quantity) IS 'after or equal to';

CREATE OPERATOR CLASS cbcc.quantity_ops
	DEFAULT FOR TYPE cbcc.quantity USING btree AS
	OPERATOR 1 cbcc.<, OPERATOR 2 cbcc.<=, OPERATOR 3 cbcc.=,
	OPERATOR 4 cbcc.>=, OPERATOR 5 cbcc.>,
	FUNCTION 1 cbcc.quantity_cmp(cbcc.quantity, cbcc.quantity);
COMMENT ON OPERATOR CLASS cbcc.quantity_ops USING btree IS 'by unit, then value, then sign word';
COMMENT ON OPERATOR FAMILY cbcc.quantity_ops USING btree IS 'by unit, then value, then sign word';

CREATE OPERATOR CLASS cbcc.quantity_ops
	DEFAULT FOR TYPE cbcc.quantity USING hash AS
	OPERATOR 1 cbcc.=,
	FUNCTION 1 cbcc.quantity_hash(cbcc.quantity),
	FUNCTION 2 cbcc.quantity_hash_extended(cbcc.quantity, pg_catalog.int8);
COMMENT ON OPERATOR CLASS cbcc.quantity_ops USING hash IS 'equality';
COMMENT ON OPERATOR FAMILY cbcc.quantity_ops USING hash IS 'equality';

CREATE FUNCTION cbcc.value(cbcc.quantity)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'quantity_value'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.value(cbcc.quantity) IS
'The number, exactly. Of an order of magnitude its power of ten.';

CREATE FUNCTION cbcc.unit(cbcc.quantity)
RETURNS cbcc.quantity_unit
AS 'MODULE_PATHNAME', 'quantity_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.unit(cbcc.quantity) IS
'The unit.';

CREATE FUNCTION cbcc.approx(cbcc.quantity)
RETURNS cbcc.quantity_approx
AS 'MODULE_PATHNAME', 'quantity_approx'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.approx(cbcc.quantity) IS
'The sign word; exact where there is none.';

CREATE FUNCTION cbcc.bounds(cbcc.quantity)
RETURNS pg_catalog.numrange
AS 'MODULE_PATHNAME', 'quantity_bounds'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.bounds(cbcc.quantity) IS
'The values that the sign word allows: exact [v,v], over (v,), at_least [v,), under (,v), at_most (,v]; about and order allow all, (,).';
