package org.polyvocal.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Writes a csv table: RFC 4180, a header row, `\n` at the end of each.
///
/// ```
/// try (var table = new TableWriter(out, Cells.EXACT, COLUMNS)) {
///     table.row(List.of("1", "ok", ""));
/// }
/// ```
public final class TableWriter implements Closeable {
    private final CsvWriter csv;
    private final Cells cells;

    public TableWriter(Writer out, Cells cells, List<String> columns) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        this.cells = cells;
        row(columns);
    }

    public void row(List<String> row) {
        csv.writeRecord(row.stream().map(cells::written).toList());
    }

    /// Also closes what it writes to.
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
