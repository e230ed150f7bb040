/*-------------------------------------------------------------------------
 *
 * rules.c
 *		Which functions give other results than in the release before.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "wrapper.h"

/*
 * A release in which a function gives another result for the same arguments
 * has the next number, and a line for each such function; "*" is all of them.
 * What a function newly accepts is a change, and so is an order or a hash.
 * Numbers only grow.  test/life/released holds digests of what each release
 * gave; ./test/run check says which lines are missing here.
 */
typedef struct rules_change
{
	int32		rules;
	const char *release;
	const char *function;
} rules_change;

static const rules_change changes[] = {
	{1, "0.1.0", "*"},
};

PG_FUNCTION_INFO_V1(rules_version);
PG_FUNCTION_INFO_V1(rules_changes);

Datum
rules_version(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_INT32(changes[lengthof(changes) - 1].rules);
}

Datum
rules_changes(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cbcc_rows_start(fcinfo, 0, 3);

	for (size_t i = 0; i < lengthof(changes); i++)
	{
		Datum		values[] = {
			Int32GetDatum(changes[i].rules),
			CStringGetTextDatum(changes[i].release),
			CStringGetTextDatum(changes[i].function)
		};
		bool		nulls[lengthof(values)] = {false};

		tuplestore_putvalues(result->setResult, result->setDesc, values,
							 nulls);
	}
	return (Datum) 0;
}
