-- What must hold after demo.sql, one line of TAP each.
SELECT CASE WHEN good THEN 'ok' ELSE 'not ok' END || ' - ' || what
FROM (VALUES
    ('every article has facts',
     (SELECT count(*) >= 8 AND bool_and(cardinality(facts) > 0) FROM article)),
    ('stored facts are what the function says now',
     (SELECT bool_and(facts::text = cbcc.facts(body, published)::text) FROM article)),
    ('every fact stands in its sentence',
     (SELECT bool_and(fact.sentence @> fact.span) FROM article, unnest(facts) AS fact)),
    ('every span quotes words of its sentence',
     (SELECT bool_and("Nguyên văn" <> '' AND position("Nguyên văn" IN "Câu") > 0) FROM article_fact)),
    ('qualification structure has rows', (SELECT count(*) > 0 FROM article_qualification_structure)),
    ('training has rows', (SELECT count(*) > 0 FROM article_training)),
    ('plan and result has rows', (SELECT count(*) > 0 FROM article_plan_result)),
    ('movement has rows', (SELECT count(*) > 0 FROM article_movement)),
    ('documents cited has rows', (SELECT count(*) > 0 FROM article_document)),
    ('the owner is no superuser', (SELECT NOT usesuper FROM pg_user WHERE usename = current_user))
) AS test (what, good);
