/*-------------------------------------------------------------------------
 *
 * generate.c
 *		Compiles titles, standards and the form of staffing reports:
 *		generate OUTPUT.c title_word.tsv title.tsv standard.tsv age_band.tsv form.tsv no.tsv
 *
 * Runs on the building machine.  It reads words by the reader that reads the
 * cells, and spells values as the C names of standard.h for the compiler to
 * check.
 *
 *-------------------------------------------------------------------------
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "standard.h"

#define MAX_LINE 1024
#define MAX_COLUMNS 11
#define MAX_TITLES 64

static const char *file_name;
static int	line_number;
static char *titles[MAX_TITLES];
static int	title_count;
static FILE *out;

static void
fail(const char *message, const char *detail)
{
	fprintf(stderr, "%s:%d: %s: %s\n", file_name, line_number, message, detail);
	exit(1);
}

/* A string of C; "" for none. */
static void
write_string(const char *text)
{
	putc('"', out);
	for (; *text != '\0'; text++)
	{
		if (*text == '"' || *text == '\\')
			putc('\\', out);
		putc(*text, out);
	}
	putc('"', out);
}

/* PREFIX_NAME, in capitals; PREFIX_NONE for an empty name. */
static void
write_name(const char *prefix, const char *name, size_t length)
{
	fprintf(out, "%s_", prefix);
	if (length == 0)
		fprintf(out, "NONE");
	for (size_t i = 0; i < length; i++)
		putc(toupper((unsigned char) name[i]), out);
}

/* "a+b" as PREFIX_A | PREFIX_B */
static void
write_set(const char *prefix, const char *names)
{
	while (*names != '\0')
	{
		size_t		length = strcspn(names, "+");

		write_name(prefix, names, length);
		names += length;
		if (*names == '+')
		{
			fprintf(out, " | ");
			names++;
		}
	}
}

static void
write_day(const char *day, const char *open)
{
	int			year;
	int			month;
	int			of_month;

	if (*day == '\0')
		fprintf(out, "%s", open);
	else if (sscanf(day, "%4d-%2d-%2d", &year, &month, &of_month) == 3)
		fprintf(out, "%d", (int) cbcc_date_from_civil(year, month, of_month));
	else
		fail("this is no day", day);
}

static int
find_title(const char *title)
{
	for (int i = 0; i < title_count; i++)
		if (strcmp(titles[i], title) == 0)
			return i;
	fail("title.tsv has no such title", title);
	return 0;
}

/* The keys of a word, loose and without marks, padded with 0. */
static void
write_word(char *const *columns)
{
	cbcc_key	keys[CBCC_TITLE_WORD_MAX + 1] = {0};
	cbcc_reader reader;
	cbcc_atom	atom;
	int			count = 0;

	cbcc_reader_start(&reader, columns[0], strlen(columns[0]));
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
	{
		if (atom.kind == CBCC_ATOM_MARK)
			continue;
		if (count < CBCC_TITLE_WORD_MAX)
			keys[count] = cbcc_title_key(columns[0], &atom);
		if (count == CBCC_TITLE_WORD_MAX || keys[count++] == CBCC_KEY_UNKNOWN)
			fail("a word that cannot be matched", columns[0]);
	}
	if (count == 0)
		fail("empty word", columns[0]);
	fprintf(out, "\t{{");
	for (int i = 0; i < CBCC_TITLE_WORD_MAX; i++)
		fprintf(out, "%s0x%llxu", i > 0 ? ", " : "", (unsigned long long) keys[i]);
	fprintf(out, "}, %d, ", count);
	write_set("CBCC_TITLE", columns[1]);
	fprintf(out, "},\n");
}

static void
write_title(char *const *columns)
{
	if (title_count == MAX_TITLES)
		fail("too many titles", columns[0]);
	titles[title_count] = malloc(strlen(columns[0]) + 1);
	if (titles[title_count] == NULL)
		exit(1);
	strcpy(titles[title_count++], columns[0]);
	fprintf(out, "\t{");
	write_string(columns[0]);
	fprintf(out, ", ");
	write_set("CBCC_TITLE", columns[1]);
	fprintf(out, ", ");
	write_set("CBCC_TITLE", columns[2]);
	fprintf(out, ", ");
	write_set("CBCC_TITLE", columns[3]);
	fprintf(out, "},\n");
}

/* "track level" as two members. */
static void
write_level(const char *track, size_t length, const char *level)
{
	write_name("CBCC_TRACK", track, length);
	fprintf(out, ", ");
	write_name("CBCC_LEVEL", level, strlen(level));
	fprintf(out, ", ");
}

static void
write_standard(char *const *columns)
{
	size_t		length = strcspn(columns[5], " ");

	fprintf(out, "\t{%d, ", find_title(columns[1]));
	write_name("CBCC_AREA", columns[2], strlen(columns[2]));
	fprintf(out, ", ");
	write_level(columns[3], strlen(columns[3]), columns[4]);
	write_level(columns[5], length, columns[5][length] == ' ' ? columns[5] + length + 1 : "");
	write_day(columns[6], "CBCC_DATE_OPEN_PAST");
	fprintf(out, ", ");
	write_day(columns[7], "CBCC_DATE_OPEN_FUTURE");
	fprintf(out, ", ");
	write_day(columns[8], "CBCC_DATE_OPEN_PAST");
	fprintf(out, ", ");
	write_name("CBCC_EVIDENCE", columns[9], strlen(columns[9]));
	fprintf(out, ", ");
	write_string(columns[0]);
	fprintf(out, ", ");
	write_string(columns[10]);
	fprintf(out, "},\n");
}

static void
write_band(char *const *columns)
{
	fprintf(out, "\t{");
	write_string(columns[0]);
	fprintf(out, ", ");
	write_name("CBCC_SEX", columns[1], strlen(columns[1]));
	fprintf(out, ", %s, %s, ", columns[2], *columns[3] != '\0' ? columns[3] : "-1");
	write_day(columns[4], "CBCC_DATE_OPEN_PAST");
	fprintf(out, ", ");
	write_day(columns[5], "CBCC_DATE_OPEN_FUTURE");
	fprintf(out, "},\n");
}

static void
write_form(char *const *columns)
{
	fprintf(out, "\t{");
	write_string(columns[0]);
	fprintf(out, ", ");
	write_string(columns[1]);
	fprintf(out, ", ");
	write_string(columns[2]);
	fprintf(out, "},\n");
}

static void
write_no(char *const *columns)
{
	fprintf(out, "\t");
	write_string(columns[0]);
	fprintf(out, ",\n");
}

/* The first line names the columns; '#' begins a comment line. */
static void
write_table(const char *name, const char *type, const char *table,
			void (*write_row) (char *const *columns))
{
	FILE	   *file = fopen(name, "r");
	char		line[MAX_LINE];
	int			rows = 0;

	file_name = name;
	line_number = 0;
	if (file == NULL)
		fail("cannot open", name);
	fprintf(out, "const %s %s[] = {\n", type, table);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		char	   *columns[MAX_COLUMNS];
		char	   *at = line;

		line[strcspn(line, "\r\n")] = '\0';
		if (++line_number == 1 || line[0] == '#' || line[0] == '\0')
			continue;
		/* columns that a row leaves out are empty */
		for (int i = 0; i < MAX_COLUMNS; i++)
		{
			columns[i] = at;
			at += strcspn(at, "\t");
			if (*at == '\t')
				*at++ = '\0';
		}
		write_row(columns);
		rows++;
	}
	fprintf(out, "};\n\nconst size_t %s_count = %d;\n\n", table, rows);
	fclose(file);
}

int
main(int argc, char **argv)
{
	if (argc != 8)
	{
		fprintf(stderr, "usage: generate OUTPUT.c title_word.tsv title.tsv standard.tsv age_band.tsv form.tsv no.tsv\n");
		return 2;
	}
	out = fopen(argv[1], "w");
	if (out == NULL)
	{
		file_name = argv[1];
		fail("cannot write", argv[1]);
	}
	fprintf(out, "/* Made by generate.c from the TSV files; do not edit. */\n#include \"standard.h\"\n\n");
	write_table(argv[2], "cbcc_title_word", "cbcc_title_words", write_word);
	write_table(argv[3], "cbcc_title", "cbcc_titles", write_title);
	write_table(argv[4], "cbcc_standard_row", "cbcc_standards", write_standard);
	write_table(argv[5], "cbcc_age_band", "cbcc_age_bands", write_band);
	write_table(argv[6], "cbcc_form_column", "cbcc_staffing_form", write_form);
	write_table(argv[7], "char *const", "cbcc_no_words", write_no);
	if (fclose(out) != 0)
	{
		remove(argv[1]);
		fail("cannot write", argv[1]);
	}
	return 0;
}
