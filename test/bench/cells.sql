--
-- Qualification cells, over a million of them, each its own.
--
-- psql -f cells.sql, in a database with the extension.
--
\ir measure.sql

-- Cells as people type them; the year makes each its own.  Those of one year and
-- degree stand together, and so do parts that are alike.
CREATE TEMP TABLE cell AS
SELECT degree || ' ' || major || mode || ' năm ' || 1970 + i % 50 || political || other || CASE WHEN i / 50 > 0 THEN '; K' || i / 50 ELSE '' END AS cell
FROM unnest(ARRAY['ĐH', 'Đại học', 'Cử nhân', 'Trung cấp', 'ThS', 'CĐ', 'TC', 'Kỹ sư', 'dai hoc', 'Cao đẳng']) AS degree,
    unnest(ARRAY['Luật', 'Kế toán', 'Quản lý đất đai', 'CNTT', 'Nông nghiệp', 'Sư phạm Toán', 'Văn thư - lưu trữ', 'QTKD', 'Hành chính', 'Xây dựng']) AS major,
    unnest(ARRAY['', ' (TC)', ' hệ VLVH', ' - từ xa']) AS mode,
    unnest(ARRAY['; CC LLCT', ', Trung cấp lý luận chính trị', '; TCCT', ' - Cao cấp', '']) AS political,
    unnest(ARRAY['; CVC; Anh B1', ', Anh B, Tin A', '; Tiếng Anh B1; UDCNTTCB', '', '; 12/12']) AS other,
    generate_series(0, 99) AS i;
ANALYZE cell;
SELECT count(*) AS cells, count(DISTINCT cell) AS "distinct", round(avg(length(cell))) AS characters FROM cell;

INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'cells', expression, format('SELECT count(%s) FROM cell', expression), (SELECT sum(octet_length(cell)) FROM cell)
FROM (VALUES ('cbcc.qualifications(cell)'), ('public.unaccent(lower(cell))'), ('hashtext(cell)')) AS v (expression);
\echo Qualification cells
SELECT * FROM pg_temp.bench('cells', 3);

CREATE TEMP TABLE mixed AS SELECT cell FROM cell ORDER BY hashtext(cell);
ANALYZE mixed;
INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'mixed', expression, format('SELECT count(%s) FROM mixed', expression), (SELECT sum(octet_length(cell)) FROM mixed)
FROM (VALUES ('cbcc.qualifications(cell)'), ('public.unaccent(lower(cell))')) AS v (expression);
\echo The same in no order
SELECT * FROM pg_temp.bench('mixed', 3);

-- There are no more values than some thousands to cast to.
CREATE TEMP TABLE literal AS
SELECT q::text AS value
FROM (SELECT DISTINCT unnest(cbcc.qualifications(cell)) AS q FROM cell) AS v, generate_series(1, 80000)
ORDER BY random() LIMIT 1000000;
ANALYZE literal;
INSERT INTO contestant (contest, name, statement, bytes)
SELECT 'literals', expression, format('SELECT count(%s) FROM literal', expression), (SELECT sum(octet_length(value)) FROM literal)
FROM (VALUES ('value::cbcc.qualification'), ('public.unaccent(lower(value))')) AS v (expression);
SELECT count(*) AS literals, count(DISTINCT value) AS "distinct" FROM literal;
\echo The cast
SELECT * FROM pg_temp.bench('literals', 3);
