package org.polyvocal.index.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        var row = row(words, page);
        var length = words.stream().mapToInt(Wanted::times).sum();
        var inside = new int[words.size()];
        var from = 0;
        for (var to = 0; to < row.size(); to++) {
            inside[row.get(to).word()]++;
            if (!holdsAll(inside, words)) continue;
            while (inside[row.get(from).word()] > words.get(row.get(from).word()).times()) inside[row.get(from++).word()]--;
            if (row.get(to).position() - row.get(from).position() + 1 - length > others) continue;
            found.add(page, row.get(from).position(), row.get(from).start(), row.get(to).end());
            Arrays.fill(inside, 0);
            from = to + 1;
        }
    }

    private static boolean holdsAll(int[] inside, List<Wanted> words) {
        for (var word = 0; word < inside.length; word++) {
            if (inside[word] < words.get(word).times()) return false;
        }
        return true;
    }

    private record Place(int word, int position, int start, int end) {}

    /// The places of all words in one page, in the order of the text.
    private static List<Place> row(List<Wanted> words, int page) {
        var row = new ArrayList<Place>();
        for (var word = 0; word < words.size(); word++) {
            var places = words.get(word).places();
            for (var at = places.from(page); at < places.to(page); at++) {
                row.add(new Place(word, places.position(at), places.start(at), places.end(at)));
            }
        }
        row.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end));
        return row;
    }
}
