--
-- qualification_range: canonical form, membership, accessors
--
SET search_path = cbcc, public;
SELECT literal, literal::qualification_range AS range, track(literal::qualification_range),
	min_level(literal::qualification_range), max_level(literal::qualification_range)
FROM unnest(ARRAY[
	'["Đại học","Tiến sĩ"]', '["Đại học","hết Tiến sĩ"]', '["Đại học",)', '[ĐH,ThS)', '(Trung cấp,)', '("Trung cấp","Thạc sĩ")',
	'(,"Cao đẳng"]', '(,"Cao đẳng")', '["Trung cấp","Trung cấp"]', '["Trung cấp","Trung cấp")', '("Trung cấp","Cao đẳng")',
	'["Chuyên môn","Chuyên môn"]', '["Chuyên môn",)', '(,"Chuyên môn"]', '["Đại học","hết Chuyên môn"]', '(,)', 'empty',
	'["Trung cấp lý luận chính trị",)', '["Cán sự","Chuyên viên cao cấp"]', '[Chuyên viên,)',
	'["Trung học phổ thông","Trung học phổ thông"]', '["9/12","12/12"]', '["9/12",)', '["Trung học phổ thông (12/12)","hết Trung học phổ thông"]',
	'["Tiếng Anh B1",)', '(,"Tiếng Anh B1"]', '["IELTS 5.0",)', '["Tiếng Anh","Tiếng Anh"]', '["Tiếng Anh",)', '["Tin học A",)',
	'["Ngoại ngữ","Ngoại ngữ"]', '["Đại học","Cao cấp lý luận chính trị"]'
]) AS literal;
-- equal sets are equal ranges
SELECT '["Đại học","Thạc sĩ")'::qualification_range = '["Đại học","Đại học"]',
	'("Cao đẳng",)'::qualification_range = '["Đại học","Tiến sĩ"]',
	'("Cao đẳng","Thạc sĩ")'::qualification_range = '["Đại học","Đại học"]';
-- does this meet that requirement
SELECT requirement, q, q <@ requirement::qualification_range AS meets
FROM unnest(ARRAY['["Đại học",)', '["Trung học phổ thông",)', '["Chuyên môn","Chuyên môn"]', '["Tiếng Anh B1",)']) requirement,
	unnest(ARRAY['Cao đẳng', 'Đại học', 'Tiến sĩ', 'Cao cấp lý luận chính trị', '12/12', '10/10', '11/12',
		'Tiếng Anh B1', 'Tiếng Anh B2', 'Tiếng Anh A2', 'Tiếng Pháp B1']::qualification[]) q
WHERE q <@ requirement::qualification_range
ORDER BY requirement COLLATE "C", q;
-- every range of two values reads back, and has its bounds in order
CREATE TEMP TABLE ranges AS
SELECT DISTINCT qualification_range(a, b, kind) AS r
FROM unnest(ARRAY['Chuyên môn', 'Sơ cấp', 'Cao đẳng', 'hết Cao đẳng', 'Đại học', 'Tiến sĩ', 'hết Tiến sĩ', 'hết Chuyên môn', '9/12', '12/12',
	'THCS', 'THPT', 'hết THPT', 'Tiếng Anh', 'Tiếng Anh B1', 'hết Tiếng Anh', 'Ngoại ngữ', 'Ngoại ngữ A', 'Tin học', 'Cử nhân chính trị', NULL]::qualification[]) a,
	unnest(ARRAY['Chuyên môn', 'Sơ cấp', 'Cao đẳng', 'hết Cao đẳng', 'Đại học', 'Tiến sĩ', 'hết Tiến sĩ', 'hết Chuyên môn', '9/12', '12/12',
	'THCS', 'THPT', 'hết THPT', 'Tiếng Anh', 'Tiếng Anh B1', 'hết Tiếng Anh', 'Ngoại ngữ', 'Ngoại ngữ A', 'Tin học', 'Cử nhân chính trị', NULL]::qualification[]) b,
	unnest(ARRAY['[]', '[)', '(]', '()']) kind
WHERE a <= b OR a IS NULL OR b IS NULL;
SELECT count(*) FROM ranges;
SELECT r FROM ranges WHERE r::text::qualification_range <> r OR qualification_range(lower(r), upper(r),
	CASE WHEN lower_inc(r) THEN '[' ELSE '(' END || CASE WHEN upper_inc(r) THEN ']' ELSE ')' END) <> r AND NOT isempty(r);
SELECT count(*) FROM ranges a JOIN ranges b ON a.r = b.r WHERE hash_range(a.r) <> hash_range(b.r);
-- operators, multiranges, indexes
SELECT '["Trung cấp","Đại học"]'::qualification_range * '["Cao đẳng",)'::qualification_range AS intersection,
	'["Trung cấp","Cao đẳng"]'::qualification_range + '["Đại học",)'::qualification_range AS sum,
	'["Trung cấp",)'::qualification_range - '["Đại học",)'::qualification_range AS difference,
	'["Trung cấp","Cao đẳng"]'::qualification_range -|- '["Đại học","Đại học"]'::qualification_range AS adjacent,
	'["Trung cấp","Cao đẳng"]'::qualification_range && '["Đại học","Đại học"]'::qualification_range AS overlaps;
SELECT range_agg(r) FROM unnest(ARRAY['["Trung cấp","Cao đẳng"]', '["Đại học","Đại học"]', '["Cao cấp lý luận chính trị",)']::qualification_range[]) r;
SELECT '{["Trung cấp","Cao đẳng"], ["Tiến sĩ",)}'::qualification_multirange @> 'Đại học'::qualification;
CREATE TEMP TABLE demands AS SELECT r FROM ranges, generate_series(1, 20);
CREATE INDEX ON demands USING gist (r);
CREATE INDEX ON demands USING btree (r);
CREATE INDEX ON demands USING hash (r);
SET enable_seqscan = off;
SELECT count(*) FROM demands WHERE r @> 'Đại học'::qualification;
SET enable_seqscan = on;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
SELECT count(*) FROM demands WHERE r @> 'Đại học'::qualification;
RESET enable_indexscan;
RESET enable_bitmapscan;
-- bounds the wrong way round, and a bad bound
SELECT '["Đại học","Trung cấp"]'::qualification_range;
SELECT '["Đại học","TC"]'::qualification_range;
