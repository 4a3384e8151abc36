package org.polyvocal.report;

import java.util.List;
import java.util.stream.IntStream;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// The hits of a search as a table, with what was asked.
public final class HitsReport {
    private static final List<Integer> NUMBERS = List.of(1, 3, 4);

    private HitsReport() {}

    /// @param settings the query, in its own words and in plain ones
    /// @param columns  document, turn, speaker, start, end, and words
    public static Report of(Origin origin, List<Fact> settings, List<String> columns, List<List<String>> hits) {
        var heads = IntStream.range(0, columns.size()).mapToObj(at -> NUMBERS.contains(at)
                ? Table.Column.number(columns.get(at))
                : Table.Column.text(columns.get(at))).toList();
        var rows = hits.stream().map(hit -> Table.Row.of(hit.toArray(String[]::new))).toList();
        var title = Messages.say("report.hits.title");
        return new Report(origin.cover(title, settings), List.of(new Table(title, heads, rows)));
    }
}
