package org.polyvocal.index.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunnable;

/// The words of every page of a segment, in the order of the text, as the numbers of their [Terms]. Four bytes a word; never
/// changes. Of a word with apostrophes only the whole stands here; its parts are read from its letters.
public final class TermColumn {
    private static final int FREE = -1;
    private static final long TERM = 8_000; // nanoseconds, as measured, to look up a term,
    private static final long PLACE = 28; // a place where it stands,
    private static final long WORD = 2; // and to look at a word here

    private final Terms terms;
    private final int[] begin; // where the words of each page begin; one more for the end
    private final int[] words;
    private final int[] totals;

    private TermColumn(Terms terms, int[] begin, int[] words) {
        this.terms = terms;
        this.begin = begin;
        this.words = words;
        this.totals = new int[terms.count()];
        for (var word : words) totals[word]++;
    }

    public static TermColumn of(LeafReader segment, String field) throws IOException {
        var terms = new Terms.Builder();
        var begin = new int[segment.maxDoc() + 1];
        if (segment.terms(field) == null) return new TermColumn(terms.built(), begin, new int[0]);
        var each = segment.terms(field).iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            terms.add(term);
            var postings = each.postings(null, PostingsEnum.FREQS);
            for (var page = postings.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = postings.nextDoc()) {
                begin[page + 1] += postings.freq();
            }
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        var built = terms.built();
        var placed = placed(segment, field, built, begin);
        return new TermColumn(built, begin, closedUp(placed, begin));
    }

    /// Takes out the room that was left for parts of words.
    private static int[] closedUp(int[] placed, int[] begin) {
        var kept = 0;
        var from = 0;
        for (var page = 0; page < begin.length - 1; page++) {
            var to = begin[page + 1];
            for (var at = from; at < to && placed[at] != FREE; at++) placed[kept++] = placed[at];
            from = to;
            begin[page + 1] = kept;
        }
        return Arrays.copyOf(placed, kept);
    }

    private static int[] placed(LeafReader segment, String field, Terms terms, int[] begin) throws IOException {
        var words = new int[begin[begin.length - 1]];
        Arrays.fill(words, FREE);
        var whole = new FixedBitSet(words.length + 1);
        var each = segment.terms(field).iterator();
        var number = 0;
        for (var term = each.next(); term != null; term = each.next(), number++) {
            var isWhole = terms.hasParts(number);
            var postings = each.postings(null, PostingsEnum.POSITIONS);
            for (var page = postings.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = postings.nextDoc()) {
                for (var left = postings.freq(); left > 0; left--) {
                    var at = begin[page] + postings.nextPosition();
                    if (isWhole) whole.set(at);
                    if (isWhole || !whole.get(at)) words[at] = number;
                }
            }
        }
        return words;
    }

    /// The words of a shape.
    public Shaped shaped(ByteRunnable shape) {
        return new Shaped(terms.weights(shape), shape);
    }

    /// Words that have a shape, and where they stand in the pages of this segment.
    public final class Shaped {
        private final byte[] weights;
        private final ByteRunnable shape;

        private Shaped(byte[] weights, ByteRunnable shape) {
            this.weights = weights;
            this.shape = shape;
        }

        /// Whether looking each of them up takes longer than going through all that is said.
        public boolean areMany() {
            var cost = 0L;
            for (var word = 0; word < weights.length; word++) {
                if (weights[word] > 0) cost += TERM + PLACE * totals[word];
            }
            return cost > WORD * words.length;
        }

        /// How often they stand in each of the pages.
        public int[] counts(FixedBitSet pages) {
            var counts = new int[begin.length - 1];
            for (var page = 0; page < counts.length; page++) {
                if (pages.get(page)) counts[page] = count(page);
            }
            return counts;
        }

        private int count(int page) {
            var found = 0;
            for (var at = begin[page]; at < begin[page + 1]; at++) found += weights[words[at]];
            return found;
        }

        /// The terms, wherever they stand.
        public List<BytesRef> terms() {
            return terms(word -> weights[word] > 0);
        }

        /// The terms that stand in one of the pages.
        public List<BytesRef> termsIn(FixedBitSet pages) {
            var present = new FixedBitSet(weights.length + 1);
            for (var page = 0; page < begin.length - 1; page++) {
                if (!pages.get(page)) continue;
                for (var at = begin[page]; at < begin[page + 1]; at++) {
                    if (weights[words[at]] > 0) present.set(words[at]);
                }
            }
            return terms(present::get);
        }

        private List<BytesRef> terms(IntPredicate wanted) {
            return IntStream.range(0, weights.length).filter(wanted).boxed().flatMap(word -> has(terms.term(word))
                    ? Stream.of(terms.term(word))
                    : terms.parts(word).stream().filter(this::has)).distinct().toList();
        }

        private boolean has(BytesRef term) {
            return shape.run(term.bytes, term.offset, term.length);
        }
    }
}
