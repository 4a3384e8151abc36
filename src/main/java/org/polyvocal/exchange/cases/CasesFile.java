package org.polyvocal.exchange.cases;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.sheet.Sheet;
import org.polyvocal.model.words.Problem;

/// A csv or xlsx table of cases, in one of two shapes:
///
/// * *wide*: a row for each case. The columns that name the case, its kind, the school it lies within, its speakers and
///   their documents are known by many names, in English and German; all others are attributes;
/// * *long*: a row for each answer, with the columns `case`, `kind`, `attribute` and `value`.
public final class CasesFile {
    private CasesFile() {}

    /// Every row, understood or refused.
    ///
    /// @throws Problem when it is not a table, or no column names the cases
    public static List<CaseRow> read(Path file) {
        return read(Original.of(file));
    }

    /// As [#read(Path)], of a file that is already in memory.
    public static List<CaseRow> read(Original file) {
        return RowReader.read(Table.of(file.name(), Sheet.rows(file)));
    }

    /// Whether what is called so is the school that a case lies within, rather than an attribute.
    public static boolean namesSchool(String name) {
        return Column.WITHIN.isCalled(name);
    }
}
