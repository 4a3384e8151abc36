package org.polyvocal.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.Ramp;
import org.polyvocal.report.page.Table;
import org.polyvocal.report.page.Terms;

/// Everything in a report that stands in columns.
final class DocxTables {
    static final String TEXT = "TableText";
    static final String HEAD = "TableHead";
    private static final int STEP = 284; // half a centimetre, in twentieths of a point
    private static final int LABEL = 2000;
    private static final int NUMBER = 1300;

    private final XWPFDocument document;
    private final Ramp colours;
    private final int width;

    /// @param width between the margins, in twentieths of a point
    DocxTables(XWPFDocument document, Ramp colours, int width) {
        this.document = document;
        this.colours = colours;
        this.width = width;
    }

    void add(List<Fact> facts) {
        var table = create(facts.size(), List.of(LABEL, width - LABEL));
        for (var at = 0; at < facts.size(); at++) {
            DocxText.put(paragraph(table, at, 0), HEAD, facts.get(at).label());
            DocxText.put(paragraph(table, at, 1), TEXT, facts.get(at).value());
        }
        rule(table);
    }

    void add(Terms terms) {
        var table = create(terms.terms().size(), List.of(LABEL, width - LABEL));
        for (var at = 0; at < terms.terms().size(); at++) {
            var term = terms.terms().get(at);
            var label = DocxText.put(paragraph(table, at, 0), HEAD, term.label());
            switch (term.tone()) {
                case PLAIN -> DocxText.colour(label, colours.token("text-2"));
                case YES -> DocxText.colour(label, colours.token("success"));
                case NO -> DocxText.colour(label, colours.token("danger"));
            }
            DocxText.put(paragraph(table, at, 1), TEXT, term.text());
            table.getRow(at).getTableCells().forEach(cell -> cell.setColor(colours.token("bg-panel").hex().substring(1)));
        }
        space();
    }

    void add(Table table) {
        caption(table.title());
        var made = create(table.rows().size() + 1, widths(table));
        for (var column = 0; column < table.columns().size(); column++) {
            var paragraph = paragraph(made, 0, column);
            DocxText.put(paragraph, HEAD, table.columns().get(column).title());
            align(table, column, paragraph);
        }
        made.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < table.rows().size(); at++) fill(table, at, made.getRow(at + 1));
        rule(made);
        space();
    }

    private static void fill(Table table, int at, XWPFTableRow made) {
        made.setCantSplitRow(true);
        var row = table.rows().get(at);
        for (var column = 0; column < row.cells().size(); column++) {
            var paragraph = made.getCell(column).getParagraphArray(0);
            paragraph.setStyle(TEXT);
            if (column == 0 && row.depth() > 0) paragraph.setIndentationLeft(row.depth() * STEP);
            if (column == 0) row.look().ifPresent(look -> DocxText.mark(paragraph, look));
            DocxText.append(paragraph, row.cells().get(column));
            align(table, column, paragraph);
        }
    }

    private static void align(Table table, int column, XWPFParagraph paragraph) {
        if (table.columns().get(column).kind() == Table.Kind.NUMBER) paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }

    /// Numbers take what they need, words share the rest.
    private List<Integer> widths(Table table) {
        var numbers = (int) table.columns().stream().filter(column -> column.kind() == Table.Kind.NUMBER).count();
        var words = table.columns().size() - numbers;
        var narrow = words == 0 ? width / numbers : Math.min(NUMBER, width / (numbers + words));
        return table.columns().stream().map(
                column -> column.kind() == Table.Kind.NUMBER ? narrow : (width - numbers * narrow) / words).toList();
    }

    XWPFTable create(int rows, List<Integer> widths) {
        var table = document.createTable(Math.max(1, rows), widths.size());
        table.removeBorders();
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        for (var row : table.getRows()) {
            IntStream.range(0, widths.size()).forEach(at -> row.getCell(at).setWidth(String.valueOf(widths.get(at))));
        }
        return table;
    }

    private void rule(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, colours.token("line-soft").hex().substring(1));
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, colours.token("line-soft").hex().substring(1));
    }

    void caption(String text) {
        DocxText.put(document.createParagraph(), "Caption", text);
    }

    /// Two tables without a paragraph between them would become one.
    void space() {
        document.createParagraph().setSpacingAfter(0);
    }

    static XWPFParagraph paragraph(XWPFTable table, int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        return cell.getParagraphArray(0);
    }
}
