package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// Law: whatever is coded, the sweep counts what comparing everything with everything counts.
class RandomCodingsTest {
    private static final int LENGTH = 60;
    private static final List<Id<Coder>> CODERS = List.of(Id.next(), Id.next());

    record Case(long seed, Relation relation, Question.Nesting nesting, Question.Coders coders) {}

    static Stream<Case> cases() {
        var relations = List.of(Relation.OVERLAP, Relation.IDENTICAL, Relation.ENCLOSES, Relation.CROSSES, Relation.TOUCHING,
                Relation.adjacent(5), Relation.precedes(0), Relation.precedes(7), Relation.turns(0), Relation.turns(2),
                Relation.SAME_DOCUMENT);
        return IntStream.range(0, 20).boxed().flatMap(seed -> relations.stream().map(relation -> new Case(seed, relation,
                seed % 2 == 0 ? Question.Nesting.SEPARATE : Question.Nesting.ROLLED_UP,
                seed % 4 < 2 ? Question.Coders.EACH : Question.Coders.TOGETHER)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areCountedAsByComparingEverythingWithEverything(Case it) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(it.seed);
        var codebook = codebook();
        var pages = Stream.generate(() -> page(random, codebook)).limit(3).toList();
        var left = random.nextInt(4);
        var question = Question.about(codebook).relating(it.relation).nesting(it.nesting).among(it.coders)
                .dividing((document, _) -> Segments.turns(document)
                        .countedIn(document, turn -> turn.span().start() % 4 != left));
        var matrix = Matrix.of(pages, question);
        for (var a : codebook.codes()) {
            for (var b : codebook.codes()) {
                if (!question.isNested(a, b)) assertCounted(new Plainly(question, pages, a, b), matrix, a, b);
            }
        }
    }

    private static void assertCounted(Plainly plainly, Matrix matrix, Code a, Code b) {
        var cell = matrix.cell(a, b);
        var pairs = plainly.pairs();
        assertThat(matrix.pairs(a, b)).containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(cell.pairs()).isEqualTo(pairs.size());
        assertThat(cell.regions()).isEqualTo(plainly.shared(true));
        assertThat(cell.characters()).isEqualTo(plainly.shared(false));
        assertThat(cell.units().both()).isEqualTo(plainly.units());
        if (a == b) return;
        assertThat(cell.a().hits()).isEqualTo(pairs.stream().map(pair -> pair.x().id()).distinct().count());
        assertThat(cell.b().hits()).isEqualTo(pairs.stream().map(pair -> pair.y().id()).distinct().count());
    }

    /// The definitions, word by word.
    private record Plainly(Question question, List<Page> pages, Code a, Code b) {
        List<Pair> pairs() {
            var once = a == b && question.relation().isSymmetric();
            return pages.stream().flatMap(page -> of(page, a).stream().flatMap(x -> of(page, b).stream()
                    .filter(y -> !x.id().equals(y.id()) && sameHand(x, y) && holds(page.document(), x.span(), y.span()))
                    .filter(y -> !once || page.codings().indexOf(x) < page.codings().indexOf(y)).map(y -> new Pair(x, y))))
                    .toList();
        }

        /// Shared regions, or shared characters.
        long shared(boolean regions) {
            return pages.stream().flatMap(page -> hands(page).map(hand -> both(page, hand, LENGTH, (_, span) -> bits(span))))
                    .mapToLong(both -> regions ? runs(both) : both.cardinality()).sum();
        }

        long units() {
            return pages.stream().flatMap(page -> hands(page).map(hand -> units(page, hand))).mapToLong(each -> each).sum();
        }

        private long units(Page page, List<Coding> hand) {
            if (question.relation().kind() == Relation.Kind.DOCUMENT) {
                return of(hand, a).isEmpty() || of(hand, b).isEmpty() ? 0 : 1;
            }
            var turns = page.document().turns();
            var segments = question.division().segments(page.document(), Segmentation.Unit.TURN);
            var reach = question.relation().kind() == Relation.Kind.TURNS ? question.relation().within() : 0;
            var both = both(page, hand, turns.size(), (document, span) -> {
                var windows = new BitSet();
                IntStream.range(0, turns.size())
                        .filter(turn -> segments.counts(turn) && turns.get(turn).span().overlaps(span))
                        .forEach(turn -> windows.set(turn, Math.min(turn + reach + 1, turns.size())));
                return windows;
            });
            return both.stream().filter(segments::counts).count();
        }

        private interface Places {
            BitSet of(Document document, Span span);
        }

        private BitSet both(Page page, List<Coding> hand, int length, Places places) {
            var inA = new BitSet(length);
            var inB = new BitSet(length);
            of(hand, a).forEach(coding -> inA.or(places.of(page.document(), coding.span())));
            of(hand, b).forEach(coding -> inB.or(places.of(page.document(), coding.span())));
            inA.and(inB);
            return inA;
        }

        private static BitSet bits(Span span) {
            var bits = new BitSet();
            bits.set(span.start(), span.end());
            return bits;
        }

        private static long runs(BitSet bits) {
            return bits.stream().filter(at -> at == 0 || !bits.get(at - 1)).count();
        }

        private boolean sameHand(Coding x, Coding y) {
            return question.coders() == Question.Coders.TOGETHER || x.coder().equals(y.coder());
        }

        private Stream<List<Coding>> hands(Page page) {
            return question.coders() == Question.Coders.TOGETHER
                    ? Stream.of(page.codings())
                    : CODERS.stream().map(coder -> page.codings().stream().filter(it -> it.coder().equals(coder)).toList());
        }

        private List<Coding> of(Page page, Code code) {
            return of(page.codings(), code);
        }

        private List<Coding> of(List<Coding> codings, Code code) {
            var counted = question.nesting() == Question.Nesting.SEPARATE ? List.of(code) : question.codebook().branch(code);
            var ids = counted.stream().map(Code::id).toList();
            return codings.stream().filter(coding -> ids.contains(coding.code())).toList();
        }

        private boolean holds(Document document, Span x, Span y) {
            var gap = Math.max(x.start(), y.start()) - Math.min(x.end(), y.end());
            var within = question.relation().within();
            return switch (question.relation().kind()) {
                case OVERLAP -> x.overlaps(y);
                case IDENTICAL -> x.equals(y);
                case ENCLOSES -> x.encloses(y) && !x.equals(y);
                case CROSSES -> x.start() < y.start() && y.start() < x.end() && x.end() < y.end();
                case ADJACENT -> gap >= 0 && gap <= within;
                case PRECEDES -> x.end() <= y.start() && y.start() - x.end() <= within;
                case TURNS ->
                    turns(document, x).anyMatch(one -> turns(document, y).anyMatch(two -> Math.abs(one - two) <= within));
                case DOCUMENT -> true;
                case SENTENCES, WORDS -> throw new AssertionError("as turns");
            };
        }

        private static Stream<Integer> turns(Document document, Span span) {
            return IntStream.range(0, document.turns().size()).boxed()
                    .filter(turn -> document.turns().get(turn).span().overlaps(span));
        }
    }

    /// Two themes, one of them with a code under a code.
    private static Codebook codebook() {
        var codes = new ArrayList<Code>();
        var parents = List.of(Optional.<Integer>empty(), Optional.of(0), Optional.of(1), Optional.<Integer>empty(),
                Optional.of(3));
        for (var parent : parents) {
            codes.add(
                    new Code(Id.next(), parent.map(at -> codes.get(at).id()), "", "c" + codes.size(), "", Look.PALETTE.getFirst(),
                            Rule.NONE, codes.size()));
        }
        return new Codebook(codes);
    }

    /// Turns of any length, some with nothing between them and some not.
    private static Page page(RandomGenerator random, Codebook codebook) {
        var turns = new ArrayList<Turn>();
        for (var at = random.nextInt(3); at < LENGTH - 1;) {
            var span = new Span(at, Math.min(LENGTH, at + 1 + random.nextInt(12)));
            turns.add(new Turn(Optional.empty(), span, span, Optional.empty()));
            at = span.end() + random.nextInt(4);
        }
        var document = Published.document("d", turns);
        return new Page(document, Stream.generate(() -> coding(random, codebook, document)).limit(random.nextInt(25)).toList());
    }

    private static Coding coding(RandomGenerator random, Codebook codebook, Document document) {
        var start = random.nextInt(LENGTH - 1);
        var span = new Span(start, Math.min(LENGTH, start + 1 + random.nextInt(random.nextBoolean() ? 6 : LENGTH)));
        return Published.coding(random.nextLong(), document, span, codebook.codes().get(random.nextInt(codebook.size())),
                CODERS.get(random.nextInt(CODERS.size())));
    }
}
