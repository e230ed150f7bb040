/*-------------------------------------------------------------------------
 *
 * recruits.c
 *		Of whom those are who are recruited.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

/* "96 học viên đã tốt nghiệp, 80 người được tuyển dụng" are the same people */
#define RECRUITABLE \
	((uint32_t) (CBCC_POPULATION_LEARNER | CBCC_POPULATION_PART_TIME))

/* "1.120 chỉ tiêu tuyển dụng giáo viên", "118 người trúng tuyển công chức" */
bool
cbcc_recruits_named_behind(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		verb = item->end;

	return verb + 1 < a->count &&
		cbcc_token_is(&a->tokens[verb], CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT) &&
		(item->unit == CBCC_UNIT_POST || item->unit == CBCC_UNIT_PERCENT_OF_PLAN ||
		 (cbcc_token_is(&a->tokens[verb], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL) &&
		  cbcc_token_has(&a->tokens[verb + 1], CBCC_CLASS_POPULATION)));
}

/* "tuyển dụng 16 đội viên vào công chức" */
static bool
counts_members(const cbcc_grammar *g, size_t index)
{
	const cbcc_token *noun = &g->analysis.tokens[cbcc_draft_item(g, index)->end - 1];

	return cbcc_token_has(noun, CBCC_CLASS_POPULATION) &&
		cbcc_token_value(noun, CBCC_CLASS_POPULATION) == 0;
}

/* "tuyển 320 công chức, thu hút 15 sinh viên", "cần tuyển 9 bác sĩ" */
static bool
counts_graduates(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return cbcc_is_said(a, item->end - 1, CBCC_LINK_STUDENT) ||
		(g->discourse.body == CBCC_PLACE_NONE && item->first > 0 && item->end < a->count &&
		 cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT) &&
		 cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_QUALIFICATION));
}

/*
 * "giải quyết được 98 cán bộ dôi dư: nghỉ hưu 41 người, 15 người được tiếp nhận vào cơ
 * quan huyện": those whom the group counts already.
 */
static bool
is_of_counted(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *group = g->drafts[index].tie == CBCC_TIE_PART ?
		cbcc_draft_group(g, index) : NULL;
	size_t		end = group != NULL ? g->analysis.items[group->item].end : 0;
	size_t		first = cbcc_draft_item(g, index)->first;

	return group != NULL && group->fact.event == CBCC_EVENT_REDUCTION &&
		(group->fact.population & CBCC_POPULATION_KINDS) != 0 &&
		(cbcc_some_cut(&g->analysis, CBCC_CUT_COLON, end, first) ||
		 cbcc_some_link(&g->analysis, CBCC_LINK_PART, end, first));
}

static uint64_t
events_and_applicants(const uint64_t *rows)
{
	return rows[CBCC_CLASS_EVENT] | rows[CBCC_SET_LINK + CBCC_LINK_APPLICANT];
}

/*
 * "Huyện tuyển công chức xã qua thi: 64 người đăng ký, 19 người được tuyển", "Có 64
 * hồ sơ dự tuyển công chức xã"
 */
static bool
frame_names_recruits(const cbcc_grammar *g)
{
	cbcc_for_each_of(i, &g->analysis, events_and_applicants, 0, g->frame_end)
		if ((cbcc_has_link(&g->analysis, i, CBCC_LINK_APPLICANT) ||
			 cbcc_token_is(&g->analysis.tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT)) &&
			(cbcc_population_between(g, i + 1, i + 2) & CBCC_POPULATION_KINDS) != 0)
			return true;
	return false;
}

/* "được giao 1.140 biên chế giáo viên, mới tuyển được 803 người" */
static bool
is_post(const cbcc_draft *d)
{
	return d->fact.event == CBCC_EVENT_STOCK && d->fact.quantity.unit == CBCC_UNIT_POST;
}

/*
 * Recruits are of no kind yet (ruling 29), but for members of those spoken of, and
 * where the text is about recruiting such.
 */
bool
cbcc_recruits_have_no_kind(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (d->fact.event != CBCC_EVENT_RECRUITMENT || counts_members(g, index) ||
		is_of_counted(g, index))
		return false;
	return counts_graduates(g, index) ||
		(!frame_names_recruits(g) && g->discourse.event != CBCC_EVENT_RECRUITMENT &&
		 (before == NULL || (before->fact.event != CBCC_EVENT_RECRUITMENT &&
							 !is_post(before) &&
							 !(before->fact.population & RECRUITABLE))));
}
