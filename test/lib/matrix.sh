# shellcheck shell=bash disable=SC2154
# The suite on other servers: each in a folder with a Debian of its own, made
# by debootstrap from the archive that this machine's apt uses.

root=
root_variables=()
matrix_end=0

# NAME MAJOR DEBIAN [ARCHITECTURE]
matrix_servers()
{
	cat <<'END'
15 15 bookworm
17 17 trixie
18 18 sid
15-32bit 15 bookworm i386
END
}

# Those that check, which has a server already, adds to it
other_servers()
{
	matrix_servers | awk -v major="$(major_version)" '$1 == $2 && $2 > major { print $1 }'
}

debian_archive()
{
	apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' \
		'Identifier: Packages' 2>/dev/null |
		awk '$1 == "Debian" && $2 == "Debian" { print $3; exit }'
}

# Prints why there can be no such folder here, or nothing.
matrix_obstacle()
{
	if ! have apt-get || [[ -z $(debian_archive) ]]; then
		echo "apt knows no archive of Debian"
	elif [[ $(id -u) -ne 0 ]] && ! { have sudo && sudo -n true 2>/dev/null; }; then
		echo "it takes root, or sudo without a password"
	elif ! as_root unshare --mount --pid --fork true 2>/dev/null; then
		echo "this machine lets nobody make name spaces"
	elif [[ $(df -Pk "$work" | awk 'NR == 2 { print $4 }') -lt 4000000 ]]; then
		echo "there is less than 4 GB of room in $work"
	fi
}

# What runs in it sees its own processes, and ends with the run.  The shell stays
# process 1: sid's timeout does not work as that.
in_root()
{
	as_root unshare --mount --pid --fork --kill-child chroot "$root" \
		/usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
		DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "${root_variables[@]}" \
		/bin/sh -c 'mount -t proc proc /proc &&
			mount -t tmpfs -o mode=1777 tmpfs /dev/shm && { "$@"; exit $?; }' sh "$@"
}

remove_root()
{
	as_root rm -rf --one-file-system "$root"
	root=
}

# No service starts in it, and nothing waits for the disk.  sid's lists are
# good for a week, and an archive's copy may be older; debootstrap does not
# ask, and the signatures are checked.
configure_root()
{
	local folder=$root/etc
	printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
	chmod 755 "$root/usr/sbin/policy-rc.d"
	mkdir -p "$folder/postgresql-common/createcluster.d" "$folder/dpkg/dpkg.cfg.d"
	echo 'create_main_cluster = false' \
		>"$folder/postgresql-common/createcluster.d/none.conf"
	echo force-unsafe-io >"$folder/dpkg/dpkg.cfg.d/unsafe-io"
	{
		apt-config dump | grep '^Acquire::[a-z]*::Proxy' || true
		echo 'Acquire::Check-Valid-Until "false";'
	} >"$folder/apt/apt.conf.d/archive"
}

# make_root MAJOR DEBIAN [ARCHITECTURE]
make_root()
{
	as_root debootstrap --variant=minbase ${3:+--arch="$3"} "$2" "$root" \
		"$(debian_archive)" || return
	as_root bash -c "root=$root; $(declare -f configure_root); configure_root" || return
	in_root apt-get -qq update &&
		in_root apt-get -qq --no-install-recommends install clang gcc libc6-dev \
			libicu-dev make pkg-config "postgresql-$1" "postgresql-server-dev-$1"
}

# run_in_root NAME MAJOR SECONDS: the suite of this tree; adds what it counted.  The
# servers before it come along, and it is kept for the next.
run_in_root()
{
	local log=$work/matrix-$1.log status=0 line
	copy_tree "$work/copy"
	as_root cp -r "$work/copy" "$root/root/cbcc"
	rm -rf "$work/copy"
	if [[ $1 == "$2" ]]; then
		mkdir -p "$work/kept"
		as_root cp -r "$work/kept" "$root/older"
		root_variables+=(OLDER=/older KEEP=/kept)
	fi
	run in_root timeout "$3" /root/cbcc/test/run suite >"$log" 2>&1 || status=$?
	[[ ! -d $root/kept ]] || cp -r "$root/kept" "$work/kept/$2"
	if [[ $status -eq 124 ]]; then
		note "ended unfinished, for want of time"
		return
	fi
	line=$(tail -n 1 "$log")
	if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
		passed_count=$((passed_count + BASH_REMATCH[1]))
		failed_count=$((failed_count + BASH_REMATCH[2]))
	fi
	if [[ $status -eq 0 ]]; then
		sed -n 's/^ok  /   ok/p; /^   skipped: /p' "$log"
		printf 'ok      %s: %s\n' "$1" "$line"
	elif [[ $line == *" failed" ]]; then
		cat "$log"
		failures+=("$1: $line")
	else
		cat "$log"
		failed "$1: ended with status $status"
	fi
}

# check_server_in_root REQUIRED NAME MAJOR DEBIAN [ARCHITECTURE]
check_server_in_root()
{
	local log=$work/root.log root_variables=("${root_variables[@]}")
	heading "PostgreSQL $2 on Debian $4"
	root=$work/root
	if run make_root "${@:3}" >"$log" 2>&1; then
		run_in_root "$2" "$3" $((matrix_end - SECONDS))
	else
		tail -n 20 "$log"
		if [[ $1 == required ]]; then
			failed "$2: Debian's packages"
		else
			note "skipped: its packages cannot be had (above)"
		fi
	fi
	remove_root
}

# check_matrix required|optional NAME...: optional ones are left out where
# they cannot be had, or where a run of 40 minutes would be over before them.
check_matrix()
{
	local required=$1 obstacle server variable
	shift
	matrix_end=2400
	[[ $required != required ]] || matrix_end=36000
	obstacle=$(matrix_obstacle)
	if [[ -n $obstacle ]]; then
		[[ $required != required ]] || die "no other servers here: $obstacle"
		heading "Other servers"
		note "skipped: $obstacle"
		return
	fi
	for variable in http_proxy https_proxy no_proxy; do
		[[ -z ${!variable:-} ]] || root_variables+=("$variable=${!variable}")
	done
	for name in "$@"; do
		read -ra server < <(matrix_servers | awk -v name="$name" '$1 == name')
		[[ ${#server[@]} -gt 0 ]] ||
			die "there is no server $name; see matrix_servers in test/lib/matrix.sh"
		if [[ $((SECONDS + 600)) -gt $matrix_end ]]; then
			note "skipped: $name, for want of time"
			continue
		fi
		check_server_in_root "$required" "${server[@]}"
	done
}
