-- The demo of personnel tables: cells that were typed by hand, and the reports
-- that create_personnel_reports() makes over them.  Run by
-- ./test/run demo after demo.sql; PERSONNEL names the file of the people.

\set ON_ERROR_STOP on
\pset footer off
\pset null ''
\pset linestyle unicode
\pset border 1
SET client_min_messages = warning;

CREATE TABLE personnel (
    xa text, ho_ten text, nu boolean, dang_vien boolean, dan_toc text, nam_sinh int, chuc_danh text,
    trinh_do text, ton_giao text, ngach text
);

CREATE TEMP TABLE typed (xa text, ho_ten text, nu text, dang_vien text, dan_toc text, nam_sinh int, chuc_danh text, trinh_do text,
    ton_giao text, ngach text);
\copy typed FROM PROGRAM 'tail -n +2 "$PERSONNEL"'
INSERT INTO personnel (xa, ho_ten, nu, dang_vien, dan_toc, nam_sinh, chuc_danh, trinh_do, ton_giao, ngach)
SELECT xa, ho_ten, nu = 'x', dang_vien = 'x', dan_toc, nam_sinh, chuc_danh, trinh_do, ton_giao, ngach FROM typed;

CREATE TABLE quota (xa text PRIMARY KEY, bien_che int);
INSERT INTO quota VALUES ('Mường Lặm', 66), ('Phú Khê', 72), ('Tân Giang', 68);

-- Age bands are data: the form's edges, but the age of retirement of 2025,
-- which is 57 for women and 62 for men in completed years.
CALL cbcc.create_personnel_reports('personnel', unit_column => 'xa', name_column => 'ho_ten', title_column => 'chuc_danh',
    rank_column => 'ngach', female_column => 'nu', birth_column => 'nam_sinh', party_column => 'dang_vien', ethnicity_column => 'dan_toc',
    religion_column => 'ton_giao', qualification_column => 'trinh_do',
    posts_table => 'quota', posts_unit_column => 'xa', posts_column => 'bien_che', at_date => '2025-06-30',
    age_bands => ARRAY[
        ROW('≤30', NULL, '[,30]'), ROW('31-40', NULL, '[31,40]'), ROW('41-50', NULL, '[41,50]'),
        ROW('51-60', true, '[51,56]'), ROW('51-60', false, '[51,61]'), ROW('nữ 51-55', true, '[51,55]'), ROW('nam 56-60', false, '[56,60]'),
        ROW('trên tuổi nghỉ hưu', true, '[57,]'), ROW('trên tuổi nghỉ hưu', false, '[62,]')]::cbcc.age_band[]);

\echo
\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (1): biên chế, ngạch, văn hóa'
SELECT "Đơn vị", "Biên chế được giao" AS "Biên chế", "Có mặt", "Nữ", "Đảng viên" AS "ĐV", "Dân tộc thiểu số" AS "DTTS", "Tôn giáo",
    "Ngạch CVCC và TĐ" AS "CVCC", "Ngạch CVC và TĐ" AS "CVC", "Ngạch CV và TĐ" AS "CV", "Ngạch cán sự và TĐ" AS "Cán sự",
    "Ngạch nhân viên" AS "Nhân viên", "Văn hóa: tiểu học" AS "TH", "Văn hóa: THCS" AS "THCS", "Văn hóa: THPT" AS "THPT"
FROM personnel_by_unit;

\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (2): chuyên môn, chính trị, tin học, ngoại ngữ'
SELECT "Đơn vị", "Chuyên môn: tiến sĩ" AS "TS", "Chuyên môn: thạc sĩ" AS "ThS", "Chuyên môn: đại học" AS "ĐH", "Chuyên môn: cao đẳng" AS "CĐ",
    "Chuyên môn: trung cấp" AS "TC", "Chuyên môn: sơ cấp" AS "SC", "Chuyên môn: chưa qua đào tạo" AS "Chưa ĐT", "Chưa rõ chuyên môn" AS "Không rõ",
    "Chính trị: cử nhân" AS "CT: CN", "Chính trị: cao cấp" AS "CC", "Chính trị: trung cấp" AS "TC", "Chính trị: sơ cấp" AS "SC",
    "Tin học: trung cấp trở lên" AS "Tin học: TC+", "Tin học: chứng chỉ" AS "CC",
    "Tiếng Anh: đại học trở lên" AS "Anh: ĐH+", "Tiếng Anh: chứng chỉ" AS "CC",
    "Ngoại ngữ khác: đại học trở lên" AS "NN khác: ĐH+", "Ngoại ngữ khác: chứng chỉ" AS "CC", "Tiếng dân tộc: chứng chỉ" AS "Tiếng DT"
FROM personnel_by_unit;

\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (3): quản lý nhà nước, tuổi'
SELECT "Đơn vị", "QLNN: CVCC và TĐ" AS "CVCC", "QLNN: CVC và TĐ" AS "CVC", "QLNN: CV và TĐ" AS "CV", "Tuổi: ≤30" AS "≤30", "Tuổi: 31-40" AS "31-40",
    "Tuổi: 41-50" AS "41-50", "Tuổi: 51-60" AS "51-60", "Tuổi: nữ 51-55" AS "nữ 51-55", "Tuổi: nam 56-60" AS "nam 56-60",
    "Tuổi: trên tuổi nghỉ hưu" AS "Trên tuổi nghỉ hưu"
FROM personnel_by_unit;

\echo 'Theo giới tính và theo nhóm tuổi'
SELECT "Giới tính", "Có mặt", "Đảng viên", "Chuyên môn: đại học", "Chính trị: cao cấp" FROM personnel_by_sex;
SELECT "Nhóm tuổi", "Có mặt", "Nữ", "Chuyên môn: đại học", "Chính trị: cao cấp" FROM personnel_by_age;

\echo 'Đạt chuẩn chức danh tại ngày 30/6/2025'
TABLE personnel_standard_by_unit;
\echo 'Chưa đạt chuẩn chức danh (8 người đầu)'
SELECT * FROM personnel_below_standard ORDER BY "Đơn vị", "Họ tên"::cbcc.person_name LIMIT 8;

\echo 'Tiêu chuẩn tại ngày 30/6/2025 (căn cứ "doubtful": chỉ để xem, không áp dụng)'
SELECT title AS "Chức danh", minimum AS "Tối thiểu", act AS "Văn bản", grace_until AS "Được hoàn thiện đến", evidence AS "Căn cứ"
FROM cbcc.standards('2025-06-30') WHERE title IN ('Chủ tịch UBND cấp xã', 'Bí thư Đảng ủy cấp xã') AND area IS DISTINCT FROM 'mountain' ORDER BY evidence, title, track;

\echo 'Không đọc được'
SELECT * FROM personnel_unread ORDER BY "Đơn vị", "Họ tên"::cbcc.person_name;
