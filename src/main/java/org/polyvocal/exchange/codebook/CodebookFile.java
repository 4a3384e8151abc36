package org.polyvocal.exchange.codebook;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.csv.TableWriter;
import org.polyvocal.exchange.file.Draft;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Problem;

/// A codebook as a csv file. Three layouts are read, told apart by their columns:
///
/// * `code` holds the path, `Relations > Trust`; parents need no rows of their own (what [#write] writes);
/// * `id`, `parent`, `name`: nested by reference (how codebooks are published);
/// * `name` with `category`, and perhaps a `code` number: one level of themes.
///
/// Everything else is optional; a code without a colour has its theme's, a theme without one the next of the palette.
public final class CodebookFile {
    private static final List<String> COLUMNS = List.of("code", "short_name", "colour", "definition", "apply_when",
            "do_not_apply_when", "example", "glyph", "reference", "source", "id");

    private CodebookFile() {}

    /// @throws Problem when it is not such a file, or a row cannot be understood
    public static List<Code> read(Path file) {
        return read(Original.of(file));
    }

    static List<Code> read(Original file) {
        var table = Table.of(file);
        var tree = new Tree(table.name());
        var layout = Layout.of(table);
        table.rows().forEach(row -> layout.plant(row, tree));
        return tree.codes();
    }

    /// With every column that [#read(Path)] understands.
    ///
    /// @throws Problem when the file cannot be written
    public static void write(Path file, Codebook codebook) {
        Draft.write(file, out -> write(out, codebook));
    }

    private static void write(Writer out, Codebook codebook) {
        try (var table = new TableWriter(out, Cells.SAFE_FOR_SPREADSHEETS, COLUMNS)) {
            codebook.codes().forEach(code -> table.row(row(codebook, code)));
        }
    }

    private static List<String> row(Codebook codebook, Code code) {
        var rule = code.rule();
        return List.of(codebook.path(code), code.shortName(), code.look().colour().hex(), rule.definition(), rule.applyWhen(),
                rule.doNotApplyWhen(), rule.example(), code.look().glyph().sign(), code.reference(), rule.source(),
                code.id().toString());
    }
}
