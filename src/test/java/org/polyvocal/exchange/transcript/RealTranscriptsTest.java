package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;

/// Interviews held by others. What is expected of each was counted without this program.
@Tag("real")
class RealTranscriptsTest {
    private final Path shared = Path.of(System.getProperty("polyvocal.shared", "../shared"));
    private final Path transcripts = shared.resolve("data/transcripts");

    @BeforeEach
    void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(transcripts), "no " + transcripts);
    }

    private List<Path> files(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("data").resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList();
        }
    }

    private static List<String> talk(Reading reading) {
        var text = reading.manuscript().text();
        return reading.document().turns().stream().map(turn -> turn.talk().of(text).replaceAll("\\s+", " ")).toList();
    }

    private static List<String> names(Reading reading) {
        return reading.document().turns().stream()
                .map(turn -> reading.document().speaker(turn).map(Speaker::name).orElse("")).toList();
    }

    private static long lines(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().count();
    }

    @Test
    void oralHistoriesKeepTheirTextAndEveryTurn() throws IOException {
        var files = files("transcripts/us_oral_history_pd/derived_txt", ".*\\.txt");
        assertThat(files).hasSize(25);
        for (var file : files) {
            var reading = Transcripts.read(file).getFirst();
            var text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(reading.manuscript().text()).isEqualTo(text);
            assertThat((long) reading.document().turns().size()).as(file.toString())
                    .isEqualTo(lines(text, "^(?:[A-Z][A-Z’-]*|[A-Z]\\w+(?: [A-Z]\\w+)+ \\[[\\d:]{8}\\]): \\S"));
        }
    }

    @Test
    void oralHistoriansAskAndOnePersonAnswers() throws IOException {
        for (var file : files("transcripts/us_oral_history_pd/derived_txt", ".*\\.txt")) {
            var roles = Transcripts.read(file).getFirst().document().speakers().stream().map(Speaker::role).toList();
            assertThat(roles).as(file.toString()).contains(Role.INTERVIEWER).doesNotContain(Role.UNKNOWN)
                    .containsOnlyOnce(Role.PARTICIPANT);
        }
    }

    @Test
    void oneInterviewInSixEncodingsAndConventionsIsTheSame() throws IOException {
        var files = files("transcripts/derived_conventions", "nprc08.*");
        var original = Transcripts.read(transcripts.resolve("us_oral_history_pd/derived_txt/nprc-oral-histories-00008.txt"))
                .getFirst();
        assertThat(talk(original)).hasSize(136);
        assertThat(files).hasSize(6).allSatisfy(file -> {
            var reading = Transcripts.read(file).getFirst();
            assertThat(talk(reading)).isEqualTo(talk(original));
            assertThat(reading.document().speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER,
                    Role.PARTICIPANT);
        });
    }

    @Test
    void captionsGiveTheTurnsOfTheTextTheyWereMadeOf() {
        var original = Transcripts
                .read(transcripts.resolve("us_oral_history_pd/derived_txt/returned-peace-corps-volunteers-00059.txt"))
                .getFirst();
        for (var name : List.of("peacecorps59.srt", "peacecorps59.vtt")) {
            var reading = Transcripts.read(transcripts.resolve("derived_conventions").resolve(name)).getFirst();
            assertThat(talk(reading)).hasSize(167).isEqualTo(talk(original));
            assertThat(names(reading)).isEqualTo(names(original));
            assertThat(reading.document().turns()).extracting(turn -> turn.time().orElseThrow().toSeconds())
                    .isEqualTo(original.document().turns().stream().map(turn -> turn.time().orElseThrow().toSeconds()).toList());
        }
    }

    @Test
    void richTextGivesTheTurnsOfTheTextItWasMadeOf() {
        var original = Transcripts
                .read(transcripts.resolve("us_oral_history_pd/derived_txt/returned-peace-corps-volunteers-00059.txt"))
                .getFirst();
        var reading = Transcripts.read(transcripts.resolve("derived_conventions/f4_style_peacecorps59.rtf")).getFirst();
        assertThat(talk(reading)).hasSize(167).isEqualTo(talk(original));
        assertThat(names(reading)).isEqualTo(names(original).stream().map(name -> name.startsWith("Pat") ? "I" : "B").toList());
        assertThat(reading.document().speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER, Role.PARTICIPANT);
        var times = reading.document().turns().stream().skip(1).map(turn -> turn.time().orElseThrow().toSeconds()).toList();
        assertThat(times).isEqualTo(
                original.document().turns().stream().skip(1).map(turn -> turn.time().orElseThrow().toSeconds()).toList());
    }

    @Test
    void thePageOfAPodcastGivesTheVoicesThatItCites() throws IOException {
        var page = transcripts.resolve("podcast_srt_html_json/example.html");
        var reading = Transcripts.read(page).getFirst();
        var source = Files.readString(page);
        assertThat((long) reading.document().turns().size()).isEqualTo(lines(source, "^<cite>"));
        assertThat(names(reading)).isEqualTo(Pattern.compile("<cite>(.*?):</cite>").matcher(source).results()
                .map(match -> match.group(1)).toList());
        assertThat(talk(reading)).isEqualTo(Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL).matcher(source).results()
                .map(match -> match.group(1).replace("&#39;", "'").replaceAll("\\s+", " ").strip()).toList());
        assertThat(reading.document().turns().get(1).time()).contains(java.time.Duration.ofSeconds(53));
    }

    @Test
    void codesThatWereCommentsInWordAreRemarksOnTheirWords() throws IOException {
        var files = files("coded/dedoose_docx_3coders", ".*\\.docx");
        assertThat(files).hasSize(3).allSatisfy(file -> {
            var reading = Transcripts.read(file).getFirst();
            var text = reading.manuscript().text();
            assertThat(reading.remarks()).hasSizeGreaterThan(3).allSatisfy(remark -> {
                assertThat(remark.author()).isEqualTo("Coder");
                assertThat(remark.text()).matches("Codes \\(\\d+-\\d+\\)\n.+");
                assertThat(text.lines()).contains(remark.span().of(text));
            });
        });
        var first = Transcripts.read(files.getFirst()).getFirst();
        assertThat(first.document().turns()).hasSize(8);
        assertThat(first.remarks().getFirst().span().of(first.manuscript().text())).startsWith("Participant: Honestly");
    }

    @Test
    void teamsAndZoomGiveTheTurnsThatOthersMadeOfThem() throws IOException {
        for (var name : List.of("teams_transcript", "zoom_transcript")) {
            var reading = Transcripts.read(transcripts.resolve("teams_zoom_vtt/" + name + ".vtt")).getFirst();
            var rows = Files.readAllLines(transcripts.resolve("teams_zoom_vtt/" + name + "_correct.txt")).stream().skip(1)
                    .map(row -> row.split("\t", 3)).toList();
            var speakers = new ArrayList<String>();
            var words = new ArrayList<String>();
            for (var row : rows) {
                var said = row[2].replace("---", " ").replaceAll("\\s+", " ").strip();
                if (!speakers.isEmpty() && speakers.getLast().equals(row[1])) words.add(words.removeLast() + " " + said);
                else {
                    speakers.add(row[1]);
                    words.add(said);
                }
            }
            assertThat(names(reading)).isEqualTo(speakers);
            assertThat(talk(reading)).isEqualTo(words);
        }
    }

    @Test
    void germanInterviewsInMarkdownHaveATurnForEachStamp() throws IOException {
        var files = files("transcripts/divekit_de", ".*\\.md");
        assertThat(files).hasSize(6).allSatisfy(file -> {
            var reading = Transcripts.read(file).getFirst();
            var text = reading.manuscript().text();
            assertThat((long) reading.document().turns().size())
                    .isEqualTo(lines(text, "^\\**[IBP]:? ?\\[\\d\\d:\\d\\d:\\d\\d\\]\\**[ \\t]*\\S"));
            assertThat(names(reading)).isSubsetOf("I", "B", "P");
            assertThat(reading.document().text().language().getLanguage()).isEqualTo("de");
            assertThat(talk(reading)).noneMatch(talk -> talk.contains("**") || talk.startsWith("["));
        });
    }

    @Test
    void questionnairesHaveFiveQuestionsEach() throws IOException {
        var files = files("coded/wac_world_after_covid/derived_txt", ".*\\.txt");
        assertThat(files).hasSize(57).allSatisfy(file -> {
            var reading = Transcripts.read(file).getFirst();
            assertThat(names(reading)).filteredOn("Interviewer"::equals).hasSize(5);
            assertThat(reading.document().speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER,
                    Role.PARTICIPANT);
            assertThat(talk(reading)).noneMatch(talk -> talk.contains("Recorded:"));
        });
    }

    @Test
    void wordDocumentsHaveTheirTurns() throws IOException {
        assertThat(files("coded/dedoose_docx_3coders", ".*\\.docx")).hasSize(3).allSatisfy(
                file -> assertThat(names(Transcripts.read(file).getFirst())).hasSize(8).containsOnly("Interviewer",
                        "Participant"));
    }
}
