-- What came with the files of other programs and has no place in the other tables, and the reports of exchanges.
CREATE TABLE keepsake (
    place   BIGINT PRIMARY KEY,
    id      UUID NOT NULL,
    kind    CHARACTER VARYING NOT NULL,
    subject CHARACTER VARYING NOT NULL,
    content CHARACTER VARYING NOT NULL,
    CONSTRAINT keepsake_id UNIQUE (id)
);
