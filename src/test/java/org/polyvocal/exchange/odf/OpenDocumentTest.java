package org.polyvocal.exchange.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Told;
import org.polyvocal.exchange.prose.Zip;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class OpenDocumentTest {
    private static final String NAMES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"""";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static String content(String root, String body) {
        return "<?xml version='1.0'?><office:%s %s><office:automatic-styles><style:style style:name='T1'>".formatted(root, NAMES)
                + "<style:text-properties text:display='none'/></style:style></office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:" + root + ">";
    }

    private static Zip odt(String body) {
        return new Zip().with("mimetype", TYPE).with("content.xml", content("document-content", body));
    }

    private static Script read(byte[] bytes) {
        return OpenDocument.read(new Original("talk.odt", bytes));
    }

    private static Script body(String xml) {
        return read(odt(xml).bytes());
    }

    private static String refusal(byte[] bytes) {
        try {
            read(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.odt");
            return problem.key();
        }
    }

    @Test
    void paragraphsAndHeadingsAreLines() {
        assertThat(body("<text:h>Talk</text:h>\n  <text:p>Q: Where?</text:p><text:p/><text:p>A: At home.</text:p>").text())
                .isEqualTo("Talk\nQ: Where?\n\nA: At home.");
    }

    @Test
    void whiteSpaceIsWhatItsElementsSay() {
        assertThat(body("<text:p>\n  Q:<text:tab/>one\n   two<text:s text:c='3'/>three<text:line-break/>four</text:p>").text())
                .isEqualTo("Q:\tone two   three\nfour");
    }

    @Test
    void spansAndLinksAreReadAndNumbersOfListsAreNot() {
        assertThat(body(
                "<text:list><text:list-item><text:number>1.</text:number><text:p>Q: <text:span>the </text:span><text:a>page</text:a>"
                        + "</text:p></text:list-item></text:list>")
                .text()).isEqualTo("Q: the page");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(body("<text:p>Q: shown <text:span text:style-name='T1'>secret</text:span>again</text:p>"
                + "<text:section text:display='none'><text:p>secret</text:p></text:section>").text()).isEqualTo("Q: shown again");
    }

    @Test
    void trackedChangesAreAccepted() {
        assertThat(body(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region>"
                        + "</text:tracked-changes><text:p>Q: It <text:change text:change-id='1'/><text:change-start text:change-id='2'/>really "
                        + "<text:change-end text:change-id='2'/>rained.</text:p>")
                .text()).isEqualTo("Q: It really rained.");
    }

    @Test
    void notesStandBelowTheTalk() {
        var script = body(
                "<text:p>A: The strike<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>Of 1984.</text:p></text:note-body></text:note> began.</text:p><text:p>B: Yes.</text:p>");
        assertThat(script.text()).isEqualTo("A: The strike began.\nB: Yes.\n\n---\n[1] Of 1984.\n");
        assertThat(Told.remarks(script)).containsExactly("strike||Of 1984.");
    }

    @Test
    void textBoxesStandBelowTheTalk() {
        assertThat(body(
                "<text:p>A: We <draw:frame><draw:text-box><text:p>Archive</text:p></draw:text-box><svg:title>photo</svg:title>"
                        + "</draw:frame>went.</text:p>")
                .text()).isEqualTo("A: We went.\n\n---\nArchive\n");
    }

    @Test
    void annotationsAreRemarksOnTheirWords() {
        var script = body(
                "<text:p>A: I was <office:annotation office:name='n1'><dc:creator>Ana</dc:creator><dc:date>2024</dc:date><text:p>Where "
                        + "<text:span>is</text:span></text:p><text:p>that?</text:p></office:annotation>at home<office:annotation-end office:name='n1'/>"
                        + " then<office:annotation><dc:creator>Tom</dc:creator><text:p>when</text:p></office:annotation>.</text:p>");
        assertThat(script.text()).isEqualTo("A: I was at home then.");
        assertThat(Told.remarks(script)).containsExactly("at home|Ana|Where is\nthat?", "then|Tom|when");
    }

    @Test
    void tablesAreTranscripts() {
        var row = "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell><table:table-cell><text:p>%s</text:p>"
                + "</table:table-cell><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";
        var merged = "<table:table-row><table:covered-table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>Four.</text:p>"
                + "</table:table-cell></table:table-row>";
        assertThat(Told.timedTurns(
                body("<table:table><table:table-column/><table:table-header-rows>" + row.formatted("Zeit", "Name", "Text")
                        + "</table:table-header-rows>" + row.formatted("00:01", "Ana", "One.")
                        + row.formatted("00:05", "Tom", "Three.") + merged
                        + "</table:table>")))
                .containsExactly("1|Ana|One.", "5|Tom|Three.\nFour.");
    }

    @Test
    void aFlatFileIsReadTheSame() {
        var flat = content("document", "<text:p>Q: Where?</text:p>").getBytes(StandardCharsets.UTF_8);
        assertThat(OpenDocument.readFlat(new Original("talk.fodt", flat)).text()).isEqualTo("Q: Where?");
    }

    @Nested
    class IsRefused {
        @Test
        void whenItIsLocked() {
            assertThat(refusal(odt("<text:p>x</text:p>").with("META-INF/manifest.xml",
                    "<manifest:manifest><manifest:encryption-data/></manifest:manifest>").bytes()))
                    .isEqualTo("exchange.odtLocked");
            assertThat(refusal(new Zip().with("mimetype", TYPE).with("encrypted-package", "x").bytes()))
                    .isEqualTo("exchange.odtLocked");
        }

        @Test
        void whenItIsSomethingElse() {
            assertThat(refusal("just words".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.odtDamaged");
            assertThat(refusal(new Zip().with("a.txt", "a").bytes())).isEqualTo("exchange.odtDamaged");
            assertThat(refusal(odt("").with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes()))
                    .isEqualTo("exchange.odtOther");
        }

        @Test
        void whenItBreaksOff() {
            assertThat(refusal(Zip.brokenOff(odt("<text:p>Q: Where?</text:p>".repeat(500)).bytes())))
                    .isEqualTo("exchange.odtDamaged");
            assertThat(refusal(new Zip().with("content.xml", "<office:document-content><text:p>").bytes()))
                    .isEqualTo("exchange.odtDamaged");
        }

        @Test
        void whenItNamesEntities() {
            assertThat(refusal(new Zip().with("content.xml", "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                    + content("document-content", "<text:p>&secret;</text:p>")).bytes())).isEqualTo("exchange.entities");
        }

        @Test
        void whenItIsABomb() {
            assertThat(refusal(Zip.bomb("content.xml", 140))).isEqualTo("exchange.bomb");
            assertThat(refusal(Zip.bomb("content.xml", 70))).isEqualTo("exchange.bomb");
        }

        @Test
        void whenThereAreNoWordsInIt() {
            assertThatThrownBy(() -> body("<text:p/>")).isInstanceOf(Problem.class).hasMessage("exchange.blank");
        }
    }
}
