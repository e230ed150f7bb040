/*-------------------------------------------------------------------------
 *
 * upright.h
 *		A table with one cell a line.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_UPRIGHT_H
#define CBCC_UPRIGHT_H

#include "page.h"

/*
 * Make one line of the heads, and one of each row, of tables that stand one
 * cell a line; the line ends between the cells become bars in the page's atoms.
 * Of atoms that the page does not hold no table is made.
 */
extern void cbcc_upright_join(cbcc_page *page);

#endif							/* CBCC_UPRIGHT_H */
