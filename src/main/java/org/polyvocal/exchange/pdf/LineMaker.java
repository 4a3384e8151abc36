package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Utterance;

/// Makes lines of the words of a page, in the order in which a person reads them: one column after the other, and what
/// runs across both where it stands.
final class LineMaker {
    private final Sheet sheet;
    private final Optional<Gutter> gutter;
    private final TabStops stops;
    private final List<Line> lines = new ArrayList<>();

    private LineMaker(Sheet sheet, Optional<Gutter> gutter, TabStops stops) {
        this.sheet = sheet;
        this.gutter = gutter;
        this.stops = stops;
    }

    static List<Line> lines(List<Sheet> sheets) {
        return Gutter.of(sheets).map(gutter -> lines(sheets, Optional.of(gutter))).orElseGet(() -> ofShortOnes(sheets));
    }

    /// Columns of short lines look like names and words beside them, or like questions on the left and answers on the right;
    /// but several people speak in each.
    private static List<Line> ofShortOnes(List<Sheet> sheets) {
        return Gutter.perhaps(sheets).map(gutter -> lines(sheets, Optional.of(gutter)))
                .filter(columns -> speakers(columns, 1) > 1 && speakers(columns, 2) > 1)
                .orElseGet(() -> lines(sheets, Optional.empty()));
    }

    private static long speakers(List<Line> lines, int column) {
        var text = lines.stream().filter(line -> line.column() == column).map(Line::text).collect(Collectors.joining("\n"));
        return Recognition.of(text).utterances().stream().map(Utterance::speaker).filter(name -> !name.isEmpty()).distinct()
                .count();
    }

    private static List<Line> lines(List<Sheet> sheets, Optional<Gutter> gutter) {
        var stops = gutter.isPresent() ? new TabStops(Optional.empty()) : TabStops.of(sheets);
        return sheets.stream().flatMap(sheet -> new LineMaker(sheet, gutter, stops).lines().stream()).toList();
    }

    private List<Line> lines() {
        var waiting = new ArrayList<List<Word>>();
        for (var row : sheet.rows()) {
            if (gutter.isPresent() && !gutter.get().isCrossedBy(sheet, row)) waiting.add(row);
            else {
                columns(waiting);
                line(0, row);
            }
        }
        columns(waiting);
        return lines;
    }

    private void columns(List<List<Word>> rows) {
        for (var column = 1; column <= 2; column++) {
            for (var row : rows) line(column, side(row, column));
        }
        rows.clear();
    }

    private List<Word> side(List<Word> row, int column) {
        return row.stream().filter(word -> gutter.orElseThrow().isBefore(sheet, word) == (column == 1)).toList();
    }

    private void line(int column, List<Word> row) {
        var ink = row.stream().filter(word -> !word.isBlank()).toList();
        if (ink.isEmpty()) return;
        var whole = Word.around("", ink);
        lines.add(new Line(sheet.number(), column, sheet.start(whole), sheet.end(whole), ink.getFirst().baseline(),
                whole.size(), text(row), first(row)));
    }

    private String text(List<Word> row) {
        var text = new StringBuilder();
        var end = Float.NaN;
        var blank = false;
        var printed = row.stream().sorted(Comparator.comparing(Word::left)).toList();
        for (var word : printed) {
            var gap = word.left() - end;
            if (word.isBlank()) blank = true;
            else {
                if (stops.isAt(sheet, row, word)) text.append('\t');
                else if (!text.isEmpty() && (blank || gap > sheet.gap(word.size()))) text.append(' ');
                text.append(word.text());
                blank = false;
                end = word.right();
            }
        }
        return Direction.logical(text.toString(), sheet.rightToLeft());
    }

    /// How wide the first word is, which may have been printed in pieces. Where words are not parted by blanks, as in
    /// Chinese, a line may end after any letter.
    private float first(List<Word> row) {
        var ink = row.stream().dropWhile(Word::isBlank).toList();
        var end = sheet.end(ink.getFirst());
        for (var word : ink) {
            if (word.isBlank() || sheet.start(word) - end > sheet.gap(word.size())) break;
            end = Math.max(end, sheet.end(word));
        }
        var width = end - sheet.start(ink.getFirst());
        return Hyphens.isUnspaced(ink.getFirst().text().codePointAt(0)) ? Math.min(width, 2 * ink.getFirst().size()) : width;
    }
}
