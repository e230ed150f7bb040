/*-------------------------------------------------------------------------
 *
 * module.c
 *		The module, its errors, its memory and its strings.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "wrapper.h"

PG_MODULE_MAGIC;

/* Of a bad literal, an error message shows this much. */
#define SHOWN_BYTES 120

#define BINARY_VERSION 1

PG_FUNCTION_INFO_V1(cbcc_require_utf8);

/* The install script asks this first and then forgets it. */
Datum
cbcc_require_utf8(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("extension \"cbcc\" needs a database with encoding UTF8"),
				 errdetail("The encoding of this database is %s, which cannot hold Vietnamese text.",
						   GetDatabaseEncodingName()),
				 errhint("Create the extension in a database made with CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.")));
#ifndef USE_ICU
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("extension \"cbcc\" needs a server built with ICU"),
			 errdetail("Its collations for Vietnamese are ICU's."),
			 errhint("Use a server that was configured with --with-icu, as those of the distributions are.")));
#endif
	PG_RETURN_VOID();
}

static int
error_sqlstate(cbcc_error_code code)
{
	switch (code)
	{
		case CBCC_ERROR_RANGE:
			return ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE;
		case CBCC_ERROR_LIMIT:
			return ERRCODE_PROGRAM_LIMIT_EXCEEDED;
		case CBCC_ERROR_MEMORY:
			return ERRCODE_OUT_OF_MEMORY;
		default:
			return ERRCODE_INVALID_TEXT_REPRESENTATION;
	}
}

static int
literal_message(cbcc_error_code code, const char *type, const char *text,
				int length, const char *more)
{
	switch (code)
	{
		case CBCC_ERROR_RANGE:
			return errmsg("value out of range for type %s: \"%.*s%s\"",
						  type, length, text, more);
		case CBCC_ERROR_AMBIGUOUS:
			return errmsg("ambiguous input for type %s: \"%.*s%s\"",
						  type, length, text, more);
		default:
			return errmsg("invalid input syntax for type %s: \"%.*s%s\"",
						  type, length, text, more);
	}
}

/* The 1-based character that begins at a byte, which may be far behind. */
static int
character_at(const char *text, size_t position)
{
	int			character = 1;

	for (size_t i = 0; i < position; i++)
	{
		if (i % 65536 == 0)
			CHECK_FOR_INTERRUPTS();
		character += ((unsigned char) text[i] & 0xC0) != 0x80;
	}
	return character;
}

void
cbcc_report_literal(Node *context, const cbcc_error *error, const char *type,
					const char *text, size_t length)
{
	int			shown = pg_mbcliplen(text, (int) length, SHOWN_BYTES);
	int			character = character_at(text, error->position);

	cbcc_errsave(context,
				 (errcode(error_sqlstate(error->code)),
				  literal_message(error->code, type, text, shown,
								  (size_t) shown < length ? "..." : ""),
				  errdetail("At character %d: %s.", character, error->message),
				  error->hint != NULL ? errhint("%s", error->hint) : 0));
}

void
cbcc_report_damage(const char *type)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("stored value of type %s is damaged", type)));
}

void
cbcc_report_article(const cbcc_error *error)
{
	ereport(ERROR,
			(errcode(error->code == CBCC_ERROR_MEMORY ? ERRCODE_OUT_OF_MEMORY :
					 ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("could not read the text as an article"),
			 error->message != NULL ?
			 errdetail("At byte %zu: %s.", error->position, error->message) : 0,
			 error->hint != NULL ? errhint("%s", error->hint) : 0));
}

void
cbcc_report_text(const cbcc_error *error, const char *what, const char *text)
{
	ereport(ERROR,
			(errcode(error_sqlstate(error->code)),
			 errmsg("could not %s the text", what),
			 errdetail("At character %d: %s.",
					   character_at(text, error->position), error->message),
			 error->hint != NULL ? errhint("%s", error->hint) : 0));
}

void
cbcc_require_columns(TupleDesc descriptor, int count)
{
	if (descriptor->natts != count)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("a row of extension \"cbcc\" has %d columns, not %d",
						descriptor->natts, count),
				 errdetail("The library of the extension is of another version than its SQL objects."),
				 errhint("Begin a new session, or run ALTER EXTENSION cbcc UPDATE.")));
}

TupleDesc
cbcc_result_descriptor(FunctionCallInfo fcinfo, int columns)
{
	MemoryContext outer = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	TupleDesc	descriptor;

	if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("function returning record called in context that cannot accept type record")));
	cbcc_require_columns(descriptor, columns);
	descriptor = BlessTupleDesc(CreateTupleDescCopy(descriptor));
	MemoryContextSwitchTo(outer);
	return descriptor;
}

ReturnSetInfo *
cbcc_rows_start(FunctionCallInfo fcinfo, bits32 flags, int columns)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, flags);
	cbcc_require_columns(result->setDesc, columns);
	return result;
}

bytea *
cbcc_send_text(const char *text, size_t length)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, BINARY_VERSION);
	pq_sendtext(&message, text, (int) length);
	return pq_endtypsend(&message);
}

char *
cbcc_receive_text(StringInfo message, const char *type, size_t *length)
{
	int			version = pq_getmsgbyte(message);
	int			bytes;
	char	   *text;

	if (version != BINARY_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported binary version %d of type %s", version, type),
				 errhint("This server reads version %d.", BINARY_VERSION)));
	text = pq_getmsgtext(message, message->len - message->cursor, &bytes);
	*length = bytes;
	return text;
}

Datum
cbcc_text_datum(cbcc_string string)
{
	return PointerGetDatum(cstring_to_text_with_len(string.bytes,
													(int) string.length));
}

void
cbcc_set_text(Datum *value, bool *isnull, cbcc_string string)
{
	*isnull = string.bytes == NULL;
	if (!*isnull)
		*value = cbcc_text_datum(string);
}

static void *
host_allocate(void *context, size_t size)
{
	return MemoryContextAllocExtended(context != NULL ? context : CurrentMemoryContext,
									  size, MCXT_ALLOC_HUGE);
}

static void *
host_reallocate(void *context, void *pointer, size_t size)
{
	if (pointer == NULL)
		return host_allocate(context, size);
	return repalloc_huge(pointer, size);
}

static void
host_release(void *context, void *pointer)
{
	(void) context;
	if (pointer != NULL)
		pfree(pointer);
}

static void
host_check_interrupt(void *context)
{
	(void) context;
	CHECK_FOR_INTERRUPTS();
}

const cbcc_host cbcc_current_host = {
	.allocate = host_allocate,
	.reallocate = host_reallocate,
	.release = host_release,
	.check_interrupt = host_check_interrupt
};

void
cbcc_host_start(cbcc_host *host, MemoryContext context)
{
	*host = cbcc_current_host;
	host->context = context;
}

void
cbcc_call_start(cbcc_call *call)
{
	call->context = AllocSetContextCreate(CurrentMemoryContext, "cbcc call",
										  ALLOCSET_DEFAULT_SIZES);
	call->outer = MemoryContextSwitchTo(call->context);
	cbcc_host_start(&call->host, call->context);
}

void
cbcc_call_end(cbcc_call *call)
{
	MemoryContextSwitchTo(call->outer);
	MemoryContextDelete(call->context);
}

/* An arena's pieces have their size before them. */
#define ARENA_HEADER MAXALIGN(sizeof(Size))
#define ARENA_LEAST ((Size) 256 * 1024)
#define ARENA_MOST ((Size) 1024 * 1024)

/* A line of the cache, for the table of words. */
#define WORDS_ALIGNMENT 64

static bool
is_of_arena(const cbcc_arena *arena, const void *pointer)
{
	return (const char *) pointer >= arena->block &&
		(const char *) pointer < arena->block + arena->size;
}

static Size
arena_piece_size(const void *pointer)
{
	return *(const Size *) ((const char *) pointer - ARENA_HEADER);
}

static void *
arena_allocate(void *context, size_t size)
{
	cbcc_arena *arena = context;
	Size		room;
	char	   *piece;

	if (size > ARENA_MOST)
		return host_allocate(arena->rest, size);
	room = ARENA_HEADER + MAXALIGN(size);
	arena->wanted += room;
	if (room > arena->size - arena->used)
		return host_allocate(arena->rest, size);
	piece = arena->block + arena->used + ARENA_HEADER;
	*(Size *) (piece - ARENA_HEADER) = size;
	arena->used += room;
	return piece;
}

static void *
arena_reallocate(void *context, void *pointer, size_t size)
{
	cbcc_arena *arena = context;
	void	   *moved;

	if (pointer == NULL)
		return arena_allocate(arena, size);
	if (!is_of_arena(arena, pointer))
		return repalloc_huge(pointer, size);
	moved = arena_allocate(arena, size);
	memcpy(moved, pointer, Min(arena_piece_size(pointer), size));
	return moved;
}

/* Only the last piece can be used again. */
static void
arena_release(void *context, void *pointer)
{
	cbcc_arena *arena = context;

	if (pointer == NULL)
		return;
	if (!is_of_arena(arena, pointer))
		pfree(pointer);
	else if ((char *) pointer + MAXALIGN(arena_piece_size(pointer)) ==
			 arena->block + arena->used)
		arena->used -= ARENA_HEADER + MAXALIGN(arena_piece_size(pointer));
}

void
cbcc_call_keep(cbcc_call *call, cbcc_arena *arena, MemoryContext context)
{
	Size		size = Min(Max(arena->wanted, ARENA_LEAST), ARENA_MOST);

	/* to a single call the table would not give back what it costs */
	if (arena->block != NULL && arena->words == NULL)
		arena->words = (cbcc_word_table *)
			TYPEALIGN(WORDS_ALIGNMENT,
					  MemoryContextAllocZero(context, sizeof(cbcc_word_table) + WORDS_ALIGNMENT));
	if (arena->size < size)
	{
		if (arena->block != NULL)
			pfree(arena->block);
		arena->block = NULL;
		arena->size = 0;
		arena->block = MemoryContextAlloc(context, size);
		arena->size = size;
	}
	arena->used = 0;
	arena->wanted = 0;
	arena->rest = call->context;
	call->host = (cbcc_host) {
		.allocate = arena_allocate,
		.reallocate = arena_reallocate,
		.release = arena_release,
		.check_interrupt = host_check_interrupt,
		.context = arena,
		.words = arena->words
	};
}
