/*-------------------------------------------------------------------------
 *
 * scope.c
 *		Is a number about officials at all?
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

/* Law lets no constituency elect more. */
#define SEATS_OF_UNIT 5

/* What an allowance is for has no more words. */
#define PAY_DISTANCE 4

static uint64_t
free_qualities(const uint64_t *rows)
{
	return (rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK] |
			rows[CBCC_CLASS_STANDARD] | rows[CBCC_CLASS_EVENT]) &
		rows[CBCC_SET_ROLE + CBCC_ROLE_PLAIN];
}

static uint64_t
free_subjects(const uint64_t *rows)
{
	return (rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_POPULATION] |
			rows[CBCC_CLASS_TRACK] | rows[CBCC_CLASS_STANDARD] | rows[CBCC_CLASS_SEAT]) &
		rows[CBCC_SET_ROLE + CBCC_ROLE_PLAIN];
}

static uint64_t
free_units_and_events(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_UNIT) | cbcc_free_of(rows, CBCC_CLASS_EVENT);
}

bool
cbcc_scope_has_subject(const cbcc_grammar *g, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	if (cbcc_some_of(a, free_subjects, from, to))
		return true;
	cbcc_for_each_of(i, a, free_units_and_events, from, to)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_POST) ||
			(cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT) &&
			 !cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_CHANGE)))
			return true;
	return false;
}

/* "hỗ trợ học phí" */
static bool
is_paid_for(const cbcc_analysis *a, size_t at)
{
	return at > 0 && cbcc_token_is(&a->tokens[at - 1], CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING);
}

/* "cử tri đã bầu đủ 50 vị": who elects others */
static bool
is_elector(const cbcc_analysis *a, size_t at, size_t to)
{
	return cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT, at + 1, to);
}

static uint64_t
free_nouns(const uint64_t *rows)
{
	return cbcc_free_of(rows, CBCC_CLASS_OUTSIDE) | cbcc_free_of(rows, CBCC_CLASS_POPULATION);
}

/* Nouns of another subject before the number, with none of ours behind them. */
static bool
outside_before(const cbcc_grammar *g, size_t from, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		to = item->first;
	/* "số cán bộ đến tuổi nghỉ hưu là 412 người": no age has such a unit */
	bool		is_of_age = !item->has_unit || item->unit != CBCC_UNIT_PERSON;
	bool		ours = false;

	for (size_t i = cbcc_last_of(a, free_nouns, from, to); i != CBCC_NO_WORD;
		 i = cbcc_last_of(a, free_nouns, from, i))
	{
		if (cbcc_is_free(a, i, CBCC_CLASS_OUTSIDE))
		{
			cbcc_outside kind = (cbcc_outside)
				cbcc_token_value(&a->tokens[i], CBCC_CLASS_OUTSIDE);
			/* "con dưới 36 tháng tuổi": how old, of whom the sentence does not tell */
			bool		counted = (i > 0 && (a->roles[i - 1] == CBCC_ROLE_ITEM ||
											 cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_TIME,
														   CBCC_TIME_MONTH))) ||
				(i + 1 < to && a->roles[i + 1] == CBCC_ROLE_ITEM);

			if (kind == CBCC_OUTSIDE_BALLOT ||
				(!ours && ((kind == CBCC_OUTSIDE_CIVILIAN && !is_elector(a, i, to)) ||
						   kind == CBCC_OUTSIDE_BUILD ||
						   /* "hỗ trợ 70% học phí và 1 triệu đồng/tháng": of the number before */
						   (kind == CBCC_OUTSIDE_ECONOMY && !is_paid_for(a, i) &&
							!(i > 0 && i + 1 < to && a->roles[i - 1] == CBCC_ROLE_ITEM &&
							  cbcc_joins(a, i + 1))) ||
						   (kind == CBCC_OUTSIDE_AGE && is_of_age && !counted))))
				return true;
		}
		/* "hộ nghèo người Khmer" */
		if (cbcc_is_free(a, i, CBCC_CLASS_POPULATION) &&
			!(i > from && cbcc_token_has(&a->tokens[i], CBCC_CLASS_UNIT)))
			ours = true;
	}
	return false;
}

static uint64_t
words_back(const uint64_t *rows)
{
	const uint64_t *links = rows + CBCC_SET_LINK;

	return links[CBCC_LINK_RESPECTIVE] | links[CBCC_LINK_BACK] | links[CBCC_LINK_SAME];
}

/* "các con số ấy lần lượt là" */
bool
cbcc_scope_refers_back(const cbcc_grammar *g, size_t to)
{
	return g->discourse.counted_count > 0 &&
		cbcc_some_of(&g->analysis, words_back, 0, to);
}

bool
cbcc_scope_is_of_counted(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_discourse *s = &g->discourse;

	return s->counted_count > 0 && s->last_counts && !s->last_is_of_civilians &&
		s->fact_paragraph == s->paragraph &&
		(cbcc_has_link(&g->analysis, item->end, CBCC_LINK_PART) ||
		 cbcc_has_link(&g->analysis, item->end, CBCC_LINK_BACK));
}

static bool
is_word_one(const cbcc_item *item)
{
	return item->number.is_word && item->number.value.mantissa == 1 &&
		item->number.value.scale == 0 && !item->number.is_order;
}

/* "một" counts only where it contrasts with another count (ruling 19). */
static bool
is_plain_one(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (!is_word_one(item))
		return false;
	if (item->approx == CBCC_APPROX_AT_LEAST)
		return true;			/* "mỗi tổ có ít nhất một giáo viên" */
	/* '"Phòng tôi có 4 công chức", một trưởng phòng than' */
	if (item->first > 1 && cbcc_token_is_mark(&g->analysis.tokens[item->first - 2], '"') &&
		g->analysis.tokens[item->first - 1].kind == CBCC_ATOM_MARK)
		return true;
	/* "Một lãnh đạo Sở Nội vụ thừa nhận, hơn 70%" */
	if (item->first == 0 && index + 1 < g->draft_count &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAY, item->end, cbcc_draft_item(g, index + 1)->first))
		return true;
	/* "1,35 triệu đồng cho một người" */
	if (index > 0 && cbcc_draft_item(g, index - 1)->unit == CBCC_UNIT_VND &&
		cbcc_draft_item(g, index - 1)->end + 1 == item->first &&
		cbcc_has_link(&g->analysis, item->first - 1, CBCC_LINK_FOR))
		return true;
	/* "bình quân 30 người một lớp" */
	if (index > 0 && cbcc_draft_item(g, index - 1)->end == item->first)
		return true;
	for (size_t i = 0; i < g->draft_count; i++)
		if (i != index && !(i < index && g->drafts[i].is_rejected) &&
			cbcc_draft_item(g, i)->has_unit && !cbcc_draft_item(g, i)->is_outside &&
			cbcc_draft_item(g, i)->unit != CBCC_UNIT_TIMES &&
			(cbcc_draft_item(g, i)->unit != CBCC_UNIT_VND || item->unit == CBCC_UNIT_VND) &&
			!is_word_one(cbcc_draft_item(g, i)))
			return false;
	return true;
}

/* "320 người Khmer", "48 chị em": of a people, so perhaps not of ours. */
static bool
counts_a_people(const cbcc_analysis *a, const cbcc_item *item)
{
	const cbcc_token *noun = &a->tokens[item->end - 1];

	return cbcc_token_names_only(noun, CBCC_POPULATION_TRAITS & ~(uint32_t) CBCC_POPULATION_YOUNG);
}

/* "tiếp nhận 186 sinh viên": students are ours once they have work. */
static bool
are_recruited(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	/* "thu hút 45 thạc sĩ, 120 sinh viên tốt nghiệp loại giỏi" */
	return (index > 0 && g->drafts[index - 1].fact.event == CBCC_EVENT_RECRUITMENT &&
			cbcc_joins(a, cbcc_draft_item(g, index)->first - 1)) ||
		cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT, g->drafts[index].left,
						g->drafts[index].right) ||
		cbcc_verb_says_taken_in(g, index);
}

/* "3 người Khmer làm phó chủ tịch", "cấp ủy có 27 chị": they are ours. */
static bool
people_hold_office(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if ((cbcc_population_between(g, 0, item->first) & CBCC_POPULATION_KINDS) != 0 ||
		cbcc_some_in(a, CBCC_CLASS_SEAT, 0, item->first))
		return true;
	if (item->end == a->count || !cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_LINK) ||
		cbcc_has_link(a, item->end, CBCC_LINK_AND))
		return false;
	/* the post itself is not counted (ruling 34), so that it is no population */
	cbcc_for_each_in(i, a, CBCC_CLASS_POPULATION, item->end, d->right)
		if (!cbcc_names_only(a, i, CBCC_POPULATION_LEVELS | CBCC_POPULATION_TRAITS))
			return true;
	return false;
}

/* "Dự hội nghị có 120 đại biểu", "300 đại biểu tham dự": of no council */
static bool
attend_meeting(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return item->counts_people && item->end < a->count &&
		a->people[item->end] == CBCC_POPULATION_COUNCIL_DELEGATE &&
		/* "3.442 đại biểu là nữ tham dự Đại hội" */
		(cbcc_some_link(a, CBCC_LINK_ATTEND, item->end, cbcc_segment_end(a, item->end)) ||
		 cbcc_some_link(a, CBCC_LINK_ATTEND, 0, item->first) ||
		 /* "Hội nghị có 250 đại biểu", but "Hội nghị tập huấn cho 120 đại biểu" */
		 (a->tokens[item->end].atoms == 2 &&
		  (cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) ||
		   cbcc_has_link(a, item->first - 1, CBCC_LINK_DRAW)) &&
		  cbcc_some_link(a, CBCC_LINK_GATHERING, cbcc_segment_start(a, item->first), item->first) &&
		  !cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING, 0, a->count)));
}

bool
cbcc_scope_follows_count(const cbcc_grammar *g)
{
	const cbcc_discourse *s = &g->discourse;

	return s->counted_count > 0 && (s->fact_paragraph == s->paragraph || s->list_is_open);
}

/* "- Tổ Toán: 15 người", below lines that count people: a room of theirs */
static bool
is_line_of_group(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_item *item = cbcc_draft_item(g, index);

	/* "16/29 vị" and below it "8/29 vị" */
	if (item->has_whole && s->has_whole && s->fact_paragraph + 2 >= s->paragraph &&
		cbcc_decimal_compare(item->whole, s->whole) == 0)
		return true;
	return s->has_facts && s->fact_paragraph + 2 >= s->paragraph &&
		(s->population & CBCC_POPULATION_KINDS) != 0 && s->counted_count > 0 &&
		s->counted[0].unit == CBCC_UNIT_PERSON && a->tokens[0].kind == CBCC_ATOM_MARK &&
		a->tokens[0].mark != '"' &&
		(a->cuts[item->first] == CBCC_CUT_COLON ||
		 (cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) &&
		  cbcc_segment_end(a, item->end - 1) <= item->end + 1)) &&
		cbcc_draft_before(g, index) == NULL;
}

/* "Đội ngũ cán bộ, giáo viên:" and below it "Tổng số: 120 người" */
static bool
is_total_of_group(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		number = cbcc_draft_item(g, index)->first;

	number -= number > 1 && (cbcc_token_is_mark(&a->tokens[number - 1], ':') ||
							 cbcc_has_link(a, number - 1, CBCC_LINK_HAVE) ||
							 cbcc_has_link(a, number - 1, CBCC_LINK_IS));
	return number > 0 && number <= a->opening + 2 && !g->discourse.in_paragraph &&
		cbcc_token_is(&a->tokens[number - 1], CBCC_CLASS_STAT, CBCC_STAT_TOTAL) &&
		(g->discourse.population & CBCC_POPULATION_KINDS) != 0;
}

static uint64_t
bodies(const uint64_t *rows)
{
	return rows[CBCC_CLASS_BODY] | cbcc_free_of(rows, CBCC_CLASS_OUTSIDE);
}

/*
 * "Phòng có 9 người: 1 trưởng phòng, 2 phó phòng và 6 công chức", "ngành có 9 người, trong
 * đó 6 công chức": made up of ours.  But "xã có 3.190 người, trong đó 112 đảng viên".
 */
static bool
is_made_of_ours(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		at = item->end;
	bool		has_body = false;

	if (item->unit != CBCC_UNIT_PERSON || item->counts_people || index + 1 >= g->draft_count ||
		!item[1].counts_people || item[1].first > at + 4)
		return false;
	if (!cbcc_token_is_mark(&a->tokens[at], ':') && !cbcc_token_is_mark(&a->tokens[at], '('))
	{
		at += cbcc_token_is_mark(&a->tokens[at], ',');
		if (!cbcc_has_link(a, at, CBCC_LINK_PART))
			return false;
		cbcc_for_each_of(i, a, bodies, cbcc_segment_start(a, item->first), item->first)
			has_body |= cbcc_token_has(&a->tokens[i], CBCC_CLASS_BODY) ||
				cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY);
		if (!has_body)
			return false;
	}
	at++;
	at += cbcc_token_is_mark(&a->tokens[at], ':') || cbcc_has_link(a, at, CBCC_LINK_HAVE);
	return at == item[1].first &&
		(cbcc_population_between(g, item[1].number_end, item[1].end + 1) & CBCC_POPULATION_KINDS) != 0;
}

static bool
people_hold(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (attend_meeting(g, index))
		return false;
	if (cbcc_is_said(&g->analysis, item->end - 1, CBCC_LINK_STUDENT))
		return are_recruited(g, index);
	if (cbcc_population_teaches_class(&g->analysis, item->end - 1))
		return true;
	if (counts_a_people(&g->analysis, item))
		return cbcc_draft_before(g, index) != NULL || g->continues ||
			cbcc_continued_count(g, index) != NULL || people_hold_office(g, index);

	/* "319 người/342 biên chế" */
	if (index + 1 < g->draft_count && item[1].first == item->end + 1 &&
		cbcc_item_counts_posts(&g->analysis, &item[1]) &&
		cbcc_token_is_mark(&g->analysis.tokens[item->end], '/'))
		return true;
	/* "11 người trong số 240 công chức" */
	if (index + 1 < g->draft_count && cbcc_has_link(&g->analysis, item->end, CBCC_LINK_OF_WHOLE) &&
		item[1].first == item->end + 1 && item[1].counts_people)
		return true;
	/* "những nơi làm tốt như Bộ Nội vụ giảm được 310 người" */
	if (g->discourse.event == CBCC_EVENT_REDUCTION && cbcc_change_is_reduction(g, index))
		return true;
	if (item->counts_people ||
		cbcc_is_said(&g->analysis, item->end - 1, CBCC_LINK_CANDIDATE) ||
		cbcc_is_said(&g->analysis, item->end - 1, CBCC_LINK_RANKED) ||
		(g->discourse.population != 0 &&
		 (cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_POPULATION) ||
		  cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_EVENT))))
		return true;
	return cbcc_scope_has_subject(g, d->left, d->right) || cbcc_draft_before(g, index) != NULL ||
		cbcc_scope_has_subject(g, 0, item->first) || cbcc_scope_refers_back(g, item->first) ||
		cbcc_continued_count(g, index) != NULL || g->repeated != NULL ||
		/* "- Dưới 40 tuổi: 36 người" */
		(index > 0 && cbcc_item_tells_age(&g->analysis, item - 1) && cbcc_scope_follows_count(g)) ||
		(g->discourse.list_is_open && cbcc_bare_is_of_list(g, index)) ||
		/* "đưa 107 người vào danh sách chính thức" */
		cbcc_seat_names_candidates(&g->analysis, d->left, d->right) ||
		is_line_of_group(g, index) || is_total_of_group(g, index) || is_made_of_ours(g, index) ||
		(g->discourse.has_facts &&
		 (g->continues || g->analysis.roles[0] == CBCC_ROLE_PLACE ||
		  g->discourse.fact_paragraph == g->discourse.paragraph));
}

/*
 * "tại 164 xã", "cả 6 huyện", "tính chung 6 huyện", "Luật Giáo dục 2019": no count
 * that has a share
 */
static bool
is_aside(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	return (!item->has_unit && !item->is_outside) ||
		(item->first > 0 && (cbcc_has_link(a, item->first - 1, CBCC_LINK_IN) ||
							 cbcc_has_link(a, item->first - 1, CBCC_LINK_OF) ||
							 cbcc_has_link(a, item->first - 1, CBCC_LINK_WHOLE) ||
							 cbcc_has_link(a, item->first - 1, CBCC_LINK_OVERALL)));
}

/*
 * "Tỷ lệ hộ nghèo là 12%. Ở xã Đồng Mít, tỷ lệ này lên đến 30%": the share told
 * last, here or in the sentence before, was of others, and this one has no
 * subject of its own.
 */
static bool
repeats_outside_share(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	if (cbcc_draft_item(g, index)->unit != CBCC_UNIT_PERCENT)
		return false;
	for (size_t i = index; i-- > 0;)
		if (cbcc_draft_item(g, i)->unit == CBCC_UNIT_PERCENT)
			return g->drafts[i].is_rejected && !d->has_own_kinds &&
				!cbcc_some_of(&g->analysis, free_qualities, cbcc_draft_item(g, i)->end,
							  d->right);
	return g->discourse.share_is_outside &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME,
					   index > 0 ? cbcc_draft_item(g, index - 1)->end : 0,
					   cbcc_draft_item(g, index)->first);
}

bool
cbcc_scope_counts_civilians(const cbcc_analysis *a, const cbcc_item *item)
{
	return item->end < a->count &&
		cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN);
}

/* "643 thí sinh", "134 người đăng ký dự tuyển": who want to be taken, and may not be */
static bool
counts_applicants(const cbcc_analysis *a, const cbcc_item *item)
{
	return cbcc_has_link(a, item->end, CBCC_LINK_APPLICANT) ||
		(item->end < a->count && item->unit == CBCC_UNIT_PERSON &&
		 cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BALLOT));
}

/* A number's words behind the number before it, and what that is of. */
static size_t
start_of_own(const cbcc_grammar *g, size_t index)
{
	size_t		end = index > 0 ? cbcc_draft_item(g, index - 1)->end : 0;
	size_t		start = g->drafts[index].left > end ? g->drafts[index].left : end;
	size_t		comma = cbcc_last_in(&g->analysis, CBCC_SET_COMMA, start,
									 cbcc_draft_item(g, index)->first);

	return comma != CBCC_NO_WORD ? comma : start;
}

/* "qua được vòng 1 là 264", not "88 người trúng tuyển" */
static bool
says_no_event(const cbcc_grammar *g, size_t index)
{
	cbcc_for_each_in(i, &g->analysis, CBCC_CLASS_EVENT, start_of_own(g, index),
					 g->drafts[index].right)
		if (!cbcc_token_is(&g->analysis.tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK))
			return false;
	return true;
}

/* Kinds in those words, or in what it counts. */
static bool
names_kinds_anew(const cbcc_grammar *g, size_t index)
{
	return cbcc_draft_item(g, index)->counts_people ||
		(cbcc_population_between(g, start_of_own(g, index), g->drafts[index].right) &
		 CBCC_POPULATION_KINDS) != 0 ||
		/* "nơi 46% dân số theo đạo, Ban Chấp hành Đảng bộ gồm 29 đồng chí" */
		cbcc_some_in(&g->analysis, CBCC_CLASS_SEAT, start_of_own(g, index),
					 cbcc_draft_item(g, index)->first);
}

/*
 * "698 thí sinh có mặt, trong đó nữ 391 người; 52 người được miễn thi", "643 thí
 * sinh tranh 70 chỉ tiêu, 571 người đến thi"
 */
static bool
is_part_of_civilians(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = index;

	while (first > 0 &&
		   (g->drafts[first - 1].is_rejected ||
			cbcc_draft_item(g, first - 1)->unit == CBCC_UNIT_POST) &&
		   !names_kinds_anew(g, first))
	{
		const cbcc_item *item = cbcc_draft_item(g, --first);

		if (counts_applicants(a, item))
			return says_no_event(g, index) &&
				!(cbcc_draft_item(g, index)->has_unit &&
				  cbcc_draft_item(g, index)->unit == CBCC_UNIT_POST);
		/* "nhận 14.612 hồ sơ, trong đó 71,3% nộp trực tuyến" */
		if (cbcc_scope_counts_civilians(a, item) ||
			(item->is_outside && cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT &&
			 cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING)))
			return cbcc_some_link(a, CBCC_LINK_PART, item->end, item[1].first);
	}
	/* "Xã có hơn 27.000 dân. Trong đó, 85% là người Dao" */
	return first == 0 && g->discourse.last_is_of_civilians &&
		cbcc_has_link(a, a->opening, CBCC_LINK_PART) && !names_kinds_anew(g, 0);
}

/*
 * The number before was rejected, and this is its share, or a share beside it
 * with no subject of its own: "cao nhất đạt 95,18%, thấp nhất 58,06%".
 */
static bool
shares_rejected(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_item *before;

	if (index == 0 || !g->drafts[index - 1].is_rejected)
		return false;
	before = cbcc_draft_item(g, index - 1);
	/* "ở xã X, cách huyện 15 km, tỷ lệ này là 43,7%": of the sentence before */
	if (g->discourse.counted_count > 0 &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME, before->end, item->first))
		return false;
	/* "nhóm trên 60 tuổi chiếm 34%": of those whom the sentence is about */
	if (cbcc_item_tells_age(&g->analysis, before))
		return d->before == CBCC_DRAFT_NONE && !d->has_own_kinds &&
			item->unit == CBCC_UNIT_PERCENT && !cbcc_scope_follows_count(g) &&
			cbcc_some_link(&g->analysis, CBCC_LINK_SHARE, d->left, item->first);
	if (d->tie == CBCC_TIE_SAME)
		return g->analysis.roles[d->left] != CBCC_ROLE_PLACE && !is_aside(g, before);
	/* "cử tri đi bầu đạt 99,6%, tương đương hơn 3 triệu người" */
	if (item->unit == CBCC_UNIT_PERSON && before->unit == CBCC_UNIT_PERCENT &&
		cbcc_has_link(&g->analysis, item->first - 1, CBCC_LINK_SHARE) &&
		g->analysis.cuts[item->first - 1] == CBCC_CUT_COMMA)
		return true;
	if (item->unit != CBCC_UNIT_PERCENT)
		return false;
	if (before->unit == CBCC_UNIT_PERCENT && !cbcc_scope_has_subject(g, before->end, d->right))
		return true;
	if (!before->is_outside)
		return false;
	/* "giải quyết 4.215 hồ sơ, 99,6% đúng hạn" */
	if (item->first == d->left && g->analysis.cuts[d->left] == CBCC_CUT_COMMA &&
		!cbcc_scope_has_subject(g, d->left, d->right))
		return true;
	/* "92/101 trạm y tế có bác sĩ, đạt 91,1%" */
	if (cbcc_draft_before(g, index) == NULL &&
		cbcc_has_link(&g->analysis, item->first - 1, CBCC_LINK_SHARE) &&
		g->analysis.cuts[item->first - 1] == CBCC_CUT_COMMA)
		return true;
	/* "167 nghìn học sinh, trong đó 61% là người dân tộc thiểu số" */
	return !d->has_own_kinds &&
		cbcc_token_is(&g->analysis.tokens[before->end], CBCC_CLASS_OUTSIDE,
					  CBCC_OUTSIDE_CIVILIAN) &&
		g->analysis.cuts[d->left] != CBCC_CUT_SEMICOLON;
}

/* "chỉ 52% hài lòng": what others think of ours */
static bool
is_of_opinion(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		end = cbcc_draft_item(g, index)->end;

	cbcc_for_each_in(i, a, CBCC_CLASS_OUTSIDE, end, g->drafts[index].right)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BALLOT))
			return !cbcc_scope_has_subject(g, end, i) ||
				/* "100% sư sãi đi bầu" */
				(cbcc_population_between(g, end, i) & CBCC_POPULATION_KINDS) == 0;
	return false;
}

static uint64_t
ends_of_residents(const uint64_t *rows)
{
	return rows[CBCC_SET_COMMA] | rows[CBCC_CLASS_MODALITY];
}

/*
 * "Xã tôi 100% là người Mường", "là xã có 98% người Mông, ...", "ở nơi có 50% đồng bào
 * Khmer phải có cán bộ người Khmer": those who live there
 */
static bool
is_of_residents(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		start = cbcc_segment_start(a, item->first);
	size_t		end = cbcc_next_of(a, ends_of_residents, item->end, g->drafts[index].right);

	if (cbcc_draft_before(g, index) != NULL || g->continues ||
		!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_PLACE, start, item->first) ||
		(cbcc_population_between(g, start, item->first) & CBCC_POPULATION_KINDS) != 0 ||
		(cbcc_population_between(g, item->end, end) & CBCC_POPULATION_KINDS) != 0 ||
		cbcc_some_of(a, free_qualities, start, end) || cbcc_some_in(a, CBCC_CLASS_SEAT, start, end))
		return false;
	return cbcc_has_link(a, item->end, CBCC_LINK_IS) ||
		((cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) ||
		  cbcc_has_link(a, item->first - 1, CBCC_LINK_AND)) &&
		 cbcc_population_between(g, item->end, end) == CBCC_POPULATION_ETHNIC_MINORITY);
}

/* "...; văn bản sai thể thức chiếm 4%": a clause of its own on things */
static bool
is_of_things(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = g->drafts[index].left;

	/* "tỷ lệ", "số" */
	first += cbcc_has_link(a, first, CBCC_LINK_SHARE) ||
		cbcc_token_is(&a->tokens[first], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
	return first < cbcc_draft_item(g, index)->first && cbcc_is_free(a, first, CBCC_CLASS_OUTSIDE) &&
		cbcc_token_is(&a->tokens[first], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_THING);
}

/* "tỷ lệ xã có bác sĩ đạt 87%": of so many communes */
static bool
is_of_units(const cbcc_analysis *a, const cbcc_draft *d, size_t number)
{
	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_SHARE, d->left, number)
	{
		size_t		noun = i + 1;

		noun += cbcc_token_is(&a->tokens[noun], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_ORDINAL);
		noun += cbcc_has_link(a, noun, CBCC_LINK_PLURAL);
		for (; noun + 1 < number; noun += 2)
		{
			const cbcc_mention *m = cbcc_mention_at(a, noun);

			if (!(m != NULL && !m->named && m->end == noun + 1) &&
				!cbcc_token_is(&a->tokens[noun], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) &&
				(!cbcc_names_only(a, noun, CBCC_POPULATION_LEVELS) ||
				 a->tokens[noun].key == KEY_CAP))
				break;
			if (cbcc_has_link(a, noun + 1, CBCC_LINK_HAVE))
				return true;
			if (!cbcc_joins(a, noun + 1))
				break;
		}
	}
	return false;
}

/* "Huyện có 8 dân tộc, trong đó dân tộc thiểu số chiếm 47%": of those who live there, too */
static bool
is_part_of_residents(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	size_t		first = cbcc_draft_item(g, index)->first;

	return index > 0 && d[-1].is_rejected && cbcc_draft_before(g, index) == NULL &&
		!g->continues &&
		/* "dân số trên 150.000 người, đồng bào Khmer chiếm hơn 12%" */
		(cbcc_has_link(&g->analysis, d->left, CBCC_LINK_PART) ||
		 cbcc_some_value(&g->analysis, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN, d[-1].left,
						 cbcc_draft_item(g, index - 1)->first)) &&
		(g->frame_population & CBCC_POPULATION_KINDS) == 0 &&
		cbcc_population_between(g, d->left, first) == CBCC_POPULATION_ETHNIC_MINORITY &&
		(cbcc_population_between(g, first, d->right) & CBCC_POPULATION_KINDS) == 0 &&
		!cbcc_some_of(&g->analysis, free_qualities, d->left, d->right);
}

static bool
percent_holds(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	if (is_of_opinion(g, index) || is_of_residents(g, index) ||
		is_part_of_residents(g, index) ||
		is_of_units(&g->analysis, d, cbcc_draft_item(g, index)->first))
		return false;
	if (cbcc_scope_has_subject(g, d->left, d->right))
		return true;
	if (is_of_things(g, index))
		return false;
	return cbcc_draft_before(g, index) != NULL || g->frame_population != 0 ||
		g->repeated != NULL || cbcc_continued_share(g) != NULL || cbcc_scope_has_subject(g, d->wide_left, d->left) ||
		cbcc_scope_refers_back(g, cbcc_draft_item(g, index)->first) ||
		cbcc_scope_is_of_counted(g, cbcc_draft_item(g, index)) ||
		/* "Huyện bầu 51 đại biểu. Dưới 40 tuổi chiếm 41%" */
		(index > 0 && cbcc_item_tells_age(&g->analysis, cbcc_draft_item(g, index - 1)) &&
		 cbcc_scope_follows_count(g));
}

static bool
times_hold(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);

	/* "số hồ sơ lên tới 377, gấp 3 lần năm trước": of what is none of ours */
	if (index > 0 && g->drafts[index - 1].is_rejected &&
		!cbcc_item_tells_age(&g->analysis, cbcc_draft_item(g, index - 1)) &&
		cbcc_population_between(g, cbcc_draft_item(g, index - 1)->end, item->first) == 0)
		return false;
	return d->tie == CBCC_TIE_CHANGE &&
		(cbcc_draft_before(g, index) != NULL ||
		 cbcc_population_between(g, d->left, item->first) != 0 ||
		 cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, d->left, item->first));
}

static bool
post_holds(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	size_t		end = cbcc_draft_item(g, index)->end;
	const cbcc_token *noun = &g->analysis.tokens[end - 1];

	/* "40 suất vốn" */
	if (end < g->analysis.count && cbcc_token_is(&g->analysis.tokens[end], CBCC_CLASS_OUTSIDE,
												 CBCC_OUTSIDE_ECONOMY))
		return false;
	/* "giảm hơn 1.300 biên chế": a post is ours; a "chỉ tiêu" may be any goal */
	return !cbcc_token_has(noun, CBCC_CLASS_PLAN) || cbcc_scope_has_subject(g, 0, d->right) ||
		/* "tuyển 120 công chức. Trong đó, 15 chỉ tiêu dành cho người Thái" */
		cbcc_continued_count(g, index) != NULL ||
		cbcc_scope_has_subject(g, end, cbcc_segment_end(&g->analysis, end - 1));
}

/* A class whose learners are none of ours: "640 lớp ... cho nông dân". */
static bool
is_for_civilians(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;

	if (cbcc_classes_are_of_stage(a, cbcc_draft_item(g, index)))
		return true;
	/* where nothing is said of what is taught */
	if (cbcc_classes_are_of_pupils(g, index) &&
		!cbcc_some_of(a, free_qualities, cbcc_draft_item(g, index)->end,
					  cbcc_segment_end(a, cbcc_draft_item(g, index)->end - 1)))
		return true;
	for (size_t i = cbcc_draft_item(g, index)->end; i < a->count; i++)
	{
		if (a->cuts[i] == CBCC_CUT_SEMICOLON ||
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION))
			return false;
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN))
			return a->roles[i - 1] == CBCC_ROLE_ITEM ||
				cbcc_has_link(a, i - 1, CBCC_LINK_FOR);
	}
	return false;
}

/* "10 triệu đồng, cho hội viên nghèo" */
static bool
is_given_to_civilians(const cbcc_analysis *a, const cbcc_item *item)
{
	size_t		to = item->end;

	to += to < a->count && cbcc_token_is_mark(&a->tokens[to], ',');
	return to + 1 < a->count && cbcc_has_link(a, to, CBCC_LINK_FOR) &&
		cbcc_token_is(&a->tokens[to + 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_CIVILIAN);
}

/* Money again: "Sở tính toán, giai đoạn 2023 - 2026 cần khoảng 36 tỷ đồng". */
static bool
spoke_of_money(const cbcc_grammar *g)
{
	const cbcc_discourse *s = &g->discourse;

	if (s->speaks_of_money && s->in_paragraph)
		return true;
	if (s->fact_paragraph + 1 < s->paragraph)
		return false;
	for (size_t i = 0; i < s->counted_count; i++)
		if (s->counted[i].event == CBCC_EVENT_SPENDING)
			return true;
	return false;
}

/* "... mở 21 lớp. Chi phí bình quân 420 nghìn đồng/người" */
static bool
is_cost_of_training(const cbcc_grammar *g, size_t index)
{
	return g->discourse.event == CBCC_EVENT_TRAINING && g->discourse.last_counts &&
		g->discourse.fact_paragraph == g->discourse.paragraph &&
		cbcc_some_value(&g->analysis, CBCC_CLASS_STAT, CBCC_STAT_MEAN, g->drafts[index].left,
						cbcc_draft_item(g, index)->first);
}

static bool
clause_has_subject(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	return cbcc_scope_has_subject(g, 0, item->first) ||
		cbcc_scope_has_subject(g, item->end, g->analysis.count) ||
		cbcc_draft_before(g, index) != NULL || g->discourse.has_facts ||
		cbcc_classes_have_school(&g->analysis, item->first);
}

/* "mỗi ngày khám cho 400 lượt người": whom they serve */
static bool
is_served_daily(const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->counts_people || (item->has_unit && item->unit != CBCC_UNIT_PERSON &&
								item->unit != CBCC_UNIT_TURN))
		return false;
	return cbcc_some_value(a, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_DAILY,
						   cbcc_segment_start(a, item->first), item->first);
}

/* "28 triệu đồng sửa nhà văn hóa", not "12 tỷ đồng sửa nhà cho giáo viên" */
static bool
pays_for_things(const cbcc_grammar *g, const cbcc_item *item)
{
	const cbcc_analysis *a = &g->analysis;

	/* "31.000 đồng/kg"; but "giảng viên nhận 200.000 đồng/buổi" */
	if (item->end + 1 < a->count && cbcc_token_is_mark(&a->tokens[item->end], '/') &&
		cbcc_population_between(g, cbcc_segment_start(a, item->first), item->first) == 0 &&
		cbcc_token_is(&a->tokens[item->end + 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_MEASURE))
		return true;
	return item->end < a->count &&
		cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BUILD) &&
		!cbcc_scope_has_subject(g, item->end,
								cbcc_next_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON,
											 item->end, a->count));
}

/* "chi 4 tỷ đồng, trong đó trích từ quỹ phát triển 1 tỷ đồng" */
static bool
is_part_of_money(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return d->tie == CBCC_TIE_PART && cbcc_draft_item(g, index)->unit == CBCC_UNIT_VND &&
		(d->group != CBCC_DRAFT_NONE ? cbcc_draft_item(g, d->group)->unit == CBCC_UNIT_VND :
		 cbcc_continued_count(g, index) != NULL);
}

/*
 * "in 500 cuốn sổ tay", "xã nhận 60 cuốn", "cấp 60 cuốn"; "phòng đọc có 700 đầu sách" is
 * a stock of books
 */
static bool
is_made(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	return cbcc_some_link(a, CBCC_LINK_MAKE, 0, g->drafts[index].right) ||
		(first > 0 && (cbcc_has_link(a, first - 1, CBCC_LINK_TAKE_IN) ||
					   a->tokens[first - 1].key == KEY_CAP));
}

/* "312 thí sinh tranh 70 chỉ tiêu, 64 người trúng tuyển": those are ours */
static bool
is_of_applicants_taken(const cbcc_analysis *a, const cbcc_item *item)
{
	return (item->has_unit && item->unit == CBCC_UNIT_POST) ||
		(item->end < a->count &&
		 cbcc_token_is(&a->tokens[item->end], CBCC_CLASS_EVENT, CBCC_EVENT_RECRUITMENT));
}

/* "xã có đồng bào Khmer chiếm 30% dân số phải có ít nhất 25% cán bộ là người Khmer" */
static bool
is_share_of_ours(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return index > 0 && item->unit == CBCC_UNIT_PERCENT && item->first > 0 &&
		(cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) ||
		 cbcc_token_has(&a->tokens[item->first - 1], CBCC_CLASS_MODALITY)) &&
		(cbcc_population_between(g, item->end, item->end + 1) & CBCC_POPULATION_KINDS) != 0;
}

/* "2 đơn vị bầu 5 đại biểu, 7 đơn vị bầu 4 đại biểu": how many each of them elects */
static bool
is_elected_by_each(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	size_t		first = cbcc_draft_item(g, index)->first;

	return first > 2 && cbcc_draft_item(g, index)->number.value.mantissa <= SEATS_OF_UNIT &&
		cbcc_token_is(&a->tokens[first - 1], CBCC_CLASS_EVENT, CBCC_EVENT_APPOINTMENT) &&
		cbcc_token_is(&a->tokens[first - 2], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY) &&
		a->tokens[first - 3].kind == CBCC_ATOM_NUMBER;
}

/* "vượt 5% so với Nghị quyết", "đạt 95%, vượt 5%"; "đã vượt 90%" is a share */
static bool
is_surplus_over_goal(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	size_t		at;

	/* "vượt chỉ tiêu 12%" */
	if (item->first > 1 && item->unit == CBCC_UNIT_PERCENT &&
		cbcc_token_has(&a->tokens[item->first - 1], CBCC_CLASS_PLAN) &&
		cbcc_has_link(a, item->first - 2, CBCC_LINK_SURPASS))
		return true;
	/* "vượt chỉ tiêu Đại hội đề ra 8%" */
	at = cbcc_last_in(a, CBCC_SET_LINK + CBCC_LINK_SURPASS, g->drafts[index].left, item->first);
	if (at != CBCC_NO_WORD && item->unit == CBCC_UNIT_PERCENT && at + 2 < item->first &&
		cbcc_token_has(&a->tokens[at + 1], CBCC_CLASS_PLAN) &&
		cbcc_token_is(&a->tokens[item->first - 1], CBCC_CLASS_MODALITY, CBCC_MODALITY_TARGET))
		return true;
	if (item->first == 0 || item->unit == CBCC_UNIT_POST ||
		!cbcc_has_link(a, item->first - 1, CBCC_LINK_SURPASS))
		return false;
	return item->unit == CBCC_UNIT_PERCENT_OF_PLAN || cbcc_has_link(a, item->end, CBCC_LINK_COMPARE) ||
		(item->end < a->count && cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_PLAN)) ||
		(before != NULL && a->cuts[item->first - 1] != CBCC_CUT_NONE &&
		 cbcc_draft_item(g, before->item)->unit == item->unit);
}

/* "phụ cấp công vụ 25%", but "hỗ trợ 100% cán bộ" */
static bool
is_rate_of_pay(const cbcc_analysis *a, const cbcc_item *item)
{
	if (item->unit != CBCC_UNIT_PERCENT ||
		(item->end < a->count && cbcc_token_has(&a->tokens[item->end], CBCC_CLASS_POPULATION)))
		return false;
	for (size_t i = item->first; i-- > 0 && i + PAY_DISTANCE >= item->first;)
	{
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_SPENDING))
			return true;
		if (a->tokens[i].kind != CBCC_ATOM_SYLLABLE || cbcc_has_link(a, i, CBCC_LINK_SHARE) ||
			cbcc_has_link(a, i, CBCC_LINK_FOR) || cbcc_has_link(a, i, CBCC_LINK_IS) ||
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_POPULATION) ||
			/* "số viên chức hưởng lương từ ngân sách giảm 10%" */
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_CHANGE))
			return false;
	}
	return false;
}

bool
cbcc_scope_holds(const cbcc_grammar *g, size_t index)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	if (item->is_outside || is_plain_one(g, index) || shares_rejected(g, index) ||
		is_part_of_civilians(g, index) || repeats_outside_share(g, index) ||
		is_served_daily(&g->analysis, item) || is_surplus_over_goal(g, index) ||
		is_elected_by_each(g, index) || is_rate_of_pay(&g->analysis, item) ||
		cbcc_rated_are_units(g, index))
		return false;
	/* before most numbers no such noun stands */
	if (!item->counts_people && outside_before(g, g->drafts[index].left, item) &&
		!cbcc_token_has(&g->analysis.tokens[item->end - 1], CBCC_CLASS_EVENT) &&
		!is_of_applicants_taken(&g->analysis, item) &&
		!is_part_of_money(g, index) && !is_share_of_ours(g, index) &&
		/* "nhất trí đưa 107 người vào danh sách chính thức" */
		!cbcc_seat_names_candidates(&g->analysis, item->end, g->drafts[index].right) &&
		/* "có cái vốn mà miền xuôi không có: 86,4% cán bộ xã" */
		g->analysis.cuts[item->first] != CBCC_CUT_COLON && !is_made_of_ours(g, index))
		return false;
	if (!item->has_unit)
		return cbcc_bare_holds(g, index);
	switch (item->unit)
	{
		case CBCC_UNIT_PERSON:
			return people_hold(g, index);
		case CBCC_UNIT_TURN:
			return people_hold(g, index);
		case CBCC_UNIT_PERCENT:
		case CBCC_UNIT_PERCENT_OF_PLAN:
			return percent_holds(g, index);
		case CBCC_UNIT_TIMES:
			return times_hold(g, index);
		case CBCC_UNIT_POST:
			return post_holds(g, index);
		case CBCC_UNIT_CLASS:
			return !is_for_civilians(g, index) && clause_has_subject(g, index);
		case CBCC_UNIT_VND:
			return !pays_for_things(g, item) && !is_given_to_civilians(&g->analysis, item) &&
				(cbcc_scope_has_subject(g, 0, g->analysis.count) ||
				 cbcc_draft_before(g, index) != NULL || spoke_of_money(g) || is_cost_of_training(g, index));
		default:
			return is_made(g, index) && clause_has_subject(g, index);
	}
}
