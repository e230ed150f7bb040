# shellcheck shell=bash disable=SC2154
# Fuzzing of the core: each test/fuzz/fuzz_*.c for some seconds.

fuzz_folder=$top/test/fuzz

fuzz_targets()
{
	local source
	for source in "$fuzz_folder"/fuzz_*.c; do
		source=${source##*/fuzz_}
		echo "${source%.c}"
	done
}

build_fuzz_targets()
{
	logged fuzz-build make --silent --no-print-directory -j "$(nproc)" \
		-C "$1/test/fuzz" BUILD="$work/fuzz"
	python3 "$fuzz_folder/inputs.py" dictionary "$top"/src/lexicon/*.tsv "$top"/src/register/word.tsv \
		>"$work/fuzz/dictionary"
}

# A page is longer than a cell.
fuzz_longest()
{
	case $1 in
		article | check) echo 4000 ;;
		*) echo 600 ;;
	esac
}

# fuzz_seeds TARGET FOLDER: the corpus as files; for pages, the sample articles
fuzz_seeds()
{
	mkdir -p "$2"
	python3 "$fuzz_folder/inputs.py" unpack "$fuzz_folder/corpus/$1.txt" "$2"
	if [[ $1 == article || $1 == check ]]; then
		cp "$top"/test/data/articles/*.txt "$2"
	fi
}

# "12345 executions, 1622 of 16726 edges"
fuzz_figures()
{
	awk '/inline 8-bit counters/ { gsub(/[^0-9 ]/, " "); edges = $2 }
		/stat::number_of_executed_units/ { executions = $2 }
		/ cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") covered = $(i + 1) }
		END { printf "%d executions, %d of %d edges\n", executions, covered, edges }' "$1"
}

# fuzz_target TARGET SECONDS
fuzz_target()
{
	local name=$1 log=$work/fuzz/$1.log folder=$work/fuzz/$1.corpus
	fuzz_seeds "$name" "$folder"
	if run "$work/fuzz/fuzz_$name" -dict="$work/fuzz/dictionary" \
		-max_total_time="$2" -max_len="$(fuzz_longest "$name")" -timeout=20 \
		-rss_limit_mb=4000 -print_final_stats=1 \
		-artifact_prefix="$work/fuzz/$name-" "$folder" >"$log" 2>&1; then
		passed "fuzz $name, $2 s: $(fuzz_figures "$log")"
	else
		# the last lines hold the input, in base64, too
		grep -av $'^#[0-9]*\t' "$log" | tail -n 60
		failed "fuzz $name: $(fuzz_figures "$log")"
	fi
}

# check_fuzz SECONDS [TARGET...]
check_fuzz()
{
	local seconds=$1 name
	shift
	[[ $# -gt 0 ]] || mapfile -t targets < <(fuzz_targets)
	[[ $# -eq 0 ]] || targets=("$@")
	heading "Fuzzing of the core, $seconds s a target"
	build_fuzz_targets "$work/tree"
	for name in "${targets[@]}"; do
		[[ -x $work/fuzz/fuzz_$name ]] || die "there is no fuzz target $name"
		fuzz_target "$name" "$seconds"
	done
}

# Shortest first, a few of what reaches code that the corpus does not reach.
keep_fuzz_inputs()
{
	local name
	for name in "${targets[@]}"; do
		mkdir -p "$work/fuzz/$name.kept"
		fuzz_seeds "$name" "$work/fuzz/$name.kept"
		run "$work/fuzz/fuzz_$name" -merge=1 -max_len=200 "$work/fuzz/$name.kept" \
			"$work/fuzz/$name.corpus" >"$work/fuzz/merge.log" 2>&1 || continue
		rm -f "$work/fuzz/$name.kept"/*.txt
		python3 "$fuzz_folder/inputs.py" add "$fuzz_folder/corpus/$name.txt" \
			"$work/fuzz/$name.kept" 20
	done
}
