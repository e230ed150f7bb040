/*-------------------------------------------------------------------------
 *
 * quantity.c
 *		The type quantity.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "wrapper.h"

#define FORMAT_VERSION 1

/*
 * On disk: normalized, so that equal quantities are equal bytes.
 */
typedef struct stored_quantity
{
	int64		mantissa;
	uint8		scale;
	uint8		unit;
	uint8		approx;
	uint8		version;
	uint32		reserved;		/* zero */
} stored_quantity;

StaticAssertDecl(sizeof(stored_quantity) == CBCC_QUANTITY_SIZE, "quantity has 16 bytes on disk");

PG_FUNCTION_INFO_V1(quantity_in);
PG_FUNCTION_INFO_V1(quantity_out);
PG_FUNCTION_INFO_V1(quantity_recv);
PG_FUNCTION_INFO_V1(quantity_send);
PG_FUNCTION_INFO_V1(quantity_eq);
PG_FUNCTION_INFO_V1(quantity_ne);
PG_FUNCTION_INFO_V1(quantity_lt);
PG_FUNCTION_INFO_V1(quantity_le);
PG_FUNCTION_INFO_V1(quantity_gt);
PG_FUNCTION_INFO_V1(quantity_ge);
PG_FUNCTION_INFO_V1(quantity_cmp);
PG_FUNCTION_INFO_V1(quantity_hash);
PG_FUNCTION_INFO_V1(quantity_hash_extended);
PG_FUNCTION_INFO_V1(quantity_value);
PG_FUNCTION_INFO_V1(quantity_unit);
PG_FUNCTION_INFO_V1(quantity_approx);
PG_FUNCTION_INFO_V1(quantity_bounds);

static stored_quantity *
get_stored(FunctionCallInfo fcinfo, int argument)
{
	return (stored_quantity *) PG_GETARG_POINTER(argument);
}

cbcc_quantity
cbcc_quantity_of_datum(Datum value)
{
	const stored_quantity *stored = (const stored_quantity *) DatumGetPointer(value);

	if (unlikely(stored->version != FORMAT_VERSION || stored->scale > CBCC_DECIMAL_MAX_SCALE ||
				 stored->unit >= CBCC_UNIT_COUNT || stored->approx >= CBCC_APPROX_COUNT ||
				 stored->mantissa == PG_INT64_MIN))
		cbcc_report_damage("quantity");
	return (cbcc_quantity) {
		.value = {stored->mantissa, stored->scale},
		.unit = (cbcc_unit) stored->unit,
		.approx = (cbcc_approx) stored->approx
	};
}

static cbcc_quantity
get_quantity(FunctionCallInfo fcinfo, int argument)
{
	return cbcc_quantity_of_datum(PG_GETARG_DATUM(argument));
}

Datum
cbcc_quantity_datum(const cbcc_quantity *quantity)
{
	stored_quantity *stored = palloc0(sizeof(stored_quantity));

	stored->mantissa = quantity->value.mantissa;
	stored->scale = quantity->value.scale;
	while (stored->scale > 0 && stored->mantissa % 10 == 0)
	{
		stored->mantissa /= 10;
		stored->scale--;
	}
	stored->unit = (uint8) quantity->unit;
	stored->approx = (uint8) quantity->approx;
	stored->version = FORMAT_VERSION;
	return PointerGetDatum(stored);
}

Datum
cbcc_decimal_datum(cbcc_decimal value)
{
	return NumericGetDatum(int64_div_fast_to_numeric(value.mantissa,
													 value.scale));
}

Datum
quantity_in(PG_FUNCTION_ARGS)
{
	const char *text = PG_GETARG_CSTRING(0);
	size_t		length = strlen(text);
	cbcc_quantity quantity;
	cbcc_error	error = cbcc_quantity_parse(&cbcc_current_host, text, length, &quantity);

	if (error.code != CBCC_OK)
	{
		cbcc_report_literal(cbcc_error_context(fcinfo), &error, "quantity",
							text, length);
		PG_RETURN_NULL();
	}
	return cbcc_quantity_datum(&quantity);
}

Datum
quantity_out(PG_FUNCTION_ARGS)
{
	cbcc_quantity quantity = get_quantity(fcinfo, 0);
	char	   *buffer = palloc(CBCC_QUANTITY_TEXT_SIZE);

	cbcc_quantity_format(&quantity, buffer);
	PG_RETURN_CSTRING(buffer);
}

Datum
quantity_recv(PG_FUNCTION_ARGS)
{
	size_t		length;
	char	   *text = cbcc_receive_text((StringInfo) PG_GETARG_POINTER(0),
										 "quantity", &length);
	cbcc_quantity quantity;
	cbcc_error	error = cbcc_quantity_parse(&cbcc_current_host, text, length, &quantity);

	if (error.code != CBCC_OK)
		cbcc_report_literal(NULL, &error, "quantity", text, length);
	return cbcc_quantity_datum(&quantity);
}

Datum
quantity_send(PG_FUNCTION_ARGS)
{
	cbcc_quantity quantity = get_quantity(fcinfo, 0);
	char		buffer[CBCC_QUANTITY_TEXT_SIZE];
	size_t		length = cbcc_quantity_format(&quantity, buffer);

	PG_RETURN_BYTEA_P(cbcc_send_text(buffer, length));
}

static int
compare(FunctionCallInfo fcinfo)
{
	cbcc_quantity a = get_quantity(fcinfo, 0);
	cbcc_quantity b = get_quantity(fcinfo, 1);

	return cbcc_quantity_compare(&a, &b);
}

Datum
quantity_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
quantity_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
quantity_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
quantity_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
quantity_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
quantity_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
quantity_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

/*
 * The hash is of the fields, not of the bytes, so that neither the format
 * version nor the machine's byte order in the padding can change it.
 */
static uint64
hash_quantity(const stored_quantity *stored, uint64 seed)
{
	uint64		value = (uint64) stored->mantissa;
	uint32		fields = (uint32) stored->scale << 16 |
		(uint32) stored->unit << 8 | stored->approx;

	value = DatumGetUInt64(hash_uint32_extended((uint32) value, seed)) ^
		DatumGetUInt64(hash_uint32_extended((uint32) (value >> 32), ~seed));
	return DatumGetUInt64(hash_uint32_extended(fields, value));
}

Datum
quantity_hash(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32((uint32) hash_quantity(get_stored(fcinfo, 0), 0));
}

Datum
quantity_hash_extended(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT64(hash_quantity(get_stored(fcinfo, 0),
								   (uint64) PG_GETARG_INT64(1)));
}

Datum
quantity_value(PG_FUNCTION_ARGS)
{
	return cbcc_decimal_datum(get_quantity(fcinfo, 0).value);
}

Datum
quantity_unit(PG_FUNCTION_ARGS)
{
	CBCC_RETURN_ENUM(CBCC_ENUM_UNIT, get_quantity(fcinfo, 0).unit);
}

Datum
quantity_approx(PG_FUNCTION_ARGS)
{
	CBCC_RETURN_ENUM(CBCC_ENUM_APPROX, get_quantity(fcinfo, 0).approx);
}

Datum
quantity_bounds(PG_FUNCTION_ARGS)
{
	cbcc_quantity quantity = get_quantity(fcinfo, 0);
	cbcc_bounds bounds = cbcc_quantity_bounds(&quantity);
	TypeCacheEntry *numrange = lookup_type_cache(NUMRANGEOID,
												 TYPECACHE_RANGE_INFO);
	Datum		value = cbcc_decimal_datum(quantity.value);
	RangeBound	lower = {
		.val = value,
		.infinite = !bounds.has_lower,
		.inclusive = bounds.lower_inclusive,
		.lower = true
	};
	RangeBound	upper = {
		.val = value,
		.infinite = !bounds.has_upper,
		.inclusive = bounds.upper_inclusive
	};

	PG_RETURN_RANGE_P(cbcc_make_range(numrange, &lower, &upper, false));
}
