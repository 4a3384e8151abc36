package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
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

/// The published reference codings, brought in as files, give the published numbers.
class MethodFixtureTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void bringTheCodingsIn() {
        console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        for (var document : table("docs")) {
            var name = document.getField("doc");
            console.write("texts/" + name + ".txt", text(name, Integer.parseInt(document.getField("length"))));
        }
        console.ask("import", console.file("texts"));
        console.ask("codebook-import", console.write("codes.csv", "code\nA\nB\nC\nD\n"));
        console.ask("codings-import", console.write("codings.csv", Stream.concat(Stream.of("doc,code,start,end_exclusive,coder"),
                table("codings").stream().map(row -> String.join(",", row.getField("doc"), row.getField("code"),
                        row.getField("start"), row.getField("end_exclusive"), "ana")))
                .reduce("", (before, line) -> before + line + "\n")));
    }

    /// Letters: sentences that end in a full stop and a blank, paragraphs where the fixture has turns.
    private static String text(String document, int length) {
        var text = new StringBuilder("x".repeat(length));
        for (var sentence : rows("sentences", document)) {
            text.setCharAt(start(sentence), 'X');
            text.replace(end(sentence) - 2, end(sentence), ". ");
        }
        for (var turn : rows("turns", document)) text.replace(end(turn) - 3, end(turn), ".\n\n");
        return text.toString();
    }

    private static List<NamedCsvRecord> rows(String table, String document) {
        return table(table).stream().filter(row -> row.getField("doc").equals(document)).toList();
    }

    private static int start(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("start"));
    }

    private static int end(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("end_exclusive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlap", "encloses(row,col)", "identical_span", "adjacent_0_chars(touching)", "adjacent_<=10_chars",
            "precedes_within_10_chars(row,col)", "same_document", "same_turn(share>=1)", "within_1_turn",
            "same_sentence(share>=1)",
            "within_1_sentence"})
    void pairsAreThosePublished(String relation) {
        var published = table("pair_counts").stream().filter(row -> row.getField("relation").equals(relation)).toList();
        assertThat(published).isNotEmpty();
        var counted = byCodes(console.ask("cooccurrence", "--unit", relation).rows());
        for (var row : published) {
            assertThat(counted.get(row.getField("row") + row.getField("col")).getField("pairs")).as(row.toString())
                    .isEqualTo(row.getField("pairs"));
        }
    }

    @Test
    void coefficientsAreThosePublished() {
        var hits = byCodes(console.ask("cooccurrence", "--measure", "hits").rows());
        var c = byCodes(console.ask("cooccurrence", "--measure", "c").rows());
        var jaccard = byCodes(console.ask("cooccurrence", "--measure", "jaccard").rows());
        for (var row : table("c_coefficient")) {
            var codes = row.getField("row") + row.getField("col");
            assertThat(number(hits.get(codes))).isEqualTo(Double.parseDouble(row.getField("bounded_hit_share_(hits/(n1+n2))")));
            assertThat(number(c.get(codes))).isEqualTo(Double.parseDouble(row.getField("atlas_c")));
            assertThat(number(jaccard.get(codes))).isEqualTo(Double.parseDouble(row.getField("char_jaccard")));
            assertThat(c.get(codes).getField("n_a")).isEqualTo(row.getField("n_row"));
            assertThat(c.get(codes).getField("note").isEmpty()).isEqualTo(number(c.get(codes)) <= 1);
        }
    }

    @Test
    void sharedRegionsAndCharactersAreThosePublished() {
        var regions = byCodes(console.ask("cooccurrence", "--measure", "count").rows());
        var characters = byCodes(console.ask("cooccurrence", "--measure", "characters").rows());
        for (var row : table("char_overlap")) {
            if (row.getField("row").equals(row.getField("col"))) continue;
            var codes = row.getField("row") + row.getField("col");
            assertThat(regions.get(codes).getField("value")).isEqualTo(row.getField("shared_regions"));
            assertThat(characters.get(codes).getField("value")).isEqualTo(row.getField("shared_characters"));
        }
    }

    private static double number(NamedCsvRecord row) {
        return Double.parseDouble(row.getField("value"));
    }

    private static Map<String, NamedCsvRecord> byCodes(List<NamedCsvRecord> rows) {
        var found = new HashMap<String, NamedCsvRecord>();
        rows.forEach(row -> found.put(row.getField("code_a") + row.getField("code_b"), row));
        return found;
    }

    private static List<NamedCsvRecord> table(String name) {
        try (var in = MethodFixtureTest.class.getResourceAsStream("/org/polyvocal/analysis/cooccurrence/" + name + ".csv")) {
            return new Console.Answer(0, new String(in.readAllBytes(), StandardCharsets.UTF_8), "").rows();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
