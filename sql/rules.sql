--
-- Rules: which functions changed, what was built with the old ones, and
-- whether the statements that refresh it do so.
--
SET client_min_messages = warning;
\set home :DBNAME
DROP DATABASE IF EXISTS regress_cbcc_rules;
DROP ROLE IF EXISTS regress_cbcc_keeper;
DROP ROLE IF EXISTS regress_cbcc_reader;
CREATE ROLE regress_cbcc_keeper;
CREATE ROLE regress_cbcc_reader;
CREATE DATABASE regress_cbcc_rules OWNER regress_cbcc_keeper TEMPLATE template0;
\c regress_cbcc_rules
SET client_min_messages = warning;
SET SESSION AUTHORIZATION regress_cbcc_keeper;
CREATE EXTENSION cbcc;
SELECT cbcc.rules_version() = (SELECT max(rules) FROM cbcc.rules_changes()) AS last,
	cbcc.rules_version() = (SELECT last_value FROM cbcc.rules_refreshed) AS marked;
-- every line names a release, rises, and is of a function that there is
SELECT c.* FROM (SELECT *, lag(rules) OVER () AS before FROM cbcc.rules_changes()) c
WHERE rules < before OR release !~ '^\d+\.\d+\.\d+$'
	OR function <> '*' AND NOT EXISTS (SELECT FROM pg_proc
		WHERE pronamespace = 'cbcc'::regnamespace AND proname = function);
-- one of each kind of object
CREATE SCHEMA staff;
CREATE DOMAIN staff.upper AS text CONSTRAINT "is upper" CHECK (VALUE = upper(cbcc.fold_vi(VALUE)));
CREATE FUNCTION staff.folded(t text) RETURNS text LANGUAGE sql IMMUTABLE
	BEGIN ATOMIC SELECT cbcc.fold_vi(t); END;
CREATE TABLE staff.person (
	id int GENERATED ALWAYS AS IDENTITY,
	"Name" text,
	code staff.upper,
	folded text GENERATED ALWAYS AS (cbcc.fold_vi("Name")) STORED,
	loose text GENERATED ALWAYS AS (cbcc.unaccent_vi("Name") || id) STORED,
	constant text GENERATED ALWAYS AS (cbcc.fold_vi('A')) STORED,
	note text DEFAULT cbcc.fold_vi('B'),
	CONSTRAINT "not empty" CHECK (cbcc.fold_vi("Name") <> 'x'),
	CONSTRAINT unproved CHECK (cbcc.fold_vi("Name") <> 'y') NOT VALID
);
ALTER TABLE staff.person ADD CONSTRAINT later CHECK (cbcc.fold_vi("Name") <> 'z') NOT VALID;
CREATE UNIQUE INDEX person_folded ON staff.person (staff.folded("Name"));
CREATE INDEX person_partial ON staff.person (id) WHERE cbcc.fold_vi("Name") > 'm';
CREATE INDEX person_search ON staff.person USING gin (to_tsvector('cbcc.vietnamese', "Name"));
CREATE INDEX person_plain ON staff.person ("Name");
CREATE TABLE staff.leader (rank cbcc.qualification) INHERITS (staff.person);
CREATE INDEX leader_rank ON staff.leader (rank);
CREATE TABLE staff.office (name text, CONSTRAINT once EXCLUDE USING btree (cbcc.fold_vi(name) WITH =));
CREATE TABLE staff.place (name text, heads cbcc.quantity) PARTITION BY LIST (cbcc.fold_vi(name));
CREATE TABLE staff.place_h PARTITION OF staff.place FOR VALUES IN ('huế');
CREATE TABLE staff.place_other PARTITION OF staff.place DEFAULT;
CREATE TABLE staff.cell (held cbcc.qualification[], requirement cbcc.qualification_range, heads int)
	PARTITION BY HASH (requirement);
CREATE TABLE staff.cell_0 PARTITION OF staff.cell FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE INDEX cell_held ON staff.cell USING gin (held);
CREATE INDEX cell_requirement ON staff.cell USING gist (requirement);
CREATE INDEX cell_heads ON staff.cell (heads);
CREATE TABLE staff.named (who cbcc.person_name, all_of_them cbcc.person_name[], n int);
CREATE TABLE staff.listed (who cbcc.person_name) PARTITION BY LIST (who);
CREATE INDEX named_who ON staff.named (who);
CREATE INDEX named_all ON staff.named (all_of_them);
CREATE INDEX named_n ON staff.named (n);
CREATE VIEW staff.names AS SELECT id, folded FROM staff.person;
CREATE MATERIALIZED VIEW staff.folds AS SELECT folded, count(*) FROM staff.names GROUP BY 1;
CREATE MATERIALIZED VIEW staff.ranks AS SELECT cbcc.min(rank) FROM staff.leader;
CREATE MATERIALIZED VIEW staff.many AS SELECT sum(count) FROM staff.folds;
CREATE MATERIALIZED VIEW staff.empty AS SELECT cbcc.fold_vi('C') WITH NO DATA;
CREATE MATERIALIZED VIEW staff.other AS SELECT upper("Name") FROM staff.person;
\x
SELECT * FROM cbcc.objects_built_with('{cbcc.fold_vi(text)}');
\x
SELECT kind, object FROM cbcc.objects_built_with('{cbcc.unaccent_vi(text),cbcc.qualification_cmp(cbcc.qualification\,cbcc.qualification)}');
SELECT kind, object FROM cbcc.objects_built_with('{cbcc.qualification_smaller(cbcc.qualification\,cbcc.qualification)}');
SELECT kind, object FROM cbcc.objects_built_with('{"cbcc.vietnamese_lexize(internal,internal,internal,internal)"}');
SELECT kind, object FROM cbcc.objects_built_with('{"cbcc.person_name_cmp(cbcc.person_name_text,cbcc.person_name_text)"}');
SELECT kind, object FROM cbcc.objects_built_with('{}');
-- nothing is stale in a new database; what would be, were all rules new
SELECT count(*) FROM cbcc.stale_objects();
SELECT count(*) > 10 AS all FROM cbcc.stale_objects(0);
SELECT setval('cbcc.rules_refreshed', 0);
SELECT count(*) > 10 AS all FROM cbcc.stale_objects();
SELECT cbcc.mark_refreshed() = cbcc.rules_version() AS marked;
SELECT count(*) FROM cbcc.stale_objects();
-- readers may ask and not mark
SET SESSION AUTHORIZATION regress_cbcc_reader;
SELECT count(*) FROM cbcc.stale_objects();
SELECT cbcc.mark_refreshed();
-- rules that change: rows come in under others than the function has after
RESET SESSION AUTHORIZATION;
CREATE OR REPLACE FUNCTION cbcc.fold_vi(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'lower';
ALTER TABLE staff.person ALTER note SET DEFAULT NULL;
INSERT INTO staff.person ("Name") VALUES ('Hoà'), ('THUÝ'), (normalize('Lường', NFD));
INSERT INTO staff.leader (id, "Name", rank) VALUES (4, 'Khoẻ', 'Đại học');
INSERT INTO staff.place VALUES ('Huế', '5 người'), (normalize('Huế', NFD), '6 người');
REFRESH MATERIALIZED VIEW staff.folds;
CREATE OR REPLACE FUNCTION cbcc.fold_vi(text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS '$libdir/cbcc', 'fold_vi';
CREATE VIEW staff.wrong AS
SELECT 'generated column' AS kind, count(*) FROM staff.person WHERE folded <> cbcc.fold_vi("Name")
UNION ALL
SELECT 'index', 1 - count(*) FROM ONLY staff.person WHERE staff.folded("Name") = 'hòa'
UNION ALL
SELECT 'partition', count(*) FROM staff.place_other
UNION ALL
SELECT 'materialized view', count(*) FROM staff.folds
	WHERE folded NOT IN (SELECT cbcc.fold_vi("Name") FROM staff.person);
SET enable_seqscan = off;
SELECT * FROM staff.wrong;
-- one column takes a release of the server that can compute it anew
\set ECHO none
SELECT refresh FROM cbcc.objects_built_with('{cbcc.fold_vi(text)}') WHERE object !~ 'constant' \gexec
\set ECHO all
SELECT * FROM staff.wrong;
SELECT tableoid::regclass, "Name", folded FROM staff.person ORDER BY id;
SELECT tableoid::regclass, name FROM staff.place ORDER BY heads;
-- what was a constraint is one again; what new rules forbid is told
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE conrelid = 'staff.person'::regclass AND contype = 'c' ORDER BY conname COLLATE "C";
INSERT INTO staff.office VALUES ('Hoà'), ('Hòa');
\c :home
DROP DATABASE regress_cbcc_rules;
DROP ROLE regress_cbcc_keeper;
DROP ROLE regress_cbcc_reader;
