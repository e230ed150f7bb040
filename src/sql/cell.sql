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
