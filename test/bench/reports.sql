--
-- The reports over 50,000 articles with a stored column of facts.
--
-- psql -v articles='FILES' -f reports.sql, in a database with the extension.
-- The articles are repeated, each time with other numbers.  Two questions are
-- asked of each report: a sum by place, and every row without the sentence,
-- which is cut out of the text.  The bar is a second for each.
--
\ir measure.sql
\ir texts.sql

SET max_parallel_workers_per_gather = 3;
CREATE TABLE many_articles AS
SELECT row_number() OVER () AS id, body FROM (
	SELECT regexp_replace(body, '\m(?!19|20)([0-9]*)[0-9]\M', '\1' || copy % 89, 'g') AS body
	FROM article, generate_series(1, 50000 / (SELECT count(*) FROM article) + 1) AS copy
	LIMIT 50000) AS copies;
ALTER TABLE many_articles SET (parallel_workers = 3);
CREATE TABLE report_article AS
SELECT id, body, date '2024-06-01' AS published, cbcc.facts(body, '2024-06-01') AS facts, cbcc.documents(body) AS documents FROM many_articles;
ALTER TABLE report_article SET (parallel_workers = 3);
VACUUM ANALYZE report_article;
CALL cbcc.create_reports('report_article', documents_column => 'documents', prefix => 'shown_');
CALL cbcc.create_reports('report_article', documents_column => 'documents', prefix => 'data_', language => 'en');
SELECT count(*) AS articles, sum(cardinality(facts)) AS facts, pg_size_pretty(pg_total_relation_size('report_article')) AS size FROM report_article;

CREATE TEMP TABLE question (report text, asked text, statement text);
INSERT INTO question VALUES
('qualification_structure', 'by place', 'SELECT place, qualification, count(*), sum(cbcc.value(headcount)), min(cbcc.value(share)), max(cbcc.value(share)) FROM data_qualification_structure GROUP BY place, qualification'),
('training', 'by place', 'SELECT place, period, qualification, count(*), sum(cbcc.value(people)), sum(cbcc.value(turns)) FROM data_training GROUP BY place, period, qualification'),
('plan_result', 'by place', 'SELECT place, period, event, count(*), sum(cbcc.value(target)), sum(cbcc.value(result)) FROM data_plan_result GROUP BY place, period, event'),
('movement', 'by place', 'SELECT place, period, event, count(*), sum(cbcc.value(quantity)) FROM data_movement GROUP BY place, period, event'),
('spending', 'by place', 'SELECT place, period, count(*), sum(cbcc.value(quantity)) FROM data_spending GROUP BY place, period'),
('document', 'by document', 'SELECT document, count(*) FROM data_document GROUP BY document'),
('fact', 'by event', 'SELECT event, modality, count(*) FROM data_fact GROUP BY event, modality'),
('qualification_structure', 'rows', 'SELECT "Địa phương", "Thời gian", "Đối tượng", "Trình độ", "Số người", "Tỷ lệ", "Tính ra", "Bài", "Vị trí" FROM shown_qualification_structure'),
('training', 'rows', 'SELECT "Địa phương", "Thời gian", "Đối tượng", "Nội dung", "Số người", "Số lượt", "Số lớp", "Tỷ lệ", "Bài", "Vị trí" FROM shown_training'),
('plan_result', 'rows', 'SELECT "Địa phương", "Thời gian", "Việc", "Trình độ", "Kế hoạch", "Kết quả", "So với kế hoạch", "Bài", "Vị trí kế hoạch" FROM shown_plan_result'),
('movement', 'rows', 'SELECT "Địa phương", "Thời gian", "Việc", "Số liệu", "Đối tượng", "Trình độ", "Bài", "Vị trí" FROM shown_movement'),
('spending', 'rows', 'SELECT "Địa phương", "Thời gian", "Kinh phí", "Bài", "Vị trí" FROM shown_spending'),
('document', 'rows', 'SELECT "Loại", "Số", "Ngày ban hành", "Cơ quan ban hành", "Bài", "Vị trí" FROM shown_document'),
('fact', 'rows', 'SELECT "Địa phương", "Thời gian", "Việc", "Số liệu", "Đối tượng", "Trình độ", "Bài", "Vị trí" FROM shown_fact'),
('qualification_structure', 'rows and sentences', 'SELECT * FROM shown_qualification_structure');

-- EXPLAIN ANALYZE makes every row and sends none.
CREATE FUNCTION pg_temp.ask(workers int) RETURNS TABLE (report text, asked text, rows bigint, ms numeric) LANGUAGE plpgsql AS $$
DECLARE
	q record;
	plan json;
	times float8[];
BEGIN
	PERFORM set_config('max_parallel_workers_per_gather', workers::text, true);
	FOR q IN TABLE pg_temp.question LOOP
		times := '{}';
		FOR i IN 1 .. 5 LOOP
			EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT json) ' || q.statement INTO plan;
			times := times || (plan -> 0 ->> 'Execution Time')::float8;
		END LOOP;
		report := q.report;
		asked := q.asked;
		rows := (plan -> 0 -> 'Plan' ->> 'Actual Rows')::numeric;
		SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY t)::numeric) INTO ms FROM unnest(times) AS t;
		RETURN NEXT;
	END LOOP;
END
$$;
\echo Reports over 50,000 articles, milliseconds in one process and in four
SELECT s.report, s.asked, s.rows, s.ms AS one, p.ms AS four, 1000 AS bar
FROM pg_temp.ask(0) AS s JOIN pg_temp.ask(3) AS p USING (report, asked);
