/*-------------------------------------------------------------------------
 *
 * role.c
 *		Who those counted are by what became of them: planned, appointed,
 *		graded, elected.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#define KINDS CBCC_POPULATION_KINDS
#define LEVELS CBCC_POPULATION_LEVELS
#define TRAITS CBCC_POPULATION_TRAITS
#define STAFF (CBCC_POPULATION_CADRE | CBCC_POPULATION_CIVIL_SERVANT | \
			   CBCC_POPULATION_PUBLIC_EMPLOYEE | CBCC_POPULATION_WORKER)

/*
 * "quy hoạch cấp ủy cấp tỉnh có 42 đồng chí": cadres, no members of what they
 * are planned for, whoever was spoken of (ruling 34).
 */
uint32_t
cbcc_role_planned_for(const cbcc_grammar *g, size_t index, uint32_t own, uint32_t set)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	if (own & KINDS)
		return set;
	if (d->has_own_event)
		for (size_t i = d->left; i + 1 < d->right; i++)
			if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_PLANNING) &&
				cbcc_token_is(&a->tokens[i + 1], CBCC_CLASS_BODY, CBCC_BODY_COMMITTEE))
				set &= ~KINDS;
	set &= ~(uint32_t) CBCC_POPULATION_ELECTED;
	return set & KINDS ? set : set | CBCC_POPULATION_CADRE;
}

/* "quy hoạch 59 đồng chí": of cadres, whichever staff another paragraph was about */
uint32_t
cbcc_role_planned(const cbcc_grammar *g, size_t index, uint32_t named, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];

	if (d->fact.event != CBCC_EVENT_PLANNING || d->tie != CBCC_TIE_NEW || g->continues ||
		((named | g->frame_population) & KINDS) != 0 ||
		(set & KINDS & ~STAFF) != 0 || g->discourse.fact_paragraph == g->discourse.paragraph)
		return set;
	/* "Quy hoạch ban chấp hành cấp tỉnh: / - Thạc sĩ: 52 đồng chí": of the list's level */
	if (!(named & LEVELS) && g->discourse.list_is_open)
		named |= g->discourse.list.population & LEVELS;
	return CBCC_POPULATION_CADRE | (named & (TRAITS | LEVELS));
}

/* "bổ nhiệm 21 cán bộ, gồm 14 trưởng phòng": the post that they are appointed to (ruling 34) */
uint32_t
cbcc_role_appointed(const cbcc_grammar *g, size_t index, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];
	uint32_t	whole = d->tie == CBCC_TIE_PART && d->group != CBCC_DRAFT_NONE &&
		g->drafts[d->group].fact.event == CBCC_EVENT_APPOINTMENT ?
		g->drafts[d->group].fact.population : 0;

	if (d->fact.event != CBCC_EVENT_APPOINTMENT || (set & KINDS) != CBCC_POPULATION_LEADER ||
		(whole & KINDS) == 0 || (whole & KINDS & ~STAFF) != 0)
		return set;
	return whole | (set & TRAITS);
}

/* "Trường có 34 giảng viên. Thi cuối khóa, loại giỏi 7%": those who learnt there */
uint32_t
cbcc_role_graded(const cbcc_grammar *g, size_t index, uint32_t named, uint32_t set)
{
	if (g->drafts[index].fact.event != CBCC_EVENT_EVALUATION || (named & KINDS) ||
		(set & KINDS) != CBCC_POPULATION_LECTURER ||
		!cbcc_some_value(&g->analysis, CBCC_CLASS_UNIT, CBCC_UNIT_CLASS, 0,
						 cbcc_draft_item(g, index)->first))
		return set;
	return CBCC_POPULATION_LEARNER | (named & TRAITS);
}

/*
 * "9 đồng chí được bầu vào Ban Chấp hành Đảng bộ huyện, 4 đồng chí được bổ nhiệm": the
 * seat is of those alone who were elected to it
 */
uint32_t
cbcc_role_without_seat(const cbcc_grammar *g, size_t index, uint32_t named, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const uint32_t elected = CBCC_POPULATION_ELECTED;

	if (before == NULL || named != 0 || !d->has_own_event ||
		before->fact.event != CBCC_EVENT_APPOINTMENT ||
		(before->fact.population & elected) == 0 ||
		(before->fact.population & STAFF) == 0)
		return set;
	return set & ~(elected | LEVELS);
}

/* "196 bí thư chi bộ xóm, ...; nữ bí thư 47 người": the same by a shorter name (ruling 28) */
uint32_t
cbcc_role_of_village(const cbcc_grammar *g, size_t index, uint32_t named, uint32_t set)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if ((named & (KINDS | LEVELS)) != CBCC_POPULATION_LEADER || before == NULL ||
		(before->fact.population & (KINDS | LEVELS)) !=
		(CBCC_POPULATION_CADRE | CBCC_POPULATION_VILLAGE) ||
		cbcc_some_in(&g->analysis, CBCC_CLASS_BODY, d->left, d->right))
		return set;
	return CBCC_POPULATION_CADRE | CBCC_POPULATION_VILLAGE | (set & TRAITS);
}

/* Candidates go without the level of the seat; those who fill it have it back. */
uint32_t
cbcc_role_elected(cbcc_grammar *g, size_t index, uint32_t set)
{
	cbcc_draft *d = &g->drafts[index];
	bool		elects = d->fact.event == CBCC_EVENT_APPOINTMENT;

	if ((elects || d->fact.event == CBCC_EVENT_CHANGE ||
		 d->fact.event == CBCC_EVENT_TRAINING) &&
		cbcc_seat_is_stood_for(g, index))
	{
		d->is_of_candidates = true;
		d->withheld = set & LEVELS;
		return cbcc_seat_candidates(g, set);
	}
	/* "98 người ứng cử đại biểu HĐND tỉnh để bầu 60 đại biểu" */
	if (elects && !(set & LEVELS) && d->before != CBCC_DRAFT_NONE &&
		cbcc_seat_is_filled(g, index))
		set |= g->drafts[d->before].withheld;
	return set;
}
