package org.polyvocal.workbench.asking;

/// A word and how often it was said.
///
/// @param documents in how many documents
/// @param share     of all the words that were counted
public record WordLine(String word, long count, int documents, double share) {
    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "WordLine " + count;
    }
}
