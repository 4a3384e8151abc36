package org.polyvocal.report.xlsx;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.HeatMap.Tile;

/// Writes a heat map: shaded numbers that can be counted with.
final class MatrixSheet {
    private static final int CHARACTER = 256;
    private static final float HEAD_HEIGHT = 110;

    private final Sheet sheet;
    private final CellStyles styles;
    private final TableSheet cells;

    MatrixSheet(Sheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.cells = new TableSheet(sheet, styles);
    }

    void write(HeatMap map) {
        head(map);
        var most = map.most();
        for (var at = 0; at < map.rows().size(); at++) {
            var row = sheet.createRow(at + 1);
            cells.words(row.createCell(0), text(map.rows().get(at).name()));
            for (var column = 0; column < map.columns().size(); column++) {
                fill(row, column + 1, map.tiles().get(at).get(column), most);
            }
        }
        sheet.createFreezePane(1, 1);
    }

    private void head(HeatMap map) {
        var head = sheet.createRow(0);
        head.setHeightInPoints(HEAD_HEIGHT);
        cells.words(head.createCell(0), text(map.measure()));
        sheet.setColumnWidth(0, 40 * CHARACTER);
        for (var at = 0; at < map.columns().size(); at++) {
            var cell = head.createCell(at + 1);
            cell.setCellValue(text(map.columns().get(at).brief()));
            cell.setCellStyle(styles.columnHead());
            sheet.setColumnWidth(at + 1, 7 * CHARACTER);
        }
    }

    private void fill(Row row, int at, Tile tile, double most) {
        switch (tile) {
            case Tile.Number it -> {
                var cell = row.createCell(at);
                cell.setCellValue(it.value());
                cell.setCellStyle(it.value() == 0
                        ? styles.zero()
                        : styles.shaded(it.value() / most, it.shown().contains(".") ? "0.00" : "0"));
            }
            case Tile.Diagonal(var shown) -> {
                var cell = row.createCell(at);
                cell.setCellValue(text(shown));
                cell.setCellStyle(styles.diagonal());
            }
            case Tile.Blank _ -> row.createCell(at);
        }
    }

    private static String text(String text) {
        return CellText.pieces(text).getFirst();
    }
}
