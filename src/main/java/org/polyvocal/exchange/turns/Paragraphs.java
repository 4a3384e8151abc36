package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Span;

/// A text in which nobody is named: each paragraph is a turn of nobody's.
final class Paragraphs {
    private Paragraphs() {}

    /// Blocks between blank lines; in a text without blank lines, lines.
    static List<Utterance> of(Lines lines, int from) {
        var start = Math.min(from, lines.count() - 1);
        var blocks = blocks(lines, start);
        return blocks.size() > 1 ? blocks : eachLine(lines, start);
    }

    private static List<Utterance> blocks(Lines lines, int from) {
        var found = new ArrayList<Utterance>();
        for (var line = from; line < lines.count(); line++) {
            if (lines.isBlank(line)) continue;
            var end = lines.endOfBlock(line);
            found.add(paragraph(lines, line, end));
            line = end - 1;
        }
        return found;
    }

    private static List<Utterance> eachLine(Lines lines, int from) {
        var found = new ArrayList<Utterance>();
        for (var line = from; line < lines.count(); line++) {
            if (!lines.isBlank(line)) found.add(paragraph(lines, line, line + 1));
        }
        return found;
    }

    private static Utterance paragraph(Lines lines, int first, int end) {
        var span = new Span(lines.start(first), lines.end(end - 1)).trimmed(lines.text()).orElseThrow();
        return new Utterance("", span, span, Optional.empty());
    }
}
