package org.polyvocal.exchange.turns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Judges the labels of one trial together. A label by itself proves little, "Remember: …" looks like "Bloom: …"; but
/// those that recur, and those that look like the ones that recur, speak.
final class Jury {
    private static final double MOSTLY = 0.6;
    private static final double OFTEN = 0.2;
    private static final double NOW_AND_THEN = 0.1;
    /// Whether a word is a common one shows early; reading on would cost a long text dearly.
    private static final int FAR_ENOUGH = 1 << 20;
    private static final int MOST_LABELS = 1000;
    private static final int MOST_SPEAKERS = 500;

    private final Convention convention;
    private final Lines lines;
    private final List<Mark> marks;
    private final Map<String, Long> counts;
    private final boolean formal;

    Jury(Convention convention, Lines lines, List<Mark> marks) {
        this.convention = convention;
        this.lines = lines;
        this.marks = marks;
        this.counts = marks.stream().collect(Collectors.groupingBy(Mark::speaker, Collectors.counting()));
        this.formal = marks.stream().filter(mark -> Labels.isFormal(mark.label())).count() >= MOSTLY * marks.size();
    }

    /// The marks whose labels are believed. Where that many different people would speak, it is a list and nobody does.
    List<Mark> speaking() {
        var first = marks.stream().collect(Collectors.toMap(Mark::speaker, Function.identity(), (one, _) -> one));
        var believed = first.values().stream().filter(this::believes).map(Mark::speaker).collect(Collectors.toSet());
        if (believed.size() > MOST_SPEAKERS) return List.of();
        return marks.stream().filter(mark -> believed.contains(mark.speaker())).toList();
    }

    private boolean believes(Mark mark) {
        var label = mark.label();
        var count = counts.get(mark.speaker());
        var share = (double) count / marks.size();
        if (Labels.isOpening(label))
            return count >= 4 && share >= NOW_AND_THEN || RoleWords.isRole(label) && recurs(count, share);
        if (Character.isLowerCase(label.codePointAt(0))) return count >= 3 && share >= OFTEN;
        if (convention.isWeak() && !mark.timed()) return count >= 2 && (Labels.isTelling(label) || !isCommonWord(label));
        if (mark.timed() || formal && Labels.isFormal(label)) return true;
        if (formal) return count >= 3 && share >= NOW_AND_THEN || count >= 2 && RoleWords.isRole(label);
        return counts.size() > 1 && (recurs(count, share) || share >= OFTEN && covers()) || Labels.isTelling(label)
                || !isCommonWord(label);
    }

    private static boolean recurs(long count, double share) {
        return count > 1 && share >= OFTEN;
    }

    /// In a very short text nobody recurs; there it is enough that nearly every paragraph is marked.
    private boolean covers() {
        var filled = IntStream.range(0, lines.count()).filter(line -> !lines.isBlank(line)).limit(1000).count();
        return marks.size() >= MOSTLY * filled;
    }

    /// A name is never written small; a word that opens a sentence is, elsewhere.
    private boolean isCommonWord(String label) {
        var small = label.toLowerCase(Locale.ROOT);
        if (small.equals(label)) return false;
        if (counts.size() > MOST_LABELS) return true;
        var far = Math.min(lines.text().length(), FAR_ENOUGH);
        for (var at = lines.text().indexOf(small, 0, far); at >= 0; at = lines.text().indexOf(small, at + 1, far)) {
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
