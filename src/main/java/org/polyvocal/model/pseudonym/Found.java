package org.polyvocal.model.pseudonym;

import org.polyvocal.model.Pseudonym;

/// A name of the register that was found in a study.
public record Found(Place place, Occurrence occurrence) {
    public Pseudonym pseudonym() {
        return occurrence.pseudonym();
    }

    /// Whether it is the name beyond doubt.
    public boolean isCertain() {
        return occurrence.likeness().isCertain();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Found " + occurrence;
    }
}
