package org.polyvocal.model.pseudonym;

import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Span;

/// A name of the register as it stands in a text.
///
/// @param span        the name without what is joined to it: *Siân* of “Siân’s”
/// @param replacement what would stand there instead, in capitals where the name is
public record Occurrence(Span span, Pseudonym pseudonym, Likeness likeness, String replacement) {
    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Occurrence of " + pseudonym + " at " + span;
    }
}
