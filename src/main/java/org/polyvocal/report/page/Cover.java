package org.polyvocal.report.page;

import java.util.List;
import java.util.Objects;

/// The first page.
///
/// @param title what kind of report it is
/// @param study the study's name
/// @param note  what must be known about the study before reading on, such as that it is invented; empty for none
/// @param facts how much there is, when the report was made and from what
public record Cover(String title, String study, String note, List<Fact> facts) {
    public Cover {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(note, "note");
        facts = List.copyOf(facts);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Cover with " + facts.size() + " facts";
    }
}
