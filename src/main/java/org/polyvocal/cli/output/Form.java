package org.polyvocal.cli.output;

import java.util.List;
import java.util.Locale;

/// How a table is written.
public enum Form {
    TABLE, CSV, JSON;

    Sheet sheet(Appendable out, List<String> columns) {
        return switch (this) {
            case TABLE -> new AlignedSheet(out, columns);
            case CSV -> new CsvSheet(out, columns);
            case JSON -> new JsonSheet(out, columns);
        };
    }

    /// As typed after `--format`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
