-- The demo of personnel tables: a cell that was typed by hand, a generated
-- column that holds its values, and the staffing table by commune.  Run by
-- ./test/run demo after demo.sql; PERSONNEL names the file of the people.

\set ON_ERROR_STOP on
\pset footer off
\pset null ''
\pset linestyle unicode
\pset border 1
SET client_min_messages = warning;

CREATE TABLE personnel (
    xa text, ho_ten text, nu boolean, dang_vien boolean, dan_toc text, nam_sinh int, chuc_danh text,
    trinh_do text, ton_giao text, ngach text,
    held cbcc.qualification[] GENERATED ALWAYS AS (cbcc.qualifications(trinh_do)) STORED
);

CREATE TEMP TABLE typed (xa text, ho_ten text, nu text, dang_vien text, dan_toc text, nam_sinh int, chuc_danh text, trinh_do text,
    ton_giao text, ngach text);
\copy typed FROM PROGRAM 'tail -n +2 "$PERSONNEL"'
INSERT INTO personnel (xa, ho_ten, nu, dang_vien, dan_toc, nam_sinh, chuc_danh, trinh_do, ton_giao, ngach)
SELECT xa, ho_ten, nu = 'x', dang_vien = 'x', dan_toc, nam_sinh, chuc_danh, trinh_do, ton_giao, ngach FROM typed;

CREATE TABLE quota (xa text PRIMARY KEY, bien_che int);
INSERT INTO quota VALUES ('Mường Lặm', 66), ('Phú Khê', 72), ('Tân Giang', 68);

-- The codes of ranks, for a column of ranks: there "CVC" is a rank, too, and
-- in a column of certificates it is a certificate.
CREATE TABLE rank_code (ma text PRIMARY KEY, ngach text);
INSERT INTO rank_code VALUES ('01.001', 'Chuyên viên cao cấp'), ('01.002', 'Chuyên viên chính'), ('01.003', 'Chuyên viên'), ('01.004', 'Cán sự');

-- Age bands are data: the form's edges, but the age of retirement of 2025.
CREATE TABLE age_band (nu boolean, tuoi int4range, nhom text, trong_do text);
INSERT INTO age_band
SELECT nu, tuoi::int4range, nhom, trong_do
FROM (VALUES
    (NULL, '[,30]', '≤30', NULL), (NULL, '[31,40]', '31-40', NULL), (NULL, '[41,50]', '41-50', NULL),
    (true, '[51,55]', '51-60', 'nữ 51-55'), (true, '[56,56]', '51-60', NULL), (true, '[57,]', 'trên tuổi nghỉ hưu', NULL),
    (false, '[51,55]', '51-60', NULL), (false, '[56,60]', '51-60', 'nam 56-60'), (false, '[61,61]', '51-60', NULL),
    (false, '[62,]', 'trên tuổi nghỉ hưu', NULL)
) AS band (nu, tuoi, nhom, trong_do);

-- Each person once in each block, under the highest level.
CREATE VIEW staffing AS
SELECT xa, p.nu, dang_vien, dan_toc, ton_giao, band.nhom AS tuoi, band.trong_do AS tuoi_trong_do,
    cbcc.level(cbcc.highest(cbcc.qualifications(coalesce(code.ngach, p.ngach)), 'state_management')) AS ngach,
    cbcc.level(cbcc.highest(held, 'general')) AS vh,
    cbcc.level(cbcc.highest(held, 'professional')) AS cm,
    cbcc.level(cbcc.highest(held, 'political')) AS ct,
    cbcc.level(cbcc.highest(held, 'state_management')) AS qlnn,
    degree.tin_hoc AS bang_tin_hoc, cbcc.highest(held, 'informatics') IS NOT NULL AS tin_hoc,
    degree.tieng_anh AS bang_tieng_anh,
    EXISTS (SELECT FROM unnest(held) AS q WHERE cbcc.language(q) = 'en') AS tieng_anh,
    degree.ngoai_ngu_khac AS bang_ngoai_ngu_khac,
    EXISTS (SELECT FROM unnest(held) AS q WHERE cbcc.track(q) = 'foreign_language' AND cbcc.language(q) <> 'en') AS ngoai_ngu_khac,
    cbcc.highest(held, 'ethnic_language') IS NOT NULL AS tieng_dan_toc
FROM personnel AS p
    LEFT JOIN rank_code AS code ON code.ma = p.ngach
    LEFT JOIN age_band AS band ON band.tuoi @> 2025 - nam_sinh AND coalesce(band.nu, p.nu) = p.nu
    CROSS JOIN LATERAL (SELECT
        coalesce(bool_or(r.level >= 'intermediate' AND r.major IN ('Tin học', 'Công nghệ thông tin')), false) AS tin_hoc,
        coalesce(bool_or(r.level >= 'bachelor' AND r.major ~ 'tiếng Anh|Tiếng Anh|Anh văn|Ngôn ngữ Anh'), false) AS tieng_anh,
        coalesce(bool_or(r.level >= 'bachelor' AND r.major ~ '(Tiếng|tiếng|Ngôn ngữ) (Pháp|Nga|Trung|Nhật|Hàn|Đức)'), false) AS ngoai_ngu_khac
        FROM cbcc.parse_qualifications(p.trinh_do) AS r WHERE r.status IS NULL) AS degree;

\echo
\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (1): biên chế, ngạch, văn hóa'
SELECT coalesce(xa, 'Cộng') AS "Xã", (SELECT sum(bien_che) FROM quota WHERE quota.xa = staffing.xa OR staffing.xa IS NULL) AS "Biên chế", count(*) AS "Có mặt",
    count(*) FILTER (WHERE nu) AS "Nữ", count(*) FILTER (WHERE dang_vien) AS "ĐV", count(*) FILTER (WHERE dan_toc <> 'Kinh') AS "DTTS",
    count(*) FILTER (WHERE ton_giao <> 'Không') AS "Tôn giáo",
    count(*) FILTER (WHERE ngach = 'senior') AS "CVCC", count(*) FILTER (WHERE ngach = 'principal') AS "CVC",
    count(*) FILTER (WHERE ngach = 'specialist') AS "CV", count(*) FILTER (WHERE ngach = 'officer') AS "Cán sự",
    count(*) FILTER (WHERE ngach IS NULL) AS "Nhân viên",
    count(*) FILTER (WHERE vh = 'primary') AS "TH", count(*) FILTER (WHERE vh = 'lower_secondary') AS "THCS",
    count(*) FILTER (WHERE vh = 'upper_secondary') AS "THPT"
FROM staffing GROUP BY ROLLUP (xa) ORDER BY xa NULLS LAST;

\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (2): chuyên môn, chính trị, tin học, ngoại ngữ'
SELECT coalesce(xa, 'Cộng') AS "Xã",
    count(*) FILTER (WHERE cm = 'doctor') AS "TS", count(*) FILTER (WHERE cm = 'master') AS "ThS",
    count(*) FILTER (WHERE cm = 'bachelor') AS "ĐH", count(*) FILTER (WHERE cm = 'college') AS "CĐ",
    count(*) FILTER (WHERE cm = 'intermediate') AS "TC", count(*) FILTER (WHERE cm = 'elementary') AS "SC",
    count(*) FILTER (WHERE cm = 'untrained') AS "Chưa ĐT", count(*) FILTER (WHERE cm IS NULL) AS "Không rõ",
    count(*) FILTER (WHERE ct = 'bachelor') AS "CT: CN", count(*) FILTER (WHERE ct = 'advanced') AS "CC",
    count(*) FILTER (WHERE ct = 'intermediate') AS "TC", count(*) FILTER (WHERE ct = 'elementary') AS "SC",
    count(*) FILTER (WHERE bang_tin_hoc) AS "Tin học: TC+", count(*) FILTER (WHERE tin_hoc AND NOT bang_tin_hoc) AS "CC",
    count(*) FILTER (WHERE bang_tieng_anh) AS "Anh: ĐH+", count(*) FILTER (WHERE tieng_anh AND NOT bang_tieng_anh) AS "CC",
    count(*) FILTER (WHERE bang_ngoai_ngu_khac) AS "NN khác: ĐH+",
    count(*) FILTER (WHERE ngoai_ngu_khac AND NOT bang_ngoai_ngu_khac) AS "CC",
    count(*) FILTER (WHERE tieng_dan_toc) AS "Tiếng DT"
FROM staffing GROUP BY ROLLUP (xa) ORDER BY xa NULLS LAST;

\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (3): quản lý nhà nước, tuổi'
SELECT coalesce(xa, 'Cộng') AS "Xã",
    count(*) FILTER (WHERE qlnn = 'senior') AS "CVCC", count(*) FILTER (WHERE qlnn = 'principal') AS "CVC", count(*) FILTER (WHERE qlnn = 'specialist') AS "CV",
    count(*) FILTER (WHERE tuoi = '≤30') AS "≤30", count(*) FILTER (WHERE tuoi = '31-40') AS "31-40",
    count(*) FILTER (WHERE tuoi = '41-50') AS "41-50", count(*) FILTER (WHERE tuoi = '51-60') AS "51-60",
    count(*) FILTER (WHERE tuoi_trong_do = 'nữ 51-55') AS "nữ 51-55", count(*) FILTER (WHERE tuoi_trong_do = 'nam 56-60') AS "nam 56-60",
    count(*) FILTER (WHERE tuoi = 'trên tuổi nghỉ hưu') AS "Trên tuổi nghỉ hưu"
FROM staffing GROUP BY ROLLUP (xa) ORDER BY xa NULLS LAST;

\echo 'Chưa đạt chuẩn (đại học trở lên, trung cấp lý luận chính trị trở lên)'
SELECT xa AS "Xã", count(*) FILTER (WHERE NOT coalesce(
        cbcc.to_qualification_range('đại học trở lên') @> cbcc.highest(held, 'professional'), false)) AS "Chuyên môn",
    count(*) FILTER (WHERE NOT coalesce(
        cbcc.to_qualification_range('trung cấp lý luận chính trị trở lên') @> cbcc.highest(held, 'political'), false)) AS "Chính trị"
FROM personnel GROUP BY xa ORDER BY xa;

\echo 'Ô không đọc được'
SELECT p.xa AS "Xã", p.ho_ten AS "Họ tên", r.unparsed AS "Không đọc được"
FROM personnel AS p, cbcc.parse_qualifications(p.trinh_do) AS r
WHERE r.unparsed IS NOT NULL ORDER BY 1, 2, r.ordinal;
