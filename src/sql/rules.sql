--
-- Rules: which functions changed their results, and what was built with the
-- old ones
--

CREATE FUNCTION cbcc.rules_version()
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'rules_version'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.rules_version() IS
'The number of the rules that this server computes with. It grows with a release in which a function gives another result for the same arguments, and is IMMUTABLE as those functions are.';

CREATE FUNCTION cbcc.rules_changes(OUT rules pg_catalog.int4, OUT release pg_catalog.text, OUT function pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'rules_changes'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 ROWS 20;
COMMENT ON FUNCTION cbcc.rules_changes() IS
'The functions, by name, whose results changed with each number of the rules, and the release that brought it; * is all of them.';

-- One number that the database keeps is a sequence: a table would be in every
-- publication FOR ALL TABLES.  A dump leaves it out, and rightly, for a restored
-- database computes everything anew; pg_upgrade, which does not, takes it along.
CREATE SEQUENCE cbcc.rules_refreshed AS pg_catalog.int4 MINVALUE 0;
SELECT pg_catalog.setval('cbcc.rules_refreshed', cbcc.rules_version());
GRANT SELECT ON SEQUENCE cbcc.rules_refreshed TO PUBLIC;
GRANT UPDATE ON SEQUENCE cbcc.rules_refreshed TO @extowner@;
COMMENT ON SEQUENCE cbcc.rules_refreshed IS
'Its last_value is the number of the rules that everything stored in this database is known to be built with; kept by mark_refreshed().';

CREATE FUNCTION cbcc.mark_refreshed()
RETURNS pg_catalog.int4
LANGUAGE sql VOLATILE PARALLEL UNSAFE COST 10
SET search_path = pg_catalog, pg_temp
AS $$SELECT setval('cbcc.rules_refreshed', cbcc.rules_version())::int4$$;
COMMENT ON FUNCTION cbcc.mark_refreshed() IS
'Notes that all that stale_objects() lists has been refreshed, and returns the number of the rules. For the owner of the extension.';

CREATE FUNCTION cbcc.objects_built_with(functions pg_catalog.regprocedure[], OUT kind pg_catalog.text, OUT object pg_catalog.text, OUT built_with pg_catalog.regprocedure[], OUT refresh pg_catalog.text)
RETURNS SETOF pg_catalog.record
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 10000 ROWS 20
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
WITH RECURSIVE
	-- Each function, and what pg_depend and the catalogs say stands on it.  A
	-- type hands on what its input function feeds, and not the columns of it:
	-- what is stored of a type does not change.
	reached (origin, class, object, part) AS (
		SELECT f::oid, 'pg_proc'::regclass::oid, f::oid, 0
		FROM unnest(functions) AS f
		UNION
		SELECT r.origin, n.class, n.object, n.part
		FROM reached AS r, LATERAL (
			SELECT d.classid, d.objid,
				CASE WHEN d.classid = 'pg_class'::regclass THEN 0 ELSE d.objsubid END
			FROM pg_depend AS d
			WHERE d.refclassid = r.class AND d.refobjid = r.object
				AND (r.part = 0 OR d.refobjsubid IN (0, r.part))
				AND d.deptype IN ('n', 'a', 'i')
				AND (d.classid = 'pg_rewrite'::regclass
					OR r.class <> 'pg_class'::regclass
					AND (d.classid IN ('pg_attrdef'::regclass, 'pg_constraint'::regclass)
						OR d.classid = 'pg_class'::regclass AND d.objsubid = 0)
					OR r.class IN ('pg_proc'::regclass, 'pg_operator'::regclass,
						'pg_ts_template'::regclass, 'pg_ts_dict'::regclass, 'pg_ts_parser'::regclass)
					AND d.classid IN ('pg_proc'::regclass, 'pg_operator'::regclass,
						'pg_type'::regclass, 'pg_amproc'::regclass, 'pg_ts_template'::regclass,
						'pg_ts_dict'::regclass, 'pg_ts_parser'::regclass, 'pg_ts_config'::regclass))
			UNION ALL
			-- a rule is its view
			SELECT 'pg_class'::regclass, w.ev_class, 0
			FROM pg_rewrite AS w
			WHERE r.class = 'pg_rewrite'::regclass AND w.oid = r.object
			UNION ALL
			-- an expression that generates a column is the column
			SELECT 'pg_class'::regclass, e.adrelid, e.adnum::int4
			FROM pg_attrdef AS e
			JOIN pg_attribute AS a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
			WHERE r.class = 'pg_attrdef'::regclass AND e.oid = r.object
				AND a.attgenerated <> ''
			UNION ALL
			-- an order or a hash is in the indexes and partitions of its type and
			-- the domains over it, of the arrays of it and the ranges over it
			SELECT 'pg_class'::regclass, c.oid, 0
			FROM pg_amproc AS p
			JOIN pg_type AS t ON t.oid IN (p.amproclefttype, p.amprocrighttype)
				OR t.typbasetype IN (p.amproclefttype, p.amprocrighttype)
			LEFT JOIN pg_range AS g ON g.rngsubtype = t.oid
			JOIN pg_attribute AS a
				ON a.atttypid IN (t.oid, t.typarray, g.rngtypid, g.rngmultitypid)
			JOIN pg_class AS c ON c.oid = a.attrelid
			LEFT JOIN pg_partitioned_table AS k
				ON k.partrelid = c.oid AND a.attnum = ANY (k.partattrs)
			WHERE r.class = 'pg_amproc'::regclass AND p.oid = r.object
				AND (c.relkind = 'i' OR k.partrelid IS NOT NULL)
		) AS n (class, object, part)
	),
	found (class, object, part, built_with) AS (
		SELECT class, object, part,
			array_agg(DISTINCT origin::regprocedure ORDER BY origin::regprocedure)
		FROM reached GROUP BY class, object, part
	)
SELECT s.kind, s.object, s.built_with, s.refresh
FROM (
	SELECT 1 AS step, f.object, 'domain constraint' AS kind,
		format('%s %I', c.contypid::regtype, c.conname) AS name, f.built_with,
		format('ALTER DOMAIN %s DROP CONSTRAINT %I; ALTER DOMAIN %1$s ADD CONSTRAINT %2$I %s',
			c.contypid::regtype, c.conname, pg_get_constraintdef(c.oid)) AS refresh
	FROM found AS f JOIN pg_constraint AS c ON c.oid = f.object
	WHERE f.class = 'pg_constraint'::regclass AND c.contypid <> 0 AND c.convalidated
	UNION ALL
	-- without a column to set, only 17 and later can compute it anew in place
	SELECT 2, f.object, 'generated column', format('%s.%I', a.attrelid::regclass, a.attname),
		f.built_with,
		coalesce(
			format('UPDATE ONLY %s SET ', a.attrelid::regclass)
				|| (SELECT format('%I = %1$I', b.attname)
					FROM pg_depend AS d
					JOIN pg_attribute AS b
						ON b.attrelid = d.refobjid AND b.attnum = d.refobjsubid
					WHERE d.classid = f.class AND d.objid = f.object
						AND d.refclassid = 'pg_class'::regclass AND d.refobjid = e.adrelid
						AND b.attnum > 0 AND b.attnum <> e.adnum AND b.attidentity <> 'a'
					ORDER BY b.attnum LIMIT 1)
				|| format(' WHERE %I::text IS DISTINCT FROM (%s)::text', a.attname, x.expression),
			format('ALTER TABLE %s ALTER COLUMN %I SET EXPRESSION AS (%s)',
				a.attrelid::regclass, a.attname, x.expression))
	FROM found AS f
	JOIN pg_attrdef AS e ON e.oid = f.object
	JOIN pg_attribute AS a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
	JOIN pg_class AS c ON c.oid = e.adrelid,
	pg_get_expr(e.adbin, e.adrelid) AS x (expression)
	WHERE f.class = 'pg_attrdef'::regclass AND a.attgenerated = 's' AND c.relkind = 'r'
	UNION ALL
	SELECT 3, f.object, 'partition key', c.oid::regclass::text, f.built_with,
		format('UPDATE %s SET %I = %2$I', c.oid::regclass,
			(SELECT a.attname FROM pg_attribute AS a
				WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
					AND a.attgenerated = ''
				ORDER BY a.attidentity = 'a', a.attnum LIMIT 1))
	FROM found AS f JOIN pg_class AS c ON c.oid = f.object
	WHERE f.class = 'pg_class'::regclass AND c.relkind = 'p' AND f.part = 0
	UNION ALL
	SELECT 4, f.object, 'check constraint', format('%s %I', c.conrelid::regclass, c.conname),
		f.built_with,
		format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %2$I %s',
			c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
	FROM found AS f JOIN pg_constraint AS c ON c.oid = f.object
	WHERE f.class = 'pg_constraint'::regclass AND c.contype = 'c' AND c.conrelid <> 0
		AND c.coninhcount = 0 AND c.convalidated
	UNION ALL
	SELECT 5, f.object, 'index', c.oid::regclass::text, f.built_with,
		format('REINDEX INDEX %s%s', CASE WHEN i.indisexclusion THEN '' ELSE 'CONCURRENTLY ' END,
			c.oid::regclass)
	FROM found AS f
	JOIN pg_class AS c ON c.oid = f.object
	JOIN pg_index AS i ON i.indexrelid = c.oid
	WHERE f.class = 'pg_class'::regclass AND c.relkind = 'i'
	UNION ALL
	SELECT 6, f.object, 'materialized view', c.oid::regclass::text, f.built_with,
		format('REFRESH MATERIALIZED VIEW %s', c.oid::regclass)
	FROM found AS f JOIN pg_class AS c ON c.oid = f.object
	WHERE f.class = 'pg_class'::regclass AND c.relkind = 'm' AND c.relispopulated
) AS s (step, id, kind, object, built_with, refresh)
ORDER BY s.step, s.id
$$;
COMMENT ON FUNCTION cbcc.objects_built_with(pg_catalog.regprocedure[]) IS
'The generated columns, expression indexes, constraints, partition keys and materialized views of this database whose contents were computed with these functions, directly or through views, operators, aggregates, text search configurations and functions with a parsed body, each with the statement that computes them anew, in the order in which to run them.';

CREATE FUNCTION cbcc.stale_objects(since pg_catalog.int4 DEFAULT NULL, OUT kind pg_catalog.text, OUT object pg_catalog.text, OUT built_with pg_catalog.regprocedure[], OUT refresh pg_catalog.text)
RETURNS SETOF pg_catalog.record
LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL SAFE COST 10000 ROWS 20
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
SELECT o.kind, o.object, o.built_with, o.refresh
FROM cbcc.objects_built_with(ARRAY(
	SELECT d.objid::regprocedure
	FROM pg_extension AS e
	JOIN pg_depend AS d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
		AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
	JOIN pg_proc AS p ON p.oid = d.objid
	WHERE e.extname = 'cbcc'
		AND EXISTS (SELECT FROM cbcc.rules_changes() AS c
			WHERE c.function IN ('*', p.proname)
				AND c.rules > coalesce(since, (SELECT r.last_value FROM cbcc.rules_refreshed AS r)))
)) AS o
$$;
COMMENT ON FUNCTION cbcc.stale_objects(pg_catalog.int4) IS
'What objects_built_with() lists for the functions whose results changed after the rules of that number; without it, after those of the last mark_refreshed(), or of CREATE EXTENSION. since 0 lists all that stands on this extension.';
