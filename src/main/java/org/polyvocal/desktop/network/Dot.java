package org.polyvocal.desktop.network;

import java.util.Optional;
import org.polyvocal.model.Case;

/// A person in a sociogram.
///
/// @param radius on the screen, whatever the zoom
/// @param group  the number of its colour and hull; empty for none
/// @param silent whether the person did not answer
record Dot(Case person, double x, double y, double radius, Optional<Integer> group, boolean silent) {
    Dot movedTo(double x, double y) {
        return new Dot(person, x, y, radius, group, silent);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Dot of " + person;
    }
}
