/*-------------------------------------------------------------------------
 *
 * fuzz.h
 *		What the fuzz targets of the core share.
 *
 * An input is text and nothing else: what besides it varies (the day, the
 * allocation that fails) is drawn from its hash, so that a file shows what it
 * tests.  A target reads the text and checks what must hold of the result; a
 * check that fails says which and aborts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "cbcc.h"

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_CHECK(condition) \
	do \
	{ \
		if (!(condition)) \
			fuzz_fail(__FILE__, __LINE__, #condition); \
	} while (0)

static inline void
fuzz_fail(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: must hold: %s\n", file, line, what);
	abort();
}

/*
 * Memory.
 */
typedef union fuzz_block
{
	struct
	{
		size_t		size;
		union fuzz_block *previous;
		union fuzz_block *next;
	} in;
	max_align_t	aligned;
} fuzz_block;

typedef struct fuzz_memory
{
	fuzz_block *newest;
	size_t		in_use;
	size_t		peak;
	size_t		calls;		/* of allocate and reallocate */
	size_t		checks;		/* of check_interrupt */
	size_t		fail_at;		/* the call that gets NULL; 0: none */
	size_t		jump_at;		/* the call that does not return */
	size_t		jump_at_check;
	jmp_buf		escape;
} fuzz_memory;

static inline void *
fuzz_new_block(fuzz_memory *memory, size_t size)
{
	fuzz_block *block = malloc(sizeof(fuzz_block) + size);

	FUZZ_CHECK(block != NULL);
	/* what the core takes for zero must be its own doing */
	memset(block, 0xA5, sizeof(fuzz_block) + size);
	block->in.size = size;
	block->in.previous = NULL;
	block->in.next = memory->newest;
	if (memory->newest != NULL)
		memory->newest->in.previous = block;
	memory->newest = block;
	memory->in_use += size;
	if (memory->in_use > memory->peak)
		memory->peak = memory->in_use;
	return block + 1;
}

static inline void
fuzz_release(void *context, void *pointer)
{
	fuzz_memory *memory = context;
	fuzz_block *block;

	if (pointer == NULL)
		return;
	block = (fuzz_block *) pointer - 1;
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
fuzz_reallocate(void *context, void *pointer, size_t size)
{
	fuzz_memory *memory = context;
	void	   *grown;
	size_t		old_size;

	memory->calls++;
	if (memory->calls == memory->jump_at)
		longjmp(memory->escape, 1);
	if (memory->calls == memory->fail_at)
		return NULL;
	grown = fuzz_new_block(memory, size);
	if (pointer != NULL)
	{
		old_size = ((fuzz_block *) pointer - 1)->in.size;
		memcpy(grown, pointer, old_size < size ? old_size : size);
		fuzz_release(memory, pointer);
	}
	return grown;
}

static inline void *
fuzz_allocate(void *context, size_t size)
{
	return fuzz_reallocate(context, NULL, size);
}

static inline void
fuzz_check_interrupt(void *context)
{
	fuzz_memory *memory = context;

	if (++memory->checks == memory->jump_at_check)
		longjmp(memory->escape, 1);
}

/* For what takes none: a call of it would be one of a null pointer. */
__attribute__((unused)) static const cbcc_host fuzz_no_memory = {0};

static inline cbcc_host
fuzz_host(fuzz_memory *memory)
{
	memset(memory, 0, sizeof(*memory));
	return (cbcc_host){.allocate = fuzz_allocate,
					   .reallocate = fuzz_reallocate,
					   .release = fuzz_release,
					   .check_interrupt = fuzz_check_interrupt,
					   .context = memory};
}

static inline void
fuzz_release_all(fuzz_memory *memory)
{
	while (memory->newest != NULL)
		fuzz_release(memory, memory->newest + 1);
}

/* What a text varies: the same for the same bytes. */
static inline uint64_t
fuzz_hash(const char *text, size_t length)
{
	uint64_t	hash = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char) text[i]) * UINT64_C(0x100000001B3);
	return hash ^ hash >> 29;
}

/* A call of the core as the injections repeat it. */
typedef cbcc_error (*fuzz_call)(const cbcc_host *host, const char *text,
								size_t length);

/*
 * Let one allocation of the call fail, or leave by longjmp out of one, or out
 * of a check for interrupts.  What the core holds outside of the allocator is
 * then a leak that the sanitizer finds.
 */
static inline void
fuzz_injure(fuzz_call call, const char *text, size_t length)
{
	uint64_t	hash = fuzz_hash(text, length);
	int			injury = (int) (hash % 3);
	fuzz_memory	memory;
	cbcc_host	host = fuzz_host(&memory);
	size_t		calls;

	(void) call(&host, text, length);
	fuzz_release_all(&memory);
	calls = injury == 2 ? memory.checks : memory.calls;
	if (calls == 0)
		return;
	calls = 1 + (size_t) (hash / 3 % calls);
	host = fuzz_host(&memory);
	memory.fail_at = injury == 0 ? calls : 0;
	memory.jump_at = injury == 1 ? calls : 0;
	memory.jump_at_check = injury == 2 ? calls : 0;
	if (setjmp(memory.escape) == 0)
	{
		cbcc_error	error = call(&host, text, length);

		FUZZ_CHECK(injury == 0);
		FUZZ_CHECK(error.code == CBCC_ERROR_MEMORY);
	}
	fuzz_release_all(&memory);
}

/*
 * Text.
 */

/* The bytes alone: a read beyond them is one beyond the block. */
static inline char *
fuzz_copy(const void *bytes, size_t length)
{
	char	   *copy = malloc(length > 0 ? length : 1);

	FUZZ_CHECK(copy != NULL);
	if (length > 0)
		memcpy(copy, bytes, length);
	return copy;
}

static inline bool
fuzz_same(cbcc_string a, cbcc_string b)
{
	return a.length == b.length && (a.bytes == NULL) == (b.bytes == NULL) &&
		   (a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0);
}

/* A text in UTF-16 and back; false for ill-formed UTF-8. */
static inline bool
fuzz_wide(const char *text, size_t length, UChar **wide, int32_t *count)
{
	UErrorCode	status = U_ZERO_ERROR;

	*wide = malloc((length + 1) * sizeof(UChar));
	FUZZ_CHECK(*wide != NULL);
	u_strFromUTF8(*wide, (int32_t) length + 1, count, text, (int32_t) length,
				  &status);
	if (U_SUCCESS(status))
		return true;
	free(*wide);
	return false;
}

static inline cbcc_string
fuzz_narrow(const UChar *wide, int32_t count)
{
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		length;
	char	   *bytes = malloc(3 * (size_t) count + 1);
	char	   *exact;

	FUZZ_CHECK(bytes != NULL);
	u_strToUTF8(bytes, 3 * count + 1, &length, wide, count, &status);
	FUZZ_CHECK(U_SUCCESS(status));
	exact = fuzz_copy(bytes, (size_t) length);
	free(bytes);
	return (cbcc_string){exact, (size_t) length};
}

/* From text.h. */
extern uint16_t cbcc_letter_of(uint32_t character);
extern bool		cbcc_is_combining(uint32_t character);

/*
 * Does the core promise to read the character in NFD as in NFC?  It does for
 * letters of Vietnamese, and for what has no decomposition.
 */
static inline bool
fuzz_has_two_forms(UChar32 c)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	UChar		buffer[32];
	uint16_t	letter = cbcc_letter_of((uint32_t) c);

	if (letter != 0 && (letter & 0x3f) != 0x3f)
		return true;
	return u_getCombiningClass(c) == 0 && !cbcc_is_combining((uint32_t) c) &&
		   unorm2_getDecomposition(nfd, c, buffer, 32, &status) < 0;
}

/*
 * The input as PostgreSQL would let it in: with a sign for each ill-formed
 * sequence.  To be given back with free().
 */
static inline cbcc_string
fuzz_well_formed(const uint8_t *data, size_t size)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar	   *wide = malloc((size + 1) * sizeof(UChar));
	int32_t		count;
	cbcc_string	result;

	FUZZ_CHECK(wide != NULL);
	u_strFromUTF8WithSub(wide, (int32_t) size + 1, &count, (const char *) data,
						 (int32_t) size, '?', NULL, &status);
	FUZZ_CHECK(U_SUCCESS(status));
	result = fuzz_narrow(wide, count);
	free(wide);
	return result;
}

static inline UChar *
fuzz_converted(const UNormalizer2 *form, const UChar *wide, int32_t *count)
{
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		size = *count * 4 + 1;
	UChar	   *to = malloc((size_t) size * sizeof(UChar));

	FUZZ_CHECK(to != NULL);
	*count = unorm2_normalize(form, wide, *count, to, size, &status);
	FUZZ_CHECK(U_SUCCESS(status));
	return to;
}

/*
 * The text in NFC and in NFD, to be given back with free().  False for text
 * that is ill-formed or holds what the core does not promise to read alike.
 */
static inline bool
fuzz_two_forms(const char *text, size_t length, cbcc_string *nfc,
			   cbcc_string *nfd)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar	   *wide;
	UChar	   *composed;
	UChar	   *decomposed;
	int32_t		count;
	bool		good = true;

	if (!fuzz_wide(text, length, &wide, &count))
		return false;
	composed = fuzz_converted(unorm2_getNFCInstance(&status), wide, &count);
	free(wide);
	for (int32_t i = 0; i < count && good;)
	{
		UChar32		c;

		U16_NEXT(composed, i, count, c);
		good = fuzz_has_two_forms(c);
	}
	if (good)
	{
		*nfc = fuzz_narrow(composed, count);
		decomposed = fuzz_converted(unorm2_getNFDInstance(&status), composed, &count);
		*nfd = fuzz_narrow(decomposed, count);
		free(decomposed);
	}
	free(composed);
	return good;
}

static inline int32_t
fuzz_decomposed_count(UChar32 c)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	UChar		buffer[32];
	int32_t		count = unorm2_getDecomposition(nfd, c, buffer, 32, &status);

	FUZZ_CHECK(U_SUCCESS(status));
	return count < 0 ? 1 : u_countChar32(buffer, count);
}

/*
 * Where each code point of the text, 1-based, begins in its NFD; one more for
 * the end.  To be given back with free().
 */
static inline int32_t *
fuzz_decomposed_places(const char *text, size_t length)
{
	UChar	   *wide;
	int32_t		count;
	int32_t	   *places = malloc((length + 2) * sizeof(int32_t));
	int32_t		place = 1;
	int32_t		position = 1;

	FUZZ_CHECK(places != NULL);
	FUZZ_CHECK(fuzz_wide(text, length, &wide, &count));
	for (int32_t i = 0; i < count;)
	{
		UChar32		c;

		U16_NEXT(wide, i, count, c);
		places[position++] = place;
		place += fuzz_decomposed_count(c);
	}
	places[position] = place;
	free(wide);
	return places;
}

/* As the core counts: an ill-formed byte is one code point. */
extern size_t cbcc_utf8_count(const char *text, size_t length);

static inline bool
fuzz_span_is_within(cbcc_span span, size_t count)
{
	return span.first >= 1 && span.end >= span.first && (size_t) span.end <= count + 1;
}

/* Does the span say the same as the bytes from start to end? */
static inline bool
fuzz_span_fits(cbcc_span span, const char *text, size_t start, size_t end)
{
	return start <= end &&
		   (size_t) span.first == cbcc_utf8_count(text, start) + 1 &&
		   (size_t) (span.end - span.first) == cbcc_utf8_count(text + start, end - start);
}

#endif /* FUZZ_H */
