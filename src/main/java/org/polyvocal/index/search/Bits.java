package org.polyvocal.index.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Walks a set of bits.
final class Bits {
    private Bits() {}

    /// The next one that is set behind `bit`, or [DocIdSetIterator#NO_MORE_DOCS].
    static int next(FixedBitSet set, int bit) {
        return bit + 1 < set.length() ? set.nextSetBit(bit + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    static FixedBitSet all(int length) {
        var set = new FixedBitSet(Math.max(1, length));
        set.set(0, length);
        return set;
    }
}
