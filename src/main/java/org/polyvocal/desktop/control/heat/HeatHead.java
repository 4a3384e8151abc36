package org.polyvocal.desktop.control.heat;

import java.util.Optional;
import org.polyvocal.model.Look;

/// The name of a row or a column.
///
/// @param name     the short one that is shown
/// @param fullName told on asking
/// @param look     the mark of a code; none for a case
public record HeatHead(String name, String fullName, Optional<Look> look) {
    public HeatHead(String name, String fullName, Look look) {
        this(name, fullName, Optional.of(look));
    }

    /// A row may be a person or a school; their names stay out of logs.
    @Override
    public String toString() {
        return "HeatHead " + look.map(Look::glyph);
    }
}
