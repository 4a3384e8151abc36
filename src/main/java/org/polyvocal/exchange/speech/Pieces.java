package org.polyvocal.exchange.speech;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.model.words.Messages;

/// Collects pieces of talk whose times are as written, and finds out what those mean.
///
/// ```
/// var pieces = new Pieces();
/// for (var row : rows) pieces.add(row.speaker(), row.start(), row.end(), row.words());
/// return Speeches.whereEachIsNamed(pieces.speeches(), convention);
/// ```
public final class Pieces {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String speaker, String start, String end, String words) {
        @Override
        public String toString() {
            return "Piece";
        }

        /// How long it lasts, in whatever is counted.
        double length() {
            return number(end).subtract(number(start)).doubleValue();
        }

        private static BigDecimal number(String written) {
            return Scale.number(written).orElse(BigDecimal.ZERO);
        }
    }

    /// One that says nothing is left out. A speaker who is only a number is called a speaker.
    ///
    /// @param start empty for none; also `00:01 - 00:05`, whose second half is then the end
    public void add(String speaker, String start, String end, String words) {
        if (!words.isBlank()) pieces.add(new Piece(called(speaker.strip()), start.strip(), end.strip(), words.strip()));
    }

    private static String called(String speaker) {
        return NUMBER.matcher(speaker).matches() ? Messages.say("exchange.speaker", speaker) : speaker;
    }

    public List<Speech> speeches() {
        var scale = scale();
        return pieces.stream()
                .map(piece -> Speech.of(piece.speaker, time(scale, piece.start).or(() -> Clock.beginning(piece.start)),
                        time(scale, piece.end).or(() -> Clock.time(piece.end)).or(() -> Clock.end(piece.start)), piece.words))
                .toList();
    }

    private static Optional<Duration> time(Scale scale, String written) {
        return Scale.number(written).map(scale::time);
    }

    private Scale scale() {
        var counted = pieces.stream().filter(piece -> Scale.number(piece.start).isPresent()).toList();
        var characters = counted.stream().mapToLong(piece -> piece.words.length()).sum();
        var whole = counted.stream().flatMap(piece -> List.of(piece.start, piece.end).stream())
                .noneMatch(
                        written -> Scale.number(written).filter(number -> number.stripTrailingZeros().scale() > 0).isPresent());
        return Scale.of(characters, units(counted), whole);
    }

    private static double units(List<Piece> counted) {
        if (counted.stream().allMatch(piece -> piece.length() > 0)) return counted.stream().mapToDouble(Piece::length).sum();
        return counted.isEmpty()
                ? 0
                : Piece.number(counted.getLast().start).doubleValue()
                        - Piece.number(counted.getFirst().start).doubleValue();
    }
}
