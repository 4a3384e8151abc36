package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

/// Passages in a relation are those that looking at every pair finds in the text.
class RelationLawTest {
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta.", "Eps", "zeta", "🙂", "信頼", "ωμέγα.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void relationsAreThoseThatLookingAtEveryPairFinds(long seed, @TempDir Path folder) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var interviews = new Interviews();
        var code = interviews.code("Code");
        var coder = interviews.coder("Ana");
        for (var number = 0; number < 4; number++) {
            var document = interviews.document("D" + number, transcript(random));
            for (var left = 0; left < 12; left++) {
                var start = random.nextInt(document.text().length() - 60);
                var span = new Span(start, start + 1 + random.nextInt(50));
                interviews.perform(List.of(new Edit.Add(Interviews.coding(new Passage(document.id(), span), code, coder))));
            }
        }
        try (var index = interviews.indexed(folder)) {
            var law = new Law(index, interviews, code, "seed " + seed);
            law.check("alpha INSIDE code:Code", (a, b) -> b.encloses(a));
            law.check("alpha OVERLAPS code:Code", Span::overlaps);
            law.checkWords("alpha FOLLOWED BY DOCUMENT beta", (_, a, b) -> b.start() >= a.end());
            law.checkWords("alpha WITHIN TURN beta", (document, a, b) -> turn(document, a) == turn(document, b));
            law.checkWords("alpha WITHIN 2 TURNS beta", (document, a, b) -> Math.abs(turn(document, a) - turn(document, b)) <= 2);
            law.checkWords("alpha FOLLOWED BY 1 TURN beta", (document, a, b) -> b.start() >= a.end()
                    && turn(document, b) - turn(document, a) <= 1);
        }
    }

    private interface Pair {
        boolean stands(Document document, Span one, Span other);
    }

    private record Law(StudyIndex index, Interviews interviews, Code code, String seed) {
        void check(String query, BiPredicate<Span, Span> stands) {
            assertFound(query, document -> interviews.study().codings(document.id()).stream().map(it -> it.span()).toList(),
                    (_, a, b) -> stands.test(a, b));
        }

        void checkWords(String query, Pair stands) {
            assertFound(query, document -> places(document, "beta"), stands);
        }

        private void assertFound(String query, java.util.function.Function<Document, List<Span>> others, Pair stands) {
            var study = interviews.study();
            var found = index.search(index.parse(query, study), study, 100_000).first().stream()
                    .map(hit -> hit.document() + " " + hit.span()).toList();
            var expected = study.documents().stream().flatMap(document -> places(document, "alpha").stream()
                    .filter(a -> others.apply(document).stream().anyMatch(b -> stands.stands(document, a, b)))
                    .map(a -> document.id() + " " + a)).toList();
            assertThat(found).as("%s, %s", seed, query).isEqualTo(expected).isNotEmpty();
        }

        private List<Span> places(Document document, String word) {
            var found = new ArrayList<Span>();
            var matcher = Pattern.compile("\\b" + word + "\\b").matcher(interviews.text(document));
            while (matcher.find()) found.add(new Span(matcher.start(), matcher.end()));
            return found;
        }
    }

    private static int turn(Document document, Span span) {
        return document.turnAt(span.start()).orElseThrow();
    }

    private static String transcript(RandomGenerator random) {
        return IntStream.range(0, 40).mapToObj(_ -> "A: " + IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size()))).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
