--
-- quantity: text form, order, hash, errors
--
SET search_path = cbcc, public;
-- what people write, and how it is written back
SELECT literal, literal::quantity AS quantity, value(literal::quantity),
	unit(literal::quantity), approx(literal::quantity), bounds(literal::quantity)
FROM unnest(ARRAY[
	'gần 125.300 lượt', '55,6%', '64 % kế hoạch', 'hơn 30.000 người', '-23 người',
	'hàng nghìn lượt', '2 tỷ 760 triệu đồng', '1,6 lần', '78 lớp', '1.986 biên chế',
	'30 ngàn đồng chí', 'trên 3 cuốn', 'ngót 100 lượt người', 'xấp xỉ 1,6 triệu đồng',
	'tối thiểu 5 khóa', 'tối đa 12 chỉ tiêu', 'từ 100 người trở lên', '12 vị trí trở lên',
	'ba mươi ba lớp', 'hàng chục nghìn lượt', 'cỡ 5.000 lượt', 'hàng trăm người',
	'không quá 0,5%', 'ít nhất 10 bộ', E'  GẦN \n 5 LỚP ', '1.260 người', '1,26 lần'
]) AS literal;
-- NFD is the same text
SELECT normalize('gần 125.300 lượt', NFD)::quantity = 'gần 125.300 lượt'::quantity;
-- every value reads back from its text: units, sign words, sizes, scales
CREATE TEMP TABLE quantities AS
SELECT DISTINCT (sign || CASE WHEN sign LIKE 'hàng%' THEN '' ELSE number END || ' ' || unit)::quantity AS q
FROM unnest(ARRAY['', 'khoảng ', 'gần ', 'hơn ', 'ít nhất ', 'không quá ', 'cỡ ',
	'hàng chục ', 'hàng trăm ', 'hàng nghìn ', 'hàng vạn ', 'hàng trăm nghìn ', 'hàng triệu ', 'hàng tỷ ']) AS sign,
	unnest(ARRAY['0', '1', '10', '1.000', '-1.000', '0,5', '-0,5', '55,6', '55,60', '1,26', '12.345,678901',
		'999.999.999.999.999.999', '-999.999.999.999.999.999', '0,000000001', '-0,000000001', '123.456.789,123456789']) AS number,
	unnest(ARRAY['người', 'lượt', '%', '% kế hoạch', 'lớp', 'đồng', 'lần', 'cuốn', 'biên chế']) AS unit;
SELECT count(*) FROM quantities;
SELECT q FROM quantities WHERE q::text::quantity <> q OR q::text::quantity::text <> q::text;
SELECT q FROM quantities WHERE quantity_hash(q::text::quantity) <> quantity_hash(q);
-- equal exactly where text is
SELECT count(*) FROM quantities a JOIN quantities b ON (a.q = b.q) <> (a.q::text = b.q::text);
-- a total order: one of <, =, > for each pair, transitive, by unit, value, sign word
SELECT count(*) FROM quantities a, quantities b
WHERE (a.q < b.q)::int + (a.q = b.q)::int + (a.q > b.q)::int <> 1
   OR (a.q <= b.q) <> (a.q < b.q OR a.q = b.q)
   OR (a.q >= b.q) <> (b.q <= a.q)
   OR (a.q <> b.q) = (a.q = b.q)
   OR quantity_cmp(a.q, b.q) <> -quantity_cmp(b.q, a.q);
SELECT count(*) FROM (
	SELECT row_number() OVER (ORDER BY q) AS a,
		row_number() OVER (ORDER BY unit(q), value(q), approx(q)) AS b
	FROM quantities) o WHERE a <> b;
-- the hash spreads
SELECT count(DISTINCT quantity_hash(q)) > 9990 AS hash,
	count(DISTINCT quantity_hash_extended(q, 7)) = 10000 AS extended
FROM (SELECT (i || ' người')::quantity AS q FROM generate_series(1, 10000) i) s;
SELECT count(*) FROM quantities WHERE quantity_hash_extended(q, 0)::bit(32) <> quantity_hash(q)::bit(32);
-- indexes and joins
CREATE TEMP TABLE many AS SELECT (i % 1000 || ' lượt')::quantity AS q FROM generate_series(1, 5000) i;
CREATE INDEX ON many (q);
CREATE INDEX ON many USING hash (q);
ANALYZE many;
SET enable_seqscan = off;
SELECT count(*) FROM many WHERE q = '7 lượt';
SELECT count(*) FROM many WHERE q BETWEEN '10 lượt' AND '19 lượt';
RESET enable_seqscan;
SET enable_hashjoin = off;
SELECT count(*) FROM many a JOIN many b USING (q);
RESET enable_hashjoin;
SET enable_mergejoin = off;
SELECT count(*) FROM many a JOIN many b USING (q);
RESET enable_mergejoin;
-- bad literals: where, and what was expected
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
	'', ' ', 'người', '12', '12 quả', '1.2.3 người', '1234567890123456789 người',
	'0,1234567890%', 'hơn hàng nghìn lượt', 'gần gần 5 người', '5 người lớp', 'từ 5 người',
	E'5 \x01 người', '12 % kế', repeat('9', 200) || ' người', repeat('người ', 100)
]) AS literal, pg_temp.attempt('cbcc.quantity', literal) a;
\x off
-- binary form: a version byte, then the text
SELECT encode(quantity_send('5%'), 'escape');
CREATE TEMP TABLE arrived (q quantity);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\003\0015%%\377\377'$$ (FORMAT binary);
SELECT q FROM arrived;
-- hostile binary input: version, text, encoding, nothing
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\003\0025%%\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\003\0015x\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\004\0015%%\200\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\004\0015%%\0\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\0\377\377'$$ (FORMAT binary);
COPY arrived FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\001\001\377\377'$$ (FORMAT binary);
SELECT count(*) FROM arrived;
