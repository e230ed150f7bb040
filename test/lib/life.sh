# shellcheck shell=bash disable=SC2154
# The whole life of a database: dumps, standbys, subscriptions, updates.  The
# database life is made by its owner, keeper, who is no superuser.

life()
{
	DATA=$top/test/data LIFE=$top/test/life psql_quiet -U keeper "$@"
}

# answers DATABASE [PSQL-OPTION...]
answers()
{
	life -d "$1" "${@:2}" -At -f "$top/test/life/answers.sql"
}

# same_answers DATABASE [PSQL-OPTION...]: as the database life gave at first
same_answers()
{
	answers "$@" >"$work/answers" && diff "$work/life.answers" "$work/answers"
}

make_life()
{
	psql_quiet -c 'CREATE ROLE keeper LOGIN' -c 'CREATE DATABASE life OWNER keeper' &&
		life -d life -f "$top/test/life/objects.sql" &&
		life -d life -f "$top/test/life/rows.sql" &&
		answers life >"$work/life.answers" &&
		[[ $(wc -l <"$work/life.answers") -gt 400 ]]
}

# The key that guards a dump is another one each time.
dump()
{
	"$bindir/pg_dump" -U keeper "$@" | grep -vE '^\\(un)?restrict '
}

restores_plain()
{
	psql_quiet -c 'CREATE DATABASE life_plain OWNER keeper' &&
		dump life >"$work/life.sql" &&
		life -d life_plain -f "$work/life.sql" >/dev/null &&
		same_answers life_plain &&
		dump life_plain | diff "$work/life.sql" -
}

restores_custom()
{
	psql_quiet -c 'CREATE DATABASE life_custom OWNER keeper' &&
		"$bindir/pg_dump" -U keeper -Fc -f "$work/life.dump" life &&
		"$bindir/pg_restore" -U keeper -j 2 --exit-on-error -d life_custom "$work/life.dump" &&
		same_answers life_custom
}

# wait_until DATABASE QUERY [PSQL-OPTION...]: until it gives t, for a minute
wait_until()
{
	local i
	for ((i = 0; i < 300; i++)); do
		[[ $(psql_quiet -d "$1" "${@:3}" -At -c "$2") != t ]] || return 0
		sleep 0.2
	done
	echo "never became true: $2"
	return 1
}

# A standby reads what the primary wrote, with a library of its own.
answers_on_standby()
{
	local data=$work/server/standby
	as_server "$bindir/pg_basebackup" -h "$PGHOST" -U postgres -D "$data" -R \
		-c fast --no-sync &&
		start_cluster "$data" 5433 &&
		psql_quiet -d life -c 'CREATE TABLE office.mark ()' &&
		wait_until life "SELECT to_regclass('office.mark') IS NOT NULL AND pg_is_in_recovery()" -p 5433 &&
		same_answers life -p 5433 &&
		stop_cluster "$data" &&
		psql_quiet -d life -c 'DROP TABLE office.mark'
}

# Publisher and subscriber are databases of one cluster, so the slot is made
# first.  The subscriber computes generated columns itself.
subscribes()
{
	psql_quiet -c 'CREATE DATABASE life_copy OWNER keeper' &&
		dump --schema-only life >"$work/schema.sql" &&
		life -d life_copy -f "$work/schema.sql" >/dev/null &&
		psql_quiet -d life -c "CREATE PUBLICATION life FOR ALL TABLES
				WITH (publish_via_partition_root = true)" \
			-c "SELECT pg_create_logical_replication_slot('life', 'pgoutput')" >/dev/null &&
		psql_quiet -d life_copy -c "CREATE SUBSCRIPTION life
			CONNECTION 'dbname=life host=$PGHOST user=postgres' PUBLICATION life
			WITH (create_slot = false, slot_name = life, binary = $1)" &&
		wait_until life_copy "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel" &&
		life -d life -c "UPDATE office.person SET cell = cell || '; Tiến sĩ' WHERE id = 7" \
			-c "UPDATE office.post SET heads = '31 người' WHERE level OPERATOR(cbcc.=) 'Thạc sĩ'" &&
		wait_until life_copy "SELECT count(*) = 1 FROM office.post WHERE heads::text = '31 người'" &&
		life -d life_copy -c 'REFRESH MATERIALIZED VIEW office.training' &&
		answers life >"$work/life.answers" &&
		same_answers life_copy
}

# Leaves life as it was.
end_subscription()
{
	psql_quiet -d life_copy -c 'DROP SUBSCRIPTION life' &&
		psql_quiet -c 'DROP DATABASE life_copy' &&
		psql_quiet -d life -c 'DROP PUBLICATION life' &&
		life -d life -c "UPDATE office.post SET heads = 'gần 30 người' WHERE level OPERATOR(cbcc.=) 'Thạc sĩ'" &&
		answers life >"$work/life.answers"
}

count_catalogs()
{
	psql_quiet -d "$1" -At -f "$top/test/life/catalogs.sql"
}

drops_without_trace()
{
	psql_quiet -c 'CREATE DATABASE life_dropped TEMPLATE life_plain' &&
		psql_quiet -d life_dropped -c 'DROP SCHEMA office CASCADE' &&
		count_catalogs life_dropped >"$work/with" &&
		psql_quiet -d life_dropped -c 'DROP EXTENSION cbcc' &&
		count_catalogs life_dropped >"$work/without" &&
		psql_quiet -c 'CREATE DATABASE life_bare TEMPLATE template0' &&
		count_catalogs life_bare >"$work/bare" &&
		diff "$work/bare" "$work/without" &&
		! diff -q "$work/with" "$work/without" >/dev/null
}

check_life()
{
	heading "Life of a database"
	verdict "a database with our types in all places is made" life make_life || return 0
	verdict "dump and restore, plain" life-plain restores_plain || true
	verdict "dump and restore, custom format, in parallel" life-custom restores_custom || true
	verdict "a standby gives the same answers" life-standby answers_on_standby || true
	local binary
	for binary in false true; do
		verdict "a subscriber gives the same answers, binary = $binary" \
			life-subscriber subscribes "$binary" || true
		logged life-subscribed end_subscription
	done
	verdict "DROP EXTENSION leaves nothing in the catalogs" life-drop drops_without_trace || true
}
