package org.polyvocal.exchange.sheet;

import java.util.List;
import java.util.Objects;
import org.polyvocal.exchange.csv.Records;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// One sheet of a spreadsheet as rows of text, the header row included where there is one. Cells are what a person means
/// by them: a date is `2026-01-31` (with a time `2026-01-31T09:30:00`), a time `00:01:02.500`, a number has no `.0`, a
/// formula is its value as last computed. Rows end at their last cell that holds something.
///
/// @param name what the sheet is called
/// @param rows as they lie in the sheet, empty ones between others included
public record Sheet(String name, List<List<String>> rows) {
    public Sheet {
        Objects.requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /// The rows of a table that may be a spreadsheet, of which the first sheet counts, or csv.
    ///
    /// @throws Problem when it is neither
    public static List<List<String>> rows(Original file) {
        return isSpreadsheet(file) ? first(file).rows : Records.of(file);
    }

    private static boolean isSpreadsheet(Original file) {
        var bytes = file.bytes();
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' || file.extension().startsWith("xls");
    }

    /// The first sheet of an xlsx file that is not hidden.
    ///
    /// @throws Problem when it is not an xlsx file, is damaged, locked, or hostile
    public static Sheet first(Original file) {
        return Workbook.sheets(file, _ -> true, 1).getFirst();
    }

    /// Every sheet that is not hidden, in their order.
    ///
    /// @throws Problem as [#first]
    public static List<Sheet> all(Original file) {
        return Workbook.sheets(file, _ -> true, Integer.MAX_VALUE).stream().filter(sheet -> !sheet.rows.isEmpty()).toList();
    }

    /// @throws Problem when there is no sheet of this name, letter case aside, and as [#first]
    public static Sheet named(Original file, String name) {
        return Workbook.sheets(file, name.strip()::equalsIgnoreCase, 1).getFirst();
    }

    /// Cells stay out of logs.
    @Override
    public String toString() {
        return "Sheet of " + rows.size() + " rows";
    }
}
