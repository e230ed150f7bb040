--
-- Functions over articles: what they return, for any text that may come.
-- What the grammar reads is the score's affair; here stand plain sentences.
--
SET search_path = cbcc, public;
SET datestyle = iso;
CREATE TEMP TABLE page AS SELECT
E'Lai Hà nâng cao chất lượng cán bộ\n\nThứ Hai, 05/03/2019 08:30\n\n' ||
E'Năm 2018, tỉnh Lai Hà có 2.813 cán bộ, công chức được đào tạo, bồi dưỡng theo Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ.\n\n' ||
E'Hiện nay, 55,6% công chức có trình độ đại học trở lên.\n\n' ||
E'Nguyễn Văn A' AS text;
SELECT span, sentence, quantity, out_of, event, modality, stat, qualification, standard, period, base
FROM page, article_facts(text, '2019-03-05');
SELECT quote(text, span) AS words, quote(text, sentence) AS sentence FROM page, article_facts(text);
SELECT document, quote, quote = quote(text, span) AS same FROM page, article_documents(text);
SELECT * FROM page, parse_article(text) \gx
SELECT kind, span, content, content = quote(text, span) AS same FROM page, article_parts(text);
-- the array and the rows are the same, in a target list too
SELECT facts(text) = (SELECT array_agg(f) FROM article_facts(text) f) FROM page;
SELECT (article_facts(text)).quantity FROM page;
SELECT f.quantity FROM page, unnest(facts(text)) f;
-- a fact reads back from its text form
SELECT facts(text)::text::cbcc.fact[] = facts(text) FROM page;
-- a level that is not on the ladder of the track leaves the track
SELECT f.quantity, f.qualification, min_level(f.qualification)
FROM unnest(ARRAY['Xã còn 407 công chức chưa qua đào tạo tin học.', 'Xã có 12 công chức trình độ đại học.', '']) WITH ORDINALITY t(text, i),
	unnest(facts(text)) f ORDER BY i;
-- published: null, infinite, given
SELECT count(*) FROM page, article_facts(text, NULL);
SELECT count(*) FROM page, article_facts(text, 'infinity');
SELECT count(*) FROM page, article_facts(text, '-infinity');
-- nulls
SELECT count(*) FROM article_facts(NULL);
SELECT count(*) FROM article_facts(NULL, '2019-01-01');
SELECT facts(NULL), facts(NULL, '2019-01-01');
SELECT count(*) FROM article_documents(NULL);
SELECT count(*) FROM article_parts(NULL);
SELECT * FROM parse_article(NULL);
SELECT quote(NULL, '[1,2)'), quote('abc', NULL), parse_number(NULL), parse_period(NULL), parse_period(NULL, '2019-01-01');
-- text without an article in it
SELECT i, length(text), facts(text), (SELECT count(*) FROM article_documents(text)) AS documents,
	(SELECT count(*) FROM article_parts(text)) AS parts, (SELECT count(*) FROM parse_article(text)) AS articles
FROM unnest(ARRAY['', ' ', E'\n\n \t\r\n', '.', '%', 'a', 'ầ', E'\u0301', E'\x01\x02\x1f', '125.300', repeat('9', 1000), repeat('.', 1000),
	repeat('(', 1000), repeat(E'\n', 1000), '§¹i häc LuËt', 'Äáº¡i há»c Luáºt', E'\uFEFF', E'\U0001F600']) WITH ORDINALITY t(text, i);
-- offsets are those of the text as given, whatever its normalization form
SELECT f.quantity, normalize(quote(nfd, f.span), NFC) AS words, f.span <> n.span AS moved
FROM (SELECT normalize(text, NFD) AS nfd, text FROM page) p,
	LATERAL ROWS FROM (article_facts(nfd), article_facts(text)) WITH ORDINALITY
	AS f(span, sentence, quantity, out_of, event, modality, stat, population, qualification, standard, place, period, base,
		span2, sentence2, quantity2, out_of2, event2, modality2, stat2, population2, qualification2, standard2, place2, period2, base2, i),
	LATERAL (SELECT f.span2 AS span) n
WHERE f.quantity = f.quantity2;
-- spans lie within the text, the number's within its sentence, in order
SELECT count(*) > 0 AS some, bool_and(span <@ sentence AND span <@ int4range(1, length(text) + 1) AND NOT isempty(span)) AS within,
	bool_and(lower(span) >= previous) AS ordered
FROM (SELECT text, f.*, lag(upper(span), 1, 1) OVER () AS previous
	FROM (SELECT string_agg(text, E'\n') AS text FROM page, generate_series(1, 20)) t, article_facts(text) f) s;
-- quote
SELECT span, quote('Thủ tướng', span) FROM unnest(ARRAY['[3,6)', '[1,10)', '[1,100)', '[-5,2)', '[9,)', '(,4)', '(,)', 'empty', '[10,12)', '[-9,-3)',
	'[2147483646,2147483647)', '[-2147483648,2147483647)']::int4range[]) span;
-- the same from a text that is stored packed, or away from its row
CREATE TABLE long_text (kind text, body text);
ALTER TABLE long_text ALTER body SET STORAGE EXTERNAL;
INSERT INTO long_text SELECT 'external', string_agg(i || ' cán bộ, công chức ầạ😀 x; ', '') FROM generate_series(1, 400) AS i;
ALTER TABLE long_text ALTER body SET STORAGE MAIN;
INSERT INTO long_text SELECT 'packed', string_agg(i || ' cán bộ, công chức ầạ😀 x; ', '') FROM generate_series(1, 400) AS i
UNION ALL SELECT 'packed, four bytes each', repeat('😀', 5000) UNION ALL SELECT 'packed, one byte each', repeat('x', 5000);
SELECT kind, bool_and(quote(body, int4range(i, i + n)) = substr(body, i, n)) AS same
FROM long_text, generate_series(1, length(body) + 20, 7) AS i, unnest(ARRAY[0, 1, 3, 60, 20000]) AS n GROUP BY kind ORDER BY kind;
-- one call site, which keeps the text that it unpacked last: from end to begin, and another text each time
SELECT bool_and(quote(body, int4range(i, i + 9)) = substr(body, i, 9)) AS same
FROM (SELECT body, i FROM long_text, generate_series(1, 9000, 91) AS i ORDER BY i % 182, i DESC, kind) AS s;
UPDATE long_text SET body = reverse(body);
SELECT bool_and(quote(body, int4range(i, i + 9)) = substr(body, i, 9)) AS same
FROM (SELECT body, i FROM (SELECT body FROM long_text UNION ALL SELECT 'x' UNION ALL SELECT NULL UNION ALL SELECT repeat('ă', 9000)) AS t, generate_series(9000, 1, -91) AS i ORDER BY i % 182, i) AS s;
DROP TABLE long_text;
-- numbers and periods
SELECT text, parse_number(text) FROM unnest(ARRAY['125.300', '55,6', '30 ngàn', '1,6 triệu', '2 tỷ 760 triệu', 'ba mươi ba', '1.260', '1.26', ' 7 ',
	'hàng nghìn', '', 'x', '12 người', '1.2.3', repeat('9', 30)]) text;
SELECT text, parse_period(text), parse_period(text, '2019-05-20') AS in_2019 FROM unnest(ARRAY['năm 2018', 'giai đoạn 2016 – 2020', '6 tháng đầu năm 2019', 'từ năm 2017 đến nay',
	'ngày 31/12/2023', 'tháng 3', '', 'x', 'ngày 31/2/2023']) text;
-- a report's table: generated column, view, index, no search_path
SET search_path = '';
CREATE TABLE public.articles (
	id pg_catalog.int4 PRIMARY KEY,
	body pg_catalog.text,
	published pg_catalog.date,
	facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED
);
CREATE INDEX articles_count ON public.articles ((pg_catalog.cardinality(cbcc.facts(body, published))));
CREATE VIEW public.article_numbers AS
	SELECT a.id, f.quantity, f.event FROM public.articles a, LATERAL pg_catalog.unnest(a.facts) f;
INSERT INTO public.articles SELECT i, text, '2019-03-05' FROM page, pg_catalog.generate_series(1, 3) i;
INSERT INTO public.articles VALUES (4, NULL, NULL), (5, '', NULL);
SELECT id, pg_catalog.cardinality(facts) FROM public.articles ORDER BY id;
SELECT quantity, event, pg_catalog.count(*) FROM public.article_numbers GROUP BY quantity, event ORDER BY quantity;
UPDATE public.articles SET body = 'Xã có 18 công chức.' WHERE id = 1;
SELECT quantity FROM public.article_numbers WHERE id = 1;
DROP VIEW public.article_numbers;
DROP TABLE public.articles;
-- a count over many articles is planned in parallel
SET search_path = cbcc, public;
CREATE TABLE many_articles AS SELECT text || E'\n' || i AS body, date '2019-03-05' AS published FROM page, generate_series(1, 2000) i;
ANALYZE many_articles;
SET min_parallel_table_scan_size = '64kB';
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT sum(cardinality(facts(body, published))) FROM many_articles;
EXPLAIN (COSTS OFF) SELECT count(*) FROM many_articles, article_facts(body, published) f;
SELECT count(*) = 2000 * (SELECT count(*) FROM page, article_facts(text, '2019-03-05')) FROM many_articles, article_facts(body, published) f;
DROP TABLE many_articles;
-- large and hostile: read to the end, in time in proportion
SET statement_timeout = '60s';
SELECT count(*) FROM article_facts(repeat('9', 1000000));
SELECT count(*) > 18000 FROM article_facts(repeat('Xã có 18 công chức ', 20000));
SELECT count(*) FROM article_documents(repeat('Quyết định số ', 100000));
SELECT count(*) FROM article_parts(repeat(E'a\n', 100000));
SELECT length(body) FROM parse_article(repeat('x ', 1000000));
-- a cancel is answered at once
SET statement_timeout = '200ms';
SELECT count(*) FROM article_facts(repeat('Năm 2018, xã có 18 công chức đạt chuẩn. ', 1000000));
RESET statement_timeout;
