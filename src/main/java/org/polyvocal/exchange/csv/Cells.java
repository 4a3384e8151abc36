package org.polyvocal.exchange.csv;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// How cells are written.
public enum Cells {
    /// As they are: for programs, and for reading back.
    EXACT(UnaryOperator.identity()),
    /// A cell that a spreadsheet would run as a formula is preceded by an apostrophe, which spreadsheets hide or show as it is;
    /// [Row#cell(String...)] takes it off again.
    SAFE_FOR_SPREADSHEETS(Cells::harmless);

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private final UnaryOperator<String> writing;

    Cells(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    String written(String cell) {
        return writing.apply(cell);
    }

    /// What was meant by a cell of a file, whichever way it was written.
    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /// A plain number stays a number, minus sign or not.
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
