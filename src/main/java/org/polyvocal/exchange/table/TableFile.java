package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.csv.Records;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.sheet.Sheet;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads a table as transcripts. With columns for who speaks and what is said it is a transcript, or several where a column
/// tells which; with columns of sentences it is a survey, whose open answers become a transcript for each row.
public final class TableFile {
    private TableFile() {}

    /// @throws Problem when it is not text, not csv, or neither a transcript nor a survey
    public static List<Script> csv(Original file) {
        return scripts(file, Grid.of(file.name(), Records.of(file))).orElseThrow(() -> unknown(file, Records.of(file)));
    }

    /// Every sheet that is a transcript or a survey; the others are passed over.
    ///
    /// @throws Problem when it is not a workbook that can be read, or no sheet is a transcript or a survey
    public static List<Script> xlsx(Original file) {
        var sheets = Sheet.all(file);
        if (sheets.isEmpty()) throw new Problem("exchange.noRows", file.name());
        var found = new ArrayList<Script>();
        for (var sheet : sheets) {
            scripts(file, Grid.of(file.name(), sheet.rows())).ifPresent(scripts -> scripts.forEach(script -> found.add(
                    sheets.size() == 1 || !script.title().isEmpty() ? script : script.titled(file.stem() + " " + sheet.name()))));
        }
        if (found.isEmpty()) throw unknown(file, sheets.getFirst().rows());
        return found;
    }

    private static Optional<List<Script>> scripts(Original file, Grid grid) {
        if (grid.isOfCodes()) throw new Problem("exchange.tableOther", file.name());
        return TalkTable.of(grid).map(table -> table.scripts(file.stem()))
                .or(() -> Survey.of(grid).map(survey -> survey.scripts(file.stem())));
    }

    /// What one of several transcripts is called. A number alone does not say what it numbers.
    ///
    /// @param stem the file's name
    static String title(String stem, String called) {
        return called.codePoints().anyMatch(Character::isLetter) ? called : (stem + " " + called).strip();
    }

    private static Problem unknown(Original file, List<List<String>> rows) {
        if (rows.size() < 2) return new Problem("exchange.noRows", file.name());
        return new Problem("exchange.tableUnknown", file.name(), Grid.of(file.name(), rows).columns());
    }
}
