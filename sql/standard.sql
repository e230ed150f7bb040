--
-- titles, their standards and age bands
--
SET search_path = cbcc, public;
SET datestyle = iso;
SELECT t, find_titles(t) FROM unnest(ARRAY['PCT UBND xã', 'Phó Bí thư, Chủ tịch UBND xã', 'chu tich hdnd', 'VP-TK', 'Chủ tịch UBND huyện', 'lái xe', '']) t;
SELECT t, find_titles(normalize(t, NFD)) = find_titles(t) AS same FROM unnest(ARRAY['Phó Chủ tịch Uỷ ban nhân dân', 'Bí thư Đảng ủy']) t;
SELECT t, find_rank(t) FROM unnest(ARRAY['01.001', 'CVC', 'chuyên viên', 'Cán sự', 'nhân viên', 'Chủ tịch UBND', '']) t;
SELECT find_titles(NULL), find_rank(NULL);
SELECT cardinality(find_titles(repeat('Chủ tịch UBND, Bí thư Đảng ủy ', 100000))), cardinality(find_titles(repeat('a', 1000000)));
-- what holds on a day
SELECT title, area, track, minimum, instead, valid_from, valid_to, grace_until, act, evidence, note FROM standards('2024-06-01') WHERE title IN ('Chủ tịch UBND cấp xã', 'Bí thư Đảng ủy cấp xã', 'Văn phòng - thống kê', 'Chuyên viên chính') ORDER BY title COLLATE "C", track, area;
SELECT count(*) AS ever, count(*) FILTER (WHERE evidence = 'doubtful') AS doubtful FROM standards();
SELECT count(*) FILTER (WHERE title ~ 'cấp xã|-') AS of_communes, count(*) FROM standards('2025-07-01');
SELECT (SELECT count(*) FROM standards('-infinity')) AS first, (SELECT count(*) FROM standards('infinity')) AS last;
-- one title has one standard of a track, area and day
SELECT a.title, a.track, a.area FROM standards() a JOIN standards() b ON (a.title, a.track) = (b.title, b.track) AND a.act <> b.act
	AND (a.area = b.area OR a.area IS NULL OR b.area IS NULL) AND daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]');
-- who meets it
SELECT t, q, area, at, m.* FROM (VALUES
	('CT UBND xã', '12/12; ĐH Luật; TC LLCT', 'plain'::standard_area, date '2024-06-01'),
	('CT UBND xã', '12/12; ThS Luật; TC LLCT', 'plain', '2024-06-01'),
	('CT UBND xã', '12/12; CĐ Luật', 'plain', '2024-06-01'),
	('CT UBND xã', '12/12; CĐ Luật; TC LLCT', 'mountain', '2024-06-01'),
	('CT UBND xã', '12/12; CĐ Luật', NULL, '2025-07-01'),
	('Phó Bí thư, CT HĐND', '12/12; CĐ Luật; SC LLCT', NULL, '2024-06-01'),
	('Bí thư Đảng ủy', 'không', NULL, '2024-06-01'),
	('lái xe', 'không', NULL, '2024-06-01'),
	(NULL, '12/12', NULL, '2024-06-01'), ('CT UBND xã', NULL, NULL, '2024-06-01'), ('CT UBND xã', '12/12', NULL, NULL), ('CT UBND xã', '12/12', NULL, 'infinity')) v (t, q, area, at),
	meets_standard(t, area, qualifications(q), at) m;
SELECT m.result, m.missing, m.grace_until FROM (VALUES (date '2020-01-01'), ('2023-08-01'), (NULL)) v (since), meets_standard('VP-TK', 'plain', '{Trung học phổ thông,Trung cấp,NULL}', '2024-06-01', since) m;
SELECT (meets_standard('VP-TK', 'plain', '{}', '2024-06-01')).*;
-- cells of other columns
SELECT x, is_marked(x) FROM unnest(ARRAY['x', 'Nữ', 'Nam', 'Kinh', 'Thái', 'không', ' KHÔNG ', normalize('không', NFD), '0', '1', '', '-', NULL]) x;
SELECT x, age_at(x, '2025-06-30') FROM unnest(ARRAY['1/7/1979', '30/06/1979', '1979', 'năm 1979', '31/02/1979', 'tháng 5/1980', 'abc', '', NULL, '9999999999999999999']) x;
SELECT age_at(date '1979-07-01', '2025-06-30'), age_at(date '1979-06-30', '2025-06-30'), age_at(1979, '2025-06-30');
SELECT * FROM age_bands('2020-12-31');
SELECT * FROM age_bands('2021-01-01');
-- a year of ages has one band, and one of each sex
SELECT at, f, count(*) FILTER (WHERE n <> 1) AS wrong FROM (SELECT at, f, age, (SELECT count(*) FROM age_bands(at) b WHERE ages @> age AND female IS NULL) + CASE WHEN age > 60 AND at < '2021-01-01' THEN 1 ELSE 0 END AS n
	FROM generate_series(18, 90) age, (VALUES (date '2020-12-31'), ('2021-01-01')) a (at), (VALUES (true), (false)) s (f)) x GROUP BY at, f ORDER BY at, f;
