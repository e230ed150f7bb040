/*-------------------------------------------------------------------------
 *
 * host.c
 *		Lists that grow.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

void *
cbcc_widen(const cbcc_host *host, void *items, size_t *room, size_t first,
		   size_t item_size)
{
	size_t		wider = *room == 0 ? first : *room * 2;
	void	   *moved;

	if (wider > SIZE_MAX / item_size)
		return NULL;
	moved = host->reallocate(host->context, items, wider * item_size);
	if (moved != NULL)
		*room = wider;
	return moved;
}
