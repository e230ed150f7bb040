--
-- Figures that are questioned
--

CREATE TYPE cbcc.finding_kind AS ENUM (
	'impossible_share', 'count_and_share', 'sum', 'part_over_whole',
	'told_differently'
);
COMMENT ON TYPE cbcc.finding_kind IS
'Why figures are questioned: no whole number of people gives the share; a count is another share of its whole than the text says; parts do not add up to their whole; a part is larger than its whole; one figure has two values.';

CREATE FUNCTION cbcc.check_facts(facts cbcc.fact[], body pg_catalog.text DEFAULT NULL, OUT kind cbcc.finding_kind, OUT facts_in_question pg_catalog.int4[], OUT spans pg_catalog.int4range[], OUT sentences pg_catalog.int4range[], OUT quotes pg_catalog.text[], OUT stated pg_catalog.numeric, OUT computed pg_catalog.numeric, OUT tolerance pg_catalog.numeric, OUT arithmetic pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'check_facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 1000 ROWS 1;
COMMENT ON FUNCTION cbcc.check_facts(cbcc.fact[], pg_catalog.text) IS
'Figures of one article that cannot all be right: the kind of contradiction, the facts by their place in the array (from 1), their spans, the sentences (1-based code points, end excluded) and their words where the body is given, what is stated, what the other figures give, how far rounding may put the two apart, and the sum in Vietnamese. The body, as the facts were read from it, tells how many decimals a share was printed with. Null facts give no rows. Raises 54000 for more than a million rows.';

CREATE FUNCTION cbcc.compare_facts(facts_a cbcc.fact[], facts_b cbcc.fact[], body_a pg_catalog.text DEFAULT NULL, body_b pg_catalog.text DEFAULT NULL, OUT fact_a pg_catalog.int4, OUT fact_b pg_catalog.int4, OUT span_a pg_catalog.int4range, OUT span_b pg_catalog.int4range, OUT sentence_a pg_catalog.int4range, OUT sentence_b pg_catalog.int4range, OUT quote_a pg_catalog.text, OUT quote_b pg_catalog.text, OUT quantity_a cbcc.quantity, OUT quantity_b cbcc.quantity, OUT arithmetic pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'compare_facts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 1000 ROWS 1;
COMMENT ON FUNCTION cbcc.compare_facts(cbcc.fact[], cbcc.fact[], pg_catalog.text, pg_catalog.text) IS
'Figures that two articles tell differently, one row for each: those of one figure_key() of which no two tellings agree. Facts by their place in the arrays, from 1; quotes where the bodies are given. Null facts give no rows. For many articles join on figure_key() where not quantities_agree().';

CREATE FUNCTION cbcc.figure_key(cbcc.fact)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'figure_key'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION cbcc.figure_key(cbcc.fact) IS
'Text that is equal for facts that tell the same figure: of the same people, place, time and subject, in the same unit. Null where that cannot be known: without a named place or a period with two ends (a plan needs the second only), for a pair, a change or an order of magnitude.';

CREATE FUNCTION cbcc.quantities_agree(cbcc.quantity, cbcc.quantity)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'quantities_agree'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION cbcc.quantities_agree(cbcc.quantity, cbcc.quantity) IS
'Can both be said of one number? Sign words reach a tenth or one step of the last digit, shares may be rounded or cut. True for units that do not compare.';

CREATE FUNCTION cbcc.headcount(share cbcc.quantity, out_of pg_catalog.numeric, decimals pg_catalog.int4 DEFAULT NULL)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'headcount'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.headcount(cbcc.quantity, pg_catalog.numeric, pg_catalog.int4) IS
'The number of people that a share of so many is, where exactly one whole number gives it; null where none or several do. decimals: how many the share was printed with, where it ended in zeros. Raises 22P02 for what is no share in per cent, 22003 for what is out of range.';

CREATE FUNCTION cbcc.headcounts(share cbcc.quantity, out_of pg_catalog.numeric, decimals pg_catalog.int4 DEFAULT NULL)
RETURNS pg_catalog.int8range
AS 'MODULE_PATHNAME', 'headcounts'
LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION cbcc.headcounts(cbcc.quantity, pg_catalog.numeric, pg_catalog.int4) IS
'All whole numbers of people that a share of so many can be; empty where none gives it. Arguments and errors as for headcount().';
