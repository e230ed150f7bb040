--
-- enums: the core's members and the labels of SQL are the same
--
SET search_path = cbcc, public;
-- each label is given by some literal, and the types sort as the enums do
SELECT array_agg(DISTINCT unit(q)) = enum_range(NULL::quantity_unit) AS units
FROM unnest(ARRAY['1 người', '1 lượt', '1%', '1% kế hoạch', '1 lớp', '1 đồng', '1 lần', '1 cuốn', '1 biên chế']::quantity[]) q;
SELECT array_agg(DISTINCT approx(q)) = enum_range(NULL::quantity_approx) AS approximations
FROM unnest(ARRAY['1 người', 'khoảng 1 người', 'gần 1 người', 'hơn 1 người', 'ít nhất 1 người', 'không quá 1 người', 'hàng chục người']::quantity[]) q;
SELECT array_agg(DISTINCT track(q)) = enum_range(NULL::qualification_track) AS tracks
FROM unnest(ARRAY['Văn hóa', 'Chuyên môn', 'Lý luận chính trị', 'Quản lý nhà nước', 'Ngoại ngữ', 'Tiếng dân tộc', 'Tin học',
	'Quốc phòng – an ninh', 'Nghiệp vụ công tác đảng, đoàn thể', 'Kỹ năng']::qualification[]) q;
SELECT array_agg(DISTINCT level(q)) = enum_range(NULL::qualification_level) AS levels
FROM unnest(ARRAY['Tiểu học', 'Trung học cơ sở', 'Trung học phổ thông', 'Chưa qua đào tạo', 'Sơ cấp', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Thạc sĩ',
	'Tiến sĩ', 'Cao cấp lý luận chính trị', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp']::qualification[]) q;
SELECT array_agg(DISTINCT kind(d)) = enum_range(NULL::document_kind) AS kinds
FROM unnest(ARRAY['Quyết định 1', 'Nghị quyết 1', 'Nghị định 1', 'Thông tư 1', 'Chỉ thị 1', 'Kế hoạch 1', 'Đề án 1', 'Luật 1', 'Kết luận 1',
	'Quy định 1', 'Hướng dẫn 1', 'Chương trình 1', 'Báo cáo 1', 'Công văn 1']::document_ref[]) d;
-- a type that a statement meets twice, with nulls and under an empty search_path
SET search_path = '';
SELECT pg_catalog.count(cbcc.unit(q)), pg_catalog.count(*) FROM (VALUES ('1 người'::cbcc.quantity), (NULL), ('2 lớp')) v(q);
SELECT cbcc.track(q), cbcc.level(q) FROM (VALUES ('Đại học'::cbcc.qualification), (NULL), ('Tin học')) v(q);
SELECT cbcc.max(q) FROM (VALUES ('Đại học'::cbcc.qualification), ('Sơ cấp')) v(q);
-- a generated column, an index expression and a check keep working without a search_path
CREATE TABLE public.staff (
	cell text,
	q cbcc.qualification GENERATED ALWAYS AS (cell::cbcc.qualification) STORED,
	CHECK (q OPERATOR(cbcc.>=) 'Sơ cấp'::cbcc.qualification)
);
CREATE INDEX ON public.staff (cbcc.level(q));
INSERT INTO public.staff VALUES ('đh'), ('ThS');
INSERT INTO public.staff VALUES ('12/12');
SELECT * FROM public.staff ORDER BY q;
DROP TABLE public.staff;
-- soft errors, where the server has them
DO $$
DECLARE
	good boolean := true;
BEGIN
	IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 OPERATOR(pg_catalog.>=) 160000 THEN
		EXECUTE $q$ SELECT pg_catalog.bool_and(pg_catalog.pg_input_is_valid(literal, type) OPERATOR(pg_catalog.=) valid) FROM (VALUES
			('5 người', 'cbcc.quantity', true), ('5', 'cbcc.quantity', false),
			('9999999999999999999 người', 'cbcc.quantity', false),
			('Đại học', 'cbcc.qualification', true), ('TC', 'cbcc.qualification', false),
			('["Đại học",)', 'cbcc.qualification_range', true), ('[TC,)', 'cbcc.qualification_range', false),
			('Luật 1', 'cbcc.document_ref', true), ('Luật', 'cbcc.document_ref', false)) v(literal, type, valid) $q$ INTO good;
	END IF;
	ASSERT good;
END $$;
