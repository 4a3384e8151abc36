package org.polyvocal.model;

import java.util.Objects;

/// A question that is kept by a name and asked anew whenever its answer is looked at.
///
/// @param query in the query language
public record SavedSearch(Id<SavedSearch> id, String name, String query) implements Entity {
    public SavedSearch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(query, "query");
        if (name.isBlank()) throw new IllegalArgumentException("a saved search has a name");
    }

    public static SavedSearch of(String name, String query) {
        return new SavedSearch(Id.next(), name.strip(), query.strip());
    }

    public SavedSearch asking(String query) {
        return new SavedSearch(id, name, query.strip());
    }

    /// What is asked may name people, and stays out of logs.
    @Override
    public String toString() {
        return "SavedSearch " + id;
    }
}
