/*-------------------------------------------------------------------------
 *
 * metadata.c
 *		Title, lead, byline, date and outlet of an article.
 *
 *-------------------------------------------------------------------------
 */
#include "line.h"
#include "stamp.h"

static void
read_part(const cbcc_host *host, const char *text, const cbcc_part *part,
		  cbcc_line_room *room, cbcc_line_atoms *atoms)
{
	cbcc_line_read(atoms, host, room, text, part->start, part->end, part->span.first);
}

static cbcc_string
part_string(const char *text, const cbcc_part *part)
{
	return (cbcc_string) {text + part->start, part->end - part->start};
}

/* The lead without the outlet's tag; returns the outlet, if it names one. */
static cbcc_string
describe_lead(const cbcc_host *host, const char *text, const cbcc_part *part,
			  cbcc_string *lead)
{
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	cbcc_string outlet;
	size_t		tag;

	read_part(host, text, part, &room, &atoms);
	tag = cbcc_line_tag(&atoms, &outlet);
	*lead = part_string(text, part);
	if (tag > 0 && tag < atoms.count)
	{
		lead->bytes = text + atoms.atoms[tag].start;
		lead->length = part->end - atoms.atoms[tag].start;
	}
	return outlet;
}

/* "(BTN) -" on a line of its own, before the lead: the outlet, or nothing */
static cbcc_string
tag_alone(const cbcc_host *host, const char *text, const cbcc_part *part)
{
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	cbcc_string outlet;

	read_part(host, text, part, &room, &atoms);
	return cbcc_line_tag(&atoms, &outlet) == atoms.count ? outlet : (cbcc_string) {NULL, 0};
}

static void
describe_date(const cbcc_host *host, const char *text, const cbcc_part *part,
			  cbcc_article *result)
{
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	cbcc_stamp	stamp;

	read_part(host, text, part, &room, &atoms);
	if (!cbcc_stamp_find(text, atoms.atoms, atoms.count, &stamp))
		return;
	result->has_published = true;
	result->has_time = stamp.has_time;
	result->published = stamp.date;
	result->second_of_day = stamp.second;
}

static void
describe_credit(const cbcc_host *host, const char *text, const cbcc_part *part,
				cbcc_article *result)
{
	cbcc_line_room room;
	cbcc_line_atoms atoms;
	cbcc_credit credit;
	bool		found;

	read_part(host, text, part, &room, &atoms);
	found = part->kind == CBCC_PART_BYLINE ?
		cbcc_line_byline(&atoms, atoms.count, &credit) :
		cbcc_line_source(&atoms, &credit);
	if (!found)
		return;
	if (result->author.bytes == NULL)
		result->author = credit.author;
	if (result->outlet.bytes == NULL)
		result->outlet = credit.outlet;
}

void
cbcc_article_date(const cbcc_host *host, const char *text,
				  const cbcc_part_list *parts, cbcc_article *result)
{
	for (size_t i = 0; i < parts->count && !result->has_published; i++)
		if (parts->items[i].kind == CBCC_PART_DATE)
			describe_date(host, text, &parts->items[i], result);
}

void
cbcc_article_describe(const cbcc_host *host, const char *text,
					  const cbcc_part_list *parts, cbcc_article *result)
{
	bool		tag_sought = true;
	cbcc_string tag = {NULL, 0};

	*result = (cbcc_article) {0};
	cbcc_article_date(host, text, parts, result);
	for (size_t i = 0; i < parts->count; i++)
	{
		const cbcc_part *part = &parts->items[i];
		cbcc_string lead;

		switch (part->kind)
		{
			case CBCC_PART_TITLE:
				result->title = part_string(text, part);
				break;
			case CBCC_PART_LEAD:
				if (result->lead.bytes != NULL)
					break;		/* its second paragraph */
				lead = describe_lead(host, text, part, &result->lead);
				if (lead.bytes != NULL)
					tag = lead;
				tag_sought = tag.bytes == NULL;
				break;
			case CBCC_PART_BODY:
				/* an article without a lead has the tag on its first paragraph */
				if (tag_sought)
					tag = describe_lead(host, text, part, &lead);
				tag_sought = false;
				break;
			case CBCC_PART_FURNITURE:
				if (tag_sought && tag.bytes == NULL && result->title.bytes != NULL)
					tag = tag_alone(host, text, part);
				break;
			case CBCC_PART_BYLINE:
			case CBCC_PART_SOURCE:
				describe_credit(host, text, part, result);
				break;
			default:
				break;
		}
	}
	/* the tag at the head of the lead stands before a source line */
	if (tag.bytes != NULL)
		result->outlet = tag;
}
