package org.polyvocal.exchange.turns;

import java.util.Arrays;

/// A text as numbered lines, from 0.
final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String text) {
        var starts = new int[64];
        var count = 1;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = at + 1;
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    int start(int line) {
        return starts[line];
    }

    /// Where the line ends, its line end not included.
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    boolean isBlank(int line) {
        for (var at = start(line); at < end(line); at++) if (!Character.isWhitespace(text.charAt(at))) return false;
        return true;
    }

    /// The line without white space at its ends.
    String line(int line) {
        return text.substring(start(line), end(line)).strip();
    }

    /// The line that follows the block (the lines up to a blank one) in which `line` stands.
    int endOfBlock(int line) {
        var next = line;
        while (next < count() && !isBlank(next)) next++;
        return next;
    }
}
