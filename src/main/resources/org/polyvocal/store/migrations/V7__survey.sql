-- The questions of a survey that people answer by naming people; `scale` is a JSON array of what the weights mean.
CREATE TABLE relation (
    place     BIGINT PRIMARY KEY,
    id        UUID NOT NULL,
    name      CHARACTER VARYING NOT NULL,
    direction CHARACTER VARYING NOT NULL,
    scale     CHARACTER VARYING NOT NULL,
    CONSTRAINT relation_id UNIQUE (id)
);

-- What each person who was asked has answered; `given` is 0 where there is no answer; `ties` is a JSON object, person by person.
CREATE TABLE response (
    place    BIGINT PRIMARY KEY,
    id       UUID NOT NULL,
    relation UUID NOT NULL,
    person   UUID NOT NULL,
    given    INTEGER NOT NULL,
    ties     CHARACTER VARYING NOT NULL,
    CONSTRAINT response_id UNIQUE (id),
    CONSTRAINT response_once UNIQUE (relation, person)
);
ALTER TABLE response ADD CONSTRAINT response_relation FOREIGN KEY (relation) REFERENCES relation (id);
ALTER TABLE response ADD CONSTRAINT response_person FOREIGN KEY (person) REFERENCES study_case (id);

-- What the study asserts; `evidence` is a JSON array of codings and how they bear on it.
CREATE TABLE finding (
    place     BIGINT PRIMARY KEY,
    id        UUID NOT NULL,
    name      CHARACTER VARYING NOT NULL,
    assertion CHARACTER VARYING NOT NULL,
    strength  CHARACTER VARYING NOT NULL,
    survey    CHARACTER VARYING NOT NULL,
    note      CHARACTER VARYING NOT NULL,
    evidence  CHARACTER VARYING NOT NULL,
    CONSTRAINT finding_id UNIQUE (id)
);
