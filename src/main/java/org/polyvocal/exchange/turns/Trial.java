package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One convention tried on one text: which of the places that look like its marks are marks.
record Trial(Convention convention, List<Mark> marks) {
    private static final double MOSTLY = 0.6;

    static Trial of(Convention convention, Lines lines, int from) {
        var candidates = IntStream.range(from, lines.count()).mapToObj(line -> convention.mark(lines, line))
                .flatMap(Optional::stream).toList();
        var placed = atTheMargin(lines, inTime(candidates));
        return new Trial(convention, convention == Convention.TIME ? placed : new Jury(convention, lines, placed).speaking());
    }

    /// How much of the text the convention explains. A line without ornament is the weakest evidence, and a time says
    /// when somebody speaks but not who.
    double score() {
        return switch (convention) {
            case COLON, STAMP, EMPHASIS, TAB, LINE_AND_TIME, NAME_ABOVE_TIME, TIME_ABOVE_NAME -> marks.size();
            case LINE -> marks.size() < 4 || speakers() < 2 ? 0 : marks.size() * 0.8;
            case TIME -> marks.size() * 0.3;
        };
    }

    /// One mark is enough only where there is no doubt about it.
    boolean convinces() {
        if (marks.size() != 1) return score() > 0;
        var only = marks.getFirst();
        return only.timed() || Labels.isFormal(only.label()) || RoleWords.isRole(only.label());
    }

    private long speakers() {
        return marks.stream().map(Mark::speaker).distinct().count();
    }

    /// Where most marks carry a time, one without belongs to a legend or to the talk, unless its label has had one before.
    private static List<Mark> inTime(List<Mark> marks) {
        var timed = marks.stream().filter(Mark::timed).count();
        if (timed < MOSTLY * marks.size()) return marks;
        var known = new HashSet<String>();
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.timed()) known.add(mark.speaker());
            if (known.contains(mark.speaker())) kept.add(mark);
        }
        return kept;
    }

    /// Where most marks stand at the margin, an indented one is talk.
    private static List<Mark> atTheMargin(Lines lines, List<Mark> marks) {
        var margin = marks.stream().filter(mark -> mark.start() == lines.start(mark.line())).toList();
        return margin.size() >= MOSTLY * marks.size() ? margin : marks;
    }
}
