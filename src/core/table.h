/*-------------------------------------------------------------------------
 *
 * table.h
 *		A table flattened to text.
 *
 * Its cells stand between bars, tabs or rows of blanks, and a line of it says
 * what it says only under the heads of its columns.  So each row is read as
 * the sentence that it stands for: its label, and each number behind the head
 * of its column.  Tokens keep their places in the text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_TABLE_H
#define CBCC_TABLE_H

#include "token.h"

/* Wider tables are no tables; of a longer head the first words count. */
#define CBCC_TABLE_COLUMNS 24
#define CBCC_TABLE_HEAD_TOKENS 12

typedef struct cbcc_table_column
{
	cbcc_token	head[CBCC_TABLE_HEAD_TOKENS];
	size_t		count;
	cbcc_token	unit;			/* that the head gives in brackets */
	bool		has_unit;
} cbcc_table_column;

typedef struct cbcc_table
{
	const cbcc_host *host;
	cbcc_table_column *columns; /* allocated with the first table */
	size_t		count;			/* of columns, 0 outside a table */
	int64_t		rows;			/* read below the heads */
	cbcc_token *row;			/* the last of them, as it is read */
} cbcc_table;

extern void cbcc_table_start(cbcc_table *table, const cbcc_host *host);
extern void cbcc_table_end(cbcc_table *table);

/*
 * Every sentence passes through here, in order.  A row of a table comes back
 * with other tokens, valid until the next sentence.  Fails for want of memory.
 */
extern cbcc_error_code cbcc_table_read(cbcc_table *table, const char *text,
									   cbcc_sentence *sentence, bool begins_paragraph);

#endif							/* CBCC_TABLE_H */
