/*-------------------------------------------------------------------------
 *
 * grammar.h
 *		From the numbers of a sentence to facts.
 *
 * Each number of a sentence fills typed slots from the words that govern it.
 * A slot that its own words leave empty is inherited: from the number before
 * it (a share, a change, the learners of a class), from the head of its group
 * (a part), from the sentence's frame, or from what the discourse carries.
 *
 * The rooms: analysis, item, item_row, grade and cut (phrases, numbers, rows of
 * them, marks of courses, segments), words (whose words are whose), tie (what
 * hangs on what), scope (is it about officials), bare (the same of a number
 * alone), rated (units or people), classes (of cadres or of pupils), verb and
 * governor (event), change (by how much), attainment (qualification), modality,
 * manner (stat, standard), people, own_people, population, role, level and audience (who is counted,
 * whom classes and money are for), seat (what people are elected to), mention,
 * body, opening and where (place), when (period, base), exchange (what later numbers
 * give back), respective (numbers that answer to numbers), continuation (lists
 * that go on), ellipsis (sentences that leave out whom they count), recruits (of
 * whom they are), trained (what became of them), frame (whom a sentence begins
 * with), list (lists of lines), discourse (between sentences).
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_GRAMMAR_H
#define CBCC_GRAMMAR_H

#include "analysis.h"
#include "qualification_phrase.h"

/* How a number hangs on those before it. */
typedef enum cbcc_tie
{
	CBCC_TIE_NEW,				/* a statement of its own */
	CBCC_TIE_SAME,				/* the same group again: "chiếm 69,3%" */
	CBCC_TIE_CHANGE,			/* by how much that group rose or fell */
	CBCC_TIE_COMPANION,			/* the learners of a class, the cost of a course */
	CBCC_TIE_PART				/* a part of the group */
} cbcc_tie;

/* A fact being filled. */
typedef struct cbcc_draft
{
	size_t		item;			/* index into the analysis, and among the drafts */
	cbcc_tie	tie;
	int			change;			/* which way it is said to go: cbcc_change_way() */
	size_t		group;			/* of a part: the draft it is part of, or NONE */
	size_t		left;			/* own words: tokens[left..right) */
	size_t		right;
	size_t		wide_left;		/* back to the number before, or a semicolon */
	uint32_t	own_people;		/* whom own words name */
	cbcc_track	heading;		/* of the list, named before own words */
	bool		has_own_event;
	bool		has_own_kinds;
	bool		has_own_qualification;
	bool		is_by_body;		/* its place is the school or office that acts */
	bool		is_by_owner;	/* its place is the body whose staff is counted */
	bool		is_by_label;	/* its place is its row's or item's alone */
	bool		is_rejected;	/* out of scope */
	bool		is_surplus;		/* too many as they stand, none who left */
	size_t		before;			/* the last one not rejected, or NONE */
	size_t		before_whole;	/* the same, but no whole: "16 trong số 21 (76%)" */
	size_t		anchor;			/* of these two, the one that it hangs on by its tie */
	size_t		head;			/* the last one that is NEW, or NONE */
	bool		is_of_candidates;
	uint32_t	withheld;		/* levels of the seats that they stand for */
	cbcc_place	place;
	cbcc_fact	fact;
} cbcc_draft;

/* As items are; the core is slower by a hundredth where it is none. */
_Static_assert(sizeof(size_t) != 8 || sizeof(cbcc_draft) == 256, "a power of two");

/* What was counted, for later sentences to refer back to. */
typedef struct cbcc_counted
{
	cbcc_decimal value;
	cbcc_unit	unit;
	uint32_t	population;
	cbcc_place	place;
	cbcc_event	event;
	cbcc_standard standard;
	cbcc_period period;
	cbcc_qualification_range qualification;
	bool		is_part;		/* of a count before it */
	bool		is_share;		/* of the count before it */
} cbcc_counted;

#define CBCC_COUNTED_MAX 8

/* What the line that opens a list gives to its items. */
typedef struct cbcc_list
{
	uint32_t	mark;			/* that the line begins with, or 0 */
	uint32_t	item_mark;		/* that its items do; 0 where none was read */
	bool		goes_on;		/* the last line ended in ";" */
	int			paragraph;		/* of that line */
	bool		is_section;		/* that line stood in a numbered section */
	bool		is_of_parts;	/* that line counted their whole */
	bool		has_whole;		/* and says "trong đó:", "gồm:" */
	cbcc_counted whole;
	bool		is_plan;		/* it begins with "Kế hoạch", "Mục tiêu" */
	cbcc_modality modality;
	uint32_t	population;		/* that the line names */
	cbcc_event	event;
	cbcc_qualification_range qualification;
	cbcc_period period;
	cbcc_period until;
} cbcc_list;

#define CBCC_OUTER_LISTS 3

/* What is carried from sentence to sentence. */
typedef struct cbcc_discourse
{
	bool		has_published;
	cbcc_date	published;
	cbcc_calendar calendar;
	cbcc_place	place;			/* where the text is */
	cbcc_place	commune;		/* that "xã" means, or NONE */
	cbcc_place	beside;			/* of a body or a commune told of behind place, or NONE */
	cbcc_place	body;			/* the school or office that acts, or NONE */
	int			body_paragraph; /* that body is an example in it, or -1 */
	cbcc_place	home;			/* what the article is about, or NONE */
	bool		home_is_title;	/* the title named it */
	int			place_paragraph;	/* where place was set */
	cbcc_period span;			/* of years, named last anywhere */
	cbcc_qualification_range subject;	/* of the class spoken of */
	uint32_t	money_population;	/* of the money spoken of last */
	uint32_t	topic;			/* whom the article is about */
	bool		topic_is_title; /* by the title's count */
	uint32_t	population;		/* of the group spoken of, 0 for none */
	uint32_t	withheld;		/* of that group, as of a draft */
	uint32_t	share_traits;	/* of that group: "nữ chiếm 40% công chức" */
	int			topic_paragraph;	/* where a sentence without a count set it */
	cbcc_event	event;			/* of that group */
	cbcc_counted counted[CBCC_COUNTED_MAX]; /* by the last sentence with facts */
	bool		counts_parts;	/* of the first of them, told before that sentence */
	bool		has_whole;		/* its first number was told with its whole, "16/29" */
	cbcc_decimal whole;
	size_t		counted_count;
	cbcc_qualification_range qualification;
	uint32_t	trained_population; /* of those sent to study last, or 0 */
	cbcc_qualification_range trained;	/* what they learn */
	int			trained_paragraph;
	cbcc_track	track;			/* of the list being read */
	cbcc_period period;			/* at the end of the last sentence */
	cbcc_period until;
	cbcc_period base;			/* compared with last */
	cbcc_modality modality;		/* of the last facts */
	bool		has_facts;		/* some fact has been read */
	bool		in_election;	/* ruling 21 */
	uint32_t	party_level;	/* of the Party body that the text is about, or 0 */
	bool		in_draft_policy;	/* ruling 33 */
	bool		speaks_of_money;	/* the last sentence, of ours, which counts nothing */
	bool		last_counts;	/* the last sentence */
	bool		cites_plan;		/* the last sentence, which counts nothing */
	bool		issues_plan;	/* the same: and tells that it was issued or approved */
	int			goal_paragraph; /* where a sentence began with a heading of goals, or -1 */
	bool		tells_vaguely;	/* the last sentence: how many there are, in no number */
	cbcc_counted vague;			/* whom */
	bool		ranks;			/* the last sentence singled out one of some places */
	bool		share_is_outside;	/* the last share of the last sentence was of others */
	bool		last_is_of_civilians;	/* the last number of the last sentence was */
	uint64_t	part_key;		/* of the word that the last sentence's parts are of */
	bool		in_section;		/* the last numbered line was a heading */
	uint32_t	section_level;	/* "2. Cấp huyện": the level that it is */
	uint32_t	section_population; /* "2. Trình độ công chức cấp xã": whom it is about */
	bool		section_is_plan;	/* "Nhiệm vụ năm 2020" stands above it */
	bool		list_is_open;	/* the last line ended in ":" or was an item */
	bool		list_is_table;	/* the last line was one of a table */
	cbcc_list	list;
	cbcc_list	outer[CBCC_OUTER_LISTS];	/* that it stands in, the innermost last */
	size_t		outer_count;
	bool		in_paragraph;	/* the last sentence did not end its line */
	int			paragraph;
	int			fact_paragraph; /* where the last fact stood */
	cbcc_place_table places;	/* last: its entries need no clearing */
} cbcc_discourse;

#define CBCC_MAX_DRAFTS CBCC_MAX_ITEMS
#define CBCC_DRAFT_NONE ((size_t) -1)

typedef struct cbcc_grammar
{
	cbcc_analysis analysis;
	cbcc_discourse discourse;
	size_t		draft_count;
	cbcc_draft	drafts[CBCC_MAX_DRAFTS];

	/* of the drafts not rejected: rules for what none of them is are passed over */
	size_t		fact_count;
	uint32_t	ties;			/* bit 1 << tie for each */
	uint32_t	units;			/* bit 1 << unit for each */
	bool		is_title;
	bool		continues;		/* ruling 1: the sentence continues a list */
	const cbcc_counted *total;	/* whose parts the sentence tells unsaid, or NULL */
	const cbcc_counted *repeated;	/* by a sentence that names nobody, or NULL */
	uint32_t	frame_population;	/* named before the first number */
	size_t		frame_end;		/* its tokens */
} cbcc_grammar;

/*
 * Read one sentence: its facts come back in grammar->drafts, those rejected
 * marked so, and the discourse moves on.
 */
extern void cbcc_grammar_read(cbcc_grammar *grammar, const char *text,
							  const cbcc_sentence *sentence);

/*
 * The rooms' doors.  Each fills slots of drafts[index] from its own words and
 * from drafts before it.
 */

/* words.c */
extern void cbcc_words_find(cbcc_grammar *grammar);

/* ", xã Kỳ Phú coi trọng đào tạo": the place that a statement begins with at token at, or NULL */
extern const cbcc_mention *cbcc_words_subject(const cbcc_analysis *analysis, size_t at);

/* "chị em còn ít, chỉ 19 người": does the segment that ends before token at say how many? */
extern bool cbcc_words_tell_vaguely(const cbcc_analysis *analysis, size_t at);

/* Does a bracket say in digits how many "quá nửa", "phần lớn" are? */
extern bool cbcc_words_gloss(const cbcc_analysis *analysis, const cbcc_item *item);

/* tie.c */
extern void cbcc_tie_find(cbcc_grammar *grammar, size_t index);

/* Does "lên", "xuống còn" stand before the number? */
extern bool cbcc_tie_says_towards(const cbcc_analysis *analysis, size_t number);

/* "tăng bốn lần, từ 210 lên 846": the first of the values between which it rose or fell */
extern bool cbcc_tie_opens_span(const cbcc_grammar *grammar, size_t index);

/* Are people, counted beside a class, said to be moved, hired or rated, not taught? */
extern bool cbcc_tie_has_other_verb(const cbcc_grammar *grammar, size_t index);

/* exchange.c: after all drafts were filled */
extern void cbcc_exchange_slots(cbcc_grammar *grammar);

/* respective.c: behind it, numbers that stand for those named before */
extern void cbcc_respective_fill(cbcc_grammar *grammar);

/* verb.c: what the number's own words say is done */
extern bool cbcc_verb_of_number(const cbcc_grammar *grammar, size_t index,
								cbcc_event *event);
extern cbcc_event cbcc_verb_event(const cbcc_analysis *analysis, size_t at);

/*
 * The last and the first word of tokens[from..to) that tells an event of people, or
 * CBCC_NO_WORD: of what is done, and with stock, or stock alone, of what they have.
 */
extern size_t cbcc_verb_last(const cbcc_analysis *analysis, size_t from, size_t to,
							 bool with_stock);
extern size_t cbcc_verb_first(const cbcc_analysis *analysis, size_t from, size_t to,
							  bool stock);

/* "giảm còn 2.150 người", "tinh gọn chỉ còn 12 người": those who are there now */
extern bool cbcc_verb_comes_down(const cbcc_analysis *analysis, const cbcc_draft *draft,
								 const cbcc_item *item);
/* "nhận 64 sinh viên về làm việc" */
extern bool cbcc_verb_says_taken_in(const cbcc_grammar *grammar, size_t index);

/* governor.c */
extern void cbcc_governor_event(cbcc_grammar *grammar, size_t index);
/* Do the parts of a group keep its event, whatever their make-up (ruling 21)? */
extern bool cbcc_governor_keeps(cbcc_event event);

/* change.c */
/*
 * Is the number said of a change; which way: 1, -1, or 0 for no change.  Asked
 * once, by tie.c; then it is in the draft.
 */
extern int	cbcc_change_way(const cbcc_grammar *grammar, size_t index);
/* Is it said again as a share: "giảm 48 người, bằng 2% so với năm 2021"? */
extern bool cbcc_change_is_restated(const cbcc_grammar *grammar, size_t index);
/* Is it said to fall, with nothing to compare it with (ruling 31)? */
extern bool cbcc_change_is_reduction(const cbcc_grammar *grammar, size_t index);

/*
 * attainment.c: the qualification.  heading finds the list's track in tokens[from..to)
 * before the number's own words, and comes first; review, once it is known who is
 * counted, drops the schools where they teach, and makes those in a class learners of
 * what it teaches.
 */
extern void cbcc_attainment_heading(cbcc_grammar *grammar, size_t index, size_t from,
									size_t to);
extern void cbcc_attainment_fill(cbcc_grammar *grammar, size_t index);
extern void cbcc_attainment_review(cbcc_grammar *grammar, size_t index);

/* modality.c */
extern void cbcc_modality_fill(cbcc_grammar *grammar, size_t index);

/* Does a free word before token to say that what is told is still to come? */
extern bool cbcc_modality_says_goal(const cbcc_analysis *analysis, size_t to);

/* Does the sentence tell what a plan sets for a day that is not past? */
extern bool cbcc_modality_cites_plan(const cbcc_grammar *grammar, size_t to);

/* Do tokens[..to) tell that a plan was issued or approved, no long time ago? */
extern bool cbcc_modality_issues_plan(const cbcc_grammar *grammar, size_t to);

/* "Mục tiêu: 100% cán bộ xã đạt chuẩn.": more of the same may follow. */
extern bool cbcc_modality_heads_goals(const cbcc_grammar *grammar);

/* people.c: find the words of people, before all others */
extern void cbcc_population_prepare(cbcc_grammar *grammar);
/* "mỗi lớp 1,4 cô": a teacher, whom no word says to be a woman */
extern bool cbcc_population_teaches_class(const cbcc_analysis *analysis, size_t at);
extern uint32_t cbcc_population_between(const cbcc_grammar *grammar, size_t from,
										size_t to);

/*
 * What the label before token number says of those counted there: "nữ chiếm 31% cán bộ";
 * and that of the first of a row of shares: ", 28% công chức".
 */
extern uint32_t cbcc_population_said_before(const cbcc_grammar *grammar, size_t number);
extern uint32_t cbcc_population_said_of_row(const cbcc_grammar *grammar, size_t index);

/* Who tokens[from..to) say that they are not: "chưa là đảng viên", "ngoài Đảng". */
extern uint32_t cbcc_population_denied(const cbcc_analysis *analysis, size_t from, size_t to);

/* own_people.c: whom the number's own words name */
extern uint32_t cbcc_population_own(const cbcc_grammar *grammar, size_t index);

/* The traits that "là" says behind it in tokens[from..to), or 0. */
extern uint32_t cbcc_population_said_behind(const cbcc_grammar *grammar, size_t from,
											size_t to);
extern uint32_t cbcc_population_of_tier(cbcc_tier tier);
extern void cbcc_population_fill(cbcc_grammar *grammar, size_t index);

/*
 * role.c: who those of draft index are by what became of them.  named is what the
 * number's own words name, set what is known so far; each returns set, changed or not.
 * "quy hoạch cấp ủy": cadres; "quy hoạch 59 đồng chí" of another paragraph's staff: cadres;
 * the post that one is appointed to; learners who are graded; candidates and those elected.
 */
extern uint32_t cbcc_role_planned_for(const cbcc_grammar *grammar, size_t index,
									  uint32_t own, uint32_t set);
extern uint32_t cbcc_role_planned(const cbcc_grammar *grammar, size_t index,
								  uint32_t named, uint32_t set);
extern uint32_t cbcc_role_appointed(const cbcc_grammar *grammar, size_t index, uint32_t set);
extern uint32_t cbcc_role_graded(const cbcc_grammar *grammar, size_t index,
								 uint32_t named, uint32_t set);
extern uint32_t cbcc_role_without_seat(const cbcc_grammar *grammar, size_t index,
									   uint32_t named, uint32_t set);
extern uint32_t cbcc_role_of_village(const cbcc_grammar *grammar, size_t index,
									 uint32_t named, uint32_t set);
extern uint32_t cbcc_role_elected(cbcc_grammar *grammar, size_t index, uint32_t set);

/*
 * The end of the noun phrase behind a number, with no post of those who are
 * moved; whom "kể cả" adds there.
 */
extern size_t cbcc_population_phrase_end(const cbcc_analysis *analysis, size_t from,
										 size_t to, bool moved);
extern uint32_t cbcc_population_added(const cbcc_grammar *grammar, size_t from);

/* audience.c: whom classes, money and books are for */
extern bool cbcc_audience_is_told(cbcc_unit unit);

/* The level of those who are said to have been spoken of, or 0. */
extern uint32_t cbcc_audience_level(const cbcc_grammar *grammar, size_t index, uint32_t set);
extern uint32_t cbcc_audience(const cbcc_grammar *grammar, size_t index);

/* level.c: 0 where the words give none */

/*
 * Bare type words right behind people of those kinds, or behind a level, from token at
 * on.  Behind nearly all words of people stands none that could tell their level.
 */
extern uint32_t cbcc_level_told_behind(const cbcc_analysis *analysis, size_t at, size_t to,
									   uint32_t kinds);

static inline uint32_t
cbcc_level_behind(const cbcc_analysis *analysis, size_t at, size_t to, uint32_t kinds)
{
	const uint32_t classes = 1u << CBCC_CLASS_LINK | 1u << CBCC_CLASS_BODY;

	return at < to && (analysis->roles[at] == CBCC_ROLE_PLACE ||
					   analysis->roles[at] == CBCC_ROLE_ITEM ||
					   (analysis->tokens[at].classes & classes) != 0) ?
		cbcc_level_told_behind(analysis, at, to, kinds) : 0;
}

/* ", ở cấp huyện,": the level that is all a segment says, or 0. */
extern uint32_t cbcc_level_of_segment(const cbcc_analysis *analysis, size_t from, size_t to);
/* What the number's clause begins with; whose staff is counted (ruling 7). */
extern uint32_t cbcc_level_of_clause(const cbcc_grammar *grammar, size_t index);
extern uint32_t cbcc_level_of_owners(const cbcc_grammar *grammar, size_t index);

/* "Các xã Tân An, Hòa Lộc có": of those whom a clause with a list of places is about. */
extern uint32_t cbcc_level_of_several(const cbcc_analysis *analysis, const cbcc_mention *first);

/* Behind the next number, of a post beside this one. */
extern uint32_t cbcc_level_of_next_post(const cbcc_grammar *grammar, size_t index);

/* Those that numbers before it part the whole into, of which it is. */
extern uint32_t cbcc_level_of_parts(const cbcc_grammar *grammar, size_t index);

/* What those who move come from (ruling 8). */
extern uint32_t cbcc_level_of_origin(const cbcc_grammar *grammar, size_t index);

/*
 * The levels that the draft's place gives to those counted, or takes from them; several is
 * that of places which are none together, or 0.
 */
extern void cbcc_level_fit_place(cbcc_grammar *grammar, size_t index, uint32_t several);

/* seat.c: councils, committees and congresses (ruling 34) */

/* The level of the committee or congress that tokens[..to) name, or 0. */
extern uint32_t cbcc_seat_level_of_congress(const cbcc_grammar *grammar, size_t to);

/* The last Party body that a sentence names with its territory: the level, into *level. */
extern void cbcc_seat_note_party(const cbcc_analysis *analysis, uint32_t *level);

/* The seat that a number's words name, with its level; found says if they do. */
extern uint32_t cbcc_seat_named(const cbcc_grammar *grammar, size_t index, bool *found);

/* Does an election stand before the number, or seats beside it? */
extern bool cbcc_seat_elects_before(const cbcc_grammar *grammar, size_t index);
extern bool cbcc_seat_is_counted(const cbcc_grammar *grammar, size_t index);

/* The seat within which the sentence counts, with its level, or 0. */
extern uint32_t cbcc_seat_within(const cbcc_analysis *analysis);

extern bool cbcc_seat_names_candidates(const cbcc_analysis *analysis, size_t from,
									   size_t to);

/* Is a number said of an election's outcome? */
extern bool cbcc_seat_is_filled(const cbcc_grammar *grammar, size_t index);

extern bool cbcc_seat_is_stood_for(const cbcc_grammar *grammar, size_t index);

/* Are they counted as those whom others, counted behind, are elected from? */
extern bool cbcc_seat_is_chosen_from(const cbcc_analysis *analysis, const cbcc_item *item);

/* A population as that of candidates is told. */
extern uint32_t cbcc_seat_candidates(const cbcc_grammar *grammar, uint32_t population);

/* mention.c: prepare, here and in when.c, comes first, once for the sentence */
extern void cbcc_mentions_prepare(cbcc_grammar *grammar);

/* "Sáng 5/4, tại Hà Nội, Bộ Nội vụ tổng kết": where those met who are of the whole nation? */
extern bool cbcc_mention_is_venue(const cbcc_analysis *analysis, const cbcc_mention *mention);

/*
 * "các huyện Thọ Xuân, Triệu Sơn và Nông Cống đều có", "hai xã A và B": does it stand
 * for all of them together?
 */
extern bool cbcc_mention_is_listed(const cbcc_analysis *analysis, const cbcc_mention *mention);

/* Is the word at the token "của", "ở" or "trong"? */
extern bool cbcc_mention_says_within(const cbcc_analysis *analysis, size_t at);

/* "Trường hiện đang có 47 viên chức": is what is counted behind it its own? */
extern bool cbcc_mention_owns(const cbcc_analysis *analysis, const cbcc_mention *mention);

/* Where a subject at token at may begin: its segment, past "hiện", "riêng", "bình quân". */
extern size_t cbcc_mention_subject(const cbcc_analysis *analysis, size_t at);

/* "(toàn tỉnh 72%)", "trong khi cả nước là 79%": is token at what its clause begins with? */
extern bool cbcc_mention_begins_clause(const cbcc_analysis *analysis, size_t at);

/*
 * opening.c: the subject behind the words that count them, or NULL; with tells whether these
 * are "Với 21 cán bộ", of_whole whether "Trong số 21 cán bộ".
 */
extern const cbcc_mention *cbcc_opening_owner(const cbcc_grammar *grammar, size_t index,
											  bool *with, bool *of_whole);

/* body.c: a school or an office as the one who acts, before the verb, at a start */
extern bool cbcc_body_acts(const cbcc_analysis *analysis, const cbcc_mention *mention);

/* "Trường hiện đang có 47 viên chức": is the staff the body's? */
extern bool cbcc_body_owns(const cbcc_analysis *analysis, const cbcc_mention *mention);
/* The same where a number follows: "Tại Sở Y tế, 19 cán bộ", "Sở Y tế: 64 người" */
extern bool cbcc_body_is_fronted(const cbcc_analysis *analysis, const cbcc_mention *mention);
extern bool cbcc_body_is_label(const cbcc_analysis *analysis, const cbcc_mention *mention);
/* Its staff stands before it: "công chức của Sở Y tế". */
extern bool cbcc_body_has_staff_before(const cbcc_analysis *analysis, const cbcc_mention *mention);

/*
 * "Giám đốc Bệnh viện X cho biết, đơn vị có 612 viên chức": the body that the subject of the
 * clause before token to means, or NULL
 */
extern const cbcc_mention *cbcc_body_meant(const cbcc_analysis *analysis, size_t to);

/*
 * "Đảng ủy Sở Y tế kết nạp 12 đảng viên", "Đại hội đại biểu Đảng bộ Trường X bầu 15 đồng
 * chí": does a clause begin with a body's members?  Whatever they do is its own (ruling 27).
 */
extern bool cbcc_body_has_organisation(const cbcc_analysis *analysis,
										  const cbcc_mention *mention);

/*
 * "Sở Y tế có 45 công chức. Toàn ngành có 2.912 viên chức", "..., các huyện có 812": is the
 * subject of the clause, before token to, more than a body: its sector, or what is below it?
 */
extern bool cbcc_body_is_left_for_sector(const cbcc_analysis *analysis, size_t to);

/* where.c */
extern bool cbcc_where_counts_behind(const cbcc_analysis *analysis,
									 const cbcc_mention *mention);

/* Is the place singled out, or the most or the least, with its number behind? */
extern bool cbcc_where_is_extreme(const cbcc_analysis *analysis,
								  const cbcc_mention *mention);
extern bool cbcc_where_is_ranked(const cbcc_analysis *analysis,
								 const cbcc_mention *mention);
extern void cbcc_where_fill(cbcc_grammar *grammar, size_t index);

/* when.c */
extern void cbcc_when_prepare(cbcc_grammar *grammar);
extern void cbcc_when_period(cbcc_grammar *grammar, size_t index);
extern void cbcc_when_base(cbcc_grammar *grammar, size_t index);

/* manner.c */
extern void cbcc_manner_stat(cbcc_grammar *grammar, size_t index);
extern void cbcc_manner_standard(cbcc_grammar *grammar, size_t index);

/* scope.c: is the number about officials at all? */
extern bool cbcc_scope_holds(const cbcc_grammar *grammar, size_t index);
/* "hơn 27.000 dân": others than ours */
extern bool cbcc_scope_counts_civilians(const cbcc_analysis *analysis, const cbcc_item *item);
/* Words of our subject in tokens[from..to). */
extern bool cbcc_scope_has_subject(const cbcc_grammar *grammar, size_t from, size_t to);
/* Were people counted in the paragraph, or in the line that opens the list? */
extern bool cbcc_scope_follows_count(const cbcc_grammar *grammar);
/* Do its words before token to speak of what was counted before, however far? */
extern bool cbcc_scope_refers_back(const cbcc_grammar *grammar, size_t to);
/* "30% số công chức này", "21 trong số đó": of those whom the last sentence counted? */
extern bool cbcc_scope_is_of_counted(const cbcc_grammar *grammar, const cbcc_item *item);

/* rated.c: is it said of units how they were rated? */
extern bool cbcc_rated_are_units(const cbcc_grammar *grammar, size_t index);

/* bare.c: the same of a number without a noun */
extern bool cbcc_bare_holds(const cbcc_grammar *grammar, size_t index);
/* Does the line that opens its list say whom it counts? */
extern bool cbcc_bare_is_of_list(const cbcc_grammar *grammar, size_t index);

/* continuation.c */

/* Does the sentence only continue the list of the last one (ruling 1)? */
extern bool cbcc_continues_list(const cbcc_grammar *grammar);

/* The count of the last sentence that this one breaks down, or NULL. */
extern const cbcc_counted *cbcc_continued_group(const cbcc_grammar *grammar);

/* Does the sentence tell the last count's years one by one? */
extern bool cbcc_continued_by_year(const cbcc_grammar *grammar);

/*
 * The total just given that the sentence, whose first number counts on, breaks down
 * without a word of it, or NULL.
 */
extern const cbcc_counted *cbcc_continued_total(const cbcc_grammar *grammar);

/* The count whose parts the sentence begins to tell, or NULL. */
extern const cbcc_counted *cbcc_continued_count(const cbcc_grammar *grammar, size_t index);

/* The share told last, of which this sentence singles out a place's, or NULL. */
extern const cbcc_counted *cbcc_continued_share(const cbcc_grammar *grammar);

/* The count of the last sentence that this one tells the most or least of, or NULL. */
extern const cbcc_counted *cbcc_continued_extreme(const cbcc_grammar *grammar);

/* The same for one number, said to be a whole: "Trong tổng số 24 cán bộ". */
extern const cbcc_counted *cbcc_continued_whole(const cbcc_discourse *discourse,
												const cbcc_analysis *analysis,
												const cbcc_item *item);

/* ellipsis.c: of such a sentence, the count that it, which names nobody, tells anew, or NULL */
extern const cbcc_counted *cbcc_repeated_count(const cbcc_grammar *grammar);

/* The same of those who the last sentence said were many or few. */
extern const cbcc_counted *cbcc_vague_count(const cbcc_grammar *grammar);
extern void cbcc_vague_carry(cbcc_grammar *grammar);

/* Do tokens[from..to), before a number, name a sector: "ở khối Đảng là", "miền núi"? */
extern bool cbcc_names_sector(const cbcc_analysis *analysis, size_t from, size_t to);

/* Do tokens[from..to) name officials, by no trait of theirs, and no more? */
extern bool cbcc_names_kinds_alone(const cbcc_grammar *grammar, size_t from, size_t to);

/* classes.c: whose classes those of a school are */
extern bool cbcc_classes_are_of_stage(const cbcc_analysis *analysis, const cbcc_item *item);
extern bool cbcc_classes_are_of_pupils(const cbcc_grammar *grammar, size_t index);

/* Is a school of cadres named before token to? */
extern bool cbcc_classes_have_school(const cbcc_analysis *analysis, size_t to);

/* recruits.c: of whom those are who are recruited */

/* A number of recruits for which the words name no kind: has it none? */
extern bool cbcc_recruits_have_no_kind(const cbcc_grammar *grammar, size_t index);
/* Is a verb of recruiting behind the number, and whom it is of behind that? */
extern bool cbcc_recruits_named_behind(const cbcc_analysis *analysis, const cbcc_item *item);

/* trained.c: those sent to study */

/* A sentence's head is what later sentences may tell the outcome of. */
extern void cbcc_trained_carry(cbcc_grammar *grammar, const cbcc_draft *head);

/* Does the number tell who of them came through; what have these learnt? */
extern bool cbcc_trained_comes_through(const cbcc_grammar *grammar, size_t index,
									   cbcc_qualification_range *learnt);

/* frame.c: where what the sentence tells begins, past "Theo ông X, ..." and quotation marks */
extern void cbcc_frame_find_opening(cbcc_analysis *analysis);
/*
 * Past "Với quyết tâm cao, ...", "Nhằm chuẩn hóa cán bộ, ...", which the sentence begins
 * with and does not state: the first token of its statement, no later than to.
 */
extern size_t cbcc_frame_statement(const cbcc_analysis *analysis, size_t to);
/* Past who says it, what for, and past what a document is about: they are no groups. */
extern size_t cbcc_frame_start(const cbcc_grammar *grammar, size_t to);
/* Fills frame_population and frame_end, when a sentence is opened. */
extern void cbcc_frame_open(cbcc_grammar *grammar);

/*
 * "Cán bộ xã: nữ 11 người; đại học 5 người": does a label name those whose parts
 * the counts are, the first one, too?
 */
extern bool cbcc_frame_labels_parts(const cbcc_grammar *grammar);

/* list.c: does the sentence end the open list; does its line open one, or go on with it? */
extern void cbcc_list_close(cbcc_grammar *grammar);
extern void cbcc_list_carry(cbcc_grammar *grammar, const cbcc_sentence *sentence);

/* discourse.c */
extern void cbcc_discourse_start(cbcc_discourse *discourse, const char *text,
								 bool has_published, cbcc_date published);
extern void cbcc_discourse_open_sentence(cbcc_grammar *grammar);
extern void cbcc_discourse_close_sentence(cbcc_grammar *grammar,
										  const cbcc_sentence *sentence);
extern const cbcc_counted *cbcc_discourse_referred(const cbcc_grammar *grammar,
												   size_t index);

/* A place of a sentence, a bare type word as what the text speaks of. */
extern cbcc_place cbcc_discourse_resolve(const cbcc_discourse *discourse,
										 cbcc_place place);

/* The same where something is counted there, or the text is: so it is typed. */
extern cbcc_place cbcc_discourse_place(cbcc_discourse *discourse, cbcc_place place);

/* "Đảng viên: 28 người": is a draft told as how many of those spoken of are Party members? */
extern bool cbcc_discourse_labels_party(const cbcc_grammar *grammar,
										const cbcc_draft *draft);

/* A draft as later sentences may refer to it. */
extern cbcc_counted cbcc_discourse_count(const cbcc_grammar *grammar,
										 size_t index);

static inline const cbcc_draft *
cbcc_draft_at(const cbcc_grammar *grammar, size_t index)
{
	return index == CBCC_DRAFT_NONE ? NULL : &grammar->drafts[index];
}

/* The draft that draft index hangs on: the last that was not rejected. */
static inline const cbcc_draft *
cbcc_draft_before(const cbcc_grammar *grammar, size_t index)
{
	return cbcc_draft_at(grammar, grammar->drafts[index].anchor);
}

/* The draft that d says again, past all that say so: "92 người, chiếm 40%, ..."; d may be NULL. */
static inline const cbcc_draft *
cbcc_draft_past_shares(const cbcc_grammar *grammar, const cbcc_draft *d)
{
	while (d != NULL && d->tie == CBCC_TIE_SAME)
		d = cbcc_draft_before(grammar, d->item);
	return d;
}

/* The last draft before that states a group of its own, or NULL. */
static inline const cbcc_draft *
cbcc_draft_head(const cbcc_grammar *grammar, size_t index)
{
	return cbcc_draft_at(grammar, grammar->drafts[index].head);
}

/* What draft index is part of, or NULL where the sentence has it not. */
static inline const cbcc_draft *
cbcc_draft_group(const cbcc_grammar *grammar, size_t index)
{
	return cbcc_draft_at(grammar, grammar->drafts[index].group);
}

/* "con số ấy" before the sentence's first fact: the count it means, or NULL. */
extern const cbcc_counted *cbcc_draft_same_number(const cbcc_grammar *grammar, size_t index);

/* "16 trong số 21", "16 người (trong tổng số 21 người)": is it the one before it's whole? */
extern bool cbcc_draft_is_whole(const cbcc_grammar *grammar, size_t index);

static inline const cbcc_item *
cbcc_draft_item(const cbcc_grammar *grammar, size_t index)
{
	return &grammar->analysis.items[index];
}

#endif							/* CBCC_GRAMMAR_H */
