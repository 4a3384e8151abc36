package org.polyvocal.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A csv file with a header row. Columns are found by name, whatever its case and whether blanks or underscores part its
/// words.
public final class Table {
    private final String name;
    private final List<String> headings;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Table(String name, List<String> headings, List<List<String>> rows) {
        this.name = name;
        this.headings = headings.stream().map(Cells::read).map(String::strip).toList();
        this.columns = columns(headings);
        this.rows = IntStream.range(0, rows.size()).mapToObj(at -> new Row(this, at + 1, rows.get(at))).toList();
    }

    /// @throws Problem when it is not text, not csv, or has no rows
    public static Table of(Original file) {
        return of(file.name(), Records.of(file));
    }

    /// A table that has been read from another kind of file. Its first row that is not empty is the header.
    ///
    /// @throws Problem when it has no rows
    public static Table of(String name, List<List<String>> rows) {
        var filled = rows.stream().dropWhile(row -> row.stream().allMatch(String::isBlank)).toList();
        if (filled.size() < 2) throw new Problem("exchange.noRows", name);
        return new Table(name, filled.getFirst(), filled.subList(1, filled.size()));
    }

    private static Map<String, Integer> columns(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < header.size(); at++) columns.putIfAbsent(plain(header.get(at)), at);
        return columns;
    }

    /// What a heading is called, whatever its case and whether blanks, hyphens or underscores part its words: `apply_when`.
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    /// The name of the file, for sentences about it.
    public String name() {
        return name;
    }

    /// What stands in the header, column by column.
    public List<String> headings() {
        return headings;
    }

    public List<Row> rows() {
        return rows;
    }

    /// True when one of these names is a column.
    public boolean has(String... names) {
        return List.of(names).stream().anyMatch(columns::containsKey);
    }

    /// @throws Problem when none of these names is a column; the first is the one a person is told
    public void require(String... names) {
        if (!has(names)) throw new Problem("exchange.noColumn", name, names[0]);
    }

    List<Integer> places(String... names) {
        var places = new ArrayList<Integer>();
        for (var each : names) if (columns.containsKey(each)) places.add(columns.get(each));
        return places;
    }
}
