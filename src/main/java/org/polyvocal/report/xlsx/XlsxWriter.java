package org.polyvocal.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Cover;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Visible;

/// Writes a report as an xlsx file: a first sheet that says what it is, then one sheet for each table, matrix, and all
/// passages. Rows go to the disk as they come, so that many need no large memory.
public final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_NAME = 31;

    private final SXSSFWorkbook book;
    private final CellStyles styles;
    private final Set<String> names = new HashSet<>();

    private XlsxWriter(SXSSFWorkbook book) {
        this.book = book;
        this.styles = new CellStyles(book.getXSSFWorkbook());
    }

    public static void write(Report report, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, true)) {
            var writer = new XlsxWriter(book);
            var sheets = Sheets.of(report);
            writer.about(report.cover(), sheets.remarks());
            for (var map : sheets.matrices()) new MatrixSheet(writer.sheet(map.title()), writer.styles).write(map);
            for (var table : sheets.tables()) new TableSheet(writer.sheet(table.title()), writer.styles).write(table);
            book.write(out);
        }
    }

    private void about(Cover cover, List<String> remarks) {
        var sheet = sheet(Messages.say("report.sheet.about"));
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        var lines = new TableSheet(sheet, styles);
        lines.add(List.of(cover.study()), styles.title());
        lines.add(List.of(cover.title()), styles.label());
        lines.add(List.of(), styles.label());
        if (!cover.note().isEmpty()) lines.add(List.of("", cover.note()), styles.note());
        for (var fact : cover.facts()) lines.add(List.of(fact.label(), fact.value()), styles.label());
        lines.add(List.of(), styles.label());
        for (var remark : remarks) lines.add(List.of("", remark), styles.label());
    }

    /// Names of sheets are short, without some signs, and differ by more than case.
    private Sheet sheet(String title) {
        var safe = WorkbookUtil.createSafeSheetName(Visible.line(title));
        var name = safe;
        for (var number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " " + number;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return book.createSheet(name);
    }
}
