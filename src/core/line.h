/*-------------------------------------------------------------------------
 *
 * line.h
 *		One line of a page: its head in atoms, what it looks like, and the
 *		names and signs that bylines, source lines and leads carry.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LINE_H
#define CBCC_LINE_H

#include "lexicon.h"

/*
 * As much of a line as is looked at atom by atom.  Whatever is longer is a
 * paragraph.
 */
#define CBCC_LINE_ATOMS 64

typedef struct cbcc_line_atoms
{
	const char *text;
	const cbcc_atom *atoms;
	const cbcc_syllable *syllables;
	size_t		count;
	bool		whole;			/* these are all the atoms of the line */
} cbcc_line_atoms;

/* Where they are read to, unless they are at hand. */
typedef struct cbcc_line_room
{
	cbcc_atom	atoms[CBCC_LINE_ATOMS];
	cbcc_syllable syllables[CBCC_LINE_ATOMS];
} cbcc_line_room;

/*
 * Read the first atoms of text[start..end), whose first code point is given,
 * into room.
 */
extern void cbcc_line_read(cbcc_line_atoms *line, const cbcc_host *host,
						   cbcc_line_room *room, const char *text,
						   size_t start, size_t end, int32_t position);

/* The longest term at an atom that has a sense of the class, or NULL. */
extern const cbcc_term *cbcc_line_find_term(const cbcc_line_atoms *line, size_t at,
											cbcc_class class, uint32_t *value);

static inline const cbcc_term *
cbcc_line_term(const cbcc_line_atoms *line, size_t at, cbcc_class class,
			   uint32_t *value)
{
	if (at >= line->count || !cbcc_lexicon_may_begin(line->syllables[at], class))
		return NULL;
	return cbcc_line_find_term(line, at, class, value);
}

/* May a term of one of the classes, bits 1 << class, begin at an atom? */
static inline bool
cbcc_line_may_begin(const cbcc_line_atoms *line, size_t at, uint32_t classes)
{
	return at < line->count &&
		(cbcc_lexicon_running.classes[line->syllables[at]] & classes) != 0;
}

/*
 * Are both atoms of the text the same word, number or mark?  Words that the
 * lexicon cannot hold are taken for the same where they are as long.
 */
extern bool cbcc_atom_same(const char *text, const cbcc_atom *a, const cbcc_atom *b);

/*
 * Names.  Read "Quang Tùng – Minh Tâm", "P.V", "LÊ HẢI" from atoms[at] on:
 * capitalized words, in groups between dashes, commas and "và".  Returns how
 * many atoms it takes, 0 for none.  *words gets the words of the first group.
 */
extern size_t cbcc_line_name(const cbcc_line_atoms *line, size_t at,
							 size_t *words);

/* What a byline or a source line says; bytes NULL where it does not. */
typedef struct cbcc_credit
{
	cbcc_string author;
	cbcc_string outlet;
	bool		introduced;		/* by "Tin, ảnh:", "Nguồn:", "Theo" */
} cbcc_credit;

/*
 * Is the line, but for the atoms from limit on, a byline: a name, an
 * introduced name, a name with the body that its bearer works for?
 */
extern bool cbcc_line_byline(const cbcc_line_atoms *line, size_t limit,
							 cbcc_credit *credit);

/* Is the line a source line: "Nguồn: ...", "Theo Báo ...", "Theo: ..."? */
extern bool cbcc_line_source(const cbcc_line_atoms *line, cbcc_credit *credit);

/*
 * The outlet's tag at the head of a lead: "(BLC) - ", "PTĐT - ".  Returns how
 * many atoms it takes, the dash included; 0 for none.  A bare dash is a tag
 * that names nobody.
 */
extern size_t cbcc_line_tag(const cbcc_line_atoms *line, cbcc_string *outlet);

/* "Báo Hà Giang điện tử", "Báo Sơn La - Xây dựng Đảng" */
extern bool cbcc_line_is_masthead(const cbcc_line_atoms *line);

/* "UBND HUYỆN KRÔNG PẮC": an office in capitals, and nothing that it did. */
extern bool cbcc_line_names_office(const cbcc_line_atoms *line);

static inline bool
cbcc_atom_is_word(const cbcc_atom *atom)
{
	return atom->kind == CBCC_ATOM_SYLLABLE;
}

#endif							/* CBCC_LINE_H */
