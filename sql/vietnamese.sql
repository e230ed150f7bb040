--
-- Vietnamese text: normal forms
--
SET search_path = cbcc, public;
-- one placement of the tone, in capitals, in NFD, and what stays
SELECT word, normalize_vi(word), fold_vi(word), unaccent_vi(word)
FROM unnest(ARRAY[
	'hoà hòa hoàn', 'khoẻ khỏe khoẻn', 'thuỷ thủy thuyển', 'THUÝ Hoà', 'quý quỳ quả quá qúy',
	'giá gì gìn giếng gía gíup', 'khuỷu khủyu ngoài ngòai', 'tóan toán', 'thừơng muà', 'uỷ ban',
	'fiancé naïve résumé Ñ', 'Êñuôl Brếu Kbuôr', 'H''Hoà K''Thuỷ', 'ÐẢNG Ðoàn', 'Straße ΑΣΤΗ Ŵ', '12/2023/NĐ-CP',
	'', ' ', E'\x01\x7f'
]) AS word;
SELECT normalize_vi(normalize(t, NFD)) = t AS nfd, normalize_vi('ê' || U&'\0323') = 'ệ' AS windows_1258,
	fold_vi(upper(normalize(t, NFD)) COLLATE "C") <> '' AS upper,
	unaccent_vi(normalize(t, NFD)) AS plain
FROM (VALUES ('Nguyễn Thị Hòa, thủy lợi, khỏe, quý')) v(t);
-- what is in its form is its form
SELECT count(*) FROM (VALUES ('Hoà'), ('THUỶ'), ('qúy'), ('Đại học ß'), (U&'J\030C'), ('İ')) v(t)
WHERE normalize_vi(normalize_vi(t)) <> normalize_vi(t) OR fold_vi(fold_vi(t)) <> fold_vi(t)
   OR unaccent_vi(unaccent_vi(t)) <> unaccent_vi(t) OR fold_vi(normalize_vi(t)) <> fold_vi(t)
   OR unaccent_vi(fold_vi(t)) <> unaccent_vi(t);
-- ten megabytes
SELECT fold_vi(repeat('Hoà Bình ', 1000000)) = repeat('hòa bình ', 1000000) AS fold,
	unaccent_vi(normalize(repeat('Hoà ', 100000), NFD)) = repeat('hoa ', 100000) AS unaccent;
-- a text that no language writes
\set SHOW_CONTEXT never
DO $$
DECLARE
	said text;
	detail text;
	hint text;
BEGIN
	PERFORM cbcc.normalize_vi('đ' || repeat(U&'\0301\0323', 1000));
EXCEPTION WHEN program_limit_exceeded THEN
	GET STACKED DIAGNOSTICS said = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RAISE NOTICE '% % | % | %', SQLSTATE, said, detail, hint;
END
$$;
-- in a unique index, a generated column, a join
CREATE TEMP TABLE place (name text, plain text GENERATED ALWAYS AS (cbcc.unaccent_vi(name)) STORED);
CREATE UNIQUE INDEX ON place (cbcc.fold_vi(name));
INSERT INTO place VALUES ('Hoà Bình'), ('Thanh Hóa') ON CONFLICT DO NOTHING;
INSERT INTO place VALUES ('HÒA BÌNH'), ('Thanh Hoá'), (normalize('Hòa bình', NFD)) ON CONFLICT DO NOTHING;
SELECT * FROM place;
SELECT name FROM place WHERE plain = unaccent_vi('THANH HOÁ');
-- the encodings of the 1990s; psql 17 finds other widths for a soft hyphen
\pset format unaligned
SELECT t, e AS encoding, from_legacy(t, e), to_legacy(from_legacy(t, e), e) = t AS back
FROM unnest(ARRAY['§¹i häc LuËt', 'Ñaïi hoïc Luaät', 'Trung cáº¥p Ká»¹ thuáº­t', 'Đại học Luật', 'thé', 'hoà', 'où', '', '§ 5']) t,
	legacy_encoding(t) e;
\pset format aligned
SELECT from_legacy('§¹i học', 'TCVN3');
SELECT from_legacy('hùc', 'vni');
SELECT to_legacy('ĐẠI', 'tcvn3');
SELECT from_legacy('Ä', 'utf8_as_latin1');
SELECT from_legacy('x', 'viscii');
