package org.polyvocal.model;

import java.util.Objects;
import java.util.Optional;

/// An entry of the codebook.
///
/// @param parent    the code it is nested under; none for a theme
/// @param reference its handle in a published codebook, such as `RP.TRUST`; empty for a code made by hand
/// @param shortName for stripes and matrices; never empty
/// @param position  its place among its siblings
public record Code(Id<Code> id, Optional<Id<Code>> parent, String reference, String name, String shortName, Look look,
        Rule rule, int position) implements Entity {
    public Code {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(rule, "rule");
        if (name.isBlank()) throw new IllegalArgumentException("a code needs a name");
        if (shortName.isBlank()) shortName = name;
    }

    public Code named(String name, String shortName) {
        return new Code(id, parent, reference, name, shortName, look, rule, position);
    }

    public Code looking(Look look) {
        return new Code(id, parent, reference, name, shortName, look, rule, position);
    }

    public Code ruledBy(Rule rule) {
        return new Code(id, parent, reference, name, shortName, look, rule, position);
    }

    public Code placed(Optional<Id<Code>> parent, int position) {
        return new Code(id, parent, reference, name, shortName, look, rule, position);
    }

    /// Names, and the words of an example, stay out of logs.
    @Override
    public String toString() {
        return "Code " + id;
    }
}
