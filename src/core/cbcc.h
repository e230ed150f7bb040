/*-------------------------------------------------------------------------
 *
 * cbcc.h
 *		The one public header of the parsing core.
 *
 * The core knows no PostgreSQL.  It keeps no global state, takes memory only
 * from the caller, and returns errors as values.  The caller's functions may
 * leave by longjmp (PostgreSQL's do): the core holds nothing that would leak.
 *
 * Text goes in as UTF-8 in any normalization form, less than 2 GB of it; an
 * ill-formed byte is read as one unknown character, never an error.  Byte
 * offsets are 0-based.  Spans
 * are 1-based code points of the text as given, the end exclusive, as an
 * int4range wants them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_H
#define CBCC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * How a word is read that was met before: word_table.h tells it by its bytes.
 */
typedef struct cbcc_word
{
	/* laid out as the atom that these are copied to at once */
	uint8_t		kind;
	uint8_t		characters;
	bool		capital;
	bool		all_capital;
	union
	{
		uint16_t	mark;		/* of an article's mark: made plain */
		uint16_t	loose;		/* of a cell's word: syllable without tones and marks */
	};
	uint16_t	syllable;		/* what the vocabulary knows it as, exactly */
	uint64_t	key;			/* of its letters: text.h */
} cbcc_word;

/* Half a line of the cache. */
typedef struct cbcc_kept_word
{
	uint64_t	bytes[2];		/* as typed, filled up with zeros */
	cbcc_word	word;
} cbcc_kept_word;

#define CBCC_WORDS 8192

/*
 * Words kept from one article to the next.  The caller sets it to zeros once
 * and keeps it for as long as it likes; it changes no result.  At a multiple of
 * 64 bytes the two places of a word are one line of the cache.
 */
typedef struct cbcc_word_table
{
	cbcc_kept_word kept[CBCC_WORDS];
} cbcc_word_table;

/*
 * What the caller lends.  allocate and reallocate return memory or do not
 * return; or return NULL, which comes back as CBCC_ERROR_MEMORY.  reallocate
 * of NULL allocates, release of NULL does nothing.  Memory that
 * a result points into belongs to the caller and is given back by release()
 * or, as in PostgreSQL, with its context.  check_interrupt is called at least
 * once every few kilobytes of text and may be NULL.  So may words, which
 * articles are read faster with.  Literals of types take no memory.
 */
typedef struct cbcc_host
{
	void	   *(*allocate) (void *context, size_t size);
	void	   *(*reallocate) (void *context, void *pointer, size_t size);
	void		(*release) (void *context, void *pointer);
	void		(*check_interrupt) (void *context);
	void	   *context;
	cbcc_word_table *words;
} cbcc_host;

typedef enum cbcc_error_code
{
	CBCC_OK,
	CBCC_ERROR_SYNTAX,			/* the text is no literal of the type */
	CBCC_ERROR_RANGE,			/* it is one, but does not fit */
	CBCC_ERROR_AMBIGUOUS,		/* it has two readings; the hint names both */
	CBCC_ERROR_LIMIT,			/* more than the core is built to hold */
	CBCC_ERROR_MEMORY			/* the host returned NULL */
} cbcc_error_code;

typedef struct cbcc_error
{
	cbcc_error_code code;
	size_t		position;		/* byte offset into the input */
	const char *message;		/* English, static: what is wrong */
	const char *hint;			/* English, static or NULL: what was expected */
} cbcc_error;

/* A decimal: mantissa / 10^scale, without trailing zeros when normalized. */
typedef struct cbcc_decimal
{
	int64_t		mantissa;
	uint8_t		scale;
} cbcc_decimal;

#define CBCC_DECIMAL_MAX_SCALE 9

/*
 * The vocabularies.  Order is the order of the SQL enums and, for levels, the
 * ladder from low to high.  *_COUNT closes each; cbcc_*_label() gives the SQL
 * label.
 */
typedef enum cbcc_unit
{
	CBCC_UNIT_PERSON,
	CBCC_UNIT_TURN,
	CBCC_UNIT_PERCENT,
	CBCC_UNIT_PERCENT_OF_PLAN,
	CBCC_UNIT_CLASS,
	CBCC_UNIT_VND,
	CBCC_UNIT_TIMES,
	CBCC_UNIT_ITEM,
	CBCC_UNIT_POST,
	CBCC_UNIT_COUNT
} cbcc_unit;

typedef enum cbcc_approx
{
	CBCC_APPROX_EXACT,
	CBCC_APPROX_ABOUT,
	CBCC_APPROX_UNDER,
	CBCC_APPROX_OVER,
	CBCC_APPROX_AT_LEAST,
	CBCC_APPROX_AT_MOST,
	CBCC_APPROX_ORDER,
	CBCC_APPROX_COUNT
} cbcc_approx;

typedef enum cbcc_event
{
	CBCC_EVENT_STOCK,
	CBCC_EVENT_TRAINING,
	CBCC_EVENT_ROTATION,
	CBCC_EVENT_APPOINTMENT,
	CBCC_EVENT_PLANNING,
	CBCC_EVENT_RECRUITMENT,
	CBCC_EVENT_REDUCTION,
	CBCC_EVENT_EVALUATION,
	CBCC_EVENT_CHANGE,
	CBCC_EVENT_SPENDING,
	CBCC_EVENT_MATERIAL,
	CBCC_EVENT_COUNT
} cbcc_event;

typedef enum cbcc_modality
{
	CBCC_MODALITY_ACTUAL,
	CBCC_MODALITY_TARGET,
	CBCC_MODALITY_COUNT
} cbcc_modality;

typedef enum cbcc_stat
{
	CBCC_STAT_TOTAL,
	CBCC_STAT_MEAN,
	CBCC_STAT_PER_YEAR,
	CBCC_STAT_COUNT
} cbcc_stat;

typedef enum cbcc_standard
{
	CBCC_STANDARD_NONE,			/* no SQL label: NULL */
	CBCC_STANDARD_MET,
	CBCC_STANDARD_ABOVE,
	CBCC_STANDARD_BELOW,
	CBCC_STANDARD_COUNT
} cbcc_standard;

/* Populations are bits of a set; label i of the SQL enum is bit 1 << i. */
typedef enum cbcc_population
{
	CBCC_POPULATION_CADRE = 1 << 0,
	CBCC_POPULATION_CIVIL_SERVANT = 1 << 1,
	CBCC_POPULATION_PUBLIC_EMPLOYEE = 1 << 2,
	CBCC_POPULATION_WORKER = 1 << 3,
	CBCC_POPULATION_PARTY_MEMBER = 1 << 4,
	CBCC_POPULATION_KEY_CADRE = 1 << 5,
	CBCC_POPULATION_LEADER = 1 << 6,
	CBCC_POPULATION_PART_TIME = 1 << 7,
	CBCC_POPULATION_COMMITTEE_MEMBER = 1 << 8,
	CBCC_POPULATION_COUNCIL_DELEGATE = 1 << 9,
	CBCC_POPULATION_RESERVE = 1 << 10,
	CBCC_POPULATION_LEARNER = 1 << 11,
	CBCC_POPULATION_LECTURER = 1 << 12,
	CBCC_POPULATION_UNION_OFFICER = 1 << 13,
	CBCC_POPULATION_CENTRAL = 1 << 14,
	CBCC_POPULATION_PROVINCE = 1 << 15,
	CBCC_POPULATION_DISTRICT = 1 << 16,
	CBCC_POPULATION_COMMUNE = 1 << 17,
	CBCC_POPULATION_VILLAGE = 1 << 18,
	CBCC_POPULATION_FEMALE = 1 << 19,
	CBCC_POPULATION_ETHNIC_MINORITY = 1 << 20,
	CBCC_POPULATION_YOUNG = 1 << 21,
	CBCC_POPULATION_RELIGIOUS = 1 << 22
} cbcc_population;

#define CBCC_POPULATION_COUNT 23
#define CBCC_POPULATION_KINDS ((uint32_t) (1 << 14) - 1)
#define CBCC_POPULATION_LEVELS ((uint32_t) 0x1f << 14)
#define CBCC_POPULATION_TRAITS ((uint32_t) 0x0f << 19)
#define CBCC_POPULATION_ELECTED \
	((uint32_t) (CBCC_POPULATION_COMMITTEE_MEMBER | CBCC_POPULATION_COUNCIL_DELEGATE))

typedef enum cbcc_track
{
	CBCC_TRACK_NONE,			/* no SQL label: NULL */
	CBCC_TRACK_GENERAL,
	CBCC_TRACK_PROFESSIONAL,
	CBCC_TRACK_POLITICAL,
	CBCC_TRACK_STATE_MANAGEMENT,
	CBCC_TRACK_FOREIGN_LANGUAGE,
	CBCC_TRACK_ETHNIC_LANGUAGE,
	CBCC_TRACK_INFORMATICS,
	CBCC_TRACK_DEFENSE,
	CBCC_TRACK_PARTY_WORK,
	CBCC_TRACK_SKILLS,
	CBCC_TRACK_COUNT
} cbcc_track;

/*
 * One enumeration serves the four ladders: within each track the labels used
 * stand in rising order here too (advanced below bachelor for political).
 */
typedef enum cbcc_level
{
	CBCC_LEVEL_NONE,			/* no SQL label: NULL, level not known */
	CBCC_LEVEL_PRIMARY,
	CBCC_LEVEL_LOWER_SECONDARY,
	CBCC_LEVEL_UPPER_SECONDARY,
	CBCC_LEVEL_UNTRAINED,
	CBCC_LEVEL_ELEMENTARY,
	CBCC_LEVEL_INTERMEDIATE,
	CBCC_LEVEL_COLLEGE,
	CBCC_LEVEL_ADVANCED,
	CBCC_LEVEL_BACHELOR,
	CBCC_LEVEL_MASTER,
	CBCC_LEVEL_DOCTOR,
	CBCC_LEVEL_OFFICER,
	CBCC_LEVEL_SPECIALIST,
	CBCC_LEVEL_PRINCIPAL,
	CBCC_LEVEL_SENIOR,
	CBCC_LEVEL_COUNT
} cbcc_level;

typedef enum cbcc_document_kind
{
	CBCC_DOCUMENT_DECISION,
	CBCC_DOCUMENT_RESOLUTION,
	CBCC_DOCUMENT_DECREE,
	CBCC_DOCUMENT_CIRCULAR,
	CBCC_DOCUMENT_DIRECTIVE,
	CBCC_DOCUMENT_PLAN,
	CBCC_DOCUMENT_PROJECT,
	CBCC_DOCUMENT_LAW,
	CBCC_DOCUMENT_CONCLUSION,
	CBCC_DOCUMENT_REGULATION,
	CBCC_DOCUMENT_GUIDANCE,
	CBCC_DOCUMENT_PROGRAM,
	CBCC_DOCUMENT_REPORT,
	CBCC_DOCUMENT_DISPATCH,
	CBCC_DOCUMENT_COUNT
} cbcc_document_kind;

typedef enum cbcc_part_kind
{
	CBCC_PART_TITLE,
	CBCC_PART_LEAD,
	CBCC_PART_BYLINE,
	CBCC_PART_DATE,
	CBCC_PART_CAPTION,
	CBCC_PART_BODY,
	CBCC_PART_SOURCE,
	CBCC_PART_FURNITURE,
	CBCC_PART_COUNT
} cbcc_part_kind;

/* SQL labels; NULL for a member that SQL shows as NULL. */
extern const char *cbcc_unit_label(cbcc_unit unit);
extern const char *cbcc_approx_label(cbcc_approx approx);
extern const char *cbcc_event_label(cbcc_event event);
extern const char *cbcc_modality_label(cbcc_modality modality);
extern const char *cbcc_stat_label(cbcc_stat stat);
extern const char *cbcc_standard_label(cbcc_standard standard);
extern const char *cbcc_population_label(int bit);	/* 0 .. COUNT - 1 */
extern const char *cbcc_track_label(cbcc_track track);
extern const char *cbcc_level_label(cbcc_level level);
extern const char *cbcc_document_kind_label(cbcc_document_kind kind);
extern const char *cbcc_part_kind_label(cbcc_part_kind kind);

/*
 * quantity: what a fact's number says, with its unit and its sign word.
 */
typedef struct cbcc_quantity
{
	cbcc_decimal value;
	cbcc_unit	unit;
	cbcc_approx approx;
} cbcc_quantity;

/*
 * Read a literal, all of it: "gần 125.300 lượt", "55,6%", "hàng nghìn lượt",
 * "-23 người".  Strict: a unit is required, blanks around are allowed.
 */
extern cbcc_error cbcc_quantity_parse(const cbcc_host *host,
									  const char *text, size_t length,
									  cbcc_quantity *result);

/*
 * Write the Vietnamese form, which cbcc_quantity_parse() reads back to the
 * same value.  buffer holds CBCC_QUANTITY_TEXT_SIZE bytes, NUL included.
 */
#define CBCC_QUANTITY_TEXT_SIZE 96
extern size_t cbcc_quantity_format(const cbcc_quantity *quantity, char *buffer);

/* Total order: unit, value, approx.  Equal exactly when all three are. */
extern int	cbcc_quantity_compare(const cbcc_quantity *a,
								  const cbcc_quantity *b);

/*
 * The values that the quantity allows, lower and upper, for bounds():
 * "gần 100" is [0, 100) in no sense that arithmetic could use, so the rule is
 * plain: exact [v,v]; over (v,); at_least [v,); under (,v); at_most (,v];
 * about and order have no bounds.
 */
typedef struct cbcc_bounds
{
	bool		has_lower;
	bool		has_upper;
	bool		lower_inclusive;
	bool		upper_inclusive;
} cbcc_bounds;
extern cbcc_bounds cbcc_quantity_bounds(const cbcc_quantity *quantity);

/*
 * qualification: 32 bits, ordered as an unsigned integer: track, level,
 * language, kind of grade, grade.  See qualification.c for the layout.
 */
typedef uint32_t cbcc_qualification;

/*
 * Read a literal, all of it: "Đại học", "Trung cấp lý luận chính trị", "Tiếng
 * Anh B1", "Trung học phổ thông (12/12)", "hết Đại học".
 */
extern cbcc_error cbcc_qualification_parse(const cbcc_host *host,
										   const char *text, size_t length,
										   cbcc_qualification *result);

/* Write the Vietnamese form into CBCC_QUALIFICATION_TEXT_SIZE bytes. */
#define CBCC_QUALIFICATION_TEXT_SIZE 96
extern size_t cbcc_qualification_format(cbcc_qualification value, char *buffer);

/* Is it one of the values that parse() can return? */
extern bool cbcc_qualification_is_valid(cbcc_qualification value);

extern cbcc_track cbcc_qualification_track(cbcc_qualification value);
extern cbcc_level cbcc_qualification_level(cbcc_qualification value);

/* ISO 639 code, or NULL. */
extern const char *cbcc_qualification_language(cbcc_qualification value);

/*
 * The grade as a person would write it ("B1", "12/12", "IELTS 6.5"), or 0 for
 * none.  buffer holds CBCC_QUALIFICATION_TEXT_SIZE bytes.
 */
extern size_t cbcc_qualification_grade(cbcc_qualification value, char *buffer);

/*
 * The first value of a level; the bare track for level NONE or one that is not
 * on the track's ladder.
 */
extern cbcc_qualification cbcc_qualification_make(cbcc_track track,
												  cbcc_level level);

/* The last value of what a value without a grade stands for, else itself. */
extern cbcc_qualification cbcc_qualification_last(cbcc_qualification value);

/*
 * The neighbours of a level on its ladder: from the last value of one level to
 * the first of the next, and back.  False where there is none.
 */
extern bool cbcc_qualification_step_up(cbcc_qualification value,
									   cbcc_qualification *result);
extern bool cbcc_qualification_step_down(cbcc_qualification value,
										 cbcc_qualification *result);

/*
 * Where a range from value upwards ends, and one up to value begins: with the
 * scale of its grade, with its language, its ladder or its track.
 */
extern cbcc_qualification cbcc_qualification_highest(cbcc_qualification value);
extern cbcc_qualification cbcc_qualification_lowest(cbcc_qualification value);

typedef struct cbcc_qualification_range
{
	cbcc_track	track;			/* NONE: there is no qualification */
	cbcc_level	min;			/* NONE: the whole track */
	cbcc_level	max;
} cbcc_qualification_range;

/* Days since 2000-01-01, as PostgreSQL's date. */
typedef int32_t cbcc_date;

#define CBCC_DATE_OPEN_PAST INT32_MIN
#define CBCC_DATE_OPEN_FUTURE INT32_MAX

typedef struct cbcc_period
{
	bool		known;
	cbcc_date	first;			/* or CBCC_DATE_OPEN_PAST */
	cbcc_date	last;			/* inclusive, or CBCC_DATE_OPEN_FUTURE */
} cbcc_period;

typedef struct cbcc_span
{
	int32_t		first;			/* 1-based code point */
	int32_t		end;			/* exclusive */
} cbcc_span;

/* A piece of the caller's text or of allocated memory; not NUL-terminated. */
typedef struct cbcc_string
{
	const char *bytes;			/* NULL: there is none */
	size_t		length;
} cbcc_string;

typedef struct cbcc_fact
{
	cbcc_span	span;			/* number, sign words and unit */
	cbcc_span	sentence;
	cbcc_quantity quantity;
	bool		has_out_of;
	cbcc_decimal out_of;
	cbcc_event	event;
	cbcc_modality modality;
	cbcc_stat	stat;
	uint32_t	population;		/* set of cbcc_population */
	cbcc_qualification_range qualification;
	cbcc_standard standard;
	cbcc_string place;			/* allocated; bytes NULL where nothing tells */
	cbcc_period period;
	cbcc_period base;
	const char *rule;			/* static: what decided, for the debug view */
} cbcc_fact;

typedef struct cbcc_fact_list
{
	cbcc_fact  *items;
	size_t		count;
} cbcc_fact_list;

/*
 * Read the facts of an article page, in text order.  published is the day
 * that months without a year and "this year" refer to; has_published false,
 * or a day outside of the years 1900 to 2100, takes the page's own date.
 * Linear in the text; memory in proportion to the facts found and the lines,
 * and for the words of the first 80 kB or so.
 */
extern cbcc_error cbcc_article_facts(const cbcc_host *host,
									 const char *text, size_t length,
									 bool has_published, cbcc_date published,
									 cbcc_fact_list *result);

/*
 * How an article was read, row by row: each line that is not read, each word
 * and phrase of the others, and behind a sentence each of its numbers, slot
 * by slot, with the words that the slot rests on.
 */
typedef struct cbcc_explain_row
{
	int			sentence;		/* from 1; 0 for a line that is not read */
	int			number;			/* of the article, from 1; 0 for none */
	const char *kind;			/* static: "word", "time", "event", ... */
	cbcc_span	span;
	size_t		start;			/* the same in bytes */
	size_t		end;
	cbcc_string says;			/* allocated; bytes NULL for none */
	cbcc_string why;
} cbcc_explain_row;

typedef struct cbcc_explanation
{
	cbcc_explain_row *items;
	size_t		count;
} cbcc_explanation;

/* What is longer nobody reads, and it would take gigabytes: an error. */
#define CBCC_EXPLANATION_ROWS 1000000

/*
 * Explain what cbcc_article_facts() makes of the same arguments.  It reads
 * each sentence again without each of its words, so it is slow.
 */
extern cbcc_error cbcc_article_explain(const cbcc_host *host,
									   const char *text, size_t length,
									   bool has_published, cbcc_date published,
									   cbcc_explanation *result);

typedef struct cbcc_document
{
	cbcc_document_kind kind;
	cbcc_string number;			/* as written; bytes NULL: named by date only */
	int			year;			/* 0: not known */
	cbcc_string issuer;			/* as written, or bytes NULL */
	bool		has_issued;
	cbcc_date	issued;
	cbcc_string quote;			/* the words of the text */
	cbcc_span	span;			/* of the quote */
} cbcc_document;

typedef struct cbcc_document_list
{
	cbcc_document *items;
	size_t		count;
} cbcc_document_list;

/* Documents cited in title and body, in text order; strings point into text. */
extern cbcc_error cbcc_article_documents(const cbcc_host *host,
										 const char *text, size_t length,
										 cbcc_document_list *result);

/*
 * Read a literal of document_ref, all of it: "Quyết định số 163/QĐ-TTg ngày
 * 25/1/2016 của Thủ tướng Chính phủ", or with the year alone "Quyết định 163
 * năm 2016".  Strings point into text.
 */
extern cbcc_error cbcc_document_parse(const cbcc_host *host,
									  const char *text, size_t length,
									  cbcc_document *result);

/*
 * The year as the text form tells it: of the number ("1956/2009/QĐ-TTg"), else
 * of the date, else the year given.
 */
extern int	cbcc_document_year(const cbcc_host *host,
							   const cbcc_document *document);

/*
 * The document as a value: without blanks in the number, with one space for
 * each run of blanks in the issuer, and with its year.  The strings of the
 * result stand one after the other in bytes, which holds as many as both had.
 */
extern cbcc_document cbcc_document_plain(const cbcc_host *host,
										 const cbcc_document *document,
										 char *bytes);

/*
 * Write the Vietnamese form, which cbcc_document_parse() reads back.  Returns
 * its length; writes as much of it as size bytes hold, without a NUL.
 */
extern size_t cbcc_document_format(const cbcc_host *host,
								   const cbcc_document *document,
								   char *buffer, size_t size);

/*
 * Write bytes that are equal, and order by memcmp(), as the documents do: by
 * kind, year and number; the issuer counts where the number holds no letters,
 * the date where there is no number.  Returns the length, as format() does.
 */
extern size_t cbcc_document_key(const cbcc_host *host,
								const cbcc_document *document,
								char *buffer, size_t size);

typedef struct cbcc_part
{
	cbcc_part_kind kind;
	cbcc_span	span;
	size_t		start;			/* the same in bytes */
	size_t		end;
} cbcc_part;

typedef struct cbcc_part_list
{
	cbcc_part  *items;
	size_t		count;
} cbcc_part_list;

/* The page taken apart, one part for each line that is not blank, in order. */
extern cbcc_error cbcc_article_parts(const cbcc_host *host,
									 const char *text, size_t length,
									 cbcc_part_list *result);

typedef struct cbcc_article
{
	cbcc_string title;
	cbcc_string lead;
	cbcc_string author;
	bool		has_published;
	bool		has_time;
	cbcc_date	published;
	int32_t		second_of_day;
	cbcc_string outlet;
} cbcc_article;

/*
 * Title, lead, byline, date and outlet of the page, from its parts.  Strings
 * point into text.
 */
extern void cbcc_article_describe(const cbcc_host *host, const char *text,
								  const cbcc_part_list *parts,
								  cbcc_article *result);

/* Its date and time alone, into a result that is cleared. */
extern void cbcc_article_date(const cbcc_host *host, const char *text,
							  const cbcc_part_list *parts,
							  cbcc_article *result);

/*
 * "ba mươi ba", "30 ngàn", "1,6 triệu", "2 tỷ 760 triệu", "125.300": the whole
 * text must be one number, with blanks around.
 */
extern cbcc_error cbcc_number_parse(const cbcc_host *host,
									const char *text, size_t length,
									cbcc_decimal *result);

/*
 * "giai đoạn 2016 – 2020", "6 tháng đầu năm 2019", "từ năm 2017 đến nay",
 * "ngày 31/12/2023": the whole text must be one period.  A day of publication
 * outside of the years 1900 to 2100 is as none.
 */
extern cbcc_error cbcc_period_parse(const cbcc_host *host,
									const char *text, size_t length,
									bool has_published, cbcc_date published,
									cbcc_period *result);

/*
 * Qualification cells of personnel tables: "ĐH Luật (TC); CC LLCT; Anh B1".
 */
typedef enum cbcc_study_mode
{
	CBCC_STUDY_MODE_NONE,		/* no SQL label: NULL, not known */
	CBCC_STUDY_MODE_REGULAR,
	CBCC_STUDY_MODE_IN_SERVICE,
	CBCC_STUDY_MODE_DISTANCE,
	CBCC_STUDY_MODE_BRIDGE,
	CBCC_STUDY_MODE_SECOND_DEGREE,
	CBCC_STUDY_MODE_FULL_TIME,
	CBCC_STUDY_MODE_PART_TIME,
	CBCC_STUDY_MODE_COUNT
} cbcc_study_mode;

typedef enum cbcc_study_status
{
	CBCC_STUDY_STATUS_NONE,		/* no SQL label: NULL, finished */
	CBCC_STUDY_STATUS_IN_PROGRESS,
	CBCC_STUDY_STATUS_EQUIVALENT,	/* a confirmation stands for the diploma */
	CBCC_STUDY_STATUS_COUNT
} cbcc_study_status;

extern const char *cbcc_study_mode_label(cbcc_study_mode mode);
extern const char *cbcc_study_status_label(cbcc_study_status status);

/* One qualification of a cell, or a piece of it that could not be read. */
typedef struct cbcc_cell_reading
{
	cbcc_qualification value;	/* 0: unparsed */
	cbcc_study_mode mode;
	cbcc_study_status status;
	cbcc_string major;			/* allocated; bytes NULL where there is none */
	cbcc_span	span;
	cbcc_string piece;			/* the words of the text at the span */
	const char *rule;			/* static: what decided, for the debug view */
} cbcc_cell_reading;

typedef struct cbcc_cell
{
	cbcc_cell_reading *items;
	size_t		count;
} cbcc_cell;

/* A token of a cell as the debug view shows it. */
typedef struct cbcc_cell_token_view
{
	cbcc_span	span;
	cbcc_string piece;
	cbcc_string senses;			/* "level intermediate | mode ...", during put() */
	bool		loose;			/* by its spelling without tones and marks */
	bool		written_out;	/* a word that an abbreviation is short for */
} cbcc_cell_token_view;

/* Gets each token, in text order: a cell of megabytes has as many of them. */
typedef struct cbcc_cell_trace
{
	void		(*put) (void *context, const cbcc_cell_token_view *token);
	void	   *context;
} cbcc_cell_trace;

/* What an abbreviation is short for, as terms of the vocabulary. */
#define CBCC_CELL_MEANING_WORDS 8

typedef struct cbcc_cell_meaning
{
	uint32_t	key;			/* of the abbreviation */
	uint32_t	count;			/* 0: nothing is kept here */
	struct
	{
		cbcc_word	word;
		uint32_t	mark;
		uint64_t	classes;
		const struct cbcc_cell_term *term;	/* or NULL */
	}			words[CBCC_CELL_MEANING_WORDS];
} cbcc_cell_meaning;

#define CBCC_CELL_MEANINGS 32
#define CBCC_CELL_WORDS 4096

/*
 * What is kept from one cell to the next, for the same words come again and
 * again.  As a cbcc_word_table it begins as zeros and changes no result.
 */
typedef struct cbcc_cell_memory
{
	cbcc_cell_meaning meanings[CBCC_CELL_MEANINGS];
	cbcc_kept_word words[CBCC_CELL_WORDS];
} cbcc_cell_memory;

/*
 * Read a cell, in text order.  No content is an error: what is not understood
 * comes back as a piece without value.  Without majors none is written out,
 * which is faster.  trace may be NULL.  Linear in the text.
 */
extern cbcc_error cbcc_cell_parse(const cbcc_host *host, cbcc_cell_memory *memory,
								  const char *text, size_t length,
								  bool majors, const cbcc_cell_trace *trace,
								  cbcc_cell *result);

/*
 * What the parts of cells between semicolons say, kept from one cell to the
 * next: of a column of different cells most parts are alike.  The caller sets
 * as many bytes to zeros once; they change no result.
 */
typedef struct cbcc_cell_parts cbcc_cell_parts;

extern const size_t cbcc_cell_parts_size;

/* What somebody still studies for is not held: it would count too high. */
typedef struct cbcc_cell_values
{
	cbcc_qualification *items;
	size_t		count;
	size_t		room;
} cbcc_cell_values;

/*
 * The values of a cell that are held, as cbcc_cell_parse() reads them, in text
 * order.  parts may be NULL.  The list is the caller's, all zeros at first; it
 * is filled anew, and grown by the host, which the caller gives it back to.
 */
extern cbcc_error cbcc_cell_held(const cbcc_host *host, cbcc_cell_memory *memory,
								 cbcc_cell_parts *parts, const char *text,
								 size_t length, cbcc_cell_values *values);

/*
 * Read a requirement, all of it: "đại học trở lên", "từ trung cấp đến cao
 * đẳng", "cao đẳng, đại học", "dưới đại học", "tiếng Anh B1 trở lên".  Both
 * ends are included and of one track.
 */
extern cbcc_error cbcc_requirement_parse(const cbcc_host *host,
										 const char *text, size_t length,
										 cbcc_qualification *first,
										 cbcc_qualification *last);

extern cbcc_date cbcc_date_from_civil(int year, int month, int day);
extern void cbcc_date_to_civil(cbcc_date date, int *year, int *month, int *day);

#endif							/* CBCC_H */
