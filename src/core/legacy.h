/*-------------------------------------------------------------------------
 *
 * legacy.h
 *		The encodings of the 1990s, read as if they were Unicode.
 *
 * TCVN3 gives each letter a byte that ABC fonts draw ("§¹i häc"); VNI puts a
 * mark behind the letter ("Ñaïi hoïc").  UTF-8 that something took for Latin-1
 * or Windows-1252 belongs here too.  TCVN3 has no capitals with a tone: its
 * capital fonts draw small letters, and the text does not tell.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LEGACY_H
#define CBCC_LEGACY_H

#include "cbcc.h"

typedef enum cbcc_legacy
{
	CBCC_LEGACY_NONE,
	CBCC_LEGACY_TCVN3,
	CBCC_LEGACY_VNI,
	CBCC_LEGACY_UTF8_LATIN1,
	CBCC_LEGACY_UTF8_WINDOWS1252,
	CBCC_LEGACY_COUNT
} cbcc_legacy;

/* NULL for NONE. */
extern const char *cbcc_legacy_label(cbcc_legacy encoding);

/* Give the text back in Unicode; allocates.  An error says where. */
extern cbcc_error cbcc_legacy_decode(const cbcc_host *host,
									 cbcc_legacy encoding, const char *text,
									 size_t length, cbcc_string *result);

/* The way back.  decode() of the result is the text again. */
extern cbcc_error cbcc_legacy_encode(const cbcc_host *host,
									 cbcc_legacy encoding, const char *text,
									 size_t length, cbcc_string *result);

/*
 * Which of them the text is in.  NONE where it is in none, or may be in none:
 * every word that would change must become a Vietnamese syllable, and what is
 * there now must be what no language writes.
 */
extern cbcc_error cbcc_legacy_detect(const cbcc_host *host, const char *text,
									 size_t length, cbcc_legacy *result);

#endif							/* CBCC_LEGACY_H */
