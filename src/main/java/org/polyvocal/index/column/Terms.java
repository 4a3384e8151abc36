package org.polyvocal.index.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunnable;

/// The words that a segment knows, numbered in their order and kept in one piece.
public final class Terms {
    private final byte[] letters;
    private final int[] ends;

    private Terms(byte[] letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
    }

    static final class Builder {
        private byte[] letters = new byte[1 << 12];
        private int[] ends = new int[1 << 8];
        private int count;

        void add(BytesRef term) {
            var from = count == 0 ? 0 : ends[count - 1];
            var to = from + term.length;
            if (to > letters.length) letters = Arrays.copyOf(letters, Math.max(to, letters.length * 2));
            if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
            System.arraycopy(term.bytes, term.offset, letters, from, term.length);
            ends[count++] = to;
        }

        Terms built() {
            return new Terms(Arrays.copyOf(letters, count == 0 ? 0 : ends[count - 1]), Arrays.copyOf(ends, count));
        }
    }

    public int count() {
        return ends.length;
    }

    public BytesRef term(int number) {
        return new BytesRef(letters, from(number), ends[number] - from(number));
    }

    /// For every word how often it counts among those that have a shape: once when it has it itself, else as often as its
    /// parts between apostrophes do.
    public byte[] weights(ByteRunnable shape) {
        var weights = new byte[count()];
        for (var number = 0; number < weights.length; number++) {
            var from = from(number);
            if (shape.run(letters, from, ends[number] - from)) weights[number] = 1;
            else
                if (hasParts(number))
                    weights[number] = (byte) parts(number).stream()
                            .filter(part -> shape.run(part.bytes, part.offset, part.length)).count();
        }
        return weights;
    }

    /// Whether there are apostrophes in it.
    boolean hasParts(int number) {
        for (var at = from(number); at < ends[number]; at++) {
            if (letters[at] == '\'') return true;
        }
        return false;
    }

    /// What stands between the apostrophes of a word.
    List<BytesRef> parts(int number) {
        var parts = new ArrayList<BytesRef>();
        var from = from(number);
        for (var at = from; at <= ends[number]; at++) {
            if (at < ends[number] && letters[at] != '\'') continue;
            parts.add(new BytesRef(letters, from, at - from));
            from = at + 1;
        }
        return parts;
    }

    private int from(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
