--
-- figures that are questioned
--
SET search_path = cbcc, public;
CREATE TABLE public.page (id int PRIMARY KEY, body text);
INSERT INTO public.page VALUES
	(1, E'Chuyện ở Hạ Lũng\n\nNgày 10/8/2022\n\nĐến nay, xã Hạ Lũng có 18 CBCC, trong đó 54,0% có trình độ chuyên môn từ đại học trở lên, 11,1% có trình độ cao cấp lý luận chính trị.'),
	(2, E'Huyện Sông Khoai hiện có 318 CBCC cấp xã, trong đó 286 người đạt chuẩn về chuyên môn, chiếm 89,9%; 147 người có trình độ đại học trở lên, chiếm 64,2%.'),
	(3, E'Xã Hạ Lũng có 21 công chức, trong đó 23 người có trình độ đại học.\n\nCông chức xã Hạ Lũng có trình độ đại học chiếm 71,2%, cao đẳng chiếm 10,4%, trung cấp chiếm 24,5%.'),
	(4, E'Năm 2019, huyện Sông Khoai cử 96 công chức đi đào tạo. Trong tổng số 96 công chức đi đào tạo có 103 người là nữ.'),
	(5, E'Xã Hạ Lũng có 18 CBCC, trong đó 55,6% có trình độ đại học trở lên.'),
	(6, E'Hạ Lũng: 87,5% công chức xã có trình độ đại học\n\nNgày 10/8/2022\n\nĐến nay, 78,5% công chức xã Hạ Lũng có trình độ đại học.');
SELECT id, c.* FROM page, check_facts(facts(body), body) c ORDER BY id, facts_in_question \gx
-- each sentence quoted is the one at its span, each number stands in one of them
SELECT count(*) > 0 AS some, bool_and(quotes = (SELECT array_agg(quote(body, s) ORDER BY lower(s)) FROM unnest(sentences) s)) AS quoted,
	bool_and((SELECT bool_and(EXISTS (SELECT FROM unnest(sentences) s WHERE s @> n)) FROM unnest(spans) n)) AS within,
	bool_and(spans = (SELECT array_agg((facts(body))[i].span ORDER BY i) FROM unnest(facts_in_question) i)) AS of_the_facts
FROM page, check_facts(facts(body), body) c;
-- without the body nothing is quoted, and what was printed with zeros is taken as it is stored
SELECT id, kind, facts_in_question, quotes, stated, computed, tolerance, arithmetic FROM page, check_facts(facts(body)) ORDER BY id, 3;
-- two articles
SELECT c.* FROM (VALUES ('Năm 2020, tỉnh Đông Khê tuyển dụng 215 công chức. Năm 2020, tỉnh Đông Khê bổ nhiệm 44 lãnh đạo.',
	'Năm 2020, tỉnh ĐÔNG KHÊ bổ nhiệm 44 lãnh đạo, tuyển dụng 251 công chức.')) v (a, b), compare_facts(facts(a), facts(b), a, b) c \gx
SELECT f.quantity, figure_key(f) FROM unnest(facts('Năm 2020, tỉnh Đông Khê tuyển dụng 215 công chức. Hiện nay, tỉnh Đông Khê có 4.000 công chức. Trong năm 2020, tỉnh cử hàng trăm lượt cán bộ đi đào tạo. Đến năm 2025, tỉnh Đông Khê có 95% công chức đạt chuẩn.')) f;
SELECT a, b, quantities_agree(a, b), quantities_agree(b, a) AS back
FROM (VALUES ('215 người', '251 người'), ('gần 220 người', '215 người'), ('55,6%', '55,56%'), ('55,6%', '56%'), ('55,6%', '55,8%'), ('hơn 30.000 lượt', '33.412 lượt'),
	('12 lớp', '12 người'), ('hàng nghìn lượt', '5.000 lượt'), ('104% kế hoạch', '106% kế hoạch')) v (x, y), LATERAL (SELECT x::quantity AS a, y::quantity AS b) q;
-- heads
SELECT share, out_of, headcount(share::quantity, out_of), headcounts(share::quantity, out_of)
FROM (VALUES ('55,6%', 18), ('54%', 18), ('50%', 200), ('100%', 18), ('gần 90%', 18), ('hàng trăm người', 18)) v (share, out_of) WHERE share LIKE '%\%';
SELECT headcount('50%', 200, 1), headcount('54%', 18, 1), headcounts('54%', 18, 1), headcount('55,6%', 18.0), headcount(NULL, 18), headcount('55,6%', NULL), headcounts(NULL, NULL);
CREATE FUNCTION pg_temp.attempt(share text, out_of numeric, decimals int)
RETURNS TABLE (state text, message text, detail text, hint text) LANGUAGE plpgsql AS $$
BEGIN
	message := cbcc.headcount(share::cbcc.quantity, out_of, decimals);
	RETURN NEXT;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN NEXT;
END $$;
SELECT a.* FROM (VALUES ('18 người', 18, NULL::int), ('55,6%', -1, NULL), ('55,6%', 18.5, NULL), ('55,6%', 'NaN', NULL), ('55,6%', 1e30, NULL), ('55,6%', 18, 5), ('2.000%', 18, NULL),
	('55,6%', 18, -2147483648)) v (s, o, d), pg_temp.attempt(s, o, d) a;
-- facts from elsewhere: null, odd, in another order, not of this body
SELECT count(*) FROM check_facts(NULL);
SELECT count(*) FROM check_facts(NULL, 'x');
SELECT count(*) FROM check_facts('{}');
SELECT count(*) FROM check_facts('{NULL,NULL}', 'x');
SELECT count(*) FROM compare_facts(NULL, '{}');
SELECT count(*) FROM compare_facts('{NULL}', '{NULL}', NULL, 'x');
SELECT count(*) FROM check_facts(ARRAY[ROW(NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL)::fact]);
SELECT figure_key(ROW(NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL)::fact), figure_key(NULL);
SELECT kind, facts_in_question FROM page, check_facts((SELECT array_agg(f ORDER BY lower((f).span) DESC) FROM unnest(facts(body)) f), body) WHERE id = 2;
SELECT kind, quotes FROM page, check_facts(facts(body), 'ngắn') WHERE id = 1;
SELECT kind, quotes FROM check_facts(ARRAY[
	ROW('(,)','[1,)','18 người',NULL,'stock','actual','total','{}',NULL,NULL,'xã A','(,)',NULL),
	ROW('[2147483000,2147483647)','empty','54%','NaN','stock','actual','total','{NULL}','[Đại học,Tiến sĩ]',NULL,'xã A','empty',NULL),
	ROW('[-5,-1)','(,)','23 người',1e40,'stock','actual','total',NULL,'(,)','met','','[-infinity,infinity]',NULL)]::fact[], 'Xã A');
-- columns, views, no search_path
SET search_path = '';
CREATE VIEW public.questioned AS
	SELECT p.id, c.kind, c.arithmetic FROM public.page p, cbcc.check_facts(cbcc.facts(p.body), p.body) c;
SELECT id, kind FROM public.questioned ORDER BY 1, 2;
DROP VIEW public.questioned;
SET search_path = cbcc, public;
-- in parallel
CREATE TABLE many_pages AS SELECT facts(body) AS facts, body FROM page, generate_series(1, 500);
ANALYZE many_pages;
SET min_parallel_table_scan_size = '64kB';
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT count(*) FROM many_pages, check_facts(facts, body);
SELECT count(*) = 500 * (SELECT count(*) FROM page, check_facts(facts(body), body)) AS same FROM many_pages, check_facts(facts, body);
DROP TABLE many_pages;
-- large and hostile: in time in proportion
SET statement_timeout = '60s';
SELECT count(*) >= 0 FROM (SELECT array_agg(f) AS facts FROM unnest(facts('Xã Hạ Lũng có 21 công chức, trong đó 23 người có trình độ đại học.')) f, generate_series(1, 50000)) x,
	check_facts(facts, repeat('Xã Hạ Lũng có 21 công chức. ', 50000));
SELECT count(*) FROM (SELECT array_agg(f) AS facts FROM unnest(facts('Năm 2020, tỉnh Đông Khê tuyển dụng 215 công chức.')) f, generate_series(1, 100000)) a,
	(SELECT array_agg(f) AS facts FROM unnest(facts('Năm 2020, tỉnh Đông Khê tuyển dụng 251 công chức.')) f, generate_series(1, 100000)) b, compare_facts(a.facts, b.facts);
-- sentences to and fro in a long text are quoted as quote() does, and beyond its ends there is nothing
SELECT count(*) > 1000 AS many, bool_and(said = quote(body, s)) AS quoted, bool_or(length(said) > 600) AS long, bool_or(said = '') AS none
FROM (SELECT repeat('😀ộa', 1000) AS body) AS b,
	LATERAL check_facts((SELECT array_agg(ROW(int4range(i, i + 1), int4range(i * 7919 % 4000 - 500, i * 7919 % 4000 - 500 + i * 31 % 700), (i || ' người')::quantity,
		NULL, 'stock', 'actual', 'total', '{cadre}', NULL, NULL, 'xã X', '[2020-01-01,2021-01-01)', NULL)::fact) FROM generate_series(1, 300) AS i), body) AS c,
	unnest(c.sentences, c.quotes) AS q (s, said);
SELECT DISTINCT quotes FROM check_facts((SELECT array_agg(ROW(int4range(i, i + 1), int4range(i - 9, NULL), (i || ' người')::quantity,
	NULL, 'stock', 'actual', 'total', '{cadre}', NULL, NULL, 'xã X', NULL, NULL)::fact) FROM generate_series(1, 99) AS i), '');
-- what nobody reads is refused
SELECT count(*) FROM (SELECT array_agg(ROW(int4range(i, i + 1), int4range(i, i + 9), (i || ' người')::quantity,
	NULL, 'stock', 'actual', 'total', '{cadre}', NULL, NULL, 'xã X', NULL, NULL)::fact) AS facts FROM generate_series(1, 25000) AS i) AS f, check_facts(facts);
DROP TABLE public.page;
