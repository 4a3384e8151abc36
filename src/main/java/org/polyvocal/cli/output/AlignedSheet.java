package org.polyvocal.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Columns under one another, for people. Long and many-lined cells are cut to one line; the first rows say how wide the
/// columns are, so that a table of any length needs little memory.
final class AlignedSheet implements Sheet {
    private static final int WIDEST = 64; // a SHA-256 fits
    private static final int MEASURED = 1_000;

    private final Appendable out;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths = {};

    AlignedSheet(Appendable out, List<String> columns) {
        this.out = out;
        waiting.add(columns);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        var row = cells.stream().map(AlignedSheet::onOneLine).toList();
        if (widths.length > 0) write(row);
        else waiting.add(row);
        if (waiting.size() > MEASURED) end();
    }

    @Override
    public void end() throws IOException {
        if (widths.length == 0) widths = IntStream.range(0, waiting.getFirst().size()).map(this::widest).toArray();
        for (var row : waiting) write(row);
        waiting.clear();
    }

    private int widest(int column) {
        return waiting.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private void write(List<String> row) throws IOException {
        var line = new StringBuilder();
        for (var at = 0; at < widths.length; at++) {
            line.append(row.get(at)).append(" ".repeat(Math.max(0, widths[at] - width(row.get(at))) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /// Nothing that would move a terminal's cursor or change its colours gets through.
    private static String onOneLine(String cell) {
        var line = cell.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ");
        return width(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
