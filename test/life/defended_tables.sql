-- Tables for defended.sql, made before anybody attacks.
CREATE TABLE public.article (source text PRIMARY KEY, published date, body text,
	facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED,
	documents cbcc.citation[] GENERATED ALWAYS AS (cbcc.documents(body)) STORED);
INSERT INTO public.article VALUES ('một', '2020-01-01',
	'Theo Quyết định số 12/QĐ-TTg, xã Bản Mạ có 22 cán bộ, trong đó 12 người trình độ đại học. Năm 2019, xã bồi dưỡng 40 lượt cán bộ, đạt 80% kế hoạch, kinh phí 120 triệu đồng.');
CREATE TABLE public.person (unit text, name text, female boolean, party boolean, ethnicity text, born int, title text, cell text, religion text, rank text);
INSERT INTO public.person VALUES ('Bản Mạ', 'Trần Thị Mai', true, true, 'Thái', 1980, 'CT UBND xã', 'ĐH Luật; TC LLCT; ???', 'không', 'CV'),
	('Bản Mạ', 'Lê Văn Hà', false, false, 'Kinh', 1990, 'Công chức Tư pháp', 'TC Luật', NULL, 'CS');
CREATE TABLE public.quota (unit text PRIMARY KEY, posts int);
INSERT INTO public.quota VALUES ('Bản Mạ', 3);
