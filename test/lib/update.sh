# shellcheck shell=bash disable=SC2154
# Updates: every path of update scripts ends where a fresh install does.
# test/life/released holds the install script of each release, as it was.

# What the extension made, a line each; pg_upgrade's own pg_dump shows it.
members()
{
	"$bindir/pg_dump" --schema-only --binary-upgrade "$1" |
		grep -vE '^(--|\\(un)?restrict|SELECT pg_catalog.binary_upgrade_set|$)|relfrozenxid' |
		sort
}

current_version()
{
	sed -n "s/^default_version = '\(.*\)'/\1/p" "$top/cbcc.control"
}

installed_scripts()
{
	echo "$stage$("$pg_config" --sharedir)/extension"
}

# update_equals_install DATABASE VERSION
update_equals_install()
{
	psql_quiet -c "CREATE DATABASE $1 TEMPLATE template0" &&
		psql_quiet -d "$1" -c "CREATE EXTENSION cbcc VERSION '$2'" \
			-c 'ALTER EXTENSION cbcc UPDATE' &&
		members "$1" | diff "$work/members" -
}

# The versions from which the scripts lead to this one
updatable_versions()
{
	psql_quiet -At -c "SELECT source FROM pg_extension_update_paths('cbcc') AS p
		JOIN pg_available_extension_versions AS v
			ON v.name = 'cbcc' AND v.version = p.source
		JOIN pg_available_extensions AS e
			ON e.name = 'cbcc' AND e.default_version = p.target
		WHERE p.path IS NOT NULL ORDER BY source"
}

every_release_is_kept()
{
	local script from
	for script in "$top"/src/sql/cbcc--*--*.sql; do
		[[ -e $script ]] || continue
		from=${script##*/cbcc--}
		from=${from%%--*}
		[[ -e $top/test/life/released/cbcc--$from.sql ]] ||
			{ echo "there is no test/life/released/cbcc--$from.sql"; return 1; }
	done
}

# Three releases that never were: of one the update brings all, of the next it
# brings the last room with another COST, and of the third it looks names up as
# its caller does.
make_up_releases()
{
	local scripts version rules=$top/src/sql/rules.sql
	scripts=$(installed_scripts)
	version=$(current_version)
	head -n "-$(($(wc -l <"$rules") + 1))" "$scripts/cbcc--$version.sql" \
		>"$scripts/cbcc--0.0.1.sql" &&
		cp "$scripts/cbcc--0.0.1.sql" "$scripts/cbcc--0.0.2.sql" &&
		cp "$scripts/cbcc--0.0.1.sql" "$scripts/cbcc--0.0.3.sql" &&
		cp "$rules" "$scripts/cbcc--0.0.1--$version.sql" &&
		sed 's/COST 1;/COST 2;/' "$rules" >"$scripts/cbcc--0.0.2--$version.sql" &&
		{ echo "SET LOCAL search_path = attack, pg_catalog;" && cat "$rules" &&
			echo "SELECT lower('X');"; } >"$scripts/cbcc--0.0.3--$version.sql"
}

forget_made_up_releases()
{
	rm -f "$(installed_scripts)"/cbcc--0.0.[123]*
}

tells_a_bad_update()
{
	update_equals_install updated_well 0.0.1 &&
		! update_equals_install updated_badly 0.0.2 >"$work/bad" &&
		grep COST "$work/bad"
}

tells_a_careless_update()
{
	update_withstands attacked_well 0.0.1 &&
		! update_withstands attacked_badly 0.0.3 >"$work/careless" 2>&1 &&
		grep sprung "$work/careless"
}

current_results()
{
	psql_quiet -d life -At -F $'\t' -f "$top/test/life/results.sql"
}

released_results()
{
	psql_quiet -d life -At -c "SELECT 'rules ' || cbcc.rules_version()" && current_results
}

# changes_are_told RELEASED-RESULTS: a function that gives something else now
# has a line in src/pg/rules.c with a later number.
changes_are_told()
{
	local rules
	rules=$(awk 'NR == 1 && $1 == "rules" { print $2 }' "$1")
	psql_quiet -d life -At -c "SELECT DISTINCT function FROM cbcc.rules_changes() WHERE rules > $rules" \
		>"$work/told" &&
		current_results >"$work/results" &&
		awk -F '\t' 'FILENAME == ARGV[1] { told[$1]; next }
			FILENAME == ARGV[2] { now[$1] = $2; next }
			FNR > 1 && now[$1] != $2 && !($1 in told) && !("*" in told) {
				print "src/pg/rules.c does not say that " $1 " changed"
				untold = 1
			}
			END { exit untold }' "$work/told" "$work/results" "$1"
}

# What the checks of later versions hold this one to
keep_release()
{
	local folder=$top/test/life/released
	mkdir -p "$folder"
	cp "$work/tree/src/sql/cbcc--$1.sql" "$folder" &&
		released_results >"$folder/results-$1"
}

# A release that never was, once as all is now and once with another result
tells_an_untold_change()
{
	released_results >"$work/released" &&
		[[ $(wc -l <"$work/released") -gt 12 ]] &&
		changes_are_told "$work/released" &&
		sed -i 's/^\(qualifications\t\).*/\1another/' "$work/released" &&
		! changes_are_told "$work/released" >"$work/untold" &&
		grep -qx 'src/pg/rules.c does not say that qualifications changed' "$work/untold"
}

check_updates()
{
	heading "Installs and updates"
	if ! { psql_quiet -c 'CREATE DATABASE fresh TEMPLATE template0' &&
		psql_quiet -d fresh -c 'CREATE EXTENSION cbcc' &&
		members fresh >"$work/members" && prepare_attacks; } >"$work/fresh.log" 2>&1; then
		cat "$work/fresh.log"
		failed "updates: CREATE EXTENSION cbcc"
		return
	fi
	logged updates-made make_up_releases
	verdict "an update that differs from an install is told" update-bad tells_a_bad_update || true
	verdict "an update that another's names can lead astray is told" update-careless \
		tells_a_careless_update || true
	forget_made_up_releases
	verdict "an install under another's names makes the same" install-attacked install_withstands || true
	verdict "reports and lists made under another's names are the same" use-attacked \
		uses_withstand || true
	verdict "an install refuses a schema that waits for it" install-waited install_refuses_a_schema || true
	verdict "each release with an update script is kept" released every_release_is_kept || true
	cp "$top"/test/life/released/cbcc--*.sql "$(installed_scripts)" 2>/dev/null || true
	local version versions
	mapfile -t versions < <(updatable_versions)
	[[ ${#versions[@]} -gt 0 ]] || note "there is no release to update from"
	for version in "${versions[@]}"; do
		verdict "update from $version equals an install" "update-$version" \
			update_equals_install "updated_${version//./_}" "$version" || true
		verdict "and under another's names, too" "attacked-$version" \
			update_withstands "attacked_${version//./_}" "$version" || true
	done
	verdict "a result that changed without a number is told" untold tells_an_untold_change || true
	local results
	for results in "$top"/test/life/released/results-*; do
		[[ -e $results ]] || continue
		verdict "what changed after ${results##*-} has a number" told \
			changes_are_told "$results" || true
	done
}
