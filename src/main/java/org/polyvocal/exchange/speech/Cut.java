package org.polyvocal.exchange.speech;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Rows of a table of talk. Each is a turn, because whoever made the table named the speaker again on purpose; but where
/// rows mostly end in the middle of a sentence, a machine cut them, and those of one speaker are one turn.
public final class Cut {
    private static final Pattern SENTENCE = Pattern.compile(".*[.?!…。？！؟۔।—–-]['\"”’»)\\]]*", Pattern.DOTALL);
    private static final int ENOUGH = 3;

    private Cut() {}

    /// @param together whether the second of two rows is the same speaker's as the first
    public static <R> boolean isCut(List<R> rows, BiPredicate<R, R> together, Function<R, String> words) {
        var seams = IntStream.range(1, rows.size()).filter(at -> together.test(rows.get(at - 1), rows.get(at))).toArray();
        var open = IntStream.of(seams).filter(at -> !SENTENCE.matcher(words.apply(rows.get(at - 1)).strip()).matches()).count();
        return seams.length >= ENOUGH && open * 2 > seams.length;
    }
}
