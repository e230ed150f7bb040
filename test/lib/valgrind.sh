# shellcheck shell=bash disable=SC2154
# The regression tests in a server under valgrind, which is slow: a hundred
# times.

# In this order, so that a list cut short tells of the most.
valgrind_tests=(report check vietnamese cells facts_debug document_ref text_search standard)

# Debian's server is no stranger to writing bytes that nobody set, its padding.
# Everything else counts, and that too where it comes out of the extension.
ours()
{
	awk 'function tell() { if (error != "" && (error !~ /Syscall param p?write/ || error ~ /\/src\/(core|pg|lexicon|register|standard)\//)) { printf "%s\n", error; n++ } error = "" }
		/^==[0-9]+== *$/ { tell(); next }
		/^==[0-9]+==/ { error = error $0 "\n" }
		END { tell(); exit n > 0 }' "$@"
}

# As make_cluster() does, but the server is started by hand
start_under_valgrind()
{
	local data=$work/server/valgrind logs=$work/server/memcheck i
	make_server_folder
	clusters=("$data")
	make_cluster "$data" "shared_buffers = 32MB" --no-locale >"$work/initdb.log" 2>&1 || return
	as_server mkdir "$logs"
	as_server valgrind --quiet --leak-check=no --trace-children=yes --track-origins=yes --fullpath-after= \
		--log-file="$logs/%p" "$stage$bindir/postgres" -D "$data" >"$work/valgrind.log" 2>&1 </dev/null &
	for ((i = 0; i < 120; i++)); do
		! psql_quiet -c 'SELECT' >/dev/null 2>&1 || return 0
		sleep 1
	done
	cat "$work/valgrind.log"
	return 1
}

# check_valgrind TEST...
check_valgrind()
{
	heading "Under valgrind"
	start_under_valgrind || die "there is no server under valgrind"
	check_regression "under valgrind" REGRESS="install $*"
	verdict "valgrind has nothing to say" memcheck ours "$work"/server/memcheck/* || true
}
