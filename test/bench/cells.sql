-- Speed of reading qualification cells against unaccent(lower(cell)), in one
-- session on one core, over a million distinct cells.  Needs the extensions
-- cbcc and unaccent; psql -f prints three lines of milliseconds.

\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
CREATE EXTENSION IF NOT EXISTS cbcc;
CREATE EXTENSION IF NOT EXISTS unaccent;

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

CREATE TEMP TABLE run (what text, milliseconds numeric);
CREATE FUNCTION pg_temp.measure(what text, expression text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    started timestamptz;
BEGIN
    FOR i IN 1..3 LOOP
        started := clock_timestamp();
        EXECUTE format('SELECT count(%s) FROM cell', expression);
        INSERT INTO run VALUES (what, extract(epoch FROM clock_timestamp() - started) * 1000);
    END LOOP;
END $$;
SELECT pg_temp.measure('nothing', 'cell') \g /dev/null
SELECT pg_temp.measure('unaccent(lower(cell))', 'unaccent(lower(cell))') \g /dev/null
SELECT pg_temp.measure('cbcc.qualifications(cell)', 'cbcc.qualifications(cell)') \g /dev/null
SELECT what, round(min(milliseconds)) AS milliseconds FROM run GROUP BY what ORDER BY what;
