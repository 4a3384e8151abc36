package org.polyvocal.exchange.coding;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.csv.TableWriter;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A csv table of codings. Read, it needs the columns `document`, `start`, `end`, `code`, `coder`, by these or similar
/// names; `claim`, `stance` and the other qualifiers, `weight`, `memo`, `id` and `created` are taken where they are.
public final class CodingsFile {
    /// The columns that are written, in their order.
    public static final List<String> COLUMNS = List.of("id", "document", "start", "end", "code", "coder", "created", "claim",
            "stance", "weight", "memo", "speaker", "turn", "text", "time");

    private CodingsFile() {}

    /// Every row, understood or refused.
    ///
    /// @throws Problem when it is not a table, or lacks a column that it cannot do without
    public static List<CodingRow> read(Path file) {
        return read(Original.of(file));
    }

    /// As [#read(Path)], of a file that is already in memory.
    public static List<CodingRow> read(Original file) {
        var table = Table.of(file);
        RowReader.required().forEach(table::require);
        return table.rows().stream().map(RowReader::read).toList();
    }

    /// Closes `out`.
    ///
    /// @param cells [Cells#SAFE_FOR_SPREADSHEETS] for a file that people open, [Cells#EXACT] for one that programs read
    public static void write(Writer out, Cells cells, Iterable<CodingLine> lines) {
        try (var table = new TableWriter(out, cells, COLUMNS)) {
            lines.forEach(line -> table.row(line.cells()));
        }
    }
}
