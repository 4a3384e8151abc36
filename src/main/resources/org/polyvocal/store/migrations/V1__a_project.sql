-- A project: its records in a table each, its texts under their SHA-256, and the journal of every change.
-- `place` keeps the order in which records were added.
SET MAX_LENGTH_INPLACE_LOB 8000;

CREATE TABLE project (
    id         UUID PRIMARY KEY,
    name       CHARACTER VARYING NOT NULL,
    note       CHARACTER VARYING NOT NULL,
    coder      UUID,
    favourites CHARACTER VARYING NOT NULL
);

CREATE TABLE coder (
    place  BIGINT PRIMARY KEY,
    id     UUID NOT NULL,
    name   CHARACTER VARYING NOT NULL,
    colour CHARACTER(7) NOT NULL,
    CONSTRAINT coder_id UNIQUE (id)
);

CREATE TABLE text (
    sha256  CHARACTER(64) PRIMARY KEY,
    content CHARACTER LARGE OBJECT NOT NULL
);

CREATE TABLE original (
    sha256  CHARACTER(64) PRIMARY KEY,
    content BINARY LARGE OBJECT NOT NULL
);

CREATE TABLE document (
    place      BIGINT PRIMARY KEY,
    id         UUID NOT NULL,
    name       CHARACTER VARYING NOT NULL,
    set_name   CHARACTER VARYING NOT NULL,
    file       CHARACTER VARYING NOT NULL,
    format     CHARACTER VARYING NOT NULL,
    original   CHARACTER(64) NOT NULL,
    text       CHARACTER(64) NOT NULL,
    length     INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    words      INTEGER NOT NULL,
    language   CHARACTER VARYING NOT NULL,
    added      TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT document_id UNIQUE (id)
);
CREATE INDEX document_by_original ON document (original);
CREATE INDEX document_by_text ON document (text);
ALTER TABLE document ADD CONSTRAINT document_original FOREIGN KEY (original) REFERENCES original (sha256);
ALTER TABLE document ADD CONSTRAINT document_text FOREIGN KEY (text) REFERENCES text (sha256);

CREATE TABLE speaker (
    place    BIGINT PRIMARY KEY,
    document UUID NOT NULL,
    id       UUID NOT NULL,
    name     CHARACTER VARYING NOT NULL,
    role     CHARACTER VARYING NOT NULL,
    CONSTRAINT speaker_id UNIQUE (document, id)
);
CREATE INDEX speaker_by_document ON speaker (document);
ALTER TABLE speaker ADD CONSTRAINT speaker_document FOREIGN KEY (document) REFERENCES document (id);

CREATE TABLE turn (
    place      BIGINT PRIMARY KEY,
    document   UUID NOT NULL,
    speaker    UUID,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    talk_start INTEGER NOT NULL,
    talk_end   INTEGER NOT NULL,
    time_nanos BIGINT
);
CREATE INDEX turn_by_document ON turn (document);
ALTER TABLE turn ADD CONSTRAINT turn_document FOREIGN KEY (document) REFERENCES document (id);

CREATE TABLE code (
    place             BIGINT PRIMARY KEY,
    id                UUID NOT NULL,
    parent            UUID,
    reference         CHARACTER VARYING NOT NULL,
    name              CHARACTER VARYING NOT NULL,
    short_name        CHARACTER VARYING NOT NULL,
    colour            CHARACTER(7) NOT NULL,
    glyph             CHARACTER VARYING NOT NULL,
    definition        CHARACTER VARYING NOT NULL,
    apply_when        CHARACTER VARYING NOT NULL,
    do_not_apply_when CHARACTER VARYING NOT NULL,
    example           CHARACTER VARYING NOT NULL,
    source            CHARACTER VARYING NOT NULL,
    position          INTEGER NOT NULL,
    CONSTRAINT code_id UNIQUE (id)
);
CREATE INDEX code_by_parent ON code (parent);
ALTER TABLE code ADD CONSTRAINT code_parent FOREIGN KEY (parent) REFERENCES code (id);

CREATE TABLE coding (
    id          UUID PRIMARY KEY,
    document    UUID NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    code        UUID NOT NULL,
    coder       UUID NOT NULL,
    created     TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    claim       CHARACTER VARYING,
    stance      CHARACTER VARYING,
    vantage     CHARACTER VARYING,
    time_frame  CHARACTER VARYING,
    specificity CHARACTER VARYING NOT NULL,
    elicitation CHARACTER VARYING,
    confidence  CHARACTER VARYING,
    weight      INTEGER,
    memo        CHARACTER VARYING NOT NULL
);
CREATE INDEX coding_by_document ON coding (document);
CREATE INDEX coding_by_code ON coding (code);
CREATE INDEX coding_by_coder ON coding (coder);
ALTER TABLE coding ADD CONSTRAINT coding_document FOREIGN KEY (document) REFERENCES document (id);
ALTER TABLE coding ADD CONSTRAINT coding_code FOREIGN KEY (code) REFERENCES code (id);
ALTER TABLE coding ADD CONSTRAINT coding_coder FOREIGN KEY (coder) REFERENCES coder (id);

CREATE TABLE memo (
    place    BIGINT PRIMARY KEY,
    id       UUID NOT NULL,
    document UUID,
    start_at INTEGER,
    end_at   INTEGER,
    code     UUID,
    coder    UUID NOT NULL,
    created  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    text     CHARACTER VARYING NOT NULL,
    CONSTRAINT memo_id UNIQUE (id)
);
CREATE INDEX memo_by_document ON memo (document);
CREATE INDEX memo_by_code ON memo (code);
CREATE INDEX memo_by_coder ON memo (coder);
ALTER TABLE memo ADD CONSTRAINT memo_document FOREIGN KEY (document) REFERENCES document (id);
ALTER TABLE memo ADD CONSTRAINT memo_code FOREIGN KEY (code) REFERENCES code (id);
ALTER TABLE memo ADD CONSTRAINT memo_coder FOREIGN KEY (coder) REFERENCES coder (id);

-- Only ever appended to. `undoes` is the row that this one takes back; each is taken back at most once.
-- `hash` is over this row, its edits, and the `previous` row's hash.
CREATE TABLE journal (
    number     BIGINT PRIMARY KEY,
    at         TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    coder      UUID NOT NULL,
    coder_name CHARACTER VARYING NOT NULL,
    kind       CHARACTER VARYING NOT NULL,
    gesture    UUID NOT NULL,
    label      CHARACTER VARYING NOT NULL,
    words      CHARACTER VARYING NOT NULL,
    undoes     BIGINT,
    previous   CHARACTER(64) NOT NULL,
    hash       CHARACTER(64) NOT NULL,
    CONSTRAINT journal_undoes_once UNIQUE (undoes)
);
CREATE INDEX journal_by_coder ON journal (coder, number DESC);
CREATE INDEX journal_by_gesture ON journal (gesture);
ALTER TABLE journal ADD CONSTRAINT journal_undoes FOREIGN KEY (undoes) REFERENCES journal (number);

-- What a row did, as JSON arrays of edits, in parts of at most some hundreds of edits. Each edit names the kind of record
-- and has it `before` and `after`; a record that was added has no before, one that was removed no after.
-- The parts of a row are written before the row, whose hash they enter: hence no foreign key.
CREATE TABLE journal_detail (
    journal BIGINT NOT NULL,
    part    INTEGER NOT NULL,
    edits   CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (journal, part)
);
