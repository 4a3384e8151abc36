package org.polyvocal.exchange.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.exchange.cases.CaseRow.Refused;
import org.polyvocal.exchange.cases.CaseRow.Understood;
import org.polyvocal.exchange.cases.CaseRow.Voice;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.words.Problem;

class CasesFileTest {
    private static List<CaseRow> read(String csv) {
        return CasesFile.read(new Original("cases.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Understood only(String csv) {
        return (Understood) read(csv).getFirst();
    }

    @Test
    void readsARowForEachCase() {
        assertThat(only("Participant,School,Role,Years in post,Speaker\nAna,Tansy Bank,head,11,A1; A2\n")).isEqualTo(
                new Understood(1, "Ana", Optional.empty(), Optional.of("Tansy Bank"),
                        Map.of("Role", "head", "Years in post", "11"),
                        new Voice(List.of("A1", "A2"), List.of())));
    }

    @Test
    void readsARowForEachAnswer() {
        var rows = read("""
                case,kind,attribute,value
                Ana,person,role,head
                Ana,person,school,Tansy Bank
                Ana,person,speaker,01: ANA
                Ana,person,document,one.txt
                Tansy Bank,school,phase,primary
                Ben,person,,
                """);
        assertThat(rows).containsExactly(
                new Understood(1, "Ana", Optional.of(Case.Kind.PERSON), Optional.empty(), Map.of("role", "head"), Voice.UNSAID),
                new Understood(2, "Ana", Optional.of(Case.Kind.PERSON), Optional.of("Tansy Bank"), Map.of(), Voice.UNSAID),
                new Understood(3, "Ana", Optional.of(Case.Kind.PERSON), Optional.empty(), Map.of(),
                        new Voice(List.of("01: ANA"), List.of())),
                new Understood(4, "Ana", Optional.of(Case.Kind.PERSON), Optional.empty(), Map.of(),
                        new Voice(List.of(), List.of("one.txt"))),
                new Understood(5, "Tansy Bank", Optional.of(Case.Kind.SCHOOL), Optional.empty(), Map.of("phase", "primary"),
                        Voice.UNSAID),
                new Understood(6, "Ben", Optional.of(Case.Kind.PERSON), Optional.empty(), Map.of(), Voice.UNSAID));
    }

    @Test
    void readsGermanHeadingsAndSemicolons() {
        assertThat(only("Teilnehmerin;Schule;Art;Sprecher;Dokument;Dienstjahre\nZoë;Lindenschule;Person;ZW;01;3,5\n")).isEqualTo(
                new Understood(1, "Zoë", Optional.of(Case.Kind.PERSON), Optional.of("Lindenschule"), Map.of("Dienstjahre", "3,5"),
                        new Voice(List.of("ZW"), List.of("01"))));
        assertThat(((Understood) read("Fall;Merkmal;Wert\nZoë;Rolle;Leitung\n").getFirst()).answers())
                .isEqualTo(Map.of("Rolle", "Leitung"));
    }

    @Test
    void aTableThatNamesOnlySchoolsIsOneOfSchools() {
        assertThat(only("school,phase\nTansy Bank,primary\n")).isEqualTo(new Understood(1, "Tansy Bank",
                Optional.of(Case.Kind.SCHOOL), Optional.empty(), Map.of("phase", "primary"), Voice.UNSAID));
    }

    @Test
    void theFirstNameThatTheTableHasIsMeantAndOthersAreAttributes() {
        assertThat(only("id,name,case\nP01,Ana,x\n").answers()).isEqualTo(Map.of("id", "P01", "case", "x"));
        assertThat(only("id,role\nP01,head\n").name()).isEqualTo("P01");
    }

    @Test
    void saysOfEachRowWhatIsWrongWithIt() {
        var rows = read("name,kind,role\n,person,head\nAna,ghost,head\nBen,person,\n");
        assertThat(rows.subList(0, 2)).allSatisfy(row -> assertThat(row).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.problem().sentence()).startsWith("Row " + refused.row()).doesNotContain("{")));
        assertThat(rows.get(2)).isInstanceOf(Understood.class);
    }

    @Test
    void whatWasNotAnsweredIsNoAnswer() {
        assertThat(only("name,a,b,c,d\nAna,NA,,-,0\n").answers()).isEqualTo(Map.of("d", "0"));
    }

    @Test
    void needsAColumnThatNamesTheCases() {
        assertThatThrownBy(() -> read("age,role\n3,head\n")).isInstanceOf(Problem.class).hasMessage("exchange.casesColumn");
        assertThatThrownBy(() -> read("name\n")).isInstanceOf(Problem.class).hasMessage("exchange.noRows");
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        var rows = CasesFile.read(new Original("cases.xlsx", workbook()));
        assertThat(rows).containsExactly(new Understood(1, "Ana", Optional.empty(), Optional.empty(),
                Map.of("Years", "11", "Begun", "2013-09-01"), Voice.UNSAID));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("People");
            var header = sheet.createRow(1);
            header.createCell(0).setCellValue("Name");
            header.createCell(1).setCellValue("Years");
            header.createCell(2).setCellValue("Begun");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Ana");
            row.createCell(1).setCellValue(11);
            row.createCell(2).setCellValue(LocalDate.of(2013, 9, 1));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            row.getCell(2).setCellStyle(style);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"YES_NO|yes;No;ja", "NUMBER|1;0;1", "NUMBER|3;4,5;−2", "TEXT|01;02",
            "DATE|2024-06-04;4.6.2024",
            "TEXT|head;teacher", "CHOICE|head;teacher;Head;teacher", "TEXT|a;b;c;d;e;a", "TEXT|6/4/2024;1/2/2024"})
    void guessesTheTypeFromTheValues(AttributeType type, String values) {
        assertThat(Guess.of("Asked", List.of(values.split(";"))).type()).isEqualTo(type);
    }

    @Test
    void aGuessedChoiceHasEachOfItsValuesOnce() {
        assertThat(Guess.of("Role", List.of("head", "Head", "teacher", "HEAD")).choices()).containsExactly("head", "teacher");
    }
}
