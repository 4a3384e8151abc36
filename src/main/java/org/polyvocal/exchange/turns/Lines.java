package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A text as numbered lines, from 0. Where the lines of a text carry their numbers in front, as in transcripts for the
/// analysis of conversation, what is on a line begins behind its number.
final class Lines {
    /// No mark of a speaker is longer.
    static final int REACH = 120;
    private static final double MOSTLY = 0.8;
    private final String text;
    private final int[] starts;
    private final int[] bodies;
    private final int[] signs;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.bodies = bodies();
        this.signs = IntStream.range(0, starts.length).map(this::signs).toArray();
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

    private int[] bodies() {
        var inked = IntStream.range(0, starts.length).filter(line -> !isBlank(starts[line], end(line))).limit(1000).toArray();
        var numbered = Arrays.stream(inked).filter(line -> afterNumber(line) > starts[line]).count();
        if (inked.length < 3 || numbered < MOSTLY * inked.length) return starts;
        return IntStream.range(0, starts.length).map(this::afterNumber).toArray();
    }

    /// Where the line goes on after a number of up to four digits and blanks; its beginning where there is none.
    private int afterNumber(int line) {
        var at = starts[line];
        while (at < end(line) && at < starts[line] + 4 && Character.isDigit(text.charAt(at))) at++;
        var digits = at;
        while (at < end(line) && Labels.isBlank(text.charAt(at))) at++;
        return digits > starts[line] && at > digits ? at : starts[line];
    }

    private int signs(int line) {
        var end = Math.min(end(line), bodies[line] + REACH);
        var signs = end == end(line) ? Sign.SHORT.bit() : 0;
        for (var at = bodies[line]; at < end; at++) signs |= Sign.bit(text.charAt(at));
        return signs;
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

    /// Where what is on the line begins, after its number if lines are numbered.
    int body(int line) {
        return bodies[line];
    }

    boolean areNumbered() {
        return bodies != starts;
    }

    /// Whether one of the signs is near the beginning of the line.
    boolean shows(int line, int signs) {
        return (this.signs[line] & signs) != 0;
    }

    /// Where the line ends, its line end not included.
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    boolean isBlank(int line) {
        return isBlank(bodies[line], end(line));
    }

    private boolean isBlank(int from, int to) {
        for (var at = from; at < to; at++) if (!Character.isWhitespace(text.charAt(at))) return false;
        return true;
    }

    /// What is on the line, without white space at its ends.
    String line(int line) {
        return text.substring(body(line), end(line)).strip();
    }

    /// The line that follows the block (the lines up to a blank one) in which `line` stands.
    int endOfBlock(int line) {
        var next = line;
        while (next < count() && !isBlank(next)) next++;
        return next;
    }

    /// The nearest line from `line` on, itself included, that is not blank, in steps of 1 or -1; -1 for none.
    int nearest(int line, int step) {
        for (var at = line; at >= 0 && at < count(); at += step) if (!isBlank(at)) return at;
        return -1;
    }

    /// What a convention needs on a line, to tell most lines at a glance from those that are worth a closer look.
    enum Sign {
        COLON(":："), EMPHASIS("*_"), TAB("\t"), BRACKET("[<"), DASH("-–—"), DOT("."),
        /// No character, but that the line is not long.
        SHORT("");

        private static final byte[] BITS = new byte[128];
        private final String characters;

        static {
            for (var sign : values()) {
                sign.characters.chars().filter(it -> it < BITS.length).forEach(it -> BITS[it] |= (byte) sign.bit());
            }
        }

        Sign(String characters) {
            this.characters = characters;
        }

        int bit() {
            return 1 << ordinal();
        }

        /// The signs that a character is.
        static int bit(char it) {
            if (it < BITS.length) return BITS[it];
            return it == '：' ? COLON.bit() : it == '–' || it == '—' ? DASH.bit() : 0;
        }
    }
}
