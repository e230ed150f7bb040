-- A table whose three partitions are on three servers, and one of its own that
-- holds the same: psql -v host=SOCKET -v port=PORT.
CREATE EXTENSION cbcc;
CREATE EXTENSION postgres_fdw;
CREATE TABLE article (
    id bigint NOT NULL, branch int NOT NULL, published date, body text NOT NULL,
    facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED,
    documents cbcc.citation[] GENERATED ALWAYS AS (cbcc.documents(body)) STORED
) PARTITION BY LIST (branch);
SELECT format('CREATE SERVER branch_%1$s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %2$L, port %3$L, dbname %4$L)', i, :'host', :'port', 'branch_' || i),
    format('CREATE USER MAPPING FOR CURRENT_USER SERVER branch_%s OPTIONS (user %L)', i, current_user),
    format('CREATE FOREIGN TABLE article_%1$s PARTITION OF article FOR VALUES IN (%1$s) SERVER branch_%1$s OPTIONS (table_name %2$L)', i, 'article')
FROM generate_series(1, 3) AS i \gexec
CREATE TABLE home (LIKE article INCLUDING GENERATED);

\set body `cat "$DATA/articles/01-tan-giang-2022.txt"`
INSERT INTO home (id, branch, published, body) SELECT i, 1 + i % 3, '2022-06-01', :'body' FROM generate_series(1, 30, 10) AS i;
\set body `cat "$DATA/articles/02-hoai-son-2019.txt"`
INSERT INTO home (id, branch, published, body) SELECT i, 1 + i % 3, '2019-12-20', :'body' FROM generate_series(2, 30, 10) AS i;
\set body `cat "$DATA/articles/03-nam-linh-2018.txt"`
INSERT INTO home (id, branch, published, body) SELECT i, 1 + i % 3, '2018-10-01', :'body' FROM generate_series(3, 30, 10) AS i;
\set body `cat "$DATA/articles/05-vinh-hai-2016.txt"`
INSERT INTO home (id, branch, published, body) SELECT i, 1 + i % 3, '2016-04-20', :'body' FROM generate_series(5, 30, 10) AS i;
\set body `cat "$DATA/articles/08-nam-linh-2023.txt"`
INSERT INTO home (id, branch, published, body) SELECT i, 1 + i % 3, '2023-07-01', :'body' FROM generate_series(8, 30, 10) AS i;
INSERT INTO article (id, branch, published, body) SELECT id, branch, published, body FROM home;

CALL cbcc.create_reports('article', documents_column => 'documents', prefix => 'far_', language => 'en');
CALL cbcc.create_reports('home', documents_column => 'documents', prefix => 'near_', language => 'en');
