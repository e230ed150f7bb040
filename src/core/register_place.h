/*-------------------------------------------------------------------------
 *
 * register_place.h
 *		A place text taken apart into the units that it names.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_REGISTER_PLACE_H
#define CBCC_REGISTER_PLACE_H

#include "register_data.h"

/* A longer text is no place. */
#define CBCC_PLACE_BYTES 1000
#define CBCC_PLACE_ATOMS 64
#define CBCC_PLACE_PARTS 6

/* A name of the register that a part may be. */
typedef struct cbcc_named
{
	uint16_t	name;
	bool		typed;			/* the part's type stands before it */
	cbcc_fit	fit;
} cbcc_named;

/* "huyện Nậm Nhùn" of "xã Nậm Manh, huyện Nậm Nhùn, tỉnh Lai Châu" */
typedef struct cbcc_place_part
{
	cbcc_territory type;		/* NONE: it has no type word */
	bool		is_bare;		/* it is no more than that: "tỉnh ta" */
	bool		is_wider;		/* the nation, or several units */
	bool		is_code;
	cbcc_entry	code_entry;		/* of a code: an entry that has it, or NONE */
	int			count;			/* names; 0: the register knows none */
	cbcc_named	names[2 * CBCC_REGISTER_ALIKE];
} cbcc_place_part;

typedef struct cbcc_place_parts
{
	int			count;
	cbcc_place_part items[CBCC_PLACE_PARTS];
} cbcc_place_parts;

/* False for what is too long to be a place; parts beyond the array are left. */
extern bool cbcc_place_split(cbcc_string text, cbcc_place_parts *parts);

#endif							/* CBCC_REGISTER_PLACE_H */
