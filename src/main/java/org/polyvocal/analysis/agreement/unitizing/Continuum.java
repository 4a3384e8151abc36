package org.polyvocal.analysis.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;

/// A text as long as it is, and what each coder made of it.
///
/// @param length   from 0 to here
/// @param values   how many there are to choose from
/// @param sections of each coder, in order, none overlapping another
public record Continuum(long length, int values, List<List<Section>> sections) {
    public Continuum {
        sections = sections.stream().map(own -> own.stream().sorted().toList()).toList();
        for (var own : sections) {
            for (var at = 1; at < own.size(); at++) {
                if (own.get(at).start() < own.get(at - 1).end()) throw new IllegalArgumentException("sections overlap");
            }
            if (!own.isEmpty() && own.getLast().end() > length) throw new IllegalArgumentException("beyond the end");
        }
    }

    int coders() {
        return sections.size();
    }

    /// What lies between a coder's sections of one value; other values are gap, too.
    List<long[]> gaps(int coder, int value) {
        var gaps = new ArrayList<long[]>();
        var from = 0L;
        for (var section : sections.get(coder)) {
            if (section.value() != value) continue;
            if (section.start() > from) gaps.add(new long[]{from, section.start()});
            from = section.end();
        }
        if (from < length) gaps.add(new long[]{from, length});
        return gaps;
    }

    List<Section> of(int coder, int value) {
        return sections.get(coder).stream().filter(section -> section.value() == value).toList();
    }
}
