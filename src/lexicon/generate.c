/*-------------------------------------------------------------------------
 *
 * generate.c
 *		Compiles the vocabulary: generate OUTPUT.c FILE.tsv ...
 *
 * Runs on the building machine.  It reads terms by the reader that reads the
 * articles, so that both agree on what an atom and its key are.  It knows no
 * value: it spells it as a C name for the compiler to check.
 *
 *-------------------------------------------------------------------------
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon.h"

#define MAX_ATOMS CBCC_TERM_MAX_ATOMS
#define MAX_LINE 1024
#define MAX_CLASSES 32

typedef struct row
{
	cbcc_key	keys[MAX_ATOMS];
	int			count;
	char		value[256];		/* as C */
	char		name[320];		/* class and value as the row has them */
	char		class[32];
	char		letter_case[32];
	const char *file;
	int			line;
} row;

static row *rows;
static size_t row_count;

/* Rows of the classes that hold in full-text search only. */
static row *search_rows;
static size_t search_count;

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

/* Values that are text, as they stand in the files. */
static char **texts;
static size_t text_count;

static void
spell_text(row *r, const char *text)
{
	size_t		size = strlen(text) + 1;

	texts = grow(texts, text_count, sizeof(char *));
	texts[text_count] = malloc(size);
	if (texts[text_count] == NULL)
		exit(1);
	memcpy(texts[text_count], text, size);
	snprintf(r->value, sizeof(r->value), "%zu", text_count++);
}

/*
 * A number stands for itself; "a,b" is CBCC_CLASS_A | CBCC_CLASS_B; "a b" is
 * the macro CBCC_LEXICON_CLASS(A, B); "=" stands before a text, and alone for
 * the term as the row has it.
 */
static void
spell_value(row *r, const char *term, const char *value)
{
	char		word[128];
	size_t		used = 0;
	bool		macro = strchr(value, ' ') != NULL;

	if (*value == '=')
	{
		spell_text(r, value[1] != '\0' ? value + 1 : term);
		return;
	}
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
		r->keys[r->count++] = cbcc_key_spelled(atom.key);
	}
	if (r->count == 0)
		fail(r->file, r->line, "empty term", term);
}

static void
read_row(const char *file, int number, char *line)
{
	char	   *fields[5] = {"", "", "", "", ""};
	row			new = {.file = file, .line = number};
	row		   *r = &new;
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
	upper(r->class, sizeof(r->class), fields[1], strlen(fields[1]));
	upper(r->letter_case, sizeof(r->letter_case),
		  *fields[3] != '\0' ? fields[3] : "any",
		  strlen(*fields[3] != '\0' ? fields[3] : "any"));
	snprintf(r->name, sizeof(r->name), "%s%s%s", fields[1],
			 *fields[2] != '\0' ? " " : "", fields[2]);
	spell_value(r, fields[0], fields[2]);
	read_term(r, fields[0]);
	if (strncmp(r->class, "SEARCH_", 7) == 0)
	{
		search_rows = grow(search_rows, search_count, sizeof(row));
		search_rows[search_count++] = new;
	}
	else
	{
		rows = grow(rows, row_count, sizeof(row));
		rows[row_count++] = new;
	}
}

/*
 * Labels are no terms: what a report calls the member of a vocabulary.  They
 * come in the order of the enum, one vocabulary after the other.
 */
typedef struct label
{
	char		vocabulary[32];
	char		member[32];
	char		words[128];
} label;

static label *labels;
static size_t label_count;

static void
read_label(const char *file, int number, char *line)
{
	const char *vocabulary = strtok(line, "\t");
	const char *member = strtok(NULL, "\t");
	const char *words = strtok(NULL, "\t");
	label	   *l;

	if (words == NULL)
		fail(file, number, "a row has vocabulary, member and words", line);
	labels = grow(labels, label_count, sizeof(label));
	l = &labels[label_count++];
	if (strlen(vocabulary) >= sizeof(l->vocabulary) ||
		strlen(member) >= sizeof(l->member) || strlen(words) >= sizeof(l->words))
		fail(file, number, "label too long", member);
	strcpy(l->vocabulary, vocabulary);
	strcpy(l->member, member);
	strcpy(l->words, words);
}

/* The first line names the columns; '#' begins a comment line. */
static void
read_file(const char *name)
{
	FILE	   *file = fopen(name, "r");
	char		line[MAX_LINE];
	bool		of_labels = false;

	if (file == NULL)
		fail(name, 0, "cannot open", name);
	for (int number = 1; fgets(line, sizeof(line), file) != NULL; number++)
	{
		line[strcspn(line, "\r\n")] = '\0';
		if (number == 1)
			of_labels = strncmp(line, "vocabulary\t", 11) == 0;
		if (number == 1 || line[0] == '#' || line[0] == '\0')
			continue;
		if (of_labels)
			read_label(name, number, line);
		else
			read_row(name, number, line);
	}
	fclose(file);
}

/* Classes of this name hold in cells only; their senses stand last. */
static bool
is_of_cells(const row *r)
{
	return strncmp(r->class, "CELL_", 5) == 0;
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
	if (is_of_cells(x) != is_of_cells(y))
		return is_of_cells(x) ? 1 : -1;
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

/* What an abbreviation is short for is kept by the word. */
static void
check_short(const row *r)
{
	cbcc_reader reader;
	cbcc_atom	atom;
	const char *text = texts[atoi(r->value)];
	int			count = -1;

	cbcc_reader_start(&reader, text, strlen(text));
	do
	{
		cbcc_reader_next(&reader, &atom);
		count++;
	} while (atom.kind != CBCC_ATOM_END);
	if (count > CBCC_CELL_MEANING_WORDS)
		fail(r->file, r->line, "short for too many words", text);
}

static void
check_rows(void)
{
	for (size_t i = 0; i < row_count; i++)
		if (strcmp(rows[i].class, "CELL_SHORT") == 0)
			check_short(&rows[i]);
	for (size_t i = 1; i < row_count; i++)
		if (same_term(&rows[i - 1], &rows[i]) &&
			strcmp(rows[i - 1].class, rows[i].class) == 0 &&
			strcmp(rows[i - 1].letter_case, rows[i].letter_case) == 0)
			fail(rows[i].file, rows[i].line, "the term has this class already",
				 rows[i].class);
}

/* A string of C, whatever bytes it holds. */
static void
write_string(FILE *out, const char *text)
{
	fputs("\t\"", out);
	for (; *text != '\0'; text++)
	{
		if (*text == '"' || *text == '\\')
			putc('\\', out);
		putc(*text, out);
	}
	fputs("\",\n", out);
}

static void
write_senses(FILE *out)
{
	fprintf(out, "const cbcc_sense cbcc_lexicon_senses[] = {\n");
	for (size_t i = 0; i < row_count; i++)
		fprintf(out, "\t{CBCC_CLASS_%s, CBCC_CASE_%s, %s},\n", rows[i].class,
				rows[i].letter_case, rows[i].value);
	fprintf(out, "};\n\nconst char *const cbcc_lexicon_sense_names[] = {\n");
	for (size_t i = 0; i < row_count; i++)
		write_string(out, rows[i].name);
	fprintf(out, "};\n\nconst char *const cbcc_lexicon_texts[] = {\n");
	for (size_t i = 0; i < text_count; i++)
		write_string(out, texts[i]);
	fprintf(out, "\tNULL\n};\n\n");
}

/* label.h declares the sizes, so that a member too few does not compile. */
static void
write_labels(FILE *out)
{
	for (size_t i = 0; i < label_count;)
	{
		size_t		end = i;

		while (end < label_count &&
			   strcmp(labels[end].vocabulary, labels[i].vocabulary) == 0)
			end++;
		fprintf(out, "const cbcc_label cbcc_%s_words[] = {\n",
				labels[i].vocabulary);
		for (; i < end; i++)
			fprintf(out, "\t{\"%s\", \"%s\"},\n", labels[i].member,
					labels[i].words);
		fprintf(out, "};\n\n");
	}
}

/*
 * The terms in one way to spell them.  Exact spellings differ; loose ones may
 * be of several terms, which then follow in the order of their rows.
 */
typedef struct spelling
{
	cbcc_key	keys[MAX_ATOMS];
	int			count;
	const row  *first;			/* row of the term; NULL: it has no senses */
	int			term;
	int			alike;			/* next term spelled so, or 0 */
} spelling;

static spelling *spellings;
static size_t spelling_count;

/* Does the term begin or end with a number? */
static bool
is_numbered(const row *r)
{
	unsigned	first = r->keys[0] >> 54 & 0x3f;
	unsigned	last = r->keys[r->count - 1] >> 54 & 0x3f;

	return (first >= CBCC_LETTER_DIGIT_0 && first <= CBCC_LETTER_DIGIT_9) ||
		(last >= CBCC_LETTER_DIGIT_0 && last <= CBCC_LETTER_DIGIT_9);
}

/*
 * Must the text around be looked at before a sense holds in a cell?  Numbers
 * may belong to what stands beside the term.
 */
static bool
is_asked(const row *r)
{
	if (strcmp(r->class, "NAME") == 0)
		return true;
	if (is_of_cells(r) && strcmp(r->letter_case, "ANY") != 0)
		return true;
	return is_numbered(r) &&
		(strcmp(r->class, "QUALIFICATION") == 0 ||
		 strcmp(r->class, "CELL_LEVEL") == 0 || strcmp(r->class, "CELL_GRADE") == 0);
}

static void
write_cell_classes(FILE *out, const char *field, size_t i, size_t end, bool asked)
{
	fprintf(out, ", .%s = 0", field);
	for (; i < end; i++)
	{
		const row  *r = &rows[i];

		if (is_asked(r) != asked)
			continue;
		if (is_of_cells(r))
			fprintf(out, " | (uint64_t) 1 << CBCC_CLASS_%s", r->class);
		else if (strcmp(r->class, "QUALIFICATION") == 0 || strcmp(r->class, "TRACK") == 0 ||
				 strcmp(r->class, "BODY") == 0 || strcmp(r->class, "NAME") == 0)
			fprintf(out, " | (uint64_t) CBCC_CELL_HAS_%s(%s, %d) << CBCC_CLASS_%s",
					r->class, r->value, r->count, r->class);
	}
}

/* The term of rows[i..end) as cells have it. */
static void
write_cell_term(FILE *out, size_t i, size_t end)
{
	static const char *const fields[][2] = {
		{"CELL_LEVEL", "level"}, {"QUALIFICATION", "qualification"},
		{"CELL_GRADE", "grade"}, {"CELL_LANGUAGE", "language"},
		{"CELL_MAJOR", "major"}, {"CELL_SHORT", "short_for"},
		{"CELL_LABEL", "label"}, {"TRACK", "track"},
		{"CELL_WORD", "word"}, {"CELL_MODE", "mode"}
	};

	fprintf(out, "\t{.atoms = %d, .classes = 0", rows[i].count);
	for (size_t j = i; j < end; j++)
		fprintf(out, " | (uint64_t) 1 << CBCC_CLASS_%s", rows[j].class);
	write_cell_classes(out, "holds", i, end, false);
	write_cell_classes(out, "asked", i, end, true);
	for (size_t k = 0; k < sizeof(fields) / sizeof(fields[0]); k++)
		for (size_t j = i; j < end; j++)
			if (strcmp(rows[j].class, fields[k][0]) == 0)
			{
				fprintf(out, ", .%s = %s", fields[k][1], rows[j].value);
				break;
			}
	fprintf(out, "},\n");
}

static void
write_cell_terms(FILE *out)
{
	fprintf(out, "const cbcc_cell_term cbcc_lexicon_cell_terms[] = {\n\t{.atoms = 1},\n");
	for (size_t i = 0; i < row_count;)
	{
		size_t		end = i + 1;

		while (end < row_count && same_term(&rows[i], &rows[end]))
			end++;
		write_cell_term(out, i, end);
		i = end;
	}
	fprintf(out, "};\n\n");
}

/* Does a sense that asks for this case hold as the term is written? */
static bool
holds_as_written(const char *letter_case, cbcc_written written)
{
	if (strcmp(letter_case, "CAPITAL") == 0)
		return written != CBCC_WRITTEN_SMALL;
	if (strcmp(letter_case, "SMALL") == 0)
		return written != CBCC_WRITTEN_CAPITAL;
	return strcmp(letter_case, "ANY") == 0;
}

static bool
is_mark(const row *r)
{
	return r->count == 1 && (r->keys[0] >> 54 & 0x3f) >= CBCC_LETTER_MARK;
}

/* The term of rows[i..end) as running text has it. */
static void
write_term(FILE *out, size_t i, size_t end, size_t of_cells)
{
	size_t		running = end - of_cells;

	fprintf(out, "\t{%zu, %zu, %zu, %d, CBCC_ATOM_%s, {", i, running - i, of_cells,
			rows[i].count, is_mark(&rows[i]) ? "MARK" : "SYLLABLE");
	for (int written = 0; written < CBCC_WRITTEN_COUNT; written++)
	{
		fprintf(out, "0");
		for (size_t j = i; j < running; j++)
			if (holds_as_written(rows[j].letter_case, (cbcc_written) written))
				fprintf(out, " | (uint32_t) 1 << CBCC_CLASS_%s", rows[j].class);
		fprintf(out, written + 1 < CBCC_WRITTEN_COUNT ? ", " : "}, 0");
	}
	for (size_t j = i; j < running; j++)
		if (strcmp(rows[j].letter_case, "ALL_CAPITAL") == 0)
			fprintf(out, " | (uint32_t) 1 << CBCC_CLASS_%s", rows[j].class);
	fprintf(out, "},\n");
}

static void
collect_terms(FILE *out)
{
	fprintf(out, "const cbcc_term cbcc_lexicon_terms[] = {\n\t{.atoms = 1},\n");
	for (size_t i = 0; i < row_count;)
	{
		size_t		j = i;
		size_t		of_cells = 0;

		for (; j < row_count && same_term(&rows[i], &rows[j]); j++)
			of_cells += is_of_cells(&rows[j]);
		spellings = grow(spellings, spelling_count, sizeof(spelling));
		spellings[spelling_count] = (spelling) {
			.count = rows[i].count,
			.first = &rows[i],
			.term = (int) spelling_count + 1
		};
		memcpy(spellings[spelling_count].keys, rows[i].keys, sizeof(rows[i].keys));
		spelling_count++;
		write_term(out, i, j, of_cells);
		i = j;
	}
	fprintf(out, "};\n\n");
}

static int
compare_spellings(const void *a, const void *b)
{
	const spelling *x = a;
	const spelling *y = b;

	for (int i = 0; i < x->count && i < y->count; i++)
		if (x->keys[i] != y->keys[i])
			return x->keys[i] < y->keys[i] ? -1 : 1;
	if (x->count != y->count)
		return x->count - y->count;
	if (x->first == NULL || y->first == NULL)
		return 0;
	if (x->first->file != y->first->file)
		return x->first->file < y->first->file ? -1 : 1;
	return x->first->line - y->first->line;
}

static void
spell_loosely(FILE *out)
{
	int		   *alike = calloc(spelling_count + 1, sizeof(int));

	if (alike == NULL)
		exit(1);
	for (size_t i = 0; i < spelling_count; i++)
		for (int j = 0; j < spellings[i].count; j++)
			spellings[i].keys[j] = cbcc_key_loose(spellings[i].keys[j]);
	qsort(spellings, spelling_count, sizeof(spelling), compare_spellings);
	for (size_t i = 0; i < spelling_count; i++)
	{
		const spelling *s = &spellings[i];
		bool		same = i + 1 < spelling_count && s[1].count == s->count &&
			memcmp(s[1].keys, s->keys, s->count * sizeof(cbcc_key)) == 0;

		alike[s->term] = same ? s[1].term : 0;
	}
	fprintf(out, "const int32_t cbcc_lexicon_alike[] = {\n");
	for (size_t i = 0; i <= spelling_count; i++)
		fprintf(out, "\t%d,\n", alike[i]);
	fprintf(out, "};\n\n");
	free(alike);
}

/* Syllables of the spellings; they get their ids in the order of their keys. */
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

	free(syllables);
	syllables = NULL;
	syllable_count = 0;
	for (size_t i = 0; i < spelling_count; i++)
		for (int j = 0; j < spellings[i].count; j++)
		{
			syllables = grow(syllables, n, sizeof(cbcc_key));
			syllables[n++] = spellings[i].keys[j];
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

static size_t
write_slots(FILE *out, const char *name)
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
	fprintf(out, "static const cbcc_lexicon_slot %s_slots[] = {\n", name);
	for (size_t i = 0; i < size; i++)
		fprintf(out, "\t{0x%llxu, %zu},\n", table[i] == 0 ? 0ULL :
				(unsigned long long) syllables[table[i] - 1], table[i]);
	fprintf(out, "};\n\n");
	free(table);
	return size - 1;
}

/*
 * The trie, breadth first: a node is a run of sorted spellings that share a
 * prefix of some depth.  Those of depth one have the numbers of their syllables.
 */
typedef struct run
{
	size_t		first;
	size_t		end;
	int			depth;
	int			syllable;		/* the last of the prefix */
} run;

/* The rows of edges, laid over each other as cbcc_lexicon_follow() asks. */
typedef struct edge_rows
{
	size_t		nodes[UINT16_MAX + 1];
	int			syllables[UINT16_MAX + 1];
	bool		begins[UINT16_MAX + 1];
	size_t		last;			/* where the last one begins */
} edge_rows;

static size_t
end_of_run(const run *parent, size_t first)
{
	size_t		end = first + 1;

	while (end < parent->end &&
		   spellings[end].keys[parent->depth] == spellings[first].keys[parent->depth])
		end++;
	return end;
}

/* The classes that a term's rows have in running text, each once. */
static size_t
add_classes(const spelling *s, const char **classes, size_t count)
{
	for (const row *r = s->first; r != NULL && r < rows + row_count &&
		 same_term(r, s->first) && !is_of_cells(r); r++)
	{
		size_t		i = 0;

		while (i < count && strcmp(classes[i], r->class) != 0)
			i++;
		if (i == MAX_CLASSES)
			fail(r->file, r->line, "more classes than the generator holds", r->class);
		classes[i] = r->class;
		if (i == count)
			count++;
	}
	return count;
}

/* What the terms may be that begin with a syllable. */
static void
write_classes(FILE *out, const run *r)
{
	const char *classes[MAX_CLASSES];
	size_t		count = 0;

	for (size_t i = r->first; i < r->end; i++)
		count = add_classes(&spellings[i], classes, count);
	fprintf(out, "\t0");
	for (size_t i = 0; i < count; i++)
		fprintf(out, " | (uint32_t) 1 << CBCC_CLASS_%s", classes[i]);
	fprintf(out, ",\n");
}

/* How the term may be written in running text, as cbcc_lexicon_node has it. */
static unsigned
writings_that_hold(const row *term)
{
	unsigned	holds = 0;

	for (const row *r = term; r < rows + row_count && same_term(r, term) && !is_of_cells(r);
		 r++)
	{
		for (unsigned written = 0; written < CBCC_WRITTEN_COUNT; written++)
			holds |= (unsigned) holds_as_written(r->letter_case, written) << written;
		if (strcmp(r->letter_case, "ALL_CAPITAL") == 0)
			holds |= CBCC_HOLDS_IN_CAPITALS;
	}
	return holds;
}

static bool
row_fits(const edge_rows *laid, const run *children, size_t count, size_t row)
{
	if (laid->begins[row])
		return false;
	for (size_t i = 0; i < count; i++)
		if (laid->syllables[row + (size_t) children[i].syllable] != 0)
			return false;
	return true;
}

/* Lay the row of the edges to children, which are the nodes from first on. */
static size_t
lay_row(edge_rows *laid, const char *name, const run *children, size_t count, size_t first)
{
	size_t		row = 1;

	while (!row_fits(laid, children, count, row))
		if (++row + syllable_count > UINT16_MAX)
			fail(name, 0, "more edges than a row can be told by", name);
	laid->begins[row] = true;
	laid->last = row > laid->last ? row : laid->last;
	for (size_t i = 0; i < count; i++)
	{
		laid->syllables[row + (size_t) children[i].syllable] = children[i].syllable;
		laid->nodes[row + (size_t) children[i].syllable] = first + i;
	}
	return row;
}

static void
write_edges(FILE *out, const char *name, const edge_rows *laid)
{
	fprintf(out, "static const cbcc_lexicon_edge %s_edges[] = {\n", name);
	for (size_t i = 0; i <= laid->last + syllable_count; i++)
		fprintf(out, "\t{%d, %zu},\n", laid->syllables[i], laid->nodes[i]);
	fprintf(out, "};\n\n");
}

/* The runs from 1 on: what begins with each syllable, maybe nothing. */
static run *
begin_runs(size_t *count)
{
	run		   *runs = grow(NULL, 0, sizeof(run));
	const run	all = {.end = spelling_count};
	size_t		at = 0;

	runs[0] = (run) {0};
	for (size_t i = 1; i <= syllable_count; i++)
	{
		size_t		end = at;

		if (at < spelling_count && spellings[at].keys[0] == syllables[i - 1])
			end = end_of_run(&all, at);
		runs = grow(runs, i, sizeof(run));
		runs[i] = (run) {at, end, 1, (int) i};
		at = end;
	}
	*count = syllable_count + 1;
	return runs;
}

static void
write_trie(FILE *out, const char *name)
{
	size_t		count;
	run		   *runs = begin_runs(&count);
	edge_rows  *laid = calloc(1, sizeof(edge_rows));

	if (laid == NULL)
		exit(1);
	fprintf(out, "static const cbcc_lexicon_node %s_nodes[] = {\n", name);
	for (size_t i = 0; i < count; i++)
	{
		run			r = runs[i];
		size_t		children = count;
		size_t		row = 0;
		size_t		at = r.first;
		int			term = 0;
		unsigned	holds = 0;
		uint64_t	next = 0;

		if (at < r.end && spellings[at].count == r.depth)
		{
			term = spellings[at].term;
			if (spellings[at].first != NULL)
				holds = writings_that_hold(spellings[at].first);
			while (at < r.end && spellings[at].count == r.depth)
				at++;
		}
		while (at < r.end)
		{
			run			child = {at, end_of_run(&r, at), r.depth + 1,
				syllable_id(spellings[at].keys[r.depth])};

			runs = grow(runs, count, sizeof(run));
			runs[count++] = child;
			next |= (uint64_t) 1 << child.syllable % 64;
			at = child.end;
		}
		if (count > children)
			row = lay_row(laid, name, runs + children, count - children, children);
		fprintf(out, "\t{0x%llxu, %zu, %d, %u},\n", (unsigned long long) next, row, term,
				holds);
	}
	if (count > UINT16_MAX || spelling_count >= UINT16_MAX)
		fail(name, 0, "more terms than a node can number", name);
	fprintf(out, "};\n\n");
	write_edges(out, name, laid);
	fprintf(out, "static const uint32_t %s_classes[] = {\n\t0,\n", name);
	for (size_t i = 1; i <= syllable_count; i++)
		write_classes(out, &runs[i]);
	fprintf(out, "};\n\n");
	free(laid);
	free(runs);
}

static void
write_index(FILE *out, const char *name)
{
	size_t		mask;

	collect_syllables();
	mask = write_slots(out, name);
	write_trie(out, name);
	fprintf(out, "const cbcc_lexicon_index cbcc_lexicon_%s = {\n"
			"\t%zu, %s_slots, %s_classes, %s_nodes, %s_edges\n};\n\n",
			name, mask, name, name, name, name);
}

/* The same without the terms that only cells have. */
static void
write_running_index(FILE *out)
{
	spelling   *all = spellings;
	size_t		count = spelling_count;

	spellings = malloc(count * sizeof(spelling));
	if (spellings == NULL)
		exit(1);
	spelling_count = 0;
	for (size_t i = 0; i < count; i++)
		if (!is_of_cells(all[i].first))
			spellings[spelling_count++] = all[i];
	write_index(out, "running");
	free(spellings);
	spellings = all;
	spelling_count = count;
}

/*
 * The compounds of full-text search: what search_compound says, and the terms
 * of these classes that are syllables only and that no search_apart forbids.
 */
static bool
is_of_compounds(const row *r)
{
	static const char *const classes[] = {
		"POPULATION", "QUALIFICATION", "TRACK", "EVENT", "STANDARD",
		"TERRITORY", "BODY", "NAME", "DOCUMENT", "PLAN", "OUTSIDE", "UNIT",
		"CELL_MAJOR"
	};

	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (strcmp(r->class, classes[i]) == 0)
			return true;
	return false;
}

static bool
is_of_syllables(const row *r)
{
	for (int i = 0; i < r->count; i++)
	{
		unsigned	first = (unsigned) (r->keys[i] >> 54) & 0x3f;

		if (first == CBCC_LETTER_NONE || first > CBCC_LETTER_Z)
			return false;
	}
	return r->count >= 2;
}

static bool
begins_at(const row *term, int at, const row *part)
{
	return at + part->count <= term->count &&
		memcmp(term->keys + at, part->keys, part->count * sizeof(cbcc_key)) == 0;
}

static bool
is_forbidden(const row *term)
{
	for (size_t i = 0; i < search_count; i++)
	{
		const row  *apart = &search_rows[i];

		if (strcmp(apart->class, "SEARCH_APART") != 0)
			continue;
		if (strcmp(apart->name, "search_apart any") == 0)
		{
			for (int at = 0; at < term->count; at++)
				if (begins_at(term, at, apart))
					return true;
		}
		else if (strcmp(apart->name, "search_apart begin") == 0)
		{
			if (begins_at(term, 0, apart))
				return true;
		}
		else if (strcmp(apart->name, "search_apart term") != 0)
			fail(apart->file, apart->line, "search_apart is any, begin or term",
				 apart->name);
		else if (same_term(term, apart))
			return true;
	}
	return false;
}

static void
add_compound(const row *r)
{
	spellings = grow(spellings, spelling_count, sizeof(spelling));
	spellings[spelling_count] = (spelling) {.count = r->count, .term = 1};
	memcpy(spellings[spelling_count].keys, r->keys, sizeof(r->keys));
	spelling_count++;
}

/* The number of a term is 1: it is one, and nothing more is asked. */
static void
collect_compounds(void)
{
	free(spellings);
	spellings = NULL;
	spelling_count = 0;
	for (size_t i = 0; i < search_count; i++)
		if (strcmp(search_rows[i].class, "SEARCH_COMPOUND") == 0)
		{
			if (!is_of_syllables(&search_rows[i]))
				fail(search_rows[i].file, search_rows[i].line,
					 "a compound has two syllables or more", "search_compound");
			add_compound(&search_rows[i]);
		}
	/* Cần Thơ and Từ Liêm are names, whatever their words mean */
	for (size_t i = 0; i < row_count; i++)
		if (is_of_compounds(&rows[i]) && is_of_syllables(&rows[i]) &&
			(strcmp(rows[i].class, "NAME") == 0 || !is_forbidden(&rows[i])))
			add_compound(&rows[i]);
	qsort(spellings, spelling_count, sizeof(spelling), compare_spellings);
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
	out = fopen(argv[1], "w");
	if (out == NULL)
		fail(argv[1], 0, "cannot write", argv[1]);
	fprintf(out, "/* Made by generate.c from the TSV files; do not edit. */\n");
	fprintf(out, "#include \"lexicon.h\"\n#include \"qualification.h\"\n"
			"#include \"label.h\"\n\n");
	write_labels(out);
	write_senses(out);
	collect_terms(out);
	write_cell_terms(out);
	write_index(out, "cells");
	write_running_index(out);
	spell_loosely(out);
	write_index(out, "loose");
	collect_compounds();
	write_index(out, "compounds");
	if (fclose(out) != 0)
	{
		remove(argv[1]);
		fail(argv[1], 0, "cannot write", argv[1]);
	}
	return 0;
}
