package org.polyvocal.desktop.revise;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Study;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.model.revision.Affected.Fate;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What a revision would do: to every coding and memo, those first that it does most to; or why it cannot be made.
record Preview(List<Affected<? extends Entity>> affected, Optional<Problem> problem) {
    private static final Comparator<Affected<? extends Entity>> WORST_FIRST = Comparator
            .<Affected<? extends Entity>>comparingInt(it -> it.fate().ordinal()).reversed();

    static Preview of(Supplier<Revision> revision, Study study) {
        try {
            var made = revision.get();
            var affected = Stream.<Affected<? extends Entity>>concat(made.codings(study).stream(), made.memos(study).stream())
                    .sorted(WORST_FIRST).toList();
            return new Preview(affected, Optional.empty());
        } catch (Problem problem) {
            return new Preview(List.of(), Optional.of(problem));
        }
    }

    /// `1 loses its words · 2 move · 14 stay`; nothing when there is nothing to tell of.
    String summary() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        affected.forEach(it -> counts.merge(it.fate(), 1, Integer::sum));
        return String.join("   ·   ", Stream.of(Fate.values()).sorted(Comparator.reverseOrder()).filter(counts::containsKey)
                .map(fate -> Messages.say("desktop.revise.count." + fate.word(), counts.get(fate))).toList());
    }
}
