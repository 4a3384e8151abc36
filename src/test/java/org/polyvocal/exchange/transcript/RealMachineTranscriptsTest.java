package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;

/// Machine-made transcripts, annotations and tables of others. What is expected of each was counted without this program.
@Tag("real")
class RealMachineTranscriptsTest {
    private final Path data = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("data");

    @BeforeEach
    void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(data), "no " + data);
    }

    private List<Path> files(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList();
        }
    }

    private static List<String> talk(Reading reading) {
        return reading.document().turns().stream().map(turn -> turn.talk().of(reading.manuscript().text())).toList();
    }

    private static List<String> names(Reading reading) {
        return reading.document().turns().stream()
                .map(turn -> reading.document().speaker(turn).map(Speaker::name).orElse("")).toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Test
    void chatHasATurnForEachMainLine() throws IOException {
        assertThat(files("transcripts/cabnc_chat", ".*\\.cha")).hasSize(7).allSatisfy(file -> {
            var lines = Files.readString(file).replaceAll("\\s*•[\\d_]*•", "");
            var reading = Transcripts.read(file).getFirst();
            var main = Pattern.compile("(?m)^\\*(\\w+):\\t((?:.*(?:\\n[ \\t].*)*))").matcher(lines).results().toList();
            assertThat(names(reading)).isEqualTo(main.stream().map(line -> line.group(1)).toList());
            assertThat(talk(reading).stream().map(RealMachineTranscriptsTest::letters))
                    .isEqualTo(main.stream().map(line -> letters(line.group(2))).toList());
            assertThat(reading.attributes()).containsKeys("Date", "Location", "Transcriber");
        });
    }

    @Test
    void chatKeepsItsTimesToTheMillisecond() {
        var reading = Transcripts.read(data.resolve("transcripts/cabnc_chat/KB0_1.cha")).getFirst();
        assertThat(reading.document().turns().get(1).time().orElseThrow().toMillis()).isEqualTo(26_325);
        assertThat(reading.attributes()).containsEntry("MAR age", "~60").containsEntry("BOB role", "visitor");
    }

    @Test
    void childrenAtWorkHaveATurnForEachRow() throws IOException {
        assertThat(files("transcripts/justhink_csv", ".*_transcript_.*\\.csv")).hasSize(10).allSatisfy(file -> {
            var rows = Files.readAllLines(file).stream().skip(1).map(row -> row.split("\t", -1)).filter(row -> row.length == 6)
                    .toList();
            var reading = Transcripts.read(file).getFirst();
            assertThat(names(reading)).isEqualTo(rows.stream().map(row -> row[4]).toList());
            assertThat(talk(reading)).isEqualTo(rows.stream().map(row -> row[5].strip()).toList());
            assertThat(reading.document().turns()).extracting(turn -> turn.time().orElseThrow().toMillis())
                    .isEqualTo(rows.stream().map(row -> Math.round(Double.parseDouble(row[2]) * 1000)).toList());
            assertThat(reading.attributes()).containsKey("team_no");
        });
    }

    @Test
    void aQuestionnaireOf57PeopleIs57Transcripts() {
        var readings = Transcripts.read(data.resolve("coded/wac_world_after_covid/transcripts.csv"));
        assertThat(readings).hasSize(57).allSatisfy(reading -> {
            assertThat(reading.document().speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER,
                    Role.PARTICIPANT);
            assertThat(reading.attributes()).containsKeys("RecordingDate", "Gender", "Position");
            assertThat(reading.document().turns()).hasSizeLessThanOrEqualTo(10);
        });
        assertThat(readings.getFirst().document().name()).isEqualTo("Menon");
        assertThat(readings.stream().map(Reading::manuscript).map(text -> text.text()).filter(text -> text.contains("\uFFFD")))
                .isEmpty();
        assertThat(readings.stream().filter(reading -> reading.document().turns().size() == 10).count()).isGreaterThan(50);
    }

    @Test
    void oralHistoriesInOneJsonFileAreThoseOfTheTexts() {
        var folder = data.resolve("transcripts/us_oral_history_pd");
        assertThat(Transcripts.read(folder.resolve("yield_25_interviews_shared.json"))).hasSize(25).allSatisfy(reading -> {
            var text = Transcripts.read(folder.resolve("derived_txt/" + reading.attributes().get("dialogue_id") + ".txt"))
                    .getFirst();
            assertThat(talk(reading).stream().map(RealMachineTranscriptsTest::letters))
                    .isEqualTo(talk(text).stream().map(RealMachineTranscriptsTest::letters).toList());
            assertThat(reading.document().speakers()).extracting(Speaker::role).doesNotContain(Role.UNKNOWN);
        });
    }

    @Test
    void podcastsInJsonSayWhatTheySay() {
        var reading = Transcripts.read(data.resolve("transcripts/podcast_srt_html_json/example.json")).getFirst();
        assertThat(talk(reading)).containsExactly("I am your father.", "Nooooo");
        assertThat(names(reading)).containsExactly("Darth Vader", "Luke");
        assertThat(reading.document().turns().getFirst().time().orElseThrow().toMillis()).isEqualTo(500);
    }
}
