package org.polyvocal.workbench.agreement;

import java.util.List;
import java.util.Objects;
import org.polyvocal.analysis.agreement.Rule;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// What somebody chooses before agreement is worked out. With the state of the study, it says all that the figures depend on.
///
/// @param coders  at least two, the first being the reference
/// @param nesting whether a code counts for those above it
/// @param seed    of the resamples
public record Settings(List<Id<Coder>> coders, Unit unit, Rule rule, Universe universe, Nesting nesting, long seed) {
    /// The seed when nobody chooses one.
    public static final long SEED = 7041;

    /// Whether a coding counts for the codes above its own.
    public enum Nesting { SEPARATE, ROLLED_UP }

    public Settings {
        coders = List.copyOf(coders);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(universe, "universe");
        Objects.requireNonNull(nesting, "nesting");
    }

    /// In sentences of what participants say, present where any character is coded.
    public static Settings among(List<Id<Coder>> coders) {
        return new Settings(coders, Unit.SENTENCE, Rule.ANY, Universe.PARTICIPANTS, Nesting.SEPARATE, SEED);
    }

    public Settings by(Unit unit, Rule rule) {
        return new Settings(coders, unit, rule, universe, nesting, seed);
    }

    public Settings within(Universe universe) {
        return new Settings(coders, unit, rule, universe, nesting, seed);
    }

    public Settings nested(Nesting nesting) {
        return new Settings(coders, unit, rule, universe, nesting, seed);
    }

    public Settings seeded(long seed) {
        return new Settings(coders, unit, rule, universe, nesting, seed);
    }
}
