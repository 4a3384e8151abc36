package org.polyvocal.model;

import java.util.Objects;

/// A voice in one document, under the label it has there.
public record Speaker(Id<Speaker> id, String name, Role role) {
    public Speaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }

    public Speaker named(String name) {
        return new Speaker(id, name, role);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Speaker " + id;
    }
}
