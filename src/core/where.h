/*-------------------------------------------------------------------------
 *
 * where.h
 *		What the rooms share that find the place of a count.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_WHERE_H
#define CBCC_WHERE_H

#include "grammar.h"

/* A place on its way to a number, and through whom it came. */
typedef struct cbcc_found_place
{
	cbcc_place	place;
	bool		by_body;		/* as cbcc_draft has them */
	bool		by_owner;
	bool		by_label;
	uint32_t	level;			/* of several, which are no place together */
} cbcc_found_place;

/* Does it count learners or teachers, who are a school's (ruling 37)? */
extern bool cbcc_where_is_of_school(const cbcc_draft *draft);

/* Ruling 11: who opens a class or makes a book; ruling 37: whose learners. */
extern bool cbcc_where_body_may_act(const cbcc_draft *draft);

extern bool cbcc_where_is_school(const cbcc_discourse *discourse, cbcc_place place);

/*
 * The body itself; "nhà trường" is the one that acted last, else the first
 * named; other bodies without a name act for the territory.
 */
extern cbcc_place cbcc_where_acting(const cbcc_grammar *grammar, const cbcc_mention *mention);

/* "các huyện còn lại", "ở những xã khác": the word before them is at first - 1 */
extern bool cbcc_where_is_of_others(const cbcc_analysis *analysis, const cbcc_mention *mention);

/* What others of that tier, and the one counted before, lie in. */
extern cbcc_place cbcc_where_around(const cbcc_grammar *grammar, size_t index, cbcc_tier tier);

/*
 * "94,8% ở tỉnh, 89,3% ở huyện và 66,1% ở xã": which of the places within the one told of
 * is not said, so it is the kind of all of them
 */
extern bool cbcc_where_is_any_of_kind(const cbcc_grammar *grammar, const cbcc_mention *mention);

/* The places, schools and bodies named behind the number. */
extern void cbcc_where_see_behind(cbcc_grammar *grammar, size_t index, cbcc_found_place *found);

#endif							/* CBCC_WHERE_H */
