/*-------------------------------------------------------------------------
 *
 * hostile.c
 *		A client that sends what no honest client sends.
 *
 *		hostile [SEED [ROUNDS]]
 *
 * Values of every type go to the server in binary form, cut short, made
 * longer and with bits turned over, and in text form, mutated.  The server may
 * take such a value, and then what it gives back must be a value that it takes
 * again; or it refuses it with an error of the kinds allowed below, which for
 * the extension's own types names the type.  It must not lose the connection.
 * Texts, mutated too, go through every function that takes one; and every
 * function that returns one value is called by its OID alone, with and without
 * each argument.
 *
 * The connection is libpq's environment.  Each subject is one line of TAP.
 *
 *-------------------------------------------------------------------------
 */
#include <libpq-fe.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_ROUNDS 400
#define COMPLAINTS_SHOWN 10

/* A binary value in which every bit is turned over, not some at random. */
#define WHOLE_SIZE 80

typedef struct bytes
{
	char	   *data;
	int			length;
} bytes;

typedef struct subject
{
	const char *type;		/* as SQL writes it */
	const char *name;		/* in the message, or NULL for a type of core's */
	const char *seeds[8];		/* SQL expressions */
} subject;

static const subject subjects[] = {
	{"cbcc.quantity", "quantity", {"'gần 125.300 lượt'", "'55,6%'", "'cỡ -5.000,123 đồng chí'", "'hàng trăm nghìn người'"}},
	{"cbcc.qualification", "qualification", {"'Đại học'", "'Tiếng Anh IELTS 6.5'", "'Trung học phổ thông (12/12)'", "'hết Trung cấp lý luận chính trị'"}},
	{"cbcc.document_ref", "document_ref", {"'Quyết định số 163/QĐ-TTg ngày 25/01/2016 của Thủ tướng Chính phủ'", "'Nghị quyết số 11 năm 2002'", "'Luật số 77/2015/QH13'"}},
	{"cbcc.person_name", NULL, {"'PGS.TS. Trần Thị Mai-Hoa'", "''", "'An'"}},
	{"cbcc.qualification_range", NULL, {"'[Trung cấp,Đại học]'", "'empty'", "'(,)'", "cbcc.to_qualification_range('tiếng Anh B1 trở lên')"}},
	{"cbcc.qualification_multirange", NULL, {"'{[Trung cấp,Cao đẳng],[Thạc sĩ,Tiến sĩ]}'", "'{}'"}},
	{"cbcc.fact", NULL, {"(cbcc.facts('Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ.'))[1]", "(cbcc.facts('Xã có 22 công chức, 54,5% trình độ đại học trở lên.'))[2]"}},
	{"cbcc.quantity[]", NULL, {"'{gần 80 người,NULL,\"55,6%\"}'", "'{}'", "'[3:4][1:1]={{1 lớp},{2 lớp}}'"}},
	{"cbcc.qualification[]", NULL, {"cbcc.qualifications('ĐH Luật (TC); CC LLCT; Anh B1')", "'{NULL}'"}},
	{"cbcc.document_ref[]", NULL, {"array['Luật số 77/2015/QH13'::cbcc.document_ref, NULL]"}},
	{"cbcc.qualification_range[]", NULL, {"'{\"[Trung cấp,Đại học]\",empty}'"}},
	{"cbcc.fact[]", NULL, {"cbcc.facts('Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ.')"}},
	{"cbcc.qualification_level", NULL, {"'bachelor'"}}};

#define COUNT(array) ((int) (sizeof(array) / sizeof((array)[0])))

/*
 * What may be said: the first three of a type's own text, the others by the
 * server about its message, about what arrays, ranges, dates and rows are made
 * of, or about text that is no UTF-8; names called by their OID have no collation.
 */
static const char *const own_states[] = {"22P02", "22003", "54000"};
static const char *const server_states[] = {
	"08P01", "22000", "22003", "22007", "22008", "22009", "22021", "22023", "22026",
	"22P02", "22P03", "2202E", "42804", "42P18", "42P22", "54000"
};

static const char *const text_seeds[] = {
	"Năm 2020, huyện Suối Vàng cử 28 cán bộ đi đào tạo, trong đó có 10 nữ.",
	"Xã Bản Mạ có 22 cán bộ, công chức; 100% có trình độ trung cấp trở lên.",
	"15/03/2022 08:30 GMT+7\nTăng cường đào tạo cán bộ\nTheo Báo Tân Giang\nTin liên quan",
	"Quyết định số 163/QĐ-TTg ngày 25/01/2016 của Thủ tướng Chính phủ",
	"ĐH Luật (TC); CC LLCT; Anh B1; 12/12", "giai đoạn 2016 – 2020", "2 tỷ 760 triệu đồng",
	"Tr­êng §¹i häc Kinh tÕ", "Ñaïi hoïc", "Äáº¡i há»c",
	"PGS.TS. Trần Thị Mai-Hoa", "từ trung cấp đến cao đẳng"
};

/* Pieces that a mutation puts in. */
static const char *const pieces[] = {
	"0", "9", "-", ",", ".", "/", "%", " ", "\n", "\t", "(", ")", "{", "}", "[", "]", "\"", "\\", "'",
	"NULL", "empty", "\xcc\x80", "\xcc\xa3", "\xcc\x9b", "\xef\xbb\xbf", "\xe2\x80\x8b", "\xf0\x9f\x98\x80",
	"\xed\x95\x9c", "\xc3\x9f", "\xc4\xb0", "Đ", "ộ", "người", "lượt", " năm ", " số ", " của ",
	"99999999999999999999", "1e9", "-infinity", "2147483648", "trở lên", "hết ", "B1", "\x01", "\x7f"
};

static PGconn  *connection;
static uint64_t state;
static int		rounds = DEFAULT_ROUNDS;
static int		test_number;
static int		failed_tests;
static int		complaints;
static long		sent;
static long		refused;

static uint32_t
draw(uint32_t limit)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t) ((state >> 16) % limit);
}

static void
complain(const char *format, ...)
{
	va_list		arguments;

	if (++complaints > COMPLAINTS_SHOWN)
		return;
	printf("# ");
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	printf("\n");
}

static void
end_test(const char *what, const char *type)
{
	test_number++;
	failed_tests += complaints > 0;
	printf("%s %d - %s %s\n# %ld sent, %ld refused\n", complaints > 0 ? "not ok" : "ok",
		   test_number, what, type, sent, refused);
	fflush(stdout);
	complaints = 0;
	sent = refused = 0;
}

static void
die(const char *what)
{
	printf("Bail out! %s: %s\n", what, PQerrorMessage(connection));
	exit(EXIT_FAILURE);
}

static bytes
copy_bytes(const char *data, int length, int room)
{
	bytes		copy = {malloc((size_t) length + (size_t) room + 1), length};

	if (copy.data == NULL)
		die("out of memory");
	memcpy(copy.data, data, (size_t) length);
	copy.data[length] = '\0';
	return copy;
}

/* A value in hexadecimal, as far as a line shows it. */
static const char *
shown(bytes value)
{
	static char	line[200];
	int			at = 0;

	for (int i = 0; i < value.length && at < 190; i++)
		at += sprintf(line + at, "%02x", (unsigned char) value.data[i]);
	return value.length > 0 ? line : "nothing";
}

static bool
is_among(const char *sqlstate, const char *const *list, int count)
{
	for (int i = 0; i < count; i++)
		if (strcmp(list[i], sqlstate) == 0)
			return true;
	return false;
}

/*
 * Judge an error.  own: it is about the text form of a type of ours, and must
 * name it.
 */
static void
judge_error(const PGresult *result, const subject *subject, bool own, bytes value)
{
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

	refused++;
	if (PQstatus(connection) != CONNECTION_OK || sqlstate == NULL)
	{
		complain("the connection is lost by %s %s", subject->type, shown(value));
		die("the server is gone");
	}
	/* core's multirange_recv() believes any count that the message gives */
	if (strcmp(sqlstate, "XX000") == 0 && strstr(subject->type, "multirange") != NULL &&
		strstr(message, "invalid memory alloc request size") == message)
		return;
	if (own ? !is_among(sqlstate, own_states, COUNT(own_states)) : !is_among(sqlstate, server_states, COUNT(server_states)))
		complain("%s: %s %s by %s", subject->type, sqlstate, message, shown(value));
	else if (strcmp(sqlstate, "22P02") == 0 && subject->name != NULL &&
			 strstr(message, subject->name) == NULL)
		complain("%s is not named: %s", subject->type, message);
}

/* Send one parameter; NULL where the server refuses it, which is judged. */
static PGresult *
ask(const char *query, const subject *subject, bool own, bytes value,
	bool binary, bool binary_result)
{
	const char *values[1] = {value.data};
	int			lengths[1] = {value.length};
	int			formats[1] = {binary};
	PGresult   *result = PQexecParams(connection, query, 1, NULL, values,
									  lengths, formats, binary_result);

	sent++;
	if (PQresultStatus(result) == PGRES_TUPLES_OK)
		return result;
	judge_error(result, subject, own, value);
	PQclear(result);
	return NULL;
}

static bytes
take_result(PGresult *result)
{
	bytes		value = copy_bytes(PQgetvalue(result, 0, 0), PQgetlength(result, 0, 0), 0);

	PQclear(result);
	return value;
}

static void
query_of(char *query, size_t size, const subject *subject)
{
	snprintf(query, size, "SELECT $1::%s", subject->type);
}

/* What was taken in one form comes back in a form that is taken as the same. */
static void
try_again(const subject *subject, const char *query, bytes value, bool binary)
{
	PGresult   *result = ask(query, subject, false, value, binary, binary);
	bytes		again;

	if (result == NULL)
	{
		complain("%s gives what it does not take: %s", subject->type, shown(value));
		return;
	}
	again = take_result(result);
	if (again.length != value.length || memcmp(again.data, value.data, (size_t) value.length) != 0)
		complain("%s does not come back: %s", subject->type, shown(value));
	free(again.data);
}

static void
try_binary(const subject *subject, const char *query, bytes value)
{
	PGresult   *result = ask(query, subject, false, value, true, true);
	bytes		back;

	if (result == NULL)
		return;
	back = take_result(result);
	try_again(subject, query, back, true);
	free(back.data);
	result = ask(query, subject, false, value, true, false);
	if (result == NULL)
		return;
	back = take_result(result);
	try_again(subject, query, back, false);
	free(back.data);
}

/* Change some bytes at random places. */
static void
mutate_bytes(bytes *value)
{
	for (int change = 1 + (int) draw(4); change > 0 && value->length > 0; change--)
	{
		int			at = (int) draw((uint32_t) value->length);

		switch (draw(4))
		{
			case 0:
				value->data[at] = (char) draw(256);
				break;
			case 1:
				value->data[at] = (char) (draw(2) ? 0xff : 0);
				break;
			case 2:
				memmove(value->data + at, value->data + at + 1, (size_t) (value->length - at - 1));
				value->length--;
				break;
			default:
				value->data[at] ^= (char) (1 << draw(8));
				break;
		}
	}
}

static void
try_lengths(const subject *subject, const char *query, bytes seed)
{
	static const int more[] = {1, 4, 1000, 1 << 20};
	int			step = seed.length > 4 * WHOLE_SIZE ? seed.length / WHOLE_SIZE : 1;

	for (int length = 0; length < seed.length; length += step)
		try_binary(subject, query, (bytes){seed.data, length});
	for (int i = 0; i < COUNT(more); i++)
	{
		bytes		longer = copy_bytes(seed.data, seed.length, more[i]);

		memset(longer.data + seed.length, i % 2 ? 'x' : 0, (size_t) more[i]);
		longer.length += more[i];
		try_binary(subject, query, longer);
		free(longer.data);
	}
}

static void
try_bits(const subject *subject, const char *query, bytes seed)
{
	for (int bit = 0; bit < 8 * seed.length && bit < 8 * WHOLE_SIZE; bit++)
	{
		seed.data[bit / 8] ^= (char) (1 << bit % 8);
		try_binary(subject, query, seed);
		seed.data[bit / 8] ^= (char) (1 << bit % 8);
	}
	for (int i = 0; i < rounds; i++)
	{
		bytes		mutated = copy_bytes(seed.data, seed.length, 0);

		mutate_bytes(&mutated);
		try_binary(subject, query, mutated);
		free(mutated.data);
	}
}

/* The value of an expression, as the server sends it. */
static bytes
evaluate(const subject *subject, const char *expression, bool binary)
{
	char		query[1000];
	PGresult   *result;

	snprintf(query, sizeof(query), "SELECT %s::%s", expression, subject->type);
	result = PQexecParams(connection, query, 0, NULL, NULL, NULL, NULL, binary);
	if (PQresultStatus(result) != PGRES_TUPLES_OK || PQgetisnull(result, 0, 0))
		die(query);
	return take_result(result);
}

static void
attack_binary(const subject *subject)
{
	char		query[100];

	query_of(query, sizeof(query), subject);
	for (int i = 0; i < COUNT(subject->seeds) && subject->seeds[i] != NULL; i++)
	{
		bytes		seed = evaluate(subject, subject->seeds[i], true);

		try_again(subject, query, seed, true);
		try_lengths(subject, query, seed);
		try_bits(subject, query, seed);
		free(seed.data);
	}
	end_test("binary", subject->type);
}

static int
next_character(const char *text, int at, int length)
{
	for (at++; at < length && ((unsigned char) text[at] & 0xC0) == 0x80; at++)
		;
	return at;
}

/* Some place between characters. */
static int
draw_place(bytes text)
{
	int			at = (int) draw((uint32_t) text.length + 1);

	while (at < text.length && ((unsigned char) text.data[at] & 0xC0) == 0x80)
		at++;
	return at;
}

static void
insert(bytes *text, int at, const char *piece, int length)
{
	bytes		grown = copy_bytes(text->data, at, length + text->length - at);

	memcpy(grown.data + at, piece, (size_t) length);
	memcpy(grown.data + at + length, text->data + at, (size_t) (text->length - at));
	grown.length = text->length + length;
	grown.data[grown.length] = '\0';
	free(text->data);
	*text = grown;
}

/* Change some characters; what is well-formed stays so. */
static void
mutate_text(bytes *text, const char *other)
{
	for (int change = 1 + (int) draw(4); change > 0; change--)
	{
		int			at = draw_place(*text);
		int			end = at < text->length ? next_character(text->data, at, text->length) : at;
		const char *piece = pieces[draw(COUNT(pieces))];

		if (draw(3) > 0)
		{
			memmove(text->data + at, text->data + end, (size_t) (text->length - end) + 1);
			text->length -= end - at;
		}
		if (draw(8) == 0)
			insert(text, at, other, (int) strlen(other));
		else if (draw(3) > 0)
			insert(text, at, piece, (int) strlen(piece));
	}
}

/* Of a type of ours by itself every error is one about its text. */
static void
attack_text(const subject *subject)
{
	char		query[100];

	query_of(query, sizeof(query), subject);
	for (int i = 0; i < COUNT(subject->seeds) && subject->seeds[i] != NULL; i++)
	{
		bytes		seed = evaluate(subject, subject->seeds[i], false);

		for (int n = 0; n < 4 * rounds; n++)
		{
			bytes		text = copy_bytes(seed.data, seed.length, 0);
			PGresult   *result;

			mutate_text(&text, text_seeds[draw(COUNT(text_seeds))]);
			result = ask(query, subject, subject->name != NULL, text, false, false);
			if (result != NULL)
			{
				bytes		back = take_result(result);

				try_again(subject, query, back, false);
				free(back.data);
			}
			free(text.data);
		}
		free(seed.data);
	}
	end_test("text", subject->type);
}

/*
 * Functions over text: any argument that is no text is its type's NULL, or a
 * value that makes sense.
 */
static void
attack_function(const char *name, const char *call)
{
	subject		target = {.type = name};

	for (int n = 0; n < rounds; n++)
	{
		const char *seed = text_seeds[draw(COUNT(text_seeds))];
		bytes		text = copy_bytes(seed, (int) strlen(seed), 0);
		PGresult   *result;

		for (int more = (int) draw(3); more >= 0; more--)
			mutate_text(&text, text_seeds[draw(COUNT(text_seeds))]);
		result = ask(call, &target, false, text, false, false);
		PQclear(result);
		free(text.data);
	}
	end_test("function", name);
}

static void
attack_functions(void)
{
	static const char list[] =
		"SELECT p.oid::pg_catalog.regprocedure, 'SELECT (SELECT pg_catalog.count(x) FROM ' ||"
		" p.oid::pg_catalog.regproc || '(' || (SELECT pg_catalog.string_agg(CASE"
		" WHEN i = 1 THEN '$1' || CASE WHEN t = 'pg_catalog.text'::pg_catalog.regtype"
		" THEN '::pg_catalog.text' ELSE '::cbcc.person_name' END"
		" WHEN t = 'pg_catalog.date'::pg_catalog.regtype THEN '''2020-02-29'''"
		" WHEN t = 'pg_catalog.int4range'::pg_catalog.regtype THEN '''[2,7)'''"
		" WHEN p.proname ~ 'legacy' THEN '''vni''' ELSE 'NULL' END, ', ' ORDER BY i)"
		" FROM pg_catalog.unnest(p.proargtypes::pg_catalog.oid[]) WITH ORDINALITY AS a (t, i)) || ') AS x)'"
		" FROM pg_catalog.pg_proc AS p WHERE p.pronamespace = 'cbcc'::pg_catalog.regnamespace"
		" AND p.prokind = 'f' AND p.proargtypes[0] IN"
		" ('pg_catalog.text'::pg_catalog.regtype, 'cbcc.person_name'::pg_catalog.regtype)"
		" AND p.provolatile = 'i' ORDER BY 1::pg_catalog.text";
	PGresult   *functions = PQexec(connection, list);

	if (PQresultStatus(functions) != PGRES_TUPLES_OK || PQntuples(functions) < 20)
		die("the list of functions");
	for (int i = 0; i < PQntuples(functions); i++)
		attack_function(PQgetvalue(functions, i, 0), PQgetvalue(functions, i, 1));
	PQclear(functions);
}

/* More than any function has. */
#define MOST_ARGUMENTS 20

/* A result's bytes, of which nothing is asked but that they fit. */
static int	result_room[1 << 16];

/* Argument null, from 0, is NULL; from their count on all are, and below 0 none. */
static void
call_by_oid(const subject *target, int function, const PGresult *values, int null)
{
	PQArgBlock	arguments[MOST_ARGUMENTS];
	int			count = PQnfields(values);
	int			length;
	PGresult   *result;

	for (int i = 0; i < count; i++)
	{
		arguments[i].isint = 0;
		arguments[i].len = i == null || null >= count || PQgetisnull(values, 0, i) ? -1 :
			PQgetlength(values, 0, i);
		arguments[i].u.ptr = (int *) PQgetvalue(values, 0, i);
	}
	result = PQfn(connection, function, result_room, &length, 0, arguments, count);
	sent++;
	if (PQresultStatus(result) != PGRES_COMMAND_OK)
		judge_error(result, target, false, (bytes) {0});
	PQclear(result);
}

/* Core's own functions of ranges cannot be called so. */
static void
attack_by_oid(void)
{
	static const char list[] =
		"SELECT p.oid, p.oid::pg_catalog.regprocedure, 'SELECT ' || pg_catalog.string_agg(CASE"
		" WHEN e.typtype = 'e' THEN pg_catalog.quote_literal((SELECT pg_catalog.min(enumlabel) FROM pg_catalog.pg_enum WHERE enumtypid = e.oid))"
		" ELSE coalesce(v.value, 'NULL') END || '::' || e.oid::pg_catalog.regtype, ', ' ORDER BY i)"
		" FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang,"
		" pg_catalog.unnest(p.proargtypes::pg_catalog.oid[]) WITH ORDINALITY AS a (t, i)"
		" JOIN pg_catalog.pg_type AS e ON e.oid = t LEFT JOIN (VALUES"
		" ('pg_catalog.text', '''vni'''), ('pg_catalog.date', '''2020-02-29'''), ('pg_catalog.int4', '5'), ('pg_catalog.int8', '7'),"
		" ('pg_catalog.numeric', '50'), ('pg_catalog.int4range', '''[2,7)'''), ('pg_catalog.daterange', '''[2020-01-01,2021-01-01)'''),"
		" ('cbcc.quantity', '''55,6%'''), ('cbcc.qualification', '''Đại học'''), ('cbcc.qualification[]', '''{Đại học}'''),"
		" ('cbcc.qualification_range', '''[Trung cấp,Đại học]'''), ('cbcc.document_ref', '''Luật số 77/2015/QH13'''),"
		" ('cbcc.person_name', '''Trần Mai'''), ('cbcc.person_name_text', '''Trần Mai'''), ('cbcc.population[]', '''{cadre}'''),"
		" ('cbcc.fact', '(cbcc.facts(''Xã có 22 công chức, 54,5% nữ.''))[1]'), ('cbcc.fact[]', 'cbcc.facts(''Xã có 22 công chức, 54,5% nữ.'')')"
		") AS v (type, value) ON v.type::pg_catalog.regtype = t"
		" WHERE p.pronamespace = 'cbcc'::pg_catalog.regnamespace AND p.prokind = 'f' AND NOT p.proretset"
		" AND p.provolatile <> 'v' AND l.lanname <> 'internal'"
		" AND NOT p.proargtypes::pg_catalog.oid[] && ARRAY['internal', 'cstring']::pg_catalog.regtype[]::pg_catalog.oid[]"
		" GROUP BY p.oid ORDER BY 2::pg_catalog.text";
	PGresult   *functions = PQexec(connection, list);

	if (PQresultStatus(functions) != PGRES_TUPLES_OK || PQntuples(functions) < 80)
		die("the list of functions to be called by their OID");
	for (int i = 0; i < PQntuples(functions); i++)
	{
		subject		target = {.type = PQgetvalue(functions, i, 1)};
		PGresult   *values = PQexecParams(connection, PQgetvalue(functions, i, 2), 0, NULL,
										  NULL, NULL, NULL, 1);

		if (PQresultStatus(values) != PGRES_TUPLES_OK || PQnfields(values) > MOST_ARGUMENTS)
			die(target.type);
		for (int null = -1; null <= PQnfields(values); null++)
			call_by_oid(&target, atoi(PQgetvalue(functions, i, 0)), values, null);
		PQclear(values);
	}
	PQclear(functions);
	end_test("functions", "by their OID");
}

int
main(int count, char **arguments)
{
	state = count > 1 ? strtoull(arguments[1], NULL, 10) : 1;
	state = state * UINT64_C(0x9E3779B97F4A7C15) + 1;
	if (count > 2)
		rounds = atoi(arguments[2]);
	connection = PQconnectdb("");
	if (PQstatus(connection) != CONNECTION_OK)
		die("connection");
	PQclear(PQexec(connection, "SET statement_timeout = '60s'"));
	for (int i = 0; i < COUNT(subjects); i++)
	{
		attack_binary(&subjects[i]);
		attack_text(&subjects[i]);
	}
	attack_functions();
	attack_by_oid();
	printf("1..%d\n", test_number);
	PQfinish(connection);
	return failed_tests > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
