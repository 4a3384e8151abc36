package org.polyvocal.model;

import java.util.List;
import java.util.Objects;

/// What is asked of every case, such as a role or the years in a post, and what its answers look like.
///
/// @param choices the answers there are, in the order in which they are shown; none unless the type is a choice
public record Attribute(Id<Attribute> id, String name, AttributeType type, List<String> choices) implements Entity {
    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        if (name.isBlank()) throw new IllegalArgumentException("an attribute needs a name");
        choices = type == AttributeType.CHOICE ? List.copyOf(choices) : List.of();
    }

    public static Attribute of(String name, AttributeType type, String... choices) {
        return new Attribute(Id.next(), name.strip(), type, List.of(choices));
    }

    public Attribute named(String name) {
        return new Attribute(id, name, type, choices);
    }

    public Attribute typed(AttributeType type, List<String> choices) {
        return new Attribute(id, name, type, choices);
    }

    /// What was typed, as it is kept: a date as `2024-06-04`, a number without leading zeros, a choice as it is listed.
    ///
    /// @throws org.polyvocal.model.words.Problem when it is no value of this type
    public String value(String typed) {
        return type.value(this, typed.strip());
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Attribute " + id;
    }
}
