# shellcheck shell=bash disable=SC2154
# What depends on the server and its Debian: builds, regression tests under
# several locales, the life of a database.

major_version()
{
	"$pg_config" --version | sed 's/^PostgreSQL \([0-9]*\).*/\1/'
}

# locale_options NAME: what initdb is told, one a line
locale_options()
{
	case $1 in
		C) echo --no-locale ;;
		C.UTF-8)
			# 17 brought a provider of the server's own.
			[[ $(major_version) -lt 17 ]] || echo --locale-provider=builtin
			echo --locale=C.UTF-8
			;;
		vi-VN) printf '%s\n' --locale-provider=icu --icu-locale=vi-VN --locale=C.UTF-8 ;;
	esac
}

parallel_setting()
{
	if [[ $(major_version) -ge 16 ]]; then
		echo "debug_parallel_query = regress"
	else
		echo "force_parallel_mode = regress"
	fi
}

# check_regression WHAT MAKE-ARGUMENT...: in the cluster that runs
check_regression()
{
	local log=$work/regress.log status=0 diffs
	run make_tree "$work/tree" installcheck "${@:2}" >"$log" 2>&1 || status=$?
	count_lines "regression $1" "$log" "$status"
	for diffs in "$work"/tree/{,output_iso/}regression.diffs; do
		[[ ! -s $diffs ]] || cat "$diffs"
	done
}

# The Makefile asks for a database under C; here it has the cluster's locale.
check_locales()
{
	heading "Regression tests"
	local locale options setting
	for locale in C.UTF-8 vi-VN C; do
		mapfile -t options < <(locale_options "$locale")
		setting=
		[[ $locale != C ]] || setting=$(parallel_setting)
		start_server "$setting" "${options[@]}"
		check_regression "under $locale${setting:+, $setting}" \
			REGRESS_OPTS="--encoding=UTF8 --dbname=contrib_regression"
	done
	start_server
	check_regression "by make installcheck"
}

# The extension is built, installed and its server runs where this is true.
check_suite()
{
	check_builds || return 1
	check_unit
	stage_server
	install_extension
	check_locales
	check_life
	check_foreign
	check_updates
	check_upgrade
	[[ -z ${KEEP:-} ]] || keep_server "$KEEP"
}
