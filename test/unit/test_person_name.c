/*-------------------------------------------------------------------------
 *
 * test_person_name.c
 *		Names taken apart.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "person_name.h"

/* The fields of the key with a bar between them; static, for one check. */
static const char *
key_of(const char *name)
{
	static char fields[4096];
	char	   *to = fields;
	cbcc_name_key key;

	if (cbcc_name_key_make(&unit_plain_host, name, strlen(name), &key).code != CBCC_OK)
		return "error";
	for (int i = 0; i < key.count; i++)
		to += sprintf(to, "%s%.*s", i > 0 ? "|" : "",
					  (int) (key.ends[i] - key.starts[i]), key.bytes + key.starts[i]);
	*to = '\0';
	cbcc_name_key_release(&unit_plain_host, &key);
	return fields;
}

#define CHECK_KEY(name, want) CHECK_BYTES(key_of(name), strlen(key_of(name)), want)

int
main(void)
{
	TEST("given name, family name, middle names")
	{
		CHECK_KEY("Nguyễn Văn An", "an|nguyễn|văn");
		CHECK_KEY("  LÊ   Thị  Kim Hoà ", "hòa|lê|thị|kim");
		CHECK_KEY("An", "an|");
		CHECK_KEY("H'Hen Niê", "niê|hhen");
		CHECK_KEY("K\u2019Vinh", "kvinh|");
		CHECK_KEY("Y-Khoa \u2013 Niê", "niê|ykhoa");
		CHECK_KEY("Ðỗ\u00A0An", "an|đỗ");
		CHECK_KEY("Nguye\u0302\u0303n V. An", "an|nguyễn|v");
		CHECK_KEY("", "");
		CHECK_KEY(" - ' .", "");
	}
	TEST("titles")
	{
		static const char *const titles[] = {
			"TS.", "ThS.", "Th.S", "ts", "PGS.TS.", "PGS, TS", "GS.TSKH", "BS", "BSCKI.",
			"BSCKII", "BS.CKII", "BS. CK2", "CN.", "KS", "DS", "LS", "Đ/c", "ĐC", "đ.c", "Đồng chí",
			"Ông", "Bà", "Thạc sĩ", "Thạc sỹ", "Tiến sĩ", "PHÓ GIÁO SƯ", "Kỹ sư", "Cử nhân",
			"Luật sư", "Kiến trúc sư", "Đại tá", "Thiếu tướng", "Trung úy", "Thượng uý",
			"Ông TS.", "Đồng chí Đại tá PGS.TS", "Th\u00E1\u0323c s\u0129"
		};
		char		name[200];

		for (size_t i = 0; i + 1 < sizeof(titles) / sizeof(titles[0]); i++)
		{
			snprintf(name, sizeof(name), "%s Trần Văn Pao", titles[i]);
			if (!CHECK_KEY(name, "pao|trần|văn"))
				printf("# %s\n", name);
		}
	}
	TEST("what only looks like a title")
	{
		CHECK_KEY("Ông Văn An", "an|ông|văn");
		CHECK_KEY("Bà Hoa", "hoa|bà");
		CHECK_KEY("Anh Đức", "đức|anh");
		CHECK_KEY("TS", "ts|");
		CHECK_KEY("Trung Tá", "tá|trung");
		CHECK_KEY("Đại Văn Tá", "tá|đại|văn");
		CHECK_KEY("Tiến Sĩ Đức", "đức|");
		CHECK_KEY("Trần Ông Bà", "bà|trần|ông");
	}
	TEST("what stands behind a name counts last, a number before it not at all")
	{
		CHECK_KEY("Lê Thị Hoa (Hà)", "hoa|lê|thị||(hà)");
		CHECK_KEY("Lê Thị Hoa (tức Ba Hoa)", "hoa|lê|thị||(tức|ba|hoa)");
		CHECK_KEY("Hoa (A)", "hoa|||(a)");
		CHECK_KEY("Bà Lê Hoa (A).", "hoa|lê||(a)");
		CHECK_KEY("Lê (Thị) Hoa", "hoa|lê|(thị)");
		CHECK_KEY("(Hà)", "(hà)|");
		CHECK_KEY("Lê Hoa, phó chủ tịch", "hoa|lê||phó|chủ|tịch");
		CHECK_KEY("PGS, TS Lê Hoà, Anh hùng", "hòa|lê||anh|hùng");
		CHECK_KEY("Lê, Hoa", "hoa|lê");
		CHECK_KEY("12. GVC.TS. Lê Hoa", "hoa|lê");
		CHECK_KEY("12", "12|");
	}
	TEST("long and damaged names")
	{
		char		name[4000] = "";
		char	   *marks = malloc(2001);

		for (int i = 0; i < 200; i++)
			strcat(name, "Nguyễn ");
		CHECK(strlen(key_of(name)) > 1000);
		for (int i = 0; i < 1000; i++)
			memcpy(marks + 2 * i, "\u0301", 2);
		marks[2000] = '\0';
		CHECK(strlen(key_of(marks)) == 2001);
		free(marks);
	}
	TEST("a NUL in a name")
	{
		static const char name[] = "đ/c\0\0\0 Hồ Văn Pao";
		cbcc_name_words words;

		CHECK_INT(cbcc_name_split(&unit_plain_host, name, sizeof(name) - 1, &words).code, CBCC_OK);
		CHECK_INT(words.first, 0);
		CHECK_INT(words.count, 4);
	}
	return UNIT_DONE();
}
