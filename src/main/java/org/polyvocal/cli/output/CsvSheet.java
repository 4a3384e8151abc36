package org.polyvocal.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/// RFC 4180 with `\n`, the header first. Cells are written as they are, for programs to read. What it writes to has the
/// only buffer: one more would keep rows back from whoever reads along.
final class CsvSheet implements Sheet {
    private final CsvWriter writer;

    CsvSheet(Appendable out, List<String> columns) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build((Writer) out);
        writer.writeRecord(columns);
    }

    @Override
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void end() {}
}
