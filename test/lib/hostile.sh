# shellcheck shell=bash disable=SC2154
# What a hostile client may send, and what goes wrong only after long.

# The program is test/hostile/hostile.c; it takes a seed and a count of rounds.
build_hostile()
{
	logged hostile-build gcc -std=c11 -O1 -g -Wall -Wextra -Werror \
		-I"$("$pg_config" --includedir)" -o "$work/hostile" \
		"$top/test/hostile/hostile.c" \
		-L"$("$pg_config" --libdir)" -lpq
}

# check_hostile [SEED [ROUNDS]]
check_hostile()
{
	heading "Hostile input"
	local log=$work/hostile.log status=0
	build_hostile
	if ! new_database hostile postgres >"$log" 2>&1; then
		cat "$log"
		failed "hostile: CREATE EXTENSION cbcc"
		return
	fi
	PGDATABASE=hostile run "$work/hostile" "$@" >"$log" 2>&1 || status=$?
	count_lines "hostile" "$log" "$status"
}

# What is called over and over, i counting the calls, in a backend of its own.
leak_calls()
{
	cat <<'END'
facts|cbcc.facts('Năm 2020, xã Bản Mạ có ' || i || ' cán bộ, trong đó có 10 nữ.', '2020-01-01')
article_facts|(SELECT pg_catalog.count(*) FROM cbcc.article_facts('Xã có ' || i || ' cán bộ.'))
facts_debug|(SELECT pg_catalog.count(*) FROM cbcc.facts_debug('Có ' || i || ' nữ.'))
article_documents|(SELECT pg_catalog.count(*) FROM cbcc.article_documents('Quyết định số ' || i || '/QĐ-TTg'))
parse_article|cbcc.parse_article('Bài ' || i)
parse_number|cbcc.parse_number(i || ',5')
parse_period|cbcc.parse_period('năm ' || 1900 + i % 200, NULL)
quantity|('gần ' || i || ' người')::cbcc.quantity::text
bounds|cbcc.bounds(('gần ' || i || ' người')::cbcc.quantity)
qualification|cbcc.grade(('Tiếng Anh bậc ' || 1 + i % 6)::cbcc.qualification::text::cbcc.qualification)
qualification_range|cbcc.to_qualification_range('từ trung cấp đến ' || CASE i % 2 WHEN 0 THEN 'đại học' ELSE 'cao đẳng' END)
document_ref|cbcc.number(('Quyết định số ' || i || '/QĐ-TTg năm 2016')::cbcc.document_ref)
qualifications|cbcc.qualifications('ĐH Luật ' || i || '; TC LLCT')
parse_qualifications|(SELECT pg_catalog.count(*) FROM cbcc.parse_qualifications('ĐH Luật; ' || i))
normalize_vi|cbcc.normalize_vi('hoà Nguye' || pg_catalog.chr(770) || 'n ' || i)
fold_vi|cbcc.fold_vi('HOÀ Straße ' || i)
unaccent_vi|cbcc.unaccent_vi('Đại học ßé ' || i)
legacy|cbcc.legacy_encoding(cbcc.to_legacy('đại học ' || i, 'vni'))
person_name|cbcc.given_name(('Ông Trần Văn A' || i)::cbcc.person_name)
check_facts|(SELECT pg_catalog.count(*) FROM cbcc.check_facts(cbcc.facts('Xã có ' || i || ' cán bộ, trong đó có 12 nữ, chiếm 50%.')))
refused|cbcc.parse_number('x' || i)
END
}

# Memory may peak in the first tenth of the calls and not grow after it; this
# much, in kB, is the noise of the server's own.
leak_most=2048

# check_leaks CALLS
check_leaks()
{
	heading "Memory of a backend, $1 calls"
	local name call loop log=$work/leak.log grown peak="SELECT 'peak ' ||
		pg_catalog.substring(pg_catalog.pg_read_file('/proc/self/status'), 'VmHWM:\s+(\d+)')"
	while IFS='|' read -r name call; do
		# in statements of their own: a subquery's set-returning function,
		# the server's own too, keeps some memory until the query ends
		loop="DO \$leak\$ BEGIN FOR i IN 1..CALLS LOOP PERFORM $call; END LOOP; END \$leak\$"
		if PGDATABASE=hostile run psql_quiet -At \
			-c 'SET jit = off' \
			-c "${loop/CALLS/$(($1 / 10))}" -c "$peak" \
			-c "${loop/CALLS/$1}" -c "$peak" \
			>"$log" 2>&1; then
			grown=$(awk '$1 == "peak" { grown = $2 - last; last = $2 } END { print grown }' "$log")
			if [[ $grown -le $leak_most ]]; then
				passed "$name: $grown kB"
			else
				failed "$name: $grown kB"
			fi
		else
			cat "$log"
			failed "$name: could not be called"
		fi
	done < <(leak_calls)
}
