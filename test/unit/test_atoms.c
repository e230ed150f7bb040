/*
 * Atoms of a page, which words met before must not change.
 */
#include "forms.h"
#include "page.h"

/* What differs between the page's atoms and those read letter by letter. */
static void
check_atoms(const char *text, size_t length, cbcc_word_table *words)
{
	unit_memory memory;
	cbcc_host	host = unit_host(&memory);
	cbcc_reader reader;
	cbcc_page	page;

	host.words = words;
	CHECK_INT(cbcc_page_read(&host, text, length, &page), CBCC_OK);
	cbcc_reader_start(&reader, text, length);
	for (size_t i = 0; i < page.atoms.count; i++)
	{
		const cbcc_atom *kept = &page.atoms.items[i];
		cbcc_atom	atom;

		cbcc_reader_next(&reader, &atom);
		CHECK_INT(kept->kind, atom.kind);
		CHECK_INT(kept->spaced, atom.spaced && i > 0 && kept[-1].kind != CBCC_ATOM_BREAK);
		CHECK_INT(kept->capital, atom.capital);
		CHECK_INT(kept->all_capital, atom.all_capital);
		CHECK_INT(kept->mark, atom.mark);
		CHECK(kept->key == atom.key);
		CHECK_INT(kept->start, atom.start);
		CHECK_INT(kept->end, atom.end);
		CHECK_INT(kept->first, atom.first);
		CHECK_INT(kept->last, atom.last);
		CHECK_INT(page.atoms.syllables[i], cbcc_lexicon_syllable(atom.key));
	}
	CHECK_INT(page.atoms.items[page.atoms.count - 1].kind, CBCC_ATOM_END);
	cbcc_page_end(&page);
	unit_release_all(&memory);
}

/* Behind each stands enough for it to be looked up by its bytes. */
#define BEHIND " va nhung chu khac nua o phia sau"

static void
test_words_met_before(void)
{
	static const char *const texts[] = {
		"Xã xã XÃ X xa" BEHIND,
		"xã, xã; xã: xã? (xã) xã/xã" BEHIND,
		"\u2013 \u2013 \u2013xã \u2026 \u2026 \u2026\u201d \u2c60 xã\u2c60 \u2003xã \u202f \U0001f600 \U0001f600 \u201c xã\u201d xã\u00a0xã xã\u2013xã \u201cxã\u201d" BEHIND,
		"xa\u0303 xa\u0303 xã\u0323 \u0303xã x\u0303" BEHIND,
		"6 6,5 6.5 6, 6. 6a 6xã 12/12 2020-2025 1.250.000 12345 12345,6" BEHIND,
		"a6 a6,5 B1 B1. xã_xã xã@xã [xã]" BEHIND,
		" xã  xã\txã \n\n xã\n,\n6\r\n" BEHIND,
		"nghiêng nghie\u0302ng nghiêngnghiêng nghiêngnghiêngn" BEHIND,
		"x\xc3 x\xe1\xba \xba\xa1 x\xff xã\xff" BEHIND,
		"xã", "xã xã", "6", "",
	};
	static cbcc_word_table words;
	size_t		count = sizeof(texts) / sizeof(texts[0]);

	for (size_t i = 0; i < count; i++)
		check_atoms(texts[i], strlen(texts[i]), NULL);
	for (size_t round = 0; round < 2; round++)
		for (size_t i = 0; i < count; i++)
			check_atoms(texts[i], strlen(texts[i]), &words);
	for (size_t i = count; i-- > 0;)
		check_atoms(texts[i], strlen(texts[i]), &words);
}

/* The table has zeros behind a word, which a text may have, too. */
static void
test_zeros(void)
{
	static const char text[] =
		"@nghiengnghiengnghieng @nghieng @ x xa \xe2\x80 \xe2\x80\x94 ; "
		"@\0 x\0 xa\0\0 \xe2\x80\0 \xe2\x80\x94\0 ;\0" BEHIND;
	static cbcc_word_table words;

	for (size_t round = 0; round < 2; round++)
		check_atoms(text, sizeof(text) - 1, &words);
}

/* More words than the table holds, each again when others have come. */
static void
test_more_words_than_kept(void)
{
	static cbcc_word_table words;
	static char text[8 * 3 * CBCC_WORDS / 2 + 1];
	size_t		length = 0;

	for (unsigned i = 0; i < 3 * CBCC_WORDS / 2; i++)
		length += (size_t) sprintf(text + length, "x%x ", i);
	for (unsigned round = 0; round < 2; round++)
		check_atoms(text, length, &words);
}

/* What differs between the atoms of a text and those of its NFD. */
static void
check_forms(const char *text)
{
	char	   *apart = unit_decomposed(text);
	cbcc_reader readers[2];
	cbcc_atom	atoms[2];

	cbcc_reader_start(&readers[0], text, strlen(text));
	cbcc_reader_start(&readers[1], apart, strlen(apart));
	do
	{
		bool		same;

		for (int i = 0; i < 2; i++)
			cbcc_reader_next(&readers[i], &atoms[i]);
		same = atoms[0].kind == atoms[1].kind && atoms[0].spaced == atoms[1].spaced &&
			atoms[0].capital == atoms[1].capital &&
			atoms[0].all_capital == atoms[1].all_capital && atoms[0].key == atoms[1].key;
		unit_check(same, __FILE__, __LINE__, text);
	} while (atoms[0].kind != CBCC_ATOM_END && atoms[1].kind != CBCC_ATOM_END);
	free(apart);
}

/* "İ", "Č", "ñ": letters of other languages, too, are the same in NFD. */
static void
test_forms_of_letters(void)
{
	for (uint32_t c = 0xC0; c < 0x1F00; c = c == 0x24F ? 0x1E00 : c + 1)
	{
		char		letter[5] = "";
		char		text[64];

		(void) cbcc_utf8_encode(c, letter);
		snprintf(text, sizeof(text), "%s a%sb A%sB %s%s 7%s", letter, letter, letter, letter,
				 letter, letter);
		check_forms(text);
	}
}

int
main(void)
{
	test_words_met_before();
	test_zeros();
	test_more_words_than_kept();
	test_forms_of_letters();
	return UNIT_DONE();
}
