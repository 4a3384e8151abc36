package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.polyvocal.analysis.cooccurrence.Segmentation;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// All that a figure of agreement depends on besides the codings. Starts as *each code, in sentences of participants, present
/// where any character is coded*.
///
/// @param coders   at least two, in the order in which they are named; the first is the reference
/// @param division how documents are cut into sentences and turns
public record Terms(List<Id<Coder>> coders, List<Subject> subjects, Unit unit, Rule rule, Universe universe,
        Segmentation division) {
    private static final int MOST = 62;

    public Terms {
        coders = List.copyOf(coders);
        subjects = List.copyOf(subjects);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(universe, "universe");
        Objects.requireNonNull(division, "division");
        if (coders.size() < 2 || coders.size() > MOST || coders.stream().distinct().count() < coders.size()) {
            throw new IllegalArgumentException("two different coders at least");
        }
    }

    public static Terms of(List<Id<Coder>> coders, List<Subject> subjects) {
        return new Terms(coders, subjects, Unit.SENTENCE, Rule.ANY, Universe.PARTICIPANTS, Segmentation.reading(_ -> {
            throw new IllegalStateException("say how to read a text before asking for sentences");
        }));
    }

    public Terms by(Unit unit, Rule rule) {
        return new Terms(coders, subjects, unit, rule, universe, division);
    }

    public Terms within(Universe universe) {
        return new Terms(coders, subjects, unit, rule, universe, division);
    }

    public Terms dividing(Segmentation division) {
        return new Terms(coders, subjects, unit, rule, universe, division);
    }

    /// Every two coders, and where there are more all of them, by their numbers here.
    public List<int[]> groups() {
        var all = coders.size();
        var groups = new ArrayList<int[]>();
        for (var first = 0; first < all; first++) {
            for (var second = first + 1; second < all; second++) groups.add(new int[]{first, second});
        }
        if (all > 2) groups.add(IntStream.range(0, all).toArray());
        return groups;
    }
}
