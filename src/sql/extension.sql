-- This file is ASCII: in a database that cannot hold Vietnamese it must be
-- readable up to the statement that refuses.  Every name is qualified, so that
-- no search_path changes what a statement means.

\echo Use "CREATE EXTENSION cbcc" to load this file. \quit

CREATE FUNCTION cbcc.require_utf8() RETURNS pg_catalog.void
AS 'MODULE_PATHNAME', 'cbcc_require_utf8' LANGUAGE C STRICT;
SELECT cbcc.require_utf8();
DROP FUNCTION cbcc.require_utf8();

COMMENT ON EXTENSION cbcc IS 'reads Vietnamese text about cadres, civil servants and public employees into typed facts';
