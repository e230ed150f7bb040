--
-- Labels: what reports call things
--

CREATE FUNCTION cbcc.label(cbcc.fact_event)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_event'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.fact_event) IS
'What reports in Vietnamese call the event.';

CREATE FUNCTION cbcc.label(cbcc.fact_modality)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_modality'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.fact_modality) IS
'What reports in Vietnamese call the modality.';

CREATE FUNCTION cbcc.label(cbcc.fact_stat)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_stat'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.fact_stat) IS
'What reports in Vietnamese call a whole, a mean and a yearly amount.';

CREATE FUNCTION cbcc.label(cbcc.fact_standard)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_standard'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.fact_standard) IS
'What reports in Vietnamese call those who meet, exceed or miss a standard.';

CREATE FUNCTION cbcc.label(cbcc.population)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_population'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.population) IS
'What reports in Vietnamese call one kind, level or trait of people.';

CREATE FUNCTION cbcc.label(cbcc.population[])
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_populations'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.label(cbcc.population[]) IS
'The people counted in Vietnamese: kinds, then traits, then levels of administration. Empty for nobody in particular.';

CREATE FUNCTION cbcc.label(cbcc.qualification_track)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_track'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.qualification_track) IS
'What reports in Vietnamese call the track.';

CREATE FUNCTION cbcc.label(cbcc.qualification_level)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_level'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.qualification_level) IS
'What reports in Vietnamese call the level; bachelor as that of a profession.';

CREATE FUNCTION cbcc.label(cbcc.document_kind)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_document_kind'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.label(cbcc.document_kind) IS
'What reports in Vietnamese call the kind of a document.';

CREATE FUNCTION cbcc.label(cbcc.qualification_range)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_qualification_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.label(cbcc.qualification_range) IS
'The range as people say it: from a level upwards, below a level, one level, or the track. Null for a range that is empty, unbounded or of several tracks.';

CREATE FUNCTION cbcc.label(pg_catalog.daterange)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'label_period'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.label(pg_catalog.daterange) IS
'The period in as few words as it needs: years, months or days. Null for one that is empty or open at both ends.';

CREATE FUNCTION cbcc.heading(name pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'heading'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.heading(pg_catalog.text) IS
'The Vietnamese heading of a report or of a column of one, by its English name; null for other names.';
