package org.polyvocal.index.query;

/// Which words are meant. Spelt in lower case; accents are compared only where stemming needs them.
public sealed interface Pattern {
    /// The word in all its inflected forms.
    record Inflected(String word) implements Pattern {}

    /// The word as it is written.
    record Exact(String word) implements Pattern {}

    /// `*` for any letters, `?` for one.
    record Wildcard(String glob) implements Pattern {}

    /// Words that become this one by so many changed, missing, added or swapped letters.
    record Fuzzy(String word, int changes) implements Pattern {}

    record Regex(String expression) implements Pattern {}
}
