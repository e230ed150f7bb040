--
-- Reports of one article: its facts side by side
--

CREATE FUNCTION cbcc.share(part cbcc.quantity, whole cbcc.quantity)
RETURNS cbcc.quantity
AS 'MODULE_PATHNAME', 'share'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION cbcc.share(cbcc.quantity, cbcc.quantity) IS
'What part is of whole, in per cent with one decimal; "about" unless both are exact. Null where the units differ, the whole is not above zero, the part is larger, or one is no whole number or an order of magnitude.';

CREATE FUNCTION cbcc.report_qualification(facts cbcc.fact[], OUT place pg_catalog.text, OUT period pg_catalog.daterange, OUT population cbcc.population[], OUT qualification cbcc.qualification_range, OUT standard cbcc.fact_standard, OUT headcount cbcc.quantity, OUT share cbcc.quantity, OUT whole cbcc.quantity, OUT computed pg_catalog.text, OUT sentence pg_catalog.int4range, OUT span pg_catalog.int4range)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'report_qualification'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400 ROWS 5;
COMMENT ON FUNCTION cbcc.report_qualification(cbcc.fact[]) IS
'Who holds what in one article: headcount and share of the same people, place, time and qualification in one row, in text order. Without qualification and standard a headcount is a total. whole is the total that the share is of, where the article gives one; computed says which of headcount and share was computed from it, null for none. Sentence and span are those of the first number.';

CREATE FUNCTION cbcc.report_training(facts cbcc.fact[], OUT place pg_catalog.text, OUT period pg_catalog.daterange, OUT population cbcc.population[], OUT qualification cbcc.qualification_range, OUT people cbcc.quantity, OUT turns cbcc.quantity, OUT classes cbcc.quantity, OUT share cbcc.quantity, OUT sentence pg_catalog.int4range, OUT span pg_catalog.int4range)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'report_training'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400 ROWS 5;
COMMENT ON FUNCTION cbcc.report_training(cbcc.fact[]) IS
'Training done, of one article: people, turns, classes and the share trained of the same people, place, time and subject in one row, in text order. Sentence and span are those of the first number.';

CREATE FUNCTION cbcc.report_plan(facts cbcc.fact[], OUT place pg_catalog.text, OUT period pg_catalog.daterange, OUT population cbcc.population[], OUT qualification cbcc.qualification_range, OUT standard cbcc.fact_standard, OUT event cbcc.fact_event, OUT stat cbcc.fact_stat, OUT target cbcc.quantity, OUT result cbcc.quantity, OUT of_plan cbcc.quantity, OUT computed pg_catalog.text, OUT sentence pg_catalog.int4range, OUT span pg_catalog.int4range, OUT result_sentence pg_catalog.int4range, OUT result_span pg_catalog.int4range)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'report_plan'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400 ROWS 5;
COMMENT ON FUNCTION cbcc.report_plan(cbcc.fact[]) IS
'Plan against result in one article: what was planned, what was done and the share of the plan, of the same place, time, event, qualification, unit, level and traits of people; kinds of people may differ, and what is planned up to the end of a year, month or day is of it. computed is of_plan where that was computed from the other two. Sentence and span are those of the target, result_sentence and result_span of the result, else of its share; null where there is none. A result without a plan gives no row.';

CREATE TYPE cbcc.citation AS (
	span pg_catalog.int4range,
	document cbcc.document_ref
);
COMMENT ON TYPE cbcc.citation IS 'A document that an article cites, and where. Offsets are 1-based code points of the text given, the end excluded.';
COMMENT ON COLUMN cbcc.citation.span IS 'The words that name the document.';
COMMENT ON COLUMN cbcc.citation.document IS 'The document.';

CREATE FUNCTION cbcc.documents(body pg_catalog.text)
RETURNS cbcc.citation[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000
RETURN COALESCE((SELECT pg_catalog.array_agg(ROW(d.span, d.document)::cbcc.citation)
	FROM cbcc.article_documents(body) AS d), '{}'::cbcc.citation[]);
COMMENT ON FUNCTION cbcc.documents(pg_catalog.text) IS
'The documents that an article page cites as an array, for a generated column; empty where there are none, null where the body is null.';
