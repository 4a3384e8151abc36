-- Which documents were given to whom; drawn of among with a seed, where chance chose them.
CREATE TABLE assignment (
    place    BIGINT PRIMARY KEY,
    id       UUID NOT NULL,
    document UUID NOT NULL,
    coder    UUID NOT NULL,
    seed     BIGINT,
    drawn    INTEGER,
    among    INTEGER,
    given    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT assignment_id UNIQUE (id)
);
ALTER TABLE assignment ADD CONSTRAINT assignment_document FOREIGN KEY (document) REFERENCES document (id);
ALTER TABLE assignment ADD CONSTRAINT assignment_coder FOREIGN KEY (coder) REFERENCES coder (id);
