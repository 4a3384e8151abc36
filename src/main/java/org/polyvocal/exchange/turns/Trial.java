package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One convention tried on one text: which of the places that look like its marks are marks.
///
/// A mark by itself proves little, "Remember: …" looks like "Bloom: …". So labels are judged together: those that recur,
/// and those that look like the ones that recur, speak.
record Trial(Convention convention, List<Mark> marks) {
    private static final double MOSTLY = 0.6;

    static Trial of(Convention convention, Lines lines, int from) {
        var candidates = IntStream.range(from, lines.count()).mapToObj(line -> convention.mark(lines, line))
                .flatMap(java.util.Optional::stream).toList();
        var placed = atTheMargin(lines, inTime(candidates));
        return new Trial(convention, convention == Convention.TIME ? placed : new Jury(lines, placed).speaking());
    }

    /// How much of the text the convention explains. A line without ornament is the weakest evidence, and a time says
    /// where somebody speaks but not who.
    double score() {
        return switch (convention) {
            case COLON, STAMP, EMPHASIS, TAB, LINE_AND_TIME -> marks.size();
            case LINE -> marks.size() < 4 || speakers() < 2 ? 0 : marks.size() * 0.8;
            case TIME -> marks.size() * 0.3;
        };
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

    /// The labels of one trial, and which of them are believed.
    private record Jury(Lines lines, List<Mark> marks) {
        List<Mark> speaking() {
            var counts = marks.stream().collect(Collectors.groupingBy(Mark::speaker, Collectors.counting()));
            var first = marks.stream().collect(Collectors.toMap(Mark::speaker, Function.identity(), (one, _) -> one));
            var formal = marks.stream().filter(mark -> Labels.isFormal(mark.label())).count() >= MOSTLY * marks.size();
            var believed = counts.keySet().stream().filter(key -> believes(first.get(key), counts, formal))
                    .collect(Collectors.toSet());
            return marks.stream().filter(mark -> believed.contains(mark.speaker())).toList();
        }

        private boolean believes(Mark mark, Map<String, Long> counts, boolean formal) {
            var count = counts.get(mark.speaker());
            var share = (double) count / marks.size();
            if (Labels.isFront(mark.label())) return count >= 4 && share >= 0.1;
            if (Character.isLowerCase(mark.label().codePointAt(0))) return count >= 3 && share >= 0.2;
            if (mark.timed() || formal && Labels.isFormal(mark.label())) return true;
            if (formal) return count >= 3 && share >= 0.1;
            return share >= 0.2 && (count > 1 || covers()) || Labels.isTelling(mark.label()) || !isCommonWord(mark.label());
        }

        /// In a very short text nobody recurs; there it is enough that nearly every paragraph is marked.
        private boolean covers() {
            var filled = IntStream.range(0, lines.count()).filter(line -> !lines.isBlank(line)).count();
            return marks.size() >= MOSTLY * filled;
        }

        /// A name is never written small; a word that opens a sentence is, elsewhere.
        private boolean isCommonWord(String label) {
            var small = label.toLowerCase(java.util.Locale.ROOT);
            if (small.equals(label)) return false;
            for (var at = lines.text().indexOf(small); at >= 0; at = lines.text().indexOf(small, at + 1)) {
                if (isWhole(at, at + small.length())) return true;
            }
            return false;
        }

        private boolean isWhole(int start, int end) {
            var text = lines.text();
            return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
        }
    }
}
