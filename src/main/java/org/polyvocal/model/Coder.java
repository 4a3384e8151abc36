package org.polyvocal.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// A person who codes.
public record Coder(Id<Coder> id, String name, Colour colour) implements Entity {
    /// Signs what belongs to the making of a project rather than to somebody's work; nobody undoes it.
    public static final Id<Coder> NOBODY = new Id<>(new UUID(0, 0));

    public Coder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(colour, "colour");
        if (name.isBlank()) throw new IllegalArgumentException("a coder needs a name");
    }

    /// The first letters of the first and the last word: `AF` for Ana Ferreira.
    public String initials() {
        var words = name.strip().split("\\s+");
        var ends = words.length == 1 ? List.of(words[0]) : List.of(words[0], words[words.length - 1]);
        return ends.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Coder " + id;
    }
}
