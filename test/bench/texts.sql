--
-- A table of articles from files: each again and again, with other numbers,
-- in its normal form, and kept as it is, so that no time goes into unpacking.
--
\setenv ARTICLES :articles
CREATE TEMP TABLE line (n int GENERATED ALWAYS AS IDENTITY, content text);
\copy line (content) FROM PROGRAM 'for file in $ARTICLES; do cat "$file"; printf "\n\f\n"; done' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')

CREATE TABLE article (id int GENERATED ALWAYS AS IDENTITY, body text) WITH (autovacuum_enabled = off);
ALTER TABLE article ALTER body SET STORAGE EXTERNAL;
INSERT INTO article (body)
SELECT cbcc.normalize_vi(regexp_replace(body, '\m(?!19|20)([0-9]*)[0-9]\M', '\1' || 1 + copy % 9, 'g'))
FROM (SELECT string_agg(content, E'\n' ORDER BY n) AS body
	FROM (SELECT n, content, count(*) FILTER (WHERE content = E'\f') OVER (ORDER BY n) AS file FROM line) l
	WHERE content <> E'\f'
	GROUP BY file) AS original,
	generate_series(1, 9) AS copy
WHERE body ~ '\w';
ANALYZE article;
