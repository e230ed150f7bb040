/*-------------------------------------------------------------------------
 *
 * table.c
 *		A table flattened to text.
 *
 *-------------------------------------------------------------------------
 */
#include "table.h"

#include <string.h>

/* A line of a table as it stands in the text. */
typedef struct line
{
	const cbcc_token *tokens;
	size_t		count;
	size_t		starts[CBCC_TABLE_COLUMNS]; /* of the cells */
	size_t		ends[CBCC_TABLE_COLUMNS];
	size_t		cells;
} line;

void
cbcc_table_start(cbcc_table *table, const cbcc_host *host)
{
	memset(table, 0, sizeof(*table));
	table->host = host;
}

void
cbcc_table_end(cbcc_table *table)
{
	if (table->columns != NULL)
		table->host->release(table->host->context, table->columns);
	if (table->row != NULL)
		table->host->release(table->host->context, table->row);
	table->columns = NULL;
	table->row = NULL;
}

/* Blanks so wide that they part columns. */
static bool
is_wide(const char *text, const cbcc_token *before, const cbcc_token *token)
{
	return cbcc_blanks_are_wide(text, before->end, token->start, token->first - before->last);
}

/* Does anything but single blanks stand between words?  Most lines are no rows. */
static bool
may_have_cells(const char *text, const cbcc_sentence *sentence)
{
	const cbcc_token *token = sentence->tokens;

	if (token->mark == '|')
		return true;
	for (size_t i = 1; i < sentence->count; i++)
	{
		size_t		blanks = token[i].start - token[i - 1].end;

		if (token[i].mark == '|' || blanks > 1 || text[token[i - 1].end] == '\t')
			return true;
	}
	return false;
}

static bool
has_bar(const cbcc_sentence *sentence)
{
	for (size_t i = 0; i < sentence->count; i++)
		if (cbcc_token_is_mark(&sentence->tokens[i], '|'))
			return true;
	return false;
}

/* Does a blank stand before the line's first word? */
static bool
is_indented(const char *text, const cbcc_token *first)
{
	size_t		before = first->start > 0 ? cbcc_utf8_previous(text, first->start, 0) : 0;
	int			size;

	return first->start > 0 &&
		cbcc_is_blank(cbcc_utf8_decode(text, first->start, before, &size));
}

/* The cells between bars or wide blanks; a bar at both ends is the frame. */
static bool
find_cells(const char *text, const cbcc_sentence *sentence, line *l)
{
	bool		bars = has_bar(sentence);
	size_t		at = 0;
	size_t		cell = 0;

	*l = (line) {.tokens = sentence->tokens, .count = sentence->count};
	/* the corner over the labels is blank */
	if (!bars && is_indented(text, sentence->tokens))
		l->ends[cell++] = 0;
	if (bars && l->count > 1 && cbcc_token_is_mark(&l->tokens[l->count - 1], '|') &&
		cbcc_token_is_mark(&l->tokens[0], '|'))
		at++, l->count--;
	l->starts[cell] = at;
	for (; at < l->count; at++)
	{
		bool		is_bar = bars && cbcc_token_is_mark(&l->tokens[at], '|');

		if (!is_bar && (bars || at == 0 ||
						!is_wide(text, &l->tokens[at - 1], &l->tokens[at])))
			continue;
		if (cell + 1 == CBCC_TABLE_COLUMNS)
			return false;
		l->ends[cell++] = at;
		l->starts[cell] = at + is_bar;
	}
	l->ends[cell] = l->count;
	l->cells = cell + 1;
	return l->cells > 1;
}

/* "2016" over a column; numbers otherwise stand in rows. */
static bool
is_year(const cbcc_token *token)
{
	return token->has_value && token->end - token->start == 4 &&
		token->value.mantissa >= 1900 && token->value.mantissa < 2100;
}

static bool
has_number(const cbcc_token *tokens, size_t from, size_t to)
{
	while (from < to && tokens[from].kind != CBCC_ATOM_NUMBER)
		from++;
	return from < to;
}

static bool
is_head(const line *l)
{
	size_t		named = 0;

	for (size_t i = 0; i < l->cells; i++)
	{
		for (size_t at = l->starts[i]; at < l->ends[i]; at++)
			if (l->tokens[at].kind == CBCC_ATOM_NUMBER && !is_year(&l->tokens[at]))
				return false;
		named += l->starts[i] < l->ends[i] &&
			l->tokens[l->starts[i]].kind != CBCC_ATOM_MARK;
	}
	return named + 1 >= l->cells;	/* the corner may be blank */
}

/* "Số lớp", "Tổng số lượt học viên": the unit of what is counted below. */
static size_t
counted_unit(const line *l, size_t at, size_t end)
{
	for (size_t i = at; i < end && i < at + 2; i++)
		if (cbcc_token_is(&l->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_CLASS) ||
			cbcc_token_is(&l->tokens[i], CBCC_CLASS_UNIT, CBCC_UNIT_TURN))
			return i;
	return end;
}

/* Without a unit in brackets: "Tỷ lệ (%)", "Kinh phí (triệu đồng)". */
static void
keep_head(const line *l, size_t cell, cbcc_table_column *column)
{
	size_t		at = l->starts[cell];
	size_t		end = l->ends[cell];
	size_t		unit = counted_unit(l, at, end);

	if (end >= at + 3 && cbcc_token_is_mark(&l->tokens[end - 3], '(') &&
		cbcc_token_is_mark(&l->tokens[end - 1], ')') &&
		cbcc_token_has(&l->tokens[end - 2], CBCC_CLASS_UNIT))
	{
		unit = end - 2;
		end -= 3;
	}
	column->has_unit = unit < l->ends[cell];
	if (column->has_unit)
		column->unit = l->tokens[unit];
	column->count = end - at < CBCC_TABLE_HEAD_TOKENS ? end - at : CBCC_TABLE_HEAD_TOKENS;
	for (size_t i = 0; i < column->count; i++)
	{
		column->head[i] = l->tokens[at + i];
		column->head[i].first_of_sentence = false;
	}
}

static cbcc_error_code
open_table(cbcc_table *table, const line *l)
{
	const cbcc_host *host = table->host;

	if (table->columns == NULL)
		table->columns = host->allocate(host->context,
										CBCC_TABLE_COLUMNS * sizeof(cbcc_table_column));
	if (table->row == NULL)
		table->row = host->allocate(host->context,
									(CBCC_SENTENCE_MAX_ATOMS + 1) * sizeof(cbcc_token));
	if (table->columns == NULL || table->row == NULL)
		return CBCC_ERROR_MEMORY;
	table->count = l->cells;
	table->rows = 0;
	for (size_t i = 0; i < l->cells; i++)
		keep_head(l, i, &table->columns[i]);
	return CBCC_OK;
}

/* The row's tokens grow by those given, as far as there is room. */
static void
append(cbcc_table *table, size_t *count, const cbcc_token *tokens, size_t more)
{
	if (*count + more > CBCC_SENTENCE_MAX_ATOMS)
		return;
	memcpy(table->row + *count, tokens, more * sizeof(cbcc_token));
	*count += more;
}

/* A mark that the table says by its columns, without a length, before a token. */
static void
append_mark(cbcc_table *table, size_t *count, const cbcc_token *before, uint32_t mark)
{
	cbcc_token	token = {
		.kind = CBCC_ATOM_MARK, .mark = mark, .atoms = 1,
		.start = before->start, .end = before->start,
		.first = before->first, .last = before->first
	};

	append(table, count, &token, 1);
}

/* The unit that stands in the head, as if right behind the number. */
static void
append_unit(cbcc_table *table, size_t *count, const cbcc_token *unit, const cbcc_token *number)
{
	cbcc_token	token = *unit;

	token.start = token.end = number->end;
	token.first = token.last = number->last;
	append(table, count, &token, 1);
}

/* "5" under "Thạc sĩ" is "Thạc sĩ 5"; "312" under "2016" is "2016: 312". */
static void
append_number(cbcc_table *table, size_t *count, const line *l, size_t cell,
			  const cbcc_table_column *column)
{
	const cbcc_token *first = &l->tokens[l->starts[cell]];
	const cbcc_token *last = &l->tokens[l->ends[cell] - 1];

	append(table, count, column->head, column->count);
	if (column->count > 0 && column->head[column->count - 1].kind == CBCC_ATOM_NUMBER)
		append_mark(table, count, first, ':');
	append(table, count, first, l->ends[cell] - l->starts[cell]);
	if (column->has_unit && last->kind == CBCC_ATOM_NUMBER)
		append_unit(table, count, &column->unit, last);
}

/*
 * "1 | Huyện Tân Biên | 15", "2 | ...": the first cell counts the rows, of the
 * table or of a group.
 */
static bool
is_numbered(const cbcc_table *table, const line *l)
{
	const cbcc_token *first = &l->tokens[l->starts[0]];

	return l->ends[0] == l->starts[0] + 1 && first->has_value &&
		first->value.scale == 0 && first->value.mantissa <= table->rows;
}

/* "Kỳ Phú" under "Huyện" is "Huyện Kỳ Phú". */
static void
append_label(cbcc_table *table, size_t *count, const line *l, size_t cell,
			 const cbcc_table_column *column)
{
	const cbcc_token *first = &l->tokens[l->starts[cell]];

	if (column->count == 1 && cbcc_token_has(column->head, CBCC_CLASS_TERRITORY) &&
		first->capital && (first->classes & ~(1u << CBCC_CLASS_NAME)) == 0)
		append(table, count, column->head, 1);
	append(table, count, first, l->ends[cell] - l->starts[cell]);
}

/* The label, and each number behind its head. */
static void
read_row(cbcc_table *table, const line *l, cbcc_sentence *sentence)
{
	size_t		count = 0;
	size_t		headless = l->cells - table->count;
	bool		has_label = false;
	bool		has_numbers = false;

	for (size_t i = is_numbered(table, l); i < l->cells; i++)
	{
		if (l->starts[i] == l->ends[i])
			continue;
		if (!has_label)
		{
			append_label(table, &count, l, i, &table->columns[i > 0 ? i - headless : 0]);
			has_label = true;
			continue;
		}
		if (!has_number(l->tokens, l->starts[i], l->ends[i]))
			continue;
		append_mark(table, &count, &l->tokens[l->starts[i]], has_numbers ? ';' : ':');
		append_number(table, &count, l, i, &table->columns[i - headless]);
		has_numbers = true;
	}
	/* "I | Khối Đảng |": over the rows below */
	sentence->table = CBCC_TABLE_HEAD;
	if (!has_numbers)
		return;
	table->row[0].first_of_sentence = true;
	memset(&table->row[count], 0, sizeof(cbcc_token));
	sentence->tokens = table->row;
	sentence->count = count;
	sentence->table = CBCC_TABLE_ROW;
}

/* As many cells as heads, or a number of the row beside them. */
static bool
is_row(cbcc_table *table, const line *l)
{
	if (table->count == 0)
		return false;
	table->rows++;
	return l->cells == table->count ||
		(l->cells == table->count + 1 && is_numbered(table, l));
}

/* "II | Lý luận chính trị": over the rows below */
static bool
is_group(const cbcc_table *table, const line *l)
{
	return table->count > 2 && l->cells == 2 &&
		!has_number(l->tokens, l->starts[0], l->ends[1]);
}

cbcc_error_code
cbcc_table_read(cbcc_table *table, const char *text, cbcc_sentence *sentence,
				bool begins_paragraph)
{
	line		l;

	if (!begins_paragraph || !sentence->ends_paragraph || !may_have_cells(text, sentence) ||
		!find_cells(text, sentence, &l) || (l.cells == 2 && !is_group(table, &l)))
	{
		table->count = 0;
		return CBCC_OK;
	}
	if (is_group(table, &l))
	{
		sentence->table = CBCC_TABLE_HEAD;
		return CBCC_OK;
	}
	if (is_head(&l))
	{
		sentence->table = CBCC_TABLE_HEAD;
		return open_table(table, &l);
	}
	if (is_row(table, &l))
		read_row(table, &l, sentence);
	return CBCC_OK;
}
