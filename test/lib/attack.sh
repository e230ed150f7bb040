# shellcheck shell=bash disable=SC2154
# Names that stand before ours and before the server's own, made by a role that
# may CREATE, while the extension is installed or updated with the rights of
# its owner and of the server.

# attack DATABASE: whose owner is keeper, and mallory the attacker.  Every
# name that keeper leaves unqualified is a trap from now on.
attack()
{
	psql_quiet -d "$1" -c "GRANT CREATE ON DATABASE $1 TO mallory" \
		-c 'GRANT CREATE ON SCHEMA public TO mallory' \
		-c "ALTER DATABASE $1 SET search_path = attack, public, pg_catalog" &&
		psql_quiet -d "$1" -U mallory -f "$top/test/life/attack.sql" &&
		springs "$1" "SELECT lower('X')" &&
		springs "$1" "SELECT pg_catalog.length('x') = 1"
}

springs()
{
	! psql_quiet -d "$1" -U keeper -c "$2" >"$work/sprung" 2>&1 &&
		grep 'sprung' "$work/sprung"
}

# What the extension made stands on nothing of hers: it all goes without
# CASCADE, and what is left is what an install makes where nobody attacks.
withstood()
{
	psql_quiet -d "$1" -c 'DROP OWNED BY mallory' &&
		members "$1" | diff "$work/members-unattacked" -
}

new_attackable_database()
{
	psql_quiet -d postgres -c "CREATE DATABASE $1 TEMPLATE template0 OWNER keeper"
}

prepare_attacks()
{
	psql_quiet -c 'CREATE ROLE mallory LOGIN' &&
		new_attackable_database unattacked &&
		psql_quiet -d unattacked -U keeper -c 'CREATE EXTENSION cbcc' &&
		members unattacked >"$work/members-unattacked"
}

install_withstands()
{
	new_attackable_database attacked && attack attacked &&
		psql_quiet -d attacked -U keeper -c 'CREATE EXTENSION cbcc' &&
		withstood attacked
}

# A schema that waits for the extension, with a function in it
install_refuses_a_schema()
{
	new_attackable_database waited &&
		psql_quiet -d waited -c 'GRANT CREATE ON DATABASE waited TO mallory' &&
		psql_quiet -d waited -U mallory -c 'CREATE SCHEMA cbcc' \
			-c "CREATE FUNCTION cbcc.facts(body text, published date) RETURNS text LANGUAGE sql AS 'SELECT body'" &&
		! psql_quiet -d waited -U keeper -c 'CREATE EXTENSION cbcc' >"$work/waited" 2>&1 &&
		grep 'schema "cbcc" already exists' "$work/waited"
}

# What the owner then does with it gives the same as where nobody attacks, and
# stands on nothing of hers: it all goes without CASCADE while the views are there.
uses_withstand()
{
	local database
	for database in defended undefended; do
		new_attackable_database "$database" &&
			psql_quiet -d "$database" -U keeper -c 'CREATE EXTENSION cbcc' \
				-f "$top/test/life/defended_tables.sql" || return
	done
	attack defended || return
	for database in defended undefended; do
		psql_quiet -d "$database" -U keeper -At -f "$top/test/life/defended.sql" \
			>"$work/$database" || return
	done
	[[ $(wc -l <"$work/defended") -gt 30 ]] &&
		diff "$work/undefended" "$work/defended" &&
		psql_quiet -d defended -U keeper -c "CALL cbcc.create_reports('public.article', key_column => 'source')" &&
		psql_quiet -d defended -c 'DROP OWNED BY mallory'
}

# update_withstands DATABASE VERSION
update_withstands()
{
	new_attackable_database "$1" &&
		psql_quiet -d "$1" -U keeper -c "CREATE EXTENSION cbcc VERSION '$2'" &&
		attack "$1" &&
		psql_quiet -d "$1" -U keeper -c 'ALTER EXTENSION cbcc UPDATE' &&
		withstood "$1"
}
