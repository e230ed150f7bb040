/*-------------------------------------------------------------------------
 *
 * compat.h
 *		What differs between PostgreSQL 15 and 18, all of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_COMPAT_H
#define CBCC_COMPAT_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/rangetypes.h"

#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#include "varatt.h"
#endif

#if PG_VERSION_NUM < 150000
#error "cbcc needs PostgreSQL 15 or later"
#endif

/*
 * Soft errors came with 16.  On 15 there is no context that could take them,
 * and an error is always raised.
 */
#if PG_VERSION_NUM >= 160000
#define cbcc_error_context(fcinfo) ((fcinfo)->context)
#define cbcc_errsave(context, ...) errsave(context, __VA_ARGS__)
#else
#define cbcc_error_context(fcinfo) ((Node *) NULL)
#define cbcc_errsave(context, ...) \
	do { (void) (context); ereport(ERROR, __VA_ARGS__); } while (0)
#endif

static inline RangeType *
cbcc_make_range(TypeCacheEntry *type, RangeBound *lower, RangeBound *upper,
				bool empty)
{
#if PG_VERSION_NUM >= 160000
	return make_range(type, lower, upper, empty, NULL);
#else
	return make_range(type, lower, upper, empty);
#endif
}

static inline RangeType *
cbcc_range_serialize(TypeCacheEntry *type, RangeBound *lower,
					 RangeBound *upper, bool empty, Node *context)
{
#if PG_VERSION_NUM >= 160000
	return range_serialize(type, lower, upper, empty, context);
#else
	(void) context;
	return range_serialize(type, lower, upper, empty);
#endif
}

/* What readstoplist() calls: from 18 on with the length, and a collation. */
#if PG_VERSION_NUM >= 180000
#define CBCC_STOP_WORD(word) const char *word, size_t word##_length, Oid word##_collation
#define CBCC_STOP_WORD_UNUSED(word) ((void) word##_length, (void) word##_collation)
#else
#define CBCC_STOP_WORD(word) const char *word
#define CBCC_STOP_WORD_UNUSED(word) ((void) 0)
#endif

#endif							/* CBCC_COMPAT_H */
