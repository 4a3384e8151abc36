package org.polyvocal.exchange.network;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.exchange.coding.PassageRow;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A csv table of ties that people claim in interviews, with the columns `from`, `to`, `relation`, `document`, `start` and
/// `end`; `claim`, what a claim is called, is taken where it is.
public final class ClaimsFile {
    private static final String[] START = {"start"};
    private static final String[] END = {"end"};
    private static final List<String> REQUIRED = List.of("from", "to", "relation", "document", "start", "end");

    private ClaimsFile() {}

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
            return claimed(row);
        } catch (Problem problem) {
            return new ClaimRow.Refused(row.number(), problem);
        }
    }

    private static ClaimRow claimed(Row row) {
        var called = row.cell("claim");
        var passage = new PassageRow(row);
        return new ClaimRow.Claimed(row.number(), called.isEmpty() ? String.valueOf(row.number()) : called,
                passage.word("from"), passage.word("to"), passage.word("relation"), passage.word("document"),
                passage.points(START, END));
    }
}
