package org.polyvocal.index.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Puts words together: those that follow each other, and those that stand near each other. What is found does not
/// overlap within one page; of two that would, the first counts, as when a text is searched from its beginning.
final class Phrases {
    private Phrases() {}

    /// The words one after another, nothing between them.
    ///
    /// @param words the places of each word, in the order of the phrase
    static Occurrences following(List<Occurrences> words, FixedBitSet pages) {
        return inEvery(pages, words, Phrases::following);
    }

    /// A word that must stand in the window so many times.
    record Wanted(Occurrences places, int times) {}

    /// The words in any order, with at most so many others between the first and the last.
    static Occurrences near(List<Wanted> words, int others, FixedBitSet pages) {
        var places = words.stream().map(Wanted::places).toList();
        return inEvery(pages, places, (_, page, found) -> near(words, others, page, found));
    }

    @FunctionalInterface
    private interface Finder {
        void find(List<Occurrences> words, int page, Occurrences.Builder found);
    }

    private static Occurrences inEvery(FixedBitSet pages, List<Occurrences> words, Finder finder) {
        var found = new Occurrences.Builder(pages.length());
        for (var page = pages.nextSetBit(0); page != DocIdSetIterator.NO_MORE_DOCS; page = Bits.next(pages, page)) {
            finder.find(words, page, found);
        }
        return found.distinct();
    }

    private static void following(List<Occurrences> words, int page, Occurrences.Builder found) {
        var first = words.getFirst();
        var free = -1; // the first position behind what was found last
        for (var place = first.from(page); place < first.to(page); place++) {
            var position = first.position(place);
            if (position < free) continue;
            var last = lastOf(words, page, position);
            if (last < 0) continue;
            found.add(page, position, first.start(place), words.getLast().end(last));
            free = position + words.size();
        }
    }

    /// The place of the last word of a phrase that begins at `position`; negative when it does not go on so.
    private static int lastOf(List<Occurrences> words, int page, int position) {
        var last = -1;
        for (var at = 1; at < words.size(); at++) {
            last = placeAt(words.get(at), page, position + at);
            if (last < 0) return last;
        }
        return last;
    }

    private static int placeAt(Occurrences word, int page, int position) {
        var low = word.from(page);
        var high = word.to(page);
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (word.position(middle) < position) low = middle + 1;
            else high = middle;
        }
        return low < word.to(page) && word.position(low) == position ? low : -1;
    }

    /// A window moves over the words of the page: it grows to the right until every word is in it as often as it is asked
    /// for, shrinks from the left while that stays so, and is taken when it is short enough.
    private static void near(List<Wanted> words, int others, int page, Occurrences.Builder found) {
        var length = words.stream().mapToInt(Wanted::times).sum();
        var first = new Walk(words, page);
        var last = new Walk(words, page);
        var inside = new int[words.size()];
        while (last.next()) {
            inside[last.word()]++;
            if (!holdsAll(inside, words)) continue;
            if (!first.hasBegun()) first.next();
            for (; inside[first.word()] > words.get(first.word()).times(); first.next()) inside[first.word()]--;
            if (last.position() - first.position() + 1 - length > others) continue;
            found.add(page, first.position(), first.start(), last.end());
            Arrays.fill(inside, 0);
            first.join(last);
        }
    }

    private static boolean holdsAll(int[] inside, List<Wanted> words) {
        for (var word = 0; word < inside.length; word++) {
            if (inside[word] < words.get(word).times()) return false;
        }
        return true;
    }

    /// Goes over the places of several words in one page in the order of the text.
    private static final class Walk {
        private final List<Wanted> words;
        private final int page;
        private final int[] next;
        private int word = -1;

        Walk(List<Wanted> words, int page) {
            this.words = words;
            this.page = page;
            this.next = new int[words.size()];
            Arrays.setAll(next, at -> words.get(at).places().from(page));
        }

        boolean hasBegun() {
            return word >= 0;
        }

        boolean next() {
            var nearest = -1;
            for (var at = 0; at < next.length; at++) {
                if (next[at] < places(at).to(page) && (nearest < 0 || start(at) < start(nearest))) nearest = at;
            }
            word = nearest;
            if (nearest >= 0) next[nearest]++;
            return nearest >= 0;
        }

        /// Goes on from where the other is.
        void join(Walk other) {
            System.arraycopy(other.next, 0, next, 0, next.length);
            word = -1;
        }

        private Occurrences places(int at) {
            return words.get(at).places();
        }

        private int start(int at) {
            return places(at).start(next[at]);
        }

        int word() {
            return word;
        }

        int position() {
            return places(word).position(next[word] - 1);
        }

        int start() {
            return places(word).start(next[word] - 1);
        }

        int end() {
            return places(word).end(next[word] - 1);
        }
    }
}
