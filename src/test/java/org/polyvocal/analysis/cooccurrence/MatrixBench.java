package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// How long a matrix of 300 codes over 250,000 codings in 1,200 interviews takes.
@Tag("bench")
class MatrixBench {
    private static final int LENGTH = 45_000;
    private static final List<Code> CODES = IntStream.range(0, 300).mapToObj(number -> new Code(Id.next(), Optional.empty(), "",
            "c" + number, "c" + number, Look.PALETTE.getFirst(), Rule.NONE, number)).toList();
    private static final List<Page> PAGES = pages(RandomGeneratorFactory.of("L64X128MixRandom").create(1));

    @ParameterizedTest
    @ValueSource(strings = {"overlap", "encloses", "turn", "turns:1", "adjacent:100", "document"})
    void isReadyBeforeThePersonWaits(String relation) {
        var question = Question.about(new Codebook(CODES)).relating(Relation.named(relation).orElseThrow());
        var times = LongStream.generate(() -> {
            var begun = System.nanoTime();
            Matrix.of(PAGES, question);
            return System.nanoTime() - begun;
        }).limit(15).sorted().toArray();
        System.out.printf("%-14s median %d ms, slowest %d ms%n", relation, times[7] / 1_000_000, times[14] / 1_000_000);
        assertThat(Duration.ofNanos(times[7])).isLessThan(Duration.ofMillis(300));
    }

    private static List<Page> pages(RandomGenerator random) {
        var pages = new ArrayList<Page>();
        for (var number = 0; number < 1200; number++) {
            var document = Published.document("d" + number, turns());
            pages.add(new Page(document, IntStream.range(0, 208).mapToObj(at -> {
                var start = random.nextInt(LENGTH - 1);
                var end = Math.min(LENGTH, start + 1 + random.nextInt(800));
                return Published.coding(at, document, new Span(start, end), CODES.get(random.nextInt(CODES.size())),
                        Published.CODER);
            }).toList()));
        }
        return pages;
    }

    private static List<Turn> turns() {
        return IntStream.range(0, 100).mapToObj(at -> new Span(at * LENGTH / 100, (at + 1) * LENGTH / 100))
                .map(span -> new Turn(Optional.empty(), span, span, Optional.empty())).toList();
    }
}
