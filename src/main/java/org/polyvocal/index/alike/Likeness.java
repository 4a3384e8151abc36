package org.polyvocal.index.alike;

import java.util.List;
import java.util.Objects;
import org.polyvocal.model.Coding;

/// A coded passage that is like another, and why.
///
/// @param score  by BM25, over all the words that they share
/// @param shared the words that tell the most, the best first
public record Likeness(Coding coding, double score, List<String> shared) {
    public Likeness {
        Objects.requireNonNull(coding, "coding");
        shared = List.copyOf(shared);
    }

    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "Likeness of " + coding.id() + " " + score;
    }
}
