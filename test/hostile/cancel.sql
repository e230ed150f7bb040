-- Cancels the work of cancelled.sql, as soon as it is seen, again and again for
-- N seconds: psql -v seconds=N -f cancel.sql.
\set ON_ERROR_STOP on
SELECT set_config('cbcc_test.seconds', :'seconds', false) \g /dev/null
DO $$
DECLARE
	worker int;
	stop timestamptz := clock_timestamp() + interval '60 s';
BEGIN
	WHILE worker IS NULL AND clock_timestamp() < stop LOOP
		PERFORM pg_sleep(0.1), pg_stat_clear_snapshot();
		SELECT pid INTO worker FROM pg_stat_activity
		WHERE query = 'SELECT pg_temp.work();' AND state = 'active' AND query_start < clock_timestamp() - interval '1 s';
	END LOOP;
	stop := clock_timestamp() + current_setting('cbcc_test.seconds')::float8 * interval '1 s';
	WHILE clock_timestamp() < stop LOOP
		PERFORM pg_cancel_backend(worker);
		PERFORM pg_sleep(random() * 0.04);
	END LOOP;
END
$$;
