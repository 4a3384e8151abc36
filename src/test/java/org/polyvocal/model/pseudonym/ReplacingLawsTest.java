package org.polyvocal.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;
import org.polyvocal.model.Words;

/// What holds whatever names are replaced in whatever study. A failure names its seed; `-Dpolyvocal.seed=` repeats it.
class ReplacingLawsTest {
    private static final List<String> SAID = List.of("trust", "Mark", "mark", "🎻", "信任", "Tomorrow", "e\u0301ach", "“no”",
            "Gelder",
            "שלום", "the", "Sianne", "…", "don’t");
    private static final List<String> WRITTEN = List.of("Siân", "SIÂN", "Sian", "Sia\u0302n", "Gelderd", "Tom Gelderd",
            "TOM GELDERD", "Tom\u00a0Gelderd", "Siân’s", "Gelderd-Schule", "Tom");
    private final long seed = Long.getLong("polyvocal.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final Named named = named();

    private Named named() {
        var named = new Named();
        named.register("Siân", "Anneliese");
        named.register("Tom Gelderd", "Bo Hart", "Gelderd", "Tom");
        for (var n = 0; n <= random.nextInt(3); n++) {
            var document = named.document("Interview " + said(2), IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(_ -> word() + ": " + said(8)).collect(Collectors.joining("\n")));
            for (var c = 0; c < random.nextInt(12); c++) code(named, document);
            named.memo(document, said(4));
        }
        return named;
    }

    /// Whole words, and no half of a name.
    private void code(Named named, Document document) {
        var words = Words.in(named.text(document));
        var first = random.nextInt(words.size());
        var last = random.nextInt(first, Math.min(words.size(), first + 6));
        var passage = new Span(words.get(first).start(), words.get(last).end());
        if (inText(named, document).allMatch(it -> passage.encloses(it.span()) || !passage.overlaps(it.span()))) {
            named.coding(document, passage, said(3));
        }
    }

    private static Stream<Occurrence> inText(Named named, Document document) {
        return Sweep.inText(Names.of(named.study().pseudonyms()), document, named.text(document)).stream()
                .filter(Found::isCertain).map(Found::occurrence);
    }

    private String said(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        var words = random.nextInt(3) == 0 ? WRITTEN : SAID;
        return words.get(random.nextInt(words.size()));
    }

    @RepeatedTest(60)
    void nothingButTheNamesBecomesOther() {
        var before = new HashMap<Id<Document>, String>();
        var found = new HashMap<Id<Document>, List<Found>>();
        named.study().documents().forEach(it -> {
            before.put(it.id(), named.text(it));
            found.put(it.id(), Sweep.inText(Names.of(named.study().pseudonyms()), it, named.text(it)).stream()
                    .filter(Found::isCertain).toList());
        });
        named.replace(Found::isCertain);
        for (var document : named.study().documents()) {
            var was = before.get(document.id());
            var now = named.text(document);
            var at = 0;
            var to = 0;
            for (var each : found.get(document.id())) {
                var span = each.occurrence().span();
                var between = was.substring(at, span.start());
                assertThat(now.substring(to)).as("seed %d", seed).startsWith(between + each.occurrence().replacement());
                to += between.length() + each.occurrence().replacement().length();
                at = span.end();
            }
            assertThat(now.substring(to)).as("seed %d", seed).isEqualTo(was.substring(at));
        }
    }

    @RepeatedTest(60)
    void noNameIsLeftThatIsCertain() {
        named.replace(Found::isCertain);
        assertThat(named.found()).as("seed %d", seed).noneMatch(Found::isCertain);
        for (var document : named.study().documents()) {
            assertThat(named.text(document)).as("seed %d", seed).doesNotContain("Gelderd", "Tom Gel", "Siân’s", "Siân ");
        }
    }

    @RepeatedTest(60)
    void codingsKeepTheirPassages() {
        var expected = new HashMap<Id<Coding>, String>();
        named.study().codings().forEach(it -> expected.put(it.id(), replaced(it)));
        named.replace(Found::isCertain);
        assertThat(named.study().codings()).as("seed %d", seed).hasSize(expected.size()).allSatisfy(it -> assertThat(
                it.span().of(named.text(document(it)))).as("seed %d", seed).isEqualTo(expected.get(it.id())));
    }

    @RepeatedTest(60)
    void takingBackRestoresEverything() {
        var before = new HashSet<>(named.study().entities().toList());
        var edits = named.replace(found -> random.nextInt(3) > 0);
        named.takeBack(edits);
        assertThat(new HashSet<>(named.study().entities().toList())).as("seed %d", seed).isEqualTo(before);
    }

    private Document document(Coding coding) {
        return named.study().document(coding.document()).orElseThrow();
    }

    /// What the names in a passage would become.
    private String replaced(Coding coding) {
        var after = new StringBuilder(coding.span().of(named.text(document(coding))));
        inText(named, document(coding)).filter(it -> coding.span().encloses(it.span())).toList().reversed()
                .forEach(it -> after.replace(it.span().start() - coding.span().start(), it.span().end() - coding.span().start(),
                        it.replacement()));
        return after.toString();
    }
}
