# shellcheck shell=bash disable=SC2154
# The regression tests in a server under valgrind, which is slow: a hundred
# times.

# Tests without a time limit of their own, which a hundred times would pass
valgrind_tests=(quantity article report vietnamese cells document_ref text_search)

# Debian's server is no stranger to writing bytes that nobody set, its padding,
# and its C library has one function for memmove() and memcpy(), which valgrind
# takes for the latter.  Both count where the extension did it, all else counts.
ours()
{
	awk 'function counts() {
			if (error !~ /Syscall param p?write|overlap in memcpy/)
				return error != ""
			return error ~ /\/src\/(core|pg|lexicon|register|standard)\// && error !~ /: memmove \(/
		}
		function tell() { if (counts()) { print error; n++ } error = "" }
		/^==[0-9]+== *$/ { tell(); next }
		/^==[0-9]+==/ { error = error $0 "\n" }
		END { tell(); exit n > 0 }' "$@"
}

# As make_cluster() does, but the server is started by hand; without jit, for
# the loader's search for its library is what valgrind takes for a read too far
start_under_valgrind()
{
	local data=$work/server/valgrind logs=$work/server/memcheck i
	make_server_folder
	clusters=("$data")
	make_cluster "$data" $'shared_buffers = 32MB\njit = off' --no-locale >"$work/initdb.log" 2>&1 || return
	as_server mkdir "$logs"
	as_server env TMPDIR="$work/server" valgrind --quiet --leak-check=no --trace-children=yes --track-origins=yes --fullpath-after= \
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
	check_regression "under valgrind" REGRESS="install $*" ISOLATION=
	verdict "valgrind has nothing to say" memcheck ours "$work"/server/memcheck/* || true
}
