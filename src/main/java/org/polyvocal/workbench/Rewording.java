package org.polyvocal.workbench;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polyvocal.model.Words;
import org.polyvocal.model.revision.TextEdit;

/// Which words somebody has changed who was shown a stretch of a text and hands back another. Words are compared as
/// wholes: a mended typo is a word put in the place of another.
///
/// A field to type in shows no control characters but tabs and line ends. Those that are in the text stay with the
/// character before them, unless that is taken out.
final class Rewording {
    private final String stretch;
    private final List<Piece> before;
    private final List<Piece> after;

    /// A word, or one character between two.
    ///
    /// @param end in the stretch, with what is not shown after it
    private record Piece(String shown, int start, int end) {
        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Piece " + start + ".." + end;
        }
    }

    private Rewording(String stretch, String typed) {
        this.stretch = stretch;
        this.before = pieces(stretch);
        this.after = pieces(typed);
    }

    /// @param offset of the stretch in its text, in which the edits count
    static List<TextEdit> edits(String stretch, int offset, String typed) {
        return new Rewording(stretch, typed).edits().stream()
                .map(edit -> new TextEdit(offset + edit.start(), offset + edit.end(), edit.replacement())).toList();
    }

    /// What a field to type in shows of a stretch.
    static String shown(String stretch) {
        return stretch.codePoints().filter(Rewording::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Where in a stretch a place in what is shown of it lies: before the next shown character.
    static int place(String stretch, int shown) {
        var places = places(stretch, shown(stretch).length());
        return places[Math.clamp(shown, 0, places.length - 1)];
    }

    private static boolean isShown(int point) {
        return point >= ' ' && point != 0x7F || point == '\t' || point == '\n';
    }

    private List<TextEdit> edits() {
        var words = before.stream().map(Piece::shown).toList();
        var typed = after.stream().map(Piece::shown).toList();
        var edits = new ArrayList<TextEdit>();
        for (var delta : DiffUtils.diff(words, typed, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            var edit = edit(delta);
            if (!edits.isEmpty() && edits.getLast().end() == edit.start()) edit = joined(edits.removeLast(), edit);
            edits.add(edit);
        }
        return edits;
    }

    private TextEdit edit(AbstractDelta<String> delta) {
        var at = delta.getSource().getPosition();
        var size = delta.getSource().size();
        return new TextEdit(start(at), size == 0 ? start(at) : before.get(at + size - 1).end,
                String.join("", delta.getTarget().getLines()));
    }

    private int start(int at) {
        return at < before.size() ? before.get(at).start : stretch.length();
    }

    /// What was taken out and what was put in there are told one after the other, though one stands for the other.
    private static TextEdit joined(TextEdit one, TextEdit next) {
        return new TextEdit(one.start(), next.end(), one.replacement() + next.replacement());
    }

    private static List<Piece> pieces(String stretch) {
        var shown = shown(stretch);
        var places = places(stretch, shown.length());
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var word : Words.in(shown)) {
            for (; at < word.start(); at = shown.offsetByCodePoints(at, 1)) pieces.add(character(shown, at, places));
            pieces.add(new Piece(word.of(shown), places[at], places[word.end()]));
            at = word.end();
        }
        for (; at < shown.length(); at = shown.offsetByCodePoints(at, 1)) pieces.add(character(shown, at, places));
        return pieces;
    }

    private static Piece character(String shown, int at, int[] places) {
        var end = shown.offsetByCodePoints(at, 1);
        return new Piece(shown.substring(at, end), places[at], places[end]);
    }

    /// Where each shown character stands in the stretch, and where the stretch ends; the first has what precedes it.
    private static int[] places(String stretch, int shown) {
        var places = new int[shown + 1];
        Arrays.fill(places, stretch.length());
        var at = 0;
        for (var place = 0; place < stretch.length(); place++) {
            if (isShown(stretch.charAt(place))) places[at++] = place;
        }
        if (shown > 0) places[0] = 0;
        return places;
    }
}
