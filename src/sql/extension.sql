-- This file is ASCII: in a database that cannot hold Vietnamese it must be
-- readable up to the statement that refuses.  Every name is qualified, so that
-- no search_path changes what a statement means.

\echo Use "CREATE EXTENSION cbcc" to load this file. \quit

-- A schema that CREATE EXTENSION makes itself outlives DROP EXTENSION, and one
-- that is there already may hold anybody's functions.  So this one is ours.
CREATE SCHEMA cbcc;
GRANT USAGE ON SCHEMA cbcc TO PUBLIC;
COMMENT ON SCHEMA cbcc IS 'reads Vietnamese text about cadres, civil servants and public employees into typed facts';

CREATE FUNCTION cbcc.require_utf8() RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'cbcc_require_utf8' LANGUAGE C STRICT;
SELECT cbcc.require_utf8();
DROP FUNCTION cbcc.require_utf8();

COMMENT ON EXTENSION cbcc IS 'reads Vietnamese text about cadres, civil servants and public employees into typed facts';
