package org.polyvocal.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class SheetTest {
    private static byte[] xlsx(Consumer<XSSFWorkbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] row(Consumer<XSSFRow> cells) {
        return xlsx(workbook -> cells.accept(workbook.createSheet("Talk").createRow(0)));
    }

    private static Sheet first(byte[] bytes) {
        return Sheet.first(new Original("t.xlsx", bytes));
    }

    private static String refusal(byte[] bytes) {
        try {
            first(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("t.xlsx");
            return problem.key();
        }
    }

    /// The same package with one part changed, as a program would that is not POI.
    private static byte[] changed(byte[] xlsx, String entry, String from, String to) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(xlsx)); var out = new ZipOutputStream(bytes)) {
            for (var each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(each.getName().equals(entry) && !content.contains(from)).as(content).isFalse();
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write((each.getName().equals(entry) ? content.replace(from, to) : content).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void cellsAreWhatAPersonMeansByThem() {
        assertThat(first(row(row -> {
            row.createCell(0).setCellValue("Siân 😀");
            row.createCell(1).setCellValue(42);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(12345678901234d);
            row.createCell(6).setCellFormula("1+1");
            row.getCell(6).setCellValue(2);
        })).rows()).containsExactly(List.of("Siân 😀", "42", "0.3", "TRUE", "12345678901234", "", "2"));
    }

    @Test
    void datesAndTimesAreWrittenOut() {
        var bytes = xlsx(workbook -> {
            var row = workbook.createSheet().createRow(0);
            var formats = List.of("dd.mm.yyyy", "m/d/yy h:mm", "hh:mm:ss", "mm:ss.000", "[h]:mm:ss", "\"day \"0",
                    "[$-409]h:mm AM/PM");
            var values = List.of(46053.0, 46053.395833333336, 0.000717592592592593, 62.5 / 86400, 1.5, 7.0, 0.75);
            for (var at = 0; at < formats.size(); at++) {
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats.get(at)));
                row.createCell(at).setCellValue(values.get(at));
                row.getCell(at).setCellStyle(style);
            }
        });
        assertThat(first(bytes).rows()).containsExactly(
                List.of("2026-01-31", "2026-01-31T09:30:00", "00:01:02", "00:01:02.500", "36:00:00", "7", "18:00:00"));
    }

    @Test
    void datesCountedFrom1904AreThoseDates() {
        var bytes = xlsx(workbook -> {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2026, 1, 31));
            cell.setCellStyle(style);
        });
        assertThat(first(bytes).rows()).containsExactly(List.of("2026-01-31"));
    }

    @Test
    void emptyRowsKeepTheirPlaceAndEmptyCellsToo() {
        assertThat(first(xlsx(workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(1).createCell(2).setCellValue("c2");
            sheet.createRow(3).createCell(0).setCellValue("a4");
            sheet.getRow(3).createCell(5).setCellValue("");
        })).rows()).containsExactly(List.of(), List.of("", "", "c2"), List.of(), List.of("a4"));
    }

    @Test
    void theFirstSheetThatIsSeenIsRead() {
        var bytes = xlsx(workbook -> {
            for (var name : List.of("Lists", "Talk", "More"))
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });
        assertThat(first(bytes).name()).isEqualTo("Talk");
        assertThat(Sheet.named(new Original("t.xlsx", bytes), " more ").rows()).containsExactly(List.of("More"));
        assertThat(Sheet.named(new Original("t.xlsx", bytes), "lists").rows()).containsExactly(List.of("Lists"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Sheet.named(new Original("t.xlsx", bytes), "None"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence()).contains("Lists, Talk, More"));
    }

    @Test
    void textsThatXmlCannotHoldAreUnescaped() {
        var bytes = row(row -> row.createCell(0).setCellValue("one"));
        assertThat(first(changed(bytes, "xl/sharedStrings.xml", ">one<", ">one_x000D_\ntwo _x005F_x0041_<")).rows())
                .containsExactly(List.of("one\ntwo _x0041_"));
    }

    @Test
    void cellsMayBeWrittenInlineAndWithoutReferences() {
        var bytes = row(row -> row.createCell(0).setCellValue("one"));
        assertThat(first(changed(bytes, "xl/worksheets/sheet1.xml", "<v>0</v></c>",
                "<v>0</v></c><c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c><c><v>7</v></c>")).rows())
                .containsExactly(List.of("one", "inline", "7"));
    }

    @Test
    void theStrictFormIsRead() {
        var bytes = row(row -> row.createCell(0).setCellValue("one"));
        for (var entry : List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
            bytes = changed(bytes, entry, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main");
        }
        assertThat(first(bytes).rows()).containsExactly(List.of("one"));
    }

    @Nested
    class IsRefused {
        private final byte[] whole = row(row -> row.createCell(0).setCellValue("one"));

        @Test
        void whenItIsDamagedOrSomethingElse() {
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("exchange.sheetDamaged");
            assertThat(refusal("a,b\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.sheetDamaged");
            assertThat(refusal(changed(whole, "xl/sharedStrings.xml", "</si>", ""))).isEqualTo("exchange.sheetDamaged");
            assertThat(refusal(changed(whole, "xl/worksheets/sheet1.xml", "<v>0</v>", "<v>7</v>")))
                    .isEqualTo("exchange.sheetDamaged");
            assertThat(refusal(changed(whole, "[Content_Types].xml", "spreadsheetml.sheet", "wordprocessingml.document")))
                    .isEqualTo("exchange.sheetOther");
        }

        @Test
        void whenItHoldsMacrosOrEntities() {
            assertThat(refusal(changed(whole, "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).isEqualTo("exchange.sheetMacros");
            assertThat(refusal(changed(whole, "xl/worksheets/sheet1.xml", "<worksheet",
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"))).isEqualTo("exchange.entities");
        }

        @Test
        void whenItWouldUnpackToTooMuch() {
            var rows = new StringBuilder();
            for (var at = 1; at < 2000; at++) rows.append("<row r=\"%d\"><c r=\"XFD%d\"><v>1</v></c></row>".formatted(at, at));
            assertThat(refusal(changed(whole, "xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData>" + rows)))
                    .isEqualTo("exchange.sheetBomb");
            assertThat(refusal(changed(whole, "xl/sharedStrings.xml", "one", " ".repeat(130 << 20))))
                    .isEqualTo("exchange.sheetBomb");
        }

        @Test
        void whenItIsLockedOrOld() throws Exception {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var out = encryptor.getDataStream(container)) {
                    out.write(whole);
                }
                assertThat(refusal(written(container))).isEqualTo("exchange.sheetLocked");
            }
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(new byte[8192]), "Workbook");
                assertThat(refusal(written(container))).isEqualTo("exchange.sheetOld");
            }
        }

        private byte[] written(POIFSFileSystem container) throws IOException {
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
