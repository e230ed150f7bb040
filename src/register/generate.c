/*-------------------------------------------------------------------------
 *
 * generate.c
 *		Compiles the register: generate OUTPUT.c UNIT.tsv SUCCESSOR.tsv WORD.tsv
 *
 * Runs on the building machine.  It spells names by the code that spells what
 * is asked for.  What a table's column or a buffer is built to hold is checked
 * here, so that the core need not.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "register_data.h"

#define MAX_LINE 512
#define MAX_FIELDS 6
#define MAX_DAYS 64
#define REFORM 20250701L

typedef struct unit
{
	int			level;
	int			code;
	int			type;
	char		name[48];
	int			parent_level;	/* -1: none */
	int			parent_code;
	int			first;			/* index into days; 0: open */
	int			end;
	int			number;			/* of its entry, once sorted */
	int			name_number;
	bool		versioned;		/* other entries have its code */
	int			line;
} unit;

typedef struct spelt
{
	char		text[48];
	char		name[48];
	uint32_t	hash;
	cbcc_spelling spelling;
} spelt;

static unit *units;
static size_t unit_count;
static spelt *spelts;
static size_t spelt_count;
static cbcc_register_successor_row *successors;
static size_t successor_count;
static cbcc_register_word *words;
static size_t word_count;
static long days[MAX_DAYS];		/* yyyymmdd, sorted; [0] is none */
static int	day_count = 1;

static const char *const type_words[CBCC_TERRITORY_COUNT] = {
	[CBCC_TERRITORY_PROVINCE] = "province",
	[CBCC_TERRITORY_CITY] = "city",
	[CBCC_TERRITORY_DISTRICT] = "district",
	[CBCC_TERRITORY_URBAN_DISTRICT] = "urban_district",
	[CBCC_TERRITORY_TOWN] = "town",
	[CBCC_TERRITORY_COMMUNE] = "commune",
	[CBCC_TERRITORY_WARD] = "ward",
	[CBCC_TERRITORY_TOWNSHIP] = "township",
	[CBCC_TERRITORY_ZONE] = "zone"
};

static const struct
{
	const char *written;
	int			types[3];		/* by level; 0: there is none */
}			unit_types[] = {
	{"tỉnh", {CBCC_TERRITORY_PROVINCE, 0, 0}},
	{"thành phố", {CBCC_TERRITORY_CENTRAL_CITY, CBCC_TERRITORY_CITY, 0}},
	{"huyện", {0, CBCC_TERRITORY_DISTRICT, 0}},
	{"quận", {0, CBCC_TERRITORY_URBAN_DISTRICT, 0}},
	{"thị xã", {0, CBCC_TERRITORY_TOWN, 0}},
	{"xã", {0, 0, CBCC_TERRITORY_COMMUNE}},
	{"phường", {0, 0, CBCC_TERRITORY_WARD}},
	{"thị trấn", {0, 0, CBCC_TERRITORY_TOWNSHIP}},
	{"đặc khu", {0, 0, CBCC_TERRITORY_ZONE}}
};

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
		fail("generate", 0, "out of memory", "");
	return array;
}

static int
level_of_code(const char *code)
{
	switch (strlen(code))
	{
		case 2:
			return CBCC_LEVEL_OF_PROVINCE;
		case 3:
			return CBCC_LEVEL_OF_DISTRICT;
		case 5:
			return CBCC_LEVEL_OF_COMMUNE;
		default:
			return -1;
	}
}

static void
copy_name(char *to, const char *name, const char *file, int line)
{
	/* "Thành phố " and a name must fit CBCC_ENTRY_TITLE_SIZE, too */
	if (strlen(name) >= 48)
		fail(file, line, "name too long", name);
	strcpy(to, name);
}

/* yyyy-mm-dd, or the day behind it, as yyyymmdd; 0 for none. */
static long
read_day(const char *text, bool behind, const char *file, int line)
{
	int			year;
	int			month;
	int			day;

	if (*text == '\0')
		return 0;
	if (sscanf(text, "%4d-%2d-%2d", &year, &month, &day) != 3 ||
		month < 1 || month > 12 || day < 1 || day > 31)
		fail(file, line, "no date", text);
	if (behind)
		cbcc_date_to_civil(cbcc_date_from_civil(year, month, day) + 1, &year,
						   &month, &day);
	return year * 10000L + month * 100 + day;
}

static int
day_index(long day)
{
	int			at = 1;

	if (day == 0)
		return 0;
	while (at < day_count && days[at] < day)
		at++;
	if (at < day_count && days[at] == day)
		return at;
	if (day_count == MAX_DAYS)
		fail("generate", 0, "too many dates", "");
	memmove(&days[at + 1], &days[at], (day_count - at) * sizeof(long));
	days[at] = day;
	day_count++;
	return at;
}

/* Split a line at its tabs; returns how many fields there are. */
static int
split(char *line, char **fields)
{
	int			count = 0;

	for (int i = 0; i < MAX_FIELDS; i++)
		fields[i] = "";
	for (char *at = line; at != NULL && count < MAX_FIELDS;)
	{
		fields[count++] = at;
		at = strchr(at, '\t');
		if (at != NULL)
			*at++ = '\0';
	}
	return count;
}

/* The first line names the columns; '#' begins a comment line. */
static void
read_file(const char *name, int columns,
		  void (*read_row) (const char *file, int line, char **fields))
{
	FILE	   *file = fopen(name, "r");
	char		line[MAX_LINE];
	char	   *fields[MAX_FIELDS];

	if (file == NULL)
		fail(name, 0, "cannot open", name);
	for (int number = 1; fgets(line, sizeof(line), file) != NULL; number++)
	{
		line[strcspn(line, "\r\n")] = '\0';
		if (number == 1 || line[0] == '#' || line[0] == '\0')
			continue;
		if (split(line, fields) < columns)
			fail(name, number, "too few columns", line);
		read_row(name, number, fields);
	}
	fclose(file);
}

/* Dates are kept as they are first, since an index changes with the next. */
static void
collect_days(const char *file, int line, char **fields)
{
	(void) day_index(read_day(fields[4], false, file, line));
	(void) day_index(read_day(fields[5], true, file, line));
}

static void
read_unit(const char *file, int line, char **fields)
{
	unit	   *u;

	units = grow(units, unit_count, sizeof(unit));
	u = &units[unit_count++];
	memset(u, 0, sizeof(*u));
	u->line = line;
	u->level = level_of_code(fields[0]);
	if (u->level < 0)
		fail(file, line, "no code", fields[0]);
	u->code = atoi(fields[0]);
	for (size_t i = 0; i < sizeof(unit_types) / sizeof(unit_types[0]); i++)
		if (strcmp(unit_types[i].written, fields[1]) == 0)
			u->type = unit_types[i].types[u->level];
	if (u->type == 0)
		fail(file, line, "no type of that level", fields[1]);
	copy_name(u->name, fields[2], file, line);
	u->parent_level = level_of_code(fields[3]);
	u->parent_code = atoi(fields[3]);
	if ((u->parent_level < 0) != (u->level == CBCC_LEVEL_OF_PROVINCE))
		fail(file, line, "no parent, or one of a province", fields[3]);
	u->first = day_index(read_day(fields[4], false, file, line));
	u->end = day_index(read_day(fields[5], true, file, line));
}

static void
read_successor(const char *file, int line, char **fields)
{
	cbcc_register_successor_row *s;

	successors = grow(successors, successor_count,
					  sizeof(cbcc_register_successor_row));
	s = &successors[successor_count++];
	if (level_of_code(fields[0]) < 0 ||
		level_of_code(fields[0]) != level_of_code(fields[1]))
		fail(file, line, "no codes of one level", fields[0]);
	s->is_province = level_of_code(fields[0]) == CBCC_LEVEL_OF_PROVINCE;
	s->old = (uint16_t) atoi(fields[0]);
	s->new = (uint16_t) atoi(fields[1]);
	s->part = *fields[2] == '\0' ? CBCC_REGISTER_UNTOLD :
		strcmp(fields[2], "whole") == 0 ? CBCC_REGISTER_WHOLE : CBCC_REGISTER_PART;
	if (s->part == CBCC_REGISTER_PART && strcmp(fields[2], "part") != 0)
		fail(file, line, "neither whole nor part", fields[2]);
}

static void
spell(const char *text, const char *name, const char *file, int line)
{
	cbcc_reader reader;
	cbcc_atom	atom;
	spelt	   *s;

	spelts = grow(spelts, spelt_count, sizeof(spelt));
	s = &spelts[spelt_count++];
	copy_name(s->text, text, file, line);
	copy_name(s->name, name, file, line);
	cbcc_spelling_start(&s->spelling);
	cbcc_reader_start(&reader, text, strlen(text));
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
		if (!cbcc_spelling_add(&s->spelling, &atom))
			fail(file, line, "cannot be spelled", text);
	if (s->spelling.count == 0)
		fail(file, line, "no letters", text);
	s->hash = cbcc_spelling_hash(&s->spelling);
}

static void
add_word(const char *file, int line, const char *term, int class, int type)
{
	cbcc_reader reader;
	cbcc_atom	atom;
	cbcc_register_word *w;

	words = grow(words, word_count, sizeof(cbcc_register_word));
	w = &words[word_count++];
	memset(w, 0, sizeof(*w));
	cbcc_reader_start(&reader, term, strlen(term));
	for (cbcc_reader_next(&reader, &atom); atom.kind != CBCC_ATOM_END;
		 cbcc_reader_next(&reader, &atom))
	{
		if (w->count == CBCC_REGISTER_WORD_ATOMS || atom.key == CBCC_KEY_UNKNOWN)
			fail(file, line, "term too long", term);
		w->keys[w->count++] = atom.key;
	}
	w->class = (uint8_t) class;
	w->type = (uint8_t) type;
	w->is_short = strspn(term, "ABCDEFGHIJKLMNOPQRSTUVWXYZ.") == strlen(term);
}

static void
read_word(const char *file, int line, char **fields)
{
	if (strcmp(fields[1], "type") == 0)
	{
		for (int type = 1; type < CBCC_TERRITORY_COUNT; type++)
			if (type_words[type] != NULL && strcmp(type_words[type], fields[2]) == 0)
			{
				add_word(file, line, fields[0], CBCC_REGISTER_TYPE, type);
				return;
			}
		fail(file, line, "no type", fields[2]);
	}
	else if (strcmp(fields[1], "name") == 0)
		spell(fields[0], fields[2], file, line);
	else if (strcmp(fields[1], "before") == 0)
		add_word(file, line, fields[0], CBCC_REGISTER_BEFORE, 0);
	else if (strcmp(fields[1], "behind") == 0)
		add_word(file, line, fields[0], CBCC_REGISTER_BEHIND, 0);
	else if (strcmp(fields[1], "and") == 0)
		add_word(file, line, fields[0], CBCC_REGISTER_AND, 0);
	else if (strcmp(fields[1], "nation") == 0)
		add_word(file, line, fields[0], CBCC_REGISTER_NATION, 0);
	else
		fail(file, line, "no class", fields[1]);
}

static int
compare_units(const void *a, const void *b)
{
	const unit *x = a;
	const unit *y = b;
	int			order = strcmp(x->name, y->name);

	if (order != 0)
		return order;
	if (x->level != y->level)
		return x->level - y->level;
	if (x->code != y->code)
		return x->code - y->code;
	return x->first - y->first;
}

static int
compare_by_code(const void *a, const void *b)
{
	const unit *x = *(const unit *const *) a;
	const unit *y = *(const unit *const *) b;

	if (x->level != y->level)
		return x->level - y->level;
	if (x->code != y->code)
		return x->code - y->code;
	return x->first - y->first;
}

static int
compare_spelts(const void *a, const void *b)
{
	const spelt *x = a;
	const spelt *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return strcmp(x->text, y->text);
}

static int
compare_successors(const void *a, const void *b)
{
	const cbcc_register_successor_row *x = a;
	const cbcc_register_successor_row *y = b;

	if (x->is_province != y->is_province)
		return x->is_province ? -1 : 1;
	if (x->old != y->old)
		return x->old - y->old;
	return x->new - y->new;
}

static int
compare_words(const void *a, const void *b)
{
	const cbcc_register_word *x = a;
	const cbcc_register_word *y = b;

	if (x->class != y->class)
		return x->class - y->class;
	if (x->count != y->count)
		return y->count - x->count;
	return x->keys[0] < y->keys[0] ? -1 : x->keys[0] > y->keys[0];
}

/* Do the days of two entries meet? */
static bool
overlaps(const unit *a, const unit *b)
{
	return (a->end == 0 || b->first < a->end) && (b->end == 0 || a->first < b->end);
}

static unit **by_code;

static void
sort_units(const char *file)
{
	qsort(units, unit_count, sizeof(unit), compare_units);
	by_code = malloc(unit_count * sizeof(unit *));
	if (by_code == NULL || unit_count >= UINT16_MAX)
		fail(file, 0, "too many units", "");
	for (size_t i = 0; i < unit_count; i++)
	{
		units[i].number = (int) i;
		units[i].name_number = i == 0 ? 0 : units[i - 1].name_number +
			(strcmp(units[i - 1].name, units[i].name) != 0);
		by_code[i] = &units[i];
	}
	qsort(by_code, unit_count, sizeof(unit *), compare_by_code);
	for (size_t i = 1; i < unit_count; i++)
	{
		if (by_code[i]->level != by_code[i - 1]->level ||
			by_code[i]->code != by_code[i - 1]->code)
			continue;
		by_code[i]->versioned = by_code[i - 1]->versioned = true;
		if (overlaps(by_code[i - 1], by_code[i]))
			fail(file, by_code[i]->line, "a code has two units on one day",
				 by_code[i]->name);
	}
}

/* The last entry of a code, or the last whose days meet those of child. */
static const unit *
find_unit(int level, int code, const unit *child)
{
	unit		key = {.level = level, .code = code, .first = MAX_DAYS};
	const unit *wanted = &key;
	size_t		low = 0;
	size_t		high = unit_count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (compare_by_code(&by_code[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	while (low > 0 && by_code[low - 1]->level == level &&
		   by_code[low - 1]->code == code)
	{
		low--;
		if (child == NULL || overlaps(by_code[low], child))
			return by_code[low];
	}
	return NULL;
}

/* Of a province, the province that it went into; itself if it is still. */
static const unit *
find_parent(const char *file, const unit *u)
{
	int			code = u->code;
	const unit *found;

	if (u->level != CBCC_LEVEL_OF_PROVINCE)
		found = find_unit(u->parent_level, u->parent_code, u);
	else
	{
		if (u->end != 0 && days[u->end] <= REFORM)
			for (size_t i = 0; i < successor_count; i++)
				if (successors[i].is_province && successors[i].old == u->code)
					code = successors[i].new;
		found = find_unit(u->level, code, NULL);
	}
	if (found == NULL)
		fail(file, u->line, "its parent is not there on its days", u->name);
	return found;
}

/* Strings one behind the other; each is followed by a NUL. */
static size_t
write_text(FILE *out, const char *text)
{
	static size_t used = 0;
	size_t		at = used;

	fprintf(out, "\t\"%s\\0\"\n", text);
	used += strlen(text) + 1;
	return at;
}

static void
write_days(FILE *out)
{
	fprintf(out, "const cbcc_date cbcc_register_days[] = {\n\t0,\n");
	for (int i = 1; i < day_count; i++)
		fprintf(out, "\t%d,\t\t\t\t/* %ld */\n",
				(int) cbcc_date_from_civil((int) (days[i] / 10000),
										   (int) (days[i] / 100 % 100),
										   (int) (days[i] % 100)), days[i]);
	fprintf(out, "};\n\nconst uint8_t cbcc_register_reform_day = %d;\n\n",
			day_index(REFORM));
}

static void
write_units(FILE *out, const char *file)
{
	fprintf(out, "const cbcc_register_unit cbcc_register_units[] = {\n");
	for (size_t i = 0; i < unit_count; i++)
		fprintf(out, "\t{%d, %d, %d, %d, %d, %d, %d},\n", units[i].code,
				find_parent(file, &units[i])->number, units[i].name_number,
				units[i].type, units[i].versioned, units[i].first,
				units[i].end);
	fprintf(out, "};\n\nconst size_t cbcc_register_unit_count = %zu;\n\n"
			"const uint16_t cbcc_register_by_code[] = {\n", unit_count);
	for (size_t i = 0; i < unit_count; i++)
		fprintf(out, "\t%d,\n", by_code[i]->number);
	fprintf(out, "};\n\n");
}

static void
collect_names(const char *file)
{
	for (size_t i = 0; i < unit_count; i++)
		if (i == 0 || units[i].name_number != units[i - 1].name_number)
			spell(units[i].name, units[i].name, file, units[i].line);
	qsort(spelts, spelt_count, sizeof(spelt), compare_spelts);
}

/* The first entry of a name. */
static const unit *
find_name(const char *name, const char *file)
{
	size_t		low = 0;
	size_t		high = unit_count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (strcmp(units[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == unit_count || strcmp(units[low].name, name) != 0)
		fail(file, 0, "no unit has the name", name);
	return &units[low];
}

static size_t
count_units(const unit *first)
{
	const unit *u = first;

	while (u < units + unit_count && u->name_number == first->name_number)
		u++;
	return u - first;
}

/*
 * The pool comes first, and with it where each name stands.  An alias of a
 * name has no entries of its own.
 */
static void
write_names(FILE *out, const char *file)
{
	size_t	   *texts = calloc(unit_count, sizeof(size_t));
	size_t	   *others = calloc(spelt_count, sizeof(size_t));
	int			names = units[unit_count - 1].name_number + 1;

	if (texts == NULL || others == NULL)
		exit(1);
	fprintf(out, "const char cbcc_register_text[] =\n");
	for (size_t i = 0; i < unit_count; i++)
		if (i == 0 || units[i].name_number != units[i - 1].name_number)
			texts[units[i].name_number] = write_text(out, units[i].name);
	for (size_t i = 0; i < spelt_count; i++)
		if (strcmp(spelts[i].text, spelts[i].name) != 0)
			others[i] = write_text(out, spelts[i].text);
	fprintf(out, ";\n\nconst cbcc_register_name cbcc_register_names[] = {\n");
	for (size_t i = 0; i < unit_count; i++)
		if (i == 0 || units[i].name_number != units[i - 1].name_number)
			fprintf(out, "\t{%zu, %zu},\n", texts[units[i].name_number], i);
	fprintf(out, "\t{0, %zu}\n};\n\n", unit_count);
	fprintf(out, "const cbcc_register_spelling cbcc_register_spellings[] = {\n");
	for (size_t i = 0; i < spelt_count; i++)
	{
		int			number = find_name(spelts[i].name, file)->name_number;

		fprintf(out, "\t{%zu, 0x%x, %d},\n", others[i] != 0 ? others[i] : texts[number],
				cbcc_spelling_exact_hash(&spelts[i].spelling), number);
	}
	fprintf(out, "};\n\n/* %d names */\n\n", names);
	free(texts);
	free(others);
}

/* Names that differ in letters, or in marks alone, must do so in a hash. */
static void
check_hashes(const char *file, const spelt *first, const spelt *last)
{
	if (cbcc_spelling_compare(&first->spelling, &last->spelling) == CBCC_FIT_NONE)
		fail(file, 0, "two names have one hash", last->text);
	for (const spelt *s = first; s < last; s++)
		if (cbcc_spelling_exact_hash(&s->spelling) ==
			cbcc_spelling_exact_hash(&last->spelling) &&
			cbcc_spelling_compare(&s->spelling, &last->spelling) != CBCC_FIT_EXACT)
			fail(file, 0, "two names have one hash", last->text);
}

static void
write_groups(FILE *out, const char *file)
{
	size_t		groups = 0;

	fprintf(out, "const cbcc_register_group cbcc_register_groups[] = {\n");
	for (size_t i = 0; i < spelt_count; groups++)
	{
		size_t		first = i;
		size_t		entries = 0;

		for (; i < spelt_count && spelts[i].hash == spelts[first].hash; i++)
		{
			check_hashes(file, &spelts[first], &spelts[i]);
			entries += count_units(find_name(spelts[i].name, file));
		}
		/* a place text may be read as two names */
		if (i - first > CBCC_REGISTER_ALIKE || entries * 2 > CBCC_MATCH_MAX)
			fail(file, 0, "too many units have the name", spelts[first].text);
		fprintf(out, "\t{0x%x, %zu},\n", spelts[first].hash, first);
	}
	fprintf(out, "\t{0, %zu}\n};\n\nconst size_t cbcc_register_group_count = %zu;\n\n",
			spelt_count, groups);
}

/* Was a code there before the reform, or after it? */
static bool
is_there(int level, int code, bool after)
{
	int			reform = day_index(REFORM);
	unit		time = {
		.first = after ? reform : reform - 1,
		.end = after ? reform + 1 : reform
	};

	return find_unit(level, code, &time) != NULL;
}

/* Old units are of 30 June 2025, new ones of 1 July; whole is into one alone. */
static void
check_successors(const char *file)
{
	qsort(successors, successor_count, sizeof(cbcc_register_successor_row),
		  compare_successors);
	for (size_t i = 0; i < successor_count; i++)
	{
		const cbcc_register_successor_row *s = &successors[i];
		int			level = s->is_province ? CBCC_LEVEL_OF_PROVINCE :
			CBCC_LEVEL_OF_COMMUNE;
		char		code[16];

		snprintf(code, sizeof(code), "%d", s->old);
		if (!is_there(level, s->old, false) || !is_there(level, s->new, true))
			fail(file, 0, "no unit of that day", code);
		if (i > 0 && s[-1].old == s->old && s[-1].is_province == s->is_province &&
			(s->part == CBCC_REGISTER_WHOLE || s[-1].part == CBCC_REGISTER_WHOLE ||
			 s[-1].new == s->new))
			fail(file, 0, "went into several as a whole", code);
	}
}

static void
write_successors(FILE *out)
{
	fprintf(out, "const cbcc_register_successor_row cbcc_register_successors[] = {\n");
	for (size_t i = 0; i < successor_count; i++)
		fprintf(out, "\t{%d, %d, %d, %d},\n", successors[i].old, successors[i].new,
				successors[i].is_province, successors[i].part);
	fprintf(out, "};\n\nconst size_t cbcc_register_successor_count = %zu;\n\n",
			successor_count);
}

static void
write_keys(FILE *out, const cbcc_key *keys, bool plain)
{
	fprintf(out, "{");
	for (int i = 0; i < CBCC_REGISTER_WORD_ATOMS; i++)
		fprintf(out, "%s0x%llx", i > 0 ? ", " : "", (unsigned long long)
				(plain ? cbcc_key_unaccent(keys[i]) : keys[i]));
	fprintf(out, "}, ");
}

static void
write_words(FILE *out)
{
	size_t		at = 0;

	qsort(words, word_count, sizeof(cbcc_register_word), compare_words);
	fprintf(out, "const cbcc_register_word cbcc_register_words[] = {\n");
	for (size_t i = 0; i < word_count; i++)
	{
		fprintf(out, "\t{");
		write_keys(out, words[i].keys, false);
		write_keys(out, words[i].keys, true);
		fprintf(out, "%d, %d, %d, %d},\n", words[i].count, words[i].class,
				words[i].type, words[i].is_short);
	}
	fprintf(out, "};\n\nconst uint8_t cbcc_register_first_word[] = {");
	for (int class = 0; class < CBCC_REGISTER_WORD_CLASSES; class++)
	{
		fprintf(out, "%zu, ", at);
		while (at < word_count && words[at].class == class)
			at++;
	}
	fprintf(out, "%zu};\n", at);
}

int
main(int argc, char **argv)
{
	FILE	   *out;

	if (argc != 5)
	{
		fprintf(stderr, "usage: generate OUTPUT.c UNIT.tsv SUCCESSOR.tsv WORD.tsv\n");
		return 2;
	}
	read_file(argv[2], 6, collect_days);
	read_file(argv[2], 6, read_unit);
	read_file(argv[3], 3, read_successor);
	read_file(argv[4], 2, read_word);
	sort_units(argv[2]);
	check_successors(argv[3]);
	collect_names(argv[2]);
	out = fopen(argv[1], "w");
	if (out == NULL)
		fail(argv[1], 0, "cannot write", argv[1]);
	fprintf(out, "/* Made by generate.c from the TSV files; do not edit. */\n");
	fprintf(out, "#include \"register_data.h\"\n\n");
	write_days(out);
	write_units(out, argv[2]);
	write_names(out, argv[2]);
	write_groups(out, argv[2]);
	write_successors(out);
	write_words(out);
	if (fclose(out) != 0)
	{
		remove(argv[1]);
		fail(argv[1], 0, "cannot write", argv[1]);
	}
	return 0;
}
