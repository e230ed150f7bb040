-- What somebody may make who may CREATE in a database and in its schema public:
-- a trap for each function, operator, type and relation of pg_catalog and of
-- cbcc, of the same name and for the same arguments.
SET search_path = pg_catalog;
CREATE SCHEMA attack;
DO $attack$
DECLARE
	trap CONSTANT text := $$LANGUAGE plpgsql AS 'BEGIN RAISE ''sprung''; END'$$;
	copied CONSTANT oid[] := ARRAY(SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'cbcc'));
	of_no_use CONSTANT oid[] := ARRAY(SELECT oid FROM pg_type WHERE typtype = 'p');
	place text;
	o record;
BEGIN
	FOREACH place IN ARRAY ARRAY['attack', 'public'] LOOP
		FOR o IN
			SELECT DISTINCT ON (p.proname, p.proargtypes) p.proname AS name, p.prorettype::regtype AS result,
				(SELECT string_agg(t::regtype::text, ', ' ORDER BY i) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, i)) AS arguments
			FROM pg_proc AS p
			WHERE p.pronamespace = ANY (copied) AND p.prokind IN ('f', 'a') AND p.provariadic = 0
				AND NOT (p.proargtypes::oid[] || p.prorettype) && of_no_use
		LOOP
			EXECUTE format('CREATE FUNCTION %I.%I(%s) RETURNS %s %s', place, o.name, o.arguments, o.result, trap);
		END LOOP;
		FOR o IN
			SELECT DISTINCT ON (p.oprname, p.oprleft, p.oprright) p.oid::bigint AS number, p.oprname AS name,
				nullif(p.oprleft, 0)::regtype AS l, p.oprright::regtype AS r, p.oprresult::regtype AS result
			FROM pg_operator AS p
			WHERE p.oprnamespace = ANY (copied) AND p.oprcode <> 0 AND NOT ARRAY[p.oprleft, p.oprright, p.oprresult] && of_no_use
		LOOP
			EXECUTE format('CREATE FUNCTION %I.%I(%s) RETURNS %s %s', place, 'operator ' || o.number, concat_ws(', ', o.l, o.r), o.result, trap);
			EXECUTE format('CREATE OPERATOR %1$I.%2$s (FUNCTION = %1$I.%3$I, %4$sRIGHTARG = %5$s)', place, o.name, 'operator ' || o.number,
				'LEFTARG = ' || o.l || ', ', o.r);
		END LOOP;
		FOR o IN
			SELECT DISTINCT t.typname AS name FROM pg_type AS t
			WHERE t.typnamespace = ANY (copied) AND t.typtype <> 'c' AND t.typcategory <> 'A'
		LOOP
			EXECUTE format('CREATE DOMAIN %I.%I AS pg_catalog.bool', place, o.name);
		END LOOP;
		FOR o IN
			SELECT DISTINCT c.relname AS name FROM pg_class AS c
			WHERE c.relnamespace = ANY (copied) AND c.relkind IN ('r', 'v', 'c')
		LOOP
			EXECUTE format('CREATE TABLE %I.%I ()', place, o.name);
		END LOOP;
	END LOOP;
END
$attack$;
