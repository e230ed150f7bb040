# shellcheck shell=bash disable=SC2154
# pg_upgrade through the servers of several Debians, in the folder of the
# newest.  KEEP names where this server is put for the next one, OLDER where
# those before it lie, each in a folder of its major version.

# The time when a server's package was made: its files are no younger.
made_at()
{
	stat -c %Y "$bindir/postgres"
}

# The server with the extension, and the libraries that another Debian may lack
keep_server()
{
	local folder
	mkdir -p "$1/libraries"
	made_at >"$1/made_at"
	for folder in "${bindir%/bin}" "$("$pg_config" --sharedir)"; do
		mkdir -p "$1$folder"
		cp -rL "$folder/." "$1$folder"
	done
	logged keep make_tree "$work/tree" install DESTDIR="$1"
	ldd "$bindir/postgres" "$1$("$pg_config" --pkglibdir)/cbcc.so" |
		awk '$3 ~ /^\// { print $3 }' | sort -u | xargs cp -Lt "$1/libraries"
}

# Only what this Debian has under no such name: the C library is the newest.
lend_libraries()
{
	local library known
	known=$(/sbin/ldconfig -p)
	for library in "$OLDER"/*/libraries/*; do
		[[ $known == *"${library##*/} "* ]] || cp -n "$library" /usr/local/lib
	done
	/sbin/ldconfig
}

server_programs()
{
	if [[ $1 == "$(major_version)" ]]; then
		echo "$stage$bindir"
	else
		echo "$OLDER/$1/usr/lib/postgresql/$1/bin"
	fi
}

# with_server MAJOR COMMAND...: what starts and makes clusters, of that server
with_server()
{
	local programs
	programs=$(server_programs "$1")
	local stage= bindir=$programs
	"${@:2}"
}

cluster_of()
{
	echo "$work/server/upgrade-$1"
}

# Marked as built by rules before the first, so that the mark is seen to stay.
make_old_life()
{
	with_server "$1" make_cluster "$(cluster_of "$1")" "jit = off" -k --locale=C.UTF-8 &&
		with_server "$1" start_cluster "$(cluster_of "$1")" &&
		make_life &&
		psql_quiet -d life -c "SELECT setval('cbcc.rules_refreshed', 0)" >/dev/null &&
		answers life >"$work/life.answers" &&
		with_server "$1" stop_cluster "$(cluster_of "$1")"
}

# upgrade FROM TO: and the new cluster runs
upgrade()
{
	local old new
	old=$(cluster_of "$1") new=$(cluster_of "$2")
	with_server "$2" make_cluster "$new" "jit = off" -k --locale=C.UTF-8 || return
	if ! (cd "$work/server" && as_server "$(server_programs "$2")/pg_upgrade" -U postgres \
		-b "$(server_programs "$1")" -B "$(server_programs "$2")" \
		-d "$old" -D "$new" -s "$work/server"); then
		find "$new/pg_upgrade_output.d" -type f -exec grep -hIE -A10 'ERROR:|FATAL:|error:|incompatible' {} + || true
		return 1
	fi
	with_server "$2" start_cluster "$new" && rm -rf "$old"
}

# What README tells an administrator to do, and that it does it
refresh_after_upgrade()
{
	psql_quiet -d life -c 'REINDEX DATABASE life' \
		-c 'ALTER COLLATION cbcc.vi REFRESH VERSION' \
		-c 'ALTER COLLATION cbcc.vi_ci REFRESH VERSION' \
		-c 'ALTER COLLATION cbcc.vi_ai REFRESH VERSION' \
		-c 'ALTER EXTENSION cbcc UPDATE' &&
		echo 'SELECT refresh FROM cbcc.stale_objects() \gexec' >"$work/refresh.sql" &&
		life -d life -f "$work/refresh.sql" >"$work/refreshed" &&
		same_answers life &&
		psql_quiet -d life -c 'CREATE EXTENSION amcheck' -At -c "
			SELECT count(bt_index_parent_check(i.indexrelid, true)) > 5
			FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			JOIN pg_am a ON a.oid = c.relam AND a.amname = 'btree'
			WHERE c.relkind = 'i' AND c.relnamespace = 'office'::regnamespace" |
		grep -qx t &&
		life -d life -c 'SELECT cbcc.mark_refreshed()' &&
		life -d life -At -c 'SELECT count(*) FROM cbcc.stale_objects()' | grep -qx 0
}

# A server of a later round of security releases than this one can have in its
# catalogs what this one does not know (17.12's pg_attver is nothing to 18.6);
# those of one round are made within days.
later_release()
{
	[[ $(cat "$OLDER/$1/made_at") -gt $(($(made_at) + 14 * 24 * 3600)) ]]
}

# Whichever servers came before, in whatever order they were asked for
older_servers()
{
	[[ -z ${OLDER:-} ]] || ls "$OLDER" | awk -v major="$(major_version)" '$1 < major' | sort -n
}

check_upgrade()
{
	local majors=() from to
	[[ -n $(older_servers) ]] || return 0
	heading "pg_upgrade"
	for from in $(older_servers); do
		if later_release "$from"; then
			note "skipped: from $from, which here is of a later round of security releases"
		else
			majors+=("$from")
		fi
	done
	[[ ${#majors[@]} -gt 0 ]] || return 0
	majors+=("$(major_version)")
	lend_libraries
	logged stop stop_cluster "$work/server/data"
	clusters=()
	for to in "${majors[@]}"; do
		clusters+=("$(cluster_of "$to")")
	done
	from=${majors[0]}
	verdict "a database with our types in all places is made by $from" upgrade-life \
		make_old_life "$from" || return 0
	for to in "${majors[@]:1}"; do
		verdict "pg_upgrade from $from to $to" upgrade upgrade "$from" "$to" || return 0
		verdict "and it gives the same answers" upgraded same_answers life || true
		[[ $to == "$(major_version)" ]] ||
			logged stop with_server "$to" stop_cluster "$(cluster_of "$to")"
		from=$to
	done
	verdict "its stale objects are refreshed" refreshed refresh_after_upgrade || true
}
