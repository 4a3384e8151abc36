package org.polyvocal.exchange.network;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// A csv table of ties that people claim in interviews, with the columns `from`, `to`, `relation`, `document`, `start` and
/// `end`; `claim`, what a claim is called, is taken where it is.
public final class ClaimsFile {
    private static final List<String> REQUIRED = List.of("from", "to", "relation", "document", "start", "end");

    private final Row row;

    private ClaimsFile(Row row) {
        this.row = row;
    }

    /// Every row that is not blank, understood or refused.
    ///
    /// @throws Problem when it is not a table, or lacks a column that it cannot do without
    public static List<ClaimRow> read(Path file) {
        var table = Table.of(Original.of(file));
        REQUIRED.forEach(table::require);
        return table.rows().stream().filter(row -> !row.isBlank()).map(ClaimsFile::read).toList();
    }

    private static ClaimRow read(Row row) {
        try {
            return new ClaimsFile(row).claimed();
        } catch (Problem problem) {
            return new ClaimRow.Refused(row.number(), problem);
        }
    }

    private ClaimRow claimed() {
        var called = row.cell("claim");
        return new ClaimRow.Claimed(row.number(), called.isEmpty() ? String.valueOf(row.number()) : called, word("from"),
                word("to"), word("relation"), word("document"), points());
    }

    private Span points() {
        var start = number("start");
        var end = number("end");
        if (start < 0 || end <= start) throw new Problem("exchange.codingSpan", row.number(), start, end);
        return new Span(start, end);
    }

    private int number(String column) {
        var written = word(column);
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new Problem(e, "exchange.codingNumber", row.number(), column, written);
        }
    }

    private String word(String column) {
        var word = row.cell(column);
        if (word.isEmpty()) throw new Problem("exchange.codingWithout", row.number(), column);
        return word;
    }
}
