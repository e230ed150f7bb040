# awk -f readme.awk DEMO_OUTPUT README: the README with each block that
# follows a line <!-- report N --> replaced by that report of the demo.

FNR == NR {
	if ($0 ~ /^[0-9]+\. /) {
		number = $1 + 0
		blank = ""
	}
	if (number == 0)
		next
	if ($0 == "") {
		blank = blank "\n"
		next
	}
	sub(/ +$/, "")
	report[number] = report[number] blank $0 "\n"
	blank = ""
	next
}

/^<!-- report [0-9]+ -->$/ {
	wanted = $3
	print
	next
}

wanted && /^```/ && !inside {
	print
	printf "%s", report[wanted]
	inside = 1
	next
}

inside && /^```/ {
	inside = wanted = 0
}

!inside
