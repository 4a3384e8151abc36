package org.polyvocal.index.search;

/// How often a word was said.
///
/// @param word      in lower case
/// @param documents in how many documents
public record WordCount(String word, long count, int documents) {
    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "WordCount " + count;
    }
}
