/*-------------------------------------------------------------------------
 *
 * register.c
 *		The register of administrative units: entries, codes, successors.
 *
 *-------------------------------------------------------------------------
 */
#include "register.h"

#include "register_data.h"

cbcc_register_level
cbcc_entry_level(cbcc_entry entry)
{
	return cbcc_register_level_of(cbcc_entry_unit(entry)->type);
}

const char *
cbcc_entry_level_label(cbcc_entry entry)
{
	static const char *const labels[] = {"province", "district", "commune"};

	return labels[cbcc_entry_level(entry)];
}

cbcc_territory
cbcc_entry_type(cbcc_entry entry)
{
	return (cbcc_territory) cbcc_entry_unit(entry)->type;
}

cbcc_entry
cbcc_entry_parent(cbcc_entry entry)
{
	return cbcc_entry_level(entry) == CBCC_LEVEL_OF_PROVINCE ? CBCC_ENTRY_NONE :
		cbcc_entry_unit(entry)->parent;
}

cbcc_period
cbcc_entry_valid(cbcc_entry entry)
{
	const cbcc_register_unit *unit = cbcc_entry_unit(entry);

	return (cbcc_period) {
		.known = true,
		.first = unit->first == 0 ? CBCC_DATE_OPEN_PAST :
			cbcc_register_days[unit->first],
		.last = unit->end == 0 ? CBCC_DATE_OPEN_FUTURE :
			cbcc_register_days[unit->end] - 1
	};
}

static bool
is_valid_on(const cbcc_register_unit *unit, cbcc_date day)
{
	return (unit->first == 0 || cbcc_register_days[unit->first] <= day) &&
		(unit->end == 0 || day < cbcc_register_days[unit->end]);
}

cbcc_entry
cbcc_entry_province(cbcc_entry entry)
{
	while (cbcc_entry_level(entry) != CBCC_LEVEL_OF_PROVINCE)
		entry = cbcc_entry_unit(entry)->parent;
	return cbcc_entry_unit(entry)->parent;
}

/* Digits of the code by level. */
static const int code_digits[] = {2, 3, 5};

size_t
cbcc_entry_code(cbcc_entry entry, char *buffer)
{
	unsigned	code = cbcc_entry_unit(entry)->code;
	int			digits = code_digits[cbcc_entry_level(entry)];

	for (int i = digits; i-- > 0; code /= 10)
		buffer[i] = (char) ('0' + code % 10);
	buffer[digits] = '\0';
	return (size_t) digits;
}

size_t
cbcc_entry_title(cbcc_entry entry, char *buffer)
{
	static const char *const types[CBCC_TERRITORY_COUNT] = {
		[CBCC_TERRITORY_PROVINCE] = "Tỉnh ",
		[CBCC_TERRITORY_CITY] = "Thành phố ",
		[CBCC_TERRITORY_CENTRAL_CITY] = "Thành phố ",
		[CBCC_TERRITORY_DISTRICT] = "Huyện ",
		[CBCC_TERRITORY_URBAN_DISTRICT] = "Quận ",
		[CBCC_TERRITORY_TOWN] = "Thị xã ",
		[CBCC_TERRITORY_COMMUNE] = "Xã ",
		[CBCC_TERRITORY_WARD] = "Phường ",
		[CBCC_TERRITORY_TOWNSHIP] = "Thị trấn ",
		[CBCC_TERRITORY_ZONE] = "Đặc khu "
	};
	const cbcc_register_unit *unit = cbcc_entry_unit(entry);
	char	   *end = cbcc_put(buffer, types[unit->type]);

	end = cbcc_put(end, cbcc_register_text + cbcc_register_names[unit->name].text);
	*end = '\0';
	return (size_t) (end - buffer);
}

/* The entries of a code stand one behind the other; returns the first's place. */
static size_t
lower_bound(cbcc_register_level level, unsigned code)
{
	size_t		low = 0;
	size_t		high = cbcc_register_unit_count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;
		const cbcc_register_unit *unit = cbcc_entry_unit(cbcc_register_by_code[middle]);
		cbcc_register_level other = cbcc_register_level_of(unit->type);

		if (other < level || (other == level && unit->code < code))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
has_code(size_t place, cbcc_register_level level, unsigned code)
{
	const cbcc_register_unit *unit;

	if (place >= cbcc_register_unit_count)
		return false;
	unit = cbcc_entry_unit(cbcc_register_by_code[place]);
	return unit->code == code && cbcc_register_level_of(unit->type) == level;
}

static cbcc_entry
find_entry(cbcc_register_level level, unsigned code, const cbcc_date *at)
{
	cbcc_entry	found = CBCC_ENTRY_NONE;

	for (size_t i = lower_bound(level, code); has_code(i, level, code); i++)
		if (at == NULL || is_valid_on(cbcc_entry_unit(cbcc_register_by_code[i]), *at))
			found = cbcc_register_by_code[i];
	return found;
}

static bool
parse_code(const char *text, size_t length, cbcc_register_level *level,
		   unsigned *code)
{
	*code = 0;
	for (size_t i = 0; i < length; i++)
	{
		if (i >= 5 || text[i] < '0' || text[i] > '9')
			return false;
		*code = *code * 10 + (unsigned) (text[i] - '0');
	}
	for (int i = 0; i < 3; i++)
		if (code_digits[i] == (int) length)
		{
			*level = (cbcc_register_level) i;
			return true;
		}
	return false;
}

cbcc_entry
cbcc_register_entry(const char *code, size_t length, const cbcc_date *at)
{
	cbcc_register_level level;
	unsigned	number;

	if (!parse_code(code, length, &level, &number))
		return CBCC_ENTRY_NONE;
	return find_entry(level, number, at);
}

/* Write the units around an entry, each as it was on a day if one is given. */
static size_t
write_path(cbcc_entry entry, const cbcc_date *at, char *buffer)
{
	size_t		length = cbcc_entry_title(entry, buffer);

	while ((entry = cbcc_entry_parent(entry)) != CBCC_ENTRY_NONE)
	{
		cbcc_entry	then = find_entry(cbcc_entry_level(entry), cbcc_entry_unit(entry)->code,
									  at);

		length = (size_t) (cbcc_put(buffer + length, ", ") - buffer);
		length += cbcc_entry_title(at != NULL && then != CBCC_ENTRY_NONE ? then : entry,
								   buffer + length);
	}
	return length;
}

size_t
cbcc_entry_path(cbcc_entry entry, char *buffer)
{
	return write_path(entry, NULL, buffer);
}

size_t
cbcc_entry_path_at(cbcc_entry entry, cbcc_date at, char *buffer)
{
	return write_path(entry, &at, buffer);
}

cbcc_date
cbcc_register_reform(void)
{
	return cbcc_register_days[cbcc_register_reform_day];
}

/*
 * The reform gave codes to other units: entries on its two sides are not one
 * unit.  Only provinces have entries that reach across it.
 */
bool
cbcc_entry_is_same(cbcc_entry a, cbcc_entry b)
{
	const cbcc_register_unit *x = cbcc_entry_unit(a);
	const cbcc_register_unit *y = cbcc_entry_unit(b);
	int			reform = cbcc_register_reform_day;
	bool		before = x->first < reform && y->first < reform;
	bool		after = (x->end == 0 || x->end > reform) &&
		(y->end == 0 || y->end > reform);

	return a == b || (x->code == y->code && (before || after) &&
					  cbcc_entry_level(a) == cbcc_entry_level(b));
}

/* The first successor of a code, by its number in the table. */
static size_t
first_successor(bool is_province, unsigned code)
{
	size_t		low = 0;
	size_t		high = cbcc_register_successor_count;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;
		const cbcc_register_successor_row *row = &cbcc_register_successors[middle];

		if (row->is_province != is_province ? row->is_province : row->old < code)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static const cbcc_register_successor_row *
successor_row(bool is_province, unsigned code, size_t index)
{
	const cbcc_register_successor_row *row;

	index += first_successor(is_province, code);
	if (index >= cbcc_register_successor_count)
		return NULL;
	row = &cbcc_register_successors[index];
	return row->old == code && row->is_province == is_province ? row : NULL;
}

bool
cbcc_register_successor(const char *code, size_t length, int index,
						cbcc_successor *successor)
{
	cbcc_date	after = cbcc_register_reform();
	cbcc_date	before = after - 1;
	cbcc_register_level level;
	unsigned	number;
	const cbcc_register_successor_row *row;

	if (!parse_code(code, length, &level, &number) ||
		level == CBCC_LEVEL_OF_DISTRICT ||
		find_entry(level, number, &before) == CBCC_ENTRY_NONE)
		return false;
	row = successor_row(level == CBCC_LEVEL_OF_PROVINCE, number, (size_t) index);
	if (row != NULL)
		*successor = (cbcc_successor) {
			find_entry(level, row->new, &after),
			row->part == CBCC_REGISTER_UNTOLD ? NULL :
			row->part == CBCC_REGISTER_PART ? "part" : "whole"
		};
	else if (index == 0)
		*successor = (cbcc_successor) {find_entry(level, number, &after), NULL};
	else
		return false;
	return successor->entry != CBCC_ENTRY_NONE;
}

cbcc_entry
cbcc_register_entry_at(const char *code, size_t length, cbcc_date at)
{
	char		new[CBCC_ENTRY_CODE_SIZE];
	cbcc_date	before = cbcc_register_reform() - 1;
	cbcc_successor successor;
	cbcc_successor other;

	if (at <= before ||
		cbcc_register_entry(code, length, &before) == CBCC_ENTRY_NONE)
		return cbcc_register_entry(code, length, &at);
	if (!cbcc_register_successor(code, length, 0, &successor) ||
		cbcc_register_successor(code, length, 1, &other))
		return CBCC_ENTRY_NONE;
	length = cbcc_entry_code(successor.entry, new);
	return cbcc_register_entry(new, length, &at);
}

static bool
went_into(cbcc_entry old, cbcc_entry new)
{
	char		code[CBCC_ENTRY_CODE_SIZE];
	size_t		length = cbcc_entry_code(old, code);
	cbcc_successor successor;

	if (cbcc_entry_unit(old)->end == 0 || cbcc_entry_unit(old)->end > cbcc_register_reform_day)
		return false;
	for (int i = 0; cbcc_register_successor(code, length, i, &successor); i++)
		if (cbcc_entry_is_same(successor.entry, new) &&
			(successor.part != NULL || cbcc_entry_unit(old)->code == cbcc_entry_unit(new)->code))
			return true;
	return false;
}

bool
cbcc_entry_is_linked(cbcc_entry a, cbcc_entry b)
{
	return cbcc_entry_is_same(a, b) ||
		(cbcc_entry_level(a) == cbcc_entry_level(b) &&
		 (went_into(a, b) || went_into(b, a)));
}
