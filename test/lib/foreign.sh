# shellcheck shell=bash disable=SC2154
# Reports over a table that is partitioned over three foreign servers: three
# databases of the one cluster, which the fourth reaches by its socket.

make_branches()
{
	local i
	for i in 1 2 3; do
		psql_quiet -c "CREATE DATABASE branch_$i" &&
			psql_quiet -d "branch_$i" -f "$top/test/foreign/branch.sql" || return
	done
	psql_quiet -c 'CREATE DATABASE head' &&
		DATA=$top/test/data psql_quiet -d head -v host="$PGHOST" -v port="$PGPORT" \
			-f "$top/test/foreign/head.sql"
}

check_foreign()
{
	heading "Reports over three servers"
	local log=$work/foreign-check.log status=0
	if [[ ! -r $("$pg_config" --sharedir)/extension/postgres_fdw.control ]]; then
		note "skipped: this server has no postgres_fdw"
		return
	fi
	verdict "a table over three servers is made" foreign make_branches || return 0
	run psql_quiet -d head -At -f "$top/test/foreign/check.sql" >"$log" 2>&1 || status=$?
	count_lines "foreign" "$log" "$status"
}
