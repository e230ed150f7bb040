/*-------------------------------------------------------------------------
 *
 * register.h
 *		The register of administrative units, November 2021 to August 2026.
 *
 * An entry is a unit under one type, name and parent, with the days between
 * which it was so.  Codes are reused: of the reform of 1 July 2025 many new
 * units took the code of one of the old ones.  So a code names a unit only
 * together with a day.
 *
 * The tables stand in src/register, an entry a row; its generate.c compiles
 * them.  Nothing here allocates.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_REGISTER_H
#define CBCC_REGISTER_H

#include "lexicon.h"
#include "spelling.h"

typedef enum cbcc_register_level
{
	CBCC_LEVEL_OF_PROVINCE,
	CBCC_LEVEL_OF_DISTRICT,		/* until 30 June 2025 */
	CBCC_LEVEL_OF_COMMUNE
} cbcc_register_level;

/* The number of an entry. */
typedef int cbcc_entry;

#define CBCC_ENTRY_NONE (-1)

/* Bytes of what is written, the closing NUL included; generate.c checks. */
#define CBCC_ENTRY_CODE_SIZE 6
#define CBCC_ENTRY_TITLE_SIZE 64
#define CBCC_ENTRY_PATH_SIZE (3 * CBCC_ENTRY_TITLE_SIZE)

extern cbcc_register_level cbcc_entry_level(cbcc_entry entry);
extern const char *cbcc_entry_level_label(cbcc_entry entry);
extern cbcc_territory cbcc_entry_type(cbcc_entry entry);

/* The unit that it lies in, as that was last; NONE for a province. */
extern cbcc_entry cbcc_entry_parent(cbcc_entry entry);

/* Open where the register does not know the beginning or the end. */
extern cbcc_period cbcc_entry_valid(cbcc_entry entry);

/* 12, 062, 03160.  All three write a NUL and return the length without it. */
extern size_t cbcc_entry_code(cbcc_entry entry, char *buffer);

/* Xã Nậm Manh */
extern size_t cbcc_entry_title(cbcc_entry entry, char *buffer);

/* Xã Nậm Manh, Huyện Nậm Nhùn, Tỉnh Lai Châu */
extern size_t cbcc_entry_path(cbcc_entry entry, char *buffer);

/* The same with the units around it as they were on a day. */
extern size_t cbcc_entry_path_at(cbcc_entry entry, cbcc_date at, char *buffer);

/* The province that the territory belongs to by the register's last day. */
extern cbcc_entry cbcc_entry_province(cbcc_entry entry);

/* Are both the same unit, perhaps under another type or name? */
extern bool cbcc_entry_is_same(cbcc_entry a, cbcc_entry b);

/* Is it the same, or did one go into the other on 1 July 2025? */
extern bool cbcc_entry_is_linked(cbcc_entry a, cbcc_entry b);

/*
 * The entry of a code that was valid on a day; without a day, the last one.
 * NONE where there is none, or the code is none.
 */
extern cbcc_entry cbcc_register_entry(const char *code, size_t length,
									  const cbcc_date *at);

/*
 * The entry, on a day, of the unit that a code names: its own, or from the
 * reform on its successor's if it has just one.  A code of both an old and a
 * new unit is read as the old one's.
 */
extern cbcc_entry cbcc_register_entry_at(const char *code, size_t length,
										 cbcc_date at);

/* What became of a unit of 30 June 2025, by its code. */
typedef struct cbcc_successor
{
	cbcc_entry	entry;			/* as it was on 1 July 2025 */
	const char *part;			/* "whole", "part", or NULL: not told */
} cbcc_successor;

/*
 * The index-th successor; false behind the last.  Of a unit that the wording of
 * the reform does not name, it is the unit that took the code over.  Part is
 * not told there, and where units of one name lie side by side.  A district
 * has no successor.
 */
extern bool cbcc_register_successor(const char *code, size_t length, int index,
									cbcc_successor *successor);

/* The first day of the reform of 2025. */
extern cbcc_date cbcc_register_reform(void);

/*
 * Which units a place text may mean.
 */

/* The most entries whose names are alike but for marks; generate.c checks. */
#define CBCC_MATCH_MAX 256

/*
 * In what a candidate differs from what was asked, and where candidates agree,
 * what makes one likelier; the weight of a bit is its place.
 */
#define CBCC_MATCH_AROUND		0x400	/* the unit around what was asked */
#define CBCC_MATCH_OUTSIDE		0x200	/* not in the unit it was asked in */
#define CBCC_MATCH_OTHER_MARKS	0x100
#define CBCC_MATCH_LEVEL		0x080	/* another level: thành phố, phường */
#define CBCC_MATCH_TYPE			0x040	/* another type of the level: xã, phường */
#define CBCC_MATCH_DATE			0x020	/* not there on the day asked for */
#define CBCC_MATCH_BORDER		0x010	/* inside by the borders of today only */
#define CBCC_MATCH_LEVEL_ORDER	0x00c	/* cbcc_register_level: the wider first */
#define CBCC_MATCH_UNMARKED		0x002	/* marks were missing */
#define CBCC_MATCH_RENAMED		0x001	/* inside of what had another name then */

typedef struct cbcc_match
{
	uint16_t	entry;
	uint16_t	differs;		/* of the bits above */
	int32_t		distance;		/* days between the day asked for and the entry */
} cbcc_match;

typedef struct cbcc_match_list
{
	int			count;
	cbcc_match	items[CBCC_MATCH_MAX];
} cbcc_match_list;

typedef struct cbcc_place_query
{
	cbcc_string place;
	cbcc_string within;			/* a place or a code; bytes NULL: anywhere */
	bool		has_date;
	cbcc_date	at;
} cbcc_place_query;

/*
 * Find the candidates, in no order.  A text of more than 1,000 bytes is no place.
 * Constant time and memory beyond that.
 */
extern void cbcc_register_find(const cbcc_place_query *query,
							   cbcc_match_list *list);

/*
 * Put the best first.  Candidates that differ alike are ordered by the
 * distance; without a day asked for, what still is comes first and then what
 * was there last.
 */
extern void cbcc_match_sort(cbcc_match_list *list);

/* Do two candidates stand on one rank? */
extern bool cbcc_match_is_equal(const cbcc_match *a, const cbcc_match *b);

/*
 * The one unit that is meant, or NONE: where several remain that are not one
 * unit at two times, where only the units around are known, or where marks or
 * the level are others than asked for.
 */
extern cbcc_entry cbcc_match_best(const cbcc_match_list *list, bool has_date);

/*
 * The province of today, where all of the best candidates lie in one.
 */
extern cbcc_entry cbcc_match_province(const cbcc_match_list *list);

#endif							/* CBCC_REGISTER_H */
