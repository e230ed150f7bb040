/*-------------------------------------------------------------------------
 *
 * standard.h
 *		Titles, what they ask for, and the age bands of staffing reports.
 *
 * The rows stand in the TSV files of src/standard, whose generate.c makes
 * standard_data.c of them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_STANDARD_H
#define CBCC_STANDARD_H

#include "lexicon.h"

/*
 * Parts of a title, as bits: a role, a body or a post, a level.
 */
#define CBCC_TITLE_NONE UINT32_C(0)
#define CBCC_TITLE_DEPUTY (UINT32_C(1) << 0)
#define CBCC_TITLE_CHAIR (UINT32_C(1) << 1)
#define CBCC_TITLE_SECRETARY (UINT32_C(1) << 2)
#define CBCC_TITLE_COMMANDER (UINT32_C(1) << 3)
#define CBCC_TITLE_CHIEF (UINT32_C(1) << 4)
#define CBCC_TITLE_PARTY (UINT32_C(1) << 5)
#define CBCC_TITLE_COUNCIL (UINT32_C(1) << 6)
#define CBCC_TITLE_PEOPLE_COMMITTEE (UINT32_C(1) << 7)
#define CBCC_TITLE_FRONT (UINT32_C(1) << 8)
#define CBCC_TITLE_YOUTH (UINT32_C(1) << 9)
#define CBCC_TITLE_WOMEN (UINT32_C(1) << 10)
#define CBCC_TITLE_FARMERS (UINT32_C(1) << 11)
#define CBCC_TITLE_VETERANS (UINT32_C(1) << 12)
#define CBCC_TITLE_MILITARY (UINT32_C(1) << 13)
#define CBCC_TITLE_POLICE (UINT32_C(1) << 14)
#define CBCC_TITLE_CELL (UINT32_C(1) << 15) /* of a village: no such title */
#define CBCC_TITLE_OFFICE (UINT32_C(1) << 16)
#define CBCC_TITLE_LAND (UINT32_C(1) << 17)
#define CBCC_TITLE_FINANCE (UINT32_C(1) << 18)
#define CBCC_TITLE_JUSTICE (UINT32_C(1) << 19)
#define CBCC_TITLE_CULTURE (UINT32_C(1) << 20)
#define CBCC_TITLE_RANK_SENIOR (UINT32_C(1) << 21)
#define CBCC_TITLE_RANK_PRINCIPAL (UINT32_C(1) << 22)
#define CBCC_TITLE_RANK_SPECIALIST (UINT32_C(1) << 23)
#define CBCC_TITLE_RANK_OFFICER (UINT32_C(1) << 24)
#define CBCC_TITLE_RANK_STAFF (UINT32_C(1) << 25)
#define CBCC_TITLE_COMMUNE (UINT32_C(1) << 26)
#define CBCC_TITLE_DISTRICT (UINT32_C(1) << 27)
#define CBCC_TITLE_PROVINCE (UINT32_C(1) << 28)
#define CBCC_TITLE_AND (UINT32_C(1) << 29)	/* kiêm: another title begins */
#define CBCC_TITLE_FORMER (UINT32_C(1) << 30)	/* nguyên: held no more */
#define CBCC_TITLE_ANY CBCC_TITLE_NONE

#define CBCC_TITLE_ROLES (UINT32_C(0x1f) | CBCC_TITLE_FORMER)
#define CBCC_TITLE_LEADERS (UINT32_C(0x7ff) << 5)	/* party to cell */
#define CBCC_TITLE_POSTS (UINT32_C(0x1f) << 16)
#define CBCC_TITLE_RANKS (UINT32_C(0x1f) << 21)
#define CBCC_TITLE_LEVELS (UINT32_C(7) << 26)

#define CBCC_TITLE_WORD_MAX 6

/*
 * How an atom of a title is compared: a syllable loosely, the code of a rank
 * ("01.003") byte by byte, below the bit that no syllable's key has.
 */
static inline cbcc_key
cbcc_title_key(const char *text, const cbcc_atom *atom)
{
	cbcc_key	key = (cbcc_key) 1 << 63;

	if (atom->kind != CBCC_ATOM_NUMBER)
		return cbcc_key_loose(atom->key);
	if (atom->end - atom->start > 7)
		return CBCC_KEY_UNKNOWN;
	for (size_t i = atom->start; i < atom->end; i++)
		key |= (cbcc_key) (unsigned char) text[i] << 8 * (i - atom->start);
	return key;
}

typedef struct cbcc_title_word
{
	cbcc_key	keys[CBCC_TITLE_WORD_MAX];	/* loose; 0 behind the last */
	uint8_t		count;
	uint32_t	parts;
} cbcc_title_word;

typedef struct cbcc_title
{
	const char *name;			/* Vietnamese, written out */
	uint32_t	role;
	uint32_t	body;
	uint32_t	level;			/* ANY: of no level in particular */
} cbcc_title;

typedef enum cbcc_area
{
	CBCC_AREA_NONE,				/* no SQL label: NULL, everywhere */
	CBCC_AREA_PLAIN,
	CBCC_AREA_MOUNTAIN,
	CBCC_AREA_COUNT
} cbcc_area;

typedef enum cbcc_evidence
{
	CBCC_EVIDENCE_PAGE,			/* read in a published page */
	CBCC_EVIDENCE_GENERAL,		/* general knowledge of the field */
	CBCC_EVIDENCE_DOUBTFUL,		/* shown, never applied */
	CBCC_EVIDENCE_COUNT
} cbcc_evidence;

typedef enum cbcc_sex
{
	CBCC_SEX_NONE,
	CBCC_SEX_FEMALE,
	CBCC_SEX_MALE
} cbcc_sex;

typedef struct cbcc_standard_row
{
	uint8_t		title;			/* index into cbcc_titles */
	uint8_t		area;			/* cbcc_area */
	uint8_t		track;			/* cbcc_track */
	uint8_t		minimum;		/* cbcc_level; NONE: any of the track */
	uint8_t		instead_track;	/* or this; NONE: nothing else will do */
	uint8_t		instead;
	cbcc_date	valid_from;
	cbcc_date	valid_to;		/* included, or CBCC_DATE_OPEN_FUTURE */
	cbcc_date	grace_until;	/* included; CBCC_DATE_OPEN_PAST: none */
	uint8_t		evidence;		/* cbcc_evidence */
	const char *act;
	const char *note;			/* "" for none */
} cbcc_standard_row;

typedef struct cbcc_age_band
{
	const char *label;
	uint8_t		sex;			/* cbcc_sex; NONE: both */
	int16_t		from_age;
	int16_t		to_age;			/* included; -1: no end */
	cbcc_date	valid_from;
	cbcc_date	valid_to;
} cbcc_age_band;

/* A column of the staffing report. */
typedef struct cbcc_form_column
{
	const char *heading;
	const char *needs;			/* "" for nothing */
	const char *who;
} cbcc_form_column;

extern const cbcc_title_word cbcc_title_words[];
extern const size_t cbcc_title_words_count;
extern const cbcc_title cbcc_titles[];
extern const size_t cbcc_titles_count;
extern const cbcc_standard_row cbcc_standards[];
extern const size_t cbcc_standards_count;
extern const cbcc_age_band cbcc_age_bands[];
extern const size_t cbcc_age_bands_count;
extern const cbcc_form_column cbcc_staffing_form[];
extern const size_t cbcc_staffing_form_count;
extern const char *const cbcc_no_words[];
extern const size_t cbcc_no_words_count;

extern const char *cbcc_area_label(cbcc_area area);
extern const char *cbcc_evidence_label(cbcc_evidence evidence);

/*
 * The titles that a cell names, as indexes into cbcc_titles in text order:
 * "PBT Đảng ủy, CT UBND xã" is two.  What it does not know it skips.  Returns
 * how many, at most CBCC_TITLES_MAX.  Of the host only check_interrupt is used.
 */
#define CBCC_TITLES_MAX 4
extern int	cbcc_title_find(const cbcc_host *host, const char *text, size_t length,
							int titles[CBCC_TITLES_MAX]);

/* Does a cell of a column of yes or no say yes: anything but one of no.tsv? */
extern cbcc_error cbcc_is_marked(const cbcc_host *host, const char *text,
								 size_t length, bool *result);

/* Does the row hold on this day? */
static inline bool
cbcc_standard_holds(const cbcc_standard_row *row, cbcc_date at)
{
	return row->valid_from <= at && at <= row->valid_to;
}

/* What a row asks for: a level, or the bare track where any will do. */
extern cbcc_qualification cbcc_standard_minimum(const cbcc_standard_row *row);

/* Holds the highest of each track; 0 where there is none. */
typedef struct cbcc_holdings
{
	cbcc_qualification highest[CBCC_TRACK_COUNT];
} cbcc_holdings;

extern void cbcc_holdings_add(cbcc_holdings *holdings, cbcc_qualification value);

#define CBCC_MISSING_MAX 16

typedef struct cbcc_standard_result
{
	cbcc_standard result;		/* NONE: nothing is asked of these titles */
	int			missing_count;
	const cbcc_standard_row *missing[CBCC_MISSING_MAX];
	cbcc_date	grace_until;	/* the earliest; CBCC_DATE_OPEN_PAST: none */
} cbcc_standard_result;

/*
 * Hold somebody against the standards of their titles on a day.  Above: all
 * are met, and a level of the profession or of political theory is higher than
 * asked for.  since: the day since when they are in post, where has_since; a
 * row's grace is only theirs who were in post before it.
 */
extern cbcc_standard_result cbcc_standard_check(const int *titles, int count,
												cbcc_area area,
												const cbcc_holdings *holdings,
												cbcc_date at, bool has_since,
												cbcc_date since);

#endif							/* CBCC_STANDARD_H */
