package org.polyvocal.exchange.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.joints = new Joints(lines, labels(printed), paper);
        this.hyphens = new Hyphens(printed, joints.fillLines());
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
        var paragraph = new StringBuilder(lines.get(first).text());
        for (var line = first + 1; line <= last; line++) {
            switch (hyphens.between(lines.get(line - 1).text(), lines.get(line).text())) {
                case BLANK -> paragraph.append(' ');
                case HYPHEN -> paragraph.setLength(paragraph.length() - 1);
                case NOTHING -> {}
            }
            paragraph.append(lines.get(line).text());
        }
        return paragraph.toString();
    }

    /// The lines on which somebody seems to begin to speak, with who that is. A time alone is nobody's.
    private static Map<Integer, String> labels(List<String> printed) {
        var marked = Recognition.of(String.join("\n", printed)).utterances().stream()
                .filter(turn -> !turn.speaker().isEmpty() || turn.time().isPresent())
                .collect(Collectors.toMap(turn -> turn.span().start(), Utterance::speaker));
        var labels = new HashMap<Integer, String>();
        var start = 0;
        for (var line = 0; line < printed.size(); line++) {
            if (marked.containsKey(start)) labels.put(line, marked.get(start));
            start += printed.get(line).length() + 1;
        }
        return labels;
    }
}
