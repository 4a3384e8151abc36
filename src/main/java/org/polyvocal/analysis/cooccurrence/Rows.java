package org.polyvocal.analysis.cooccurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;

/// Which rows of the matrix a code counts for: its own if it was asked for, and, rolled up, those of the codes above it.
final class Rows {
    private static final int[] NONE = {};

    private final Map<Id<Code>, Integer> numbers = new HashMap<>();
    private final Map<Id<Code>, int[]> rows = new HashMap<>();

    Rows(Question question) {
        for (var code : question.codes()) numbers.put(code.id(), numbers.size());
        for (var code : question.codebook().codes()) {
            var counted = switch (question.nesting()) {
                case SEPARATE -> List.of(code);
                case ROLLED_UP -> question.codebook().lineage(code).reversed();
            };
            rows.put(code.id(), numbersOf(counted));
        }
    }

    int size() {
        return numbers.size();
    }

    /// The row of a code.
    ///
    /// @throws IllegalArgumentException when it was not asked for
    int number(Code code) {
        var number = numbers.get(code.id());
        if (number == null) throw new IllegalArgumentException("not in the matrix: " + code.id());
        return number;
    }

    int[] of(Id<Code> code) {
        return rows.getOrDefault(code, NONE);
    }

    private int[] numbersOf(List<Code> codes) {
        var found = new ArrayList<Integer>();
        for (var code : codes) if (numbers.containsKey(code.id())) found.add(numbers.get(code.id()));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
