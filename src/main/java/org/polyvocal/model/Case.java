package org.polyvocal.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What a study compares: a person, a school, or an interview as such. A speaker is linked to a person, a person lies
/// within a school, and whatever a case does not say itself it has from what it lies within.
///
/// @param within   the school it belongs to
/// @param document what an interview's case is about, and no other's
/// @param values   one for each attribute that has been answered, as [Attribute#value] keeps them
public record Case(Id<Case> id, String name, Kind kind, Optional<Id<Case>> within, Optional<Id<Document>> document,
        Map<Id<Attribute>, String> values) implements Entity {
    /// What sort of thing a case is.
    public enum Kind {
        PERSON, SCHOOL, INTERVIEW;

        /// The word in tables, files and queries: `school`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> Naming.same(kind.word(), word)).findFirst();
        }
    }

    public Case {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(within, "within");
        if (name.isBlank()) throw new IllegalArgumentException("a case needs a name");
        if (document.isPresent() != (kind == Kind.INTERVIEW)) {
            throw new IllegalArgumentException("an interview's case is about a document, and no other is");
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values)); // in one order, so that the same case is the same row
    }

    public static Case person(String name) {
        return new Case(Id.next(), name.strip(), Kind.PERSON, Optional.empty(), Optional.empty(), Map.of());
    }

    public static Case school(String name) {
        return new Case(Id.next(), name.strip(), Kind.SCHOOL, Optional.empty(), Optional.empty(), Map.of());
    }

    public static Case interview(Document document) {
        return new Case(Id.next(), document.name(), Kind.INTERVIEW, Optional.empty(), Optional.of(document.id()), Map.of());
    }

    public Case being(Kind kind) {
        return new Case(id, name, kind, within, document, values);
    }

    public Case named(String name) {
        return new Case(id, name, kind, within, document, values);
    }

    public Case lyingWithin(Optional<Id<Case>> within) {
        return new Case(id, name, kind, within, document, values);
    }

    public Case saying(Map<Id<Attribute>, String> values) {
        return new Case(id, name, kind, within, document, values);
    }

    /// @param value as [Attribute#value] keeps it; empty takes the answer away
    public Case saying(Id<Attribute> attribute, String value) {
        var all = new TreeMap<>(values);
        if (value.isEmpty()) all.remove(attribute);
        else all.put(attribute, value);
        return saying(all);
    }

    /// Its own answer, without what it would inherit.
    public Optional<String> value(Id<Attribute> attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Case " + id;
    }
}
