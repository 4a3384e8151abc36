package org.polyvocal.model;

import java.util.Objects;

/// The sound that a transcript was written from, as a file outside the project: where it lies and how it is known again.
/// A document has at most one.
///
/// @param path   with `/` between folders; relative to the project's folder where it does not begin at a root. It may name a
///               person
/// @param size   in bytes, when it was linked
/// @param sha256 of the beginning of the file, when it was linked
public record Recording(Id<Recording> id, Id<Document> document, String path, long size, String sha256) implements Entity {
    public Recording {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(sha256, "sha256");
        if (path.isBlank()) throw new IllegalArgumentException("a recording needs a path");
    }

    /// What people call it: the last part of the path.
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The same recording found in another place, or another file in its stead.
    public Recording lyingAt(String path, long size, String sha256) {
        return new Recording(id, document, path, size, sha256);
    }

    /// Paths may be names, which stay out of logs.
    @Override
    public String toString() {
        return "Recording " + id;
    }
}
