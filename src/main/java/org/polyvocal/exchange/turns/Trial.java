package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One convention tried on one text: which of the places that look like its marks are marks.
record Trial(Convention convention, Lines lines, List<Mark> marks) {
    private static final double MOSTLY = 0.6;

    static Trial of(Convention convention, Lines lines, int from) {
        var candidates = IntStream.range(from, lines.count()).mapToObj(line -> convention.mark(lines, line))
                .flatMap(Optional::stream).map(mark -> mark.timedBeside(lines)).toList();
        var placed = atTheMargin(lines, inTime(candidates));
        var speaking = convention == Convention.TIME ? placed : new Jury(convention, lines, placed).speaking();
        return new Trial(convention, lines, speaking);
    }

    /// How much of the text the convention explains. A line without ornament is the weakest evidence, and a time says
    /// when somebody speaks but not who.
    double score() {
        if (convention.isWeak() && !isTimed() && (marks.size() < 4 || speakers() < 2)) return 0;
        if (convention.needsMost() && coverage() < MOSTLY) return 0;
        return marks.size() * convention.weight();
    }

    /// A few marks are enough only where there is no doubt about them: somebody speaks again, or nearly every paragraph is
    /// somebody's, or the labels say that they are labels.
    boolean convinces() {
        if (score() == 0) return false;
        return marks.stream().anyMatch(Mark::timed) || speakers() < marks.size() || coverage() >= MOSTLY && marks.size() > 1
                || marks.stream().allMatch(mark -> Labels.isFormal(mark.label()) || RoleWords.isRole(mark.label()));
    }

    private boolean isTimed() {
        return !marks.isEmpty() && marks.stream().allMatch(Mark::timed);
    }

    private long speakers() {
        return marks.stream().map(Mark::speaker).distinct().count();
    }

    /// The share of paragraphs from the first mark on that are marked.
    private double coverage() {
        if (marks.isEmpty()) return 0;
        var from = marks.getFirst().line();
        var paragraphs = IntStream.range(from, lines.count())
                .filter(line -> !lines.isBlank(line) && (line == from || lines.isBlank(line - 1))).count();
        return marks.size() / (double) Math.max(paragraphs, 1);
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

    /// Where most marks stand at the margin, an indented one is talk. Where lines are numbered, nobody can see the margin.
    private static List<Mark> atTheMargin(Lines lines, List<Mark> marks) {
        if (lines.areNumbered()) return marks;
        var margin = marks.stream().filter(mark -> mark.start() == lines.start(mark.line())).toList();
        return margin.size() >= MOSTLY * marks.size() ? margin : marks;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return convention + " with " + marks.size() + " marks";
    }
}
