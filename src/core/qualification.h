/*-------------------------------------------------------------------------
 *
 * qualification.h
 *		The 32 bits of a qualification.
 *
 * From the top: track 4, level 5, language 6, kind of grade 5, grade 12.  The
 * codes are on disk: none may change its meaning, and a new one takes a free
 * number.  All ones in level, or in kind and grade (and language, where a
 * level stands), mark the last value of a track, a language or a level; no
 * other value has them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_QUALIFICATION_H
#define CBCC_QUALIFICATION_H

#include "cbcc.h"

typedef enum cbcc_grade_kind
{
	CBCC_GRADE_NONE = 0,
	CBCC_GRADE_CLASS_OF_10 = 1, /* 1 .. 10 */
	CBCC_GRADE_CLASS_OF_12 = 2, /* 1 .. 12 */
	CBCC_GRADE_LETTER = 3,		/* A .. D as 1 .. 4 */
	CBCC_GRADE_CEFR = 4,		/* A1 .. C2 as 1 .. 6 */
	CBCC_GRADE_STEP = 5,		/* bậc 1 .. 6 */
	CBCC_GRADE_IELTS = 6,		/* tenths, 0 .. 90 */
	CBCC_GRADE_TOEIC = 7,		/* 10 .. 990 */
	CBCC_GRADE_TOEFL_ITP = 8,	/* 310 .. 677 */
	CBCC_GRADE_TOEFL_IBT = 9,	/* 0 .. 120 */
	CBCC_GRADE_HSK = 10,		/* 1 .. 9 */
	CBCC_GRADE_JLPT = 11,		/* N5 .. N1 as 1 .. 5 */
	CBCC_GRADE_TOPIK = 12,		/* 1 .. 6 */
	CBCC_GRADE_COURSE = 13,		/* informatics: 1 basic, 2 advanced */
	CBCC_GRADE_TEST = 14,		/* informatics: 1 IC3, 2 MOS, 3 ICDL */
	CBCC_GRADE_AUDIENCE = 15,	/* đối tượng 1 .. 5; a category, no score */
	CBCC_GRADE_LAST = 31
} cbcc_grade_kind;

/* A language by its code on disk; 0 is none. */
typedef struct cbcc_language
{
	const char *code;			/* ISO 639 */
	const char *foreign;		/* its name as a foreign language, or NULL */
	const char *ethnic;			/* as one of an ethnic minority, or NULL */
} cbcc_language;

/* By ISO 639 code; 32 and up are of ethnic minorities only. */
enum
{
	CBCC_LANGUAGE_EN = 1,
	CBCC_LANGUAGE_FR = 2,
	CBCC_LANGUAGE_RU = 3,
	CBCC_LANGUAGE_ZH = 4,
	CBCC_LANGUAGE_JA = 5,
	CBCC_LANGUAGE_KO = 6,
	CBCC_LANGUAGE_DE = 7,
	CBCC_LANGUAGE_LO = 8,
	CBCC_LANGUAGE_KM = 9,
	CBCC_LANGUAGE_TH = 10,
	CBCC_LANGUAGE_ES = 11,
	CBCC_LANGUAGE_IT = 12,
	CBCC_LANGUAGE_PT = 13,
	CBCC_LANGUAGE_CS = 14,
	CBCC_LANGUAGE_PL = 15,
	CBCC_LANGUAGE_HU = 16,
	CBCC_LANGUAGE_BG = 17,
	CBCC_LANGUAGE_RO = 18,
	CBCC_LANGUAGE_AR = 19,
	CBCC_LANGUAGE_ID = 20,
	CBCC_LANGUAGE_MS = 21,
	CBCC_LANGUAGE_MY = 22,
	CBCC_LANGUAGE_HMN = 32,
	CBCC_LANGUAGE_BLT = 33,
	CBCC_LANGUAGE_RAD = 34,
	CBCC_LANGUAGE_JRA = 35,
	CBCC_LANGUAGE_BDQ = 36,
	CBCC_LANGUAGE_CJM = 37,
	CBCC_LANGUAGE_TYZ = 38,
	CBCC_LANGUAGE_NUT = 39,
	CBCC_LANGUAGE_MTQ = 40,
	CBCC_LANGUAGE_IUM = 41,
	CBCC_LANGUAGE_SED = 42,
	CBCC_LANGUAGE_KPM = 43,
	CBCC_LANGUAGE_CMO = 44,
	CBCC_LANGUAGE_HRE = 45,
	CBCC_LANGUAGE_BRU = 46,
	CBCC_LANGUAGE_PAC = 47,
	CBCC_LANGUAGE_KTV = 48,
	CBCC_LANGUAGE_STI = 49,
	CBCC_LANGUAGE_KJG = 50
};

#define CBCC_LANGUAGE_MAX 62
#define CBCC_LANGUAGE_LAST 63

extern const cbcc_language cbcc_languages[CBCC_LANGUAGE_LAST + 1];

/* A qualification in its parts. */
typedef struct cbcc_qualification_parts
{
	cbcc_track	track;
	cbcc_level	level;
	int			language;
	cbcc_grade_kind kind;
	int			grade;
} cbcc_qualification_parts;

extern cbcc_qualification cbcc_qualification_pack(const cbcc_qualification_parts *parts);

/* Is the grade one that the kind has? */
extern bool cbcc_grade_is_valid(cbcc_grade_kind kind, int grade);

/* The level that a class of general education completes. */
extern cbcc_level cbcc_class_level(cbcc_grade_kind kind, int grade);

/* The one language that a test is of, as its code on disk, or 0. */
extern int	cbcc_grade_language(cbcc_grade_kind kind);

/* The Vietnamese name, canonical; NULL where the track has no such level. */
extern const char *cbcc_level_name(cbcc_track track, cbcc_level level);

#endif							/* CBCC_QUALIFICATION_H */
