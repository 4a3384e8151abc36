package org.polyvocal.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where a command's words go: data to standard output, everything else to standard error.
public final class Output {
    private static final long PATIENCE = Duration.ofMillis(20).toNanos();

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
        table(columns, rows::forEachOrdered);
    }

    /// Writes a table as its rows come: whoever reads sees a row soon after it was handed over.
    ///
    /// @param rows hands each row to what it is lent
    public void table(List<String> columns, Rows rows) {
        try {
            var sheet = form.sheet(data, columns);
            rows.handTo(new Stepwise(sheet));
            sheet.end();
            reachReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something that can tell its rows one by one.
    @FunctionalInterface
    public interface Rows {
        void handTo(Consumer<List<String>> reader);
    }

    /// One value: bare for people and shells, a table of one row in the other forms.
    public void value(String column, String value) {
        if (form == Form.TABLE) exactly(value + "\n");
        else table(List.of(column), Stream.of(List.of(value)));
    }

    /// Data that is no table, exactly as it is.
    public void exactly(String text) {
        data.print(text);
        reachReader();
    }

    /// News for a person who watches.
    public void remark(String sentence) {
        if (!quiet) complain(sentence);
    }

    /// What could not be done; said even when everything else is quiet.
    public void complain(String sentence) {
        remarks.print(sentence + "\n");
        remarks.flush();
    }

    /// A [PrintWriter] swallows what goes wrong; a full disk and a reader that has gone away show here.
    private void reachReader() {
        if (data.checkError()) throw new UncheckedIOException(new IOException("standard output"));
    }

    /// Passes rows on, and sees now and then that they have arrived.
    private final class Stepwise implements Consumer<List<String>> {
        private final Sheet sheet;
        private long arrived = System.nanoTime();

        private Stepwise(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void accept(List<String> row) {
            try {
                sheet.row(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (System.nanoTime() - arrived > PATIENCE) {
                reachReader();
                arrived = System.nanoTime();
            }
        }
    }
}
