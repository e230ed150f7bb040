--
-- A new version of ICU that sorts otherwise: what PostgreSQL says, what is
-- wrong until then, and that the README's advice mends it
--
SELECT NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck') AS cannot_look \gset
\if :cannot_look
\quit
\endif
SET client_min_messages = warning;
CREATE EXTENSION amcheck;
CREATE TABLE staff (id int, name cbcc.person_name, unit text COLLATE cbcc.vi, note text COLLATE "C");
INSERT INTO staff
SELECT row_number() OVER (), f || ' ' || g || n, 'Phòng ' || g || n || ' ' || f, g
FROM unnest(ARRAY['Nguyễn', 'Lê', 'Lò', 'Đỗ', 'Đinh Y', 'Ơn', 'Hà', 'Hạ']) f,
	unnest(ARRAY['An', 'Ân', 'Ăn', 'Dũng', 'Đào', 'Em', 'Ê', 'Hoa', 'Hòa', 'Ơn', 'Ôn', 'Út', 'Ưng', 'Páo']) g, generate_series(1, 5) n;
CREATE INDEX staff_name ON staff (name);
CREATE INDEX staff_name_hash ON staff USING hash (name);
CREATE INDEX staff_unit ON staff (unit);
CREATE INDEX staff_note ON staff (note);
CREATE INDEX staff_fold ON staff (cbcc.fold_vi(unit COLLATE "C") COLLATE "C");
-- the new version, made up: by it, letters with marks sort like those without
CREATE PROCEDURE new_icu(locale text, version text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('UPDATE pg_catalog.pg_collation SET %I = %L, collversion = %L WHERE oid = ''cbcc.vi''::regcollation',
		(SELECT attname FROM pg_attribute WHERE attrelid = 'pg_collation'::regclass AND attname IN ('colliculocale', 'colllocale')), locale, version);
END
$$;
CREATE FUNCTION look(index regclass) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT amname FROM pg_class c JOIN pg_am a ON a.oid = c.relam WHERE c.oid = index) <> 'btree' THEN
		RETURN 'hash';
	END IF;
	PERFORM bt_index_parent_check(index, true, true);
	RETURN 'in order';
EXCEPTION WHEN index_corrupted THEN
	RETURN 'corrupted';
END
$$;
-- how many people an index finds under their own name and unit
CREATE FUNCTION found(OUT by_name int, OUT by_unit int) LANGUAGE plpgsql
SET search_path = public, cbcc SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE
	someone staff;
BEGIN
	by_name := 0;
	by_unit := 0;
	FOR someone IN SELECT * FROM staff ORDER BY id LOOP
		by_name := by_name + (SELECT count(*) FROM staff WHERE name BETWEEN someone.name AND someone.name AND id = someone.id);
		by_unit := by_unit + (SELECT count(*) FROM staff WHERE unit = someone.unit AND id = someone.id);
	END LOOP;
END
$$;
CREATE VIEW stale AS
SELECT DISTINCT i.indexrelid::regclass AS index, c.oid::regcollation AS collation
FROM pg_depend d
JOIN pg_collation c ON d.refclassid = 'pg_collation'::regclass AND d.refobjid = c.oid
JOIN pg_index i ON d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
WHERE c.collversion <> pg_collation_actual_version(c.oid);
SELECT * FROM found();
SELECT * FROM stale;
CALL new_icu('und', '0');
\c -
SET client_min_messages = warning;
\set VERBOSITY sqlstate
-- a warning, once a session, and names that are not found
SELECT by_name < 560 AS names_are_lost, by_unit < 560 AS units_are_lost FROM found();
SELECT * FROM stale ORDER BY index::text COLLATE "C";
SELECT indexrelid::regclass, look(indexrelid) FROM pg_index WHERE indrelid = 'staff'::regclass ORDER BY indexrelid::regclass::text COLLATE "C";
-- as the README says
SELECT format('REINDEX INDEX CONCURRENTLY %s', index) FROM stale ORDER BY index::text COLLATE "C" \gexec
SELECT indexrelid::regclass, look(indexrelid) FROM pg_index WHERE indrelid = 'staff'::regclass ORDER BY indexrelid::regclass::text COLLATE "C";
ALTER COLLATION cbcc.vi REFRESH VERSION;
\c -
SET client_min_messages = warning;
SELECT * FROM found();
SELECT * FROM stale;
-- back to what it was
CALL new_icu('vi', '0');
\c -
SET client_min_messages = error;
DROP FUNCTION found;
DROP TABLE staff;
DROP VIEW stale;
DROP FUNCTION look;
DROP PROCEDURE new_icu;
DROP EXTENSION amcheck;
ALTER COLLATION cbcc.vi REFRESH VERSION;
SELECT collversion = pg_collation_actual_version(oid) AS current FROM pg_collation WHERE oid = 'cbcc.vi'::regcollation;
