package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The three transcripts of the reference tables, brought in as files, give the published agreement.
class AgreementCommandTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void bringTheCodingsIn() {
        console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        for (var name : List.of("D1", "D2", "D3")) {
            console.write("texts/" + name + ".txt", resource("overlap_" + name + ".txt"));
        }
        console.ask("import", console.file("texts"));
        console.ask("codebook-import", console.write("codes.csv", "code\nPLAN\nTRUST\nTIME\nNEVER\n"));
        console.ask("codings-import", console.write("codings.csv", Stream.concat(Stream.of("document,code,start,end,coder"),
                table("overlap_codings").stream().map(row -> String.join(",", row.getField("doc"), row.getField("code"),
                        row.getField("start"), row.getField("end_exclusive"), row.getField("coder"))))
                .reduce("", (before, line) -> before + line + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"character any all", "character any participants", "turn any all", "turn any participants",
            "sentence any participants", "sentence majority participants", "document any all"})
    void figuresAreThosePublished(String setting) {
        var words = setting.split(" ");
        var published = table("overlap_expected").stream().filter(row -> String.join(" ", row.getField("level"),
                row.getField("rule"), row.getField("universe")).equals(setting)).toList();
        assertThat(published).isNotEmpty();
        var answer = rows(
                console.ask("agreement", "--coders", "ana,ben,cai", "--unit", words[0], "--rule", words[1], "--universe",
                        words[2]).rows());
        for (var row : published) {
            var coders = row.getField("coders").replace("all3", "ana~ben~cai");
            var line = answer.get(String.join(" ", row.getField("code"), coders, row.getField("measure")));
            assertThat(line).as(row.toString()).isNotNull();
            if (row.getField("expected").equals("UNDEFINED")) {
                assertThat(line.getField("value")).as(row.toString()).isEqualTo("UNDEFINED");
                assertThat(line.getField("note")).isNotBlank();
            } else {
                assertThat(Double.parseDouble(line.getField("value"))).as(row.toString())
                        .isCloseTo(Double.parseDouble(row.getField("expected")), within(1e-6));
            }
        }
    }

    @Test
    void boundariesAreComparedWithoutUnits() {
        var answer = rows(console.ask("agreement", "--coders", "ana,ben,cai", "--unit", "unitizing", "--universe", "all").rows());
        for (var row : table("overlap_expected")) {
            if (!row.getField("level").equals("unitizing") || row.getField("expected").equals("UNDEFINED")) continue;
            var line = answer.get(row.getField("code") + " ana~ben~cai " + row.getField("measure"));
            assertThat(Double.parseDouble(line.getField("value"))).as(row.toString())
                    .isCloseTo(Double.parseDouble(row.getField("expected")), within(1e-6));
        }
    }

    @Test
    void anIntervalIsThereAndTheSameWithTheSameSeed() {
        var once = console.ask("agreement", "--coders", "ana,ben", "--unit", "character", "--seed", 3);
        assertThat(once.header()).isEqualTo("code,coders,units,positives,measure,value,low,high,note");
        var kappa = rows(once.rows()).get("TRUST ana~ben cohen_kappa");
        assertThat(Double.parseDouble(kappa.getField("low"))).isBetween(.2, .28);
        assertThat(kappa.getField("note")).contains("6 turns");
        assertThat(console.ask("agreement", "--coders", "ana,ben", "--unit", "character", "--seed", 3).data())
                .isEqualTo(once.data());
    }

    @Test
    void allCodesTogetherSayWhatTheyLeaveOut() {
        var answer = rows(console.ask("agreement", "--coders", "ana,ben").rows());
        assertThat(answer.get("* ana~ben mean_kripp_alpha").getField("note"))
                .isEqualTo("The mean of 3 codes; 1 undefined, left out.");
        assertThat(Double.parseDouble(answer.get("* ana~ben kripp_alpha_masi").getField("value"))).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--coders ana", "--coders ana,ana", "--coders ana,zoe"})
    void namesMustBeTwoKnownOnes(String words) {
        assertThat(console.type("agreement", (Object[]) words.split(" ")).end()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unit word", "--rule most", "--universe mine"})
    void unknownWordsAreMisuse(String words) {
        var wrong = Stream.concat(Stream.of("--coders", "ana,ben"), Stream.of(words.split(" "))).toArray();
        assertThat(console.type("agreement", wrong).end()).isEqualTo(2);
    }

    @Test
    void whoWasGivenADocumentAndCodedNothingFoundNothing() {
        console.ask("assign", "--to", "dora", "D1", "D2");
        var character = new Object[]{"--coders", "ana,dora", "--unit", "character", "--universe", "all"};
        var given = rows(console.ask("agreement", character).rows());
        assertThat(given.get("TRUST ana~dora n").getField("value")).isEqualTo("724");
        assertThat(given.get("TRUST ana~dora cohen_kappa").getField("value")).isEqualTo("0.0");
        console.ask("assign", "--to", "dora", "--withdraw");
        assertThat(rows(console.ask("agreement", character).rows()).get("TRUST ana~dora n").getField("value")).isEqualTo("0");
        console.ask("undo");
        assertThat(console.ask("agreement", character).data()).contains("724");
    }

    @Test
    void aSampleIsDrawnAndRecorded() {
        var drawn = console.ask("assign", "--to", "dora,eve", "--sample", 2, "--seed", 5);
        assertThat(drawn.header()).isEqualTo("document,coder,status,codings,seed,drawn,among");
        var dora = documents(drawn, "dora");
        assertThat(dora).hasSize(2).isEqualTo(documents(drawn, "eve"));
        assertThat(drawn.rows().stream().filter(row -> row.getField("coder").equals("dora")))
                .allMatch(row -> row.getField("seed").equals("5") && row.getField("among").equals("3"));
        assertThat(documents(console.ask("assign", "--to", "fay", "--sample", 2, "--seed", 5), "fay")).isEqualTo(dora);
        assertThat(console.type("assign", "--to", "dora", "--sample", 4).end()).isEqualTo(2);
        assertThat(console.ask("check").column("status")).containsOnly("ok");
    }

    @Test
    void aDocumentThatIsNamedTwiceIsGivenAndTakenBackOnce() {
        console.ask("assign", "--to", "dora", "D1", "D1.txt");
        assertThat(console.ask("log").column("change")).last().asString().contains("1");
        assertThat(documents(console.ask("assign", "--to", "dora", "--withdraw", "D1", "D1"), "dora")).isEmpty();
        assertThat(console.type("assign", "--to", "dora", "--sample", 2, "D1", "D1").end()).isEqualTo(2);
    }

    @Test
    void aRunIsKeptWithWhatItTakesToHaveItAgain() {
        console.ask("agreement", "--coders", "ana,ben", "--unit", "turn", "--rule", "majority", "--seed", 9, "--keep");
        var kept = console.ask("log").rows().getLast();
        assertThat(kept.getField("change")).isEqualTo("keeping a run of agreement between ana,ben");
        assertThat(kept.getField("detail"))
                .contains("agreement --coders \\\"ana,ben\\\" --unit turn --rule majority --universe participants --seed 9")
                .contains("kripp_alpha_masi");
        assertThat(console.type("agreement", "--coders", "ana,ben", "--unit", "unitizing", "--keep").end()).isEqualTo(2);
    }

    private static List<String> documents(Console.Answer answer, String coder) {
        return answer.rows().stream().filter(row -> row.getField("coder").equals(coder)).map(row -> row.getField("document"))
                .toList();
    }

    private static Map<String, NamedCsvRecord> rows(List<NamedCsvRecord> rows) {
        var found = new HashMap<String, NamedCsvRecord>();
        rows.forEach(
                row -> found.put(String.join(" ", row.getField("code"), row.getField("coders"), row.getField("measure")), row));
        return found;
    }

    private static List<NamedCsvRecord> table(String name) {
        return new Console.Answer(0, resource(name + ".csv"), "").rows();
    }

    private static String resource(String name) {
        try (var in = AgreementCommandTest.class.getResourceAsStream("/org/polyvocal/analysis/agreement/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
