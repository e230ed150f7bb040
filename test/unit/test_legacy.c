/*-------------------------------------------------------------------------
 *
 * test_legacy.c
 *		Encodings of the 1990s: there and back, and what is recognised.
 *
 *-------------------------------------------------------------------------
 */
#include "unit_test.h"

#include "legacy.h"
#include "syllables.h"

static bool
decodes(cbcc_legacy encoding, const char *text, const char *want)
{
	cbcc_string result;
	cbcc_error	error = cbcc_legacy_decode(&unit_plain_host, encoding, text, strlen(text), &result);
	bool		good = error.code == CBCC_OK && result.length == strlen(want) &&
		memcmp(result.bytes, want, result.length) == 0;

	if (!good)
		printf("# %s: %s at %zu, %.*s\n", text, error.message ? error.message : "", error.position,
			   (int) result.length, result.bytes ? result.bytes : "");
	free((void *) result.bytes);
	return good;
}

static bool
round_trips(cbcc_legacy encoding, const char *text)
{
	cbcc_string there;
	char	   *copy;
	bool		good;

	if (cbcc_legacy_encode(&unit_plain_host, encoding, text, strlen(text), &there).code != CBCC_OK)
	{
		printf("# %s cannot be encoded\n", text);
		return false;
	}
	copy = strndup(there.bytes, there.length);
	good = decodes(encoding, copy, text);
	free(copy);
	free((void *) there.bytes);
	return good;
}

static size_t
fails_at(cbcc_legacy encoding, const char *text)
{
	cbcc_string result;
	cbcc_error	error = cbcc_legacy_decode(&unit_plain_host, encoding, text, strlen(text), &result);

	free((void *) result.bytes);
	return error.code == CBCC_OK ? SIZE_MAX : error.position;
}

static cbcc_legacy
detected(const char *text)
{
	cbcc_legacy result;

	CHECK(cbcc_legacy_detect(&unit_plain_host, text, strlen(text), &result).code == CBCC_OK);
	return result;
}

/* What an encoding makes of a text must be recognised, or not taken for another. */
static bool
is_recognised(cbcc_legacy encoding, const char *text)
{
	cbcc_string there;
	cbcc_legacy got = CBCC_LEGACY_NONE;

	(void) cbcc_legacy_encode(&unit_plain_host, encoding, text, strlen(text), &there);
	(void) cbcc_legacy_detect(&unit_plain_host, there.bytes, there.length, &got);
	free((void *) there.bytes);
	return got == encoding;
}

int
main(void)
{
	TEST("every syllable, there and back")
	{
		for (size_t i = 0; i < test_syllable_count(); i++)
		{
			test_syllable syllable;
			char		text[TEST_SYLLABLE_SIZE];

			test_syllable_get(i, &syllable);
			for (int letter_case = 0; letter_case < TEST_CASES; letter_case++)
				for (int place = -1; place < test_syllable_vowels(&syllable); place++)
				{
					test_syllable_write(&syllable, place, letter_case, text);
					for (int e = CBCC_LEGACY_TCVN3; e < CBCC_LEGACY_COUNT; e++)
						if (e != CBCC_LEGACY_TCVN3 || letter_case == TEST_LOWER)
							CHECK(round_trips((cbcc_legacy) e, text));
				}
		}
	}
	TEST("texts as they were typed")
	{
		CHECK(decodes(CBCC_LEGACY_TCVN3, "§¹i häc LuËt", "Đại học Luật"));
		CHECK(decodes(CBCC_LEGACY_TCVN3, "Cao ®¼ng – “®Þa chÝnh”, 2013", "Cao đẳng – “địa chính”, 2013"));
		CHECK(decodes(CBCC_LEGACY_VNI, "Ñaïi hoïc Luaät", "Đại học Luật"));
		CHECK(decodes(CBCC_LEGACY_VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"));
		CHECK(decodes(CBCC_LEGACY_VNI, "Aán ÖÙNG thöû thuôû ngöôøi kyõ kyø myõ Mî", "Ấn ỨNG thử thuở người kỹ kỳ mỹ Mỵ"));
		CHECK(decodes(CBCC_LEGACY_UTF8_LATIN1, "Ä\xC2\x90" "áº¡i há»\xC2\x8D" "c", "Đại học"));
		CHECK(decodes(CBCC_LEGACY_UTF8_WINDOWS1252, "Trung cáº¥p Ká»¹ thuáº­t â€“ Ä‘á»§", "Trung cấp Kỹ thuật – đủ"));
	}
	TEST("an error says where")
	{
		CHECK_INT(fails_at(CBCC_LEGACY_TCVN3, "§¹i học"), 7);
		CHECK_INT(fails_at(CBCC_LEGACY_VNI, "Ñaïi hùc"), 8);
		CHECK_INT(fails_at(CBCC_LEGACY_UTF8_LATIN1, "abÄ"), 2);
		CHECK_INT(fails_at(CBCC_LEGACY_TCVN3, "a\u00C0"), 1);
		CHECK_INT(fails_at(CBCC_LEGACY_TCVN3, ""), (long long) SIZE_MAX);
	}
	TEST("recognised where it is sure")
	{
		static const char *const texts[] = {
			"Đại học Luật", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Trung cấp lý luận chính trị",
			"Cao đẳng sư phạm; chứng chỉ tin học, ngoại ngữ B", "Nguyễn Văn Hoà"
		};

		for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
			for (int e = CBCC_LEGACY_TCVN3; e < CBCC_LEGACY_COUNT; e++)
				if (!CHECK(is_recognised((cbcc_legacy) e, texts[i]) ||
						   e == CBCC_LEGACY_UTF8_WINDOWS1252))
					printf("# %s in %d\n", texts[i], e);
		CHECK_INT(detected("Q§-UBND, C«ng chøc §H LuËt"), CBCC_LEGACY_TCVN3);
	}
	TEST("nothing else is taken for one")
	{
		static const char *const texts[] = {
			"", "abc", "Đại học Luật", "và có là", "thế à", "hoà", "café", "naïve", "où est-il où", "Thaï", "für Zürich",
			"août, goût, coût", "São Paulo, João", "Bjørn Ødegård", "El Niño, mañana", "§ 12", "thé", "häc", "5 m² và 3 m³",
			"Citroën Noël Raphaël", "5°C – 10°C", "© 2020 ® ™", "ÀÁÂ", "cộng hòa và §¹i häc", "fiancé", "Lê Văn Tám", "là cá"
		};

		/* what is recognised must decode, the whole of it */
		CHECK_INT(detected("Ñaïi hoïc Tröôøng"), CBCC_LEGACY_VNI);
		CHECK_INT(detected("Ñaïi hoïc 麬 Tröôøng"), CBCC_LEGACY_NONE);
		for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
			if (!CHECK_INT(detected(texts[i]), CBCC_LEGACY_NONE))
				printf("# %s\n", texts[i]);
		for (size_t i = 0; i < test_syllable_count(); i++)
		{
			test_syllable syllable;
			char		text[TEST_SYLLABLE_SIZE];

			test_syllable_get(i, &syllable);
			test_syllable_write(&syllable, -1, TEST_LOWER, text);
			CHECK_INT(detected(text), CBCC_LEGACY_NONE);
		}
	}
	return UNIT_DONE();
}
