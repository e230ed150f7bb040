/*-------------------------------------------------------------------------
 *
 * qualification.c
 *		Qualifications as ordered integers, and their Vietnamese form.
 *
 *-------------------------------------------------------------------------
 */
#include "qualification.h"

#include "text.h"

#define TRACK_SHIFT 28
#define LEVEL_SHIFT 23
#define LANGUAGE_SHIFT 17
#define KIND_SHIFT 12

#define LEVEL_MASK 0x1fu
#define LANGUAGE_MASK 0x3fu
#define KIND_MASK 0x1fu
#define GRADE_MASK 0xfffu

#define END_OF_LANGUAGE (((uint32_t) 1 << LANGUAGE_SHIFT) - 1)
#define END_OF_LEVEL (((uint32_t) 1 << LEVEL_SHIFT) - 1)
#define END_OF_TRACK (((uint32_t) 1 << TRACK_SHIFT) - 1)

/* On disk a level is twice its number here: room for one between any two. */
#define LEVEL_STEP 2
#define LEVEL_LAST LEVEL_MASK

_Static_assert((CBCC_LEVEL_COUNT - 1) * LEVEL_STEP < LEVEL_LAST,
			   "levels must leave the last code free");

const cbcc_language cbcc_languages[CBCC_LANGUAGE_LAST + 1] = {
	[CBCC_LANGUAGE_EN] = {"en", "Tiếng Anh", NULL},
	[CBCC_LANGUAGE_FR] = {"fr", "Tiếng Pháp", NULL},
	[CBCC_LANGUAGE_RU] = {"ru", "Tiếng Nga", NULL},
	[CBCC_LANGUAGE_ZH] = {"zh", "Tiếng Trung", NULL},
	[CBCC_LANGUAGE_JA] = {"ja", "Tiếng Nhật", NULL},
	[CBCC_LANGUAGE_KO] = {"ko", "Tiếng Hàn", NULL},
	[CBCC_LANGUAGE_DE] = {"de", "Tiếng Đức", NULL},
	[CBCC_LANGUAGE_LO] = {"lo", "Tiếng Lào", NULL},
	[CBCC_LANGUAGE_KM] = {"km", "Tiếng Campuchia", "Tiếng Khmer"},
	[CBCC_LANGUAGE_TH] = {"th", "Tiếng Thái Lan", NULL},
	[CBCC_LANGUAGE_ES] = {"es", "Tiếng Tây Ban Nha", NULL},
	[CBCC_LANGUAGE_IT] = {"it", "Tiếng Ý", NULL},
	[CBCC_LANGUAGE_PT] = {"pt", "Tiếng Bồ Đào Nha", NULL},
	[CBCC_LANGUAGE_CS] = {"cs", "Tiếng Séc", NULL},
	[CBCC_LANGUAGE_PL] = {"pl", "Tiếng Ba Lan", NULL},
	[CBCC_LANGUAGE_HU] = {"hu", "Tiếng Hungary", NULL},
	[CBCC_LANGUAGE_BG] = {"bg", "Tiếng Bungari", NULL},
	[CBCC_LANGUAGE_RO] = {"ro", "Tiếng Rumani", NULL},
	[CBCC_LANGUAGE_AR] = {"ar", "Tiếng Ả Rập", NULL},
	[CBCC_LANGUAGE_ID] = {"id", "Tiếng Indonesia", NULL},
	[CBCC_LANGUAGE_MS] = {"ms", "Tiếng Mã Lai", NULL},
	[CBCC_LANGUAGE_MY] = {"my", "Tiếng Myanmar", NULL},
	[CBCC_LANGUAGE_HMN] = {"hmn", NULL, "Tiếng Mông"},
	[CBCC_LANGUAGE_BLT] = {"blt", NULL, "Tiếng Thái"},
	[CBCC_LANGUAGE_RAD] = {"rad", NULL, "Tiếng Ê Đê"},
	[CBCC_LANGUAGE_JRA] = {"jra", NULL, "Tiếng Jrai"},
	[CBCC_LANGUAGE_BDQ] = {"bdq", NULL, "Tiếng Ba Na"},
	[CBCC_LANGUAGE_CJM] = {"cjm", NULL, "Tiếng Chăm"},
	[CBCC_LANGUAGE_TYZ] = {"tyz", NULL, "Tiếng Tày"},
	[CBCC_LANGUAGE_NUT] = {"nut", NULL, "Tiếng Nùng"},
	[CBCC_LANGUAGE_MTQ] = {"mtq", NULL, "Tiếng Mường"},
	[CBCC_LANGUAGE_IUM] = {"ium", NULL, "Tiếng Dao"},
	[CBCC_LANGUAGE_SED] = {"sed", NULL, "Tiếng Xơ Đăng"},
	[CBCC_LANGUAGE_KPM] = {"kpm", NULL, "Tiếng Cơ Ho"},
	[CBCC_LANGUAGE_CMO] = {"cmo", NULL, "Tiếng Mnông"},
	[CBCC_LANGUAGE_HRE] = {"hre", NULL, "Tiếng Hrê"},
	[CBCC_LANGUAGE_BRU] = {"bru", NULL, "Tiếng Bru"},
	[CBCC_LANGUAGE_PAC] = {"pac", NULL, "Tiếng Pa Cô"},
	[CBCC_LANGUAGE_KTV] = {"ktv", NULL, "Tiếng Cơ Tu"},
	[CBCC_LANGUAGE_STI] = {"sti", NULL, "Tiếng Xtiêng"},
	[CBCC_LANGUAGE_KJG] = {"kjg", NULL, "Tiếng Khơ Mú"}
};

static const char *const class_of_10[] = {
	"1/10", "2/10", "3/10", "4/10", "5/10", "6/10", "7/10", "8/10", "9/10",
	"10/10"
};
static const char *const class_of_12[] = {
	"1/12", "2/12", "3/12", "4/12", "5/12", "6/12", "7/12", "8/12", "9/12",
	"10/12", "11/12", "12/12"
};
static const char *const letter[] = {"A", "B", "C", "D"};
static const char *const cefr[] = {"A1", "A2", "B1", "B2", "C1", "C2"};
static const char *const jlpt[] = {
	"JLPT N5", "JLPT N4", "JLPT N3", "JLPT N2", "JLPT N1"
};
static const char *const course[] = {"basic", "advanced"};
static const char *const course_name[] = {"cơ bản", "nâng cao"};
static const char *const test[] = {"IC3", "MOS", "ICDL"};

/*
 * What a kind of grade holds, and its forms: names one by one, or a prefix
 * and a number.
 */
typedef struct grade_form
{
	int			low;
	int			high;
	int			step;
	const char *const *names;	/* of low, low + 1, ... */
	const char *prefix;			/* in grade() */
	const char *word;			/* in the text form, where it is another */
	const char *const *word_names;
} grade_form;

static const grade_form forms[CBCC_GRADE_LAST] = {
	[CBCC_GRADE_CLASS_OF_10] = {1, 10, 1, class_of_10, NULL, NULL, NULL},
	[CBCC_GRADE_CLASS_OF_12] = {1, 12, 1, class_of_12, NULL, NULL, NULL},
	[CBCC_GRADE_LETTER] = {1, 4, 1, letter, NULL, NULL, NULL},
	[CBCC_GRADE_CEFR] = {1, 6, 1, cefr, NULL, NULL, NULL},
	[CBCC_GRADE_STEP] = {1, 6, 1, NULL, "Bậc ", "bậc ", NULL},
	[CBCC_GRADE_IELTS] = {0, 90, 5, NULL, "IELTS ", NULL, NULL},
	[CBCC_GRADE_TOEIC] = {10, 990, 1, NULL, "TOEIC ", NULL, NULL},
	[CBCC_GRADE_TOEFL_ITP] = {310, 677, 1, NULL, "TOEFL ITP ", NULL, NULL},
	[CBCC_GRADE_TOEFL_IBT] = {0, 120, 1, NULL, "TOEFL iBT ", NULL, NULL},
	[CBCC_GRADE_HSK] = {1, 9, 1, NULL, "HSK ", NULL, NULL},
	[CBCC_GRADE_JLPT] = {1, 5, 1, jlpt, NULL, NULL, NULL},
	[CBCC_GRADE_TOPIK] = {1, 6, 1, NULL, "TOPIK ", NULL, NULL},
	[CBCC_GRADE_COURSE] = {1, 2, 1, course, NULL, NULL, course_name},
	[CBCC_GRADE_TEST] = {1, 3, 1, test, NULL, NULL, NULL},
	[CBCC_GRADE_AUDIENCE] = {1, 5, 1, NULL, "", "đối tượng ", NULL}
};

static unsigned
level_code(cbcc_qualification value)
{
	return value >> LEVEL_SHIFT & LEVEL_MASK;
}

static int
language_code(cbcc_qualification value)
{
	return value >> LANGUAGE_SHIFT & LANGUAGE_MASK;
}

static cbcc_grade_kind
grade_kind(cbcc_qualification value)
{
	return (cbcc_grade_kind) (value >> KIND_SHIFT & KIND_MASK);
}

static int
grade_number(cbcc_qualification value)
{
	return value & GRADE_MASK;
}

cbcc_qualification
cbcc_qualification_pack(const cbcc_qualification_parts *parts)
{
	return (uint32_t) parts->track << TRACK_SHIFT |
		(uint32_t) parts->level * LEVEL_STEP << LEVEL_SHIFT |
		(uint32_t) parts->language << LANGUAGE_SHIFT |
		(uint32_t) parts->kind << KIND_SHIFT |
		(uint32_t) parts->grade;
}

cbcc_qualification
cbcc_qualification_make(cbcc_track track, cbcc_level level)
{
	return cbcc_qualification_pack(&(cbcc_qualification_parts) {
		.track = track,
		.level = cbcc_level_name(track, level) != NULL ? level : CBCC_LEVEL_NONE
	});
}

cbcc_track
cbcc_qualification_track(cbcc_qualification value)
{
	unsigned	code = value >> TRACK_SHIFT;

	/* damaged bytes: no track */
	return code < CBCC_TRACK_COUNT ? (cbcc_track) code : CBCC_TRACK_NONE;
}

cbcc_level
cbcc_qualification_level(cbcc_qualification value)
{
	unsigned	code = level_code(value);

	return code == LEVEL_LAST ? CBCC_LEVEL_NONE :
		(cbcc_level) (code / LEVEL_STEP);
}

const char *
cbcc_qualification_language(cbcc_qualification value)
{
	return cbcc_languages[language_code(value)].code;
}

bool
cbcc_grade_is_valid(cbcc_grade_kind kind, int grade)
{
	const grade_form *form = &forms[kind];

	return form->step > 0 && grade >= form->low && grade <= form->high &&
		(grade - form->low) % form->step == 0;
}

/*
 * Ten classes end their cycles at 4, 7 and 10, twelve at 5, 9 and 12; what
 * counts is the last cycle completed.
 */
cbcc_level
cbcc_class_level(cbcc_grade_kind kind, int grade)
{
	if (kind == CBCC_GRADE_CLASS_OF_10)
		return grade >= 10 ? CBCC_LEVEL_UPPER_SECONDARY :
			grade >= 7 ? CBCC_LEVEL_LOWER_SECONDARY :
			grade >= 4 ? CBCC_LEVEL_PRIMARY : CBCC_LEVEL_NONE;
	return grade >= 12 ? CBCC_LEVEL_UPPER_SECONDARY :
		grade >= 9 ? CBCC_LEVEL_LOWER_SECONDARY :
		grade >= 5 ? CBCC_LEVEL_PRIMARY : CBCC_LEVEL_NONE;
}

int
cbcc_grade_language(cbcc_grade_kind kind)
{
	switch (kind)
	{
		case CBCC_GRADE_IELTS:
		case CBCC_GRADE_TOEIC:
		case CBCC_GRADE_TOEFL_ITP:
		case CBCC_GRADE_TOEFL_IBT:
			return 1;
		case CBCC_GRADE_HSK:
			return 4;
		case CBCC_GRADE_JLPT:
			return 5;
		case CBCC_GRADE_TOPIK:
			return 6;
		default:
			return 0;
	}
}

static bool
track_has_grade(cbcc_track track, cbcc_grade_kind kind)
{
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return kind == CBCC_GRADE_CLASS_OF_10 ||
				kind == CBCC_GRADE_CLASS_OF_12;
		case CBCC_TRACK_FOREIGN_LANGUAGE:
			return kind >= CBCC_GRADE_LETTER && kind <= CBCC_GRADE_TOPIK;
		case CBCC_TRACK_ETHNIC_LANGUAGE:
			return kind >= CBCC_GRADE_LETTER && kind <= CBCC_GRADE_STEP;
		case CBCC_TRACK_INFORMATICS:
			return kind == CBCC_GRADE_LETTER || kind == CBCC_GRADE_COURSE ||
				kind == CBCC_GRADE_TEST;
		case CBCC_TRACK_DEFENSE:
			return kind == CBCC_GRADE_AUDIENCE;
		default:
			return false;
	}
}

static const char *
language_name(cbcc_track track, int language)
{
	if (track == CBCC_TRACK_FOREIGN_LANGUAGE)
		return cbcc_languages[language].foreign;
	if (track == CBCC_TRACK_ETHNIC_LANGUAGE)
		return cbcc_languages[language].ethnic;
	return NULL;
}

static bool
is_last(cbcc_qualification value)
{
	return grade_kind(value) == CBCC_GRADE_LAST;
}

static bool
grade_fits(cbcc_qualification value)
{
	cbcc_grade_kind kind = grade_kind(value);
	cbcc_track	track = cbcc_qualification_track(value);
	int			language = cbcc_grade_language(kind);

	if (kind == CBCC_GRADE_NONE)
		return grade_number(value) == 0;
	if (!track_has_grade(track, kind) ||
		!cbcc_grade_is_valid(kind, grade_number(value)))
		return false;
	if (track == CBCC_TRACK_INFORMATICS && kind == CBCC_GRADE_LETTER &&
		grade_number(value) > 3)
		return false;
	if (track == CBCC_TRACK_GENERAL)
		return cbcc_qualification_level(value) ==
			cbcc_class_level(kind, grade_number(value));
	return language == 0 || language == language_code(value);
}

bool
cbcc_qualification_is_valid(cbcc_qualification value)
{
	cbcc_track	track = cbcc_qualification_track(value);
	unsigned	level = level_code(value);
	int			language = language_code(value);

	if (track == CBCC_TRACK_NONE)
		return false;
	if (level == LEVEL_LAST)
		return (value & END_OF_TRACK) == END_OF_TRACK;
	if (level % LEVEL_STEP != 0 ||
		cbcc_level_name(track, (cbcc_level) (level / LEVEL_STEP)) == NULL)
		return false;
	if (level != 0 && language != 0)
		return (value & END_OF_LEVEL) == END_OF_LEVEL;
	if (language != 0 && language_name(track, language) == NULL)
		return false;
	if (is_last(value))
		return language != 0 && grade_number(value) == (int) GRADE_MASK;
	return grade_fits(value);
}

cbcc_qualification
cbcc_qualification_last(cbcc_qualification value)
{
	if (grade_kind(value) != CBCC_GRADE_NONE)
		return value;
	if (language_code(value) != 0)
		return value | END_OF_LANGUAGE;
	if (level_code(value) != 0)
		return value | END_OF_LEVEL;
	return value | END_OF_TRACK;
}

bool
cbcc_qualification_step_up(cbcc_qualification value, cbcc_qualification *result)
{
	cbcc_track	track = cbcc_qualification_track(value);
	int			level = cbcc_qualification_level(value);

	if (level == CBCC_LEVEL_NONE || (value & END_OF_LEVEL) != END_OF_LEVEL)
		return false;
	while (++level < CBCC_LEVEL_COUNT)
		if (cbcc_level_name(track, (cbcc_level) level) != NULL)
		{
			*result = cbcc_qualification_make(track, (cbcc_level) level);
			return true;
		}
	return false;
}

bool
cbcc_qualification_step_down(cbcc_qualification value,
							 cbcc_qualification *result)
{
	cbcc_track	track = cbcc_qualification_track(value);
	int			level = cbcc_qualification_level(value);

	if (level == CBCC_LEVEL_NONE || (value & END_OF_LEVEL) != 0)
		return false;
	while (--level > CBCC_LEVEL_NONE)
		if (cbcc_level_name(track, (cbcc_level) level) != NULL)
		{
			*result = cbcc_qualification_last(cbcc_qualification_make(track, (cbcc_level) level));
			return true;
		}
	return false;
}

/* Grades of different kinds have no order that means anything. */
static bool
has_own_scale(cbcc_qualification value)
{
	return cbcc_qualification_track(value) != CBCC_TRACK_GENERAL &&
		grade_kind(value) != CBCC_GRADE_NONE && !is_last(value);
}

static cbcc_qualification
with_grade(cbcc_qualification value, int grade)
{
	return (value & ~GRADE_MASK) | (uint32_t) grade;
}

cbcc_qualification
cbcc_qualification_highest(cbcc_qualification value)
{
	cbcc_track	track = cbcc_qualification_track(value);
	cbcc_level	level = cbcc_qualification_level(value);
	cbcc_qualification above;

	if (has_own_scale(value))
	{
		above = with_grade(value, forms[grade_kind(value)].high);
		return cbcc_qualification_is_valid(above) ? above :
			with_grade(value, 3);	/* informatics has no D */
	}
	if (level == CBCC_LEVEL_NONE && language_name(track, language_code(value)) != NULL)
		return value | END_OF_LANGUAGE;
	value = cbcc_qualification_last(cbcc_qualification_make(track, level));
	while (cbcc_qualification_step_up(value, &above))
		value = cbcc_qualification_last(above);
	return value;
}

cbcc_qualification
cbcc_qualification_lowest(cbcc_qualification value)
{
	cbcc_track	track = cbcc_qualification_track(value);

	if (has_own_scale(value))
		return with_grade(value, forms[grade_kind(value)].low);
	if (cbcc_qualification_level(value) == CBCC_LEVEL_NONE &&
		language_name(track, language_code(value)) != NULL)
		return value & ~END_OF_LANGUAGE;
	return cbcc_qualification_make(track, CBCC_LEVEL_NONE);
}

const char *
cbcc_level_name(cbcc_track track, cbcc_level level)
{
	static const char *const names[CBCC_TRACK_COUNT][CBCC_LEVEL_COUNT] = {
		[CBCC_TRACK_GENERAL] = {
			[CBCC_LEVEL_NONE] = "Văn hóa",
			[CBCC_LEVEL_PRIMARY] = "Tiểu học",
			[CBCC_LEVEL_LOWER_SECONDARY] = "Trung học cơ sở",
			[CBCC_LEVEL_UPPER_SECONDARY] = "Trung học phổ thông"
		},
		[CBCC_TRACK_PROFESSIONAL] = {
			[CBCC_LEVEL_NONE] = "Chuyên môn",
			[CBCC_LEVEL_UNTRAINED] = "Chưa qua đào tạo",
			[CBCC_LEVEL_ELEMENTARY] = "Sơ cấp",
			[CBCC_LEVEL_INTERMEDIATE] = "Trung cấp",
			[CBCC_LEVEL_COLLEGE] = "Cao đẳng",
			[CBCC_LEVEL_BACHELOR] = "Đại học",
			[CBCC_LEVEL_MASTER] = "Thạc sĩ",
			[CBCC_LEVEL_DOCTOR] = "Tiến sĩ"
		},
		[CBCC_TRACK_POLITICAL] = {
			[CBCC_LEVEL_NONE] = "Lý luận chính trị",
			[CBCC_LEVEL_UNTRAINED] = "Chưa qua đào tạo lý luận chính trị",
			[CBCC_LEVEL_ELEMENTARY] = "Sơ cấp lý luận chính trị",
			[CBCC_LEVEL_INTERMEDIATE] = "Trung cấp lý luận chính trị",
			[CBCC_LEVEL_ADVANCED] = "Cao cấp lý luận chính trị",
			[CBCC_LEVEL_BACHELOR] = "Cử nhân chính trị"
		},
		[CBCC_TRACK_STATE_MANAGEMENT] = {
			[CBCC_LEVEL_NONE] = "Quản lý nhà nước",
			[CBCC_LEVEL_OFFICER] = "Cán sự",
			[CBCC_LEVEL_SPECIALIST] = "Chuyên viên",
			[CBCC_LEVEL_PRINCIPAL] = "Chuyên viên chính",
			[CBCC_LEVEL_SENIOR] = "Chuyên viên cao cấp"
		},
		[CBCC_TRACK_FOREIGN_LANGUAGE] = {"Ngoại ngữ"},
		[CBCC_TRACK_ETHNIC_LANGUAGE] = {"Tiếng dân tộc"},
		[CBCC_TRACK_INFORMATICS] = {"Tin học"},
		[CBCC_TRACK_DEFENSE] = {"Quốc phòng – an ninh"},
		[CBCC_TRACK_PARTY_WORK] = {"Nghiệp vụ công tác đảng, đoàn thể"},
		[CBCC_TRACK_SKILLS] = {"Kỹ năng"}
	};

	return names[track][level];
}

static char *
put_number(char *at, int number)
{
	char		digits[4];
	int			count = 0;

	do
		digits[count++] = (char) ('0' + number % 10);
	while ((number /= 10) > 0);
	while (count > 0)
		*at++ = digits[--count];
	return at;
}

static char *
put_grade(char *at, cbcc_grade_kind kind, int grade, bool as_word)
{
	const grade_form *form = &forms[kind];

	if (form->names != NULL)
		return cbcc_put(at, as_word && form->word_names != NULL ?
						form->word_names[grade - form->low] :
						form->names[grade - form->low]);
	at = cbcc_put(at, as_word && form->word != NULL ? form->word : form->prefix);
	if (kind != CBCC_GRADE_IELTS)
		return put_number(at, grade);
	at = put_number(at, grade / 10);
	*at++ = '.';
	return put_number(at, grade % 10);
}

size_t
cbcc_qualification_grade(cbcc_qualification value, char *buffer)
{
	char	   *at = buffer;

	if (grade_kind(value) != CBCC_GRADE_NONE && !is_last(value) &&
		cbcc_qualification_is_valid(value))
		at = put_grade(at, grade_kind(value), grade_number(value), false);
	*at = '\0';
	return (size_t) (at - buffer);
}

size_t
cbcc_qualification_format(cbcc_qualification value, char *buffer)
{
	cbcc_track	track = cbcc_qualification_track(value);
	const char *name = language_name(track, language_code(value));
	cbcc_grade_kind kind = grade_kind(value);
	char	   *at = buffer;

	/* Bytes that no parser wrote must not crash what shows them. */
	if (!cbcc_qualification_is_valid(value))
	{
		*cbcc_put(at, "?") = '\0';
		return 1;
	}
	if (is_last(value))
		at = cbcc_put(at, "hết ");
	at = cbcc_put(at, name != NULL ? name :
				  cbcc_level_name(track, cbcc_qualification_level(value)));
	if (kind != CBCC_GRADE_NONE && !is_last(value))
	{
		at = cbcc_put(at, track == CBCC_TRACK_GENERAL ? " (" : " ");
		at = put_grade(at, kind, grade_number(value), true);
		if (track == CBCC_TRACK_GENERAL)
			*at++ = ')';
	}
	*at = '\0';
	return (size_t) (at - buffer);
}
