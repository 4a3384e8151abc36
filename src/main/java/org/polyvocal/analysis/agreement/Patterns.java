package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.analysis.agreement.coefficient.Ways;

/// Numbers the different ways in which units were answered, as they are met.
final class Patterns {
    private record Pattern(long seen, long coded) {}

    private final int coders;
    private final Map<Pattern, Integer> numbers = new HashMap<>();
    private final List<int[]> answers = new ArrayList<>();

    Patterns(int coders) {
        this.coders = coders;
    }

    /// @param seen  a bit for each coder who worked on the unit
    /// @param coded a bit for each who has the code there
    int number(long seen, long coded) {
        return numbers.computeIfAbsent(new Pattern(seen, coded), this::enter);
    }

    private int enter(Pattern pattern) {
        var way = new int[coders];
        for (var coder = 0; coder < coders; coder++) {
            var bit = 1L << coder;
            way[coder] = (pattern.seen & bit) == 0
                    ? Ways.MISSING
                    : (pattern.coded & bit) == 0 ? Sample.ABSENT : Sample.PRESENT;
        }
        answers.add(way);
        return answers.size() - 1;
    }

    Ways ways() {
        return Ways.of(2, answers);
    }
}
