-- The demo: newspaper pages go into a table of one's own, and the extension
-- makes the reports, plain views over it.  Run by ./test/run demo as the owner of a database, who
-- is no superuser; ARTICLES names the folder of the pages.

\set ON_ERROR_STOP on
\pset footer off
\pset null ''
\pset linestyle unicode
\pset border 1
SET client_min_messages = warning;
SET datestyle = 'SQL, DMY';

CREATE EXTENSION cbcc;

CREATE TABLE article (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text,
    published date,
    body text NOT NULL,
    facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED,
    documents cbcc.citation[] GENERATED ALWAYS AS (cbcc.documents(body)) STORED
);

-- A page that shows its date is believed; for the others someone knew it.
PREPARE add_article (text, date, text) AS
INSERT INTO article (source, published, body)
SELECT $1, coalesce(page.published::date, $2), $3
FROM cbcc.parse_article($3) AS page;

\set body `cat "$ARTICLES/01-tan-giang-2022.txt"`
EXECUTE add_article ('01-tan-giang-2022', NULL, :'body');
\set body `cat "$ARTICLES/02-hoai-son-2019.txt"`
EXECUTE add_article ('02-hoai-son-2019', NULL, :'body');
\set body `cat "$ARTICLES/03-nam-linh-2018.txt"`
EXECUTE add_article ('03-nam-linh-2018', NULL, :'body');
\set body `cat "$ARTICLES/04-phu-khe-2013.txt"`
EXECUTE add_article ('04-phu-khe-2013', '2013-07-15', :'body');
\set body `cat "$ARTICLES/05-vinh-hai-2016.txt"`
EXECUTE add_article ('05-vinh-hai-2016', '2016-04-20', :'body');
\set body `cat "$ARTICLES/06-hoai-son-2021.txt"`
EXECUTE add_article ('06-hoai-son-2021', NULL, :'body');
\set body `cat "$ARTICLES/07-vinh-hai-2026.txt"`
EXECUTE add_article ('07-vinh-hai-2026', NULL, :'body');
\set body `cat "$ARTICLES/08-nam-linh-2023.txt"`
EXECUTE add_article ('08-nam-linh-2023', NULL, :'body');
\set body `cat "$ARTICLES/09-tan-giang-2017.txt"`
EXECUTE add_article ('09-tan-giang-2017', '2017-12-28', :'body');
\set body `cat "$ARTICLES/10-vinh-hai-2024.txt"`
EXECUTE add_article ('10-vinh-hai-2024', '2024-02-19', :'body');

CALL cbcc.create_reports('article', key_column => 'source', documents_column => 'documents');

\echo
\echo '1. Cơ cấu trình độ theo địa phương'
SELECT "Địa phương", "Đối tượng", "Trình độ", "Số người", "Tỷ lệ", "Tính ra", "Bài"
FROM article_qualification_structure
ORDER BY "Bài", "Vị trí";

\echo '2. Đào tạo, bồi dưỡng theo địa phương và thời gian'
SELECT "Địa phương", "Thời gian", "Nội dung", "Số người", "Số lượt", "Số lớp", "Bài"
FROM article_training
ORDER BY "Địa phương", "Thời gian", "Bài", "Vị trí";

\echo '3. Kế hoạch và kết quả'
SELECT "Địa phương", "Thời gian", "Việc", "Trình độ", "Kế hoạch", "Kết quả", "So với kế hoạch", "Bài"
FROM article_plan_result
ORDER BY "Địa phương", "Thời gian", "Bài", "Vị trí kế hoạch", "Vị trí kết quả";

\echo '4. Luân chuyển, bổ nhiệm, tuyển dụng, tinh giản'
SELECT "Địa phương", "Thời gian", "Việc", "Tính chất", "Số liệu", "Đối tượng", "Trình độ", "Bài"
FROM article_movement
ORDER BY "Bài", "Vị trí";

\echo '5. Văn bản được viện dẫn'
SELECT "Loại", "Số", "Ngày ban hành", "Cơ quan ban hành", string_agg(DISTINCT "Bài", ', ') AS "Bài"
FROM article_document
GROUP BY "Loại", "Số", "Ngày ban hành", "Cơ quan ban hành"
ORDER BY "Ngày ban hành", "Số";

\echo '6. Một số liệu và câu chứa nó'
\x on
SELECT "Số liệu", "Địa phương", "Thời gian", "Bài", "Nguyên văn", "Câu"
FROM article_fact
WHERE "Việc" = 'luân chuyển, điều động' AND "Bài" = '04-phu-khe-2013'
ORDER BY "Vị trí"
LIMIT 1;
\x off
