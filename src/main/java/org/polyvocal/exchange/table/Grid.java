package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.model.words.Problem;

/// The rows of a table that hold something, all of the same length.
record Grid(List<List<String>> rows) {
    private static final long MOST_CELLS = 20_000_000;
    private static final int LONGEST = 40;

    static Grid of(String file, List<List<String>> rows) {
        var filled = rows.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList();
        var width = filled.stream().mapToInt(Grid::width).max().orElse(0);
        if ((long) width * filled.size() > MOST_CELLS) throw new Problem("exchange.tableLarge", file, filled.size(), width);
        return new Grid(filled.stream().map(row -> padded(row, width)).toList());
    }

    /// Programs that save tables often add empty columns at their right.
    private static int width(List<String> row) {
        var width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) width--;
        return width;
    }

    private static List<String> padded(List<String> row, int width) {
        if (row.size() >= width) return List.copyOf(row.subList(0, width));
        var padded = new ArrayList<>(row);
        padded.addAll(Collections.nCopies(width - row.size(), ""));
        return List.copyOf(padded);
    }

    Grid from(int row) {
        return new Grid(rows.subList(row, rows.size()));
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    List<String> header() {
        return rows.getFirst();
    }

    /// What stands in the column below the header, without white space around it.
    List<String> below(int column) {
        return column(column).subList(1, rows.size());
    }

    List<String> column(int column) {
        return rows.stream().map(row -> row.get(column).strip()).toList();
    }

    /// The names of the columns, for a person; one without is called by its letter, as in a spreadsheet.
    String columns() {
        return String.join(", ",
                IntStream.range(0, Math.min(width(), LONGEST)).mapToObj(this::heading).map(Grid::shortened).toList());
    }

    String heading(int column) {
        var heading = header().get(column).strip().replaceAll("\\s+", " ");
        return heading.isEmpty() ? letters(column) : heading;
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String shortened(String heading) {
        return heading.length() <= LONGEST ? heading : heading.substring(0, heading.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /// Codings, codebooks, findings and ties are tables with long texts too, and are brought in otherwise.
    boolean isOfCodes() {
        if (rows.isEmpty()) return false;
        var names = header().stream().map(Table::plain).toList();
        var code = names.stream().anyMatch(Set.of("code", "code_id", "code_name", "short_name")::contains);
        var coded = names.contains("coder") || names.containsAll(Set.of("start", "end"));
        var defined = names.stream().anyMatch(Set.of("definition", "description", "apply_when", "parent", "parent_id")::contains);
        return code && (coded || defined) || names.containsAll(Set.of("source", "target")) || names.contains("assertion");
    }

    @Override
    public String toString() {
        return "Grid of " + rows.size() + " rows";
    }
}
