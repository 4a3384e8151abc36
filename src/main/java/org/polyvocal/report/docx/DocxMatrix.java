package org.polyvocal.report.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.HeatMap.Tile;
import org.polyvocal.report.page.Ramp;

/// A heat map on pages of one width: columns go by the numbers of the rows, and a wide one comes in parts.
final class DocxMatrix {
    private static final int COLUMNS = 18;
    private static final int NAME = 3300;

    private final DocxTables tables;
    private final Ramp colours;
    private final int width;

    DocxMatrix(DocxTables tables, Ramp colours, int width) {
        this.tables = tables;
        this.colours = colours;
        this.width = width;
    }

    void add(HeatMap map) {
        var columns = map.columns().size();
        for (var from = 0; from < columns; from += COLUMNS) {
            var to = Math.min(columns, from + COLUMNS);
            tables.caption(columns <= COLUMNS
                    ? map.title()
                    : Messages.say("report.matrix.part", map.title(), from + 1, to, columns));
            addPart(map, from, to);
            tables.space();
        }
    }

    private void addPart(HeatMap map, int from, int to) {
        var widths = new ArrayList<>(List.of(NAME));
        widths.addAll(Collections.nCopies(to - from, Math.min(900, (width - NAME) / (to - from))));
        var table = tables.create(map.rows().size() + 1, widths);
        table.setCellMargins(0, 40, 0, 40);
        for (var column = from; column < to; column++) {
            var head = DocxTables.paragraph(table, 0, column - from + 1);
            DocxText.put(head, DocxTables.HEAD, String.valueOf(column + 1));
            head.setAlignment(ParagraphAlignment.CENTER);
        }
        table.getRow(0).setRepeatHeader(true);
        var most = map.most();
        for (var row = 0; row < map.rows().size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            name(map, row, table.getRow(row + 1).getCell(0));
            for (var column = from; column < to; column++) {
                tile(map.tiles().get(row).get(column), most, table.getRow(row + 1).getCell(column - from + 1));
            }
        }
    }

    private static void name(HeatMap map, int row, XWPFTableCell cell) {
        var head = map.rows().get(row);
        var paragraph = cell.getParagraphArray(0);
        DocxText.put(paragraph, DocxTables.TEXT, (row + 1) + "\u00A0 ");
        DocxText.mark(paragraph, head.look());
        DocxText.append(paragraph, head.name());
    }

    private void tile(Tile tile, double most, XWPFTableCell cell) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        switch (tile) {
            case Tile.Number it when it.value() == 0 -> DocxText.put(paragraph, DocxTables.TEXT, "·");
            case Tile.Number it -> {
                var ground = colours.at(it.value() / most);
                cell.setColor(ground.hex().substring(1));
                var run = DocxText.put(paragraph, DocxTables.TEXT, it.shown() + (it.marked() ? "*" : ""));
                DocxText.colour(run, colours.inkOn(ground));
            }
            case Tile.Diagonal(var shown) ->
                DocxText.colour(DocxText.put(paragraph, DocxTables.TEXT, "(" + shown + ")"), colours.token("text-3"));
            case Tile.Blank _ -> paragraph.setStyle(DocxTables.TEXT);
        }
    }
}
