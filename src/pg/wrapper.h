/*-------------------------------------------------------------------------
 *
 * wrapper.h
 *		What the wrapper files share: errors, memory, enums, conversions.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_WRAPPER_H
#define CBCC_WRAPPER_H

#include "postgres.h"

#include "access/htup.h"
#include "access/tupdesc.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/typcache.h"

#include "compat.h"

#include "cbcc.h"

/*
 * Errors.
 */

/*
 * Raise, or save in context, what is wrong with the literal of a type.  Where
 * it comes back, the input function returns NULL at once.
 */
extern void cbcc_report_literal(Node *context, const cbcc_error *error,
								const char *type, const char *text,
								size_t length);

/* Raise that a stored value is none that the type's functions write. */
extern void cbcc_report_damage(const char *type);

/* Raise an error that is about the size of a text or about memory. */
extern void cbcc_report_article(const cbcc_error *error);

/* Raise an error that is about what a function does to a text. */
extern void cbcc_report_text(const cbcc_error *error, const char *what,
							 const char *text);

/*
 * Binary form: a byte for the version, then the text form, which goes through
 * the same parser as any literal.
 */
extern bytea *cbcc_send_text(const char *text, size_t length);
extern char *cbcc_receive_text(StringInfo message, const char *type,
							   size_t *length);

/*
 * Memory of one call, freed after it and never kept in a row's context.
 */
typedef struct cbcc_call
{
	cbcc_host	host;
	MemoryContext context;
	MemoryContext outer;
} cbcc_call;

/* Memory of the context that is current, for a call that leaves little behind. */
extern const cbcc_host cbcc_current_host;

/* Memory of a context. */
extern void cbcc_host_start(cbcc_host *host, MemoryContext context);

/* Between these two, palloc takes from the call's own memory. */
extern void cbcc_call_start(cbcc_call *call);
extern void cbcc_call_end(cbcc_call *call);

/*
 * What a call site keeps from row to row: the words met, and memory, for large
 * pieces that come from the kernel and go back to it with every call cost more
 * than filling them, and processes that do so wait for each other.  Zeroed to
 * begin with.
 */
typedef struct cbcc_arena
{
	char	   *block;
	Size		size;
	Size		used;
	Size		wanted;			/* by the call before */
	MemoryContext rest;			/* for what does not fit */
	cbcc_word_table *words;		/* from the second call on, or NULL */
} cbcc_arena;

/*
 * Let the host of a call that has started take from the arena, whose block
 * lives in context, a megabyte at most.  What the last call took is gone.
 */
extern void cbcc_call_keep(cbcc_call *call, cbcc_arena *arena,
						   MemoryContext context);

/*
 * Enums.  A map holds the OIDs of the members by their number in the core, and
 * lives in a function's fn_extra.
 */
typedef enum cbcc_enum_kind
{
	CBCC_ENUM_UNIT,
	CBCC_ENUM_APPROX,
	CBCC_ENUM_EVENT,
	CBCC_ENUM_MODALITY,
	CBCC_ENUM_STAT,
	CBCC_ENUM_STANDARD,
	CBCC_ENUM_POPULATION,
	CBCC_ENUM_TRACK,
	CBCC_ENUM_LEVEL,
	CBCC_ENUM_DOCUMENT_KIND,
	CBCC_ENUM_PART_KIND,
	CBCC_ENUM_STUDY_MODE,
	CBCC_ENUM_FINDING_KIND,
	CBCC_ENUM_AREA,
	CBCC_ENUM_EVIDENCE
} cbcc_enum_kind;

#define CBCC_ENUM_MAX CBCC_POPULATION_COUNT

typedef struct cbcc_enum_map
{
	Oid			type;
	Oid			members[CBCC_ENUM_MAX]; /* invalid: NULL in SQL */
} cbcc_enum_map;

extern void cbcc_enum_map_fill(cbcc_enum_map *map, Oid type,
							   cbcc_enum_kind kind);

/* The map of the enum that the function returns, made at the first call. */
extern const cbcc_enum_map *cbcc_result_enum(FunctionCallInfo fcinfo,
											 cbcc_enum_kind kind);

/* Return a member, or NULL where SQL has none. */
#define CBCC_RETURN_ENUM(kind, member) \
	do { \
		Oid			oid_ = cbcc_result_enum(fcinfo, kind)->members[member]; \
		if (!OidIsValid(oid_)) \
			PG_RETURN_NULL(); \
		PG_RETURN_OID(oid_); \
	} while (0)

/*
 * The type that an argument is declared with: a call that names the function by
 * its OID, as PQfn() does, tells of no expression.
 */
extern Oid	cbcc_argument_type(FunctionCallInfo fcinfo, int argument);

/*
 * A session that is older than an update goes on with the library of before, and
 * files may be put back: raise where a row is not of so many columns.
 */
extern void cbcc_require_columns(TupleDesc descriptor, int count);

/* Of the one row that a function returns; made in fn_mcxt. */
extern TupleDesc cbcc_result_descriptor(FunctionCallInfo fcinfo, int columns);

/* InitMaterializedSRF() for rows of so many columns. */
extern ReturnSetInfo *cbcc_rows_start(FunctionCallInfo fcinfo, bits32 flags,
									  int columns);

/*
 * Conversions.
 */
/* INTERNALLENGTH of a quantity in the install script */
#define CBCC_QUANTITY_SIZE 16

extern Datum cbcc_decimal_datum(cbcc_decimal value);
extern Datum cbcc_quantity_datum(const cbcc_quantity *quantity);
extern cbcc_quantity cbcc_quantity_of_datum(Datum value);
extern Datum cbcc_document_datum(const cbcc_document *document);
extern Datum cbcc_text_datum(cbcc_string string);

/* The same of a column: NULL where there is no string. */
extern void cbcc_set_text(Datum *value, bool *isnull, cbcc_string string);
extern Datum cbcc_span_datum(TypeCacheEntry *int4range, cbcc_span span);
extern Datum cbcc_period_datum(TypeCacheEntry *daterange, cbcc_period period);
extern Datum cbcc_qualification_range_datum(TypeCacheEntry *type,
											cbcc_qualification_range range);

/* The bounds; false for a range that is empty, open or of several tracks. */
extern bool cbcc_qualification_bounds(TypeCacheEntry *type,
									  const RangeType *range,
									  cbcc_qualification *first,
									  cbcc_qualification *last);

/*
 * Rows of the composite type fact, both ways.  The type is looked up once for
 * a call site, into context.
 */
typedef struct cbcc_fact_type cbcc_fact_type;

extern cbcc_fact_type *cbcc_fact_type_create(TupleDesc descriptor,
											 MemoryContext context);
extern cbcc_fact_type *cbcc_fact_type_lookup(Oid type, MemoryContext context);

/* The columns of a row; they may point to room that the next fact takes. */
extern void cbcc_fact_fill(cbcc_fact_type *type, const cbcc_fact *fact,
						   Datum *values, bool *nulls);

/* Build a row in context; what building it takes stays in the current one. */
extern Datum cbcc_fact_form(cbcc_fact_type *type, const cbcc_fact *fact,
							MemoryContext context);

/*
 * The way back: strings point into memory of the current context.  Null
 * elements of an array keep their place.
 */
extern cbcc_fact cbcc_fact_read(const cbcc_fact_type *type, Datum value);
extern cbcc_fact cbcc_fact_read_columns(const cbcc_fact_type *type,
										const Datum *values,
										const bool *nulls);
extern cbcc_fact *cbcc_facts_read(const cbcc_fact_type *type,
								  ArrayType *array, size_t *count);

/* A numeric of at most 18 digits, 9 of them decimals, and not below 0. */
extern bool cbcc_numeric_decimal(Datum value, cbcc_decimal *result);

#endif							/* CBCC_WRAPPER_H */
