package org.polyvocal.analysis.cooccurrence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.analysis.Value;

/// A number that a matrix can show.
public enum Measure {
    /// Pairs of codings in the relation.
    PAIRS(cell -> Value.of(cell.pairs())),
    /// Places that hold both: see [Cell#places()].
    COUNT(cell -> Value.of(cell.places())),
    /// Of units where the relation is over units, else of characters.
    JACCARD(cell -> cell.relation().isOverUnits() ? cell.units().jaccard() : cell.characterJaccard()),
    /// The share of codings of either code that have a partner of the other.
    HITS(Cell::hitShare),
    /// ATLAS.ti's coefficient, which may leave [0,1].
    C(Cell::c), LIFT(cell -> cell.units().lift()), REGIONS(cell -> Value.of(cell.regions())), CHARACTERS(
            cell -> Value.of(cell.characters())), UNITS(cell -> Value.of(cell.units().both())), COSINE(
                    cell -> cell.units().cosine()), OVERLAP_COEFFICIENT(cell -> cell.units().overlapCoefficient()),
    /// P(B|A)
    B_GIVEN_A(cell -> cell.units().bGivenA()),
    /// P(A|B)
    A_GIVEN_B(cell -> cell.units().aGivenB()), PMI(cell -> cell.units().pmi()), NPMI(cell -> cell.units().npmi()), PHI(
            cell -> cell.units().phi());

    private final Function<Cell, Value> formula;

    Measure(Function<Cell, Value> formula) {
        this.formula = formula;
    }

    /// The measure of a pair of codes; on the diagonal the number of the code's codings.
    public Value of(Cell cell) {
        return switch (cell.kind()) {
            case PAIR -> formula.apply(cell);
            case DIAGONAL -> Value.of(cell.a().codings());
            case NESTED -> Value.undefined("analysis.undefined.nested");
        };
    }

    /// Whether it counts things rather than relating counts.
    public boolean isCount() {
        return switch (this) {
            case PAIRS, COUNT, REGIONS, CHARACTERS, UNITS -> true;
            case JACCARD, HITS, C, LIFT, COSINE, OVERLAP_COEFFICIENT, B_GIVEN_A, A_GIVEN_B, PMI, NPMI, PHI -> false;
        };
    }

    /// Whether it always lies in [0,1].
    public boolean isShare() {
        return switch (this) {
            case JACCARD, HITS, COSINE, OVERLAP_COEFFICIENT, B_GIVEN_A, A_GIVEN_B -> true;
            case PAIRS, COUNT, REGIONS, CHARACTERS, UNITS, C, LIFT, PMI, NPMI, PHI -> false;
        };
    }

    /// Whether a value of it must be marked as one that the measure was not made for: c outside [0,1].
    public boolean marks(Value value) {
        return this == C && value.known().stream().anyMatch(number -> number < 0 || number > 1);
    }

    /// The word on the command line: `pairs`, `overlap-coefficient`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Measure> named(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values()).filter(measure -> measure.word().equals(wanted)).findFirst();
    }
}
