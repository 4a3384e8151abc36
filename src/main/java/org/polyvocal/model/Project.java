package org.polyvocal.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is true of the project as a whole.
///
/// @param note       shown in the window's head, such as that the study is invented; empty for none
/// @param coder      whose work it is when nobody is named
/// @param favourites the codes on the keys 1 to 9, at most nine
public record Project(Id<Project> id, String name, String note, Optional<Id<Coder>> coder,
        List<Id<Code>> favourites) implements Entity {
    public Project {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(coder, "coder");
        favourites = List.copyOf(favourites);
        if (favourites.size() > 9) throw new IllegalArgumentException("at most nine favourites");
    }

    public Project ownedBy(Id<Coder> coder) {
        return new Project(id, name, note, Optional.of(coder), favourites);
    }

    public Project noted(String note) {
        return new Project(id, name, note, coder, favourites);
    }

    public Project favouring(List<Id<Code>> favourites) {
        return new Project(id, name, note, coder, favourites);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Project " + id;
    }
}
