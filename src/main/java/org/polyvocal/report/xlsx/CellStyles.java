package org.polyvocal.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.polyvocal.model.Colour;
import org.polyvocal.report.page.Ramp;

/// The looks of cells. A workbook holds some 64,000 at most, so each is made once.
final class CellStyles {
    private final XSSFWorkbook book;
    private final Ramp colours = Ramp.light();
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    CellStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle text() {
        return style("text", style -> {
            style.setWrapText(true);
            style.setDataFormat((short) 0x31); // "@": what is typed stays text
        });
    }

    /// Text that begins as a formula would, with the sign by which spreadsheets know that it is none.
    XSSFCellStyle quoted() {
        return style("quoted", style -> {
            style.cloneStyleFrom(text());
            style.setQuotePrefixed(true);
        });
    }

    XSSFCellStyle number() {
        return style("number", _ -> {});
    }

    XSSFCellStyle head() {
        return style("head", style -> {
            style.setFont(bold(font(11, "text-1")));
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(colours.token("line")));
        });
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(bold(font(18, "text-1"))));
    }

    XSSFCellStyle note() {
        return style("note", style -> {
            style.setFont(font(11, "warning"));
            style.setFillForegroundColor(colour(colours.token("warning-soft")));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
        });
    }

    XSSFCellStyle label() {
        return style("label", style -> style.setFont(font(11, "text-3")));
    }

    XSSFCellStyle columnHead() {
        return style("columnHead", style -> {
            style.setRotation((short) 90);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
    }

    XSSFCellStyle diagonal() {
        return style("diagonal", style -> {
            style.setFont(font(11, "text-3"));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        });
    }

    XSSFCellStyle zero() {
        return style("zero", style -> {
            style.setFont(font(11, "text-3"));
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    /// @param format of the number, such as `0.00`
    XSSFCellStyle shaded(double shade, String format) {
        var ground = colours.at(Math.round(shade * 64) / 64.0);
        return style(ground + format, style -> {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            var font = book.createFont();
            font.setColor(colour(colours.inkOn(ground)));
            style.setFont(font);
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        var known = made.get(name);
        if (known != null) return known;
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        look.accept(style);
        made.put(name, style);
        return style;
    }

    private static XSSFFont bold(XSSFFont font) {
        font.setBold(true);
        return font;
    }

    private XSSFFont font(int points, String token) {
        var font = book.createFont();
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colours.token(token)));
        return font;
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(new byte[]{(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()}, null);
    }
}
