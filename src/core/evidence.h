/*-------------------------------------------------------------------------
 *
 * evidence.h
 *		What the slots of a sentence's facts rest on.
 *
 * No rule is asked: a sentence is read again without one of its words, or
 * without something that was carried into it, and what then comes out
 * otherwise rests on that.  So this holds whatever the rules are.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_EVIDENCE_H
#define CBCC_EVIDENCE_H

#include "grammar.h"

typedef enum cbcc_slot
{
	CBCC_SLOT_FACT,				/* that it is a fact at all, or is none */
	CBCC_SLOT_TIE,
	CBCC_SLOT_UNIT,
	CBCC_SLOT_EVENT,
	CBCC_SLOT_MODALITY,
	CBCC_SLOT_STAT,
	CBCC_SLOT_POPULATION,
	CBCC_SLOT_QUALIFICATION,
	CBCC_SLOT_STANDARD,
	CBCC_SLOT_PLACE,
	CBCC_SLOT_PERIOD,
	CBCC_SLOT_OUT_OF,
	CBCC_SLOT_BASE,
	CBCC_SLOT_COUNT
} cbcc_slot;

/* Something that a slot may rest on. */
typedef struct cbcc_cause
{
	const char *carried;		/* what was carried; or NULL and words: */
	int			sentence;		/* that it was carried from, or 0 */
	size_t		first;			/* tokens, end exclusive */
	size_t		end;
} cbcc_cause;

/* How a slot rests on a cause. */
typedef enum cbcc_support
{
	CBCC_SUPPORT_NONE,
	CBCC_SUPPORT_NEEDED,		/* without it the slot is otherwise */
	CBCC_SUPPORT_EITHER			/* it or another of these is needed */
} cbcc_support;

#define CBCC_CARRIED_MAX 32

typedef struct cbcc_evidence
{
	const cbcc_host *host;
	cbcc_discourse before;		/* as the sentence found it */
	int			origins[CBCC_CARRIED_MAX];	/* sentence that set each piece */
	size_t		cause_count;
	cbcc_cause *causes;
	uint8_t    *supports;		/* [cause][draft][slot] */
	size_t		draft_count;
	cbcc_grammar *trial;		/* reads the sentence again */
	size_t		tokens_read;	/* in trials of the sentence */
	size_t		all_tokens_read;	/* and of all before it */
	cbcc_token *saved;			/* the tokens while some are blanked */
} cbcc_evidence;

/* False where memory runs out; end() is to be called all the same. */
extern bool cbcc_evidence_start(cbcc_evidence *evidence, const cbcc_host *host);
extern void cbcc_evidence_end(cbcc_evidence *evidence);

/*
 * Read the sentence with grammar, and find what its facts rest on.  sentence
 * is the how manieth it is.  False where memory runs out.
 */
extern bool cbcc_evidence_read(cbcc_evidence *evidence, cbcc_grammar *grammar,
							   const char *text, const cbcc_sentence *sentence,
							   int ordinal);

static inline cbcc_support
cbcc_evidence_support(const cbcc_evidence *e, size_t cause, size_t draft,
					  cbcc_slot slot)
{
	return (cbcc_support) e->supports[(cause * e->draft_count + draft) *
									  CBCC_SLOT_COUNT + slot];
}

#endif							/* CBCC_EVIDENCE_H */
