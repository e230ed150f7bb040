/*-------------------------------------------------------------------------
 *
 * qualification_phrase.h
 *		Levels and tracks as running text names them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_QUALIFICATION_PHRASE_H
#define CBCC_QUALIFICATION_PHRASE_H

#include "token.h"

typedef struct cbcc_qualification_phrase
{
	cbcc_qualification_range range; /* track NONE: nothing was found */
	bool		has_level;
	bool		has_own_track;	/* the words name it; it is not a default */
	size_t		first;			/* tokens, end exclusive */
	size_t		end;
} cbcc_qualification_phrase;

/*
 * Read the first qualification that tokens[from..to) name: a list of levels
 * of one track, with "trở lên" (ruling 14), or a track alone (rulings 3, 15).
 * A level that several tracks have takes the track named beside it, else
 * list_track, else professional.
 */
extern bool cbcc_qualification_phrase_read(const cbcc_token *tokens, size_t from,
										   size_t to, cbcc_track list_track,
										   cbcc_qualification_phrase *phrase);

/* The lowest level of a track; NONE where it has no levels. */
extern cbcc_level cbcc_track_bottom(cbcc_track track);

static inline bool
cbcc_range_equal(cbcc_qualification_range a, cbcc_qualification_range b)
{
	return a.track == b.track &&
		(a.track == CBCC_TRACK_NONE || (a.min == b.min && a.max == b.max));
}

#endif							/* CBCC_QUALIFICATION_PHRASE_H */
