package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// How long agreement of two coders on 300 codes takes, by the character, over 250,000 codings in 1,200 interviews, and 2,000
/// resamples of them.
@Tag("bench")
class AgreementBench {
    private static final int LENGTH = 45_000;
    private static final List<Code> CODES = IntStream.range(0, 300).mapToObj(at -> Transcripts.code("c" + at, at)).toList();
    private static final List<Id<Coder>> CODERS = List.of(Id.next(), Id.next());
    private static final List<Work> WORKS = works(RandomGeneratorFactory.of("L64X128MixRandom").create(1));
    private static final Terms TERMS = Terms.of(CODERS, Subject.each(CODES)).by(Unit.CHARACTER, Rule.ANY);

    @Test
    void figuresAreThereBeforeThePersonWaits() {
        assertThat(median("counts and every coefficient", 9, () -> Agreement.of(WORKS, TERMS).comparisons()
                .map(each -> Measure.among(2).stream().map(each::value).toList()).toList())).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void intervalsFollowWithinSeconds() {
        var agreement = Agreement.of(WORKS, TERMS);
        assertThat(median("2,000 resamples of alpha, kappa and F1", 3, () -> agreement.comparisons(1,
                List.of(Measure.KRIPP_ALPHA, Measure.COHEN_KAPPA, Measure.F1_POSITIVE_AGREEMENT)).toList()))
                .isLessThan(Duration.ofSeconds(5));
    }

    /// Of what the processor did for it: what others do on the machine meanwhile is not counted.
    private static Duration median(String what, int times, Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        var took = LongStream.generate(() -> {
            var begun = clock.getCurrentThreadCpuTime();
            work.run();
            return clock.getCurrentThreadCpuTime() - begun;
        }).limit(times).sorted().toArray();
        System.out.printf("%s: median %d ms, slowest %d ms%n", what, took[times / 2] / 1_000_000, took[times - 1] / 1_000_000);
        return Duration.ofNanos(took[times / 2]);
    }

    private static List<Work> works(RandomGenerator random) {
        var works = new ArrayList<Work>();
        for (var number = 0; number < 1200; number++) {
            var document = Transcripts.document("d" + number, "x".repeat(LENGTH), List.of(), turns());
            works.add(new Work(document, IntStream.range(0, 208).mapToObj(at -> {
                var start = random.nextInt(LENGTH - 1);
                var span = new Span(start, Math.min(LENGTH, start + 1 + random.nextInt(800)));
                return Transcripts.coding(document, span, CODES.get(random.nextInt(CODES.size())).id(),
                        CODERS.get(random.nextInt(2)));
            }).toList(), new HashSet<>(CODERS)));
        }
        return works;
    }

    private static List<Turn> turns() {
        return IntStream.range(0, 100).mapToObj(at -> new Span(at * LENGTH / 100, (at + 1) * LENGTH / 100))
                .map(span -> new Turn(Optional.empty(), span, span, Optional.empty())).toList();
    }
}
