/*-------------------------------------------------------------------------
 *
 * register_data.h
 *		The tables that src/register/generate.c makes.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_REGISTER_DATA_H
#define CBCC_REGISTER_DATA_H

#include "register.h"

/*
 * Entries stand by name, so that those of one name follow one another.
 */
typedef struct cbcc_register_unit
{
	uint16_t	code;
	uint16_t	parent;			/* an entry; of a province, its own of today */
	uint16_t	name;
	uint8_t		type;			/* cbcc_territory */
	uint8_t		versioned;		/* the unit has other entries */
	uint8_t		first;			/* a day; 0: open */
	uint8_t		end;			/* the day behind its last; 0: open */
} cbcc_register_unit;

typedef struct cbcc_register_name
{
	uint32_t	text;			/* in the pool */
	uint16_t	first_unit;
} cbcc_register_name;

/* A way to write a name: the register's own, or another. */
typedef struct cbcc_register_spelling
{
	uint32_t	text;
	uint32_t	exact_hash;		/* differs within a group */
	uint16_t	name;
} cbcc_register_spelling;

/* Spellings that are alike without marks, sorted by hash; none share one. */
typedef struct cbcc_register_group
{
	uint32_t	hash;
	uint16_t	first_spelling;
} cbcc_register_group;

/* Spellings of one group, at most. */
#define CBCC_REGISTER_ALIKE 16

typedef enum cbcc_register_part
{
	CBCC_REGISTER_UNTOLD,
	CBCC_REGISTER_WHOLE,
	CBCC_REGISTER_PART
} cbcc_register_part;

typedef struct cbcc_register_successor_row
{
	uint16_t	old;
	uint16_t	new;
	bool		is_province;
	uint8_t		part;			/* cbcc_register_part */
} cbcc_register_successor_row;

typedef enum cbcc_register_word_class
{
	CBCC_REGISTER_TYPE,
	CBCC_REGISTER_BEFORE,
	CBCC_REGISTER_BEHIND,
	CBCC_REGISTER_AND,
	CBCC_REGISTER_NATION,
	CBCC_REGISTER_WORD_CLASSES
} cbcc_register_word_class;

#define CBCC_REGISTER_WORD_ATOMS 5

typedef struct cbcc_register_word
{
	cbcc_key	keys[CBCC_REGISTER_WORD_ATOMS];
	cbcc_key	plain[CBCC_REGISTER_WORD_ATOMS];	/* without marks */
	uint8_t		count;
	uint8_t		class;
	uint8_t		type;			/* cbcc_territory */
	bool		is_short;		/* an abbreviation */
} cbcc_register_word;

extern const char cbcc_register_text[];
extern const cbcc_date cbcc_register_days[];
extern const uint8_t cbcc_register_reform_day;
extern const cbcc_register_unit cbcc_register_units[];
extern const uint16_t cbcc_register_by_code[];	/* level, code, first day */
extern const size_t cbcc_register_unit_count;
extern const cbcc_register_name cbcc_register_names[];	/* and one behind */
extern const cbcc_register_spelling cbcc_register_spellings[];
extern const cbcc_register_group cbcc_register_groups[];	/* and one behind */
extern const size_t cbcc_register_group_count;
extern const cbcc_register_successor_row cbcc_register_successors[];
extern const size_t cbcc_register_successor_count;

/* By class, the longer ones of a class first; and where each class begins. */
extern const cbcc_register_word cbcc_register_words[];
extern const uint8_t cbcc_register_first_word[CBCC_REGISTER_WORD_CLASSES + 1];

/* What the table says of an entry. */
static inline const cbcc_register_unit *
cbcc_entry_unit(cbcc_entry entry)
{
	return &cbcc_register_units[entry];
}

static inline cbcc_register_level
cbcc_register_level_of(unsigned type)
{
	return type == CBCC_TERRITORY_PROVINCE || type == CBCC_TERRITORY_CENTRAL_CITY ?
		CBCC_LEVEL_OF_PROVINCE :
		type >= CBCC_TERRITORY_COMMUNE ? CBCC_LEVEL_OF_COMMUNE : CBCC_LEVEL_OF_DISTRICT;
}

#endif							/* CBCC_REGISTER_DATA_H */
