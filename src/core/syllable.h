/*-------------------------------------------------------------------------
 *
 * syllable.h
 *		How a Vietnamese syllable is spelled, and where its tone mark stands.
 *
 * One placement is the normal one: on the letter that has a mark of its own
 * (ệ, ờ); else on the only vowel; else on the vowel before a final consonant
 * (toán) or in the middle of three (khuỷu); else on the first of two (hòa,
 * khỏe, thủy).  The u of qu and the i of gi belong to the consonant (quý, già).
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_SYLLABLE_H
#define CBCC_SYLLABLE_H

#include "text.h"

#define CBCC_SYLLABLE_MAX_LETTERS 7 /* nghiêng */

/*
 * The place of the tone mark among letters, or -1 where they spell no
 * Vietnamese syllable.
 */
extern int	cbcc_syllable_tone_place(const cbcc_letter *letters, int count);

/* Do they with this tone?  A syllable that ends in a stop has acute or dot. */
extern bool cbcc_syllable_is_spelled(const cbcc_letter *letters, int count,
									 cbcc_tone tone);

#endif							/* CBCC_SYLLABLE_H */
