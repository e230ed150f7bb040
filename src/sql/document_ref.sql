--
-- document_ref
--

CREATE TYPE cbcc.document_ref;

CREATE FUNCTION cbcc.document_ref_in(pg_catalog.cstring)
RETURNS cbcc.document_ref
AS 'MODULE_PATHNAME', 'document_ref_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60;
COMMENT ON FUNCTION cbcc.document_ref_in(pg_catalog.cstring) IS
'Reads kind, number, day or year, and issuer; number or day is required. Raises 22P02 with the position and what was expected, 22003 where the value does not fit.';

CREATE FUNCTION cbcc.document_ref_out(cbcc.document_ref)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'document_ref_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 12;
COMMENT ON FUNCTION cbcc.document_ref_out(cbcc.document_ref) IS
'Writes the Vietnamese form, which document_ref_in reads back to an equal value.';

CREATE FUNCTION cbcc.document_ref_recv(pg_catalog.internal)
RETURNS cbcc.document_ref
AS 'MODULE_PATHNAME', 'document_ref_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60;
COMMENT ON FUNCTION cbcc.document_ref_recv(pg_catalog.internal) IS
'Reads the binary form: one byte, the version (1), then the text form. Checks what document_ref_in checks.';

CREATE FUNCTION cbcc.document_ref_send(cbcc.document_ref)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'document_ref_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 12;
COMMENT ON FUNCTION cbcc.document_ref_send(cbcc.document_ref) IS
'Writes the binary form: one byte, the version (1), then the text form.';

CREATE TYPE cbcc.document_ref (
	INPUT = cbcc.document_ref_in, OUTPUT = cbcc.document_ref_out,
	RECEIVE = cbcc.document_ref_recv, SEND = cbcc.document_ref_send,
	INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended
);
COMMENT ON TYPE cbcc.document_ref IS
'A document cited: kind, number, year, issuer, day. Equal where it is the same document: kind, year and number (case, leading zeros and the place of tone marks do not count); the issuer counts too where the number holds no letters or is missing, the day where it is missing.';

CREATE FUNCTION cbcc.document_ref_eq(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_eq(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator =.';

CREATE FUNCTION cbcc.document_ref_ne(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_ne(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator <>.';

CREATE FUNCTION cbcc.document_ref_lt(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_lt(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator <.';

CREATE FUNCTION cbcc.document_ref_le(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_le(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator <=.';

CREATE FUNCTION cbcc.document_ref_gt(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_gt(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator >.';

CREATE FUNCTION cbcc.document_ref_ge(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'document_ref_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_ge(cbcc.document_ref, cbcc.document_ref) IS
'Implementation of operator >=.';

CREATE FUNCTION cbcc.document_ref_cmp(cbcc.document_ref, cbcc.document_ref)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'document_ref_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_cmp(cbcc.document_ref, cbcc.document_ref) IS
'-1, 0 or 1: by kind, then year, then number.';

CREATE FUNCTION cbcc.document_ref_hash(cbcc.document_ref)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'document_ref_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_hash(cbcc.document_ref) IS
'Hash for indexes, joins and grouping.';

CREATE FUNCTION cbcc.document_ref_hash_extended(cbcc.document_ref, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'document_ref_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.document_ref_hash_extended(cbcc.document_ref, pg_catalog.int8) IS
'Hash with a seed, for hash partitions.';

CREATE OPERATOR cbcc.= (
	FUNCTION = cbcc.document_ref_eq,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.=), NEGATOR = OPERATOR(cbcc.<>),
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR cbcc.= (cbcc.document_ref, cbcc.document_ref) IS 'equal to';

CREATE OPERATOR cbcc.<> (
	FUNCTION = cbcc.document_ref_ne,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.<>), NEGATOR = OPERATOR(cbcc.=),
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR cbcc.<> (cbcc.document_ref, cbcc.document_ref) IS 'not equal to';

CREATE OPERATOR cbcc.< (
	FUNCTION = cbcc.document_ref_lt,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.>), NEGATOR = OPERATOR(cbcc.>=),
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR cbcc.< (cbcc.document_ref, cbcc.document_ref) IS 'before';

CREATE OPERATOR cbcc.<= (
	FUNCTION = cbcc.document_ref_le,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.>=), NEGATOR = OPERATOR(cbcc.>),
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR cbcc.<= (cbcc.document_ref, cbcc.document_ref) IS 'before or equal to';

CREATE OPERATOR cbcc.> (
	FUNCTION = cbcc.document_ref_gt,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.<), NEGATOR = OPERATOR(cbcc.<=),
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR cbcc.> (cbcc.document_ref, cbcc.document_ref) IS 'after';

CREATE OPERATOR cbcc.>= (
	FUNCTION = cbcc.document_ref_ge,
	LEFTARG = cbcc.document_ref, RIGHTARG = cbcc.document_ref,
	COMMUTATOR = OPERATOR(cbcc.<=), NEGATOR = OPERATOR(cbcc.<),
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR cbcc.>= (cbcc.document_ref, cbcc.document_ref) IS 'after or equal to';

CREATE OPERATOR CLASS cbcc.document_ref_ops
	DEFAULT FOR TYPE cbcc.document_ref USING btree AS
	OPERATOR 1 cbcc.<, OPERATOR 2 cbcc.<=, OPERATOR 3 cbcc.=,
	OPERATOR 4 cbcc.>=, OPERATOR 5 cbcc.>,
	FUNCTION 1 cbcc.document_ref_cmp(cbcc.document_ref, cbcc.document_ref);
COMMENT ON OPERATOR CLASS cbcc.document_ref_ops USING btree IS 'by kind, then year, then number';
COMMENT ON OPERATOR FAMILY cbcc.document_ref_ops USING btree IS 'by kind, then year, then number';

CREATE OPERATOR CLASS cbcc.document_ref_ops
	DEFAULT FOR TYPE cbcc.document_ref USING hash AS
	OPERATOR 1 cbcc.=,
	FUNCTION 1 cbcc.document_ref_hash(cbcc.document_ref),
	FUNCTION 2 cbcc.document_ref_hash_extended(cbcc.document_ref, pg_catalog.int8);
COMMENT ON OPERATOR CLASS cbcc.document_ref_ops USING hash IS 'equality';
COMMENT ON OPERATOR FAMILY cbcc.document_ref_ops USING hash IS 'equality';

CREATE FUNCTION cbcc.kind(cbcc.document_ref)
RETURNS cbcc.document_kind
AS 'MODULE_PATHNAME', 'document_ref_kind'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.kind(cbcc.document_ref) IS
'The kind of the document.';

CREATE FUNCTION cbcc.number(cbcc.document_ref)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'document_ref_number'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.number(cbcc.document_ref) IS
'The registered number as written, without the kind; null where the document is named by its day alone.';

CREATE FUNCTION cbcc.year(cbcc.document_ref)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'document_ref_year'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.year(cbcc.document_ref) IS
'The year, of the number, else of the day, else as named; null where none is.';

CREATE FUNCTION cbcc.issuer(cbcc.document_ref)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'document_ref_issuer'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.issuer(cbcc.document_ref) IS
'Who issued it, as written; null where it is not named.';

CREATE FUNCTION cbcc.issued(cbcc.document_ref)
RETURNS pg_catalog.date
AS 'MODULE_PATHNAME', 'document_ref_issued'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.issued(cbcc.document_ref) IS
'The day of issue; null where it is not named.';
