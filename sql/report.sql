--
-- Reports: the facts of one article side by side, and the views over a table.
--
SET client_min_messages = warning;
SET datestyle = iso;
\pset null -
\set SHOW_CONTEXT never
-- labels, each member of each vocabulary beside its words
SELECT v::text AS event, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.fact_event)) AS v;
SELECT v::text AS word, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.fact_modality)) AS v
UNION ALL SELECT v::text, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.fact_stat)) AS v
UNION ALL SELECT v::text, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.fact_standard)) AS v;
SELECT v::text AS population, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.population)) AS v;
SELECT v::text AS track, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.qualification_track)) AS v;
SELECT v::text AS level, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.qualification_level)) AS v;
SELECT v::text AS document, cbcc.label(v) FROM unnest(enum_range(NULL::cbcc.document_kind)) AS v;
SELECT p, cbcc.label(p::cbcc.population[]) FROM unnest(ARRAY['{}', '{cadre}', '{commune,female,civil_servant,cadre}', '{cadre,key_cadre,commune}',
	'{cadre,union_officer}', '{council_delegate,ethnic_minority,young,district,commune}', '{female}', '{cadre,NULL}']) AS p;
SELECT length(cbcc.label(enum_range(NULL::cbcc.population))) AS all_of_them;
-- labels of more values than a call site keeps, and again in another order
SELECT count(DISTINCT p) AS kinds, bool_and(l = cbcc.label(ARRAY[p[1]]) || ' ' || cbcc.label(ARRAY[p[2]])) AS same
FROM (SELECT p, cbcc.label(p) AS l FROM (SELECT ARRAY[k, t] AS p
	FROM unnest(ARRAY['cadre', 'worker', 'leader', 'learner', 'lecturer', 'reserve', 'civil_servant', 'part_time', 'party_member', 'public_employee']::cbcc.population[]) AS k,
		unnest(ARRAY['female', 'young', 'religious', 'ethnic_minority', 'commune', 'district', 'province', 'central']::cbcc.population[]) AS t,
		generate_series(1, 3) AS again ORDER BY again % 2, again, t, k) AS s) AS s;
-- a variable that changes where it stands has the label of what it is now
DO $$
DECLARE
	p cbcc.population[] := '{cadre,female}';
	q cbcc.population;
BEGIN
	FOREACH q IN ARRAY ARRAY['cadre', 'leader', 'lecturer']::cbcc.population[] LOOP
		p[1] := q;
		RAISE INFO '%', cbcc.label(p);
	END LOOP;
END
$$;
SELECT q, cbcc.label(cbcc.to_qualification_range(q)) FROM unnest(ARRAY['đại học', 'đại học trở lên', 'dưới đại học', 'từ trung cấp đến cao đẳng', 'sau đại học',
	'tiến sĩ', 'trung cấp lý luận chính trị', 'trung cấp lý luận chính trị trở lên', 'cử nhân chính trị', 'chuyên viên chính trở lên', 'trung học phổ thông',
	'tiếng Anh B1', 'tiếng Anh B1 trở lên']) AS q;
SELECT q, cbcc.label(q::cbcc.qualification_range) FROM unnest(ARRAY['empty', '(,)', '["Tin học","Tin học"]', '["Tiểu học","Trung học cơ sở"]', '["Chưa qua đào tạo","Tiến sĩ"]',
	'["Sơ cấp lý luận chính trị","Cao cấp lý luận chính trị"]', '["Tiểu học","Đại học"]', '["Đại học",)']) AS q;
SELECT p, cbcc.label(p::daterange) FROM unnest(ARRAY['[2018-01-01,2018-12-31]', '[2016-01-01,2020-12-31]', '[2025-07-01,2025-12-31]', '[2023-03-01,2023-03-31]',
	'[2010-01-01,2013-06-30]', '[2017-01-01,]', '[,2025-12-31]', '[,2020-06-30]', '[2019-06-30,2019-06-30]', '[2019-01-01,2019-01-01]', '[2019-12-31,2019-12-31]', '[2019-01-15,2019-02-03]',
	'[2020-02-01,2020-02-29]', '[2019-11-05,]', '[,]', 'empty', '[-infinity,2020-12-31]']) AS p;
SELECT cbcc.label(NULL::daterange), cbcc.label(NULL::cbcc.population[]), cbcc.label(NULL::cbcc.qualification_range), cbcc.label(NULL::cbcc.fact_event);
SELECT cbcc.heading('plan_result'), cbcc.heading('headcount'), cbcc.heading('Headcount'), cbcc.heading('');
-- a share of a whole
SELECT part, whole, cbcc.share(part::cbcc.quantity, whole::cbcc.quantity) FROM (VALUES ('12 người', '22 người'), ('22 người', '22 người'), ('0 người', '22 người'), ('1 người', '3 người'),
	('gần 12 người', '22 người'), ('12 người', 'khoảng 22 người'), ('23 người', '22 người'), ('12 người', '0 người'), ('12 người', '22 lượt'), ('-1 người', '22 người'),
	('1,5 người', '3 người'), ('hàng chục người', '90 người'), ('1.000.000.000.000 người', '1.000.000.000.000 người'), ('1 lớp', '8 lớp'), (NULL, '8 lớp')) AS v (part, whole);

-- headcount and share, one from the other where the article gives enough
CREATE FUNCTION pg_temp.structure(body text) RETURNS TABLE (place text, "time" text, people text, holds text, headcount cbcc.quantity, share cbcc.quantity, whole cbcc.quantity, computed text, quote text)
LANGUAGE sql AS $$
	SELECT r.place, cbcc.label(r.period), cbcc.label(r.population), concat_ws(', ', cbcc.label(r.standard), cbcc.label(r.qualification)),
		r.headcount, r.share, r.whole, r.computed, cbcc.quote(body, r.span)
	FROM cbcc.report_qualification(cbcc.facts(body, '2020-05-05')) AS r
$$;
SELECT * FROM pg_temp.structure('Xã Bản Hạ có 22 công chức, trong đó 12 người có trình độ đại học, 63,6% có trình độ trung cấp lý luận chính trị, 9 nữ.');
-- both told: nothing is computed, the whole is shown
SELECT * FROM pg_temp.structure('Xã Bản Hạ có 318 công chức, trong đó 147 người có trình độ đại học trở lên, chiếm 46,2%.');
-- no whole, so no share; a whole of another time or place is none
SELECT * FROM pg_temp.structure('Năm 2018, xã Bản Hạ có 22 công chức. Năm 2019, xã Bản Hạ có 12 công chức có trình độ đại học. Xã Bản Thượng có 11 công chức có trình độ đại học.');
-- two totals: which is meant, is not guessed
SELECT * FROM pg_temp.structure('Xã Bản Hạ có 22 công chức. Xã Bản Hạ có 24 công chức. Xã Bản Hạ có 12 công chức có trình độ đại học.');
-- a share that no count gives is not filled; one that several give is "about"
SELECT * FROM pg_temp.structure('Xã Bản Hạ có 18 công chức, trong đó 54,3% có trình độ đại học.');
SELECT * FROM pg_temp.structure('Huyện Sông Lam có 2.135 công chức, trong đó 41,2% có trình độ thạc sĩ.');
-- a part that is larger than the whole has no share
SELECT * FROM pg_temp.structure('Xã Bản Hạ có 18 công chức, trong đó 19 người có trình độ đại học.');
-- the same number again is one row, and so are the two columns told far apart
SELECT * FROM pg_temp.structure(E'Xã Bản Hạ có 12 công chức có trình độ đại học\n\nXã Bản Hạ có 12 công chức có trình độ đại học. Năm nay trời mưa nhiều. Xã Bản Hạ có 54,5% công chức có trình độ đại học.');
-- plans and means are no structure
SELECT * FROM pg_temp.structure('Đến năm 2025, huyện Sông Lam phấn đấu có 85% công chức có trình độ đại học trở lên. Bình quân mỗi xã có 20 công chức.');

-- training
CREATE FUNCTION pg_temp.trained(body text) RETURNS TABLE (place text, "time" text, people_of text, subject text, people cbcc.quantity, turns cbcc.quantity, classes cbcc.quantity, share cbcc.quantity)
LANGUAGE sql AS $$
	SELECT r.place, cbcc.label(r.period), cbcc.label(r.population), cbcc.label(r.qualification), r.people, r.turns, r.classes, r.share
	FROM cbcc.report_training(cbcc.facts(body, '2020-05-05')) AS r
$$;
SELECT * FROM pg_temp.trained('Năm 2019, huyện Sông Lam mở 34 lớp bồi dưỡng cho hơn 2.100 lượt công chức cấp xã. Năm 2019, huyện Sông Lam cử 96 công chức cấp xã đi học trung cấp lý luận chính trị. Năm 2020, huyện Sông Lam sẽ mở 40 lớp bồi dưỡng cho công chức cấp xã.');

-- plan against result
CREATE FUNCTION pg_temp.planned(body text) RETURNS TABLE (place text, "time" text, event text, subject text, target cbcc.quantity, result cbcc.quantity, of_plan cbcc.quantity, computed text, plan text, done text)
LANGUAGE sql AS $$
	SELECT r.place, cbcc.label(r.period), cbcc.label(r.event), cbcc.label(r.qualification), r.target, r.result, r.of_plan, r.computed, cbcc.quote(body, r.span), cbcc.quote(body, r.result_span)
	FROM cbcc.report_plan(cbcc.facts(body, '2020-05-05')) AS r
$$;
SELECT * FROM pg_temp.planned('Năm 2019, huyện Sông Lam phấn đấu bồi dưỡng 6.500 lượt công chức. Năm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức.');
-- told by the article
SELECT * FROM pg_temp.planned('Năm 2019, huyện Sông Lam phấn đấu bồi dưỡng 6.500 lượt công chức. Năm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức, đạt 106% kế hoạch.');
SELECT * FROM pg_temp.planned('Năm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức, đạt 106% kế hoạch.');
-- not the same year, place, subject or unit
SELECT * FROM pg_temp.planned('Năm 2020, huyện Sông Lam phấn đấu bồi dưỡng 6.500 lượt công chức. Năm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức.');
SELECT * FROM pg_temp.planned('Năm 2019, huyện Sông Lam phấn đấu bồi dưỡng 6.500 lượt công chức. Năm 2019, huyện Sông Lam đã bồi dưỡng tin học cho 6.890 lượt công chức, mở 20 lớp bồi dưỡng cho công chức.');
-- a plan for the end of a year is of that year
SELECT * FROM pg_temp.planned('Đến năm 2020, huyện Sông Lam phấn đấu có 320 công chức có trình độ đại học. Năm 2020, huyện Sông Lam có 318 công chức có trình độ đại học.');
SELECT * FROM pg_temp.planned('Đến năm 2020, huyện Sông Lam phấn đấu có 320 công chức có trình độ đại học. Từ năm 2016 đến năm 2020, huyện Sông Lam có 318 công chức có trình độ đại học.');
-- results alone are no comparison
SELECT * FROM pg_temp.planned('Năm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức.');

-- what is no fact, and arrays of any shape
SELECT count(*) FROM cbcc.report_qualification(NULL);
SELECT count(*) FROM cbcc.report_qualification('{}');
SELECT count(*) FROM cbcc.report_plan(ARRAY[NULL, NULL]::cbcc.fact[]);
SELECT count(*) FROM cbcc.report_training(ARRAY[ROW(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)]::cbcc.fact[]);
SELECT headcount, share, whole, computed FROM cbcc.report_qualification(ARRAY[
	ROW('[1,3)', '[1,30)', '22 người', NULL, 'stock', 'actual', 'total', NULL, NULL, NULL, NULL, NULL, NULL),
	NULL,
	ROW('[5,7)', '[1,30)', '11 người', 'NaN', 'stock', 'actual', 'total', NULL, '["Đại học","Đại học"]', NULL, NULL, 'empty', '[,]'),
	ROW('[8,9)', '[1,30)', '50%', 1e30, 'stock', 'actual', 'total', NULL, '["Đại học","Đại học"]', NULL, NULL, NULL, NULL),
	ROW('[8,9)', '[1,30)', '3 người', 12, 'stock', 'actual', 'total', '{female}', NULL, 'met', NULL, NULL, NULL)]::cbcc.fact[]);
-- a list of twenty thousand facts takes time in proportion
SET statement_timeout = '60s';
SELECT count(*) > 15000 AS many FROM cbcc.report_qualification(cbcc.facts((SELECT string_agg('Xã có ' || i || ' công chức có trình độ đại học.', ' ') FROM generate_series(1001, 21000) AS i)));
RESET statement_timeout;

-- documents as a column
SELECT (d).span, (d).document FROM unnest(cbcc.documents('Huyện thực hiện Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ và Nghị quyết số 11-NQ/HU.')) AS d;
SELECT cbcc.documents(''), cbcc.documents(NULL);

-- the views
CREATE TABLE article (
	id int PRIMARY KEY, title text, published date, body text,
	facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED,
	documents cbcc.citation[] GENERATED ALWAYS AS (cbcc.documents(body)) STORED
);
INSERT INTO article VALUES
(1, 'Bản Hạ', '2020-05-05', 'Xã Bản Hạ có 22 công chức, trong đó 12 người có trình độ đại học. Năm 2019, xã Bản Hạ cử 5 công chức đi học trung cấp lý luận chính trị.'),
(2, 'Sông Lam', '2020-05-05', E'Năm 2019, huyện Sông Lam phấn đấu bồi dưỡng 6.500 lượt công chức theo Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ.\nNăm 2019, huyện Sông Lam đã bồi dưỡng 6.890 lượt công chức với kinh phí 3 tỷ đồng.\nNăm 2019, huyện Sông Lam luân chuyển 28 cán bộ, tuyển dụng 14 công chức, tinh giản 9 biên chế.'),
(3, 'Không có gì', NULL, 'Trời mưa.'), (4, NULL, NULL, NULL);
CALL cbcc.create_reports('article', documents_column => 'documents', title_column => 'title');
SELECT c.relname, c.reloptions, obj_description(c.oid) FROM pg_class AS c WHERE c.relname LIKE 'article\_%' AND c.relkind = 'v' ORDER BY 1;
SELECT * FROM article_qualification_structure;
SELECT * FROM article_training;
SELECT * FROM article_plan_result;
SELECT * FROM article_movement;
SELECT * FROM article_spending;
SELECT * FROM article_document;
SELECT "Số liệu", "Việc", "Nguyên văn", "Bài" FROM article_fact;
-- for programs; the text read at each query gives the same
CALL cbcc.create_reports('article', documents_column => 'documents', title_column => 'title', prefix => 'stored_', language => 'en');
CALL cbcc.create_reports('article', facts_column => NULL, title_column => 'title', prefix => 'read_', language => 'en');
SELECT table_name, string_agg(column_name, ' ' ORDER BY ordinal_position) AS columns
FROM information_schema.columns WHERE table_name LIKE 'stored\_%' GROUP BY table_name ORDER BY table_name COLLATE "C";
SELECT place, period, population, qualification, headcount, share, whole, computed, article, sentence, span, quote FROM stored_qualification_structure;
SELECT (SELECT array_agg(s) FROM stored_fact AS s)::text = (SELECT array_agg(r) FROM read_fact AS r)::text AS fact,
	(SELECT array_agg(s) FROM stored_plan_result AS s)::text = (SELECT array_agg(r) FROM read_plan_result AS r)::text AS plan_result,
	(SELECT array_agg(s) FROM stored_qualification_structure AS s)::text = (SELECT array_agg(r) FROM read_qualification_structure AS r)::text AS structure,
	(SELECT array_agg(s) FROM stored_training AS s)::text = (SELECT array_agg(r) FROM read_training AS r)::text AS training,
	(SELECT array_agg(s) FROM stored_document AS s)::text = (SELECT array_agg(r) FROM read_document AS r)::text AS document;
-- again: the same columns are replaced, others are not
CALL cbcc.create_reports('article', documents_column => 'documents', title_column => 'title');
\set VERBOSITY terse
CALL cbcc.create_reports('article', documents_column => 'documents', title_column => 'title', language => 'en');
-- what is not a report stays, and is not written over
CREATE VIEW mine_training AS SELECT * FROM article_training;
COMMENT ON VIEW mine_training IS 'cbcc report of my own';
CREATE VIEW mine_too AS SELECT facts FROM article;
COMMENT ON VIEW mine_too IS 'cbcc report of my own';
CALL cbcc.create_reports('article', prefix => 'mine_');
SELECT count(*) FROM pg_class WHERE relname LIKE 'mine\_%';
CREATE TABLE other_article (LIKE article INCLUDING ALL);
CALL cbcc.create_reports('other_article', prefix => 'article_');
-- dropping: not what others stand on, then by prefix, then all
\set VERBOSITY default
CALL cbcc.drop_reports('article');
\set VERBOSITY terse
SELECT count(*) FROM pg_class WHERE relname LIKE 'article\_%' AND relkind = 'v';
CALL cbcc.drop_reports('article', prefix => 'read_');
CALL cbcc.drop_reports('article', view_schema => 'pg_catalog');
SELECT string_agg(DISTINCT split_part(relname, '_', 1), ' ') FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND obj_description(oid) LIKE 'cbcc%';
DROP VIEW mine_training;
CREATE VIEW not_a_report AS SELECT id FROM article;
CALL cbcc.drop_reports('article');
SET client_min_messages = notice;
CALL cbcc.drop_reports('article');
SET client_min_messages = warning;
SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND (relname LIKE '%\_training' OR relname IN ('not_a_report', 'mine_too')) ORDER BY relname COLLATE "C";
DROP VIEW not_a_report, mine_too;
-- arguments that are wrong
CALL cbcc.create_reports(NULL);
CALL cbcc.create_reports('article', key_column => NULL);
CALL cbcc.create_reports('article', key_column => 'nothing');
CALL cbcc.create_reports('article', key_column => 'ctid');
CALL cbcc.create_reports('article', facts_column => 'title');
CALL cbcc.create_reports('article', documents_column => 'facts');
CALL cbcc.create_reports('article', language => 'fr');
CALL cbcc.create_reports('article', language => NULL);
CALL cbcc.create_reports('article', prefix => repeat('p', 50));
CALL cbcc.create_reports('article', view_schema => 'nowhere');
CALL cbcc.create_reports('article_pkey');
CALL cbcc.drop_reports(NULL);
SELECT count(*) FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND obj_description(oid) LIKE 'cbcc%';
-- names that try to get in
CREATE TABLE x (i int);
CREATE SCHEMA "a""; DROP TABLE x; --";
CREATE TABLE "a""; DROP TABLE x; --"."t'); DROP TABLE x; --" (
	"k"", (SELECT 1), """ int, "b'); DROP TABLE x; --" text, "f""%1$s%I" cbcc.fact[], "p$$%s" timestamptz, "d\" cbcc.citation[], "%n$s""" text);
INSERT INTO "a""; DROP TABLE x; --"."t'); DROP TABLE x; --"
SELECT id, body, facts, published, documents, title FROM article;
CALL cbcc.create_reports('"a""; DROP TABLE x; --"."t''); DROP TABLE x; --"', key_column => 'k", (SELECT 1), "', body_column => 'b''); DROP TABLE x; --',
	facts_column => 'f"%1$s%I', published_column => 'p$$%s', documents_column => 'd\', title_column => '%n$s"', prefix => '"; DROP TABLE x; --');
SELECT relname FROM pg_class WHERE relnamespace = '"a""; DROP TABLE x; --"'::regnamespace AND relkind = 'v' ORDER BY 1;
SELECT count(*) FROM "a""; DROP TABLE x; --"."""; DROP TABLE x; --fact";
CALL cbcc.create_reports('"a""; DROP TABLE x; --"."t''); DROP TABLE x; --"', key_column => 'k", (SELECT 1), "', body_column => 'b''); DROP TABLE x; --',
	facts_column => NULL, published_column => 'p$$%s', title_column => '%n$s"', prefix => '%1$s');
SELECT "Bài", "Tên bài", "Kinh phí" FROM "a""; DROP TABLE x; --"."%1$sspending";
CALL cbcc.drop_reports('"a""; DROP TABLE x; --"."t''); DROP TABLE x; --"', prefix => '"; DROP TABLE x; --');
CALL cbcc.drop_reports('"a""; DROP TABLE x; --"."t''); DROP TABLE x; --"');
SELECT count(*) FROM pg_class WHERE relnamespace = '"a""; DROP TABLE x; --"'::regnamespace AND relkind = 'v';
SELECT count(*) FROM x;
DROP TABLE x;
DROP SCHEMA "a""; DROP TABLE x; --" CASCADE;
-- objects of the same name that stand first in the search_path
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.format(text, VARIADIC "any") RETURNS text LANGUAGE internal AS 'text_format';
CREATE FUNCTION hostile.label(daterange) RETURNS text LANGUAGE sql AS 'SELECT ''hijacked''';
CREATE FUNCTION hostile.unnest(anyarray) RETURNS SETOF anyelement LANGUAGE plpgsql AS 'BEGIN RAISE ''hijacked''; END';
CREATE TABLE hostile.pg_class (oid oid);
SET search_path = hostile, public, pg_catalog;
CALL cbcc.create_reports('article');
SET search_path = '';
SELECT "Thời gian", "Số liệu" FROM public.article_movement;
CALL cbcc.drop_reports('public.article');
RESET search_path;
DROP SCHEMA hostile CASCADE;
-- rights: of who calls, and of who reads
CREATE ROLE regress_cbcc_reporter;
CREATE ROLE regress_cbcc_reader;
CREATE SCHEMA reports AUTHORIZATION regress_cbcc_reporter;
GRANT SELECT ON article TO regress_cbcc_reporter;
GRANT USAGE ON SCHEMA reports TO regress_cbcc_reader;
SET ROLE regress_cbcc_reporter;
CALL cbcc.create_reports('article');
CALL cbcc.create_reports('article', view_schema => 'reports');
SELECT count(*) FROM reports.article_fact;
GRANT SELECT ON ALL TABLES IN SCHEMA reports TO regress_cbcc_reader;
SET ROLE regress_cbcc_reader;
SELECT count(*) FROM reports.article_fact;
CALL cbcc.drop_reports('article');
RESET ROLE;
GRANT SELECT ON article TO regress_cbcc_reader;
SET ROLE regress_cbcc_reader;
SELECT count(*) FROM reports.article_fact;
RESET ROLE;
SET ROLE regress_cbcc_reporter;
CALL cbcc.drop_reports('article');
RESET ROLE;
DROP SCHEMA reports;
DROP OWNED BY regress_cbcc_reporter, regress_cbcc_reader;
DROP ROLE regress_cbcc_reporter, regress_cbcc_reader;
-- a partitioned table, a view, a temporary table
CREATE TABLE parted (id int, published date, body text, facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED) PARTITION BY LIST (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1);
CREATE TABLE parted_2 PARTITION OF parted DEFAULT;
INSERT INTO parted SELECT id, published, body FROM article;
CREATE VIEW seen AS SELECT id AS nr, body AS words FROM article;
CREATE TEMP TABLE passing AS SELECT id, body FROM article;
CALL cbcc.create_reports('parted');
CALL cbcc.create_reports('seen', key_column => 'nr', body_column => 'words', facts_column => NULL, published_column => NULL);
CALL cbcc.create_reports('passing', facts_column => NULL, published_column => NULL);
SELECT (SELECT count(*) FROM parted_fact) AS parted, (SELECT count(*) FROM seen_fact) AS seen, (SELECT count(*) FROM passing_fact) AS passing;
CALL cbcc.drop_reports('parted');
CALL cbcc.drop_reports('seen');
CALL cbcc.drop_reports('passing');
DROP VIEW seen;
DROP TABLE parted, passing, other_article;
-- the province of today: of a place that the register has, told apart by the province that the article is of
CREATE TABLE placed (id int, published date, body text, tinh text, facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED);
INSERT INTO placed VALUES
(1, '2019-05-05', 'Huyện Nậm Nhùn có 212 công chức.', NULL), (2, '2019-05-05', 'Tỉnh Thái Bình có 2.135 công chức.', NULL), (3, '2026-05-05', 'Tỉnh Hưng Yên có 2.500 công chức.', NULL),
(4, '2019-05-05', 'Xã Tân Lập có 22 công chức.', NULL), (5, '2019-05-05', 'Xã Tân Lập có 23 công chức.', 'Thái Bình'), (6, '2019-05-05', 'Tỉnh Tân Giang có 24 công chức.', NULL);
CALL cbcc.create_reports('placed', province_column => 'tinh');
CALL cbcc.create_reports('placed', prefix => 'data_', language => 'en');
SELECT "Bài", "Địa phương", "Số người", "Tỉnh hiện nay" FROM placed_qualification_structure ORDER BY "Bài";
SELECT province, sum(cbcc.value(headcount)), array_agg(place ORDER BY article) AS places FROM data_qualification_structure GROUP BY province ORDER BY province;
CALL cbcc.drop_reports('placed');
DROP TABLE placed;
-- in parallel: planned so, and the same rows
CREATE TABLE many_articles (LIKE article INCLUDING GENERATED);
INSERT INTO many_articles (id, published, body) SELECT 10 * i + id, published, body FROM article, generate_series(1, 2000) AS i WHERE id < 4;
ANALYZE many_articles;
CALL cbcc.create_reports('many_articles', documents_column => 'documents', prefix => 'many_', language => 'en');
SET min_parallel_table_scan_size = '64kB';
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET max_parallel_workers_per_gather = 2;
-- 15 puts a Memoize before unnest(), 17 does not
SET enable_memoize = off;
EXPLAIN (COSTS OFF) SELECT place, qualification, count(*), sum(cbcc.value(headcount)) FROM many_qualification_structure GROUP BY place, qualification;
EXPLAIN (COSTS OFF) SELECT * FROM many_plan_result;
EXPLAIN (COSTS OFF) SELECT place, event, min(cbcc.value(quantity)), max(cbcc.value(quantity)) FROM many_movement GROUP BY place, event;
EXPLAIN (COSTS OFF) SELECT document, count(*) FROM many_document GROUP BY document;
-- CREATE TABLE AS is planned in parallel, INSERT is not
CREATE FUNCTION pg_temp.ask(prefix text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	report text;
BEGIN
	FOREACH report IN ARRAY ARRAY['qualification_structure', 'training', 'plan_result', 'movement', 'spending', 'document', 'fact'] LOOP
		EXECUTE format('CREATE TEMP TABLE %I AS SELECT %L AS report, count(*), sum(hashtext(r::text)) FROM many_%s AS r', prefix || report, report, report);
	END LOOP;
END
$$;
EXPLAIN (COSTS OFF) CREATE TEMP TABLE parallel_fact AS SELECT count(*), sum(hashtext(r::text)) FROM many_fact AS r;
SELECT pg_temp.ask('parallel_');
SET max_parallel_workers_per_gather = 0;
SELECT pg_temp.ask('serial_');
SELECT report, p.count AS rows, p = s AS same FROM (TABLE parallel_qualification_structure UNION ALL TABLE parallel_training UNION ALL TABLE parallel_plan_result
	UNION ALL TABLE parallel_movement UNION ALL TABLE parallel_spending UNION ALL TABLE parallel_document UNION ALL TABLE parallel_fact) AS p
JOIN (TABLE serial_qualification_structure UNION ALL TABLE serial_training UNION ALL TABLE serial_plan_result
	UNION ALL TABLE serial_movement UNION ALL TABLE serial_spending UNION ALL TABLE serial_document UNION ALL TABLE serial_fact) AS s USING (report)
ORDER BY report COLLATE "C";
CALL cbcc.drop_reports('many_articles');
DROP TABLE many_articles, article;
-- what keeps a view from being made is told, and no view is said to be in the way
CREATE TEMP TABLE draft (id int, body text, published date, facts cbcc.fact[]);
CALL cbcc.create_reports('draft', view_schema => 'public');
DROP TABLE draft;
