-- The file of sound that a document was written from: where it lies (`path`), and its size and the checksum of its
-- beginning when it was linked. The file itself stays outside.
CREATE TABLE recording (
    place    BIGINT PRIMARY KEY,
    id       UUID NOT NULL,
    document UUID NOT NULL,
    path     CHARACTER VARYING NOT NULL,
    size     BIGINT NOT NULL,
    sha256   CHARACTER(64) NOT NULL,
    CONSTRAINT recording_id UNIQUE (id),
    CONSTRAINT recording_once_per_document UNIQUE (document)
);
ALTER TABLE recording ADD CONSTRAINT recording_document FOREIGN KEY (document) REFERENCES document (id);
