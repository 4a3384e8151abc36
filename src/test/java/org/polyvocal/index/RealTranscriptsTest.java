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
import org.polyvocal.model.Progress;

/// Words of real interviews are counted as a regular expression counts them in the files.
@Tag("real")
class RealTranscriptsTest {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_]+(?![\\p{L}\\p{N}_])");

    @Test
    void countsEveryWordOfEveryFile(@TempDir Path folder) throws IOException {
        var interviews = new Interviews();
        var counted = read(interviews);
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
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
