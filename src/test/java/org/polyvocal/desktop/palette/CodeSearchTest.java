package org.polyvocal.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;

class CodeSearchTest {
    private final Code relations = code("Relations and power", "Relations", "RP", Optional.empty(), Rule.NONE);
    private final Code trust = code("Trust", "Trust", "RP.TRUST", Optional.of(relations), Rule.NONE);
    private final Code influence = code("Informal influence", "InformalInfluence", "RP.INF", Optional.of(relations), Rule.NONE);
    private final Code participation = code("Democratic participation", "Democratic", "RP.PART", Optional.of(relations),
            new Rule("Taking part in the work of the school together and not influence by rank.", "", "", "", ""));
    private final Code adopt = code("Staff decide what to adopt", "Decide-what", "MI.WHAT", Optional.empty(), Rule.NONE);
    private final Code eleve = code("Élève", "Élève", "", Optional.empty(), Rule.NONE);
    private final CodeSearch search = new CodeSearch(
            new Codebook(List.of(relations, trust, influence, participation, adopt, eleve)));

    @Test
    void findsTheStartOfANameBeforeWordsBeforeLettersBeforeTheDefinition() {
        assertThat(found("inf")).containsExactly(influence, participation);
        assertThat(found("t")).startsWith(trust, adopt);
    }

    @Test
    void takesWordsInAnyOrder() {
        assertThat(found("adopt staff")).containsExactly(adopt);
        assertThat(found("power trust")).containsExactly(trust);
    }

    @Test
    void takesTheFirstLettersOfWords() {
        assertThat(found("sdw")).containsExactly(adopt);
        assertThat(only("decwh").inName()).containsExactly(new Span(6, 9), new Span(13, 15));
    }

    @Test
    void takesTheReferenceAndTheShortName() {
        assertThat(found("rp.tr")).containsExactly(trust);
        assertThat(found("decide-w")).containsExactly(adopt);
    }

    @Test
    void takesLettersWithoutTheirAccents() {
        assertThat(found("eleve")).containsExactly(eleve);
    }

    @Test
    void lightsTheTypedLetters() {
        assertThat(only("what staff").inName()).containsExactly(new Span(0, 5), new Span(13, 17));
    }

    @Test
    void showsThePieceOfTheDefinitionThatMatched() {
        var piece = search.matches("inf", List.of()).getLast().elsewhere().orElseThrow();
        assertThat(piece.field()).isEqualTo(Field.DEFINITION);
        assertThat(piece.words()).startsWith("… ").endsWith("influence by rank.");
        assertThat(piece.lit().getFirst().of(piece.words())).isEqualTo("inf");
    }

    @Test
    void putsRecentCodesFirst() {
        assertThat(search.matches("", List.of(adopt.id())).getFirst().code()).isEqualTo(adopt);
        assertThat(search.matches("t", List.of(adopt.id())).getFirst().code()).isEqualTo(adopt);
    }

    @Test
    void doesNotLetARecentDefinitionPrecedeAName() {
        assertThat(search.matches("inf", List.of(participation.id())).getFirst().code()).isEqualTo(influence);
    }

    @Test
    void findsNothingForATypo() {
        assertThat(found("trsut")).isEmpty();
    }

    @Test
    void lightsOnlyLettersThatWereTyped() {
        var seed = System.nanoTime();
        var random = RandomGeneratorFactory.getDefault().create(seed);
        for (var round = 0; round < 2_000; round++) {
            var typed = random.ints(1 + random.nextInt(5), 0, 10).mapToObj(at -> String.valueOf("aeinfstdrw".charAt(at)))
                    .reduce("", String::concat);
            for (var match : search.matches(typed, List.of())) {
                var letters = match.inName().stream().map(span -> span.of(match.code().name())).reduce("", String::concat);
                assertThat(match.inName().isEmpty() ? typed : Folded.fold(letters)).as("“%s”, seed %d", typed, seed)
                        .isEqualTo(typed);
            }
        }
    }

    @Test
    void takesLessThanFiveMillisecondsForThreeHundredCodes() {
        var rule = new Rule("What is done by people together in a school. ".repeat(4), "x ".repeat(60), "y ".repeat(60), "", "");
        var large = new CodeSearch(new Codebook(IntStream.range(0, 300)
                .mapToObj(at -> code("Code number " + at + " of many", "Code" + at, "C." + at, Optional.of(relations), rule))
                .toList()));
        for (var warm = 0; warm < 200; warm++) large.matches("number school", List.of());
        var times = IntStream.range(0, 21).mapToDouble(_ -> {
            var start = System.nanoTime();
            large.matches("number schoo", List.of());
            return (System.nanoTime() - start) / 1e6;
        }).sorted().toArray();
        assertThat(times[10]).as("milliseconds a key, at the median").isLessThan(5);
    }

    private List<Code> found(String typed) {
        return search.matches(typed, List.of()).stream().map(CodeMatch::code).toList();
    }

    private CodeMatch only(String typed) {
        assertThat(found(typed)).hasSize(1);
        return search.matches(typed, List.of()).getFirst();
    }

    private static Code code(String name, String shortName, String reference, Optional<Code> parent, Rule rule) {
        return new Code(Id.next(), parent.map(Code::id), reference, name, shortName, Look.PALETTE.getFirst(), rule, 0);
    }
}
