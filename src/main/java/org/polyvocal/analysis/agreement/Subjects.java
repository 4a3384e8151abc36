package org.polyvocal.analysis.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;

/// For which subjects the codings of a code count, by number.
final class Subjects {
    private static final int[] NONE = {};

    private final Map<Id<Code>, int[]> numbers = new HashMap<>();

    Subjects(List<Subject> subjects) {
        subjects.stream().flatMap(subject -> subject.counted().stream()).distinct()
                .forEach(code -> numbers.put(code, IntStream.range(0, subjects.size())
                        .filter(at -> subjects.get(at).counted().contains(code)).toArray()));
    }

    int[] of(Id<Code> code) {
        return numbers.getOrDefault(code, NONE);
    }
}
