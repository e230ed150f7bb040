/*-------------------------------------------------------------------------
 *
 * host.h
 *		What the core asks of its host: room for lists, and whether to go on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_HOST_H
#define CBCC_HOST_H

#include "cbcc.h"

/*
 * Give a list whose room is used up twice of it, or room for so many items at
 * first.  Returns the items where they are then; or NULL where there is no
 * memory, and items and room stay as they were.
 */
extern void *cbcc_widen(const cbcc_host *host, void *items, size_t *room,
						size_t first, size_t item_size);

static inline void
cbcc_check_interrupt(const cbcc_host *host)
{
	if (host->check_interrupt != NULL)
		host->check_interrupt(host->context);
}

/* For loops that spend some nanoseconds on a byte. */
#define CBCC_PAUSE_BYTES 65536

/* Check where the text was read up to at, so far behind the last check. */
static inline void
cbcc_pause(const cbcc_host *host, size_t at, size_t *checked)
{
	if (at - *checked < CBCC_PAUSE_BYTES)
		return;
	*checked = at;
	cbcc_check_interrupt(host);
}

#endif							/* CBCC_HOST_H */
