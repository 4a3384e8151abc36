-- The register of names that are not to be recognised; `variants` is a JSON array.
CREATE TABLE pseudonym (
    place       BIGINT PRIMARY KEY,
    id          UUID NOT NULL,
    name        CHARACTER VARYING NOT NULL,
    variants    CHARACTER VARYING NOT NULL,
    replacement CHARACTER VARYING NOT NULL,
    kind        CHARACTER VARYING NOT NULL,
    CONSTRAINT pseudonym_id UNIQUE (id)
);

-- Which rows of the journal tell of something that was removed for good; what these rows say is in their detail.
CREATE TABLE purge (
    journal BIGINT PRIMARY KEY
);
ALTER TABLE purge ADD CONSTRAINT purge_journal FOREIGN KEY (journal) REFERENCES journal (number);

-- Rows of the journal whose words and edits were removed. Their hashes stay, and with them the chain.
CREATE TABLE purged_row (
    journal BIGINT PRIMARY KEY,
    purge   BIGINT NOT NULL
);
ALTER TABLE purged_row ADD CONSTRAINT purged_row_journal FOREIGN KEY (journal) REFERENCES journal (number);
ALTER TABLE purged_row ADD CONSTRAINT purged_row_purge FOREIGN KEY (purge) REFERENCES purge (journal);

-- Originals in whose place a sentence stands that says so. Their checksum stays as a mark.
CREATE TABLE purged_original (
    sha256 CHARACTER(64) PRIMARY KEY,
    purge  BIGINT NOT NULL
);
ALTER TABLE purged_original ADD CONSTRAINT purged_original_sha256 FOREIGN KEY (sha256) REFERENCES original (sha256);
ALTER TABLE purged_original ADD CONSTRAINT purged_original_purge FOREIGN KEY (purge) REFERENCES purge (journal);
