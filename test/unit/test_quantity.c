/*-------------------------------------------------------------------------
 *
 * test_quantity.c
 *		Quantities written and read back.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

/* The canonical form of what a literal says, or the error's number. */
static const char *
reading(const char *text)
{
	static char buffer[CBCC_QUANTITY_TEXT_SIZE];
	cbcc_quantity quantity;
	cbcc_error	error = cbcc_quantity_parse(&unit_plain_host, text, strlen(text), &quantity);

	if (error.code != CBCC_OK)
		snprintf(buffer, sizeof(buffer), "error %d at %zu", (int) error.code,
				 error.position);
	else
		cbcc_quantity_format(&quantity, buffer);
	return buffer;
}

static void
check_round_trip(cbcc_quantity quantity)
{
	char		buffer[CBCC_QUANTITY_TEXT_SIZE];
	cbcc_quantity again;
	size_t		length;
	cbcc_error	error;

	while (quantity.value.scale > 0 && quantity.value.mantissa % 10 == 0)
	{
		quantity.value.mantissa /= 10;
		quantity.value.scale--;
	}
	length = cbcc_quantity_format(&quantity, buffer);
	CHECK(length < sizeof(buffer));
	error = cbcc_quantity_parse(&unit_plain_host, buffer, length, &again);
	if (!CHECK_INT(error.code, CBCC_OK) ||
		!CHECK_INT(cbcc_quantity_compare(&quantity, &again), 0))
		printf("#   \"%s\"\n", buffer);
	CHECK_INT(again.value.mantissa, quantity.value.mantissa);
	CHECK_INT(again.value.scale, quantity.value.scale);
}

static void
check_round_trips(void)
{
	static const int64_t mantissas[] = {
		0, 1, 5, 10, 100, 999, 1000, 1001, 10000, 100000, 1000000, 1000000000,
		123456789012345678, 999999999999999999, INT64_MAX, -1, -1000,
		-999999999999999999, -INT64_MAX
	};

	for (int unit = 0; unit < CBCC_UNIT_COUNT; unit++)
		for (int approx = 0; approx < CBCC_APPROX_COUNT; approx++)
			for (size_t i = 0; i < sizeof(mantissas) / sizeof(mantissas[0]); i++)
				for (int scale = 0; scale <= CBCC_DECIMAL_MAX_SCALE; scale++)
					check_round_trip((cbcc_quantity) {
						{mantissas[i], (uint8_t) scale},
						(cbcc_unit) unit, (cbcc_approx) approx
					});
}

int
main(void)
{
	TEST("every form reads back to the same quantity")
	{
		check_round_trips();
	}
	TEST("the forms people write")
	{
		CHECK_STRING(reading("gần 125.300 lượt"), "gần 125.300 lượt");
		CHECK_STRING(reading("55,6 %"), "55,6%");
		CHECK_STRING(reading("30 ngàn người"), "30.000 người");
		CHECK_STRING(reading("2 tỷ 760 triệu đồng"), "2.760.000.000 đồng");
		CHECK_STRING(reading("ba mươi ba lớp"), "33 lớp");
		CHECK_STRING(reading("64% kế hoạch"), "64% kế hoạch");
		CHECK_STRING(reading("9.223.372.036 tỷ đồng"),
					 "9.223.372.036.000.000.000 đồng");
		CHECK_STRING(reading("hàng chục nghìn lượt người"), "hàng vạn lượt");
		CHECK_STRING(reading("từ 100 người trở lên"), "ít nhất 100 người");
		CHECK_STRING(reading("ngót 3 lần"), "gần 3 lần");
		CHECK_STRING(reading("\xE2\x88\x92" "23 người"), "-23 người");
	}
	TEST("what is no quantity says where")
	{
		CHECK_STRING(reading(""), "error 1 at 0");
		CHECK_STRING(reading("12"), "error 1 at 2");
		CHECK_STRING(reading("12 quả"), "error 1 at 3");
		CHECK_STRING(reading("1.2.3 người"), "error 1 at 0");
		CHECK_STRING(reading("1234567890123456789 người"), "error 2 at 0");
		CHECK_STRING(reading("9.223.372.037 tỷ đồng"), "error 2 at 0");
		CHECK_STRING(reading("9.223.372.036.854.775.808 đồng"), "error 2 at 0");
		CHECK_STRING(reading("hơn hàng nghìn lượt"), "error 1 at 5");
		CHECK_STRING(reading("5 người lớp"), "error 1 at 11");
	}
	return UNIT_DONE();
}
