package org.polyvocal.exchange.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.words.Problem;

/// Reads an adjacency matrix: a row says whom its person names. `NA` is no answer, 0 is no tie, and the diagonal is nothing.
final class MatrixReader {
    private static final Set<String> UNANSWERED = Set.of("NA", "N/A", "na", "n/a", "#N/A", ".", "?");
    private final List<String> columns;
    private final Gathering gathering;
    private final Set<String> read = new HashSet<>();
    private int unanswered;

    private MatrixReader(List<String> columns, Gathering gathering) {
        this.columns = columns;
        this.gathering = gathering;
    }

    static Reported read(List<List<String>> rows, Gathering gathering) {
        var headings = rows.getFirst().stream().map(String::strip).toList();
        var last = headings.size();
        while (last > 1 && headings.get(last - 1).isEmpty()) last--;
        var columns = headings.subList(1, Math.max(1, last));
        refuseBadHeadings(columns, gathering.file());
        var reader = new MatrixReader(columns, gathering);
        columns.forEach(name -> gathering.listed(Listed.of(0, name)));
        for (var at = 1; at < rows.size(); at++) {
            var cells = rows.get(at);
            var number = at;
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) gathering.row(number, () -> reader.row(number, cells));
        }
        reader.tell();
        return gathering.reported(Layout.MATRIX);
    }

    private static void refuseBadHeadings(List<String> columns, String file) {
        if (columns.isEmpty()) throw new Problem("exchange.networkEmpty", file);
        var seen = new HashSet<String>();
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at).isEmpty()) throw new Problem("exchange.networkHeadless", file, at + 2);
            if (!seen.add(columns.get(at))) throw new Problem("exchange.networkHeadingTwice", file, columns.get(at));
        }
    }

    private void row(int row, List<String> cells) {
        var person = cells.getFirst().strip();
        if (!columns.contains(person)) throw new Problem("exchange.networkRowUnknown", row, gathering.file(), person);
        if (!read.add(person)) throw new Problem("exchange.networkRowTwice", row, gathering.file(), person);
        if (cells.size() - 1 > columns.size()) throw new Problem("exchange.networkLongRow", row, gathering.file());
        var ties = new Answers(gathering, row, Optional.empty(), person);
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at).equals(person)) continue;
            var written = at + 1 < cells.size() ? cells.get(at + 1).strip() : "";
            ties.take(columns.get(at), columns.get(at), UNANSWERED.contains(written) ? "" : written);
        }
        unanswered += ties.put();
    }

    private void tell() {
        if (unanswered > 0) gathering.remark("exchange.networkGaps", gathering.file(), unanswered);
        columns.stream().filter(person -> !read.contains(person))
                .forEach(person -> gathering.asked(0, Optional.empty(), person, false));
    }
}
