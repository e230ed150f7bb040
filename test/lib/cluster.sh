# shellcheck shell=bash disable=SC2154
# A private copy of the server and clusters that live as long as the run.

work=
stage=
clusters=()

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
	local data
	for data in "${clusters[@]}"; do
		as_server "$stage$bindir/pg_ctl" -D "$data" -m immediate -t 20 stop \
			>/dev/null 2>&1 || true
	done
	[[ -z $root ]] || remove_root
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
	cp -rs "$bindir/." "$stage$bindir"
	cp --remove-destination "$bindir"/{postgres,initdb,pg_ctl} "$stage$bindir"
	for folder in "$("$pg_config" --sharedir)" "$("$pg_config" --pkglibdir)"; do
		mkdir -p "$stage$folder"
		cp -rs "$folder/." "$stage$folder"
	done
	# An installed cbcc is not the one to be tested.
	find "$stage" -name 'cbcc*' -prune -exec rm -rf {} +
}

# One folder is the server's user's; clusters, socket and log lie in it.
make_server_folder()
{
	local variable
	[[ ! -d $work/server ]] || return 0
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
}

# make_cluster DATA SETTING INITDB-OPTION...
make_cluster()
{
	local data=$1 setting=$2
	shift 2
	as_server "$stage$bindir/initdb" -D "$data" -U postgres -A trust -E UTF8 \
		--no-sync "$@" &&
		printf '%s\n' "listen_addresses = ''" \
			"unix_socket_directories = '$work/server'" \
			"port = 5432" "fsync = off" "autovacuum = off" \
			"wal_level = logical" "$setting" |
		as_server tee -a "$data/postgresql.conf" >/dev/null
}

# start_cluster DATA [PORT]
start_cluster()
{
	as_server "$stage$bindir/pg_ctl" -D "$1" -w -l "$work/server/log" \
		-o "-p ${2:-5432}" start
}

stop_cluster()
{
	as_server "$stage$bindir/pg_ctl" -D "$1" -m fast -w stop
}

# start_server [SETTING INITDB-OPTION...]: the one before it is gone.
start_server()
{
	local data=$work/server/data
	[[ $# -gt 0 ]] || set -- "" --no-locale
	make_server_folder
	if [[ -d $data ]]; then
		logged stop stop_cluster "$data"
		rm -rf "$data"
	fi
	clusters=("$data")
	logged initdb make_cluster "$data" "$@"
	logged start start_cluster "$data"
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
