/*-------------------------------------------------------------------------
 *
 * register_find.c
 *		Which units a place text may mean, and which it means.
 *
 *-------------------------------------------------------------------------
 */
#include "register.h"

#include "register_place.h"

/* One search: what is asked for, and what was found. */
typedef struct search
{
	const cbcc_place_query *query;
	const cbcc_place_part *around;	/* parts behind the one looked for */
	int			around_count;
	const cbcc_place_parts *within;
	cbcc_match_list *list;
} search;

static bool
is_city(cbcc_territory type)
{
	return type == CBCC_TERRITORY_CITY || type == CBCC_TERRITORY_CENTRAL_CITY;
}

/* How an entry's type differs from a type word: a bit of differs, or none. */
static unsigned
compare_type(cbcc_territory asked, cbcc_entry entry)
{
	cbcc_territory type = (cbcc_territory) cbcc_entry_unit(entry)->type;

	if (asked == CBCC_TERRITORY_NONE || asked == type ||
		(is_city(asked) && is_city(type)))
		return 0;
	return cbcc_register_level_of(asked) == cbcc_entry_level(entry) ? CBCC_MATCH_TYPE :
		CBCC_MATCH_LEVEL;
}

/* Is this entry one of those that a part names? */
static bool
is_named(const cbcc_place_part *part, cbcc_entry entry)
{
	if (part->is_code)
		return part->code_entry != CBCC_ENTRY_NONE &&
			cbcc_entry_unit(part->code_entry)->code == cbcc_entry_unit(entry)->code &&
			cbcc_entry_level(part->code_entry) == cbcc_entry_level(entry);
	for (int i = 0; i < part->count; i++)
		if (part->names[i].name == cbcc_entry_unit(entry)->name &&
			(!part->names[i].typed ||
			 compare_type(part->type, entry) != CBCC_MATCH_LEVEL))
			return true;
	return false;
}

/* Is it under an earlier or later name? */
static bool
was_named(const cbcc_place_part *part, cbcc_entry entry)
{
	if (!cbcc_entry_unit(entry)->versioned || part->is_code)
		return false;
	for (int i = 0; i < part->count; i++)
	{
		const cbcc_register_name *name = &cbcc_register_names[part->names[i].name];

		for (int other = name->first_unit; other < name[1].first_unit; other++)
			if (cbcc_entry_is_same(entry, other) && is_named(part, other))
				return true;
	}
	return false;
}

/*
 * Does an entry lie in what a part names?  Returns 0, CBCC_MATCH_RENAMED or
 * CBCC_MATCH_BORDER where it did or does at another time, CBCC_MATCH_OUTSIDE.
 */
static unsigned
compare_container(const cbcc_place_part *part, cbcc_entry entry, bool or_is)
{
	cbcc_entry	at = entry;
	cbcc_entry	province;

	for (;; at = cbcc_entry_unit(at)->parent)
	{
		if (at == entry && !or_is)
			;
		else if (is_named(part, at))
			return 0;
		else if (was_named(part, at))
			return CBCC_MATCH_RENAMED;
		if (cbcc_entry_level(at) == CBCC_LEVEL_OF_PROVINCE)
			break;
	}
	province = cbcc_entry_unit(at)->parent;
	return province != at && is_named(part, province) ? CBCC_MATCH_BORDER :
		CBCC_MATCH_OUTSIDE;
}

static unsigned
compare_containers(const search *s, cbcc_entry entry)
{
	unsigned	differs = 0;

	for (int i = 0; i < s->around_count; i++)
		if (!s->around[i].is_bare && !s->around[i].is_wider)
			differs |= compare_container(&s->around[i], entry, false);
	for (int i = 0; s->within != NULL && i < s->within->count; i++)
		if (!s->within->items[i].is_bare && !s->within->items[i].is_wider)
			differs |= compare_container(&s->within->items[i], entry, true);
	return differs;
}

/* Days between the day asked for and those of an entry. */
static int32_t
distance_of(const search *s, cbcc_entry entry)
{
	cbcc_period valid = cbcc_entry_valid(entry);
	int64_t		days = 0;

	if (!s->query->has_date)
		days = valid.last == CBCC_DATE_OPEN_FUTURE ? 0 :
			(int64_t) CBCC_DATE_OPEN_FUTURE - valid.last;
	else if (s->query->at < valid.first)
		days = (int64_t) valid.first - s->query->at;
	else if (s->query->at > valid.last)
		days = (int64_t) s->query->at - valid.last;
	return days > INT32_MAX ? INT32_MAX : (int32_t) days;
}

static void
add_match(const search *s, cbcc_entry entry, unsigned differs)
{
	cbcc_match *match = &s->list->items[s->list->count];

	/* generate.c has counted: only units around can be too many */
	if (s->list->count == CBCC_MATCH_MAX)
		return;
	match->entry = (uint16_t) entry;
	match->distance = distance_of(s, entry);
	if (s->query->has_date && match->distance > 0)
		differs |= CBCC_MATCH_DATE;
	match->differs = (uint16_t) (differs | (unsigned) cbcc_entry_level(entry) << 2);
	s->list->count++;
}

static void
add_named(const search *s, const cbcc_place_part *part)
{
	for (int i = 0; i < part->count; i++)
	{
		const cbcc_named *named = &part->names[i];
		const cbcc_register_name *name = &cbcc_register_names[named->name];
		unsigned	fit = named->fit == CBCC_FIT_OTHER_MARKS ? CBCC_MATCH_OTHER_MARKS :
			named->fit == CBCC_FIT_UNMARKED ? CBCC_MATCH_UNMARKED : 0;

		for (int entry = name->first_unit; entry < name[1].first_unit; entry++)
			add_match(s, entry, fit | compare_containers(s, entry) |
					  (named->typed ? compare_type(part->type, entry) : 0));
	}
	if (part->is_code && part->code_entry != CBCC_ENTRY_NONE)
		add_match(s, part->code_entry, compare_containers(s, part->code_entry));
}

/* Where a search has found what fits better, drop what has one of the bits. */
static void
drop(cbcc_match_list *list, unsigned bit)
{
	int			kept = 0;

	for (int i = 0; i < list->count; i++)
		if ((list->items[i].differs & bit) == 0)
			list->items[kept++] = list->items[i];
	if (kept > 0)
		list->count = kept;
}

static bool
all_have(const cbcc_match_list *list, unsigned bit)
{
	for (int i = 0; i < list->count; i++)
		if ((list->items[i].differs & bit) == 0)
			return false;
	return true;
}

/* The unit of a type that an entry is or lies in: "tỉnh ta". */
static cbcc_entry
climb(cbcc_entry entry, cbcc_territory type)
{
	while (entry != CBCC_ENTRY_NONE &&
		   (is_city(type) ? !is_city(cbcc_entry_type(entry)) :
			compare_type(type, entry) == CBCC_MATCH_LEVEL))
		entry = cbcc_entry_parent(entry);
	return entry;
}

static void find_parts(const search *s, const cbcc_place_part *parts, int count);

/*
 * The units around what has no name of its own, or none that is known.  Of a
 * bare type word they are what it means; of anything else they are not.
 */
static void
find_around(const search *s, const cbcc_place_part *part)
{
	cbcc_match_list found = {0};
	search		outer = {.query = s->query, .list = &found};

	if (s->within == NULL)
		return;
	find_parts(&outer, s->within->items, s->within->count);
	cbcc_match_sort(&found);
	for (int i = 0; i < found.count; i++)
	{
		const cbcc_match *match = &found.items[i];
		unsigned	differs = match->differs &
			~(unsigned) (CBCC_MATCH_DATE | CBCC_MATCH_LEVEL_ORDER);
		cbcc_entry	entry = match->entry;
		bool		known = false;

		if (!part->is_bare)
			differs |= CBCC_MATCH_AROUND;
		else
		{
			entry = climb(entry, part->type);
			if (entry == CBCC_ENTRY_NONE)
				continue;
			differs |= compare_type(part->type, entry);
		}
		for (int j = 0; j < s->list->count; j++)
			known |= s->list->items[j].entry == entry;
		if (!known)
			add_match(s, entry, differs);
	}
}

/* Find what the first of the parts means, the others being around it. */
static void
find_first(const search *s, const cbcc_place_part *parts, int count)
{
	search		inner = *s;

	inner.around = parts + 1;
	inner.around_count = count - 1;
	s->list->count = 0;
	if (parts->is_bare)
		find_around(&inner, parts);
	else
		add_named(&inner, parts);
}

/* "Hà Nội, Ba Đình": the wider unit first. */
static void
find_backwards(const search *s, const cbcc_place_part *parts, int count)
{
	cbcc_place_part reversed[CBCC_PLACE_PARTS];
	int			last = 0;

	for (int i = count; i-- > 0;)
		if (!parts[i].is_wider)
			reversed[last++] = parts[i];
	if (last < 2)
		return;
	find_first(s, reversed, last);
	if (s->list->count == 0 || all_have(s->list, CBCC_MATCH_OUTSIDE))
		find_first(s, parts, count);
}

static void
find_parts(const search *s, const cbcc_place_part *parts, int count)
{
	const cbcc_place_part *first = parts;

	if (count == 0 || first->is_wider)
		return;
	/* a body, a village, a name that the register does not have */
	while (count > 0 && first->count == 0 && !first->is_bare && !first->is_code)
	{
		first++;
		count--;
	}
	if (count == 0)
		find_around(s, parts);
	else
	{
		find_first(s, first, count);
		if (count > 1 && s->list->count > 0 && all_have(s->list, CBCC_MATCH_OUTSIDE))
			find_backwards(s, first, count);
		if (first != parts)
			for (int i = 0; i < s->list->count; i++)
				s->list->items[i].differs |= CBCC_MATCH_AROUND;
	}
	drop(s->list, CBCC_MATCH_OUTSIDE);
	drop(s->list, CBCC_MATCH_OTHER_MARKS);
}

/* The unit to search in: a code, or a place. */
static bool
read_within(cbcc_string text, cbcc_place_parts *parts)
{
	bool		digits = text.length >= 2 && text.length <= 5;

	for (size_t i = 0; i < text.length && digits; i++)
		digits = text.bytes[i] >= '0' && text.bytes[i] <= '9';
	if (!digits)
		return cbcc_place_split(text, parts);
	parts->count = 1;
	parts->items[0] = (cbcc_place_part) {
		.is_code = true,
		.code_entry = cbcc_register_entry(text.bytes, text.length, NULL)
	};
	return true;
}

void
cbcc_register_find(const cbcc_place_query *query, cbcc_match_list *list)
{
	cbcc_place_parts place;
	cbcc_place_parts within;
	search		s = {.query = query, .list = list};

	list->count = 0;
	if (!cbcc_place_split(query->place, &place))
		return;
	if (query->within.bytes != NULL)
	{
		if (!read_within(query->within, &within))
			return;
		s.within = &within;
	}
	find_parts(&s, place.items, place.count);
}

bool
cbcc_match_is_equal(const cbcc_match *a, const cbcc_match *b)
{
	return a->differs == b->differs && a->distance == b->distance;
}

static bool
is_before(const cbcc_match *a, const cbcc_match *b)
{
	if (a->differs != b->differs)
		return a->differs < b->differs;
	if (a->distance != b->distance)
		return a->distance < b->distance;
	return a->entry < b->entry;
}

void
cbcc_match_sort(cbcc_match_list *list)
{
	for (int i = 1; i < list->count; i++)
	{
		cbcc_match	match = list->items[i];
		int			at = i;

		for (; at > 0 && is_before(&match, &list->items[at - 1]); at--)
			list->items[at] = list->items[at - 1];
		list->items[at] = match;
	}
}

static const cbcc_match *
find_least(const cbcc_match_list *list)
{
	const cbcc_match *least = NULL;

	for (int i = 0; i < list->count; i++)
		if (least == NULL || is_before(&list->items[i], least))
			least = &list->items[i];
	return least;
}

cbcc_entry
cbcc_match_best(const cbcc_match_list *list, bool has_date)
{
	const cbcc_match *best = find_least(list);

	if (best == NULL ||
		(best->differs & (CBCC_MATCH_AROUND | CBCC_MATCH_OUTSIDE |
						  CBCC_MATCH_OTHER_MARKS | CBCC_MATCH_LEVEL)) != 0)
		return CBCC_ENTRY_NONE;
	for (int i = 0; i < list->count; i++)
	{
		const cbcc_match *other = &list->items[i];

		if (other == best || other->differs != best->differs)
			continue;
		/* two units of one day; or of days, none of which was asked for */
		if ((has_date && best->distance == 0) ||
			!cbcc_entry_is_linked(other->entry, best->entry))
			return CBCC_ENTRY_NONE;
	}
	return best->entry;
}

cbcc_entry
cbcc_match_province(const cbcc_match_list *list)
{
	const cbcc_match *best = find_least(list);
	cbcc_entry	province;

	if (best == NULL ||
		(best->differs & (CBCC_MATCH_OTHER_MARKS | CBCC_MATCH_LEVEL)) != 0 ||
		((best->differs & CBCC_MATCH_OUTSIDE) != 0 &&
		 cbcc_entry_level(best->entry) != CBCC_LEVEL_OF_PROVINCE))
		return CBCC_ENTRY_NONE;
	province = cbcc_entry_province(best->entry);
	for (int i = 0; i < list->count; i++)
		if (list->items[i].differs == best->differs &&
			cbcc_entry_province(list->items[i].entry) != province)
			return CBCC_ENTRY_NONE;
	return province;
}
