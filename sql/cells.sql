--
-- qualification cells: readings, values for tables, requirements, heads
--
SET search_path = cbcc, public;
SELECT r.* FROM parse_qualifications('12/12; ĐH Luật (TC), 2009; CC LLCT; CVC; Anh B1; UDCNTTCB; đang học ThS QLGD; xyz') r;
SELECT cell, r.qualification, r.mode, r.major, r.status, quote(cell, r.span) AS words, r.unparsed
FROM unnest(ARRAY[
	'TĐVH: 10/10; CM: ĐH Kế toán; LLCT: TC', '2 bằng ĐH: Luật, Kế toán', 'TC Luật (đang học ĐH Luật)',
	'DAI HOC LUAT', normalize('Thạc sỹ Quản lý công', NFD), 'Kỹ sư Điện - ĐHBK Đà Nẵng', 'KS Chăn nuôi - TCCT',
	'Tiếng Mông, tiếng Anh B', 'IELTS 6,5; TOEIC 450', 'CC tin học A; CC', 'QPAN đối tượng 3', 'Giấy xác nhận tương đương TC LLCT'
]) WITH ORDINALITY AS c (cell, n), parse_qualifications(cell) r ORDER BY n, r.ordinal;
-- what is no qualification never raises
SELECT cell, r.unparsed FROM unnest(ARRAY[
	'12-Dec', '#REF!', '§¹i häc LuËt', 'Äáº¡i há»c', '15/08/1979', 'Đảng viên', E'\x01', '', '-', 'không', '0915 223 344',
	'Bậc lương 4/12', 'IELTS 10', '13/12'
]) WITH ORDINALITY AS c (cell, n) LEFT JOIN parse_qualifications(cell) r ON true ORDER BY n, r.ordinal;
SELECT count(*) FROM parse_qualifications(NULL);
-- large and hostile cells
SELECT count(*), count(unparsed) FROM parse_qualifications(repeat('ĐH Luật; ', 10000));
SELECT count(*) FROM parse_qualifications(repeat(';', 100000));
SELECT count(*) FROM parse_qualifications(repeat('(', 100000));
SELECT count(*) > 0 FROM parse_qualifications(repeat('luật ', 100000));
-- many values and few by one call
SELECT cardinality(qualifications(cell)) FROM (VALUES
	(repeat('ĐH Luật; ', 1000)), ('ĐH Luật'), (''), (repeat('TC Luật; ', 17)), ('xyz'), (repeat('ThS Luật; ', 16))) v (cell);
SELECT qualifications(repeat('ĐH Luật; ', 17)) = array_fill('Đại học'::qualification, ARRAY[17]) AS same, array_dims(qualifications('12/12')), array_ndims(qualifications('không'));
-- a cell is read alike whatever was read before it
SELECT count(*), count(*) FILTER (WHERE qualifications(cell) <> COALESCE((SELECT array_agg(r.qualification ORDER BY r.ordinal)
	FROM parse_qualifications(cell) r WHERE r.status IS DISTINCT FROM 'in_progress' AND r.qualification IS NOT NULL), '{}')) AS different
FROM unnest(ARRAY['ĐH Luật năm 2008', 'Luat 2010', '2 bằng ĐH: Luật', 'Tin học ()', 'CN Luật Học viện Hành chính', '']) a,
	unnest(ARRAY['Kế toán', 'B', 'CC LLCT (', 'Phap B1', 'đang học ThS', '2010 và Kế toán']) b,
	unnest(ARRAY['CVC', '2. Tin học', repeat('Anh B, ', 30), 'năm 2010 - LLCT', '12/12']) c, concat_ws(';', a, b, c) cell;
-- what is read is read again
SELECT r.qualification FROM unnest(ARRAY['ĐH Luật; CC LLCT; CVC; Anh B1; Tin B; 9/12; QPAN ĐT 3; tiếng Thái; BD công tác Đảng']) c,
	parse_qualifications(c) r WHERE qualifications(r.qualification::text) <> ARRAY[r.qualification];
-- a generated column, an index, the highest
CREATE TEMP TABLE person (
	name text,
	cell text,
	held qualification[] GENERATED ALWAYS AS (cbcc.qualifications(cell)) STORED
);
INSERT INTO person (name, cell) VALUES
	('a', 'ĐH Luật; CC LLCT; CVC'), ('b', 'TC Kế toán (đang học ĐH Kế toán); TC LLCT'), ('c', 'ThS QLGD; ĐH Sư phạm; SC CT'),
	('d', '12/12'), ('e', NULL), ('f', 'không'), ('g', 'Chưa qua đào tạo; THPT');
CREATE INDEX ON person USING gin (held);
SELECT name, highest(held, 'professional'), highest(held, 'political'), highest(held, 'informatics') FROM person ORDER BY name;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT name FROM person WHERE held @> '{Đại học}';
SELECT name FROM person WHERE held @> '{Đại học}' ORDER BY name;
RESET enable_seqscan;
-- requirements
SELECT w, to_qualification_range(w) FROM unnest(ARRAY[
	'Đại học', 'đại học trở lên', 'từ đại học trở lên', 'trung cấp trở xuống', 'từ trung cấp đến cao đẳng', 'dưới đại học',
	'trên đại học', 'tối thiểu chuyên viên chính', 'trung cấp LLCT trở lên', 'tiếng Anh B1 trở lên', 'từ THCS đến THPT', 'không quá THCS',
	'cao đẳng, đại học', 'trung cấp - cao đẳng trở lên', 'có bằng tốt nghiệp đại học trở lên'
]) AS w;
SELECT w, to_qualification_range(w) = q AS same FROM (VALUES
	('đại học trở lên', '[Đại học,Tiến sĩ]'::qualification_range), ('từ trung cấp đến cao đẳng', '[Trung cấp,Cao đẳng]')) v (w, q);
SELECT name FROM person WHERE to_qualification_range('đại học trở lên') @> highest(held, 'professional') ORDER BY name;
SELECT to_qualification_range('đại học trở lên') @> 'Cao cấp lý luận chính trị'::qualification AS other_track;
CREATE FUNCTION pg_temp.attempt(literal text)
RETURNS TABLE (state text, message text, detail text, hint text) LANGUAGE plpgsql AS $$
BEGIN
	message := cbcc.to_qualification_range(literal);
	RETURN NEXT;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN NEXT;
END $$;
\x on
SELECT a.* FROM unnest(ARRAY['', 'trên tiến sĩ', 'dưới B1', 'từ đại học đến trung cấp', 'từ trung cấp đến cao cấp', 'TC trở lên',
	'đại học trở lên hết', repeat('x ', 100)]) AS literal, pg_temp.attempt(literal) a;
\x off
-- heads by track and level, each person once in a track
SELECT p.* FROM (SELECT unnest(qualification_profile(held)) AS p FROM person) x, LATERAL (SELECT (x.p).*) p;
SELECT qualification_profile(held) FROM person WHERE false;
-- partial counts are combined
CREATE TABLE parallel_person AS SELECT held FROM person, generate_series(1, 2000);
ANALYZE parallel_person;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT qualification_profile(held) FROM parallel_person;
SELECT qualification_profile(held) FROM parallel_person;
DROP TABLE parallel_person;
-- why
SELECT * FROM qualification_debug('CĐSP Toán (TC); CC LLCT');
