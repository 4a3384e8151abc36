package org.polyvocal.analysis.cooccurrence;

import org.polyvocal.analysis.Value;

/// Everything that is counted about two codes.
///
/// @param pairs      of codings in the relation
/// @param regions    stretches under both codes, as long as can be
/// @param characters under both codes
/// @param units      turns, or the units of the relation
public record Cell(Relation relation, Side a, Side b, long pairs, long regions, long characters, Units units, Kind kind) {
    /// What a cell says. The diagonal says how often a code is used, and its pairs are of *different* codings of it.
    public enum Kind {
        PAIR, DIAGONAL,
        /// A code and one above it, rolled up: always together.
        NESTED
    }

    private static final String NONE = "analysis.undefined.noCodings";

    /// The share of codings of either code that have a partner of the other.
    public Value hitShare() {
        return Value.ratio(a.hits() + b.hits(), a.codings() + b.codings(), NONE);
    }

    /// Shared characters of all characters under either code.
    public Value characterJaccard() {
        return Value.ratio(characters, a.characters() + b.characters() - characters, NONE);
    }

    /// The coefficient of ATLAS.ti: a Jaccard index only where codings are sets of the same separate units. Overlapping
    /// passages can carry it out of [0,1], and to no value at all.
    public Value c() {
        return Value.ratio(pairs, a.codings() + b.codings() - pairs,
                a.codings() + b.codings() == 0 ? NONE : "analysis.undefined.pairsCancel");
    }

    /// How many places hold both: units where the relation is over units, shared regions for overlap, else the pairs.
    public long places() {
        if (relation.isOverUnits()) return units.both();
        return relation.kind() == Relation.Kind.OVERLAP ? regions : pairs;
    }
}
