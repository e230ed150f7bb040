/*-------------------------------------------------------------------------
 *
 * person_name.c
 *		The type person_name: a text that sorts as an office sorts names.
 *
 * Words are compared one by one under the collation that PostgreSQL passes,
 * with its own varstr_cmp().  So an index depends on that collation, and a
 * new version of it is noticed as for an index on text.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/sortsupport.h"
#include "utils/varlena.h"

#include "person_name.h"
#include "wrapper.h"

PG_FUNCTION_INFO_V1(person_name_eq);
PG_FUNCTION_INFO_V1(person_name_ne);
PG_FUNCTION_INFO_V1(person_name_lt);
PG_FUNCTION_INFO_V1(person_name_le);
PG_FUNCTION_INFO_V1(person_name_gt);
PG_FUNCTION_INFO_V1(person_name_ge);
PG_FUNCTION_INFO_V1(person_name_cmp);
PG_FUNCTION_INFO_V1(person_name_hash);
PG_FUNCTION_INFO_V1(person_name_hash_extended);
PG_FUNCTION_INFO_V1(person_name_sortsupport);
PG_FUNCTION_INFO_V1(person_name_smaller);
PG_FUNCTION_INFO_V1(person_name_larger);
PG_FUNCTION_INFO_V1(family_name);
PG_FUNCTION_INFO_V1(given_name);
PG_FUNCTION_INFO_V1(middle_name);

/*
 * What a sort remembers.  Names are many, but made of few words: each word has
 * a number, a name is a row of numbers, and of two words the order is kept.
 * So most comparisons neither fold a text nor ask the collation.
 */
#define KNOWN_WORD_SIZE 16
#define KNOWN_WORDS 8192
#define KNOWN_WORD_SLOTS 16384
#define KNOWN_ORDERS 16384
#define KNOWN_NAMES 16384
#define KNOWN_NAME_SIZE 48
#define KNOWN_NAME_WORDS 7

/* Before a sort has compared so often, there is nothing to remember for. */
#define SMALL_SORT 256

typedef struct known_word
{
	uint64		parts[KNOWN_WORD_SIZE / 8];
	bool		has_abbreviation;
	Datum		abbreviation;
} known_word;

typedef struct name_words
{
	uint16		count;
	uint16		words[KNOWN_NAME_WORDS];	/* as in a key; 0 is the empty word */
} name_words;

typedef struct known_name
{
	name_words	words;
	char		bytes[KNOWN_NAME_SIZE]; /* padded with zeros; none: all zeros */
} known_name;

typedef struct known_order
{
	uint16		a;				/* both 0: none */
	uint16		b;
	int			order;
} known_order;

typedef struct name_memory
{
	int			word_count;
	known_word	words[KNOWN_WORDS];
	uint16		word_slots[KNOWN_WORD_SLOTS];
	known_order orders[KNOWN_ORDERS];
	known_name	names[KNOWN_NAMES];
} name_memory;

typedef struct name_sort
{
	cbcc_host	host;
	Oid			collation;
	MemoryContext context;
	int			calls;
	name_memory *memory;		/* NULL: a small sort as yet */
	SortSupportData words;		/* core's, for text under the collation */
} name_sort;

static void
make_key(const cbcc_host *host, const char *bytes, int length,
		 cbcc_name_key *key)
{
	cbcc_error	error = cbcc_name_key_make(host, bytes, length, key);

	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "compare", bytes);
}

static int
field_length(const cbcc_name_key *key, int field)
{
	return (int) (key->ends[field] - key->starts[field]);
}

static const char *
field_bytes(const cbcc_name_key *key, int field)
{
	return key->bytes + key->starts[field];
}

static int
compare_words(const char *a, int a_length, const char *b, int b_length,
			  Oid collation)
{
	if (a_length == b_length && memcmp(a, b, a_length) == 0)
		return 0;
	if (a_length == 0 || b_length == 0)
		return a_length == 0 ? -1 : 1;
	return varstr_cmp(a, a_length, b, b_length, collation);
}

static int
compare_keys(const cbcc_name_key *a, const cbcc_name_key *b, Oid collation)
{
	for (int i = 0; i < a->count && i < b->count; i++)
	{
		int			order = compare_words(field_bytes(a, i), field_length(a, i),
										  field_bytes(b, i), field_length(b, i),
										  collation);

		if (order != 0)
			return order;
	}
	return a->count - b->count;
}

static void
require_collation(Oid collation)
{
	if (!OidIsValid(collation))
		ereport(ERROR,
				(errcode(ERRCODE_INDETERMINATE_COLLATION),
				 errmsg("could not determine which collation to use for comparing names"),
				 errdetail("The two sides have collations that differ."),
				 errhint("Use the COLLATE clause to set the collation explicitly, as in name COLLATE cbcc.vi.")));
}

/* The same bytes are the same name under any collation. */
static bool
same_bytes(const text *a, const text *b)
{
	return VARSIZE_ANY_EXHDR(a) == VARSIZE_ANY_EXHDR(b) &&
		memcmp(VARDATA_ANY(a), VARDATA_ANY(b), VARSIZE_ANY_EXHDR(a)) == 0;
}

static int
compare_texts(const cbcc_host *host, const text *a, const text *b,
			  Oid collation)
{
	cbcc_name_key key_a;
	cbcc_name_key key_b;
	int			order;

	if (same_bytes(a, b))
		return 0;
	make_key(host, VARDATA_ANY(a), VARSIZE_ANY_EXHDR(a), &key_a);
	make_key(host, VARDATA_ANY(b), VARSIZE_ANY_EXHDR(b), &key_b);
	order = compare_keys(&key_a, &key_b, collation);
	cbcc_name_key_release(host, &key_a);
	cbcc_name_key_release(host, &key_b);
	return order;
}

static int
compare(FunctionCallInfo fcinfo)
{
	text	   *a = PG_GETARG_TEXT_PP(0);
	text	   *b = PG_GETARG_TEXT_PP(1);
	int			order;

	require_collation(PG_GET_COLLATION());
	order = compare_texts(&cbcc_current_host, a, b, PG_GET_COLLATION());
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

Datum
person_name_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
person_name_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
person_name_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
person_name_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
person_name_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
person_name_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
person_name_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

Datum
person_name_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(compare(fcinfo) <= 0 ? 0 : 1));
}

Datum
person_name_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(compare(fcinfo) >= 0 ? 0 : 1));
}

/* What core hashes a text to, for a collation under which bytes do not tell. */
static uint64
hash_under_collation(const char *bytes, int length, uint64 seed, Oid collation)
{
	Datum		word = PointerGetDatum(cstring_to_text_with_len(bytes, length));
	uint64		hash = DatumGetUInt64(DirectFunctionCall2Coll(hashtextextended,
															  collation, word,
															  UInt64GetDatum(seed)));

	pfree(DatumGetPointer(word));
	return hash;
}

static uint64
hash_name(FunctionCallInfo fcinfo, uint64 seed)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	Oid			collation = PG_GET_COLLATION();
	cbcc_name_key key;
	bool		bytes_tell;
	uint64		hash = seed;

	require_collation(collation);
	bytes_tell = get_collation_isdeterministic(collation);
	make_key(&cbcc_current_host, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), &key);
	for (int i = 0; i < key.count; i++)
	{
		const char *bytes = field_bytes(&key, i);
		int			length = field_length(&key, i);

		if (bytes_tell)
			hash = DatumGetUInt64(hash_any_extended((const unsigned char *) bytes,
													length, hash + i));
		else
			hash = hash_under_collation(bytes, length, hash + i, collation);
	}
	cbcc_name_key_release(&cbcc_current_host, &key);
	PG_FREE_IF_COPY(name, 0);
	return hash;
}

Datum
person_name_hash(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT32((uint32) hash_name(fcinfo, 0));
}

Datum
person_name_hash_extended(PG_FUNCTION_ARGS)
{
	PG_RETURN_UINT64(hash_name(fcinfo, (uint64) PG_GETARG_INT64(1)));
}

static uint32
mix(uint64 a, uint64 b)
{
	uint64		hash = (a ^ b * UINT64CONST(0xD6E8FEB86659FD93)) *
		UINT64CONST(0x9E3779B97F4A7C15);

	return (uint32) (hash >> 32);
}

/* The number of a word, or -1 where it is too long or there are too many. */
static int
number_word(name_memory *memory, const char *bytes, int length)
{
	uint64		parts[2] = {0, 0};
	uint32		slot;

	if (length == 0)
		return 0;
	if (length > KNOWN_WORD_SIZE)
		return -1;
	memcpy(parts, bytes, length);
	for (slot = mix(parts[0], parts[1]);; slot++)
	{
		uint16	   *number = &memory->word_slots[slot % KNOWN_WORD_SLOTS];
		known_word *word = &memory->words[*number];

		if (*number != 0 && word->parts[0] == parts[0] &&
			word->parts[1] == parts[1])
			return *number;
		if (*number != 0)
			continue;
		if (memory->word_count + 1 >= KNOWN_WORDS)
			return -1;
		*number = (uint16) ++memory->word_count;
		memcpy(memory->words[*number].parts, parts, sizeof(parts));
		return *number;
	}
}

static bool
number_words(name_memory *memory, const cbcc_name_key *key, name_words *words)
{
	if (key->count > KNOWN_NAME_WORDS)
		return false;
	words->count = (uint16) key->count;
	for (int i = 0; i < key->count; i++)
	{
		int			number = number_word(memory, field_bytes(key, i),
										 field_length(key, i));

		if (number < 0)
			return false;
		words->words[i] = (uint16) number;
	}
	return true;
}

/* The words of a name; false where they cannot be remembered. */
static bool
recall_name(name_sort *sort, const text *name, name_words *words)
{
	int			length = VARSIZE_ANY_EXHDR(name);
	uint64		bytes[KNOWN_NAME_SIZE / 8] = {0};
	known_name *known;
	cbcc_name_key key;
	bool		good;

	if (length > KNOWN_NAME_SIZE || length == 0)
		return false;
	memcpy(bytes, VARDATA_ANY(name), length);
	known = &sort->memory->names[mix(mix(bytes[0], bytes[1]) ^ (uint64) mix(bytes[4], bytes[5]) << 32,
									 mix(bytes[2], bytes[3])) % KNOWN_NAMES];
	if (memcmp(known->bytes, bytes, KNOWN_NAME_SIZE) == 0)
	{
		*words = known->words;
		return true;
	}
	make_key(&sort->host, VARDATA_ANY(name), length, &key);
	good = number_words(sort->memory, &key, words);
	cbcc_name_key_release(&sort->host, &key);
	if (good)
	{
		known->words = *words;
		memcpy(known->bytes, bytes, KNOWN_NAME_SIZE);
	}
	return good;
}

static int
word_length(const known_word *word)
{
	return (int) strnlen((const char *) word->parts, KNOWN_WORD_SIZE);
}

static int
recall_order(name_sort *sort, uint16 a, uint16 b)
{
	name_memory *memory = sort->memory;
	known_order *known = &memory->orders[(a * 31 + b * 1021) % KNOWN_ORDERS];

	if (known->a != a || known->b != b)
	{
		const known_word *word_a = &memory->words[a];
		const known_word *word_b = &memory->words[b];

		known->order = compare_words((const char *) word_a->parts, word_length(word_a),
									 (const char *) word_b->parts, word_length(word_b),
									 sort->collation);
		known->a = a;
		known->b = b;
	}
	return known->order;
}

static bool
has_memory(name_sort *sort)
{
	if (sort->memory == NULL && ++sort->calls > SMALL_SORT)
		sort->memory = MemoryContextAllocZero(sort->context, sizeof(name_memory));
	return sort->memory != NULL;
}

static int
compare_sorted(name_sort *sort, const text *a, const text *b)
{
	name_words	words_a;
	name_words	words_b;

	if (!has_memory(sort) || !recall_name(sort, a, &words_a) ||
		!recall_name(sort, b, &words_b))
		return compare_texts(&sort->host, a, b, sort->collation);
	for (int i = 0; i < words_a.count && i < words_b.count; i++)
		if (words_a.words[i] != words_b.words[i])
		{
			int			order = recall_order(sort, words_a.words[i],
											 words_b.words[i]);

			if (order != 0)
				return order;
		}
	return (int) words_a.count - (int) words_b.count;
}

static int
sort_compare(Datum x, Datum y, SortSupport ssup)
{
	text	   *a = DatumGetTextPP(x);
	text	   *b = DatumGetTextPP(y);
	int			order = compare_sorted(ssup->ssup_extra, a, b);

	if ((Pointer) a != DatumGetPointer(x))
		pfree(a);
	if ((Pointer) b != DatumGetPointer(y))
		pfree(b);
	return order;
}

/* Core's abbreviation of the given name, which counts before all else. */
static Datum
abbreviate_word(name_sort *sort, const char *bytes, int length)
{
	text	   *word = cstring_to_text_with_len(bytes, length);
	Datum		abbreviation = sort->words.abbrev_converter(PointerGetDatum(word),
															&sort->words);

	pfree(word);
	return abbreviation;
}

static Datum
recall_abbreviation(name_sort *sort, uint16 number)
{
	known_word *word = &sort->memory->words[number];

	if (!word->has_abbreviation)
	{
		word->abbreviation = abbreviate_word(sort, (const char *) word->parts,
											 word_length(word));
		word->has_abbreviation = true;
	}
	return word->abbreviation;
}

static Datum
sort_abbreviate(Datum original, SortSupport ssup)
{
	name_sort  *sort = ssup->ssup_extra;
	text	   *name = DatumGetTextPP(original);
	name_words	words;
	Datum		result;

	if (has_memory(sort) && recall_name(sort, name, &words))
		result = recall_abbreviation(sort, words.count > 0 ? words.words[0] : 0);
	else
	{
		cbcc_name_key key;

		make_key(&sort->host, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), &key);
		result = key.count == 0 ? abbreviate_word(sort, "", 0) :
			abbreviate_word(sort, field_bytes(&key, 0), field_length(&key, 0));
		cbcc_name_key_release(&sort->host, &key);
	}
	if ((Pointer) name != DatumGetPointer(original))
		pfree(name);
	return result;
}

/* With the words remembered, an abbreviation costs nearly nothing. */
static bool
sort_abbreviate_abort(int count, SortSupport ssup)
{
	(void) count;
	(void) ssup;
	return false;
}

Datum
person_name_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);
	MemoryContext outer = MemoryContextSwitchTo(ssup->ssup_cxt);
	name_sort  *sort = palloc0(sizeof(name_sort));

	require_collation(ssup->ssup_collation);
	cbcc_host_start(&sort->host, ssup->ssup_cxt);
	sort->collation = ssup->ssup_collation;
	sort->context = ssup->ssup_cxt;
	ssup->ssup_extra = sort;
	ssup->comparator = sort_compare;
	if (ssup->abbreviate)
	{
		sort->words.ssup_cxt = ssup->ssup_cxt;
		sort->words.ssup_collation = ssup->ssup_collation;
		sort->words.abbreviate = true;
		varstr_sortsupport(&sort->words, TEXTOID, ssup->ssup_collation);
		if (sort->words.abbrev_converter != NULL)
		{
			ssup->comparator = sort->words.comparator;
			ssup->abbrev_converter = sort_abbreviate;
			ssup->abbrev_abort = sort_abbreviate_abort;
			ssup->abbrev_full_comparator = sort_compare;
		}
	}
	MemoryContextSwitchTo(outer);
	PG_RETURN_VOID();
}

/* The words from first to last, end included, with one space between them. */
static Datum
join_words(const char *bytes, const cbcc_name_words *words, int first, int last)
{
	StringInfoData joined;

	initStringInfo(&joined);
	for (int i = first; i <= last; i++)
	{
		if (i > first)
			appendStringInfoChar(&joined, ' ');
		appendBinaryStringInfo(&joined, bytes + words->starts[i],
							   (int) (words->ends[i] - words->starts[i]));
	}
	return PointerGetDatum(cstring_to_text_with_len(joined.data, joined.len));
}

static const char *
split_argument(FunctionCallInfo fcinfo, cbcc_name_words *words)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	cbcc_error	error;

	error = cbcc_name_split(&cbcc_current_host, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name),
							words);
	if (error.code != CBCC_OK)
		cbcc_report_text(&error, "split", VARDATA_ANY(name));
	return VARDATA_ANY(name);
}

Datum
given_name(PG_FUNCTION_ARGS)
{
	cbcc_name_words words;
	const char *bytes = split_argument(fcinfo, &words);

	if (words.count == words.first)
		PG_RETURN_NULL();
	return join_words(bytes, &words, words.count - 1, words.count - 1);
}

Datum
family_name(PG_FUNCTION_ARGS)
{
	cbcc_name_words words;
	const char *bytes = split_argument(fcinfo, &words);

	if (words.count < words.first + 2)
		PG_RETURN_NULL();
	return join_words(bytes, &words, words.first, words.first);
}

Datum
middle_name(PG_FUNCTION_ARGS)
{
	cbcc_name_words words;
	const char *bytes = split_argument(fcinfo, &words);

	if (words.count < words.first + 3)
		PG_RETURN_NULL();
	return join_words(bytes, &words, words.first + 1, words.count - 2);
}
