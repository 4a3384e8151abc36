package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;

/// Interviews that others printed.
@Tag("real")
class RealPdfTest {
    private final Path transcripts = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("data/transcripts");

    @BeforeEach
    void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(transcripts), "no " + transcripts);
    }

    private Script read(String file) {
        return PdfFile.read(Original.of(transcripts.resolve(file)));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream()
                .map(turn -> turn.speaker() + "|" + turn.talk().of(script.text()).replaceAll("\\s+", " ")).toList();
    }

    private String plain(String file) throws IOException {
        try (var document = Loader.loadPDF(transcripts.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aPrintedInterviewHasTheTurnsAndWordsOfItsText() throws IOException {
        var text = Recognition.of(Files.readString(transcripts.resolve("divekit_de/fkrampe_transkript.md")));
        var printed = read("divekit_de/fkrampe_transkript.pdf");
        assertThat(turns(printed)).hasSize(126).isEqualTo(turns(text));
        assertThat(printed.utterances()).allMatch(turn -> turn.time().isPresent());
    }

    @Test
    void aTurnIsPrintedForEachStampAndLetter() throws IOException {
        var printed = read("divekit_de/nnProf1_transkript.pdf");
        assertThat(printed.utterances().size()).isEqualTo(35)
                .isEqualTo((int) Pattern.compile("(?<!\\p{L})[IBP]: ?\\[\\d\\d:\\d\\d:\\d\\d]")
                        .matcher(plain("divekit_de/nnProf1_transkript.pdf")).results().count());
        assertThat(turns(printed)).anyMatch(turn -> turn.contains("Online-Kommunikation"))
                .noneMatch(turn -> turn.contains("- und"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void tabsBetweenWordsAndNumbersBesideParagraphsAreNotTalk(int participant) throws IOException {
        var file = "pdpilot_pdf/transcripts_P" + participant + ".pdf";
        var script = read(file);
        assertThat(turns(script))
                .hasSize((int) Pattern.compile("(?<!\\p{L})(?:Dan|Participant): ").matcher(plain(file)).results().count())
                .allMatch(turn -> turn.matches("(Dan|Participant)\\|[^\\t]*\\S"))
                .noneMatch(turn -> turn.matches(".* \\d+/\\d+ .*"))
                .noneMatch(turn -> turn.matches(".*[a-z] \\d+"));
        assertThat(script.utterances().stream().filter(turn -> turn.talk().of(script.text()).contains("\n")))
                .as("a browser printed one line twice, at the foot of a page and at the head of the next").hasSizeLessThan(2);
    }
}
