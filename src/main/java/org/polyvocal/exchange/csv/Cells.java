package org.polyvocal.exchange.csv;

import java.util.function.UnaryOperator;

/// How cells are written.
public enum Cells {
    /// As they are: for programs, and for reading back.
    EXACT(UnaryOperator.identity()),
    /// A cell that a spreadsheet would run as a formula is preceded by an apostrophe, which spreadsheets do not show.
    SAFE_FOR_SPREADSHEETS(Cells::harmless);

    private static final String TRIGGERS = "=+-@\t\r\n";
    private final UnaryOperator<String> writing;

    Cells(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    String written(String cell) {
        return writing.apply(cell);
    }

    /// A plain number stays a number, minus sign or not.
    private static String harmless(String cell) {
        return cell.isEmpty() || TRIGGERS.indexOf(cell.charAt(0)) < 0 || cell.matches("[+-]?\\d+([.,]\\d+)?") ? cell : "'" + cell;
    }
}
