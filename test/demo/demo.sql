-- The demo: newspaper pages go into a table of one's own, and the reports are
-- plain views over it.  Run by ./test/run demo as the owner of a database, who
-- is no superuser; ARTICLES names the folder of the pages.

\set ON_ERROR_STOP on
\pset footer off
\pset null ''
\pset linestyle unicode
\pset border 1
SET client_min_messages = warning;

CREATE EXTENSION cbcc;

CREATE TABLE article (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text,
    published date,
    body text NOT NULL,
    facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED
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

\ir views.sql

\echo
\echo '1. Cơ cấu trình độ theo địa phương'
SELECT * FROM qualification_structure;

\echo '2. Đào tạo, bồi dưỡng theo địa phương và thời gian'
SELECT * FROM training;

\echo '3. Kế hoạch và kết quả'
SELECT * FROM plan_and_result;

\echo '4. Luân chuyển, bổ nhiệm, bầu cử'
SELECT * FROM movement;

\echo '5. Văn bản được viện dẫn'
SELECT * FROM document_cited;

\echo '6. Một số liệu và câu chứa nó'
\x on
SELECT "Số liệu", "Địa phương", "Thời gian", "Bài", "Nguyên văn", "Câu"
FROM fact_in_words
WHERE event = 'rotation' AND "Bài" = '04-phu-khe-2013'
ORDER BY span
LIMIT 1;
\x off
