package org.polyvocal.workbench.merge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Entity;

/// Counts what became of records, kind by kind.
final class Tally {
    /// What became of one.
    enum Fate { SAME, ADDED, CHANGED, CONFLICT }

    private final Map<Kind, Map<Fate, Integer>> counts = new EnumMap<>(Kind.class);

    void count(Entity entity, Fate fate) {
        counts.computeIfAbsent(Kind.of(entity), _ -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    }

    List<MergeLine> lines() {
        return Arrays.stream(Kind.values()).map(kind -> line(kind.word(), counts.getOrDefault(kind, Map.of()))).toList();
    }

    private static MergeLine line(String kind, Map<Fate, Integer> counts) {
        return new MergeLine(kind, of(counts, Fate.SAME), of(counts, Fate.ADDED), of(counts, Fate.CHANGED),
                of(counts, Fate.CONFLICT));
    }

    private static int of(Map<Fate, Integer> counts, Fate fate) {
        return counts.getOrDefault(fate, 0);
    }
}
