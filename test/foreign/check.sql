-- What must hold of the reports over three servers, one line of TAP each.
CREATE TEMP TABLE result (report text, far bigint, near bigint, differ bigint);
SELECT format('INSERT INTO result SELECT %1$L, (SELECT count(*) FROM far_%1$I), (SELECT count(*) FROM near_%1$I),
    (SELECT count(*) FROM (SELECT f::text FROM far_%1$I AS f EXCEPT ALL SELECT n::text FROM near_%1$I AS n) AS d)', report)
FROM unnest(ARRAY['qualification_structure', 'training', 'plan_result', 'movement', 'spending', 'document', 'fact']) AS report \gexec
SELECT CASE WHEN far = near AND far > 0 AND differ = 0 THEN 'ok' ELSE 'not ok' END || ' - ' || report || ': the same ' || near || ' rows from three servers'
FROM result ORDER BY report COLLATE "C";
SELECT CASE WHEN count(DISTINCT branch) = 3 AND count(*) = 15 THEN 'ok' ELSE 'not ok' END || ' - each server has its articles' FROM article;
