--
-- Full-text search
--
SET search_path = cbcc, public;
-- what is one token
CREATE FUNCTION pg_temp.tokens(config regconfig, body text) RETURNS TABLE (alias text, token text, lexemes text[])
LANGUAGE sql AS 'SELECT alias, token, lexemes FROM ts_debug(config, body) WHERE alias <> ''blank''';
SELECT * FROM pg_temp.tokens('vietnamese',
	'Cán bộ, công chức học LÝ LUẬN chính trị: 1.234 người (19,8%), 2.813/3.050; 12/2023/NĐ-CP, 05-NQ/TU; CBCCVC, ĐH/CĐ ngày 12/5/2023, 2016-2020.');
-- the tokens lie end to end
SELECT x AS lost FROM unnest(ARRAY[' a ', E'cán\n\tbộ -- công', '12/ /- 3%%', '…“ĐH/”', '1/2/3/', 'a/b', 'ĐH/ CĐ', 'x' || U&'\0301']) x
WHERE x <> (SELECT string_agg(token, '' ORDER BY ordinality) FROM ts_parse('vietnamese', x) WITH ORDINALITY);
SELECT to_tsvector('vietnamese', 'Cán bộ công chức HOÀ Bình, hòa  bình; cán  bộ lãnh đạo; thuỷ lợi');
SELECT to_tsvector('vietnamese', normalize('Cán bộ thuỷ lợi', NFD)) = to_tsvector('vietnamese', 'CÁN BỘ thủy lợi') AS same;
-- queries
SELECT q, to_tsvector('vietnamese', 'Toàn tỉnh có 1.234 cán bộ, công chức cấp xã; 25 cán bộ nữ là người Tày; Nghị định 12/2023/NĐ-CP; học lý luận chính trị.') @@ q AS found
FROM unnest(ARRAY[plainto_tsquery('vietnamese', 'CÁN BỘ'), phraseto_tsquery('vietnamese', 'công chức cấp xã'),
	phraseto_tsquery('vietnamese', 'công chức xã cấp'), phraseto_tsquery('vietnamese', 'học lý luận chính trị'),
	phraseto_tsquery('vietnamese', 'người tày'), to_tsquery('vietnamese', '''chính trị'''), to_tsquery('vietnamese', 'bộ'),
	to_tsquery('vietnamese', 'nữ'), to_tsquery('vietnamese', 'cán:*'), to_tsquery('vietnamese', '''cán bộ'':a | !''công chức'''),
	plainto_tsquery('vietnamese', '12/2023/nđ-cp'), plainto_tsquery('vietnamese', '12/2023'), plainto_tsquery('vietnamese', '1.234')]) q;
-- what was typed into a search box
SELECT typed, quote_compounds(typed), websearch_to_tsquery('vietnamese', quote_compounds(typed))
FROM unnest(ARRAY['cán bộ xã -đào tạo', '"cán bộ xã" or LÝ LUẬN chính trị', 'bộ', '"cán bộ']) typed;
-- headlines
SELECT ts_headline('vietnamese', body, q, 'HighlightAll=true') AS whole,
	ts_headline('vietnamese', body, q) ~ '<b>cán bộ</b>' AND length(ts_headline('vietnamese', body, q)) < length(body) AS usual,
	ts_headline('vietnamese', body, q, 'MaxFragments=2, MaxWords=6, MinWords=3, FragmentDelimiter=" … "') ~ '^[^…]*<b>cán bộ</b>[^…]* … [^…]*<b>cán bộ</b>[^…]*$' AS fragments,
	ts_headline('vietnamese', body, q, 'MaxWords=8, MinWords=4, ShortWord=4, StartSel=[, StopSel=]') ~ '\[cán bộ\]' AS short_words
FROM (VALUES ('Sáng nay, hội trường đông kín người. Toàn tỉnh có 1.234 cán bộ, công chức cấp xã; 19,8% có trình độ trung cấp lý luận chính trị. Buổi chiều trời mưa to, đường về xa, ai cũng mong sớm tới nhà. Các cán bộ cấp xã ở lại họp thêm một giờ.',
	phraseto_tsquery('vietnamese', 'Cán bộ') || plainto_tsquery('vietnamese', '19,8%'))) v(body, q) \gx
SELECT ts_headline('vietnamese', 'học trung cấp lý luận chính trị', to_tsquery('vietnamese', '''chính trị'''));
SELECT ts_headline('vietnamese', repeat('-', 3000) || 'cán bộ', to_tsquery('vietnamese', '''cán bộ'''), 'HighlightAll=true') = repeat('-', 3000) || '<b>cán bộ</b>' AS nothing_is_lost;
-- without marks: those that are typed count
SELECT * FROM pg_temp.tokens('vietnamese_unaccent', 'Cán bộ ĐH/CĐ Hoà 19,8%');
SELECT typed, q, to_tsvector('vietnamese_unaccent', 'Cán bộ xã ở Hoà Bình') @@ q AS found
FROM unnest(ARRAY['can bo', 'cán bộ', 'cán bo', 'căn bộ', 'hoa binh', 'hòa', 'hoà', 'hóa', 'can xa', 'bo can']) typed, phraseto_tsquery('vietnamese_unaccent', typed) q;
SELECT ts_headline('vietnamese_unaccent', 'Cán bộ ở Hoà Bình', websearch_to_tsquery('vietnamese_unaccent', '"hoa binh" can'));
-- in indexes and a generated column, under any search_path
CREATE TABLE public.page (title text, body text, words tsvector GENERATED ALWAYS AS (
	setweight(to_tsvector('cbcc.vietnamese', title), 'A') || to_tsvector('cbcc.vietnamese', body)) STORED);
CREATE INDEX page_words ON public.page USING gin (words);
CREATE INDEX page_plain ON public.page USING gin (to_tsvector('cbcc.vietnamese_unaccent', body));
INSERT INTO public.page VALUES ('Đào tạo cán bộ', 'Lớp học mở tại Hoà Bình'), ('Trồng cây', 'Cán bộ xã trồng cây') RETURNING words;
SET search_path = '';
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT title FROM public.page WHERE words @@ plainto_tsquery('cbcc.vietnamese', 'cán bộ');
SELECT title, ts_rank(words, q) > 0.5 AS in_title FROM public.page, plainto_tsquery('cbcc.vietnamese', 'cán bộ') q WHERE words @@ q ORDER BY 2 DESC;
SELECT title FROM public.page WHERE words @@ to_tsquery('cbcc.vietnamese', '''cán bộ'':A');
SELECT title FROM public.page WHERE to_tsvector('cbcc.vietnamese_unaccent', body) @@ phraseto_tsquery('cbcc.vietnamese_unaccent', 'hoa binh');
RESET enable_seqscan;
SET search_path = cbcc, public;
DROP TABLE public.page;
-- words that no index holds, and a text of a megabyte
SELECT length(to_tsvector('vietnamese', repeat('x', 5000) || ' ' || repeat(' ', 5000) || repeat('cán ', 5000))) AS lexemes;
SELECT length(to_tsvector('vietnamese', repeat('cán bộ môn học ', 50000))) AS lexemes;
-- a configuration of one's own, by someone who is no superuser
CREATE ROLE regress_cbcc_searcher NOSUPERUSER;
CREATE SCHEMA searcher AUTHORIZATION regress_cbcc_searcher;
SET SESSION AUTHORIZATION regress_cbcc_searcher;
CREATE TEXT SEARCH CONFIGURATION searcher.mine (COPY = cbcc.vietnamese);
CREATE TEXT SEARCH DICTIONARY searcher.plain (TEMPLATE = cbcc.vietnamese, marks = 'Optional');
ALTER TEXT SEARCH CONFIGURATION searcher.mine ALTER MAPPING FOR word, compound WITH searcher.plain;
SELECT to_tsvector('searcher.mine', 'Cán bộ có 25 lớp');
CREATE TEXT SEARCH DICTIONARY searcher.wrong (TEMPLATE = cbcc.vietnamese, marks = 'maybe');
CREATE TEXT SEARCH DICTIONARY searcher.wrong (TEMPLATE = cbcc.vietnamese, marks = 'optional', marks = 'required');
CREATE TEXT SEARCH DICTIONARY searcher.wrong (TEMPLATE = cbcc.vietnamese, mark = 'optional');
ALTER TEXT SEARCH CONFIGURATION cbcc.vietnamese DROP MAPPING FOR number;
RESET SESSION AUTHORIZATION;
SET client_min_messages = warning;
DROP SCHEMA searcher CASCADE;
DROP ROLE regress_cbcc_searcher;
