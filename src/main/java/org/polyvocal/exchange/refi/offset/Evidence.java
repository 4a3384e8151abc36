package org.polyvocal.exchange.refi.offset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Span;

/// How well each way of counting explains the selections of one text: whether they are on the words that their names quote,
/// begin and end with words, and lie within the text at all.
final class Evidence {
    private static final int SAMPLE = 600;
    private static final double QUOTED = 6;
    private static final double OUTSIDE = -3;

    private final SourceText text;
    private final List<Marked> sample;
    private final Map<Counting, Double> scores = new HashMap<>();

    Evidence(SourceText text, List<Marked> selections) {
        this.text = text;
        this.sample = selections.size() <= SAMPLE ? selections : every(selections);
        if (!sample.isEmpty()) weigh();
    }

    private static List<Marked> every(List<Marked> selections) {
        var step = selections.size() / SAMPLE;
        return java.util.stream.IntStream.range(0, SAMPLE).mapToObj(at -> selections.get(at * step)).toList();
    }

    private void weigh() {
        Counting.all().stream().map(text::simplest).distinct()
                .forEach(counting -> scores.put(counting, score(text.positions(counting), counting.last() ? 1 : 0)));
    }

    private double score(int[] positions, int longer) {
        var score = 0.0;
        for (var each : sample) {
            if (each.start() == each.end()) continue; // marks a place, and tells nothing of ends
            score += SourceText.span(positions, each.start(), each.end() + longer).map(span -> score(span, each.name()))
                    .orElse(OUTSIDE);
        }
        return score;
    }

    private double score(Span span, String name) {
        var words = text.text();
        var from = span.start();
        var to = span.end();
        var score = 0.0;
        if (from == 0 || !isWord(from - 1) || !isWord(from)) score += 1;
        if (to == words.length() || !isWord(to - 1) || !isWord(to)) score += 1;
        if (!Character.isWhitespace(words.charAt(from))) score += 0.5;
        if (!Character.isWhitespace(words.charAt(to - 1))) score += 0.5;
        return Quoting.isQuote(name, span.of(words)) ? score + QUOTED : score;
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.text().charAt(at));
    }

    double of(Counting counting) {
        return scores.getOrDefault(text.simplest(counting), 0.0);
    }

    /// How many selections were looked at.
    int weight() {
        return sample.size();
    }
}
