package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingCommandsTest {
    private static final String TALK = "ANA: We 😀 trust, one another.\n\nBEN: =1+1, \"they\" say.\n";
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeAProject() {
        console = new Console(folder);
        console.ask("new", "--codebook",
                console.write("codes.csv", "code,short_name\nCare > Trust,Tr\nCare > Doubt,\nWork > Doubt,\n"));
        console.ask("import", console.write("talk.txt", TALK));
    }

    private String code(Object... words) {
        var answer = console.type("code", words);
        assertThat(answer.remarks()).isEmpty();
        assertThat(answer.data()).matches("[0-9a-f-]{36}\n");
        return answer.data().strip();
    }

    @Test
    void aPassageIsCodedInCodePoints() {
        var id = code("--document", "talk", "--start", 10, "--end", 15, "--code", "Tr", "--claim", "self_report", "--stance",
                "mixed",
                "--weight", 70, "--memo", "a, \"memo\"", "--coder", "Zoë");
        var codings = console.ask("codings");
        assertThat(codings.header())
                .isEqualTo("id,document,start,end,code,coder,created,claim,stance,weight,memo,speaker,turn,text,time");
        var fields = codings.rows().getFirst().getFields();
        assertThat(fields.subList(0, 6)).containsExactly(id, "talk", "10", "15", "Care > Trust", "Zoë");
        assertThat(fields.subList(7, 14)).containsExactly("self_report", "mixed", "70", "a, \"memo\"", "ANA", "1", "trust");
        assertThat(console.ask("codebook").rows().get(1).getFields().subList(0, 2)).containsExactly("Care > Trust", "Tr");
        assertThat(console.ask("codebook").column("codings")).containsExactly("0", "1", "0", "0", "0");
    }

    @Test
    void passagesOutsideTheTextAreRefused() {
        for (var span : new int[][]{{-1, 3}, {3, 3}, {4, 2}, {0, 1000}}) {
            var answer = console.type("code", "--document", "talk", "--start=" + span[0], "--end=" + span[1], "--code", "Tr");
            assertThat(answer.end()).isEqualTo(1);
            assertThat(answer.remarks()).contains("is no passage of “talk”").hasLineCount(1);
        }
        assertThat(console.ask("codings").rows()).isEmpty();
    }

    @Test
    void codesAndDocumentsMustBeKnownAndMeanOneThing() {
        assertThat(console.type("code", "--document", "x", "--start", 0, "--end", 3, "--code", "Tr").end()).isEqualTo(1);
        assertThat(console.type("code", "--document", "talk", "--start", 0, "--end", 3, "--code", "Hope").end()).isEqualTo(1);
        assertThat(console.type("code", "--document", "talk", "--start", 0, "--end", 3, "--code", "Doubt").end()).isEqualTo(1);
        code("--document", "talk", "--start", 0, "--end", 3, "--code", "Work > Doubt");
        assertThat(console.type("code", "--document", "talk", "--start", 0, "--end", 3, "--code", "Tr", "--weight", 101).end())
                .isEqualTo(1);
    }

    @Test
    void aCodingIsTakenOffByItsId() {
        var id = code("--document", "talk", "--start", 0, "--end", 3, "--code", "Tr");
        console.ask("uncode", id);
        assertThat(console.ask("codings").rows()).isEmpty();
        var again = console.type("uncode", id);
        assertThat(again.end()).isEqualTo(1);
        assertThat(again.remarks()).contains(id).hasLineCount(1);
        assertThat(console.type("uncode", "nonsense").end()).isEqualTo(1);
    }

    @Test
    void codingsAreNarrowed() {
        code("--document", "talk", "--start", 10, "--end", 15, "--code", "Tr", "--coder", "Zoë");
        code("--document", "talk", "--start", 33, "--end", 40, "--code", "Work > Doubt");
        assertThat(console.ask("codings", "--code", "Care").column("text")).containsExactly("trust");
        assertThat(console.ask("codings", "--by", "Zoë").rows()).hasSize(1);
        assertThat(console.ask("codings", "--document", "talk").rows()).hasSize(2);
        assertThat(console.ask("codings", "--query", "trust").column("code")).contains("Care > Trust");
        assertThat(console.type("codings", "--by", "Nobody").end()).isEqualTo(1);
        assertThat(console.type("codings", "--code", "Hope").end()).isEqualTo(1);
        assertThat(console.type("codings", "--query", "\"trust").remarks()).contains("(At character 1 of the query.)");
    }

    @Test
    void goodRowsComeInAsOneChangeAndBadOnesAreToldOf() {
        var file = console.write("in.csv", """
                doc;begin;end_exclusive;code_name;annotator
                talk;10;15;Tr;Zoë
                talk.txt;0;3;Care > Doubt;Zoë
                nowhere;0;3;Tr;Zoë
                talk;0;3000;Tr;Only here
                talk;0;3;Hope;Only here
                talk;three;3;Tr;Zoë
                """);
        var answer = console.type("codings-import", file, "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.header()).isEqualTo("row,status,message");
        assertThat(answer.column("status")).containsExactly("ok", "ok", "failed", "failed", "failed", "failed");
        assertThat(answer.remarks()).hasLineCount(4);
        assertThat(console.ask("codings").column("coder")).containsExactly("Zoë", "Zoë");
        assertThat(console.type("codings", "--by", "Only here").end()).isEqualTo(1);
        console.ask("undo");
        assertThat(console.ask("codings").rows()).isEmpty();
    }

    @Test
    void codesThatAreNewComeAlongWhenAskedFor() {
        var file = console.write("in.csv",
                "document,start,end,code,coder\ntalk,0,3,Hope > Much,Zoë\ntalk,0,3,Care > Joy,Zoë\ntalk,0,3,Doubt,Zoë\ntalk,0,900,Bad,Zoë\n");
        var answer = console.type("codings-import", file, "--create-codes", "--format", "csv");
        assertThat(answer.column("status")).containsExactly("ok", "ok", "failed", "failed");
        assertThat(console.ask("codebook").column("code")).containsExactly("Care", "Care > Trust", "Care > Doubt", "Care > Joy",
                "Work", "Work > Doubt", "Hope", "Hope > Much");
        console.ask("undo");
        assertThat(console.ask("codebook").rows()).hasSize(5);
    }

    @Test
    void aFileThatIsNoTableOfCodingsChangesNothing() {
        assertThat(console.type("codings-import", console.write("in.csv", "a,b\n1,2\n")).end()).isEqualTo(1);
        assertThat(console.type("codings-import", console.file("none.csv")).end()).isEqualTo(1);
    }

    @Test
    void exportedCodingsComeBackAsTheyWereAndRunNowhere() {
        var id = code("--document", "talk", "--start", 36, "--end", 47, "--code", "Work > Doubt", "--memo", "=2+2");
        console.ask("report", "--out", console.file("codings.csv"));
        assertThat(console.file("codings.csv")).content().contains("'=2+2").contains("\"'=1+1, \"\"the").contains(id);
        var before = console.ask("codings").data();
        console.ask("uncode", id);
        console.ask("codings-import", console.file("codings.csv"));
        assertThat(console.ask("codings").data()).isEqualTo(before);
        assertThat(console.type("codings-import", console.file("codings.csv")).remarks()).contains("already there");
    }

    @Test
    void aCodebookGoesOutAndComesIn() {
        console.ask("codebook-export", "--out", console.file("book.csv"));
        var other = new Console(folder.resolve("other"));
        other.write("x", "");
        other.ask("new", "--codebook", "empty");
        assertThat(other.type("codebook-import", console.file("book.csv")).remarks()).isEqualTo("5 codes were added.\n");
        assertThat(other.type("codebook-import", console.file("book.csv")).remarks()).startsWith("No code was added");
        assertThat(other.ask("codebook").data()).isEqualTo(console.ask("codebook").data());
        assertThat(console.ask("codebook").header())
                .isEqualTo("code,short_name,colour,definition,apply_when,do_not_apply_when,example,codings,documents");
    }

    @Test
    void aCodebookIsWrittenForPeopleToo() {
        for (var ending : new String[]{"html", "docx", "xlsx"}) {
            console.ask("codebook-export", "--out", console.file("book." + ending));
            assertThat(console.file("book." + ending)).isNotEmptyFile();
        }
        assertThat(console.type("codebook-export", "--out", console.file("book.pdf")).end()).isEqualTo(1);
        assertThat(console.type("codebook-export", "--out", console.file("no/book.csv")).end()).isEqualTo(1);
    }
}
