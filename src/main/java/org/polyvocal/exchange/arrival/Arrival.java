package org.polyvocal.exchange.arrival;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.loss.Losses;

/// A project as another file has it.
///
/// @param name        what the project is called there
/// @param note        what it says of itself as a whole
/// @param owner       whose project it is, when it says so
/// @param entities    whatever they refer to comes before them
/// @param manuscripts the text of each document among them
/// @param losses      what has come across and what has not
public record Arrival(String name, String note, Optional<Id<Coder>> owner, List<Entity> entities,
        List<Manuscript> manuscripts, Losses losses) {
    public Arrival {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(owner, "owner");
        entities = List.copyOf(entities);
        manuscripts = List.copyOf(manuscripts);
        Objects.requireNonNull(losses, "losses");
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Arrival of " + entities.size() + " records";
    }
}
