--
-- document_ref: text form, equality, order, errors
--
SET search_path = cbcc, public;
CREATE TEMP TABLE documents AS
SELECT literal, literal::document_ref AS d FROM unnest(ARRAY[
	'Quyết định số 163/QĐ-TTg ngày 25/1/2016 của Thủ tướng Chính phủ', 'quyết định 163/qđ-ttg năm 2016',
	'Quyết định số 163/QĐ-TTg', 'Quyết định số 163 năm 2016 của Thủ tướng Chính phủ', 'Quyết định số 163 năm 2016 của Thủ Tướng Chính phủ',
	'Quyết định số 163 năm 2016 của Bộ Nội vụ', 'Quyết định 163', 'Quyết định số 1956/2009/QĐ-TTg của Thủ tướng Chính phủ',
	'Luật số 77/2015/QH13', 'Bộ luật số 45/2019/QH14', 'Nghị quyết số 11-NQ/TW, ngày 25-1-2002 của Bộ Chính trị', 'Nghị quyết số 11-NQ/TW ngày 25.1.2002',
	'Nghị quyết ngày 5 tháng 5 năm 2020 của Hội đồng nhân dân tỉnh', 'Nghị quyết ngày 05/05/2020 của Hội đồng nhân dân tỉnh', 'Nghị quyết ngày 06/05/2020 của Hội đồng nhân dân tỉnh',
	'Nghị quyết 1.260 của Uỷ ban Thường vụ Quốc hội', 'Nghị quyết 1260 của Ủy ban Thường vụ Quốc hội', 'Kế hoạch số 37-KH/TU ngày 15/8/2016 của Ban Thường vụ Tỉnh ủy',
	'Chương trình số 08-CTr/TU', 'Chương trình số 8-CTr/TU', 'Đề án số 02-ĐA/TU của Ban Thường vụ Tỉnh uỷ', 'Thông tư liên tịch số 17/2016/TTLT-BGDĐT-BTTTT',
	'Quy chế số 98-QĐ/TW ngày 7/10/2017', 'Hướng dẫn số 15-HD/BTCTW ngày 5-11-2012', 'Chỉ thị số 35-CT/TW', 'Kết luận số 09-KL/TW năm 2021',
	'Báo cáo số 12/BC-UBND', 'Công văn số 6089/BGDĐT-GDTX năm 2014', E'Nghị định  số\u00a029/2023/NĐ-CP\ncủa  Chính\nphủ'
]) AS literal;
SELECT literal, d, kind(d), number(d), year(d), issuer(d), issued(d) FROM documents;
-- reads back, field for field
SELECT d FROM documents WHERE d::text::document_ref::text <> d::text OR d::text::document_ref <> d
	OR row(kind(d), number(d), year(d), issuer(d), issued(d)) IS DISTINCT FROM
	row(kind(d::text::document_ref), number(d::text::document_ref), year(d::text::document_ref), issuer(d::text::document_ref), issued(d::text::document_ref));
-- the same document
SELECT string_agg(d::text, ' = ' ORDER BY d::text COLLATE "C") FROM documents GROUP BY d HAVING count(*) > 1 ORDER BY min(d::text COLLATE "C");
SELECT count(*) FROM documents a, documents b
WHERE (a.d < b.d)::int + (a.d = b.d)::int + (a.d > b.d)::int <> 1
	OR (a.d <= b.d) <> (a.d < b.d OR a.d = b.d) OR (a.d >= b.d) <> (b.d <= a.d) OR (a.d <> b.d) = (a.d = b.d)
	OR a.d = b.d AND (document_ref_hash(a.d) <> document_ref_hash(b.d) OR document_ref_hash_extended(a.d, 3) <> document_ref_hash_extended(b.d, 3));
SELECT count(*) FROM documents WHERE document_ref_hash(d)::bit(32) <> document_ref_hash_extended(d, 0)::bit(32);
SELECT d FROM documents ORDER BY d, d::text COLLATE "C";
SELECT count(DISTINCT document_ref_hash(d)) > 9990 AS spread
FROM (SELECT ('Quyết định số ' || i || '/QĐ-UBND')::document_ref AS d FROM generate_series(1, 10000) i) s;
-- stored, toasted and indexed
CREATE TEMP TABLE cited (d document_ref);
INSERT INTO cited SELECT ('Quyết định số ' || i || '/QĐ-UBND năm 2020 của ' || repeat('Ủy ban ', i % 50 * 20) || 'xã')::document_ref FROM generate_series(1, 500) i;
CREATE INDEX ON cited (d);
CREATE INDEX ON cited USING hash (d);
SET enable_seqscan = off;
SELECT count(*), max(length(issuer(d))) FROM cited WHERE d = 'Quyết định 49/qđ-ubnd năm 2020';
RESET enable_seqscan;
SELECT count(*) FROM cited WHERE d::text::document_ref::text <> d::text;
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
	'', '163/QĐ-TTg', 'Quyết định', 'Quyết định số', 'Quyết định năm 2016', 'Quyết định của Bộ Nội vụ', 'Quyết định số 1 ngày 30/2/2016',
	'Quyết định số 1 ngày 2016', 'Quyết định số 1 năm hai nghìn', 'Quyết định số 1 năm 99', 'Luật số 77/2015/QH13 năm 2016', 'Luật Cán bộ số 22/2008/QH12',
	'Quyết định số 1 hôm nay', 'Quyết định số 1 của ', E'Quyết định số \x01'
]) AS literal, pg_temp.attempt('cbcc.document_ref', literal) a;
\x off
-- binary form
SELECT get_byte(b, 0), convert_from(substr(b, 2), 'UTF8') FROM document_ref_send('Quyết định 163/QĐ-TTg ngày 25/1/2016') b;
COPY cited FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\010\001Lu\341\272t 1\377\377'$$ (FORMAT binary);
COPY cited FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\011\001Lu\341\272\255t 1\377\377'$$ (FORMAT binary);
COPY cited FROM PROGRAM $$printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\001\011\377\377'$$ (FORMAT binary);
SELECT d FROM cited WHERE kind(d) = 'law';
