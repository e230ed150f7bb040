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
