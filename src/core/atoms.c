/*-------------------------------------------------------------------------
 *
 * atoms.c
 *		The first atoms of a text, read once.
 *
 *-------------------------------------------------------------------------
 */
#include "atoms.h"

/* Vietnamese has about five bytes an atom. */
#define BYTES_PER_ATOM 4

cbcc_error_code
cbcc_atoms_start(cbcc_atoms *atoms, const cbcc_host *host, size_t length)
{
	size_t		room = length / BYTES_PER_ATOM + 16;

	*atoms = (cbcc_atoms) {0};
	atoms->room = room < CBCC_ATOMS_MAX ? room : CBCC_ATOMS_MAX;
	atoms->items = host->allocate(host->context, atoms->room * sizeof(cbcc_atom));
	atoms->syllables = host->allocate(host->context,
									  atoms->room * sizeof(cbcc_syllable));
	return atoms->items != NULL && atoms->syllables != NULL ? CBCC_OK : CBCC_ERROR_MEMORY;
}

cbcc_error_code
cbcc_atoms_widen(cbcc_atoms *atoms, const cbcc_host *host)
{
	size_t		room = atoms->room * 2 < CBCC_ATOMS_MAX ? atoms->room * 2 : CBCC_ATOMS_MAX;
	cbcc_atom  *items;
	cbcc_syllable *syllables;

	items = host->reallocate(host->context, atoms->items, room * sizeof(cbcc_atom));
	if (items == NULL)
		return CBCC_ERROR_MEMORY;
	atoms->items = items;
	syllables = host->reallocate(host->context, atoms->syllables,
								 room * sizeof(cbcc_syllable));
	if (syllables == NULL)
		return CBCC_ERROR_MEMORY;
	atoms->syllables = syllables;
	atoms->room = room;
	return CBCC_OK;
}

void
cbcc_atoms_end(cbcc_atoms *atoms, const cbcc_host *host)
{
	if (atoms->items != NULL)
		host->release(host->context, atoms->items);
	if (atoms->syllables != NULL)
		host->release(host->context, atoms->syllables);
	*atoms = (cbcc_atoms) {0};
}

/* The first atom that begins at a byte or behind it. */
static size_t
atom_at(const cbcc_atoms *atoms, size_t start)
{
	size_t		low = 0;
	size_t		high = atoms->count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (atoms->items[middle].start < start)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool
cbcc_atoms_find(const cbcc_atoms *atoms, size_t start, size_t end, size_t *first,
				size_t *last)
{
	*first = atom_at(atoms, start);
	*last = atom_at(atoms, end);
	return *last < atoms->count && *last > *first &&
		atoms->items[*first].start == start && atoms->items[*last - 1].end == end &&
		(atoms->items[*last].kind == CBCC_ATOM_BREAK ||
		 atoms->items[*last].kind == CBCC_ATOM_END);
}
