/*-------------------------------------------------------------------------
 *
 * place_table.c
 *		The places of an article, and what they are to each other.
 *
 *-------------------------------------------------------------------------
 */
#include "place_table.h"

#include <string.h>

void
cbcc_place_start(cbcc_place_table *table, const char *text)
{
	table->text = text;
	table->citing = false;
	table->counted = table->speaking = CBCC_PLACE_NONE;
	table->count = 0;
}

cbcc_tier
cbcc_territory_tier(cbcc_territory type)
{
	switch (type)
	{
		case CBCC_TERRITORY_NATION:
			return CBCC_TIER_NATION;
		case CBCC_TERRITORY_REGION:
			return CBCC_TIER_REGION;
		case CBCC_TERRITORY_PROVINCE:
		case CBCC_TERRITORY_CENTRAL_CITY:
			return CBCC_TIER_PROVINCE;
		case CBCC_TERRITORY_CITY:
		case CBCC_TERRITORY_DISTRICT:
		case CBCC_TERRITORY_URBAN_DISTRICT:
		case CBCC_TERRITORY_TOWN:
			return CBCC_TIER_DISTRICT;
		case CBCC_TERRITORY_COMMUNE:
		case CBCC_TERRITORY_WARD:
		case CBCC_TERRITORY_TOWNSHIP:
		case CBCC_TERRITORY_ZONE:
			return CBCC_TIER_COMMUNE;
		case CBCC_TERRITORY_VILLAGE:
		case CBCC_TERRITORY_BAN:
		case CBCC_TERRITORY_BUON:
		case CBCC_TERRITORY_XOM:
		case CBCC_TERRITORY_AP:
		case CBCC_TERRITORY_KHOM:
		case CBCC_TERRITORY_QUARTER:
			return CBCC_TIER_VILLAGE;
		default:
			return CBCC_TIER_NONE;
	}
}

/* The same name again: how it is spelled where not all of it is capitals. */
static void
enter_again(cbcc_place_table *table, cbcc_place_entry *entry, const cbcc_place_entry *again)
{
	entry->is_cited = entry->is_cited && table->citing;
	if (!entry->all_capital || again->all_capital)
		return;
	entry->all_capital = false;
	entry->start = again->start;
	entry->end = again->end;
	entry->head = again->head;
}

/* "Cao Bằng", "thị xã Cao Bằng"; "Di Linh", "thị trấn Di Linh": the unit and its seat */
static bool
is_seat(cbcc_territory unit, cbcc_territory type)
{
	return unit == CBCC_TERRITORY_PROVINCE ? cbcc_territory_tier(type) > CBCC_TIER_PROVINCE :
		unit == CBCC_TERRITORY_DISTRICT && type == CBCC_TERRITORY_TOWNSHIP;
}

cbcc_place
cbcc_place_enter(cbcc_place_table *table, cbcc_place_entry entry)
{
	int			untyped = CBCC_PLACE_NONE;
	int			seat = CBCC_PLACE_NONE;

	for (int i = table->count - 1; i >= 0; i--)
	{
		cbcc_place_entry *other = &table->entries[i];

		if (other->hash != entry.hash || other->is_body != entry.is_body)
			continue;
		/* "Cà Mau" alone is the province, unless the text has no more than the city */
		if (entry.type == CBCC_TERRITORY_NONE && is_seat(entry.listed, other->type))
		{
			seat = i;
			continue;
		}
		if (entry.type == CBCC_TERRITORY_NONE || other->type == entry.type)
		{
			enter_again(table, other, &entry);
			return i;
		}
		if (other->type == CBCC_TERRITORY_NONE && !is_seat(other->listed, entry.type))
			untyped = i;
	}
	if (seat != CBCC_PLACE_NONE)
		return seat;
	if (untyped != CBCC_PLACE_NONE)
	{
		table->entries[untyped].type = entry.type;
		enter_again(table, &table->entries[untyped], &entry);
		return untyped;
	}
	if (table->count == CBCC_PLACE_MAX)
		return CBCC_PLACE_NONE;
	entry.is_cited = table->citing;
	table->entries[table->count] = entry;
	return table->count++;
}

cbcc_tier
cbcc_place_tier(const cbcc_place_table *table, cbcc_place place)
{
	if (CBCC_PLACE_IS_BARE(place))
		return cbcc_territory_tier(CBCC_PLACE_BARE_TYPE(place));
	if (place < 0 || table->entries[place].is_body)
		return CBCC_TIER_NONE;
	if (table->entries[place].listed == CBCC_TERRITORY_CENTRAL_CITY &&
		table->entries[place].type == CBCC_TERRITORY_CITY)
		return CBCC_TIER_PROVINCE;
	return cbcc_territory_tier(cbcc_place_type(&table->entries[place]));
}

/* Do two ways of naming a school or a unit allow that it is one? */
static bool
may_be_same_body(const cbcc_place_table *table, const cbcc_place_entry *x,
				 const cbcc_place_entry *y)
{
	return y->is_body && x->is_office == y->is_office && x->head == y->head &&
		memcmp(table->text + x->start, table->text + y->start, x->head) == 0 &&
		(x->territory == y->territory ||
		 ((x->territory < 0 || y->territory < 0) &&
		  /* "Kho bạc Nhà nước" is not that of a province */
		  x->territory != CBCC_PLACE_BARE(CBCC_TERRITORY_NATION)));
}

static size_t
letters_of(const cbcc_place_table *table, const cbcc_place_entry *entry)
{
	return cbcc_letter_count(table->text, entry->start, entry->end);
}

/*
 * "Trường Chính trị tỉnh", "Trường Chính trị Sơn La" is the one that the text
 * also gives with the name of its province in full, if it gives one such.
 */
static cbcc_place
full_name_of_body(const cbcc_place_table *table, cbcc_place place)
{
	const cbcc_place_entry *body;
	cbcc_place	found = place;

	if (place < 0 || !table->entries[place].is_body || table->entries[place].is_office)
		return place;
	body = &table->entries[place];
	for (int i = 0; i < table->count; i++)
	{
		const cbcc_place_entry *other = &table->entries[i];

		if (!may_be_same_body(table, body, other) || other->territory < 0 ||
			letters_of(table, other) <= letters_of(table, body))
			continue;
		found = i;
	}
	return found;
}

static bool
is_of_type(const cbcc_place_table *table, cbcc_place place, cbcc_territory type)
{
	cbcc_territory own = cbcc_place_type(&table->entries[place]);

	return own == type || (type == CBCC_TERRITORY_CITY &&
						   own == CBCC_TERRITORY_CENTRAL_CITY);
}

cbcc_place
cbcc_place_resolve(const cbcc_place_table *table, cbcc_place place)
{
	cbcc_territory type;
	cbcc_place	same_tier = CBCC_PLACE_NONE;

	if (place >= 0 && table->entries[place].is_own)
		place = table->entries[place].territory;
	if (!CBCC_PLACE_IS_BARE(place))
		return full_name_of_body(table, place);
	type = CBCC_PLACE_BARE_TYPE(place);
	if (type == CBCC_TERRITORY_NATION)
		return place;
	for (int i = table->count - 1; i >= 0; i--)
	{
		const cbcc_place_entry *entry = &table->entries[i];

		if (entry->is_body || entry->is_cited)
			continue;
		if (is_of_type(table, i, type))
			return i;
		/* "huyện Duy Tiên trở thành thị xã" */
		if (same_tier == CBCC_PLACE_NONE &&
			(entry->type == CBCC_TERRITORY_NONE || entry->listed == type ||
			 type == CBCC_TERRITORY_PROVINCE) &&
			cbcc_place_tier(table, i) == cbcc_territory_tier(type))
			same_tier = i;
	}
	for (int i = 0; same_tier == CBCC_PLACE_NONE && i < table->count; i++)
		if (is_of_type(table, i, type))
			same_tier = i;
	return same_tier != CBCC_PLACE_NONE ? same_tier : place;
}

cbcc_place
cbcc_place_type_as(cbcc_place_table *table, cbcc_place place, cbcc_territory type)
{
	cbcc_place_entry *entry;

	if (place < 0 || cbcc_territory_tier(type) != CBCC_TIER_DISTRICT || is_of_type(table, place, type) ||
		cbcc_place_tier(table, place) != CBCC_TIER_DISTRICT)
		return place;
	entry = &table->entries[place];
	if (entry->type != CBCC_TERRITORY_NONE)
	{
		if (table->count == CBCC_PLACE_MAX)
			return place;
		table->entries[table->count] = *entry;
		place = table->count++;
	}
	table->entries[place].type = type;
	return place;
}

void
cbcc_place_contain(cbcc_place_table *table, cbcc_place place, cbcc_place territory)
{
	/* "Trạm Y tế xã X (huyện Y)" */
	if (place >= 0 && table->entries[place].is_body)
		place = table->entries[place].territory;
	if (place >= 0 && territory >= 0 &&
		cbcc_place_tier(table, territory) != CBCC_TIER_NONE &&
		cbcc_place_tier(table, territory) < cbcc_place_tier(table, place))
		table->entries[place].territory = territory;
}

cbcc_place
cbcc_place_enclosing(const cbcc_place_table *table, cbcc_place place,
					 cbcc_territory type)
{
	/* what a place lies in is wider, so that this ends */
	for (; place >= 0; place = table->entries[place].territory)
		if (!table->entries[place].is_body &&
			is_of_type(table, place, type))
			return place;
	return CBCC_PLACE_NONE;
}

/* A "Trung tâm" is "nhà trường" only where nothing else is. */
static bool
is_centre(const cbcc_place_table *table, const cbcc_place_entry *school)
{
	return school->end - school->start > 5 &&
		memcmp(table->text + school->start + 1, "rung", 4) == 0;
}

cbcc_place
cbcc_place_school(const cbcc_place_table *table, cbcc_place last)
{
	cbcc_place	school = last;

	for (int i = 0; i < table->count; i++)
	{
		if (!table->entries[i].is_school)
			continue;
		if (school == CBCC_PLACE_NONE ||
			is_centre(table, &table->entries[school]))
			school = i;
	}
	return school;
}
