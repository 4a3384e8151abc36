package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Span;

/// What is found is what a regular expression finds in the talk.
class CountingLawTest {
    private static final List<String> WORDS = List.of("trust", "Trust", "distrust", "trusted", "school's", "school", "don’t",
            "well-being", "being", "we", "7", "x_y", "a", "a", "b");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wordsPhrasesAndWildcardsStandWhereARegularExpressionFindsThem(long seed, @TempDir Path folder) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var interviews = new Interviews();
        for (var number = 0; number < 5; number++) {
            interviews.document("D" + number, IntStream.range(0, 20).mapToObj(_ -> "A: " + IntStream.range(0, 15)
                    .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ", ")))
                    .collect(Collectors.joining("\n")));
        }
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
            check(index, interviews, seed, "\"trust\"", "\\btrust\\b");
            check(index, interviews, seed, "\"school\"", "\\bschool\\b");
            check(index, interviews, seed, "\"being\"", "\\bbeing\\b");
            check(index, interviews, seed, "\"x_y\"", "\\bx_y\\b");
            check(index, interviews, seed, "\"a b\"", "\\ba\\W+b\\b");
            check(index, interviews, seed, "\"a a\"", "\\ba\\W+a\\b");
            check(index, interviews, seed, "\"we trust school\"", "\\bwe\\W+trust\\W+school\\b");
            check(index, interviews, seed, "trust*", "\\btrust\\w*");
            check(index, interviews, seed, "*trust", "\\b\\w*trust\\b");
            checkNear(index, interviews, seed);
        }
    }

    /// Of several windows a regular expression takes the first beginning, the index the first ending: only whether there is
    /// one in a turn can be compared.
    private static void checkNear(StudyIndex index, Interviews interviews, long seed) {
        var study = interviews.study();
        var found = index.search(index.parse("\"a b\"~1", study), study, 0).tallies().stream()
                .map(tally -> tally.document() + " " + tally.turn()).toList();
        var near = Pattern.compile("\\b(a\\W+([\\w’']+\\W+)?b|b\\W+([\\w’']+\\W+)?a)\\b");
        var expected = study.documents().stream().flatMap(document -> IntStream.rangeClosed(1, document.turns().size())
                .filter(turn -> near.matcher(document.turn(turn).talk().of(interviews.text(document))).find())
                .mapToObj(turn -> document.id() + " " + turn)).toList();
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    private static void check(StudyIndex index, Interviews interviews, long seed, String query, String expression) {
        var study = interviews.study();
        var found = index.search(index.parse(query, study), study, 100_000).first().stream()
                .map(hit -> hit.document() + " " + hit.span()).toList();
        var expected = study.documents().stream().flatMap(document -> expected(interviews, document, expression).stream())
                .toList();
        assertThat(found).as("seed %d, %s", seed, query).isEqualTo(expected);
    }

    private static List<String> expected(Interviews interviews, Document document, String expression) {
        var found = new ArrayList<String>();
        var pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        for (var turn : document.turns()) {
            var matcher = pattern.matcher(interviews.text(document)).region(turn.talk().start(), turn.talk().end());
            while (matcher.find()) {
                found.add(document.id() + " " + new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
