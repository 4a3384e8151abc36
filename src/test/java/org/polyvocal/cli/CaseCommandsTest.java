package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {
    @TempDir Path folder;

    @Test
    void theSampleStudyHasItsParticipantsAndTheirSchools() {
        var console = new Console(folder);
        console.ask("sample");
        var cases = console.ask("cases");
        assertThat(cases.header()).isEqualTo("case,kind,attribute,value");
        assertThat(cases.rows().stream().filter(row -> row.getField("kind").equals("person")).map(row -> row.getField("case"))
                .distinct()).hasSize(41);
        assertThat(cases.rows().stream().filter(row -> row.getField("attribute").equals("speaker"))).hasSize(12);
        assertThat(console.ask("search", "leader case.phase:primary").column("speaker")).isNotEmpty()
                .doesNotContain("INTERVIEWER");
        assertThat(console.ask("search", "\"the\" case.role:head case.years_teaching:>25").column("document"))
                .contains("01-sian", "03-desmond")
                .doesNotContain("05-alastair");
        assertThat(console.type("search", "case.role:king").remarks()).contains("network_lead");
        assertThat(console.ask("check").column("status")).containsOnly("ok");
    }

    @Test
    void aTableIsTakenRowByRowAndUndoneAsOne() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        console.write("in/one.txt", "INTERVIEWER: Who?\n\nANA: We.\n\nINTERVIEWER: And?\n\nANA: All.\n");
        console.ask("import", console.file("in"));
        var table = console.write("cases.csv",
                "name,years,born,speaker\nAna Ferreira,11,1970-02-03,\nBen,3,soon,\nCy,4,1980-01-01,Nobody\nDi,x,1990-01-01,\n");
        var answer = console.type("cases-import", table, "--format", "csv");
        assertThat(answer.header()).isEqualTo("row,status,message");
        assertThat(answer.column("status")).containsExactly("ok", "ok", "ok", "ok");
        console.ask("undo");
        assertThat(console.ask("cases").rows()).isEmpty();
    }

    @Test
    void aTypeOnceKnownIsHeldTo() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        console.ask("cases-import", console.write("one.csv", "name,years\nAna,11\n"));
        var answer = console.type("cases-import", console.write("two.csv", "name,years\nBen,many\nCy,4\n"), "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.column("status")).containsExactly("failed", "ok");
        assertThat(answer.column("message").getFirst()).contains("many", "years");
        assertThat(answer.remarks()).contains("many");
        assertThat(console.ask("cases").column("case")).containsExactly("Ana", "Cy");
        assertThat(console.type("cases-import", console.write("bad.csv", "x,y\n1,2\n")).end()).isEqualTo(1);
        assertThat(console.type("cases-import", console.file("missing.csv")).end()).isEqualTo(1);
    }
}
