package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.polyvocal.analysis.agreement.coefficient.Ratings;
import org.polyvocal.analysis.agreement.coefficient.Ways;
import org.polyvocal.analysis.cooccurrence.Segmentation;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;

/// Sweeping over runs counts what looking at every character counts.
class RandomCodersTest {
    private static final int LENGTH = 400;

    @RepeatedTest(60)
    void theSweepCountsWhatEveryCharacterSays(RepetitionInfo repetition) {
        var seed = 1000L + repetition.getCurrentRepetition();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var coders = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(_ -> Id.<Coder>next()).toList();
        var subjects = Subject.each(List.of(Transcripts.code("A", 0), Transcripts.code("B", 1)));
        var works = IntStream.range(0, 1 + random.nextInt(14)).mapToObj(_ -> work(random, coders, subjects)).toList();
        var terms = Terms.of(coders, subjects).dividing(Segmentation.reading(_ -> ""));
        for (var unit : List.of(Unit.CHARACTER, Unit.TURN, Unit.DOCUMENT)) {
            for (var rule : Rule.values()) {
                for (var universe : Universe.values()) {
                    var wanted = terms.by(unit, rule).within(universe);
                    for (var subject : subjects) {
                        var swept = Agreement.of(works, wanted).all(subject);
                        var counted = new Comparison(subject, coders, brute(works, wanted, subject), java.util.Map.of());
                        for (var measure : Measure.values()) {
                            assertThat(swept.value(measure)).as("%s %s %s %s, seed %d", measure, unit, rule, universe, seed)
                                    .usingRecursiveComparison().withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1,
                                            Double.class)
                                    .isEqualTo(counted.value(measure));
                        }
                        assertThat(swept.units()).isEqualTo(counted.units());
                        assertThat(swept.positives()).isEqualTo(counted.positives());
                    }
                }
            }
        }
    }

    private static Work work(RandomGenerator random, List<Id<Coder>> coders, List<Subject> subjects) {
        var speakers = List.of(new Speaker(Id.next(), "I", Role.INTERVIEWER), new Speaker(Id.next(), "T", Role.PARTICIPANT));
        var turns = new ArrayList<Turn>();
        for (var at = random.nextInt(20); at < LENGTH - 60;) {
            var span = new Span(at, at + 1 + random.nextInt(50));
            turns.add(new Turn(Optional.of(speakers.get(random.nextInt(2)).id()), span, span, Optional.empty()));
            at = span.end() + random.nextInt(3);
        }
        var document = Transcripts.document("d", "x".repeat(LENGTH), speakers, turns);
        Set<Id<Coder>> assigned = new HashSet<>(coders.stream().filter(_ -> random.nextInt(4) > 0).toList());
        var codings = IntStream.range(0, random.nextInt(15)).mapToObj(_ -> {
            var start = random.nextInt(LENGTH - 1);
            var span = new Span(start, Math.min(LENGTH, start + 1 + random.nextInt(80)));
            return Transcripts.coding(document, span, subjects.get(random.nextInt(2)).code().id(),
                    coders.get(random.nextInt(coders.size())));
        }).toList();
        return new Work(document, codings, assigned);
    }

    /// Unit by unit, character by character.
    private static Ratings brute(List<Work> works, Terms terms, Subject subject) {
        var units = new ArrayList<int[]>();
        for (var work : works) {
            if (terms.coders().stream().filter(work.coders()::contains).count() < 2) continue;
            for (var unit : units(work, terms)) {
                units.add(terms.coders().stream()
                        .mapToInt(
                                coder -> work.coders().contains(coder) ? answer(work, coder, subject, unit, terms) : Ways.MISSING)
                        .toArray());
            }
        }
        return Ratings.of(2, units);
    }

    private static List<int[]> units(Work work, Terms terms) {
        var characters = IntStream.range(0, LENGTH).filter(at -> terms.universe() == Universe.ALL || isSaid(work, at)).toArray();
        return switch (terms.unit()) {
            case CHARACTER -> IntStream.of(characters).mapToObj(at -> new int[]{at}).toList();
            case DOCUMENT -> characters.length == 0 ? List.of() : List.of(characters);
            case TURN -> work.document().turns().stream()
                    .filter(turn -> terms.universe() == Universe.ALL || isSaid(work, turn.span().start()))
                    .map(turn -> IntStream.range(turn.span().start(), turn.span().end()).toArray()).toList();
            case SENTENCE -> throw new AssertionError();
        };
    }

    private static boolean isSaid(Work work, int at) {
        return work.document().turnAt(at).map(work.document()::turn).flatMap(work.document()::speaker)
                .filter(speaker -> speaker.role() == Role.PARTICIPANT).isPresent();
    }

    private static int answer(Work work, Id<Coder> coder, Subject subject, int[] unit, Terms terms) {
        var coded = IntStream.of(unit).filter(at -> work.codings().stream().anyMatch(coding -> coding.coder().equals(coder)
                && subject.counted().contains(coding.code()) && coding.span().contains(at))).count();
        var needed = terms.rule() == Rule.ANY || terms.unit() == Unit.DOCUMENT ? 1 : unit.length / 2.0;
        return coded >= needed ? 1 : 0;
    }
}
