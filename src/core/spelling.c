/*-------------------------------------------------------------------------
 *
 * spelling.c
 *		The name of a unit as a row of letters.
 *
 *-------------------------------------------------------------------------
 */
#include "spelling.h"

void
cbcc_spelling_start(cbcc_spelling *spelling)
{
	spelling->count = 0;
	spelling->marked = false;
}

static bool
is_vowel(unsigned code)
{
	switch (cbcc_letter_plain((cbcc_letter) code))
	{
		case CBCC_LETTER_A:
		case CBCC_LETTER_E:
		case CBCC_LETTER_I:
		case CBCC_LETTER_O:
		case CBCC_LETTER_U:
		case CBCC_LETTER_Y:
			return true;
		default:
			return false;
	}
}

/* The letters of a key; returns how many. */
static int
unpack(cbcc_key key, uint8_t letters[CBCC_KEY_MAX_LETTERS])
{
	int			count = 0;

	for (int i = 0; i < CBCC_KEY_MAX_LETTERS && cbcc_key_letter(key, i) != 0; i++)
		letters[count++] = (uint8_t) cbcc_key_letter(key, i);
	return count;
}

/* Mĩ for Mỹ, Qui for Quy: a y alone behind a consonant, or behind qu. */
static void
write_final_i(uint8_t *letters, int count)
{
	if (count < 2 || letters[count - 1] != CBCC_LETTER_Y)
		return;
	if (!is_vowel(letters[count - 2]) ||
		(count == 3 && letters[0] == CBCC_LETTER_Q && letters[1] == CBCC_LETTER_U))
		letters[count - 1] = CBCC_LETTER_I;
}

/*
 * Đak, Đăk and Đắk write one word of the highland languages, Lăk and Lắk
 * another.  Lak could be a name typed without marks and stays.
 */
static cbcc_tone
write_final_ak(uint8_t *letters, int count, cbcc_tone tone)
{
	if (count < 2 || letters[count - 1] != CBCC_LETTER_K ||
		tone != CBCC_TONE_LEVEL)
		return tone;
	if (count == 3 && letters[0] == CBCC_LETTER_D_STROKE &&
		letters[1] == CBCC_LETTER_A)
		letters[1] = CBCC_LETTER_A_BREVE;
	return letters[count - 2] == CBCC_LETTER_A_BREVE ? CBCC_TONE_ACUTE : tone;
}

static bool
add_syllable(cbcc_spelling *spelling, cbcc_key key)
{
	uint8_t		letters[CBCC_KEY_MAX_LETTERS];
	cbcc_tone	tone = cbcc_key_tone(key);
	int			count = unpack(key, letters);
	int			toned = 0;

	if (count == 0 || spelling->count + count > CBCC_SPELLING_MAX)
		return false;
	write_final_i(letters, count);
	tone = write_final_ak(letters, count, tone);
	while (toned < count && !is_vowel(letters[toned]))
		toned++;
	if (toned == count)
		toned = 0;
	for (int i = 0; i < count; i++)
	{
		unsigned	letter = letters[i];

		if (letter <= CBCC_LETTER_Z &&
			cbcc_letter_plain((cbcc_letter) letter) != letter)
			spelling->marked = true;
		if (i == toned && tone != CBCC_TONE_LEVEL)
		{
			letter |= (unsigned) tone << 6;
			spelling->marked = true;
		}
		spelling->letters[spelling->count++] = (uint16_t) letter;
	}
	return true;
}

static bool
add_number(cbcc_spelling *spelling, cbcc_key key)
{
	uint8_t		digits[CBCC_KEY_MAX_LETTERS];
	int			count = unpack(key, digits);
	int			at = 0;

	if (count == 0 || spelling->count + count > CBCC_SPELLING_MAX)
		return false;
	while (at + 1 < count && digits[at] == CBCC_LETTER_DIGIT_0)
		at++;
	while (at < count)
		spelling->letters[spelling->count++] = digits[at++];
	return true;
}

bool
cbcc_spelling_add(cbcc_spelling *spelling, const cbcc_atom *atom)
{
	switch (atom->kind)
	{
		case CBCC_ATOM_SYLLABLE:
			return add_syllable(spelling, atom->key);
		case CBCC_ATOM_NUMBER:
			return add_number(spelling, atom->key);
		case CBCC_ATOM_MARK:
			return true;
		default:
			return false;
	}
}

static unsigned
plain(uint16_t letter)
{
	unsigned	code = letter & 0x3f;

	return code <= CBCC_LETTER_Z ? cbcc_letter_plain((cbcc_letter) code) : code;
}

uint32_t
cbcc_spelling_hash(const cbcc_spelling *spelling)
{
	uint32_t	hash = 2166136261u;

	for (int i = 0; i < spelling->count; i++)
		hash = (hash ^ plain(spelling->letters[i])) * 16777619u;
	return hash;
}

uint32_t
cbcc_spelling_exact_hash(const cbcc_spelling *spelling)
{
	uint32_t	hash = 2166136261u;

	for (int i = 0; i < spelling->count; i++)
		hash = (hash ^ spelling->letters[i]) * 16777619u;
	return hash;
}

cbcc_fit
cbcc_spelling_compare(const cbcc_spelling *asked, const cbcc_spelling *name)
{
	cbcc_fit	fit = CBCC_FIT_EXACT;

	if (asked->count != name->count)
		return CBCC_FIT_NONE;
	for (int i = 0; i < asked->count; i++)
	{
		if (plain(asked->letters[i]) != plain(name->letters[i]))
			return CBCC_FIT_NONE;
		if (asked->letters[i] != name->letters[i])
			fit = CBCC_FIT_OTHER_MARKS;
	}
	return fit == CBCC_FIT_OTHER_MARKS && !asked->marked ? CBCC_FIT_UNMARKED : fit;
}
