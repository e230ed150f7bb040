/*-------------------------------------------------------------------------
 *
 * document_literal.c
 *		The Vietnamese form of one document reference, and when two are equal.
 *
 *-------------------------------------------------------------------------
 */
#include "cbcc.h"
#include "host.h"
#include "literal.h"

#include <string.h>

#define HINT_FORM \
	"Write kind, number and date or year: \"Quyết định số 163/QĐ-TTg ngày 25/01/2016 của Thủ tướng Chính phủ\", \"Nghị quyết số 11 năm 2002\"."
#define HINT_KIND \
	"Kinds are Quyết định, Nghị quyết, Nghị định, Thông tư, Chỉ thị, Kế hoạch, Đề án, Luật, Kết luận, Quy định, Hướng dẫn, Chương trình, Báo cáo, Công văn."
#define HINT_DATE \
	"Write the day as \"ngày 25/01/2016\" or \"ngày 25 tháng 1 năm 2016\", or the year alone as \"năm 2016\"."

/* Years are written with four digits. */
#define YEAR_DIGITS 4
#define YEAR_MAX 9999

static const char *const kind_names[CBCC_DOCUMENT_COUNT] = {
	[CBCC_DOCUMENT_DECISION] = "Quyết định",
	[CBCC_DOCUMENT_RESOLUTION] = "Nghị quyết",
	[CBCC_DOCUMENT_DECREE] = "Nghị định",
	[CBCC_DOCUMENT_CIRCULAR] = "Thông tư",
	[CBCC_DOCUMENT_DIRECTIVE] = "Chỉ thị",
	[CBCC_DOCUMENT_PLAN] = "Kế hoạch",
	[CBCC_DOCUMENT_PROJECT] = "Đề án",
	[CBCC_DOCUMENT_LAW] = "Luật",
	[CBCC_DOCUMENT_CONCLUSION] = "Kết luận",
	[CBCC_DOCUMENT_REGULATION] = "Quy định",
	[CBCC_DOCUMENT_GUIDANCE] = "Hướng dẫn",
	[CBCC_DOCUMENT_PROGRAM] = "Chương trình",
	[CBCC_DOCUMENT_REPORT] = "Báo cáo",
	[CBCC_DOCUMENT_DISPATCH] = "Công văn"
};

static const struct
{
	const char *words;
	cbcc_document_kind kind;
}			kind_synonyms[] = {
	{"Thông tư liên tịch", CBCC_DOCUMENT_CIRCULAR},
	{"Nghị quyết liên tịch", CBCC_DOCUMENT_RESOLUTION},
	{"Bộ luật", CBCC_DOCUMENT_LAW},
	{"Quy chế", CBCC_DOCUMENT_REGULATION},
	{"Chương trình hành động", CBCC_DOCUMENT_PROGRAM}
};

#define KIND_SYNONYM_COUNT (sizeof(kind_synonyms) / sizeof(kind_synonyms[0]))

/* What is being read: a literal over the rest of the text from base on. */
typedef struct document_reader
{
	const cbcc_host *host;
	const char *text;
	size_t		length;
	size_t		base;
	cbcc_literal literal;
	cbcc_literal_atoms atoms;
} document_reader;

/* The rest may be longer than a literal; only an issuer can make it so. */
static void
continue_at(document_reader *reader, size_t base)
{
	reader->base = base;
	(void) cbcc_literal_start(&reader->literal, reader->host, &reader->atoms,
							  reader->text + base, reader->length - base);
}

static cbcc_error
error_here(const document_reader *reader, const char *message,
		   const char *hint)
{
	cbcc_error	error = cbcc_literal_error(&reader->literal, CBCC_ERROR_SYNTAX,
										   message, hint);

	error.position += reader->base;
	return error;
}

static bool
take_kind(cbcc_literal *literal, cbcc_document_kind *kind)
{
	size_t		longest = 0;

	for (int i = 0; i < CBCC_DOCUMENT_COUNT; i++)
	{
		size_t		length = cbcc_literal_match(literal, kind_names[i]);

		if (length > longest)
		{
			longest = length;
			*kind = (cbcc_document_kind) i;
		}
	}
	for (size_t i = 0; i < KIND_SYNONYM_COUNT; i++)
	{
		size_t		length = cbcc_literal_match(literal, kind_synonyms[i].words);

		if (length > longest)
		{
			longest = length;
			*kind = kind_synonyms[i].kind;
		}
	}
	literal->at += longest;
	return longest > 0;
}

static bool
is_space(uint32_t c)
{
	return c == '\n' || c == '\r' || cbcc_is_blank(c);
}

/* A comma that ends a number is no part of it. */
static void
cut_tail(const cbcc_host *host, cbcc_string *number)
{
	size_t		cut = 0;
	size_t		checked = 0;

	while (cut + 1 < number->length &&
		   (number->bytes[number->length - cut - 1] == ',' ||
			number->bytes[number->length - cut - 1] == ';'))
		cbcc_pause(host, ++cut, &checked);
	number->length -= cut;
}

/* A number runs to the next blank. */
static void
take_number(document_reader *reader, cbcc_string *number)
{
	size_t		start = reader->base + cbcc_literal_peek(&reader->literal)->start;
	size_t		end = start;
	size_t		checked = start;
	int			size;

	while (end < reader->length &&
		   !is_space(cbcc_utf8_decode(reader->text, reader->length, end, &size)))
	{
		end += size;
		cbcc_pause(reader->host, end, &checked);
	}
	continue_at(reader, end);
	number->bytes = reader->text + start;
	number->length = end - start;
	cut_tail(reader->host, number);
}

static bool
take_year(cbcc_literal *literal, int *year)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);

	return atom->end - atom->start == YEAR_DIGITS &&
		cbcc_literal_take_integer(literal, year) && *year > 0;
}

/* "25.1.2016" is one atom. */
static bool
take_pointed_date(cbcc_literal *literal, int *day, int *month, int *year)
{
	const cbcc_atom *atom = cbcc_literal_peek(literal);
	int			parts[3] = {0, 0, 0};
	int			digits = 0;
	int			part = 0;

	if (cbcc_literal_at_end(literal) || atom->kind != CBCC_ATOM_NUMBER ||
		atom->end - atom->start > 10)
		return false;
	for (size_t i = atom->start; i < atom->end; i++)
	{
		char		c = literal->text[i];

		if (c >= '0' && c <= '9' && parts[part] <= YEAR_MAX)
		{
			parts[part] = parts[part] * 10 + (c - '0');
			digits++;
		}
		else if (c != '.' || ++part > 2)
			return false;
		else
			digits = 0;
	}
	if (part != 2 || digits != YEAR_DIGITS)
		return false;
	*day = parts[0];
	*month = parts[1];
	*year = parts[2];
	literal->at++;
	return true;
}

/* One of the signs between the parts of a date, or its word. */
static bool
take_separator(cbcc_literal *literal, const char *word)
{
	return cbcc_literal_take_mark(literal, '/') ||
		cbcc_literal_take_mark(literal, '-') ||
		cbcc_literal_take(literal, word);
}

static bool
take_date(cbcc_literal *literal, cbcc_date *result)
{
	int			day;
	int			month;
	int			year;
	int			y;
	int			m;
	int			d;

	if (!take_pointed_date(literal, &day, &month, &year) &&
		(!cbcc_literal_take_integer(literal, &day) ||
		 !take_separator(literal, "tháng") ||
		 !cbcc_literal_take_integer(literal, &month) ||
		 !take_separator(literal, "năm") ||
		 !take_year(literal, &year)))
		return false;
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31)
		return false;
	*result = cbcc_date_from_civil(year, month, day);
	cbcc_date_to_civil(*result, &y, &m, &d);
	return y == year && m == month && d == day;
}

static cbcc_error
take_time(document_reader *reader, cbcc_document *document)
{
	cbcc_literal *literal = &reader->literal;
	size_t		start;
	int			of_number;

	(void) cbcc_literal_take_mark(literal, ',');
	start = literal->at;
	if (cbcc_literal_take(literal, "ngày"))
	{
		document->has_issued = take_date(literal, &document->issued);
		if (document->has_issued)
			return (cbcc_error) {.code = CBCC_OK};
		literal->at = start + 1;
		return error_here(reader, "this is no day", HINT_DATE);
	}
	if (!cbcc_literal_take(literal, "năm"))
		return (cbcc_error) {.code = CBCC_OK};
	of_number = cbcc_document_year(reader->host, document);
	if (take_year(literal, &document->year))
	{
		if (of_number == 0 || of_number == document->year)
			return (cbcc_error) {.code = CBCC_OK};
		literal->at = start;
		return error_here(reader, "the year is not the one of the number",
						  HINT_DATE);
	}
	literal->at = start + 1;
	return error_here(reader, "this is no year", HINT_DATE);
}

/* "của" and all that follows, but for blanks at its ends. */
static bool
take_issuer(document_reader *reader, cbcc_string *issuer)
{
	cbcc_literal *literal = &reader->literal;
	size_t		start;
	size_t		end = 0;
	size_t		checked;

	(void) cbcc_literal_take_mark(literal, ',');
	if (!cbcc_literal_take(literal, "của") || cbcc_literal_at_end(literal))
		return false;
	start = reader->base + cbcc_literal_peek(literal)->start;
	checked = start;
	for (size_t at = start; at < reader->length;)
	{
		int			size;
		bool		space = is_space(cbcc_utf8_decode(reader->text,
													  reader->length, at,
													  &size));

		at += size;
		if (!space)
			end = at;
		cbcc_pause(reader->host, at, &checked);
	}
	issuer->bytes = reader->text + start;
	issuer->length = end - start;
	return true;
}

cbcc_error
cbcc_document_parse(const cbcc_host *host, const char *text, size_t length,
					cbcc_document *result)
{
	document_reader reader;
	cbcc_error	error;
	bool		numbered;

	memset(result, 0, sizeof(*result));
	reader.host = host;
	reader.text = text;
	reader.length = length;
	continue_at(&reader, 0);
	if (!take_kind(&reader.literal, &result->kind))
		return error_here(&reader, "the kind of the document is missing",
						  HINT_KIND);
	numbered = cbcc_literal_take(&reader.literal, "số");
	if (numbered && cbcc_literal_at_end(&reader.literal))
		return error_here(&reader, "the number is missing", HINT_FORM);
	if (numbered ||
		cbcc_literal_peek(&reader.literal)->kind == CBCC_ATOM_NUMBER)
		take_number(&reader, &result->number);
	error = take_time(&reader, result);
	if (error.code != CBCC_OK)
		return error;
	if (!cbcc_literal_at_end(&reader.literal) &&
		!take_issuer(&reader, &result->issuer))
		return error_here(&reader, "this is no part of a reference", HINT_FORM);
	if (result->number.bytes == NULL && !result->has_issued)
		return error_here(&reader, "number and date are missing", HINT_FORM);
	result->year = cbcc_document_year(host, result);
	return error;
}

/* Four digits after a slash. */
static int
year_of_number(const cbcc_host *host, cbcc_string number)
{
	cbcc_reader reader;
	cbcc_atom	atom;
	bool		slash = false;

	cbcc_reader_start(&reader, number.bytes, number.length);
	cbcc_reader_watch(&reader, host);
	for (;;)
	{
		cbcc_reader_next(&reader, &atom);
		if (atom.kind == CBCC_ATOM_END)
			return 0;
		if (slash && atom.kind == CBCC_ATOM_NUMBER &&
			atom.end - atom.start == 4)
		{
			int			year = 0;

			for (size_t i = atom.start; i < atom.end; i++)
				year = year * 10 + (number.bytes[i] - '0');
			if (year >= 1900 && year <= 2099)
				return year;
		}
		slash = atom.kind == CBCC_ATOM_MARK && atom.mark == '/';
	}
}

int
cbcc_document_year(const cbcc_host *host, const cbcc_document *document)
{
	int			year = document->number.bytes != NULL ?
		year_of_number(host, document->number) : 0;
	int			month;
	int			day;

	if (year == 0 && document->has_issued)
		cbcc_date_to_civil(document->issued, &year, &month, &day);
	return year != 0 ? year : document->year;
}

/* separator is one character or 0. */
static cbcc_string
copy_plain(const cbcc_host *host, char *to, cbcc_string from, char separator)
{
	size_t		length = 0;
	size_t		checked = 0;
	bool		blank = false;
	int			size;

	for (size_t at = 0; at < from.length; at += size)
	{
		cbcc_pause(host, at, &checked);
		if (is_space(cbcc_utf8_decode(from.bytes, from.length, at, &size)))
		{
			blank = true;
			continue;
		}
		if (blank && length > 0 && separator != 0)
			to[length++] = separator;
		blank = false;
		memcpy(to + length, from.bytes + at, size);
		length += size;
	}
	return (cbcc_string) {length > 0 ? to : NULL, length};
}

cbcc_document
cbcc_document_plain(const cbcc_host *host, const cbcc_document *document,
					char *bytes)
{
	cbcc_document plain = *document;
	int			year = 1;
	int			month;
	int			day;

	if (plain.has_issued)
		cbcc_date_to_civil(plain.issued, &year, &month, &day);
	if (year < 1 || year > YEAR_MAX)
		plain.has_issued = false;
	if (plain.year < 1 || plain.year > YEAR_MAX)
		plain.year = 0;

	plain.number = copy_plain(host, bytes, document->number, 0);
	cut_tail(host, &plain.number);
	plain.issuer = copy_plain(host, bytes + plain.number.length, document->issuer, ' ');
	plain.year = cbcc_document_year(host, &plain);
	return plain;
}

/* Bytes that may not all fit. */
typedef struct sink
{
	const cbcc_host *host;
	char	   *buffer;
	size_t		size;
	size_t		length;
	size_t		checked;
} sink;

static void
put_bytes(sink *out, const void *bytes, size_t length)
{
	if (out->length < out->size)
	{
		size_t		room = out->size - out->length;

		memcpy(out->buffer + out->length, bytes, length < room ? length : room);
	}
	out->length += length;
	cbcc_pause(out->host, out->length, &out->checked);
}

static void
put_text(sink *out, const char *text)
{
	put_bytes(out, text, strlen(text));
}

static void
put_digits(sink *out, int number, int width)
{
	char		digits[10];
	int			count = 0;

	for (; count < width || number > 0; number /= 10)
		digits[count++] = (char) ('0' + number % 10);
	while (count > 0)
		put_bytes(out, &digits[--count], 1);
}

size_t
cbcc_document_format(const cbcc_host *host, const cbcc_document *document,
					 char *buffer, size_t size)
{
	sink		out = {.host = host, .buffer = buffer, .size = size};

	put_text(&out, kind_names[document->kind]);
	if (document->number.bytes != NULL)
	{
		put_text(&out, " số ");
		put_bytes(&out, document->number.bytes, document->number.length);
	}
	if (document->has_issued)
	{
		int			year;
		int			month;
		int			day;

		cbcc_date_to_civil(document->issued, &year, &month, &day);
		put_text(&out, " ngày ");
		put_digits(&out, day, 2);
		put_text(&out, "/");
		put_digits(&out, month, 2);
		put_text(&out, "/");
		put_digits(&out, year, 4);
	}
	else if (document->year != 0 && (document->number.bytes == NULL ||
									 year_of_number(host, document->number) == 0))
	{
		put_text(&out, " năm ");
		put_digits(&out, document->year, 4);
	}
	if (document->issuer.bytes != NULL)
	{
		put_text(&out, " của ");
		put_bytes(&out, document->issuer.bytes, document->issuer.length);
	}
	return out.length;
}

static void
put_integer(sink *out, uint64_t value, int bytes)
{
	while (bytes-- > 0)
	{
		char		byte = (char) (value >> (8 * bytes) & 0xff);

		put_bytes(out, &byte, 1);
	}
}

/* Each atom begins with a byte that tells what follows; 1 ends them. */
#define KEY_END 1
#define KEY_NUMBER 2
#define KEY_SYLLABLE 3
#define KEY_UNKNOWN_SYLLABLE 4
#define KEY_MARK 5

/* Digits without marks or leading zeros, after their count: 6 is 06. */
static void
put_number_atom(sink *out, const char *digits, size_t length)
{
	size_t		count = 0;
	size_t		checked = 0;

	for (int pass = 0; pass < 2; pass++)
	{
		bool		leading = true;

		for (size_t i = 0; i < length; i++)
		{
			cbcc_pause(out->host, i, &checked);
			if (digits[i] < '0' || digits[i] > '9' ||
				(leading && digits[i] == '0'))
				continue;
			leading = false;
			if (pass == 0)
				count++;
			else
				put_bytes(out, &digits[i], 1);
		}
		if (pass == 0)
			put_integer(out, count, 4);
	}
}

/* The marks of Vietnamese as bits, those of a letter and those behind it. */
#define MARK_CIRCUMFLEX (1u << 6)
#define MARK_BREVE (1u << 7)
#define MARK_HORN (1u << 8)

static unsigned
marks_of_letter(uint16_t letter)
{
	unsigned	tone = CBCC_LETTER_TONE(letter);
	unsigned	marks = tone != 0 ? 1u << tone : 0;

	switch (CBCC_LETTER_CODE(letter))
	{
		case CBCC_LETTER_A_CIRCUMFLEX:
		case CBCC_LETTER_E_CIRCUMFLEX:
		case CBCC_LETTER_O_CIRCUMFLEX:
			return marks | MARK_CIRCUMFLEX;
		case CBCC_LETTER_A_BREVE:
			return marks | MARK_BREVE;
		case CBCC_LETTER_O_HORN:
		case CBCC_LETTER_U_HORN:
			return marks | MARK_HORN;
		default:
			return marks;
	}
}

/* 0 for a mark that Vietnamese does not write. */
static unsigned
mark_of_combining(uint32_t c)
{
	switch (c)
	{
		case 0x300:
			return 1u << CBCC_TONE_GRAVE;
		case 0x309:
			return 1u << CBCC_TONE_HOOK;
		case 0x303:
			return 1u << CBCC_TONE_TILDE;
		case 0x301:
			return 1u << CBCC_TONE_ACUTE;
		case 0x323:
			return 1u << CBCC_TONE_DOT;
		case 0x302:
			return MARK_CIRCUMFLEX;
		case 0x306:
			return MARK_BREVE;
		case 0x31B:
			return MARK_HORN;
		default:
			return 0;
	}
}

/* A letter without case and marks; đ is no d with a mark. */
static uint32_t
bare_letter(uint32_t c, uint16_t letter)
{
	cbcc_letter code = (cbcc_letter) CBCC_LETTER_CODE(letter);

	if (letter == 0 || code == CBCC_LETTER_FOREIGN)
		return c;
	if (code != CBCC_LETTER_D_STROKE)
		code = cbcc_letter_plain(code);
	return cbcc_letter_character(code, CBCC_TONE_LEVEL, false);
}

/*
 * A word that no key can hold, of more than ten letters or with a foreign
 * one: each letter, then its marks, so that NFC and NFD are one.
 */
static void
put_unknown(sink *out, const char *bytes, size_t length)
{
	size_t		checked = 0;
	int			size;

	for (size_t at = 0; at < length;)
	{
		uint32_t	c = cbcc_utf8_decode(bytes, length, at, &size);
		uint16_t	letter = cbcc_letter_of(c);
		unsigned	marks = marks_of_letter(letter);

		for (at += size; at < length; at += size)
		{
			unsigned	mark = mark_of_combining(cbcc_utf8_decode(bytes, length,
																  at, &size));

			if (mark == 0)
				break;
			marks |= mark;
			cbcc_pause(out->host, at, &checked);
		}
		put_integer(out, bare_letter(c, letter), 3);
		put_integer(out, marks, 2);
	}
	put_integer(out, 0, 3);
}

/* Returns whether a letter stands in the text. */
static bool
put_key(sink *out, cbcc_string text)
{
	cbcc_reader reader;
	bool		letters = false;

	cbcc_reader_start(&reader, text.bytes, text.length);
	cbcc_reader_watch(&reader, out->host);
	for (;;)
	{
		cbcc_atom	atom;

		cbcc_reader_next(&reader, &atom);
		switch (atom.kind)
		{
			case CBCC_ATOM_END:
				put_integer(out, KEY_END, 1);
				return letters;
			case CBCC_ATOM_BREAK:
				break;
			case CBCC_ATOM_NUMBER:
				put_integer(out, KEY_NUMBER, 1);
				put_number_atom(out, text.bytes + atom.start,
								atom.end - atom.start);
				break;
			case CBCC_ATOM_SYLLABLE:
				letters = true;
				put_integer(out, atom.key == CBCC_KEY_UNKNOWN ?
							KEY_UNKNOWN_SYLLABLE : KEY_SYLLABLE, 1);
				if (atom.key == CBCC_KEY_UNKNOWN)
					put_unknown(out, text.bytes + atom.start,
								atom.end - atom.start);
				else
					put_integer(out, atom.key, 8);
				break;
			case CBCC_ATOM_MARK:
				put_integer(out, KEY_MARK, 1);
				put_integer(out, atom.mark, 4);
				break;
		}
	}
}

size_t
cbcc_document_key(const cbcc_host *host, const cbcc_document *document,
				  char *buffer, size_t size)
{
	sink		out = {.host = host, .buffer = buffer, .size = size};
	bool		letters = false;

	put_integer(&out, document->kind, 1);
	put_integer(&out, (uint64_t) document->year, 2);
	put_integer(&out, document->number.bytes != NULL, 1);
	if (document->number.bytes != NULL)
		letters = put_key(&out, document->number);
	else
		put_integer(&out, (uint32_t) document->issued ^ UINT32_C(0x80000000), 4);
	if (!letters && document->issuer.bytes != NULL)
		(void) put_key(&out, document->issuer);
	return out.length;
}
