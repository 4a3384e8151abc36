package org.polyvocal.model;

import java.util.Objects;
import java.util.Optional;

/// A voice in one document, under the label it has there.
///
/// @param person the case whose voice it is, when somebody has said so
public record Speaker(Id<Speaker> id, String name, Role role, Optional<Id<Case>> person) {
    public Speaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
    }

    /// A voice of nobody known.
    public Speaker(Id<Speaker> id, String name, Role role) {
        this(id, name, role, Optional.empty());
    }

    public Speaker named(String name) {
        return new Speaker(id, name, role, person);
    }

    public Speaker as(Role role) {
        return new Speaker(id, name, role, person);
    }

    public Speaker linked(Optional<Id<Case>> person) {
        return new Speaker(id, name, role, person);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Speaker " + id;
    }
}
