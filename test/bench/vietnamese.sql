--
-- What the functions for Vietnamese text cost beside the server's own.
--
-- psql -v articles=FOLDER -f vietnamese.sql, in a database with the extension.
-- Each pair is measured in turns, on one core, and the median of the rounds
-- counts.  ratio is how many times faster ours is; bar is the least it may be.
--
\set ON_ERROR_STOP on
\pset footer off
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
SET max_parallel_workers_per_gather = 0;
SET jit = off;

CREATE TEMP TABLE article (body text);
ALTER TABLE article ALTER body SET STORAGE EXTERNAL;
\setenv ARTICLES :articles
CREATE TEMP TABLE line (content text);
\copy line FROM PROGRAM 'cat "$ARTICLES"/*.txt' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')
-- articles of about four kilobytes, in their normal form
INSERT INTO article
SELECT cbcc.normalize_vi(string_agg(content, E'\n'))
FROM (SELECT content, sum(length(content)) OVER (ORDER BY n) / 3000 AS part
	FROM (SELECT content, row_number() OVER () AS n FROM line WHERE content <> '') numbered) l
GROUP BY part;
INSERT INTO article SELECT body FROM article, generate_series(2, (SELECT 400 / count(*) FROM article)::int);

CREATE FUNCTION pg_temp.milliseconds(statement text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE statement;
	RETURN extract(epoch FROM clock_timestamp() - start) * 1000;
END
$$;

CREATE TEMP TABLE contest (name text, ours text, theirs text, bar float8, rounds int);
CREATE FUNCTION pg_temp.bench() RETURNS TABLE (contest text, ours_ms numeric, theirs_ms numeric, ratio numeric, bar float8)
LANGUAGE plpgsql AS $$
DECLARE
	c record;
	a float8[];
	b float8[];
BEGIN
	FOR c IN SELECT * FROM pg_temp.contest LOOP
		a := '{}';
		b := '{}';
		FOR i IN 1 .. c.rounds LOOP
			a := a || pg_temp.milliseconds(c.ours);
			b := b || pg_temp.milliseconds(c.theirs);
		END LOOP;
		contest := c.name;
		SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY x)::numeric, 2) INTO ours_ms FROM unnest(a) x;
		SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY x)::numeric, 2) INTO theirs_ms FROM unnest(b) x;
		ratio := round(theirs_ms / ours_ms, 1);
		bar := c.bar;
		RETURN NEXT;
	END LOOP;
END
$$;

SELECT count(*) AS articles, round(avg(octet_length(body))) AS bytes FROM article;
INSERT INTO contest VALUES
('normalize_vi, normalize(NFC)',
 'SELECT count(cbcc.normalize_vi(body)) FROM article', 'SELECT count(normalize(body, NFC)) FROM article', 20, 7),
('fold_vi, unaccent(lower)',
 'SELECT count(cbcc.fold_vi(body)) FROM article', 'SELECT count(public.unaccent(lower(body))) FROM article', 4, 7),
('unaccent_vi, unaccent(lower)',
 'SELECT count(cbcc.unaccent_vi(body)) FROM article', 'SELECT count(public.unaccent(lower(body))) FROM article', 1, 7);

-- a million names, of the words that Vietnamese names are made of
CREATE TEMP TABLE person AS
SELECT name AS plain, name::cbcc.person_name AS name
FROM (SELECT concat_ws(' ',
		(ARRAY['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh',
			'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Lò', 'Giàng', 'Y'])[1 + random() * 23],
		(ARRAY['Văn', 'Văn', 'Thị', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Xuân', 'Quang', 'Thu'])[1 + random() * 11],
		(ARRAY['Ngọc', 'Thúy', 'Hồng', 'Mai', 'Kim', 'Bích', 'Hoài', 'Phương', 'Tuấn', 'Anh'])[1 + random() * 29],
		(ARRAY['An', 'Anh', 'Ánh', 'Ân', 'Bảo', 'Bình', 'Cường', 'Châu', 'Chi', 'Dũng', 'Dung', 'Đạt', 'Đức', 'Giang',
			'Hà', 'Hạnh', 'Hải', 'Hiền', 'Hiếu', 'Hoa', 'Hòa', 'Hoàng', 'Hùng', 'Hương', 'Huy', 'Huyền', 'Khánh', 'Lan',
			'Linh', 'Long', 'Mai', 'Minh', 'Nam', 'Nga', 'Ngân', 'Ngọc', 'Nhung', 'Phong', 'Phúc', 'Phương', 'Quân',
			'Quang', 'Quỳnh', 'Sơn', 'Tâm', 'Thảo', 'Thành', 'Thủy', 'Trang', 'Tú', 'Tuấn', 'Vân', 'Vy', 'Yến'])[1 + random() * 53]) AS name
	FROM generate_series(1, 1000000)) n;
ANALYZE person;
SET work_mem = '1GB';
INSERT INTO contest VALUES
('sort names, sort text under vi-x-icu',
 'SELECT name FROM person ORDER BY name COLLATE cbcc.vi OFFSET 999999',
 'SELECT plain FROM person ORDER BY plain COLLATE "vi-x-icu" OFFSET 999999', 1, 3);
SELECT * FROM pg_temp.bench();
