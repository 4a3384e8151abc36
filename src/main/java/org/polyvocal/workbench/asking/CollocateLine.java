package org.polyvocal.workbench.asking;

import org.polyvocal.analysis.Attraction;

/// A word that stands near what was searched for.
///
/// @param documents in how many documents it stands near it
public record CollocateLine(String word, Attraction attraction, int documents) {
    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "CollocateLine " + attraction.near();
    }
}
