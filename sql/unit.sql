--
-- Administrative units: what a place text means, and what became of it.
--
SET datestyle = ISO;
\pset null '∅'
-- as a text has it, and inside of what
CREATE FUNCTION pg_temp.find(place text, within text DEFAULT NULL, at_date date DEFAULT NULL)
RETURNS TABLE (rank int, code text, path text, valid daterange, differs text[]) LANGUAGE sql
AS 'SELECT rank, code, path, valid, differs FROM cbcc.find_unit(place, within, at_date) LIMIT 4';
SELECT * FROM cbcc.find_unit('xã Nậm Manh', 'huyện Nậm Nhùn');
SELECT * FROM pg_temp.find('TP Thanh Hóa');
SELECT * FROM pg_temp.find('TX. Sầm Sơn');
SELECT * FROM pg_temp.find('Lai Châu');
SELECT * FROM pg_temp.find('tỉnh ta', 'huyện Nậm Nhùn');
SELECT * FROM pg_temp.find('huyện', 'xã Nậm Manh');
SELECT * FROM pg_temp.find('xã Độc Lập', NULL, '2023-05-29');
SELECT * FROM pg_temp.find('xã Độc Lập', '33', '2023-05-29');
SELECT * FROM pg_temp.find('Nậm Manh', 'tỉnh Hà Nam');
SELECT * FROM pg_temp.find('Trường Chính trị tỉnh Sơn La');
SELECT * FROM pg_temp.find('bản Nậm Pồ Con, xã Nậm Manh, huyện Nậm Nhùn');
-- one unit in all its spellings
SELECT place, cbcc.unit_code(place) AS code
FROM unnest(ARRAY[
	'xã Nậm Manh, huyện Nậm Nhùn, tỉnh Lai Châu',
	'xã Nậm Manh huyện Nậm Nhùn tỉnh Lai Châu',
	'xã Nậm Manh (Nậm Nhùn, Lai Châu)',
	'xã Nậm Manh - Nậm Nhùn - Lai Châu',
	'X. Nậm Manh, H. Nậm Nhùn, T. Lai Châu',
	'XÃ NẬM MANH, HUYỆN NẬM NHÙN',
	'xa nam manh, huyen nam nhun',
	normalize('xã Nậm Manh, huyện Nậm Nhùn', NFD),
	'Lai Châu, Nậm Nhùn, Nậm Manh',
	'xã  NậmManh',
	'trên địa bàn xã Nậm Manh',
	'UBND xã Nậm Manh, Huyện ủy Nậm Nhùn']) AS place;
SELECT place, cbcc.unit_path(cbcc.unit_code(place, within, '2024-01-01'), '2024-01-01') AS path
FROM (VALUES
	('tỉnh Thanh Hoá', NULL), ('tinh thanh hoa', NULL), ('tỉnh Thừa Thiên-Huế', NULL), ('TT Huế', NULL),
	('TP.HCM', NULL), ('TPHCM', NULL), ('Thủ đô Hà Nội', NULL), ('Quận 1', 'TP.HCM'), ('Q1, TP Hồ Chí Minh', NULL),
	('Phường 4, quận 8', NULL), ('P04, Q.8', NULL), ('phường 04', 'Quận 8'), ('Kontum', NULL),
	('Bà Rịa - Vũng Tàu', NULL), ('tỉnh Đắc Lắc', NULL), ('tỉnh Đăk Lăk', NULL), ('huyện Cư M’gar', NULL),
	('TX Phú Mỹ', NULL), ('TX Phú Mĩ', NULL), ('TT Tân Thanh, Lâm Hà', NULL), ('tt. Tân Thanh, h. Thanh Liêm', NULL),
	('phường Phường Đúc', NULL), ('Phường Đúc', NULL), ('xa dung', 'dien bien'), ('quan hoa', 'thanh hoa')) AS v (place, within);
-- what is no unit, or not one alone
SELECT place, cbcc.unit_code(place), cbcc.province_today(place)
FROM unnest(ARRAY['', ' , ', 'cả nước', 'Bộ Nội vụ', 'tỉnh', 'xã Độc Lập', 'Sở Nội vụ', 'huyện Kim Đường',
	'Trường Chính trị tỉnh Sơn La', 'xã Nậm Manh, huyện Kim Đường', 'xã Nậm Manh và xã Nậm Hàng', 'huyện Nậm Nhùn và Mường Tè', 'tỉnh Hải Dưởng', E'Lai\u0001Châu']) AS place;
SELECT cbcc.unit_code('Lai Châu' || repeat(' ', 900)), cbcc.unit_code('Lai Châu' || repeat(' ', 1000));
-- the last answer is kept for the same place in the same place at the same day only
SELECT left(place, 13) AS place, within, day, cbcc.province_today(place, within, day) FROM (VALUES ('tỉnh', 'tỉnh Lai Châu', NULL::date), ('tỉnh', 'tỉnh Lai Châu', NULL), ('tỉnh', 'tỉnh Hà Nam', NULL),
	('tỉnh', NULL, NULL), ('tỉnh Hà Nam', NULL, NULL), ('tỉnh Hà', ' Nam', NULL), ('tỉnh Hà', ' Nam', '2020-01-01'), ('tỉnh Hà Nam', '', '2020-01-01'), (NULL, 'tỉnh Hà Nam', NULL),
	('tỉnh Hà Nam' || repeat(' ', 300), NULL, NULL), ('tỉnh Lai Châu', NULL, NULL), ('', NULL, NULL), ('', '', NULL)) AS asked (place, within, day);
SELECT cbcc.unit_code(NULL), cbcc.province_today(NULL, 'tỉnh Lai Châu'), cbcc.unit_path(NULL), cbcc.unit_at('12', NULL);
SELECT * FROM cbcc.find_unit(NULL);
-- a place that is not in the one given: only a province stands for itself
SELECT cbcc.province_today('tỉnh Hà Nam', 'tỉnh Lai Châu'), cbcc.province_today('xã Nậm Manh', 'tỉnh Hà Nam'),
	cbcc.unit_code('tỉnh Hà Nam', 'tỉnh Lai Châu');
-- what has no name of its own is where the rest of the text is
SELECT place, cbcc.province_today(place, 'tỉnh Thái Bình') FROM unnest(ARRAY['tỉnh', 'huyện', 'Sở Nội vụ', 'Trường Chính trị tỉnh',
	'UBND tỉnh', 'Sở Giáo dục và Đào tạo', 'Tỉnh ủy Lai Châu', 'thôn Đông, xã Độc Lập', 'Bộ Nội vụ', 'cả nước']) AS place;
-- the day decides between units of one name
SELECT day, cbcc.unit_code('tỉnh Bắc Ninh', NULL, day), cbcc.unit_code('tỉnh Lào Cai', NULL, day),
	cbcc.unit_code('Phổ Yên', NULL, day), cbcc.unit_name(cbcc.unit_code('thị xã Phổ Yên', NULL, day), day)
FROM unnest(ARRAY['2015-06-18', '2022-04-09', '2022-04-10', '2025-06-30', '2025-07-01', NULL, 'infinity', '-infinity']::date[]) AS day;
SELECT * FROM pg_temp.find('tỉnh Hải Dương', NULL, '2026-05-01');
SELECT * FROM pg_temp.find('tỉnh Đồng Nai', NULL, '2026-05-01');
-- inside of a province of today, by its borders of today
SELECT * FROM pg_temp.find('huyện Kim Thành', 'thành phố Hải Phòng', '2026-01-01');
-- codes
SELECT code, cbcc.unit_path(code), cbcc.unit_path(code, '2020-01-01')
FROM unnest(ARRAY['12', '15', '112', '03474', '00001', '46', '477', '1', '0012', 'ab', '']) AS code;
SELECT cbcc.unit_path('477', '2024-12-31'), cbcc.unit_path('477', '2025-01-01');
SELECT code, s.* FROM unnest(ARRAY['30', '34', '58', '12', '112', '03474', '00019', '06466', '03460', '99999']) AS code, cbcc.successors(code) AS s;
SELECT code, cbcc.unit_at(code, '2025-06-30') AS before, cbcc.unit_at(code, '2026-01-01') AS after, cbcc.province_of(code, '2025-06-30') AS province
FROM unnest(ARRAY['30', '24', '27', '15', '10', '112', '03474', '00019', '06466', '03460', '12']) AS code;
-- a fact of 2019 and one of 2026 in the province of today
SELECT cbcc.unit_name(province) AS province, sum(heads)
FROM (VALUES ('huyện Quỳnh Phụ', '2019-12-31'::date, 318), ('tỉnh Thái Bình', '2019-12-31', 40), ('xã Quỳnh Phụ', '2026-03-31', 47),
	('tỉnh Hưng Yên', '2026-03-31', 12), ('xã Độc Lập', '2019-12-31', 5)) AS fact (place, day, heads),
	cbcc.province_today(place, NULL, day) AS province
GROUP BY province ORDER BY province;
-- the register as a whole: every old province and commune has a province of today, and every unit finds itself by its path
SELECT count(DISTINCT cbcc.province_of(lpad(n::text, 2, '0'), '2021-12-01')), count(cbcc.unit_name(lpad(n::text, 2, '0'), '2021-12-01')),
	count(cbcc.unit_name(lpad(n::text, 2, '0'), '2026-08-01'))
FROM generate_series(0, 99) AS n;
SELECT day, count(path) AS communes, count(*) FILTER (WHERE cbcc.unit_code(path, NULL, day) = code) AS found,
	count(DISTINCT cbcc.province_of(code, day)) AS provinces
FROM unnest(ARRAY['2021-12-01', '2024-10-01', '2025-06-30', '2025-07-01', '2026-08-01']::date[]) AS day,
	generate_series(1, 40000) AS n, lpad(n::text, 5, '0') AS code, cbcc.unit_path(code, day) AS path
GROUP BY day ORDER BY day;
-- in a generated column
CREATE TABLE place_fact (place text, within text, province text GENERATED ALWAYS AS (cbcc.province_today(place, within)) STORED);
INSERT INTO place_fact VALUES ('xã Nậm Manh', 'tỉnh Lai Châu'), ('tỉnh Hải Dương', NULL), ('xã Độc Lập', NULL);
SELECT * FROM place_fact;
DROP TABLE place_fact;
-- texts that nobody wrote
SELECT left(text, 5), length(text), (SELECT count(*) FROM cbcc.find_unit(text)) AS places,
	(SELECT count(*) FROM cbcc.find_unit('Lai Châu', text)) AS within, cbcc.unit_path(text), (SELECT count(*) FROM cbcc.successors(text))
FROM unnest(ARRAY[repeat('xã ', 3000000), repeat('Nậm Manh, ', 1000000), repeat(E'a\u0301', 3000000), repeat('(', 10000000), repeat('x', 10000000),
	repeat('xã ', 60), repeat('tỉnh Lai Châu, ', 15), repeat('-', 63), repeat('ả' || repeat(E'\u0301', 50), 9), repeat('9', 5), repeat('9', 100)]) AS text;
