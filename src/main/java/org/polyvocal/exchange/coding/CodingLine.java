package org.polyvocal.exchange.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifier;

/// A coding with the words that a table shows for what it refers to.
///
/// @param points  the passage in code points
/// @param code    the path
/// @param speaker empty where the passage lies in nobody's turn
/// @param turn    the number of the turn in which it begins
/// @param text    the words coded
public record CodingLine(Coding coding, String document, Span points, String code, String coder, String speaker,
        OptionalInt turn, String text) {
    public CodingLine {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(points, "points");
    }

    /// In the order of [CodingsFile#COLUMNS].
    public List<String> cells() {
        return List.of(coding.id().toString(), document, String.valueOf(points.start()), String.valueOf(points.end()), code,
                coder, coding.created().toString(), word(coding.qualifiers().claim()), word(coding.qualifiers().stance()),
                number(coding.weight()), coding.memo(), speaker, number(turn), text);
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
