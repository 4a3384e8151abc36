package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;

/// Words of every script are found wherever going through the text finds them.
class ScriptsLawTest {
    /// Of each word the ways in which it is written.
    private static final List<List<String>> SPELLINGS = List.of(List.of("café", "cafe\u0301", "CAFÉ", "Cafe"),
            List.of("official", "o\uFB03cial", "O\uFB03cial"), List.of("straße", "STRASSE", "strasse"),
            List.of("œuvre", "oeuvre", "Œuvre"), List.of("שלום", "שָׁלוֹם"), List.of("مدرسة", "مَدْرَسَة", "مدرســة"),
            List.of("Ελλάδα", "ελλαδα"), List.of("ὁδός", "οδος", "ΟΔΟΣ"), List.of("школа", "ШКОЛА"), List.of("Ａｂｃ", "abc"),
            List.of("विद्यालय"), List.of("학교", "학교"), List.of("İstanbul", "istanbul"), List.of("e\u00ADmail", "email"));
    private static final List<String> ALONE = List.of("👍", "👍🏽", "👩\u200D🏫", "❤️");
    private static final String HAN = "学校信頼関係先生";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyWayOfWritingAWordFindsEveryOther(long seed, @TempDir Path folder) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var interviews = new Interviews();
        var expected = new HashMap<Integer, List<String>>();
        for (var number = 0; number < 3; number++) write(interviews, number, random, expected);
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
            for (var word = 0; word < SPELLINGS.size(); word++) {
                for (var spelling : SPELLINGS.get(word)) {
                    assertThat(found(index, interviews, '"' + spelling + '"')).as("seed %d, %s", seed, spelling)
                            .isEqualTo(expected.get(word));
                }
            }
        }
    }

    private static void write(Interviews interviews, int number, RandomGenerator random, Map<Integer, List<String>> expected) {
        var text = new StringBuilder();
        for (var turn = 0; turn < 20; turn++) {
            text.append("A: ");
            for (var left = 1 + random.nextInt(12); left > 0; left--) {
                var word = random.nextInt(SPELLINGS.size());
                var spelling = SPELLINGS.get(word).get(random.nextInt(SPELLINGS.get(word).size()));
                expected.computeIfAbsent(word, _ -> new ArrayList<>())
                        .add("D" + number + " " + text.length() + ".." + (text.length() + spelling.length()));
                text.append(spelling).append(random.nextInt(4) == 0 ? ", " : " ");
            }
            text.append("end.\n");
        }
        interviews.document("D" + number, text.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void anyStretchOfHanIsFoundAsOftenAsItStandsThere(long seed, @TempDir Path folder) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var interviews = new Interviews();
        interviews.document("D", "", Locale.JAPANESE, IntStream.range(0, 30).mapToObj(_ -> "A: " + IntStream.range(0, 40)
                .mapToObj(_ -> HAN.substring(random.nextInt(HAN.length())).substring(0, 1)).collect(Collectors.joining()) + "。")
                .collect(Collectors.joining("\n")));
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
            for (var query : List.of("学", "学校", "信頼関", "生生", "係先生")) {
                var expected = new ArrayList<String>();
                var document = interviews.study().documents().getFirst();
                var text = interviews.text(document);
                for (var at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length())) {
                    expected.add("D " + at + ".." + (at + query.length()));
                }
                assertThat(found(index, interviews, query)).as("seed %d, %s", seed, query).isEqualTo(expected);
            }
        }
    }

    @Test
    void emojiAreFoundWhateverTheirColour(@TempDir Path folder) {
        var interviews = new Interviews();
        interviews.document("D", "A: " + String.join(" x", ALONE) + " 👍👍\n");
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
            assertThat(found(index, interviews, "👍")).hasSize(4);
            assertThat(found(index, interviews, "👍🏽")).hasSize(4);
            assertThat(found(index, interviews, "❤")).hasSize(1);
            assertThat(found(index, interviews, "👩\u200D🏫")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"*école,l’école", "caf?,café", "/ofﬁ.*/,official", "ofﬁc*,official", "scool~,school"})
    void shapesIgnoreAccentsAndLigaturesToo(String query, String word, @TempDir Path folder) {
        var interviews = new Interviews();
        interviews.document("D", "A: xx " + word + " yy\n");
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
            assertThat(found(index, interviews, query)).containsExactly("D 6.." + (6 + Normalizer.normalize(word,
                    Normalizer.Form.NFC).length()));
        }
    }

    private static List<String> found(StudyIndex index, Interviews interviews, String query) {
        var study = interviews.study();
        return index.search(index.parse(query, study), study, 100_000).first().stream().map(hit -> {
            Document document = study.document(hit.document()).orElseThrow();
            return document.name() + " " + hit.span().start() + ".." + hit.span().end();
        }).toList();
    }
}
