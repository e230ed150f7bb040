--
-- Qualification cells, over a million of them, each its own.
--
-- psql -f cells.sql, in a database with the extension.
--
\ir measure.sql

-- Cells as people type them; the year makes each its own.
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
