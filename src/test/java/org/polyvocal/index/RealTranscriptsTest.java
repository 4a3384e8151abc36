package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words of real interviews are counted as a regular expression counts them in the files.
@Tag("real")
class RealTranscriptsTest {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_]+(?![\\p{L}\\p{N}_])");

    @Test
    void countsEveryWordOfEveryFile(@TempDir Path folder) throws IOException {
        var interviews = new Interviews();
        var counted = read(interviews);
        try (var index = interviews.indexed(folder)) {
            var wrong = new TreeMap<String, String>();
            counted.forEach((word, count) -> {
                var query = index.parse("\"" + word + "\"", interviews.study());
                var hits = index.search(query, interviews.study(), 0);
                if (hits.total() != count) wrong.put(word, count + " in the files, " + hits.total() + " found");
            });
            assertThat(counted).hasSizeGreaterThan(5000);
            assertThat(wrong).isEmpty();
        }
    }

    /// Shapes against every word of the files, relations against every paragraph.
    @Test
    void findsShapesAndRelationsAsGoingThroughTheFilesDoes(@TempDir Path folder) throws IOException {
        var interviews = new Interviews();
        var counted = read(interviews);
        try (var index = interviews.indexed(folder)) {
            for (var shape : Map.of("*ship", ".*ship", "*ing", ".*ing", "w?r", "w.r", "/(farm|school)(s|ing)?/",
                    "(farm|school)(s|ing)?", "t*t", "t.*t").entrySet()) {
                var expected = counted.entrySet().stream().filter(word -> word.getKey().matches(shape.getValue()))
                        .mapToLong(Map.Entry::getValue).sum();
                assertThat(total(index, interviews, shape.getKey())).as(shape.getKey()).isEqualTo(expected);
            }
            for (var word : List.of("school", "mother", "war")) {
                var expected = counted.entrySet().stream().filter(it -> changes(word, it.getKey()) <= 1)
                        .mapToLong(Map.Entry::getValue).sum();
                assertThat(total(index, interviews, word + "~1")).as(word).isEqualTo(expected);
            }
            assertThat(total(index, interviews, "\"war\" WITHIN TURN \"home\"")).isPositive()
                    .isEqualTo(paragraphs(interviews, "war", "home"));
        }
    }

    private static long total(StudyIndex index, Interviews interviews, String query) {
        return index.search(index.parse(query, interviews.study()), interviews.study(), 0).total();
    }

    private static long paragraphs(Interviews interviews, String one, String other) {
        return interviews.study().documents().stream()
                .flatMap(document -> Pattern.compile("\\n[^\\S\\n]*\\n").splitAsStream(interviews.text(document)))
                .filter(paragraph -> count(paragraph, other) > 0).mapToLong(paragraph -> count(paragraph, one)).sum();
    }

    private static long count(String text, String word) {
        return WORD.matcher(text).results().filter(it -> it.group().equalsIgnoreCase(word)).count();
    }

    /// Letters changed, missing, added or swapped between two words.
    private static int changes(String one, String other) {
        var d = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }

    /// As text without turns, so that every word of the file is searched; speaker labels would not be.
    private static Map<String, Long> read(Interviews interviews) throws IOException {
        var counted = new HashMap<String, Long>();
        for (var file : files()) {
            var text = Files.readString(file).replace("\r\n", "\n").replace(": ", "; ");
            interviews.document(file.getFileName().toString(), text);
            WORD.matcher(text).results().map(it -> withoutAccents(it.group().toLowerCase(Locale.ROOT)))
                    .forEach(word -> counted.merge(word, 1L, Long::sum));
        }
        return counted;
    }

    /// Accents are ignored in what is typed and in what is found.
    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036F]", "");
    }

    private static List<Path> files() throws IOException {
        var shared = Path.of(System.getProperty("polyvocal.shared", "../shared"));
        var folder = shared.resolve("data/transcripts/us_oral_history_pd/derived_txt");
        assumeTrue(Files.isDirectory(folder), "the real transcripts are not here");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
