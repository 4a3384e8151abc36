-- Questions that are kept by a name; the answers are not kept.
CREATE TABLE saved_search (
    place BIGINT PRIMARY KEY,
    id    UUID NOT NULL,
    name  CHARACTER VARYING NOT NULL,
    query CHARACTER VARYING NOT NULL,
    CONSTRAINT saved_search_id UNIQUE (id)
);
