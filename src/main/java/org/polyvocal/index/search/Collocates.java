package org.polyvocal.index.search;

import java.util.List;

/// Words that stand near what was found.
///
/// @param near  how many words there are near it, all told
/// @param words how many words there are anywhere
public record Collocates(List<Collocate> collocates, long near, long words) {
    public Collocates {
        collocates = List.copyOf(collocates);
    }

    /// @param near      how often near what was found
    /// @param anywhere  how often at all
    /// @param documents in how many documents it stands near it
    public record Collocate(String word, long near, long anywhere, int documents) {
        /// What people said stays out of logs.
        @Override
        public String toString() {
            return "Collocate " + near;
        }
    }
}
