# Name and qualifications of personnel.tsv, whatever other columns it has

BEGIN { FS = OFS = "\t" }

NR == 1 {
	for (i = 1; i <= NF; i++)
		column[$i] = i
	next
}

{ print $column["ho_ten"], $column["trinh_do"] }
