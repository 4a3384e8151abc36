package org.polyvocal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Look;
import org.polyvocal.model.words.Problem;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;
import org.polyvocal.report.page.Visible;

class ReportFileTest {
    private final Fieldnotes notes = new Fieldnotes();
    private final Report codes = CodesReport.of(notes.origin(), Selection.everything(), notes::text);

    @TempDir private Path folder;

    @Test
    void aPageCannotRunOrFetchAnything() throws IOException {
        var page = Jsoup.parse(Files.readString(written(codes, "codes.html")));
        assertThat(page.select("script, img, iframe, object, link, form, [onerror], [onclick], [src]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void aPageShowsEveryPassageAsItWasSaid() throws IOException {
        var page = Jsoup.parse(Files.readString(written(codes, "codes.html")));
        assertThat(page.select("blockquote").stream().map(Element::wholeText))
                .containsExactlyElementsOf(Fieldnotes.SAID.stream().map(Visible::text).toList());
        assertThat(page.select("h2, h3, h4").eachText()).containsExactly("Relations & <power>", "Trust");
        assertThat(page.select(".memo").eachText()).containsExactly("=memo <b>");
        assertThat(page.select("figcaption").first().text()).contains("01 Cedar Park", "Ms \"Bell\"", "turn 1", "00:12:04",
                "reported practice", "mixed", "weight 40", "Ana Ferreira");
    }

    @Test
    void aPageBeginsWithWhatItIsAndWhatItWasMadeFrom() throws IOException {
        var cover = Jsoup.parse(Files.readString(written(codes, "codes.html"))).select(".cover").text();
        assertThat(cover).contains("Learning <networks>", "Invented for teaching.", "Documents 1", "Codings 11",
                "1 March 2026, 14:05", "the state after change 312", "Polyvocal 0.1.0");
    }

    @Test
    void whatIsLedToIsThere() throws IOException {
        var page = Jsoup.parse(Files.readString(written(codes, "codes.html")));
        assertThat(page.select("a[href]")).isNotEmpty()
                .allSatisfy(link -> assertThat(page.select("[id=" + link.attr("href").substring(1) + "]")).hasSize(1));
    }

    @Test
    void aDocumentOpensWithEverythingInIt() throws Exception {
        try (var document = new XWPFDocument(OPCPackage.open(written(codes, "codes.docx").toFile()))) {
            assertThat(document.getParagraphs().stream().filter(it -> "Quote".equals(it.getStyle())).map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(Fieldnotes.SAID.stream().map(Visible::text).toList());
            assertThat(document.getParagraphs().stream().filter(it -> String.valueOf(it.getStyle()).startsWith("Heading"))
                    .map(XWPFParagraph::getText)).hasSize(2).anyMatch(text -> text.endsWith("Relations & <power>"));
            assertThat(document.getParagraphs().stream().filter(it -> "QuoteSource".equals(it.getStyle()))
                    .map(XWPFParagraph::getText)).filteredOn(source -> source.contains("turn 1  ·  00:12:04")).hasSize(1);
            assertThat(document.getTables().stream().map(table -> table.getText()))
                    .anyMatch(it -> it.contains("Mere politeness."));
        }
    }

    @Test
    void aSpreadsheetOpensWithWordsAndNeverAFormula() throws Exception {
        try (var book = new XSSFWorkbook(OPCPackage.open(written(codes, "codes.xlsx").toFile()))) {
            assertThat(cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            var said = Stream.iterate(1, at -> at + 1).limit(Fieldnotes.SAID.size())
                    .map(at -> book.getSheet("Passages").getRow(at).getCell(1)).toList();
            assertThat(said.stream().map(XSSFCell::getStringCellValue))
                    .containsExactlyElementsOf(Fieldnotes.SAID.stream().map(Visible::text).toList());
            assertThat(said.stream().filter(cell -> cell.getCellStyle().getQuotePrefixed()).map(XSSFCell::getStringCellValue))
                    .containsExactlyElementsOf(Fieldnotes.SAID.subList(2, 6));
            assertThat(book.getSheet("Passages").getRow(0).getCell(5).getStringCellValue()).isEqualTo("Time");
            assertThat(book.getSheet("Passages").getRow(1).getCell(5).getStringCellValue()).isEqualTo("00:12:04");
            assertThat(book.getSheet("Rules").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("Someone relies on another’s good will.");
        }
    }

    @Test
    void aTextThatNoCellHoldsGoesOnBelow() throws Exception {
        var long1 = "=" + "x".repeat(31_998) + "😀" + "y".repeat(40_000);
        var table = new Table("Long", List.of(Table.Column.text("a"), Table.Column.number("n")),
                List.of(Table.Row.of(long1, "1"), Table.Row.of("after", "2")));
        var report = new Report(codes.cover(), List.of(table));
        try (var book = new XSSFWorkbook(OPCPackage.open(written(report, "long.xlsx").toFile()))) {
            var sheet = book.getSheet("Long");
            var read = Stream.of(1, 2, 3).map(at -> sheet.getRow(at).getCell(0).getStringCellValue()).toList();
            assertThat(String.join("", read)).isEqualTo(long1);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("after");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void aMatrixIsShadedInEveryFormat() throws Exception {
        var report = matrix();
        var page = Jsoup.parse(Files.readString(written(report, "m.html")));
        assertThat(page.select(".matrix tbody td").stream().map(Element::text)).containsExactly("7", ".35", "", ".35", "12", "·",
                "", "·", "1.17");
        assertThat(page.select(".matrix .marked").eachText()).containsExactly("1.17");
        try (var document = new XWPFDocument(OPCPackage.open(written(report, "m.docx").toFile()))) {
            assertThat(document.getTables().stream().flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream()).filter(cell -> cell.getText().equals("1.17*"))
                    .map(cell -> cell.getColor())).containsExactly("28266E");
        }
        try (var book = new XSSFWorkbook(OPCPackage.open(written(report, "m.xlsx").toFile()))) {
            var cell = book.getSheetAt(1).getRow(1).getCell(2);
            assertThat(cell.getNumericCellValue()).isEqualTo(0.35);
            assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNotNull();
        }
    }

    @Test
    void aWideMatrixComesInPartsOnPaper() throws Exception {
        var random = new SplittableRandom(1);
        var heads = Stream.generate(() -> head(String.valueOf(random.nextLong()))).limit(40).toList();
        var tiles = heads.stream()
                .map(_ -> heads.stream().<HeatMap.Tile>map(_ -> number(random.nextInt(1, 10_000))).toList()).toList();
        var report = new Report(codes.cover(), List.of(new HeatMap("Wide", "pairs", heads, heads, tiles)));
        try (var document = new XWPFDocument(OPCPackage.open(written(report, "wide.docx").toFile()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Wide, columns 1 to 18 of 40", "Wide, columns 37 to 40 of 40");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"codebook.html", "codebook.docx", "codebook.xlsx"})
    void theCodebookIsADocument(String name) {
        assertThat(written(CodebookReport.of(notes.origin()), name)).isNotEmptyFile();
    }

    @Test
    void anEmptyStudySaysSo() throws IOException {
        var nothing = CodesReport.of(notes.origin(), new Selection(_ -> false, "claim:normative"), notes::text);
        assertThat(Jsoup.parse(Files.readString(written(nothing, "nothing.html"))).text())
                .contains("Only claim:normative", "Nothing is coded yet");
    }

    @Test
    void whatWasThereStaysWhenTheNewFileFails() throws IOException {
        var file = Files.writeString(folder.resolve("kept.html"), "before");
        assertThatThrownBy(() -> ReportFile.put(file, _ -> {
            throw new IOException("the disk is full");
        })).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence()).contains("kept.html"));
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.pages", "nowhere/report.html"})
    void aPlaceOrAnEndingThatWillNotDoIsRefusedInASentence(String name) {
        assertThatThrownBy(() -> ReportFile.write(codes, folder.resolve(name))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.sentence()).contains("“").endsWith("."));
    }

    @Test
    void aFolderIsNotWrittenOver() throws IOException {
        var there = Files.createDirectory(folder.resolve("there.html"));
        assertThatThrownBy(() -> ReportFile.write(codes, there)).isInstanceOf(Problem.class);
        assertThat(there).isEmptyDirectory();
    }

    private Report matrix() {
        var heads = List.of(head("Trust"), head("=Broker"), head("Time"));
        HeatMap.Tile some = new HeatMap.Tile.Number(0.35, ".35", false);
        HeatMap.Tile none = new HeatMap.Tile.Number(0, "0", false);
        HeatMap.Tile blank = new HeatMap.Tile.Blank("One code lies above the other.");
        var tiles = List.of(List.of(new HeatMap.Tile.Diagonal("7"), some, blank),
                List.of(some, new HeatMap.Tile.Diagonal("12"), none),
                List.of(blank, none, new HeatMap.Tile.Number(1.17, "1.17", true)));
        var pairs = new Table("Pairs", List.of(Table.Column.text("Code"), Table.Column.number("Value")),
                List.of(new Table.Row(Optional.empty(), 0, "", List.of("Trust", "0.35"))));
        return CooccurrenceReport.of(notes.origin(), List.of(new Fact("Relation", "overlap")),
                new HeatMap("Hit share", "hit share", heads, heads, tiles), pairs);
    }

    private static HeatMap.Tile number(int number) {
        return new HeatMap.Tile.Number(number, String.valueOf(number), false);
    }

    private static HeatMap.Head head(String name) {
        return new HeatMap.Head(Look.PALETTE.getFirst(), name, name);
    }

    private static Stream<XSSFCell> cells(XSSFWorkbook book) {
        return Stream.iterate(0, at -> at < book.getNumberOfSheets(), at -> at + 1).map(book::getSheetAt)
                .flatMap(sheet -> Stream.iterate(0, at -> at <= sheet.getLastRowNum(), at -> at + 1).map(sheet::getRow)
                        .filter(row -> row != null))
                .flatMap(row -> Stream.iterate(0, at -> at < row.getLastCellNum(), at -> at + 1).map(at -> row.getCell(at))
                        .filter(cell -> cell != null));
    }

    private Path written(Report report, String name) {
        var file = folder.resolve(name);
        ReportFile.write(report, file);
        return file;
    }
}
