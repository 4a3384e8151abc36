package org.polyvocal.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/// RFC 4180 with `\n`, the header first. Cells are written as they are, for programs to read.
final class CsvSheet implements Sheet {
    private final CsvWriter writer;

    CsvSheet(Appendable out, List<String> columns) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build((Writer) out);
        writer.writeRecord(columns);
    }

    @Override
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void end() {}
}
