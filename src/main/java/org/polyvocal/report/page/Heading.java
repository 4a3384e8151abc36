package org.polyvocal.report.page;

import java.util.Optional;
import org.polyvocal.model.Look;

/// Begins a section.
///
/// @param level  1 to 3
/// @param look   the mark of the code that the section is about
/// @param anchor by which rows of tables lead here; empty when none does
public record Heading(int level, String text, Optional<Look> look, String anchor) implements Block {
    public Heading {
        if (level < 1 || level > 3) throw new IllegalArgumentException("no heading of level " + level);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Heading " + level;
    }
}
