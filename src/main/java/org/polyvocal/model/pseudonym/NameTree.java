package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All ways of writing all names, folded, as a tree of their letters: however many there are, a text is read once.
final class NameTree {
    private final Node root = new Node();
    private final boolean[] begins = new boolean[0x700];

    /// What has been read, and whose name it may be.
    ///
    /// @param end in the text, with the accents of the last letter
    record Candidate(int end, Form form) {}

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>();

        Node child(int letter) {
            return next.computeIfAbsent(letter, _ -> new Node());
        }
    }

    NameTree(List<Form> forms) {
        forms.forEach(this::enter);
        for (var point = 0; point < begins.length; point++) {
            var folded = Letters.folded(point);
            begins[point] = folded.length > 0 && root.next.containsKey(folded[0]);
        }
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    private void enter(Form form) {
        var nodes = List.of(root);
        var pointed = false;
        for (var letter : letters(form.written())) {
            nodes = after(nodes, letter, pointed);
            pointed = letter == '.';
        }
        var ends = pointed ? nodes.subList(0, nodes.size() / 2) : nodes;
        ends.forEach(node -> node.forms.add(form));
    }

    /// After the point of an initial a gap may stand or not: it does in the second half of the nodes.
    private static List<Node> after(List<Node> nodes, int letter, boolean pointed) {
        if (letter == Letters.GAP && pointed) return nodes;
        var next = nodes.stream().map(node -> node.child(letter)).toList();
        if (letter != '.') return next;
        return Stream.concat(next.stream(), next.stream().map(node -> node.child(Letters.GAP))).toList();
    }

    /// With one gap where there are several, and none at the ends.
    private static List<Integer> letters(String written) {
        var letters = new ArrayList<Integer>();
        for (var point : written.strip().codePoints().toArray()) {
            for (var letter : Letters.folded(point)) {
                if (letter != Letters.GAP || !letters.isEmpty() && letters.getLast() != Letters.GAP) letters.add(letter);
            }
        }
        while (!letters.isEmpty() && letters.getLast() == Letters.GAP) letters.removeLast();
        return letters;
    }

    /// Whether a name may begin with this code point.
    boolean mayBeginWith(int point) {
        if (point < begins.length) return begins[point];
        var folded = Letters.folded(point);
        return folded.length > 0 && root.next.containsKey(folded[0]);
    }

    /// Every name that can be read from here on, the shortest first.
    List<Candidate> from(CharSequence text, int start, int limit) {
        var candidates = new ArrayList<Candidate>();
        var step = new Step(root, start);
        while (step.at < limit) {
            var next = step.on(text, limit);
            if (next.isEmpty()) break;
            if (next.get().node != step.node) {
                var end = withAccents(text, next.get().at, limit);
                next.get().node.forms.forEach(form -> candidates.add(new Candidate(end, form)));
            }
            step = next.get();
        }
        return candidates;
    }

    /// How far a name has been read.
    private record Step(Node node, int at) {
        /// Reads on by one letter, gap, or mark that means nothing.
        Optional<Step> on(CharSequence text, int limit) {
            var point = Character.codePointAt(text, at);
            var folded = Letters.folded(point);
            if (folded.length == 0) return Optional.of(new Step(node, at + Character.charCount(point)));
            if (Letters.isGap(point)) return gap().flatMap(gap -> endOfGap(text, at, limit).map(end -> new Step(gap, end)));
            return letters(folded).map(next -> new Step(next, at + Character.charCount(point)))
                    .or(() -> gap().flatMap(gap -> joined(gap, text, limit)));
        }

        private Optional<Node> gap() {
            return Optional.ofNullable(node.next.get(Letters.GAP));
        }

        private Optional<Node> letters(int... folded) {
            var next = Optional.of(node);
            for (var letter : folded) next = next.map(it -> it.next.get(letter));
            return next;
        }

        /// Names of files and addresses join the words of a name by a point, or by nothing but a capital; scripts without
        /// blanks by nothing at all.
        private Optional<Step> joined(Node gap, CharSequence text, int limit) {
            var point = Character.codePointAt(text, at);
            if (point == '.') {
                var goesOn = at + 1 < limit && Letters.isLetter(Character.codePointAt(text, at + 1));
                return goesOn ? Optional.of(new Step(gap, at + 1)) : Optional.empty();
            }
            var rises = Character.isUpperCase(point) && Character.isLowerCase(Character.codePointBefore(text, at));
            return rises || Edges.between(text, at) == Edges.Joint.UNMARKED
                    ? new Step(gap, at).on(text, limit)
                    : Optional.empty();
        }
    }

    /// Blanks, with one line end at most, or one hyphen; a paragraph ends every name.
    private static Optional<Integer> endOfGap(CharSequence text, int from, int limit) {
        var first = text.charAt(from);
        if (Letters.isHyphen(first) || first == '_') return Optional.of(from + 1);
        var lines = 0;
        var at = from;
        for (; at < limit && Letters.isGap(text.charAt(at)) && !Letters.isHyphen(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n' && ++lines > 1) return Optional.empty();
        }
        return Optional.of(at);
    }

    private static int withAccents(CharSequence text, int from, int limit) {
        var at = from;
        while (at < limit && Letters.isMark(text.charAt(at)) && Letters.isNothing(text.charAt(at))) at++;
        return at;
    }
}
