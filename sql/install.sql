--
-- Install: who may, where it is refused, and what it leaves behind.
--
SET client_min_messages = warning;
\set home :DBNAME
-- a database that cannot hold Vietnamese
DROP DATABASE IF EXISTS regress_cbcc_latin1;
CREATE DATABASE regress_cbcc_latin1 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0;
\c regress_cbcc_latin1
DO $$
DECLARE
	said text;
	hint text;
BEGIN
	CREATE EXTENSION cbcc;
EXCEPTION WHEN feature_not_supported THEN
	GET STACKED DIAGNOSTICS said = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
	RAISE NOTICE '% %', SQLSTATE, said;
	RAISE NOTICE 'HINT: %', hint;
END
$$;
SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = 'cbcc';
\c :home
SET client_min_messages = warning;
DROP DATABASE regress_cbcc_latin1;
-- the owner of a database, who is no superuser
DROP DATABASE IF EXISTS regress_cbcc_owned;
DROP ROLE IF EXISTS regress_cbcc_owner;
DROP ROLE IF EXISTS regress_cbcc_reader;
CREATE ROLE regress_cbcc_owner NOSUPERUSER;
CREATE ROLE regress_cbcc_reader NOSUPERUSER;
CREATE DATABASE regress_cbcc_owned OWNER regress_cbcc_owner
	ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0;
\c regress_cbcc_owned
SET SESSION AUTHORIZATION regress_cbcc_owner;
CREATE EXTENSION cbcc;
SELECT extname, extowner::regrole, extrelocatable FROM pg_extension WHERE extname = 'cbcc';
SELECT 'gần 125.300 lượt'::cbcc.quantity;
-- whoever reads a table can use the functions, and put nothing beside them
SET SESSION AUTHORIZATION regress_cbcc_reader;
SELECT cbcc.parse_number('ba mươi ba');
CREATE TABLE cbcc.mine ();
SET SESSION AUTHORIZATION regress_cbcc_owner;
CREATE TABLE cbcc.mine ();
DROP EXTENSION cbcc;
-- nothing is left, and a schema that is there already is not taken
SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = 'cbcc';
CREATE SCHEMA cbcc;
\set VERBOSITY terse
CREATE EXTENSION cbcc;
\set VERBOSITY default
\c :home
DROP DATABASE regress_cbcc_owned;
DROP ROLE regress_cbcc_owner;
DROP ROLE regress_cbcc_reader;
-- here, under a search_path that has other things first
CREATE SCHEMA hostile;
CREATE TYPE hostile.text AS (x integer);
CREATE DOMAIN hostile.int4 AS pg_catalog.text;
CREATE FUNCTION hostile.require_utf8() RETURNS void LANGUAGE plpgsql
	AS 'BEGIN RAISE ''hijacked''; END';
CREATE FUNCTION hostile.qualification_smaller(anyelement, anyelement) RETURNS anyelement
	LANGUAGE sql AS 'SELECT $2';
SET search_path = hostile, public;
CREATE EXTENSION cbcc;
RESET search_path;
SET client_min_messages = warning;
DROP SCHEMA hostile CASCADE;
-- every function is immutable and safe in parallel, but those that look into this database
SELECT p.oid::regprocedure
FROM pg_proc p
WHERE p.pronamespace = 'cbcc'::regnamespace
  AND (p.provolatile <> 'i' OR p.proparallel <> 's')
ORDER BY 1;
-- those that take nulls, the only ones that are not strict
SELECT p.oid::regprocedure
FROM pg_proc p
WHERE p.pronamespace = 'cbcc'::regnamespace AND NOT p.proisstrict AND p.prokind = 'f'
ORDER BY p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C";
-- every object has a comment, those that come with a type excepted
SELECT pg_describe_object(d.classid, d.objid, d.objsubid)
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'cbcc'
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
  AND NOT EXISTS (SELECT FROM pg_type t WHERE d.classid = 'pg_type'::regclass AND t.oid = d.objid AND t.typelem <> 0)
  AND NOT EXISTS (SELECT FROM pg_cast c WHERE d.classid = 'pg_cast'::regclass AND c.oid = d.objid)
  AND obj_description(d.objid, d.classid::regclass::name) IS NULL
ORDER BY 1;
SELECT attname FROM pg_attribute
WHERE attrelid = 'cbcc.fact'::regclass AND attnum > 0
  AND col_description(attrelid, attnum) IS NULL;
-- operator classes
SELECT opc.opcname, am.amname, amvalidate(opc.oid)
FROM pg_opclass opc JOIN pg_am am ON am.oid = opc.opcmethod
WHERE opc.opcnamespace = 'cbcc'::regnamespace
ORDER BY 1, 2;
-- operators have commutator, negator and estimators
SELECT oid::regoperator FROM pg_operator
WHERE oprnamespace = 'cbcc'::regnamespace
  AND (oprcom = 0 OR oprnegate = 0 OR oprrest = 0 OR oprjoin = 0);
-- what there is; unaligned, so that one more makes one line of difference
\pset format unaligned
SELECT t.typname, string_agg(e.enumlabel, ' ' ORDER BY e.enumsortorder) AS labels
FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
WHERE t.typnamespace = 'cbcc'::regnamespace
GROUP BY t.typname ORDER BY t.typname COLLATE "C";
SELECT attnum, attname, atttypid::regtype FROM pg_attribute
WHERE attrelid = 'cbcc.fact'::regclass ORDER BY attnum;
SELECT pg_get_function_identity_arguments(p.oid) AS arguments, p.proname,
	pg_get_function_result(p.oid) AS result
FROM pg_proc p
WHERE p.pronamespace = 'cbcc'::regnamespace
  AND p.proname !~ '_(in|out|recv|send|eq|ne|lt|le|gt|ge|cmp|hash|hash_extended)$'
ORDER BY p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C";
