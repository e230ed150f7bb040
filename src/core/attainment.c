/*-------------------------------------------------------------------------
 *
 * attainment.c
 *		The qualification of those counted: what they learn, or have learnt.
 *
 * Of the words behind a number and those before it, whichever name a level
 * give it.  A number whose own words name none takes that of a number before
 * it in the sentence, or else what earlier sentences carry.  What some words
 * turn out to say is known only when it is clear who is counted: "tiểu học"
 * beside teachers is where they teach.
 *
 *-------------------------------------------------------------------------
 */
#include "grammar.h"

#include "key.h"

static bool
has_no_levels(cbcc_track track)
{
	return track != CBCC_TRACK_NONE && cbcc_track_bottom(track) == CBCC_LEVEL_NONE;
}

static uint64_t
ends_and_tracks(const uint64_t *rows)
{
	return rows[CBCC_SET_CUT + CBCC_CUT_SEMICOLON] | cbcc_free_of(rows, CBCC_CLASS_TRACK);
}

/* "Về lý luận chính trị, ...", "LLCT: ...": of all the list behind it */
void
cbcc_attainment_heading(cbcc_grammar *g, size_t index, size_t from, size_t to)
{
	const cbcc_analysis *a = &g->analysis;

	if (index > 0)
		g->drafts[index].heading = g->drafts[index - 1].heading;
	cbcc_for_each_of(i, a, ends_and_tracks, from, to)
	{
		if (a->cuts[i] == CBCC_CUT_SEMICOLON)
			g->drafts[index].heading = CBCC_TRACK_NONE;
		/* "tìm người sử dụng được máy tính đã khó, nay có 21 công chức" */
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_has(&a->tokens[i], CBCC_CLASS_TRACK) &&
			!cbcc_some_in(a, CBCC_CLASS_UNIT, cbcc_segment_start(a, i), i) &&
			!cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, cbcc_segment_start(a, i), i))
			g->drafts[index].heading = g->discourse.track =
				(cbcc_track) cbcc_token_value(&a->tokens[i], CBCC_CLASS_TRACK);
	}
}

/* Money is of a level only in its noun phrase, which a purpose ends. */
static size_t
subject_end(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		at = cbcc_draft_item(g, index)->end;

	if (d->fact.event != CBCC_EVENT_SPENDING)
		return d->right;
	while (at < d->right && !cbcc_has_link(a, at, CBCC_LINK_TO) &&
		   !cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT))
		at++;
	return at;
}

/*
 * Ruling 38: subject of "là", or a list head right before the number, also of
 * what each costs: "bình quân mỗi thạc sĩ học trong nước 46 triệu đồng".
 */
static bool
is_subject_of(const cbcc_analysis *a, const cbcc_qualification_phrase *phrase, size_t number)
{
	bool		each = phrase->first > 0 && a->tokens[phrase->first - 1].key == KEY_MOI;

	for (size_t i = phrase->end; i < number; i++)
		if (cbcc_has_link(a, i, CBCC_LINK_PASSIVE) || cbcc_has_link(a, i, CBCC_LINK_HAVE) ||
			(cbcc_token_has(&a->tokens[i], CBCC_CLASS_EVENT) &&
			 !(each && cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING))))
			return false;
	return true;
}

/* A word of training of its own begins another subject (ruling 32). */
static bool
names_training(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	/* "lớp tập huấn" is one word */
	if (item->unit == CBCC_UNIT_CLASS && a->tokens[item->end - 1].atoms > 2)
		return true;
	cbcc_for_each_in(i, a, CBCC_CLASS_EVENT, g->drafts[index].left, g->drafts[index].right)
		if (a->roles[i] == CBCC_ROLE_PLAIN &&
			cbcc_token_is(&a->tokens[i], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING) &&
			/* "học ở nước ngoài": only where */
			!cbcc_has_link(a, i + 1, CBCC_LINK_IN))
			return true;
	return false;
}

/* "lớp tin học do Đại học Cao Nguyên mở": a school, no level */
static bool
is_school(const cbcc_analysis *a, const cbcc_qualification_phrase *phrase)
{
	size_t		before = phrase->first - 1;

	return phrase->has_level && phrase->first > 0 && phrase->end < a->count &&
		a->tokens[phrase->first].capital && a->tokens[phrase->end].capital &&
		(cbcc_has_link(a, before, CBCC_LINK_BY) || cbcc_has_link(a, before, CBCC_LINK_IN) ||
		 cbcc_has_link(a, before, CBCC_LINK_OF));
}

static uint64_t
degrees_and_tracks(const uint64_t *rows)
{
	return rows[CBCC_CLASS_QUALIFICATION] | rows[CBCC_CLASS_TRACK];
}

/* Where there is a word of one: most words asked have none. */
CBCC_NOINLINE static bool
read_there(const cbcc_analysis *a, size_t from, size_t to,
		   cbcc_track list_track, cbcc_qualification_phrase *phrase)
{
	if (!cbcc_qualification_phrase_read(a->tokens, from, to, list_track, phrase))
		return false;
	/* "Bộ Quốc phòng", "Trung tâm Ngoại ngữ - Tin học": a body's name */
	while (a->roles[phrase->first] == CBCC_ROLE_PLACE)
		if (!cbcc_qualification_phrase_read(a->tokens, phrase->first + 1, to, list_track, phrase))
			return false;
	return !is_school(a, phrase) ||
		cbcc_qualification_phrase_read(a->tokens, from, phrase->first, list_track, phrase);
}

static bool
read_qualification(const cbcc_analysis *a, size_t from, size_t to,
				   cbcc_track list_track, cbcc_qualification_phrase *phrase)
{
	return cbcc_some_of(a, degrees_and_tracks, from, to) &&
		read_there(a, from, to, list_track, phrase);
}

/* "giáo viên tiểu học": where they teach */
static bool
is_school_level(const cbcc_analysis *a, const cbcc_qualification_phrase *phrase)
{
	return phrase->range.track == CBCC_TRACK_GENERAL && phrase->first > 0 &&
		a->people[phrase->first - 1] == CBCC_POPULATION_LECTURER;
}

/* "ở bậc tiểu học, giáo viên có trình độ đại học", "bậc tiểu học 87 giáo viên" */
static bool
teaches_there(const cbcc_grammar *g, size_t index, const cbcc_qualification_phrase *phrase)
{
	const cbcc_item *item = cbcc_draft_item(g, index);

	return phrase->range.track == CBCC_TRACK_GENERAL &&
		(cbcc_population_between(g, phrase->end, item->end + item->counts_people) &
		 CBCC_POPULATION_LECTURER) != 0;
}

/* "giáo viên tiểu học, THCS đi học đại học": behind all schools where they teach */
static bool
read_behind_school(const cbcc_analysis *a, size_t to, cbcc_track list_track,
				   cbcc_qualification_phrase *phrase)
{
	bool		found;

	do
		found = read_qualification(a, phrase->first + 1, to, list_track, phrase);
	while (found && phrase->range.track == CBCC_TRACK_GENERAL);
	return found;
}

/* "...; công chức giảm 5%", "tỷ lệ nữ tăng 1,9%": of others than before */
static bool
names_others(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];

	return (d->has_own_kinds && (g->analysis.cuts[d->wide_left] == CBCC_CUT_SEMICOLON ||
								 g->drafts[index - 1].tie == CBCC_TIE_CHANGE)) ||
		(cbcc_population_between(g, d->left, cbcc_draft_item(g, index)->first) &
		 CBCC_POPULATION_TRAITS) != 0;
}

static uint32_t
kinds_in_label(const cbcc_grammar *g, const cbcc_draft *d)
{
	return cbcc_population_between(g, d->left, g->analysis.items[d->item].first) &
		CBCC_POPULATION_KINDS;
}

/* What all those learn whom the last sentence counted, if they learn the same. */
static cbcc_qualification_range
learnt_by_counted(const cbcc_discourse *s)
{
	const cbcc_qualification_range none = {0};

	for (size_t i = 0; i < s->counted_count; i++)
	{
		if (s->counted[i].is_part)
			continue;
		if (s->counted[i].event != CBCC_EVENT_TRAINING ||
			!cbcc_range_equal(s->counted[i].qualification, s->counted[0].qualification))
			return none;
	}
	return s->counted_count > 0 ? s->counted[0].qualification : none;
}

/*
 * "mở 47 lớp kỹ năng số, trong đó 6 lớp cho 412 lãnh đạo": what all the classes teach,
 * until one of them is said to teach something else (ruling 32).
 */
static bool
is_taught_as_whole(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *group = d->tie == CBCC_TIE_PART ? cbcc_draft_group(g, index) : NULL;
	const cbcc_draft *first = group != NULL ? group + 1 : g->drafts;

	if (group != NULL ?
		group->fact.qualification.track == CBCC_TRACK_NONE ||
		!cbcc_some_link(a, CBCC_LINK_PART, a->items[group->item].end, a->items[d->item].first) :
		!g->continues || !cbcc_has_link(a, a->opening, CBCC_LINK_PART) ||
		learnt_by_counted(&g->discourse).track == CBCC_TRACK_NONE)
		return false;
	while (first < d && !first->has_own_qualification)
		first++;
	return first == d;
}

/*
 * "4 lớp kỹ năng lãnh đạo, 5 lớp cho đại biểu HĐND", "chuyên viên chính 6 lớp;
 * lãnh đạo cấp phòng 2 lớp": these learn something else.
 */
static bool
names_learners_only(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);

	return item->unit == CBCC_UNIT_CLASS && !is_taught_as_whole(g, index) &&
		/* but "Nghiệp vụ đất đai, xây dựng: 14 lớp cho 380 người" */
		((cbcc_has_link(a, item->end, CBCC_LINK_FOR) && a->cuts[item->first] != CBCC_CUT_COLON) ||
		 (a->cuts[d->wide_left] == CBCC_CUT_SEMICOLON && kinds_in_label(g, d) != 0 &&
		  before != NULL && before->has_own_qualification && kinds_in_label(g, before) == 0));
}

/* "tập huấn", "bồi dưỡng": shorter than what leads to a degree; the last one's key */
static cbcc_key
short_course(const cbcc_grammar *g, const cbcc_draft *d)
{
	cbcc_key	name = CBCC_KEY_UNKNOWN;

	cbcc_for_each_in(i, &g->analysis, CBCC_CLASS_EVENT, d->left, d->right)
		if (g->analysis.tokens[i].key == KEY_BOI || g->analysis.tokens[i].key == KEY_TAP)
			name = g->analysis.tokens[i].key;
	return name;
}

/*
 * "cử 12 cán bộ học trung cấp LLCT, tập huấn 210 cán bộ thôn", "31 người học đại học,
 * 40 người tham gia bồi dưỡng": are others taught, nobody says what (ruling 3)?
 */
static bool
begins_other_training(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	cbcc_key	course = short_course(g, d);

	return before != NULL && before->fact.quantity.unit != CBCC_UNIT_CLASS &&
		d->tie != CBCC_TIE_SAME && d->tie != CBCC_TIE_COMPANION &&
		((d->has_own_kinds && names_training(g, index)) ||
		 (course != CBCC_KEY_UNKNOWN && course != short_course(g, before))) &&
		!cbcc_some_link(a, CBCC_LINK_PART, a->items[before->item].end, a->items[d->item].first) &&
		!cbcc_some_link(a, CBCC_LINK_GRADUATE, d->left, d->right);
}

/*
 * "cử 12 cán bộ đi học đại học, mở 3 lớp bồi dưỡng", "80% giảng viên có bằng thạc
 * sĩ, mỗi năm bồi dưỡng 900 lượt": the words before tell of the number before
 * (ruling 10).
 */
static bool
opens_training_beside(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *before = cbcc_draft_before(g, index);
	cbcc_unit	unit = cbcc_draft_item(g, index)->unit;

	if (before == NULL || before->right <= g->drafts[index].wide_left ||
		!before->has_own_qualification || !names_training(g, index))
		return false;
	return begins_other_training(g, index) ||
		(before->fact.quantity.unit != CBCC_UNIT_CLASS &&
		(unit == CBCC_UNIT_CLASS || unit == CBCC_UNIT_PERCENT ||
		 (before->fact.event == CBCC_EVENT_STOCK &&
		  cbcc_some_value(&g->analysis, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING,
						  g->drafts[index].left, cbcc_draft_item(g, index)->first))));
}

/*
 * "96 người có trình độ đại học. Trong đó, nữ 43 người": what all those have whom the
 * last sentence counted, as long as its parts name nothing else; or NULL.
 */
static const cbcc_counted *
degree_of_counted(const cbcc_grammar *g, size_t index)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_counted *whole = cbcc_continued_count(g, index);

	if (whole == NULL || whole->is_part || whole->qualification.min == CBCC_LEVEL_NONE ||
		whole->event != d->fact.event || d->fact.event == CBCC_EVENT_TRAINING ||
		(whole->unit == CBCC_UNIT_PERCENT && d->fact.quantity.unit != CBCC_UNIT_PERCENT) ||
		(before != NULL && !cbcc_range_equal(before->fact.qualification, whole->qualification)))
		return NULL;
	for (size_t i = 0; i < s->counted_count && whole != &s->list.whole; i++)
		if (!cbcc_range_equal(s->counted[i].qualification, whole->qualification))
			return NULL;
	return whole;
}

/* "bác sĩ 742 người, cụ thể: ...": until another part names what it holds. */
static bool
is_told_of_group(const cbcc_grammar *g, size_t index, const cbcc_draft *group)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		from = a->items[group->item].end;
	size_t		to = cbcc_draft_item(g, index)->first;

	return group->has_own_qualification && group->fact.event == d->fact.event &&
		d->fact.event != CBCC_EVENT_TRAINING &&
		(a->items[group->item].unit != CBCC_UNIT_PERCENT ||
		 cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERCENT) &&
		cbcc_range_equal(cbcc_draft_before(g, index)->fact.qualification,
						 group->fact.qualification) &&
		(cbcc_some_link(a, CBCC_LINK_PART, from, to) ||
		 cbcc_some_link(a, CBCC_LINK_SINGLE, from, to) ||
		 /* "thạc sĩ 20 người (5 nữ)" */
		 (cbcc_bracket_of(a, to) > from && d->left >= cbcc_bracket_of(a, to) &&
		  cbcc_draft_item(g, index)->unit != CBCC_UNIT_PERCENT));
}

/* "17 người trong số bác sĩ này có trình độ sau đại học": what is said of the 17 */
static size_t
end_of_whole(const cbcc_analysis *a, size_t at, size_t to)
{
	size_t		predicate = cbcc_has_link(a, at, CBCC_LINK_OF_WHOLE) ?
		cbcc_next_in(a, CBCC_CLASS_EVENT, at, to) : at;

	return predicate < to ? predicate : at;
}

/* "14 thạc sĩ và 9 tiến sĩ, đạt 69,7% kế hoạch": of both, so of neither level */
static bool
is_share_of_list(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *last = cbcc_draft_before(g, index);

	if (last == NULL || g->drafts[index].tie != CBCC_TIE_SAME ||
		cbcc_draft_item(g, index)->unit != CBCC_UNIT_PERCENT_OF_PLAN ||
		!cbcc_has_link(&g->analysis, g->analysis.items[last->item].first - 1, CBCC_LINK_AND))
		return false;
	for (const cbcc_draft *d = last; d-- > g->drafts && d->fact.event == last->fact.event;)
		if (!d->is_rejected && d->fact.modality == last->fact.modality &&
			!cbcc_range_equal(d->fact.qualification, last->fact.qualification))
			return true;
	return false;
}

/* "5 bác sĩ học", "87 y sĩ được cử đi học": past what is no more than a passive */
static bool
event_follows(const cbcc_analysis *a, size_t at)
{
	at += cbcc_token_is(&a->tokens[at], CBCC_CLASS_MODALITY, CBCC_MODALITY_ACTUAL);
	at += cbcc_has_link(a, at, CBCC_LINK_PASSIVE);
	return at < a->count && cbcc_token_has(&a->tokens[at], CBCC_CLASS_EVENT);
}

/* Instead of the level before it, the one told behind the next verb, if that is of event. */
static void
read_level_behind_verb(const cbcc_analysis *a, size_t end, cbcc_track list_track,
					   cbcc_event event, cbcc_qualification_phrase *phrase)
{
	size_t		verb = cbcc_next_in(a, CBCC_CLASS_EVENT, phrase->end, end);
	cbcc_qualification_phrase behind;

	if (verb != end && cbcc_token_is(&a->tokens[verb], CBCC_CLASS_EVENT, event) &&
		read_qualification(a, verb, end, list_track, &behind) && behind.has_level)
		*phrase = behind;
}

/*
 * "12 cán bộ giàu kinh nghiệm", "26 công chức năng lực yếu thôi việc"; but "12 cán bộ đã qua
 * bồi dưỡng phương pháp dạy học" (ruling 3)
 */
static bool
is_faculty_held(const cbcc_analysis *a, const cbcc_draft *d,
				const cbcc_qualification_phrase *phrase)
{
	return d->fact.event != CBCC_EVENT_TRAINING && d->fact.event != CBCC_EVENT_SPENDING &&
		d->fact.event != CBCC_EVENT_MATERIAL && phrase->range.track == CBCC_TRACK_SKILLS &&
		cbcc_has_link(a, phrase->first, CBCC_LINK_FACULTY) &&
		!cbcc_token_has(&a->tokens[phrase->first - 1], CBCC_CLASS_EVENT);
}

/* What the words behind the number name. */
static bool
read_behind(const cbcc_grammar *g, size_t index, cbcc_track list_track,
			cbcc_qualification_phrase *phrase)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		end = subject_end(g, index);

	if (!read_qualification(a, end_of_whole(a, item->end, d->right), end, list_track, phrase))
		return false;
	if (is_faculty_held(a, d, phrase) &&
		!read_qualification(a, phrase->end, end, list_track, phrase))
		return false;
	/* "12 công chức phụ trách công nghệ thông tin" */
	if (!phrase->has_level && d->fact.event != CBCC_EVENT_TRAINING && phrase->first > 0 &&
		cbcc_has_link(a, phrase->first - 1, CBCC_LINK_DUTY))
		return false;
	/*
	 * "giáo viên tiểu học có bằng đại học": the first is where they teach; "5
	 * bác sĩ học chuyên khoa II", "cử 5 người là y sĩ học bác sĩ": what they were
	 * before (ruling 32)
	 */
	if (is_school_level(a, phrase) ||
		(d->fact.event == CBCC_EVENT_TRAINING &&
		 (cbcc_has_link(a, phrase->first - 1, CBCC_LINK_IS) ||
		  cbcc_has_link(a, phrase->first - 1, CBCC_LINK_FORMER) ||
		  (phrase->first == item->number_end && event_follows(a, phrase->end)))))
		return read_behind_school(a, end, list_track, phrase);
	/* "40% bác sĩ có trình độ sau đại học", "40% viên chức là bác sĩ có ...": not their title */
	if (phrase->has_level && d->fact.event == CBCC_EVENT_STOCK &&
		(phrase->first == item->end || cbcc_has_link(a, phrase->first - 1, CBCC_LINK_IS)))
		read_level_behind_verb(a, end, list_track, CBCC_EVENT_STOCK, phrase);
	/* "cử 20 cán bộ trình độ trung cấp đi học đại học": what they learn (ruling 32) */
	if (phrase->has_level && d->fact.event == CBCC_EVENT_TRAINING && event_follows(a, phrase->end))
		read_level_behind_verb(a, end, list_track, CBCC_EVENT_TRAINING, phrase);
	return true;
}

/* "Văn hóa: THPT | 122 | 115": said of each number of the row */
static bool
read_row_head(const cbcc_grammar *g, cbcc_qualification_phrase *phrase)
{
	const cbcc_discourse *s = &g->discourse;

	return g->analysis.table == CBCC_TABLE_ROW &&
		read_qualification(&g->analysis, 0, g->frame_end, s->list_is_open ?
						   s->list.qualification.track : CBCC_TRACK_NONE, phrase) &&
		!(phrase->range.track == CBCC_TRACK_GENERAL &&
		  (s->population & CBCC_POPULATION_LECTURER) != 0);
}

/* What the words before the number name. */
static bool
read_before(const cbcc_grammar *g, size_t index, cbcc_track list_track, bool has_behind,
			cbcc_qualification_phrase *phrase)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		to = cbcc_draft_item(g, index)->first;

	if (!(read_qualification(a, d->left, to, list_track, phrase) && !is_faculty_held(a, d, phrase)) &&
		(has_behind || !read_row_head(g, phrase)))
		return false;
	if ((is_school_level(a, phrase) || teaches_there(g, index, phrase)) &&
		!read_behind_school(a, to, list_track, phrase))
		return false;
	return d->fact.event != CBCC_EVENT_SPENDING || is_subject_of(a, phrase, to);
}

/* "lớp tập huấn về đất đai": a field of work that has no name here (ruling 3) */
static bool
names_field(const cbcc_grammar *g, size_t index)
{
	const uint32_t others = 1u << CBCC_CLASS_POPULATION | 1u << CBCC_CLASS_BODY |
		1u << CBCC_CLASS_TERRITORY | 1u << CBCC_CLASS_UNIT | 1u << CBCC_CLASS_TIME;
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];

	cbcc_for_each_in(i, a, CBCC_SET_LINK + CBCC_LINK_TOWARDS, d->left + 1, d->right)
		if (i + 1 < d->right && a->tokens[i].key == KEY_VE && a->cuts[i + 1] == CBCC_CUT_NONE &&
			a->roles[i + 1] == CBCC_ROLE_PLAIN && !a->tokens[i + 1].capital &&
			a->tokens[i + 1].kind == CBCC_ATOM_SYLLABLE && (a->tokens[i + 1].classes & others) == 0 &&
			!cbcc_has_link(a, i + 1, CBCC_LINK_PLURAL) && !cbcc_has_link(a, i + 1, CBCC_LINK_AREA) &&
			(cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING) ||
			 cbcc_token_is(&a->tokens[i - 1], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS)))
			return true;
	return false;
}

/*
 * Where what they learn may begin to be told: not in the words of another part,
 * but "31 người đã học xong trung cấp, 3 người đang học".
 */
static size_t
left_of_subject(const cbcc_grammar *g, size_t index, const cbcc_draft *last)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	size_t		bracket;

	if (last == NULL || last->right <= d->wide_left)
		return d->wide_left;
	bracket = cbcc_bracket_of(a, a->items[last->item].first);
	/* "412 người học ở nước ngoài (89 tiến sĩ, 323 thạc sĩ), 204 người học trong nước" */
	if (bracket != 0 && cbcc_bracket_of(a, cbcc_draft_item(g, index)->first) != bracket)
		return last->right;
	return d->tie == CBCC_TIE_PART && last->tie == CBCC_TIE_PART && !names_training(g, index) ?
		last->right : d->wide_left;
}

/*
 * In the words behind the number or before it, whichever names a level; a label
 * before the number wins where nothing follows.
 */
static bool
read_own_qualification(const cbcc_grammar *g, size_t index, cbcc_qualification_phrase *own)
{
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *last = cbcc_draft_before(g, index);
	/* "- Lý luận chính trị: / + Trung cấp: 1.987 người" */
	cbcc_track	list_track = s->track == CBCC_TRACK_NONE && s->list_is_open ?
		s->list.qualification.track : s->track;
	cbcc_qualification_phrase before;
	bool		has_behind = read_behind(g, index, list_track, own);
	bool		has_before = read_before(g, index, list_track, has_behind, &before);

	if (!has_before && !has_behind && !names_learners_only(g, index) &&
		d->fact.event == CBCC_EVENT_TRAINING &&
		(d->tie == CBCC_TIE_NEW || d->tie == CBCC_TIE_PART) && !opens_training_beside(g, index))
		has_before = read_qualification(&g->analysis, left_of_subject(g, index, last), d->left,
										list_track, &before);
	/* "7 y sĩ đi học bác sĩ, 4 người đã ra trường": what those before learn, not what they were */
	if (has_before && last != NULL && last->has_own_qualification &&
		last->fact.event == CBCC_EVENT_TRAINING && before.end <= last->right &&
		before.first >= g->analysis.items[last->item].end &&
		before.first < cbcc_draft_item(g, index)->first)
		before.range = last->fact.qualification;
	/* "Lý luận chính trị: 5 lớp trung cấp": a level of the track that the label names */
	if (has_before && has_behind && !before.has_level && own->has_level && !own->has_own_track)
		(void) read_behind(g, index, before.range.track, own);
	/* "lớp kiến thức quản lý nhà nước, kỹ năng điều hành cho 92 người": the first of them */
	if (has_before && !before.has_level && d->tie == CBCC_TIE_COMPANION && last != NULL &&
		last->has_own_qualification)
		has_before = false;
	if (has_before && (!has_behind || (before.has_level && !own->has_level &&
									   !(own->first == cbcc_draft_item(g, index)->end &&
										 d->fact.quantity.unit == CBCC_UNIT_CLASS))))
		*own = before;
	if (has_before || has_behind || d->fact.event != CBCC_EVENT_TRAINING || !names_field(g, index))
		return has_before || has_behind;
	*own = (cbcc_qualification_phrase) {.range.track = CBCC_TRACK_SKILLS, .has_own_track = true};
	return true;
}

/* "Tin học: 1.890 người có chứng chỉ": the list's heading is all that there is. */
static bool
is_of_heading(const cbcc_draft *d)
{
	return d->heading != CBCC_TRACK_NONE && d->fact.event == CBCC_EVENT_STOCK &&
		d->tie != CBCC_TIE_CHANGE &&
		(has_no_levels(d->heading) ||
		 (d->heading == CBCC_TRACK_STATE_MANAGEMENT && d->has_own_event));
}

/* "trong đó thạc sĩ 12 người (8%)": a level that the part has, none that is learnt */
static bool
is_part_of_level(const cbcc_grammar *g, const cbcc_draft *part)
{
	while (part->tie == CBCC_TIE_SAME && part->before != CBCC_DRAFT_NONE)
		part = &g->drafts[part->before];
	return part->tie == CBCC_TIE_PART &&
		cbcc_some_in(&g->analysis, CBCC_CLASS_QUALIFICATION, part->left, part->right) &&
		!names_training(g, part->item);
}

/* Do those trained learn what those counted before them do? */
static bool
goes_on_learning(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);

	if (is_part_of_level(g, before) || begins_other_training(g, index))
		return false;
	return before->fact.event == CBCC_EVENT_TRAINING && d->fact.event == CBCC_EVENT_TRAINING &&
		!(d->fact.quantity.unit == CBCC_UNIT_PERCENT && d->has_own_kinds &&
		  names_training(g, index)) &&
		!(d->fact.quantity.unit == CBCC_UNIT_CLASS && names_training(g, index)) &&
		(!cbcc_some_cut(a, CBCC_CUT_SEMICOLON, a->items[before->item].end, d->left) ||
		 before->fact.quantity.unit == CBCC_UNIT_CLASS ||
		 cbcc_has_link(a, d->wide_left, CBCC_LINK_FOR) ||
		 /* "bồi dưỡng tin học cho 45 công chức; 92% được cấp chứng chỉ" */
		 cbcc_some_link(a, CBCC_LINK_GRADUATE, a->items[d->item].end, d->right));
}

static bool
names_place(const cbcc_grammar *g, const cbcc_draft *d)
{
	return cbcc_some_in(&g->analysis, CBCC_SET_ROLE + CBCC_ROLE_PLACE, d->left,
						g->analysis.items[d->item].first);
}

/* "kế đến là huyện Y 175 người, ít nhất là huyện X 63 người" */
static bool
is_next_place(const cbcc_grammar *g, const cbcc_draft *before, const cbcc_draft *d)
{
	return d->tie == CBCC_TIE_PART && !d->has_own_kinds &&
		cbcc_has_link(&g->analysis, d->left, CBCC_LINK_SINGLE) &&
		names_place(g, d) && names_place(g, before);
}

static bool
is_compared_value(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return index > 0 && item->first > 0 && cbcc_has_link(a, item->first - 1, CBCC_LINK_COMPARE) &&
		item->unit == item[-1].unit && !g->drafts[index].has_own_kinds;
}

/* "có bằng đại học là 71 công chức xã và 38 cán bộ xã": both have what the label says */
static bool
is_of_label_before(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = index > 0 ? &g->drafts[index - 1] : NULL;
	const cbcc_item *item = cbcc_draft_item(g, index);

	return before != NULL && before->has_own_qualification && d->has_own_kinds &&
		item->counts_people && item[-1].counts_people && item->first > 0 &&
		cbcc_joins(a, item->first - 1) && before->fact.event == CBCC_EVENT_STOCK &&
		d->fact.event == CBCC_EVENT_STOCK &&
		cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, before->left, item[-1].first) &&
		!cbcc_some_in(a, CBCC_CLASS_QUALIFICATION, item[-1].end, d->right);
}

/*
 * "thạc sĩ 3 người; bồi dưỡng quốc phòng: đối tượng 2 có 4 người, đối tượng 3 có 25
 * người": the last that a clause behind the group's names a course of its own for, or
 * the group (ruling 32).
 */
static const cbcc_draft *
last_course(const cbcc_grammar *g, size_t index, const cbcc_draft *group)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = cbcc_draft_before(g, index);
	size_t		clause;

	while (d != NULL && d > group && !d->has_own_qualification)
		d = cbcc_draft_before(g, d->item);
	if (d == NULL || d <= group)
		return group;
	clause = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, a->items[d->item].first + 1);
	return clause != CBCC_NO_WORD && clause > a->items[group->item].end &&
		cbcc_some_value(a, CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING, clause,
						a->items[d->item].first) ? d : group;
}

/* "cử 25 người học đại học; Trường Chính trị mở 12 lớp": not what those were sent to learn */
static bool
is_class_behind_people(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *head = cbcc_draft_head(g, index);

	return cbcc_draft_item(g, index)->unit == CBCC_UNIT_CLASS &&
		before != NULL && a->items[before->item].unit == CBCC_UNIT_PERSON &&
		/* "kế hoạch 12 lớp, 840 học viên; thực hiện 13 lớp" */
		!(head != NULL && a->items[head->item].unit == CBCC_UNIT_CLASS) &&
		a->cuts[g->drafts[index].wide_left] == CBCC_CUT_SEMICOLON;
}

/* The draft of the sentence that it takes its qualification from, or NULL. */
static const cbcc_draft *
draft_of_same(const cbcc_grammar *g, size_t index)
{
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = cbcc_draft_group(g, index);

	if (is_class_behind_people(g, index))
		return NULL;
	if (before != NULL && (d->tie == CBCC_TIE_SAME || d->tie == CBCC_TIE_COMPANION ||
						   (d->tie == CBCC_TIE_CHANGE && !names_others(g, index))))
		return before;
	if (before != NULL && is_next_place(g, before, d))
		return before;
	/* "36% có chứng chỉ tin học; ở cấp xã, tỷ lệ có chứng chỉ chưa đến 12%" */
	if (before != NULL && before->fact.qualification.track != CBCC_TRACK_NONE &&
		cbcc_some_link(&g->analysis, CBCC_LINK_SAME_DEGREE, d->left, d->right))
		return before;
	/* "chiếm 13,6%, so với 8,9% của năm 2013", "71 công chức và 38 cán bộ" behind one label */
	if (before != NULL && (is_compared_value(g, index) || is_of_label_before(g, index)))
		return before;
	if (d->tie == CBCC_TIE_PART && group != NULL &&
		((!names_training(g, index) && group->fact.event == CBCC_EVENT_TRAINING &&
		  d->fact.event == CBCC_EVENT_TRAINING) ||
		 /* "bác sĩ 742 người, cụ thể: cấp tỉnh 398", "30%, riêng miền núi là 41%" */
		 is_told_of_group(g, index, group)))
		return last_course(g, index, group);
	return before != NULL && goes_on_learning(g, index) ? before : NULL;
}

/* What earlier sentences give to a number that has nothing from its own. */
static cbcc_qualification_range
carried_qualification(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_counted *same = cbcc_draft_same_number(g, index);
	cbcc_qualification_phrase whole;
	cbcc_qualification_range learnt;

	/* "2 lớp trung cấp cho 124 học viên. Trong đó, nữ 43 người" (ruling 32) */
	if (g->continues && (before == NULL || !before->has_own_qualification) &&
		(cbcc_has_link(a, a->opening, CBCC_LINK_PART) || g->total != NULL ||
		 cbcc_continued_by_year(g)) &&
		d->fact.event == CBCC_EVENT_TRAINING && !names_training(g, index))
		return learnt_by_counted(s);
	if (same == NULL && before == NULL)
		same = cbcc_continued_extreme(g);
	if (same == NULL)
		same = degree_of_counted(g, index);
	/* "Trong số 214 người được cử đi học ấy": what they were sent to learn */
	if (same == NULL && before == NULL && d->fact.event == CBCC_EVENT_TRAINING)
		same = cbcc_continued_whole(s, a, item);
	if (same != NULL)
		return same->qualification;
	/* "16 trong số 21 cán bộ cũng đã có tấm bằng này" */
	if (cbcc_some_link(a, CBCC_LINK_SAME_DEGREE, d->left, d->right) ||
		(d->tie == CBCC_TIE_CHANGE && s->fact_paragraph == s->paragraph &&
		 !cbcc_item_counts_posts(a, item) &&
		 cbcc_population_between(g, d->left, item->first) == 0))
		return s->qualification;
	/* "Số cán bộ có trình độ đại học: / - Huyện Trà Cú: 12 người" */
	if (s->list_is_open && (s->list.qualification.min != CBCC_LEVEL_NONE ||
							/* "- Tin học: / + Chứng chỉ: 200 người" */
							has_no_levels(s->list.qualification.track)) &&
		d->fact.event == s->list.event &&
		/* "112 cán bộ, 100% tốt nghiệp đại học, trong đó: / - Nữ 29 người" */
		(!s->list.has_whole || d->fact.event == CBCC_EVENT_TRAINING) &&
		!cbcc_some_in(a, CBCC_CLASS_STAT, d->left, item->first))
		return s->list.qualification;
	if (d->fact.event == CBCC_EVENT_TRAINING && cbcc_trained_comes_through(g, index, &learnt))
		return learnt;
	/* "Trong số có trình độ đại học, nữ chiếm 40%" */
	if (d->fact.event == CBCC_EVENT_STOCK && cbcc_has_link(a, a->opening, CBCC_LINK_OF_WHOLE) &&
		read_qualification(a, a->opening, g->frame_end, CBCC_TRACK_NONE, &whole) &&
		whole.has_level && !is_school_level(a, &whole))
		return whole.range;
	return (cbcc_qualification_range) {0};
}

/* "128 kiểm sát viên (3 cao cấp, 41 trung cấp)": ranks of what they are, no degrees */
static bool
is_rank(const cbcc_grammar *g, size_t index, const cbcc_qualification_phrase *own)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		from = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, item->first);

	if (own->end > own->first + 1 || a->tokens[own->first].atoms > 2 ||
		(own->first != item->number_end && own->end != item->first))
		return false;
	cbcc_for_each_in(i, a, CBCC_CLASS_LINK, from == CBCC_NO_WORD ? 0 : from, item->first)
		if (cbcc_token_is(&a->tokens[i], CBCC_CLASS_LINK, CBCC_LINK_RANKED))
			return own->range.min == CBCC_LEVEL_ELEMENTARY || own->range.min == CBCC_LEVEL_INTERMEDIATE ||
				own->range.min == CBCC_LEVEL_ADVANCED;
	return false;
}

/* Does "trung cấp" beside it tell how well somebody knows it? */
static bool
is_known_by_degree(cbcc_track track)
{
	return track == CBCC_TRACK_INFORMATICS || track == CBCC_TRACK_FOREIGN_LANGUAGE ||
		track == CBCC_TRACK_ETHNIC_LANGUAGE || track == CBCC_TRACK_STATE_MANAGEMENT;
}

/* "Tin học: ...", "Về ngoại ngữ, ...": the first track that heads the number's clause, or list */
static cbcc_track
track_of_label(const cbcc_grammar *g, size_t index)
{
	/* "trình độ", "về", "có chứng chỉ" */
	const uint32_t words_of_degree = 1u << CBCC_CLASS_APPROX | 1u << CBCC_CLASS_LINK |
		1u << CBCC_CLASS_EVENT;
	const cbcc_analysis *a = &g->analysis;
	const cbcc_discourse *s = &g->discourse;
	size_t		to = cbcc_draft_item(g, index)->first;
	size_t		from = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_SEMICOLON, 0, to + 1);
	size_t		end = cbcc_last_in(a, CBCC_SET_CUT + CBCC_CUT_COLON, from + 1, to + 1);

	if (end == CBCC_NO_WORD && a->tokens[from].key == KEY_VE)
		end = cbcc_segment_end(a, from);
	if (end == CBCC_NO_WORD || end > to)
		end = from;
	from = end > from ? cbcc_segment_start(a, end - 1) : from;
	if (cbcc_some_in(a, CBCC_SET_ROLE + CBCC_ROLE_ITEM, from, end))
		return CBCC_TRACK_NONE;
	cbcc_for_each_in(i, a, CBCC_CLASS_TRACK, from, end)
		/* not "Ngành công nghệ thông tin: ..." */
		return a->roles[i] == CBCC_ROLE_PLAIN &&
			(i == from || a->tokens[i - 1].kind == CBCC_ATOM_MARK ||
			 (a->tokens[i - 1].classes & words_of_degree) != 0) ?
			(cbcc_track) cbcc_token_value(&a->tokens[i], CBCC_CLASS_TRACK) : CBCC_TRACK_NONE;
	return s->list_is_open ? s->list.qualification.track : CBCC_TRACK_NONE;
}

/*
 * "luân chuyển sang công tác đảng", "tuyển 4 công chức công nghệ thông tin": what they do,
 * not what they learnt; but "trong số tuyển mới, 9 người chưa đạt chuẩn tin học"
 */
static bool
is_field_of_work(const cbcc_grammar *g, const cbcc_draft *d)
{
	return d->fact.event == CBCC_EVENT_ROTATION ||
		(d->fact.event == CBCC_EVENT_RECRUITMENT &&
		 !cbcc_some_in(&g->analysis, CBCC_CLASS_STANDARD, d->left, d->right));
}

/* What its own words say, or what is said of all those that it belongs to. */
static void
find_qualification(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	cbcc_qualification_phrase own;
	const cbcc_draft *same;
	cbcc_track	label;

	if (read_own_qualification(g, index, &own))
	{
		if ((!own.has_level && is_field_of_work(g, d)) || is_rank(g, index, &own))
			return;
		label = own.has_level ? track_of_label(g, index) : CBCC_TRACK_NONE;
		/* "Tin học: trung cấp 12, chứng chỉ 200" (ruling 15) */
		if (own.range.track == CBCC_TRACK_PROFESSIONAL && is_known_by_degree(label))
			own.range = (cbcc_qualification_range) {.track = label};
		d->fact.qualification = own.range;
		d->has_own_qualification = true;
		if (own.has_own_track || own.has_level)
			g->discourse.track = own.range.track;
	}
	else if (names_learners_only(g, index))
		return;
	else if (is_of_heading(d))
	{
		d->fact.qualification = (cbcc_qualification_range) {.track = d->heading};
		d->has_own_qualification = true;
	}
	else if (!is_share_of_list(g, index))
	{
		same = draft_of_same(g, index);
		d->fact.qualification = same != NULL ? same->fact.qualification :
			carried_qualification(g, index);
	}
}

void
cbcc_attainment_fill(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];

	find_qualification(g, index);
	/* money and grades are of no level unless their own words say so */
	if (d->fact.event == CBCC_EVENT_EVALUATION ||
		(d->fact.event == CBCC_EVENT_SPENDING && !d->has_own_qualification))
		d->fact.qualification = (cbcc_qualification_range) {0};
}

/* "tiểu học 3.295 giáo viên": where they teach, not what they learnt. */
static void
drop_school_level(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	const cbcc_draft *before = cbcc_draft_before(g, index);
	const cbcc_draft *group = d->tie == CBCC_TIE_PART ? cbcc_draft_group(g, index) : NULL;
	const cbcc_counted *whole = d->tie == CBCC_TIE_PART && group == NULL ?
		cbcc_continued_count(g, index) : NULL;

	/* "64 viên chức giáo dục, gồm mầm non 23 người, tiểu học 30 người", "Trình độ văn hóa: THCS: 4" */
	if (d->fact.qualification.track != CBCC_TRACK_GENERAL || d->heading == CBCC_TRACK_GENERAL ||
		(before != NULL && before->fact.qualification.track == CBCC_TRACK_GENERAL) ||
		((d->fact.population & CBCC_POPULATION_LECTURER) == 0 &&
		 !cbcc_some_link(&g->analysis, CBCC_LINK_SCHOOL, 0, g->analysis.count)))
		return;
	/* "giáo viên tiểu học và THCS chưa đạt chuẩn về chuyên môn" */
	d->fact.qualification = (cbcc_qualification_range) {
		.track = d->fact.standard != CBCC_STANDARD_NONE &&
			cbcc_some_value(&g->analysis, CBCC_CLASS_TRACK, CBCC_TRACK_PROFESSIONAL,
							cbcc_draft_item(g, index)->end, d->right) ?
			CBCC_TRACK_PROFESSIONAL : CBCC_TRACK_NONE
	};
	if (group != NULL && group->fact.event == CBCC_EVENT_TRAINING &&
		d->fact.event == CBCC_EVENT_TRAINING)
		d->fact.qualification = group->fact.qualification;	/* ruling 32 */
	/* "2.140 người chưa đạt chuẩn, gồm mầm non 486, tiểu học 1.209" */
	if (d->fact.standard != CBCC_STANDARD_NONE)
		return;
	if (group != NULL && group->fact.standard != CBCC_STANDARD_NONE)
	{
		d->fact.standard = group->fact.standard;
		d->fact.qualification = group->fact.qualification;
	}
	else if (whole != NULL && whole->standard != CBCC_STANDARD_NONE)
	{
		d->fact.standard = whole->standard;
		d->fact.qualification = whole->qualification;
	}
}

/* "Tham gia lớp học có 50 cán bộ", "Lớp có 85 công chức": who are in the class told of */
static bool
are_in_class_spoken_of(const cbcc_grammar *g, size_t index)
{
	const cbcc_analysis *a = &g->analysis;
	const cbcc_draft *d = &g->drafts[index];
	const cbcc_item *item = cbcc_draft_item(g, index);
	size_t		class;

	if (d->tie != CBCC_TIE_NEW || item->unit != CBCC_UNIT_PERSON || d->fact.population == 0 ||
		(d->fact.population & (CBCC_POPULATION_LECTURER | CBCC_POPULATION_PARTY_MEMBER)) != 0 ||
		g->discourse.subject.track == CBCC_TRACK_NONE || cbcc_draft_before(g, index) != NULL ||
		item->first == 0 ||
		!(cbcc_has_link(a, item->first - 1, CBCC_LINK_HAVE) ||
		  cbcc_has_link(a, item->first - 1, CBCC_LINK_PART)))
		return false;
	/* "Tham gia lớp học" is one word */
	if (a->opening + 4 > item->first &&
		cbcc_token_is(&a->tokens[a->opening], CBCC_CLASS_EVENT, CBCC_EVENT_TRAINING))
		return true;
	class = cbcc_next_in(a, CBCC_CLASS_UNIT, a->opening, item->first);
	return class < item->first && class <= a->opening + 1 && class + 3 >= item->first &&
		cbcc_token_is(&a->tokens[class], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS);
}

/* Learners of a class spoken of before: "Lớp học khai giảng với 96 học viên". */
static void
take_subject_spoken_of(cbcc_grammar *g, size_t index)
{
	cbcc_draft *d = &g->drafts[index];
	bool		learn = (d->fact.population & CBCC_POPULATION_LEARNER) != 0 ||
		are_in_class_spoken_of(g, index);

	if (d->fact.event == CBCC_EVENT_STOCK && learn)
		d->fact.event = CBCC_EVENT_TRAINING;	/* ruling 32 */
	if (d->fact.event == CBCC_EVENT_TRAINING && d->tie == CBCC_TIE_NEW && learn &&
		cbcc_draft_item(g, index)->unit == CBCC_UNIT_PERSON &&
		d->fact.qualification.track == CBCC_TRACK_NONE)
		d->fact.qualification = g->discourse.subject;
}

void
cbcc_attainment_review(cbcc_grammar *g, size_t index)
{
	drop_school_level(g, index);
	take_subject_spoken_of(g, index);
}
