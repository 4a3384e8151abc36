-- What a study compares (`study_case`: a person, a school, an interview) and what is asked of it (`attribute`).
-- `choices` is a JSON array; `answers` a JSON object that names each answer by the id of its attribute.
CREATE TABLE attribute (
    place   BIGINT PRIMARY KEY,
    id      UUID NOT NULL,
    name    CHARACTER VARYING NOT NULL,
    type    CHARACTER VARYING NOT NULL,
    choices CHARACTER VARYING NOT NULL,
    CONSTRAINT attribute_id UNIQUE (id)
);

CREATE TABLE study_case (
    place    BIGINT PRIMARY KEY,
    id       UUID NOT NULL,
    name     CHARACTER VARYING NOT NULL,
    kind     CHARACTER VARYING NOT NULL,
    within   UUID,
    document UUID,
    answers  CHARACTER VARYING NOT NULL,
    CONSTRAINT study_case_id UNIQUE (id),
    CONSTRAINT study_case_once_per_document UNIQUE (document)
);
CREATE INDEX study_case_by_within ON study_case (within);
ALTER TABLE study_case ADD CONSTRAINT study_case_within FOREIGN KEY (within) REFERENCES study_case (id);
ALTER TABLE study_case ADD CONSTRAINT study_case_document FOREIGN KEY (document) REFERENCES document (id);

-- The case whose voice a speaker is.
ALTER TABLE speaker ADD COLUMN person UUID;
CREATE INDEX speaker_by_person ON speaker (person);
ALTER TABLE speaker ADD CONSTRAINT speaker_person FOREIGN KEY (person) REFERENCES study_case (id);
