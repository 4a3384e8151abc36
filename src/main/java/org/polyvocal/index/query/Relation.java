package org.polyvocal.index.query;

/// How one passage stands to another.
public sealed interface Relation {
    /// It lies wholly inside the other; where both are the same place too.
    record Inside() implements Relation {}

    /// The other lies wholly inside it.
    record Encloses() implements Relation {}

    /// They share a character at least.
    record Overlaps() implements Relation {}

    /// They are in the same unit, or no more than so many apart.
    record Within(Reach reach) implements Relation {}

    /// The other begins behind its end, in the same unit or no more than so many on.
    record FollowedBy(Reach reach) implements Relation {}
}
