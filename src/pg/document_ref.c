/*-------------------------------------------------------------------------
 *
 * document_ref.c
 *		The type document_ref.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/date.h"

#include "wrapper.h"

#define FORMAT_VERSION 1

#define HAS_ISSUED 1
#define HAS_NUMBER 2
#define HAS_ISSUER 4

/* On disk; number and issuer follow one another to the end of the value. */
typedef struct stored_document
{
	int32		vl_len_;
	uint8		version;
	uint8		kind;
	uint8		flags;
	uint8		reserved;		/* zero */
	int32		year;			/* 0: not known */
	int32		issued;			/* days since 2000-01-01 */
	int32		number_length;
	char		bytes[FLEXIBLE_ARRAY_MEMBER];
} stored_document;

/* Keys of most documents fit here. */
#define KEY_SIZE 512

typedef struct document_key
{
	size_t		length;
	char	   *bytes;
	char		buffer[KEY_SIZE];
} document_key;

PG_FUNCTION_INFO_V1(document_ref_in);
PG_FUNCTION_INFO_V1(document_ref_out);
PG_FUNCTION_INFO_V1(document_ref_recv);
PG_FUNCTION_INFO_V1(document_ref_send);
PG_FUNCTION_INFO_V1(document_ref_eq);
PG_FUNCTION_INFO_V1(document_ref_ne);
PG_FUNCTION_INFO_V1(document_ref_lt);
PG_FUNCTION_INFO_V1(document_ref_le);
PG_FUNCTION_INFO_V1(document_ref_gt);
PG_FUNCTION_INFO_V1(document_ref_ge);
PG_FUNCTION_INFO_V1(document_ref_cmp);
PG_FUNCTION_INFO_V1(document_ref_hash);
PG_FUNCTION_INFO_V1(document_ref_hash_extended);
PG_FUNCTION_INFO_V1(document_ref_kind);
PG_FUNCTION_INFO_V1(document_ref_number);
PG_FUNCTION_INFO_V1(document_ref_year);
PG_FUNCTION_INFO_V1(document_ref_issuer);
PG_FUNCTION_INFO_V1(document_ref_issued);

static stored_document *
get_stored(FunctionCallInfo fcinfo, int argument)
{
	stored_document *stored = (stored_document *) PG_DETOAST_DATUM(PG_GETARG_DATUM(argument));
	Size		header = offsetof(stored_document, bytes);

	if (unlikely(VARSIZE(stored) < header || stored->version != FORMAT_VERSION ||
				 stored->kind >= CBCC_DOCUMENT_COUNT || stored->number_length < 0 ||
				 (Size) stored->number_length > VARSIZE(stored) - header))
		cbcc_report_damage("document_ref");
	return stored;
}

static cbcc_document
to_document(const stored_document *stored)
{
	cbcc_document document = {0};
	size_t		length = VARSIZE(stored) - offsetof(stored_document, bytes);

	document.kind = (cbcc_document_kind) stored->kind;
	document.year = stored->year;
	document.has_issued = (stored->flags & HAS_ISSUED) != 0;
	document.issued = stored->issued;
	if (stored->flags & HAS_NUMBER)
		document.number = (cbcc_string) {stored->bytes, stored->number_length};
	if (stored->flags & HAS_ISSUER)
		document.issuer = (cbcc_string) {
			stored->bytes + stored->number_length,
			length - stored->number_length
		};
	return document;
}

Datum
cbcc_document_datum(const cbcc_document *document)
{
	size_t		header = offsetof(stored_document, bytes);
	stored_document *stored = palloc0(header + document->number.length +
									  document->issuer.length);
	cbcc_document plain = cbcc_document_plain(&cbcc_current_host, document, stored->bytes);

	SET_VARSIZE(stored, header + plain.number.length + plain.issuer.length);
	stored->version = FORMAT_VERSION;
	stored->kind = (uint8) plain.kind;
	stored->flags = (plain.has_issued ? HAS_ISSUED : 0) |
		(plain.number.bytes != NULL ? HAS_NUMBER : 0) |
		(plain.issuer.bytes != NULL ? HAS_ISSUER : 0);
	stored->year = plain.year;
	stored->issued = plain.has_issued ? plain.issued : 0;
	stored->number_length = (int32) plain.number.length;
	return PointerGetDatum(stored);
}

static char *
format_document(const cbcc_document *document, size_t *length)
{
	char	   *text;

	*length = cbcc_document_format(&cbcc_current_host, document, NULL, 0);
	text = palloc(*length + 1);
	(void) cbcc_document_format(&cbcc_current_host, document, text, *length);
	text[*length] = '\0';
	return text;
}

Datum
document_ref_in(PG_FUNCTION_ARGS)
{
	const char *text = PG_GETARG_CSTRING(0);
	size_t		length = strlen(text);
	cbcc_document document;
	cbcc_error	error = cbcc_document_parse(&cbcc_current_host, text, length, &document);

	if (error.code != CBCC_OK)
	{
		cbcc_report_literal(cbcc_error_context(fcinfo), &error,
							"document_ref", text, length);
		PG_RETURN_NULL();
	}
	return cbcc_document_datum(&document);
}

Datum
document_ref_out(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));
	size_t		length;

	PG_RETURN_CSTRING(format_document(&document, &length));
}

Datum
document_ref_recv(PG_FUNCTION_ARGS)
{
	size_t		length;
	char	   *text = cbcc_receive_text((StringInfo) PG_GETARG_POINTER(0),
										 "document_ref", &length);
	cbcc_document document;
	cbcc_error	error = cbcc_document_parse(&cbcc_current_host, text, length, &document);

	if (error.code != CBCC_OK)
		cbcc_report_literal(NULL, &error, "document_ref", text, length);
	return cbcc_document_datum(&document);
}

Datum
document_ref_send(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));
	size_t		length;
	char	   *text = format_document(&document, &length);

	PG_RETURN_BYTEA_P(cbcc_send_text(text, length));
}

static void
key_start(document_key *key, const stored_document *stored)
{
	cbcc_document document = to_document(stored);

	key->bytes = key->buffer;
	key->length = cbcc_document_key(&cbcc_current_host, &document, key->buffer, KEY_SIZE);
	if (key->length > KEY_SIZE)
	{
		key->bytes = palloc(key->length);
		(void) cbcc_document_key(&cbcc_current_host, &document, key->bytes, key->length);
	}
}

static void
key_end(document_key *key)
{
	if (key->bytes != key->buffer)
		pfree(key->bytes);
}

/* An index build must not leak what it detoasts. */
static void
free_copy(FunctionCallInfo fcinfo, int argument, stored_document *stored)
{
	if ((Pointer) stored != DatumGetPointer(PG_GETARG_DATUM(argument)))
		pfree(stored);
}

static int
compare(FunctionCallInfo fcinfo)
{
	stored_document *first = get_stored(fcinfo, 0);
	stored_document *second = get_stored(fcinfo, 1);
	document_key a;
	document_key b;
	int			order;

	key_start(&a, first);
	key_start(&b, second);
	order = memcmp(a.bytes, b.bytes, Min(a.length, b.length));
	if (order == 0 && a.length != b.length)
		order = a.length < b.length ? -1 : 1;
	key_end(&a);
	key_end(&b);
	free_copy(fcinfo, 0, first);
	free_copy(fcinfo, 1, second);
	return order;
}

Datum
document_ref_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
document_ref_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
document_ref_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
document_ref_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
document_ref_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
document_ref_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
document_ref_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

Datum
document_ref_hash(PG_FUNCTION_ARGS)
{
	stored_document *stored = get_stored(fcinfo, 0);
	document_key key;
	Datum		hash;

	key_start(&key, stored);
	hash = hash_any((unsigned char *) key.bytes, (int) key.length);
	key_end(&key);
	free_copy(fcinfo, 0, stored);
	return hash;
}

Datum
document_ref_hash_extended(PG_FUNCTION_ARGS)
{
	stored_document *stored = get_stored(fcinfo, 0);
	document_key key;
	Datum		hash;

	key_start(&key, stored);
	hash = hash_any_extended((unsigned char *) key.bytes, (int) key.length,
							 (uint64) PG_GETARG_INT64(1));
	key_end(&key);
	free_copy(fcinfo, 0, stored);
	return hash;
}

Datum
document_ref_kind(PG_FUNCTION_ARGS)
{
	CBCC_RETURN_ENUM(CBCC_ENUM_DOCUMENT_KIND, get_stored(fcinfo, 0)->kind);
}

Datum
document_ref_number(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));

	if (document.number.bytes == NULL)
		PG_RETURN_NULL();
	return cbcc_text_datum(document.number);
}

Datum
document_ref_year(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));

	if (document.year == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(document.year);
}

Datum
document_ref_issuer(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));

	if (document.issuer.bytes == NULL)
		PG_RETURN_NULL();
	return cbcc_text_datum(document.issuer);
}

Datum
document_ref_issued(PG_FUNCTION_ARGS)
{
	cbcc_document document = to_document(get_stored(fcinfo, 0));

	if (!document.has_issued)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(document.issued);
}
