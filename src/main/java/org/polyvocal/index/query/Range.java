package org.polyvocal.index.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polyvocal.model.AttributeType;

/// From one number to another, both included where they are not left out; days are counted from 1970.
///
/// ```
/// 5   >5   <=5   5..10   5..   ..10   2024   >2024-06   2024-06-04..2024-07-08
/// ```
public record Range(Optional<Bound> from, Optional<Bound> to) {
    private static final Pattern BETWEEN = Pattern.compile("(.*?)(?:\\.\\.|…)(.*)");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)?(.+)");

    /// Where a range ends.
    ///
    /// @param included whether this number itself belongs to it
    public record Bound(BigDecimal at, boolean included) {}

    /// What one word stands for: a number is itself, a year all of its days.
    private record Stretch(BigDecimal first, BigDecimal last) {}

    /// What the words ask of an attribute of this type; nothing when they are not understood.
    static Optional<Range> of(AttributeType type, String words) {
        var asked = words.strip();
        var between = BETWEEN.matcher(asked);
        if (between.matches()) return between(type, between);
        var compared = COMPARED.matcher(asked);
        if (!compared.matches()) return Optional.empty();
        var sign = Optional.ofNullable(compared.group(1)).orElse("=");
        return stretch(type, compared.group(2).strip()).map(it -> switch (sign) {
            case ">" -> new Range(Optional.of(new Bound(it.last, false)), Optional.empty());
            case ">=", "≥" -> new Range(Optional.of(new Bound(it.first, true)), Optional.empty());
            case "<" -> new Range(Optional.empty(), Optional.of(new Bound(it.first, false)));
            case "<=", "≤" -> new Range(Optional.empty(), Optional.of(new Bound(it.last, true)));
            default -> new Range(Optional.of(new Bound(it.first, true)), Optional.of(new Bound(it.last, true)));
        });
    }

    private static Optional<Range> between(AttributeType type, Matcher found) {
        var left = found.group(1).strip();
        var right = found.group(2).strip();
        var from = stretch(type, left);
        var to = stretch(type, right);
        var open = left.isEmpty() && right.isEmpty();
        if (open || from.isEmpty() && !left.isEmpty() || to.isEmpty() && !right.isEmpty()) return Optional.empty();
        return Optional.of(new Range(from.map(it -> new Bound(it.first, true)), to.map(it -> new Bound(it.last, true))));
    }

    private static Optional<Stretch> stretch(AttributeType type, String word) {
        return type == AttributeType.DATE
                ? days(word)
                : AttributeType.number(word).map(number -> new Stretch(number, number));
    }

    private static Optional<Stretch> days(String word) {
        if (word.matches("\\d{4}")) {
            var year = java.time.Year.parse(word);
            return Optional.of(days(year.atDay(1), year.atDay(year.length())));
        }
        if (word.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            var month = YearMonth.parse(word);
            return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
        }
        return AttributeType.date(word).map(day -> days(day, day));
    }

    private static Stretch days(LocalDate first, LocalDate last) {
        return new Stretch(BigDecimal.valueOf(first.toEpochDay()), BigDecimal.valueOf(last.toEpochDay()));
    }

    /// Whether a value lies in it that an attribute of this type keeps.
    public boolean holds(AttributeType type, String value) {
        return stretch(type, value).map(Stretch::first).filter(this::holds).isPresent();
    }

    /// Whether a day lies in it.
    public boolean holds(LocalDate day) {
        return holds(BigDecimal.valueOf(day.toEpochDay()));
    }

    private boolean holds(BigDecimal number) {
        return from.map(bound -> isPast(number.compareTo(bound.at), bound)).orElse(true)
                && to.map(bound -> isPast(bound.at.compareTo(number), bound)).orElse(true);
    }

    private static boolean isPast(int compared, Bound bound) {
        return compared > 0 || compared == 0 && bound.included;
    }
}
