/*-------------------------------------------------------------------------
 *
 * place_table.h
 *		The places of an article, and what they are to each other.
 *
 * A place is an entry of the article's table, so that a name met before its
 * type word ("Tại Quỳnh Phụ ... huyện Quỳnh Phụ") still gets it (ruling 12),
 * and "toàn tỉnh" can mean a province named further down.  Only when the
 * article is read are references written out.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PLACE_TABLE_H
#define CBCC_PLACE_TABLE_H

#include "lexicon.h"

/*
 * A place written out has at most so many letters: the longest body name and
 * its territory fit.  Each has four bytes at most, and marks.
 */
#define CBCC_PLACE_LETTERS 120
#define CBCC_PLACE_SIZE 1024

/* What an article names beyond this many is not told apart any more. */
#define CBCC_PLACE_MAX 256

/* Levels of the administration, the widest first. */
typedef enum cbcc_tier
{
	CBCC_TIER_NONE,
	CBCC_TIER_NATION,
	CBCC_TIER_REGION,
	CBCC_TIER_PROVINCE,
	CBCC_TIER_DISTRICT,
	CBCC_TIER_COMMUNE,
	CBCC_TIER_VILLAGE
} cbcc_tier;

/* An index into the table, or CBCC_PLACE_NONE, or a bare type word. */
typedef int cbcc_place;

#define CBCC_PLACE_NONE (-1)
#define CBCC_PLACE_BARE(type) (-2 - (int) (type))
#define CBCC_PLACE_IS_BARE(place) ((place) <= -2)
#define CBCC_PLACE_BARE_TYPE(place) ((cbcc_territory) (-2 - (place)))

typedef struct cbcc_place_entry
{
	cbcc_territory type;		/* as the text types it; NONE: it does not */
	cbcc_territory listed;		/* as the register types it; NONE: not listed */
	bool		is_body;		/* a school, an office: written as it stands */
	bool		is_school;
	bool		is_office;		/* Sở, Ban: it has no people counted of it ... */
	bool		has_staff;		/* ... but where the text is about its own */
	bool		is_cited;		/* so far an issuer, or part of another */
	bool		all_capital;	/* so far written in capitals alone */
	bool		is_own;			/* "trường tôi": what its territory names */
	cbcc_place	territory;		/* whose a body is, what a place lies in, or NONE */
	uint64_t	hash;			/* of the name's keys */
	size_t		start;			/* the name (a body: all of it), bytes */
	size_t		end;
	size_t		head;			/* bytes of a body's name before its territory */
} cbcc_place_entry;

static inline cbcc_territory
cbcc_place_type(const cbcc_place_entry *entry)
{
	return entry->type != CBCC_TERRITORY_NONE ? entry->type : entry->listed;
}

static inline bool
cbcc_place_is_ministry(const cbcc_place_entry *entry)
{
	return entry->is_office && entry->territory == CBCC_PLACE_BARE(CBCC_TERRITORY_NATION);
}

/* A hospital, a station: a body whose people are its own. */
static inline bool
cbcc_place_is_unit(const cbcc_place_entry *entry)
{
	return entry->is_body && !entry->is_school && (!entry->is_office || entry->has_staff);
}

typedef struct cbcc_place_table
{
	const char *text;
	bool		citing;			/* names are of issuers */
	cbcc_place	counted;		/* the body whose people were counted last, or NONE */
	cbcc_place	speaking;		/* the own body of who is quoted, until named, or NONE */
	bool		speaks_of_home; /* its territory has been named */
	int			count;
	cbcc_place_entry entries[CBCC_PLACE_MAX];
} cbcc_place_table;

extern void cbcc_place_start(cbcc_place_table *table, const char *text);

/* The tier of what a type word names. */
extern cbcc_tier cbcc_territory_tier(cbcc_territory type);

/* Enter a name, or find it; a type given now completes an untyped entry. */
extern cbcc_place cbcc_place_enter(cbcc_place_table *table, cbcc_place_entry entry);

extern cbcc_tier cbcc_place_tier(const cbcc_place_table *table, cbcc_place place);

/*
 * What a bare type word means: the latest entry of its type, or of its tier
 * where the text types none; itself where there is none yet.
 */
extern cbcc_place cbcc_place_resolve(const cbcc_place_table *table,
									 cbcc_place place);

/*
 * What a text calls by a bare type word ("toàn thị xã") is of that type, whatever
 * the register lists it as in another year: the place as the text types it.
 */
extern cbcc_place cbcc_place_type_as(cbcc_place_table *table, cbcc_place place,
									 cbcc_territory type);

/* "xã X, huyện Y": place lies in territory, if it is wider. */
extern void cbcc_place_contain(cbcc_place_table *table, cbcc_place place,
							   cbcc_place territory);

/* Of place and what it lies in the one of that type, or NONE. */
extern cbcc_place cbcc_place_enclosing(const cbcc_place_table *table,
									   cbcc_place place, cbcc_territory type);

/*
 * What "nhà trường" is where that body acted last, or NONE: it, or the school
 * that the article named first.  NONE where the article named no school.
 */
extern cbcc_place cbcc_place_school(const cbcc_place_table *table, cbcc_place last);

/*
 * Write the place: type word in lower case and name, or a body as it stands,
 * blanks made single.  A name that stands in capitals alone ("HUYỆN KỲ PHÚ") keeps
 * that of each word.  Returns the bytes written, at most size; 0 for NONE.
 */
extern size_t cbcc_place_write(const cbcc_place_table *table, cbcc_place place,
							   char *buffer, size_t size);

#endif							/* CBCC_PLACE_TABLE_H */
