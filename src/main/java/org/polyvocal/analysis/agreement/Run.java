package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where a coder has a code: codings of it that overlap or touch, melted together.
///
/// @param coder the number among those compared
record Run(int start, int end, int coder) {
    /// For each of the subjects, the runs of all coders, by start.
    static List<List<Run>> of(Work work, Terms terms, Subjects subjects) {
        var coders = terms.coders();
        List<List<Run>> runs = new ArrayList<>(Collections.nCopies(terms.subjects().size(), List.of()));
        var open = new int[terms.subjects().size() * coders.size()];
        for (var coding : work.codings()) {
            var coder = coders.indexOf(coding.coder());
            if (coder < 0 || !work.coders().contains(coding.coder())) continue;
            for (var subject : subjects.of(coding.code())) {
                if (runs.get(subject).isEmpty()) runs.set(subject, new ArrayList<>());
                add(runs.get(subject), open, subject * coders.size() + coder,
                        new Run(coding.span().start(), coding.span().end(), coder));
            }
        }
        return runs;
    }

    /// Codings come by start, so a run is open until one begins beyond its end.
    private static void add(List<Run> runs, int[] open, int place, Run next) {
        var last = open[place] - 1;
        if (last >= 0 && next.start <= runs.get(last).end) {
            var before = runs.get(last);
            runs.set(last, new Run(before.start, Math.max(before.end, next.end), next.coder));
        } else {
            runs.add(next);
            open[place] = runs.size();
        }
    }
}
