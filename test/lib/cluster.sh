# shellcheck shell=bash disable=SC2154
# A private copy of the server and a cluster that lives as long as the run.

work=
stage=
cluster_running=

# PostgreSQL refuses to run as root: there another user runs the server.
as_server()
{
	if [[ $(id -u) -eq 0 ]]; then
		setpriv --reuid="$server_user" --regid="$(id -g "$server_user")" \
			--clear-groups "$@"
	else
		"$@"
	fi
}

clean_up()
{
	local status=$?
	trap - EXIT INT TERM HUP
	end_child
	if [[ -n $cluster_running ]]; then
		as_server "$stage$bindir/pg_ctl" -D "$work/server/data" -m immediate \
			-t 20 stop >/dev/null 2>&1 || true
	fi
	[[ -z $work ]] || rm -rf "$work"
	exit "$status"
}

make_work_folder()
{
	umask 022
	export LC_ALL=C.UTF-8
	trap clean_up EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 143' TERM
	work=$(mktemp -d "${TMPDIR:-/tmp}/cbcc.XXXXXX")
	# A socket's path must be short.
	[[ ${#work} -le 70 ]] || die "TMPDIR is too long a path for a socket: $TMPDIR"
	chmod 711 "$work"
	stage=$work/stage
	if getent passwd postgres >/dev/null; then
		server_user=postgres
	else
		server_user=nobody
	fi
}

# A server finds its files relative to its own program.  So a copy of the
# program, with links to the files in the same folders around it, is a server
# into which make install can put things without touching the real one.
stage_server()
{
	local folder
	mkdir -p "$stage$bindir"
	cp "$bindir"/{postgres,initdb,pg_ctl} "$stage$bindir"
	for folder in "$("$pg_config" --sharedir)" "$("$pg_config" --pkglibdir)"; do
		mkdir -p "$stage$folder"
		cp -rs "$folder/." "$stage$folder"
	done
	# An installed cbcc is not the one to be tested.
	find "$stage" -name 'cbcc*' -prune -exec rm -rf {} +
}

start_server()
{
	local variable
	for variable in "${!PG@}"; do
		case $variable in
			PG_CONFIG | PG_MAJOR) ;;
			*) unset "$variable" ;;
		esac
	done
	mkdir -m 700 "$work/server"
	[[ $(id -u) -ne 0 ]] || chown "$server_user": "$work/server"
	export PGHOST=$work/server PGPORT=5432 PGUSER=postgres PGDATABASE=postgres \
		PGCLIENTENCODING=UTF8

	logged initdb as_server "$stage$bindir/initdb" -D "$work/server/data" \
		-U postgres -A trust -E UTF8 --no-locale --no-sync
	printf '%s\n' "listen_addresses = ''" \
		"unix_socket_directories = '$work/server'" \
		"port = 5432" "fsync = off" "autovacuum = off" |
		as_server tee -a "$work/server/data/postgresql.conf" >/dev/null
	cluster_running=maybe
	logged start as_server "$stage$bindir/pg_ctl" -D "$work/server/data" -w \
		-l "$work/server/log" start
}

psql_quiet()
{
	"$bindir/psql" -Xq -v ON_ERROR_STOP=1 -P pager=off "$@" </dev/null
}

# new_database NAME OWNER: with the extension in it
new_database()
{
	psql_quiet -d postgres -c "CREATE DATABASE $1 OWNER $2" &&
		psql_quiet -U "$2" -d "$1" -c 'CREATE EXTENSION cbcc'
}
