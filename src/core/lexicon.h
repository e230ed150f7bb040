/*-------------------------------------------------------------------------
 *
 * lexicon.h
 *		The compiled vocabulary and its longest-match look-up.
 *
 * The words stand in the TSV files of src/lexicon, a sense a row: term, class, value,
 * case, note.  src/lexicon/generate.c makes lexicon_data.c of them, spelling
 * a value as the C names below, so that the compiler checks each row.
 *
 * Classes that begin with "cell_" hold in qualification cells only.  Running
 * text does not see them, nor terms that have no other class.  Those that begin
 * with "search_" hold in full-text search only, which knows no senses.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_LEXICON_H
#define CBCC_LEXICON_H

#include "text.h"

/*
 * The classes of senses.  A class is a bit of cbcc_token.classes.
 */
typedef enum cbcc_class
{
	CBCC_CLASS_POPULATION,		/* set of cbcc_population */
	CBCC_CLASS_QUALIFICATION,	/* CBCC_LEXICON_QUALIFICATION */
	CBCC_CLASS_TRACK,			/* cbcc_track */
	CBCC_CLASS_UNIT,			/* cbcc_unit */
	CBCC_CLASS_EVENT,			/* cbcc_event */
	CBCC_CLASS_APPROX,			/* cbcc_approx, of a sign word */
	CBCC_CLASS_NUMERAL,			/* the number that the word says */
	CBCC_CLASS_SCALE,			/* power of ten that the word multiplies by */
	CBCC_CLASS_MODALITY,		/* cbcc_modality */
	CBCC_CLASS_STAT,			/* cbcc_stat */
	CBCC_CLASS_STANDARD,		/* cbcc_standard */
	CBCC_CLASS_TIME,			/* cbcc_time_word */
	CBCC_CLASS_TERRITORY,		/* cbcc_territory: a type word */
	CBCC_CLASS_BODY,			/* cbcc_body: head of a named body */
	CBCC_CLASS_NAME,			/* cbcc_territory: a province or district */
	CBCC_CLASS_DOCUMENT,		/* cbcc_document_kind */
	CBCC_CLASS_LINK,			/* cbcc_link */
	CBCC_CLASS_OUTSIDE,			/* cbcc_outside: nouns of other subjects */
	CBCC_CLASS_FURNITURE,		/* cbcc_furniture: words of a web page */
	CBCC_CLASS_PLAN,			/* what a percentage may be of: kế hoạch */
	CBCC_CLASS_SURNAME,			/* cbcc_surname: parts of persons' names */
	CBCC_CLASS_POLICY,			/* value unused: a policy not yet in force */
	CBCC_CLASS_CHANGE,			/* cbcc_change: which way a number moved */
	CBCC_CLASS_SEAT,			/* cbcc_population: a body one is elected to */
	CBCC_CLASS_COUNT,

	CBCC_CLASS_CELL_LEVEL = 32, /* CBCC_LEXICON_CELL_LEVEL */
	CBCC_CLASS_CELL_LABEL,		/* cbcc_track: what a value stands beside */
	CBCC_CLASS_CELL_GRADE,		/* CBCC_LEXICON_CELL_GRADE */
	CBCC_CLASS_CELL_LANGUAGE,	/* CBCC_LEXICON_CELL_LANGUAGE */
	CBCC_CLASS_CELL_WORD,		/* cbcc_cell_word */
	CBCC_CLASS_CELL_MODE,		/* cbcc_study_mode */
	CBCC_CLASS_CELL_MAJOR,		/* text: how the field of study is written */
	CBCC_CLASS_CELL_SHORT		/* text: the words it is short for */
} cbcc_class;

/*
 * What a word of a cell does that names no value.
 */
typedef enum cbcc_cell_word
{
	CBCC_CELL_WORD_FILLER,		/* trình độ, bằng, tốt nghiệp: nothing */
	CBCC_CELL_WORD_FIELD,		/* ngành, chuyên ngành: a field follows */
	CBCC_CELL_WORD_SYSTEM,		/* hệ: a mode follows */
	CBCC_CELL_WORD_COURSE,		/* bồi dưỡng, chứng chỉ, nghiệp vụ */
	CBCC_CELL_WORD_IN_PROGRESS, /* đang học */
	CBCC_CELL_WORD_EQUIVALENT,	/* tương đương: a confirmation, no diploma */
	CBCC_CELL_WORD_NONE,		/* không, chưa có */
	CBCC_CELL_WORD_PRESENT,		/* có: yes to a label */
	CBCC_CELL_WORD_AND,			/* và */
	CBCC_CELL_WORD_SCHOOL,		/* trường, học viện: to the end of the clause */
	CBCC_CELL_WORD_PLACE,		/* of a school's name */
	CBCC_CELL_WORD_RESULT,		/* loại khá, năm, khóa: to its end */
	CBCC_CELL_WORD_OFFICE,		/* phó, trưởng, giáo viên: no qualification */
	CBCC_CELL_WORD_CONTINUATION,	/* bổ túc: of general education */
	CBCC_CELL_WORD_SEVERAL,		/* hai bằng: fields of one level follow */
	CBCC_CELL_WORD_SUBJECT		/* kế toán trưởng: of a course, not of a degree */
} cbcc_cell_word;

/* The labels are tracks. */
enum
{
	CBCC_CELL_LABEL_GENERAL = CBCC_TRACK_GENERAL,
	CBCC_CELL_LABEL_PROFESSIONAL = CBCC_TRACK_PROFESSIONAL,
	CBCC_CELL_LABEL_POLITICAL = CBCC_TRACK_POLITICAL,
	CBCC_CELL_LABEL_STATE_MANAGEMENT = CBCC_TRACK_STATE_MANAGEMENT,
	CBCC_CELL_LABEL_FOREIGN_LANGUAGE = CBCC_TRACK_FOREIGN_LANGUAGE,
	CBCC_CELL_LABEL_ETHNIC_LANGUAGE = CBCC_TRACK_ETHNIC_LANGUAGE,
	CBCC_CELL_LABEL_INFORMATICS = CBCC_TRACK_INFORMATICS,
	CBCC_CELL_LABEL_DEFENSE = CBCC_TRACK_DEFENSE,
	CBCC_CELL_LABEL_PARTY_WORK = CBCC_TRACK_PARTY_WORK
};

enum
{
	CBCC_CELL_MODE_REGULAR = CBCC_STUDY_MODE_REGULAR,
	CBCC_CELL_MODE_IN_SERVICE = CBCC_STUDY_MODE_IN_SERVICE,
	CBCC_CELL_MODE_DISTANCE = CBCC_STUDY_MODE_DISTANCE,
	CBCC_CELL_MODE_BRIDGE = CBCC_STUDY_MODE_BRIDGE,
	CBCC_CELL_MODE_SECOND_DEGREE = CBCC_STUDY_MODE_SECOND_DEGREE,
	CBCC_CELL_MODE_FULL_TIME = CBCC_STUDY_MODE_FULL_TIME,
	CBCC_CELL_MODE_PART_TIME = CBCC_STUDY_MODE_PART_TIME
};

/* A level as CBCC_LEXICON_QUALIFICATION has it. */
#define CBCC_LEXICON_CELL_LEVEL(track, level) \
	CBCC_LEXICON_QUALIFICATION(track, level, level)

/* A kind of grade and its number; 0 where a number follows. */
#define CBCC_LEXICON_CELL_GRADE(kind, number) \
	((uint32_t) CBCC_GRADE_##kind << 16 | (number))

/*
 * A language by its ISO 639 code, as foreign or as one of a minority.  A bare
 * name ("Anh") is a language only beside a grade or a label.
 */
#define CBCC_LEXICON_CELL_LANGUAGE(code, kind, form) \
	((uint32_t) CBCC_LANGUAGE_FORM_##form << 24 | \
	 (uint32_t) CBCC_TRACK_##kind##_LANGUAGE << 16 | CBCC_LANGUAGE_##code)
#define CBCC_LANGUAGE_FORM_NAME 0
#define CBCC_LANGUAGE_FORM_FULL 1


/* A territory's type; the written form is cbcc_territory_name(). */
typedef enum cbcc_territory
{
	CBCC_TERRITORY_NONE,
	CBCC_TERRITORY_NATION,
	CBCC_TERRITORY_PROVINCE,	/* tỉnh */
	CBCC_TERRITORY_CITY,		/* thành phố, mostly of a district's level */
	CBCC_TERRITORY_CENTRAL_CITY,	/* thành phố, of a province's level */
	CBCC_TERRITORY_DISTRICT,	/* huyện */
	CBCC_TERRITORY_URBAN_DISTRICT,	/* quận */
	CBCC_TERRITORY_TOWN,		/* thị xã */
	CBCC_TERRITORY_COMMUNE,		/* xã */
	CBCC_TERRITORY_WARD,		/* phường */
	CBCC_TERRITORY_TOWNSHIP,	/* thị trấn */
	CBCC_TERRITORY_ZONE,		/* đặc khu */
	CBCC_TERRITORY_VILLAGE,		/* thôn; the others keep their own words */
	CBCC_TERRITORY_BAN,
	CBCC_TERRITORY_BUON,
	CBCC_TERRITORY_XOM,
	CBCC_TERRITORY_AP,
	CBCC_TERRITORY_KHOM,
	CBCC_TERRITORY_QUARTER,		/* khu phố */
	CBCC_TERRITORY_REGION,		/* Tây Nguyên: of several provinces, by its name alone */
	CBCC_TERRITORY_COUNT
} cbcc_territory;

/* Who sits in an elected body. */
enum
{
	CBCC_SEAT_COMMITTEE_MEMBER = CBCC_POPULATION_COMMITTEE_MEMBER,
	CBCC_SEAT_COUNCIL_DELEGATE = CBCC_POPULATION_COUNCIL_DELEGATE
};

/* The same for the sense of a name: the type that the register gives. */
enum
{
	CBCC_NAME_PROVINCE = CBCC_TERRITORY_PROVINCE,
	CBCC_NAME_CITY = CBCC_TERRITORY_CITY,
	CBCC_NAME_CENTRAL_CITY = CBCC_TERRITORY_CENTRAL_CITY,
	CBCC_NAME_DISTRICT = CBCC_TERRITORY_DISTRICT,
	CBCC_NAME_URBAN_DISTRICT = CBCC_TERRITORY_URBAN_DISTRICT,
	CBCC_NAME_TOWN = CBCC_TERRITORY_TOWN,
	CBCC_NAME_REGION = CBCC_TERRITORY_REGION
};

typedef enum cbcc_body
{
	CBCC_BODY_OFFICE,			/* Ban: of the territory it names */
	CBCC_BODY_BUREAU,			/* Sở: of the province */
	CBCC_BODY_DIVISION,			/* Phòng: of the district */
	CBCC_BODY_MINISTRY,			/* Bộ, Học viện, Trung ương */
	CBCC_BODY_SCHOOL,			/* Trường, Trung tâm */
	CBCC_BODY_UNIT,				/* Bệnh viện, Chi cục: has staff of its own */
	CBCC_BODY_AGENCY,			/* Kho bạc Nhà nước: as those, also without a place */
	CBCC_BODY_THE_SCHOOL,		/* nhà trường: the one named last */
	CBCC_BODY_COMMITTEE			/* UBND, HĐND, ủy, Đảng bộ: the territory */
} cbcc_body;

typedef enum cbcc_time_word
{
	CBCC_TIME_NONE,				/* holds such a word and is none: thực hiện */
	CBCC_TIME_YEAR,				/* năm */
	CBCC_TIME_MONTH,
	CBCC_TIME_DAY,
	CBCC_TIME_DAYTIME,			/* sáng, chiều: a day follows */
	CBCC_TIME_QUARTER,
	CBCC_TIME_SPAN,				/* giai đoạn, thời kỳ, năm học */
	CBCC_TIME_TERM,				/* nhiệm kỳ */
	CBCC_TIME_COURSE,			/* khóa: its years name it */
	CBCC_TIME_BIRTH,			/* sinh năm */
	CBCC_TIME_OUTLOOK,			/* tầm nhìn, định hướng: beyond the period */
	CBCC_TIME_IN,				/* trong, vào, thời điểm */
	CBCC_TIME_FROM,				/* từ, kể từ, tính từ */
	CBCC_TIME_TO,				/* đến, tới, đến hết */
	CBCC_TIME_AS_OF,			/* tính đến: never of the future */
	CBCC_TIME_BEFORE,			/* trước */
	CBCC_TIME_AFTER,			/* sau */
	CBCC_TIME_FIRST_HALF,		/* nửa đầu */
	CBCC_TIME_SECOND_HALF,
	CBCC_TIME_START,			/* đầu */
	CBCC_TIME_MIDDLE,			/* giữa, trung tuần */
	CBCC_TIME_END,				/* cuối */
	CBCC_TIME_AGO,				/* qua: after a length of time */
	CBCC_TIME_THIS_YEAR,		/* năm nay */
	CBCC_TIME_LAST_YEAR,		/* năm ngoái */
	CBCC_TIME_YEAR_BEFORE,		/* năm trước: before the one last named */
	CBCC_TIME_THIS_MONTH,
	CBCC_TIME_TODAY,			/* sáng nay: a day may follow */
	CBCC_TIME_YESTERDAY,		/* chiều qua: so may one */
	CBCC_TIME_THIS_DAY,			/* hôm nay: and with none, nay */
	CBCC_TIME_NOW,				/* nay, hiện nay, thời điểm này */
	CBCC_TIME_SAME,				/* cùng thời gian này, cùng giai đoạn */
	CBCC_TIME_ANNUAL,			/* hằng năm: no date, but no length either */
	CBCC_TIME_RECENT			/* những năm qua: clears what was carried */
} cbcc_time_word;

/* Words that tie a number to what stands before it. */
typedef enum cbcc_link
{
	CBCC_LINK_SHARE,			/* chiếm, bằng, tức: the same group as a share */
	CBCC_LINK_PART,				/* trong đó, gồm, cụ thể */
	CBCC_LINK_REST,				/* còn lại */
	CBCC_LINK_SINGLE,			/* riêng, nhất là */
	CBCC_LINK_ADD,				/* kể cả, bao gồm cả */
	CBCC_LINK_OF_WHOLE,			/* trong tổng số, trong số */
	CBCC_LINK_COMPARE,			/* so với */
	CBCC_LINK_UP,				/* trở lên */
	CBCC_LINK_DOWN,				/* trở xuống */
	CBCC_LINK_AND,				/* và, với, cùng */
	CBCC_LINK_NOT,				/* chưa, không */
	CBCC_LINK_BY,				/* do, bởi */
	CBCC_LINK_FOR,				/* cho, đối với */
	CBCC_LINK_TO,				/* để, nhằm */
	CBCC_LINK_IN,				/* tại, ở */
	CBCC_LINK_OF,				/* của, thuộc */
	CBCC_LINK_IS,				/* là */
	CBCC_LINK_HAVE,				/* có */
	CBCC_LINK_WHOLE,			/* toàn, cả, cả tỉnh */
	CBCC_LINK_PASSIVE,			/* được, bị */
	CBCC_LINK_ALSO,				/* ngoài ra, bên cạnh đó */
	CBCC_LINK_EPITHET,			/* biên giới: between a type word and its name */
	CBCC_LINK_AREA,				/* vùng: what follows tells of a place, not of people */
	CBCC_LINK_OTHER,			/* khác: another of the kind before it */
	CBCC_LINK_IN_NAME,			/* khu vực: small within the name of a body */
	CBCC_LINK_WITHIN,			/* số ghế, tham gia: in an elected body */
	CBCC_LINK_ALL_LEVELS,		/* các cấp: no level is meant */
	CBCC_LINK_PLURAL,			/* các, những: not one of them */
	CBCC_LINK_BUT,				/* nhưng, song */
	CBCC_LINK_POST,				/* chức danh, làm: the post, not who */
	CBCC_LINK_HOLD,				/* giữ chức, đảm nhiệm: the post one was moved to */
	CBCC_LINK_AFTER,			/* sau, khi: what follows is not said here */
	CBCC_LINK_BETWEEN,			/* giữa: places moved between */
	CBCC_LINK_RESPECTIVE,		/* lần lượt: one number for each named */
	CBCC_LINK_SAME,				/* con số này: the number before again */
	CBCC_LINK_TOWARDS,			/* về, sang, lên: where somebody is sent */
	CBCC_LINK_HEADING,			/* về <subject>, đối với, theo: opens a list */
	CBCC_LINK_SAME_DEGREE,		/* tấm bằng này: the qualification spoken of */
	CBCC_LINK_THIS,				/* này, ấy: behind a noun said before */
	CBCC_LINK_BACK,				/* nhóm này, những người ấy: those counted last */
	CBCC_LINK_NEED,				/* cần: right before a number, one still to come */
	CBCC_LINK_FIELD,			/* luật, kế toán: what a level is reached in */
	CBCC_LINK_EXTREME,			/* nhiều nhất, thấp nhất: of the places counted */
	CBCC_LINK_RATIO,			/* cứ: before the number that another is of */
	CBCC_LINK_CANDIDATE,		/* ứng cử: stands for a seat, has none yet */
	CBCC_LINK_WON,				/* trúng cử: before the post that one is elected to */
	CBCC_LINK_AGAIN,			/* tái cử: of candidates as of those elected */
	CBCC_LINK_STUDENT,			/* sinh viên: none of ours before they are recruited */
	CBCC_LINK_ABOLISH,			/* bỏ, kết thúc hoạt động: a level that there is no more */
	CBCC_LINK_MERGE,			/* sáp nhập: a place that goes into another */
	CBCC_LINK_OF_COMMUNE,		/* trạm y tế: whose staff is of a commune */
	CBCC_LINK_TAKE_IN,			/* nhận: before people who come to stay */
	CBCC_LINK_SETTLE,			/* giải quyết: before people who have to go */
	CBCC_LINK_ONLY,				/* chỉ: before a count */
	CBCC_LINK_SEND,				/* tăng cường: people somewhere */
	CBCC_LINK_DRAW,				/* thu hút: to a course or to a post */
	CBCC_LINK_GATHERING,		/* hội nghị, phong trào: draws people, none of whom it hires */
	CBCC_LINK_TASK,				/* nhiệm vụ, phương hướng: heads what is to be done */
	CBCC_LINK_MAKE,				/* in, biên soạn, phát: books for those who learn */
	CBCC_LINK_ATTEND,			/* dự hội nghị: delegates to a meeting */
	CBCC_LINK_GRADUATE,			/* tốt nghiệp, nhận bằng: one has come through */
	CBCC_LINK_SPEAKER,			/* tôi, chúng tôi: behind a body the speaker's own */
	CBCC_LINK_SAY,				/* cho biết: who stands before it is no group */
	CBCC_LINK_VAGUE,			/* ít, khá đông: how many, before the number says it */
	CBCC_LINK_APPLICANT,		/* thí sinh: so are those counted behind, until they are taken */
	CBCC_LINK_SURPLUS,			/* dôi dư: too many as they stand, whoever leaves */
	CBCC_LINK_LACK,				/* thiếu: how many are wanted, whatever came before */
	CBCC_LINK_RANKED,			/* kiểm sát viên: whose bậc is no degree */
	CBCC_LINK_OVERALL,			/* chung: of the whole that was divided */
	CBCC_LINK_TEACH,			/* dạy: with no more said, pupils */
	CBCC_LINK_EXCEPT,			/* không bao gồm, trừ: who is not counted */
	CBCC_LINK_SCHOOL,			/* mầm non: a level that nobody holds, nor those beside it */
	CBCC_LINK_ADJUNCT,			/* xác định, nhờ: what the sentence begins with and does not state */
	CBCC_LINK_RESULT,			/* góp phần: behind a count, what it is good for */
	CBCC_LINK_ASK,				/* đề nghị: a province asked is not where it is done */
	CBCC_LINK_SURPASS,			/* vượt 5%: by how much more than was planned */
	CBCC_LINK_DUTY,				/* phụ trách, lĩnh vực: what somebody works on, and need not have learnt */
	CBCC_LINK_DEMAND,			/* yêu cầu, chỉ đạo: what others are to do; who, as of DECIDE */
	CBCC_LINK_DECIDE,			/* phê duyệt, chấp thuận: who stands before it is no group */
	CBCC_LINK_BESIDE,			/* nhân viên, chuyên viên: counted beside leaders, none of them */
	CBCC_LINK_STAFF,			/* hợp đồng, ban giám hiệu: people only beside a number */
	CBCC_LINK_DESK,				/* tư pháp - hộ tịch: what an official of a commune does */
	CBCC_LINK_MATTER,			/* việc, công tác: before an event or a trait, of nobody who is
								 * counted */
	CBCC_LINK_HANDLE,			/* xử lý: right before officials, to discipline them */
	CBCC_LINK_GRADE,			/* giỏi, khá: beside numbers, the marks of a course or a year */
	CBCC_LINK_FACULTY,			/* năng lực: learnt only where somebody is taught */
	CBCC_LINK_FORMER,			/* xuất thân, vốn là: what somebody was before */
	CBCC_LINK_MUST,				/* phải: before what is still to be done, or had to be */
	CBCC_LINK_OF_CITY,			/* cấp thành phố: a province's level where the city is one */
	CBCC_LINK_ALL,				/* đều, tất cả đều: what is said of all counted before */
	CBCC_LINK_EMPLOY,			/* bố trí: right before people, the subject's own */
	CBCC_LINK_CHAIR,			/* bí thư, chủ tịch: of a place, whose level may be said behind */
	CBCC_LINK_TITLE,			/* giáo viên giỏi cấp tỉnh: whose level is nobody's */
	CBCC_LINK_SYSTEM,			/* toàn hệ thống: all offices of an agency of the nation */
	CBCC_LINK_COUNT
} cbcc_link;

typedef enum cbcc_surname
{
	CBCC_SURNAME_FAMILY,
	CBCC_SURNAME_MIDDLE,		/* Thị, Văn: only persons have them */
	CBCC_SURNAME_CITY			/* a person's, and behind "thành phố" a city's */
} cbcc_surname;

typedef enum cbcc_change
{
	CBCC_CHANGE_UP,
	CBCC_CHANGE_DOWN
} cbcc_change;

typedef enum cbcc_outside
{
	CBCC_OUTSIDE_MEASURE,		/* km, ha, tiết: never people */
	CBCC_OUTSIDE_AGE,			/* tuổi */
	CBCC_OUTSIDE_THING,			/* hồ sơ, nghị quyết, tiêu chí */
	CBCC_OUTSIDE_BODY,			/* xã, đơn vị, chi bộ: counts of units */
	CBCC_OUTSIDE_UNION,			/* hội phụ nữ, Mặt trận: of officers of its own */
	CBCC_OUTSIDE_CIVILIAN,		/* hộ, cử tri, nông dân, hội viên */
	CBCC_OUTSIDE_ECONOMY,		/* thu ngân sách, tăng trưởng, thu nhập */
	CBCC_OUTSIDE_BALLOT,		/* số phiếu, tín nhiệm */
	CBCC_OUTSIDE_DAILY,			/* mỗi ngày: before people who are served */
	CBCC_OUTSIDE_BUILD,			/* sửa, mua: behind money for things */
	CBCC_OUTSIDE_ORDINAL		/* lần thứ, khóa, đối tượng: a number behind */
} cbcc_outside;

typedef enum cbcc_furniture
{
	CBCC_FURNITURE_END,			/* the article is over: tin khác, chia sẻ */
	CBCC_FURNITURE_COMMENTS,	/* so it is, and its readers speak: bình luận */
	CBCC_FURNITURE_LINE,		/* a line of the page, the article goes on */
	CBCC_FURNITURE_MENU,		/* an entry of a menu, where a LINE term is by */
	CBCC_FURNITURE_CAPTION,		/* quang cảnh: what begins with it tells of a picture */
	CBCC_FURNITURE_TEXT,		/* cũng, vẫn: of statements, not of captions */
	CBCC_FURNITURE_SOURCE,		/* nguồn, theo: the source line */
	CBCC_FURNITURE_BYLINE,		/* bài, ảnh, tác giả: what follows is a name */
	CBCC_FURNITURE_WEEKDAY,		/* thứ hai, chủ nhật */
	CBCC_FURNITURE_DATE			/* cập nhật, đăng ngày */
} cbcc_furniture;

/* A level or a span of levels; track NONE where the context must say it. */
#define CBCC_LEXICON_QUALIFICATION(track, min, max) \
	((uint32_t) CBCC_TRACK_##track << 16 | (uint32_t) CBCC_LEVEL_##min << 8 | \
	 (uint32_t) CBCC_LEVEL_##max)
#define CBCC_SENSE_TRACK(value) ((cbcc_track) ((value) >> 16 & 0xff))
#define CBCC_SENSE_MIN(value) ((cbcc_level) ((value) >> 8 & 0xff))
#define CBCC_SENSE_MAX(value) ((cbcc_level) ((value) & 0xff))

/* How a term must be written for a sense to hold. */
typedef enum cbcc_case
{
	CBCC_CASE_ANY,
	CBCC_CASE_CAPITAL,			/* first letter */
	CBCC_CASE_ALL_CAPITAL,		/* an abbreviation */
	CBCC_CASE_SMALL				/* not at the head of a name */
} cbcc_case;

typedef struct cbcc_sense
{
	uint8_t		class;
	uint8_t		letter_case;
	uint32_t	value;
} cbcc_sense;

/* How a term is written, but for abbreviations. */
typedef enum cbcc_written
{
	CBCC_WRITTEN_SMALL,
	CBCC_WRITTEN_CAPITAL,
	CBCC_WRITTEN_FIRST,			/* with the capital that begins a sentence */
	CBCC_WRITTEN_COUNT
} cbcc_written;

typedef struct cbcc_term
{
	uint32_t	first_sense;
	uint8_t		sense_count;	/* in running text */
	uint8_t		cell_count;		/* more senses behind these, in cells only */
	uint8_t		atoms;			/* how many atoms the term has */
	uint8_t		kind;			/* cbcc_atom_kind: a word, but for a mark alone;
								 * END of none */

	/* in running text bit 1 << class for each sense that holds: as written */
	uint32_t	classes[CBCC_WRITTEN_COUNT];
	uint32_t	abbreviation;	/* and these more where all is in capitals */
} cbcc_term;

/* Ids of the syllables that some term of running text holds; 0 is any other. */
typedef uint16_t cbcc_syllable;

extern cbcc_syllable cbcc_lexicon_syllable(cbcc_key key);

/*
 * The longest term that begins at syllables[0], of which count stand in the
 * text, or NULL.  accept, where not NULL, is asked about each term found, and
 * a refused term lets a shorter one win.
 */
typedef bool (*cbcc_term_filter) (void *context, const cbcc_term *term);
extern const cbcc_term *cbcc_lexicon_match(const cbcc_syllable *syllables,
										   size_t count,
										   cbcc_term_filter accept,
										   void *context);

/*
 * The same in cells, with the senses and terms that only cells have; their
 * syllables have ids of their own.  Loosely a term is found without tones and
 * marks, and with i for y.
 */
extern cbcc_syllable cbcc_lexicon_cell_syllable(cbcc_key key);
extern cbcc_syllable cbcc_lexicon_loose_syllable(cbcc_key key);

/* What a term is in a cell. */
typedef struct cbcc_cell_term
{
	uint64_t	classes;		/* bit 1 << class for each sense */
	uint64_t	holds;			/* of these, what holds wherever it stands */
	uint64_t	asked;			/* what depends on how and where it stands */
	uint32_t	level;			/* values: of the first sense of each class */
	uint32_t	qualification;
	uint32_t	grade;
	uint32_t	language;
	uint16_t	major;
	uint16_t	short_for;
	uint8_t		label;
	uint8_t		track;
	uint8_t		word;
	uint8_t		mode;
	uint8_t		atoms;
} cbcc_cell_term;

/*
 * Senses of running text that hold in cells: levels and tracks that a cell
 * does not put together itself, so that "cử nhân chính trị học" is not read as
 * "cử nhân chính trị" nor "kỹ năng lãnh đạo" without its field; schools.
 */
#define CBCC_CELL_HAS_QUALIFICATION(value, atoms) \
	((CBCC_SENSE_TRACK(value) != CBCC_TRACK_POLITICAL || (atoms) <= 2) && \
	 (CBCC_SENSE_MIN(value) == CBCC_SENSE_MAX(value) || \
	  CBCC_SENSE_MAX(value) == CBCC_LEVEL_DOCTOR))
#define CBCC_CELL_HAS_TRACK(value, atoms) \
	((value) != CBCC_TRACK_SKILLS || (atoms) <= 2)
#define CBCC_CELL_HAS_BODY(value, atoms) ((value) == CBCC_BODY_SCHOOL)
#define CBCC_CELL_HAS_NAME(value, atoms) true

/*
 * The compounds of full-text search.  Bit n of the result: the first n of the
 * count syllables are one.
 */
extern cbcc_syllable cbcc_lexicon_compound_syllable(cbcc_key key);
extern uint32_t cbcc_lexicon_compounds_at(const cbcc_syllable *syllables,
										  size_t count);

/* The type word in lower case, written out: "thị xã". */
extern const char *cbcc_territory_name(cbcc_territory territory);

/*
 * The compiled data, in lexicon_data.c.
 */
typedef struct cbcc_lexicon_slot
{
	cbcc_key	key;
	cbcc_syllable syllable;
} cbcc_lexicon_slot;

typedef struct cbcc_lexicon_node
{
	uint64_t	next;			/* bit syllable % 64 for each edge */
	uint16_t	row;			/* where its row of edges begins */
	uint16_t	term;			/* index, or 0 */
	uint8_t		holds;			/* bit 1 << cbcc_written where a sense of the term
								 * does, written so; CBCC_HOLDS_IN_CAPITALS */
} cbcc_lexicon_node;

/* A sense does as an abbreviation, all in capitals. */
#define CBCC_HOLDS_IN_CAPITALS (1 << CBCC_WRITTEN_COUNT)

/*
 * The rows of all nodes lie over each other in one array: the edge of a
 * syllable is at row + syllable, if it has that syllable.  No two rows begin
 * at one place, so it is of no other node then.
 */
typedef struct cbcc_lexicon_edge
{
	cbcc_syllable syllable;		/* 0 for none */
	uint16_t	node;
} cbcc_lexicon_edge;

/* The terms by one way to spell them. */
typedef struct cbcc_lexicon_index
{
	uint32_t	slot_mask;
	const cbcc_lexicon_slot *slots;
	const uint32_t *classes;	/* by syllable: those of running text that
								 * the terms have which begin with it */
	const cbcc_lexicon_node *nodes; /* what begins with a syllable has its
									 * number; 0 is the node of nothing */
	const cbcc_lexicon_edge *edges;
} cbcc_lexicon_index;

extern const cbcc_lexicon_index cbcc_lexicon_running;
extern const cbcc_lexicon_index cbcc_lexicon_cells;
extern const cbcc_lexicon_index cbcc_lexicon_loose;
extern const cbcc_lexicon_index cbcc_lexicon_compounds;
extern const cbcc_term cbcc_lexicon_terms[];	/* the first is none: an atom
												 * without a meaning */
extern const cbcc_cell_term cbcc_lexicon_cell_terms[];	/* the same terms */
extern const int32_t cbcc_lexicon_alike[];	/* next term spelled so, or 0 */
extern const cbcc_sense cbcc_lexicon_senses[];
extern const char *const cbcc_lexicon_sense_names[];	/* "link part" */
extern const char *const cbcc_lexicon_texts[];	/* values that are text */

/* No term is longer: generate.c refuses it. */
#define CBCC_TERM_MAX_ATOMS 15

/*
 * The node behind an edge, or 0.  A node's bits tell of most syllables that it
 * has none.
 */
static inline uint32_t
cbcc_lexicon_follow(const cbcc_lexicon_index *index, const cbcc_lexicon_node *node,
					cbcc_syllable syllable)
{
	cbcc_lexicon_edge edge;

	if ((node->next >> syllable % 64 & 1) == 0)
		return 0;
	edge = index->edges[node->row + syllable];
	return edge.syllable == syllable ? edge.node : 0;
}

static inline const cbcc_sense *
cbcc_term_senses(const cbcc_term *term)
{
	return &cbcc_lexicon_senses[term->first_sense];
}

/*
 * May a term of running text with a sense of this class begin with the
 * syllable?  Most words begin none: this spares the look-up.
 */
static inline bool
cbcc_lexicon_may_begin(cbcc_syllable syllable, cbcc_class class)
{
	return (cbcc_lexicon_running.classes[syllable] >> class & 1) != 0;
}

/* Behind these letters i and y are written for one sound. */
static inline bool
cbcc_letter_takes_either(unsigned letter)
{
	const uint64_t either = UINT64_C(1) << CBCC_LETTER_H | UINT64_C(1) << CBCC_LETTER_K |
		UINT64_C(1) << CBCC_LETTER_L | UINT64_C(1) << CBCC_LETTER_M |
		UINT64_C(1) << CBCC_LETTER_S | UINT64_C(1) << CBCC_LETTER_T;

	return (either >> letter & 1) != 0;
}

/*
 * The one key of a syllable that two spellings write: i and y are one where they
 * are all of the rhyme behind h, k, l, m, s, t and qu (kỹ sư, kĩ sư; quy chế, qui
 * chế), as the spelling of schools has had i there since 1984.
 */
static inline cbcc_key
cbcc_key_spelled(cbcc_key key)
{
	const cbcc_key i_for_y = CBCC_LETTER_Y ^ CBCC_LETTER_I;
	cbcc_key	letters = key << 4 >> 46;	/* the first three */

	if ((key & ((UINT64_C(1) << 42) - 1)) != 0)
		return key;
	if ((letters & 0xfff) == CBCC_LETTER_Y << 6 && cbcc_letter_takes_either(letters >> 12))
		return key ^ i_for_y << 48;
	if (letters == (CBCC_LETTER_Q << 12 | CBCC_LETTER_U << 6 | CBCC_LETTER_Y))
		return key ^ i_for_y << 42;
	return key;
}

/* How a syllable is spelled loosely: "sỹ" and "si" are one. */
static inline cbcc_key
cbcc_key_loose(cbcc_key key)
{
	cbcc_key	loose = cbcc_key_unaccent(key);

	for (int shift = 54; shift >= 0 && ((loose >> shift) & 0x3f) != 0; shift -= 6)
		if (((loose >> shift) & 0x3f) == CBCC_LETTER_Y)
			loose ^= (cbcc_key) (CBCC_LETTER_Y ^ CBCC_LETTER_I) << shift;
	return loose;
}

static inline uint32_t
cbcc_key_hash(cbcc_key key)
{
	key ^= key >> 32;
	key *= 0x9E3779B97F4A7C15u;
	return (uint32_t) (key >> 32);
}

#endif							/* CBCC_LEXICON_H */
