/*-------------------------------------------------------------------------
 *
 * check.h
 *		Figures that contradict each other.
 *
 * A finding is a question to the reader, not a judgement: the figures cannot
 * all be right if the facts say what the article says.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_CHECK_H
#define CBCC_CHECK_H

#include "cbcc.h"

typedef enum cbcc_finding_kind
{
	CBCC_FINDING_IMPOSSIBLE_SHARE,	/* no whole number of heads gives it */
	CBCC_FINDING_COUNT_AND_SHARE,	/* the count is another share of the whole */
	CBCC_FINDING_SUM,			/* the parts do not add up to the whole */
	CBCC_FINDING_PART_OVER_WHOLE,	/* a part is larger than its whole */
	CBCC_FINDING_TOLD_DIFFERENTLY,	/* one figure, two values */
	CBCC_FINDING_COUNT
} cbcc_finding_kind;

extern const char *cbcc_finding_kind_label(cbcc_finding_kind kind);

#define CBCC_FINDING_MAX_FACTS 12

typedef struct cbcc_finding
{
	cbcc_finding_kind kind;
	int			fact_count;
	size_t		facts[CBCC_FINDING_MAX_FACTS];	/* from 0, in text order */
	cbcc_decimal stated;		/* what the text says */
	cbcc_decimal computed;		/* what its other figures give */
	cbcc_decimal tolerance;		/* how far printing may put the two apart */
	cbcc_string arithmetic;		/* allocated: the sum as a sentence */
} cbcc_finding;

typedef struct cbcc_finding_list
{
	cbcc_finding *items;
	size_t		count;
} cbcc_finding_list;

/* What is more nobody reads, and it would take gigabytes: an error. */
#define CBCC_FINDINGS_MOST 1000000

/*
 * Question the facts of one article, in any order.  text is the article that
 * they were read from, or NULL: it tells how many decimals a share was printed
 * with ("54,0%"), where a paragraph ends and what is "còn lại".  Each fact is
 * held against those near it only, so time grows with their number.
 */
extern cbcc_error cbcc_facts_check(const cbcc_host *host,
								   const cbcc_fact *facts, size_t count,
								   const char *text, size_t length,
								   cbcc_finding_list *result);

/*
 * Text that is equal for two facts exactly when they tell the same figure: of
 * the same people, place, time and subject, in the same unit.  bytes NULL
 * where that cannot be known: without a named place, a period with two ends
 * (a plan needs the second only), or for a change or an order of magnitude.
 */
extern cbcc_error cbcc_fact_figure(const cbcc_host *host, const cbcc_fact *fact,
								   cbcc_string *result);

/*
 * Can both be said of one number?  Sign words and rounding are allowed for;
 * true where the two cannot be compared.
 */
extern bool cbcc_quantities_agree(const cbcc_quantity *a,
								  const cbcc_quantity *b);

/*
 * Figures that two articles tell differently: facts[0] is of the first list,
 * facts[1] of the second.  One finding a figure, and none where any two of its
 * tellings agree.
 */
extern cbcc_error cbcc_facts_compare(const cbcc_host *host,
									 const cbcc_fact *first, size_t first_count,
									 const cbcc_fact *second, size_t second_count,
									 cbcc_finding_list *result);

#endif							/* CBCC_CHECK_H */
