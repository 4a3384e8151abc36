package org.polyvocal.exchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Utterance;

/// Makes a text of printed pages: a line for each paragraph, with an empty one where more room was left.
final class Pages {
    private final List<Line> lines;
    private final Joints joints;
    private final Hyphens hyphens;

    private Pages(List<Line> lines, float paper) {
        var printed = lines.stream().map(Line::text).toList();
        this.lines = lines;
        this.joints = new Joints(lines, openings(printed), paper);
        this.hyphens = new Hyphens(printed);
    }

    static String text(List<Sheet> sheets) {
        var lines = Furniture.without(LineMaker.lines(MarginNumbers.without(sheets)));
        return lines.isEmpty() ? "" : new Pages(lines, sheets.getFirst().width()).text();
    }

    private String text() {
        var text = new StringBuilder();
        for (var line = 0; line < lines.size();) {
            if (line > 0) text.append(joints.isApart(line - 1) ? "\n\n" : "\n");
            var end = line;
            while (joints.goesOn(line, end)) end++;
            text.append(paragraph(line, end));
            line = end + 1;
        }
        return text.append('\n').toString().replace("\u00AD", "");
    }

    private String paragraph(int first, int last) {
        var paragraph = lines.get(first).text();
        for (var line = first + 1; line <= last; line++) paragraph = hyphens.join(paragraph, lines.get(line).text());
        return paragraph;
    }

    /// The lines on which somebody begins to speak: no paragraph runs on into one.
    private static Set<Integer> openings(List<String> printed) {
        var marked = Recognition.of(String.join("\n", printed)).utterances().stream()
                .filter(turn -> !turn.speaker().isEmpty() || turn.time().isPresent()).map(Utterance::span)
                .map(span -> span.start()).collect(Collectors.toSet());
        var openings = new HashSet<Integer>();
        var start = 0;
        for (var line = 0; line < printed.size(); line++) {
            if (marked.contains(start)) openings.add(line);
            start += printed.get(line).length() + 1;
        }
        return openings;
    }
}
