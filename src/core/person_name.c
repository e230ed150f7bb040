/*-------------------------------------------------------------------------
 *
 * person_name.c
 *		A person's name taken apart, as an office sorts it.
 *
 *-------------------------------------------------------------------------
 */
#include "person_name.h"

#include <string.h>

#include "host.h"
#include "normalize.h"
#include "text.h"

typedef enum letter_kind
{
	KIND_WORD,					/* a letter, or anything else that counts */
	KIND_DROPPED,				/* stands in a word and does not count */
	KIND_GAP
} letter_kind;

static const uint8_t ascii_kinds[128] = {
	[' '] = KIND_GAP, ['\t'] = KIND_GAP, ['\n'] = KIND_GAP, ['\v'] = KIND_GAP,
	['\f'] = KIND_GAP, ['\r'] = KIND_GAP, ['.'] = KIND_GAP, [','] = KIND_GAP,
	[';'] = KIND_GAP,
	['\''] = KIND_DROPPED, ['`'] = KIND_DROPPED, ['-'] = KIND_DROPPED,
	['/'] = KIND_DROPPED
};

/*
 * Titles, folded and without the signs that do not count, with how many words
 * of a name must follow: Ông and Anh are names too.
 */
typedef struct title
{
	const char *words;
	int			least;
} title;

/* Sorted by their first bytes, which are title_heads. */
static const title titles[] = {
	{"anh", 3}, {"b s", 1}, {"bs", 1}, {"bsck1", 1}, {"bsck2", 1},
	{"bscki", 1}, {"bsckii", 1}, {"bsnt", 1}, {"bà", 2}, {"bác", 3},
	{"bác sĩ", 1}, {"bác sỹ", 1}, {"chú", 3}, {"chị", 3}, {"ck1", 1},
	{"ck2", 1}, {"cki", 1}, {"ckii", 1}, {"cn", 1}, {"cô", 3},
	{"cử nhân", 1}, {"ds", 1}, {"dsck1", 1}, {"dsck2", 1}, {"dscki", 1},
	{"dsckii", 1}, {"dược sĩ", 1}, {"dược sỹ", 1}, {"giáo sư", 1}, {"gs", 1},
	{"gsts", 1}, {"gv", 1}, {"gvc", 1}, {"gvcc", 1}, {"kiến trúc sư", 1}, {"ks", 1}, {"kts", 1}, {"kỹ sư", 1},
	{"ls", 1}, {"luật sư", 1}, {"ncs", 1}, {"ngnd", 1}, {"ngưt", 1},
	{"nsnd", 1}, {"nsưt", 1}, {"pgs", 1}, {"pgsts", 1}, {"phó giáo sư", 1},
	{"th s", 1}, {"thiếu tá", 1}, {"thiếu tướng", 1}, {"thiếu úy", 1},
	{"ths", 1}, {"thsbs", 1}, {"thượng tá", 1}, {"thượng tướng", 1},
	{"thượng úy", 1}, {"thạc sĩ", 1}, {"thạc sỹ", 1}, {"tiến sĩ", 1},
	{"tiến sỹ", 1}, {"trung tá", 1}, {"trung tướng", 1}, {"trung úy", 1},
	{"ts", 1}, {"tsbs", 1}, {"tskh", 1}, {"ttnd", 1}, {"ttưt", 1},
	{"ông", 3}, {"đ c", 1}, {"đc", 1}, {"đại tá", 1}, {"đại tướng", 1},
	{"đại úy", 1}, {"đồng chí", 1}
};

static const char title_heads[] = "abcdgklnpt\xC3\xC4";

/* Where the titles with each head end. */
static const uint8_t title_ends[] = {1, 12, 21, 28, 34, 38, 40, 45, 48, 69, 70, 76};

static letter_kind
kind_of(uint32_t c)
{
	switch (c)
	{
		case 0xAD:
		case 0xB4:
		case 0x2BC:
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2014:
		case 0x2018:
		case 0x2019:
		case 0x2032:
		case 0x200C:
		case 0x200D:
			return KIND_DROPPED;
		case 0x85:
		case 0x2028:
		case 0x2029:
		case 0xFF0C:
			return KIND_GAP;
		default:
			return cbcc_is_blank(c) ? KIND_GAP : KIND_WORD;
	}
}

static inline letter_kind
read_kind(const char *text, size_t length, size_t at, int *size)
{
	unsigned char lead = (unsigned char) text[at];

	*size = 1;
	if (lead < 0x80)
		return (letter_kind) ascii_kinds[lead];
	/* letters of Vietnamese, without a closer look */
	if (lead >= 0xC3 && lead <= 0xC9 && at + 1 < length)
	{
		*size = 2;
		return KIND_WORD;
	}
	if (lead == 0xE1 && at + 2 < length && ((unsigned char) text[at + 1] & 0xFE) == 0xBA)
	{
		*size = 3;
		return KIND_WORD;
	}
	return kind_of(cbcc_utf8_decode(text, length, at, size));
}

static void
add_word(cbcc_name_words *words, size_t start, size_t end)
{
	if (words->count == CBCC_NAME_MAX_WORDS)
	{
		words->ends[CBCC_NAME_MAX_WORDS - 2] = words->ends[CBCC_NAME_MAX_WORDS - 1];
		words->count--;
	}
	words->starts[words->count] = (uint32_t) start;
	words->ends[words->count] = (uint32_t) end;
	words->count++;
}

/*
 * A word holds at least one character that counts.  *dropped: one holds
 * another that does not.
 */
static void
find_words(const cbcc_host *host, const char *text, size_t length,
		   cbcc_name_words *words, bool *dropped)
{
	size_t		start = 0;
	size_t		checked = 0;
	bool		in_word = false;
	bool		counts = false;
	int			size;

	words->count = words->all = 0;
	words->first = 0;
	*dropped = false;
	for (size_t at = 0; at < length; at += size)
	{
		letter_kind kind = read_kind(text, length, at, &size);

		cbcc_pause(host, at, &checked);
		if (kind != KIND_GAP)
		{
			if (!in_word)
				start = at;
			in_word = true;
			counts |= kind == KIND_WORD;
			*dropped |= kind == KIND_DROPPED;
			continue;
		}
		if (counts)
			add_word(words, start, at);
		in_word = counts = false;
	}
	if (counts)
		add_word(words, start, length);
	words->all = words->count;
}

/* Copy what counts of a word; returns where the copy ends. */
static char *
copy_word(const cbcc_host *host, const char *text, size_t start, size_t end,
		  char *to)
{
	size_t		checked = start;
	int			size;

	for (size_t at = start; at < end; at += size)
	{
		cbcc_pause(host, at, &checked);
		if (read_kind(text, end, at, &size) == KIND_WORD)
		{
			for (int i = 0; i < size; i++)
				to[i] = text[at + i];
			to += size;
		}
	}
	return to;
}

/*
 * Look for the title that words spell.  *longer: there are titles that begin
 * with these words and go on.
 */
static const title *
find_title(const char *words, size_t length, int head, bool *longer)
{
	const title *found = NULL;

	*longer = false;
	for (int i = head > 0 ? title_ends[head - 1] : 0; i < title_ends[head]; i++)
	{
		const char *known = titles[i].words;

		if (known[1] != words[1] || strncmp(known, words, length) != 0 ||
			strlen(known) < length) /* words may hold NUL, where both end */
			continue;
		if (known[length] == '\0')
			found = &titles[i];
		else if (known[length] == ' ')
			*longer = true;
	}
	return found;
}

#define TITLE_SIZE 24

/* How many words at the head of folded text are a title; 0 for none. */
static int
title_length(const cbcc_host *host, const char *text,
			 const cbcc_name_words *words, int head)
{
	char		buffer[TITLE_SIZE + 1];
	char	   *end = buffer;
	bool		longer = true;

	for (int at = words->first; longer && at + 1 < words->count; at++)
	{
		const title *found;

		if (end - buffer + words->ends[at] - words->starts[at] + 1 > TITLE_SIZE)
			break;
		if (at > words->first)
			*end++ = ' ';
		end = copy_word(host, text, words->starts[at], words->ends[at], end);
		*end = '\0';
		found = find_title(buffer, (size_t) (end - buffer), head, &longer);
		if (found != NULL && words->count - at - 1 >= found->least)
			return at + 1 - words->first;
	}
	return 0;
}

/* The number of a row in a list: "1. Lê An". */
static bool
is_number(const char *text, size_t start, size_t end)
{
	while (start < end && text[start] >= '0' && text[start] <= '9')
		start++;
	return start == end;
}

static void
skip_titles(const cbcc_host *host, const char *text, cbcc_name_words *words)
{
	if (words->count > 1 && is_number(text, words->starts[0], words->ends[0]))
		words->first = 1;
	while (words->first + 1 < words->count)
	{
		const char *head = memchr(title_heads, text[words->starts[words->first]],
								  sizeof(title_heads) - 1);
		int			length = head == NULL ? 0 :
			title_length(host, text, words, (int) (head - title_heads));

		if (length == 0)
			break;
		words->first += length;
	}
}

/* "(Hà)", "(tức Ba Hoa)" at the end. */
static void
take_off_parentheses(const char *text, size_t length, cbcc_name_words *words)
{
	if (memchr(text, '(', length) == NULL || words->count < 2 ||
		text[words->ends[words->count - 1] - 1] != ')')
		return;
	for (int i = 1; i < words->count; i++)
		if (text[words->starts[i]] == '(')
			words->count = i;
}

/* ", phó chủ tịch" behind two words or more: "PGS, TS Lê Hoà" has none. */
static void
take_off_apposition(const char *text, size_t length, cbcc_name_words *words)
{
	if (memchr(text, ',', length) == NULL)
		return;
	for (int i = words->first + 2; i < words->count; i++)
		if (memchr(text + words->ends[i - 1], ',',
				   words->starts[i] - words->ends[i - 1]) != NULL)
			words->count = i;
}

/* The words of folded text without the title, and those behind the name. */
static void
find_name(const cbcc_host *host, const char *text, size_t length,
		  cbcc_name_words *words, bool *dropped)
{
	find_words(host, text, length, words, dropped);
	take_off_parentheses(text, length, words);
	skip_titles(host, text, words);
	take_off_apposition(text, length, words);
}

/* A damaged text, which cannot be folded, is compared as it is. */
static cbcc_error
fold_name(const cbcc_host *host, const char *text, size_t length,
		  cbcc_string *folded)
{
	cbcc_error	error = cbcc_fold(host, text, length, folded);

	if (error.code != CBCC_ERROR_LIMIT)
		return error;
	*folded = (cbcc_string) {text, length};
	return (cbcc_error) {0};
}

cbcc_error
cbcc_name_split(const cbcc_host *host, const char *text, size_t length,
				cbcc_name_words *words)
{
	cbcc_string folded;
	cbcc_name_words folded_words;
	bool		dropped;
	cbcc_error	error = fold_name(host, text, length, &folded);

	if (error.code != CBCC_OK)
		return error;
	find_name(host, folded.bytes, folded.length, &folded_words, &dropped);
	if (folded.bytes != text)
		host->release(host->context, (void *) folded.bytes);
	/* folding leaves the gaps between words where they are */
	find_words(host, text, length, words, &dropped);
	words->first = folded_words.first < words->count ? folded_words.first : 0;
	if (folded_words.count > words->first && folded_words.count < words->count)
		words->count = folded_words.count;
	return error;
}

static void
add_field(cbcc_name_key *key, uint32_t start, uint32_t end)
{
	key->starts[key->count] = start;
	key->ends[key->count] = end;
	key->count++;
}

/* key->bytes is the folded text; the fields lie in it where the words did. */
static void
fill_key(const cbcc_host *host, cbcc_name_key *key, size_t length)
{
	cbcc_name_words words;
	bool		dropped;
	int			last;

	find_name(host, key->bytes, length, &words, &dropped);
	for (int i = words.first; dropped && i < words.all; i++)
		words.ends[i] = (uint32_t) (copy_word(host, key->bytes, words.starts[i], words.ends[i],
											  key->bytes + words.starts[i]) - key->bytes);
	key->count = 0;
	last = words.count - 1;
	if (last < words.first)
		return;
	add_field(key, words.starts[last], words.ends[last]);
	if (last == words.first)
		add_field(key, 0, 0);
	for (int i = words.first; i < last; i++)
		add_field(key, words.starts[i], words.ends[i]);
	/* an empty field sorts before any other middle name */
	if (words.count < words.all)
		add_field(key, 0, 0);
	for (int i = words.count; i < words.all; i++)
		add_field(key, words.starts[i], words.ends[i]);
}

/* The long way, for what cbcc_fold_short() leaves. */
static cbcc_error
fold_into_key(const cbcc_host *host, const char *text, size_t length,
			  cbcc_name_key *key, size_t *written)
{
	cbcc_string folded;
	cbcc_error	error = fold_name(host, text, length, &folded);

	if (error.code != CBCC_OK)
		return error;
	if (folded.length > CBCC_NAME_INLINE_SIZE)
		key->bytes = host->allocate(host->context, folded.length);
	if (key->bytes == NULL)
		return (cbcc_error) {CBCC_ERROR_MEMORY, 0, "out of memory", NULL};
	memcpy(key->bytes, folded.bytes, folded.length);
	*written = folded.length;
	if (folded.bytes != text)
		host->release(host->context, (void *) folded.bytes);
	return error;
}

cbcc_error
cbcc_name_key_make(const cbcc_host *host, const char *text, size_t length,
				   cbcc_name_key *key)
{
	size_t		written = 0;

	key->bytes = key->inline_bytes;
	if (length > CBCC_NAME_INLINE_SIZE ||
		!cbcc_fold_short(text, length, key->bytes, &written))
	{
		cbcc_error	error = fold_into_key(host, text, length, key, &written);

		if (error.code != CBCC_OK)
			return error;
	}
	fill_key(host, key, written);
	return (cbcc_error) {0};
}

void
cbcc_name_key_release(const cbcc_host *host, cbcc_name_key *key)
{
	if (key->bytes != key->inline_bytes)
		host->release(host->context, key->bytes);
}
