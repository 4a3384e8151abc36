package org.polyvocal.model.pseudonym;

/// How much what stands in a text is like a name of the register.
public enum Likeness {
    /// As it is written there, or with its first letters large.
    WRITTEN,
    /// In capitals, as labels are.
    CAPITALS,
    /// In small letters, where the name has large ones: *mark* may be a verb.
    SMALL,
    /// With something grown on to it that may belong to another word: *Marks*, or a name within a run of signs that sets no
    /// blanks.
    WITHIN;

    /// Whether it is the name beyond doubt, or a person must say so.
    public boolean isCertain() {
        return this == WRITTEN || this == CAPITALS;
    }
}
