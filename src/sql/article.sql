--
-- Facts and articles
--

CREATE TYPE cbcc.fact AS (
	span pg_catalog.int4range,
	sentence pg_catalog.int4range,
	quantity cbcc.quantity,
	out_of pg_catalog.numeric,
	event cbcc.fact_event,
	modality cbcc.fact_modality,
	stat cbcc.fact_stat,
	population cbcc.population[],
	qualification cbcc.qualification_range,
	standard cbcc.fact_standard,
	place pg_catalog.text,
	period pg_catalog.daterange,
	base pg_catalog.daterange
);
COMMENT ON TYPE cbcc.fact IS 'One number about officials and what it says. Offsets are 1-based code points of the text given, the end excluded.';
COMMENT ON COLUMN cbcc.fact.span IS 'The number with its sign words and unit.';
COMMENT ON COLUMN cbcc.fact.sentence IS 'The sentence that it was read from.';
COMMENT ON COLUMN cbcc.fact.quantity IS 'Number, unit and sign word; negative for a decrease.';
COMMENT ON COLUMN cbcc.fact.out_of IS 'The whole that the number is a part of, in the same unit; null where none is named.';
COMMENT ON COLUMN cbcc.fact.event IS 'What the number counts.';
COMMENT ON COLUMN cbcc.fact.modality IS 'Whether it is so or is planned.';
COMMENT ON COLUMN cbcc.fact.stat IS 'Whether it is a whole, a mean or a yearly amount.';
COMMENT ON COLUMN cbcc.fact.population IS 'Who is counted, a set; empty where the sentence names nobody.';
COMMENT ON COLUMN cbcc.fact.qualification IS 'The qualification counted or trained for; null for none.';
COMMENT ON COLUMN cbcc.fact.standard IS 'Whether those counted meet the standard; null where it is not said.';
COMMENT ON COLUMN cbcc.fact.place IS 'The narrowest place or body that the count is of, as the text names it; null where nothing tells.';
COMMENT ON COLUMN cbcc.fact.period IS 'When it is or was so; null where nothing tells, unbounded where open.';
COMMENT ON COLUMN cbcc.fact.base IS 'Of a change, the time compared with; else null.';

CREATE FUNCTION cbcc.article_facts(body pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS SETOF cbcc.fact
AS 'MODULE_PATHNAME', 'article_facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20000 ROWS 20;
COMMENT ON FUNCTION cbcc.article_facts(pg_catalog.text, pg_catalog.date) IS
'The facts of an article page, in text order. published is the day that "this year" and months without a year refer to; null, or a day outside of the years 1900 to 2100, takes the date of the page. A null body gives no rows.';

CREATE FUNCTION cbcc.facts(body pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS cbcc.fact[]
AS 'MODULE_PATHNAME', 'facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 20000;
COMMENT ON FUNCTION cbcc.facts(pg_catalog.text, pg_catalog.date) IS
'The facts of an article page as an array, for a generated column; empty where there are none, null where the body is null.';

CREATE FUNCTION cbcc.facts_debug(body pg_catalog.text, published pg_catalog.date DEFAULT NULL, OUT sentence pg_catalog.int4, OUT number pg_catalog.int4, OUT kind pg_catalog.text, OUT span pg_catalog.int4range, OUT piece pg_catalog.text, OUT says pg_catalog.text, OUT why pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'facts_debug'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 2000000 ROWS 500;
COMMENT ON FUNCTION cbcc.facts_debug(pg_catalog.text, pg_catalog.date) IS
'How article_facts() reads the same text: each word and phrase of a sentence with its senses, then each of its numbers slot by slot, fact or not, with the words that the slot rests on. Slow, for people: more than a million rows are refused with 54000.';

CREATE FUNCTION cbcc.article_documents(body pg_catalog.text, OUT document cbcc.document_ref, OUT quote pg_catalog.text, OUT span pg_catalog.int4range)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'article_documents'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 5;
COMMENT ON FUNCTION cbcc.article_documents(pg_catalog.text) IS
'Documents cited in title and body, in text order: the reference, the words, and where they stand (1-based code points, end excluded).';

CREATE FUNCTION cbcc.article_parts(body pg_catalog.text, OUT kind cbcc.article_part_kind, OUT span pg_catalog.int4range, OUT content pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'article_parts'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 30;
COMMENT ON FUNCTION cbcc.article_parts(pg_catalog.text) IS
'The page taken apart: what each line that is not blank is, where it stands (1-based code points, end excluded), and its text.';

CREATE FUNCTION cbcc.parse_article(page pg_catalog.text, OUT title pg_catalog.text, OUT lead pg_catalog.text, OUT author pg_catalog.text, OUT published pg_catalog.timestamp, OUT outlet pg_catalog.text, OUT body pg_catalog.text)
RETURNS pg_catalog.record
AS 'MODULE_PATHNAME', 'parse_article'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION cbcc.parse_article(pg_catalog.text) IS
'Title, lead, author, time of publication (as the page has it, without zone), outlet, and the paragraphs of the body, one a line. Null where the page has none.';

CREATE FUNCTION cbcc.quote(body pg_catalog.text, span pg_catalog.int4range)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'quote'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.quote(pg_catalog.text, pg_catalog.int4range) IS
'The words at a span of 1-based code points, end excluded. What reaches over the ends of the text is cut off; an empty span gives the empty text.';

CREATE FUNCTION cbcc.parse_number(pg_catalog.text)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'parse_number'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.parse_number(pg_catalog.text) IS
'The number that the whole text is, in digits or words as Vietnamese writes them; null where it is none or does not fit 18 digits.';

CREATE FUNCTION cbcc.parse_period(period pg_catalog.text, published pg_catalog.date DEFAULT NULL)
RETURNS pg_catalog.daterange
AS 'MODULE_PATHNAME', 'parse_period'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION cbcc.parse_period(pg_catalog.text, pg_catalog.date) IS
'The period that the whole text names; null where it is none. published is the day that "this year" and months without a year refer to; one outside of the years 1900 to 2100 is as none.';
