-- The reports as one page of HTML that needs nothing else: tables, and bars as
-- inline SVG.  psql -At -f prints it.  Whatever comes from the database goes
-- through pg_temp.escaped(), so that a title is text and nothing more.

\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET datestyle = 'SQL, DMY';

CREATE FUNCTION pg_temp.escaped(content text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(replace(replace(replace(replace(content, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')
$$;

-- One cell: the sentence unfolds, numbers stand to the right.
CREATE FUNCTION pg_temp.cell(heading text, content text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN content IS NULL OR content = '' THEN '<td class="empty"></td>'
        WHEN heading LIKE 'Câu%' THEN format('<td data-heading="%s"><details><summary>xem câu</summary>%s</details></td>',
            pg_temp.escaped(heading), pg_temp.escaped(content))
        WHEN heading IN ('Số người', 'Tỷ lệ', 'Số lượt', 'Số lớp', 'Kế hoạch', 'Kết quả', 'So với kế hoạch', 'Số liệu', 'Kinh phí')
            THEN format('<td class="number" data-heading="%s">%s</td>', pg_temp.escaped(heading), pg_temp.escaped(content))
        ELSE format('<td data-heading="%s">%s</td>', pg_temp.escaped(heading), pg_temp.escaped(content))
    END
$$;

-- A query as a table; its column names are the headings.
CREATE FUNCTION pg_temp.table_of(query text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    head text;
    body text;
BEGIN
    EXECUTE format('SELECT string_agg(''<th scope="col">'' || pg_temp.escaped(key) || ''</th>'', '''' ORDER BY ordinality)
        FROM (SELECT row_to_json(q) AS r FROM (%s) AS q LIMIT 1) AS first, json_each_text(r) WITH ORDINALITY', query) INTO head;
    EXECUTE format('SELECT string_agg(''<tr>'' || (SELECT string_agg(pg_temp.cell(key, value), '''' ORDER BY ordinality) FROM json_each_text(r) WITH ORDINALITY) || ''</tr>'', E''\n'' ORDER BY n)
        FROM (SELECT row_number() OVER () AS n, row_to_json(q) AS r FROM (%s) AS q) AS numbered', query) INTO body;
    RETURN coalesce(format(E'<table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s\n</tbody>\n</table>', head, body), '<p class="note">Không có số liệu.</p>');
END
$$;

-- A bar of share per cent on a scale that ends at most; the mark is at 100.
CREATE FUNCTION pg_temp.bar(share numeric, most numeric, class text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT format('<svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="1000" height="12"/><rect class="%s" width="%s" height="12"/>%s</svg>',
        class, round(least(share, most) * 1000 / most, 1),
        CASE WHEN most > 100 THEN format('<rect class="mark" x="%s" width="3" height="12"/>', round(100000 / most, 1)) ELSE '' END)
$$;

CREATE FUNCTION pg_temp.line(label text, share cbcc.quantity, is_computed bool, most numeric, remark text) RETURNS text
LANGUAGE sql AS $$
    SELECT format('<li><span class="label">%s</span>%s<span class="value">%s</span>%s</li>',
        pg_temp.escaped(label), pg_temp.bar(cbcc.value(share), most, CASE WHEN is_computed THEN 'bar computed' ELSE 'bar' END),
        pg_temp.escaped(replace(share::text, ' kế hoạch', '')), coalesce('<span class="remark">' || pg_temp.escaped(remark) || '</span>', ''))
$$;

-- Who holds what: a figure for each place and group of people.
CREATE VIEW pg_temp.structure_figure AS
SELECT min(a.id) AS article, min(lower(r.span)) AS at,
    format(E'<figure>\n<figcaption>%s <span>%s</span></figcaption>\n<ol class="bars">\n%s\n</ol>\n</figure>',
        pg_temp.escaped(coalesce(r.place, '(không rõ)')),
        pg_temp.escaped(concat_ws(', ', nullif(cbcc.label(r.population), ''), cbcc.label(r.period), min(r.whole::text))),
        string_agg(pg_temp.line(concat_ws(', ', cbcc.label(r.standard), cbcc.label(r.qualification)), r.share, r.computed = 'share', 100, r.headcount::text),
            E'\n' ORDER BY r.span)) AS html
FROM article AS a CROSS JOIN LATERAL cbcc.report_qualification(a.facts) AS r
WHERE r.share IS NOT NULL AND (r.qualification IS NOT NULL OR r.standard IS NOT NULL)
GROUP BY a.id, r.place, r.population, r.period;

-- Plan and result: how much of the plan was done.
CREATE VIEW pg_temp.plan_line AS
SELECT a.id AS article, r.span, r.result_span,
    pg_temp.line(concat_ws(', ', r.place, cbcc.label(r.event), nullif(concat_ws(', ', cbcc.label(r.standard), cbcc.label(r.qualification)), ''), cbcc.label(r.period)),
        r.of_plan, r.computed IS NOT NULL, greatest(120, (SELECT max(cbcc.value(p.of_plan)) FROM article, cbcc.report_plan(facts) AS p)),
        concat_ws(' trên ', r.result::text, r.target::text)) AS html
FROM article AS a CROSS JOIN LATERAL cbcc.report_plan(a.facts) AS r
WHERE r.of_plan IS NOT NULL;

\pset tuples_only on
\pset format unaligned
SELECT $page$<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Cán bộ, công chức, viên chức qua các bài báo</title>
<style>
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5b6570; --line: #d9dee3; --ground: #eef1f4; --paper: #ffffff; --accent: #2f6690; --mark: #9a3b26; }
@media (prefers-color-scheme: dark) {
    :root { --ink: #e4e7ea; --soft: #9aa5b0; --line: #343b42; --ground: #262c32; --paper: #15181b; --accent: #6ea8d3; --mark: #e0896f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 1120px; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 3rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.25rem; line-height: 1.3; font-weight: 600; }
p { margin: .25rem 0 1rem; max-width: 46rem; }
.note { color: var(--soft); }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.5rem 2.5rem; margin: 1.25rem 0 2rem; }
figure { margin: 0; min-width: 0; break-inside: avoid; }
.wide { max-width: 46rem; margin: 1.25rem 0 2rem; }
figcaption { margin-bottom: .5rem; font-weight: 600; line-height: 1.35; }
figcaption span { display: block; color: var(--soft); font-size: .875rem; font-weight: 400; }
.bars { margin: 0; padding: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: 1fr auto; gap: .125rem .75rem; align-items: baseline; margin-bottom: .625rem; font-size: .9375rem; line-height: 1.35; }
.bars svg { grid-column: 1 / -1; grid-row: 2; display: block; width: 100%; height: .5rem; }
.bars .value { grid-row: 1; grid-column: 2; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bars .remark { grid-column: 1 / -1; color: var(--soft); font-size: .8125rem; }
.ground { fill: var(--ground); } .bar { fill: var(--accent); } .computed { opacity: .55; } .mark { fill: var(--mark); }
table { width: 100%; margin: 1rem 0 0; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
th, td { padding: .375rem .625rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
tr { break-inside: avoid; }
summary { color: var(--accent); cursor: pointer; white-space: nowrap; }
details[open] { min-width: 16rem; max-width: 24rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media (max-width: 760px) {
    main { padding-top: 1.5rem; }
    h1 { font-size: 1.375rem; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    table, tbody, tr { display: block; }
    tr { padding: .625rem 0; border-bottom: 1px solid var(--line); }
    td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .75rem; padding: .125rem 0; border: 0; }
    td::before { content: attr(data-heading); color: var(--soft); }
    td.empty { display: none; }
    details[open] { min-width: 0; }
}
@media print {
    :root { color-scheme: light; --ink: #000000; --soft: #444444; --line: #bbbbbb; --ground: #eeeeee; --paper: #ffffff; --accent: #2f6690; --mark: #9a3b26; }
    body { font-size: 10pt; }
    main { max-width: none; padding: 0; }
    nav { display: none; }
    thead { display: table-header-group; }
    rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
</style>
</head>
<body>
<main>
<header>
<h1>Cán bộ, công chức, viên chức qua các bài báo</h1>$page$;
SELECT format('<p class="note">%s bài, %s số liệu, %s văn bản được viện dẫn. Bài mẫu: địa danh, nhân vật và số liệu đều được đặt ra cho bản dùng thử.</p>',
    (SELECT count(*) FROM article), (SELECT sum(cardinality(facts)) FROM article), (SELECT count(DISTINCT document) FROM article, unnest(documents)));
SELECT $page$<nav aria-label="Các bảng"><ol>
<li><a href="#trinh-do">Cơ cấu trình độ</a></li>
<li><a href="#ke-hoach">Kế hoạch và kết quả</a></li>
<li><a href="#dao-tao">Đào tạo, bồi dưỡng</a></li>
<li><a href="#bien-dong">Luân chuyển, bổ nhiệm</a></li>
<li><a href="#kinh-phi">Kinh phí</a></li>
<li><a href="#van-ban">Văn bản</a></li>
</ol></nav>
</header>

<section id="trinh-do">
<h2>Cơ cấu trình độ</h2>
<p class="note">Tỷ lệ người có trình độ trong tổng số. Thanh nhạt: tỷ lệ được tính ra từ số người và tổng số của bài.</p>
<div class="figures">$page$;
SELECT html FROM pg_temp.structure_figure ORDER BY article, at;
SELECT '</div>';
SELECT pg_temp.table_of($$
    SELECT "Địa phương", "Thời gian", "Đối tượng", "Trình độ", "Số người", "Tỷ lệ", "Tính ra", "Bài", "Câu"
    FROM article_qualification_structure ORDER BY "Bài", "Vị trí"$$);
SELECT $page$</section>

<section id="ke-hoach">
<h2>Kế hoạch và kết quả</h2>
<p class="note">Kết quả so với kế hoạch; vạch đứng là 100%. Thanh nhạt: được tính ra từ kế hoạch và kết quả của bài.</p>
<figure class="wide">
<ol class="bars">$page$;
SELECT html FROM pg_temp.plan_line ORDER BY article, span, result_span;
SELECT E'</ol>\n</figure>';
SELECT pg_temp.table_of($$
    SELECT "Địa phương", "Thời gian", "Việc", "Trình độ", "Kế hoạch", "Kết quả", "So với kế hoạch", "Tính ra", "Bài", coalesce("Câu kế hoạch", "Câu kết quả") AS "Câu"
    FROM article_plan_result ORDER BY "Bài", "Vị trí kế hoạch", "Vị trí kết quả"$$);
SELECT $page$</section>

<section id="dao-tao">
<h2>Đào tạo, bồi dưỡng</h2>
<p class="note">Một người học hai lớp là hai lượt: số người và số lượt không cộng với nhau.</p>$page$;
SELECT pg_temp.table_of($$
    SELECT "Địa phương", "Thời gian", "Đối tượng", "Nội dung", "Số người", "Số lượt", "Số lớp", "Tỷ lệ", "Bài", "Câu"
    FROM article_training ORDER BY "Bài", "Vị trí"$$);
SELECT $page$</section>

<section id="bien-dong">
<h2>Luân chuyển, bổ nhiệm, quy hoạch, tuyển dụng, tinh giản</h2>$page$;
SELECT pg_temp.table_of($$
    SELECT "Địa phương", "Thời gian", "Việc", "Tính chất", "Số liệu", "Đối tượng", "Trình độ", "Bài", "Câu"
    FROM article_movement ORDER BY "Bài", "Vị trí"$$);
SELECT $page$</section>

<section id="kinh-phi">
<h2>Kinh phí</h2>$page$;
SELECT pg_temp.table_of($$
    SELECT "Địa phương", "Thời gian", "Tính chất", "Loại số", "Kinh phí", "Dành cho", "Bài", "Câu"
    FROM article_spending ORDER BY "Bài", "Vị trí"$$);
SELECT $page$</section>

<section id="van-ban">
<h2>Văn bản được viện dẫn</h2>$page$;
SELECT pg_temp.table_of($$
    SELECT "Loại", "Số", "Ngày ban hành", "Cơ quan ban hành", string_agg(DISTINCT "Bài", ', ') AS "Bài"
    FROM article_document GROUP BY "Loại", "Số", "Ngày ban hành", "Cơ quan ban hành" ORDER BY "Ngày ban hành", "Số"$$);
SELECT $page$</section>

<footer>Số liệu là của bài báo; chỗ nào bài không nói rõ thì ô để trống. Khi đưa vào báo cáo chính thức, cần đối chiếu với nguồn của cơ quan có thẩm quyền.</footer>
</main>
</body>
</html>$page$;
