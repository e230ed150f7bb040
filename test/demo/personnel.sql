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
    trinh_do text,
    held cbcc.qualification[] GENERATED ALWAYS AS (cbcc.qualifications(trinh_do)) STORED
);

CREATE TEMP TABLE typed (xa text, ho_ten text, nu text, dang_vien text, dan_toc text, nam_sinh int, chuc_danh text, trinh_do text);
\copy typed FROM PROGRAM 'tail -n +2 "$PERSONNEL"'
INSERT INTO personnel (xa, ho_ten, nu, dang_vien, dan_toc, nam_sinh, chuc_danh, trinh_do)
SELECT xa, ho_ten, nu = 'x', dang_vien = 'x', dan_toc, nam_sinh, chuc_danh, trinh_do FROM typed;

-- Each person once in each block, under the highest level.
CREATE VIEW staffing AS
SELECT xa, nu, dang_vien, dan_toc, 2025 - nam_sinh AS tuoi,
    cbcc.level(cbcc.highest(held, 'general')) AS vh,
    cbcc.level(cbcc.highest(held, 'professional')) AS cm,
    cbcc.level(cbcc.highest(held, 'political')) AS ct,
    cbcc.level(cbcc.highest(held, 'state_management')) AS qlnn,
    EXISTS (SELECT FROM cbcc.parse_qualifications(trinh_do) AS r WHERE r.level >= 'intermediate' AND r.status IS NULL
        AND r.major IN ('Tin học', 'Công nghệ thông tin')) AS bang_tin_hoc,
    cbcc.highest(held, 'informatics') IS NOT NULL AS tin_hoc,
    EXISTS (SELECT FROM cbcc.parse_qualifications(trinh_do) AS r WHERE r.level >= 'bachelor' AND r.status IS NULL
        AND r.major IN ('Tiếng Anh', 'Anh văn', 'Ngôn ngữ Anh', 'Sư phạm tiếng Anh')) AS bang_tieng_anh,
    EXISTS (SELECT FROM unnest(held) AS q WHERE cbcc.language(q) = 'en') AS tieng_anh,
    EXISTS (SELECT FROM unnest(held) AS q WHERE cbcc.track(q) = 'foreign_language' AND cbcc.language(q) <> 'en') AS ngoai_ngu_khac,
    cbcc.highest(held, 'ethnic_language') IS NOT NULL AS tieng_dan_toc
FROM personnel;

\echo
\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (1): văn hóa, chuyên môn'
SELECT coalesce(xa, 'Cộng') AS "Xã", count(*) AS "Có mặt",
    count(*) FILTER (WHERE nu) AS "Nữ", count(*) FILTER (WHERE dang_vien) AS "ĐV", count(*) FILTER (WHERE dan_toc <> 'Kinh') AS "DTTS",
    count(*) FILTER (WHERE vh = 'primary') AS "TH", count(*) FILTER (WHERE vh = 'lower_secondary') AS "THCS",
    count(*) FILTER (WHERE vh = 'upper_secondary') AS "THPT",
    count(*) FILTER (WHERE cm = 'doctor') AS "TS", count(*) FILTER (WHERE cm = 'master') AS "ThS",
    count(*) FILTER (WHERE cm = 'bachelor') AS "ĐH", count(*) FILTER (WHERE cm = 'college') AS "CĐ",
    count(*) FILTER (WHERE cm = 'intermediate') AS "TC", count(*) FILTER (WHERE cm = 'elementary') AS "SC",
    count(*) FILTER (WHERE cm = 'untrained') AS "Chưa ĐT", count(*) FILTER (WHERE cm IS NULL) AS "Không rõ"
FROM staffing GROUP BY ROLLUP (xa) ORDER BY xa NULLS LAST;

\echo 'Số lượng, chất lượng cán bộ, công chức cấp xã (2): chính trị, tin học, ngoại ngữ, quản lý nhà nước, tuổi'
SELECT coalesce(xa, 'Cộng') AS "Xã",
    count(*) FILTER (WHERE ct = 'bachelor') AS "CN", count(*) FILTER (WHERE ct = 'advanced') AS "CC",
    count(*) FILTER (WHERE ct = 'intermediate') AS "TC", count(*) FILTER (WHERE ct = 'elementary') AS "SC",
    count(*) FILTER (WHERE bang_tin_hoc) AS "Tin học: TC+", count(*) FILTER (WHERE tin_hoc AND NOT bang_tin_hoc) AS "CC",
    count(*) FILTER (WHERE bang_tieng_anh) AS "Anh: ĐH+", count(*) FILTER (WHERE tieng_anh AND NOT bang_tieng_anh) AS "CC",
    count(*) FILTER (WHERE ngoai_ngu_khac) AS "NN khác",
    count(*) FILTER (WHERE tieng_dan_toc) AS "Tiếng DT",
    count(*) FILTER (WHERE qlnn = 'senior') AS "CVCC", count(*) FILTER (WHERE qlnn = 'principal') AS "CVC", count(*) FILTER (WHERE qlnn = 'specialist') AS "CV",
    count(*) FILTER (WHERE tuoi <= 30) AS "≤30", count(*) FILTER (WHERE tuoi BETWEEN 31 AND 40) AS "31-40",
    count(*) FILTER (WHERE tuoi BETWEEN 41 AND 50) AS "41-50", count(*) FILTER (WHERE tuoi BETWEEN 51 AND 60) AS "51-60"
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
