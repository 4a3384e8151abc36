package org.polyvocal.exchange.pseudonyms;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.csv.TableWriter;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.sheet.Sheet;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.words.Problem;

/// A csv or xlsx table of names: the columns `name` and `replacement`, and `variants` (parted by `|` or `;`) and `kind` where
/// somebody has filled them in.
public final class RegisterFile {
    private static final List<String> COLUMNS = List.of("name", "replacement", "variants", "kind");
    private static final String[] NAME = {"name", "original", "original_name", "real_name", "klarname", "nom", "nombre"};
    private static final String[] REPLACEMENT = {"replacement", "pseudonym", "replace_with", "ersatz", "pseudonyme", "seudónimo"};
    private static final String[] VARIANTS = {"variants", "variant", "varianten", "also"};
    private static final String[] KIND = {"kind", "type", "art"};

    private RegisterFile() {}

    /// @throws Problem when it is no table, or has not both columns
    public static List<RegisterRow> read(Path path) {
        return read(Original.of(path));
    }

    static List<RegisterRow> read(Original file) {
        var table = Table.of(file.name(), Sheet.rows(file));
        table.require(NAME);
        table.require(REPLACEMENT);
        return table.rows().stream().filter(row -> !row.isBlank()).map(RegisterFile::row).toList();
    }

    private static RegisterRow row(Row row) {
        var name = row.cell(NAME);
        var replacement = row.cell(REPLACEMENT);
        var kind = row.cell(KIND).isEmpty() ? Optional.of(Kind.PERSON) : Kind.of(row.cell(KIND));
        if (name.isEmpty() || replacement.isEmpty()) return refused(row, "exchange.pseudonyms.half");
        if (kind.isEmpty()) return refused(row, "exchange.pseudonyms.kind");
        var variants = Arrays.stream(row.cell(VARIANTS).split("[|;]")).map(String::strip).toArray(String[]::new);
        return new RegisterRow.Understood(row.number(), Pseudonym.of(name, replacement, kind.get(), variants));
    }

    private static RegisterRow refused(Row row, String key) {
        return new RegisterRow.Refused(row.number(), new Problem(key, row.number()));
    }

    /// As a csv table that [#read(Path)] reads.
    static String write(Collection<Pseudonym> register) {
        var text = new StringWriter();
        try (var table = new TableWriter(text, Cells.SAFE_FOR_SPREADSHEETS, COLUMNS)) {
            register.forEach(it -> table.row(
                    List.of(it.name(), it.replacement(), String.join("|", it.variants()), it.kind().word())));
        }
        return text.toString();
    }
}
