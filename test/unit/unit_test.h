/*-------------------------------------------------------------------------
 *
 * unit_test.h
 *		The little that a unit test of the core needs.
 *
 * A program runs named tests and ends with UNIT_DONE():
 *
 *		int
 *		main(void)
 *		{
 *			TEST("a point groups thousands")
 *			{
 *				CHECK(parse("1.260") == 1260);
 *			}
 *			return UNIT_DONE();
 *		}
 *
 * Each TEST is one line of TAP, however many CHECKs it holds.  A CHECK that
 * fails says where, and the test goes on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UNIT_TEST_H
#define UNIT_TEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cbcc.h"

typedef struct unit_state
{
	int			tests;			/* begun */
	int			failed;			/* ended with a failure */
	int			complaints;		/* failed checks of the test that runs */
	const char *name;			/* NULL before the first */
} unit_state;

static unit_state unit;

#define UNIT_COMPLAINTS_SHOWN 20

static inline void
unit_end(void)
{
	if (unit.name == NULL)
		return;
	if (unit.complaints > 0)
		unit.failed++;
	printf("%s %d - %s\n", unit.complaints > 0 ? "not ok" : "ok",
		   unit.tests, unit.name);
	fflush(stdout);
	unit.name = NULL;
}

static inline void
unit_begin(const char *name)
{
	unit_end();
	unit.tests++;
	unit.complaints = 0;
	unit.name = name;
}

/* Whether this complaint is still among those to show. */
static inline bool
unit_complain(const char *file, int line, const char *what)
{
	if (unit.name == NULL)
		unit_begin(file);
	if (++unit.complaints > UNIT_COMPLAINTS_SHOWN)
		return false;
	printf("# %s:%d: %s\n", file, line, what);
	return true;
}

static inline bool
unit_check(bool good, const char *file, int line, const char *what)
{
	if (unit.name == NULL)
		unit_begin(file);
	if (!good)
		(void) unit_complain(file, line, what);
	return good;
}

static inline bool
unit_check_int(long long got, long long want,
			   const char *file, int line, const char *what)
{
	if (unit_check(got == want, file, line, what))
		return true;
	if (unit.complaints <= UNIT_COMPLAINTS_SHOWN)
		printf("#   got %lld, want %lld\n", got, want);
	return false;
}

/* NULL with length 0 stands for "there is none" and equals only itself. */
static inline bool
unit_check_bytes(const char *got, size_t length, const char *want,
				 const char *file, int line, const char *what)
{
	bool		good;

	if (got == NULL || want == NULL)
		good = (got == NULL && want == NULL);
	else
		good = (length == strlen(want) && memcmp(got, want, length) == 0);
	if (unit_check(good, file, line, what))
		return true;
	if (unit.complaints <= UNIT_COMPLAINTS_SHOWN)
	{
		printf("#   got %s%.*s%s, want %s%s%s\n",
			   got ? "\"" : "", got ? (int) length : 4, got ? got : "none",
			   got ? "\"" : "",
			   want ? "\"" : "", want ? want : "none", want ? "\"" : "");
	}
	return false;
}

static inline int
unit_done(void)
{
	unit_end();
	printf("1..%d\n", unit.tests);
	return unit.failed > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define TEST(name)	unit_begin(name);

/* Each is true where the check held, so that a test can stop early. */
#define CHECK(condition) \
	unit_check((condition), __FILE__, __LINE__, #condition)
#define CHECK_INT(got, want) \
	unit_check_int((long long) (got), (long long) (want), \
				   __FILE__, __LINE__, #got " == " #want)
#define CHECK_BYTES(got, length, want) \
	unit_check_bytes((got), (length), (want), \
					 __FILE__, __LINE__, #got " == " #want)
#define CHECK_STRING(got, want) \
	unit_check_bytes((got), (got) ? strlen(got) : 0, (want), \
					 __FILE__, __LINE__, #got " == " #want)

#define UNIT_DONE() unit_done()

/*
 * A host for the core: malloc behind a list, so that one call gives back
 * everything, as a memory context does.  fail_after, where not negative, is
 * the number of allocations after which it returns NULL.
 */
typedef union unit_block
{
	struct
	{
		union unit_block *next;
		union unit_block *previous;
		size_t		size;
	}			in;
	max_align_t alignment;		/* what follows suits any type */
} unit_block;

typedef struct unit_memory
{
	unit_block *newest;
	size_t		in_use;
	size_t		peak;
	long		allocations;
	long		fail_after;
} unit_memory;

static inline void *
unit_allocate(void *context, size_t size)
{
	unit_memory *memory = context;
	unit_block *block;

	memory->allocations++;
	if (memory->fail_after >= 0 && memory->allocations > memory->fail_after)
		return NULL;
	block = malloc(sizeof(unit_block) + size);
	if (block == NULL)
		return NULL;
	block->in.size = size;
	block->in.previous = NULL;
	block->in.next = memory->newest;
	if (block->in.next != NULL)
		block->in.next->in.previous = block;
	memory->newest = block;
	memory->in_use += size;
	if (memory->in_use > memory->peak)
		memory->peak = memory->in_use;
	return block + 1;
}

static inline void
unit_release(void *context, void *pointer)
{
	unit_memory *memory = context;
	unit_block *block;

	if (pointer == NULL)
		return;
	block = (unit_block *) pointer - 1;
	memory->in_use -= block->in.size;
	if (block->in.previous != NULL)
		block->in.previous->in.next = block->in.next;
	else
		memory->newest = block->in.next;
	if (block->in.next != NULL)
		block->in.next->in.previous = block->in.previous;
	free(block);
}

static inline void *
unit_reallocate(void *context, void *pointer, size_t size)
{
	void	   *grown = unit_allocate(context, size);
	size_t		old_size;

	if (grown == NULL || pointer == NULL)
		return grown;
	old_size = ((unit_block *) pointer - 1)->in.size;
	memcpy(grown, pointer, old_size < size ? old_size : size);
	unit_release(context, pointer);
	return grown;
}

static inline cbcc_host
unit_host(unit_memory *memory)
{
	cbcc_host	host = {
		.allocate = unit_allocate,
		.reallocate = unit_reallocate,
		.release = unit_release,
		.context = memory
	};

	memset(memory, 0, sizeof(*memory));
	memory->fail_after = -1;
	return host;
}

static inline void
unit_release_all(unit_memory *memory)
{
	while (memory->newest != NULL)
		unit_release(memory, memory->newest + 1);
}

/* malloc and nothing else, for those who release what they are given. */
static inline void *
unit_plain_reallocate(void *context, void *pointer, size_t size)
{
	(void) context;
	return realloc(pointer, size);
}

static inline void *
unit_plain_allocate(void *context, size_t size)
{
	return unit_plain_reallocate(context, NULL, size);
}

static inline void
unit_plain_release(void *context, void *pointer)
{
	(void) context;
	free(pointer);
}

__attribute__((unused)) static const cbcc_host unit_plain_host = {
	.allocate = unit_plain_allocate,
	.reallocate = unit_plain_reallocate,
	.release = unit_plain_release
};

#endif							/* UNIT_TEST_H */
