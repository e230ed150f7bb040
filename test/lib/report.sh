# shellcheck shell=bash disable=SC2154
# What passed and what failed, and running things so that a signal ends them.

passed_count=0
failed_count=0
failures=()
child=

heading()
{
	printf '\n== %s\n' "$1"
}

note()
{
	printf '   %s\n' "$1"
}

die()
{
	printf 'test/run: %s\n' "$1" >&2
	exit 1
}

passed()
{
	passed_count=$((passed_count + 1))
	printf 'ok      %s\n' "$1"
}

failed()
{
	failed_count=$((failed_count + 1))
	failures+=("$1")
	printf 'not ok  %s\n' "$1"
}

# The child leads a process group of its own: bash acts on a signal at once,
# and the trap can end the child with all that it started.  So no run in a run.
run()
{
	local status=0
	set -m
	"$@" </dev/null &
	child=$!
	set +m
	wait "$child" || status=$?
	child=
	return "$status"
}

end_child()
{
	[[ -n $child ]] || return 0
	kill -TERM -- "-$child" 2>/dev/null || true
	wait "$child" 2>/dev/null || true
}

# logged NAME COMMAND...: quiet where it works, all of its output where not
logged()
{
	local log=$work/$1.log
	if ! run "${@:2}" >"$log" 2>&1; then
		cat "$log" >&2
		die "$1 failed"
	fi
}

# verdict WHAT NAME COMMAND...: one test that is the success of a command
verdict()
{
	local log=$work/$2.log
	if run "${@:3}" >"$log" 2>&1; then
		passed "$1"
	else
		cat "$log"
		failed "$1"
		return 1
	fi
}

# count_lines WHAT LOG STATUS: the tests that a log reports, as TAP or as
# pg_regress before 16 does.  A program that fails with no failed test to
# show for it (a crash, no server) is itself one.
count_lines()
{
	local what=$1 log=$2 status=$3 good bad
	good=$(grep -cE '^ok |^test .* \.\.\. ok|^     [^ ].* \.\.\. ok' "$log" || true)
	bad=$(grep -cE '^not ok |^test .* \.\.\. FAILED|^     [^ ].* \.\.\. FAILED' "$log" || true)
	passed_count=$((passed_count + good))
	failed_count=$((failed_count + bad))
	if [[ $bad -eq 0 && $status -eq 0 && $good -gt 0 ]]; then
		printf 'ok      %s: %d\n' "$what" "$good"
		return
	fi
	cat "$log"
	if [[ $bad -gt 0 ]]; then
		failures+=("$what: $bad of $((good + bad))")
	else
		failed "$what: ended with status $status after $good tests"
	fi
}

# A backend that crashed is said in the server's log and nowhere else.
show_crashes()
{
	local log=$work/server/log
	[[ -r $log ]] || return 0
	grep -E -A1 'terminated by signal|PANIC:' "$log" || true
}

# The last line stands alone and says it all.
summary()
{
	local failure
	show_crashes
	if [[ $failed_count -gt 0 ]]; then
		heading "Failed"
		for failure in "${failures[@]}"; do
			note "$failure"
		done
	fi
	printf '\n%d passed, %d failed\n' "$passed_count" "$failed_count"
	[[ $failed_count -eq 0 ]]
}
