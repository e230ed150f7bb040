/*-------------------------------------------------------------------------
 *
 * trained.c
 *		Those who were sent to study, and who of them have come through.
 *
 * "Huyện cử 60 cán bộ đi học đại học. Đến nay, 45 người đã tốt nghiệp": parts of
 * those trained, who have learnt the same (ruling 32).
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

void
cbcc_trained_carry(cbcc_grammar *g, const cbcc_draft *head)
{
	cbcc_discourse *s = &g->discourse;

	/* behind what it cost, too */
	if (head->fact.event == CBCC_EVENT_SPENDING)
		return;
	s->trained_population = 0;
	if (head->fact.event != CBCC_EVENT_TRAINING)
		return;
	s->trained_population = head->fact.population;
	s->trained_paragraph = s->paragraph;
	s->trained = head->fact.qualification;
}

/* Are the people of a draft, where it says who they are, of those? */
static bool
are_of(const cbcc_grammar *g, size_t index, uint32_t population)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	own = d->own_people & CBCC_POPULATION_KINDS;

	if (own == CBCC_POPULATION_LEARNER)
		return true;
	return (population & CBCC_POPULATION_KINDS) != 0 &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERSON && (own & ~population) == 0;
}

bool
cbcc_trained_comes_through(const cbcc_grammar *g, size_t index, cbcc_qualification_range *learnt)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *head = cbcc_draft_head(g, index);

	if (!cbcc_some_link(&g->analysis, CBCC_LINK_GRADUATE, d->left, d->right))
		return false;
	if (head != NULL)
	{
		*learnt = head->fact.qualification;
		return head->fact.event == CBCC_EVENT_TRAINING && are_of(g, index, head->fact.population);
	}
	*learnt = s->trained;
	return s->trained_paragraph + !d->has_own_kinds >= s->paragraph &&
		are_of(g, index, s->trained_population);
}
