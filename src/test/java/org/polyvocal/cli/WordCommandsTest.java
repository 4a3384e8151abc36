package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCommandsTest {
    private static final Pattern WORD = Pattern.compile("\\w+(?:['’]\\w+)*|\\p{IsEmoji_Presentation}",
            Pattern.UNICODE_CHARACTER_CLASS);
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeTheSample() {
        console = new Console(folder);
        console.ask("sample");
    }

    @Test
    void wordsAreCountedAsInTheTurnsOfAllButTheInterviewer() {
        var expected = counted();
        var answer = console.ask("words", "--all-words");
        assertThat(answer.header()).isEqualTo("word,count,documents,share");
        var counts = counts(answer.rows(), "count");
        assertThat(counts.entrySet().stream().filter(it -> !it.getValue().equals(expected.get(it.getKey())))).isEmpty();
        assertThat(counts).hasSameSizeAs(expected);
        assertThat(answer.column("share").stream().mapToDouble(Double::parseDouble).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void commonWordsAndTheInterviewersAreLeftOut() {
        var words = console.ask("words").column("word");
        assertThat(words).isNotEmpty().doesNotContain("the", "and", "i");
        assertThat(console.ask("words", "--all-words", "--limit", 5).column("word")).hasSize(5).contains("the");
        assertThat(counts(console.ask("words", "--all-words", "--all-voices").rows(), "count").get("the"))
                .isGreaterThan(counts(console.ask("words", "--all-words").rows(), "count").get("the"));
    }

    @Test
    void wordsOfCodedPassagesAreCounted() {
        var codes = console.ask("codings").column("code");
        var once = console.ask("codings").rows().stream()
                .filter(row -> Collections.frequency(codes, row.getField("code")) == 1)
                .filter(row -> !row.getField("turn").isEmpty()).findFirst().orElseThrow();
        var expected = new HashMap<String, Long>();
        count(once.getField("text"), expected);
        assertThat(counts(console.ask("words", "--all-words", "--query", "code:\"" + once.getField("code") + "\"").rows(),
                "count")).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void collocatesAreCountedAroundEveryHit() {
        var answer = console.ask("collocates", "\"trust\"", "--all-words", "--least", 1, "--window", 3);
        assertThat(answer.header()).isEqualTo("word,near,anywhere,expected,log_likelihood,documents");
        assertThat(counts(answer.rows(), "near")).isEqualTo(around("trust", 3)).isNotEmpty();
        assertThat(answer.column("log_likelihood").stream().map(Double::parseDouble).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(console.ask("collocates", "trust").column("word")).doesNotContain("the");
    }

    @Test
    void aWindowWithoutEndHoldsTheWholeTurn() {
        var wide = console.ask("collocates", "\"trust\"", "--window", 100_000).rows();
        var endless = console.ask("collocates", "\"trust\"", "--window", Integer.MAX_VALUE).rows();
        assertThat(counts(endless, "near")).isEqualTo(counts(wide, "near")).isNotEmpty();
    }

    private Map<String, Long> around(String node, int window) {
        var found = new HashMap<String, Long>();
        turns().forEach(text -> {
            var words = WORD.matcher(text).results().map(it -> spelt(it.group())).toList();
            for (var at = 0; at < words.size(); at++) {
                var here = at;
                var near = IntStream.rangeClosed(Math.max(0, at - window), Math.min(words.size() - 1, at + window))
                        .anyMatch(other -> other != here && words.get(other).equals(node));
                if (near && !words.get(at).equals(node)) found.merge(words.get(at), 1L, Long::sum);
            }
        });
        return found;
    }

    private Map<String, Long> counted() {
        var found = new HashMap<String, Long>();
        turns().forEach(text -> count(text, found));
        return found;
    }

    private List<String> turns() {
        return console.ask("documents").column("document").stream()
                .flatMap(document -> console.ask("turns", document).rows().stream())
                .filter(row -> !row.getField("role").equals("interviewer")).map(row -> row.getField("text")).toList();
    }

    private static Map<String, Long> counts(List<NamedCsvRecord> rows, String column) {
        return rows.stream().collect(Collectors.toMap(row -> row.getField("word"), row -> Long.parseLong(row.getField(column))));
    }

    private static void count(String text, Map<String, Long> into) {
        WORD.matcher(text).results().forEach(it -> into.merge(spelt(it.group()), 1L, Long::sum));
    }

    private static String spelt(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
