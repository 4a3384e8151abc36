package org.polyvocal.model;

import java.util.List;
import java.util.Objects;

/// A question of a survey that people answer by naming people, such as from whom they seek advice.
///
/// @param scale what the weights of its ties mean, from 0 upwards; empty when nobody has said
public record Relation(Id<Relation> id, String name, Direction direction, List<String> scale) implements Entity {
    /// Whether a tie goes from one to the other or is between them.
    public enum Direction { DIRECTED, UNDIRECTED }

    public Relation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(direction, "direction");
        if (name.isBlank()) throw new IllegalArgumentException("a relation needs a name");
        scale = List.copyOf(scale);
    }

    public static Relation of(String name, Direction direction) {
        return new Relation(Id.next(), name.strip(), direction, List.of());
    }

    public boolean isDirected() {
        return direction == Direction.DIRECTED;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Relation " + id;
    }
}
