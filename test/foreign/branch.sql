-- The articles of one server.
CREATE EXTENSION cbcc;
CREATE TABLE article (
    id bigint PRIMARY KEY, branch int NOT NULL, published date, body text NOT NULL,
    facts cbcc.fact[] GENERATED ALWAYS AS (cbcc.facts(body, published)) STORED,
    documents cbcc.citation[] GENERATED ALWAYS AS (cbcc.documents(body)) STORED
);
