package org.polyvocal.exchange.coding;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.time.TimeCode;

/// A coding with the words that a table shows for what it refers to.
///
/// @param points  the passage in code points
/// @param code    the path
/// @param said    who says it and when; empty where it begins in nobody's turn
/// @param text    the words coded
public record CodingLine(Coding coding, String document, Span points, String code, String coder, Said said, String text) {
    /// The turn in which a passage begins.
    ///
    /// @param speaker empty where none is known
    /// @param turn    its number
    /// @param time    when it begins, where the transcript says so
    public record Said(String speaker, OptionalInt turn, Optional<Duration> time) {
        public static final Said BY_NOBODY = new Said("", OptionalInt.empty(), Optional.empty());

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Said in turn " + turn;
        }
    }

    public CodingLine {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(points, "points");
    }

    /// In the order of [CodingsFile#COLUMNS].
    public List<String> cells() {
        return List.of(coding.id().toString(), document, String.valueOf(points.start()), String.valueOf(points.end()), code,
                coder, coding.created().toString(), word(coding.qualifiers().claim()), word(coding.qualifiers().stance()),
                number(coding.weight()), coding.memo(), said.speaker(), number(said.turn()), text,
                said.time().map(TimeCode::toMillisecond).orElse(""));
    }

    private static String word(Optional<? extends Qualifier> qualifier) {
        return qualifier.map(Qualifier::word).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /// Names and texts stay out of logs.
    @Override
    public String toString() {
        return "Line of " + coding;
    }
}
