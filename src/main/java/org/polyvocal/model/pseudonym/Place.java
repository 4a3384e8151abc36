package org.polyvocal.model.pseudonym;

import org.polyvocal.model.Id;

/// Something written in a study: which record says it, and where in it.
///
/// @param number tells speakers, answers and choices of one record apart
public record Place(Id<?> record, Part part, int number) {
    /// What part of a record is written.
    public enum Part {
        TEXT, NAME, SHORT_NAME, REFERENCE, NOTE, SET, FILE, SPEAKER, MEMO, RULE, ANSWER, CHOICE, QUERY, CONTENT
    }

    static Place of(Id<?> record, Part part) {
        return new Place(record, part, 0);
    }
}
