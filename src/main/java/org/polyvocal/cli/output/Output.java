package org.polyvocal.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Where a command's words go: data to standard output, everything else to standard error.
public final class Output {
    private final PrintWriter data;
    private final PrintWriter remarks;
    private final Form form;
    private final boolean quiet;

    public Output(PrintWriter data, PrintWriter remarks, Form form, boolean quiet) {
        this.data = data;
        this.remarks = remarks;
        this.form = form;
        this.quiet = quiet;
    }

    /// Writes a table; every row has a cell for each column.
    public void table(List<String> columns, Stream<List<String>> rows) {
        try {
            var sheet = form.sheet(data, columns);
            for (var row : (Iterable<List<String>>) rows::iterator) sheet.row(row);
            sheet.end();
            data.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Data that is no table, exactly as it is.
    public void exactly(String text) {
        data.print(text);
        data.flush();
    }

    /// News for a person who watches.
    public void remark(String sentence) {
        if (quiet) return;
        remarks.println(sentence);
        remarks.flush();
    }

    /// What could not be done; said even when everything else is quiet.
    public void complain(String sentence) {
        remarks.println(sentence);
        remarks.flush();
    }
}
