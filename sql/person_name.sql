--
-- person_name: office order, equality, hash, indexes, versions of collations
--
SET search_path = cbcc, public;
-- the text that went in comes out, whatever it is
SELECT '<' || name || '>' AS name, family_name(name), middle_name(name), given_name(name)
FROM unnest(ARRAY[
	'Nguyễn Văn An', ' Lê   Kiều Oanh ', 'TS. Nguyễn Văn An', 'PGS.TS.Trần Thị Ngọc Ánh', 'PGS, TS Lê Hoà',
	'Th.S Đỗ Văn Bảy', 'BSCKII. Vũ Thị Bích', 'BS.CKI Hồ Ân', 'Ông Nguyễn Văn An', 'Ông Văn An', 'Bà Lê Thị Hoa', 'Bà Hoa',
	'Đ/c Giàng A Chơ', 'đồng chí Lò Văn Pao', 'Thượng tá Lê Hùng', 'H''Hen Niê', 'Y Khoa Niê', 'K’Vinh', 'Ka Ơn',
	'Anh', 'Trần Anh', 'TS', '', '  ', '---', 'NGUYỄN-VĂN AN', 'Kiến trúc sư', 'Lê Thị Kim Ngọc Bích Phương', '1. GV. Lê Thị Hoa (Hà)', 'Lê Thị Hoa, ThS.'
]::person_name[]) AS name;
-- what does not count
SELECT count(*) AS all, count(DISTINCT name COLLATE cbcc.vi) AS different, count(DISTINCT person_name_hash(name COLLATE cbcc.vi)) AS hashes,
	count(DISTINCT person_name_hash_extended(name COLLATE cbcc.vi, 7)) AS extended
FROM (SELECT unnest(ARRAY['Nguyễn Thị Hoà', 'nguyễn thị hòa', 'NGUYỄN  THỊ HÒA', 'TS. Nguyễn Thị Hòa', 'Bà Nguyễn Thị Hoà',
	normalize('Nguyễn Thị Hoà', NFD), 'Nguyễn Thị H''òa', 'Nguyễn-  Thị Hòa ', 'Đ/c Nguyễn Thị Hòa'])::person_name) v(name);
-- order: given name, family name, middle names; letters before tones
SELECT name FROM unnest(ARRAY[
	'Trần Văn An', 'Lê Hoàng Anh', 'Nguyễn An', 'Nguyễn Thị An', 'Nguyễn Văn An', 'An', 'Bùi An', 'Đặng An', 'Dương An',
	'Lê Ánh', 'Lê Ảnh', 'Lê Ân', 'Hồ Ấn', 'Nguyễn Hoà', 'Nguyễn Hỏa', 'Nguyễn Hóa', 'Nguyễn Hoá', 'Nguyễn Hoan', 'Lê K''Vinh', 'Lê Kiên',
	'Đỗ Dung', 'Đỗ Dũng', 'Đỗ Đào', 'Hạ An', 'Ha Bình', '', 'Bùi An (B)', 'Bùi Anh An', 'Bùi An (A)', '3. Bùi An, chủ tịch'
]) AS name ORDER BY name::person_name COLLATE cbcc.vi, name COLLATE "C";
-- = agrees with the order and with the hash, for each pair, under each collation
CREATE TEMP TABLE names AS
SELECT (title || family || middle || given)::person_name AS name
FROM unnest(ARRAY['', 'Ông ']) title, unnest(ARRAY['Lê ', 'LÊ  ', 'Le ']) family,
	unnest(ARRAY['', 'Văn ', 'Thị Hoà ', 'thị hòa ']) middle, unnest(ARRAY['Hòa', 'Hoà', 'Hoa', 'K''Vinh', 'Kvinh', '', 'Hòa (A)', 'Hòa (a, b)']) given;
SELECT count(*) FROM names;
CREATE FUNCTION pg_temp.violations(collation_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	n bigint;
BEGIN
	EXECUTE format('SELECT count(*) FROM pg_temp.names x, pg_temp.names y, LATERAL (SELECT x.name COLLATE %1$s AS a, y.name COLLATE %1$s AS b) p
		WHERE (a < b)::int + (a = b)::int + (a > b)::int <> 1 OR (a <= b) <> (a < b OR a = b) OR (a >= b) <> (b <= a)
		   OR (a <> b) = (a = b) OR sign(cbcc.person_name_cmp(a, b)) <> -sign(cbcc.person_name_cmp(b, a))
		   OR (a = b AND (cbcc.person_name_hash(a) <> cbcc.person_name_hash(b)
			OR cbcc.person_name_hash_extended(a, 3) <> cbcc.person_name_hash_extended(b, 3)))', collation_name) INTO n;
	RETURN n;
END
$$;
SELECT c, pg_temp.violations(c) FROM unnest(ARRAY['cbcc.vi', 'cbcc.vi_ci', 'cbcc.vi_ai', '"C"', '"und-x-icu"']) c;
SELECT count(DISTINCT name COLLATE cbcc.vi) AS vi, count(DISTINCT name COLLATE cbcc.vi_ci) AS vi_ci,
	count(DISTINCT name COLLATE cbcc.vi_ai) AS vi_ai FROM names;
-- many: the sort that remembers agrees with one by fields
CREATE TEMP TABLE many AS
SELECT (f || m || g || n)::person_name COLLATE cbcc.vi AS name
FROM unnest(ARRAY['Nguyễn ', 'Trần ', 'Lê ', 'Đỗ ', 'Đô ', 'Y ', '']) f, unnest(ARRAY['', 'Văn ', 'Thị ', 'Thị Ngọc ', 'thị kim ']) m,
	unnest(ARRAY['An', 'Ân', 'Hòa', 'Hoà', 'Hoa', 'Hóa', 'Phương', 'Phượng', 'Phường', 'Một Cái Tên Dài Hơn Bảy Từ Để Thử', 'Nghiêngnghiêngnghiêng']) g,
	generate_series(1, 9) n;
SELECT count(*) FROM (
	SELECT rank() OVER (ORDER BY name) AS a,
		rank() OVER (ORDER BY fold_vi(given_name(name)) COLLATE cbcc.vi, fold_vi(family_name(name)) COLLATE cbcc.vi NULLS FIRST,
			(string_to_array(fold_vi(middle_name(name)), ' ') COLLATE cbcc.vi) NULLS FIRST) AS b
	FROM many) o WHERE a <> b;
-- indexes, joins, aggregates
CREATE TABLE public.officials (id int, name cbcc.person_name COLLATE cbcc.vi);
INSERT INTO public.officials SELECT row_number() OVER (), name FROM many;
CREATE INDEX officials_name ON public.officials (name);
CREATE INDEX officials_hash ON public.officials USING hash (name);
CREATE INDEX officials_other ON public.officials (id);
ANALYZE public.officials;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM public.officials ORDER BY name LIMIT 3;
SELECT name FROM public.officials ORDER BY name LIMIT 3;
SELECT count(*) FROM public.officials WHERE name = 'ts. NGUYỄN thị ngọc hoà3';
SELECT count(*) FROM public.officials WHERE name >= 'An9' AND name < 'Hoa1';
RESET enable_seqscan;
SELECT min(name), max(name) FROM public.officials;
SELECT count(*) FROM public.officials a JOIN public.officials b USING (name);
SET enable_hashjoin = off;
SELECT count(*) FROM public.officials a JOIN public.officials b USING (name);
RESET enable_hashjoin;
SELECT count(*) FROM public.officials WHERE name::text LIKE 'Nguyễn%Hoà_' AND name::text ~ '[12]$';
-- collations that differ are an error that says so
\set SHOW_CONTEXT never
SELECT count(*) FROM public.officials WHERE name < ('An'::person_name COLLATE vi_ci) COLLATE vi;
SELECT 1 FROM (SELECT 'a'::person_name COLLATE vi AS a, 'b'::person_name COLLATE "C" AS b) v WHERE a < b;
SELECT 1 FROM (SELECT name COLLATE vi_ci AS a, name COLLATE "C" AS b FROM names LIMIT 1) v WHERE a < b;
DROP TABLE officials;
-- the collations
SELECT 'HOÀ' = 'hoà' COLLATE cbcc.vi_ci AS vi_ci, 'HOA' = 'hoà' COLLATE cbcc.vi_ci AS no, 'Đỗ' = 'do' COLLATE cbcc.vi_ai AS vi_ai,
	'd' < 'đ' COLLATE cbcc.vi AND 'đa' > 'dz' COLLATE cbcc.vi AS vi;
SELECT w FROM unnest(ARRAY['ạ', 'á', 'ã', 'ả', 'à', 'a', 'ă', 'â', 'b', 'đ', 'd', 'ơ', 'ô', 'o']) w ORDER BY w COLLATE cbcc.vi;
