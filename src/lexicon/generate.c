/*-------------------------------------------------------------------------
 *
 * generate.c
 *		Compiles the vocabulary: generate OUTPUT.c FILE.tsv ...
 *
 * Runs on the building machine.  It reads terms by the reader that reads the
 * articles, so that both agree on what an atom and its key are.  It knows no
 * class and no value: it spells them as C names for the compiler to check.
 *
 *-------------------------------------------------------------------------
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon.h"

#define MAX_ATOMS 15
#define MAX_LINE 1024

typedef struct row
{
	cbcc_key	keys[MAX_ATOMS];
	int			count;
	char		value[256];		/* as C */
	char		class[32];
	char		letter_case[32];
	const char *file;
	int			line;
} row;

static row *rows;
static size_t row_count;

static void
fail(const char *file, int line, const char *message, const char *detail)
{
	fprintf(stderr, "%s:%d: %s: %s\n", file, line, message, detail);
	exit(1);
}

static void *
grow(void *array, size_t count, size_t size)
{
	/* room doubles at each power of two */
	if ((count & (count - 1)) != 0)
		return array;
	array = realloc(array, (count == 0 ? 1 : count * 2) * size);
	if (array == NULL)
	{
		fprintf(stderr, "out of memory\n");
		exit(1);
	}
	return array;
}

static void
upper(char *out, size_t size, const char *in, size_t length)
{
	size_t		i;

	for (i = 0; i < length && i + 1 < size; i++)
		out[i] = (char) toupper((unsigned char) in[i]);
	out[i] = '\0';
}

/*
 * A number stands for itself; "a,b" is CBCC_CLASS_A | CBCC_CLASS_B; "a b" is
 * the macro CBCC_LEXICON_CLASS(A, B).
 */
static void
spell_value(row *r, const char *value)
{
	char		word[128];
	size_t		used = 0;
	bool		macro = strchr(value, ' ') != NULL;

	if (*value == '\0' || isdigit((unsigned char) *value))
	{
		snprintf(r->value, sizeof(r->value), "%s", *value == '\0' ? "0" : value);
		return;
	}
	if (macro)
		used += snprintf(r->value, sizeof(r->value), "CBCC_LEXICON_%s(", r->class);
	for (const char *at = value; *at != '\0';)
	{
		size_t		length = strcspn(at, macro ? " " : ",");

		upper(word, sizeof(word), at, length);
		used += snprintf(r->value + used, sizeof(r->value) - used, "%s%s%s%s",
						 at == value ? "" : macro ? ", " : " | ",
						 macro ? "" : "CBCC_", macro ? "" : r->class,
						 macro ? "" : "_");
		used += snprintf(r->value + used, sizeof(r->value) - used, "%s", word);
		at += length;
		if (*at != '\0')
			at++;
	}
	if (macro)
		snprintf(r->value + used, sizeof(r->value) - used, ")");
}

static void
read_term(row *r, const char *term)
{
	cbcc_reader reader;
	cbcc_atom	atom;

	cbcc_reader_start(&reader, term, strlen(term));
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
	{
		if (r->count == MAX_ATOMS)
			fail(r->file, r->line, "term too long", term);
		if (atom.key == CBCC_KEY_UNKNOWN)
			fail(r->file, r->line, "term holds what no key can", term);
		r->keys[r->count++] = atom.key;
	}
	if (r->count == 0)
		fail(r->file, r->line, "empty term", term);
}

static void
read_row(const char *file, int number, char *line)
{
	char	   *fields[5] = {"", "", "", "", ""};
	row		   *r;
	int			n = 0;

	for (char *at = line; at != NULL && n < 5; n++)
	{
		fields[n] = at;
		at = strchr(at, '\t');
		if (at != NULL)
			*at++ = '\0';
	}
	if (n < 3)
		fail(file, number, "a row has term, class and value", line);
	rows = grow(rows, row_count, sizeof(row));
	r = &rows[row_count++];
	memset(r, 0, sizeof(*r));
	r->file = file;
	r->line = number;
	upper(r->class, sizeof(r->class), fields[1], strlen(fields[1]));
	upper(r->letter_case, sizeof(r->letter_case),
		  *fields[3] != '\0' ? fields[3] : "any",
		  strlen(*fields[3] != '\0' ? fields[3] : "any"));
	spell_value(r, fields[2]);
	read_term(r, fields[0]);
}

/* The first line names the columns; '#' begins a comment line. */
static void
read_file(const char *name)
{
	FILE	   *file = fopen(name, "r");
	char		line[MAX_LINE];

	if (file == NULL)
		fail(name, 0, "cannot open", name);
	for (int number = 1; fgets(line, sizeof(line), file) != NULL; number++)
	{
		line[strcspn(line, "\r\n")] = '\0';
		if (number == 1 || line[0] == '#' || line[0] == '\0')
			continue;
		read_row(name, number, line);
	}
	fclose(file);
}

/* Syllables get their ids in the order of their keys. */
static cbcc_key *syllables;
static size_t syllable_count;

static int
compare_keys(const void *a, const void *b)
{
	cbcc_key	x = *(const cbcc_key *) a;
	cbcc_key	y = *(const cbcc_key *) b;

	return x < y ? -1 : x > y;
}

static void
collect_syllables(void)
{
	size_t		n = 0;

	for (size_t i = 0; i < row_count; i++)
		for (int j = 0; j < rows[i].count; j++)
		{
			syllables = grow(syllables, n, sizeof(cbcc_key));
			syllables[n++] = rows[i].keys[j];
		}
	qsort(syllables, n, sizeof(cbcc_key), compare_keys);
	for (size_t i = 0; i < n; i++)
		if (syllable_count == 0 || syllables[syllable_count - 1] != syllables[i])
			syllables[syllable_count++] = syllables[i];
}

static int
syllable_id(cbcc_key key)
{
	cbcc_key   *at = bsearch(&key, syllables, syllable_count, sizeof(cbcc_key),
							 compare_keys);

	return (int) (at - syllables) + 1;
}

/* Rows sort by keys, a prefix first; equal terms keep their order. */
static int
compare_rows(const void *a, const void *b)
{
	const row  *x = a;
	const row  *y = b;

	for (int i = 0; i < x->count && i < y->count; i++)
		if (x->keys[i] != y->keys[i])
			return x->keys[i] < y->keys[i] ? -1 : 1;
	if (x->count != y->count)
		return x->count - y->count;
	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	return x->line - y->line;
}

static bool
same_term(const row *x, const row *y)
{
	return x->count == y->count &&
		memcmp(x->keys, y->keys, x->count * sizeof(cbcc_key)) == 0;
}

static void
check_rows(void)
{
	for (size_t i = 1; i < row_count; i++)
		if (same_term(&rows[i - 1], &rows[i]) &&
			strcmp(rows[i - 1].class, rows[i].class) == 0 &&
			strcmp(rows[i - 1].letter_case, rows[i].letter_case) == 0)
			fail(rows[i].file, rows[i].line, "the term has this class already",
				 rows[i].class);
}

static void
write_senses(FILE *out)
{
	size_t		terms = 0;

	fprintf(out, "const cbcc_sense cbcc_lexicon_senses[] = {\n");
	for (size_t i = 0; i < row_count; i++)
		fprintf(out, "\t{CBCC_CLASS_%s, CBCC_CASE_%s, %s},\n", rows[i].class,
				rows[i].letter_case, rows[i].value);
	fprintf(out, "};\n\nconst cbcc_term cbcc_lexicon_terms[] = {\n");
	for (size_t i = 0; i < row_count; terms++)
	{
		size_t		j = i + 1;

		while (j < row_count && same_term(&rows[i], &rows[j]))
			j++;
		fprintf(out, "\t{%zu, %zu, %d},\n", i, j - i, rows[i].count);
		i = j;
	}
	fprintf(out, "};\n\n");
}

static void
write_slots(FILE *out)
{
	size_t		size = 1;
	size_t	   *table;

	while (size < syllable_count * 3)
		size *= 2;
	table = calloc(size, sizeof(size_t));
	if (table == NULL)
		exit(1);
	for (size_t i = 0; i < syllable_count; i++)
	{
		uint32_t	at = cbcc_key_hash(syllables[i]);

		while (table[at & (size - 1)] != 0)
			at++;
		table[at & (size - 1)] = i + 1;
	}
	fprintf(out, "const uint32_t cbcc_lexicon_slot_mask = %zu;\n\n", size - 1);
	fprintf(out, "const cbcc_lexicon_slot cbcc_lexicon_slots[] = {\n");
	for (size_t i = 0; i < size; i++)
		fprintf(out, "\t{0x%llxu, %zu},\n", table[i] == 0 ? 0ULL :
				(unsigned long long) syllables[table[i] - 1], table[i]);
	fprintf(out, "};\n\n");
	free(table);
}

/*
 * The trie, breadth first: a node is a run of sorted rows that share a prefix
 * of some depth.
 */
typedef struct run
{
	size_t		first;
	size_t		end;
	int			depth;
} run;

static int
term_index(size_t row_number)
{
	int			n = -1;

	for (size_t i = 0; i <= row_number; i++)
		if (i == 0 || !same_term(&rows[i - 1], &rows[i]))
			n++;
	return n;
}

static size_t
end_of_run(const run *parent, size_t first)
{
	size_t		end = first + 1;

	while (end < parent->end &&
		   rows[end].keys[parent->depth] == rows[first].keys[parent->depth])
		end++;
	return end;
}

static void
write_trie(FILE *out)
{
	run		   *runs = NULL;
	size_t		count = 0;
	size_t		edges = 0;
	uint32_t   *roots = calloc(syllable_count + 1, sizeof(uint32_t));
	FILE	   *edge_text = tmpfile();
	int			c;

	if (roots == NULL || edge_text == NULL)
		exit(1);
	runs = grow(runs, count, sizeof(run));
	runs[count++] = (run) {0, row_count, 0};
	fprintf(out, "const cbcc_lexicon_node cbcc_lexicon_nodes[] = {\n");
	for (size_t i = 0; i < count; i++)
	{
		run			r = runs[i];
		size_t		first_edge = edges;
		size_t		at = r.first;
		int			term = -1;

		if (r.depth > 0 && rows[at].count == r.depth)
		{
			term = term_index(at);
			while (at < r.end && rows[at].count == r.depth)
				at++;
		}
		while (at < r.end)
		{
			size_t		end = end_of_run(&r, at);
			int			syllable = syllable_id(rows[at].keys[r.depth]);

			if (r.depth == 0)
				roots[syllable] = (uint32_t) count;
			else
			{
				fprintf(edge_text, "\t{%d, %zu},\n", syllable, count);
				edges++;
			}
			runs = grow(runs, count, sizeof(run));
			runs[count++] = (run) {at, end, r.depth + 1};
			at = end;
		}
		fprintf(out, "\t{%zu, %zu, %d},\n", first_edge, edges - first_edge, term);
	}
	fprintf(out, "};\n\nconst cbcc_lexicon_edge cbcc_lexicon_edges[] = {\n");
	rewind(edge_text);
	while ((c = getc(edge_text)) != EOF)
		putc(c, out);
	fprintf(out, "\t{0, 0}\n};\n\nconst uint32_t cbcc_lexicon_roots[] = {\n");
	for (size_t i = 0; i <= syllable_count; i++)
		fprintf(out, "\t%u,\n", (unsigned) roots[i]);
	fprintf(out, "};\n");
	fclose(edge_text);
	free(roots);
	free(runs);
}

int
main(int argc, char **argv)
{
	FILE	   *out;

	if (argc < 3)
	{
		fprintf(stderr, "usage: generate OUTPUT.c FILE.tsv ...\n");
		return 2;
	}
	for (int i = 2; i < argc; i++)
		read_file(argv[i]);
	qsort(rows, row_count, sizeof(row), compare_rows);
	check_rows();
	collect_syllables();
	out = fopen(argv[1], "w");
	if (out == NULL)
		fail(argv[1], 0, "cannot write", argv[1]);
	fprintf(out, "/* Made by generate.c from the TSV files; do not edit. */\n");
	fprintf(out, "#include \"lexicon.h\"\n\n");
	write_senses(out);
	write_slots(out);
	write_trie(out);
	if (fclose(out) != 0)
	{
		remove(argv[1]);
		fail(argv[1], 0, "cannot write", argv[1]);
	}
	return 0;
}
