/*-------------------------------------------------------------------------
 *
 * labels.c
 *		The SQL label of each member of the vocabularies.
 *
 *-------------------------------------------------------------------------
 */
#include "cbcc.h"

const char *
cbcc_unit_label(cbcc_unit unit)
{
	static const char *const labels[CBCC_UNIT_COUNT] = {
		[CBCC_UNIT_PERSON] = "person",
		[CBCC_UNIT_TURN] = "turn",
		[CBCC_UNIT_PERCENT] = "percent",
		[CBCC_UNIT_PERCENT_OF_PLAN] = "percent_of_plan",
		[CBCC_UNIT_CLASS] = "class",
		[CBCC_UNIT_VND] = "vnd",
		[CBCC_UNIT_TIMES] = "times",
		[CBCC_UNIT_ITEM] = "item",
		[CBCC_UNIT_POST] = "post"
	};

	return labels[unit];
}

const char *
cbcc_approx_label(cbcc_approx approx)
{
	static const char *const labels[CBCC_APPROX_COUNT] = {
		[CBCC_APPROX_EXACT] = "exact",
		[CBCC_APPROX_ABOUT] = "about",
		[CBCC_APPROX_UNDER] = "under",
		[CBCC_APPROX_OVER] = "over",
		[CBCC_APPROX_AT_LEAST] = "at_least",
		[CBCC_APPROX_AT_MOST] = "at_most",
		[CBCC_APPROX_ORDER] = "order"
	};

	return labels[approx];
}

const char *
cbcc_event_label(cbcc_event event)
{
	static const char *const labels[CBCC_EVENT_COUNT] = {
		[CBCC_EVENT_STOCK] = "stock",
		[CBCC_EVENT_TRAINING] = "training",
		[CBCC_EVENT_ROTATION] = "rotation",
		[CBCC_EVENT_APPOINTMENT] = "appointment",
		[CBCC_EVENT_PLANNING] = "planning",
		[CBCC_EVENT_RECRUITMENT] = "recruitment",
		[CBCC_EVENT_REDUCTION] = "reduction",
		[CBCC_EVENT_EVALUATION] = "evaluation",
		[CBCC_EVENT_CHANGE] = "change",
		[CBCC_EVENT_SPENDING] = "spending",
		[CBCC_EVENT_MATERIAL] = "material"
	};

	return labels[event];
}

const char *
cbcc_modality_label(cbcc_modality modality)
{
	static const char *const labels[CBCC_MODALITY_COUNT] = {
		[CBCC_MODALITY_ACTUAL] = "actual",
		[CBCC_MODALITY_TARGET] = "target"
	};

	return labels[modality];
}

const char *
cbcc_stat_label(cbcc_stat stat)
{
	static const char *const labels[CBCC_STAT_COUNT] = {
		[CBCC_STAT_TOTAL] = "total",
		[CBCC_STAT_MEAN] = "mean",
		[CBCC_STAT_PER_YEAR] = "per_year"
	};

	return labels[stat];
}

const char *
cbcc_standard_label(cbcc_standard standard)
{
	static const char *const labels[CBCC_STANDARD_COUNT] = {
		[CBCC_STANDARD_NONE] = NULL,
		[CBCC_STANDARD_MET] = "met",
		[CBCC_STANDARD_ABOVE] = "above",
		[CBCC_STANDARD_BELOW] = "below"
	};

	return labels[standard];
}

const char *
cbcc_population_label(int bit)
{
	static const char *const labels[CBCC_POPULATION_COUNT] = {
		"cadre", "civil_servant", "public_employee", "worker", "party_member",
		"key_cadre", "leader", "part_time", "committee_member",
		"council_delegate", "reserve", "learner", "lecturer", "union_officer",
		"central", "province", "district", "commune", "village",
		"female", "ethnic_minority", "young", "religious"
	};

	return labels[bit];
}

const char *
cbcc_track_label(cbcc_track track)
{
	static const char *const labels[CBCC_TRACK_COUNT] = {
		[CBCC_TRACK_NONE] = NULL,
		[CBCC_TRACK_GENERAL] = "general",
		[CBCC_TRACK_PROFESSIONAL] = "professional",
		[CBCC_TRACK_POLITICAL] = "political",
		[CBCC_TRACK_STATE_MANAGEMENT] = "state_management",
		[CBCC_TRACK_FOREIGN_LANGUAGE] = "foreign_language",
		[CBCC_TRACK_ETHNIC_LANGUAGE] = "ethnic_language",
		[CBCC_TRACK_INFORMATICS] = "informatics",
		[CBCC_TRACK_DEFENSE] = "defense",
		[CBCC_TRACK_PARTY_WORK] = "party_work",
		[CBCC_TRACK_SKILLS] = "skills"
	};

	return labels[track];
}

const char *
cbcc_level_label(cbcc_level level)
{
	static const char *const labels[CBCC_LEVEL_COUNT] = {
		[CBCC_LEVEL_NONE] = NULL,
		[CBCC_LEVEL_PRIMARY] = "primary",
		[CBCC_LEVEL_LOWER_SECONDARY] = "lower_secondary",
		[CBCC_LEVEL_UPPER_SECONDARY] = "upper_secondary",
		[CBCC_LEVEL_UNTRAINED] = "untrained",
		[CBCC_LEVEL_ELEMENTARY] = "elementary",
		[CBCC_LEVEL_INTERMEDIATE] = "intermediate",
		[CBCC_LEVEL_COLLEGE] = "college",
		[CBCC_LEVEL_ADVANCED] = "advanced",
		[CBCC_LEVEL_BACHELOR] = "bachelor",
		[CBCC_LEVEL_MASTER] = "master",
		[CBCC_LEVEL_DOCTOR] = "doctor",
		[CBCC_LEVEL_OFFICER] = "officer",
		[CBCC_LEVEL_SPECIALIST] = "specialist",
		[CBCC_LEVEL_PRINCIPAL] = "principal",
		[CBCC_LEVEL_SENIOR] = "senior"
	};

	return labels[level];
}

const char *
cbcc_document_kind_label(cbcc_document_kind kind)
{
	static const char *const labels[CBCC_DOCUMENT_COUNT] = {
		[CBCC_DOCUMENT_DECISION] = "decision",
		[CBCC_DOCUMENT_RESOLUTION] = "resolution",
		[CBCC_DOCUMENT_DECREE] = "decree",
		[CBCC_DOCUMENT_CIRCULAR] = "circular",
		[CBCC_DOCUMENT_DIRECTIVE] = "directive",
		[CBCC_DOCUMENT_PLAN] = "plan",
		[CBCC_DOCUMENT_PROJECT] = "project",
		[CBCC_DOCUMENT_LAW] = "law",
		[CBCC_DOCUMENT_CONCLUSION] = "conclusion",
		[CBCC_DOCUMENT_REGULATION] = "regulation",
		[CBCC_DOCUMENT_GUIDANCE] = "guidance",
		[CBCC_DOCUMENT_PROGRAM] = "program",
		[CBCC_DOCUMENT_REPORT] = "report",
		[CBCC_DOCUMENT_DISPATCH] = "dispatch"
	};

	return labels[kind];
}

const char *
cbcc_part_kind_label(cbcc_part_kind kind)
{
	static const char *const labels[CBCC_PART_COUNT] = {
		[CBCC_PART_TITLE] = "title",
		[CBCC_PART_LEAD] = "lead",
		[CBCC_PART_BYLINE] = "byline",
		[CBCC_PART_DATE] = "date",
		[CBCC_PART_CAPTION] = "caption",
		[CBCC_PART_BODY] = "body",
		[CBCC_PART_SOURCE] = "source",
		[CBCC_PART_FURNITURE] = "furniture"
	};

	return labels[kind];
}

const char *
cbcc_study_mode_label(cbcc_study_mode mode)
{
	static const char *const labels[CBCC_STUDY_MODE_COUNT] = {
		[CBCC_STUDY_MODE_NONE] = NULL,
		[CBCC_STUDY_MODE_REGULAR] = "regular",
		[CBCC_STUDY_MODE_IN_SERVICE] = "in_service",
		[CBCC_STUDY_MODE_DISTANCE] = "distance",
		[CBCC_STUDY_MODE_BRIDGE] = "bridge",
		[CBCC_STUDY_MODE_SECOND_DEGREE] = "second_degree",
		[CBCC_STUDY_MODE_FULL_TIME] = "full_time",
		[CBCC_STUDY_MODE_PART_TIME] = "part_time"
	};

	return labels[mode];
}

const char *
cbcc_study_status_label(cbcc_study_status status)
{
	static const char *const labels[CBCC_STUDY_STATUS_COUNT] = {
		[CBCC_STUDY_STATUS_NONE] = NULL,
		[CBCC_STUDY_STATUS_IN_PROGRESS] = "in_progress",
		[CBCC_STUDY_STATUS_EQUIVALENT] = "equivalent"
	};

	return labels[status];
}
