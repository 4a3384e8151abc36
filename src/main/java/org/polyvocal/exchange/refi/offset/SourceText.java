package org.polyvocal.exchange.refi.offset;

import java.util.Arrays;
import java.util.Optional;
import org.polyvocal.exchange.refi.offset.Counting.LineEnd;
import org.polyvocal.exchange.refi.offset.Counting.Unit;
import org.polyvocal.model.Span;

/// The text of a source as it was written, and as it is kept: without a byte-order mark and with `\n` for every line end.
public final class SourceText {
    private final String written;
    private final boolean marked;
    private final String text;
    private final boolean hasPairs;
    private final boolean isAscii;

    /// @param written as decoded, byte-order mark and line ends as they were
    public SourceText(String written) {
        this.marked = written.startsWith("\uFEFF");
        this.written = marked ? written.substring(1) : written;
        this.text = this.written.replace("\r\n", "\n").replace('\r', '\n');
        this.hasPairs = text.codePointCount(0, text.length()) < text.length();
        this.isAscii = text.chars().allMatch(character -> character < 0x80);
    }

    /// As it is kept.
    public String text() {
        return text;
    }

    /// The simplest way of counting that comes to the same in this text.
    Counting simplest(Counting counting) {
        var unit = isAscii || !hasPairs && counting.unit() == Unit.UTF16 ? Unit.CODE_POINT : counting.unit();
        var lineEnd = written.length() == text.length() && counting.lineEnd() == LineEnd.ONE
                ? LineEnd.WRITTEN
                : counting.lineEnd();
        return new Counting(unit, lineEnd, marked && counting.mark(), counting.last());
    }

    /// The positions by which a program that counts like this knows the characters of the text, one more than there are.
    int[] positions(Counting counting) {
        var positions = new int[text.length() + 1];
        var position = marked && counting.mark() ? counting.unit() == Unit.BYTE ? 3 : 1 : 0;
        var at = 0;
        for (var read = 0; read < written.length(); read++) {
            positions[at++] = position;
            var pair = written.charAt(read) == '\r' && read + 1 < written.length() && written.charAt(read + 1) == '\n';
            position += width(read, pair, counting);
            if (pair) read++;
        }
        positions[at] = position;
        return positions;
    }

    private int width(int read, boolean pair, Counting counting) {
        var character = written.charAt(read);
        if (character == '\r' || character == '\n') {
            return counting.lineEnd() == LineEnd.TWO || pair && counting.lineEnd() == LineEnd.WRITTEN ? 2 : 1;
        }
        return switch (counting.unit()) {
            case UTF16 -> 1;
            case CODE_POINT -> isSecondHalf(read) ? 0 : 1;
            case BYTE -> bytes(read);
        };
    }

    private int bytes(int read) {
        var character = written.charAt(read);
        if (isSecondHalf(read)) return 0;
        if (read + 1 < written.length() && Character.isSurrogatePair(character, written.charAt(read + 1))) return 4;
        return character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }

    private boolean isSecondHalf(int read) {
        return read > 0 && Character.isSurrogatePair(written.charAt(read - 1), written.charAt(read));
    }

    /// The passage that these positions mean; none where it is empty or outside the text.
    static Optional<Span> span(int[] positions, long start, long end) {
        if (start < positions[0] || end <= start || end > positions[positions.length - 1]) return Optional.empty();
        var from = index(positions, start);
        var to = index(positions, end);
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static int index(int[] positions, long position) {
        var found = Arrays.binarySearch(positions, (int) position);
        if (found < 0) return -found - 2; // within a character: where that begins
        while (found + 1 < positions.length && positions[found + 1] == position) found++;
        return found;
    }

    /// Widened so that no character is cut in two.
    Span whole(Span span) {
        var start = isCut(span.start()) ? span.start() - 1 : span.start();
        var end = isCut(span.end()) ? span.end() + 1 : span.end();
        return new Span(start, end);
    }

    private boolean isCut(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "SourceText of " + text.length();
    }
}
