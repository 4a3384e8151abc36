package org.polyvocal.model;

import java.util.Arrays;

/// Converts offsets of one text between UTF-16 units, which the program counts, and Unicode code points, which every
/// file and table that enters or leaves counts. Costs nothing for a text without surrogate pairs.
public final class CodePoints {
    private final int[] pairs; // UTF-16 offset of each surrogate pair, ascending
    private final int length;

    private CodePoints(int[] pairs, int length) {
        this.pairs = pairs;
        this.length = length;
    }

    public static CodePoints of(String text) {
        var pairs = new int[4];
        var count = 0;
        for (var at = 0; at + 1 < text.length(); at++) {
            if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                if (count == pairs.length) pairs = Arrays.copyOf(pairs, count * 2);
                pairs[count++] = at++;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, count), text.length());
    }

    /// The length of the text in code points.
    public int count() {
        return length - pairs.length;
    }

    /// Code points before the given UTF-16 offset.
    public int fromUnits(int offset) {
        return offset - pairsBefore(offset);
    }

    /// The UTF-16 offset of the given code point.
    ///
    /// @throws IndexOutOfBoundsException when the text has fewer code points
    public int toUnits(int point) {
        if (point < 0 || point > count()) throw new IndexOutOfBoundsException("code point " + point + " of " + count());
        var low = 0;
        var high = pairs.length;
        while (low < high) { // the pairs that lie wholly before `point`: pair k starts at code point pairs[k] - k
            var middle = (low + high) >>> 1;
            if (pairs[middle] - middle < point) low = middle + 1;
            else high = middle;
        }
        return point + low;
    }

    public Span fromUnits(Span units) {
        return new Span(fromUnits(units.start()), fromUnits(units.end()));
    }

    public Span toUnits(Span points) {
        return new Span(toUnits(points.start()), toUnits(points.end()));
    }

    private int pairsBefore(int offset) {
        var at = Arrays.binarySearch(pairs, offset);
        return at >= 0 ? at : -at - 1;
    }
}
