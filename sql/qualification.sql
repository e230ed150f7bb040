--
-- qualification: every value, order, hash, aggregates, errors
--
SET search_path = cbcc, public;
-- common spellings
SELECT literal, literal::qualification AS qualification, track(literal::qualification),
	level(literal::qualification), language(literal::qualification), grade(literal::qualification)
FROM unnest(ARRAY[
	'Đại học', 'ĐH', 'đại  học', 'cử nhân', 'Kỹ sư', 'Thạc sỹ', 'ThS', 'Tiến sĩ', 'Cao đẳng', 'Trung cấp', 'TCCN',
	'Sơ cấp', 'Chưa qua đào tạo', 'Trung cấp lý luận chính trị', 'TC LLCT', 'CC LLCT', 'cao cấp', 'Cử nhân chính trị',
	'Cao cấp lý luận chính trị - hành chính', 'LLCT', 'Cán sự', 'Chuyên viên', 'CVC', 'Chuyên viên cao cấp',
	'QLNN ngạch chuyên viên chính', 'Quản lý nhà nước', '12/12', 'THPT', '10/10', '11/12', '7/10', '3/12', 'Tiểu học',
	'Trung học phổ thông (12/12)', 'Tiếng Anh B1', 'Anh B', 'B1', 'tiếng Anh bậc 3/6', 'IELTS 6,5', 'TOEIC 450',
	'TOEFL ITP 480', 'TOEFL iBT 80', 'HSK 3', 'N3', 'TOPIK 2', 'Ngoại ngữ', 'Tiếng Khmer', 'Tiếng Campuchia',
	'Tiếng Thái', 'Tiếng Thái Lan', 'tiếng H''Mông', 'tiếng DTTS', 'Tin học cơ bản', 'Tin B', 'CNTT nâng cao', 'IC3', 'MOS',
	'QPAN đối tượng 3', 'Quốc phòng – an ninh', 'Nghiệp vụ công tác đảng, đoàn thể', 'Kỹ năng',
	'hết Đại học', 'hết Chuyên môn', 'hết Tiếng Anh'
]) AS literal;
SELECT normalize('Trung cấp lý luận chính trị', NFD)::qualification = 'Trung cấp lý luận chính trị'::qualification;
-- every value there is, made from all words and all grades
CREATE TEMP TABLE qualifications AS
WITH level(name) AS (
	VALUES ('Văn hóa'), ('Tiểu học'), ('Trung học cơ sở'), ('Trung học phổ thông'),
		('Chuyên môn'), ('Chưa qua đào tạo'), ('Sơ cấp'), ('Trung cấp'), ('Cao đẳng'), ('Đại học'), ('Thạc sĩ'), ('Tiến sĩ'),
		('Lý luận chính trị'), ('Chưa qua đào tạo lý luận chính trị'), ('Sơ cấp lý luận chính trị'),
		('Trung cấp lý luận chính trị'), ('Cao cấp lý luận chính trị'), ('Cử nhân chính trị'),
		('Quản lý nhà nước'), ('Cán sự'), ('Chuyên viên'), ('Chuyên viên chính'), ('Chuyên viên cao cấp'),
		('Ngoại ngữ'), ('Tiếng dân tộc'), ('Tin học'), ('Quốc phòng – an ninh'),
		('Nghiệp vụ công tác đảng, đoàn thể'), ('Kỹ năng')
), language(name, ethnic) AS (
	SELECT 'Tiếng ' || unnest, false FROM unnest(ARRAY['Anh', 'Pháp', 'Nga', 'Trung', 'Nhật', 'Hàn', 'Đức', 'Lào',
		'Campuchia', 'Thái Lan', 'Tây Ban Nha', 'Ý', 'Bồ Đào Nha', 'Séc', 'Ba Lan', 'Hungary', 'Bungari', 'Rumani',
		'Ả Rập', 'Indonesia', 'Mã Lai', 'Myanmar'])
	UNION ALL
	SELECT 'Tiếng ' || unnest, true FROM unnest(ARRAY['Khmer', 'Mông', 'Thái', 'Ê Đê', 'Jrai', 'Ba Na', 'Chăm', 'Tày',
		'Nùng', 'Mường', 'Dao', 'Xơ Đăng', 'Cơ Ho', 'Mnông', 'Hrê', 'Bru', 'Pa Cô', 'Cơ Tu', 'Xtiêng', 'Khơ Mú'])
), grade(name) AS (
	SELECT unnest(ARRAY['A', 'B', 'C', 'D', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
	UNION ALL SELECT 'bậc ' || i FROM generate_series(1, 6) i
), literal(text) AS (
	SELECT name FROM level UNION ALL SELECT 'hết ' || name FROM level
	UNION ALL SELECT name FROM language UNION ALL SELECT 'hết ' || name FROM language
	UNION ALL SELECT l.name || ' ' || g.name FROM language l, grade g
	UNION ALL SELECT t || ' ' || g.name FROM unnest(ARRAY['Ngoại ngữ', 'Tiếng dân tộc']) t, grade g
	UNION ALL SELECT i || '/10' FROM generate_series(1, 10) i
	UNION ALL SELECT i || '/12' FROM generate_series(1, 12) i
	UNION ALL SELECT 'IELTS ' || trim_scale(i / 10.0) FROM generate_series(0, 90, 5) i
	UNION ALL SELECT 'TOEIC ' || i FROM generate_series(10, 990) i
	UNION ALL SELECT 'TOEFL ITP ' || i FROM generate_series(310, 677) i
	UNION ALL SELECT 'TOEFL iBT ' || i FROM generate_series(0, 120) i
	UNION ALL SELECT 'HSK ' || i FROM generate_series(1, 9) i
	UNION ALL SELECT 'JLPT N' || i FROM generate_series(1, 5) i
	UNION ALL SELECT 'TOPIK ' || i FROM generate_series(1, 6) i
	UNION ALL SELECT 'Tin học ' || unnest(ARRAY['A', 'B', 'C', 'cơ bản', 'nâng cao', 'IC3', 'MOS', 'ICDL'])
	UNION ALL SELECT 'Quốc phòng – an ninh đối tượng ' || i FROM generate_series(1, 5) i
)
SELECT text::qualification AS q FROM literal;
SELECT count(*), count(DISTINCT q), count(DISTINCT q::text) FROM qualifications;
SELECT q FROM qualifications WHERE q::text::qualification <> q OR normalize(q::text, NFD)::qualification <> q
	OR upper(q::text)::qualification <> q;
SELECT track(q), count(*), min(q), max(q) FROM qualifications GROUP BY 1 ORDER BY 1;
-- a total order, by track, then level, the end of each after all of it
SELECT count(*) FROM (
	SELECT row_number() OVER (ORDER BY q) AS a,
		row_number() OVER (ORDER BY track(q), q::text LIKE 'hết %' AND level(q) IS NULL AND language(q) IS NULL,
			level(q) NULLS FIRST, q) AS b
	FROM qualifications) o WHERE a <> b;
SELECT count(*) FROM qualifications a, qualifications b
WHERE track(a.q) <> 'foreign_language' AND track(b.q) <> 'foreign_language' AND (
	(a.q < b.q)::int + (a.q = b.q)::int + (a.q > b.q)::int <> 1
	OR (a.q <= b.q) <> (a.q < b.q OR a.q = b.q) OR (a.q >= b.q) <> (b.q <= a.q) OR (a.q <> b.q) = (a.q = b.q)
	OR qualification_cmp(a.q, b.q) <> -qualification_cmp(b.q, a.q));
-- the hash agrees with equality and spreads
SELECT count(DISTINCT qualification_hash(q)), count(DISTINCT qualification_hash_extended(q, 7)),
	count(*) FILTER (WHERE qualification_hash(q)::bit(32) <> qualification_hash_extended(q, 0)::bit(32)) AS unlike
FROM qualifications;
SELECT max(count) < 60 AS even FROM (
	SELECT count(*) FROM qualifications GROUP BY qualification_hash(q) & 63) b;
-- aggregates
SELECT min(q), max(q) FROM unnest(ARRAY['Đại học', 'Trung cấp', 'Tiến sĩ', NULL]::qualification[]) q;
SELECT min(q), max(q) FROM unnest('{}'::qualification[]) q;
CREATE TEMP TABLE people AS SELECT (ARRAY['Đại học', 'Trung cấp', 'Tiến sĩ', 'Sơ cấp']::qualification[])[i % 4 + 1] AS q
FROM generate_series(1, 1000) i;
CREATE INDEX ON people (q);
ANALYZE people;
SET enable_seqscan = off;
CREATE FUNCTION pg_temp.uses_index(query text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		IF line ~ 'Index.* people_q_idx' THEN
			RETURN true;
		END IF;
	END LOOP;
	RETURN false;
END $$;
SELECT pg_temp.uses_index('SELECT max(q) FROM people'),
	pg_temp.uses_index('SELECT count(*) FROM people WHERE q >= ''Đại học''');
SELECT max(q) FROM people;
SELECT count(*) FROM people WHERE q >= 'Đại học';
RESET enable_seqscan;
SELECT q, count(*) FROM people GROUP BY q ORDER BY q;
-- bad literals
CREATE FUNCTION pg_temp.attempt(type text, literal text)
RETURNS TABLE (state text, message text, detail text, hint text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT %L::%s::text', literal, type) INTO message;
	RETURN NEXT;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN NEXT;
END $$;
\x on
SELECT a.* FROM unnest(ARRAY[
	'', 'TC', 'CN', 'CC', 'TH', 'B', 'Đại học Luật', 'Đai học', 'Trung học cơ sở (12/12)', 'Trung học phổ thông (12/12',
	'13/12', '0/10', '12/11', 'IELTS 6.3', 'IELTS 9.5', 'Tiếng Pháp IELTS 5.0', 'Tiếng Anh D1', 'TOEIC', 'TOEIC 5', 'N6', 'Tin học D',
	'hết', 'hết Tiếng Anh B1', 'đối tượng 4', 'QPAN đối tượng 6', 'Đại học, Trung cấp', E'Đại \x01 học',
	repeat('đại học ', 50), repeat('x', 300)
]) AS literal, pg_temp.attempt('cbcc.qualification', literal) a;
\x off
-- binary form
SELECT convert_from(substr(qualification_send('Tiếng Anh B1'), 2), 'UTF8'), get_byte(qualification_send('Tiếng Anh B1'), 0);
CREATE TEMP TABLE arrived (q qualification);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\004\001THP\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\004\002MOS\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\0\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\004\001MOS\377\377'$$ (FORMAT binary);
SELECT q FROM arrived;
-- partial aggregates are combined
CREATE TABLE parallel_people AS SELECT (ARRAY['Đại học', 'Trung cấp', 'Tiến sĩ', 'Sơ cấp']::qualification[])[i % 4 + 1] AS q
FROM generate_series(1, 20000) i;
ANALYZE parallel_people;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT min(q), max(q) FROM parallel_people WHERE level(q) > 'elementary';
SELECT min(q), max(q) FROM parallel_people WHERE level(q) > 'elementary';
DROP TABLE parallel_people;
