/*-------------------------------------------------------------------------
 *
 * explain.h
 *		The reading of an article written down for people.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_EXPLAIN_H
#define CBCC_EXPLAIN_H

#include "evidence.h"

typedef struct cbcc_explain
{
	const cbcc_host *host;
	const char *text;
	cbcc_evidence evidence;
	cbcc_explanation result;
	size_t		capacity;
	int			sentence;		/* that is being explained, from 1 */
	size_t		start;			/* its first byte */
	int			number;			/* numbers of the sentences before it */
	bool		out_of_memory;
	bool		too_long;
} cbcc_explain;

extern void cbcc_explain_start(cbcc_explain *explain, const cbcc_host *host,
							   const char *text);

/* Read a sentence with grammar, as cbcc_grammar_read(), and explain it. */
extern void cbcc_explain_sentence(cbcc_explain *explain, cbcc_grammar *grammar,
								  const cbcc_sentence *sentence);

/* A line that is not read. */
extern void cbcc_explain_part(cbcc_explain *explain, const cbcc_part *part);

/* Ruling 25: the title's number takes slots from the body's. */
extern void cbcc_explain_title(cbcc_explain *explain, cbcc_span title,
							   cbcc_span body);

/* The facts are all those of the article; gives back all but the rows. */
extern void cbcc_explain_end(cbcc_explain *explain, const cbcc_fact_list *facts);

#endif							/* CBCC_EXPLAIN_H */
