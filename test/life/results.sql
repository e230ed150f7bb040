-- A digest of what each function that reads text makes of the samples in the
-- database life, a line each.  What a release gave is kept in
-- test/life/released/results-RELEASE, under a line "rules NUMBER".  Person 7 is
-- the one whom the test of replication changes.

SELECT s.name, md5(string_agg(s.result, E'\n' ORDER BY s.result COLLATE "C"))
FROM (
	SELECT 'facts', cbcc.facts(body, published)::text FROM office.article
	UNION ALL SELECT 'article_documents', d::text FROM office.article, cbcc.article_documents(body) AS d
	UNION ALL SELECT 'article_parts', p::text FROM office.article, cbcc.article_parts(body) AS p
	UNION ALL SELECT 'parse_article', cbcc.parse_article(body)::text FROM office.article
	UNION ALL SELECT 'parse_qualifications', q::text FROM office.person, cbcc.parse_qualifications(cell) AS q WHERE id <> 7
	UNION ALL SELECT 'qualifications', cbcc.qualifications(cell)::text FROM office.person WHERE id <> 7
	UNION ALL SELECT 'quantity_in', quantity::text::cbcc.quantity::text FROM office.fact
	UNION ALL SELECT 'quantity_cmp', array_agg(quantity ORDER BY quantity)::text FROM office.fact
	UNION ALL SELECT 'parse_number', cbcc.parse_number(quote)::text FROM office.fact
	UNION ALL SELECT 'parse_period', cbcc.parse_period(w, '2020-06-30')::text
		FROM unnest(ARRAY['năm 2019', 'giai đoạn 2016 – 2020', 'quý I', 'năm nay', '6 tháng đầu năm']) AS w
	UNION ALL SELECT 'to_qualification_range', cbcc.to_qualification_range(w)::text
		FROM unnest(ARRAY['đại học trở lên', 'từ trung cấp đến cao đẳng', 'trung cấp lý luận chính trị']) AS w
	UNION ALL SELECT 'normalize_vi', cbcc.normalize_vi(normalize(body, NFD)) FROM office.article
	UNION ALL SELECT 'fold_vi', cbcc.fold_vi(body) FROM office.article
	UNION ALL SELECT 'unaccent_vi', cbcc.unaccent_vi(body) FROM office.article
	UNION ALL SELECT 'vietnamese_token', to_tsvector('cbcc.vietnamese', body)::text FROM office.article
) AS s (name, result)
GROUP BY s.name
ORDER BY s.name COLLATE "C";
