# shellcheck shell=bash disable=SC2154
# What a hostile client may send, and what goes wrong only after long.

# The program is test/hostile/hostile.c; it takes a seed and a count of rounds.
build_hostile()
{
	logged hostile-build gcc -std=c11 -O1 -g -Wall -Wextra -Werror \
		-I"$("$pg_config" --includedir)" -o "$work/hostile" \
		"$top/test/hostile/hostile.c" \
		-L"$("$pg_config" --libdir)" -lpq
}

# check_hostile [SEED [ROUNDS]]
check_hostile()
{
	heading "Hostile input"
	local log=$work/hostile.log status=0
	build_hostile
	if ! new_database hostile postgres >"$log" 2>&1; then
		cat "$log"
		failed "hostile: CREATE EXTENSION cbcc"
		return
	fi
	PGDATABASE=hostile run "$work/hostile" "$@" >"$log" 2>&1 || status=$?
	count_lines "hostile" "$log" "$status"
}

# check_cancels SECONDS: calls that another session cancels again and again
check_cancels()
{
	heading "Cancelled calls"
	local log=$work/cancelled.log status=0 canceller
	if ! new_database cancelled postgres >"$log" 2>&1; then
		cat "$log"
		failed "cancelled calls: CREATE EXTENSION cbcc"
		return
	fi
	PGDATABASE=cancelled psql_quiet -v seconds="$1" -f "$top/test/hostile/cancel.sql" \
		>"$work/cancel.log" 2>&1 &
	canceller=$!
	PGDATABASE=cancelled run psql_quiet -v seconds="$1" \
		-v text="$(cat "$top"/test/data/articles/*.txt)" \
		-f "$top/test/hostile/cancelled.sql" >"$log" 2>&1 || status=$?
	wait "$canceller" || true
	cat "$work/cancel.log"
	count_lines "cancelled calls" "$log" "$status"
}

# Memory may peak in the first tenth of the calls and not grow after it; this
# much, in kB, is the noise of the server's own.
leak_most=2048

# make_leaks: the texts that the calls are made of, and a call that is refused
make_leaks()
{
	psql_quiet -d hostile -c "CREATE FUNCTION public.refused(call text) RETURNS bool LANGUAGE plpgsql AS
		\$\$BEGIN EXECUTE call; RETURN false; EXCEPTION WHEN data_exception THEN RETURN true; END\$\$" \
		-c 'CREATE TABLE public.page (facts cbcc.fact[], body text)' \
		-c "INSERT INTO public.page SELECT cbcc.facts(body, '2020-01-01'), body FROM (SELECT
			'Năm 2019, xã Bản Mạ có 22 cán bộ, trong đó có 12 người trình độ đại học, chiếm 54,6%; bồi dưỡng 40 lượt cán bộ, đạt 80% kế hoạch. Đến năm 2025, xã phấn đấu có 90% cán bộ trình độ đại học.') AS t (body)"
}

# NAME|EXPRESSION: what is called over and over, i counting the calls
leak_calls()
{
	grep -v '^#' "$top/test/hostile/calls.txt"
}

# Every function that can be called by name is among the calls.
leaks_are_complete()
{
	leak_calls | grep -oE 'cbcc\.[a-z_0-9]+\(' | sort -u | tr -d '(' >"$work/called"
	psql_quiet -d hostile -At -c "SELECT DISTINCT 'cbcc.' || p.proname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
		WHERE p.pronamespace = 'cbcc'::regnamespace AND l.lanname IN ('c', 'sql') AND p.proname <> 'mark_refreshed'
			AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype, 'cstring'::regtype]::oid[]
			AND NOT EXISTS (SELECT FROM pg_type t WHERE p.oid IN (t.typsend, t.typoutput))
			AND NOT EXISTS (SELECT FROM pg_operator o WHERE o.oprcode = p.oid)
			AND NOT EXISTS (SELECT FROM pg_amproc a WHERE a.amproc = p.oid)
			AND NOT EXISTS (SELECT FROM pg_range r WHERE r.rngcanonical = p.oid)
			AND NOT EXISTS (SELECT FROM pg_aggregate a WHERE a.aggtransfn = p.oid)" >"$work/callable" &&
		[[ $(wc -l <"$work/callable") -gt 60 ]] &&
		! grep -vxFf "$work/called" "$work/callable"
}

# leak_of CALLS EXPRESSION: what the backend's memory grew by, in kB
leak_of()
{
	# in statements of their own: a subquery's set-returning function,
	# the server's own too, keeps some memory until the query ends
	local loop="DO \$leak\$ DECLARE page record; BEGIN SELECT * INTO page FROM public.page; FOR i IN 1..CALLS LOOP PERFORM $2; END LOOP; END \$leak\$"
	local peak="SELECT 'peak ' || pg_catalog.substring(pg_catalog.pg_read_file('/proc/self/status'), 'VmHWM:\s+(\d+)')"
	psql_quiet -d hostile -At -c 'SET jit = off' \
		-c "${loop/CALLS/$(($1 / 10))}" -c "$peak" \
		-c "${loop/CALLS/$1}" -c "$peak" |
		awk '$1 == "peak" { grown = $2 - last; last = $2; n++ } END { if (n == 2) print grown }'
}

# check_leaks CALLS
check_leaks()
{
	heading "Memory of a backend, $1 calls"
	local name call grown log=$work/leak.log
	[[ -n $(psql_quiet -At -c "SELECT 1 FROM pg_database WHERE datname = 'hostile'") ]] ||
		logged leak-database new_database hostile postgres
	logged leak-table make_leaks
	verdict "every function is called" leak-calls leaks_are_complete || true
	while IFS='|' read -r name call; do
		run leak_of "$1" "$call" >"$log" 2>&1 || true
		grown=$(cat "$log")
		if [[ $grown =~ ^-?[0-9]+$ && $grown -le $leak_most ]]; then
			passed "$name: $grown kB"
		else
			failed "$name: $grown kB"
		fi
	done < <(leak_calls)
}
