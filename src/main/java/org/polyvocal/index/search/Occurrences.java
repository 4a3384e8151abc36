package org.polyvocal.index.search;

import java.util.Arrays;

/// Where words stand in the pages of one segment: for each page a row of places in the order of the text.
///
/// A plain table of numbers, because a frequent word stands in half a million places and all of them are counted while
/// a person types.
final class Occurrences {
    static final Occurrences NONE = new Occurrences(new int[1], new int[0], new int[0], new int[0]);

    /// Up to this many places a row is sorted by moving them.
    private static final int FEW = 32;

    private final int[] rows; // where the row of each page begins; one more for the end
    private final int[] positions;
    private final int[] starts;
    private final int[] ends;

    private Occurrences(int[] rows, int[] positions, int[] starts, int[] ends) {
        this.rows = rows;
        this.positions = positions;
        this.starts = starts;
        this.ends = ends;
    }

    /// The first place in a page.
    int from(int page) {
        return page + 1 < rows.length ? rows[page] : rows[rows.length - 1];
    }

    /// After the last place in a page.
    int to(int page) {
        return page + 1 < rows.length ? rows[page + 1] : rows[rows.length - 1];
    }

    int count(int page) {
        return to(page) - from(page);
    }

    /// The number of the word in its page.
    int position(int place) {
        return positions[place];
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    /// Collects places in any order.
    static final class Builder {
        private final int pages;
        private int size;
        private boolean ordered = true;
        private int[] page = new int[256];
        private int[] position = new int[256];
        private int[] start = new int[256];
        private int[] end = new int[256];

        Builder(int pages) {
            this.pages = pages;
        }

        void add(int page, int position, int start, int end) {
            if (size == this.page.length) grow();
            ordered &= size == 0 || this.page[size - 1] < page || this.page[size - 1] == page && this.start[size - 1] < start;
            this.page[size] = page;
            this.position[size] = position;
            this.start[size] = start;
            this.end[size++] = end;
        }

        void addAll(Occurrences other, int page) {
            for (var at = other.from(page); at < other.to(page); at++) {
                add(page, other.positions[at], other.starts[at], other.ends[at]);
            }
        }

        private void grow() {
            var room = size * 2;
            page = Arrays.copyOf(page, room);
            position = Arrays.copyOf(position, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
        }

        /// Every place once, however often it was added.
        Occurrences distinct() {
            return built((one, other) -> start[one] == start[other] && end[one] == end[other]);
        }

        /// Every word once: of places at the same position where one lies within the other, as the part of a word with an
        /// apostrophe does, the longer.
        Occurrences words() {
            return built((one, other) -> position[one] == position[other] && end[other] <= end[one]);
        }

        private Occurrences built(Same same) {
            var order = order();
            var rows = new int[pages + 1];
            var kept = 0;
            for (var at = 0; at < size; at++) {
                var last = kept == 0 ? -1 : order[kept - 1];
                if (last >= 0 && page[last] == page[order[at]] && same.place(last, order[at])) continue;
                order[kept++] = order[at];
                rows[page[order[at]] + 1]++;
            }
            for (var at = 0; at < pages; at++) rows[at + 1] += rows[at];
            return new Occurrences(rows, picked(position, order, kept), picked(start, order, kept), picked(end, order, kept));
        }

        private static int[] picked(int[] column, int[] order, int count) {
            var picked = new int[count];
            for (var at = 0; at < count; at++) picked[at] = column[order[at]];
            return picked;
        }

        /// The places in the order of page and text, what encloses before what is enclosed.
        private int[] order() {
            var order = new int[size];
            if (ordered) {
                Arrays.setAll(order, at -> at);
                return order;
            }
            var next = new int[pages + 1];
            for (var at = 0; at < size; at++) next[page[at] + 1]++;
            for (var at = 0; at < pages; at++) next[at + 1] += next[at];
            var rows = next.clone();
            for (var at = 0; at < size; at++) order[next[page[at]]++] = at;
            for (var at = 0; at < pages; at++) sort(order, rows[at], rows[at + 1]);
            return order;
        }

        private void sort(int[] order, int from, int to) {
            if (to - from > FEW) {
                var keys = new long[to - from];
                Arrays.setAll(keys, at -> (long) start[order[from + at]] << 32 | order[from + at]);
                Arrays.sort(keys);
                for (var at = from; at < to; at++) order[at] = (int) keys[at - from];
            }
            for (var at = from + 1; at < to; at++) {
                var moved = order[at];
                var hole = at;
                for (; hole > from && isBefore(moved, order[hole - 1]); hole--) order[hole] = order[hole - 1];
                order[hole] = moved;
            }
        }

        private boolean isBefore(int one, int other) {
            return start[one] != start[other] ? start[one] < start[other] : end[one] > end[other];
        }
    }

    @FunctionalInterface
    private interface Same {
        boolean place(int one, int other);
    }
}
