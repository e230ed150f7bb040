-- What a database made by objects.sql and rows.sql answers, through its tables
-- and through its indexes, with an empty search_path.

\set ON_ERROR_STOP on
SET client_min_messages = warning;
SET search_path = '';
SET DateStyle = ISO;

\echo tables
SELECT id, published, title, facts FROM office.article ORDER BY id;
SELECT * FROM office.person ORDER BY id;
SELECT * FROM office.requirement ORDER BY title COLLATE "C";
SELECT tableoid::regclass, * FROM office.post ORDER BY level, heads;
SELECT table_name, column_name, column_default FROM information_schema.columns
WHERE table_schema = 'office' AND column_default IS NOT NULL ORDER BY 1, 2;

\echo views
SELECT * FROM office.fact ORDER BY id, span;
SELECT * FROM office.article_qualification_structure ORDER BY "Bài", "Vị trí";
SELECT * FROM office.article_training ORDER BY "Bài", "Vị trí";
SELECT * FROM office.article_plan_result ORDER BY "Bài", "Vị trí kế hoạch", "Vị trí kết quả";
SELECT * FROM office.article_movement ORDER BY "Bài", "Vị trí";
SELECT * FROM office.article_document ORDER BY "Bài", "Vị trí";
SELECT relname, obj_description(oid) FROM pg_class WHERE obj_description(oid) LIKE 'cbcc report%' ORDER BY relname;
SELECT * FROM office.meeting ORDER BY id, title COLLATE "C";
SELECT * FROM office.training ORDER BY id, quantity, place COLLATE "C";
SELECT * FROM office.profile() ORDER BY track, level;

\echo indexes
SET enable_seqscan = off;
SELECT id FROM office.article WHERE cbcc.fold_vi(title) >= '' ORDER BY cbcc.fold_vi(title) COLLATE "C", id;
SELECT id FROM office.article
WHERE to_tsvector('cbcc.vietnamese', body) @@ phraseto_tsquery('cbcc.vietnamese', 'cán bộ') ORDER BY id;
SELECT id FROM office.article
WHERE to_tsvector('office.search', body) @@ plainto_tsquery('office.search', 'nguoi') ORDER BY id;
SELECT name FROM office.person ORDER BY name, id LIMIT 30;
SELECT count(*), min(id) FROM office.person WHERE best OPERATOR(cbcc.=) 'Đại học';
SELECT count(*), min(id) FROM office.person WHERE held @> '{Cao cấp lý luận chính trị}';
SELECT id FROM office.person WHERE cbcc.fold_vi(name::text) COLLATE cbcc.vi_ai = 'ho xuan thang' ORDER BY id;
SELECT title FROM office.requirement WHERE needs @> 'Tiến sĩ'::cbcc.qualification;
SELECT title FROM office.requirement WHERE decided OPERATOR(cbcc.=) 'Quyết định số 163/QĐ-TTg năm 2016';
-- ordered by the operators of the types, which an empty search_path does not hide
SELECT heads FROM office.post WHERE level OPERATOR(cbcc.=) 'Đại học' ORDER BY heads;
SELECT quantity FROM office.training WHERE quantity OPERATOR(cbcc.>) '100 lượt' ORDER BY quantity;

\echo constraints
SELECT conrelid::regclass, conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE conname IN ('named', 'people') ORDER BY 2;

\echo rules
SELECT last_value = cbcc.rules_version() FROM cbcc.rules_refreshed;
SELECT count(*) FROM cbcc.stale_objects();
SELECT kind, object, refresh FROM cbcc.stale_objects(0) WHERE object LIKE 'office.%' ORDER BY object COLLATE "C", kind;
