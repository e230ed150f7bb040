/*-------------------------------------------------------------------------
 *
 * place.h
 *		Territories and bodies that a text names.
 *
 * A place is an entry of the article's table, so that a name met before its
 * type word ("Tại Quỳnh Phụ ... huyện Quỳnh Phụ") still gets it (ruling 12),
 * and "toàn tỉnh" can mean a province named further down.  Only when the
 * article is read are references written out.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_PLACE_H
#define CBCC_PLACE_H

#include "token.h"

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
	int			count;
	cbcc_place_entry entries[CBCC_PLACE_MAX];
} cbcc_place_table;

/* A mention of a place in a sentence, as tokens. */
typedef struct cbcc_mention
{
	size_t		first;			/* tokens, end exclusive */
	size_t		end;
	cbcc_place	place;
	cbcc_tier	tier;
	bool		named;			/* it has a name, not a type word alone */
	bool		is_body;
	bool		is_school;		/* a school not named here: "nhà trường" */
	bool		is_unit;		/* a hospital, a station: its staff is its own */
	cbcc_place	territory;		/* of a body: whose it is, or NONE */
	bool		is_committee;	/* named through its committee or council */
	bool		in_brackets;	/* "(Hưng Hà)": where something lies */
	bool		of_count;		/* what is counted is counted there */
} cbcc_mention;

extern void cbcc_place_start(cbcc_place_table *table, const char *text);

/*
 * Enter the territories whose committee issued a document, or whose site the page
 * is of, tokens[first..end): they are what a bare type word means where the text
 * names no other.
 */
extern void cbcc_place_cite(cbcc_place_table *table, const cbcc_token *tokens,
							size_t first, size_t end);

/*
 * Read a mention that begins at tokens[at]; returns how many tokens it takes,
 * 0 for none.  A name is entered in the table.
 */
extern size_t cbcc_place_read(cbcc_place_table *table, const cbcc_token *tokens,
							  size_t count, size_t at, cbcc_mention *mention);

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

#endif							/* CBCC_PLACE_H */
