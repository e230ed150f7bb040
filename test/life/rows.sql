-- Rows for objects.sql, from the samples in the folder DATA; LIFE is the
-- folder of this file.

\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET search_path = '';

\set body `cat "$DATA/articles/01-tan-giang-2022.txt"`
INSERT INTO office.article (published, body) VALUES (NULL, :'body');
\set body `cat "$DATA/articles/04-phu-khe-2013.txt"`
INSERT INTO office.article (published, body) VALUES ('2013-07-15', :'body');
\set body `cat "$DATA/articles/07-vinh-hai-2026.txt"`
INSERT INTO office.article (published, body) VALUES (NULL, :'body');

CREATE TEMP TABLE typed (name text, cell text);
\copy typed FROM PROGRAM 'awk -f "$LIFE/people.awk" "$DATA/personnel.tsv"'
INSERT INTO office.person (id, name, cell)
SELECT row_number() OVER (), name, cell FROM typed;

INSERT INTO office.requirement VALUES
	('Chuyên viên', cbcc.to_qualification_range('đại học trở lên'),
		'{["Đại học",),["Trung cấp lý luận chính trị",)}',
		'Nghị định số 138/2020/NĐ-CP', '{civil_servant,commune}'),
	('Cán sự', '["Trung cấp","Cao đẳng"]', '{}', 'Quyết định số 163/QĐ-TTg ngày 25/01/2016 của Thủ tướng Chính phủ', '{}'),
	('Ngoại ngữ', '["Tiếng Anh B1",)', NULL, NULL, NULL);

INSERT INTO office.post
SELECT level::cbcc.qualification, heads::cbcc.quantity, share::cbcc.quantity
FROM (VALUES ('Tiến sĩ', '1 người', '0,5%'), ('Thạc sĩ', 'gần 30 người', '16%'),
	('Đại học', 'hơn 1.200 người', '70,25%'), ('Đại học', '12 biên chế', NULL),
	('Cao đẳng', '7 người', '5%'), ('Trung cấp', 'ít nhất 3 người', '-1,5%')) AS v (level, heads, share);

REFRESH MATERIALIZED VIEW office.training;
