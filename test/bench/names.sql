--
-- A million names of people: sorting them, and making an index.
--
-- psql -f names.sql, in a database with the extension.
--
\ir measure.sql

-- of the words that Vietnamese names are made of
SELECT setseed(0.5) \g /dev/null
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

INSERT INTO contestant (contest, name, statement, bytes)
SELECT contest, name, statement, (SELECT sum(octet_length(plain)) FROM person)
FROM (VALUES
	('sort', 'person_name under cbcc.vi', 'SELECT name FROM person ORDER BY name COLLATE cbcc.vi OFFSET 999999'),
	('sort', 'text under vi-x-icu', 'SELECT plain FROM person ORDER BY plain COLLATE "vi-x-icu" OFFSET 999999'),
	('index', 'person_name under cbcc.vi', 'CREATE INDEX name_index ON person (name COLLATE cbcc.vi); DROP INDEX name_index'),
	('index', 'text under vi-x-icu', 'CREATE INDEX name_index ON person (plain COLLATE "vi-x-icu"); DROP INDEX name_index'))
	AS v (contest, name, statement);
\echo Names: sort
SELECT * FROM pg_temp.bench('sort', 3);
\echo Names: index
SELECT * FROM pg_temp.bench('index', 3);
