/*-------------------------------------------------------------------------
 *
 * fact_lines.h
 *		Facts of a text against lines of text.
 *
 * A fact is written on one line: value with unit and sign, event, and what
 * else is not the default (target, mean, per_year), population, qualification,
 * standard, place, period, of=, base=.
 *
 *-------------------------------------------------------------------------
 */
#ifndef FACT_LINES_H
#define FACT_LINES_H

#include "forms.h"

static inline void
add(char *line, const char *format, const char *value)
{
	size_t		used = strlen(line);

	snprintf(line + used, 400 - used, format, value);
}

static inline void
add_date(char *line, cbcc_date date)
{
	char		text[32] = "";
	int			year;
	int			month;
	int			day;

	if (date != CBCC_DATE_OPEN_PAST && date != CBCC_DATE_OPEN_FUTURE)
	{
		cbcc_date_to_civil(date, &year, &month, &day);
		snprintf(text, sizeof(text), "%d-%02d-%02d", year, month, day);
	}
	add(line, "%s", text);
}

static inline void
add_period(char *line, const char *name, const cbcc_period *period)
{
	if (!period->known)
		return;
	add(line, " %s", name);
	add_date(line, period->first);
	add(line, "%s", "..");
	add_date(line, period->last);
}

static inline void
add_population(char *line, uint32_t set)
{
	bool		first = true;

	add(line, "%s", " {");
	for (int i = 0; i < CBCC_POPULATION_COUNT; i++)
		if (set >> i & 1)
		{
			add(line, first ? "%s" : ",%s", cbcc_population_label(i));
			first = false;
		}
	add(line, "%s", "}");
}

static inline void
add_qualification(char *line, const cbcc_qualification_range *range)
{
	if (range->track == CBCC_TRACK_NONE)
		return;
	add(line, " %s", cbcc_track_label(range->track));
	if (range->min != CBCC_LEVEL_NONE)
		add(line, ":%s", cbcc_level_label(range->min));
	if (range->max != range->min)
		add(line, "-%s", cbcc_level_label(range->max));
}

static inline void
write_fact(char *line, const cbcc_fact *fact)
{
	char		text[CBCC_QUANTITY_TEXT_SIZE];
	char		place[128];
	cbcc_quantity whole = {fact->out_of, CBCC_UNIT_PERSON, CBCC_APPROX_EXACT};

	line[0] = '\0';
	cbcc_quantity_format(&fact->quantity, text);
	add(line, "%s", text);
	add(line, " %s", cbcc_event_label(fact->event));
	if (fact->modality == CBCC_MODALITY_TARGET)
		add(line, "%s", " target");
	if (fact->stat != CBCC_STAT_TOTAL)
		add(line, " %s", cbcc_stat_label(fact->stat));
	add_population(line, fact->population);
	add_qualification(line, &fact->qualification);
	if (fact->standard != CBCC_STANDARD_NONE)
		add(line, " %s", cbcc_standard_label(fact->standard));
	snprintf(place, sizeof(place), "%.*s", (int) fact->place.length,
			 fact->place.bytes == NULL ? "" : fact->place.bytes);
	if (place[0] != '\0')
		add(line, " @%s", place);
	add_period(line, "", &fact->period);
	if (fact->has_out_of)
	{
		cbcc_quantity_format(&whole, text);
		add(line, " of=%s", text);
	}
	add_period(line, "base=", &fact->base);
}

static inline void
check_line(const char *got, const char *want, bool decomposed, int line_number,
		   const char *text)
{
	char	   *right = decomposed ? unit_decomposed(want) : NULL;
	char	   *apart = decomposed ? unit_decomposed(got) : NULL;

	if (decomposed)
		unit_check_bytes(apart, strlen(apart), right, __FILE__, line_number, text);
	else
		unit_check_bytes(got, strlen(got), want, __FILE__, line_number, text);
	free(right);
	free(apart);
}

static inline void
check_facts_of(const char *text, const char *const *want, bool decomposed,
			   int line_number)
{
	unit_memory memory = {0};
	cbcc_host	host = unit_host(&memory);
	cbcc_fact_list list;
	cbcc_error	error;
	size_t		i;

	error = cbcc_article_facts(&host, text, strlen(text), true,
							   cbcc_date_from_civil(2020, 5, 15), &list);
	unit_check_int(error.code, CBCC_OK, __FILE__, line_number, text);
	for (i = 0; i < list.count && want[i] != NULL; i++)
	{
		char		line[400];

		write_fact(line, &list.items[i]);
		check_line(line, want[i], decomposed, line_number, text);
	}
	unit_check_int((long long) list.count, (long long) i, __FILE__, line_number, text);
	unit_check(want[i] == NULL, __FILE__, line_number, text);
	unit_release_all(&memory);
}

/*
 * Facts of a text that was published on 15 May 2020, one a line: the same
 * where it is in NFD.
 */
static inline void
check_facts(const char *text, const char *const *want, int line_number)
{
	char	   *apart = unit_decomposed(text);

	check_facts_of(text, want, false, line_number);
	check_facts_of(apart, want, true, line_number);
	free(apart);
}

#define FACTS(text, ...) \
	check_facts(text, (const char *const[]) {__VA_ARGS__, NULL}, __LINE__)
#define NO_FACTS(text) \
	check_facts(text, (const char *const[]) {NULL}, __LINE__)

#endif
