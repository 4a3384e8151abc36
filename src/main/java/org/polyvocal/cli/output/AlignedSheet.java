package org.polyvocal.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Columns under one another, for people. Long and many-lined cells are cut to one line.
final class AlignedSheet implements Sheet {
    private static final int WIDEST = 60;

    private final Appendable out;
    private final List<List<String>> rows = new ArrayList<>();

    AlignedSheet(Appendable out, List<String> columns) {
        this.out = out;
        rows.add(columns);
    }

    @Override
    public void row(List<String> cells) {
        rows.add(cells.stream().map(AlignedSheet::onOneLine).toList());
    }

    @Override
    public void end() throws IOException {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var at = 0; at < widths.length; at++) {
                line.append(row.get(at)).append(" ".repeat(widths[at] - row.get(at).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String onOneLine(String cell) {
        var line = cell.replaceAll("\\s+", " ");
        return line.length() <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0,
                        Math.min(WIDEST - 1, line.codePointCount(0, line.length())))) + "…";
    }
}
