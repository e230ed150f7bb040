# shellcheck shell=bash disable=SC2154
# Time that grows with the length of a text and not faster.

# check_growth KB [TEXTS]: texts of so many kilobytes beside texts of four
# times as many; so many kinds of text (default: all)
check_growth()
{
	heading "Growth, from $1 kB to $(($1 * 4)) kB"
	local log=$work/growth.log status=0
	if ! new_database growth postgres >"$log" 2>&1; then
		cat "$log"
		failed "growth: CREATE EXTENSION cbcc"
		return
	fi
	PGDATABASE=growth run psql_quiet -v kb="$1" -v texts="${2:-1000}" \
		-f "$top/test/growth/growth.sql" >"$log" 2>&1 || status=$?
	count_lines "growth" "$log" "$status"
}
