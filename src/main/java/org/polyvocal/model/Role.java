package org.polyvocal.model;

/// Whether a speaker asks or answers. `UNKNOWN` until a convention or a person has told.
public enum Role {
    INTERVIEWER, PARTICIPANT, UNKNOWN;

    /// The word in tables and files: `interviewer`, `participant`, or nothing.
    public String word() {
        return this == UNKNOWN ? "" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
