package org.polyvocal.workbench.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.pseudonym.Occurrence;

/// Counts names by where they stand; doubtful ones are left out.
final class Tally {
    private final Map<Where, Long> counts = new LinkedHashMap<>();

    private record Where(Pseudonym name, String place) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Where of " + name;
        }
    }

    void add(Occurrence occurrence, String place) {
        if (occurrence.likeness().isCertain()) counts.merge(new Where(occurrence.pseudonym(), place), 1L, Long::sum);
    }

    List<Leak> leaks() {
        return counts.entrySet().stream()
                .map(entry -> new Leak(entry.getKey().name().name(), entry.getKey().place(), entry.getValue())).toList();
    }
}
