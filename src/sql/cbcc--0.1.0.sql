/* src/sql/cbcc--0.1.0.sql */

-- This file is ASCII: in a database that cannot hold Vietnamese it must be
-- readable up to the statement that refuses.  Every name is qualified, so that
-- no search_path changes what a statement means.

\echo Use "CREATE EXTENSION cbcc" to load this file. \quit

CREATE FUNCTION cbcc.require_utf8() RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'cbcc_require_utf8' LANGUAGE C STRICT;
SELECT cbcc.require_utf8();
DROP FUNCTION cbcc.require_utf8();

COMMENT ON EXTENSION cbcc IS 'reads Vietnamese text about cadres, civil servants and public employees into typed facts';

--
-- Vocabularies
--

CREATE TYPE cbcc.fact_event AS ENUM (
	'stock', 'training', 'rotation', 'appointment', 'planning',
	'recruitment', 'reduction', 'evaluation', 'change', 'spending',
	'material'
);
COMMENT ON TYPE cbcc.fact_event IS
'What the number of a fact counts: people or posts as they stand, trained, moved, appointed, planned, recruited, reduced, rated; a change; money; books.';

CREATE TYPE cbcc.fact_modality AS ENUM (
	'actual', 'target'
);
COMMENT ON TYPE cbcc.fact_modality IS
'Whether a fact is or was so (actual) or is planned, needed or forecast (target).';

CREATE TYPE cbcc.fact_stat AS ENUM (
	'total', 'mean', 'per_year'
);
COMMENT ON TYPE cbcc.fact_stat IS
'Whether a number is a whole, a mean, or an amount for each year.';

CREATE TYPE cbcc.fact_standard AS ENUM (
	'met', 'above', 'below'
);
COMMENT ON TYPE cbcc.fact_standard IS
'Whether the people counted meet, exceed or miss the standard of their title.';

CREATE TYPE cbcc.quantity_unit AS ENUM (
	'person', 'turn', 'percent', 'percent_of_plan', 'class', 'vnd', 'times',
	'item', 'post'
);
COMMENT ON TYPE cbcc.quantity_unit IS
'Unit of a quantity: people, turns (luot), per cent, per cent of a plan, classes, Vietnamese dong, times as a ratio, books or sets of materials, posts (bien che). In the order that quantities sort by.';

CREATE TYPE cbcc.quantity_approx AS ENUM (
	'exact', 'about', 'under', 'over', 'at_least', 'at_most', 'order'
);
COMMENT ON TYPE cbcc.quantity_approx IS
'Sign word of a quantity: none, about, nearly (under), more than (over), at least, at most, or an order of magnitude (order).';

CREATE TYPE cbcc.population AS ENUM (
	'cadre', 'civil_servant', 'public_employee', 'worker', 'party_member',
	'key_cadre', 'leader', 'part_time', 'committee_member',
	'council_delegate', 'reserve', 'learner', 'lecturer', 'union_officer',
	'central', 'province', 'district', 'commune', 'village', 'female',
	'ethnic_minority', 'young', 'religious'
);
COMMENT ON TYPE cbcc.population IS
'Tags of the people counted: kinds (cadre to union_officer), levels of administration (central to village), traits (female to religious).';

CREATE TYPE cbcc.qualification_track AS ENUM (
	'general', 'professional', 'political', 'state_management',
	'foreign_language', 'ethnic_language', 'informatics', 'defense',
	'party_work', 'skills'
);
COMMENT ON TYPE cbcc.qualification_track IS
'Track of a qualification: general education, profession, political theory, state management, foreign language, language of an ethnic minority, informatics, defense and security, party work, skills.';

CREATE TYPE cbcc.qualification_level AS ENUM (
	'primary', 'lower_secondary', 'upper_secondary', 'untrained',
	'elementary', 'intermediate', 'college', 'advanced', 'bachelor',
	'master', 'doctor', 'officer', 'specialist', 'principal', 'senior'
);
COMMENT ON TYPE cbcc.qualification_level IS
'Level of a qualification. Within each track the levels that it uses stand from low to high; levels of different tracks do not compare.';

CREATE TYPE cbcc.study_mode AS ENUM (
	'regular', 'in_service', 'distance', 'bridge', 'second_degree',
	'full_time', 'part_time'
);
COMMENT ON TYPE cbcc.study_mode IS
'Mode of study behind a qualification.';

CREATE TYPE cbcc.document_kind AS ENUM (
	'decision', 'resolution', 'decree', 'circular', 'directive', 'plan',
	'project', 'law', 'conclusion', 'regulation', 'guidance', 'program',
	'report', 'dispatch'
);
COMMENT ON TYPE cbcc.document_kind IS
'Kind of a document cited.';

CREATE TYPE cbcc.article_part_kind AS ENUM (
	'title', 'lead', 'byline', 'date', 'caption', 'body', 'source',
	'furniture'
);
COMMENT ON TYPE cbcc.article_part_kind IS
'What a line of an article page is. furniture is all that is not the article: menus, counters, links, comments.';
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
--
-- Facts and articles
--

CREATE TYPE cbcc.fact AS (
	span pg_catalog.int4range,
	sentence pg_catalog.int4range,
	quantity cbcc.quantity,
	out_of pg_catalog.numeric,
	event cbcc.fact_event,
	modality cbcc.fact_modality,
	stat cbcc.fact_stat,
	population cbcc.population[],
	qualification cbcc.qualification_range,
	standard cbcc.fact_standard,
	place pg_catalog.text,
	period pg_catalog.daterange,
	base pg_catalog.daterange
);
COMMENT ON TYPE cbcc.fact IS 'One number about officials and what it says. Offsets are 1-based code points of the text given, the end excluded.';
COMMENT ON COLUMN cbcc.fact.span IS 'The number with its sign words and unit.';
COMMENT ON COLUMN cbcc.fact.sentence IS 'The sentence that it was read from.';
COMMENT ON COLUMN cbcc.fact.quantity IS 'Number, unit and sign word; negative for a decrease.';
COMMENT ON COLUMN cbcc.fact.out_of IS 'The whole that the number is a part of, in the same unit; null where none is named.';
COMMENT ON COLUMN cbcc.fact.event IS 'What the number counts.';
COMMENT ON COLUMN cbcc.fact.modality IS 'Whether it is so or is planned.';
COMMENT ON COLUMN cbcc.fact.stat IS 'Whether it is a whole, a mean or a yearly amount.';
COMMENT ON COLUMN cbcc.fact.population IS 'Who is counted, a set; empty where the sentence names nobody.';
COMMENT ON COLUMN cbcc.fact.qualification IS 'The qualification counted or trained for; null for none.';
COMMENT ON COLUMN cbcc.fact.standard IS 'Whether those counted meet the standard; null where it is not said.';
COMMENT ON COLUMN cbcc.fact.place IS 'The narrowest place or body that the count is of, as the text names it; null where nothing tells.';
COMMENT ON COLUMN cbcc.fact.period IS 'When it is or was so; null where nothing tells, unbounded where open.';
COMMENT ON COLUMN cbcc.fact.base IS 'Of a change, the time compared with; else null.';

CREATE FUNCTION cbcc.article_facts(body pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS SETOF cbcc.fact
AS 'MODULE_PATHNAME', 'article_facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20000 ROWS 20;
COMMENT ON FUNCTION cbcc.article_facts(pg_catalog.text, pg_catalog.date) IS
'The facts of an article page, in text order. published is the day that "this year" and months without a year refer to; null takes the date of the page. A null body gives no rows.';

CREATE FUNCTION cbcc.facts(body pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS cbcc.fact[]
AS 'MODULE_PATHNAME', 'facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20000;
COMMENT ON FUNCTION cbcc.facts(pg_catalog.text, pg_catalog.date) IS
'The facts of an article page as an array, for a generated column; empty where there are none, null where the body is null.';

CREATE FUNCTION cbcc.facts_debug(body pg_catalog.text, published pg_catalog.date DEFAULT NULL, OUT sentence pg_catalog.int4, OUT number pg_catalog.int4, OUT kind pg_catalog.text, OUT span pg_catalog.int4range, OUT piece pg_catalog.text, OUT says pg_catalog.text, OUT why pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'facts_debug'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 2000000 ROWS 500;
COMMENT ON FUNCTION cbcc.facts_debug(pg_catalog.text, pg_catalog.date) IS
'How article_facts() reads the same text: each word and phrase of a sentence with its senses, then each of its numbers slot by slot, fact or not, with the words that the slot rests on. Slow, for people.';

CREATE FUNCTION cbcc.article_documents(body pg_catalog.text, OUT document cbcc.document_ref, OUT quote pg_catalog.text, OUT span pg_catalog.int4range)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'article_documents'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 5;
COMMENT ON FUNCTION cbcc.article_documents(pg_catalog.text) IS
'Documents cited in title and body, in text order: the reference, the words, and where they stand (1-based code points, end excluded).';

CREATE FUNCTION cbcc.article_parts(body pg_catalog.text, OUT kind cbcc.article_part_kind, OUT span pg_catalog.int4range, OUT content pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'article_parts'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 30;
COMMENT ON FUNCTION cbcc.article_parts(pg_catalog.text) IS
'The page taken apart: what each line that is not blank is, where it stands (1-based code points, end excluded), and its text.';

CREATE FUNCTION cbcc.parse_article(page pg_catalog.text, OUT title pg_catalog.text, OUT lead pg_catalog.text, OUT author pg_catalog.text, OUT published pg_catalog.timestamp, OUT outlet pg_catalog.text, OUT body pg_catalog.text)
RETURNS pg_catalog.record
AS 'MODULE_PATHNAME', 'parse_article'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION cbcc.parse_article(pg_catalog.text) IS
'Title, lead, author, time of publication (as the page has it, without zone), outlet, and the paragraphs of the body, one a line. Null where the page has none.';

CREATE FUNCTION cbcc.quote(body pg_catalog.text, span pg_catalog.int4range)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'quote'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.quote(pg_catalog.text, pg_catalog.int4range) IS
'The words at a span of 1-based code points, end excluded. What reaches over the ends of the text is cut off; an empty span gives the empty text.';

CREATE FUNCTION cbcc.parse_number(pg_catalog.text)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'parse_number'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.parse_number(pg_catalog.text) IS
'The number that the whole text is, in digits or words as Vietnamese writes them; null where it is none or does not fit 18 digits.';

CREATE FUNCTION cbcc.parse_period(period pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.daterange
AS 'MODULE_PATHNAME', 'parse_period'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.parse_period(pg_catalog.text, pg_catalog.date) IS
'The period that the whole text names; null where it is none. published is the day that "this year" and months without a year refer to.';

--
-- Vietnamese text: normal forms
--

CREATE FUNCTION cbcc.normalize_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'normalize_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.normalize_vi(pg_catalog.text) IS
'The text in NFC, with the tone mark of each Vietnamese syllable in one place: on the first vowel of open oa, oe, uy, but on the y of quy and the a of gia. Words that spell no Vietnamese syllable keep theirs.';

CREATE FUNCTION cbcc.fold_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'fold_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.fold_vi(pg_catalog.text) IS
'normalize_vi without the difference of case, the same in every locale; eth is read as d with stroke. For equality, joins and unique indexes.';

CREATE FUNCTION cbcc.unaccent_vi(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'unaccent_vi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.unaccent_vi(pg_catalog.text) IS
'fold_vi without diacritical marks, d with stroke as d. For lookup, not for output: it makes one word of many.';

--
-- Qualification cells
--

CREATE FUNCTION cbcc.parse_qualifications(cell pg_catalog.text, OUT ordinal pg_catalog.int4, OUT qualification cbcc.qualification, OUT track cbcc.qualification_track, OUT level cbcc.qualification_level, OUT grade pg_catalog.text, OUT mode cbcc.study_mode, OUT major pg_catalog.text, OUT language pg_catalog.text, OUT status pg_catalog.text, OUT span pg_catalog.int4range, OUT unparsed pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'parse_qualifications'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 3;
COMMENT ON FUNCTION cbcc.parse_qualifications(pg_catalog.text) IS
'The qualifications that a cell of a personnel table names, in text order, with mode of study, field spelled out, language (ISO 639) and status (in_progress, equivalent). What cannot be read is a row with unparsed alone. No content is an error; an empty cell gives no rows.';

CREATE FUNCTION cbcc.qualifications(cell pg_catalog.text)
RETURNS cbcc.qualification[]
AS 'MODULE_PATHNAME', 'qualifications'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION cbcc.qualifications(pg_catalog.text) IS
'The qualifications that a cell says are held, for a generated column; those in progress and what cannot be read are left out.';

CREATE FUNCTION cbcc.highest(cbcc.qualification[], cbcc.qualification_track)
RETURNS cbcc.qualification
AS 'MODULE_PATHNAME', 'highest'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.highest(cbcc.qualification[], cbcc.qualification_track) IS
'The highest qualification of a track, null where there is none. Languages have no order among each other.';

CREATE FUNCTION cbcc.qualification_debug(cell pg_catalog.text, OUT kind pg_catalog.text, OUT span pg_catalog.int4range, OUT piece pg_catalog.text, OUT says pg_catalog.text, OUT rule pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'qualification_debug'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400 ROWS 20;
COMMENT ON FUNCTION cbcc.qualification_debug(pg_catalog.text) IS
'Why a cell is read as it is: each token with all the senses that the vocabulary gives it, then each reading with the rule that decided.';

CREATE FUNCTION cbcc.to_qualification_range(pg_catalog.text)
RETURNS cbcc.qualification_range
AS 'MODULE_PATHNAME', 'to_qualification_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300;
COMMENT ON FUNCTION cbcc.to_qualification_range(pg_catalog.text) IS
'A requirement as a range within one track: a level alone, with "tro len" or "tro xuong" behind it, "tu" and "den" around two, "tren" or "duoi" before it (all with their marks). Raises 22P02 with the position and what was expected.';

CREATE TYPE cbcc.qualification_heads AS (
	track cbcc.qualification_track,
	level cbcc.qualification_level,
	heads pg_catalog.int8
);
COMMENT ON TYPE cbcc.qualification_heads IS 'How many people hold a level of a track as their highest.';
COMMENT ON COLUMN cbcc.qualification_heads.track IS 'The track.';
COMMENT ON COLUMN cbcc.qualification_heads.level IS 'The level; null for a track without levels, or where none was named.';
COMMENT ON COLUMN cbcc.qualification_heads.heads IS 'People, each once in a track.';

CREATE FUNCTION cbcc.qualification_profile_accumulate(pg_catalog.internal, cbcc.qualification[])
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'qualification_profile_accumulate'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.qualification_profile_accumulate(pg_catalog.internal, cbcc.qualification[]) IS
'Adds a person, for the aggregate qualification_profile.';

CREATE FUNCTION cbcc.qualification_profile_combine(pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'qualification_profile_combine'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.qualification_profile_combine(pg_catalog.internal, pg_catalog.internal) IS
'Adds the counts of another worker, for the aggregate qualification_profile.';

CREATE FUNCTION cbcc.qualification_profile_serialize(pg_catalog.internal)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'qualification_profile_serialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.qualification_profile_serialize(pg_catalog.internal) IS
'Sends the counts to another process, for the aggregate qualification_profile.';

CREATE FUNCTION cbcc.qualification_profile_deserialize(pg_catalog.bytea, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'qualification_profile_deserialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION cbcc.qualification_profile_deserialize(pg_catalog.bytea, pg_catalog.internal) IS
'Receives the counts of another process, for the aggregate qualification_profile.';

CREATE FUNCTION cbcc.qualification_profile_final(pg_catalog.internal)
RETURNS cbcc.qualification_heads[]
AS 'MODULE_PATHNAME', 'qualification_profile_final'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.qualification_profile_final(pg_catalog.internal) IS
'Makes the rows of the aggregate qualification_profile.';

CREATE AGGREGATE cbcc.qualification_profile(cbcc.qualification[]) (
	SFUNC = cbcc.qualification_profile_accumulate, STYPE = pg_catalog.internal,
	SSPACE = 2048,
	FINALFUNC = cbcc.qualification_profile_final,
	COMBINEFUNC = cbcc.qualification_profile_combine,
	SERIALFUNC = cbcc.qualification_profile_serialize,
	DESERIALFUNC = cbcc.qualification_profile_deserialize,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.qualification_profile(cbcc.qualification[]) IS
'Heads by track and level, each person once in a track under the highest level, as staffing reports count; unnest() makes rows of it. Empty over no rows.';


--
-- Vietnamese collations.  PostgreSQL keeps their versions, and warns when ICU
-- brings another one.
--

CREATE COLLATION cbcc.vi (PROVIDER = icu, LOCALE = 'vi');
COMMENT ON COLLATION cbcc.vi IS
'Vietnamese dictionary order: letters first, then tones in the order ngang, huyen, hoi, nga, sac, nang.';

CREATE COLLATION cbcc.vi_ci (PROVIDER = icu, LOCALE = 'vi-u-ks-level2', DETERMINISTIC = false);
COMMENT ON COLLATION cbcc.vi_ci IS
'Vietnamese order in which upper and lower case are equal.';

CREATE COLLATION cbcc.vi_ai (PROVIDER = icu, LOCALE = 'und-u-ks-level1', DETERMINISTIC = false);
COMMENT ON COLLATION cbcc.vi_ai IS
'Upper and lower case are equal, and so are letters with and without marks, d with stroke included.';

--
-- person_name
--

CREATE TYPE cbcc.person_name;

CREATE FUNCTION cbcc.person_name_in(pg_catalog.cstring)
RETURNS cbcc.person_name
AS 'textin'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_in(pg_catalog.cstring) IS
'Takes any text as it is.';

CREATE FUNCTION cbcc.person_name_out(cbcc.person_name)
RETURNS pg_catalog.cstring
AS 'textout'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_out(cbcc.person_name) IS
'Gives the text as it came.';

CREATE FUNCTION cbcc.person_name_recv(pg_catalog.internal)
RETURNS cbcc.person_name
AS 'textrecv'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_recv(pg_catalog.internal) IS
'Takes any text as it is, in the binary form of text.';

CREATE FUNCTION cbcc.person_name_send(cbcc.person_name)
RETURNS pg_catalog.bytea
AS 'textsend'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_send(cbcc.person_name) IS
'Gives the text as it came, in the binary form of text.';

CREATE TYPE cbcc.person_name (
	INPUT = cbcc.person_name_in, OUTPUT = cbcc.person_name_out,
	RECEIVE = cbcc.person_name_recv, SEND = cbcc.person_name_send,
	LIKE = pg_catalog.text, CATEGORY = 'S', COLLATABLE = true
);
COMMENT ON TYPE cbcc.person_name IS
'The name of a person, kept as it was written. Sorts as an office does, by given name, family name, middle names, each under the collation (use cbcc.vi); titles before the name, case, spaces, apostrophes, hyphens and the placement of tones do not count.';

CREATE CAST (cbcc.person_name AS pg_catalog.text) WITHOUT FUNCTION AS IMPLICIT;
COMMENT ON CAST (cbcc.person_name AS pg_catalog.text) IS 'as it was written';
CREATE CAST (pg_catalog.text AS cbcc.person_name) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (pg_catalog.text AS cbcc.person_name) IS 'as it was written';
CREATE CAST (pg_catalog.varchar AS cbcc.person_name) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (pg_catalog.varchar AS cbcc.person_name) IS 'as it was written';
CREATE CAST (cbcc.person_name AS pg_catalog.varchar) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (cbcc.person_name AS pg_catalog.varchar) IS 'as it was written';

CREATE FUNCTION cbcc.person_name_eq(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_eq(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator =.';

CREATE FUNCTION cbcc.person_name_ne(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_ne(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator <>.';

CREATE FUNCTION cbcc.person_name_lt(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_lt(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator <.';

CREATE FUNCTION cbcc.person_name_le(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_le(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator <=.';

CREATE FUNCTION cbcc.person_name_gt(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_gt(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator >.';

CREATE FUNCTION cbcc.person_name_ge(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'person_name_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_ge(cbcc.person_name, cbcc.person_name) IS
'Implementation of operator >=.';

CREATE FUNCTION cbcc.person_name_cmp(cbcc.person_name, cbcc.person_name)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'person_name_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_cmp(cbcc.person_name, cbcc.person_name) IS
'Negative, 0 or positive: by given name, family name, middle names.';

CREATE FUNCTION cbcc.person_name_hash(cbcc.person_name)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'person_name_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_hash(cbcc.person_name) IS
'Hash for indexes, joins and grouping.';

CREATE FUNCTION cbcc.person_name_hash_extended(cbcc.person_name, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'person_name_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_hash_extended(cbcc.person_name, pg_catalog.int8) IS
'Hash with a seed, for hash partitions.';

CREATE FUNCTION cbcc.person_name_sortsupport(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'person_name_sortsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.person_name_sortsupport(pg_catalog.internal) IS
'Sorting with abbreviated keys.';

CREATE FUNCTION cbcc.person_name_smaller(cbcc.person_name, cbcc.person_name)
RETURNS cbcc.person_name
AS 'MODULE_PATHNAME', 'person_name_smaller'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_smaller(cbcc.person_name, cbcc.person_name) IS
'State function of min.';

CREATE FUNCTION cbcc.person_name_larger(cbcc.person_name, cbcc.person_name)
RETURNS cbcc.person_name
AS 'MODULE_PATHNAME', 'person_name_larger'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.person_name_larger(cbcc.person_name, cbcc.person_name) IS
'State function of max.';

CREATE OPERATOR cbcc.= (
	FUNCTION = cbcc.person_name_eq,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.=), NEGATOR = OPERATOR(cbcc.<>),
	RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR cbcc.= (cbcc.person_name, cbcc.person_name) IS 'equal to';

CREATE OPERATOR cbcc.<> (
	FUNCTION = cbcc.person_name_ne,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.<>), NEGATOR = OPERATOR(cbcc.=),
	RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR cbcc.<> (cbcc.person_name, cbcc.person_name) IS 'not equal to';

CREATE OPERATOR cbcc.< (
	FUNCTION = cbcc.person_name_lt,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.>), NEGATOR = OPERATOR(cbcc.>=),
	RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR cbcc.< (cbcc.person_name, cbcc.person_name) IS 'before';

CREATE OPERATOR cbcc.<= (
	FUNCTION = cbcc.person_name_le,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.>=), NEGATOR = OPERATOR(cbcc.>),
	RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR cbcc.<= (cbcc.person_name, cbcc.person_name) IS 'before or equal to';

CREATE OPERATOR cbcc.> (
	FUNCTION = cbcc.person_name_gt,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.<), NEGATOR = OPERATOR(cbcc.<=),
	RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR cbcc.> (cbcc.person_name, cbcc.person_name) IS 'after';

CREATE OPERATOR cbcc.>= (
	FUNCTION = cbcc.person_name_ge,
	LEFTARG = cbcc.person_name, RIGHTARG = cbcc.person_name,
	COMMUTATOR = OPERATOR(cbcc.<=), NEGATOR = OPERATOR(cbcc.<),
	RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR cbcc.>= (cbcc.person_name, cbcc.person_name) IS 'after or equal to';

CREATE OPERATOR CLASS cbcc.person_name_ops
	DEFAULT FOR TYPE cbcc.person_name USING btree AS
	OPERATOR 1 cbcc.<, OPERATOR 2 cbcc.<=, OPERATOR 3 cbcc.=,
	OPERATOR 4 cbcc.>=, OPERATOR 5 cbcc.>,
	FUNCTION 1 cbcc.person_name_cmp(cbcc.person_name, cbcc.person_name),
	FUNCTION 2 cbcc.person_name_sortsupport(pg_catalog.internal);
COMMENT ON OPERATOR CLASS cbcc.person_name_ops USING btree IS 'by given name, family name, middle names';
COMMENT ON OPERATOR FAMILY cbcc.person_name_ops USING btree IS 'by given name, family name, middle names';

CREATE OPERATOR CLASS cbcc.person_name_ops
	DEFAULT FOR TYPE cbcc.person_name USING hash AS
	OPERATOR 1 cbcc.=,
	FUNCTION 1 cbcc.person_name_hash(cbcc.person_name),
	FUNCTION 2 cbcc.person_name_hash_extended(cbcc.person_name, pg_catalog.int8);
COMMENT ON OPERATOR CLASS cbcc.person_name_ops USING hash IS 'equality';
COMMENT ON OPERATOR FAMILY cbcc.person_name_ops USING hash IS 'equality';

CREATE AGGREGATE cbcc.min(cbcc.person_name) (
	SFUNC = cbcc.person_name_smaller, STYPE = cbcc.person_name,
	COMBINEFUNC = cbcc.person_name_smaller, SORTOP = OPERATOR(cbcc.<),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.min(cbcc.person_name) IS
'The first name in office order.';

CREATE AGGREGATE cbcc.max(cbcc.person_name) (
	SFUNC = cbcc.person_name_larger, STYPE = cbcc.person_name,
	COMBINEFUNC = cbcc.person_name_larger, SORTOP = OPERATOR(cbcc.>),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cbcc.max(cbcc.person_name) IS
'The last name in office order.';

CREATE FUNCTION cbcc.family_name(cbcc.person_name)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'family_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.family_name(cbcc.person_name) IS
'The first word of the name behind its title; null where the name is one word.';

CREATE FUNCTION cbcc.given_name(cbcc.person_name)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'given_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.given_name(cbcc.person_name) IS
'The last word of the name; null where there is none.';

CREATE FUNCTION cbcc.middle_name(cbcc.person_name)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'middle_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.middle_name(cbcc.person_name) IS
'The words between family name and given name, with single spaces; null where there are none.';

--
-- Vietnamese text: the encodings of the 1990s
--

CREATE FUNCTION cbcc.legacy_encoding(pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'legacy_encoding'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION cbcc.legacy_encoding(pg_catalog.text) IS
'tcvn3, vni, utf8_as_latin1 or utf8_as_windows1252, where the text is surely in one of them; else null.';

CREATE FUNCTION cbcc.from_legacy(pg_catalog.text, encoding pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'from_legacy'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION cbcc.from_legacy(pg_catalog.text, pg_catalog.text) IS
'The text in Unicode. Raises 22P02 with the position of the first character that the encoding does not have. TCVN3 does not tell capitals with a tone from small letters.';

CREATE FUNCTION cbcc.to_legacy(pg_catalog.text, encoding pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'to_legacy'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION cbcc.to_legacy(pg_catalog.text, pg_catalog.text) IS
'The way back: what from_legacy makes the text of. Raises 22P02 with the position of a character that the encoding cannot write.';
