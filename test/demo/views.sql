-- The reports.  Each is a plain view: the facts of a table are unnested and
-- grouped, and the labels are put into Vietnamese.

-- One row a fact, in words.
CREATE VIEW fact_in_words AS
SELECT
    article.id AS article,
    article.source AS "Bài",
    fact.span,
    fact.event,
    fact.modality,
    fact.stat,
    fact.quantity,
    fact.standard,
    fact.qualification,
    fact.period,
    fact.quantity::text AS "Số liệu",
    coalesce(fact.place, '(không rõ)') AS "Địa phương",
    CASE
        WHEN fact.period IS NULL THEN ''
        WHEN lower_inf(fact.period) THEN 'đến ' || last_day.label
        WHEN upper_inf(fact.period) THEN 'từ ' || first_day.label || ' đến nay'
        WHEN first_day.label = last_day.label THEN first_day.label
        WHEN extract(year FROM lower(fact.period)) = extract(year FROM upper(fact.period) - 1)
            THEN to_char(lower(fact.period), 'MM') || ' – ' || to_char(upper(fact.period) - 1, 'MM/YYYY')
        ELSE first_day.label || ' – ' || last_day.label
    END AS "Thời gian",
    concat_ws(', ',
        CASE fact.standard
            WHEN 'met' THEN 'đạt chuẩn'
            WHEN 'above' THEN 'trên chuẩn'
            WHEN 'below' THEN 'chưa đạt chuẩn'
        END,
        CASE
            WHEN level.lowest IS NULL THEN track.label
            WHEN cbcc.min_level(fact.qualification) = cbcc.max_level(fact.qualification)
                THEN level.lowest || track.short
            WHEN cbcc.max_level(fact.qualification) = track.top
                THEN level.lowest || track.short || ' trở lên'
            ELSE level.lowest || ' – ' || level.highest || track.short
        END) AS "Trình độ",
    -- Who: kinds in a list, then what narrows them (nữ, dân tộc thiểu số, cấp xã).
    (SELECT concat_ws(' ',
         string_agg(
             CASE tag
                 WHEN 'cadre' THEN
                     CASE WHEN 'key_cadre' = ANY (fact.population) THEN NULL ELSE 'cán bộ' END
                 WHEN 'civil_servant' THEN 'công chức'
                 WHEN 'public_employee' THEN 'viên chức'
                 WHEN 'worker' THEN 'người lao động'
                 WHEN 'party_member' THEN 'đảng viên'
                 WHEN 'key_cadre' THEN 'cán bộ chủ chốt'
                 WHEN 'leader' THEN 'lãnh đạo, quản lý'
                 WHEN 'part_time' THEN 'người không chuyên trách'
                 WHEN 'committee_member' THEN 'cấp ủy viên'
                 WHEN 'council_delegate' THEN 'đại biểu HĐND'
                 WHEN 'reserve' THEN 'diện quy hoạch'
                 WHEN 'learner' THEN 'học viên'
                 WHEN 'lecturer' THEN 'giảng viên'
                 WHEN 'union_officer' THEN 'cán bộ đoàn thể'
             END, ', ' ORDER BY tag),
         string_agg(
             CASE tag
                 WHEN 'female' THEN 'nữ'
                 WHEN 'ethnic_minority' THEN 'dân tộc thiểu số'
                 WHEN 'young' THEN 'trẻ'
                 WHEN 'religious' THEN 'tôn giáo'
             END, ' ' ORDER BY tag),
         string_agg(
             CASE tag
                 WHEN 'central' THEN 'trung ương'
                 WHEN 'province' THEN 'cấp tỉnh'
                 WHEN 'district' THEN 'cấp huyện'
                 WHEN 'commune' THEN 'cấp xã'
                 WHEN 'village' THEN 'thôn, bản'
             END, ', ' ORDER BY tag))
     FROM unnest(fact.population) AS tag) AS "Đối tượng",
    cbcc.quote(article.body, fact.span) AS "Nguyên văn",
    cbcc.quote(article.body, fact.sentence) AS "Câu"
FROM article
CROSS JOIN LATERAL unnest(article.facts) AS fact
CROSS JOIN LATERAL (
    -- A whole year is called by its number.
    SELECT CASE to_char(lower(fact.period), 'MM-DD')
        WHEN '01-01' THEN to_char(lower(fact.period), 'YYYY')
        ELSE to_char(lower(fact.period), 'MM/YYYY')
    END AS label
) AS first_day
CROSS JOIN LATERAL (
    SELECT CASE to_char(upper(fact.period) - 1, 'MM-DD')
        WHEN '12-31' THEN to_char(upper(fact.period) - 1, 'YYYY')
        ELSE to_char(upper(fact.period) - 1, 'MM/YYYY')
    END AS label
) AS last_day
CROSS JOIN LATERAL (
    SELECT
        CASE cbcc.track(fact.qualification)
            WHEN 'general' THEN 'văn hóa'
            WHEN 'professional' THEN 'chuyên môn'
            WHEN 'political' THEN 'lý luận chính trị'
            WHEN 'state_management' THEN 'quản lý nhà nước'
            WHEN 'foreign_language' THEN 'ngoại ngữ'
            WHEN 'ethnic_language' THEN 'tiếng dân tộc'
            WHEN 'informatics' THEN 'tin học'
            WHEN 'defense' THEN 'quốc phòng – an ninh'
            WHEN 'party_work' THEN 'nghiệp vụ công tác đảng'
            WHEN 'skills' THEN 'kỹ năng, nghiệp vụ'
        END AS label,
        CASE cbcc.track(fact.qualification)
            WHEN 'political' THEN ' LLCT'
            ELSE ''
        END AS short,
        CASE cbcc.track(fact.qualification)
            WHEN 'general' THEN 'upper_secondary'
            WHEN 'professional' THEN 'doctor'
            WHEN 'political' THEN 'bachelor'
            WHEN 'state_management' THEN 'senior'
        END::cbcc.qualification_level AS top
) AS track
CROSS JOIN LATERAL (
    SELECT
        min(name.word) FILTER (WHERE name.level = cbcc.min_level(fact.qualification)) AS lowest,
        min(name.word) FILTER (WHERE name.level = cbcc.max_level(fact.qualification)) AS highest
    FROM (VALUES
        ('primary'::cbcc.qualification_level, 'tiểu học'),
        ('lower_secondary', 'THCS'),
        ('upper_secondary', 'THPT'),
        ('untrained', 'chưa qua đào tạo'),
        ('elementary', 'sơ cấp'),
        ('intermediate', 'trung cấp'),
        ('college', 'cao đẳng'),
        ('advanced', 'cao cấp'),
        ('bachelor', CASE cbcc.track(fact.qualification)
            WHEN 'political' THEN 'cử nhân' ELSE 'đại học' END),
        ('master', 'thạc sĩ'),
        ('doctor', 'tiến sĩ'),
        ('officer', 'cán sự'),
        ('specialist', 'chuyên viên'),
        ('principal', 'chuyên viên chính'),
        ('senior', 'chuyên viên cao cấp')
    ) AS name (level, word)
) AS level;

-- How many there are and what they hold, by place: heads, or the share where
-- the text says that.
CREATE VIEW qualification_structure AS
SELECT
    "Địa phương",
    "Đối tượng",
    CASE "Trình độ" WHEN '' THEN '(tổng số)' ELSE "Trình độ" END AS "Trình độ",
    (array_agg("Số liệu" ORDER BY quantity DESC) FILTER (
        WHERE cbcc.unit(quantity) = 'person'))[1] AS "Số người",
    (array_agg("Số liệu" ORDER BY quantity DESC) FILTER (
        WHERE cbcc.unit(quantity) = 'percent'))[1] AS "Tỷ lệ",
    "Bài"
FROM fact_in_words
WHERE event = 'stock' AND modality = 'actual' AND stat = 'total'
    AND (cbcc.unit(quantity) = 'person'
         OR cbcc.unit(quantity) = 'percent' AND "Trình độ" <> '')
GROUP BY article, "Bài", "Địa phương", "Đối tượng", "Trình độ"
ORDER BY "Bài", min(lower(span));

-- A text gives a total and its parts.  The greatest number of a place and a
-- period is the total, or the greatest part where there is no total.
CREATE VIEW training AS
SELECT
    "Địa phương",
    "Thời gian",
    (array_agg("Số liệu" ORDER BY quantity DESC) FILTER (
        WHERE cbcc.unit(quantity) = 'person'))[1] AS "Số người",
    (array_agg("Số liệu" ORDER BY quantity DESC) FILTER (
        WHERE cbcc.unit(quantity) = 'turn'))[1] AS "Số lượt",
    (array_agg("Số liệu" ORDER BY quantity DESC) FILTER (
        WHERE cbcc.unit(quantity) = 'class'))[1] AS "Số lớp",
    string_agg(DISTINCT "Bài", ', ') AS "Bài"
FROM fact_in_words
WHERE event = 'training' AND modality = 'actual' AND stat = 'total'
    AND cbcc.unit(quantity) IN ('person', 'turn', 'class')
GROUP BY "Địa phương", "Thời gian", period
ORDER BY "Địa phương", period, "Thời gian";

-- What was planned beside what was done, for the same place, time and thing.
CREATE VIEW plan_and_result AS
SELECT
    "Địa phương",
    "Thời gian",
    CASE event
        WHEN 'stock' THEN 'có'
        WHEN 'training' THEN 'đào tạo, bồi dưỡng'
        WHEN 'rotation' THEN 'luân chuyển'
        WHEN 'appointment' THEN 'bổ nhiệm, bầu'
        WHEN 'planning' THEN 'quy hoạch'
        WHEN 'recruitment' THEN 'tuyển dụng'
        WHEN 'reduction' THEN 'tinh giản'
        WHEN 'evaluation' THEN 'đánh giá'
        WHEN 'change' THEN 'tăng, giảm'
        WHEN 'spending' THEN 'kinh phí'
        WHEN 'material' THEN 'tài liệu'
    END || CASE "Trình độ" WHEN '' THEN '' ELSE ': ' || "Trình độ" END AS "Việc",
    string_agg("Số liệu", '; ' ORDER BY span) FILTER (
        WHERE modality = 'target' AND cbcc.unit(quantity) <> 'percent_of_plan') AS "Kế hoạch",
    string_agg("Số liệu", '; ' ORDER BY span) FILTER (
        WHERE modality = 'actual' AND cbcc.unit(quantity) <> 'percent_of_plan') AS "Kết quả",
    string_agg("Số liệu", '; ' ORDER BY span) FILTER (
        WHERE cbcc.unit(quantity) = 'percent_of_plan') AS "So với kế hoạch",
    "Bài"
FROM fact_in_words
GROUP BY article, "Bài", "Địa phương", "Thời gian", period, event, "Trình độ"
HAVING bool_or(modality = 'target' OR cbcc.unit(quantity) = 'percent_of_plan')
ORDER BY "Địa phương", period, "Việc";

CREATE VIEW movement AS
SELECT
    "Địa phương",
    "Thời gian",
    CASE event
        WHEN 'rotation' THEN 'luân chuyển, điều động'
        WHEN 'appointment' THEN 'bổ nhiệm, bầu'
    END AS "Việc",
    "Số liệu",
    "Đối tượng",
    "Trình độ",
    "Bài"
FROM fact_in_words
WHERE event IN ('rotation', 'appointment')
ORDER BY "Bài", span;

CREATE VIEW document_cited AS
SELECT
    CASE cbcc.kind(cited.document)
        WHEN 'decision' THEN 'Quyết định'
        WHEN 'resolution' THEN 'Nghị quyết'
        WHEN 'decree' THEN 'Nghị định'
        WHEN 'circular' THEN 'Thông tư'
        WHEN 'directive' THEN 'Chỉ thị'
        WHEN 'plan' THEN 'Kế hoạch'
        WHEN 'project' THEN 'Đề án'
        WHEN 'law' THEN 'Luật'
        WHEN 'conclusion' THEN 'Kết luận'
        WHEN 'regulation' THEN 'Quy định'
        WHEN 'guidance' THEN 'Hướng dẫn'
        WHEN 'program' THEN 'Chương trình'
        WHEN 'report' THEN 'Báo cáo'
        WHEN 'dispatch' THEN 'Công văn'
    END AS "Loại",
    cbcc.number(cited.document) AS "Số",
    to_char(cbcc.issued(cited.document), 'DD/MM/YYYY') AS "Ngày ban hành",
    cbcc.issuer(cited.document) AS "Cơ quan ban hành",
    string_agg(DISTINCT article.source, ', ') AS "Bài"
FROM article
CROSS JOIN LATERAL cbcc.article_documents(article.body) AS cited
GROUP BY cited.document
ORDER BY cbcc.issued(cited.document), 2;
