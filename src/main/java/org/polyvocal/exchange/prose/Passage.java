package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// Words with the places in them that remarks refer to: a paragraph, or all that stands in a cell.
record Passage(String words, List<Anchor> anchors) implements Block {
    static final Passage EMPTY = new Passage("", List.of());

    Passage {
        anchors = List.copyOf(anchors);
    }

    static Passage joined(List<Passage> passages, String between) {
        return joined(passages, (_, _) -> between);
    }

    /// @param between what is to stand between the words of two neighbours
    static Passage joined(List<Passage> passages, BinaryOperator<String> between) {
        var words = new StringBuilder();
        var anchors = new ArrayList<Anchor>();
        for (var at = 0; at < passages.size(); at++) {
            if (at > 0) words.append(between.apply(passages.get(at - 1).words, passages.get(at).words));
            var offset = words.length();
            passages.get(at).anchors.forEach(anchor -> anchors.add(anchor.moved(offset)));
            words.append(passages.get(at).words);
        }
        return new Passage(words.toString(), anchors);
    }

    static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::words).toList();
    }

    /// Without white space at its ends.
    Passage stripped() {
        var kept = words.strip();
        if (kept.length() == words.length()) return this;
        var cut = words.length() - words.stripLeading().length();
        return new Passage(kept, anchors.stream()
                .map(anchor -> new Anchor(Math.clamp(anchor.at() - cut, 0, kept.length()), anchor.id(), anchor.edge()))
                .toList());
    }

    /// Cut at the line ends in it.
    List<Passage> lines() {
        var lines = new ArrayList<Passage>();
        var from = 0;
        for (var line : words.split("\n", -1)) {
            var start = from;
            var end = start + line.length();
            lines.add(new Passage(line, anchors.stream().filter(anchor -> anchor.at() >= start && anchor.at() <= end)
                    .map(anchor -> anchor.moved(-start)).toList()));
            from = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Passage of " + words.length();
    }
}
