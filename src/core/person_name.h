/*-------------------------------------------------------------------------
 *
 * person_name.h
 *		A person's name taken apart, as an office sorts it.
 *
 * The last word is the given name, the first the family name; what lies
 * between are middle names.  A title before the name does not count.  What
 * stands behind it in parentheses, or behind a comma, tells persons of one name
 * apart and counts last: "Lê Thị Hoa (A)".
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PERSON_NAME_H
#define CBCC_PERSON_NAME_H

#include "cbcc.h"

/* More words than this are taken together into one middle name. */
#define CBCC_NAME_MAX_WORDS 24

/* The words as they stand in the text. */
typedef struct cbcc_name_words
{
	int			first;			/* behind the title */
	int			count;			/* with the title */
	int			all;			/* with what stands behind the name */
	uint32_t	starts[CBCC_NAME_MAX_WORDS];
	uint32_t	ends[CBCC_NAME_MAX_WORDS];
} cbcc_name_words;

extern cbcc_error cbcc_name_split(const cbcc_host *host, const char *text,
								  size_t length, cbcc_name_words *words);

/*
 * The words to compare, in the order in which they count: given name, family
 * name (empty where there is none), middle names one by one; then an empty one
 * and what stands behind the name.  Folded, without apostrophes and hyphens.
 */
#define CBCC_NAME_MAX_FIELDS (CBCC_NAME_MAX_WORDS + 2)
#define CBCC_NAME_INLINE_SIZE 128

typedef struct cbcc_name_key
{
	int			count;
	uint32_t	starts[CBCC_NAME_MAX_FIELDS];
	uint32_t	ends[CBCC_NAME_MAX_FIELDS];
	char	   *bytes;			/* inline_bytes, or allocated */
	char		inline_bytes[CBCC_NAME_INLINE_SIZE];
} cbcc_name_key;

extern cbcc_error cbcc_name_key_make(const cbcc_host *host, const char *text,
									 size_t length, cbcc_name_key *key);
extern void cbcc_name_key_release(const cbcc_host *host, cbcc_name_key *key);

#endif							/* CBCC_PERSON_NAME_H */
