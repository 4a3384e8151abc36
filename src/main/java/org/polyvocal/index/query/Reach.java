package org.polyvocal.index.query;

/// How far from each other two passages may stand.
///
/// @param steps from one unit to the other; 0 for the same
public record Reach(Unit unit, int steps) {
    public Reach {
        if (steps < 0 || steps > 0 && unit != Unit.TURN) throw new IllegalArgumentException("only turns are counted");
    }

    /// What is counted; text outside turns counts by paragraphs.
    public enum Unit { SENTENCE, TURN, DOCUMENT }

    static Reach same(Unit unit) {
        return new Reach(unit, 0);
    }
}
