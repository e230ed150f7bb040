/*-------------------------------------------------------------------------
 *
 * exchange.c
 *		What numbers of one sentence take from those behind them.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/*
 * "200 cán bộ theo học ba lớp tiếng Mông": people take the subject of the
 * class that they go to.
 */
static void
take_class_subject(cbcc_grammar *g)
{
	for (size_t i = 1; i < g->draft_count; i++)
	{
		const cbcc_draft *class = &g->drafts[i];
		const cbcc_draft *d = cbcc_draft_before(g, i);

		if (d == NULL || class->is_rejected ||
			d->fact.event != CBCC_EVENT_TRAINING ||
			d->fact.qualification.track != CBCC_TRACK_NONE ||
			d->fact.quantity.unit == CBCC_UNIT_CLASS ||
			class->fact.quantity.unit != CBCC_UNIT_CLASS)
			continue;
		if (cbcc_segment_start(&g->analysis, cbcc_draft_item(g, i)->first) <=
			g->analysis.items[d->item].first)
			g->drafts[d->item].fact.qualification = class->fact.qualification;
	}
}

/* "12 biên chế, trong đó 1 trưởng ban, 2 phó trưởng ban, 9 chuyên viên": not all hold posts */
static bool
has_part_of_no_kind(const cbcc_grammar *g, size_t group)
{
	for (size_t i = group + 1; i < g->draft_count; i++)
		if (!g->drafts[i].is_rejected && g->drafts[i].tie == CBCC_TIE_PART &&
			g->drafts[i].group == group && !g->drafts[i].has_own_kinds)
			return true;
	return false;
}

/* "28 người nghỉ hưu, trong đó 9 giáo viên": what the others are is not said */
static bool
is_only_part(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		group = g->drafts[index].group;

	for (size_t i = group + 1; i < g->draft_count; i++)
		if (i != index && !g->drafts[i].is_rejected && g->drafts[i].tie == CBCC_TIE_PART &&
			g->drafts[i].group == group && g->drafts[i].has_own_kinds)
			return false;
	return cbcc_some_link(a, CBCC_LINK_PART, a->items[group].end, cbcc_draft_item(g, index)->first);
}

/* "1.136 người, gồm 296 cán bộ, 217 công chức": all are what the parts are. */
static void
take_kinds_of_parts(cbcc_grammar *g)
{
	for (size_t i = 1; i < g->draft_count; i++)
	{
		const cbcc_draft *d = &g->drafts[i];
		cbcc_draft *group = d->group == CBCC_DRAFT_NONE ? NULL : &g->drafts[d->group];

		if (d->is_rejected || d->tie != CBCC_TIE_PART || group == NULL ||
			!d->has_own_kinds || group->has_own_kinds ||
			/* "58 trường hợp, trong đó lãnh đạo 2 người", "15 người (11 đảng viên)": not all */
			(d->fact.population & CBCC_POPULATION_KINDS) == CBCC_POPULATION_PARTY_MEMBER ||
			((d->fact.population & CBCC_POPULATION_KINDS) == CBCC_POPULATION_LEADER &&
			 ((group->fact.population & CBCC_POPULATION_KINDS) != 0 ||
			  has_part_of_no_kind(g, d->group))) ||
			cbcc_draft_item(g, i)->unit != CBCC_UNIT_PERSON || is_only_part(g, i) ||
			!(d->fact.event == group->fact.event))
			continue;
		group->fact.population |= d->fact.population & CBCC_POPULATION_KINDS;
	}
	/* "486 người, đạt 112% kế hoạch, gồm 61 công chức": and its share */
	for (size_t i = 1; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *whole = cbcc_draft_before(g, i);

		if (!d->is_rejected && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_CHANGE) &&
			whole != NULL && !whole->has_own_kinds && !d->has_own_kinds &&
			(d->fact.population & CBCC_POPULATION_KINDS) == 0)
			d->fact.population |= whole->fact.population & CBCC_POPULATION_KINDS;
	}
}

/* Is there a noun phrase and "và" or a comma, and nothing more? */
static bool
is_coordinated(const cbcc_analysis *a, size_t from, size_t to)
{
	/* "Nam Giang cử 58 cán bộ, Bắc Trà My 71 cán bộ đi học" */
	while (to > from + 1 && a->roles[to - 1] == CBCC_ROLE_PLACE)
		to--;
	if (to == 0 || !cbcc_joins(a, to - 1))
		return false;
	for (size_t i = from; i < to; i++)
		if (a->cuts[i] >= CBCC_CUT_COLON)
			return false;
	return true;
}

/* "29 giảng viên, 23/29 giảng viên": the first is the whole of the second. */
static bool
is_whole_of(const cbcc_grammar *g, size_t whole, size_t part)
{
	return g->drafts[part].fact.has_out_of && !g->drafts[whole].fact.has_out_of;
}

/* "9 đồng chí bí thư, 14 đồng chí phó bí thư": nobody is both */
static bool
counts_other_posts(const cbcc_analysis *a, const cbcc_item *item, const cbcc_item *next)
{
	return item->end < a->count && next->end < a->count &&
		cbcc_names_only(a, item->end, CBCC_POPULATION_LEADER | CBCC_POPULATION_LEVELS) &&
		cbcc_names_only(a, next->end, CBCC_POPULATION_LEADER | CBCC_POPULATION_LEVELS) &&
		(a->tokens[item->end].key != a->tokens[next->end].key ||
		 a->tokens[item->end].atoms != a->tokens[next->end].atoms);
}

/* "Trường có 46 giáo viên, 31 giáo viên đã có bằng đại học": of the 46 */
static bool
counts_their_whole(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) &&
		!cbcc_has_link(a, cbcc_draft_item(g, index + 1)->first - 1, CBCC_LINK_AND) &&
		!counts_other_posts(a, item, cbcc_draft_item(g, index + 1)) &&
		(g->drafts[index].fact.population == g->drafts[index + 1].fact.population ||
		 /* "Huyện có 120 công chức, 12 trưởng phòng đều là nữ" */
		 (cbcc_names_only(a, cbcc_draft_item(g, index + 1)->end, CBCC_POPULATION_LEADER) &&
		  (g->drafts[index].fact.population & CBCC_POPULATION_LEADER) == 0));
}

/* "... là người dân tộc thiểu số" */
static uint32_t
traits_predicated(const cbcc_grammar *g, size_t index)
{
	return cbcc_population_said_behind(g, cbcc_draft_item(g, index)->end,
									   g->drafts[index].right);
}

/*
 * One predicate of two subjects: "80% cán bộ và 90% công chức cấp xã đạt
 * chuẩn", "18/21 bí thư và 16/21 chủ tịch có trình độ trung cấp".
 */
static void
share_predicate(cbcc_grammar *g)
{
	uint32_t	traits = 0;

	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		const cbcc_draft *next = &g->drafts[i];
		size_t		end = cbcc_draft_item(g, i - 1)->end;

		if (d->is_rejected || next->is_rejected || !d->has_own_kinds ||
			!next->has_own_kinds || is_whole_of(g, i - 1, i) || d->has_own_event ||
			d->has_own_qualification || d->fact.standard != CBCC_STANDARD_NONE ||
			counts_their_whole(g, i - 1) ||
			(d->fact.population & CBCC_POPULATION_TRAITS & ~next->fact.population) != 0 ||
			cbcc_draft_item(g, i - 1)->unit != cbcc_draft_item(g, i)->unit ||
			!is_coordinated(&g->analysis, end, cbcc_draft_item(g, i)->first))
		{
			traits = 0;
			continue;
		}
		/* "4 giám đốc sở, 2 chủ tịch huyện là nữ", but "12 lãnh đạo, 4 trưởng phòng là nữ" */
		if (next->tie != CBCC_TIE_PART ||
			(counts_other_posts(&g->analysis, cbcc_draft_item(g, i - 1), cbcc_draft_item(g, i)) &&
			 g->analysis.tokens[end].key != KEY_LANH))
			traits |= traits_predicated(g, i);
		else
			traits = 0;
		d->fact.population |= traits;
		/* "có 21 giáo viên và 4 công chức xin thôi việc" */
		if (((cbcc_has_link(&g->analysis, cbcc_draft_item(g, i)->first - 1, CBCC_LINK_AND) &&
			  (cbcc_draft_item(g, i)->counts_people ||
			   cbcc_draft_item(g, i)->unit == CBCC_UNIT_PERCENT)) ||
			 counts_other_posts(&g->analysis, cbcc_draft_item(g, i - 1), cbcc_draft_item(g, i))) &&
			d->fact.event == CBCC_EVENT_STOCK)
		{
			d->fact.event = next->fact.event;
			d->fact.modality = next->fact.modality;
		}
		if (!next->has_own_qualification && next->fact.standard == CBCC_STANDARD_NONE)
			continue;
		/* "80% cán bộ, 100% công chức xã đạt chuẩn" */
		if ((d->fact.population & CBCC_POPULATION_LEVELS) == 0)
			d->fact.population |= next->fact.population & CBCC_POPULATION_LEVELS;
		d->fact.qualification = next->fact.qualification;
		d->fact.standard = next->fact.standard;
		d->fact.event = next->fact.event;
		d->fact.modality = next->fact.modality;
	}
}

#define STAFF \
	(CBCC_POPULATION_CADRE | CBCC_POPULATION_CIVIL_SERVANT | CBCC_POPULATION_PUBLIC_EMPLOYEE | \
	 CBCC_POPULATION_WORKER | CBCC_POPULATION_PART_TIME | CBCC_POPULATION_LECTURER)

/* "12 công chức", "59 bác sĩ", "120 điều dưỡng": what they are employed as */
static bool
counts_staff(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (d->is_rejected || item->unit != CBCC_UNIT_PERSON || item->end >= a->count)
		return false;
	if (d->own_people == 0)
		return cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_QUALIFICATION) ||
			(item->has_unit && a->tokens[item->end - 1].atoms > 1);
	return (cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_POPULATION) ||
			cbcc_token_has(&a->tokens[item->end - 1], CBCC_CLASS_POPULATION)) &&
		(d->own_people & CBCC_POPULATION_KINDS & ~STAFF) == 0;
}

static uint64_t
words_of_attainment(const uint64_t *rows)
{
	return rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_STANDARD] |
		rows[CBCC_SET_LINK + CBCC_LINK_IS];
}

/*
 * "12 cán bộ, 15 công chức xã nghỉ hưu năm 2022", "59 bác sĩ, 120 điều dưỡng nghỉ việc":
 * what is said behind the last is done to all.
 */
static void
share_event(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		shared = 0;

	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		const cbcc_draft *next = &g->drafts[i];
		size_t		at = cbcc_draft_item(g, i - 1)->end + 1;
		size_t		first = cbcc_draft_item(g, i)->first;

		if ((!cbcc_governor_keeps(next->fact.event) &&
			 next->fact.event != CBCC_EVENT_EVALUATION) || d->fact.event != CBCC_EVENT_STOCK ||
			!counts_staff(g, i - 1) || !counts_staff(g, i) ||
			(d->own_people & next->own_people & CBCC_POPULATION_KINDS) != 0 ||
			!cbcc_joins(a, first - 1) ||
			(shared != i && cbcc_verb_first(a, cbcc_draft_item(g, i)->end, next->right,
											false) == CBCC_NO_WORD))
			continue;
		/* "12 công chức ngành thuế huyện X, 9 công chức ..." */
		if (cbcc_population_phrase_end(a, at, first, false) < first ||
			cbcc_some_of(a, words_of_attainment, at, first) ||
			cbcc_some_cut(a, CBCC_CUT_COLON, at, first))
			continue;
		shared = i - 1;
		d->fact.event = next->fact.event;
		d->fact.modality = next->fact.modality;
		if (!d->fact.period.known)
			d->fact.period = next->fact.period;
		if ((d->fact.population & CBCC_POPULATION_LEVELS) == 0)
			d->fact.population |= next->own_people & CBCC_POPULATION_LEVELS;
	}
}

/* ", cảnh cáo 26": nothing but what was done between two numbers */
static bool
is_next_verb(const cbcc_analysis *a, size_t from, size_t to)
{
	size_t		at = from;

	while (at < to && cbcc_joins(a, at))
		at++;
	if (at == from || at == to)
		return false;
	while (at < to && cbcc_tells_event(a, at))
		at++;
	return at == to;
}

/* "khiển trách 74, cảnh cáo 26, cách chức 3 công chức": the noun behind the last is of all */
static void
share_noun(cbcc_grammar *g)
{
	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		const cbcc_draft *next = &g->drafts[i];
		const cbcc_item *item = cbcc_draft_item(g, i - 1);

		if (!d->is_rejected && !next->is_rejected && d->has_own_event && next->has_own_event &&
			item->unit == CBCC_UNIT_PERSON && d->own_people == 0 &&
			(d->fact.population & CBCC_POPULATION_KINDS) == 0 &&
			cbcc_draft_item(g, i)->unit == CBCC_UNIT_PERSON &&
			is_next_verb(&g->analysis, item->end, cbcc_draft_item(g, i)->first))
			d->fact.population |= next->fact.population;
	}
}

/* "..., đều là đảng viên": who all of a row are; 0 where nothing is said of them together */
static uint32_t
people_of_all(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		to = g->drafts[index].right;
	size_t		is = 1 + cbcc_next_in(a, CBCC_SET_LINK + CBCC_LINK_ALL,
									  cbcc_draft_item(g, index)->end, to);

	return cbcc_has_link(a, is, CBCC_LINK_IS) ? cbcc_population_between(g, is, to) &
		(CBCC_POPULATION_TRAITS | CBCC_POPULATION_PARTY_MEMBER) : 0;
}

/* "12 bí thư và 11 chủ tịch xã đều là nữ" */
static void
share_what_all_are(cbcc_grammar *g)
{
	uint32_t	all = 0;

	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		size_t		first = cbcc_draft_item(g, i)->first;

		if (d->is_rejected || d[1].is_rejected || !d->has_own_kinds || !d[1].has_own_kinds ||
			cbcc_draft_item(g, i - 1)->unit != cbcc_draft_item(g, i)->unit ||
			!is_coordinated(&g->analysis, cbcc_draft_item(g, i - 1)->end, first))
			all = 0;
		else if (cbcc_has_link(&g->analysis, first - 1, CBCC_LINK_AND))
			all = people_of_all(g, i);
		d->fact.population |= all;
	}
}

/* Back from a number past "cử", "mỗi" and who or when: a comma or "và" there? */
static bool
names_next_sender(const cbcc_analysis *a, size_t at)
{
	while (at > 0 && (a->roles[at - 1] == CBCC_ROLE_PLACE || a->roles[at - 1] == CBCC_ROLE_TIME ||
					  a->tokens[at - 1].key == KEY_CU || a->tokens[at - 1].key == KEY_MOI))
		at--;
	return at > 0 && cbcc_joins(a, at - 1);
}

/* "huyện X cử 45 cán bộ, huyện Y cử 31 cán bộ đi học đại học": all are sent to the same. */
static void
share_errand(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = g->draft_count; i-- > 1;)
	{
		cbcc_draft *d = &g->drafts[i - 1];
		const cbcc_draft *next = &g->drafts[i];
		size_t		first = cbcc_draft_item(g, i - 1)->first;

		if (first == 0 || a->tokens[first - 1].key != KEY_CU || d->is_rejected ||
			next->is_rejected || d->fact.event != CBCC_EVENT_STOCK || d->has_own_event ||
			next->fact.event == CBCC_EVENT_STOCK || !d->has_own_kinds || !next->has_own_kinds ||
			!names_next_sender(a, cbcc_draft_item(g, i)->first))
			continue;
		d->fact.event = next->fact.event;
		d->fact.modality = next->fact.modality;
		if (!d->has_own_qualification)
			d->fact.qualification = next->fact.qualification;
	}
}

/* "riêng phường Vĩnh Phước 88,5%", "cấp huyện là 92%": only a place or level is new. */
static bool
stands_elsewhere(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	uint32_t	named = cbcc_population_between(g, d->left, item->first);

	if (named != 0 ? (named & ~(uint32_t) CBCC_POPULATION_LEVELS) == 0 :
		cbcc_names_sector(&g->analysis, d->left, item->first))
		return true;

	for (size_t i = 0; i < g->analysis.mention_count; i++)
		if (g->analysis.mentions[i].first >= d->left &&
			g->analysis.mentions[i].first < item->first)
			return d->own_people == 0;
	return false;
}

/* "ở nhóm cán bộ, tỷ lệ đạt chuẩn là 85%": whose share it is stands apart */
static bool
names_kinds(const cbcc_grammar *g, const cbcc_draft *d)
{
	return d->has_own_kinds || (d == g->drafts && (g->frame_population & CBCC_POPULATION_KINDS) != 0);
}

/*
 * "85% cán bộ đạt chuẩn, công chức 90%": the same is said of the others, or of
 * another place.
 */
static void
repeat_predicate(cbcc_grammar *g)
{
	for (size_t i = 1; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *before = cbcc_draft_before(g, i);

		/* "giáo viên THCS là 84,3%; riêng giáo viên THPT đạt chuẩn 100%" */
		if (before != NULL && !d->is_rejected &&
			d->fact.standard != CBCC_STANDARD_NONE &&
			before->fact.standard != CBCC_STANDARD_NONE &&
			d->fact.qualification.track == CBCC_TRACK_NONE &&
			before->fact.event == d->fact.event)
			d->fact.qualification.track = before->fact.qualification.track;
		if (d->is_rejected || before == NULL ||
			!((d->has_own_kinds && names_kinds(g, before)) || stands_elsewhere(g, i)) ||
			d->has_own_event || d->has_own_qualification ||
			d->tie == CBCC_TIE_CHANGE || d->fact.standard != CBCC_STANDARD_NONE ||
			d->fact.quantity.unit != CBCC_UNIT_PERCENT ||
			before->fact.quantity.unit != CBCC_UNIT_PERCENT ||
			before->fact.event != d->fact.event)
			continue;
		/* "20% cán bộ lãnh đạo là người dân tộc thiểu số": a predicate, too */
		if (cbcc_some_link(&g->analysis, CBCC_LINK_IS, cbcc_draft_item(g, i)->end, d->right) ||
			cbcc_some_link(&g->analysis, CBCC_LINK_POST, cbcc_draft_item(g, i)->end, d->right))
			continue;
		d->fact.qualification = before->fact.qualification;
		d->fact.standard = before->fact.standard;
	}
}

/* "- Lý luận chính trị: / + Trung cấp: 1.987 người": of the list's track. */
static cbcc_track
track_of_list(const cbcc_grammar *g)
{
	return g->discourse.list_is_open ? g->discourse.list.qualification.track : CBCC_TRACK_NONE;
}

/*
 * "Có trình độ đại học, cán bộ chiếm 71%; công chức chiếm 82%": said at the head
 * for all, until a number has a predicate of its own.
 */
static void
take_fronted_qualification(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;
	cbcc_qualification_phrase fronted;
	/* "+ Đại học: năm 2015: 1.204 người; năm 2021: 2.209 người" */
	size_t		start = a->opening == 0 && a->count > 1 && a->tokens[0].kind == CBCC_ATOM_MARK ? 1 :
		a->opening;
	size_t		end = a->count == 0 ? 0 : cbcc_segment_end(a, start);

	if (g->draft_count == 0 || end > cbcc_draft_item(g, 0)->first ||
		!(cbcc_has_link(a, start, CBCC_LINK_HAVE) ||
		  cbcc_has_link(a, start, CBCC_LINK_HEADING) ||
		  cbcc_has_link(a, start, CBCC_LINK_TOWARDS) ||
		  cbcc_token_has(&a->tokens[start], CBCC_CLASS_QUALIFICATION) ||
		  cbcc_token_has(&a->tokens[start], CBCC_CLASS_EVENT) ||
		  cbcc_token_has(&a->tokens[start], CBCC_CLASS_TRACK)) ||
		!cbcc_qualification_phrase_read(a->tokens, start, end, track_of_list(g), &fronted) ||
		!fronted.has_level)
		return;
	for (size_t i = 0; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];

		if (d->is_rejected)
			continue;
		if (d->has_own_qualification || d->fact.event != CBCC_EVENT_STOCK ||
			/* "Tiểu học: 412 người": where they teach */
			(fronted.range.track == CBCC_TRACK_GENERAL &&
			 (d->fact.population & CBCC_POPULATION_LECTURER) != 0))
			return;
		if (d->fact.qualification.track == CBCC_TRACK_NONE)
			d->fact.qualification = fronted.range;
	}
}

/* "171 người, tức 57,4%, học xong trung cấp": said behind the share. */
static void
take_back_from_share(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		const cbcc_draft *next = &g->drafts[i + 1];

		if (d->is_rejected || next->is_rejected || next->tie != CBCC_TIE_SAME ||
			next->anchor < i || cbcc_draft_is_whole(g, i))
			continue;
		if (d->fact.qualification.track == CBCC_TRACK_NONE)
			d->fact.qualification = next->fact.qualification;
		if (d->fact.standard == CBCC_STANDARD_NONE)
			d->fact.standard = next->fact.standard;
	}
}

static uint64_t
more_said(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return rows[CBCC_CLASS_EVENT] | rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] |
		rows[CBCC_CLASS_STANDARD] | rows[CBCC_CLASS_POPULATION] | links[CBCC_LINK_IS];
}

/*
 * "11 trong số 52 giáo viên nghỉ việc": the part alone, that the clause begins with; but
 * "nữ có 19 trong số 118 người trúng tuyển"
 */
static bool
is_done_to_part(const cbcc_analysis *a, const cbcc_draft *d, const cbcc_draft *whole)
{
	size_t		end = a->items[whole->item].end;
	size_t		verb = cbcc_verb_last(a, end, whole->right, false);

	return verb != CBCC_NO_WORD && d->fact.event == cbcc_verb_event(a, verb) &&
		cbcc_verb_last(a, end, verb, false) == CBCC_NO_WORD &&
		!cbcc_some_of(a, more_said, verb + 1, whole->right) &&
		!cbcc_some_of(a, more_said, d->left, a->items[d->item].first);
}

/* "38 trong số 52 chủ tịch xã có bằng đại học, chiếm 73%": a share of the part, told behind */
static void
hand_to_share(const cbcc_draft *d, cbcc_draft *share)
{
	if (share->is_rejected || share->tie != CBCC_TIE_SAME || share->anchor != d->item)
		return;
	share->fact.population |= d->fact.population;
	share->fact.qualification = d->fact.qualification;
	share->fact.standard = d->fact.standard;
}

/* "... là người Khmer", "... là đảng viên": whom nothing before names */
static uint32_t
people_predicated(const cbcc_grammar *g, size_t index)
{
	size_t		from = cbcc_draft_item(g, index)->end;
	size_t		to = g->drafts[index].right;
	size_t		is = cbcc_next_in(&g->analysis, CBCC_SET_LINK + CBCC_LINK_IS, from, to);

	return is < to ? cbcc_population_between(g, is, to) & ~cbcc_population_between(g, from, is) : 0;
}

/*
 * "17 trong tổng số 24 cán bộ là người Khmer": they are of the whole's kinds, and
 * what is said behind it is said of them.
 */
static void
take_from_whole(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		cbcc_draft *whole = &g->drafts[i + 1];
		size_t		link = cbcc_draft_item(g, i)->end;

		if (d->is_rejected || whole->is_rejected || d->has_own_kinds ||
			!whole->has_own_kinds || link + 1 != cbcc_draft_item(g, i + 1)->first ||
			!cbcc_has_link(&g->analysis, link, CBCC_LINK_OF_WHOLE))
			continue;
		d->fact.population = whole->fact.population | d->own_people;
		whole->fact.population &= ~people_predicated(g, i + 1);
		/* "xã X có 3 trong tổng số 21 cán bộ của huyện" */
		if (!cbcc_some_in(&g->analysis, CBCC_SET_ROLE + CBCC_ROLE_PLACE, d->wide_left, link) &&
			whole->place != CBCC_PLACE_NONE)
			d->place = whole->place;
		if (whole->has_own_event && is_done_to_part(&g->analysis, d, whole))
			whole->fact.event = CBCC_EVENT_STOCK;
		if (!d->has_own_qualification)
		{
			d->fact.qualification = whole->fact.qualification;
			d->fact.standard = whole->fact.standard;
			whole->fact.qualification = (cbcc_qualification_range) {0};
			whole->fact.standard = CBCC_STANDARD_NONE;
		}
		if (i + 2 < g->draft_count)
			hand_to_share(d, whole + 1);
	}
}

/*
 * "28 người là nữ, 11 người có bằng thạc sĩ trong số 240 công chức": those before the
 * whole are of its people, and it has nothing of what is said of them.
 */
static void
give_whole_to_parts(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 1; i < g->draft_count; i++)
	{
		cbcc_draft *whole = &g->drafts[i];
		size_t		first = cbcc_draft_item(g, i)->first;

		if (whole->is_rejected || !whole->has_own_kinds ||
			!cbcc_has_link(a, first - 1, CBCC_LINK_OF_WHOLE))
			continue;
		if (!cbcc_some_in(a, CBCC_CLASS_STANDARD, first, whole->right))
			whole->fact.standard = CBCC_STANDARD_NONE;
		for (size_t j = i; j-- > 0;)
		{
			cbcc_draft *d = &g->drafts[j];

			if (d->is_rejected || d->has_own_kinds || d->fact.event == CBCC_EVENT_CHANGE ||
				d->fact.quantity.unit != CBCC_UNIT_PERSON ||
				cbcc_some_cut(a, CBCC_CUT_COLON, cbcc_draft_item(g, j)->end, first))
				break;
			d->fact.population |= whole->fact.population &
				(CBCC_POPULATION_KINDS | CBCC_POPULATION_LEVELS);
			if (d->fact.has_out_of)
				continue;
			d->fact.has_out_of = true;
			d->fact.out_of = cbcc_draft_item(g, i)->number.value;
		}
	}
}

/*
 * "14 người (trong tổng số 52 cán bộ) được cử đi học": they are of the whole's kinds, and
 * it has nothing of what is said behind the bracket.
 */
static void
part_from_whole_in_brackets(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	for (size_t i = 1; i < g->draft_count; i++)
	{
		cbcc_draft *whole = &g->drafts[i];
		cbcc_draft *d = whole - 1;

		if (d->is_rejected || whole->is_rejected || d->right <= whole->right ||
			!cbcc_draft_is_whole(g, i))
			continue;
		if ((d->fact.population & CBCC_POPULATION_KINDS) == 0)
			d->fact.population |= whole->fact.population &
				(CBCC_POPULATION_KINDS | CBCC_POPULATION_LEVELS);
		if (!whole->has_own_qualification)
			whole->fact.qualification = (cbcc_qualification_range) {0};
		if (!cbcc_some_in(a, CBCC_CLASS_STANDARD, whole->left, whole->right))
			whole->fact.standard = CBCC_STANDARD_NONE;
		if (!whole->has_own_event && cbcc_some_in(a, CBCC_CLASS_EVENT, whole->right, d->right))
			whole->fact.event = CBCC_EVENT_STOCK;
	}
}

/* A class for which nobody is named is for those counted beside it. */
static void
take_class_audience(cbcc_grammar *g)
{
	for (size_t i = 0; i + 1 < g->draft_count; i++)
		if (!g->drafts[i].is_rejected && !g->drafts[i + 1].is_rejected &&
			g->drafts[i + 1].tie == CBCC_TIE_COMPANION &&
			(g->drafts[i].fact.population & CBCC_POPULATION_KINDS) == 0)
			g->drafts[i].fact.population = g->drafts[i + 1].fact.population;
}

/* "tiêu 12 tỷ đồng, bình quân 30 triệu đồng/học viên": all of it is for those, too. */
static void
take_audience_of_mean(cbcc_grammar *g)
{
	for (size_t i = 1; i < g->draft_count; i++)
	{
		cbcc_draft *total = &g->drafts[i - 1];
		const cbcc_draft *mean = &g->drafts[i];

		if (!total->is_rejected && !mean->is_rejected && total->fact.population == 0 &&
			total->fact.event == CBCC_EVENT_SPENDING && total->fact.stat == CBCC_STAT_TOTAL &&
			mean->fact.event == CBCC_EVENT_SPENDING && mean->fact.stat == CBCC_STAT_MEAN)
			total->fact.population = mean->fact.population;
	}
}

/*
 * "cao cấp 1 lớp, trung cấp 2 lớp, tổng cộng 190 người": of all the classes before
 * it, so of all that they teach where that is of one track.
 */
static void
take_total_of_classes(cbcc_grammar *g)
{
	for (size_t i = 2; i < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];
		cbcc_qualification_range *range = &d->fact.qualification;

		if (d->is_rejected || d->has_own_qualification || d->fact.event != CBCC_EVENT_TRAINING ||
			d->fact.quantity.unit == CBCC_UNIT_CLASS ||
			!cbcc_token_is(&g->analysis.tokens[cbcc_draft_item(g, i)->first - 1],
						   CBCC_CLASS_STAT, CBCC_STAT_TOTAL))
			continue;
		for (const cbcc_draft *class = d; class-- > g->drafts && !class->is_rejected &&
			 class->fact.quantity.unit == CBCC_UNIT_CLASS &&
			 class->fact.qualification.track == range->track;)
		{
			if (class->fact.qualification.min < range->min)
				range->min = class->fact.qualification.min;
			if (class->fact.qualification.max > range->max)
				range->max = class->fact.qualification.max;
		}
	}
}

/* Do two numbers stand as "từ 21,5% lên 29,8%"? */
static bool
is_span(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *from = cbcc_draft_item(g, index);
	const cbcc_item *to = cbcc_draft_item(g, index + 1);

	return !g->drafts[index].is_rejected && !g->drafts[index + 1].is_rejected &&
		from->first > 0 && cbcc_tie_says_towards(a, to->first) &&
		cbcc_token_is(&a->tokens[from->first - 1], CBCC_CLASS_TIME, CBCC_TIME_FROM);
}

/* Two values of one thing, the later one reached: "34,7%, ... đã lên 63,1%". */
static bool
is_rise(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *to = cbcc_draft_item(g, index + 1);

	return !g->drafts[index].is_rejected && !g->drafts[index + 1].is_rejected &&
		cbcc_tie_says_towards(a, to->first);
}

static bool
has_time(const cbcc_analysis *a, size_t from, size_t to)
{
	for (size_t i = 0; i < a->time_count; i++)
		if (a->times[i].first >= from && a->times[i].first < to)
			return true;
	return false;
}

/*
 * "từ 21,5% (năm 2020) lên 34,6% (năm 2025); nữ từ 21,5% lên 29,8%": the years
 * of one rise hold for those listed behind it (ruling 35).
 */
static void
take_years_of_span(cbcc_grammar *g)
{
	const cbcc_draft *dated = NULL;

	for (size_t i = 0; i + 1 < g->draft_count; i++)
	{
		cbcc_draft *d = &g->drafts[i];

		if (dated != NULL && is_span(g, i) &&
			!has_time(&g->analysis, d[0].left, d[1].right))
		{
			d[0].fact.period = dated[0].fact.period;
			d[1].fact.period = dated[1].fact.period;
		}
		else if (is_rise(g, i) && d[0].fact.period.known)
			dated = d;
	}
}

void
cbcc_exchange_slots(cbcc_grammar *g)
{
	const cbcc_analysis *a = &g->analysis;

	/* with a single fact there is nothing to exchange */
	if (g->fact_count < 2)
	{
		take_fronted_qualification(g);
		return;
	}
	if ((g->units & 1u << CBCC_UNIT_CLASS) != 0)
	{
		take_class_subject(g);
		take_total_of_classes(g);
	}
	if (cbcc_some_link(a, CBCC_LINK_OF_WHOLE, 0, a->count))
	{
		take_from_whole(g);
		part_from_whole_in_brackets(g);
	}
	give_whole_to_parts(g);
	if ((g->ties & 1u << CBCC_TIE_COMPANION) != 0)
		take_class_audience(g);
	if ((g->units & 1u << CBCC_UNIT_VND) != 0)
		take_audience_of_mean(g);
	if ((g->ties & 1u << CBCC_TIE_SAME) != 0)
		take_back_from_share(g);
	take_fronted_qualification(g);
	share_predicate(g);
	if (cbcc_some_link(a, CBCC_LINK_ALL, 0, a->count))
		share_what_all_are(g);
	share_event(g);
	share_noun(g);
	share_errand(g);
	if ((g->units & 1u << CBCC_UNIT_PERCENT) != 0)
		repeat_predicate(g);
	if ((g->ties & 1u << CBCC_TIE_PART) != 0)
		take_kinds_of_parts(g);
	if (cbcc_some_link(a, CBCC_LINK_TOWARDS, 0, a->count) ||
		cbcc_some_in(a, CBCC_CLASS_CHANGE, 0, a->count))
		take_years_of_span(g);
}
