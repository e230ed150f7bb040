/*-------------------------------------------------------------------------
 *
 * layout.h
 *		The parts of an article's page, with its atoms.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LAYOUT_H
#define CBCC_LAYOUT_H

#include "atoms.h"

/*
 * cbcc_article_parts() for who reads the parts then: *atoms gets what was read
 * on the way, to be given back with cbcc_atoms_end(), after an error too.
 */
extern cbcc_error cbcc_layout_read(const cbcc_host *host, const char *text,
								   size_t length, cbcc_part_list *result,
								   cbcc_atoms *atoms);

#endif							/* CBCC_LAYOUT_H */
