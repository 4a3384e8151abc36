package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts edits in order, and lets them reach as far as whole characters, in the text as it was and as it becomes: a mark
/// set on a letter replaces the letter. Half a surrogate pair is never replaced: the other half goes with it.
final class Widening {
    private final String text;
    private final List<TextEdit> edits;

    private Widening(String text, List<TextEdit> edits) {
        this.text = text;
        this.edits = new ArrayList<>(edits);
    }

    /// @throws IllegalArgumentException when edits overlap or reach beyond the text
    static List<TextEdit> of(String text, List<TextEdit> edits) {
        var inOrder = edits.stream().map(edit -> edit.sparingPairs(text)).filter(edit -> !edit.isIdleIn(text))
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end)).toList();
        if (!inOrder.isEmpty() && inOrder.getLast().end() > text.length()) {
            throw new IllegalArgumentException("beyond the text: " + inOrder.getLast());
        }
        var widening = new Widening(text, inOrder);
        widening.mergeInsertions();
        while (widening.reachesFurther());
        return List.copyOf(widening.edits);
    }

    static String applied(String text, List<TextEdit> inOrder) {
        var after = new StringBuilder(text.length());
        var from = 0;
        for (var edit : inOrder) {
            after.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return after.append(text, from, text.length()).toString();
    }

    private void mergeInsertions() {
        for (var at = edits.size() - 1; at > 0; at--) {
            var one = edits.get(at - 1);
            var next = edits.get(at);
            if (one.end() > next.start()) throw new IllegalArgumentException("edits overlap: " + one + ", " + next);
            if (one.start() == next.end()) merge(at - 1);
        }
    }

    /// Widens one edit by one step, if any needs it.
    private boolean reachesFurther() {
        var after = applied(text, edits);
        var shift = 0;
        for (var at = 0; at < edits.size(); at++) {
            var edit = edits.get(at);
            var start = edit.start() + shift;
            if (!Clusters.mayCut(text, edit.start()) || !Clusters.mayCut(after, start)) return widenLeft(at);
            var end = start + edit.replacement().length();
            if (!Clusters.mayCut(text, edit.end()) || !Clusters.mayCut(after, end)) return widenRight(at);
            shift += edit.growth();
        }
        return false;
    }

    private boolean widenLeft(int at) {
        var edit = edits.get(at);
        if (at > 0 && edits.get(at - 1).end() == edit.start()) merge(at - 1);
        else edits.set(at, edit.reaching(edit.start() - 1, edit.end(), text));
        return true;
    }

    private boolean widenRight(int at) {
        var edit = edits.get(at);
        if (at + 1 < edits.size() && edits.get(at + 1).start() == edit.end()) merge(at);
        else edits.set(at, edit.reaching(edit.start(), edit.end() + 1, text));
        return true;
    }

    private void merge(int at) {
        edits.set(at, edits.get(at).joined(edits.remove(at + 1), text));
    }
}
