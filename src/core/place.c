/*-------------------------------------------------------------------------
 *
 * place.c
 *		Territories and bodies that a text names.
 *
 *-------------------------------------------------------------------------
 */
#include "place.h"
#include "body_name.h"
#include "key.h"
#include "place_name.h"

#include <string.h>

/* "5 xã, thị trấn; xã Hòa Sơn 4": a list counts, where a phrase would name. */
static bool
is_listed_behind(const cbcc_token *tokens, size_t at)
{
	return at == 0 || tokens[at - 1].kind == CBCC_ATOM_MARK ||
		cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_AND);
}

/*
 * "xã Đam Rông 4 chỉ có", "UBND xã Đam Rông 4": parts of a district that was;
 * not "xã Đam Rông 4 người".
 */
static bool
is_part_number(const cbcc_token *tokens, size_t count, size_t at, size_t number)
{
	size_t		have = number + 1;

	if (!cbcc_place_is_number_name(CBCC_TERRITORY_WARD, tokens, count, number))
		return false;
	if (number + 1 == count || cbcc_token_is_mark(&tokens[number + 1], '.'))
		return !is_listed_behind(tokens, at);
	/* "Tại xã Đam Rông 4, 22 đại biểu" */
	if (cbcc_token_is_mark(&tokens[number + 1], ',') && at > 0 &&
		cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN))
		return cbcc_token_has(&tokens[number - 1], CBCC_CLASS_NAME);
	/* "Xã Sơn Kim 1 hiện có 22 cán bộ" */
	have += cbcc_token_has(&tokens[have], CBCC_CLASS_TIME) &&
		!cbcc_token_is(&tokens[have], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK);
	if (have + 1 < count && tokens[have + 1].kind == CBCC_ATOM_NUMBER &&
		(cbcc_token_is(&tokens[have], CBCC_CLASS_LINK, CBCC_LINK_HAVE) ||
		 cbcc_token_is(&tokens[have], CBCC_CLASS_EVENT, CBCC_EVENT_STOCK)))
		return true;
	return cbcc_token_has(&tokens[number - 1], CBCC_CLASS_NAME) &&
		tokens[number + 1].kind == CBCC_ATOM_SYLLABLE &&
		!cbcc_place_is_counted(&tokens[number + 1]);
}

/*
 * What belongs to a commune's name behind its words: "phường Xuân Hương - Đà
 * Lạt", as merged communes are called; "thôn Phú Lễ 2".  The type stands at.
 */
static size_t
merged_name_end(cbcc_territory type, const cbcc_token *tokens, size_t count, size_t at,
				size_t end)
{
	if (cbcc_territory_tier(type) == CBCC_TIER_COMMUNE && end + 1 < count &&
		cbcc_token_is_mark(&tokens[end], '-') && tokens[end].spaced &&
		cbcc_token_has(&tokens[end + 1], CBCC_CLASS_NAME) &&
		/* "xã Trịnh Tường - Bát Xát": where it lies */
		!cbcc_token_is(&tokens[end + 1], CBCC_CLASS_NAME, CBCC_TERRITORY_DISTRICT) &&
		!cbcc_token_is(&tokens[end + 1], CBCC_CLASS_NAME, CBCC_TERRITORY_PROVINCE))
		return end + 2;
	if (cbcc_territory_tier(type) == CBCC_TIER_VILLAGE && cbcc_place_is_number_name(type, tokens, count, end))
		return end + 1;
	if (cbcc_territory_tier(type) == CBCC_TIER_COMMUNE && is_part_number(tokens, count, at, end))
		return end + 1;
	return end;
}

/* "HĐND TP", "các xã của TX"; but "TP - Sáng 5/6" and "(TP)" are a newspaper. */
static bool
is_short_type(const cbcc_token *tokens, size_t count, size_t at)
{
	return tokens[at].atoms == 1 && tokens[at].end - tokens[at].start == 2 &&
		!(at + 1 < count && (cbcc_token_is_mark(&tokens[at + 1], '-') ||
							 cbcc_token_is_mark(&tokens[at + 1], ')')));
}

/* "Phó Trưởng phòng Nội vụ huyện Hà Thanh Lâm cho rằng" */
static bool
is_head_who_speaks(const cbcc_token *tokens, size_t count, size_t at, size_t end)
{
	if (end >= count || !cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_SAY))
		return false;
	for (size_t i = at; i-- > 0 && i + 4 > at && tokens[i].kind == CBCC_ATOM_SYLLABLE;)
		if (cbcc_token_value(&tokens[i], CBCC_CLASS_POPULATION) & CBCC_POPULATION_LEADER)
			return true;
	return false;
}

static size_t
read_territory(cbcc_place_table *table, const cbcc_token *tokens, size_t count,
			   size_t at, cbcc_mention *mention)
{
	cbcc_territory type = (cbcc_territory) cbcc_token_value(&tokens[at],
															CBCC_CLASS_TERRITORY);
	size_t		first = at + 1;
	size_t		after_person = first;
	size_t		end;

	/* "xã biên giới Ea Súp"; but "các xã vùng sâu Tam Nông": those of a district */
	if (first + 1 < count && tokens[first + 1].capital &&
		cbcc_token_is(&tokens[first], CBCC_CLASS_LINK, CBCC_LINK_EPITHET) &&
		!(at > 0 && !cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN) &&
		  cbcc_token_has(&tokens[first + 1], CBCC_CLASS_NAME)))
		first++;
	end = cbcc_place_name_end(tokens, count, first);
	/* "các tỉnh Tây Nguyên": several */
	if (end > first && cbcc_territory_tier(type) == CBCC_TIER_PROVINCE &&
		cbcc_token_is(&tokens[first], CBCC_CLASS_NAME, CBCC_TERRITORY_REGION))
		end = first;
	if (cbcc_place_is_person(tokens, count, first,
				  (at > 0 && (cbcc_token_has(&tokens[at - 1], CBCC_CLASS_BODY) ||
							  (cbcc_token_value(&tokens[at - 1], CBCC_CLASS_POPULATION) &
							   CBCC_POPULATION_LEADER) != 0)) ||
				  is_head_who_speaks(tokens, count, at, end)))
	{
		after_person = end;
		end = first;
	}
	/* "xã Bản Lầu", "xã Trường Xuân": a type word that is part of the name */
	if (end == first && first + 1 < count && tokens[first].capital &&
		tokens[first].atoms == 1 &&
		(cbcc_token_has(&tokens[first], CBCC_CLASS_TERRITORY) ||
		 cbcc_token_has(&tokens[first], CBCC_CLASS_BODY)) &&
		cbcc_place_is_name_part(&tokens[first + 1]))
		end = cbcc_place_name_end(tokens, count, first + 1);
	if (end == first && cbcc_place_is_number_name(type, tokens, count, first))
		end = first + 1;
	else if (end > first)
		end = merged_name_end(type, tokens, count, at, end);
	mention->tier = cbcc_territory_tier(type);
	if (end > first)
	{
		cbcc_place_entry entry = cbcc_place_name_entry(table->text, tokens, first, end);

		entry.type = type;
		/* a city of the register that is a province keeps the tier of one */
		mention->place = cbcc_place_enter(table, entry);
		mention->named = true;
		return end - at;
	}
	if (tokens[at].all_capital && !is_short_type(tokens, count, at))
		return 0;
	mention->place = CBCC_PLACE_BARE(type);
	return after_person - at;
}

/* Past the blanks at text[*at], if any: one or many are the same to a name. */
static bool
skip_blanks(const char *text, size_t end, size_t *at)
{
	size_t		from = *at;
	int			width;

	while (*at < end && cbcc_is_blank(cbcc_utf8_decode(text, end, *at, &width)))
		*at += width;
	return *at > from;
}

/*
 * Does the body's name begin with the word, whatever the case of its first
 * letter?  No noun for a body begins with a letter beyond ASCII but "đội".
 */
static bool
name_begins_with(const cbcc_place_table *table, const cbcc_place_entry *body,
				 const cbcc_token *word)
{
	const char *text = table->text;
	size_t		name = body->start + 1;

	if (!body->is_body || (text[body->start] | 0x20) != (text[word->start] | 0x20))
		return false;
	for (size_t at = word->start + 1; at < word->end;)
	{
		if (skip_blanks(text, word->end, &at))
		{
			if (!skip_blanks(text, body->end, &name))
				return false;
		}
		else if (name >= body->end || text[name++] != text[at++])
			return false;
	}
	return skip_blanks(text, body->end, &name);
}

/* "của anh", "tôi": past whose the body is, as a speaker's. */
static size_t
possessor_end(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		owner = at;

	owner += at < count && cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_OF);
	if (owner < count && cbcc_token_is(&tokens[owner], CBCC_CLASS_LINK, CBCC_LINK_SPEAKER))
		return owner + 1;
	if (owner > at && cbcc_place_is_syllable(tokens, count, owner) && !tokens[owner].capital &&
		(tokens[owner].classes == 0 ||
		 cbcc_token_is(&tokens[owner], CBCC_CLASS_UNIT, CBCC_UNIT_PERSON)))
		return owner + 1;
	return at;
}

/* The sentence's first word, or the first that it quotes. */
static bool
begins_statement(const cbcc_token *tokens, size_t at)
{
	return at == 0 || (at == 1 && cbcc_token_is_mark(&tokens[0], '"'));
}

/* "Năm 2017, bệnh viện cử 4 viên chức": the noun alone, and its verb. */
static bool
is_subject_alone(const cbcc_token *tokens, size_t count, size_t at)
{
	static const uint32_t verbs =
		1u << CBCC_CLASS_EVENT | 1u << CBCC_CLASS_MODALITY | 1u << CBCC_CLASS_TIME;

	size_t		verb = possessor_end(tokens, count, at + 1);

	/* "Chi bộ bệnh viện có" */
	if (at > 0 && cbcc_token_is(&tokens[at - 1], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
		at--;
	if (at > 0 && tokens[at - 1].kind != CBCC_ATOM_MARK &&
		!cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN) &&
		/* "Năm 2018 Sở mở 12 lớp" */
		!(at > 1 && tokens[at - 1].kind == CBCC_ATOM_NUMBER &&
		  cbcc_token_has(&tokens[at - 2], CBCC_CLASS_TIME)) &&
		!((begins_statement(tokens, at - 1) || tokens[at - 2].kind == CBCC_ATOM_MARK) &&
		  cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_WHOLE)))
		return false;
	/* a capital within the sentence is a name: "năm qua, Bệnh viện cử" */
	if (at > 0 && verb < count && tokens[at].capital && tokens[at].atoms > 1 &&
		tokens[verb].kind == CBCC_ATOM_SYLLABLE && !tokens[verb].capital &&
		!cbcc_token_has(&tokens[verb], CBCC_CLASS_TERRITORY))
		return true;
	/* "Bệnh viện vẫn cử", "trung tâm mở 6 lớp" */
	verb += cbcc_place_is_syllable(tokens, count, verb) && tokens[verb].classes == 0 &&
		!tokens[verb].capital;
	return verb < count &&
		(tokens[verb].kind == CBCC_ATOM_NUMBER ||
		 cbcc_token_has(&tokens[verb], CBCC_CLASS_NUMERAL) ||
		 cbcc_token_is(&tokens[verb], CBCC_CLASS_LINK, CBCC_LINK_HAVE) ||
		 cbcc_token_is(&tokens[verb], CBCC_CLASS_LINK, CBCC_LINK_PASSIVE) ||
		 (tokens[verb].classes & verbs) != 0);
}

/*
 * "71,5% công chức của Bộ có chứng chỉ": an office by its noun, in capitals; "biên chế của
 * trạm hiện có": or with what is told of it right behind
 */
static bool
is_owner_alone(const cbcc_token *tokens, size_t count, size_t at)
{
	const cbcc_token *next = at + 1 < count ? &tokens[at + 1] : NULL;

	if (at == 0 || !cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_OF))
		return false;
	if (tokens[at].capital)
		return next == NULL || !(next->capital || cbcc_token_has(next, CBCC_CLASS_TERRITORY));
	return next != NULL &&
		(cbcc_token_has(next, CBCC_CLASS_TIME) ||
		 cbcc_token_is(next, CBCC_CLASS_LINK, CBCC_LINK_HAVE) ||
		 cbcc_token_is(next, CBCC_CLASS_LINK, CBCC_LINK_IS) ||
		 cbcc_token_is(next, CBCC_CLASS_LINK, CBCC_LINK_PART) ||
		 cbcc_token_is(next, CBCC_CLASS_LINK, CBCC_LINK_SHARE));
}

/*
 * The body that its noun alone means: the one named last in this sentence, else the one whose
 * people were counted last, for "tại Bệnh viện X" names another; else the one named last.
 */
static cbcc_place
known_body(const cbcc_place_table *table, const cbcc_token *tokens, const cbcc_token *noun)
{
	cbcc_place	last = CBCC_PLACE_NONE;

	for (int i = table->count - 1; i >= 0; i--)
		if (name_begins_with(table, &table->entries[i], noun))
		{
			if (table->entries[i].start >= tokens->start)
				return i;
			last = last == CBCC_PLACE_NONE ? i : last;
		}
	return last != CBCC_PLACE_NONE && table->counted != CBCC_PLACE_NONE &&
		name_begins_with(table, &table->entries[table->counted], noun) ? table->counted : last;
}

/*
 * "Bệnh viện hiện có 320 viên chức".  A noun that the text has used for no body stands for
 * none.
 */
static size_t
read_known_body(const cbcc_place_table *table, const cbcc_token *tokens, size_t count,
				size_t at, cbcc_mention *mention)
{
	const cbcc_place_entry *body;
	cbcc_place	place;

	if (!is_subject_alone(tokens, count, at) && !is_owner_alone(tokens, count, at))
		return 0;
	place = known_body(table, tokens, &tokens[at]);
	if (place == CBCC_PLACE_NONE)
		return 0;
	body = &table->entries[place];
	mention->is_body = mention->named = true;
	mention->is_school = false;
	mention->is_unit = cbcc_place_is_unit(body);
	mention->place = place;
	/* "giảng viên của trường": of no territory, if not of the school */
	if (!body->is_school || tokens[at].capital || is_subject_alone(tokens, count, at))
		mention->territory = body->territory;
	return possessor_end(tokens, count, at + 1) - at;
}

bool
cbcc_place_ends_quotation(const cbcc_token *tokens, size_t to)
{
	for (size_t i = 1; i < to; i++)
		if (cbcc_token_is_mark(&tokens[i], '"'))
			return true;
	return false;
}

/* "Khoa tôi", "Cả trường chúng tôi" at the head of a quotation. */
static bool
is_own_body(const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		owner = at + 1;

	if (at == 0 || at > 2 || !cbcc_token_is_mark(&tokens[0], '"') ||
		(at == 2 && !cbcc_token_is(&tokens[1], CBCC_CLASS_LINK, CBCC_LINK_WHOLE)))
		return false;
	owner += owner < count && cbcc_token_is(&tokens[owner], CBCC_CLASS_LINK, CBCC_LINK_OF);
	return owner < count && cbcc_token_is(&tokens[owner], CBCC_CLASS_LINK, CBCC_LINK_SPEAKER);
}

/* The body of who speaks, which is named behind the quotation: an entry of its own. */
static size_t
read_own_body(cbcc_place_table *table, const cbcc_token *tokens, size_t count, size_t at,
			  cbcc_mention *mention)
{
	cbcc_place_entry entry = {.is_body = true, .is_own = true, .territory = CBCC_PLACE_NONE};

	entry.start = tokens[at].start;
	entry.end = tokens[at].end;
	entry.head = entry.end - entry.start;
	entry.hash = cbcc_place_name_hash(table->text, tokens, at, at + 1) + entry.start;
	mention->place = table->speaking = cbcc_place_enter(table, entry);
	table->speaks_of_home = false;
	mention->is_body = true;
	mention->is_unit = mention->named = mention->place != CBCC_PLACE_NONE;
	return possessor_end(tokens, count, at + 1) - at;
}

/*
 * '"Khoa tôi có 22 viên chức", một trưởng khoa ở Bệnh viện X nói': that is the body;
 * "..., Trưởng Trạm Y tế xã X": it is of that commune.
 */
static void
name_own_body(cbcc_place_table *table, const cbcc_token *tokens, size_t at, cbcc_place place)
{
	bool		is_body;

	if (table->speaking == CBCC_PLACE_NONE || place < 0 || !cbcc_place_ends_quotation(tokens, at))
		return;
	is_body = table->entries[place].is_body;
	if (is_body || !table->speaks_of_home)
		table->entries[table->speaking].territory = place;
	table->speaks_of_home = true;
	if (is_body)
		table->speaking = CBCC_PLACE_NONE;
}

/* "BHXH huyện Kỳ Phú": short for "Bảo hiểm xã hội"; tokens[at + 1] is there. */
static bool
is_short_unit(cbcc_body kind, const cbcc_token *tokens, size_t at)
{
	return kind == CBCC_BODY_UNIT && tokens[at].all_capital && tokens[at].atoms == 1 &&
		cbcc_token_has(&tokens[at + 1], CBCC_CLASS_TERRITORY);
}

/* The body that a word means, whatever the case of its first letter; NONE for none. */
static cbcc_body
body_of(const cbcc_token *token)
{
	const cbcc_sense *sense = cbcc_term_senses(token->term);

	for (int i = 0; i < token->term->sense_count; i++)
		if (sense[i].class == CBCC_CLASS_BODY)
			return (cbcc_body) sense[i].value;
	return CBCC_BODY_COMMITTEE;
}

/* "trường Chính trị", "trường Mầm non": in small letters, and a name's capital follows. */
static bool
begins_name(const char *text, const cbcc_token *tokens, size_t count, size_t at)
{
	const cbcc_token *token = &tokens[at];

	for (size_t i = token->start; i + 1 < token->end; i++)
		if (text[i] == ' ' && ((text[i + 1] >= 'A' && text[i + 1] <= 'Z') || text[i + 1] == '\xc4'))
			return true;
	return at + 1 < count && tokens[at + 1].capital &&
		tokens[at + 1].kind == CBCC_ATOM_SYLLABLE &&
		!cbcc_token_has(&tokens[at + 1], CBCC_CLASS_TERRITORY) &&
		!cbcc_token_has(&tokens[at + 1], CBCC_CLASS_BODY);
}

/* One school or office, by its noun in small letters: "trường Mầm non Hòa Lộc". */
static bool
is_small_body(const char *text, const cbcc_token *tokens, size_t count, size_t at)
{
	cbcc_body	kind = body_of(&tokens[at]);

	/* "trung tâm Đà Lạt" is where its middle is */
	return !tokens[at].capital &&
		(kind == CBCC_BODY_UNIT || (kind == CBCC_BODY_SCHOOL && tokens[at].atoms == 1)) &&
		(begins_name(text, tokens, count, at) ||
		 /* "trạm y tế xã Hòa Lộc" */
		 (kind == CBCC_BODY_UNIT && at + 2 < count && tokens[at + 2].capital &&
		  cbcc_token_has(&tokens[at + 1], CBCC_CLASS_TERRITORY))) &&
		!(at > 0 && (tokens[at - 1].kind == CBCC_ATOM_NUMBER ||
					 cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_PLURAL)));
}

/* "Trường", "Trung tâm", "Văn phòng": with nothing behind it the one spoken of */
static bool
names_no_body(cbcc_body kind, const cbcc_token *tokens, size_t count, size_t at)
{
	size_t		end = at + 1;

	return (tokens[at].atoms == 1 ||
			((kind == CBCC_BODY_SCHOOL || kind == CBCC_BODY_OFFICE) && tokens[at].atoms == 2 &&
			 !(end < count && cbcc_token_has(&tokens[end], CBCC_CLASS_TERRITORY)))) &&
		!(end < count && (tokens[end].capital || is_short_unit(kind, tokens, at) ||
						  /* "TAND khu vực 2" */
						  (tokens[at].all_capital &&
						   cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME))));
}

/* "8 KBNN tỉnh": several, of which none is named; but "Năm 2018 Bệnh viện cử" */
static bool
is_counted_body(const cbcc_token *tokens, size_t at)
{
	return at > 0 && tokens[at - 1].kind == CBCC_ATOM_NUMBER && !tokens[at].first_of_sentence &&
		!(at > 1 && cbcc_token_has(&tokens[at - 2], CBCC_CLASS_TIME)) &&
		tokens[at - 1].end - tokens[at - 1].start <= 3;
}

/* Where a body is that does not say so. */
static cbcc_place
usual_place(cbcc_body kind)
{
	switch (kind)
	{
		case CBCC_BODY_BUREAU:
			return CBCC_PLACE_BARE(CBCC_TERRITORY_PROVINCE);
		case CBCC_BODY_DIVISION:
			return CBCC_PLACE_BARE(CBCC_TERRITORY_DISTRICT);
		case CBCC_BODY_MINISTRY:
		case CBCC_BODY_AGENCY:
			return CBCC_PLACE_BARE(CBCC_TERRITORY_NATION);
		default:
			return CBCC_PLACE_NONE;
	}
}

/* Past "- Nghi Lộc", names joined to that of a place which ends at token at. */
static size_t
joined_names_end(const cbcc_token *tokens, size_t count, size_t at)
{
	while (at + 1 < count && cbcc_token_is_mark(&tokens[at], '-') &&
		   cbcc_token_has(&tokens[at + 1], CBCC_CLASS_NAME))
		at += 2;
	return at;
}

/* The place of the body at token at, named from token head on; returns where that ends. */
static size_t
read_place_of_body(cbcc_place_table *table, const cbcc_token *tokens, size_t count,
				   size_t at, size_t head, cbcc_mention *inner)
{
	if (head < count && cbcc_token_has(&tokens[head], CBCC_CLASS_TERRITORY))
	{
		size_t		used = read_territory(table, tokens, count, head, inner);

		if (used == 0)
			inner->place = CBCC_PLACE_NONE;
		return head + used;
	}
	/* "Tòa án nhân dân khu vực 2 - Lào Cai" */
	if (head + 1 < count && tokens[head - 1].kind == CBCC_ATOM_NUMBER &&
		cbcc_token_is_mark(&tokens[head], '-') &&
		cbcc_token_has(&tokens[head + 1], CBCC_CLASS_NAME))
		head++;
	/* "Trường Chính trị Phú Yên" */
	if (tokens[at].capital && head < count && cbcc_token_has(&tokens[head], CBCC_CLASS_NAME) &&
		!cbcc_place_begins_longer_name(tokens, count, head))
	{
		inner->place = cbcc_place_enter(table, cbcc_place_name_entry(table->text, tokens, head,
																	 head + 1));
		inner->named = true;
		/* "Chi cục Thuế khu vực Vinh - Nghi Lộc" */
		if (cbcc_token_is(&tokens[head - 1], CBCC_CLASS_LINK, CBCC_LINK_IN_NAME))
			return joined_names_end(tokens, count, head + 1);
		/* "Trường Đại học Tây Nguyên": its name, not where its students are */
		if (cbcc_token_is(&tokens[head], CBCC_CLASS_NAME, CBCC_TERRITORY_REGION))
			inner->place = CBCC_PLACE_NONE;
		return head + 1;
	}
	inner->place = usual_place(body_of(&tokens[at]));
	return head;
}

/* "ngành Thanh tra tỉnh": all who work in it, in no office */
static bool
names_branch(cbcc_body kind, const cbcc_token *tokens, size_t at)
{
	return (kind == CBCC_BODY_OFFICE || kind == CBCC_BODY_UNIT) && at > 0 &&
		tokens[at - 1].key == KEY_NGANH && tokens[at - 1].atoms == 1;
}

/* "Năm 2018, Hội Nông dân tỉnh mở 5 lớp"; elsewhere the word tells whose officers they are */
static bool
is_acting_union(const cbcc_token *tokens, size_t count, size_t at)
{
	return at + 1 < count &&
		cbcc_territory_tier((cbcc_territory) cbcc_token_value(&tokens[at + 1],
															  CBCC_CLASS_TERRITORY)) <=
		CBCC_TIER_DISTRICT && cbcc_token_has(&tokens[at + 1], CBCC_CLASS_TERRITORY) &&
		(at == 0 || tokens[at - 1].kind != CBCC_ATOM_SYLLABLE);
}

/*
 * A body: its head, then capitalised words with small ones between them as
 * long as a capital follows soon ("Trường Chính trị tỉnh Sơn La", "Sở Giáo dục
 * và Đào tạo").
 */
static size_t
read_body(cbcc_place_table *table, const cbcc_token *tokens, size_t count,
		  size_t at, cbcc_mention *mention)
{
	cbcc_body	kind = body_of(&tokens[at]);
	cbcc_mention inner = {0};
	size_t		head;
	size_t		end;
	size_t		used;

	if (kind == CBCC_BODY_COMMITTEE || names_branch(kind, tokens, at) ||
		(cbcc_token_is(&tokens[at], CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_UNION) &&
		 !is_acting_union(tokens, count, at)))
		return 0;
	mention->is_body = true;
	mention->is_school = kind == CBCC_BODY_SCHOOL || kind == CBCC_BODY_THE_SCHOOL;
	mention->is_unit = kind == CBCC_BODY_UNIT || kind == CBCC_BODY_AGENCY;
	if (kind == CBCC_BODY_THE_SCHOOL)
		return 1;
	/* an agency without a place is itself, not the one of a province named last */
	used = kind == CBCC_BODY_AGENCY ? 0 : read_known_body(table, tokens, count, at, mention);
	if (used > 0)
		return used;
	if (names_no_body(kind, tokens, count, at) || is_counted_body(tokens, at))
		return kind == CBCC_BODY_SCHOOL && at == 0;
	head = cbcc_body_name_end(kind, tokens, count, at);
	end = read_place_of_body(table, tokens, count, at, head, &inner);
	mention->territory = inner.place;
	/* "các trung tâm chính trị huyện": none of its own */
	if (end == at + 1 && (tokens[at].atoms == 1 || !tokens[at].capital ||
						  kind == CBCC_BODY_UNIT))
		return 1;
	if (!tokens[at].capital && !inner.named && !begins_name(table->text, tokens, count, at))
		return end - at;
	mention->is_school = false;
	mention->named = true;
	mention->place = cbcc_place_enter(table, (cbcc_place_entry) {
		.is_body = true,
		.is_school = kind == CBCC_BODY_SCHOOL,
		.is_office = kind != CBCC_BODY_SCHOOL && !mention->is_unit,
		.territory = inner.place,
		.hash = cbcc_place_name_hash(table->text, tokens, at, end),
		.start = tokens[at].start,
		.head = tokens[head - 1].end - tokens[at].start,
		.end = tokens[end - 1].end,
		.all_capital = tokens[at].all_capital && tokens[end - 1].all_capital
	});
	name_own_body(table, tokens, at, mention->place);
	return end - at;
}

/*
 * "Phước Đại có 22 cán bộ": what has officials and is no province or district
 * of the register is a commune.
 */
static bool
is_owner_of_people(const cbcc_token *tokens, size_t count, size_t at)
{
	if (!cbcc_token_is(&tokens[at], CBCC_CLASS_LINK, CBCC_LINK_HAVE))
		return false;
	return at + 2 < count && tokens[at + 1].kind == CBCC_ATOM_NUMBER &&
		cbcc_token_has(&tokens[at + 2], CBCC_CLASS_POPULATION);
}

static size_t
enter_as(cbcc_place_table *table, const cbcc_token *tokens, size_t first, size_t end,
		 cbcc_territory type, cbcc_mention *mention)
{
	cbcc_place_entry entry = cbcc_place_name_entry(table->text, tokens, first, end);

	entry.type = type;
	mention->tier = cbcc_territory_tier(type);
	mention->place = cbcc_place_enter(table, entry);
	mention->named = true;
	return end - first;
}

/*
 * "CDC Sóc Trăng", "Cơ quan huyện X", "Đại học Huế", "Báo Hà Tĩnh": a noun before the name of a place, or one in
 * capitals, is no commune's.
 */
static bool
begins_office(const cbcc_token *tokens, size_t end)
{
	return cbcc_token_has(&tokens[0], CBCC_CLASS_QUALIFICATION) ||
		cbcc_token_has(&tokens[0], CBCC_CLASS_POPULATION) ||
		(tokens[0].all_capital && !tokens[end - 1].all_capital) ||
		cbcc_token_has(&tokens[1], CBCC_CLASS_NAME);
}

/* "Tả Van là xã vùng cao": the name comes first, its type word behind it. */
static size_t
read_introduced(cbcc_place_table *table, const cbcc_token *tokens, size_t count,
				cbcc_mention *mention)
{
	size_t		end = cbcc_place_name_end(tokens, count, 0);
	cbcc_territory type;

	if (cbcc_token_has(&tokens[0], CBCC_CLASS_LINK))
		return 0;				/* "Ở Trà Linh, xã có" */
	if (end >= 2 && end < count && is_owner_of_people(tokens, count, end) &&
		!begins_office(tokens, end))
		return enter_as(table, tokens, 0, end, CBCC_TERRITORY_COMMUNE, mention);
	/* "Phi Hải (Quảng Hòa) gộp ba xã": a commune, with its district, and its province */
	if (end >= 2 && end + 2 < count && cbcc_token_is_mark(&tokens[end], '(') &&
		cbcc_token_has(&tokens[end + 1], CBCC_CLASS_NAME) &&
		(cbcc_token_is_mark(&tokens[end + 2], ')') || cbcc_token_is_mark(&tokens[end + 2], ',')))
		return enter_as(table, tokens, 0, end, CBCC_TERRITORY_COMMUNE, mention);
	/* "Kết quả, tỉnh tuyển", "Song, tỉnh": a word that begins the sentence */
	if (end == 0 || end + 2 >= count ||
		(end == 1 && tokens->key != CBCC_KEY_UNKNOWN &&
		 !cbcc_token_has(tokens, CBCC_CLASS_NAME)) ||
		(!cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_IS) &&
		 !cbcc_token_is_mark(&tokens[end], ',')))
		return 0;
	type = cbcc_place_type_told(tokens, count, end + 1);
	/* "Dịp Tết Đoan Ngọ, tỉnh thăm": the register knows all provinces */
	if (type == CBCC_TERRITORY_NONE ||
		(cbcc_token_is_mark(&tokens[end], ',') &&
		 (type == CBCC_TERRITORY_PROVINCE ||
		  !cbcc_token_has(&tokens[end + 1], CBCC_CLASS_TERRITORY))))
		return 0;
	return enter_as(table, tokens, 0, end, type, mention);
}

/* "Chúng tôi đến Phước Bình": where a reporter goes */
static bool
is_visited(const cbcc_token *tokens, size_t at)
{
	return at > 1 && cbcc_token_is(&tokens[at - 2], CBCC_CLASS_LINK, CBCC_LINK_SPEAKER) &&
		(cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_TOWARDS) ||
		 cbcc_token_is(&tokens[at - 1], CBCC_CLASS_TIME, CBCC_TIME_TO));
}

/*
 * "Ở Ea Yiêng, xã có", where nothing else was of that name; "Ở Ea Yiêng (huyện Krông Pắc)"
 */
static bool
is_told_of(const cbcc_token *tokens, size_t count, size_t at, size_t end)
{
	if (at > 0 && end + 2 < count && cbcc_token_is_mark(&tokens[end], '(') &&
		cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN))
		return tokens[end + 2].capital &&
			cbcc_territory_tier((cbcc_territory) cbcc_token_value(&tokens[end + 1],
																  CBCC_CLASS_TERRITORY)) ==
			CBCC_TIER_DISTRICT;
	return at > 0 && end + 2 < count && cbcc_token_is_mark(&tokens[end], ',') &&
		cbcc_token_is(&tokens[at - 1], CBCC_CLASS_LINK, CBCC_LINK_IN) &&
		cbcc_territory_tier((cbcc_territory) cbcc_token_value(&tokens[end + 1],
															  CBCC_CLASS_TERRITORY)) ==
		CBCC_TIER_COMMUNE &&
		!tokens[end + 2].capital;
}

/* "Cách bờ 24 km, Nhơn Châu là xã đảo": what it is, where a clause begins; or NONE */
static cbcc_territory
type_defined(const cbcc_token *tokens, size_t count, size_t at, size_t end)
{
	if (at == 0 || end + 2 >= count || tokens[at - 1].kind != CBCC_ATOM_MARK ||
		!cbcc_token_is(&tokens[end], CBCC_CLASS_LINK, CBCC_LINK_IS))
		return CBCC_TERRITORY_NONE;
	return cbcc_place_type_told(tokens, count, end + 1);
}

/* A commune or district that the register knows not, by its bare name. */
static size_t
read_commune(cbcc_place_table *table, const cbcc_token *tokens, size_t count, size_t at,
			 size_t end, cbcc_mention *mention)
{
	cbcc_territory type = type_defined(tokens, count, at, end);

	if (end < at + 2)
		return 0;
	if (cbcc_territory_tier(type) >= CBCC_TIER_DISTRICT && type != CBCC_TERRITORY_NONE)
		return enter_as(table, tokens, at, end, type, mention);
	if (!is_visited(tokens, at) && !is_told_of(tokens, count, at, end))
		return 0;
	return enter_as(table, tokens, at, end, CBCC_TERRITORY_COMMUNE, mention);
}

/* A name that was typed before stands alone now: "xã Hòa Sơn ... Hòa Sơn". */
static size_t
read_known(cbcc_place_table *table, const cbcc_token *tokens, size_t at, size_t longest,
		   cbcc_mention *mention)
{
	if (at > 0 && tokens[at - 1].kind == CBCC_ATOM_SYLLABLE && tokens[at - 1].capital &&
		!tokens[at - 1].first_of_sentence)
		return 0;
	for (size_t end = longest; end >= at + 1; end--)
	{
		uint64_t	hash;

		/* "Lạc nằm tít phía đông": one syllable only where a clause begins */
		if (end == at + 1 && at > 0 && tokens[at - 1].kind != CBCC_ATOM_MARK)
			return 0;
		hash = cbcc_place_name_hash(table->text, tokens, at, end);
		for (int i = 0; i < table->count; i++)
			if (table->entries[i].hash == hash && !table->entries[i].is_body)
			{
				mention->place = i;
				mention->tier = cbcc_place_tier(table, i);
				mention->named = true;
				return end - at;
			}
	}
	return 0;
}

/* What is looked through for the type word of a list; no list is longer. */
#define LIST_TOKENS 40

/*
 * "các huyện Thăng Bình, Điện Bàn và Đại Lộc": the type word is of each; of the name at
 * token at, or NONE
 */
static cbcc_territory
type_of_list(const cbcc_token *tokens, size_t at)
{
	size_t		end = at;

	while (end > 1 && end + LIST_TOKENS > at &&
		   (cbcc_token_is_mark(&tokens[end - 1], ',') ||
			cbcc_token_is(&tokens[end - 1], CBCC_CLASS_LINK, CBCC_LINK_AND)))
	{
		size_t		name = end - 1;

		while (name > 0 && cbcc_place_is_name_part(&tokens[name - 1]) &&
			   !cbcc_token_has(&tokens[name - 1], CBCC_CLASS_TERRITORY))
			name--;
		if (name == 0 || name == end - 1)
			return CBCC_TERRITORY_NONE;
		if (cbcc_token_has(&tokens[name - 1], CBCC_CLASS_TERRITORY))
			return name > 1 && cbcc_place_tells_of_some(&tokens[name - 2]) ?
				(cbcc_territory) cbcc_token_value(&tokens[name - 1], CBCC_CLASS_TERRITORY) :
				CBCC_TERRITORY_NONE;
		end = name;
	}
	return CBCC_TERRITORY_NONE;
}

static size_t
read_listed(cbcc_place_table *table, const cbcc_token *tokens, size_t at, size_t end,
			cbcc_mention *mention)
{
	cbcc_territory type = type_of_list(tokens, at);

	return type == CBCC_TERRITORY_NONE ? 0 :
		enter_as(table, tokens, at, end, type, mention);
}

/* "Ở An Hải, xã bãi ngang": what it is is told behind the name */
static size_t
read_told_behind(cbcc_place_table *table, const cbcc_token *tokens, size_t count, size_t at,
				 size_t end, cbcc_mention *mention)
{
	size_t		type = end + 1;
	cbcc_territory territory;

	if (end >= count || !cbcc_token_is_mark(&tokens[end], ',') ||
		cbcc_token_has(&tokens[at], CBCC_CLASS_LINK))
		return 0;
	type += type < count && cbcc_token_has(&tokens[type], CBCC_CLASS_NUMERAL);
	if (type + 1 >= count ||
		!cbcc_token_is(&tokens[type + 1], CBCC_CLASS_LINK, CBCC_LINK_EPITHET))
		return 0;
	territory = (cbcc_territory) cbcc_token_value(&tokens[type], CBCC_CLASS_TERRITORY);
	return cbcc_territory_tier(territory) != CBCC_TIER_COMMUNE ? 0 :
		enter_as(table, tokens, at, end, territory, mention);
}

/*
 * A name, tokens [at, end), whose type word stands behind it or before the list that it is
 * of, or that is part of what the sentence counts.
 */
static size_t
read_described(cbcc_place_table *table, const cbcc_token *tokens, size_t count, size_t at,
			   size_t end, cbcc_mention *mention)
{
	size_t		used = read_told_behind(table, tokens, count, at, end, mention);
	cbcc_territory part;

	if (used > 0 || at < 2)
		return used;
	part = cbcc_place_type_of_part(tokens, count, at, end);
	if (part == CBCC_TERRITORY_NONE)
		part = cbcc_place_type_of_subject(tokens, count, at, end);
	return part != CBCC_TERRITORY_NONE ? enter_as(table, tokens, at, end, part, mention) :
		read_listed(table, tokens, at, end, mention);
}

size_t
cbcc_place_read(cbcc_place_table *table, const cbcc_token *tokens, size_t count,
				size_t at, cbcc_mention *mention)
{
	const cbcc_token *token = &tokens[at];
	size_t		used = 0;

	memset(mention, 0, sizeof(*mention));
	mention->first = at;
	mention->place = mention->territory = CBCC_PLACE_NONE;
	if (cbcc_token_has(token, CBCC_CLASS_TERRITORY))
	{
		used = read_territory(table, tokens, count, at, mention);
		name_own_body(table, tokens, at, mention->place);
		mention->is_committee = cbcc_token_has(token, CBCC_CLASS_BODY);
	}
	else if ((cbcc_token_has(token, CBCC_CLASS_BODY) ||
			  cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY)) &&
			 is_own_body(tokens, count, at))
	{
		used = read_known_body(table, tokens, count, at, mention);
		if (used == 0)
			used = read_own_body(table, tokens, count, at, mention);
	}
	else if (cbcc_token_has(token, CBCC_CLASS_BODY))
		used = read_body(table, tokens, count, at, mention);
	else if (cbcc_token_is(token, CBCC_CLASS_OUTSIDE, CBCC_OUTSIDE_BODY))
		used = is_small_body(table->text, tokens, count, at) ?
			read_body(table, tokens, count, at, mention) :
			read_known_body(table, tokens, count, at, mention);
	else if (token->capital && cbcc_place_is_name_part(token) &&
			 !cbcc_token_has(token, CBCC_CLASS_NAME))
	{
		size_t		end = cbcc_place_name_end(tokens, count, at);

		used = begins_statement(tokens, at) ?
			read_introduced(table, tokens + at, count - at, mention) : 0;
		if (used == 0 && end > at)
			used = read_described(table, tokens, count, at, end, mention);
		if (used == 0)
			used = read_known(table, tokens, at, end, mention);
		if (used == 0)
			used = read_commune(table, tokens, count, at, end, mention);
	}
	else if (cbcc_token_has(token, CBCC_CLASS_NAME) && cbcc_place_begins_longer_name(tokens, count, at))
		used = read_known(table, tokens, at, cbcc_place_name_end(tokens, count, at), mention);
	else if (cbcc_token_has(token, CBCC_CLASS_NAME) && !cbcc_place_ends_person(tokens, at))
	{
		used = read_described(table, tokens, count, at, at + 1, mention);
		if (used == 0)
		{
			mention->place = cbcc_place_enter(table, cbcc_place_name_entry(table->text, tokens, at, at + 1));
			mention->tier = cbcc_place_tier(table, mention->place);
			mention->named = true;
			used = 1;
		}
	}
	mention->end = at + used;
	return used;
}

void
cbcc_place_cite(cbcc_place_table *table, const cbcc_token *tokens, size_t first, size_t end)
{
	table->citing = true;
	for (size_t i = first; i < end; i++)
	{
		cbcc_mention mention = {.place = CBCC_PLACE_NONE};

		if (cbcc_token_has(&tokens[i], CBCC_CLASS_TERRITORY))
			i += read_territory(table, tokens, end, i, &mention);
		/* "Báo Cà Mau" */
		if (i < end && cbcc_token_has(&tokens[i], CBCC_CLASS_NAME))
			(void) cbcc_place_enter(table, cbcc_place_name_entry(table->text, tokens, i, i + 1));
	}
	table->citing = false;
}
