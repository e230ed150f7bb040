/*-------------------------------------------------------------------------
 *
 * core.c
 *		How fast the core alone is, in megabytes of text a second.
 *
 * core FILE... reads articles; each function goes over all of them in turns,
 * and the median of the rounds counts.  Memory comes from an arena, as that
 * of a PostgreSQL context does.
 *
 *-------------------------------------------------------------------------
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lexicon.h"
#include "normalize.h"

#define ROUNDS 9
#define ROUND_SECONDS 0.1
#define ARENA_SIZE ((size_t) 64 << 20)

/* Each piece has its size before it, for reallocate. */
typedef struct arena
{
	char	   *memory;
	size_t		used;
} arena;

static void *
arena_allocate(void *context, size_t size)
{
	arena	   *a = context;
	size_t		room = (size + 31) / 16 * 16;
	char	   *piece = a->memory + a->used;

	if (a->used + room > ARENA_SIZE)
		return NULL;
	a->used += room;
	memcpy(piece, &size, sizeof(size));
	return piece + 16;
}

static void *
arena_reallocate(void *context, void *pointer, size_t size)
{
	void	   *moved = arena_allocate(context, size);
	size_t		old;

	if (moved == NULL || pointer == NULL)
		return moved;
	memcpy(&old, (char *) pointer - 16, sizeof(old));
	memcpy(moved, pointer, old < size ? old : size);
	return moved;
}

static void
arena_release(void *context, void *pointer)
{
	(void) context;
	(void) pointer;
}

typedef size_t (*contestant) (const cbcc_host *host, cbcc_string text);

static size_t
run_facts(const cbcc_host *host, cbcc_string text)
{
	cbcc_fact_list list;

	(void) cbcc_article_facts(host, text.bytes, text.length, false, 0, &list);
	return list.count;
}

static size_t
run_parts(const cbcc_host *host, cbcc_string text)
{
	cbcc_part_list list;

	(void) cbcc_article_parts(host, text.bytes, text.length, &list);
	return list.count;
}

static size_t
run_documents(const cbcc_host *host, cbcc_string text)
{
	cbcc_document_list list;

	(void) cbcc_article_documents(host, text.bytes, text.length, &list);
	return list.count;
}

static size_t
run_reader(const cbcc_host *host, cbcc_string text)
{
	cbcc_reader reader;
	cbcc_atom	atom;
	size_t		count = 0;

	(void) host;
	cbcc_reader_start(&reader, text.bytes, text.length);
	do
	{
		cbcc_reader_next(&reader, &atom);
		count += cbcc_lexicon_syllable(atom.key) != 0;
	}
	while (atom.kind != CBCC_ATOM_END);
	return count;
}

static size_t
run_form(cbcc_error (*form) (const cbcc_host *, const char *, size_t, cbcc_string *),
		 const cbcc_host *host, cbcc_string text)
{
	cbcc_string result;

	(void) form(host, text.bytes, text.length, &result);
	return result.length;
}

static size_t
run_normalize(const cbcc_host *host, cbcc_string text)
{
	return run_form(cbcc_normalize, host, text);
}

static size_t
run_fold(const cbcc_host *host, cbcc_string text)
{
	return run_form(cbcc_fold, host, text);
}

static size_t
run_unaccent(const cbcc_host *host, cbcc_string text)
{
	return run_form(cbcc_unaccent, host, text);
}

static size_t
run_cells(const cbcc_host *host, cbcc_string text)
{
	static cbcc_cell_memory memory;
	const char *end = text.bytes + text.length;
	size_t		count = 0;

	for (const char *line = text.bytes; line < end;)
	{
		const char *next = memchr(line, '\n', (size_t) (end - line));
		cbcc_cell	cell;

		if (next == NULL)
			next = end;
		(void) cbcc_cell_parse(host, &memory, line, (size_t) (next - line), false, NULL, &cell);
		count += cell.count;
		line = next + 1;
	}
	return count;
}

/* Cells as people type them, one a line. */
static const char cells[] =
	"ĐH Luật (TC); CC LLCT; Anh B1\nĐại học Kế toán; TCCT; 12/12\n"
	"Trung cấp Quản lý đất đai hệ VLVH, Anh B, Tin A\ndai hoc su pham toan\n"
	"ThS Hành chính; Cao cấp lý luận chính trị; CVC; Tiếng Anh B1; UDCNTTCB\n"
	"Kỹ sư Nông nghiệp - từ xa; SC LLCT\nCĐ Văn thư - lưu trữ; Chuyên viên\n";

static const struct
{
	const char *name;
	contestant	run;
}			contestants[] = {
	{"facts", run_facts},
	{"parts", run_parts},
	{"documents", run_documents},
	{"reader and syllables", run_reader},
	{"qualification cells", run_cells},
	{"normalize", run_normalize},
	{"fold", run_fold},
	{"unaccent", run_unaccent}
};

#define CONTESTANTS (sizeof(contestants) / sizeof(contestants[0]))

static cbcc_string
read_file(const char *name)
{
	FILE	   *file = fopen(name, "rb");
	long		length;
	char	   *bytes;

	if (file == NULL || fseek(file, 0, SEEK_END) != 0 ||
		(length = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0 ||
		(bytes = malloc((size_t) length + 1)) == NULL ||
		fread(bytes, 1, (size_t) length, file) != (size_t) length)
	{
		perror(name);
		exit(1);
	}
	fclose(file);
	return (cbcc_string) {bytes, (size_t) length};
}

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

/* Megabytes a second over the texts, as often as the round lasts. */
static double
measure(contestant run, const cbcc_string *texts, size_t count, arena *memory)
{
	static cbcc_word_table words;
	const cbcc_host host = {
		.allocate = arena_allocate,
		.reallocate = arena_reallocate,
		.release = arena_release,
		.context = memory,
		.words = &words
	};
	static volatile size_t sink;
	double		start = seconds();
	double		spent;
	size_t		bytes = 0;

	do
	{
		for (size_t i = 0; i < count; i++)
		{
			memory->used = 0;
			sink += run(&host, texts[i]);
			bytes += texts[i].length;
		}
		spent = seconds() - start;
	}
	while (spent < ROUND_SECONDS);
	return (double) bytes / spent / 1e6;
}

static int
compare(const void *a, const void *b)
{
	double		x = *(const double *) a;
	double		y = *(const double *) b;

	return x < y ? -1 : x > y;
}

int
main(int argc, char **argv)
{
	double		speeds[CONTESTANTS][ROUNDS];
	arena		memory = {malloc(ARENA_SIZE), 0};
	cbcc_string *texts = calloc((size_t) argc, sizeof(cbcc_string));
	cbcc_string lines = {cells, sizeof(cells) - 1};

	if (memory.memory == NULL || texts == NULL || argc < 2)
	{
		fprintf(stderr, "usage: core FILE...\n");
		return 2;
	}
	for (int i = 1; i < argc; i++)
		texts[i - 1] = read_file(argv[i]);
	for (int round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < CONTESTANTS; i++)
			speeds[i][round] = contestants[i].run == run_cells ?
				measure(run_cells, &lines, 1, &memory) :
				measure(contestants[i].run, texts, (size_t) argc - 1, &memory);
	for (size_t i = 0; i < CONTESTANTS; i++)
	{
		qsort(speeds[i], ROUNDS, sizeof(double), compare);
		printf("%-24s%8.1f MB/s\n", contestants[i].name, speeds[i][ROUNDS / 2]);
	}
	return 0;
}
