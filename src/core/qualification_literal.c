/*-------------------------------------------------------------------------
 *
 * qualification_literal.c
 *		Reading the Vietnamese form of one qualification.
 *
 * Strict: one value, all of the text.  Cells that people typed hold several,
 * with fields of study and modes; they are not for this parser.
 *
 *-------------------------------------------------------------------------
 */
#include "qualification.h"
#include "literal.h"

#define HINT_FORMS \
	"Write a level, a track or a grade: \"Đại học\", \"Trung cấp lý luận chính trị\", \"Chuyên viên chính\", \"Trung học phổ thông (12/12)\", \"Tiếng Anh B1\", \"Tin học cơ bản\"."

/*
 * Other ways to write a level or a track.  The canonical names are not in
 * this list.  A term with two readings has the hint that names both.
 */
typedef struct synonym
{
	const char *words;
	cbcc_track	track;
	cbcc_level	level;
	const char *ambiguous;
} synonym;

#define NAME(words, track, level) \
	{words, CBCC_TRACK_##track, CBCC_LEVEL_##level, NULL}
#define TWO_READINGS(words, hint) \
	{words, CBCC_TRACK_NONE, CBCC_LEVEL_NONE, hint}

static const synonym synonyms[] = {
	NAME("giáo dục phổ thông", GENERAL, NONE),
	NAME("trình độ văn hóa", GENERAL, NONE),
	NAME("học vấn", GENERAL, NONE),
	NAME("cấp I", GENERAL, PRIMARY),
	NAME("cấp 1", GENERAL, PRIMARY),
	NAME("THCS", GENERAL, LOWER_SECONDARY),
	NAME("phổ thông cơ sở", GENERAL, LOWER_SECONDARY),
	NAME("cấp II", GENERAL, LOWER_SECONDARY),
	NAME("cấp 2", GENERAL, LOWER_SECONDARY),
	NAME("THPT", GENERAL, UPPER_SECONDARY),
	NAME("PTTH", GENERAL, UPPER_SECONDARY),
	NAME("phổ thông trung học", GENERAL, UPPER_SECONDARY),
	NAME("cấp III", GENERAL, UPPER_SECONDARY),
	NAME("cấp 3", GENERAL, UPPER_SECONDARY),
	NAME("chuyên môn nghiệp vụ", PROFESSIONAL, NONE),
	NAME("trình độ chuyên môn", PROFESSIONAL, NONE),
	NAME("chưa đào tạo", PROFESSIONAL, UNTRAINED),
	NAME("sơ cấp nghề", PROFESSIONAL, ELEMENTARY),
	NAME("trung cấp nghề", PROFESSIONAL, INTERMEDIATE),
	NAME("trung cấp chuyên nghiệp", PROFESSIONAL, INTERMEDIATE),
	NAME("TCCN", PROFESSIONAL, INTERMEDIATE),
	NAME("trung học chuyên nghiệp", PROFESSIONAL, INTERMEDIATE),
	NAME("THCN", PROFESSIONAL, INTERMEDIATE),
	NAME("cao đẳng nghề", PROFESSIONAL, COLLEGE),
	NAME("CĐ", PROFESSIONAL, COLLEGE),
	NAME("ĐH", PROFESSIONAL, BACHELOR),
	NAME("cử nhân", PROFESSIONAL, BACHELOR),
	NAME("kỹ sư", PROFESSIONAL, BACHELOR),
	NAME("kĩ sư", PROFESSIONAL, BACHELOR),
	NAME("kiến trúc sư", PROFESSIONAL, BACHELOR),
	NAME("bác sĩ", PROFESSIONAL, BACHELOR),
	NAME("bác sỹ", PROFESSIONAL, BACHELOR),
	NAME("dược sĩ", PROFESSIONAL, BACHELOR),
	NAME("dược sỹ", PROFESSIONAL, BACHELOR),
	NAME("thạc sỹ", PROFESSIONAL, MASTER),
	NAME("ThS", PROFESSIONAL, MASTER),
	NAME("cao học", PROFESSIONAL, MASTER),
	NAME("tiến sỹ", PROFESSIONAL, DOCTOR),
	NAME("tiến sĩ khoa học", PROFESSIONAL, DOCTOR),
	NAME("TS", PROFESSIONAL, DOCTOR),
	NAME("TSKH", PROFESSIONAL, DOCTOR),
	NAME("lí luận chính trị", POLITICAL, NONE),
	NAME("LLCT", POLITICAL, NONE),
	NAME("cao cấp", POLITICAL, ADVANCED),
	NAME("QLNN", STATE_MANAGEMENT, NONE),
	NAME("CV", STATE_MANAGEMENT, SPECIALIST),
	NAME("CVC", STATE_MANAGEMENT, PRINCIPAL),
	NAME("CVCC", STATE_MANAGEMENT, SENIOR),
	NAME("tiếng dân tộc thiểu số", ETHNIC_LANGUAGE, NONE),
	NAME("tiếng DTTS", ETHNIC_LANGUAGE, NONE),
	NAME("công nghệ thông tin", INFORMATICS, NONE),
	NAME("CNTT", INFORMATICS, NONE),
	NAME("ứng dụng công nghệ thông tin", INFORMATICS, NONE),
	NAME("ứng dụng CNTT", INFORMATICS, NONE),
	NAME("tin", INFORMATICS, NONE),
	NAME("quốc phòng an ninh", DEFENSE, NONE),
	NAME("quốc phòng và an ninh", DEFENSE, NONE),
	NAME("quốc phòng, an ninh", DEFENSE, NONE),
	NAME("QPAN", DEFENSE, NONE),
	NAME("QP-AN", DEFENSE, NONE),
	NAME("công tác đảng, đoàn thể", PARTY_WORK, NONE),
	NAME("nghiệp vụ công tác đảng", PARTY_WORK, NONE),
	NAME("công tác đảng", PARTY_WORK, NONE),
	NAME("kĩ năng", SKILLS, NONE),
	TWO_READINGS("TC", "\"TC\" is \"trung cấp\" (a level) or \"tại chức\" (a mode of study): write \"Trung cấp\" or \"Trung cấp lý luận chính trị\"."),
	TWO_READINGS("CN", "\"CN\" is \"cử nhân\" or \"công nhân\": write \"Đại học\" or \"Cử nhân chính trị\" for the former; the latter is no level."),
	TWO_READINGS("CC", "\"CC\" is \"cao cấp\" (a level) or \"chứng chỉ\" (a certificate): write \"Cao cấp lý luận chính trị\" or the certificate's name."),
	TWO_READINGS("SC", "\"SC\" is \"Sơ cấp\" or \"Sơ cấp lý luận chính trị\": write one of them."),
	TWO_READINGS("TH", "\"TH\" is \"Tiểu học\" or \"Tin học\": write one of them."),
	TWO_READINGS("CS", "\"CS\" is \"cán sự\" (a level) or \"cơ sở\" (a place): write \"Cán sự\" for the former."),
	TWO_READINGS("NN", "\"NN\" is \"Ngoại ngữ\" or \"Quản lý nhà nước\": write one of them."),
	TWO_READINGS("CT", "\"CT\" is \"chính trị\" or \"chương trình\": write \"Lý luận chính trị\" for the former."),
	TWO_READINGS("A", "\"A\" is a grade of \"Ngoại ngữ\" or of \"Tin học\": write \"Ngoại ngữ A\" or \"Tin học A\"."),
	TWO_READINGS("B", "\"B\" is a grade of \"Ngoại ngữ\" or of \"Tin học\": write \"Ngoại ngữ B\" or \"Tin học B\"."),
	TWO_READINGS("C", "\"C\" is a grade of \"Ngoại ngữ\" or of \"Tin học\": write \"Ngoại ngữ C\" or \"Tin học C\".")
};

#define SYNONYM_COUNT (sizeof(synonyms) / sizeof(synonyms[0]))

/* Level words that become political before one of the subject's names. */
static const synonym political_levels[] = {
	NAME("chưa qua đào tạo", POLITICAL, UNTRAINED),
	NAME("sơ cấp", POLITICAL, ELEMENTARY),
	NAME("SC", POLITICAL, ELEMENTARY),
	NAME("trung cấp", POLITICAL, INTERMEDIATE),
	NAME("TC", POLITICAL, INTERMEDIATE),
	NAME("cao cấp", POLITICAL, ADVANCED),
	NAME("CC", POLITICAL, ADVANCED),
	NAME("cử nhân", POLITICAL, BACHELOR),
	NAME("CN", POLITICAL, BACHELOR)
};

#define POLITICAL_LEVEL_COUNT \
	(sizeof(political_levels) / sizeof(political_levels[0]))

static const char *const political_names[] = {
	"lý luận chính trị - hành chính", "LLCT - HC", "lý luận chính trị",
	"lí luận chính trị", "LLCT", "chính trị"
};

#define POLITICAL_NAME_COUNT \
	(sizeof(political_names) / sizeof(political_names[0]))

static const struct
{
	const char *words;
	int			language;
	cbcc_track	track;
}			language_synonyms[] = {
	{"Anh", 1, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"Anh văn", 1, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"Pháp văn", 2, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"Nga văn", 3, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"Trung văn", 4, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"tiếng Trung Quốc", 4, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"tiếng Hoa", 4, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"tiếng Nhật Bản", 5, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"tiếng Hàn Quốc", 6, CBCC_TRACK_FOREIGN_LANGUAGE},
	{"tiếng Khơ me", 9, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng Khơ-me", 9, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng H'Mông", 32, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng Hmông", 32, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng Êđê", 34, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng Gia Rai", 35, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng Bahnar", 36, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng K'Ho", 43, CBCC_TRACK_ETHNIC_LANGUAGE},
	{"tiếng M'Nông", 44, CBCC_TRACK_ETHNIC_LANGUAGE}
};

#define LANGUAGE_SYNONYM_COUNT \
	(sizeof(language_synonyms) / sizeof(language_synonyms[0]))

/* The longest name found so far. */
typedef struct name_match
{
	size_t		length;			/* atoms; 0 for none */
	cbcc_qualification_parts parts;
	const char *ambiguous;
} name_match;

static void
offer(const cbcc_literal *literal, name_match *best, const char *words,
	  cbcc_qualification_parts parts, const char *ambiguous)
{
	size_t		length = cbcc_literal_match(literal, words);

	if (length > best->length)
		*best = (name_match) {length, parts, ambiguous};
}

static void
offer_levels(const cbcc_literal *literal, name_match *best)
{
	for (int track = CBCC_TRACK_GENERAL; track < CBCC_TRACK_COUNT; track++)
		for (int level = CBCC_LEVEL_NONE; level < CBCC_LEVEL_COUNT; level++)
		{
			const char *name = cbcc_level_name((cbcc_track) track,
											   (cbcc_level) level);

			if (name != NULL)
				offer(literal, best, name, (cbcc_qualification_parts) {
					.track = (cbcc_track) track,
					.level = (cbcc_level) level
				}, NULL);
		}
	for (size_t i = 0; i < SYNONYM_COUNT; i++)
		offer(literal, best, synonyms[i].words, (cbcc_qualification_parts) {
			.track = synonyms[i].track,
			.level = synonyms[i].level
		}, synonyms[i].ambiguous);
}

static void
offer_languages(const cbcc_literal *literal, name_match *best)
{
	for (int i = 1; i <= CBCC_LANGUAGE_MAX; i++)
	{
		const cbcc_language *language = &cbcc_languages[i];

		if (language->foreign != NULL)
			offer(literal, best, language->foreign, (cbcc_qualification_parts) {
				.track = CBCC_TRACK_FOREIGN_LANGUAGE,
				.language = i
			}, NULL);
		if (language->ethnic != NULL)
			offer(literal, best, language->ethnic, (cbcc_qualification_parts) {
				.track = CBCC_TRACK_ETHNIC_LANGUAGE,
				.language = i
			}, NULL);
	}
	for (size_t i = 0; i < LANGUAGE_SYNONYM_COUNT; i++)
		offer(literal, best, language_synonyms[i].words,
			  (cbcc_qualification_parts) {
			.track = language_synonyms[i].track,
			.language = language_synonyms[i].language
		}, NULL);
}

/* "trung cấp LLCT", "cử nhân chính trị" */
static void
offer_political(const cbcc_literal *literal, name_match *best)
{
	for (size_t i = 0; i < POLITICAL_LEVEL_COUNT; i++)
	{
		cbcc_literal rest = *literal;

		if (!cbcc_literal_take(&rest, political_levels[i].words))
			continue;
		for (size_t j = 0; j < POLITICAL_NAME_COUNT; j++)
			if (cbcc_literal_take(&rest, political_names[j]))
			{
				if (rest.at - literal->at > best->length)
					*best = (name_match) {rest.at - literal->at, {
						.track = CBCC_TRACK_POLITICAL,
						.level = political_levels[i].level
					}, NULL};
				break;
			}
	}
}

/* Digits with one digit after a point or a comma, times ten. */
static bool
take_tenths(cbcc_literal *literal, int *result)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);
	const char *digits = literal->text + atom->start;

	if (atom->kind == CBCC_ATOM_NUMBER && atom->end - atom->start == 3 &&
		(digits[1] == '.' || digits[1] == ','))
	{
		*result = (digits[0] - '0') * 10 + (digits[2] - '0');
		literal->at++;
		return true;
	}
	if (!cbcc_literal_take_integer(literal, result))
		return false;
	*result *= 10;
	return true;
}

/* "12/12", where a class of general education is the only sense. */
static bool
take_class(cbcc_literal *literal, cbcc_grade_kind *kind, int *grade)
{
	cbcc_literal rest = *literal;
	int			system;

	if (!cbcc_literal_take_integer(&rest, grade) ||
		!cbcc_literal_take_mark(&rest, '/') ||
		!cbcc_literal_take_integer(&rest, &system) ||
		(system != 10 && system != 12))
		return false;
	*kind = system == 10 ? CBCC_GRADE_CLASS_OF_10 : CBCC_GRADE_CLASS_OF_12;
	literal->at = rest.at;
	return true;
}

/* A grade that is one word of a list, the first of which is number one. */
static bool
take_one_of(cbcc_literal *literal, const char *const *words, int count,
			int *grade)
{
	for (int i = 0; i < count; i++)
		if (cbcc_literal_take(literal, words[i]))
		{
			*grade = i + 1;
			return true;
		}
	return false;
}

/* "IELTS 6.5", "TOEIC 450", "HSK 3", "N3": a test of one language. */
static bool
take_test(cbcc_literal *literal, cbcc_grade_kind *kind, int *grade)
{
	static const struct
	{
		const char *words;
		cbcc_grade_kind kind;
	}			tests[] = {
		{"TOEIC", CBCC_GRADE_TOEIC},
		{"TOEFL ITP", CBCC_GRADE_TOEFL_ITP},
		{"TOEFL iBT", CBCC_GRADE_TOEFL_IBT},
		{"HSK", CBCC_GRADE_HSK},
		{"TOPIK", CBCC_GRADE_TOPIK}
	};
	static const char *const jlpt[] = {"N5", "N4", "N3", "N2", "N1"};
	cbcc_literal rest = *literal;
	bool		found = false;

	if (cbcc_literal_take(&rest, "IELTS"))
	{
		*kind = CBCC_GRADE_IELTS;
		found = take_tenths(&rest, grade);
	}
	for (size_t i = 0; !found && i < sizeof(tests) / sizeof(tests[0]); i++)
		if (cbcc_literal_take(&rest, tests[i].words))
		{
			*kind = tests[i].kind;
			found = cbcc_literal_take_integer(&rest, grade);
			break;
		}
	if (!found)
	{
		(void) cbcc_literal_take(&rest, "JLPT");
		*kind = CBCC_GRADE_JLPT;
		found = take_one_of(&rest, jlpt, 5, grade);
	}
	if (found)
		literal->at = rest.at;
	return found;
}

static bool
take_step(cbcc_literal *literal, int *grade)
{
	cbcc_literal rest = *literal;
	int			of;

	if (!cbcc_literal_take(&rest, "bậc") ||
		!cbcc_literal_take_integer(&rest, grade))
		return false;
	if (cbcc_literal_take_mark(&rest, '/') &&
		(!cbcc_literal_take_integer(&rest, &of) || of != 6))
		return false;
	literal->at = rest.at;
	return true;
}

static bool
take_language_grade(cbcc_literal *literal, cbcc_grade_kind *kind, int *grade)
{
	static const char *const letters[] = {"A", "B", "C", "D"};
	static const char *const cefr[] = {"A1", "A2", "B1", "B2", "C1", "C2"};

	(void) cbcc_literal_take(literal, "trình độ");
	if (take_one_of(literal, cefr, 6, grade))
		*kind = CBCC_GRADE_CEFR;
	else if (take_one_of(literal, letters, 4, grade))
		*kind = CBCC_GRADE_LETTER;
	else if (take_step(literal, grade))
		*kind = CBCC_GRADE_STEP;
	else
		return take_test(literal, kind, grade);
	return true;
}

static bool
take_informatics_grade(cbcc_literal *literal, cbcc_grade_kind *kind,
					   int *grade)
{
	static const char *const letters[] = {"A", "B", "C"};
	static const char *const courses[] = {"cơ bản", "nâng cao"};
	static const char *const tests[] = {"IC3", "MOS", "ICDL"};

	(void) cbcc_literal_take(literal, "trình độ");
	if (take_one_of(literal, letters, 3, grade))
		*kind = CBCC_GRADE_LETTER;
	else if (take_one_of(literal, courses, 2, grade))
		*kind = CBCC_GRADE_COURSE;
	else if (take_one_of(literal, tests, 3, grade))
		*kind = CBCC_GRADE_TEST;
	else
		return false;
	return true;
}

static bool
take_grade(cbcc_literal *literal, cbcc_qualification_parts *parts)
{
	bool		bracket;

	switch (parts->track)
	{
		case CBCC_TRACK_GENERAL:
			bracket = cbcc_literal_take_mark(literal, '(');
			return take_class(literal, &parts->kind, &parts->grade) &&
				(!bracket || cbcc_literal_take_mark(literal, ')'));
		case CBCC_TRACK_FOREIGN_LANGUAGE:
		case CBCC_TRACK_ETHNIC_LANGUAGE:
			return take_language_grade(literal, &parts->kind, &parts->grade);
		case CBCC_TRACK_INFORMATICS:
			return take_informatics_grade(literal, &parts->kind, &parts->grade);
		case CBCC_TRACK_DEFENSE:
			parts->kind = CBCC_GRADE_AUDIENCE;
			return cbcc_literal_take(literal, "đối tượng") &&
				cbcc_literal_take_integer(literal, &parts->grade);
		default:
			return false;
	}
}

/* A grade that tells its track: "12/12", "B1", "IELTS 6.5", "MOS". */
static bool
take_bare_grade(cbcc_literal *literal, cbcc_qualification_parts *parts)
{
	cbcc_literal rest = *literal;

	*parts = (cbcc_qualification_parts) {.track = CBCC_TRACK_GENERAL};
	if (take_class(&rest, &parts->kind, &parts->grade))
	{
		parts->level = cbcc_class_level(parts->kind, parts->grade);
		literal->at = rest.at;
		return true;
	}
	parts->track = CBCC_TRACK_FOREIGN_LANGUAGE;
	if (take_language_grade(&rest, &parts->kind, &parts->grade))
	{
		parts->language = cbcc_grade_language(parts->kind);
		literal->at = rest.at;
		return true;
	}
	rest.at = literal->at;
	parts->track = CBCC_TRACK_INFORMATICS;
	if (take_informatics_grade(&rest, &parts->kind, &parts->grade) &&
		parts->kind == CBCC_GRADE_TEST)
	{
		literal->at = rest.at;
		return true;
	}
	return false;
}

static const char *
grade_hint(cbcc_track track)
{
	switch (track)
	{
		case CBCC_TRACK_GENERAL:
			return "After the level may stand the class that completes it: \"Trung học phổ thông (12/12)\", \"Trung học cơ sở (9/12)\".";
		case CBCC_TRACK_PROFESSIONAL:
			return "A value holds the level alone, \"Đại học\": no field of study, mode or school.";
		case CBCC_TRACK_FOREIGN_LANGUAGE:
			return "After the language may stand A to D, A1 to C2, \"bậc 1\" to \"bậc 6\", or its test: IELTS, TOEIC, TOEFL ITP, TOEFL iBT; HSK; JLPT N1 to N5; TOPIK.";
		case CBCC_TRACK_ETHNIC_LANGUAGE:
			return "After the language may stand A to D, A1 to C2, or \"bậc 1\" to \"bậc 6\".";
		case CBCC_TRACK_INFORMATICS:
			return "After \"Tin học\" may stand A, B, C, \"cơ bản\", \"nâng cao\", IC3, MOS or ICDL.";
		case CBCC_TRACK_DEFENSE:
			return "After \"Quốc phòng – an ninh\" may stand \"đối tượng 1\" to \"đối tượng 5\".";
		default:
			return HINT_FORMS;
	}
}

/* A class alone says its level; with a level it must be of that level. */
static cbcc_error
check_grade(const cbcc_literal *literal, cbcc_qualification_parts *parts,
			bool named_level)
{
	if (!cbcc_grade_is_valid(parts->kind, parts->grade))
		return cbcc_literal_error(literal, CBCC_ERROR_RANGE,
								  "there is no such grade",
								  grade_hint(parts->track));
	if (parts->track == CBCC_TRACK_GENERAL)
	{
		cbcc_level	level = cbcc_class_level(parts->kind, parts->grade);

		if (named_level && level != parts->level)
			return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
									  "the class does not complete that level",
									  grade_hint(parts->track));
		parts->level = level;
	}
	if (parts->language == 0)
		parts->language = cbcc_grade_language(parts->kind);
	if (!cbcc_qualification_is_valid(cbcc_qualification_pack(parts)))
		return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
								  "the grade is not one of this language or track",
								  grade_hint(parts->track));
	return (cbcc_error) {.code = CBCC_OK};
}

/* The name of a track, and a level of that track right after it. */
static cbcc_error
read_name(cbcc_literal *literal, cbcc_qualification_parts *parts)
{
	name_match	best = {0};

	offer_levels(literal, &best);
	offer_languages(literal, &best);
	offer_political(literal, &best);
	if (best.ambiguous != NULL)
		return cbcc_literal_error(literal, CBCC_ERROR_AMBIGUOUS,
								  "the abbreviation has two readings",
								  best.ambiguous);
	*parts = best.parts;
	literal->at += best.length;
	if (parts->track == CBCC_TRACK_STATE_MANAGEMENT && parts->level == CBCC_LEVEL_NONE)
	{
		name_match	level = {0};

		(void) cbcc_literal_take(literal, "ngạch");
		offer_levels(literal, &level);
		if (level.length > 0 && level.parts.track == parts->track)
		{
			*parts = level.parts;
			literal->at += level.length;
		}
	}
	return (cbcc_error) {.code = CBCC_OK};
}

/* The literal is left before a grade that is wrong, for the position. */
static cbcc_error
read_grade(cbcc_literal *literal, cbcc_qualification_parts *parts, bool bare)
{
	size_t		start = literal->at;
	size_t		end;
	bool		named_level = !bare && parts->level != CBCC_LEVEL_NONE;
	bool		found;
	cbcc_error	error;

	found = bare ? take_bare_grade(literal, parts) : take_grade(literal, parts);
	end = literal->at;
	literal->at = start;
	if (!found)
		return cbcc_literal_error(literal, CBCC_ERROR_SYNTAX,
								  bare ? "no level, track or grade is written so" :
								  "what follows is no grade of it",
								  bare ? HINT_FORMS : grade_hint(parts->track));
	error = check_grade(literal, parts, named_level);
	if (error.code == CBCC_OK)
		literal->at = end;
	return error;
}

static cbcc_error
read_value(cbcc_literal *literal, cbcc_qualification_parts *parts)
{
	size_t		start = literal->at;
	cbcc_error	error;

	error = read_name(literal, parts);
	if (error.code != CBCC_OK)
		return error;
	if (literal->at == start)
		return read_grade(literal, parts, true);
	if (cbcc_literal_at_end(literal))
		return error;
	return read_grade(literal, parts, false);
}

cbcc_error
cbcc_qualification_parse(const cbcc_host *host, const char *text, size_t length,
						 cbcc_qualification *result)
{
	cbcc_literal_atoms atoms;
	cbcc_literal literal;
	cbcc_qualification_parts parts;
	cbcc_error	error;
	bool		last;

	if (!cbcc_literal_start(&literal, host, &atoms, text, length))
		return cbcc_literal_too_long(HINT_FORMS);
	last = cbcc_literal_take(&literal, "hết");
	if (cbcc_literal_at_end(&literal))
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "there is no qualification in the text",
								  HINT_FORMS);
	error = read_value(&literal, &parts);
	if (error.code != CBCC_OK)
		return error;
	if (!cbcc_literal_at_end(&literal))
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "text follows the qualification",
								  "One literal is one qualification; write several as elements of an array.");
	if (last && parts.kind != CBCC_GRADE_NONE)
		return cbcc_literal_error(&literal, CBCC_ERROR_SYNTAX,
								  "a value with a grade is its own last value",
								  "Write \"hết\" before a level, a language or a track alone, or leave it out.");
	*result = cbcc_qualification_pack(&parts);
	if (last)
		*result = cbcc_qualification_last(*result);
	return error;
}
