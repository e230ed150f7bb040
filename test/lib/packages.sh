# shellcheck shell=bash disable=SC2154
# What must be on the machine, and how it gets there on Debian.

have()
{
	command -v "$1" >/dev/null
}

as_root()
{
	if [[ $(id -u) -eq 0 ]]; then
		"$@"
	elif have sudo; then
		sudo "$@"
	else
		die "these packages are missing, and there is no sudo to install them: ${packages[*]}"
	fi
}

apt_get()
{
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq \
		-o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# The server's major version, or nothing where none is installed.
newest_server()
{
	local initdb
	for initdb in /usr/lib/postgresql/*/bin/initdb; do
		[[ -x $initdb ]] || continue
		initdb=${initdb#/usr/lib/postgresql/}
		echo "${initdb%%/*}"
	done | sort -n | tail -n 1
}

distribution_server()
{
	apt-cache depends postgresql 2>/dev/null |
		sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p' | head -n 1
}

find_server()
{
	if [[ -n ${PG_CONFIG:-} ]]; then
		pg_config=$PG_CONFIG
		return
	fi
	local major=${PG_MAJOR:-$(newest_server)}
	if [[ -z $major ]] && have pg_config &&
		[[ -x $(pg_config --bindir)/initdb ]]; then
		pg_config=$(command -v pg_config)
		return
	fi
	if [[ -z $major ]] && have apt-get; then
		apt_get update
		major=$(distribution_server)
	fi
	[[ -n $major ]] ||
		die "there is no PostgreSQL server here; install one or set PG_CONFIG"
	pg_config=/usr/lib/postgresql/$major/bin/pg_config
	server_major=$major
}

has_server()
{
	have "$pg_config" && [[ -x $("$pg_config" --bindir)/initdb ]]
}

has_server_headers()
{
	have "$pg_config" && [[ -r $("$pg_config" --includedir-server)/postgres.h ]] &&
		[[ -r $("$pg_config" --pgxs) ]]
}

has_fuzzer()
{
	have clang && echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' |
		clang -x c -fsanitize=fuzzer,address -o /dev/null - 2>/dev/null
}

# Of the compiler that is there, or that Debian would install.
clang_major()
{
	if have clang; then
		clang -dumpversion | cut -d . -f 1
	else
		apt-cache depends clang | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -n 1
	fi
}

# missing_packages build|suite|check|matrix...: prints names, one a line
missing_packages()
{
	local purpose
	for purpose in "$@"; do
		case $purpose in
			build)
				have gcc || printf '%s\n' gcc libc6-dev
				have make || echo make
				have pkg-config || echo pkg-config
				have pkg-config && pkg-config --exists icu-i18n icu-uc ||
					echo libicu-dev
				has_server || echo "postgresql-$server_major"
				has_server_headers || echo "postgresql-server-dev-$server_major"
				;;
			suite) have clang || echo clang ;;
			check) have python3 || echo python3 ;;
			# a browser without fonts shows and measures nothing
			page) have chromium || printf '%s\n' chromium fonts-dejavu-core ;;
			hostile)
				have "$pg_config" && [[ -r $("$pg_config" --includedir)/libpq-fe.h ]] ||
					echo libpq-dev
				;;
			fuzz)
				have clang || echo clang
				has_fuzzer || echo "libclang-rt-$(clang_major)-dev"
				;;
			valgrind) have valgrind || printf '%s\n' valgrind libc6-dbg ;;
			matrix) have debootstrap || ! have apt-get || echo debootstrap ;;
		esac
	done
}

# The server's package makes a cluster and starts it, unless told otherwise.
install_packages()
{
	local switch=/etc/postgresql-common/createcluster.d/cbcc-no-cluster.conf
	apt_get update
	if [[ "$*" == *postgresql-* ]]; then
		apt_get install --no-install-recommends postgresql-common
		as_root mkdir -p "${switch%/*}"
		echo 'create_main_cluster = false' | as_root tee "$switch" >/dev/null
		local status=0
		apt_get install --no-install-recommends "$@" || status=$?
		as_root rm -f "$switch"
		return "$status"
	fi
	apt_get install --no-install-recommends "$@"
}

need_packages()
{
	local packages
	server_major=
	find_server
	mapfile -t packages < <(missing_packages "$@")
	if [[ ${#packages[@]} -gt 0 ]]; then
		[[ "${packages[*]} " != *"- "* ]] ||
			die "$pg_config is no server to build for: initdb and header files are needed"
		have apt-get || die "please install: ${packages[*]}"
		echo "Installing ${packages[*]}" >&2
		install_packages "${packages[@]}" >&2
		packages=()
		mapfile -t packages < <(missing_packages "$@")
		[[ ${#packages[@]} -eq 0 ]] || die "still missing: ${packages[*]}"
	fi
	bindir=$("$pg_config" --bindir)
	# Debian's own psql is a wrapper that looks for clusters.
	export PATH=$bindir:$PATH
}
