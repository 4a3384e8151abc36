package org.polyvocal.report.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.polyvocal.model.words.Problem;
import org.polyvocal.report.page.Table;

/// Writes a table with a head that stays, and a filter on every column.
final class TableSheet {
    private static final int CHARACTER = 256; // the unit of a column's width is a 256th of one
    private static final int NARROWEST = 10;
    private static final int WIDEST = 70;
    private static final int SAMPLE = 200; // rows that are measured

    private final Sheet sheet;
    private final CellStyles styles;

    TableSheet(Sheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Table table) {
        head(table);
        var at = 1;
        for (var row : table.rows()) at = write(table, row, at);
        sheet.createFreezePane(0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, at - 1, 0, table.columns().size() - 1));
        }
    }

    private void head(Table table) {
        var head = sheet.createRow(0);
        for (var at = 0; at < table.columns().size(); at++) {
            words(head.createCell(at), table.columns().get(at).title());
            head.getCell(at).setCellStyle(styles.head());
            sheet.setColumnWidth(at, width(table, at) * CHARACTER);
        }
    }

    private static int width(Table table, int column) {
        var longest = table.rows().stream().limit(SAMPLE).mapToInt(row -> row.cells().get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, table.columns().get(column).title().length()) + 2, NARROWEST, WIDEST);
    }

    /// A text that no cell can hold goes on in the rows below it.
    private int write(Table table, Table.Row row, int from) {
        var cells = row.cells().stream().map(CellText::pieces).toList();
        var needed = cells.stream().mapToInt(List::size).max().orElse(1);
        var most = SpreadsheetVersion.EXCEL2007.getMaxRows();
        if (from + needed > most) throw new Problem("report.tooManyRows", table.title(), table.rows().size(), most);
        for (var piece = 0; piece < needed; piece++) {
            var line = sheet.createRow(from + piece);
            for (var at = 0; at < cells.size(); at++) {
                if (piece < cells.get(at).size()) fill(line, at, cells.get(at).get(piece), table.columns().get(at).kind());
            }
        }
        return from + needed;
    }

    private void fill(Row line, int at, String text, Table.Kind kind) {
        if (text.isEmpty()) return;
        var cell = line.createCell(at);
        if (kind == Table.Kind.NUMBER && text.matches("-?\\d*\\.?\\d+")) {
            cell.setCellValue(Double.parseDouble(text));
            cell.setCellStyle(styles.number());
        } else {
            words(cell, text);
        }
    }

    /// Always a string, never a formula.
    void words(Cell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.quoted() : styles.text());
    }

    /// A line below what is there.
    ///
    /// @param style of the first cell that says something
    void add(List<String> texts, CellStyle style) {
        var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var at = 0; at < texts.size(); at++) words(line.createCell(at), CellText.pieces(texts.get(at)).getFirst());
        texts.stream().filter(text -> !text.isEmpty()).findFirst()
                .ifPresent(text -> line.getCell(texts.indexOf(text)).setCellStyle(style));
    }
}
