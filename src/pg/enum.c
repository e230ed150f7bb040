/*-------------------------------------------------------------------------
 *
 * enum.c
 *		The core's enumerations as SQL enums.
 *
 * OIDs are looked up once for a function call site, by label, and kept in
 * fn_extra; no row looks up a name.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_enum.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "wrapper.h"

#include "check.h"
#include "standard.h"

static int
enum_count(cbcc_enum_kind kind)
{
	switch (kind)
	{
		case CBCC_ENUM_UNIT:
			return CBCC_UNIT_COUNT;
		case CBCC_ENUM_APPROX:
			return CBCC_APPROX_COUNT;
		case CBCC_ENUM_EVENT:
			return CBCC_EVENT_COUNT;
		case CBCC_ENUM_MODALITY:
			return CBCC_MODALITY_COUNT;
		case CBCC_ENUM_STAT:
			return CBCC_STAT_COUNT;
		case CBCC_ENUM_STANDARD:
			return CBCC_STANDARD_COUNT;
		case CBCC_ENUM_POPULATION:
			return CBCC_POPULATION_COUNT;
		case CBCC_ENUM_TRACK:
			return CBCC_TRACK_COUNT;
		case CBCC_ENUM_LEVEL:
			return CBCC_LEVEL_COUNT;
		case CBCC_ENUM_DOCUMENT_KIND:
			return CBCC_DOCUMENT_COUNT;
		case CBCC_ENUM_PART_KIND:
			return CBCC_PART_COUNT;
		case CBCC_ENUM_STUDY_MODE:
			return CBCC_STUDY_MODE_COUNT;
		case CBCC_ENUM_FINDING_KIND:
			return CBCC_FINDING_COUNT;
		case CBCC_ENUM_AREA:
			return CBCC_AREA_COUNT;
		case CBCC_ENUM_EVIDENCE:
			return CBCC_EVIDENCE_COUNT;
	}
	return 0;
}

static const char *
enum_label(cbcc_enum_kind kind, int member)
{
	switch (kind)
	{
		case CBCC_ENUM_UNIT:
			return cbcc_unit_label((cbcc_unit) member);
		case CBCC_ENUM_APPROX:
			return cbcc_approx_label((cbcc_approx) member);
		case CBCC_ENUM_EVENT:
			return cbcc_event_label((cbcc_event) member);
		case CBCC_ENUM_MODALITY:
			return cbcc_modality_label((cbcc_modality) member);
		case CBCC_ENUM_STAT:
			return cbcc_stat_label((cbcc_stat) member);
		case CBCC_ENUM_STANDARD:
			return cbcc_standard_label((cbcc_standard) member);
		case CBCC_ENUM_POPULATION:
			return cbcc_population_label(member);
		case CBCC_ENUM_TRACK:
			return cbcc_track_label((cbcc_track) member);
		case CBCC_ENUM_LEVEL:
			return cbcc_level_label((cbcc_level) member);
		case CBCC_ENUM_DOCUMENT_KIND:
			return cbcc_document_kind_label((cbcc_document_kind) member);
		case CBCC_ENUM_PART_KIND:
			return cbcc_part_kind_label((cbcc_part_kind) member);
		case CBCC_ENUM_STUDY_MODE:
			return cbcc_study_mode_label((cbcc_study_mode) member);
		case CBCC_ENUM_FINDING_KIND:
			return cbcc_finding_kind_label((cbcc_finding_kind) member);
		case CBCC_ENUM_AREA:
			return cbcc_area_label((cbcc_area) member);
		case CBCC_ENUM_EVIDENCE:
			return cbcc_evidence_label((cbcc_evidence) member);
	}
	return NULL;
}

void
cbcc_enum_map_fill(cbcc_enum_map *map, Oid type, cbcc_enum_kind kind)
{
	int			count = enum_count(kind);

	StaticAssertStmt(CBCC_LEVEL_COUNT <= CBCC_ENUM_MAX &&
					 CBCC_TRACK_COUNT <= CBCC_ENUM_MAX &&
					 CBCC_EVENT_COUNT <= CBCC_ENUM_MAX &&
					 CBCC_DOCUMENT_COUNT <= CBCC_ENUM_MAX,
					 "CBCC_ENUM_MAX is less than the members of an enum");

	map->type = type;
	for (int i = 0; i < count; i++)
	{
		const char *label = enum_label(kind, i);

		map->members[i] = InvalidOid;
		if (label == NULL)
			continue;
		map->members[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
										  ObjectIdGetDatum(type),
										  CStringGetDatum(label));
		if (!OidIsValid(map->members[i]))
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("type %s has no label \"%s\"",
							format_type_be(type), label),
					 errdetail("The library of extension \"cbcc\" is of another version than its SQL objects."),
					 errhint("Run ALTER EXTENSION cbcc UPDATE.")));
	}
}

Oid
cbcc_argument_type(FunctionCallInfo fcinfo, int argument)
{
	Oid		   *types;
	Oid			type;
	int			count;

	(void) get_func_signature(fcinfo->flinfo->fn_oid, &types, &count);
	type = types[argument];
	pfree(types);
	return type;
}

const cbcc_enum_map *
cbcc_result_enum(FunctionCallInfo fcinfo, cbcc_enum_kind kind)
{
	FmgrInfo   *function = fcinfo->flinfo;

	if (function->fn_extra == NULL)
	{
		cbcc_enum_map *map = MemoryContextAlloc(function->fn_mcxt,
												sizeof(cbcc_enum_map));

		cbcc_enum_map_fill(map, get_func_rettype(function->fn_oid), kind);
		function->fn_extra = map;
	}
	return function->fn_extra;
}
