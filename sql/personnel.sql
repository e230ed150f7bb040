--
-- reports over a personnel table
--
SET datestyle = iso;
SET client_min_messages = warning;
CREATE SCHEMA office;
CREATE TABLE office.staff (
	"Xã ""cũ""" text, name text, title text, rank text, sex text, born date, party date, folk text, faith text, cell text, llct text, area text, since date
);
INSERT INTO office.staff VALUES
	('Hạ Lũng', 'Lò Thị Hoa', 'CT UBND xã', 'CV', 'Nữ', '1985-03-01', '2008-01-01', 'Thái', 'Không', '12/12; ĐH Luật; CV; Anh B1; Tin B; tiếng Thái', 'TC', '', '2021-06-01'),
	('Hạ Lũng', 'Trần Văn Nam', 'PCT UBND', '01.004', 'Nam', '1964-03-01', NULL, 'Kinh', 'Công giáo', '9/12; TC Nông nghiệp', 'SC', '', '2021-06-01'),
	('Hạ Lũng', 'Vũ Thị Mai', 'VP-TK', 'CVC', 'Nữ', '1995-07-01', '2020-01-01', 'Kinh', NULL, 'ThS Công nghệ thông tin; CĐ Tiếng Anh (đang học ĐH Tiếng Anh)', NULL, '', '2024-01-01'),
	('Thượng Lũng', 'Giàng A Páo', 'Bí thư Đảng ủy, CT HĐND', NULL, 'Nam', '1970-12-31', '1995-01-01', 'Mông', NULL, '12/12; TC Luật; ĐH Ngôn ngữ Trung', 'CC', 'x', '2021-06-01'),
	('Thượng Lũng', 'Không Rõ', 'người giữ trống', 'abc', NULL, NULL, NULL, NULL, NULL, 'xyz', NULL, 'x', NULL),
	(NULL, 'Hết Tuổi', NULL, NULL, 'Nữ', '1960-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE office.posts (unit text, posts int);
INSERT INTO office.posts VALUES ('Hạ Lũng', 4), ('Thượng Lũng', 3);
CALL cbcc.create_personnel_reports('office.staff', unit_column => 'Xã "cũ"', name_column => 'name', title_column => 'title', rank_column => 'rank',
	female_column => 'sex', birth_column => 'born', party_column => 'party', ethnicity_column => 'folk', religion_column => 'faith',
	qualification_column => 'cell', political_column => 'llct', area_column => 'area', since_column => 'since',
	posts_table => 'office.posts', posts_unit_column => 'unit', posts_column => 'posts', at_date => '2025-06-30');
SELECT relname, reloptions, obj_description(oid, 'pg_class') FROM pg_class WHERE relnamespace = 'office'::regnamespace AND relkind = 'v' ORDER BY relname COLLATE "C";
\x on
TABLE office.staff_person;
TABLE office.staff_by_unit;
\x off
SELECT "Giới tính", "Có mặt", "Nữ", "Chuyên môn: đại học" FROM office.staff_by_sex;
SELECT "Nhóm tuổi", "Có mặt", "Nữ", "Chuyên môn: đại học" FROM office.staff_by_age;
TABLE office.staff_standard;
TABLE office.staff_below_standard;
TABLE office.staff_standard_by_unit;
TABLE office.staff_unread;
-- every person counts once in a block, and the lines add up to the last
SELECT "Có mặt" = "Chuyên môn: tiến sĩ" + "Chuyên môn: thạc sĩ" + "Chuyên môn: đại học" + "Chuyên môn: cao đẳng" + "Chuyên môn: trung cấp"
	+ "Chuyên môn: sơ cấp" + "Chuyên môn: chưa qua đào tạo" + "Chưa rõ chuyên môn" AS whole FROM office.staff_by_unit;
-- again is an error and no harm; another prefix and schema are not
CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell');
CREATE SCHEMA "re""port";
CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', view_schema => 're"port', prefix => 'a"b %s %1$s ''; ');
SELECT relname FROM pg_class WHERE relnamespace = '"re""port"'::regnamespace AND relkind = 'v' ORDER BY relname COLLATE "C";
SELECT "Đơn vị", "Có mặt", "Nữ" FROM "re""port"."a""b %s %1$s '; by_unit";
CALL cbcc.drop_personnel_reports('office.staff', 're"port', 'a"b %s %1$s ''; ');
SELECT count(*) FROM pg_class WHERE relnamespace = '"re""port"'::regnamespace;
-- only our own are dropped
CALL cbcc.drop_personnel_reports('office.staff');
SELECT relname FROM pg_class WHERE relnamespace = 'office'::regnamespace AND relkind IN ('v', 'r') ORDER BY relname COLLATE "C";
CREATE VIEW office.staff_person AS SELECT 1 AS mine;
CALL cbcc.drop_personnel_reports('office.staff');
TABLE office.staff_person;
DROP VIEW office.staff_person;
-- hostile names: of the table, of columns, of units, of bands
CREATE TABLE office."x""; DROP TABLE office.posts; --" ("%I %1$s ' "" $$" text, "t.cell; SELECT 1" cbcc.qualification[], sex bool, born int);
INSERT INTO office."x""; DROP TABLE office.posts; --" VALUES ('''); DROP TABLE office.posts; --', '{Đại học,Tiếng Anh B1}', true, 1980), ('Z %s', '{Trung cấp}', NULL, 1999);
CALL cbcc.create_personnel_reports('office."x""; DROP TABLE office.posts; --"', unit_column => '%I %1$s '' " $$', qualification_column => 't.cell; SELECT 1',
	female_column => 'sex', birth_column => 'born', at_date => '2025-06-30', prefix => 'h_',
	age_bands => ARRAY[ROW('Dưới "40'' %s', NULL, '[,40)'), ROW('Từ 40', true, '[40,)'), ROW('Từ 40', false, '[40,)')]::cbcc.age_band[]);
SELECT "Đơn vị", "Có mặt", "Nữ", "Đảng viên", "Chuyên môn: đại học", "Tiếng Anh: chứng chỉ", "Tuổi: dưới ""40' %s", "Tuổi: từ 40" FROM office.h_by_unit;
SELECT "Nhóm tuổi", "Có mặt" FROM office.h_by_age;
TABLE office.posts;
CALL cbcc.drop_personnel_reports('office."x""; DROP TABLE office.posts; --"', prefix => 'h_');
-- errors
CREATE FUNCTION pg_temp.attempt(call text) RETURNS TABLE (state text, message text, hint text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE call;
	message := 'no error';
	RETURN NEXT;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
	RETURN NEXT;
END $$;
SELECT a.* FROM unnest(ARRAY[
	$$CALL cbcc.create_personnel_reports(NULL)$$,
	$$CALL cbcc.create_personnel_reports('office.staff')$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'none')$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', title_column => 'ctid; DROP')$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', posts_table => 'office.posts', posts_unit_column => 'unit', posts_column => 'no')$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', prefix => repeat('p', 60))$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', age_bands => ARRAY[ROW(repeat('p', 60), NULL, '[1,2)')]::cbcc.age_band[])$$,
	$$CALL cbcc.create_personnel_reports('office.staff', qualification_column => 'cell', view_schema => 'nowhere')$$,
	$$CALL cbcc.create_personnel_reports('pg_class_oid_index', qualification_column => 'cell')$$,
	$$CALL cbcc.drop_personnel_reports(NULL)$$]) call, pg_temp.attempt(call) a;
SELECT count(*) FROM pg_class WHERE relnamespace = 'office'::regnamespace AND relkind = 'v';
-- of each column type that people use, in a partitioned table, in parallel, and the same without
CREATE TABLE office.many (unit int, sex int, born text, joined timestamp, cell text) PARTITION BY LIST (unit);
CREATE TABLE office.many_1 PARTITION OF office.many FOR VALUES IN (1);
CREATE TABLE office.many_2 PARTITION OF office.many DEFAULT;
INSERT INTO office.many SELECT i % 3, i % 2, (1966 + i % 36)::text, timestamp '2001-01-01' + i * interval '1 day',
	(ARRAY['12/12; ĐH Luật; TC LLCT', '9/12; TC Kế toán', 'ThS QLGD; CC LLCT; Anh B', 'không'])[i % 4 + 1] FROM generate_series(1, 6000) i;
ANALYZE office.many;
CALL cbcc.create_personnel_reports('office.many', unit_column => 'unit', female_column => 'sex', birth_column => 'born', party_column => 'joined', qualification_column => 'cell', at_date => '2025-06-30');
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query; END $$;
SELECT bool_or(line ~ 'Gather') AS parallel FROM pg_temp.plan('TABLE office.many_by_unit') line;
CREATE TEMP TABLE together AS TABLE office.many_by_unit;
SET max_parallel_workers_per_gather = 0;
SELECT "Đơn vị", "Có mặt", "Nữ", "Đảng viên", "Văn hóa: THPT", "Chuyên môn: thạc sĩ", "Chính trị: cao cấp", "Tuổi: từ 51 đến 60", "Chưa rõ chuyên môn" FROM office.many_by_unit;
SELECT count(*) FROM (TABLE office.many_by_unit EXCEPT TABLE together) d;
DROP SCHEMA office CASCADE;
DROP SCHEMA "re""port" CASCADE;
