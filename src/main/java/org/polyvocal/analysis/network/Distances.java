package org.polyvocal.analysis.network;

import org.polyvocal.analysis.Value;

/// How far the others are from one actor, or the actor from them.
///
/// @param size    of the network
/// @param reached how many can be reached
/// @param sum     of the distances to those
/// @param inverse the sum of one by each distance
record Distances(int size, int reached, double sum, double inverse) {
    /// Undefined as soon as anybody is out of reach.
    Value closeness() {
        if (size < 2 || reached < size - 1) return Value.undefined("analysis.undefined.unreachable");
        return Value.of((size - 1) / sum);
    }

    /// Wasserman and Faust's form, which takes those who can be reached and weighs them by their share.
    double closenessOfReached() {
        return reached == 0 ? 0 : reached / (size - 1.0) * (reached / sum);
    }

    double harmonic() {
        return size < 2 ? 0 : inverse / (size - 1);
    }
}
